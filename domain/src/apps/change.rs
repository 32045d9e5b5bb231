//! A change of an application's name and settings: what is not named stays as it is.

use super::{
    app::{App, AppRefused},
    settings::{Settings, VerificationPolicy},
};
use crate::{decision::Decision, payments::Method, time::Timestamp};

/// What becomes of one property that may be absent: none leaves it, some none takes it away.
type Optional<T> = Option<Option<T>>;

/// What is to be different.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AppChange {
    /// What customers and staff call it.
    pub name: Option<String>,
    /// The smallest payment.
    pub min_amount_minor: Optional<i64>,
    /// The largest payment.
    pub max_amount_minor: Optional<i64>,
    /// What becomes of a payment whose verification nobody answers.
    pub verification: Option<VerificationPolicy>,
    /// The ways to pay.
    pub methods: Option<Vec<Method>>,
    /// Above which operators' refunds need an approval; taking it away means zero, approval of all.
    pub refund_approval_threshold_minor: Optional<i64>,
    /// Above which they need two.
    pub refund_second_approval_threshold_minor: Optional<i64>,
    /// Whether its own refunds are held to the same thresholds.
    pub app_refunds_need_approval: Option<bool>,
    /// Whether settled payments show a receipt.
    pub receipts_enabled: Option<bool>,
    /// What customers read instead of its name.
    pub display_name: Optional<String>,
    /// The colour of buttons and headings.
    pub accent_color: Optional<String>,
    /// Where customers write to.
    pub support_email: Optional<String>,
    /// Where customers call.
    pub support_phone: Optional<String>,
    /// Its own pages.
    pub website: Optional<String>,
}

impl AppChange {
    /// Those settings with the change.
    pub fn over(&self, settings: &Settings) -> Settings {
        let mut next = settings.clone();
        put(&mut next.min_amount_minor, &self.min_amount_minor);
        put(&mut next.max_amount_minor, &self.max_amount_minor);
        put(&mut next.verification, &self.verification);
        put(&mut next.methods, &self.methods);
        let threshold = self.refund_approval_threshold_minor.map(Option::unwrap_or_default);
        put(&mut next.refunds.approval_threshold_minor, &threshold);
        put(&mut next.refunds.second_approval_threshold_minor, &self.refund_second_approval_threshold_minor);
        put(&mut next.refunds.app_refunds_need_approval, &self.app_refunds_need_approval);
        put(&mut next.receipts_enabled, &self.receipts_enabled);
        put(&mut next.branding.display_name, &self.display_name);
        put(&mut next.branding.accent_color, &self.accent_color);
        put(&mut next.branding.support_email, &self.support_email);
        put(&mut next.branding.support_phone, &self.support_phone);
        put(&mut next.branding.website, &self.website);
        next
    }
}

fn put<T: Clone>(property: &mut T, to: &Option<T>) {
    if let Some(to) = to {
        property.clone_from(to);
    }
}

impl App {
    /// Changes what is named, and leaves the rest.
    pub fn adjust(&self, change: &AppChange, at: Timestamp) -> Result<Decision<App>, AppRefused> {
        self.change(change.name.as_deref().unwrap_or(&self.name), change.over(&self.settings), at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        apps::{AppStatus, Branding, RefundPolicy},
        audit::{Action, AuditLine, Fact},
        ids::AppId,
        payments::FieldRefused,
        testing::story::{NOON, noon_and},
    };

    fn app() -> App {
        App::register(AppId::from_u128(1), "Shop", Settings::default(), Vec::new(), NOON).unwrap().next
    }

    fn line(decision: &Decision<App>) -> &AuditLine {
        let [line] = &decision.audit[..] else { panic!("one line: {:?}", decision.audit) };
        line
    }

    fn facts(decision: &Decision<App>) -> Vec<(String, Option<String>, Option<String>)> {
        line(decision).facts.iter().cloned().map(|Fact { name, before, after }| (name, before, after)).collect()
    }

    #[test]
    fn what_is_not_named_stays_and_what_changed_is_told() {
        let change = AppChange {
            max_amount_minor: Some(Some(500)),
            support_email: Some(Some("help@shop.example".into())),
            methods: Some(vec![Method::Sslcommerz]),
            ..AppChange::default()
        };
        let decision = app().adjust(&change, noon_and(60)).unwrap();
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(
            facts(&decision),
            [
                ("maxAmountMinor".to_owned(), None, text("500")),
                ("branding.supportEmail".to_owned(), None, text("help@shop.example")),
            ],
        );
        assert_eq!(decision.next.updated_at, noon_and(60));
        let branding = Branding { support_email: text("help@shop.example"), ..Branding::default() };
        let settings = Settings { max_amount_minor: Some(500), branding, ..Settings::default() };
        assert_eq!(decision.next, App { settings, updated_at: noon_and(60), ..app() });

        let back = AppChange { max_amount_minor: Some(None), ..AppChange::default() };
        let back = decision.next.adjust(&back, NOON).unwrap();
        assert_eq!(facts(&back), [("maxAmountMinor".to_owned(), text("500"), None)]);
    }

    #[test]
    fn every_property_can_be_changed_and_is_told() {
        let change = AppChange {
            name: Some(" Stall ".into()),
            min_amount_minor: Some(Some(1)),
            max_amount_minor: Some(Some(2)),
            verification: Some(VerificationPolicy::Hold),
            methods: Some(vec![Method::Bkash]),
            refund_approval_threshold_minor: Some(Some(3)),
            refund_second_approval_threshold_minor: Some(Some(4)),
            app_refunds_need_approval: Some(true),
            receipts_enabled: Some(false),
            display_name: Some(Some("Stall".into())),
            accent_color: Some(Some("#000000".into())),
            support_email: Some(Some("a@b.example".into())),
            support_phone: Some(Some("123".into())),
            website: Some(Some("https://b.example".into())),
        };
        let decision = app().adjust(&change, NOON).unwrap();
        assert_eq!(decision.next.name, "Stall");
        let all = 1 + Settings::default().facts().len();
        assert_eq!(line(&decision).facts.len(), all, "{:?}", line(&decision));
        let again = decision.next.adjust(&change, noon_and(1)).unwrap();
        assert_eq!(again, Decision::of(decision.next), "nothing changed, and nothing is told");
        let threshold = AppChange {
            refund_approval_threshold_minor: Some(None),
            refund_second_approval_threshold_minor: Some(None),
            app_refunds_need_approval: Some(false),
            ..AppChange::default()
        };
        let lowered = again.next.adjust(&threshold, NOON).unwrap().next.settings.refunds;
        assert_eq!(lowered, RefundPolicy::default(), "four eyes on everything");
    }

    #[test]
    fn a_change_that_cannot_be_names_its_fields() {
        let change = AppChange { name: Some("\n".into()), min_amount_minor: Some(Some(0)), ..AppChange::default() };
        let Err(AppRefused::Fields(fields)) = app().adjust(&change, NOON) else { panic!("it was taken") };
        let names: Vec<&str> = fields.iter().map(|FieldRefused { field, .. }| *field).collect();
        assert_eq!(names, ["name", "minAmountMinor"]);
    }

    #[test]
    fn an_application_is_registered_within_the_same_bounds() {
        let crossed = Settings { min_amount_minor: Some(2), max_amount_minor: Some(1), ..Settings::default() };
        let refused = App::register(AppId::from_u128(1), "Shop", crossed, Vec::new(), NOON).map(drop);
        let reason = "must not be less than minAmountMinor".to_owned();
        assert_eq!(refused, Err(AppRefused::Fields(vec![FieldRefused { field: "maxAmountMinor", reason }])));
    }

    #[test]
    fn every_status_answers_every_request() {
        let is = |status| App { status, ..app() };
        let state = |decided: Result<Decision<App>, _>| decided.map(|decision| decision.next.status);
        for (status, disabling, enabling) in [
            (AppStatus::Active, Ok(AppStatus::Disabled), Err(AppRefused::AlreadyActive)),
            (AppStatus::Disabled, Err(AppRefused::AlreadyDisabled), Ok(AppStatus::Active)),
        ] {
            assert_eq!(state(is(status).disable(NOON)), disabling, "{status:?}");
            assert_eq!(state(is(status).enable(NOON)), enabling, "{status:?}");
        }
        let disabled = app().disable(noon_and(5)).unwrap();
        assert_eq!(line(&disabled).action, Action::AppChanged);
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(facts(&disabled), [("status".to_owned(), text("ACTIVE"), text("DISABLED"))]);
    }
}
