//! Every rule that moves a payment or an attempt. Plain values in, a decision out; nothing here is `async`.

mod begin;
mod cancel;
mod charge;
mod confirm;
mod consent;
mod create;
mod end;
mod review;

pub use begin::{BeginRefused, StartRefused};
pub use cancel::CancelRefused;
pub use charge::{ChargeNotTakenBack, ChargeRefused};
pub use confirm::{ConfirmRefused, Difference};
pub use consent::ConsentRefused;
pub use create::{CreateRefused, FieldRefused};
pub(crate) use create::{is_phone_text, looks_like_email, text_problem};
pub use end::{ExpireRefused, Trigger, VerifyRefused};
pub use review::ReviewRefused;

#[cfg(test)]
mod tests;
