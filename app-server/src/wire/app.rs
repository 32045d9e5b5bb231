//! Applications as operators register, see and change them.

use super::{credential::IssuedCredentialView, ids::Id, instant::Instant, payment::MethodView, webhook::EndpointView};
use domain::{
    AppId,
    apps::{App, AppChange, AppStatus, Branding, Settings, VerificationPolicy},
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
}
