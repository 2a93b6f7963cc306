/* A reader's notes on this device: one entry of localStorage for each page, read whole and written whole. What is read is
   never trusted: each note is made anew from the fields that are known, and what is none is put aside, not thrown away. */
"use strict";

(() => {
  const { site } = window.gOwn;
  const NAME = `${site.pathname}.g-own:`, ASIDE = `${site.pathname}.g-own-unread:`;
  const LONGEST = { words: 20000, exact: 20000, prefix: 200, suffix: 200, id: 200, passage: 200, title: 500, page: 500, number: 20 };
  const HOWS = ["here", "moved", "changed", "gone", "several"];
  const [HALF, HALVES] = [/\p{Cs}/u, /\p{Cs}/gu]; // of a pair of surrogates: no address can hold it
  const DAY = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

  const newId = () => {
    if (crypto.randomUUID) return `urn:uuid:${crypto.randomUUID()}`;
    const bytes = crypto.getRandomValues(new Uint8Array(16)); // a page that is not secure has no randomUUID
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("");
    return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-")}`;
  };

  // A page of this site, below its address: no other host, no way up, no query.
  const pageOf = (path) => {
    const whole = typeof path === "string" && path.length <= LONGEST.page ? path : null;
    if (whole === null || /^[a-z][a-z0-9+.-]*:|[\\?#]|^\/|(^|\/)\.\.?(\/|$)/i.test(whole)) return null;
    if (HALF.test(whole)) return null;
    return whole.replace(/(^|\/)index\.html$/, "$1");
  };

  // Returns a note of its known fields, or why it is none: `shape`, `foreign` or `long`.
  const noteOf = (value) => {
    const own = (name) => (value !== null && typeof value === "object" && Object.hasOwn(value, name) ? value[name] : undefined);
    const string = (name) => (typeof own(name) === "string" ? own(name) : "");
    if (!string("exact").trim() || typeof own("words") !== "string") return "shape";
    if (pageOf(own("page")) === null) return "foreign";
    for (const [name, most] of Object.entries(LONGEST)) if (string(name).length > most) return "long";
    const now = new Date().toISOString();
    const day = (name) => (DAY.test(string(name)) ? string(name) : now);
    const note = { id: /^[a-z][a-z0-9+.-]*:\S+$/i.test(string("id")) ? string("id") : newId(), page: pageOf(own("page")) };
    for (const name of ["title", "passage", "number", "exact", "prefix", "suffix", "words"]) note[name] = string(name).replaceAll(HALVES, "\ufffd");
    note.start = Number.isSafeInteger(own("start")) && own("start") >= 0 ? own("start") : -1;
    [note.created, note.modified] = [day("created"), day("modified")];
    note.how = HOWS.includes(own("how")) ? own("how") : "";
    note.at = string("at").slice(0, LONGEST.passage); // the passage in which it was found last
    return note;
  };

  const parsed = (raw) => {
    try {
      const value = JSON.parse(raw);
      return Array.isArray(value) ? value.map(noteOf) : null;
    } catch {
      return null;
    }
  };

  // Notes of a page; what could not be read moves aside before anything is written over it.
  const read = (page) => {
    const raw = localStorage.getItem(NAME + page);
    if (raw === null) return [];
    const found = parsed(raw);
    const whole = found !== null && found.every((one) => typeof one === "object");
    if (!whole) {
      let number = 0;
      while (![null, raw].includes(localStorage.getItem(`${ASIDE}${page}:${number}`))) number += 1;
      try {
        localStorage.setItem(`${ASIDE}${page}:${number}`, raw);
      } catch (error) {
        stuck.set(page, error); // no room to put it aside: so nothing is written over it
      }
    }
    return (found ?? []).filter((one) => typeof one === "object" && one.page === page);
  };
  // Throws what the browser throws: `why` says it in a sentence.
  const stuck = new Map();
  const write = (page, notes) => {
    if (stuck.has(page)) throw stuck.get(page);
    if (notes.length) localStorage.setItem(NAME + page, JSON.stringify(notes));
    else localStorage.removeItem(NAME + page);
  };
  const keys = (start) => Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at)).filter((one) => one.startsWith(start));
  const pages = () => keys(NAME).map((one) => one.slice(NAME.length)).filter((one) => pageOf(one) === one).sort();
  const unread = () => keys(ASIDE).sort().map((key) => ({ key, raw: localStorage.getItem(key) }));

  // Writes the notes of a page, of which some are on another now: they are there before they are no longer here.
  const move = (page, notes) => {
    const gone = notes.filter((one) => one.page !== page);
    for (const to of new Set(gone.map((one) => one.page))) {
      const known = read(to), ids = new Set(known.map(({ id }) => id));
      write(to, [...known, ...gone.filter((one) => one.page === to && !ids.has(one.id))]);
    }
    write(page, notes.filter((one) => one.page === page));
  };

  const put = (note) => {
    const others = read(note.page).filter(({ id }) => id !== note.id);
    write(note.page, [...others, note]);
  };
  const remove = (note) => write(note.page, read(note.page).filter(({ id }) => id !== note.id));

  // Adds notes of a file: none replaces one that is here. Returns how many were added and how many were here already.
  const add = (notes) => {
    const byPage = Map.groupBy ? Map.groupBy(notes, ({ page }) => page) : new Map();
    if (!Map.groupBy) for (const one of notes) byPage.set(one.page, [...(byPage.get(one.page) ?? []), one]);
    const told = { added: 0, here: 0 };
    const same = (one) => JSON.stringify([one.exact, one.words, one.passage]);
    for (const [page, some] of byPage) {
      const kept = read(page);
      const known = new Set(kept.map(same)), ids = new Set(kept.map(({ id }) => id));
      const fresh = [];
      for (const one of some) {
        if (known.has(same(one))) continue;
        known.add(same(one));
        fresh.push(ids.has(one.id) ? { ...one, id: newId() } : one);
        ids.add(fresh.at(-1).id);
      }
      if (fresh.length) write(page, [...kept, ...fresh]);
      told.added += fresh.length;
      told.here += some.length - fresh.length;
    }
    return told;
  };

  const size = () => keys(NAME).reduce((sum, key) => sum + key.length + localStorage.getItem(key).length, 0);
  const why = (error) => {
    if (error?.name === "QuotaExceededError") {
      return gSay("Not kept: this browser has no more room for this site, of which your notes take {size} kB. Save your notes as a file on the page “Your notes”, then delete some.", { size: gFigure(Math.ceil((2 * size()) / 1000)) });
    }
    return gSay("Not kept: this browser keeps nothing for this site. Copy your words before you leave the page.");
  };

  window.gOwnStore = { read, write, move, pages, unread, put, remove, add, why, noteOf, pageOf, newId, LONGEST };
})();
