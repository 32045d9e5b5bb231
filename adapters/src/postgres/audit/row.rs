//! The row of the trail, and the one door from a row to what was sealed.

use super::request_id;
use crate::postgres::{
    convert::{RowName, from_time, to_time, to_uuid},
    schema::audit_log,
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    AppId, AuditId, Mode, StoreFailed,
    audit::{Action, Actor, AuditLine, AuditRecord, Fact, Origin, Outcome, Sealed, Target},
};
use uuid::Uuid;

type FactRow = (String, Option<String>, Option<String>);

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_log, check_for_backend(diesel::pg::Pg))]
pub(super) struct AuditRow {
    place: i64,
    id: Uuid,
    created_at: DateTime<Utc>,
    actor_kind: String,
    actor_id: Option<String>,
    actor_through: Option<String>,
    request_id: Option<Uuid>,
    address: Option<String>,
    action: String,
    outcome: String,
    reason: Option<String>,
    app_id: Option<Uuid>,
    mode: Option<String>,
    target_kind: Option<String>,
    target_id: Option<String>,
    facts: serde_json::Value,
    previous: Vec<u8>,
    hash: Vec<u8>,
}

/// PostgreSQL keeps no NUL in text: what is sealed is what can be kept.
pub(super) fn printable(record: &AuditRecord) -> AuditRecord {
    let text = |text: &str| text.replace('\0', "\u{fffd}");
    let mut record = record.clone();
    record.origin.address = record.origin.address.as_deref().map(text);
    if let Outcome::Refused { reason } = &mut record.line.outcome {
        *reason = text(reason);
    }
    record.line.target = record.line.target.as_ref().map(|target| Target::new(&text(&target.kind), text(&target.id)));
    for fact in &mut record.line.facts {
        fact.before = fact.before.as_deref().map(text);
        fact.after = fact.after.as_deref().map(text);
    }
    record
}

impl AuditRow {
    pub(super) fn of(sealed: &Sealed) -> AuditRow {
        let AuditRecord { id, at, origin, line } = &sealed.record;
        let (outcome, reason) = match &line.outcome {
            Outcome::Done => ("DONE", None),
            Outcome::Refused { reason } => ("REFUSED", Some(reason.clone())),
        };
        let facts: Vec<FactRow> = line.facts.iter().cloned().map(|fact| (fact.name, fact.before, fact.after)).collect();
        AuditRow {
            place: sealed.place,
            id: to_uuid(id.as_u128()),
            created_at: to_time(*at),
            actor_kind: origin.actor.kind().to_owned(),
            actor_id: origin.actor.id(),
            actor_through: origin.actor.through(),
            request_id: request_id(origin.request),
            address: origin.address.clone(),
            action: line.action.as_str().to_owned(),
            outcome: outcome.to_owned(),
            reason,
            app_id: line.app.map(|app| to_uuid(app.as_u128())),
            mode: line.mode.map(|mode| mode.as_str().to_owned()),
            target_kind: line.target.as_ref().map(|target| target.kind.clone()),
            target_id: line.target.as_ref().map(|target| target.id.clone()),
            facts: serde_json::json!(facts),
            previous: sealed.previous.to_vec(),
            hash: sealed.hash.to_vec(),
        }
    }

    pub(super) fn into_sealed(self) -> Result<Sealed, StoreFailed> {
        let name = RowName { table: "audit_log", id: self.id };
        let facts: Vec<FactRow> = serde_json::from_value(self.facts).map_err(|_| name.corrupt("facts"))?;
        let fact = |(name, before, after)| Fact { name, before, after };
        let outcome = match (self.outcome.as_str(), self.reason) {
            ("DONE", None) => Outcome::Done,
            ("REFUSED", Some(reason)) => Outcome::Refused { reason },
            _ => return Err(name.corrupt("outcome")),
        };
        let line = AuditLine {
            action: Action::parse(&self.action).ok_or_else(|| name.corrupt("action"))?,
            outcome,
            app: self.app_id.map(|app| AppId::from_u128(app.as_u128())),
            mode: match self.mode {
                None => None,
                Some(mode) => Some(Mode::parse(&mode).ok_or_else(|| name.corrupt("mode"))?),
            },
            target: self.target_kind.zip(self.target_id).map(|(kind, id)| Target { kind, id }),
            facts: facts.into_iter().map(fact).collect(),
        };
        let actor = actor(&self.actor_kind, self.actor_id.as_deref(), self.actor_through.as_deref());
        let request = self.request_id.map(|id| id.as_u128());
        let actor = actor.ok_or_else(|| name.corrupt("actor_kind"))?;
        Ok(Sealed {
            record: AuditRecord {
                id: AuditId::from_u128(self.id.as_u128()),
                at: from_time(self.created_at),
                origin: Origin { actor, request, address: self.address },
                line,
            },
            place: self.place,
            previous: name.digest(&self.previous, "previous")?,
            hash: name.digest(&self.hash, "hash")?,
        })
    }
}

fn actor(kind: &str, id: Option<&str>, through: Option<&str>) -> Option<Actor> {
    match (kind, id, through) {
        ("OPERATOR", Some(id), through) => {
            let session = through.map(str::parse).transpose().ok()?;
            Some(Actor::Operator { operator: id.parse().ok()?, session })
        }
        ("APP", Some(id), Some(through)) => {
            Some(Actor::App { app: id.parse().ok()?, credential: through.parse().ok()? })
        }
        ("NOBODY", None, None) => Some(Actor::Nobody),
        ("SYSTEM", None, None) => Some(Actor::System),
        _ => None,
    }
}
