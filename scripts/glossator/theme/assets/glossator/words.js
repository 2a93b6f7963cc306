/* Our own words in the language of the site. English is in the scripts themselves; for another language the build writes
   its words in front of this file (adapters/spoken_files.py), so that no page carries them. */
"use strict";

(() => {
  const { single = {}, plural = {} } = window.gWords ?? {};
  const tongue = document.documentElement.lang || "en";
  const filled = (words, parts) => words.replace(/\{(\w+)\}/g, (whole, name) => parts[name] ?? whole);

  // Scripts that come later bring their own.
  window.gLearn = (more) => {
    Object.assign(single, more.single);
    Object.assign(plural, more.plural);
  };
  window.gSay = (message, parts = {}) => filled(single[message] ?? message, parts);
  window.gCounted = (one, many, number, parts = {}) => {
    const forms = plural[one];
    const words = forms ? forms[new Intl.PluralRules(tongue).select(number)] ?? forms.other : number === 1 ? one : many;
    return filled(words, { number: window.gFigure(number), ...parts });
  };
  window.gFigure = (number) => number.toLocaleString(tongue);
})();
