//! Who is told of alerts, from the configuration. Without one, they go to the log and to the list alone.

use crate::config::{Config, Hidden};
use adapters::{
    clock::SystemClock,
    mail::{MailRefused, MailSettings, Mailer},
    webhook::{
        address::Reach,
        notify::{Notifier, NotifyRefused},
    },
};
use domain::alerts::Channel;

/// Who is told.
#[derive(Clone, Debug, Default)]
pub struct People {
    /// By mail.
    pub mailer: Option<Mailer>,
    /// By signed requests.
    pub notifier: Option<Notifier<SystemClock>>,
}

/// Why nobody can be told as the configuration wants it.
#[derive(Debug, thiserror::Error)]
pub enum NoticesRefused {
    /// Half of what mail needs is set.
    #[error("alerts by mail need {missing} too")]
    HalfMail {
        /// What is missing.
        missing: &'static str,
    },
    /// Half of what the webhook needs is set.
    #[error("alerts by webhook need {missing} too")]
    HalfWebhook {
        /// What is missing.
        missing: &'static str,
    },
    /// What mail needs is wrong.
    #[error(transparent)]
    Mail(#[from] MailRefused),
    /// What the webhook needs is wrong.
    #[error(transparent)]
    Webhook(#[from] NotifyRefused),
}

impl People {
    /// Whom the configuration names.
    pub fn of(config: &Config, house: &str, clock: SystemClock) -> Result<People, NoticesRefused> {
        Ok(People { mailer: mailer(config, house)?, notifier: notifier(config, clock)? })
    }

    /// The channels on which somebody is told.
    pub fn channels(&self) -> Vec<Channel> {
        let told = |channel: &Channel| match channel {
            Channel::Email => self.mailer.is_some(),
            Channel::Webhook => self.notifier.is_some(),
        };
        Channel::ALL.into_iter().filter(told).collect()
    }
}

/// The mailer that the configuration wants, if it wants one.
pub fn mailer(config: &Config, house: &str) -> Result<Option<Mailer>, NoticesRefused> {
    let settings = [
        ("POISHA_SMTP_URL", config.smtp_url.as_ref().map(|url| &url.0)),
        ("POISHA_ALERTS_FROM", config.alerts_from.as_ref()),
        ("POISHA_ALERTS_TO", config.alerts_to.as_ref()),
    ];
    match settings {
        [(_, Some(url)), (_, Some(from)), (_, Some(to))] => {
            let (url, from, to, house) = (url.clone(), from.clone(), to.clone(), house.to_owned());
            Ok(Some(Mailer::new(&MailSettings { url, from, to, house })?))
        }
        [(_, None), (_, None), (_, None)] => Ok(None),
        some => {
            let missing = some.iter().find(|(_, setting)| setting.is_none()).map_or("", |(name, _)| name);
            Err(NoticesRefused::HalfMail { missing })
        }
    }
}

/// The notifier that the configuration wants, if it wants one.
pub fn notifier(config: &Config, clock: SystemClock) -> Result<Option<Notifier<SystemClock>>, NoticesRefused> {
    let reach = if config.alerts_webhook_private { Reach::Anywhere } else { Reach::Public };
    match (&config.alerts_webhook_url, &config.alerts_webhook_secret) {
        (Some(Hidden(url)), Some(Hidden(secret))) => Ok(Some(Notifier::new(url, secret, reach, clock)?)),
        (None, None) => Ok(None),
        (Some(_), None) => Err(NoticesRefused::HalfWebhook { missing: "POISHA_ALERTS_WEBHOOK_SECRET" }),
        (None, Some(_)) => Err(NoticesRefused::HalfWebhook { missing: "POISHA_ALERTS_WEBHOOK_URL" }),
    }
}
