//! A customer who pays twice in one session: everything that was paid is validated, and all of it is told.

use super::verify::{element, listed, text, valid, verified};
use crate::gateways::testing::{Asked, Reply, Scripted, attempt, payment, scope};
use domain::{
    Amount, Currency, Mode, Timestamp,
    payments::{
        Attempt, AttemptState, Capture, CaptureKind, Captures,
        gateway::{Gateways as _, Hint, Receipts, Unavailable, Verdict, Verified},
    },
};
use serde_json::json;
use std::time::Duration;

const FIRST: &str = "261120091530a";
const SECOND: &str = "261120091630b";

/// The validation API's answer to one of the two payments.
fn validated(val_id: &str) -> Reply {
    text(&valid(&json!({ "val_id": val_id, "bank_tran_id": format!("bank-{val_id}") })))
}

fn seen(val_id: &str) -> Verified {
    Verified { gateway_txn_id: format!("bank-{val_id}"), token: Some(val_id.into()), ..verified() }
}

fn both_listed() -> Reply {
    listed(&[element("VALID", SECOND), element("FAILED", ""), element("VALIDATED", FIRST)])
}

/// The same attempt, captured by these.
fn captured(val_ids: &[&str]) -> Attempt {
    let capture = |val_id: &&str| Capture {
        gateway_txn_id: format!("bank-{val_id}"),
        token: Some((*val_id).to_owned()),
        amount: Amount::new(115_000, Currency::BDT).unwrap(),
        fee: None,
        kind: CaptureKind::Kept,
        at: Timestamp::EPOCH,
    };
    let (first, others) = val_ids.split_first().unwrap();
    let captures = others.iter().map(capture).fold(Captures::of(capture(first)), Captures::and);
    Attempt { state: AttemptState::Succeeded(captures), ..attempt() }
}

/// The verdict about an attempt after these answers, and the `val_id`s that were validated.
async fn asked(attempt: &Attempt, replies: Vec<Reply>) -> (Result<Verdict, Unavailable>, Vec<String>) {
    let gateway = Scripted::telling(replies).await;
    let gateways = gateway.gateways_within(Duration::from_secs(8));
    let verdict = gateways.verify(&payment(scope(Mode::Test), "1150.00"), attempt, &Hint::default()).await;
    let validated = |asked: &Asked| asked.fields.get("val_id").cloned();
    (verdict, gateway.asked().iter().filter_map(validated).collect())
}

#[tokio::test]
async fn both_are_told_whichever_way_they_are_listed() {
    let (first, second) = (element("VALID", FIRST), element("VALIDATED", SECOND));
    for elements in [[first.clone(), second.clone()], [second, first]] {
        let replies = vec![listed(&elements), validated(FIRST), validated(SECOND)];
        let (verdict, questions) = asked(&attempt(), replies).await;
        assert_eq!(verdict, Ok(Verdict::Paid(Receipts::of(seen(FIRST)).and(seen(SECOND)))));
        assert_eq!(questions, [FIRST, SECOND]);
    }
}

#[tokio::test]
async fn one_that_is_listed_twice_is_one() {
    let twice = listed(&[element("VALID", FIRST), element("VALID", FIRST)]);
    let (verdict, questions) = asked(&attempt(), vec![twice, validated(FIRST)]).await;
    assert_eq!((verdict, questions), (Ok(Verdict::Paid(Receipts::of(seen(FIRST)))), vec![FIRST.to_owned()]));
}

#[tokio::test]
async fn after_a_capture_only_what_is_new_is_validated() {
    for (known, new) in [(FIRST, SECOND), (SECOND, FIRST)] {
        let (verdict, questions) = asked(&captured(&[known]), vec![both_listed(), validated(new)]).await;
        assert_eq!((verdict, questions), (Ok(Verdict::Paid(Receipts::of(seen(new)))), vec![new.to_owned()]));
    }
    let (verdict, questions) = asked(&captured(&[SECOND, FIRST]), vec![both_listed(), validated(FIRST)]).await;
    assert_eq!(verdict, Ok(Verdict::Paid(Receipts::of(seen(FIRST)))), "nothing is new, and that is an answer");
    assert_eq!(questions.len(), 1);
}

#[tokio::test]
async fn what_is_confirmed_counts_whatever_became_of_the_other() {
    let unknown = || text(&json!({ "status": "INVALID_TRANSACTION", "APIConnect": "DONE" }));
    let down = || Reply::Status(500, String::new());
    for answer in [unknown(), down(), Reply::Never] {
        for (replies, told) in
            [([validated(FIRST), answer.clone()], FIRST), ([answer.clone(), validated(SECOND)], SECOND)]
        {
            let replies = [both_listed()].into_iter().chain(replies).collect();
            let (verdict, questions) = asked(&attempt(), replies).await;
            let partial = Receipts::of(seen(told)).partial_if(true);
            assert_eq!((verdict, questions.len()), (Ok(Verdict::Paid(partial)), 2), "{answer:?}");
        }
    }
    let (verdict, _) = asked(&attempt(), vec![both_listed(), down(), unknown()]).await;
    assert_eq!(verdict, Err(Unavailable { detail: "HTTP 500".into() }));
    let (verdict, _) = asked(&attempt(), vec![both_listed(), unknown(), down()]).await;
    assert_eq!(verdict, Ok(Verdict::Undecided));
}

#[tokio::test]
async fn who_paid_very_often_is_asked_about_again() {
    let val_ids: Vec<String> = (1..=7).map(|number| format!("26112009153{number}")).collect();
    let list = listed(&val_ids.iter().map(|val_id| element("VALID", val_id)).collect::<Vec<_>>());
    let replies = [list].into_iter().chain(val_ids.iter().map(|val_id| validated(val_id))).collect();
    let (verdict, questions) = asked(&attempt(), replies).await;
    let mut expected = Receipts::of(seen(&val_ids[0])).partial_if(true);
    for val_id in &val_ids[1..5] {
        expected = expected.and(seen(val_id));
    }
    assert_eq!((verdict, questions), (Ok(Verdict::Paid(expected)), val_ids[..5].to_vec()));
}
