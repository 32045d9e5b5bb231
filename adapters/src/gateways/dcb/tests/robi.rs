//! bdapps: codes, debits, and the same debit again.

use super::*;
use domain::payments::PaymentStatus;
use std::time::Duration;

const NUMBER: &str = "01812345678";

#[tokio::test]
async fn a_code_and_a_debit_and_the_same_debit_again_are_one_charge() {
    let mut world = World::new().await;
    assert_eq!(world.names(Operator::Robi, NUMBER).await, Ok(Reached::ByCode { life: Duration::from_secs(3_600) }));
    let code = world.sandbox.dcb().last_code(NUMBER).unwrap();
    assert_eq!(world.types("000000").await, Ok("wrong"));
    assert_eq!(world.types(&code).await, Ok("right"));
    assert_eq!(world.asked_again().await, Ok(Verdict::Approved), "the customer agreed, and nothing was sent");
    let seen = paid(world.charges(&AGREED).await);
    let taken = world.taken();
    assert_eq!((taken.len(), taken[0].hundredths, taken[0].number.as_str()), (1, 2_500, "8801812345678"));
    assert_eq!(taken[0].external_id, "0192f4a17c0070008000000000000009", "the attempt's own id, 32 digits");
    assert_eq!(seen.gateway_txn_id, taken[0].internal_id);
    assert_eq!(world.state_after(&seen).status(), PaymentStatus::Succeeded);
    for _ in 0..3 {
        assert_eq!(paid(world.asked_again().await), seen, "it was completed before");
    }
    assert_eq!((world.taken().len(), world.sandbox.dcb().left(NUMBER)), (1, Some(47_500)));
}

#[tokio::test]
async fn every_number_has_its_outcome() {
    for (last, expected, again) in [
        ("01", "paid", "paid"),
        ("02", "failed: there is not enough balance on the phone", "failed: there is not enough balance on the phone"),
        ("04", "cancelled", "cancelled"),
        ("05", "failed: the payer did not confirm in time", "failed: the payer did not confirm in time"),
        ("07", "paid", "paid"),
        ("08", "paid", "paid"),
        ("09", "unclear", "paid"),
        ("10", "paid", "paid"),
        ("11", "unclear", "paid"),
    ] {
        let (mut world, number) = (World::new().await, format!("018000000{last}"));
        world.agrees(&number).await;
        assert_eq!(word(&world.charges(&AGREED).await), expected, "{number}");
        assert_eq!(word(&world.asked_again().await), again, "{number} asked again");
        assert_eq!(world.taken().len(), usize::from(again == "paid"), "{number}");
    }
}

#[tokio::test]
async fn a_number_that_cannot_pay_gets_no_code() {
    for (number, expected) in [
        ("01800000003", "barred"),
        ("01800000006", "not theirs"),
        ("01712345678", "not theirs"),
        ("01800000012", "unavailable"),
    ] {
        let mut world = World::new().await;
        let failed = match world.names(Operator::Robi, number).await.unwrap_err() {
            AskFailed::Barred { .. } => "barred",
            AskFailed::NotTheirs => "not theirs",
            AskFailed::Unavailable(_) => "unavailable",
            AskFailed::NotConfigured { .. } | AskFailed::Amount(_) => "else",
        };
        assert_eq!((failed, world.sandbox.dcb().last_code(number)), (expected, None), "{number}");
    }
}

#[tokio::test]
async fn codes_are_wrong_used_up_or_too_old() {
    let mut world = World::new().await;
    world.names(Operator::Robi, NUMBER).await.unwrap();
    assert_eq!(world.types("000000").await, Ok("wrong"));
    assert_eq!(world.types("000000").await, Ok("wrong"));
    assert_eq!(world.types("000000").await, Ok("wrong"));
    assert_eq!(world.attempt().consent.as_ref().unwrap().step.as_str(), "UNASKED", "another one must be sent");
    for (fault, expected) in [
        (Fault::Refused { on: Endpoint::OtpVerify, code: "E1852".into() }, Ok("used up")),
        (Fault::Refused { on: Endpoint::OtpVerify, code: "E1853".into() }, Ok("expired")),
        (Fault::ClockOff { seconds: 3_601 }, Ok("expired")),
    ] {
        let mut world = World::new().await;
        world.names(Operator::Robi, NUMBER).await.unwrap();
        world.breaks(fault);
        assert_eq!(world.types("482913").await, expected);
    }
    let mut world = World::new().await;
    world.names(Operator::Robi, NUMBER).await.unwrap();
    world.breaks_once(Fault::Transport(Transport::Garbage { on: Some(Endpoint::OtpVerify) }));
    let code = world.sandbox.dcb().last_code(NUMBER).unwrap();
    assert!(world.types(&code).await.is_err());
    assert_eq!(world.types(&code).await, Ok("right"), "the same code, when nobody answered");
}

#[tokio::test]
async fn a_first_refusal_is_believed_and_in_an_answer_to_the_same_question_only_what_speaks_of_the_charge() {
    let first = |code: &'static str| async move {
        let mut world = World::new().await;
        world.agrees(NUMBER).await;
        world.breaks(Fault::Refused { on: Endpoint::Debit, code: code.into() });
        let charged = word(&world.charges(&AGREED).await);
        (charged, word(&world.asked_again().await), world.taken().len())
    };
    for (code, charged, again) in [
        ("E1329", "failed: the operator does not charge this amount", "unclear"),
        ("E1336", "failed: the operator does not charge this amount", "unclear"),
        ("E1317", "failed: the number is not one of this operator's", "unclear"),
        ("E1342", "failed: the operator does not let this number pay", "unclear"),
        ("E1337", "failed: the operator does not know the payer", "unclear"),
        ("E1303", "failed: the operator does not let us charge", "unclear"),
        ("E1313", "failed: the operator does not let us charge", "unclear"),
        ("E1380", "failed: the operator does not let us charge", "unclear"),
        (
            "E1326",
            "failed: there is not enough balance on the phone",
            "failed: there is not enough balance on the phone",
        ),
        ("E1404", "unclear", "failed: the operator could not charge"),
        ("E1308", "unclear", "failed: the operator could not charge"),
        ("E1318", "unclear", "unclear"),
        ("E1601", "unclear", "unclear"),
        ("E9999", "unclear", "unclear"),
        ("S1001", "unclear", "unclear"),
        ("nonsense", "unclear", "unclear"),
    ] {
        assert_eq!(first(code).await, (charged.into(), again.into(), 0), "{code}");
    }
}

#[tokio::test]
async fn an_answer_that_is_lost_or_garbled_is_found_by_the_same_question() {
    let on = Some(Endpoint::Debit);
    for fault in [
        Fault::AnswerLost { on: Endpoint::Debit },
        Fault::Transport(Transport::HttpError { on, status: 503 }),
        Fault::Transport(Transport::Html { on }),
        Fault::Transport(Transport::Garbage { on }),
    ] {
        let mut world = World::new().await;
        world.agrees(NUMBER).await;
        world.breaks_once(fault.clone());
        assert_eq!(word(&world.charges(&AGREED).await), "unclear", "{fault:?}");
        assert_eq!(word(&world.asked_again().await), "paid", "{fault:?}");
        assert_eq!(world.taken().len(), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn an_answer_about_another_transaction_is_a_mismatch() {
    let mut world = World::new().await;
    world.agrees(NUMBER).await;
    world.breaks(Fault::ReferenceAltered);
    let seen = paid(world.charges(&AGREED).await);
    assert_ne!(seen.reference, world.attempt().reference.to_string());
    assert_eq!(world.state_after(&seen).status(), PaymentStatus::Failed);
}

#[tokio::test]
async fn nobody_is_asked_for_longer_than_a_day_or_for_what_was_paid_otherwise() {
    let mut world = World::new().await;
    world.agrees(NUMBER).await;
    world.payment = world.payment.start_charge(world.id(), now()).unwrap().next;
    world.payment.attempts[0].charge_sent_at = Some(now().minus(Duration::from_secs(24 * 3_600)));
    assert_eq!(word(&world.asked_again().await), "unclear");

    world.payment.attempts[0].charge_sent_at = Some(now());
    let mut other = testing::attempt();
    other.id = AttemptId::from_u128(77);
    other.reference = domain::ids::AttemptReference::from_u128(77);
    world.payment.attempts.push(other.clone());
    let mut seen = testing::verified(&world.payment);
    seen.reference = other.reference.to_string();
    world.payment = world.payment.confirm(other.id, &seen, now()).unwrap().next;
    assert_eq!(word(&world.asked_again().await), "unclear");
    assert!(world.taken().is_empty(), "a question could have charged it now");
}

#[tokio::test]
async fn where_bdapps_asks_the_payer_no_code_is_sent_and_the_payer_decides() {
    for (answer, expected) in [(true, "paid"), (false, "cancelled")] {
        let mut world = World::with("25.00", |account| {
            let account = account.with("applicationId", "APP_000001").with("password", "APP_000001@ssl");
            account.with("payerIsAsked", "yes").with("instrumentSpelling", "two_words")
        })
        .await;
        world.breaks(Fault::OperatorAsks);
        assert_eq!(world.names(Operator::Robi, NUMBER).await, Ok(Reached::AtCharge));
        let operators = Arc::clone(world.sandbox.dcb());
        let external = format!("{:032x}", world.id().as_u128());
        let payer = tokio::spawn(async move {
            while !operators.payer_answers(&external, answer) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        });
        assert_eq!(word(&world.charges(&AGREED).await), expected);
        payer.await.unwrap();
    }
}
