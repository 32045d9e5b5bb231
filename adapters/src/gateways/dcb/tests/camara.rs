//! CAMARA: in two steps with a code or a page, in one step, and read at any time.

use super::{
    grameenphone::{case_of, refund},
    *,
};
use domain::payments::{
    PaymentStatus,
    gateway::{RefundRoad, RefundVerdict},
};

const NUMBER: &str = "01712345678";

async fn world(steps: &'static str) -> World {
    World::of("25.00", |accounts, origin| {
        let account = GatewayAccount::new().with("account", "aggregator").at(origin);
        let account = account.with("clientId", "client").with("clientSecret", "client@ssl");
        let account = account.with("tokenUrl", format!("{origin}/camara/oauth2/token"));
        let account = account.with("camaraFor", "robi,gp").with("camaraSteps", steps);
        accounts.with(Method::Dcb, Mode::Test, account)
    })
    .await
}

async fn agreed(number: &str) -> World {
    let mut world = world("2").await;
    assert!(matches!(world.names(Operator::Grameenphone, number).await, Ok(Reached::ByCode { .. })));
    let code = world.sandbox.dcb().last_code(number).unwrap();
    assert_eq!(world.types("000000").await, Ok("wrong"));
    assert_eq!(world.types(&code).await, Ok("right"));
    world
}

#[tokio::test]
async fn a_reservation_is_confirmed_once_and_read_ever_after() {
    let mut world = agreed(NUMBER).await;
    assert_eq!(world.asked_again().await, Ok(Verdict::Approved), "reserved, and not confirmed");
    assert!(world.taken().is_empty());
    let seen = paid(world.charges(&AGREED).await);
    assert_eq!(world.state_after(&seen).status(), PaymentStatus::Succeeded);
    assert_eq!(paid(world.asked_again().await), seen);
    assert_eq!((world.taken().len(), world.sandbox.dcb().left(NUMBER)), (1, Some(47_500)));
}

#[tokio::test]
async fn every_number_has_its_outcome() {
    for (last, expected) in [
        ("02", "failed: there is not enough balance on the phone"),
        ("04", "cancelled"),
        ("05", "failed: there is not enough balance on the phone"),
        ("08", "paid"),
    ] {
        let mut world = agreed(&format!("017000000{last}")).await;
        assert_eq!(word(&world.charges(&AGREED).await), expected, "{last}");
    }
    for (last, is_theirs) in [("03", true), ("06", false)] {
        let failed = world("2").await.names(Operator::Robi, &format!("018000000{last}")).await.unwrap_err();
        assert_eq!(failed == AskFailed::NotTheirs, !is_theirs, "{failed:?}");
    }
}

#[tokio::test]
async fn the_payer_may_confirm_on_a_page_of_the_operators() {
    for (answer, expected) in
        [("answer=yes", "approved"), ("answer=no", "failed: the operator did not take the payment")]
    {
        let mut world = world("2").await;
        world.breaks(Fault::ConfirmByPage);
        let Ok(Reached::ByPage { page }) = world.names(Operator::Robi, "01812345678").await else { panic!("no page") };
        assert_eq!(word(&world.asked_again().await), "undecided");
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        assert_eq!(client.post(page).body(answer).send().await.unwrap().status(), 200);
        assert_eq!(word(&world.asked_again().await), expected);
    }
}

#[tokio::test]
async fn what_is_still_processing_is_read_until_it_is_not() {
    let mut world = agreed(NUMBER).await;
    world.breaks(Fault::StillProcessing);
    assert_eq!(word(&world.charges(&AGREED).await), "undecided");
    assert_eq!(word(&world.asked_again().await), "undecided");
    world.mends();
    assert_eq!((word(&world.asked_again().await).as_str(), world.taken().len()), ("paid", 1));
}

#[tokio::test]
async fn in_one_step_the_charge_creates_the_payment_and_a_lost_answer_is_found_in_the_list() {
    for is_lost in [false, true] {
        let mut world = world("1").await;
        assert_eq!(world.names(Operator::Robi, "01812345678").await, Ok(Reached::AtCharge));
        assert_eq!(world.asked_again().await, Ok(Verdict::Approved));
        if is_lost {
            world.breaks_once(Fault::AnswerLost { on: Endpoint::Payment });
        }
        assert_eq!(word(&world.charges(&AGREED).await), if is_lost { "unclear" } else { "paid" });
        assert_eq!((word(&world.asked_again().await).as_str(), world.taken().len()), ("paid", 1));
    }
}

#[tokio::test]
async fn what_nobody_answers_stays_open() {
    let on = Some(Endpoint::Confirm);
    for fault in [
        Fault::Transport(Transport::HttpError { on, status: 500 }),
        Fault::Transport(Transport::HttpError { on: Some(Endpoint::CamaraToken), status: 500 }),
        Fault::AnswerLost { on: Endpoint::Confirm },
    ] {
        let mut world = agreed(NUMBER).await;
        world.breaks(fault.clone());
        assert_eq!(word(&world.charges(&AGREED).await), "unclear", "{fault:?}");
        world.mends();
        let is_taken = !world.taken().is_empty();
        assert_eq!(word(&world.asked_again().await), if is_taken { "paid" } else { "undecided" }, "{fault:?}");
    }
    let mut world = agreed(NUMBER).await;
    world.breaks(Fault::AmountAltered { amount: "2.00".into() });
    let seen = paid(world.charges(&AGREED).await);
    assert_eq!(world.state_after(&seen).status(), PaymentStatus::Failed, "another amount is a mismatch");
}

#[tokio::test]
async fn money_goes_back_and_is_followed() {
    let mut world = agreed(NUMBER).await;
    let seen = paid(world.charges(&AGREED).await);
    world.payment = world.payment.confirm(world.id(), &seen, now()).unwrap().next;
    assert_eq!(world.gateways.refund_road(&world.payment, world.id()), RefundRoad::Api);
    let first = refund(&world, 1, 1_000);
    let done = world.gateways.refund(&world.payment, &first).await;
    assert!(matches!(done, Ok(RefundVerdict::Succeeded { gateway_refund_id: Some(_) })), "{done:?}");
    world.breaks(Fault::StillProcessing);
    let second = refund(&world, 2, 1_500);
    let Ok(RefundVerdict::Accepted { gateway_refund_id }) = world.gateways.refund(&world.payment, &second).await else {
        panic!("it is worked on");
    };
    let mut followed = second.refund().clone();
    followed.gateway_refund_id = Some(gateway_refund_id);
    world.mends();
    let status = world.gateways.refund_status(&case_of(&world), &followed).await;
    assert!(matches!(status, Ok(RefundVerdict::Succeeded { .. })), "{status:?}");
    assert_eq!(world.sandbox.dcb().left(NUMBER), Some(50_000));
    let more = world.gateways.refund(&world.payment, &refund(&world, 3, 100)).await;
    assert!(matches!(more, Ok(RefundVerdict::Refused { .. })), "{more:?}");
}
