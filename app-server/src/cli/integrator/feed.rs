//! Events as they come: the server is asked again and again, and each event is told once, oldest first.

use super::Failed;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::TryStreamExt;
use poisha_client::{Client, params::ListEvents, types::WebhookEvent};
use std::collections::HashSet;

/// Commits end in another order than they begin: so far back one looks again.
const OVERLAP: TimeDelta = TimeDelta::minutes(2);
/// Events of one answer.
const PAGE: u32 = 100;

/// Events of one application, from some moment on.
pub(super) struct Feed {
    since: DateTime<Utc>,
    told: HashSet<String>,
}

impl Feed {
    /// Whatever comes from now on.
    pub(super) async fn from_now(api: &Client) -> Result<Feed, Failed> {
        let newest = api.list_events(&ListEvents { size: Some(1), ..ListEvents::default() }).await?;
        let since = newest.data.into_iter().next().map_or_else(Utc::now, |event| event.created_at);
        let mut feed = Feed { since, told: HashSet::new() };
        feed.more(api).await?;
        Ok(feed)
    }

    /// Whatever came at that instant or later.
    pub(super) fn from(instant: DateTime<Utc>) -> Feed {
        Feed { since: instant + OVERLAP, told: HashSet::new() }
    }

    /// What came since the last time, oldest first.
    pub(super) async fn more(&mut self, api: &Client) -> Result<Vec<WebhookEvent>, Failed> {
        let wanted = ListEvents { from: Some(self.since - OVERLAP), size: Some(PAGE), ..ListEvents::default() };
        let mut seen: Vec<_> = api.all_events(&wanted).try_collect().await?;
        // An event that comes while pages are counted moves another onto the next page: it is seen twice, and told once.
        seen.sort_by(|one, other| (one.created_at, &*one.id).cmp(&(other.created_at, &*other.id)));
        seen.dedup_by(|one, other| one.id == other.id);
        self.since = seen.iter().map(|event| event.created_at).fold(self.since, DateTime::max);
        let known = std::mem::replace(&mut self.told, seen.iter().map(|event| event.id.to_string()).collect());
        seen.retain(|event| !known.contains(event.id.as_str()));
        Ok(seen)
    }
}
