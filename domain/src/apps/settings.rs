//! What an application allows and how it shows itself: every setting, its bounds, and what the trail says of a change.

use crate::{
    money::Amount,
    payments::{FieldRefused, Method, is_phone_text, looks_like_email, text_problem},
    web_address::is_web_address,
};

/// What an application allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The smallest payment, in minor units of the payment's currency.
    pub min_amount_minor: Option<i64>,
    /// The largest payment, in minor units of the payment's currency.
    pub max_amount_minor: Option<i64>,
    /// What becomes of a payment whose verification nobody answers.
    pub verification: VerificationPolicy,
    /// The ways to pay that customers are offered, in that order.
    pub methods: Vec<Method>,
    /// Which refunds need which approvals.
    pub refunds: RefundPolicy,
    /// Whether settled payments show a receipt.
    pub receipts_enabled: bool,
    /// How it shows itself to customers.
    pub branding: Branding,
}

/// What becomes of a payment whose verification nobody answers. Either way an alert is raised and asking goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerificationPolicy {
    /// The payment fails; a success that is verified later still counts.
    Fail,
    /// The payment stays pending.
    Hold,
}

impl VerificationPolicy {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            VerificationPolicy::Fail => "FAIL",
            VerificationPolicy::Hold => "HOLD",
        }
    }
}

/// What an application wants approved before it is sent. Amounts are minor units of the payment's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RefundPolicy {
    /// An operator's refund above this needs somebody else's approval. Zero unless somebody chose otherwise: four eyes
    /// on everything.
    pub approval_threshold_minor: i64,
    /// Above this, two different people must approve.
    pub second_approval_threshold_minor: Option<i64>,
    /// Whether what the application itself asks for is held to the same thresholds.
    pub app_refunds_need_approval: bool,
}

/// How an application shows itself to customers, on our pages and in what they are sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Branding {
    /// What customers read instead of the application's name.
    pub display_name: Option<String>,
    /// The colour of buttons and headings, `#rrggbb`; white text on it can be read.
    pub accent_color: Option<String>,
    /// Where customers write to.
    pub support_email: Option<String>,
    /// Where customers call.
    pub support_phone: Option<String>,
    /// The application's own pages.
    pub website: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            min_amount_minor: None,
            max_amount_minor: None,
            verification: VerificationPolicy::Fail,
            methods: vec![Method::Sslcommerz],
            refunds: RefundPolicy::default(),
            receipts_enabled: true,
            branding: Branding::default(),
        }
    }
}

impl Settings {
    /// Whether a payment of that amount is within the bounds.
    pub fn allows(&self, amount: Amount) -> bool {
        self.min_amount_minor.is_none_or(|min| amount.minor() >= min)
            && self.max_amount_minor.is_none_or(|max| amount.minor() <= max)
    }

    /// What is wrong with them, field by field; nothing when they can be.
    pub fn problems(&self) -> Vec<FieldRefused> {
        let (refunds, branding) = (&self.refunds, &self.branding);
        let (first, second) = (refunds.approval_threshold_minor, refunds.second_approval_threshold_minor);
        let is_crossed = self.min_amount_minor.zip(self.max_amount_minor).is_some_and(|(min, max)| min > max);
        let is_twice =
            self.methods.iter().enumerate().any(|(at, one)| self.methods.iter().take(at).any(|it| it == one));
        let text = |field, value: &Option<String>, least, most| {
            let reason = value.as_deref().and_then(|value| text_problem(value, least, most));
            reason.map(|reason| FieldRefused { field, reason })
        };
        let texts = [
            text("branding.displayName", &branding.display_name, 1, 100),
            text("branding.supportEmail", &branding.support_email, 3, 254),
            text("branding.supportPhone", &branding.support_phone, 3, 20),
            text("branding.website", &branding.website, 1, 2_000),
        ];
        let is_wrong =
            |value: &Option<String>, is_fine: fn(&str) -> bool| value.as_deref().is_some_and(|it| !is_fine(it));
        let shapes = [
            ("minAmountMinor", self.min_amount_minor.is_some_and(|min| min <= 0), "must be more than zero"),
            ("maxAmountMinor", self.max_amount_minor.is_some_and(|max| max <= 0), "must be more than zero"),
            ("maxAmountMinor", is_crossed, "must not be less than minAmountMinor"),
            ("methods", self.methods.is_empty(), "must name at least one way to pay"),
            ("methods", is_twice, "must not name a way to pay twice"),
            ("refundApprovalThresholdMinor", first < 0, "must not be less than zero"),
            (
                "refundSecondApprovalThresholdMinor",
                second.is_some_and(|second| second < first),
                "must not be less than refundApprovalThresholdMinor",
            ),
            (
                "branding.displayName",
                is_wrong(&branding.display_name, |name| name.trim() == name),
                "must not begin or end with a space",
            ),
            (
                "branding.accentColor",
                is_wrong(&branding.accent_color, is_readable_accent),
                "must be #rrggbb, and dark enough for white text on it (a contrast of 4.5 to 1)",
            ),
            ("branding.supportEmail", is_wrong(&branding.support_email, looks_like_email), "must be an email address"),
            (
                "branding.supportPhone",
                is_wrong(&branding.support_phone, is_phone_text),
                "must hold digits, spaces and + - ( ) only",
            ),
            ("branding.website", is_wrong(&branding.website, is_web_address), "must be an http or https URL"),
        ];
        let shapes = shapes.into_iter().filter(|(_, wrong, _)| *wrong);
        let shapes = shapes.map(|(field, _, reason)| FieldRefused { field, reason: reason.to_owned() });
        texts.into_iter().flatten().chain(shapes).collect()
    }

    /// Every setting by its name on the wire, as the trail says it.
    pub fn facts(&self) -> Vec<(&'static str, Option<String>)> {
        let (refunds, branding) = (&self.refunds, &self.branding);
        let methods: Vec<&str> = self.methods.iter().map(|method| method.as_str()).collect();
        let number = |amount: Option<i64>| amount.map(|amount| amount.to_string());
        vec![
            ("minAmountMinor", number(self.min_amount_minor)),
            ("maxAmountMinor", number(self.max_amount_minor)),
            ("verificationPolicy", Some(self.verification.as_str().to_owned())),
            ("methods", Some(methods.join(", "))),
            ("refundApprovalThresholdMinor", number(Some(refunds.approval_threshold_minor))),
            ("refundSecondApprovalThresholdMinor", number(refunds.second_approval_threshold_minor)),
            ("appRefundsNeedApproval", Some(refunds.app_refunds_need_approval.to_string())),
            ("receiptsEnabled", Some(self.receipts_enabled.to_string())),
            ("branding.displayName", branding.display_name.clone()),
            ("branding.accentColor", branding.accent_color.clone()),
            ("branding.supportEmail", branding.support_email.clone()),
            ("branding.supportPhone", branding.support_phone.clone()),
            ("branding.website", branding.website.clone()),
        ]
    }
}

/// How bright a channel's value is, in ten-thousandths, at each seventeenth value; straight lines between them lie a
/// little above the true curve, so that a colour near the bound is refused rather than taken.
const BRIGHTNESS: [u32; 16] =
    [0, 56, 160, 331, 578, 908, 1_329, 1_845, 2_462, 3_185, 4_020, 4_969, 6_038, 7_231, 8_550, 10_000];

/// White text on a colour has a contrast of 4.5 to 1 up to this brightness: 1.05 / 4.5 - 0.05.
const BRIGHTNESS_MAX: u32 = 1_833;

/// Whether that is `#rrggbb`, and dark enough for white text.
pub(crate) fn is_readable_accent(text: &str) -> bool {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
    let Some(digits) = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit())) else {
        return false;
    };
    let channel = |at: usize| digits.get(at..at + 2).and_then(|pair| u32::from_str_radix(pair, 16).ok());
    let (Some(red), Some(green), Some(blue)) = (channel(0), channel(2), channel(4)) else { return false };
    (2_126 * brightness(red) + 7_152 * brightness(green) + 722 * brightness(blue)) / 10_000 <= BRIGHTNESS_MAX
}

fn brightness(value: u32) -> u32 {
    let (step, rest) = (value / 17, value % 17);
    let at = |step: u32| usize::try_from(step).ok().and_then(|step| BRIGHTNESS.get(step)).copied().unwrap_or(10_000);
    at(step) + (at(step + 1) - at(step)) * rest / 17
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(settings: &Settings) -> Vec<(&'static str, String)> {
        settings.problems().into_iter().map(|FieldRefused { field, reason }| (field, reason)).collect()
    }

    fn branded(change: impl Fn(&mut Branding)) -> Settings {
        let mut settings = Settings::default();
        change(&mut settings.branding);
        settings
    }

    #[test]
    fn the_settings_one_begins_with_can_be() {
        assert_eq!(fields(&Settings::default()), []);
    }

    #[test]
    fn amounts_are_positive_and_in_order() {
        let bounds = |min, max| Settings { min_amount_minor: min, max_amount_minor: max, ..Settings::default() };
        for fine in [bounds(Some(1), Some(1)), bounds(None, Some(1)), bounds(Some(i64::MAX), None)] {
            assert_eq!(fields(&fine), []);
        }
        let zero = "must be more than zero".to_owned();
        assert_eq!(fields(&bounds(Some(0), None)), [("minAmountMinor", zero.clone())]);
        assert_eq!(fields(&bounds(None, Some(-1))), [("maxAmountMinor", zero)]);
        let crossed = "must not be less than minAmountMinor".to_owned();
        assert_eq!(fields(&bounds(Some(2), Some(1))), [("maxAmountMinor", crossed)]);
    }

    #[test]
    fn the_second_threshold_is_not_below_the_first() {
        let thresholds = |first, second| Settings {
            refunds: RefundPolicy {
                approval_threshold_minor: first,
                second_approval_threshold_minor: second,
                ..RefundPolicy::default()
            },
            ..Settings::default()
        };
        assert_eq!(fields(&thresholds(5, Some(5))), []);
        assert_eq!(fields(&thresholds(5, None)), []);
        assert!(matches!(&fields(&thresholds(5, Some(4)))[..], [("refundSecondApprovalThresholdMinor", _)]));
        assert!(matches!(&fields(&thresholds(-1, None))[..], [("refundApprovalThresholdMinor", _)]));
    }

    #[test]
    fn a_way_to_pay_is_offered_once_and_one_at_least() {
        let offering = |methods: &[Method]| Settings { methods: methods.to_vec(), ..Settings::default() };
        assert_eq!(fields(&offering(&Method::ALL)), []);
        for wrong in [&[][..], &[Method::Bkash, Method::Nagad, Method::Bkash]] {
            assert!(matches!(&fields(&offering(wrong))[..], [("methods", _)]), "{wrong:?}");
        }
    }

    #[test]
    fn white_text_on_the_accent_can_be_read() {
        for fine in ["#000000", "#0b6e4f", "#0B6E4F", "#1d4ed8", "#b91c1c", "#757575"] {
            assert!(is_readable_accent(fine), "{fine}");
        }
        for wrong in [
            "#ffffff", "#787878", "#ffd700", "#22c55e", "0b6e4f", "#0b6e4", "#0b6e4f0", "#0b6e4g", "", "#", "#আআ",
            "red",
        ] {
            assert!(!is_readable_accent(wrong), "{wrong}");
        }
    }

    #[test]
    fn each_part_of_the_branding_has_its_shape() {
        for (settings, field) in [
            (branded(|it| it.display_name = Some(String::new())), "branding.displayName"),
            (branded(|it| it.display_name = Some("4111 1111 1111 1111".into())), "branding.displayName"),
            (branded(|it| it.display_name = Some(" Shop".into())), "branding.displayName"),
            (branded(|it| it.display_name = Some("x".repeat(101))), "branding.displayName"),
            (branded(|it| it.display_name = Some("a\u{202e}\nb".into())), "branding.displayName"),
            (branded(|it| it.accent_color = Some("#ffffff".into())), "branding.accentColor"),
            (branded(|it| it.support_email = Some("help".into())), "branding.supportEmail"),
            (branded(|it| it.support_phone = Some("call us".into())), "branding.supportPhone"),
            (branded(|it| it.website = Some("javascript:alert(1)".into())), "branding.website"),
        ] {
            assert!(matches!(&fields(&settings)[..], [(refused, _)] if *refused == field), "{:?}", fields(&settings));
        }
        let whole = branded(|it| {
            *it = Branding {
                display_name: Some("দোকান & Co.".into()),
                accent_color: Some("#0b6e4f".into()),
                support_email: Some("help@shop.example".into()),
                support_phone: Some("+880 2 5566 7788".into()),
                website: Some("https://shop.example/".into()),
            }
        });
        assert_eq!(fields(&whole), []);
    }
}
