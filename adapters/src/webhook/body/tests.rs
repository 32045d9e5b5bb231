use super::*;
use domain::{
    Amount, AppId, AttemptId, CredentialId, Currency, PaymentId, Scope,
    apps::Settings,
    ids::{AttemptReference, CheckoutReference},
    payments::{Capture, CaptureKind, Captures, Customer, FailureCode, Method, ReturnUrls},
    time::minutes,
};

const NOON: Timestamp = Timestamp::from_micros(1_795_262_400_000_001);
const SCOPE: Scope = Scope { app: AppId::from_u128(1), mode: Mode::Test };

fn paid() -> Payment {
    let amount = Amount::new(115_000, Currency::BDT).unwrap();
    let gateway_txn_id = "2606291535CN".into();
    let capture = Capture { gateway_txn_id, token: None, amount, fee: None, kind: CaptureKind::Kept, at: NOON };
    let attempt = Attempt {
        id: AttemptId::from_u128(3),
        method: Method::Sslcommerz,
        reference: AttemptReference::from_u128(4),
        session: None,
        state: AttemptState::Succeeded(Captures::of(capture)),
        charge_sent_at: None,
        consent: None,
        check_at: None,
        checks: 0,
        created_at: NOON,
        updated_at: NOON,
    };
    Payment {
        id: PaymentId::from_u128(2),
        scope: SCOPE,
        reference: CheckoutReference::from_u128(5),
        amount,
        customer: Customer {
            reference: "cust-1 \"ক\"".into(),
            email: Some("a@b.example".into()),
            ..Customer::default()
        },
        product_name: None,
        method: None,
        returns: ReturnUrls::default(),
        order: None,
        invoice: None,
        metadata: vec![("card".into(), "blue".into())],
        state: PaymentState::Succeeded { by: attempt.id, at: NOON, late: true },
        attempts: vec![attempt],
        given_back: domain::payments::GivenBack::default(),
        expires_at: NOON.plus(minutes(30)),
        created_at: NOON,
        updated_at: NOON,
    }
}

fn rendered(event: PaymentEvent, payment: &Payment) -> (EventType, serde_json::Value) {
    let (kind, body) = render_payment_event("https://pay.example/", EventId::from_u128(9), 2, &event, payment, NOON);
    (kind, serde_json::from_str(&body).unwrap())
}

#[test]
fn a_late_success_reads_like_the_payment_in_the_api() {
    let event = PaymentEvent::Succeeded { late: true };
    let (kind, body) = render_payment_event("https://pay.example", EventId::from_u128(9), 2, &event, &paid(), NOON);
    assert_eq!(kind, EventType::PaymentSucceeded);
    insta::assert_snapshot!(body, @r#"{"id":"evt_00000000000000000000000009","type":"payment.succeeded","schemaVersion":1,"mode":"TEST","createdAt":"2026-11-21T12:00:00.000001Z","sequence":2,"data":{"id":"pay_00000000000000000000000002","reference":"00000000000000000000000005","status":"SUCCEEDED","mode":"TEST","amountMinor":115000,"currency":"BDT","capturedMinor":115000,"refundedMinor":0,"refundableMinor":115000,"gateway":"sslcommerz","gatewayTxnId":"2606291535CN","checkoutUrl":"https://pay.example/checkout/00000000000000000000000005","customerReference":"cust-1 \"ক\"","late":true,"metadata":{"card":"blue"},"expiresAt":"2026-11-21T12:30:00.000001Z","createdAt":"2026-11-21T12:00:00.000001Z","updatedAt":"2026-11-21T12:00:00.000001Z","attempts":[{"id":"att_00000000000000000000000003","method":"sslcommerz","reference":"00000000000000000004","status":"SUCCEEDED","gatewayTxnId":"2606291535CN","capturedMinor":115000,"createdAt":"2026-11-21T12:00:00.000001Z","updatedAt":"2026-11-21T12:00:00.000001Z"}]}}"#);
}

#[test]
fn every_event_of_a_payment_has_its_own_type() {
    for (event, kind) in [
        (PaymentEvent::Succeeded { late: false }, "payment.succeeded"),
        (PaymentEvent::Failed, "payment.failed"),
        (PaymentEvent::Cancelled, "payment.cancelled"),
        (PaymentEvent::Expired, "payment.expired"),
        (PaymentEvent::Review, "payment.review"),
    ] {
        let (said, body) = rendered(event, &paid());
        assert_eq!((said.as_str(), body["type"].as_str().unwrap()), (kind, kind));
    }
}

#[test]
fn a_failed_payment_says_why_and_holds_no_money() {
    let mut payment = paid();
    payment.state = PaymentState::Failed { code: FailureCode::GatewayDeclined };
    payment.attempts[0].state = AttemptState::Failed { reason: "insufficient funds".into() };
    let (_, body) = rendered(PaymentEvent::Failed, &payment);
    let data = &body["data"];
    assert_eq!(data["failureCode"], "GATEWAY_DECLINED");
    assert_eq!(data["attempts"][0]["failureReason"], "insufficient funds");
    assert_eq!((&data["capturedMinor"], &data["refundableMinor"]), (&0.into(), &0.into()));
    assert_eq!(data.get("gatewayTxnId"), None);
    assert_eq!(data["checkoutUrl"], "https://pay.example/checkout/00000000000000000000000005");
}

#[test]
fn a_payment_says_nothing_of_the_customer_but_the_reference() {
    let (_, body) = rendered(PaymentEvent::Review, &paid());
    assert!(!body.to_string().contains("a@b.example"), "{body}");
}

#[test]
fn a_rotated_credential_is_told_without_its_secret() {
    let app = App::register(SCOPE.app, "Shop", Settings::default(), Vec::new(), NOON).unwrap().next;
    let event = AppEvent::CredentialRotated {
        mode: Mode::Live,
        credential: CredentialId::from_u128(7),
        previous_works_until: Some(NOON),
    };
    let (kind, mode, body) = render_app_event(EventId::from_u128(9), 1, &event, &app, NOON);
    assert_eq!((kind, mode), (EventType::CredentialRotated, Mode::Live));
    insta::assert_snapshot!(body, @r#"{"id":"evt_00000000000000000000000009","type":"credential.rotated","schemaVersion":1,"mode":"LIVE","createdAt":"2026-11-21T12:00:00.000001Z","sequence":1,"data":{"appId":"app_00000000000000000000000001","credentialId":"crd_00000000000000000000000007","previousWorksUntil":"2026-11-21T12:00:00.000001Z"}}"#);
}

#[test]
fn a_test_event_names_its_endpoint() {
    let body = render_test_event(EventId::from_u128(9), 1, EndpointId::from_u128(8), Mode::Test, NOON);
    insta::assert_snapshot!(body, @r#"{"id":"evt_00000000000000000000000009","type":"endpoint.test","schemaVersion":1,"mode":"TEST","createdAt":"2026-11-21T12:00:00.000001Z","sequence":1,"data":{"endpointId":"whe_00000000000000000000000008","message":"Webhooks from Poisha arrive here."}}"#);
}
