//! What bKash answers: four envelopes for errors, two spellings for many names, numbers as text or not.

use super::code::{Class, class};
use crate::gateways::{value::Value, wire};
use domain::payments::gateway::Unavailable;
use serde::{Deserialize, de::DeserializeOwned};

/// The only code that is a success.
const SUCCESS: &str = "0000";
/// What stands before the API says of a path or a verb that it does not know. It is no word about the token.
const NO_SUCH_PATH: &str = "Missing Authentication Token";

/// An answer that was read.
#[derive(Debug)]
pub(super) enum Answer<T> {
    /// The gateway took the question.
    Taken(T),
    /// It did not, and nothing was done but what [`Class`] says.
    Refused(Refusal),
    /// It does not take our token, and nothing was done.
    TokenRefused,
}

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) class: Class,
    /// The code; none from what stands before the API.
    pub(super) code: String,
    /// The gateway's words.
    pub(super) words: String,
}

/// Whether a success says so with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// The versioned API does.
    Coded,
    /// The second version of refunds does not.
    Bare,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Envelope {
    status_code: Value,
    status_message: Value,
    error_code: Value,
    error_message: Value,
    internal_code: Value,
    external_code: Value,
    error_message_en: Value,
    message: Value,
    /// Of token calls alone, where `status` is `fail`.
    msg: Value,
}

/// What is told of a payment, by execution and by query.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Facts {
    #[serde(rename = "paymentID")]
    payment_id: Value,
    #[serde(rename = "paymentId")]
    payment_id_too: Value,
    #[serde(rename = "trxID")]
    trx_id: Value,
    #[serde(rename = "trxId")]
    trx_id_too: Value,
    #[serde(rename = "merchantInvoice")]
    invoice: Value,
    #[serde(rename = "merchantInvoiceNumber")]
    invoice_too: Value,
    #[serde(rename = "verificationStatus")]
    verification: Value,
    #[serde(rename = "userVerificationStatus")]
    verification_too: Value,
    #[serde(rename = "transactionStatus")]
    pub(super) status: Value,
    pub(super) amount: Value,
    pub(super) currency: Value,
}

impl Facts {
    pub(super) fn payment_id(&self) -> &str {
        either(&self.payment_id, &self.payment_id_too)
    }

    pub(super) fn trx_id(&self) -> &str {
        either(&self.trx_id, &self.trx_id_too)
    }

    pub(super) fn invoice(&self) -> &str {
        either(&self.invoice, &self.invoice_too)
    }

    /// Whether the customer has passed code and PIN.
    pub(super) fn is_agreed(&self) -> bool {
        either(&self.verification, &self.verification_too) == "Complete"
    }
}

/// Whichever spelling was used.
pub(super) fn either<'a>(one: &'a Value, other: &'a Value) -> &'a str {
    if one.is_empty() { other } else { one }
}

/// Reads an answer. What is neither a success nor a refusal is an error, and nothing is known.
pub(super) fn read<T: DeserializeOwned>(status: u16, bytes: &[u8], dialect: Dialect) -> Result<Answer<T>, String> {
    let envelope = wire::json::<Envelope>(bytes);
    if status >= 500 || status == 429 {
        // Whatever its text says: nobody knows how far it came.
        return Err(format!("HTTP {status}"));
    }
    let is_front = |envelope: &Envelope| envelope.code().is_none();
    if status == 401 || (status == 403 && !envelope.as_ref().is_ok_and(|front| *front.message == *NO_SUCH_PATH)) {
        return Ok(Answer::TokenRefused);
    }
    let envelope = envelope.map_err(|wrong| if status == 200 { wrong } else { format!("HTTP {status}") })?;
    if let Some(code) = envelope.code() {
        let refusal = Refusal { class: class(code), code: code.to_owned(), words: envelope.words().to_owned() };
        return Ok(if refusal.class == Class::Token { Answer::TokenRefused } else { Answer::Refused(refusal) });
    }
    match (status, dialect) {
        (200, Dialect::Coded) if *envelope.status_code == *SUCCESS => {}
        (200, Dialect::Bare) if envelope.words().is_empty() => {}
        (200, _) => return Err("an answer without a code".into()),
        (400, _) if is_front(&envelope) => {
            let words = envelope.words().to_owned();
            return Ok(Answer::Refused(Refusal { class: Class::BadRequest, code: String::new(), words }));
        }
        _ => return Err(format!("HTTP {status}")),
    }
    wire::json(bytes).map(Answer::Taken)
}

impl Envelope {
    /// The code of a refusal, whichever envelope it came in.
    fn code(&self) -> Option<&str> {
        let coded = [&self.status_code, &self.error_code, &self.external_code];
        coded.into_iter().map(|code| &**code).find(|code| !code.is_empty() && *code != SUCCESS)
    }

    fn words(&self) -> &str {
        let all = [
            &self.status_message,
            &self.error_message,
            &self.error_message_en,
            &self.message,
            &self.msg,
            &self.internal_code,
        ];
        all.into_iter().map(|words| &**words).find(|words| !words.is_empty() && *words != "Successful").unwrap_or("")
    }
}

/// No answer, for this reason.
pub(super) fn unusable(detail: &str) -> Unavailable {
    Unavailable { detail: detail.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_as(status: u16, text: &str, dialect: Dialect) -> String {
        match read::<Facts>(status, text.as_bytes(), dialect) {
            Ok(Answer::Taken(facts)) => format!("taken {}", &*facts.status),
            Ok(Answer::Refused(refusal)) => format!("{:?} {} {}", refusal.class, refusal.code, refusal.words),
            Ok(Answer::TokenRefused) => "token".into(),
            Err(wrong) => format!("? {wrong}"),
        }
    }

    fn coded(status: u16, text: &str) -> String {
        read_as(status, text, Dialect::Coded)
    }

    #[test]
    fn only_the_code_0000_is_a_success() {
        let with = |code: &str| coded(200, &format!(r#"{{"statusCode":{code},"transactionStatus":"Completed"}}"#));
        assert_eq!(with(r#""0000""#), "taken Completed");
        for other in ["0", "null", r#""""#, r#""000""#, "true", r#"" 0000""#] {
            assert_ne!(with(other), "taken Completed", "{other}");
        }
        assert_eq!(coded(200, r#"{"transactionStatus":"Completed"}"#), "? an answer without a code");
    }

    #[test]
    fn each_of_the_four_envelopes_is_understood() {
        assert_eq!(
            coded(200, r#"{"statusCode":"2023","statusMessage":"Insufficient Balance"}"#),
            "Declined 2023 Insufficient Balance"
        );
        assert_eq!(coded(200, r#"{"statusCode":2056,"statusMessage":"x"}"#), "State 2056 x");
        assert_eq!(coded(200, r#"{"errorCode":"2062","errorMessage":"Done","paymentID":"T"}"#), "Earlier 2062 Done");
        let third =
            r#"{"internalCode":"invalid_amount","externalCode":"2006","errorMessageEn":"No","errorMessageBn":"না"}"#;
        assert_eq!(coded(400, third), "BadRequest 2006 No");
        assert_eq!(coded(400, r#"{"message":"Invalid request body"}"#), "BadRequest  Invalid request body");
        assert_eq!(coded(401, r#"{"message":"Unauthorized"}"#), "token");
        assert_eq!(coded(403, r#"{"message":"Forbidden"}"#), "token");
        assert_eq!(coded(403, r#"{"message":"Missing Authentication Token"}"#), "? HTTP 403");
        assert_eq!(coded(400, r#"{"externalCode":"2079"}"#), "token");
        assert_eq!(coded(200, r#"{"status":"fail","msg":"no"}"#), "? an answer without a code");
    }

    #[test]
    fn whatever_a_server_in_trouble_says_nothing_is_known() {
        for (status, text) in [
            (500, r#"{"statusCode":"2023"}"#),
            (503, r#"{"statusCode":"0000","transactionStatus":"Completed"}"#),
            (504, r#"{"message":"Endpoint request timed out"}"#),
            (429, r#"{"message":"Too Many Requests"}"#),
            (200, r#"{"message":"Internal server error"}"#),
            (200, "<html>"),
            (200, r#"{"statusCode":"00"#),
            (200, ""),
            (200, "[]"),
            (302, ""),
            (418, "{}"),
        ] {
            assert!(coded(status, text).starts_with("? "), "{status} {text}");
        }
        assert_eq!(coded(200, r#"{"statusCode":"503","statusMessage":"Maintenance"}"#), "Unclear 503 Maintenance");
        assert_eq!(coded(200, r#"{"statusCode":"4711","statusMessage":"News"}"#), "Unclear 4711 News");
    }

    #[test]
    fn the_second_version_of_refunds_succeeds_without_a_code() {
        let bare = |text: &str| read_as(200, text, Dialect::Bare);
        assert_eq!(bare(r#"{"transactionStatus":"Completed"}"#), "taken Completed");
        assert_eq!(bare(r#"{"message":"Internal server error"}"#), "? an answer without a code");
        assert_eq!(bare(r#"{"statusCode":"2003","statusMessage":"Process failed"}"#), "Unclear 2003 Process failed");
    }
}
