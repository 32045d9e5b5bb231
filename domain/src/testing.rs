//! What tests of this crate and of the adapters share.
//!
//! - [`Memory`] is the store without a database, and the shortest text that keeps the whole contract of the ports.
//! - [`contract`] states that contract, one case a promise, for every store: see [`each_contract_case`](crate::each_contract_case).
//! - [`ScriptedGateway`] answers what a test tells it to; [`FixedClock`] and [`CountedIds`] stand still and count.
//! - [`story`] tells how a payment came to be where it is, in one line.
//! - [`run`] drives futures without a runtime: to the end, through every interleaving, or until a crash.

mod clock;
pub mod consent;
pub mod contract;
mod gateway;
pub mod invoice_story;
mod memory;
pub mod order_story;
pub mod refund_story;
pub mod run;
pub mod settlement_world;
pub mod story;

pub use clock::{CountedIds, FixedClock};
pub use gateway::ScriptedGateway;
pub use memory::Memory;

#[cfg(test)]
mod tests {
    use super::{Memory, contract, run::block_on};

    macro_rules! in_memory {
        ($($case:ident)*) => { $(
            #[test]
            fn $case() {
                let memory = Memory::default();
                block_on(contract::$case(&memory, &memory));
            }
        )* };
    }
    crate::each_contract_case!(in_memory);
}
