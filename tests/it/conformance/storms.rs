//! One payment, and a thousand returns of the browser in any order.

use super::driver::{Does, Driver, at_the_gateway, created, started};
use crate::world::at_once;
use tests::Result;

/// Copies of a return, half of them of one that nobody paid for.
const COPIES: usize = 1_000;
/// Connections at once.
const CONNECTIONS: usize = 50;

pub(super) async fn a_thousand_copies_in_any_order_are_one_sale<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    let page = at_the_gateway::<D>(&app, &payment).await?;
    let (pretended, paid) = (D::pretends(&app, &page).await?, D::does(&app, &page, Does::Pays).await?);
    let part = |connection: usize| {
        let (client, pretended, paid) = (app.browser(), pretended.clone(), paid.clone());
        async move {
            let mut refused = 0_usize;
            for copy in 0..COPIES / CONNECTIONS {
                let one = if (connection + copy) % 4 == 3 { &pretended } else { &paid };
                refused += usize::from(one.comes(&client).await.is_ok_and(|answer| answer.status.is_server_error()));
            }
            refused
        }
    };
    let refused: usize = at_once((0..CONNECTIONS).map(part).collect()).await.iter().sum();
    assert_eq!(refused, 0, "each is kept and answered");
    // What came while the gateway was being asked is asked about once more.
    for _ in 0..3 {
        app.pass(std::time::Duration::from_secs(10)).await?;
    }
    let (method, amount) = (D::METHOD.as_str(), D::AMOUNT_MINOR);
    let state = app.state_of(&payment).await?;
    assert_eq!(state, format!("SUCCEEDED, captured {amount}\n  {method} SUCCEEDED captured {amount}"));
    assert_eq!(app.webhooks_received(), "payment.succeeded #1, signed");
    assert_eq!(app.sql("select count(*)::text from captures").await?, ["1"]);
    assert_eq!(app.alerts().await?, "");
    assert!(app.book().await?.ends_with("faults: []"));
    Ok(())
}
