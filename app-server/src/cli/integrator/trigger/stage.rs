//! What an application and its customer do, so that events happen.

use super::{AMOUNT, DAY, Failed, MADE, told};
use crate::cli::{gateway::Gateway, waiting::until};
use chrono::{FixedOffset, TimeDelta};
use poisha_client::{
    Client,
    params::{ListCatalogProducts, ListWebhookEndpoints},
    types::{
        AdvanceTestClock, CreateInvoice, CreateOrder, CreatePayment, CreateRefund, Method, NewInstallment, NewLineItem,
        OrderLine, Payment, PaymentStatus, Refund, VoidInvoice,
    },
};
use reqwest::redirect;
use std::time::Duration;

/// How long one call may take.
const CALL_TIME: Duration = Duration::from_secs(20);
/// When the gateway is asked again what became of a refund.
const UNTIL_ASKED_SECONDS: i64 = 600;
/// Due dates are days in Dhaka.
const DHAKA_SECONDS: i32 = 6 * 3_600;
/// Who buys.
const CUSTOMER: &str = "poisha-trigger";

/// When what an invoice is about is due.
pub(super) enum Due {
    /// It has no due date.
    Never,
    /// All of it, in two days.
    Once,
    /// One half tomorrow, the other the day after.
    InParts,
}

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

    pub(super) fn says(&self, words: impl AsRef<str>) {
        told(self.json, words.as_ref());
    }

    /// A payment that waits for its customer; of an invoice, when one is named.
    pub(super) async fn payment(&self, amount: i64, invoice: Option<String>) -> Result<Payment, Failed> {
        let wanted = CreatePayment {
            amount_minor: amount,
            customer_reference: CUSTOMER.to_owned(),
            product_name: Some(MADE.to_owned()),
            method: Some(Method::Sslcommerz),
            invoice_id: invoice,
            ..CreatePayment::default()
        };
        let made = self.api.create_payment(&wanted).await?;
        self.says(format!("{} over {amount} is created", made.id));
        Ok(made)
    }

    /// A payment whose customer pays on the gateway's page, and comes back.
    pub(super) async fn pays(&self, amount: i64, invoice: Option<String>) -> Result<Paid, Failed> {
        let payment = self.payment(amount, invoice).await?;
        let gateway = Gateway { client: &self.customer };
        let page = gateway.choose(&payment.checkout_url).await?;
        let open = self.api.get_payment(&payment.id).await?;
        let attempt = open.attempts.into_iter().next().ok_or_else(|| Failed::because("no attempt was begun"))?;
        let returning = gateway.pay(&page, &attempt.reference).await?;
        gateway.come_back(&returning).await?;
        self.says("the customer has paid at the sandbox, and came back");
        Ok(Paid { payment, sandbox: gateway.base_of(&page)? })
    }

    pub(super) async fn cancels(&self, payment: &str) -> Result<(), Failed> {
        self.api.cancel_payment(payment).await?;
        self.says("it is cancelled");
        Ok(())
    }

    /// A refund that the gateway has taken, and where the sandbox is.
    pub(super) async fn refunds(&self) -> Result<(Refund, String), Failed> {
        let Paid { payment, sandbox } = self.pays(AMOUNT, None).await?;
        let is_paid = |seen: &Payment| seen.status != PaymentStatus::Pending;
        until(&payment.id, async || self.api.get_payment(&payment.id).await, is_paid).await?;
        let wanted = CreateRefund { amount_minor: AMOUNT, reason: Some(MADE.to_owned()) };
        let refund = self.api.create_refund(&payment.id, &wanted).await?;
        self.says(format!("{} is asked for", refund.id));
        Ok((refund, sandbox))
    }

    /// A refund that the gateway ends, one way or the other.
    pub(super) async fn ends_refund(&self, end: &str) -> Result<(), Failed> {
        let (Refund { id, .. }, sandbox) = self.refunds().await?;
        let is_sent = |seen: &Refund| seen.gateway_refund_id.is_some();
        let sent = until(&id, async || self.api.get_refund(&id).await, is_sent).await?;
        let gateways = sent.gateway_refund_id.unwrap_or_default();
        Gateway { client: &self.customer }.ends_refund(&sandbox, &gateways, end).await?;
        self.says(format!("the gateway says {end}"));
        self.waits(UNTIL_ASKED_SECONDS).await
    }

    /// An issued invoice.
    pub(super) async fn invoice(&self, due: Due) -> Result<String, Failed> {
        let (due_date, installments) = match due {
            Due::Never => (None, None),
            Due::Once => (Some(self.day(2).await?), None),
            Due::InParts => {
                let (first, last) = (self.day(1).await?, self.day(2).await?);
                let half = |due_date, amount_minor| NewInstallment { due_date, amount_minor };
                let parts = vec![half(first, AMOUNT / 2), half(last.clone(), AMOUNT - AMOUNT / 2)];
                (Some(last), Some(parts))
            }
        };
        let line =
            NewLineItem { description: MADE.to_owned(), qty: 1, unit_amount_minor: AMOUNT, ..NewLineItem::default() };
        let wanted = CreateInvoice {
            customer_reference: CUSTOMER.to_owned(),
            line_items: vec![line],
            due_date,
            installments,
            ..CreateInvoice::default()
        };
        let made = self.api.create_invoice(&wanted).await?;
        self.says(format!("{} over {AMOUNT} is issued", made.id));
        Ok(made.id)
    }

    pub(super) async fn voids(&self, invoice: &str) -> Result<(), Failed> {
        self.api.void_invoice(invoice, &VoidInvoice { reason: Some(MADE.to_owned()) }).await?;
        self.says("it is voided");
        Ok(())
    }

    /// Somebody orders a variant, else the first thing of the catalogue, and pays.
    pub(super) async fn orders(&self, variant: Option<String>) -> Result<(), Failed> {
        let variant_id = match variant {
            Some(id) => id,
            None => {
                let goods = self.api.list_catalog_products(&ListCatalogProducts::default()).await?.data;
                let first = goods.into_iter().flat_map(|product| product.variants).next();
                first.ok_or_else(|| Failed::because("the catalogue is empty: nothing can be ordered"))?.id
            }
        };
        let wanted = CreateOrder {
            customer_reference: Some(CUSTOMER.to_owned()),
            payment_method: Some(Method::Bkash),
            items: vec![OrderLine { variant_id, quantity: 1, ..OrderLine::default() }],
            ..CreateOrder::default()
        };
        let order = self.api.create_order(&wanted).await?;
        self.says(format!("{} is placed", order.id));
        let page = order.payment.map(|payment| payment.payment_gateway_url);
        let page = page.ok_or_else(|| Failed::because("the order leads to no gateway"))?;
        let gateway = Gateway { client: &self.customer };
        let back = gateway.agree("bkash", &page).await?;
        gateway.go_back(&back).await?;
        self.says("the customer has paid at the sandbox, and came back");
        Ok(())
    }

    pub(super) async fn tests_endpoint(&self) -> Result<(), Failed> {
        let all = self.api.list_webhook_endpoints(&ListWebhookEndpoints::default()).await?.data;
        let endpoint = all
            .into_iter()
            .next()
            .ok_or_else(|| Failed::because("there is no endpoint to test: register one at POST /webhooks/endpoints"))?;
        self.api.send_test_event(&endpoint.id).await?;
        self.says(format!("{} is tested", endpoint.id));
        Ok(())
    }

    /// Lets time pass on the application's TEST clock.
    pub(super) async fn waits(&self, seconds: i64) -> Result<(), Failed> {
        let clock = self.api.advance_test_clock(&AdvanceTestClock { seconds }).await?;
        self.says(format!("the TEST clock is moved to {}", clock.now));
        Ok(())
    }

    /// A day in Dhaka, so many days after today by the TEST clock.
    async fn day(&self, days: i64) -> Result<String, Failed> {
        let clock = self.api.advance_test_clock(&AdvanceTestClock { seconds: 1 }).await?;
        let at = clock.now + TimeDelta::seconds(days * DAY);
        let dhaka = FixedOffset::east_opt(DHAKA_SECONDS).ok_or_else(|| Failed::because("Dhaka has no offset"))?;
        Ok(at.with_timezone(&dhaka).format("%Y-%m-%d").to_string())
    }
}
