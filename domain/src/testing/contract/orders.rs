//! Orders: placed, paid and delivered under the same promises by every store.

use super::{Inspect, SHOP_LIVE, STALL, Store, open_shops};
use crate::{
    alerts::AlertKind,
    catalogue::{Offer, Product, ProductStatus, StockSource, WantedProduct, WantedVariant},
    decision::{Asked, Decision, Declined, Never},
    discounts::{CustomerKey, Discount, Reduction, WantedDiscount},
    idempotency::{Claim, Key, Snapshot},
    ids::{DiscountId, FulfilmentUrlId, OrderId, PaymentId, ProductId, RefundId, VariantId, VoucherId},
    money::Currency,
    orders::{
        Answered, Fulfilment, FulfilmentStatus, FulfilmentUrl, NewOrder, NotMailed, OrderCase, OrderFilter, OrderMail,
        OrderNumber, OrdersOf, PaidForOrder, PlaceRefused, TillName,
    },
    payments::{ListOrder, Method, NewPayment, Page, Payment},
    testing::{
        order_story::{CARD, TOP_UP, code, new_order},
        run::all,
        story::{NOON, SHOP, Story, new_payment, noon_and, settings, verified},
    },
    time::Timestamp,
    vouchers::{CodeOrigin, NewVoucher},
    webhooks::{EventType, Secret},
};

const FIRST: Page = Page { page: 0, size: 100, after: None };

/// Both applications, and the first one's catalogue with so many codes of the card.
async fn open_selling(store: &impl Store, codes: u128) -> Vec<Offer> {
    open_shops(store).await;
    let variant = |id, sku: &str, price_minor, source| WantedVariant {
        id,
        sku: sku.into(),
        name: sku.to_lowercase(),
        price_minor,
        currency: Currency::BDT,
        source,
        low_stock_threshold: None,
    };
    let wanted = WantedProduct {
        name: "Game".into(),
        slug: "game".into(),
        status: ProductStatus::Active,
        description: None,
        brand: None,
        categories: Vec::new(),
        tags: Vec::new(),
        instructions: Vec::new(),
        identifier: None,
        fields: Vec::new(),
        variants: vec![
            variant(CARD, "CARD", 5_000, StockSource::Preloaded),
            variant(TOP_UP, "TOP-UP", 2_000, StockSource::FulfilmentUrl),
        ],
    };
    let product = Product::create(ProductId::from_u128(1), SHOP, &wanted, NOON).unwrap();
    store.open(&Asked::at(SHOP, NOON), product).await.unwrap();
    let new = (1..=codes).map(|id| NewVoucher {
        id: VoucherId::from_u128(id),
        code: Secret::new(format!("POOL-{id}").into_bytes()),
        serial: None,
        expires_at: None,
    });
    store.add_vouchers(&Asked::at(SHOP, NOON), CARD, new.collect()).await.unwrap();
    store.offers(SHOP, &[CARD, TOP_UP]).await.unwrap()
}

fn numbered(id: u128, lines: &[(VariantId, u32)]) -> NewOrder {
    let numbers = vec![OrderNumber::from_bits(id), OrderNumber::from_bits(id + 1_000_000)];
    NewOrder { id: OrderId::from_u128(id), numbers, ..new_order(lines) }
}

async fn place(store: &impl Store, offers: &[Offer], new: NewOrder) -> Result<OrderCase, Declined<PlaceRefused>> {
    place_with(store, offers, new, &Asked::at(SHOP, NOON), None).await
}

async fn place_with(
    store: &impl Store,
    offers: &[Offer],
    new: NewOrder,
    asked: &Asked,
    discount: Option<DiscountId>,
) -> Result<OrderCase, Declined<PlaceRefused>> {
    let discount = discount.map(|id| (id, CustomerKey::of(&new.customer)));
    let till = TillName { numbers: new.numbers.clone(), discount };
    let (priced, at) = (new.price(offers), asked.at);
    let rule = move |till: &crate::orders::Till| priced.clone()?.place(SHOP, till, &settings(), at);
    store.open_within(asked, till, rule).await
}

/// A payment of an order, whose customer is at the gateway.
async fn begin(store: &impl Store, case: &OrderCase, id: u128) -> Payment {
    // Events name their objects by id alone, so that no payment has an order's.
    let (id, amount) = (id + 1_000, case.order.total.non_zero().unwrap());
    let new = NewPayment { amount, ..new_payment(id, 1) };
    let rule = move |case: &OrderCase| case.pay(&new, &settings(), NOON);
    let opened: Payment = store.open_within(&Asked::at(SHOP, NOON), case.order.id, rule).await.unwrap();
    assert_eq!(opened.order, Some(case.order.id));
    let next = opened.clone().redirected(super::attempt(id, 1), Method::Sslcommerz);
    let become_it = move |_: &Payment| Ok::<_, Never>(Decision::of(next.clone()));
    store.decide(opened.id, &Asked::at(SHOP, NOON), become_it).await.unwrap()
}

/// Its money comes.
async fn pay(store: &impl Store, payment: &Payment) -> Payment {
    let attempt = payment.attempts.first().unwrap().id;
    let seen = verified(payment, attempt);
    let confirm = move |payment: &Payment| payment.confirm(attempt, &seen, NOON);
    store.decide(payment.id, &Asked::at(SHOP, NOON), confirm).await.unwrap()
}

async fn take_up(store: &impl Store, order: OrderId, payment: PaymentId, at: Timestamp) -> Option<OrderCase> {
    let rule = move |case: &OrderCase| case.take_up(payment, at);
    store.decide(order, &Asked::at(SHOP, at), rule).await.ok()
}

/// One step is kept, and found as it was.
async fn keep<R: Send + std::fmt::Debug + 'static>(
    store: &impl Store,
    id: OrderId,
    step: impl Fn(&OrderCase) -> Result<Decision<OrderCase>, R> + Send + 'static,
) -> OrderCase {
    let next = store.decide(id, &Asked::at(SHOP, NOON), step).await.unwrap();
    let found = store.order(SHOP, id).await.unwrap().unwrap();
    assert_eq!((&found.order, &found.payments), (&next.order, &next.payments), "what was kept is found");
    found
}

/// An order in each of its states is found as it was, with its payments and what it holds.
pub async fn every_order_state_is_kept_as_it_was(store: &impl Store, _: &impl Inspect) {
    let offers = open_selling(store, 1).await;
    let placed = place(store, &offers, numbered(1, &[(TOP_UP, 1), (CARD, 2)])).await.unwrap();
    let id = placed.order.id;
    assert_eq!(store.order(SHOP, id).await.unwrap().map(|case| case.order), Some(placed.order.clone()));
    let paid = pay(store, &begin(store, &placed, 1).await).await;
    keep(store, id, move |case| case.take_up(paid.id, NOON)).await;
    keep(store, id, |case| case.begin_asking(NOON)).await;
    keep(store, id, |case| case.answered(&Answered::Silent { detail: "it answered 500".into() }, NOON)).await;
    keep(store, id, |case| case.answered(&Answered::Refused { reason: "no".into() }, NOON)).await;
    keep(store, id, |case| case.run_again(NOON)).await;
    keep(store, id, |case| case.has_no_url(NOON)).await;
    keep(store, id, |case| case.run_again(NOON)).await;
    let answer = Answered::Delivered(vec![(1, code(1, TOP_UP, CodeOrigin::Url))]);
    let short = keep(store, id, move |case| case.answered(&answer, NOON)).await;
    assert_eq!(short.order.fulfilment.status(), FulfilmentStatus::NeedsAttention, "one card of two is there");
    assert_eq!(store.codes_of_order(SHOP, id).await.unwrap().len(), 1, "what came is kept");
    let given_up = keep(store, id, |case| case.give_up(RefundId::from_u128(9), NOON)).await;
    assert_eq!((given_up.order.fulfilment.status(), given_up.refund), (FulfilmentStatus::GivenUp, None));

    let second = place(store, &offers, numbered(2, &[(CARD, 1)])).await.unwrap();
    let id = second.order.id;
    let paid = pay(store, &begin(store, &second, 2).await).await;
    keep(store, id, move |case| case.take_up(paid.id, NOON)).await;
    keep(store, id, |case| case.begin_mailing(NOON)).await;
    keep(store, id, |case| case.mailed(&Err(NotMailed::NotConfigured), NOON)).await;
    keep(store, id, |case| case.mail_again(Some("karim@mail.example"), NOON)).await;
    keep(store, id, |case| case.begin_mailing(NOON)).await;
    let sent = keep(store, id, |case| case.mailed(&Ok(()), noon_and(1))).await;
    assert_eq!(sent.order.mail, OrderMail::Sent { at: noon_and(1) });
    let codes = store.codes_of_order(SHOP, id).await.unwrap();
    assert_eq!(codes.first().map(|code| code.code.reveal().to_vec()), Some(b"POOL-1".to_vec()));
}

/// An order is found by id and number, within its scope alone.
pub async fn an_order_is_found_by_what_people_call_it(store: &impl Store, _: &impl Inspect) {
    let offers = open_selling(store, 0).await;
    let one = place(store, &offers, numbered(1, &[(CARD, 1)])).await.unwrap();
    let same_numbers = NewOrder { id: OrderId::from_u128(2), ..numbered(1, &[(CARD, 1)]) };
    let two = place(store, &offers, same_numbers.clone()).await.unwrap();
    assert_ne!(one.order.number, two.order.number);
    for case in [&one, &two] {
        let found = store.order_by_number(SHOP, case.order.number).await.unwrap();
        assert_eq!(found.map(|found| found.order.id), Some(case.order.id));
        assert_eq!(store.scope_of_order(case.order.id).await.unwrap(), Some(SHOP));
        for elsewhere in [STALL, SHOP_LIVE] {
            assert_eq!(store.order_by_number(elsewhere, case.order.number).await.unwrap(), None);
            assert_eq!(store.order(elsewhere, case.order.id).await.unwrap(), None);
        }
    }
    let third = NewOrder { id: OrderId::from_u128(3), ..same_numbers };
    assert_eq!(place(store, &offers, third).await, Err(Declined::Refused(PlaceRefused::NoNumber)));
}

/// Of many who are offered the same numbers each gets one of its own.
pub async fn of_many_at_once_no_two_orders_share_a_number(store: &impl Store, _: &impl Inspect) {
    let offers = open_selling(store, 0).await;
    let numbers: Vec<OrderNumber> = (0..20).map(OrderNumber::from_bits).collect();
    let placed = all((1..=20).map(|id| {
        let new = NewOrder { numbers: numbers.clone(), ..numbered(id, &[(CARD, 1)]) };
        place(store, &offers, new)
    }))
    .await;
    let mut got: Vec<OrderNumber> = placed.into_iter().map(|case| case.unwrap().order.number).collect();
    got.sort_unstable();
    assert_eq!(got, numbers);
}

/// However many orders are taken up at once, no code goes to two of them, and none to one that it does not complete.
pub async fn of_many_at_once_no_two_orders_get_one_code(store: &impl Store, seen: &impl Inspect) {
    let offers = open_selling(store, 25).await;
    let mut paid = Vec::new();
    for id in 1..=15 {
        let case = place(store, &offers, numbered(id, &[(CARD, 2)])).await.unwrap();
        paid.push((case.order.id, pay(store, &begin(store, &case, id).await).await.id));
    }
    let twice = paid.iter().chain(&paid).map(|(order, payment)| take_up(store, *order, *payment, NOON));
    let taken = all(twice).await;
    assert_eq!(taken.iter().flatten().count(), 15, "each is taken up once");
    let (mut given, mut delivered) = (Vec::new(), 0);
    for (order, _) in &paid {
        let codes = store.codes_of_order(SHOP, *order).await.unwrap();
        let is_delivered =
            matches!(store.order(SHOP, *order).await.unwrap().unwrap().order.fulfilment, Fulfilment::Fulfilled { .. });
        assert_eq!(codes.len(), if is_delivered { 2 } else { 0 });
        delivered += usize::from(is_delivered);
        given.extend(codes.into_iter().map(|code| code.voucher));
    }
    given.sort_unstable();
    given.dedup();
    assert_eq!((delivered, given.len()), (12, 24));
    let told = seen.told(SHOP).await;
    let count = |kind| told.iter().filter(|one| one.kind == kind).count();
    assert_eq!((count(EventType::OrderFulfilled), count(EventType::OrderNeedsAttention)), (12, 3));
    let alerts = seen.alerts(SHOP).await;
    assert_eq!(alerts.iter().filter(|kind| **kind == AlertKind::OrderNeedsAttention).count(), 3);
}

/// Money that comes for an order is noticed in its own commit, once, and until somebody has taken it up.
pub async fn a_payment_that_comes_for_an_order_is_noticed(store: &impl Store, _: &impl Inspect) {
    let offers = open_selling(store, 1).await;
    let case = place(store, &offers, numbered(1, &[(CARD, 1)])).await.unwrap();
    let (first, second) = (begin(store, &case, 1).await, begin(store, &case, 2).await);
    assert_eq!(store.paid_for_orders(10).await.unwrap(), []);
    pay(store, &first).await;
    let noticed = |payment: &Payment| PaidForOrder { scope: SHOP, order: case.order.id, payment: payment.id };
    assert_eq!(store.paid_for_orders(10).await.unwrap(), [noticed(&first)]);
    pay(store, &second).await;
    assert_eq!(store.paid_for_orders(10).await.unwrap().len(), 2);
    assert_eq!(store.paid_for_orders(1).await.unwrap().len(), 1);
    store.taken_up(&noticed(&first)).await.unwrap();
    store.taken_up(&noticed(&first)).await.unwrap();
    assert_eq!(store.paid_for_orders(10).await.unwrap(), [noticed(&second)]);
    let whole = store.order(SHOP, case.order.id).await.unwrap().unwrap();
    assert_eq!(whole.payments.iter().map(|payment| payment.id).collect::<Vec<_>>(), [first.id, second.id]);
}

/// A discount is counted in the commit that places the order: no crowd uses it more often than it may be.
pub async fn of_many_at_once_no_more_use_a_discount_than_may(store: &impl Store, _: &impl Inspect) {
    let offers = open_selling(store, 0).await;
    let wanted = WantedDiscount {
        code: "EID10".into(),
        description: None,
        reduction: Reduction::Percentage { basis_points: 1_000 },
        currency: Currency::BDT,
        minimum_minor: None,
        total_limit: Some(5),
        customer_limit: Some(1),
        valid_from: None,
        valid_until: None,
        is_active: true,
    };
    let id = DiscountId::from_u128(1);
    let discount = Discount::create(id, SHOP, &wanted, NOON).unwrap();
    store.open(&Asked::at(SHOP, NOON), discount).await.unwrap();
    let placed = all((1..=20_u128).map(|number| {
        let customer = format!("customer-{}", number % 10);
        let new = numbered(number, &[(CARD, 1)]);
        let new = NewOrder { customer, discount_code: Some("EID10".into()), ..new };
        let offers = &offers;
        async move { place_with(store, offers, new, &Asked::at(SHOP, NOON), Some(id)).await }
    }))
    .await;
    let placed: Vec<OrderCase> = placed.into_iter().flatten().collect();
    assert_eq!(placed.len(), 5);
    assert!(placed.iter().all(|case| case.order.total.minor() == 4_500 && case.order.subtotal.minor() == 5_000));
    let mut customers: Vec<&String> = placed.iter().map(|case| &case.order.customer).collect();
    customers.sort_unstable();
    customers.dedup();
    assert_eq!(customers.len(), 5, "each customer once");
    assert_eq!(store.discount_by_code(SHOP, "EID10").await.unwrap().map(|discount| discount.used_count), Some(5));
}

/// A key places one order, and begins one payment, however often it is used.
pub async fn a_key_places_one_order_and_begins_one_payment(store: &impl Store, _: &impl Inspect) {
    let offers = open_selling(store, 0).await;
    let asked = |operation, holder| {
        let key = Claim { operation, key: Key::parse("k").unwrap(), fingerprint: [7; 32], holder };
        Asked { key: Some(key), ..Asked::at(SHOP, NOON) }
    };
    let order = asked("createOrder", 1);
    let case = place_with(store, &offers, numbered(1, &[(CARD, 1)]), &order, None).await.unwrap();
    let again = place_with(store, &offers, numbered(2, &[(CARD, 1)]), &order, None).await;
    assert_eq!(again, Err(Declined::Resume(case.order.id.as_u128())));
    let settle = |case: &OrderCase| {
        let answer = Snapshot { status: 201, body: "placed".into() };
        Ok::<_, Never>(Decision::of(case.clone()).answering(Some(answer)))
    };
    store.decide(case.order.id, &order, settle).await.unwrap();
    let replayed = place_with(store, &offers, numbered(3, &[(CARD, 1)]), &asked("createOrder", 2), None).await;
    assert_eq!(replayed, Err(Declined::Replay(Snapshot { status: 201, body: "placed".into() })));
    let pay = |id: u128| {
        let new = NewPayment { amount: case.order.total.non_zero().unwrap(), ..new_payment(id, 1) };
        let rule = move |case: &OrderCase| case.pay(&new, &settings(), NOON);
        let asked = asked("initiatePayment", 3);
        async move { store.open_within::<_, _>(&asked, OrderId::from_u128(1), rule).await }
    };
    let first: Payment = pay(1).await.unwrap();
    let second: Result<Payment, _> = pay(2).await;
    assert_eq!(second, Err(Declined::Resume(first.id.as_u128())));
    assert_eq!(store.order(SHOP, case.order.id).await.unwrap().unwrap().payments.len(), 1);
}

/// Lists show what is within reach, and what the filter wants.
pub async fn orders_are_listed_by_customer_delivery_and_time(store: &impl Store, _: &impl Inspect) {
    let offers = open_selling(store, 1).await;
    for id in 1..=3 {
        let customer = if id == 3 { "customer-2" } else { "customer-1" };
        let new = NewOrder { customer: customer.into(), ..numbered(id, &[(CARD, 1)]) };
        place(store, &offers, new).await.unwrap();
    }
    let first = store.order(SHOP, OrderId::from_u128(1)).await.unwrap().unwrap();
    let paid = pay(store, &begin(store, &first, 1).await).await;
    take_up(store, first.order.id, paid.id, NOON).await.unwrap();
    let listed = async |of: OrdersOf, filter: OrderFilter, order, page| -> (Vec<u128>, u64) {
        let found = store.orders(&of, &filter, order, page).await.unwrap();
        (found.items.iter().map(|case| case.order.id.as_u128()).collect(), found.total)
    };
    let (own, any) = (OrdersOf::own(SHOP), OrderFilter::default());
    assert_eq!(listed(own.clone(), any.clone(), ListOrder::Descending, FIRST).await, (vec![3, 2, 1], 3));
    let page = Page { page: 0, size: 2, after: Some((NOON, 1)) };
    assert_eq!(listed(own.clone(), any.clone(), ListOrder::Ascending, page).await, (vec![2, 3], 3));
    let of_one = OrderFilter { customer: Some("customer-1".into()), ..any.clone() };
    assert_eq!(listed(own.clone(), of_one, ListOrder::Ascending, FIRST).await, (vec![1, 2], 2));
    let done = OrderFilter { fulfilment: Some(FulfilmentStatus::Fulfilled), ..any.clone() };
    assert_eq!(listed(own.clone(), done, ListOrder::Ascending, FIRST).await, (vec![1], 1));
    let later = OrderFilter { from: Some(noon_and(1)), ..any.clone() };
    assert_eq!(listed(own, later, ListOrder::Ascending, FIRST).await, (vec![], 0));
    for elsewhere in [STALL, SHOP_LIVE] {
        assert_eq!(listed(OrdersOf::own(elsewhere), any.clone(), ListOrder::Ascending, FIRST).await, (vec![], 0));
    }
}

/// An order is due when it is to be asked for, or mailed, by the store's clock.
pub async fn orders_are_due_at_their_time(store: &impl Store, seen: &impl Inspect) {
    let offers = open_selling(store, 1).await;
    let now = seen.now();
    for (id, variant) in [(1, TOP_UP), (2, CARD)] {
        let case = place(store, &offers, numbered(id, &[(variant, 1)])).await.unwrap();
        let paid = pay(store, &begin(store, &case, id).await).await;
        take_up(store, case.order.id, paid.id, now).await.unwrap();
    }
    let (asked, mailed) = (OrderId::from_u128(1), OrderId::from_u128(2));
    assert_eq!(store.due_orders(10).await.unwrap(), [(SHOP, asked)]);
    assert_eq!(store.due_order_mails(10).await.unwrap(), [(SHOP, mailed)]);
    let ask = move |case: &OrderCase| case.begin_asking(now);
    store.decide(asked, &Asked::at(SHOP, now), ask).await.unwrap();
    let mail = move |case: &OrderCase| case.begin_mailing(now);
    store.decide(mailed, &Asked::at(SHOP, now), mail).await.unwrap();
    assert_eq!(store.due_orders(10).await.unwrap(), [], "whoever asks has time to hear the answer");
    assert_eq!(store.due_order_mails(10).await.unwrap(), []);
}

/// An application has one fulfilment URL for each mode, with a secret that is found as it was.
pub async fn a_fulfilment_url_is_kept_for_each_mode(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    assert_eq!(store.fulfilment_url(SHOP).await.unwrap(), None);
    let (id, secret) = (FulfilmentUrlId::from_u128(1), Secret::new(vec![7; 32]));
    let url = FulfilmentUrl::set_up(id, SHOP, "https://shop.example/deliver", secret, NOON).unwrap();
    store.keep_fulfilment_url(&url).await.unwrap();
    assert_eq!(store.fulfilment_url(SHOP).await.unwrap().as_ref(), Some(&url));
    let changed = url.change("https://shop.example/other", Some(Secret::new(vec![8; 32])), noon_and(1)).unwrap();
    store.keep_fulfilment_url(&changed).await.unwrap();
    assert_eq!(store.fulfilment_url(SHOP).await.unwrap(), Some(changed));
    for elsewhere in [STALL, SHOP_LIVE] {
        assert_eq!(store.fulfilment_url(elsewhere).await.unwrap(), None);
    }
}
