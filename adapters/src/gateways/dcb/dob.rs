//! Telenor's partner API for Grameenphone: the customer agrees on the operator's page, comes back with a reference that
//! stands for the number, and is charged with it.
//!
//! The operator is told the price without tax and adds it. Nobody has written down what a repeated charge does, nor
//! how to ask what became of one: a charge whose answer is lost is never sent again, and stays open until a person has
//! read the operator's report.

use super::{
    Case, NO_BALANCE,
    account::Contract,
    callback::{self, Return, customer_and_consent},
    memory::{Dialect, Memory},
    unusable, words,
};
use crate::gateways::{
    accounts::Secret,
    wire::{self, Question},
};
use domain::{
    Amount, Currency, Money,
    payments::{
        Attempt,
        consent::{AskFailed, Payer, Reached},
        gateway::{Hint, Method, RefundVerdict, Said, Unavailable, Verdict},
    },
    refunds::Refund,
};
use reqwest::RequestBuilder;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json, value::RawValue};
use url::Url;

const TOKEN: &str = "/payment/v2/oauth/token";
const PREPARE: &str = "/partner/v3/consent/prepare";
const OPERATOR: &str = "GRA-BD";
/// What is bought, when nobody says.
const PRODUCT: &str = "poisha";
const CATEGORY: &str = "Voucher";
/// The longest description on the operator's page.
const DESCRIPTION_MAX: usize = 60;

/// The contract.
pub(super) struct Dob {
    pub(super) base: Url,
    pub(super) user: String,
    pub(super) password: Secret,
    pub(super) by_token: bool,
    /// What the operator adds to what it is told.
    pub(super) tax_percent: i64,
    pub(super) product: Option<String>,
    pub(super) category: Option<String>,
}

#[derive(Deserialize)]
struct Token {
    access_token: String,
}

#[derive(Deserialize)]
struct Prepared {
    #[serde(default)]
    url: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Answered {
    amount_transaction: Option<Transaction>,
    request_error: Option<RequestError>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Transaction {
    transaction_operation_status: String,
    reference_code: String,
    server_reference_code: String,
    payment_amount: PaymentAmount,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct PaymentAmount {
    charging_information: Information,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Information {
    amount: Option<Box<RawValue>>,
    currency: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct RequestError {
    policy_exception: Option<Exception>,
    service_exception: Option<Exception>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Exception {
    message_id: String,
    text: String,
}

/// What became of an attempt, as far as we know it ourselves: nothing was charged unless we did it.
pub(super) fn became(attempt: &Attempt, hint: &Hint) -> Result<Verdict, Unavailable> {
    if attempt.is_captured() {
        return Ok(Verdict::Undecided);
    }
    if attempt.charge_sent_at.is_some() {
        return Err(unusable("whether it was charged, the operator's report must tell; it is never sent again"));
    }
    Ok(match hint.said {
        Said::Approved if hint.token.is_some() => Verdict::Approved,
        Said::Cancelled => Verdict::Cancelled,
        Said::Failed => Verdict::Failed { reason: "the operator's page ended in an error".into() },
        Said::Approved | Said::Nothing => Verdict::Undecided,
    })
}

impl Dob {
    /// Prepares the operator's page.
    pub(super) async fn ask(
        &self,
        case: &Case<'_>,
        contract: &Contract,
        payer: &Payer,
    ) -> Result<(Reached, Memory), AskFailed> {
        contract.prices.check(case.payment.amount)?;
        let back = |what| callback::address(&case.house.public_base, case.contracts, &case.attempt.reference, what);
        let about = Prepare {
            amount: self.net(case.payment.amount)?,
            currency: "BDT",
            product_description: description(case),
            operator_id: OPERATOR,
            msisdn: payer.number.international(),
            urls: Urls { ok: back(Return::Ok), deny: back(Return::Deny), error: back(Return::Error) },
        };
        let (status, bytes) = self.post(case, "prepare_consent", PREPARE, &about).await?;
        if !(200..300).contains(&status) {
            return Err(match exception(&bytes).as_ref().map(|said| said.message_id.as_str()) {
                Some("SVC0004") => AskFailed::NotTheirs,
                Some("POL2003") => AskFailed::Barred { reason: "the number is barred".into() },
                _ => unusable(&format!("no consent page: HTTP {status}")).into(),
            });
        }
        let prepared: Prepared = wire::json(&bytes).map_err(|wrong| unusable(&wrong))?;
        let page = Url::parse(&prepared.url).map_err(|_| unusable("no address of the consent page"))?;
        // A page without TLS is good enough only where the operator itself is spoken to without.
        if page.scheme() != "https" && page.scheme() != self.base.scheme() {
            return Err(unusable("a consent page that is not https").into());
        }
        let subscriber = payer.number.international();
        let memory = Memory { dialect: Dialect::Dob, subscriber, code: None, payment: None };
        Ok((Reached::ByPage { page: page.into() }, memory))
    }

    /// Charges, once.
    pub(super) async fn charge(
        &self,
        case: &Case<'_>,
        contract: &Contract,
        hint: &Hint,
    ) -> Result<Verdict, Unavailable> {
        let failed = |reason: &str| Ok(Verdict::Failed { reason: reason.to_owned() });
        if contract.prices.check(case.payment.amount).is_err() {
            return failed("the operator does not charge this amount");
        }
        let Some((acr, consent)) = hint.token.as_deref().and_then(customer_and_consent) else {
            return failed("the customer has not agreed");
        };
        let charging_meta_data = Some(json!({
            "productId": self.product.as_deref().unwrap_or(PRODUCT),
            "channel": "SelfWeb",
            "purchaseCategoryCode": self.category.as_deref().unwrap_or(CATEGORY),
            "mandateId": { "consentId": consent, "subscription": case.attempt.reference.as_str(), "renew": false },
        }));
        let about = Asked::of(Asks {
            end_user_id: acr,
            transaction_operation_status: "Charged",
            reference_code: case.attempt.reference.as_str(),
            original_server_reference_code: None,
            operator_id: OPERATOR,
            payment_amount: Amounts {
                charging_information: self.information(case, case.payment.amount)?,
                charging_meta_data,
            },
        });
        // A token comes before the charge: where there is none, nothing was sent, and that is certain.
        let Ok(token) = self.token(case).await else {
            return failed("the operator could not be reached, and nothing was charged");
        };
        let (status, bytes) = self.send(case, ("charge", &transactions(acr), &about), token).await?;
        if (200..300).contains(&status) {
            return self.charged(case, &bytes, hint);
        }
        let said = exception(&bytes).ok_or_else(|| unusable(&format!("HTTP {status} without a reason")))?;
        match said.message_id.as_str() {
            "POL1000" => failed(NO_BALANCE),
            "POL0253" => Ok(Verdict::Cancelled),
            "POL0001" => failed("the customer's agreement has expired"),
            "POL1001" => failed("the operator's limit for this number is reached"),
            "POL2003" => failed("the operator does not let this number pay"),
            "SVC0004" => failed("the number is not one of this operator's"),
            "SVC0002" => failed("the operator did not understand the charge"),
            "SVC0270" => failed("the operator did not charge"),
            "SVC1000" => failed("the operator had too much to do, and nothing was charged"),
            _ => Err(unusable(&format!("HTTP {status}: {}", words(&said.text)))),
        }
    }

    fn charged(&self, case: &Case<'_>, bytes: &[u8], hint: &Hint) -> Result<Verdict, Unavailable> {
        let answered: Answered = wire::json(bytes).map_err(|wrong| unusable(&wrong))?;
        let charged = answered.amount_transaction.ok_or_else(|| unusable("a charge without a transaction"))?;
        if charged.transaction_operation_status != "Charged" || charged.server_reference_code.is_empty() {
            return Err(unusable("an answer that names no charge"));
        }
        let information = &charged.payment_amount.charging_information;
        let echoed = information.amount.as_ref().map(|raw| raw.get().trim_matches('"'));
        let echoed = echoed.and_then(|text| Money::from_decimal(text, Currency::BDT).ok());
        let is_taka = information.currency == "BDT";
        let echoed = echoed.filter(|_| is_taka).ok_or_else(|| unusable("a charge without an amount in taka"))?;
        // The price without tax stands for the price that the customer was shown; anything else is what it says.
        let amount = if echoed == self.net_money(case.payment.amount) { case.payment.amount.money() } else { echoed };
        let reference = case.reference(case.attempt.reference.as_str(), &charged.reference_code);
        Ok(case.paid(reference, charged.server_reference_code, hint.token.clone(), amount))
    }

    /// Gives money back.
    pub(super) async fn refund(&self, case: &Case<'_>, refund: &Refund) -> Result<RefundVerdict, Unavailable> {
        let refused = |reason: &str| Ok(RefundVerdict::Refused { reason: reason.to_owned() });
        let name = &refund.of.gateway_txn_id;
        let capture = case.attempt.captures().find(|capture| capture.gateway_txn_id == *name);
        let token = capture.and_then(|capture| capture.token.as_deref());
        let Some((acr, _)) = token.and_then(customer_and_consent) else {
            return refused("nothing stands for the customer any more");
        };
        let about = Asked::of(Asks {
            end_user_id: acr,
            transaction_operation_status: "Refunded",
            reference_code: refund.reference.as_str(),
            original_server_reference_code: Some(name),
            operator_id: OPERATOR,
            payment_amount: Amounts {
                charging_information: self.information(case, refund.amount)?,
                charging_meta_data: None,
            },
        });
        let Ok(token) = self.token(case).await else { return refused("the operator could not be reached") };
        let (status, bytes) = self.send(case, ("refund", &transactions(acr), &about), token).await?;
        if let Some(said) = exception(&bytes).filter(|_| !(200..300).contains(&status)) {
            return refused(&format!("{} {}", said.message_id, words(&said.text)));
        }
        let answered: Answered = wire::json(&bytes).map_err(|wrong| unusable(&wrong))?;
        let given = answered.amount_transaction.filter(|given| given.transaction_operation_status == "Refunded");
        let given = given.ok_or_else(|| unusable("an answer that names no refund"))?;
        let gateway_refund_id = Some(given.server_reference_code).filter(|id| !id.is_empty());
        Ok(RefundVerdict::Succeeded { gateway_refund_id })
    }

    /// The price without tax, to the nearest poisha.
    fn net_money(&self, gross: Amount) -> Money {
        let whole = 100_i64.saturating_add(self.tax_percent);
        let net = gross.minor().saturating_mul(100).saturating_add(whole / 2) / whole;
        Money::new(net, gross.currency()).unwrap_or_else(|_| gross.money())
    }

    /// The price without tax as a number of JSON, in exactly these digits.
    fn net(&self, gross: Amount) -> Result<Box<RawValue>, Unavailable> {
        let digits = self.net_money(gross).to_decimal();
        RawValue::from_string(digits).map_err(|_| unusable("an amount that is no number"))
    }

    fn information(&self, case: &Case<'_>, gross: Amount) -> Result<Charging, Unavailable> {
        Ok(Charging { amount: self.net(gross)?, currency: "BDT", description: description(case) })
    }

    /// A token, where the contract wants one. Nothing keeps it: charges are rare, and how long it lives nobody says.
    async fn token(&self, case: &Case<'_>) -> Result<Option<String>, Unavailable> {
        if !self.by_token {
            return Ok(None);
        }
        let question = Question { method: Method::Dcb, operation: "token" };
        let url = self.url(TOKEN);
        let request = |client: &reqwest::Client| client.get(url).basic_auth(&self.user, Some(self.password.expose()));
        let token: Token = case.house.wire.ask(question, &self.base, request, wire::json).await?;
        Ok(Some(token.access_token))
    }

    async fn post(
        &self,
        case: &Case<'_>,
        operation: &'static str,
        path: &str,
        about: &impl Serialize,
    ) -> Result<(u16, Vec<u8>), Unavailable> {
        let token = self.token(case).await?;
        self.send(case, (operation, path, about), token).await
    }

    async fn send(
        &self,
        case: &Case<'_>,
        (operation, path, about): (&'static str, &str, &impl Serialize),
        token: Option<String>,
    ) -> Result<(u16, Vec<u8>), Unavailable> {
        let question = Question { method: Method::Dcb, operation };
        let url = self.url(path);
        let known = |request: RequestBuilder| match token {
            Some(token) => request.bearer_auth(token),
            None => request.basic_auth(&self.user, Some(self.password.expose())),
        };
        let request = |client: &reqwest::Client| known(client.post(url)).json(about);
        case.house.wire.exchange(question, &self.base, request).await
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base.as_str().trim_end_matches('/'))
    }
}

/// The question for a consent page.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Prepare {
    amount: Box<RawValue>,
    currency: &'static str,
    product_description: String,
    operator_id: &'static str,
    msisdn: String,
    urls: Urls,
}

#[derive(Serialize)]
struct Urls {
    ok: String,
    deny: String,
    error: String,
}

/// A charge or a refund.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Asked<'a> {
    amount_transaction: Asks<'a>,
}

impl<'a> Asked<'a> {
    const fn of(amount_transaction: Asks<'a>) -> Asked<'a> {
        Asked { amount_transaction }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Asks<'a> {
    end_user_id: &'a str,
    transaction_operation_status: &'static str,
    reference_code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    original_server_reference_code: Option<&'a str>,
    operator_id: &'static str,
    payment_amount: Amounts,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Amounts {
    charging_information: Charging,
    #[serde(skip_serializing_if = "Option::is_none")]
    charging_meta_data: Option<Value>,
}

/// What is charged or given back, without tax.
#[derive(Serialize)]
struct Charging {
    amount: Box<RawValue>,
    currency: &'static str,
    description: String,
}

fn transactions(acr: &str) -> String {
    format!("/partner/payment/v1/{acr}/transactions/amount")
}

fn description(case: &Case<'_>) -> String {
    let name = case.payment.product_name.as_deref().unwrap_or("Payment");
    name.chars().take(DESCRIPTION_MAX).collect()
}

fn exception(bytes: &[u8]) -> Option<Exception> {
    let answered: Answered = serde_json::from_slice(bytes).ok()?;
    let error = answered.request_error?;
    error.policy_exception.or(error.service_exception)
}
