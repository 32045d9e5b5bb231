//! Money on its way back: a part that the application returns by itself, and one about which two people must agree.

use super::{Failed, Gateway, Paid, caller::Caller, check, receiver::Receiver, step, text};
use crate::demo::Login;
use reqwest::Method;
use serde_json::{Value, json};

/// What the application gives back.
const BROKEN_LID_MINOR: i64 = 15_000;
/// What the staff gives back.
const GOODWILL_MINOR: i64 = 40_000;
/// The gateway is asked again when so much of the application's TEST time has passed.
const UNTIL_ASKED_SECONDS: i64 = 600;

/// The application gives a part back, and its gateway takes its time.
pub(super) async fn by_the_application(
    app: &Caller,
    gateway: &Gateway<'_>,
    receiver: &Receiver,
    paid: &Paid,
) -> Result<(), Failed> {
    let body = json!({ "amountMinor": BROKEN_LID_MINOR, "reason": "Broken lid" });
    let (path, key) = (format!("/payments/{}/refunds", paid.id), format!("demo-refund-{}", receiver.port()));
    let made = app.keyed(&key, &path, &body).await?;
    let (id, status) = (text(&made, "/data/id")?, text(&made, "/data/status")?);
    step(11, format_args!("The application asks for {BROKEN_LID_MINOR} back, {id}: {status}"));
    let again = app.keyed(&key, &path, &body).await?;
    check(text(&again, "/data/id")? == id, "the retry gave back twice")?;
    step(12, "A retry with the same Idempotency-Key gives nothing back twice");
    let rest = json!({ "amountMinor": super::AMOUNT_MINOR });
    let code = app.refused(&format!("{key}-all"), &path, &rest).await?;
    step(13, format_args!("More than is left is refused at once, for the money is reserved: {code}"));
    let gateways = settle(app, gateway, paid, &id).await?;
    let event = receiver.wait_for("refund.succeeded", &id).await?;
    step(14, format_args!("The gateway has given it back as {gateways}; {} arrived, signed", event.kind));
    Ok(())
}

/// One operator asks, another looks at what an approval would do, and gives it.
pub(super) async fn by_the_staff(
    app: &Caller,
    gateway: &Gateway<'_>,
    receiver: &Receiver,
    (paid, staff): (&Paid, &[Login]),
) -> Result<(), Failed> {
    let [approves, asks, ..] = staff else {
        return Err(Failed::because("the demo has no operators: start `poisha serve --demo` once more"));
    };
    let (asking, approving) =
        (app.sign_in(&asks.email, &asks.password).await?, app.sign_in(&approves.email, &approves.password).await?);
    let key = format!("demo-desk-{}", receiver.port());
    let body = json!({ "amountMinor": GOODWILL_MINOR, "reason": "Delivered late" });
    prove(&asking, asks).await?;
    let asked = asking.keyed(&key, &format!("/admin/payments/{}/refunds", paid.id), &body).await?;
    let (id, status) = (text(&asked, "/data/refund/id")?, text(&asked, "/data/refund/status")?);
    step(15, format_args!("{} asks for {GOODWILL_MINOR} back, {id}: {status}", asks.email));

    let (at, hash) = (format!("/admin/refunds/{id}"), text(&asked, "/data/requestHash")?);
    let (approve, approval) = (format!("{at}/approve"), json!({ "requestHash": hash }));
    let code = asking.refused(&format!("{key}-own"), &approve, &approval).await?;
    check(code == "SELF_APPROVAL", "somebody approved his own refund")?;
    step(16, format_args!("Nobody approves what he asked for himself: {code}"));
    let run = approving.call(Method::POST, &format!("{at}/dry-run"), None).await?;
    step(17, format_args!("{} looks at what an approval would do:", approves.email));
    show(&run);
    let code = approving.refused(&format!("{key}-cold"), &approve, &approval).await?;
    check(code == "REAUTH_REQUIRED", "money moved without a password")?;
    prove(&approving, approves).await?;
    let approved = approving.keyed(&format!("{key}-yes"), &approve, &approval).await?;
    step(
        18,
        format_args!(
            "Asked for the password again ({code}), and approved: {}",
            text(&approved, "/data/refund/status")?
        ),
    );
    let gateways = settle(app, gateway, paid, &id).await?;
    let event = receiver.wait_for("refund.succeeded", &id).await?;
    step(19, format_args!("The gateway has given it back as {gateways}; {} arrived, signed", event.kind));
    for operator in [&asking, &approving] {
        operator.call(Method::DELETE, "/admin/sessions/current", None).await?;
    }
    Ok(())
}

/// The gateway takes a refund and gives the money back; Poisha asks when the time has come. Answers the gateway's name for it.
async fn settle(app: &Caller, gateway: &Gateway<'_>, paid: &Paid, id: &str) -> Result<String, Failed> {
    let at = format!("/refunds/{id}");
    let named = "/data/gatewayRefundId";
    let sent = app.wait(&at, |answer| text(answer, named).is_ok()).await?;
    let gateways = text(&sent, named)?;
    gateway.ends_refund(&paid.sandbox, &gateways, "refunded").await?;
    app.call(Method::POST, "/test/clock/advance", Some(&json!({ "seconds": UNTIL_ASKED_SECONDS }))).await?;
    let done = app.wait_while("PENDING", &at).await?;
    check(text(&done, "/data/status")? == "SUCCEEDED", "the refund did not succeed")?;
    Ok(gateways)
}

async fn prove(operator: &Caller, login: &Login) -> Result<(), Failed> {
    let body = json!({ "password": login.password });
    operator.call(Method::POST, "/admin/sessions/step-up", Some(&body)).await.map(|_| ())
}

fn show(run: &Value) {
    let number = |at: &str| run.pointer(at).and_then(Value::as_i64).unwrap_or_default();
    let (before, after) = (number("/data/before/refundableMinor"), number("/data/after/refundableMinor"));
    super::say(format_args!("      refundable {before} -> {after}"));
    for moved in run.pointer("/data/transfers").and_then(Value::as_array).into_iter().flatten() {
        let word = |name: &str| moved.get(name).and_then(Value::as_str).unwrap_or_default();
        let amount = moved.get("amountMinor").and_then(Value::as_i64).unwrap_or_default();
        super::say(format_args!("      {} -> {}  {amount}", word("debit"), word("credit")));
    }
}
