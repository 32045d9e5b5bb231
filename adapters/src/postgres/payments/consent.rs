//! How far a customer has come in agreeing, as two columns: an object that staff may read, and what is sealed.

use domain::{
    Timestamp,
    payments::consent::{Consent, ConsentStep, Operator, Remembered, SentCode},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The object. Instants are microseconds.
#[derive(Serialize, Deserialize)]
struct ConsentColumn {
    operator: String,
    shown: String,
    step: String,
    since: i64,
    asked: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sent: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wrong: Option<u8>,
}

/// Both columns of a consent.
pub(super) fn written(consent: &Consent) -> (Value, Option<Vec<u8>>) {
    let code = match consent.step {
        ConsentStep::CodeSent(code) | ConsentStep::Checking(code) => Some(code),
        ConsentStep::Asking | ConsentStep::Unasked | ConsentStep::AtOperator { .. } | ConsentStep::Agreed => None,
    };
    let page = match &consent.step {
        ConsentStep::AtOperator { page } => Some(page.clone()),
        ConsentStep::Asking
        | ConsentStep::Unasked
        | ConsentStep::CodeSent(_)
        | ConsentStep::Checking(_)
        | ConsentStep::Agreed => None,
    };
    let column = ConsentColumn {
        operator: consent.operator.as_str().to_owned(),
        shown: consent.shown.clone(),
        step: consent.step.as_str().to_owned(),
        since: consent.since.micros(),
        asked: consent.asked,
        page,
        sent: code.map(|code| code.sent.micros()),
        until: code.map(|code| code.until.micros()),
        wrong: code.map(|code| code.wrong),
    };
    let sealed = consent.remembered.as_ref().map(|remembered| remembered.sealed().to_vec());
    (serde_json::to_value(column).unwrap_or_default(), sealed)
}

/// The consent of both columns, or the name of the one that cannot be.
pub(super) fn read(column: Option<Value>, sealed: Option<Vec<u8>>) -> Result<Option<Consent>, &'static str> {
    let Some(column) = column else { return if sealed.is_none() { Ok(None) } else { Err("consent_secret") } };
    let row: ConsentColumn = serde_json::from_value(column).map_err(|_| "consent")?;
    let code = || {
        let at = Timestamp::from_micros;
        Some(SentCode { sent: at(row.sent?), until: at(row.until?), wrong: row.wrong? })
    };
    let step = match row.step.as_str() {
        "ASKING" => Some(ConsentStep::Asking),
        "UNASKED" => Some(ConsentStep::Unasked),
        "CODE_SENT" => code().map(ConsentStep::CodeSent),
        "CHECKING" => code().map(ConsentStep::Checking),
        "AT_OPERATOR" => row.page.clone().map(|page| ConsentStep::AtOperator { page }),
        "AGREED" => Some(ConsentStep::Agreed),
        _ => None,
    };
    Ok(Some(Consent {
        operator: Operator::parse(&row.operator).ok_or("consent")?,
        shown: row.shown,
        step: step.ok_or("consent")?,
        since: Timestamp::from_micros(row.since),
        asked: row.asked,
        remembered: sealed.map(Remembered::new),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consent(step: ConsentStep) -> Consent {
        Consent {
            operator: Operator::Robi,
            shown: "018•••••678".into(),
            step,
            since: Timestamp::from_micros(7),
            asked: 2,
            remembered: Some(Remembered::new(vec![1, 2])),
        }
    }

    #[test]
    fn every_step_is_read_as_it_was_written() {
        let at = Timestamp::from_micros;
        let code = SentCode { sent: at(1), until: at(3_600_000_001), wrong: 2 };
        for step in [
            ConsentStep::Asking,
            ConsentStep::Unasked,
            ConsentStep::CodeSent(code),
            ConsentStep::Checking(code),
            ConsentStep::AtOperator { page: "https://operator.example/consent/1".into() },
            ConsentStep::Agreed,
        ] {
            let consent = consent(step);
            let (column, sealed) = written(&consent);
            assert_eq!(read(Some(column), sealed), Ok(Some(consent)));
        }
        assert_eq!(read(None, None), Ok(None));
    }

    #[test]
    fn what_cannot_be_names_its_column() {
        let (good, sealed) = written(&consent(ConsentStep::Agreed));
        assert_eq!(read(None, sealed), Err("consent_secret"));
        for (name, value) in
            [("operator", "banglalink"), ("step", "PAID"), ("step", "CODE_SENT"), ("step", "AT_OPERATOR")]
        {
            let mut odd = good.clone();
            odd[name] = value.into();
            assert_eq!(read(Some(odd), None), Err("consent"), "{name} {value}");
        }
    }
}
