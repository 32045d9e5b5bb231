//! The pool of codes that were bought before: filled by operators, sold one code at a time, watched.
//!
//! - [`Voucher`] is one code's place in the pool, without the code; [`allocate`] is the rule by which codes are given.
//! - [`Stock`] is the pool of one variant: how full it is, and when that is worth a word.
//! - A code itself is a secret: it comes in with [`NewVoucher`], goes out with [`SoldCode`] to whom it was sold to, and
//!   stands in no list, log or line of the trail.
//!
//! What always holds: a code is in the pool of an application and mode once, whatever the variant, because the same code
//! under two variants would be sold twice; it is given to one order for ever; one that is over is never given.

mod manage;
mod read;
mod stock;
#[cfg(test)]
mod tests;
mod voucher;

pub use manage::{ImportRefused, add, stock_of, void, watch};
pub use read::{FindsVouchers, KeepsVouchers, VoucherFilter};
pub use stock::{Level, Stock};
pub use voucher::{
    Added, CODE_MAX, CodeOrigin, EnteredCode, FreeVoucher, NewVoucher, NewVoucherRefused, OutOfStock, SERIAL_MAX,
    SoldCode, VoidRefused, Voucher, VoucherState, VoucherStatus, allocate,
};
