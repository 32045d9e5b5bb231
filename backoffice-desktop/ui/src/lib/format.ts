// Money, dates and numbers, in one place. Money is whole minor units throughout: no amount ever becomes a float.
import { ways } from "./ways.svelte";

/** Everybody who reads these screens keeps books in Dhaka. */
const ZONE = "Asia/Dhaka";
/** All year. */
const DHAKA_AHEAD_MS = 6 * 3_600_000;
const BANGLA_ZERO = "০".charCodeAt(0);

/** Digits after the point, where they are not two. */
const exponents: Record<string, number> = { JPY: 0, KRW: 0, VND: 0, KWD: 3, BHD: 3, OMR: 3, JOD: 3, TND: 3 };
const exponent = (currency: string): number => exponents[currency] ?? 2;

/** Bangladesh groups in lakhs and crores, in English too. */
const grouped = new Intl.NumberFormat("en-IN");

const inBangla = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(BANGLA_ZERO + Number(digit)));
const ours = (text: string): string => (ways.banglaDigits ? inBangla(text) : text);

/** A time of day, to the second, by the clock of this machine. The language is ours, for the machine's may be one that `Intl` does not know. */
export const clock = (at: Date): string => ours(at.toLocaleTimeString("en-GB"));

/** A count. */
export const digits = (count: number): string => ours(grouped.format(count));

/** An amount alone, for columns that say their currency elsewhere. */
export function amount(minor: number, currency = "BDT"): string {
  const places = exponent(currency);
  const all = String(Math.abs(minor)).padStart(places + 1, "0");
  const whole = grouped.format(BigInt(all.slice(0, all.length - places)));
  const text = places === 0 ? whole : `${whole}.${all.slice(-places)}`;
  return ours(minor < 0 ? `−${text}` : text);
}

/** An amount with its currency: ৳ for the taka. */
export function money(minor: number, currency = "BDT"): string {
  return `${currency === "BDT" ? "৳" : currency}\u00a0${amount(minor, currency)}`;
}

/** The minor units in what somebody typed, in either digits, with or without separators; nothing when it is no amount. */
export function readMoney(typed: string, currency = "BDT"): number | null {
  const latin = typed.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - BANGLA_ZERO)).replace(/[,\s৳]/g, "");
  const found = /^(\d{1,13})(?:\.(\d*))?$/.exec(latin);
  if (!found) return null;
  const places = exponent(currency);
  const rest = found[2] ?? "";
  if (rest.length > places) return null;
  const minor = Number(`${found[1]}${rest.padEnd(places, "0")}`);
  return Number.isSafeInteger(minor) ? minor : null;
}

/** An amount as a field shows it, to be typed over. */
export const typedMoney = (minor: number, currency = "BDT"): string => {
  const places = exponent(currency);
  const all = String(minor).padStart(places + 1, "0");
  return places === 0 ? all : `${all.slice(0, -places)}.${all.slice(-places)}`;
};

const formats = new Map<string, Intl.DateTimeFormat>();

function dated(kind: "month" | "day" | "minute" | "second" | "clock", at: Date): string {
  const language = ways.language === "bn" ? "bn-BD" : "en-GB";
  const key = `${kind} ${language}`;
  let format = formats.get(key);
  if (!format) {
    const days = { day: "2-digit", month: "short", year: "numeric" } as const;
    const day = kind === "clock" ? {} : kind === "month" ? ({ month: "long", year: "numeric" } as const) : days;
    const clock = kind === "day" || kind === "month" ? {} : ({ hour: "2-digit", minute: "2-digit", hour12: false } as const);
    const second = kind === "second" || kind === "clock" ? ({ second: "2-digit" } as const) : {};
    format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { ...day, ...clock, ...second, timeZone: ZONE });
    formats.set(key, format);
  }
  return ours(format.format(at));
}

/** "22 Nov 2026" */
export const day = (at: string): string => dated("day", new Date(at.length === 10 ? `${at}T00:00:00+06:00` : at));
/** "November 2026" of "2026-11", and a day of a day. */
export const period = (name: string): string =>
  name.length === 7 ? dated("month", new Date(`${name}-01T00:00:00+06:00`)) : day(name);
/** "22 Nov 2026, 06:32" */
export const when = (at: string): string => dated("minute", new Date(at));
/** With seconds, where their order matters. */
export const whenExactly = (at: string): string => dated("second", new Date(at));

/** The day in Dhaka, as the API takes it; some days ago when said so. */
export function dayInDhaka(daysAgo = 0, now = new Date()): string {
  // No locale is asked: which one writes days like this differs from one web view to the next.
  return new Date(now.getTime() + DHAKA_AHEAD_MS - daysAgo * 86_400_000).toISOString().slice(0, 10);
}

/** Hundredths of a percent, read as a percentage. */
export const percent = (basisPoints: number): string => ours(`${(basisPoints / 100).toFixed(1)}%`);

/** How long something took. */
export function took(ms: number): string {
  const [number, english, bangla] = ms < 1000 ? [String(ms), "ms", "মি.সে."] : [(ms / 1000).toFixed(1), "s", "সে."];
  return `${ours(number)}\u00a0${ways.language === "bn" ? bangla : english}`;
}

/** An instant as a field for day and time shows it: by the clock of Dhaka. */
export function typedInstant(at: string | undefined): string {
  if (!at) return "";
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "short" }).format(new Date(at));
  return parts.replace(" ", "T");
}

/** The instant in such a field, as the API takes it; nothing while it is empty, or no instant. */
export function readInstant(typed: string): string | null {
  const at = new Date(`${typed}:00+06:00`);
  return typed === "" || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
