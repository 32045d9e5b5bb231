//! Delivering and mailing.

use crate::{
    alerts::AlertKind,
    decision::Decision,
    ids::PaymentId,
    orders::{
        ASKS_MAX, Answered, AskRefused, Fulfilment, Handed, MAIL_TRIES_MAX, MailRefused, NotMailed, Order, OrderCase,
        OrderEvent, OrderMail, PaidBy, Trouble,
    },
    payments::GivenBack,
    testing::{
        order_story::{CARD, TOP_UP, code, noon_and_s, paid_order, placed, pool, with_payment},
        story::{NOON, noon_and},
    },
    time::Timestamp,
    vouchers::CodeOrigin,
};

const PAID: PaymentId = PaymentId::from_u128(1);
const BY: PaidBy = PaidBy::Payment(PAID);

fn take_up(case: &OrderCase, at: Timestamp) -> Decision<OrderCase> {
    case.take_up(PAID, at).unwrap()
}

/// As the store would load it after that decision.
fn kept(decision: Decision<OrderCase>) -> OrderCase {
    OrderCase { handed: Vec::new(), ..decision.next }
}

fn started() -> OrderCase {
    kept(take_up(&paid_order(&[(TOP_UP, 2), (CARD, 1)], 3), NOON))
}

fn asked(case: &OrderCase, at: Timestamp) -> OrderCase {
    kept(case.begin_asking(at).unwrap())
}

fn trouble(case: &OrderCase) -> Option<&Trouble> {
    match &case.order.fulfilment {
        Fulfilment::NeedsAttention { trouble, .. } => Some(trouble),
        Fulfilment::Unpaid | Fulfilment::Started(_) | Fulfilment::Fulfilled { .. } | Fulfilment::GivenUp { .. } => None,
    }
}

#[test]
fn what_the_pool_has_is_given_and_told_in_the_decision_that_takes_the_payment_up() {
    let case = paid_order(&[(CARD, 2), (CARD, 1)], 5);
    let decision = take_up(&case, noon_and(1));
    assert_eq!(decision.next.order.fulfilment, Fulfilment::Fulfilled { by: BY, at: noon_and(1) });
    let given: Vec<(u128, u16)> = decision
        .next
        .handed
        .iter()
        .map(|handed| match handed {
            Handed::FromStock { voucher, item } => (voucher.as_u128(), *item),
            other @ (Handed::Entered { .. } | Handed::Discount { .. }) => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(given, [(1, 1), (2, 1), (3, 2)]);
    assert_eq!((decision.events, decision.alerts), (vec![OrderEvent::Fulfilled], vec![]));
    assert_eq!(decision.next.order.mail, OrderMail::Due { at: noon_and(1), tries: 0 });
}

#[test]
fn a_pool_that_is_too_small_gives_nothing_and_people_are_called() {
    let decision = take_up(&paid_order(&[(CARD, 3)], 2), NOON);
    let short = Trouble::OutOfStock { sku: "CARD".into(), wanted: 3, found: 2 };
    assert_eq!((trouble(&decision.next), decision.next.handed.len()), (Some(&short), 0));
    assert_eq!(decision.events, [OrderEvent::NeedsAttention]);
    assert_eq!(decision.alerts.first().map(|alert| alert.kind), Some(AlertKind::OrderNeedsAttention));
    assert_eq!(decision.next.order.mail, OrderMail::None);
}

#[test]
fn the_pool_gives_only_once_the_fulfilment_url_has_delivered() {
    let case = started();
    assert!(matches!(case.order.fulfilment, Fulfilment::Started(_)));
    let claimed = case.begin_asking(NOON).unwrap();
    assert_eq!(claimed.next.handed, []);
    let case = kept(claimed);
    let codes = vec![(1, code(1, TOP_UP, CodeOrigin::Url)), (1, code(2, TOP_UP, CodeOrigin::Url))];
    let done = case.answered(&Answered::Delivered(codes), noon_and(1)).unwrap();
    assert_eq!(done.next.order.fulfilment, Fulfilment::Fulfilled { by: BY, at: noon_and(1) });
    assert_eq!((done.next.handed.len(), done.events.as_slice()), (3, &[OrderEvent::Fulfilled][..]));
    let without = case.answered(&Answered::Delivered(Vec::new()), noon_and(1)).unwrap();
    assert_eq!(without.next.handed.len(), 1, "a top-up needs no code");
}

#[test]
fn what_the_url_delivered_is_kept_when_the_pool_is_empty_then() {
    let case = OrderCase { free: Vec::new(), ..asked(&started(), NOON) };
    let codes = vec![(1, code(1, TOP_UP, CodeOrigin::Url)), (1, code(2, TOP_UP, CodeOrigin::Url))];
    let done = case.answered(&Answered::Delivered(codes), NOON).unwrap();
    assert!(matches!(trouble(&done.next), Some(Trouble::OutOfStock { .. })));
    assert_eq!(done.next.handed.len(), 2);
    let later = OrderCase { free: pool(1), ..kept(done) };
    let again = later.run_again(noon_and(5)).unwrap();
    assert_eq!(again.next.order.fulfilment, Fulfilment::Fulfilled { by: BY, at: noon_and(5) });
    assert_eq!(again.next.handed.len(), 1, "it is not asked again for what it delivered");
}

#[test]
fn one_asks_at_a_time() {
    let case = asked(&started(), NOON);
    assert_eq!(case.begin_asking(noon_and_s(119)).map(|_| ()), Err(AskRefused::NotDue));
    let Fulfilment::Started(run) = asked(&case, noon_and(2)).order.fulfilment else { panic!("it goes on") };
    assert_eq!(run.asks, 2, "whoever asked and died is followed by the next");
}

#[test]
fn an_answer_is_what_was_asked_for_or_none_at_all() {
    let case = asked(&started(), NOON);
    let one = code(1, TOP_UP, CodeOrigin::Url);
    for wrong in [vec![(1, one.clone())], vec![(1, one.clone()); 3], vec![(2, one.clone())], vec![(9, one)]] {
        let decision = case.answered(&Answered::Delivered(wrong), NOON).unwrap();
        assert!(matches!(decision.next.order.fulfilment, Fulfilment::Started(_)));
        assert_eq!(decision.next.handed, []);
    }
}

#[test]
fn a_silent_url_is_asked_with_growing_gaps_and_then_people_are() {
    let (mut case, mut at, mut waits) = (started(), NOON, Vec::new());
    let silent = Answered::Silent { detail: "it answered 500".into() };
    loop {
        case = kept(asked(&case, at).answered(&silent, at).unwrap());
        let Fulfilment::Started(run) = case.order.fulfilment else { break };
        waits.push(run.ask_at.since(at).as_secs());
        at = run.ask_at;
    }
    assert_eq!(waits, [10, 30, 120, 600, 1_800, 3_600, 3_600]);
    assert_eq!(waits.len() + 1, usize::from(ASKS_MAX));
    assert_eq!(trouble(&case), Some(&Trouble::NotDelivered { reason: "it answered 500".into() }));
    assert_eq!(case.answered(&silent, at).map(|_| ()), Err(AskRefused::NotStarted), "a late answer moves nothing");
}

#[test]
fn a_refusal_and_a_missing_url_call_people_at_once() {
    let case = asked(&started(), NOON);
    let refused = case.answered(&Answered::Refused { reason: "no such player".into() }, NOON).unwrap();
    assert_eq!(trouble(&refused.next), Some(&Trouble::Refused { reason: "no such player".into() }));
    assert_eq!(trouble(&case.has_no_url(NOON).unwrap().next), Some(&Trouble::NoUrl));
}

#[test]
fn money_that_goes_back_delivers_nothing() {
    let back = |held_minor, refunded_minor, disputed_minor| GivenBack { held_minor, refunded_minor, disputed_minor };
    for given_back in [back(5_000, 0, 0), back(0, 5_000, 0), back(1, 0, 0), back(0, 0, 1)] {
        let case = paid_order(&[(CARD, 1)], 1);
        let case = with_payment(&case, 1, |payment| crate::payments::Payment { given_back, ..payment });
        let decision = take_up(&case, NOON);
        assert_eq!((trouble(&decision.next), decision.next.handed.len()), (Some(&Trouble::NotCovered), 0));
        let case = with_payment(&started(), 1, |payment| crate::payments::Payment { given_back, ..payment });
        assert_eq!(trouble(&case.begin_asking(NOON).unwrap().next), Some(&Trouble::NotCovered));
    }
}

#[test]
fn an_order_for_nothing_is_delivered_for_nothing() {
    let free = |lines: &[_]| {
        let case = placed(lines);
        let zero = crate::money::Money::zero(case.order.total.currency());
        let run = crate::orders::Run { by: PaidBy::NothingToPay, since: NOON, asks: 0, ask_at: NOON };
        let order = Order { total: zero, fulfilment: Fulfilment::Started(run), ..case.order };
        OrderCase { free: pool(1), ..OrderCase::of(order) }
    };
    let done = free(&[(CARD, 1)]).begin_asking(NOON).unwrap().next;
    assert_eq!(done.order.fulfilment, Fulfilment::Fulfilled { by: PaidBy::NothingToPay, at: NOON });
    assert!(!done.is_payable());
}

#[test]
fn a_mail_is_sent_by_one_and_tried_until_it_is_given_up() {
    let case = kept(take_up(&paid_order(&[(CARD, 1)], 1), NOON));
    let sending = kept(case.begin_mailing(NOON).unwrap());
    assert_eq!(sending.begin_mailing(NOON).map(|_| ()), Err(MailRefused::NotDue));
    let sent = kept(sending.mailed(&Ok(()), noon_and(1)).unwrap());
    assert_eq!(sent.order.mail, OrderMail::Sent { at: noon_and(1) });
    assert_eq!(sent.begin_mailing(noon_and(9)).map(|_| ()), Err(MailRefused::NotDue));
    let nobody = kept(sending.mailed(&Err(NotMailed::NotConfigured), NOON).unwrap());
    let reason = "no mail server is configured".to_owned();
    assert_eq!(nobody.order.mail, OrderMail::NotSent { at: NOON, reason });
    let (mut case, mut at, mut tries) = (case, NOON, 0);
    while let OrderMail::Due { at: due, .. } = case.order.mail {
        at = due.max(at);
        case = kept(
            kept(case.begin_mailing(at).unwrap()).mailed(&Err(NotMailed::Failed("greylisted".into())), at).unwrap(),
        );
        tries += 1;
    }
    assert_eq!(tries, MAIL_TRIES_MAX);
    assert_eq!(case.order.mail, OrderMail::NotSent { at, reason: "greylisted".into() });
}

#[test]
fn a_mail_goes_again_to_the_same_address_or_a_better_one() {
    let case = kept(take_up(&paid_order(&[(CARD, 1)], 1), NOON));
    let sent = kept(kept(case.begin_mailing(NOON).unwrap()).mailed(&Ok(()), NOON).unwrap());
    let again = sent.mail_again(None, noon_and(2)).unwrap();
    assert_eq!(again.next.order.mail, OrderMail::Due { at: noon_and(2), tries: 0 });
    let better = sent.mail_again(Some("karim@mail.example"), NOON).unwrap();
    assert_eq!(better.next.order.mailed_to(), Some("karim@mail.example"));
    assert!(!format!("{:?}", better.audit).contains("mail.example"), "the trail names no customer");
    assert!(matches!(sent.mail_again(Some("nowhere"), NOON), Err(MailRefused::Address { .. })));
    let open = paid_order(&[(CARD, 1)], 1);
    assert_eq!(open.mail_again(None, NOON).map(|_| ()), Err(MailRefused::NotDelivered));
}
