//! The one envelope of every answer: `{data, meta, pagination}`.

use super::{document::BASE_PATH, refusal::Refusal, request};
use crate::wire::{instant::Instant, list};
use domain::{Declined, idempotency::Snapshot, payments::Total};
use poem::{IntoResponse, Response, http::StatusCode};
use poem_openapi::{
    ApiResponse, Object,
    registry::{MetaHeader, MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry},
    types::{ParseFromJSON, ParseResult, ToJSON, Type},
};
use serde_json::Value;
use std::borrow::Cow;

/// About the answer itself
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct Meta {
    /// Whether what was asked for was done.
    pub success: bool,
    /// A sentence for people; it may change.
    pub message: Option<String>,
    /// A stable name for programs; only when `success` is false.
    pub error_code: Option<String>,
    /// When the request was taken.
    pub timestamp: Instant,
    /// The request's id, also in the header X-Request-Id.
    pub request_id: String,
}

/// Which part of a list this is
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct Pagination {
    /// The page, from zero.
    pub page: u32,
    /// Items on a page at most.
    pub size: u32,
    /// Items in all.
    pub total_elements: u64,
    /// Pages in all.
    pub total_pages: u64,
    /// Whether the two are estimates, as they are where counting would keep you waiting.
    pub total_is_estimate: bool,
    /// Where the list goes on; absent when the page is not full, so nothing follows.
    pub next_cursor: Option<String>,
}

/// One thing
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct Envelope<T: ParseFromJSON + ToJSON> {
    /// What was asked for.
    pub data: T,
    /// About the answer itself.
    pub meta: Meta,
    /// Always null: this answer is no list.
    pub pagination: Null,
}

/// One page of a list
#[derive(Clone, Debug, Object)]
#[oai(skip_serializing_if_is_none)]
pub struct ListOf<T: ParseFromJSON + ToJSON> {
    /// The items.
    pub data: Vec<T>,
    /// About the answer itself.
    pub meta: Meta,
    /// Which part of the list this is.
    pub pagination: Pagination,
}

impl Meta {
    /// About an answer that did what was asked.
    pub fn success() -> Meta {
        let request = request::current();
        let (timestamp, request_id) = (Instant(request.at), request.id);
        Meta { success: true, message: None, error_code: None, timestamp, request_id }
    }

    /// About an answer that did not.
    pub fn refused(code: &str, message: &str) -> Meta {
        let (message, error_code) = (Some(message.to_owned()), Some(code.to_owned()));
        Meta { success: false, message, error_code, ..Meta::success() }
    }
}

/// The page that was asked for, by its number or by the cursor of an earlier one.
pub fn page(page: Option<u32>, size: Option<u32>, cursor: Option<&str>) -> Result<domain::payments::Page, Refusal> {
    let bad_cursor = || Refusal::field("cursor", "must be a nextCursor of an earlier page");
    list::page(page, size, cursor).ok_or_else(bad_cursor)
}

impl Pagination {
    /// The page of that many items; `next` is where the list goes on.
    pub fn new(page: domain::payments::Page, total: u64, next: Option<String>) -> Pagination {
        let total_pages = total.div_ceil(u64::from(page.size.max(1)));
        let (page, size) = (page.page, page.size);
        Pagination { page, size, total_elements: total, total_pages, total_is_estimate: false, next_cursor: next }
    }

    /// The page of as many as were found, counted or estimated.
    pub fn found(page: domain::payments::Page, total: Total, next: Option<String>) -> Pagination {
        Pagination { total_is_estimate: total.is_estimate(), ..Pagination::new(page, total.number(), next) }
    }
}

impl<T: ParseFromJSON + ToJSON> Envelope<T> {
    /// This thing, as an answer to the current request.
    pub fn of(data: T) -> Envelope<T> {
        Envelope { data, meta: Meta::success(), pagination: Null }
    }
}

/// What an operation answers when it does what was asked: a thing or a list, with the status of the contract.
pub enum Answer<B, const STATUS: u16> {
    /// Made now.
    Fresh {
        /// The body.
        body: B,
        /// Where the thing is found, when it was made now.
        location: Option<String>,
    },
    /// Made by an earlier request with the same idempotency key, and kept.
    Kept {
        /// The answer of then.
        snapshot: Snapshot,
        /// Where the thing is found, when it was made then.
        location: Option<String>,
    },
}

/// An answer with one thing.
pub type Shown<T> = Answer<Envelope<T>, 200>;
/// An answer with one thing that was made.
pub type Created<T> = Answer<Envelope<T>, 201>;
/// An answer with one page of a list.
pub type Listed<T> = Answer<ListOf<T>, 200>;

impl<T: ParseFromJSON + ToJSON, const STATUS: u16> Answer<Envelope<T>, STATUS> {
    /// This thing.
    pub fn of(data: T) -> Self {
        Answer::Fresh { body: Envelope::of(data), location: None }
    }

    /// This thing, which is found at that path from now on.
    pub fn at(data: T, location: String) -> Self {
        Answer::Fresh { body: Envelope::of(data), location: Some(location) }
    }

    /// The answer that a retry with the same key gets.
    pub fn snapshot(data: T, request: request::Context) -> Snapshot {
        let mut meta = Meta::success();
        (meta.timestamp, meta.request_id) = (Instant(request.at), request.id);
        let body = Envelope { data, meta, pagination: Null }.to_json_string();
        Snapshot { status: STATUS, body }
    }
}

impl<T: ParseFromJSON + ToJSON> Listed<T> {
    /// This page.
    pub fn page(data: Vec<T>, pagination: Pagination) -> Self {
        Answer::Fresh { body: ListOf { data, meta: Meta::success(), pagination }, location: None }
    }
}

impl<B: ToJSON, const STATUS: u16> IntoResponse for Answer<B, STATUS> {
    fn into_response(self) -> Response {
        let json = |status, body: String| {
            Response::builder().status(status).header("content-type", "application/json").body(body)
        };
        let (mut response, location) = match self {
            Answer::Fresh { body, location } => {
                (json(StatusCode::from_u16(STATUS).unwrap_or_default(), body.to_json_string()), location)
            }
            Answer::Kept { snapshot, location } => {
                let mut response = json(StatusCode::from_u16(snapshot.status).unwrap_or_default(), snapshot.body);
                response.headers_mut().insert("idempotent-replayed", poem::http::HeaderValue::from_static("true"));
                (response, location)
            }
        };
        if let Some(location) = location.and_then(|location| location.parse().ok()) {
            response.headers_mut().insert("location", location);
        }
        response
    }
}

impl<B: ToJSON, const STATUS: u16> ApiResponse for Answer<B, STATUS> {
    fn meta() -> MetaResponses {
        let location = MetaHeader {
            name: "Location".into(),
            description: Some("Where it is found.".into()),
            required: false,
            deprecated: false,
            schema: String::schema_ref(),
        };
        MetaResponses {
            responses: vec![MetaResponse {
                description: if STATUS == 201 { "Created." } else { "Done." },
                status: Some(STATUS),
                status_range: None,
                content: vec![MetaMediaType { content_type: "application/json", schema: B::schema_ref() }],
                headers: if STATUS == 201 { vec![location] } else { Vec::new() },
            }],
        }
    }

    fn register(registry: &mut Registry) {
        B::register(registry);
    }
}

/// An answer that an earlier request with the same key got is given again.
pub fn kept_or<B, R, const STATUS: u16>(
    answer: Result<Answer<B, STATUS>, Declined<R>>,
) -> Result<Answer<B, STATUS>, Refusal>
where
    R: Into<Refusal>,
{
    kept_at(answer, |_| None)
}

/// The same of something that was made: an answer that is given again says again where that is found, from what it tells.
pub fn kept_at<B, R, const STATUS: u16>(
    answer: Result<Answer<B, STATUS>, Declined<R>>,
    place: impl FnOnce(&Value) -> Option<String>,
) -> Result<Answer<B, STATUS>, Refusal>
where
    R: Into<Refusal>,
{
    match answer {
        Err(Declined::Replay(snapshot)) => {
            let location = serde_json::from_str(&snapshot.body).ok().and_then(|body| place(&body));
            Ok(Answer::Kept { snapshot, location })
        }
        Err(declined) => Err(declined.into()),
        Ok(answer) => Ok(answer),
    }
}

/// What was made is found below that path, under the id that its answer tells at that pointer.
pub fn below<'a>(path: &'a str, id: &'a str) -> impl FnOnce(&Value) -> Option<String> + 'a {
    move |answer| Some(format!("{BASE_PATH}{path}/{}", answer.pointer(id)?.as_str()?))
}

/// Where most answers tell the id of what was made.
pub const ID: &str = "/data/id";

/// A member that is always null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Null;

impl Type for Null {
    const IS_REQUIRED: bool = false;
    type RawValueType = Self;
    type RawElementValueType = Self;

    fn name() -> Cow<'static, str> {
        "null".into()
    }

    fn schema_ref() -> MetaSchemaRef {
        MetaSchemaRef::Inline(Box::new(MetaSchema { nullable: true, ..MetaSchema::new("object") }))
    }

    fn as_raw_value(&self) -> Option<&Self> {
        Some(self)
    }

    fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
        Box::new(self.as_raw_value().into_iter())
    }
}

impl ParseFromJSON for Null {
    fn parse_from_json(_: Option<Value>) -> ParseResult<Self> {
        Ok(Null)
    }
}

impl ToJSON for Null {
    fn to_json(&self) -> Option<Value> {
        Some(Value::Null)
    }
}
