//! The ways to pay on the hosted page, and how each of them is named afterwards.

/// One way to pay.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Channel {
    /// The name in the machine API and on the page's form.
    pub(super) name: &'static str,
    /// What the customer reads.
    pub(super) title: &'static str,
    /// The `payment_method` of a payment; the real gateway's spelling varies.
    pub(super) method: &'static str,
    /// The payer's number, as much of it as the gateway shows.
    pub(super) payer: &'static str,
}

/// Every way to pay that the sandbox offers, the usual one first.
pub(super) const CHANNELS: [Channel; 7] = [
    Channel { name: "bkash", title: "bKash", method: "bKash", payer: "017XXXXX123" },
    Channel { name: "nagad", title: "Nagad", method: "Nagad", payer: "018XXXXX456" },
    Channel { name: "rocket", title: "Rocket", method: "Rocket", payer: "019XXXXX7890" },
    Channel { name: "upay", title: "Upay", method: "Upay", payer: "016XXXXX321" },
    Channel { name: "visa", title: "Visa", method: "Visa", payer: "" },
    Channel { name: "mastercard", title: "Mastercard", method: "Mastercard", payer: "" },
    Channel { name: "internet_bank", title: "Internet banking", method: "Internet Banking", payer: "" },
];

/// Finds a channel.
pub(super) fn named(name: &str) -> Option<&'static Channel> {
    CHANNELS.iter().find(|channel| channel.name == name)
}
