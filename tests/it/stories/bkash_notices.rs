//! What bKash tells our server by itself, signed by SNS: a hint like every other, and one that must be signed.

use adapters::sandbox::{
    Switch,
    bkash::{Act, Action, Endpoint, Fault, Gateway, PaymentView, fault::Loss},
    switches::Transport,
};
use domain::{
    apps::{Settings, VerificationPolicy},
    payments::Method,
};
use insta::assert_snapshot;
use serde_json::{Value, json};
use std::sync::Arc;
use tests::{Payment, Result, TestApp};

const PATH: &str = "/api/v1/payments/bkash/callback/sns";

async fn opened() -> Result<(TestApp, Arc<Gateway>)> {
    let settings =
        Settings { methods: vec![Method::Bkash], verification: VerificationPolicy::Hold, ..Settings::default() };
    let app = TestApp::start_with(settings).await?;
    let gateway = Arc::clone(app.gateway().sandbox.bkash());
    Ok((app, gateway))
}

/// A payment whose customer has agreed, executed with an answer that is lost, while nobody answers questions.
async fn executed_unheard(app: &TestApp, gateway: &Gateway) -> Result<(Payment, PaymentView, String)> {
    let payment = app.create_payment_by("bkash", 115_000).await?;
    let pressed = app.customer().presses_pay(&payment).await?;
    let page = url::Url::parse(pressed.header("location"))?;
    let id = page.query_pairs().find(|(name, _)| name == "paymentId").ok_or("the page names no payment")?.1;
    let acted = gateway.act(&id, &Act::of(Action::Approve))?;
    let question = Transport::HttpError { on: Some(Endpoint::Query), status: 500 };
    for fault in [Fault::AnswerLost { on: Endpoint::Execute, how: Loss::Dropped }, Fault::Transport(question)] {
        gateway.switches().set(Switch::of(fault));
    }
    app.customer().opens(&acted.browser.ok_or("the browser stays away")?).await?;
    gateway.switches().clear(|_| true);
    Ok((payment, acted.payment, page.origin().ascii_serialization()))
}

async fn outcomes(app: &TestApp) -> Result<Vec<String>> {
    app.sql("select outcome from callbacks where path like '%/sns' order by received_at, id").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_gateway_tells_settles_a_payment_that_was_in_doubt() -> Result {
    let (app, gateway) = opened().await?;
    let (payment, there, _) = executed_unheard(&app, &gateway).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    PENDING
      bkash REDIRECTED
    ");
    assert_eq!(gateway.tell_again(&there.payment_id).await, None, "nobody has asked to be told");
    assert_eq!(gateway.tell_at(&there.username, &format!("{}{PATH}", app.server.url)).await, "200");
    for _ in 0..3 {
        assert_eq!(gateway.tell_again(&there.payment_id).await.as_deref(), Some("200"));
    }
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 115000
      bkash SUCCEEDED captured 115000
    ");
    assert_eq!(outcomes(&app).await?, ["ACCEPTED", "ACCEPTED", "DUPLICATE", "DUPLICATE"]);
    assert_eq!(gateway.payment(&there.payment_id).map(|now| now.executes), Some(1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_somebody_else_tells_is_kept_as_forged_and_asks_nobody() -> Result {
    let (app, gateway) = opened().await?;
    let (payment, there, sandbox) = executed_unheard(&app, &gateway).await?;
    gateway.tell_at(&there.username, &format!("{}{PATH}", app.server.url)).await;
    let notice = json!({ "trxID": "CKL5A7B9D1", "merchantInvoiceNumber": there.invoice }).to_string();
    let told = |certificate: &str, topic: &str| {
        json!({
            "Type": "Notification", "MessageId": "m-1", "TopicArn": topic, "Message": notice,
            "Timestamp": "2026-11-21T08:00:00.000Z", "SignatureVersion": "2", "Signature": "AAAA",
            "SigningCertURL": certificate,
        })
    };
    let own = format!("arn:aws:sns:sandbox:000000000000:{}", there.username);
    let certificate = format!("{sandbox}/sandbox/bkash/sns/certificate.pem");
    for forged in [
        told(&certificate, &own),
        told(&certificate, "arn:aws:sns:ap-southeast-1:123456789012:pay"),
        told("https://sns.ap-southeast-1.amazonaws.com/a.pem", &own),
        told("http://127.0.0.1:1/a.pem", &own),
        json!({ "Type": "Notification" }),
        json!([]),
        Value::Null,
    ] {
        let answered = app.browser().post(format!("{}{PATH}", app.server.url)).body(forged.to_string()).send().await?;
        assert_eq!(answered.status(), 200, "it is kept, and its sender learns nothing");
    }
    let mut expected = vec!["ACCEPTED"];
    expected.extend(["FORGED"; 7]);
    assert_eq!(outcomes(&app).await?, expected);
    assert_snapshot!(app.state_of(&payment).await?, @r"
    PENDING
      bkash REDIRECTED
    ");
    assert_eq!(app.sql("select count(*)::text from callbacks where outcome = 'UNMATCHED'").await?, ["0"]);
    Ok(())
}
