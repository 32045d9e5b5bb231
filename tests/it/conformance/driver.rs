//! What a story does to a gateway, whichever it is.

use domain::{
    apps::Settings,
    payments::{
        Method,
        gateway::{Capabilities, Consent, RefundRoad},
    },
};
pub(crate) use tests::till::Back;
use tests::{Answer, Payment, Result, TestApp};

/// What a customer does on a gateway's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Does {
    /// Agrees to everything.
    Pays,
    /// Tries, and is declined.
    IsDeclined,
    /// Gives up.
    GivesUp,
}

/// What a gateway's API does instead of answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Breaks {
    /// It says 500.
    Fault,
    /// It says something that is no answer.
    Garbage,
}

/// One gateway, as its customers and its faults have it.
pub(crate) trait Driver: Sized + Send + Sync + 'static {
    /// The way to pay.
    const METHOD: Method;
    /// What a payment is here; gateways have their limits.
    const AMOUNT_MINOR: i64 = 30_000;
    /// Whether it says, when asked later, what became of a charge whose answer was lost.
    const TELLS_WHAT_BECAME: bool = true;

    /// Does something on the page that a customer was sent to. The gateway tells our server nothing by itself; how the
    /// browser would come back is answered. Where money moves only when we charge, paying is agreeing.
    async fn does(app: &TestApp, page_url: &str, what: Does) -> Result<Back>;

    /// The return of a browser that says the customer paid, when he did not.
    async fn pretends(app: &TestApp, page_url: &str) -> Result<Back>;

    /// From now on, nobody who asks what became of a payment gets an answer; where we charge, the money moves, and that
    /// answer is lost too.
    fn goes_dark(app: &TestApp, how: Breaks);

    /// From now on, sessions are opened without a page to send the customer to. Where the page is ours, there is no such
    /// thing.
    fn opens_no_page(app: &TestApp);

    /// Everything works again.
    fn mends(app: &TestApp);

    /// Who sends money back.
    fn refunds(app: &TestApp) -> RefundRoad {
        capabilities::<Self>(app).refunds
    }

    /// Lets the gateway finish refunds that it has taken, where it does not at once.
    fn pays_back(_: &TestApp) {}
}

/// A server whose application takes this gateway and the one to compare with.
pub(crate) async fn started<D: Driver>() -> Result<TestApp> {
    let methods = [D::METHOD, other_than::<D>()].into();
    TestApp::start_with(Settings { methods, ..Settings::default() }).await
}

/// Another gateway, to pay the same with.
pub(crate) fn other_than<D: Driver>() -> Method {
    if D::METHOD == Method::Sslcommerz { Method::Bkash } else { Method::Sslcommerz }
}

/// What this gateway can do.
pub(crate) fn capabilities<D: Driver>(app: &TestApp) -> Capabilities {
    domain::payments::gateway::Gateways::capabilities(&app.server.house.gateways, D::METHOD)
}

/// Whether customers agree on a page of ours, or from there.
pub(crate) fn asks_on_our_page<D: Driver>(app: &TestApp) -> bool {
    capabilities::<D>(app).consent == Consent::OurPage
}

/// A payment by this gateway alone.
pub(crate) async fn created<D: Driver>(app: &TestApp) -> Result<Payment> {
    app.create_payment_by(D::METHOD.as_str(), D::AMOUNT_MINOR).await
}

/// The customer opens our page, chooses the gateway, and is on its page now.
pub(crate) async fn at_the_gateway<D: Driver>(app: &TestApp, payment: &Payment) -> Result<String> {
    at_the_gateway_of(app, payment, D::METHOD).await
}

/// The same, of whichever gateway.
pub(crate) async fn at_the_gateway_of(app: &TestApp, payment: &Payment, method: Method) -> Result<String> {
    let pressed = app.customer().chooses(payment, method.as_str()).await?;
    let to = pressed.header("location");
    if pressed.status == 303 && !to.is_empty() {
        return Ok(to.to_owned());
    }
    Err(format!("the button led nowhere: {} {}", pressed.status, pressed.text).into())
}

/// The customer does that at the gateway, and the browser comes back.
pub(crate) async fn does<D: Driver>(app: &TestApp, payment: &Payment, what: Does) -> Result<Answer> {
    let page = at_the_gateway::<D>(app, payment).await?;
    D::does(app, &page, what).await?.comes(&app.browser()).await
}

/// Whether the browser was sent on to the page that says how it went.
pub(crate) fn lands_on_the_result(answer: &Answer) -> bool {
    let path = answer.header("location").split('?').next().unwrap_or_default();
    answer.status == 303 && path.ends_with("/result")
}
