//! Records of the trail, as they travel.

use super::{ids::Id, instant::Instant, payment::ModeView};
use domain::{
    AppId, AuditId,
    audit::{Actor, Fact, Outcome, Sealed},
    ids::crockford,
};
use poem_openapi::{Enum, Object};

/// Who acts
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "ActorKind", rename_all = "UPPERCASE")]
pub enum ActorKindView {
    /// A member of the staff.
    Operator,
    /// An application.
    App,
    /// Somebody who proved nothing.
    Nobody,
    /// Poisha itself, or a command at the machine.
    System,
}

impl ActorKindView {
    /// The name in the trail.
    pub const fn as_str(self) -> &'static str {
        match self {
            ActorKindView::Operator => "OPERATOR",
            ActorKindView::App => "APP",
            ActorKindView::Nobody => "NOBODY",
            ActorKindView::System => "SYSTEM",
        }
    }
}

impl From<Actor> for ActorKindView {
    fn from(actor: Actor) -> Self {
        match actor {
            Actor::Operator { .. } => ActorKindView::Operator,
            Actor::App { .. } => ActorKindView::App,
            Actor::Nobody => ActorKindView::Nobody,
            Actor::System => ActorKindView::System,
        }
    }
}

/// Whether it was done
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "AuditOutcome", rename_all = "UPPERCASE")]
pub enum AuditOutcomeView {
    /// It was.
    Done,
    /// It was refused.
    Refused,
}

/// One property, before and after
#[derive(Clone, Debug, Object)]
#[oai(rename = "AuditFact", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct FactView {
    /// The property.
    pub name: String,
    /// What it was; absent when it is new.
    pub before: Option<String>,
    /// What it is from then on; absent when it is gone.
    pub after: Option<String>,
}

impl From<&Fact> for FactView {
    fn from(fact: &Fact) -> Self {
        FactView { name: fact.name.clone(), before: fact.before.clone(), after: fact.after.clone() }
    }
}

/// One record of the trail
#[derive(Clone, Debug, Object)]
#[oai(rename = "AuditRecord", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct AuditRecordView {
    /// Its id.
    pub id: Id<AuditId>,
    /// Its place in the chain, from one, without gaps.
    pub place: i64,
    /// When.
    pub created_at: Instant,
    /// What was done, or tried.
    pub action: String,
    /// Whether it was done.
    pub outcome: AuditOutcomeView,
    /// Why it was refused.
    pub reason: Option<String>,
    /// Who acted.
    pub actor_kind: ActorKindView,
    /// The operator's or application's id.
    pub actor_id: Option<String>,
    /// The session or credential that it was done with.
    pub through: Option<String>,
    /// The request that it was done by, as in `meta.requestId` unless the caller named its own.
    pub request_id: Option<String>,
    /// The address that the request came from.
    pub address: Option<String>,
    /// The application that it concerns.
    pub app_id: Option<Id<AppId>>,
    /// The mode that it concerns.
    pub mode: Option<ModeView>,
    /// The kind of thing that it was done to.
    pub target_kind: Option<String>,
    /// That thing's id.
    pub target_id: Option<String>,
    /// What changed; never a secret.
    pub facts: Vec<FactView>,
    /// SHA-256 over the record and the hash before it.
    pub hash: String,
}

impl From<&Sealed> for AuditRecordView {
    fn from(sealed: &Sealed) -> Self {
        let (record, line) = (&sealed.record, &sealed.record.line);
        let (outcome, reason) = match &line.outcome {
            Outcome::Done => (AuditOutcomeView::Done, None),
            Outcome::Refused { reason } => (AuditOutcomeView::Refused, Some(reason.clone())),
        };
        let (target_kind, target_id) =
            line.target.as_ref().map(|target| (target.kind.clone(), target.id.clone())).unzip();
        AuditRecordView {
            id: Id(record.id),
            place: sealed.place,
            created_at: Instant(record.at),
            action: line.action.as_str().to_owned(),
            outcome,
            reason,
            actor_kind: record.origin.actor.into(),
            actor_id: record.origin.actor.id(),
            through: record.origin.actor.through(),
            request_id: record.origin.request.map(|bits| format!("req_{}", crockford(bits))),
            address: record.origin.address.clone(),
            app_id: line.app.map(Id),
            mode: line.mode.map(ModeView::from),
            target_kind,
            target_id,
            facts: line.facts.iter().map(FactView::from).collect(),
            hash: sealed.hash.iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}
