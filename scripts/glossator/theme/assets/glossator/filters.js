/* The filters of the timeline and of the bibliography and its orders, applied in place. Without this script their links lead to pages that show the same. */
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

  // The order, too: ?order=year. A list whose entries have no rank is in one order only.
  const orders = [...nav.querySelectorAll("a[data-order]")];
  const RANKS = {
    year: ([year]) => (year === "" ? Infinity : Number(year)), // undated works last
    uses: ([, uses]) => -Number(uses),
  };
  const ordered = () => new URLSearchParams(location.search).get("order") ?? "";
  const address = (keys, order) => {
    const parts = keys.map((key) => `by=${encodeURIComponent(key).replaceAll("%3A", ":")}`);
    if (RANKS[order]) parts.push(`order=${order}`);
    return `${location.pathname}${parts.length ? `?${parts.join("&")}` : ""}`;
  };
  const lists = [...document.querySelectorAll(LISTS.join())].map((list) => [list, [...list.children]]);
  let shown = "";
  const arrange = (order) => {
    if (!orders.length || order === shown) return;
    shown = order;
    const rank = RANKS[order];
    const of = (entry) => rank((entry.dataset.rank ?? ",0").split(","));
    // Sorting is stable: what has one rank stays in the order of the style.
    const differ = (one, other) => (of(one) === of(other) ? 0 : of(one) < of(other) ? -1 : 1);
    for (const [list, first] of lists) list.append(...(rank ? [...first].sort(differ) : first));
    for (const link of orders) {
      if (link.dataset.order === (rank ? order : "author")) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
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
    arrange(ordered());
    const passed = new Set();
    for (const entry of entries) {
      const own = (entry.dataset.by ?? "").split(" ");
      entry.hidden = !keys.every((key) => own.includes(key));
      if (!entry.hidden) passed.add(`#${entry.id}`);
    }
    for (const list of document.querySelectorAll(LISTS.join())) {
      section(list, !list.querySelector(":scope > li:not([hidden])"), keys.length > 0);
    }
    for (const mark of marks) {
      mark.classList.toggle("g-dim", keys.length > 0 && !passed.has(decodeURIComponent(mark.getAttribute("href"))));
    }
    for (const link of links) {
      if (keys.includes(link.dataset.by)) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    said.replaceChildren();
    if (!keys.length) return;
    const all = document.createElement("a");
    all.href = address([], ordered());
    all.textContent = gSay("Show all");
    said.append(`${SAID[nav.dataset.of](entries.length, { shown: passed.size })} `, all);
  };

  nav.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const { by: key, order } = link?.dataset ?? {};
    if ((!key && !order && link?.parentElement !== said) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const keys = chosen();
    const next = order ? keys : !key ? [] : keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key];
    history.pushState(null, "", address(next, order ?? ordered()));
    apply();
  });
  addEventListener("popstate", apply);
  apply();
})();
