// What an application allows, as it is typed, and what of it is different from what the server has.
import type { Schemas } from "../lib/api";
import { readMoney, typedMoney } from "../lib/format";

export type Application = Schemas["Application"];
export type Method = Schemas["Method"];

export const METHODS = ["sslcommerz", "bkash", "paystation", "nagad", "dcb"] as const satisfies Method[];

/** The settings of an application in fields. Amounts are in taka; an empty one is no limit. */
export interface TypedSettings {
  name: string;
  min: string;
  max: string;
  policy: Schemas["VerificationPolicy"];
  /** All ways to pay, in the order in which customers see those that are offered. */
  methods: { method: Method; isOffered: boolean }[];
  threshold: string;
  second: string;
  appRefundsNeedApproval: boolean;
  receiptsEnabled: boolean;
  displayName: string;
  accentColor: string;
  supportEmail: string;
  supportPhone: string;
  website: string;
}

/** What every application begins with. */
export const USUAL: Schemas["ApplicationSettings"] = {
  verificationPolicy: "FAIL", methods: ["sslcommerz"], refundApprovalThresholdMinor: 0, appRefundsNeedApproval: false, receiptsEnabled: true, branding: {},
};

const typed = (minor: number | undefined) => (minor === undefined ? "" : typedMoney(minor));

export function typedSettings(name: string, settings: Schemas["ApplicationSettings"]): TypedSettings {
  const { branding } = settings;
  const rest = METHODS.filter((method) => !settings.methods.includes(method));
  return {
    name, min: typed(settings.minAmountMinor), max: typed(settings.maxAmountMinor), policy: settings.verificationPolicy,
    methods: [...settings.methods.map((method) => ({ method, isOffered: true })), ...rest.map((method) => ({ method, isOffered: false }))],
    threshold: typed(settings.refundApprovalThresholdMinor), second: typed(settings.refundSecondApprovalThresholdMinor),
    appRefundsNeedApproval: settings.appRefundsNeedApproval, receiptsEnabled: settings.receiptsEnabled,
    displayName: branding.displayName ?? "", accentColor: branding.accentColor ?? "", supportEmail: branding.supportEmail ?? "",
    supportPhone: branding.supportPhone ?? "", website: branding.website ?? "",
  };
}

/** The fields that cannot be sent as they are typed. */
export function wrongIn(now: TypedSettings): (keyof TypedSettings)[] {
  const wrong: (keyof TypedSettings)[] = [];
  const read = (text: string) => (text.trim() === "" ? null : readMoney(text));
  const isAmount = (text: string) => text.trim() === "" || readMoney(text) !== null;
  if (!now.name.trim()) wrong.push("name");
  if (!isAmount(now.min) || read(now.min) === 0) wrong.push("min");
  const [min, max, first, second] = [read(now.min), read(now.max), read(now.threshold), read(now.second)];
  if (!isAmount(now.max) || max === 0 || (min !== null && max !== null && max < min)) wrong.push("max");
  if (first === null) wrong.push("threshold");
  if (!isAmount(now.second) || (first !== null && second !== null && second < first)) wrong.push("second");
  if (!now.methods.some(({ isOffered }) => isOffered)) wrong.push("methods");
  if (now.accentColor.trim() && !isReadableAccent(now.accentColor.trim())) wrong.push("accentColor");
  return wrong;
}

/** What is different: what stays is left out, and null takes away. Nothing at all when nothing is. */
export function changeOf(now: TypedSettings, name: string, settings: Schemas["ApplicationSettings"]): Schemas["ChangeApplication"] | null {
  const change: Record<string, unknown> = {};
  const branding: Record<string, unknown> = {};
  const put = (into: Record<string, unknown>, field: string, next: unknown, before: unknown) => {
    if (JSON.stringify(next) !== JSON.stringify(before ?? null)) into[field] = next;
  };
  const amount = (text: string) => (text.trim() === "" ? null : readMoney(text));
  const text = (typed: string) => typed.trim() || null;
  put(change, "name", now.name.trim(), name);
  put(change, "minAmountMinor", amount(now.min), settings.minAmountMinor);
  put(change, "maxAmountMinor", amount(now.max), settings.maxAmountMinor);
  put(change, "verificationPolicy", now.policy, settings.verificationPolicy);
  put(change, "methods", now.methods.filter(({ isOffered }) => isOffered).map(({ method }) => method), settings.methods);
  put(change, "refundApprovalThresholdMinor", amount(now.threshold), settings.refundApprovalThresholdMinor);
  put(change, "refundSecondApprovalThresholdMinor", amount(now.second), settings.refundSecondApprovalThresholdMinor);
  put(change, "appRefundsNeedApproval", now.appRefundsNeedApproval, settings.appRefundsNeedApproval);
  put(change, "receiptsEnabled", now.receiptsEnabled, settings.receiptsEnabled);
  for (const field of ["displayName", "accentColor", "supportEmail", "supportPhone", "website"] as const) {
    put(branding, field, text(now[field]), settings.branding[field]);
  }
  if (Object.keys(branding).length > 0) change.branding = branding;
  return Object.keys(change).length > 0 ? (change as Schemas["ChangeApplication"]) : null;
}

/** Whether white text can be read on a colour: 4.5 to 1, as the server asks for. */
export function isReadableAccent(color: string): boolean {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return false;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue <= 1.05 / 4.5 - 0.05;
}

/** A way to pay one place earlier or later. */
export function moved<T>(list: T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return list;
  const next = [...list];
  [next[at], next[to]] = [next[to] as T, next[at] as T];
  return next;
}
