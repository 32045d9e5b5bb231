//! A JSON body, read within a bound and checked against the contract before anything is made of it.

use super::{
    refusal::{ErrorCode, Refusal, broken},
    schema, strict_json,
};
use poem::{Request, RequestBody, error::ReadBodyError};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    registry::{MetaMediaType, MetaRequest, MetaSchemaRef, Registry},
    types::{ParseFromJSON, Type},
};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The largest body that most operations take: metadata of 50 keys at 500 characters, each up to four bytes, fits.
pub const BODY_MAX: usize = 64 * 1024;
/// The largest invoice: 500 lines of 500 Bangla characters, each three bytes, fit.
pub const INVOICE_BODY_MAX: usize = 1_000 * 1_000;

/// A body of at most so many bytes, and the fingerprint that tells whether a retry asks for the same.
pub struct Body<T, const MAX: usize = BODY_MAX> {
    /// What was asked.
    pub value: T,
    /// SHA-256 of its canonical JSON: members sorted, no spaces, nulls left out.
    pub fingerprint: [u8; 32],
}

impl<'a, T: ParseFromJSON, const MAX: usize> ApiExtractor<'a> for Body<T, MAX> {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];
    type ParamType = ();
    type ParamRawType = ();

    fn register(registry: &mut Registry) {
        T::register(registry);
    }

    fn request_meta() -> Option<MetaRequest> {
        let content = vec![MetaMediaType { content_type: "application/json", schema: T::schema_ref() }];
        Some(MetaRequest { description: None, content, required: true })
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _: ExtractParamOptions<Self::ParamType>,
    ) -> poem::Result<Self> {
        if !request.content_type().is_some_and(is_json) {
            let words = "the body must be application/json";
            return Err(Refusal::new(ErrorCode::UnsupportedMediaType, words).into());
        }
        let bytes = read(request, body, MAX).await?;
        let text = std::str::from_utf8(&bytes).map_err(|_| Refusal::field("body", "must be UTF-8 text"))?;
        let value = strict_json::read(text).map_err(|error| {
            let what = if error.is_data() { "says something twice" } else { "is not JSON" };
            Refusal::field("body", format!("{what}: line {}, column {}", error.line(), error.column()))
        })?;
        let problems = schema::problems(name_of::<T>()?.as_str(), &value);
        if !problems.is_empty() {
            return Err(Refusal::invalid(problems).into());
        }
        let fingerprint = Sha256::digest(canonical(&value)).into();
        // Whatever the check let through can be read; the reader's own words name Rust types.
        let value = T::parse_from_json(Some(value)).map_err(|error| {
            tracing::warn!(error = error.message(), "a body passed the check and could not be read");
            Refusal::field("body", "does not fit the contract")
        })?;
        Ok(Body { value, fingerprint })
    }
}

/// Reads a body of at most `most` bytes.
pub async fn read(request: &Request, body: &mut RequestBody, most: usize) -> Result<Vec<u8>, Refusal> {
    let too_large = || Refusal::new(ErrorCode::TooLarge, format!("the body must be at most {most} bytes"));
    let announced = request.header("content-length").and_then(|length| length.parse::<u64>().ok());
    if announced.is_some_and(|length| usize::try_from(length).map_or(true, |length| length > most)) {
        return Err(too_large());
    }
    let taken = body.take().map_err(|_| broken("the body was read twice"))?;
    match taken.into_bytes_limit(most).await {
        Ok(bytes) => Ok(bytes.into()),
        Err(ReadBodyError::PayloadTooLarge) => Err(too_large()),
        Err(_) => Err(Refusal::field("body", "did not arrive whole")),
    }
}

fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}

fn name_of<T: Type>() -> Result<String, Refusal> {
    match T::schema_ref() {
        MetaSchemaRef::Reference(name) => Ok(name),
        MetaSchemaRef::Inline(_) => Err(broken("a body without a named schema")),
    }
}

/// The same JSON value always as the same bytes: `serde_json` keeps members sorted, and a null is as good as absent.
pub fn canonical(value: &Value) -> Vec<u8> {
    fn without_nulls(value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let kept = members.iter().filter(|(_, value)| !value.is_null());
                Value::Object(kept.map(|(name, value)| (name.clone(), without_nulls(value))).collect())
            }
            Value::Array(items) => Value::Array(items.iter().map(without_nulls).collect()),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
        }
    }
    without_nulls(value).to_string().into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_order_of_members_and_nulls_do_not_make_another_request() {
        let one: Value = serde_json::from_str(r#"{"b": 1, "a": {"y": "ক", "x": null}}"#).unwrap();
        let same: Value = serde_json::from_str("{ \"a\":{\"y\":\"\\u0995\"},\n\"b\":1 }").unwrap();
        assert_eq!(canonical(&one), canonical(&same));
        assert_ne!(canonical(&one), canonical(&json!({ "a": { "y": "ক" }, "b": 2 })));
    }

    #[test]
    fn only_json_is_json() {
        for fine in ["application/json", "application/json; charset=utf-8", "APPLICATION/JSON"] {
            assert!(is_json(fine), "{fine}");
        }
        for wrong in ["text/plain", "application/jsonp", "application/x-www-form-urlencoded", ""] {
            assert!(!is_json(wrong), "{wrong}");
        }
    }
}
