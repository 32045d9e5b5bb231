use super::*;
use adapters::webhook::body::PaymentBody;
use domain::{
    Amount, AppId, AttemptId, Currency, Money, Scope, Timestamp,
    ids::{AttemptReference, CheckoutReference},
    payments::{
        Attempt, AttemptState, Capture, CaptureKind, Captures, Customer, FailureCode, GivenBack, ReturnUrls, Session,
    },
    time::minutes,
};
use poem_openapi::types::ToJSON;

const NOON: Timestamp = Timestamp::from_micros(1_795_262_400_000_001);

fn attempt(id: u128, state: AttemptState) -> Attempt {
    let session = Session {
        merchant_account: "demo_store".into(),
        gateway_session: "S".into(),
        redirect_url: "https://gateway.example/pay".into(),
    };
    Attempt {
        id: AttemptId::from_u128(id),
        method: Method::Sslcommerz,
        reference: AttemptReference::from_u128(id),
        session: Some(session),
        state,
        charge_sent_at: None,
        consent: None,
        check_at: None,
        checks: 0,
        created_at: NOON,
        updated_at: NOON.plus(minutes(1)),
    }
}

fn capture(kind: CaptureKind) -> Capture {
    Capture {
        gateway_txn_id: "2606291535CN".into(),
        token: None,
        amount: Amount::new(115_000, Currency::BDT).unwrap(),
        fee: Money::new(2_300, Currency::BDT).ok(),
        kind,
        at: NOON,
    }
}

fn captured(kind: CaptureKind) -> AttemptState {
    AttemptState::Succeeded(Captures::of(capture(kind)))
}

/// The customer paid that attempt so many times more.
fn captured_again(kind: CaptureKind, times: usize) -> AttemptState {
    let again = (0..times).map(|_| capture(CaptureKind::Surplus));
    AttemptState::Succeeded(again.fold(Captures::of(capture(kind)), Captures::and))
}

#[test]
fn what_is_the_customers_is_summed_up() {
    for (state, captured, surplus, surplus_minor) in [
        (captured(CaptureKind::Kept), Some(115_000), None, None),
        (captured_again(CaptureKind::Kept, 2), Some(115_000), None, Some(230_000)),
        (captured(CaptureKind::Surplus), Some(115_000), Some(true), Some(115_000)),
        (captured_again(CaptureKind::Surplus, 1), Some(115_000), Some(true), Some(230_000)),
        (AttemptState::Redirected, None, None, None),
    ] {
        let view = AttemptView::of(&attempt(1, state));
        assert_eq!((view.captured_minor, view.surplus, view.surplus_minor), (captured, surplus, surplus_minor));
    }
}

fn payment(state: PaymentState, attempts: Vec<Attempt>) -> Payment {
    Payment {
        id: PaymentId::from_u128(2),
        scope: Scope { app: AppId::from_u128(1), mode: Mode::Test },
        reference: CheckoutReference::from_u128(5),
        amount: Amount::new(115_000, Currency::BDT).unwrap(),
        customer: Customer { reference: "cust-1".into(), name: Some("Rahim".into()), ..Customer::default() },
        product_name: Some("Rice cooker".into()),
        method: None,
        returns: ReturnUrls::default(),
        order: None,
        invoice: None,
        metadata: vec![("order".into(), "42".into())],
        state,
        attempts,
        given_back: GivenBack { held_minor: 500, refunded_minor: 1_000, disputed_minor: 0 },
        expires_at: NOON.plus(minutes(30)),
        created_at: NOON,
        updated_at: NOON,
    }
}

#[test]
fn a_webhook_shows_a_payment_exactly_as_the_api_does() {
    let by = AttemptId::from_u128(1);
    let failed = AttemptState::Failed { reason: "insufficient funds".into() };
    let bare = Payment { product_name: None, metadata: Vec::new(), ..payment(PaymentState::Pending, Vec::new()) };
    let chosen = Payment { method: Some(Method::Bkash), ..bare.clone() };
    for payment in [
        bare,
        chosen,
        payment(PaymentState::Pending, vec![attempt(1, AttemptState::Initiated), attempt(2, AttemptState::Redirected)]),
        payment(PaymentState::Pending, vec![attempt(1, AttemptState::Verifying { since: NOON, token: None })]),
        payment(PaymentState::Failed { code: FailureCode::GatewayDeclined }, vec![attempt(1, failed.clone())]),
        payment(PaymentState::Cancelled, vec![attempt(1, AttemptState::Cancelled)]),
        payment(PaymentState::Expired, vec![attempt(1, AttemptState::Abandoned)]),
        payment(PaymentState::Review { by, late: true }, vec![attempt(1, captured(CaptureKind::Held))]),
        payment(PaymentState::Succeeded { by, at: NOON, late: false }, vec![attempt(1, captured(CaptureKind::Kept))]),
        payment(
            PaymentState::Succeeded { by, at: NOON, late: false },
            vec![attempt(1, captured_again(CaptureKind::Kept, 2))],
        ),
        payment(
            PaymentState::Succeeded { by, at: NOON, late: true },
            vec![
                attempt(1, captured(CaptureKind::Kept)),
                attempt(2, captured(CaptureKind::Surplus)),
                attempt(3, failed),
            ],
        ),
    ] {
        let told = serde_json::to_value(PaymentBody::of("https://pay.example", &payment)).ok();
        assert_eq!(told, PaymentView::of(&payment, "https://pay.example").to_json(), "{payment:?}");
    }
}
