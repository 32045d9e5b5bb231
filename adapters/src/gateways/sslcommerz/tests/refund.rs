//! Refunds: what is asked, what each answer means, and the same against the sandbox over real HTTP.

use crate::{
    gateways::{
        GatewayAccounts, Gateways,
        testing::{self, PASSWORD, Reply, STORE, Scripted, attempt, scope},
    },
    sandbox::{Act, Action, Fault, Sandbox, SandboxOptions, Stores, Switch},
};
use domain::{
    Mode, RefundId, Timestamp,
    apps::RefundPolicy,
    payments::{
        Attempt, Payment,
        gateway::{Gateways as _, Hint, Method, RefundRoad, RefundVerdict, Unavailable, Verdict},
    },
    refunds::{ApprovedRefund, NewRefund, Refund, RefundCase, RefundReference, RequestedBy},
};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

const BANK: &str = "2611200915301AbCdEfGhIjKlM";
const REF: &str = "74b2f1c8e0a19d3b5c6e7";

type Said = Result<RefundVerdict, Unavailable>;

fn accepted() -> Said {
    Ok(RefundVerdict::Accepted { gateway_refund_id: REF.into() })
}

fn silent(detail: &str) -> Said {
    Err(Unavailable { detail: detail.into() })
}

/// A payment of 1150 taka that an attempt has brought, and the application's approved refund of some of it.
fn case(attempt: Attempt, txn: &str, minor: i64, reason: Option<&str>) -> (RefundCase, ApprovedRefund) {
    let mut payment = testing::payment(scope(Mode::Test), "1150.00");
    let (id, merchant) = (attempt.id, attempt.session.as_ref().unwrap().merchant_account.clone());
    payment.attempts = vec![attempt];
    let mut seen = testing::verified(&payment);
    seen.gateway_txn_id = txn.into();
    seen.merchant_account = merchant;
    let payment: Payment = payment.confirm(id, &seen, Timestamp::EPOCH).unwrap().next;
    let case = RefundCase { payment, refunds: Vec::new(), policy: RefundPolicy::default() };
    let new = NewRefund {
        id: RefundId::from_u128(5),
        reference: RefundReference::from_u128(0xabc),
        amount_minor: minor,
        reason: reason.map(str::to_owned),
        surplus: None,
    };
    let by = RequestedBy::App { credential: domain::CredentialId::from_u128(1) };
    let case = case.request(&new, by, Timestamp::EPOCH).unwrap().next;
    let approved = case.approved(new.id).unwrap();
    (case, approved)
}

async fn started(reply: Reply) -> Said {
    let gateway = Scripted::telling([reply]).await;
    let (case, approved) = case(attempt(), BANK, 15_005, Some("broken lid & late"));
    gateway.gateways().refund(&case.payment, &approved).await
}

fn named(refund: &Refund) -> Refund {
    Refund { gateway_refund_id: Some(REF.into()), ..refund.clone() }
}

async fn followed(is_named: bool, reply: Reply) -> Said {
    let gateway = Scripted::telling([reply]).await;
    let (case, approved) = case(attempt(), BANK, 15_005, None);
    let refund = if is_named { named(approved.refund()) } else { approved.refund().clone() };
    let said = gateway.gateways().refund_status(&case, &refund).await;
    let asked = &gateway.asked()[0].fields;
    let by = if is_named { ("refund_ref_id", REF) } else { ("refund_trans_id", approved.refund().reference.as_str()) };
    assert_eq!(asked.get(by.0).map(String::as_str), Some(by.1));
    assert!(!asked.contains_key("refund_amount"), "a question never starts a refund");
    said
}

fn text(json: &Value) -> Reply {
    Reply::Text(json.to_string())
}

fn start_answer(status: &str, ref_id: &str, reason: &str) -> Reply {
    text(&json!({
        "APIConnect": "DONE", "bank_tran_id": BANK, "trans_id": "T", "refund_ref_id": ref_id, "status": status,
        "errorReason": reason,
    }))
}

fn status_answer(status: &str) -> Reply {
    text(&json!({
        "APIConnect": "DONE", "bank_tran_id": BANK, "tran_id": "T", "refund_ref_id": REF,
        "initiated_on": "2026-11-21 10:00:00", "refunded_on": "", "status": status, "errorReason": "",
    }))
}

#[tokio::test]
async fn a_refund_is_asked_for_once_with_decimal_text_and_our_own_reference() {
    let gateway = Scripted::telling([start_answer("success", REF, "")]).await;
    let (case, approved) = case(attempt(), BANK, 15_005, Some("broken lid & late"));
    assert_eq!(gateway.gateways().refund(&case.payment, &approved).await, accepted());
    let asked = gateway.asked();
    assert_eq!(asked.len(), 1);
    let of = |name: &str| asked[0].fields.get(name).map(String::as_str);
    assert_eq!((of("bank_tran_id"), of("refund_amount")), (Some(BANK), Some("150.05")));
    assert_eq!((of("refund_remarks"), of("store_id")), (Some("broken lid & late"), Some(STORE)));
    assert_eq!((of("refund_trans_id"), of("store_passwd")), (Some("000000000000000002NW"), Some(PASSWORD)));
    assert_eq!(asked[0].http_method, "GET");
    assert!(!asked[0].raw.contains("& late"), "what was given as a reason is percent-encoded");
}

#[tokio::test]
async fn only_a_status_that_is_known_is_an_answer() {
    assert_eq!(started(start_answer("success", REF, "")).await, accepted());
    assert_eq!(started(start_answer("processing", REF, "")).await, accepted());
    let refused = RefundVerdict::Refused { reason: "too much".into() };
    assert_eq!(started(start_answer("failed", "", "too much")).await, Ok(refused));
    let nameless = silent("a refund was taken without a name to follow it by");
    assert_eq!(started(start_answer("success", "", "")).await, nameless);
    for odd in ["", "SUCCESS", "refunded", "failed_maybe"] {
        assert_eq!(started(start_answer(odd, REF, "")).await, silent("a refund status that is not known"), "{odd}");
    }
}

#[tokio::test]
async fn whatever_else_comes_back_leaves_the_refund_unclear() {
    for code in ["FAILED", "INACTIVE", "INVALID_REQUEST", "REQUEST_FROM_INVALID_SOURCE"] {
        let said = started(text(&json!({ "APIConnect": code, "status": "failed" }))).await;
        assert!(matches!(said, Err(Unavailable { .. })), "{code}: {said:?}");
    }
    for reply in [
        Reply::Text("<html>Please wait</html>".into()),
        Reply::Text(r#"{"APIConnect":"DONE","sta"#.into()),
        Reply::Text("[]".into()),
        Reply::Status(500, "{}".into()),
        Reply::Status(302, String::new()),
        Reply::Endless,
        text(&json!({ "status": "success", "refund_ref_id": REF })),
        text(&json!({ "APIConnect": "DONE", "bank_tran_id": "another", "status": "failed" })),
    ] {
        let said = started(reply.clone()).await;
        assert!(matches!(said, Err(Unavailable { .. })), "{reply:?}: {said:?}");
    }
}

#[tokio::test]
async fn a_slow_gateway_is_not_asked_again() {
    let gateway = Scripted::telling([Reply::Never]).await;
    let (case, approved) = case(attempt(), BANK, 1, None);
    let gateways = gateway.gateways_within(std::time::Duration::from_millis(200));
    assert_eq!(gateways.refund(&case.payment, &approved).await, silent("no answer in time"));
    assert_eq!(gateway.asked().len(), 1);
    assert_eq!(gateway.asked()[0].fields["refund_remarks"], "Refund", "the gateway wants a reason");
}

#[tokio::test]
async fn a_refund_is_over_only_when_its_status_says_so() {
    let refused = |reason: &str| Ok(RefundVerdict::Refused { reason: reason.into() });
    let back = Ok(RefundVerdict::Succeeded { gateway_refund_id: Some(REF.into()) });
    for is_named in [true, false] {
        assert_eq!(followed(is_named, status_answer("refunded")).await, back);
        assert_eq!(followed(is_named, status_answer("processing")).await, accepted());
        assert_eq!(followed(is_named, status_answer("success")).await, accepted());
        assert_eq!(followed(is_named, status_answer("cancelled")).await, refused("the gateway says cancelled"));
        assert_eq!(followed(is_named, status_answer("failed")).await, refused("the gateway says failed"));
        assert_eq!(followed(is_named, status_answer("odd")).await, silent("a refund status that is not known"));
        let unknown = text(&json!({ "APIConnect": "INVALID_REQUEST" }));
        assert!(followed(is_named, unknown).await.is_err(), "a question that was not understood answers nothing");
    }
    let other = text(&json!({ "APIConnect": "DONE", "refund_ref_id": "another", "status": "refunded" }));
    assert_eq!(followed(true, other).await, silent("an answer about another refund"));
    let not_found = || text(&json!({ "APIConnect": "DONE", "refund_ref_id": "", "status": "not_found" }));
    assert_eq!(followed(false, not_found()).await, Ok(RefundVerdict::NotKnown));
    assert!(followed(true, not_found()).await.is_err(), "what it took it cannot unknow");
}

#[tokio::test]
async fn gateways_without_an_account_or_a_refund_api_call_nobody() {
    let gateways = testing::gateways(GatewayAccounts::default());
    let (case, approved) = case(attempt(), BANK, 1, None);
    let refused = RefundVerdict::Refused { reason: "sslcommerz is not set up".into() };
    assert_eq!(gateways.refund(&case.payment, &approved).await, Ok(refused));
    assert_eq!(gateways.capabilities(Method::Sslcommerz).refunds, RefundRoad::Api);
    assert_eq!(gateways.capabilities(Method::Paystation).refunds, RefundRoad::Manual);
}

/// The sandbox with one paid session, our side of the wire, and a clock that stands until it is moved.
struct World {
    sandbox: Sandbox,
    gateways: Gateways,
    attempt: Attempt,
    txn: String,
    now: Arc<Mutex<chrono::DateTime<chrono::Utc>>>,
}

impl World {
    async fn paid() -> World {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let now = Arc::new(Mutex::new(chrono::DateTime::UNIX_EPOCH));
        let read = Arc::clone(&now);
        let clock = Arc::new(move || *read.lock().unwrap());
        let options = SandboxOptions { clock, stores: Stores::any(), public_origin: origin.clone() };
        let sandbox = Sandbox::new(options).unwrap();
        tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));
        let gateways = testing::gateways(GatewayAccounts::default().with_sandbox(origin));
        let payment = testing::payment(scope(Mode::Test), "1150.00");
        let mut attempt = Attempt { session: None, ..attempt() };
        let session = gateways.open_session(&payment, &attempt).await.unwrap();
        sandbox.act(&session.gateway_session, Act::of(Action::Pay).without_ipn()).await.unwrap();
        attempt.session = Some(session);
        let verdict = gateways.verify(&payment, &attempt, &Hint::default()).await;
        let Ok(Verdict::Paid(seen)) = verdict else { panic!("not paid: {verdict:?}") };
        let txn = seen.iter().next().unwrap().gateway_txn_id.clone();
        World { sandbox, gateways, attempt, txn, now }
    }

    fn refund(&self, minor: i64) -> (RefundCase, ApprovedRefund) {
        case(self.attempt.clone(), &self.txn, minor, None)
    }

    fn times_asked(&self) -> Vec<u32> {
        let views = self.sandbox.sessions(None);
        views[0].tries[0].refunds_asked.iter().map(|(_, times)| *times).collect()
    }
}

#[tokio::test]
async fn the_sandbox_takes_a_refund_and_pays_it_back_in_its_own_time() {
    let world = World::paid().await;
    let (case, approved) = world.refund(15_005);
    let said = world.gateways.refund(&case.payment, &approved).await;
    let Ok(RefundVerdict::Accepted { gateway_refund_id }) = said else { panic!("{said:?}") };
    let refund = Refund { gateway_refund_id: Some(gateway_refund_id.clone()), ..approved.refund().clone() };
    let on_its_way = Ok(RefundVerdict::Accepted { gateway_refund_id: gateway_refund_id.clone() });
    assert_eq!(world.gateways.refund_status(&case, &refund).await, on_its_way);
    *world.now.lock().unwrap() += chrono::TimeDelta::minutes(1);
    let back = Ok(RefundVerdict::Succeeded { gateway_refund_id: Some(gateway_refund_id) });
    assert_eq!(world.gateways.refund_status(&case, &refund).await, back);
    assert_eq!(world.times_asked(), [1]);
}

#[tokio::test]
async fn the_sandbox_refuses_and_cancels_in_its_own_words() {
    let world = World::paid().await;
    let (case, whole) = world.refund(115_000);
    world.sandbox.switches().set(Switch::of(Fault::RefundCancelled).times(1));
    let said = world.gateways.refund(&case.payment, &whole).await;
    let Ok(RefundVerdict::Accepted { gateway_refund_id }) = said else { panic!("{said:?}") };
    let refund = Refund { gateway_refund_id: Some(gateway_refund_id), ..whole.refund().clone() };
    let cancelled = Ok(RefundVerdict::Refused { reason: "the gateway says cancelled".into() });
    assert_eq!(world.gateways.refund_status(&case, &refund).await, cancelled);
}

#[tokio::test]
async fn a_refund_whose_answer_was_lost_is_found_only_where_the_gateway_looks_up_our_reference() {
    let world = World::paid().await;
    world.sandbox.switches().set(Switch::of(Fault::RefundAnswerGarbled).times(1));
    let (case, approved) = world.refund(15_005);
    assert!(world.gateways.refund(&case.payment, &approved).await.is_err());
    let status = async || world.gateways.refund_status(&case, approved.refund()).await;
    assert!(status().await.is_err(), "as documented, the gateway cannot tell");
    world.sandbox.switches().set(Switch::of(Fault::RefundLookup));
    assert!(matches!(status().await, Ok(RefundVerdict::Accepted { .. })));
    assert_eq!(world.times_asked(), [1], "asking is not sending");
}
