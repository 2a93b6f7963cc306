/* Marks the words of a search in the passage that a hit led to, and takes them out of the address again. */
"use strict";

(() => {
  const MOST = 300; // marks on a page that was found as a whole
  const ASIDE = ".g-n, .g-mark, .headerlink, .g-neighbours, svg, script";

  window.gSearchMarks = (find) => {
    const units = window.gSearchWords.asked(find);
    const words = new Set(units.filter((unit) => unit.words.length === 1).flatMap((unit) => unit.words));
    for (const unit of units) if (unit.joined) words.add(unit.joined);
    const phrases = units.filter((unit) => unit.words.length > 1).map((unit) => unit.words);
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const root = named ?? document.querySelector("article, main");
    if (root) show(ranges(root, words, phrases));
    const clean = new URL(location.href);
    clean.searchParams.delete("find");
    try {
      history.replaceState(history.state, "", clean);
    } catch {
      // A browser that lets no address be changed in a folder shows the longer one.
    }
  };

  const ranges = (root, words, phrases) => {
    const nodes = [];
    let text = "";
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      if (node.parentElement.closest(ASIDE)) continue;
      nodes.push([text.length, node]);
      text += node.data;
      // Words of two blocks are two words.
      if (!node.nextSibling && getComputedStyle(node.parentElement).display !== "inline") text += "\n";
    }
    const found = [];
    let number = 0;
    for (const [start, end] of window.gSearchWords.spots(text, words, phrases).slice(0, MOST)) {
      while (number + 1 < nodes.length && nodes[number + 1][0] <= start) number++;
      for (let at = number; at < nodes.length && nodes[at][0] < end; at++) {
        const [first, node] = nodes[at];
        const range = document.createRange();
        range.setStart(node, Math.max(start - first, 0));
        range.setEnd(node, Math.min(end - first, node.length));
        if (!range.collapsed) found.push(range);
      }
    }
    return found;
  };

  const show = (found) => {
    if (window.CSS?.highlights && window.Highlight) {
      CSS.highlights.set("g-found", new Highlight(...found));
      return;
    }
    for (const range of found.reverse()) {
      const mark = document.createElement("mark");
      mark.className = "g-found";
      range.surroundContents(mark); // a range lies within one text node
    }
  };
})();
