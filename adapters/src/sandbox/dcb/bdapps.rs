//! bdapps: codes, charges, balances and registrations for Robi and Airtel. HTTP 200 whatever happens.

mod subscriber;
mod words;

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use poem::http::StatusCode;
use poem::web::Data;
use poem::{Body, EndpointExt, Response, Route, RouteMethod, handler, post};
use serde::Deserialize;

use super::book::{Charge, ChargeState, Face, Otp, keep, sender};
use super::fault::{Endpoint, Fault};
use super::phone::{Carrier, Magic};
use super::{Call, Hundredths, Operators, json, read};
use crate::sandbox::answer::Answer;
use crate::sandbox::decimal;
use words::{detail, dhaka, masked, verdict};

/// How long a code is good.
const OTP_LIFE: TimeDelta = TimeDelta::minutes(60);
/// Wrong codes that are taken.
const OTP_TRIES: u8 = 3;
/// The longest id of a merchant's transaction.
const EXTERNAL_MAX: usize = 32;
/// The band that is published, in hundredths.
const BAND: (i64, i64) = (100, 5_000);
/// How long a payer who is asked on the phone may take.
const ASKED_FOR: Duration = Duration::from_secs(60);
/// How often the payer's answer is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// How long a payer who never answers keeps a caller waiting.
const PATIENCE: Duration = Duration::from_millis(400);
/// The two spellings of the one instrument.
const INSTRUMENTS: [&str; 2] = ["MobileAccount", "Mobile Account"];

/// The fields of every request; each endpoint reads its own.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Asked {
    application_id: String,
    password: String,
    external_trx_id: String,
    subscriber_id: String,
    payment_instrument_name: String,
    amount: Option<Hundredths>,
    currency: Option<String>,
    reference_no: String,
    otp: String,
    action: String,
    r#type: String,
}

impl Asked {
    fn call(&self, endpoint: Endpoint) -> Call<'_> {
        let said = |text: &'_ String| !text.is_empty();
        Call {
            endpoint,
            whose: Some(&self.application_id).filter(|id| said(id)).map(String::as_str),
            about: Some(&self.external_trx_id).filter(|id| said(id)).map(String::as_str),
        }
    }
}

impl Operators {
    /// What refuses a call whoever it is about.
    fn gate(&self, asked: &Asked, call: &Call<'_>) -> Option<Answer> {
        if self.is_on(call, &Fault::AddressNotAllowed) {
            return Some(verdict("E1303"));
        }
        if !asked.application_id.starts_with("APP_") || !self.knows(&asked.application_id, &asked.password) {
            return Some(verdict("E1313"));
        }
        self.refusal(call).map(|code| verdict(&code))
    }

    /// The number behind a subscriber's id, which may be a hash.
    fn number_of(&self, subscriber_id: &str) -> Result<String, &'static str> {
        let name = subscriber_id.strip_prefix("tel:").ok_or("E1325")?;
        let mut book = self.book();
        let hashed = book.phones.iter().find(|phone| masked(&phone.number) == name).map(|phone| phone.number.clone());
        let number = match hashed {
            Some(number) => number,
            None if name.starts_with('+') => return Err("E1325"),
            None => name.to_owned(),
        };
        let phone = book.phones.of(&number).ok_or("E1325")?;
        if !phone.is_of(Carrier::Robi) {
            return Err("E1317");
        }
        if phone.magic == Some(Magic::Barred) { Err("E1342") } else { Ok(phone.number.clone()) }
    }

    fn otp_request(&self, asked: &Asked) -> Answer {
        let number = match self.number_of(&asked.subscriber_id) {
            Ok(number) => number,
            Err(code) => return verdict(code),
        };
        let (now, code) = (self.now(), self.digits(6));
        let reference_no = self.serial.hex(39).to_ascii_lowercase();
        let mut book = self.book();
        let Some(phone) = book.phones.of(&number) else { return verdict("E1325") };
        if phone.is_registered {
            return verdict("E1351");
        }
        if phone.magic == Some(Magic::NotAsked) {
            return verdict("E1603");
        }
        let text = format!("Your OTP is {code}. It is good for 60 minutes. Tell it to nobody.");
        phone.tell(now, sender(Carrier::Robi), text, Some(&code));
        let (application, sent_at) = (asked.application_id.clone(), now);
        let otp =
            Otp { reference_no: reference_no.clone(), application, number, code, sent_at, wrong: 0, is_used: false };
        keep(&mut book.otps, otp);
        Answer::new()
            .text("statusCode", "S1000")
            .text("statusDetail", "Success")
            .text("referenceNo", reference_no)
            .text("version", "1.0")
    }

    fn otp_verify(&self, asked: &Asked, call: &Call<'_>) -> Answer {
        let (now, is_masking) = (self.now(), self.is_on(call, &Fault::MaskedIds));
        let mut book = self.book();
        let is_it = |otp: &&mut Otp| otp.reference_no == asked.reference_no && otp.application == asked.application_id;
        let Some(otp) = book.otps.iter_mut().find(is_it).filter(|otp| !otp.is_used) else { return verdict("E1853") };
        if now - otp.sent_at >= OTP_LIFE {
            return verdict("E1851");
        }
        if otp.wrong >= OTP_TRIES {
            return verdict("E1852");
        }
        if otp.code != asked.otp {
            otp.wrong += 1;
            return verdict("E1850");
        }
        otp.is_used = true;
        let number = otp.number.clone();
        let Some(phone) = book.phones.of(&number) else { return verdict("E1853") };
        phone.is_registered = true;
        let is_masked = is_masking || phone.magic == Some(Magic::Masked);
        let id = if is_masked { masked(&number) } else { number };
        Answer::new()
            .text("statusCode", "S1000")
            .text("statusDetail", "Success")
            .text("subscriptionStatus", "REGISTERED")
            .text("version", "1.0")
            .text("subscriberId", format!("tel:{id}"))
    }

    async fn debit(&self, asked: &Asked, call: &Call<'_>) -> Answer {
        match self.begin_debit(asked, call) {
            Ok(number) => {
                let said = self.payer_says(asked, call, &number).await;
                self.end_debit(asked, call, &number, said)
            }
            Err(code) => self.debited(asked, call, &code),
        }
    }

    /// Checks a charge and remembers that it is under way.
    fn begin_debit(&self, asked: &Asked, call: &Call<'_>) -> Result<String, String> {
        let external = &asked.external_trx_id;
        if external.is_empty() || external.len() > EXTERNAL_MAX {
            return Err("E1312".to_owned());
        }
        if !INSTRUMENTS.contains(&asked.payment_instrument_name.as_str()) {
            return Err("E1606".to_owned());
        }
        if asked.currency.as_deref().is_some_and(|currency| currency != "BDT") {
            return Err("E1380".to_owned());
        }
        let hundredths = asked.amount.and_then(|amount| amount.0).filter(|amount| *amount > 0).ok_or("E1605")?;
        self.priced(call, hundredths)?;
        let number = self.number_of(&asked.subscriber_id)?;
        let now = self.now();
        let internal = self.digits(9);
        let is_registered_only = self.is_on(call, &Fault::RegisteredOnly);
        let mut book = self.book();
        let phone = book.phones.of(&number).ok_or("E1325")?;
        if is_registered_only && !phone.is_registered {
            return Err("E1365".to_owned());
        }
        if let Some(before) = book.charge_mut(Face::Bdapps, &asked.application_id, external) {
            match before.state {
                ChargeState::Charged => return Err("E1379".to_owned()),
                ChargeState::Waiting => return Err("E1318".to_owned()),
                ChargeState::Cancelled => return Err(before.code.clone()),
                ChargeState::PendingValidation | ChargeState::Reserved | ChargeState::Denied => {
                    before.state = ChargeState::Waiting;
                    before.hundredths = hundredths;
                    return Ok(number);
                }
            }
        }
        let charge = Charge {
            face: Face::Bdapps,
            whose: asked.application_id.clone(),
            external: external.clone(),
            reference: String::new(),
            internal,
            number: number.clone(),
            hundredths,
            description: String::new(),
            state: ChargeState::Waiting,
            code: String::new(),
            at: now,
            sink: None,
            validation: None,
            refunds: Vec::new(),
        };
        keep(&mut book.charges, charge);
        Ok(number)
    }

    fn priced(&self, call: &Call<'_>, hundredths: i64) -> Result<(), String> {
        let band = self.faults(call, Fault::band);
        let (least, most) = band.into_iter().next().unwrap_or(BAND);
        if hundredths > most {
            return Err("E1329".to_owned());
        }
        if hundredths < least {
            return Err("E1330".to_owned());
        }
        let lists = self.faults(call, Fault::prices);
        let is_listed = lists.iter().all(|prices: &Vec<i64>| prices.contains(&hundredths));
        if is_listed { Ok(()) } else { Err("E1336".to_owned()) }
    }

    /// What the payer says who is asked on the phone, where the operator asks; nothing when it does not.
    async fn payer_says(&self, asked: &Asked, call: &Call<'_>, number: &str) -> Option<&'static str> {
        let magic = self.book().phones.of(number).and_then(|phone| phone.magic);
        match magic {
            Some(Magic::Rejects) => return Some("E1406"),
            Some(Magic::DoesNotAnswer) => {
                tokio::time::sleep(PATIENCE).await;
                return Some("E1405");
            }
            _ if !self.is_on(call, &Fault::OperatorAsks) => return None,
            _ => {}
        }
        let (now, amount) = (self.now(), asked.amount.and_then(|amount| amount.0).unwrap_or_default());
        let text = format!("Pay Tk {}? Answer on the sandbox's phone.", decimal::show(amount));
        if let Some(phone) = self.book().phones.of(number) {
            phone.tell(now, sender(Carrier::Robi), text, None);
        }
        let answered = async {
            loop {
                tokio::time::sleep(LOOK_EVERY).await;
                let mut book = self.book();
                let charge = book.charge_mut(Face::Bdapps, &asked.application_id, &asked.external_trx_id);
                match charge.map(|charge| (charge.state, charge.code.as_str())) {
                    Some((ChargeState::Waiting, "yes")) => return None,
                    Some((ChargeState::Waiting, "no")) | None => return Some("E1406"),
                    Some(_) => {}
                }
            }
        };
        tokio::time::timeout(ASKED_FOR, answered).await.unwrap_or(Some("E1405"))
    }

    fn end_debit(&self, asked: &Asked, call: &Call<'_>, number: &str, said: Option<&'static str>) -> Answer {
        let now = self.now();
        let hundredths = asked.amount.and_then(|amount| amount.0).unwrap_or_default();
        let mut book = self.book();
        let before = book.charges.iter().filter(|charge| charge.number == number).count();
        let stumbles = book.phones.of(number).is_some_and(|phone| phone.magic == Some(Magic::Stumbles)) && before < 2;
        let is_first = book
            .charge_mut(Face::Bdapps, &asked.application_id, &asked.external_trx_id)
            .is_some_and(|charge| charge.code.is_empty());
        let code = match said {
            Some(code) => code,
            None if stumbles && is_first => "E1318",
            None if book.take(number, hundredths) => "S1000",
            None => "E1378",
        };
        let state = match code {
            "S1000" => ChargeState::Charged,
            "E1406" => ChargeState::Cancelled,
            _ => ChargeState::Denied,
        };
        if let Some(charge) = book.charge_mut(Face::Bdapps, &asked.application_id, &asked.external_trx_id) {
            charge.state = state;
            charge.code = code.to_owned();
        }
        if let Some(phone) = book.phones.of(number).filter(|_| code == "S1000") {
            let text = format!("Tk {} was charged to your number.", decimal::show(hundredths));
            phone.tell(now, sender(Carrier::Robi), text, None);
        }
        drop(book);
        self.debited(asked, call, code)
    }

    fn debited(&self, asked: &Asked, call: &Call<'_>, code: &str) -> Answer {
        let external = match self.is_on(call, &Fault::ReferenceAltered) {
            true => "0".repeat(EXTERNAL_MAX),
            false => asked.external_trx_id.clone(),
        };
        let answer = Answer::new().text("statusCode", code).text("statusDetail", detail(code));
        let answer = answer.text("externalTrxId", external);
        let mut book = self.book();
        let charge = book.charge_mut(Face::Bdapps, &asked.application_id, &asked.external_trx_id);
        match charge.filter(|_| matches!(code, "S1000" | "E1379")) {
            Some(charge) => answer
                .text("internalTrxId", charge.internal.clone())
                .text("timeStamp", dhaka(charge.at))
                .text("shortDescription", "")
                .text("longDescription", ""),
            None => answer,
        }
    }

    /// Whether the phone's charge is one whose answer is to be lost: only the first time.
    fn loses_answer(&self, asked: &Asked) -> bool {
        let mut book = self.book();
        let Some(charge) = book.charge_mut(Face::Bdapps, &asked.application_id, &asked.external_trx_id) else {
            return false;
        };
        let number = charge.number.clone();
        let is_lossy = book.phones.of(&number).is_some_and(|phone| phone.magic == Some(Magic::AnswerLost));
        let charge = book.charge_mut(Face::Bdapps, &asked.application_id, &asked.external_trx_id);
        charge
            .filter(|charge| is_lossy && charge.code == "S1000")
            .map(|charge| charge.code = "lost".to_owned())
            .is_some()
    }

    /// Decimal digits that nobody can guess.
    pub(super) fn digits(&self, count: usize) -> String {
        let hex = self.serial.hex(count * 2);
        let pair = |at: usize| hex.get(at * 2..at * 2 + 2).and_then(|pair| u32::from_str_radix(pair, 16).ok());
        (0..count).map(|at| char::from_digit(pair(at).unwrap_or_default() % 10, 10).unwrap_or('0')).collect()
    }
}

/// Answers one endpoint: what disturbs it, who may ask, what happens, and whether the answer arrives.
macro_rules! served {
    ($name:ident, $endpoint:expr, |$operators:ident, $asked:ident, $call:ident| $answer:expr) => {
        #[handler]
        async fn $name(Data($operators): Data<&Arc<Operators>>, body: Body) -> Response {
            let Some($asked) = read::<Asked>(body).await else { return json(StatusCode::OK, &verdict("E1312")) };
            let $call = $asked.call($endpoint);
            if let Some(response) = $operators.disturbed(&$call).await {
                return response;
            }
            let answer = match $operators.gate(&$asked, &$call) {
                Some(refused) => refused,
                None => $answer,
            };
            $operators.sent(&$call, json(StatusCode::OK, &answer)).await
        }
    };
}

served!(otp_request, Endpoint::OtpRequest, |operators, asked, call| operators.otp_request(&asked));
served!(otp_verify, Endpoint::OtpVerify, |operators, asked, call| operators.otp_verify(&asked, &call));
served!(balance, Endpoint::Balance, |operators, asked, call| operators.balance(&asked));
served!(instruments, Endpoint::Balance, |operators, asked, call| operators.instruments(&asked));
served!(subscribe, Endpoint::Subscription, |operators, asked, call| operators.subscribe(&asked));
served!(get_status, Endpoint::Subscription, |operators, asked, call| operators.subscription_status(&asked));
served!(debit, Endpoint::Debit, |operators, asked, call| {
    let answer = operators.debit(&asked, &call).await;
    if operators.loses_answer(&asked) {
        return super::lost().await;
    }
    answer
});

pub(super) fn routes(route: Route, operators: &Arc<Operators>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(operators));
    route
        .at("/caas/direct/debit", with(post(debit)))
        .at("/caas/get/balance", with(post(balance)))
        .at("/caas/balance/query", with(post(balance)))
        .at("/caas/list/pi", with(post(instruments)))
        .at("/otp/request", with(post(otp_request)))
        .at("/otp/verify", with(post(otp_verify)))
        .at("/subscription/otp/request", with(post(otp_request)))
        .at("/subscription/otp/verify", with(post(otp_verify)))
        .at("/subscription/getStatus", with(post(get_status)))
        .at("/subscription/send", with(post(subscribe)))
}
