//! What the second source system offers for PayStation alone: a recheck that an application may force.

use super::{
    Tag,
    callbacks::WAIT_AT_MOST,
    envelope::Shown,
    orders::Spoken,
    party::Party,
    refusal::{Refusal, broken},
};
use crate::{house::House, wire::payment_status::TransactionStatusView};
use domain::{
    ids::AttemptReference,
    orders::FindsOrders,
    payments::{self, FindsPayments, Method, Trigger, gateway::Hint},
};
use poem_openapi::{OpenApi, param::Path};

/// What an application may do with PayStation's invoices.
pub struct PaystationApi;

#[OpenApi]
impl PaystationApi {
    /// Ask PayStation again what became of an invoice
    ///
    /// By the same rules as a callback: the gateway's own answer decides, an answer of `processing` is asked for once more
    /// after three seconds, and what is paid already is not asked about. Shows what is known afterwards; when the gateway
    /// takes too long, what was known before, and the asking goes on.
    #[oai(
        path = "/payments/paystation/confirm/:invoice_number",
        method = "get",
        operation_id = "confirmPaystationInvoice",
        tag = "Tag::Payments"
    )]
    async fn confirm(
        &self,
        house: House,
        who: Party,
        spoken: Spoken,
        /// The invoice number at PayStation: the reference of the payment's attempt.
        #[oai(name = "invoice_number")]
        invoice_number: Path<String>,
    ) -> Result<Shown<TransactionStatusView>, Refusal> {
        let unknown = || Refusal::not_found("invoice");
        let reference = AttemptReference::parse(&invoice_number.0).ok_or_else(unknown)?;
        let found = house.store.payment_by_attempt(&reference).await?;
        // The look-up crosses scopes, so what it finds must still be the caller's own.
        let payment = found.filter(|payment| payment.scope == who.scope() && who.sees(&payment.customer.reference));
        let payment = payment.ok_or_else(unknown)?;
        let attempt = payment.attempt_by_reference(&reference).filter(|attempt| attempt.method == Method::Paystation);
        let about = (payment.scope, payment.id, attempt.ok_or_else(unknown)?.id);
        let policy = who.app.app.settings.verification;
        let asking = tokio::spawn({
            let house = house.clone();
            async move {
                let hint = Hint { token: Some(reference.to_string()), ..Hint::default() };
                let why = (&hint, Trigger::Callback);
                payments::confirm(&house.store, &house.gateways, &house.clock, policy, about, why).await
            }
        });
        // A connection that drops does not stop it, and neither does a gateway that takes too long.
        if let Ok(asked) = tokio::time::timeout(WAIT_AT_MOST, asking).await {
            asked.map_err(|_| broken("asking a gateway was cut off"))??;
        }
        let now = house.store.payment(payment.scope, payment.id).await?.unwrap_or(payment);
        let case = match now.order {
            Some(order) => house.store.order(now.scope, order).await?,
            None => None,
        };
        Ok(Shown::of(TransactionStatusView::of(invoice_number.0, &now, case.as_ref(), spoken.0)))
    }
}
