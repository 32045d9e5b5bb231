//! SSLCOMMERZ: a hosted page whose browser comes back by a signed form.

use super::driver::{Back, Breaks, Does, Driver};
use adapters::sandbox::{Act, Action, Fault, Switch, sslcommerz::Endpoint, switches::Transport};
use domain::payments::Method;
use tests::{Result, TestApp, gateway::signed};

/// What asks what became of a payment.
const QUESTIONS: [Endpoint; 3] = [Endpoint::Validation, Endpoint::SessionQuery, Endpoint::TranQuery];

/// SSLCOMMERZ.
pub(super) struct Sslcommerz;

impl Driver for Sslcommerz {
    const METHOD: Method = Method::Sslcommerz;

    async fn does(app: &TestApp, page_url: &str, what: Does) -> Result<Back> {
        let action = match what {
            Does::Pays => Action::Pay,
            Does::IsDeclined => Action::Fail,
            Does::GivesUp => Action::Cancel,
        };
        let session = app.gateway().session_at(page_url)?;
        let acted = app.gateway().act(&session, Act::of(action).without_ipn()).await?;
        let browser = acted.browser.ok_or("the page sends the browser nowhere")?;
        Ok(Back { url: browser.url, form: Some(browser.fields) })
    }

    async fn pretends(app: &TestApp, page_url: &str) -> Result<Back> {
        let session = app.gateway().session_at(page_url)?;
        let fields = [
            ("tran_id", session.tran_id.as_str()),
            ("val_id", "2611211800000000abc"),
            ("status", "VALID"),
            ("amount", session.total_amount.as_str()),
            ("currency", session.currency.as_str()),
            ("store_id", session.store_id.as_str()),
        ];
        let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let url = format!("{}/api/v1/payments/sslcommerz/callback", app.server.url);
        Ok(Back { url, form: Some(signed(&fields)) })
    }

    fn goes_dark(app: &TestApp, how: Breaks) {
        for endpoint in QUESTIONS {
            let on = Some(endpoint);
            let fault = match how {
                Breaks::Fault => Transport::HttpError { on, status: 500 },
                Breaks::Garbage => Transport::Garbage { on },
            };
            app.gateway().sandbox.switches().set(Switch::of(Fault::Transport(fault)));
        }
    }

    fn opens_no_page(app: &TestApp) {
        app.gateway().breaks(Fault::InitWithoutUrl);
    }

    fn mends(app: &TestApp) {
        app.gateway().mends();
    }

    fn pays_back(app: &TestApp) {
        let gateway = app.gateway();
        for view in gateway.sandbox.sessions(None) {
            for refund in view.tries.iter().flat_map(|done| &done.refunds) {
                // One that is over stays so.
                let _ = gateway.sandbox.sslcommerz().end_refund(refund, true);
            }
        }
    }
}
