//! The adapter against the sandbox's operators, over real HTTP: every outcome that a phone can have, and every fault.

mod callbacks;
mod camara;
mod grameenphone;
mod robi;
mod secrets;

use crate::{
    gateways::{
        GatewayAccount, GatewayAccounts, Gateways,
        testing::{self, amount, payment, scope},
    },
    sandbox::{
        Sandbox, SandboxOptions, Stores,
        dcb::{ChargeState, ChargeView, Endpoint, Fault},
        switches::{Switch, Transport},
    },
};
use domain::{
    AttemptId, Mode, Timestamp,
    payments::{
        Attempt, AttemptState, Payment, PaymentState,
        consent::{AskFailed, AsksConsent, Code, CodeSaid, Operator, Payer, Reached, Remembered},
        gateway::{Gateways as _, Hint, Method, Said, Unavailable, Verdict, Verified},
        mobile_number::MobileNumber,
    },
};
use std::sync::Arc;
use tokio::net::TcpListener;

/// What the hint of our own page says.
const AGREED: Hint = Hint { token: None, said: Said::Approved };

fn now() -> Timestamp {
    super::now()
}

/// The operators, our side of the wire, and one payment whose customer is on our page.
struct World {
    sandbox: Sandbox,
    gateways: Gateways,
    payment: Payment,
}

impl World {
    /// A payment of Tk 25 in the sandbox's own account.
    async fn new() -> World {
        World::of("25.00", |accounts, _| accounts).await
    }

    async fn of(taka: &str, accounts: impl FnOnce(GatewayAccounts, &str) -> GatewayAccounts) -> World {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let clock = Arc::new(chrono::Utc::now);
        let options = SandboxOptions { clock, stores: Stores::any(), public_origin: origin.clone() };
        let sandbox = Sandbox::new(options).unwrap();
        tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));
        let accounts = accounts(GatewayAccounts::default().with_sandbox(&origin), &origin);
        let gateways = testing::gateways(accounts);
        let mut payment = payment(scope(Mode::Test), "10.00");
        payment.amount = amount(taka, "BDT");
        payment.method = Some(Method::Dcb);
        payment.expires_at = now().plus(std::time::Duration::from_secs(3_600));
        let mut attempt = testing::attempt();
        attempt.method = Method::Dcb;
        attempt.session = None;
        attempt.id = AttemptId::from_u128(0x0192_f4a1_7c00_7000_8000_0000_0000_0009);
        let opened = gateways.open_session(&payment, &attempt).await;
        if let Ok(session) = &opened {
            attempt.session = Some(session.clone());
        }
        payment.attempts = vec![attempt];
        World { sandbox, gateways, payment }
    }

    /// The same with an account of our own in the place of the sandbox's.
    async fn with(taka: &str, change: impl FnOnce(GatewayAccount) -> GatewayAccount) -> World {
        World::of(taka, |accounts, origin| {
            let account = GatewayAccount::new().with("account", "shop").at(origin);
            accounts.with(Method::Dcb, Mode::Test, change(account))
        })
        .await
    }

    fn attempt(&self) -> &Attempt {
        &self.payment.attempts[0]
    }

    fn id(&self) -> AttemptId {
        self.attempt().id
    }

    /// Names a number, as the use case does it.
    async fn names(&mut self, operator: Operator, number: &str) -> Result<Reached, AskFailed> {
        let payer = Payer { operator, number: MobileNumber::parse(number).unwrap() };
        let id = self.id();
        self.payment = self.payment.ask_consent(id, &payer, now()).unwrap().next;
        let time = self.attempt().consent.as_ref().unwrap().asked;
        let reached = self.gateways.ask_consent(&self.payment, self.attempt(), &payer).await;
        let kept = reached.as_ref().ok();
        self.payment = self.payment.consent_asked((id, time), kept, now()).unwrap().next;
        reached.map(|(reached, _)| reached)
    }

    /// Types a code, as the use case does it.
    async fn types(&mut self, code: &str) -> Result<&'static str, Unavailable> {
        let id = self.id();
        self.payment = self.payment.check_code(id, now()).unwrap().next;
        let said = self.gateways.check_code(&self.payment, self.attempt(), &Code::parse(code).unwrap()).await;
        self.payment = self.payment.code_checked(id, said.as_ref().ok(), now()).unwrap().next;
        said.map(|said| match said {
            CodeSaid::Right(_) => "right",
            CodeSaid::Wrong => "wrong",
            CodeSaid::Expired => "expired",
            CodeSaid::UsedUp => "used up",
        })
    }

    /// A customer of Robi who holds the phone agrees.
    async fn agrees(&mut self, number: &str) {
        self.names(Operator::Robi, number).await.unwrap();
        let code = self.sandbox.dcb().last_code(number).unwrap();
        assert_eq!(self.types(&code).await, Ok("right"));
    }

    /// The charge is kept as sent, and sent.
    async fn charges(&mut self, hint: &Hint) -> Result<Verdict, Unavailable> {
        self.payment = self.payment.start_charge(self.id(), now()).unwrap().next;
        self.gateways.charge(&self.payment, self.attempt(), hint).await
    }

    async fn verifies(&self, hint: &Hint) -> Result<Verdict, Unavailable> {
        self.gateways.verify(&self.payment, self.attempt(), hint).await
    }

    async fn asked_again(&self) -> Result<Verdict, Unavailable> {
        self.verifies(&Hint::default()).await
    }

    fn breaks(&self, fault: Fault) {
        self.sandbox.dcb().switches().set(Switch::of(fault));
    }

    fn breaks_once(&self, fault: Fault) {
        self.sandbox.dcb().switches().set(Switch::of(fault).times(1));
    }

    fn mends(&self) {
        self.sandbox.dcb().switches().clear(|_| true);
    }

    /// Charges that took something, in order.
    fn taken(&self) -> Vec<ChargeView> {
        let all = self.sandbox.dcb().charges();
        all.into_iter().filter(|charge| charge.state == ChargeState::Charged).collect()
    }

    /// The payment's state once the domain has compared what was confirmed.
    fn state_after(&self, seen: &Verified) -> PaymentState {
        self.payment.confirm(self.id(), seen, now()).unwrap().next.state
    }
}

fn paid(verdict: Result<Verdict, Unavailable>) -> Verified {
    match verdict {
        Ok(Verdict::Paid(receipts)) if receipts.iter().count() == 1 => receipts.iter().next().unwrap().clone(),
        other => panic!("not paid once: {other:?}"),
    }
}

/// A verdict in a word or its reason.
fn word(verdict: &Result<Verdict, Unavailable>) -> String {
    match verdict {
        Ok(Verdict::Paid(_)) => "paid".into(),
        Ok(Verdict::Failed { reason }) => format!("failed: {reason}"),
        Ok(Verdict::Cancelled) => "cancelled".into(),
        Ok(Verdict::Approved) => "approved".into(),
        Ok(Verdict::NotCharged) => "not charged".into(),
        Ok(Verdict::GivenBack) => "given back".into(),
        Ok(Verdict::Undecided) => "undecided".into(),
        Err(_) => "unclear".into(),
    }
}

#[tokio::test]
async fn a_session_is_our_own_page_and_an_amount_that_nobody_charges_opens_none() {
    let world = World::new().await;
    let session = world.attempt().session.clone().unwrap();
    let page = format!("{}/checkout/{}/mobile", testing::PUBLIC_BASE, world.payment.reference);
    assert_eq!(session.redirect_url, page);
    for (taka, reason) in [
        ("50.01", "only amounts from BDT 1.00 to BDT 50.00 can be charged to this phone bill"),
        ("0.99", "only amounts from BDT 1.00 to BDT 50.00 can be charged to this phone bill"),
    ] {
        let world = World::of(taka, |accounts, _| accounts).await;
        let refused = world.gateways.open_session(&world.payment, world.attempt()).await.unwrap_err();
        assert_eq!(refused.to_string(), format!("the gateway opened no session: {reason}"));
    }
    let offers = world.gateways.operators(&world.payment, world.attempt());
    assert!(offers.iter().all(|offer| offer.refused.is_none()) && offers.len() == 2, "{offers:?}");
}

#[tokio::test]
async fn what_one_operator_does_not_charge_another_may() {
    let mut world = World::with("75.00", |account| {
        let account = account.with("applicationId", "APP_000001").with("password", "APP_000001@ssl");
        let account = account.with("partnerUser", "partner").with("partnerPassword", "partner@ssl");
        account.with("gpBand", "1-500").with("gpPrices", "75,100")
    })
    .await;
    let offers = world.gateways.operators(&world.payment, world.attempt());
    let refused: Vec<_> = offers.iter().map(|offer| (offer.operator, offer.refused.is_some())).collect();
    assert_eq!(refused, [(Operator::Robi, true), (Operator::Grameenphone, false)]);
    let failed = world.names(Operator::Robi, "01812345678").await.unwrap_err();
    assert!(matches!(failed, AskFailed::Amount(_)), "{failed:?}");
    assert!(world.sandbox.dcb().messages("01812345678").is_empty(), "nobody was sent a code");
    assert!(matches!(world.names(Operator::Grameenphone, "01712345678").await, Ok(Reached::ByPage { .. })));
}

#[tokio::test]
async fn without_agreement_no_charge_takes_anything() {
    let mut world = World::new().await;
    assert_eq!(word(&world.asked_again().await), "undecided", "nobody was asked yet");
    world.names(Operator::Robi, "01812345678").await.unwrap();
    assert_eq!(word(&world.asked_again().await), "undecided", "no code was typed");
    assert_eq!(word(&world.charges(&AGREED).await), "failed: the customer has not agreed");
    assert!(world.taken().is_empty());
}

#[tokio::test]
async fn what_is_remembered_opens_for_its_own_attempt_alone() {
    let mut world = World::new().await;
    world.names(Operator::Robi, "01812345678").await.unwrap();
    let payer = world.gateways.payer(&world.payment, world.attempt()).unwrap();
    assert_eq!(payer.number.local(), "01812345678");
    let locked = world.gateways.clone();
    let mut other = world.attempt().clone();
    other.consent.as_mut().unwrap().remembered = Some(Remembered::new(vec![9, 9]));
    assert_eq!(locked.payer(&world.payment, &other), None);
    assert_eq!(other.state, AttemptState::Redirected);
}
