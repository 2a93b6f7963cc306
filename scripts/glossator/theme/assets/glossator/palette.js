/* The choice of colours in the bar (partials/palette.html): one button is shown, the next choice. What was chosen is kept on
   this device, and early.js puts it on the next page before it is drawn. */
"use strict";

(() => {
  const form = document.querySelector("[data-md-component=palette]");
  const choices = [...(form?.querySelectorAll("input[name=__palette]") ?? [])];
  if (choices.length < 2) return;
  const of = (choice) => {
    const [media, scheme, primary, accent] = ["media", "scheme", "primary", "accent"].map((name) => choice.getAttribute(`data-md-color-${name}`));
    return { media, scheme, primary, accent };
  };
  const show = (index) => {
    choices[index].checked = true;
    for (const [name, value] of Object.entries(of(choices[index]))) document.body.setAttribute(`data-md-color-${name}`, value);
    // Behind each choice stands the label that leads on to the next.
    choices.forEach((choice, at) => {
      const label = choice.nextElementSibling;
      if (label?.matches("label")) label.hidden = at !== index;
    });
  };
  const kept = () => {
    try {
      return window.__md_get("__palette")?.index;
    } catch {
      return null; // no storage, or not ours
    }
  };
  const asked = () => {
    const found = choices.findIndex((choice) => matchMedia(choice.getAttribute("data-md-color-media")).matches);
    return choices[kept()] ? kept() : Math.max(found, 0);
  };
  show(asked());
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      const index = choices.indexOf(choice);
      show(index);
      window.__md_set("__palette", { index, color: of(choice) });
    });
    matchMedia(choice.getAttribute("data-md-color-media")).addEventListener("change", () => show(asked()));
  }
})();
