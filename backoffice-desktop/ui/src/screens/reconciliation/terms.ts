// What was agreed with a gateway, while it is written down: percents and amounts as people type them, whole numbers underneath.
import type { Schemas } from "../../lib/api";
import { readMoney, typedMoney } from "../../lib/format";
import { basisPoints } from "../invoice";

export type Terms = Schemas["SettlementTerms"];
type Rule = Schemas["FeeRule"];

/** A rule as it is typed. */
export interface TypedRule {
  way: string;
  currency: string;
  rate: string;
  fixed: string;
  least: string;
  most: string;
  returnsOnRefund: boolean;
}

/** Everything as it is typed. */
export interface TypedTerms {
  rules: TypedRule[];
  amountTolerance: string;
  feeTolerance: string;
  windowMinutes: string;
  dueAfterHours: string;
}

export const emptyRule = (): TypedRule => ({ way: "", currency: "BDT", rate: "", fixed: "", least: "", most: "", returnsOnRefund: false });

/** What holds now, to be typed over. */
export function typed(terms: Terms): TypedTerms {
  const rules = terms.fees.map((rule) => {
    const currency = rule.currency ?? "BDT";
    const amount = (minor: number | undefined) => (minor ? typedMoney(minor, currency) : "");
    return {
      way: rule.way ?? "", currency, rate: typedRate(rule.rateBp), fixed: amount(rule.fixedMinor), least: amount(rule.leastMinor), most: amount(rule.mostMinor),
      returnsOnRefund: rule.returnsOnRefund ?? false,
    };
  });
  return {
    rules, amountTolerance: typedMoney(terms.amountToleranceMinor), feeTolerance: typedMoney(terms.feeToleranceMinor),
    windowMinutes: String(terms.windowMinutes), dueAfterHours: String(terms.dueAfterHours),
  };
}

/** "1.85" for 185 hundredths of a percent. */
export const typedRate = (basisPoints: number): string => typedMoney(basisPoints).replace(/\.?0+$/, "") || "0";

/** A rule as the API takes it; nothing while it cannot be read. */
export function readRule(rule: TypedRule): Rule | null {
  const currency = rule.currency.trim().toUpperCase();
  const rateBp = basisPoints(rule.rate);
  const amount = (text: string) => (text.trim() === "" ? undefined : readMoney(text, currency));
  const [fixedMinor, leastMinor, mostMinor] = [amount(rule.fixed), amount(rule.least), amount(rule.most)];
  if (!/^[A-Z]{3}$/.test(currency) || rateBp === null || fixedMinor === null || leastMinor === null || mostMinor === null) return null;
  if (leastMinor !== undefined && mostMinor !== undefined && leastMinor > mostMinor) return null;
  return {
    ...(rule.way.trim() ? { way: rule.way.trim() } : {}), currency, rateBp, ...(fixedMinor ? { fixedMinor } : {}), ...(leastMinor ? { leastMinor } : {}),
    ...(mostMinor === undefined ? {} : { mostMinor }), returnsOnRefund: rule.returnsOnRefund,
  };
}

/** All of it as the API takes it; nothing while a part cannot be read. */
export function read(terms: TypedTerms): Schemas["PutSettlementTerms"] | null {
  const fees = terms.rules.map(readRule);
  const [amountToleranceMinor, feeToleranceMinor] = [readMoney(terms.amountTolerance), readMoney(terms.feeTolerance)];
  const [windowMinutes, dueAfterHours] = [whole(terms.windowMinutes), whole(terms.dueAfterHours)];
  if (fees.includes(null) || amountToleranceMinor === null || feeToleranceMinor === null || windowMinutes === null || dueAfterHours === null) return null;
  return { fees: fees.flatMap((fee) => fee ?? []), amountToleranceMinor, feeToleranceMinor, windowMinutes, dueAfterHours };
}

const whole = (text: string): number | null => (/^[0-9]{1,5}$/.test(text.trim()) ? Number(text) : null);

/** What a gateway keeps of an amount by a rule, so that whoever types it sees what it means: half a minor unit is rounded up. */
export function feeOf(rule: Rule, minor: number): number {
  const share = Number((BigInt(minor) * BigInt(rule.rateBp) + 5_000n) / 10_000n) + (rule.fixedMinor ?? 0);
  return Math.min(Math.max(share, rule.leastMinor ?? 0), rule.mostMinor ?? Number.MAX_SAFE_INTEGER);
}
