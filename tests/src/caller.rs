//! An application: it has credentials of one mode and calls the API with them.

use crate::{Payment, Result, answer::Answer};
use domain::{CredentialId, Mode, Scope};
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

/// An application with one credential.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Whose records it sees.
    pub scope: Scope,
    /// Its credential.
    pub credential: CredentialId,
    /// The text for `X-Api-Key`.
    pub key: String,
    /// The text for `X-Api-Secret`.
    pub secret: String,
    pub(crate) base: String,
    pub(crate) client: Client,
}

impl Caller {
    /// Its mode.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.scope.mode
    }

    /// The same application with another credential of the same mode.
    #[must_use]
    pub fn with_pair(&self, credential: CredentialId, key: String, secret: String) -> Caller {
        Caller { credential, key, secret, ..self.clone() }
    }

    /// A request with its credentials, to send with whatever it takes besides.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.anonymous(method, path).header("X-Api-Key", &self.key).header("X-Api-Secret", &self.secret)
    }

    /// A request without credentials.
    pub fn anonymous(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}/api/v1{path}", self.base))
    }

    /// Reads something.
    pub async fn read(&self, path: &str) -> Result<Answer> {
        send(self.request(Method::GET, path)).await
    }

    /// Posts JSON.
    pub async fn post(&self, path: &str, body: &Value) -> Result<Answer> {
        send(self.request(Method::POST, path).json(body)).await
    }

    /// Posts JSON under an idempotency key.
    pub async fn post_as(&self, key: &str, path: &str, body: &Value) -> Result<Answer> {
        send(self.request(Method::POST, path).header("Idempotency-Key", key).json(body)).await
    }

    /// Posts without a body.
    pub async fn press(&self, path: &str) -> Result<Answer> {
        send(self.request(Method::POST, path)).await
    }

    /// Puts JSON.
    pub async fn put(&self, path: &str, body: &Value) -> Result<Answer> {
        send(self.request(Method::PUT, path).json(body)).await
    }

    /// Deletes something.
    pub async fn delete(&self, path: &str) -> Result<Answer> {
        send(self.request(Method::DELETE, path)).await
    }

    /// Creates a payment that the customer may pay as it likes.
    pub async fn create_payment(&self, amount_minor: i64) -> Result<Payment> {
        self.create(&json!({ "amountMinor": amount_minor, "customerReference": "customer-1" })).await
    }

    /// Creates a payment that is paid one way only.
    pub async fn create_payment_by(&self, method: &str, amount_minor: i64) -> Result<Payment> {
        let body = json!({ "amountMinor": amount_minor, "customerReference": "customer-1", "method": method });
        self.create(&body).await
    }

    /// Creates a payment; the test ends when it is refused.
    pub async fn create(&self, body: &Value) -> Result<Payment> {
        let answer = self.post("/payments", body).await?;
        if answer.status != 201 {
            return Err(format!("the payment was not created: {answer}").into());
        }
        Ok(Payment::of(&answer))
    }

    /// The payment as it is now.
    pub async fn get(&self, payment: &Payment) -> Result<Answer> {
        self.read(&format!("/payments/{}", payment.id)).await
    }

    /// Cancels a payment.
    pub async fn cancel(&self, payment: &Payment) -> Result<Answer> {
        self.press(&format!("/payments/{}/cancel", payment.id)).await
    }

    /// Where a payment and its attempts stand, in a line or a few.
    pub async fn state_of(&self, payment: &Payment) -> Result<String> {
        Ok(state(&self.get(payment).await?))
    }

    /// What moved on which account.
    pub async fn trial_balance(&self) -> Result<String> {
        self.trial_balance_of("/ledger/balances").await
    }

    /// What had moved at an instant.
    pub async fn trial_balance_at(&self, at: &str) -> Result<String> {
        self.trial_balance_of(&format!("/ledger/balances?at={at}")).await
    }

    async fn trial_balance_of(&self, path: &str) -> Result<String> {
        let book = self.read(path).await?;
        let balanced = book.at("/data/balanced").as_bool();
        let mut lines = vec![if balanced == Some(true) { "balanced" } else { "NOT BALANCED" }.to_owned()];
        for account in book.at("/data/accounts").as_array().into_iter().flatten() {
            let word = |name: &str| account.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            lines.push(format!(
                "{} {} {} {}",
                word("account"),
                word("side"),
                word("currency"),
                account.get("balanceMinor").unwrap_or(&Value::Null)
            ));
        }
        Ok(lines.join("\n"))
    }

    /// The events that this application was told of a payment, oldest first.
    pub async fn events_of(&self, payment: &Payment) -> Result<Vec<String>> {
        let events = self.read(&format!("/webhooks/events?size=100&objectId={}", payment.id)).await?;
        let all = events.at("/data").as_array().into_iter().flatten();
        let kinds = all.filter_map(|event| event.get("type")?.as_str().map(str::to_owned));
        let mut kinds: Vec<String> = kinds.collect();
        kinds.reverse();
        Ok(kinds)
    }
}

/// Sends a request and reads its answer.
pub async fn send(request: RequestBuilder) -> Result<Answer> {
    Ok(Answer::read(request.send().await?).await?)
}

/// Where a payment and its attempts stand, by the answer that shows it.
#[must_use]
pub fn state(answer: &Answer) -> String {
    let mut line = vec![answer.text_at("/data/status").to_owned()];
    line.extend(answer.at("/data/failureCode").as_str().map(str::to_owned));
    line.extend(answer.at("/data/late").as_bool().filter(|late| *late).map(|_| "late".to_owned()));
    let captured = answer.at("/data/capturedMinor").as_i64().filter(|minor| *minor > 0);
    line.extend(captured.map(|minor| format!("captured {minor}")));
    let mut lines = vec![line.join(", ")];
    for attempt in answer.at("/data/attempts").as_array().into_iter().flatten() {
        let word = |name: &str| attempt.get(name).and_then(Value::as_str);
        let mut line: Vec<String> = ["method", "status"].into_iter().filter_map(word).map(str::to_owned).collect();
        line.extend(word("failureReason").map(|reason| format!("({reason})")));
        let captured = attempt.get("capturedMinor").and_then(Value::as_i64);
        line.extend(captured.map(|minor| format!("captured {minor}")));
        let is_surplus = attempt.get("surplus").and_then(Value::as_bool).unwrap_or_default();
        let surplus = attempt.get("surplusMinor").and_then(Value::as_i64).unwrap_or_default();
        let beyond = surplus - captured.filter(|_| is_surplus).unwrap_or_default();
        line.extend(is_surplus.then(|| "surplus".to_owned()));
        line.extend((beyond != 0).then(|| format!("and surplus {beyond}")));
        lines.push(format!("  {}", line.join(" ")));
    }
    lines.join("\n")
}
