//! Notices in memory: every alert is told on every channel.

use super::Memory;
use crate::{
    alerts::{AlertRecord, Channel, HeldNotice, KeepsNotices, Notice, NoticeState, ToldNotice},
    decision::StoreFailed,
    ids::NoticeId,
    time::{Clock, Timestamp},
};
use std::time::Duration;

/// A notice, and the lease it is held under.
#[derive(Debug)]
pub(super) struct Kept {
    notice: Notice,
    lease: Option<Timestamp>,
}

impl Kept {
    fn is_due(&self, channel: Channel, now: Timestamp) -> bool {
        self.notice.channel == channel
            && matches!(self.notice.state, NoticeState::Pending { at } if at <= now)
            && self.lease.is_none_or(|until| until <= now)
    }
}

impl super::Kept {
    /// Writes the notices of an alert that is raised.
    pub(super) fn note(&mut self, alert: &AlertRecord) {
        for channel in Channel::ALL {
            let id = NoticeId::from_u128(u128::try_from(self.notices.len()).unwrap_or(u128::MAX) + 1);
            // At once, whatever the clock of the alert's scope says.
            let notice = Notice::of(alert, id, channel, Timestamp::EPOCH);
            self.notices.push(Kept { notice, lease: None });
        }
    }
}

impl KeepsNotices for Memory {
    async fn lease_notices(
        &self,
        channel: Channel,
        limit: u32,
        lease: Duration,
    ) -> Result<Vec<HeldNotice>, StoreFailed> {
        let (now, mut kept) = (self.clock.wall(), self.kept());
        let until = now.plus(lease);
        let due = kept.notices.iter_mut().filter(|one| one.is_due(channel, now)).take(super::read::bound(limit));
        let held = due.map(|one| {
            one.lease = Some(until);
            HeldNotice { notice: one.notice.clone(), until }
        });
        Ok(held.collect())
    }

    async fn keep_told(&self, told: &[ToldNotice]) -> Result<(), StoreFailed> {
        let mut kept = self.kept();
        for ToldNotice { lease, next, error: _ } in told {
            let is_sent = matches!(next.state, NoticeState::Sent { .. });
            let one = kept.notices.iter_mut().find(|one| one.notice.id == next.id);
            if let Some(one) = one.filter(|one| one.is_pending() && (one.lease == Some(*lease) || is_sent)) {
                (one.notice, one.lease) = (next.clone(), None);
            }
        }
        Ok(())
    }
}

impl Kept {
    fn is_pending(&self) -> bool {
        matches!(self.notice.state, NoticeState::Pending { .. })
    }
}
