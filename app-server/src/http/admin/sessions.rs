//! Signing in, proving oneself again, leaving.

use super::operator::{Operator, Stranger};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        envelope::{Created, Listed, Pagination, Shown},
        refusal::Refusal,
    },
    wire::{
        ids::Id,
        list,
        operator::{OpenSessionBody, OpenedSessionView, OperatorView, SessionView, StepUpBody, names},
    },
};
use adapters::{crypto, totp::Codes};
use domain::{
    SessionId,
    access::{SignedIn, Standing},
    ids::NewIds,
    operators::{
        FindsStaff, KeepsSessions, LIFE_MAX, SecondFactor, Session, SignIn, StaffDeclined, StepUp, sign_in, sign_out,
        step_up,
    },
    time::Clock,
};
use poem_openapi::{OpenApi, param::Path};

/// What everybody of the staff may do with his own sessions.
pub struct SessionsApi;

#[OpenApi]
impl SessionsApi {
    /// Sign in
    ///
    /// The answer shows the session's token, once. With a second factor, `TOTP_REQUIRED` asks for it and nothing is opened
    /// yet. Wrong attempts from one address at one account have to wait ever longer, at most 15 minutes.
    #[oai(path = "/admin/sessions", method = "post", operation_id = "openSession", tag = "Tag::Staff")]
    async fn open(
        &self,
        house: House,
        stranger: Stranger,
        body: Body<OpenSessionBody>,
    ) -> Result<Created<OpenedSessionView>, Refusal> {
        let (token, body) = (crypto::new_token(crypto::SESSION_PREFIX, || house.ids.random()), body.value);
        let recovery_code = body.recovery_code.as_deref().map(crypto::recovery_digest);
        let asked = SignIn {
            email: body.email,
            password: body.password,
            second: SecondFactor { totp_code: body.totp_code, recovery_code },
            session: SessionId::from_u128(house.ids.ordered()),
            token_digest: crypto::digest(&token),
            origin: stranger.0,
            at: house.clock.wall(),
        };
        let (session, staff) = sign_in(&house.store, &house.passwords, Codes, asked).await?;
        let operator = staff.operator(session.operator).ok_or_else(|| Refusal::not_found("operator"))?;
        let standing = Standing {
            operator: operator.id,
            session: session.id,
            grants: operator.allowed(&staff.roles),
            stepped_up: false,
        };
        Ok(Created::of(OpenedSessionView {
            token,
            operator: OperatorView::of(operator, &staff.roles),
            permissions: names(&standing.permissions()),
            session: SessionView::of(&session, session.id),
        }))
    }

    /// Your sessions that still count, newest first
    ///
    /// At most 100.
    #[oai(path = "/admin/sessions", method = "get", operation_id = "listSessions", tag = "Tag::Staff")]
    async fn list(&self, house: House, who: Operator<SignedIn>) -> Result<Listed<SessionView>, Refusal> {
        let found = own(&house, &who).await?;
        let views: Vec<SessionView> = found.iter().map(|one| SessionView::of(one, who.session.id)).collect();
        let total = u64::try_from(views.len()).unwrap_or(u64::MAX);
        Ok(Listed::page(views, Pagination::new(list::counted(None, Some(100)), total, None)))
    }

    /// Sign out
    ///
    /// The session that this request came with ends at once.
    #[oai(
        path = "/admin/sessions/current",
        method = "delete",
        operation_id = "closeCurrentSession",
        tag = "Tag::Staff"
    )]
    async fn close_current(&self, house: House, who: Operator<SignedIn>) -> Result<Shown<SessionView>, Refusal> {
        sign_out(&house.store, &who.origin, (who.session.operator, who.session.id), who.at).await?;
        Ok(Shown::of(SessionView::of(&who.session, who.session.id)))
    }

    /// End one of your sessions
    ///
    /// Another's session is not there.
    #[oai(path = "/admin/sessions/:id", method = "delete", operation_id = "closeSession", tag = "Tag::Staff")]
    async fn close(
        &self,
        house: House,
        who: Operator<SignedIn>,
        /// The session's id.
        id: Path<Id<SessionId>>,
    ) -> Result<Shown<SessionView>, Refusal> {
        let found = own(&house, &who).await?;
        let session = found.iter().find(|one| one.id == id.0.0).ok_or_else(|| Refusal::not_found("session"))?;
        sign_out(&house.store, &who.origin, (session.operator, session.id), who.at).await?;
        Ok(Shown::of(SessionView::of(session, who.session.id)))
    }

    /// Prove yourself again
    ///
    /// Enter your password or a code; for five minutes this session may do what `REAUTH_REQUIRED` asked it for.
    #[oai(path = "/admin/sessions/step-up", method = "post", operation_id = "stepUp", tag = "Tag::Staff")]
    async fn step_up(
        &self,
        house: House,
        who: Operator<SignedIn>,
        body: Body<StepUpBody>,
    ) -> Result<Shown<SessionView>, Refusal> {
        let asked = StepUp {
            operator: who.session.operator,
            session: who.session.id,
            password: body.value.password,
            totp_code: body.value.totp_code,
            origin: who.origin.clone(),
            at: who.at,
        };
        let (store, at) = (&house.store, who.at);
        let done = step_up(store, &house.passwords, Codes, asked).await;
        done.map_err(|declined: StaffDeclined<_>| Refusal::from(declined))?;
        let session = Session { stepped_up_at: Some(at), ..who.session };
        Ok(Shown::of(SessionView::of(&session, session.id)))
    }
}

/// The sessions of the operator that still count.
async fn own(house: &House, who: &Operator<SignedIn>) -> Result<Vec<Session>, Refusal> {
    let all = house.store.sessions_of(who.session.operator, who.at.minus(LIFE_MAX)).await?;
    Ok(all.into_iter().filter(|session| session.check(who.at).is_ok()).collect())
}

/// The staff, for what shows people with their roles' names.
pub(super) async fn staff(house: &House) -> Result<domain::operators::Staff, Refusal> {
    Ok(house.store.staff().await?)
}
