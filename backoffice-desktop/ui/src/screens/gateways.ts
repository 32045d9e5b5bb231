// What each gateway wants to know of a merchant, by the names it gives them itself. The server has the last word.
import type { Schemas } from "../lib/api";
import { readInstant, typedInstant } from "../lib/format";

export type Config = Schemas["GatewayConfiguration"];
type Method = Schemas["Method"];

interface Need {
  name: string;
  isSecret?: boolean;
  isOptional?: boolean;
  /** More than a line, as a key's armour. */
  isLong?: boolean;
  /** Only what `fields` of an account that is there shows, or what somebody asks for. */
  isRare?: boolean;
}

/** The first names the merchant account, which stays: another account is another configuration. */
export const needs: Record<Method, Need[]> = {
  sslcommerz: [{ name: "store_id" }, { name: "store_passwd", isSecret: true }],
  bkash: [
    { name: "username" }, { name: "app_key" }, { name: "password", isSecret: true }, { name: "app_secret", isSecret: true },
    { name: "refund_api", isOptional: true, isRare: true }, { name: "sns_topic", isOptional: true, isRare: true },
  ],
  paystation: [{ name: "merchantId" }, { name: "password", isSecret: true }],
  nagad: [
    { name: "merchantId" }, { name: "accountNumber", isOptional: true }, { name: "serverIp", isOptional: true },
    { name: "gatewayPublicKey", isLong: true }, { name: "merchantPrivateKey", isSecret: true, isLong: true },
  ],
  dcb: [
    { name: "account" }, { name: "applicationId", isOptional: true }, { name: "password", isSecret: true, isOptional: true },
    { name: "partnerUser", isOptional: true }, { name: "partnerPassword", isSecret: true, isOptional: true },
    { name: "clientId", isOptional: true }, { name: "clientSecret", isSecret: true, isOptional: true }, { name: "tokenUrl", isOptional: true },
    { name: "camaraFor", isOptional: true }, { name: "robiBand", isOptional: true }, { name: "robiPrices", isOptional: true },
    { name: "gpBand", isOptional: true }, { name: "gpPrices", isOptional: true },
    ...["instrumentSpelling", "payerIsAsked", "partnerAuth", "partnerTax", "partnerProduct", "partnerCategory", "camaraSteps", "merchantIdentifier", "bdappsUrl", "partnerUrl", "camaraUrl"]
      .map((name) => ({ name, isOptional: true, isRare: true })),
  ],
};

/** An account as it is typed. Secrets that are there already are never shown, and stay while their field is empty. */
export interface TypedAccount {
  name: string;
  values: Record<string, string>;
  baseUrl: string;
  isEnabled: boolean;
  from: string;
  until: string;
}

export const typedAccount = (config: Config | null): TypedAccount => ({
  name: config?.name ?? "", values: { ...(config?.fields ?? {}) }, baseUrl: config?.baseUrl ?? "", isEnabled: config?.status !== "DISABLED",
  from: typedInstant(config?.validFrom), until: typedInstant(config?.validUntil),
});

/** The names of what is still missing. */
export const missingIn = (method: Method, now: TypedAccount, known: Config | null): string[] =>
  needs[method].filter((need) => !need.isOptional && !now.values[need.name]?.trim() && !(need.isSecret && known?.secretsSet.includes(need.name))).map(({ name }) => name);

/** An account as the API takes it, whole, with the secrets that were typed. */
export function accountOf(method: Method, now: TypedAccount): Schemas["ConfigureGateway"] {
  const given = needs[method].flatMap((need) => { const value = now.values[need.name]?.trim(); return value ? [{ need, value }] : []; });
  const part = (isSecret: boolean) => Object.fromEntries(given.filter(({ need }) => Boolean(need.isSecret) === isSecret).map(({ need, value }) => [need.name, value]));
  const [secrets, from, until] = [part(true), readInstant(now.from), readInstant(now.until)];
  return {
    fields: part(false), enabled: now.isEnabled,
    ...(now.name.trim() ? { name: now.name.trim() } : {}), ...(Object.keys(secrets).length > 0 ? { secrets } : {}),
    ...(now.baseUrl.trim() ? { baseUrl: now.baseUrl.trim() } : {}), ...(from ? { validFrom: from } : {}), ...(until ? { validUntil: until } : {}),
  };
}

/** The merchant account of a configuration, by the gateway's own name. */
export const merchantOf = (config: Config): string => config.fields[needs[config.method][0]?.name ?? ""] ?? "";
