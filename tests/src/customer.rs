//! The customer: a browser without JavaScript, and a finger on the gateway's buttons.

use crate::{
    Payment, Result,
    answer::{Answer, redact},
    caller::send,
    gateway::{GatewaySide, location},
};
use adapters::sandbox::{Act, Acted, Action, SessionView};
use reqwest::{Client, RequestBuilder};
use scraper::{Html, Selector};
use std::collections::BTreeMap;

/// A form as a browser would send it: its address and its fields.
pub type Filled = (String, BTreeMap<String, String>);

/// A customer with a browser.
#[derive(Clone)]
pub struct Customer {
    pub(crate) gateway: GatewaySide,
    pub(crate) client: Client,
    pub(crate) base: String,
}

impl Customer {
    /// Reaches us by another server.
    pub fn goes_by(&mut self, base: &str) {
        self.base = base.to_owned();
    }

    /// Opens a page of ours.
    pub async fn opens(&self, path_or_url: &str) -> Result<Answer> {
        send(self.asks(self.client.get(self.url(path_or_url)))).await
    }

    /// Opens the checkout page and presses the button of its form; the answer sends to the gateway, or says why not.
    pub async fn presses_pay(&self, payment: &Payment) -> Result<Answer> {
        let page = self.opens(&payment.checkout_url).await?;
        let Some((action, fields)) = form(&page.text, "/pay") else { return Ok(page) };
        send(self.asks(self.client.post(self.url(&action)).form(&fields))).await
    }

    /// The same, having chosen that way to pay.
    pub async fn chooses(&self, payment: &Payment, method: &str) -> Result<Answer> {
        let page = self.opens(&payment.checkout_url).await?;
        let Some((action, mut fields)) = form(&page.text, "/pay") else { return Ok(page) };
        fields.insert("method".to_owned(), method.to_owned());
        send(self.asks(self.client.post(self.url(&action)).form(&fields))).await
    }

    /// Fills in the form of a page that posts to an address with that ending, and sends it.
    pub async fn fills(&self, page: &Answer, ending: &str, with: &[(&str, &str)]) -> Result<Answer> {
        let (url, fields) = self.filled(page, ending, with)?;
        send(self.asks(self.client.post(url).form(&fields))).await
    }

    /// The same, not sent: where it goes, and what with.
    pub fn filled(&self, page: &Answer, ending: &str, with: &[(&str, &str)]) -> Result<Filled> {
        let (action, mut fields) =
            form(&page.text, ending).ok_or_else(|| format!("the page has no form to {ending}"))?;
        fields.extend(with.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        Ok((self.url(&action), fields))
    }

    /// Gives the payment up on our own page.
    pub async fn presses_cancel(&self, payment: &Payment) -> Result<Answer> {
        let page = self.opens(&payment.checkout_url).await?;
        let Some((action, fields)) = form(&page.text, "/cancel") else { return Ok(page) };
        send(self.asks(self.client.post(self.url(&action)).form(&fields))).await
    }

    /// Chooses the only way to pay that there is, and is at the gateway now.
    pub async fn goes_to_the_gateway(&self, payment: &Payment) -> Result<SessionView> {
        let pressed = self.presses_pay(payment).await?;
        let to = pressed.header("location");
        if pressed.status != 303 || to.is_empty() {
            return Err(format!("the button led nowhere: {}", pressed.status).into());
        }
        self.gateway.session_at(to)
    }

    /// Does something at the gateway, comes back if there is a way back, and says where the browser lands.
    pub async fn does(&self, session: &SessionView, act: Act) -> Result<String> {
        let acted = self.gateway.act(session, act).await?;
        self.comes_back(&acted).await
    }

    /// Lets the browser post what the gateway's page told it to, and says where it lands.
    pub async fn comes_back(&self, acted: &Acted) -> Result<String> {
        let Some(post) = &acted.browser else { return Ok("stays away".to_owned()) };
        let landed = send(self.asks(self.client.post(&post.url).form(&post.fields))).await?;
        Ok(format!("{} {}", landed.status.as_u16(), location(&landed)))
    }

    /// Goes to the gateway and pays there.
    pub async fn pays(&self, payment: &Payment) -> Result<String> {
        self.goes_and(payment, Act::of(Action::Pay)).await
    }

    /// Goes to the gateway, where the bank declines.
    pub async fn fails(&self, payment: &Payment) -> Result<String> {
        self.goes_and(payment, Act::of(Action::Fail)).await
    }

    /// Goes to the gateway and gives up there.
    pub async fn cancels(&self, payment: &Payment) -> Result<String> {
        self.goes_and(payment, Act::of(Action::Cancel)).await
    }

    /// Goes to the gateway and does that.
    pub async fn goes_and(&self, payment: &Payment, act: Act) -> Result<String> {
        let session = self.goes_to_the_gateway(payment).await?;
        self.does(&session, act).await
    }

    /// The headings and notices of a page, one a line.
    pub async fn reads(&self, path_or_url: &str) -> Result<String> {
        let page = self.opens(path_or_url).await?;
        let mut lines = vec![page.status.as_u16().to_string()];
        let html = Html::parse_document(&page.text);
        for found in selected(&html, "h1, [role=alert], [role=status], .notice") {
            let words: Vec<&str> = found.text().flat_map(str::split_whitespace).collect();
            lines.push(redact(&words.join(" ")));
        }
        lines.dedup();
        Ok(lines.join("\n"))
    }

    fn asks(&self, request: RequestBuilder) -> RequestBuilder {
        request.header("Accept", "text/html,application/xhtml+xml").header("Accept-Language", "en")
    }

    fn url(&self, path_or_url: &str) -> String {
        if path_or_url.starts_with('/') { format!("{}{path_or_url}", self.base) } else { path_or_url.to_owned() }
    }
}

fn selected<'a>(html: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    Selector::parse(selector).map(|selector| html.select(&selector).collect()).unwrap_or_default()
}

/// The form that posts to an address with that ending: its address, and what a browser would send of it.
pub(crate) fn form(page: &str, ending: &str) -> Option<(String, BTreeMap<String, String>)> {
    let html = Html::parse_document(page);
    let form = selected(&html, "form").into_iter().find(|form| {
        form.attr("action").and_then(|to| to.split('?').next()).is_some_and(|path| path.ends_with(ending))
    })?;
    let inputs = Selector::parse("input").ok()?;
    let sent =
        form.select(&inputs).filter(|input| input.attr("type") != Some("radio") || input.attr("checked").is_some());
    let fields = sent
        .filter_map(|input| Some((input.attr("name")?.to_owned(), input.attr("value").unwrap_or_default().to_owned())));
    Some((form.attr("action")?.to_owned(), fields.collect()))
}
