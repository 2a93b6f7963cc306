/* How much of a text is marked, and how the keyboard goes through it. What the quiet layer leaves bare is worked out at
   build (weave/prose/quiet.py); a bare mark is no link and no stop of the Tab key, so that nothing invisible can be hit. */
"use strict";

(() => {
  const KINDS = { cite: gSay("citations"), term: gSay("terms"), event: gSay("events"), name: gSay("names"), date: gSay("dates") };
  const root = document.documentElement;
  const marks = [...document.querySelectorAll(".md-content a[data-card]")].filter((mark) => kindOf(mark));
  const front = document.querySelector(".g-front");

  function kindOf(mark) {
    return Object.keys(KINDS).find((kind) => mark.classList.contains(`g-${kind}`));
  }

  const stored = () => {
    try {
      const kept = window.__md_get("g-marks");
      return kept && typeof kept.layer === "string" ? kept : { layer: "quiet", kinds: [] };
    } catch {
      return { layer: "quiet", kinds: [] };
    }
  };
  let chosen = stored();

  const seen = (mark) => {
    const kind = kindOf(mark);
    if (chosen.layer === "all") return true;
    if (chosen.layer === "none") return false;
    if (chosen.layer === "kinds") return chosen.kinds.includes(kind);
    return !mark.classList.contains("g-again") && kind !== "name" && kind !== "date";
  };

  const apply = () => {
    root.dataset.marks = chosen.layer;
    for (const mark of marks) {
      const on = seen(mark);
      if (on === mark.hasAttribute("href")) continue;
      mark.classList.toggle("g-off", !on);
      if (on) {
        mark.setAttribute("href", mark.dataset.href);
        if (mark.dataset.role) mark.setAttribute("role", mark.dataset.role);
        else mark.removeAttribute("role");
      } else {
        mark.dataset.href = mark.getAttribute("href");
        mark.removeAttribute("href");
        mark.dataset.role ??= mark.getAttribute("role") ?? ""; // its own needs an address (ARIA in HTML)
        mark.setAttribute("role", "link"); // arrow keys still reach it
      }
    }
    for (const passage of passages) settle(passage);
  };

  // One stop of the Tab key a passage; the arrow keys go on inside it (ARIA practices: roving tabindex).
  const passages = [...document.querySelectorAll(".md-content :is(.g-p, .g-notes > li, .g-timeline > li, td)")];
  const stops = (passage) =>
    [...passage.querySelectorAll("a")].filter((link) => link.closest(".g-p, .g-notes > li, .g-timeline > li, td") === passage && link.offsetParent);
  const settle = (passage, current) => {
    const links = stops(passage);
    const live = links.filter((link) => link.hasAttribute("href"));
    const first = current ?? live.find((link) => !link.classList.contains("g-n")) ?? live[0];
    for (const link of links) link.tabIndex = link === first ? 0 : -1;
  };
  document.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const passage = step && !event.altKey && !event.ctrlKey && !event.metaKey && event.target.closest?.(".md-content :is(.g-p, .g-notes > li, .g-timeline > li, td)");
    if (!passage || event.target.closest(".g-card")) return;
    const links = stops(passage);
    const next = links[links.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    settle(passage, next);
    next.focus();
  });

  const choose = (layer, kinds = chosen.kinds) => {
    chosen = { layer, kinds };
    try {
      window.__md_set("g-marks", chosen);
    } catch {
      // A browser that keeps nothing shows it until the page is left.
    }
    apply();
    show();
  };

  // The control, by the title.
  const box = document.createElement("details");
  box.className = "g-layers";
  const summary = box.appendChild(document.createElement("summary"));
  const LAYERS = { quiet: gSay("first in a section"), all: gSay("all"), none: gSay("none"), kinds: gSay("only") };
  const option = (type, name, words, act) => {
    const label = document.createElement("label");
    const input = label.appendChild(document.createElement("input"));
    Object.assign(input, { type, name: type === "radio" ? "g-layer" : "", value: name });
    input.addEventListener("change", () => act(input));
    label.append(words);
    return label;
  };
  const layers = box.appendChild(document.createElement("fieldset"));
  layers.setAttribute("aria-label", gSay("What is marked in the text"));
  for (const [layer, words] of Object.entries(LAYERS)) layers.append(option("radio", layer, words, () => choose(layer)));
  const kinds = box.appendChild(document.createElement("fieldset"));
  kinds.setAttribute("aria-label", gSay("Kinds of marks"));
  for (const [kind, words] of Object.entries(KINDS)) {
    if (!marks.some((mark) => kindOf(mark) === kind)) continue;
    kinds.append(option("checkbox", kind, words, () => choose("kinds", [...kinds.querySelectorAll(":checked")].map((one) => one.value))));
  }
  const show = () => {
    const named = chosen.layer === "kinds" ? chosen.kinds.map((kind) => KINDS[kind]).join(", ") || LAYERS.none : LAYERS[chosen.layer];
    summary.textContent = gSay("Marks: {which}", { which: named });
    for (const input of box.querySelectorAll("input")) {
      input.checked = input.type === "radio" ? input.value === chosen.layer : chosen.kinds.includes(input.value);
    }
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "m" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
    const order = ["quiet", "all", "none"];
    choose(order[(order.indexOf(chosen.layer) + 1) % order.length]);
  });

  if (!(chosen.layer in LAYERS)) chosen.layer = "quiet";
  apply();
  if (front && marks.length) {
    const hint = document.createElement("p");
    const [before, after] = gSay("Key {key} goes from one to the next; in a paragraph, arrow keys go from mark to mark.").split("{key}");
    hint.append(before, Object.assign(document.createElement("kbd"), { textContent: "m" }), after ?? "");
    hint.className = "g-small";
    box.append(hint);
    (front.querySelector(".g-tools") ?? front).append(box);
    show();
  }
})();
