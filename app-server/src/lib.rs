//! The near side of Poisha: HTTP, pages, workers, configuration and wiring.

pub mod accounts;
pub mod cli;
pub mod config;
pub mod demo;
pub mod doctor;
pub mod house;
pub mod http;
pub mod merchants;
pub mod notices;
pub mod sealing;
pub mod serve;
pub mod staff;
pub mod telemetry;
pub mod wire;
pub mod worker;
