//! How a payment came to be where it is, in one line of story. Every step is the real rule, so no story is impossible.

use crate::{
    apps::{App, Settings},
    decision::Decision,
    ids::{AppId, AttemptId, AttemptReference, CheckoutReference, PaymentId},
    money::{Amount, Currency, Money},
    payments::{
        Customer, Method, NewPayment, Payment, ReturnUrls, Session, Trigger,
        gateway::{Hint, Risk, Verified},
    },
    scope::{Mode, Scope},
    time::{Timestamp, minutes},
};

/// The instant at which stories begin.
pub const NOON: Timestamp = Timestamp::from_micros(1_795_262_400_000_000);
/// The application that stories are about.
pub const SHOP: Scope = Scope { app: AppId::from_u128(0x5409), mode: Mode::Test };
/// The first attempt of a payment.
pub const FIRST: AttemptId = AttemptId::from_u128(1);
/// The second attempt of a payment.
pub const SECOND: AttemptId = AttemptId::from_u128(2);
/// The third attempt of a payment.
pub const THIRD: AttemptId = AttemptId::from_u128(3);
/// The merchant account in which money is to arrive.
pub const ACCOUNT: &str = "poishatestbox";

/// That many minutes after noon.
pub fn noon_and(after: u64) -> Timestamp {
    NOON.plus(minutes(after))
}

/// An amount in taka.
///
/// # Panics
/// When it is not one.
#[expect(clippy::unwrap_used, reason = "a story with an impossible amount is a broken test")]
pub fn poisha(minor: i64) -> Amount {
    Amount::new(minor, Currency::BDT).unwrap()
}

/// Nothing or something in taka.
///
/// # Panics
/// When it is not money.
#[expect(clippy::unwrap_used, reason = "a story with an impossible sum is a broken test")]
pub fn taka(minor: i64) -> Money {
    Money::new(minor, Currency::BDT).unwrap()
}

/// An application that offers every way to pay.
pub fn settings() -> Settings {
    Settings { methods: Method::ALL.to_vec(), ..Settings::default() }
}

/// An application with those settings.
pub fn app(scope: Scope) -> App {
    told(App::register(scope.app, "Shop", settings(), Vec::new(), NOON))
}

/// A request for a payment about which nothing is special.
pub fn new_payment(id: u128, minor: i64) -> NewPayment {
    NewPayment {
        id: PaymentId::from_u128(id),
        reference: CheckoutReference::from_u128(id.wrapping_mul(7)),
        amount: poisha(minor),
        customer: Customer { reference: "customer-1".into(), ..Customer::default() },
        product_name: None,
        method: None,
        returns: ReturnUrls::default(),
        expires_in: None,
        order: None,
        invoice: None,
        metadata: Vec::new(),
    }
}

/// A payment that was created at noon and waits.
pub fn pending(minor: i64) -> Payment {
    created(&new_payment(1, minor))
}

/// A payment that was created at noon to be paid in one way only.
pub fn pending_by(method: Method, minor: i64) -> Payment {
    created(&NewPayment { method: Some(method), ..new_payment(1, minor) })
}

/// The payment that was created at noon as it was asked for.
pub fn created(new: &NewPayment) -> Payment {
    told(Payment::create(new, SHOP, &settings(), NOON))
}

/// The session that a gateway opens for an attempt.
pub fn session(attempt: AttemptId) -> Session {
    Session {
        merchant_account: ACCOUNT.into(),
        gateway_session: format!("session-{attempt}"),
        redirect_url: format!("https://gateway.example/{attempt}"),
    }
}

/// What a gateway knows an attempt of a story by.
pub fn reference(attempt: AttemptId) -> AttemptReference {
    AttemptReference::from_u128(attempt.as_u128())
}

/// What callbacks about an attempt hint at, unless the customer paid it again.
pub fn token(reference: &AttemptReference) -> String {
    format!("val-{reference}")
}

/// What the gateway confirms when the customer has paid again in the session of an attempt, that often before.
pub fn verified_again(payment: &Payment, attempt: AttemptId, times: usize) -> Verified {
    let first = verified(payment, attempt);
    let again = |name: &str| format!("{name}-again-{times}");
    let token = first.token.as_deref().map(again);
    Verified { gateway_txn_id: again(&first.gateway_txn_id), token, ..first }
}

/// What the gateway confirms when the customer has paid exactly what was asked.
///
/// # Panics
/// When the payment has no such attempt.
#[expect(clippy::unwrap_used, reason = "a story about an attempt that is not there is a broken test")]
pub fn verified(payment: &Payment, attempt: AttemptId) -> Verified {
    let attempt = payment.attempt(attempt).unwrap();
    Verified {
        method: attempt.method,
        amount: payment.amount.money(),
        reference: attempt.reference.as_str().to_owned(),
        gateway_txn_id: format!("txn-{}", attempt.reference),
        token: Some(token(&attempt.reference)),
        merchant_account: ACCOUNT.into(),
        mode: payment.scope.mode,
        fee: None,
        risk: Risk::Safe,
    }
}

/// What becomes of a payment, told one step at a time.
pub trait Story: Sized {
    /// An attempt is begun.
    #[must_use]
    fn begun(self, attempt: AttemptId, method: Method) -> Self;
    /// An attempt is begun, and the customer sent to the gateway.
    #[must_use]
    fn redirected(self, attempt: AttemptId, method: Method) -> Self;
    /// The gateway is being asked about an attempt.
    #[must_use]
    fn verifying(self, attempt: AttemptId) -> Self;
    /// The gateway is being asked about an attempt, because a callback hinted at a transaction.
    #[must_use]
    fn verifying_by(self, attempt: AttemptId, token: &str) -> Self;
    /// The gateway confirms an attempt.
    #[must_use]
    fn paid(self, attempt: AttemptId) -> Self;
    /// The gateway confirms that the customer has paid again in the session of an attempt, for that time.
    #[must_use]
    fn paid_again(self, attempt: AttemptId, times: usize) -> Self;
    /// The gateway is being asked whether a captured attempt was paid again.
    #[must_use]
    fn asked_again(self, attempt: AttemptId) -> Self;
    /// The gateway confirms an attempt and warns of it.
    #[must_use]
    fn flagged(self, attempt: AttemptId) -> Self;
    /// The gateway says that an attempt failed.
    #[must_use]
    fn declined(self, attempt: AttemptId) -> Self;
    /// The gateway says that the customer gave an attempt up.
    #[must_use]
    fn given_up(self, attempt: AttemptId) -> Self;
    /// The gateway confirms another amount.
    #[must_use]
    fn mismatched(self, attempt: AttemptId) -> Self;
    /// The gateway opened no session for an attempt.
    #[must_use]
    fn not_started(self, attempt: AttemptId) -> Self;
    /// The gateway does not answer, and the application's policy is to fail.
    #[must_use]
    fn unanswered(self, attempt: AttemptId) -> Self;
    /// The application cancels it.
    #[must_use]
    fn cancelled(self) -> Self;
    /// Nobody paid in time.
    #[must_use]
    fn expired(self) -> Self;
    /// An operator accepts it.
    #[must_use]
    fn accepted(self) -> Self;
    /// An operator refuses it.
    #[must_use]
    fn rejected(self) -> Self;
}

impl Story for Payment {
    fn begun(self, attempt: AttemptId, method: Method) -> Self {
        told(self.begin_attempt(attempt, &reference(attempt), method, &settings(), NOON))
    }

    fn redirected(self, attempt: AttemptId, method: Method) -> Self {
        told(self.begun(attempt, method).redirect(attempt, &session(attempt), NOON))
    }

    fn verifying(self, attempt: AttemptId) -> Self {
        told(self.start_verifying(attempt, (&Hint::default(), Trigger::Sweep), NOON))
    }

    fn verifying_by(self, attempt: AttemptId, token: &str) -> Self {
        let hint = Hint::at(token);
        told(self.start_verifying(attempt, (&hint, Trigger::Callback), NOON))
    }

    fn paid(self, attempt: AttemptId) -> Self {
        told(self.confirm(attempt, &verified(&self, attempt), NOON))
    }

    fn paid_again(self, attempt: AttemptId, times: usize) -> Self {
        told(self.confirm(attempt, &verified_again(&self, attempt, times), NOON))
    }

    fn asked_again(self, attempt: AttemptId) -> Self {
        self.verifying_by(attempt, "of another payment in this session")
    }

    fn flagged(self, attempt: AttemptId) -> Self {
        told(self.confirm(attempt, &Verified { risk: Risk::High, ..verified(&self, attempt) }, NOON))
    }

    fn declined(self, attempt: AttemptId) -> Self {
        told(self.decline(attempt, "insufficient funds", NOON))
    }

    fn given_up(self, attempt: AttemptId) -> Self {
        told(self.cancel_attempt(attempt, NOON))
    }

    fn mismatched(self, attempt: AttemptId) -> Self {
        told(self.confirm(attempt, &Verified { amount: taka(1), ..verified(&self, attempt) }, NOON))
    }

    fn not_started(self, attempt: AttemptId) -> Self {
        told(self.fail_to_start(attempt, "no session", NOON))
    }

    fn unanswered(self, attempt: AttemptId) -> Self {
        told(self.verification_unavailable(attempt, settings().verification, Trigger::Callback, NOON))
    }

    fn cancelled(self) -> Self {
        told(self.cancel(NOON))
    }

    fn expired(self) -> Self {
        told(self.expire(self.expires_at))
    }

    fn accepted(self) -> Self {
        told(self.accept_review(NOON))
    }

    fn rejected(self) -> Self {
        told(self.reject_review(NOON))
    }
}

/// What a decision that nobody refuses leads to.
///
/// # Panics
/// When it is refused.
#[expect(clippy::unwrap_used, reason = "a story that a rule refuses is a broken test")]
pub fn told<S: crate::Subject, R: std::fmt::Debug>(decided: Result<Decision<S>, R>) -> S {
    decided.unwrap().next
}
