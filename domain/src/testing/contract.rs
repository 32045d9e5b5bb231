//! What every store promises, one case a promise. The in-memory store and the one on PostgreSQL run the same cases.
//!
//! Each case wants a fresh, empty store, which tells of alerts on every channel, and an [`Inspect`] that looks into it.
//! [`each_contract_case`](crate::each_contract_case) hands the names of all cases to a macro, which makes of each a test
//! that its runtime can run:
//!
//! ```ignore
//! macro_rules! on_postgresql {
//!     ($($case:ident)*) => { $(
//!         #[tokio::test(flavor = "multi_thread")]
//!         async fn $case() {
//!             let (store, seen) = fresh_store().await;
//!             domain::testing::contract::$case(&store, &seen).await;
//!         }
//!     )* };
//! }
//! domain::each_contract_case!(on_postgresql);
//! ```
#![expect(clippy::unwrap_used, reason = "a case that cannot go on has failed, and says so by falling over")]

mod alerts;
mod audit;
mod book;
mod captures;
mod crowds;
mod customers;
mod deliveries;
mod evidence;
mod finding;
mod invoices;
mod keeping;
mod keys;
mod lists;
mod notices;
mod operators;
mod orders;
mod refunds;
mod selling;

pub use alerts::*;
pub use audit::*;
pub use book::*;
pub use captures::*;
pub use crowds::*;
pub use customers::*;
pub use deliveries::*;
pub use evidence::*;
pub use finding::*;
pub use invoices::*;
pub use keeping::*;
pub use keys::*;
pub use lists::*;
pub use notices::*;
pub use operators::*;
pub use orders::*;
pub use refunds::*;
pub use selling::*;

use super::story::{NOON, SHOP, app, new_payment, settings, verified};
use crate::{
    alerts::{AlertKind, AlertRecord, FindsAlerts, KeepsNotices},
    apps::{App, FindsApps},
    audit::KeepsAudit,
    catalogue::{FindsVariants, Product},
    customers::KeepsCustomerTokens,
    decision::{Asked, Decides, Decision, Never, Opens, OpensWithin},
    discounts::{Discount, FindsDiscounts},
    ids::{AppId, AttemptId, CallbackId, PaymentId},
    invoices::{FindsInvoices, InvoiceCase, KeepsLogos, Register, Template},
    ledger::ReadsLedger,
    operators::{CountsAttempts, DecidesAboutStaff, FindsStaff, KeepsSessions},
    orders::{FindsOrders, KeepsFulfilmentUrls, KeepsPaidOrders, OrderCase, Till},
    payments::{
        FindsPayments, Method, NewPayment, Payment,
        callback::{Callback, Judgement, KeepsCallbacks},
        gateway::Verified,
    },
    refunds::{FindsRefunds, RefundCase},
    scope::{Mode, Scope},
    testing::story::Story,
    time::Timestamp,
    vouchers::{FindsVouchers, KeepsVouchers, Stock, Voucher},
    webhooks::{Endpoint, EventType, KeepsDeliveries},
};
use std::future::Future;

/// Hands the names of all cases to a macro. See [`contract`](self).
#[macro_export]
macro_rules! each_contract_case {
    ($make:ident) => {
        $make! {
            what_was_created_is_found_as_it_was
            every_state_is_kept_as_it_was
            an_app_is_kept_with_its_credentials
            an_endpoint_is_kept_as_it_was
            another_apps_record_is_not_there
            the_other_modes_record_is_not_there
            the_same_id_in_another_scope_is_another_record
            a_decision_is_kept_whole
            a_refusal_leaves_no_trace
            an_id_is_taken_once
            a_gateway_transaction_pays_one_payment_for_ever
            gateway_transactions_of_another_app_or_mode_are_others
            all_that_came_for_one_attempt_is_kept_in_its_order
            a_review_decides_about_the_first_capture_alone
            a_surplus_transaction_belongs_to_one_payment_for_ever
            events_of_one_object_count_from_one
            events_of_an_app_are_told_in_the_mode_they_concern
            a_settled_key_replays_its_answer
            a_key_settles_in_a_later_step
            a_key_with_another_request_is_a_conflict
            a_key_whose_request_runs_is_in_progress
            a_retry_takes_over_what_a_dead_request_began
            only_one_retry_takes_over
            a_released_key_is_taken_over_at_once
            the_same_request_opens_once
            a_decision_with_a_key_that_nobody_holds_goes_on
            a_decision_with_the_key_of_another_record_is_a_conflict
            keys_of_another_app_mode_or_operation_are_others
            a_refused_decision_leaves_the_key_as_it_was
            a_key_never_stands_without_its_state
            the_book_balances_and_its_chain_holds
            a_balance_can_be_asked_for_at_any_instant
            entries_are_listed_newest_first
            a_posting_can_be_proven_within_its_scope
            an_alert_about_the_same_is_counted_until_it_is_resolved
            an_alert_is_assigned_resolved_and_opened_again
            of_the_alerts_about_one_thing_one_goes_on
            alerts_are_listed_newest_first_within_reach
            a_callback_that_grows_old_is_told_once_and_its_alert_ends_with_the_match
            a_new_alert_is_told_once_on_every_channel
            a_notice_is_held_by_one_worker_until_its_lease_ends
            what_came_of_a_notice_is_kept_under_its_own_lease
            evidence_is_kept_as_it_came_and_judged
            unmatched_and_forgotten_callbacks_are_parked
            what_a_decision_recorded_is_in_the_trail
            a_refused_decision_records_nothing
            the_trail_shows_what_is_within_reach_and_wanted
            many_at_once_record_one_chain
            a_decision_about_the_staff_is_kept_whole
            a_refused_decision_about_the_staff_leaves_no_trace
            decisions_about_the_staff_come_one_after_another
            a_session_is_found_by_its_token_with_what_its_operator_may_do
            sessions_are_stepped_up_touched_and_ended
            a_customers_token_is_found_where_it_was_minted
            wrong_attempts_are_counted_by_account_and_address
            payments_are_found_by_what_others_know_them_by
            attempts_are_due_at_their_check
            payments_are_overdue_once_their_time_is_over
            lists_show_one_scope_and_what_the_filter_wants
            lists_run_both_ways_by_each_order
            pages_follow_one_another_and_count_everything
            a_cursor_goes_on_where_the_page_ended
            an_event_is_fanned_out_once_to_those_who_want_it
            a_lease_is_held_by_one_worker_until_it_ends
            what_came_of_an_attempt_moves_its_delivery
            an_attempt_under_a_lost_lease_moves_nothing_unless_it_arrived
            an_ordered_endpoint_gets_one_event_of_an_object_at_a_time
            an_endpoint_takes_only_so_many_at_once
            what_is_on_its_way_to_a_removed_endpoint_is_given_up
            every_refund_state_is_kept_as_it_was
            a_refund_is_kept_whole
            of_many_at_once_no_refund_exceeds_the_payment
            refunds_are_listed_by_payment_status_and_time
            refunds_are_due_at_their_check
            a_surplus_is_found_until_its_refund_is_asked_for
            a_product_is_kept_with_its_variants
            a_slug_and_a_sku_name_one_thing
            products_are_listed_by_slug_and_found_by_text
            a_code_comes_into_the_pool_once
            the_pool_shows_where_its_codes_stand
            of_many_at_once_one_takes_a_code_out
            a_low_pool_is_told_of_once_until_it_is_filled
            a_discount_is_kept_and_found_by_its_code
            every_order_state_is_kept_as_it_was
            an_order_is_found_by_what_people_call_it
            of_many_at_once_no_two_orders_share_a_number
            of_many_at_once_no_two_orders_get_one_code
            a_payment_that_comes_for_an_order_is_noticed
            of_many_at_once_no_more_use_a_discount_than_may
            a_key_places_one_order_and_begins_one_payment
            orders_are_listed_by_customer_delivery_and_time
            orders_are_due_at_their_time
            a_fulfilment_url_is_kept_for_each_mode
            every_invoice_state_is_kept_as_it_was
            an_invoice_follows_its_payments_in_their_commits
            of_many_at_once_numbers_have_no_gap
            of_two_payments_that_race_one_is_surplus
            a_key_makes_one_invoice
            invoices_are_listed_by_customer_status_and_time
            invoices_are_due_by_their_calendar
            a_template_is_kept_in_versions
            of_many_at_once_one_cancels
            of_many_at_once_one_opens_with_a_key
            of_many_at_once_one_keeps_the_gateway_transaction
            of_many_at_once_one_keeps_a_second_capture
            of_many_at_once_one_keeps_a_surplus_transaction
            many_at_once_lose_nothing
        }
    };
}

/// All that the use cases need of a store.
pub trait Store:
    Opens<App>
    + Decides<App>
    + Opens<Endpoint>
    + Decides<Endpoint>
    + Opens<Payment>
    + Decides<Payment>
    + Decides<RefundCase>
    + Decides<OrderCase>
    + OpensWithin<Till, OrderCase>
    + OpensWithin<OrderCase, Payment>
    + FindsOrders
    + KeepsPaidOrders
    + KeepsFulfilmentUrls
    + Decides<InvoiceCase>
    + OpensWithin<Register, InvoiceCase>
    + OpensWithin<InvoiceCase, Payment>
    + Decides<Template>
    + FindsInvoices
    + KeepsLogos
    + Decides<AlertRecord>
    + Opens<Product>
    + Decides<Product>
    + Opens<Discount>
    + Decides<Discount>
    + Decides<Voucher>
    + Decides<Stock>
    + FindsVariants
    + FindsDiscounts
    + FindsVouchers
    + KeepsVouchers
    + FindsAlerts
    + CountsAttempts
    + DecidesAboutStaff
    + FindsStaff
    + KeepsSessions
    + FindsApps
    + FindsPayments
    + FindsRefunds
    + KeepsAudit
    + KeepsCallbacks
    + KeepsCustomerTokens
    + KeepsDeliveries
    + KeepsNotices
    + ReadsLedger
{
}

impl<S> Store for S where
    S: Opens<App>
        + Decides<App>
        + Opens<Endpoint>
        + Decides<Endpoint>
        + Opens<Payment>
        + Decides<Payment>
        + Decides<RefundCase>
        + Decides<OrderCase>
        + OpensWithin<Till, OrderCase>
        + OpensWithin<OrderCase, Payment>
        + FindsOrders
        + KeepsPaidOrders
        + KeepsFulfilmentUrls
        + Decides<InvoiceCase>
        + OpensWithin<Register, InvoiceCase>
        + OpensWithin<InvoiceCase, Payment>
        + Decides<Template>
        + FindsInvoices
        + KeepsLogos
        + Decides<AlertRecord>
        + Opens<Product>
        + Decides<Product>
        + Opens<Discount>
        + Decides<Discount>
        + Decides<Voucher>
        + Decides<Stock>
        + FindsVariants
        + FindsDiscounts
        + FindsVouchers
        + KeepsVouchers
        + FindsAlerts
        + CountsAttempts
        + DecidesAboutStaff
        + FindsStaff
        + KeepsSessions
        + FindsApps
        + FindsPayments
        + FindsRefunds
        + KeepsAudit
        + KeepsCallbacks
        + KeepsCustomerTokens
        + KeepsDeliveries
        + KeepsNotices
        + ReadsLedger
{
}

/// What a store shows to tests, and to nobody else.
pub trait Inspect: Send + Sync {
    /// What time it is by the clock that the store itself goes by.
    fn now(&self) -> Timestamp;
    /// The events of a scope, in the order of their sequence for each object.
    fn told(&self, scope: Scope) -> impl Future<Output = Vec<Told>> + Send;
    /// The alerts of a scope, oldest first.
    fn alerts(&self, scope: Scope) -> impl Future<Output = Vec<AlertKind>> + Send;
    /// A callback's evidence and how it was judged.
    fn judgement(&self, id: CallbackId) -> impl Future<Output = Option<(Callback, Judgement)>> + Send;
    /// Whether every balance is the sum of its transfers, and every transfer stands in a chain that holds.
    fn verify_book(&self) -> impl Future<Output = Result<(), String>> + Send;
}

/// An event that waits in the outbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Whose it is.
    pub scope: Scope,
    /// Its type.
    pub kind: EventType,
    /// The id of the object it is about.
    pub object: u128,
    /// Its place among the events of that object, from one.
    pub sequence: i64,
}

/// Another application.
const STALL: Scope = Scope { app: AppId::from_u128(0x57a1), mode: Mode::Test };
/// The first application's real money.
const SHOP_LIVE: Scope = Scope { app: SHOP.app, mode: Mode::Live };

/// Both applications are registered.
async fn open_shops(store: &impl Store) {
    for scope in [SHOP, STALL] {
        let asked = Asked::at(Scope { mode: Mode::Live, ..scope }, NOON);
        store.open(&asked, Decision::of(app(scope))).await.unwrap();
    }
}

/// One attempt of one payment; no two payments share an attempt.
fn attempt(payment: u128, number: u128) -> AttemptId {
    AttemptId::from_u128(payment * 1_000 + number)
}

/// A payment is created in a scope.
async fn open_payment(store: &impl Store, scope: Scope, id: u128) -> Payment {
    open_as(store, scope, &new_payment(id, 10_000)).await
}

async fn open_as(store: &impl Store, scope: Scope, new: &NewPayment) -> Payment {
    let first = Payment::create(new, scope, &settings(), NOON).unwrap();
    store.open(&Asked::at(scope, NOON), first).await.unwrap()
}

/// A payment is created, and one step later it is what its story made of it.
async fn open_story(store: &impl Store, new: &NewPayment, story: impl Fn(Payment) -> Payment) -> Payment {
    let opened = open_as(store, SHOP, new).await;
    let target = story(opened);
    let next = target.clone();
    let become_it = move |_: &Payment| Ok::<_, Never>(Decision::of(next.clone()));
    store.decide(target.id, &Asked::at(SHOP, NOON), become_it).await.unwrap()
}

/// A payment is created and its customer is sent to a gateway.
async fn open_redirected(store: &impl Store, scope: Scope, id: u128) -> Payment {
    let opened = open_payment(store, scope, id).await;
    let next = opened.clone().redirected(attempt(id, 1), Method::Sslcommerz);
    let become_it = move |_: &Payment| Ok::<_, Never>(Decision::of(next.clone()));
    store.decide(opened.id, &Asked::at(scope, NOON), become_it).await.unwrap()
}

/// The gateway confirms the first attempt of a payment, but for what the change makes different.
async fn pay(
    store: &impl Store,
    payment: &Payment,
    at: Timestamp,
    change: impl FnOnce(&mut Verified),
) -> Result<Payment, crate::Declined<crate::payments::ConfirmRefused>> {
    let attempt = payment.attempts.first().unwrap().id;
    let mut seen = verified(payment, attempt);
    change(&mut seen);
    let confirm = move |payment: &Payment| payment.confirm(attempt, &seen, at);
    store.decide(payment.id, &Asked::at(payment.scope, at), confirm).await
}

/// The customer of a paid payment pays once more, in another session.
async fn pay_again(store: &impl Store, payment: &Payment) -> Payment {
    let second = attempt(payment.id.as_u128(), 2);
    let mut sent = payment.clone();
    let mut other = sent.attempts.first().unwrap().clone();
    other.id = second;
    other.reference = crate::testing::story::reference(second);
    other.state = crate::payments::AttemptState::Abandoned;
    sent.attempts.push(other);
    let become_it = move |_: &Payment| Ok::<_, Never>(Decision::of(sent.clone()));
    let sent = store.decide(payment.id, &Asked::at(SHOP, NOON), become_it).await.unwrap();
    let seen = verified(&sent, second);
    let confirm = move |payment: &Payment| payment.confirm(second, &seen, NOON);
    store.decide(sent.id, &Asked::at(SHOP, NOON), confirm).await.unwrap()
}

/// What is kept of a payment.
async fn kept(store: &impl Store, scope: Scope, id: PaymentId) -> Option<Payment> {
    store.payment(scope, id).await.unwrap()
}
