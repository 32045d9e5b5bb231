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
    ids::CheckoutReference,
    payments::{FindsPayments, Method, Payment, PaymentState},
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
        let methods = offered(&payment, &app.settings.methods, house.clock.now(payment.scope));
        Ok(Shown::of(CheckoutView {
            reference: payment.reference.to_string(),
            merchant_name: app.name,
            status: payment.state.status().into(),
            mode: payment.scope.mode.into(),
            amount_minor: payment.amount.minor(),
            currency: payment.amount.currency().code().to_owned(),
            product_name: payment.product_name.clone(),
            methods: methods.into_iter().map(MethodView::from).collect(),
            expires_at: Instant(payment.expires_at),
            return_url: return_url(&payment).cloned(),
        }))
    }
}

/// The ways to pay that are offered now.
pub fn offered(payment: &Payment, methods: &[Method], now: domain::Timestamp) -> Vec<Method> {
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
