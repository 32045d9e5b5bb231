// Pays from the mobile balance in real Chromium, on our own page and on the operator's, and takes pictures.
//
//   node tests/tools/mobile.mjs SANDBOX_URL PICTURES_DIRECTORY NAME=CHECKOUT_URL…
//
// Each checkout is one payment that nobody has begun. Fails like pages.mjs does: on errors in the console, requests to
// other places, accessibility findings, pages that scroll sideways, and when a journey does not end as it must.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [sandbox, pictures, ...named] = process.argv.slice(2);
const checkouts = Object.fromEntries(named.map((pair) => [pair.split("=")[0], pair.slice(pair.indexOf("=") + 1)]));
mkdirSync(pictures, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.POISHA_CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const problems = [];
const WIDTH = { phone: 390, small: 320, desk: 1280 };

/** One customer, on a page of a payment. */
async function customer(name, { size = "phone", dark = false, lang = "en", script = true }, work) {
  const context = await browser.newContext({
    viewport: { width: WIDTH[size], height: size === "desk" ? 800 : 844 },
    colorScheme: dark ? "dark" : "light",
    locale: lang === "bn" ? "bn-BD" : "en-GB",
    javaScriptEnabled: script,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const tell = (text) => problems.push(`${name}: ${text} (${page.url()})`);
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => {
    const isStatus = message.text().startsWith("Failed to load resource: the server responded");
    if (message.type() === "error" && !(isStatus && message.location().url === page.url())) tell(message.text());
  });
  page.on("pageerror", (error) => tell(error.message));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && hostname !== "127.0.0.1") tell(`asked for ${request.url()}`);
  });
  let number = 0;
  const look = async (what, audit = true) => {
    number += 1;
    await page.screenshot({ path: join(pictures, `${name}-${number}-${what}.png`), fullPage: true });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways > 0) tell(`${what} scrolls sideways by ${sideways} px`);
    if (!audit || !script) return;
    await page.evaluate(axe);
    const findings = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] });
      return violations.map(({ id, nodes }) => `${id} [${nodes.map((node) => node.html).join(" | ")}]`);
    });
    for (const finding of findings) tell(`${what}: ${finding}`);
  };
  const check = (claim, holds) => holds || tell(claim);
  const stage = (name) => page.waitForSelector(`main[data-stage="${name}"]`, { state: "attached" });
  await page.goto(checkouts[name]);
  await page.click("form[action*='/pay'] button");
  await stage("mobile-number");
  await work({ page, look, check, stage });
  await context.close();
  console.log(`ok     a customer ${name}`);
}

/** The code on a phone's screen, as its owner reads it. */
async function codeOf(number) {
  const answer = await fetch(`${sandbox}/sandbox/dcb/phones/${number}`, { headers: { accept: "application/json" } });
  return (await answer.json()).at(-1).code;
}

const name = async (page, operator, number) => {
  await page.check(`input[name=operator][value=${operator}]`);
  await page.fill("input[name=number]", number);
  await page.click("form[action*='/number'] button");
};
const type = async (page, code) => {
  await page.fill("input[name=code]", code);
  await page.click("form[action*='/code'] button");
};

const robi = (number) => async ({ page, look, check, stage }) => {
  await look("number");
  await page.fill("input[name=number]", "01912345678");
  await page.click("form[action*='/number'] button");
  await page.waitForSelector("[role=alert]");
  check("what was typed is still there", (await page.inputValue("input[name=number]")) === "01912345678");
  await look("not-served");
  await name(page, "robi", number);
  await stage("mobile-code");
  await look("code");
  await type(page, "000000");
  await page.waitForSelector("[role=alert]");
  await look("wrong-code");
  check("the number is not shown whole", !(await page.content()).includes(number));
  await type(page, await codeOf(number));
  await stage("succeeded");
  await look("paid", false);
};

await customer("robi-light", {}, robi("01811111111"));
await customer("robi-dark-bangla", { dark: true, lang: "bn" }, robi("01822222222"));
await customer("robi-without-javascript", { script: false }, robi("01833333333"));
await customer("robi-small-bangla", { size: "small", lang: "bn" }, robi("01844444444"));
await customer("robi-at-a-desk", { size: "desk" }, robi("01855555555"));
await customer("no-balance", {}, async ({ page, look, stage }) => {
  await name(page, "robi", "01800000002");
  await stage("mobile-code");
  await type(page, await codeOf("01800000002"));
  await stage("open-failed");
  await look("no-balance");
});
const gp = (number) => async ({ page, look, check, stage }) => {
  await name(page, "gp", number);
  await page.waitForURL(`${sandbox}/consent/**`);
  await look("operator", false);
  await page.click("button[value=send]");
  await page.waitForSelector("#pin");
  await look("operator-pin", false);
  await page.fill("#pin", await codeOf(number));
  await page.click("button[value=confirm]");
  await stage("succeeded");
  check("the way back leads to the result", page.url().includes("/result"));
  await look("paid", false);
};
await customer("gp-light", {}, gp("01711111111"));
await customer("gp-dark", { dark: true }, async (all) => {
  const { page, look, stage } = all;
  await name(page, "gp", "01722222222");
  await page.waitForURL(`${sandbox}/consent/**`);
  await page.goBack();
  await page.reload();
  await stage("mobile-operator");
  await look("at-operator");
  await page.click("a.main");
  await page.waitForURL(`${sandbox}/consent/**`);
  await page.click("button[value=deny]");
  await stage("open-cancelled");
  await look("denied");
});

await browser.close();
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
