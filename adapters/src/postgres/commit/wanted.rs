//! What one batch asks for.

use domain::{
    AlertId, InvoiceId, OrderId, PaymentId, Scope, discounts::CustomerKey, idempotency::Claim, orders::OrderNumber,
};
use std::collections::BTreeSet;
/// The name of an idempotency key.
pub(crate) type KeyName = (Scope, &'static str, String);

/// What a batch asks to be loaded and locked. Sorted, so that every process locks in one order.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) apps: BTreeSet<domain::AppId>,
    pub(crate) endpoints: BTreeSet<(Scope, domain::EndpointId)>,
    pub(crate) gateway_configs: BTreeSet<(Scope, domain::GatewayConfigId)>,
    pub(crate) orders: BTreeSet<(Scope, OrderId)>,
    pub(crate) order_numbers: BTreeSet<(Scope, OrderNumber)>,
    pub(crate) payments: BTreeSet<(Scope, PaymentId)>,
    pub(crate) cases: BTreeSet<(Scope, PaymentId)>,
    pub(crate) invoices: BTreeSet<(Scope, InvoiceId)>,
    pub(crate) registers: BTreeSet<Scope>,
    pub(crate) templates: BTreeSet<Scope>,
    pub(crate) alerts: BTreeSet<(Scope, AlertId)>,
    pub(crate) products: BTreeSet<(Scope, domain::ProductId)>,
    pub(crate) stocks: BTreeSet<(Scope, domain::VariantId)>,
    pub(crate) vouchers: BTreeSet<(Scope, domain::VoucherId)>,
    pub(crate) discounts: BTreeSet<(Scope, domain::DiscountId)>,
    pub(crate) discount_uses: BTreeSet<(Scope, domain::DiscountId, CustomerKey)>,
    pub(crate) keys: BTreeSet<KeyName>,
}

/// The name of a claimed key.
pub(crate) fn key_name(scope: Scope, claim: &Claim) -> KeyName {
    (scope, claim.operation, claim.key.as_str().to_owned())
}
