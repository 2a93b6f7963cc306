/* Notes on a page of a text: the button beside words that are selected, marks of what was noted, and the way into each.
   The words are painted (CSS Custom Highlight API) and the signs stand in a layer of their own, so that the text stays as
   it was woven; a browser that cannot paint shows the signs alone. */
"use strict";

(() => {
  const { page } = window.gOwn;
  const { make, button } = window.gOwnDialog;
  const store = window.gOwnStore;
  const content = document.querySelector(".md-content");
  const title = document.querySelector(".md-content h1")?.firstChild?.textContent.trim() ?? document.title;
  const layer = make("div", "g-own-layer");
  layer.setAttribute("role", "group");
  layer.setAttribute("aria-label", gSay("Your notes"));
  const offered = button("g-own-offer", gSay("Write a note"), () => open());
  offered.title = gSay("Write a note on these words (key n)");
  offered.addEventListener("mousedown", (event) => event.preventDefault()); // what is selected stays so
  offered.hidden = true;
  content.append(layer);
  document.body.append(offered);

  const SLICE = 30; // milliseconds of work before the browser has its turn

  let shown = []; // [{ note, range, sign }]
  let draft = null;

  const kept = () => {
    try {
      return store.read(page);
    } catch {
      return [];
    }
  };

  const selected = (words) => {
    const chosen = getSelection();
    if (!chosen.rangeCount || chosen.isCollapsed) return null;
    const [start, end] = window.gOwnWords.chosen(words, chosen.getRangeAt(0));
    return window.gOwnAnchor.select(words.page, start, end);
  };
  const noteOn = (place, words) => {
    const now = new Date().toISOString();
    const { at, ...rest } = place;
    const number = window.gOwnWords.numberOf(words.elements[at]);
    return { id: store.newId(), page, title, number, ...rest, words: "", created: now, modified: now, how: "here", at: rest.passage };
  };

  // The button beside what is selected, below its last line.
  const offer = () => {
    const words = window.gOwnWords.read(document);
    const place = selected(words);
    draft = place && place.exact.length <= store.LONGEST.exact ? noteOn(place, words) : null;
    offered.hidden = !draft;
    if (!draft) return;
    const lines = getSelection().getRangeAt(0).getClientRects();
    const last = lines[lines.length - 1];
    if (!last) return;
    offered.style.left = `${Math.max(8, Math.min(last.right, document.documentElement.clientWidth - 8 - offered.offsetWidth)) + scrollX}px`;
    offered.style.top = `${last.bottom + scrollY + 6}px`;
  };
  document.addEventListener("selectionchange", () => {
    if (getSelection().isCollapsed && document.activeElement !== offered) offered.hidden = true;
  });

  // A note on what is selected, or on a passage as a whole; at one that has such a note already, that note.
  const open = (passage = null) => {
    let note = draft;
    if (passage || !note) {
      const words = window.gOwnWords.read(document);
      const at = passage ? words.elements.indexOf(passage) : -1;
      const span = words.page.spans[at];
      const place = span ? window.gOwnAnchor.select(words.page, span.start, span.end) : selected(words);
      if (!place) return;
      const known = shown.find((one) => span && one.note.exact === place.exact && one.note.at === place.passage);
      if (known) return reopen(known.note);
      note = noteOn(place, words);
    }
    offered.hidden = true;
    write(note, true);
  };
  const write = (note, fresh = false) => {
    window.gOwnDialog.open(note, {
      fresh,
      saved: async () => {
        getSelection().removeAllRanges();
        draft = null;
        await show();
        signOf(note)?.focus({ preventScroll: true });
      },
      deleted: (gone) => {
        show();
        window.gOwnDialog.deleted(gone, async () => {
          await show();
          signOf(gone)?.focus({ preventScroll: true });
        });
      },
    });
  };
  const reopen = (note) => write(kept().find(({ id }) => id === note.id) ?? note);
  const signOf = ({ id }) => shown.find(({ note }) => note.id === id)?.sign;

  // Words that changed are looked for over the whole page, which may take a while: others may use the page meanwhile.
  let turn = 0;
  const show = async () => {
    const mine = (turn += 1);
    const notes = kept();
    const words = window.gOwnWords.read(document);
    const now = [], told = [];
    let began = performance.now();
    for (const note of notes) {
      if (performance.now() - began > SLICE) {
        await new Promise((then) => setTimeout(then));
        if (mine !== turn) return;
        began = performance.now();
      }
      const found = window.gOwnAnchor.find(words.page, note);
      const element = words.elements[found.at];
      told.push({
        ...note, how: found.why ?? found.how, at: element?.id ?? note.at,
        number: element ? window.gOwnWords.numberOf(element) : note.number,
      });
      if (element) now.push({ note: told.at(-1), start: found.start, range: window.gOwnWords.range(words, found.start, found.end) });
    }
    shown = now;
    // What became of a place is told on the list, which knows no text.
    if (JSON.stringify(told) !== JSON.stringify(notes)) {
      const places = new Map(told.map(({ id, how, at, number }) => [id, { how, at, number }]));
      try {
        store.write(page, store.read(page).map((one) => ({ ...one, ...places.get(one.id) }))); // another window may have written since
      } catch {
        // It is found anew the next time.
      }
    }
    shown.sort((one, other) => one.start - other.start);
    if (window.CSS?.highlights && window.Highlight) CSS.highlights.set("g-own", new Highlight(...shown.map(({ range }) => range)));
    for (const one of shown) {
      one.sign = button("g-own-sign", "✎", () => reopen(one.note));
      const begin = window.gOwnDialog.shortened(one.note.words || one.note.exact, 60);
      one.sign.setAttribute("aria-label", gSay("Your note on ¶ {number}: {words}", { number: one.note.number, words: begin }));
      one.sign.title = begin;
      const light = (on) => () => window.CSS?.highlights && window.Highlight && CSS.highlights.set("g-own-lit", new Highlight(...(on ? [one.range] : [])));
      for (const [event, on] of [["pointerenter", true], ["focus", true], ["pointerleave", false], ["blur", false]]) one.sign.addEventListener(event, light(on));
    }
    layer.replaceChildren(...shown.map(({ sign }) => sign));
    const lost = told.filter(({ how }) => how === "gone" || how === "several").length;
    if (lost) {
      const line = make("p", "g-own-lost g-small");
      const way = Object.assign(make("a", "", gSay("Your notes")), { href: window.gOwn.listAddress });
      line.append(`${gCounted("The place of {number} note of yours was not found here any more; it is kept in:", "The places of {number} notes of yours were not found here any more; they are kept in:", lost)} `, way);
      document.querySelector(".g-own-lost")?.remove();
      document.querySelector(".g-front").append(line);
    } else document.querySelector(".g-own-lost")?.remove();
    place();
  };

  // Signs stand beside the line on which their words begin; of two on one line the later goes below.
  const place = () => {
    const origin = layer.getBoundingClientRect();
    const rtl = getComputedStyle(content).direction === "rtl";
    const column = content.querySelector(".md-content__inner").getBoundingClientRect();
    const wide = document.documentElement.clientWidth;
    let free = -Infinity;
    const spots = shown.map(({ range }) => {
      const first = [...range.getClientRects()].find(({ width }) => width) ?? range.getBoundingClientRect();
      return { top: first.top + first.height / 2 - 12 - origin.top, seen: first.height > 0 };
    });
    shown.forEach(({ sign }, at) => {
      const top = Math.max(spots[at].top, free);
      sign.hidden = !spots[at].seen;
      if (spots[at].seen) free = top + 25;
      sign.style.top = `${top}px`;
      sign.style.left = `${(rtl ? Math.max(column.left - 26, 0) : Math.min(column.right + 1, wide - 25)) - origin.left}px`;
    });
  };
  new ResizeObserver(place).observe(content.querySelector(".md-content__inner"));
  document.fonts?.ready.then(place);

  // A press on words that are painted opens their note, where it hits no link and selects nothing.
  document.addEventListener("click", (event) => {
    if (!shown.length || !getSelection().isCollapsed || event.target.closest?.("a, button, summary, input, label, dialog")) return;
    const hit = shown.find(({ range }) =>
      [...range.getClientRects()].some((one) => event.clientX >= one.left && event.clientX <= one.right && event.clientY >= one.top && event.clientY <= one.bottom));
    if (hit) reopen(hit.note);
  });
  addEventListener("storage", ({ key }) => key === null || key?.endsWith(`.g-own:${page}`) ? show() : undefined);

  Object.assign(window.gOwn, { offer, open });
  show();
})();
