//! Telenor's partner API, as Grameenphone offers it: consents, PINs, charges and refunds.
//!
//! A charge with a `referenceCode` that was charged before charges again: nobody knows what the real one does, and this
//! is the worst it could do.

mod asked;

use std::sync::Arc;

use chrono::TimeDelta;
use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, get, handler, post};

use super::book::{Charge, ChargeState, CustomerReference, Face, Refund, Token, keep};
use super::consent::{Consent, ConsentState};
use super::fault::{Endpoint, Fault};
use super::phone::{Carrier, Magic};
use super::{Call, Operators, basic, bearer, empty, json, read};
use crate::sandbox::answer::{Answer, Field};
use crate::sandbox::decimal;
use asked::{Acr, AcrRequest, Amounts, Pin, Prepare, Recharge, Transaction};

/// How long a customer reference is good.
const REFERENCE_LIFE: TimeDelta = TimeDelta::days(30);

/// A refusal in OneAPI's form.
fn refused(message_id: &str) -> Response {
    let (status, kind) = match message_id.get(..3) {
        Some("POL") => (StatusCode::FORBIDDEN, "policyException"),
        _ if message_id == "SVC1000" => (StatusCode::TOO_MANY_REQUESTS, "serviceException"),
        _ => (StatusCode::BAD_REQUEST, "serviceException"),
    };
    let said = Answer::new().text("messageId", message_id).text("text", words(message_id));
    let said = said.with("variables", Field::List(Vec::new()));
    json(status, &Answer::new().with("requestError", Field::Object(Answer::new().with(kind, Field::Object(said)))))
}

fn words(message_id: &str) -> &'static str {
    match message_id {
        "POL1000" => "Insufficient balance",
        "POL0253" => "Consent refused",
        "POL0001" => "Reference expired or PIN wrong",
        "POL1001" => "Threshold exceeded",
        "POL2003" => "User is barred",
        "SVC0002" => "Invalid input value",
        "SVC0004" => "No valid addresses",
        "SVC0270" => "Charge not applied",
        "SVC1000" => "Too many requests",
        _ => "Refused by the sandbox",
    }
}

impl Operators {
    /// The partner who asks, by password or by token.
    fn partner(&self, request: &Request) -> Option<String> {
        if let Some((user, password)) = basic(request) {
            return self.knows(&user, &password).then_some(user);
        }
        let token = bearer(request)?;
        self.book().tokens.iter().find(|known| known.text == token).map(|known| known.whose.clone())
    }

    /// What comes before every answer: who asks, what disturbs it, and what it is to be refused with.
    async fn entered(&self, request: &Request, endpoint: Endpoint, about: Option<&str>) -> Result<String, Response> {
        let partner = self.partner(request);
        let call = Call { endpoint, whose: partner.as_deref(), about };
        if let Some(response) = self.disturbed(&call).await {
            return Err(response);
        }
        let code = self.refusal(&call);
        match (partner, code) {
            (None, _) => Err(empty(StatusCode::UNAUTHORIZED)),
            (Some(_), Some(code)) => Err(refused(&code)),
            (Some(partner), None) => Ok(partner),
        }
    }

    fn prepare(&self, partner: &str, asked: &Prepare) -> Result<String, &'static str> {
        let hundredths = asked.amount.and_then(|amount| amount.0).filter(|amount| *amount > 0).ok_or("SVC0002")?;
        let urls = [&asked.urls.ok, &asked.urls.deny, &asked.urls.error];
        if asked.currency != "BDT" || urls.iter().any(|address| url::Url::parse(address).is_err()) {
            return Err("SVC0002");
        }
        let id = self.serial.letters(24);
        let consent = Consent {
            id: id.clone(),
            partner: partner.to_owned(),
            hundredths,
            description: asked.product_description.clone(),
            urls: urls.map(String::clone),
            number: asked.msisdn.clone(),
            pin: None,
            wrong: 0,
            state: ConsentState::Open,
            acr: String::new(),
        };
        keep(&mut self.book().consents, consent);
        Ok(id)
    }

    /// Charges, or says why not.
    fn charge(&self, partner: &str, acr: &str, asked: &Transaction) -> Result<Answer, &'static str> {
        let hundredths = self.checked(acr, asked)?;
        let is_expired = self
            .is_on(&Call { endpoint: Endpoint::Charge, whose: Some(partner), about: None }, &Fault::ReferenceExpired);
        let (now, internal) = (self.now(), self.digits(10));
        let mut book = self.book();
        let reference = book.references.iter().find(|known| known.acr == acr && !known.is_gone).cloned();
        let reference = reference.ok_or("SVC0002")?;
        if is_expired || now - reference.made_at >= REFERENCE_LIFE {
            return Err("POL0001");
        }
        if let Some(mandate) = &asked.payment_amount.charging_meta_data.mandate_id {
            let is_it = |consent: &&Consent| consent.id == mandate.consent_id && consent.acr == acr;
            let consent = book.consents.iter().find(is_it).ok_or("POL0253")?;
            if consent.state != ConsentState::Agreed || consent.hundredths != hundredths {
                return Err("POL0253");
            }
        }
        let phone = book.phones.of(&reference.number).ok_or("SVC0004")?;
        let denied = match phone.magic {
            Some(Magic::Barred) => Some("POL2003"),
            Some(Magic::Rejects) => Some("POL0253"),
            Some(Magic::DoesNotAnswer) => Some("POL1001"),
            Some(Magic::Stumbles) => Some("SVC0270"),
            _ if !phone.is_of(Carrier::Grameenphone) => Some("SVC0004"),
            _ => None,
        };
        let number = phone.number.clone();
        let code = match denied {
            Some(code) => code,
            None if book.take(&number, hundredths) => "",
            None => "POL1000",
        };
        let charge = Charge {
            face: Face::Dob,
            whose: partner.to_owned(),
            external: asked.reference_code.clone(),
            reference: format!("t{internal}"),
            internal: internal.clone(),
            number,
            hundredths,
            description: asked.payment_amount.charging_information.description.0.clone(),
            state: if code.is_empty() { ChargeState::Charged } else { ChargeState::Denied },
            code: code.to_owned(),
            at: now,
            sink: None,
            validation: None,
            refunds: Vec::new(),
        };
        keep(&mut book.charges, charge);
        if code.is_empty() { Ok(self.echo(acr, asked, "Charged", &internal, hundredths)) } else { Err(code) }
    }

    /// Gives a charge back, wholly or in part.
    fn give_back(&self, partner: &str, acr: &str, asked: &Transaction) -> Result<Answer, &'static str> {
        let hundredths = self.checked(acr, asked)?;
        let (now, internal) = (self.now(), self.digits(10));
        let mut book = self.book();
        let original = &asked.original_server_reference_code;
        let is_it =
            |charge: &&mut Charge| charge.face == Face::Dob && charge.whose == partner && charge.reference == *original;
        let charge = book.charges.iter_mut().find(is_it).filter(|charge| charge.state == ChargeState::Charged);
        let charge = charge.ok_or("SVC0002")?;
        if charge.refunds.iter().any(|refund| refund.external == asked.reference_code) {
            return Err("SVC0002");
        }
        if charge.given_back() + hundredths > charge.hundredths {
            return Err("SVC0270");
        }
        let number = charge.number.clone();
        let external = asked.reference_code.clone();
        charge.refunds.push(Refund { external, internal: internal.clone(), hundredths, is_done: true, at: now });
        book.give_back(&number, hundredths);
        drop(book);
        Ok(self.echo(acr, asked, "Refunded", &internal, hundredths))
    }

    fn checked(&self, acr: &str, asked: &Transaction) -> Result<i64, &'static str> {
        let information = &asked.payment_amount.charging_information;
        let hundredths = information.amount.and_then(|amount| amount.0).filter(|amount| *amount > 0);
        let is_fine = asked.end_user_id == acr && !asked.reference_code.is_empty() && information.currency == "BDT";
        hundredths.filter(|_| is_fine).ok_or("SVC0002")
    }

    fn echo(&self, acr: &str, asked: &Transaction, status: &str, internal: &str, hundredths: i64) -> Answer {
        let call = Call { endpoint: Endpoint::Charge, whose: None, about: Some(&asked.reference_code) };
        let altered = self.faults(&call, Fault::altered_amount);
        let amount = altered.into_iter().next().unwrap_or_else(|| decimal::show(hundredths));
        let reference = match self.is_on(&call, &Fault::ReferenceAltered) {
            true => "SOMETHINGELSE0000000".to_owned(),
            false => asked.reference_code.clone(),
        };
        let origin = &self.options.public_origin;
        let information = Answer::new()
            .with("amount", Field::Number(amount.clone()))
            .text("currency", "BDT")
            .text("description", asked.payment_amount.charging_information.description.0.clone());
        let paid = Answer::new()
            .with("chargingInformation", Field::Object(information))
            .with("totalAmountCharged", Field::Number(amount));
        let transaction = Answer::new()
            .text("endUserId", acr)
            .text("transactionOperationStatus", status)
            .text("referenceCode", reference)
            .text("serverReferenceCode", format!("t{internal}"))
            .text("resourceURL", format!("{origin}/partner/payment/v1/{acr}/transactions/amount/{internal}"))
            .with("paymentAmount", Field::Object(paid));
        Answer::new().with("amountTransaction", Field::Object(transaction))
    }
}

#[handler]
async fn give_token(Data(operators): Data<&Arc<Operators>>, request: &Request) -> Response {
    let partner = match operators.entered(request, Endpoint::DobToken, None).await {
        Ok(partner) => partner,
        Err(response) => return response,
    };
    let text = operators.serial.letters(32);
    keep(&mut operators.book().tokens, Token { text: text.clone(), whose: partner });
    json(StatusCode::OK, &Answer::new().text("access_token", text))
}

#[handler]
async fn token_check(Data(operators): Data<&Arc<Operators>>, request: &Request) -> Response {
    match operators.entered(request, Endpoint::DobToken, None).await {
        Ok(_) => empty(StatusCode::OK),
        Err(response) => response,
    }
}

#[handler]
async fn prepare_consent(Data(operators): Data<&Arc<Operators>>, request: &Request, body: Body) -> Response {
    let partner = match operators.entered(request, Endpoint::Consent, None).await {
        Ok(partner) => partner,
        Err(response) => return response,
    };
    let Some(asked) = read::<Prepare>(body).await else { return refused("SVC0002") };
    let call = Call { endpoint: Endpoint::Consent, whose: Some(&partner), about: None };
    let response = match operators.prepare(&partner, &asked) {
        Ok(_) if operators.is_on(&call, &Fault::ConsentWithoutUrl) => json(StatusCode::OK, &Answer::new()),
        Ok(id) => {
            let page = format!("{}/consent/{id}", operators.options.public_origin);
            json(StatusCode::OK, &Answer::new().text("url", page))
        }
        Err(code) => refused(code),
    };
    operators.sent(&call, response).await
}

#[handler]
async fn send_pin(Data(operators): Data<&Arc<Operators>>, request: &Request, body: Body) -> Response {
    if let Err(response) = operators.entered(request, Endpoint::Pin, None).await {
        return response;
    }
    let Some(Pin { request }) = read::<Pin>(body).await else { return refused("SVC0002") };
    let (now, pin) = (operators.now(), operators.digits(4));
    let mut book = operators.book();
    match book.phones.of(&request.msisdn).filter(|phone| phone.is_of(Carrier::Grameenphone)) {
        Some(phone) => {
            phone.tell(now, "GP", format!("Your PIN is {pin}."), Some(&pin));
            json(StatusCode::CREATED, &Answer::new())
        }
        None => refused("SVC0004"),
    }
}

#[handler]
async fn make_acr(Data(operators): Data<&Arc<Operators>>, request: &Request, body: Body) -> Response {
    if let Err(response) = operators.entered(request, Endpoint::Pin, None).await {
        return response;
    }
    let Some(Acr { request: AcrRequest { msisdn, pin } }) = read::<Acr>(body).await else { return refused("SVC0002") };
    let is_right = operators.last_code(&msisdn).is_some_and(|code| code == pin);
    let (now, acr) = (operators.now(), operators.serial.letters(32));
    let mut book = operators.book();
    let number = book.phones.of(&msisdn).filter(|_| is_right).map(|phone| phone.number.clone());
    let Some(number) = number else { return refused("POL0001") };
    keep(&mut book.references, CustomerReference { acr: acr.clone(), number, made_at: now, is_gone: false });
    json(StatusCode::CREATED, &Answer::new().text("acr", acr))
}

#[handler]
async fn find_acr(Data(operators): Data<&Arc<Operators>>, request: &Request) -> Response {
    if let Err(response) = operators.entered(request, Endpoint::Pin, None).await {
        return response;
    }
    let query = request.uri().query().unwrap_or_default();
    let wanted = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "msisdn");
    let number = wanted.map(|(_, number)| number.into_owned()).unwrap_or_default();
    let book = operators.book();
    match book.references.iter().rev().find(|known| known.number == number && !known.is_gone) {
        Some(known) => json(StatusCode::OK, &Answer::new().text("acrPrefix", known.acr.get(..15).unwrap_or_default())),
        None => refused("SVC0004"),
    }
}

#[handler]
async fn end_acr(Data(operators): Data<&Arc<Operators>>, request: &Request, Path(acr): Path<String>) -> Response {
    if let Err(response) = operators.entered(request, Endpoint::Pin, None).await {
        return response;
    }
    let mut book = operators.book();
    match book.references.iter_mut().find(|known| known.acr == acr) {
        Some(known) => {
            known.is_gone = true;
            empty(StatusCode::NO_CONTENT)
        }
        None => refused("SVC0002"),
    }
}

#[handler]
async fn transact(
    Data(operators): Data<&Arc<Operators>>,
    request: &Request,
    Path(acr): Path<String>,
    body: Body,
) -> Response {
    let Some(Amounts { amount_transaction: asked }) = read::<Amounts>(body).await else { return refused("SVC0002") };
    let is_refund = asked.transaction_operation_status == "Refunded";
    let endpoint = if is_refund { Endpoint::DobRefund } else { Endpoint::Charge };
    let about = Some(asked.reference_code.as_str());
    let partner = match operators.entered(request, endpoint, about).await {
        Ok(partner) => partner,
        Err(response) => return response,
    };
    let call = Call { endpoint, whose: Some(&partner), about };
    let done = match asked.transaction_operation_status.as_str() {
        "Charged" => operators.charge(&partner, &acr, &asked),
        "Refunded" => operators.give_back(&partner, &acr, &asked),
        _ => Err("SVC0002"),
    };
    let is_lossy = !is_refund && done.is_ok() && operators.is_lossy(&acr);
    let status = if operators.is_on(&call, &Fault::ChargeSays200) { StatusCode::OK } else { StatusCode::CREATED };
    let response = match done {
        Ok(answer) => json(status, &answer),
        Err(code) => refused(code),
    };
    if is_lossy { super::lost().await } else { operators.sent(&call, response).await }
}

impl Operators {
    fn is_lossy(&self, acr: &str) -> bool {
        let mut book = self.book();
        let number = book.references.iter().find(|known| known.acr == acr).map(|known| known.number.clone());
        number.and_then(|number| book.phones.of(&number)?.magic) == Some(Magic::AnswerLost)
    }
}

#[handler]
async fn prepare_recharge(Data(operators): Data<&Arc<Operators>>, request: &Request, body: Body) -> Response {
    if let Err(response) = operators.entered(request, Endpoint::Charge, None).await {
        return response;
    }
    let Some(Recharge { urls }) = read::<Recharge>(body).await else { return refused("SVC0002") };
    json(StatusCode::OK, &Answer::new().text("continueUrl", urls.ok))
}

/// Messages to customers are taken and shown to nobody.
#[handler]
async fn take_message(Data(operators): Data<&Arc<Operators>>, request: &Request) -> Response {
    match operators.entered(request, Endpoint::Pin, None).await {
        Ok(_) => json(StatusCode::CREATED, &Answer::new()),
        Err(response) => response,
    }
}

pub(super) fn routes(route: Route, operators: &Arc<Operators>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(operators));
    route
        .at("/payment/v2/oauth/token", with(get(give_token)))
        .at("/payment/v2/oauth/check", with(get(token_check)))
        .at("/partner/v3/consent/prepare", with(post(prepare_consent)))
        .at("/partner/pin", with(post(send_pin)))
        .at("/partner/acrs", with(get(find_acr).post(make_acr)))
        .at("/partner/acrs/:acr", with(RouteMethod::new().delete(end_acr)))
        .at("/partner/payment/v1/:acr/transactions/amount", with(post(transact)))
        .at("/partner/payment/v1/:acr/transactions/recharge/prepare", with(post(prepare_recharge)))
        .at("/partner/smsmessaging/v2/outbound/:sender/requests", with(post(take_message)))
}
