//! Payments as applications read and write them.

mod attempt;

use super::{ids::Id, instant::Instant};
pub use attempt::{AttemptStatusView, AttemptView};
use domain::{
    AppId, Mode, PaymentId,
    payments::{self, Method, Payment, PaymentState},
};
use poem_openapi::{Enum, Object};
use std::collections::BTreeMap;

/// Whether real money moves; taken from the credential
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "Mode", rename_all = "UPPERCASE")]
pub enum ModeView {
    /// The sandbox: nothing moves.
    Test,
    /// Real customers, real money.
    Live,
}

impl From<ModeView> for Mode {
    fn from(mode: ModeView) -> Self {
        match mode {
            ModeView::Test => Mode::Test,
            ModeView::Live => Mode::Live,
        }
    }
}

impl From<Mode> for ModeView {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::Test => ModeView::Test,
            Mode::Live => ModeView::Live,
        }
    }
}

/// A way to pay
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "Method", rename_all = "lowercase")]
pub enum MethodView {
    /// Cards, mobile and internet banking through SSLCOMMERZ.
    Sslcommerz,
    /// The bKash wallet.
    Bkash,
    /// Several wallets and cards through PayStation.
    Paystation,
    /// The Nagad wallet.
    Nagad,
    /// The phone bill.
    Dcb,
}

impl From<Method> for MethodView {
    fn from(method: Method) -> Self {
        match method {
            Method::Sslcommerz => MethodView::Sslcommerz,
            Method::Bkash => MethodView::Bkash,
            Method::Paystation => MethodView::Paystation,
            Method::Nagad => MethodView::Nagad,
            Method::Dcb => MethodView::Dcb,
        }
    }
}

impl From<MethodView> for Method {
    fn from(method: MethodView) -> Self {
        match method {
            MethodView::Sslcommerz => Method::Sslcommerz,
            MethodView::Bkash => Method::Bkash,
            MethodView::Paystation => Method::Paystation,
            MethodView::Nagad => Method::Nagad,
            MethodView::Dcb => Method::Dcb,
        }
    }
}

/// Where a payment stands
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "PaymentStatus", rename_all = "UPPERCASE")]
pub enum PaymentStatusView {
    /// Nobody has paid yet.
    Pending,
    /// Paid, as the gateway's own API confirmed.
    Succeeded,
    /// It will not be paid, unless a late success is verified.
    Failed,
    /// Given up by the customer or the application.
    Cancelled,
    /// Nobody paid in time.
    Expired,
    /// Paid, but flagged by the gateway: an operator decides.
    Review,
}

impl From<payments::PaymentStatus> for PaymentStatusView {
    fn from(status: payments::PaymentStatus) -> Self {
        match status {
            payments::PaymentStatus::Pending => PaymentStatusView::Pending,
            payments::PaymentStatus::Succeeded => PaymentStatusView::Succeeded,
            payments::PaymentStatus::Failed => PaymentStatusView::Failed,
            payments::PaymentStatus::Cancelled => PaymentStatusView::Cancelled,
            payments::PaymentStatus::Expired => PaymentStatusView::Expired,
            payments::PaymentStatus::Review => PaymentStatusView::Review,
        }
    }
}

impl From<PaymentStatusView> for payments::PaymentStatus {
    fn from(status: PaymentStatusView) -> Self {
        match status {
            PaymentStatusView::Pending => payments::PaymentStatus::Pending,
            PaymentStatusView::Succeeded => payments::PaymentStatus::Succeeded,
            PaymentStatusView::Failed => payments::PaymentStatus::Failed,
            PaymentStatusView::Cancelled => payments::PaymentStatus::Cancelled,
            PaymentStatusView::Expired => payments::PaymentStatus::Expired,
            PaymentStatusView::Review => payments::PaymentStatus::Review,
        }
    }
}

/// What a payment is created with
#[derive(Clone, Debug, Object)]
#[oai(rename = "CreatePayment", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CreatePaymentBody {
    /// What is owed, in minor units of the currency: 115000 is BDT 1,150.00.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub amount_minor: i64,
    /// An active ISO-4217 code in capitals; BDT when left out.
    pub currency: Option<String>,
    /// Your own name for the customer.
    #[oai(validator(min_length = 1, max_length = 255))]
    pub customer_reference: String,
    /// The customer's name.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub customer_name: Option<String>,
    /// The customer's email address.
    #[oai(validator(min_length = 3, max_length = 254))]
    pub customer_email: Option<String>,
    /// The customer's phone number.
    #[oai(validator(min_length = 3, max_length = 20))]
    pub customer_phone: Option<String>,
    /// What it is for, as the customer reads it.
    #[oai(validator(min_length = 1, max_length = 255))]
    pub product_name: Option<String>,
    /// The invoice that it pays.
    pub invoice_id: Option<String>,
    /// The order that it pays.
    pub order_id: Option<String>,
    /// The one way to pay. Left out, the customer chooses on the checkout page and may try again.
    pub method: Option<MethodView>,
    /// Where the customer goes after a confirmed payment; http or https.
    #[oai(validator(min_length = 1, max_length = 2000))]
    pub success_url: Option<String>,
    /// Where the customer goes after giving up; http or https.
    #[oai(validator(min_length = 1, max_length = 2000))]
    pub cancel_url: Option<String>,
    /// How long it stays payable, in seconds: 60 (a minute) to 604800 (a week); 1800 when left out.
    #[oai(validator(minimum(value = "60"), maximum(value = "604800")))]
    pub expires_in_seconds: Option<i64>,
    /// Up to 50 texts of your own, each at most 500 characters.
    #[oai(validator(max_properties = 50))]
    pub metadata: Option<BTreeMap<String, String>>,
}

/// A payment and its attempts
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Payment", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PaymentView {
    /// Its id.
    pub id: Id<PaymentId>,
    /// Its unguessable name on public pages.
    pub reference: String,
    /// Where it stands.
    pub status: PaymentStatusView,
    /// Whether real money moves.
    pub mode: ModeView,
    /// What is owed, in minor units.
    pub amount_minor: i64,
    /// The currency.
    pub currency: String,
    /// What was captured for you, in minor units.
    pub captured_minor: i64,
    /// What went back to the customer, in minor units.
    pub refunded_minor: i64,
    /// What may still go back, in minor units.
    pub refundable_minor: i64,
    /// The way it was paid, or is being paid; absent before an attempt.
    pub gateway: Option<MethodView>,
    /// The gateway's transaction id; absent before a capture.
    pub gateway_txn_id: Option<String>,
    /// Where to send the customer.
    pub checkout_url: String,
    /// Your own name for the customer.
    pub customer_reference: String,
    /// What it is for.
    pub product_name: Option<String>,
    /// The invoice that it pays.
    pub invoice_id: Option<String>,
    /// The order that it pays.
    pub order_id: Option<String>,
    /// Why it failed, as a stable name: GATEWAY_INIT_FAILED, GATEWAY_DECLINED, VERIFICATION_UNAVAILABLE,
    /// VERIFICATION_MISMATCH or REVIEW_REJECTED.
    pub failure_code: Option<String>,
    /// Whether the success was confirmed after another final state; absent otherwise.
    pub late: Option<bool>,
    /// What you hung on it.
    pub metadata: BTreeMap<String, String>,
    /// When it stops being payable.
    pub expires_at: Instant,
    /// When it was created.
    pub created_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
    /// The sessions at gateways, oldest first.
    pub attempts: Vec<AttemptView>,
    /// Where a list goes on after this payment; present in lists only.
    pub cursor: Option<String>,
}

/// What the public checkout shows; nothing of the customer
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Checkout", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CheckoutView {
    /// The payment's name on public pages.
    pub reference: String,
    /// Who is paid.
    pub merchant_name: String,
    /// Where it stands.
    pub status: PaymentStatusView,
    /// Whether real money moves.
    pub mode: ModeView,
    /// What is owed, in minor units.
    pub amount_minor: i64,
    /// The currency.
    pub currency: String,
    /// What it is for.
    pub product_name: Option<String>,
    /// The ways to pay that are offered now, best first; empty when it cannot be paid any more.
    pub methods: Vec<MethodView>,
    /// Those of them that do not work well just now; they come last.
    pub failing_methods: Vec<MethodView>,
    /// When it stops being payable.
    pub expires_at: Instant,
    /// Where the customer goes on, once it is paid or given up, when the application said so.
    pub return_url: Option<String>,
}

/// An application, as it sees itself
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "App", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct AppView {
    /// Its id.
    pub id: Id<AppId>,
    /// What customers and staff call it.
    pub name: String,
    /// The mode of the credential that asked.
    pub mode: ModeView,
    /// The ways to pay that its customers are offered, in that order.
    pub methods: Vec<MethodView>,
    /// The smallest payment, in minor units.
    pub min_amount_minor: Option<i64>,
    /// The largest payment, in minor units.
    pub max_amount_minor: Option<i64>,
    /// When it was registered.
    pub created_at: Instant,
}

impl PaymentView {
    /// The payment as its application sees it.
    pub fn of(payment: &Payment, public_url: &str) -> PaymentView {
        let captured = payment.captured();
        let shown = payment.shown_attempt();
        let capture = payment.kept_capture().map(|(_, capture)| capture);
        PaymentView {
            id: Id(payment.id),
            reference: payment.reference.to_string(),
            status: payment.state.status().into(),
            mode: payment.scope.mode.into(),
            amount_minor: payment.amount.minor(),
            currency: payment.amount.currency().code().to_owned(),
            captured_minor: captured.minor(),
            refunded_minor: payment.given_back.refunded_minor,
            refundable_minor: payment.refundable_minor(),
            gateway: shown.map(|attempt| attempt.method).or(payment.method).map(MethodView::from),
            gateway_txn_id: capture.map(|capture| capture.gateway_txn_id.clone()),
            checkout_url: checkout_url(public_url, payment),
            customer_reference: payment.customer.reference.clone(),
            product_name: payment.product_name.clone(),
            invoice_id: payment.invoice.map(|invoice| invoice.to_string()),
            order_id: payment.order.map(|order| order.to_string()),
            failure_code: failure_code(payment.state),
            late: late(payment.state),
            metadata: payment.metadata.iter().cloned().collect(),
            expires_at: Instant(payment.expires_at),
            created_at: Instant(payment.created_at),
            updated_at: Instant(payment.updated_at),
            attempts: payment.attempts.iter().map(AttemptView::of).collect(),
            cursor: None,
        }
    }
}

/// Where the customer pays.
pub fn checkout_url(public_url: &str, payment: &Payment) -> String {
    format!("{public_url}/checkout/{}", payment.reference)
}

fn failure_code(state: PaymentState) -> Option<String> {
    match state {
        PaymentState::Failed { code } => Some(code.as_str().to_owned()),
        PaymentState::Pending
        | PaymentState::Succeeded { .. }
        | PaymentState::Cancelled
        | PaymentState::Expired
        | PaymentState::Review { .. } => None,
    }
}

fn late(state: PaymentState) -> Option<bool> {
    match state {
        PaymentState::Succeeded { late, .. } | PaymentState::Review { late, .. } => late.then_some(true),
        PaymentState::Pending | PaymentState::Failed { .. } | PaymentState::Cancelled | PaymentState::Expired => None,
    }
}

#[cfg(test)]
mod tests;
