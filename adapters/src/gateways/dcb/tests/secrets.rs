//! Whatever goes wrong, no log and no error shows a number, a code, a PIN, a customer reference or a password.

use super::*;
use crate::gateways::testing::Log;
use crate::sandbox::dcb::{ConsentAct, ConsentActed};
use tracing::Level;

#[tokio::test]
async fn no_log_and_no_error_tells_anything_about_the_customer() {
    // Debug of our own code; the wire's own traces are for whoever switches them on.
    let (log, _guard) = Log::listen(Level::DEBUG);
    let (mut told, mut hidden) = (String::new(), vec!["12345678".to_owned(), "@ssl".to_owned()]);
    let faults = [
        None,
        Some(Fault::Refused { on: Endpoint::Debit, code: "E1313".into() }),
        Some(Fault::AnswerLost { on: Endpoint::Debit }),
        Some(Fault::Transport(Transport::Garbage { on: None })),
    ];
    for fault in faults {
        log.heeds();
        let mut world = World::new().await;
        world.agrees("01812345678").await;
        hidden.extend(world.sandbox.dcb().last_code("01812345678"));
        fault.into_iter().for_each(|fault| world.breaks(fault));
        told += &format!("{:?} {:?}\n", world.charges(&AGREED).await, world.payment);
        told += &format!("{:?}\n", world.names_again().await);
    }
    for fault in [None, Some(Fault::Refused { on: Endpoint::Charge, code: "SVC9999".into() })] {
        let mut world = World::new().await;
        let Ok(Reached::ByPage { page }) = world.names(Operator::Grameenphone, "01712345678").await else { panic!() };
        let id = page.rsplit('/').next().unwrap();
        let act = ConsentAct::Agree { number: None };
        let Some(ConsentActed::Leaves { to }) = world.sandbox.dcb().consent_act(id, &act) else { panic!() };
        let reading = world.gateways.read_callback(&grameenphone::returned(&to));
        let acr = reading.hint.token.clone().unwrap();
        hidden.push(acr.split('.').next().unwrap().to_owned());
        fault.into_iter().for_each(|fault| world.breaks(fault));
        told +=
            &format!("{:?}\n", world.charges(&reading.hint).await.map(|verdict| matches!(verdict, Verdict::Paid(_))));
    }
    let logged = log.heard();
    assert!(
        logged.contains("bdapps does not take us") && logged.contains("what became of a charge is not known"),
        "{logged}"
    );
    let of_ours = |line: &&str| line.contains("adapters::gateways");
    for secret in hidden {
        assert_eq!(told.lines().find(|line| line.contains(&secret)), None, "{secret}");
        assert_eq!(logged.lines().filter(of_ours).find(|line| line.contains(&secret)), None, "{secret}");
    }
}

impl World {
    /// Asks for a code as if it were the first time, whatever has happened.
    async fn names_again(&self) -> Result<(Reached, Remembered), AskFailed> {
        let payer = Payer { operator: Operator::Robi, number: MobileNumber::parse("01812345678").unwrap() };
        self.gateways.ask_consent(&self.payment, self.attempt(), &payer).await
    }
}
