//! Opens a session: the form with every field the gateway insists on, and the page it answers with.
//!
//! The gateway documents whole taka, so an amount with paisa is refused here, in words, before anybody is called. It
//! wants a customer's name, telephone and email; what the application did not tell is said to be not given.

use super::{
    Merchant,
    answer::{CREDENTIALS, TAKEN},
};
use crate::gateways::{
    House, only_taka,
    value::Value,
    wire::{self, Question},
};
use domain::{
    Amount, Currency,
    payments::{
        Attempt, Payment, Session,
        gateway::{Method, OpenFailed, Unavailable},
    },
};
use serde::Deserialize;
use url::Url;

const INITIATE: &str = "/initiate-payment";
const CALLBACK: &str = "/api/v1/payments/paystation/callback";

const NOT_GIVEN: &str = "Not given";
/// RFC 2606 keeps this domain for nobody: no letter ever arrives.
const NO_EMAIL: &str = "not-given@example.com";
const NO_PHONE: &str = "00000000000";
/// Digits of a telephone in Bangladesh, as the gateway wants it.
const PHONE_DIGITS: usize = 11;
/// Paisa in a taka.
const PAISA: i64 = 100;
/// The merchant pays the gateway's charge, and the customer what was asked.
const MERCHANT_PAYS_CHARGE: &str = "0";

#[derive(Default, Deserialize)]
#[serde(default)]
struct Opened {
    status_code: Value,
    status: Value,
    message: Value,
    payment_url: Value,
    invoice_number: Value,
}

/// Opens a session for an attempt.
pub(super) async fn open(
    house: &House,
    merchant: &Merchant,
    payment: &Payment,
    attempt: &Attempt,
) -> Result<Session, OpenFailed> {
    let form = form(house, merchant, payment, attempt);
    let question = Question { method: Method::Paystation, operation: "initiate_payment" };
    let request =
        |client: &reqwest::Client| client.post(merchant.url(INITIATE)).header("Accept", "application/json").form(&form);
    let opened: Opened = house.wire.ask(question, &merchant.base, request, wire::json).await?;
    session(merchant, attempt, &opened)
}

/// Whether the gateway takes an amount.
pub(super) fn takes(amount: Amount) -> Result<(), String> {
    only_taka(amount)?;
    if amount.minor() % PAISA != 0 {
        return Err(format!("PayStation takes whole taka, and {} has paisa", amount.money().to_decimal()));
    }
    Ok(())
}

fn session(merchant: &Merchant, attempt: &Attempt, opened: &Opened) -> Result<Session, OpenFailed> {
    let (code, status) = (opened.status_code.trim(), opened.status.trim());
    if code.is_empty() {
        return Err(unavailable("an answer without a status code"));
    }
    if code != TAKEN || !status.eq_ignore_ascii_case("success") {
        let words = merchant.words(&opened.message);
        let reason = if words.is_empty() { "no reason given".into() } else { words };
        if code == CREDENTIALS {
            tracing::error!(gateway.merchant = merchant.id, "paystation does not take our credentials: {reason}");
        }
        return Err(refused(format!("{reason} ({})", merchant.words(code))));
    }
    let invoice = opened.invoice_number.trim();
    if !invoice.is_empty() && invoice != attempt.reference.as_str() {
        return Err(unavailable("a session for another invoice"));
    }
    if opened.payment_url.is_empty() {
        return Err(refused("it named no page to send the customer to".into()));
    }
    let page = Url::parse(&opened.payment_url).map_err(|_| unavailable("a page whose address is none"))?;
    // A page without TLS is good enough only where the gateway itself is spoken to without.
    if page.scheme() != "https" && page.scheme() != merchant.base.scheme() {
        return Err(unavailable("a page that is not https"));
    }
    Ok(Session {
        merchant_account: merchant.id.clone(),
        gateway_session: attempt.reference.to_string(),
        redirect_url: page.into(),
    })
}

fn form(house: &House, merchant: &Merchant, payment: &Payment, attempt: &Attempt) -> Vec<(&'static str, String)> {
    let customer = &payment.customer;
    let given = |text: &Option<String>, length, otherwise: &str| {
        let text = cut(text.as_deref().unwrap_or_default(), length);
        if text.is_empty() { otherwise.to_owned() } else { text }
    };
    vec![
        ("merchantId", merchant.id.clone()),
        ("password", merchant.password.expose().to_owned()),
        ("invoice_number", attempt.reference.to_string()),
        ("currency", Currency::BDT.to_string()),
        ("payment_amount", (payment.amount.minor() / PAISA).to_string()),
        ("pay_with_charge", MERCHANT_PAYS_CHARGE.into()),
        ("reference", payment.id.to_string()),
        ("cust_name", given(&customer.name, 50, NOT_GIVEN)),
        ("cust_phone", phone(customer.phone.as_deref())),
        ("cust_email", given(&customer.email, 50, NO_EMAIL)),
        ("cust_address", NOT_GIVEN.into()),
        // Whatever is to be known stands in the path: nobody has said how parameters are added to a query.
        ("callback_url", format!("{}{CALLBACK}", house.public_base)),
        ("checkout_items", given(&payment.product_name, 255, "Payment")),
    ]
}

/// A telephone as it is dialled in Bangladesh, or none.
fn phone(given: Option<&str>) -> String {
    let digits: String = given.unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    let local = digits.strip_prefix("88").filter(|rest| rest.len() == PHONE_DIGITS).unwrap_or(&digits);
    if local.len() == PHONE_DIGITS { local.to_owned() } else { NO_PHONE.to_owned() }
}

/// A text on one line that is not longer than the gateway takes.
fn cut(text: &str, length: usize) -> String {
    let plain = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect::<String>();
    plain.trim().chars().take(length).collect::<String>().trim_end().to_owned()
}

fn refused(reason: String) -> OpenFailed {
    OpenFailed::Refused { reason }
}

fn unavailable(detail: &str) -> OpenFailed {
    OpenFailed::Unavailable(Unavailable { detail: detail.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_is_written_as_it_is_dialled_in_bangladesh() {
        for (given, written) in [
            (Some("+880 1711-223344"), "01711223344"),
            (Some("8801711223344"), "01711223344"),
            (Some("01711223344"), "01711223344"),
            (Some("+1 202 555 0100"), "12025550100"),
            (Some("12"), NO_PHONE),
            (None, NO_PHONE),
        ] {
            assert_eq!(phone(given), written, "{given:?}");
        }
    }
}
