//! CAMARA Carrier Billing 0.5 and Carrier Billing Refund 0.3, as an aggregator offers them: payments in one step or two,
//! with a code on the phone or a page, refunds, and events to the merchant's sink.
//!
//! The same `clientCorrelator` again is refused, as the specification has it; the merchant then reads the payment. With
//! `Fault::StillProcessing` payments and refunds come to their end only when they are read after it was mended.

mod messages;
mod serve;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use poem::http::StatusCode;
use poem::{Request, Response};
use serde_json::json;

use super::book::{Book, Charge, ChargeState, Face, Refund, keep};
use super::fault::{Endpoint, Fault};
use super::phone::Magic;
use super::{Call, Operators, bearer};
use crate::sandbox::answer::{Answer, Field};
use crate::sandbox::decimal;

use messages::{Create, GiveBack, Validation};

pub(super) use serve::routes;

/// Wrong codes that are taken.
const CODE_TRIES: u8 = 3;

/// A refusal: its status and its code.
type Refused = (u16, &'static str);

const INVALID: Refused = (400, "INVALID_ARGUMENT");
const NOT_FOUND: Refused = (404, "NOT_FOUND");

fn refused((status, code): (u16, &str)) -> Response {
    let said = json!({ "status": status, "code": code, "message": "Refused by the sandbox." });
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    Response::builder().status(status).content_type("application/json").body(said.to_string())
}

/// The status that goes with a code which a switch asks for.
fn status_of(code: &str) -> u16 {
    match code {
        "UNAUTHENTICATED" => 401,
        "PERMISSION_DENIED" | "CARRIER_BILLING.PAYMENT_DENIED" | "CARRIER_BILLING_REFUND.REFUND_DENIED" => 403,
        "NOT_FOUND" | "IDENTIFIER_NOT_FOUND" => 404,
        "TOO_MANY_REQUESTS" => 429,
        code if code.contains("AMOUNT") || code.contains("SERVICE") => 422,
        _ => 400,
    }
}

impl Operators {
    async fn client(&self, request: &Request, endpoint: Endpoint, about: Option<&str>) -> Result<String, Response> {
        let token = bearer(request).unwrap_or_default();
        let client = self.book().tokens.iter().find(|known| known.text == token).map(|known| known.whose.clone());
        let call = Call { endpoint, whose: client.as_deref(), about };
        if let Some(response) = self.disturbed(&call).await {
            return Err(response);
        }
        let code = self.refusal(&call);
        match (client, code) {
            (None, _) => Err(refused((401, "UNAUTHENTICATED"))),
            (Some(_), Some(code)) => Err(refused((status_of(&code), &code))),
            (Some(client), None) => Ok(client),
        }
    }

    /// Creates a payment, which is charged at once or waits for the payer.
    fn create(&self, client: &str, asked: &Create, is_prepared: bool) -> Result<Answer, Refused> {
        let transaction = &asked.amount_transaction;
        let information = transaction.payment_amount.charging_information.as_ref().ok_or(INVALID)?;
        let hundredths = information.amount.and_then(|amount| amount.0).filter(|amount| *amount > 0).ok_or(INVALID)?;
        if transaction.reference_code.is_empty() || information.currency != "BDT" {
            return Err(INVALID);
        }
        if !transaction.phone_number.starts_with('+') {
            return Err((422, "MISSING_IDENTIFIER"));
        }
        let (now, internal, code) = (self.now(), self.digits(10), self.digits(6));
        let call =
            Call { endpoint: Endpoint::Payment, whose: Some(client), about: Some(&transaction.client_correlator) };
        let (is_slow, by_page) = (self.is_on(&call, &Fault::StillProcessing), self.is_on(&call, &Fault::ConfirmByPage));
        let mut book = self.book();
        if book.charge_mut(Face::Camara, client, &transaction.client_correlator).is_some() {
            return Err(INVALID);
        }
        let phone = book.phones.of(&transaction.phone_number).ok_or((404, "IDENTIFIER_NOT_FOUND"))?;
        if phone.magic == Some(Magic::MovedAway) {
            return Err((422, "SERVICE_NOT_APPLICABLE"));
        }
        if phone.magic == Some(Magic::Barred) {
            return Err((403, "CARRIER_BILLING.PAYMENT_DENIED"));
        }
        let number = phone.number.clone();
        let authorization = format!("auth-{}", self.serial.letters(12));
        if is_prepared && !by_page {
            phone.tell(now, "Operator", format!("Your code is {code}."), Some(&code));
        }
        let charge = Charge {
            face: Face::Camara,
            whose: client.to_owned(),
            external: transaction.client_correlator.clone(),
            reference: transaction.reference_code.clone(),
            internal: format!("pay-{internal}"),
            number,
            hundredths,
            description: information.description.0.clone(),
            state: if is_prepared { ChargeState::PendingValidation } else { ChargeState::Waiting },
            code: String::new(),
            at: now,
            sink: asked.sink.clone(),
            validation: is_prepared.then_some((authorization, code, 0)),
            refunds: Vec::new(),
        };
        let id = charge.internal.clone();
        keep(&mut book.charges, charge);
        if !is_prepared && !is_slow {
            settle(&mut book, &id);
        }
        let charge = book.internal_mut(Face::Camara, &id).cloned().ok_or(NOT_FOUND)?;
        drop(book);
        let mut answer = self.shown(&charge);
        if let Some((authorization, ..)) = &charge.validation {
            let info = if by_page {
                let page = format!("{}/sandbox/dcb/confirm/{id}", self.options.public_origin);
                Answer::new().text("action", "open").text("validationURL", page)
            } else {
                Answer::new().text("action", "validate").text("authorizationId", authorization)
            };
            answer = answer.with("validationInfo", Field::Object(info));
        }
        Ok(answer)
    }

    fn validate(&self, id: &str, asked: &Validation) -> Result<(), Refused> {
        let mut book = self.book();
        let charge = book.internal_mut(Face::Camara, id).ok_or(NOT_FOUND)?;
        let Some((authorization, code, wrong)) = charge.validation.as_mut() else {
            return Err((400, "CARRIER_BILLING.INVALID_AUTHORIZATION_ID"));
        };
        if *authorization != asked.authorization_id {
            return Err((400, "CARRIER_BILLING.INVALID_AUTHORIZATION_ID"));
        }
        if *wrong >= CODE_TRIES {
            return Err((400, "CARRIER_BILLING.VALIDATION_FAILED"));
        }
        if *code != asked.code {
            *wrong += 1;
            return Err((400, "CARRIER_BILLING.INVALID_CODE"));
        }
        if charge.state == ChargeState::PendingValidation {
            charge.state = ChargeState::Reserved;
        }
        Ok(())
    }

    /// The payer confirms on the operator's page, or says no there.
    pub(super) fn confirm_by_page(&self, id: &str, is_agreed: bool) -> bool {
        let mut book = self.book();
        let charge = book.internal_mut(Face::Camara, id);
        let charge = charge.filter(|charge| charge.state == ChargeState::PendingValidation);
        charge
            .map(|charge| charge.state = if is_agreed { ChargeState::Reserved } else { ChargeState::Denied })
            .is_some()
    }

    fn confirm(&self, id: &str) -> Result<(), Refused> {
        let call = Call { endpoint: Endpoint::Confirm, whose: None, about: None };
        let is_slow = self.is_on(&call, &Fault::StillProcessing);
        let mut book = self.book();
        let charge = book.internal_mut(Face::Camara, id).ok_or(NOT_FOUND)?;
        match charge.state {
            ChargeState::Reserved => charge.state = ChargeState::Waiting,
            ChargeState::Waiting | ChargeState::Charged => return Err((409, "CARRIER_BILLING.PAYMENT_CONFIRMED")),
            ChargeState::Cancelled => return Err((409, "CARRIER_BILLING.PAYMENT_CANCELLED")),
            ChargeState::PendingValidation | ChargeState::Denied => {
                return Err((403, "CARRIER_BILLING.PAYMENT_DENIED"));
            }
        }
        if !is_slow {
            settle(&mut book, id);
        }
        Ok(())
    }

    fn cancel(&self, id: &str) -> Result<(), Refused> {
        let mut book = self.book();
        let charge = book.internal_mut(Face::Camara, id).ok_or(NOT_FOUND)?;
        match charge.state {
            ChargeState::PendingValidation | ChargeState::Reserved => charge.state = ChargeState::Cancelled,
            ChargeState::Cancelled => return Err((409, "CARRIER_BILLING.PAYMENT_CANCELLED")),
            ChargeState::Waiting | ChargeState::Charged | ChargeState::Denied => {
                return Err((409, "CARRIER_BILLING.PAYMENT_CONFIRMED"));
            }
        }
        Ok(())
    }

    fn retrieve(&self, client: &str, id: &str) -> Result<Answer, Refused> {
        let call = Call { endpoint: Endpoint::Retrieve, whose: Some(client), about: None };
        let is_slow = self.is_on(&call, &Fault::StillProcessing);
        let mut book = self.book();
        if !is_slow {
            settle(&mut book, id);
        }
        let charge = book.internal_mut(Face::Camara, id).filter(|charge| charge.whose == client).cloned();
        drop(book);
        charge.map(|charge| self.shown(&charge)).ok_or(NOT_FOUND)
    }

    fn list(&self, client: &str, request: &Request) -> Response {
        let query = request.uri().query().unwrap_or_default();
        let asked: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let text = |name: &str| asked.iter().find(|(known, _)| known == name).map(|(_, text)| text.as_str());
        let number = |name: &str, usual: usize| text(name).and_then(|text| text.parse().ok()).unwrap_or(usual).max(1);
        let when = |name: &str| text(name).and_then(|text| text.parse::<DateTime<Utc>>().ok());
        let (from, to) = (when("paymentCreationDate.gte"), when("paymentCreationDate.lte"));
        let wanted: Vec<&str> =
            asked.iter().filter(|(name, _)| name.starts_with("paymentStatus")).map(|(_, text)| text.as_str()).collect();
        let fits = |charge: &&Charge| {
            charge.face == Face::Camara
                && charge.whose == client
                && from.is_none_or(|from| charge.at >= from)
                && to.is_none_or(|to| charge.at <= to)
                && (wanted.is_empty() || wanted.contains(&name_of(charge.state)))
        };
        let mut found: Vec<Charge> = self.book().charges.iter().filter(fits).cloned().collect();
        if text("order") != Some("asc") {
            found.reverse();
        }
        let (page, size) = (number("page", 1), number("perPage", 10).min(100));
        let shown: Vec<String> =
            found.iter().skip((page - 1) * size).take(size).map(|charge| self.shown(charge).to_json()).collect();
        Response::builder()
            .content_type("application/json")
            .header("X-Total-Count", found.len())
            .body(format!("[{}]", shown.join(",")))
    }

    fn give_back_payment(&self, client: &str, id: &str, asked: &GiveBack) -> Result<Answer, Refused> {
        let now = self.now();
        let internal = format!("ref-{}", self.digits(10));
        let call = Call { endpoint: Endpoint::Refund, whose: Some(client), about: None };
        let is_slow = self.is_on(&call, &Fault::StillProcessing);
        let mut book = self.book();
        let charge = book.internal_mut(Face::Camara, id).filter(|charge| charge.whose == client).ok_or(NOT_FOUND)?;
        if charge.state != ChargeState::Charged {
            return Err((422, "CARRIER_BILLING_REFUND.INVALID_PAYMENT_STATUS"));
        }
        let information = asked.amount_transaction.refund_amount.charging_information.as_ref();
        let left = charge.hundredths - charge.given_back();
        let hundredths = match (asked.r#type.as_str(), information) {
            ("total", _) => left,
            ("partial", Some(information)) => information.amount.and_then(|amount| amount.0).ok_or(INVALID)?,
            _ => return Err(INVALID),
        };
        let external = asked.amount_transaction.client_correlator.clone();
        if charge.refunds.iter().any(|refund| refund.external == external && !external.is_empty()) {
            return Err(INVALID);
        }
        if hundredths <= 0 || hundredths > left {
            return Err((422, "CARRIER_BILLING_REFUND.UNAUTHORIZED_AMOUNT"));
        }
        let (number, is_done) = (charge.number.clone(), !is_slow);
        let refund = Refund { external, internal, hundredths, is_done, at: now };
        charge.refunds.push(refund.clone());
        if is_done {
            book.give_back(&number, hundredths);
        }
        Ok(shown_refund(&refund))
    }

    fn refunds(&self, client: &str, id: &str, wanted: Option<&str>) -> Result<Vec<Answer>, Refused> {
        let call = Call { endpoint: Endpoint::Refund, whose: Some(client), about: None };
        let is_slow = self.is_on(&call, &Fault::StillProcessing);
        let mut book = self.book();
        let charge = book.internal_mut(Face::Camara, id).filter(|charge| charge.whose == client).ok_or(NOT_FOUND)?;
        let (number, mut more) = (charge.number.clone(), 0);
        for refund in charge.refunds.iter_mut().filter(|refund| !refund.is_done && !is_slow) {
            refund.is_done = true;
            more += refund.hundredths;
        }
        let fits = |refund: &&Refund| wanted.is_none_or(|wanted| refund.internal == wanted);
        let found: Vec<Answer> = charge.refunds.iter().filter(fits).map(shown_refund).collect();
        book.give_back(&number, more);
        if found.is_empty() && wanted.is_some() { Err(NOT_FOUND) } else { Ok(found) }
    }

    fn shown(&self, charge: &Charge) -> Answer {
        let call = Call { endpoint: Endpoint::Retrieve, whose: Some(&charge.whose), about: Some(&charge.external) };
        let altered = self.faults(&call, Fault::altered_amount);
        let amount = altered.into_iter().next().unwrap_or_else(|| decimal::show(charge.hundredths));
        let reference = match self.is_on(&call, &Fault::ReferenceAltered) {
            true => "SOMETHINGELSE".to_owned(),
            false => charge.reference.clone(),
        };
        let information = Answer::new()
            .with("amount", Field::Number(amount))
            .text("currency", "BDT")
            .text("description", charge.description.clone());
        let transaction = Answer::new()
            .text("phoneNumber", format!("+{}", charge.number))
            .text("clientCorrelator", charge.external.clone())
            .text("referenceCode", reference)
            .with("paymentAmount", Field::Object(Answer::new().with("chargingInformation", Field::Object(information))))
            .text("serverReferenceCode", format!("srv-{}", charge.internal));
        let answer = Answer::new()
            .text("paymentId", charge.internal.clone())
            .text("paymentStatus", name_of(charge.state))
            .text("paymentCreationDate", charge.at.format("%Y-%m-%dT%H:%M:%SZ").to_string());
        let answer = match charge.state == ChargeState::Charged {
            true => answer.text("paymentDate", charge.at.format("%Y-%m-%dT%H:%M:%SZ").to_string()),
            false => answer,
        };
        answer.with("amountTransaction", Field::Object(transaction))
    }

    /// Tells the merchant's sink what became of a payment; it reads the payment again anyway.
    pub(super) fn tell_sink(self: &Arc<Self>, id: &str) {
        let Some(charge) = self.book().internal_mut(Face::Camara, id).cloned() else { return };
        let kind = match charge.state {
            ChargeState::Waiting => return,
            ChargeState::PendingValidation => "payment-pending-validation",
            ChargeState::Reserved => "payment-reserved",
            ChargeState::Charged => "payment-completed",
            ChargeState::Denied => "payment-denied",
            ChargeState::Cancelled => "payment-cancelled",
        };
        let Some(sink) = charge.sink.clone() else { return };
        let event = json!({
            "id": self.serial.hex(32),
            "source": self.options.public_origin,
            "specversion": "1.0",
            "type": format!("org.camaraproject.carrier-billing.v0.{kind}"),
            "time": charge.at.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
            "data": {
                "paymentId": charge.internal,
                "status": if charge.state == ChargeState::Charged { "succeeded" } else { "failed" },
            },
        });
        let operators = Arc::clone(self);
        tokio::spawn(async move {
            let request = operators.client.post(sink).header("content-type", "application/cloudevents+json");
            let told = request.body(event.to_string()).send().await;
            told.map(drop).unwrap_or_else(|failed| {
                tracing::debug!(error = %failed.without_url(), "the sandbox's event was not taken");
            });
        });
    }
}

/// Brings a payment that is being charged to its end.
fn settle(book: &mut Book, id: &str) {
    let Some(charge) = book.internal_mut(Face::Camara, id) else { return };
    if charge.state != ChargeState::Waiting {
        return;
    }
    let (number, hundredths) = (charge.number.clone(), charge.hundredths);
    let magic = book.phones.of(&number).and_then(|phone| phone.magic);
    let is_denied = matches!(magic, Some(Magic::Rejects | Magic::DoesNotAnswer));
    let is_charged = !is_denied && book.take(&number, hundredths);
    if let Some(charge) = book.internal_mut(Face::Camara, id) {
        charge.state = match (is_charged, magic) {
            (true, _) => ChargeState::Charged,
            (false, Some(Magic::Rejects)) => ChargeState::Cancelled,
            (false, _) => ChargeState::Denied,
        };
    }
}

const fn name_of(state: ChargeState) -> &'static str {
    match state {
        ChargeState::Waiting => "processing",
        ChargeState::PendingValidation => "pending_validation",
        ChargeState::Reserved => "reserved",
        ChargeState::Charged => "succeeded",
        ChargeState::Denied => "denied",
        ChargeState::Cancelled => "cancelled",
    }
}

fn shown_refund(refund: &Refund) -> Answer {
    Answer::new()
        .text("refundId", refund.internal.clone())
        .text("refundStatus", if refund.is_done { "succeeded" } else { "processing" })
        .text("refundCreationDate", refund.at.format("%Y-%m-%dT%H:%M:%SZ").to_string())
}
