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
use std::{
    fmt::Display,
    net::{IpAddr, SocketAddr},
};

/// The name of the security scheme in the contract.
pub const SCHEME: &str = "OperatorSession";
/// Where proxies say whom they heard from.
const FORWARDED: &str = "x-forwarded-for";
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

    /// Whether his grant extends to a record of this application, or of none. One that it does not extend to is not there,
    /// and is on record.
    pub async fn reaches(&self, app: Option<AppId>, what: &str) -> Result<(), Refusal> {
        let proven = match app {
            Some(app) => self.over(app).await,
            None => self.everywhere().await,
        };
        match proven {
            Ok(_) => Ok(()),
            Err(refusal) if matches!(refusal.code, ErrorCode::NotFound | ErrorCode::Forbidden) => {
                Err(Refusal::not_found(what))
            }
            Err(failed) => Err(failed),
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

    /// Writes down that he tried what he may not.
    pub async fn denied(&self, why: impl Display) -> Result<(), Refusal> {
        let line = AuditLine::refused(Action::AccessRefused, why).to("operation", &self.operation);
        Ok(self.house.store.keep_line(&self.origin, &line, self.at).await?)
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
        let house = request.data::<House>().ok_or_else(|| refusal::broken("no house behind the routes"))?;
        Ok(Stranger(origin(house, request, Actor::Nobody)))
    }
}

fn origin(house: &House, request: &Request, actor: Actor) -> Origin {
    let forwarded = request.headers().get_all(FORWARDED).iter().filter_map(|value| value.to_str().ok());
    let peer = request.remote_addr().as_socket_addr().map(SocketAddr::ip);
    let address = address(peer, forwarded, usize::from(house.proxies)).map(|ip| ip.to_canonical().to_string());
    Origin { actor, request: Some(request::current().bits), address }
}

/// The address that a request came from: the peer, or whom the outermost of our proxies heard from. Each of them appends,
/// so what a caller wrote there himself stands further to the left and counts for nothing.
fn address<'a>(peer: Option<IpAddr>, forwarded: impl Iterator<Item = &'a str>, proxies: usize) -> Option<IpAddr> {
    let named: Vec<&str> = forwarded.flat_map(|line| line.split(',')).map(str::trim).collect();
    let outermost = named.len().checked_sub(proxies).and_then(|place| named.get(place));
    outermost.and_then(|text| text.parse().ok()).or(peer)
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
    let origin = origin(house, request, Actor::Operator { operator, session });
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caller_cannot_choose_the_address_that_he_comes_from() {
        let peer = "192.0.2.1".parse().ok();
        let seen = |lines: &[&'static str], proxies| {
            address(peer, lines.iter().copied(), proxies).map(|ip| ip.to_string()).unwrap_or_default()
        };
        assert_eq!(seen(&["203.0.113.7"], 0), "192.0.2.1", "nobody stands in front: the header is the caller's own");
        assert_eq!(seen(&["203.0.113.7, 198.51.100.4"], 1), "198.51.100.4");
        assert_eq!(seen(&["203.0.113.7", "198.51.100.4, 10.0.0.1"], 2), "198.51.100.4");
        assert_eq!(seen(&["2001:db8::1"], 1), "2001:db8::1");
        for wrong in [&["unknown"][..], &[], &[""], &["198.51.100.4:80"]] {
            assert_eq!(seen(wrong, 1), "192.0.2.1", "{wrong:?}");
        }
        assert_eq!(seen(&["198.51.100.4"], 2), "192.0.2.1", "one proxy is missing");
    }
}
