/* The words of a page's passages, and where each letter stands in the document: what is printed as words alone, without
   numbers, note marks and ways back. Nothing is changed in the document. */
"use strict";

(() => {
  const PASSAGES = ".md-content :is(.g-p, .g-notes > li)";
  const ASIDE = ".g-n, .g-mark, .g-back, .g-sign, .g-gone, .g-points, .headerlink, svg, script, template";
  const SPACE = /\s/u;

  // Returns the page (own-anchoring.js), its elements, and for each letter of its text the node and the place in it.
  const read = (document) => {
    const elements = [...document.querySelectorAll(PASSAGES)].filter((one) => !one.parentElement.closest(PASSAGES));
    const nodes = [], places = [];
    const passages = [], kept = [];
    for (const element of elements) {
      let words = "";
      const [own, at] = [[], []];
      const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const node = walk.currentNode;
        if (node.parentElement.closest(ASIDE)) continue;
        for (let place = 0; place < node.length; place += 1) {
          const space = SPACE.test(node.data[place]);
          if (space && (!words || words.endsWith(" "))) continue;
          words += space ? " " : node.data[place];
          own.push(node);
          at.push(place);
        }
      }
      words = words.trimEnd();
      if (!words) continue;
      if (kept.length) {
        nodes.push(null); // the line end between two passages is in no node
        places.push(0);
      }
      for (let place = 0; place < words.length; place += 1) {
        nodes.push(own[place]);
        places.push(at[place]);
      }
      kept.push(element);
      const older = [...element.querySelectorAll(".g-old[id]")].map(({ id }) => id);
      passages.push({ ids: [element.id, ...older], words });
    }
    return { page: window.gOwnAnchor.page(passages), elements: kept, nodes, places };
  };

  const range = ({ nodes, places }, start, end) => {
    const made = nodes[start].ownerDocument.createRange();
    made.setStart(nodes[start], places[start]);
    made.setEnd(nodes[end - 1], places[end - 1] + 1);
    return made;
  };

  // The letters that a range of the document holds, as places of the page's text: letters are in order, so by halving.
  const chosen = ({ nodes, places }, held) => {
    const first = (test) => {
      let [low, high] = [0, nodes.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        const at = nodes[middle] ? middle : middle + 1;
        if (test(nodes[at], places[at])) high = middle;
        else low = middle + 1;
      }
      return low;
    };
    const start = first((node, at) => held.comparePoint(node, at) >= 0);
    const end = first((node, at) => held.comparePoint(node, at + 1) > 0);
    return [start, Math.max(start, end)];
  };

  // The number that a passage has in the margin, or a note in its list.
  const numberOf = (element) => element.querySelector(":scope > .g-n")?.textContent ?? "";

  window.gOwnWords = { read, range, chosen, numberOf, PASSAGES };
})();
