//! Why a request was not done: one table from every refusal to its status and its stable error code.

use super::envelope::Meta;
use crate::wire::instant;
use domain::{
    Declined, StoreFailed,
    apps::CredentialRefused,
    decision::Never,
    payments::{
        BeginFailed, BeginRefused, CancelRefused, CreateFailed, CreateRefused, FieldRefused, ReviewRefused,
        gateway::OpenFailed,
    },
    refunds::{RequestRefused, WithdrawRefused},
    webhooks::{EndpointRefused, ResendRefused},
};
use poem::{
    IntoResponse, Response,
    error::ResponseError,
    http::{HeaderValue, StatusCode},
};
use poem_openapi::{
    ApiResponse,
    registry::{MetaResponses, Registry},
    types::ToJSON,
};
use serde_json::{Map, Value, json};
use std::{borrow::Cow, fmt};

macro_rules! codes {
    ($(#[doc = $doc:literal] $name:ident = $text:literal $status:literal),+ $(,)?) => {
        /// The stable names of what can go wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ErrorCode { $(#[doc = $doc] $name),+ }

        impl ErrorCode {
            /// Every code.
            pub const ALL: &'static [ErrorCode] = &[$(ErrorCode::$name),+];

            /// The name on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(ErrorCode::$name => $text),+ }
            }

            /// The HTTP status that it comes with.
            pub const fn status(self) -> u16 {
                match self { $(ErrorCode::$name => $status),+ }
            }

            /// What it means, in a sentence.
            pub const fn meaning(self) -> &'static str {
                match self { $(ErrorCode::$name => $doc),+ }
            }
        }
    };
}

codes! {
    /// Some input cannot be accepted; `data` names the fields.
    Validation = "VALIDATION_ERROR" 400,
    /// No credentials, or none that work.
    Unauthorized = "UNAUTHORIZED" 401,
    /// Address, password or code of an operator are wrong.
    InvalidCredentials = "INVALID_CREDENTIALS" 401,
    /// The password is right, and a code of the second factor is wanted too.
    TotpRequired = "TOTP_REQUIRED" 401,
    /// The customer's token does not work any more.
    TokenExpired = "TOKEN_EXPIRED" 401,
    /// The operator's session does not count any more.
    SessionExpired = "SESSION_EXPIRED" 401,
    /// The operator must enter password or code again.
    ReauthRequired = "REAUTH_REQUIRED" 401,
    /// The credentials do not allow it.
    Forbidden = "FORBIDDEN" 403,
    /// Nobody approves what he asked for, or confirms what he recorded.
    SelfApproval = "SELF_APPROVAL" 403,
    /// There is no such record, or none that these credentials may see.
    NotFound = "RESOURCE_NOT_FOUND" 404,
    /// The address exists, with other methods.
    MethodNotAllowed = "METHOD_NOT_ALLOWED" 405,
    /// It exists already.
    AlreadyExists = "RESOURCE_ALREADY_EXISTS" 409,
    /// The record's state does not allow it.
    InvalidState = "INVALID_OPERATION_STATE" 409,
    /// The order's state does not allow that it is paid.
    NotPayable = "INVALID_OPERATION_STATE" 400,
    /// The idempotency key was used with another request.
    KeyConflict = "IDEMPOTENCY_KEY_CONFLICT" 409,
    /// The first request with this idempotency key is still running.
    KeyInProgress = "IDEMPOTENCY_IN_PROGRESS" 409,
    /// The body is too large.
    TooLarge = "PAYLOAD_TOO_LARGE" 413,
    /// The body is not of a type that is read here.
    UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE" 415,
    /// The application allows only other amounts.
    AmountOutOfBounds = "AMOUNT_OUT_OF_BOUNDS" 422,
    /// More is asked back than is left of the payment.
    RefundExceedsBalance = "REFUND_EXCEEDS_BALANCE" 422,
    /// Too many requests.
    RateLimited = "RATE_LIMITED" 429,
    /// Something broke here; the request id tells us what.
    Internal = "INTERNAL_ERROR" 500,
    /// The gateway gave no page to send the customer to.
    Gateway = "GATEWAY_ERROR" 502,
    /// The gateway cannot be reached, or is not set up.
    GatewayUnavailable = "GATEWAY_UNAVAILABLE" 503,
    /// We have more to do than we can; try again soon.
    Unavailable = "SERVICE_UNAVAILABLE" 503,
}

/// Why a request was not done, as its caller is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// For programs.
    pub code: ErrorCode,
    /// For people.
    pub message: Cow<'static, str>,
    /// What is wrong with which field.
    pub fields: Vec<(String, String)>,
    /// After how many seconds asking again makes sense.
    pub retry_after: Option<u64>,
    /// The methods that the address knows.
    pub allow: Option<String>,
}

impl Refusal {
    /// This code, in these words.
    pub fn new(code: ErrorCode, message: impl Into<Cow<'static, str>>) -> Refusal {
        Refusal { code, message: message.into(), fields: Vec::new(), retry_after: None, allow: None }
    }

    /// There is no such thing.
    pub fn not_found(what: &str) -> Refusal {
        Refusal::new(ErrorCode::NotFound, format!("there is no {what} with this id"))
    }

    /// One field cannot be accepted.
    pub fn field(name: impl Into<String>, reason: impl Into<String>) -> Refusal {
        Refusal::invalid(vec![(name.into(), reason.into())])
    }

    /// Some fields cannot be accepted.
    pub fn invalid(fields: Vec<(String, String)>) -> Refusal {
        Refusal { fields, ..Refusal::new(ErrorCode::Validation, "some fields cannot be accepted") }
    }

    /// The same, with its fields by the names that the caller knows them by.
    #[must_use]
    pub fn naming(mut self, name: impl Fn(&str) -> String) -> Refusal {
        self.fields.iter_mut().for_each(|(field, _)| *field = name(field));
        self
    }

    /// The same, worth asking again after that many seconds.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Refusal {
        self.retry_after = Some(seconds);
        self
    }

    /// The answer.
    pub fn response(&self) -> Response {
        let fields: Map<String, Value> =
            self.fields.iter().map(|(field, reason)| (field.clone(), json!(reason))).collect();
        let data = if fields.is_empty() { Value::Null } else { Value::Object(fields) };
        let meta = Meta::refused(self.code.as_str(), &self.message).to_json();
        let body = json!({ "data": data, "meta": meta, "pagination": null }).to_string();
        let mut response =
            Response::builder().status(self.status()).header("content-type", "application/json").body(body);
        let headers = response.headers_mut();
        if let Some(seconds) = self.retry_after {
            headers.insert("retry-after", HeaderValue::from(seconds));
        }
        if self.code == ErrorCode::Unauthorized {
            headers.insert("www-authenticate", HeaderValue::from_static("ApiKey realm=\"poisha\""));
        }
        if self.code == ErrorCode::TooLarge {
            // The rest of the body is not read: whoever sends the next request must not send it after that.
            headers.insert("connection", HeaderValue::from_static("close"));
        }
        if let Some(Ok(allow)) = self.allow.as_deref().map(HeaderValue::from_str) {
            headers.insert("allow", allow);
        }
        response
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.as_str(), self.message)
    }
}

impl std::error::Error for Refusal {}

impl ResponseError for Refusal {
    fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn as_response(&self) -> Response {
        self.response()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        self.response()
    }
}

/// The document lists refusals by operation, from one table (see `document`).
impl ApiResponse for Refusal {
    fn meta() -> MetaResponses {
        MetaResponses { responses: Vec::new() }
    }

    fn register(_: &mut Registry) {}
}

impl<R: Into<Refusal>> From<Declined<R>> for Refusal {
    fn from(declined: Declined<R>) -> Self {
        match declined {
            Declined::Refused(refusal) => refusal.into(),
            Declined::NotFound => Refusal::new(ErrorCode::NotFound, "there is no such record"),
            Declined::KeyConflict => {
                Refusal::new(ErrorCode::KeyConflict, "the idempotency key was used with another request")
            }
            Declined::KeyInProgress { retry_after } => {
                let words = "the first request with this idempotency key is still running";
                Refusal::new(ErrorCode::KeyInProgress, words).retry_after(retry_after.as_secs().max(1))
            }
            Declined::Taken(unique) => Refusal::new(ErrorCode::AlreadyExists, format!("{unique} is taken")),
            Declined::Failed(failed) => failed.into(),
            // Handlers give the kept answer themselves, and use cases drive a resumed operation on.
            Declined::Replay(_) | Declined::Resume(_) => broken("a kept answer was not given"),
        }
    }
}

impl From<StoreFailed> for Refusal {
    fn from(failed: StoreFailed) -> Self {
        match failed {
            StoreFailed::Busy => {
                Refusal::new(ErrorCode::Unavailable, "too much to do at this moment; nothing was done").retry_after(1)
            }
            StoreFailed::Unreachable(_) => {
                tracing::error!(error = %failed, "a request could not be served");
                let words = "we cannot reach our database at this moment; ask again with the same idempotency key";
                Refusal::new(ErrorCode::Unavailable, words).retry_after(1)
            }
            StoreFailed::Database(_) | StoreFailed::Corrupt { .. } => broken(&failed.to_string()),
        }
    }
}

/// Something broke here: logged with its cause, told without it.
pub fn broken(cause: &str) -> Refusal {
    tracing::error!(error = cause, "a request failed");
    Refusal::new(ErrorCode::Internal, "something went wrong on our side; tell us the request id")
}

impl From<Never> for Refusal {
    fn from(never: Never) -> Self {
        match never {}
    }
}

impl From<CreateFailed> for Refusal {
    fn from(failed: CreateFailed) -> Self {
        match failed {
            CreateFailed::Refused(CreateRefused::Fields(fields)) => {
                let told = |FieldRefused { field, reason }| (String::from(field), reason);
                Refusal::invalid(fields.into_iter().map(told).collect())
            }
            CreateFailed::Refused(refused @ CreateRefused::AmountOutOfBounds) => {
                Refusal::new(ErrorCode::AmountOutOfBounds, refused.to_string())
            }
            CreateFailed::Begin(failed) => failed.into(),
        }
    }
}

impl From<BeginFailed> for Refusal {
    fn from(failed: BeginFailed) -> Self {
        match failed {
            BeginFailed::Refused(refused) => refused.into(),
            BeginFailed::Gateway(OpenFailed::NotConfigured { method }) => {
                let message = format!("{} is not set up for this application", method.as_str());
                Refusal::new(ErrorCode::GatewayUnavailable, message)
            }
            BeginFailed::Gateway(OpenFailed::Refused { .. } | OpenFailed::Unavailable(_)) => {
                Refusal::new(ErrorCode::Gateway, "the gateway gave no page to send the customer to")
            }
            BeginFailed::MovedOn => Refusal::new(ErrorCode::InvalidState, failed.to_string()),
        }
    }
}

impl From<BeginRefused> for Refusal {
    fn from(refused: BeginRefused) -> Self {
        Refusal::new(ErrorCode::InvalidState, refused.to_string())
    }
}

impl From<ReviewRefused> for Refusal {
    fn from(refused: ReviewRefused) -> Self {
        let words = refused.to_string();
        match refused {
            ReviewRefused::NotUnderReview { .. } => Refusal::new(ErrorCode::InvalidState, words),
        }
    }
}

impl From<CancelRefused> for Refusal {
    fn from(refused: CancelRefused) -> Self {
        Refusal::new(ErrorCode::InvalidState, refused.to_string())
    }
}

impl From<RequestRefused> for Refusal {
    fn from(refused: RequestRefused) -> Self {
        match refused {
            RequestRefused::NotAnAmount(problem) => Refusal::field("amountMinor", problem.to_string()),
            RequestRefused::Reason { problem } => Refusal::field("reason", problem),
            RequestRefused::ExceedsBalance { .. } => Refusal::new(ErrorCode::RefundExceedsBalance, refused.to_string()),
            RequestRefused::NotPaid { .. } | RequestRefused::NoSuchSurplus | RequestRefused::TooMany => {
                Refusal::new(ErrorCode::InvalidState, refused.to_string())
            }
        }
    }
}

impl From<WithdrawRefused> for Refusal {
    fn from(refused: WithdrawRefused) -> Self {
        match refused {
            WithdrawRefused::Unknown => Refusal::not_found("refund"),
            WithdrawRefused::NotAwaiting { .. } | WithdrawRefused::NotTheRequester => {
                Refusal::new(ErrorCode::InvalidState, refused.to_string())
            }
        }
    }
}

impl From<CredentialRefused> for Refusal {
    fn from(refused: CredentialRefused) -> Self {
        match refused {
            CredentialRefused::Unknown { .. } => Refusal::not_found("credential"),
            CredentialRefused::GraceTooLong => Refusal::field("graceHours", "must be at most 720"),
            CredentialRefused::AlreadyRevoked | CredentialRefused::TooMany => {
                Refusal::new(ErrorCode::InvalidState, refused.to_string())
            }
        }
    }
}

impl From<EndpointRefused> for Refusal {
    fn from(refused: EndpointRefused) -> Self {
        match refused {
            EndpointRefused::Url => Refusal::field("url", reason_of(&refused.to_string())),
            EndpointRefused::CardNumber => Refusal::field("url", reason_of(&refused.to_string())),
            EndpointRefused::Description => Refusal::field("description", reason_of(&refused.to_string())),
            EndpointRefused::Removed => Refusal::not_found("webhook endpoint"),
        }
    }
}

/// The end of a sentence that began with the field's name.
fn reason_of(sentence: &str) -> String {
    sentence.find("must").and_then(|at| sentence.get(at..)).unwrap_or(sentence).to_owned()
}

impl From<ResendRefused> for Refusal {
    fn from(refused: ResendRefused) -> Self {
        match refused {
            ResendRefused::TooMany => Refusal::field("from", refused.to_string()),
            ResendRefused::Retry(_) | ResendRefused::NotReceiving => {
                Refusal::new(ErrorCode::InvalidState, refused.to_string())
            }
        }
    }
}

/// The error envelope as an example in the document.
pub fn example(code: ErrorCode) -> Value {
    let data = if code == ErrorCode::Validation { json!({ "amountMinor": "must be at least 1" }) } else { Value::Null };
    json!({
        "data": data,
        "meta": {
            "success": false,
            "message": "a sentence for people",
            "errorCode": code.as_str(),
            "timestamp": instant::text(domain::Timestamp::from_micros(1_795_248_000_000_000)),
            "requestId": "req_01kah2v8w4e9m7qk3s5r2n6t8z",
        },
        "pagination": null,
    })
}
