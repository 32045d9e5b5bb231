//! Where the customer of an order is sent back to from its payment.
//!
//! Only the application may say it: the checkout page bears its name, so whoever holds a customer's token must not lead
//! others from there to a place of his own.

use super::{party::Party, refusal::Refusal};
use crate::wire::order::{CreateOrderBody, InitiateForBody};
use domain::payments::ReturnUrls;

/// Of an order whose payment is begun at once.
pub(super) fn of_order(who: &Party, body: &CreateOrderBody) -> Result<ReturnUrls, Refusal> {
    let returns = ReturnUrls { success: body.success_url.clone(), cancel: body.cancel_url.clone() };
    if returns != ReturnUrls::default() && body.init_payment == Some(false) {
        return Err(Refusal::field(
            "init_payment",
            "must be true, or success_url and cancel_url come with the payment",
        ));
    }
    checked(who, returns).map_err(|refusal| {
        refusal.naming(|name| match name {
            "successUrl" => "success_url".to_owned(),
            "cancelUrl" => "cancel_url".to_owned(),
            other => other.to_owned(),
        })
    })
}

/// Of a payment that is begun for an order.
pub(super) fn of_payment(who: &Party, body: &InitiateForBody) -> Result<ReturnUrls, Refusal> {
    checked(who, ReturnUrls { success: body.success_url.clone(), cancel: body.cancel_url.clone() })
}

/// Before anything is placed, so that no order is left behind a refusal.
fn checked(who: &Party, returns: ReturnUrls) -> Result<ReturnUrls, Refusal> {
    let problems: Vec<(String, String)> = match who.customer {
        None => returns.problems().into_iter().map(|problem| (problem.field.to_owned(), problem.reason)).collect(),
        Some(_) => {
            let named = [("successUrl", &returns.success), ("cancelUrl", &returns.cancel)];
            let named = named.into_iter().filter(|(_, url)| url.is_some());
            named.map(|(field, _)| (field.to_owned(), "is for the application to say".to_owned())).collect()
        }
    };
    if problems.is_empty() { Ok(returns) } else { Err(Refusal::invalid(problems)) }
}
