/* What only a script can add for those who listen or come back: kinds of links said, places kept, folds opened. */
"use strict";

(() => {
  // Citations, terms and notes say by their role what they are; other marks by a word.
  const KINDS = { "g-event": "event", "g-name": "name", "g-date": "date" };
  for (const [name, kind] of Object.entries(KINDS)) {
    for (const mark of document.querySelectorAll(`.md-content a.${name}[data-card]`)) mark.setAttribute("aria-description", kind);
  }

  // Whoever follows a citation to its work sees who cites it.
  const opened = () => {
    const fold = document.querySelector(".g-works > li:target > details");
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
})();
