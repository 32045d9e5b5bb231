//! Refunds as operators read them and decide about them.

use super::{
    ids::Id,
    payment::MethodView,
    refund::{RefundStatusView, RefundView},
};
use domain::{
    AppId, AttemptId, OperatorId,
    ledger::Posting,
    payments::gateway::RefundRoad,
    refunds::{
        AccountChange, CaptureBalance, CaptureName, DryRun, Finding, GatewayCall, Refund, RefundState, RequestHash,
        Sending,
    },
};
use poem_openapi::{Enum, Object};

/// A refund that an operator asks for
#[derive(Clone, Debug, Object)]
#[oai(rename = "RequestRefund", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RequestRefundBody {
    /// How much goes back, in minor units of the payment's currency.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub amount_minor: i64,
    /// Why; the gateway may show it to the customer.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: Option<String>,
    /// The attempt that brought money once too often, when that and not the payment's own money goes back.
    pub surplus_attempt_id: Option<Id<AttemptId>>,
    /// The gateway's transaction that brought it.
    #[oai(validator(min_length = 1, max_length = 255))]
    pub surplus_gateway_txn_id: Option<String>,
}

impl RequestRefundBody {
    /// The surplus that is meant, if one is; an error names the field that is missing beside the other.
    pub fn surplus(&self) -> Result<Option<CaptureName>, &'static str> {
        match (self.surplus_attempt_id, &self.surplus_gateway_txn_id) {
            (None, None) => Ok(None),
            (Some(attempt), Some(txn)) => Ok(Some(CaptureName { attempt: attempt.0, gateway_txn_id: txn.clone() })),
            (Some(_), None) => Err("surplusGatewayTxnId"),
            (None, Some(_)) => Err("surplusAttemptId"),
        }
    }
}

/// An approval of exactly what was asked for
#[derive(Clone, Debug, Object)]
#[oai(rename = "ApproveRefund", deny_unknown_fields, rename_all = "camelCase")]
pub struct ApproveRefundBody {
    /// The `requestHash` of the refund that you looked at.
    #[oai(validator(min_length = 64, max_length = 64, pattern = "^[0-9a-f]{64}$"))]
    pub request_hash: String,
}

impl ApproveRefundBody {
    /// The hash, if it is one.
    pub fn hash(&self) -> Option<RequestHash> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(&self.request_hash, &mut bytes).ok()?;
        Some(RequestHash(bytes))
    }
}

/// A no
#[derive(Clone, Debug, Object)]
#[oai(rename = "RejectRefund", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RejectRefundBody {
    /// Why.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: Option<String>,
}

/// What became of a refund, as people found out
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "RefundOutcome", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OutcomeView {
    /// The money is back.
    Returned,
    /// The money is not back, and will not be.
    NotReturned,
}

/// What became of a refund where no gateway tells
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "RefundFinding", deny_unknown_fields, rename_all = "camelCase")]
pub struct FindingBody {
    /// What became of it.
    pub outcome: OutcomeView,
    /// The bank's or wallet's reference of the money that is back, or why it is not.
    #[oai(validator(min_length = 1, max_length = 300))]
    pub detail: String,
}

impl From<FindingBody> for Finding {
    fn from(body: FindingBody) -> Self {
        match body.outcome {
            OutcomeView::Returned => Finding::Returned { reference: body.detail },
            OutcomeView::NotReturned => Finding::NotReturned { reason: body.detail },
        }
    }
}

impl From<&Finding> for FindingBody {
    fn from(finding: &Finding) -> Self {
        match finding {
            Finding::Returned { reference } => {
                FindingBody { outcome: OutcomeView::Returned, detail: reference.clone() }
            }
            Finding::NotReturned { reason } => {
                FindingBody { outcome: OutcomeView::NotReturned, detail: reason.clone() }
            }
        }
    }
}

/// How far a pending refund has come
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "RefundSending", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SendingView {
    /// Nothing was sent yet.
    Ready,
    /// It was sent; it is never sent again, only asked about.
    Sent,
    /// The gateway took it.
    Accepted,
    /// The gateway does not say what became of it: find out and record it.
    Unclear,
    /// The gateway takes no refunds: send the money by other means and record it.
    ByHand,
    /// Somebody recorded what became of it; another person must confirm that.
    Recorded,
}

impl From<&Sending> for SendingView {
    fn from(sending: &Sending) -> Self {
        match sending {
            Sending::Ready => SendingView::Ready,
            Sending::Sent { .. } => SendingView::Sent,
            Sending::Accepted { .. } => SendingView::Accepted,
            Sending::Unclear { .. } => SendingView::Unclear,
            Sending::ByHand => SendingView::ByHand,
            Sending::Recorded { .. } => SendingView::Recorded,
        }
    }
}

/// A refund, and what people need to know to decide about it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "RefundAtDesk", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RefundAtDeskView {
    /// The refund.
    pub refund: RefundView,
    /// The application it belongs to.
    pub app_id: Id<AppId>,
    /// What an approval names: a hash over all that was asked for.
    pub request_hash: String,
    /// How many different people must approve it in all.
    pub approvals_needed: u8,
    /// How far it has come, while it is pending.
    pub sending: Option<SendingView>,
    /// What was recorded and waits to be confirmed.
    pub recorded: Option<FindingBody>,
    /// Who recorded what became of it.
    pub recorded_by: Option<Id<OperatorId>>,
    /// Who confirmed it.
    pub confirmed_by: Option<Id<OperatorId>>,
}

impl RefundAtDeskView {
    /// The refund as operators see it.
    pub fn of(refund: &Refund) -> RefundAtDeskView {
        let witnesses = match &refund.state {
            RefundState::Succeeded { by_hand, .. } => by_hand.as_ref().map(|(_, witnesses)| *witnesses),
            RefundState::Failed { witnesses, .. } => *witnesses,
            RefundState::AwaitingApproval
            | RefundState::Pending(_)
            | RefundState::Rejected { .. }
            | RefundState::Withdrawn { .. } => None,
        };
        let (sending, recorded) = match &refund.state {
            RefundState::Pending(Sending::Recorded { finding, by, .. }) => {
                (Some(SendingView::Recorded), Some((finding, *by)))
            }
            RefundState::Pending(sending) => (Some(sending.into()), None),
            RefundState::AwaitingApproval
            | RefundState::Succeeded { .. }
            | RefundState::Failed { .. }
            | RefundState::Rejected { .. }
            | RefundState::Withdrawn { .. } => (None, None),
        };
        let recorded_by = witnesses.map(|two| two.recorded_by).or(recorded.map(|(_, by)| by));
        RefundAtDeskView {
            refund: RefundView::of(refund),
            app_id: Id(refund.scope.app),
            request_hash: refund.request_hash().to_string(),
            approvals_needed: refund.approvals_needed,
            sending,
            recorded: recorded.map(|(finding, _)| finding.into()),
            recorded_by: recorded_by.map(Id),
            confirmed_by: witnesses.map(|two| Id(two.confirmed_by)),
        }
    }
}

/// What became of the money that a refund gives back
#[derive(Clone, Copy, Debug, PartialEq, Eq, Object)]
#[oai(rename = "CaptureBalance", rename_all = "camelCase")]
pub struct CaptureBalanceView {
    /// What came, in minor units.
    pub captured_minor: i64,
    /// What is reserved for refunds that are not over.
    pub held_minor: i64,
    /// What is back with the customer.
    pub refunded_minor: i64,
    /// What may still be given back.
    pub refundable_minor: i64,
}

impl From<CaptureBalance> for CaptureBalanceView {
    fn from(balance: CaptureBalance) -> Self {
        CaptureBalanceView {
            captured_minor: balance.captured_minor,
            held_minor: balance.held_minor,
            refunded_minor: balance.refunded_minor,
            refundable_minor: balance.refundable_minor(),
        }
    }
}

/// What would move in the ledger
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PlannedTransfer", rename_all = "camelCase")]
pub struct TransferView {
    /// The account that is debited.
    pub debit: String,
    /// The account that is credited.
    pub credit: String,
    /// How much, in minor units.
    pub amount_minor: i64,
}

/// An account that would move
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "AccountChange", rename_all = "camelCase")]
pub struct AccountChangeView {
    /// The account's code.
    pub account: String,
    /// Its balance on its own side now, in minor units.
    pub before_minor: i64,
    /// And afterwards.
    pub after_minor: i64,
}

impl From<&AccountChange> for AccountChangeView {
    fn from(change: &AccountChange) -> Self {
        AccountChangeView {
            account: change.account.code(),
            before_minor: change.before_minor,
            after_minor: change.after_minor,
        }
    }
}

/// How money would go back
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "RefundRoad", rename_all = "UPPERCASE")]
pub enum RoadView {
    /// Through the gateway's API.
    Api,
    /// People send it by other means.
    Manual,
}

/// What the gateway would be asked to do
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PlannedGatewayCall", rename_all = "camelCase")]
pub struct GatewayCallView {
    /// The gateway.
    pub gateway: MethodView,
    /// Whether it takes refunds, or people send the money.
    pub road: RoadView,
    /// The transaction that would be given back.
    pub gateway_txn_id: String,
    /// What the gateway would know the refund by.
    pub reference: String,
    /// How much, in minor units.
    pub amount_minor: i64,
}

impl From<&GatewayCall> for GatewayCallView {
    fn from(call: &GatewayCall) -> Self {
        GatewayCallView {
            gateway: call.method.into(),
            road: match call.road {
                RefundRoad::Api => RoadView::Api,
                RefundRoad::Manual => RoadView::Manual,
            },
            gateway_txn_id: call.gateway_txn_id.clone(),
            reference: call.reference.to_string(),
            amount_minor: call.amount.minor(),
        }
    }
}

/// What your approval would do
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "RefundDryRun", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct DryRunView {
    /// What the approval would have to name.
    pub request_hash: String,
    /// Where the refund would stand.
    pub becomes: RefundStatusView,
    /// How many more people would have to approve after you.
    pub approvals_missing: u8,
    /// The money that came, now.
    pub before: CaptureBalanceView,
    /// And afterwards.
    pub after: CaptureBalanceView,
    /// What would move in the ledger.
    pub transfers: Vec<TransferView>,
    /// The accounts that would move.
    pub accounts: Vec<AccountChangeView>,
    /// What the gateway would be asked to do next; absent while approvals are missing.
    pub call: Option<GatewayCallView>,
}

impl From<&DryRun> for DryRunView {
    fn from(run: &DryRun) -> Self {
        let transfers = run.postings.iter().flat_map(Posting::transfers).map(|moved| TransferView {
            debit: moved.debit.code(),
            credit: moved.credit.code(),
            amount_minor: moved.amount.minor(),
        });
        DryRunView {
            request_hash: run.hash.to_string(),
            becomes: run.becomes.into(),
            approvals_missing: run.approvals_missing,
            before: run.capture.0.into(),
            after: run.capture.1.into(),
            transfers: transfers.collect(),
            accounts: run.accounts.iter().map(Into::into).collect(),
            call: run.call.as_ref().map(Into::into),
        }
    }
}
