//! bKash: a hosted page whose browser comes back by a plain visit, and money that moves when we charge.

use super::driver::{Back, Breaks, Does, Driver};
use adapters::sandbox::{
    Switch,
    bkash::{Act, Action, Endpoint, Fault, fault::Loss},
    switches::Transport,
};
use domain::payments::Method;
use tests::{Result, TestApp};

/// bKash.
pub(super) struct Bkash;

/// What the gateway calls the payment on that page.
fn id(page_url: &str) -> Result<String> {
    let page = url::Url::parse(page_url)?;
    let named = page.query_pairs().find(|(name, _)| name == "paymentId").map(|(_, id)| id.into_owned());
    named.ok_or_else(|| "the page names no payment".into())
}

fn pressed(app: &TestApp, page_url: &str, action: Action) -> Result<Back> {
    let acted = app.gateway().sandbox.bkash().act(&id(page_url)?, &Act::of(action))?;
    Ok(Back { url: acted.browser.ok_or("the page sends the browser nowhere")?, form: None })
}

impl Driver for Bkash {
    const METHOD: Method = Method::Bkash;

    async fn does(app: &TestApp, page_url: &str, what: Does) -> Result<Back> {
        let action = match what {
            Does::Pays => Action::Approve,
            Does::IsDeclined => Action::Fail,
            Does::GivesUp => Action::Cancel,
        };
        pressed(app, page_url, action)
    }

    async fn pretends(app: &TestApp, page_url: &str) -> Result<Back> {
        pressed(app, page_url, Action::Forge)
    }

    fn goes_dark(app: &TestApp, how: Breaks) {
        let on = Some(Endpoint::Query);
        let (question, lost) = match how {
            Breaks::Fault => (Transport::HttpError { on, status: 500 }, Loss::Failed),
            Breaks::Garbage => (Transport::Garbage { on }, Loss::Dropped),
        };
        for fault in [Fault::Transport(question), Fault::AnswerLost { on: Endpoint::Execute, how: lost }] {
            app.gateway().sandbox.bkash().switches().set(Switch::of(fault));
        }
    }

    fn opens_no_page(app: &TestApp) {
        app.gateway().sandbox.bkash().switches().set(Switch::of(Fault::CreateWithoutUrl));
    }

    fn mends(app: &TestApp) {
        app.gateway().sandbox.bkash().switches().clear(|_| true);
    }
}
