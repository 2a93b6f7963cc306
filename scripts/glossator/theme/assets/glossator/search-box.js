/* The dialog of the search: what is typed, kinds of hits, hits. Everything in it is reached with Tab or the arrows. */
"use strict";

(() => {
  const AT_ONCE = 8;
  const REST = 120; // milliseconds without a key before the index is asked
  const KEPT = "g-search";
  const WORDS_AROUND = 140; // signs of a passage before and behind the first mark

  let site;
  let piece;
  let index;
  let dialog;
  let found = null;
  let kind = -1;
  let many = AT_ONCE;
  let asked = 0;
  let timer = 0;

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const part = (name) => dialog.querySelector(`.g-search-${name}`);
  const last = (value) => {
    try {
      if (value === undefined) return sessionStorage.getItem(KEPT) ?? "";
      sessionStorage.setItem(KEPT, value);
    } catch {
      // Without storage the search starts empty.
    }
    return "";
  };

  const build = () => {
    const input = element("input", {
      class: "g-search-input", type: "text", "aria-label": gSay("Search for"), autocomplete: "off", autocapitalize: "off",
      spellcheck: "false", enterkeyhint: "search", placeholder: gSay("Words, or “a phrase”"),
    });
    dialog = element(
      "dialog",
      { class: "g-search", "aria-label": gSay("Search") },
      element(
        "form",
        { class: "g-search-form", role: "search", "aria-label": gSay("This edition") },
        input,
        element("button", { class: "g-search-close", type: "button" }, gSay("Close")),
      ),
      element("div", { class: "g-search-kinds", role: "group", "aria-label": gSay("Kinds of hits") }),
      element("p", { class: "g-search-status", role: "status" }),
      element("ol", { class: "g-search-hits", "aria-label": gSay("Hits") }),
      element("p", { class: "g-search-foot" }, element("button", { class: "g-search-more", type: "button" }, gSay("More hits"))),
    );
    document.body.append(dialog);
    part("close").addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, REST);
    });
    part("form").addEventListener("submit", async (event) => {
      event.preventDefault();
      clearTimeout(timer);
      await ask();
      dialog.querySelector(".g-search-hits a")?.click();
    });
    part("more").addEventListener("click", async () => {
      const before = many;
      many += AT_ONCE;
      await show();
      dialog.querySelectorAll(".g-search-hits a")[before]?.focus();
    });
    dialog.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.isComposing) return;
      const stops = [input, ...dialog.querySelectorAll(".g-search-hits a")];
      const now = stops.indexOf(document.activeElement);
      if (now < 0) return;
      event.preventDefault();
      const next = stops[Math.min(Math.max(now + step, 0), stops.length - 1)];
      next.focus();
      if (next !== input) next.scrollIntoView({ block: "nearest" });
    });
  };

  const say = (words) => (part("status").textContent = words);

  const ask = async () => {
    const query = part("input").value;
    const turn = ++asked;
    last(query);
    kind = -1;
    many = AT_ONCE;
    if (!query.trim()) {
      found = null;
      return show();
    }
    try {
      index ??= new window.gSearchIndex.Index(await piece("manifest", "manifest"), piece);
      const answer = await index.find(query);
      if (turn !== asked) return;
      found = { ...answer, query };
      await show();
    } catch (error) {
      if (turn === asked) say(gSay("The search could not be read ({reason}). Reload the page and try again.", { reason: error.message }));
    }
  };

  const show = async () => {
    const turn = asked;
    const hits = found ? found.hits.filter((hit) => kind < 0 || hit.kind === kind) : [];
    const shown = await Promise.all(hits.slice(0, many).map(async (hit) => [hit, await index.shown(hit.record)]));
    if (turn !== asked) return;
    const opener = marker();
    part("hits").replaceChildren(...shown.map(([hit, place]) => line(hit, place, opener)));
    part("more").hidden = hits.length <= many;
    kinds();
    say(found ? told(hits.length) : "");
    part("hits").dataset.query = found?.query ?? ""; // what these hits answer
  };

  const told = (number) => {
    if (!found.hits.length) return gSay("Nothing found. The page “Search” lists every headword from A to Z.");
    const hits = gCounted("{number} hit", "{number} hits", number);
    const corrected = found.matches.flatMap((match) => match.corrected);
    if (!found.whole) return gSay("{hits} with some of these words; no page has them all.", { hits });
    if (!corrected.length) return `${hits}.`;
    return gSay("{hits}, for {words}.", { hits, words: corrected.map((word) => `“${word}”`).join(` ${gSay("or")} `) });
  };

  const kinds = () => {
    const counts = new Map();
    for (const hit of found?.hits ?? []) counts.set(hit.kind, (counts.get(hit.kind) ?? 0) + 1);
    const focused = document.activeElement?.dataset?.kind;
    const button = (number, title, count) => {
      const made = element(
        "button", { type: "button", "aria-pressed": String(kind === number), "data-kind": number },
        `${title} `, element("span", { class: "g-count" }, gFigure(count)),
      );
      made.addEventListener("click", () => {
        kind = number;
        many = AT_ONCE;
        show();
      });
      return made;
    };
    const buttons = [...counts.keys()].sort((one, other) => one - other).map((number) => button(number, index.kinds[number].title, counts.get(number)));
    part("kinds").replaceChildren(...(buttons.length > 1 ? [button(-1, gSay("All"), found.hits.length), ...buttons] : []));
    if (focused !== undefined) part("kinds").querySelector(`[data-kind="${focused}"]`)?.focus();
  };

  // Words to mark in what hits show, and the same as one line for the page that a hit leads to.
  const marker = () => {
    const words = new Set(found?.matches.flatMap((match) => [...match.words]) ?? []);
    const phrases = found?.matches.flatMap((match) => match.phrases) ?? [];
    const marked = (text) => window.gSearchWords.spots(text, words, phrases);
    const line = (text) => {
      const there = new Set(window.gSearchWords.groups(text).flatMap((group) => [group.joined, ...group.parts.map((one) => one.word)]));
      const held = [...words].filter((word) => there.has(word));
      return [...phrases.map((phrase) => `"${phrase.join(" ")}"`), ...held].slice(0, 12).join(" ");
    };
    return { marked, line };
  };

  const line = (hit, place, { marked, line: words }) => {
    const all = [place.title, place.where, place.text].join("\n");
    const folder = location.protocol === "file:" && (place.url === "" || place.url.endsWith("/"));
    const url = new URL(place.url + (folder ? "index.html" : ""), site);
    const find = words(all);
    if (find) url.searchParams.set("find", find);
    url.hash = place.fragment;
    const text = place.text ? [element("span", { class: "g-search-text" }, ...cut(place.text, marked))] : [];
    const where = place.where ? [element("span", { class: "g-search-where" }, ...highlighted(place.where, marked(place.where)))] : [];
    const link = element(
      "a", { href: url.href },
      element("span", { class: `g-search-kind g-kind-${index.kinds[hit.kind].id}` }, KIND[index.kinds[hit.kind].id] ?? index.kinds[hit.kind].id), " ",
      element(
        "span", {},
        element("span", { class: "g-search-title" }, ...highlighted(place.title, marked(place.title))), " ", ...where, " ", ...text,
      ),
    );
    link.addEventListener("click", (event) => {
      if (!event.metaKey && !event.ctrlKey && !event.shiftKey) dialog.close();
    });
    return element("li", {}, link);
  };

  const KIND = {
    text: gSay("Text"), note: gSay("Note"), term: gSay("Term"), name: gSay("Name"), event: gSay("Event"), work: gSay("Work"),
    argument: gSay("Argument"), page: gSay("Page"),
  };

  // The stretch of a passage around its first mark, cut between words.
  const cut = (text, marked) => {
    const ranges = marked(text);
    const middle = ranges[0]?.[0] ?? 0;
    let from = Math.max(middle - WORDS_AROUND, 0);
    let to = Math.min(from + 2 * WORDS_AROUND, text.length);
    if (from > 0) from = Math.max(text.lastIndexOf(" ", from), 0);
    if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), middle + 1, from + 1);
    const inside = ranges.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start - from, end - from]);
    return [from > 0 ? "… " : "", ...highlighted(text.slice(from, to), inside), to < text.length ? " …" : ""];
  };

  const highlighted = (text, ranges) => {
    const out = [];
    let at = 0;
    for (const [start, end] of ranges) {
      out.push(text.slice(at, start), element("mark", {}, text.slice(start, end)));
      at = end;
    }
    return [...out, text.slice(at)];
  };

  const open = (options) => {
    ({ site, piece } = options);
    if (!dialog) build();
    if (!dialog.open) dialog.showModal();
    const input = part("input");
    const query = options.query ?? (input.value || last());
    if (query !== input.value || !found) {
      input.value = query;
      ask();
    }
    input.focus();
    input.select();
  };

  window.gSearchBox = { open };
})();
