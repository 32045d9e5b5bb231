//! Nagad: a hosted page whose browser comes back by an address, unsigned; refunds are over when they are taken.

use super::driver::{Back, Breaks, Does, Driver};
use adapters::sandbox::{
    Switch,
    nagad::{Act, Action, Endpoint, Fault, OrderView},
    switches::Transport,
};
use domain::payments::Method;
use tests::{Result, TestApp};

/// Nagad.
pub(super) struct Nagad;

fn order_at(app: &TestApp, page_url: &str) -> Result<OrderView> {
    let orders = app.gateway().sandbox.nagad().orders(None);
    let found = orders.into_iter().find(|order| order.page_url == page_url);
    found.ok_or_else(|| format!("the gateway has no page {page_url}").into())
}

fn breaks(app: &TestApp, fault: Fault) {
    app.gateway().sandbox.nagad().switches().set(Switch::of(fault));
}

impl Driver for Nagad {
    const METHOD: Method = Method::Nagad;

    async fn does(app: &TestApp, page_url: &str, what: Does) -> Result<Back> {
        let action = match what {
            Does::Pays => Action::Pay,
            Does::IsDeclined => Action::Fail,
            Does::GivesUp => Action::Abort,
        };
        let reference = order_at(app, page_url)?.payment_ref_id;
        let acted = app.gateway().sandbox.nagad().act(&reference, Act::of(action)).await?;
        Ok(Back { url: acted.browser.ok_or("the page sends the browser nowhere")?.url, form: None })
    }

    async fn pretends(app: &TestApp, page_url: &str) -> Result<Back> {
        let reference = order_at(app, page_url)?.payment_ref_id;
        let acted = app.gateway().sandbox.nagad().act(&reference, Act::of(Action::Forge)).await?;
        Ok(Back { url: acted.browser.ok_or("nothing is pretended")?.url, form: None })
    }

    fn goes_dark(app: &TestApp, how: Breaks) {
        let on = Some(Endpoint::Verify);
        breaks(
            app,
            Fault::Transport(match how {
                Breaks::Fault => Transport::HttpError { on, status: 500 },
                Breaks::Garbage => Transport::Garbage { on },
            }),
        );
    }

    fn opens_no_page(app: &TestApp) {
        breaks(app, Fault::UrlMissing);
    }

    fn mends(app: &TestApp) {
        app.gateway().sandbox.nagad().switches().clear(|_| true);
    }
}
