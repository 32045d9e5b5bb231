//! bdapps CaaS: a code proves the number, and a debit charges it at once.
//!
//! The code's proper use is to register the number, which makes it the application's for good: a number that is
//! registered already gets no further code. It is then taken out and asked anew, because a purchase by somebody who knows
//! no more than a number must not be possible.
//!
//! A debit's answer is final, and the same debit again, under the same id, tells what became of it: "already completed"
//! when it was charged. Only codes that speak of the transaction itself count in such an answer; a refusal that comes
//! before it was looked up says nothing about the first time.

use super::{
    Case, Checked, NO_BALANCE,
    memory::{Dialect, Memory},
    unusable, words,
};
use crate::gateways::{
    accounts::Secret,
    wire::{self, Question},
};
use domain::{
    Timestamp,
    payments::{
        consent::{AskFailed, Code, Payer, Reached},
        gateway::{Method, Unavailable, Verdict},
    },
    time::hours,
};
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::Duration;
use url::Url;

const OTP_REQUEST: &str = "/otp/request";
const OTP_VERIFY: &str = "/otp/verify";
const DEBIT: &str = "/caas/direct/debit";
const REGISTRATION: &str = "/subscription/send";

/// How long a code is good.
const OTP_LIFE: Duration = hours(1);
/// How long after it a charge is still asked about.
const ASKED_FOR: Duration = hours(24);
/// What the codes' messages are told apart by on phones that read them; the same for everybody.
const APPLICATION_HASH: &str = "poisha";

/// The contract.
pub(super) struct Bdapps {
    pub(super) base: Url,
    pub(super) application: String,
    pub(super) password: Secret,
    pub(super) instrument: &'static str,
    /// bdapps asks the payer at each charge.
    pub(super) payer_is_asked: bool,
}

/// Which time a debit is sent.
#[derive(Clone, Copy, Debug)]
pub(super) enum Time {
    /// For the first.
    First,
    /// To ask what became of it.
    Again {
        /// When it was sent for the first.
        sent: Timestamp,
        /// Now.
        now: Timestamp,
    },
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Said {
    status_code: String,
    status_detail: String,
    external_trx_id: String,
    internal_trx_id: Value,
    reference_no: String,
    subscriber_id: String,
}

impl Said {
    /// A name of the operator's, which may come as a number.
    fn internal(&self) -> Option<String> {
        let number = || self.internal_trx_id.as_u64().map(|number| number.to_string());
        let text = self.internal_trx_id.as_str().map(str::to_owned).or_else(number);
        text.filter(|text| !text.trim().is_empty())
    }
}

impl Bdapps {
    /// Sends a code, unless bdapps asks the payer by itself.
    pub(super) async fn ask(&self, case: &Case<'_>, payer: &Payer) -> Result<(Reached, Memory), AskFailed> {
        let subscriber = format!("tel:{}", payer.number.international());
        let memory = Memory { dialect: Dialect::Bdapps, subscriber: subscriber.clone(), code: None, payment: None };
        if self.payer_is_asked {
            return Ok((Reached::AtCharge, memory));
        }
        let mut said = self.request_code(case, &subscriber).await?;
        if said.status_code == "E1351" {
            self.unregister(case, &subscriber).await?;
            said = self.request_code(case, &subscriber).await?;
        }
        match said.status_code.as_str() {
            "S1000" if !said.reference_no.is_empty() => {
                Ok((Reached::ByCode { life: OTP_LIFE }, Memory { code: Some(said.reference_no), ..memory }))
            }
            "E1317" | "E1325" | "E1830" => Err(AskFailed::NotTheirs),
            "E1342" | "E1343" | "E1357" | "E1373" => Err(AskFailed::Barred { reason: words(&said.status_detail) }),
            code => {
                self.told_of_setup(code);
                Err(unusable(&format!("bdapps sent no code: {}", known(code))).into())
            }
        }
    }

    /// Checks the code.
    pub(super) async fn check(&self, case: &Case<'_>, memory: Memory, code: &Code) -> Result<Checked, Unavailable> {
        let about = json!({ "referenceNo": memory.code, "otp": code.reveal() });
        let said = self.post(case, "check_code", OTP_VERIFY, about).await?;
        match said.status_code.as_str() {
            "S1000" => {
                let is_named = said.subscriber_id.starts_with("tel:");
                let subscriber = if is_named { said.subscriber_id } else { memory.subscriber.clone() };
                Ok(Checked::Right(Memory { subscriber, code: None, ..memory }))
            }
            "E1850" => Ok(Checked::Wrong),
            "E1851" | "E1853" => Ok(Checked::Expired),
            "E1852" => Ok(Checked::UsedUp),
            code => {
                self.told_of_setup(code);
                Err(unusable(&format!("bdapps checked no code: {}", known(code))))
            }
        }
    }

    /// Charges, or asks what became of the charge: it is the same question.
    pub(super) async fn debit(&self, case: &Case<'_>, memory: &Memory, time: Time) -> Result<Verdict, Unavailable> {
        if let Time::Again { sent, now, .. } = time
            && now >= sent.plus(ASKED_FOR)
        {
            return Err(unusable("bdapps was asked for a day; the operator's report must tell"));
        }
        let id = case.external_id();
        let about = json!({
            "externalTrxId": id,
            "subscriberId": memory.subscriber,
            "paymentInstrumentName": self.instrument,
            "amount": case.payment.amount.money().to_decimal(),
            "currency": "BDT",
        });
        let said = self.post(case, "charge", DEBIT, about).await?;
        let failed = |reason: &str| Ok(Verdict::Failed { reason: reason.to_owned() });
        let is_first = matches!(time, Time::First);
        match said.status_code.as_str() {
            "S1000" | "E1379" => {
                let reference = case.reference(&id, &said.external_trx_id);
                let txn = said.internal().unwrap_or(id);
                Ok(case.paid(reference, txn, None, case.payment.amount.money()))
            }
            "E1378" | "E1326" => failed(NO_BALANCE),
            "E1406" => Ok(Verdict::Cancelled),
            "E1405" => failed("the payer did not confirm in time"),
            "E1308" | "E1376" | "E1404" if !is_first => failed("the operator could not charge"),
            code if is_first => match outcome(code) {
                Outcome::Failed(reason) => failed(reason),
                Outcome::Setup => {
                    self.told_of_setup(code);
                    failed("the operator does not let us charge")
                }
                Outcome::Unknown => Err(unusable(&format!("bdapps says {}", known(code)))),
            },
            code => Err(unusable(&format!("bdapps says {} when asked again", known(code)))),
        }
    }

    async fn request_code(&self, case: &Case<'_>, subscriber: &str) -> Result<Said, Unavailable> {
        let about = json!({
            "subscriberId": subscriber,
            "applicationHash": APPLICATION_HASH,
            "applicationMetaData": { "client": "WebSite", "device": "browser", "os": "any", "appCode": case.house.public_base },
        });
        self.post(case, "send_code", OTP_REQUEST, about).await
    }

    async fn unregister(&self, case: &Case<'_>, subscriber: &str) -> Result<(), Unavailable> {
        let about = json!({ "subscriberId": subscriber, "action": "0", "version": "1.0" });
        let said = self.post(case, "unregister", REGISTRATION, about).await?;
        match said.status_code.as_str() {
            "S1000" | "E1356" => Ok(()),
            code => Err(unusable(&format!("bdapps did not take the number out: {}", known(code)))),
        }
    }

    /// Asks one question: HTTP 200 whatever is answered, and the verdict is in the body.
    async fn post(
        &self,
        case: &Case<'_>,
        operation: &'static str,
        path: &str,
        mut about: Value,
    ) -> Result<Said, Unavailable> {
        about["applicationId"] = json!(self.application);
        about["password"] = json!(self.password.expose());
        let url = format!("{}{path}", self.base.as_str().trim_end_matches('/'));
        let question = Question { method: Method::Dcb, operation };
        let request = |client: &reqwest::Client| client.post(url).header("accept", "application/json").json(&about);
        let said: Said = case.house.wire.ask(question, &self.base, request, wire::json).await?;
        if said.status_code.is_empty() { Err(unusable("an answer without a statusCode")) } else { Ok(said) }
    }

    /// A person must mend what is set up: addresses, credentials, provisioning.
    fn told_of_setup(&self, code: &str) {
        if matches!(outcome(code), Outcome::Setup) {
            tracing::error!(
                gateway.application = self.application,
                gateway.code = known(code),
                "bdapps does not take us"
            );
        }
    }
}

/// What a code means when a charge was sent for the first time.
enum Outcome {
    Failed(&'static str),
    Setup,
    Unknown,
}

fn outcome(code: &str) -> Outcome {
    let number: u16 = code.strip_prefix('E').and_then(|digits| digits.parse().ok()).unwrap_or_default();
    match number {
        1337 => Outcome::Failed("the operator does not know the payer"),
        1329 | 1330 | 1336 => Outcome::Failed("the operator does not charge this amount"),
        1317 | 1325 | 1830 | 1373 => Outcome::Failed("the number is not one of this operator's"),
        1371 | 1372 | 1382 => Outcome::Failed("the operator does not let this number pay so"),
        1365 | 1342 | 1343 | 1357 => Outcome::Failed("the operator does not let this number pay"),
        1312 | 1340 | 1605 | 1606 | 1377 | 1380 | 1825 => Outcome::Setup,
        1301..=1305 | 1307 | 1309 | 1313 | 1315 | 1327 | 1328 | 1381 | 1387 => Outcome::Setup,
        _ => Outcome::Unknown,
    }
}

/// A code as it may be logged: nothing that does not look like one.
fn known(code: &str) -> &str {
    let is_code = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_code { code } else { "something that is no code" }
}
