// The developer portal: what it is called, what stands beside its pages, and what a browser may do on them.
//
// POISHA_PORTAL_BASE   the path that it is served below, /docs/ unless told otherwise
import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";
import { expand } from "./generated";
import { withoutInlineScripts } from "./scripts";

const mark = readFileSync(new URL("../../../app-server/assets/mark.svg", import.meta.url)).toString("base64");
const picture = `data:image/svg+xml;base64,${mark}`;
const base = process.env.POISHA_PORTAL_BASE ?? "/docs/";

export default defineConfig({
  base,
  lang: "en",
  title: "Poisha",
  description: "How applications take payments with Poisha",
  cacheDir: "node_modules/.vitepress",
  srcExclude: ["samples/**", "check/**"],
  head: [["link", { rel: "icon", type: "image/svg+xml", href: picture }]],
  metaChunk: true,
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (md) => {
      md.core.ruler.before("normalize", "generated", (state) => {
        state.src = expand(state.src);
      });
    },
  },
  transformHtml: (html, _file, { siteConfig }) => withoutInlineScripts(html, siteConfig.outDir, base),
  themeConfig: {
    logo: picture,
    siteTitle: "Poisha",
    search: { provider: "local", options: { detailedView: true } },
    outline: { level: [2, 3], label: "On this page" },
    externalLinkIcon: true,
    nav: [
      { text: "Getting started", link: "/getting-started" },
      { text: "Webhooks", link: "/webhooks" },
      { text: "Errors", link: "/errors" },
      { text: "API", link: "/api/", activeMatch: "/api/" },
    ],
    sidebar: [
      {
        text: "Start here",
        items: [
          { text: "Introduction", link: "/" },
          { text: "Getting started", link: "/getting-started" },
          { text: "Authentication", link: "/authentication" },
        ],
      },
      {
        text: "Concepts",
        items: [
          { text: "Test and live mode", link: "/concepts/modes" },
          { text: "Money", link: "/concepts/money" },
          { text: "Answers and lists", link: "/concepts/envelope" },
          { text: "Idempotency", link: "/concepts/idempotency" },
          { text: "App isolation", link: "/concepts/app-isolation" },
        ],
      },
      {
        text: "Guides",
        items: [
          { text: "Accept a payment", link: "/guides/accept-a-payment" },
          { text: "Refunds", link: "/guides/refunds" },
          { text: "Invoices and installments", link: "/guides/invoices" },
          { text: "Orders", link: "/guides/orders" },
          { text: "Webhooks", link: "/webhooks" },
          { text: "Testing", link: "/testing" },
        ],
      },
      {
        text: "Reference",
        items: [
          { text: "Errors", link: "/errors" },
          { text: "Events", link: "/events" },
          { text: "Permissions", link: "/permissions" },
          {
            text: "API",
            link: "/api/",
            items: [
              { text: "Payments", link: "/api/payments" },
              { text: "Refunds", link: "/api/refunds" },
              { text: "Invoices", link: "/api/invoices" },
              { text: "Orders", link: "/api/orders" },
              { text: "Selling", link: "/api/selling" },
              { text: "Webhooks", link: "/api/webhooks" },
              { text: "Ledger", link: "/api/ledger" },
              { text: "App", link: "/api/app" },
              { text: "Checkout", link: "/api/checkout" },
              { text: "Test", link: "/api/test" },
            ],
          },
        ],
      },
    ],
    docFooter: { prev: "Before", next: "Next" },
  },
});
