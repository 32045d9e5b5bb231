//! Codes that make an order cheaper: how much by, when, and how often.
//!
//! - [`Discount`] is one code; [`Discount::apply`] says what it takes off, [`Discount::take`] counts one use of it too.
//! - A use is counted in the commit that opens the order, and stays counted whatever becomes of the order, which stays
//!   payable. The total also stands in a check of the database.
//!
//! What always holds: a code in capitals names one discount of an application and mode; nothing is taken off beyond the
//! subtotal; what was used once is never removed.

mod discount;
mod manage;
mod read;
#[cfg(test)]
mod tests;

pub use discount::{
    CODE_MAX, ChangeRefused, CustomerKey, Discount, DiscountRefused, DiscountState, PERCENT_MAX_BP, Reduction,
    WantedDiscount, code_of,
};
pub use manage::{change, create, remove};
pub use read::{DiscountFilter, FindsDiscounts};
