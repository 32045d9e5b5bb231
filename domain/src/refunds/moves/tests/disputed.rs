//! Claims about refunds of what a customer's bank takes back: nobody has it twice.

use crate::{
    ids::{CredentialId, RefundId},
    payments::{GivenBack, Payment},
    refunds::{ApproveRefused, NewRefund, RefundCase, RequestRefused, RequestedBy},
    testing::{
        refund_story::{CHECKER, REFUND, RefundStory, new_refund, paid_case, proof},
        story::NOON,
    },
};

const APP: RequestedBy = RequestedBy::App { credential: CredentialId::from_u128(1) };

fn disputed(case: RefundCase, disputed_minor: i64) -> RefundCase {
    let given_back = GivenBack { disputed_minor, ..case.payment.given_back };
    RefundCase { payment: Payment { given_back, ..case.payment }, ..case }
}

fn ask(case: &RefundCase, minor: i64) -> Result<RefundCase, RequestRefused> {
    let new = NewRefund { amount_minor: minor, ..new_refund(RefundId::from_u128(9), 1) };
    case.request(&new, APP, NOON).map(|decision| decision.next)
}

#[test]
fn what_is_disputed_is_not_refunded() {
    let case = disputed(paid_case(10_000), 7_000);
    assert_eq!(ask(&case, 3_001), Err(RequestRefused::ExceedsBalance { refundable_minor: 3_000 }));
    let asked = ask(&case, 3_000).unwrap();
    assert_eq!(asked.payment.given_back.disputed_minor, 7_000, "a refund leaves the disputes alone");
    assert_eq!(asked.payment.refundable_minor(), 0);
    let whole = disputed(paid_case(10_000), 10_000);
    assert_eq!(ask(&whole, 1), Err(RequestRefused::ExceedsBalance { refundable_minor: 0 }));
}

#[test]
fn a_refund_that_waits_is_not_approved_when_its_money_is_disputed_meanwhile() {
    let waits = paid_case(10_000).requested(6_000);
    let approves = |case: &RefundCase| {
        let hash = case.refund(REFUND).unwrap().request_hash();
        case.approve(REFUND, hash, &proof(CHECKER), NOON).map(|_| ())
    };
    assert_eq!(approves(&disputed(waits.clone(), 4_000)), Ok(()));
    assert_eq!(approves(&disputed(waits.clone(), 4_001)), Err(ApproveRefused::Disputed { excess_minor: 1 }));
    assert_eq!(disputed(waits.clone(), 10_000).payment.refundable_minor(), 0, "never less than nothing");
    assert!(disputed(waits, 10_000).reject(REFUND, Some("disputed".into()), &proof(CHECKER), NOON).is_ok());
}
