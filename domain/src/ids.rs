//! Names of things. An id is a UUIDv7 shown as a prefix and 26 characters of Crockford base32, so that it sorts by
//! age, says what it names, and can be read over a telephone. The random bits come from `adapters::ids`.

use std::{fmt, str::FromStr};

/// Crockford's alphabet: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const TEXT_LENGTH: usize = 26;

/// A text that is not the id that was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id of the form {prefix}_ and 26 characters")]
pub struct NotAnId {
    /// What the id should have begun with.
    pub prefix: &'static str,
}

/// 128 bits as 26 lower-case characters of Crockford base32.
pub fn crockford(bits: u128) -> String {
    (0..TEXT_LENGTH).rev().map(|place| letter(bits >> (5 * place))).collect()
}

/// Reads what [`crockford`] writes, and nothing else: every id has exactly one spelling.
pub fn parse_crockford(text: &str) -> Option<u128> {
    if text.len() != TEXT_LENGTH || !(b'0'..=b'7').contains(text.as_bytes().first()?) {
        return None;
    }
    text.bytes().try_fold(0_u128, |bits, byte| {
        let digit = ALPHABET.iter().position(|letter| *letter == byte)?;
        Some(bits << 5 | u128::try_from(digit).ok()?)
    })
}

fn letter(bits: u128) -> char {
    usize::try_from(bits & 31).ok().and_then(|index| ALPHABET.get(index)).map_or('0', |byte| char::from(*byte))
}

/// Makes the bits of new ids. Implemented outside, where clocks and random numbers are.
pub trait NewIds: Send + Sync {
    /// The bits of a UUIDv7: they grow with time, and 74 of them are random.
    fn ordered(&self) -> u128;
    /// 128 random bits.
    fn random(&self) -> u128;
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(u128);

        impl $name {
            /// What the text form begins with.
            pub const PREFIX: &'static str = $prefix;

            /// The id with these 128 bits.
            pub const fn from_u128(bits: u128) -> Self {
                Self(bits)
            }

            /// The 128 bits, as the database keeps them.
            pub const fn as_u128(self) -> u128 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}_{}", Self::PREFIX, crockford(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                text.strip_prefix(Self::PREFIX)
                    .and_then(|rest| rest.strip_prefix('_'))
                    .and_then(parse_crockford)
                    .map(Self)
                    .ok_or(NotAnId { prefix: Self::PREFIX })
            }
        }
    };
}

id!(/** An application that integrates with Poisha. */ AppId, "app");
id!(/** A credential pair of an application. */ CredentialId, "crd");
id!(/** A configuration of a gateway. */ GatewayConfigId, "gwc");
id!(/** A payment. */ PaymentId, "pay");
id!(/** One session of a payment at one gateway. */ AttemptId, "att");
id!(/** A stored inbound callback. */ CallbackId, "cbk");
id!(/** A webhook event; also the `webhook-id` that never changes. */ EventId, "evt");
id!(/** A place where an application receives events. */ EndpointId, "whe");
id!(/** One event on its way to one endpoint. */ DeliveryId, "dlv");
id!(/** A non-empty list of transfers with one cause. */ PostingId, "pst");
id!(/** Something a person must look at. */ AlertId, "alr");
id!(/** One alert on its way to people, by one channel. */ NoticeId, "ntc");
id!(/** A member of the staff. */ OperatorId, "opr");
id!(/** A set of permissions with a name. */ RoleId, "rol");
id!(/** One sign-in of an operator. */ SessionId, "ses");
id!(/** Money on its way back to a customer. */ RefundId, "rfd");
id!(/** Something on sale. */ ProductId, "prd");
id!(/** One thing of a product that can be bought. */ VariantId, "var");
id!(/** A code's place in the pool. */ VoucherId, "vch");
id!(/** A code that makes an order cheaper. */ DiscountId, "dsc");
id!(/** What a customer ordered. */ OrderId, "ord");
id!(/** What a customer owes, line by line. */ InvoiceId, "inv");
id!(/** What takes something off an invoice. */ CreditNoteId, "crn");
id!(/** One line of the trail of what was done. */ AuditId, "aud");
id!(/** Where an application delivers from itself. */ FulfilmentUrlId, "ful");
id!(/** A gateway's statement that was imported. */ StatementId, "stm");
id!(/** One look at what a period's money became. */ RunId, "rcn");
id!(/** Something between the book and a gateway that people work on. */ ExceptionId, "exc");
id!(/** A customer's bank takes a payment back. */ DisputeId, "dsp");

/// The unguessable name of a payment on public pages: 128 random bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CheckoutReference(u128);

impl CheckoutReference {
    /// The reference made of these random bits.
    pub const fn from_u128(bits: u128) -> Self {
        Self(bits)
    }

    /// The 128 bits, as the database keeps them.
    pub const fn as_u128(self) -> u128 {
        self.0
    }

    /// Reads the 26 characters of a link.
    pub fn parse(text: &str) -> Option<Self> {
        parse_crockford(text).map(Self)
    }
}

impl fmt::Display for CheckoutReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crockford(self.0))
    }
}

/// What a gateway knows an attempt by: 20 random characters of Crockford base32 in capitals, which fits the tightest
/// gateway and holds 100 bits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AttemptReference(String);

impl AttemptReference {
    /// Characters in a reference.
    pub const LENGTH: usize = 20;

    /// The reference made of the lowest 100 bits.
    pub fn from_u128(bits: u128) -> Self {
        Self((0..Self::LENGTH).rev().map(|place| letter(bits >> (5 * place)).to_ascii_uppercase()).collect())
    }

    /// Reads a reference that a gateway sent back.
    pub fn parse(text: &str) -> Option<Self> {
        let known = |byte: u8| !byte.is_ascii_lowercase() && ALPHABET.contains(&byte.to_ascii_lowercase());
        (text.len() == Self::LENGTH && text.bytes().all(known)).then(|| Self(text.to_owned()))
    }

    /// The 20 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AttemptReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for AttemptReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_what_it_shows() {
        for bits in [0, 1, u128::MAX, 0x0192_f4a1_7c00_7000_8000_0000_0000_0001] {
            let id = PaymentId::from_u128(bits);
            assert_eq!(id.to_string().len(), 30);
            assert_eq!(id.to_string().parse(), Ok(id));
        }
    }

    #[test]
    fn an_id_has_one_spelling() {
        let id = PaymentId::from_u128(0xabcdef).to_string();
        for wrong in
            [id.to_uppercase(), id.replace("pay_", "att_"), id[1..].to_owned(), format!("{id}0"), String::new()]
        {
            assert_eq!(wrong.parse::<PaymentId>(), Err(NotAnId { prefix: "pay" }), "{wrong}");
        }
        assert_eq!("pay_80000000000000000000000000".parse::<PaymentId>(), Err(NotAnId { prefix: "pay" }), "129 bits");
    }

    #[test]
    fn ids_sort_by_age_as_text() {
        let (older, newer) = (PaymentId::from_u128(1 << 80), PaymentId::from_u128(1 << 81));
        assert!(older < newer && older.to_string() < newer.to_string());
    }

    #[test]
    fn an_attempt_reference_fits_every_gateway() {
        let reference = AttemptReference::from_u128(u128::MAX / 3);
        assert_eq!(reference.as_str().len(), 20);
        assert_eq!(AttemptReference::parse(reference.as_str()), Some(reference.clone()));
        assert_eq!(AttemptReference::parse(&reference.as_str().to_lowercase()), None);
    }
}
