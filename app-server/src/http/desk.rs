//! What the checkout pages ask of the service, answered by the use cases.

use super::{
    checkout,
    pages::{Around, CheckoutDesk, CheckoutView, DeskFailed, GiveUpRefused, PayRefused},
    refusal, request,
};
use crate::house::House;
use domain::{
    Asked, Declined, Scope, StoreFailed,
    apps::Settings,
    idempotency::{Claim, Key, Snapshot},
    ids::CheckoutReference,
    payments::{self, BeginFailed, BeginRefused, FindsPayments, Method, Payment, gateway::OpenFailed},
    time::Clock,
};
use sha2::{Digest, Sha256};
use std::time::Duration;

/// How often a second press of a button looks whether the first has its answer.
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// How long it looks; a gateway that takes longer gets the customer the page again.
const LOOKS_MAX: u32 = 60;

/// The desk of the checkout pages.
#[derive(Clone)]
pub struct Desk(pub House);

impl CheckoutDesk for Desk {
    async fn show(&self, reference: &str) -> Result<Option<CheckoutView>, DeskFailed> {
        let Some(payment) = self.find(reference).await? else { return Ok(None) };
        let around = self.around(&payment).await?;
        Ok(Some(CheckoutView::of(&payment, around)))
    }

    async fn pay(&self, reference: &str, method: &str, attempt_key: &str) -> Result<String, PayRefused> {
        let payment = self.find(reference).await?.ok_or(PayRefused::Unknown)?;
        let method = Method::parse(method).ok_or(PayRefused::NotOffered)?;
        let app = self.0.app_of(payment.scope).await.map_err(failed)?;
        let now = self.0.clock.now(payment.scope);
        if checkout::payable_by(&payment, &app.settings.methods, now).is_empty() {
            return Err(PayRefused::NotPayable);
        }
        if let Some((_, session)) = payment.open_session(method) {
            return Ok(session.redirect_url.clone());
        }
        // Begun apart from the connection: a customer who closes the tab must not leave half an attempt.
        let (desk, key) = (self.clone(), self.key_for(&payment, method, attempt_key));
        let within = request::current();
        let begun = tokio::spawn(within.scope(async move { desk.begin(payment, method, app.settings, key).await }));
        begun.await.map_err(|_| PayRefused::Failed(DeskFailed::Broken))?
    }

    async fn cancel(&self, reference: &str) -> Result<(), GiveUpRefused> {
        let payment = self.find(reference).await?.ok_or(GiveUpRefused::Unknown)?;
        let asked = self.0.asked(payment.scope);
        match payments::cancel(&self.0.store, &asked, payment.id, |_| None).await {
            Ok(_) => Ok(()),
            Err(Declined::NotFound) => Err(GiveUpRefused::Unknown),
            Err(Declined::Failed(error)) => Err(failed(error).into()),
            Err(
                Declined::Refused(_)
                | Declined::Replay(_)
                | Declined::Resume(_)
                | Declined::KeyConflict
                | Declined::KeyInProgress { .. }
                | Declined::Taken(_),
            ) => Err(GiveUpRefused::NotPending),
        }
    }
}

impl Desk {
    pub(super) async fn find(&self, reference: &str) -> Result<Option<Payment>, DeskFailed> {
        let Some(reference) = CheckoutReference::parse(reference) else { return Ok(None) };
        self.0.store.payment_by_reference(reference).await.map_err(failed)
    }

    /// What a page needs beside the payment itself.
    pub(super) async fn around(&self, payment: &Payment) -> Result<Around, DeskFailed> {
        let app = self.0.app_of(payment.scope).await.map_err(failed)?;
        let methods = match payment.method {
            Some(chosen) => vec![chosen],
            None => app.settings.methods,
        };
        Ok(Around {
            merchant: app.name,
            offers: checkout::offers(&self.0, payment, &methods).await.map_err(failed)?,
            gateway_origins: self.0.gateway_origins.clone(),
            at: self.0.clock.now(payment.scope),
        })
    }

    /// The same press twice is one attempt: the key names the payment and the attempt that the page was shown for.
    fn key_for(&self, payment: &Payment, method: Method, attempt_key: &str) -> Option<Claim> {
        let key = Key::parse(&format!("{}:{attempt_key}", payment.reference)).ok()?;
        let fingerprint = Sha256::digest(method.as_str()).into();
        Some(Claim { operation: "payAtCheckout", key, fingerprint, holder: request::current().bits })
    }

    async fn begin(
        &self,
        payment: Payment,
        method: Method,
        settings: Settings,
        key: Option<Claim>,
    ) -> Result<String, PayRefused> {
        let house = &self.0;
        let mut asked = Asked { key, ..house.asked(payment.scope) };
        let show = move |payment: &Payment| {
            let (_, session) = payment.open_session(method)?;
            Some(Snapshot { status: 303, body: session.redirect_url.clone() })
        };
        let makers = (&house.clock, &house.ids);
        for _ in 0..LOOKS_MAX {
            let whom = (payment.id, method, &settings);
            let begun = payments::begin_attempt(&house.store, &house.gateways, makers, &asked, whom, show).await;
            return match begun {
                Ok((_, session)) => Ok(session.redirect_url),
                Err(Declined::Replay(_)) => match self.opened(payment.scope, &payment, method).await? {
                    Some(address) => Ok(address),
                    // That session has ended since; the page was older than it. This press is a new attempt.
                    None => {
                        asked.key = None;
                        continue;
                    }
                },
                Err(Declined::KeyInProgress { .. }) => {
                    tokio::time::sleep(LOOK_EVERY).await;
                    match self.opened(payment.scope, &payment, method).await? {
                        Some(address) => Ok(address),
                        None => continue,
                    }
                }
                Err(declined) => Err(refused(declined)),
            };
        }
        Err(PayRefused::GatewayUnavailable)
    }

    /// Where the first press of the button leads by now.
    async fn opened(&self, scope: Scope, payment: &Payment, method: Method) -> Result<Option<String>, PayRefused> {
        let now = self.0.store.payment(scope, payment.id).await.map_err(failed)?;
        let open = now.as_ref().and_then(|payment| payment.open_session(method));
        Ok(open.map(|(_, session)| session.redirect_url.clone()))
    }
}

fn refused(declined: Declined<BeginFailed>) -> PayRefused {
    match declined {
        Declined::Refused(BeginFailed::Refused(refused)) => match refused {
            BeginRefused::NotPayable { .. } | BeginRefused::TimeIsOver | BeginRefused::OnlyOneAttempt => {
                PayRefused::NotPayable
            }
            BeginRefused::NotOffered { .. } => PayRefused::NotOffered,
            BeginRefused::TooManyAttempts => PayRefused::TooManyAttempts,
        },
        Declined::Refused(BeginFailed::Gateway(
            OpenFailed::NotConfigured { .. } | OpenFailed::Refused { .. } | OpenFailed::Unavailable(_),
        )) => PayRefused::GatewayUnavailable,
        Declined::Refused(BeginFailed::MovedOn) | Declined::KeyConflict => PayRefused::NotPayable,
        Declined::NotFound => PayRefused::Unknown,
        Declined::Failed(error) => PayRefused::Failed(failed(error)),
        Declined::Replay(_) | Declined::Resume(_) | Declined::KeyInProgress { .. } | Declined::Taken(_) => {
            refusal::broken("an attempt was begun in an unexpected way");
            PayRefused::Failed(DeskFailed::Broken)
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where errors are mapped")]
pub(super) fn failed(error: StoreFailed) -> DeskFailed {
    match error {
        StoreFailed::Busy => DeskFailed::Busy { retry_after_s: 1 },
        StoreFailed::Unreachable(_) => {
            tracing::error!(error = %error, "a checkout page could not be served");
            DeskFailed::Busy { retry_after_s: 1 }
        }
        StoreFailed::Database(_) | StoreFailed::Corrupt { .. } => {
            tracing::error!(error = %error, "a checkout page failed");
            DeskFailed::Broken
        }
    }
}
