//! People are told of alerts: by real mail and by a signed request, once each, whatever the other end does.

use crate::{
    support::{self, Result as Done},
    world::World,
};
use adapters::{
    ids::Ids,
    mail::{MailSettings, Mailer},
    postgres::{Store, StoreOptions},
    sandbox::{Act, Action},
};
use app_server::config::{Config, Hidden};
use domain::{
    AlertId, Asked, Decision, NoticeId, Opens, Timestamp,
    alerts::{Alert, AlertKind, Channel, NotTold, Notice, NoticeState, TellsPeople},
    apps::Settings,
    ids::NewIds,
};
use insta::assert_snapshot;
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::json;
use std::time::Duration;
use tests::{
    Receiver, Result, TestApp,
    mail_server::{MailServer, Manner},
};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

fn mailing(config: &mut Config, server: &MailServer) {
    config.smtp_url = Some(Hidden(server.url()));
    config.alerts_from = Some("Poisha <poisha@pay.example>".into());
    config.alerts_to = Some("finance@shop.example".into());
}

fn posting(config: &mut Config, receiver: &Receiver) {
    config.alerts_webhook_url = Some(Hidden(receiver.url().to_owned()));
    config.alerts_webhook_secret = Some(Hidden(SECRET.into()));
    config.alerts_webhook_private = true;
}

/// A payment that a person must look at, of a customer with a name.
async fn risky_payment(app: &TestApp) -> Result<tests::Payment> {
    let body = json!({
        "amountMinor": 40_000, "customerReference": "customer-of-the-alert", "customerName": "Rahima Begum",
        "customerEmail": "rahima@mail.example", "customerPhone": "01700000000",
    });
    let payment = app.create(&body).await?;
    app.customer().goes_and(&payment, Act::of(Action::PayRisky)).await?;
    Ok(payment)
}

/// Notices by channel, state and tries.
async fn notices(app: &TestApp) -> Result<String> {
    let asked = "select channel || ' ' || state || ' ' || attempts || coalesce(' ' || last_error, '') \
                 from alert_notices order by channel, created_at, id";
    Ok(app.sql(asked).await?.join("\n"))
}

/// Time passes for the notices that wait.
async fn wait(app: &TestApp) -> Result {
    app.tell_sql("update alert_notices set due_at = clock_timestamp() where state = 'PENDING'").await?;
    app.run_workers_until_idle().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_is_mailed_and_posted_once_without_a_word_about_the_customer() -> Result {
    let (server, receiver) = (MailServer::start().await?, Receiver::start().await?);
    let both = |config: &mut Config| {
        mailing(config, &server);
        posting(config, &receiver);
    };
    let app = TestApp::start_on(Settings::default(), both).await?;
    let payment = risky_payment(&app).await?;
    app.run_workers_until_idle().await?;
    wait(&app).await?;
    assert_snapshot!(notices(&app).await?, @r"
    EMAIL SENT 1
    WEBHOOK SENT 1
    ");
    let (mails, posted) = (server.mails(), receiver.arrived());
    assert_eq!((mails.len(), posted.len()), (1, 1));
    for said in ["Subject: Poisha: HIGH_RISK (TEST)", "To: finance@shop.example", &payment.id, "Poisha at http://"] {
        assert!(mails[0].contains(said), "{said}: {}", mails[0]);
    }
    for secret in ["Rahima", "rahima@", "01700000000", "customer-of-the-alert"] {
        assert!(!mails[0].contains(secret) && !posted[0].body.contains(secret), "{secret}");
    }
    assert_eq!((posted[0].says("/type"), posted[0].says("/data/kind")), (json!("alert.raised"), json!("HIGH_RISK")));
    assert_eq!(posted[0].says("/data/subject"), json!(payment.id));
    let alerts = app.sql("select count(*)::text from alerts").await?;
    assert_eq!(alerts, ["1"]);

    app.gateway().goes_dark();
    let unsure = app.create_payment(40_000).await?;
    app.customer().pays(&unsure).await?;
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.alerts().await?, @r"
    VERIFICATION_UNAVAILABLE x2
    HIGH_RISK
    ");
    assert_eq!((server.mails().len(), receiver.arrived().len()), (2, 2), "what is counted is not told again");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_published_library_believes_what_is_posted_and_nothing_else() -> Result {
    let receiver = Receiver::start().await?;
    let app = TestApp::start_on(Settings::default(), |config| posting(config, &receiver)).await?;
    risky_payment(&app).await?;
    app.run_workers_until_idle().await?;
    let arrived = receiver.arrived();
    let [posted] = arrived.as_slice() else { return Err(format!("one request, not {arrived:?}").into()) };
    let mut headers = HeaderMap::new();
    for (name, value) in
        [("webhook-id", &posted.id), ("webhook-timestamp", &posted.timestamp), ("webhook-signature", &posted.signature)]
    {
        headers.insert(name, HeaderValue::from_str(value)?);
    }
    let library = standardwebhooks::Webhook::new(SECRET)?;
    assert!(library.verify(posted.body.as_bytes(), &headers).is_ok());
    assert!(library.verify(posted.body.replace("HIGH_RISK", "LATE_SUCCESS").as_bytes(), &headers).is_err());
    let other = standardwebhooks::Webhook::new("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")?;
    assert!(other.verify(posted.body.as_bytes(), &headers).is_err());
    assert_eq!(posted.says("/id"), json!(posted.id));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_nobody_takes_is_tried_again_under_the_same_name_and_kept_when_it_is_given_up() -> Result {
    let (server, receiver) = (MailServer::start().await?, Receiver::start().await?);
    let both = |config: &mut Config| {
        mailing(config, &server);
        posting(config, &receiver);
    };
    let app = TestApp::start_on(Settings::default(), both).await?;
    server.behaves(Manner::Refusing);
    receiver.answer([500, 410]);
    risky_payment(&app).await?;
    app.run_workers_until_idle().await?;
    assert_eq!((server.callers(), receiver.arrived().len()), (1, 1), "nothing is due yet");
    let due = "select round(extract(epoch from due_at - clock_timestamp()))::text from alert_notices";
    for seconds in app.sql(due).await? {
        assert!((50..=60).contains(&seconds.parse::<i32>()?), "{seconds}");
    }
    server.behaves(Manner::HangingUp);
    wait(&app).await?;
    wait(&app).await?;
    let posted = receiver.arrived();
    assert_eq!(posted.len(), 3);
    assert!(posted.iter().all(|one| (&one.id, &one.body) == (&posted[0].id, &posted[0].body)));
    for _ in 0..10 {
        wait(&app).await?;
    }
    let states = app.sql("select channel || ' ' || state || ' ' || attempts from alert_notices order by 1").await?;
    assert_snapshot!(states.join("\n"), @r"
    EMAIL PARKED 8
    WEBHOOK SENT 3
    ");
    assert_eq!((server.mails().len(), server.callers(), receiver.arrived().len()), (0, 8, 3));
    assert_snapshot!(app.alerts().await?, @"HIGH_RISK");

    let refusal = app.sql("select last_error from alert_notices where state = 'PARKED'").await?.join("");
    assert!(!refusal.is_empty() && !refusal.contains("127.0.0.1"), "{refusal}");
    Ok(())
}

/// A mailer to this server, whatever its URL has before and after the address.
fn mailer(server: &MailServer, (login, query): (&str, &str), to: &str) -> Result<Mailer> {
    let url = format!("{}{query}", server.url().replace("//", &format!("//{login}")));
    let (from, house) = ("Poisha <poisha@pay.example>".into(), "https://pay.example".into());
    Ok(Mailer::new(&MailSettings { url, from, to: to.into(), house })?)
}

fn notice() -> Notice {
    Notice {
        id: NoticeId::from_u128(7),
        channel: Channel::Email,
        alert: AlertId::from_u128(8),
        scope: None,
        kind: AlertKind::UnmatchedCallback,
        subject: 10,
        detail: "nobody knows it".into(),
        raised_at: Timestamp::EPOCH,
        attempts: 0,
        state: NoticeState::Pending { at: Timestamp::EPOCH },
    }
}

#[tokio::test]
async fn whoever_has_left_keeps_no_alert_from_those_who_stayed() -> Result {
    let server = MailServer::start().await?;
    let three = "rahima@shop.example, gone@shop.example, karim@shop.example";
    mailer(&server, ("", ""), three)?.tell(&[notice()]).await?;
    assert_eq!(server.receivers(), [["rahima@shop.example"], ["karim@shop.example"]]);
    mailer(&server, ("", ""), "rahima@shop.example, karim@shop.example")?.tell(&[notice()]).await?;
    assert_eq!(server.receivers()[2..], [["rahima@shop.example", "karim@shop.example"]]);

    let refused = mailer(&server, ("", ""), "gone@shop.example, gone-too@shop.example")?.tell(&[notice()]).await;
    let Err(NotTold(why)) = refused else { return Err("nobody was there to take it".into()) };
    assert!(why.contains("550") && !why.contains('@'), "{why}");
    Ok(())
}

#[tokio::test]
async fn a_password_is_shown_as_it_was_meant_and_never_to_a_server_without_the_tls_it_needs() -> Result {
    let server = MailServer::start().await?;
    let to = "finance@shop.example, rahima@shop.example";
    mailer(&server, ("poisha:p%40ss%2Fword@", ""), to)?.tell(&[notice()]).await?;
    assert_eq!(server.logins(), ["AHBvaXNoYQBwQHNzL3dvcmQ="], "NUL poisha NUL p@ss/word");

    let open = mailer(&server, ("poisha:secret@", "?tls=required"), to)?;
    assert!(open.tell(&[notice()]).await.is_err() && open.check().await.is_err());
    assert_eq!((server.logins().len(), server.mails().len()), (1, 1));

    server.behaves(Manner::Locked);
    let locked = mailer(&server, ("poisha:secret@", ""), to)?;
    let callers = server.callers();
    let why = locked.tell(&[notice()]).await.unwrap_err().to_string();
    assert!(why.contains("535") && !why.contains("secret"), "{why}");
    assert_eq!(server.callers(), callers + 1, "a wrong password is not tried for each receiver");
    assert_eq!(locked.check().await.unwrap_err().to_string(), why);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_server_that_hangs_holds_nothing_else_up() -> Result {
    let (server, receiver) = (MailServer::start().await?, Receiver::start().await?);
    server.behaves(Manner::Silent);
    let config = |config: &mut Config| {
        mailing(config, &server);
        posting(config, &receiver);
        config.no_workers = false;
    };
    let app = TestApp::start_on(Settings::default(), config).await?;
    risky_payment(&app).await?;
    support::eventually(|| server.callers() == 1).await?;
    // The mail's conversation goes on, and on.
    let paid = app.paid_payment(10_000).await?;
    let told = || app.webhooks_received().contains("payment.succeeded #1, signed");
    support::eventually(|| told() && receiver.arrived().len() == 1).await?;
    assert_eq!((server.callers(), server.mails().len()), (1, 0), "all of that while the mail server hung");
    assert_snapshot!(app.state_of(&paid).await?, @r"
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    ");
    Ok(())
}

/// An alert is raised by another process on the same database, which tells by mail too.
async fn raise_beside(world: &World) -> Done {
    let channels = vec![Channel::Email];
    let options =
        StoreOptions { pool_size: 2, channels, ..StoreOptions::new(world.database_url(), "http://x.example") };
    let store = Store::connect(options).await?;
    let payment = support::payment(world.scope.app, 10_000);
    let alert = Alert { kind: AlertKind::HighRisk, detail: format!("looked at by {}", Ids::new().ordered()) };
    store.open(&Asked::at(payment.scope, support::NOON), Decision::of(payment).alerting(alert)).await?;
    store.shutdown().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusing_mail_server_is_seen_in_the_metrics_and_the_log_without_a_name_or_a_password() -> Done {
    let mail = MailServer::start().await?;
    mail.behaves(Manner::Refusing);
    let mut world = World::new("refusing_mail").await?;
    world.set("POISHA_SMTP_URL", &mail.url().replace("//", "//poisha:xyzzy-secret@"));
    world.set("POISHA_ALERTS_FROM", "poisha@pay.example");
    world.set("POISHA_ALERTS_TO", "finance@shop.example, rahima@shop.example");
    let server = world.start().await?;
    raise_beside(&world).await?;
    let http = reqwest::Client::builder().no_proxy().build()?;
    let metrics = || async { http.get(format!("{}/metrics", world.url())).send().await?.text().await };
    let seen = |line: &'static str| async move { metrics().await.is_ok_and(|text| text.contains(line)) };
    let again = || seen(r#"poisha_notices_total{channel="EMAIL",state="PENDING"} 1"#);
    assert!(crate::world::eventually(Duration::from_secs(20), again).await, "{}", metrics().await?);
    mail.behaves(Manner::Kind);
    let due = "update alert_notices set due_at = clock_timestamp() where state = 'PENDING'";
    tests::cluster::execute(world.database_url(), due).await?;
    let sent = || seen(r#"poisha_notices_total{channel="EMAIL",state="SENT"} 1"#);
    assert!(crate::world::eventually(Duration::from_secs(20), sent).await, "{}", metrics().await?);
    server.kill().await?;

    let log = world.log()?;
    assert!(log.contains("nobody was told of an alert") && log.contains("550"), "{log}");
    for hidden in ["finance@", "rahima@", "shop.example", "xyzzy-secret"] {
        assert!(!log.contains(hidden), "{hidden}: {log}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_it_mails_a_server_loses_no_alert() -> Done {
    let mail = MailServer::start().await?;
    let mut world = World::new("crash_mailing").await?;
    world.set("POISHA_SMTP_URL", &mail.url());
    world.set("POISHA_ALERTS_FROM", "poisha@pay.example");
    world.set("POISHA_ALERTS_TO", "finance@shop.example");
    for manner in [Manner::Silent, Manner::SilentAfterMail] {
        let (before, callers) = (mail.mails().len(), mail.callers());
        mail.behaves(manner);
        let server = world.start().await?;
        raise_beside(&world).await?;
        let takes = manner == Manner::SilentAfterMail;
        let is_reached = || if takes { mail.mails().len() > before } else { mail.callers() > callers };
        support::eventually(is_reached).await?;
        server.kill().await?;
        assert_eq!(world.count("alert_notices where state = 'PENDING' and attempts = 0").await?, 1);

        mail.behaves(Manner::Kind);
        let again = mail.mails().len();
        let over = "update alert_notices set lease_until = clock_timestamp() where state = 'PENDING'";
        tests::cluster::execute(world.database_url(), over).await?;
        let server = world.start().await?;
        support::eventually(|| mail.mails().len() > again).await?;
        let sent = || async { world.count("alert_notices where state <> 'SENT'").await.is_ok_and(|left| left == 0) };
        assert!(crate::world::eventually(Duration::from_secs(10), sent).await);
        server.kill().await?;
        let mails = mail.mails();
        let name = |mail: &String| mail.lines().find(|line| line.starts_with("Message-ID")).map(str::to_owned);
        // A mail that was taken and not acknowledged comes once more, under the same name.
        let twice = mails.len() - before;
        assert_eq!(twice, if takes { 2 } else { 1 });
        assert!(mails[before..].iter().all(|mail| name(mail) == name(&mails[before])));
    }
    Ok(())
}
