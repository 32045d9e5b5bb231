//! The public checkout as JSON, for shops that draw their own page. Whoever has the reference may read it.

use super::{Tag, envelope::Shown, refusal::Refusal};
use crate::{
    house::House,
    wire::{
        instant::Instant,
        payment::{CheckoutView, MethodView},
    },
};
use domain::{
    StoreFailed,
    ids::CheckoutReference,
    payments::{
        FindsPayments, Method, Payment, PaymentState,
        health::{self, Offer, ReadsOutcomes},
    },
    time::Clock,
};
use poem_openapi::{OpenApi, param::Path};

/// What anybody with a reference may read.
pub struct CheckoutApi;

#[OpenApi]
impl CheckoutApi {
    /// What a customer sees of a payment
    ///
    /// Public: the unguessable reference is all it takes, and it tells nothing of the customer.
    #[oai(path = "/checkout/:reference", method = "get", operation_id = "getCheckout", tag = "Tag::Checkout")]
    async fn checkout(
        &self,
        house: House,
        /// The payment's reference.
        reference: Path<String>,
    ) -> Result<Shown<CheckoutView>, Refusal> {
        let found = match CheckoutReference::parse(&reference.0) {
            Some(reference) => house.store.payment_by_reference(reference).await?,
            None => None,
        };
        let payment = found.ok_or_else(|| Refusal::not_found("payment"))?;
        let app = house.app_of(payment.scope).await?;
        let methods = payable_by(&payment, &app.settings.methods, house.clock.now(payment.scope));
        let offers = offers(&house, &payment, &methods).await?;
        Ok(Shown::of(CheckoutView {
            reference: payment.reference.to_string(),
            merchant_name: app.name,
            status: payment.state.status().into(),
            mode: payment.scope.mode.into(),
            amount_minor: payment.amount.minor(),
            currency: payment.amount.currency().code().to_owned(),
            product_name: payment.product_name.clone(),
            methods: offers.iter().map(|offer| MethodView::from(offer.method)).collect(),
            failing_methods: failing(&offers).map(MethodView::from).collect(),
            expires_at: Instant(payment.expires_at),
            return_url: return_url(&payment).cloned(),
        }))
    }
}

/// The ways to pay that a merchant account serves and that take the amount, in the order in which they are offered.
pub async fn offers(house: &House, payment: &Payment, methods: &[Method]) -> Result<Vec<Offer>, StoreFailed> {
    let serves = |method: &Method| house.gateways.serves(payment.scope, *method, payment.amount);
    let served: Vec<Method> = methods.iter().copied().filter(serves).collect();
    // With one way to pay there is nothing to put in order.
    let outcomes = match served.len() {
        0 | 1 => Vec::new(),
        _ => house.store.recent_outcomes(payment.scope).await?,
    };
    Ok(health::offers(&served, &outcomes, payment))
}

fn failing(offers: &[Offer]) -> impl Iterator<Item = Method> {
    offers.iter().filter(|offer| offer.is_failing).map(|offer| offer.method)
}

/// The ways by which a payment can be paid now.
pub fn payable_by(payment: &Payment, methods: &[Method], now: domain::Timestamp) -> Vec<Method> {
    let is_payable = payment.state == PaymentState::Pending && now < payment.expires_at;
    let fits = |method: &Method| is_payable && payment.method.is_none_or(|chosen| chosen == *method);
    methods.iter().copied().filter(fits).collect()
}

/// Where the customer goes on, once the payment is decided.
pub fn return_url(payment: &Payment) -> Option<&String> {
    match payment.state {
        PaymentState::Succeeded { .. } => payment.returns.success.as_ref(),
        PaymentState::Failed { .. } | PaymentState::Cancelled | PaymentState::Expired => {
            payment.returns.cancel.as_ref()
        }
        PaymentState::Pending | PaymentState::Review { .. } => None,
    }
}
