//! Customers' tokens: found by what they are, where they were minted, until they are forgotten.

use super::{Inspect, NOON, SHOP, SHOP_LIVE, STALL, Store};
use crate::{
    apps::{App, Credential, CredentialState},
    customers::CustomerToken,
    decision::{Asked, Decision},
    ids::CredentialId,
    scope::{Mode, Scope},
    testing::story::{app, noon_and},
};
use std::time::Duration;

const CREDENTIAL: CredentialId = CredentialId::from_u128(77);

/// Both applications, each with a TEST credential of the same id.
async fn open_with_credentials(store: &impl Store) {
    for scope in [SHOP, STALL] {
        let credential = Credential {
            id: CREDENTIAL,
            mode: Mode::Test,
            key_digest: [u8::try_from(scope.app.as_u128() % 251).unwrap(); 32],
            secret_digest: [2; 32],
            state: CredentialState::Active,
            created_at: NOON,
        };
        let open = App { credentials: vec![credential], ..app(scope) };
        store.open(&Asked::at(Scope { mode: Mode::Live, ..scope }, NOON), Decision::of(open)).await.unwrap();
    }
}

fn token(scope: Scope, byte: u8, ttl_s: u64) -> CustomerToken {
    let ttl = Some(Duration::from_secs(ttl_s));
    CustomerToken::mint((scope, CREDENTIAL), [byte; 32], "customer-1", ttl, NOON).unwrap()
}

/// A token is found under its own application and mode alone, and one that is over is found until it is forgotten.
pub async fn a_customers_token_is_found_where_it_was_minted(store: &impl Store, _: &impl Inspect) {
    open_with_credentials(store).await;
    let (ours, short, theirs) = (token(SHOP, 1, 3_600), token(SHOP, 2, 60), token(STALL, 1, 60));
    for one in [&ours, &short, &theirs] {
        store.keep_customer_token(one).await.unwrap();
    }
    assert_eq!(store.customer_token(SHOP, &[1; 32]).await.unwrap().as_ref(), Some(&ours));
    assert_eq!(store.customer_token(STALL, &[1; 32]).await.unwrap().as_ref(), Some(&theirs));
    for (scope, digest) in [(SHOP, [3; 32]), (STALL, [2; 32]), (SHOP_LIVE, [1; 32])] {
        assert_eq!(store.customer_token(scope, &digest).await.unwrap(), None);
    }
    assert_eq!(store.forget_customer_tokens(noon_and(1), 1).await.unwrap(), 1);
    assert_eq!(store.forget_customer_tokens(noon_and(1), 10).await.unwrap(), 1);
    assert_eq!(store.forget_customer_tokens(noon_and(1), 10).await.unwrap(), 0);
    assert_eq!(store.customer_token(SHOP, &[2; 32]).await.unwrap(), None);
    assert_eq!(store.customer_token(SHOP, &[1; 32]).await.unwrap(), Some(ours));
}
