//! What each gateway wants to know of a merchant, by the names it gives them itself.

use crate::payments::Method;

/// One thing that a gateway wants to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The gateway's own name of it.
    pub name: &'static str,
    /// Where it stands in a request, for what is said about it.
    pub path: &'static str,
    /// Whether it must never be shown.
    pub is_secret: bool,
    /// Whether the gateway does without.
    pub is_optional: bool,
    /// The most characters that the gateway takes.
    pub length_max: usize,
    /// Whether lines and spaces may stand in it, as in a key's armour.
    pub is_text: bool,
    /// Whether it is an address, for which the same holds as for the gateway's own.
    pub is_address: bool,
}

macro_rules! need {
    (field $name:literal, $max:literal) => {
        Need {
            name: $name,
            path: concat!("fields.", $name),
            is_secret: false,
            is_optional: false,
            length_max: $max,
            is_text: false,
            is_address: false,
        }
    };
    (secret $name:literal, $max:literal) => {
        Need {
            name: $name,
            path: concat!("secrets.", $name),
            is_secret: true,
            is_optional: false,
            length_max: $max,
            is_text: false,
            is_address: false,
        }
    };
}

macro_rules! optional {
    ($kind:ident $name:literal, $max:literal) => {
        Need { is_optional: true, ..need!($kind $name, $max) }
    };
}

const SSLCOMMERZ: &[Need] = &[need!(field "store_id", 30), need!(secret "store_passwd", 30)];
const BKASH: &[Need] = &[
    need!(field "username", 255),
    need!(secret "password", 255),
    need!(field "app_key", 255),
    need!(secret "app_secret", 255),
    Need { is_optional: true, ..need!(field "refund_api", 2) },
    optional!(field "sns_topic", 255),
];
const PAYSTATION: &[Need] = &[need!(field "merchantId", 30), need!(secret "password", 30)];
const NAGAD: &[Need] = &[
    need!(field "merchantId", 15),
    optional!(field "accountNumber", 11),
    optional!(field "serverIp", 15),
    Need { is_text: true, ..need!(field "gatewayPublicKey", 1_000) },
    Need { is_text: true, ..need!(secret "merchantPrivateKey", 4_000) },
];
const DCB: &[Need] = &[
    need!(field "account", 64),
    optional!(field "applicationId", 64),
    optional!(secret "password", 255),
    optional!(field "instrumentSpelling", 16),
    optional!(field "payerIsAsked", 3),
    optional!(field "partnerUser", 255),
    optional!(secret "partnerPassword", 255),
    optional!(field "partnerAuth", 16),
    optional!(field "partnerTax", 3),
    optional!(field "partnerProduct", 64),
    optional!(field "partnerCategory", 64),
    optional!(field "clientId", 255),
    optional!(secret "clientSecret", 255),
    Need { is_address: true, ..optional!(field "tokenUrl", 200) },
    optional!(field "camaraFor", 16),
    optional!(field "camaraSteps", 1),
    optional!(field "merchantIdentifier", 64),
    Need { is_address: true, ..optional!(field "bdappsUrl", 200) },
    Need { is_address: true, ..optional!(field "partnerUrl", 200) },
    Need { is_address: true, ..optional!(field "camaraUrl", 200) },
    optional!(field "robiBand", 32),
    optional!(field "robiPrices", 255),
    optional!(field "gpBand", 32),
    optional!(field "gpPrices", 255),
];

/// What a gateway wants. The first names the merchant account.
pub const fn needs(method: Method) -> &'static [Need] {
    match method {
        Method::Sslcommerz => SSLCOMMERZ,
        Method::Bkash => BKASH,
        Method::Paystation => PAYSTATION,
        Method::Nagad => NAGAD,
        Method::Dcb => DCB,
    }
}

impl Need {
    /// What is wrong with a value.
    pub(super) fn problem(&self, value: &str) -> Option<String> {
        let length = value.chars().count();
        let is_fine = |letter: char| letter.is_ascii_graphic() || (self.is_text && matches!(letter, ' ' | '\n' | '\r'));
        if length == 0 || length > self.length_max {
            return Some(format!("must be 1 to {} characters", self.length_max));
        }
        (!value.chars().all(is_fine)).then(|| "must hold nothing but visible ASCII characters".to_owned())
    }
}
