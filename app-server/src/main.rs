//! The `poisha` binary.
fn main() {}
