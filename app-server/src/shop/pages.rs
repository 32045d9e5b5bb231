//! The shop's pages.

use super::{
    book::Order,
    catalogue::{self, Card, Item},
    webhooks::Received,
};
use crate::http::pages::{
    assets,
    policy::{self, Forms},
};
use askama::Template;
use poem::{Response, http::StatusCode};

/// What surrounds every page.
struct Frame {
    title: &'static str,
}

impl Frame {
    fn asset(&self, name: &str) -> String {
        assets::url(name)
    }
}

#[derive(Template)]
#[template(path = "shop/front.html")]
struct Front<'a> {
    frame: Frame,
    items: &'static [Item],
    cards: &'a [Card],
    card_picture: &'static str,
    outcomes: &'static [(u8, &'static str)],
    number: &'a str,
    orders: Vec<Line>,
}

/// An order on the front page.
struct Line {
    number: String,
    item: String,
    price: String,
    tone: Tone,
    state: &'static str,
}

/// How an order stands, at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tone {
    Waiting,
    Good,
    Bad,
}

impl Tone {
    const fn name(self) -> &'static str {
        match self {
            Tone::Waiting => "waiting",
            Tone::Good => "good",
            Tone::Bad => "bad",
        }
    }
}

pub(super) fn front(number: &str, cards: &[Card], orders: &[Order], forms: &Forms) -> Response {
    let orders = orders.iter().map(|order| {
        let (tone, state, _) = told(order);
        let (number, item) = (order.number.clone(), order.item_name.clone());
        Line { number, item, price: taka(order.amount_minor), tone, state }
    });
    let page = Front {
        frame: Frame { title: "Nokshi" },
        items: &catalogue::ITEMS,
        cards,
        card_picture: catalogue::CARD_PICTURE,
        outcomes: &catalogue::OUTCOMES,
        number,
        orders: orders.collect(),
    };
    show(StatusCode::OK, &page, forms)
}

#[derive(Template)]
#[template(path = "shop/order.html")]
struct OrderPage<'a> {
    frame: Frame,
    order: &'a Order,
    price: String,
    tone: Tone,
    state: &'static str,
    sentence: &'static str,
    coming: Option<&'static str>,
    received: &'a [Received],
    is_settled: bool,
    is_payable: bool,
    look_again_s: u32,
    /// Changes whenever there is something new to see.
    mark: String,
}

/// How often a page without JavaScript looks again.
const LOOK_AGAIN_S: u32 = 3;

pub(super) fn order(order: &Order, received: &[Received], from: &str) -> Response {
    let status = order.status.as_deref();
    let (tone, state, sentence) = told(order);
    let is_final = matches!(status, Some("SUCCEEDED" | "FAILED" | "CANCELLED" | "EXPIRED"));
    // A delivered card has a second event, of its order.
    let awaits_delivery = order.order_id.is_some() && status == Some("SUCCEEDED");
    let is_told = received.iter().any(|one| !awaits_delivery || one.kind == "order.fulfilled");
    let page = OrderPage {
        frame: Frame { title: "Your order" },
        order,
        price: taka(order.amount_minor),
        tone,
        state,
        sentence,
        coming: match from {
            "success" => Some(
                "Poisha sent you back to our success address. Anybody can type that address, so we believe only the API and the signed webhook.",
            ),
            "cancel" => Some("Poisha sent you back to our cancel address. We ask the API what really happened."),
            _ => None,
        },
        received,
        is_settled: is_final && is_told,
        look_again_s: LOOK_AGAIN_S,
        is_payable: status == Some("PENDING"),
        mark: format!("{}-{}", status.unwrap_or("none"), received.iter().map(|one| one.times).sum::<u32>()),
    };
    show(StatusCode::OK, &page, &Forms::None)
}

#[derive(Template)]
#[template(path = "shop/message.html")]
struct Message<'a> {
    frame: Frame,
    text: &'a str,
    order: Option<&'a Order>,
}

/// The API gave us no payment; the developer sees why.
pub(super) fn refused(order: &Order) -> Response {
    let text = "The payment service did not give us a checkout. Nothing was charged.";
    let page = Message { frame: Frame { title: "This did not work" }, text, order: Some(order) };
    show(StatusCode::BAD_GATEWAY, &page, &Forms::None)
}

pub(super) fn message(status: StatusCode, title: &'static str, text: &str) -> Response {
    show(status, &Message { frame: Frame { title }, text, order: None }, &Forms::None)
}

/// What an order's state means to whoever bought.
fn told(order: &Order) -> (Tone, &'static str, &'static str) {
    let status = order.status.as_deref();
    if order.order_id.is_some() { told_of_card(status) } else { told_of_payment(status) }
}

/// The same of a card, by the states of Poisha's orders.
fn told_of_card(status: Option<&str>) -> (Tone, &'static str, &'static str) {
    match status {
        Some("SUCCEEDED") => (Tone::Good, "Delivered", "Thank you. It is paid, and here is your code:"),
        Some("INITIATED" | "PENDING") => {
            (Tone::Waiting, "Waiting for payment", "The code comes as soon as the payment is confirmed.")
        }
        Some("NEEDS_ATTENTION") => {
            (Tone::Waiting, "Paid, on its way", "The code could not be delivered by itself. A person sees to it.")
        }
        Some("FAILED") => (Tone::Bad, "Payment failed", "Nothing was delivered. You can order again."),
        Some("CANCELLED") => (Tone::Bad, "Cancelled", "You gave this order up. You can order again."),
        Some(_) | None => (Tone::Bad, "Unknown", "The payment service has not told us anything that we understand."),
    }
}

fn told_of_payment(status: Option<&str>) -> (Tone, &'static str, &'static str) {
    match status {
        Some("SUCCEEDED") => (Tone::Good, "Paid", "Thank you. We pack it right away."),
        Some("PENDING") => (Tone::Waiting, "Waiting for payment", "We deliver as soon as the payment is confirmed."),
        Some("REVIEW") => {
            (Tone::Waiting, "Under review", "The money came and a person looks at it. We wait for the result.")
        }
        Some("FAILED") => (Tone::Bad, "Payment failed", "Nothing will be delivered. You can order again."),
        Some("CANCELLED") => (Tone::Bad, "Cancelled", "You gave this order up. You can order again."),
        Some("EXPIRED") => (Tone::Bad, "Not paid in time", "The checkout has closed. You can order again."),
        Some(_) | None => (Tone::Bad, "Unknown", "The payment service has not told us anything that we understand."),
    }
}

/// Whole taka are grouped in lakhs, as in every shop of the country.
fn taka(minor: i64) -> String {
    let (whole, rest) = (minor / 100, minor % 100);
    let digits = whole.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        if place > 0 && (left == 3 || (left > 3 && left % 2 == 1)) {
            text.push(',');
        }
        text.push(digit);
    }
    format!("৳{text}.{rest:02}")
}

fn show(status: StatusCode, page: &impl Template, forms: &Forms) -> Response {
    match page.render() {
        Ok(html) => policy::page(status, html, forms),
        Err(error) => {
            tracing::error!(page.error = %error, "a page of the shop could not be rendered");
            Response::builder().status(StatusCode::INTERNAL_SERVER_ERROR).finish()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_grouped_in_lakhs() {
        assert_eq!(taka(100), "৳1.00");
        assert_eq!(taka(245_003), "৳2,450.03");
        assert_eq!(taka(1_234_567_800), "৳1,23,45,678.00");
    }

    #[test]
    fn every_state_of_the_contract_has_words_and_only_one_is_good() {
        for status in ["PENDING", "SUCCEEDED", "FAILED", "CANCELLED", "EXPIRED", "REVIEW"] {
            let (tone, state, _) = told_of_payment(Some(status));
            assert_ne!(state, "Unknown", "{status}");
            assert_eq!(tone == Tone::Good, status == "SUCCEEDED", "{status}");
        }
        for status in ["INITIATED", "PENDING", "SUCCEEDED", "FAILED", "CANCELLED", "NEEDS_ATTENTION"] {
            let (tone, state, _) = told_of_card(Some(status));
            assert_ne!(state, "Unknown", "{status}");
            assert_eq!(tone == Tone::Good, status == "SUCCEEDED", "{status}");
        }
        assert_eq!((told_of_payment(None).0, told_of_card(None).0), (Tone::Bad, Tone::Bad));
    }
}
