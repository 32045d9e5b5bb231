//! What an application and its customer do, so that events happen.

use super::{AMOUNT, DAY, Failed, told};
use crate::cli::{gateway::Gateway, integrator::refused};
use adapters::ids::Ids;
use chrono::{FixedOffset, TimeDelta};
use domain::ids::NewIds;
use poisha_client::{Client, types::Payment};
use reqwest::redirect;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{str::FromStr, time::Duration};

/// How long one call may take.
const CALL_TIME: Duration = Duration::from_secs(20);
/// How often one looks whether a refund reached the gateway, and for how long: 30 s.
const LOOK_EVERY: Duration = Duration::from_millis(500);
const LOOKS_MAX: usize = 60;
/// When the gateway is asked again what became of a refund.
const UNTIL_ASKED_SECONDS: i64 = 600;
/// Due dates are days in Dhaka.
const DHAKA_SECONDS: i32 = 6 * 3_600;

/// A payment that a customer paid, and where its gateway's sandbox has an interface for machines.
pub(super) struct Paid {
    payment: Payment,
    sandbox: String,
}

/// An application, and a customer with a browser.
pub(super) struct Stage {
    pub(super) api: Client,
    customer: reqwest::Client,
    json: bool,
}

impl Stage {
    pub(super) fn new(api: Client, json: bool) -> Result<Stage, Failed> {
        let customer = reqwest::Client::builder().timeout(CALL_TIME).redirect(redirect::Policy::none()).build()?;
        Ok(Stage { api, customer, json })
    }

    fn says(&self, words: impl AsRef<str>) {
        told(self.json, words.as_ref());
    }

    /// A payment that waits for its customer; of an invoice, when one is named.
    pub(super) async fn payment(&self, amount: i64, invoice: Option<&str>) -> Result<Payment, Failed> {
        let body = read(json!({
            "amountMinor": amount, "customerReference": "poisha-trigger", "productName": "Made by poisha trigger",
            "method": "sslcommerz", "invoiceId": invoice,
        }))?;
        let made = self.api.create_payment(Some(&key()?), &body).await.map_err(refused)?.into_inner().data;
        self.says(format!("{} over {amount} is created", made.id.as_str()));
        Ok(made)
    }

    /// A payment whose customer pays on the gateway's page, and comes back.
    pub(super) async fn pays(&self, amount: i64, invoice: Option<&str>) -> Result<Paid, Failed> {
        let payment = self.payment(amount, invoice).await?;
        let gateway = Gateway { client: &self.customer };
        let page = gateway.choose(&payment.checkout_url).await?;
        let open = self.api.get_payment(&named(&payment.id)?).await.map_err(refused)?.into_inner().data;
        let attempt = open.attempts.into_iter().next().ok_or_else(|| Failed::because("no attempt was begun"))?;
        let returning = gateway.pay(&page, &attempt.reference).await?;
        gateway.come_back(&returning).await?;
        self.says("the customer has paid at the sandbox, and came back");
        Ok(Paid { payment, sandbox: gateway.base_of(&page)? })
    }

    pub(super) async fn cancels(&self, payment: &str) -> Result<(), Failed> {
        self.api.cancel_payment(&named(payment)?, Some(&key()?)).await.map_err(refused)?;
        self.says("it is cancelled");
        Ok(())
    }

    /// A refund that the gateway has taken, and where the sandbox is.
    pub(super) async fn refunds(&self) -> Result<(String, String), Failed> {
        let Paid { payment, sandbox } = self.pays(AMOUNT, None).await?;
        let mut captured = payment.captured_minor;
        for _ in 0..LOOKS_MAX {
            if captured > 0 {
                break;
            }
            tokio::time::sleep(LOOK_EVERY).await;
            let seen = self.api.get_payment(&named(&payment.id)?).await.map_err(refused)?.into_inner().data;
            captured = seen.captured_minor;
        }
        let body = read(json!({ "amountMinor": AMOUNT, "reason": "Made by poisha trigger" }))?;
        let made = self.api.create_refund(&named(&payment.id)?, Some(&key()?), &body).await.map_err(refused)?;
        let refund = made.into_inner().data.id.to_string();
        self.says(format!("{refund} is asked for"));
        Ok((refund, sandbox))
    }

    /// A refund that the gateway ends, one way or the other.
    pub(super) async fn ends_refund(&self, end: &str) -> Result<(), Failed> {
        let (refund, sandbox) = self.refunds().await?;
        for _ in 0..LOOKS_MAX {
            let seen = self.api.get_refund(&named(&refund)?).await.map_err(refused)?.into_inner().data;
            if let Some(gateways) = seen.gateway_refund_id {
                Gateway { client: &self.customer }.ends_refund(&sandbox, &gateways, end).await?;
                self.says(format!("the gateway says {end}"));
                return self.waits(UNTIL_ASKED_SECONDS).await;
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        Err(Failed::because(format_args!("{refund} did not reach the gateway within 30 seconds")))
    }

    /// An issued invoice; with a due date two days ahead, when one is wanted, and in two installments if so.
    pub(super) async fn invoice(&self, due: Option<bool>) -> Result<String, Failed> {
        let mut body = json!({
            "customerReference": "poisha-trigger", "issue": true,
            "lineItems": [{ "description": "Made by poisha trigger", "qty": 1, "unitAmountMinor": AMOUNT }],
        });
        if let Some(in_parts) = due {
            let (first, last) = (self.day(1).await?, self.day(2).await?);
            body["dueDate"] = json!(last);
            if in_parts {
                let half = AMOUNT / 2;
                body["installments"] = json!([{ "dueDate": first, "amountMinor": half }, { "dueDate": last, "amountMinor": AMOUNT - half }]);
            }
        }
        let made = self.api.create_invoice(Some(&key()?), &read(body)?).await.map_err(refused)?.into_inner().data;
        self.says(format!("{} over {AMOUNT} is issued", made.id.as_str()));
        Ok(made.id.to_string())
    }

    pub(super) async fn voids(&self, invoice: &str) -> Result<(), Failed> {
        let body = read(json!({ "reason": "Made by poisha trigger" }))?;
        self.api.void_invoice(&named(invoice)?, Some(&key()?), &body).await.map_err(refused)?;
        self.says("it is voided");
        Ok(())
    }

    /// Somebody orders the first thing of the catalogue, and pays.
    pub(super) async fn orders(&self) -> Result<(), Failed> {
        let goods = self.api.list_catalog_products(None, None).await.map_err(refused)?.into_inner().data;
        let variant = goods.into_iter().flat_map(|product| product.variants).next();
        let variant = variant.ok_or_else(|| Failed::because("the catalogue is empty: nothing can be ordered"))?;
        let body = read(json!({
            "customer_reference": "poisha-trigger", "payment_method": "bkash", "init_payment": true,
            "items": [{ "variant_id": variant.id.as_str(), "quantity": 1 }],
        }))?;
        let order = self.api.create_order(Some(&key()?), &body).await.map_err(refused)?.into_inner().data;
        self.says(format!("{} is placed", order.id.as_str()));
        let page = order.payment.map(|payment| payment.payment_gateway_url);
        let page = page.ok_or_else(|| Failed::because("the order leads to no gateway"))?;
        let gateway = Gateway { client: &self.customer };
        let back = gateway.agree("bkash", &page).await?;
        gateway.go_back(&back).await?;
        self.says("the customer has paid at the sandbox, and came back");
        Ok(())
    }

    pub(super) async fn tests_endpoint(&self) -> Result<(), Failed> {
        let all = self.api.list_webhook_endpoints(None, None).await.map_err(refused)?.into_inner().data;
        let endpoint = all
            .into_iter()
            .next()
            .ok_or_else(|| Failed::because("there is no endpoint to test: register one at POST /webhooks/endpoints"))?;
        self.api.send_test_event(&named(&endpoint.id)?).await.map_err(refused)?;
        self.says(format!("{} is tested", endpoint.id.as_str()));
        Ok(())
    }

    /// Lets time pass on the application's TEST clock.
    pub(super) async fn waits(&self, seconds: i64) -> Result<(), Failed> {
        let body = read(json!({ "seconds": seconds }))?;
        let clock = self.api.advance_test_clock(&body).await.map_err(refused)?.into_inner().data;
        self.says(format!("the TEST clock is moved to {}", clock.now));
        Ok(())
    }

    /// A day in Dhaka, so many days after today by the TEST clock.
    async fn day(&self, days: i64) -> Result<String, Failed> {
        let clock = self.api.advance_test_clock(&read(json!({ "seconds": 1 }))?).await.map_err(refused)?;
        let at = clock.into_inner().data.now + TimeDelta::seconds(days * DAY);
        let dhaka = FixedOffset::east_opt(DHAKA_SECONDS).ok_or_else(|| Failed::because("Dhaka has no offset"))?;
        Ok(at.with_timezone(&dhaka).format("%Y-%m-%d").to_string())
    }
}

/// A key of its own for each act.
fn key<T: FromStr>() -> Result<T, Failed> {
    named(&format!("trigger-{:032x}", Ids::default().random()))
}

fn named<T: FromStr>(id: &str) -> Result<T, Failed> {
    id.parse().map_err(|_| Failed::because(format_args!("{id:?} is not what it should be")))
}

fn read<T: DeserializeOwned>(body: Value) -> Result<T, Failed> {
    Ok(serde_json::from_value(body)?)
}
