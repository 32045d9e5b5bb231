//! Faults that somebody asked for: what is broken, for whom, and how often.
//!
//! Every gateway brings its own faults; the ones of the transport, which all of them can have, live here. A switch may
//! concern everybody, one store or one transaction, so that tests which share a sandbox do not disturb one another.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use poem::Response;
use poem::http::StatusCode;
use serde::{Deserialize, Serialize};

/// Most switches at a time; the oldest goes first.
pub const SWITCHES_MAX: usize = 1_000;

/// Longest wait that a fault can cause; a client that waits longer than this has no time-out at all.
pub const WAIT_MAX: Duration = Duration::from_secs(120);

/// One fault and its reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Switch<F> {
    /// Given by the sandbox.
    #[serde(default)]
    pub id: u64,
    /// What is broken.
    #[serde(flatten)]
    pub fault: F,
    /// Only for this transaction of the merchant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tran_id: Option<String>,
    /// Only for this store.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// How many more times; without it, until it is taken away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
}

impl<F> Switch<F> {
    /// A fault for everybody, until it is taken away.
    pub fn of(fault: F) -> Self {
        Self { id: 0, fault, tran_id: None, store_id: None, times: None }
    }

    /// Only for one transaction.
    #[must_use]
    pub fn for_tran(mut self, tran_id: impl Into<String>) -> Self {
        self.tran_id = Some(tran_id.into());
        self
    }

    /// Only for one store.
    #[must_use]
    pub fn for_store(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Only this many times.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    fn concerns(&self, about: About<'_>) -> bool {
        let fits = |wanted: &Option<String>, is: Option<&str>| wanted.as_deref().is_none_or(|id| Some(id) == is);
        self.times != Some(0) && fits(&self.tran_id, about.tran_id) && fits(&self.store_id, about.store_id)
    }
}

/// Whom a request is about, as far as it can be told.
#[derive(Clone, Copy, Debug, Default)]
pub struct About<'a> {
    /// The store that asks.
    pub store_id: Option<&'a str>,
    /// The merchant's transaction.
    pub tran_id: Option<&'a str>,
}

/// The switches of one gateway.
pub struct Switches<F> {
    kept: Mutex<Kept<F>>,
}

struct Kept<F> {
    last_id: u64,
    switches: Vec<Switch<F>>,
}

impl<F> Default for Switches<F> {
    fn default() -> Self {
        Self { kept: Mutex::new(Kept { last_id: 0, switches: Vec::new() }) }
    }
}

impl<F: Clone> Switches<F> {
    /// Turns a fault on and answers the id by which it can be turned off.
    pub fn set(&self, mut switch: Switch<F>) -> u64 {
        let mut kept = self.kept();
        kept.last_id += 1;
        switch.id = kept.last_id;
        if kept.switches.len() >= SWITCHES_MAX {
            kept.switches.remove(0);
        }
        let id = switch.id;
        kept.switches.push(switch);
        id
    }

    /// Everything that is on.
    #[must_use]
    pub fn all(&self) -> Vec<Switch<F>> {
        self.kept().switches.clone()
    }

    /// Turns off what the question is true of, and answers how many that were.
    pub fn clear(&self, which: impl Fn(&Switch<F>) -> bool) -> usize {
        let mut kept = self.kept();
        let before = kept.switches.len();
        kept.switches.retain(|switch| !which(switch));
        before - kept.switches.len()
    }

    /// Everything that `pick` finds in the faults which concern a request; each found switch counts one time down.
    pub fn take<T>(&self, about: About<'_>, pick: impl Fn(&F) -> Option<T>) -> Vec<T> {
        let mut kept = self.kept();
        let mut found = Vec::new();
        for switch in kept.switches.iter_mut().filter(|switch| switch.concerns(about)) {
            if let Some(hit) = pick(&switch.fault) {
                switch.times = switch.times.map(|times| times.saturating_sub(1));
                found.push(hit);
            }
        }
        kept.switches.retain(|switch| switch.times != Some(0));
        found
    }

    fn kept(&self) -> MutexGuard<'_, Kept<F>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What can go wrong between two servers, whoever they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Transport<E> {
    /// The answer comes late.
    Slow {
        /// Where; everywhere when it is not said.
        #[serde(default = "Option::default")]
        on: Option<E>,
        /// How late.
        ms: u64,
    },
    /// The answer never comes.
    Hang {
        /// Where.
        #[serde(default = "Option::default")]
        on: Option<E>,
    },
    /// An HTTP error with a short HTML body.
    HttpError {
        /// Where.
        #[serde(default = "Option::default")]
        on: Option<E>,
        /// The HTTP status.
        #[serde(default = "internal_error")]
        status: u16,
    },
    /// HTTP 200 with a web page, as a proxy or a maintenance notice gives it.
    Html {
        /// Where.
        #[serde(default = "Option::default")]
        on: Option<E>,
    },
    /// HTTP 200 with nothing in it.
    Empty {
        /// Where.
        #[serde(default = "Option::default")]
        on: Option<E>,
    },
    /// HTTP 200 that says it is JSON and ends in the middle.
    Garbage {
        /// Where.
        #[serde(default = "Option::default")]
        on: Option<E>,
    },
}

fn internal_error() -> u16 {
    500
}

impl<E: Copy + PartialEq> Transport<E> {
    /// Whether the fault concerns an endpoint.
    #[must_use]
    pub fn is_on(&self, endpoint: E) -> bool {
        let (Self::Slow { on, .. }
        | Self::Hang { on }
        | Self::HttpError { on, .. }
        | Self::Html { on }
        | Self::Empty { on }
        | Self::Garbage { on }) = *self;
        on.is_none_or(|on| on == endpoint)
    }

    /// Lets it happen; `None` means that the right answer follows after all.
    pub async fn happen(self) -> Option<Response> {
        match self {
            Self::Slow { ms, .. } => {
                tokio::time::sleep(Duration::from_millis(ms).min(WAIT_MAX)).await;
                None
            }
            Self::Hang { .. } => {
                tokio::time::sleep(WAIT_MAX).await;
                Some(html(StatusCode::GATEWAY_TIMEOUT, "Gateway Time-out"))
            }
            Self::HttpError { status, .. } => {
                let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                Some(html(status, "The sandbox was asked to fail here"))
            }
            Self::Html { .. } => Some(html(StatusCode::OK, "Scheduled maintenance")),
            Self::Empty { .. } => Some(Response::builder().status(StatusCode::OK).finish()),
            Self::Garbage { .. } => {
                Some(Response::builder().content_type("application/json").body(r#"{"status":"VAL"#))
            }
        }
    }
}

fn html(status: StatusCode, title: &str) -> Response {
    let body = format!("<!doctype html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>");
    Response::builder().status(status).content_type("text/html; charset=UTF-8").body(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about<'a>(store_id: &'a str, tran_id: &'a str) -> About<'a> {
        About { store_id: Some(store_id), tran_id: Some(tran_id) }
    }

    #[test]
    fn a_switch_for_one_transaction_leaves_the_others_alone() {
        let switches = Switches::default();
        switches.set(Switch::of("lost").for_tran("T1"));
        assert_eq!(switches.take(about("s", "T2"), |fault| Some(*fault)), Vec::<&str>::new());
        assert_eq!(switches.take(About::default(), |fault| Some(*fault)), Vec::<&str>::new());
        assert_eq!(switches.take(about("s", "T1"), |fault| Some(*fault)), ["lost"]);
    }

    #[test]
    fn a_counted_switch_goes_away_when_it_is_used_up() {
        let switches = Switches::default();
        switches.set(Switch::of("lost").for_store("s").times(2));
        let hits = || switches.take(about("s", "T"), |fault| Some(*fault)).len();
        assert_eq!([hits(), hits(), hits()], [1, 1, 0]);
        assert!(switches.all().is_empty());
    }

    #[test]
    fn a_switch_that_is_not_picked_is_not_counted() {
        let switches = Switches::default();
        switches.set(Switch::of("lost").times(1));
        assert!(switches.take(About::default(), |_| None::<()>).is_empty());
        assert_eq!(switches.all().len(), 1);
    }

    #[test]
    fn switches_are_bounded() {
        let switches = Switches::default();
        let first = switches.set(Switch::of(0));
        for _ in 0..SWITCHES_MAX {
            switches.set(Switch::of(1));
        }
        assert_eq!(switches.all().len(), SWITCHES_MAX);
        assert_eq!(switches.clear(|switch| switch.id == first), 0);
    }
}
