//! Instants on the wire: RFC 3339 in UTC with `Z`, to the microsecond.

use chrono::{DateTime, SecondsFormat, Utc};
use domain::Timestamp;
use poem_openapi::{
    registry::{MetaSchema, MetaSchemaRef},
    types::{ParseError, ParseFromJSON, ParseFromParameter, ParseResult, ToJSON, Type},
};
use serde_json::Value;
use std::borrow::Cow;

/// An instant as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instant(pub Timestamp);

/// The text of an instant: `2026-11-21T08:00:00.000000Z`.
pub fn text(at: Timestamp) -> String {
    DateTime::<Utc>::from_timestamp_micros(at.micros())
        .map_or_else(String::new, |utc| utc.to_rfc3339_opts(SecondsFormat::Micros, true))
}

/// Reads an RFC 3339 text of any offset.
pub fn read(text: &str) -> Option<Timestamp> {
    let read = DateTime::parse_from_rfc3339(text).ok()?;
    // PostgreSQL and our own ids hold these years; a filter beyond them asks about nothing.
    (0..=9_999).contains(&chrono::Datelike::year(&read)).then(|| Timestamp::from_micros(read.timestamp_micros()))
}

impl Type for Instant {
    const IS_REQUIRED: bool = true;
    type RawValueType = Self;
    type RawElementValueType = Self;

    fn name() -> Cow<'static, str> {
        "instant".into()
    }

    fn schema_ref() -> MetaSchemaRef {
        MetaSchemaRef::Inline(Box::new(MetaSchema {
            example: Some(Value::String("2026-11-21T08:00:00.000000Z".into())),
            ..MetaSchema::new_with_format("string", "date-time")
        }))
    }

    fn as_raw_value(&self) -> Option<&Self> {
        Some(self)
    }

    fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
        Box::new(self.as_raw_value().into_iter())
    }
}

impl ParseFromParameter for Instant {
    fn parse_from_parameter(value: &str) -> ParseResult<Self> {
        read(value).map(Instant).ok_or_else(|| ParseError::custom("not an instant"))
    }
}

impl ParseFromJSON for Instant {
    fn parse_from_json(value: Option<Value>) -> ParseResult<Self> {
        match value {
            Some(Value::String(text)) => Self::parse_from_parameter(&text),
            other => Err(ParseError::expected_type(other.unwrap_or_default())),
        }
    }
}

impl ToJSON for Instant {
    fn to_json(&self) -> Option<Value> {
        Some(Value::String(text(self.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_reads_back_and_any_offset_is_utc() {
        let at = Timestamp::from_micros(1_795_249_845_123_456);
        assert_eq!(read(&text(at)), Some(at));
        assert_eq!(text(at), "2026-11-21T08:30:45.123456Z");
        assert_eq!(read("2026-11-21T14:30:45.123456+06:00"), Some(at));
        for wrong in ["", "2026-11-21", "2026-11-21T08:30:45", "21/11/2026", "+12026-01-01T00:00:00Z"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
