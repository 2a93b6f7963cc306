"use strict";
(() => {
  const grades = [["all", ""], ["not sure: less than 95 %", ".c2,.c1,.c0"], ["to look at: less than 80 %", ".c1,.c0"], ["guesses: less than 60 %", ".c0"]];
  const decisions = [...document.querySelectorAll("[data-k]")];
  const kinds = [...new Set(decisions.map((one) => one.dataset.k))].sort();
  const made = (name, words) => { const node = document.createElement(name); if (words) node.textContent = words; return node; };
  const field = made("fieldset"), said = made("p");
  field.append(made("legend", "Show"));
  const choice = made("select");
  grades.forEach(([words], at) => { const one = made("option", words); one.value = at; choice.append(one); });
  const labelled = made("label", "how sure ");
  labelled.append(choice);
  field.append(labelled);
  const boxes = kinds.map((kind) => {
    const label = made("label"), box = made("input");
    box.type = "checkbox"; box.checked = true; box.value = kind;
    label.append(box, kind);
    field.append(label);
    return box;
  });
  said.setAttribute("role", "status");
  field.append(said);
  document.querySelector("header").append(field);
  const filter = () => {
    const [, grade] = grades[choice.value], wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let shown = 0;
    const all = !grade && wanted.size === kinds.length;
    const kept = new Set();
    for (const one of decisions) {
      const fits = wanted.has(one.dataset.k) && (!grade || one.matches(grade));
      one.hidden = !fits;
      if (fits && one.localName === "details") { shown += 1; kept.add(one.closest("article")); }
    }
    for (const row of document.querySelectorAll("article")) row.hidden = !all && !kept.has(row);
    said.textContent = all ? "" : `${shown} decisions`;
  };
  field.addEventListener("change", filter);
  const open = () => {
    const one = location.hash && document.getElementById(location.hash.slice(1));
    if (!one) return;
    const row = one.closest("article");
    if (row) row.hidden = false;
    one.hidden = false;
    if (one.localName === "details") { one.open = true; one.querySelector("summary").focus({preventScroll: true}); one.scrollIntoView({block: "center"}); }
  };
  addEventListener("hashchange", open);
  document.addEventListener("toggle", (event) => {
    const pre = event.target.querySelector?.(":scope > pre");
    if (!event.target.open || !pre || event.target.querySelector("button") || !event.target.dataset.k) return;
    const button = made("button", "Copy the record");
    button.type = "button";
    button.addEventListener("click", () => {
      const chosen = getSelection();
      chosen.selectAllChildren(pre);
      const done = () => { button.textContent = "Copied"; }, kept = () => { if (document.execCommand("copy")) done(); else button.textContent = "Selected: copy it now"; };
      if (navigator.clipboard) navigator.clipboard.writeText(pre.textContent).then(done, kept); else kept();
    });
    pre.after(button);
  }, true);
  open();
})();
