/* The door of a reader's own notes: what they need is loaded once words of a text are selected, a note is asked for by key,
   or there are notes on this page. Without scripts, or before, no page is other than it was. */
"use strict";

(() => {
  const here = new URL(".", document.currentScript.src);
  const site = new URL("../../", here);
  const list = document.querySelector(".g-own-list");
  if (!list && !document.querySelector(".g-front")) return;
  const path = location.pathname.slice(site.pathname.length);
  let page = path;
  try {
    page = decodeURI(path);
  } catch {
    // an address that is no UTF-8 stays as it is
  }
  page = page.replace(/(^|\/)index\.html$/, "$1");

  let ready = null;
  const load = () => {
    if (!ready) {
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = new URL("own-notes.css", here).href;
      document.head.append(sheet);
      ready = window.gScript(new URL("own-notes.js", here));
      ready.catch(() => (ready = null)); // a line that failed is tried again
    }
    return ready;
  };
  window.gOwn = { site, page, listAddress: document.querySelector(".g-own-door")?.href ?? "" };
  if (list) {
    load().then(() => window.gScript(new URL("own-list.js", here)));
    return;
  }

  const text = (node) => (node?.nodeType === 1 ? node : node?.parentElement)?.closest(".md-content :is(.g-p, .g-notes > li)");
  const selected = () => {
    const chosen = getSelection();
    return chosen && !chosen.isCollapsed && (text(chosen.anchorNode) || text(chosen.focusNode));
  };
  window.gOwn.write = (passage) => load().then(() => window.gOwn.open(passage));
  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(() => selected() && load().then(() => window.gOwn.offer(), () => {}), 250);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "n" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("input, textarea, select, [contenteditable], dialog[open], .g-card")) return;
    const passage = text(document.activeElement);
    if (!selected() && !passage) return;
    event.preventDefault();
    window.gOwn.write(selected() ? null : passage);
  });
  let some = null;
  try {
    some = localStorage.getItem(`${site.pathname}.g-own:${page}`);
  } catch {
    // no storage: writing says so
  }
  if (some) load().catch(() => {});
})();
