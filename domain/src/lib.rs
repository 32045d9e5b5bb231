//! What Poisha decides. Pure rules, the ports they need, and the use cases that join the two.
