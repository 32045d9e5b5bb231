//! Webhooks: the outbox that is fanned out, the deliveries that are leased and recorded, and all of it read.
//!
//! Deliveries do not go through the committer: they belong to no decision, and a worker moves many with one statement.

mod fan_out;
mod lease;
mod read;
mod record;
mod resend;
mod row;
mod search;
