//! PostgreSQL: where everything is kept.
//!
//! [`Store`] answers every port of the domain that keeps or finds something. Decisions go through one committer, which
//! takes all that wait and makes them durable in one transaction (`commit.rs`); reading goes through a pool.

mod alerts;
mod apps;
mod asked;
mod audit;
mod callbacks;
mod casework;
mod catalogue;
mod checkup;
mod commit;
mod convert;
mod customers;
mod discounts;
mod disputes;
pub mod embedded;
mod endpoints;
mod evidence;
mod gateway_configs;
mod gateway_tokens;
mod invoices;
mod keys;
pub mod ledger;
mod migrate;
mod operators;
mod orders;
mod payments;
mod pool;
mod reconciliation;
mod refunds;
mod rekey;
mod reports;
mod rollback;
mod schema;
mod statement;
mod statements;
mod statistics;
mod store;
mod test_clock;
mod total;
mod vouchers;
mod webhooks;

pub use checkup::Checkup;
pub use migrate::{MigrateFailed, Migrations};
pub use rekey::{RekeyFailed, Rekeyed, sealed_columns, sealed_secrets};
pub use statements::ImportStopped;
pub use store::{ConnectFailed, Store, StoreOptions};
