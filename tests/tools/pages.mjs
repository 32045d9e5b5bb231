// Drives the hosted pages in real Chromium, from the demo shop over the checkout and the gateway back to the shop.
//
//   node tests/tools/pages.mjs SERVER_URL SHOP_URL PICTURES_DIRECTORY [SANDBOX_URL]
//
// Fails on any error in the console, a broken policy, a request to another place, an accessibility finding, a page that
// scrolls sideways, and of course when a journey does not end as it must.
import { Customer, DESKTOP, PHONE, SMALL_PHONE, end, undertake } from "./customer.mjs";

const [server, shop, pictures, sandbox] = process.argv.slice(2);
if (!pictures) {
  console.error("usage: pages.mjs SERVER_URL SHOP_URL PICTURES_DIRECTORY [SANDBOX_URL]");
  process.exit(2);
}
Customer.keepPicturesIn(pictures);

const CUSTOMERS_AT_ONCE = 4;

/**
 * The gateways whose pages ask step by step or on their own: what is typed where and then pressed, what is typed wrong
 * at which step, and which buttons give up and fail.
 */
const WALLETS = {
  bkash: {
    steps: [
      ["#wallet", "01770618575", 'button[value="enter"]'],
      ["#otp", "123456", 'button[value="enter"]'],
      ["#pin", "12121", 'button[value="enter"]'],
    ],
    wrong: { step: 2, text: "99999" },
    givesUp: "cancel",
  },
  paystation: { steps: [[null, null, 'button[value="pay"]']], givesUp: "cancel" },
  nagad: {
    steps: [
      ["#entry", "01711223344", "button.main"],
      ["#entry", "654321", "button.main"],
      ["#entry", "1234", "button.main"],
    ],
    wrong: { step: 2, text: "0000" },
    givesUp: "abort",
  },
};

/** Pages that lead on by themselves; they are audited at the end, by somebody whose clock stands still. */
const fleeting = new Map();

/** Somebody who buys at the demo shop. */
class Shopper extends Customer {
  /** Waits for a page of ours, and remembers what does not stay for long. */
  async stage(...stages) {
    await super.stage(...stages);
    if (["succeeded", "cancelled"].includes(stages.at(-1))) fleeting.set(`${stages.at(-1)}-${this.lang}`, this.page.url());
  }

  /** Buys at the shop and comes to the checkout. `poisha` tells the sandbox how to behave. */
  async buy(item, poisha = 0, { picture = false } = {}) {
    await this.page.goto(shop);
    if (picture) await this.look("shop", { fullPage: true });
    await this.page.selectOption("#poisha", String(poisha));
    await this.page.click(`button[value="${item}"]`);
    await this.page.waitForURL(`${server}/checkout/**`);
    if (this.lang === "bn") {
      this.check("a Bangla browser is greeted in Bangla", (await this.page.getAttribute("html", "lang")) === "bn");
    }
  }

  /** Presses the button; without a method, whatever is offered first. */
  async pay(method) {
    if (method) await this.page.check(`input[name="method"][value="${method}"]`);
    const before = this.page.url();
    await this.page.click("form[action*='/pay'] button");
    await this.page.waitForURL((url) => url.href !== before && !/\/checkout\/[^/]+$/.test(url.pathname));
  }

  /** Presses a button of the gateway's page. Without JavaScript the way back needs a press of its own. */
  async atGateway(action) {
    this.check("paying leads to the gateway", !this.page.url().startsWith(server));
    await this.look(`gateway-${action}`, { audit: false });
    const button = this.page.locator(`button[name="action"][value="${action}"]`);
    if (!(await button.isVisible())) await this.page.locator("details:has(button) > summary").first().click();
    await button.click();
    if (!this.script) await this.page.locator("form button").first().click();
    await this.page.waitForURL(`${server}/checkout/**`);
  }

  /** Takes the steps of a wallet's page, up to one of them; all of them lead back to us. */
  async takesSteps(method, { upTo = WALLETS[method].steps.length, picture = false } = {}) {
    this.check("paying leads to the gateway", !this.page.url().startsWith(server));
    for (const [place, [field, text, button]] of WALLETS[method].steps.slice(0, upTo).entries()) {
      if (picture) await this.look(`${method}-step-${place + 1}`, { fullPage: true });
      if (field) await this.page.fill(field, text);
      await this.page.click(button);
    }
    if (upTo === WALLETS[method].steps.length) await this.page.waitForURL(`${server}/checkout/**`);
  }

  /** Types the wrong thing, and sees that the page says so. */
  async mistypes(method, { picture = false } = {}) {
    const { step, text } = WALLETS[method].wrong;
    const [field, , button] = WALLETS[method].steps[step];
    await this.page.fill(field, text);
    await this.page.click(button);
    await this.page.waitForSelector('[role="alert"], main[data-stage]');
    if (picture) await this.look(`${method}-wrong`, { fullPage: true });
  }

  /** Waits until the shop shows a state, and whether it has a verified webhook. */
  async atShop(state) {
    await this.page.waitForURL(`${shop}/thanks?**`);
    await this.page.waitForSelector(`h1 .chip:text-is("${state}")`);
    await this.page.waitForSelector("li.arrived .chip.good");
  }
}

const journeys = {
  async "pays on a phone"(name) {
    for (const [dark, lang] of [[false, "en"], [true, "bn"]]) {
      const customer = await Shopper.with(`${name}-${dark ? "dark" : "light"}-${lang}`, { dark, lang });
      await pays(customer);
    }
  },

  async "pays at a desk"(name) {
    for (const [dark, lang] of [[false, "bn"], [true, "en"]]) {
      const viewport = DESKTOP;
      const customer = await Shopper.with(`${name}-${dark ? "dark" : "light"}-${lang}`, { dark, lang, viewport });
      await pays(customer);
    }
  },

  async "pays without JavaScript"(name) {
    await pays(await Shopper.with(name, { script: false }));
  },

  async "pays by keyboard alone"(name) {
    const customer = await Shopper.with(name, { viewport: DESKTOP });
    const { page } = customer;
    await page.goto(shop);
    await reach(customer, 'button[value="tea"]');
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server}/checkout/**`);
    await page.keyboard.press("Tab");
    customer.check("the first stop is the way past the header", (await focused(page)).includes("skip"));
    await reach(customer, "input[type=radio]");
    await customer.look("keyboard-choice", { audit: false });
    await reach(customer, "form[action*='/pay'] button");
    await customer.look("keyboard-pay", { audit: false });
    await page.keyboard.press("Enter");
    await page.waitForSelector('button[value="pay"]');
    await reach(customer, 'button[value="pay"]');
    await page.keyboard.press("Enter");
    await customer.stage("succeeded");
    await reach(customer, ".actions a.main");
    await page.keyboard.press("Enter");
    await customer.atShop("Paid");
    await customer.leave();
  },

  async "changes the language and keeps it"(name) {
    const customer = await Shopper.with(name);
    await customer.buy("mug");
    await customer.page.click("a.switch");
    customer.check("the page is in Bangla", (await customer.page.getAttribute("html", "lang")) === "bn");
    const amount = await customer.page.textContent(".amount");
    customer.check(`figures are Bangla: ${amount}`, amount === "৳৬৮০.০০");
    await customer.pay();
    await customer.atGateway("pay");
    await customer.stage("succeeded");
    customer.check("the result is in Bangla", (await customer.page.getAttribute("html", "lang")) === "bn");
    await customer.leave();
  },

  async "fits a small phone"(name) {
    const customer = await Shopper.with(name, { viewport: SMALL_PHONE, lang: "bn" });
    await customer.buy("scarf", 0, { picture: true });
    await customer.look("checkout", { fullPage: true });
    await customer.leave();
  },

  async "meets problems"(name) {
    const customer = await Shopper.with(name);
    const { page } = customer;
    for (const path of ["/checkout/00000000000000000000000000", "/checkout/nonsense"]) {
      const answer = await page.goto(server + path);
      customer.check(`${path} is not found`, answer.status() === 404);
    }
    await customer.look("missing");
    await customer.leave();
  },

  async "reads the front page and the reference"(name) {
    for (const [dark, viewport] of [[false, DESKTOP], [true, PHONE]]) {
      const customer = await Shopper.with(`${name}-${dark ? "dark" : "light"}`, { dark, viewport });
      await customer.page.goto(server);
      await customer.look("front");
      await customer.page.goto(`${server}/docs/reference`);
      await customer.page.waitForSelector(".opblock");
      // Swagger UI is not ours to audit; that it runs under our policy is.
      await customer.look("reference", { audit: false });
      await customer.page.locator(".opblock-summary-control").first().click();
      await customer.page.waitForSelector(".opblock-body");
      await customer.look("reference-open", { audit: false });
      await customer.leave();
    }
  },

  async "fails, tries again and pays"(name) {
    const customer = await Shopper.with(name);
    await customer.buy("tea");
    await customer.pay();
    await customer.atGateway("fail");
    await customer.stage("open-failed");
    await customer.look("failed");
    await customer.page.click(".actions a.main");
    await customer.stage("open-failed");
    await customer.look("again");
    await customer.pay();
    await customer.atGateway("pay");
    await customer.stage("succeeded");
    await customer.page.click(".actions a.main");
    await customer.atShop("Paid");
    await customer.leave();
  },

  async "leaves the gateway and gives up"(name) {
    const customer = await Shopper.with(name, { dark: true });
    await customer.buy("tea");
    await customer.pay();
    await customer.atGateway("cancel");
    await customer.stage("open-cancelled");
    await customer.look("left");
    await customer.page.click(".actions a.main");
    await customer.page.click("form[action*='/cancel'] button");
    await customer.stage("cancelled");
    await customer.look("cancelled", { audit: false });
    await customer.atShop("Cancelled");
    await customer.look("shop-cancelled", { fullPage: true });
    await customer.leave();
  },

  async "is never told of a success that is only claimed"(name) {
    const customer = await Shopper.with(name);
    for (const method of ["sslcommerz", ...Object.keys(WALLETS)]) {
      await customer.buy("tea");
      await customer.pay(method);
      await customer.atGateway("forge");
      await customer.page.waitForTimeout(3_000);
      const stage = await customer.page.getAttribute("main", "data-stage");
      customer.check(`a forged success of ${method} shows ${stage}`, stage !== "succeeded");
      await customer.look(`forged-${method}`);
    }
    await customer.leave();
  },

  async "fails at every wallet and pays in the end"(name) {
    for (const [dark, lang] of [[false, "en"], [true, "bn"]]) {
      const customer = await Shopper.with(`${name}-${dark ? "dark" : "light"}-${lang}`, { dark, lang });
      const again = async () => {
        await customer.page.click(".actions a.main");
        await customer.page.waitForSelector('input[name="method"]');
      };
      await customer.buy("tea");
      await customer.pay("bkash");
      await customer.takesSteps("bkash", { upTo: 2 });
      for (const time of [1, 2, 3]) await customer.mistypes("bkash", { picture: time === 1 });
      await customer.stage("open-failed");
      await customer.look("bkash-failed");
      await again();
      await customer.look("again", { fullPage: true });
      await customer.pay("paystation");
      await customer.page.locator("summary").first().click();
      await customer.look("paystation-outcomes", { fullPage: true });
      await customer.page.click('button[value="fail"]');
      await customer.stage("open-failed");
      await again();
      await customer.pay("nagad");
      await customer.takesSteps("nagad", { upTo: 2 });
      await customer.mistypes("nagad", { picture: true });
      await customer.page.click(`button[value="${WALLETS.nagad.givesUp}"]`);
      await customer.stage("open-cancelled");
      await customer.look("nagad-left");
      await again();
      await customer.pay("bkash");
      await customer.takesSteps("bkash");
      await customer.stage("succeeded");
      await customer.atShop("Paid");
      await customer.leave();
    }
  },

  async "orders a card and gets its code"(name) {
    for (const [method, dark, lang] of [["bkash", false, "en"], ["nagad", true, "bn"]]) {
      const customer = await Shopper.with(`${name}-${dark ? "dark" : "light"}-${lang}`, { dark, lang });
      await customer.page.goto(shop);
      await customer.page.locator('button[value^="var_"]').first().click();
      await customer.page.waitForURL(`${server}/checkout/**`);
      await customer.look("checkout");
      await customer.pay(method);
      await customer.takesSteps(method);
      await customer.stage("succeeded");
      await customer.look("succeeded", { audit: false });
      await customer.atShop("Delivered");
      await customer.page.waitForSelector("li.arrived code:text-is('order.fulfilled')");
      const code = await customer.page.textContent(".code code");
      customer.check(`the code is ${code}`, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(code));
      await customer.look("delivered", { fullPage: true });
      await customer.leave();
    }
  },

  async "is reviewed when the gateway sees a risk"(name) {
    const customer = await Shopper.with(name);
    await customer.buy("tea", 3);
    await customer.pay();
    await customer.atGateway("pay");
    await customer.stage("review");
    await customer.look("review");
    await customer.leave();
  },
};

for (const [method, title] of [["bkash", "bKash"], ["paystation", "PayStation"], ["nagad", "Nagad"]]) {
  journeys[`pays with ${title}`] = async (name) => {
    for (const [dark, lang] of [[false, "en"], [true, "bn"]]) {
      const customer = await Shopper.with(`${name}-${dark ? "dark" : "light"}-${lang}`, { dark, lang });
      await customer.buy("mug");
      await customer.page.check(`input[name="method"][value="${method}"]`);
      await customer.look("chosen", { fullPage: true });
      await customer.pay(method);
      await customer.takesSteps(method, { picture: true });
      await customer.stage("confirming", "open-underway", "succeeded");
      await customer.look("back", { audit: false });
      await customer.stage("succeeded");
      await customer.atShop("Paid");
      await customer.leave();
    }
  };
}

async function pays(customer) {
  await customer.buy("tea", 0, { picture: true });
  await customer.look("checkout");
  await customer.pay();
  await customer.atGateway("pay");
  // The answer may be there already, or come while the page waits.
  await customer.stage("confirming", "open-underway", "succeeded");
  if ((await customer.page.getAttribute("main", "data-stage")) !== "succeeded") await customer.look("waiting");
  await customer.stage("succeeded");
  await customer.look("succeeded", { audit: false });
  // Nobody presses anything: the page takes the customer back.
  await customer.atShop("Paid");
  await customer.look("shop-paid", { fullPage: true });
  await customer.page.click('form[action^="/refund/"] button');
  await customer.page.waitForSelector("li.arrived code:text-is('refund.pending')");
  await customer.look("shop-returned", { fullPage: true });
  await customer.leave();
}

function focused(page) {
  return page.evaluate(() => document.activeElement?.className ?? "");
}

/** Presses Tab until something has the focus, and sees that the focus can be seen. */
async function reach(customer, selector) {
  const { page } = customer;
  for (let presses = 0; presses < 60; presses += 1) {
    const state = await page.evaluate((wantedElement) => {
      const element = document.activeElement;
      if (!element?.matches(wantedElement)) return null;
      const rings = [element, element.closest("label")].filter(Boolean).map((one) => getComputedStyle(one));
      return rings.some((ring) => ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) >= 2);
    }, selector);
    if (state !== null) {
      if (page.url().startsWith(server)) customer.check(`the focus on ${selector} can be seen`, state);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} cannot be reached by keyboard at ${page.url()}`);
}

// Most of a journey is waiting, so a few customers come at once.
const waiting = Object.entries(journeys);
const customers = Array.from({ length: CUSTOMERS_AT_ONCE }, async () => {
  while (waiting.length > 0) await undertake(...waiting.shift());
});
await Promise.all(customers);
// What is broken is broken for everybody, so nobody else is there.
if (sandbox) {
  await undertake(
    "finds one way in trouble and takes another",
    async (name) => {
      for (const [dark, lang] of [[false, "en"], [true, "bn"]]) {
        const customer = await Shopper.with(`${name}-${dark ? "dark" : "light"}-${lang}`, { dark, lang });
        await customer.buy("tea");
        const broken = JSON.stringify({ fault: "init_without_url", times: 1 });
        await fetch(`${sandbox}/sandbox/sslcommerz/switches`, { method: "PUT", body: broken });
        const first = customer.page.locator('input[name="method"]').first();
        customer.check("SSLCOMMERZ is offered first", (await first.getAttribute("value")) === "sslcommerz");
        const answered = customer.page.waitForResponse((response) => response.request().method() === "POST");
        await customer.page.click("form[action*='/pay'] button");
        customer.check("the gateway was not there", (await answered).status() === 503);
        await customer.page.waitForSelector(".notice.alert");
        const last = customer.page.locator("label.offer").last();
        customer.check("what failed comes last", (await last.locator("input").getAttribute("value")) === "sslcommerz");
        customer.check("and is marked", await last.locator(".warning").isVisible());
        await customer.look("in-trouble", { fullPage: true });
        await customer.pay("paystation");
        await customer.takesSteps("paystation");
        await customer.stage("succeeded");
        await customer.atShop("Paid");
        await customer.leave();
      }
    },
  );
}
waiting.push([
  "looks closely at what came out",
  async (name) => {
    for (const dark of [false, true]) {
      for (const [what, address] of fleeting) {
        const customer = await Shopper.with(`${name}-${dark ? "dark" : "light"}`, { dark });
        await customer.page.addInitScript(() => {
          const { setTimeout: later } = globalThis;
          globalThis.setTimeout = (act, ms, ...rest) => (ms >= 3_000 ? 0 : later(act, ms, ...rest));
        });
        await customer.page.goto(address);
        await customer.look(what);
        await customer.leave();
      }
    }
  },
]);
await undertake(...waiting.shift());
await end();
