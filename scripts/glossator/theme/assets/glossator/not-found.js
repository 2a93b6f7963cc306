/* Pages near to an address at which there is none: those whose address or headword is the fewest letters, or words, apart
   from it. They are read from the list of headwords, which stands for readers without scripts (weave/front/search_pages.py). */
"use strict";

(() => {
  const SHOWN = 5;
  const NEAR = 0.5;
  const BEHIND = 0.3; // a list of the right section, at 0.5, is only shown where nothing is nearer
  const WITHIN = 0.8;
  const LONGEST = 80;
  const { folded } = window.gSearchWords;
  const { apart } = window.gSearchIndex;
  const site = new URL("../../", document.currentScript.src);
  const place = document.querySelector(".g-near");
  const headwords = document.querySelector(".g-all-headwords");
  if (!place || !headwords) return;

  const decoded = (path) => {
    try {
      return decodeURIComponent(path);
    } catch {
      return path; // a per cent sign with no number behind it
    }
  };
  const slug = (words) => folded(words).slice(0, LONGEST).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  // Below the site, without what only servers need: ["glossary", "securitization"].
  const steps = (path) =>
    decoded(path.slice(site.pathname.length)).replace(/(?:index)?\.html?$/i, "").split("/").map(slug).filter(Boolean);

  // How much of each word of one stands in the other, on an average: a third of a word may be wrong.
  const held = (words, others) => {
    const best = (word) => Math.max(...others.map((other) => {
      const most = Math.floor(Math.max(word.length, other.length) / 3);
      const letters = apart(word, other, most);
      return letters > most ? 0 : 1 - letters / Math.max(word.length, other.length);
    }));
    return words.reduce((sum, word) => sum + best(word), 0) / words.length;
  };
  // From 0 to 1: how many letters stay, or how many words; those asked for weigh twice. Numbers are right or wrong.
  const likeness = (one, other) => {
    if (one === other) return 1;
    if (/^[\d-]+$/.test(one)) return 0;
    const longest = Math.max(one.length, other.length);
    const most = Math.floor(longest / 2);
    const letters = apart(one, other, most);
    const [words, others] = [one.split("-"), other.split("-")];
    return Math.max(letters > most ? 0 : 1 - letters / longest, 0.63 * held(words, others) + 0.32 * held(others, words));
  };

  const candidate = (link, base) => {
    const url = new URL(link.getAttribute("href"), base);
    const path = steps(url.pathname);
    const kind = link.parentElement.querySelector(".g-count")?.textContent ?? "";
    const names = [...new Set([url.hash ? slug(decoded(url.hash)) : (path.at(-1) ?? ""), slug(link.textContent)])].filter(Boolean);
    return { url, words: link.textContent.trim(), kind, names, section: path.length > 1 || url.hash ? path[0] : "" };
  };
  const inside = ({ url }) => url.origin === site.origin && url.pathname.startsWith(site.pathname);

  const nearest = (asked, candidates) => {
    const rated = candidates.map((one) => {
      const likest = asked.map((step, number) => {
        const weight = number === asked.length - 1 ? 1 : one.section ? WITHIN : NEAR;
        return weight * Math.max(...one.names.map((name) => likeness(step, name)), 0);
      });
      return { ...one, rate: Math.max(...likest) + (one.section && one.section === asked[0] ? 0.05 : 0) };
    });
    rated.sort((one, other) => other.rate - one.rate);
    const seen = new Set();
    return rated
      .filter((one) => one.rate >= NEAR && one.rate >= rated[0].rate - BEHIND && !seen.has(one.url.href) && seen.add(one.url.href))
      .slice(0, SHOWN);
  };

  const read = async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) return { links: [], letters: [] };
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const links = [...page.querySelectorAll(".g-headwords a[href]")].map((link) => candidate(link, url)).filter(inside);
    const letters = [...page.querySelectorAll('.g-letters a[href]:not([href^="#"])')].map((link) => candidate(link, url));
    return { links, letters: letters.filter(inside) };
  };
  const readAll = async (letters) => (await Promise.all(letters.map(({ url }) => read(url)))).flatMap(({ links }) => links);

  const element = (name, words) => {
    const made = document.createElement(name);
    made.textContent = words;
    return made;
  };
  const show = (asked, found) => {
    const printed = asked.at(-1).replaceAll("-", " ");
    const list = document.createElement("ul");
    for (const { url, words, kind } of found) {
      const link = element("a", words);
      link.href = url.href;
      const row = document.createElement("li");
      row.append(link);
      if (kind) row.append(" ", Object.assign(element("span", kind), { className: "g-count" }));
      list.append(row);
    }
    const search = new URL(headwords.href);
    search.searchParams.set("q", printed);
    const link = element("a", gSay("Search for “{words}”", { words: printed }));
    link.href = search.href;
    const line = document.createElement("p");
    line.append(link);
    const pages = found.length ? [element("h2", found.length > 1 ? gSay("Pages near to it") : gSay("A page near to it")), list] : [];
    place.replaceChildren(...pages, line);
    place.hidden = false;
  };

  const asked = steps(location.pathname);
  if (!asked.length || !location.pathname.startsWith(site.pathname) || asked.join() === "404") return;
  (async () => {
    const lists = [...document.querySelectorAll(".md-tabs a[href], .g-doors a[href]")].map((link) => candidate(link, location.href));
    const { links, letters } = await read(new URL(headwords.href));
    const known = [...lists.filter(inside), ...links];
    // A large edition has a page for each letter: the others are read where that of the address has nothing very near.
    const first = letters.filter(({ names }) => names.includes([...asked.at(-1)][0]));
    known.push(...(await readAll(first)));
    const found = nearest(asked, known);
    if (!letters.length || found[0]?.rate > WITHIN) return show(asked, found);
    known.push(...(await readAll(letters.filter((letter) => !first.includes(letter)))));
    show(asked, nearest(asked, known));
  })().catch(() => show(asked, []));
})();
