//! What was agreed with each gateway, kept: which fees, how exactly its statements are taken, when its money is due.
//!
//! A change is a new version; none is ever rewritten, for a run names the versions that it judged by.

use super::{fees::NotAFeeRule, matching::Terms};
use crate::{
    audit::{Action, AuditLine, Origin},
    decision::StoreFailed,
    ids::OperatorId,
    payments::{Method, Page, PageOf},
    scope::Mode,
    time::{Timestamp, hours, minutes},
};
use std::{collections::BTreeMap, future::Future, time::Duration};

/// Rules for fees of one gateway at most.
pub const FEE_RULES_MAX: usize = 100;
/// Characters of a gateway's word for a way to pay at most.
pub const WAY_MAX: usize = 100;
/// What may be let pass at most, in minor units: more is no rounding.
pub const TOLERANCE_MAX: i64 = 10_000;
/// A window in time at most: payments of one amount come close behind each other.
pub const WINDOW_MAX: Duration = hours(72);
/// How long money may be on its way at most.
pub const DUE_AFTER_MAX: Duration = hours(60 * 24);

/// Why terms are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TermsRefused {
    /// A rule makes no sense.
    #[error(transparent)]
    Rule(#[from] NotAFeeRule),
    /// Too many rules.
    #[error("there may be at most {FEE_RULES_MAX} rules")]
    Many,
    /// A rule is for another gateway.
    #[error("a rule is for another gateway")]
    Gateway,
    /// More than rounding, or less than nothing.
    #[error("a tolerance must be from 0 to {TOLERANCE_MAX} minor units")]
    Tolerance,
    /// Too narrow or too wide.
    #[error("the window must be from one minute to three days")]
    Window,
    /// Too long.
    #[error("money is due after 60 days at most")]
    Due,
}

impl Terms {
    /// Whether a gateway can have them.
    pub fn check(&self, gateway: Method) -> Result<(), TermsRefused> {
        if self.fees.iter().count() > FEE_RULES_MAX {
            return Err(TermsRefused::Many);
        }
        if self.fees.iter().any(|rule| rule.gateway != gateway) {
            return Err(TermsRefused::Gateway);
        }
        if [self.amount_tolerance_minor, self.fee_tolerance_minor].iter().any(|one| !(0..=TOLERANCE_MAX).contains(one))
        {
            return Err(TermsRefused::Tolerance);
        }
        if !(minutes(1)..=WINDOW_MAX).contains(&self.window) {
            return Err(TermsRefused::Window);
        }
        if self.due_after > DUE_AFTER_MAX {
            return Err(TermsRefused::Due);
        }
        Ok(())
    }
}

/// What was agreed with one gateway, in one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreedTerms {
    /// Real money, or the sandbox's.
    pub mode: Mode,
    /// The gateway.
    pub gateway: Method,
    /// Which version: zero for what holds when nobody has said anything.
    pub version: u32,
    /// What was agreed.
    pub terms: Terms,
    /// Who said so; none for version zero.
    pub by: Option<OperatorId>,
    /// When; none for version zero.
    pub at: Option<Timestamp>,
}

impl AgreedTerms {
    /// What holds when nobody has said anything: no fee is known to be agreed, money is due in three days.
    pub fn unsaid(mode: Mode, gateway: Method) -> AgreedTerms {
        AgreedTerms { mode, gateway, version: 0, terms: Terms::default(), by: None, at: None }
    }

    /// A line of the trail about it.
    pub fn told(&self) -> AuditLine {
        let line = AuditLine::done(Action::SettlementTermsChanged).in_mode(self.mode);
        line.to("settlement_terms", self.gateway.as_str()).saying("version", self.version)
    }
}

/// Which version of each gateway's terms a run judged by.
pub type TermsUsed = BTreeMap<Method, u32>;

/// Keeps what was agreed with gateways.
pub trait KeepsTerms: Send + Sync {
    /// What holds for each gateway, in the order of gateways.
    fn terms(&self, mode: Mode) -> impl Future<Output = Result<Vec<AgreedTerms>, StoreFailed>> + Send;

    /// A page of all that was ever said about a gateway, newest first.
    fn terms_versions(
        &self,
        of: (Mode, Method),
        page: Page,
    ) -> impl Future<Output = Result<PageOf<AgreedTerms>, StoreFailed>> + Send;

    /// Keeps the next version of a gateway's terms, and answers it. Whoever brings them has checked them.
    fn keep_terms(
        &self,
        of: (Mode, Method),
        terms: Terms,
        by: OperatorId,
        asked: (&Origin, Timestamp),
    ) -> impl Future<Output = Result<AgreedTerms, StoreFailed>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        money::Currency,
        settlements::{FeeRule, FeeRules},
    };

    fn rule(gateway: Method, way: Option<String>) -> FeeRule {
        let currency = Currency::BDT;
        FeeRule {
            gateway,
            way,
            currency,
            rate_bp: 185,
            fixed_minor: 0,
            least_minor: 0,
            most_minor: None,
            returns_on_refund: false,
        }
    }

    fn with(rules: Vec<FeeRule>) -> Terms {
        Terms { fees: FeeRules::new(rules).unwrap(), ..Terms::default() }
    }

    #[test]
    fn what_holds_when_nobody_said_anything_can_be_agreed_too() {
        for gateway in Method::ALL {
            let unsaid = AgreedTerms::unsaid(Mode::Live, gateway);
            assert_eq!((unsaid.version, unsaid.terms.check(gateway)), (0, Ok(())));
        }
    }

    #[test]
    fn terms_beyond_their_bounds_are_refused() {
        let fine = with(vec![rule(Method::Bkash, None), rule(Method::Bkash, Some("VISA".into()))]);
        assert_eq!(fine.check(Method::Bkash), Ok(()));
        assert_eq!(fine.check(Method::Nagad), Err(TermsRefused::Gateway));
        let many = with((0..101).map(|way| rule(Method::Bkash, Some(way.to_string()))).collect());
        let cases = [
            (many, TermsRefused::Many),
            (Terms { amount_tolerance_minor: -1, ..fine.clone() }, TermsRefused::Tolerance),
            (Terms { fee_tolerance_minor: 10_001, ..fine.clone() }, TermsRefused::Tolerance),
            (Terms { window: Duration::ZERO, ..fine.clone() }, TermsRefused::Window),
            (Terms { window: hours(73), ..fine.clone() }, TermsRefused::Window),
            (Terms { due_after: hours(60 * 24 + 1), ..fine }, TermsRefused::Due),
        ];
        for (terms, refused) in cases {
            assert_eq!(terms.check(Method::Bkash), Err(refused));
        }
    }
}
