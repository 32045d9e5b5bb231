// Makes the wait pleasant. Every page works without it.
"use strict";
(() => {
  const main = document.getElementById("main");
  if (!main) return;

  // The time left, counted down.
  const digits = (text) =>
    document.documentElement.lang === "bn" ? text.replace(/[0-9]/g, (d) => "০১২৩৪৫৬৭৮৯"[Number(d)]) : text;
  const left = document.querySelector("[data-left]");
  if (left) {
    const end = Date.now() + Number(left.dataset.left) * 1000;
    const tick = () => {
      const seconds = Math.max(0, Math.round((end - Date.now()) / 1000));
      if (seconds === 0) {
        location.reload();
        return;
      }
      if (seconds < 3600) {
        const rest = String(seconds % 60).padStart(2, "0");
        left.textContent = digits(`${Math.floor(seconds / 60)}:${rest}`);
      }
      setTimeout(tick, 1000);
    };
    tick();
  }

  // One press is one press.
  for (const form of document.querySelectorAll("form[data-once]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "yes";
      const button = form.querySelector("button");
      button.setAttribute("aria-disabled", "true");
      if (form.dataset.once) button.querySelector("span").textContent = form.dataset.once;
    });
  }

  // Coming back from the gateway with the browser's own button shows what is true now.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });

  // After the outcome, back to the shop.
  const takeBack = () => {
    const way = document.querySelector("[data-return]");
    if (way) setTimeout(() => location.assign(way.dataset.return), Number(way.dataset.after) * 1000);
  };
  takeBack();

  // While the answer is awaited, look again: quickly at first, then with patience.
  if (!("waits" in main.dataset)) return;
  let wait = 1500;
  let timer = 0;
  let waiting = true;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(look, wait);
    wait = Math.min(wait * 1.25, 10000);
  };
  const look = async () => {
    if (document.hidden) {
      again();
      return;
    }
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store" });
      if (answer.redirected) {
        location.assign(answer.url);
        return;
      }
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const next = page.getElementById("main");
        if (next && next.dataset.stage !== main.dataset.stage) {
          show(page, next);
          if (!("waits" in next.dataset)) {
            waiting = false;
            return;
          }
        }
      }
    } catch {
      // The network is away for a moment; the next look may succeed.
    }
    again();
  };
  const show = (page, next) => {
    document.title = page.title;
    main.dataset.stage = next.dataset.stage;
    const hadFocus = main.contains(document.activeElement);
    for (const there of next.querySelectorAll("[data-part]")) {
      const here = main.querySelector(`[data-part="${there.dataset.part}"]`);
      if (here) here.replaceChildren(...there.childNodes);
    }
    if (hadFocus && document.activeElement === document.body) {
      main.querySelector("[role=status]").focus({ preventScroll: true });
    }
    takeBack();
  };
  document.addEventListener("visibilitychange", () => {
    if (waiting && !document.hidden) again();
  });
  again();
})();
