//! One value of a gateway's answer, whether it was written as text or as a number.
//!
//! Numbers are kept as the digits that were sent, so that no amount is ever a float.

use serde::{Deserialize, Deserializer, de};
use serde_json::value::RawValue;
use std::ops::Deref;

/// The longest value that is read; the gateway's own longest has 255 characters.
const VALUE_BYTES_MAX: usize = 1_024;

/// A value: text as it is, a number as its digits, null and anything nested as nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::gateways) struct Value(String);

impl Deref for Value {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let text = match raw.get().as_bytes().first() {
            Some(b'"') => serde_json::from_str(raw.get()).map_err(de::Error::custom)?,
            Some(b'-' | b'0'..=b'9' | b't' | b'f') => raw.get().to_owned(),
            _ => String::new(),
        };
        // PostgreSQL keeps no zero byte.
        if text.len() > VALUE_BYTES_MAX || text.contains('\0') {
            return Err(de::Error::custom("a value that cannot be kept"));
        }
        Ok(Value(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Option<String> {
        serde_json::from_str::<Value>(json).ok().map(|value| value.to_string())
    }

    #[test]
    fn text_and_digits_are_kept_as_they_were_sent_and_the_rest_is_nothing() {
        for (json, text) in [
            (r#""500.00""#, "500.00"),
            ("500.10", "500.10"),
            ("200", "200"),
            ("true", "true"),
            ("null", ""),
            (r#"{"a":1}"#, ""),
            ("[1]", ""),
        ] {
            assert_eq!(read(json).as_deref(), Some(text), "{json}");
        }
    }

    #[test]
    fn what_cannot_be_kept_is_no_value() {
        assert_eq!(read(&format!("\"{}\"", "x".repeat(VALUE_BYTES_MAX + 1))), None);
        assert_eq!(read(r#""a\u0000b""#), None);
    }
}
