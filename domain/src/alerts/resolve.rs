//! An alert is resolved: it is over, and the list says what came of it.

use super::{AlertRecord, AlertState, FindsAlerts, Solver};
use crate::{
    access::Reach,
    audit::{Action, Origin},
    card_number,
    decision::{Asked, Decides, Decision, Declined, Subject},
    ids::AlertId,
    time::{Clock, Timestamp},
};

/// Characters in a note.
pub const NOTE_MAX: usize = 500;

/// Why an alert is not resolved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResolveRefused {
    /// It is over already.
    #[error("the alert is resolved already")]
    AlreadyResolved,
    /// Whoever comes later must be able to read what came of it.
    #[error("a note of 1 to {NOTE_MAX} characters says what came of the alert")]
    NoteLength,
    /// The note holds what no text may.
    #[error("the note holds a card number")]
    NoteHoldsCardNumber,
}

impl AlertRecord {
    /// It is over.
    pub fn resolve(&self, by: Solver, note: &str, at: Timestamp) -> Result<Decision<AlertRecord>, ResolveRefused> {
        if let AlertState::Resolved { .. } = self.state {
            return Err(ResolveRefused::AlreadyResolved);
        }
        let note = note.trim();
        if note.is_empty() || note.chars().count() > NOTE_MAX || note.contains('\0') {
            return Err(ResolveRefused::NoteLength);
        }
        if card_number::redact(note) != note {
            return Err(ResolveRefused::NoteHoldsCardNumber);
        }
        Ok(self.becoming(AlertState::Resolved { by, at, note: note.to_owned() }, Action::AlertResolved))
    }
}

/// Resolves an alert that is within somebody's reach.
pub async fn resolve<Store>(
    store: &Store,
    clock: &impl Clock,
    (reach, origin): (&Reach, Origin),
    id: AlertId,
    (by, note): (Solver, String),
) -> Result<AlertRecord, Declined<ResolveRefused>>
where
    Store: Decides<AlertRecord> + FindsAlerts,
{
    let scope = store.alert(reach, id).await?.ok_or(Declined::NotFound)?.scope();
    let asked = Asked::at(scope, clock.now(scope)).by(origin);
    let at = asked.at;
    store.decide(id, &asked, move |alert: &AlertRecord| alert.resolve(by, &note, at)).await
}
