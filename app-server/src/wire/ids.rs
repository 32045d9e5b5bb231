//! Ids as parameters and fields: a text with a pattern in the document, the domain's own id in Rust.

use domain::{
    AlertId, AppId, AttemptId, AuditId, CallbackId, CredentialId, CreditNoteId, DeliveryId, DiscountId, DisputeId,
    EndpointId, EventId, ExceptionId, GatewayConfigId, InvoiceId, OperatorId, OrderId, PaymentId, PostingId, ProductId,
    RefundId, RoleId, RunId, SessionId, StatementId, VariantId, VoucherId,
};
use poem_openapi::{
    registry::{MetaSchema, MetaSchemaRef},
    types::{ParseError, ParseFromJSON, ParseFromParameter, ParseResult, ToJSON, Type},
};
use serde_json::Value;
use std::{borrow::Cow, fmt::Display, str::FromStr};

/// An id that travels as its text form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id<T>(pub T);

/// A domain id with the words that a reader of the contract needs.
pub trait Named: Copy + Display + FromStr + Send + Sync {
    /// What the text form begins with.
    const PREFIX: &'static str;
}

macro_rules! named {
    ($($id:ty),+ $(,)?) => { $(impl Named for $id { const PREFIX: &'static str = <$id>::PREFIX; })+ };
}

named!(AppId, CallbackId, CredentialId, PaymentId, AttemptId, EndpointId, EventId, DeliveryId, PostingId, RefundId);
named!(AlertId, AuditId, OperatorId, RoleId, SessionId);
named!(GatewayConfigId);
named!(InvoiceId, CreditNoteId);
named!(RunId);
named!(ExceptionId, DisputeId);
named!(StatementId);
named!(ProductId, VariantId, VoucherId, DiscountId, OrderId);

impl<T: Named> Id<T> {
    fn schema() -> MetaSchema {
        MetaSchema {
            pattern: Some(format!("^{}_[0-7][0-9a-hjkmnp-tv-z]{{25}}$", T::PREFIX)),
            example: Some(Value::String(format!("{}_01kah2v8w4e9m7qk3s5r2n6t8z", T::PREFIX))),
            ..MetaSchema::new("string")
        }
    }
}

impl<T: Named> Type for Id<T> {
    const IS_REQUIRED: bool = true;
    type RawValueType = Self;
    type RawElementValueType = Self;

    fn name() -> Cow<'static, str> {
        format!("{}_id", T::PREFIX).into()
    }

    fn schema_ref() -> MetaSchemaRef {
        MetaSchemaRef::Inline(Box::new(Self::schema()))
    }

    fn as_raw_value(&self) -> Option<&Self> {
        Some(self)
    }

    fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
        Box::new(self.as_raw_value().into_iter())
    }
}

impl<T: Named> ParseFromParameter for Id<T> {
    fn parse_from_parameter(value: &str) -> ParseResult<Self> {
        value.parse().map(Id).map_err(|_| ParseError::custom("not an id"))
    }
}

impl<T: Named> ParseFromJSON for Id<T> {
    fn parse_from_json(value: Option<Value>) -> ParseResult<Self> {
        match value {
            Some(Value::String(text)) => Self::parse_from_parameter(&text),
            other => Err(ParseError::expected_type(other.unwrap_or_default())),
        }
    }
}

impl<T: Named> ToJSON for Id<T> {
    fn to_json(&self) -> Option<Value> {
        Some(Value::String(self.0.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_every_id_is_an_id() {
        fn example<T: Named>() {
            let example = Id::<T>::schema().example;
            let text = example.as_ref().and_then(Value::as_str).unwrap();
            assert!(Id::<T>::parse_from_parameter(text).is_ok(), "{text}");
        }
        example::<PaymentId>();
        example::<EndpointId>();
        example::<PostingId>();
    }
}
