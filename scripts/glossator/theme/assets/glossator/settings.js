/* The panel of how pages are set (partials/palette.html). early.js puts what was chosen on the page before it is drawn;
   this keeps it on the device, and shows it. */
"use strict";

(() => {
  const box = document.querySelector(".g-settings");
  const settings = window.g_settings;
  if (!box || !settings) return;
  const summary = box.querySelector("summary");
  const inputs = [...box.querySelectorAll("input")];

  const show = () => {
    const chosen = settings.read();
    for (const input of inputs) input.checked = chosen[input.name] === input.value;
  };
  box.addEventListener("change", (event) => {
    settings.keep({ ...settings.read(), [event.target.name]: event.target.value });
  });
  // Another page of this site, in another window, was set otherwise.
  addEventListener("storage", () => {
    settings.apply();
    show();
  });

  const close = (back) => {
    box.open = false;
    if (back) summary.focus();
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !box.open) return;
    event.preventDefault();
    close(box.contains(document.activeElement));
  });
  document.addEventListener("click", (event) => {
    if (box.open && !box.contains(event.target)) close(false);
  });
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) close(false);
  });
  show();
})();
