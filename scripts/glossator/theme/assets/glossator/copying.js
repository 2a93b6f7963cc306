/* Copying: one button for whatever words are taken along, and one behind each line of a list of references. */
"use strict";

// A button that copies words, or what a function gives when it is pressed.
window.gTake = (label, words) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "g-copy";
  made.textContent = label;
  made.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(typeof words === "string" ? words : words());
      made.textContent = gSay("Copied");
    } catch {
      made.textContent = gSay("This browser did not let the page copy");
    }
  });
  return made;
};

// References in other styles, and how a page is cited: buttons once a fold is opened.
document.addEventListener("toggle", ({ target }) => {
  if (!target.matches?.(".g-as-text") || target.querySelector(".g-copy")) return;
  for (const one of target.querySelectorAll("dd, .g-cited-as")) {
    const words = one.textContent.trim();
    const button = window.gTake(gSay("Copy"), words);
    if (one.previousElementSibling?.matches("dt")) button.setAttribute("aria-label", gSay("Copy: {style}", { style: one.previousElementSibling.textContent }));
    one.append(" ", button);
  }
}, true);
