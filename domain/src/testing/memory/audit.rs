//! The trail in memory.

use super::{Kept, Memory};
use crate::{
    audit::{
        AuditBreak, AuditFilter, AuditHash, AuditLine, AuditPage, AuditRecord, GENESIS, KeepsAudit, Origin, Sealed,
        verify,
    },
    decision::StoreFailed,
    ids::AuditId,
    testing::run::pause,
    time::Timestamp,
};

impl Kept {
    /// Adds a line behind the head of the chain.
    pub(super) fn record(&mut self, origin: &Origin, line: AuditLine, at: Timestamp) {
        let (place, previous) = self.audit.last().map_or((0, GENESIS), |head| (head.place, head.hash));
        let id = AuditId::from_u128(self.audit.len().try_into().unwrap_or(u128::MAX));
        let record = AuditRecord { id, at, origin: origin.clone(), line };
        self.audit.push(record.seal(place + 1, previous));
    }
}

impl KeepsAudit for Memory {
    async fn keep_line(&self, origin: &Origin, line: &AuditLine, at: Timestamp) -> Result<(), StoreFailed> {
        pause().await;
        self.kept().record(origin, line.clone(), at);
        pause().await;
        Ok(())
    }

    async fn trail(&self, filter: &AuditFilter, page: u32, size: u32) -> Result<AuditPage, StoreFailed> {
        pause().await;
        let kept = self.kept();
        let wanted: Vec<&Sealed> = kept.audit.iter().rev().filter(|sealed| filter.wants(sealed)).collect();
        let total = u64::try_from(wanted.len()).unwrap_or(u64::MAX);
        let skip = usize::try_from(u64::from(page) * u64::from(size)).unwrap_or(usize::MAX);
        let take = usize::try_from(size).unwrap_or(usize::MAX);
        Ok(AuditPage { records: wanted.into_iter().skip(skip).take(take).cloned().collect(), total })
    }

    async fn verify_trail(&self) -> Result<Result<(i64, AuditHash), AuditBreak>, StoreFailed> {
        pause().await;
        Ok(verify((0, GENESIS), &self.kept().audit))
    }
}
