//! Money on its way back: a part that the application returns by itself, and one about which two people must agree.

use super::{CALL_TIME, Failed, Gateway, Paid, check, receiver::Receiver, refused, say, step, until};
use crate::demo::Login;
use poisha_client::{
    Client, ErrorCode,
    types::{
        AdvanceTestClock, ApproveRefund, CreateRefund, OpenSession, Refund, RefundAtDesk, RefundDryRun, RefundStatus,
        RequestRefund, StepUp,
    },
};

/// What the application gives back.
const BROKEN_LID_MINOR: i64 = 15_000;
/// What the staff gives back.
const GOODWILL_MINOR: i64 = 40_000;
/// The gateway is asked again when so much of the application's TEST time has passed.
const UNTIL_ASKED_SECONDS: i64 = 600;

/// The application gives a part back, and its gateway takes its time.
pub(super) async fn by_the_application(
    app: &Client,
    gateway: &Gateway<'_>,
    receiver: &Receiver,
    paid: &Paid,
) -> Result<(), Failed> {
    let wanted = CreateRefund { amount_minor: BROKEN_LID_MINOR, reason: Some("Broken lid".to_owned()) };
    let key = format!("demo-refund-{}", receiver.port());
    let Refund { id, status, .. } = app.create_refund(&paid.id, &wanted).idempotency_key(&key).await?;
    step(11, format_args!("The application asks for {BROKEN_LID_MINOR} back, {id}: {status}"));
    let again = app.create_refund(&paid.id, &wanted).idempotency_key(&key).await?;
    check(again.id == id, "the retry gave back twice")?;
    step(12, "A retry with the same Idempotency-Key gives nothing back twice");
    let rest = CreateRefund { amount_minor: super::AMOUNT_MINOR, reason: None };
    let code = refused(app.create_refund(&paid.id, &rest).await)?;
    step(13, format_args!("More than is left is refused at once, for the money is reserved: {code}"));
    let gateways = settle(app, gateway, paid, &id).await?;
    let event = receiver.wait_for("refund.succeeded", &id).await?;
    step(14, format_args!("The gateway has given it back as {gateways}; {} arrived, signed", event.kind));
    Ok(())
}

/// One operator asks, another looks at what an approval would do, and gives it.
pub(super) async fn by_the_staff(
    app: &Client,
    gateway: &Gateway<'_>,
    receiver: &Receiver,
    (paid, (api, staff)): (&Paid, (&str, &[Login])),
) -> Result<(), Failed> {
    let [approves, asks, ..] = staff else {
        return Err(Failed::because("the demo has no operators: start `poisha serve --demo` once more"));
    };
    let (asking, approving) = (sign_in(api, asks).await?, sign_in(api, approves).await?);
    prove(&asking, asks).await?;
    let wanted =
        RequestRefund { amount_minor: GOODWILL_MINOR, reason: Some("Delivered late".to_owned()), ..Default::default() };
    let RefundAtDesk { refund, request_hash, .. } = asking.request_refund(&paid.id, &wanted).await?;
    let id = refund.id;
    step(15, format_args!("{} asks for {GOODWILL_MINOR} back, {id}: {}", asks.email, refund.status));

    let approval = ApproveRefund { request_hash };
    let code = refused(asking.approve_refund(&id, &approval).await)?;
    check(code == ErrorCode::SelfApproval, "somebody approved his own refund")?;
    step(16, format_args!("Nobody approves what he asked for himself: {code}"));
    let run = approving.preview_refund(&id).await?;
    step(17, format_args!("{} looks at what an approval would do:", approves.email));
    show(run);
    let code = refused(approving.approve_refund(&id, &approval).await)?;
    check(code == ErrorCode::ReauthRequired, "money moved without a password")?;
    prove(&approving, approves).await?;
    let approved = approving.approve_refund(&id, &approval).await?.refund.status;
    step(18, format_args!("Asked for the password again ({code}), and approved: {approved}"));
    let gateways = settle(app, gateway, paid, &id).await?;
    let event = receiver.wait_for("refund.succeeded", &id).await?;
    step(19, format_args!("The gateway has given it back as {gateways}; {} arrived, signed", event.kind));
    for operator in [&asking, &approving] {
        operator.close_current_session().await?;
    }
    Ok(())
}

/// The gateway takes a refund and gives the money back; Poisha asks when the time has come. Answers the gateway's name for it.
async fn settle(app: &Client, gateway: &Gateway<'_>, paid: &Paid, id: &str) -> Result<String, Failed> {
    let ask = async || app.get_refund(id).await;
    let sent = until(id, ask, |seen: &Refund| seen.gateway_refund_id.is_some()).await?;
    let gateways = sent.gateway_refund_id.unwrap_or_default();
    gateway.ends_refund(&paid.sandbox, &gateways, "refunded").await?;
    app.advance_test_clock(&AdvanceTestClock { seconds: UNTIL_ASKED_SECONDS }).await?;
    let done = until(id, ask, |seen: &Refund| seen.status != RefundStatus::Pending).await?;
    check(done.status == RefundStatus::Succeeded, "the refund did not succeed")?;
    Ok(gateways)
}

/// An operator, once the server has let him in.
async fn sign_in(api: &str, Login { email, password, .. }: &Login) -> Result<Client, Failed> {
    let (email, password) = (email.clone(), password.clone());
    let opened = Client::anonymous(api)?.open_session(&OpenSession { email, password, ..Default::default() }).await?;
    Ok(Client::with_token(api, &opened.token)?.with_timeout(CALL_TIME))
}

async fn prove(operator: &Client, login: &Login) -> Result<(), Failed> {
    operator.step_up(&StepUp { password: Some(login.password.clone()), totp_code: None }).await?;
    Ok(())
}

fn show(run: RefundDryRun) {
    say(format_args!("      refundable {} -> {}", run.before.refundable_minor, run.after.refundable_minor));
    for moved in run.transfers {
        say(format_args!("      {} -> {}  {}", moved.debit, moved.credit, moved.amount_minor));
    }
}
