/* The filters of the timeline and of the bibliography, applied in place. Without this script their links lead to pages that show the same. */
"use strict";

(() => {
  const nav = document.querySelector(".g-filters");
  if (!nav) return;
  const LISTS = [".g-timeline", "ol.g-works"];
  const links = [...nav.querySelectorAll("a[data-by]")];
  const entries = [...document.querySelectorAll(LISTS.map((list) => `${list} > li`).join())];
  const marks = [...document.querySelectorAll(".g-drawing a[href^='#']")];
  const SAID = {
    events: (number, parts) => gCounted("{shown} of {number} event.", "{shown} of {number} events.", number, parts),
    works: (number, parts) => gCounted("{shown} of {number} work.", "{shown} of {number} works.", number, parts),
  };
  const said = nav.appendChild(document.createElement("p"));
  said.setAttribute("role", "status");

  // The state is the address: ?by=name:ghana&by=term:harbour. Both must hold.
  const known = new Set(links.map((link) => link.dataset.by));
  const chosen = () => new URLSearchParams(location.search).getAll("by").filter((key) => known.has(key));
  const address = (keys) => {
    const query = keys.map((key) => `by=${encodeURIComponent(key).replaceAll("%3A", ":")}`).join("&");
    return `${location.pathname}${query && `?${query}`}`;
  };

  // What stands between a heading and its list goes with the list.
  const section = (list, empty, filtered) => {
    list.hidden = empty;
    const outer = list.closest("section") ?? list;
    for (let before = outer.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches("h2")) {
        before.hidden = empty;
        return;
      }
      if (before === nav) return;
      before.hidden = filtered;
    }
  };

  const apply = () => {
    const keys = chosen();
    const shown = new Set();
    for (const entry of entries) {
      const own = (entry.dataset.by ?? "").split(" ");
      entry.hidden = !keys.every((key) => own.includes(key));
      if (!entry.hidden) shown.add(`#${entry.id}`);
    }
    for (const list of document.querySelectorAll(LISTS.join())) {
      section(list, !list.querySelector(":scope > li:not([hidden])"), keys.length > 0);
    }
    for (const mark of marks) {
      mark.classList.toggle("g-dim", keys.length > 0 && !shown.has(decodeURIComponent(mark.getAttribute("href"))));
    }
    for (const link of links) {
      if (keys.includes(link.dataset.by)) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    said.replaceChildren();
    if (!keys.length) return;
    const all = document.createElement("a");
    all.href = address([]);
    all.textContent = gSay("Show all");
    said.append(`${SAID[nav.dataset.of](entries.length, { shown: shown.size })} `, all);
  };

  nav.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const key = link?.dataset.by;
    if ((!key && link?.parentElement !== said) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const keys = chosen();
    const next = !key ? [] : keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
    history.pushState(null, "", address(next));
    apply();
  });
  addEventListener("popstate", apply);
  apply();
})();
