//! What was agreed with each gateway about settlements.

use super::operator::Operator;
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        envelope::{Listed, Pagination, Shown},
        refusal::Refusal,
    },
    wire::{
        list,
        one_of::OneOf,
        payment::ModeView,
        settlement_terms::{PutTermsBody, TermsView},
    },
};
use domain::{
    Mode,
    access::{ReadReports, ResolveReconciliation},
    payments::Method,
    settlements::KeepsTerms,
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators say was agreed with gateways.
pub struct SettlementTermsApi;

#[OpenApi]
impl SettlementTermsApi {
    /// What was agreed with each gateway
    ///
    /// What holds now, of all gateways on one page. A run names the versions that it judged by.
    #[oai(
        path = "/admin/reconciliation/terms",
        method = "get",
        operation_id = "listSettlementTerms",
        tag = "Tag::Reconciliation"
    )]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
    ) -> Result<Listed<TermsView>, Refusal> {
        who.everywhere().await?;
        let agreed = house.store.terms(mode.0.map_or(Mode::Live, Into::into)).await?;
        let views: Vec<TermsView> = agreed.iter().map(TermsView::from).collect();
        let total = u64::try_from(views.len()).unwrap_or(u64::MAX);
        Ok(Listed::page(views, Pagination::new(list::counted(None, None), total, None)))
    }

    /// Every version of what was agreed with a gateway
    ///
    /// Newest first: the first holds now, and by the others earlier runs judged.
    #[oai(
        path = "/admin/reconciliation/terms/:mode/:method/versions",
        method = "get",
        operation_id = "listSettlementTermsVersions",
        tag = "Tag::Reconciliation"
    )]
    async fn versions(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The gateway.
        method: Path<OneOf<Method>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<TermsView>, Refusal> {
        who.everywhere().await?;
        let page = list::counted(page.0, size.0);
        let found = house.store.terms_versions((mode.0.0, method.0.0), page).await?;
        let views = found.items.iter().map(TermsView::from).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, None)))
    }

    /// Say what was agreed with a gateway
    ///
    /// A new version, in the place of all that was said before. It holds for runs that begin from now on; what earlier
    /// ones found stays as it is until they are asked for again.
    #[oai(
        path = "/admin/reconciliation/terms/:mode/:method",
        method = "put",
        operation_id = "putSettlementTerms",
        tag = "Tag::Reconciliation"
    )]
    async fn put(
        &self,
        house: House,
        who: Operator<ResolveReconciliation>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The gateway.
        method: Path<OneOf<Method>>,
        body: Body<PutTermsBody>,
    ) -> Result<Shown<TermsView>, Refusal> {
        who.everywhere().await?;
        let terms = body.value.into_terms(method.0.0)?;
        let of = (mode.0.0, method.0.0);
        let kept = house.store.keep_terms(of, terms, who.granted.operator(), (&who.origin, who.at)).await?;
        Ok(Shown::of(TermsView::from(&kept)))
    }
}
