//! Who is calling: an application that proves itself with its key and secret. The mode comes from the credential alone.
//!
//! An unknown key and a wrong secret get the same answer after the same work: a look-up, a digest, a comparison in
//! constant time.

use super::{
    refusal::{ErrorCode, Refusal},
    request, schema,
};
use crate::house::House;
use adapters::crypto;
use domain::{
    Asked, CredentialId, Scope,
    apps::{App, AppStatus, Credential},
    audit::{Actor, Origin},
    idempotency::{Claim, Key},
    time::Clock,
};
use poem::{Request, RequestBody};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    registry::{MetaParamIn, MetaSchema, MetaSchemaRef, MetaSecurityScheme, Registry},
};

use sha2::{Digest, Sha256};
use std::sync::Arc;

pub(super) const KEY_HEADER: &str = "X-Api-Key";
const SECRET_HEADER: &str = "X-Api-Secret";

/// What an unknown key's secret is compared with; no text has this digest.
const NOBODY: [u8; 32] = [0; 32];

/// An application that proved itself.
#[derive(Clone, Debug)]
pub struct AppCaller {
    /// Whose records it may see, and of which mode.
    pub scope: Scope,
    /// The application.
    pub app: Arc<App>,
    /// The credential it used.
    pub credential: CredentialId,
}

impl AppCaller {
    /// Asks for something now, with an idempotency key if one was sent.
    pub fn asks(&self, house: &House, operation: &'static str, key: IdempotencyKey, fingerprint: [u8; 32]) -> Asked {
        let holder = request::current().bits;
        let key = key.0.map(|key| Claim { operation, key, fingerprint, holder });
        let actor = Actor::App { app: self.app.id, credential: self.credential };
        let origin = Origin { actor, request: Some(holder), address: None };
        Asked { key, ..house.asked(self.scope).by(origin) }
    }

    /// The same for an operation whose body says nothing of the record that its path names.
    pub fn asks_in(
        &self,
        house: &House,
        operation: &'static str,
        key: IdempotencyKey,
        (id, body): (&str, [u8; 32]),
    ) -> Asked {
        self.asks(house, operation, key, fingerprint_in(id, body))
    }

    /// The same for an operation that takes nothing but the id of what it is about.
    pub fn asks_about(&self, house: &House, operation: &'static str, key: IdempotencyKey, id: &str) -> Asked {
        self.asks(house, operation, key, crypto::digest(id))
    }
}

/// The fingerprint of a body that says nothing of the record that its path names.
pub fn fingerprint_in(id: &str, body: [u8; 32]) -> [u8; 32] {
    Sha256::digest([crypto::digest(id), body].concat()).into()
}

pub(super) async fn authenticate(request: &Request) -> Result<AppCaller, Refusal> {
    let unknown = || {
        Refusal::new(ErrorCode::Unauthorized, "send the headers X-Api-Key and X-Api-Secret of a credential that works")
    };
    let house = request.data::<House>().ok_or_else(|| super::refusal::broken("no house behind the routes"))?;
    let read = request.header(KEY_HEADER).and_then(crypto::read_key).ok_or_else(unknown)?;
    let secret = crypto::digest(request.header(SECRET_HEADER).ok_or_else(unknown)?);
    let app = house.lookups.app(read.app).await?;
    let credential = app.as_ref().and_then(|app| {
        let fits = |one: &&Credential| one.mode == read.mode && crypto::same(&one.key_digest, &read.digest);
        app.credentials.iter().find(fits)
    });
    let holds = crypto::same(&secret, credential.map_or(&NOBODY, |credential| &credential.secret_digest));
    let works = credential.filter(|credential| holds && credential.authenticates(house.clock.wall()));
    let (id, mode) = works.map(|credential| (credential.id, credential.mode)).ok_or_else(unknown)?;
    let app = app.ok_or_else(unknown)?;
    if app.status == AppStatus::Disabled {
        return Err(Refusal::new(ErrorCode::Forbidden, "the application is disabled"));
    }
    house.limits.take(&id.as_u128()).map_err(|seconds| {
        Refusal::new(ErrorCode::RateLimited, "too many requests with this credential").retry_after(seconds)
    })?;
    Ok(AppCaller { scope: Scope { app: app.id, mode }, app, credential: id })
}

impl<'a> ApiExtractor<'a> for AppCaller {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::SecurityScheme];
    type ParamType = ();
    type ParamRawType = ();

    fn register(registry: &mut Registry) {
        for (scheme, header, description) in [
            ("ApiKey", KEY_HEADER, "The key of a credential: poisha_test_… or poisha_live_…. It decides the mode."),
            ("ApiSecret", SECRET_HEADER, "The secret that was shown once beside the key."),
        ] {
            registry.create_security_scheme(
                scheme,
                MetaSecurityScheme {
                    ty: "apiKey",
                    description: Some(description),
                    name: Some(header),
                    key_in: Some("header"),
                    scheme: None,
                    bearer_format: None,
                    flows: None,
                    openid_connect_url: None,
                },
            );
        }
    }

    fn security_schemes() -> Vec<&'static str> {
        vec!["ApiKey", "ApiSecret"]
    }

    async fn from_request(
        request: &'a Request,
        _: &mut RequestBody,
        _: ExtractParamOptions<Self::ParamType>,
    ) -> poem::Result<Self> {
        Ok(authenticate(request).await?)
    }
}

/// The caller's name for the operation, when it sent one.
#[derive(Clone, Debug, Default)]
pub struct IdempotencyKey(pub Option<Key>);

impl<'a> ApiExtractor<'a> for IdempotencyKey {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::Parameter];
    type ParamType = ();
    type ParamRawType = ();

    fn param_in() -> Option<MetaParamIn> {
        Some(MetaParamIn::Header)
    }

    fn param_schema_ref() -> Option<MetaSchemaRef> {
        let (min_length, max_length) = (Some(1), Some(255));
        let pattern = Some("^[ -~]*$".to_owned());
        Some(MetaSchemaRef::Inline(Box::new(MetaSchema {
            min_length,
            max_length,
            pattern,
            ..MetaSchema::new("string")
        })))
    }

    async fn from_request(
        request: &'a Request,
        _: &mut RequestBody,
        options: ExtractParamOptions<Self::ParamType>,
    ) -> poem::Result<Self> {
        let refused = |reason: String| Refusal::field(options.name, reason);
        let mut values = request.headers().get_all(options.name).iter();
        let Some(value) = values.next() else { return Ok(IdempotencyKey(None)) };
        if values.next().is_some() {
            return Err(refused("is given more than once".to_owned()).into());
        }
        let text = value.to_str().unwrap_or_default();
        let key = Key::parse(text).map_err(|not| refused(not.to_string()))?;
        if let Some(problem) = schema::text_problem(text) {
            return Err(refused(problem.to_owned()).into());
        }
        Ok(IdempotencyKey(Some(key)))
    }
}
