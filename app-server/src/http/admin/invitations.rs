//! Setting a password with an invitation: the one thing besides signing in that needs no session.

use super::{operator::Stranger, refusals};
use crate::{
    house::House,
    http::{Tag, body::Body, envelope::Shown, refusal::Refusal},
    wire::{operator::OperatorView, people::AcceptInvitationBody},
};
use adapters::crypto;
use domain::{
    audit::{Action, Actor, AuditLine, KeepsAudit, Origin},
    operators::{CountsAttempts, DecidesAboutStaff, FindsStaff, HashesPasswords, Staff, TicketRefused, account_of},
    time::Clock,
};
use poem_openapi::OpenApi;

/// What wrong tokens are counted under; no operator has this for an address.
const TICKETS: &str = "invitations";

/// What somebody who was invited does.
pub struct InvitationsApi;

#[OpenApi]
impl InvitationsApi {
    /// Set a password with an invitation
    ///
    /// The token works once, within 72 hours. Whoever was reset sets a new password in the same way. Then sign in.
    #[oai(path = "/admin/invitations/accept", method = "post", operation_id = "acceptInvitation", tag = "Tag::Staff")]
    async fn accept(
        &self,
        house: House,
        stranger: Stranger,
        body: Body<AcceptInvitationBody>,
    ) -> Result<Shown<OperatorView>, Refusal> {
        let (store, at, account) = (&house.store, house.clock.wall(), account_of(TICKETS));
        let address = stranger.0.address.clone().unwrap_or_default();
        store.count_attempt(account, &address, None, at).await?.map_err(Refusal::from)?;
        let digest = crypto::digest(body.value.token.trim());
        let known = store.staff().await?;
        let holder = match known.ticket_holder(&digest, at) {
            Ok(holder) => holder,
            Err(why) => {
                store.keep_line(&stranger.0, &AuditLine::refused(Action::SignInRefused, why), at).await?;
                return Err(why.into());
            }
        };
        store.forget_attempts(account, Some(&address)).await?;
        let id = holder.id;
        let hash = house.passwords.hash(body.value.password, holder.own_words()).await.map_err(refusals::password)?;
        let origin = Origin { actor: Actor::Operator { operator: id, session: None }, ..stranger.0 };
        let rule = move |staff: &Staff| -> Result<_, TicketRefused> { staff.accept(&digest, hash.clone(), at) };
        let kept = store.decide_about_staff(&origin, at, rule).await?;
        let operator = kept.operator(id).ok_or_else(|| Refusal::not_found("operator"))?;
        Ok(Shown::of(OperatorView::of(operator, &kept.roles)))
    }
}
