//! The ways to pay on the hosted page, and what each of them writes into the `card_*` fields.

/// One way to pay.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Channel {
    /// The name in the machine API and on the page's form.
    pub(super) name: &'static str,
    /// The gateway's own code, as in `multi_card_name`.
    pub(super) gw: &'static str,
    /// The key of the family in the `gw` object of the session answer.
    pub(super) family: &'static str,
    /// The group code that `multi_card_name` may use for the whole family.
    pub(super) group: &'static str,
    /// The `type` in the `desc` list.
    pub(super) kind: &'static str,
    /// What the customer reads.
    pub(super) title: &'static str,
    pub(super) card_type: &'static str,
    pub(super) card_no: &'static str,
    pub(super) card_issuer: &'static str,
    pub(super) card_brand: &'static str,
    pub(super) bank_gw: &'static str,
}

/// Every way to pay that the sandbox offers, the usual one first.
pub(super) const CHANNELS: [Channel; 6] = [
    Channel {
        name: "visa",
        gw: "dbbl_visa",
        family: "visa",
        group: "visacard",
        kind: "visa",
        title: "VISA",
        card_type: "VISA-Dutch Bangla",
        card_no: "411111XXXXXX1111",
        card_issuer: "TRUST BANK, LTD.",
        card_brand: "VISA",
        bank_gw: "DBBL",
    },
    Channel {
        name: "master",
        gw: "dbbl_master",
        family: "master",
        group: "mastercard",
        kind: "master",
        title: "Mastercard",
        card_type: "MASTER-Dutch Bangla",
        card_no: "511111XXXXXX1111",
        card_issuer: "BRAC BANK, LTD.",
        card_brand: "MASTER",
        bank_gw: "DBBL",
    },
    Channel {
        name: "amex",
        gw: "city_amex",
        family: "amex",
        group: "amexcard",
        kind: "amex",
        title: "American Express",
        card_type: "AMEX-City Bank",
        card_no: "371111XXXXX1111",
        card_issuer: "CITY BANK, LTD.",
        card_brand: "AMEX",
        bank_gw: "CITY",
    },
    Channel {
        name: "bkash",
        gw: "bkash",
        family: "mobilebanking",
        group: "mobilebank",
        kind: "mobilebanking",
        title: "bKash",
        card_type: "BKASH-BKash",
        card_no: "",
        card_issuer: "BKash Mobile Banking",
        card_brand: "MOBILEBANKING",
        bank_gw: "BKASH",
    },
    Channel {
        name: "nagad",
        gw: "nagad",
        family: "mobilebanking",
        group: "mobilebank",
        kind: "mobilebanking",
        title: "Nagad",
        card_type: "NAGAD-Nagad",
        card_no: "",
        card_issuer: "Nagad",
        card_brand: "MOBILEBANKING",
        bank_gw: "NAGAD",
    },
    Channel {
        name: "internet_bank",
        gw: "ibbl",
        family: "internetbanking",
        group: "internetbank",
        kind: "internetbanking",
        title: "Internet banking (Islami Bank)",
        card_type: "IBBL-Islami Bank",
        card_no: "",
        card_issuer: "Islami Bank Bangladesh Limited",
        card_brand: "IB",
        bank_gw: "IBBL",
    },
];

/// Finds a channel by either of its names.
pub(super) fn named(name: &str) -> Option<&'static Channel> {
    CHANNELS.iter().find(|channel| channel.name == name || channel.gw == name)
}

/// The channels that a comma list of codes and groups leaves; all of them when it leaves none.
pub(super) fn offered(multi_card_name: &str) -> Vec<&'static Channel> {
    let wanted: Vec<&str> = multi_card_name.split(',').map(str::trim).collect();
    let chosen: Vec<_> =
        CHANNELS.iter().filter(|channel| wanted.contains(&channel.gw) || wanted.contains(&channel.group)).collect();
    if chosen.is_empty() { CHANNELS.iter().collect() } else { chosen }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_groups_and_codes_limits_what_is_offered() {
        let names = |list| offered(list).iter().map(|channel| channel.name).collect::<Vec<_>>();
        assert_eq!(names("mobilebank,dbbl_visa"), ["visa", "bkash", "nagad"]);
        assert_eq!(names("").len(), CHANNELS.len());
        assert_eq!(names("something_new").len(), CHANNELS.len());
    }
}
