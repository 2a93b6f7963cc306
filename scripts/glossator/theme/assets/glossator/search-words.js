/* Words as the search knows them, by the rules of scripts/glossator/search/words.py: both are held against one table. */
"use strict";

(() => {
  const LONGEST = 40;
  const MOST_PARTS = 4;
  const WHOLE = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ς": "σ",
    "’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "−": "-", "\u00ad": "", "\u200b": "", "\u2060": "",
  };
  const SPECIAL = new RegExp(`[${Object.keys(WHOLE).join("")}]`, "g");
  // Scripts that are written without spaces: each sign is a word.
  const SINGLE = "\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const PART = new RegExp(`[${SINGLE}]|\\p{Nd}+|(?:(?![${SINGLE}])[\\p{L}\\p{Nl}\\p{No}])+`, "gu");
  const ALONE = new RegExp(`^[${SINGLE}]$`, "u");
  // In words as they are printed: marks stand behind their letters, soft hyphens within.
  const UNIT = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b\u2060]*(?:[-.,'’‘ʼ‐‑–−][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b\u2060]*)*/gu;
  const PIECE = /[^-.,'’‘ʼ‐‑–−]+/gu;

  const folded = (text) =>
    text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "").replace(SPECIAL, (sign) => WHOLE[sign]);

  const joins = (before, sign, after) => {
    if (!sign) return false;
    if (sign === "-") return true;
    if (sign === ".") return /^\p{L}$/u.test(before) && /^\p{L}$/u.test(after);
    if (sign === ",") return /^\p{Nd}+$/u.test(before) && /^\p{Nd}{3}$/u.test(after);
    return [...before].length <= 2 && [...after].length > 2;
  };

  const cut = (word) => [...word].slice(0, LONGEST).join("");

  // The words of a text: groups of parts that signs join, each part with its place in the text as it is printed.
  const groups = (text) => {
    const found = [];
    for (const unit of text.matchAll(UNIT)) {
      const pieces = [...unit[0].matchAll(PIECE)].flatMap((piece) => {
        const start = unit.index + piece.index;
        const end = start + piece[0].length;
        // A sign such as ½ is folded to several words.
        return folded(piece[0]).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((word) => ({ word, start, end }));
      });
      let group = { parts: [], sign: "" };
      pieces.forEach((piece, number) => {
        for (const part of piece.word.match(PART) ?? []) {
          group.parts.push({ word: cut(part), start: piece.start, end: piece.end });
        }
        const next = pieces[number + 1];
        const sign = next && next.start > piece.end ? folded(text[piece.end]) : "";
        if (!next || !joins(piece.word, sign, next.word)) {
          const words = group.parts.map((part) => part.word);
          const whole = words.length > 1 && words.length <= MOST_PARTS && !words.some((word) => ALONE.test(word));
          if (words.length) found.push({ ...group, joined: whole ? cut(words.join("")) : "" });
          group = { parts: [], sign };
        }
      });
    }
    return found;
  };

  // What somebody typed: units that must all be found. Words in quotation marks are one unit, a phrase.
  const asked = (query) => {
    const units = [];
    query.split(/["“”„«»]/).forEach((stretch, number) => {
      const found = groups(stretch);
      const quoted = number % 2 === 1;
      if (quoted && found.length) {
        units.push({ quoted, words: found.flatMap((group) => group.parts.map((part) => part.word)), joined: "" });
        return;
      }
      for (const group of found) {
        const words = group.parts.map((part) => part.word);
        // An ending behind an apostrophe says nothing: `Turkey's`, `Ankara'nın`.
        if (group.sign === "'" && units.length && words.length === 1 && words[0].length <= 4) continue;
        units.push({ quoted, words, joined: group.joined });
      }
    });
    return units;
  };

  // Where words and phrases stand in a text: [start, end] in order, none within another.
  const spots = (text, words, phrases) => {
    const parts = [];
    const ranges = [];
    for (const group of groups(text)) {
      if (words.has(group.joined)) ranges.push([group.parts[0].start, group.parts.at(-1).end]);
      for (const part of group.parts) {
        if (words.has(part.word)) ranges.push([part.start, part.end]);
        parts.push(part);
      }
    }
    for (const phrase of phrases) {
      for (let at = 0; at + phrase.length <= parts.length; at++) {
        if (phrase.every((word, number) => parts[at + number].word === word)) {
          ranges.push([parts[at].start, parts[at + phrase.length - 1].end]);
        }
      }
    }
    ranges.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
    const merged = [];
    for (const [start, end] of ranges) {
      const before = merged.at(-1);
      if (before && start < before[1]) before[1] = Math.max(before[1], end);
      else merged.push([start, end]);
    }
    return merged;
  };

  window.gSearchWords = { folded, groups, asked, spots };
})();
