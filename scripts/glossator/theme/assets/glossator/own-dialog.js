/* The dialog in which a note is written, and the line that says what was done and takes it back. */
"use strict";

(() => {
  const store = window.gOwnStore;
  const make = (tag, name, words = "") => Object.assign(document.createElement(tag), { className: name, textContent: words });
  const button = (name, words, act) => {
    const made = make("button", name, words);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  };
  const shortened = (words, most = 300) => {
    const signs = [...words];
    return signs.length > most ? `${signs.slice(0, most / 2).join("")} … ${signs.slice(-most / 2).join("")}` : words;
  };

  let frame = null;
  const built = () => {
    frame = make("dialog", "g-own-dialog");
    const form = make("form", "");
    const kicker = make("h2", "g-kicker");
    kicker.id = "g-own-title";
    frame.setAttribute("aria-labelledby", kicker.id);
    const quote = make("blockquote", "g-own-quote");
    const label = make("label", "");
    const words = make("textarea", "");
    Object.assign(words, { rows: 5, maxLength: store.LONGEST.words, dir: "auto" });
    label.append(make("span", "g-small", gSay("What you think of these words")), words);
    const status = make("p", "g-own-status");
    status.setAttribute("role", "status");
    const row = make("div", "g-own-row");
    const save = make("button", "g-own-save", gSay("Save"));
    const list = Object.assign(make("a", "g-own-all", gSay("Your notes")), { href: window.gOwn.listAddress });
    row.append(save, button("g-own-delete", gSay("Delete"), () => done("delete")), button("g-own-close", gSay("Close"), () => close()), list);
    form.append(kicker, quote, label, status, row, make("p", "g-small", gSay("Kept on this device alone; nobody else sees it.")));
    frame.append(form);
    document.body.append(frame);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      done("save");
    });
    words.addEventListener("keydown", (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && done("save"));
    words.addEventListener("input", () => (warned = false));
    frame.addEventListener("cancel", (event) => {
      event.preventDefault();
      close();
    });
    // Keys of the page (m, n, /, arrows) mean nothing here.
    frame.addEventListener("keydown", (event) => event.stopPropagation());
    addEventListener("beforeunload", (event) => frame.open && dirty() && event.preventDefault());
  };
  const part = (selector) => frame.querySelector(selector);
  const tell = (words) => (part(".g-own-status").textContent = words);

  let asked = null;
  let warned = false;
  const dirty = () => part("textarea").value.trim() !== asked.note.words.trim();
  const close = () => {
    if (dirty() && !warned) {
      warned = true;
      tell(gSay("Not saved yet. Close again to throw these words away."));
      part("textarea").focus();
      return;
    }
    frame.close();
    asked.closed?.();
  };
  const done = (how) => {
    const note = { ...asked.note, words: part("textarea").value.trim(), modified: new Date().toISOString() };
    try {
      if (how === "save") store.put(note);
      else store.remove(note);
    } catch (error) {
      tell(store.why(error));
      if (!part(".g-copy")) part(".g-own-row").append(window.gTake(gSay("Copy"), () => `${asked.note.exact}\n\n${part("textarea").value}`));
      return;
    }
    frame.close();
    asked[how === "save" ? "saved" : "deleted"](how === "save" ? note : asked.note);
  };

  // Opens it on a note; `saved`, `deleted` and `closed` are told what became of it.
  const open = (note, { fresh = false, ...told }) => {
    if (!frame) built();
    [asked, warned] = [{ note, ...told }, false];
    part("h2").textContent = note.number ? gSay("Your note on ¶ {number}", { number: note.number }) : gSay("Your note");
    part(".g-own-quote").textContent = shortened(note.exact);
    part(".g-own-quote").dir = "auto";
    part("textarea").value = note.words;
    part(".g-own-delete").hidden = fresh;
    part(".g-copy")?.remove();
    tell("");
    if (!frame.open) frame.showModal();
    part("textarea").focus();
  };

  // What was done, with a way back that stays until something else is done.
  let line = null;
  const say = (words, undo) => {
    line ??= document.body.appendChild(make("div", "g-own-line"));
    line.setAttribute("role", "status");
    line.replaceChildren(make("span", "", words));
    const hide = () => {
      line.remove();
      line = null;
    };
    if (undo) {
      const back = button("g-own-undo", gSay("Undo"), () => {
        hide();
        undo();
      });
      line.append(back);
      back.focus(); // what was deleted had the focus
    }
    const shut = button("g-own-shut", "×", hide);
    shut.setAttribute("aria-label", gSay("Close"));
    line.append(shut);
  };
  const deleted = (note, then) =>
    say(gSay("Your note was deleted."), () => {
      try {
        store.put(note);
      } catch (error) {
        say(store.why(error));
        return;
      }
      then();
    });

  window.gOwnDialog = { open, say, deleted, make, button, shortened };
})();
