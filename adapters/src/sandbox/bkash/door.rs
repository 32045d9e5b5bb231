//! The doors of the API: what is asked, whether the caller may, what the switches make of it, and how it is answered.

use std::collections::BTreeMap;
use std::sync::Arc;

use poem::http::{HeaderMap, Method, StatusCode};
use poem::web::Data;
use poem::{Body, EndpointExt, Request, Response, Route, handler};
use serde_json::value::RawValue;

use super::fault::{Endpoint, Loss};
use super::merchant::Caller;
use super::words::{Wrong, json};
use super::{Gateway, Magic, Subject, VERSIONED};
use crate::sandbox::answer::Answer;
use crate::sandbox::decimal;
use crate::sandbox::switches::WAIT_MAX;

/// Largest body the gateway reads.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// Where the second version of refunds stands.
const SECOND: &str = "/v2/tokenized-checkout";

/// The fields of a body: text as it is, numbers as their digits.
pub(super) type Fields = BTreeMap<String, String>;

/// What a path does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
    Grant,
    Refresh,
    Create,
    Execute,
    Query,
    AgreementStatus,
    AgreementCancel,
    Search,
    Refund,
    RefundStatus,
    SecondRefund,
    SecondRefundStatus,
    Capture,
    Void,
}

impl Call {
    /// The endpoint as switches name it. One path of the first version serves two questions.
    fn endpoint(self, asked: &Fields) -> Endpoint {
        match self {
            Call::Grant => Endpoint::Grant,
            Call::Refresh => Endpoint::Refresh,
            Call::Create => Endpoint::Create,
            Call::Execute => Endpoint::Execute,
            Call::Query => Endpoint::Query,
            Call::AgreementStatus | Call::AgreementCancel => Endpoint::Agreement,
            Call::Search => Endpoint::Search,
            Call::Refund if asked.contains_key("amount") || asked.contains_key("refundAmount") => Endpoint::Refund,
            Call::Refund | Call::RefundStatus | Call::SecondRefundStatus => Endpoint::RefundStatus,
            Call::SecondRefund => Endpoint::Refund,
            Call::Capture | Call::Void => Endpoint::Confirm,
        }
    }
}

/// A path, and the gateway behind it.
#[derive(Clone)]
struct Door {
    gateway: Arc<Gateway>,
    call: Call,
}

/// A field under either of its spellings.
pub(super) fn either<'a>(asked: &'a Fields, names: [&str; 2]) -> &'a str {
    names.into_iter().find_map(|name| asked.get(name)).map_or("", String::as_str)
}

#[handler]
async fn serve(Data(door): Data<&Door>, request: &Request, body: Body) -> Response {
    if request.method() != Method::POST {
        return missing_path();
    }
    let bytes = body.into_bytes_limit(BODY_BYTES_MAX).await.unwrap_or_default();
    let Some(mut asked) = read(&bytes) else {
        return Wrong::front(StatusCode::BAD_REQUEST, "Invalid request body").response(false);
    };
    // One client library names the payment in the path instead.
    if let Ok(id) = request.path_params::<String>() {
        asked.entry("paymentID".to_owned()).or_insert(id);
    }
    door.gateway.answer(door.call, request.headers(), &asked).await
}

#[handler]
fn nothing() -> Response {
    missing_path()
}

/// What stands before the API says of a path or a verb that it does not know.
fn missing_path() -> Response {
    Wrong::front(StatusCode::FORBIDDEN, "Missing Authentication Token").response(false)
}

fn read(bytes: &[u8]) -> Option<Fields> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Some(Fields::new());
    }
    let raw: BTreeMap<String, Box<RawValue>> = serde_json::from_slice(bytes).ok()?;
    let plain = |raw: &RawValue| match raw.get().as_bytes().first() {
        Some(b'"') => serde_json::from_str(raw.get()).ok(),
        Some(b'-' | b'0'..=b'9') => Some(raw.get().to_owned()),
        _ => None,
    };
    Some(raw.into_iter().filter_map(|(name, raw)| Some((name, plain(&raw)?))).collect())
}

impl Gateway {
    async fn answer(&self, call: Call, headers: &HeaderMap, asked: &Fields) -> Response {
        let subject = self.subject(call, headers, asked);
        let endpoint = call.endpoint(asked);
        for fault in self.faults(&subject, |fault| fault.transport(endpoint)) {
            if let Some(response) = fault.happen().await {
                return response;
            }
        }
        let in_errors = self.is_on(&subject, &super::Fault::ErrorEnvelope);
        let answered = match self.done(call, &subject, headers, asked) {
            Ok(answer) => json(StatusCode::OK, &self.bent(&subject, answer)),
            Err(wrong) => wrong.response(in_errors),
        };
        match self.faults(&subject, |fault| fault.loss(endpoint)).into_iter().next() {
            Some(how) => lost(how).await,
            None => answered,
        }
    }

    fn done(&self, call: Call, subject: &Subject, headers: &HeaderMap, asked: &Fields) -> Result<Answer, Wrong> {
        match call {
            Call::Grant | Call::Refresh => {
                let endpoint = call.endpoint(asked);
                self.refused(subject, endpoint)?;
                self.token(subject, if call == Call::Grant { "grant" } else { "refresh" }, headers, asked)
            }
            Call::Create
            | Call::Execute
            | Call::Query
            | Call::AgreementStatus
            | Call::AgreementCancel
            | Call::Search
            | Call::Refund
            | Call::RefundStatus
            | Call::SecondRefund
            | Call::SecondRefundStatus
            | Call::Capture
            | Call::Void => {
                let caller = self.caller(subject, headers)?;
                self.refused(subject, call.endpoint(asked))?;
                self.ask(call, subject, &caller, asked)
            }
        }
    }

    fn ask(&self, call: Call, subject: &Subject, caller: &Caller, asked: &Fields) -> Result<Answer, Wrong> {
        match call {
            Call::Grant | Call::Refresh => Err(Wrong::unauthorized()),
            Call::Create => self.create(caller, asked),
            Call::Execute => self.execute(subject, caller, asked),
            Call::Query => self.query(subject, caller, asked),
            Call::AgreementStatus => self.agreement_status(caller, asked),
            Call::AgreementCancel => self.agreement_cancel(caller, asked),
            Call::Search => self.search(caller, asked),
            Call::Refund if call.endpoint(asked) == Endpoint::Refund => self.refund_first(subject, caller, asked),
            Call::Refund | Call::RefundStatus => self.refund_status_first(caller, asked),
            Call::SecondRefund => self.refund_second(subject, caller, asked),
            Call::SecondRefundStatus => self.refund_status_second(subject, caller, asked),
            Call::Capture => self.confirm(caller, asked, true),
            Call::Void => self.confirm(caller, asked, false),
        }
    }

    /// A refusal that somebody switched on.
    fn refused(&self, subject: &Subject, endpoint: Endpoint) -> Result<(), Wrong> {
        if let Some((status, message)) = self.faults(subject, |fault| fault.front_refusal(endpoint)).into_iter().next()
        {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            return Err(Wrong::Front(status, message));
        }
        match self.faults(subject, |fault| fault.refusal(endpoint)).into_iter().next() {
            Some(code) => Err(Wrong::Code(code)),
            None => Ok(()),
        }
    }

    /// Finds out what a call is about from whatever it carries.
    fn subject(&self, call: Call, headers: &HeaderMap, asked: &Fields) -> Subject {
        let endpoint = Some(call.endpoint(asked));
        let book = self.book();
        let named = book.payment(either(asked, ["paymentID", "paymentId"]));
        if let Some(payment) = named.or_else(|| book.of_trx(either(asked, ["trxID", "trxId"]))) {
            return self.about(endpoint, payment);
        }
        Subject {
            endpoint,
            username: self.named(headers),
            invoice: asked.get("merchantInvoiceNumber").cloned(),
            magic: asked.get("amount").and_then(|text| decimal::parse(text)).and_then(Magic::of),
            is_down: false,
        }
    }
}

async fn lost(how: Loss) -> Response {
    match how {
        Loss::Late => {
            tokio::time::sleep(WAIT_MAX).await;
            Wrong::front(StatusCode::GATEWAY_TIMEOUT, "Endpoint request timed out").response(false)
        }
        Loss::Dropped => {
            let broken = [Ok(r#"{"statusCode":"00"#.to_owned()), Err(std::io::Error::other("dropped on purpose"))];
            let body = Body::from_bytes_stream(futures_util::stream::iter(broken));
            Response::builder().content_type("application/json").body(body)
        }
        Loss::TimedOut => Wrong::front(StatusCode::GATEWAY_TIMEOUT, "Endpoint request timed out").response(false),
        Loss::Failed => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            Response::builder().status(status).content_type("text/html").body("<h1>Internal Server Error</h1>")
        }
        Loss::Message => Wrong::front(StatusCode::OK, "Internal server error").response(false),
    }
}

/// Adds every path of the API to a route.
pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |call| serve.data(Door { gateway: Arc::clone(gateway), call });
    let api = format!("{VERSIONED}/tokenized/checkout");
    route
        .at(format!("{api}/token/grant"), with(Call::Grant))
        // Some clients ask for their tokens where the older product has them.
        .at(format!("{VERSIONED}/checkout/token/grant"), with(Call::Grant))
        .at(format!("{api}/token/refresh"), with(Call::Refresh))
        .at(format!("{api}/create"), with(Call::Create))
        .at(format!("{api}/payment/create"), with(Call::Create))
        .at(format!("{api}/execute"), with(Call::Execute))
        .at(format!("{api}/execute/:payment_id"), with(Call::Execute))
        .at(format!("{api}/payment/status"), with(Call::Query))
        .at(format!("{api}/agreement/status"), with(Call::AgreementStatus))
        .at(format!("{api}/agreement/cancel"), with(Call::AgreementCancel))
        .at(format!("{api}/general/searchTransaction"), with(Call::Search))
        .at(format!("{api}/payment/refund"), with(Call::Refund))
        .at(format!("{api}/payment/refund/status"), with(Call::RefundStatus))
        .at(format!("{api}/payment/confirm/capture"), with(Call::Capture))
        .at(format!("{api}/payment/confirm/void"), with(Call::Void))
        .at(format!("{api}/payment/confirm/capture/void"), with(Call::Void))
        .at(format!("{SECOND}/refund/payment/transaction"), with(Call::SecondRefund))
        .at(format!("{SECOND}/refund/payment/status"), with(Call::SecondRefundStatus))
        .at(format!("{VERSIONED}/*rest"), nothing)
        .at(format!("{SECOND}/*rest"), nothing)
}
