//! One discount, and every rule about it.

use crate::{
    audit::{Action, AuditLine},
    catalogue::named,
    decision::{Decision, Never, Subject},
    ids::DiscountId,
    money::{AMOUNT_MAX_MINOR, Currency, Money},
    payments::{FieldRefused, text_problem},
    scope::Scope,
    time::Timestamp,
};
use sha2::{Digest, Sha256};

/// Characters of a code at most.
pub const CODE_MAX: usize = 40;
/// All of it, in basis points.
pub const PERCENT_MAX_BP: u16 = 10_000;
/// Uses that a limit may allow at most.
const LIMIT_MAX: u32 = 1_000_000_000;

/// A code that makes an order cheaper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Discount {
    /// Its id.
    pub id: DiscountId,
    /// Its application and mode.
    pub scope: Scope,
    /// What customers enter, in capitals.
    pub code: String,
    /// What customers read about it.
    pub description: Option<String>,
    /// What it takes off.
    pub reduction: Reduction,
    /// The currency of its amounts, and of the orders it is for.
    pub currency: Currency,
    /// The least that an order must come to, in minor units.
    pub minimum_minor: Option<i64>,
    /// How often it may be used in all.
    pub total_limit: Option<u32>,
    /// How often one customer may use it.
    pub customer_limit: Option<u32>,
    /// From when it counts.
    pub valid_from: Option<Timestamp>,
    /// Until when it counts.
    pub valid_until: Option<Timestamp>,
    /// Whether it counts.
    pub state: DiscountState,
    /// How often it was used.
    pub used_count: u32,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed; being used is no change.
    pub updated_at: Timestamp,
}

/// What a discount takes off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reduction {
    /// A part of the subtotal, rounded down to a whole minor unit.
    Percentage {
        /// Hundredths of a percent, 1 to 10000.
        basis_points: u16,
    },
    /// An amount, in minor units.
    Flat {
        /// How much.
        minor: i64,
    },
}

named! {
    /// Whether a discount counts.
    DiscountState {
        /// It does, within its time.
        Active = "ACTIVE",
        /// It was switched off.
        Inactive = "INACTIVE",
        /// It was taken away before anybody used it; its code is free again.
        Removed = "REMOVED",
    }
}

/// What a discount is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedDiscount {
    /// What customers enter, however it is written.
    pub code: String,
    /// What customers read about it.
    pub description: Option<String>,
    /// What it takes off.
    pub reduction: Reduction,
    /// The currency of its amounts.
    pub currency: Currency,
    /// The least that an order must come to.
    pub minimum_minor: Option<i64>,
    /// How often it may be used in all.
    pub total_limit: Option<u32>,
    /// How often one customer may use it.
    pub customer_limit: Option<u32>,
    /// From when it counts.
    pub valid_from: Option<Timestamp>,
    /// Until when it counts.
    pub valid_until: Option<Timestamp>,
    /// Whether it counts.
    pub is_active: bool,
}

/// A customer, as uses are counted: the digest of the application's own name for him.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CustomerKey(pub [u8; 32]);

impl CustomerKey {
    /// The customer that the application calls so.
    pub fn of(customer_reference: &str) -> CustomerKey {
        CustomerKey(Sha256::digest(customer_reference.as_bytes()).into())
    }
}

/// Why a discount takes nothing off.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DiscountRefused {
    /// It was switched off or taken away.
    #[error("is not a discount that counts")]
    Inactive,
    /// Its time has not come.
    #[error("does not count yet")]
    NotYet,
    /// Its time is over.
    #[error("does not count any more")]
    Over,
    /// It was used as often as it may be.
    #[error("was used as often as it may be")]
    UsedUp,
    /// This customer used it as often as he may.
    #[error("was used by this customer as often as it may be")]
    UsedUpByCustomer,
    /// The order is too small.
    #[error("counts from a subtotal of {minimum} on")]
    TooSmall {
        /// The least.
        minimum: Money,
    },
    /// The order is in another currency.
    #[error("is for orders in {currency}")]
    OtherCurrency {
        /// The discount's.
        currency: Currency,
    },
}

/// Why a discount was not made or changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeRefused {
    /// Fields that cannot be, each with its reason.
    #[error("some fields cannot be accepted")]
    Fields(Vec<FieldRefused>),
    /// It was used.
    #[error("the discount was used; switch it off instead")]
    Used,
    /// It was taken away.
    #[error("the discount was taken away")]
    Removed,
}

/// A code as it is kept: in capitals, without the spaces around it.
pub fn code_of(text: &str) -> String {
    text.trim().to_uppercase()
}

impl Discount {
    /// What it takes off a subtotal at that instant; never more than there is. Limits of use are not looked at.
    pub fn apply(&self, subtotal: Money, at: Timestamp) -> Result<Money, DiscountRefused> {
        if self.state != DiscountState::Active {
            return Err(DiscountRefused::Inactive);
        }
        if self.valid_from.is_some_and(|from| at < from) {
            return Err(DiscountRefused::NotYet);
        }
        if self.valid_until.is_some_and(|until| until <= at) {
            return Err(DiscountRefused::Over);
        }
        if subtotal.currency() != self.currency {
            return Err(DiscountRefused::OtherCurrency { currency: self.currency });
        }
        let too_small = |minimum: &Money| subtotal.minor() < minimum.minor();
        if let Some(minimum) = self.minimum().filter(too_small) {
            return Err(DiscountRefused::TooSmall { minimum });
        }
        let minor = match self.reduction {
            Reduction::Percentage { basis_points } => part(subtotal.minor(), basis_points),
            Reduction::Flat { minor } => minor.min(subtotal.minor()),
        };
        Ok(Money::new(minor, self.currency).unwrap_or(subtotal))
    }

    /// One use of it by a customer who used it so often before: the discount from now on, and what it takes off.
    pub fn take(
        &self,
        used_by_customer: u32,
        subtotal: Money,
        at: Timestamp,
    ) -> Result<(Discount, Money), DiscountRefused> {
        let amount = self.apply(subtotal, at)?;
        if self.total_limit.is_some_and(|limit| limit <= self.used_count) {
            return Err(DiscountRefused::UsedUp);
        }
        if self.customer_limit.is_some_and(|limit| limit <= used_by_customer) {
            return Err(DiscountRefused::UsedUpByCustomer);
        }
        let used_count = self.used_count.checked_add(1).ok_or(DiscountRefused::UsedUp)?;
        Ok((Discount { used_count, ..self.clone() }, amount))
    }

    /// Makes a discount.
    pub fn create(
        id: DiscountId,
        scope: Scope,
        wanted: &WantedDiscount,
        at: Timestamp,
    ) -> Result<Decision<Discount>, ChangeRefused> {
        let blank = Discount {
            id,
            scope,
            code: code_of(&wanted.code),
            description: None,
            reduction: wanted.reduction,
            currency: wanted.currency,
            minimum_minor: None,
            total_limit: None,
            customer_limit: None,
            valid_from: None,
            valid_until: None,
            state: DiscountState::Active,
            used_count: 0,
            created_at: at,
            updated_at: at,
        };
        let made = blank.with(wanted, at)?;
        let line = made.line(Action::DiscountCreated).saying("code", &made.code).saying("takesOff", made.takes_off());
        Ok(Decision::of(made).recording(line))
    }

    /// Makes it what is wanted. Its code stays: customers know it.
    pub fn change(&self, wanted: &WantedDiscount, at: Timestamp) -> Result<Decision<Discount>, ChangeRefused> {
        if self.state == DiscountState::Removed {
            return Err(ChangeRefused::Removed);
        }
        if code_of(&wanted.code) != self.code {
            return Err(refuse("code", "must stay as it is: make another discount for another code"));
        }
        if wanted.total_limit.is_some_and(|limit| limit < self.used_count) {
            return Err(refuse("totalLimit", "must not be less than what was used already"));
        }
        if self.used_count > 0 && wanted.currency != self.currency {
            return Err(refuse("currency", "must stay as it is once the discount was used"));
        }
        let next = self.with(wanted, at)?;
        let maybe = |at: Option<Timestamp>| at.map(Timestamp::micros);
        let line = self
            .line(Action::DiscountChanged)
            .changing("takesOff", Some(self.takes_off()), Some(next.takes_off()))
            .changing("description", self.description.as_ref(), next.description.as_ref())
            .changing("minimumMinor", self.minimum_minor, next.minimum_minor)
            .changing("totalLimit", self.total_limit, next.total_limit)
            .changing("customerLimit", self.customer_limit, next.customer_limit)
            .changing("validFromMicros", maybe(self.valid_from), maybe(next.valid_from))
            .changing("validUntilMicros", maybe(self.valid_until), maybe(next.valid_until))
            .changing("state", Some(self.state.as_str()), Some(next.state.as_str()));
        Ok(Decision::of(next).recording(line))
    }

    /// Takes it away, unless somebody used it.
    pub fn remove(&self, at: Timestamp) -> Result<Decision<Discount>, ChangeRefused> {
        if self.state == DiscountState::Removed {
            return Err(ChangeRefused::Removed);
        }
        if self.used_count > 0 {
            return Err(ChangeRefused::Used);
        }
        let line = self.line(Action::DiscountRemoved).saying("code", &self.code);
        let next = Discount { state: DiscountState::Removed, updated_at: at, ..self.clone() };
        Ok(Decision::of(next).recording(line))
    }

    fn minimum(&self) -> Option<Money> {
        Money::new(self.minimum_minor?, self.currency).ok()
    }

    fn takes_off(&self) -> String {
        match self.reduction {
            Reduction::Percentage { basis_points } => format!("{basis_points} basis points"),
            Reduction::Flat { minor } => format!("{minor} minor units of {}", self.currency),
        }
    }

    fn with(&self, wanted: &WantedDiscount, at: Timestamp) -> Result<Discount, ChangeRefused> {
        let problems = problems(wanted);
        if !problems.is_empty() {
            return Err(ChangeRefused::Fields(problems));
        }
        Ok(Discount {
            description: wanted.description.clone(),
            reduction: wanted.reduction,
            currency: wanted.currency,
            minimum_minor: wanted.minimum_minor,
            total_limit: wanted.total_limit,
            customer_limit: wanted.customer_limit,
            valid_from: wanted.valid_from,
            valid_until: wanted.valid_until,
            state: if wanted.is_active { DiscountState::Active } else { DiscountState::Inactive },
            updated_at: at,
            ..self.clone()
        })
    }

    fn line(&self, action: Action) -> AuditLine {
        AuditLine::done(action).of_app(self.scope.app).in_mode(self.scope.mode).to("discount", self.id)
    }
}

/// So many ten-thousandths of an amount, rounded down.
fn part(minor: i64, basis_points: u16) -> i64 {
    let whole = i128::from(minor) * i128::from(basis_points) / i128::from(PERCENT_MAX_BP);
    i64::try_from(whole).unwrap_or(minor)
}

fn refuse(field: &'static str, reason: &str) -> ChangeRefused {
    ChangeRefused::Fields(vec![FieldRefused { field, reason: reason.to_owned() }])
}

fn problems(wanted: &WantedDiscount) -> Vec<FieldRefused> {
    let code = code_of(&wanted.code);
    let is_code = (1..=CODE_MAX).contains(&code.len())
        && code.starts_with(|first: char| first.is_ascii_alphanumeric())
        && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let text = wanted.description.as_ref().and_then(|text| text_problem(text, 1, 200));
    let (value, reduction) = match wanted.reduction {
        Reduction::Percentage { basis_points } => {
            ((1..=PERCENT_MAX_BP).contains(&basis_points), "must be 1 to 10000 basis points")
        }
        Reduction::Flat { minor } => ((1..=AMOUNT_MAX_MINOR).contains(&minor), "must be at least 1 minor unit"),
    };
    let is_amount = |minor: i64| (0..=AMOUNT_MAX_MINOR).contains(&minor);
    let is_limit = |limit: Option<u32>| limit.is_none_or(|limit| (1..=LIMIT_MAX).contains(&limit));
    let is_crossed = wanted.valid_from.zip(wanted.valid_until).is_some_and(|(from, until)| from >= until);
    let wrong = [
        (!is_code, "code", "must be 1 to 40 letters, digits, - and _, a letter or digit first"),
        (!value, "value", reduction),
        (!wanted.minimum_minor.is_none_or(is_amount), "minimumOrderMinor", "must be an amount"),
        (!is_limit(wanted.total_limit), "totalLimit", "must be 1 to 1000000000"),
        (!is_limit(wanted.customer_limit), "customerLimit", "must be 1 to 1000000000"),
        (is_crossed, "validUntil", "must be after validFrom"),
    ];
    let wrong = wrong.into_iter().filter(|(is_wrong, ..)| *is_wrong);
    let wrong = wrong.map(|(_, field, reason)| FieldRefused { field, reason: reason.to_owned() });
    wrong.chain(text.map(|reason| FieldRefused { field: "description", reason })).collect()
}

impl Subject for Discount {
    type Id = DiscountId;
    type Event = Never;

    fn id(&self) -> DiscountId {
        self.id
    }

    fn scope(&self) -> Scope {
        self.scope
    }
}
