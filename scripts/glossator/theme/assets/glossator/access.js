/* What only a script can add for those who listen or come back: kinds of links said, places kept, folds opened. */
"use strict";

(() => {
  // Citations, terms and notes say by their role what they are; other marks by a word.
  const KINDS = { "g-event": gSay("event"), "g-name": gSay("name"), "g-date": gSay("date"), "g-point": gSay("argument") };
  for (const [name, kind] of Object.entries(KINDS)) {
    for (const mark of document.querySelectorAll(`.md-content a.${name}[data-card]`)) mark.setAttribute("aria-description", kind);
  }

  // Whoever follows a citation to its work sees who cites it.
  const opened = () => {
    const fold = document.querySelector(".g-works > li:target > details:not(.g-as-text)");
    if (fold) fold.open = true;
  };
  opened();
  addEventListener("hashchange", opened);

  // From a note back to where its mark stood on the screen, not to the head of it.
  const left = new Map();
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('[role="doc-noteref"], [role="doc-backlink"]');
    if (!link) return;
    if (link.matches('[role="doc-noteref"]')) left.set(`#${link.id}`, scrollY);
    else if (left.has(link.hash)) {
      const place = left.get(link.hash);
      addEventListener("hashchange", () => {
        scrollTo({ top: place, behavior: "instant" });
        document.querySelector(link.hash)?.focus({ preventScroll: true });
      }, { once: true });
    }
  });

  // From another page back to the link one left by, in the text or in the card of a mark: a browser that did not keep the
  // page lets the keyboard begin at its head again.
  addEventListener("click", (event) => {
    const link = !event.defaultPrevented && event.target.closest?.("a[href]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const mark = link.closest(".md-content") ? link : document.querySelector(".md-content a[aria-expanded='true']");
    const place = mark?.parentElement.closest("[id]");
    const at = place ? [place.id, [...place.querySelectorAll("a")].indexOf(mark)] : null;
    history.replaceState({ ...history.state, left: at }, "");
  });
  if (performance.getEntriesByType("navigation")[0]?.type === "back_forward" && history.state?.left) {
    const [id, at] = history.state.left;
    document.getElementById(id)?.querySelectorAll("a")[at]?.focus({ preventScroll: true });
  }
})();
