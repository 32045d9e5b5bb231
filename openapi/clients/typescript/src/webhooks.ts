// Whether a webhook comes from Poisha: the published library of Standard Webhooks, which is all that it takes.
//
//     const event = new Webhook(process.env.POISHA_WEBHOOK_SECRET).verify(body, request.headers) as EventBody;
//
// `body` is the text as it arrived, before any JSON is read. A wrong signature and a timestamp more than five minutes
// away throw `WebhookVerificationError`: answer 400. While a secret is being replaced, both are signed with.
import type { components } from "./generated/schema.js";

export { Webhook, WebhookVerificationError } from "standardwebhooks";

/** The body of any webhook event; its `type` says which one it is. Types may be added. */
export type EventBody = components["schemas"]["EventBody"];
