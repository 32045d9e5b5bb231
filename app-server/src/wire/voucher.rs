//! The pool of codes, as operators see it. Codes come in and never go out here.

use super::{catalogue::mirrored, ids::Id, instant::Instant};
use domain::{
    OrderId, Timestamp, VariantId, VoucherId,
    vouchers::{Stock, Voucher, VoucherState, VoucherStatus},
};
use poem_openapi::{Enum, Object};

mirrored! { VoucherStatus,
    /// What a code is at a moment
    VoucherStatusView, "VoucherStatus", "UPPERCASE" {
        /// It waits for a buyer.
        Available,
        /// It waited too long.
        Expired,
        /// It was given.
        Sold,
        /// An operator took it out.
        Void,
    }
}

/// A code's place in the pool; the code is never shown
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Voucher", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct VoucherView {
    /// Its id.
    pub id: Id<VoucherId>,
    /// What it is a code of.
    pub variant_id: Id<VariantId>,
    /// What it is at this moment.
    pub status: VoucherStatusView,
    /// The issuer's own number for it.
    pub serial_number: Option<String>,
    /// Until when it can be used.
    pub expires_at: Option<Instant>,
    /// The order that it was given to.
    pub order_id: Option<Id<OrderId>>,
    /// When it was given.
    pub sold_at: Option<Instant>,
    /// When it was taken out.
    pub voided_at: Option<Instant>,
    /// When it came.
    pub created_at: Instant,
}

/// How full a pool is
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Stock", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct StockView {
    /// What its codes are of.
    pub variant_id: Id<VariantId>,
    /// The variant's SKU.
    pub sku: String,
    /// Codes that wait for a buyer.
    pub available: u64,
    /// Codes that were given.
    pub sold: u64,
    /// Codes that waited too long.
    pub expired: u64,
    /// Codes that were taken out.
    pub voided: u64,
    /// Fewer codes than these raise an alert.
    pub low_stock_threshold: Option<u32>,
    /// Whether it runs low.
    pub is_low: bool,
    /// Since when an alert says so.
    pub low_since: Option<Instant>,
}

/// Why a code is taken out of the pool
#[derive(Clone, Debug, Object)]
#[oai(rename = "VoidVoucher", deny_unknown_fields, rename_all = "camelCase")]
pub struct VoidVoucherBody {
    /// Why, for the trail; not the code.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: String,
}

impl VoucherView {
    /// The code's place at that instant.
    pub fn of(voucher: &Voucher, at: Timestamp) -> VoucherView {
        let (order, sold_at, voided_at) = match voucher.state {
            VoucherState::Available => (None, None, None),
            VoucherState::Sold { order, at, .. } => (Some(Id(order)), Some(Instant(at)), None),
            VoucherState::Void { at } => (None, None, Some(Instant(at))),
        };
        VoucherView {
            id: Id(voucher.id),
            variant_id: Id(voucher.variant),
            status: voucher.status(at).into(),
            serial_number: voucher.serial.clone(),
            expires_at: voucher.expires_at.map(Instant),
            order_id: order,
            sold_at,
            voided_at,
            created_at: Instant(voucher.created_at),
        }
    }
}

impl From<&Stock> for StockView {
    fn from(stock: &Stock) -> Self {
        StockView {
            variant_id: Id(stock.variant),
            sku: stock.sku.clone(),
            available: stock.level.available,
            sold: stock.level.sold,
            expired: stock.level.expired,
            voided: stock.level.void,
            low_stock_threshold: stock.threshold,
            is_low: stock.is_low(),
            low_since: stock.low_since.map(Instant),
        }
    }
}
