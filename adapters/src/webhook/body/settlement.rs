//! What a gateway settled, exactly as the API shows it.

use super::{instant, render};
use domain::{EventId, settlements::Settlement, webhooks::EventType};
use serde::Serialize;

/// What was settled of an application's money at one gateway, by one posting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the fields are those of the settlement in the contract")]
pub struct SettlementBody {
    pub posting_id: String,
    pub run_id: String,
    pub mode: &'static str,
    pub gateway: &'static str,
    pub currency: String,
    pub lines: u64,
    pub gross_minor: i64,
    pub fee_minor: i64,
    pub net_minor: i64,
    pub reconciled_at: String,
}

/// The type and the frozen body of what is told of a settlement: the one event of its posting.
pub fn render_settlement_event(id: EventId, settlement: &Settlement) -> (EventType, String) {
    let kind = EventType::SettlementReconciled;
    (kind, render(id, kind, settlement.scope.mode, 1, settlement.at, SettlementBody::of(settlement)))
}

impl SettlementBody {
    /// The settlement as it was posted.
    pub fn of(settlement: &Settlement) -> SettlementBody {
        let moved = settlement.moved;
        SettlementBody {
            posting_id: settlement.id.to_string(),
            run_id: settlement.run.to_string(),
            mode: settlement.scope.mode.as_str(),
            gateway: settlement.gateway.as_str(),
            currency: settlement.currency.code().to_owned(),
            lines: settlement.lines,
            gross_minor: moved.gross(),
            fee_minor: moved.fee(),
            net_minor: moved.net(),
            reconciled_at: instant(settlement.at),
        }
    }
}
