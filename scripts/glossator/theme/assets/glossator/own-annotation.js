/* A reader's notes as annotations (W3C Web Annotation Data Model of 23 February 2017), of the same shape as those of the
   edition (export/annotations.py), and as Markdown; and both read again. What is read is somebody's file: known fields
   alone are looked at, none is a key, and everything becomes words. */
"use strict";

(() => {
  const CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  const FRAGMENTS = "http://tools.ietf.org/rfc/rfc3236";
  const DEEPEST = 6; // selectors within selectors
  const MOST = 20000; // notes of one file

  const { noteOf, newId } = window.gOwnStore;

  const targetOf = ({ page, title, passage, exact, prefix, suffix, start }) => {
    const quote = { type: "TextQuoteSelector", exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
    const within = (inner) => ({ type: "FragmentSelector", conformsTo: FRAGMENTS, value: passage, ...(inner && { refinedBy: inner }) });
    let selector = quote;
    if (passage && exact.includes("\n")) selector = [quote, within()]; // the words go on beyond their passage
    else if (passage) {
      selector = [within(quote)];
      if (start >= 0) selector.push(within({ type: "TextPositionSelector", start, end: start + [...exact].length }));
    }
    return { source: encodeURI(page), ...(title && { "dcterms:title": title }), selector };
  };

  // Returns one JSON-LD document; addresses are below that of the site, where it has one.
  const asJson = (notes, site, name) => {
    const id = newId();
    const items = notes.map((note) => ({
      id: note.id, type: "Annotation", motivation: "commenting", created: note.created, modified: note.modified,
      body: { type: "TextualBody", value: note.words, format: "text/plain", purpose: "commenting" },
      target: targetOf(note),
    }));
    const context = /^https?:/.test(site) ? [CONTEXT, { "@base": site }] : CONTEXT;
    const first = { id: `${id}#items`, type: "AnnotationPage", startIndex: 0, items };
    return `${JSON.stringify({ "@context": context, id, type: "AnnotationCollection", label: name, total: items.length, first }, null, 1)}\n`;
  };

  const own = (value, name) => (value !== null && typeof value === "object" && Object.hasOwn(value, name) ? value[name] : undefined);
  const list = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
  const is = (value, type) => list(own(value, "type")).includes(type);

  // The words of a body; of HTML its text, read in a document in which nothing runs and nothing is loaded.
  const wordsOf = (item) => {
    const bodies = [...list(own(item, "bodyValue")).map((value) => ({ value })), ...list(own(item, "body"))];
    const said = bodies.filter((one) => typeof own(one, "value") === "string" && (!own(one, "type") || is(one, "TextualBody")));
    const one = said.find((body) => own(body, "purpose") === "commenting") ?? said[0];
    if (!one) return own(item, "body") === undefined && own(item, "bodyValue") === undefined ? { words: "" } : null;
    if (own(one, "format") !== "text/html") return { words: own(one, "value") };
    const page = new DOMParser().parseFromString(own(one, "value"), "text/html");
    for (const aside of page.querySelectorAll("script, style, template")) aside.remove();
    return { words: page.body.textContent.trim(), html: true };
  };

  const selectorsOf = (value, depth = 0) =>
    depth > DEEPEST ? [] : list(value).slice(0, 50).flatMap((one) => [one, ...selectorsOf(own(one, "refinedBy"), depth + 1)]);

  const path = (source, bases) => {
    const address = typeof source === "string" ? source : own(source, "id");
    if (typeof address !== "string") return null;
    const base = bases.find((one) => address.startsWith(one));
    const [page] = (base ? address.slice(base.length) : address).split("#");
    try {
      return decodeURI(page);
    } catch {
      return page;
    }
  };

  const noteFrom = (item, bases) => {
    if (!is(item, "Annotation")) return "shape";
    const said = wordsOf(item);
    if (!said) return "shape";
    const targets = list(own(item, "target")).slice(0, 20);
    let why = "shape";
    for (const target of targets) {
      const selectors = selectorsOf(own(target, "selector"));
      const of = (type) => selectors.find((one) => is(one, type));
      const [quote, place] = [of("TextQuoteSelector"), of("TextPositionSelector")];
      const read = noteOf({
        id: own(item, "id"), page: path(own(target, "source"), bases), title: own(target, "dcterms:title"),
        passage: own(of("FragmentSelector"), "value"), exact: own(quote, "exact"), prefix: own(quote, "prefix"),
        suffix: own(quote, "suffix"), start: own(place, "start"), words: said.words, created: own(item, "created"),
        modified: own(item, "modified"),
      });
      if (typeof read === "object") return { ...read, html: said.html };
      why = read;
    }
    return why;
  };

  const itemsOf = (value) => {
    if (Array.isArray(value)) return value;
    for (const name of ["items", "@graph"]) if (Array.isArray(own(value, name))) return own(value, name);
    for (const name of ["first", "items"]) {
      const inner = own(value, name);
      if (inner !== null && typeof inner === "object") return itemsOf(Array.isArray(inner) ? inner : own(inner, "items") ?? []);
    }
    return is(value, "Annotation") ? [value] : [];
  };

  // Returns the notes, and how many were none by reason; null where the file is no JSON.
  const fromJson = (raw, site) => {
    let value;
    try {
      value = JSON.parse(raw);
    } catch {
      return null;
    }
    const said = list(own(value, "@context")).map((one) => own(one, "@base")).filter((one) => typeof one === "string" && /^https?:\/\/.+\/$/.test(one));
    const bases = [site, ...said];
    const items = itemsOf(value);
    return sorted(items.slice(0, MOST).map((one) => noteFrom(one, bases)), items.length - MOST);
  };

  const sorted = (made, beyond) => {
    const left = new Map();
    for (const why of made.filter((one) => typeof one === "string")) left.set(why, (left.get(why) ?? 0) + 1);
    if (beyond > 0) left.set("many", beyond);
    const notes = made.filter((one) => typeof one === "object");
    return { notes: notes.map(({ html, ...note }) => note), html: notes.filter(({ html }) => html).length, left };
  };

  window.gOwnAnnotation = { asJson, fromJson, sorted, path };
})();
