//! The current endpoints: a payment link, and what became of it.

use std::sync::Arc;

use poem::web::Data;
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, handler, post};
use serde_json::{Value, json};

use super::fault::{Endpoint, Fault};
use super::invoice::{Invoice, State};
use super::magic::Magic;
use super::{Gateway, Subject, dhaka, refused, told};
use crate::sandbox::decimal;
use crate::sandbox::form::{self, Fields};

/// Fields that must be there and not empty.
const REQUIRED: [&str; 6] =
    ["invoice_number", "payment_amount", "cust_name", "cust_phone", "cust_email", "callback_url"];
/// The longest invoice number; the real gateway documents none.
const INVOICE_MAX: usize = 64;
/// What a payer's charge is, in thousandths.
const CHARGE_PER_MILLE: i64 = 18;

/// What the real gateway says of wrong credentials.
pub(super) const BAD_CREDENTIALS: (&str, &str) = ("1001", "Invalid Credential.");
/// What it says of a field that is missing or wrong; the code is not documented.
const BAD_FIELD: &str = "1002";
const USED: (&str, &str) = ("1008", "Invoice number already exists.");
const NOT_FOUND: (&str, &str) = ("2001", "Transaction not found in system");

/// A header, whatever the case of its name.
pub(super) fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers().get(name).and_then(|value| value.to_str().ok())
}

#[handler]
async fn initiate(Data(gateway): Data<&Arc<Gateway>>, request: &Request, body: Body) -> Response {
    let form = form::read(request, body).await;
    let text = |name: &str| form.get(name).map(String::as_str);
    let subject = gateway.about(Endpoint::Initiate, text("merchantId"), text("invoice_number"));
    if let Some(response) = gateway.disturbed(&subject).await {
        return response;
    }
    let merchant = text("merchantId").unwrap_or_default();
    let credentials = if gateway.knows(merchant, form.get("password")) { Ok(()) } else { Err(BAD_CREDENTIALS) };
    let opened = credentials.map_err(owned).and_then(|()| gateway.link(&subject, merchant, &form));
    gateway.show(&subject, opened.map(|invoice| gateway.link_told(&subject, &invoice)))
}

#[handler]
async fn status(Data(gateway): Data<&Arc<Gateway>>, request: &Request, body: Body) -> Response {
    let form = form::read(request, body).await;
    let subject =
        gateway.about(Endpoint::Status, header(request, "merchantId"), form.get("invoice_number").map(String::as_str));
    gateway.answer_status(subject).await
}

#[handler]
async fn status_v2(Data(gateway): Data<&Arc<Gateway>>, request: &Request, body: Body) -> Response {
    let form = form::read(request, body).await;
    let merchant = header(request, "merchantId");
    let found = merchant.zip(form.get("trxId")).and_then(|(id, trx)| gateway.book().of_trx(id, trx).cloned());
    let subject = match &found {
        Some(invoice) => gateway.about_invoice(Endpoint::StatusV2, invoice),
        None => gateway.about(Endpoint::StatusV2, merchant, None),
    };
    gateway.answer_status(subject).await
}

fn owned((code, message): (&str, &str)) -> (String, String) {
    (code.to_owned(), message.to_owned())
}

impl Gateway {
    async fn answer_status(&self, subject: Subject) -> Response {
        if let Some(response) = self.disturbed(&subject).await {
            return response;
        }
        let found = subject.invoice.as_ref().ok_or_else(|| owned(NOT_FOUND));
        self.show(&subject, found.map(|invoice| self.status_told(&subject, invoice)))
    }

    /// Writes an answer out, or a refusal, as the switches have it.
    pub(super) fn show(&self, subject: &Subject, answer: Result<Value, (String, String)>) -> Response {
        let forced = self.faults(subject, |fault| fault.refusal(subject.endpoint)).into_iter().next();
        let mut answer = match forced.map_or(answer, Err) {
            Ok(answer) => answer,
            Err((code, message)) => refused(&code, &message),
        };
        if self.is_on(subject, &Fault::NumbersAsNumbers) {
            numbers(&mut answer);
        }
        told(&answer)
    }

    /// Makes a payment link, or says with which code not.
    pub(super) fn link(&self, subject: &Subject, merchant: &str, form: &Fields) -> Result<Invoice, (String, String)> {
        let text = |name: &str| form.get(name).cloned().unwrap_or_default();
        let wrong = |why: String| (BAD_FIELD.to_owned(), why);
        if let Some(name) = REQUIRED.iter().find(|name| text(name).trim().is_empty()) {
            return Err(wrong(format!("The {name} field is required.")));
        }
        let asked = decimal::parse(&text("payment_amount")).filter(|asked| *asked >= 100);
        let asked = asked.ok_or_else(|| wrong("The payment_amount must be at least 1.".into()))?;
        if !["", "BDT"].contains(&text("currency").as_str()) {
            return Err(wrong("The selected currency is invalid.".into()));
        }
        if !text("cust_email").contains('@') {
            return Err(wrong("The cust_email must be a valid email address.".into()));
        }
        let callback = url::Url::parse(&text("callback_url"));
        if !callback.is_ok_and(|url| ["http", "https"].contains(&url.scheme()) && url.has_host()) {
            return Err(wrong("The callback_url format is invalid.".into()));
        }
        if text("invoice_number").chars().count() > INVOICE_MAX {
            return Err(wrong(format!("The invoice_number may not be greater than {INVOICE_MAX} characters.")));
        }
        if Magic::of(asked) == Some(Magic::InitRefused) {
            return Err(wrong("Refused by the magic amount".into()));
        }
        if subject.invoice.is_some() {
            return Err(owned(USED));
        }
        let given = |name: &str| form.get(name).filter(|text| !text.is_empty()).cloned();
        let is_payers = form.get("pay_with_charge").is_some_and(|flag| flag == "1");
        let mut book = self.book();
        let invoice = Invoice {
            number: book.next_number(),
            token: self.serial.letters(32),
            merchant_id: merchant.to_owned(),
            invoice_number: text("invoice_number"),
            asked,
            reference: given("reference"),
            checkout_items: given("checkout_items"),
            options: ["opt_a", "opt_b", "opt_c"].map(given),
            cust_name: text("cust_name"),
            cust_phone: text("cust_phone"),
            callback_url: text("callback_url"),
            opened_at: self.now(),
            state: State::Processing,
            ended_at: None,
            message: String::new(),
            trx_id: String::new(),
            channel: None,
            charge: if is_payers { decimal::per_mille(asked, CHARGE_PER_MILLE) } else { 0 },
            asked_about: 0,
            ipns: Vec::new(),
        };
        book.open(invoice.clone());
        Ok(invoice)
    }

    /// The answer to a link that was made.
    pub(super) fn link_told(&self, subject: &Subject, invoice: &Invoice) -> Value {
        let mut answer = json!({
            "status_code": "200",
            "status": "success",
            "message": "Payment Link Created Successfully.",
            "payment_amount": whole_or_decimal(invoice.asked),
            "invoice_number": invoice.invoice_number,
            "payment_url": self.page_url(invoice),
        });
        if self.is_on(subject, &Fault::InitWithoutUrl)
            && let Some(fields) = answer.as_object_mut()
        {
            fields.remove("payment_url");
        }
        answer
    }

    /// The word for where an invoice stands, as the switches have it.
    pub(super) fn word(&self, subject: &Subject, invoice: &Invoice) -> String {
        let is_held_back = invoice.state != State::Processing && self.is_on(subject, &Fault::StillProcessing);
        let is_unsaid = invoice.state == State::Cancelled && self.is_on(subject, &Fault::CancelStaysProcessing);
        let state = if is_held_back || is_unsaid { State::Processing } else { invoice.state };
        if invoice.ended_at.is_some()
            && let Some(kept) = self.book().at_mut(&invoice.number)
        {
            kept.asked_about += 1;
        }
        let odd = self.faults(subject, Fault::odd_status).into_iter().next();
        let word = odd.unwrap_or_else(|| state.status().to_owned());
        if self.is_on(subject, &Fault::StatusInCapitals) { word.to_uppercase() } else { word }
    }

    /// The `data` of a status answer. A payment that is not over shows its amounts all the same.
    pub(super) fn facts(&self, subject: &Subject, invoice: &Invoice, word: &str) -> Value {
        let is_paid = ["success", "refund"].contains(&word.to_ascii_lowercase().as_str());
        let charge = if self.is_on(subject, &Fault::Surcharge) {
            decimal::per_mille(invoice.asked, CHARGE_PER_MILLE)
        } else {
            invoice.charge
        };
        let altered = self.faults(subject, Fault::altered_amount).into_iter().next();
        let altered = altered.map(|amount| amount.unwrap_or_else(|| decimal::show(invoice.asked - 100)));
        let paid = altered.unwrap_or_else(|| decimal::show(invoice.asked + if is_paid { charge } else { 0 }));
        let told = self.faults(subject, Fault::altered_invoice).into_iter().next();
        let trx_id = if is_paid && !self.is_on(subject, &Fault::TrxIdMissing) { invoice.trx_id.as_str() } else { "" };
        let channel = invoice.channel.filter(|_| is_paid);
        let mut facts = json!({
            "invoice_number": told.unwrap_or_else(|| invoice.invoice_number.clone()),
            "trx_status": word,
            "trx_id": trx_id,
            "request_amount": decimal::show(invoice.asked),
            "payment_amount": paid,
            "order_date_time": dhaka(invoice.ended_at.unwrap_or(invoice.opened_at)),
            "payer_mobile_no": channel.map_or("", |channel| channel.payer),
            "payment_method": channel.map_or("", |channel| channel.method),
            "reference": invoice.reference,
            "checkout_items": invoice.checkout_items,
            "opt_a": invoice.options[0],
            "opt_b": invoice.options[1],
            "opt_c": invoice.options[2],
        });
        if self.is_on(subject, &Fault::RequestAmountMissing)
            && let Some(fields) = facts.as_object_mut()
        {
            fields.remove("request_amount");
        }
        facts
    }

    fn status_told(&self, subject: &Subject, invoice: &Invoice) -> Value {
        let word = self.word(subject, invoice);
        json!({
            "status_code": "200",
            "status": "success",
            "message": "Transaction found",
            "data": self.facts(subject, invoice, &word),
        })
    }
}

/// Whole taka without decimals, as the gateway repeats what it was sent.
pub(super) fn whole_or_decimal(hundredths: i64) -> String {
    if hundredths % 100 == 0 { (hundredths / 100).to_string() } else { decimal::show(hundredths) }
}

/// Writes codes and amounts as numbers.
fn numbers(answer: &mut Value) {
    let Some(fields) = answer.as_object_mut() else { return };
    for (name, value) in fields.iter_mut() {
        if matches!(name.as_str(), "status_code" | "request_amount" | "payment_amount") {
            let digits = value.as_str().and_then(|text| serde_json::from_str(text).ok());
            *value = digits.unwrap_or_else(|| value.clone());
        } else {
            numbers(value);
        }
    }
}

pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(gateway));
    route
        .at("/initiate-payment", with(post(initiate)))
        .at("/transaction-status", with(post(status)))
        .at("/v2/transaction-status", with(post(status_v2)))
}
