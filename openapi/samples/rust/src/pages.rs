//! How the shop looks.

use crate::{
    goods::{Good, OUTCOMES},
    orders::Order,
};
use askama::Template;
use axum::{
    http::{
        StatusCode,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    response::{Html, IntoResponse, Response},
};
use poisha_client::types::EventType;

/// Orders on the front page.
const LATEST: usize = 6;

#[derive(Template)]
#[template(path = "front.html")]
struct Front<'a> {
    title: &'static str,
    goods: &'a [Good],
    outcomes: &'static [&'static str],
    reference: &'a str,
    orders: Vec<(&'a Order, Stand)>,
}

pub(crate) fn front(goods: &[Good], reference: &str, orders: &[Order]) -> Response {
    let orders = orders.iter().take(LATEST).map(|order| (order, stand(order))).collect();
    show(StatusCode::OK, &Front { title: "Nokshi", goods, outcomes: &OUTCOMES, reference, orders })
}

#[derive(Template)]
#[template(path = "order.html")]
struct OrderPage<'a> {
    title: &'static str,
    order: &'a Order,
    /// Order or payment: what Poisha was asked for.
    asked_for: &'static str,
    stand: Stand,
    /// Whether there will be something new to see.
    waits: bool,
    is_payable: bool,
    is_returnable: bool,
}

pub(crate) fn order(order: &Order) -> Response {
    let has_heard = |kind| order.events.iter().any(|told| told.kind == kind);
    let is_card = order.order_id.is_some();
    let is_paid = order.status == "SUCCEEDED";
    let is_over = is_paid || ["FAILED", "CANCELLED", "EXPIRED", "REVIEW", "NEEDS_ATTENTION"].contains(&&*order.status);
    let is_told = if is_card && is_paid { has_heard(EventType::OrderFulfilled) } else { !order.events.is_empty() };
    let is_told = is_told && (!order.is_returned || has_heard(EventType::RefundPending));
    let page = OrderPage {
        title: "Your order",
        order,
        asked_for: if is_card { "order" } else { "payment" },
        stand: stand(order),
        waits: !(is_over && is_told),
        is_payable: order.status == "PENDING" || order.status == "INITIATED",
        is_returnable: is_paid && !is_card && !order.is_returned,
    };
    show(StatusCode::OK, &page)
}

#[derive(Template)]
#[template(path = "message.html")]
struct Message<'a> {
    title: &'a str,
    text: &'a str,
}

pub(crate) fn message(status: StatusCode, title: &str, text: &str) -> Response {
    show(status, &Message { title, text })
}

pub(crate) fn unknown() -> Response {
    message(StatusCode::NOT_FOUND, "We do not know this order", "The shop forgets its orders when it restarts.")
}

/// How an order stands: its colour, a word, and a sentence.
struct Stand {
    tone: &'static str,
    word: &'static str,
    sentence: &'static str,
}

fn stand(order: &Order) -> Stand {
    let is_back = order.events.iter().any(|told| told.kind == EventType::RefundSucceeded);
    let (tone, word, sentence) = match (order.status.as_str(), order.order_id.is_some()) {
        ("SUCCEEDED", _) if is_back => ("good", "Given back", "The money is back where it came from."),
        ("SUCCEEDED", true) => ("good", "Delivered", "Thank you. It is paid, and here is your code:"),
        ("SUCCEEDED", false) => ("good", "Paid", "Thank you. We pack it right away."),
        ("INITIATED" | "PENDING", true) => {
            ("waiting", "Waiting for payment", "The code comes as soon as the payment is confirmed.")
        }
        ("PENDING", false) => ("waiting", "Waiting for payment", "We deliver as soon as the payment is confirmed."),
        ("REVIEW", _) => {
            ("waiting", "Under review", "The money came and a person looks at it. We wait for the result.")
        }
        ("NEEDS_ATTENTION", _) => {
            ("waiting", "Paid, on its way", "The code could not be delivered by itself. A person sees to it.")
        }
        ("FAILED", _) => ("bad", "Payment failed", "Nothing will be delivered. You can order again."),
        ("CANCELLED", _) => ("bad", "Cancelled", "You gave this order up. You can order again."),
        ("EXPIRED", _) => ("bad", "Not paid in time", "The checkout has closed. You can order again."),
        (..) => ("bad", "Unknown", "The payment service has told us nothing that we understand."),
    };
    Stand { tone, word, sentence }
}

/// Whole taka are grouped in lakhs, as in every shop of the country.
fn taka(minor: &i64) -> String {
    let digits = (minor / 100).to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        if place > 0 && (left == 3 || (left > 3 && left % 2 == 1)) {
            text.push(',');
        }
        text.push(digit);
    }
    format!("৳{text}.{:02}", minor % 100)
}

/// A page that loads nothing from elsewhere and is kept by nobody.
fn show(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => {
            let headers = [(CONTENT_SECURITY_POLICY, "default-src 'self'"), (CACHE_CONTROL, "no-store")];
            (status, headers, Html(html)).into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

/// Styles, scripts and pictures.
pub(crate) fn asset(name: &str) -> Response {
    let (kind, text) = match name {
        "shop.css" => ("text/css", include_str!("../assets/shop.css")),
        "again.js" => ("text/javascript", include_str!("../assets/again.js")),
        "nokshi.svg" => ("image/svg+xml", include_str!("../assets/nokshi.svg")),
        "scarf.svg" => ("image/svg+xml", include_str!("../assets/scarf.svg")),
        "tea.svg" => ("image/svg+xml", include_str!("../assets/tea.svg")),
        "mug.svg" => ("image/svg+xml", include_str!("../assets/mug.svg")),
        "card.svg" => ("image/svg+xml", include_str!("../assets/card.svg")),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    ([(CONTENT_TYPE, kind)], text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_grouped_in_lakhs() {
        assert_eq!(taka(&100), "৳1.00");
        assert_eq!(taka(&245_003), "৳2,450.03");
        assert_eq!(taka(&1_234_567_800), "৳1,23,45,678.00");
    }

    #[test]
    fn every_state_of_the_contract_has_words_and_only_one_is_good() {
        let payments = ["PENDING", "SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED", "REVIEW"];
        let orders = ["INITIATED", "PENDING", "SUCCEEDED", "FAILED", "CANCELLED", "NEEDS_ATTENTION"];
        let payments = payments.map(|status| (status, None));
        for (status, order_id) in payments.into_iter().chain(orders.map(|status| (status, Some("ord_1".to_owned())))) {
            let Stand { tone, word, .. } = stand(&Order { status: status.to_owned(), order_id, ..Order::default() });
            assert_ne!(word, "Unknown", "{status}");
            assert_eq!(tone == "good", status == "SUCCEEDED", "{status}");
        }
    }
}
