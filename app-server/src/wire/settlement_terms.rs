//! What was agreed with gateways, as operators see and change it.

use super::{ids::Id, instant::Instant, payment::MethodView, payment::ModeView};
use crate::http::refusal::Refusal;
use domain::{
    Currency, OperatorId,
    payments::Method,
    settlements::{AgreedTerms, FeeRule, FeeRules, Terms, TermsRefused},
    time::{hours, minutes},
};
use poem_openapi::Object;

/// What one gateway keeps of one payment
#[derive(Clone, Debug, Object)]
#[oai(rename = "FeeRule", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct FeeRuleView {
    /// The gateway's own word for how the customer paid, such as `VISA`; left out for every way that has no rule of its own.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub way: Option<String>,
    /// ISO-4217 code; BDT when left out.
    pub currency: Option<String>,
    /// So many hundredths of a percent of the amount.
    #[oai(validator(maximum(value = "10000")))]
    pub rate_bp: u32,
    /// And so much besides, in minor units; nothing when left out.
    #[oai(validator(minimum(value = "0"), maximum(value = "9007199254740991")))]
    pub fixed_minor: Option<i64>,
    /// But at least so much; nothing when left out.
    #[oai(validator(minimum(value = "0"), maximum(value = "9007199254740991")))]
    pub least_minor: Option<i64>,
    /// And at most so much; without a bound when left out.
    #[oai(validator(minimum(value = "0"), maximum(value = "9007199254740991")))]
    pub most_minor: Option<i64>,
    /// Whether it gives the share of what went back again; false when left out.
    pub returns_on_refund: Option<bool>,
}

/// What was agreed with a gateway, and how exactly its statements are taken
#[derive(Clone, Debug, Object)]
#[oai(rename = "PutSettlementTerms", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PutTermsBody {
    /// What the gateway may keep: each rule for another way or currency.
    #[oai(validator(max_items = 100))]
    pub fees: Vec<FeeRuleView>,
    /// By so much an amount may differ, in minor units; nothing when left out.
    #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
    pub amount_tolerance_minor: Option<i64>,
    /// By so much the fee of each line may differ; one when left out.
    #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
    pub fee_tolerance_minor: Option<i64>,
    /// So far apart in time a line that names nothing may be from what it is about; two hours when left out.
    #[oai(validator(minimum(value = "1"), maximum(value = "4320")))]
    pub window_minutes: Option<u32>,
    /// So long after its confirmation money is due; 72 hours when left out.
    #[oai(validator(maximum(value = "1440")))]
    pub due_after_hours: Option<u32>,
}

/// What was agreed with a gateway
#[derive(Clone, Debug, Object)]
#[oai(rename = "SettlementTerms", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct TermsView {
    /// The gateway.
    pub gateway: MethodView,
    /// LIVE or TEST.
    pub mode: ModeView,
    /// Which version; 0 while nobody has said anything.
    pub version: u32,
    /// What the gateway may keep. Where no rule holds, it is what the gateway said itself when it confirmed the payment.
    pub fees: Vec<FeeRuleView>,
    /// By so much an amount may differ, in minor units.
    pub amount_tolerance_minor: i64,
    /// By so much the fee of each line may differ.
    pub fee_tolerance_minor: i64,
    /// So far apart in time a line that names nothing may be from what it is about.
    pub window_minutes: u64,
    /// So long after its confirmation money is due.
    pub due_after_hours: u64,
    /// Who said so.
    pub changed_by: Option<Id<OperatorId>>,
    /// Since when it holds.
    pub changed_at: Option<Instant>,
}

impl From<&AgreedTerms> for TermsView {
    fn from(agreed: &AgreedTerms) -> Self {
        let terms = &agreed.terms;
        TermsView {
            gateway: agreed.gateway.into(),
            mode: agreed.mode.into(),
            version: agreed.version,
            fees: terms.fees.iter().map(FeeRuleView::from).collect(),
            amount_tolerance_minor: terms.amount_tolerance_minor,
            fee_tolerance_minor: terms.fee_tolerance_minor,
            window_minutes: terms.window.as_secs() / 60,
            due_after_hours: terms.due_after.as_secs() / 3_600,
            changed_by: agreed.by.map(Id),
            changed_at: agreed.at.map(Instant),
        }
    }
}

impl From<&FeeRule> for FeeRuleView {
    fn from(rule: &FeeRule) -> Self {
        FeeRuleView {
            way: rule.way.clone(),
            currency: Some(rule.currency.code().to_owned()),
            rate_bp: rule.rate_bp,
            fixed_minor: Some(rule.fixed_minor),
            least_minor: Some(rule.least_minor),
            most_minor: rule.most_minor,
            returns_on_refund: Some(rule.returns_on_refund),
        }
    }
}

impl FeeRuleView {
    fn into_rule(self, gateway: Method) -> Result<FeeRule, Refusal> {
        let currency = match self.currency.as_deref() {
            Some(code) => {
                Currency::parse(code).map_err(|_| Refusal::field("fees", "names a currency that there is not"))?
            }
            None => Currency::BDT,
        };
        Ok(FeeRule {
            gateway,
            way: self.way,
            currency,
            rate_bp: self.rate_bp,
            fixed_minor: self.fixed_minor.unwrap_or(0),
            least_minor: self.least_minor.unwrap_or(0),
            most_minor: self.most_minor,
            returns_on_refund: self.returns_on_refund.unwrap_or(false),
        })
    }
}

impl PutTermsBody {
    /// What is to hold for this gateway, if it can.
    pub fn into_terms(self, gateway: Method) -> Result<Terms, Refusal> {
        let rules = self.fees.into_iter().map(|rule| rule.into_rule(gateway)).collect::<Result<_, _>>()?;
        let unsaid = Terms::default();
        let terms = Terms {
            fees: FeeRules::new(rules).map_err(TermsRefused::from)?,
            amount_tolerance_minor: self.amount_tolerance_minor.unwrap_or(unsaid.amount_tolerance_minor),
            fee_tolerance_minor: self.fee_tolerance_minor.unwrap_or(unsaid.fee_tolerance_minor),
            window: self.window_minutes.map_or(unsaid.window, |length| minutes(length.into())),
            due_after: self.due_after_hours.map_or(unsaid.due_after, |length| hours(length.into())),
        };
        terms.check(gateway)?;
        Ok(terms)
    }
}

impl From<TermsRefused> for Refusal {
    fn from(refused: TermsRefused) -> Self {
        let field = match refused {
            TermsRefused::Rule(_) | TermsRefused::Many | TermsRefused::Gateway => "fees",
            TermsRefused::Tolerance => "feeToleranceMinor",
            TermsRefused::Window => "windowMinutes",
            TermsRefused::Due => "dueAfterHours",
        };
        Refusal::field(field, refused.to_string())
    }
}
