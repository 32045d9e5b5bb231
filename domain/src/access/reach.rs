//! To which applications a grant extends.

use crate::ids::AppId;
use std::collections::BTreeSet;

/// All applications, those of tomorrow too, or the ones named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Every application, and what belongs to none.
    Everywhere,
    /// These applications alone.
    Apps(BTreeSet<AppId>),
}

impl Reach {
    /// No application at all.
    pub const fn nowhere() -> Reach {
        Reach::Apps(BTreeSet::new())
    }

    /// Whether this application is within reach.
    pub fn covers(&self, app: AppId) -> bool {
        match self {
            Reach::Everywhere => true,
            Reach::Apps(apps) => apps.contains(&app),
        }
    }

    /// Whether nothing is within reach.
    pub fn is_nowhere(&self) -> bool {
        match self {
            Reach::Everywhere => false,
            Reach::Apps(apps) => apps.is_empty(),
        }
    }

    /// Whether all that the other reaches is within reach.
    pub fn includes(&self, other: &Reach) -> bool {
        match (self, other) {
            (Reach::Everywhere, _) => true,
            (Reach::Apps(_), Reach::Everywhere) => false,
            (Reach::Apps(apps), Reach::Apps(others)) => apps.is_superset(others),
        }
    }

    /// What either reaches.
    #[must_use]
    pub fn or(self, other: &Reach) -> Reach {
        match (self, other) {
            (Reach::Everywhere, _) | (_, Reach::Everywhere) => Reach::Everywhere,
            (Reach::Apps(mut apps), Reach::Apps(more)) => {
                apps.extend(more);
                Reach::Apps(apps)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_reaches_together_reach_what_either_does() {
        let (one, two) = (AppId::from_u128(1), AppId::from_u128(2));
        let both = Reach::Apps([one].into()).or(&Reach::Apps([two].into()));
        assert!(both.covers(one) && both.covers(two) && !both.covers(AppId::from_u128(3)));
        assert_eq!(both.or(&Reach::Everywhere), Reach::Everywhere);
        assert_eq!(Reach::Everywhere.or(&Reach::nowhere()), Reach::Everywhere);
        assert!(Reach::nowhere().is_nowhere() && !Reach::Everywhere.is_nowhere());
    }
}
