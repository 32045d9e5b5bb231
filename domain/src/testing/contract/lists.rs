//! Lists: one scope, what the filter wants, in order, page by page.

use super::{Inspect, SHOP, SHOP_LIVE, STALL, Store, open_shops};
use crate::{
    decision::Asked,
    payments::{
        Customer, Found, ListOrder, NewPayment, Page, Payment, PaymentFilter, PaymentSort, PaymentStatus, Total,
    },
    scope::Scope,
    testing::story::{new_payment, noon_and, poisha, settings},
};

/// Seven payments: created a minute apart, their amounts out of that order, two of them equal, some cancelled later.
async fn open_seven(store: &impl Store) {
    open_shops(store).await;
    let amounts: [(u128, u64, i64); 7] =
        [(1, 0, 500), (2, 1, 300), (3, 2, 700), (4, 3, 300), (5, 4, 100), (6, 5, 900), (7, 5, 200)];
    for (id, after, minor) in amounts {
        let customer = Customer { reference: format!("customer-{}", id % 2), ..Customer::default() };
        let new = NewPayment { customer, amount: poisha(minor), ..new_payment(id, minor) };
        let asked = Asked::at(SHOP, noon_and(after));
        store.open(&asked, Payment::create(&new, SHOP, &settings(), asked.at).unwrap()).await.unwrap();
    }
    for (id, after) in [(4, 60), (1, 70)] {
        let asked = Asked::at(SHOP, noon_and(after));
        let cancel = move |payment: &Payment| payment.cancel(noon_and(after));
        store.decide(crate::PaymentId::from_u128(id), &asked, cancel).await.unwrap();
    }
    for (scope, id) in [(SHOP_LIVE, 8), (STALL, 9)] {
        let asked = Asked::at(scope, noon_and(0));
        let first = Payment::create(&new_payment(id, 400), scope, &settings(), asked.at).unwrap();
        store.open(&asked, first).await.unwrap();
    }
}

fn ids(page: &Found<Payment>) -> Vec<u128> {
    page.items.iter().map(|payment| payment.id.as_u128()).collect()
}

fn page(page: u32, size: u32) -> Page {
    Page { page, size, after: None }
}

async fn filtered(store: &impl Store, scope: Scope, filter: PaymentFilter) -> (Vec<u128>, u64) {
    let found =
        store.payments(scope, &filter, PaymentSort::CreatedAt, ListOrder::Ascending, page(0, 20)).await.unwrap();
    (ids(&found), found.total.number())
}

/// Each condition narrows the list, and all of them hold together.
pub async fn lists_show_one_scope_and_what_the_filter_wants(store: &impl Store, _: &impl Inspect) {
    open_seven(store).await;
    let any = PaymentFilter::default;
    let customer = Some("customer-1".to_owned());
    assert_eq!(filtered(store, SHOP, any()).await, (vec![1, 2, 3, 4, 5, 6, 7], 7));
    assert_eq!(filtered(store, SHOP_LIVE, any()).await, (vec![8], 1));
    assert_eq!(filtered(store, STALL, any()).await, (vec![9], 1));
    let of_one = PaymentFilter { customer_reference: customer.clone(), ..any() };
    assert_eq!(filtered(store, SHOP, of_one).await, (vec![1, 3, 5, 7], 4));
    let cancelled = PaymentFilter { status: Some(PaymentStatus::Cancelled), ..any() };
    assert_eq!(filtered(store, SHOP, cancelled).await, (vec![1, 4], 2));
    let between = PaymentFilter { from: Some(noon_and(1)), to: Some(noon_and(3)), ..any() };
    assert_eq!(filtered(store, SHOP, between).await, (vec![2, 3, 4], 3));
    let all_at_once = PaymentFilter {
        customer_reference: customer,
        status: Some(PaymentStatus::Pending),
        from: Some(noon_and(2)),
        to: Some(noon_and(4)),
    };
    assert_eq!(filtered(store, SHOP, all_at_once).await, (vec![3, 5], 2));
    let nobody = PaymentFilter { customer_reference: Some("customer-%".into()), ..any() };
    assert_eq!(filtered(store, SHOP, nobody).await, (vec![], 0));
}

/// Ties are broken by the id, so a list has one order only.
pub async fn lists_run_both_ways_by_each_order(store: &impl Store, _: &impl Inspect) {
    open_seven(store).await;
    for (sort, ascending) in [
        (PaymentSort::CreatedAt, [1, 2, 3, 4, 5, 6, 7]),
        (PaymentSort::UpdatedAt, [2, 3, 5, 6, 7, 4, 1]),
        (PaymentSort::Amount, [5, 7, 2, 4, 1, 3, 6]),
    ] {
        let any = PaymentFilter::default();
        let up = store.payments(SHOP, &any, sort, ListOrder::Ascending, page(0, 20)).await.unwrap();
        assert_eq!(ids(&up), ascending, "{sort:?}");
        let down = store.payments(SHOP, &any, sort, ListOrder::Descending, page(0, 20)).await.unwrap();
        let mut descending = ascending;
        descending.reverse();
        assert_eq!(ids(&down), descending, "{sort:?}");
    }
}

/// Pages do not overlap, the last may be short, one behind it is empty, and the total is always the whole.
pub async fn pages_follow_one_another_and_count_everything(store: &impl Store, _: &impl Inspect) {
    open_seven(store).await;
    let any = PaymentFilter::default();
    for (number, expected) in [(0, vec![7, 6, 5]), (1, vec![4, 3, 2]), (2, vec![1]), (3, vec![])] {
        let found =
            store.payments(SHOP, &any, PaymentSort::CreatedAt, ListOrder::Descending, page(number, 3)).await.unwrap();
        assert_eq!((ids(&found), found.total), (expected, Total::Exact(7)), "page {number}");
    }
}

/// A cursor names the last item that was seen; what comes after it is shown, also among equals.
pub async fn a_cursor_goes_on_where_the_page_ended(store: &impl Store, _: &impl Inspect) {
    open_seven(store).await;
    for order in [ListOrder::Ascending, ListOrder::Descending] {
        let (mut seen, mut after) = (Vec::new(), None);
        for _ in 0..7 {
            let part = Page { page: 0, size: 1, after };
            let any = PaymentFilter::default();
            let found = store.payments(SHOP, &any, PaymentSort::CreatedAt, order, part).await.unwrap();
            let last = found.items.last().unwrap();
            after = Some((last.created_at, last.id.as_u128()));
            seen.extend(ids(&found));
        }
        let expected = match order {
            ListOrder::Ascending => [1, 2, 3, 4, 5, 6, 7],
            ListOrder::Descending => [7, 6, 5, 4, 3, 2, 1],
        };
        assert_eq!(seen, expected);
    }
}
