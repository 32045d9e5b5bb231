//! The book: balanced, sealed, and readable at every instant.

use super::{Inspect, NOON, SHOP, STALL, Store, open_redirected, open_shops, pay};
use crate::{
    ids::crockford,
    ledger::{Account, StatementLine, TrialBalance},
    payments::{Method, Page},
    testing::story::{noon_and, poisha, taka},
};

const RECEIVABLE: Account = Account::GatewayReceivable(Method::Sslcommerz);

/// Debits and credits in minor units of what moved on an account; zeros where nothing did.
fn balance(book: &TrialBalance, account: Account) -> (i64, i64) {
    let line = book.lines.iter().find(|line| line.account == account);
    line.map_or((0, 0), |line| (line.balance.debits_minor, line.balance.credits_minor))
}

/// Three payments are paid at noon and one and two minutes after, each with a fee.
async fn pay_three(store: &impl Store) {
    for (id, after) in [(1, 0), (2, 1), (3, 2)] {
        let payment = open_redirected(store, SHOP, id).await;
        pay(store, &payment, noon_and(after), |seen| seen.fee = Some(taka(250))).await.unwrap();
    }
}

/// What was captured stands on both sides, with its fee, and in blocks that hold.
pub async fn the_book_balances_and_its_chain_holds(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    assert_eq!(seen.verify_book().await, Ok(()), "an empty book holds");
    pay_three(store).await;
    let book = store.trial_balance(SHOP, None).await.unwrap();
    assert!(book.is_balanced());
    assert_eq!(balance(&book, RECEIVABLE), (30_000, 750));
    assert_eq!(balance(&book, Account::MerchantPayable), (0, 30_000));
    assert_eq!(balance(&book, Account::GatewayFees), (750, 0));
    assert_eq!(book.lines.len(), 3);
    assert_eq!(seen.verify_book().await, Ok(()));
}

/// The book as it stood then, whatever came later.
pub async fn a_balance_can_be_asked_for_at_any_instant(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    pay_three(store).await;
    let mut sums = Vec::new();
    for at in [NOON.minus(crate::time::minutes(1)), NOON, noon_and(1), noon_and(2), noon_and(60)] {
        let book = store.trial_balance(SHOP, Some(at)).await.unwrap();
        assert!(book.is_balanced());
        sums.push(balance(&book, Account::MerchantPayable).1);
    }
    assert_eq!(sums, [0, 10_000, 20_000, 30_000, 30_000]);
}

/// A statement runs from the newest back, by page or by cursor, on one account or on all.
pub async fn entries_are_listed_newest_first(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    pay_three(store).await;
    let theirs = open_redirected(store, STALL, 4).await;
    pay(store, &theirs, NOON, |_| {}).await.unwrap();

    let page = |page, size| Page { page, size, after: None };
    let all = store.entries(SHOP, None, page(0, 20)).await.unwrap();
    assert_eq!((all.total, all.items.len()), (6, 6));
    assert!(all.items.is_sorted_by_key(|line| std::cmp::Reverse(line.at)));

    let payable = Some((Account::MerchantPayable, crate::Currency::BDT));
    let on_one = store.entries(SHOP, payable, page(0, 20)).await.unwrap();
    let instants: Vec<_> = on_one.items.iter().map(|line| line.at).collect();
    assert_eq!(instants, [noon_and(2), noon_and(1), NOON]);
    let newest: &StatementLine = on_one.items.first().unwrap();
    assert_eq!((newest.cause.as_str(), newest.transfer.amount), ("PAYMENT_CAPTURED", poisha(10_000)));
    assert_eq!((newest.transfer.debit, newest.transfer.credit), (RECEIVABLE, Account::MerchantPayable));
    assert!(newest.subject.ends_with(&crockford(super::attempt(3, 1).as_u128())), "{}", newest.subject);

    let second = store.entries(SHOP, payable, page(1, 2)).await.unwrap();
    assert_eq!((second.total, second.items.len()), (3, 1));
    assert_eq!(second.items.first(), on_one.items.get(2));
    let after = Some((newest.at, newest.posting.as_u128()));
    let rest = store.entries(SHOP, payable, Page { page: 0, size: 20, after }).await.unwrap();
    assert_eq!(Some(rest.items.as_slice()), on_one.items.get(1..));
    let yen = Some((Account::MerchantPayable, crate::Currency::parse("JPY").unwrap()));
    assert_eq!(store.entries(SHOP, yen, page(0, 20)).await.unwrap().total, 0);
}

/// A posting's transfers are proven to whom they belong, and to nobody else.
pub async fn a_posting_can_be_proven_within_its_scope(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    pay_three(store).await;
    let all = store.entries(SHOP, None, Page { page: 0, size: 20, after: None }).await.unwrap();
    for line in &all.items {
        let proofs = store.proof(SHOP, line.posting).await.unwrap().unwrap();
        assert_eq!(proofs.len(), 2, "the capture and its fee");
        assert!(proofs.iter().all(|proof| proof.holds() && proof.transfer.posting == line.posting));
        let own = proofs.iter().find(|proof| proof.transfer.place == line.place).unwrap();
        assert_eq!((own.transfer.amount, own.transfer.at), (line.transfer.amount, line.at));
        assert_eq!(store.proof(STALL, line.posting).await.unwrap(), None);
    }
    assert_eq!(store.proof(SHOP, crate::PostingId::from_u128(999)).await.unwrap(), None);
}
