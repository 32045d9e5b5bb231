//! Refunds, with the case that every decision about them looks at.

use super::{Inspect, Store, open_redirected, open_shops, pay, pay_again};
use crate::{
    decision::{Asked, Decision, Declined},
    ids::{CredentialId, OperatorId, PaymentId, RefundId},
    ledger::Account,
    payments::{
        GivenBack, ListOrder, Page,
        gateway::{RefundRoad, RefundVerdict, Unavailable},
    },
    refunds::{Finding, Refund, RefundCase, RefundFilter, RefundStatus, RequestRefused, RequestedBy},
    testing::{
        refund_story::{AUDITOR, CHECKER, MAKER, new_refund, proof, refused, returned, silence, taken},
        run::all,
        story::{NOON, SHOP, noon_and},
    },
    webhooks::EventType,
};

const APP: RequestedBy = RequestedBy::App { credential: CredentialId::from_u128(1) };

/// One thing that happens to a refund.
type Step = fn(&RefundCase, RefundId) -> Decision<RefundCase>;

/// A payment of 100.00 that was paid.
async fn open_paid(store: &impl Store, id: u128) -> PaymentId {
    let payment = open_redirected(store, SHOP, id).await;
    pay(store, &payment, NOON, |_| {}).await.unwrap().id
}

/// The application asks for that much back.
async fn ask(store: &impl Store, payment: PaymentId, id: u128, minor: i64) -> Result<Refund, Declined<RequestRefused>> {
    let (id, at) = (RefundId::from_u128(id), noon_and(1));
    let rule = move |case: &RefundCase| case.request(&new_refund(id, minor), APP, at);
    let case = store.decide(payment, &Asked::at(SHOP, at), rule).await?;
    Ok(case.refund(id).unwrap().clone())
}

/// One step is kept, and found as it was.
async fn keep(store: &impl Store, payment: PaymentId, id: RefundId, step: Step) -> RefundCase {
    let rule = move |case: &RefundCase| Ok::<_, crate::decision::Never>(step(case, id));
    let next = store.decide(payment, &Asked::at(SHOP, NOON), rule).await.unwrap();
    assert_eq!(store.refund_case(SHOP, payment).await.unwrap().as_ref(), Some(&next), "what was kept is found");
    assert_eq!(store.refund(SHOP, id).await.unwrap().as_ref(), next.refund(id));
    let kept = store.payment(SHOP, payment).await.unwrap();
    assert_eq!(kept.map(|one| one.given_back), Some(next.payment.given_back));
    next
}

fn approved(case: &RefundCase, id: RefundId, who: OperatorId) -> Decision<RefundCase> {
    let hash = case.refund(id).unwrap().request_hash();
    case.approve(id, hash, &proof(who), NOON).unwrap()
}

fn sent(case: &RefundCase, id: RefundId, road: RefundRoad) -> Decision<RefundCase> {
    case.begin_sending(&case.approved(id).unwrap(), road, NOON).unwrap()
}

fn answered(
    case: &RefundCase,
    id: RefundId,
    answer: &Result<RefundVerdict, Unavailable>,
    after: u64,
) -> Decision<RefundCase> {
    case.settle(id, answer, noon_and(after)).unwrap()
}

fn back() -> Finding {
    Finding::Returned { reference: "TRX-77".into() }
}

fn lost() -> Finding {
    Finding::NotReturned { reason: "the account is closed".into() }
}

/// A refund in each of its states is found as it was, with everybody who agreed and everybody who vouched.
pub async fn every_refund_state_is_kept_as_it_was(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let agreed: &[Step] = &[
        |case, id| case.request(&new_refund(id, 9_000), RequestedBy::Operator(MAKER), NOON).unwrap(),
        |case, id| approved(case, id, CHECKER),
    ];
    let taken_and_returned: &[Step] = &[
        |case, id| sent(case, id, RefundRoad::Api),
        |case, id| answered(case, id, &taken(), 1),
        |case, id| case.begin_asking(id, noon_and(2)).unwrap(),
        |case, id| answered(case, id, &returned(), 3),
    ];
    let unclear_and_refused: &[Step] = &[
        |case, id| sent(case, id, RefundRoad::Api),
        |case, id| answered(case, id, &silence(), 60),
        |case, id| answered(case, id, &refused(), 61),
    ];
    let returned_by_hand: &[Step] = &[
        |case, id| sent(case, id, RefundRoad::Manual),
        |case, id| case.record_finding(id, &back(), &proof(MAKER), NOON).unwrap(),
        |case, id| case.confirm_finding(id, &back(), &proof(CHECKER), NOON).unwrap(),
    ];
    let lost_by_hand: &[Step] = &[
        |case, id| sent(case, id, RefundRoad::Manual),
        |case, id| case.record_finding(id, &lost(), &proof(AUDITOR), NOON).unwrap(),
        |case, id| case.confirm_finding(id, &lost(), &proof(CHECKER), NOON).unwrap(),
    ];
    let rejected: &[Step] = &[
        |case, id| case.request(&new_refund(id, 9_000), RequestedBy::Operator(MAKER), NOON).unwrap(),
        |case, id| case.reject(id, Some("no".into()), &proof(CHECKER), NOON).unwrap(),
    ];
    let withdrawn: &[Step] = &[
        |case, id| case.request(&new_refund(id, 9_000), RequestedBy::Operator(MAKER), NOON).unwrap(),
        |case, id| case.withdraw(id, RequestedBy::Operator(MAKER), NOON).unwrap(),
    ];
    let tales = [
        (agreed, taken_and_returned),
        (agreed, unclear_and_refused),
        (agreed, returned_by_hand),
        (agreed, lost_by_hand),
        (rejected, &[]),
        (withdrawn, &[]),
    ];
    for (number, (before, after)) in (1..).zip(tales) {
        let (payment, id) = (open_paid(store, number).await, RefundId::from_u128(number * 100));
        for step in before.iter().chain(after) {
            keep(store, payment, id, *step).await;
        }
    }
    assert_eq!(seen.verify_book().await, Ok(()));
}

/// A refund moves the book and tells of itself, in the commit that moved it; the payment shows what is given back.
pub async fn a_refund_is_kept_whole(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let payment = open_paid(store, 1).await;
    let first = ask(store, payment, 100, 3_000).await.unwrap();
    let second = ask(store, payment, 101, 2_000).await.unwrap();
    keep(store, payment, first.id, |case, id| sent(case, id, RefundRoad::Api)).await;
    keep(store, payment, first.id, |case, id| answered(case, id, &returned(), 1)).await;
    let kept = store.payment(SHOP, payment).await.unwrap().unwrap();
    assert_eq!(kept.given_back, GivenBack { held_minor: 2_000, refunded_minor: 3_000, disputed_minor: 0 });
    assert_eq!(kept.refundable_minor(), 5_000);
    let told = seen.told(SHOP).await;
    let of = |refund: &Refund| -> Vec<(EventType, i64)> {
        let own = told.iter().filter(|one| one.object == refund.id.as_u128());
        own.map(|one| (one.kind, one.sequence)).collect()
    };
    assert_eq!(of(&first), [(EventType::RefundPending, 1), (EventType::RefundSucceeded, 2)]);
    assert_eq!(of(&second), [(EventType::RefundPending, 1)]);
    let book = store.trial_balance(SHOP, None).await.unwrap();
    let on = |account: Account| -> i64 {
        let lines = book.lines.iter().filter(|line| line.account == account);
        lines.map(|line| line.balance.on_side(account)).sum()
    };
    assert_eq!((on(Account::MerchantPayable), on(Account::RefundsInTransit(first.method))), (5_000, 2_000));
    assert_eq!(seen.verify_book().await, Ok(()));
}

/// However many ask at once, never more goes back than came.
pub async fn of_many_at_once_no_refund_exceeds_the_payment(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let payment = open_paid(store, 1).await;
    let answers = all((100..150).map(|id| ask(store, payment, id, 3_000))).await;
    let refused = Err(Declined::Refused(RequestRefused::ExceedsBalance { refundable_minor: 1_000 }));
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 3, "{answers:?}");
    assert_eq!(answers.iter().filter(|answer| **answer == refused).count(), 47, "{answers:?}");
    assert_eq!(store.refund_case(SHOP, payment).await.unwrap().unwrap().refunds.len(), 3);
    assert_eq!(seen.verify_book().await, Ok(()));
}

/// Lists show one scope, and what the filter wants.
pub async fn refunds_are_listed_by_payment_status_and_time(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let (one, two) = (open_paid(store, 1).await, open_paid(store, 2).await);
    for (payment, id) in [(one, 100), (one, 101), (two, 102)] {
        ask(store, payment, id, 1_000).await.unwrap();
    }
    keep(store, two, RefundId::from_u128(102), |case, id| sent(case, id, RefundRoad::Api)).await;
    keep(store, two, RefundId::from_u128(102), |case, id| answered(case, id, &refused(), 1)).await;
    let page = Page { page: 0, size: 2, after: None };
    let listed = async |filter: RefundFilter, order, page| -> (Vec<u128>, u64) {
        let found = store.refunds(SHOP, &filter, order, page).await.unwrap();
        (found.items.iter().map(|refund| refund.id.as_u128()).collect(), found.total)
    };
    let any = RefundFilter::default();
    assert_eq!(listed(any.clone(), ListOrder::Descending, page).await, (vec![102, 101], 3));
    assert_eq!(listed(any.clone(), ListOrder::Ascending, page).await, (vec![100, 101], 3));
    let next = Page { after: Some((noon_and(1), 101)), ..page };
    assert_eq!(listed(any.clone(), ListOrder::Descending, next).await, (vec![100], 3));
    let of_one = RefundFilter { payment: Some(one), ..any.clone() };
    assert_eq!(listed(of_one, ListOrder::Ascending, page).await, (vec![100, 101], 2));
    let failed = RefundFilter { status: Some(RefundStatus::Failed), ..any.clone() };
    assert_eq!(listed(failed, ListOrder::Ascending, page).await, (vec![102], 1));
    let later = RefundFilter { from: Some(noon_and(2)), ..any.clone() };
    assert_eq!(listed(later, ListOrder::Ascending, page).await, (vec![], 0));
    let earlier = RefundFilter { to: Some(NOON), ..any };
    assert_eq!(listed(earlier, ListOrder::Ascending, page).await, (vec![], 0));
    for elsewhere in [super::STALL, super::SHOP_LIVE] {
        assert_eq!(store.refund(elsewhere, RefundId::from_u128(100)).await.unwrap(), None);
        let theirs = store.refunds(elsewhere, &RefundFilter::default(), ListOrder::Ascending, page).await.unwrap();
        assert_eq!(theirs.total, 0);
    }
}

/// A refund is due when its instant has come by the store's clock, and no more once it is over.
pub async fn refunds_are_due_at_their_check(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let payment = open_paid(store, 1).await;
    let at = seen.now();
    let rule = move |case: &RefundCase| case.request(&new_refund(RefundId::from_u128(100), 1_000), APP, at);
    store.decide(payment, &Asked::at(SHOP, at), rule).await.unwrap();
    let due = store.due_refunds(10).await.unwrap();
    let named: Vec<_> = due.iter().map(|one| (one.scope, one.payment, one.refund.as_u128())).collect();
    assert_eq!(named, [(SHOP, payment, 100)]);
    let send = move |case: &RefundCase| {
        let approved = case.approved(RefundId::from_u128(100)).unwrap();
        case.begin_sending(&approved, RefundRoad::Api, at)
    };
    store.decide(payment, &Asked::at(SHOP, at), send).await.unwrap();
    assert_eq!(store.due_refunds(10).await.unwrap(), [], "whoever sent it has time to hear the answer");
}

/// Money that came twice is found until it has a refund, whatever becomes of that.
pub async fn a_surplus_is_found_until_its_refund_is_asked_for(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let paid = open_paid(store, 1).await;
    assert_eq!(store.unproposed_surplus(10).await.unwrap(), []);
    let twice = store.payment(SHOP, paid).await.unwrap().unwrap();
    let later = pay_again(store, &twice).await;
    assert_eq!(store.unproposed_surplus(10).await.unwrap(), [(SHOP, later.id)]);
    let reference = crate::refunds::RefundReference::from_u128(7);
    let propose = move |case: &RefundCase| case.propose((RefundId::from_u128(100), &reference), NOON);
    let case = store.decide(later.id, &Asked::at(SHOP, NOON), propose).await.unwrap();
    assert_eq!(store.refund_case(SHOP, later.id).await.unwrap(), Some(case));
    assert_eq!(store.unproposed_surplus(10).await.unwrap(), []);
    keep(store, later.id, RefundId::from_u128(100), |case, id| case.reject(id, None, &proof(CHECKER), NOON).unwrap())
        .await;
    assert_eq!(store.unproposed_surplus(10).await.unwrap(), []);
}
