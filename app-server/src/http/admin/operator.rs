//! Who is calling: an operator who is signed in and may do what the handler does.
//!
//! The token leads to the session, the session to the operator's roles as they are now. Whoever may not is told so, and it
//! is written into the audit trail; whoever shows no session that counts is a stranger, and leaves nothing behind.

use crate::{
    house::House,
    http::{
        caller::IdempotencyKey,
        refusal::{self, ErrorCode, Refusal},
        request,
    },
};
use adapters::crypto;
use domain::{
    AppId, Asked, Scope, Timestamp,
    access::{AccessRefused, Granted, OutOfReach, Proof, Right, Standing},
    audit::{Action, Actor, AuditLine, KeepsAudit, Origin},
    idempotency::Claim,
    operators::{KeepsSessions, OperatorStatus, Session, SignedInOperator},
    time::Clock,
};
use poem::{FromRequest, Request, RequestBody, http::header};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    registry::{MetaSecurityScheme, Registry},
};
use sha2::{Digest, Sha256};

/// The name of the security scheme in the contract.
pub const SCHEME: &str = "OperatorSession";
/// Characters of a path that are kept in the trail.
const PATH_KEPT_MAX: usize = 200;

/// An operator who may do `R`.
pub struct Operator<R: Right> {
    /// What he may, and where: a search shows what `granted.reach()` covers.
    pub granted: Granted<R>,
    /// Who asks, by which request, from where: for decisions and the trail.
    pub origin: Origin,
    /// The session he speaks through.
    pub session: Session,
    /// All that he may.
    pub standing: Standing,
    /// When he asked.
    pub at: Timestamp,
    house: House,
    operation: String,
}

impl<R: Right> Operator<R> {
    /// The proof that he may do it to this application's records. Out of reach is answered like "there is no such record",
    /// and is on record.
    pub async fn over(&self, app: AppId) -> Result<Proof<R>, Refusal> {
        match self.granted.over(app) {
            Ok(proof) => Ok(proof),
            Err(why) => {
                self.out_of_reach(why, Some(app)).await?;
                Err(Refusal::new(ErrorCode::NotFound, "there is no such record"))
            }
        }
    }

    /// The proof that he may do it to what belongs to no application, such as operators and roles.
    pub async fn everywhere(&self) -> Result<Proof<R>, Refusal> {
        match self.granted.everywhere() {
            Ok(proof) => Ok(proof),
            Err(why) => {
                self.out_of_reach(why, None).await?;
                Err(Refusal::new(ErrorCode::Forbidden, "this needs a grant for all applications"))
            }
        }
    }

    /// Asks for something now, by the clock of that scope, with an idempotency key if one was sent. A key is an operator's
    /// own: another operator's request with it is another request.
    pub fn asks(
        &self,
        house: &House,
        scope: Scope,
        operation: &'static str,
        key: IdempotencyKey,
        fingerprint: [u8; 32],
    ) -> Asked {
        let own = self.granted.operator().as_u128().to_be_bytes();
        let fingerprint = Sha256::new().chain_update(fingerprint).chain_update(own).finalize().into();
        let holder = request::current().bits;
        let key = key.0.map(|key| Claim { operation, key, fingerprint, holder });
        Asked { key, ..house.asked(scope) }.by(self.origin.clone())
    }

    /// The same for an operation that takes nothing but the id of what it is about.
    pub fn asks_about(
        &self,
        house: &House,
        scope: Scope,
        operation: &'static str,
        key: IdempotencyKey,
        id: &str,
    ) -> Asked {
        self.asks(house, scope, operation, key, crypto::digest(id))
    }

    async fn out_of_reach(&self, why: OutOfReach, app: Option<AppId>) -> Result<(), Refusal> {
        let line = AuditLine::refused(Action::AccessRefused, why).to("operation", &self.operation);
        let line = app.map_or(line.clone(), |app| line.of_app(app));
        Ok(self.house.store.keep_line(&self.origin, &line, self.at).await?)
    }
}

/// Somebody who proved nothing so far.
pub struct Stranger(pub Origin);

impl<'a> FromRequest<'a> for Stranger {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        Ok(Stranger(origin(request, Actor::Nobody)))
    }
}

fn origin(request: &Request, actor: Actor) -> Origin {
    Origin { actor, request: Some(request::current().bits), address: address(request) }
}

/// The address that a request came from, without its port.
fn address(request: &Request) -> Option<String> {
    request.remote_addr().as_socket_addr().map(|peer| peer.ip().to_canonical().to_string())
}

/// The session that a request shows, if it shows one that we opened.
async fn shown(house: &House, request: &Request) -> Result<SignedInOperator, Refusal> {
    let unknown =
        || Refusal::new(ErrorCode::Unauthorized, "send the header Authorization: Bearer with a session's token");
    let text = request.header(header::AUTHORIZATION).ok_or_else(unknown)?;
    let (scheme, token) = text.split_once(' ').ok_or_else(unknown)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(unknown());
    }
    house.store.signed_in(&crypto::digest(token.trim())).await?.ok_or_else(unknown)
}

async fn authenticate<R: Right>(request: &Request) -> Result<Operator<R>, Refusal> {
    let house = request.data::<House>().ok_or_else(|| refusal::broken("no house behind the routes"))?;
    let (found, at) = (shown(house, request).await?, house.clock.wall());
    let over = |why: &str| Refusal::new(ErrorCode::SessionExpired, why.to_owned());
    found.session.check(at).map_err(|why| over(&why.to_string()))?;
    if found.status != OperatorStatus::Active {
        return Err(over("the operator may not sign in any more"));
    }
    if found.session.wants_touch(at) {
        house.store.touch_session(found.session.id, at).await?;
    }
    let (operator, session) = (found.session.operator, Some(found.session.id));
    let origin = origin(request, Actor::Operator { operator, session });
    let path: String = request.original_uri().path().chars().take(PATH_KEPT_MAX).collect();
    let operation = format!("{} {path}", request.method());
    let standing = found.standing(at);
    match standing.may::<R>() {
        Ok(granted) => {
            Ok(Operator { granted, origin, session: found.session, standing, at, house: house.clone(), operation })
        }
        Err(why @ AccessRefused::NotGranted { .. }) => {
            let line = AuditLine::refused(Action::AccessRefused, why).to("operation", operation);
            house.store.keep_line(&origin, &line, at).await?;
            Err(Refusal::new(ErrorCode::Forbidden, why.to_string()))
        }
        // Nothing was denied: he enters his password and goes on.
        Err(why @ AccessRefused::StepUpNeeded) => Err(Refusal::new(ErrorCode::ReauthRequired, why.to_string())),
    }
}

impl<'a, R: Right> ApiExtractor<'a> for Operator<R> {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::SecurityScheme];
    type ParamType = ();
    type ParamRawType = ();

    fn register(registry: &mut Registry) {
        registry.create_security_scheme(
            SCHEME,
            MetaSecurityScheme {
                ty: "http",
                description: Some(
                    "The token that signing in shows once: 256 random bits. It ends after 30 minutes \
                    without use, and after 12 hours.",
                ),
                name: None,
                key_in: None,
                scheme: Some("bearer"),
                bearer_format: None,
                flows: None,
                openid_connect_url: None,
            },
        );
    }

    /// The right's own name; the document says it as the scheme with `x-permission` and `x-step-up`.
    fn security_schemes() -> Vec<&'static str> {
        vec![R::NAME]
    }

    async fn from_request(
        request: &'a Request,
        _: &mut RequestBody,
        _: ExtractParamOptions<Self::ParamType>,
    ) -> poem::Result<Self> {
        Ok(authenticate(request).await?)
    }
}
