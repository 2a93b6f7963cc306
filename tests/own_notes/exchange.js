// Runs the scripts that keep and exchange notes against a small store, and answers what a test asks.
const fs = require("node:fs"), vm = require("node:vm");
globalThis.window = globalThis;
const [folder] = process.argv.slice(-1);
class Store {
  #kept = new Map();
  constructor(room) { this.room = room; }
  get length() { return this.#kept.size; }
  key(at) { return [...this.#kept.keys()][at] ?? null; }
  getItem(key) { return this.#kept.get(key) ?? null; }
  removeItem(key) { this.#kept.delete(key); }
  setItem(key, value) {
    const size = [...this.#kept].reduce((sum, [one, held]) => sum + (one === key ? 0 : one.length + held.length), 0);
    if (size + key.length + value.length > this.room) throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
    this.#kept.set(key, String(value));
  }
}
const { room = 5e6, calls } = JSON.parse(fs.readFileSync(0, "utf8"));
globalThis.localStorage = new Store(room);
globalThis.gOwn = { site: new URL("https://reader.example/edition/") };
globalThis.gSay = (words, parts = {}) => words.replace(/\{(\w+)\}/g, (whole, name) => parts[name] ?? whole);
globalThis.gFigure = String;
for (const name of ["own-store", "own-annotation", "own-markdown"]) vm.runInThisContext(fs.readFileSync(`${folder}/${name}.js`, "utf8"));
const SITE = "https://reader.example/edition/";
const plain = (read) => read && { ...read, left: Object.fromEntries(read.left) };
const ASKED = {
  json: (raw) => plain(gOwnAnnotation.fromJson(raw, SITE)),
  markdown: (raw) => plain(gOwnMarkdown.fromMarkdown(raw, SITE)),
  out: (notes) => JSON.parse(gOwnAnnotation.asJson(notes, SITE, "Mine")),
  outMarkdown: (notes) => gOwnMarkdown.asMarkdown(notes, "Mine"),
  again: (notes) => plain(gOwnAnnotation.fromJson(gOwnAnnotation.asJson(notes, SITE, "Mine"), SITE)).notes,
  againMarkdown: (notes) => plain(gOwnMarkdown.fromMarkdown(gOwnMarkdown.asMarkdown(notes, "Mine"), SITE)).notes,
  note: (value) => gOwnStore.noteOf(value),
  add: (notes) => gOwnStore.add(notes),
  put: (note) => gOwnStore.put(note),
  remove: (note) => gOwnStore.remove(note),
  set: ([key, value]) => localStorage.setItem(key, value),
  read: (page) => gOwnStore.read(page),
  pages: () => gOwnStore.pages(),
  unread: () => gOwnStore.unread(),
  polluted: () => ({}).polluted !== undefined || Object.prototype.hasOwnProperty("words"),
};
const answers = calls.map(([name, value]) => {
  try {
    return ASKED[name](value) ?? null;
  } catch (error) {
    return { threw: gOwnStore.why(error) };
  }
});
process.stdout.write(JSON.stringify(answers));
