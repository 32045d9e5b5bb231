// Every screen of the back office, in the order of the menu. A new one is one line here.
import type { Component } from "svelte";
import type { IconName } from "../parts/icons";
import Account from "../screens/Account.svelte";
import Alerts from "../screens/Alerts.svelte";
import Approvals from "../screens/Approvals.svelte";
import Apps from "../screens/Apps.svelte";
import Audit from "../screens/Audit.svelte";
import Callbacks from "../screens/Callbacks.svelte";
import Catalogue from "../screens/Catalogue.svelte";
import Discounts from "../screens/Discounts.svelte";
import Gateways from "../screens/Gateways.svelte";
import Invoices from "../screens/Invoices.svelte";
import Ledger from "../screens/Ledger.svelte";
import Orders from "../screens/Orders.svelte";
import Overview from "../screens/Overview.svelte";
import Payments from "../screens/Payments.svelte";
import Refunds from "../screens/Refunds.svelte";
import Review from "../screens/Review.svelte";
import Roles from "../screens/Roles.svelte";
import Settings from "../screens/Settings.svelte";
import Users from "../screens/Users.svelte";
import Vouchers from "../screens/Vouchers.svelte";
import Webhooks from "../screens/Webhooks.svelte";
import Disputes from "../screens/reconciliation/Disputes.svelte";
import Exceptions from "../screens/reconciliation/Exceptions.svelte";
import Months from "../screens/reconciliation/Months.svelte";
import Reports from "../screens/reconciliation/Reports.svelte";
import Runs from "../screens/reconciliation/Runs.svelte";
import Statements from "../screens/reconciliation/Statements.svelte";
import Terms from "../screens/reconciliation/Terms.svelte";
import type { Who } from "./api";
import type { House } from "./house.svelte";
import type { Phrase } from "./speech";

export type Group = "start" | "money" | "sales" | "book" | "watch" | "house" | "end";

export interface Screen {
  /** As it stands in the address, `#/id`. */
  id: string;
  title: Phrase;
  icon: IconName;
  group: Group;
  /** Whether it is for operators: such a screen waits for the server, and for somebody to sign in. */
  needsOperator: boolean;
  /** The permission without which there is nothing to see. */
  needs?: string;
  /** Whether it is about whoever is signed in, and nothing without. */
  isOwn?: boolean;
  /** Whether it shows records of one mode. */
  hasMode?: boolean;
  /** Whether it takes the whole window. */
  isWide?: boolean;
  /** Some need to know who is there, and some do not. */
  component: Component<{ house: House }> | Component;
}

export const groups: { id: Group; title: Phrase | "" }[] = [
  { id: "start", title: "" },
  { id: "money", title: "Money" },
  { id: "sales", title: "Sales" },
  { id: "book", title: "Book" },
  { id: "watch", title: "Watch" },
  { id: "house", title: "House" },
  { id: "end", title: "" },
];

const desk = { needsOperator: true, isWide: true } as const;
const records = { ...desk, hasMode: true } as const;

export const screens: readonly [Screen, ...Screen[]] = [
  { ...records, id: "overview", title: "Overview", icon: "overview", group: "start", component: Overview },
  { ...records, id: "payments", title: "Payments", icon: "payments", group: "money", needs: "payment:read", component: Payments },
  { ...records, id: "review", title: "Review queue", icon: "review", group: "money", needs: "payment:review", component: Review },
  { ...records, id: "refunds", title: "Refunds", icon: "refunds", group: "money", needs: "refund:read", component: Refunds },
  { ...records, id: "approvals", title: "Approvals", icon: "approvals", group: "money", needs: "refund:approve", component: Approvals },
  { ...records, id: "orders", title: "Orders", icon: "orders", group: "sales", needs: "order:read", component: Orders },
  { ...records, id: "catalogue", title: "Catalogue", icon: "catalogue", group: "sales", needs: "order:read", component: Catalogue },
  { ...records, id: "discounts", title: "Discounts", icon: "discounts", group: "sales", needs: "order:read", component: Discounts },
  { ...records, id: "vouchers", title: "Vouchers", icon: "vouchers", group: "sales", needs: "order:read", component: Vouchers },
  { ...records, id: "invoices", title: "Invoices", icon: "invoices", group: "sales", needs: "invoice:read", component: Invoices },
  { ...records, id: "exceptions", title: "Exceptions", icon: "exceptions", group: "book", needs: "report:read", component: Exceptions },
  { ...records, id: "disputes", title: "Disputes", icon: "disputes", group: "book", needs: "report:read", component: Disputes },
  { ...records, id: "reconciliation", title: "Reconciliation", icon: "reconciliation", group: "book", needs: "report:read", component: Runs },
  { ...records, id: "statements", title: "Statements", icon: "statements", group: "book", needs: "reconciliation:run", component: Statements },
  { ...records, id: "terms", title: "Agreed terms", icon: "terms", group: "book", needs: "report:read", component: Terms },
  { ...records, id: "settlement", title: "Reports", icon: "settlement", group: "book", needs: "report:read", component: Reports },
  { ...records, id: "ledger", title: "Ledger", icon: "ledger", group: "book", needs: "ledger:read", component: Ledger },
  { ...records, id: "months", title: "Month end", icon: "months", group: "book", needs: "ledger:read", component: Months },
  { ...records, id: "alerts", title: "Alerts", icon: "alerts", group: "watch", needs: "report:read", component: Alerts },
  { ...records, id: "webhooks", title: "Webhooks", icon: "webhooks", group: "watch", needs: "audit:read", component: Webhooks },
  { ...records, id: "callbacks", title: "Callbacks", icon: "callbacks", group: "watch", needs: "audit:read", component: Callbacks },
  { ...records, id: "apps", title: "Applications", icon: "apps", group: "house", needs: "app:read", component: Apps },
  { ...records, id: "gateways", title: "House gateways", icon: "gateways", group: "house", needs: "gateway:manage", component: Gateways },
  { ...desk, id: "users", title: "Users", icon: "users", group: "house", needs: "user:read", component: Users },
  { ...desk, id: "roles", title: "Roles", icon: "roles", group: "house", needs: "user:read", component: Roles },
  { ...desk, id: "audit", title: "Audit log", icon: "audit", group: "house", needs: "audit:read", component: Audit },
  { ...desk, id: "account", title: "Your account", icon: "account", group: "end", isOwn: true, component: Account },
  { id: "settings", title: "Settings", icon: "settings", group: "end", needsOperator: false, component: Settings },
];

/** The screen of an id, or else the first. */
export const screenNamed = (id: string): Screen => screens.find((screen) => screen.id === id) ?? screens[0];

/** The screens that somebody may see. Before anybody has signed in, the menu promises nothing. */
export const screensFor = (who: Who | null | undefined): Screen[] =>
  screens.filter(({ needs, isOwn }) => (!isOwn || who != null) && (needs === undefined || (who?.permissions.includes(needs) ?? false)));
