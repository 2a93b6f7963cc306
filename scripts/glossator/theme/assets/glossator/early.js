/* What must be done before a page is drawn. What a reader chose is read and kept with `__md_get` and `__md_set`. */
"use strict";

(() => {
  const site = new URL("../../", document.currentScript.src);

  // All pages of one site share what a reader chose, and two sites of one host do not.
  window.__md_get = (name, store = localStorage, scope = site) => JSON.parse(store.getItem(`${scope.pathname}.${name}`));
  window.__md_set = (name, value, store = localStorage, scope = site) => {
    try {
      store.setItem(`${scope.pathname}.${name}`, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing still shows the page.
    }
  };

  // How much is marked in a text: without scripts all of it is.
  let marks = null;
  try {
    marks = window.__md_get("g-marks")?.layer;
  } catch {
    // no storage, or not ours
  }
  document.documentElement.dataset.marks = marks ?? "quiet";

  // The letters may come late only once: a browser waits a moment for what is asked for first, and keeps it for the next
  // page. A folder has no next time, so there they are put in whenever they come.
  if (location.protocol === "file:") {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL("assets/glossator/fonts-folder.css", site).href;
    document.addEventListener("DOMContentLoaded", () => document.head.append(sheet));
  } else {
    const lettersOf = (cut) => new URL(`assets/glossator/fonts/glossator-serif-${cut}.woff2`, site).href;
    const askFor = (cut) => {
      const link = document.createElement("link");
      link.rel = "preload";
      link.as = "font";
      link.type = "font/woff2";
      link.crossOrigin = "";
      link.href = lettersOf(cut);
      document.head.append(link);
    };
    for (const cut of ["latin", "latin-bold"]) askFor(cut);
    // Slanted letters are asked for by words, so on a first page they always came too late to be shown there. They are
    // fetched once somebody reads, and used from the next page on, where the browser has them at hand.
    const slanted = new FontFace("Glossator Serif", `url("${lettersOf("latin-italic")}")`, { style: "italic", display: "optional" });
    let kept = null;
    try {
      kept = window.__md_get("g-letters");
    } catch {
      // no storage, or not ours
    }
    if (kept) {
      askFor("latin-italic");
      document.fonts.add(slanted);
      slanted.load().catch(() => {});
    } else {
      const fetched = () => slanted.load().then(() => window.__md_set("g-letters", true), () => {});
      for (const sign of ["scroll", "pointermove", "keydown"]) addEventListener(sign, fetched, { once: true, passive: true });
    }
  }

  // The chosen colours go on <body> the moment it exists, before anything of it is drawn.
  const chosen = () => {
    try {
      return window.__md_get("__palette")?.color;
    } catch {
      return null; // no storage, or not ours
    }
  };
  const coloured = (body) => {
    let colours = chosen();
    if (!colours || colours.media === "(prefers-color-scheme)") {
      const scheme = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
      const option = document.querySelector(`[data-md-color-media="(prefers-color-scheme: ${scheme})"]`);
      if (!option) return false; // the choices stand further down: look again when they are there
      const of = (name) => option.getAttribute(`data-md-color-${name}`);
      colours = { media: of("media"), scheme: of("scheme"), primary: of("primary"), accent: of("accent") };
    }
    for (const [name, value] of Object.entries(colours ?? {})) body.setAttribute(`data-md-color-${name}`, value);
    return true;
  };
  const watch = new MutationObserver(() => {
    if (document.body && coloured(document.body)) watch.disconnect();
  });
  watch.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => watch.disconnect());
})();
