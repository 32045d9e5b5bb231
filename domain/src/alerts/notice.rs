//! Somebody is told of an alert, by mail or by a webhook of the house's own.
//!
//! A notice is an outbox row: it commits with the alert, it is leased by one worker at a time, and it is kept whatever
//! becomes of it. What it says is what the alert said when it was raised; an alert that is counted again, or opened
//! again, is not told again: whoever works on it sees it in the list.

use super::{AlertKind, AlertRecord};
use crate::{
    decision::StoreFailed,
    ids::{AlertId, NoticeId},
    scope::Scope,
    time::{Clock, Timestamp, hours, minutes},
};
use std::{future::Future, time::Duration};

/// How long the next try waits, after the first, the second, …; after the last the notice is parked.
pub const TRIES_AFTER: [Duration; 7] = [minutes(1), minutes(5), minutes(15), hours(1), hours(4), hours(12), hours(24)];

/// How a notice reaches people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    /// A mail, to the addresses that the configuration names.
    Email,
    /// A signed request, to the address that the configuration names.
    Webhook,
}

impl Channel {
    /// Every channel.
    pub const ALL: [Channel; 2] = [Channel::Email, Channel::Webhook];

    /// The name in the database and in logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Channel::Email => "EMAIL",
            Channel::Webhook => "WEBHOOK",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|channel| channel.as_str() == text)
    }
}

/// What one channel is to say of an alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its id; it stays the same over all tries, so that a receiver knows what it has seen.
    pub id: NoticeId,
    /// How it reaches people.
    pub channel: Channel,
    /// The alert.
    pub alert: AlertId,
    /// Whose trouble it is; none when it is the house's own.
    pub scope: Option<Scope>,
    /// What kind of thing it is.
    pub kind: AlertKind,
    /// The bits of the id of what the alert is about.
    pub subject: u128,
    /// One sentence of facts, as it was said when the alert was raised.
    pub detail: String,
    /// When the alert was raised.
    pub raised_at: Timestamp,
    /// How often it was tried to tell.
    pub attempts: u32,
    /// Where it stands.
    pub state: NoticeState,
}

/// Where a notice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeState {
    /// It is told once this instant has come.
    Pending {
        /// The instant.
        at: Timestamp,
    },
    /// Somebody took it.
    Sent {
        /// When.
        at: Timestamp,
    },
    /// It was given up. The alert itself stays on the list.
    Parked {
        /// When.
        at: Timestamp,
    },
}

impl NoticeState {
    /// The name in the database and in logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            NoticeState::Pending { .. } => "PENDING",
            NoticeState::Sent { .. } => "SENT",
            NoticeState::Parked { .. } => "PARKED",
        }
    }
}

/// Why nobody took a notice, in words without secrets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotTold(pub String);

impl Notice {
    /// The notice of an alert that was just raised, due at once.
    pub fn of(alert: &AlertRecord, id: NoticeId, channel: Channel, at: Timestamp) -> Notice {
        Notice {
            id,
            channel,
            alert: alert.id,
            scope: alert.scope,
            kind: alert.kind,
            subject: alert.subject,
            detail: alert.detail.clone(),
            raised_at: alert.raised_at,
            attempts: 0,
            state: NoticeState::Pending { at },
        }
    }

    /// The scope that it is kept in.
    pub fn kept_in(&self) -> Scope {
        self.scope.unwrap_or(Scope::HOUSE)
    }

    /// The id of what the alert is about, as text.
    pub fn subject_id(&self) -> String {
        self.kind.subject(self.subject)
    }

    /// The notice after one more try.
    #[must_use]
    pub fn after(&self, taken: bool, at: Timestamp) -> Notice {
        let attempts = self.attempts.saturating_add(1);
        let wait = usize::try_from(self.attempts).ok().and_then(|tried| TRIES_AFTER.get(tried));
        let state = match (taken, wait) {
            (true, _) => NoticeState::Sent { at },
            (false, Some(wait)) => NoticeState::Pending { at: at.plus(*wait) },
            (false, None) => NoticeState::Parked { at },
        };
        Notice { attempts, state, ..self.clone() }
    }
}

/// A notice that one worker holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldNotice {
    /// The notice.
    pub notice: Notice,
    /// Until when nobody else may try it.
    pub until: Timestamp,
}

/// What came of a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldNotice {
    /// The lease that it was tried under.
    pub lease: Timestamp,
    /// The notice as it is now.
    pub next: Notice,
    /// Why nobody took it.
    pub error: Option<NotTold>,
}

/// Keeps notices. A new alert brings one for each channel that the store was told of.
pub trait KeepsNotices: Send + Sync {
    /// Leases notices of a channel that are due, oldest first.
    fn lease_notices(
        &self,
        channel: Channel,
        limit: u32,
        lease: Duration,
    ) -> impl Future<Output = Result<Vec<HeldNotice>, StoreFailed>> + Send;

    /// Keeps what came of tries. One under a lost lease moves nothing, unless somebody took the notice.
    fn keep_told(&self, told: &[ToldNotice]) -> impl Future<Output = Result<(), StoreFailed>> + Send;
}

/// Tells people.
pub trait TellsPeople: Send + Sync {
    /// How many alerts one message tells.
    fn at_once(&self) -> u32;

    /// Tells these, in one message: all of them, or none.
    fn tell(&self, notices: &[Notice]) -> impl Future<Output = Result<(), NotTold>> + Send;
}

/// Tells what is due on a channel, one message. Answers how many notices it tried.
pub async fn tell_due(
    store: &impl KeepsNotices,
    people: &impl TellsPeople,
    clock: &impl Clock,
    channel: Channel,
    lease: Duration,
) -> Result<usize, StoreFailed> {
    let held = store.lease_notices(channel, people.at_once(), lease).await?;
    if held.is_empty() {
        return Ok(0);
    }
    let notices: Vec<Notice> = held.iter().map(|one| one.notice.clone()).collect();
    let refused = people.tell(&notices).await.err();
    let at = clock.wall();
    let told = held.iter().map(|one| ToldNotice {
        lease: one.until,
        next: one.notice.after(refused.is_none(), at),
        error: refused.clone(),
    });
    store.keep_told(&told.collect::<Vec<_>>()).await?;
    Ok(held.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        alerts::Alert,
        ids::CallbackId,
        payments::{
            Method,
            callback::{Callback, CallbackOutcome, Judgement, KeepsCallbacks},
        },
        testing::{
            FixedClock, Memory, ScriptedGateway,
            run::block_on,
            story::{FIRST, NOON, SHOP, reference},
        },
    };
    use std::sync::{Arc, Mutex};

    fn notice() -> Notice {
        let alert = Alert { kind: AlertKind::LateSuccess, detail: "late".into() };
        let alert = AlertRecord::raised(AlertId::from_u128(1), SHOP, 7, alert, NOON);
        Notice::of(&alert, NoticeId::from_u128(1), Channel::Email, NOON)
    }

    #[test]
    fn what_nobody_takes_is_tried_again_ever_later_and_parked_after_two_days() {
        let (mut one, mut at, mut waits) = (notice(), NOON, Vec::new());
        while let NoticeState::Pending { at: due } = one.state {
            waits.push(due.since(at));
            at = due;
            one = one.after(false, at);
        }
        assert_eq!(waits.first(), Some(&Duration::ZERO));
        assert_eq!(waits.get(1..), Some(TRIES_AFTER.as_slice()));
        assert_eq!((one.attempts, one.state), (8, NoticeState::Parked { at }));
        assert!(at.since(NOON) > hours(41));
    }

    #[test]
    fn what_somebody_took_is_sent_at_any_try() {
        assert_eq!(notice().after(true, NOON).state, NoticeState::Sent { at: NOON });
        let late = notice().after(false, NOON).after(true, NOON.plus(hours(1)));
        assert_eq!((late.attempts, late.state), (2, NoticeState::Sent { at: NOON.plus(hours(1)) }));
    }

    #[test]
    fn a_channel_reads_back_its_name() {
        assert!(Channel::ALL.iter().all(|channel| Channel::parse(channel.as_str()) == Some(*channel)));
    }

    /// People who take some messages and not others.
    struct People(Mutex<Vec<Result<(), NotTold>>>);

    impl TellsPeople for People {
        fn at_once(&self) -> u32 {
            2
        }

        async fn tell(&self, notices: &[Notice]) -> Result<(), NotTold> {
            assert!(notices.len() <= 2);
            self.0.lock().unwrap().pop().unwrap_or(Ok(()))
        }
    }

    #[test]
    fn a_message_tells_a_bounded_number_and_all_of_them_share_its_fate() {
        let clock = Arc::new(FixedClock::default());
        let memory = Memory::with_clock(Arc::clone(&clock));
        for id in 1..=3 {
            let raw = ScriptedGateway::callback(Method::Sslcommerz, &reference(FIRST));
            let callback = Callback::received(CallbackId::from_u128(id), raw, NOON.minus(hours(1)));
            let judgement = Judgement { outcome: CallbackOutcome::Unmatched, about: None, at: NOON };
            block_on(memory.judge_callback(&callback, judgement)).unwrap();
        }
        let people = People(Mutex::new(vec![Err(NotTold("no".into()))]));
        let round = || block_on(tell_due(&memory, &people, &*clock, Channel::Email, minutes(2))).unwrap();
        assert_eq!((round(), round(), round()), (2, 1, 0));
        clock.advance(minutes(1));
        assert_eq!((round(), round()), (2, 0));
    }
}
