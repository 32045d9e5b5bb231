#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///An invitation, and the password that is set with it
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct AcceptInvitation {
        ///12 to 128 characters that are not easy to guess.
        pub password: AcceptInvitationPassword,
        ///The token that you were given.
        pub token: AcceptInvitationToken,
    }

    ///12 to 128 characters that are not easy to guess.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AcceptInvitationPassword(::std::string::String);
    impl ::std::ops::Deref for AcceptInvitationPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AcceptInvitationPassword> for ::std::string::String {
        fn from(value: AcceptInvitationPassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AcceptInvitationPassword {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 1000usize {
                return Err("longer than 1000 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AcceptInvitationPassword {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AcceptInvitationPassword {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AcceptInvitationPassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The token that you were given.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AcceptInvitationToken(::std::string::String);
    impl ::std::ops::Deref for AcceptInvitationToken {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AcceptInvitationToken> for ::std::string::String {
        fn from(value: AcceptInvitationToken) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AcceptInvitationToken {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AcceptInvitationToken {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AcceptInvitationToken {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AcceptInvitationToken {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What moved on one account
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AccountBalance {
        ///The account's code, such as gateway_receivable/sslcommerz.
        pub account: ::std::string::String,
        ///The balance on the account's own side, in minor units.
        #[serde(rename = "balanceMinor")]
        pub balance_minor: i64,
        ///All credits, in minor units.
        #[serde(rename = "creditsMinor")]
        pub credits_minor: i64,
        ///The currency.
        pub currency: AccountBalanceCurrency,
        ///All debits, in minor units.
        #[serde(rename = "debitsMinor")]
        pub debits_minor: i64,
        ///The side it normally stands on.
        pub side: AccountSide,
    }

    ///The currency.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AccountBalanceCurrency(::std::string::String);
    impl ::std::ops::Deref for AccountBalanceCurrency {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AccountBalanceCurrency> for ::std::string::String {
        fn from(value: AccountBalanceCurrency) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AccountBalanceCurrency {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Z]{3}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Z]{3}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AccountBalanceCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AccountBalanceCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AccountBalanceCurrency {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///An account that would move
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AccountChange {
        ///The account's code.
        pub account: ::std::string::String,
        ///And afterwards.
        #[serde(rename = "afterMinor")]
        pub after_minor: i64,
        ///Its balance on its own side now, in minor units.
        #[serde(rename = "beforeMinor")]
        pub before_minor: i64,
    }

    ///On which side an account normally stands
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Who acts
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///How far to move the test clock
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct AdvanceTestClock {
        ///Seconds to move it forward: 1 to 31536000 (a year).
        pub seconds: ::std::num::NonZeroU64,
    }

    ///Something that a person must look at
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Alert {
        ///Whose trouble it is; absent when it is the house's own.
        #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_id: ::std::option::Option<AlertAppId>,
        ///Since when.
        #[serde(rename = "assignedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub assigned_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Who looks after it, while it is ASSIGNED.
        #[serde(rename = "assignedTo", skip_serializing_if = "::std::option::Option::is_none")]
        pub assigned_to: ::std::option::Option<Colleague>,
        ///One sentence of facts, as it was said last.
        pub detail: ::std::string::String,
        ///Its id.
        pub id: AlertId,
        ///What kind of thing it is.
        pub kind: AlertKind,
        ///When it was raised last.
        #[serde(rename = "lastRaisedAt")]
        pub last_raised_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Whether it is about real money. The house's own may be.
        pub mode: Mode,
        ///What came of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///When it was raised first.
        #[serde(rename = "raisedAt")]
        pub raised_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When it was resolved.
        #[serde(rename = "resolvedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub resolved_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Who resolved it; absent when the system did, because the trouble
        /// went away.
        #[serde(rename = "resolvedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub resolved_by: ::std::option::Option<Colleague>,
        ///Where it stands.
        pub status: AlertStatus,
        ///The id of what it is about: a payment, a callback or a delivery, as
        /// the kind says.
        pub subject: ::std::string::String,
        ///How often it was raised.
        pub times: u32,
    }

    ///Whose trouble it is; absent when it is the house's own.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AlertAppId(::std::string::String);
    impl ::std::ops::Deref for AlertAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AlertAppId> for ::std::string::String {
        fn from(value: AlertAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AlertAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AlertAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AlertAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AlertAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AlertId(::std::string::String);
    impl ::std::ops::Deref for AlertId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AlertId> for ::std::string::String {
        fn from(value: AlertId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AlertId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^alr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^alr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AlertId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AlertId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AlertId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What kind of thing somebody must look at
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Where an alert stands
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///An application, as it sees itself
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct App {
        ///When it was registered.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Its id.
        pub id: AppId,
        ///The largest payment, in minor units.
        #[serde(rename = "maxAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub max_amount_minor: ::std::option::Option<i64>,
        ///The ways to pay that its customers are offered, in that order.
        pub methods: ::std::vec::Vec<Method>,
        ///The smallest payment, in minor units.
        #[serde(rename = "minAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub min_amount_minor: ::std::option::Option<i64>,
        ///The mode of the credential that asked.
        pub mode: Mode,
        ///What customers and staff call it.
        pub name: ::std::string::String,
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AppId(::std::string::String);
    impl ::std::ops::Deref for AppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AppId> for ::std::string::String {
        fn from(value: AppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AppId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///An application, as operators see it
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Application {
        ///When it was registered.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Its id.
        pub id: ApplicationId,
        ///What customers and staff call it.
        pub name: ::std::string::String,
        ///What it allows.
        pub settings: ApplicationSettings,
        ///Whether it may call.
        pub status: ApplicationStatus,
        ///When its name, status or settings were last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApplicationId(::std::string::String);
    impl ::std::ops::Deref for ApplicationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApplicationId> for ::std::string::String {
        fn from(value: ApplicationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApplicationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApplicationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApplicationId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApplicationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What an application allows
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ApplicationSettings {
        ///Whether what the application itself asks for is held to the same
        /// thresholds.
        #[serde(rename = "appRefundsNeedApproval")]
        pub app_refunds_need_approval: bool,
        ///How it shows itself to customers.
        pub branding: Branding,
        ///The largest payment, in minor units.
        #[serde(rename = "maxAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub max_amount_minor: ::std::option::Option<i64>,
        ///The ways to pay that customers are offered, in that order.
        pub methods: ::std::vec::Vec<Method>,
        ///The smallest payment, in minor units.
        #[serde(rename = "minAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub min_amount_minor: ::std::option::Option<i64>,
        ///Whether settled payments show a receipt.
        #[serde(rename = "receiptsEnabled")]
        pub receipts_enabled: bool,
        ///Operators' refunds above this need somebody else's approval.
        #[serde(rename = "refundApprovalThresholdMinor")]
        pub refund_approval_threshold_minor: i64,
        ///Above this, two different people must approve.
        #[serde(rename = "refundSecondApprovalThresholdMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_second_approval_threshold_minor: ::std::option::Option<i64>,
        ///What becomes of a payment whose verification nobody answers.
        #[serde(rename = "verificationPolicy")]
        pub verification_policy: VerificationPolicy,
    }

    ///Whether an application may call
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///An approval of exactly what was asked for
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ApproveRefund {
        ///The `requestHash` of the refund that you looked at.
        #[serde(rename = "requestHash")]
        pub request_hash: ApproveRefundRequestHash,
    }

    ///`ApproveRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApproveRefundId(::std::string::String);
    impl ::std::ops::Deref for ApproveRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApproveRefundId> for ::std::string::String {
        fn from(value: ApproveRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApproveRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApproveRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApproveRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApproveRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ApproveRefundIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApproveRefundIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for ApproveRefundIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApproveRefundIdempotencyKey> for ::std::string::String {
        fn from(value: ApproveRefundIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApproveRefundIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApproveRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApproveRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApproveRefundIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The `requestHash` of the refund that you looked at.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApproveRefundRequestHash(::std::string::String);
    impl ::std::ops::Deref for ApproveRefundRequestHash {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApproveRefundRequestHash> for ::std::string::String {
        fn from(value: ApproveRefundRequestHash) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApproveRefundRequestHash {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 64usize {
                return Err("shorter than 64 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9a-f]{64}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9a-f]{64}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApproveRefundRequestHash {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApproveRefundRequestHash {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApproveRefundRequestHash {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///To assign an alert
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct AssignAlert {
        ///Who is to look after it; yourself when left out.
        #[serde(rename = "operatorId", skip_serializing_if = "::std::option::Option::is_none")]
        pub operator_id: ::std::option::Option<AssignAlertOperatorId>,
    }

    ///`AssignAlertId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AssignAlertId(::std::string::String);
    impl ::std::ops::Deref for AssignAlertId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AssignAlertId> for ::std::string::String {
        fn from(value: AssignAlertId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AssignAlertId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^alr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^alr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AssignAlertId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AssignAlertId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AssignAlertId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Who is to look after it; yourself when left out.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AssignAlertOperatorId(::std::string::String);
    impl ::std::ops::Deref for AssignAlertOperatorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AssignAlertOperatorId> for ::std::string::String {
        fn from(value: AssignAlertOperatorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AssignAlertOperatorId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AssignAlertOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AssignAlertOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AssignAlertOperatorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///One session of a payment at one gateway
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Attempt {
        ///What was captured by that transaction, in minor units.
        #[serde(rename = "capturedMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub captured_minor: ::std::option::Option<i64>,
        ///When it was begun.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Why it failed, in the gateway's words.
        #[serde(rename = "failureReason", skip_serializing_if = "::std::option::Option::is_none")]
        pub failure_reason: ::std::option::Option<::std::string::String>,
        ///What the gateway keeps of it, in minor units, when it says so.
        #[serde(rename = "feeMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub fee_minor: ::std::option::Option<i64>,
        ///The gateway's transaction id, once captured.
        #[serde(rename = "gatewayTxnId", skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway_txn_id: ::std::option::Option<::std::string::String>,
        ///Its id.
        pub id: AttemptId,
        ///The way to pay.
        pub method: Method,
        ///Where the customer pays, while a session is open.
        #[serde(rename = "redirectUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub redirect_url: ::std::option::Option<::std::string::String>,
        ///What the gateway knows it by; also the transactionId of the polling
        /// endpoint.
        pub reference: ::std::string::String,
        ///Where it stands.
        pub status: AttemptStatus,
        ///Whether that transaction came once too often, so that its money is
        /// the customer's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surplus: ::std::option::Option<bool>,
        ///What came in this session that is the customer's, in minor units:
        /// all that was paid when the payment had been paid already, by
        /// this transaction or by others. Absent when nothing did.
        #[serde(rename = "surplusMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub surplus_minor: ::std::option::Option<i64>,
        ///When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AttemptId(::std::string::String);
    impl ::std::ops::Deref for AttemptId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AttemptId> for ::std::string::String {
        fn from(value: AttemptId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AttemptId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^att_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^att_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AttemptId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AttemptId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AttemptId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Where an attempt stands
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///One property, before and after
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AuditFact {
        ///What it is from then on; absent when it is gone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub after: ::std::option::Option<::std::string::String>,
        ///What it was; absent when it is new.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub before: ::std::option::Option<::std::string::String>,
        ///The property.
        pub name: ::std::string::String,
    }

    ///Whether it was done
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///One record of the trail
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AuditRecord {
        ///What was done, or tried.
        pub action: ::std::string::String,
        ///The operator's or application's id.
        #[serde(rename = "actorId", skip_serializing_if = "::std::option::Option::is_none")]
        pub actor_id: ::std::option::Option<::std::string::String>,
        ///Who acted.
        #[serde(rename = "actorKind")]
        pub actor_kind: ActorKind,
        ///The address that the request came from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///The application that it concerns.
        #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_id: ::std::option::Option<AuditRecordAppId>,
        ///When.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What changed; never a secret.
        pub facts: ::std::vec::Vec<AuditFact>,
        ///SHA-256 over the record and the hash before it.
        pub hash: ::std::string::String,
        ///Its id.
        pub id: AuditRecordId,
        ///The mode that it concerns.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<Mode>,
        ///Whether it was done.
        pub outcome: AuditOutcome,
        ///Its place in the chain, from one, without gaps.
        pub place: i64,
        ///Why it was refused.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        ///The request that it was done by, as in `meta.requestId` unless the
        /// caller named its own.
        #[serde(rename = "requestId", skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
        ///That thing's id.
        #[serde(rename = "targetId", skip_serializing_if = "::std::option::Option::is_none")]
        pub target_id: ::std::option::Option<::std::string::String>,
        ///The kind of thing that it was done to.
        #[serde(rename = "targetKind", skip_serializing_if = "::std::option::Option::is_none")]
        pub target_kind: ::std::option::Option<::std::string::String>,
        ///The session or credential that it was done with.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub through: ::std::option::Option<::std::string::String>,
    }

    ///The application that it concerns.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AuditRecordAppId(::std::string::String);
    impl ::std::ops::Deref for AuditRecordAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AuditRecordAppId> for ::std::string::String {
        fn from(value: AuditRecordAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AuditRecordAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AuditRecordAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AuditRecordAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AuditRecordAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AuditRecordId(::std::string::String);
    impl ::std::ops::Deref for AuditRecordId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AuditRecordId> for ::std::string::String {
        fn from(value: AuditRecordId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AuditRecordId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^aud_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^aud_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AuditRecordId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AuditRecordId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AuditRecordId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///One sealed commit of the book
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Block {
        ///How many transfers it holds.
        pub count: i32,
        ///The hash that covers all of this, in hexadecimal.
        pub hash: ::std::string::String,
        ///Its place in the chain, from one.
        pub height: i64,
        ///The chain it stands in; each committer writes its own.
        pub lane: i32,
        ///The hash of the block before it, in hexadecimal.
        pub previous: ::std::string::String,
        ///The Merkle root over its transfers, in hexadecimal.
        pub root: ::std::string::String,
        ///When it was sealed.
        #[serde(rename = "sealedAt")]
        pub sealed_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///How an application shows itself to customers
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    pub struct Branding {
        ///The colour of buttons and headings.
        #[serde(rename = "accentColor", skip_serializing_if = "::std::option::Option::is_none")]
        pub accent_color: ::std::option::Option<::std::string::String>,
        ///What customers read instead of its name.
        #[serde(rename = "displayName", skip_serializing_if = "::std::option::Option::is_none")]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///Where customers write to.
        #[serde(rename = "supportEmail", skip_serializing_if = "::std::option::Option::is_none")]
        pub support_email: ::std::option::Option<::std::string::String>,
        ///Where customers call.
        #[serde(rename = "supportPhone", skip_serializing_if = "::std::option::Option::is_none")]
        pub support_phone: ::std::option::Option<::std::string::String>,
        ///Its own pages.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<::std::string::String>,
    }

    ///`CancelPaymentId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CancelPaymentId(::std::string::String);
    impl ::std::ops::Deref for CancelPaymentId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CancelPaymentId> for ::std::string::String {
        fn from(value: CancelPaymentId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CancelPaymentId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CancelPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CancelPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CancelPaymentId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`CancelPaymentIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CancelPaymentIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CancelPaymentIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CancelPaymentIdempotencyKey> for ::std::string::String {
        fn from(value: CancelPaymentIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CancelPaymentIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CancelPaymentIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CancelPaymentIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CancelPaymentIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What became of the money that a refund gives back
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CaptureBalance {
        ///What came, in minor units.
        #[serde(rename = "capturedMinor")]
        pub captured_minor: i64,
        ///What is reserved for refunds that are not over.
        #[serde(rename = "heldMinor")]
        pub held_minor: i64,
        ///What may still be given back.
        #[serde(rename = "refundableMinor")]
        pub refundable_minor: i64,
        ///What is back with the customer.
        #[serde(rename = "refundedMinor")]
        pub refunded_minor: i64,
    }

    ///What is to be different of an application: what is left out stays, null
    /// takes away
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ChangeApplication {
        ///Whether what the application itself asks for is held to the same
        /// thresholds.
        #[serde(rename = "appRefundsNeedApproval", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_refunds_need_approval: ::std::option::Option<bool>,
        ///How it shows itself to customers.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub branding: ::std::option::Option<ChangeBranding>,
        ///The largest payment, in minor units.
        #[serde(rename = "maxAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub max_amount_minor: ::std::option::Option<::std::num::NonZeroU64>,
        ///The ways to pay that customers are offered, in that order; at least
        /// one, none twice.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub methods: ::std::option::Option<::std::vec::Vec<Method>>,
        ///The smallest payment, in minor units.
        #[serde(rename = "minAmountMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub min_amount_minor: ::std::option::Option<::std::num::NonZeroU64>,
        ///What customers and staff call it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<ChangeApplicationName>,
        ///Whether settled payments show a receipt.
        #[serde(rename = "receiptsEnabled", skip_serializing_if = "::std::option::Option::is_none")]
        pub receipts_enabled: ::std::option::Option<bool>,
        ///Operators' refunds above this need somebody else's approval; zero
        /// for all of them.
        #[serde(rename = "refundApprovalThresholdMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_approval_threshold_minor: ::std::option::Option<i64>,
        ///Above this, two different people must approve.
        #[serde(rename = "refundSecondApprovalThresholdMinor", skip_serializing_if = "::std::option::Option::is_none")]
        pub refund_second_approval_threshold_minor: ::std::option::Option<i64>,
        ///What becomes of a payment whose verification nobody answers.
        #[serde(rename = "verificationPolicy", skip_serializing_if = "::std::option::Option::is_none")]
        pub verification_policy: ::std::option::Option<VerificationPolicy>,
    }

    ///`ChangeApplicationEndpointEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeApplicationEndpointEndpointId(::std::string::String);
    impl ::std::ops::Deref for ChangeApplicationEndpointEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeApplicationEndpointEndpointId> for ::std::string::String {
        fn from(value: ChangeApplicationEndpointEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeApplicationEndpointEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeApplicationEndpointEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeApplicationEndpointEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeApplicationEndpointEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ChangeApplicationEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeApplicationEndpointId(::std::string::String);
    impl ::std::ops::Deref for ChangeApplicationEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeApplicationEndpointId> for ::std::string::String {
        fn from(value: ChangeApplicationEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeApplicationEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeApplicationEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeApplicationEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeApplicationEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ChangeApplicationEndpointMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum ChangeApplicationEndpointMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for ChangeApplicationEndpointMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for ChangeApplicationEndpointMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeApplicationEndpointMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeApplicationEndpointMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`ChangeApplicationId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeApplicationId(::std::string::String);
    impl ::std::ops::Deref for ChangeApplicationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeApplicationId> for ::std::string::String {
        fn from(value: ChangeApplicationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeApplicationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeApplicationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeApplicationId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeApplicationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What customers and staff call it.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeApplicationName(::std::string::String);
    impl ::std::ops::Deref for ChangeApplicationName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeApplicationName> for ::std::string::String {
        fn from(value: ChangeApplicationName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeApplicationName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeApplicationName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeApplicationName {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeApplicationName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What is to be different of how an application shows itself: what is left
    /// out stays, null takes away
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    pub struct ChangeBranding {
        ///The colour of buttons and headings, `#rrggbb`, dark enough for white
        /// text on it.
        #[serde(rename = "accentColor", skip_serializing_if = "::std::option::Option::is_none")]
        pub accent_color: ::std::option::Option<ChangeBrandingAccentColor>,
        ///What customers read instead of its name.
        #[serde(rename = "displayName", skip_serializing_if = "::std::option::Option::is_none")]
        pub display_name: ::std::option::Option<ChangeBrandingDisplayName>,
        ///Where customers write to.
        #[serde(rename = "supportEmail", skip_serializing_if = "::std::option::Option::is_none")]
        pub support_email: ::std::option::Option<ChangeBrandingSupportEmail>,
        ///Where customers call.
        #[serde(rename = "supportPhone", skip_serializing_if = "::std::option::Option::is_none")]
        pub support_phone: ::std::option::Option<ChangeBrandingSupportPhone>,
        ///Its own pages.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub website: ::std::option::Option<ChangeBrandingWebsite>,
    }

    ///The colour of buttons and headings, `#rrggbb`, dark enough for white
    /// text on it.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeBrandingAccentColor(::std::string::String);
    impl ::std::ops::Deref for ChangeBrandingAccentColor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeBrandingAccentColor> for ::std::string::String {
        fn from(value: ChangeBrandingAccentColor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeBrandingAccentColor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 7usize {
                return Err("longer than 7 characters".into());
            }
            if value.chars().count() < 7usize {
                return Err("shorter than 7 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeBrandingAccentColor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeBrandingAccentColor {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeBrandingAccentColor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What customers read instead of its name.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeBrandingDisplayName(::std::string::String);
    impl ::std::ops::Deref for ChangeBrandingDisplayName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeBrandingDisplayName> for ::std::string::String {
        fn from(value: ChangeBrandingDisplayName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeBrandingDisplayName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeBrandingDisplayName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeBrandingDisplayName {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeBrandingDisplayName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Where customers write to.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeBrandingSupportEmail(::std::string::String);
    impl ::std::ops::Deref for ChangeBrandingSupportEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeBrandingSupportEmail> for ::std::string::String {
        fn from(value: ChangeBrandingSupportEmail) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeBrandingSupportEmail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 254usize {
                return Err("longer than 254 characters".into());
            }
            if value.chars().count() < 3usize {
                return Err("shorter than 3 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeBrandingSupportEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeBrandingSupportEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeBrandingSupportEmail {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Where customers call.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeBrandingSupportPhone(::std::string::String);
    impl ::std::ops::Deref for ChangeBrandingSupportPhone {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeBrandingSupportPhone> for ::std::string::String {
        fn from(value: ChangeBrandingSupportPhone) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeBrandingSupportPhone {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 20usize {
                return Err("longer than 20 characters".into());
            }
            if value.chars().count() < 3usize {
                return Err("shorter than 3 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeBrandingSupportPhone {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeBrandingSupportPhone {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeBrandingSupportPhone {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Its own pages.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeBrandingWebsite(::std::string::String);
    impl ::std::ops::Deref for ChangeBrandingWebsite {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeBrandingWebsite> for ::std::string::String {
        fn from(value: ChangeBrandingWebsite) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeBrandingWebsite {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2000usize {
                return Err("longer than 2000 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeBrandingWebsite {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeBrandingWebsite {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeBrandingWebsite {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What a configuration of the house is from now on
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ChangeHouseGateway {
        ///The account.
        pub account: ConfigureGateway,
        ///Whether it serves every application that has none of its own.
        #[serde(rename = "isDefault", skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
    }

    ///`ChangeHouseGatewayConfigurationId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeHouseGatewayConfigurationId(::std::string::String);
    impl ::std::ops::Deref for ChangeHouseGatewayConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeHouseGatewayConfigurationId> for ::std::string::String {
        fn from(value: ChangeHouseGatewayConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeHouseGatewayConfigurationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^gwc_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^gwc_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeHouseGatewayConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeHouseGatewayConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeHouseGatewayConfigurationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ChangeHouseGatewayMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum ChangeHouseGatewayMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for ChangeHouseGatewayMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for ChangeHouseGatewayMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeHouseGatewayMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeHouseGatewayMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///What an operator is called and may do from now on
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ChangeOperator {
        ///The operator's roles, each at most once.
        pub grants: ::std::vec::Vec<GrantRole>,
        ///What colleagues call the operator.
        pub name: ChangeOperatorName,
    }

    ///`ChangeOperatorId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeOperatorId(::std::string::String);
    impl ::std::ops::Deref for ChangeOperatorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeOperatorId> for ::std::string::String {
        fn from(value: ChangeOperatorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeOperatorId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeOperatorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What colleagues call the operator.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeOperatorName(::std::string::String);
    impl ::std::ops::Deref for ChangeOperatorName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeOperatorName> for ::std::string::String {
        fn from(value: ChangeOperatorName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeOperatorName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeOperatorName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeOperatorName {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeOperatorName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A new password
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ChangePassword {
        ///12 to 128 characters that are not easy to guess.
        pub password: ChangePasswordPassword,
    }

    ///12 to 128 characters that are not easy to guess.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangePasswordPassword(::std::string::String);
    impl ::std::ops::Deref for ChangePasswordPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangePasswordPassword> for ::std::string::String {
        fn from(value: ChangePasswordPassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangePasswordPassword {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 1000usize {
                return Err("longer than 1000 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangePasswordPassword {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangePasswordPassword {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangePasswordPassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ChangeRoleId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeRoleId(::std::string::String);
    impl ::std::ops::Deref for ChangeRoleId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeRoleId> for ::std::string::String {
        fn from(value: ChangeRoleId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeRoleId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rol_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rol_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeRoleId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeRoleId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeRoleId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What an endpoint is from now on
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ChangeWebhookEndpoint {
        ///What it is for, in your words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<ChangeWebhookEndpointDescription>,
        ///Whether it receives; true when left out, which also brings back an
        /// endpoint that answered 410.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///The events it wants; all of them when left out or empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub events: ::std::option::Option<::std::vec::Vec<EventType>>,
        ///Whether events of one object arrive in their order, one after the
        /// other.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ordered: ::std::option::Option<bool>,
        ///Where events are posted: https, or http in TEST.
        pub url: ChangeWebhookEndpointUrl,
    }

    ///What it is for, in your words.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeWebhookEndpointDescription(::std::string::String);
    impl ::std::ops::Deref for ChangeWebhookEndpointDescription {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeWebhookEndpointDescription> for ::std::string::String {
        fn from(value: ChangeWebhookEndpointDescription) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeWebhookEndpointDescription {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeWebhookEndpointDescription {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeWebhookEndpointDescription {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeWebhookEndpointDescription {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ChangeWebhookEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeWebhookEndpointId(::std::string::String);
    impl ::std::ops::Deref for ChangeWebhookEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeWebhookEndpointId> for ::std::string::String {
        fn from(value: ChangeWebhookEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeWebhookEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeWebhookEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeWebhookEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeWebhookEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Where events are posted: https, or http in TEST.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeWebhookEndpointUrl(::std::string::String);
    impl ::std::ops::Deref for ChangeWebhookEndpointUrl {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeWebhookEndpointUrl> for ::std::string::String {
        fn from(value: ChangeWebhookEndpointUrl) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeWebhookEndpointUrl {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2000usize {
                return Err("longer than 2000 characters".into());
            }
            if value.chars().count() < 8usize {
                return Err("shorter than 8 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^https?://[!#-;=?-\\[\\]-~]+$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^https?://[!#-;=?-\\[\\]-~]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeWebhookEndpointUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeWebhookEndpointUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeWebhookEndpointUrl {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What the public checkout shows; nothing of the customer
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Checkout {
        ///What is owed, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        ///The currency.
        pub currency: CheckoutCurrency,
        ///When it stops being payable.
        #[serde(rename = "expiresAt")]
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who is paid.
        #[serde(rename = "merchantName")]
        pub merchant_name: ::std::string::String,
        ///The ways to pay that are offered now; empty when it cannot be paid
        /// any more.
        pub methods: ::std::vec::Vec<Method>,
        ///Whether real money moves.
        pub mode: Mode,
        ///What it is for.
        #[serde(rename = "productName", skip_serializing_if = "::std::option::Option::is_none")]
        pub product_name: ::std::option::Option<::std::string::String>,
        ///The payment's name on public pages.
        pub reference: ::std::string::String,
        ///Where the customer goes on, once it is paid or given up, when the
        /// application said so.
        #[serde(rename = "returnUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub return_url: ::std::option::Option<::std::string::String>,
        ///Where it stands.
        pub status: PaymentStatus,
    }

    ///The currency.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CheckoutCurrency(::std::string::String);
    impl ::std::ops::Deref for CheckoutCurrency {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CheckoutCurrency> for ::std::string::String {
        fn from(value: CheckoutCurrency) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CheckoutCurrency {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Z]{3}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Z]{3}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CheckoutCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CheckoutCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CheckoutCurrency {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ClearApplicationGatewayOverrideId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ClearApplicationGatewayOverrideId(::std::string::String);
    impl ::std::ops::Deref for ClearApplicationGatewayOverrideId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ClearApplicationGatewayOverrideId> for ::std::string::String {
        fn from(value: ClearApplicationGatewayOverrideId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ClearApplicationGatewayOverrideId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ClearApplicationGatewayOverrideId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ClearApplicationGatewayOverrideId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ClearApplicationGatewayOverrideId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ClearApplicationGatewayOverrideMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum ClearApplicationGatewayOverrideMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for ClearApplicationGatewayOverrideMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for ClearApplicationGatewayOverrideMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ClearApplicationGatewayOverrideMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ClearApplicationGatewayOverrideMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///How many overrides there were
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ClearedOverrides {
        ///Overrides that were taken away.
        pub count: u32,
    }

    ///`CloseSessionId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CloseSessionId(::std::string::String);
    impl ::std::ops::Deref for CloseSessionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CloseSessionId> for ::std::string::String {
        fn from(value: CloseSessionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CloseSessionId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^ses_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^ses_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CloseSessionId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CloseSessionId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CloseSessionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A member of the staff, by name
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Colleague {
        ///The operator's id.
        pub id: ColleagueId,
        ///What colleagues call the operator.
        pub name: ::std::string::String,
    }

    ///The operator's id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ColleagueId(::std::string::String);
    impl ::std::ops::Deref for ColleagueId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ColleagueId> for ::std::string::String {
        fn from(value: ColleagueId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ColleagueId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ColleagueId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ColleagueId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ColleagueId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ConfigureApplicationGatewayId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConfigureApplicationGatewayId(::std::string::String);
    impl ::std::ops::Deref for ConfigureApplicationGatewayId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConfigureApplicationGatewayId> for ::std::string::String {
        fn from(value: ConfigureApplicationGatewayId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConfigureApplicationGatewayId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConfigureApplicationGatewayId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConfigureApplicationGatewayId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConfigureApplicationGatewayId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ConfigureApplicationGatewayMethod`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum ConfigureApplicationGatewayMethod {
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

    impl ::std::fmt::Display for ConfigureApplicationGatewayMethod {
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

    impl ::std::str::FromStr for ConfigureApplicationGatewayMethod {
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

    impl ::std::convert::TryFrom<&str> for ConfigureApplicationGatewayMethod {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConfigureApplicationGatewayMethod {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`ConfigureApplicationGatewayMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum ConfigureApplicationGatewayMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for ConfigureApplicationGatewayMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for ConfigureApplicationGatewayMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ConfigureApplicationGatewayMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConfigureApplicationGatewayMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A merchant account at a gateway, by the gateway's own names
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ConfigureGateway {
        ///Another address than the gateway's own; in LIVE https, a public
        /// host, and no sandbox.
        #[serde(rename = "baseUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub base_url: ::std::option::Option<ConfigureGatewayBaseUrl>,
        ///Whether it serves; true when left out. Nothing serves in the place
        /// of one that is switched off.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///What may be shown. SSLCOMMERZ: `store_id`; bKash: `username`,
        /// `app_key`; PayStation: `merchantId`; Nagad: `merchantId`,
        /// `accountNumber`, `gatewayPublicKey`; DCB: `applicationId`,
        /// `operator`. The first names the merchant account, which
        /// stays: another account is another configuration.
        pub fields: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        ///What staff call it; the gateway's name when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<ConfigureGatewayName>,
        ///What must not. SSLCOMMERZ: `store_passwd`; bKash: `password`,
        /// `app_secret`; PayStation: `password`; Nagad:
        /// `merchantPrivateKey`, as Base64 on one line; DCB: `password`. Those
        /// that are left out stay as they are.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secrets: ::std::option::Option<::std::collections::HashMap<::std::string::String, ::std::string::String>>,
        ///From when it serves.
        #[serde(rename = "validFrom", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_from: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Until when it serves.
        #[serde(rename = "validUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    ///Another address than the gateway's own; in LIVE https, a public host,
    /// and no sandbox.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConfigureGatewayBaseUrl(::std::string::String);
    impl ::std::ops::Deref for ConfigureGatewayBaseUrl {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConfigureGatewayBaseUrl> for ::std::string::String {
        fn from(value: ConfigureGatewayBaseUrl) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConfigureGatewayBaseUrl {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConfigureGatewayBaseUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConfigureGatewayBaseUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConfigureGatewayBaseUrl {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What staff call it; the gateway's name when left out.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConfigureGatewayName(::std::string::String);
    impl ::std::ops::Deref for ConfigureGatewayName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConfigureGatewayName> for ::std::string::String {
        fn from(value: ConfigureGatewayName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConfigureGatewayName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConfigureGatewayName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConfigureGatewayName {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConfigureGatewayName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ConfirmRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConfirmRefundId(::std::string::String);
    impl ::std::ops::Deref for ConfirmRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConfirmRefundId> for ::std::string::String {
        fn from(value: ConfirmRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConfirmRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConfirmRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConfirmRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConfirmRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ConfirmRefundIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConfirmRefundIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for ConfirmRefundIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConfirmRefundIdempotencyKey> for ::std::string::String {
        fn from(value: ConfirmRefundIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConfirmRefundIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConfirmRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConfirmRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConfirmRefundIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The first code of a second factor
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ConfirmTotp {
        ///The six digits that your device shows.
        pub code: ConfirmTotpCode,
    }

    ///The six digits that your device shows.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ConfirmTotpCode(::std::string::String);
    impl ::std::ops::Deref for ConfirmTotpCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ConfirmTotpCode> for ::std::string::String {
        fn from(value: ConfirmTotpCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ConfirmTotpCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 6usize {
                return Err("longer than 6 characters".into());
            }
            if value.chars().count() < 6usize {
                return Err("shorter than 6 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ConfirmTotpCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ConfirmTotpCode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ConfirmTotpCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`CreateApplicationEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateApplicationEndpointId(::std::string::String);
    impl ::std::ops::Deref for CreateApplicationEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateApplicationEndpointId> for ::std::string::String {
        fn from(value: CreateApplicationEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateApplicationEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateApplicationEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateApplicationEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateApplicationEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`CreateApplicationEndpointIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateApplicationEndpointIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CreateApplicationEndpointIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateApplicationEndpointIdempotencyKey> for ::std::string::String {
        fn from(value: CreateApplicationEndpointIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateApplicationEndpointIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateApplicationEndpointIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateApplicationEndpointIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateApplicationEndpointIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`CreateApplicationEndpointMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum CreateApplicationEndpointMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for CreateApplicationEndpointMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for CreateApplicationEndpointMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateApplicationEndpointMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateApplicationEndpointMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A configuration of the house
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CreateHouseGateway {
        ///The account.
        pub account: ConfigureGateway,
        ///Whether it serves every application that has none of its own; of
        /// those for one gateway and mode, one does.
        #[serde(rename = "isDefault", skip_serializing_if = "::std::option::Option::is_none")]
        pub is_default: ::std::option::Option<bool>,
        ///The gateway.
        pub method: Method,
    }

    ///`CreateHouseGatewayMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum CreateHouseGatewayMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for CreateHouseGatewayMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for CreateHouseGatewayMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateHouseGatewayMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateHouseGatewayMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///What a payment is created with
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CreatePayment {
        ///What is owed, in minor units of the currency: 115000 is BDT
        /// 1,150.00.
        #[serde(rename = "amountMinor")]
        pub amount_minor: ::std::num::NonZeroU64,
        ///Where the customer goes after giving up; http or https.
        #[serde(rename = "cancelUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub cancel_url: ::std::option::Option<CreatePaymentCancelUrl>,
        ///An active ISO-4217 code in capitals; BDT when left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub currency: ::std::option::Option<CreatePaymentCurrency>,
        ///The customer's email address.
        #[serde(rename = "customerEmail", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_email: ::std::option::Option<CreatePaymentCustomerEmail>,
        ///The customer's name.
        #[serde(rename = "customerName", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_name: ::std::option::Option<CreatePaymentCustomerName>,
        ///The customer's phone number.
        #[serde(rename = "customerPhone", skip_serializing_if = "::std::option::Option::is_none")]
        pub customer_phone: ::std::option::Option<CreatePaymentCustomerPhone>,
        ///Your own name for the customer.
        #[serde(rename = "customerReference")]
        pub customer_reference: CreatePaymentCustomerReference,
        ///How long it stays payable, in seconds: 60 (a minute) to 604800 (a
        /// week); 1800 when left out.
        #[serde(rename = "expiresInSeconds", skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_in_seconds: ::std::option::Option<i64>,
        ///The invoice that it pays.
        #[serde(rename = "invoiceId", skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_id: ::std::option::Option<::std::string::String>,
        ///Up to 50 texts of your own, each at most 500 characters.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<::std::collections::HashMap<::std::string::String, ::std::string::String>>,
        ///The one way to pay. Left out, the customer chooses on the checkout
        /// page and may try again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub method: ::std::option::Option<Method>,
        ///The order that it pays.
        #[serde(rename = "orderId", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        ///What it is for, as the customer reads it.
        #[serde(rename = "productName", skip_serializing_if = "::std::option::Option::is_none")]
        pub product_name: ::std::option::Option<CreatePaymentProductName>,
        ///Where the customer goes after a confirmed payment; http or https.
        #[serde(rename = "successUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub success_url: ::std::option::Option<CreatePaymentSuccessUrl>,
    }

    ///Where the customer goes after giving up; http or https.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreatePaymentCancelUrl(::std::string::String);
    impl ::std::ops::Deref for CreatePaymentCancelUrl {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreatePaymentCancelUrl> for ::std::string::String {
        fn from(value: CreatePaymentCancelUrl) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreatePaymentCancelUrl {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2000usize {
                return Err("longer than 2000 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^https?://[!#-;=?-\\[\\]-~]+$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^https?://[!#-;=?-\\[\\]-~]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreatePaymentCancelUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentCancelUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreatePaymentCancelUrl {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///An active ISO-4217 code in capitals; BDT when left out.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreatePaymentCurrency(::std::string::String);
    impl ::std::ops::Deref for CreatePaymentCurrency {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreatePaymentCurrency> for ::std::string::String {
        fn from(value: CreatePaymentCurrency) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreatePaymentCurrency {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Z]{3}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Z]{3}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreatePaymentCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreatePaymentCurrency {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The customer's email address.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreatePaymentCustomerEmail(::std::string::String);
    impl ::std::ops::Deref for CreatePaymentCustomerEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreatePaymentCustomerEmail> for ::std::string::String {
        fn from(value: CreatePaymentCustomerEmail) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreatePaymentCustomerEmail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 254usize {
                return Err("longer than 254 characters".into());
            }
            if value.chars().count() < 3usize {
                return Err("shorter than 3 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreatePaymentCustomerEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentCustomerEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreatePaymentCustomerEmail {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The customer's name.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreatePaymentCustomerName(::std::string::String);
    impl ::std::ops::Deref for CreatePaymentCustomerName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreatePaymentCustomerName> for ::std::string::String {
        fn from(value: CreatePaymentCustomerName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreatePaymentCustomerName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreatePaymentCustomerName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentCustomerName {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreatePaymentCustomerName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The customer's phone number.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreatePaymentCustomerPhone(::std::string::String);
    impl ::std::ops::Deref for CreatePaymentCustomerPhone {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreatePaymentCustomerPhone> for ::std::string::String {
        fn from(value: CreatePaymentCustomerPhone) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreatePaymentCustomerPhone {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 20usize {
                return Err("longer than 20 characters".into());
            }
            if value.chars().count() < 3usize {
                return Err("shorter than 3 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9 +()-]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9 +()-]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreatePaymentCustomerPhone {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentCustomerPhone {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreatePaymentCustomerPhone {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Your own name for the customer.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreatePaymentCustomerReference(::std::string::String);
    impl ::std::ops::Deref for CreatePaymentCustomerReference {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreatePaymentCustomerReference> for ::std::string::String {
        fn from(value: CreatePaymentCustomerReference) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreatePaymentCustomerReference {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreatePaymentCustomerReference {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentCustomerReference {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreatePaymentCustomerReference {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`CreatePaymentIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreatePaymentIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CreatePaymentIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreatePaymentIdempotencyKey> for ::std::string::String {
        fn from(value: CreatePaymentIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreatePaymentIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreatePaymentIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreatePaymentIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What it is for, as the customer reads it.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreatePaymentProductName(::std::string::String);
    impl ::std::ops::Deref for CreatePaymentProductName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreatePaymentProductName> for ::std::string::String {
        fn from(value: CreatePaymentProductName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreatePaymentProductName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreatePaymentProductName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentProductName {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreatePaymentProductName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Where the customer goes after a confirmed payment; http or https.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreatePaymentSuccessUrl(::std::string::String);
    impl ::std::ops::Deref for CreatePaymentSuccessUrl {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreatePaymentSuccessUrl> for ::std::string::String {
        fn from(value: CreatePaymentSuccessUrl) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreatePaymentSuccessUrl {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2000usize {
                return Err("longer than 2000 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^https?://[!#-;=?-\\[\\]-~]+$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^https?://[!#-;=?-\\[\\]-~]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreatePaymentSuccessUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreatePaymentSuccessUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreatePaymentSuccessUrl {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A new refund
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CreateRefund {
        ///How much goes back, in minor units of the payment's currency: all
        /// that is left of it, or a part.
        #[serde(rename = "amountMinor")]
        pub amount_minor: ::std::num::NonZeroU64,
        ///Why; the gateway may show it to the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<CreateRefundReason>,
    }

    ///`CreateRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateRefundId(::std::string::String);
    impl ::std::ops::Deref for CreateRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateRefundId> for ::std::string::String {
        fn from(value: CreateRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`CreateRefundIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateRefundIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CreateRefundIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateRefundIdempotencyKey> for ::std::string::String {
        fn from(value: CreateRefundIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateRefundIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateRefundIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Why; the gateway may show it to the customer.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateRefundReason(::std::string::String);
    impl ::std::ops::Deref for CreateRefundReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateRefundReason> for ::std::string::String {
        fn from(value: CreateRefundReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateRefundReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 500usize {
                return Err("longer than 500 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateRefundReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateRefundReason {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateRefundReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A new place to receive events
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CreateWebhookEndpoint {
        ///What it is for, in your words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<CreateWebhookEndpointDescription>,
        ///The events it wants; all of them when left out or empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub events: ::std::option::Option<::std::vec::Vec<EventType>>,
        ///Whether events of one object arrive in their order, one after the
        /// other.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ordered: ::std::option::Option<bool>,
        ///Where events are posted: https, or http in TEST.
        pub url: CreateWebhookEndpointUrl,
    }

    ///What it is for, in your words.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateWebhookEndpointDescription(::std::string::String);
    impl ::std::ops::Deref for CreateWebhookEndpointDescription {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateWebhookEndpointDescription> for ::std::string::String {
        fn from(value: CreateWebhookEndpointDescription) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateWebhookEndpointDescription {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateWebhookEndpointDescription {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateWebhookEndpointDescription {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateWebhookEndpointDescription {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`CreateWebhookEndpointIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateWebhookEndpointIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CreateWebhookEndpointIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateWebhookEndpointIdempotencyKey> for ::std::string::String {
        fn from(value: CreateWebhookEndpointIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateWebhookEndpointIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateWebhookEndpointIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateWebhookEndpointIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateWebhookEndpointIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Where events are posted: https, or http in TEST.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateWebhookEndpointUrl(::std::string::String);
    impl ::std::ops::Deref for CreateWebhookEndpointUrl {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateWebhookEndpointUrl> for ::std::string::String {
        fn from(value: CreateWebhookEndpointUrl) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateWebhookEndpointUrl {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2000usize {
                return Err("longer than 2000 characters".into());
            }
            if value.chars().count() < 8usize {
                return Err("shorter than 8 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^https?://[!#-;=?-\\[\\]-~]+$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^https?://[!#-;=?-\\[\\]-~]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateWebhookEndpointUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateWebhookEndpointUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateWebhookEndpointUrl {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A credential, without what proves it
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Credential {
        ///When it was issued.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Until when it works, or worked; absent while nothing ends it.
        #[serde(rename = "expiresAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Its id.
        pub id: CredentialId,
        ///The mode of everything it makes or sees.
        pub mode: Mode,
        ///Whether it works.
        pub status: CredentialStatus,
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CredentialId(::std::string::String);
    impl ::std::ops::Deref for CredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CredentialId> for ::std::string::String {
        fn from(value: CredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^crd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^crd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A credential of the application was replaced
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CredentialRotatedEvent {
        ///When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Which credential.
        pub data: RotatedCredential,
        ///The event's id, also in the header webhook-id; the same in every
        /// retry and resend.
        pub id: CredentialRotatedEventId,
        ///The mode of the credential.
        pub mode: Mode,
        ///The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        ///Its place among the events of the application in this mode, from
        /// one.
        pub sequence: i64,
        ///What happened.
        #[serde(rename = "type")]
        pub type_: CredentialRotatedEventType,
    }

    ///The event's id, also in the header webhook-id; the same in every retry
    /// and resend.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CredentialRotatedEventId(::std::string::String);
    impl ::std::ops::Deref for CredentialRotatedEventId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CredentialRotatedEventId> for ::std::string::String {
        fn from(value: CredentialRotatedEventId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CredentialRotatedEventId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CredentialRotatedEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CredentialRotatedEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CredentialRotatedEventId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What happened to a credential
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Whether a credential works
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Where a delivery stands
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///`DisableOperatorId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DisableOperatorId(::std::string::String);
    impl ::std::ops::Deref for DisableOperatorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DisableOperatorId> for ::std::string::String {
        fn from(value: DisableOperatorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DisableOperatorId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DisableOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DisableOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DisableOperatorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`EnableOperatorId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EnableOperatorId(::std::string::String);
    impl ::std::ops::Deref for EnableOperatorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EnableOperatorId> for ::std::string::String {
        fn from(value: EnableOperatorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for EnableOperatorId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for EnableOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EnableOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EnableOperatorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Whether an endpoint receives
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Somebody asked for a test event
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EndpointTestEvent {
        ///When it was asked for.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Which endpoint.
        pub data: TriedEndpoint,
        ///The event's id, also in the header webhook-id; the same in every
        /// retry and resend.
        pub id: EndpointTestEventId,
        ///The endpoint's mode.
        pub mode: Mode,
        ///The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        ///Its place among the test events of this endpoint, from one.
        pub sequence: i64,
        ///What happened.
        #[serde(rename = "type")]
        pub type_: EndpointTestEventType,
    }

    ///The event's id, also in the header webhook-id; the same in every retry
    /// and resend.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EndpointTestEventId(::std::string::String);
    impl ::std::ops::Deref for EndpointTestEventId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EndpointTestEventId> for ::std::string::String {
        fn from(value: EndpointTestEventId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for EndpointTestEventId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for EndpointTestEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EndpointTestEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EndpointTestEventId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What happened to an endpoint
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeAlert {
        ///What was asked for.
        pub data: Alert,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeApp {
        ///What was asked for.
        pub data: App,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeApplication {
        ///What was asked for.
        pub data: Application,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeCheckout {
        ///What was asked for.
        pub data: Checkout,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeClearedOverrides {
        ///What was asked for.
        pub data: ClearedOverrides,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeCredential {
        ///What was asked for.
        pub data: Credential,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeGatewayConfiguration {
        ///What was asked for.
        pub data: GatewayConfiguration,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeInvitedOperator {
        ///What was asked for.
        pub data: InvitedOperator,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeIssuedCredential {
        ///What was asked for.
        pub data: IssuedCredential,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeListInclusionProof {
        ///What was asked for.
        pub data: ::std::vec::Vec<InclusionProof>,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeListWebhookDelivery {
        ///What was asked for.
        pub data: ::std::vec::Vec<WebhookDelivery>,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeOpenedSession {
        ///What was asked for.
        pub data: OpenedSession,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeOperator {
        ///What was asked for.
        pub data: Operator,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopePayment {
        ///What was asked for.
        pub data: Payment,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeRecoveryCodes {
        ///What was asked for.
        pub data: RecoveryCodes,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeRefund {
        ///What was asked for.
        pub data: Refund,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeRefundAtDesk {
        ///What was asked for.
        pub data: RefundAtDesk,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeRefundDryRun {
        ///What was asked for.
        pub data: RefundDryRun,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeRegisteredApplication {
        ///What was asked for.
        pub data: RegisteredApplication,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeResent {
        ///What was asked for.
        pub data: Resent,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeRole {
        ///What was asked for.
        pub data: Role,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeSession {
        ///What was asked for.
        pub data: Session,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeSignedInOperator {
        ///What was asked for.
        pub data: SignedInOperator,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeTestClock {
        ///What was asked for.
        pub data: TestClock,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeTotpSecret {
        ///What was asked for.
        pub data: TotpSecret,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeTransactionStatus {
        ///What was asked for.
        pub data: TransactionStatus,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeTrialBalance {
        ///What was asked for.
        pub data: TrialBalance,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeWebhookDelivery {
        ///What was asked for.
        pub data: WebhookDelivery,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeWebhookEndpoint {
        ///What was asked for.
        pub data: WebhookEndpoint,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///One thing
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EnvelopeWebhookEvent {
        ///What was asked for.
        pub data: WebhookEvent,
        ///About the answer itself.
        pub meta: Meta,
        ///Always null: this answer is no list.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///Why a request was not done. `meta.errorCode` is for programs,
    /// `meta.message` for people.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ErrorEnvelope {
        ///What is wrong, by field; null unless the code is VALIDATION_ERROR.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::collections::HashMap<::std::string::String, ::std::string::String>>,
        pub meta: Meta,
        ///Always null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pagination: ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    ///The body of any event: its type says which one it is, and types may be
    /// added
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(untagged)]
    pub enum EventBody {
        PaymentEvent(PaymentEvent),
        RefundEvent(RefundEvent),
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

    ///What an event is about
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///How a gateway is set up
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct GatewayConfiguration {
        ///The application that it serves; absent for the house's.
        #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
        pub app_id: ::std::option::Option<GatewayConfigurationAppId>,
        ///Another address than the gateway's own.
        #[serde(rename = "baseUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub base_url: ::std::option::Option<::std::string::String>,
        ///The configuration of the house that an override points at.
        #[serde(rename = "configurationId", skip_serializing_if = "::std::option::Option::is_none")]
        pub configuration_id: ::std::option::Option<GatewayConfigurationConfigurationId>,
        ///When it was made.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What may be shown of the account.
        pub fields: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        ///Its id.
        pub id: GatewayConfigurationId,
        ///Whether it serves whoever has none of its own.
        #[serde(rename = "isDefault")]
        pub is_default: bool,
        ///What it consists of.
        pub kind: GatewayConfigurationKind,
        ///The gateway.
        pub method: Method,
        ///TEST or LIVE.
        pub mode: Mode,
        ///What staff call it.
        pub name: ::std::string::String,
        ///The names of the secrets that are kept. Empty for an account whose
        /// secrets no key of this server opens: it serves nobody.
        #[serde(rename = "secretsSet")]
        pub secrets_set: ::std::vec::Vec<::std::string::String>,
        ///Whether it serves at this moment.
        #[serde(rename = "servesNow")]
        pub serves_now: bool,
        ///Whether it serves.
        pub status: GatewayConfigurationStatus,
        ///When it was last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///From when it serves.
        #[serde(rename = "validFrom", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_from: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Until when it serves.
        #[serde(rename = "validUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub valid_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    ///The application that it serves; absent for the house's.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GatewayConfigurationAppId(::std::string::String);
    impl ::std::ops::Deref for GatewayConfigurationAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GatewayConfigurationAppId> for ::std::string::String {
        fn from(value: GatewayConfigurationAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GatewayConfigurationAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GatewayConfigurationAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GatewayConfigurationAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GatewayConfigurationAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The configuration of the house that an override points at.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GatewayConfigurationConfigurationId(::std::string::String);
    impl ::std::ops::Deref for GatewayConfigurationConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GatewayConfigurationConfigurationId> for ::std::string::String {
        fn from(value: GatewayConfigurationConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GatewayConfigurationConfigurationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^gwc_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^gwc_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GatewayConfigurationConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GatewayConfigurationConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GatewayConfigurationConfigurationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GatewayConfigurationId(::std::string::String);
    impl ::std::ops::Deref for GatewayConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GatewayConfigurationId> for ::std::string::String {
        fn from(value: GatewayConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GatewayConfigurationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^gwc_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^gwc_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GatewayConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GatewayConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GatewayConfigurationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What a configuration consists of
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Whether a configuration serves
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///`GetAlertId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetAlertId(::std::string::String);
    impl ::std::ops::Deref for GetAlertId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetAlertId> for ::std::string::String {
        fn from(value: GetAlertId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetAlertId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^alr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^alr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetAlertId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetAlertId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetAlertId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`GetApplicationEndpointEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetApplicationEndpointEndpointId(::std::string::String);
    impl ::std::ops::Deref for GetApplicationEndpointEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetApplicationEndpointEndpointId> for ::std::string::String {
        fn from(value: GetApplicationEndpointEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetApplicationEndpointEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetApplicationEndpointEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetApplicationEndpointEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetApplicationEndpointEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`GetApplicationEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetApplicationEndpointId(::std::string::String);
    impl ::std::ops::Deref for GetApplicationEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetApplicationEndpointId> for ::std::string::String {
        fn from(value: GetApplicationEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetApplicationEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetApplicationEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetApplicationEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetApplicationEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`GetApplicationEndpointMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum GetApplicationEndpointMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for GetApplicationEndpointMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for GetApplicationEndpointMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for GetApplicationEndpointMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetApplicationEndpointMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`GetApplicationId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetApplicationId(::std::string::String);
    impl ::std::ops::Deref for GetApplicationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetApplicationId> for ::std::string::String {
        fn from(value: GetApplicationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetApplicationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetApplicationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetApplicationId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetApplicationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`GetDeliveryId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetDeliveryId(::std::string::String);
    impl ::std::ops::Deref for GetDeliveryId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetDeliveryId> for ::std::string::String {
        fn from(value: GetDeliveryId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetDeliveryId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^dlv_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^dlv_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetDeliveryId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetDeliveryId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetDeliveryId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`GetEventId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetEventId(::std::string::String);
    impl ::std::ops::Deref for GetEventId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetEventId> for ::std::string::String {
        fn from(value: GetEventId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetEventId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetEventId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`GetOperatorId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetOperatorId(::std::string::String);
    impl ::std::ops::Deref for GetOperatorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetOperatorId> for ::std::string::String {
        fn from(value: GetOperatorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetOperatorId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetOperatorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`GetPaymentId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetPaymentId(::std::string::String);
    impl ::std::ops::Deref for GetPaymentId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetPaymentId> for ::std::string::String {
        fn from(value: GetPaymentId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetPaymentId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetPaymentId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`GetPostingProofId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetPostingProofId(::std::string::String);
    impl ::std::ops::Deref for GetPostingProofId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetPostingProofId> for ::std::string::String {
        fn from(value: GetPostingProofId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetPostingProofId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pst_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pst_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetPostingProofId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetPostingProofId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetPostingProofId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`GetRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetRefundId(::std::string::String);
    impl ::std::ops::Deref for GetRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetRefundId> for ::std::string::String {
        fn from(value: GetRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`GetWebhookEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetWebhookEndpointId(::std::string::String);
    impl ::std::ops::Deref for GetWebhookEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetWebhookEndpointId> for ::std::string::String {
        fn from(value: GetWebhookEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetWebhookEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetWebhookEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetWebhookEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetWebhookEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A role that an operator has, and where
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Grant {
        ///The applications it extends to, when it does not extend to all.
        #[serde(rename = "appIds")]
        pub app_ids: ::std::vec::Vec<GrantAppIdsItem>,
        ///Whether it extends to every application, and to what belongs to
        /// none.
        pub everywhere: bool,
        ///The role.
        #[serde(rename = "roleId")]
        pub role_id: GrantRoleId,
        ///What it is called.
        #[serde(rename = "roleName")]
        pub role_name: ::std::string::String,
    }

    ///`GrantAppIdsItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GrantAppIdsItem(::std::string::String);
    impl ::std::ops::Deref for GrantAppIdsItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GrantAppIdsItem> for ::std::string::String {
        fn from(value: GrantAppIdsItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GrantAppIdsItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GrantAppIdsItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GrantAppIdsItem {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GrantAppIdsItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A role to grant, and where
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct GrantRole {
        ///The applications it extends to.
        #[serde(rename = "appIds", default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub app_ids: ::std::vec::Vec<GrantRoleAppIdsItem>,
        ///Whether it extends to every application, those of tomorrow too, and
        /// to what belongs to none. Then leave `appIds` out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub everywhere: ::std::option::Option<bool>,
        ///The role.
        #[serde(rename = "roleId")]
        pub role_id: GrantRoleRoleId,
    }

    ///`GrantRoleAppIdsItem`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GrantRoleAppIdsItem(::std::string::String);
    impl ::std::ops::Deref for GrantRoleAppIdsItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GrantRoleAppIdsItem> for ::std::string::String {
        fn from(value: GrantRoleAppIdsItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GrantRoleAppIdsItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GrantRoleAppIdsItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GrantRoleAppIdsItem {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GrantRoleAppIdsItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The role.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GrantRoleId(::std::string::String);
    impl ::std::ops::Deref for GrantRoleId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GrantRoleId> for ::std::string::String {
        fn from(value: GrantRoleId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GrantRoleId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rol_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rol_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GrantRoleId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GrantRoleId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GrantRoleId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The role.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GrantRoleRoleId(::std::string::String);
    impl ::std::ops::Deref for GrantRoleRoleId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GrantRoleRoleId> for ::std::string::String {
        fn from(value: GrantRoleRoleId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GrantRoleRoleId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rol_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rol_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GrantRoleRoleId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GrantRoleRoleId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GrantRoleRoleId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The proof that one transfer stands in the chain of blocks
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct InclusionProof {
        ///How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        ///The block.
        pub block: Block,
        ///When it was booked.
        #[serde(rename = "bookedAt")]
        pub booked_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The account that is credited.
        pub credit: ::std::string::String,
        ///The currency.
        pub currency: InclusionProofCurrency,
        ///The account that is debited.
        pub debit: ::std::string::String,
        ///Whether the proof holds by itself, as the server computed it.
        pub holds: bool,
        ///Its place in the block, from zero.
        pub index: u64,
        ///The hashes beside the way to the root, from the leaf up.
        pub path: ::std::vec::Vec<ProofStep>,
        ///Its place in the posting, from zero.
        pub place: u16,
    }

    ///The currency.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InclusionProofCurrency(::std::string::String);
    impl ::std::ops::Deref for InclusionProofCurrency {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InclusionProofCurrency> for ::std::string::String {
        fn from(value: InclusionProofCurrency) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InclusionProofCurrency {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Z]{3}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Z]{3}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InclusionProofCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InclusionProofCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InclusionProofCurrency {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`InspectRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InspectRefundId(::std::string::String);
    impl ::std::ops::Deref for InspectRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InspectRefundId> for ::std::string::String {
        fn from(value: InspectRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InspectRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InspectRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InspectRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InspectRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Somebody to invite
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct InviteOperator {
        ///What the operator will sign in with.
        pub email: InviteOperatorEmail,
        ///The operator's roles, each at most once.
        pub grants: ::std::vec::Vec<GrantRole>,
        ///What colleagues call the operator.
        pub name: InviteOperatorName,
    }

    ///What the operator will sign in with.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InviteOperatorEmail(::std::string::String);
    impl ::std::ops::Deref for InviteOperatorEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InviteOperatorEmail> for ::std::string::String {
        fn from(value: InviteOperatorEmail) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InviteOperatorEmail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 254usize {
                return Err("longer than 254 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InviteOperatorEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InviteOperatorEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InviteOperatorEmail {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What colleagues call the operator.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InviteOperatorName(::std::string::String);
    impl ::std::ops::Deref for InviteOperatorName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InviteOperatorName> for ::std::string::String {
        fn from(value: InviteOperatorName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InviteOperatorName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InviteOperatorName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InviteOperatorName {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InviteOperatorName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Somebody who may set a password
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct InvitedOperator {
        ///Until when it can be used.
        #[serde(rename = "expiresAt")]
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who.
        pub operator: Operator,
        ///For `acceptInvitation`. Shown this once.
        pub token: ::std::string::String,
    }

    ///Which mode a credential is for
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct IssueCredential {
        ///TEST or LIVE.
        pub mode: Mode,
    }

    ///`IssueCredentialId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct IssueCredentialId(::std::string::String);
    impl ::std::ops::Deref for IssueCredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<IssueCredentialId> for ::std::string::String {
        fn from(value: IssueCredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for IssueCredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for IssueCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for IssueCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for IssueCredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`IssueCredentialIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct IssueCredentialIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for IssueCredentialIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<IssueCredentialIdempotencyKey> for ::std::string::String {
        fn from(value: IssueCredentialIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for IssueCredentialIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for IssueCredentialIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for IssueCredentialIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for IssueCredentialIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A credential that was just made
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct IssuedCredential {
        ///The text for `X-Api-Key`. Shown once; a retry with the same
        /// idempotency key gets the answer without it.
        #[serde(rename = "apiKey", skip_serializing_if = "::std::option::Option::is_none")]
        pub api_key: ::std::option::Option<::std::string::String>,
        ///The text for `X-Api-Secret`. Shown once.
        #[serde(rename = "apiSecret", skip_serializing_if = "::std::option::Option::is_none")]
        pub api_secret: ::std::option::Option<::std::string::String>,
        ///Its id.
        #[serde(rename = "credentialId")]
        pub credential_id: IssuedCredentialCredentialId,
        ///The mode of everything it makes or sees.
        pub mode: Mode,
        ///Until when the replaced ones work.
        #[serde(rename = "previousKeyExpiresAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub previous_key_expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct IssuedCredentialCredentialId(::std::string::String);
    impl ::std::ops::Deref for IssuedCredentialCredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<IssuedCredentialCredentialId> for ::std::string::String {
        fn from(value: IssuedCredentialCredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for IssuedCredentialCredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^crd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^crd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for IssuedCredentialCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for IssuedCredentialCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for IssuedCredentialCredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///One transfer as it stands in the book
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct LedgerEntry {
        ///How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        ///When it was booked.
        #[serde(rename = "bookedAt")]
        pub booked_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Why it moved: PAYMENT_CAPTURED, SURPLUS_CAPTURED, REFUND_STARTED,
        /// REFUND_SUCCEEDED, REFUND_FAILED or CORRECTION.
        pub cause: ::std::string::String,
        ///The account that is credited.
        pub credit: ::std::string::String,
        ///The currency.
        pub currency: LedgerEntryCurrency,
        ///The account that is debited.
        pub debit: ::std::string::String,
        ///Its place in the posting, from zero.
        pub place: u16,
        ///The posting it belongs to.
        #[serde(rename = "postingId")]
        pub posting_id: LedgerEntryPostingId,
        ///The id of what caused it.
        pub subject: ::std::string::String,
    }

    ///The currency.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LedgerEntryCurrency(::std::string::String);
    impl ::std::ops::Deref for LedgerEntryCurrency {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<LedgerEntryCurrency> for ::std::string::String {
        fn from(value: LedgerEntryCurrency) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for LedgerEntryCurrency {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Z]{3}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Z]{3}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for LedgerEntryCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for LedgerEntryCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for LedgerEntryCurrency {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The posting it belongs to.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct LedgerEntryPostingId(::std::string::String);
    impl ::std::ops::Deref for LedgerEntryPostingId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<LedgerEntryPostingId> for ::std::string::String {
        fn from(value: LedgerEntryPostingId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for LedgerEntryPostingId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pst_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pst_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for LedgerEntryPostingId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for LedgerEntryPostingId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for LedgerEntryPostingId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListAlertsAppId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListAlertsAppId(::std::string::String);
    impl ::std::ops::Deref for ListAlertsAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListAlertsAppId> for ::std::string::String {
        fn from(value: ListAlertsAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListAlertsAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListAlertsAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListAlertsAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListAlertsAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListAlertsAssignedTo`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListAlertsAssignedTo(::std::string::String);
    impl ::std::ops::Deref for ListAlertsAssignedTo {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListAlertsAssignedTo> for ::std::string::String {
        fn from(value: ListAlertsAssignedTo) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListAlertsAssignedTo {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListAlertsAssignedTo {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListAlertsAssignedTo {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListAlertsAssignedTo {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListAlertsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListAlertsCursor(::std::string::String);
    impl ::std::ops::Deref for ListAlertsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListAlertsCursor> for ::std::string::String {
        fn from(value: ListAlertsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListAlertsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Za-z0-9_-]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9_-]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListAlertsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListAlertsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListAlertsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListApplicationEndpointsId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListApplicationEndpointsId(::std::string::String);
    impl ::std::ops::Deref for ListApplicationEndpointsId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListApplicationEndpointsId> for ::std::string::String {
        fn from(value: ListApplicationEndpointsId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListApplicationEndpointsId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListApplicationEndpointsId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListApplicationEndpointsId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListApplicationEndpointsId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListApplicationEndpointsMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum ListApplicationEndpointsMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for ListApplicationEndpointsMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for ListApplicationEndpointsMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ListApplicationEndpointsMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListApplicationEndpointsMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`ListApplicationGatewaysId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListApplicationGatewaysId(::std::string::String);
    impl ::std::ops::Deref for ListApplicationGatewaysId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListApplicationGatewaysId> for ::std::string::String {
        fn from(value: ListApplicationGatewaysId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListApplicationGatewaysId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListApplicationGatewaysId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListApplicationGatewaysId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListApplicationGatewaysId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListApplicationGatewaysMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum ListApplicationGatewaysMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for ListApplicationGatewaysMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for ListApplicationGatewaysMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ListApplicationGatewaysMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListApplicationGatewaysMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`ListAuditLogAction`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListAuditLogAction(::std::string::String);
    impl ::std::ops::Deref for ListAuditLogAction {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListAuditLogAction> for ::std::string::String {
        fn from(value: ListAuditLogAction) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListAuditLogAction {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 60usize {
                return Err("longer than 60 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListAuditLogAction {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListAuditLogAction {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListAuditLogAction {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListAuditLogActorId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListAuditLogActorId(::std::string::String);
    impl ::std::ops::Deref for ListAuditLogActorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListAuditLogActorId> for ::std::string::String {
        fn from(value: ListAuditLogActorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListAuditLogActorId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 40usize {
                return Err("longer than 40 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListAuditLogActorId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListAuditLogActorId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListAuditLogActorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListAuditLogAppId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListAuditLogAppId(::std::string::String);
    impl ::std::ops::Deref for ListAuditLogAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListAuditLogAppId> for ::std::string::String {
        fn from(value: ListAuditLogAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListAuditLogAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListAuditLogAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListAuditLogAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListAuditLogAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListAuditLogTargetId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListAuditLogTargetId(::std::string::String);
    impl ::std::ops::Deref for ListAuditLogTargetId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListAuditLogTargetId> for ::std::string::String {
        fn from(value: ListAuditLogTargetId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListAuditLogTargetId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListAuditLogTargetId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListAuditLogTargetId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListAuditLogTargetId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListAuditLogTargetKind`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListAuditLogTargetKind(::std::string::String);
    impl ::std::ops::Deref for ListAuditLogTargetKind {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListAuditLogTargetKind> for ::std::string::String {
        fn from(value: ListAuditLogTargetKind) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListAuditLogTargetKind {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 60usize {
                return Err("longer than 60 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListAuditLogTargetKind {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListAuditLogTargetKind {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListAuditLogTargetKind {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListCredentialsId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListCredentialsId(::std::string::String);
    impl ::std::ops::Deref for ListCredentialsId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListCredentialsId> for ::std::string::String {
        fn from(value: ListCredentialsId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListCredentialsId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListCredentialsId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListCredentialsId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListCredentialsId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListDeliveriesId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListDeliveriesId(::std::string::String);
    impl ::std::ops::Deref for ListDeliveriesId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListDeliveriesId> for ::std::string::String {
        fn from(value: ListDeliveriesId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListDeliveriesId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListDeliveriesId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListDeliveriesId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListDeliveriesId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListDeliveryAttemptsId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListDeliveryAttemptsId(::std::string::String);
    impl ::std::ops::Deref for ListDeliveryAttemptsId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListDeliveryAttemptsId> for ::std::string::String {
        fn from(value: ListDeliveryAttemptsId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListDeliveryAttemptsId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^dlv_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^dlv_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListDeliveryAttemptsId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListDeliveryAttemptsId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListDeliveryAttemptsId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListEventsObjectId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListEventsObjectId(::std::string::String);
    impl ::std::ops::Deref for ListEventsObjectId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListEventsObjectId> for ::std::string::String {
        fn from(value: ListEventsObjectId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListEventsObjectId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 40usize {
                return Err("longer than 40 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(|| {
                ::regress::Regex::new("^(pay|rfd|app|whe)_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^(pay|rfd|app|whe)_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListEventsObjectId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListEventsObjectId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListEventsObjectId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListHouseGatewaysMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum ListHouseGatewaysMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for ListHouseGatewaysMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for ListHouseGatewaysMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ListHouseGatewaysMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListHouseGatewaysMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`ListLedgerEntriesAccount`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListLedgerEntriesAccount(::std::string::String);
    impl ::std::ops::Deref for ListLedgerEntriesAccount {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListLedgerEntriesAccount> for ::std::string::String {
        fn from(value: ListLedgerEntriesAccount) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListLedgerEntriesAccount {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListLedgerEntriesAccount {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListLedgerEntriesAccount {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListLedgerEntriesAccount {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListLedgerEntriesCurrency`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListLedgerEntriesCurrency(::std::string::String);
    impl ::std::ops::Deref for ListLedgerEntriesCurrency {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListLedgerEntriesCurrency> for ::std::string::String {
        fn from(value: ListLedgerEntriesCurrency) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListLedgerEntriesCurrency {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Z]{3}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Z]{3}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListLedgerEntriesCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListLedgerEntriesCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListLedgerEntriesCurrency {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfAlert {
        ///The items.
        pub data: ::std::vec::Vec<Alert>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfApplication {
        ///The items.
        pub data: ::std::vec::Vec<Application>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfAuditRecord {
        ///The items.
        pub data: ::std::vec::Vec<AuditRecord>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfCredential {
        ///The items.
        pub data: ::std::vec::Vec<Credential>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfGatewayConfiguration {
        ///The items.
        pub data: ::std::vec::Vec<GatewayConfiguration>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfLedgerEntry {
        ///The items.
        pub data: ::std::vec::Vec<LedgerEntry>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfOperator {
        ///The items.
        pub data: ::std::vec::Vec<Operator>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfPayment {
        ///The items.
        pub data: ::std::vec::Vec<Payment>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfPermission {
        ///The items.
        pub data: ::std::vec::Vec<Permission>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfRefund {
        ///The items.
        pub data: ::std::vec::Vec<Refund>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfRefundAtDesk {
        ///The items.
        pub data: ::std::vec::Vec<RefundAtDesk>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfRole {
        ///The items.
        pub data: ::std::vec::Vec<Role>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfSession {
        ///The items.
        pub data: ::std::vec::Vec<Session>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfWebhookAttempt {
        ///The items.
        pub data: ::std::vec::Vec<WebhookAttempt>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfWebhookEndpoint {
        ///The items.
        pub data: ::std::vec::Vec<WebhookEndpoint>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///One page of a list
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListOfWebhookEvent {
        ///The items.
        pub data: ::std::vec::Vec<WebhookEvent>,
        ///About the answer itself.
        pub meta: Meta,
        ///Which part of the list this is.
        pub pagination: Pagination,
    }

    ///`ListPaymentsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListPaymentsCursor(::std::string::String);
    impl ::std::ops::Deref for ListPaymentsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListPaymentsCursor> for ::std::string::String {
        fn from(value: ListPaymentsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListPaymentsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Za-z0-9_-]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9_-]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListPaymentsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListPaymentsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListPaymentsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListPaymentsCustomerReference`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListPaymentsCustomerReference(::std::string::String);
    impl ::std::ops::Deref for ListPaymentsCustomerReference {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListPaymentsCustomerReference> for ::std::string::String {
        fn from(value: ListPaymentsCustomerReference) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListPaymentsCustomerReference {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListPaymentsCustomerReference {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListPaymentsCustomerReference {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListPaymentsCustomerReference {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListRefundsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListRefundsCursor(::std::string::String);
    impl ::std::ops::Deref for ListRefundsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListRefundsCursor> for ::std::string::String {
        fn from(value: ListRefundsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListRefundsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Za-z0-9_-]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9_-]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListRefundsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListRefundsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListRefundsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListRefundsOfPaymentId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListRefundsOfPaymentId(::std::string::String);
    impl ::std::ops::Deref for ListRefundsOfPaymentId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListRefundsOfPaymentId> for ::std::string::String {
        fn from(value: ListRefundsOfPaymentId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListRefundsOfPaymentId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListRefundsOfPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListRefundsOfPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListRefundsOfPaymentId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ListRefundsPaymentId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListRefundsPaymentId(::std::string::String);
    impl ::std::ops::Deref for ListRefundsPaymentId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListRefundsPaymentId> for ::std::string::String {
        fn from(value: ListRefundsPaymentId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListRefundsPaymentId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListRefundsPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListRefundsPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListRefundsPaymentId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///About the answer itself
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Meta {
        ///A stable name for programs; only when `success` is false.
        #[serde(rename = "errorCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub error_code: ::std::option::Option<::std::string::String>,
        ///A sentence for people; it may change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        ///The request's id, also in the header X-Request-Id.
        #[serde(rename = "requestId")]
        pub request_id: ::std::string::String,
        ///Whether what was asked for was done.
        pub success: bool,
        ///When the request was taken.
        pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///A way to pay
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Whether real money moves; taken from the credential
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Who wants to sign in
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct OpenSession {
        ///Your e-mail address.
        pub email: OpenSessionEmail,
        ///Your password.
        pub password: OpenSessionPassword,
        ///One of your recovery codes instead; each works once.
        #[serde(rename = "recoveryCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub recovery_code: ::std::option::Option<OpenSessionRecoveryCode>,
        ///The six digits that your device shows, if you have a second factor.
        #[serde(rename = "totpCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub totp_code: ::std::option::Option<OpenSessionTotpCode>,
    }

    ///Your e-mail address.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OpenSessionEmail(::std::string::String);
    impl ::std::ops::Deref for OpenSessionEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OpenSessionEmail> for ::std::string::String {
        fn from(value: OpenSessionEmail) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for OpenSessionEmail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 254usize {
                return Err("longer than 254 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OpenSessionEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OpenSessionEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OpenSessionEmail {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Your password.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OpenSessionPassword(::std::string::String);
    impl ::std::ops::Deref for OpenSessionPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OpenSessionPassword> for ::std::string::String {
        fn from(value: OpenSessionPassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for OpenSessionPassword {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 1000usize {
                return Err("longer than 1000 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OpenSessionPassword {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OpenSessionPassword {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OpenSessionPassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///One of your recovery codes instead; each works once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OpenSessionRecoveryCode(::std::string::String);
    impl ::std::ops::Deref for OpenSessionRecoveryCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OpenSessionRecoveryCode> for ::std::string::String {
        fn from(value: OpenSessionRecoveryCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for OpenSessionRecoveryCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 50usize {
                return Err("longer than 50 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OpenSessionRecoveryCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OpenSessionRecoveryCode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OpenSessionRecoveryCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The six digits that your device shows, if you have a second factor.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OpenSessionTotpCode(::std::string::String);
    impl ::std::ops::Deref for OpenSessionTotpCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OpenSessionTotpCode> for ::std::string::String {
        fn from(value: OpenSessionTotpCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for OpenSessionTotpCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 6usize {
                return Err("longer than 6 characters".into());
            }
            if value.chars().count() < 6usize {
                return Err("shorter than 6 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OpenSessionTotpCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OpenSessionTotpCode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OpenSessionTotpCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A session that was just opened
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct OpenedSession {
        ///Who signed in.
        pub operator: Operator,
        ///Everything that is granted anywhere.
        pub permissions: ::std::vec::Vec<::std::string::String>,
        ///The session.
        pub session: Session,
        ///For the header `Authorization: Bearer`. Shown this once.
        pub token: ::std::string::String,
    }

    ///A member of the staff
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Operator {
        ///When the operator was invited.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What the operator signs in with.
        pub email: ::std::string::String,
        ///The operator's roles, and where they hold.
        pub grants: ::std::vec::Vec<Grant>,
        ///Its id.
        pub id: OperatorId,
        ///What colleagues call the operator.
        pub name: ::std::string::String,
        ///Recovery codes that are left.
        #[serde(rename = "recoveryCodesLeft")]
        pub recovery_codes_left: u32,
        ///Whether the operator may sign in.
        pub status: OperatorStatus,
        ///Whether a code is wanted at every sign-in.
        #[serde(rename = "totpEnabled")]
        pub totp_enabled: bool,
        ///When anything of this last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OperatorId(::std::string::String);
    impl ::std::ops::Deref for OperatorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OperatorId> for ::std::string::String {
        fn from(value: OperatorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for OperatorId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OperatorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Whether an operator may sign in
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Which way a list runs
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///`OverrideApplicationGatewayId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OverrideApplicationGatewayId(::std::string::String);
    impl ::std::ops::Deref for OverrideApplicationGatewayId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OverrideApplicationGatewayId> for ::std::string::String {
        fn from(value: OverrideApplicationGatewayId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for OverrideApplicationGatewayId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OverrideApplicationGatewayId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OverrideApplicationGatewayId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OverrideApplicationGatewayId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Which of the house's configurations serves an application
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct OverrideGateway {
        ///The configuration, of the same mode.
        #[serde(rename = "configurationId")]
        pub configuration_id: OverrideGatewayConfigurationId,
        ///TEST or LIVE.
        pub mode: Mode,
    }

    ///The configuration, of the same mode.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OverrideGatewayConfigurationId(::std::string::String);
    impl ::std::ops::Deref for OverrideGatewayConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OverrideGatewayConfigurationId> for ::std::string::String {
        fn from(value: OverrideGatewayConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for OverrideGatewayConfigurationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^gwc_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^gwc_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OverrideGatewayConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OverrideGatewayConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OverrideGatewayConfigurationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Which part of a list this is
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Pagination {
        ///Where the list goes on; absent when the page is not full, so nothing
        /// follows.
        #[serde(rename = "nextCursor", skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<PaginationNextCursor>,
        ///The page, from zero.
        pub page: u32,
        ///Items on a page at most.
        pub size: u32,
        ///Items in all.
        #[serde(rename = "totalElements")]
        pub total_elements: u64,
        ///Pages in all.
        #[serde(rename = "totalPages")]
        pub total_pages: u64,
    }

    ///Where the list goes on; absent when the page is not full, so nothing
    /// follows.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PaginationNextCursor(::std::string::String);
    impl ::std::ops::Deref for PaginationNextCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PaginationNextCursor> for ::std::string::String {
        fn from(value: PaginationNextCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PaginationNextCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Za-z0-9_-]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9_-]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PaginationNextCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PaginationNextCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PaginationNextCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A payment and its attempts
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Payment {
        ///What is owed, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        ///The sessions at gateways, oldest first.
        pub attempts: ::std::vec::Vec<Attempt>,
        ///What was captured for you, in minor units.
        #[serde(rename = "capturedMinor")]
        pub captured_minor: i64,
        ///Where to send the customer.
        #[serde(rename = "checkoutUrl")]
        pub checkout_url: ::std::string::String,
        ///When it was created.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The currency.
        pub currency: PaymentCurrency,
        ///Where a list goes on after this payment; present in lists only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cursor: ::std::option::Option<PaymentCursor>,
        ///Your own name for the customer.
        #[serde(rename = "customerReference")]
        pub customer_reference: ::std::string::String,
        ///When it stops being payable.
        #[serde(rename = "expiresAt")]
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Why it failed, as a stable name: GATEWAY_INIT_FAILED,
        /// GATEWAY_DECLINED, VERIFICATION_UNAVAILABLE,
        /// VERIFICATION_MISMATCH or REVIEW_REJECTED.
        #[serde(rename = "failureCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub failure_code: ::std::option::Option<::std::string::String>,
        ///The way it was paid, or is being paid; absent before an attempt.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway: ::std::option::Option<Method>,
        ///The gateway's transaction id; absent before a capture.
        #[serde(rename = "gatewayTxnId", skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway_txn_id: ::std::option::Option<::std::string::String>,
        ///Its id.
        pub id: PaymentId,
        ///The invoice that it pays.
        #[serde(rename = "invoiceId", skip_serializing_if = "::std::option::Option::is_none")]
        pub invoice_id: ::std::option::Option<::std::string::String>,
        ///Whether the success was confirmed after another final state; absent
        /// otherwise.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub late: ::std::option::Option<bool>,
        ///What you hung on it.
        pub metadata: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        ///Whether real money moves.
        pub mode: Mode,
        ///The order that it pays.
        #[serde(rename = "orderId", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        ///What it is for.
        #[serde(rename = "productName", skip_serializing_if = "::std::option::Option::is_none")]
        pub product_name: ::std::option::Option<::std::string::String>,
        ///Its unguessable name on public pages.
        pub reference: ::std::string::String,
        ///What may still go back, in minor units.
        #[serde(rename = "refundableMinor")]
        pub refundable_minor: i64,
        ///What went back to the customer, in minor units.
        #[serde(rename = "refundedMinor")]
        pub refunded_minor: i64,
        ///Where it stands.
        pub status: PaymentStatus,
        ///When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///The currency.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PaymentCurrency(::std::string::String);
    impl ::std::ops::Deref for PaymentCurrency {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PaymentCurrency> for ::std::string::String {
        fn from(value: PaymentCurrency) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PaymentCurrency {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Z]{3}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Z]{3}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PaymentCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PaymentCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PaymentCurrency {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Where a list goes on after this payment; present in lists only.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PaymentCursor(::std::string::String);
    impl ::std::ops::Deref for PaymentCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PaymentCursor> for ::std::string::String {
        fn from(value: PaymentCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PaymentCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Za-z0-9_-]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9_-]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PaymentCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PaymentCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PaymentCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A payment moved
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PaymentEvent {
        ///When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The payment as it was then.
        pub data: Payment,
        ///The event's id, also in the header webhook-id; the same in every
        /// retry and resend.
        pub id: PaymentEventId,
        ///Whether real money moves.
        pub mode: Mode,
        ///The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        ///Its place among the events of this payment, from one.
        pub sequence: i64,
        ///What happened.
        #[serde(rename = "type")]
        pub type_: PaymentEventType,
    }

    ///The event's id, also in the header webhook-id; the same in every retry
    /// and resend.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PaymentEventId(::std::string::String);
    impl ::std::ops::Deref for PaymentEventId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PaymentEventId> for ::std::string::String {
        fn from(value: PaymentEventId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PaymentEventId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PaymentEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PaymentEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PaymentEventId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What happened to a payment
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PaymentId(::std::string::String);
    impl ::std::ops::Deref for PaymentId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PaymentId> for ::std::string::String {
        fn from(value: PaymentId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PaymentId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PaymentId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What a list of payments is sorted by
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Where a payment stands
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Something that a role may allow
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Permission {
        ///What it allows.
        pub description: ::std::string::String,
        ///Its stable name.
        pub permission: ::std::string::String,
    }

    ///What the gateway would be asked to do
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PlannedGatewayCall {
        ///How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        ///The gateway.
        pub gateway: Method,
        ///The transaction that would be given back.
        #[serde(rename = "gatewayTxnId")]
        pub gateway_txn_id: ::std::string::String,
        ///What the gateway would know the refund by.
        pub reference: ::std::string::String,
        ///Whether it takes refunds, or people send the money.
        pub road: RefundRoad,
    }

    ///What would move in the ledger
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PlannedTransfer {
        ///How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        ///The account that is credited.
        pub credit: ::std::string::String,
        ///The account that is debited.
        pub debit: ::std::string::String,
    }

    ///`PreviewRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PreviewRefundId(::std::string::String);
    impl ::std::ops::Deref for PreviewRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PreviewRefundId> for ::std::string::String {
        fn from(value: PreviewRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PreviewRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PreviewRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PreviewRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PreviewRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///One step of a proof
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ProofStep {
        ///The other hash, in hexadecimal.
        pub hash: ::std::string::String,
        ///On which side the other hash stands: LEFT or RIGHT.
        pub side: ::std::string::String,
    }

    ///`RecordRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RecordRefundId(::std::string::String);
    impl ::std::ops::Deref for RecordRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RecordRefundId> for ::std::string::String {
        fn from(value: RecordRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RecordRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RecordRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RecordRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RecordRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RecordRefundIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RecordRefundIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for RecordRefundIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RecordRefundIdempotencyKey> for ::std::string::String {
        fn from(value: RecordRefundIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RecordRefundIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RecordRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RecordRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RecordRefundIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Codes that let an operator in without his device
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RecoveryCodes {
        ///Each works once. Shown this once.
        #[serde(rename = "recoveryCodes")]
        pub recovery_codes: ::std::vec::Vec<::std::string::String>,
    }

    ///Money on its way back
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Refund {
        ///How much, in minor units.
        #[serde(rename = "amountMinor")]
        pub amount_minor: i64,
        ///How many more must agree.
        #[serde(rename = "approvalsMissing")]
        pub approvals_missing: u8,
        ///The operators who agreed, in order.
        #[serde(rename = "approvedBy")]
        pub approved_by: ::std::vec::Vec<::std::string::String>,
        ///When it was asked for.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Who asked: the id of a credential or of an operator, or `poisha`.
        #[serde(rename = "createdBy")]
        pub created_by: ::std::string::String,
        ///ISO-4217 code.
        pub currency: RefundCurrency,
        ///Why it failed or was rejected.
        #[serde(rename = "failureReason", skip_serializing_if = "::std::option::Option::is_none")]
        pub failure_reason: ::std::option::Option<::std::string::String>,
        ///The gateway that holds the money.
        pub gateway: Method,
        ///The gateway's own name for the refund, once it has told.
        #[serde(rename = "gatewayRefundId", skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway_refund_id: ::std::option::Option<::std::string::String>,
        ///The gateway's transaction that is given back.
        #[serde(rename = "gatewayTxnId")]
        pub gateway_txn_id: ::std::string::String,
        ///Its id.
        pub id: RefundId,
        ///Whether real money moves.
        pub mode: Mode,
        ///The payment it gives back.
        #[serde(rename = "paymentId")]
        pub payment_id: RefundPaymentId,
        ///Why, in the words of whoever asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<::std::string::String>,
        ///What the gateway knows the refund by.
        pub reference: ::std::string::String,
        ///The bank's or wallet's reference, when people sent the money back.
        #[serde(rename = "returnedAs", skip_serializing_if = "::std::option::Option::is_none")]
        pub returned_as: ::std::option::Option<::std::string::String>,
        ///Where it stands.
        pub status: RefundStatus,
        ///True when it gives back money that came once too often, and not the
        /// payment's own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub surplus: ::std::option::Option<bool>,
        ///When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///A refund, and what people need to know to decide about it
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RefundAtDesk {
        ///The application it belongs to.
        #[serde(rename = "appId")]
        pub app_id: RefundAtDeskAppId,
        ///How many different people must approve it in all.
        #[serde(rename = "approvalsNeeded")]
        pub approvals_needed: u8,
        ///Who confirmed it.
        #[serde(rename = "confirmedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub confirmed_by: ::std::option::Option<RefundAtDeskConfirmedBy>,
        ///What was recorded and waits to be confirmed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recorded: ::std::option::Option<RefundFinding>,
        ///Who recorded what became of it.
        #[serde(rename = "recordedBy", skip_serializing_if = "::std::option::Option::is_none")]
        pub recorded_by: ::std::option::Option<RefundAtDeskRecordedBy>,
        ///The refund.
        pub refund: Refund,
        ///What an approval names: a hash over all that was asked for.
        #[serde(rename = "requestHash")]
        pub request_hash: ::std::string::String,
        ///How far it has come, while it is pending.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sending: ::std::option::Option<RefundSending>,
    }

    ///The application it belongs to.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RefundAtDeskAppId(::std::string::String);
    impl ::std::ops::Deref for RefundAtDeskAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RefundAtDeskAppId> for ::std::string::String {
        fn from(value: RefundAtDeskAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RefundAtDeskAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RefundAtDeskAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RefundAtDeskAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RefundAtDeskAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Who confirmed it.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RefundAtDeskConfirmedBy(::std::string::String);
    impl ::std::ops::Deref for RefundAtDeskConfirmedBy {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RefundAtDeskConfirmedBy> for ::std::string::String {
        fn from(value: RefundAtDeskConfirmedBy) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RefundAtDeskConfirmedBy {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RefundAtDeskConfirmedBy {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RefundAtDeskConfirmedBy {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RefundAtDeskConfirmedBy {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Who recorded what became of it.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RefundAtDeskRecordedBy(::std::string::String);
    impl ::std::ops::Deref for RefundAtDeskRecordedBy {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RefundAtDeskRecordedBy> for ::std::string::String {
        fn from(value: RefundAtDeskRecordedBy) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RefundAtDeskRecordedBy {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RefundAtDeskRecordedBy {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RefundAtDeskRecordedBy {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RefundAtDeskRecordedBy {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///ISO-4217 code.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RefundCurrency(::std::string::String);
    impl ::std::ops::Deref for RefundCurrency {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RefundCurrency> for ::std::string::String {
        fn from(value: RefundCurrency) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RefundCurrency {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Z]{3}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Z]{3}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RefundCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RefundCurrency {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RefundCurrency {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What your approval would do
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RefundDryRun {
        ///The accounts that would move.
        pub accounts: ::std::vec::Vec<AccountChange>,
        ///And afterwards.
        pub after: CaptureBalance,
        ///How many more people would have to approve after you.
        #[serde(rename = "approvalsMissing")]
        pub approvals_missing: u8,
        ///Where the refund would stand.
        pub becomes: RefundStatus,
        ///The money that came, now.
        pub before: CaptureBalance,
        ///What the gateway would be asked to do next; absent while approvals
        /// are missing.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub call: ::std::option::Option<PlannedGatewayCall>,
        ///What the approval would have to name.
        #[serde(rename = "requestHash")]
        pub request_hash: ::std::string::String,
        ///What would move in the ledger.
        pub transfers: ::std::vec::Vec<PlannedTransfer>,
    }

    ///A refund moved
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RefundEvent {
        ///When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The refund as it was then.
        pub data: Refund,
        ///The event's id, also in the header webhook-id; the same in every
        /// retry and resend.
        pub id: RefundEventId,
        ///Whether real money moves.
        pub mode: Mode,
        ///The version of this body's shape.
        #[serde(rename = "schemaVersion")]
        pub schema_version: u16,
        ///Its place among the events of this refund, from one.
        pub sequence: i64,
        ///What happened.
        #[serde(rename = "type")]
        pub type_: RefundEventType,
    }

    ///The event's id, also in the header webhook-id; the same in every retry
    /// and resend.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RefundEventId(::std::string::String);
    impl ::std::ops::Deref for RefundEventId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RefundEventId> for ::std::string::String {
        fn from(value: RefundEventId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RefundEventId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RefundEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RefundEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RefundEventId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What happened to a refund
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///What became of a refund where no gateway tells
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RefundFinding {
        ///The bank's or wallet's reference of the money that is back, or why
        /// it is not.
        pub detail: RefundFindingDetail,
        ///What became of it.
        pub outcome: RefundOutcome,
    }

    ///The bank's or wallet's reference of the money that is back, or why it is
    /// not.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RefundFindingDetail(::std::string::String);
    impl ::std::ops::Deref for RefundFindingDetail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RefundFindingDetail> for ::std::string::String {
        fn from(value: RefundFindingDetail) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RefundFindingDetail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 300usize {
                return Err("longer than 300 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RefundFindingDetail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RefundFindingDetail {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RefundFindingDetail {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RefundId(::std::string::String);
    impl ::std::ops::Deref for RefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RefundId> for ::std::string::String {
        fn from(value: RefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What became of a refund, as people found out
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///The payment it gives back.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RefundPaymentId(::std::string::String);
    impl ::std::ops::Deref for RefundPaymentId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RefundPaymentId> for ::std::string::String {
        fn from(value: RefundPaymentId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RefundPaymentId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RefundPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RefundPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RefundPaymentId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///How money would go back
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///How far a pending refund has come
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///Where a refund stands
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///A new application
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RegisterApplication {
        ///Where its LIVE events are posted, if you know already.
        #[serde(rename = "liveWebhookUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub live_webhook_url: ::std::option::Option<RegisterApplicationLiveWebhookUrl>,
        ///What customers and staff call it.
        pub name: RegisterApplicationName,
        ///What it allows, where that differs from what every application
        /// begins with; without a name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub settings: ::std::option::Option<ChangeApplication>,
        ///Where its TEST events are posted, if you know already.
        #[serde(rename = "testWebhookUrl", skip_serializing_if = "::std::option::Option::is_none")]
        pub test_webhook_url: ::std::option::Option<RegisterApplicationTestWebhookUrl>,
    }

    ///`RegisterApplicationIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RegisterApplicationIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for RegisterApplicationIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RegisterApplicationIdempotencyKey> for ::std::string::String {
        fn from(value: RegisterApplicationIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RegisterApplicationIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RegisterApplicationIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RegisterApplicationIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RegisterApplicationIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Where its LIVE events are posted, if you know already.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RegisterApplicationLiveWebhookUrl(::std::string::String);
    impl ::std::ops::Deref for RegisterApplicationLiveWebhookUrl {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RegisterApplicationLiveWebhookUrl> for ::std::string::String {
        fn from(value: RegisterApplicationLiveWebhookUrl) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RegisterApplicationLiveWebhookUrl {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2000usize {
                return Err("longer than 2000 characters".into());
            }
            if value.chars().count() < 8usize {
                return Err("shorter than 8 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RegisterApplicationLiveWebhookUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RegisterApplicationLiveWebhookUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RegisterApplicationLiveWebhookUrl {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What customers and staff call it.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RegisterApplicationName(::std::string::String);
    impl ::std::ops::Deref for RegisterApplicationName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RegisterApplicationName> for ::std::string::String {
        fn from(value: RegisterApplicationName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RegisterApplicationName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RegisterApplicationName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RegisterApplicationName {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RegisterApplicationName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Where its TEST events are posted, if you know already.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RegisterApplicationTestWebhookUrl(::std::string::String);
    impl ::std::ops::Deref for RegisterApplicationTestWebhookUrl {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RegisterApplicationTestWebhookUrl> for ::std::string::String {
        fn from(value: RegisterApplicationTestWebhookUrl) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RegisterApplicationTestWebhookUrl {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 2000usize {
                return Err("longer than 2000 characters".into());
            }
            if value.chars().count() < 8usize {
                return Err("shorter than 8 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RegisterApplicationTestWebhookUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RegisterApplicationTestWebhookUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RegisterApplicationTestWebhookUrl {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///An application that was just registered
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RegisteredApplication {
        ///The application.
        pub application: Application,
        ///Its credentials: one for TEST, one for LIVE.
        pub credentials: ::std::vec::Vec<IssuedCredential>,
        ///Where its events are posted, each with the secret that signs them;
        /// as many as were asked for.
        #[serde(rename = "webhookEndpoints")]
        pub webhook_endpoints: ::std::vec::Vec<WebhookEndpoint>,
    }

    ///A no
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct RejectRefund {
        ///Why.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<RejectRefundReason>,
    }

    ///`RejectRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RejectRefundId(::std::string::String);
    impl ::std::ops::Deref for RejectRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RejectRefundId> for ::std::string::String {
        fn from(value: RejectRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RejectRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RejectRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RejectRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RejectRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RejectRefundIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RejectRefundIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for RejectRefundIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RejectRefundIdempotencyKey> for ::std::string::String {
        fn from(value: RejectRefundIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RejectRefundIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RejectRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RejectRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RejectRefundIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Why.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RejectRefundReason(::std::string::String);
    impl ::std::ops::Deref for RejectRefundReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RejectRefundReason> for ::std::string::String {
        fn from(value: RejectRefundReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RejectRefundReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 500usize {
                return Err("longer than 500 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RejectRefundReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RejectRefundReason {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RejectRefundReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RemoveApplicationEndpointEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RemoveApplicationEndpointEndpointId(::std::string::String);
    impl ::std::ops::Deref for RemoveApplicationEndpointEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RemoveApplicationEndpointEndpointId> for ::std::string::String {
        fn from(value: RemoveApplicationEndpointEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RemoveApplicationEndpointEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RemoveApplicationEndpointEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveApplicationEndpointEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RemoveApplicationEndpointEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RemoveApplicationEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RemoveApplicationEndpointId(::std::string::String);
    impl ::std::ops::Deref for RemoveApplicationEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RemoveApplicationEndpointId> for ::std::string::String {
        fn from(value: RemoveApplicationEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RemoveApplicationEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RemoveApplicationEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveApplicationEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RemoveApplicationEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RemoveApplicationEndpointMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum RemoveApplicationEndpointMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for RemoveApplicationEndpointMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for RemoveApplicationEndpointMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for RemoveApplicationEndpointMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveApplicationEndpointMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`RemoveApplicationGatewayId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RemoveApplicationGatewayId(::std::string::String);
    impl ::std::ops::Deref for RemoveApplicationGatewayId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RemoveApplicationGatewayId> for ::std::string::String {
        fn from(value: RemoveApplicationGatewayId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RemoveApplicationGatewayId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RemoveApplicationGatewayId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveApplicationGatewayId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RemoveApplicationGatewayId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RemoveApplicationGatewayMethod`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum RemoveApplicationGatewayMethod {
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

    impl ::std::fmt::Display for RemoveApplicationGatewayMethod {
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

    impl ::std::str::FromStr for RemoveApplicationGatewayMethod {
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

    impl ::std::convert::TryFrom<&str> for RemoveApplicationGatewayMethod {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveApplicationGatewayMethod {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`RemoveApplicationGatewayMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum RemoveApplicationGatewayMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for RemoveApplicationGatewayMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for RemoveApplicationGatewayMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for RemoveApplicationGatewayMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveApplicationGatewayMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`RemoveHouseGatewayConfigurationId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RemoveHouseGatewayConfigurationId(::std::string::String);
    impl ::std::ops::Deref for RemoveHouseGatewayConfigurationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RemoveHouseGatewayConfigurationId> for ::std::string::String {
        fn from(value: RemoveHouseGatewayConfigurationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RemoveHouseGatewayConfigurationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^gwc_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^gwc_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RemoveHouseGatewayConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveHouseGatewayConfigurationId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RemoveHouseGatewayConfigurationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RemoveHouseGatewayMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum RemoveHouseGatewayMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for RemoveHouseGatewayMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for RemoveHouseGatewayMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for RemoveHouseGatewayMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveHouseGatewayMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`RemoveRoleId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RemoveRoleId(::std::string::String);
    impl ::std::ops::Deref for RemoveRoleId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RemoveRoleId> for ::std::string::String {
        fn from(value: RemoveRoleId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RemoveRoleId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rol_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rol_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RemoveRoleId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveRoleId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RemoveRoleId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RemoveWebhookEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RemoveWebhookEndpointId(::std::string::String);
    impl ::std::ops::Deref for RemoveWebhookEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RemoveWebhookEndpointId> for ::std::string::String {
        fn from(value: RemoveWebhookEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RemoveWebhookEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RemoveWebhookEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveWebhookEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RemoveWebhookEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ReopenAlertId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ReopenAlertId(::std::string::String);
    impl ::std::ops::Deref for ReopenAlertId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ReopenAlertId> for ::std::string::String {
        fn from(value: ReopenAlertId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ReopenAlertId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^alr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^alr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ReopenAlertId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ReopenAlertId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ReopenAlertId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Which events to send again
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ReplayEvents {
        ///Events at or after this instant.
        pub from: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Events at or before this instant.
        pub to: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///`ReplayEventsId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ReplayEventsId(::std::string::String);
    impl ::std::ops::Deref for ReplayEventsId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ReplayEventsId> for ::std::string::String {
        fn from(value: ReplayEventsId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ReplayEventsId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ReplayEventsId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ReplayEventsId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ReplayEventsId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A refund that an operator asks for
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RequestRefund {
        ///How much goes back, in minor units of the payment's currency.
        #[serde(rename = "amountMinor")]
        pub amount_minor: ::std::num::NonZeroU64,
        ///Why; the gateway may show it to the customer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reason: ::std::option::Option<RequestRefundReason>,
        ///The attempt that brought money once too often, when that and not the
        /// payment's own money goes back.
        #[serde(rename = "surplusAttemptId", skip_serializing_if = "::std::option::Option::is_none")]
        pub surplus_attempt_id: ::std::option::Option<RequestRefundSurplusAttemptId>,
        ///The gateway's transaction that brought it.
        #[serde(rename = "surplusGatewayTxnId", skip_serializing_if = "::std::option::Option::is_none")]
        pub surplus_gateway_txn_id: ::std::option::Option<RequestRefundSurplusGatewayTxnId>,
    }

    ///`RequestRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RequestRefundId(::std::string::String);
    impl ::std::ops::Deref for RequestRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RequestRefundId> for ::std::string::String {
        fn from(value: RequestRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RequestRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RequestRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RequestRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RequestRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RequestRefundIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RequestRefundIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for RequestRefundIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RequestRefundIdempotencyKey> for ::std::string::String {
        fn from(value: RequestRefundIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RequestRefundIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RequestRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RequestRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RequestRefundIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Why; the gateway may show it to the customer.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RequestRefundReason(::std::string::String);
    impl ::std::ops::Deref for RequestRefundReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RequestRefundReason> for ::std::string::String {
        fn from(value: RequestRefundReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RequestRefundReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 500usize {
                return Err("longer than 500 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RequestRefundReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RequestRefundReason {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RequestRefundReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The attempt that brought money once too often, when that and not the
    /// payment's own money goes back.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RequestRefundSurplusAttemptId(::std::string::String);
    impl ::std::ops::Deref for RequestRefundSurplusAttemptId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RequestRefundSurplusAttemptId> for ::std::string::String {
        fn from(value: RequestRefundSurplusAttemptId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RequestRefundSurplusAttemptId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^att_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^att_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RequestRefundSurplusAttemptId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RequestRefundSurplusAttemptId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RequestRefundSurplusAttemptId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The gateway's transaction that brought it.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RequestRefundSurplusGatewayTxnId(::std::string::String);
    impl ::std::ops::Deref for RequestRefundSurplusGatewayTxnId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RequestRefundSurplusGatewayTxnId> for ::std::string::String {
        fn from(value: RequestRefundSurplusGatewayTxnId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RequestRefundSurplusGatewayTxnId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RequestRefundSurplusGatewayTxnId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RequestRefundSurplusGatewayTxnId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RequestRefundSurplusGatewayTxnId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ResendDeliveryId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ResendDeliveryId(::std::string::String);
    impl ::std::ops::Deref for ResendDeliveryId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ResendDeliveryId> for ::std::string::String {
        fn from(value: ResendDeliveryId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ResendDeliveryId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^dlv_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^dlv_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ResendDeliveryId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ResendDeliveryId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ResendDeliveryId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ResendEventId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ResendEventId(::std::string::String);
    impl ::std::ops::Deref for ResendEventId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ResendEventId> for ::std::string::String {
        fn from(value: ResendEventId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ResendEventId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ResendEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ResendEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ResendEventId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///How much is sent again
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Resent {
        ///Deliveries that are on their way again.
        pub count: u32,
    }

    ///`ResetOperatorId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ResetOperatorId(::std::string::String);
    impl ::std::ops::Deref for ResetOperatorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ResetOperatorId> for ::std::string::String {
        fn from(value: ResetOperatorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ResetOperatorId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ResetOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ResetOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ResetOperatorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///To resolve an alert
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ResolveAlert {
        ///What came of it, for whoever comes later.
        pub note: ResolveAlertNote,
    }

    ///`ResolveAlertId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ResolveAlertId(::std::string::String);
    impl ::std::ops::Deref for ResolveAlertId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ResolveAlertId> for ::std::string::String {
        fn from(value: ResolveAlertId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ResolveAlertId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^alr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^alr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ResolveAlertId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ResolveAlertId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ResolveAlertId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What came of it, for whoever comes later.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ResolveAlertNote(::std::string::String);
    impl ::std::ops::Deref for ResolveAlertNote {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ResolveAlertNote> for ::std::string::String {
        fn from(value: ResolveAlertNote) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ResolveAlertNote {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 500usize {
                return Err("longer than 500 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ResolveAlertNote {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ResolveAlertNote {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ResolveAlertNote {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`ResumeApplicationId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ResumeApplicationId(::std::string::String);
    impl ::std::ops::Deref for ResumeApplicationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ResumeApplicationId> for ::std::string::String {
        fn from(value: ResumeApplicationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ResumeApplicationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ResumeApplicationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ResumeApplicationId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ResumeApplicationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RevokeCredentialCredentialId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RevokeCredentialCredentialId(::std::string::String);
    impl ::std::ops::Deref for RevokeCredentialCredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RevokeCredentialCredentialId> for ::std::string::String {
        fn from(value: RevokeCredentialCredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RevokeCredentialCredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^crd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^crd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RevokeCredentialCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RevokeCredentialCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RevokeCredentialCredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RevokeCredentialId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RevokeCredentialId(::std::string::String);
    impl ::std::ops::Deref for RevokeCredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RevokeCredentialId> for ::std::string::String {
        fn from(value: RevokeCredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RevokeCredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RevokeCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RevokeCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RevokeCredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A set of permissions with a name
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Role {
        ///Whether it is built in and cannot be changed.
        #[serde(rename = "builtIn")]
        pub built_in: bool,
        ///Its id.
        pub id: RoleId,
        ///What staff call it.
        pub name: ::std::string::String,
        ///How many operators have it.
        pub operators: u32,
        ///What it allows.
        pub permissions: ::std::vec::Vec<::std::string::String>,
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RoleId(::std::string::String);
    impl ::std::ops::Deref for RoleId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RoleId> for ::std::string::String {
        fn from(value: RoleId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RoleId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rol_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rol_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RoleId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RoleId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RoleId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What a role is called and allows
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RoleToKeep {
        ///What staff call it; no two roles share a name.
        pub name: RoleToKeepName,
        ///What it allows, from `listPermissions`.
        pub permissions: ::std::vec::Vec<::std::string::String>,
    }

    ///What staff call it; no two roles share a name.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RoleToKeepName(::std::string::String);
    impl ::std::ops::Deref for RoleToKeepName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RoleToKeepName> for ::std::string::String {
        fn from(value: RoleToKeepName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RoleToKeepName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RoleToKeepName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RoleToKeepName {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RoleToKeepName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RotateApplicationEndpointSecretEndpointId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotateApplicationEndpointSecretEndpointId(::std::string::String);
    impl ::std::ops::Deref for RotateApplicationEndpointSecretEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotateApplicationEndpointSecretEndpointId> for ::std::string::String {
        fn from(value: RotateApplicationEndpointSecretEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotateApplicationEndpointSecretEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotateApplicationEndpointSecretEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotateApplicationEndpointSecretEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotateApplicationEndpointSecretEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RotateApplicationEndpointSecretId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotateApplicationEndpointSecretId(::std::string::String);
    impl ::std::ops::Deref for RotateApplicationEndpointSecretId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotateApplicationEndpointSecretId> for ::std::string::String {
        fn from(value: RotateApplicationEndpointSecretId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotateApplicationEndpointSecretId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotateApplicationEndpointSecretId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotateApplicationEndpointSecretId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotateApplicationEndpointSecretId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RotateApplicationEndpointSecretIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotateApplicationEndpointSecretIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for RotateApplicationEndpointSecretIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotateApplicationEndpointSecretIdempotencyKey> for ::std::string::String {
        fn from(value: RotateApplicationEndpointSecretIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotateApplicationEndpointSecretIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotateApplicationEndpointSecretIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotateApplicationEndpointSecretIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotateApplicationEndpointSecretIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RotateApplicationEndpointSecretMode`
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
    pub enum RotateApplicationEndpointSecretMode {
        #[serde(rename = "TEST")]
        Test,
        #[serde(rename = "LIVE")]
        Live,
    }

    impl ::std::fmt::Display for RotateApplicationEndpointSecretMode {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Test => f.write_str("TEST"),
                Self::Live => f.write_str("LIVE"),
            }
        }
    }

    impl ::std::str::FromStr for RotateApplicationEndpointSecretMode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "TEST" => Ok(Self::Test),
                "LIVE" => Ok(Self::Live),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for RotateApplicationEndpointSecretMode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotateApplicationEndpointSecretMode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Which credentials to replace
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct RotateCredentials {
        ///How many hours the replaced ones go on working; 24 when left out.
        #[serde(rename = "graceHours", skip_serializing_if = "::std::option::Option::is_none")]
        pub grace_hours: ::std::option::Option<u32>,
        ///TEST or LIVE: every credential of that mode is replaced by one.
        pub mode: Mode,
    }

    ///`RotateCredentialsId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotateCredentialsId(::std::string::String);
    impl ::std::ops::Deref for RotateCredentialsId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotateCredentialsId> for ::std::string::String {
        fn from(value: RotateCredentialsId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotateCredentialsId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotateCredentialsId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotateCredentialsId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotateCredentialsId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RotateCredentialsIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotateCredentialsIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for RotateCredentialsIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotateCredentialsIdempotencyKey> for ::std::string::String {
        fn from(value: RotateCredentialsIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotateCredentialsIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotateCredentialsIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotateCredentialsIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotateCredentialsIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RotateWebhookSecretId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotateWebhookSecretId(::std::string::String);
    impl ::std::ops::Deref for RotateWebhookSecretId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotateWebhookSecretId> for ::std::string::String {
        fn from(value: RotateWebhookSecretId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotateWebhookSecretId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotateWebhookSecretId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotateWebhookSecretId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotateWebhookSecretId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`RotateWebhookSecretIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotateWebhookSecretIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for RotateWebhookSecretIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotateWebhookSecretIdempotencyKey> for ::std::string::String {
        fn from(value: RotateWebhookSecretIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotateWebhookSecretIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotateWebhookSecretIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotateWebhookSecretIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotateWebhookSecretIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A credential that took the place of others
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RotatedCredential {
        ///The application.
        #[serde(rename = "appId")]
        pub app_id: RotatedCredentialAppId,
        ///The new credential.
        #[serde(rename = "credentialId")]
        pub credential_id: RotatedCredentialCredentialId,
        ///Until when those before it go on working; absent when there were
        /// none.
        #[serde(rename = "previousWorksUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub previous_works_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    ///The application.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotatedCredentialAppId(::std::string::String);
    impl ::std::ops::Deref for RotatedCredentialAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotatedCredentialAppId> for ::std::string::String {
        fn from(value: RotatedCredentialAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotatedCredentialAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotatedCredentialAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotatedCredentialAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotatedCredentialAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The new credential.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotatedCredentialCredentialId(::std::string::String);
    impl ::std::ops::Deref for RotatedCredentialCredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotatedCredentialCredentialId> for ::std::string::String {
        fn from(value: RotatedCredentialCredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotatedCredentialCredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^crd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^crd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotatedCredentialCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotatedCredentialCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotatedCredentialCredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`SearchApplicationsNameContains`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SearchApplicationsNameContains(::std::string::String);
    impl ::std::ops::Deref for SearchApplicationsNameContains {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SearchApplicationsNameContains> for ::std::string::String {
        fn from(value: SearchApplicationsNameContains) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SearchApplicationsNameContains {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SearchApplicationsNameContains {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SearchApplicationsNameContains {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SearchApplicationsNameContains {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`SearchRefundsAppId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SearchRefundsAppId(::std::string::String);
    impl ::std::ops::Deref for SearchRefundsAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SearchRefundsAppId> for ::std::string::String {
        fn from(value: SearchRefundsAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SearchRefundsAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SearchRefundsAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SearchRefundsAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SearchRefundsAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`SearchRefundsCursor`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SearchRefundsCursor(::std::string::String);
    impl ::std::ops::Deref for SearchRefundsCursor {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SearchRefundsCursor> for ::std::string::String {
        fn from(value: SearchRefundsCursor) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SearchRefundsCursor {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[A-Za-z0-9_-]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9_-]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SearchRefundsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SearchRefundsCursor {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SearchRefundsCursor {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`SearchRefundsPaymentId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SearchRefundsPaymentId(::std::string::String);
    impl ::std::ops::Deref for SearchRefundsPaymentId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SearchRefundsPaymentId> for ::std::string::String {
        fn from(value: SearchRefundsPaymentId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SearchRefundsPaymentId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^pay_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SearchRefundsPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SearchRefundsPaymentId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SearchRefundsPaymentId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`SendTestEventId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SendTestEventId(::std::string::String);
    impl ::std::ops::Deref for SendTestEventId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SendTestEventId> for ::std::string::String {
        fn from(value: SendTestEventId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SendTestEventId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SendTestEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SendTestEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SendTestEventId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///One sign-in
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Session {
        ///Where it was opened from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///Whether this request came with it.
        pub current: bool,
        ///When it ends even if it is used; without use it ends after 30
        /// minutes.
        #[serde(rename = "expiresAt")]
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Its id; it says nothing about the token.
        pub id: SessionId,
        ///When it was last used, to the minute.
        #[serde(rename = "lastSeenAt")]
        pub last_seen_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When it was opened.
        #[serde(rename = "openedAt")]
        pub opened_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Until when what needs password or code again may be done.
        #[serde(rename = "steppedUpUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub stepped_up_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    ///Its id; it says nothing about the token.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SessionId(::std::string::String);
    impl ::std::ops::Deref for SessionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SessionId> for ::std::string::String {
        fn from(value: SessionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SessionId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^ses_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^ses_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SessionId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SessionId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SessionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Who speaks through a session
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SignedInOperator {
        ///Who.
        pub operator: Operator,
        ///Everything that is granted anywhere.
        pub permissions: ::std::vec::Vec<::std::string::String>,
        ///The session.
        pub session: Session,
    }

    ///Password or code, entered again
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct StepUp {
        ///Your password; or leave it out and give a code.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<StepUpPassword>,
        ///The six digits that your device shows.
        #[serde(rename = "totpCode", skip_serializing_if = "::std::option::Option::is_none")]
        pub totp_code: ::std::option::Option<StepUpTotpCode>,
    }

    ///Your password; or leave it out and give a code.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct StepUpPassword(::std::string::String);
    impl ::std::ops::Deref for StepUpPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<StepUpPassword> for ::std::string::String {
        fn from(value: StepUpPassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for StepUpPassword {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 1000usize {
                return Err("longer than 1000 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for StepUpPassword {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for StepUpPassword {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for StepUpPassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The six digits that your device shows.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct StepUpTotpCode(::std::string::String);
    impl ::std::ops::Deref for StepUpTotpCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<StepUpTotpCode> for ::std::string::String {
        fn from(value: StepUpTotpCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for StepUpTotpCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 6usize {
                return Err("longer than 6 characters".into());
            }
            if value.chars().count() < 6usize {
                return Err("shorter than 6 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for StepUpTotpCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for StepUpTotpCode {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for StepUpTotpCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`SuspendApplicationId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SuspendApplicationId(::std::string::String);
    impl ::std::ops::Deref for SuspendApplicationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SuspendApplicationId> for ::std::string::String {
        fn from(value: SuspendApplicationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SuspendApplicationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SuspendApplicationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SuspendApplicationId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SuspendApplicationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What time the test clock says
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TestClock {
        ///How many seconds it runs ahead of the wall clock.
        #[serde(rename = "aheadSeconds")]
        pub ahead_seconds: i64,
        ///Now, for this application's TEST records.
        pub now: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///The secret of a second factor
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TotpSecret {
        ///For authenticator applications that are typed into, in base32. Shown
        /// this once.
        pub secret: ::std::string::String,
        ///The same for a QR code.
        pub uri: ::std::string::String,
    }

    ///What is polled while a customer waits
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TransactionStatus {
        ///When the payment was created.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The order; absent when the payment belongs to none.
        #[serde(rename = "orderId", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_id: ::std::option::Option<::std::string::String>,
        ///The order's number; absent when the payment belongs to none.
        #[serde(rename = "orderNumber", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_number: ::std::option::Option<::std::string::String>,
        ///Where the order stands; absent when the payment belongs to none.
        #[serde(rename = "orderStatus", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_status: ::std::option::Option<::std::string::String>,
        ///The same for people.
        #[serde(rename = "orderStatusLabel", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_status_label: ::std::option::Option<::std::string::String>,
        ///A sentence about it for people.
        #[serde(rename = "orderStatusMessage", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_status_message: ::std::option::Option<::std::string::String>,
        ///How it should be shown: info, success, warning or error.
        #[serde(rename = "orderStatusSeverity", skip_serializing_if = "::std::option::Option::is_none")]
        pub order_status_severity: ::std::option::Option<::std::string::String>,
        ///Where its payment stands.
        pub status: PaymentStatus,
        ///The transaction that was asked about.
        #[serde(rename = "transactionId")]
        pub transaction_id: ::std::string::String,
    }

    ///Every account on which something moved, at one instant
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TrialBalance {
        ///The accounts.
        pub accounts: ::std::vec::Vec<AccountBalance>,
        ///The instant it was drawn up for; absent for now.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Whether debits equal credits.
        pub balanced: bool,
    }

    ///An endpoint that was tried out
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct TriedEndpoint {
        ///The endpoint.
        #[serde(rename = "endpointId")]
        pub endpoint_id: TriedEndpointEndpointId,
        ///A sentence for people.
        pub message: ::std::string::String,
    }

    ///The endpoint.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct TriedEndpointEndpointId(::std::string::String);
    impl ::std::ops::Deref for TriedEndpointEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<TriedEndpointEndpointId> for ::std::string::String {
        fn from(value: TriedEndpointEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for TriedEndpointEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for TriedEndpointEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TriedEndpointEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for TriedEndpointEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`UnlockOperatorId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UnlockOperatorId(::std::string::String);
    impl ::std::ops::Deref for UnlockOperatorId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UnlockOperatorId> for ::std::string::String {
        fn from(value: UnlockOperatorId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UnlockOperatorId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^opr_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for UnlockOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for UnlockOperatorId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UnlockOperatorId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///What becomes of a payment whose verification nobody answers
    #[derive(
        :: serde :: Deserialize, :: serde :: Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
    )]
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

    ///One attempt at a delivery
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct WebhookAttempt {
        ///When it was made.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What happened instead of an answer.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        ///The status that was answered; absent when nothing was.
        #[serde(rename = "httpStatus", skip_serializing_if = "::std::option::Option::is_none")]
        pub http_status: ::std::option::Option<u16>,
        ///Its place among all attempts at this delivery, from one.
        pub number: u32,
        ///The first part of the answer's body.
        pub response: ::std::string::String,
        ///How long it took, in milliseconds.
        #[serde(rename = "tookMs")]
        pub took_ms: u64,
    }

    ///One event on its way to one endpoint
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct WebhookDelivery {
        ///Attempts made so far.
        pub attempts: u32,
        ///When it was written.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The endpoint.
        #[serde(rename = "endpointId")]
        pub endpoint_id: WebhookDeliveryEndpointId,
        ///The event.
        #[serde(rename = "eventId")]
        pub event_id: WebhookDeliveryEventId,
        ///Its id.
        pub id: WebhookDeliveryId,
        ///When it is tried next, while it is pending.
        #[serde(rename = "nextAttemptAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub next_attempt_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Where it stands.
        pub status: DeliveryStatus,
        ///When it last moved.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    ///The endpoint.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WebhookDeliveryEndpointId(::std::string::String);
    impl ::std::ops::Deref for WebhookDeliveryEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WebhookDeliveryEndpointId> for ::std::string::String {
        fn from(value: WebhookDeliveryEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WebhookDeliveryEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WebhookDeliveryEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WebhookDeliveryEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WebhookDeliveryEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The event.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WebhookDeliveryEventId(::std::string::String);
    impl ::std::ops::Deref for WebhookDeliveryEventId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WebhookDeliveryEventId> for ::std::string::String {
        fn from(value: WebhookDeliveryEventId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WebhookDeliveryEventId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WebhookDeliveryEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WebhookDeliveryEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WebhookDeliveryEventId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WebhookDeliveryId(::std::string::String);
    impl ::std::ops::Deref for WebhookDeliveryId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WebhookDeliveryId> for ::std::string::String {
        fn from(value: WebhookDeliveryId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WebhookDeliveryId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^dlv_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^dlv_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WebhookDeliveryId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WebhookDeliveryId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WebhookDeliveryId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///A place where events are received
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct WebhookEndpoint {
        ///When it was created.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What it is for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///The events it wants; empty means all.
        pub events: ::std::vec::Vec<EventType>,
        ///Its id.
        pub id: WebhookEndpointId,
        ///Whether events of one object arrive in their order.
        pub ordered: bool,
        ///Until when the replaced secret signs beside the current one.
        #[serde(rename = "previousSecretSignsUntil", skip_serializing_if = "::std::option::Option::is_none")]
        pub previous_secret_signs_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What deliveries are signed with (Standard Webhooks). Shown once,
        /// when it was made; never again.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub secret: ::std::option::Option<::std::string::String>,
        ///Whether it receives.
        pub status: EndpointStatus,
        ///When it was last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Where events are posted.
        pub url: WebhookEndpointUrl,
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WebhookEndpointId(::std::string::String);
    impl ::std::ops::Deref for WebhookEndpointId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WebhookEndpointId> for ::std::string::String {
        fn from(value: WebhookEndpointId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WebhookEndpointId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WebhookEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WebhookEndpointId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WebhookEndpointId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Where events are posted.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WebhookEndpointUrl(::std::string::String);
    impl ::std::ops::Deref for WebhookEndpointUrl {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WebhookEndpointUrl> for ::std::string::String {
        fn from(value: WebhookEndpointUrl) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WebhookEndpointUrl {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^https?://[!#-;=?-\\[\\]-~]+$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^https?://[!#-;=?-\\[\\]-~]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WebhookEndpointUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WebhookEndpointUrl {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WebhookEndpointUrl {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///Something that happened
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct WebhookEvent {
        ///The body as it is posted and signed, byte for byte.
        pub body: ::std::string::String,
        ///When it happened.
        #[serde(rename = "createdAt")]
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Its id, and the webhook-id of its deliveries; it never changes.
        pub id: WebhookEventId,
        ///The id of its object.
        #[serde(rename = "objectId")]
        pub object_id: WebhookEventObjectId,
        ///Its place among the events of that object.
        pub sequence: i64,
        ///What it is about.
        #[serde(rename = "type")]
        pub type_: EventType,
    }

    ///Its id, and the webhook-id of its deliveries; it never changes.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WebhookEventId(::std::string::String);
    impl ::std::ops::Deref for WebhookEventId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WebhookEventId> for ::std::string::String {
        fn from(value: WebhookEventId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WebhookEventId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WebhookEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WebhookEventId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WebhookEventId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///The id of its object.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WebhookEventObjectId(::std::string::String);
    impl ::std::ops::Deref for WebhookEventObjectId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WebhookEventObjectId> for ::std::string::String {
        fn from(value: WebhookEventObjectId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WebhookEventObjectId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(|| {
                ::regress::Regex::new("^(pay|rfd|app|whe)_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^(pay|rfd|app|whe)_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WebhookEventObjectId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WebhookEventObjectId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WebhookEventObjectId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`WithdrawRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WithdrawRefundId(::std::string::String);
    impl ::std::ops::Deref for WithdrawRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WithdrawRefundId> for ::std::string::String {
        fn from(value: WithdrawRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WithdrawRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WithdrawRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WithdrawRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WithdrawRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`WithdrawRefundIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WithdrawRefundIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for WithdrawRefundIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WithdrawRefundIdempotencyKey> for ::std::string::String {
        fn from(value: WithdrawRefundIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WithdrawRefundIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WithdrawRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WithdrawRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WithdrawRefundIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`WithdrawRequestedRefundId`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WithdrawRequestedRefundId(::std::string::String);
    impl ::std::ops::Deref for WithdrawRequestedRefundId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WithdrawRequestedRefundId> for ::std::string::String {
        fn from(value: WithdrawRequestedRefundId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WithdrawRequestedRefundId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^rfd_[0-7][0-9a-hjkmnp-tv-z]{25}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WithdrawRequestedRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WithdrawRequestedRefundId {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WithdrawRequestedRefundId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
    }

    ///`WithdrawRequestedRefundIdempotencyKey`
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct WithdrawRequestedRefundIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for WithdrawRequestedRefundIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<WithdrawRequestedRefundIdempotencyKey> for ::std::string::String {
        fn from(value: WithdrawRequestedRefundIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for WithdrawRequestedRefundIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[ -~]*$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[ -~]*$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for WithdrawRequestedRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for WithdrawRequestedRefundIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for WithdrawRequestedRefundIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(e.to_string()))
        }
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
///Client for Poisha
///
///A payment service for companies in Bangladesh. Every amount is an integer
/// count of minor units (115000 is BDT 1,150.00). Every answer is `{data, meta,
/// pagination}`; programs match `meta.errorCode`, never the message. Send
/// `Idempotency-Key` with every POST that creates or moves something, and a
/// retry has no second effect.
///
///Version: 0.1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}

impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }

    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self { baseurl: baseurl.to_string(), client }
    }
}

impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &() {
        &()
    }
}

impl ClientHooks<()> for &Client {}
#[allow(clippy::all)]
impl Client {
    ///List alerts, newest first unless asked otherwise
    ///
    ///Filters combine. Those about your applications; the house's own too,
    /// with a grant for all applications.
    ///
    ///Sends a `GET` request to `/admin/alerts`
    ///
    ///Arguments:
    /// - `app_id`: Of this application.
    /// - `assigned_to`: That this operator looks after.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting
    ///   pages.
    /// - `from`: Raised first at or after this instant.
    /// - `kind`: Of this kind.
    /// - `mode`: Of this mode. The house's own count as LIVE.
    /// - `order`: Which way, by when they were raised first.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: In this state.
    /// - `to`: Raised first at or before this instant.
    pub async fn list_alerts<'a>(
        &'a self,
        app_id: Option<&'a types::ListAlertsAppId>,
        assigned_to: Option<&'a types::ListAlertsAssignedTo>,
        cursor: Option<&'a types::ListAlertsCursor>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        kind: Option<types::AlertKind>,
        mode: Option<types::Mode>,
        order: Option<types::Order>,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
        status: Option<types::AlertStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfAlert>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One alert
    ///
    ///As it stands now.
    ///
    ///Sends a `GET` request to `/admin/alerts/{id}`
    ///
    ///Arguments:
    /// - `id`: The alert's id.
    pub async fn get_alert<'a>(
        &'a self,
        id: &'a types::GetAlertId,
    ) -> Result<ResponseValue<types::EnvelopeAlert>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Assign an alert
    ///
    ///To yourself, or to a colleague who sees it too. It may go from one to
    /// another.
    ///
    ///Sends a `POST` request to `/admin/alerts/{id}/assign`
    ///
    ///Arguments:
    /// - `id`: The alert's id.
    /// - `body`
    pub async fn assign_alert<'a>(
        &'a self,
        id: &'a types::AssignAlertId,
        body: &'a types::AssignAlert,
    ) -> Result<ResponseValue<types::EnvelopeAlert>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Open an alert again
    ///
    ///It was not over after all. Nobody looks after it until it is assigned.
    /// Where the same was raised anew meanwhile, that alert goes on and
    /// this one stays resolved.
    ///
    ///Sends a `POST` request to `/admin/alerts/{id}/reopen`
    ///
    ///Arguments:
    /// - `id`: The alert's id.
    pub async fn reopen_alert<'a>(
        &'a self,
        id: &'a types::ReopenAlertId,
    ) -> Result<ResponseValue<types::EnvelopeAlert>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Resolve an alert
    ///
    ///It is over, and the note says what came of it. The same trouble raises a
    /// new one.
    ///
    ///Sends a `POST` request to `/admin/alerts/{id}/resolve`
    ///
    ///Arguments:
    /// - `id`: The alert's id.
    /// - `body`
    pub async fn resolve_alert<'a>(
        &'a self,
        id: &'a types::ResolveAlertId,
        body: &'a types::ResolveAlert,
    ) -> Result<ResponseValue<types::EnvelopeAlert>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Search the applications within your reach, newest first
    ///
    ///Those that your grants do not extend to are not counted either.
    ///
    ///Sends a `GET` request to `/admin/apps`
    ///
    ///Arguments:
    /// - `name_contains`: What their names contain.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: Whether they may call.
    pub async fn search_applications<'a>(
        &'a self,
        name_contains: Option<&'a types::SearchApplicationsNameContains>,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
        status: Option<types::ApplicationStatus>,
    ) -> Result<ResponseValue<types::ListOfApplication>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Register an application
    ///
    ///It gets a credential for TEST and one for LIVE, and where you name an
    /// address for webhooks, an endpoint with its signing secret. Keys and
    /// secrets are shown in this answer alone; a retry with the same
    /// idempotency key gets it without them. Needs a grant for all
    /// applications; naming an address needs `webhook:manage` besides.
    ///
    ///Sends a `POST` request to `/admin/apps`
    ///
    ///Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn register_application<'a>(
        &'a self,
        idempotency_key: Option<&'a types::RegisterApplicationIdempotencyKey>,
        body: &'a types::RegisterApplication,
    ) -> Result<ResponseValue<types::EnvelopeRegisteredApplication>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One application
    ///
    ///With everything that it allows.
    ///
    ///Sends a `GET` request to `/admin/apps/{id}`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    pub async fn get_application<'a>(
        &'a self,
        id: &'a types::GetApplicationId,
    ) -> Result<ResponseValue<types::EnvelopeApplication>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///An application's credentials, newest first
    ///
    ///Of both modes, also those that work no more; without what proves them.
    ///
    ///Sends a `GET` request to `/admin/apps/{id}/credentials`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    pub async fn list_credentials<'a>(
        &'a self,
        id: &'a types::ListCredentialsId,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
    ) -> Result<ResponseValue<types::ListOfCredential>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Issue one more credential beside those that work
    ///
    ///At most ten of a mode work at a time. Key and secret are shown in this
    /// answer alone.
    ///
    ///Sends a `POST` request to `/admin/apps/{id}/credentials`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn issue_credential<'a>(
        &'a self,
        id: &'a types::IssueCredentialId,
        idempotency_key: Option<&'a types::IssueCredentialIdempotencyKey>,
        body: &'a types::IssueCredential,
    ) -> Result<ResponseValue<types::EnvelopeIssuedCredential>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Replace the credentials of one mode
    ///
    ///The new one works at once; the ones that worked until now go on for the
    /// grace. The application is told by a `credential.rotated` event. Key
    /// and secret are shown in this answer alone.
    ///
    ///Sends a `POST` request to `/admin/apps/{id}/credentials/rotate`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn rotate_credentials<'a>(
        &'a self,
        id: &'a types::RotateCredentialsId,
        idempotency_key: Option<&'a types::RotateCredentialsIdempotencyKey>,
        body: &'a types::RotateCredentials,
    ) -> Result<ResponseValue<types::EnvelopeIssuedCredential>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///End a credential at once
    ///
    ///What it began goes on. An application whose last credential is revoked
    /// cannot call until it gets another.
    ///
    ///Sends a `POST` request to
    /// `/admin/apps/{id}/credentials/{credential_id}/revoke`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `credential_id`: The credential's id.
    pub async fn revoke_credential<'a>(
        &'a self,
        id: &'a types::RevokeCredentialId,
        credential_id: &'a types::RevokeCredentialCredentialId,
    ) -> Result<ResponseValue<types::EnvelopeCredential>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Point an application at one of the house's configurations
    ///
    ///For the gateway of that configuration, in one mode, in the place of what
    /// it was pointed at before. An account of its own still serves first.
    ///
    ///Sends a `PUT` request to `/admin/apps/{id}/gateway-override`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `body`
    pub async fn override_application_gateway<'a>(
        &'a self,
        id: &'a types::OverrideApplicationGatewayId,
        body: &'a types::OverrideGateway,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Take an application's overrides in one mode away
    ///
    ///Of all gateways; the house's default serves in their place.
    ///
    ///Sends a `DELETE` request to `/admin/apps/{id}/gateway-override/{mode}`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    pub async fn clear_application_gateway_override<'a>(
        &'a self,
        id: &'a types::ClearApplicationGatewayOverrideId,
        mode: types::ClearApplicationGatewayOverrideMode,
    ) -> Result<ResponseValue<types::EnvelopeClearedOverrides>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///How gateways are set up for an application in one mode
    ///
    ///Its own account serves first, then its override, then the house's
    /// default; the first that is there decides, also when it is switched
    /// off. Where none is there, the server's own settings serve, and in TEST
    /// the sandbox. All of them on one page; secrets are never shown.
    ///
    ///Sends a `GET` request to `/admin/apps/{id}/gateways/{mode}`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    pub async fn list_application_gateways<'a>(
        &'a self,
        id: &'a types::ListApplicationGatewaysId,
        mode: types::ListApplicationGatewaysMode,
    ) -> Result<ResponseValue<types::ListOfGatewayConfiguration>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Set up an application's own account at a gateway, or change it
    ///
    ///It serves within seconds, without a restart. Secrets that are left out
    /// stay. The merchant account stays too: what was begun with it is
    /// verified with it, so another account is another configuration.
    ///
    ///Sends a `PUT` request to `/admin/apps/{id}/gateways/{mode}/{method}`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `method`: The gateway.
    /// - `body`
    pub async fn configure_application_gateway<'a>(
        &'a self,
        id: &'a types::ConfigureApplicationGatewayId,
        mode: types::ConfigureApplicationGatewayMode,
        method: types::ConfigureApplicationGatewayMethod,
        body: &'a types::ConfigureGateway,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Take an application's own account at a gateway away
    ///
    ///What comes next in line serves. What was begun with the account is still
    /// verified with it.
    ///
    ///Sends a `DELETE` request to `/admin/apps/{id}/gateways/{mode}/{method}`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `method`: The gateway.
    pub async fn remove_application_gateway<'a>(
        &'a self,
        id: &'a types::RemoveApplicationGatewayId,
        mode: types::RemoveApplicationGatewayMode,
        method: types::RemoveApplicationGatewayMethod,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Let a suspended application call again
    ///
    ///With the credentials that still work.
    ///
    ///Sends a `POST` request to `/admin/apps/{id}/resume`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    pub async fn resume_application<'a>(
        &'a self,
        id: &'a types::ResumeApplicationId,
    ) -> Result<ResponseValue<types::EnvelopeApplication>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Change an application's name and settings
    ///
    ///What is left out stays as it is; null takes away what may be absent.
    ///
    ///Sends a `PATCH` request to `/admin/apps/{id}/settings`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `body`
    pub async fn change_application<'a>(
        &'a self,
        id: &'a types::ChangeApplicationId,
        body: &'a types::ChangeApplication,
    ) -> Result<ResponseValue<types::EnvelopeApplication>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Stop an application from calling
    ///
    ///With all its credentials, at once, until it is resumed. What is under
    /// way goes on: payments are verified, webhooks are delivered.
    ///
    ///Sends a `POST` request to `/admin/apps/{id}/suspend`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    pub async fn suspend_application<'a>(
        &'a self,
        id: &'a types::SuspendApplicationId,
    ) -> Result<ResponseValue<types::EnvelopeApplication>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///An application's webhook endpoints in one mode, newest first
    ///
    ///Removed ones are not listed. Secrets are never shown here.
    ///
    ///Sends a `GET` request to `/admin/apps/{id}/webhooks/{mode}`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    pub async fn list_application_endpoints<'a>(
        &'a self,
        id: &'a types::ListApplicationEndpointsId,
        mode: types::ListApplicationEndpointsMode,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
    ) -> Result<ResponseValue<types::ListOfWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Create a webhook endpoint for an application
    ///
    ///The answer shows the signing secret, once. A retry with the same
    /// idempotency key gets the answer without it.
    ///
    ///Sends a `POST` request to `/admin/apps/{id}/webhooks/{mode}`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn create_application_endpoint<'a>(
        &'a self,
        id: &'a types::CreateApplicationEndpointId,
        mode: types::CreateApplicationEndpointMode,
        idempotency_key: Option<&'a types::CreateApplicationEndpointIdempotencyKey>,
        body: &'a types::CreateWebhookEndpoint,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One webhook endpoint of an application
    ///
    ///Without its secret, which was shown once.
    ///
    ///Sends a `GET` request to
    /// `/admin/apps/{id}/webhooks/{mode}/{endpoint_id}`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `endpoint_id`: The endpoint's id.
    pub async fn get_application_endpoint<'a>(
        &'a self,
        id: &'a types::GetApplicationEndpointId,
        mode: types::GetApplicationEndpointMode,
        endpoint_id: &'a types::GetApplicationEndpointEndpointId,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Change a webhook endpoint of an application, or switch it on or off
    ///
    ///The whole endpoint is replaced by what is sent; its id and its secret
    /// stay.
    ///
    ///Sends a `PUT` request to
    /// `/admin/apps/{id}/webhooks/{mode}/{endpoint_id}`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `endpoint_id`: The endpoint's id.
    /// - `body`
    pub async fn change_application_endpoint<'a>(
        &'a self,
        id: &'a types::ChangeApplicationEndpointId,
        mode: types::ChangeApplicationEndpointMode,
        endpoint_id: &'a types::ChangeApplicationEndpointEndpointId,
        body: &'a types::ChangeWebhookEndpoint,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Remove a webhook endpoint of an application; nothing is delivered to it
    /// any more
    ///
    ///What it received stays on record.
    ///
    ///Sends a `DELETE` request to
    /// `/admin/apps/{id}/webhooks/{mode}/{endpoint_id}`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `endpoint_id`: The endpoint's id.
    pub async fn remove_application_endpoint<'a>(
        &'a self,
        id: &'a types::RemoveApplicationEndpointId,
        mode: types::RemoveApplicationEndpointMode,
        endpoint_id: &'a types::RemoveApplicationEndpointEndpointId,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Replace the signing secret of an application's endpoint
    ///
    ///Deliveries are signed with both for 24 hours. The answer shows the new
    /// secret, once; a retry with the same idempotency key gets the answer
    /// without it.
    ///
    ///Sends a `POST` request to
    /// `/admin/apps/{id}/webhooks/{mode}/{endpoint_id}/rotate-secret`
    ///
    ///Arguments:
    /// - `id`: The application's id.
    /// - `mode`: TEST or LIVE.
    /// - `endpoint_id`: The endpoint's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    pub async fn rotate_application_endpoint_secret<'a>(
        &'a self,
        id: &'a types::RotateApplicationEndpointSecretId,
        mode: types::RotateApplicationEndpointSecretMode,
        endpoint_id: &'a types::RotateApplicationEndpointSecretEndpointId,
        idempotency_key: Option<&'a types::RotateApplicationEndpointSecretIdempotencyKey>,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Read the trail, newest first
    ///
    ///What was done, and what was refused: failed sign-ins, missing
    /// permissions, wrong step-ups. Nothing in it is ever changed; `hash`
    /// covers a record and the `hash` of the one before it. Whoever may read it
    /// for some applications sees what concerns these.
    ///
    ///Sends a `GET` request to `/admin/audit-log`
    ///
    ///Arguments:
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
    /// - `target_kind`: Only what was done to this kind of thing, such as
    ///   `operator`.
    /// - `to`: Before this instant.
    pub async fn list_audit_log<'a>(
        &'a self,
        action: Option<&'a types::ListAuditLogAction>,
        actor_id: Option<&'a types::ListAuditLogActorId>,
        actor_kind: Option<types::ActorKind>,
        app_id: Option<&'a types::ListAuditLogAppId>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        mode: Option<types::Mode>,
        outcome: Option<types::AuditOutcome>,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
        target_id: Option<&'a types::ListAuditLogTargetId>,
        target_kind: Option<&'a types::ListAuditLogTargetKind>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfAuditRecord>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The house's accounts at gateways in one mode
    ///
    ///All of them on one page, oldest first; secrets are never shown.
    ///
    ///Sends a `GET` request to `/admin/gateways/{mode}`
    ///
    ///Arguments:
    /// - `mode`: TEST or LIVE.
    pub async fn list_house_gateways<'a>(
        &'a self,
        mode: types::ListHouseGatewaysMode,
    ) -> Result<ResponseValue<types::ListOfGatewayConfiguration>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Set up an account of the house at a gateway
    ///
    ///The default serves every application that has none of its own; the
    /// others serve those that are pointed at them.
    ///
    ///Sends a `POST` request to `/admin/gateways/{mode}`
    ///
    ///Arguments:
    /// - `mode`: TEST or LIVE.
    /// - `body`
    pub async fn create_house_gateway<'a>(
        &'a self,
        mode: types::CreateHouseGatewayMode,
        body: &'a types::CreateHouseGateway,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Change an account of the house
    ///
    ///Secrets that are left out stay, and so does the merchant account.
    ///
    ///Sends a `PUT` request to `/admin/gateways/{mode}/{configuration_id}`
    ///
    ///Arguments:
    /// - `mode`: TEST or LIVE.
    /// - `configuration_id`: The configuration's id.
    /// - `body`
    pub async fn change_house_gateway<'a>(
        &'a self,
        mode: types::ChangeHouseGatewayMode,
        configuration_id: &'a types::ChangeHouseGatewayConfigurationId,
        body: &'a types::ChangeHouseGateway,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Take an account of the house away
    ///
    ///Whoever was pointed at it is without one, for all to see. What was begun
    /// with it is still verified with it.
    ///
    ///Sends a `DELETE` request to `/admin/gateways/{mode}/{configuration_id}`
    ///
    ///Arguments:
    /// - `mode`: TEST or LIVE.
    /// - `configuration_id`: The configuration's id.
    pub async fn remove_house_gateway<'a>(
        &'a self,
        mode: types::RemoveHouseGatewayMode,
        configuration_id: &'a types::RemoveHouseGatewayConfigurationId,
    ) -> Result<ResponseValue<types::EnvelopeGatewayConfiguration>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Set a password with an invitation
    ///
    ///The token works once, within 72 hours. Whoever was reset sets a new
    /// password in the same way. Then sign in.
    ///
    ///Sends a `POST` request to `/admin/invitations/accept`
    pub async fn accept_invitation<'a>(
        &'a self,
        body: &'a types::AcceptInvitation,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Who you are and what you may do
    ///
    ///`permissions` is everything that is granted to you anywhere;
    /// `operator.grants` says where.
    ///
    ///Sends a `GET` request to `/admin/me`
    pub async fn get_signed_in_operator<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::EnvelopeSignedInOperator>, Error<types::ErrorEnvelope>> {
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
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Change your password
    ///
    ///12 to 128 characters; what is in lists of known passwords, a pattern, or
    /// your own name is refused. Your other sessions end.
    ///
    ///Sends a `PUT` request to `/admin/me/password`
    pub async fn change_own_password<'a>(
        &'a self,
        body: &'a types::ChangePassword,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Make new recovery codes
    ///
    ///The answer shows them, once; the old ones are worth nothing any more.
    ///
    ///Sends a `POST` request to `/admin/me/recovery-codes`
    pub async fn renew_recovery_codes<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::EnvelopeRecoveryCodes>, Error<types::ErrorEnvelope>> {
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
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Begin to set up a second factor
    ///
    ///The answer shows the secret for your authenticator application, once.
    /// Nothing is asked of you until you have sent a code of it to
    /// `confirmTotp`; beginning again makes a new secret.
    ///
    ///Sends a `POST` request to `/admin/me/totp`
    pub async fn begin_totp<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::EnvelopeTotpSecret>, Error<types::ErrorEnvelope>> {
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
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Remove your second factor
    ///
    ///With its recovery codes. Your other sessions end.
    ///
    ///Sends a `DELETE` request to `/admin/me/totp`
    pub async fn remove_totp<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<types::ErrorEnvelope>> {
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
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Finish setting up a second factor
    ///
    ///From now on every sign-in asks for a code. The answer shows your
    /// recovery codes, once; each lets you in once without your device.
    /// Your other sessions end.
    ///
    ///Sends a `POST` request to `/admin/me/totp/confirm`
    pub async fn confirm_totp<'a>(
        &'a self,
        body: &'a types::ConfirmTotp,
    ) -> Result<ResponseValue<types::EnvelopeRecoveryCodes>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///List the operators, in the order in which they were invited
    ///
    ///Operators are never removed, so that the trail keeps naming them; they
    /// are disabled.
    ///
    ///Sends a `GET` request to `/admin/operators`
    ///
    ///Arguments:
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: Only those in this state.
    pub async fn list_operators<'a>(
        &'a self,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
        status: Option<types::OperatorStatus>,
    ) -> Result<ResponseValue<types::ListOfOperator>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Invite somebody into the staff
    ///
    ///The answer shows a token, once, for you to hand over: with it the new
    /// operator sets a password (`acceptInvitation`) within 72 hours.
    /// Nobody can grant more than is granted to them.
    ///
    ///Sends a `POST` request to `/admin/operators`
    pub async fn invite_operator<'a>(
        &'a self,
        body: &'a types::InviteOperator,
    ) -> Result<ResponseValue<types::EnvelopeInvitedOperator>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One operator
    ///
    ///With the roles, and where they hold.
    ///
    ///Sends a `GET` request to `/admin/operators/{id}`
    ///
    ///Arguments:
    /// - `id`: The operator's id.
    pub async fn get_operator<'a>(
        &'a self,
        id: &'a types::GetOperatorId,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Change an operator's name and grants
    ///
    ///Both are replaced by what is sent, and hold from the operator's next
    /// request on. Nobody can give or take more than is granted to them,
    /// and the last Super Admin stays one.
    ///
    ///Sends a `PUT` request to `/admin/operators/{id}`
    ///
    ///Arguments:
    /// - `id`: The operator's id.
    /// - `body`
    pub async fn change_operator<'a>(
        &'a self,
        id: &'a types::ChangeOperatorId,
        body: &'a types::ChangeOperator,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Shut an operator out
    ///
    ///All sessions of the operator end at once. The last Super Admin cannot be
    /// disabled.
    ///
    ///Sends a `POST` request to `/admin/operators/{id}/disable`
    ///
    ///Arguments:
    /// - `id`: The operator's id.
    pub async fn disable_operator<'a>(
        &'a self,
        id: &'a types::DisableOperatorId,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Let an operator in again
    ///
    ///With the password and the grants of before.
    ///
    ///Sends a `POST` request to `/admin/operators/{id}/enable`
    ///
    ///Arguments:
    /// - `id`: The operator's id.
    pub async fn enable_operator<'a>(
        &'a self,
        id: &'a types::EnableOperatorId,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Take an operator's password and second factor away
    ///
    ///For who forgot or lost them, and for who was robbed of them: all
    /// sessions end at once. The answer shows a token, once, with which the
    /// operator sets a new password within 72 hours.
    ///
    ///Sends a `POST` request to `/admin/operators/{id}/reset`
    ///
    ///Arguments:
    /// - `id`: The operator's id.
    pub async fn reset_operator<'a>(
        &'a self,
        id: &'a types::ResetOperatorId,
    ) -> Result<ResponseValue<types::EnvelopeInvitedOperator>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Forget wrong attempts at an operator's account
    ///
    ///Whoever mistyped the password too often need not wait any longer.
    ///
    ///Sends a `POST` request to `/admin/operators/{id}/unlock`
    ///
    ///Arguments:
    /// - `id`: The operator's id.
    pub async fn unlock_operator<'a>(
        &'a self,
        id: &'a types::UnlockOperatorId,
    ) -> Result<ResponseValue<types::EnvelopeOperator>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Ask for a refund
    ///
    ///Its money is reserved at once. Above the application's threshold it is
    /// AWAITING_APPROVAL until others than you have approved it; else it is
    /// on its way.
    ///
    ///Sends a `POST` request to `/admin/payments/{id}/refunds`
    ///
    ///Arguments:
    /// - `id`: The payment's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn request_refund<'a>(
        &'a self,
        id: &'a types::RequestRefundId,
        idempotency_key: Option<&'a types::RequestRefundIdempotencyKey>,
        body: &'a types::RequestRefund,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            422u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Everything that a role may allow
    ///
    ///The names are stable.
    ///
    ///Sends a `GET` request to `/admin/permissions`
    pub async fn list_permissions<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ListOfPermission>, Error<types::ErrorEnvelope>> {
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
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///List refunds, newest first unless asked otherwise
    ///
    ///Of the applications that you may see. `status=AWAITING_APPROVAL` is what
    /// waits for people.
    ///
    ///Sends a `GET` request to `/admin/refunds`
    ///
    ///Arguments:
    /// - `app_id`: Of this application.
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting
    ///   pages.
    /// - `from`: Asked for at or after this instant.
    /// - `mode`: Of this mode.
    /// - `order`: Which way, by when they were asked for.
    /// - `page`: The page, from zero.
    /// - `payment_id`: Of this payment.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: With this status.
    /// - `to`: Asked for at or before this instant.
    pub async fn search_refunds<'a>(
        &'a self,
        app_id: Option<&'a types::SearchRefundsAppId>,
        cursor: Option<&'a types::SearchRefundsCursor>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        mode: Option<types::Mode>,
        order: Option<types::Order>,
        page: Option<u32>,
        payment_id: Option<&'a types::SearchRefundsPaymentId>,
        size: Option<::std::num::NonZeroU32>,
        status: Option<types::RefundStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfRefundAtDesk>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One refund, with what people need to know to decide about it
    ///
    ///Its `requestHash` is what an approval names.
    ///
    ///Sends a `GET` request to `/admin/refunds/{id}`
    ///
    ///Arguments:
    /// - `id`: The refund's id.
    pub async fn inspect_refund<'a>(
        &'a self,
        id: &'a types::InspectRefundId,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Approve a refund that somebody else asked for
    ///
    ///You name the hash of what you looked at, and approve exactly that. The
    /// last approval that was missing sends the refund on its way.
    ///
    ///Sends a `POST` request to `/admin/refunds/{id}/approve`
    ///
    ///Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn approve_refund<'a>(
        &'a self,
        id: &'a types::ApproveRefundId,
        idempotency_key: Option<&'a types::ApproveRefundIdempotencyKey>,
        body: &'a types::ApproveRefund,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///See what your approval would do, before you give it
    ///
    ///Told by the very rule that would decide: where the refund would stand,
    /// what would move in the ledger, and what the gateway would be asked.
    /// Nothing is kept and nobody is called. It is refused where the approval
    /// would be.
    ///
    ///Sends a `POST` request to `/admin/refunds/{id}/dry-run`
    ///
    ///Arguments:
    /// - `id`: The refund's id.
    pub async fn preview_refund<'a>(
        &'a self,
        id: &'a types::PreviewRefundId,
    ) -> Result<ResponseValue<types::EnvelopeRefundDryRun>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Record what became of a refund that no gateway tells about
    ///
    ///Where the gateway takes no refunds, and where it does not say. A mistake
    /// is put right by recording again, until another person has confirmed
    /// it.
    ///
    ///Sends a `POST` request to `/admin/refunds/{id}/finding`
    ///
    ///Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn record_refund<'a>(
        &'a self,
        id: &'a types::RecordRefundId,
        idempotency_key: Option<&'a types::RecordRefundIdempotencyKey>,
        body: &'a types::RefundFinding,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Confirm what somebody else recorded about a refund
    ///
    ///You say the same again, and it is so: the refund has arrived or failed.
    ///
    ///Sends a `POST` request to `/admin/refunds/{id}/finding/confirm`
    ///
    ///Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn confirm_refund<'a>(
        &'a self,
        id: &'a types::ConfirmRefundId,
        idempotency_key: Option<&'a types::ConfirmRefundIdempotencyKey>,
        body: &'a types::RefundFinding,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Reject a refund
    ///
    ///Its money can be refunded anew at once.
    ///
    ///Sends a `POST` request to `/admin/refunds/{id}/reject`
    ///
    ///Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn reject_refund<'a>(
        &'a self,
        id: &'a types::RejectRefundId,
        idempotency_key: Option<&'a types::RejectRefundIdempotencyKey>,
        body: &'a types::RejectRefund,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Take back a refund that you asked for
    ///
    ///As long as it waits for approval. Another's is rejected instead.
    ///
    ///Sends a `POST` request to `/admin/refunds/{id}/withdraw`
    ///
    ///Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    pub async fn withdraw_requested_refund<'a>(
        &'a self,
        id: &'a types::WithdrawRequestedRefundId,
        idempotency_key: Option<&'a types::WithdrawRequestedRefundIdempotencyKey>,
    ) -> Result<ResponseValue<types::EnvelopeRefundAtDesk>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///List the roles, the built-in ones first
    ///
    ///With how many operators have each.
    ///
    ///Sends a `GET` request to `/admin/roles`
    ///
    ///Arguments:
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    pub async fn list_roles<'a>(
        &'a self,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
    ) -> Result<ResponseValue<types::ListOfRole>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Make a role
    ///
    ///Nobody can put more into a role than is granted to them everywhere.
    ///
    ///Sends a `POST` request to `/admin/roles`
    pub async fn create_role<'a>(
        &'a self,
        body: &'a types::RoleToKeep,
    ) -> Result<ResponseValue<types::EnvelopeRole>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Change what a role is called and allows
    ///
    ///Whoever has it may so from the next request on. Built-in roles cannot be
    /// changed.
    ///
    ///Sends a `PUT` request to `/admin/roles/{id}`
    ///
    ///Arguments:
    /// - `id`: The role's id.
    /// - `body`
    pub async fn change_role<'a>(
        &'a self,
        id: &'a types::ChangeRoleId,
        body: &'a types::RoleToKeep,
    ) -> Result<ResponseValue<types::EnvelopeRole>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Remove a role that nobody has
    ///
    ///Built-in roles cannot be removed.
    ///
    ///Sends a `DELETE` request to `/admin/roles/{id}`
    ///
    ///Arguments:
    /// - `id`: The role's id.
    pub async fn remove_role<'a>(
        &'a self,
        id: &'a types::RemoveRoleId,
    ) -> Result<ResponseValue<types::EnvelopeRole>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Your sessions that still count, newest first
    ///
    ///At most 100.
    ///
    ///Sends a `GET` request to `/admin/sessions`
    pub async fn list_sessions<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ListOfSession>, Error<types::ErrorEnvelope>> {
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
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Sign in
    ///
    ///The answer shows the session's token, once. With a second factor,
    /// `TOTP_REQUIRED` asks for it and nothing is opened yet. Wrong
    /// attempts from one address at one account have to wait ever longer, at
    /// most 15 minutes.
    ///
    ///Sends a `POST` request to `/admin/sessions`
    pub async fn open_session<'a>(
        &'a self,
        body: &'a types::OpenSession,
    ) -> Result<ResponseValue<types::EnvelopeOpenedSession>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Sign out
    ///
    ///The session that this request came with ends at once.
    ///
    ///Sends a `DELETE` request to `/admin/sessions/current`
    pub async fn close_current_session<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::EnvelopeSession>, Error<types::ErrorEnvelope>> {
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
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Prove yourself again
    ///
    ///Enter your password or a code; for five minutes this session may do what
    /// `REAUTH_REQUIRED` asked it for.
    ///
    ///Sends a `POST` request to `/admin/sessions/step-up`
    pub async fn step_up<'a>(
        &'a self,
        body: &'a types::StepUp,
    ) -> Result<ResponseValue<types::EnvelopeSession>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///End one of your sessions
    ///
    ///Another's session is not there.
    ///
    ///Sends a `DELETE` request to `/admin/sessions/{id}`
    ///
    ///Arguments:
    /// - `id`: The session's id.
    pub async fn close_session<'a>(
        &'a self,
        id: &'a types::CloseSessionId,
    ) -> Result<ResponseValue<types::EnvelopeSession>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The application that these credentials belong to
    ///
    ///With the mode of the credential and the ways to pay that customers are
    /// offered.
    ///
    ///Sends a `GET` request to `/app/me`
    pub async fn get_me<'a>(&'a self) -> Result<ResponseValue<types::EnvelopeApp>, Error<types::ErrorEnvelope>> {
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
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///What a customer sees of a payment
    ///
    ///Public: the unguessable reference is all it takes, and it tells nothing
    /// of the customer.
    ///
    ///Sends a `GET` request to `/checkout/{reference}`
    ///
    ///Arguments:
    /// - `reference`: The payment's reference.
    pub async fn get_checkout<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeCheckout>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Balances of every account, now or at an instant
    ///
    ///The trial balance of this application and mode: `balanced` says that
    /// debits equal credits in every currency.
    ///
    ///Sends a `GET` request to `/ledger/balances`
    ///
    ///Arguments:
    /// - `at`: As it was at this instant; now when left out.
    pub async fn get_balances<'a>(
        &'a self,
        at: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::EnvelopeTrialBalance>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///What was booked, newest first
    ///
    ///Each entry moves one amount from a credit account to a debit account.
    /// Entries are never changed; a mistake is corrected by an entry back.
    ///
    ///Sends a `GET` request to `/ledger/entries`
    ///
    ///Arguments:
    /// - `account`: On this account only, such as
    ///   gateway_receivable/sslcommerz.
    /// - `currency`: The account's currency; BDT when left out.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    pub async fn list_ledger_entries<'a>(
        &'a self,
        account: Option<&'a types::ListLedgerEntriesAccount>,
        currency: Option<&'a types::ListLedgerEntriesCurrency>,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
    ) -> Result<ResponseValue<types::ListOfLedgerEntry>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The proof that a posting stands in the tamper-evident chain
    ///
    ///One proof for each transfer: hash the transfer, then each step of its
    /// path, and the root of its block comes out.
    ///
    ///Sends a `GET` request to `/ledger/postings/{id}/proof`
    ///
    ///Arguments:
    /// - `id`: The posting's id.
    pub async fn get_posting_proof<'a>(
        &'a self,
        id: &'a types::GetPostingProofId,
    ) -> Result<ResponseValue<types::EnvelopeListInclusionProof>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///List payments, newest first unless asked otherwise
    ///
    ///Filters combine. Deep lists are read fastest with `cursor`, which goes
    /// on where the last page ended.
    ///
    ///Sends a `GET` request to `/payments`
    ///
    ///Arguments:
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting
    ///   pages; only when sorted by createdAt.
    /// - `customer_reference`: Of this customer.
    /// - `from`: Created at or after this instant.
    /// - `order`: Which way.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `sort_by`: What to sort by.
    /// - `status`: With this status.
    /// - `to`: Created at or before this instant.
    pub async fn list_payments<'a>(
        &'a self,
        cursor: Option<&'a types::ListPaymentsCursor>,
        customer_reference: Option<&'a types::ListPaymentsCustomerReference>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        order: Option<types::Order>,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
        sort_by: Option<types::PaymentSort>,
        status: Option<types::PaymentStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfPayment>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Create a payment
    ///
    ///Answers with `checkoutUrl`, where the customer is sent. With `method`, a
    /// session at that gateway is opened at once and is the payment's only
    /// attempt; without it, the customer chooses on the checkout page and may
    /// try again.
    ///
    ///Sends a `POST` request to `/payments`
    ///
    ///Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn create_payment<'a>(
        &'a self,
        idempotency_key: Option<&'a types::CreatePaymentIdempotencyKey>,
        body: &'a types::CreatePayment,
    ) -> Result<ResponseValue<types::EnvelopePayment>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            422u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            502u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Poll a transaction while its customer waits
    ///
    ///Ask every 2 to 3 seconds, for about 30 seconds at most, until the status
    /// leaves PENDING.
    ///
    ///Sends a `GET` request to `/payments/status/{transaction_id}`
    ///
    ///Arguments:
    /// - `transaction_id`: An attempt's reference, or a payment's id.
    pub async fn get_transaction_status<'a>(
        &'a self,
        transaction_id: &'a str,
    ) -> Result<ResponseValue<types::EnvelopeTransactionStatus>, Error<types::ErrorEnvelope>> {
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
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_transaction_status" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One payment
    ///
    ///With its attempts, as it is now. Only this, or an event, says that it is
    /// paid; a browser that comes back proves nothing.
    ///
    ///Sends a `GET` request to `/payments/{id}`
    ///
    ///Arguments:
    /// - `id`: The payment's id.
    pub async fn get_payment<'a>(
        &'a self,
        id: &'a types::GetPaymentId,
    ) -> Result<ResponseValue<types::EnvelopePayment>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Cancel a payment nobody has paid yet
    ///
    ///A customer who pays all the same, because the gateway's page was open,
    /// still makes it SUCCEEDED, with `late`.
    ///
    ///Sends a `POST` request to `/payments/{id}/cancel`
    ///
    ///Arguments:
    /// - `id`: The payment's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    pub async fn cancel_payment<'a>(
        &'a self,
        id: &'a types::CancelPaymentId,
        idempotency_key: Option<&'a types::CancelPaymentIdempotencyKey>,
    ) -> Result<ResponseValue<types::EnvelopePayment>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The refunds of a payment, newest first
    ///
    ///Those that failed, were rejected or were withdrawn are there too:
    /// nothing is forgotten.
    ///
    ///Sends a `GET` request to `/payments/{id}/refunds`
    ///
    ///Arguments:
    /// - `id`: The payment's id.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    pub async fn list_refunds_of_payment<'a>(
        &'a self,
        id: &'a types::ListRefundsOfPaymentId,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
    ) -> Result<ResponseValue<types::ListOfRefund>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Give a payment back, or a part of it
    ///
    ///The money is reserved at once: refunds of one payment never add up to
    /// more than it brought, however many are asked for at the same time.
    /// The refund is PENDING, or AWAITING_APPROVAL where the application's
    /// policy wants people to agree first. `refund.succeeded` or
    /// `refund.failed` tells how it ended; gateways take minutes to days.
    ///
    ///Sends a `POST` request to `/payments/{id}/refunds`
    ///
    ///Arguments:
    /// - `id`: The payment's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn create_refund<'a>(
        &'a self,
        id: &'a types::CreateRefundId,
        idempotency_key: Option<&'a types::CreateRefundIdempotencyKey>,
        body: &'a types::CreateRefund,
    ) -> Result<ResponseValue<types::EnvelopeRefund>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            422u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///List refunds, newest first unless asked otherwise
    ///
    ///Filters combine. Deep lists are read fastest with `cursor`, which goes
    /// on where the last page ended.
    ///
    ///Sends a `GET` request to `/refunds`
    ///
    ///Arguments:
    /// - `cursor`: Go on after the last page's `nextCursor` instead of counting
    ///   pages.
    /// - `from`: Asked for at or after this instant.
    /// - `order`: Which way, by when they were asked for.
    /// - `page`: The page, from zero.
    /// - `payment_id`: Of this payment.
    /// - `size`: Items on a page; 20 when left out.
    /// - `status`: With this status.
    /// - `to`: Asked for at or before this instant.
    pub async fn list_refunds<'a>(
        &'a self,
        cursor: Option<&'a types::ListRefundsCursor>,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        order: Option<types::Order>,
        page: Option<u32>,
        payment_id: Option<&'a types::ListRefundsPaymentId>,
        size: Option<::std::num::NonZeroU32>,
        status: Option<types::RefundStatus>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
    ) -> Result<ResponseValue<types::ListOfRefund>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One refund
    ///
    ///PENDING says that it is on its way; only SUCCEEDED says that the money
    /// is back.
    ///
    ///Sends a `GET` request to `/refunds/{id}`
    ///
    ///Arguments:
    /// - `id`: The refund's id.
    pub async fn get_refund<'a>(
        &'a self,
        id: &'a types::GetRefundId,
    ) -> Result<ResponseValue<types::EnvelopeRefund>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Take a refund back that nobody has approved yet
    ///
    ///Its money can be refunded anew at once. What an operator asked for, only
    /// that operator takes back.
    ///
    ///Sends a `POST` request to `/refunds/{id}/withdraw`
    ///
    ///Arguments:
    /// - `id`: The refund's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    pub async fn withdraw_refund<'a>(
        &'a self,
        id: &'a types::WithdrawRefundId,
        idempotency_key: Option<&'a types::WithdrawRefundIdempotencyKey>,
    ) -> Result<ResponseValue<types::EnvelopeRefund>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Move this application's test clock forward; TEST only
    ///
    ///Expiry, sweeps and retries that become due happen as they would in time.
    /// It never goes back.
    ///
    ///Sends a `POST` request to `/test/clock/advance`
    pub async fn advance_test_clock<'a>(
        &'a self,
        body: &'a types::AdvanceTestClock,
    ) -> Result<ResponseValue<types::EnvelopeTestClock>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One delivery
    ///
    ///One event on its way to one endpoint, as it stands now.
    ///
    ///Sends a `GET` request to `/webhooks/deliveries/{id}`
    ///
    ///Arguments:
    /// - `id`: The delivery's id.
    pub async fn get_delivery<'a>(
        &'a self,
        id: &'a types::GetDeliveryId,
    ) -> Result<ResponseValue<types::EnvelopeWebhookDelivery>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The attempts at a delivery, newest first
    ///
    ///What was answered each time, or why nothing was.
    ///
    ///Sends a `GET` request to `/webhooks/deliveries/{id}/attempts`
    ///
    ///Arguments:
    /// - `id`: The delivery's id.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    pub async fn list_delivery_attempts<'a>(
        &'a self,
        id: &'a types::ListDeliveryAttemptsId,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
    ) -> Result<ResponseValue<types::ListOfWebhookAttempt>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Send one delivery again, with a whole new round of attempts
    ///
    ///The body, the event's id and so the `webhook-id` stay the same; the
    /// endpoint must be enabled.
    ///
    ///Sends a `POST` request to `/webhooks/deliveries/{id}/resend`
    ///
    ///Arguments:
    /// - `id`: The delivery's id.
    pub async fn resend_delivery<'a>(
        &'a self,
        id: &'a types::ResendDeliveryId,
    ) -> Result<ResponseValue<types::EnvelopeWebhookDelivery>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///List the webhook endpoints, newest first
    ///
    ///Removed ones are not listed. Secrets are never shown here.
    ///
    ///Sends a `GET` request to `/webhooks/endpoints`
    ///
    ///Arguments:
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    pub async fn list_webhook_endpoints<'a>(
        &'a self,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
    ) -> Result<ResponseValue<types::ListOfWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Create a webhook endpoint
    ///
    ///The answer shows the signing secret, once. A retry with the same
    /// idempotency key gets the answer without it.
    ///
    ///Sends a `POST` request to `/webhooks/endpoints`
    ///
    ///Arguments:
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    /// - `body`
    pub async fn create_webhook_endpoint<'a>(
        &'a self,
        idempotency_key: Option<&'a types::CreateWebhookEndpointIdempotencyKey>,
        body: &'a types::CreateWebhookEndpoint,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One webhook endpoint
    ///
    ///Without its secret, which was shown once.
    ///
    ///Sends a `GET` request to `/webhooks/endpoints/{id}`
    ///
    ///Arguments:
    /// - `id`: The endpoint's id.
    pub async fn get_webhook_endpoint<'a>(
        &'a self,
        id: &'a types::GetWebhookEndpointId,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Change a webhook endpoint, or switch it on or off
    ///
    ///The whole endpoint is replaced by what is sent; its id and its secret
    /// stay.
    ///
    ///Sends a `PUT` request to `/webhooks/endpoints/{id}`
    ///
    ///Arguments:
    /// - `id`: The endpoint's id.
    /// - `body`
    pub async fn change_webhook_endpoint<'a>(
        &'a self,
        id: &'a types::ChangeWebhookEndpointId,
        body: &'a types::ChangeWebhookEndpoint,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Remove a webhook endpoint; nothing is delivered to it any more
    ///
    ///What it received stays on record.
    ///
    ///Sends a `DELETE` request to `/webhooks/endpoints/{id}`
    ///
    ///Arguments:
    /// - `id`: The endpoint's id.
    pub async fn remove_webhook_endpoint<'a>(
        &'a self,
        id: &'a types::RemoveWebhookEndpointId,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Send the events of a range of time again, in their order
    ///
    ///Only those that this endpoint wants. At most 10,000 at a time; ask for a
    /// shorter range when there are more.
    ///
    ///Sends a `POST` request to `/webhooks/endpoints/{id}/replay`
    ///
    ///Arguments:
    /// - `id`: The endpoint's id.
    /// - `body`
    pub async fn replay_events<'a>(
        &'a self,
        id: &'a types::ReplayEventsId,
        body: &'a types::ReplayEvents,
    ) -> Result<ResponseValue<types::EnvelopeResent>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Replace the signing secret
    ///
    ///Deliveries are signed with both for 24 hours. The answer shows the new
    /// secret, once; a retry with the same idempotency key gets the answer
    /// without it.
    ///
    ///Sends a `POST` request to `/webhooks/endpoints/{id}/rotate-secret`
    ///
    ///Arguments:
    /// - `id`: The endpoint's id.
    /// - `idempotency_key`: Your own name for this operation: a retry with it
    ///   has no second effect.
    pub async fn rotate_webhook_secret<'a>(
        &'a self,
        id: &'a types::RotateWebhookSecretId,
        idempotency_key: Option<&'a types::RotateWebhookSecretIdempotencyKey>,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEndpoint>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Send a test event to one endpoint, whatever it wants
    ///
    ///An `endpoint.test` event, signed and retried like any other.
    ///
    ///Sends a `POST` request to `/webhooks/endpoints/{id}/test`
    ///
    ///Arguments:
    /// - `id`: The endpoint's id.
    pub async fn send_test_event<'a>(
        &'a self,
        id: &'a types::SendTestEventId,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEvent>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///List events, newest first
    ///
    ///Everything that was told, whether or not an endpoint wanted it.
    ///
    ///Sends a `GET` request to `/webhooks/events`
    ///
    ///Arguments:
    /// - `from`: At or after this instant.
    /// - `object_id`: About this payment, refund, application or endpoint.
    /// - `page`: The page, from zero.
    /// - `size`: Items on a page; 20 when left out.
    /// - `to`: At or before this instant.
    /// - `type_`: Of this type.
    pub async fn list_events<'a>(
        &'a self,
        from: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        object_id: Option<&'a types::ListEventsObjectId>,
        page: Option<u32>,
        size: Option<::std::num::NonZeroU32>,
        to: Option<&'a ::chrono::DateTime<::chrono::offset::Utc>>,
        type_: Option<types::EventType>,
    ) -> Result<ResponseValue<types::ListOfWebhookEvent>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///One event
    ///
    ///With the body as it is posted and signed.
    ///
    ///Sends a `GET` request to `/webhooks/events/{id}`
    ///
    ///Arguments:
    /// - `id`: The event's id.
    pub async fn get_event<'a>(
        &'a self,
        id: &'a types::GetEventId,
    ) -> Result<ResponseValue<types::EnvelopeWebhookEvent>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///The deliveries of an event, one for each endpoint
    ///
    ///Empty when no endpoint wanted it.
    ///
    ///Sends a `GET` request to `/webhooks/events/{id}/deliveries`
    ///
    ///Arguments:
    /// - `id`: The event's id.
    pub async fn list_deliveries<'a>(
        &'a self,
        id: &'a types::ListDeliveriesId,
    ) -> Result<ResponseValue<types::EnvelopeListWebhookDelivery>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    ///Send an event again, to every endpoint that wants it now
    ///
    ///Also to endpoints that were made after it. The event's id stays the
    /// same, so receivers can tell.
    ///
    ///Sends a `POST` request to `/webhooks/events/{id}/resend`
    ///
    ///Arguments:
    /// - `id`: The event's id.
    pub async fn resend_event<'a>(
        &'a self,
        id: &'a types::ResendEventId,
    ) -> Result<ResponseValue<types::EnvelopeResent>, Error<types::ErrorEnvelope>> {
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
            400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            403u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
