//! What Poisha decides. Pure rules, the ports they need, and the use cases that join the two.
//!
//! Nothing here knows HTTP, SQL, a runtime, a clock or a random number: time, actor and ids arrive as arguments, and
//! what must be asked of the outside is a port. `cargo test -p domain` therefore needs nothing but Rust.

pub mod access;
pub mod alerts;
pub mod apps;
pub mod audit;
pub mod bangla;
pub mod card_number;
pub mod catalogue;
pub mod customers;
pub mod day;
pub mod decision;
pub mod discounts;
pub mod gateway_configs;
pub mod idempotency;
pub mod ids;
pub mod invoices;
pub mod ledger;
pub mod money;
pub mod operators;
pub mod orders;
pub mod payments;
pub mod refunds;
pub mod reports;
pub mod scope;
pub mod settlements;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod time;
pub mod vouchers;
mod web_address;
pub mod webhooks;

pub use day::Day;
pub use decision::{Asked, Decides, Decision, Declined, Opens, StoreFailed, Subject};
pub use ids::{
    AlertId, AppId, AttemptId, AuditId, CallbackId, CredentialId, CreditNoteId, DeliveryId, DiscountId, DisputeId,
    EndpointId, EventId, ExceptionId, FulfilmentUrlId, GatewayConfigId, InvoiceId, NoticeId, OperatorId, OrderId,
    PaymentId, PostingId, ProductId, RefundId, RoleId, RunId, SessionId, StatementId, VariantId, VoucherId,
};
pub use money::{Amount, Currency, Money};
pub use scope::{Mode, Scope};
pub use time::Timestamp;
