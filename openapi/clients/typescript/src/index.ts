// The client of Poisha's API: one class, one error, lists that are walked, and the signature of webhooks.
export { Poisha, type Options } from "./poisha.js";
export { PoishaError, type ErrorCode } from "./error.js";
export { Webhook, WebhookVerificationError, type EventBody } from "./webhooks.js";
export type { Answer, Item, ListPath, Method, PathsWith, Request } from "./operations.js";
export type { components, operations, paths } from "./generated/schema.js";
