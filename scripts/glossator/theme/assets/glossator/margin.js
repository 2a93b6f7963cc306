/* Notes beside the words they belong to, in the margin of a wide page: copied from where they stand, packed without
   overlap, and never beside another section. Narrow pages and paper keep them where they are. */
"use strict";

(() => {
  const WIDE = matchMedia("(min-width: 76.25em)"); // 1,220 px
  const GAP = 8, LINE = 20, LEAST = 58; // pixels: between two notes, a line, three lines
  const content = document.querySelector(".md-content");
  const inner = document.querySelector(".md-content__inner");
  const calls = [...document.querySelectorAll(".md-content .g-p .g-mark a")];
  if (!inner || !calls.length) return;

  const templates = new Map([...document.querySelectorAll("template[data-key]")].map((one) => [one.dataset.key, one]));
  const cleaned = (fragment) => {
    for (const one of fragment.querySelectorAll("[id]")) one.removeAttribute("id");
    for (const one of fragment.querySelectorAll(".g-back, .g-n, .g-kicker, .g-called, .g-quotation")) one.remove();
    // What is copied is no second stop of the keyboard: its own place has one.
    for (const one of fragment.querySelectorAll("a")) one.tabIndex = -1;
    return fragment;
  };

  const notes = [];
  const made = () => {
    for (const call of calls) {
      const editorial = !!call.closest(".g-editorial");
      const source = editorial ? templates.get(call.dataset.card)?.content.cloneNode(true) : null;
      const place = editorial ? null : document.getElementById(decodeURIComponent(call.hash.slice(1)));
      if (!source && !place) continue;
      const fragment = document.createDocumentFragment();
      if (source) fragment.append(source);
      else for (const child of place.childNodes) fragment.append(child.cloneNode(true));
      const note = document.createElement("aside");
      note.className = editorial ? "g-margin g-margin-editorial" : "g-margin";
      note.setAttribute("aria-hidden", "true"); // a reader by ear has the note behind its mark
      const first = cleaned(fragment).querySelector("p") ?? fragment;
      const sign = document.createElement("span");
      sign.className = "g-margin-sign";
      sign.textContent = call.textContent;
      first.prepend(sign);
      note.append(fragment);
      content.append(note);
      notes.push({ call, note });
      const light = (on) => () => note.classList.toggle("g-lit", on);
      for (const [event, on] of [["pointerenter", true], ["focus", true], ["pointerleave", false], ["blur", false]]) call.addEventListener(event, light(on));
    }
  };

  const pack = () => {
    if (!WIDE.matches) return;
    if (!notes.length) made();
    const origin = content.getBoundingClientRect();
    const column = inner.getBoundingClientRect();
    const ends = [...inner.querySelectorAll("h2, h3, h4")].map((heading) => heading.getBoundingClientRect().top - origin.top);
    const tops = notes.map(({ call }) => call.getBoundingClientRect().top - origin.top - 2);
    for (const { note } of notes) note.style.maxHeight = "";
    const heights = notes.map(({ note }) => note.offsetHeight);
    // Of notes that a section has no room for each keeps its first lines, and the last of them give way.
    const section = tops.map((top) => ends.findIndex((one) => one > top));
    const least = heights.map((height) => Math.min(height, LEAST) + GAP);
    let free = 0;
    notes.forEach(({ note }, at) => {
      const top = Math.max(tops[at], free);
      const end = section[at] < 0 ? Infinity : ends[section[at]];
      let behind = 0;
      for (let next = at + 1; next < notes.length && section[next] === section[at]; next += 1) behind += least[next];
      const room = Math.max(end - GAP - top - behind, Math.min(end - GAP - top, LEAST));
      const height = Math.min(heights[at], room);
      note.hidden = height < LINE; // no line of it would be seen: its card has it
      note.classList.toggle("g-cut", height < heights[at]);
      note.style.maxHeight = height < heights[at] ? `${height}px` : "";
      note.style.top = `${top}px`;
      note.style.left = `${column.right - origin.left + 28}px`;
      if (!note.hidden) free = top + height + GAP;
    });
  };

  pack();
  WIDE.addEventListener("change", pack);
  document.fonts?.ready.then(pack);
  new ResizeObserver(pack).observe(inner);
})();
