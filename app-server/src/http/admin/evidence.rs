//! What arrived at the gateways' addresses here, as evidence.

use super::{operator::Operator, part::Part, within};
use crate::{
    house::House,
    http::{
        Tag,
        envelope::{Listed, Shown},
        refusal::Refusal,
    },
    wire::{
        day::Bound,
        evidence::{CallbackOutcomeView, EvidenceView},
        ids::Id,
        list,
        payment::{MethodView, ModeView},
    },
};
use domain::{
    AppId, CallbackId, PaymentId,
    access::{Reach, ReadAudit},
    ids::AttemptReference,
    payments::evidence::{EvidenceFilter, ReadsEvidence},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators may see of callbacks.
pub struct EvidenceApi;

#[OpenApi]
impl EvidenceApi {
    /// Search what arrived at the gateways' addresses, newest first
    ///
    /// What matches no payment belongs to no application: it is shown to whoever may see the evidence of all.
    #[oai(path = "/admin/gateway-callbacks", method = "get", operation_id = "searchCallbacks", tag = "Tag::Payments")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn search(
        &self,
        house: House,
        who: Operator<ReadAudit>,
        /// About payments of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// About payments of this mode.
        mode: Query<Option<ModeView>>,
        /// With this outcome.
        outcome: Query<Option<CallbackOutcomeView>>,
        /// About the attempt that its gateway knows by this.
        #[oai(name = "reference", validator(min_length = 1, max_length = 40))]
        reference: Query<Option<String>>,
        /// About this payment.
        #[oai(name = "matchedPaymentId")]
        matched_payment_id: Query<Option<Id<PaymentId>>>,
        /// From this gateway.
        gateway: Query<Option<MethodView>>,
        /// Whether the signature holds, among those where that is known.
        #[oai(name = "signatureValid")]
        signature_valid: Query<Option<bool>>,
        /// Arrived on this day in Dhaka or later, or at or after this instant.
        from: Query<Option<Bound>>,
        /// Arrived on this day in Dhaka or earlier, or at or before this instant.
        to: Query<Option<Bound>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<EvidenceView>, Refusal> {
        let reference = reference.0.map(|text| AttemptReference::parse(&text).ok_or(())).transpose();
        let reference = reference.map_err(|()| Refusal::field("reference", "must be an attempt's reference"))?;
        let filter = EvidenceFilter {
            reach: within::reach(&who, application_id.0.map(|id| id.0)),
            mode: mode.0.map(Into::into),
            outcome: outcome.0.map(Into::into),
            reference,
            payment: matched_payment_id.0.map(|id| id.0),
            method: gateway.0.map(Into::into),
            signature_valid: signature_valid.0,
            from: from.0.map(Bound::first),
            to: to.0.map(Bound::last),
        };
        let part = Part::of("callbacks".into(), (page.0, size.0), cursor.0.as_deref())?;
        let found = house.store.evidence(&filter, part.skip(), part.page.size, part.mark(true)?).await?;
        let last = found.items.last().map(|last| list::mark_bytes(last.mark()));
        let pagination = part.pagination(found.items.len(), found.total, last);
        Ok(Listed::page(found.items.iter().map(EvidenceView::listed).collect(), pagination))
    }

    /// One callback with its headers and its body
    ///
    /// Without card numbers, and without what proves knowledge of a secret.
    #[oai(path = "/admin/gateway-callbacks/:id", method = "get", operation_id = "getCallback", tag = "Tag::Payments")]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadAudit>,
        /// The callback's id.
        id: Path<Id<CallbackId>>,
    ) -> Result<Shown<EvidenceView>, Refusal> {
        let found = house.store.one_evidence(&Reach::Everywhere, id.0.0).await?;
        let evidence = found.ok_or_else(|| Refusal::not_found("callback"))?;
        match evidence.judgement.about {
            Some((scope, ..)) => who.over(scope.app).await.map(|_| ())?,
            None if *who.granted.reach() == Reach::Everywhere => {}
            None => return Err(Refusal::not_found("callback")),
        }
        Ok(Shown::of(EvidenceView::whole(&evidence)))
    }
}
