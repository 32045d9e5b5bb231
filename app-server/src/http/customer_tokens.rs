//! Tokens that applications mint for their customers' browsers.

use super::{Tag, body::Body, caller::AppCaller, envelope::Created, refusal::Refusal};
use crate::{house::House, wire::instant::Instant};
use adapters::crypto;
use domain::{
    customers::{CustomerToken, KeepsCustomerTokens, MintRefused},
    ids::NewIds,
    time::Clock,
};
use poem_openapi::{Object, OpenApi};
use std::time::Duration;

/// What an application does for its customers' browsers.
pub struct CustomerTokensApi;

/// For whom to mint a token
#[derive(Clone, Debug, Object)]
#[oai(rename = "MintCustomerToken", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct MintBody {
    /// Your own name for the customer.
    #[oai(validator(min_length = 1, max_length = 255))]
    customer_reference: String,
    /// How long it works, in seconds: 1 to 3600; 900 when left out.
    #[oai(validator(minimum(value = "1"), maximum(value = "3600")))]
    ttl_seconds: Option<i64>,
}

/// A token, shown once
#[derive(Clone, Debug, Object)]
#[oai(rename = "CustomerToken", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CustomerTokenView {
    /// What the customer's browser sends as `Authorization: Bearer`.
    token: String,
    /// The customer whose records it sees.
    customer_reference: String,
    /// Until when it works.
    expires_at: Instant,
}

#[OpenApi]
impl CustomerTokensApi {
    /// Mint a token for one of your customers
    ///
    /// Their browser sends it as `Authorization: Bearer`. It reaches that customer's orders and payments of the credential's
    /// mode and nothing else, and works no longer than the credential that minted it.
    #[oai(path = "/customer-tokens", method = "post", operation_id = "mintCustomerToken", tag = "Tag::App")]
    async fn mint(
        &self,
        house: House,
        who: AppCaller,
        body: Body<MintBody>,
    ) -> Result<Created<CustomerTokenView>, Refusal> {
        let MintBody { customer_reference, ttl_seconds } = body.value;
        let text = crypto::new_customer_token(who.scope.app, who.scope.mode, || house.ids.random());
        let ttl = ttl_seconds.and_then(|seconds| u64::try_from(seconds).ok()).map(Duration::from_secs);
        let (whose, at) = ((who.scope, who.credential), house.clock.now(who.scope));
        let token = CustomerToken::mint(whose, crypto::digest(&text), &customer_reference, ttl, at)?;
        house.store.keep_customer_token(&token).await?;
        Ok(Created::of(CustomerTokenView { token: text, customer_reference, expires_at: Instant(token.expires_at) }))
    }
}

impl From<MintRefused> for Refusal {
    fn from(refused: MintRefused) -> Self {
        match refused {
            MintRefused::Customer { problem } => Refusal::field("customerReference", problem),
            MintRefused::Ttl => Refusal::field("ttlSeconds", "must be from 1 to 3600"),
        }
    }
}
