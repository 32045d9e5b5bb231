//! Disputes, as operators record them, see them and decide about them.

use super::{
    alert::ColleagueView,
    casework::CaseEntryView,
    catalogue::mirrored,
    ids::Id,
    instant::Instant,
    payment::{MethodView, ModeView},
    reconciliation::LineNameView,
};
use crate::http::refusal::Refusal;
use domain::{
    AppId, AttemptId, Day, DisputeId, PaymentId, PostingId, StatementId,
    operators::Staff,
    settlements::{Dispute, DisputeOutcome, DisputeState, DisputeStatus, DisputeStep, LineName, NewDispute},
};
use poem_openapi::{Enum, Object};

mirrored! { DisputeStatus,
    /// Where a dispute stands
    DisputeStatusView, "DisputeStatus", "SCREAMING_SNAKE_CASE" {
        /// Recorded by hand; it is in the book when another one agrees.
        AwaitingApproval,
        /// In the book; nobody has answered it yet.
        Open,
        /// The gateway has our evidence.
        EvidenceSent,
        /// The gateway gave the money back.
        Won,
        /// The money is gone for good.
        Lost,
        /// It was recorded by mistake, or nobody agreed to it.
        Withdrawn,
    }
}

mirrored! { DisputeOutcome,
    /// How a dispute ends
    DisputeOutcomeView, "DisputeOutcome", "UPPERCASE" {
        /// The gateway gives the money back.
        Won,
        /// The money is gone for good.
        Lost,
        /// It was recorded by mistake.
        Withdrawn,
    }
}

mirrored! { DisputeStep,
    /// What waits for somebody's agreement
    DisputeStepView, "DisputeStep", "UPPERCASE" {
        /// That the dispute goes into the book.
        Opened,
        /// That it is won.
        Won,
        /// That it is lost.
        Lost,
        /// That it is taken out of the book again.
        Withdrawn,
    }
}

/// A line of a statement
#[derive(Clone, Copy, Debug, Object)]
#[oai(rename = "NameStatementLine", rename_all = "camelCase", deny_unknown_fields)]
pub struct NameLineBody {
    /// The statement.
    pub statement_id: Id<StatementId>,
    /// The line of its file, from one.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub line_number: u64,
}

impl From<NameLineBody> for LineName {
    fn from(body: NameLineBody) -> Self {
        LineName { statement: body.statement_id.0, number: body.line_number }
    }
}

/// A dispute to record
#[derive(Clone, Debug, Object)]
#[oai(rename = "RecordDispute", skip_serializing_if_is_none, rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordDisputeBody {
    /// The payment that is disputed.
    pub payment_id: Id<PaymentId>,
    /// The gateway's own number of the case.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub case_number: String,
    /// Why the customer's bank takes it back.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: String,
    /// How much, in minor units; as the line says, where one is named.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub amount_minor: Option<i64>,
    /// What the gateway charges for it; as the line says, where one is named.
    #[oai(validator(minimum(value = "0"), maximum(value = "9007199254740991")))]
    pub fee_minor: Option<i64>,
    /// The last day on which the gateway takes evidence, as YYYY-MM-DD; a day in Dhaka.
    #[oai(validator(min_length = 10, max_length = 10))]
    pub evidence_due_on: Option<String>,
    /// The chargeback in a gateway's statement that shows it. With it, nobody else has to agree.
    pub statement_line: Option<NameLineBody>,
}

impl RecordDisputeBody {
    /// What is to be recorded.
    pub fn dispute(self, id: DisputeId, posting: PostingId) -> Result<NewDispute, Refusal> {
        let day = |text: &str| Day::parse(text).map_err(|why| Refusal::field("evidenceDueOn", why.to_string()));
        Ok(NewDispute {
            id,
            posting,
            case_number: self.case_number,
            reason: self.reason,
            amount_minor: self.amount_minor,
            fee_minor: self.fee_minor,
            evidence_due: self.evidence_due_on.as_deref().map(day).transpose()?,
        })
    }
}

/// To say that the gateway has our evidence
#[derive(Clone, Debug, Object)]
#[oai(rename = "SendDisputeEvidence", rename_all = "camelCase", deny_unknown_fields)]
pub struct SendEvidenceBody {
    /// What was sent, and how.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub note: String,
}

/// To propose how a dispute ends
#[derive(Clone, Debug, Object)]
#[oai(rename = "ProposeDisputeOutcome", skip_serializing_if_is_none, rename_all = "camelCase", deny_unknown_fields)]
pub struct ProposeOutcomeBody {
    /// How.
    pub outcome: DisputeOutcomeView,
    /// Why.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: String,
    /// The line of a gateway's statement that gives the money back. With it the dispute is won at once.
    pub statement_line: Option<NameLineBody>,
}

/// To agree to what waits
#[derive(Clone, Debug, Object)]
#[oai(rename = "ApproveDispute", rename_all = "camelCase", deny_unknown_fields)]
pub struct ApproveDisputeBody {
    /// What you agree to: the dispute's `waitsFor`, as you looked at it.
    pub step: DisputeStepView,
}

/// Not to agree to what waits
#[derive(Clone, Debug, Object)]
#[oai(rename = "RefuseDispute", rename_all = "camelCase", deny_unknown_fields)]
pub struct RefuseDisputeBody {
    /// Why.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: String,
}

/// A payment that a customer's bank takes back
#[derive(Clone, Debug, Object)]
#[oai(rename = "Dispute", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct DisputeView {
    /// Its id.
    pub id: Id<DisputeId>,
    /// Whose payment.
    pub application_id: Id<AppId>,
    /// LIVE or TEST.
    pub mode: ModeView,
    /// The gateway.
    pub gateway: MethodView,
    /// Where it stands.
    pub status: DisputeStatusView,
    /// What waits for somebody's agreement.
    pub waits_for: Option<DisputeStepView>,
    /// The payment.
    pub payment_id: Id<PaymentId>,
    /// The attempt that brought the money.
    pub attempt_id: Id<AttemptId>,
    /// The gateway's transaction that brought it.
    pub gateway_txn_id: String,
    /// The gateway's own number of the case.
    pub case_number: String,
    /// Why the customer's bank takes it back.
    pub reason: String,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// What the gateway charges for it, as far as it has told.
    pub fee_minor: Option<i64>,
    /// The currency.
    pub currency: String,
    /// The last day on which the gateway takes evidence; a day in Dhaka.
    pub evidence_due_on: Option<String>,
    /// Who recorded it.
    pub recorded_by: ColleagueView,
    /// When.
    pub recorded_at: Instant,
    /// The line that it was recorded from.
    pub statement_line: Option<LineNameView>,
    /// The posting that it came into the book with; absent as long as it is not there.
    pub posting_id: Option<Id<PostingId>>,
    /// When the gateway took the money: as its line says, else when it was booked.
    pub taken_at: Option<Instant>,
    /// Who agreed that it goes into the book.
    pub approved_by: Option<ColleagueView>,
    /// Who sent evidence, while it is EVIDENCE_SENT.
    pub evidence_sent_by: Option<ColleagueView>,
    /// When.
    pub evidence_sent_at: Option<Instant>,
    /// Who proposed how it ends.
    pub proposed_by: Option<ColleagueView>,
    /// When, while it waits.
    pub proposed_at: Option<Instant>,
    /// Why, while it waits.
    pub proposed_reason: Option<String>,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// Who agreed how.
    pub outcome_approved_by: Option<ColleagueView>,
    /// The line that gave the money back.
    pub given_back_line: Option<LineNameView>,
    /// When it last moved.
    pub updated_at: Instant,
}

/// A dispute, and what was said and done about it
#[derive(Clone, Debug, Object)]
#[oai(rename = "DisputeCase", rename_all = "camelCase")]
pub struct DisputeCaseView {
    /// The dispute.
    pub dispute: DisputeView,
    /// What was said and done, in the order in which it was.
    pub entries: Vec<CaseEntryView>,
}

impl DisputeView {
    /// A dispute with the names of those who work on it.
    pub fn of(dispute: &Dispute, staff: &Staff) -> DisputeView {
        let colleague = |id| ColleagueView::of(id, staff);
        let (proposed, state) = (dispute.state.proposed(), &dispute.state);
        let (sent, agreed) = match state {
            DisputeState::EvidenceSent { sent, .. } => (Some(*sent), None),
            DisputeState::Ended { agreed, .. } => (None, *agreed),
            DisputeState::AwaitingApproval | DisputeState::Open { .. } => (None, None),
        };
        let proposer = proposed.map(|proposed| proposed.signed.by).or(agreed.map(|agreed| agreed.proposed_by));
        DisputeView {
            id: Id(dispute.id),
            application_id: Id(dispute.scope.app),
            mode: dispute.scope.mode.into(),
            gateway: dispute.gateway.into(),
            status: dispute.status().into(),
            waits_for: dispute.waits_for().map(|(step, _)| step.into()),
            payment_id: Id(dispute.payment),
            attempt_id: Id(dispute.of.attempt),
            gateway_txn_id: dispute.of.gateway_txn_id.clone(),
            case_number: dispute.case_number.clone(),
            reason: dispute.reason.clone(),
            amount_minor: dispute.amount.minor(),
            fee_minor: dispute.fee.map(|fee| fee.minor()),
            currency: dispute.amount.currency().code().to_owned(),
            evidence_due_on: dispute.evidence_due.map(|day| day.to_string()),
            recorded_by: colleague(dispute.recorded.by),
            recorded_at: Instant(dispute.recorded.at),
            statement_line: dispute.taken_by.map(|claim| LineNameView::from(&claim.name)),
            posting_id: dispute.in_book.map(|it| Id(it.posting)),
            taken_at: dispute.in_book.map(|it| Instant(it.taken_at)),
            approved_by: dispute.in_book.and_then(|it| it.approved_by).map(colleague),
            evidence_sent_by: sent.map(|sent| colleague(sent.by)),
            evidence_sent_at: sent.map(|sent| Instant(sent.at)),
            proposed_by: proposer.map(colleague),
            proposed_at: proposed.map(|proposed| Instant(proposed.signed.at)),
            proposed_reason: proposed.map(|proposed| proposed.reason.clone()),
            ended_at: state.ended_at().map(Instant),
            outcome_approved_by: agreed.map(|agreed| colleague(agreed.approved_by)),
            given_back_line: dispute.given_back_by.map(|claim| LineNameView::from(&claim.name)),
            updated_at: Instant(dispute.updated_at),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use poem_openapi::types::ToJSON;
    use serde_json::json;

    #[test]
    fn names_travel_as_the_database_knows_them() {
        for status in DisputeStatus::ALL {
            assert_eq!(DisputeStatusView::from(status).to_json(), Some(json!(status.as_str())));
        }
        for outcome in DisputeOutcome::ALL {
            assert_eq!(DisputeOutcomeView::from(outcome).to_json(), Some(json!(outcome.as_str())));
            assert_eq!(DisputeStepView::from(outcome.step()).to_json(), Some(json!(outcome.step().as_str())));
        }
    }
}
