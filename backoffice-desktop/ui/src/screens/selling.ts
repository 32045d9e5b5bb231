// What is sold, and at which price: products, discounts and invoices in parts, as they are typed and as the API takes them.
import type { Schemas } from "../lib/api";
import { readInstant, readMoney, typedInstant, typedMoney } from "../lib/format";

export type Discount = Schemas["Discount"];
export type Product = Schemas["Product"];

/** A discount in fields; an empty one is no limit. */
export interface TypedDiscount {
  code: string;
  type: Schemas["DiscountType"];
  /** Percent, or taka. */
  value: string;
  minimum: string;
  total: string;
  customer: string;
  from: string;
  until: string;
  description: string;
  isActive: boolean;
}

export const typedDiscount = (discount: Discount | null): TypedDiscount => ({
  code: discount?.code ?? "", type: discount?.type ?? "percentage", value: discount ? typedMoney(discount.value) : "", minimum: discount?.minimumOrderMinor ? typedMoney(discount.minimumOrderMinor) : "",
  total: discount?.totalLimit?.toString() ?? "", customer: discount?.customerLimit?.toString() ?? "", from: typedInstant(discount?.validFrom), until: typedInstant(discount?.validUntil),
  description: discount?.description ?? "", isActive: discount?.status !== "INACTIVE",
});

const readCount = (typed: string): number | null => (/^[1-9]\d{0,8}$/.test(typed.trim()) ? Number(typed) : null);

/** A discount as the API takes it, whole; nothing while it cannot be read. Both hundredths of a percent and of a taka have two places. */
export function discountOf(now: TypedDiscount): Schemas["PutDiscount"] | null {
  const value = readMoney(now.value.replace("%", ""));
  const [minimum, total, customer] = [readMoney(now.minimum), readCount(now.total), readCount(now.customer)];
  const isWrong = !/^[A-Za-z0-9_-]{1,40}$/.test(now.code.trim()) || !value || (now.type === "percentage" && value > 10_000)
    || (now.minimum.trim() !== "" && minimum === null) || (now.total.trim() !== "" && total === null) || (now.customer.trim() !== "" && customer === null);
  if (isWrong) return null;
  const [from, until] = [readInstant(now.from), readInstant(now.until)];
  return {
    code: now.code.trim(), type: now.type, value, isActive: now.isActive,
    ...(minimum ? { minimumOrderMinor: minimum } : {}), ...(total ? { totalLimit: total } : {}), ...(customer ? { customerLimit: customer } : {}),
    ...(from ? { validFrom: from } : {}), ...(until ? { validUntil: until } : {}), ...(now.description.trim() ? { description: now.description.trim() } : {}),
  };
}

interface TypedVariant { sku: string; name: string; price: string; currency: string; source: Schemas["StockSource"]; low: string; isKnown: boolean }

/** A product in fields. What has no field here stays as it is. */
export interface TypedProduct {
  name: string;
  slug: string;
  status: Schemas["ProductStatus"];
  brand: string;
  description: string;
  categories: string;
  tags: string;
  instructions: string;
  identifier: Schemas["IdentifierKind"] | "";
  fields: Schemas["FulfilmentField"][];
  variants: TypedVariant[];
}

export const emptyVariant = (): TypedVariant => ({ sku: "", name: "", price: "", currency: "BDT", source: "PRELOADED", low: "", isKnown: false });

export const typedProduct = (product: Product | null): TypedProduct => ({
  name: product?.name ?? "", slug: product?.slug ?? "", status: product?.status ?? "DRAFT", brand: product?.brand ?? "", description: product?.description ?? "",
  categories: product?.categories.join(", ") ?? "", tags: product?.tags.join(", ") ?? "", instructions: product?.instructions.join("\n") ?? "",
  identifier: product?.identifier ?? "", fields: product?.fields ?? [],
  variants: product?.variants.filter((variant) => !variant.archived).map((variant) => ({
    sku: variant.sku, name: variant.name, price: typedMoney(variant.priceMinor, variant.currency), currency: variant.currency, source: variant.source,
    low: variant.lowStockThreshold?.toString() ?? "", isKnown: true,
  })) ?? [emptyVariant()],
});

const parted = (text: string, by: RegExp) => text.split(by).map((one) => one.trim()).filter(Boolean);

/** A product as the API takes it, whole; nothing while it cannot be read. */
export function productOf(now: TypedProduct): Schemas["PutProduct"] | null {
  const variants = now.variants.map((variant) => {
    const [priceMinor, low] = [readMoney(variant.price, variant.currency), readCount(variant.low)];
    if (!variant.sku.trim() || !variant.name.trim() || !priceMinor || (variant.low.trim() !== "" && low === null)) return null;
    return { sku: variant.sku.trim(), name: variant.name.trim(), priceMinor, currency: variant.currency, source: variant.source, ...(low ? { lowStockThreshold: low } : {}) };
  });
  const known = variants.filter((variant) => variant !== null);
  if (!now.name.trim() || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(now.slug.trim()) || known.length < variants.length) return null;
  return {
    name: now.name.trim(), slug: now.slug.trim(), status: now.status, categories: parted(now.categories, /,/), tags: parted(now.tags, /,/),
    instructions: parted(now.instructions, /\n/), fields: now.fields, variants: known,
    ...(now.brand.trim() ? { brand: now.brand.trim() } : {}), ...(now.description.trim() ? { description: now.description.trim() } : {}), ...(now.identifier ? { identifier: now.identifier } : {}),
  };
}

/** A part of an invoice, as it is typed. */
export interface TypedPart { dueDate: string; amount: string }

/** The parts as the API takes them, and what they come to; nothing while one cannot be read. */
export function partsOf(parts: TypedPart[], currency: string): { installments: Schemas["NewInstallment"][]; sum: number } | null {
  const installments = parts.map(({ dueDate, amount }) => ({ dueDate, amountMinor: readMoney(amount, currency) ?? 0 }));
  const isOrdered = installments.every((part, at) => part.dueDate !== "" && part.amountMinor > 0 && (at === 0 || part.dueDate > (installments[at - 1]?.dueDate ?? "")));
  return isOrdered ? { installments, sum: installments.reduce((sum, part) => sum + part.amountMinor, 0) } : null;
}

/** An amount in so many parts a month apart; what does not divide falls to the first ones. */
export function split(total: number, count: number, first: string, currency: string): TypedPart[] {
  const [whole, rest] = [Math.floor(total / count), total % count];
  return Array.from({ length: count }, (_, at) => ({ dueDate: monthsLater(first, at), amount: typedMoney(whole + (at < rest ? 1 : 0), currency) }));
}

/** The same day of a later month, or its last. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
