//! Whatever goes wrong, the store's password stands in no error and in no log, neither plain nor percent-encoded.

use crate::gateways::{
    GatewayAccounts,
    testing::{self, IN_TIME, Log, PASSWORD, Reply, Scripted, attempt, nobody, payment, scope},
};
use domain::{
    Mode,
    payments::{
        Method,
        gateway::{Gateways as _, Hint},
    },
};
use std::time::Duration;
use tracing::Level;

/// The part of the password that no encoding changes.
const TELLTALE: &str = "hid";

#[tokio::test]
async fn no_error_and_no_log_shows_the_password() {
    let (log, _guard) = Log::listen(Level::TRACE);
    let echo = |status: &str| format!(r#"{{"status":"{status}","failedreason":"Store Credential Error {PASSWORD}"}}"#);
    let replies = || {
        [
            Reply::Status(500, PASSWORD.into()),
            Reply::Status(302, PASSWORD.into()),
            Reply::Text(format!("<html>{PASSWORD}</html>")),
            Reply::Text(format!(r#"{{"status":["{PASSWORD}"#)),
            Reply::Text(echo("FAILED")),
            Reply::Text(echo(PASSWORD)),
            Reply::Text(format!(
                r#"{{"element":{{"tran_id":"{PASSWORD}","status":"{PASSWORD}","val_id":"{PASSWORD}"}}}}"#
            )),
            Reply::Never,
        ]
    };
    let (payment, attempt) = (payment(scope(Mode::Test), "1150.00"), attempt());
    let mut told = String::new();
    for reply in replies() {
        log.heeds();
        let patience = if matches!(reply, Reply::Never) { Duration::from_millis(100) } else { IN_TIME };
        for hint in [Hint::default(), Hint::at("val-1")] {
            let gateway = Scripted::telling([reply.clone(), reply.clone()]).await;
            let gateways = gateway.gateways_within(patience);
            told += &format!("{:?}\n", gateways.verify(&payment, &attempt, &hint).await);
        }
        let gateways = Scripted::telling([reply]).await.gateways_within(patience);
        told += &format!("{:?}\n", gateways.open_session(&payment, &attempt).await);
    }
    let account = testing::with_secrets().at(nobody().await);
    let gateways = testing::gateways(GatewayAccounts::default().with(Method::Sslcommerz, Mode::Test, account));
    told += &format!("{:?}\n", gateways.verify(&payment, &attempt, &Hint::default()).await);
    told += &format!("{:?}\n", gateways.open_session(&payment, &attempt).await);

    let logged = log.heard();
    assert!(logged.contains("nothing was verified") && logged.contains("does not take our credentials"), "{logged}");
    assert!(told.contains("no connection") && told.contains("[removed]"), "{told}");
    for text in [told, logged] {
        let line = text.lines().find(|line| line.contains(TELLTALE));
        assert_eq!(line, None);
    }
}
