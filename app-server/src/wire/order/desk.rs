//! Orders as operators see them: all that happened, and no code.

use super::{OrderItemView, OrderStatusView, OrderView};
use crate::wire::{ids::Id, instant::Instant, order::LanguageView, payment::ModeView, refund_desk::RefundAtDeskView};
use domain::{
    AppId, OrderId, PaymentId, RefundId,
    orders::{Fulfilment, FulfilmentStatus, OrderCase, OrderMail},
    refunds::Refund,
};
use poem_openapi::{Enum, Object};

/// How far an order's delivery has come
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "OrderFulfillment", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FulfilmentView {
    /// Nothing was paid for it yet.
    Unpaid,
    /// It is paid, and the application's own fulfilment URL delivers it.
    Started,
    /// It was delivered.
    Fulfilled,
    /// It is paid, and people must see to its delivery.
    NeedsAttention,
    /// Its money goes back instead.
    GivenUp,
}

impl From<FulfilmentStatus> for FulfilmentView {
    fn from(status: FulfilmentStatus) -> Self {
        match status {
            FulfilmentStatus::Unpaid => FulfilmentView::Unpaid,
            FulfilmentStatus::Started => FulfilmentView::Started,
            FulfilmentStatus::Fulfilled => FulfilmentView::Fulfilled,
            FulfilmentStatus::NeedsAttention => FulfilmentView::NeedsAttention,
            FulfilmentStatus::GivenUp => FulfilmentView::GivenUp,
        }
    }
}

impl From<FulfilmentView> for FulfilmentStatus {
    fn from(view: FulfilmentView) -> Self {
        match view {
            FulfilmentView::Unpaid => FulfilmentStatus::Unpaid,
            FulfilmentView::Started => FulfilmentStatus::Started,
            FulfilmentView::Fulfilled => FulfilmentStatus::Fulfilled,
            FulfilmentView::NeedsAttention => FulfilmentStatus::NeedsAttention,
            FulfilmentView::GivenUp => FulfilmentStatus::GivenUp,
        }
    }
}

/// How far an order's mail has come
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "OrderMail", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OrderMailView {
    /// Nothing is to be mailed.
    None,
    /// It is to be sent.
    Due,
    /// The mail server took it.
    Sent,
    /// It was given up.
    NotSent,
}

/// An order, as operators see it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "OrderAtDesk", skip_serializing_if_is_none)]
pub struct OrderAtDeskView {
    /// Its id.
    pub id: Id<OrderId>,
    /// The application.
    pub app_id: Id<AppId>,
    /// Whether real money moves.
    pub mode: ModeView,
    /// What people call it: 8 digits.
    pub order_number: String,
    /// Where it stands for those outside.
    pub status: OrderStatusView,
    /// How far its delivery has come.
    pub fulfillment: FulfilmentView,
    /// Since when it stands there; absent while it is unpaid.
    pub fulfillment_at: Option<Instant>,
    /// Why it was not delivered; absent unless it needs attention.
    pub trouble: Option<String>,
    /// How often the fulfilment URL was asked; absent unless it is being asked.
    pub asks: Option<u16>,
    /// When it is asked next; absent unless it is being asked.
    pub ask_at: Option<Instant>,
    /// The payment that it is delivered for.
    pub paid_by: Option<Id<PaymentId>>,
    /// The refund for which it was given up.
    pub refund_id: Option<Id<RefundId>>,
    /// How far its mail has come.
    pub mail: OrderMailView,
    /// Why its mail was given up.
    pub mail_reason: Option<String>,
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
    /// What was bought. Codes are not shown here.
    pub items: Vec<OrderItemView>,
    /// Its payments, oldest first.
    pub payment_ids: Vec<Id<PaymentId>>,
    /// When it was mailed; absent until it was.
    pub email_sent_at: Option<Instant>,
    /// When it was placed.
    pub created_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
}

impl OrderAtDeskView {
    /// The order as operators see it.
    pub fn of(case: &OrderCase) -> OrderAtDeskView {
        let (order, shown) = (&case.order, OrderView::of(case, &[], LanguageView::En, ""));
        let (mut fulfillment_at, mut trouble, mut asks, mut ask_at, mut refund_id) = (None, None, None, None, None);
        match &order.fulfilment {
            Fulfilment::Unpaid => {}
            Fulfilment::Started(run) => {
                (fulfillment_at, asks, ask_at) = (Some(run.since), Some(run.asks), Some(Instant(run.ask_at)));
            }
            Fulfilment::Fulfilled { at, .. } => fulfillment_at = Some(*at),
            Fulfilment::NeedsAttention { since, trouble: why, .. } => {
                (fulfillment_at, trouble) = (Some(*since), Some(why.to_string()));
            }
            Fulfilment::GivenUp { at, refund, .. } => (fulfillment_at, refund_id) = (Some(*at), Some(Id(*refund))),
        }
        let (mail, mail_reason) = match &order.mail {
            OrderMail::None => (OrderMailView::None, None),
            OrderMail::Due { .. } => (OrderMailView::Due, None),
            OrderMail::Sent { .. } => (OrderMailView::Sent, None),
            OrderMail::NotSent { reason, .. } => (OrderMailView::NotSent, Some(reason.clone())),
        };
        OrderAtDeskView {
            id: shown.id,
            app_id: Id(order.scope.app),
            mode: shown.mode,
            order_number: shown.order_number,
            status: shown.status,
            fulfillment: order.fulfilment.status().into(),
            fulfillment_at: fulfillment_at.map(Instant),
            trouble,
            asks,
            ask_at,
            paid_by: order.fulfilment.paid_by().and_then(|by| by.payment()).map(Id),
            refund_id,
            mail,
            mail_reason,
            customer_reference: shown.customer_reference,
            recipient_email: shown.recipient_email,
            currency: shown.currency,
            subtotal_minor: shown.subtotal_minor,
            discount_code: shown.discount_code,
            discount_minor: shown.discount_minor,
            total_minor: shown.total_minor,
            items: shown.items,
            payment_ids: shown.payment_ids,
            email_sent_at: shown.email_sent_at,
            created_at: shown.created_at,
            updated_at: shown.updated_at,
        }
    }
}

/// Codes for what is missing of an order
#[derive(Clone, Debug, Object)]
#[oai(rename = "EnterOrderCodes", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct EnterCodesBody {
    /// Every line that is missing, each once.
    #[oai(validator(max_items = 50))]
    pub items: Vec<EnteredItemBody>,
}

/// Codes for one line
#[derive(Clone, Debug, Object)]
#[oai(rename = "EnteredOrderItem", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct EnteredItemBody {
    /// The line.
    #[oai(validator(minimum(value = "1"), maximum(value = "50")))]
    pub item: i64,
    /// As many as were bought; none for a line of the fulfilment URL that was delivered without.
    #[oai(validator(max_items = 100))]
    pub codes: Vec<EnteredCodeBody>,
}

/// One code
#[derive(Clone, Debug, Object)]
#[oai(rename = "EnteredOrderCode", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct EnteredCodeBody {
    /// The code.
    #[oai(validator(min_length = 1, max_length = 255))]
    pub code: String,
    /// What else is printed on the card.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub serial_number: Option<String>,
    /// Until when it can be used.
    pub expires_at: Option<Instant>,
}

/// Why an order's money goes back
#[derive(Clone, Debug, Object)]
#[oai(rename = "RefundOrder", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct RefundOrderBody {
    /// Why.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: Option<String>,
}

/// Where an order is mailed to once more
#[derive(Clone, Debug, Object)]
#[oai(rename = "ResendOrderMail", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct ResendOrderMailBody {
    /// A better address; the same one when left out.
    #[oai(validator(min_length = 3, max_length = 254))]
    pub recipient_email: Option<String>,
}

/// An order whose money goes back, and the refund that takes it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "OrderRefund", skip_serializing_if_is_none)]
pub struct OrderRefundView {
    /// The order.
    pub order: OrderAtDeskView,
    /// The refund.
    pub refund: RefundAtDeskView,
}

impl OrderRefundView {
    /// Both as they are now.
    pub fn of(case: &OrderCase, refund: &Refund) -> OrderRefundView {
        OrderRefundView { order: OrderAtDeskView::of(case), refund: RefundAtDeskView::of(refund) }
    }
}
