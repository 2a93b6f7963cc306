// Reads rows from standard input, makes each note on the page before and looks for it on the page after.
globalThis.window = globalThis;
require("node:vm").runInThisContext(require("node:fs").readFileSync(process.argv.at(-1), "utf8"));
const rows = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const pageOf = (passages) => {
  let [start, end, text] = [-1, -1, ""];
  const plain = passages.map(([ids, words], number) => {
    if (number) text += "\n";
    for (const sign of words.split("")) {
      if (sign === "⟦") start = text.length;
      else if (sign === "⟧") end = text.length;
      else text += sign;
    }
    return { ids: ids.split(" "), words: words.replace(/[⟦⟧]/g, "") };
  });
  return { page: window.gOwnAnchor.page(plain), start, end };
};
const answers = rows.map(([before, after]) => {
  const [one, other] = [pageOf(before), pageOf(after)];
  const note = window.gOwnAnchor.select(one.page, one.start, one.end);
  const found = window.gOwnAnchor.find(other.page, note);
  const shown = (at, end) => (at < 0 ? null : other.page.text.slice(at, end));
  return {
    note, how: found.why ?? found.how, found: shown(found.start ?? -1, found.end), wanted: shown(other.start, other.end),
    start: found.start ?? -1, right: other.start,
  };
});
process.stdout.write(JSON.stringify(answers));
