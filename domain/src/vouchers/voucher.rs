//! One code of the pool, and the rule by which codes are given.

use crate::{
    audit::{Action, AuditLine},
    catalogue::named,
    decision::{Decision, Never, Subject},
    ids::{OrderId, VariantId, VoucherId},
    payments::text_problem,
    scope::Scope,
    time::Timestamp,
    webhooks::Secret,
};

/// Characters of a code at most.
pub const CODE_MAX: usize = 255;
/// Characters of a serial number at most.
pub const SERIAL_MAX: usize = 100;

/// A code's place in the pool; the code itself is elsewhere, sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voucher {
    /// Its id.
    pub id: VoucherId,
    /// Its application and mode.
    pub scope: Scope,
    /// What it is a code of.
    pub variant: VariantId,
    /// The issuer's own number for it.
    pub serial: Option<String>,
    /// Until when it can be used.
    pub expires_at: Option<Timestamp>,
    /// Where it stands.
    pub state: VoucherState,
    /// When it came.
    pub created_at: Timestamp,
    /// When it last moved.
    pub updated_at: Timestamp,
}

/// Where a code stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VoucherState {
    /// It waits for a buyer.
    Available,
    /// It was given.
    Sold {
        /// To this order.
        order: OrderId,
        /// For the item at that place of the order.
        item: u16,
        /// When.
        at: Timestamp,
    },
    /// An operator took it out.
    Void {
        /// When.
        at: Timestamp,
    },
}

named! {
    /// The name of what a code is at a moment.
    VoucherStatus {
        /// It waits for a buyer.
        Available = "AVAILABLE",
        /// It waited too long.
        Expired = "EXPIRED",
        /// It was given.
        Sold = "SOLD",
        /// An operator took it out.
        Void = "VOID",
    }
}

/// A code on its way into the pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewVoucher {
    /// The id it gets.
    pub id: VoucherId,
    /// The code.
    pub code: Secret,
    /// The issuer's own number for it.
    pub serial: Option<String>,
    /// Until when it can be used.
    pub expires_at: Option<Timestamp>,
}

/// What became of a code on its way into the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is there now.
    Kept,
    /// It was there before.
    Duplicate,
}

/// A code that may be given; without the code, which nobody needs to see for that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FreeVoucher {
    /// Its id.
    pub id: VoucherId,
    /// What it is a code of.
    pub variant: VariantId,
    /// Until when it can be used.
    pub expires_at: Option<Timestamp>,
}

/// Where a code of an order came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeOrigin {
    /// From the pool.
    Pool,
    /// An operator entered it.
    Hand,
    /// The application answered it.
    Url,
}

impl CodeOrigin {
    /// The name in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            CodeOrigin::Pool => "POOL",
            CodeOrigin::Hand => "HAND",
            CodeOrigin::Url => "URL",
        }
    }
}

/// A code that came for one order and never was in the pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnteredCode {
    /// The id it gets.
    pub id: VoucherId,
    /// What it is a code of.
    pub variant: VariantId,
    /// The code.
    pub code: Secret,
    /// The issuer's own number for it.
    pub serial: Option<String>,
    /// Until when it can be used.
    pub expires_at: Option<Timestamp>,
    /// Where it came from.
    pub origin: CodeOrigin,
}

/// A code for whom it was sold to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoldCode {
    /// Its place in the pool.
    pub voucher: VoucherId,
    /// What it is a code of.
    pub variant: VariantId,
    /// The place of its item in the order.
    pub item: u16,
    /// The code.
    pub code: Secret,
    /// The issuer's own number for it.
    pub serial: Option<String>,
    /// Until when it can be used.
    pub expires_at: Option<Timestamp>,
    /// When it was given.
    pub sold_at: Timestamp,
}

/// There are not enough codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{wanted} codes are wanted, and {found} are there")]
pub struct OutOfStock {
    /// How many were wanted.
    pub wanted: u32,
    /// How many are there.
    pub found: u32,
}

/// Why a code cannot come into the pool. The code is not told back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NewVoucherRefused(pub String);

/// Why a code was not taken out of the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VoidRefused {
    /// It was sold.
    #[error("the code was sold")]
    Sold,
    /// It was taken out before.
    #[error("the code was taken out already")]
    Void,
}

/// Picks that many codes: those that are over soonest first, none that is over. All of them or none.
pub fn allocate(free: &[FreeVoucher], count: u32, at: Timestamp) -> Result<Vec<VoucherId>, OutOfStock> {
    let mut good: Vec<&FreeVoucher> = free.iter().filter(|one| one.is_good(at)).collect();
    good.sort_by_key(|one| (one.expires_at.unwrap_or(Timestamp::from_micros(i64::MAX)), one.id));
    good.dedup_by_key(|one| one.id);
    let found = u32::try_from(good.len()).unwrap_or(u32::MAX);
    if found < count {
        return Err(OutOfStock { wanted: count, found });
    }
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    Ok(good.into_iter().take(count).map(|one| one.id).collect())
}

impl FreeVoucher {
    /// Whether it can still be used.
    pub fn is_good(&self, at: Timestamp) -> bool {
        self.expires_at.is_none_or(|end| at < end)
    }
}

impl NewVoucher {
    /// Checks what a line of a file says. Spaces around it are not part of a code.
    pub fn read(
        id: VoucherId,
        (code, serial): (&str, Option<&str>),
        expires_at: Option<Timestamp>,
        at: Timestamp,
    ) -> Result<NewVoucher, NewVoucherRefused> {
        let refuse = |what: &str, why: String| NewVoucherRefused(format!("{what} {why}"));
        let (code, serial) = (code.trim(), serial.map(str::trim).filter(|serial| !serial.is_empty()));
        if let Some(why) = text_problem(code, 1, CODE_MAX) {
            return Err(refuse("code", why));
        }
        if let Some(why) = serial.and_then(|serial| text_problem(serial, 1, SERIAL_MAX)) {
            return Err(refuse("serial", why));
        }
        if expires_at.is_some_and(|end| end <= at) {
            return Err(refuse("expires_at", "is over already".to_owned()));
        }
        let code = Secret::new(code.as_bytes().to_vec());
        Ok(NewVoucher { id, code, serial: serial.map(str::to_owned), expires_at })
    }
}

impl Voucher {
    /// What it is at that instant.
    pub fn status(&self, at: Timestamp) -> VoucherStatus {
        match self.state {
            VoucherState::Available if self.expires_at.is_some_and(|end| end <= at) => VoucherStatus::Expired,
            VoucherState::Available => VoucherStatus::Available,
            VoucherState::Sold { .. } => VoucherStatus::Sold,
            VoucherState::Void { .. } => VoucherStatus::Void,
        }
    }

    /// Takes it out of the pool; it stays known, so that it does not come in again.
    pub fn void(&self, reason: &str, at: Timestamp) -> Result<Decision<Voucher>, VoidRefused> {
        match self.state {
            VoucherState::Available => {}
            VoucherState::Sold { .. } => return Err(VoidRefused::Sold),
            VoucherState::Void { .. } => return Err(VoidRefused::Void),
        }
        let line = AuditLine::done(Action::VoucherVoided)
            .of_app(self.scope.app)
            .in_mode(self.scope.mode)
            .to("voucher", self.id)
            .saying("variant", self.variant)
            .saying("reason", reason);
        let next = Voucher { state: VoucherState::Void { at }, updated_at: at, ..self.clone() };
        Ok(Decision::of(next).recording(line))
    }
}

impl Subject for Voucher {
    type Id = VoucherId;
    type Event = Never;

    fn id(&self) -> VoucherId {
        self.id
    }

    fn scope(&self) -> Scope {
        self.scope
    }
}
