//! Sessions: what is asked, and what each answer means.

use super::*;
use crate::{gateways::testing::amount, sandbox::switches::Transport};
use domain::payments::gateway::OpenFailed;

async fn opened(world: &World) -> Result<String, OpenFailed> {
    let session = world.gateways.open_session(&world.payment, &world.attempt).await?;
    Ok(session.gateway_session)
}

async fn sandboxed(taka: &str) -> World {
    World::unopened(taka, |origin| GatewayAccounts::default().with_sandbox(origin)).await
}

#[tokio::test]
async fn a_session_asks_for_the_amount_in_decimals_under_our_reference_and_leads_back_to_the_attempt() {
    let mut world = sandboxed("1150.00").await;
    world.payment.customer.phone = Some("+880 1712-345678".into());
    let session = world.gateways.open_session(&world.payment, &world.attempt).await.unwrap();
    assert_eq!(session.merchant_account, MERCHANT);
    assert!(session.redirect_url.starts_with(&format!("{}/bkash/checkout?paymentId=TR0011", world.origin)));
    let there = world.sandbox.bkash().payment(&session.gateway_session).unwrap();
    assert_eq!((there.amount.as_str(), there.invoice.as_str()), ("1150.00", world.attempt.reference.as_str()));
    assert_eq!(there.payer_reference, "01712345678");
    let callback = format!("{PUBLIC_BASE}/api/v1/payments/bkash/callback?attempt={}", world.attempt.reference);
    assert_eq!(there.callback_url, callback);
    world.payment.amount = amount("10.50", "BDT");
    let session = world.gateways.open_session(&world.payment, &world.attempt).await.unwrap();
    assert_eq!(world.sandbox.bkash().payment(&session.gateway_session).unwrap().amount, "10.50");
    assert_eq!(world.token_calls(), ["grant"], "one token serves both");
}

#[tokio::test]
async fn an_amount_that_the_gateway_does_not_take_is_refused_in_its_words() {
    for taka in ["0.99", "1150.12"] {
        assert_eq!(opened(&sandboxed(taka).await).await, Err(OpenFailed::Refused { reason: "Invalid amount".into() }));
    }
    let mut dollars = sandboxed("10.00").await;
    dollars.payment.amount = amount("10.00", "USD");
    assert_eq!(opened(&dollars).await, Err(OpenFailed::Refused { reason: "the gateway takes taka, not USD".into() }));
    assert!(dollars.token_calls().is_empty(), "nobody was asked");
}

#[tokio::test]
async fn a_session_without_a_page_is_none() {
    let world = sandboxed("1150.00").await;
    world.break_it(Fault::CreateWithoutUrl);
    let reason = "it named no page to send the customer to".into();
    assert_eq!(opened(&world).await, Err(OpenFailed::Refused { reason }));
}

#[tokio::test]
async fn trouble_at_the_gateway_opens_nothing_and_may_be_tried_again() {
    let transport = |fault| Fault::Transport(fault);
    let on = Some(Endpoint::Create);
    for fault in [
        transport(Transport::HttpError { on, status: 500 }),
        transport(Transport::Html { on }),
        transport(Transport::Garbage { on }),
        refuses(Endpoint::Create, "2003"),
        refuses(Endpoint::Create, "503"),
        refuses(Endpoint::Create, "4711"),
        lost(Endpoint::Create, Loss::TimedOut),
        lost(Endpoint::Create, Loss::Dropped),
        lost(Endpoint::Create, Loss::Message),
    ] {
        let world = sandboxed("1150.00").await;
        world.break_once(fault.clone());
        let failed = opened(&world).await;
        assert!(matches!(failed, Err(OpenFailed::Unavailable(_))), "{fault:?}: {failed:?}");
        assert!(opened(&world).await.is_ok(), "{fault:?}");
    }
}

#[tokio::test]
async fn an_account_without_permission_is_refused_and_wrong_credentials_are_not_tried_twice() {
    let world = sandboxed("1150.00").await;
    world.break_it(refuses(Endpoint::Create, "2067"));
    assert!(matches!(opened(&world).await, Err(OpenFailed::Refused { .. })));

    for (name, value) in [("password", "wrong"), ("app_secret", "wrong")] {
        let world = World::unopened("1150.00", |origin| {
            let account = account(&[(name, value)]).at(format!("{origin}/v1.2.0-beta/"));
            GatewayAccounts::default().with(Method::Bkash, Mode::Test, account)
        })
        .await;
        let first = opened(&world).await.unwrap_err().to_string();
        assert!(first.contains("are the credentials right?"), "{first}");
        let second = opened(&world).await.unwrap_err().to_string();
        assert!(second.contains("must not be called for one"), "{second}");
        assert_eq!(world.token_calls(), ["grant"], "{name}");
    }
}

#[tokio::test]
async fn a_wrong_app_key_is_noticed_and_the_token_not_blamed_for_ever() {
    let world = sandboxed("1150.00").await;
    world.break_it(Fault::FrontRefuses { on: Endpoint::Create, status: 403, message: "Forbidden".into() });
    let failed = opened(&world).await.unwrap_err().to_string();
    assert!(failed.contains("takes no token of ours"), "{failed}");
    assert_eq!(world.token_calls(), ["grant", "grant"], "renewed once, repeated once");
    assert!(opened(&world).await.is_err());
    assert_eq!(world.token_calls().len(), 2);
}

#[test]
fn an_account_names_everything_and_a_version_of_refunds_that_there_is() {
    let refused = |account: GatewayAccount| {
        let accounts = GatewayAccounts::default().with(Method::Bkash, Mode::Live, account);
        let built = Gateways::new(PUBLIC_BASE, accounts, TokenShelf::in_memory(), TimeLimits::default());
        built.err().map(|refused| refused.to_string())
    };
    let of = |settings| refused(account(settings)).unwrap_or_default();
    assert_eq!(of(&[("refund_api", "v1")]), "");
    assert_eq!(of(&[("refund_api", "v3")]), "the bkash account for LIVE: refund_api must be one of v1, v2");
    assert_eq!(of(&[("app_secret", "")]), "the bkash account for LIVE: app_secret is missing");
    assert_eq!(
        refused(GatewayAccount::new().with("username", "shop")).unwrap(),
        "the bkash account for LIVE: password is missing"
    );
}
