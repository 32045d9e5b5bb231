//! The cross of the window, while something typed would be lost by it.

use crate::{finance::sits, hand, real_server::RealServer, rig::Rig};
use thirtyfour::prelude::*;

#[tokio::test]
async fn the_window_asks_before_it_closes_over_what_is_typed() -> WebDriverResult<()> {
    let (server, rig) = (RealServer::start(), Rig::start().without_pictures());
    let window = sits(&rig, &server, &server.root).await?;
    window.press("a[href='#/account']").await?;
    window.press_named("Change the password…").await?;
    window.fills("[role=dialog] input", "a horse").await?;
    hand::presses_the_cross(rig.display())?;
    window.see("[data-testid=leaving]").await?;
    window.press_named("Stay here").await?;
    window.goes_away("[data-testid=leaving]").await?;
    let typed = window.see("[role=dialog] input").await?.prop("value").await?;
    assert_eq!(typed.as_deref(), Some("a horse"));
    hand::presses_the_cross(rig.display())?;
    // The driver loses the window while it presses, and may never say so.
    tokio::select! {
        pressed = window.press_named("Leave without it") => { pressed.ok(); }
        () = window.is_closed() => {}
    }
    window.is_closed().await;
    Ok(())
}
