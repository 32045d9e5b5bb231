//! Payments as operators find them: by whatever they were told, with everything that happened, as a file, and the decision
//! about those that a gateway flagged.

mod file;

pub use file::{COLUMNS, write};

use super::{
    operator::Operator,
    part::Part,
    table::{self, File, FormatView, Named},
    within,
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        caller::{IdempotencyKey, fingerprint_in},
        envelope::{Answer, Envelope, Listed, Shown, kept_or},
        payments::SortView,
        refusal::Refusal,
        request,
    },
    wire::{
        day::Bound,
        history::{FoundPaymentView, HistoryView, ReviewBody},
        ids::Id,
        instant,
        list::{self, Order},
        payment::{MethodView, ModeView, PaymentStatusView, PaymentView},
    },
};
use domain::{
    AppId, Currency, PaymentId,
    access::{ExportPayments, Reach, ReadPayments, ReviewPayments},
    apps::FindsApps,
    audit::{Action, AuditLine, KeepsAudit},
    ids::{AttemptReference, CheckoutReference},
    payments::{
        self, ListOrder, Payment, PaymentSearch, PaymentSort, PaymentStatus, SearchesPayments, Stretch,
        history::TellsHistory,
    },
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators may do with payments.
pub struct AdminPaymentsApi;

/// What was asked for, before it is read.
struct Asked {
    reach: Reach,
    mode: Option<ModeView>,
    status: Option<PaymentStatusView>,
    reference: Option<String>,
    attempt_reference: Option<String>,
    gateway_txn_id: Option<String>,
    customer_ref_id: Option<String>,
    customer_email: Option<String>,
    customer_phone: Option<String>,
    gateway: Option<MethodView>,
    amount_from: Option<i64>,
    amount_to: Option<i64>,
    currency: Option<String>,
    from: Option<Bound>,
    to: Option<Bound>,
    text: Option<String>,
}

impl Asked {
    fn read(self) -> Result<PaymentSearch, Refusal> {
        let reference = self.reference.map(|text| CheckoutReference::parse(&text).ok_or(()));
        let reference =
            reference.transpose().map_err(|()| Refusal::field("reference", "must be a payment's reference"))?;
        let attempt = self.attempt_reference.map(|text| AttemptReference::parse(&text).ok_or(()));
        let attempt = attempt.transpose();
        let attempt = attempt.map_err(|()| Refusal::field("attemptReference", "must be an attempt's reference"))?;
        let currency = self.currency.as_deref().map(Currency::parse).transpose();
        Ok(PaymentSearch {
            reach: self.reach,
            mode: self.mode.map(Into::into),
            statuses: self.status.map(PaymentStatus::from).into_iter().collect(),
            id: None,
            reference,
            attempt_reference: attempt,
            gateway_txn_id: self.gateway_txn_id,
            customer_reference: self.customer_ref_id,
            customer_email: self.customer_email,
            customer_phone: self.customer_phone,
            method: self.gateway.map(Into::into),
            amount_from: self.amount_from,
            amount_to: self.amount_to,
            currency: currency.map_err(|unknown| Refusal::field("currency", unknown.to_string()))?,
            from: self.from.map(Bound::first),
            to: self.to.map(Bound::last),
            text: self.text,
        })
    }
}

#[OpenApi]
impl AdminPaymentsApi {
    /// Search the payments of every application that is granted to you
    ///
    /// Filters combine. `pagination.totalIsEstimate` says when the total was not counted. A page number leads past at most
    /// 10,000 items; `cursor` goes on where the last page ended, however deep.
    #[oai(path = "/admin/payments", method = "get", operation_id = "searchPayments", tag = "Tag::Payments")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn search(
        &self,
        house: House,
        who: Operator<ReadPayments>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// Of this mode.
        mode: Query<Option<ModeView>>,
        /// With this status.
        status: Query<Option<PaymentStatusView>>,
        /// With this name on public pages.
        #[oai(validator(min_length = 1, max_length = 40))]
        reference: Query<Option<String>>,
        /// With an attempt that its gateway knows by this.
        #[oai(name = "attemptReference", validator(min_length = 1, max_length = 40))]
        attempt_reference: Query<Option<String>>,
        /// With this transaction at its gateway.
        #[oai(name = "gatewayTxnId", validator(min_length = 1, max_length = 255))]
        gateway_txn_id: Query<Option<String>>,
        /// Of this customer, in the application's words.
        #[oai(name = "customerRefId", validator(min_length = 1, max_length = 255))]
        customer_ref_id: Query<Option<String>>,
        /// Of the customer with this email address, in whatever case.
        #[oai(name = "email", validator(min_length = 1, max_length = 254))]
        email: Query<Option<String>>,
        /// Of the customer with this phone number, as the application gave it.
        #[oai(name = "phone", validator(min_length = 1, max_length = 20))]
        phone: Query<Option<String>>,
        /// With an attempt at this gateway.
        gateway: Query<Option<MethodView>>,
        /// Of this amount or more, in minor units.
        #[oai(name = "amountFrom", validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
        amount_from: Query<Option<i64>>,
        /// Of this amount or less, in minor units.
        #[oai(name = "amountTo", validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
        amount_to: Query<Option<i64>>,
        /// In this currency.
        currency: Query<Option<String>>,
        /// Created on this day in Dhaka or later, or at or after this instant.
        from: Query<Option<Bound>>,
        /// Created on this day in Dhaka or earlier, or at or before this instant.
        to: Query<Option<Bound>>,
        /// With exactly this as any of its names: id, reference, attempt reference, gateway transaction, customer
        /// reference, email or phone.
        #[oai(validator(min_length = 1, max_length = 255))]
        text: Query<Option<String>>,
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
        /// Go on after the last page's `nextCursor` instead of counting pages; in the same order.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<FoundPaymentView>, Refusal> {
        let asked = Asked {
            reach: within::reach(&who, application_id.0.map(|id| id.0)),
            mode: mode.0,
            status: status.0,
            reference: reference.0,
            attempt_reference: attempt_reference.0,
            gateway_txn_id: gateway_txn_id.0,
            customer_ref_id: customer_ref_id.0,
            customer_email: email.0,
            customer_phone: phone.0,
            gateway: gateway.0,
            amount_from: amount_from.0,
            amount_to: amount_to.0,
            currency: currency.0,
            from: from.0,
            to: to.0,
            text: text.0,
        };
        let sort: PaymentSort = sort_by.0.unwrap_or_default().into();
        let order: ListOrder = order.0.unwrap_or_default().into();
        let part = Part::of(format!("payments {sort:?} {order:?}"), (page.0, size.0), cursor.0.as_deref())?;
        let after = part.mark(sort != PaymentSort::Amount)?;
        let stretch = Stretch { sort, order, skip: part.skip(), size: part.page.size, after };
        let found = house.store.search_payments(&asked.read()?, stretch).await?;
        let last = found.items.last().map(|last| list::mark_bytes(last.mark(sort)));
        let pagination = part.pagination(found.items.len(), found.total, last);
        let views = found.items.iter().map(|payment| FoundPaymentView::of(payment, &house.public_url)).collect();
        Ok(Listed::page(views, pagination))
    }

    /// Take the payments of a search away as a file
    ///
    /// Newest first, as many as there are: the file is written while it is sent. Amounts are in minor units. A text that a
    /// spreadsheet would run as a formula begins with an apostrophe. Who took what is in the audit trail.
    #[oai(path = "/admin/payments/export", method = "get", operation_id = "exportPayments", tag = "Tag::Payments")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn export(
        &self,
        house: House,
        who: Operator<ExportPayments>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// Of this mode.
        mode: Query<Option<ModeView>>,
        /// With this status.
        status: Query<Option<PaymentStatusView>>,
        /// With this name on public pages.
        #[oai(validator(min_length = 1, max_length = 40))]
        reference: Query<Option<String>>,
        /// With an attempt that its gateway knows by this.
        #[oai(name = "attemptReference", validator(min_length = 1, max_length = 40))]
        attempt_reference: Query<Option<String>>,
        /// With this transaction at its gateway.
        #[oai(name = "gatewayTxnId", validator(min_length = 1, max_length = 255))]
        gateway_txn_id: Query<Option<String>>,
        /// Of this customer, in the application's words.
        #[oai(name = "customerRefId", validator(min_length = 1, max_length = 255))]
        customer_ref_id: Query<Option<String>>,
        /// Of the customer with this email address, in whatever case.
        #[oai(name = "email", validator(min_length = 1, max_length = 254))]
        email: Query<Option<String>>,
        /// Of the customer with this phone number, as the application gave it.
        #[oai(name = "phone", validator(min_length = 1, max_length = 20))]
        phone: Query<Option<String>>,
        /// With an attempt at this gateway.
        gateway: Query<Option<MethodView>>,
        /// Of this amount or more, in minor units.
        #[oai(name = "amountFrom", validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
        amount_from: Query<Option<i64>>,
        /// Of this amount or less, in minor units.
        #[oai(name = "amountTo", validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
        amount_to: Query<Option<i64>>,
        /// In this currency.
        currency: Query<Option<String>>,
        /// Created on this day in Dhaka or later, or at or after this instant.
        from: Query<Option<Bound>>,
        /// Created on this day in Dhaka or earlier, or at or before this instant.
        to: Query<Option<Bound>>,
        /// With exactly this as any of its names.
        #[oai(validator(min_length = 1, max_length = 255))]
        text: Query<Option<String>>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        bom: Query<Option<bool>>,
        /// What kind of file; CSV when left out.
        format: Query<Option<FormatView>>,
    ) -> Result<File, Refusal> {
        let asked = Asked {
            reach: within::reach(&who, application_id.0.map(|id| id.0)),
            mode: mode.0,
            status: status.0,
            reference: reference.0,
            attempt_reference: attempt_reference.0,
            gateway_txn_id: gateway_txn_id.0,
            customer_ref_id: customer_ref_id.0,
            customer_email: email.0,
            customer_phone: phone.0,
            gateway: gateway.0,
            amount_from: amount_from.0,
            amount_to: amount_to.0,
            currency: currency.0,
            from: from.0,
            to: to.0,
            text: text.0,
        };
        let (search, turn) = (asked.read()?, table::turn()?);
        let line = AuditLine::done(Action::PaymentsExported);
        let line = application_id.0.map_or(line.clone(), |app| line.of_app(app.0));
        house.store.keep_line(&who.origin, &line, who.at).await?;
        let named = Named::of(
            format!("payments-{}", instant::text(who.at).chars().take(10).collect::<String>()),
            format.0,
            bom.0,
        );
        let write = move |pages| async move { write(&house.store, &search, pages).await };
        Ok(File::writing(named, &COLUMNS, turn, write))
    }

    /// A payment and everything that happened to it
    ///
    /// Attempts, callbacks, captures, refunds, ledger postings, events and their deliveries, alerts and what operators did
    /// stand in one timeline.
    #[oai(path = "/admin/payments/:id", method = "get", operation_id = "getPaymentHistory", tag = "Tag::Payments")]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadPayments>,
        /// The payment's id.
        id: Path<Id<PaymentId>>,
    ) -> Result<Shown<HistoryView>, Refusal> {
        let found = house.store.payment_within(&Reach::Everywhere, id.0.0).await?;
        let payment = found.ok_or_else(|| Refusal::not_found("payment"))?;
        who.over(payment.scope.app).await?;
        let app = house.store.app(payment.scope.app).await?;
        let name = app.map_or_else(String::new, |app| app.name);
        let happened = house.store.history(&payment).await?;
        Ok(Shown::of(HistoryView::of(&payment, name, happened, &house.public_url)))
    }

    /// Decide about a payment that its gateway flagged
    ///
    /// Accepted, it succeeds and the money is the merchant's. Refunded, it fails, and the money is booked as the customer's,
    /// to be given back.
    #[oai(path = "/admin/payments/:id/review", method = "post", operation_id = "reviewPayment", tag = "Tag::Payments")]
    async fn review(
        &self,
        house: House,
        who: Operator<ReviewPayments>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The payment's id.
        id: Path<Id<PaymentId>>,
        body: Body<ReviewBody>,
    ) -> Result<Shown<PaymentView>, Refusal> {
        let found = house.store.payment_within(&Reach::Everywhere, id.0.0).await?;
        let scope = found.ok_or_else(|| Refusal::not_found("payment"))?.scope;
        let proof = who.over(scope.app).await?;
        let asked =
            who.asks(&house, scope, "reviewPayment", key, fingerprint_in(&id.0.0.to_string(), body.fingerprint));
        let (request, public_url) = (request::current(), house.public_url.clone());
        let show = move |payment: &Payment| {
            let view = PaymentView::of(payment, &public_url);
            Some(Answer::<Envelope<_>, 200>::snapshot(view, request.clone()))
        };
        let decided = payments::review(&house.store, &asked, proof, (id.0.0, body.value.decision.into()), show).await;
        kept_or(decided.map(|payment| Answer::of(PaymentView::of(&payment, &house.public_url))))
    }
}
