/* The index of the search: what is loaded of it, what matches, and in which order. Files: scripts/glossator/search/. */
"use strict";

(() => {
  const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
  const VALUE = new Uint8Array(128);
  [...SIGNS].forEach((sign, number) => (VALUE[sign.charCodeAt(0)] = number));

  const numbers = (written) => {
    const found = [];
    let number = 0;
    let shift = 0;
    for (let at = 0; at < written.length; at++) {
      const value = VALUE[written.charCodeAt(at)];
      number += (value & 31) * 2 ** shift;
      shift += 5;
      if (value < 32) {
        found.push(number);
        number = shift = 0;
      }
    }
    return found;
  };

  // Lines of a piece: each word without what it shares with the one before.
  const lines = (piece) => {
    const found = new Map();
    let before = "";
    for (const line of piece.split("\n")) {
      const end = line.indexOf("\t");
      before = before.slice(0, VALUE[line.charCodeAt(0)]) + line.slice(1, end);
      found.set(before, line.slice(end + 1));
    }
    return found;
  };

  // The last of some sorted starts that is not behind a wanted one.
  const last = (starts, wanted) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= wanted) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };

  // How many letters were left out, put in, changed or swapped (optimal string alignment), up to `most`.
  const apart = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let older = [];
    let old = Array.from({ length: other.length + 1 }, (_, number) => number);
    for (let row = 1; row <= one.length; row++) {
      const now = [row];
      let least = row;
      for (let column = 1; column <= other.length; column++) {
        const same = one[row - 1] === other[column - 1] ? 0 : 1;
        let cost = Math.min(old[column] + 1, now[column - 1] + 1, old[column - 1] + same);
        if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
          cost = Math.min(cost, older[column - 2] + 1);
        }
        now.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      older = old;
      old = now;
    }
    return old[other.length];
  };

  // Other forms in which an English word may stand; only those that the index has are used.
  const variants = (word) => {
    const found = [];
    const without = (ending, instead = "") => {
      if (word.endsWith(ending) && word.length - ending.length > 2) found.push(word.slice(0, -ending.length) + instead);
    };
    without("s");
    without("es");
    without("ies", "y");
    without("ed");
    without("ing");
    const other = word.replace(/i([sz])(?=(?:e[ds]?|ers?|ing|ations?)$)/, (_, letter) => (letter === "s" ? "iz" : "is"));
    if (other !== word) found.push(other);
    return found;
  };

  const EXACT = 1;
  const ENDING = 0.75;
  const BEGINNING = 0.5;
  const MISSPELT = 0.5;
  const MOST_ENDINGS = 60;

  class Index {
    constructor(manifest, load) {
      this.load = (name) => load(`${manifest.folder}/${name}`, name);
      this.manifest = manifest;
      this.kinds = manifest.kinds.map(([id, title]) => ({ id, title }));
      this.starts = [];
      numbers(manifest.starts).reduce((sum, step) => (this.starts.push(sum + step), sum + step), 0);
      this.runs = [];
      const flat = numbers(manifest.runs);
      for (let at = 0, first = 0; at < flat.length; at += 3) {
        first += flat[at];
        this.runs.push({ first, kind: flat[at + 1], page: flat[at + 2] });
      }
      this.firsts = this.runs.map((run) => run.first);
      // The first record of a page is its title; kinds without pages have none.
      this.titles = new Map();
      for (const run of this.runs) if (run.page && !this.titles.has(run.page)) this.titles.set(run.page, run.first);
      this.pieces = new Map();
    }

    run(record) {
      return this.runs[last(this.firsts, record)];
    }

    async piece(number) {
      if (!this.pieces.has(number)) this.pieces.set(number, this.load(`w${number}`).then(lines));
      return this.pieces.get(number);
    }

    // Places of a word; of one that half the texts hold the prose is only loaded where it is needed.
    async places(word, light) {
      const number = last(this.manifest.words, word);
      const line = number < 0 ? undefined : (await this.piece(number)).get(word);
      if (line === undefined) return null;
      const [prose, heads = ""] = line.split("\t");
      const alone = this.manifest.heavy[word];
      if (alone === undefined) return { prose: readProse(prose), heads: readHeads(heads), everywhere: false };
      return {
        prose: light ? [] : readProse(await this.load(`w${alone}`)),
        heads: readHeads(heads),
        everywhere: light,
      };
    }

    // Words of the index that begin with one: with a short ending, or with any where the word is still being typed.
    async beginning(word, open) {
      const found = [];
      let number = Math.max(last(this.manifest.words, word), 0);
      for (const end = number + 2; number <= end; number++) {
        const first = this.manifest.words[number];
        if (first === undefined || (first > word && !first.startsWith(word))) break;
        for (const other of (await this.piece(number)).keys()) {
          if (other.length > word.length && other.startsWith(word) && (open || other.length <= word.length + 3)) {
            found.push([other, other.length <= word.length + 3 ? ENDING : BEGINNING]);
          }
        }
      }
      return found.sort((one, other) => one[0].length - other[0].length).slice(0, MOST_ENDINGS);
    }

    // The words nearest to one that nothing holds; first among those that begin like it, then among all.
    async meant(word) {
      const { known } = this.manifest;
      const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
      if (!most || !/^\p{L}+$/u.test(word)) return [];
      const [letter] = word;
      const from = Math.max(last(known, letter), 0);
      const near = known.map((_, number) => number).filter((number) => number >= from && known[number] < letter + "\uffff");
      const others = known.map((_, number) => number).filter((number) => !near.includes(number));
      for (const [pieces, distance] of [[near, most], [others, 1]]) {
        const found = [];
        for (const piece of await Promise.all(pieces.map((number) => this.load(`v${number}`).then(lines)))) {
          for (const [other, common] of piece) {
            const far = apart(word, other, distance);
            // Two letters wrong are only believed where the word begins as it was typed.
            if (far <= distance && (far < 2 || other[0] === letter)) found.push([other, far, VALUE[common.charCodeAt(0)]]);
          }
        }
        found.sort((one, other) => one[1] - other[1] || other[2] - one[2]);
        if (found.length) return found.filter((one) => one[1] === found[0][1]).slice(0, 3).map(([other]) => other);
      }
      return [];
    }

    // What one unit matches: record to weight and places.
    async match(unit, open, light) {
      const match = { records: new Map(), words: new Set(), phrases: [], corrected: [], everywhere: false };
      const add = (places, weight) => {
        if (!places) return false;
        match.everywhere ||= places.everywhere;
        for (const [record, spots] of places.prose) at(match, record).prose.push([weight, spots]);
        for (const [record, ...head] of places.heads) at(match, record).heads.push([weight, ...head]);
        return places.everywhere || places.prose.length + places.heads.length > 0;
      };
      const one = async (word, weight) => {
        if (add(await this.places(word, light), weight)) match.words.add(word);
      };
      if (unit.words.length > 1) {
        let words = unit.words;
        const rows = await Promise.all(words.map((word) => this.places(word, false)));
        if (unit.quoted && rows.includes(null)) {
          const near = await Promise.all(words.map((word, number) => (rows[number] ? [word] : this.meant(word))));
          if (near.every((found) => found.length)) {
            words = near.map(([word]) => word);
            for (let number = 0; number < rows.length; number++) rows[number] ??= await this.places(words[number], false);
            match.corrected.push(words.join(" "));
          }
        }
        if (!rows.includes(null) && add(inSequence(rows), EXACT)) match.phrases.push(words);
        if (unit.joined) await one(unit.joined, EXACT);
        if (unit.joined && open) for (const [other, weight] of await this.beginning(unit.joined, false)) await one(other, weight);
        return match;
      }
      const [word] = unit.words;
      await one(word, EXACT);
      if (unit.quoted && match.words.size) return match;
      if (!unit.quoted) {
        for (const other of variants(word)) await one(other, ENDING);
        if (word.length > 2) for (const [other, weight] of await this.beginning(word, open)) await one(other, weight);
      }
      if (!match.words.size) {
        match.corrected = await this.meant(word);
        for (const other of match.corrected) await one(other, MISSPELT);
      }
      return match;
    }

    // All hits in their order. `whole` says whether each holds all that was asked, on its place or on its page.
    async find(query) {
      const units = window.gSearchWords.asked(query);
      const open = !/[\s"“”„«»]$/.test(query);
      const heavy = (unit) => unit.words.length === 1 && this.manifest.heavy[unit.words[0]] !== undefined;
      const light = units.length > 1 && !units.every(heavy);
      const matches = await Promise.all(
        units.map((unit, number) => this.match(unit, open && number === units.length - 1, light && heavy(unit))),
      );
      const hits = matches.length ? this.ranked(matches) : { hits: [], whole: true };
      return { ...hits, matches, units };
    }

    ranked(matches) {
      const all = this.scored(matches, (record) => matches.every((match) => match.everywhere || match.records.has(record)));
      if (all.length > 4 || matches.length < 2) return { hits: sorted(all), whole: true };
      const far = this.onPages(matches, new Set(all.map((hit) => hit.record)));
      if (all.length + far.length) return { hits: [...sorted(all), ...sorted(far)], whole: true };
      const some = this.scored(matches, () => true);
      const most = Math.max(0, ...some.map((hit) => hit.units));
      return { hits: sorted(some.filter((hit) => hit.units === most)), whole: false };
    }

    scored(matches, wanted) {
      const records = new Set(matches.flatMap((match) => [...match.records.keys()]));
      const hits = [];
      for (const record of records) if (wanted(record)) hits.push(this.hit(record, matches));
      return hits;
    }

    hit(record, matches) {
      const run = this.run(record);
      const found = matches.map((match) => match.records.get(record)).filter(Boolean);
      let score = 0;
      matches.forEach((match) => {
        const place = match.records.get(record);
        if (!place) return;
        const rare = Math.log(1 + this.manifest.records / match.records.size);
        const weight = Math.max(...place.prose.map(([w]) => w), ...place.heads.map(([w]) => w));
        score += rare * weight * (1 + Math.min(place.prose.length + place.heads.length, 4) / 16);
      });
      score += nearness(found);
      score += called(found, matches.length) * (run.page && this.titles.get(run.page) !== record ? 0.6 : RANK[this.kinds[run.kind].id] ?? 1);
      score *= this.manifest.boosts[run.page] ?? 1;
      return { record, kind: run.kind, page: run.page, score, units: found.length };
    }

    // Pages that hold all of it in several places: the place that says most of it stands for the page.
    onPages(matches, taken) {
      const pages = new Map();
      for (const match of matches) {
        for (const record of match.records.keys()) {
          const { page } = this.run(record);
          if (!page) continue;
          if (!pages.has(page)) pages.set(page, { records: new Set(), matches: new Set() });
          pages.get(page).records.add(record);
          pages.get(page).matches.add(match);
        }
      }
      const found = [];
      for (const { records, matches: held } of pages.values()) {
        if (!matches.every((match) => match.everywhere || held.has(match))) continue;
        const hits = [...records].filter((record) => !taken.has(record)).map((record) => this.hit(record, matches));
        const best = sorted(hits)[0];
        if (best) found.push({ ...best, far: true });
      }
      return found;
    }

    // What a hit shows: its page, its place, its words.
    async shown(record) {
      const number = last(this.starts, record);
      if (!this.pieces.has(`r${number}`)) this.pieces.set(`r${number}`, this.load(`r${number}`));
      const [pages, rows] = await this.pieces.get(`r${number}`);
      const [page, fragment, where, text] = rows[record - this.starts[number]];
      const [url, title] = pages[page];
      return { url, title, fragment, where, text };
    }
  }

  const RANK = { term: 1.15, name: 1.1, event: 1.05, text: 1, work: 0.9 };

  const at = (match, record) => {
    if (!match.records.has(record)) match.records.set(record, { prose: [], heads: [] });
    return match.records.get(record);
  };

  const readProse = (written) => {
    const flat = numbers(written);
    const found = [];
    for (let place = 0, record = 0; place < flat.length; ) {
      const step = flat[place++];
      record += step >> 1;
      const more = step & 1 ? flat[place++] + 1 : 0;
      const spots = [flat[place++]];
      for (let count = 0; count < more; count++) spots.push(spots.at(-1) + flat[place++]);
      found.push([record, spots]);
    }
    return found;
  };

  const readHeads = (written) => {
    const flat = numbers(written);
    const found = [];
    for (let place = 0, record = 0; place < flat.length; place += 5) {
      record += flat[place];
      found.push([record, ...flat.slice(place + 1, place + 5)]);
    }
    return found;
  };

  // Places where words stand one behind the other, in prose and in what things are called.
  const inSequence = (rows) => {
    let prose = new Map(rows[0].prose);
    let heads = new Map(rows[0].heads.map(([record, form, place, over, length]) => [`${record} ${form} ${place}`, [record, form, place, length]]));
    rows.slice(1).forEach((row, number) => {
      const there = new Map(row.prose);
      const kept = new Map();
      for (const [record, spots] of prose) {
        const after = new Set(there.get(record));
        const good = spots.filter((spot) => after.has(spot + number + 1));
        if (good.length) kept.set(record, good);
      }
      prose = kept;
      const next = new Set(row.heads.map(([record, form, place]) => `${record} ${form} ${place}`));
      heads = new Map([...heads].filter(([, [record, form, place]]) => next.has(`${record} ${form} ${place + number + 1}`)));
    });
    return {
      prose: [...prose],
      heads: [...heads.values()].map(([record, form, place, length]) => [record, form, place, rows.length, length]),
      everywhere: false,
    };
  };

  // Up to 6 for words that stand side by side.
  const nearness = (found) => {
    if (found.length < 2) return 0;
    const spots = found.flatMap((place, unit) => place.prose.flatMap(([, at]) => at.map((spot) => [spot, unit])));
    spots.sort((one, other) => one[0] - other[0]);
    const held = new Map();
    let least = Infinity;
    for (const [spot, unit] of spots) {
      held.set(unit, spot);
      if (held.size === found.length) least = Math.min(least, spot - Math.min(...held.values()));
    }
    return least === Infinity ? 0 : (6 * (found.length - 1)) / Math.max(least, found.length - 1);
  };

  // Up to 100 where all that was asked is what the thing is called; less where it is a part of that.
  const called = (found, asked) => {
    const forms = new Map();
    found.forEach((place, unit) => {
      for (const [weight, form, , over, length] of place.heads) {
        if (!forms.has(form)) forms.set(form, { units: new Map(), length });
        const { units } = forms.get(form);
        const best = units.get(unit);
        if (!best || best[0] < weight) units.set(unit, [weight, over]);
      }
    });
    let score = 0;
    for (const [form, { units, length }] of forms) {
      const said = [...units.values()];
      const weight = said.reduce((sum, one) => sum + one[0], 0) / asked;
      const part = Math.min(said.reduce((sum, one) => sum + one[1], 0) / length, 1);
      const whole = units.size === asked;
      score = Math.max(score, whole ? weight * (part === 1 ? 100 : 40 + 30 * part) - Math.min(form, 9) / 10 : 12 * weight * part);
    }
    return score;
  };

  const sorted = (hits) => hits.sort((one, other) => other.score - one.score || one.record - other.record);

  window.gSearchIndex = { Index, numbers, lines, apart, variants };
})();
