//! Every rule that moves an order. Plain values in, a decision out; nothing here is `async`.

mod fulfil;
mod mail;
mod pay;
mod place;
mod recover;

pub use fulfil::{ASKS_MAX, Answered, AskRefused, TakeUpRefused};
pub use mail::{MAIL_TRIES_MAX, MailRefused, NotMailed};
pub use pay::PayRefused;
pub use place::{NewLine, NewOrder, PlaceRefused, Priced, Till, TillName};
pub use recover::{EnteredItem, RecoverRefused};

#[cfg(test)]
mod tests;

use super::order::Order;
use crate::audit::{Action, AuditLine};

/// A line of the trail about an order.
fn line(action: Action, order: &Order) -> AuditLine {
    AuditLine::done(action)
        .to("order", order.id)
        .of_app(order.scope.app)
        .in_mode(order.scope.mode)
        .saying("number", order.number)
}
