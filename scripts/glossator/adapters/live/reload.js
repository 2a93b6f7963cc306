// The page of a preview: it asks for news, reloads where the reader was, marks what is another now, and says what is wrong.
(() => {
  const script = document.currentScript;
  const KEPT = "glossator-preview";
  const SHOWN = 2400;
  let epoch = script.dataset.epoch, wanted = true;

  const passages = () => [...document.querySelectorAll("main [id], article [id]")];
  const words = (one) => one.textContent.replace(/\s+/g, " ").trim();

  function remember() {
    // One that begins on the screen: what goes on from above may grow above it.
    const first = passages().find((one) => one.getBoundingClientRect().top >= 0);
    const said = Object.fromEntries(passages().map((one) => [one.id, words(one)]));
    const place = first ? [first.id, first.getBoundingClientRect().top] : null;
    const kept = { path: location.pathname, place, scroll: scrollY, said };
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
      history.scrollRestoration = "manual"; // it would move the page once more, behind us
    } catch {
      // Without room for it the page begins where the browser thinks.
    }
  }

  function recall() {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(KEPT));
      sessionStorage.removeItem(KEPT);
    } catch {
      return;
    }
    if (!kept || kept.path !== location.pathname) return;
    const there = kept.place && document.getElementById(kept.place[0]);
    const settle = () => {
      if (there) scrollBy({ top: there.getBoundingClientRect().top - kept.place[1], behavior: "instant" });
      else scrollTo({ top: kept.scroll, behavior: "instant" });
    };
    settle();
    document.fonts.ready.then(() => requestAnimationFrame(() => {
      settle();
      history.scrollRestoration = "auto";
    }));
    const others = passages().filter((one) => kept.said[one.id] !== words(one));
    // Of what stands in one another only the innermost is marked: the whole article changed with its sentence.
    const marked = others.filter((one) => !others.some((other) => other !== one && one.contains(other)));
    for (const one of marked) one.classList.add("g-now-changed");
    setTimeout(() => marked.forEach((one) => one.classList.remove("g-now-changed")), SHOWN);
  }

  function panel(news) {
    document.querySelector(".g-mistakes")?.remove();
    if (!news.why && !news.told.length) return;
    const box = document.createElement("section");
    box.className = "g-mistakes";
    box.setAttribute("role", "status");
    box.setAttribute("aria-label", "Mistakes in what was saved");
    const add = (to, name, said) => {
      const one = document.createElement(name);
      one.textContent = said;
      to.append(one);
      return one;
    };
    const title = "This is the last good page; what was saved since is not shown:";
    add(box, "p", news.held ? title : "What was saved is shown, and has to be mended:");
    if (!news.held) box.classList.add("g-warned");
    if (news.why) add(box, "p", news.why);
    const list = document.createElement("ul");
    for (const one of news.told) {
      const row = document.createElement("li");
      add(row, "code", `${one.place}: ${one.code}`);
      row.append(` ${one.message} ${one.hint}`);
      list.append(row);
    }
    if (news.told.length) box.append(list);
    document.body.append(box);
  }

  async function ask(now) {
    const asked = new URLSearchParams({ since: epoch, page: decodeURI(location.pathname), tag: script.dataset.tag });
    if (now) asked.set("now", "1");
    const answer = await fetch(`/_glossator/news?${asked}`, { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.statusText);
    const news = await answer.json();
    epoch = String(news.epoch);
    if (news.changed) {
      wanted = false;
      remember();
      location.reload();
    } else {
      panel(news);
    }
  }

  async function listen() {
    for (let now = true; wanted; now = false) {
      try {
        await ask(now);
      } catch {
        await new Promise((later) => setTimeout(later, 2000));
      }
    }
  }

  const begin = () => {
    recall();
    listen();
  };
  addEventListener("pagehide", () => { wanted = false; });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      wanted = true;
      listen();
    }
  });
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin);
})();
