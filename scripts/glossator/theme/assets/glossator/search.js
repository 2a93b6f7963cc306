/* The door of the search: a key, the link in the header, and the words to mark where a hit led. Nothing else is loaded
   before somebody searches. */
"use strict";

(() => {
  const here = new URL(".", document.currentScript.src);
  const site = new URL("../../", here);
  const loaded = new Map();
  const waiting = new Map();

  const script = (url) => {
    if (!loaded.has(url.href)) {
      loaded.set(url.href, new Promise((resolve, reject) => {
        const tag = document.createElement("script");
        tag.src = url;
        tag.onload = resolve;
        tag.onerror = () => {
          loaded.delete(url.href);
          reject(new Error(url.pathname));
        };
        document.head.append(tag);
      }));
    }
    return loaded.get(url.href);
  };

  window.gScript = script;

  // Each file of the index is a script that calls this: a page in a folder may load scripts, but fetch nothing.
  window.gSearch = (name, value) => waiting.set(name, value);
  const piece = async (path, name) => {
    await script(new URL(`search/${path}.js`, site));
    return waiting.get(name);
  };

  const box = async () => {
    await script(new URL("search-words.js", here));
    await Promise.all(["search-index.js", "search-box.js"].map((name) => script(new URL(name, here))));
    return window.gSearchBox;
  };

  const open = async (query) => (await box()).open({ site, piece, query });

  const doors = document.querySelectorAll(".g-search-open");
  for (const door of doors) {
    door.setAttribute("aria-haspopup", "dialog");
    door.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return; // the list of headwords, in a new tab
      event.preventDefault();
      open();
    });
  }
  document.addEventListener("keydown", (event) => {
    const free = !event.target.closest?.("input, textarea, select, [contenteditable], dialog[open]");
    const slash = event.key === "/" && free && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (slash || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))) {
      if (!doors.length) return;
      event.preventDefault();
      open();
    }
  });

  const asked = new URLSearchParams(location.search);
  if (asked.has("q") && new URL("search/", site).pathname === location.pathname.replace(/index\.html$/, "")) {
    open(asked.get("q"));
  }
  if (asked.has("find")) {
    const mark = async () => {
      await script(new URL("search-words.js", here));
      await script(new URL("search-marks.js", here));
      window.gSearchMarks(asked.get("find"));
    };
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", mark);
    else mark();
  }
})();
