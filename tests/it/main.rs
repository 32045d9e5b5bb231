//! Every story, race, crash and contract, linked once.
fn main() {}
