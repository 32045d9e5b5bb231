//! What the shop sells, and the digits that tell the sandbox how to behave.
//!
//! Goods are the shop's own; cards with codes stand in Poisha's catalogue, which sells and delivers them.

use super::api::Exchange;
use serde_json::Value;

/// Something to buy.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) note: &'static str,
    pub(super) picture: &'static str,
    pub(super) price_minor: i64,
}

/// Everything there is. Prices are whole taka: the digits after the point belong to the sandbox.
pub(super) const ITEMS: [Item; 3] = [
    Item {
        code: "scarf",
        name: "Jamdani scarf",
        note: "Handwoven in Rupganj, ivory on indigo",
        picture: "scarf.svg",
        price_minor: 245_000,
    },
    Item {
        code: "tea",
        name: "Sreemangal tea, 250 g",
        note: "Second flush, from the seven-layer town",
        picture: "tea.svg",
        price_minor: 32_000,
    },
    Item {
        code: "mug",
        name: "Rickshaw-art mug",
        note: "Painted by the masters of Old Dhaka",
        picture: "mug.svg",
        price_minor: 68_000,
    },
];

/// A card with a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Card {
    /// Poisha's id of it.
    pub(super) variant: String,
    pub(super) name: String,
    pub(super) note: String,
    pub(super) price_minor: i64,
}

/// What a card is drawn as.
pub(super) const CARD_PICTURE: &str = "card.svg";
/// Cards on the front page.
const CARDS_MAX: usize = 3;

/// The cards that Poisha's catalogue lists.
pub(super) fn cards(products: &Exchange) -> Vec<Card> {
    let text = |of: &Value, name: &str| of.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let of_product = |product: &Value| -> Vec<Card> {
        let note = text(product, "description");
        let variants = product.get("variants").and_then(Value::as_array).into_iter().flatten();
        let card = |variant: &Value| {
            let price_minor = variant.get("priceMinor").and_then(Value::as_i64)?;
            let (id, name) = (text(variant, "id"), text(variant, "name"));
            Some(Card { variant: id, name, note: note.clone(), price_minor })
        };
        variants.filter_map(card).collect()
    };
    products.list("/data").iter().flat_map(of_product).take(CARDS_MAX).collect()
}

/// What the digits after the point do in the sandbox.
pub(super) const OUTCOMES: [(u8, &str); 13] = [
    (0, "you decide at the gateway"),
    (1, "paying fails"),
    (2, "paying is cancelled"),
    (3, "paid, but with a high risk: held for review"),
    (4, "paid, but the gateway sends no notification"),
    (5, "paid, but the gateway’s validation is down"),
    (6, "paid, but validation tells one taka less"),
    (7, "paid, and the notification comes twice"),
    (8, "paid twice in one session"),
    (9, "the customer leaves without paying"),
    (10, "cancelled, and paid after all a little later"),
    (11, "paid, but validation tells US dollars"),
    (12, "the gateway opens no session"),
];

/// The item with a code.
pub(super) fn item(code: &str) -> Option<&'static Item> {
    ITEMS.iter().find(|item| item.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_leave_the_digits_after_the_point_to_the_sandbox() {
        assert!(ITEMS.iter().all(|item| item.price_minor % 100 == 0 && item.price_minor > 0));
        assert!(OUTCOMES.iter().zip(0..).all(|((poisha, _), place)| *poisha == place));
    }
}
