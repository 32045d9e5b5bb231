// Pays invoices on their payable pages in real Chromium, at once and in parts, and takes pictures.
//
//   node tests/tools/invoice.mjs PICTURES_DIRECTORY NAME=PAYABLE_URL…
//
// Each page is an invoice of its own. Fails like pages.mjs does.
import { Customer, DESKTOP, SMALL_PHONE, end, undertake } from "./customer.mjs";

const [pictures, ...named] = process.argv.slice(2);
const invoices = Object.fromEntries(named.map((pair) => [pair.split("=")[0], pair.slice(pair.indexOf("=") + 1)]));
Customer.keepPicturesIn(pictures);

/** Somebody who was sent an invoice. */
class Debtor extends Customer {
  /** Waits for the invoice, as it stands by then. */
  async stands(status) {
    await this.page.waitForSelector(`main[data-status="${status}"]`);
  }

  /** Pays that share through the checkout, and is back at the invoice. */
  async pays(share) {
    const { page } = this;
    await page.check(`input[name=share][value=${share}]`);
    await page.click("form button.main");
    await page.waitForURL("**/checkout/**");
    await page.check("input[name=method][value=sslcommerz]");
    await page.click("form[action*='/pay'] button");
    await page.waitForSelector("button[name=action][value=pay]");
    await page.click("button[name=action][value=pay]");
    if (!this.script) await page.locator("form button").first().click();
    await this.stage("succeeded");
    // Who has JavaScript is taken back; who has none presses.
    if (!this.script) await page.click(".actions a.main");
    await page.waitForURL("**/pay/**");
  }

  /** Opens each paper the page offers. */
  async opensPapers(count) {
    const links = await this.page.locator("a[href*='/pdf'], #receipts a").evaluateAll((all) => all.map((a) => a.href));
    this.check(`${count} papers are offered, not ${links.length}`, links.length === count);
    for (const link of links) {
      const paper = await this.page.request.get(link);
      const isPdf = (await paper.body()).subarray(0, 5).toString() === "%PDF-";
      this.check(`${link} is a PDF`, paper.status() === 200 && isPdf);
    }
  }

  async says(selector, text) {
    const said = (await this.page.locator(selector).allInnerTexts()).map((line) => line.trim());
    this.check(`${selector} says ${said}, not ${text}`, said.join("|") === text);
  }
}

const opened = (name, how, work) =>
  undertake(name, async () => {
    const debtor = await Debtor.with(name, how);
    await debtor.page.goto(invoices[name]);
    await work(debtor);
    await debtor.leave();
  });

const atOnce = async (debtor) => {
  await debtor.look("open", { fullPage: true });
  await debtor.says(".amount", "৳103.50");
  await debtor.opensPapers(1);
  await debtor.pays("all");
  await debtor.stands("PAID");
  await debtor.opensPapers(2);
  await debtor.look("paid", { fullPage: true });
};
const looks = async (debtor) => debtor.look("seen", { fullPage: true });

await opened("at-once", {}, atOnce);
await opened("at-once-dark-at-a-desk", { dark: true, viewport: DESKTOP }, atOnce);
await opened("at-once-without-javascript", { script: false }, atOnce);
await opened("in-parts-dark-bangla", { dark: true, lang: "bn" }, async (debtor) => {
  await debtor.look("open", { fullPage: true });
  await debtor.says(".amount", "৳১০০.০০");
  await debtor.pays("next");
  await debtor.stands("PARTIALLY_PAID");
  await debtor.says(".parts .state", "পরিশোধিত|অপরিশোধিত|অপরিশোধিত");
  await debtor.look("first-part", { fullPage: true });
  await debtor.pays("all");
  await debtor.stands("PAID");
  await debtor.says("#receipts .sum", "৳৪০.০০|৳৬০.০০");
  await debtor.look("paid", { fullPage: true });
});
await opened("in-parts", {}, looks);
await opened("long-on-a-small-phone", { viewport: SMALL_PHONE, lang: "bn" }, looks);
await opened("overdue", {}, async (debtor) => {
  await debtor.stands("OVERDUE");
  await debtor.look("overdue", { fullPage: true });
});
await opened("withdrawn", { dark: true }, async (debtor) => {
  await debtor.stands("VOID");
  debtor.check("nothing can be paid", (await debtor.page.locator("form").count()) === 0);
  await debtor.look("withdrawn", { fullPage: true });
});

await end();
