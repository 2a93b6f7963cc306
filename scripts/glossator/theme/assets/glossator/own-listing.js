/* The page of a reader's own notes: by text, in the order of their places; taken out as a file and taken in again. On a
   server the texts are read, so that each place is known as of today; from a folder a text says so when it is opened. */
"use strict";

(() => {
  const place = document.querySelector(".g-own-list");
  const { site } = window.gOwn;
  const store = window.gOwnStore;
  const { make, button } = window.gOwnDialog;
  const LARGEST = 32 * 1024 * 1024; // bytes of a file that is read
  const name = gSay("Your notes: {site}", { site: document.querySelector(".md-logo")?.textContent.trim() ?? document.title });

  const HOW = {
    moved: gSay("The words stand in another paragraph now."), changed: gSay("The words were changed; these are those you noted."),
    gone: gSay("Place not found: these words are not in the text any more."),
    several: gSay("Place not found: these words stand there more than once, and nothing tells which were meant."),
  };
  const addressOf = (page) => {
    const folder = location.protocol === "file:" && (page === "" || page.endsWith("/"));
    return new URL(`./${encodeURI(page)}${folder ? "index.html" : ""}`, site);
  };
  const lost = ({ how }) => how === "gone" || how === "several";

  const readAll = () => store.pages().flatMap((page) => store.read(page));
  const told = make("div", "g-own-told");
  told.setAttribute("role", "status");
  const tell = (...sentences) => told.replaceChildren(...sentences.map((one) => make("p", "", one)));

  const row = (note) => {
    const item = make("li", "");
    item.dataset.id = note.id;
    const quote = make("blockquote", "g-own-quote", window.gOwnDialog.shortened(note.exact, 600));
    const words = make("p", "g-own-words", note.words);
    quote.dir = words.dir = "auto";
    const about = make("div", "g-own-about");
    const way = make("a", "", note.number ? `¶ ${note.number}` : gSay("To the text"));
    const address = addressOf(note.page);
    if (note.at && !lost(note)) address.hash = note.at;
    way.href = address.href;
    const day = make("time", "", new Date(note.modified).toLocaleDateString(document.documentElement.lang || "en", { year: "numeric", month: "long", day: "numeric" }));
    day.dateTime = note.modified;
    const edit = button("", gSay("Change"), () => window.gOwnDialog.open(note, { saved: () => show(note), deleted }));
    const gone = button("", gSay("Delete"), () => {
      try {
        store.remove(note);
      } catch (error) {
        tell(store.why(error));
        return;
      }
      deleted(note);
    });
    for (const one of [edit, gone]) one.setAttribute("aria-label", `${one.textContent}: ${window.gOwnDialog.shortened(note.words || note.exact, 60)}`);
    about.append(way, day, edit, gone);
    item.append(quote, words, ...(HOW[note.how] ? [make("p", "g-own-how g-small", HOW[note.how])] : []), about);
    return item;
  };
  const deleted = (note) => {
    show();
    window.gOwnDialog.deleted(note, () => show(note));
  };

  const show = (focus = null) => {
    const out = [];
    let notes = [];
    try {
      notes = readAll();
    } catch {
      tell(gSay("This browser keeps nothing for this site, so there are no notes here."));
    }
    for (const page of new Set(notes.map((one) => one.page))) {
      const own = notes.filter((one) => one.page === page);
      const heading = make("h2", "");
      const way = make("a", "", own.findLast(({ title }) => title)?.title ?? page);
      way.href = addressOf(page).href;
      heading.append(way);
      const list = make("ul", "g-own-notes");
      const at = (one) => Number.parseInt(one.number, 10) || Infinity;
      own.sort((one, other) => lost(one) - lost(other) || at(one) - at(other) || one.start - other.start);
      list.append(...own.map(row));
      out.push(heading, list);
    }
    if (!notes.length) out.push(make("p", "", gSay("There are no notes of yours on this device. Select words of a text, then press “Write a note”, or the key n.")));
    body.replaceChildren(...out);
    for (const one of tools.querySelectorAll("button")) one.hidden = !notes.length;
    rest();
    if (focus) [...body.querySelectorAll("li")].find((one) => one.dataset.id === focus.id)?.querySelector("button")?.focus();
  };

  // What was kept and could not be read: it stays, and can be taken out as it is.
  const rest = () => {
    let kept = [];
    try {
      kept = store.unread();
    } catch {
      return;
    }
    if (!kept.length) return;
    const line = make("p", "g-own-unread", `${gSay("Something that was kept here could not be read as notes. It was put aside as it is:")} `);
    line.append(button("", gSay("Save it as a file"), () => save(kept.map(({ raw }) => raw).join("\n"), "unread.txt", "text/plain")));
    body.append(line);
  };

  const save = (words, file, type) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([words], { type }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  const out = (make_, ending, type) => () => save(make_(readAll()), `notes.${ending}`, type);

  const LEFT = {
    shape: (number) => gCounted("{number} was left out: it has no quotation or no words.", "{number} were left out: they have no quotation or no words.", number),
    foreign: (number) => gCounted("{number} was left out: it is on another site.", "{number} were left out: they are on another site.", number),
    long: (number) => gCounted("{number} was left out: it is longer than a note can be.", "{number} were left out: they are longer than a note can be.", number),
    many: (number) => gCounted("{number} was not read: the file has too many.", "{number} were not read: the file has too many.", number),
  };
  const take = async (file) => {
    if (file.size > LARGEST) return tell(gSay("{file} was not read: it is larger than {size} MB.", { file: file.name, size: gFigure(LARGEST / 1024 / 1024) }));
    let read = null;
    try {
      const raw = (await file.text()).replace(/^\ufeff/, "");
      read = window.gOwnAnnotation.fromJson(raw, site.href) ?? window.gOwnMarkdown.fromMarkdown(raw, site.href);
    } catch {
      // told below
    }
    if (!read || (!read.notes.length && !read.left.size)) return tell(gSay("{file} was not read: it is neither JSON-LD nor Markdown with notes.", { file: file.name }));
    const said = [];
    try {
      const { added, here } = store.add(read.notes);
      said.push(gCounted("{number} note was taken in.", "{number} notes were taken in.", added));
      if (here) said.push(gCounted("{number} was here already.", "{number} were here already.", here));
    } catch (error) {
      said.push(store.why(error));
    }
    if (read.html) said.push(gCounted("{number} was HTML: its words were kept.", "{number} were HTML: their words were kept.", read.html));
    for (const [why, number] of read.left) said.push(LEFT[why](number));
    show();
    tell(...said);
    check();
  };

  const tools = make("div", "g-own-tools");
  const { asJson } = window.gOwnAnnotation, { asMarkdown } = window.gOwnMarkdown;
  const file = make("label", "g-own-file", gSay("Take notes in from a file"));
  const input = Object.assign(document.createElement("input"), { type: "file", accept: ".json,.jsonld,.md,.markdown,.txt,application/ld+json,text/markdown" });
  input.addEventListener("change", async () => {
    const [one] = input.files;
    if (one) await take(one);
    input.value = "";
  });
  file.append(input);
  tools.append(
    button("", gSay("Save as Web Annotation (JSON-LD)"), out((notes) => asJson(notes, site.href, name), "jsonld", "application/ld+json")),
    button("", gSay("Save as Markdown"), out((notes) => asMarkdown(notes, name), "md", "text/markdown")),
    file,
  );
  const body = make("div", "");
  place.replaceChildren(tools, told, body);

  // Where each note stands today: one text after the other is read as it is published.
  const check = async () => {
    if (location.protocol === "file:") return;
    const asked = new Map();
    const textOf = (page) => {
      if (!asked.has(page)) asked.set(page, ask(page));
      return asked.get(page);
    };
    for (const page of store.pages()) {
      const text = await textOf(page);
      if (!text) continue;
      // Whatever has to be waited for comes before the notes are read that are written below.
      const left = new Map();
      for (const note of store.read(page)) {
        const way = anchored(text, note).why ? leftFor(text, note) : null;
        if (way) left.set(note.id, { ...way, text: await textOf(way.page) });
      }
      const before = store.read(page);
      const after = before.map((note) => {
        const found = anchored(text, note);
        const way = found.why ? left.get(note.id) : null;
        const there = way?.text ? anchored(way.text, { ...note, ...way.note }) : null;
        if (!there || there.why) return { ...note, ...found.place, how: found.why ?? found.how };
        return { ...note, ...way.note, ...there.place, title: way.text.title, how: "moved" };
      });
      if (JSON.stringify(before) === JSON.stringify(after)) continue;
      store.move(page, after);
      show();
    }
  };
  // A page as it is published: null where nothing is known without the server, no words where the page is gone.
  const ask = async (page) => {
    const answer = await fetch(addressOf(page)).catch(() => null);
    if (!answer?.ok) return [404, 410].includes(answer?.status) ? { address: addressOf(page) } : null;
    const document = new DOMParser().parseFromString(await answer.text(), "text/html");
    const title = document.querySelector(".md-content h1")?.firstChild?.textContent.trim() ?? "";
    return { address: addressOf(page), document, title, words: window.gOwnWords.read(document) };
  };
  const anchored = ({ words }, note) => {
    const found = words ? window.gOwnAnchor.find(words.page, note) : { why: "gone" };
    const element = words?.elements[found.at];
    return { ...found, place: element ? { at: element.id, number: window.gOwnWords.numberOf(element) } : {} };
  };
  // Where the edition says that the passage of a note went; for a text that is gone as a whole, the one that has the rest.
  const leftFor = ({ address, document }, note) => {
    const own = note.passage ? document?.getElementById(note.passage)?.closest(".g-gone") : null;
    const ways = [...(own ?? document?.querySelector(".g-left"))?.querySelectorAll("a") ?? []].map((one) => new URL(one.getAttribute("href"), address));
    const pages = new Set(ways.map(({ origin, pathname }) => `${origin}${pathname}`));
    if (pages.size !== 1 || !ways[0].href.startsWith(site.href)) return null;
    const page = store.pageOf(decodeURI(ways[0].pathname.slice(site.pathname.length)));
    const passage = own && ways.length === 1 ? decodeURIComponent(ways[0].hash.slice(1)) : note.passage;
    return page === null ? null : { page, note: { page, passage } };
  };
  addEventListener("storage", ({ key }) => key === null || key?.includes(".g-own:") ? show() : undefined);
  show();
  check().catch(() => {}); // no room for what was found: it is found anew the next time
})();
