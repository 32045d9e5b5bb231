//! Payments: what a customer owes an application, and the attempts to pay it.
//!
//! - [`Payment`] and [`Attempt`] are the two state machines; `moves/` holds every rule that moves them, and no `async`.
//! - [`gateway`] is the port to the five gateways, [`consent`] the one to operators who ask customers, [`callback`] the evidence of what they sent.
//! - The other files are the use cases: decide, ask, decide; never a commit around a call.

mod agree;
mod attempt;
mod begin_attempt;
pub mod callback;
mod cancel;
mod capture;
mod confirm;
pub mod consent;
mod create;
pub mod evidence;
mod expire;
#[cfg(test)]
mod flows;
pub mod gateway;
pub mod health;
pub mod history;
pub mod mobile_number;
mod moves;
mod payment;
mod read;
mod receive_callback;
mod review;
mod search;

pub(crate) use moves::{is_phone_text, looks_like_email, text_problem};

pub use agree::{Answered, AskRefused, answer_code, ask_for_consent};
pub use attempt::{Attempt, AttemptState, Session};
pub use begin_attempt::{BeginFailed, begin_attempt};
pub use cancel::cancel;
pub use capture::{Capture, CaptureKind, Captures};
pub use confirm::{Confirmed, confirm};
pub(crate) use create::drive_on;
pub use create::{CreateFailed, create};
pub use expire::expire;
pub use gateway::Method;
pub use moves::{
    BeginRefused, CancelRefused, ChargeNotTakenBack, ChargeRefused, ConfirmRefused, ConsentRefused, CreateRefused,
    Difference, ExpireRefused, FieldRefused, ReviewRefused, StartRefused, Trigger, VerifyRefused,
};
pub use payment::{
    ATTEMPTS_MAX, Customer, EXPIRES_IN_DEFAULT, EXPIRES_IN_MAX, EXPIRES_IN_MIN, FailureCode, GivenBack,
    METADATA_KEYS_MAX, NewPayment, Payment, PaymentEvent, PaymentState, PaymentStatus, ReturnUrls,
};
pub use read::{DueAttempt, FindsPayments, ListOrder, Page, PageOf, PaymentFilter, PaymentSort};
pub use receive_callback::{
    Acknowledged, KeptCallback, Repeated, Seen, keep_callback, keep_duplicate, receive_callback,
};
pub use review::{Review, review};
pub use search::{COUNTED_MAX, Found, Mark, PaymentSearch, SearchesPayments, Stretch, Total};
