//! The older endpoints, with a token: published libraries still use them. The name of the last one is spelled as there.

use std::sync::Arc;

use poem::web::Data;
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, handler, post};
use serde_json::{Value, json};

use super::Gateway;
use super::api::{BAD_CREDENTIALS, header};
use super::fault::Endpoint;
use super::invoice::Invoice;
use crate::sandbox::form;

const BAD_TOKEN: (&str, &str) = ("2001", "Invalid or expired token.");
const NOT_FOUND: (&str, &str) = ("1006", "Transaction not found.");
/// Characters of a token.
const TOKEN_LENGTH: usize = 60;

#[handler]
async fn grant(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let either = |new: &str, old: &str| header(request, new).or_else(|| header(request, old)).map(str::to_owned);
    let (merchant, password) = (either("merchantId", "storeId"), either("password", "storePassword"));
    let subject = gateway.about(Endpoint::GrantToken, merchant.as_deref(), None);
    if let Some(response) = gateway.disturbed(&subject).await {
        return response;
    }
    let merchant = merchant.unwrap_or_default();
    let granted = if gateway.knows(&merchant, password.as_ref()) {
        let token: String = [gateway.serial.letters(32), gateway.serial.letters(32)].concat();
        let token: String = token.chars().take(TOKEN_LENGTH).collect();
        gateway.book().grant(token.clone(), merchant);
        Ok(json!({ "status_code": "200", "status": "success", "message": "Token generated.", "token": token }))
    } else {
        Err(owned(BAD_CREDENTIALS))
    };
    gateway.show(&subject, granted)
}

#[handler]
async fn create(Data(gateway): Data<&Arc<Gateway>>, request: &Request, body: Body) -> Response {
    let form = form::read(request, body).await;
    let merchant = gateway.bearer(request);
    let invoice = form.get("invoice_number").map(String::as_str);
    let subject = gateway.about(Endpoint::CreatePayment, merchant.as_deref(), invoice);
    if let Some(response) = gateway.disturbed(&subject).await {
        return response;
    }
    let merchant = merchant.ok_or_else(|| owned(BAD_TOKEN));
    let opened = merchant.and_then(|merchant| gateway.link(&subject, &merchant, &form));
    gateway.show(&subject, opened.map(|invoice| gateway.link_told(&subject, &invoice)))
}

#[handler]
async fn retrieve(Data(gateway): Data<&Arc<Gateway>>, request: &Request, body: Body) -> Response {
    let form = form::read(request, body).await;
    let merchant = gateway.bearer(request);
    let text = |name: &str| form.get(name).map(String::as_str).filter(|text| !text.is_empty());
    let by_trx = merchant.as_deref().zip(text("trx_id"));
    let by_trx = by_trx.and_then(|(merchant, trx)| gateway.book().of_trx(merchant, trx).cloned());
    let subject = match by_trx {
        Some(invoice) if text("invoice_number").is_none_or(|number| number == invoice.invoice_number) => {
            gateway.about_invoice(Endpoint::Retrieve, &invoice)
        }
        Some(_) => gateway.about(Endpoint::Retrieve, merchant.as_deref(), None),
        None => gateway.about(Endpoint::Retrieve, merchant.as_deref(), text("invoice_number")),
    };
    if let Some(response) = gateway.disturbed(&subject).await {
        return response;
    }
    let found = match (&merchant, &subject.invoice) {
        (None, _) => Err(owned(BAD_TOKEN)),
        (Some(_), None) => Err(owned(NOT_FOUND)),
        (Some(_), Some(invoice)) => Ok(gateway.retrieved(&subject, invoice)),
    };
    gateway.show(&subject, found)
}

fn owned((code, message): (&str, &str)) -> (String, String) {
    (code.to_owned(), message.to_owned())
}

impl Gateway {
    fn bearer(&self, request: &Request) -> Option<String> {
        let token = header(request, "token")?;
        self.book().bearer(token).map(str::to_owned)
    }

    /// The older answer: words begin with a capital, and the customer's telephone is repeated.
    fn retrieved(&self, subject: &super::Subject, invoice: &Invoice) -> Value {
        let word = self.word(subject, invoice);
        let mut facts = self.facts(subject, invoice, &word);
        if let Some(fields) = facts.as_object_mut() {
            let mut letters = word.chars();
            let first = letters.next().map(|letter| letter.to_ascii_uppercase());
            fields.insert("trx_status".into(), first.into_iter().chain(letters).collect::<String>().into());
            fields.insert("cust_phone".into(), invoice.cust_phone.clone().into());
        }
        json!({ "status_code": "200", "status": "success", "message": "Transaction found", "data": facts })
    }
}

pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(gateway));
    route
        .at("/grant-token", with(post(grant)))
        .at("/create-payment", with(post(create)))
        .at("/retrive-transaction", with(post(retrieve)))
}
