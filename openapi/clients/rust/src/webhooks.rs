//! What Poisha tells you: verified by the published [Standard Webhooks](https://www.standardwebhooks.com) library, read by
//! its type.
//!
//! ```no_run
//! # fn told(secret: &str, body: &[u8], headers: &http::HeaderMap) -> Result<(), Box<dyn std::error::Error>> {
//! use poisha_client::{types::EventBody, webhooks::{self, Webhook}};
//!
//! let webhook: Webhook = webhooks::verifier(secret)?; // whsec_…
//! webhook.verify(body, headers)?; // the body as it came, byte for byte; when this fails, answer 400
//! if let Some(event) = webhooks::read(body)? {
//!     match event.body {
//!         EventBody::PaymentEvent(paid) => println!("{} is {}", paid.data.id, paid.data.status),
//!         _ => {} // not needed: answer 2xx all the same
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Over a rotation of the secret Poisha signs with both for a while: the old one and the new one verify.

use crate::types::{EventBody, EventType};
use serde::Deserialize;
pub use standardwebhooks::{Webhook, WebhookError};

/// Makes a verifier from an endpoint's secret, `whsec_…`. None is made from an empty one, with which anybody could sign.
///
/// # Errors
/// When this is no secret.
pub fn verifier(secret: &str) -> Result<Webhook, WebhookError> {
    let key = secret.strip_prefix("whsec_").unwrap_or(secret);
    // The library takes an empty key; "=" is none.
    Webhook::new(if key.is_empty() { "=" } else { key })
}

/// What happened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Event {
    /// The same in every try and resend: an event whose id you have seen is a repetition.
    pub id: String,
    /// What happened.
    pub kind: EventType,
    /// To what.
    pub body: EventBody,
}

/// Reads the body of a webhook; none when its type is one that this version of the client does not know: answer it with 2xx
/// all the same. Verify it first.
///
/// # Errors
/// When this is no event.
pub fn read(body: &[u8]) -> Result<Option<Event>, serde_json::Error> {
    #[derive(Deserialize)]
    struct Head {
        id: String,
        r#type: String,
    }
    let Head { id, r#type } = serde_json::from_slice(body)?;
    let Ok(kind) = r#type.parse() else { return Ok(None) };
    Ok(Some(Event { id, kind, body: serde_json::from_slice(body)? }))
}
