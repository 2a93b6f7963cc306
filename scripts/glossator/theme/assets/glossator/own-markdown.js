/* A reader's notes as Markdown, and read again: a heading for each text and each place, the words as a quotation, the note
   below. What Markdown cannot say of a note stands in a comment behind it, and may be missing. */
"use strict";

(() => {
  const { noteOf } = window.gOwnStore;
  const KEPT = ["id", "passage", "prefix", "suffix", "start", "created", "modified"];
  // A line of a note that would be read as something else begins with a stroke.
  const safe = (line) => line.replace(/^(\s*)(?=[#>\\]|<!--)/, "$1\\");
  const bare = (line) => line.replace(/^(\s*)\\(?=[#>\\]|<!--)/, "$1");
  const inLine = (words) => words.replace(/\s+/g, " ").replace(/[\\[\]<>*_\x60]/g, "\\$&");
  const outOfLine = (words) => words.replace(/\\([\\[\]<>*_\x60])/g, "$1");
  const address = (note) => `${encodeURI(note.page).replace(/[()]/g, escape)}${note.passage ? `#${encodeURIComponent(note.passage)}` : ""}`;
  const comment = (note) => `<!-- ${JSON.stringify(Object.fromEntries(KEPT.map((name) => [name, note[name]]))).replace(/--|[<>]/g, (sign) => sign.replace(/./g, (one) => `\\u00${one.charCodeAt().toString(16)}`))} -->`;

  const asMarkdown = (notes, name) => {
    const lines = [`# ${inLine(name)}`, ""];
    let page = null;
    for (const note of notes) {
      if (note.page !== page) lines.push(`## [${inLine(note.title || note.page)}](${address({ page: note.page })})`, "");
      page = note.page;
      lines.push(`### [¶ ${inLine(note.number)}](${address(note)})`, "");
      lines.push(...note.exact.split("\n").map((line) => `> ${line}`), "", ...note.words.split("\n").map(safe), "", comment(note), "");
    }
    return lines.join("\n");
  };

  const HEAD = /^(##|###) \[((?:[^\]\\]|\\.)*)\]\(([^()\s]*)\)\s*$/;
  const said = (raw) => {
    try {
      const value = JSON.parse(raw);
      return value !== null && typeof value === "object" ? value : {};
    } catch {
      return {};
    }
  };

  // Returns notes and what was none, as gOwnAnnotation.fromJson; null where no heading leads to a place.
  const fromMarkdown = (raw, site) => {
    const found = [];
    let title = "", one = null;
    for (const line of raw.replaceAll("\r\n", "\n").split("\n")) {
      const head = HEAD.exec(line);
      if (head?.[1] === "##") [title, one] = [outOfLine(head[2]), null];
      else if (head) found.push((one = { title, number: outOfLine(head[2]).replace(/^¶ ?/, ""), link: head[3], quoted: [], words: [], more: {} }));
      else if (one) {
        const comments = /^<!-- (\{.*\}) -->\s*$/.exec(line);
        if (comments) one.more = said(comments[1]);
        else if (/^> ?/.test(line) && !one.words.length) one.quoted.push(line.replace(/^> ?/, ""));
        else if (line.trim() || one.words.length) one.words.push(bare(line));
      }
    }
    if (!found.length) return null;
    const made = found.map(({ title: called, number, link, quoted, words, more }) => {
      const [, fragment = ""] = link.split("#");
      const rest = Object.fromEntries(KEPT.filter((name) => Object.hasOwn(more, name)).map((name) => [name, more[name]]));
      return noteOf({
        passage: decoded(fragment), ...rest, page: window.gOwnAnnotation.path(link, [site]), title: called, number,
        exact: quoted.join("\n"), words: words.join("\n").trimEnd(),
      });
    });
    return window.gOwnAnnotation.sorted(made, 0);
  };
  const decoded = (words) => {
    try {
      return decodeURIComponent(words);
    } catch {
      return words;
    }
  };

  window.gOwnMarkdown = { asMarkdown, fromMarkdown };
})();
