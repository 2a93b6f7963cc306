/* Cards: what a link opens, shown beside its words. Every card stands in its page as a template (weave/cards); without
   this script the links lead to the full entries. Hover, focus and tap open one; Esc closes it and goes back. */
"use strict";

(() => {
  const REST = 120, AWAY = 250; // milliseconds of rest before a card opens, and after which it closes
  const MARKS = ".md-content a[data-card]";
  const templates = new Map([...document.querySelectorAll("template[data-key]")].map((one) => [one.dataset.key, one]));
  const marks = [...document.querySelectorAll(MARKS)];
  if (!marks.length) return;

  const make = (tag, name, words = "") => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    if (words) element.textContent = words;
    return element;
  };
  const button = (name, sign, label, act) => {
    const made = make("button", name, sign);
    made.type = "button";
    made.setAttribute("aria-label", label);
    made.title = label;
    made.addEventListener("click", act);
    return made;
  };

  // What is known of a quotation is a tooltip without this script; with it, a line of the card.
  for (const mark of marks) {
    if (mark.title && mark.matches(".g-cite, .g-event, .g-date")) mark.dataset.said = mark.title;
    mark.removeAttribute("title");
    mark.setAttribute("aria-haspopup", "dialog");
  }

  const holds = (mark, key) => mark.dataset.card === key || (mark.dataset.holds ?? "").split(" ").includes(key);
  const linkTo = (key) => marks.find((mark) => mark.dataset.card === key);
  const called = (key) => templates.get(key)?.content.querySelector(".g-called");
  const addressOf = (mark) => mark?.getAttribute("href") ?? mark?.dataset.href; // a bare mark keeps its address
  const hrefOf = (key) => called(key)?.querySelector("a")?.getAttribute("href") ?? addressOf(linkTo(key));

  const link = (key, words) => {
    const made = make("a", "", words ?? called(key)?.textContent);
    made.href = hrefOf(key) ?? "#";
    made.dataset.card = key;
    return made;
  };

  // A copy of what stands on this page already: an author's note.
  const copied = (mark) => {
    const address = new URL(addressOf(mark), location);
    const place = address.pathname === location.pathname && document.getElementById(decodeURIComponent(address.hash.slice(1)));
    if (!place) return null;
    const content = document.createDocumentFragment();
    content.append(make("p", "g-kicker", mark.getAttribute("aria-label") || gSay("Note")));
    for (const child of place.childNodes) content.append(child.cloneNode(true));
    for (const back of content.querySelectorAll(".g-back, .g-n")) back.remove();
    for (const named of content.querySelectorAll("[id]")) named.removeAttribute("id");
    return content;
  };

  const times = (number) => (number === 2 ? gSay("twice") : gCounted("once", "{number} times", number));

  // The content of a card for a key, opened from a mark or, within a card, from none.
  const contentOf = (key, mark) => {
    const template = templates.get(key);
    if (!template) return mark && copied(mark);
    const content = template.content.cloneNode(true);
    const title = content.querySelector(".g-called");
    if (!title.querySelector("a") && hrefOf(key)) {
      const whole = make("a");
      whole.href = hrefOf(key);
      whole.append(...title.childNodes);
      title.append(whole);
    }
    for (const named of content.querySelectorAll("[data-of]")) {
      named.append(link(named.dataset.of));
      const when = templates.get(named.dataset.of)?.content.querySelector(".g-kicker")?.textContent.split(" · ")[1];
      if (when) named.append(` (${when})`);
    }
    for (const side of content.querySelectorAll("[data-side]")) {
      side.className = "g-small";
      side.prepend(make("span", "", `${side.dataset.side === "before" ? gSay("Before:") : gSay("After:")} `));
    }
    const here = make("div", "g-card-here");
    const at = mark?.dataset.at;
    if (at) here.append(make("p", "", gSay("Cited here: {place}", { place: at })));
    if (mark?.dataset.said) here.append(make("p", "", mark.dataset.said));
    const first = marks.find((one) => holds(one, key));
    const around = first?.closest(".g-p");
    if (mark && around && first !== mark && around !== mark.closest(".g-p")) here.append(firstUse(first, around));
    content.append(here);
    const inside = (mark?.dataset.card === key && mark.dataset.holds?.split(" ").filter((one) => called(one))) || [];
    if (inside.length) {
      const row = make("p", "g-small g-holds", `${gSay("In these words:")} `);
      inside.forEach((one, at) => row.append(at ? " · " : "", link(one)));
      content.append(row);
    }
    const copy = content.querySelector(".g-copied");
    if (copy) {
      // The reference of a work that the text cites stands behind the text.
      const listed = !copy.firstChild && document.querySelector(`.g-references [data-work="${CSS.escape(key)}"]`);
      if (listed) copy.append(...listed.cloneNode(true).childNodes);
      copy.querySelector(".g-seen")?.remove(); // the card says more of it
      const take = window.gTake(gSay("Copy the reference"), copy.textContent.trim());
      take.className = "g-card-copy";
      content.append(take);
    }
    content.append(ways(key, template, mark));
    return content;
  };

  // Where the text first speaks of it: a dozen words on either side of the first mark.
  const firstUse = (mark, passage) => {
    const line = make("p", "g-card-first");
    const number = passage.querySelector(".g-n");
    const range = document.createRange();
    range.selectNodeContents(passage);
    range.setEndBefore(mark);
    const before = range.toString().replace(/^\d+/, "").split(/\s+/).slice(-9).join(" ");
    range.selectNodeContents(passage);
    range.setStartAfter(mark);
    const after = range.toString().split(/\s+/).slice(0, 12).join(" ");
    line.append(`${gSay("In this text first:")} … `, before, make("b", "", mark.textContent), after, " … ");
    if (number) {
      const place = make("a", "", `¶ ${number.textContent}`);
      place.href = number.getAttribute("href");
      line.append(place);
    }
    return line;
  };

  // “use 3 of 7 ‹ ›”, and how often all texts speak of it.
  const ways = (key, template, mark) => {
    const row = make("p", "g-card-ways");
    const uses = marks.filter((one) => holds(one, key));
    const at = uses.indexOf(mark);
    if (at >= 0 && uses.length > 1) {
      const go = (step) => {
        const next = uses[(at + step + uses.length) % uses.length];
        next.scrollIntoView({ block: "center" });
        open(next, { inside: true });
      };
      row.append(make("span", "", `${gSay("use {number} of {all}", { number: at + 1, all: uses.length })} `));
      row.append(button("g-card-step", "‹", gSay("The use before"), () => go(-1)), button("g-card-step", "›", gSay("The next use"), () => go(1)));
    }
    const [all, pages] = (template.dataset.told ?? "").split(" ").map(Number);
    if (all) {
      const words = pages > 1 ? gCounted("{times} on {number} page", "{times} on {number} pages", pages, { times: times(all) }) : times(all);
      row.append(make("span", "g-card-all", words));
    }
    return row;
  };

  const cards = new Set(); // open ones; the last that is not pinned is the one at hand
  let hand = null;
  let timer = 0;
  let returning = false;
  const later = (wait, act) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const cancel = () => clearTimeout(timer);

  class Card {
    constructor() {
      this.pinned = false;
      this.trail = [];
      const frame = (this.frame = make("div", "g-card"));
      frame.setAttribute("role", "dialog");
      frame.setAttribute("popover", "manual");
      frame.tabIndex = -1;
      this.back = button("g-card-back", `‹ ${gSay("Back")}`, gSay("Back to the card before"), () => this.goBack());
      this.pin = button("g-card-pin", "⇱", gSay("Pin this card; arrow keys move it"), () => this.setPinned(!this.pinned));
      const close = button("g-card-close", "×", gSay("Close"), () => this.close(true));
      this.bar = make("div", "g-card-bar");
      this.bar.append(this.back, this.pin, close);
      this.body = make("div", "g-card-body");
      frame.append(this.bar, this.body);
      document.body.append(frame);
      frame.addEventListener("pointerenter", cancel);
      frame.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.leave());
      frame.addEventListener("focusout", (event) => {
        if (event.relatedTarget && !frame.contains(event.relatedTarget) && event.relatedTarget !== this.mark) this.leave();
      });
      this.bar.addEventListener("pointerdown", (event) => this.drag(event));
      this.pin.addEventListener("keydown", (event) => this.nudge(event));
    }

    show(key, mark) {
      const content = contentOf(key, mark);
      if (!content) return false;
      this.key = key;
      this.body.replaceChildren(content);
      this.body.scrollTop = 0;
      this.back.hidden = !this.trail.length;
      const heading = this.body.querySelector(".g-called") ?? this.body.querySelector(".g-kicker");
      this.frame.setAttribute("aria-label", `${this.body.querySelector(".g-kicker")?.textContent ?? ""}: ${heading?.textContent ?? ""}`);
      this.frame.classList.add("g-open");
      if (this.frame.showPopover && !this.frame.matches(":popover-open")) this.frame.showPopover();
      cards.add(this);
      // A long card is scrolled by keyboard, too.
      if (this.body.scrollHeight > this.body.clientHeight) this.body.tabIndex = 0;
      else this.body.removeAttribute("tabindex");
      return true;
    }

    open(mark, at) {
      this.trail = [];
      this.mark?.removeAttribute("aria-expanded");
      this.mark = mark;
      if (!this.show(mark.dataset.card, mark)) return false;
      mark.setAttribute("aria-expanded", "true");
      this.place(at);
      return true;
    }

    // Below the words, above where there is no room; in the page, so that it scrolls with them.
    place(at) {
      const rows = [...this.mark.getClientRects()];
      const row = (at && rows.find((one) => at.y >= one.top - 2 && at.y <= one.bottom + 2)) ?? rows[0];
      if (!row) return;
      const { offsetWidth: wide, offsetHeight: high } = this.frame;
      const room = document.documentElement.clientWidth;
      const below = row.bottom + 6 + high <= innerHeight || row.top < high + 6;
      const left = Math.max(8, Math.min((at?.x ?? row.left) - 24, room - wide - 8));
      this.frame.style.left = `${left + scrollX}px`;
      this.frame.style.top = `${(below ? row.bottom + 6 : row.top - high - 6) + scrollY}px`;
    }

    enter() {
      (this.body.querySelector("a, button") ?? this.frame).focus();
    }

    follow(key) {
      this.trail.push(this.key);
      if (!this.show(key, null)) this.trail.pop();
      if (!this.pinned) this.place();
      this.enter();
    }

    goBack() {
      const key = this.trail.pop();
      this.show(key, this.trail.length ? null : this.mark);
      if (!this.pinned) this.place();
      this.enter();
    }

    setPinned(pinned) {
      this.pinned = pinned;
      const { left, top } = this.frame.getBoundingClientRect();
      this.frame.classList.toggle("g-pinned", pinned);
      this.pin.setAttribute("aria-pressed", String(pinned));
      this.move(left + (pinned ? 0 : scrollX), top + (pinned ? 0 : scrollY));
      if (pinned && hand === this) hand = null;
    }

    move(left, top) {
      this.frame.style.left = `${Math.max(0, left)}px`;
      this.frame.style.top = `${Math.max(0, top)}px`;
    }

    drag(event) {
      if (!this.pinned || event.target.closest("button")) return;
      const { left, top } = this.frame.getBoundingClientRect();
      const moved = (to) => this.move(left + to.clientX - event.clientX, top + to.clientY - event.clientY);
      this.bar.setPointerCapture(event.pointerId);
      this.bar.addEventListener("pointermove", moved);
      this.bar.addEventListener("pointerup", () => this.bar.removeEventListener("pointermove", moved), { once: true });
    }

    // What a pointer drags the arrow keys move (WCAG 2.2, 2.5.7).
    nudge(event) {
      const by = { ArrowLeft: [-20, 0], ArrowRight: [20, 0], ArrowUp: [0, -20], ArrowDown: [0, 20] }[event.key];
      if (!by || !this.pinned) return;
      event.preventDefault();
      const { left, top } = this.frame.getBoundingClientRect();
      this.move(left + by[0], top + by[1]);
    }

    leave() {
      if (!this.pinned) later(AWAY, () => !this.frame.matches(":hover, :focus-within") && this.close(false));
    }

    close(back) {
      const focused = this.frame.contains(document.activeElement);
      this.frame.hidePopover?.();
      this.frame.classList.remove("g-open");
      this.mark?.removeAttribute("aria-expanded");
      cards.delete(this);
      if (hand === this) hand = null;
      this.frame.remove();
      cancel();
      returning = true; // the focus that comes back asks for no card: what Esc closed would open again after the rest
      if (back || focused) this.mark?.focus({ preventScroll: true });
      returning = false;
    }
  }

  const open = (mark, { inside = false, at = null } = {}) => {
    cancel();
    if (!(hand && hand.mark === mark && cards.has(hand))) {
      const card = hand ?? new Card();
      if (!card.open(mark, at)) {
        if (card !== hand) card.frame.remove();
        return false;
      }
      hand = card;
    }
    if (inside) hand.enter();
    return true;
  };

  // What a layer leaves bare (layers.js) is words to a pointer; the arrow keys reach it.
  const markOf = (event) => {
    const mark = event.target.closest?.(MARKS);
    return mark?.hasAttribute("href") || event.type.startsWith("key") || event.type.startsWith("focus") ? mark : null;
  };
  let pressed = "mouse"; // what the last press was made with
  let moved = null; // the pointer's last move
  let still = null; // and the one before Esc: what lies below a closed card is not rested on

  document.addEventListener("pointermove", (event) => (moved = event), { passive: true });
  document.addEventListener("pointerover", (event) => {
    const mark = event.pointerType === "mouse" && markOf(event);
    if (!mark || (still?.clientX === event.clientX && still.clientY === event.clientY)) return;
    still = null;
    const at = { x: event.clientX, y: event.clientY };
    if (hand?.mark === mark) cancel();
    else later(REST, () => open(mark, { at }));
  });
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "mouse" || !markOf(event) || markOf(event).contains(event.relatedTarget)) return;
    cancel();
    hand?.leave();
  });
  document.addEventListener("focusin", (event) => {
    const mark = markOf(event);
    if (mark && !returning && mark.matches(":focus-visible") && pressed === "key" && hand?.mark !== mark) later(REST, () => open(mark));
  });
  document.addEventListener("focusout", (event) => {
    if (markOf(event) && hand && !hand.frame.contains(event.relatedTarget)) hand.leave();
  });
  document.addEventListener("pointerdown", (event) => {
    pressed = event.pointerType;
    if (hand && !hand.frame.contains(event.target) && hand.mark !== markOf(event)) hand.close(false);
  });
  document.addEventListener("keydown", (event) => {
    pressed = "key";
    if (event.key === "Escape") {
      const last = hand ?? [...cards].findLast((card) => card.frame.contains(document.activeElement));
      if (!last) return;
      event.preventDefault();
      event.stopPropagation();
      still = moved;
      last.close(true);
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.shiftKey && markOf(event)) {
      if (open(markOf(event), { inside: true })) event.preventDefault();
    }
  }, true);
  document.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const within = event.target.closest(".g-card a[data-card]");
    if (within) {
      const card = [...cards].find((one) => one.frame.contains(within));
      if (card && templates.has(within.dataset.card) && within.dataset.card !== card.key) {
        event.preventDefault();
        card.follow(within.dataset.card);
      }
      return;
    }
    const mark = markOf(event);
    // The first tap opens the card, a second on the same words follows the link.
    if (mark && (event.pointerType || pressed) !== "mouse" && event.detail > 0 && hand?.mark !== mark) {
      if (open(mark)) event.preventDefault();
    } else if (event.target.closest(".g-card a")) {
      const card = [...cards].find((one) => one.frame.contains(event.target));
      if (card && !card.pinned && event.target.closest("a").hash) setTimeout(() => card.close(false));
    }
  });
})();
