//! Whoever stands at the counter: an application, or one of its customers with the token that it minted.
//!
//! A customer sees what is his own and nothing else; what is another's is not there. His token stands for the credential
//! that minted it, and ends with it.

use super::{
    caller::{self, AppCaller, IdempotencyKey, KEY_HEADER},
    refusal::{self, ErrorCode, Refusal},
};
use crate::house::House;
use adapters::crypto;
use domain::{Asked, Scope, apps::AppStatus, customers::KeepsCustomerTokens, time::Clock};
use poem::{Request, RequestBody, http::header};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    registry::{MetaSecurityScheme, Registry},
};

/// The scheme of customers' tokens in the contract.
pub const SCHEME: &str = "CustomerToken";

/// An application, or one of its customers.
#[derive(Clone, Debug)]
pub struct Party {
    /// The application, with the credential that it used or that minted the token.
    pub app: AppCaller,
    /// The customer, when it is one.
    pub customer: Option<String>,
}

impl Party {
    /// Whether it may see what is this customer's.
    pub fn sees(&self, customer: &str) -> bool {
        self.customer.as_deref().is_none_or(|own| own == customer)
    }

    /// Asks for something now, with an idempotency key if one was sent. A key is a customer's own: another's request with it
    /// is another request.
    pub fn asks(&self, house: &House, operation: &'static str, key: IdempotencyKey, print: [u8; 32]) -> Asked {
        let own = self.customer.as_ref().map_or(print, |customer| caller::fingerprint_in(customer, print));
        self.app.asks(house, operation, key, own)
    }

    /// Whose records it may see, and of which mode.
    pub fn scope(&self) -> Scope {
        self.app.scope
    }
}

async fn authenticate(request: &Request) -> Result<Party, Refusal> {
    if request.header(KEY_HEADER).is_some() || request.header(header::AUTHORIZATION).is_none() {
        return Ok(Party { app: caller::authenticate(request).await?, customer: None });
    }
    let unknown = || {
        let words = "send the header Authorization: Bearer with a customer's token, or X-Api-Key and X-Api-Secret";
        Refusal::new(ErrorCode::Unauthorized, words)
    };
    let house = request.data::<House>().ok_or_else(|| refusal::broken("no house behind the routes"))?;
    let bearer = request.header(header::AUTHORIZATION).and_then(|text| text.split_once(' ')).ok_or_else(unknown)?;
    let read = Some(bearer).filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let read = read.and_then(|(_, token)| crypto::read_customer_token(token.trim())).ok_or_else(unknown)?;
    let scope = Scope { app: read.app, mode: read.mode };
    let found = house.store.customer_token(scope, &read.digest).await?;
    // Found by an index; the comparison that counts takes the same time wherever they differ.
    let token = found.filter(|token| crypto::same(&token.digest, &read.digest)).ok_or_else(unknown)?;
    let app = house.lookups.app(read.app).await?.ok_or_else(unknown)?;
    let credential = app.credentials.iter().find(|one| one.id == token.credential && one.mode == scope.mode);
    if !credential.is_some_and(|credential| credential.authenticates(house.clock.wall())) {
        return Err(unknown());
    }
    if app.status == AppStatus::Disabled {
        return Err(Refusal::new(ErrorCode::Forbidden, "the application is disabled"));
    }
    if !token.is_fresh(house.clock.now(scope)) {
        return Err(Refusal::new(ErrorCode::TokenExpired, "the customer's token is over; mint another"));
    }
    let bits = token.digest.first_chunk().map_or(0, |bytes| u128::from_be_bytes(*bytes));
    house.limits.take(&bits).map_err(|seconds| {
        Refusal::new(ErrorCode::RateLimited, "too many requests with this token").retry_after(seconds)
    })?;
    Ok(Party { app: AppCaller { scope, app, credential: token.credential }, customer: Some(token.customer) })
}

impl<'a> ApiExtractor<'a> for Party {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::SecurityScheme];
    type ParamType = ();
    type ParamRawType = ();

    fn register(registry: &mut Registry) {
        AppCaller::register(registry);
        registry.create_security_scheme(
            SCHEME,
            MetaSecurityScheme {
                ty: "http",
                description: Some(
                    "A token that the application minted for one of its customers. It sees that customer's orders and \
                    payments, and works for an hour at most.",
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

    /// Both ways; the document says them as alternatives.
    fn security_schemes() -> Vec<&'static str> {
        let mut schemes = AppCaller::security_schemes();
        schemes.push(SCHEME);
        schemes
    }

    async fn from_request(
        request: &'a Request,
        _: &mut RequestBody,
        _: ExtractParamOptions<Self::ParamType>,
    ) -> poem::Result<Self> {
        Ok(authenticate(request).await?)
    }
}
