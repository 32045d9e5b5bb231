//! Keeping and reading the trail.

use super::{
    chain::{AuditBreak, AuditHash, Sealed},
    line::{Action, AuditLine, Origin},
};
use crate::{access::Reach, decision::StoreFailed, scope::Mode, time::Timestamp};
use std::future::Future;

/// Records on a page at most.
pub const PAGE_MAX: u32 = 100;

/// Which records are wanted; what is none is not asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditFilter {
    /// Records of these applications; what belongs to none is seen by who may see everything.
    pub reach: Reach,
    /// The kind of actor.
    pub actor_kind: Option<String>,
    /// The actor's id.
    pub actor_id: Option<String>,
    /// What was done.
    pub action: Option<Action>,
    /// The kind of thing.
    pub target_kind: Option<String>,
    /// The thing's id.
    pub target_id: Option<String>,
    /// The mode.
    pub mode: Option<Mode>,
    /// Only what was refused, or only what was done.
    pub refused: Option<bool>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Before.
    pub to: Option<Timestamp>,
}

impl AuditFilter {
    /// Everything within that reach.
    pub const fn within(reach: Reach) -> AuditFilter {
        AuditFilter {
            reach,
            actor_kind: None,
            actor_id: None,
            action: None,
            target_kind: None,
            target_id: None,
            mode: None,
            refused: None,
            from: None,
            to: None,
        }
    }

    /// Whether a record is wanted.
    pub fn wants(&self, sealed: &Sealed) -> bool {
        let (record, line) = (&sealed.record, &sealed.record.line);
        let actor = record.origin.actor;
        let target = line.target.as_ref();
        let same =
            |wanted: &Option<String>, found: Option<&str>| wanted.as_deref().is_none_or(|one| found == Some(one));
        line.app.map_or(self.reach == Reach::Everywhere, |app| self.reach.covers(app))
            && same(&self.actor_kind, Some(actor.kind()))
            && same(&self.actor_id, actor.id().as_deref())
            && self.action.is_none_or(|action| action == line.action)
            && same(&self.target_kind, target.map(|target| target.kind.as_str()))
            && same(&self.target_id, target.map(|target| target.id.as_str()))
            && self.mode.is_none_or(|mode| line.mode == Some(mode))
            && self.refused.is_none_or(|refused| refused == line.is_refused())
            && self.from.is_none_or(|from| record.at >= from)
            && self.to.is_none_or(|to| record.at < to)
    }
}

/// A page of the trail, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditPage {
    /// The records.
    pub records: Vec<Sealed>,
    /// How many there are in all.
    pub total: u64,
}

/// Keeps the trail. Decisions bring their own lines; this is for what no decision carries, such as a refusal.
pub trait KeepsAudit: Send + Sync {
    /// Adds a line; once this is answered it is durable.
    fn keep_line(
        &self,
        origin: &Origin,
        line: &AuditLine,
        at: Timestamp,
    ) -> impl Future<Output = Result<(), StoreFailed>> + Send;

    /// The records of a page, newest first; `size` is at most [`PAGE_MAX`].
    fn trail(
        &self,
        filter: &AuditFilter,
        page: u32,
        size: u32,
    ) -> impl Future<Output = Result<AuditPage, StoreFailed>> + Send;

    /// Proves the whole trail. Answers its head, or the record where it breaks.
    fn verify_trail(&self) -> impl Future<Output = Result<Result<(i64, AuditHash), AuditBreak>, StoreFailed>> + Send;
}
