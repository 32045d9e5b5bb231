//! Applications as operators register, see and change them. Key and secret of a credential travel once, out, when it is made.

use super::{
    ids::Id,
    instant::Instant,
    payment::{MethodView, ModeView},
    webhook::EndpointView,
};
use crate::accounts::Made;
use domain::{
    AppId, CredentialId, Timestamp,
    apps::{App, AppChange, AppStatus, Branding, Credential, CredentialState, Settings, VerificationPolicy},
    payments::Method,
};
use poem_openapi::{Enum, Object, types::MaybeUndefined};

/// Whether an application may call
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "ApplicationStatus", rename_all = "UPPERCASE")]
pub enum AppStatusView {
    /// It may.
    Active,
    /// It may not; its records stay, and what is under way goes on.
    Disabled,
}

/// What becomes of a payment whose verification nobody answers
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "VerificationPolicy", rename_all = "UPPERCASE")]
pub enum VerificationPolicyView {
    /// It fails; a success that is verified later still counts.
    Fail,
    /// It stays pending.
    Hold,
}

/// How an application shows itself to customers
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Branding", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct BrandingView {
    /// What customers read instead of its name.
    pub display_name: Option<String>,
    /// The colour of buttons and headings.
    pub accent_color: Option<String>,
    /// Where customers write to.
    pub support_email: Option<String>,
    /// Where customers call.
    pub support_phone: Option<String>,
    /// Its own pages.
    pub website: Option<String>,
}

/// What an application allows
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "ApplicationSettings", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct SettingsView {
    /// The smallest payment, in minor units.
    pub min_amount_minor: Option<i64>,
    /// The largest payment, in minor units.
    pub max_amount_minor: Option<i64>,
    /// What becomes of a payment whose verification nobody answers.
    pub verification_policy: VerificationPolicyView,
    /// The ways to pay that customers are offered, in that order.
    pub methods: Vec<MethodView>,
    /// Operators' refunds above this need somebody else's approval.
    pub refund_approval_threshold_minor: i64,
    /// Above this, two different people must approve.
    pub refund_second_approval_threshold_minor: Option<i64>,
    /// Whether what the application itself asks for is held to the same thresholds.
    pub app_refunds_need_approval: bool,
    /// Whether settled payments show a receipt.
    pub receipts_enabled: bool,
    /// How it shows itself to customers.
    pub branding: BrandingView,
}

/// An application, as operators see it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Application", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ApplicationView {
    /// Its id.
    pub id: Id<AppId>,
    /// What customers and staff call it.
    pub name: String,
    /// Whether it may call.
    pub status: AppStatusView,
    /// What it allows.
    pub settings: SettingsView,
    /// When it was registered.
    pub created_at: Instant,
    /// When its name, status or settings were last changed.
    pub updated_at: Instant,
}

/// What is to be different of how an application shows itself: what is left out stays, null takes away
#[derive(Clone, Debug, Default, Object)]
#[oai(rename = "ChangeBranding", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct BrandingBody {
    /// What customers read instead of its name.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub display_name: MaybeUndefined<String>,
    /// The colour of buttons and headings, `#rrggbb`, dark enough for white text on it.
    #[oai(validator(min_length = 7, max_length = 7))]
    pub accent_color: MaybeUndefined<String>,
    /// Where customers write to.
    #[oai(validator(min_length = 3, max_length = 254))]
    pub support_email: MaybeUndefined<String>,
    /// Where customers call.
    #[oai(validator(min_length = 3, max_length = 20))]
    pub support_phone: MaybeUndefined<String>,
    /// Its own pages.
    #[oai(validator(min_length = 1, max_length = 2000))]
    pub website: MaybeUndefined<String>,
}

/// What is to be different of an application: what is left out stays, null takes away
#[derive(Clone, Debug, Default, Object)]
#[oai(rename = "ChangeApplication", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct SettingsBody {
    /// What customers and staff call it.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub name: Option<String>,
    /// The smallest payment, in minor units.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub min_amount_minor: MaybeUndefined<i64>,
    /// The largest payment, in minor units.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub max_amount_minor: MaybeUndefined<i64>,
    /// What becomes of a payment whose verification nobody answers.
    pub verification_policy: Option<VerificationPolicyView>,
    /// The ways to pay that customers are offered, in that order; at least one, none twice.
    #[oai(validator(max_items = 10))]
    pub methods: Option<Vec<MethodView>>,
    /// Operators' refunds above this need somebody else's approval; zero for all of them.
    #[oai(validator(minimum(value = "0"), maximum(value = "9007199254740991")))]
    pub refund_approval_threshold_minor: Option<i64>,
    /// Above this, two different people must approve.
    #[oai(validator(minimum(value = "0"), maximum(value = "9007199254740991")))]
    pub refund_second_approval_threshold_minor: MaybeUndefined<i64>,
    /// Whether what the application itself asks for is held to the same thresholds.
    pub app_refunds_need_approval: Option<bool>,
    /// Whether settled payments show a receipt.
    pub receipts_enabled: Option<bool>,
    /// How it shows itself to customers.
    pub branding: Option<BrandingBody>,
}

/// A new application
#[derive(Clone, Debug, Object)]
#[oai(rename = "RegisterApplication", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RegisterAppBody {
    /// What customers and staff call it.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub name: String,
    /// What it allows, where that differs from what every application begins with; without a name.
    pub settings: Option<SettingsBody>,
    /// Where its TEST events are posted, if you know already.
    #[oai(validator(min_length = 8, max_length = 2000))]
    pub test_webhook_url: Option<String>,
    /// Where its LIVE events are posted, if you know already.
    #[oai(validator(min_length = 8, max_length = 2000))]
    pub live_webhook_url: Option<String>,
}

/// Which mode a credential is for
#[derive(Clone, Debug, Object)]
#[oai(rename = "IssueCredential", deny_unknown_fields)]
pub struct IssueBody {
    /// TEST or LIVE.
    pub mode: ModeView,
}

/// Which credentials to replace
#[derive(Clone, Debug, Object)]
#[oai(rename = "RotateCredentials", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RotateBody {
    /// TEST or LIVE: every credential of that mode is replaced by one.
    pub mode: ModeView,
    /// How many hours the replaced ones go on working; 24 when left out.
    #[oai(validator(minimum(value = "0"), maximum(value = "720")))]
    pub grace_hours: Option<u32>,
}

/// Whether a credential works
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "CredentialStatus", rename_all = "UPPERCASE")]
pub enum CredentialStatusView {
    /// It works.
    Active,
    /// It was replaced and works until `expiresAt`.
    Retiring,
    /// It was replaced, and its grace is over.
    Expired,
    /// Somebody ended it.
    Revoked,
}

/// A credential, without what proves it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Credential", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CredentialView {
    /// Its id.
    pub id: Id<CredentialId>,
    /// The mode of everything it makes or sees.
    pub mode: ModeView,
    /// Whether it works.
    pub status: CredentialStatusView,
    /// Until when it works, or worked; absent while nothing ends it.
    pub expires_at: Option<Instant>,
    /// When it was issued.
    pub created_at: Instant,
}

/// A credential that was just made
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "IssuedCredential", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct IssuedCredentialView {
    /// Its id.
    pub credential_id: Id<CredentialId>,
    /// The mode of everything it makes or sees.
    pub mode: ModeView,
    /// The text for `X-Api-Key`. Shown once; a retry with the same idempotency key gets the answer without it.
    pub api_key: Option<String>,
    /// The text for `X-Api-Secret`. Shown once.
    pub api_secret: Option<String>,
    /// Until when the replaced ones work.
    pub previous_key_expires_at: Option<Instant>,
}

/// An application that was just registered
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "RegisteredApplication", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RegisteredAppView {
    /// The application.
    pub application: ApplicationView,
    /// Its credentials: one for TEST, one for LIVE.
    pub credentials: Vec<IssuedCredentialView>,
    /// Where its events are posted, each with the secret that signs them; as many as were asked for.
    pub webhook_endpoints: Vec<EndpointView>,
}

impl ApplicationView {
    /// The application as operators see it.
    pub fn of(app: &App) -> ApplicationView {
        ApplicationView {
            id: Id(app.id),
            name: app.name.clone(),
            status: app.status.into(),
            settings: SettingsView::of(&app.settings),
            created_at: Instant(app.created_at),
            updated_at: Instant(app.updated_at),
        }
    }
}

impl SettingsView {
    fn of(settings: &Settings) -> SettingsView {
        let refunds = &settings.refunds;
        SettingsView {
            min_amount_minor: settings.min_amount_minor,
            max_amount_minor: settings.max_amount_minor,
            verification_policy: settings.verification.into(),
            methods: settings.methods.iter().copied().map(MethodView::from).collect(),
            refund_approval_threshold_minor: refunds.approval_threshold_minor,
            refund_second_approval_threshold_minor: refunds.second_approval_threshold_minor,
            app_refunds_need_approval: refunds.app_refunds_need_approval,
            receipts_enabled: settings.receipts_enabled,
            branding: settings.branding.clone().into(),
        }
    }
}

impl From<Branding> for BrandingView {
    fn from(branding: Branding) -> Self {
        let Branding { display_name, accent_color, support_email, support_phone, website } = branding;
        BrandingView { display_name, accent_color, support_email, support_phone, website }
    }
}

impl From<AppStatus> for AppStatusView {
    fn from(status: AppStatus) -> Self {
        match status {
            AppStatus::Active => AppStatusView::Active,
            AppStatus::Disabled => AppStatusView::Disabled,
        }
    }
}

impl From<AppStatusView> for AppStatus {
    fn from(status: AppStatusView) -> Self {
        match status {
            AppStatusView::Active => AppStatus::Active,
            AppStatusView::Disabled => AppStatus::Disabled,
        }
    }
}

impl From<VerificationPolicy> for VerificationPolicyView {
    fn from(policy: VerificationPolicy) -> Self {
        match policy {
            VerificationPolicy::Fail => VerificationPolicyView::Fail,
            VerificationPolicy::Hold => VerificationPolicyView::Hold,
        }
    }
}

impl From<VerificationPolicyView> for VerificationPolicy {
    fn from(policy: VerificationPolicyView) -> Self {
        match policy {
            VerificationPolicyView::Fail => VerificationPolicy::Fail,
            VerificationPolicyView::Hold => VerificationPolicy::Hold,
        }
    }
}

impl From<SettingsBody> for AppChange {
    fn from(body: SettingsBody) -> Self {
        let branding = body.branding.unwrap_or_default();
        AppChange {
            name: body.name,
            min_amount_minor: said(body.min_amount_minor),
            max_amount_minor: said(body.max_amount_minor),
            verification: body.verification_policy.map(VerificationPolicy::from),
            methods: body.methods.map(|methods| methods.into_iter().map(Method::from).collect()),
            refund_approval_threshold_minor: body.refund_approval_threshold_minor.map(Some),
            refund_second_approval_threshold_minor: said(body.refund_second_approval_threshold_minor),
            app_refunds_need_approval: body.app_refunds_need_approval,
            receipts_enabled: body.receipts_enabled,
            display_name: said(branding.display_name),
            accent_color: said(branding.accent_color),
            support_email: said(branding.support_email),
            support_phone: said(branding.support_phone),
            website: said(branding.website),
        }
    }
}

/// Left out is not named; null takes away.
fn said<T>(property: MaybeUndefined<T>) -> Option<Option<T>> {
    match property {
        MaybeUndefined::Undefined => None,
        MaybeUndefined::Null => Some(None),
        MaybeUndefined::Value(value) => Some(Some(value)),
    }
}

impl CredentialView {
    /// The credential as it is at that instant.
    pub fn of(credential: &Credential, at: Timestamp) -> CredentialView {
        let (status, expires_at) = match credential.state {
            CredentialState::Active => (CredentialStatusView::Active, None),
            CredentialState::Retiring { until } if until <= at => (CredentialStatusView::Expired, Some(until)),
            CredentialState::Retiring { until } => (CredentialStatusView::Retiring, Some(until)),
            CredentialState::Revoked { at } => (CredentialStatusView::Revoked, Some(at)),
        };
        CredentialView {
            id: Id(credential.id),
            mode: credential.mode.into(),
            status,
            expires_at: expires_at.map(Instant),
            created_at: Instant(credential.created_at),
        }
    }
}

impl IssuedCredentialView {
    /// The credential without its texts, as a retry gets it.
    pub fn of(made: &Made) -> IssuedCredentialView {
        let (credential_id, mode) = (Id(made.credential), made.mode.into());
        IssuedCredentialView { credential_id, mode, api_key: None, api_secret: None, previous_key_expires_at: None }
    }

    /// The same, with until when the ones work that an application had before in its mode.
    #[must_use]
    pub fn replacing(self, app: &App) -> IssuedCredentialView {
        let retiring = app.credentials.iter().filter(|one| ModeView::from(one.mode) == self.mode);
        let until = retiring.filter_map(|one| match one.state {
            CredentialState::Retiring { until } => Some(until),
            CredentialState::Active | CredentialState::Revoked { .. } => None,
        });
        IssuedCredentialView { previous_key_expires_at: until.max().map(Instant), ..self }
    }

    /// The same, with its texts.
    #[must_use]
    pub fn showing(self, made: Made) -> IssuedCredentialView {
        IssuedCredentialView { api_key: Some(made.pair.key), api_secret: Some(made.pair.secret), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_stays_and_null_takes_away() {
        let body = SettingsBody {
            min_amount_minor: MaybeUndefined::Null,
            max_amount_minor: MaybeUndefined::Value(5),
            branding: Some(BrandingBody { website: MaybeUndefined::Null, ..BrandingBody::default() }),
            ..SettingsBody::default()
        };
        let wanted = AppChange {
            min_amount_minor: Some(None),
            max_amount_minor: Some(Some(5)),
            website: Some(None),
            ..AppChange::default()
        };
        assert_eq!(AppChange::from(body), wanted);
        assert_eq!(AppChange::from(SettingsBody::default()), AppChange::default());
    }

    #[test]
    fn a_replaced_credential_works_until_its_grace_is_over() {
        let until = Timestamp::from_micros(10);
        let retiring = Credential {
            id: CredentialId::from_u128(1),
            mode: domain::Mode::Test,
            key_digest: [0; 32],
            secret_digest: [0; 32],
            state: CredentialState::Retiring { until },
            created_at: Timestamp::EPOCH,
        };
        let at = |micros| CredentialView::of(&retiring, Timestamp::from_micros(micros)).status;
        assert_eq!((at(9), at(10)), (CredentialStatusView::Retiring, CredentialStatusView::Expired));
    }
}
