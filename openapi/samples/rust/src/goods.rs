//! What there is to buy: goods of the shop's own, and cards with codes, which Poisha's catalogue sells and delivers.

use poisha_client::{Client, Error, params::ListCatalogProducts};

/// Something to buy.
pub(crate) struct Good {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) note: String,
    pub(crate) picture: &'static str,
    pub(crate) price_minor: i64,
    pub(crate) is_card: bool,
}

/// Code, name, note, picture and price. The digits after the point are left to the sandbox.
const OWN: [(&str, &str, &str, &str, i64); 3] = [
    ("scarf", "Jamdani scarf", "Handwoven in Rupganj, ivory on indigo", "scarf.svg", 245_000),
    ("tea", "Sreemangal tea, 250 g", "Second flush, from the seven-layer town", "tea.svg", 32_000),
    ("mug", "Rickshaw-art mug", "Painted by the masters of Old Dhaka", "mug.svg", 68_000),
];

/// What the digits after the point do in the sandbox.
pub(crate) const OUTCOMES: [&str; 13] = [
    "you decide at the gateway",
    "paying fails",
    "paying is cancelled",
    "paid, but with a high risk: held for review",
    "paid, but the gateway sends no notification",
    "paid, but the gateway’s validation is down",
    "paid, but validation tells one taka less",
    "paid, and the notification comes twice",
    "paid twice in one session",
    "the customer leaves without paying",
    "cancelled, and paid after all a little later",
    "paid, but validation tells US dollars",
    "the gateway opens no session",
];

/// Everything there is.
pub(crate) async fn all(poisha: &Client) -> Result<Vec<Good>, Error> {
    let own = OWN.map(|(code, name, note, picture, price_minor)| {
        let [code, name, note] = [code, name, note].map(str::to_owned);
        Good { code, name, note, picture, price_minor, is_card: false }
    });
    let mut goods = Vec::from(own);
    for product in poisha.list_catalog_products(&ListCatalogProducts::default()).await?.data {
        let note = product.description.unwrap_or_default();
        goods.extend(product.variants.into_iter().map(|card| Good {
            code: card.id,
            name: card.name,
            note: note.clone(),
            picture: "card.svg",
            price_minor: card.price_minor,
            is_card: true,
        }));
    }
    Ok(goods)
}
