//! Refunds by both versions: what is asked, what each answer means, and what becomes of a lost one.

use super::*;
use crate::sandbox::switches::Transport;
use domain::{
    CredentialId, RefundId,
    apps::RefundPolicy,
    payments::gateway::RefundVerdict,
    refunds::{ApprovedRefund, NewRefund, RefundCase, RefundReference, RequestedBy, Sending},
};

type Said = Result<RefundVerdict, Unavailable>;

/// A paid payment and its refunds.
struct Office {
    world: World,
    case: RefundCase,
}

impl Office {
    async fn open() -> Office {
        Office::with(|origin| GatewayAccounts::default().with_sandbox(origin)).await
    }

    /// With an account that uses the first version.
    async fn first() -> Office {
        Office::with(|origin| {
            let account = account(&[("refund_api", "v1")]).at(format!("{origin}/v1.2.0-beta"));
            GatewayAccounts::default().with(Method::Bkash, Mode::Test, account)
        })
        .await
    }

    async fn with(accounts: impl FnOnce(&str) -> GatewayAccounts) -> Office {
        let mut world = World::unopened("1150.00", accounts).await;
        world.attempt.session = Some(world.gateways.open_session(&world.payment, &world.attempt).await.unwrap());
        let world = world.agreed();
        let seen = paid(&world.charge().await);
        let payment = Payment { attempts: vec![world.attempt.clone()], ..world.payment.clone() };
        let payment = payment.confirm(world.attempt.id, &seen, Timestamp::EPOCH).unwrap().next;
        Office { world, case: RefundCase { payment, refunds: Vec::new(), policy: RefundPolicy::default() } }
    }

    /// Somebody asks for a refund, and it is about to be sent.
    fn asked(&mut self, number: u128, minor: i64) -> ApprovedRefund {
        let new = NewRefund {
            id: RefundId::from_u128(number),
            reference: RefundReference::from_u128(number),
            amount_minor: minor,
            reason: Some("Broken lid".into()),
            surplus: None,
        };
        let by = RequestedBy::App { credential: CredentialId::from_u128(1) };
        let asked = self.case.request(&new, by, Timestamp::EPOCH).unwrap().next;
        let approved = asked.approved(new.id).unwrap();
        let now = Timestamp::from_micros(chrono::Utc::now().timestamp_micros());
        let road = domain::payments::gateway::RefundRoad::Api;
        self.case = asked.begin_sending(&approved, road, now).unwrap().next;
        self.case.approved(new.id).unwrap_or(approved)
    }

    async fn send(&self, approved: &ApprovedRefund) -> Said {
        self.world.gateways.refund(&self.case.payment, approved).await
    }

    async fn follow(&self, approved: &ApprovedRefund) -> Said {
        let refund = self.case.refund(approved.refund().id).unwrap();
        self.world.gateways.refund_status(&self.case, refund).await
    }

    /// The answer is kept.
    fn kept(&mut self, approved: &ApprovedRefund, said: &Said) {
        let now = Timestamp::from_micros(chrono::Utc::now().timestamp_micros());
        self.case = self.case.settle(approved.refund().id, said, now).unwrap().next;
    }

    /// What went back at the gateway, by amount.
    fn back(&self) -> Vec<String> {
        self.world.there().refunds.into_iter().map(|refund| refund.amount).collect()
    }

    fn name(&self, nth: usize) -> String {
        self.world.there().refunds[nth].trx_id.clone()
    }

    fn returned(&self, nth: usize) -> Said {
        Ok(RefundVerdict::Succeeded { gateway_refund_id: Some(self.name(nth)) })
    }
}

fn refused(words: &str) -> Said {
    Ok(RefundVerdict::Refused { reason: words.into() })
}

#[tokio::test]
async fn parts_of_a_payment_go_back_each_under_its_own_name() {
    let mut office = Office::open().await;
    let first = office.asked(1, 20_000);
    let said = office.send(&first).await;
    assert_eq!(said, office.returned(0));
    office.kept(&first, &said);
    let second = office.asked(2, 95_000);
    assert_eq!(office.send(&second).await, office.returned(1));
    assert_eq!(office.back(), ["200.00", "950.00"]);
    assert_eq!(office.follow(&first).await, office.returned(0));
    assert_eq!(office.world.there().refunds_asked, 2, "no question ever sends one");
}

#[tokio::test]
async fn the_first_version_gives_back_once() {
    let mut office = Office::first().await;
    let first = office.asked(1, 20_000);
    assert_eq!(office.follow(&first).await, Ok(RefundVerdict::NotKnown));
    let said = office.send(&first).await;
    assert_eq!(said, office.returned(0));
    assert_eq!(office.follow(&first).await, said);
    office.kept(&first, &said);
    let second = office.asked(2, 10_000);
    assert_eq!(office.send(&second).await, refused("Transaction already reversed"));
    assert_eq!(office.back(), ["200.00"]);
}

#[tokio::test]
async fn the_first_refund_s_data_are_never_taken_for_the_second() {
    let mut office = Office::first().await;
    let first = office.asked(1, 20_000);
    let said = office.send(&first).await;
    office.kept(&first, &said);
    office.world.break_it(Fault::RepeatedRefundEchoed);
    let other = office.asked(2, 10_000);
    assert_eq!(office.send(&other).await, Err(Unavailable { detail: "a refund of another amount".into() }));
    let same = office.asked(3, 20_000);
    let said = office.send(&same).await;
    assert_eq!(said, office.returned(0), "the gateway says so, and the domain knows that name");
    office.kept(&same, &said);
    let state = &office.case.refund(same.refund().id).unwrap().state;
    assert!(matches!(state, domain::refunds::RefundState::Pending(Sending::Sent { .. })), "{state:?}");
}

#[tokio::test]
async fn what_the_gateway_refuses_is_refused_in_its_words() {
    let table =
        [("2071", "Refund period is over"), ("2072", "Refund amount is not valid"), ("2056", "Invalid Payment State")];
    for (code, words) in table {
        let mut office = Office::open().await;
        let refund = office.asked(1, 20_000);
        office.world.break_it(refuses(Endpoint::Refund, code));
        assert_eq!(office.send(&refund).await, refused(words), "{code}");
    }
    let mut office = Office::open().await;
    office.world.sandbox.bkash().refund_by_hand(office.world.id(), "1100.00").unwrap();
    let refund = office.asked(1, 20_000);
    assert_eq!(office.send(&refund).await, refused("Refund amount is not valid"), "its own envelope is understood");
    let mut office = Office::open().await;
    let refund = office.asked(1, 20_000);
    let front = |message: &str| Fault::FrontRefuses { on: Endpoint::Refund, status: 400, message: message.into() };
    office.world.break_it(front("Invalid request body"));
    assert_eq!(office.send(&refund).await, refused("Invalid request body"));
}

#[tokio::test]
async fn a_lost_answer_is_found_in_the_list_and_nothing_is_sent_twice() {
    for (open, how) in [(true, Loss::Dropped), (true, Loss::TimedOut), (true, Loss::Failed), (false, Loss::TimedOut)] {
        let mut office = if open { Office::open().await } else { Office::first().await };
        let refund = office.asked(1, 20_000);
        office.world.break_once(lost(Endpoint::Refund, how));
        let said = office.send(&refund).await;
        assert!(said.is_err(), "{how:?}: {said:?}");
        assert_eq!(office.follow(&refund).await, office.returned(0), "{how:?}");
        assert_eq!((office.back().len(), office.world.there().refunds_asked), (1, 1), "{how:?}");
    }
}

#[tokio::test]
async fn a_refund_that_got_nowhere_is_not_known_and_stays_unsent() {
    let on = Some(Endpoint::Refund);
    for fault in [
        Fault::Transport(Transport::HttpError { on, status: 500 }),
        Fault::Transport(Transport::Html { on }),
        Fault::Transport(Transport::Garbage { on }),
        refuses(Endpoint::Refund, "2003"),
        refuses(Endpoint::Refund, "503"),
        refuses(Endpoint::Refund, "4711"),
    ] {
        let mut office = Office::open().await;
        let refund = office.asked(1, 20_000);
        office.world.break_it(fault.clone());
        assert!(office.send(&refund).await.is_err(), "{fault:?}");
        assert_eq!(office.follow(&refund).await, Ok(RefundVerdict::NotKnown), "{fault:?}");
        assert!(office.back().is_empty(), "{fault:?}");
    }
}

#[tokio::test]
async fn a_lost_refund_is_told_from_others_by_name_amount_and_time() {
    let mut office = Office::open().await;
    let known = office.asked(1, 20_000);
    let said = office.send(&known).await;
    office.kept(&known, &said);
    let lost_one = office.asked(2, 20_000);
    assert_eq!(office.follow(&lost_one).await, Ok(RefundVerdict::NotKnown), "the other one's entry is the other one's");
    office.world.sandbox.bkash().refund_by_hand(office.world.id(), "100.00").unwrap();
    assert_eq!(office.follow(&lost_one).await, Ok(RefundVerdict::NotKnown), "another amount is another refund");
    office.world.break_once(lost(Endpoint::Refund, Loss::TimedOut));
    assert!(office.send(&lost_one).await.is_err());
    assert_eq!(office.follow(&lost_one).await, office.returned(2));
}

#[tokio::test]
async fn what_could_be_more_than_one_refund_is_for_people_to_decide() {
    let mut office = Office::open().await;
    let refund = office.asked(1, 20_000);
    office.world.break_once(lost(Endpoint::Refund, Loss::TimedOut));
    assert!(office.send(&refund).await.is_err());
    office.world.sandbox.bkash().refund_by_hand(office.world.id(), "200.00").unwrap();
    let said = office.follow(&refund).await.unwrap_err().detail;
    assert!(said.starts_with("more than one refund"), "{said}");
}

#[tokio::test]
async fn two_lost_refunds_of_one_amount_are_told_apart_only_when_both_went_back() {
    let mut office = Office::open().await;
    let (one, two) = (office.asked(1, 20_000), office.asked(2, 20_000));
    office.world.break_it(lost(Endpoint::Refund, Loss::TimedOut));
    assert!(office.send(&one).await.is_err());
    let said = office.follow(&two).await.unwrap_err().detail;
    assert!(said.starts_with("more than one refund"), "whose it is nobody knows: {said}");
    assert!(office.send(&two).await.is_err());
    let said = office.follow(&one).await;
    assert_eq!(said, office.returned(0));
    office.kept(&one, &said);
    assert_eq!(office.follow(&two).await, office.returned(1), "the first one's name is taken by now");
    assert_eq!(office.back(), ["200.00", "200.00"]);
}

#[tokio::test]
async fn an_entry_from_before_the_refund_was_sent_is_not_it() {
    let mut office = Office::open().await;
    let switch = Switch::of(Fault::ClockOff { seconds: -600 });
    let id = office.world.sandbox.bkash().switches().set(switch);
    office.world.sandbox.bkash().refund_by_hand(office.world.id(), "200.00").unwrap();
    office.world.sandbox.bkash().switches().clear(|switch| switch.id == id);
    let refund = office.asked(1, 20_000);
    assert_eq!(office.follow(&refund).await, Ok(RefundVerdict::NotKnown));
}

#[tokio::test]
async fn a_refund_that_takes_its_time_is_followed_by_its_name() {
    let mut office = Office::open().await;
    office.world.break_it(Fault::RefundsPending);
    let refund = office.asked(1, 20_000);
    let said = office.send(&refund).await;
    assert_eq!(said, Ok(RefundVerdict::Accepted { gateway_refund_id: office.name(0) }));
    let unnamed = office.follow(&refund).await;
    assert!(unnamed.is_err(), "one without a name is not taken for done: {unnamed:?}");
    office.kept(&refund, &said);
    assert_eq!(office.follow(&refund).await, said);
    office.world.mend();
    assert_eq!(office.follow(&refund).await, office.returned(0));
}

#[tokio::test]
async fn a_list_in_trouble_decides_nothing() {
    let on = Some(Endpoint::RefundStatus);
    for fault in [
        Fault::Transport(Transport::HttpError { on, status: 500 }),
        Fault::Transport(Transport::Html { on }),
        Fault::Transport(Transport::Garbage { on }),
        lost(Endpoint::RefundStatus, Loss::Message),
        refuses(Endpoint::RefundStatus, "2002"),
        Fault::NoSecondRefunds,
    ] {
        let mut office = Office::open().await;
        let refund = office.asked(1, 20_000);
        assert_eq!(office.send(&refund).await, office.returned(0));
        office.world.break_it(fault.clone());
        let said = office.follow(&refund).await;
        assert!(said.is_err(), "{fault:?}: {said:?}");
    }
}

#[tokio::test]
async fn a_refund_that_no_token_could_be_had_for_was_not_sent_for_certain() {
    let mut office = Office::open().await;
    let refund = office.asked(1, 20_000);
    office.world.break_it(Fault::TokenRefused);
    let said = office.send(&refund).await;
    assert_eq!(said, refused("nothing was sent: the gateway takes no token of ours; is the app_key right?"));
    assert!(office.back().is_empty());
}
