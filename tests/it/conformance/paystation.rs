//! PayStation: a hosted page whose browser comes back by an address, unsigned, with a capital letter.

use super::driver::{Back, Breaks, Does, Driver};
use adapters::sandbox::{
    Switch,
    paystation::{Act, Action, Endpoint, Fault, InvoiceView},
    switches::Transport,
};
use domain::payments::Method;
use tests::{Result, TestApp};

/// PayStation.
pub(super) struct Paystation;

fn invoice_at(app: &TestApp, page_url: &str) -> Result<InvoiceView> {
    let invoices = app.gateway().sandbox.paystation().invoices(None);
    let found = invoices.into_iter().find(|invoice| invoice.page_url == page_url);
    found.ok_or_else(|| format!("the gateway has no page {page_url}").into())
}

fn breaks(app: &TestApp, fault: Fault) {
    app.gateway().sandbox.paystation().switches().set(Switch::of(fault));
}

impl Driver for Paystation {
    const METHOD: Method = Method::Paystation;

    async fn does(app: &TestApp, page_url: &str, what: Does) -> Result<Back> {
        let action = match what {
            Does::Pays => Action::Pay,
            Does::IsDeclined => Action::Fail,
            Does::GivesUp => Action::Cancel,
        };
        let number = invoice_at(app, page_url)?.number;
        let acted = app.gateway().sandbox.paystation().act(&number, Act::of(action)).await?;
        let browser = acted.browser.ok_or("the page sends the browser nowhere")?;
        Ok(Back { url: browser.url, form: None })
    }

    async fn pretends(app: &TestApp, page_url: &str) -> Result<Back> {
        let number = invoice_at(app, page_url)?.number;
        let acted = app.gateway().sandbox.paystation().act(&number, Act::of(Action::Forge)).await?;
        Ok(Back { url: acted.browser.ok_or("nothing is pretended")?.url, form: None })
    }

    fn goes_dark(app: &TestApp, how: Breaks) {
        let on = Some(Endpoint::Status);
        breaks(
            app,
            Fault::Transport(match how {
                Breaks::Fault => Transport::HttpError { on, status: 500 },
                Breaks::Garbage => Transport::Garbage { on },
            }),
        );
    }

    fn opens_no_page(app: &TestApp) {
        breaks(app, Fault::InitWithoutUrl);
    }

    fn mends(app: &TestApp) {
        app.gateway().sandbox.paystation().switches().clear(|_| true);
    }
}
