"""A client of Web Annotation in a browser: it opens each page and looks for what the selectors say, as readers' tools do."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

FINDS = """async ([items, quotes]) => {
  const line = words => words.replace(/\\s+/g, " ");
  const texts = new Map(), lost = [];
  const words = root => {                       // the words below an element, and where each character stands
    let whole = "", nodes = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) { nodes.push([whole.length, walker.currentNode]); whole += walker.currentNode.data; }
    return [whole, nodes];
  };
  const range = (nodes, start, end) => {
    const at = offset => nodes.findLast(([first]) => first <= offset);
    const made = document.createRange();
    made.setStart(at(start)[1], start - at(start)[0]);
    made.setEnd(at(end - 1)[1], end - at(end - 1)[0]);
    return made;
  };
  for (const one of items) {
    for (const {source, selector} of one.target) {
      if (selector.conformsTo.endsWith("3236")) {
        const element = document.getElementById(selector.value);
        if (!element) { lost.push([one.id, "no element"]); continue; }
        const quote = selector.refinedBy;
        if (!quote) continue;
        const [whole, nodes] = words(element);
        const flat = [], places = [];           // white space as one space, as a page shows it
        for (const [place, sign] of Array.from(whole.matchAll(/\\s+|\\S/g), found => [found.index, found[0]])) {
          for (const letter of /\\s/.test(sign) ? " " : sign) { flat.push(letter); places.push(place); }
        }
        places.push(whole.length);
        const [prefix, exact, suffix] = [quote.prefix ?? "", quote.exact, quote.suffix ?? ""].map(line);
        const found = flat.join("").indexOf(line(prefix + exact + suffix));
        if (found < 0) { lost.push([one.id, "not found: " + exact]); continue; }
        const from = found + prefix.length;
        const said = line(range(nodes, places[from], places[from + exact.length - 1] + 1).toString());
        if (said.trim() !== exact.trim()) lost.push([one.id, said + " for " + exact]);
        quotes.push(exact);
      } else {
        if (!texts.has(source)) {
          const answer = await fetch(new URL(source, ROOT));
          texts.set(source, new DOMParser().parseFromString(await answer.text(), "application/xml"));
        }
        const names = texts.get(source).getElementsByTagName("*");
        const named = Array.from(names).find(one => one.getAttribute("xml:id") === selector.value);
        const {start, end} = selector.refinedBy;
        const said = named ? Array.from(named.textContent).slice(start, end).join("") : null;
        if (said === null || Array.from(said).length !== end - start) lost.push([one.id, "TEI: " + said]);
      }
    }
  }
  return [lost, quotes.length];
}"""


def lost(browser: Any, address: str, items: list[dict[str, Any]]) -> tuple[list[list[str]], int]:
    """Return what a client does not find in the pages below an address, and how many quotations it found words for."""
    pages: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for one in items:
        pages[one["target"][0]["source"]].append(one)
    page, missed, quoted = browser.new_page(), [], 0
    for source, of_page in pages.items():
        page.goto(f"{address}{source}")
        page.wait_for_load_state("networkidle")
        found, count = page.evaluate(FINDS.replace("ROOT", repr(address)), [of_page, []])
        missed += found
        quoted += count
    page.close()
    return missed, quoted
