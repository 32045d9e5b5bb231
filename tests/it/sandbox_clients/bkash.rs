//! bKash's published clients: npm's bkash-payment, PyPI's pybkash, and the crate bkash-rs, which sends its token with
//! `Bearer` before it and repeats what fails.

use super::{drive, serve, tools};
use adapters::sandbox::{
    Switch,
    bkash::{Act, Action, Endpoint, Fault, fault::Loss},
};
use bkash_rs::{
    models::tokenized::{CreateAgreementRequest, CreatePaymentRequest, RefundRequest},
    prelude::{Bkash, Currency, Environment, Error, Money},
};
use tests::cluster::BoxError;
use tokio::process::Command;

#[tokio::test]
async fn npms_bkash_payment_takes_payments_from_the_sandbox() -> Result<(), BoxError> {
    let library = tools().join("node_modules/bkash-payment");
    assert!(library.is_dir(), "{} is not installed: run ./dev test", library.display());
    let mut node = Command::new("node");
    node.arg("bkash_payment.mjs");
    assert_eq!(
        drive(node).await?,
        [
            "create opens a payment and its page",
            "nothing is executed before the customer agrees",
            "a payment is executed once",
            "query and search know the payment",
            "a refund goes back once and can be found",
            "a reserved payment is captured once",
            "a wallet is saved, paid with, and forgotten",
            "all of it took one token",
        ],
    );
    Ok(())
}

#[tokio::test]
async fn pypis_pybkash_takes_payments_from_the_sandbox() -> Result<(), BoxError> {
    let mut python = crate::tools::python()?;
    python.arg("bkash_python.py");
    assert_eq!(
        drive(python).await?,
        [
            "create answers every field that the library insists on",
            "a payment is executed once, after the customer agreed",
            "query and search know the payment",
            "a refund goes back once",
            "a wallet is saved, paid with, and forgotten",
        ],
    );
    Ok(())
}

async fn client(origin: &str) -> Result<Bkash, BoxError> {
    let http = reqwest::Client::builder().no_proxy().build()?;
    let config = Bkash::builder()
        .environment(Environment::Sandbox)
        .with_base_url(format!("{origin}/v1.2.0-beta"))
        .username("rs_shop")
        .password("rs_shop@bkash")
        .app_key("rs_key")
        .app_secret("rs_key@bkash")
        .http_client(http)
        .build()?;
    Ok(Bkash::new(config).await?)
}

#[tokio::test]
async fn the_crate_bkash_rs_saves_a_wallet_pays_with_it_and_gives_back() -> Result<(), BoxError> {
    let (sandbox, origin) = serve().await?;
    let bkash = client(&origin).await?;
    let checkout = bkash.tokenized();
    let (callback, taka) = ("http://shop.example/back", |amount: &str| Money::bdt(amount));
    let making = CreateAgreementRequest::new("customer-7", callback, taka("10.00"), Currency::Bdt);
    let making = checkout.create_agreement(making).await?;
    sandbox.bkash().act(&making.payment_id, &Act::of(Action::Approve))?;
    let agreement = checkout.execute_agreement(&making.payment_id).await?;
    assert_eq!(checkout.query_agreement(&agreement.agreement_id).await?.agreement_status, "Completed");

    let request =
        CreatePaymentRequest::new(&agreement.agreement_id, "customer-7", callback, taka("50.00"), Currency::Bdt);
    let payment = checkout.create_payment(request.with_merchant_invoice_number("RS-1")).await?;
    sandbox.bkash().act(&payment.payment_id, &Act::of(Action::Approve))?;
    let paid = checkout.execute_payment(&payment.payment_id).await?;
    assert_eq!((paid.transaction_status.as_str(), paid.amount.as_str()), ("Completed", "50.00"));
    assert_eq!(checkout.query_payment(&payment.payment_id).await?.trx_id, paid.trx_id);
    assert_eq!(checkout.search_transaction(&paid.trx_id).await?.amount.as_str(), "50.00");

    let refund = RefundRequest::new(&payment.payment_id, &paid.trx_id, taka("20.00"), "lid", "broken");
    let returned = checkout.refund(refund).await?;
    assert_eq!((returned.refund_amount.as_str(), returned.trx_id), ("20.00", paid.trx_id.clone()));
    let status = checkout.refund_status(&payment.payment_id, &paid.trx_id).await?;
    assert_eq!(status.refund_trx_id, returned.refund_trx_id);
    assert_eq!(checkout.cancel_agreement(&agreement.agreement_id).await?.agreement_status, "Cancelled");
    assert_eq!(sandbox.bkash().token_calls("rs_shop").len(), 1);
    Ok(())
}

#[tokio::test]
async fn the_crate_bkash_rs_repeats_an_execution_and_is_told_that_it_was_done() -> Result<(), BoxError> {
    let (sandbox, origin) = serve().await?;
    let bkash = client(&origin).await?;
    let making = CreateAgreementRequest::new("c", "http://shop.example/back", Money::bdt("10.00"), Currency::Bdt);
    let making = bkash.tokenized().create_agreement(making).await?;
    sandbox.bkash().act(&making.payment_id, &Act::of(Action::Approve))?;
    let lost = Fault::AnswerLost { on: Endpoint::Execute, how: Loss::TimedOut };
    sandbox.bkash().switches().set(Switch::of(lost).times(1));
    let repeated = bkash.tokenized().execute_agreement(&making.payment_id).await;
    assert!(matches!(&repeated, Err(Error::Api { code, .. }) if code == "2062"), "{repeated:?}");
    assert_eq!(sandbox.bkash().payment(&making.payment_id).map(|payment| payment.executes), Some(2));
    Ok(())
}
