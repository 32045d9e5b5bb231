// Pays from the mobile balance in real Chromium, on our own page and on the operator's, and takes pictures.
//
//   node tests/tools/mobile.mjs SANDBOX_URL PICTURES_DIRECTORY NAME=CHECKOUT_URL…
//
// Each checkout is one payment that nobody has begun. Fails like pages.mjs does: on errors in the console, requests to
// other places, accessibility findings, pages that scroll sideways, and when a journey does not end as it must.
import { Customer, DESKTOP, SMALL_PHONE, end, undertake } from "./customer.mjs";

const [sandbox, pictures, ...named] = process.argv.slice(2);
const checkouts = Object.fromEntries(named.map((pair) => [pair.split("=")[0], pair.slice(pair.indexOf("=") + 1)]));
Customer.keepPicturesIn(pictures);

/** One customer at the checkout, who pays from the mobile balance. */
const from = (name, how, work) =>
  undertake(name, async () => {
    const customer = await Customer.with(name, how);
    await customer.page.goto(checkouts[name]);
    await customer.page.click("form[action*='/pay'] button");
    await customer.stage("mobile-number");
    await work(customer, customer.page);
    await customer.leave();
  });

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

const robi = (number) => async (customer, page) => {
  await customer.look("number", { fullPage: true });
  await page.fill("input[name=number]", "01912345678");
  await page.click("form[action*='/number'] button");
  await page.waitForSelector("[role=alert]");
  customer.check("what was typed is still there", (await page.inputValue("input[name=number]")) === "01912345678");
  await customer.look("not-served", { fullPage: true });
  await name(page, "robi", number);
  await customer.stage("mobile-code");
  await customer.look("code", { fullPage: true });
  await type(page, "000000");
  await page.waitForSelector("[role=alert]");
  await customer.look("wrong-code", { fullPage: true });
  customer.check("the number is not shown whole", !(await page.content()).includes(number));
  await type(page, await codeOf(number));
  await customer.stage("succeeded");
  await customer.look("paid", { audit: false, fullPage: true });
};

await from("robi-light", {}, robi("01811111111"));
await from("robi-dark-bangla", { dark: true, lang: "bn" }, robi("01822222222"));
await from("robi-without-javascript", { script: false }, robi("01833333333"));
await from("robi-small-bangla", { viewport: SMALL_PHONE, lang: "bn" }, robi("01844444444"));
await from("robi-at-a-desk", { viewport: DESKTOP }, robi("01855555555"));
await from("no-balance", {}, async (customer, page) => {
  await name(page, "robi", "01800000002");
  await customer.stage("mobile-code");
  await type(page, await codeOf("01800000002"));
  await customer.stage("open-failed");
  await customer.look("no-balance", { fullPage: true });
});
const gp = (number) => async (customer, page) => {
  await name(page, "gp", number);
  await page.waitForURL(`${sandbox}/consent/**`);
  await customer.look("operator", { audit: false, fullPage: true });
  await page.click("button[value=send]");
  await page.waitForSelector("#pin");
  await customer.look("operator-pin", { audit: false, fullPage: true });
  await page.fill("#pin", await codeOf(number));
  await page.click("button[value=confirm]");
  await customer.stage("succeeded");
  customer.check("the way back leads to the result", page.url().includes("/result"));
  await customer.look("paid", { audit: false, fullPage: true });
};
await from("gp-light", {}, gp("01711111111"));
await from("gp-dark", { dark: true }, async (customer, page) => {
  await name(page, "gp", "01722222222");
  await page.waitForURL(`${sandbox}/consent/**`);
  await page.goBack();
  await page.reload();
  await customer.stage("mobile-operator");
  await customer.look("at-operator", { fullPage: true });
  await page.click("a.main");
  await page.waitForURL(`${sandbox}/consent/**`);
  await page.click("button[value=deny]");
  await customer.stage("open-cancelled");
  await customer.look("denied", { fullPage: true });
});

await end();
