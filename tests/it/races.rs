//! Two things at the same moment, on the real server: barriers, not sleeps, and often enough that both orders happen.
//!
//! What must hold afterwards is the same as after a crash: `world::claims`.

mod callbacks;
mod creating;
mod processes;
mod refunds;
mod switching;
