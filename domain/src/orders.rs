//! Orders: what customers want of an application's catalogue, paid like anything else, and delivered exactly once.
//!
//! - [`Order`] keeps what was wanted and how far its delivery has come; [`OrderCase`] is what every rule looks at, with its
//!   payments and the codes that are free. `moves/` holds the rules, and no `async`.
//! - Payments know nothing of orders but the id: a worker finds what was paid and takes it up, once for each order.
//! - Where an order stands for those outside is worked out ([`Standing`]) and kept nowhere.
//!
//! Deliberately absent: cancelling an order (an unpaid one costs nothing), and delivering a part of it.

mod case;
mod fulfil;
mod mail;
mod moves;
mod order;
mod pay;
mod place;
mod read;
mod recover;
mod standing;
mod url;

pub use case::{Handed, OrderCase, OrderEvent};
pub use fulfil::{fulfil, take_up};
pub use mail::{Letter, MailsOrders, mail_due};
pub use moves::{
    ASKS_MAX, Answered, AskRefused, EnteredItem, MAIL_TRIES_MAX, MailRefused, NewLine, NewOrder, NotMailed, PayRefused,
    PlaceRefused, Priced, RecoverRefused, TakeUpRefused, Till, TillName,
};
pub use order::{
    Fulfilment, FulfilmentStatus, ITEMS_MAX, Order, OrderDiscount, OrderItem, OrderMail, OrderNumber, PAYMENTS_MAX,
    PaidBy, QUANTITY_MAX, Run, Trouble,
};
pub use pay::{PayFailed, begin_payment, pay_at_once};
pub use place::place;
pub use read::{FindsOrders, KeepsPaidOrders, OrderFilter, OrdersOf, PaidForOrder};
pub use recover::{GiveBackFailed, enter_codes, give_back, mail_again, run_again};
pub use standing::{OrderStatus, Severity, Standing};
pub use url::{AsksFulfilment, FulfilmentUrl, KeepsFulfilmentUrls, UrlAnswer, UrlCode, UrlItem, UrlRefused};
