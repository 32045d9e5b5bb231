//! A mode or a way to pay as a part of an address: one of a few words, said with the parameter itself, so that every
//! generator reads it and a wrong one is told what it must be.

use domain::{Mode, payments::Method};
use poem_openapi::{
    registry::{MetaSchema, MetaSchemaRef},
    types::{ParseError, ParseFromParameter, ParseResult, Type},
};
use serde_json::Value;
use std::borrow::Cow;

/// One of the words of `T`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OneOf<T>(pub T);

/// A value that is one of a few words.
pub trait Word: Copy + Send + Sync {
    /// What it is called in the document.
    const NAME: &'static str;

    /// All of them, the one first that an example shows.
    fn all() -> Vec<(&'static str, Self)>;
}

impl Word for Mode {
    const NAME: &'static str = "mode";

    fn all() -> Vec<(&'static str, Mode)> {
        [Mode::Test, Mode::Live].map(|mode| (mode.as_str(), mode)).into()
    }
}

impl Word for Method {
    const NAME: &'static str = "method";

    fn all() -> Vec<(&'static str, Method)> {
        Method::ALL.map(|method| (method.as_str(), method)).into()
    }
}

impl<T: Word> Type for OneOf<T> {
    const IS_REQUIRED: bool = true;
    type RawValueType = Self;
    type RawElementValueType = Self;

    fn name() -> Cow<'static, str> {
        T::NAME.into()
    }

    fn schema_ref() -> MetaSchemaRef {
        let words: Vec<Value> = T::all().into_iter().map(|(word, _)| word.into()).collect();
        let example = words.first().cloned();
        MetaSchemaRef::Inline(Box::new(MetaSchema { enum_items: words, example, ..MetaSchema::new("string") }))
    }

    fn as_raw_value(&self) -> Option<&Self> {
        Some(self)
    }

    fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
        Box::new(self.as_raw_value().into_iter())
    }
}

impl<T: Word> ParseFromParameter for OneOf<T> {
    fn parse_from_parameter(value: &str) -> ParseResult<Self> {
        let found = T::all().into_iter().find(|(word, _)| *word == value);
        found.map(|(_, found)| OneOf(found)).ok_or_else(|| ParseError::custom("not one of the words"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_as_it_is_written_and_no_other() {
        assert_eq!(OneOf::<Mode>::parse_from_parameter("LIVE").ok(), Some(OneOf(Mode::Live)));
        assert_eq!(OneOf::<Method>::parse_from_parameter("dcb").ok(), Some(OneOf(Method::Dcb)));
        for wrong in ["", "live", "Live", " LIVE", "TEST,LIVE"] {
            assert!(OneOf::<Mode>::parse_from_parameter(wrong).is_err(), "{wrong}");
        }
    }
}
