//! Invoices: numbered without a gap, and in one commit with the payments that they follow.

use super::{Inspect, SHOP_LIVE, STALL, Store, open_shops};
use crate::{
    alerts::AlertKind,
    decision::{Asked, Decision, Declined, Never},
    idempotency::{Claim, Key, Snapshot},
    ids::{CredentialId, InvoiceId, PaymentId, RefundId},
    invoices::{
        CreateInvoiceRefused, InvoiceCase, InvoiceFilter, InvoiceStatus, InvoicesOf, Logo, NewInvoice, Register,
        WantedInvoice, Wording,
    },
    ledger::Account,
    orders::NotMailed,
    payments::{
        ListOrder, Method, Page, Payment,
        gateway::{RefundRoad, RefundVerdict},
    },
    refunds::{RefundCase, RequestedBy},
    scope::Scope,
    testing::{
        invoice_story::{day_and, in_parts, new_invoice, new_note, payment_of, plain_line, wanted},
        refund_story::new_refund,
        run::all,
        story::{NOON, SHOP, Story, noon_and, settings, verified},
    },
    webhooks::EventType,
};

const NONE: [(Scope, InvoiceId); 0] = [];
const FIRST: Page = Page { page: 0, size: 100, after: None };

async fn make(
    store: &impl Store,
    asked: &Asked,
    new: NewInvoice,
) -> Result<InvoiceCase, Declined<CreateInvoiceRefused>> {
    let (scope, at) = (asked.scope, asked.at);
    let rule = move |register: &Register| InvoiceCase::create(&new, scope, register, at);
    store.open_within(asked, (), rule).await
}

async fn issue(store: &impl Store, id: u128, wanted: WantedInvoice) -> InvoiceCase {
    make(store, &Asked::at(SHOP, NOON), new_invoice(id, wanted)).await.unwrap()
}

/// One step is kept, and found as it was.
async fn keep<R: Send + std::fmt::Debug + 'static>(
    store: &impl Store,
    id: InvoiceId,
    step: impl Fn(&InvoiceCase) -> Result<Decision<InvoiceCase>, R> + Send + 'static,
) -> InvoiceCase {
    let next = store.decide(id, &Asked::at(SHOP, NOON), step).await.unwrap();
    assert_eq!(store.invoice(SHOP, id).await.unwrap().as_ref(), Some(&next.invoice), "what was kept is found");
    next
}

/// A payment of an invoice, whose customer is at the gateway.
async fn begin(store: &impl Store, case: &InvoiceCase, id: u128, minor: i64) -> Payment {
    let new = payment_of(case, id, minor);
    let rule = move |case: &InvoiceCase| case.pay(&new, &settings(), NOON);
    let opened: Payment = store.open_within(&Asked::at(SHOP, NOON), case.invoice.id, rule).await.unwrap();
    assert_eq!(opened.invoice, Some(case.invoice.id));
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

/// That much of it goes back.
async fn give_back(store: &impl Store, payment: PaymentId, id: u128, minor: i64) {
    let refund = RefundId::from_u128(id);
    let by = RequestedBy::App { credential: CredentialId::from_u128(1) };
    let ask = move |case: &RefundCase| case.request(&new_refund(refund, minor), by, NOON);
    store.decide(payment, &Asked::at(SHOP, NOON), ask).await.unwrap();
    let send = move |case: &RefundCase| case.begin_sending(&case.approved(refund).unwrap(), RefundRoad::Api, NOON);
    store.decide(payment, &Asked::at(SHOP, NOON), send).await.unwrap();
    let done = Ok(RefundVerdict::Succeeded { gateway_refund_id: Some(format!("back-{id}")) });
    let settle = move |case: &RefundCase| case.settle(refund, &done, NOON);
    store.decide(payment, &Asked::at(SHOP, NOON), settle).await.unwrap();
}

/// What stands on an account, on its own side.
async fn on(store: &impl Store, account: Account) -> i64 {
    let book = store.trial_balance(SHOP, None).await.unwrap();
    book.lines.iter().find(|line| line.account == account).map_or(0, |line| line.balance.on_side(account))
}

/// An invoice in each of its states is found as it was.
pub async fn every_invoice_state_is_kept_as_it_was(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let mut parts = in_parts(&[4_000, 3_000, 3_000]);
    parts.notes = Some("Thank you\nধন্যবাদ".into());
    parts.customer.address = Some("12 Mirpur Road\nDhaka 1205".into());
    parts.customer.bin = Some("000123456-0101".into());
    let drafted = NewInvoice { issue: false, ..new_invoice(1, parts) };
    let made = make(store, &Asked::at(SHOP, NOON), drafted).await.unwrap();
    let id = made.invoice.id;
    assert_eq!(store.invoice(SHOP, id).await.unwrap().as_ref(), Some(&made.invoice));
    let notes = crate::invoices::InvoiceChange { notes: Some(None), ..Default::default() };
    keep(store, id, move |case| case.change(&notes, NOON)).await;
    let issued = keep(store, id, |case| case.issue(NOON)).await;
    assert_eq!(issued.invoice.state.issued().unwrap().number.text, "INV-000001");
    keep(store, id, |case| case.send(Some("other@mail.example"), NOON)).await;
    let sending = keep(store, id, |case| case.begin_mailing(NOON)).await;
    let mail = sending.invoice.mail.mail().unwrap().clone();
    keep(store, id, move |case| case.mailed(&mail, &Err(NotMailed::NotConfigured), NOON)).await;
    keep(store, id, |case| case.sweep(day_and(12).starts_at())).await;
    let paid = pay(store, &begin(store, &issued, 101, 5_000).await).await;
    let partly = store.invoice(SHOP, id).await.unwrap().unwrap();
    assert_eq!(partly.state.status(), InvoiceStatus::PartiallyPaid);
    keep(store, id, |case| case.credit(&new_note(1, 2_000), NOON)).await;
    pay(store, &begin(store, &issued, 102, 3_000).await).await;
    let all = store.invoice(SHOP, id).await.unwrap().unwrap();
    assert_eq!(all.state.status(), InvoiceStatus::Paid);
    assert_eq!(store.invoice_by_reference(all.reference).await.unwrap(), Some(all));
    let payments = store.payments_of_invoice(SHOP, id).await.unwrap();
    assert_eq!(payments.iter().map(|one| one.id).collect::<Vec<_>>(), [paid.id, PaymentId::from_u128(102)]);
    let other = issue(store, 2, wanted()).await.invoice.id;
    keep(store, other, |case| case.void(Some("a mistake"), NOON)).await;
    assert_eq!(store.invoice(SHOP_LIVE, id).await.unwrap(), None);
    assert_eq!(store.invoice(STALL, id).await.unwrap(), None);
    assert_eq!(store.scope_of_invoice(id).await.unwrap(), Some(SHOP));
}

/// What payments and refunds do to an invoice stands there with them, and the book agrees.
pub async fn an_invoice_follows_its_payments_in_their_commits(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let case = issue(store, 1, wanted()).await;
    assert_eq!(on(store, Account::AccountsReceivable).await, 10_350);
    assert_eq!((on(store, Account::SalesRevenue).await, on(store, Account::TaxPayable).await), (10_000, 1_350));
    assert_eq!(on(store, Account::DiscountsGiven).await, 1_000);
    let paid = pay(store, &begin(store, &case, 11, 10_350).await).await;
    let now = store.invoice(SHOP, case.invoice.id).await.unwrap().unwrap();
    assert_eq!((now.state.status(), now.money.received_minor), (InvoiceStatus::Paid, 10_350));
    assert_eq!((on(store, Account::AccountsReceivable).await, on(store, Account::MerchantPayable).await), (0, 0));
    give_back(store, paid.id, 21, 3_450).await;
    let now = store.invoice(SHOP, case.invoice.id).await.unwrap().unwrap();
    let note = now.credit_notes.first().unwrap();
    assert_eq!((note.number.text.as_str(), note.amount.minor(), note.tax.minor()), ("CN-000001", 3_450, 450));
    assert_eq!((now.outstanding_minor(), now.state.status()), (0, InvoiceStatus::Paid));
    give_back(store, paid.id, 22, 6_900).await;
    for account in [Account::AccountsReceivable, Account::SalesRevenue, Account::TaxPayable, Account::DiscountsGiven] {
        assert_eq!(on(store, account).await, 0, "{account:?}");
    }
    seen.verify_book().await.unwrap();
    let told = seen.told(SHOP).await;
    let own: Vec<EventType> =
        told.iter().filter(|one| one.object == case.invoice.id.as_u128()).map(|one| one.kind).collect();
    assert_eq!(own, [EventType::InvoiceIssued, EventType::InvoicePaymentReceived, EventType::InvoicePaid]);
}

/// A hundred at once get a hundred numbers in a row, and what is refused takes none.
pub async fn of_many_at_once_numbers_have_no_gap(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let asked = Asked::at(SHOP, NOON);
    let wrong = WantedInvoice { lines: Vec::new(), ..wanted() };
    let each = (1..=100_u128).map(|id| {
        let wanted = if id % 4 == 0 { wrong.clone() } else { wanted() };
        make(store, &asked, new_invoice(id, wanted))
    });
    let made: Vec<InvoiceCase> = all(each).await.into_iter().flatten().collect();
    let number = |case: &InvoiceCase| case.invoice.state.issued().unwrap().number.sequence;
    let mut numbers: Vec<u64> = made.iter().map(number).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=75).collect::<Vec<u64>>());
    for scope in [STALL, SHOP_LIVE] {
        let other = make(store, &Asked::at(scope, NOON), new_invoice(1_000, wanted())).await.unwrap();
        assert_eq!(number(&other), 1, "every application and mode counts for itself");
    }
}

/// Two customers pay the last installment at once: one pays it, the other's money is his own.
pub async fn of_two_payments_that_race_one_is_surplus(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let case = issue(store, 1, in_parts(&[5_000, 5_000])).await;
    pay(store, &begin(store, &case, 10, 5_000).await).await;
    let (one, two) = (begin(store, &case, 11, 5_000).await, begin(store, &case, 12, 5_000).await);
    let paid = all([pay(store, &one), pay(store, &two)]).await;
    let now = store.invoice(SHOP, case.invoice.id).await.unwrap().unwrap();
    assert_eq!((now.money.received_minor, now.money.surplus_minor), (15_000, 5_000));
    assert_eq!((now.outstanding_minor(), now.state.status()), (0, InvoiceStatus::Paid));
    assert_eq!((on(store, Account::AccountsReceivable).await, on(store, Account::CustomerSurplus).await), (0, 5_000));
    assert_eq!(seen.alerts(SHOP).await, [AlertKind::InvoiceSurplus]);
    let told = seen.told(SHOP).await;
    assert_eq!(told.iter().filter(|one| one.kind == EventType::InvoicePaid).count(), 1);
    give_back(store, paid.last().unwrap().id, 31, 5_000).await;
    let now = store.invoice(SHOP, case.invoice.id).await.unwrap().unwrap();
    assert_eq!((now.money.surplus_minor, now.money.returned_minor, now.credit_notes.len()), (0, 5_000, 0));
    assert_eq!((on(store, Account::AccountsReceivable).await, on(store, Account::CustomerSurplus).await), (0, 0));
    seen.verify_book().await.unwrap();
}

/// However often it is asked for with one key, one invoice is made, with one number.
pub async fn a_key_makes_one_invoice(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let claim = Claim { operation: "createInvoice", key: Key::parse("once").unwrap(), fingerprint: [1; 32], holder: 1 };
    let asked = Asked { key: Some(claim), ..Asked::at(SHOP, NOON) };
    let answer = Snapshot { status: 201, body: "{}".into() };
    let each = (1..=8_u128).map(|id| {
        let (new, answer, asked) = (new_invoice(id, wanted()), answer.clone(), asked.clone());
        let rule = move |register: &Register| {
            InvoiceCase::create(&new, SHOP, register, NOON).map(|made| made.answering(Some(answer.clone())))
        };
        async move { store.open_within(&asked, (), rule).await }
    });
    let made = all(each).await;
    assert_eq!(made.iter().filter(|one| one.is_ok()).count(), 1);
    let replayed = |one: &&Result<_, _>| matches!(one, Err(Declined::Replay(snapshot)) if *snapshot == answer);
    assert_eq!(made.iter().filter(replayed).count(), 7);
    let next = issue(store, 100, wanted()).await;
    assert_eq!(next.invoice.state.issued().unwrap().number.sequence, 2);
}

/// Lists show one scope's invoices, and what the filter wants.
pub async fn invoices_are_listed_by_customer_status_and_time(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    for (id, after) in [(1_u128, 0), (2, 1), (3, 2)] {
        let mut wanted = wanted();
        wanted.customer.reference = format!("customer-{}", id % 2);
        let asked = Asked::at(SHOP, noon_and(after));
        make(store, &asked, new_invoice(id, wanted)).await.unwrap();
    }
    let drafted = NewInvoice { issue: false, ..new_invoice(4, wanted()) };
    make(store, &Asked::at(SHOP, noon_and(3)), drafted).await.unwrap();
    make(store, &Asked::at(STALL, NOON), new_invoice(5, wanted())).await.unwrap();
    let listed = async |filter: InvoiceFilter| {
        let own = InvoicesOf::own(SHOP);
        let found = store.invoices(&own, &filter, ListOrder::Descending, FIRST).await.unwrap();
        assert_eq!(usize::try_from(found.total).unwrap(), found.items.len());
        found.items.iter().map(|one| one.id.as_u128()).collect::<Vec<_>>()
    };
    assert_eq!(listed(InvoiceFilter::default()).await, [4, 3, 2, 1]);
    let customer = Some("customer-0".to_owned());
    assert_eq!(listed(InvoiceFilter { customer, ..InvoiceFilter::default() }).await, [2]);
    let status = |status, at| InvoiceFilter { status: Some((status, at)), ..InvoiceFilter::default() };
    assert_eq!(listed(status(InvoiceStatus::Draft, NOON)).await, [4]);
    assert_eq!(listed(status(InvoiceStatus::Issued, NOON)).await, [3, 2, 1]);
    assert_eq!(listed(status(InvoiceStatus::Overdue, NOON)).await, [0_u128; 0]);
    assert_eq!(listed(status(InvoiceStatus::Overdue, day_and(10).ends_at())).await, [3, 2, 1]);
    let number = Some("INV-000002".to_owned());
    assert_eq!(listed(InvoiceFilter { number, ..InvoiceFilter::default() }).await, [2]);
    let (from, to) = (Some(noon_and(1)), Some(noon_and(2)));
    assert_eq!(listed(InvoiceFilter { from, to, ..InvoiceFilter::default() }).await, [3, 2]);
    let first = Page { size: 2, ..FIRST };
    let own = InvoicesOf::own(SHOP);
    let page = store.invoices(&own, &InvoiceFilter::default(), ListOrder::Ascending, first).await.unwrap();
    let last = page.items.last().unwrap().clone();
    let next = Page { after: Some((last.created_at, last.id.as_u128())), ..first };
    let page = store.invoices(&own, &InvoiceFilter::default(), ListOrder::Ascending, next).await.unwrap();
    assert_eq!(page.items.iter().map(|one| one.id.as_u128()).collect::<Vec<_>>(), [3, 4]);
}

/// An invoice is found when something in its calendar has come, and no more once that was gone through.
pub async fn invoices_are_due_by_their_calendar(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let due_on = Some(crate::Day::of(seen.now()).plus(-2));
    let late = WantedInvoice { due_on, lines: vec![plain_line(100)], ..wanted() };
    let soon = WantedInvoice { due_on: Some(crate::Day::of(seen.now()).plus(2)), ..late.clone() };
    let (late, soon) = (issue(store, 1, late).await, issue(store, 2, soon).await);
    let id = late.invoice.id;
    assert_eq!(store.due_invoices(10).await.unwrap(), [(SHOP, id)]);
    let now = seen.now();
    store.decide(id, &Asked::at(SHOP, now), move |case: &InvoiceCase| case.sweep(now)).await.unwrap();
    assert_eq!(store.due_invoices(10).await.unwrap(), NONE);
    let told = seen.told(SHOP).await;
    assert_eq!(told.iter().filter(|one| one.kind == EventType::InvoiceOverdue).count(), 1);
    assert_eq!(store.due_invoice_mails(10).await.unwrap(), NONE);
    keep(store, soon.invoice.id, |case| case.send(None, NOON)).await;
    assert_eq!(store.due_invoice_mails(10).await.unwrap(), [(SHOP, soon.invoice.id)]);
}

/// Every version of a template stays, and invoices are issued under the newest.
pub async fn a_template_is_kept_in_versions(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let first = store.template(SHOP, None).await.unwrap();
    assert_eq!((first.version, &first.wording), (0, &Wording::default()));
    let logo = Logo::new(b"\x89PNG\r\n\x1a\nlogo".to_vec()).unwrap();
    let name = store.keep_logo(SHOP, &logo, NOON).await.unwrap();
    assert_eq!(store.keep_logo(SHOP, &logo, NOON).await.unwrap(), name);
    assert_eq!(store.logo(SHOP, name).await.unwrap(), Some(logo.clone()));
    let named = crate::invoices::LogoDigest::parse(&name.to_string()).unwrap();
    assert_eq!(store.public_logo(named).await.unwrap(), Some(logo));
    assert_eq!(store.logo(STALL, name).await.unwrap(), None);
    let before = issue(store, 1, wanted()).await;
    let wording = Wording {
        logo: Some(name),
        company_name: Some("দোকান Ltd".into()),
        company_address: Some("12 Mirpur Road\nDhaka".into()),
        contact_details: Some("02 5566 7788".into()),
        footer_note: Some("Thank you".into()),
        accent_color: Some("#0b6e4f".into()),
        bin: Some("000123456-0101".into()),
        language: crate::invoices::Tongue::Both,
        grouping: crate::invoices::Grouping::Thousand,
        number_prefix: "SHOP/".into(),
        credit_note_prefix: "SHOP-CN/".into(),
        reminder_days: vec![-3, 0, 7],
    };
    let wanted_wording = wording.clone();
    let put = move |template: &crate::invoices::Template| template.put(&wanted_wording, noon_and(1));
    let kept = store.decide(SHOP.app, &Asked::at(SHOP, noon_and(1)), put).await.unwrap();
    assert_eq!((kept.version, &kept.wording), (1, &wording));
    assert_eq!(store.template(SHOP, None).await.unwrap(), kept);
    assert_eq!(store.template(SHOP, Some(0)).await.unwrap().wording, Wording::default());
    let again = wording.clone();
    let put = move |template: &crate::invoices::Template| {
        let footer_note = Some(format!("{} times", template.version));
        template.put(&Wording { footer_note, ..again.clone() }, noon_and(2))
    };
    let puts = (0..4).map(|_| {
        let put = put.clone();
        async move { store.decide(SHOP.app, &Asked::at(SHOP, noon_and(2)), put).await }
    });
    assert!(all(puts).await.into_iter().all(|put| put.is_ok()));
    assert_eq!(store.template(SHOP, None).await.unwrap().version, 5, "each wrote over what the one before it left");
    assert_eq!(store.template(SHOP_LIVE, None).await.unwrap().version, 0);
    let after = issue(store, 2, wanted()).await.invoice;
    assert_eq!((before.invoice.template, after.template), (0, 5));
    assert_eq!(after.state.issued().unwrap().number.text, "SHOP/000002", "the sequence goes on");
    assert_eq!(after.reminder_days, [-3, 0, 7]);
}
