// People and what they may do: permissions in words, by what they are about, and grants as they are chosen.
import type { Schemas } from "../lib/api";
import { say, type Phrase } from "../lib/speech";

export type Operator = Schemas["Operator"];
export type Role = Schemas["Role"];

/** What each permission allows. One that is newer than this is said in the server's own words. */
export const allows: Record<string, Phrase> = {
  "app:read": "See applications, their settings and the state of their credentials.",
  "app:manage": "Register applications, change their settings, issue, rotate and revoke their credentials.",
  "user:read": "See operators and roles.",
  "user:manage": "Invite, enable and disable operators, and decide what they may do.",
  "payment:read": "Search payments and see all about one.",
  "payment:export": "Take lists of payments away as files.",
  "payment:review": "Accept or reject a payment that a gateway flagged.",
  "refund:read": "See refunds.",
  "refund:create": "Ask for a refund.",
  "refund:approve": "Approve or reject what somebody else asked for.",
  "invoice:read": "See invoices.",
  "invoice:manage": "Make, issue and void invoices.",
  "order:read": "See orders and the catalogue.",
  "order:manage": "Change the catalogue and recover orders.",
  "ledger:read": "See the book.",
  "ledger:adjust": "Post a correction by hand.",
  "report:read": "See reports and alerts.",
  "reconciliation:run": "Import statements and run the matching.",
  "reconciliation:resolve": "Decide what becomes of what does not match.",
  "webhook:manage": "See and resend webhooks, and change where they go.",
  "audit:read": "See the audit trail and the evidence of callbacks.",
  "gateway:manage": "Set up gateways, with their secrets.",
};

export function allowed(permission: string, ownWords = permission): string {
  const phrase = allows[permission];
  return phrase ? say(phrase) : ownWords;
}

const titles: Record<string, Phrase> = {
  app: "Applications", user: "Users", payment: "Payments", refund: "Refunds", invoice: "Invoices", order: "Orders", ledger: "Ledger", report: "Reports",
  reconciliation: "Reconciliation", webhook: "Webhooks", audit: "Audit log", gateway: "Gateways",
};

/** Permissions by what they are about, in the order in which they come. */
export function grouped(permissions: string[]): { title: string; permissions: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const permission of permissions) {
    const about = permission.split(":")[0] ?? "";
    groups.set(about, [...(groups.get(about) ?? []), permission]);
  }
  return [...groups].map(([about, inside]) => ({ title: titles[about] ? say(titles[about]) : about, permissions: inside }));
}

/** A role and where it holds, as it is chosen. */
export interface ChosenGrant {
  roleId: string;
  isEverywhere: boolean;
  appIds: string[];
}

export const chosenGrants = (operator: Operator): ChosenGrant[] =>
  operator.grants.map(({ roleId, everywhere, appIds }) => ({ roleId, isEverywhere: everywhere, appIds: [...appIds] }));

/** Whether they can be asked for: each role once, and each somewhere. */
export const areGrants = (grants: ChosenGrant[]): boolean =>
  new Set(grants.map(({ roleId }) => roleId)).size === grants.length && grants.every(({ roleId, isEverywhere, appIds }) => roleId !== "" && (isEverywhere || appIds.length > 0));

/** Grants as the API takes them: everywhere, or applications by name. */
export const grantsOf = (grants: ChosenGrant[]): Schemas["GrantRole"][] =>
  grants.map(({ roleId, isEverywhere, appIds }) => (isEverywhere ? { roleId, everywhere: true } : { roleId, appIds }));

/** Where a grant holds. */
export function reachOf(grant: Schemas["Grant"], names: Map<string, string>): string {
  return grant.everywhere ? say("everywhere") : grant.appIds.map((id) => names.get(id) ?? id).join(", ");
}
