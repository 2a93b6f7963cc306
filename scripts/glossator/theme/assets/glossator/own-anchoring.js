/* Where a reader's note belongs in the words of a page: pure, without a document, so that every case can be tried.
   A page is its passages, [{ ids, words }], joined by line ends; offsets are units of JavaScript in what is joined.
   A tie is never guessed, and what is not found is said, with its reason. */
"use strict";

(() => {
  const AROUND = 32; // signs of a quotation's prefix and suffix, as in exports of the edition
  const MOST = 1000; // places of one quotation that are weighed
  const PIECE = 120; // a longer quotation is looked for by its head and its tail
  const SHORT = 16, LONG = 40; // a short one needs its surroundings, a long one that stands once does not
  const [EDGE, LEAST_EDGE, FARTHEST] = [8, 4, 60]; // signs around words by which their edge is known again, and how far off
  const LEAST = 8; // letters of a quotation that is looked for with changes
  const [HOME, SAME] = [0.3, 0.1]; // what its passage weighs, and its very place there
  const [APART, FAR_APART] = [0.05, 0.2]; // what tells two places apart within its passage, and elsewhere

  // Letters as they are compared, and where each stood: composed, one space for white space, one sign for each kind of
  // quotation mark and dash, nothing for what has no width.
  const CLUSTER = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gu;
  const KINDS = [
    [/^\s+$/u, " "], [/^[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u, ""], [/^[‘’‚‛′]$/u, "'"],
    [/^[“”„‟″«»]$/u, '"'], [/^[‐‑‒–—―−]$/u, "-"],
  ];
  const plain = (cluster) => {
    const [, sign] = (/^[\p{L}\p{N}]/u.test(cluster) ? undefined : KINDS.find(([kind]) => kind.test(cluster))) ?? [];
    return sign ?? cluster.normalize("NFC");
  };
  const fold = (text) => {
    const words = [], starts = [], ends = [];
    for (const found of text.matchAll(CLUSTER)) {
      const sign = plain(found[0]);
      if (sign === " " && words.at(-1) === " ") continue;
      for (const unit of sign.split("")) {
        words.push(unit);
        starts.push(found.index);
        ends.push(found.index + found[0].length);
      }
    }
    return { words: words.join(""), starts, ends };
  };
  const folded = (text) => fold(text).words.trim();

  const distance = (one, other) => {
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let at = 0; at < one.length; at += 1) {
      const next = [at + 1];
      for (let to = 0; to < other.length; to += 1) {
        next.push(Math.min(next[to] + 1, row[to + 1] + 1, row[to] + (one[at] === other[to] ? 0 : 1)));
      }
      row = next;
    }
    return row[other.length];
  };

  const LETTER = /[\p{L}\p{N}\p{M}]/u;
  const letter = (text, at) => at >= 0 && at < text.length && LETTER.test(text[at]);

  // Every place of the words in a text, whole words where they were whole words.
  const exactly = (text, quote) => {
    const found = [];
    for (let at = text.indexOf(quote.exact); at >= 0 && found.length < MOST; at = text.indexOf(quote.exact, at + 1)) {
      const end = at + quote.exact.length;
      if ((quote.opens && letter(text, at - 1)) || (quote.closes && letter(text, end))) continue;
      found.push({ start: at, end, likeness: 1 });
    }
    return found;
  };

  // Places of words that changed by at most `most` letters: rows of the table of distances, cut off where they are
  // beyond that (Ukkonen), each with where its match began. Of places that overlap the nearest is kept.
  const nearly = (text, words, most, from = 0, to = text.length) => {
    const length = words.length;
    let [costs, begins, nextCosts, nextBegins] = Array.from({ length: 4 }, () => new Int32Array(length + 1));
    costs.forEach((_, at) => (costs[at] = at));
    begins.fill(from);
    let reach = Math.min(most, length);
    const found = [];
    for (let at = from; at < to; at += 1) {
      const sign = text[at];
      nextBegins[0] = at + 1; // nothing of the words yet: they may begin at the next sign
      let far = 0;
      for (let row = 1, last = Math.min(reach + 1, length); row <= last; row += 1) {
        const kept = costs[row - 1] + (words[row - 1] === sign ? 0 : 1);
        const more = row <= reach ? costs[row] + 1 : most + 1;
        const less = nextCosts[row - 1] + 1;
        const least = Math.min(kept, more, less);
        nextCosts[row] = least;
        nextBegins[row] = least === kept ? (row === 1 ? at : begins[row - 1]) : least === more ? begins[row] : nextBegins[row - 1];
        if (least <= most) far = row;
      }
      [costs, nextCosts, begins, nextBegins] = [nextCosts, costs, nextBegins, begins];
      reach = far;
      if (reach < length || costs[length] > most) continue;
      const one = { start: begins[length], end: at + 1, cost: costs[length] };
      if (one.end <= one.start) continue;
      const last = found.at(-1);
      const odd = ({ start, end }) => Math.abs(end - start - length);
      if (!last || one.start >= last.end) found.push(one);
      else if (one.cost < last.cost || (one.cost === last.cost && odd(one) < odd(last))) found[found.length - 1] = one;
    }
    return found.slice(0, MOST);
  };

  const changed = (text, quote, begin, to) => {
    const { exact } = quote;
    if (exact.length < LEAST) return [];
    const allowed = (words) => Math.floor(words.length * (words.length < 12 ? 0.2 : 0.35));
    let found;
    if (exact.length <= 2 * PIECE) {
      found = nearly(text, exact, allowed(exact), begin, to).map((one) => ({ ...one, likeness: 1 - one.cost / exact.length }));
    } else {
      const [head, tail] = [exact.slice(0, PIECE), exact.slice(-PIECE)];
      const tails = nearly(text, tail, allowed(tail), begin, to);
      found = [];
      let at = 0; // both are in order, so tails before a head are passed once
      for (const one of nearly(text, head, allowed(head), begin, to)) {
        while (at < tails.length && tails[at].end < one.start + exact.length / 2) at += 1;
        const end = tails[at];
        if (end && end.end <= one.start + exact.length * 1.6) {
          found.push({ start: one.start, end: end.end, likeness: 1 - (one.cost + end.cost) / (2 * PIECE) });
        }
      }
    }
    // The words end where what stood around them begins, as far as that still stands; and a whole word stays a whole word,
    // whatever was added to it.
    const before = quote.prefix.slice(-EDGE), behind = quote.suffix.slice(0, EDGE);
    const reach = Math.min(exact.length, FARTHEST);
    for (const one of found) {
      const from = Math.max(one.end - reach, one.start + 1);
      const next = behind.length < LEAST_EDGE ? -1 : text.slice(from, one.end + reach + EDGE).indexOf(behind);
      if (next >= 0) one.end = from + next;
      const left = Math.max(one.start - reach - EDGE, 0);
      const last = before.length < LEAST_EDGE ? -1 : text.slice(left, one.start + reach).lastIndexOf(before);
      if (last >= 0 && left + last + before.length < one.end) one.start = left + last + before.length;
      while (quote.opens && letter(text, one.start - 1) && letter(text, one.start)) one.start -= 1;
      while (quote.closes && letter(text, one.end - 1) && letter(text, one.end)) one.end += 1;
    }
    return found;
  };

  const page = (passages) => {
    let text = "";
    const spans = passages.map(({ ids, words }) => {
      const start = text ? text.length + 1 : 0;
      text = text ? `${text}\n${words}` : words;
      return { ids, start, end: start + words.length };
    });
    const plainly = fold(text);
    // The first folded sign at or behind a place, by halving.
    const at = (place) => {
      let [low, high] = [0, plainly.starts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (plainly.starts[middle] < place) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return { text, spans, folded: plainly, at };
  };

  const quoteOf = (note) => {
    const exact = folded(note.exact ?? "");
    const [prefix, suffix] = [fold(note.prefix ?? "").words, fold(note.suffix ?? "").words];
    return {
      exact, prefix, suffix,
      opens: letter(exact, 0) && !letter(prefix, prefix.length - 1),
      closes: letter(exact, exact.length - 1) && !letter(suffix, 0),
    };
  };

  // How much of what stood around the words stands around this place, from 0 to 1.
  const surroundings = (text, quote, one, bounds) => {
    const before = text.slice(Math.max(one.start - quote.prefix.length, 0), one.start);
    const behind = text.slice(one.end, one.end + quote.suffix.length);
    const all = quote.prefix.length + quote.suffix.length;
    if (!all) return bounds && one.start <= bounds.start && one.end >= bounds.end ? 1 : 0.5;
    return Math.max(0, 1 - (distance(quote.prefix, before) + distance(quote.suffix, behind)) / all);
  };

  // The best of several places, null where there is none, and `several` where nothing tells two apart.
  const best = (places) => {
    const order = places.toSorted((one, other) => other.rank - one.rank);
    const [first, second] = order;
    if (!first) return null;
    const apart = first.home ? APART : FAR_APART;
    const settled = !second || first.rank - second.rank >= apart || (first.context === 1 && second.context < 1 && first.rank > second.rank);
    return settled ? first : "several";
  };

  // Returns { how, start, end, at }: `here` in its passage, `moved` to another, `changed` with other letters, each with the
  // place in the page's text and the number of its passage; or { how: "lost", why }, `gone` or `several`.
  const find = (found, note) => {
    const quote = quoteOf(note);
    const { words: text, starts, ends } = found.folded;
    if (!quote.exact) return { how: "lost", why: "gone" };
    const home = found.spans.findIndex(({ ids }) => ids.includes(note.passage));
    const bounds = found.spans.map(({ start, end }) => ({ start: found.at(start), end: found.at(end) }));
    const passageOf = (place) => {
      let [low, high] = [0, bounds.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (bounds[middle].start <= place) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    const own = home >= 0 && note.start >= 0 ? bounds[home].start + fold([...found.text.slice(found.spans[home].start)].slice(0, note.start).join("")).words.length : -1;
    const weighed = (one) => {
      const at = passageOf(one.start);
      const context = surroundings(text, quote, one, bounds[at]);
      const rank = one.likeness - 1 + context + (at === home ? HOME : 0) + (one.start === own ? SAME : 0);
      return { ...one, at, context, rank, home: at === home };
    };
    const told = (one, how) => ({ how, start: starts[one.start], end: ends[one.end - 1], at: one.at });

    const short = quote.exact.length < SHORT;
    const exact = exactly(text, quote).map(weighed);
    const likely = best(exact.filter((one) => one.context >= (one.home ? (short ? 0.4 : 0) : short ? 0.6 : 0.5)));
    if (likely === "several") return { how: "lost", why: "several" };
    if (likely) return told(likely, likely.home ? "here" : "moved");

    const fits = ({ home: inside, likeness, context }) =>
      inside ? likeness >= 0.8 || (likeness >= 0.65 && context >= 0.5)
        : (likeness >= 0.8 && context >= 0.5) || (likeness >= 0.65 && context >= 0.75) || (likeness >= 0.9 && quote.exact.length >= LONG);
    const within = home < 0 ? [] : changed(text, quote, bounds[home].start, bounds[home].end).map(weighed).filter(fits);
    const near = best(within.length ? within : exact.length ? [] : changed(text, quote).map(weighed).filter(fits));
    if (near === "several") return { how: "lost", why: "several" };
    if (near) return told(near, "changed");
    // Words that came with nothing else, as other tools write them, are where they stand once.
    const bare = !quote.prefix && !quote.suffix && !note.passage;
    const alone = exact.length === 1 && (bare || quote.exact.length >= LONG);
    if (alone) return told(exact[0], "moved");
    return { how: "lost", why: exact.length > 1 ? "several" : "gone" };
  };

  // What is kept of words that were selected: from and to are places in the page's text. Offsets count Unicode characters
  // of the passage; words beyond their passage are parted by a line end.
  const select = (found, from, to) => {
    let [start, end] = [from, to];
    while (start < end && /\s/u.test(found.text[start])) start += 1;
    while (end > start && /\s/u.test(found.text[end - 1])) end -= 1;
    if (start >= end) return null;
    const at = found.spans.findLastIndex((one) => one.start <= start);
    const last = found.spans.findLastIndex((one) => one.start < end);
    const [first, own] = [found.spans[at], found.spans[last]];
    return {
      passage: first.ids[0], at, start: [...found.text.slice(first.start, start)].length, exact: found.text.slice(start, end),
      prefix: [...found.text.slice(first.start, start)].slice(-AROUND).join(""),
      suffix: [...found.text.slice(end, own.end)].slice(0, AROUND).join(""),
    };
  };

  window.gOwnAnchor = { page, find, select, fold };
})();
