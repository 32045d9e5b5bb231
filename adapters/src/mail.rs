//! Mail: alerts told to the people that the configuration names, over SMTP.
//!
//! A password and an alert travel over TLS, or not beyond this machine. Every message is bounded in time as a whole, so a
//! mail server that hangs holds up nothing but the next mail. Deliberately absent: retries (the notice's rule decides on
//! those), and the server's address or password in any error.

mod invoice;
mod order;

pub use order::OrderPost;

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{
    Timestamp,
    alerts::{NotTold, Notice, TellsPeople},
};
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    address::Envelope,
    message::{
        Mailbox, Mailboxes,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{self, response::Category},
};
use std::{error::Error, fmt::Write as _, net::IpAddr, time::Duration};
use url::{Host, Url};

/// Alerts that one mail tells.
const ALERTS_MAX: u32 = 50;
/// How long one step of the conversation may take.
const STEP_MAX: Duration = Duration::from_secs(10);
/// How long a mail may take in all.
pub const MAIL_MAX: Duration = Duration::from_secs(30);
/// How long an error's text may be.
const ERROR_CHARS_MAX: usize = 200;

/// Where mail goes, and whom it names.
#[derive(Clone)]
pub struct MailSettings {
    /// The server: `smtps://user:password@host`, or `smtp://…?tls=required`.
    pub url: String,
    /// Who sends: an address, with or without a name.
    pub from: String,
    /// Who is told: addresses, separated by commas.
    pub to: String,
    /// Where this house is, so that the reader knows which one speaks.
    pub house: String,
}

/// Why mail cannot be set up, without the password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailRefused {
    /// The server's address cannot be read.
    #[error("POISHA_SMTP_URL is not of the form smtps://user:password@host or smtp://user:password@host?tls=required")]
    Url,
    /// A password would travel in the open.
    #[error("POISHA_SMTP_URL names another machine without TLS: use smtps://, or add ?tls=required")]
    Open,
    /// The sender is no address.
    #[error("POISHA_ALERTS_FROM is not a mail address: {0}")]
    From(String),
    /// One of the receivers is no address, or there is none.
    #[error("POISHA_ALERTS_TO is not a list of mail addresses: {0}")]
    To(String),
}

/// Sends mail. Cheap to clone.
#[derive(Clone)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    to: Mailboxes,
    house: String,
    within: Duration,
}

impl Mailer {
    /// A mailer of these settings. Nobody is called yet.
    pub fn new(settings: &MailSettings) -> Result<Mailer, MailRefused> {
        let url = Url::parse(&settings.url).map_err(|_| MailRefused::Url)?;
        // Whoever reads the address next takes the first of them too.
        let required = url.query_pairs().find(|(name, _)| name == "tls").is_some_and(|(_, value)| value == "required");
        if url.scheme() != "smtps" && !required && !is_local(&url) {
            return Err(MailRefused::Open);
        }
        rustls::crypto::ring::default_provider().install_default().ok();
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(&settings.url).map_err(|_| MailRefused::Url)?;
        let from = settings.from.parse().map_err(|error| MailRefused::From(words(&error)))?;
        let to: Mailboxes = settings.to.parse().map_err(|error| MailRefused::To(words(&error)))?;
        if to.iter().next().is_none() {
            return Err(MailRefused::To("it is empty".into()));
        }
        let transport = builder.timeout(Some(STEP_MAX)).build();
        Ok(Mailer { transport, from, to, house: settings.house.clone(), within: MAIL_MAX })
    }

    /// The same, with another bound on the time of a mail; for tests.
    #[must_use]
    pub fn within(self, within: Duration) -> Mailer {
        Mailer { within, ..self }
    }

    /// Whether the server answers, takes our name and password, and is still there. No mail is sent.
    pub async fn check(&self) -> Result<(), NotTold> {
        match tokio::time::timeout(self.within, self.transport.test_connection()).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err(NotTold("the mail server hung up".into())),
            Ok(Err(error)) => Err(NotTold(words(&error))),
            Err(_) => Err(self.too_late()),
        }
    }

    fn message(&self, notices: &[Notice]) -> Result<Message, NotTold> {
        let refused = |error: lettre::error::Error| NotTold(words(&error));
        let mut message = Message::builder().from(self.from.clone()).subject(subject(notices));
        for to in self.to.iter() {
            message = message.to(to.clone());
        }
        if let Some(first) = notices.first() {
            // The same over all tries, so that a mail program may know that it has this one.
            message = message.message_id(Some(format!("<{}@{}>", first.id, self.from.email.domain())));
        }
        // No holiday reply answers a machine.
        message = message
            .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into()));
        message.header(ContentType::TEXT_PLAIN).body(self.text(notices)).map_err(refused)
    }

    fn text(&self, notices: &[Notice]) -> String {
        let mut text = String::new();
        for notice in notices {
            let whose = notice.scope.map_or_else(
                || "the house itself".to_owned(),
                |scope| format!("{} ({})", scope.app, scope.mode.as_str()),
            );
            let (kind, about, raised) = (notice.kind.as_str(), notice.subject_id(), instant(notice.raised_at));
            let (detail, alert) = (&notice.detail, notice.alert);
            // Writing to a text cannot fail.
            let _ = writeln!(
                text,
                "{kind}\n  {detail}\n  about:   {about}\n  whose:   {whose}\n  raised:  {raised}\n  alert:   {alert}\n"
            );
        }
        let _ = writeln!(
            text,
            "-- \nPoisha at {}. An alert is told once; it stays on the list until it is resolved.",
            self.house
        );
        text
    }

    /// Mails to everybody at once, or, where the server will not have somebody, to one after the other: whoever has left
    /// must not keep an alert from those who stayed. It is told when one of them has it.
    async fn send(&self, message: Message) -> Result<(), NotTold> {
        let refused = match self.transport.send(message.clone()).await {
            Ok(_) => return Ok(()),
            Err(error) if names_nobody(&error) && self.to.iter().nth(1).is_some() => error,
            Err(error) => return Err(NotTold(words(&error))),
        };
        let (bytes, mut told) = (message.formatted(), 0);
        for (place, to) in self.to.iter().enumerate() {
            let envelope = Envelope::new(Some(self.from.email.clone()), vec![to.email.clone()]);
            let envelope = envelope.map_err(|error| NotTold(words(&error)))?;
            match self.transport.send_raw(&envelope, &bytes).await {
                Ok(_) => told += 1,
                Err(error) => {
                    let (place, error) = (place + 1, words(&error));
                    tracing::warn!(
                        receiver = place,
                        error,
                        "the mail server refused one of those who are told of alerts"
                    );
                }
            }
        }
        if told == 0 { Err(NotTold(words(&refused))) } else { Ok(()) }
    }

    fn too_late(&self) -> NotTold {
        NotTold(format!("the mail server took longer than {:?}", self.within))
    }
}

impl TellsPeople for Mailer {
    fn at_once(&self) -> u32 {
        ALERTS_MAX
    }

    async fn tell(&self, notices: &[Notice]) -> Result<(), NotTold> {
        let message = self.message(notices)?;
        tokio::time::timeout(self.within, self.send(message)).await.unwrap_or_else(|_| Err(self.too_late()))
    }
}

/// Whether the server will never have one of the receivers (550 and its like); not the sender or his password.
fn names_nobody(error: &smtp::Error) -> bool {
    error.is_permanent() && error.status().is_some_and(|code| code.category == Category::MailSystem)
}

/// Nothing but kinds and counts: a subject is read by every machine on the way.
fn subject(notices: &[Notice]) -> String {
    match notices {
        [one] => format!("Poisha: {} ({})", one.kind.as_str(), one.kept_in().mode.as_str()),
        several => format!("Poisha: {} alerts", several.len()),
    }
}

/// Whether what travels there stays on this machine. Only some schemes have their hosts read as addresses.
pub(crate) fn is_local(url: &Url) -> bool {
    let is_loopback = |name: &str| name.parse().is_ok_and(|address: IpAddr| address.is_loopback());
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || is_loopback(name),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn instant(at: Timestamp) -> String {
    let utc = DateTime::from_timestamp_micros(at.micros()).unwrap_or(DateTime::<Utc>::MAX_UTC);
    utc.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// An error with its chain of causes, short and on one line. Servers like to repeat whom they refuse: an address is nobody
/// else's business.
fn words(error: &dyn Error) -> String {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(deeper) = cause {
        let more = deeper.to_string();
        if !said.contains(&more) {
            let _ = write!(said, ": {more}");
        }
        cause = deeper.source();
    }
    let said: Vec<&str> =
        said.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty()).collect();
    let said = said.iter().map(|word| if word.contains('@') { "<address>" } else { word });
    said.collect::<Vec<_>>().join(" ").chars().take(ERROR_CHARS_MAX).collect()
}

impl std::fmt::Debug for Mailer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailer").field("from", &self.from).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        AlertId, AppId, Mode, NoticeId, Scope,
        alerts::{AlertKind, Channel, NoticeState},
    };

    fn settings() -> MailSettings {
        MailSettings {
            url: "smtps://poisha:secret@mail.example".into(),
            from: "Poisha <poisha@pay.example>".into(),
            to: "finance@shop.example, Rahima Begum <rahima@shop.example>".into(),
            house: "https://pay.example".into(),
        }
    }

    #[tokio::test]
    async fn a_password_travels_over_tls_or_not_beyond_this_machine() {
        let with = |url: &str| Mailer::new(&MailSettings { url: url.into(), ..settings() }).map(|_| ());
        for fine in [
            "smtps://poisha:secret@mail.example",
            "smtps://mail.example:2465",
            "smtp://poisha:secret@mail.example:587?tls=required",
            "smtp://127.0.0.1:2525",
            "smtp://localhost",
            "smtp://[::1]:25",
        ] {
            assert_eq!(with(fine), Ok(()), "{fine}");
        }
        for open in [
            "smtp://poisha:secret@mail.example",
            "smtp://10.0.0.1?tls=opportunistic",
            "smtp://mail.example:25",
            "smtp://mail.example?tls=opportunistic&tls=required",
        ] {
            assert_eq!(with(open), Err(MailRefused::Open), "{open}");
        }
        for wrong in ["mail.example", "", "smtps://"] {
            assert_eq!(with(wrong), Err(MailRefused::Url), "{wrong:?}");
        }
    }

    #[tokio::test]
    async fn addresses_are_looked_at_before_the_first_mail() {
        let from = Mailer::new(&MailSettings { from: "nobody".into(), ..settings() }).map(|_| ());
        assert!(matches!(from, Err(MailRefused::From(_))), "{from:?}");
        for to in ["", "a@b.example, nobody", ",", "a@b.example\r\nBcc: evil@e.example"] {
            let to = Mailer::new(&MailSettings { to: to.into(), ..settings() }).map(|_| ());
            assert!(matches!(to, Err(MailRefused::To(_))), "{to:?}");
        }
    }

    #[test]
    fn an_error_says_what_is_wrong_on_one_line_and_not_with_whom() {
        let said = std::io::Error::other("550 5.1.1\r\n<rahima@shop.example>: nobody of that name");
        assert_eq!(words(&said), "550 5.1.1 <address> nobody of that name");
    }

    #[tokio::test]
    async fn a_mail_says_what_happened_to_whom_and_where_to_look() {
        let mailer = Mailer::new(&settings()).unwrap();
        let notice = Notice {
            id: NoticeId::from_u128(7),
            channel: Channel::Email,
            alert: AlertId::from_u128(8),
            scope: Some(Scope { app: AppId::from_u128(9), mode: Mode::Live }),
            kind: AlertKind::SurplusCapture,
            subject: 10,
            detail: "attempt att_1: paid twice\r\nBcc: evil@e.example".into(),
            raised_at: Timestamp::from_micros(1_795_249_845_123_456),
            attempts: 0,
            state: NoticeState::Pending { at: Timestamp::EPOCH },
        };
        let house = Notice { scope: None, kind: AlertKind::UnmatchedCallback, ..notice.clone() };
        let one = String::from_utf8(mailer.message(std::slice::from_ref(&notice)).unwrap().formatted()).unwrap();
        let head = one.split("\r\n\r\n").next().unwrap();
        assert!(head.contains("Subject: Poisha: SURPLUS_CAPTURE (LIVE)") && !head.contains("evil"), "{head}");
        assert!(head.contains("To: finance@shop.example, \"Rahima Begum\" <rahima@shop.example>"), "{head}");
        assert!(head.contains(&format!("Message-ID: <{}@pay.example>", notice.id)), "{head}");
        assert!(head.contains("Auto-Submitted: auto-generated"), "{head}");
        let text = mailer.text(&[notice.clone(), house.clone()]);
        for said in [
            "SURPLUS_CAPTURE",
            &notice.subject_id(),
            &format!("{} (LIVE)", AppId::from_u128(9)),
            "2026-11-21T08:30:45Z",
            &AlertId::from_u128(8).to_string(),
            "whose:   the house itself",
            "Poisha at https://pay.example",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        let both = String::from_utf8(mailer.message(&[notice, house]).unwrap().formatted()).unwrap();
        assert!(both.contains("Subject: Poisha: 2 alerts"), "{both}");
    }
}
