/* Going on where one stopped, and taking a passage along: its address, or its words with where they stand. Both need
   scripts; without them the number of a passage is its address. */
"use strict";

(() => {
  const front = document.querySelector(".g-front");
  const numbers = [...document.querySelectorAll(".md-content .g-p > .g-n")];
  if (!front || !numbers.length) return;
  const NAME = `g-place:${location.pathname}`;

  // Where one stopped: the first passage in sight, kept on this device when the page is left.
  const kept = () => {
    try {
      return window.__md_get(NAME);
    } catch {
      return null;
    }
  };
  const last = kept();
  const place = last && document.getElementById(last);
  if (place && !location.hash && numbers.findIndex((one) => one.parentElement === place) > 1) {
    const line = document.createElement("p");
    line.className = "g-go-on";
    const link = document.createElement("a");
    link.href = `#${last}`;
    link.textContent = gSay("Continue at ¶ {number}", { number: place.querySelector(".g-n").textContent });
    line.append(link);
    (front.querySelector(".g-tools") ?? front).append(line);
  }
  addEventListener("pagehide", () => {
    const seen = numbers.find((one) => one.parentElement.getBoundingClientRect().bottom > 80);
    if (scrollY > 300 && seen) window.__md_set(NAME, seen.parentElement.id);
  });

  // The small box of a passage's number.
  let box = null;
  const close = (back) => {
    if (!box) return;
    const { frame, number } = box;
    box = null;
    frame.remove();
    number.removeAttribute("aria-expanded");
    if (back) number.focus({ preventScroll: true });
  };
  const words = (passage) => {
    const chosen = getSelection();
    const within = chosen && !chosen.isCollapsed && passage.contains(chosen.anchorNode) && passage.contains(chosen.focusNode);
    return within ? chosen.toString().replace(/\s+/g, " ").trim() : "";
  };
  // How the page is cited (the foot of the text), with the number of a passage and its own address.
  const citation = (passage, number, quoted) => {
    const said = document.querySelector(".g-cited-as")?.cloneNode(true);
    if (!said) return "";
    const at = said.querySelector("[data-at]");
    at.textContent = at.dataset.at.replace("{}", number);
    said.querySelector("button")?.remove();
    const link = said.querySelector("a");
    if (link?.getAttribute("href").endsWith(link.textContent)) link.append(`#${passage.id}`);
    return `${quoted ? `“${quoted}” ` : ""}${said.textContent.trim()}`;
  };
  const open = (number) => {
    const passage = number.parentElement;
    const quoted = words(passage);
    close(false);
    const frame = document.createElement("div");
    frame.className = "g-card g-open g-take-card";
    frame.setAttribute("role", "dialog");
    frame.setAttribute("aria-label", gSay("Paragraph {number}", { number: number.textContent }));
    const body = frame.appendChild(document.createElement("div"));
    body.className = "g-card-body";
    const kicker = body.appendChild(document.createElement("p"));
    kicker.className = "g-kicker";
    kicker.textContent = `¶ ${number.textContent}`;
    const row = body.appendChild(document.createElement("div"));
    row.className = "g-take";
    row.append(window.gTake(gSay("Copy the link"), new URL(`#${passage.id}`, location).href));
    const cited = citation(passage, number.textContent, quoted);
    if (cited) row.append(window.gTake(quoted ? gSay("Copy the selection with its source") : gSay("Copy a citation"), cited));
    if (window.gOwn?.write) {
      const note = Object.assign(document.createElement("button"), { type: "button", textContent: gSay("Write a note") });
      note.addEventListener("click", () => {
        close(true);
        window.gOwn.write(passage);
      });
      row.append(note);
    }
    document.body.append(frame);
    const at = number.getBoundingClientRect();
    frame.style.left = `${Math.max(8, at.left + scrollX)}px`;
    frame.style.top = `${at.bottom + scrollY + 4}px`;
    number.setAttribute("aria-expanded", "true");
    box = { frame, number };
    row.firstChild.focus({ preventScroll: true });
  };
  // A press on the number would empty what is selected, which its citation is to quote.
  document.addEventListener("mousedown", (event) => event.target.closest?.(".g-p > .g-n") && event.preventDefault());
  document.addEventListener("click", (event) => {
    const number = event.target.closest?.(".md-content .g-p > .g-n");
    if (number && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      history.replaceState(null, "", `#${number.parentElement.id}`);
      if (box?.number === number) close(false);
      else open(number);
    } else if (box && !box.frame.contains(event.target)) close(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box) {
      event.preventDefault();
      close(true);
    }
  });
})();
