// Events as they arrive, and what is not believed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Webhook, WebhookVerificationError, type EventBody } from "poisha-client";
import { application, serving, textOf } from "./support.js";

const poisha = application();

test("a webhook is verified, during a rotation with both secrets, and nothing else is believed", async () => {
  const arrived: { headers: Record<string, string>; body: string }[] = [];
  await using receiver = await serving((request, response) => {
    void textOf(request).then((body) => {
      arrived.push({ headers: request.headers as Record<string, string>, body });
      response.end();
    });
  });
  const endpoint = await poisha.post("/webhooks/endpoints", { body: { url: receiver.url } });
  try {
    const rotated = await poisha.post("/webhooks/endpoints/{id}/rotate-secret", { path: { id: endpoint.id } });
    await poisha.post("/webhooks/endpoints/{id}/test", { path: { id: endpoint.id } });
    for (let tries = 0; arrived.length === 0 && tries < 300; tries += 1) await new Promise((later) => setTimeout(later, 100));
    const [delivery] = arrived;
    assert.ok(delivery, "no event came");
    const { headers, body } = delivery;
    for (const secret of [endpoint.secret, rotated.secret]) {
      assert.ok(secret);
      const event = new Webhook(secret).verify(body, headers) as EventBody;
      assert.equal(event.type, "endpoint.test");
      assert.equal(event.id, headers["webhook-id"]);
    }

    const refused = (text: string, with_: Record<string, string>, secret = endpoint.secret ?? "") =>
      assert.throws(() => new Webhook(secret).verify(text, with_), WebhookVerificationError);
    refused(body.replace("endpoint.test", "payment.succeeded"), headers);
    refused(body, headers, "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldA==");
    // Signed rightly, but ten minutes ago.
    const then = new Date(Date.now() - 600_000);
    const id = headers["webhook-id"] ?? "";
    const signature = new Webhook(endpoint.secret ?? "").sign(id, then, body);
    const old = { "webhook-id": id, "webhook-timestamp": String(Math.floor(then.getTime() / 1000)), "webhook-signature": signature };
    refused(body, old);
  } finally {
    await poisha.delete("/webhooks/endpoints/{id}", { path: { id: endpoint.id } });
  }
});
