// Reads the developer portal in real Chromium: every page on a phone and at a desk, in the light and in the dark, and the
// search with the words that a newcomer has.
//
//   node tests/tools/portal.mjs PORTAL_URL PICTURES_DIRECTORY
//
// Fails on any error in the console, a broken policy, a request to another place, an accessibility finding, a page that
// scrolls sideways, and a link that leads nowhere, be it to a page or into one.
import { Customer, DESKTOP, PATIENCE_MS, PHONE, end, undertake } from "./customer.mjs";

const [portal, pictures] = process.argv.slice(2);
if (!pictures) {
  console.error("usage: portal.mjs PORTAL_URL PICTURES_DIRECTORY");
  process.exit(2);
}
Customer.keepPicturesIn(pictures);

/** What is searched for, and the page that must be among the first that are found. */
const SEARCHES = [
  ["refund", "guides/refunds"],
  ["verify signature", "webhooks"],
  ["IDEMPOTENCY_KEY_CONFLICT", "errors"],
  ["insufficient", "testing"],
  ["installments", "guides/invoices"],
  ["customer token", "authentication"],
  ["payment.succeeded", "events"],
  ["refundableMinor", "refunds"],
];

/** Somebody who reads every page that can be reached by links. */
class Reader extends Customer {
  async readEverything(isFirst) {
    const [here, told] = [new URL(portal), new Map()];
    const [ahead, wanted] = [[here.pathname], new Map()];
    while (ahead.length) {
      const path = ahead.shift();
      if (told.has(path)) continue;
      const answer = await this.page.goto(new URL(path, portal).href);
      await this.page.waitForSelector(".VPContent.is-home, .VPDoc");
      this.check(`${path} answers ${answer.status()}`, answer.ok());
      const { ids, links } = await this.page.evaluate(() => ({
        ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
        links: [...document.querySelectorAll("a[href]")].map(({ href }) => href),
      }));
      told.set(path, new Set(ids));
      await this.look(path.replaceAll(/[^a-z]+/g, "-").replace(/^-docs-/, "") || "index", { fullPage: true });
      for (const href of links) {
        const url = new URL(href);
        if (url.origin !== here.origin) continue;
        const isPage = url.pathname.startsWith(here.pathname) && !url.pathname.endsWith("/reference");
        if (isPage && !told.has(url.pathname)) ahead.push(url.pathname);
        if (isPage && url.hash) wanted.set(`${url.pathname}${url.hash}`, path);
        if (!isPage && isFirst) wanted.set(url.pathname, path);
      }
    }
    for (const [link, from] of wanted) {
      const [path, id] = link.split("#");
      if (id === undefined) {
        const { ok, status } = await fetch(new URL(path, portal));
        this.check(`${from} leads to ${link}, which answers ${status}`, ok);
      } else {
        this.check(`${from} leads to ${link}, where nothing has that name`, told.get(path)?.has(decodeURIComponent(id)));
      }
    }
    this.check(`only ${told.size} pages were found`, told.size > 20);
  }

  /** The page listens to keys as soon as its script runs, and nothing shows when that is. */
  async openSearch() {
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      await this.page.keyboard.press("Control+k");
      const opened = this.page.waitForSelector("#localsearch-input", { timeout: 2_000 });
      if (await opened.catch(() => undefined)) return;
    }
    throw new Error("the search does not open");
  }

  async searchFor(words, page) {
    await this.page.goto(portal);
    await this.openSearch();
    await this.page.fill("#localsearch-input", words);
    await this.page.waitForSelector("#localsearch-list a.result");
    await this.page.waitForTimeout(500);
    const found = await this.page.$$eval("#localsearch-list a.result", (all) => all.map(({ href }) => href));
    this.check(`searching for "${words}" finds ${found.join(" ")}`, found.some((href) => href.includes(`/${page}.html`)));
    if (words === SEARCHES[0][0]) await this.look("search", { audit: false });
  }
}

await undertake("reads every page at a desk", async (name) => {
  const reader = await Reader.with(name, { viewport: DESKTOP });
  await reader.readEverything(true);
  await reader.leave();
});

await undertake("reads every page on a phone in the dark", async (name) => {
  const reader = await Reader.with(name, { viewport: PHONE, dark: true });
  await reader.readEverything(false);
  await reader.leave();
});

await undertake("finds the answer by its words", async (name) => {
  const reader = await Reader.with(name, { viewport: DESKTOP, dark: true });
  for (const [words, page] of SEARCHES) await reader.searchFor(words, page);
  await reader.leave();
});

await end();
