//! The ways a refund may go.

use super::{APP, Office, Requester, show};
use crate::{
    decision::Declined,
    ids::AppId,
    payments::gateway::RefundVerdict,
    refunds::{
        ApproveRefused, FindsRefunds, RefundFilter, RefundStatus, RequestRefused, confirm_finding, dry_run,
        record_finding, reject, request, withdraw,
    },
    testing::{
        contract::Inspect,
        refund_story::{AUDITOR, CHECKER, MAKER, found_returned, proof, refused, returned, silence, taken},
        run::{block_on, interleaved},
        story::SHOP,
    },
    time::{hours, minutes},
};

#[test]
fn an_app_gives_half_back_and_the_gateway_takes_its_time() {
    let office = Office::open();
    let refund = office.refund_by_app(5_000);
    assert_eq!(office.book(), [5_000, 0, 5_000, 10_000]);
    office.sweep();
    assert_eq!(office.gateway.refunds_sent(), [refund.reference]);
    office.gateway.then_of_refund(taken()).then_of_refund(returned());
    office.later(minutes(1)).sweep();
    assert_eq!(office.states(), ["PENDING"]);
    office.later(minutes(2)).sweep();
    assert_eq!((office.states(), office.book()), (vec!["SUCCEEDED"], [5_000, 0, 0, 5_000]));
    assert_eq!(office.told(), ["refund.pending", "refund.succeeded"]);
    let sequences: Vec<i64> = block_on(office.store.told(SHOP)).iter().map(|told| told.sequence).collect();
    assert_eq!(sequences, [1, 2]);
    assert!(office.due().is_empty());
}

#[test]
fn what_the_gateway_refuses_is_free_again() {
    let office = Office::open();
    office.gateway.then_on_refund(refused());
    office.refund_by_app(10_000);
    office.sweep();
    assert_eq!((office.states(), office.book()), (vec!["FAILED"], [10_000, 0, 0, 10_000]));
    assert_eq!(office.told(), ["refund.pending", "refund.failed"]);
    office.refund_by_app(10_000);
}

#[test]
fn a_refund_that_needs_approval_waits_for_it() {
    let office = Office::open();
    let refund = office.refund_by(MAKER, 9_000);
    assert_eq!((office.sweep(), office.told().len()), (0, 0), "nothing is sent and nobody is told");
    assert_eq!(
        block_on(office.approve(MAKER, &refund)).map_err(|no| no.to_string()),
        Err(ApproveRefused::SelfApproval.to_string())
    );
    block_on(office.approve(CHECKER, &refund)).unwrap();
    assert_eq!((office.sweep(), office.book()), (0, [10_000, 0, 0, 10_000]));
    block_on(office.approve(AUDITOR, &refund)).unwrap();
    assert_eq!((office.sweep(), office.book()), (1, [1_000, 0, 9_000, 10_000]));
    assert_eq!(office.gateway.refunds_sent().len(), 1);
}

#[test]
fn two_approvers_at_once_start_a_refund_once() {
    for order in 0..64_u32 {
        let office = Office::open();
        let refund = office.refund_by(MAKER, 6_000);
        let both = interleaved(order, office.approve(CHECKER, &refund), office.approve(AUDITOR, &refund));
        let approved = [both.0.is_ok(), both.1.is_ok()];
        assert_eq!(approved.iter().filter(|yes| **yes).count(), 1, "one was enough");
        assert_eq!((office.told(), office.book()), (vec!["refund.pending"], [4_000, 0, 6_000, 10_000]));
    }
}

#[test]
fn no_never_becomes_yes() {
    let office = Office::open();
    let first = office.refund_by(MAKER, 6_000);
    let why = Some("wrong customer".to_owned());
    block_on(reject(&office.store, &office.asked(), &proof(CHECKER), (first.id, why), |_| None)).unwrap();
    let second = office.refund_by(MAKER, 10_000);
    let maker = proof(MAKER);
    let own = Requester::Operator(&maker);
    block_on(withdraw(&office.store, &office.asked(), own, second.id, |_| None)).unwrap();
    assert_eq!(office.states(), ["REJECTED", "WITHDRAWN"]);
    for refund in [&first, &second] {
        assert!(block_on(office.approve(AUDITOR, refund)).is_err());
    }
    assert_eq!((office.told().len(), office.sweep()), (0, 0));
}

#[test]
fn a_retry_of_a_request_asks_once() {
    let office = Office::open();
    let first = block_on(office.request(&office.asked_with_key(1), APP, 4_000)).unwrap();
    let again = block_on(office.request(&office.asked_with_key(2), APP, 4_000));
    assert_eq!(again, Err(Declined::Replay(show(&first).unwrap())));
    assert_eq!(office.refunds().len(), 1);
}

#[test]
fn of_two_requests_for_the_whole_one_is_refused_in_every_order() {
    for order in 0..64_u32 {
        let office = Office::open();
        let asked = office.asked();
        let (one, two) = interleaved(order, office.request(&asked, APP, 10_000), office.request(&asked, APP, 10_000));
        let refused = Err(Declined::Refused(RequestRefused::ExceedsBalance { refundable_minor: 0 }));
        assert!((one.is_ok() && two == refused) || (two.is_ok() && one == refused));
    }
}

#[test]
fn people_send_what_the_gateway_does_not_take() {
    let office = Office::open();
    office.gateway.takes_no_refunds();
    let refund = office.refund_by_app(3_000);
    office.sweep();
    assert_eq!((office.sweep(), office.gateway.refunds_sent().len()), (0, 0));
    let finding = (refund.id, found_returned());
    block_on(record_finding(&office.store, &office.asked(), &proof(MAKER), finding.clone(), |_| None)).unwrap();
    assert_eq!(office.states(), ["PENDING"]);
    block_on(confirm_finding(&office.store, &office.asked(), &proof(CHECKER), finding, |_| None)).unwrap();
    assert_eq!((office.states(), office.book()), (vec!["SUCCEEDED"], [7_000, 0, 0, 7_000]));
}

#[test]
fn an_unclear_refund_stays_pending_until_the_gateway_or_two_people_tell() {
    let office = Office::open();
    office.gateway.then_on_refund(silence());
    let refund = office.refund_by_app(3_000);
    office.sweep();
    for _ in 0..20 {
        office.later(minutes(30)).gateway.then_of_refund(Ok(RefundVerdict::NotKnown));
        office.sweep();
    }
    assert_eq!((office.states(), office.alerts()), (vec!["PENDING"], vec!["REFUND_UNCLEAR"]));
    assert_eq!(office.gateway.refunds_sent(), [refund.reference], "it was sent once, whatever the gateway knows");
    office.gateway.forget().then_of_refund(returned());
    office.later(hours(1)).sweep();
    assert_eq!(office.states(), ["SUCCEEDED"]);
}

#[test]
fn a_surplus_proposes_its_refund_and_people_agree() {
    let office = Office::with_surplus();
    assert_eq!((office.propose(), office.propose()), (1, 0));
    let refund = office.refunds().pop().unwrap();
    block_on(office.approve(CHECKER, &refund)).unwrap();
    block_on(office.approve(AUDITOR, &refund)).unwrap();
    office.gateway.then_on_refund(returned());
    office.sweep();
    assert_eq!(office.book(), [10_000, 0, 0, 10_000], "the merchant's money is untouched");
    office.refund_by_app(10_000);
}

#[test]
fn a_dry_run_shows_the_accounts_and_keeps_nothing() {
    let office = Office::open();
    let refund = office.refund_by(MAKER, 6_000);
    let by = proof(CHECKER);
    let run = block_on(dry_run(&office.store, &office.gateway, &office.asked(), &by, refund.id)).unwrap();
    let accounts: Vec<String> = run
        .accounts
        .iter()
        .map(|change| format!("{} {} to {}", change.account.code(), change.before_minor, change.after_minor))
        .collect();
    assert_eq!(accounts, ["merchant_payable 10000 to 4000", "refunds_in_transit/sslcommerz 0 to 6000"]);
    assert_eq!((office.states(), office.book()), (vec!["AWAITING_APPROVAL"], [10_000, 0, 0, 10_000]));
}

#[test]
fn another_apps_refund_is_not_there() {
    let office = Office::open();
    let refund = office.refund_by_app(1_000);
    let elsewhere = crate::Scope { app: AppId::from_u128(0x57a1), ..SHOP };
    assert_eq!(block_on(office.store.refund(elsewhere, refund.id)).unwrap(), None);
    let asked = crate::Asked::at(elsewhere, office.now());
    let stolen = block_on(request(&office.store, &asked, APP, (super::PAYMENT, &office.new_refund(1)), show));
    assert_eq!(stolen, Err(Declined::NotFound));
}

#[test]
fn lists_show_what_the_filter_wants() {
    let office = Office::open();
    office.refund_by_app(1_000);
    let parked = office.refund_by(MAKER, 6_000);
    let waiting = RefundFilter { status: Some(RefundStatus::AwaitingApproval), ..RefundFilter::default() };
    let page = crate::payments::Page { page: 0, size: 20, after: None };
    let found = block_on(office.store.refunds(SHOP, &waiting, crate::payments::ListOrder::Descending, page)).unwrap();
    assert_eq!((found.total, found.items), (1, vec![parked]));
}
