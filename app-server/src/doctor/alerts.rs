//! Who is told of alerts: whether the settings can be used, and whether the mail server takes us.

use super::Finding;
use crate::{config::Config, notices};
use adapters::{clock::SystemClock, mail::Mailer};
use std::time::Duration;

/// A mail server that takes longer to say hello would make every mail late.
const MAIL_ANSWERS_WITHIN: Duration = Duration::from_secs(10);

/// Looks at who is told of alerts. The mail server is greeted and left again; no mail is sent, and no webhook.
pub async fn alerts(config: &Config) -> Vec<Finding> {
    vec![mail(config).await, webhook(config)]
}

async fn mail(config: &Config) -> Finding {
    const SUBJECT: &str = "alerts by mail";
    match notices::mailer(config, "here") {
        Ok(Some(mailer)) => greeted(SUBJECT, &mailer.within(MAIL_ANSWERS_WITHIN)).await,
        Ok(None) => Finding::well(SUBJECT, "off: POISHA_SMTP_URL, POISHA_ALERTS_FROM and POISHA_ALERTS_TO are not set"),
        Err(refused) => Finding::ill(SUBJECT, refused.to_string(), "set all three as the README says, or none"),
    }
}

async fn greeted(subject: &'static str, mailer: &Mailer) -> Finding {
    match mailer.check().await {
        Ok(()) => Finding::well(subject, "the mail server takes us"),
        Err(error) => Finding::ill(
            subject,
            error.to_string(),
            "see that POISHA_SMTP_URL names the server, its port, user and password (percent-encoded), and that this \
             machine may reach it; until then alerts wait, and are tried for two days",
        ),
    }
}

fn webhook(config: &Config) -> Finding {
    const SUBJECT: &str = "alerts by webhook";
    match notices::notifier(config, SystemClock::new()) {
        Ok(Some(_)) => Finding::well(SUBJECT, "on; the address is not called to find out whether it answers"),
        Ok(None) => Finding::well(SUBJECT, "off: POISHA_ALERTS_WEBHOOK_URL is not set"),
        Err(refused) => Finding::ill(
            SUBJECT,
            refused.to_string(),
            "set POISHA_ALERTS_WEBHOOK_URL to an https address, and POISHA_ALERTS_WEBHOOK_SECRET to `whsec_` and what \
             `openssl rand -base64 32` prints",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Hidden;
    use tokio::net::TcpListener;

    fn config() -> Config {
        Config::on_free_ports(std::env::temp_dir())
    }

    fn mailing(url: &str) -> Config {
        Config {
            smtp_url: Some(Hidden(url.into())),
            alerts_from: Some("poisha@pay.example".into()),
            alerts_to: Some("finance@shop.example".into()),
            ..config()
        }
    }

    #[tokio::test]
    async fn what_is_not_set_is_off_and_half_of_it_is_ill() {
        assert!(alerts(&config()).await.iter().all(Finding::is_well));
        for (half, missing) in [
            (Config { smtp_url: None, ..mailing("smtps://mail.example") }, "POISHA_SMTP_URL"),
            (Config { alerts_from: None, ..mailing("smtps://mail.example") }, "POISHA_ALERTS_FROM"),
            (Config { alerts_to: None, ..mailing("smtps://mail.example") }, "POISHA_ALERTS_TO"),
        ] {
            let found = mail(&half).await;
            assert!(!found.is_well() && found.to_string().contains(missing), "{found}");
        }
        let half = Config { alerts_webhook_url: Some(Hidden("https://hooks.example".into())), ..config() };
        assert!(webhook(&half).to_string().contains("need POISHA_ALERTS_WEBHOOK_SECRET too"));
        let weak = Config { alerts_webhook_secret: Some(Hidden("secret".into())), ..half };
        assert!(!webhook(&weak).is_well());
        let strong = Some(Hidden("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".into()));
        let private = Some(Hidden("https://10.0.0.7/token".into()));
        let private = Config { alerts_webhook_url: private, alerts_webhook_secret: strong, ..config() };
        let said = webhook(&private).to_string();
        assert!(said.contains("not public") && said.contains("_PRIVATE") && !said.contains("token"), "{said}");
        assert!(webhook(&Config { alerts_webhook_private: true, ..private }).is_well());
    }

    #[tokio::test]
    async fn a_mail_server_that_is_not_there_or_would_see_a_password_in_the_open_is_ill() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let nobody = format!("smtp://{}", listener.local_addr().unwrap());
        drop(listener);
        let found = mail(&mailing(&nobody)).await;
        assert!(!found.is_well() && found.to_string().contains("POISHA_SMTP_URL names the server"), "{found}");
        let open = mail(&mailing("smtp://poisha:secret@mail.example")).await;
        assert!(open.to_string().contains("without TLS") && !open.to_string().contains("secret@"), "{open}");
    }

    #[tokio::test]
    async fn a_mail_server_that_says_nothing_is_ill() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let silent = format!("smtp://{}", listener.local_addr().unwrap());
        let taken = tokio::spawn(async move { listener.accept().await });
        let mailer = notices::mailer(&mailing(&silent), "here").unwrap().unwrap();
        let found = greeted("alerts by mail", &mailer.within(Duration::from_millis(200))).await;
        assert!(!found.is_well() && found.to_string().contains("took longer than 200ms"), "{found}");
        taken.abort();
    }
}
