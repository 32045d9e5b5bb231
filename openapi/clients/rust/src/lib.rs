//! The client of Poisha's API.
//!
//! ```no_run
//! # async fn buy() -> Result<(), poisha_client::Error> {
//! use poisha_client::{Client, types::CreatePayment};
//!
//! let poisha = Client::new("https://pay.example/api/v1", "poisha_test_…", "poisha_secret_…")?;
//! let payment = poisha
//!     .create_payment(&CreatePayment {
//!         amount_minor: 115_000, // BDT 1,150.00
//!         customer_reference: "customer-42".to_owned(),
//!         success_url: Some("https://shop.example/thanks".to_owned()),
//!         ..CreatePayment::default()
//!     })
//!     .await?;
//! println!("send the customer to {}", payment.checkout_url);
//! # Ok(())
//! # }
//! ```
//!
//! Every operation is a method of [`Client`] and answers the data itself, or an [`Error`] that says why not. A call is tried
//! again when its answer was lost or the service was busy; what creates or moves something is a [`Keyed`] call, which carries
//! an `Idempotency-Key`, the same one in every try, so that it happens once. Lists are a [`Page`], or all pages as a stream.
//! [`webhooks`] verifies and reads what Poisha tells you.

mod answers;
mod client;
mod error;
mod generated;
mod keyed;
mod pages;
mod retries;
pub mod webhooks;

pub use bytes::Bytes;
pub use client::Client;
pub use error::{Error, Refusal};
pub use generated::{codes::ErrorCode, operations::params, wire::types};
pub use keyed::Keyed;
pub use pages::Page;

use client::Settings;
