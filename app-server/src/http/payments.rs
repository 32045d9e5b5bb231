//! Payments, as applications create, read, list and cancel them.

use super::{
    Tag,
    body::Body,
    caller::{AppCaller, IdempotencyKey},
    document::BASE_PATH,
    envelope::{self, Answer, Created, Envelope, ID, Listed, Pagination, Shown, below, kept_at, kept_or},
    orders::Spoken,
    party::Party,
    refusal::Refusal,
    request,
};
use crate::{
    house::House,
    wire::{
        ids::Id,
        instant::Instant,
        list::{self, Order},
        order::LanguageView,
        payment::{CreatePaymentBody, PaymentStatusView, PaymentView},
        payment_status::TransactionStatusView,
    },
};
use domain::{
    Amount, Currency, InvoiceId, OrderId, PaymentId, Scope,
    idempotency::Snapshot,
    ids::{AttemptReference, CheckoutReference, NewIds},
    invoices::{self, FindsInvoices},
    orders::{self, FindsOrders},
    payments::{self, Customer, FindsPayments, NewPayment, Payment, PaymentFilter, PaymentSort, ReturnUrls},
};
use poem_openapi::{
    Enum, OpenApi,
    param::{Path, Query},
};
use std::time::Duration;

/// What an application may do with payments.
pub struct PaymentsApi;

/// What a list of payments is sorted by
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename = "PaymentSort", rename_all = "camelCase")]
pub enum SortView {
    /// When it was created.
    #[default]
    CreatedAt,
    /// When it last moved.
    UpdatedAt,
    /// How much it is.
    AmountMinor,
}

impl From<SortView> for PaymentSort {
    fn from(sort: SortView) -> Self {
        match sort {
            SortView::CreatedAt => PaymentSort::CreatedAt,
            SortView::UpdatedAt => PaymentSort::UpdatedAt,
            SortView::AmountMinor => PaymentSort::Amount,
        }
    }
}

#[OpenApi]
impl PaymentsApi {
    /// Create a payment
    ///
    /// Answers with `checkoutUrl`, where the customer is sent. With `method`, a session at that gateway is opened at once
    /// and is the payment's only attempt; without it, the customer chooses on the checkout page and may try again.
    #[oai(path = "/payments", method = "post", operation_id = "createPayment", tag = "Tag::Payments")]
    async fn create(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        body: Body<CreatePaymentBody>,
    ) -> Result<Created<PaymentView>, Refusal> {
        let order = order_of(&house, who.scope, body.value.order_id.as_deref()).await?;
        let invoice = invoice_of(&house, who.scope, body.value.invoice_id.as_deref()).await?;
        if order.is_some() && invoice.is_some() {
            return Err(Refusal::field("invoiceId", "must not stand beside orderId"));
        }
        let new = NewPayment { order, invoice, ..new_payment(body.value, &house)? };
        let asked = who.asks(&house, "createPayment", key, body.fingerprint);
        let (settings, show) = (&who.app.settings, show_created(&house));
        let makers = (&house.clock, &house.ids);
        let created = |payment: Payment| {
            let location = format!("{BASE_PATH}/payments/{}", payment.id);
            Answer::at(PaymentView::of(&payment, &house.public_url), location)
        };
        if let Some(invoice) = invoice {
            let paying = (invoice, &new, settings);
            let begun = invoices::begin_payment(&house.store, &house.gateways, makers, &asked, paying, show).await;
            return kept_at(begun.map(created), below("/payments", ID));
        }
        match order {
            Some(order) => {
                let paying = (order, &new, settings);
                let begun = orders::begin_payment(&house.store, &house.gateways, makers, &asked, paying, show).await;
                kept_at(begun.map(created), below("/payments", ID))
            }
            None => {
                let made =
                    payments::create(&house.store, &house.gateways, makers, &asked, (&new, settings), show).await;
                kept_at(made.map(created), below("/payments", ID))
            }
        }
    }

    /// List payments, newest first unless asked otherwise
    ///
    /// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
    #[oai(path = "/payments", method = "get", operation_id = "listPayments", tag = "Tag::Payments")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: AppCaller,
        /// Of this customer.
        #[oai(name = "customerReference", validator(min_length = 1, max_length = 255))]
        customer_reference: Query<Option<String>>,
        /// With this status.
        status: Query<Option<PaymentStatusView>>,
        /// Created at or after this instant.
        from: Query<Option<Instant>>,
        /// Created at or before this instant.
        to: Query<Option<Instant>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// What to sort by.
        #[oai(name = "sortBy")]
        sort_by: Query<Option<SortView>>,
        /// Which way.
        order: Query<Option<Order>>,
        /// Go on after the last page's `nextCursor` instead of counting pages; only when sorted by createdAt.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<PaymentView>, Refusal> {
        let sort = sort_by.0.unwrap_or_default();
        if cursor.0.is_some() && sort != SortView::CreatedAt {
            return Err(Refusal::field("cursor", "goes with a list sorted by createdAt only"));
        }
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let filter = PaymentFilter {
            customer_reference: customer_reference.0,
            status: status.0.map(Into::into),
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
        };
        let order = order.0.unwrap_or_default();
        let found = house.store.payments(who.scope, &filter, sort.into(), order.into(), page).await?;
        let next = list::next(&found.items, page, |last| (last.created_at, last.id.as_u128()));
        let next = next.filter(|_| sort == SortView::CreatedAt);
        let views = found.items.iter().map(|payment| PaymentView::of(payment, &house.public_url)).collect();
        Ok(Listed::page(views, Pagination::found(page, found.total, next)))
    }

    /// One payment
    ///
    /// With its attempts, as it is now. Only this, or an event, says that it is paid; a browser that comes back proves nothing.
    #[oai(path = "/payments/:id", method = "get", operation_id = "getPayment", tag = "Tag::Payments")]
    async fn get(
        &self,
        house: House,
        who: AppCaller,
        /// The payment's id.
        id: Path<Id<PaymentId>>,
    ) -> Result<Shown<PaymentView>, Refusal> {
        let found = house.store.payment(who.scope, id.0.0).await?;
        let payment = found.ok_or_else(|| Refusal::not_found("payment"))?;
        Ok(Shown::of(PaymentView::of(&payment, &house.public_url)))
    }

    /// Cancel a payment nobody has paid yet
    ///
    /// A customer who pays all the same, because the gateway's page was open, still makes it SUCCEEDED, with `late`.
    #[oai(path = "/payments/:id/cancel", method = "post", operation_id = "cancelPayment", tag = "Tag::Payments")]
    async fn cancel(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The payment's id.
        id: Path<Id<PaymentId>>,
    ) -> Result<Shown<PaymentView>, Refusal> {
        let asked = who.asks_about(&house, "cancelPayment", key, &id.0.0.to_string());
        let (request, public_url) = (request::current(), house.public_url.clone());
        let show = move |payment: &Payment| {
            let view = PaymentView::of(payment, &public_url);
            Some(Answer::<Envelope<_>, 200>::snapshot(view, request.clone()))
        };
        let cancelled = payments::cancel(&house.store, &asked, id.0.0, show).await;
        kept_or(cancelled.map(|payment| Answer::of(PaymentView::of(&payment, &house.public_url))))
    }

    /// Poll a transaction while its customer waits
    ///
    /// Ask every 2 to 3 seconds, for about 30 seconds at most, until the status leaves PENDING.
    #[oai(
        path = "/payments/status/:transaction_id",
        method = "get",
        operation_id = "getTransactionStatus",
        tag = "Tag::Payments"
    )]
    async fn status(
        &self,
        house: House,
        who: Party,
        /// An attempt's reference, or a payment's id.
        #[oai(name = "transaction_id")]
        transaction_id: Path<String>,
        spoken: Spoken,
        /// The language of labels and messages; else `Accept-Language` decides.
        lang: Query<Option<LanguageView>>,
    ) -> Result<Shown<TransactionStatusView>, Refusal> {
        let found = find_transaction(&house, who.scope(), &transaction_id.0).await?;
        let own = found.filter(|payment| who.sees(&payment.customer.reference));
        let payment = own.ok_or_else(|| Refusal::not_found("transaction"))?;
        let case = match payment.order {
            Some(order) => house.store.order(payment.scope, order).await?,
            None => None,
        };
        let language = lang.0.unwrap_or(spoken.0);
        Ok(Shown::of(TransactionStatusView::of(transaction_id.0, &payment, case.as_ref(), language)))
    }
}

/// A look-up by the gateway's reference crosses scopes, so what it finds must still be the caller's own.
async fn find_transaction(house: &House, scope: Scope, id: &str) -> Result<Option<Payment>, Refusal> {
    if let Ok(id) = id.parse::<PaymentId>() {
        return Ok(house.store.payment(scope, id).await?);
    }
    let Some(reference) = AttemptReference::parse(id) else { return Ok(None) };
    let found = house.store.payment_by_attempt(&reference).await?;
    Ok(found.filter(|payment| payment.scope == scope))
}

fn show_created(house: &House) -> impl Fn(&Payment) -> Option<Snapshot> + Clone + Send + 'static {
    let (request, public_url) = (request::current(), house.public_url.clone());
    move |payment| {
        let view = PaymentView::of(payment, &public_url);
        Some(Answer::<Envelope<_>, 201>::snapshot(view, request.clone()))
    }
}

fn new_payment(body: CreatePaymentBody, house: &House) -> Result<NewPayment, Refusal> {
    let currency = body.currency.as_deref().map_or(Ok(Currency::BDT), Currency::parse);
    let currency = currency.map_err(|unknown| Refusal::field("currency", unknown.to_string()))?;
    let amount = Amount::new(body.amount_minor, currency);
    let amount = amount.map_err(|refused| Refusal::field("amountMinor", refused.to_string()))?;
    Ok(NewPayment {
        id: PaymentId::from_u128(house.ids.ordered()),
        reference: CheckoutReference::from_u128(house.ids.random()),
        amount,
        customer: Customer {
            reference: body.customer_reference,
            name: body.customer_name,
            email: body.customer_email,
            phone: body.customer_phone,
        },
        product_name: body.product_name,
        method: body.method.map(Into::into),
        returns: ReturnUrls { success: body.success_url, cancel: body.cancel_url },
        expires_in: body.expires_in_seconds.and_then(|seconds| u64::try_from(seconds).ok()).map(Duration::from_secs),
        order: None,
        invoice: None,
        metadata: body.metadata.unwrap_or_default().into_iter().collect(),
    })
}

/// The invoice that a payment is to pay.
async fn invoice_of(house: &House, scope: Scope, id: Option<&str>) -> Result<Option<InvoiceId>, Refusal> {
    let Some(text) = id else { return Ok(None) };
    let found = match text.parse::<InvoiceId>() {
        Ok(id) => house.store.invoice(scope, id).await?,
        Err(_) => None,
    };
    let invoice = found.ok_or_else(|| Refusal::field("invoiceId", "there is no invoice with this id"))?;
    Ok(Some(invoice.id))
}

/// The order that a payment is to pay.
async fn order_of(house: &House, scope: Scope, id: Option<&str>) -> Result<Option<OrderId>, Refusal> {
    let Some(text) = id else { return Ok(None) };
    let found = match text.parse::<OrderId>() {
        Ok(id) => house.store.order(scope, id).await?,
        Err(_) => None,
    };
    let case = found.ok_or_else(|| Refusal::field("orderId", "there is no order with this id"))?;
    Ok(Some(case.order.id))
}
