//! What the window can ask for, by its subjects; what it asks of tables, logos and papers stands there. A command reads, calls,
//! and shows; `capabilities/main.json` allows each one.

pub(crate) mod files;
pub(crate) mod opening;
pub(crate) mod session;
pub(crate) mod uploads;
#[cfg(test)]
pub(crate) mod window;
