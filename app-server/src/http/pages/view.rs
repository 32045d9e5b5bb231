//! What a checkout page shows, as plain values: everything a template needs, nothing it must ask for.
//!
//! [`CheckoutView::of`] reads a payment as its customer may see it. No customer data, no gateway's words and no metadata
//! get in: whoever holds the link sees the page.

use domain::{
    Amount, Mode, Timestamp,
    payments::{AttemptState, FailureCode, Method, Payment, PaymentState, consent::NO_BALANCE, health::Offer},
};

/// A payment as its customer sees it.
#[derive(Clone, Debug)]
pub struct CheckoutView {
    /// The unguessable reference of the link.
    pub reference: String,
    /// The application's name, as customers know it.
    pub merchant: String,
    /// What is paid for.
    pub product: Option<String>,
    /// What is owed.
    pub amount: Amount,
    /// Whether real money moves.
    pub mode: Mode,
    /// Where it stands.
    pub stage: Stage,
    /// Whether the last attempt failed for want of balance on the phone: the customer can mend that.
    pub lacks_balance: bool,
    /// The ways to pay that are offered, best first.
    pub offers: Vec<Offer>,
    /// Names the next attempt: the same for every showing until an attempt is begun, so that pressing twice is once.
    pub attempt_key: String,
    /// When it stops being payable.
    pub expires_at: Timestamp,
    /// The instant of this showing.
    pub at: Timestamp,
    /// Where the customer goes after a confirmed payment.
    pub success_url: Option<String>,
    /// Where the customer goes after giving up.
    pub cancel_url: Option<String>,
    /// Where paying may lead, as origins (`https://securepay.sslcommerz.com`): browsers hold a form's redirects to the
    /// page's policy too. Any https origin is allowed besides; only a local sandbox has to be named.
    pub gateway_origins: Vec<String>,
}

/// Where a payment stands for its customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It can be paid.
    Open {
        /// What became of the last attempt.
        last: LastAttempt,
    },
    /// The gateway is being asked.
    Confirming,
    /// Paid, as the gateway's own API confirmed.
    Succeeded {
        /// When that was confirmed.
        at: Timestamp,
    },
    /// It will not be paid.
    Failed {
        /// Whether money may have left the customer's account all the same.
        may_have_paid: bool,
    },
    /// Given up.
    Cancelled,
    /// Nobody paid in time.
    Expired,
    /// Money came and a person looks at it.
    Review,
}

/// What became of the last attempt of an open payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastAttempt {
    /// There was none.
    None,
    /// The customer was sent to the gateway, and nothing has come back.
    Underway,
    /// It failed.
    Failed,
    /// The customer gave it up.
    Cancelled,
}

/// What a page needs beside the payment itself.
#[derive(Clone, Debug)]
pub struct Around {
    /// The application's name, as customers know it.
    pub merchant: String,
    /// The ways to pay that its customer is offered, best first.
    pub offers: Vec<Offer>,
    /// See [`CheckoutView::gateway_origins`].
    pub gateway_origins: Vec<String>,
    /// Now, by the clock of the payment's scope.
    pub at: Timestamp,
}

impl CheckoutView {
    /// What its customer may see of a payment.
    pub fn of(payment: &Payment, around: Around) -> CheckoutView {
        CheckoutView {
            reference: payment.reference.to_string(),
            merchant: around.merchant,
            product: payment.product_name.clone(),
            amount: payment.amount,
            mode: payment.scope.mode,
            stage: Stage::of(payment, around.at),
            lacks_balance: lacks_balance(payment),
            offers: around.offers,
            attempt_key: format!("attempt-{}", payment.attempts.len() + 1),
            expires_at: payment.expires_at,
            at: around.at,
            success_url: payment.returns.success.clone(),
            cancel_url: payment.returns.cancel.clone(),
            gateway_origins: around.gateway_origins,
        }
    }

    /// Whole seconds until it stops being payable.
    pub(super) fn seconds_left(&self) -> u64 {
        self.expires_at.since(self.at).as_secs()
    }
}

/// Our own words alone are compared: a gateway's are shown to nobody.
fn lacks_balance(payment: &Payment) -> bool {
    let last = payment.attempts.last().filter(|attempt| attempt.method == Method::Dcb);
    last.is_some_and(|attempt| matches!(&attempt.state, AttemptState::Failed { reason } if reason == NO_BALANCE))
}

impl Stage {
    /// Where a payment stands at an instant. A payment whose time is over is not shown as payable, even before a sweep
    /// has said so.
    pub fn of(payment: &Payment, at: Timestamp) -> Stage {
        match payment.state {
            PaymentState::Pending => Stage::of_pending(payment, at),
            PaymentState::Succeeded { at, .. } => Stage::Succeeded { at },
            PaymentState::Failed { code } => Stage::Failed { may_have_paid: may_have_paid(code) },
            PaymentState::Cancelled => Stage::Cancelled,
            PaymentState::Expired => Stage::Expired,
            PaymentState::Review { .. } => Stage::Review,
        }
    }

    fn of_pending(payment: &Payment, at: Timestamp) -> Stage {
        let is_verifying =
            payment.attempts.iter().any(|attempt| matches!(attempt.state, AttemptState::Verifying { .. }));
        if is_verifying {
            return Stage::Confirming;
        }
        let last = match payment.attempts.last().map(|attempt| &attempt.state) {
            None | Some(AttemptState::Initiated | AttemptState::Abandoned) => LastAttempt::None,
            Some(AttemptState::Redirected) => LastAttempt::Underway,
            Some(AttemptState::Failed { .. }) => LastAttempt::Failed,
            Some(AttemptState::Cancelled) => LastAttempt::Cancelled,
            // Captured and still pending: held, the book decides in a moment.
            Some(AttemptState::Verifying { .. } | AttemptState::Succeeded(_)) => return Stage::Confirming,
        };
        if at < payment.expires_at {
            return Stage::Open { last };
        }
        match last {
            LastAttempt::Underway => Stage::Confirming,
            LastAttempt::None | LastAttempt::Failed | LastAttempt::Cancelled => Stage::Expired,
        }
    }

    /// A name for styles and the script.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Stage::Open { last: LastAttempt::Failed } => "open-failed",
            Stage::Open { last: LastAttempt::Cancelled } => "open-cancelled",
            Stage::Open { last: LastAttempt::Underway } => "open-underway",
            Stage::Open { last: LastAttempt::None } => "open",
            Stage::Confirming => "confirming",
            Stage::Succeeded { .. } => "succeeded",
            Stage::Failed { .. } => "failed",
            Stage::Cancelled => "cancelled",
            Stage::Expired => "expired",
            Stage::Review => "review",
        }
    }
}

/// A decline moved no money; where verification had no good end, nobody may promise that.
const fn may_have_paid(code: FailureCode) -> bool {
    match code {
        FailureCode::GatewayInitFailed | FailureCode::GatewayDeclined => false,
        FailureCode::VerificationUnavailable | FailureCode::VerificationMismatch | FailureCode::ReviewRejected => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        Currency, Scope,
        ids::{AppId, AttemptId, AttemptReference, CheckoutReference, PaymentId},
        payments::{Attempt, Capture, CaptureKind, Captures, Customer, GivenBack, Method, ReturnUrls},
        time::minutes,
    };

    const NOON: Timestamp = Timestamp::from_micros(1_795_240_800_000_000);

    fn payment(state: PaymentState, attempts: &[AttemptState]) -> Payment {
        let amount = Amount::new(115_000, Currency::parse("BDT").unwrap()).unwrap();
        let attempts = attempts.iter().zip(1..).map(|(state, number)| Attempt {
            id: AttemptId::from_u128(number),
            method: Method::Sslcommerz,
            reference: AttemptReference::from_u128(number),
            session: None,
            state: state.clone(),
            charge_sent_at: None,
            consent: None,
            check_at: None,
            checks: 0,
            created_at: NOON,
            updated_at: NOON,
        });
        Payment {
            id: PaymentId::from_u128(1),
            scope: Scope { app: AppId::from_u128(1), mode: Mode::Test },
            reference: CheckoutReference::from_u128(7),
            amount,
            customer: Customer {
                reference: "customer-reference".to_owned(),
                name: Some("Rahima".to_owned()),
                email: Some("rahima@mail.example".to_owned()),
                phone: Some("01700000000".to_owned()),
            },
            product_name: Some("Tea".to_owned()),
            method: None,
            returns: ReturnUrls::default(),
            order: None,
            invoice: None,
            metadata: vec![("secret".to_owned(), "metadata".to_owned())],
            state,
            attempts: attempts.collect(),
            given_back: GivenBack::default(),
            expires_at: NOON.plus(minutes(30)),
            created_at: NOON,
            updated_at: NOON,
        }
    }

    fn pending(attempts: &[AttemptState], after_minutes: u64) -> Stage {
        Stage::of(&payment(PaymentState::Pending, attempts), NOON.plus(minutes(after_minutes)))
    }

    fn failed() -> AttemptState {
        AttemptState::Failed { reason: "the gateway's own words".to_owned() }
    }

    fn captured() -> AttemptState {
        let amount = Amount::new(115_000, Currency::parse("BDT").unwrap()).unwrap();
        AttemptState::Succeeded(Captures::of(Capture {
            gateway_txn_id: "T1".to_owned(),
            token: None,
            amount,
            fee: None,
            kind: CaptureKind::Held,
            at: NOON,
        }))
    }

    #[test]
    fn an_open_payment_is_told_by_its_last_attempt() {
        use AttemptState::{Abandoned, Cancelled, Initiated, Redirected, Verifying};
        let open = |last| Stage::Open { last };
        assert_eq!(pending(&[], 1), open(LastAttempt::None));
        assert_eq!(pending(&[Initiated], 1), open(LastAttempt::None));
        assert_eq!(pending(&[Abandoned], 1), open(LastAttempt::None));
        assert_eq!(pending(&[failed(), Redirected], 1), open(LastAttempt::Underway));
        assert_eq!(pending(&[Redirected, failed()], 1), open(LastAttempt::Failed));
        assert_eq!(pending(&[Cancelled], 1), open(LastAttempt::Cancelled));
        assert_eq!(pending(&[Verifying { since: NOON, token: None }, failed()], 1), Stage::Confirming);
        assert_eq!(pending(&[captured()], 1), Stage::Confirming);
    }

    #[test]
    fn a_payment_out_of_time_is_never_offered_though_no_sweep_came() {
        use AttemptState::{Cancelled, Redirected, Verifying};
        assert_eq!(pending(&[], 30), Stage::Expired);
        assert_eq!(pending(&[Cancelled], 30), Stage::Expired);
        assert_eq!(pending(&[failed()], 30), Stage::Expired);
        // Money may be on its way.
        assert_eq!(pending(&[Redirected], 30), Stage::Confirming);
        assert_eq!(pending(&[Verifying { since: NOON, token: None }], 30), Stage::Confirming);
    }

    #[test]
    fn every_state_that_is_not_pending_shows_itself() {
        let by = AttemptId::from_u128(1);
        let stage = |state| Stage::of(&payment(state, &[]), NOON);
        assert_eq!(stage(PaymentState::Succeeded { by, at: NOON, late: true }), Stage::Succeeded { at: NOON });
        assert_eq!(stage(PaymentState::Cancelled), Stage::Cancelled);
        assert_eq!(stage(PaymentState::Expired), Stage::Expired);
        assert_eq!(stage(PaymentState::Review { by, late: false }), Stage::Review);
        for code in FailureCode::ALL {
            let may_have_paid = !matches!(code, FailureCode::GatewayDeclined | FailureCode::GatewayInitFailed);
            assert_eq!(stage(PaymentState::Failed { code }), Stage::Failed { may_have_paid });
        }
    }

    #[test]
    fn a_view_holds_nothing_about_the_customer_and_none_of_the_gateways_words() {
        let around = || Around {
            merchant: "Shop".to_owned(),
            offers: Method::ALL.map(|method| Offer { method, is_failing: false }).to_vec(),
            gateway_origins: Vec::new(),
            at: NOON,
        };
        let view = CheckoutView::of(&payment(PaymentState::Pending, &[failed()]), around());
        let all = format!("{view:?}");
        for secret in ["customer-reference", "Rahima", "rahima", "01700000000", "metadata", "own words"] {
            assert!(!all.contains(secret), "{secret}");
        }
        assert_eq!((view.attempt_key.as_str(), view.offers.len()), ("attempt-2", Method::ALL.len()));
    }
}
