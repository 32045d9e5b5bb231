// Made by ./dev openapi.
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// An invitation, and the password that is set with it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct AcceptInvitation {
        /// 12 to 128 characters that are not easy to guess.
        pub password: ::std::string::String,
        /// The token that you were given.
        pub token: ::std::string::String,
    }
    /// What moved on one account
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AccountBalance {
        /// The account's code, such as gateway_receivable/sslcommerz.
        pub account: ::std::string::String,
        /// The balance on the account's own side, in minor units.
        #[serde(rename = "balanceMinor")]
        pub balance_minor: i64,
        /// All credits, in minor units.
        #[serde(rename = "creditsMinor")]
        pub credits_minor: i64,
        /// The currency.
        pub currency: ::std::string::String,
        /// All debits, in minor units.
        #[serde(rename = "debitsMinor")]
        pub debits_minor: i64,
        /// The side it normally stands on.
        pub side: AccountSide,
    }
    /// An account that would move
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AccountChange {
        /// The account's code.
        pub account: ::std::string::String,
        /// And afterwards.
        #[serde(rename = "afterMinor")]
        pub after_minor: i64,
        /// Its balance on its own side now, in minor units.
        #[serde(rename = "beforeMinor")]
        pub before_minor: i64,
    }
    /// What moved on one account
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AccountMovement {
        /// The account's code, such as gateway_receivable/sslcommerz.
        pub account: ::std::string::String,
        /// What stands there after, on the account's own side, in minor units.
        #[serde(rename = "closingMinor")]
        pub closing_minor: i64,
        /// What was credited in that time, in minor units.
        #[serde(rename = "creditsMinor")]
        pub credits_minor: i64,
        /// The currency.
        pub currency: ::std::string::String,
        /// What was debited in that time, in minor units.
        #[serde(rename = "debitsMinor")]
        pub debits_minor: i64,
        /// What stood there before, on the account's own side, in minor units.
        #[serde(rename = "openingMinor")]
        pub opening_minor: i64,
        /// The side it normally stands on.
        pub side: AccountSide,
    }
    /// On which side an account normally stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum AccountSide {
        #[serde(rename = "DEBIT")]
        Debit,
        #[serde(rename = "CREDIT")]
        Credit,
    }
    impl ::std::fmt::Display for AccountSide {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Debit => f.write_str("DEBIT"),
                Self::Credit => f.write_str("CREDIT"),
            }
        }
    }
    impl ::std::str::FromStr for AccountSide {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DEBIT" => Ok(Self::Debit),
                "CREDIT" => Ok(Self::Credit),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AccountSide {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AccountSide {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A part of an account's statement, between the balances at both ends of the whole
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AccountStatement {
        /// The account's code.
        pub account: ::std::string::String,
        /// What stands there after the last line of the whole.
        #[serde(rename = "closingMinor")]
        pub closing_minor: i64,
        /// The currency.
        pub currency: ::std::string::String,
        /// The lines of this page, oldest first.
        pub lines: ::std::vec::Vec<StatementLine>,
        /// Where the statement goes on; absent when nothing follows.
        #[serde(rename = "nextCursor", skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        /// What stood on the account before the first line, on its own side, in minor units.
        #[serde(rename = "openingMinor")]
        pub opening_minor: i64,
        /// Whether that number is an estimate.
        #[serde(rename = "totalIsEstimate")]
        pub total_is_estimate: bool,
        /// How many lines the whole has.
        #[serde(rename = "totalLines")]
        pub total_lines: u64,
    }
    /// Who acts
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ActorKind {
        #[serde(rename = "OPERATOR")]
        Operator,
        #[serde(rename = "APP")]
        App,
        #[serde(rename = "NOBODY")]
        Nobody,
        #[serde(rename = "SYSTEM")]
        System,
    }
    impl ::std::fmt::Display for ActorKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Operator => f.write_str("OPERATOR"),
                Self::App => f.write_str("APP"),
                Self::Nobody => f.write_str("NOBODY"),
                Self::System => f.write_str("SYSTEM"),
            }
        }
    }
    impl ::std::str::FromStr for ActorKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "OPERATOR" => Ok(Self::Operator),
                "APP" => Ok(Self::App),
                "NOBODY" => Ok(Self::Nobody),
                "SYSTEM" => Ok(Self::System),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ActorKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ActorKind {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Against what a difference is adjusted
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum AdjustedAgainst {
        #[serde(rename = "GATEWAY_FEES")]
        GatewayFees,
        #[serde(rename = "MERCHANT_PAYABLE")]
        MerchantPayable,
        #[serde(rename = "CUSTOMER_SURPLUS")]
        CustomerSurplus,
        #[serde(rename = "SETTLEMENT_SUSPENSE")]
        SettlementSuspense,
    }
    impl ::std::fmt::Display for AdjustedAgainst {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::GatewayFees => f.write_str("GATEWAY_FEES"),
                Self::MerchantPayable => f.write_str("MERCHANT_PAYABLE"),
                Self::CustomerSurplus => f.write_str("CUSTOMER_SURPLUS"),
                Self::SettlementSuspense => f.write_str("SETTLEMENT_SUSPENSE"),
            }
        }
    }
    impl ::std::str::FromStr for AdjustedAgainst {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "GATEWAY_FEES" => Ok(Self::GatewayFees),
                "MERCHANT_PAYABLE" => Ok(Self::MerchantPayable),
                "CUSTOMER_SURPLUS" => Ok(Self::CustomerSurplus),
                "SETTLEMENT_SUSPENSE" => Ok(Self::SettlementSuspense),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AdjustedAgainst {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AdjustedAgainst {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How far to move the test clock
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct AdvanceTestClock {
        /// Seconds to move it forward: 1 to 31536000 (a year).
        pub seconds: i64,
    }
    /// Something that a person must look at
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Alert {
        /// Whose trouble it is; absent when it is the house's own.
        #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_id: ::std::option::Option<::std::string::String>,
        /// Since when.
        #[serde(rename = "assignedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub assigned_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Who looks after it, while it is ASSIGNED.
        #[serde(rename = "assignedTo", skip_serializing_if = "::std::option::Option::is_none")]
        pub assigned_to: ::std::option::Option<Colleague>,
        /// One sentence of facts, as it was said last.
        pub detail: ::std::string::String,
        /// Its id.
        pub id: ::std::string::String,
        /// What kind of thing it is.
        pub kind: AlertKind,
        /// When it was raised last.
        #[serde(rename = "lastRaisedAt")]
        pub last_raised_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Whether it is about real money. The house's own may be.
        pub mode: Mode,
        /// What came of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        /// When it was raised first.
        #[serde(rename = "raisedAt")]
        pub raised_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// When it was resolved.
        #[serde(rename = "resolvedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub resolved_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Who resolved it; absent when the system did, because the trouble went away.
        #[serde(rename = "resolvedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub resolved_by: ::std::option::Option<Colleague>,
        /// Where it stands.
        pub status: AlertStatus,
        /// The id of what it is about: a payment, a callback or a delivery, as the kind says.
        pub subject: ::std::string::String,
        /// How often it was raised.
        pub times: u32,
    }
    /// What kind of thing somebody must look at
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum AlertKind {
        #[serde(rename = "VERIFICATION_UNAVAILABLE")]
        VerificationUnavailable,
        #[serde(rename = "VERIFICATION_MISMATCH")]
        VerificationMismatch,
        #[serde(rename = "SURPLUS_CAPTURE")]
        SurplusCapture,
        #[serde(rename = "HIGH_RISK")]
        HighRisk,
        #[serde(rename = "LATE_SUCCESS")]
        LateSuccess,
        #[serde(rename = "UNMATCHED_CALLBACK")]
        UnmatchedCallback,
        #[serde(rename = "WEBHOOK_PARKED")]
        WebhookParked,
        #[serde(rename = "REFUND_UNCLEAR")]
        RefundUnclear,
        #[serde(rename = "LOW_STOCK")]
        LowStock,
        #[serde(rename = "ORDER_NEEDS_ATTENTION")]
        OrderNeedsAttention,
        #[serde(rename = "ORDER_PAID_TWICE")]
        OrderPaidTwice,
        #[serde(rename = "INVOICE_SURPLUS")]
        InvoiceSurplus,
    }
    impl ::std::fmt::Display for AlertKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::VerificationUnavailable => f.write_str("VERIFICATION_UNAVAILABLE"),
                Self::VerificationMismatch => f.write_str("VERIFICATION_MISMATCH"),
                Self::SurplusCapture => f.write_str("SURPLUS_CAPTURE"),
                Self::HighRisk => f.write_str("HIGH_RISK"),
                Self::LateSuccess => f.write_str("LATE_SUCCESS"),
                Self::UnmatchedCallback => f.write_str("UNMATCHED_CALLBACK"),
                Self::WebhookParked => f.write_str("WEBHOOK_PARKED"),
                Self::RefundUnclear => f.write_str("REFUND_UNCLEAR"),
                Self::LowStock => f.write_str("LOW_STOCK"),
                Self::OrderNeedsAttention => f.write_str("ORDER_NEEDS_ATTENTION"),
                Self::OrderPaidTwice => f.write_str("ORDER_PAID_TWICE"),
                Self::InvoiceSurplus => f.write_str("INVOICE_SURPLUS"),
            }
        }
    }
    impl ::std::str::FromStr for AlertKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "VERIFICATION_UNAVAILABLE" => Ok(Self::VerificationUnavailable),
                "VERIFICATION_MISMATCH" => Ok(Self::VerificationMismatch),
                "SURPLUS_CAPTURE" => Ok(Self::SurplusCapture),
                "HIGH_RISK" => Ok(Self::HighRisk),
                "LATE_SUCCESS" => Ok(Self::LateSuccess),
                "UNMATCHED_CALLBACK" => Ok(Self::UnmatchedCallback),
                "WEBHOOK_PARKED" => Ok(Self::WebhookParked),
                "REFUND_UNCLEAR" => Ok(Self::RefundUnclear),
                "LOW_STOCK" => Ok(Self::LowStock),
                "ORDER_NEEDS_ATTENTION" => Ok(Self::OrderNeedsAttention),
                "ORDER_PAID_TWICE" => Ok(Self::OrderPaidTwice),
                "INVOICE_SURPLUS" => Ok(Self::InvoiceSurplus),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AlertKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AlertKind {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Where an alert stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum AlertStatus {
        #[serde(rename = "OPEN")]
        Open,
        #[serde(rename = "ASSIGNED")]
        Assigned,
        #[serde(rename = "RESOLVED")]
        Resolved,
    }
    impl ::std::fmt::Display for AlertStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Open => f.write_str("OPEN"),
                Self::Assigned => f.write_str("ASSIGNED"),
                Self::Resolved => f.write_str("RESOLVED"),
            }
        }
    }
    impl ::std::str::FromStr for AlertStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "OPEN" => Ok(Self::Open),
                "ASSIGNED" => Ok(Self::Assigned),
                "RESOLVED" => Ok(Self::Resolved),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AlertStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AlertStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// An application, as it sees itself
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct App {
        /// When it was registered.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Its id.
        pub id: ::std::string::String,
        /// The largest payment, in minor units.
        #[serde(rename = "maxAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub max_amount_minor: ::std::option::Option<i64>,
        /// The ways to pay that its customers are offered, in that order.
        pub methods: ::std::vec::Vec<Method>,
        /// The smallest payment, in minor units.
        #[serde(rename = "minAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub min_amount_minor: ::std::option::Option<i64>,
        /// The mode of the credential that asked.
        pub mode: Mode,
        /// What customers and staff call it.
        pub name: ::std::string::String,
    }
    /// An application, as operators see it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Application {
        /// When it was registered.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Its id.
        pub id: ::std::string::String,
        /// What customers and staff call it.
        pub name: ::std::string::String,
        /// What it allows.
        pub settings: ApplicationSettings,
        /// Whether it may call.
        pub status: ApplicationStatus,
        /// When its name, status or settings were last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// What an application allows
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ApplicationSettings {
        /// Whether what the application itself asks for is held to the same thresholds.
        #[serde(rename = "appRefundsNeedApproval")]
        pub app_refunds_need_approval: bool,
        /// How it shows itself to customers.
        pub branding: Branding,
        /// The largest payment, in minor units.
        #[serde(rename = "maxAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub max_amount_minor: ::std::option::Option<i64>,
        /// The ways to pay that customers are offered, in that order.
        pub methods: ::std::vec::Vec<Method>,
        /// The smallest payment, in minor units.
        #[serde(rename = "minAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub min_amount_minor: ::std::option::Option<i64>,
        /// Whether settled payments show a receipt.
        #[serde(rename = "receiptsEnabled")]
        pub receipts_enabled: bool,
        /// Operators' refunds above this need somebody else's approval.
        #[serde(rename = "refundApprovalThresholdMinor")]
        pub refund_approval_threshold_minor: i64,
        /// Above this, two different people must approve.
        #[serde(rename = "refundSecondApprovalThresholdMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_second_approval_threshold_minor: ::std::option::Option<i64>,
        /// What becomes of a payment whose verification nobody answers.
        #[serde(rename = "verificationPolicy")]
        pub verification_policy: VerificationPolicy,
    }
    /// Whether an application may call
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ApplicationStatus {
        #[serde(rename = "ACTIVE")]
        Active,
        #[serde(rename = "DISABLED")]
        Disabled,
    }
    impl ::std::fmt::Display for ApplicationStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Disabled => f.write_str("DISABLED"),
            }
        }
    }
    impl ::std::str::FromStr for ApplicationStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "DISABLED" => Ok(Self::Disabled),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ApplicationStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ApplicationStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// To agree to what waits
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ApproveDispute {
        /// What you agree to: the dispute's `waitsFor`, as you looked at it.
        pub step: DisputeStep,
    }
    /// To approve what another proposed
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ApproveException {
        /// What it books beside its lines, as you looked at it.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
    }
    /// To approve what was proposed for many exceptions
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ApproveExceptions {
        /// Which, and what each books as you looked at it.
        pub exceptions: ::std::vec::Vec<ApprovedException>,
    }
    /// An approval of exactly what was asked for
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ApproveRefund {
        /// The `requestHash` of the refund that you looked at.
        #[serde(rename = "requestHash")]
        pub request_hash: ::std::string::String,
    }
    /// One exception that is approved among many
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ApprovedException {
        /// What it books beside its lines, as you looked at it.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// Which.
        pub id: ::std::string::String,
    }
    /// To assign an alert
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct AssignAlert {
        /// Who is to look after it; yourself when left out.
        #[serde(rename = "operatorId", skip_serializing_if = "::std::option::Option::is_none")]
        pub operator_id: ::std::option::Option<::std::string::String>,
    }
    /// To give an exception to somebody
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct AssignException {
        /// Who is to look after it; yourself when left out.
        #[serde(rename = "operatorId", skip_serializing_if = "::std::option::Option::is_none")]
        pub operator_id: ::std::option::Option<::std::string::String>,
    }
    /// One session of a payment at one gateway
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Attempt {
        /// What was captured by that transaction, in minor units.
        #[serde(rename = "capturedMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub captured_minor: ::std::option::Option<i64>,
        /// When it was begun.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Why it failed, in the gateway's words.
        #[serde(rename = "failureReason", skip_serializing_if = "::std::option::Option::is_none")]
        pub failure_reason: ::std::option::Option<::std::string::String>,
        /// What the gateway keeps of it, in minor units, when it says so.
        #[serde(rename = "feeMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_minor: ::std::option::Option<i64>,
        /// The gateway's transaction id, once captured.
        #[serde(rename = "gatewayTxnId", skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway_txn_id: ::std::option::Option<::std::string::String>,
        /// Its id.
        pub id: ::std::string::String,
        /// The way to pay.
        pub method: Method,
        /// Where the customer pays, while a session is open.
        #[serde(rename = "redirectUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub redirect_url: ::std::option::Option<::std::string::String>,
        /// What the gateway knows it by; also the transactionId of the polling endpoint.
        pub reference: ::std::string::String,
        /// Where it stands.
        pub status: AttemptStatus,
        /// Whether that transaction came once too often, so that its money is the customer's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surplus: ::std::option::Option<bool>,
        /// What came in this session that is the customer's, in minor units: all that was paid when the payment had been
        /// paid already, by this transaction or by others. Absent when nothing did.
        #[serde(rename = "surplusMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub surplus_minor: ::std::option::Option<i64>,
        /// When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// Where an attempt stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum AttemptStatus {
        #[serde(rename = "INITIATED")]
        Initiated,
        #[serde(rename = "REDIRECTED")]
        Redirected,
        #[serde(rename = "VERIFYING")]
        Verifying,
        #[serde(rename = "SUCCEEDED")]
        Succeeded,
        #[serde(rename = "FAILED")]
        Failed,
        #[serde(rename = "CANCELLED")]
        Cancelled,
        #[serde(rename = "ABANDONED")]
        Abandoned,
    }
    impl ::std::fmt::Display for AttemptStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Initiated => f.write_str("INITIATED"),
                Self::Redirected => f.write_str("REDIRECTED"),
                Self::Verifying => f.write_str("VERIFYING"),
                Self::Succeeded => f.write_str("SUCCEEDED"),
                Self::Failed => f.write_str("FAILED"),
                Self::Cancelled => f.write_str("CANCELLED"),
                Self::Abandoned => f.write_str("ABANDONED"),
            }
        }
    }
    impl ::std::str::FromStr for AttemptStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "INITIATED" => Ok(Self::Initiated),
                "REDIRECTED" => Ok(Self::Redirected),
                "VERIFYING" => Ok(Self::Verifying),
                "SUCCEEDED" => Ok(Self::Succeeded),
                "FAILED" => Ok(Self::Failed),
                "CANCELLED" => Ok(Self::Cancelled),
                "ABANDONED" => Ok(Self::Abandoned),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AttemptStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AttemptStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// One property, before and after
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AuditFact {
        /// What it is from then on; absent when it is gone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub after: ::std::option::Option<::std::string::String>,
        /// What it was; absent when it is new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub before: ::std::option::Option<::std::string::String>,
        /// The property.
        pub name: ::std::string::String,
    }
    /// Whether it was done
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum AuditOutcome {
        #[serde(rename = "DONE")]
        Done,
        #[serde(rename = "REFUSED")]
        Refused,
    }
    impl ::std::fmt::Display for AuditOutcome {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Done => f.write_str("DONE"),
                Self::Refused => f.write_str("REFUSED"),
            }
        }
    }
    impl ::std::str::FromStr for AuditOutcome {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DONE" => Ok(Self::Done),
                "REFUSED" => Ok(Self::Refused),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for AuditOutcome {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for AuditOutcome {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// One record of the trail
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct AuditRecord {
        /// What was done, or tried.
        pub action: ::std::string::String,
        /// The operator's or application's id.
        #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
        pub actor_id: ::std::option::Option<::std::string::String>,
        /// Who acted.
        #[serde(rename = "actorKind")]
        pub actor_kind: ActorKind,
        /// The address that the request came from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /// The application that it concerns.
        #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_id: ::std::option::Option<::std::string::String>,
        /// When.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What changed; never a secret.
        pub facts: ::std::vec::Vec<AuditFact>,
        /// SHA-256 over the record and the hash before it.
        pub hash: ::std::string::String,
        /// Its id.
        pub id: ::std::string::String,
        /// The mode that it concerns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<Mode>,
        /// Whether it was done.
        pub outcome: AuditOutcome,
        /// Its place in the chain, from one, without gaps.
        pub place: i64,
        /// Why it was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        /// The request that it was done by, as in `meta.requestId` unless the caller named its own.
        #[serde(rename = "requestId", skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// That thing's id.
        #[serde(rename = "targetId", skip_serializing_if = "::std::option::Option::is_none")]
        pub target_id: ::std::option::Option<::std::string::String>,
        /// The kind of thing that it was done to.
        #[serde(rename = "targetKind", skip_serializing_if = "::std::option::Option::is_none")]
        pub target_kind: ::std::option::Option<::std::string::String>,
        /// The session or credential that it was done with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub through: ::std::option::Option<::std::string::String>,
    }
    /// One sealed commit of the book
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Block {
        /// How many transfers it holds.
        pub count: i32,
        /// The hash that covers all of this, in hexadecimal.
        pub hash: ::std::string::String,
        /// Its place in the chain, from one.
        pub height: i64,
        /// The chain it stands in; each committer writes its own.
        pub lane: i32,
        /// The hash of the block before it, in hexadecimal.
        pub previous: ::std::string::String,
        /// The Merkle root over its transfers, in hexadecimal.
        pub root: ::std::string::String,
        /// When it was sealed.
        #[serde(rename = "sealedAt")]
        pub sealed_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// How an application shows itself to customers
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Branding {
        /// The colour of buttons and headings.
        #[serde(rename = "accentColor", skip_serializing_if = "::std::option::Option::is_none")]
        pub accent_color: ::std::option::Option<::std::string::String>,
        /// What customers read instead of its name.
        #[serde(rename = "displayName", skip_serializing_if = "::std::option::Option::is_none")]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Where customers write to.
        #[serde(rename = "supportEmail", skip_serializing_if = "::std::option::Option::is_none")]
        pub support_email: ::std::option::Option<::std::string::String>,
        /// Where customers call.
        #[serde(rename = "supportPhone", skip_serializing_if = "::std::option::Option::is_none")]
        pub support_phone: ::std::option::Option<::std::string::String>,
        /// Its own pages.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
    }
    /// What arrived at a gateway's address here, and what it turned out to be
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CallbackEvidence {
        /// The application of the payment it is about.
        #[serde(rename = "applicationId", skip_serializing_if = "::std::option::Option::is_none")]
        pub application_id: ::std::option::Option<::std::string::String>,
        /// The gateway whose address it came to.
        pub gateway: Method,
        /// The headers, one a line. In the detail only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<::std::string::String>,
        /// GET or POST.
        #[serde(rename = "httpMethod")]
        pub http_method: ::std::string::String,
        /// Its id.
        pub id: ::std::string::String,
        /// When it was judged.
        #[serde(rename = "judgedAt")]
        pub judged_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The attempt it is about.
        #[serde(rename = "matchedAttemptId", skip_serializing_if = "::std::option::Option::is_none")]
        pub matched_attempt_id: ::std::option::Option<::std::string::String>,
        /// The payment it is about, once it is matched.
        #[serde(rename = "matchedPaymentId", skip_serializing_if = "::std::option::Option::is_none")]
        pub matched_payment_id: ::std::option::Option<::std::string::String>,
        /// The payment's mode.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<Mode>,
        /// What it turned out to be.
        pub outcome: CallbackOutcome,
        /// The path it came to.
        pub path: ::std::string::String,
        /// The address it came from.
        pub peer: ::std::string::String,
        /// The query, without what proves a secret.
        pub query: ::std::string::String,
        /// The body, without what proves a secret and without card numbers. In the detail only.
        #[serde(rename = "rawPayload", skip_serializing_if = "::std::option::Option::is_none")]
        pub raw_payload: ::std::option::Option<::std::string::String>,
        /// When it arrived.
        #[serde(rename = "receivedAt")]
        pub received_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Whether its signature, or what stands for one, holds; absent while that is unknown.
        #[serde(rename = "signatureValid", skip_serializing_if = "::std::option::Option::is_none")]
        pub signature_valid: ::std::option::Option<bool>,
    }
    /// What a callback turned out to be
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum CallbackOutcome {
        #[serde(rename = "RECEIVED")]
        Received,
        #[serde(rename = "ACCEPTED")]
        Accepted,
        #[serde(rename = "DUPLICATE")]
        Duplicate,
        #[serde(rename = "FORGED")]
        Forged,
        #[serde(rename = "UNMATCHED")]
        Unmatched,
        #[serde(rename = "MISMATCH")]
        Mismatch,
    }
    impl ::std::fmt::Display for CallbackOutcome {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Received => f.write_str("RECEIVED"),
                Self::Accepted => f.write_str("ACCEPTED"),
                Self::Duplicate => f.write_str("DUPLICATE"),
                Self::Forged => f.write_str("FORGED"),
                Self::Unmatched => f.write_str("UNMATCHED"),
                Self::Mismatch => f.write_str("MISMATCH"),
            }
        }
    }
    impl ::std::str::FromStr for CallbackOutcome {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "RECEIVED" => Ok(Self::Received),
                "ACCEPTED" => Ok(Self::Accepted),
                "DUPLICATE" => Ok(Self::Duplicate),
                "FORGED" => Ok(Self::Forged),
                "UNMATCHED" => Ok(Self::Unmatched),
                "MISMATCH" => Ok(Self::Mismatch),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CallbackOutcome {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CallbackOutcome {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What became of the money that a refund gives back
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CaptureBalance {
        /// What came, in minor units.
        #[serde(rename = "capturedMinor")]
        pub captured_minor: i64,
        /// What is reserved for refunds that are not over.
        #[serde(rename = "heldMinor")]
        pub held_minor: i64,
        /// What may still be given back.
        #[serde(rename = "refundableMinor")]
        pub refundable_minor: i64,
        /// What is back with the customer.
        #[serde(rename = "refundedMinor")]
        pub refunded_minor: i64,
    }
    /// One thing that was said or done about a case
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CaseEntry {
        /// When.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Who; absent for the house itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub by: ::std::option::Option<Colleague>,
        /// The file that was added; it is found under the entry's number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub file: ::std::option::Option<CaseFile>,
        /// What it tells.
        pub kind: CaseEntryKind,
        /// Its number in the case, from one.
        pub number: u32,
        /// What is said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
    }
    /// What an entry of a case tells
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum CaseEntryKind {
        #[serde(rename = "COMMENT")]
        Comment,
        #[serde(rename = "FILE")]
        File,
        #[serde(rename = "OPENED")]
        Opened,
        #[serde(rename = "ASSIGNED")]
        Assigned,
        #[serde(rename = "CHANGED")]
        Changed,
        #[serde(rename = "PROPOSED")]
        Proposed,
        #[serde(rename = "APPROVED")]
        Approved,
        #[serde(rename = "REFUSED")]
        Refused,
        #[serde(rename = "WITHDRAWN")]
        Withdrawn,
        #[serde(rename = "RESOLVED")]
        Resolved,
        #[serde(rename = "REOPENED")]
        Reopened,
        #[serde(rename = "CLOSED")]
        Closed,
    }
    impl ::std::fmt::Display for CaseEntryKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Comment => f.write_str("COMMENT"),
                Self::File => f.write_str("FILE"),
                Self::Opened => f.write_str("OPENED"),
                Self::Assigned => f.write_str("ASSIGNED"),
                Self::Changed => f.write_str("CHANGED"),
                Self::Proposed => f.write_str("PROPOSED"),
                Self::Approved => f.write_str("APPROVED"),
                Self::Refused => f.write_str("REFUSED"),
                Self::Withdrawn => f.write_str("WITHDRAWN"),
                Self::Resolved => f.write_str("RESOLVED"),
                Self::Reopened => f.write_str("REOPENED"),
                Self::Closed => f.write_str("CLOSED"),
            }
        }
    }
    impl ::std::str::FromStr for CaseEntryKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "COMMENT" => Ok(Self::Comment),
                "FILE" => Ok(Self::File),
                "OPENED" => Ok(Self::Opened),
                "ASSIGNED" => Ok(Self::Assigned),
                "CHANGED" => Ok(Self::Changed),
                "PROPOSED" => Ok(Self::Proposed),
                "APPROVED" => Ok(Self::Approved),
                "REFUSED" => Ok(Self::Refused),
                "WITHDRAWN" => Ok(Self::Withdrawn),
                "RESOLVED" => Ok(Self::Resolved),
                "REOPENED" => Ok(Self::Reopened),
                "CLOSED" => Ok(Self::Closed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CaseEntryKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CaseEntryKind {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A file of a case
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CaseFile {
        /// How many bytes it has.
        pub bytes: u32,
        /// What it is, by its own bytes.
        pub kind: CaseFileKind,
        /// Its media type.
        #[serde(rename = "mediaType")]
        pub media_type: ::std::string::String,
        /// Its name.
        pub name: ::std::string::String,
        /// SHA-256 of them, in hexadecimal.
        pub sha256: ::std::string::String,
    }
    /// What a file of a case is
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum CaseFileKind {
        #[serde(rename = "PDF")]
        Pdf,
        #[serde(rename = "PNG")]
        Png,
        #[serde(rename = "JPEG")]
        Jpeg,
        #[serde(rename = "CSV")]
        Csv,
        #[serde(rename = "XLSX")]
        Xlsx,
        #[serde(rename = "TEXT")]
        Text,
        #[serde(rename = "EML")]
        Eml,
    }
    impl ::std::fmt::Display for CaseFileKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pdf => f.write_str("PDF"),
                Self::Png => f.write_str("PNG"),
                Self::Jpeg => f.write_str("JPEG"),
                Self::Csv => f.write_str("CSV"),
                Self::Xlsx => f.write_str("XLSX"),
                Self::Text => f.write_str("TEXT"),
                Self::Eml => f.write_str("EML"),
            }
        }
    }
    impl ::std::str::FromStr for CaseFileKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PDF" => Ok(Self::Pdf),
                "PNG" => Ok(Self::Png),
                "JPEG" => Ok(Self::Jpeg),
                "CSV" => Ok(Self::Csv),
                "XLSX" => Ok(Self::Xlsx),
                "TEXT" => Ok(Self::Text),
                "EML" => Ok(Self::Eml),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CaseFileKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CaseFileKind {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A product on sale
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CatalogProduct {
        /// Whose it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand: ::std::option::Option<::std::string::String>,
        /// Where it is found.
        pub categories: ::std::vec::Vec<::std::string::String>,
        /// What customers read about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Its id.
        pub id: ::std::string::String,
        /// How to use what was bought, step by step.
        pub instructions: ::std::vec::Vec<::std::string::String>,
        /// What customers read.
        pub name: ::std::string::String,
        /// Its name in addresses.
        pub slug: ::std::string::String,
        /// What it is marked with.
        pub tags: ::std::vec::Vec<::std::string::String>,
        /// What can be bought.
        pub variants: ::std::vec::Vec<CatalogVariant>,
    }
    /// A variant on sale
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CatalogVariant {
        /// In that currency.
        pub currency: ::std::string::String,
        /// How it is delivered.
        pub fulfillment: Fulfillment,
        /// Its id.
        pub id: ::std::string::String,
        /// What customers read.
        pub name: ::std::string::String,
        /// What one costs, in minor units.
        #[serde(rename = "priceMinor")]
        pub price_minor: i64,
        /// The application's own name for it.
        pub sku: ::std::string::String,
    }
    /// What is to be different of an application: what is left out stays, null takes away
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ChangeApplication {
        /// Whether what the application itself asks for is held to the same thresholds.
        #[serde(rename = "appRefundsNeedApproval", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_refunds_need_approval: ::std::option::Option<bool>,
        /// How it shows itself to customers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub branding: ::std::option::Option<ChangeBranding>,
        /// The largest payment, in minor units.
        #[serde(rename = "maxAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub max_amount_minor: ::std::option::Option<i64>,
        /// The ways to pay that customers are offered, in that order; at least one, none twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub methods: ::std::option::Option<::std::vec::Vec<Method>>,
        /// The smallest payment, in minor units.
        #[serde(rename = "minAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub min_amount_minor: ::std::option::Option<i64>,
        /// What customers and staff call it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Whether settled payments show a receipt.
        #[serde(rename = "receiptsEnabled", skip_serializing_if = "::std::option::Option::is_none")]
        pub receipts_enabled: ::std::option::Option<bool>,
        /// Operators' refunds above this need somebody else's approval; zero for all of them.
        #[serde(rename = "refundApprovalThresholdMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_approval_threshold_minor: ::std::option::Option<i64>,
        /// Above this, two different people must approve.
        #[serde(rename = "refundSecondApprovalThresholdMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_second_approval_threshold_minor: ::std::option::Option<i64>,
        /// What becomes of a payment whose verification nobody answers.
        #[serde(rename = "verificationPolicy", skip_serializing_if = "::std::option::Option::is_none")]
        pub verification_policy: ::std::option::Option<VerificationPolicy>,
    }
    /// What is to be different of how an application shows itself: what is left out stays, null takes away
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ChangeBranding {
        /// The colour of buttons and headings, `#rrggbb`, dark enough for white text on it.
        #[serde(rename = "accentColor", skip_serializing_if = "::std::option::Option::is_none")]
        pub accent_color: ::std::option::Option<::std::string::String>,
        /// What customers read instead of its name.
        #[serde(rename = "displayName", skip_serializing_if = "::std::option::Option::is_none")]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Where customers write to.
        #[serde(rename = "supportEmail", skip_serializing_if = "::std::option::Option::is_none")]
        pub support_email: ::std::option::Option<::std::string::String>,
        /// Where customers call.
        #[serde(rename = "supportPhone", skip_serializing_if = "::std::option::Option::is_none")]
        pub support_phone: ::std::option::Option<::std::string::String>,
        /// Its own pages.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
    }
    /// What a configuration of the house is from now on
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ChangeHouseGateway {
        /// The account.
        pub account: ConfigureGateway,
        /// Whether it serves every application that has none of its own.
        #[serde(rename = "isDefault", skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
    }
    /// What is to be different about a draft; what is left out stays, and an empty text takes something away
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ChangeInvoice {
        /// The customer's address.
        #[serde(rename = "customerAddress", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_address: ::std::option::Option<::std::string::String>,
        /// The customer's business identification number.
        #[serde(rename = "customerBin", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_bin: ::std::option::Option<::std::string::String>,
        /// Where mails go.
        #[serde(rename = "customerEmail", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<::std::string::String>,
        /// The customer's name.
        #[serde(rename = "customerName", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<::std::string::String>,
        /// Your own name for the customer.
        #[serde(rename = "customerReference", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_reference: ::std::option::Option<::std::string::String>,
        /// The day on which it is due, as YYYY-MM-DD.
        #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::std::string::String>,
        /// All the installments; an empty list makes it one payment again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub installments: ::std::option::Option<::std::vec::Vec<NewInstallment>>,
        /// All the lines.
        #[serde(rename = "lineItems", skip_serializing_if = "::std::option::Option::is_none")]
        pub line_items: ::std::option::Option<::std::vec::Vec<NewLineItem>>,
        /// What the customer reads besides.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
    }
    /// What an operator is called and may do from now on
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ChangeOperator {
        /// The operator's roles, each at most once.
        pub grants: ::std::vec::Vec<GrantRole>,
        /// What colleagues call the operator.
        pub name: ::std::string::String,
    }
    /// A new password
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ChangePassword {
        /// 12 to 128 characters that are not easy to guess.
        pub password: ::std::string::String,
    }
    /// What an endpoint is from now on
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ChangeWebhookEndpoint {
        /// What it is for, in your words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Whether it receives; true when left out, which also brings back an endpoint that answered 410.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        /// The events it wants; all of them when left out or empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub events: ::std::option::Option<::std::vec::Vec<EventType>>,
        /// Whether events of one object arrive in their order, one after the other.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ordered: ::std::option::Option<bool>,
        /// Where events are posted: https, or http in TEST.
        pub url: ::std::string::String,
    }
    /// To ask the gateway, and to look again later
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ChaseException {
        /// What was asked.
        pub note: ::std::string::String,
        /// The day on which to look again: YYYY-MM-DD in Dhaka, tomorrow to 90 days on.
        pub until: ::std::string::String,
    }
    /// What the public checkout shows; nothing of the customer
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Checkout {
        /// What is owed, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// The currency.
        pub currency: ::std::string::String,
        /// When it stops being payable.
        #[serde(rename = "expiresAt")]
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Those of them that do not work well just now; they come last.
        #[serde(rename = "failingMethods")]
        pub failing_methods: ::std::vec::Vec<Method>,
        /// Who is paid.
        #[serde(rename = "merchantName")]
        pub merchant_name: ::std::string::String,
        /// The ways to pay that are offered now, best first; empty when it cannot be paid any more.
        pub methods: ::std::vec::Vec<Method>,
        /// Whether real money moves.
        pub mode: Mode,
        /// What it is for.
        #[serde(rename = "productName", skip_serializing_if = "::std::option::Option::is_none")]
        pub product_name: ::std::option::Option<::std::string::String>,
        /// The payment's name on public pages.
        pub reference: ::std::string::String,
        /// Where the customer goes on, once it is paid or given up, when the application said so.
        #[serde(rename = "returnUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub return_url: ::std::option::Option<::std::string::String>,
        /// Where it stands.
        pub status: PaymentStatus,
    }
    /// How many overrides there were
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ClearedOverrides {
        /// Overrides that were taken away.
        pub count: u32,
    }
    /// A month that was closed, and perhaps opened again
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ClosedMonth {
        /// Whether nothing is booked there.
        pub closed: bool,
        /// When it was closed.
        #[serde(rename = "closedAt")]
        pub closed_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// By whom.
        #[serde(rename = "closedBy")]
        pub closed_by: ::std::string::String,
        /// The month: YYYY-MM, in Dhaka.
        pub period: ::std::string::String,
        /// Why.
        #[serde(rename = "reopenReason", skip_serializing_if = "::std::option::Option::is_none")]
        pub reopen_reason: ::std::option::Option<::std::string::String>,
        /// When it was opened again; absent while it is closed.
        #[serde(rename = "reopenedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub reopened_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// By whom.
        #[serde(rename = "reopenedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub reopened_by: ::std::option::Option<::std::string::String>,
    }
    /// A member of the staff, by name
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Colleague {
        /// The operator's id.
        pub id: ::std::string::String,
        /// What colleagues call the operator.
        pub name: ::std::string::String,
    }
    /// To say something about a case
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct CommentCase {
        /// What is said; lines may be broken.
        pub text: ::std::string::String,
    }
    /// A merchant account at a gateway, by the gateway's own names
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ConfigureGateway {
        /// Another address than the gateway's own; in LIVE https, a public host, and no sandbox.
        #[serde(rename = "baseUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub base_url: ::std::option::Option<::std::string::String>,
        /// Whether it serves; true when left out. Nothing serves in the place of one that is switched off.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        /// What may be shown. SSLCOMMERZ: `store_id`; bKash: `username`, `app_key`, `refund_api` (`v2`, or `v1`), `sns_topic`; PayStation:
        /// `merchantId`; Nagad: `merchantId`, `accountNumber`, `serverIp`, `gatewayPublicKey`; DCB: `account`, and for bdapps
        /// `applicationId`, for Telenor's partner API `partnerUser`, for CAMARA `clientId`, `tokenUrl` and `camaraFor`, with
        /// `robiBand`, `robiPrices`, `gpBand` and `gpPrices` for what each operator charges. The first names the merchant
        /// account, which stays: another account is another configuration.
        pub fields: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        /// What staff call it; the gateway's name when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// What must not. SSLCOMMERZ: `store_passwd`; bKash: `password`, `app_secret`; PayStation: `password`; Nagad:
        /// `merchantPrivateKey`, as Base64 on one line; DCB: `password`, `partnerPassword`, `clientSecret`. Those that are left
        /// out stay as they are.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secrets: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
        /// From when it serves.
        #[serde(rename = "validFrom", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_from: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Until when it serves.
        #[serde(rename = "validUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// How long one gateway takes from the beginning of a session to the confirmation
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ConfirmTimes {
        /// Captures that were confirmed.
        pub captures: u64,
        /// The gateway.
        pub gateway: Method,
        /// Half of them within so many milliseconds.
        #[serde(rename = "p50Ms")]
        pub p50_ms: i64,
        /// Nine of ten.
        #[serde(rename = "p90Ms")]
        pub p90_ms: i64,
        /// Ninety-nine of a hundred.
        #[serde(rename = "p99Ms")]
        pub p99_ms: i64,
    }
    /// The first code of a second factor
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ConfirmTotp {
        /// The six digits that your device shows.
        pub code: ::std::string::String,
    }
    /// What takes something off an invoice
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct CreateCreditNote {
        /// How much it takes off, tax included, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// Why, in your own words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
    }
    /// A configuration of the house
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CreateHouseGateway {
        /// The account.
        pub account: ConfigureGateway,
        /// Whether it serves every application that has none of its own; of those for one gateway and mode, one does.
        #[serde(rename = "isDefault", skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        /// The gateway.
        pub method: Method,
    }
    /// What an invoice is made with
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct CreateInvoice {
        /// An active ISO-4217 code in capitals; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// The customer's address, in up to six lines.
        #[serde(rename = "customerAddress", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_address: ::std::option::Option<::std::string::String>,
        /// The customer's business identification number.
        #[serde(rename = "customerBin", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_bin: ::std::option::Option<::std::string::String>,
        /// Where mails go.
        #[serde(rename = "customerEmail", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<::std::string::String>,
        /// The customer's name.
        #[serde(rename = "customerName", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<::std::string::String>,
        /// Your own name for the customer.
        #[serde(rename = "customerReference")]
        pub customer_reference: ::std::string::String,
        /// The day on which it is due, as YYYY-MM-DD; a day in Dhaka.
        #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::std::string::String>,
        /// The parts it is paid in, by their days. They sum to the total.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub installments: ::std::option::Option<::std::vec::Vec<NewInstallment>>,
        /// Whether it is issued at once, with a number; false makes a draft. True when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub issue: ::std::option::Option<bool>,
        /// What it is for.
        #[serde(rename = "lineItems")]
        pub line_items: ::std::vec::Vec<NewLineItem>,
        /// What the customer reads besides.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
    }
    /// What a customer wants
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct CreateOrder {
        /// Where the customer goes after giving up; http or https. Only the application may say it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_url: ::std::option::Option<::std::string::String>,
        /// Your own name for the customer. With a customer's token it is the token's, and may be left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_reference: ::std::option::Option<::std::string::String>,
        /// A discount's code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_code: ::std::option::Option<::std::string::String>,
        /// Whether to begin the payment at once; true when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub init_payment: ::std::option::Option<bool>,
        /// What is wanted, at most 50 lines.
        pub items: ::std::vec::Vec<OrderLine>,
        /// The one way to pay; without it the customer chooses on the checkout page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_method: ::std::option::Option<Method>,
        /// Where what was bought is mailed to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recipient_email: ::std::option::Option<::std::string::String>,
        /// Where the customer goes after a confirmed payment; http or https. Only the application may say it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
    }
    /// What a payment is created with
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct CreatePayment {
        /// What is owed, in minor units of the currency: 115000 is BDT 1,150.00.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// Where the customer goes after giving up; http or https.
        #[serde(rename = "cancelUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_url: ::std::option::Option<::std::string::String>,
        /// An active ISO-4217 code in capitals; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// The customer's email address.
        #[serde(rename = "customerEmail", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<::std::string::String>,
        /// The customer's name.
        #[serde(rename = "customerName", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<::std::string::String>,
        /// The customer's phone number.
        #[serde(rename = "customerPhone", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_phone: ::std::option::Option<::std::string::String>,
        /// Your own name for the customer.
        #[serde(rename = "customerReference")]
        pub customer_reference: ::std::string::String,
        /// How long it stays payable, in seconds: 60 (a minute) to 604800 (a week); 1800 when left out.
        #[serde(rename = "expiresInSeconds", skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in_seconds: ::std::option::Option<i64>,
        /// The invoice that it pays.
        #[serde(rename = "invoiceId", skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_id: ::std::option::Option<::std::string::String>,
        /// Up to 50 texts of your own, each at most 500 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<::std::collections::BTreeMap<::std::string::String, ::std::string::String>>,
        /// The one way to pay. Left out, the customer chooses on the checkout page and may try again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub method: ::std::option::Option<Method>,
        /// The order that it pays.
        #[serde(rename = "orderId", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        /// What it is for, as the customer reads it.
        #[serde(rename = "productName", skip_serializing_if = "::std::option::Option::is_none")]
        pub product_name: ::std::option::Option<::std::string::String>,
        /// Where the customer goes after a confirmed payment; http or https.
        #[serde(rename = "successUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
    }
    /// A new refund
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct CreateRefund {
        /// How much goes back, in minor units of the payment's currency: all that is left of it, or a part.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// Why; the gateway may show it to the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
    }
    /// A new place to receive events
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct CreateWebhookEndpoint {
        /// What it is for, in your words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The events it wants; all of them when left out or empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub events: ::std::option::Option<::std::vec::Vec<EventType>>,
        /// Whether events of one object arrive in their order, one after the other.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ordered: ::std::option::Option<bool>,
        /// Where events are posted: https, or http in TEST.
        pub url: ::std::string::String,
    }
    /// A credential, without what proves it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Credential {
        /// When it was issued.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Until when it works, or worked; absent while nothing ends it.
        #[serde(rename = "expiresAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Its id.
        pub id: ::std::string::String,
        /// The mode of everything it makes or sees.
        pub mode: Mode,
        /// Whether it works.
        pub status: CredentialStatus,
    }
    /// A credential of the application was replaced
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CredentialRotatedEvent {
        /// When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Which credential.
        pub data: RotatedCredential,
        /// The event's id, also in the header webhook-id; the same in every retry and resend.
        pub id: ::std::string::String,
        /// The mode of the credential.
        pub mode: Mode,
        /// The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        /// Its place among the events of the application in this mode, from one.
        pub sequence: i64,
        /// What happened.
        #[serde(rename = "type")]
        pub type_: CredentialRotatedEventType,
    }
    /// What happened to a credential
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum CredentialRotatedEventType {
        #[serde(rename = "credential.rotated")]
        CredentialRotated,
    }
    impl ::std::fmt::Display for CredentialRotatedEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::CredentialRotated => f.write_str("credential.rotated"),
            }
        }
    }
    impl ::std::str::FromStr for CredentialRotatedEventType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "credential.rotated" => Ok(Self::CredentialRotated),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CredentialRotatedEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CredentialRotatedEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Whether a credential works
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum CredentialStatus {
        #[serde(rename = "ACTIVE")]
        Active,
        #[serde(rename = "RETIRING")]
        Retiring,
        #[serde(rename = "EXPIRED")]
        Expired,
        #[serde(rename = "REVOKED")]
        Revoked,
    }
    impl ::std::fmt::Display for CredentialStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Retiring => f.write_str("RETIRING"),
                Self::Expired => f.write_str("EXPIRED"),
                Self::Revoked => f.write_str("REVOKED"),
            }
        }
    }
    impl ::std::str::FromStr for CredentialStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "RETIRING" => Ok(Self::Retiring),
                "EXPIRED" => Ok(Self::Expired),
                "REVOKED" => Ok(Self::Revoked),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for CredentialStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for CredentialStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What took something off an invoice
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CreditNote {
        /// How much it takes off, tax included, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// When it was issued.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Its id.
        pub id: ::std::string::String,
        /// What people call it.
        pub number: ::std::string::String,
        /// Why.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        /// The refund that brought it about; absent when it is a correction.
        #[serde(rename = "refundId", skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_id: ::std::option::Option<::std::string::String>,
        /// How much of that is tax, in minor units.
        #[serde(rename = "taxMinor")]
        pub tax_minor: i64,
    }
    /// Who pays
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Customer {
        /// The customer's email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<::std::string::String>,
        /// The customer's name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /// The customer's phone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub phone: ::std::option::Option<::std::string::String>,
        /// The application's own name for the customer.
        pub reference: ::std::string::String,
    }
    /// An order
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CustomerOrder {
        /// When it was placed.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Its ISO-4217 code.
        pub currency: ::std::string::String,
        /// The application's own name for the customer.
        pub customer_reference: ::std::string::String,
        /// The discount's code; absent when there was none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_code: ::std::option::Option<::std::string::String>,
        /// What is taken off, in minor units.
        pub discount_minor: i64,
        /// Where what was bought was mailed to; absent until it was.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dispatched_email: ::std::option::Option<::std::string::String>,
        /// When it was mailed; absent until it was.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_sent_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Its id.
        pub id: ::std::string::String,
        /// Whether a payment can be begun for it.
        pub is_payable: bool,
        /// What was bought.
        pub items: ::std::vec::Vec<OrderItem>,
        /// Whether real money moves.
        pub mode: Mode,
        /// What people call it: 8 digits.
        pub order_number: ::std::string::String,
        /// The payment that its customer can go on with; absent when there is none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment: ::std::option::Option<PaymentSession>,
        /// Its payments, oldest first.
        pub payment_ids: ::std::vec::Vec<::std::string::String>,
        /// Where what was bought is mailed to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recipient_email: ::std::option::Option<::std::string::String>,
        /// Where it stands.
        pub status: OrderStatus,
        /// The same for people.
        pub status_label: ::std::string::String,
        /// A sentence about it for people.
        pub status_message: ::std::string::String,
        /// How it should be shown.
        pub status_severity: OrderSeverity,
        /// What its lines cost together, in minor units.
        pub subtotal_minor: i64,
        /// What is left to pay, in minor units.
        pub total_minor: i64,
        /// When it last moved.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Every code once, when it was delivered.
        pub voucher_codes: ::std::vec::Vec<::std::string::String>,
    }
    /// A token, shown once
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CustomerToken {
        /// The customer whose records it sees.
        #[serde(rename = "customerReference")]
        pub customer_reference: ::std::string::String,
        /// Until when it works.
        #[serde(rename = "expiresAt")]
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What the customer's browser sends as `Authorization: Bearer`.
        pub token: ::std::string::String,
    }
    /// Where a delivery stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum DeliveryStatus {
        #[serde(rename = "PENDING")]
        Pending,
        #[serde(rename = "DELIVERED")]
        Delivered,
        #[serde(rename = "PARKED")]
        Parked,
    }
    impl ::std::fmt::Display for DeliveryStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("PENDING"),
                Self::Delivered => f.write_str("DELIVERED"),
                Self::Parked => f.write_str("PARKED"),
            }
        }
    }
    impl ::std::str::FromStr for DeliveryStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PENDING" => Ok(Self::Pending),
                "DELIVERED" => Ok(Self::Delivered),
                "PARKED" => Ok(Self::Parked),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for DeliveryStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DeliveryStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A discount as operators see it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Discount {
        /// What customers enter.
        pub code: ::std::string::String,
        /// When it was made.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The currency of its amounts.
        pub currency: ::std::string::String,
        /// How often one customer may use it.
        #[serde(rename = "customerLimit", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_limit: ::std::option::Option<u32>,
        /// What customers read about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Its id.
        pub id: ::std::string::String,
        /// The least that an order must come to.
        #[serde(rename = "minimumOrderMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub minimum_order_minor: ::std::option::Option<i64>,
        /// Whether it counts.
        pub status: DiscountStatus,
        /// How often it may be used in all.
        #[serde(rename = "totalLimit", skip_serializing_if = "::std::option::Option::is_none")]
        pub total_limit: ::std::option::Option<u32>,
        /// How it takes off.
        #[serde(rename = "type")]
        pub type_: DiscountType,
        /// When it was last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// How often it was used.
        #[serde(rename = "usedCount")]
        pub used_count: u32,
        /// From when it counts.
        #[serde(rename = "validFrom", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_from: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Until when it counts.
        #[serde(rename = "validUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Basis points, or minor units.
        pub value: i64,
    }
    /// Whether a discount counts
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum DiscountStatus {
        #[serde(rename = "ACTIVE")]
        Active,
        #[serde(rename = "INACTIVE")]
        Inactive,
        #[serde(rename = "REMOVED")]
        Removed,
    }
    impl ::std::fmt::Display for DiscountStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("ACTIVE"),
                Self::Inactive => f.write_str("INACTIVE"),
                Self::Removed => f.write_str("REMOVED"),
            }
        }
    }
    impl ::std::str::FromStr for DiscountStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACTIVE" => Ok(Self::Active),
                "INACTIVE" => Ok(Self::Inactive),
                "REMOVED" => Ok(Self::Removed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for DiscountStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DiscountStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How a discount takes off
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum DiscountType {
        #[serde(rename = "percentage")]
        Percentage,
        #[serde(rename = "flat")]
        Flat,
    }
    impl ::std::fmt::Display for DiscountType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Percentage => f.write_str("percentage"),
                Self::Flat => f.write_str("flat"),
            }
        }
    }
    impl ::std::str::FromStr for DiscountType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "percentage" => Ok(Self::Percentage),
                "flat" => Ok(Self::Flat),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for DiscountType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DiscountType {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A payment that a customer's bank takes back
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Dispute {
        /// How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// Whose payment.
        #[serde(rename = "applicationId")]
        pub application_id: ::std::string::String,
        /// Who agreed that it goes into the book.
        #[serde(rename = "approvedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub approved_by: ::std::option::Option<Colleague>,
        /// The attempt that brought the money.
        #[serde(rename = "attemptId")]
        pub attempt_id: ::std::string::String,
        /// The gateway's own number of the case.
        #[serde(rename = "caseNumber")]
        pub case_number: ::std::string::String,
        /// The currency.
        pub currency: ::std::string::String,
        /// When it ended.
        #[serde(rename = "endedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The last day on which the gateway takes evidence; a day in Dhaka.
        #[serde(rename = "evidenceDueOn", skip_serializing_if = "::std::option::Option::is_none")]
        pub evidence_due_on: ::std::option::Option<::std::string::String>,
        /// When.
        #[serde(rename = "evidenceSentAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub evidence_sent_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Who sent evidence, while it is EVIDENCE_SENT.
        #[serde(rename = "evidenceSentBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub evidence_sent_by: ::std::option::Option<Colleague>,
        /// What the gateway charges for it, as far as it has told.
        #[serde(rename = "feeMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_minor: ::std::option::Option<i64>,
        /// The gateway.
        pub gateway: Method,
        /// The gateway's transaction that brought it.
        #[serde(rename = "gatewayTxnId")]
        pub gateway_txn_id: ::std::string::String,
        /// The line that gave the money back.
        #[serde(rename = "givenBackLine", skip_serializing_if = "::std::option::Option::is_none")]
        pub given_back_line: ::std::option::Option<StatementLineName>,
        /// Its id.
        pub id: ::std::string::String,
        /// LIVE or TEST.
        pub mode: Mode,
        /// Who agreed how.
        #[serde(rename = "outcomeApprovedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub outcome_approved_by: ::std::option::Option<Colleague>,
        /// The payment.
        #[serde(rename = "paymentId")]
        pub payment_id: ::std::string::String,
        /// The posting that it came into the book with; absent as long as it is not there.
        #[serde(rename = "postingId", skip_serializing_if = "::std::option::Option::is_none")]
        pub posting_id: ::std::option::Option<::std::string::String>,
        /// When, while it waits.
        #[serde(rename = "proposedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub proposed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Who proposed how it ends.
        #[serde(rename = "proposedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub proposed_by: ::std::option::Option<Colleague>,
        /// Why, while it waits.
        #[serde(rename = "proposedReason", skip_serializing_if = "::std::option::Option::is_none")]
        pub proposed_reason: ::std::option::Option<::std::string::String>,
        /// Why the customer's bank takes it back.
        pub reason: ::std::string::String,
        /// When.
        #[serde(rename = "recordedAt")]
        pub recorded_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Who recorded it.
        #[serde(rename = "recordedBy")]
        pub recorded_by: Colleague,
        /// The line that it was recorded from.
        #[serde(rename = "statementLine", skip_serializing_if = "::std::option::Option::is_none")]
        pub statement_line: ::std::option::Option<StatementLineName>,
        /// Where it stands.
        pub status: DisputeStatus,
        /// When the gateway took the money: as its line says, else when it was booked.
        #[serde(rename = "takenAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub taken_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What waits for somebody's agreement.
        #[serde(rename = "waitsFor", skip_serializing_if = "::std::option::Option::is_none")]
        pub waits_for: ::std::option::Option<DisputeStep>,
    }
    /// A dispute, and what was said and done about it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct DisputeCase {
        /// The dispute.
        pub dispute: Dispute,
        /// What was said and done, in the order in which it was.
        pub entries: ::std::vec::Vec<CaseEntry>,
    }
    /// How a dispute ends
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum DisputeOutcome {
        #[serde(rename = "WON")]
        Won,
        #[serde(rename = "LOST")]
        Lost,
        #[serde(rename = "WITHDRAWN")]
        Withdrawn,
    }
    impl ::std::fmt::Display for DisputeOutcome {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Won => f.write_str("WON"),
                Self::Lost => f.write_str("LOST"),
                Self::Withdrawn => f.write_str("WITHDRAWN"),
            }
        }
    }
    impl ::std::str::FromStr for DisputeOutcome {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "WON" => Ok(Self::Won),
                "LOST" => Ok(Self::Lost),
                "WITHDRAWN" => Ok(Self::Withdrawn),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for DisputeOutcome {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DisputeOutcome {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Where a dispute stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum DisputeStatus {
        #[serde(rename = "AWAITING_APPROVAL")]
        AwaitingApproval,
        #[serde(rename = "OPEN")]
        Open,
        #[serde(rename = "EVIDENCE_SENT")]
        EvidenceSent,
        #[serde(rename = "WON")]
        Won,
        #[serde(rename = "LOST")]
        Lost,
        #[serde(rename = "WITHDRAWN")]
        Withdrawn,
    }
    impl ::std::fmt::Display for DisputeStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::AwaitingApproval => f.write_str("AWAITING_APPROVAL"),
                Self::Open => f.write_str("OPEN"),
                Self::EvidenceSent => f.write_str("EVIDENCE_SENT"),
                Self::Won => f.write_str("WON"),
                Self::Lost => f.write_str("LOST"),
                Self::Withdrawn => f.write_str("WITHDRAWN"),
            }
        }
    }
    impl ::std::str::FromStr for DisputeStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "AWAITING_APPROVAL" => Ok(Self::AwaitingApproval),
                "OPEN" => Ok(Self::Open),
                "EVIDENCE_SENT" => Ok(Self::EvidenceSent),
                "WON" => Ok(Self::Won),
                "LOST" => Ok(Self::Lost),
                "WITHDRAWN" => Ok(Self::Withdrawn),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for DisputeStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DisputeStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What waits for somebody's agreement
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum DisputeStep {
        #[serde(rename = "OPENED")]
        Opened,
        #[serde(rename = "WON")]
        Won,
        #[serde(rename = "LOST")]
        Lost,
        #[serde(rename = "WITHDRAWN")]
        Withdrawn,
    }
    impl ::std::fmt::Display for DisputeStep {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Opened => f.write_str("OPENED"),
                Self::Won => f.write_str("WON"),
                Self::Lost => f.write_str("LOST"),
                Self::Withdrawn => f.write_str("WITHDRAWN"),
            }
        }
    }
    impl ::std::str::FromStr for DisputeStep {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "OPENED" => Ok(Self::Opened),
                "WON" => Ok(Self::Won),
                "LOST" => Ok(Self::Lost),
                "WITHDRAWN" => Ok(Self::Withdrawn),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for DisputeStep {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for DisputeStep {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Whether an endpoint receives
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum EndpointStatus {
        #[serde(rename = "ENABLED")]
        Enabled,
        #[serde(rename = "DISABLED")]
        Disabled,
        #[serde(rename = "GONE")]
        Gone,
        #[serde(rename = "REMOVED")]
        Removed,
    }
    impl ::std::fmt::Display for EndpointStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Enabled => f.write_str("ENABLED"),
                Self::Disabled => f.write_str("DISABLED"),
                Self::Gone => f.write_str("GONE"),
                Self::Removed => f.write_str("REMOVED"),
            }
        }
    }
    impl ::std::str::FromStr for EndpointStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ENABLED" => Ok(Self::Enabled),
                "DISABLED" => Ok(Self::Disabled),
                "GONE" => Ok(Self::Gone),
                "REMOVED" => Ok(Self::Removed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for EndpointStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for EndpointStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Somebody asked for a test event
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EndpointTestEvent {
        /// When it was asked for.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Which endpoint.
        pub data: TriedEndpoint,
        /// The event's id, also in the header webhook-id; the same in every retry and resend.
        pub id: ::std::string::String,
        /// The endpoint's mode.
        pub mode: Mode,
        /// The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        /// Its place among the test events of this endpoint, from one.
        pub sequence: i64,
        /// What happened.
        #[serde(rename = "type")]
        pub type_: EndpointTestEventType,
    }
    /// What happened to an endpoint
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum EndpointTestEventType {
        #[serde(rename = "endpoint.test")]
        EndpointTest,
    }
    impl ::std::fmt::Display for EndpointTestEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::EndpointTest => f.write_str("endpoint.test"),
            }
        }
    }
    impl ::std::str::FromStr for EndpointTestEventType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "endpoint.test" => Ok(Self::EndpointTest),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for EndpointTestEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for EndpointTestEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Codes for what is missing of an order
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct EnterOrderCodes {
        /// Every line that is missing, each once.
        pub items: ::std::vec::Vec<EnteredOrderItem>,
    }
    /// One code
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct EnteredOrderCode {
        /// The code.
        pub code: ::std::string::String,
        /// Until when it can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// What else is printed on the card.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub serial_number: ::std::option::Option<::std::string::String>,
    }
    /// Codes for one line
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct EnteredOrderItem {
        /// As many as were bought; none for a line of the fulfilment URL that was delivered without.
        pub codes: ::std::vec::Vec<EnteredOrderCode>,
        /// The line.
        pub item: i64,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeAccountStatement {
        /// What was asked for.
        pub data: AccountStatement,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeAlert {
        /// What was asked for.
        pub data: Alert,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeApp {
        /// What was asked for.
        pub data: App,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeApplication {
        /// What was asked for.
        pub data: Application,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeCallbackEvidence {
        /// What was asked for.
        pub data: CallbackEvidence,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeCaseEntry {
        /// What was asked for.
        pub data: CaseEntry,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeCheckout {
        /// What was asked for.
        pub data: Checkout,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeClearedOverrides {
        /// What was asked for.
        pub data: ClearedOverrides,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeClosedMonth {
        /// What was asked for.
        pub data: ClosedMonth,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeCredential {
        /// What was asked for.
        pub data: Credential,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeCreditNote {
        /// What was asked for.
        pub data: CreditNote,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeCustomerOrder {
        /// What was asked for.
        pub data: CustomerOrder,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeCustomerToken {
        /// What was asked for.
        pub data: CustomerToken,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeDiscount {
        /// What was asked for.
        pub data: Discount,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeDispute {
        /// What was asked for.
        pub data: Dispute,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeDisputeCase {
        /// What was asked for.
        pub data: DisputeCase,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeExceptionCase {
        /// What was asked for.
        pub data: ExceptionCase,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeFulfillmentFields {
        /// What was asked for.
        pub data: FulfillmentFields,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeFulfillmentUrl {
        /// What was asked for.
        pub data: FulfillmentUrl,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeGatewayConfiguration {
        /// What was asked for.
        pub data: GatewayConfiguration,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeGatewayStatement {
        /// What was asked for.
        pub data: GatewayStatement,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeImport {
        /// What was asked for.
        pub data: Import,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeInvitedOperator {
        /// What was asked for.
        pub data: InvitedOperator,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeInvoice {
        /// What was asked for.
        pub data: Invoice,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeInvoicePaper {
        /// What was asked for.
        pub data: InvoicePaper,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeInvoiceTemplate {
        /// What was asked for.
        pub data: InvoiceTemplate,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeIssuedCredential {
        /// What was asked for.
        pub data: IssuedCredential,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeLedgerMovements {
        /// What was asked for.
        pub data: LedgerMovements,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeLedgerVerification {
        /// What was asked for.
        pub data: LedgerVerification,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListClosedMonth {
        /// What was asked for.
        pub data: ::std::vec::Vec<ClosedMonth>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListConfirmTimes {
        /// What was asked for.
        pub data: ::std::vec::Vec<ConfirmTimes>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListExceptionAge {
        /// What was asked for.
        pub data: ::std::vec::Vec<ExceptionAge>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListFeesPaid {
        /// What was asked for.
        pub data: ::std::vec::Vec<FeesPaid>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListInclusionProof {
        /// What was asked for.
        pub data: ::std::vec::Vec<InclusionProof>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListReceivableAge {
        /// What was asked for.
        pub data: ::std::vec::Vec<ReceivableAge>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListRefundSum {
        /// What was asked for.
        pub data: ::std::vec::Vec<RefundSum>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListSettlementLag {
        /// What was asked for.
        pub data: ::std::vec::Vec<SettlementLag>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListSuccessRate {
        /// What was asked for.
        pub data: ::std::vec::Vec<SuccessRate>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListVolume {
        /// What was asked for.
        pub data: ::std::vec::Vec<Volume>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListWebhookDelivery {
        /// What was asked for.
        pub data: ::std::vec::Vec<WebhookDelivery>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeListWorkedException {
        /// What was asked for.
        pub data: ::std::vec::Vec<WorkedException>,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeOpenedSession {
        /// What was asked for.
        pub data: OpenedSession,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeOperator {
        /// What was asked for.
        pub data: Operator,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeOrderAtDesk {
        /// What was asked for.
        pub data: OrderAtDesk,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeOrderRefund {
        /// What was asked for.
        pub data: OrderRefund,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopePayableInvoice {
        /// What was asked for.
        pub data: PayableInvoice,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopePayableLink {
        /// What was asked for.
        pub data: PayableLink,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopePayment {
        /// What was asked for.
        pub data: Payment,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopePaymentHistory {
        /// What was asked for.
        pub data: PaymentHistory,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopePaymentSession {
        /// What was asked for.
        pub data: PaymentSession,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeProduct {
        /// What was asked for.
        pub data: Product,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeReconciliationException {
        /// What was asked for.
        pub data: ReconciliationException,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeReconciliationRun {
        /// What was asked for.
        pub data: ReconciliationRun,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeRecoveryCodes {
        /// What was asked for.
        pub data: RecoveryCodes,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeRefund {
        /// What was asked for.
        pub data: Refund,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeRefundAtDesk {
        /// What was asked for.
        pub data: RefundAtDesk,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeRefundDryRun {
        /// What was asked for.
        pub data: RefundDryRun,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeRegisteredApplication {
        /// What was asked for.
        pub data: RegisteredApplication,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeResent {
        /// What was asked for.
        pub data: Resent,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeRole {
        /// What was asked for.
        pub data: Role,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeSession {
        /// What was asked for.
        pub data: Session,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeSettlementTerms {
        /// What was asked for.
        pub data: SettlementTerms,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeSignedInOperator {
        /// What was asked for.
        pub data: SignedInOperator,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeStatementMapping {
        /// What was asked for.
        pub data: StatementMapping,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeStatementPreview {
        /// What was asked for.
        pub data: StatementPreview,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeTestClock {
        /// What was asked for.
        pub data: TestClock,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeToldEvent {
        /// What was asked for.
        pub data: ToldEvent,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeTotpSecret {
        /// What was asked for.
        pub data: TotpSecret,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeTransactionStatus {
        /// What was asked for.
        pub data: TransactionStatus,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeTrialBalance {
        /// What was asked for.
        pub data: TrialBalance,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeValidatedDiscount {
        /// What was asked for.
        pub data: ValidatedDiscount,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeVoucher {
        /// What was asked for.
        pub data: Voucher,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeWebhookDelivery {
        /// What was asked for.
        pub data: WebhookDelivery,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeWebhookEndpoint {
        /// What was asked for.
        pub data: WebhookEndpoint,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// One thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct EnvelopeWebhookEvent {
        /// What was asked for.
        pub data: WebhookEvent,
        /// About the answer itself.
        pub meta: Meta,
        /// Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }
    /// The body of any event: its type says which one it is, and types may be added
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum EventBody {
        PaymentEvent(PaymentEvent),
        RefundEvent(RefundEvent),
        OrderEvent(OrderEvent),
        InvoiceEvent(InvoiceEvent),
        SettlementEvent(SettlementEvent),
        CredentialRotatedEvent(CredentialRotatedEvent),
        EndpointTestEvent(EndpointTestEvent),
    }
    impl ::std::convert::From<PaymentEvent> for EventBody {
        fn from(value: PaymentEvent) -> Self {
            Self::PaymentEvent(value)
        }
    }
    impl ::std::convert::From<RefundEvent> for EventBody {
        fn from(value: RefundEvent) -> Self {
            Self::RefundEvent(value)
        }
    }
    impl ::std::convert::From<OrderEvent> for EventBody {
        fn from(value: OrderEvent) -> Self {
            Self::OrderEvent(value)
        }
    }
    impl ::std::convert::From<InvoiceEvent> for EventBody {
        fn from(value: InvoiceEvent) -> Self {
            Self::InvoiceEvent(value)
        }
    }
    impl ::std::convert::From<SettlementEvent> for EventBody {
        fn from(value: SettlementEvent) -> Self {
            Self::SettlementEvent(value)
        }
    }
    impl ::std::convert::From<CredentialRotatedEvent> for EventBody {
        fn from(value: CredentialRotatedEvent) -> Self {
            Self::CredentialRotatedEvent(value)
        }
    }
    impl ::std::convert::From<EndpointTestEvent> for EventBody {
        fn from(value: EndpointTestEvent) -> Self {
            Self::EndpointTestEvent(value)
        }
    }
    /// What an event is about
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum EventType {
        #[serde(rename = "payment.succeeded")]
        PaymentSucceeded,
        #[serde(rename = "payment.failed")]
        PaymentFailed,
        #[serde(rename = "payment.cancelled")]
        PaymentCancelled,
        #[serde(rename = "payment.expired")]
        PaymentExpired,
        #[serde(rename = "payment.review")]
        PaymentReview,
        #[serde(rename = "refund.pending")]
        RefundPending,
        #[serde(rename = "refund.succeeded")]
        RefundSucceeded,
        #[serde(rename = "refund.failed")]
        RefundFailed,
        #[serde(rename = "order.fulfilled")]
        OrderFulfilled,
        #[serde(rename = "order.needs_attention")]
        OrderNeedsAttention,
        #[serde(rename = "invoice.issued")]
        InvoiceIssued,
        #[serde(rename = "invoice.payment_received")]
        InvoicePaymentReceived,
        #[serde(rename = "invoice.paid")]
        InvoicePaid,
        #[serde(rename = "invoice.overdue")]
        InvoiceOverdue,
        #[serde(rename = "invoice.voided")]
        InvoiceVoided,
        #[serde(rename = "installment.due")]
        InstallmentDue,
        #[serde(rename = "installment.overdue")]
        InstallmentOverdue,
        #[serde(rename = "settlement.reconciled")]
        SettlementReconciled,
        #[serde(rename = "credential.rotated")]
        CredentialRotated,
        #[serde(rename = "endpoint.test")]
        EndpointTest,
    }
    impl ::std::fmt::Display for EventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::PaymentSucceeded => f.write_str("payment.succeeded"),
                Self::PaymentFailed => f.write_str("payment.failed"),
                Self::PaymentCancelled => f.write_str("payment.cancelled"),
                Self::PaymentExpired => f.write_str("payment.expired"),
                Self::PaymentReview => f.write_str("payment.review"),
                Self::RefundPending => f.write_str("refund.pending"),
                Self::RefundSucceeded => f.write_str("refund.succeeded"),
                Self::RefundFailed => f.write_str("refund.failed"),
                Self::OrderFulfilled => f.write_str("order.fulfilled"),
                Self::OrderNeedsAttention => f.write_str("order.needs_attention"),
                Self::InvoiceIssued => f.write_str("invoice.issued"),
                Self::InvoicePaymentReceived => f.write_str("invoice.payment_received"),
                Self::InvoicePaid => f.write_str("invoice.paid"),
                Self::InvoiceOverdue => f.write_str("invoice.overdue"),
                Self::InvoiceVoided => f.write_str("invoice.voided"),
                Self::InstallmentDue => f.write_str("installment.due"),
                Self::InstallmentOverdue => f.write_str("installment.overdue"),
                Self::SettlementReconciled => f.write_str("settlement.reconciled"),
                Self::CredentialRotated => f.write_str("credential.rotated"),
                Self::EndpointTest => f.write_str("endpoint.test"),
            }
        }
    }
    impl ::std::str::FromStr for EventType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "payment.succeeded" => Ok(Self::PaymentSucceeded),
                "payment.failed" => Ok(Self::PaymentFailed),
                "payment.cancelled" => Ok(Self::PaymentCancelled),
                "payment.expired" => Ok(Self::PaymentExpired),
                "payment.review" => Ok(Self::PaymentReview),
                "refund.pending" => Ok(Self::RefundPending),
                "refund.succeeded" => Ok(Self::RefundSucceeded),
                "refund.failed" => Ok(Self::RefundFailed),
                "order.fulfilled" => Ok(Self::OrderFulfilled),
                "order.needs_attention" => Ok(Self::OrderNeedsAttention),
                "invoice.issued" => Ok(Self::InvoiceIssued),
                "invoice.payment_received" => Ok(Self::InvoicePaymentReceived),
                "invoice.paid" => Ok(Self::InvoicePaid),
                "invoice.overdue" => Ok(Self::InvoiceOverdue),
                "invoice.voided" => Ok(Self::InvoiceVoided),
                "installment.due" => Ok(Self::InstallmentDue),
                "installment.overdue" => Ok(Self::InstallmentOverdue),
                "settlement.reconciled" => Ok(Self::SettlementReconciled),
                "credential.rotated" => Ok(Self::CredentialRotated),
                "endpoint.test" => Ok(Self::EndpointTest),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for EventType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for EventType {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What waits at one gateway for one reason, by how long ago it was found first
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ExceptionAge {
        /// What they are about, in minor units and without sign.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// The currency.
        pub currency: ::std::string::String,
        /// The gateway.
        pub gateway: Method,
        /// Longer ago.
        pub older: u64,
        /// How many wait.
        pub open: u64,
        /// Why.
        pub reason: ReconciliationReason,
        /// Found within a day.
        #[serde(rename = "withinDay")]
        pub within_day: u64,
        /// Within thirty days.
        #[serde(rename = "withinMonth")]
        pub within_month: u64,
        /// Within three days.
        #[serde(rename = "withinThreeDays")]
        pub within_three_days: u64,
        /// Within a week.
        #[serde(rename = "withinWeek")]
        pub within_week: u64,
    }
    /// An exception with all that is known about it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ExceptionCase {
        /// What was said and done, in the order in which it was.
        pub entries: ::std::vec::Vec<CaseEntry>,
        /// The exception.
        pub exception: ReconciliationException,
        /// How it stands in the book.
        pub outstanding: ExceptionOutstanding,
    }
    /// To say why
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ExceptionNote {
        /// Why.
        pub note: ::std::string::String,
    }
    /// How the thing that an exception is about stands in the book, and what its lines would bring there, in minor units
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ExceptionOutstanding {
        /// By so much it owes less since exceptions were resolved.
        #[serde(rename = "adjustedMinor")]
        pub adjusted_minor: i64,
        /// By so much the gateway came to owe more, when it confirmed the thing; less than zero of a refund.
        #[serde(rename = "bookedMinor")]
        pub booked_minor: i64,
        /// How many of its lines are not in the book.
        pub lines: u64,
        /// By so much less it will owe when they are.
        #[serde(rename = "linesMinor")]
        pub lines_minor: i64,
        /// What is left over then: what a remedy books beside the lines.
        #[serde(rename = "remainderMinor")]
        pub remainder_minor: i64,
        /// By so much it owes less since lines of statements were posted.
        #[serde(rename = "settledMinor")]
        pub settled_minor: i64,
    }
    /// What becomes of an exception
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ExceptionRemedy {
        #[serde(rename = "EXPLAINED")]
        Explained,
        #[serde(rename = "REFUNDED")]
        Refunded,
        #[serde(rename = "WRITTEN_OFF")]
        WrittenOff,
        #[serde(rename = "ADJUSTED")]
        Adjusted,
        #[serde(rename = "UNDONE")]
        Undone,
    }
    impl ::std::fmt::Display for ExceptionRemedy {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Explained => f.write_str("EXPLAINED"),
                Self::Refunded => f.write_str("REFUNDED"),
                Self::WrittenOff => f.write_str("WRITTEN_OFF"),
                Self::Adjusted => f.write_str("ADJUSTED"),
                Self::Undone => f.write_str("UNDONE"),
            }
        }
    }
    impl ::std::str::FromStr for ExceptionRemedy {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "EXPLAINED" => Ok(Self::Explained),
                "REFUNDED" => Ok(Self::Refunded),
                "WRITTEN_OFF" => Ok(Self::WrittenOff),
                "ADJUSTED" => Ok(Self::Adjusted),
                "UNDONE" => Ok(Self::Undone),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ExceptionRemedy {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ExceptionRemedy {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How an exception was resolved, or is to be
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ExceptionResolution {
        /// Against what the difference is booked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub against: ::std::option::Option<AdjustedAgainst>,
        /// What it books beside its lines, in minor units: by so much the gateway owes less. 0 where no money moves.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// In whose book, for a line that is about nothing expected.
        #[serde(rename = "applicationId", skip_serializing_if = "::std::option::Option::is_none")]
        pub application_id: ::std::option::Option<::std::string::String>,
        /// When.
        #[serde(rename = "approvedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub approved_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Who approved it, where money moves; absent as long as nobody has.
        #[serde(rename = "approvedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub approved_by: ::std::option::Option<Colleague>,
        /// When.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Who said so, or proposes it.
        pub by: Colleague,
        /// How many of its lines it brings into the book.
        pub lines: u64,
        /// Why.
        pub note: ::std::string::String,
        /// What was booked.
        #[serde(rename = "postingId", skip_serializing_if = "::std::option::Option::is_none")]
        pub posting_id: ::std::option::Option<::std::string::String>,
        /// The refund by which the customer got the money back.
        #[serde(rename = "refundId", skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_id: ::std::option::Option<::std::string::String>,
        /// What becomes of it.
        pub remedy: ExceptionRemedy,
    }
    /// Where an exception stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ExceptionStatus {
        #[serde(rename = "OPEN")]
        Open,
        #[serde(rename = "CHASING")]
        Chasing,
        #[serde(rename = "AWAITING_APPROVAL")]
        AwaitingApproval,
        #[serde(rename = "RESOLVED")]
        Resolved,
        #[serde(rename = "CLOSED")]
        Closed,
    }
    impl ::std::fmt::Display for ExceptionStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Open => f.write_str("OPEN"),
                Self::Chasing => f.write_str("CHASING"),
                Self::AwaitingApproval => f.write_str("AWAITING_APPROVAL"),
                Self::Resolved => f.write_str("RESOLVED"),
                Self::Closed => f.write_str("CLOSED"),
            }
        }
    }
    impl ::std::str::FromStr for ExceptionStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "OPEN" => Ok(Self::Open),
                "CHASING" => Ok(Self::Chasing),
                "AWAITING_APPROVAL" => Ok(Self::AwaitingApproval),
                "RESOLVED" => Ok(Self::Resolved),
                "CLOSED" => Ok(Self::Closed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ExceptionStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ExceptionStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What one gateway keeps of one payment
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FeeRule {
        /// ISO-4217 code; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// And so much besides, in minor units; nothing when left out.
        #[serde(rename = "fixedMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub fixed_minor: ::std::option::Option<i64>,
        /// But at least so much; nothing when left out.
        #[serde(rename = "leastMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub least_minor: ::std::option::Option<i64>,
        /// And at most so much; without a bound when left out.
        #[serde(rename = "mostMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub most_minor: ::std::option::Option<i64>,
        /// So many hundredths of a percent of the amount.
        #[serde(rename = "rateBp")]
        pub rate_bp: u32,
        /// Whether it gives the share of what went back again; false when left out.
        #[serde(rename = "returnsOnRefund", skip_serializing_if = "::std::option::Option::is_none")]
        pub returns_on_refund: ::std::option::Option<bool>,
        /// The gateway's own word for how the customer paid, such as `VISA`; left out for every way that has no rule of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub way: ::std::option::Option<::std::string::String>,
    }
    /// What one gateway keeps of one payment
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct FeeRuleBody {
        /// ISO-4217 code; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// And so much besides, in minor units; nothing when left out.
        #[serde(rename = "fixedMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub fixed_minor: ::std::option::Option<i64>,
        /// But at least so much; nothing when left out.
        #[serde(rename = "leastMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub least_minor: ::std::option::Option<i64>,
        /// And at most so much; without a bound when left out.
        #[serde(rename = "mostMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub most_minor: ::std::option::Option<i64>,
        /// So many hundredths of a percent of the amount.
        #[serde(rename = "rateBp")]
        pub rate_bp: u32,
        /// Whether it gives the share of what went back again; false when left out.
        #[serde(rename = "returnsOnRefund", skip_serializing_if = "::std::option::Option::is_none")]
        pub returns_on_refund: ::std::option::Option<bool>,
        /// The gateway's own word for how the customer paid, such as `VISA`; left out for every way that has no rule of its own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub way: ::std::option::Option<::std::string::String>,
    }
    /// What one gateway kept of what was settled, against what was agreed
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FeesPaid {
        /// What was agreed that it keeps, of those about which something was agreed.
        #[serde(rename = "agreedMinor")]
        pub agreed_minor: i64,
        /// The currency.
        pub currency: ::std::string::String,
        /// What it kept above what was agreed; less than nothing when it kept less.
        #[serde(rename = "excessMinor")]
        pub excess_minor: i64,
        /// The gateway.
        pub gateway: Method,
        /// What they come to before fees, in minor units.
        #[serde(rename = "grossMinor")]
        pub gross_minor: i64,
        /// What the gateway kept, in minor units.
        #[serde(rename = "paidMinor")]
        pub paid_minor: i64,
        /// What it kept of those about which nothing was agreed.
        #[serde(rename = "paidUnagreedMinor")]
        pub paid_unagreed_minor: i64,
        /// Captures and refunds that were settled.
        pub settled: u64,
    }
    /// What kind of file
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum FileFormat {
        #[serde(rename = "CSV")]
        Csv,
        #[serde(rename = "XLSX")]
        Xlsx,
    }
    impl ::std::fmt::Display for FileFormat {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Csv => f.write_str("CSV"),
                Self::Xlsx => f.write_str("XLSX"),
            }
        }
    }
    impl ::std::str::FromStr for FileFormat {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CSV" => Ok(Self::Csv),
                "XLSX" => Ok(Self::Xlsx),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for FileFormat {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for FileFormat {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A payment of some application
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FoundPayment {
        /// The application.
        #[serde(rename = "applicationId")]
        pub application_id: ::std::string::String,
        /// Who pays.
        pub customer: Customer,
        /// The payment, as its application sees it.
        pub payment: Payment,
    }
    /// How a variant is delivered
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Fulfillment {
        /// Everything that is asked of the customer, the identifier first.
        pub fields: ::std::vec::Vec<FulfilmentField>,
        /// What the customer's account is known by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub identifier: ::std::option::Option<IdentifierKind>,
        /// Where what is bought comes from.
        pub source: StockSource,
    }
    /// What is asked of a customer who buys a variant
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FulfillmentFields {
        /// Everything that is asked, the identifier first.
        pub fields: ::std::vec::Vec<FulfilmentField>,
        /// What partners ask besides; nobody delivers but the pool and the application, so there is none.
        pub partner_fields: ::std::vec::Vec<PartnerFields>,
        /// The variant.
        pub variant_id: ::std::string::String,
    }
    /// Where an application delivers from itself
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FulfillmentUrl {
        /// When it was set up.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What questions are signed with; shown once, when it is made.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secret: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Where you are asked to deliver.
        pub url: ::std::string::String,
    }
    /// What is asked of a customer
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct FulfilmentField {
        /// What customers read.
        pub label: ::std::string::String,
        /// Its name in `fulfillment_input`.
        pub name: ::std::string::String,
        /// Whether it must be filled in.
        pub required: bool,
        /// What may be written in it.
        #[serde(rename = "type")]
        pub type_: FulfilmentFieldType,
    }
    /// What is asked of a customer
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct FulfilmentFieldBody {
        /// What customers read.
        pub label: ::std::string::String,
        /// Its name in `fulfillment_input`.
        pub name: ::std::string::String,
        /// Whether it must be filled in.
        pub required: bool,
        /// What may be written in it.
        #[serde(rename = "type")]
        pub type_: FulfilmentFieldType,
    }
    /// What may be written in a field
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum FulfilmentFieldType {
        #[serde(rename = "text")]
        Text,
        #[serde(rename = "number")]
        Number,
        #[serde(rename = "email")]
        Email,
        #[serde(rename = "phone")]
        Phone,
    }
    impl ::std::fmt::Display for FulfilmentFieldType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Text => f.write_str("text"),
                Self::Number => f.write_str("number"),
                Self::Email => f.write_str("email"),
                Self::Phone => f.write_str("phone"),
            }
        }
    }
    impl ::std::str::FromStr for FulfilmentFieldType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "text" => Ok(Self::Text),
                "number" => Ok(Self::Number),
                "email" => Ok(Self::Email),
                "phone" => Ok(Self::Phone),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for FulfilmentFieldType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for FulfilmentFieldType {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How a gateway is set up
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GatewayConfiguration {
        /// The application that it serves; absent for the house's.
        #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_id: ::std::option::Option<::std::string::String>,
        /// Another address than the gateway's own.
        #[serde(rename = "baseUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub base_url: ::std::option::Option<::std::string::String>,
        /// The configuration of the house that an override points at.
        #[serde(rename = "configurationId", skip_serializing_if = "::std::option::Option::is_none")]
        pub configuration_id: ::std::option::Option<::std::string::String>,
        /// When it was made.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What may be shown of the account.
        pub fields: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        /// Its id.
        pub id: ::std::string::String,
        /// Whether it serves whoever has none of its own.
        #[serde(rename = "isDefault")]
        pub is_default: bool,
        /// What it consists of.
        pub kind: GatewayConfigurationKind,
        /// The gateway.
        pub method: Method,
        /// TEST or LIVE.
        pub mode: Mode,
        /// What staff call it.
        pub name: ::std::string::String,
        /// The names of the secrets that are kept. Empty for an account whose secrets no key of this server opens: it serves
        /// nobody.
        #[serde(rename = "secretsSet")]
        pub secrets_set: ::std::vec::Vec<::std::string::String>,
        /// Whether it serves at this moment.
        #[serde(rename = "servesNow")]
        pub serves_now: bool,
        /// Whether it serves.
        pub status: GatewayConfigurationStatus,
        /// When it was last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// From when it serves.
        #[serde(rename = "validFrom", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_from: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Until when it serves.
        #[serde(rename = "validUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What a configuration consists of
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum GatewayConfigurationKind {
        #[serde(rename = "ACCOUNT")]
        Account,
        #[serde(rename = "OVERRIDE")]
        Override,
    }
    impl ::std::fmt::Display for GatewayConfigurationKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Account => f.write_str("ACCOUNT"),
                Self::Override => f.write_str("OVERRIDE"),
            }
        }
    }
    impl ::std::str::FromStr for GatewayConfigurationKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACCOUNT" => Ok(Self::Account),
                "OVERRIDE" => Ok(Self::Override),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GatewayConfigurationKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GatewayConfigurationKind {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Whether a configuration serves
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum GatewayConfigurationStatus {
        #[serde(rename = "ENABLED")]
        Enabled,
        #[serde(rename = "DISABLED")]
        Disabled,
        #[serde(rename = "REMOVED")]
        Removed,
    }
    impl ::std::fmt::Display for GatewayConfigurationStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Enabled => f.write_str("ENABLED"),
                Self::Disabled => f.write_str("DISABLED"),
                Self::Removed => f.write_str("REMOVED"),
            }
        }
    }
    impl ::std::str::FromStr for GatewayConfigurationStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ENABLED" => Ok(Self::Enabled),
                "DISABLED" => Ok(Self::Disabled),
                "REMOVED" => Ok(Self::Removed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GatewayConfigurationStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GatewayConfigurationStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A file that a gateway made of its payments, and how far it was brought in
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GatewayStatement {
        /// The application whose own account at the gateway it is about; absent for the house's account.
        #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_id: ::std::option::Option<::std::string::String>,
        /// When it came.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// When it was read to its end, failed, or was taken back.
        #[serde(rename = "endedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// How long it is, in bytes.
        #[serde(rename = "fileBytes")]
        pub file_bytes: u64,
        /// What it is.
        #[serde(rename = "fileFormat")]
        pub file_format: GatewayStatementFormat,
        /// What the file was called.
        #[serde(rename = "fileName")]
        pub file_name: ::std::string::String,
        /// The gateway.
        pub gateway: Method,
        /// Its id.
        pub id: ::std::string::String,
        /// Lines that were kept.
        #[serde(rename = "keptLines")]
        pub kept_lines: u64,
        /// The mapping it is read with.
        pub mapping: ::std::string::String,
        /// Which version of the mapping; zero for one that comes with Poisha.
        #[serde(rename = "mappingVersion")]
        pub mapping_version: u32,
        /// LIVE or TEST.
        pub mode: Mode,
        /// Lines that are in the book; with any, it is not taken back any more.
        #[serde(rename = "postedLines")]
        pub posted_lines: u64,
        /// The last line of the file that was looked at; it grows while the file is read.
        #[serde(rename = "readThrough")]
        pub read_through: u64,
        /// Why it failed, or was taken back.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        /// Lines that could not be understood.
        #[serde(rename = "refusedLines")]
        pub refused_lines: u64,
        /// Lines that were known already, from this file or another.
        #[serde(rename = "seenBeforeLines")]
        pub seen_before_lines: u64,
        /// SHA-256 of its bytes, in hexadecimal digits.
        pub sha256: ::std::string::String,
        /// Lines that are no entry: titles, totals, nothing.
        #[serde(rename = "skippedLines")]
        pub skipped_lines: u64,
        /// Where it stands.
        pub status: GatewayStatementStatus,
        /// When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// What a file is
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum GatewayStatementFormat {
        #[serde(rename = "CSV")]
        Csv,
        #[serde(rename = "XLSX")]
        Xlsx,
    }
    impl ::std::fmt::Display for GatewayStatementFormat {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Csv => f.write_str("CSV"),
                Self::Xlsx => f.write_str("XLSX"),
            }
        }
    }
    impl ::std::str::FromStr for GatewayStatementFormat {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "CSV" => Ok(Self::Csv),
                "XLSX" => Ok(Self::Xlsx),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GatewayStatementFormat {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GatewayStatementFormat {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What one line of a statement says; amounts are minor units from the merchant's side, so what goes is negative
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GatewayStatementLine {
        /// When, as the gateway says.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Our reference, as the gateway gives it back.
        #[serde(rename = "attemptReference", skip_serializing_if = "::std::option::Option::is_none")]
        pub attempt_reference: ::std::option::Option<::std::string::String>,
        /// The payout in which the money came.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub batch: ::std::option::Option<::std::string::String>,
        /// ISO-4217.
        pub currency: ::std::string::String,
        /// What the gateway keeps: negative; positive where it gives a fee back.
        #[serde(rename = "feeMinor")]
        pub fee_minor: i64,
        /// The gateway's name for the payment or the refund.
        #[serde(rename = "gatewayTransactionId", skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway_transaction_id: ::std::option::Option<::std::string::String>,
        /// What it is about, before fees.
        #[serde(rename = "grossMinor")]
        pub gross_minor: i64,
        /// What it is about.
        pub kind: GatewayStatementLineKind,
        /// The gateway's own word for how the customer paid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub method: ::std::option::Option<::std::string::String>,
        /// What it changes at the gateway: `grossMinor` and `feeMinor` together.
        #[serde(rename = "netMinor")]
        pub net_minor: i64,
        /// The line of the file, from one.
        pub number: u64,
    }
    /// What a line is about
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum GatewayStatementLineKind {
        #[serde(rename = "PAYMENT")]
        Payment,
        #[serde(rename = "REFUND")]
        Refund,
        #[serde(rename = "FEE")]
        Fee,
        #[serde(rename = "PAYOUT")]
        Payout,
        #[serde(rename = "CHARGEBACK")]
        Chargeback,
        #[serde(rename = "OTHER")]
        Other,
    }
    impl ::std::fmt::Display for GatewayStatementLineKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Payment => f.write_str("PAYMENT"),
                Self::Refund => f.write_str("REFUND"),
                Self::Fee => f.write_str("FEE"),
                Self::Payout => f.write_str("PAYOUT"),
                Self::Chargeback => f.write_str("CHARGEBACK"),
                Self::Other => f.write_str("OTHER"),
            }
        }
    }
    impl ::std::str::FromStr for GatewayStatementLineKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PAYMENT" => Ok(Self::Payment),
                "REFUND" => Ok(Self::Refund),
                "FEE" => Ok(Self::Fee),
                "PAYOUT" => Ok(Self::Payout),
                "CHARGEBACK" => Ok(Self::Chargeback),
                "OTHER" => Ok(Self::Other),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GatewayStatementLineKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GatewayStatementLineKind {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A line of a statement that was not kept
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct GatewayStatementProblem {
        /// What is the matter.
        pub kind: GatewayStatementProblemKind,
        /// The line of the file, from one.
        pub number: u64,
        /// Why.
        pub reason: ::std::string::String,
    }
    /// Why a line was not kept
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum GatewayStatementProblemKind {
        #[serde(rename = "REFUSED")]
        Refused,
        #[serde(rename = "SEEN_BEFORE")]
        SeenBefore,
    }
    impl ::std::fmt::Display for GatewayStatementProblemKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Refused => f.write_str("REFUSED"),
                Self::SeenBefore => f.write_str("SEEN_BEFORE"),
            }
        }
    }
    impl ::std::str::FromStr for GatewayStatementProblemKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "REFUSED" => Ok(Self::Refused),
                "SEEN_BEFORE" => Ok(Self::SeenBefore),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GatewayStatementProblemKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GatewayStatementProblemKind {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Where a statement stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum GatewayStatementStatus {
        #[serde(rename = "IMPORTING")]
        Importing,
        #[serde(rename = "IMPORTED")]
        Imported,
        #[serde(rename = "FAILED")]
        Failed,
        #[serde(rename = "UNDONE")]
        Undone,
    }
    impl ::std::fmt::Display for GatewayStatementStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Importing => f.write_str("IMPORTING"),
                Self::Imported => f.write_str("IMPORTED"),
                Self::Failed => f.write_str("FAILED"),
                Self::Undone => f.write_str("UNDONE"),
            }
        }
    }
    impl ::std::str::FromStr for GatewayStatementStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "IMPORTING" => Ok(Self::Importing),
                "IMPORTED" => Ok(Self::Imported),
                "FAILED" => Ok(Self::Failed),
                "UNDONE" => Ok(Self::Undone),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for GatewayStatementStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for GatewayStatementStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A role that an operator has, and where
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Grant {
        /// The applications it extends to, when it does not extend to all.
        #[serde(rename = "appIds")]
        pub app_ids: ::std::vec::Vec<::std::string::String>,
        /// Whether it extends to every application, and to what belongs to none.
        pub everywhere: bool,
        /// The role.
        #[serde(rename = "roleId")]
        pub role_id: ::std::string::String,
        /// What it is called.
        #[serde(rename = "roleName")]
        pub role_name: ::std::string::String,
    }
    /// A role to grant, and where
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct GrantRole {
        /// The applications it extends to.
        #[serde(rename = "appIds", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// Whether it extends to every application, those of tomorrow too, and to what belongs to none. Then leave `appIds` out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub everywhere: ::std::option::Option<bool>,
        /// The role.
        #[serde(rename = "roleId")]
        pub role_id: ::std::string::String,
    }
    /// One thing that happened to a payment; what does not belong to its kind is absent
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Happened {
        /// Who did it, as the trail names him.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub actor: ::std::option::Option<::std::string::String>,
        /// How much, in minor units of the payment's currency.
        #[serde(rename = "amountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub amount_minor: ::std::option::Option<i64>,
        /// When.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The account that was credited.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub credit: ::std::option::Option<::std::string::String>,
        /// The account that was debited.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub debit: ::std::option::Option<::std::string::String>,
        /// In a few words: a reason, an event's type, an alert's sentence, an action.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detail: ::std::option::Option<::std::string::String>,
        /// The id of the attempt, callback, posting, event, alert or refund.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /// What.
        pub kind: HappenedKind,
        /// The gateway.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub method: ::std::option::Option<::std::string::String>,
        /// What the gateway, the application or the receiver knows it by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reference: ::std::option::Option<::std::string::String>,
        /// The state it reached, or how it was judged.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// What happened
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum HappenedKind {
        #[serde(rename = "PAYMENT_CREATED")]
        PaymentCreated,
        #[serde(rename = "ATTEMPT_BEGUN")]
        AttemptBegun,
        #[serde(rename = "ATTEMPT_MOVED")]
        AttemptMoved,
        #[serde(rename = "CALLBACK_RECEIVED")]
        CallbackReceived,
        #[serde(rename = "CAPTURED")]
        Captured,
        #[serde(rename = "PAYMENT_MOVED")]
        PaymentMoved,
        #[serde(rename = "REFUND_REQUESTED")]
        RefundRequested,
        #[serde(rename = "REFUND_MOVED")]
        RefundMoved,
        #[serde(rename = "LEDGER_POSTED")]
        LedgerPosted,
        #[serde(rename = "EVENT_TOLD")]
        EventTold,
        #[serde(rename = "DELIVERY_ATTEMPTED")]
        DeliveryAttempted,
        #[serde(rename = "ALERT_RAISED")]
        AlertRaised,
        #[serde(rename = "ALERT_RESOLVED")]
        AlertResolved,
        #[serde(rename = "AUDITED")]
        Audited,
    }
    impl ::std::fmt::Display for HappenedKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::PaymentCreated => f.write_str("PAYMENT_CREATED"),
                Self::AttemptBegun => f.write_str("ATTEMPT_BEGUN"),
                Self::AttemptMoved => f.write_str("ATTEMPT_MOVED"),
                Self::CallbackReceived => f.write_str("CALLBACK_RECEIVED"),
                Self::Captured => f.write_str("CAPTURED"),
                Self::PaymentMoved => f.write_str("PAYMENT_MOVED"),
                Self::RefundRequested => f.write_str("REFUND_REQUESTED"),
                Self::RefundMoved => f.write_str("REFUND_MOVED"),
                Self::LedgerPosted => f.write_str("LEDGER_POSTED"),
                Self::EventTold => f.write_str("EVENT_TOLD"),
                Self::DeliveryAttempted => f.write_str("DELIVERY_ATTEMPTED"),
                Self::AlertRaised => f.write_str("ALERT_RAISED"),
                Self::AlertResolved => f.write_str("ALERT_RESOLVED"),
                Self::Audited => f.write_str("AUDITED"),
            }
        }
    }
    impl ::std::str::FromStr for HappenedKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PAYMENT_CREATED" => Ok(Self::PaymentCreated),
                "ATTEMPT_BEGUN" => Ok(Self::AttemptBegun),
                "ATTEMPT_MOVED" => Ok(Self::AttemptMoved),
                "CALLBACK_RECEIVED" => Ok(Self::CallbackReceived),
                "CAPTURED" => Ok(Self::Captured),
                "PAYMENT_MOVED" => Ok(Self::PaymentMoved),
                "REFUND_REQUESTED" => Ok(Self::RefundRequested),
                "REFUND_MOVED" => Ok(Self::RefundMoved),
                "LEDGER_POSTED" => Ok(Self::LedgerPosted),
                "EVENT_TOLD" => Ok(Self::EventTold),
                "DELIVERY_ATTEMPTED" => Ok(Self::DeliveryAttempted),
                "ALERT_RAISED" => Ok(Self::AlertRaised),
                "ALERT_RESOLVED" => Ok(Self::AlertResolved),
                "AUDITED" => Ok(Self::Audited),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for HappenedKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for HappenedKind {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What a customer's account is known by
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum IdentifierKind {
        #[serde(rename = "email")]
        Email,
        #[serde(rename = "player_id")]
        PlayerId,
        #[serde(rename = "account_id")]
        AccountId,
        #[serde(rename = "uid")]
        Uid,
    }
    impl ::std::fmt::Display for IdentifierKind {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Email => f.write_str("email"),
                Self::PlayerId => f.write_str("player_id"),
                Self::AccountId => f.write_str("account_id"),
                Self::Uid => f.write_str("uid"),
            }
        }
    }
    impl ::std::str::FromStr for IdentifierKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "email" => Ok(Self::Email),
                "player_id" => Ok(Self::PlayerId),
                "account_id" => Ok(Self::AccountId),
                "uid" => Ok(Self::Uid),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for IdentifierKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for IdentifierKind {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What became of a file's lines
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Import {
        /// Lines that made something new.
        pub created: u64,
        /// Whether it was only asked what would become of them: nothing was kept.
        #[serde(rename = "dryRun")]
        pub dry_run: bool,
        /// Lines that were read, without the names of the columns.
        pub lines: u64,
        /// The first hundred lines that were not taken or left alone for a reason, with the reason.
        pub problems: ::std::vec::Vec<ImportProblem>,
        /// Lines that were not taken.
        pub refused: u64,
        /// Lines that say what is there already.
        pub unchanged: u64,
        /// Lines that changed what was there.
        pub updated: u64,
    }
    /// A line that was not taken
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ImportProblem {
        /// The line of the file, from one; the names of the columns are the first.
        pub line: u64,
        /// Why it was not taken.
        pub reason: ::std::string::String,
    }
    /// The proof that one transfer stands in the chain of blocks
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InclusionProof {
        /// How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// The block.
        pub block: Block,
        /// When it was booked.
        #[serde(rename = "bookedAt")]
        pub booked_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The account that is credited.
        pub credit: ::std::string::String,
        /// The currency.
        pub currency: ::std::string::String,
        /// The account that is debited.
        pub debit: ::std::string::String,
        /// Whether the proof holds by itself, as the server computed it.
        pub holds: bool,
        /// Its place in the block, from zero.
        pub index: u64,
        /// The hashes beside the way to the root, from the leaf up.
        pub path: ::std::vec::Vec<ProofStep>,
        /// Its place in the posting, from zero.
        pub place: u16,
    }
    /// With what an order's payment is begun
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct InitiateOrderPayment {
        /// What the order costs, in minor units: exactly its `total_minor`.
        pub amount: i64,
        /// Where the customer goes after giving up; http or https. Only the application may say it.
        #[serde(rename = "cancelUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_url: ::std::option::Option<::std::string::String>,
        /// Its ISO-4217 code; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// What it is for, as the customer reads it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The one way to pay; without it the customer chooses on the checkout page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub method: ::std::option::Option<Method>,
        /// Where the customer goes after a confirmed payment; http or https. Only the application may say it.
        #[serde(rename = "successUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
    }
    /// For which order a payment is begun, and with what
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct InitiatePayment {
        /// What the order costs, in minor units: exactly its `total_minor`.
        pub amount: i64,
        /// Where the customer goes after giving up; http or https. Only the application may say it.
        #[serde(rename = "cancelUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_url: ::std::option::Option<::std::string::String>,
        /// Its ISO-4217 code; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// What it is for, as the customer reads it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The one way to pay; without it the customer chooses on the checkout page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub method: ::std::option::Option<Method>,
        /// The order's id, or its number.
        #[serde(rename = "orderId")]
        pub order_id: ::std::string::String,
        /// Where the customer goes after a confirmed payment; http or https. Only the application may say it.
        #[serde(rename = "successUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<::std::string::String>,
    }
    /// One part of an invoice, and where it stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Installment {
        /// What is still owed of it, in minor units.
        #[serde(rename = "amountDueMinor")]
        pub amount_due_minor: i64,
        /// How much it is, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// What is paid of it, in minor units.
        #[serde(rename = "amountPaidMinor")]
        pub amount_paid_minor: i64,
        /// What credit notes took off it, in minor units.
        #[serde(rename = "creditedMinor")]
        pub credited_minor: i64,
        /// The day on which it is due.
        #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::std::string::String>,
        /// Its place, from one.
        pub number: u16,
        /// Where it stands.
        pub status: InstallmentStatus,
    }
    /// Where an installment stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum InstallmentStatus {
        #[serde(rename = "OPEN")]
        Open,
        #[serde(rename = "PARTIALLY_PAID")]
        PartiallyPaid,
        #[serde(rename = "PAID")]
        Paid,
        #[serde(rename = "OVERDUE")]
        Overdue,
    }
    impl ::std::fmt::Display for InstallmentStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Open => f.write_str("OPEN"),
                Self::PartiallyPaid => f.write_str("PARTIALLY_PAID"),
                Self::Paid => f.write_str("PAID"),
                Self::Overdue => f.write_str("OVERDUE"),
            }
        }
    }
    impl ::std::str::FromStr for InstallmentStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "OPEN" => Ok(Self::Open),
                "PARTIALLY_PAID" => Ok(Self::PartiallyPaid),
                "PAID" => Ok(Self::Paid),
                "OVERDUE" => Ok(Self::Overdue),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for InstallmentStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for InstallmentStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// An installment, as events tell it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InstallmentTold {
        /// What is still owed of it, in minor units.
        #[serde(rename = "amountDueMinor")]
        pub amount_due_minor: i64,
        /// How much it is, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// The day on which it is due.
        #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::std::string::String>,
        /// Its place, from one.
        pub number: u16,
    }
    /// Somebody to invite
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct InviteOperator {
        /// What the operator will sign in with.
        pub email: ::std::string::String,
        /// The operator's roles, each at most once.
        pub grants: ::std::vec::Vec<GrantRole>,
        /// What colleagues call the operator.
        pub name: ::std::string::String,
    }
    /// Somebody who may set a password
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InvitedOperator {
        /// Until when it can be used.
        #[serde(rename = "expiresAt")]
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Who.
        pub operator: Operator,
        /// For `acceptInvitation`. Shown this once.
        pub token: ::std::string::String,
    }
    /// What a customer owes, line by line
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Invoice {
        /// What is still owed, in minor units.
        #[serde(rename = "amountDueMinor")]
        pub amount_due_minor: i64,
        /// What is paid of it, in minor units.
        #[serde(rename = "amountPaidMinor")]
        pub amount_paid_minor: i64,
        /// Its application.
        #[serde(rename = "appId")]
        pub app_id: ::std::string::String,
        /// When it was made.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What took something off it.
        #[serde(rename = "creditNotes")]
        pub credit_notes: ::std::vec::Vec<CreditNote>,
        /// What credit notes took off it, in minor units.
        #[serde(rename = "creditedMinor")]
        pub credited_minor: i64,
        /// Its ISO-4217 code.
        pub currency: ::std::string::String,
        /// The customer's address.
        #[serde(rename = "customerAddress", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_address: ::std::option::Option<::std::string::String>,
        /// The customer's business identification number.
        #[serde(rename = "customerBin", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_bin: ::std::option::Option<::std::string::String>,
        /// Where mails go.
        #[serde(rename = "customerEmail", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<::std::string::String>,
        /// The customer's name.
        #[serde(rename = "customerName", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<::std::string::String>,
        /// Your own name for the customer.
        #[serde(rename = "customerReference")]
        pub customer_reference: ::std::string::String,
        /// What is taken off, in minor units.
        #[serde(rename = "discountMinor")]
        pub discount_minor: i64,
        /// The day on which it is due.
        #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::std::string::String>,
        /// How far its newest mail has come.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email: ::std::option::Option<InvoiceEmail>,
        /// Its id.
        pub id: ::std::string::String,
        /// The parts it is paid in; empty when it is paid in one.
        pub installments: ::std::vec::Vec<Installment>,
        /// When it was issued.
        #[serde(rename = "issuedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub issued_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// What it is for.
        #[serde(rename = "lineItems")]
        pub line_items: ::std::vec::Vec<LineItem>,
        /// Whether real money moves.
        pub mode: Mode,
        /// What the customer reads besides.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub notes: ::std::option::Option<::std::string::String>,
        /// What people call it; absent while it is a draft.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<::std::string::String>,
        /// When nothing of it was owed any more.
        #[serde(rename = "paidAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub paid_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Where its customer reads and pays it.
        #[serde(rename = "payableUrl")]
        pub payable_url: ::std::string::String,
        /// Every payment that was begun for it; only when one invoice is asked for.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub payments: ::std::vec::Vec<Payment>,
        /// What refunds gave back, in minor units.
        #[serde(rename = "refundedMinor")]
        pub refunded_minor: i64,
        /// Where it stands.
        pub status: InvoiceStatus,
        /// Before discounts and tax, in minor units.
        #[serde(rename = "subtotalMinor")]
        pub subtotal_minor: i64,
        /// What came that it does not need and was not given back, in minor units.
        #[serde(rename = "surplusMinor")]
        pub surplus_minor: i64,
        /// The tax: the sum of the lines' own, in minor units.
        #[serde(rename = "taxMinor")]
        pub tax_minor: i64,
        /// What it comes to, in minor units.
        #[serde(rename = "totalMinor")]
        pub total_minor: i64,
        /// When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Why it was given up.
        #[serde(rename = "voidReason", skip_serializing_if = "::std::option::Option::is_none")]
        pub void_reason: ::std::option::Option<::std::string::String>,
        /// When it was given up.
        #[serde(rename = "voidedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub voided_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// How far a mail about an invoice has come
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InvoiceEmail {
        /// Since when it stands there, or when it is tried next.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// INVOICE or REMINDER.
        pub kind: ::std::string::String,
        /// Why it was given up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        /// DUE, SENT or NOT_SENT.
        pub status: ::std::string::String,
        /// Where it goes.
        pub to: ::std::string::String,
    }
    /// An invoice moved, or one of its installments
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InvoiceEvent {
        /// When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The invoice as it was then, without its lines: ask for those.
        pub data: InvoiceTold,
        /// The event's id, also in the header webhook-id; the same in every retry and resend.
        pub id: ::std::string::String,
        /// Whether real money moves.
        pub mode: Mode,
        /// The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        /// Its place among the events of this invoice, from one.
        pub sequence: i64,
        /// What happened.
        #[serde(rename = "type")]
        pub type_: InvoiceEventType,
    }
    /// What happened to an invoice
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum InvoiceEventType {
        #[serde(rename = "invoice.issued")]
        InvoiceIssued,
        #[serde(rename = "invoice.payment_received")]
        InvoicePaymentReceived,
        #[serde(rename = "invoice.paid")]
        InvoicePaid,
        #[serde(rename = "invoice.overdue")]
        InvoiceOverdue,
        #[serde(rename = "invoice.voided")]
        InvoiceVoided,
        #[serde(rename = "installment.due")]
        InstallmentDue,
        #[serde(rename = "installment.overdue")]
        InstallmentOverdue,
    }
    impl ::std::fmt::Display for InvoiceEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::InvoiceIssued => f.write_str("invoice.issued"),
                Self::InvoicePaymentReceived => f.write_str("invoice.payment_received"),
                Self::InvoicePaid => f.write_str("invoice.paid"),
                Self::InvoiceOverdue => f.write_str("invoice.overdue"),
                Self::InvoiceVoided => f.write_str("invoice.voided"),
                Self::InstallmentDue => f.write_str("installment.due"),
                Self::InstallmentOverdue => f.write_str("installment.overdue"),
            }
        }
    }
    impl ::std::str::FromStr for InvoiceEventType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "invoice.issued" => Ok(Self::InvoiceIssued),
                "invoice.payment_received" => Ok(Self::InvoicePaymentReceived),
                "invoice.paid" => Ok(Self::InvoicePaid),
                "invoice.overdue" => Ok(Self::InvoiceOverdue),
                "invoice.voided" => Ok(Self::InvoiceVoided),
                "installment.due" => Ok(Self::InstallmentDue),
                "installment.overdue" => Ok(Self::InstallmentOverdue),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for InvoiceEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for InvoiceEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// The language of what is printed
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum InvoiceLanguage {
        #[serde(rename = "ENGLISH")]
        English,
        #[serde(rename = "BANGLA")]
        Bangla,
        #[serde(rename = "BOTH")]
        Both,
    }
    impl ::std::fmt::Display for InvoiceLanguage {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::English => f.write_str("ENGLISH"),
                Self::Bangla => f.write_str("BANGLA"),
                Self::Both => f.write_str("BOTH"),
            }
        }
    }
    impl ::std::str::FromStr for InvoiceLanguage {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ENGLISH" => Ok(Self::English),
                "BANGLA" => Ok(Self::Bangla),
                "BOTH" => Ok(Self::Both),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for InvoiceLanguage {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for InvoiceLanguage {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What stands on an invoice's paper, written out for a template
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InvoicePaper {
        /// What the template is told: an object of JSON as text, which the template alone understands.
        pub facts: ::std::string::String,
        /// What its PDF is called.
        #[serde(rename = "fileName")]
        pub file_name: ::std::string::String,
        /// When it was issued; a draft was not.
        #[serde(rename = "issuedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub issued_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// How many lines it lists.
        pub lines: u32,
        /// The logo, PNG or JPEG, in base64.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub logo: ::std::option::Option<::std::string::String>,
        /// The code of the payable link, as SVG.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub qr: ::std::option::Option<::std::string::String>,
        /// The name of the template that it is written for. Another one must not lay it out.
        pub template: ::std::string::String,
    }
    /// A payment that came for an invoice, as events tell it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InvoicePaymentTold {
        /// What it brought, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// The payment.
        pub id: ::std::string::String,
        /// What of that the invoice does not need, in minor units.
        #[serde(rename = "surplusMinor")]
        pub surplus_minor: i64,
    }
    /// Where an invoice stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum InvoiceStatus {
        #[serde(rename = "DRAFT")]
        Draft,
        #[serde(rename = "ISSUED")]
        Issued,
        #[serde(rename = "PARTIALLY_PAID")]
        PartiallyPaid,
        #[serde(rename = "PAID")]
        Paid,
        #[serde(rename = "OVERDUE")]
        Overdue,
        #[serde(rename = "VOID")]
        Void,
    }
    impl ::std::fmt::Display for InvoiceStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Draft => f.write_str("DRAFT"),
                Self::Issued => f.write_str("ISSUED"),
                Self::PartiallyPaid => f.write_str("PARTIALLY_PAID"),
                Self::Paid => f.write_str("PAID"),
                Self::Overdue => f.write_str("OVERDUE"),
                Self::Void => f.write_str("VOID"),
            }
        }
    }
    impl ::std::str::FromStr for InvoiceStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DRAFT" => Ok(Self::Draft),
                "ISSUED" => Ok(Self::Issued),
                "PARTIALLY_PAID" => Ok(Self::PartiallyPaid),
                "PAID" => Ok(Self::Paid),
                "OVERDUE" => Ok(Self::Overdue),
                "VOID" => Ok(Self::Void),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for InvoiceStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for InvoiceStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How an application's invoices look
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InvoiceTemplate {
        /// The colour of headings.
        #[serde(rename = "accentColor", skip_serializing_if = "::std::option::Option::is_none")]
        pub accent_color: ::std::option::Option<::std::string::String>,
        /// The company's business identification number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bin: ::std::option::Option<::std::string::String>,
        /// Its address.
        #[serde(rename = "companyAddress", skip_serializing_if = "::std::option::Option::is_none")]
        pub company_address: ::std::option::Option<::std::string::String>,
        /// The company, as it stands on paper.
        #[serde(rename = "companyName", skip_serializing_if = "::std::option::Option::is_none")]
        pub company_name: ::std::option::Option<::std::string::String>,
        /// How to reach it.
        #[serde(rename = "contactDetails", skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_details: ::std::option::Option<::std::string::String>,
        /// When the first version was made.
        #[serde(rename = "createdAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// What the numbers of credit notes begin with.
        #[serde(rename = "creditNotePrefix")]
        pub credit_note_prefix: ::std::string::String,
        /// What stands at the foot of every page.
        #[serde(rename = "footerNote", skip_serializing_if = "::std::option::Option::is_none")]
        pub footer_note: ::std::option::Option<::std::string::String>,
        /// The language of what is printed.
        pub language: InvoiceLanguage,
        /// Where the logo is found.
        #[serde(rename = "logoUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub logo_url: ::std::option::Option<::std::string::String>,
        /// How large numbers are grouped.
        #[serde(rename = "numberGrouping")]
        pub number_grouping: NumberGrouping,
        /// What the numbers of invoices begin with.
        #[serde(rename = "numberPrefix")]
        pub number_prefix: ::std::string::String,
        /// Days before (less than zero) or after a due day on which a reminder is mailed.
        #[serde(rename = "reminderDays")]
        pub reminder_days: ::std::vec::Vec<i16>,
        /// When this one was.
        #[serde(rename = "updatedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Which version it is; every change makes a new one, and an invoice keeps the one that it was issued under.
        pub version: u32,
    }
    /// An invoice, as events tell it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct InvoiceTold {
        /// What is still owed, in minor units.
        #[serde(rename = "amountDueMinor")]
        pub amount_due_minor: i64,
        /// What is paid of it, in minor units.
        #[serde(rename = "amountPaidMinor")]
        pub amount_paid_minor: i64,
        /// When it was made.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What credit notes took off it, in minor units.
        #[serde(rename = "creditedMinor")]
        pub credited_minor: i64,
        /// Its ISO-4217 code.
        pub currency: ::std::string::String,
        /// The application's own name for the customer.
        #[serde(rename = "customerReference")]
        pub customer_reference: ::std::string::String,
        /// The day on which it is due.
        #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::std::string::String>,
        /// Its id.
        pub id: ::std::string::String,
        /// The installment that it is about; with installment.due and installment.overdue.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub installment: ::std::option::Option<InstallmentTold>,
        /// When it was issued.
        #[serde(rename = "issuedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub issued_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Whether real money moves.
        pub mode: Mode,
        /// What people call it; absent while it is a draft.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<::std::string::String>,
        /// Where its customer pays it.
        #[serde(rename = "payableUrl")]
        pub payable_url: ::std::string::String,
        /// The payment that came; with invoice.payment_received.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment: ::std::option::Option<InvoicePaymentTold>,
        /// Where it stood then.
        pub status: InvoiceStatus,
        /// What came that it does not need and was not given back, in minor units.
        #[serde(rename = "surplusMinor")]
        pub surplus_minor: i64,
        /// What it comes to, in minor units.
        #[serde(rename = "totalMinor")]
        pub total_minor: i64,
        /// When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// Which mode a credential is for
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct IssueCredential {
        /// TEST or LIVE.
        pub mode: Mode,
    }
    /// A credential that was just made
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct IssuedCredential {
        /// The text for `X-Api-Key`. Shown once; a retry with the same idempotency key gets the answer without it.
        #[serde(rename = "apiKey", skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key: ::std::option::Option<::std::string::String>,
        /// The text for `X-Api-Secret`. Shown once.
        #[serde(rename = "apiSecret", skip_serializing_if = "::std::option::Option::is_none")]
        pub api_secret: ::std::option::Option<::std::string::String>,
        /// Its id.
        #[serde(rename = "credentialId")]
        pub credential_id: ::std::string::String,
        /// The mode of everything it makes or sees.
        pub mode: Mode,
        /// Until when the replaced ones work.
        #[serde(rename = "previousKeyExpiresAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub previous_key_expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// A language of labels and messages
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum Language {
        #[serde(rename = "en")]
        En,
        #[serde(rename = "bn")]
        Bn,
    }
    impl ::std::fmt::Display for Language {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::En => f.write_str("en"),
                Self::Bn => f.write_str("bn"),
            }
        }
    }
    impl ::std::str::FromStr for Language {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "en" => Ok(Self::En),
                "bn" => Ok(Self::Bn),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Language {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Language {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// One transfer as it stands in the book
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LedgerEntry {
        /// How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// When it was booked.
        #[serde(rename = "bookedAt")]
        pub booked_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Why it moved: PAYMENT_CAPTURED, SURPLUS_CAPTURED, REFUND_STARTED, REFUND_SUCCEEDED, REFUND_FAILED, INVOICE_ISSUED,
        /// INVOICE_VOIDED, CREDIT_NOTE, CREDIT_NOTE_SURPLUS, INVOICE_SURPLUS, INVOICE_SURPLUS_RETURNED, SETTLEMENT or CORRECTION.
        pub cause: ::std::string::String,
        /// The account that is credited.
        pub credit: ::std::string::String,
        /// The currency.
        pub currency: ::std::string::String,
        /// The account that is debited.
        pub debit: ::std::string::String,
        /// Its place in the posting, from zero.
        pub place: u16,
        /// The posting it belongs to.
        #[serde(rename = "postingId")]
        pub posting_id: ::std::string::String,
        /// The id of what caused it.
        pub subject: ::std::string::String,
    }
    /// What moved on every account in a time, between what stood there before and after
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LedgerMovements {
        /// The accounts, by currency and code.
        pub accounts: ::std::vec::Vec<AccountMovement>,
        /// Whether debits equal credits in every currency, before and within.
        pub balanced: bool,
        /// The first instant; absent for the beginning of the book.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The last instant.
        pub to: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// What proving a part of the book found
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LedgerVerification {
        /// How many blocks this part proved.
        pub blocks: u64,
        /// How many blocks the book has.
        #[serde(rename = "blocksInAll")]
        pub blocks_in_all: u64,
        /// What does not hold, each with the row that it is about.
        pub faults: ::std::vec::Vec<::std::string::String>,
        /// Where the next part begins; absent when this was the last one.
        #[serde(rename = "nextCursor", skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        /// How many transfers stand in them.
        pub transfers: u64,
    }
    /// One line of an invoice, with what it comes to
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct LineItem {
        /// What it is for.
        pub description: ::std::string::String,
        /// What is taken off the line, in minor units.
        #[serde(rename = "discountMinor")]
        pub discount_minor: i64,
        /// Its place, from one.
        pub id: u16,
        /// What is owed for it, tax included, in minor units.
        #[serde(rename = "lineTotalMinor")]
        pub line_total_minor: i64,
        /// How many.
        pub qty: u32,
        /// The tax, rounded half up to a minor unit.
        #[serde(rename = "taxMinor")]
        pub tax_minor: i64,
        /// The tax on what is left, in basis points: 1500 is 15 %.
        #[serde(rename = "taxRateBp")]
        pub tax_rate_bp: u16,
        /// What one costs, in minor units.
        #[serde(rename = "unitAmountMinor")]
        pub unit_amount_minor: i64,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfAlert {
        /// The items.
        pub data: ::std::vec::Vec<Alert>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfApplication {
        /// The items.
        pub data: ::std::vec::Vec<Application>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfAuditRecord {
        /// The items.
        pub data: ::std::vec::Vec<AuditRecord>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfCallbackEvidence {
        /// The items.
        pub data: ::std::vec::Vec<CallbackEvidence>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfCatalogProduct {
        /// The items.
        pub data: ::std::vec::Vec<CatalogProduct>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfCredential {
        /// The items.
        pub data: ::std::vec::Vec<Credential>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfCreditNote {
        /// The items.
        pub data: ::std::vec::Vec<CreditNote>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfCustomerOrder {
        /// The items.
        pub data: ::std::vec::Vec<CustomerOrder>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfDiscount {
        /// The items.
        pub data: ::std::vec::Vec<Discount>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfDispute {
        /// The items.
        pub data: ::std::vec::Vec<Dispute>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfFoundPayment {
        /// The items.
        pub data: ::std::vec::Vec<FoundPayment>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfGatewayConfiguration {
        /// The items.
        pub data: ::std::vec::Vec<GatewayConfiguration>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfGatewayStatement {
        /// The items.
        pub data: ::std::vec::Vec<GatewayStatement>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfGatewayStatementLine {
        /// The items.
        pub data: ::std::vec::Vec<GatewayStatementLine>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfGatewayStatementProblem {
        /// The items.
        pub data: ::std::vec::Vec<GatewayStatementProblem>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfInstallment {
        /// The items.
        pub data: ::std::vec::Vec<Installment>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfInvoice {
        /// The items.
        pub data: ::std::vec::Vec<Invoice>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfLedgerEntry {
        /// The items.
        pub data: ::std::vec::Vec<LedgerEntry>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfOperator {
        /// The items.
        pub data: ::std::vec::Vec<Operator>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfOrderAtDesk {
        /// The items.
        pub data: ::std::vec::Vec<OrderAtDesk>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfPayment {
        /// The items.
        pub data: ::std::vec::Vec<Payment>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfPermission {
        /// The items.
        pub data: ::std::vec::Vec<Permission>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfProduct {
        /// The items.
        pub data: ::std::vec::Vec<Product>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfReconciliationException {
        /// The items.
        pub data: ::std::vec::Vec<ReconciliationException>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfReconciliationResult {
        /// The items.
        pub data: ::std::vec::Vec<ReconciliationResult>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfReconciliationRun {
        /// The items.
        pub data: ::std::vec::Vec<ReconciliationRun>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfRefund {
        /// The items.
        pub data: ::std::vec::Vec<Refund>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfRefundAtDesk {
        /// The items.
        pub data: ::std::vec::Vec<RefundAtDesk>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfRole {
        /// The items.
        pub data: ::std::vec::Vec<Role>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfSession {
        /// The items.
        pub data: ::std::vec::Vec<Session>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfSettlementTerms {
        /// The items.
        pub data: ::std::vec::Vec<SettlementTerms>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfStatementMapping {
        /// The items.
        pub data: ::std::vec::Vec<StatementMapping>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfStock {
        /// The items.
        pub data: ::std::vec::Vec<Stock>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfToldEvent {
        /// The items.
        pub data: ::std::vec::Vec<ToldEvent>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfVoucher {
        /// The items.
        pub data: ::std::vec::Vec<Voucher>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfWebhookAttempt {
        /// The items.
        pub data: ::std::vec::Vec<WebhookAttempt>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfWebhookEndpoint {
        /// The items.
        pub data: ::std::vec::Vec<WebhookEndpoint>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// One page of a list
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ListOfWebhookEvent {
        /// The items.
        pub data: ::std::vec::Vec<WebhookEvent>,
        /// About the answer itself.
        pub meta: Meta,
        /// Which part of the list this is.
        pub pagination: Pagination,
    }
    /// About the answer itself
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Meta {
        /// A stable name for programs; only when `success` is false.
        #[serde(rename = "errorCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// A sentence for people; it may change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /// The request's id, also in the header X-Request-Id.
        #[serde(rename = "requestId", skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
        /// Whether what was asked for was done.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub success: ::std::option::Option<bool>,
        /// When the request was taken.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// A way to pay
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum Method {
        #[serde(rename = "sslcommerz")]
        Sslcommerz,
        #[serde(rename = "bkash")]
        Bkash,
        #[serde(rename = "paystation")]
        Paystation,
        #[serde(rename = "nagad")]
        Nagad,
        #[serde(rename = "dcb")]
        Dcb,
    }
    impl ::std::fmt::Display for Method {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Sslcommerz => f.write_str("sslcommerz"),
                Self::Bkash => f.write_str("bkash"),
                Self::Paystation => f.write_str("paystation"),
                Self::Nagad => f.write_str("nagad"),
                Self::Dcb => f.write_str("dcb"),
            }
        }
    }
    impl ::std::str::FromStr for Method {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "sslcommerz" => Ok(Self::Sslcommerz),
                "bkash" => Ok(Self::Bkash),
                "paystation" => Ok(Self::Paystation),
                "nagad" => Ok(Self::Nagad),
                "dcb" => Ok(Self::Dcb),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Method {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Method {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// For whom to mint a token
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct MintCustomerToken {
        /// Your own name for the customer.
        #[serde(rename = "customerReference")]
        pub customer_reference: ::std::string::String,
        /// How long it works, in seconds: 1 to 3600; 900 when left out.
        #[serde(rename = "ttlSeconds", skip_serializing_if = "::std::option::Option::is_none")]
        pub ttl_seconds: ::std::option::Option<i64>,
    }
    /// Whether real money moves; taken from the credential
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum Mode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }
    impl ::std::fmt::Display for Mode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }
    impl ::std::str::FromStr for Mode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Mode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Mode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A line of a statement
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct NameStatementLine {
        /// The line of its file, from one.
        #[serde(rename = "lineNumber")]
        pub line_number: u64,
        /// The statement.
        #[serde(rename = "statementId")]
        pub statement_id: ::std::string::String,
    }
    /// One part that an invoice is paid in
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct NewInstallment {
        /// How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// The day on which it is due, as YYYY-MM-DD; a day in Dhaka.
        #[serde(rename = "dueDate")]
        pub due_date: ::std::string::String,
    }
    /// One line of what an invoice is for
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct NewLineItem {
        /// What it is for.
        pub description: ::std::string::String,
        /// What is taken off the line, in minor units.
        #[serde(rename = "discountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_minor: ::std::option::Option<i64>,
        /// How many.
        pub qty: i64,
        /// The tax on what is left, in basis points: 1500 is 15 %.
        #[serde(rename = "taxRateBp", skip_serializing_if = "::std::option::Option::is_none")]
        pub tax_rate_bp: ::std::option::Option<i64>,
        /// What one costs, in minor units.
        #[serde(rename = "unitAmountMinor")]
        pub unit_amount_minor: i64,
    }
    /// How large numbers are grouped
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum NumberGrouping {
        #[serde(rename = "LAKH")]
        Lakh,
        #[serde(rename = "THOUSAND")]
        Thousand,
    }
    impl ::std::fmt::Display for NumberGrouping {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Lakh => f.write_str("LAKH"),
                Self::Thousand => f.write_str("THOUSAND"),
            }
        }
    }
    impl ::std::str::FromStr for NumberGrouping {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "LAKH" => Ok(Self::Lakh),
                "THOUSAND" => Ok(Self::Thousand),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for NumberGrouping {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NumberGrouping {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Who wants to sign in
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct OpenSession {
        /// Your e-mail address.
        pub email: ::std::string::String,
        /// Your password.
        pub password: ::std::string::String,
        /// One of your recovery codes instead; each works once.
        #[serde(rename = "recoveryCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub recovery_code: ::std::option::Option<::std::string::String>,
        /// The six digits that your device shows, if you have a second factor.
        #[serde(rename = "totpCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub totp_code: ::std::option::Option<::std::string::String>,
    }
    /// A session that was just opened
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OpenedSession {
        /// Who signed in.
        pub operator: Operator,
        /// Everything that is granted anywhere.
        pub permissions: ::std::vec::Vec<::std::string::String>,
        /// The session.
        pub session: Session,
        /// For the header `Authorization: Bearer`. Shown this once.
        pub token: ::std::string::String,
    }
    /// A member of the staff
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Operator {
        /// When the operator was invited.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What the operator signs in with.
        pub email: ::std::string::String,
        /// The operator's roles, and where they hold.
        pub grants: ::std::vec::Vec<Grant>,
        /// Its id.
        pub id: ::std::string::String,
        /// What colleagues call the operator.
        pub name: ::std::string::String,
        /// Recovery codes that are left.
        #[serde(rename = "recoveryCodesLeft")]
        pub recovery_codes_left: u32,
        /// Whether the operator may sign in.
        pub status: OperatorStatus,
        /// Whether a code is wanted at every sign-in.
        #[serde(rename = "totpEnabled")]
        pub totp_enabled: bool,
        /// When anything of this last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// Whether an operator may sign in
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum OperatorStatus {
        #[serde(rename = "INVITED")]
        Invited,
        #[serde(rename = "ACTIVE")]
        Active,
        #[serde(rename = "DISABLED")]
        Disabled,
    }
    impl ::std::fmt::Display for OperatorStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Invited => f.write_str("INVITED"),
                Self::Active => f.write_str("ACTIVE"),
                Self::Disabled => f.write_str("DISABLED"),
            }
        }
    }
    impl ::std::str::FromStr for OperatorStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "INVITED" => Ok(Self::Invited),
                "ACTIVE" => Ok(Self::Active),
                "DISABLED" => Ok(Self::Disabled),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OperatorStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OperatorStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Which way a list runs
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum Order {
        #[serde(rename = "asc")]
        Asc,
        #[serde(rename = "desc")]
        Desc,
    }
    impl ::std::fmt::Display for Order {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Asc => f.write_str("asc"),
                Self::Desc => f.write_str("desc"),
            }
        }
    }
    impl ::std::str::FromStr for Order {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "asc" => Ok(Self::Asc),
                "desc" => Ok(Self::Desc),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for Order {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for Order {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// An order, as operators see it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OrderAtDesk {
        /// The application.
        pub app_id: ::std::string::String,
        /// When it is asked next; absent unless it is being asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ask_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// How often the fulfilment URL was asked; absent unless it is being asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub asks: ::std::option::Option<u16>,
        /// When it was placed.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Its ISO-4217 code.
        pub currency: ::std::string::String,
        /// The application's own name for the customer.
        pub customer_reference: ::std::string::String,
        /// The discount's code; absent when there was none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub discount_code: ::std::option::Option<::std::string::String>,
        /// What is taken off, in minor units.
        pub discount_minor: i64,
        /// When it was mailed; absent until it was.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub email_sent_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// How far its delivery has come.
        pub fulfillment: OrderFulfillment,
        /// Since when it stands there; absent while it is unpaid.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fulfillment_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Its id.
        pub id: ::std::string::String,
        /// What was bought. Codes are not shown here.
        pub items: ::std::vec::Vec<OrderItem>,
        /// How far its mail has come.
        pub mail: OrderMail,
        /// Why its mail was given up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mail_reason: ::std::option::Option<::std::string::String>,
        /// Whether real money moves.
        pub mode: Mode,
        /// What people call it: 8 digits.
        pub order_number: ::std::string::String,
        /// The payment that it is delivered for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paid_by: ::std::option::Option<::std::string::String>,
        /// Its payments, oldest first.
        pub payment_ids: ::std::vec::Vec<::std::string::String>,
        /// Where what was bought is mailed to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recipient_email: ::std::option::Option<::std::string::String>,
        /// The refund for which it was given up.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_id: ::std::option::Option<::std::string::String>,
        /// Where it stands for those outside.
        pub status: OrderStatus,
        /// What its lines cost together, in minor units.
        pub subtotal_minor: i64,
        /// What is left to pay, in minor units.
        pub total_minor: i64,
        /// Why it was not delivered; absent unless it needs attention.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub trouble: ::std::option::Option<::std::string::String>,
        /// When it last moved.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// An order moved
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OrderEvent {
        /// When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The order as it was then, without its codes: ask for those.
        pub data: OrderTold,
        /// The event's id, also in the header webhook-id; the same in every retry and resend.
        pub id: ::std::string::String,
        /// Whether real money moves.
        pub mode: Mode,
        /// The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        /// Its place among the events of this order, from one.
        pub sequence: i64,
        /// What happened.
        #[serde(rename = "type")]
        pub type_: OrderEventType,
    }
    /// What happened to an order
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum OrderEventType {
        #[serde(rename = "order.fulfilled")]
        OrderFulfilled,
        #[serde(rename = "order.needs_attention")]
        OrderNeedsAttention,
    }
    impl ::std::fmt::Display for OrderEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::OrderFulfilled => f.write_str("order.fulfilled"),
                Self::OrderNeedsAttention => f.write_str("order.needs_attention"),
            }
        }
    }
    impl ::std::str::FromStr for OrderEventType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "order.fulfilled" => Ok(Self::OrderFulfilled),
                "order.needs_attention" => Ok(Self::OrderNeedsAttention),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OrderEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How far an order's delivery has come
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum OrderFulfillment {
        #[serde(rename = "UNPAID")]
        Unpaid,
        #[serde(rename = "STARTED")]
        Started,
        #[serde(rename = "FULFILLED")]
        Fulfilled,
        #[serde(rename = "NEEDS_ATTENTION")]
        NeedsAttention,
        #[serde(rename = "GIVEN_UP")]
        GivenUp,
    }
    impl ::std::fmt::Display for OrderFulfillment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Unpaid => f.write_str("UNPAID"),
                Self::Started => f.write_str("STARTED"),
                Self::Fulfilled => f.write_str("FULFILLED"),
                Self::NeedsAttention => f.write_str("NEEDS_ATTENTION"),
                Self::GivenUp => f.write_str("GIVEN_UP"),
            }
        }
    }
    impl ::std::str::FromStr for OrderFulfillment {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "UNPAID" => Ok(Self::Unpaid),
                "STARTED" => Ok(Self::Started),
                "FULFILLED" => Ok(Self::Fulfilled),
                "NEEDS_ATTENTION" => Ok(Self::NeedsAttention),
                "GIVEN_UP" => Ok(Self::GivenUp),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OrderFulfillment {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderFulfillment {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// One line of an order
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OrderItem {
        /// Whether it was delivered.
        pub fulfilled: bool,
        /// When it was delivered; absent until it was.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fulfilled_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// What the customer said to get it.
        pub fulfillment_input: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        /// Its place, from one.
        pub item: u16,
        /// What customers read of the product.
        pub product_name: ::std::string::String,
        /// How many.
        pub quantity: u32,
        /// The application's own name for it.
        pub sku: ::std::string::String,
        /// What one cost, in minor units.
        pub unit_price_minor: i64,
        /// What was bought.
        pub variant_id: ::std::string::String,
        /// What customers read of the variant.
        pub variant_name: ::std::string::String,
        /// Its codes, when it was delivered.
        pub voucher_codes: ::std::vec::Vec<::std::string::String>,
        /// The same with what is printed beside them.
        pub vouchers: ::std::vec::Vec<OrderVoucher>,
    }
    /// One line of what a customer wants
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct OrderLine {
        /// What the customer says to get it, by the names of the variant's fulfilment fields: texts or numbers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fulfillment_input: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        /// How many.
        pub quantity: i64,
        /// Of what.
        pub variant_id: ::std::string::String,
    }
    /// How far an order's mail has come
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum OrderMail {
        #[serde(rename = "NONE")]
        None,
        #[serde(rename = "DUE")]
        Due,
        #[serde(rename = "SENT")]
        Sent,
        #[serde(rename = "NOT_SENT")]
        NotSent,
    }
    impl ::std::fmt::Display for OrderMail {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::None => f.write_str("NONE"),
                Self::Due => f.write_str("DUE"),
                Self::Sent => f.write_str("SENT"),
                Self::NotSent => f.write_str("NOT_SENT"),
            }
        }
    }
    impl ::std::str::FromStr for OrderMail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "NONE" => Ok(Self::None),
                "DUE" => Ok(Self::Due),
                "SENT" => Ok(Self::Sent),
                "NOT_SENT" => Ok(Self::NotSent),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OrderMail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderMail {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// An order whose money goes back, and the refund that takes it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OrderRefund {
        /// The order.
        pub order: OrderAtDesk,
        /// The refund.
        pub refund: RefundAtDesk,
    }
    /// How an order's status should be shown
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum OrderSeverity {
        #[serde(rename = "info")]
        Info,
        #[serde(rename = "success")]
        Success,
        #[serde(rename = "warning")]
        Warning,
        #[serde(rename = "error")]
        Error,
    }
    impl ::std::fmt::Display for OrderSeverity {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Info => f.write_str("info"),
                Self::Success => f.write_str("success"),
                Self::Warning => f.write_str("warning"),
                Self::Error => f.write_str("error"),
            }
        }
    }
    impl ::std::str::FromStr for OrderSeverity {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "info" => Ok(Self::Info),
                "success" => Ok(Self::Success),
                "warning" => Ok(Self::Warning),
                "error" => Ok(Self::Error),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OrderSeverity {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderSeverity {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Where an order stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum OrderStatus {
        #[serde(rename = "INITIATED")]
        Initiated,
        #[serde(rename = "PENDING")]
        Pending,
        #[serde(rename = "SUCCEEDED")]
        Succeeded,
        #[serde(rename = "FAILED")]
        Failed,
        #[serde(rename = "CANCELLED")]
        Cancelled,
        #[serde(rename = "NEEDS_ATTENTION")]
        NeedsAttention,
    }
    impl ::std::fmt::Display for OrderStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Initiated => f.write_str("INITIATED"),
                Self::Pending => f.write_str("PENDING"),
                Self::Succeeded => f.write_str("SUCCEEDED"),
                Self::Failed => f.write_str("FAILED"),
                Self::Cancelled => f.write_str("CANCELLED"),
                Self::NeedsAttention => f.write_str("NEEDS_ATTENTION"),
            }
        }
    }
    impl ::std::str::FromStr for OrderStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "INITIATED" => Ok(Self::Initiated),
                "PENDING" => Ok(Self::Pending),
                "SUCCEEDED" => Ok(Self::Succeeded),
                "FAILED" => Ok(Self::Failed),
                "CANCELLED" => Ok(Self::Cancelled),
                "NEEDS_ATTENTION" => Ok(Self::NeedsAttention),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for OrderStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for OrderStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// An order, as events tell it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OrderTold {
        /// When it was placed.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Its ISO-4217 code.
        pub currency: ::std::string::String,
        /// The application's own name for the customer.
        pub customer_reference: ::std::string::String,
        /// Its id.
        pub id: ::std::string::String,
        /// What was bought.
        pub items: ::std::vec::Vec<OrderToldItem>,
        /// Whether real money moves.
        pub mode: Mode,
        /// What people call it: 8 digits.
        pub order_number: ::std::string::String,
        /// The payment that it is delivered for; absent where nothing was to pay.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_id: ::std::option::Option<::std::string::String>,
        /// Where it stands.
        pub status: OrderStatus,
        /// What was to pay, in minor units.
        pub total_minor: i64,
        /// When it last moved.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// One line of an order, as events tell it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OrderToldItem {
        /// Its place, from one.
        pub item: u16,
        /// How many.
        pub quantity: u32,
        /// The application's own name for it.
        pub sku: ::std::string::String,
        /// What was bought.
        pub variant_id: ::std::string::String,
    }
    /// A code that was delivered
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct OrderVoucher {
        /// The code.
        pub code: ::std::string::String,
        /// Until when it can be used.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Its id.
        pub id: ::std::string::String,
        /// What else is printed on the card.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub serial_number: ::std::option::Option<::std::string::String>,
        /// Always `sold`.
        pub status: ::std::string::String,
    }
    /// Which of the house's configurations serves an application
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct OverrideGateway {
        /// The configuration, of the same mode.
        #[serde(rename = "configurationId")]
        pub configuration_id: ::std::string::String,
        /// TEST or LIVE.
        pub mode: Mode,
    }
    /// Which part of a list this is
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Pagination {
        /// Where the list goes on; absent when the page is not full, so nothing follows.
        #[serde(rename = "nextCursor", skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
        /// The page, from zero.
        pub page: u32,
        /// Items on a page at most.
        pub size: u32,
        /// Items in all.
        #[serde(rename = "totalElements")]
        pub total_elements: u64,
        /// Whether the two are estimates, as they are where counting would keep you waiting.
        #[serde(rename = "totalIsEstimate")]
        pub total_is_estimate: bool,
        /// Pages in all.
        #[serde(rename = "totalPages")]
        pub total_pages: u64,
    }
    /// What a partner asks of a customer
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PartnerFields {
        /// The partner's own name for the variant.
        pub external_offer_id: ::std::string::String,
        /// The partner.
        pub partner_code: ::std::string::String,
        /// What it asks.
        pub required_fields: ::std::vec::Vec<::std::string::String>,
    }
    /// An invoice, as its customer sees it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PayableInvoice {
        /// What is still owed, as people read it.
        #[serde(rename = "amountDueDisplay")]
        pub amount_due_display: ::std::string::String,
        /// What is still owed, in minor units.
        #[serde(rename = "amountDueMinor")]
        pub amount_due_minor: i64,
        /// What is paid of it, in minor units.
        #[serde(rename = "amountPaidMinor")]
        pub amount_paid_minor: i64,
        /// How the company shows itself.
        pub branding: InvoiceTemplate,
        /// Where it is paid; absent when nothing is owed.
        #[serde(rename = "checkoutUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub checkout_url: ::std::option::Option<::std::string::String>,
        /// Its ISO-4217 code.
        pub currency: ::std::string::String,
        /// The day on which it is due.
        #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::std::string::String>,
        /// The parts it is paid in; empty when it is paid in one.
        pub installments: ::std::vec::Vec<Installment>,
        /// What people call it.
        #[serde(rename = "invoiceNumber")]
        pub invoice_number: ::std::string::String,
        /// What it is for.
        #[serde(rename = "lineItems")]
        pub line_items: ::std::vec::Vec<LineItem>,
        /// Where its newest payment stands; absent when none was begun.
        #[serde(rename = "paymentStatus", skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_status: ::std::option::Option<PaymentStatus>,
        /// Where it stands.
        pub status: InvoiceStatus,
        /// What it comes to, in minor units.
        #[serde(rename = "totalMinor")]
        pub total_minor: i64,
    }
    /// What customers get a link to an invoice by
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PayableLink {
        /// Where its customer reads and pays it.
        #[serde(rename = "checkoutUrl")]
        pub checkout_url: ::std::string::String,
        /// The invoice's unguessable name.
        pub reference: ::std::string::String,
    }
    /// A payment and its attempts
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Payment {
        /// What is owed, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// The sessions at gateways, oldest first.
        pub attempts: ::std::vec::Vec<Attempt>,
        /// What was captured for you, in minor units.
        #[serde(rename = "capturedMinor")]
        pub captured_minor: i64,
        /// Where to send the customer.
        #[serde(rename = "checkoutUrl")]
        pub checkout_url: ::std::string::String,
        /// When it was created.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The currency.
        pub currency: ::std::string::String,
        /// Where a list goes on after this payment; present in lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<::std::string::String>,
        /// Your own name for the customer.
        #[serde(rename = "customerReference")]
        pub customer_reference: ::std::string::String,
        /// When it stops being payable.
        #[serde(rename = "expiresAt")]
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Why it failed, as a stable name: GATEWAY_INIT_FAILED, GATEWAY_DECLINED, VERIFICATION_UNAVAILABLE,
        /// VERIFICATION_MISMATCH or REVIEW_REJECTED.
        #[serde(rename = "failureCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub failure_code: ::std::option::Option<::std::string::String>,
        /// The way it was paid, or is being paid; absent before an attempt.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway: ::std::option::Option<Method>,
        /// The gateway's transaction id; absent before a capture.
        #[serde(rename = "gatewayTxnId", skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway_txn_id: ::std::option::Option<::std::string::String>,
        /// Its id.
        pub id: ::std::string::String,
        /// The invoice that it pays.
        #[serde(rename = "invoiceId", skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_id: ::std::option::Option<::std::string::String>,
        /// Whether the success was confirmed after another final state; absent otherwise.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub late: ::std::option::Option<bool>,
        /// What you hung on it.
        pub metadata: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        /// Whether real money moves.
        pub mode: Mode,
        /// The order that it pays.
        #[serde(rename = "orderId", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        /// What it is for.
        #[serde(rename = "productName", skip_serializing_if = "::std::option::Option::is_none")]
        pub product_name: ::std::option::Option<::std::string::String>,
        /// Its unguessable name on public pages.
        pub reference: ::std::string::String,
        /// What may still go back, in minor units.
        #[serde(rename = "refundableMinor")]
        pub refundable_minor: i64,
        /// What went back to the customer, in minor units.
        #[serde(rename = "refundedMinor")]
        pub refunded_minor: i64,
        /// Where it stands.
        pub status: PaymentStatus,
        /// When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// A payment moved
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PaymentEvent {
        /// When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The payment as it was then.
        pub data: Payment,
        /// The event's id, also in the header webhook-id; the same in every retry and resend.
        pub id: ::std::string::String,
        /// Whether real money moves.
        pub mode: Mode,
        /// The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        /// Its place among the events of this payment, from one.
        pub sequence: i64,
        /// What happened.
        #[serde(rename = "type")]
        pub type_: PaymentEventType,
    }
    /// What happened to a payment
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum PaymentEventType {
        #[serde(rename = "payment.succeeded")]
        PaymentSucceeded,
        #[serde(rename = "payment.failed")]
        PaymentFailed,
        #[serde(rename = "payment.cancelled")]
        PaymentCancelled,
        #[serde(rename = "payment.expired")]
        PaymentExpired,
        #[serde(rename = "payment.review")]
        PaymentReview,
    }
    impl ::std::fmt::Display for PaymentEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::PaymentSucceeded => f.write_str("payment.succeeded"),
                Self::PaymentFailed => f.write_str("payment.failed"),
                Self::PaymentCancelled => f.write_str("payment.cancelled"),
                Self::PaymentExpired => f.write_str("payment.expired"),
                Self::PaymentReview => f.write_str("payment.review"),
            }
        }
    }
    impl ::std::str::FromStr for PaymentEventType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "payment.succeeded" => Ok(Self::PaymentSucceeded),
                "payment.failed" => Ok(Self::PaymentFailed),
                "payment.cancelled" => Ok(Self::PaymentCancelled),
                "payment.expired" => Ok(Self::PaymentExpired),
                "payment.review" => Ok(Self::PaymentReview),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PaymentEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PaymentEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A payment and everything that happened to it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PaymentHistory {
        /// The application.
        #[serde(rename = "applicationId")]
        pub application_id: ::std::string::String,
        /// What it is called.
        #[serde(rename = "applicationName")]
        pub application_name: ::std::string::String,
        /// Who pays.
        pub customer: Customer,
        /// The payment, as its application sees it.
        pub payment: Payment,
        /// What happened, oldest first.
        pub timeline: ::std::vec::Vec<Happened>,
        /// Whether that is everything: of a payment to which more than 1,000 things happened, the first are told.
        #[serde(rename = "timelineIsWhole")]
        pub timeline_is_whole: bool,
    }
    /// A payment that was begun
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PaymentSession {
        /// The way to pay; absent when the customer chooses.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub method: ::std::option::Option<Method>,
        /// Where the customer is sent.
        #[serde(rename = "paymentGatewayUrl")]
        pub payment_gateway_url: ::std::string::String,
        /// The payment.
        #[serde(rename = "paymentId")]
        pub payment_id: ::std::string::String,
        /// What `GET /payments/status/{transactionId}` is asked about.
        #[serde(rename = "transactionId")]
        pub transaction_id: ::std::string::String,
    }
    /// What a list of payments is sorted by
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum PaymentSort {
        #[serde(rename = "createdAt")]
        CreatedAt,
        #[serde(rename = "updatedAt")]
        UpdatedAt,
        #[serde(rename = "amountMinor")]
        AmountMinor,
    }
    impl ::std::fmt::Display for PaymentSort {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::CreatedAt => f.write_str("createdAt"),
                Self::UpdatedAt => f.write_str("updatedAt"),
                Self::AmountMinor => f.write_str("amountMinor"),
            }
        }
    }
    impl ::std::str::FromStr for PaymentSort {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "createdAt" => Ok(Self::CreatedAt),
                "updatedAt" => Ok(Self::UpdatedAt),
                "amountMinor" => Ok(Self::AmountMinor),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PaymentSort {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PaymentSort {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Where a payment stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum PaymentStatus {
        #[serde(rename = "PENDING")]
        Pending,
        #[serde(rename = "SUCCEEDED")]
        Succeeded,
        #[serde(rename = "FAILED")]
        Failed,
        #[serde(rename = "CANCELLED")]
        Cancelled,
        #[serde(rename = "EXPIRED")]
        Expired,
        #[serde(rename = "REVIEW")]
        Review,
    }
    impl ::std::fmt::Display for PaymentStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Pending => f.write_str("PENDING"),
                Self::Succeeded => f.write_str("SUCCEEDED"),
                Self::Failed => f.write_str("FAILED"),
                Self::Cancelled => f.write_str("CANCELLED"),
                Self::Expired => f.write_str("EXPIRED"),
                Self::Review => f.write_str("REVIEW"),
            }
        }
    }
    impl ::std::str::FromStr for PaymentStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PENDING" => Ok(Self::Pending),
                "SUCCEEDED" => Ok(Self::Succeeded),
                "FAILED" => Ok(Self::Failed),
                "CANCELLED" => Ok(Self::Cancelled),
                "EXPIRED" => Ok(Self::Expired),
                "REVIEW" => Ok(Self::Review),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for PaymentStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PaymentStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Something that a role may allow
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Permission {
        /// What it allows.
        pub description: ::std::string::String,
        /// Its stable name.
        pub permission: ::std::string::String,
    }
    /// What the gateway would be asked to do
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PlannedGatewayCall {
        /// How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// The gateway.
        pub gateway: Method,
        /// The transaction that would be given back.
        #[serde(rename = "gatewayTxnId")]
        pub gateway_txn_id: ::std::string::String,
        /// What the gateway would know the refund by.
        pub reference: ::std::string::String,
        /// Whether it takes refunds, or people send the money.
        pub road: RefundRoad,
    }
    /// What would move in the ledger
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PlannedTransfer {
        /// How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// The account that is credited.
        pub credit: ::std::string::String,
        /// The account that is debited.
        pub debit: ::std::string::String,
    }
    /// A column of a sample
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PreviewColumn {
        /// What it says; absent when nothing is read of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub field: ::std::option::Option<StatementField>,
        /// Its name in the file.
        pub heading: ::std::string::String,
    }
    /// What becomes of a line of a sample: one of the two
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PreviewLine {
        /// What would be kept.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub line: ::std::option::Option<GatewayStatementLine>,
        /// The line of the file, from one.
        pub number: u64,
        /// Why it could not be understood.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refused: ::std::option::Option<::std::string::String>,
    }
    /// A row of a sample as it stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct PreviewRow {
        /// Its cells.
        pub cells: ::std::vec::Vec<::std::string::String>,
        /// The line of the file, from one.
        pub number: u64,
    }
    /// A sample, and how it is to be read: by a layout that is being made, else by a mapping
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PreviewStatementMapping {
        /// The application whose mappings are meant.
        #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_id: ::std::option::Option<::std::string::String>,
        /// The gateway that made the file.
        pub gateway: Method,
        /// The layout.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub layout: ::std::option::Option<StatementLayoutBody>,
        /// The name of a mapping; the one that comes with Poisha when that is left out too.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mapping: ::std::option::Option<::std::string::String>,
        /// LIVE when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<Mode>,
        /// The file in Base64, at most 45,000 bytes: the first lines of a CSV, or a small XLSX.
        pub sample: ::std::string::String,
    }
    /// A product as operators see it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Product {
        /// The application.
        #[serde(rename = "appId")]
        pub app_id: ::std::string::String,
        /// Whose it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand: ::std::option::Option<::std::string::String>,
        /// Where it is found.
        pub categories: ::std::vec::Vec<::std::string::String>,
        /// When it was made.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What customers read about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// What else is asked of the customer.
        pub fields: ::std::vec::Vec<FulfilmentField>,
        /// Its id.
        pub id: ::std::string::String,
        /// What the customer's account is known by.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub identifier: ::std::option::Option<IdentifierKind>,
        /// How to use what was bought, step by step.
        pub instructions: ::std::vec::Vec<::std::string::String>,
        /// TEST or LIVE.
        pub mode: Mode,
        /// What customers read.
        pub name: ::std::string::String,
        /// Its name in addresses and files.
        pub slug: ::std::string::String,
        /// Whether it is shown.
        pub status: ProductStatus,
        /// What it is marked with.
        pub tags: ::std::vec::Vec<::std::string::String>,
        /// When it was last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What can be bought, and what could be once.
        pub variants: ::std::vec::Vec<Variant>,
    }
    /// Whether a product is shown
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ProductStatus {
        #[serde(rename = "DRAFT")]
        Draft,
        #[serde(rename = "ACTIVE")]
        Active,
        #[serde(rename = "ARCHIVED")]
        Archived,
    }
    impl ::std::fmt::Display for ProductStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Draft => f.write_str("DRAFT"),
                Self::Active => f.write_str("ACTIVE"),
                Self::Archived => f.write_str("ARCHIVED"),
            }
        }
    }
    impl ::std::str::FromStr for ProductStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DRAFT" => Ok(Self::Draft),
                "ACTIVE" => Ok(Self::Active),
                "ARCHIVED" => Ok(Self::Archived),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ProductStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ProductStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// One step of a proof
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ProofStep {
        /// The other hash, in hexadecimal.
        pub hash: ::std::string::String,
        /// On which side the other hash stands: LEFT or RIGHT.
        pub side: ::std::string::String,
    }
    /// To propose how a dispute ends
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ProposeDisputeOutcome {
        /// How.
        pub outcome: DisputeOutcome,
        /// Why.
        pub reason: ::std::string::String,
        /// The line of a gateway's statement that gives the money back. With it the dispute is won at once.
        #[serde(rename = "statementLine", skip_serializing_if = "::std::option::Option::is_none")]
        pub statement_line: ::std::option::Option<NameStatementLine>,
    }
    /// What a discount is to be
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PutDiscount {
        /// What customers enter: letters, digits, - and _; kept in capitals. It stays as it was made.
        pub code: ::std::string::String,
        /// The currency of its amounts and of the orders it is for; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// How often one customer may use it.
        #[serde(rename = "customerLimit", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_limit: ::std::option::Option<u32>,
        /// What customers read about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// Whether it counts; true when left out.
        #[serde(rename = "isActive", skip_serializing_if = "::std::option::Option::is_none")]
        pub is_active: ::std::option::Option<bool>,
        /// The least that an order must come to, in minor units.
        #[serde(rename = "minimumOrderMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub minimum_order_minor: ::std::option::Option<i64>,
        /// How often it may be used in all.
        #[serde(rename = "totalLimit", skip_serializing_if = "::std::option::Option::is_none")]
        pub total_limit: ::std::option::Option<u32>,
        /// How it takes off.
        #[serde(rename = "type")]
        pub type_: DiscountType,
        /// From when it counts.
        #[serde(rename = "validFrom", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_from: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Until when it counts.
        #[serde(rename = "validUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Basis points (2500 is a quarter), or minor units.
        pub value: i64,
    }
    /// The parts that an invoice is paid in from now on
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct PutInstallments {
        /// The day on which it is due, when it has no installments.
        #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
        pub due_date: ::std::option::Option<::std::string::String>,
        /// All of them; an empty list makes it one payment again.
        pub installments: ::std::vec::Vec<NewInstallment>,
    }
    /// How invoices are to look; what is left out is what every application begins with, but the logo stays
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct PutInvoiceTemplate {
        /// The colour of headings, #rrggbb, dark enough for white text on it.
        #[serde(rename = "accentColor", skip_serializing_if = "::std::option::Option::is_none")]
        pub accent_color: ::std::option::Option<::std::string::String>,
        /// The company's business identification number: then its invoices are tax invoices too.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bin: ::std::option::Option<::std::string::String>,
        /// Its address, in up to six lines.
        #[serde(rename = "companyAddress", skip_serializing_if = "::std::option::Option::is_none")]
        pub company_address: ::std::option::Option<::std::string::String>,
        /// The company, as it stands on paper; else the application's own name.
        #[serde(rename = "companyName", skip_serializing_if = "::std::option::Option::is_none")]
        pub company_name: ::std::option::Option<::std::string::String>,
        /// How to reach it.
        #[serde(rename = "contactDetails", skip_serializing_if = "::std::option::Option::is_none")]
        pub contact_details: ::std::option::Option<::std::string::String>,
        /// What the numbers of credit notes begin with; CN- when left out.
        #[serde(rename = "creditNotePrefix", skip_serializing_if = "::std::option::Option::is_none")]
        pub credit_note_prefix: ::std::option::Option<::std::string::String>,
        /// What stands at the foot of every page.
        #[serde(rename = "footerNote", skip_serializing_if = "::std::option::Option::is_none")]
        pub footer_note: ::std::option::Option<::std::string::String>,
        /// The language of what is printed; ENGLISH when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub language: ::std::option::Option<InvoiceLanguage>,
        /// How large numbers are grouped; LAKH when left out.
        #[serde(rename = "numberGrouping", skip_serializing_if = "::std::option::Option::is_none")]
        pub number_grouping: ::std::option::Option<NumberGrouping>,
        /// What the numbers of invoices begin with; INV- when left out.
        #[serde(rename = "numberPrefix", skip_serializing_if = "::std::option::Option::is_none")]
        pub number_prefix: ::std::option::Option<::std::string::String>,
        /// Days before (less than zero) or after a due day on which a reminder is mailed, rising.
        #[serde(rename = "reminderDays", skip_serializing_if = "::std::option::Option::is_none")]
        pub reminder_days: ::std::option::Option<::std::vec::Vec<i16>>,
    }
    /// A whole product: what is left out is gone, and a variant that is left out is archived
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PutProduct {
        /// Whose it is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub brand: ::std::option::Option<::std::string::String>,
        /// Where it is found.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// What customers read about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// What else is asked of the customer, such as `zone_id`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fields: ::std::option::Option<::std::vec::Vec<FulfilmentFieldBody>>,
        /// What the customer's account is known by; a product has one kind, or none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub identifier: ::std::option::Option<IdentifierKind>,
        /// How to use what was bought, step by step.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instructions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// What customers read.
        pub name: ::std::string::String,
        /// Its name in addresses and files: small letters, digits and single hyphens; unique.
        pub slug: ::std::string::String,
        /// Whether it is shown.
        pub status: ProductStatus,
        /// What it is marked with, such as `new`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// What can be bought.
        pub variants: ::std::vec::Vec<PutVariant>,
    }
    /// What was agreed with a gateway, and how exactly its statements are taken
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct PutSettlementTerms {
        /// By so much an amount may differ, in minor units; nothing when left out.
        #[serde(rename = "amountToleranceMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub amount_tolerance_minor: ::std::option::Option<i64>,
        /// So long after its confirmation money is due; 72 hours when left out.
        #[serde(rename = "dueAfterHours", skip_serializing_if = "::std::option::Option::is_none")]
        pub due_after_hours: ::std::option::Option<u32>,
        /// By so much the fee of each line may differ; one when left out.
        #[serde(rename = "feeToleranceMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_tolerance_minor: ::std::option::Option<i64>,
        /// What the gateway may keep: each rule for another way or currency.
        pub fees: ::std::vec::Vec<FeeRuleBody>,
        /// So far apart in time a line that names nothing may be from what it is about; two hours when left out.
        #[serde(rename = "windowMinutes", skip_serializing_if = "::std::option::Option::is_none")]
        pub window_minutes: ::std::option::Option<u32>,
    }
    /// A variant: the one with that SKU, or a new one
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PutVariant {
        /// ISO-4217; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// Fewer codes in its pool than these raise an alert.
        #[serde(rename = "lowStockThreshold", skip_serializing_if = "::std::option::Option::is_none")]
        pub low_stock_threshold: ::std::option::Option<u32>,
        /// What customers read.
        pub name: ::std::string::String,
        /// What one costs, in minor units.
        #[serde(rename = "priceMinor")]
        pub price_minor: i64,
        /// Your own name for it; unique in the application and mode, and for ever its own.
        pub sku: ::std::string::String,
        /// Where what is bought comes from.
        pub source: StockSource,
    }
    /// What one gateway owes, by how long ago it was confirmed: captures that no statement has shown, less refunds
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ReceivableAge {
        /// What stands on the gateway's receivable in the book, in minor units.
        #[serde(rename = "bookedMinor")]
        pub booked_minor: i64,
        /// The currency.
        pub currency: ::std::string::String,
        /// Of that, confirmed within the last day.
        #[serde(rename = "dayMinor")]
        pub day_minor: i64,
        /// What the book says above that: what people booked by hand, and nothing else.
        #[serde(rename = "differenceMinor")]
        pub difference_minor: i64,
        /// The gateway.
        pub gateway: Method,
        /// Seven to thirty days ago.
        #[serde(rename = "monthMinor")]
        pub month_minor: i64,
        /// Longer ago.
        #[serde(rename = "olderMinor")]
        pub older_minor: i64,
        /// Captures and refunds that are not settled whole.
        pub open: u64,
        /// What they come to, in minor units.
        #[serde(rename = "openMinor")]
        pub open_minor: i64,
        /// Confirmed one to three days ago.
        #[serde(rename = "threeDaysMinor")]
        pub three_days_minor: i64,
        /// Three to seven days ago.
        #[serde(rename = "weekMinor")]
        pub week_minor: i64,
    }
    /// Something that a run found and people must explain
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ReconciliationException {
        /// What its resolutions booked beside lines so far, in minor units: by so much the gateway owes less.
        #[serde(rename = "adjustedMinor")]
        pub adjusted_minor: i64,
        /// What was found, by the run that saw it change last.
        pub found: ReconciliationResult,
        /// Its id.
        pub id: ::std::string::String,
        /// LIVE or TEST.
        pub mode: Mode,
        /// When a run found it first.
        #[serde(rename = "openedAt")]
        pub opened_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Who looks after it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub owner: ::std::option::Option<Colleague>,
        /// Why it needs a person.
        pub reason: ReconciliationReason,
        /// How it was resolved, or is to be.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resolution: ::std::option::Option<ExceptionResolution>,
        /// Where it stands.
        pub status: ExceptionStatus,
        /// Until when the gateway is given to answer, while it is CHASING: a day in Dhaka.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub until: ::std::option::Option<::std::string::String>,
        /// When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// Why something needs a person
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ReconciliationReason {
        #[serde(rename = "MISSING_IN_SETTLEMENT")]
        MissingInSettlement,
        #[serde(rename = "MISSING_INTERNAL")]
        MissingInternal,
        #[serde(rename = "AMOUNT_MISMATCH")]
        AmountMismatch,
        #[serde(rename = "FEE_MISMATCH")]
        FeeMismatch,
        #[serde(rename = "CURRENCY_MISMATCH")]
        CurrencyMismatch,
        #[serde(rename = "DUPLICATE")]
        Duplicate,
        #[serde(rename = "REFERENCE_MISMATCH")]
        ReferenceMismatch,
    }
    impl ::std::fmt::Display for ReconciliationReason {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::MissingInSettlement => f.write_str("MISSING_IN_SETTLEMENT"),
                Self::MissingInternal => f.write_str("MISSING_INTERNAL"),
                Self::AmountMismatch => f.write_str("AMOUNT_MISMATCH"),
                Self::FeeMismatch => f.write_str("FEE_MISMATCH"),
                Self::CurrencyMismatch => f.write_str("CURRENCY_MISMATCH"),
                Self::Duplicate => f.write_str("DUPLICATE"),
                Self::ReferenceMismatch => f.write_str("REFERENCE_MISMATCH"),
            }
        }
    }
    impl ::std::str::FromStr for ReconciliationReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "MISSING_IN_SETTLEMENT" => Ok(Self::MissingInSettlement),
                "MISSING_INTERNAL" => Ok(Self::MissingInternal),
                "AMOUNT_MISMATCH" => Ok(Self::AmountMismatch),
                "FEE_MISMATCH" => Ok(Self::FeeMismatch),
                "CURRENCY_MISMATCH" => Ok(Self::CurrencyMismatch),
                "DUPLICATE" => Ok(Self::Duplicate),
                "REFERENCE_MISMATCH" => Ok(Self::ReferenceMismatch),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ReconciliationReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ReconciliationReason {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What a run found about one thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ReconciliationResult {
        /// What was agreed that the gateway keeps: less than zero; absent where nothing is known to be agreed.
        #[serde(rename = "agreedFeeMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub agreed_fee_minor: ::std::option::Option<i64>,
        /// The application; absent, like the next five, for a line that is about nothing that is expected.
        #[serde(rename = "applicationId", skip_serializing_if = "::std::option::Option::is_none")]
        pub application_id: ::std::option::Option<::std::string::String>,
        /// When it was confirmed, or is said to have happened.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The attempt that brought the money.
        #[serde(rename = "attemptId", skip_serializing_if = "::std::option::Option::is_none")]
        pub attempt_id: ::std::option::Option<::std::string::String>,
        /// The currency.
        pub currency: ::std::string::String,
        /// The dispute, when it is about one.
        #[serde(rename = "disputeId", skip_serializing_if = "::std::option::Option::is_none")]
        pub dispute_id: ::std::option::Option<::std::string::String>,
        /// When it is due, as long as it is not.
        #[serde(rename = "dueAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub due_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// What is expected, in minor units; less than zero of a refund, and of what a dispute takes.
        #[serde(rename = "expectedMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub expected_minor: ::std::option::Option<i64>,
        /// The gateway.
        pub gateway: Method,
        /// The gateway's transaction, as far as one is known.
        #[serde(rename = "gatewayTxnId", skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway_txn_id: ::std::option::Option<::std::string::String>,
        /// Its lines.
        pub lines: ::std::vec::Vec<StatementLineName>,
        /// By what its lines were found; absent where there are none, or where they are about nothing that is expected.
        #[serde(rename = "matchedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub matched_by: ::std::option::Option<ReconciliationRule>,
        /// Its number in the run, from one.
        pub number: u64,
        /// The payment.
        #[serde(rename = "paymentId", skip_serializing_if = "::std::option::Option::is_none")]
        pub payment_id: ::std::option::Option<::std::string::String>,
        /// Why it needs a person.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<ReconciliationReason>,
        /// The refund, when it is about one.
        #[serde(rename = "refundId", skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_id: ::std::option::Option<::std::string::String>,
        /// The run.
        #[serde(rename = "runId")]
        pub run_id: ::std::string::String,
        /// What they say that the gateway keeps: less than zero.
        #[serde(rename = "settledFeeMinor")]
        pub settled_fee_minor: i64,
        /// What its lines come to before fees, in minor units.
        #[serde(rename = "settledGrossMinor")]
        pub settled_gross_minor: i64,
        /// What they change at the gateway.
        #[serde(rename = "settledNetMinor")]
        pub settled_net_minor: i64,
        /// What became of it.
        pub status: ReconciliationStatus,
    }
    /// By what lines were taken to be about something
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ReconciliationRule {
        #[serde(rename = "TRANSACTION_ID")]
        TransactionId,
        #[serde(rename = "ATTEMPT_REFERENCE")]
        AttemptReference,
        #[serde(rename = "REFUND_OF_TRANSACTION")]
        RefundOfTransaction,
        #[serde(rename = "DISPUTE_OF_TRANSACTION")]
        DisputeOfTransaction,
        #[serde(rename = "RECORDED_FROM_LINE")]
        RecordedFromLine,
        #[serde(rename = "AMOUNT_AND_TIME")]
        AmountAndTime,
        #[serde(rename = "BATCH")]
        Batch,
        #[serde(rename = "DAY_TOTAL")]
        DayTotal,
    }
    impl ::std::fmt::Display for ReconciliationRule {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::TransactionId => f.write_str("TRANSACTION_ID"),
                Self::AttemptReference => f.write_str("ATTEMPT_REFERENCE"),
                Self::RefundOfTransaction => f.write_str("REFUND_OF_TRANSACTION"),
                Self::DisputeOfTransaction => f.write_str("DISPUTE_OF_TRANSACTION"),
                Self::RecordedFromLine => f.write_str("RECORDED_FROM_LINE"),
                Self::AmountAndTime => f.write_str("AMOUNT_AND_TIME"),
                Self::Batch => f.write_str("BATCH"),
                Self::DayTotal => f.write_str("DAY_TOTAL"),
            }
        }
    }
    impl ::std::str::FromStr for ReconciliationRule {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TRANSACTION_ID" => Ok(Self::TransactionId),
                "ATTEMPT_REFERENCE" => Ok(Self::AttemptReference),
                "REFUND_OF_TRANSACTION" => Ok(Self::RefundOfTransaction),
                "DISPUTE_OF_TRANSACTION" => Ok(Self::DisputeOfTransaction),
                "RECORDED_FROM_LINE" => Ok(Self::RecordedFromLine),
                "AMOUNT_AND_TIME" => Ok(Self::AmountAndTime),
                "BATCH" => Ok(Self::Batch),
                "DAY_TOTAL" => Ok(Self::DayTotal),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ReconciliationRule {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ReconciliationRule {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// One look at what a period's money became
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ReconciliationRun {
        /// Other amounts.
        #[serde(rename = "amountMismatch")]
        pub amount_mismatch: u64,
        /// Who asked for it; absent when the night did.
        #[serde(rename = "askedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub asked_by: ::std::option::Option<::std::string::String>,
        /// Whether somebody wants it stopped.
        #[serde(rename = "cancelAsked")]
        pub cancel_asked: bool,
        /// When it was asked for.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Other currencies.
        #[serde(rename = "currencyMismatch")]
        pub currency_mismatch: u64,
        /// What is not due yet.
        pub deferred: u64,
        /// What was settled more than once.
        pub duplicate: u64,
        /// When it ended.
        #[serde(rename = "endedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub ended_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Other fees than agreed.
        #[serde(rename = "feeMismatch")]
        pub fee_mismatch: u64,
        /// The gateway; absent when it looks at all of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway: ::std::option::Option<Method>,
        /// Its id.
        pub id: ::std::string::String,
        /// Whether debits equalled credits in every book of the mode at its end; absent until then.
        #[serde(rename = "ledgerBalanced", skip_serializing_if = "::std::option::Option::is_none")]
        pub ledger_balanced: ::std::option::Option<bool>,
        /// How much it has looked at so far.
        #[serde(rename = "lookedAt")]
        pub looked_at: u64,
        /// What is explained.
        pub matched: u64,
        /// What the statements do not show, though it is due.
        #[serde(rename = "missingInSettlement")]
        pub missing_in_settlement: u64,
        /// What our book does not know.
        #[serde(rename = "missingInternal")]
        pub missing_internal: u64,
        /// LIVE or TEST.
        pub mode: Mode,
        /// Why it failed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        /// The day or month, in Dhaka.
        pub period: ::std::string::String,
        /// Since when what matched in it is in the book; absent as long as it is not.
        #[serde(rename = "postedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub posted_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// How many lines it brought there: those that an earlier run brought are not counted.
        #[serde(rename = "postedLines", skip_serializing_if = "::std::option::Option::is_none")]
        pub posted_lines: ::std::option::Option<u64>,
        /// Lines that name two things.
        #[serde(rename = "referenceMismatch")]
        pub reference_mismatch: u64,
        /// Where it stands.
        pub status: ReconciliationRunStatus,
        /// Which version of each gateway's terms it judged by, by gateway; 0 where nothing was ever agreed. Empty until it is done.
        pub terms: ::std::collections::BTreeMap<::std::string::String, u32>,
    }
    /// Where a run stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ReconciliationRunStatus {
        #[serde(rename = "WAITING")]
        Waiting,
        #[serde(rename = "RUNNING")]
        Running,
        #[serde(rename = "DONE")]
        Done,
        #[serde(rename = "CANCELLED")]
        Cancelled,
        #[serde(rename = "FAILED")]
        Failed,
    }
    impl ::std::fmt::Display for ReconciliationRunStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Waiting => f.write_str("WAITING"),
                Self::Running => f.write_str("RUNNING"),
                Self::Done => f.write_str("DONE"),
                Self::Cancelled => f.write_str("CANCELLED"),
                Self::Failed => f.write_str("FAILED"),
            }
        }
    }
    impl ::std::str::FromStr for ReconciliationRunStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "WAITING" => Ok(Self::Waiting),
                "RUNNING" => Ok(Self::Running),
                "DONE" => Ok(Self::Done),
                "CANCELLED" => Ok(Self::Cancelled),
                "FAILED" => Ok(Self::Failed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ReconciliationRunStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ReconciliationRunStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What became of one thing
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ReconciliationStatus {
        #[serde(rename = "MATCHED")]
        Matched,
        #[serde(rename = "FLAGGED")]
        Flagged,
        #[serde(rename = "DEFERRED")]
        Deferred,
    }
    impl ::std::fmt::Display for ReconciliationStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Matched => f.write_str("MATCHED"),
                Self::Flagged => f.write_str("FLAGGED"),
                Self::Deferred => f.write_str("DEFERRED"),
            }
        }
    }
    impl ::std::str::FromStr for ReconciliationStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "MATCHED" => Ok(Self::Matched),
                "FLAGGED" => Ok(Self::Flagged),
                "DEFERRED" => Ok(Self::Deferred),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ReconciliationStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ReconciliationStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A dispute to record
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct RecordDispute {
        /// How much, in minor units; as the line says, where one is named.
        #[serde(rename = "amountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub amount_minor: ::std::option::Option<i64>,
        /// The gateway's own number of the case.
        #[serde(rename = "caseNumber")]
        pub case_number: ::std::string::String,
        /// The last day on which the gateway takes evidence, as YYYY-MM-DD; a day in Dhaka.
        #[serde(rename = "evidenceDueOn", skip_serializing_if = "::std::option::Option::is_none")]
        pub evidence_due_on: ::std::option::Option<::std::string::String>,
        /// What the gateway charges for it; as the line says, where one is named.
        #[serde(rename = "feeMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_minor: ::std::option::Option<i64>,
        /// The payment that is disputed.
        #[serde(rename = "paymentId")]
        pub payment_id: ::std::string::String,
        /// Why the customer's bank takes it back.
        pub reason: ::std::string::String,
        /// The chargeback in a gateway's statement that shows it. With it, nobody else has to agree.
        #[serde(rename = "statementLine", skip_serializing_if = "::std::option::Option::is_none")]
        pub statement_line: ::std::option::Option<NameStatementLine>,
    }
    /// Codes that let an operator in without his device
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RecoveryCodes {
        /// Each works once. Shown this once.
        #[serde(rename = "recoveryCodes")]
        pub recovery_codes: ::std::vec::Vec<::std::string::String>,
    }
    /// Money on its way back
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Refund {
        /// How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// How many more must agree.
        #[serde(rename = "approvalsMissing")]
        pub approvals_missing: u8,
        /// The operators who agreed, in order.
        #[serde(rename = "approvedBy")]
        pub approved_by: ::std::vec::Vec<::std::string::String>,
        /// When it was asked for.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Who asked: the id of a credential or of an operator, or `poisha`.
        #[serde(rename = "createdBy")]
        pub created_by: ::std::string::String,
        /// ISO-4217 code.
        pub currency: ::std::string::String,
        /// Why it failed or was rejected.
        #[serde(rename = "failureReason", skip_serializing_if = "::std::option::Option::is_none")]
        pub failure_reason: ::std::option::Option<::std::string::String>,
        /// The gateway that holds the money.
        pub gateway: Method,
        /// The gateway's own name for the refund, once it has told.
        #[serde(rename = "gatewayRefundId", skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway_refund_id: ::std::option::Option<::std::string::String>,
        /// The gateway's transaction that is given back.
        #[serde(rename = "gatewayTxnId")]
        pub gateway_txn_id: ::std::string::String,
        /// Its id.
        pub id: ::std::string::String,
        /// Whether real money moves.
        pub mode: Mode,
        /// The payment it gives back.
        #[serde(rename = "paymentId")]
        pub payment_id: ::std::string::String,
        /// Why, in the words of whoever asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        /// What the gateway knows the refund by.
        pub reference: ::std::string::String,
        /// The bank's or wallet's reference, when people sent the money back.
        #[serde(rename = "returnedAs", skip_serializing_if = "::std::option::Option::is_none")]
        pub returned_as: ::std::option::Option<::std::string::String>,
        /// Where it stands.
        pub status: RefundStatus,
        /// True when it gives back money that came once too often, and not the payment's own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surplus: ::std::option::Option<bool>,
        /// When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// A refund, and what people need to know to decide about it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RefundAtDesk {
        /// The application it belongs to.
        #[serde(rename = "appId")]
        pub app_id: ::std::string::String,
        /// How many different people must approve it in all.
        #[serde(rename = "approvalsNeeded")]
        pub approvals_needed: u8,
        /// Who confirmed it.
        #[serde(rename = "confirmedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub confirmed_by: ::std::option::Option<::std::string::String>,
        /// What was recorded and waits to be confirmed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recorded: ::std::option::Option<RefundFinding>,
        /// Who recorded what became of it.
        #[serde(rename = "recordedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub recorded_by: ::std::option::Option<::std::string::String>,
        /// The refund.
        pub refund: Refund,
        /// What an approval names: a hash over all that was asked for.
        #[serde(rename = "requestHash")]
        pub request_hash: ::std::string::String,
        /// How far it has come, while it is pending.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sending: ::std::option::Option<RefundSending>,
    }
    /// What your approval would do
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RefundDryRun {
        /// The accounts that would move.
        pub accounts: ::std::vec::Vec<AccountChange>,
        /// And afterwards.
        pub after: CaptureBalance,
        /// How many more people would have to approve after you.
        #[serde(rename = "approvalsMissing")]
        pub approvals_missing: u8,
        /// Where the refund would stand.
        pub becomes: RefundStatus,
        /// The money that came, now.
        pub before: CaptureBalance,
        /// What the gateway would be asked to do next; absent while approvals are missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call: ::std::option::Option<PlannedGatewayCall>,
        /// What the approval would have to name.
        #[serde(rename = "requestHash")]
        pub request_hash: ::std::string::String,
        /// What would move in the ledger.
        pub transfers: ::std::vec::Vec<PlannedTransfer>,
    }
    /// A refund moved
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RefundEvent {
        /// When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The refund as it was then.
        pub data: Refund,
        /// The event's id, also in the header webhook-id; the same in every retry and resend.
        pub id: ::std::string::String,
        /// Whether real money moves.
        pub mode: Mode,
        /// The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        /// Its place among the events of this refund, from one.
        pub sequence: i64,
        /// What happened.
        #[serde(rename = "type")]
        pub type_: RefundEventType,
    }
    /// What happened to a refund
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum RefundEventType {
        #[serde(rename = "refund.pending")]
        RefundPending,
        #[serde(rename = "refund.succeeded")]
        RefundSucceeded,
        #[serde(rename = "refund.failed")]
        RefundFailed,
    }
    impl ::std::fmt::Display for RefundEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::RefundPending => f.write_str("refund.pending"),
                Self::RefundSucceeded => f.write_str("refund.succeeded"),
                Self::RefundFailed => f.write_str("refund.failed"),
            }
        }
    }
    impl ::std::str::FromStr for RefundEventType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "refund.pending" => Ok(Self::RefundPending),
                "refund.succeeded" => Ok(Self::RefundSucceeded),
                "refund.failed" => Ok(Self::RefundFailed),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RefundEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RefundEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What became of a refund where no gateway tells
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RefundFinding {
        /// The bank's or wallet's reference of the money that is back, or why it is not.
        pub detail: ::std::string::String,
        /// What became of it.
        pub outcome: RefundOutcome,
    }
    /// Why an order's money goes back
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct RefundOrder {
        /// Why.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
    }
    /// What became of a refund, as people found out
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum RefundOutcome {
        #[serde(rename = "RETURNED")]
        Returned,
        #[serde(rename = "NOT_RETURNED")]
        NotReturned,
    }
    impl ::std::fmt::Display for RefundOutcome {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Returned => f.write_str("RETURNED"),
                Self::NotReturned => f.write_str("NOT_RETURNED"),
            }
        }
    }
    impl ::std::str::FromStr for RefundOutcome {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "RETURNED" => Ok(Self::Returned),
                "NOT_RETURNED" => Ok(Self::NotReturned),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RefundOutcome {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RefundOutcome {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How money would go back
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum RefundRoad {
        #[serde(rename = "API")]
        Api,
        #[serde(rename = "MANUAL")]
        Manual,
    }
    impl ::std::fmt::Display for RefundRoad {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Api => f.write_str("API"),
                Self::Manual => f.write_str("MANUAL"),
            }
        }
    }
    impl ::std::str::FromStr for RefundRoad {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "API" => Ok(Self::Api),
                "MANUAL" => Ok(Self::Manual),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RefundRoad {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RefundRoad {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How far a pending refund has come
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum RefundSending {
        #[serde(rename = "READY")]
        Ready,
        #[serde(rename = "SENT")]
        Sent,
        #[serde(rename = "ACCEPTED")]
        Accepted,
        #[serde(rename = "UNCLEAR")]
        Unclear,
        #[serde(rename = "BY_HAND")]
        ByHand,
        #[serde(rename = "RECORDED")]
        Recorded,
    }
    impl ::std::fmt::Display for RefundSending {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Ready => f.write_str("READY"),
                Self::Sent => f.write_str("SENT"),
                Self::Accepted => f.write_str("ACCEPTED"),
                Self::Unclear => f.write_str("UNCLEAR"),
                Self::ByHand => f.write_str("BY_HAND"),
                Self::Recorded => f.write_str("RECORDED"),
            }
        }
    }
    impl ::std::str::FromStr for RefundSending {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "READY" => Ok(Self::Ready),
                "SENT" => Ok(Self::Sent),
                "ACCEPTED" => Ok(Self::Accepted),
                "UNCLEAR" => Ok(Self::Unclear),
                "BY_HAND" => Ok(Self::ByHand),
                "RECORDED" => Ok(Self::Recorded),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RefundSending {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RefundSending {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Where a refund stands
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum RefundStatus {
        #[serde(rename = "AWAITING_APPROVAL")]
        AwaitingApproval,
        #[serde(rename = "PENDING")]
        Pending,
        #[serde(rename = "SUCCEEDED")]
        Succeeded,
        #[serde(rename = "FAILED")]
        Failed,
        #[serde(rename = "REJECTED")]
        Rejected,
        #[serde(rename = "WITHDRAWN")]
        Withdrawn,
    }
    impl ::std::fmt::Display for RefundStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::AwaitingApproval => f.write_str("AWAITING_APPROVAL"),
                Self::Pending => f.write_str("PENDING"),
                Self::Succeeded => f.write_str("SUCCEEDED"),
                Self::Failed => f.write_str("FAILED"),
                Self::Rejected => f.write_str("REJECTED"),
                Self::Withdrawn => f.write_str("WITHDRAWN"),
            }
        }
    }
    impl ::std::str::FromStr for RefundStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "AWAITING_APPROVAL" => Ok(Self::AwaitingApproval),
                "PENDING" => Ok(Self::Pending),
                "SUCCEEDED" => Ok(Self::Succeeded),
                "FAILED" => Ok(Self::Failed),
                "REJECTED" => Ok(Self::Rejected),
                "WITHDRAWN" => Ok(Self::Withdrawn),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for RefundStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for RefundStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How many refunds of one gateway stand in one state, and how much they give back
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RefundSum {
        /// How much together, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// Refunds.
        pub count: u64,
        /// The currency.
        pub currency: ::std::string::String,
        /// The gateway.
        pub gateway: Method,
        /// Where they stand.
        pub status: RefundStatus,
    }
    /// Not to agree to what waits
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct RefuseDispute {
        /// Why.
        pub reason: ::std::string::String,
    }
    /// A new application
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct RegisterApplication {
        /// Where its LIVE events are posted, if you know already.
        #[serde(rename = "liveWebhookUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub live_webhook_url: ::std::option::Option<::std::string::String>,
        /// What customers and staff call it.
        pub name: ::std::string::String,
        /// What it allows, where that differs from what every application begins with; without a name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub settings: ::std::option::Option<ChangeApplication>,
        /// Where its TEST events are posted, if you know already.
        #[serde(rename = "testWebhookUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub test_webhook_url: ::std::option::Option<::std::string::String>,
    }
    /// An application that was just registered
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RegisteredApplication {
        /// The application.
        pub application: Application,
        /// Its credentials: one for TEST, one for LIVE.
        pub credentials: ::std::vec::Vec<IssuedCredential>,
        /// Where its events are posted, each with the secret that signs them; as many as were asked for.
        #[serde(rename = "webhookEndpoints")]
        pub webhook_endpoints: ::std::vec::Vec<WebhookEndpoint>,
    }
    /// A no
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct RejectRefund {
        /// Why.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
    }
    /// Why a month is opened again
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ReopenMonth {
        /// What is missing in it; colleagues read it.
        pub reason: ::std::string::String,
    }
    /// Which events to send again
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ReplayEvents {
        /// Events at or after this instant.
        pub from: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Events at or before this instant.
        pub to: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// The zone whose days a report counts
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ReportZone {
        #[serde(rename = "Asia/Dhaka")]
        AsiaDhaka,
        #[serde(rename = "UTC")]
        Utc,
    }
    impl ::std::fmt::Display for ReportZone {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::AsiaDhaka => f.write_str("Asia/Dhaka"),
                Self::Utc => f.write_str("UTC"),
            }
        }
    }
    impl ::std::str::FromStr for ReportZone {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "Asia/Dhaka" => Ok(Self::AsiaDhaka),
                "UTC" => Ok(Self::Utc),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ReportZone {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ReportZone {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A refund that an operator asks for
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct RequestRefund {
        /// How much goes back, in minor units of the payment's currency.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// Why; the gateway may show it to the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        /// The attempt that brought money once too often, when that and not the payment's own money goes back.
        #[serde(rename = "surplusAttemptId", skip_serializing_if = "::std::option::Option::is_none")]
        pub surplus_attempt_id: ::std::option::Option<::std::string::String>,
        /// The gateway's transaction that brought it.
        #[serde(rename = "surplusGatewayTxnId", skip_serializing_if = "::std::option::Option::is_none")]
        pub surplus_gateway_txn_id: ::std::option::Option<::std::string::String>,
    }
    /// Where an order is mailed to once more
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ResendOrderMail {
        /// A better address; the same one when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recipient_email: ::std::option::Option<::std::string::String>,
    }
    /// How much is sent again
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Resent {
        /// Deliveries that are on their way again.
        pub count: u32,
    }
    /// To resolve an alert
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ResolveAlert {
        /// What came of it, for whoever comes later.
        pub note: ::std::string::String,
    }
    /// To resolve an exception
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ResolveException {
        /// Against what the difference is booked: with ADJUSTED, and only then.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub against: ::std::option::Option<AdjustedAgainst>,
        /// In whose book a line belongs that is about nothing expected: with ADJUSTED, and only then.
        #[serde(rename = "applicationId", skip_serializing_if = "::std::option::Option::is_none")]
        pub application_id: ::std::option::Option<::std::string::String>,
        /// Why.
        pub note: ::std::string::String,
        /// The refund: with REFUNDED, and only then.
        #[serde(rename = "refundId", skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_id: ::std::option::Option<::std::string::String>,
        /// What becomes of it. Where that moves money, this proposes it, and another person approves.
        pub remedy: ExceptionRemedy,
    }
    /// What an operator decides about a flagged payment
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ReviewDecision {
        #[serde(rename = "ACCEPT")]
        Accept,
        #[serde(rename = "REFUND")]
        Refund,
    }
    impl ::std::fmt::Display for ReviewDecision {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Accept => f.write_str("ACCEPT"),
                Self::Refund => f.write_str("REFUND"),
            }
        }
    }
    impl ::std::str::FromStr for ReviewDecision {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "ACCEPT" => Ok(Self::Accept),
                "REFUND" => Ok(Self::Refund),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for ReviewDecision {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ReviewDecision {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A decision about a flagged payment
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ReviewPayment {
        /// What becomes of the money.
        pub decision: ReviewDecision,
    }
    /// A set of permissions with a name
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Role {
        /// Whether it is built in and cannot be changed.
        #[serde(rename = "builtIn")]
        pub built_in: bool,
        /// Its id.
        pub id: ::std::string::String,
        /// What staff call it.
        pub name: ::std::string::String,
        /// How many operators have it.
        pub operators: u32,
        /// What it allows.
        pub permissions: ::std::vec::Vec<::std::string::String>,
    }
    /// What a role is called and allows
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct RoleToKeep {
        /// What staff call it; no two roles share a name.
        pub name: ::std::string::String,
        /// What it allows, from `listPermissions`.
        pub permissions: ::std::vec::Vec<::std::string::String>,
    }
    /// Which credentials to replace
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RotateCredentials {
        /// How many hours the replaced ones go on working; 24 when left out.
        #[serde(rename = "graceHours", skip_serializing_if = "::std::option::Option::is_none")]
        pub grace_hours: ::std::option::Option<u32>,
        /// TEST or LIVE: every credential of that mode is replaced by one.
        pub mode: Mode,
    }
    /// A credential that took the place of others
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct RotatedCredential {
        /// The application.
        #[serde(rename = "appId")]
        pub app_id: ::std::string::String,
        /// The new credential.
        #[serde(rename = "credentialId")]
        pub credential_id: ::std::string::String,
        /// Until when those before it go on working; absent when there were none.
        #[serde(rename = "previousWorksUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub previous_works_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// A mapping to be saved: as a new one, or as the next version of the one with that name
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SaveStatementMapping {
        /// The application whose own accounts it is for; when left out, it is the house's, which serves all.
        #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_id: ::std::option::Option<::std::string::String>,
        /// The gateway whose files it reads.
        pub gateway: Method,
        /// How a file is read.
        pub layout: StatementLayoutBody,
        /// What staff call it.
        pub name: ::std::string::String,
    }
    /// To say that the gateway has our evidence
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct SendDisputeEvidence {
        /// What was sent, and how.
        pub note: ::std::string::String,
    }
    /// Where an invoice is mailed
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct SendInvoice {
        /// The address; the customer's own when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<::std::string::String>,
    }
    /// One sign-in
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Session {
        /// Where it was opened from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /// Whether this request came with it.
        pub current: bool,
        /// When it ends even if it is used; without use it ends after 30 minutes.
        #[serde(rename = "expiresAt")]
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Its id; it says nothing about the token.
        pub id: ::std::string::String,
        /// When it was last used, to the minute.
        #[serde(rename = "lastSeenAt")]
        pub last_seen_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// When it was opened.
        #[serde(rename = "openedAt")]
        pub opened_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Until when what needs password or code again may be done.
        #[serde(rename = "steppedUpUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub stepped_up_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// Where to deliver from
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct SetFulfillmentUrl {
        /// Whether to make a new secret; the old one signs no more. Left out: only the first time.
        #[serde(rename = "rotateSecret", skip_serializing_if = "::std::option::Option::is_none")]
        pub rotate_secret: ::std::option::Option<bool>,
        /// Where you are asked to deliver; https in LIVE mode.
        pub url: ::std::string::String,
    }
    /// What was settled of your money at one gateway, by one posting
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Settlement {
        /// The currency.
        pub currency: ::std::string::String,
        /// What the gateway kept: less than zero.
        #[serde(rename = "feeMinor")]
        pub fee_minor: i64,
        /// The gateway.
        pub gateway: Method,
        /// What they come to before fees, in minor units: by so much less the gateway owes.
        #[serde(rename = "grossMinor")]
        pub gross_minor: i64,
        /// How many lines of statements.
        pub lines: u64,
        /// Whether real money moved.
        pub mode: Mode,
        /// What came to the bank.
        #[serde(rename = "netMinor")]
        pub net_minor: i64,
        /// The posting, as the ledger lists it.
        #[serde(rename = "postingId")]
        pub posting_id: ::std::string::String,
        /// When it was posted.
        #[serde(rename = "reconciledAt")]
        pub reconciled_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The run of the reconciliation that found it.
        #[serde(rename = "runId")]
        pub run_id: ::std::string::String,
    }
    /// A gateway settled what it owed
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SettlementEvent {
        /// When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What was settled.
        pub data: Settlement,
        /// The event's id, also in the header webhook-id; the same in every retry and resend.
        pub id: ::std::string::String,
        /// Whether real money moves.
        pub mode: Mode,
        /// The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        /// Its place among the events of this settlement: 1.
        pub sequence: i64,
        /// What happened.
        #[serde(rename = "type")]
        pub type_: SettlementEventType,
    }
    /// What happened to a settlement
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum SettlementEventType {
        #[serde(rename = "settlement.reconciled")]
        SettlementReconciled,
    }
    impl ::std::fmt::Display for SettlementEventType {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::SettlementReconciled => f.write_str("settlement.reconciled"),
            }
        }
    }
    impl ::std::str::FromStr for SettlementEventType {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "settlement.reconciled" => Ok(Self::SettlementReconciled),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for SettlementEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SettlementEventType {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How long one gateway's money takes from its confirmation until it is found in a statement and booked
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SettlementLag {
        /// Captures that were settled.
        pub captures: u64,
        /// The currency.
        pub currency: ::std::string::String,
        /// The gateway.
        pub gateway: Method,
        /// What they come to before fees, in minor units.
        #[serde(rename = "grossMinor")]
        pub gross_minor: i64,
        /// All of them.
        #[serde(rename = "mostHours")]
        pub most_hours: i64,
        /// Half of them within so many hours.
        #[serde(rename = "p50Hours")]
        pub p50_hours: i64,
        /// Nine of ten.
        #[serde(rename = "p90Hours")]
        pub p90_hours: i64,
    }
    /// What was agreed with a gateway
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SettlementTerms {
        /// By so much an amount may differ, in minor units.
        #[serde(rename = "amountToleranceMinor")]
        pub amount_tolerance_minor: i64,
        /// Since when it holds.
        #[serde(rename = "changedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub changed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Who said so.
        #[serde(rename = "changedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub changed_by: ::std::option::Option<::std::string::String>,
        /// So long after its confirmation money is due.
        #[serde(rename = "dueAfterHours")]
        pub due_after_hours: u64,
        /// By so much the fee of each line may differ.
        #[serde(rename = "feeToleranceMinor")]
        pub fee_tolerance_minor: i64,
        /// What the gateway may keep. Where no rule holds, it is what the gateway said itself when it confirmed the payment.
        pub fees: ::std::vec::Vec<FeeRule>,
        /// The gateway.
        pub gateway: Method,
        /// LIVE or TEST.
        pub mode: Mode,
        /// Which version; 0 while nobody has said anything.
        pub version: u32,
        /// So far apart in time a line that names nothing may be from what it is about.
        #[serde(rename = "windowMinutes")]
        pub window_minutes: u64,
    }
    /// Who speaks through a session
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SignedInOperator {
        /// Who.
        pub operator: Operator,
        /// Everything that is granted anywhere.
        pub permissions: ::std::vec::Vec<::std::string::String>,
        /// The session.
        pub session: Session,
    }
    /// A column: what it says, and by which names it goes
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct StatementColumn {
        /// What it says.
        pub field: StatementField,
        /// Its names: the first that a file has counts, whatever the case and the spaces.
        pub headings: ::std::vec::Vec<::std::string::String>,
        /// Whether a file without it is another file.
        pub needed: bool,
    }
    /// A column: what it says, and by which names it goes
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct StatementColumnBody {
        /// What it says.
        pub field: StatementField,
        /// Its names: the first that a file has counts, whatever the case and the spaces.
        pub headings: ::std::vec::Vec<::std::string::String>,
        /// Whether a file without it is another file.
        pub needed: bool,
    }
    /// Which of two numbers is the day, where the year stands last
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum StatementDateOrder {
        #[serde(rename = "DAY_FIRST")]
        DayFirst,
        #[serde(rename = "MONTH_FIRST")]
        MonthFirst,
    }
    impl ::std::fmt::Display for StatementDateOrder {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::DayFirst => f.write_str("DAY_FIRST"),
                Self::MonthFirst => f.write_str("MONTH_FIRST"),
            }
        }
    }
    impl ::std::str::FromStr for StatementDateOrder {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "DAY_FIRST" => Ok(Self::DayFirst),
                "MONTH_FIRST" => Ok(Self::MonthFirst),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for StatementDateOrder {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for StatementDateOrder {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What a column says
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum StatementField {
        #[serde(rename = "TRANSACTION_ID")]
        TransactionId,
        #[serde(rename = "REFERENCE")]
        Reference,
        #[serde(rename = "KIND")]
        Kind,
        #[serde(rename = "STATUS")]
        Status,
        #[serde(rename = "GROSS")]
        Gross,
        #[serde(rename = "CREDIT")]
        Credit,
        #[serde(rename = "DEBIT")]
        Debit,
        #[serde(rename = "FEE")]
        Fee,
        #[serde(rename = "NET")]
        Net,
        #[serde(rename = "CURRENCY")]
        Currency,
        #[serde(rename = "DATE")]
        Date,
        #[serde(rename = "TIME")]
        Time,
        #[serde(rename = "METHOD")]
        Method,
        #[serde(rename = "BATCH")]
        Batch,
    }
    impl ::std::fmt::Display for StatementField {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::TransactionId => f.write_str("TRANSACTION_ID"),
                Self::Reference => f.write_str("REFERENCE"),
                Self::Kind => f.write_str("KIND"),
                Self::Status => f.write_str("STATUS"),
                Self::Gross => f.write_str("GROSS"),
                Self::Credit => f.write_str("CREDIT"),
                Self::Debit => f.write_str("DEBIT"),
                Self::Fee => f.write_str("FEE"),
                Self::Net => f.write_str("NET"),
                Self::Currency => f.write_str("CURRENCY"),
                Self::Date => f.write_str("DATE"),
                Self::Time => f.write_str("TIME"),
                Self::Method => f.write_str("METHOD"),
                Self::Batch => f.write_str("BATCH"),
            }
        }
    }
    impl ::std::str::FromStr for StatementField {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TRANSACTION_ID" => Ok(Self::TransactionId),
                "REFERENCE" => Ok(Self::Reference),
                "KIND" => Ok(Self::Kind),
                "STATUS" => Ok(Self::Status),
                "GROSS" => Ok(Self::Gross),
                "CREDIT" => Ok(Self::Credit),
                "DEBIT" => Ok(Self::Debit),
                "FEE" => Ok(Self::Fee),
                "NET" => Ok(Self::Net),
                "CURRENCY" => Ok(Self::Currency),
                "DATE" => Ok(Self::Date),
                "TIME" => Ok(Self::Time),
                "METHOD" => Ok(Self::Method),
                "BATCH" => Ok(Self::Batch),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for StatementField {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for StatementField {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// What a word of the column for the kind means
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct StatementKindWord {
        /// What a line with it is about.
        pub kind: GatewayStatementLineKind,
        /// The word, whatever the case.
        pub word: ::std::string::String,
    }
    /// What a word of the column for the kind means
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct StatementKindWordBody {
        /// What a line with it is about.
        pub kind: GatewayStatementLineKind,
        /// The word, whatever the case.
        pub word: ::std::string::String,
    }
    /// How a file is read
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct StatementLayout {
        /// By how many minutes its clock is ahead of UTC; Dhaka's 360 when left out.
        #[serde(rename = "aheadMinutes", skip_serializing_if = "::std::option::Option::is_none")]
        pub ahead_minutes: ::std::option::Option<i32>,
        /// Its columns.
        pub columns: ::std::vec::Vec<StatementColumn>,
        /// ISO-4217, of amounts that name none; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// Which of two numbers is the day; the first when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dates: ::std::option::Option<StatementDateOrder>,
        /// What the words of the column for the kind mean; a line with any other is not understood.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub kinds: ::std::vec::Vec<StatementKindWord>,
        /// Whether signs count as they stand; when not, or left out, the kind of a line decides what goes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signed: ::std::option::Option<bool>,
        /// The words for what happened; a line with another is no entry. Every line is one when left out.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub statuses: ::std::vec::Vec<::std::string::String>,
        /// What lines begin with that are sums of others.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub totals: ::std::vec::Vec<::std::string::String>,
    }
    /// How a file is read
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct StatementLayoutBody {
        /// By how many minutes its clock is ahead of UTC; Dhaka's 360 when left out.
        #[serde(rename = "aheadMinutes", skip_serializing_if = "::std::option::Option::is_none")]
        pub ahead_minutes: ::std::option::Option<i32>,
        /// Its columns.
        pub columns: ::std::vec::Vec<StatementColumnBody>,
        /// ISO-4217, of amounts that name none; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<::std::string::String>,
        /// Which of two numbers is the day; the first when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dates: ::std::option::Option<StatementDateOrder>,
        /// What the words of the column for the kind mean; a line with any other is not understood.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kinds: ::std::option::Option<::std::vec::Vec<StatementKindWordBody>>,
        /// Whether signs count as they stand; when not, or left out, the kind of a line decides what goes.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub signed: ::std::option::Option<bool>,
        /// The words for what happened; a line with another is no entry. Every line is one when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub statuses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /// What lines begin with that are sums of others.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub totals: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    }
    /// One line of a statement
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct StatementLine {
        /// When it was booked.
        #[serde(rename = "bookedAt")]
        pub booked_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Why it moved, such as PAYMENT_CAPTURED.
        pub cause: ::std::string::String,
        /// What it adds to the account, on its own side, in minor units; less than nothing when it takes away.
        #[serde(rename = "changeMinor")]
        pub change_minor: i64,
        /// The account on the other side.
        pub counterpart: ::std::string::String,
        /// Its place in the posting, from zero.
        pub place: u16,
        /// The posting it belongs to.
        #[serde(rename = "postingId")]
        pub posting_id: ::std::string::String,
        /// The id of what caused it.
        pub subject: ::std::string::String,
    }
    /// A line of a statement, by its place
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct StatementLineName {
        /// The line of its file, from one.
        #[serde(rename = "lineNumber")]
        pub line_number: u64,
        /// The statement.
        #[serde(rename = "statementId")]
        pub statement_id: ::std::string::String,
    }
    /// A mapping: which column of a gateway's file says what
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct StatementMapping {
        /// The application it belongs to; absent for the house's and for what comes with Poisha.
        #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_id: ::std::option::Option<::std::string::String>,
        /// The gateway whose files it reads.
        pub gateway: Method,
        /// How a file is read.
        pub layout: StatementLayout,
        /// What staff call it.
        pub name: ::std::string::String,
        /// When.
        #[serde(rename = "savedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub saved_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Who saved it.
        #[serde(rename = "savedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub saved_by: ::std::option::Option<::std::string::String>,
        /// Which version; zero for what comes with Poisha.
        pub version: u32,
    }
    /// How a sample would be read
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct StatementPreview {
        /// Its columns, once a row names them.
        pub columns: ::std::vec::Vec<PreviewColumn>,
        /// What becomes of its first lines.
        pub lines: ::std::vec::Vec<PreviewLine>,
        /// Why the file cannot be read like this.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub refused: ::std::option::Option<::std::string::String>,
        /// Its first rows.
        pub rows: ::std::vec::Vec<PreviewRow>,
    }
    /// Password or code, entered again
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct StepUp {
        /// Your password; or leave it out and give a code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<::std::string::String>,
        /// The six digits that your device shows.
        #[serde(rename = "totpCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub totp_code: ::std::option::Option<::std::string::String>,
    }
    /// How full a pool is
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Stock {
        /// Codes that wait for a buyer.
        pub available: u64,
        /// Codes that waited too long.
        pub expired: u64,
        /// Whether it runs low.
        #[serde(rename = "isLow")]
        pub is_low: bool,
        /// Since when an alert says so.
        #[serde(rename = "lowSince", skip_serializing_if = "::std::option::Option::is_none")]
        pub low_since: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Fewer codes than these raise an alert.
        #[serde(rename = "lowStockThreshold", skip_serializing_if = "::std::option::Option::is_none")]
        pub low_stock_threshold: ::std::option::Option<u32>,
        /// The variant's SKU.
        pub sku: ::std::string::String,
        /// Codes that were given.
        pub sold: u64,
        /// What its codes are of.
        #[serde(rename = "variantId")]
        pub variant_id: ::std::string::String,
        /// Codes that were taken out.
        pub voided: u64,
    }
    /// Where what is bought comes from
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum StockSource {
        #[serde(rename = "PRELOADED")]
        Preloaded,
        #[serde(rename = "FULFILMENT_URL")]
        FulfilmentUrl,
    }
    impl ::std::fmt::Display for StockSource {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Preloaded => f.write_str("PRELOADED"),
                Self::FulfilmentUrl => f.write_str("FULFILMENT_URL"),
            }
        }
    }
    impl ::std::str::FromStr for StockSource {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PRELOADED" => Ok(Self::Preloaded),
                "FULFILMENT_URL" => Ok(Self::FulfilmentUrl),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for StockSource {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for StockSource {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// How well one gateway does
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SuccessRate {
        /// Attempts that are over.
        pub attempts: u64,
        /// Those that the gateway or we declared failed.
        pub failed: u64,
        /// The gateway.
        pub gateway: Method,
        /// Those that were given up or abandoned.
        #[serde(rename = "givenUp")]
        pub given_up: u64,
        /// Those that still go on; they count neither way.
        pub open: u64,
        /// Those that succeeded.
        pub succeeded: u64,
        /// How many of ten thousand that are over succeeded, rounded down; absent when none is over.
        #[serde(rename = "successBasisPoints", skip_serializing_if = "::std::option::Option::is_none")]
        pub success_basis_points: ::std::option::Option<u64>,
    }
    /// What time the test clock says
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TestClock {
        /// How many seconds it runs ahead of the wall clock.
        #[serde(rename = "aheadSeconds")]
        pub ahead_seconds: i64,
        /// Now, for this application's TEST records.
        pub now: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// An event of some application, and what became of it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ToldEvent {
        /// The application.
        #[serde(rename = "applicationId")]
        pub application_id: ::std::string::String,
        /// Attempts at all of its deliveries.
        pub attempts: u32,
        /// When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Its deliveries, one for each endpoint that wanted it.
        pub deliveries: ::std::vec::Vec<WebhookDelivery>,
        /// The worst that became of a delivery: PARKED, else PENDING, else DELIVERED. Absent when no endpoint wanted it.
        #[serde(rename = "deliveryStatus", skip_serializing_if = "::std::option::Option::is_none")]
        pub delivery_status: ::std::option::Option<DeliveryStatus>,
        /// Its id, and the webhook-id of its deliveries.
        pub id: ::std::string::String,
        /// When the last attempt was made.
        #[serde(rename = "lastAttemptAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub last_attempt_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// What happened instead of an answer.
        #[serde(rename = "lastError", skip_serializing_if = "::std::option::Option::is_none")]
        pub last_error: ::std::option::Option<::std::string::String>,
        /// What was answered to the last attempt; absent when nothing was.
        #[serde(rename = "lastResponseStatus", skip_serializing_if = "::std::option::Option::is_none")]
        pub last_response_status: ::std::option::Option<u16>,
        /// Its mode.
        pub mode: Mode,
        /// When the next attempt is made.
        #[serde(rename = "nextAttemptAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub next_attempt_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// The id of its object.
        #[serde(rename = "objectId")]
        pub object_id: ::std::string::String,
        /// The body as it is posted and signed, byte for byte.
        pub payload: ::std::string::String,
        /// The version of its body.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        /// Its place among the events of that object.
        pub sequence: i64,
        /// What it is about.
        #[serde(rename = "type")]
        pub type_: EventType,
    }
    /// The secret of a second factor
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TotpSecret {
        /// For authenticator applications that are typed into, in base32. Shown this once.
        pub secret: ::std::string::String,
        /// The same for a QR code.
        pub uri: ::std::string::String,
    }
    /// What is polled while a customer waits
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TransactionStatus {
        /// When the payment was created.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The order; absent when the payment belongs to none.
        #[serde(rename = "orderId", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        /// The order's number; absent when the payment belongs to none.
        #[serde(rename = "orderNumber", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_number: ::std::option::Option<::std::string::String>,
        /// Where the order stands; absent when the payment belongs to none.
        #[serde(rename = "orderStatus", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_status: ::std::option::Option<::std::string::String>,
        /// The same for people.
        #[serde(rename = "orderStatusLabel", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_status_label: ::std::option::Option<::std::string::String>,
        /// A sentence about it for people.
        #[serde(rename = "orderStatusMessage", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_status_message: ::std::option::Option<::std::string::String>,
        /// How it should be shown: info, success, warning or error.
        #[serde(rename = "orderStatusSeverity", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_status_severity: ::std::option::Option<::std::string::String>,
        /// Where its payment stands.
        pub status: PaymentStatus,
        /// The transaction that was asked about.
        #[serde(rename = "transactionId")]
        pub transaction_id: ::std::string::String,
    }
    /// Every account on which something moved, at one instant
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TrialBalance {
        /// The accounts.
        pub accounts: ::std::vec::Vec<AccountBalance>,
        /// The instant it was drawn up for; absent for now.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Whether debits equal credits.
        pub balanced: bool,
    }
    /// An endpoint that was tried out
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct TriedEndpoint {
        /// The endpoint.
        #[serde(rename = "endpointId")]
        pub endpoint_id: ::std::string::String,
        /// A sentence for people.
        pub message: ::std::string::String,
    }
    /// Why a statement is taken back
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct UndoStatement {
        /// Why, for the trail.
        pub reason: ::std::string::String,
    }
    /// What a discount takes off a subtotal; amounts are minor units
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct ValidatedDiscount {
        /// The code, in capitals.
        pub code: ::std::string::String,
        /// The currency of the amounts.
        pub currency: ::std::string::String,
        /// What customers read about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// What it takes off, in minor units.
        pub discount_amount: i64,
        /// How it takes off.
        pub discount_type: DiscountType,
        /// Basis points, or minor units.
        pub discount_value: i64,
        /// What is left to pay, in minor units; never less than nothing.
        pub final_total: i64,
    }
    /// A variant as operators see it
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Variant {
        /// Whether it was taken off sale for good.
        pub archived: bool,
        /// In that currency.
        pub currency: ::std::string::String,
        /// Its id.
        pub id: ::std::string::String,
        /// Fewer codes in its pool than these raise an alert.
        #[serde(rename = "lowStockThreshold", skip_serializing_if = "::std::option::Option::is_none")]
        pub low_stock_threshold: ::std::option::Option<u32>,
        /// What customers read.
        pub name: ::std::string::String,
        /// What one costs, in minor units.
        #[serde(rename = "priceMinor")]
        pub price_minor: i64,
        /// Your own name for it.
        pub sku: ::std::string::String,
        /// Where what is bought comes from.
        pub source: StockSource,
    }
    /// What becomes of a payment whose verification nobody answers
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum VerificationPolicy {
        #[serde(rename = "FAIL")]
        Fail,
        #[serde(rename = "HOLD")]
        Hold,
    }
    impl ::std::fmt::Display for VerificationPolicy {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Fail => f.write_str("FAIL"),
                Self::Hold => f.write_str("HOLD"),
            }
        }
    }
    impl ::std::str::FromStr for VerificationPolicy {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "FAIL" => Ok(Self::Fail),
                "HOLD" => Ok(Self::Hold),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for VerificationPolicy {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for VerificationPolicy {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// Why an invoice is given up
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct VoidInvoice {
        /// Why, in your own words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
    }
    /// Why a code is taken out of the pool
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct VoidVoucher {
        /// Why, for the trail; not the code.
        pub reason: ::std::string::String,
    }
    /// How many payments of one kind there were, and how much they came to
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Volume {
        /// What they ask for together, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        /// What was captured of them for the merchants, in minor units.
        #[serde(rename = "capturedMinor")]
        pub captured_minor: i64,
        /// Payments.
        pub count: u64,
        /// The currency.
        pub currency: ::std::string::String,
        /// The day, gateway, method or status; absent where a payment has none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub of: ::std::option::Option<::std::string::String>,
        /// Those that succeeded.
        pub succeeded: u64,
    }
    /// What volume is told apart by
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum VolumeBy {
        #[serde(rename = "day")]
        Day,
        #[serde(rename = "gateway")]
        Gateway,
        #[serde(rename = "method")]
        Method,
        #[serde(rename = "status")]
        Status,
    }
    impl ::std::fmt::Display for VolumeBy {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Day => f.write_str("day"),
                Self::Gateway => f.write_str("gateway"),
                Self::Method => f.write_str("method"),
                Self::Status => f.write_str("status"),
            }
        }
    }
    impl ::std::str::FromStr for VolumeBy {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "day" => Ok(Self::Day),
                "gateway" => Ok(Self::Gateway),
                "method" => Ok(Self::Method),
                "status" => Ok(Self::Status),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for VolumeBy {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for VolumeBy {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// A code's place in the pool; the code is never shown
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Voucher {
        /// When it came.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Until when it can be used.
        #[serde(rename = "expiresAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Its id.
        pub id: ::std::string::String,
        /// The order that it was given to.
        #[serde(rename = "orderId", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        /// The issuer's own number for it.
        #[serde(rename = "serialNumber", skip_serializing_if = "::std::option::Option::is_none")]
        pub serial_number: ::std::option::Option<::std::string::String>,
        /// When it was given.
        #[serde(rename = "soldAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub sold_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// What it is at this moment.
        pub status: VoucherStatus,
        /// What it is a code of.
        #[serde(rename = "variantId")]
        pub variant_id: ::std::string::String,
        /// When it was taken out.
        #[serde(rename = "voidedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub voided_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What a code is at a moment
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum VoucherStatus {
        #[serde(rename = "AVAILABLE")]
        Available,
        #[serde(rename = "EXPIRED")]
        Expired,
        #[serde(rename = "SOLD")]
        Sold,
        #[serde(rename = "VOID")]
        Void,
    }
    impl ::std::fmt::Display for VoucherStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Available => f.write_str("AVAILABLE"),
                Self::Expired => f.write_str("EXPIRED"),
                Self::Sold => f.write_str("SOLD"),
                Self::Void => f.write_str("VOID"),
            }
        }
    }
    impl ::std::str::FromStr for VoucherStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "AVAILABLE" => Ok(Self::Available),
                "EXPIRED" => Ok(Self::Expired),
                "SOLD" => Ok(Self::Sold),
                "VOID" => Ok(Self::Void),
                _ => Err("invalid value".into()),
            }
        }
    }
    impl ::std::convert::TryFrom<&str> for VoucherStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for VoucherStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    /// One attempt at a delivery
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct WebhookAttempt {
        /// When it was made.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What happened instead of an answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        /// The status that was answered; absent when nothing was.
        #[serde(rename = "httpStatus", skip_serializing_if = "::std::option::Option::is_none")]
        pub http_status: ::std::option::Option<u16>,
        /// Its place among all attempts at this delivery, from one.
        pub number: u32,
        /// The first part of the answer's body.
        pub response: ::std::string::String,
        /// How long it took, in milliseconds.
        #[serde(rename = "tookMs")]
        pub took_ms: u64,
    }
    /// One event on its way to one endpoint
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct WebhookDelivery {
        /// Attempts made so far.
        pub attempts: u32,
        /// When it was written.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// The endpoint.
        #[serde(rename = "endpointId")]
        pub endpoint_id: ::std::string::String,
        /// The event.
        #[serde(rename = "eventId")]
        pub event_id: ::std::string::String,
        /// Its id.
        pub id: ::std::string::String,
        /// When it is tried next, while it is pending.
        #[serde(rename = "nextAttemptAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub next_attempt_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Where it stands.
        pub status: DeliveryStatus,
        /// When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }
    /// A place where events are received
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct WebhookEndpoint {
        /// When it was created.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// What it is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        /// The events it wants; empty means all.
        pub events: ::std::vec::Vec<EventType>,
        /// Its id.
        pub id: ::std::string::String,
        /// Whether events of one object arrive in their order.
        pub ordered: bool,
        /// Until when the replaced secret signs beside the current one.
        #[serde(rename = "previousSecretSignsUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub previous_secret_signs_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// What deliveries are signed with (Standard Webhooks). Shown once, when it was made; never again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secret: ::std::option::Option<::std::string::String>,
        /// Whether it receives.
        pub status: EndpointStatus,
        /// When it was last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Where events are posted.
        pub url: ::std::string::String,
    }
    /// Something that happened
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct WebhookEvent {
        /// The body as it is posted and signed, byte for byte.
        pub body: ::std::string::String,
        /// When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        /// Its id, and the webhook-id of its deliveries; it never changes.
        pub id: ::std::string::String,
        /// The id of its object.
        #[serde(rename = "objectId")]
        pub object_id: ::std::string::String,
        /// Its place among the events of that object.
        pub sequence: i64,
        /// What it is about.
        #[serde(rename = "type")]
        pub type_: EventType,
    }
    /// To do one thing to many exceptions: exactly one of `assign`, `chase`, `resolve`, `reject` and `reopen`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct WorkExceptions {
        /// Give them to somebody.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub assign: ::std::option::Option<AssignException>,
        /// Ask the gateway.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub chase: ::std::option::Option<ChaseException>,
        /// Which.
        pub ids: ::std::vec::Vec<::std::string::String>,
        /// Refuse what was proposed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reject: ::std::option::Option<ExceptionNote>,
        /// Open them again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reopen: ::std::option::Option<ExceptionNote>,
        /// Resolve them, or propose to.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resolve: ::std::option::Option<ResolveException>,
    }
    /// What became of one exception among many
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct WorkedException {
        /// Why nothing was done, for programs.
        #[serde(rename = "errorCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub error_code: ::std::option::Option<::std::string::String>,
        /// As it is now; absent when nothing was done.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exception: ::std::option::Option<ReconciliationException>,
        /// Which.
        pub id: ::std::string::String,
        /// Why nothing was done, for people.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Poisha
///
/// A payment service for companies in Bangladesh. Every amount is an integer count of minor units (115000 is BDT 1,150.00). Every answer is `{data, meta, pagination}`; programs match `meta.errorCode`, never the message. Send `Idempotency-Key` with every POST that creates or moves something, and a retry has no second effect.
///
/// Version: 0.1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Settings,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: crate::Settings) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client, inner: crate::Settings) -> Self {
        Self { baseurl: baseurl.to_string(), client, inner }
    }
}
impl ClientInfo<crate::Settings> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Settings {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Settings>,
    {
    }
};
#[allow(clippy::all)]
impl Client {
    /// List alerts, newest first unless asked otherwise
    ///
    /// Filters combine. Those about your applications; the house's own too, with a grant for all applications.
    ///
    /// Sends a `GET` request to `/admin/alerts`
    ///
    /// Arguments:
    /// - `app_id`: Of this application.
    /// - `assigned_to`: That this operator looks after.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `from`: Raised first at or after this instant.
    /// - `kind`: Of this kind.
    /// - `mode`: Of this mode. The house's own count as LIVE.
    /// - `order`: Which way, by when they were raised first.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: In this state.
    /// - `to`: Raised first at or before this instant.
    ///
    pub async fn list_alerts<'a>(
        &'a self,
        app_id: Option<&'a str>,
        assigned_to: Option<&'a str>,
        cursor: Option<&'a str>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        kind: Option<types::AlertKind>,
        mode: Option<types::Mode>,
        order: Option<types::Order>,
        page: Option<u32>,
        size: Option<u32>,
        status: Option<types::AlertStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfAlert>, Error<()>> {
        let url = format!("{}/admin/alerts", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("appId", &app_id))
            .query(&progenitor_client::QueryParam::new("assignedTo", &assigned_to))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("kind", &kind))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_alerts" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One alert
    ///
    /// As it stands now.
    ///
    /// Sends a `GET` request to `/admin/alerts/{id}`
    ///
    /// Arguments:
    /// - `id`: The alert's id.
    ///
    pub async fn get_alert<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeAlert>, Error<()>> {
        let url = format!("{}/admin/alerts/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_alert" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Assign an alert
    ///
    /// To yourself, or to a colleague who sees it too. It may go from one to another.
    ///
    /// Sends a `POST` request to `/admin/alerts/{id}/assign`
    ///
    /// Arguments:
    /// - `id`: The alert's id.
    /// - `body`
    ///
    pub async fn assign_alert<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::AssignAlert,
    ) -> Result<ResponseValue<types::EnvelopeAlert>, Error<()>> {
        let url = format!("{}/admin/alerts/{}/assign", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "assign_alert" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Open an alert again
    ///
    /// It was not over after all. Nobody looks after it until it is assigned. Where the same was raised anew meanwhile,
    /// that alert goes on and this one stays resolved.
    ///
    /// Sends a `POST` request to `/admin/alerts/{id}/reopen`
    ///
    /// Arguments:
    /// - `id`: The alert's id.
    ///
    pub async fn reopen_alert<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeAlert>, Error<()>> {
        let url = format!("{}/admin/alerts/{}/reopen", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "reopen_alert" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Resolve an alert
    ///
    /// It is over, and the note says what came of it. The same trouble raises a new one.
    ///
    /// Sends a `POST` request to `/admin/alerts/{id}/resolve`
    ///
    /// Arguments:
    /// - `id`: The alert's id.
    /// - `body`
    ///
    pub async fn resolve_alert<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ResolveAlert,
    ) -> Result<ResponseValue<types::EnvelopeAlert>, Error<()>> {
        let url = format!("{}/admin/alerts/{}/resolve", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "resolve_alert" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Search the applications within your reach, newest first
    ///
    /// Those that your grants do not extend to are not counted either.
    ///
    /// Sends a `GET` request to `/admin/apps`
    ///
    /// Arguments:
    /// - `name_contains`: What their names contain.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: Whether they may call.
    ///
    pub async fn search_applications<'a>(
        &'a self,
        name_contains: Option<&'a str>,
        page: Option<u32>,
        size: Option<u32>,
        status: Option<types::ApplicationStatus>,
    ) -> Result<ResponseValue<types::ListOfApplication>, Error<()>> {
        let url = format!("{}/admin/apps", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("nameContains", &name_contains))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "search_applications" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Register an application
    ///
    /// It gets a credential for TEST and one for LIVE, and where you name an address for webhooks, an endpoint with its
    /// signing secret. Keys and secrets are shown in this answer alone; a retry with the same idempotency key gets it
    /// without them. Needs a grant for all applications; naming an address needs `webhook:manage` besides.
    ///
    /// Sends a `POST` request to `/admin/apps`
    ///
    /// Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn register_application<'a>(
        &'a self,
        idempotency_key: Option<&'a str>,
        body: &'a types::RegisterApplication,
    ) -> Result<ResponseValue<types::EnvelopeRegisteredApplication>, Error<()>> {
        let url = format!("{}/admin/apps", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "register_application" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One application
    ///
    /// With everything that it allows.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    ///
    pub async fn get_application<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeApplication>, Error<()>> {
        let url = format!("{}/admin/apps/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_application" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Balances of every account of an application, now or at an instant
    ///
    /// The trial balance: `balanced` says that debits equal credits in every currency.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/balances`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `at`: As it was at this instant; now when left out.
    /// - `mode`: LIVE when left out.
    ///
    pub async fn get_app_balances<'a>(
        &'a self,
        id: &'a str,
        at: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        mode: Option<types::Mode>,
    ) -> Result<ResponseValue<types::EnvelopeTrialBalance>, Error<()>> {
        let url = format!("{}/admin/apps/{}/balances", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("at", &at))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_app_balances" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take a catalogue away as a file
    ///
    /// One variant a line, by slug. It can be brought in again as it is. A cell that a spreadsheet would run begins with '.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/catalogue/{mode}/export`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `bom`: Whether the file begins with a mark that tells spreadsheets its encoding.
    /// - `format`: What kind of file; CSV when left out.
    ///
    pub async fn export_catalogue<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        bom: Option<bool>,
        format: Option<types::FileFormat>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/catalogue/{}/export",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("bom", &bom))
            .query(&progenitor_client::QueryParam::new("format", &format))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "export_catalogue" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Bring a catalogue in from a file
    ///
    /// One variant a line, known by its SKU: what is there is changed, what is not is made, and a cell that is empty
    /// changes nothing, so the same file may be sent again. Each line is taken or refused by itself, with the reason.
    /// The columns are those of the export; `product_slug` and `sku` are needed, and for what is new `product_name`,
    /// `variant_name` and `price_minor` too. Lists have a bar between two items, and a field is `name:label:type:required`.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/catalogue/{mode}/import`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `dry_run`: Whether it is only asked what would become of the lines.
    /// - `body`: The table as CSV in UTF-8, its first row the names of the columns; at most 8 MiB. Also taken as text/csv.
    ///
    pub async fn import_catalogue<'a, B: Into<reqwest::Body>>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        dry_run: Option<bool>,
        body: B,
    ) -> Result<ResponseValue<types::EnvelopeImport>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/catalogue/{}/import",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&progenitor_client::QueryParam::new("dryRun", &dry_run))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "import_catalogue" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// An application's products in one mode, by slug
    ///
    /// Those that are not shown too, with all that could be bought of each.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/catalogue/{mode}/products`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: With this status.
    /// - `text`: With this in name, slug, brand or a SKU.
    ///
    pub async fn list_products<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        page: Option<u32>,
        size: Option<u32>,
        status: Option<types::ProductStatus>,
        text: Option<&'a str>,
    ) -> Result<ResponseValue<types::ListOfProduct>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/catalogue/{}/products",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("text", &text))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_products" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make a product, with its variants
    ///
    /// Slug and SKUs are unique in the application and mode; a SKU stays its variant's for ever.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/catalogue/{mode}/products`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_product<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        idempotency_key: Option<&'a str>,
        body: &'a types::PutProduct,
    ) -> Result<ResponseValue<types::EnvelopeProduct>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/catalogue/{}/products",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_product" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One product
    ///
    /// With all its variants, those that are archived too.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/catalogue/{mode}/products/{product_id}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `product_id`: The product's id.
    ///
    pub async fn get_product<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        product_id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeProduct>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/catalogue/{}/products/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&product_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_product" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make a product what is sent, whole, in one write
    ///
    /// A variant is known by its SKU. One that is left out is archived, and comes back as itself when it is sent again.
    /// There is no `If-Match`: whoever writes last wins, so read it right before.
    ///
    /// Sends a `PUT` request to `/admin/apps/{id}/catalogue/{mode}/products/{product_id}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `product_id`: The product's id.
    /// - `body`
    ///
    pub async fn put_product<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        product_id: &'a str,
        body: &'a types::PutProduct,
    ) -> Result<ResponseValue<types::EnvelopeProduct>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/catalogue/{}/products/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&product_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "put_product" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take a product off sale
    ///
    /// Orders that were placed are delivered all the same. Putting it with another status brings it back.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/catalogue/{mode}/products/{product_id}/archive`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `product_id`: The product's id.
    ///
    pub async fn archive_product<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        product_id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeProduct>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/catalogue/{}/products/{}/archive",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&product_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "archive_product" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// An application's credentials, newest first
    ///
    /// Of both modes, also those that work no more; without what proves them.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/credentials`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_credentials<'a>(
        &'a self,
        id: &'a str,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfCredential>, Error<()>> {
        let url = format!("{}/admin/apps/{}/credentials", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_credentials" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Issue one more credential beside those that work
    ///
    /// At most ten of a mode work at a time. Key and secret are shown in this answer alone.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/credentials`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn issue_credential<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::IssueCredential,
    ) -> Result<ResponseValue<types::EnvelopeIssuedCredential>, Error<()>> {
        let url = format!("{}/admin/apps/{}/credentials", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "issue_credential" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Replace the credentials of one mode
    ///
    /// The new one works at once; the ones that worked until now go on for the grace. The application is told by a
    /// `credential.rotated` event. Key and secret are shown in this answer alone.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/credentials/rotate`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn rotate_credentials<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::RotateCredentials,
    ) -> Result<ResponseValue<types::EnvelopeIssuedCredential>, Error<()>> {
        let url = format!("{}/admin/apps/{}/credentials/rotate", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "rotate_credentials" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End a credential at once
    ///
    /// What it began goes on. An application whose last credential is revoked cannot call until it gets another.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/credentials/{credential_id}/revoke`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `credential_id`: The credential's id.
    ///
    pub async fn revoke_credential<'a>(
        &'a self,
        id: &'a str,
        credential_id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeCredential>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/credentials/{}/revoke",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&credential_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "revoke_credential" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// An application's discounts in one mode, newest first
    ///
    /// Those that were taken away are listed only when they are asked for.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/discounts/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `code`: With this code, however it is written.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: With this status.
    ///
    pub async fn list_discounts<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        code: Option<&'a str>,
        page: Option<u32>,
        size: Option<u32>,
        status: Option<types::DiscountStatus>,
    ) -> Result<ResponseValue<types::ListOfDiscount>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/discounts/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("code", &code))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_discounts" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make a discount
    ///
    /// Its code is kept in capitals and unique in the application and mode.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/discounts/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_discount<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        idempotency_key: Option<&'a str>,
        body: &'a types::PutDiscount,
    ) -> Result<ResponseValue<types::EnvelopeDiscount>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/discounts/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_discount" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One discount
    ///
    /// With how often it was used.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/discounts/{mode}/{discount_id}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `discount_id`: The discount's id.
    ///
    pub async fn get_discount<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        discount_id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeDiscount>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/discounts/{}/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&discount_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_discount" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a discount, or switch it on or off
    ///
    /// The whole discount is replaced by what is sent; its code stays, and what was used of it stays used.
    ///
    /// Sends a `PUT` request to `/admin/apps/{id}/discounts/{mode}/{discount_id}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `discount_id`: The discount's id.
    /// - `body`
    ///
    pub async fn put_discount<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        discount_id: &'a str,
        body: &'a types::PutDiscount,
    ) -> Result<ResponseValue<types::EnvelopeDiscount>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/discounts/{}/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&discount_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "put_discount" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take a discount away that nobody used
    ///
    /// Its code is free again. One that was used is switched off instead.
    ///
    /// Sends a `DELETE` request to `/admin/apps/{id}/discounts/{mode}/{discount_id}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `discount_id`: The discount's id.
    ///
    pub async fn remove_discount<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        discount_id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeDiscount>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/discounts/{}/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&discount_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "remove_discount" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The address where an application is asked to deliver, in one mode
    ///
    /// Its secret is never shown here.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/fulfillment-url/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    ///
    pub async fn get_application_fulfillment_url<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
    ) -> Result<ResponseValue<types::EnvelopeFulfillmentUrl>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/fulfillment-url/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_application_fulfillment_url" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set the address where an application is asked to deliver
    ///
    /// As the application does itself (`setFulfillmentUrl`). A secret that is new is shown once, in this answer.
    ///
    /// Sends a `PUT` request to `/admin/apps/{id}/fulfillment-url/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `body`
    ///
    pub async fn set_application_fulfillment_url<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: &'a types::SetFulfillmentUrl,
    ) -> Result<ResponseValue<types::EnvelopeFulfillmentUrl>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/fulfillment-url/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "set_application_fulfillment_url" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Point an application at one of the house's configurations
    ///
    /// For the gateway of that configuration, in one mode, in the place of what it was pointed at before. An account of
    /// its own still serves first.
    ///
    /// Sends a `PUT` request to `/admin/apps/{id}/gateway-override`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `body`
    ///
    pub async fn override_application_gateway<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::OverrideGateway,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<()>> {
        let url = format!("{}/admin/apps/{}/gateway-override", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "override_application_gateway" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take an application's overrides in one mode away
    ///
    /// Of all gateways; the house's default serves in their place.
    ///
    /// Sends a `DELETE` request to `/admin/apps/{id}/gateway-override/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    ///
    pub async fn clear_application_gateway_override<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
    ) -> Result<ResponseValue<types::EnvelopeClearedOverrides>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/gateway-override/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "clear_application_gateway_override" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// How gateways are set up for an application in one mode
    ///
    /// Its own account serves first, then its override, then the house's default; the first that is there decides, also
    /// when it is switched off. Where none is there, the server's own settings serve, and in TEST the sandbox. All of
    /// them on one page; secrets are never shown.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/gateways/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    ///
    pub async fn list_application_gateways<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
    ) -> Result<ResponseValue<types::ListOfGatewayConfiguration>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/gateways/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_application_gateways" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set up an application's own account at a gateway, or change it
    ///
    /// It serves within seconds, without a restart. Secrets that are left out stay. The merchant account stays too: what
    /// was begun with it is verified with it, so another account is another configuration.
    ///
    /// Sends a `PUT` request to `/admin/apps/{id}/gateways/{mode}/{method}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `method`: The gateway.
    /// - `body`
    ///
    pub async fn configure_application_gateway<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        method: types::Method,
        body: &'a types::ConfigureGateway,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/gateways/{}/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&method.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "configure_application_gateway" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take an application's own account at a gateway away
    ///
    /// What comes next in line serves. What was begun with the account is still verified with it.
    ///
    /// Sends a `DELETE` request to `/admin/apps/{id}/gateways/{mode}/{method}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `method`: The gateway.
    ///
    pub async fn remove_application_gateway<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        method: types::Method,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/gateways/{}/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&method.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "remove_application_gateway" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// How an application's invoices look
    ///
    /// The newest version; or what every application begins with.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/invoice-template/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    ///
    pub async fn inspect_invoice_template<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
    ) -> Result<ResponseValue<types::EnvelopeInvoiceTemplate>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/invoice-template/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "inspect_invoice_template" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Say how an application's invoices look
    ///
    /// What is left out is what every application begins with; the logo stays.
    ///
    /// Sends a `PUT` request to `/admin/apps/{id}/invoice-template/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `body`
    ///
    pub async fn put_invoice_template_for<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: &'a types::PutInvoiceTemplate,
    ) -> Result<ResponseValue<types::EnvelopeInvoiceTemplate>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/invoice-template/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "put_invoice_template_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Put an application's logo on its invoices
    ///
    /// PNG or JPEG, at most 256 KiB.
    ///
    /// Sends a `PUT` request to `/admin/apps/{id}/invoice-template/{mode}/logo`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `body`: The picture, PNG or JPEG; at most 256 KiB. Also taken as image/png or image/jpeg.
    ///
    pub async fn put_invoice_logo_for<'a, B: Into<reqwest::Body>>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: B,
    ) -> Result<ResponseValue<types::EnvelopeInvoiceTemplate>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/invoice-template/{}/logo",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "put_invoice_logo_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take an application's logo off its invoices
    ///
    /// Invoices that were issued keep it.
    ///
    /// Sends a `DELETE` request to `/admin/apps/{id}/invoice-template/{mode}/logo`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    ///
    pub async fn remove_invoice_logo_for<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
    ) -> Result<ResponseValue<types::EnvelopeInvoiceTemplate>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/invoice-template/{}/logo",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "remove_invoice_logo_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make an invoice for an application
    ///
    /// Issued at once, with the next number, unless `issue` is false.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/invoices/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_invoice_for<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        idempotency_key: Option<&'a str>,
        body: &'a types::CreateInvoice,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/invoices/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_invoice_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Let a suspended application call again
    ///
    /// With the credentials that still work.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/resume`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    ///
    pub async fn resume_application<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeApplication>, Error<()>> {
        let url = format!("{}/admin/apps/{}/resume", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "resume_application" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change an application's name and settings
    ///
    /// What is left out stays as it is; null takes away what may be absent.
    ///
    /// Sends a `PATCH` request to `/admin/apps/{id}/settings`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `body`
    ///
    pub async fn change_application<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeApplication,
    ) -> Result<ResponseValue<types::EnvelopeApplication>, Error<()>> {
        let url = format!("{}/admin/apps/{}/settings", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "change_application" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The statement of one account of an application
    ///
    /// What stood there, each line that moved it, what stands there. Oldest line first.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/statement`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `account`: The account's code; merchant_payable when left out.
    /// - `currency`: The account's currency; BDT when left out.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `from`: Booked on this day in Dhaka or later, or at or after this instant; from the first line when left out.
    /// - `mode`: LIVE when left out.
    /// - `page`: The page, from zero.
    /// - `size`: Lines on a page; 20 when left out.
    /// - `to`: Booked on this day in Dhaka or earlier, or at or before this instant; until now when left out.
    ///
    pub async fn get_account_statement<'a>(
        &'a self,
        id: &'a str,
        account: Option<&'a str>,
        currency: Option<&'a str>,
        cursor: Option<&'a str>,
        from: Option<&'a str>,
        mode: Option<types::Mode>,
        page: Option<u32>,
        size: Option<u32>,
        to: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeAccountStatement>, Error<()>> {
        let url = format!("{}/admin/apps/{}/statement", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("account", &account))
            .query(&progenitor_client::QueryParam::new("currency", &currency))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_account_statement" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take the statement of one account away as a file
    ///
    /// The file is written while it is sent, however long it is.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/statement/export`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `account`: The account's code; merchant_payable when left out.
    /// - `bom`: Whether the file begins with the mark by which spreadsheets know UTF-8.
    /// - `currency`: The account's currency; BDT when left out.
    /// - `format`: What kind of file; CSV when left out.
    /// - `from`: Booked on this day in Dhaka or later, or at or after this instant; from the first line when left out.
    /// - `mode`: LIVE when left out.
    /// - `to`: Booked on this day in Dhaka or earlier, or at or before this instant; until now when left out.
    ///
    pub async fn export_account_statement<'a>(
        &'a self,
        id: &'a str,
        account: Option<&'a str>,
        bom: Option<bool>,
        currency: Option<&'a str>,
        format: Option<types::FileFormat>,
        from: Option<&'a str>,
        mode: Option<types::Mode>,
        to: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/admin/apps/{}/statement/export", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("account", &account))
            .query(&progenitor_client::QueryParam::new("bom", &bom))
            .query(&progenitor_client::QueryParam::new("currency", &currency))
            .query(&progenitor_client::QueryParam::new("format", &format))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "export_account_statement" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Stop an application from calling
    ///
    /// With all its credentials, at once, until it is resumed. What is under way goes on: payments are verified, webhooks
    /// are delivered.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/suspend`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    ///
    pub async fn suspend_application<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeApplication>, Error<()>> {
        let url = format!("{}/admin/apps/{}/suspend", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "suspend_application" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// An application's codes in one mode, newest first
    ///
    /// Where each stands; the codes themselves are never shown.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/vouchers/{mode}/codes`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: With this status at this moment.
    /// - `variant_id`: Of this variant.
    ///
    pub async fn list_vouchers<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        cursor: Option<&'a str>,
        page: Option<u32>,
        size: Option<u32>,
        status: Option<types::VoucherStatus>,
        variant_id: Option<&'a str>,
    ) -> Result<ResponseValue<types::ListOfVoucher>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/vouchers/{}/codes",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("variantId", &variant_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_vouchers" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take a code out of the pool
    ///
    /// It is not sold any more, and does not come in again. What was sold stays sold.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/vouchers/{mode}/codes/{voucher_id}/void`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `voucher_id`: The code's id.
    /// - `body`
    ///
    pub async fn void_voucher<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        voucher_id: &'a str,
        body: &'a types::VoidVoucher,
    ) -> Result<ResponseValue<types::EnvelopeVoucher>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/vouchers/{}/codes/{}/void",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&voucher_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "void_voucher" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// How full an application's pools are in one mode, by SKU
    ///
    /// At this moment: what waited too long is no stock. Pools of archived variants are listed while they hold anything.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/vouchers/{mode}/stock`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_stock<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfStock>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/vouchers/{}/stock",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_stock" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Bring codes into the pool of a variant
    ///
    /// The columns are `code`, and if you like `serial` and `expires_at` (RFC 3339). A code that is in a pool of the
    /// application and mode already, of whatever variant, is left alone, so the same file may be sent again. Codes are
    /// sealed before they are kept, and never shown again but to whom they were sold.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/vouchers/{mode}/variants/{variant_id}/import`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `variant_id`: The variant's id.
    /// - `dry_run`: Whether it is only asked what would become of the lines.
    /// - `body`: The table as CSV in UTF-8, its first row the names of the columns; at most 8 MiB. Also taken as text/csv.
    ///
    pub async fn import_vouchers<'a, B: Into<reqwest::Body>>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        variant_id: &'a str,
        dry_run: Option<bool>,
        body: B,
    ) -> Result<ResponseValue<types::EnvelopeImport>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/vouchers/{}/variants/{}/import",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&variant_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&progenitor_client::QueryParam::new("dryRun", &dry_run))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "import_vouchers" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// An application's webhook endpoints in one mode, newest first
    ///
    /// Removed ones are not listed. Secrets are never shown here.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/webhooks/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_application_endpoints<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfWebhookEndpoint>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/webhooks/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_application_endpoints" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Create a webhook endpoint for an application
    ///
    /// The answer shows the signing secret, once. A retry with the same idempotency key gets the answer without it.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/webhooks/{mode}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_application_endpoint<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        idempotency_key: Option<&'a str>,
        body: &'a types::CreateWebhookEndpoint,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/webhooks/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_application_endpoint" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One webhook endpoint of an application
    ///
    /// Without its secret, which was shown once.
    ///
    /// Sends a `GET` request to `/admin/apps/{id}/webhooks/{mode}/{endpoint_id}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `endpoint_id`: The endpoint's id.
    ///
    pub async fn get_application_endpoint<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        endpoint_id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/webhooks/{}/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&endpoint_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_application_endpoint" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a webhook endpoint of an application, or switch it on or off
    ///
    /// The whole endpoint is replaced by what is sent; its id and its secret stay.
    ///
    /// Sends a `PUT` request to `/admin/apps/{id}/webhooks/{mode}/{endpoint_id}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `endpoint_id`: The endpoint's id.
    /// - `body`
    ///
    pub async fn change_application_endpoint<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        endpoint_id: &'a str,
        body: &'a types::ChangeWebhookEndpoint,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/webhooks/{}/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&endpoint_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "change_application_endpoint" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove a webhook endpoint of an application; nothing is delivered to it any more
    ///
    /// What it received stays on record.
    ///
    /// Sends a `DELETE` request to `/admin/apps/{id}/webhooks/{mode}/{endpoint_id}`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `endpoint_id`: The endpoint's id.
    ///
    pub async fn remove_application_endpoint<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        endpoint_id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/webhooks/{}/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&endpoint_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "remove_application_endpoint" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Replace the signing secret of an application's endpoint
    ///
    /// Deliveries are signed with both for 24 hours. The answer shows the new secret, once; a retry with the same
    /// idempotency key gets the answer without it.
    ///
    /// Sends a `POST` request to `/admin/apps/{id}/webhooks/{mode}/{endpoint_id}/rotate-secret`
    ///
    /// Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `endpoint_id`: The endpoint's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    ///
    pub async fn rotate_application_endpoint_secret<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        endpoint_id: &'a str,
        idempotency_key: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<()>> {
        let url = format!(
            "{}/admin/apps/{}/webhooks/{}/{}/rotate-secret",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&mode.to_string()),
            encode_path(&endpoint_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "rotate_application_endpoint_secret" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Read the trail, newest first
    ///
    /// What was done, and what was refused: failed sign-ins, missing permissions, wrong step-ups. Nothing in it is ever
    /// changed; `hash` covers a record and the `hash` of the one before it. Whoever may read it for some applications
    /// sees what concerns these.
    ///
    /// Sends a `GET` request to `/admin/audit-log`
    ///
    /// Arguments:
    /// - `action`: Only this action, such as `session.refused`.
    /// - `actor_id`: Only what this operator or application did.
    /// - `actor_kind`: Only what this kind of actor did.
    /// - `app_id`: Only what concerns this application.
    /// - `from`: At or after this instant.
    /// - `mode`: Only what concerns this mode.
    /// - `outcome`: Only what was done, or only what was refused.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `target_id`: Only what was done to the thing with this id.
    /// - `target_kind`: Only what was done to this kind of thing, such as `operator`.
    /// - `to`: Before this instant.
    ///
    pub async fn list_audit_log<'a>(
        &'a self,
        action: Option<&'a str>,
        actor_id: Option<&'a str>,
        actor_kind: Option<types::ActorKind>,
        app_id: Option<&'a str>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        mode: Option<types::Mode>,
        outcome: Option<types::AuditOutcome>,
        page: Option<u32>,
        size: Option<u32>,
        target_id: Option<&'a str>,
        target_kind: Option<&'a str>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfAuditRecord>, Error<()>> {
        let url = format!("{}/admin/audit-log", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("action", &action))
            .query(&progenitor_client::QueryParam::new("actorId", &actor_id))
            .query(&progenitor_client::QueryParam::new("actorKind", &actor_kind))
            .query(&progenitor_client::QueryParam::new("appId", &app_id))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("outcome", &outcome))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("targetId", &target_id))
            .query(&progenitor_client::QueryParam::new("targetKind", &target_kind))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_audit_log" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Search what arrived at the gateways' addresses, newest first
    ///
    /// What matches no payment belongs to no application: it is shown to whoever may see the evidence of all.
    ///
    /// Sends a `GET` request to `/admin/gateway-callbacks`
    ///
    /// Arguments:
    /// - `application_id`: About payments of this application.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `from`: Arrived on this day in Dhaka or later, or at or after this instant.
    /// - `gateway`: From this gateway.
    /// - `matched_payment_id`: About this payment.
    /// - `mode`: About payments of this mode.
    /// - `outcome`: With this outcome.
    /// - `page`: The page, from zero.
    /// - `reference`: About the attempt that its gateway knows by this.
    /// - `signature_valid`: Whether the signature holds, among those where that is known.
    /// - `size`: Items on a page; 20 when left out.
    /// - `to`: Arrived on this day in Dhaka or earlier, or at or before this instant.
    ///
    pub async fn search_callbacks<'a>(
        &'a self,
        application_id: Option<&'a str>,
        cursor: Option<&'a str>,
        from: Option<&'a str>,
        gateway: Option<types::Method>,
        matched_payment_id: Option<&'a str>,
        mode: Option<types::Mode>,
        outcome: Option<types::CallbackOutcome>,
        page: Option<u32>,
        reference: Option<&'a str>,
        signature_valid: Option<bool>,
        size: Option<u32>,
        to: Option<&'a str>,
    ) -> Result<ResponseValue<types::ListOfCallbackEvidence>, Error<()>> {
        let url = format!("{}/admin/gateway-callbacks", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("matchedPaymentId", &matched_payment_id))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("outcome", &outcome))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("reference", &reference))
            .query(&progenitor_client::QueryParam::new("signatureValid", &signature_valid))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "search_callbacks" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One callback with its headers and its body
    ///
    /// Without card numbers, and without what proves knowledge of a secret.
    ///
    /// Sends a `GET` request to `/admin/gateway-callbacks/{id}`
    ///
    /// Arguments:
    /// - `id`: The callback's id.
    ///
    pub async fn get_callback<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeCallbackEvidence>, Error<()>> {
        let url = format!("{}/admin/gateway-callbacks/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_callback" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The house's accounts at gateways in one mode
    ///
    /// All of them on one page, oldest first; secrets are never shown.
    ///
    /// Sends a `GET` request to `/admin/gateways/{mode}`
    ///
    /// Arguments:
    /// - `mode`: TEST or LIVE.
    ///
    pub async fn list_house_gateways<'a>(
        &'a self,
        mode: types::Mode,
    ) -> Result<ResponseValue<types::ListOfGatewayConfiguration>, Error<()>> {
        let url = format!("{}/admin/gateways/{}", self.baseurl, encode_path(&mode.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_house_gateways" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set up an account of the house at a gateway
    ///
    /// The default serves every application that has none of its own; the others serve those that are pointed at them.
    ///
    /// Sends a `POST` request to `/admin/gateways/{mode}`
    ///
    /// Arguments:
    /// - `mode`: TEST or LIVE.
    /// - `body`
    ///
    pub async fn create_house_gateway<'a>(
        &'a self,
        mode: types::Mode,
        body: &'a types::CreateHouseGateway,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<()>> {
        let url = format!("{}/admin/gateways/{}", self.baseurl, encode_path(&mode.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_house_gateway" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change an account of the house
    ///
    /// Secrets that are left out stay, and so does the merchant account.
    ///
    /// Sends a `PUT` request to `/admin/gateways/{mode}/{configuration_id}`
    ///
    /// Arguments:
    /// - `mode`: TEST or LIVE.
    /// - `configuration_id`: The configuration's id.
    /// - `body`
    ///
    pub async fn change_house_gateway<'a>(
        &'a self,
        mode: types::Mode,
        configuration_id: &'a str,
        body: &'a types::ChangeHouseGateway,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<()>> {
        let url = format!(
            "{}/admin/gateways/{}/{}",
            self.baseurl,
            encode_path(&mode.to_string()),
            encode_path(&configuration_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "change_house_gateway" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take an account of the house away
    ///
    /// Whoever was pointed at it is without one, for all to see. What was begun with it is still verified with it.
    ///
    /// Sends a `DELETE` request to `/admin/gateways/{mode}/{configuration_id}`
    ///
    /// Arguments:
    /// - `mode`: TEST or LIVE.
    /// - `configuration_id`: The configuration's id.
    ///
    pub async fn remove_house_gateway<'a>(
        &'a self,
        mode: types::Mode,
        configuration_id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<()>> {
        let url = format!(
            "{}/admin/gateways/{}/{}",
            self.baseurl,
            encode_path(&mode.to_string()),
            encode_path(&configuration_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "remove_house_gateway" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set a password with an invitation
    ///
    /// The token works once, within 72 hours. Whoever was reset sets a new password in the same way. Then sign in.
    ///
    /// Sends a `POST` request to `/admin/invitations/accept`
    ///
    ///
    pub async fn accept_invitation<'a>(
        &'a self,
        body: &'a types::AcceptInvitation,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<()>> {
        let url = format!("{}/admin/invitations/accept", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "accept_invitation" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List invoices, newest first unless asked otherwise
    ///
    /// Of the applications that you may see. `status=OVERDUE` is what customers are late with.
    ///
    /// Sends a `GET` request to `/admin/invoices`
    ///
    /// Arguments:
    /// - `app_id`: Of this application.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `customer_reference`: Of this customer.
    /// - `from`: Made at or after this instant.
    /// - `mode`: Of this mode.
    /// - `number`: With this number.
    /// - `order`: Which way, by when they were made.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: That stand there. OVERDUE ones are found under ISSUED or PARTIALLY_PAID too.
    /// - `to`: Made at or before this instant.
    ///
    pub async fn search_invoices<'a>(
        &'a self,
        app_id: Option<&'a str>,
        cursor: Option<&'a str>,
        customer_reference: Option<&'a str>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        mode: Option<types::Mode>,
        number: Option<&'a str>,
        order: Option<types::Order>,
        page: Option<u32>,
        size: Option<u32>,
        status: Option<types::InvoiceStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfInvoice>, Error<()>> {
        let url = format!("{}/admin/invoices", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("appId", &app_id))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("customerReference", &customer_reference))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("number", &number))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "search_invoices" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One invoice, with its payments
    ///
    /// As it is now.
    ///
    /// Sends a `GET` request to `/admin/invoices/{id}`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    ///
    pub async fn inspect_invoice<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/admin/invoices/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "inspect_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a draft
    ///
    /// What is left out stays; an empty text takes something away.
    ///
    /// Sends a `PATCH` request to `/admin/invoices/{id}`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `body`
    ///
    pub async fn change_invoice_for<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeInvoice,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/admin/invoices/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "change_invoice_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The credit notes of an invoice
    ///
    /// Corrections, and those that refunds brought about; oldest first.
    ///
    /// Sends a `GET` request to `/admin/invoices/{id}/credit-notes`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    ///
    pub async fn inspect_credit_notes<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::ListOfCreditNote>, Error<()>> {
        let url = format!("{}/admin/invoices/{}/credit-notes", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "inspect_credit_notes" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take something off an invoice
    ///
    /// As a correction of one that was issued. What was paid beyond what is left is the customer's; a refund gives it back.
    ///
    /// Sends a `POST` request to `/admin/invoices/{id}/credit-notes`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_credit_note_for<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::CreateCreditNote,
    ) -> Result<ResponseValue<types::EnvelopeCreditNote>, Error<()>> {
        let url = format!("{}/admin/invoices/{}/credit-notes", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_credit_note_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// A credit note as PDF
    ///
    /// What it takes off its invoice, and why.
    ///
    /// Sends a `GET` request to `/admin/invoices/{id}/credit-notes/{note}/pdf`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `note`: The credit note's id.
    /// - `archival`: As PDF/A-2a, for an archive.
    ///
    pub async fn print_any_credit_note<'a>(
        &'a self,
        id: &'a str,
        note: &'a str,
        archival: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/admin/invoices/{}/credit-notes/{}/pdf",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&note.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("archival", &archival))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "print_any_credit_note" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The installments of an invoice, and where they stand
    ///
    /// What is paid pays the oldest first.
    ///
    /// Sends a `GET` request to `/admin/invoices/{id}/installments`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    ///
    pub async fn inspect_installments<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::ListOfInstallment>, Error<()>> {
        let url = format!("{}/admin/invoices/{}/installments", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "inspect_installments" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Give an invoice another schedule
    ///
    /// A draft, or one of which something is owed. The parts sum to its total.
    ///
    /// Sends a `PUT` request to `/admin/invoices/{id}/installments`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `body`
    ///
    pub async fn put_installments_for<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::PutInstallments,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/admin/invoices/{}/installments", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "put_installments_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Issue a draft
    ///
    /// It takes the next number of the gap-free sequence, and is owed from now on.
    ///
    /// Sends a `POST` request to `/admin/invoices/{id}/issue`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    ///
    pub async fn issue_invoice_for<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/admin/invoices/{}/issue", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "issue_invoice_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What stands on an invoice's paper
    ///
    /// Every text and number as it is printed now, written out for the template of this server: whoever has the same
    /// template makes the same PDF of it, byte for byte, without asking the server for each.
    ///
    /// Sends a `GET` request to `/admin/invoices/{id}/paper`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    ///
    pub async fn write_out_any_invoice<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeInvoicePaper>, Error<()>> {
        let url = format!("{}/admin/invoices/{}/paper", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "write_out_any_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The link by which its customer reads and pays an invoice
    ///
    /// It is always the same. Whoever has it can read the invoice.
    ///
    /// Sends a `POST` request to `/admin/invoices/{id}/payable-link`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    ///
    pub async fn create_payable_link_for<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopePayableLink>, Error<()>> {
        let url = format!("{}/admin/invoices/{}/payable-link", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_payable_link_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The receipt of one payment of an invoice as PDF
    ///
    /// What came, when, which way, and what is still due. There is none before the money has come.
    ///
    /// Sends a `GET` request to `/admin/invoices/{id}/payments/{payment}/receipt`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `payment`: The payment's id.
    /// - `archival`: As PDF/A-2a, for an archive.
    ///
    pub async fn print_any_receipt<'a>(
        &'a self,
        id: &'a str,
        payment: &'a str,
        archival: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/admin/invoices/{}/payments/{}/receipt",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&payment.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("archival", &archival))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "print_any_receipt" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// An invoice as PDF
    ///
    /// As it stands now: what is paid of it, and PAID, VOID or DRAFT across it. With the fields of Mushak-6.3 when the
    /// template has a business identification number.
    ///
    /// Sends a `GET` request to `/admin/invoices/{id}/pdf`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `archival`: As PDF/A-2a, for an archive.
    ///
    pub async fn print_any_invoice<'a>(
        &'a self,
        id: &'a str,
        archival: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/admin/invoices/{}/pdf", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("archival", &archival))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "print_any_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Mail an invoice to its customer
    ///
    /// With the link to it; to the customer's own address, or to another.
    ///
    /// Sends a `POST` request to `/admin/invoices/{id}/send`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn send_invoice_for<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::SendInvoice,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/admin/invoices/{}/send", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "send_invoice_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Give an invoice up
    ///
    /// While nothing of it is paid.
    ///
    /// Sends a `POST` request to `/admin/invoices/{id}/void`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn void_invoice_for<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::VoidInvoice,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/admin/invoices/{}/void", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "void_invoice_for" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The trial balance of a time
    ///
    /// What stood on every account, what moved, and what stands there.
    ///
    /// Sends a `GET` request to `/admin/ledger/movements`
    ///
    /// Arguments:
    /// - `application_id`: Whose book.
    /// - `from`: From this day in Dhaka, or this instant; from the beginning when left out.
    /// - `mode`: LIVE when left out.
    /// - `to`: Through this day in Dhaka, or this instant; until now when left out.
    ///
    pub async fn get_ledger_movements<'a>(
        &'a self,
        application_id: &'a str,
        from: Option<&'a str>,
        mode: Option<types::Mode>,
        to: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeLedgerMovements>, Error<()>> {
        let url = format!("{}/admin/ledger/movements", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_ledger_movements" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take the trial balance of a time away as a file
    ///
    /// One account a line.
    ///
    /// Sends a `GET` request to `/admin/ledger/movements/export`
    ///
    /// Arguments:
    /// - `application_id`: Whose book.
    /// - `bom`: Whether the file begins with the mark by which spreadsheets know UTF-8.
    /// - `format`: What kind of file; CSV when left out.
    /// - `from`: From this day in Dhaka, or this instant; from the beginning when left out.
    /// - `mode`: LIVE when left out.
    /// - `to`: Through this day in Dhaka, or this instant; until now when left out.
    ///
    pub async fn export_ledger_movements<'a>(
        &'a self,
        application_id: &'a str,
        bom: Option<bool>,
        format: Option<types::FileFormat>,
        from: Option<&'a str>,
        mode: Option<types::Mode>,
        to: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/admin/ledger/movements/export", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("bom", &bom))
            .query(&progenitor_client::QueryParam::new("format", &format))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "export_ledger_movements" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The months of a book that were closed, the latest first
    ///
    /// One that was opened again stays here, with who did it and why.
    ///
    /// Sends a `GET` request to `/admin/ledger/periods`
    ///
    /// Arguments:
    /// - `application_id`: Whose book.
    /// - `mode`: LIVE when left out.
    ///
    pub async fn list_closed_months<'a>(
        &'a self,
        application_id: &'a str,
        mode: Option<types::Mode>,
    ) -> Result<ResponseValue<types::EnvelopeListClosedMonth>, Error<()>> {
        let url = format!("{}/admin/ledger/periods", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_closed_months" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Close a month of a book
    ///
    /// Nothing is booked any more through its last day, by anybody; corrections are booked later. It can be done an hour after
    /// the month is over.
    ///
    /// Sends a `POST` request to `/admin/ledger/periods/{period}/close`
    ///
    /// Arguments:
    /// - `period`: The month: YYYY-MM, in Dhaka.
    /// - `application_id`: Whose book.
    /// - `mode`: LIVE when left out.
    ///
    pub async fn close_month<'a>(
        &'a self,
        period: &'a str,
        application_id: &'a str,
        mode: Option<types::Mode>,
    ) -> Result<ResponseValue<types::EnvelopeClosedMonth>, Error<()>> {
        let url = format!("{}/admin/ledger/periods/{}/close", self.baseurl, encode_path(&period.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "close_month" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Open the last closed month of a book again
    ///
    /// What it closed before itself is closed by the month before from then on, if one was.
    ///
    /// Sends a `POST` request to `/admin/ledger/periods/{period}/reopen`
    ///
    /// Arguments:
    /// - `period`: The month: YYYY-MM, in Dhaka.
    /// - `application_id`: Whose book.
    /// - `mode`: LIVE when left out.
    /// - `body`
    ///
    pub async fn reopen_month<'a>(
        &'a self,
        period: &'a str,
        application_id: &'a str,
        mode: Option<types::Mode>,
        body: &'a types::ReopenMonth,
    ) -> Result<ResponseValue<types::EnvelopeClosedMonth>, Error<()>> {
        let url = format!("{}/admin/ledger/periods/{}/reopen", self.baseurl, encode_path(&period.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "reopen_month" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Prove the next part of the book
    ///
    /// Recomputes the hash of some thousand blocks and holds it against their transfers and the block before. Go on with
    /// `nextCursor` until there is none: the last part proves besides that no transfer is outside the chain, and that every
    /// balance is the sum of its transfers. `faults` names what does not hold; nothing is repaired.
    ///
    /// Sends a `GET` request to `/admin/ledger/verification`
    ///
    /// Arguments:
    /// - `cursor`: Go on after the last part's `nextCursor`; the beginning of the book when left out.
    ///
    pub async fn verify_ledger<'a>(
        &'a self,
        cursor: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeLedgerVerification>, Error<()>> {
        let url = format!("{}/admin/ledger/verification", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "verify_ledger" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Who you are and what you may do
    ///
    /// `permissions` is everything that is granted to you anywhere; `operator.grants` says where.
    ///
    /// Sends a `GET` request to `/admin/me`
    ///
    ///
    pub async fn get_signed_in_operator<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::EnvelopeSignedInOperator>, Error<()>> {
        let url = format!("{}/admin/me", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_signed_in_operator" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change your password
    ///
    /// 12 to 128 characters; what is in lists of known passwords, a pattern, or your own name is refused. Your other
    /// sessions end.
    ///
    /// Sends a `PUT` request to `/admin/me/password`
    ///
    ///
    pub async fn change_own_password<'a>(
        &'a self,
        body: &'a types::ChangePassword,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<()>> {
        let url = format!("{}/admin/me/password", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "change_own_password" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make new recovery codes
    ///
    /// The answer shows them, once; the old ones are worth nothing any more.
    ///
    /// Sends a `POST` request to `/admin/me/recovery-codes`
    ///
    ///
    pub async fn renew_recovery_codes<'a>(&'a self) -> Result<ResponseValue<types::EnvelopeRecoveryCodes>, Error<()>> {
        let url = format!("{}/admin/me/recovery-codes", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "renew_recovery_codes" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Begin to set up a second factor
    ///
    /// The answer shows the secret for your authenticator application, once. Nothing is asked of you until you have sent
    /// a code of it to `confirmTotp`; beginning again makes a new secret.
    ///
    /// Sends a `POST` request to `/admin/me/totp`
    ///
    ///
    pub async fn begin_totp<'a>(&'a self) -> Result<ResponseValue<types::EnvelopeTotpSecret>, Error<()>> {
        let url = format!("{}/admin/me/totp", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "begin_totp" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove your second factor
    ///
    /// With its recovery codes. Your other sessions end.
    ///
    /// Sends a `DELETE` request to `/admin/me/totp`
    ///
    ///
    pub async fn remove_totp<'a>(&'a self) -> Result<ResponseValue<types::EnvelopeOperator>, Error<()>> {
        let url = format!("{}/admin/me/totp", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "remove_totp" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Finish setting up a second factor
    ///
    /// From now on every sign-in asks for a code. The answer shows your recovery codes, once; each lets you in once
    /// without your device. Your other sessions end.
    ///
    /// Sends a `POST` request to `/admin/me/totp/confirm`
    ///
    ///
    pub async fn confirm_totp<'a>(
        &'a self,
        body: &'a types::ConfirmTotp,
    ) -> Result<ResponseValue<types::EnvelopeRecoveryCodes>, Error<()>> {
        let url = format!("{}/admin/me/totp/confirm", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "confirm_totp" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the operators, in the order in which they were invited
    ///
    /// Operators are never removed, so that the trail keeps naming them; they are disabled.
    ///
    /// Sends a `GET` request to `/admin/operators`
    ///
    /// Arguments:
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: Only those in this state.
    ///
    pub async fn list_operators<'a>(
        &'a self,
        page: Option<u32>,
        size: Option<u32>,
        status: Option<types::OperatorStatus>,
    ) -> Result<ResponseValue<types::ListOfOperator>, Error<()>> {
        let url = format!("{}/admin/operators", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_operators" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Invite somebody into the staff
    ///
    /// The answer shows a token, once, for you to hand over: with it the new operator sets a password
    /// (`acceptInvitation`) within 72 hours. Nobody can grant more than is granted to them.
    ///
    /// Sends a `POST` request to `/admin/operators`
    ///
    ///
    pub async fn invite_operator<'a>(
        &'a self,
        body: &'a types::InviteOperator,
    ) -> Result<ResponseValue<types::EnvelopeInvitedOperator>, Error<()>> {
        let url = format!("{}/admin/operators", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "invite_operator" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One operator
    ///
    /// With the roles, and where they hold.
    ///
    /// Sends a `GET` request to `/admin/operators/{id}`
    ///
    /// Arguments:
    /// - `id`: The operator's id.
    ///
    pub async fn get_operator<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeOperator>, Error<()>> {
        let url = format!("{}/admin/operators/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_operator" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change an operator's name and grants
    ///
    /// Both are replaced by what is sent, and hold from the operator's next request on. Nobody can give or take more than
    /// is granted to them, and the last Super Admin stays one.
    ///
    /// Sends a `PUT` request to `/admin/operators/{id}`
    ///
    /// Arguments:
    /// - `id`: The operator's id.
    /// - `body`
    ///
    pub async fn change_operator<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeOperator,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<()>> {
        let url = format!("{}/admin/operators/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "change_operator" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Shut an operator out
    ///
    /// All sessions of the operator end at once. The last Super Admin cannot be disabled.
    ///
    /// Sends a `POST` request to `/admin/operators/{id}/disable`
    ///
    /// Arguments:
    /// - `id`: The operator's id.
    ///
    pub async fn disable_operator<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<()>> {
        let url = format!("{}/admin/operators/{}/disable", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "disable_operator" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Let an operator in again
    ///
    /// With the password and the grants of before.
    ///
    /// Sends a `POST` request to `/admin/operators/{id}/enable`
    ///
    /// Arguments:
    /// - `id`: The operator's id.
    ///
    pub async fn enable_operator<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<()>> {
        let url = format!("{}/admin/operators/{}/enable", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "enable_operator" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take an operator's password and second factor away
    ///
    /// For who forgot or lost them, and for who was robbed of them: all sessions end at once. The answer shows a token,
    /// once, with which the operator sets a new password within 72 hours.
    ///
    /// Sends a `POST` request to `/admin/operators/{id}/reset`
    ///
    /// Arguments:
    /// - `id`: The operator's id.
    ///
    pub async fn reset_operator<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeInvitedOperator>, Error<()>> {
        let url = format!("{}/admin/operators/{}/reset", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "reset_operator" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Forget wrong attempts at an operator's account
    ///
    /// Whoever mistyped the password too often need not wait any longer.
    ///
    /// Sends a `POST` request to `/admin/operators/{id}/unlock`
    ///
    /// Arguments:
    /// - `id`: The operator's id.
    ///
    pub async fn unlock_operator<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<()>> {
        let url = format!("{}/admin/operators/{}/unlock", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "unlock_operator" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List orders, newest first unless asked otherwise
    ///
    /// Of the applications that you may see. `fulfillment=NEEDS_ATTENTION` is what waits for people.
    ///
    /// Sends a `GET` request to `/admin/orders`
    ///
    /// Arguments:
    /// - `app_id`: Of this application.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `customer_reference`: Of this customer.
    /// - `from`: Placed at or after this instant.
    /// - `fulfillment`: Whose delivery has come so far.
    /// - `mode`: Of this mode.
    /// - `order`: Which way, by when they were placed.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `to`: Placed at or before this instant.
    ///
    pub async fn search_orders<'a>(
        &'a self,
        app_id: Option<&'a str>,
        cursor: Option<&'a str>,
        customer_reference: Option<&'a str>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        fulfillment: Option<types::OrderFulfillment>,
        mode: Option<types::Mode>,
        order: Option<types::Order>,
        page: Option<u32>,
        size: Option<u32>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfOrderAtDesk>, Error<()>> {
        let url = format!("{}/admin/orders", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("appId", &app_id))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("customerReference", &customer_reference))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("fulfillment", &fulfillment))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "search_orders" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One order, with how far its delivery has come
    ///
    /// And why it was not delivered, where it was not.
    ///
    /// Sends a `GET` request to `/admin/orders/{id}`
    ///
    /// Arguments:
    /// - `id`: The order's id.
    ///
    pub async fn inspect_order<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeOrderAtDesk>, Error<()>> {
        let url = format!("{}/admin/orders/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "inspect_order" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Deliver by hand what is missing of an order
    ///
    /// Exactly as many codes as were bought, for every line that is missing. The customer gets them like any others.
    ///
    /// Sends a `POST` request to `/admin/orders/{id}/codes`
    ///
    /// Arguments:
    /// - `id`: The order's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn enter_order_codes<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::EnterOrderCodes,
    ) -> Result<ResponseValue<types::EnvelopeOrderAtDesk>, Error<()>> {
        let url = format!("{}/admin/orders/{}/codes", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "enter_order_codes" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Give an order's money back instead
    ///
    /// Nothing is delivered for it any more, and a refund of its whole payment is asked for in your name; it goes the way of
    /// any refund. Asked again it answers the same refund, unless that one came to nothing.
    ///
    /// Sends a `POST` request to `/admin/orders/{id}/refund`
    ///
    /// Arguments:
    /// - `id`: The order's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn refund_order<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::RefundOrder,
    ) -> Result<ResponseValue<types::EnvelopeOrderRefund>, Error<()>> {
        let url = format!("{}/admin/orders/{}/refund", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "refund_order" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Mail an order once more
    ///
    /// To the same address, or to a better one.
    ///
    /// Sends a `POST` request to `/admin/orders/{id}/resend-email`
    ///
    /// Arguments:
    /// - `id`: The order's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn resend_order_email<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::ResendOrderMail,
    ) -> Result<ResponseValue<types::EnvelopeOrderAtDesk>, Error<()>> {
        let url = format!("{}/admin/orders/{}/resend-email", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "resend_order_email" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Try the delivery of an order again
    ///
    /// From where it broke off: what was delivered is not delivered again.
    ///
    /// Sends a `POST` request to `/admin/orders/{id}/run-again`
    ///
    /// Arguments:
    /// - `id`: The order's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    ///
    pub async fn run_order_again<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeOrderAtDesk>, Error<()>> {
        let url = format!("{}/admin/orders/{}/run-again", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "run_order_again" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Search the payments of every application that is granted to you
    ///
    /// Filters combine. `pagination.totalIsEstimate` says when the total was not counted. A page number leads past at most
    /// 10,000 items; `cursor` goes on where the last page ended, however deep.
    ///
    /// Sends a `GET` request to `/admin/payments`
    ///
    /// Arguments:
    /// - `amount_from`: Of this amount or more, in minor units.
    /// - `amount_to`: Of this amount or less, in minor units.
    /// - `application_id`: Of this application.
    /// - `attempt_reference`: With an attempt that its gateway knows by this.
    /// - `currency`: In this currency.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages; in the same order.
    /// - `customer_ref_id`: Of this customer, in the application's words.
    /// - `email`: Of the customer with this email address, in whatever case.
    /// - `from`: Created on this day in Dhaka or later, or at or after this instant.
    /// - `gateway`: With an attempt at this gateway.
    /// - `gateway_txn_id`: With this transaction at its gateway.
    /// - `mode`: Of this mode.
    /// - `order`: Which way.
    /// - `page`: The page, from zero.
    /// - `phone`: Of the customer with this phone number, as the application gave it.
    /// - `reference`: With this name on public pages.
    /// - `size`: Items on a page; 20 when left out.
    /// - `sort_by`: What to sort by.
    /// - `status`: With this status.
    /// - `text`: With exactly this as any of its names: id, reference, attempt reference, gateway transaction, customer
    /// reference, email or phone.
    /// - `to`: Created on this day in Dhaka or earlier, or at or before this instant.
    ///
    pub async fn search_payments<'a>(
        &'a self,
        amount_from: Option<i64>,
        amount_to: Option<i64>,
        application_id: Option<&'a str>,
        attempt_reference: Option<&'a str>,
        currency: Option<&'a str>,
        cursor: Option<&'a str>,
        customer_ref_id: Option<&'a str>,
        email: Option<&'a str>,
        from: Option<&'a str>,
        gateway: Option<types::Method>,
        gateway_txn_id: Option<&'a str>,
        mode: Option<types::Mode>,
        order: Option<types::Order>,
        page: Option<u32>,
        phone: Option<&'a str>,
        reference: Option<&'a str>,
        size: Option<u32>,
        sort_by: Option<types::PaymentSort>,
        status: Option<types::PaymentStatus>,
        text: Option<&'a str>,
        to: Option<&'a str>,
    ) -> Result<ResponseValue<types::ListOfFoundPayment>, Error<()>> {
        let url = format!("{}/admin/payments", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("amountFrom", &amount_from))
            .query(&progenitor_client::QueryParam::new("amountTo", &amount_to))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("attemptReference", &attempt_reference))
            .query(&progenitor_client::QueryParam::new("currency", &currency))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("customerRefId", &customer_ref_id))
            .query(&progenitor_client::QueryParam::new("email", &email))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("gatewayTxnId", &gateway_txn_id))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("phone", &phone))
            .query(&progenitor_client::QueryParam::new("reference", &reference))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("text", &text))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "search_payments" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take the payments of a search away as a file
    ///
    /// Newest first, as many as there are: the file is written while it is sent. Amounts are in minor units. A text that a
    /// spreadsheet would run as a formula begins with an apostrophe. Who took what is in the audit trail.
    ///
    /// Sends a `GET` request to `/admin/payments/export`
    ///
    /// Arguments:
    /// - `amount_from`: Of this amount or more, in minor units.
    /// - `amount_to`: Of this amount or less, in minor units.
    /// - `application_id`: Of this application.
    /// - `attempt_reference`: With an attempt that its gateway knows by this.
    /// - `bom`: Whether the file begins with the mark by which spreadsheets know UTF-8.
    /// - `currency`: In this currency.
    /// - `customer_ref_id`: Of this customer, in the application's words.
    /// - `email`: Of the customer with this email address, in whatever case.
    /// - `format`: What kind of file; CSV when left out.
    /// - `from`: Created on this day in Dhaka or later, or at or after this instant.
    /// - `gateway`: With an attempt at this gateway.
    /// - `gateway_txn_id`: With this transaction at its gateway.
    /// - `mode`: Of this mode.
    /// - `phone`: Of the customer with this phone number, as the application gave it.
    /// - `reference`: With this name on public pages.
    /// - `status`: With this status.
    /// - `text`: With exactly this as any of its names.
    /// - `to`: Created on this day in Dhaka or earlier, or at or before this instant.
    ///
    pub async fn export_payments<'a>(
        &'a self,
        amount_from: Option<i64>,
        amount_to: Option<i64>,
        application_id: Option<&'a str>,
        attempt_reference: Option<&'a str>,
        bom: Option<bool>,
        currency: Option<&'a str>,
        customer_ref_id: Option<&'a str>,
        email: Option<&'a str>,
        format: Option<types::FileFormat>,
        from: Option<&'a str>,
        gateway: Option<types::Method>,
        gateway_txn_id: Option<&'a str>,
        mode: Option<types::Mode>,
        phone: Option<&'a str>,
        reference: Option<&'a str>,
        status: Option<types::PaymentStatus>,
        text: Option<&'a str>,
        to: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/admin/payments/export", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("amountFrom", &amount_from))
            .query(&progenitor_client::QueryParam::new("amountTo", &amount_to))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("attemptReference", &attempt_reference))
            .query(&progenitor_client::QueryParam::new("bom", &bom))
            .query(&progenitor_client::QueryParam::new("currency", &currency))
            .query(&progenitor_client::QueryParam::new("customerRefId", &customer_ref_id))
            .query(&progenitor_client::QueryParam::new("email", &email))
            .query(&progenitor_client::QueryParam::new("format", &format))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("gatewayTxnId", &gateway_txn_id))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("phone", &phone))
            .query(&progenitor_client::QueryParam::new("reference", &reference))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("text", &text))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "export_payments" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// A payment and everything that happened to it
    ///
    /// Attempts, callbacks, captures, refunds, ledger postings, events and their deliveries, alerts and what operators did
    /// stand in one timeline.
    ///
    /// Sends a `GET` request to `/admin/payments/{id}`
    ///
    /// Arguments:
    /// - `id`: The payment's id.
    ///
    pub async fn get_payment_history<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopePaymentHistory>, Error<()>> {
        let url = format!("{}/admin/payments/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_payment_history" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Ask for a refund
    ///
    /// Its money is reserved at once. Above the application's threshold it is AWAITING_APPROVAL until others than you have
    /// approved it; else it is on its way.
    ///
    /// Sends a `POST` request to `/admin/payments/{id}/refunds`
    ///
    /// Arguments:
    /// - `id`: The payment's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn request_refund<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::RequestRefund,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<()>> {
        let url = format!("{}/admin/payments/{}/refunds", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "request_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Decide about a payment that its gateway flagged
    ///
    /// Accepted, it succeeds and the money is the merchant's. Refunded, it fails, and the money is booked as the customer's,
    /// to be given back.
    ///
    /// Sends a `POST` request to `/admin/payments/{id}/review`
    ///
    /// Arguments:
    /// - `id`: The payment's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn review_payment<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::ReviewPayment,
    ) -> Result<ResponseValue<types::EnvelopePayment>, Error<()>> {
        let url = format!("{}/admin/payments/{}/review", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "review_payment" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Everything that a role may allow
    ///
    /// The names are stable.
    ///
    /// Sends a `GET` request to `/admin/permissions`
    ///
    ///
    pub async fn list_permissions<'a>(&'a self) -> Result<ResponseValue<types::ListOfPermission>, Error<()>> {
        let url = format!("{}/admin/permissions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_permissions" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List disputes, newest first
    ///
    /// Of payments of your applications. Filters combine.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/disputes`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `gateway`: Of this gateway.
    /// - `mode`: LIVE when left out.
    /// - `page`: The page, from zero.
    /// - `payment_id`: Of this payment.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: With this status.
    ///
    pub async fn list_disputes<'a>(
        &'a self,
        application_id: Option<&'a str>,
        cursor: Option<&'a str>,
        gateway: Option<types::Method>,
        mode: Option<types::Mode>,
        page: Option<u32>,
        payment_id: Option<&'a str>,
        size: Option<u32>,
        status: Option<types::DisputeStatus>,
    ) -> Result<ResponseValue<types::ListOfDispute>, Error<()>> {
        let url = format!("{}/admin/reconciliation/disputes", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("paymentId", &payment_id))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_disputes" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Record a dispute
    ///
    /// With the line of a gateway's statement that shows it, it is in the book at once: the gateway owes so much less. Without
    /// one it waits until somebody else agrees. In either case what is disputed cannot be refunded any more. A line is recorded
    /// from once, and a gateway's case is one dispute.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/disputes`
    ///
    /// Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn record_dispute<'a>(
        &'a self,
        idempotency_key: Option<&'a str>,
        body: &'a types::RecordDispute,
    ) -> Result<ResponseValue<types::EnvelopeDispute>, Error<()>> {
        let url = format!("{}/admin/reconciliation/disputes", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "record_dispute" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Disputes as a file
    ///
    /// One dispute a line, newest first.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/disputes/export`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `bom`: Whether the file begins with the mark by which spreadsheets know UTF-8.
    /// - `format`: What kind of file; CSV when left out.
    /// - `gateway`: Of this gateway.
    /// - `mode`: LIVE when left out.
    /// - `payment_id`: Of this payment.
    /// - `status`: With this status.
    ///
    pub async fn export_disputes<'a>(
        &'a self,
        application_id: Option<&'a str>,
        bom: Option<bool>,
        format: Option<types::FileFormat>,
        gateway: Option<types::Method>,
        mode: Option<types::Mode>,
        payment_id: Option<&'a str>,
        status: Option<types::DisputeStatus>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/admin/reconciliation/disputes/export", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("bom", &bom))
            .query(&progenitor_client::QueryParam::new("format", &format))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("paymentId", &payment_id))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "export_disputes" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One dispute
    ///
    /// With all that was said and done about it.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/disputes/{id}`
    ///
    /// Arguments:
    /// - `id`: The dispute's id.
    ///
    pub async fn get_dispute<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeDisputeCase>, Error<()>> {
        let url = format!("{}/admin/reconciliation/disputes/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_dispute" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Agree to what waits about a dispute
    ///
    /// To that it goes into the book, or to how it ends; you name which, as you looked at it. Never to what you proposed
    /// yourself.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/disputes/{id}/approve`
    ///
    /// Arguments:
    /// - `id`: The dispute's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn approve_dispute<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::ApproveDispute,
    ) -> Result<ResponseValue<types::EnvelopeDispute>, Error<()>> {
        let url = format!("{}/admin/reconciliation/disputes/{}/approve", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "approve_dispute" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Say something about a dispute
    ///
    /// For whoever works on it next; nobody else reads it, and it stays.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/disputes/{id}/comments`
    ///
    /// Arguments:
    /// - `id`: The dispute's id.
    /// - `body`
    ///
    pub async fn comment_dispute<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CommentCase,
    ) -> Result<ResponseValue<types::EnvelopeCaseEntry>, Error<()>> {
        let url = format!("{}/admin/reconciliation/disputes/{}/comments", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "comment_dispute" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Say that the gateway has our evidence
    ///
    /// The evidence itself is added as files.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/disputes/{id}/evidence`
    ///
    /// Arguments:
    /// - `id`: The dispute's id.
    /// - `body`
    ///
    pub async fn send_dispute_evidence<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::SendDisputeEvidence,
    ) -> Result<ResponseValue<types::EnvelopeDispute>, Error<()>> {
        let url = format!("{}/admin/reconciliation/disputes/{}/evidence", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "send_dispute_evidence" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add a file to a dispute
    ///
    /// Evidence, letters, extracts: at most 5 MiB each, and 50 of them. What a file is, its own bytes say, and its name must
    /// agree with them.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/disputes/{id}/files`
    ///
    /// Arguments:
    /// - `id`: The dispute's id.
    /// - `name`: What the file is called, with its ending.
    /// - `body`: The file as it is: PDF, PNG, JPEG, CSV, XLSX without macros, plain text or EML; at most 5 MiB.
    ///
    pub async fn add_dispute_file<'a, B: Into<reqwest::Body>>(
        &'a self,
        id: &'a str,
        name: &'a str,
        body: B,
    ) -> Result<ResponseValue<types::EnvelopeCaseEntry>, Error<()>> {
        let url = format!("{}/admin/reconciliation/disputes/{}/files", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&progenitor_client::QueryParam::new("name", &name))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "add_dispute_file" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// A file of a dispute
    ///
    /// As it came, to be kept under its name.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/disputes/{id}/files/{number}`
    ///
    /// Arguments:
    /// - `id`: The dispute's id.
    /// - `number`: The number of the entry that it came with.
    ///
    pub async fn get_dispute_file<'a>(
        &'a self,
        id: &'a str,
        number: u32,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/admin/reconciliation/disputes/{}/files/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&number.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo { operation_id: "get_dispute_file" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Propose how a dispute ends
    ///
    /// It ends so when somebody else agrees. Where a line of the gateway's statement gives the money back, name it: then the
    /// dispute is won at once.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/disputes/{id}/propose`
    ///
    /// Arguments:
    /// - `id`: The dispute's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn propose_dispute_outcome<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::ProposeDisputeOutcome,
    ) -> Result<ResponseValue<types::EnvelopeDispute>, Error<()>> {
        let url = format!("{}/admin/reconciliation/disputes/{}/propose", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "propose_dispute_outcome" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Do not agree to what waits about a dispute
    ///
    /// Or take back what you proposed. One that is not in the book is withdrawn; another one goes on as before.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/disputes/{id}/refuse`
    ///
    /// Arguments:
    /// - `id`: The dispute's id.
    /// - `body`
    ///
    pub async fn refuse_dispute<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RefuseDispute,
    ) -> Result<ResponseValue<types::EnvelopeDispute>, Error<()>> {
        let url = format!("{}/admin/reconciliation/disputes/{}/refuse", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "refuse_dispute" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List exceptions, newest first unless asked otherwise
    ///
    /// Filters combine. Those about payments of your applications; lines that are about nothing expected too, with a grant for
    /// all applications.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/exceptions`
    ///
    /// Arguments:
    /// - `application_id`: About money of this application.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `from`: Found first at or after this instant.
    /// - `gateway`: Of this gateway.
    /// - `mode`: LIVE when left out.
    /// - `order`: Which way, by when they were found first.
    /// - `owner_id`: That this operator looks after.
    /// - `page`: The page, from zero.
    /// - `payment_id`: About this payment.
    /// - `reason`: For this reason.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: In this state.
    /// - `to`: Found first at or before this instant.
    /// - `unowned`: Only those that nobody looks after.
    /// - `waiting`: Only those about which somebody has still something to do.
    ///
    pub async fn list_exceptions<'a>(
        &'a self,
        application_id: Option<&'a str>,
        cursor: Option<&'a str>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        gateway: Option<types::Method>,
        mode: Option<types::Mode>,
        order: Option<types::Order>,
        owner_id: Option<&'a str>,
        page: Option<u32>,
        payment_id: Option<&'a str>,
        reason: Option<types::ReconciliationReason>,
        size: Option<u32>,
        status: Option<types::ExceptionStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        unowned: Option<bool>,
        waiting: Option<bool>,
    ) -> Result<ResponseValue<types::ListOfReconciliationException>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("ownerId", &owner_id))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("paymentId", &payment_id))
            .query(&progenitor_client::QueryParam::new("reason", &reason))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .query(&progenitor_client::QueryParam::new("unowned", &unowned))
            .query(&progenitor_client::QueryParam::new("waiting", &waiting))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_exceptions" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What waits, by how long
    ///
    /// By gateway, currency and reason; what is resolved or closed is not counted.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/exceptions/ageing`
    ///
    /// Arguments:
    /// - `mode`: LIVE when left out.
    ///
    pub async fn get_exception_ageing<'a>(
        &'a self,
        mode: Option<types::Mode>,
    ) -> Result<ResponseValue<types::EnvelopeListExceptionAge>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/ageing", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_exception_ageing" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Approve what others proposed for many exceptions
    ///
    /// Each for itself, in the order of the list: the answer says of each what it is now, or why nothing was booked.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/exceptions/approve`
    ///
    /// Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn approve_exceptions<'a>(
        &'a self,
        idempotency_key: Option<&'a str>,
        body: &'a types::ApproveExceptions,
    ) -> Result<ResponseValue<types::EnvelopeListWorkedException>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/approve", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "approve_exceptions" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take exceptions away as a file
    ///
    /// One exception a line, newest first unless asked otherwise. Filters combine.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/exceptions/export`
    ///
    /// Arguments:
    /// - `application_id`: About money of this application.
    /// - `bom`: Whether the file begins with the mark by which spreadsheets know UTF-8.
    /// - `format`: What kind of file; CSV when left out.
    /// - `from`: Found first at or after this instant.
    /// - `gateway`: Of this gateway.
    /// - `mode`: LIVE when left out.
    /// - `order`: Which way, by when they were found first.
    /// - `owner_id`: That this operator looks after.
    /// - `payment_id`: About this payment.
    /// - `reason`: For this reason.
    /// - `status`: In this state.
    /// - `to`: Found first at or before this instant.
    /// - `unowned`: Only those that nobody looks after.
    /// - `waiting`: Only those about which somebody has still something to do.
    ///
    pub async fn export_exceptions<'a>(
        &'a self,
        application_id: Option<&'a str>,
        bom: Option<bool>,
        format: Option<types::FileFormat>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        gateway: Option<types::Method>,
        mode: Option<types::Mode>,
        order: Option<types::Order>,
        owner_id: Option<&'a str>,
        payment_id: Option<&'a str>,
        reason: Option<types::ReconciliationReason>,
        status: Option<types::ExceptionStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        unowned: Option<bool>,
        waiting: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/export", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("bom", &bom))
            .query(&progenitor_client::QueryParam::new("format", &format))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("ownerId", &owner_id))
            .query(&progenitor_client::QueryParam::new("paymentId", &payment_id))
            .query(&progenitor_client::QueryParam::new("reason", &reason))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .query(&progenitor_client::QueryParam::new("unowned", &unowned))
            .query(&progenitor_client::QueryParam::new("waiting", &waiting))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "export_exceptions" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Do one thing to many exceptions
    ///
    /// Each for itself, in the order of the list: the answer says of each what it is now, or why nothing was done.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/exceptions/work`
    ///
    /// Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn work_exceptions<'a>(
        &'a self,
        idempotency_key: Option<&'a str>,
        body: &'a types::WorkExceptions,
    ) -> Result<ResponseValue<types::EnvelopeListWorkedException>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/work", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "work_exceptions" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One exception, with all that is known about it
    ///
    /// As it stands now, with what a remedy would book.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/exceptions/{id}`
    ///
    /// Arguments:
    /// - `id`: The exception's id.
    ///
    pub async fn get_exception<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeExceptionCase>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_exception" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Approve what another proposed
    ///
    /// You name what it books, as you looked at it; when that has changed, nothing is booked.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/exceptions/{id}/approve`
    ///
    /// Arguments:
    /// - `id`: The exception's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn approve_exception<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::ApproveException,
    ) -> Result<ResponseValue<types::EnvelopeReconciliationException>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/{}/approve", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "approve_exception" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Give an exception to somebody
    ///
    /// To yourself, or to a colleague who may resolve it too. It may go from one to another.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/exceptions/{id}/assign`
    ///
    /// Arguments:
    /// - `id`: The exception's id.
    /// - `body`
    ///
    pub async fn assign_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::AssignException,
    ) -> Result<ResponseValue<types::EnvelopeReconciliationException>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/{}/assign", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "assign_exception" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Ask the gateway, and look again later
    ///
    /// The exception waits until that day; later lines close it before.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/exceptions/{id}/chase`
    ///
    /// Arguments:
    /// - `id`: The exception's id.
    /// - `body`
    ///
    pub async fn chase_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChaseException,
    ) -> Result<ResponseValue<types::EnvelopeReconciliationException>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/{}/chase", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "chase_exception" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Say something about an exception
    ///
    /// For whoever comes later; nothing of it is ever changed.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/exceptions/{id}/comments`
    ///
    /// Arguments:
    /// - `id`: The exception's id.
    /// - `body`
    ///
    pub async fn comment_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CommentCase,
    ) -> Result<ResponseValue<types::EnvelopeCaseEntry>, Error<()>> {
        let url =
            format!("{}/admin/reconciliation/exceptions/{}/comments", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "comment_exception" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Add a file to an exception
    ///
    /// A letter, a picture, an extract of a statement. What it is, its own bytes say.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/exceptions/{id}/files`
    ///
    /// Arguments:
    /// - `id`: The exception's id.
    /// - `name`: What the file is called, with its ending.
    /// - `body`: The file as it is: PDF, PNG, JPEG, CSV, XLSX without macros, plain text or EML; at most 5 MiB.
    ///
    pub async fn attach_to_exception<'a, B: Into<reqwest::Body>>(
        &'a self,
        id: &'a str,
        name: &'a str,
        body: B,
    ) -> Result<ResponseValue<types::EnvelopeCaseEntry>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/{}/files", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&progenitor_client::QueryParam::new("name", &name))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "attach_to_exception" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// A file of an exception
    ///
    /// As it came.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/exceptions/{id}/files/{number}`
    ///
    /// Arguments:
    /// - `id`: The exception's id.
    /// - `number`: The number of the entry that the file came with.
    ///
    pub async fn get_exception_file<'a>(
        &'a self,
        id: &'a str,
        number: u32,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/admin/reconciliation/exceptions/{}/files/{}",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&number.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo { operation_id: "get_exception_file" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Refuse what another proposed, or take back what you proposed
    ///
    /// The exception is open again.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/exceptions/{id}/reject`
    ///
    /// Arguments:
    /// - `id`: The exception's id.
    /// - `body`
    ///
    pub async fn reject_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ExceptionNote,
    ) -> Result<ResponseValue<types::EnvelopeReconciliationException>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/{}/reject", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "reject_exception" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Open an exception again
    ///
    /// It had not come to its end after all. What it booked stays booked, until UNDONE takes it back.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/exceptions/{id}/reopen`
    ///
    /// Arguments:
    /// - `id`: The exception's id.
    /// - `body`
    ///
    pub async fn reopen_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ExceptionNote,
    ) -> Result<ResponseValue<types::EnvelopeReconciliationException>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/{}/reopen", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "reopen_exception" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Resolve an exception
    ///
    /// EXPLAINED and REFUNDED end it at once. WRITTEN_OFF, ADJUSTED and UNDONE move money: they are proposed, and booked when
    /// another person approves. They take its lines into the book, and book what is left over through `settlement_suspense`.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/exceptions/{id}/resolve`
    ///
    /// Arguments:
    /// - `id`: The exception's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn resolve_exception<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::ResolveException,
    ) -> Result<ResponseValue<types::EnvelopeReconciliationException>, Error<()>> {
        let url = format!("{}/admin/reconciliation/exceptions/{}/resolve", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "resolve_exception" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The mappings that there are
    ///
    /// What comes with Poisha, the house's, and those of an application if one is named: the last version of each, all on
    /// one page. Of two with the same name, the application's own is meant.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/mappings`
    ///
    /// Arguments:
    /// - `app_id`: Those of this application too.
    /// - `gateway`: Of this gateway.
    ///
    pub async fn list_statement_mappings<'a>(
        &'a self,
        app_id: Option<&'a str>,
        gateway: Option<types::Method>,
    ) -> Result<ResponseValue<types::ListOfStatementMapping>, Error<()>> {
        let url = format!("{}/admin/reconciliation/mappings", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("appId", &app_id))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_statement_mappings" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Save a mapping
    ///
    /// As a new one, or as the next version of the one with that name. Statements that came before keep the version that
    /// they were read with.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/mappings`
    ///
    ///
    pub async fn save_statement_mapping<'a>(
        &'a self,
        body: &'a types::SaveStatementMapping,
    ) -> Result<ResponseValue<types::EnvelopeStatementMapping>, Error<()>> {
        let url = format!("{}/admin/reconciliation/mappings", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "save_statement_mapping" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Try a mapping on a sample
    ///
    /// Shows the sample as it stands, what each column says, and what becomes of its first lines; keeps nothing.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/mappings/preview`
    ///
    ///
    pub async fn preview_statement_mapping<'a>(
        &'a self,
        body: &'a types::PreviewStatementMapping,
    ) -> Result<ResponseValue<types::EnvelopeStatementPreview>, Error<()>> {
        let url = format!("{}/admin/reconciliation/mappings/preview", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "preview_statement_mapping" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Every version of a mapping
    ///
    /// Newest first: the first reads what comes from now on, and by the others earlier statements were read. What comes with
    /// Poisha has none.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/mappings/versions`
    ///
    /// Arguments:
    /// - `app_id`: The application whose it is; the house's when left out.
    /// - `gateway`: Of this gateway.
    /// - `name`: What staff call it.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_mapping_versions<'a>(
        &'a self,
        app_id: Option<&'a str>,
        gateway: types::Method,
        name: &'a str,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfStatementMapping>, Error<()>> {
        let url = format!("{}/admin/reconciliation/mappings/versions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("appId", &app_id))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("name", &name))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_mapping_versions" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List what a run found
    ///
    /// Of the run that is named, or of the newest one that looked at the period and is done; nothing when there is none. What
    /// is about payments of your applications; lines that are about nothing expected too, with a grant for all applications.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/results`
    ///
    /// Arguments:
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `gateway`: Of this gateway.
    /// - `mode`: LIVE when left out; of no matter with `runId`.
    /// - `page`: The page, from zero.
    /// - `payment_id`: About this payment.
    /// - `period`: Of the newest run of this day or month; one of it or `runId` is needed.
    /// - `reason`: For this reason.
    /// - `run_id`: Of this run.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: That came out so.
    ///
    pub async fn list_reconciliation_results<'a>(
        &'a self,
        cursor: Option<&'a str>,
        gateway: Option<types::Method>,
        mode: Option<types::Mode>,
        page: Option<u32>,
        payment_id: Option<&'a str>,
        period: Option<&'a str>,
        reason: Option<types::ReconciliationReason>,
        run_id: Option<&'a str>,
        size: Option<u32>,
        status: Option<types::ReconciliationStatus>,
    ) -> Result<ResponseValue<types::ListOfReconciliationResult>, Error<()>> {
        let url = format!("{}/admin/reconciliation/results", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("paymentId", &payment_id))
            .query(&progenitor_client::QueryParam::new("period", &period))
            .query(&progenitor_client::QueryParam::new("reason", &reason))
            .query(&progenitor_client::QueryParam::new("runId", &run_id))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_reconciliation_results" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List runs, newest first
    ///
    /// Those of the night and those that were asked for.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/runs`
    ///
    /// Arguments:
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `mode`: LIVE when left out.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_reconciliation_runs<'a>(
        &'a self,
        cursor: Option<&'a str>,
        mode: Option<types::Mode>,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfReconciliationRun>, Error<()>> {
        let url = format!("{}/admin/reconciliation/runs", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_reconciliation_runs" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Hold a period's money against the statements
    ///
    /// Looks at everything that was confirmed in the period, and at every line of it, and adjusts nothing. A short run is over when
    /// this is answered; a long one goes on, and is looked at by its id. While a run that looks at the same goes on, that
    /// one is answered.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/runs`
    ///
    /// Arguments:
    /// - `gateway`: At this gateway; at all of them when left out.
    /// - `mode`: LIVE when left out.
    /// - `period`: The day or month, in Dhaka.
    ///
    pub async fn run_reconciliation<'a>(
        &'a self,
        gateway: Option<types::Method>,
        mode: Option<types::Mode>,
        period: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeReconciliationRun>, Error<()>> {
        let url = format!("{}/admin/reconciliation/runs", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("period", &period))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "run_reconciliation" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One run
    ///
    /// As it stands now: `lookedAt` grows while it runs, and what it found is there when it is done.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/runs/{id}`
    ///
    /// Arguments:
    /// - `id`: The run's id.
    ///
    pub async fn get_reconciliation_run<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeReconciliationRun>, Error<()>> {
        let url = format!("{}/admin/reconciliation/runs/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_reconciliation_run" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Stop a run
    ///
    /// One that nobody works on yet is cancelled at once, another one as soon as whoever drives it looks up. Nothing that
    /// it found is kept.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/runs/{id}/cancel`
    ///
    /// Arguments:
    /// - `id`: The run's id.
    ///
    pub async fn cancel_reconciliation_run<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeReconciliationRun>, Error<()>> {
        let url = format!("{}/admin/reconciliation/runs/{}/cancel", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "cancel_reconciliation_run" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Post what matched in a run
    ///
    /// What came to the bank and what the gateway kept go into the book of each application, and the gateway owes so much
    /// less; each application hears `settlement.reconciled`. A line is posted once, whatever runs find it again, and a
    /// statement with a posted line stays for ever. What differs is not posted. Runs of the night are posted by themselves.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/runs/{id}/post`
    ///
    /// Arguments:
    /// - `id`: The run's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    ///
    pub async fn post_reconciliation_run<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeReconciliationRun>, Error<()>> {
        let url = format!("{}/admin/reconciliation/runs/{}/post", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "post_reconciliation_run" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List statements, newest first
    ///
    /// Those about your applications' own accounts; about the house's too, with a grant for all applications.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/statements`
    ///
    /// Arguments:
    /// - `app_id`: About the own account of this application.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `gateway`: Of this gateway.
    /// - `mode`: LIVE when left out.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: With this status.
    ///
    pub async fn list_statements<'a>(
        &'a self,
        app_id: Option<&'a str>,
        cursor: Option<&'a str>,
        gateway: Option<types::Method>,
        mode: Option<types::Mode>,
        page: Option<u32>,
        size: Option<u32>,
        status: Option<types::GatewayStatementStatus>,
    ) -> Result<ResponseValue<types::ListOfGatewayStatement>, Error<()>> {
        let url = format!("{}/admin/reconciliation/statements", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("appId", &app_id))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_statements" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Bring a gateway's statement in
    ///
    /// The file is kept as it came, and read from then on: how far that is, the statement itself says. The same file comes
    /// in once, and the same line counts once, in whatever file it stands.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/statements`
    ///
    /// Arguments:
    /// - `app_id`: The application whose own account at the gateway it is about; the house's account when left out.
    /// - `file_name`: What the file is called.
    /// - `gateway`: The gateway that made it.
    /// - `mapping`: The name of the mapping to read it with; when left out, what comes with Poisha for the gateway.
    /// - `mode`: LIVE when left out.
    /// - `body`: The file as it is, CSV or XLSX; at most 512 MiB.
    ///
    pub async fn upload_statement<'a, B: Into<reqwest::Body>>(
        &'a self,
        app_id: Option<&'a str>,
        file_name: &'a str,
        gateway: types::Method,
        mapping: Option<&'a str>,
        mode: Option<types::Mode>,
        body: B,
    ) -> Result<ResponseValue<types::EnvelopeGatewayStatement>, Error<()>> {
        let url = format!("{}/admin/reconciliation/statements", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&progenitor_client::QueryParam::new("appId", &app_id))
            .query(&progenitor_client::QueryParam::new("fileName", &file_name))
            .query(&progenitor_client::QueryParam::new("gateway", &gateway))
            .query(&progenitor_client::QueryParam::new("mapping", &mapping))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "upload_statement" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One statement
    ///
    /// As it stands now: while it is `IMPORTING`, `readThrough` and the counts grow.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/statements/{id}`
    ///
    /// Arguments:
    /// - `id`: The statement's id.
    ///
    pub async fn get_statement<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeGatewayStatement>, Error<()>> {
        let url = format!("{}/admin/reconciliation/statements/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_statement" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The lines of a statement, by their numbers
    ///
    /// What was kept of it, in our words and in minor units. One that was taken back has none.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/statements/{id}/lines`
    ///
    /// Arguments:
    /// - `id`: The statement's id.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `from`: From this line of the file on, as a result of a run names it; from the first when left out.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_statement_lines<'a>(
        &'a self,
        id: &'a str,
        cursor: Option<&'a str>,
        from: Option<u32>,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfGatewayStatementLine>, Error<()>> {
        let url = format!("{}/admin/reconciliation/statements/{}/lines", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_statement_lines" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What was not kept of a statement, by its lines
    ///
    /// Each with its reason; of the first ten thousand. The statement itself says how many there are.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/statements/{id}/problems`
    ///
    /// Arguments:
    /// - `id`: The statement's id.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_statement_problems<'a>(
        &'a self,
        id: &'a str,
        cursor: Option<&'a str>,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfGatewayStatementProblem>, Error<()>> {
        let url =
            format!("{}/admin/reconciliation/statements/{}/problems", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_statement_problems" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take a statement back
    ///
    /// With all its lines; the file itself stays, and may come again. Only as long as none of its lines is in the book.
    ///
    /// Sends a `POST` request to `/admin/reconciliation/statements/{id}/undo`
    ///
    /// Arguments:
    /// - `id`: The statement's id.
    /// - `body`
    ///
    pub async fn undo_statement<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UndoStatement,
    ) -> Result<ResponseValue<types::EnvelopeGatewayStatement>, Error<()>> {
        let url = format!("{}/admin/reconciliation/statements/{}/undo", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "undo_statement" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What was agreed with each gateway
    ///
    /// What holds now, of all gateways on one page. A run names the versions that it judged by.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/terms`
    ///
    /// Arguments:
    /// - `mode`: LIVE when left out.
    ///
    pub async fn list_settlement_terms<'a>(
        &'a self,
        mode: Option<types::Mode>,
    ) -> Result<ResponseValue<types::ListOfSettlementTerms>, Error<()>> {
        let url = format!("{}/admin/reconciliation/terms", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_settlement_terms" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Say what was agreed with a gateway
    ///
    /// A new version, in the place of all that was said before. It holds for runs that begin from now on; what earlier
    /// ones found stays as it is until they are asked for again.
    ///
    /// Sends a `PUT` request to `/admin/reconciliation/terms/{mode}/{method}`
    ///
    /// Arguments:
    /// - `mode`: TEST or LIVE.
    /// - `method`: The gateway.
    /// - `body`
    ///
    pub async fn put_settlement_terms<'a>(
        &'a self,
        mode: types::Mode,
        method: types::Method,
        body: &'a types::PutSettlementTerms,
    ) -> Result<ResponseValue<types::EnvelopeSettlementTerms>, Error<()>> {
        let url = format!(
            "{}/admin/reconciliation/terms/{}/{}",
            self.baseurl,
            encode_path(&mode.to_string()),
            encode_path(&method.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "put_settlement_terms" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Every version of what was agreed with a gateway
    ///
    /// Newest first: the first holds now, and by the others earlier runs judged.
    ///
    /// Sends a `GET` request to `/admin/reconciliation/terms/{mode}/{method}/versions`
    ///
    /// Arguments:
    /// - `mode`: TEST or LIVE.
    /// - `method`: The gateway.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_settlement_terms_versions<'a>(
        &'a self,
        mode: types::Mode,
        method: types::Method,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfSettlementTerms>, Error<()>> {
        let url = format!(
            "{}/admin/reconciliation/terms/{}/{}/versions",
            self.baseurl,
            encode_path(&mode.to_string()),
            encode_path(&method.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_settlement_terms_versions" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List refunds, newest first unless asked otherwise
    ///
    /// Of the applications that you may see. `status=AWAITING_APPROVAL` is what waits for people.
    ///
    /// Sends a `GET` request to `/admin/refunds`
    ///
    /// Arguments:
    /// - `app_id`: Of this application.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `from`: Asked for at or after this instant.
    /// - `mode`: Of this mode.
    /// - `order`: Which way, by when they were asked for.
    /// - `page`: The page, from zero.
    /// - `payment_id`: Of this payment.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: With this status.
    /// - `to`: Asked for at or before this instant.
    ///
    pub async fn search_refunds<'a>(
        &'a self,
        app_id: Option<&'a str>,
        cursor: Option<&'a str>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        mode: Option<types::Mode>,
        order: Option<types::Order>,
        page: Option<u32>,
        payment_id: Option<&'a str>,
        size: Option<u32>,
        status: Option<types::RefundStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfRefundAtDesk>, Error<()>> {
        let url = format!("{}/admin/refunds", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("appId", &app_id))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("paymentId", &payment_id))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "search_refunds" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One refund, with what people need to know to decide about it
    ///
    /// Its `requestHash` is what an approval names.
    ///
    /// Sends a `GET` request to `/admin/refunds/{id}`
    ///
    /// Arguments:
    /// - `id`: The refund's id.
    ///
    pub async fn inspect_refund<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<()>> {
        let url = format!("{}/admin/refunds/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "inspect_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Approve a refund that somebody else asked for
    ///
    /// You name the hash of what you looked at, and approve exactly that. The last approval that was missing sends the
    /// refund on its way.
    ///
    /// Sends a `POST` request to `/admin/refunds/{id}/approve`
    ///
    /// Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn approve_refund<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::ApproveRefund,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<()>> {
        let url = format!("{}/admin/refunds/{}/approve", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "approve_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// See what your approval would do, before you give it
    ///
    /// Told by the very rule that would decide: where the refund would stand, what would move in the ledger, and what the
    /// gateway would be asked. Nothing is kept and nobody is called. It is refused where the approval would be.
    ///
    /// Sends a `POST` request to `/admin/refunds/{id}/dry-run`
    ///
    /// Arguments:
    /// - `id`: The refund's id.
    ///
    pub async fn preview_refund<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeRefundDryRun>, Error<()>> {
        let url = format!("{}/admin/refunds/{}/dry-run", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "preview_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Record what became of a refund that no gateway tells about
    ///
    /// Where the gateway takes no refunds, and where it does not say. A mistake is put right by recording again, until
    /// another person has confirmed it.
    ///
    /// Sends a `POST` request to `/admin/refunds/{id}/finding`
    ///
    /// Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn record_refund<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::RefundFinding,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<()>> {
        let url = format!("{}/admin/refunds/{}/finding", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "record_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Confirm what somebody else recorded about a refund
    ///
    /// You say the same again, and it is so: the refund has arrived or failed.
    ///
    /// Sends a `POST` request to `/admin/refunds/{id}/finding/confirm`
    ///
    /// Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn confirm_refund<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::RefundFinding,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<()>> {
        let url = format!("{}/admin/refunds/{}/finding/confirm", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "confirm_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Reject a refund
    ///
    /// Its money can be refunded anew at once.
    ///
    /// Sends a `POST` request to `/admin/refunds/{id}/reject`
    ///
    /// Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn reject_refund<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::RejectRefund,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<()>> {
        let url = format!("{}/admin/refunds/{}/reject", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "reject_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take back a refund that you asked for
    ///
    /// As long as it waits for approval. Another's is rejected instead.
    ///
    /// Sends a `POST` request to `/admin/refunds/{id}/withdraw`
    ///
    /// Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    ///
    pub async fn withdraw_requested_refund<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<()>> {
        let url = format!("{}/admin/refunds/{}/withdraw", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "withdraw_requested_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// How long each gateway takes to confirm
    ///
    /// From the beginning of an attempt to the confirmation of its money, of attempts begun on those days.
    ///
    /// Sends a `GET` request to `/admin/reports/confirm-times`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `from_day`: The first day; 30 days ago when left out.
    /// - `mode`: LIVE when left out.
    /// - `to_day`: The last day; today when left out. A report spans at most 366 days.
    /// - `zone`: Whose days; those of Dhaka when left out.
    ///
    pub async fn report_confirm_times<'a>(
        &'a self,
        application_id: Option<&'a str>,
        from_day: Option<&'a ::chrono::naive::NaiveDate>,
        mode: Option<types::Mode>,
        to_day: Option<&'a ::chrono::naive::NaiveDate>,
        zone: Option<types::ReportZone>,
    ) -> Result<ResponseValue<types::EnvelopeListConfirmTimes>, Error<()>> {
        let url = format!("{}/admin/reports/confirm-times", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("fromDay", &from_day))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("toDay", &to_day))
            .query(&progenitor_client::QueryParam::new("zone", &zone))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "report_confirm_times" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What gateways owe, by how long ago it was confirmed
    ///
    /// Captures that no statement has shown, less refunds that none has shown, held against the book: a difference was booked by hand.
    ///
    /// Sends a `GET` request to `/admin/reports/receivables`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `mode`: LIVE when left out.
    ///
    pub async fn report_receivables<'a>(
        &'a self,
        application_id: Option<&'a str>,
        mode: Option<types::Mode>,
    ) -> Result<ResponseValue<types::EnvelopeListReceivableAge>, Error<()>> {
        let url = format!("{}/admin/reports/receivables", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "report_receivables" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What gateways owe, as a file
    ///
    /// One gateway and currency a line.
    ///
    /// Sends a `GET` request to `/admin/reports/receivables/export`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `bom`: Whether the file begins with the mark by which spreadsheets know UTF-8.
    /// - `format`: What kind of file; CSV when left out.
    /// - `mode`: LIVE when left out.
    ///
    pub async fn export_receivables<'a>(
        &'a self,
        application_id: Option<&'a str>,
        bom: Option<bool>,
        format: Option<types::FileFormat>,
        mode: Option<types::Mode>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/admin/reports/receivables/export", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("bom", &bom))
            .query(&progenitor_client::QueryParam::new("format", &format))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "export_receivables" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// How much goes back, by gateway and state
    ///
    /// Of refunds asked for on those days.
    ///
    /// Sends a `GET` request to `/admin/reports/refunds`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `from_day`: The first day; 30 days ago when left out.
    /// - `mode`: LIVE when left out.
    /// - `to_day`: The last day; today when left out. A report spans at most 366 days.
    /// - `zone`: Whose days; those of Dhaka when left out.
    ///
    pub async fn report_refunds<'a>(
        &'a self,
        application_id: Option<&'a str>,
        from_day: Option<&'a ::chrono::naive::NaiveDate>,
        mode: Option<types::Mode>,
        to_day: Option<&'a ::chrono::naive::NaiveDate>,
        zone: Option<types::ReportZone>,
    ) -> Result<ResponseValue<types::EnvelopeListRefundSum>, Error<()>> {
        let url = format!("{}/admin/reports/refunds", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("fromDay", &from_day))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("toDay", &to_day))
            .query(&progenitor_client::QueryParam::new("zone", &zone))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "report_refunds" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What gateways kept, and what was agreed
    ///
    /// Of what was booked as settled on those days. Fees in minor units; nothing is rounded.
    ///
    /// Sends a `GET` request to `/admin/reports/settlement-fees`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `from_day`: The first day; 30 days ago when left out.
    /// - `mode`: LIVE when left out.
    /// - `to_day`: The last day; today when left out. A report spans at most 366 days.
    /// - `zone`: Whose days; those of Dhaka when left out.
    ///
    pub async fn report_settlement_fees<'a>(
        &'a self,
        application_id: Option<&'a str>,
        from_day: Option<&'a ::chrono::naive::NaiveDate>,
        mode: Option<types::Mode>,
        to_day: Option<&'a ::chrono::naive::NaiveDate>,
        zone: Option<types::ReportZone>,
    ) -> Result<ResponseValue<types::EnvelopeListFeesPaid>, Error<()>> {
        let url = format!("{}/admin/reports/settlement-fees", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("fromDay", &from_day))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("toDay", &to_day))
            .query(&progenitor_client::QueryParam::new("zone", &zone))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "report_settlement_fees" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What gateways kept, and what was agreed, as a file
    ///
    /// One gateway and currency a line.
    ///
    /// Sends a `GET` request to `/admin/reports/settlement-fees/export`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `bom`: Whether the file begins with the mark by which spreadsheets know UTF-8.
    /// - `format`: What kind of file; CSV when left out.
    /// - `from_day`: The first day; 30 days ago when left out.
    /// - `mode`: LIVE when left out.
    /// - `to_day`: The last day; today when left out. A report spans at most 366 days.
    /// - `zone`: Whose days; those of Dhaka when left out.
    ///
    pub async fn export_settlement_fees<'a>(
        &'a self,
        application_id: Option<&'a str>,
        bom: Option<bool>,
        format: Option<types::FileFormat>,
        from_day: Option<&'a ::chrono::naive::NaiveDate>,
        mode: Option<types::Mode>,
        to_day: Option<&'a ::chrono::naive::NaiveDate>,
        zone: Option<types::ReportZone>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/admin/reports/settlement-fees/export", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("bom", &bom))
            .query(&progenitor_client::QueryParam::new("format", &format))
            .query(&progenitor_client::QueryParam::new("fromDay", &from_day))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("toDay", &to_day))
            .query(&progenitor_client::QueryParam::new("zone", &zone))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "export_settlement_fees" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// How long settlement takes
    ///
    /// From the confirmation of money until it was found in a statement and booked, of what was booked on those days.
    ///
    /// Sends a `GET` request to `/admin/reports/settlement-lag`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `from_day`: The first day; 30 days ago when left out.
    /// - `mode`: LIVE when left out.
    /// - `to_day`: The last day; today when left out. A report spans at most 366 days.
    /// - `zone`: Whose days; those of Dhaka when left out.
    ///
    pub async fn report_settlement_lag<'a>(
        &'a self,
        application_id: Option<&'a str>,
        from_day: Option<&'a ::chrono::naive::NaiveDate>,
        mode: Option<types::Mode>,
        to_day: Option<&'a ::chrono::naive::NaiveDate>,
        zone: Option<types::ReportZone>,
    ) -> Result<ResponseValue<types::EnvelopeListSettlementLag>, Error<()>> {
        let url = format!("{}/admin/reports/settlement-lag", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("fromDay", &from_day))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("toDay", &to_day))
            .query(&progenitor_client::QueryParam::new("zone", &zone))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "report_settlement_lag" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// How long settlement takes, as a file
    ///
    /// One gateway and currency a line.
    ///
    /// Sends a `GET` request to `/admin/reports/settlement-lag/export`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `bom`: Whether the file begins with the mark by which spreadsheets know UTF-8.
    /// - `format`: What kind of file; CSV when left out.
    /// - `from_day`: The first day; 30 days ago when left out.
    /// - `mode`: LIVE when left out.
    /// - `to_day`: The last day; today when left out. A report spans at most 366 days.
    /// - `zone`: Whose days; those of Dhaka when left out.
    ///
    pub async fn export_settlement_lag<'a>(
        &'a self,
        application_id: Option<&'a str>,
        bom: Option<bool>,
        format: Option<types::FileFormat>,
        from_day: Option<&'a ::chrono::naive::NaiveDate>,
        mode: Option<types::Mode>,
        to_day: Option<&'a ::chrono::naive::NaiveDate>,
        zone: Option<types::ReportZone>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/admin/reports/settlement-lag/export", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("bom", &bom))
            .query(&progenitor_client::QueryParam::new("format", &format))
            .query(&progenitor_client::QueryParam::new("fromDay", &from_day))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("toDay", &to_day))
            .query(&progenitor_client::QueryParam::new("zone", &zone))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "export_settlement_lag" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// How well each gateway does
    ///
    /// Of attempts begun on those days. A rate is in basis points: 9,950 is 99.50 %.
    ///
    /// Sends a `GET` request to `/admin/reports/success-rates`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `from_day`: The first day; 30 days ago when left out.
    /// - `mode`: LIVE when left out.
    /// - `to_day`: The last day; today when left out. A report spans at most 366 days.
    /// - `zone`: Whose days; those of Dhaka when left out.
    ///
    pub async fn report_success_rates<'a>(
        &'a self,
        application_id: Option<&'a str>,
        from_day: Option<&'a ::chrono::naive::NaiveDate>,
        mode: Option<types::Mode>,
        to_day: Option<&'a ::chrono::naive::NaiveDate>,
        zone: Option<types::ReportZone>,
    ) -> Result<ResponseValue<types::EnvelopeListSuccessRate>, Error<()>> {
        let url = format!("{}/admin/reports/success-rates", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("fromDay", &from_day))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("toDay", &to_day))
            .query(&progenitor_client::QueryParam::new("zone", &zone))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "report_success_rates" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// How many payments there were, and how much they came to
    ///
    /// Of payments created on those days, by day, gateway, method or status, and by currency.
    ///
    /// Sends a `GET` request to `/admin/reports/volume`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `by`: What to tell apart; days when left out.
    /// - `from_day`: The first day; 30 days ago when left out.
    /// - `mode`: LIVE when left out.
    /// - `to_day`: The last day; today when left out. A report spans at most 366 days.
    /// - `zone`: Whose days; those of Dhaka when left out.
    ///
    pub async fn report_volume<'a>(
        &'a self,
        application_id: Option<&'a str>,
        by: Option<types::VolumeBy>,
        from_day: Option<&'a ::chrono::naive::NaiveDate>,
        mode: Option<types::Mode>,
        to_day: Option<&'a ::chrono::naive::NaiveDate>,
        zone: Option<types::ReportZone>,
    ) -> Result<ResponseValue<types::EnvelopeListVolume>, Error<()>> {
        let url = format!("{}/admin/reports/volume", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("by", &by))
            .query(&progenitor_client::QueryParam::new("fromDay", &from_day))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("toDay", &to_day))
            .query(&progenitor_client::QueryParam::new("zone", &zone))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "report_volume" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the roles, the built-in ones first
    ///
    /// With how many operators have each.
    ///
    /// Sends a `GET` request to `/admin/roles`
    ///
    /// Arguments:
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_roles<'a>(
        &'a self,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfRole>, Error<()>> {
        let url = format!("{}/admin/roles", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_roles" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make a role
    ///
    /// Nobody can put more into a role than is granted to them everywhere.
    ///
    /// Sends a `POST` request to `/admin/roles`
    ///
    ///
    pub async fn create_role<'a>(
        &'a self,
        body: &'a types::RoleToKeep,
    ) -> Result<ResponseValue<types::EnvelopeRole>, Error<()>> {
        let url = format!("{}/admin/roles", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_role" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change what a role is called and allows
    ///
    /// Whoever has it may so from the next request on. Built-in roles cannot be changed.
    ///
    /// Sends a `PUT` request to `/admin/roles/{id}`
    ///
    /// Arguments:
    /// - `id`: The role's id.
    /// - `body`
    ///
    pub async fn change_role<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RoleToKeep,
    ) -> Result<ResponseValue<types::EnvelopeRole>, Error<()>> {
        let url = format!("{}/admin/roles/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "change_role" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove a role that nobody has
    ///
    /// Built-in roles cannot be removed.
    ///
    /// Sends a `DELETE` request to `/admin/roles/{id}`
    ///
    /// Arguments:
    /// - `id`: The role's id.
    ///
    pub async fn remove_role<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeRole>, Error<()>> {
        let url = format!("{}/admin/roles/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "remove_role" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Your sessions that still count, newest first
    ///
    /// At most 100.
    ///
    /// Sends a `GET` request to `/admin/sessions`
    ///
    ///
    pub async fn list_sessions<'a>(&'a self) -> Result<ResponseValue<types::ListOfSession>, Error<()>> {
        let url = format!("{}/admin/sessions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_sessions" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign in
    ///
    /// The answer shows the session's token, once. With a second factor, `TOTP_REQUIRED` asks for it and nothing is opened
    /// yet. Wrong attempts from one address at one account have to wait ever longer, at most 15 minutes.
    ///
    /// Sends a `POST` request to `/admin/sessions`
    ///
    ///
    pub async fn open_session<'a>(
        &'a self,
        body: &'a types::OpenSession,
    ) -> Result<ResponseValue<types::EnvelopeOpenedSession>, Error<()>> {
        let url = format!("{}/admin/sessions", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "open_session" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sign out
    ///
    /// The session that this request came with ends at once.
    ///
    /// Sends a `DELETE` request to `/admin/sessions/current`
    ///
    ///
    pub async fn close_current_session<'a>(&'a self) -> Result<ResponseValue<types::EnvelopeSession>, Error<()>> {
        let url = format!("{}/admin/sessions/current", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "close_current_session" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Prove yourself again
    ///
    /// Enter your password or a code; for five minutes this session may do what `REAUTH_REQUIRED` asked it for.
    ///
    /// Sends a `POST` request to `/admin/sessions/step-up`
    ///
    ///
    pub async fn step_up<'a>(
        &'a self,
        body: &'a types::StepUp,
    ) -> Result<ResponseValue<types::EnvelopeSession>, Error<()>> {
        let url = format!("{}/admin/sessions/step-up", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "step_up" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// End one of your sessions
    ///
    /// Another's session is not there.
    ///
    /// Sends a `DELETE` request to `/admin/sessions/{id}`
    ///
    /// Arguments:
    /// - `id`: The session's id.
    ///
    pub async fn close_session<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeSession>, Error<()>> {
        let url = format!("{}/admin/sessions/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "close_session" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Search what applications were told, newest first
    ///
    /// Each with its deliveries, and what the last attempt at any of them came to.
    ///
    /// Sends a `GET` request to `/admin/webhooks`
    ///
    /// Arguments:
    /// - `application_id`: Of this application.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `delivery_status`: With a delivery that stands so.
    /// - `from`: Told on this day in Dhaka or later, or at or after this instant.
    /// - `mode`: Of this mode.
    /// - `object_id`: About this payment, application or endpoint.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `to`: Told on this day in Dhaka or earlier, or at or before this instant.
    /// - `type_`: Of this type.
    ///
    pub async fn search_webhooks<'a>(
        &'a self,
        application_id: Option<&'a str>,
        cursor: Option<&'a str>,
        delivery_status: Option<types::DeliveryStatus>,
        from: Option<&'a str>,
        mode: Option<types::Mode>,
        object_id: Option<&'a str>,
        page: Option<u32>,
        size: Option<u32>,
        to: Option<&'a str>,
        type_: Option<types::EventType>,
    ) -> Result<ResponseValue<types::ListOfToldEvent>, Error<()>> {
        let url = format!("{}/admin/webhooks", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("applicationId", &application_id))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("deliveryStatus", &delivery_status))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("objectId", &object_id))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "search_webhooks" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One event and what became of it
    ///
    /// With the body as it is posted and signed.
    ///
    /// Sends a `GET` request to `/admin/webhooks/{id}`
    ///
    /// Arguments:
    /// - `id`: The event's id.
    ///
    pub async fn get_webhook<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeToldEvent>, Error<()>> {
        let url = format!("{}/admin/webhooks/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_webhook" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send an event again, to every endpoint that wants it now
    ///
    /// The event's id stays the same, so receivers can tell.
    ///
    /// Sends a `POST` request to `/admin/webhooks/{id}/resend`
    ///
    /// Arguments:
    /// - `id`: The event's id.
    ///
    pub async fn resend_webhook<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeResent>, Error<()>> {
        let url = format!("{}/admin/webhooks/{}/resend", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "resend_webhook" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The application that these credentials belong to
    ///
    /// With the mode of the credential and the ways to pay that customers are offered.
    ///
    /// Sends a `GET` request to `/app/me`
    ///
    ///
    pub async fn get_me<'a>(&'a self) -> Result<ResponseValue<types::EnvelopeApp>, Error<()>> {
        let url = format!("{}/app/me", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_me" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Products on sale
    ///
    /// With what can be bought of each, what it costs and what is asked of whoever buys it.
    ///
    /// Sends a `GET` request to `/catalog/products`
    ///
    /// Arguments:
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_catalog_products<'a>(
        &'a self,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfCatalogProduct>, Error<()>> {
        let url = format!("{}/catalog/products", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_catalog_products" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What a customer sees of a payment
    ///
    /// Public: the unguessable reference is all it takes, and it tells nothing of the customer.
    ///
    /// Sends a `GET` request to `/checkout/{reference}`
    ///
    /// Arguments:
    /// - `reference`: The payment's reference.
    ///
    pub async fn get_checkout<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeCheckout>, Error<()>> {
        let url = format!("{}/checkout/{}", self.baseurl, encode_path(&reference.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_checkout" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Mint a token for one of your customers
    ///
    /// Their browser sends it as `Authorization: Bearer`. It reaches that customer's orders and payments of the credential's
    /// mode and nothing else, and works no longer than the credential that minted it.
    ///
    /// Sends a `POST` request to `/customer-tokens`
    ///
    ///
    pub async fn mint_customer_token<'a>(
        &'a self,
        body: &'a types::MintCustomerToken,
    ) -> Result<ResponseValue<types::EnvelopeCustomerToken>, Error<()>> {
        let url = format!("{}/customer-tokens", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "mint_customer_token" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What a discount takes off
    ///
    /// It is not used by this: that is counted when an order is placed, and may be refused then.
    ///
    /// Sends a `GET` request to `/discounts/validate`
    ///
    /// Arguments:
    /// - `code`: The code, however it is written.
    /// - `currency`: The order's currency; BDT when left out.
    /// - `customer_reference`: Whose order it is, so that what one customer may use is looked at too. With a customer's token, the token's.
    /// - `subtotal`: What the order comes to, in minor units.
    ///
    pub async fn validate_discount<'a>(
        &'a self,
        code: &'a str,
        currency: Option<&'a str>,
        customer_reference: Option<&'a str>,
        subtotal: i64,
    ) -> Result<ResponseValue<types::EnvelopeValidatedDiscount>, Error<()>> {
        let url = format!("{}/discounts/validate", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("code", &code))
            .query(&progenitor_client::QueryParam::new("currency", &currency))
            .query(&progenitor_client::QueryParam::new("customerReference", &customer_reference))
            .query(&progenitor_client::QueryParam::new("subtotal", &subtotal))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "validate_discount" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The address where you are asked to deliver
    ///
    /// Of this mode.
    ///
    /// Sends a `GET` request to `/fulfillment-url`
    ///
    ///
    pub async fn get_fulfillment_url<'a>(&'a self) -> Result<ResponseValue<types::EnvelopeFulfillmentUrl>, Error<()>> {
        let url = format!("{}/fulfillment-url", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_fulfillment_url" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Set the address where you are asked to deliver
    ///
    /// For variants whose source is FULFILMENT_URL. It is asked with a signed POST, as Standard Webhooks say, whose
    /// `webhook-id` is the order's id and stays the same however often it is asked: keep your answer by it, and deliver once.
    /// Answer 200 with `{"status": "FULFILLED", "items": [{"item": 1, "codes": ["…"]}]}` (as many codes as were bought, or
    /// none where there are none to give), `{"status": "ACCEPTED"}` to be asked again later, or
    /// `{"status": "REFUSED", "reason": "…"}`.
    ///
    /// Sends a `PUT` request to `/fulfillment-url`
    ///
    ///
    pub async fn set_fulfillment_url<'a>(
        &'a self,
        body: &'a types::SetFulfillmentUrl,
    ) -> Result<ResponseValue<types::EnvelopeFulfillmentUrl>, Error<()>> {
        let url = format!("{}/fulfillment-url", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "set_fulfillment_url" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List invoices, newest first unless asked otherwise
    ///
    /// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
    ///
    /// Sends a `GET` request to `/invoices`
    ///
    /// Arguments:
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `customer_reference`: Of this customer.
    /// - `from`: Made at or after this instant.
    /// - `number`: With this number.
    /// - `order`: Which way, by when they were made.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: That stand there. OVERDUE ones are found under ISSUED or PARTIALLY_PAID too.
    /// - `to`: Made at or before this instant.
    ///
    pub async fn list_invoices<'a>(
        &'a self,
        cursor: Option<&'a str>,
        customer_reference: Option<&'a str>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        number: Option<&'a str>,
        order: Option<types::Order>,
        page: Option<u32>,
        size: Option<u32>,
        status: Option<types::InvoiceStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfInvoice>, Error<()>> {
        let url = format!("{}/invoices", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("customerReference", &customer_reference))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("number", &number))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_invoices" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Make an invoice
    ///
    /// Issued at once, with the next number, unless `issue` is false. The tax of a line is its net amount times its rate,
    /// rounded half up to a minor unit; totals are sums of lines.
    ///
    /// Sends a `POST` request to `/invoices`
    ///
    /// Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_invoice<'a>(
        &'a self,
        idempotency_key: Option<&'a str>,
        body: &'a types::CreateInvoice,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/invoices", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// How your invoices look
    ///
    /// The newest version; or, before you say anything, what every application begins with.
    ///
    /// Sends a `GET` request to `/invoices/template`
    ///
    ///
    pub async fn get_invoice_template<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::EnvelopeInvoiceTemplate>, Error<()>> {
        let url = format!("{}/invoices/template", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_invoice_template" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Say how your invoices look
    ///
    /// What is left out is what every application begins with; the logo stays. Invoices that were issued keep the version
    /// that they were issued under.
    ///
    /// Sends a `PUT` request to `/invoices/template`
    ///
    ///
    pub async fn put_invoice_template<'a>(
        &'a self,
        body: &'a types::PutInvoiceTemplate,
    ) -> Result<ResponseValue<types::EnvelopeInvoiceTemplate>, Error<()>> {
        let url = format!("{}/invoices/template", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "put_invoice_template" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Put your logo on invoices
    ///
    /// PNG or JPEG, at most 256 KiB; what it is, its first bytes say. It is public: it stands on pages that customers see.
    ///
    /// Sends a `PUT` request to `/invoices/template/logo`
    ///
    /// Arguments:
    /// - `body`: The picture, PNG or JPEG; at most 256 KiB. Also taken as image/png or image/jpeg.
    ///
    pub async fn put_invoice_logo<'a, B: Into<reqwest::Body>>(
        &'a self,
        body: B,
    ) -> Result<ResponseValue<types::EnvelopeInvoiceTemplate>, Error<()>> {
        let url = format!("{}/invoices/template/logo", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "put_invoice_logo" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take your logo off invoices
    ///
    /// Invoices that were issued keep it.
    ///
    /// Sends a `DELETE` request to `/invoices/template/logo`
    ///
    ///
    pub async fn remove_invoice_logo<'a>(&'a self) -> Result<ResponseValue<types::EnvelopeInvoiceTemplate>, Error<()>> {
        let url = format!("{}/invoices/template/logo", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "remove_invoice_logo" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One invoice, with its payments
    ///
    /// As it is now. Only this, or an event, says that it is paid; a browser that comes back proves nothing.
    ///
    /// Sends a `GET` request to `/invoices/{id}`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    ///
    pub async fn get_invoice<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/invoices/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a draft
    ///
    /// What is left out stays; an empty text takes something away.
    ///
    /// Sends a `PATCH` request to `/invoices/{id}`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `body`
    ///
    pub async fn change_invoice<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeInvoice,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/invoices/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "change_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The credit notes of an invoice
    ///
    /// Corrections, and those that refunds brought about; oldest first.
    ///
    /// Sends a `GET` request to `/invoices/{id}/credit-notes`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    ///
    pub async fn list_credit_notes<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::ListOfCreditNote>, Error<()>> {
        let url = format!("{}/invoices/{}/credit-notes", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_credit_notes" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take something off an invoice
    ///
    /// As a correction of one that was issued. What was paid beyond what is left is the customer's; a refund gives it back.
    ///
    /// Sends a `POST` request to `/invoices/{id}/credit-notes`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_credit_note<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::CreateCreditNote,
    ) -> Result<ResponseValue<types::EnvelopeCreditNote>, Error<()>> {
        let url = format!("{}/invoices/{}/credit-notes", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_credit_note" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// A credit note as PDF
    ///
    /// What it takes off its invoice, and why.
    ///
    /// Sends a `GET` request to `/invoices/{id}/credit-notes/{note}/pdf`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `note`: The credit note's id.
    /// - `archival`: As PDF/A-2a, for an archive.
    ///
    pub async fn print_credit_note<'a>(
        &'a self,
        id: &'a str,
        note: &'a str,
        archival: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/invoices/{}/credit-notes/{}/pdf",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&note.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("archival", &archival))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "print_credit_note" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The installments of an invoice, and where they stand
    ///
    /// What is paid pays the oldest first.
    ///
    /// Sends a `GET` request to `/invoices/{id}/installments`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    ///
    pub async fn list_installments<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::ListOfInstallment>, Error<()>> {
        let url = format!("{}/invoices/{}/installments", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_installments" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Give an invoice another schedule
    ///
    /// A draft, or one of which something is owed. The parts sum to its total; what was paid pays the oldest of them.
    ///
    /// Sends a `PUT` request to `/invoices/{id}/installments`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `body`
    ///
    pub async fn put_installments<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::PutInstallments,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/invoices/{}/installments", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "put_installments" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Issue a draft
    ///
    /// It takes the next number of the gap-free sequence, and is owed from now on.
    ///
    /// Sends a `POST` request to `/invoices/{id}/issue`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    ///
    pub async fn issue_invoice<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/invoices/{}/issue", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "issue_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The link by which its customer reads and pays an invoice
    ///
    /// It is always the same. Whoever has it can read the invoice.
    ///
    /// Sends a `POST` request to `/invoices/{id}/payable-link`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    ///
    pub async fn create_payable_link<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopePayableLink>, Error<()>> {
        let url = format!("{}/invoices/{}/payable-link", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_payable_link" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The receipt of one payment of an invoice as PDF
    ///
    /// What came, when, which way, and what is still due. There is none before the money has come.
    ///
    /// Sends a `GET` request to `/invoices/{id}/payments/{payment}/receipt`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `payment`: The payment's id.
    /// - `archival`: As PDF/A-2a, for an archive.
    ///
    pub async fn print_receipt<'a>(
        &'a self,
        id: &'a str,
        payment: &'a str,
        archival: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/invoices/{}/payments/{}/receipt",
            self.baseurl,
            encode_path(&id.to_string()),
            encode_path(&payment.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("archival", &archival))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "print_receipt" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// An invoice as PDF
    ///
    /// As it stands now: what is paid of it, and PAID, VOID or DRAFT across it. With the fields of Mushak-6.3 when the
    /// template has a business identification number.
    ///
    /// Sends a `GET` request to `/invoices/{id}/pdf`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `archival`: As PDF/A-2a, for an archive.
    ///
    pub async fn print_invoice<'a>(
        &'a self,
        id: &'a str,
        archival: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/invoices/{}/pdf", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("archival", &archival))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "print_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Mail an invoice to its customer
    ///
    /// With the link to it; to the customer's own address, or to another. Mail goes out soon after.
    ///
    /// Sends a `POST` request to `/invoices/{id}/send`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn send_invoice<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::SendInvoice,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/invoices/{}/send", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "send_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Give an invoice up
    ///
    /// While nothing of it is paid. What comes for it later is the customer's, and goes back.
    ///
    /// Sends a `POST` request to `/invoices/{id}/void`
    ///
    /// Arguments:
    /// - `id`: The invoice's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn void_invoice<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::VoidInvoice,
    ) -> Result<ResponseValue<types::EnvelopeInvoice>, Error<()>> {
        let url = format!("{}/invoices/{}/void", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "void_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Balances of every account, now or at an instant
    ///
    /// The trial balance of this application and mode: `balanced` says that debits equal credits in every currency.
    ///
    /// Sends a `GET` request to `/ledger/balances`
    ///
    /// Arguments:
    /// - `at`: As it was at this instant; now when left out.
    ///
    pub async fn get_balances<'a>(
        &'a self,
        at: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::EnvelopeTrialBalance>, Error<()>> {
        let url = format!("{}/ledger/balances", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("at", &at))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_balances" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What was booked, newest first
    ///
    /// Each entry moves one amount from a credit account to a debit account. Entries are never changed; a mistake is
    /// corrected by an entry back.
    ///
    /// Sends a `GET` request to `/ledger/entries`
    ///
    /// Arguments:
    /// - `account`: On this account only, such as gateway_receivable/sslcommerz.
    /// - `currency`: The account's currency; BDT when left out.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_ledger_entries<'a>(
        &'a self,
        account: Option<&'a str>,
        currency: Option<&'a str>,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfLedgerEntry>, Error<()>> {
        let url = format!("{}/ledger/entries", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("account", &account))
            .query(&progenitor_client::QueryParam::new("currency", &currency))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_ledger_entries" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The proof that a posting stands in the tamper-evident chain
    ///
    /// One proof for each transfer: hash the transfer, then each step of its path, and the root of its block comes out.
    ///
    /// Sends a `GET` request to `/ledger/postings/{id}/proof`
    ///
    /// Arguments:
    /// - `id`: The posting's id.
    ///
    pub async fn get_posting_proof<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeListInclusionProof>, Error<()>> {
        let url = format!("{}/ledger/postings/{}/proof", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_posting_proof" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List orders, newest first unless asked otherwise
    ///
    /// A customer sees his own. Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page
    /// ended.
    ///
    /// Sends a `GET` request to `/orders`
    ///
    /// Arguments:
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `customer_reference`: Of this customer.
    /// - `lang`: The language of labels and messages; else `Accept-Language` decides.
    /// - `order`: Which way, by when they were placed.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_orders<'a>(
        &'a self,
        cursor: Option<&'a str>,
        customer_reference: Option<&'a str>,
        lang: Option<types::Language>,
        order: Option<types::Order>,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfCustomerOrder>, Error<()>> {
        let url = format!("{}/orders", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("customer_reference", &customer_reference))
            .query(&progenitor_client::QueryParam::new("lang", &lang))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_orders" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Place an order
    ///
    /// Priced by the catalogue; a discount is counted with it. Unless `init_payment` is false its payment is begun at once,
    /// and `payment.paymentGatewayUrl` is where the customer is sent. What is bought is delivered once the payment is
    /// verified.
    ///
    /// Sends a `POST` request to `/orders`
    ///
    /// Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_order<'a>(
        &'a self,
        idempotency_key: Option<&'a str>,
        body: &'a types::CreateOrder,
    ) -> Result<ResponseValue<types::EnvelopeCustomerOrder>, Error<()>> {
        let url = format!("{}/orders", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_order" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// What is asked of a customer who buys a variant
    ///
    /// The names are those of `fulfillment_input`; ask before the order is placed.
    ///
    /// Sends a `GET` request to `/orders/fulfillment-fields/{variant_id}`
    ///
    /// Arguments:
    /// - `variant_id`: The variant's id.
    ///
    pub async fn get_fulfillment_fields<'a>(
        &'a self,
        variant_id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeFulfillmentFields>, Error<()>> {
        let url = format!("{}/orders/fulfillment-fields/{}", self.baseurl, encode_path(&variant_id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_fulfillment_fields" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One order
    ///
    /// With its codes, once it was delivered. Only this, or an event, says that it was.
    ///
    /// Sends a `GET` request to `/orders/{id}`
    ///
    /// Arguments:
    /// - `id`: The order's id, or its number of 8 digits.
    /// - `lang`: The language of labels and messages; else `Accept-Language` decides.
    ///
    pub async fn get_order<'a>(
        &'a self,
        id: &'a str,
        lang: Option<types::Language>,
    ) -> Result<ResponseValue<types::EnvelopeCustomerOrder>, Error<()>> {
        let url = format!("{}/orders/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("lang", &lang))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_order" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// An invoice, as its customer sees it
    ///
    /// Public: the reference is the key. The page for people is at `/pay/{reference}`.
    ///
    /// Sends a `GET` request to `/pay/{reference}`
    ///
    /// Arguments:
    /// - `reference`: The invoice's reference.
    ///
    pub async fn get_payable_invoice<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::EnvelopePayableInvoice>, Error<()>> {
        let url = format!("{}/pay/{}", self.baseurl, encode_path(&reference.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_payable_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List payments, newest first unless asked otherwise
    ///
    /// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
    ///
    /// Sends a `GET` request to `/payments`
    ///
    /// Arguments:
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages; only when sorted by createdAt.
    /// - `customer_reference`: Of this customer.
    /// - `from`: Created at or after this instant.
    /// - `order`: Which way.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `sort_by`: What to sort by.
    /// - `status`: With this status.
    /// - `to`: Created at or before this instant.
    ///
    pub async fn list_payments<'a>(
        &'a self,
        cursor: Option<&'a str>,
        customer_reference: Option<&'a str>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        order: Option<types::Order>,
        page: Option<u32>,
        size: Option<u32>,
        sort_by: Option<types::PaymentSort>,
        status: Option<types::PaymentStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfPayment>, Error<()>> {
        let url = format!("{}/payments", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("customerReference", &customer_reference))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("sortBy", &sort_by))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_payments" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Create a payment
    ///
    /// Answers with `checkoutUrl`, where the customer is sent. With `method`, a session at that gateway is opened at once
    /// and is the payment's only attempt; without it, the customer chooses on the checkout page and may try again.
    ///
    /// Sends a `POST` request to `/payments`
    ///
    /// Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_payment<'a>(
        &'a self,
        idempotency_key: Option<&'a str>,
        body: &'a types::CreatePayment,
    ) -> Result<ResponseValue<types::EnvelopePayment>, Error<()>> {
        let url = format!("{}/payments", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_payment" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Begin a payment of the order that the body names
    ///
    /// While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
    /// answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
    ///
    /// Sends a `POST` request to `/payments/initiate`
    ///
    /// Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn initiate_payment<'a>(
        &'a self,
        idempotency_key: Option<&'a str>,
        body: &'a types::InitiatePayment,
    ) -> Result<ResponseValue<types::EnvelopePaymentSession>, Error<()>> {
        let url = format!("{}/payments/initiate", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "initiate_payment" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Begin a payment of an order
    ///
    /// While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
    /// answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
    ///
    /// Sends a `POST` request to `/payments/initiate/{order_id}`
    ///
    /// Arguments:
    /// - `order_id`: The order's id, or its number of 8 digits.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn initiate_order_payment<'a>(
        &'a self,
        order_id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::InitiateOrderPayment,
    ) -> Result<ResponseValue<types::EnvelopePaymentSession>, Error<()>> {
        let url = format!("{}/payments/initiate/{}", self.baseurl, encode_path(&order_id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "initiate_order_payment" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Ask PayStation again what became of an invoice
    ///
    /// By the same rules as a callback: the gateway's own answer decides, an answer of `processing` is asked for once more
    /// after three seconds, and what is paid already is not asked about. Shows what is known afterwards; when the gateway
    /// takes too long, what was known before, and the asking goes on.
    ///
    /// Sends a `GET` request to `/payments/paystation/confirm/{invoice_number}`
    ///
    /// Arguments:
    /// - `invoice_number`: The invoice number at PayStation: the reference of the payment's attempt.
    ///
    pub async fn confirm_paystation_invoice<'a>(
        &'a self,
        invoice_number: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeTransactionStatus>, Error<()>> {
        let url = format!("{}/payments/paystation/confirm/{}", self.baseurl, encode_path(&invoice_number.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "confirm_paystation_invoice" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Poll a transaction while its customer waits
    ///
    /// Ask every 2 to 3 seconds, for about 30 seconds at most, until the status leaves PENDING.
    ///
    /// Sends a `GET` request to `/payments/status/{transaction_id}`
    ///
    /// Arguments:
    /// - `transaction_id`: An attempt's reference, or a payment's id.
    /// - `lang`: The language of labels and messages; else `Accept-Language` decides.
    ///
    pub async fn get_transaction_status<'a>(
        &'a self,
        transaction_id: &'a str,
        lang: Option<types::Language>,
    ) -> Result<ResponseValue<types::EnvelopeTransactionStatus>, Error<()>> {
        let url = format!("{}/payments/status/{}", self.baseurl, encode_path(&transaction_id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("lang", &lang))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_transaction_status" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One payment
    ///
    /// With its attempts, as it is now. Only this, or an event, says that it is paid; a browser that comes back proves nothing.
    ///
    /// Sends a `GET` request to `/payments/{id}`
    ///
    /// Arguments:
    /// - `id`: The payment's id.
    ///
    pub async fn get_payment<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopePayment>, Error<()>> {
        let url = format!("{}/payments/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_payment" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Cancel a payment nobody has paid yet
    ///
    /// A customer who pays all the same, because the gateway's page was open, still makes it SUCCEEDED, with `late`.
    ///
    /// Sends a `POST` request to `/payments/{id}/cancel`
    ///
    /// Arguments:
    /// - `id`: The payment's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    ///
    pub async fn cancel_payment<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopePayment>, Error<()>> {
        let url = format!("{}/payments/{}/cancel", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "cancel_payment" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The refunds of a payment, newest first
    ///
    /// Those that failed, were rejected or were withdrawn are there too: nothing is forgotten.
    ///
    /// Sends a `GET` request to `/payments/{id}/refunds`
    ///
    /// Arguments:
    /// - `id`: The payment's id.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_refunds_of_payment<'a>(
        &'a self,
        id: &'a str,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfRefund>, Error<()>> {
        let url = format!("{}/payments/{}/refunds", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_refunds_of_payment" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Give a payment back, or a part of it
    ///
    /// The money is reserved at once: refunds of one payment never add up to more than it brought, however many are asked
    /// for at the same time. The refund is PENDING, or AWAITING_APPROVAL where the application's policy wants people to
    /// agree first. `refund.succeeded` or `refund.failed` tells how it ended; gateways take minutes to days.
    ///
    /// Sends a `POST` request to `/payments/{id}/refunds`
    ///
    /// Arguments:
    /// - `id`: The payment's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_refund<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
        body: &'a types::CreateRefund,
    ) -> Result<ResponseValue<types::EnvelopeRefund>, Error<()>> {
        let url = format!("{}/payments/{}/refunds", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List refunds, newest first unless asked otherwise
    ///
    /// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
    ///
    /// Sends a `GET` request to `/refunds`
    ///
    /// Arguments:
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting pages.
    /// - `from`: Asked for at or after this instant.
    /// - `order`: Which way, by when they were asked for.
    /// - `page`: The page, from zero.
    /// - `payment_id`: Of this payment.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: With this status.
    /// - `to`: Asked for at or before this instant.
    ///
    pub async fn list_refunds<'a>(
        &'a self,
        cursor: Option<&'a str>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        order: Option<types::Order>,
        page: Option<u32>,
        payment_id: Option<&'a str>,
        size: Option<u32>,
        status: Option<types::RefundStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfRefund>, Error<()>> {
        let url = format!("{}/refunds", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("paymentId", &payment_id))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("status", &status))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_refunds" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One refund
    ///
    /// PENDING says that it is on its way; only SUCCEEDED says that the money is back.
    ///
    /// Sends a `GET` request to `/refunds/{id}`
    ///
    /// Arguments:
    /// - `id`: The refund's id.
    ///
    pub async fn get_refund<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeRefund>, Error<()>> {
        let url = format!("{}/refunds/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Take a refund back that nobody has approved yet
    ///
    /// Its money can be refunded anew at once. What an operator asked for, only that operator takes back.
    ///
    /// Sends a `POST` request to `/refunds/{id}/withdraw`
    ///
    /// Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    ///
    pub async fn withdraw_refund<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeRefund>, Error<()>> {
        let url = format!("{}/refunds/{}/withdraw", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "withdraw_refund" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Move this application's test clock forward; TEST only
    ///
    /// Expiry, sweeps and retries that become due happen as they would in time. It never goes back.
    ///
    /// Sends a `POST` request to `/test/clock/advance`
    ///
    ///
    pub async fn advance_test_clock<'a>(
        &'a self,
        body: &'a types::AdvanceTestClock,
    ) -> Result<ResponseValue<types::EnvelopeTestClock>, Error<()>> {
        let url = format!("{}/test/clock/advance", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "advance_test_clock" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One delivery
    ///
    /// One event on its way to one endpoint, as it stands now.
    ///
    /// Sends a `GET` request to `/webhooks/deliveries/{id}`
    ///
    /// Arguments:
    /// - `id`: The delivery's id.
    ///
    pub async fn get_delivery<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeWebhookDelivery>, Error<()>> {
        let url = format!("{}/webhooks/deliveries/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_delivery" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The attempts at a delivery, newest first
    ///
    /// What was answered each time, or why nothing was.
    ///
    /// Sends a `GET` request to `/webhooks/deliveries/{id}/attempts`
    ///
    /// Arguments:
    /// - `id`: The delivery's id.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_delivery_attempts<'a>(
        &'a self,
        id: &'a str,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfWebhookAttempt>, Error<()>> {
        let url = format!("{}/webhooks/deliveries/{}/attempts", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_delivery_attempts" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send one delivery again, with a whole new round of attempts
    ///
    /// The body, the event's id and so the `webhook-id` stay the same; the endpoint must be enabled.
    ///
    /// Sends a `POST` request to `/webhooks/deliveries/{id}/resend`
    ///
    /// Arguments:
    /// - `id`: The delivery's id.
    ///
    pub async fn resend_delivery<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeWebhookDelivery>, Error<()>> {
        let url = format!("{}/webhooks/deliveries/{}/resend", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "resend_delivery" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List the webhook endpoints, newest first
    ///
    /// Removed ones are not listed. Secrets are never shown here.
    ///
    /// Sends a `GET` request to `/webhooks/endpoints`
    ///
    /// Arguments:
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    ///
    pub async fn list_webhook_endpoints<'a>(
        &'a self,
        page: Option<u32>,
        size: Option<u32>,
    ) -> Result<ResponseValue<types::ListOfWebhookEndpoint>, Error<()>> {
        let url = format!("{}/webhooks/endpoints", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_webhook_endpoints" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Create a webhook endpoint
    ///
    /// The answer shows the signing secret, once. A retry with the same idempotency key gets the answer without it.
    ///
    /// Sends a `POST` request to `/webhooks/endpoints`
    ///
    /// Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    /// - `body`
    ///
    pub async fn create_webhook_endpoint<'a>(
        &'a self,
        idempotency_key: Option<&'a str>,
        body: &'a types::CreateWebhookEndpoint,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<()>> {
        let url = format!("{}/webhooks/endpoints", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "create_webhook_endpoint" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One webhook endpoint
    ///
    /// Without its secret, which was shown once.
    ///
    /// Sends a `GET` request to `/webhooks/endpoints/{id}`
    ///
    /// Arguments:
    /// - `id`: The endpoint's id.
    ///
    pub async fn get_webhook_endpoint<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<()>> {
        let url = format!("{}/webhooks/endpoints/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_webhook_endpoint" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Change a webhook endpoint, or switch it on or off
    ///
    /// The whole endpoint is replaced by what is sent; its id and its secret stay.
    ///
    /// Sends a `PUT` request to `/webhooks/endpoints/{id}`
    ///
    /// Arguments:
    /// - `id`: The endpoint's id.
    /// - `body`
    ///
    pub async fn change_webhook_endpoint<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeWebhookEndpoint,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<()>> {
        let url = format!("{}/webhooks/endpoints/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "change_webhook_endpoint" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Remove a webhook endpoint; nothing is delivered to it any more
    ///
    /// What it received stays on record.
    ///
    /// Sends a `DELETE` request to `/webhooks/endpoints/{id}`
    ///
    /// Arguments:
    /// - `id`: The endpoint's id.
    ///
    pub async fn remove_webhook_endpoint<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<()>> {
        let url = format!("{}/webhooks/endpoints/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "remove_webhook_endpoint" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send the events of a range of time again, in their order
    ///
    /// Only those that this endpoint wants. At most 10,000 at a time; ask for a shorter range when there are more.
    ///
    /// Sends a `POST` request to `/webhooks/endpoints/{id}/replay`
    ///
    /// Arguments:
    /// - `id`: The endpoint's id.
    /// - `body`
    ///
    pub async fn replay_events<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ReplayEvents,
    ) -> Result<ResponseValue<types::EnvelopeResent>, Error<()>> {
        let url = format!("{}/webhooks/endpoints/{}/replay", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "replay_events" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Replace the signing secret
    ///
    /// Deliveries are signed with both for 24 hours. The answer shows the new secret, once; a retry with the same
    /// idempotency key gets the answer without it.
    ///
    /// Sends a `POST` request to `/webhooks/endpoints/{id}/rotate-secret`
    ///
    /// Arguments:
    /// - `id`: The endpoint's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it has no second effect.
    ///
    pub async fn rotate_webhook_secret<'a>(
        &'a self,
        id: &'a str,
        idempotency_key: Option<&'a str>,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<()>> {
        let url = format!("{}/webhooks/endpoints/{}/rotate-secret", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        if let Some(value) = idempotency_key {
            header_map.append("Idempotency-Key", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "rotate_webhook_secret" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send a test event to one endpoint, whatever it wants
    ///
    /// An `endpoint.test` event, signed and retried like any other.
    ///
    /// Sends a `POST` request to `/webhooks/endpoints/{id}/test`
    ///
    /// Arguments:
    /// - `id`: The endpoint's id.
    ///
    pub async fn send_test_event<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEvent>, Error<()>> {
        let url = format!("{}/webhooks/endpoints/{}/test", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "send_test_event" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// List events, newest first
    ///
    /// Everything that was told, whether or not an endpoint wanted it.
    ///
    /// Sends a `GET` request to `/webhooks/events`
    ///
    /// Arguments:
    /// - `from`: At or after this instant.
    /// - `object_id`: About this payment, refund, order, application or endpoint.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `to`: At or before this instant.
    /// - `type_`: Of this type.
    ///
    pub async fn list_events<'a>(
        &'a self,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        object_id: Option<&'a str>,
        page: Option<u32>,
        size: Option<u32>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        type_: Option<types::EventType>,
    ) -> Result<ResponseValue<types::ListOfWebhookEvent>, Error<()>> {
        let url = format!("{}/webhooks/events", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("objectId", &object_id))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("size", &size))
            .query(&progenitor_client::QueryParam::new("to", &to))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_events" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// One event
    ///
    /// With the body as it is posted and signed.
    ///
    /// Sends a `GET` request to `/webhooks/events/{id}`
    ///
    /// Arguments:
    /// - `id`: The event's id.
    ///
    pub async fn get_event<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeWebhookEvent>, Error<()>> {
        let url = format!("{}/webhooks/events/{}", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_event" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// The deliveries of an event, one for each endpoint
    ///
    /// Empty when no endpoint wanted it.
    ///
    /// Sends a `GET` request to `/webhooks/events/{id}/deliveries`
    ///
    /// Arguments:
    /// - `id`: The event's id.
    ///
    pub async fn list_deliveries<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeListWebhookDelivery>, Error<()>> {
        let url = format!("{}/webhooks/events/{}/deliveries", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "list_deliveries" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Send an event again, to every endpoint that wants it now
    ///
    /// Also to endpoints that were made after it. The event's id stays the same, so receivers can tell.
    ///
    /// Sends a `POST` request to `/webhooks/events/{id}/resend`
    ///
    /// Arguments:
    /// - `id`: The event's id.
    ///
    pub async fn resend_event<'a>(&'a self, id: &'a str) -> Result<ResponseValue<types::EnvelopeResent>, Error<()>> {
        let url = format!("{}/webhooks/events/{}/resend", self.baseurl, encode_path(&id.to_string()),);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "resend_event" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
