//! What the client promises, against the server that `POISHA_URL`, `POISHA_KEY` and `POISHA_SECRET` name:
//! `cargo test --test suite`.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "suite/between.rs"]
mod between;
#[path = "suite/payments.rs"]
mod payments;
#[path = "suite/retries.rs"]
mod retries;
#[path = "suite/webhooks.rs"]
mod webhooks;

use poisha_client::{Client, Error, Refusal, types::CreatePayment};
use std::{env, time::SystemTime};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What the environment says of the server under test.
fn told(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("set POISHA_URL, POISHA_KEY and POISHA_SECRET"))
}

/// A client of the server under test.
fn client() -> Client {
    Client::new(&told("POISHA_URL"), &told("POISHA_KEY"), &told("POISHA_SECRET")).unwrap()
}

/// A reference that no other test and no earlier run has used.
fn customer(test: &str) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    format!("{test}-{}", now.as_nanos())
}

/// A payment that somebody owes.
fn wanted(amount_minor: i64, customer_reference: &str) -> CreatePayment {
    CreatePayment { amount_minor, customer_reference: customer_reference.to_owned(), ..CreatePayment::default() }
}

/// The refusal that this has to be.
fn refused<T: std::fmt::Debug>(answered: std::result::Result<T, Error>) -> Refusal {
    let error = answered.unwrap_err();
    error.refusal().unwrap_or_else(|| panic!("no refusal, but {error:?}")).clone()
}
