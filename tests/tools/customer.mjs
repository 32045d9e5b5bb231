// A customer with a phone, or at a desk, in real Chromium, who fails on any error in the console, a broken policy, a
// request to another place, an accessibility finding and a page that scrolls sideways, and who takes pictures.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.POISHA_CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox"],
});

export const PHONE = { width: 390, height: 844 };
export const SMALL_PHONE = { width: 320, height: 640 };
export const DESKTOP = { width: 1280, height: 800 };
/** How long anything may take to show; the slowest journey waits for a page without JavaScript. */
export const PATIENCE_MS = 30_000;
/** What went wrong, in sentences. */
export const problems = [];

/** One customer with a browser of their own. */
export class Customer {
  /** Where the pictures go. */
  static pictures = ".";

  static keepPicturesIn(directory) {
    mkdirSync(directory, { recursive: true });
    Customer.pictures = directory;
  }

  static async with(name, { viewport = PHONE, dark = false, lang = "en", script = true } = {}) {
    const context = await browser.newContext({
      viewport,
      colorScheme: dark ? "dark" : "light",
      locale: lang === "bn" ? "bn-BD" : "en-GB",
      javaScriptEnabled: script,
      reducedMotion: "reduce",
    });
    const customer = new this();
    Object.assign(customer, { name, context, lang, script, page: await context.newPage(), number: 0 });
    customer.watch();
    return customer;
  }

  watch() {
    const { page } = this;
    page.setDefaultTimeout(PATIENCE_MS);
    const tell = (text) => problems.push(`${this.name}: ${text} (${page.url()})`);
    page.on("console", (message) => {
      // Chromium reports the status of a document it was shown; the journeys check statuses themselves.
      const isStatus = message.text().startsWith("Failed to load resource: the server responded");
      if (message.type() === "error" && !(isStatus && message.location().url === page.url())) tell(message.text());
    });
    page.on("pageerror", (error) => tell(error.message));
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText !== "net::ERR_ABORTED") tell(`${request.url()} ${request.failure()?.errorText}`);
    });
    page.on("request", (request) => {
      const { hostname, protocol } = new URL(request.url());
      const isHere = protocol === "data:" || ["127.0.0.1", "localhost"].includes(hostname);
      if (!isHere) tell(`asked for ${request.url()}`);
    });
  }

  check(claim, holds) {
    if (!holds) problems.push(`${this.name}: ${claim} (${this.page.url()})`);
  }

  /** Looks at the page as a picture, as a screen reader's rules do, and whether it fits. */
  async look(what, { audit = true, fullPage = false } = {}) {
    this.number += 1;
    const file = `${this.name}-${String(this.number).padStart(2, "0")}-${what}.png`;
    await this.page.screenshot({ path: join(Customer.pictures, file), fullPage });
    const sideways = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    this.check(`${what} scrolls sideways by ${sideways} px`, sideways <= 0);
    if (audit && this.script) await this.audit(what);
  }

  async audit(what) {
    await this.page.evaluate(axe);
    const findings = await this.page.evaluate(async () => {
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await globalThis.axe.run(document, { runOnly: tags });
      return violations.map(({ id, help, nodes }) => `${id}: ${help} [${nodes.map((node) => node.html).join(" | ")}]`);
    });
    for (const finding of findings) this.check(`${what}: ${finding}`, false);
  }

  /** Waits for a page of ours that shows one of the stages. */
  async stage(...stages) {
    const wanted = stages.map((stage) => `main[data-stage="${stage}"]`).join(", ");
    await this.page.waitForSelector(wanted, { state: "attached" });
  }

  async leave() {
    await this.context.close();
  }
}

/** Lets a customer do something, and says whether all of it went well. */
export async function undertake(title, journey) {
  const name = title.replaceAll(/[^a-zA-Z]+/g, "-");
  try {
    await journey(name);
  } catch (error) {
    problems.push(`${name}: ${error.message}`);
  }
  const isFine = !problems.some((problem) => problem.startsWith(name));
  console.log(`${isFine ? "ok    " : "FAILED"} a customer ${title}`);
}

/** Closes the browser and ends: with what went wrong, if anything did. */
export async function end() {
  await browser.close();
  for (const problem of problems) console.error(problem);
  process.exit(problems.length === 0 ? 0 : 1);
}
