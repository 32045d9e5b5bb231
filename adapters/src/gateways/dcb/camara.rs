//! CAMARA Carrier Billing 0.5 and Carrier Billing Refund 0.3: an aggregator's one contract for several operators.
//!
//! In two steps a payment is prepared, the payer types a code or confirms on a page, and our charge confirms the
//! reservation; in one step our charge creates it, and the aggregator asks the payer. Either way a payment can be read
//! at any time, so nothing is ever sent twice to find out.

mod messages;

use super::{
    Case, Checked, NO_BALANCE,
    account::address,
    callback::{self, Return},
    memory::{Dialect, Memory},
    unusable, words,
};
use crate::gateways::{
    accounts::{AccountRefused, GatewayAccount, Secret, base_url},
    wire::{self, Question},
};
use domain::{
    Amount, Currency, Money, Timestamp,
    payments::{
        consent::{AskFailed, Code, Payer, Reached},
        gateway::{Method, RefundVerdict, Unavailable, Verdict},
    },
    refunds::Refund,
    time::minutes,
};
use messages::{
    Amounts, Charging, Found, GiveBack, GivenBack, PaymentAsked, PaymentTransaction, Problem, RefundAsked, Token,
};
use serde::Serialize;
use serde_json::{Value, json, value::RawValue};
use std::time::Duration;
use url::Url;

const PAYMENTS: &str = "/carrier-billing/v0.5/payments";
const REFUNDS: &str = "/carrier-billing-refund/v0.3/payments";
/// The body of a question that has none.
const NOTHING: Option<&Value> = None;
/// How long a code is taken to be good; the specification does not say.
const CODE_LIFE: Duration = minutes(10);
/// How long before an attempt began its payment may be dated, by a clock that is not ours.
const CLOCKS_APART: Duration = minutes(10);
/// The longest name of a payment.
const ID_MAX: usize = 128;

/// The contract.
pub(super) struct Camara {
    base: Url,
    token_url: Url,
    client: String,
    secret: Secret,
    in_one_step: bool,
    merchant: Option<String>,
}

impl Camara {
    pub(super) fn read(account: &GatewayAccount, client: &str, secret: Secret) -> Result<Camara, AccountRefused> {
        let missing = AccountRefused::Missing { name: "camaraUrl" };
        let base = account.optional("camaraUrl", 255)?.map_or_else(
            || account.has_address().then(|| address(account, "camaraUrl", "")).transpose()?.ok_or(missing),
            base_url,
        )?;
        let token_url = base_url(account.credential("tokenUrl", 255)?)?;
        let in_one_step = match account.optional("camaraSteps", 1)? {
            None | Some("2") => false,
            Some("1") => true,
            Some(_) => return Err(AccountRefused::Wrong { name: "camaraSteps" }),
        };
        let merchant = account.optional("merchantIdentifier", 64)?.map(str::to_owned);
        Ok(Camara { base, token_url, client: client.to_owned(), secret, in_one_step, merchant })
    }

    /// Prepares a payment, or leaves asking the payer to the charge.
    pub(super) async fn ask(&self, case: &Case<'_>, payer: &Payer) -> Result<(Reached, Memory), AskFailed> {
        let subscriber = format!("+{}", payer.number.international());
        let memory = Memory { dialect: Dialect::Camara, subscriber, code: None, payment: None };
        if self.in_one_step {
            return Ok((Reached::AtCharge, memory));
        }
        let time = case.attempt.consent.as_ref().map_or(0, |consent| consent.asked);
        let correlator = format!("{}-{time}", case.external_id());
        let about = self.payment(case, &memory, &correlator)?;
        let (status, bytes) = self.send(case, "prepare", &format!("{PAYMENTS}/prepare"), Some(&about)).await?;
        if status != 201 {
            return Err(refused_to_ask(status, &bytes));
        }
        let found: Found = wire::json(&bytes).map_err(|wrong| unusable(&wrong))?;
        let payment = named(&found.payment_id).ok_or_else(|| unusable("a payment without a name"))?;
        let memory = Memory { payment: Some(payment), ..memory };
        match (found.payment_status.as_str(), found.validation_info) {
            ("reserved", _) => Ok((Reached::AtCharge, memory)),
            (_, Some(info)) if info.action == "validate" && !info.authorization_id.is_empty() => {
                let code = Some(info.authorization_id);
                Ok((Reached::ByCode { life: CODE_LIFE }, Memory { code, ..memory }))
            }
            (_, Some(info)) if info.action == "open" => {
                let page = Url::parse(&info.validation_url).map_err(|_| unusable("no address of the page"))?;
                if page.scheme() != "https" && page.scheme() != self.base.scheme() {
                    return Err(unusable("a page that is not https").into());
                }
                Ok((Reached::ByPage { page: page.into() }, memory))
            }
            _ => Err(unusable("nothing to validate the payment by").into()),
        }
    }

    /// Checks the code.
    pub(super) async fn check(&self, case: &Case<'_>, memory: Memory, code: &Code) -> Result<Checked, Unavailable> {
        let path = format!("{PAYMENTS}/{}/validate", memory.payment()?);
        let about = json!({ "authorizationId": memory.code, "code": code.reveal() });
        let (status, bytes) = self.send(case, "check_code", &path, Some(&about)).await?;
        match (status, problem(&bytes).code.as_str()) {
            (200..=299, _) => Ok(Checked::Right(Memory { code: None, ..memory })),
            (_, "CARRIER_BILLING.INVALID_CODE") => Ok(Checked::Wrong),
            (_, "CARRIER_BILLING.INVALID_AUTHORIZATION_ID") => Ok(Checked::Expired),
            (_, "CARRIER_BILLING.VALIDATION_FAILED") => Ok(Checked::UsedUp),
            _ => Err(unusable(&format!("HTTP {status} to a code"))),
        }
    }

    /// Charges: confirms the reservation, or creates the payment. Then it is read, as at any time later.
    pub(super) async fn charge(&self, case: &Case<'_>, memory: &Memory) -> Result<Verdict, Unavailable> {
        if memory.payment.is_some() {
            let path = format!("{PAYMENTS}/{}/confirm", memory.payment()?);
            let (status, bytes) = self.send(case, "charge", &path, Some(&json!({}))).await?;
            let code = problem(&bytes).code;
            return match (status, code.as_str()) {
                (200..=299, _) | (_, "CARRIER_BILLING.PAYMENT_CONFIRMED") => self.became(case, memory).await,
                (_, "CARRIER_BILLING.PAYMENT_CANCELLED") => Ok(Verdict::Cancelled),
                (_, "CARRIER_BILLING.PAYMENT_DENIED") => Ok(denied("the operator did not take the payment")),
                _ => Err(unusable(&format!("HTTP {status} to a confirmation"))),
            };
        }
        if !case.has_agreed() {
            return Ok(denied("the customer has not agreed"));
        }
        let correlator = case.external_id();
        let about = self.payment(case, memory, &correlator)?;
        let (status, bytes) = self.send(case, "charge", PAYMENTS, Some(&about)).await?;
        match (status, problem(&bytes).code.as_str()) {
            (201, _) => self.judge(case, &wire::json(&bytes).map_err(|wrong| unusable(&wrong))?),
            (403, "CARRIER_BILLING.PAYMENT_DENIED") => Ok(denied("the operator did not take the payment")),
            (422, "CARRIER_BILLING.USER_AMOUNT_THRESHOLD_OVERPASSED") => {
                Ok(denied("the operator's limit for this number is reached"))
            }
            (422, "CARRIER_BILLING.UNAUTHORIZED_AMOUNT") => Ok(denied("the operator does not charge this amount")),
            (404 | 422, _) => Ok(denied("the number is not one of this operator's")),
            _ => Err(unusable(&format!("HTTP {status} to a charge"))),
        }
    }

    /// Reads what became of the payment.
    pub(super) async fn became(&self, case: &Case<'_>, memory: &Memory) -> Result<Verdict, Unavailable> {
        if memory.payment.is_some() {
            let path = format!("{PAYMENTS}/{}", memory.payment()?);
            let (status, bytes) = self.send(case, "query", &path, NOTHING).await?;
            if status != 200 {
                return Err(unusable(&format!("HTTP {status} to a question")));
            }
            return self.judge(case, &wire::json(&bytes).map_err(|wrong| unusable(&wrong))?);
        }
        if case.attempt.charge_sent_at.is_none() {
            return Ok(if case.has_agreed() { Verdict::Approved } else { Verdict::Undecided });
        }
        let since = timestamp(case.attempt.created_at.minus(CLOCKS_APART));
        let path = format!("{PAYMENTS}?perPage=100&order=asc&paymentCreationDate.gte={since}");
        let (status, bytes) = self.send(case, "query_list", &path, NOTHING).await?;
        let all: Vec<Found> = serde_json::from_slice(&bytes).ok().filter(|_| status == 200).unwrap_or_default();
        let own = all.iter().find(|found| found.amount_transaction.client_correlator == case.external_id());
        own.map_or_else(|| Err(unusable("the aggregator lists no such payment")), |found| self.judge(case, found))
    }

    fn judge(&self, case: &Case<'_>, found: &Found) -> Result<Verdict, Unavailable> {
        let is_sent = case.attempt.charge_sent_at.is_some();
        Ok(match found.payment_status.as_str() {
            "succeeded" => {
                let id = named(&found.payment_id).ok_or_else(|| unusable("a payment without a name"))?;
                let transaction = &found.amount_transaction;
                let information = &transaction.payment_amount.charging_information;
                let text = information.amount.as_ref().map(|raw| raw.get());
                let amount = text.and_then(|text| Money::from_decimal(text, Currency::BDT).ok());
                let is_taka = information.currency == "BDT";
                let amount =
                    amount.filter(|_| is_taka).ok_or_else(|| unusable("a payment without an amount in taka"))?;
                case.paid(
                    case.reference(case.attempt.reference.as_str(), &transaction.reference_code),
                    id,
                    None,
                    amount,
                )
            }
            "reserved" if !is_sent => Verdict::Approved,
            "reserved" | "processing" | "pending_validation" => Verdict::Undecided,
            // The specification gives a denial no reason that a program could tell apart; funds are by far the usual one.
            "denied" if is_sent => denied(NO_BALANCE),
            "denied" => denied("the operator did not take the payment"),
            "cancelled" => Verdict::Cancelled,
            _ => return Err(unusable("a payment status that is not known")),
        })
    }

    /// Gives money back.
    pub(super) async fn refund(&self, case: &Case<'_>, refund: &Refund) -> Result<RefundVerdict, Unavailable> {
        let path = format!("{REFUNDS}/{}/refunds", refund.of.gateway_txn_id);
        let about = GiveBack {
            kind: "partial",
            reason: refund.reason.as_deref().unwrap_or("Refund"),
            amount_transaction: RefundAsked {
                client_correlator: refund.reference.as_str(),
                reference_code: refund.reference.as_str(),
                refund_amount: Amounts {
                    charging_information: charging(case, refund.amount)?,
                    charging_meta_data: None,
                },
            },
        };
        let (status, bytes) = self.send(case, "refund", &path, Some(&about)).await?;
        let said = problem(&bytes);
        match status {
            201 => given_back(&wire::json(&bytes).map_err(|wrong| unusable(&wrong))?),
            400 | 403 | 404 | 422 if !said.code.is_empty() => {
                Ok(RefundVerdict::Refused { reason: format!("{} {}", words(&said.code), words(&said.message)) })
            }
            _ => Err(unusable(&format!("HTTP {status} to a refund"))),
        }
    }

    /// Reads what became of a refund.
    pub(super) async fn refund_status(&self, case: &Case<'_>, refund: &Refund) -> Result<RefundVerdict, Unavailable> {
        let id = refund.gateway_refund_id.as_deref().ok_or_else(|| unusable("the refund's name was never told"))?;
        let path = format!("{REFUNDS}/{}/refunds/{id}", refund.of.gateway_txn_id);
        let (status, bytes) = self.send(case, "refund_status", &path, NOTHING).await?;
        match status {
            200 => given_back(&wire::json(&bytes).map_err(|wrong| unusable(&wrong))?),
            _ => Err(unusable(&format!("HTTP {status} to a question about a refund"))),
        }
    }

    fn payment<'a>(
        &self,
        case: &'a Case<'_>,
        memory: &'a Memory,
        correlator: &'a str,
    ) -> Result<PaymentAsked<'a>, Unavailable> {
        let merchant = self.merchant.as_ref();
        let base = &case.house.public_base;
        let sink = || callback::address(base, case.contracts, &case.attempt.reference, Return::Event);
        Ok(PaymentAsked {
            amount_transaction: PaymentTransaction {
                phone_number: &memory.subscriber,
                client_correlator: correlator,
                reference_code: case.attempt.reference.as_str(),
                payment_amount: Amounts {
                    charging_information: charging(case, case.payment.amount)?,
                    charging_meta_data: merchant.map(|merchant| json!({ "merchantIdentifier": merchant })),
                },
            },
            // The specification takes no other scheme.
            sink: base.starts_with("https://").then(sink),
        })
    }

    /// Asks with a new token each time: they are short-lived, and charges are rare.
    async fn send(
        &self,
        case: &Case<'_>,
        operation: &'static str,
        path: &str,
        about: Option<&impl Serialize>,
    ) -> Result<(u16, Vec<u8>), Unavailable> {
        let question = Question { method: Method::Dcb, operation: "token" };
        let form = [("grant_type", "client_credentials")];
        let request = |client: &reqwest::Client| {
            client.post(self.token_url.clone()).basic_auth(&self.client, Some(self.secret.expose())).form(&form)
        };
        let token: Token = case.house.wire.ask(question, &self.token_url, request, wire::json).await?;
        let url = format!("{}{path}", self.base.as_str().trim_end_matches('/'));
        let request = |client: &reqwest::Client| {
            let request = match about {
                Some(about) => client.post(url).json(about),
                None => client.get(url),
            };
            request.bearer_auth(token.access_token).header("x-correlator", case.attempt.reference.as_str())
        };
        case.house.wire.exchange(Question { method: Method::Dcb, operation }, &self.base, request).await
    }
}

impl Memory {
    /// What the aggregator calls the payment.
    fn payment(&self) -> Result<&str, Unavailable> {
        self.payment.as_deref().ok_or_else(|| unusable("the payment has no name"))
    }
}

fn denied(reason: &str) -> Verdict {
    Verdict::Failed { reason: reason.to_owned() }
}

fn charging(case: &Case<'_>, amount: Amount) -> Result<Charging, Unavailable> {
    let digits = RawValue::from_string(amount.money().to_decimal());
    let amount = digits.map_err(|_| unusable("an amount that is no number"))?;
    let description = case.payment.product_name.as_deref().unwrap_or("Payment").chars().take(60).collect();
    Ok(Charging { amount, currency: "BDT", description, is_tax_included: true })
}

fn given_back(found: &GivenBack) -> Result<RefundVerdict, Unavailable> {
    let id = named(&found.refund_id);
    match (found.refund_status.as_str(), id) {
        ("succeeded", gateway_refund_id) => Ok(RefundVerdict::Succeeded { gateway_refund_id }),
        ("processing", Some(gateway_refund_id)) => Ok(RefundVerdict::Accepted { gateway_refund_id }),
        ("denied", _) => Ok(RefundVerdict::Refused { reason: "the operator denied the refund".into() }),
        _ => Err(unusable("a refund status that is not known")),
    }
}

fn refused_to_ask(status: u16, bytes: &[u8]) -> AskFailed {
    let said = problem(bytes);
    match said.code.as_str() {
        "IDENTIFIER_NOT_FOUND" | "SERVICE_NOT_APPLICABLE" => AskFailed::NotTheirs,
        "CARRIER_BILLING.PAYMENT_DENIED" | "CARRIER_BILLING.USER_AMOUNT_THRESHOLD_OVERPASSED" => {
            AskFailed::Barred { reason: words(&said.message) }
        }
        _ => unusable(&format!("HTTP {status} to a payment that was prepared")).into(),
    }
}

fn problem(bytes: &[u8]) -> Problem {
    serde_json::from_slice(bytes).unwrap_or_default()
}

/// A name that can stand in an address.
fn named(id: &str) -> Option<String> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    ((1..=ID_MAX).contains(&id.len()) && id.bytes().all(is_plain)).then(|| id.to_owned())
}

fn timestamp(at: Timestamp) -> String {
    let moment = chrono::DateTime::from_timestamp(at.seconds(), 0).unwrap_or_default();
    moment.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}
