//! Everything that is proven from outside, in one binary: it links once and shares one PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod admin_lists;
mod alerts;
mod architecture;
mod bad_input;
mod callbacks;
mod clients;
mod cluster;
mod conformance;
mod contract;
mod crashes;
mod credentials;
mod customers;
mod demo;
mod doctor;
mod gateway_accounts;
mod gateway_tokens;
mod hygiene;
mod idempotency;
mod invoices;
mod lists;
mod migrations;
mod mobile_pages;
mod nagad;
mod notices;
mod onboarding;
mod openapi;
mod operators;
mod orders;
mod pages;
mod paystation;
mod races;
mod refunds_kept;
mod rekey;
mod sandbox_clients;
mod scopes;
mod search;
mod selling;
mod store;
mod stories;
mod support;
mod tools;
mod webhooks;
mod webhooks_story;
mod world;
