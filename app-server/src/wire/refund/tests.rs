use super::*;
use adapters::webhook::body::RefundBody;
use domain::{
    Amount, AppId, AttemptId, CredentialId, Currency, Mode, OperatorId, Scope, Timestamp,
    payments::Method,
    refunds::{Approval, CaptureName, RefundReference, RequestedBy, Sending, Witnesses},
};
use poem_openapi::types::ToJSON;

const NOON: Timestamp = Timestamp::from_micros(1_795_262_400_000_001);

fn refund(state: RefundState) -> Refund {
    Refund {
        id: RefundId::from_u128(7),
        scope: Scope { app: AppId::from_u128(1), mode: Mode::Test },
        payment: PaymentId::from_u128(2),
        reference: RefundReference::from_u128(9),
        of: CaptureName { attempt: AttemptId::from_u128(3), gateway_txn_id: "2606291535CN".into() },
        method: Method::Sslcommerz,
        fund: Fund::Merchant,
        amount: Amount::new(5_000, Currency::BDT).unwrap(),
        reason: None,
        requested_by: RequestedBy::App { credential: CredentialId::from_u128(4) },
        approvals_needed: 0,
        approvals: Vec::new(),
        gateway_refund_id: None,
        state,
        check_at: None,
        checks: 0,
        created_at: NOON,
        updated_at: NOON,
    }
}

#[test]
fn a_webhook_shows_a_refund_exactly_as_the_api_does() {
    let (one, two) = (OperatorId::from_u128(5), OperatorId::from_u128(6));
    let witnesses = Witnesses { recorded_by: one, confirmed_by: two };
    let parked = Refund {
        requested_by: RequestedBy::Operator(one),
        approvals_needed: 2,
        approvals: vec![Approval { by: two, at: NOON }],
        reason: Some("broken lid".into()),
        ..refund(RefundState::AwaitingApproval)
    };
    let surplus =
        Refund { requested_by: RequestedBy::Poisha, fund: Fund::Surplus, ..refund(RefundState::AwaitingApproval) };
    let taken = Refund {
        gateway_refund_id: Some("74b2".into()),
        ..refund(RefundState::Pending(Sending::Accepted { since: NOON }))
    };
    let by_hand = Some(("TRX-77".to_owned(), witnesses));
    for refund in [
        parked,
        surplus,
        taken,
        refund(RefundState::Pending(Sending::Ready)),
        refund(RefundState::Succeeded { at: NOON, by_hand: None }),
        refund(RefundState::Succeeded { at: NOON, by_hand }),
        refund(RefundState::Failed { at: NOON, reason: "no".into(), witnesses: None }),
        refund(RefundState::Rejected { by: one, at: NOON, reason: Some("a mistake".into()) }),
        refund(RefundState::Withdrawn { at: NOON }),
    ] {
        let told = serde_json::to_value(RefundBody::of(&refund)).ok();
        assert_eq!(told, RefundView::of(&refund).to_json(), "{refund:?}");
    }
}
