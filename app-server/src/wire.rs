//! What travels: views of domain values as JSON, and the small types that parameters are read with.
//!
//! A `View` goes out, a `Body` comes in. Nothing here decides; a value that cannot be read is refused with a text of our
//! own, never with a Rust type name.

pub mod alert;
pub mod app;
pub mod audit;
pub mod casework;
pub mod catalogue;
pub mod closing;
pub mod credential;
pub mod day;
pub mod discount;
pub mod dispute;
pub mod event;
pub mod evidence;
pub mod exception;
pub mod gateway_config;
pub mod gateway_statement;
pub mod history;
pub mod ids;
pub mod import;
pub mod instant;
pub mod invoice;
pub mod ledger;
pub mod list;
pub mod mapping;
pub mod one_of;
pub mod operator;
pub mod order;
pub mod payment;
pub mod payment_status;
pub mod people;
pub mod reconciliation;
pub mod refund;
pub mod refund_desk;
pub mod report;
pub mod settlement_report;
pub mod settlement_terms;
pub mod statement;
pub mod told;
pub mod voucher;
pub mod webhook;
