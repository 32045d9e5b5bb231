//! Payments: each filter alone and with each other, in each order, page by page and by cursor.

use super::{HOSTILE, World};
use crate::support::Result;
use domain::{
    Currency, Mode, Timestamp,
    access::Reach,
    payments::{
        ListOrder, Method, Payment, PaymentSearch, PaymentSort, PaymentStatus, SearchesPayments, Stretch, Total,
        history::TellsHistory,
    },
};

/// A filter: its name, and how it narrows a search by a payment that exists.
type Filter = (&'static str, fn(&mut PaymentSearch, &Payment));

const FILTERS: &[Filter] = &[
    ("app", |search, one| search.reach = Reach::Apps([one.scope.app].into())),
    ("LIVE", |search, _| search.mode = Some(Mode::Live)),
    ("TEST", |search, _| search.mode = Some(Mode::Test)),
    ("PENDING", |search, _| search.statuses = vec![PaymentStatus::Pending]),
    ("its status", |search, one| search.statuses = vec![one.state.status()]),
    ("two statuses", |search, _| search.statuses = vec![PaymentStatus::Failed, PaymentStatus::Review]),
    ("id", |search, one| search.id = Some(one.id)),
    ("reference", |search, one| search.reference = Some(one.reference)),
    ("attempt", |search, one| {
        search.attempt_reference = one.attempts.first().map(|attempt| attempt.reference.clone());
    }),
    ("transaction", |search, one| {
        search.gateway_txn_id = one.captures().next().map(|(_, capture)| capture.gateway_txn_id.clone());
    }),
    ("customer", |search, one| search.customer_reference = Some(one.customer.reference.clone())),
    ("email in capitals", |search, one| {
        search.customer_email = one.customer.email.as_ref().map(|it| it.to_uppercase());
    }),
    ("phone", |search, one| search.customer_phone = one.customer.phone.clone()),
    ("bkash", |search, _| search.method = Some(Method::Bkash)),
    ("dcb, never used", |search, _| search.method = Some(Method::Dcb)),
    ("amount from", |search, one| search.amount_from = Some(one.amount.minor())),
    ("amount to", |search, one| search.amount_to = Some(one.amount.minor())),
    ("USD", |search, _| search.currency = Currency::parse("USD").ok()),
    ("since", |search, one| search.from = Some(one.created_at)),
    ("until", |search, one| search.to = Some(one.created_at)),
    ("text: a transaction", |search, one| {
        search.text = one.captures().next().map(|(_, capture)| capture.gateway_txn_id.clone());
    }),
    ("text: a customer", |search, one| search.text = Some(one.customer.reference.clone())),
    ("text: an email", |search, one| search.text = one.customer.email.clone()),
    ("text: an id", |search, one| search.text = Some(one.id.to_string())),
    ("text: a reference", |search, one| search.text = Some(one.reference.to_string())),
    ("text: an attempt", |search, one| search.text = one.attempts.first().map(|attempt| attempt.reference.to_string())),
];

const SORTS: [PaymentSort; 3] = [PaymentSort::CreatedAt, PaymentSort::UpdatedAt, PaymentSort::Amount];
const ORDERS: [ListOrder; 2] = [ListOrder::Ascending, ListOrder::Descending];

/// What a search says, said once more, for one payment.
fn fits(search: &PaymentSearch, one: &Payment) -> bool {
    fn equal<T: PartialEq>(wanted: Option<&T>, found: Option<&T>) -> bool {
        wanted.is_none_or(|wanted| Some(wanted) == found)
    }
    let lower = |email: &String| email.to_lowercase();
    let attempt = |text: &str| one.attempts.iter().any(|attempt| attempt.reference.as_str() == text);
    let transaction = |text: &str| one.captures().any(|(_, capture)| capture.gateway_txn_id == text);
    let names = |text: &String| {
        one.id.to_string() == *text
            || one.reference.to_string() == *text
            || attempt(text)
            || transaction(text)
            || one.customer.reference == *text
            || one.customer.email.as_ref().map(lower) == Some(lower(text))
            || one.customer.phone.as_ref() == Some(text)
    };
    search.reach.covers(one.scope.app)
        && equal(search.mode.as_ref(), Some(&one.scope.mode))
        && (search.statuses.is_empty() || search.statuses.contains(&one.state.status()))
        && equal(search.id.as_ref(), Some(&one.id))
        && equal(search.reference.as_ref(), Some(&one.reference))
        && search.attempt_reference.as_ref().is_none_or(|reference| attempt(reference.as_str()))
        && search.gateway_txn_id.as_deref().is_none_or(transaction)
        && equal(search.customer_reference.as_ref(), Some(&one.customer.reference))
        && equal(search.customer_email.as_ref().map(lower).as_ref(), one.customer.email.as_ref().map(lower).as_ref())
        && equal(search.customer_phone.as_ref(), one.customer.phone.as_ref())
        && search.method.is_none_or(|method| one.attempts.iter().any(|attempt| attempt.method == method))
        && search.amount_from.is_none_or(|from| one.amount.minor() >= from)
        && search.amount_to.is_none_or(|to| one.amount.minor() <= to)
        && equal(search.currency.as_ref(), Some(&one.amount.currency()))
        && search.from.is_none_or(|from| one.created_at >= from)
        && search.to.is_none_or(|to| one.created_at <= to)
        && search.text.as_ref().is_none_or(names)
}

fn expected<'a>(all: &'a [Payment], search: &PaymentSearch, sort: PaymentSort, order: ListOrder) -> Vec<&'a Payment> {
    let mut fitting: Vec<&Payment> = all.iter().filter(|one| fits(search, one)).collect();
    fitting.sort_by_key(|one| (one.mark(sort).key, one.mark(sort).id));
    if order == ListOrder::Descending {
        fitting.reverse();
    }
    fitting
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_two_filters_find_what_they_say_in_every_order() -> Result {
    let world = World::of("search", 400).await?;
    let (mut turn, mut found_some) = (0, 0);
    for (place, (name, first)) in FILTERS.iter().enumerate() {
        for (other, second) in FILTERS.iter().skip(place) {
            for sort in SORTS {
                turn += 1;
                let order = ORDERS[turn % 2];
                let one = &world.all[turn * 31 % world.all.len()];
                let mut search = PaymentSearch::within(Reach::Everywhere);
                first(&mut search, one);
                second(&mut search, one);
                let stretch = Stretch { sort, order, skip: 0, size: 500, after: None };
                let found = world.store.search_payments(&search, stretch).await?;
                let expected = expected(&world.all, &search, sort, order);
                let (name, length) = (format!("{name} and {other}, {sort:?}, {order:?}"), expected.len());
                assert!(found.items.iter().eq(expected), "{name}: {search:?}");
                assert_eq!(found.total, Total::Exact(u64::try_from(length)?), "{name}");
                found_some += usize::from(length > 0);
            }
        }
    }
    assert!(found_some > turn / 2, "{found_some} of {turn} searches found something");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_and_cursors_lead_through_the_whole_list_once() -> Result {
    let world = World::of("search_pages", 150).await?;
    let apps = world.apps();
    let few = Reach::Apps(apps.iter().take(3).copied().collect());
    let many = Reach::Apps(apps.iter().skip(1).take(9).copied().collect());
    for reach in [Reach::Everywhere, few, many, Reach::nowhere()] {
        let search = PaymentSearch::within(reach);
        for sort in SORTS {
            for order in ORDERS {
                let expected = expected(&world.all, &search, sort, order);
                let (mut paged, mut walked, mut after) = (Vec::new(), Vec::new(), None);
                for page in 0..30 {
                    let stretch = Stretch { sort, order, skip: page * 7, size: 7, after: None };
                    let found = world.store.search_payments(&search, stretch).await?;
                    assert_eq!(found.total, Total::Exact(u64::try_from(expected.len())?), "page {page}");
                    paged.extend(found.items);
                    let stretch = Stretch { skip: 0, after, ..stretch };
                    let next = world.store.next_payments(&search, stretch).await?;
                    after = next.last().map(|last| last.mark(sort)).or(after);
                    walked.extend(next);
                }
                assert!(paged.iter().eq(expected.iter().copied()), "{sort:?} {order:?} by page");
                assert!(walked.iter().eq(expected), "{sort:?} {order:?} by cursor");
            }
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_texts_find_what_is_called_so_and_nothing_else() -> Result {
    let mut world = World::of("search_hostile", 60).await?;
    for (number, text) in HOSTILE.iter().enumerate() {
        let change = "update payments set customer_reference = $1, customer_email = $1, customer_phone = $1 \
                      where (app_id, mode, id) = (select app_id, mode, id from payments order by id offset $2::bigint limit 1)";
        world.client.execute(change, &[text, &i64::try_from(number)?]).await?;
    }
    world.look_again().await?;
    let fields: [fn(&mut PaymentSearch, String); 5] = [
        |search, text| search.customer_reference = Some(text),
        |search, text| search.customer_email = Some(text),
        |search, text| search.customer_phone = Some(text),
        |search, text| search.text = Some(text),
        |search, text| search.gateway_txn_id = Some(text),
    ];
    for text in HOSTILE {
        for (field, narrow) in fields.iter().enumerate() {
            let mut search = PaymentSearch::within(Reach::Everywhere);
            narrow(&mut search, text.to_owned());
            let stretch =
                Stretch { sort: PaymentSort::Amount, order: ListOrder::Ascending, skip: 0, size: 100, after: None };
            let found = world.store.search_payments(&search, stretch).await?;
            assert_eq!(found.items.len(), usize::from(field < 4), "{text} in field {field}");
            assert!(found.items.iter().all(|one| one.customer.reference == text), "{text}");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_total_that_was_not_counted_says_so() -> Result {
    let world = World::of("search_totals", 10_400).await?;
    let all = PaymentSearch::within(Reach::Everywhere);
    let page = Stretch { sort: PaymentSort::CreatedAt, order: ListOrder::Descending, skip: 0, size: 20, after: None };
    let found = world.store.search_payments(&all, page).await?;
    assert!(found.total.is_estimate() && found.total.number() > 10_000, "{:?}", found.total);
    let rare = PaymentSearch { statuses: vec![PaymentStatus::Expired], ..all.clone() };
    let expected = world.all.iter().filter(|one| fits(&rare, one)).count();
    assert_eq!(world.store.search_payments(&rare, page).await?.total, Total::Exact(u64::try_from(expected)?));
    let end = Stretch { skip: 10_390, ..page };
    let found = world.store.search_payments(&all, end).await?;
    assert_eq!((found.items.len(), found.total), (10, Total::Exact(10_400)), "the end of the list was seen");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_payment_out_of_reach_is_not_there() -> Result {
    let world = World::of("search_reach", 60).await?;
    let one = &world.all[7];
    let others: Reach = Reach::Apps(world.apps().into_iter().filter(|app| *app != one.scope.app).collect());
    assert_eq!(world.store.payment_within(&others, one.id).await?, None);
    assert_eq!(world.store.payment_within(&Reach::nowhere(), one.id).await?, None);
    for reach in [Reach::Everywhere, Reach::Apps([one.scope.app].into())] {
        assert_eq!(world.store.payment_within(&reach, one.id).await?.as_ref(), Some(one));
    }
    let (before, after) = (Timestamp::from_micros(1), Timestamp::from_micros(2));
    let none = PaymentSearch { from: Some(after), to: Some(before), ..PaymentSearch::within(Reach::Everywhere) };
    let stretch = Stretch { sort: PaymentSort::CreatedAt, order: ListOrder::Ascending, skip: 0, size: 5, after: None };
    assert_eq!(world.store.search_payments(&none, stretch).await?.total, Total::Exact(0));
    Ok(())
}
