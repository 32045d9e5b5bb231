//! Alerts told by a signed request to an address that whoever runs the house has chosen.
//!
//! The address is guarded like those of applications: only the public internet is dialled, over TLS. Whoever runs the house
//! may lift that for a receiver in his own network; even then an alert travels over TLS, or not beyond this machine. One
//! request tells one alert under the notice's id, with the same body at every try.

use super::{
    address::{self, NotDialled, PublicResolver, Reach},
    body::instant,
    sender::in_words,
    signing::{self, ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER},
};
use crate::mail::is_local;
use domain::{
    Mode,
    alerts::{NotTold, Notice, TellsPeople},
    time::Clock,
    webhooks::Secret,
};
use reqwest::{Client, header, redirect};
use serde_json::json;
use std::time::Duration;
use url::Url;

/// How long a request may take.
pub const NOTIFY_MAX: Duration = Duration::from_secs(10);
const USER_AGENT: &str = concat!("Poisha-Alerts/", env!("CARGO_PKG_VERSION"));

/// Why alerts cannot be told by a webhook.
#[derive(Debug, thiserror::Error)]
pub enum NotifyRefused {
    /// The address cannot be used.
    #[error("POISHA_ALERTS_WEBHOOK_URL is not an https address; http is for this machine alone")]
    Url,
    /// The address is not on the public internet.
    #[error("POISHA_ALERTS_WEBHOOK_URL: {0}; POISHA_ALERTS_WEBHOOK_PRIVATE allows one in your own network")]
    NotDialled(#[from] NotDialled),
    /// The secret cannot be used.
    #[error("POISHA_ALERTS_WEBHOOK_SECRET is not whsec_ and the base64 of at least 24 bytes")]
    Secret,
    /// The HTTP client could not be built.
    #[error("the client for alerts could not be built: {0}")]
    Client(#[from] reqwest::Error),
}

/// Bytes of a secret that cannot be guessed.
const SECRET_BYTES_MIN: usize = 24;

/// Tells alerts. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Notifier<C> {
    client: Client,
    url: Url,
    secret: Secret,
    clock: C,
}

impl<C: Clock> Notifier<C> {
    /// Tells alerts to this address, signed by this secret. Nobody is called yet.
    pub fn new(url: &str, secret: &str, reach: Reach, clock: C) -> Result<Notifier<C>, NotifyRefused> {
        let url: Url = url.parse().map_err(|_| NotifyRefused::Url)?;
        if !(url.scheme() == "https" || url.scheme() == "http" && is_local(&url)) {
            return Err(NotifyRefused::Url);
        }
        if reach == Reach::Public {
            address::check(&url, Mode::Live, reach)?;
        }
        let strong = |secret: &Secret| secret.reveal().len() >= SECRET_BYTES_MIN;
        let secret = signing::read_secret(secret).filter(strong).ok_or(NotifyRefused::Secret)?;
        rustls::crypto::ring::default_provider().install_default().ok();
        let client = Client::builder().user_agent(USER_AGENT).redirect(redirect::Policy::none()).referer(false);
        let client = client.no_proxy().timeout(NOTIFY_MAX);
        let client = match reach {
            Reach::Public => client.dns_resolver(PublicResolver),
            Reach::Anywhere => client,
        };
        Ok(Notifier { client: client.build()?, url, secret, clock })
    }

    async fn post(&self, notice: &Notice) -> Result<(), NotTold> {
        let (id, body, wall) = (notice.id.to_string(), body(notice), self.clock.wall());
        let request = self
            .client
            .post(self.url.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header(ID_HEADER, &id)
            .header(TIMESTAMP_HEADER, wall.seconds().to_string())
            .header(SIGNATURE_HEADER, signing::sign_as(&self.secret, &id, wall, &body))
            .body(body);
        match request.send().await {
            Ok(response) if response.status().is_success() => Ok(()),
            Ok(response) => Err(NotTold(format!("it answered {}", response.status().as_u16()))),
            Err(error) => Err(NotTold(in_words(error, NOTIFY_MAX))),
        }
    }
}

impl<C: Clock> TellsPeople for Notifier<C> {
    fn at_once(&self) -> u32 {
        1
    }

    async fn tell(&self, notices: &[Notice]) -> Result<(), NotTold> {
        for notice in notices {
            self.post(notice).await?;
        }
        Ok(())
    }
}

/// What a request says: nothing in it changes from try to try.
fn body(notice: &Notice) -> String {
    json!({
        "id": notice.id.to_string(),
        "type": "alert.raised",
        "schemaVersion": 1,
        "createdAt": instant(notice.raised_at),
        "data": {
            "alertId": notice.alert.to_string(),
            "kind": notice.kind.as_str(),
            "appId": notice.scope.map(|scope| scope.app.to_string()),
            "mode": notice.scope.map(|scope| scope.mode.as_str()),
            "subject": notice.subject_id(),
            "detail": notice.detail,
        },
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SystemClock;
    use domain::{
        AlertId, NoticeId, Timestamp,
        alerts::{AlertKind, Channel, NoticeState},
    };

    const STRONG: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    fn notifier(url: &str, secret: &str, reach: Reach) -> Result<Notifier<SystemClock>, NotifyRefused> {
        Notifier::new(url, secret, reach, SystemClock::new())
    }

    #[test]
    fn an_alert_travels_over_tls_or_not_beyond_this_machine_and_is_signed_by_a_strong_secret() {
        for fine in ["https://hooks.example/x", "https://10.0.0.7/x", "http://127.0.0.1:9/x", "http://localhost/"] {
            assert!(notifier(fine, STRONG, Reach::Anywhere).is_ok(), "{fine}");
        }
        for reach in [Reach::Anywhere, Reach::Public] {
            for wrong in ["http://hooks.example/x", "ftp://127.0.0.1/", "hooks.example", ""] {
                assert!(matches!(notifier(wrong, STRONG, reach), Err(NotifyRefused::Url)), "{wrong:?}");
            }
            for wrong in ["", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_c2hvcnQ=", "whsec_!"] {
                let refused = notifier("https://hooks.example", wrong, reach);
                assert!(matches!(refused, Err(NotifyRefused::Secret)), "{wrong:?}");
            }
        }
    }

    #[test]
    fn only_the_public_internet_is_dialled_unless_the_house_says_otherwise() {
        assert!(notifier("https://hooks.example/x", STRONG, Reach::Public).is_ok());
        for (private, why) in [
            ("https://10.0.0.7/x", NotDialled::Address),
            ("https://169.254.169.254/latest", NotDialled::Address),
            ("https://[::ffff:127.0.0.1]/", NotDialled::Address),
            ("https://hooks.example:22/", NotDialled::Port(22)),
            ("http://localhost/", NotDialled::Scheme),
        ] {
            let refused = notifier(private, STRONG, Reach::Public);
            assert!(matches!(&refused, Err(NotifyRefused::NotDialled(said)) if *said == why), "{private}: {refused:?}");
        }
    }

    #[tokio::test]
    async fn a_name_that_leads_home_is_not_dialled_and_the_address_is_not_told() {
        let notice = Notice {
            id: NoticeId::from_u128(7),
            channel: Channel::Webhook,
            alert: AlertId::from_u128(8),
            scope: None,
            kind: AlertKind::UnmatchedCallback,
            subject: 10,
            detail: "old".into(),
            raised_at: Timestamp::EPOCH,
            attempts: 0,
            state: NoticeState::Pending { at: Timestamp::EPOCH },
        };
        let leading_home = notifier("https://localhost:8443/token-in-the-path", STRONG, Reach::Public).unwrap();
        let error = leading_home.tell(&[notice]).await.unwrap_err().to_string();
        assert_eq!(error, "could not connect: the name leads to no public address");
    }
}
