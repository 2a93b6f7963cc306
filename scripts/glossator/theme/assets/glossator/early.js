/* What must be done before a page is drawn. What a reader chose is read and kept with `__md_get` and `__md_set`. */
"use strict";

(() => {
  const site = new URL("../../", document.currentScript.src);

  // All pages of one site share what a reader chose, and two sites of one host do not.
  window.__md_get = (name, store = localStorage, scope = site) => JSON.parse(store.getItem(`${scope.pathname}.${name}`));
  window.__md_set = (name, value, ...place) => {
    try {
      const [store = localStorage, scope = site] = place; // to name it throws where a browser keeps nothing
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
    askFor("latin");
    // Slanted letters are asked for by words, so on a first page they always came too late to be shown there, and strong
    // ones are a fifth of what a first page weighs: a browser slants and strengthens the upright ones well. Both are
    // fetched once somebody reads, and used from the next page on, where the browser has them at hand.
    const LATE = { "latin-bold": { weight: "600" }, "latin-italic": { style: "italic" } };
    const late = Object.entries(LATE).map(
      ([cut, called]) => new FontFace("Glossator Serif", `url("${lettersOf(cut)}")`, { ...called, display: "optional" }),
    );
    let kept = null;
    try {
      kept = window.__md_get("g-letters");
    } catch {
      // no storage, or not ours
    }
    if (kept) {
      Object.keys(LATE).forEach(askFor);
      for (const face of late) {
        document.fonts.add(face);
        face.load().catch(() => {});
      }
    } else {
      const fetched = () => Promise.all(late.map((face) => face.load())).then(() => window.__md_set("g-letters", true), () => {});
      for (const sign of ["scroll", "pointermove", "keydown"]) addEventListener(sign, fetched, { once: true, passive: true });
    }
  }

  // Colours, letters and lines as this reader chose them (settings.js), before anything is drawn. Colours go on <body> too,
  // the moment it exists: the theme's styles look for them there.
  const STEPS = { scheme: ["system", "light", "sepia", "dark"], size: ["medium", "small", "large", "larger"], line: ["medium", "short", "long"] };
  const night = matchMedia("(prefers-color-scheme: dark)");
  const settings = {
    read() {
      let kept = null;
      try {
        kept = window.__md_get("g-settings");
      } catch {
        // no storage, or not ours
      }
      return Object.fromEntries(Object.entries(STEPS).map(([name, steps]) => [name, steps.includes(kept?.[name]) ? kept[name] : steps[0]]));
    },
    apply(chosen = settings.read()) {
      Object.assign(document.documentElement.dataset, chosen);
      const scheme = chosen.scheme === "system" ? (night.matches ? "dark" : "light") : chosen.scheme;
      document.body?.setAttribute("data-md-color-scheme", { light: "default", sepia: "sepia", dark: "slate" }[scheme]);
    },
    keep(chosen) {
      settings.apply(chosen);
      try {
        window.__md_set("g-settings", chosen);
      } catch {
        // A browser that keeps nothing shows it until the page is left.
      }
    },
  };
  window.g_settings = settings;
  settings.apply();
  night.addEventListener("change", () => settings.apply());
  const watch = new MutationObserver(() => {
    if (!document.body) return;
    settings.apply();
    watch.disconnect();
  });
  watch.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => watch.disconnect());
})();
