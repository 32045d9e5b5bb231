//! The near side of Poisha: HTTP, pages, workers, configuration and wiring.

pub mod doctor;
pub mod http;
pub mod shop;
