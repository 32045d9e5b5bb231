//! Orders as applications, customers and operators read and write them. Their fields are spelt as shops spell them.

mod desk;
mod told;
mod words;

use super::{
    ids::Id,
    instant::Instant,
    payment::{MethodView, ModeView},
};
pub use desk::{
    EnterCodesBody, EnteredItemBody, FulfilmentView, OrderAtDeskView, OrderRefundView, RefundOrderBody,
    ResendOrderMailBody,
};
use domain::{
    OrderId, PaymentId, VariantId, VoucherId,
    orders::{self, Fulfilment, OrderCase, OrderItem, OrderMail, Severity, Standing},
    payments::{Payment, PaymentState},
    vouchers::SoldCode,
};
use poem_openapi::{Enum, Object};
use serde_json::Value;
use std::collections::BTreeMap;
pub use told::{OrderToldItemView, OrderToldView};
pub use words::{label, message};

/// Where an order stands
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "OrderStatus", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OrderStatusView {
    /// Placed, and nobody has begun to pay.
    Initiated,
    /// Being paid, or paid and being delivered.
    Pending,
    /// Delivered.
    Succeeded,
    /// Not paid; it can be paid again.
    Failed,
    /// Given up, or its money is back.
    Cancelled,
    /// Paid, and people see to its delivery. Do not show it to a customer as failed.
    NeedsAttention,
}

impl From<orders::OrderStatus> for OrderStatusView {
    fn from(status: orders::OrderStatus) -> Self {
        match status {
            orders::OrderStatus::Initiated => OrderStatusView::Initiated,
            orders::OrderStatus::Pending => OrderStatusView::Pending,
            orders::OrderStatus::Succeeded => OrderStatusView::Succeeded,
            orders::OrderStatus::Failed => OrderStatusView::Failed,
            orders::OrderStatus::Cancelled => OrderStatusView::Cancelled,
            orders::OrderStatus::NeedsAttention => OrderStatusView::NeedsAttention,
        }
    }
}

/// How an order's status should be shown
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "OrderSeverity", rename_all = "lowercase")]
pub enum SeverityView {
    /// Nothing to worry about.
    Info,
    /// It went well.
    Success,
    /// It takes longer, or somebody must do something.
    Warning,
    /// It did not go well.
    Error,
}

impl From<Severity> for SeverityView {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Info => SeverityView::Info,
            Severity::Success => SeverityView::Success,
            Severity::Warning => SeverityView::Warning,
            Severity::Error => SeverityView::Error,
        }
    }
}

/// A language of labels and messages
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "Language", rename_all = "lowercase")]
pub enum LanguageView {
    /// English.
    En,
    /// Bangla.
    Bn,
}

/// What a customer wants
#[derive(Clone, Debug, Object)]
#[oai(rename = "CreateOrder", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct CreateOrderBody {
    /// What is wanted, at most 50 lines.
    #[oai(validator(max_items = 50))]
    pub items: Vec<OrderLineBody>,
    /// The one way to pay; without it the customer chooses on the checkout page.
    pub payment_method: Option<MethodView>,
    /// Whether to begin the payment at once; true when left out.
    pub init_payment: Option<bool>,
    /// Where what was bought is mailed to.
    #[oai(validator(min_length = 3, max_length = 254))]
    pub recipient_email: Option<String>,
    /// A discount's code.
    #[oai(validator(min_length = 1, max_length = 64))]
    pub discount_code: Option<String>,
    /// Your own name for the customer. With a customer's token it is the token's, and may be left out.
    #[oai(validator(min_length = 1, max_length = 255))]
    pub customer_reference: Option<String>,
    /// Where the customer goes after a confirmed payment; http or https. Only the application may say it.
    #[oai(validator(min_length = 1, max_length = 2000))]
    pub success_url: Option<String>,
    /// Where the customer goes after giving up; http or https. Only the application may say it.
    #[oai(validator(min_length = 1, max_length = 2000))]
    pub cancel_url: Option<String>,
}

/// One line of what a customer wants
#[derive(Clone, Debug, Object)]
#[oai(rename = "OrderLine", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct OrderLineBody {
    /// Of what.
    pub variant_id: Id<VariantId>,
    /// How many.
    #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
    pub quantity: i64,
    /// What the customer says to get it, by the names of the variant's fulfilment fields: texts or numbers.
    pub fulfillment_input: Option<BTreeMap<String, Value>>,
}

/// With what an order's payment is begun
#[derive(Clone, Debug, Object)]
#[oai(rename = "InitiateOrderPayment", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct InitiateBody {
    /// What the order costs, in minor units: exactly its `total_minor`.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub amount: i64,
    /// Its ISO-4217 code; BDT when left out.
    pub currency: Option<String>,
    /// The one way to pay; without it the customer chooses on the checkout page.
    pub method: Option<MethodView>,
    /// What it is for, as the customer reads it.
    #[oai(validator(min_length = 1, max_length = 255))]
    pub description: Option<String>,
    /// Where the customer goes after a confirmed payment; http or https. Only the application may say it.
    #[oai(rename = "successUrl", validator(min_length = 1, max_length = 2000))]
    pub success_url: Option<String>,
    /// Where the customer goes after giving up; http or https. Only the application may say it.
    #[oai(rename = "cancelUrl", validator(min_length = 1, max_length = 2000))]
    pub cancel_url: Option<String>,
}

/// For which order a payment is begun, and with what
#[derive(Clone, Debug, Object)]
#[oai(rename = "InitiatePayment", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct InitiateForBody {
    /// The order's id, or its number.
    #[oai(rename = "orderId", validator(min_length = 1, max_length = 40))]
    pub order_id: String,
    /// What the order costs, in minor units: exactly its `total_minor`.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub amount: i64,
    /// Its ISO-4217 code; BDT when left out.
    pub currency: Option<String>,
    /// The one way to pay; without it the customer chooses on the checkout page.
    pub method: Option<MethodView>,
    /// What it is for, as the customer reads it.
    #[oai(validator(min_length = 1, max_length = 255))]
    pub description: Option<String>,
    /// Where the customer goes after a confirmed payment; http or https. Only the application may say it.
    #[oai(rename = "successUrl", validator(min_length = 1, max_length = 2000))]
    pub success_url: Option<String>,
    /// Where the customer goes after giving up; http or https. Only the application may say it.
    #[oai(rename = "cancelUrl", validator(min_length = 1, max_length = 2000))]
    pub cancel_url: Option<String>,
}

/// A payment that was begun
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PaymentSession", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PaymentSessionView {
    /// What `GET /payments/status/{transactionId}` is asked about.
    pub transaction_id: String,
    /// Where the customer is sent.
    pub payment_gateway_url: String,
    /// The way to pay; absent when the customer chooses.
    pub method: Option<MethodView>,
    /// The payment.
    pub payment_id: Id<PaymentId>,
}

/// An order
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "CustomerOrder", skip_serializing_if_is_none)]
pub struct OrderView {
    /// Its id.
    pub id: Id<OrderId>,
    /// What people call it: 8 digits.
    pub order_number: String,
    /// Where it stands.
    pub status: OrderStatusView,
    /// The same for people.
    pub status_label: String,
    /// A sentence about it for people.
    pub status_message: String,
    /// How it should be shown.
    pub status_severity: SeverityView,
    /// Whether a payment can be begun for it.
    pub is_payable: bool,
    /// Whether real money moves.
    pub mode: ModeView,
    /// The application's own name for the customer.
    pub customer_reference: String,
    /// Where what was bought is mailed to.
    pub recipient_email: Option<String>,
    /// Its ISO-4217 code.
    pub currency: String,
    /// What its lines cost together, in minor units.
    pub subtotal_minor: i64,
    /// The discount's code; absent when there was none.
    pub discount_code: Option<String>,
    /// What is taken off, in minor units.
    pub discount_minor: i64,
    /// What is left to pay, in minor units.
    pub total_minor: i64,
    /// What was bought.
    pub items: Vec<OrderItemView>,
    /// Every code once, when it was delivered.
    pub voucher_codes: Vec<String>,
    /// The payment that its customer can go on with; absent when there is none.
    pub payment: Option<PaymentSessionView>,
    /// Its payments, oldest first.
    pub payment_ids: Vec<Id<PaymentId>>,
    /// Where what was bought was mailed to; absent until it was.
    pub dispatched_email: Option<String>,
    /// When it was mailed; absent until it was.
    pub email_sent_at: Option<Instant>,
    /// When it was placed.
    pub created_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
}

/// One line of an order
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "OrderItem", skip_serializing_if_is_none)]
pub struct OrderItemView {
    /// Its place, from one.
    pub item: u16,
    /// What was bought.
    pub variant_id: Id<VariantId>,
    /// What customers read of the product.
    pub product_name: String,
    /// What customers read of the variant.
    pub variant_name: String,
    /// The application's own name for it.
    pub sku: String,
    /// How many.
    pub quantity: u32,
    /// What one cost, in minor units.
    pub unit_price_minor: i64,
    /// What the customer said to get it.
    pub fulfillment_input: BTreeMap<String, String>,
    /// Whether it was delivered.
    pub fulfilled: bool,
    /// When it was delivered; absent until it was.
    pub fulfilled_at: Option<Instant>,
    /// Its codes, when it was delivered.
    pub voucher_codes: Vec<String>,
    /// The same with what is printed beside them.
    pub vouchers: Vec<OrderVoucherView>,
}

/// A code that was delivered
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "OrderVoucher", skip_serializing_if_is_none)]
pub struct OrderVoucherView {
    /// Its id.
    pub id: Id<VoucherId>,
    /// The code.
    pub code: String,
    /// Always `sold`.
    pub status: String,
    /// What else is printed on the card.
    pub serial_number: Option<String>,
    /// Until when it can be used.
    pub expires_at: Option<Instant>,
}

impl PaymentSessionView {
    /// Where the customer of a payment goes on; none when nobody can pay it any more.
    pub fn of(payment: &Payment, public_url: &str) -> Option<PaymentSessionView> {
        if payment.state != PaymentState::Pending {
            return None;
        }
        let (payment_id, method) = (Id(payment.id), payment.method.map(MethodView::from));
        let open = payment.method.and_then(|method| payment.open_session(method));
        let (transaction_id, payment_gateway_url) = match open {
            Some((attempt, session)) => (attempt.reference.to_string(), session.redirect_url.clone()),
            None => (payment.id.to_string(), format!("{public_url}/checkout/{}", payment.reference)),
        };
        Some(PaymentSessionView { transaction_id, payment_gateway_url, method, payment_id })
    }
}

impl OrderView {
    /// The order as its application and its customer see it. Codes are shown once it was delivered, and not before.
    pub fn of(case: &OrderCase, codes: &[SoldCode], language: LanguageView, public_url: &str) -> OrderView {
        let (order, standing) = (&case.order, case.standing());
        let fulfilled_at = fulfilled_at(case);
        let codes = if fulfilled_at.is_some() { codes } else { &[] };
        let (dispatched_email, email_sent_at) = match order.mail {
            OrderMail::Sent { at } => (order.mailed_to().map(str::to_owned), Some(Instant(at))),
            OrderMail::None | OrderMail::Due { .. } | OrderMail::NotSent { .. } => (None, None),
        };
        let items: Vec<OrderItemView> =
            order.items.iter().map(|item| OrderItemView::of(item, codes, fulfilled_at)).collect();
        let mut voucher_codes: Vec<String> = Vec::new();
        for code in items.iter().flat_map(|item| &item.voucher_codes) {
            if !voucher_codes.contains(code) {
                voucher_codes.push(code.clone());
            }
        }
        OrderView {
            id: Id(order.id),
            order_number: order.number.to_string(),
            status: standing.status().into(),
            status_label: label(standing, language).to_owned(),
            status_message: message(standing, language).to_owned(),
            status_severity: standing.severity().into(),
            is_payable: case.is_payable(),
            mode: order.scope.mode.into(),
            customer_reference: order.customer.clone(),
            recipient_email: order.recipient_email.clone(),
            currency: order.total.currency().to_string(),
            subtotal_minor: order.subtotal.minor(),
            discount_code: order.discount.as_ref().map(|discount| discount.code.clone()),
            discount_minor: order.discount.as_ref().map_or(0, |discount| discount.amount.minor()),
            total_minor: order.total.minor(),
            items,
            voucher_codes,
            payment: open_payment(case).and_then(|payment| PaymentSessionView::of(payment, public_url)),
            payment_ids: case.payments.iter().map(|payment| Id(payment.id)).collect(),
            dispatched_email,
            email_sent_at,
            created_at: Instant(order.created_at),
            updated_at: Instant(order.updated_at),
        }
    }
}

/// The payment that a customer can go on with: the latest, while the order is to be paid.
fn open_payment(case: &OrderCase) -> Option<&Payment> {
    case.payments.last().filter(|_| case.standing() == Standing::AwaitingPayment)
}

fn fulfilled_at(case: &OrderCase) -> Option<Instant> {
    match case.order.fulfilment {
        Fulfilment::Fulfilled { at, .. } => Some(Instant(at)),
        Fulfilment::Unpaid
        | Fulfilment::Started(_)
        | Fulfilment::NeedsAttention { .. }
        | Fulfilment::GivenUp { .. } => None,
    }
}

impl OrderItemView {
    fn of(item: &OrderItem, codes: &[SoldCode], fulfilled_at: Option<Instant>) -> OrderItemView {
        let own = codes.iter().filter(|sold| sold.item == item.item);
        let vouchers: Vec<OrderVoucherView> = own.map(OrderVoucherView::of).collect();
        OrderItemView {
            item: item.item,
            variant_id: Id(item.variant),
            product_name: item.product_name.clone(),
            variant_name: item.variant_name.clone(),
            sku: item.sku.clone(),
            quantity: item.quantity,
            unit_price_minor: item.unit_price.minor(),
            fulfillment_input: item.input.clone(),
            fulfilled: fulfilled_at.is_some(),
            fulfilled_at,
            voucher_codes: vouchers.iter().map(|voucher| voucher.code.clone()).collect(),
            vouchers,
        }
    }
}

impl OrderVoucherView {
    fn of(sold: &SoldCode) -> OrderVoucherView {
        OrderVoucherView {
            id: Id(sold.voucher),
            code: String::from_utf8_lossy(sold.code.reveal()).into_owned(),
            status: "sold".to_owned(),
            serial_number: sold.serial.clone(),
            expires_at: sold.expires_at.map(Instant),
        }
    }
}
