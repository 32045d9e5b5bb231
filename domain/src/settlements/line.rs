//! What one line of a statement says.

use crate::{
    ids::{AttemptReference, StatementId},
    money::Currency,
    payments::Method,
    scope::Scope,
    time::Timestamp,
};
use sha2::{Digest, Sha256};

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LineKind {
    /// A customer paid.
    Payment,
    /// Money went back to a customer.
    Refund,
    /// What the gateway keeps, as a line of its own.
    Fee,
    /// Money went to the bank.
    Payout,
    /// A bank took money back.
    Chargeback,
    /// Anything else that moves the balance at the gateway.
    Other,
}

impl LineKind {
    /// Every kind.
    pub const ALL: [LineKind; 6] =
        [LineKind::Payment, LineKind::Refund, LineKind::Fee, LineKind::Payout, LineKind::Chargeback, LineKind::Other];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            LineKind::Payment => "PAYMENT",
            LineKind::Refund => "REFUND",
            LineKind::Fee => "FEE",
            LineKind::Payout => "PAYOUT",
            LineKind::Chargeback => "CHARGEBACK",
            LineKind::Other => "OTHER",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<LineKind> {
        LineKind::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// What a line is known again by, whatever file it stands in: the second of which it speaks, and 96 bits of a SHA-256 of
/// all that it says, which no two lines of one second share by chance. Within an application and mode it names the line.
///
/// The second stands first because files come in the order of time: lines that come together are then kept, and looked
/// for, close together. By chance alone each would have a place of its own among all lines there ever were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(pub u128);

/// What one line of a statement says. Amounts are minor units with a sign, from the merchant's side: what comes is
/// positive, what goes is negative, and `net` is always `gross + fee`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementLine {
    /// The statement.
    pub statement: StatementId,
    /// Its line in the file, from one.
    pub number: u64,
    /// What it is about.
    pub kind: LineKind,
    /// The gateway's name for the payment or the refund.
    pub gateway_transaction_id: Option<String>,
    /// Our reference of the attempt or the refund, as the gateway gives it back.
    pub attempt_reference: Option<String>,
    /// What it is about, before fees.
    pub gross: i64,
    /// What the gateway keeps: negative; positive where it gives a fee back.
    pub fee: i64,
    /// What it changes at the gateway.
    pub net: i64,
    /// In that currency.
    pub currency: Currency,
    /// When, as the gateway says.
    pub at: Option<Timestamp>,
    /// The gateway's own word for how the customer paid, such as `VISA`.
    pub method: Option<String>,
    /// The payout in which the money came.
    pub batch: Option<String>,
    /// What it is known again by.
    pub fingerprint: Fingerprint,
}

impl StatementLine {
    /// Whether something names what the line is about.
    pub fn is_named(&self) -> bool {
        self.gateway_transaction_id.is_some() || self.attempt_reference.is_some()
    }

    /// What the line is known again by: all that it says, whose account it is about, and `place` among lines of its file
    /// that say the same and name nothing. The statement and the number are left out: the same line in another file, or
    /// elsewhere in it, is the same line.
    pub fn fingerprint_of(&self, scope: Scope, gateway: Method, place: u64) -> Fingerprint {
        let mut hash = Sha256::new();
        // Each text goes in behind its length, so that no two lines come to the same bytes.
        let mut text = |text: Option<&str>| match text {
            Some(text) => {
                hash.update((u64::try_from(text.len()).unwrap_or(u64::MAX)).to_be_bytes());
                hash.update(text.as_bytes());
            }
            None => hash.update(u64::MAX.to_be_bytes()),
        };
        text(Some(scope.mode.as_str()));
        text(Some(gateway.as_str()));
        text(Some(self.kind.as_str()));
        text(self.gateway_transaction_id.as_deref());
        text(self.attempt_reference.as_deref());
        text(Some(self.currency.code()));
        text(self.method.as_deref());
        text(self.batch.as_deref());
        hash.update(scope.app.as_u128().to_be_bytes());
        for minor in [self.gross, self.fee, self.net] {
            hash.update(minor.to_be_bytes());
        }
        hash.update(self.at.map_or(i64::MIN, Timestamp::micros).to_be_bytes());
        hash.update(place.to_be_bytes());
        let digest: [u8; 32] = hash.finalize().into();
        // A line without a time, or out of this calendar, stands first or last, and is told apart by the rest.
        let second = self.at.map_or(0, |at| u32::try_from(at.seconds().max(0)).unwrap_or(u32::MAX));
        let bytes = second.to_be_bytes().into_iter().chain(digest).take(16);
        Fingerprint(bytes.fold(0, |bits, byte| bits << 8 | u128::from(byte)))
    }

    /// Our reference, where it is one of ours.
    pub fn our_reference(&self) -> Option<AttemptReference> {
        self.attempt_reference.as_deref().and_then(AttemptReference::parse)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::AppId,
        testing::story::{NOON, SHOP},
    };

    fn line() -> StatementLine {
        StatementLine {
            statement: StatementId::from_u128(1),
            number: 2,
            kind: LineKind::Payment,
            gateway_transaction_id: Some("TX1".into()),
            attempt_reference: None,
            gross: 10_000,
            fee: -180,
            net: 9_820,
            currency: Currency::BDT,
            at: Some(NOON),
            method: Some("VISA".into()),
            batch: None,
            fingerprint: Fingerprint(0),
        }
    }

    #[test]
    fn a_line_is_known_again_in_another_file_and_at_another_place() {
        let seen = line().fingerprint_of(SHOP, Method::Bkash, 0);
        let moved = StatementLine { statement: StatementId::from_u128(9), number: 77, ..line() };
        assert_eq!(moved.fingerprint_of(SHOP, Method::Bkash, 0), seen);
    }

    #[test]
    fn lines_stand_in_the_order_of_their_time() {
        let at = |at| StatementLine { at, ..line() }.fingerprint_of(SHOP, Method::Bkash, 0);
        let micros = |micros| at(Some(Timestamp::from_micros(micros)));
        let (noon, second) = (NOON.micros(), 1_000_000);
        let order = [micros(noon - second), micros(noon), micros(noon + second), micros(i64::MAX)];
        assert!(order.is_sorted(), "{order:x?}");
        let outside = [at(None), micros(i64::MIN + 1), micros(0)];
        assert!(outside.iter().all(|print| *print < order[0]), "{outside:x?}");
        assert_ne!(outside[0], outside[1]);
        assert_ne!(micros(noon), micros(noon + 1));
    }

    #[test]
    fn whatever_differs_makes_another_line() {
        let same = line();
        let others = [
            StatementLine { kind: LineKind::Refund, ..line() },
            StatementLine { gateway_transaction_id: Some("TX2".into()), ..line() },
            StatementLine { gateway_transaction_id: None, attempt_reference: Some("TX1".into()), ..line() },
            StatementLine { gross: 10_001, ..line() },
            StatementLine { fee: -181, ..line() },
            StatementLine { net: 9_819, ..line() },
            StatementLine { currency: Currency::parse("USD").unwrap(), ..line() },
            StatementLine { at: None, ..line() },
            StatementLine { method: Some("".into()), ..line() },
            StatementLine { method: None, batch: Some("VISA".into()), ..line() },
        ];
        let mut prints: Vec<_> = others.iter().map(|line| line.fingerprint_of(SHOP, Method::Bkash, 0)).collect();
        prints.push(same.fingerprint_of(SHOP, Method::Bkash, 0));
        prints.push(same.fingerprint_of(SHOP, Method::Bkash, 1));
        prints.push(same.fingerprint_of(SHOP, Method::Nagad, 0));
        prints.push(same.fingerprint_of(Scope { app: AppId::from_u128(7), ..SHOP }, Method::Bkash, 0));
        let count = prints.len();
        prints.sort_unstable();
        prints.dedup();
        assert_eq!(prints.len(), count);
    }
}
