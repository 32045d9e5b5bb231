//! An application's credentials: issued, rotated with a grace, revoked at once. Each text is shown in one answer alone.

use super::{onboarding::Reached, operator::Operator};
use crate::{
    accounts,
    house::House,
    http::{
        Tag,
        body::Body,
        caller::IdempotencyKey,
        envelope::{Answer, Created, Envelope, Listed, Pagination, Shown, kept_or},
        refusal::Refusal,
        request,
    },
    wire::{
        credential::{CredentialView, IssueBody, IssuedCredentialView, RotateBody},
        ids::Id,
        list,
    },
};
use domain::{
    AppId, CredentialId,
    access::{ManageCredentials, ReadApps},
    apps::{self, App, GRACE_DEFAULT},
    idempotency::Snapshot,
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};
use std::time::Duration;

/// Seconds of an hour.
const HOUR_S: u64 = 3_600;

/// What operators do with credentials.
pub struct CredentialsApi;

#[OpenApi]
impl CredentialsApi {
    /// An application's credentials, newest first
    ///
    /// Of both modes, also those that work no more; without what proves them.
    #[oai(
        path = "/admin/apps/:id/credentials",
        method = "get",
        operation_id = "listCredentials",
        tag = "Tag::Onboarding"
    )]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadApps>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<CredentialView>, Refusal> {
        let app = Reached::by(&house, &who, id.0.0).await?.app;
        let page = list::counted(page.0, size.0);
        let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let newest = app.credentials.iter().rev();
        let shown = newest.skip(count(page.page).saturating_mul(count(page.size))).take(count(page.size));
        let views = shown.map(|one| CredentialView::of(one, who.at)).collect();
        let total = u64::try_from(app.credentials.len()).unwrap_or(u64::MAX);
        Ok(Listed::page(views, Pagination::new(page, total, None)))
    }

    /// Issue one more credential beside those that work
    ///
    /// At most ten of a mode work at a time. Key and secret are shown in this answer alone.
    #[oai(
        path = "/admin/apps/:id/credentials",
        method = "post",
        operation_id = "issueCredential",
        tag = "Tag::Onboarding"
    )]
    async fn issue(
        &self,
        house: House,
        who: Operator<ManageCredentials>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The application's id.
        id: Path<Id<AppId>>,
        body: Body<IssueBody>,
    ) -> Result<Created<IssuedCredentialView>, Refusal> {
        let app = id.0.0;
        let by = Reached::by(&house, &who, app).await?.authority;
        let asked = who.asks(&house, accounts::scope(app), "issueCredential", key, body.fingerprint);
        let mode = body.value.mode.into();
        let (credential, made) = accounts::new_credential(&house.ids, app, mode, asked.at);
        let show = answered(IssuedCredentialView::of(&made), |view, _| view);
        let issued = apps::issue(&house.store, &asked, &by, (app, credential), show).await;
        kept_or(issued.map(|_| Answer::of(IssuedCredentialView::of(&made).showing(made))))
    }

    /// Replace the credentials of one mode
    ///
    /// The new one works at once; the ones that worked until now go on for the grace. The application is told by a
    /// `credential.rotated` event. Key and secret are shown in this answer alone.
    #[oai(
        path = "/admin/apps/:id/credentials/rotate",
        method = "post",
        operation_id = "rotateCredentials",
        tag = "Tag::Onboarding"
    )]
    async fn rotate(
        &self,
        house: House,
        who: Operator<ManageCredentials>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The application's id.
        id: Path<Id<AppId>>,
        body: Body<RotateBody>,
    ) -> Result<Created<IssuedCredentialView>, Refusal> {
        let app = id.0.0;
        let by = Reached::by(&house, &who, app).await?.authority;
        let asked = who.asks(&house, accounts::scope(app), "rotateCredentials", key, body.fingerprint);
        let grace =
            body.value.grace_hours.map_or(GRACE_DEFAULT, |hours| Duration::from_secs(u64::from(hours) * HOUR_S));
        let (credential, made) = accounts::new_credential(&house.ids, app, body.value.mode.into(), asked.at);
        let show = answered(IssuedCredentialView::of(&made), IssuedCredentialView::replacing);
        let rotated = apps::rotate(&house.store, &asked, &by, (app, credential, grace), show).await;
        kept_or(rotated.map(|app| Answer::of(IssuedCredentialView::of(&made).replacing(&app).showing(made))))
    }

    /// End a credential at once
    ///
    /// What it began goes on. An application whose last credential is revoked cannot call until it gets another.
    #[oai(
        path = "/admin/apps/:id/credentials/:credential_id/revoke",
        method = "post",
        operation_id = "revokeCredential",
        tag = "Tag::Onboarding"
    )]
    async fn revoke(
        &self,
        house: House,
        who: Operator<ManageCredentials>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// The credential's id.
        #[oai(name = "credential_id")]
        credential_id: Path<Id<CredentialId>>,
    ) -> Result<Shown<CredentialView>, Refusal> {
        let (app, credential) = (id.0.0, credential_id.0.0);
        let by = Reached::by(&house, &who, app).await?.authority;
        let asked = who.now(&house, accounts::scope(app));
        let revoked = apps::revoke(&house.store, &asked, &by, (app, credential)).await?;
        let found = revoked.credentials.iter().find(|one| one.id == credential);
        let found = found.ok_or_else(|| Refusal::not_found("credential"))?;
        Ok(Shown::of(CredentialView::of(found, asked.at)))
    }
}

/// What a retry gets: the credential without its texts.
fn answered(
    view: IssuedCredentialView,
    with: fn(IssuedCredentialView, &App) -> IssuedCredentialView,
) -> impl Fn(&App) -> Option<Snapshot> + Send + 'static {
    let request = request::current();
    move |app| Some(Answer::<Envelope<_>, 201>::snapshot(with(view.clone(), app), request.clone()))
}
