//! Carrier billing: our own page asks for operator and number, and the operator charges when we say so. Robi's customers
//! agree by a code that they type on our page, Grameenphone's on the operator's page.

use super::driver::{Back, Breaks, Does, Driver};
use adapters::sandbox::{
    Switch,
    dcb::{ConsentAct, ConsentActed, Endpoint, Fault},
    switches::Transport,
};
use domain::payments::{Method, gateway::RefundRoad};
use tests::{Answer, Result, TestApp};

/// Robi and Airtel, by bdapps.
pub(super) struct Robi;
/// Grameenphone, by Telenor's partner API.
pub(super) struct Grameenphone;

/// What both operators charge.
const TAKA_25: i64 = 2_500;

/// The customer names operator and number on our page; where the browser is sent.
async fn names(app: &TestApp, page_url: &str, operator: &str, number: &str) -> Result<String> {
    let page = app.customer().opens(page_url).await?;
    if page.status == 303 {
        return Ok(page.header("location").to_owned());
    }
    let sent = app.customer().fills(&page, "/mobile/number", &[("operator", operator), ("number", number)]).await?;
    if sent.status == 303 { Ok(sent.header("location").to_owned()) } else { Err(sent.to_string().into()) }
}

fn goes(url: &str, app: &TestApp) -> Back {
    let url = if url.starts_with('/') { format!("{}{url}", app.server.url) } else { url.to_owned() };
    Back { url, form: None }
}

/// A return that we gave out to nobody.
async fn forged(app: &TestApp, page_url: &str) -> Result<Back> {
    let page = app.customer().opens(page_url).await?;
    let attempt = attempt_of(&page)?;
    Ok(goes(
        &format!("/api/v1/payments/dcb/callback?attempt={attempt}&said=ok&customerReference=a&consentId=b&sign=00"),
        app,
    ))
}

fn attempt_of(page: &Answer) -> Result<&str> {
    let after = page.text.split("name=\"attempt\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    after.ok_or_else(|| "the page names no attempt".into())
}

fn breaks(app: &TestApp, fault: Fault) {
    app.gateway().sandbox.dcb().switches().set(Switch::of(fault));
}

/// The operator charges, and nobody hears of it.
fn loses_answers(app: &TestApp, on: Endpoint, how: Breaks) {
    breaks(
        app,
        match how {
            Breaks::Fault => Fault::AnswerLost { on },
            Breaks::Garbage => Fault::Transport(Transport::Garbage { on: Some(on) }),
        },
    );
}

impl Driver for Robi {
    const METHOD: Method = Method::Dcb;
    const AMOUNT_MINOR: i64 = TAKA_25;

    async fn does(app: &TestApp, page_url: &str, what: Does) -> Result<Back> {
        let number = match what {
            Does::Pays => "01812345678",
            Does::IsDeclined => "01800000002",
            Does::GivesUp => "01800000004",
        };
        let to = names(app, page_url, "robi", number).await?;
        if !to.contains("/mobile") {
            return Ok(goes(&to, app));
        }
        let page = app.customer().opens(&to).await?;
        let code = app.gateway().sandbox.dcb().last_code(number).ok_or("no code came")?;
        let (url, form) = app.customer().filled(&page, "/mobile/code", &[("code", &code)])?;
        Ok(Back { url, form: Some(form) })
    }

    async fn pretends(app: &TestApp, page_url: &str) -> Result<Back> {
        forged(app, page_url).await
    }

    fn goes_dark(app: &TestApp, how: Breaks) {
        loses_answers(app, Endpoint::Debit, how);
    }

    fn opens_no_page(_: &TestApp) {}

    fn mends(app: &TestApp) {
        app.gateway().sandbox.dcb().switches().clear(|_| true);
    }
}

impl Driver for Grameenphone {
    const METHOD: Method = Method::Dcb;
    const AMOUNT_MINOR: i64 = TAKA_25;
    const TELLS_WHAT_BECAME: bool = false;

    async fn does(app: &TestApp, page_url: &str, what: Does) -> Result<Back> {
        let number = if what == Does::IsDeclined { "01700000002" } else { "01712345678" };
        let to = names(app, page_url, "gp", number).await?;
        let Some((_, consent)) = to.split_once("/consent/") else { return Ok(goes(&to, app)) };
        let act = if what == Does::GivesUp { ConsentAct::Deny } else { ConsentAct::Agree { number: None } };
        match app.gateway().sandbox.dcb().consent_act(consent, &act) {
            Some(ConsentActed::Leaves { to }) => Ok(goes(&to, app)),
            other => Err(format!("{other:?} at {to}").into()),
        }
    }

    async fn pretends(app: &TestApp, page_url: &str) -> Result<Back> {
        forged(app, page_url).await
    }

    fn goes_dark(app: &TestApp, how: Breaks) {
        loses_answers(app, Endpoint::Charge, how);
    }

    fn opens_no_page(_: &TestApp) {}

    fn mends(app: &TestApp) {
        app.gateway().sandbox.dcb().switches().clear(|_| true);
    }

    /// This operator takes charges back, though not every one does.
    fn refunds(_: &TestApp) -> RefundRoad {
        RefundRoad::Api
    }
}
