// Made by ./dev openapi.
//! Why requests are refused.
/// Why a request was refused, as a name that is stable for ever. Codes may be added.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `VALIDATION_ERROR`
    ValidationError,
    /// `UNAUTHORIZED`
    Unauthorized,
    /// `INVALID_CREDENTIALS`
    InvalidCredentials,
    /// `TOTP_REQUIRED`
    TotpRequired,
    /// `TOKEN_EXPIRED`
    TokenExpired,
    /// `SESSION_EXPIRED`
    SessionExpired,
    /// `REAUTH_REQUIRED`
    ReauthRequired,
    /// `FORBIDDEN`
    Forbidden,
    /// `SELF_APPROVAL`
    SelfApproval,
    /// `RESOURCE_NOT_FOUND`
    ResourceNotFound,
    /// `METHOD_NOT_ALLOWED`
    MethodNotAllowed,
    /// `RESOURCE_ALREADY_EXISTS`
    ResourceAlreadyExists,
    /// `INVALID_OPERATION_STATE`
    InvalidOperationState,
    /// `IDEMPOTENCY_KEY_CONFLICT`
    IdempotencyKeyConflict,
    /// `IDEMPOTENCY_IN_PROGRESS`
    IdempotencyInProgress,
    /// `PAYLOAD_TOO_LARGE`
    PayloadTooLarge,
    /// `UNSUPPORTED_MEDIA_TYPE`
    UnsupportedMediaType,
    /// `AMOUNT_OUT_OF_BOUNDS`
    AmountOutOfBounds,
    /// `REFUND_EXCEEDS_BALANCE`
    RefundExceedsBalance,
    /// `RATE_LIMITED`
    RateLimited,
    /// `INTERNAL_ERROR`
    InternalError,
    /// `GATEWAY_ERROR`
    GatewayError,
    /// `GATEWAY_UNAVAILABLE`
    GatewayUnavailable,
    /// `SERVICE_UNAVAILABLE`
    ServiceUnavailable,
    /// One that this version of the client does not know.
    Unknown(String),
}
impl ErrorCode {
    /// The code as the API writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ValidationError => "VALIDATION_ERROR",
            Self::Unauthorized => "UNAUTHORIZED",
            Self::InvalidCredentials => "INVALID_CREDENTIALS",
            Self::TotpRequired => "TOTP_REQUIRED",
            Self::TokenExpired => "TOKEN_EXPIRED",
            Self::SessionExpired => "SESSION_EXPIRED",
            Self::ReauthRequired => "REAUTH_REQUIRED",
            Self::Forbidden => "FORBIDDEN",
            Self::SelfApproval => "SELF_APPROVAL",
            Self::ResourceNotFound => "RESOURCE_NOT_FOUND",
            Self::MethodNotAllowed => "METHOD_NOT_ALLOWED",
            Self::ResourceAlreadyExists => "RESOURCE_ALREADY_EXISTS",
            Self::InvalidOperationState => "INVALID_OPERATION_STATE",
            Self::IdempotencyKeyConflict => "IDEMPOTENCY_KEY_CONFLICT",
            Self::IdempotencyInProgress => "IDEMPOTENCY_IN_PROGRESS",
            Self::PayloadTooLarge => "PAYLOAD_TOO_LARGE",
            Self::UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
            Self::AmountOutOfBounds => "AMOUNT_OUT_OF_BOUNDS",
            Self::RefundExceedsBalance => "REFUND_EXCEEDS_BALANCE",
            Self::RateLimited => "RATE_LIMITED",
            Self::InternalError => "INTERNAL_ERROR",
            Self::GatewayError => "GATEWAY_ERROR",
            Self::GatewayUnavailable => "GATEWAY_UNAVAILABLE",
            Self::ServiceUnavailable => "SERVICE_UNAVAILABLE",
            Self::Unknown(code) => code,
        }
    }
}
impl From<&str> for ErrorCode {
    fn from(code: &str) -> Self {
        match code {
            "VALIDATION_ERROR" => Self::ValidationError,
            "UNAUTHORIZED" => Self::Unauthorized,
            "INVALID_CREDENTIALS" => Self::InvalidCredentials,
            "TOTP_REQUIRED" => Self::TotpRequired,
            "TOKEN_EXPIRED" => Self::TokenExpired,
            "SESSION_EXPIRED" => Self::SessionExpired,
            "REAUTH_REQUIRED" => Self::ReauthRequired,
            "FORBIDDEN" => Self::Forbidden,
            "SELF_APPROVAL" => Self::SelfApproval,
            "RESOURCE_NOT_FOUND" => Self::ResourceNotFound,
            "METHOD_NOT_ALLOWED" => Self::MethodNotAllowed,
            "RESOURCE_ALREADY_EXISTS" => Self::ResourceAlreadyExists,
            "INVALID_OPERATION_STATE" => Self::InvalidOperationState,
            "IDEMPOTENCY_KEY_CONFLICT" => Self::IdempotencyKeyConflict,
            "IDEMPOTENCY_IN_PROGRESS" => Self::IdempotencyInProgress,
            "PAYLOAD_TOO_LARGE" => Self::PayloadTooLarge,
            "UNSUPPORTED_MEDIA_TYPE" => Self::UnsupportedMediaType,
            "AMOUNT_OUT_OF_BOUNDS" => Self::AmountOutOfBounds,
            "REFUND_EXCEEDS_BALANCE" => Self::RefundExceedsBalance,
            "RATE_LIMITED" => Self::RateLimited,
            "INTERNAL_ERROR" => Self::InternalError,
            "GATEWAY_ERROR" => Self::GatewayError,
            "GATEWAY_UNAVAILABLE" => Self::GatewayUnavailable,
            "SERVICE_UNAVAILABLE" => Self::ServiceUnavailable,
            _ => Self::Unknown(code.to_owned()),
        }
    }
}
impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
