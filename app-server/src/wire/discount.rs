//! Discounts, as operators keep them and as applications ask what one takes off.

use super::{catalogue::mirrored, ids::Id, instant::Instant};
use domain::{
    Currency, DiscountId, Money,
    discounts::{Discount, DiscountState, Reduction, WantedDiscount},
    money::UnknownCurrency,
};
use poem_openapi::{Enum, Object};

mirrored! { DiscountState,
    /// Whether a discount counts
    DiscountStatusView, "DiscountStatus", "UPPERCASE" {
        /// It does, within its time.
        Active,
        /// It was switched off.
        Inactive,
        /// It was taken away before anybody used it.
        Removed,
    }
}

/// How a discount takes off
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "DiscountType", rename_all = "lowercase")]
pub enum DiscountTypeView {
    /// A part of the subtotal, in basis points.
    Percentage,
    /// An amount, in minor units.
    Flat,
}

/// What a discount is to be
#[derive(Clone, Debug, Object)]
#[oai(rename = "PutDiscount", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct PutDiscountBody {
    /// What customers enter: letters, digits, - and _; kept in capitals. It stays as it was made.
    #[oai(validator(min_length = 1, max_length = 40))]
    pub code: String,
    /// What customers read about it.
    #[oai(validator(min_length = 1, max_length = 200))]
    pub description: Option<String>,
    /// How it takes off.
    #[oai(rename = "type")]
    pub kind: DiscountTypeView,
    /// Basis points (2500 is a quarter), or minor units.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub value: i64,
    /// The currency of its amounts and of the orders it is for; BDT when left out.
    #[oai(validator(min_length = 3, max_length = 3))]
    pub currency: Option<String>,
    /// The least that an order must come to, in minor units.
    #[oai(validator(minimum(value = "0"), maximum(value = "9007199254740991")))]
    pub minimum_order_minor: Option<i64>,
    /// How often it may be used in all.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000000")))]
    pub total_limit: Option<u32>,
    /// How often one customer may use it.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000000")))]
    pub customer_limit: Option<u32>,
    /// From when it counts.
    pub valid_from: Option<Instant>,
    /// Until when it counts.
    pub valid_until: Option<Instant>,
    /// Whether it counts; true when left out.
    pub is_active: Option<bool>,
}

/// A discount as operators see it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Discount", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct DiscountView {
    /// Its id.
    pub id: Id<DiscountId>,
    /// What customers enter.
    pub code: String,
    /// What customers read about it.
    pub description: Option<String>,
    /// How it takes off.
    #[oai(rename = "type")]
    pub kind: DiscountTypeView,
    /// Basis points, or minor units.
    pub value: i64,
    /// The currency of its amounts.
    pub currency: String,
    /// The least that an order must come to.
    pub minimum_order_minor: Option<i64>,
    /// How often it may be used in all.
    pub total_limit: Option<u32>,
    /// How often one customer may use it.
    pub customer_limit: Option<u32>,
    /// From when it counts.
    pub valid_from: Option<Instant>,
    /// Until when it counts.
    pub valid_until: Option<Instant>,
    /// Whether it counts.
    pub status: DiscountStatusView,
    /// How often it was used.
    pub used_count: u32,
    /// When it was made.
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
}

/// What a discount takes off a subtotal; amounts are minor units
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "ValidatedDiscount", skip_serializing_if_is_none)]
pub struct ValidatedDiscountView {
    /// The code, in capitals.
    pub code: String,
    /// How it takes off.
    pub discount_type: DiscountTypeView,
    /// Basis points, or minor units.
    pub discount_value: i64,
    /// What it takes off, in minor units.
    pub discount_amount: i64,
    /// What is left to pay, in minor units; never less than nothing.
    pub final_total: i64,
    /// The currency of the amounts.
    pub currency: String,
    /// What customers read about it.
    pub description: Option<String>,
}

impl PutDiscountBody {
    /// The discount that is wanted.
    pub fn wanted(self) -> Result<WantedDiscount, UnknownCurrency> {
        // What is no number of basis points is refused by the rule, not here.
        let basis_points = u16::try_from(self.value).unwrap_or(u16::MAX);
        Ok(WantedDiscount {
            code: self.code,
            description: self.description,
            reduction: match self.kind {
                DiscountTypeView::Percentage => Reduction::Percentage { basis_points },
                DiscountTypeView::Flat => Reduction::Flat { minor: self.value },
            },
            currency: self.currency.as_deref().map_or(Ok(Currency::BDT), Currency::parse)?,
            minimum_minor: self.minimum_order_minor,
            total_limit: self.total_limit,
            customer_limit: self.customer_limit,
            valid_from: self.valid_from.map(|at| at.0),
            valid_until: self.valid_until.map(|at| at.0),
            is_active: self.is_active.unwrap_or(true),
        })
    }
}

fn shown(reduction: Reduction) -> (DiscountTypeView, i64) {
    match reduction {
        Reduction::Percentage { basis_points } => (DiscountTypeView::Percentage, basis_points.into()),
        Reduction::Flat { minor } => (DiscountTypeView::Flat, minor),
    }
}

impl From<&Discount> for DiscountView {
    fn from(discount: &Discount) -> Self {
        let (kind, value) = shown(discount.reduction);
        DiscountView {
            id: Id(discount.id),
            code: discount.code.clone(),
            description: discount.description.clone(),
            kind,
            value,
            currency: discount.currency.code().to_owned(),
            minimum_order_minor: discount.minimum_minor,
            total_limit: discount.total_limit,
            customer_limit: discount.customer_limit,
            valid_from: discount.valid_from.map(Instant),
            valid_until: discount.valid_until.map(Instant),
            status: discount.state.into(),
            used_count: discount.used_count,
            created_at: Instant(discount.created_at),
            updated_at: Instant(discount.updated_at),
        }
    }
}

impl ValidatedDiscountView {
    /// What a discount takes off a subtotal.
    pub fn of(discount: &Discount, subtotal: Money, amount: Money) -> ValidatedDiscountView {
        let (discount_type, discount_value) = shown(discount.reduction);
        ValidatedDiscountView {
            code: discount.code.clone(),
            discount_type,
            discount_value,
            discount_amount: amount.minor(),
            final_total: (subtotal.minor() - amount.minor()).max(0),
            currency: discount.currency.code().to_owned(),
            description: discount.description.clone(),
        }
    }
}
