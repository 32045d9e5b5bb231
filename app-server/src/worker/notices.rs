//! Telling people of alerts. Each channel has a worker of its own, so that a mail server that hangs holds up mail alone.

use crate::house::House;
use domain::{
    StoreFailed,
    alerts::{Channel, TellsPeople, tell_due},
    time::minutes,
};
use std::time::Duration;

/// How long a worker has for a message; far longer than any message may take.
const LEASE: Duration = minutes(2);

/// Mails what is due, one mail. Answers how many notices it tried.
pub async fn mail_due(house: &House) -> Result<usize, StoreFailed> {
    tell(house, house.people.mailer.as_ref(), Channel::Email).await
}

/// Posts what is due, one request. Answers how many notices it tried.
pub async fn post_due(house: &House) -> Result<usize, StoreFailed> {
    tell(house, house.people.notifier.as_ref(), Channel::Webhook).await
}

async fn tell(house: &House, people: Option<&impl TellsPeople>, channel: Channel) -> Result<usize, StoreFailed> {
    match people {
        Some(people) => tell_due(&house.store, people, &house.clock, channel, LEASE).await,
        None => Ok(0),
    }
}
