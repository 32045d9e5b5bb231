//! What operators ask: a door of its own into the same house, under `/admin`.
//!
//! Each handler names the right that it needs as a type ([`operator::Operator`]), so that nobody can forget to ask for it
//! and the contract says it: `x-permission` and `x-step-up` of each operation are read from that type. A test walks every
//! operation under `/admin` of the document with every built-in role, with none, and with a grant for another application;
//! a new operation is walked from the day on which it is in the document.
//!
//! To add one:
//! 1. Take a right of [`domain::access`], or add a line to `access/right.rs`: its permission, and whether it needs a step-up.
//! 2. Write the handler in a file of its noun here, with `who: Operator<R>` right after `house`, before any parameter or
//!    body: then whoever may not is refused before his input is looked at. Add its `…Api` to `http::ForOperators`.
//! 3. `who.granted.reach()` says what a list may show; it goes into the store's filter, not over its answer.
//! 4. Whoever acts on or sees one record asks for a proof first: `who.over(app).await?` for an application's record, where
//!    out of reach looks like "no such record"; `who.everywhere().await?` for what belongs to none. Use cases that move
//!    money or rights take the proof (`&Proof<R>`) as an argument. Refusals put themselves on record.
//! 5. What is done is asked with `who.asks(…)`: who asked, by which request and from where goes along, and the rule says
//!    `.recording(AuditLine::done(Action::…))`, which commits with it.
//!
//! ```ignore
//! /// Approve a refund that somebody else asked for
//! #[oai(path = "/admin/refunds/:id/approve", method = "post", operation_id = "approveRefund", tag = "Tag::Refunds")]
//! async fn approve(
//!     &self,
//!     house: House,
//!     who: Operator<ApproveRefunds>, // `refund:approve` and a step-up, in the contract too
//!     #[oai(name = "Idempotency-Key")] key: IdempotencyKey,
//!     /// The refund's id.
//!     id: Path<Id<RefundId>>,
//! ) -> Result<Shown<RefundView>, Refusal> {
//!     let scope = house.store.scope_of_refund(id.0.0).await?.ok_or_else(|| Refusal::not_found("refund"))?;
//!     let proof = who.over(scope.app).await?;
//!     let asked = who.asks_about(&house, scope, "approveRefund", key, &id.0.0.to_string());
//!     let refund = refunds::approve(&house.store, &proof, &asked, id.0.0).await?;
//!     Ok(Shown::of(refund.into()))
//! }
//! ```

pub mod account;
pub mod alerts;
pub mod apps;
pub mod audit;
pub mod casework;
pub mod catalogue;
pub mod closing;
pub mod credentials;
pub mod discounts;
pub mod disputes;
pub mod endpoints;
pub mod events;
pub mod evidence;
pub mod exceptions;
pub mod fulfillment;
pub mod gateways;
pub mod house_gateways;
pub mod invitations;
pub mod invoices;
pub mod ledger;
pub mod mappings;
pub mod me;
mod onboarding;
pub mod operator;
pub mod operators;
pub mod orders;
pub mod papers;
pub mod part;
pub mod payments;
pub mod reconciliation;
pub mod refunds;
pub mod refusals;
pub mod reports;
pub mod roles;
pub mod sessions;
pub mod settlement_reports;
pub mod settlement_terms;
pub mod statements;
pub mod table;
pub mod verification;
pub mod vouchers;
pub mod within;
