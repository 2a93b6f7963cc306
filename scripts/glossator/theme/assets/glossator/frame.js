/* Where one is in a page: the contents beside it mark the section, and the bar of a phone names it. Nobody asks for the
   places of headings: the browser tells when one passes, so nothing is laid out for it. */
"use strict";

(() => {
  const bar = document.querySelector(".md-header__title");
  const topic = document.querySelector("[data-md-component=header-topic]");
  const title = document.querySelector(".md-content h1");
  if (!bar || !topic || !title || !("IntersectionObserver" in window)) return;
  const own = topic.textContent;

  const doors = new Map();
  for (const link of document.querySelectorAll("[data-md-component=toc] a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) doors.set(heading, link);
  }
  const order = [...doors.keys()];
  const passed = new Set();
  let marked = null;
  const mark = (heading) => {
    if (heading === marked) return;
    for (const [one, is] of [[marked, false], [heading, true]]) {
      const link = doors.get(one);
      link?.classList.toggle("md-nav__link--active", is);
      if (is) link?.setAttribute("aria-current", "location");
      else link?.removeAttribute("aria-current");
    }
    marked = heading;
    topic.textContent = doors.get(heading)?.textContent.trim() ?? own;
    // The contents follow; only they are moved, never the page.
    const side = doors.get(heading)?.closest(".md-sidebar");
    if (side && side.scrollHeight > side.clientHeight) {
      side.scrollTop = doors.get(heading).offsetTop - side.clientHeight / 2;
    }
  };

  // Passed is what stands above the first third of the window, however far above.
  const seen = new IntersectionObserver((entries) => {
    for (const one of entries) passed[one.isIntersecting ? "add" : "delete"](one.target);
    mark(order.findLast((one) => passed.has(one)) ?? null);
  }, { rootMargin: "1000000px 0px -66% 0px" });
  for (const heading of order) seen.observe(heading);

  // The name of the site gives way once the title is behind the bar.
  new IntersectionObserver(([one]) => {
    bar.classList.toggle("md-header__title--active", !one.isIntersecting && one.boundingClientRect.top < 100);
  }, { rootMargin: "-48px 0px 0px 0px" }).observe(title);
})();
