//! The main job as its three sides live it: an application, a customer, a gateway; each story ends with the books.

mod beginning;
mod bkash;
mod bkash_notices;
mod clock;
mod ending;
mod happy;
mod health;
mod late;
mod magic;
mod mobile;
mod money;
mod refund_desk;
mod refunds;
mod twice;
mod unsure;
