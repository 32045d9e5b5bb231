//! Finds card numbers in text, so that none is ever kept: an input with one is refused, evidence is redacted.
//!
//! A number counts as a card's when it begins with a known issuer's range, has that issuer's length and passes the
//! Luhn check; spaces and dashes between the digits do not hide it. Any other long number is left alone, and so are
//! digits inside a long word of letters and digits: a hash or a gateway's id would otherwise be taken for a card now and
//! then, and a genuine signature be destroyed. Digits inside a UUID are left alone too: three in ten thousand random ones
//! would be taken for a card, and applications name customers, orders and idempotency keys by them.

use std::ops::Range;

/// No card number is longer.
const DIGITS_MAX: usize = 19;

/// A word of letters and digits of this length is a hash or an id.
const WORD_MIN: usize = 24;

/// How long the parts of a UUID are that dashes join.
const UUID_PARTS: [usize; 5] = [8, 4, 4, 4, 12];
const UUID_LENGTH: usize = 36;

/// What stands in the place of a card number in kept evidence.
pub const REDACTED: &str = "[card number removed]";

/// Whether the text holds a card number.
pub fn contains(text: &str) -> bool {
    find(text, 0).is_some()
}

/// The text with every card number replaced by [`REDACTED`].
pub fn redact(text: &str) -> String {
    let (mut kept, mut from) = (String::with_capacity(text.len()), 0);
    while let Some(number) = find(text, from) {
        kept.push_str(text.get(from..number.start).unwrap_or_default());
        kept.push_str(REDACTED);
        from = number.end;
    }
    kept.push_str(text.get(from..).unwrap_or_default());
    kept
}

/// The first card number at or after `from`, as a range of bytes.
///
/// Digits come in groups that a single space, dash or plus may join, also as a form writes it; a card number is one group
/// or several in a row.
fn find(text: &str, from: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut start = from;
    while let Some(group) = next_group(bytes, start) {
        if !is_in_long_word(bytes, &group)
            && !is_in_uuid(bytes, &group)
            && let Some(end) = card_from(bytes, group.clone())
        {
            return Some(group.start..end);
        }
        start = group.end;
    }
    None
}

/// The end of the card number that begins with this group, if one does.
fn card_from(bytes: &[u8], first: Range<usize>) -> Option<usize> {
    let (mut digits, mut group) = (Vec::new(), first);
    loop {
        digits.extend(bytes.get(group.clone())?.iter().map(|byte| byte - b'0'));
        if known_issuer(&digits) && passes_luhn(&digits) {
            return Some(group.end);
        }
        let joined_at = group.end + joint(bytes.get(group.end..)?)?;
        let next = next_group(bytes, joined_at)?;
        if next.start != joined_at || digits.len() > DIGITS_MAX || is_in_uuid(bytes, &next) {
            return None;
        }
        group = next;
    }
}

/// How long the joint is that the rest of a text begins with.
fn joint(rest: &[u8]) -> Option<usize> {
    match rest {
        [b' ' | b'-' | b'+', ..] => Some(1),
        [b'%', b'2', b'0' | b'B' | b'b' | b'D' | b'd', ..] => Some(3),
        _ => None,
    }
}

/// The next run of digits at or after `from`.
fn next_group(bytes: &[u8], from: usize) -> Option<Range<usize>> {
    let rest = bytes.get(from..)?;
    let start = from + rest.iter().position(u8::is_ascii_digit)?;
    let length = bytes.get(start..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
    Some(start..start + length)
}

/// Whether the digits stand in a word that is too long to be a card number with something written against it.
fn is_in_long_word(bytes: &[u8], digits: &Range<usize>) -> bool {
    let before = bytes.get(..digits.start).unwrap_or_default().iter().rev().take(WORD_MIN);
    let after = bytes.get(digits.end..).unwrap_or_default().iter().take(WORD_MIN);
    let around = before.take_while(|byte| byte.is_ascii_alphanumeric()).count()
        + after.take_while(|byte| byte.is_ascii_alphanumeric()).count();
    around > 0 && digits.len() + around >= WORD_MIN
}

/// Whether the digits stand in a UUID that nothing is written against.
fn is_in_uuid(bytes: &[u8], digits: &Range<usize>) -> bool {
    (digits.end.saturating_sub(UUID_LENGTH)..=digits.start).any(|start| {
        let is_free = |place: Option<usize>| {
            place.and_then(|place| bytes.get(place)).is_none_or(|byte| !byte.is_ascii_alphanumeric())
        };
        is_free(start.checked_sub(1))
            && is_free(Some(start + UUID_LENGTH))
            && bytes.get(start..start + UUID_LENGTH).is_some_and(is_uuid)
    })
}

fn is_uuid(word: &[u8]) -> bool {
    let is_hex = |part: &[u8]| part.iter().all(u8::is_ascii_hexdigit);
    word.iter().any(u8::is_ascii_alphabetic)
        && word.split(|byte| *byte == b'-').map(|part| if is_hex(part) { part.len() } else { 0 }).eq(UUID_PARTS)
}

fn known_issuer(digits: &[u8]) -> bool {
    let leading = |count: usize| digits.iter().take(count).fold(0_u32, |value, digit| value * 10 + u32::from(*digit));
    match digits.len() {
        13 => leading(1) == 4,
        14 => matches!(leading(3), 300..=305) || matches!(leading(2), 36 | 38 | 39),
        15 => matches!(leading(2), 34 | 37),
        16 => {
            leading(1) == 4
                || matches!(leading(2), 51..=55 | 62 | 65)
                || matches!(leading(3), 644..=649)
                || matches!(leading(4), 2221..=2720 | 3528..=3589 | 5018 | 5020 | 5038 | 5893 | 6011 | 6304 | 6759 | 6761..=6763)
        }
        17..=19 => {
            leading(1) == 4 && digits.len() == 19 || leading(2) == 62 || matches!(leading(4), 6759 | 6761..=6763)
        }
        _ => false,
    }
}

fn passes_luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, u32::from(*digit)) {
            (0, digit) => digit,
            (_, digit) if digit > 4 => digit * 2 - 9,
            (_, digit) => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_of_known_issuers_are_found_however_they_are_written() {
        for card in [
            "4111111111111111",
            "4111 1111 1111 1111",
            "5555-5555-5555-4444",
            "378282246310005",
            "30569309025904",
            "6011111111111117",
            "3530111333300000",
        ] {
            assert!(contains(&format!("pay with {card}, please")), "{card}");
        }
    }

    #[test]
    fn other_long_numbers_are_left_alone() {
        for number in [
            "8801712345678",
            "4111111111111112",
            "1234567890123456",
            "2026-11-20 09:15:12",
            "411111111111111",
            "41111111111111111111",
        ] {
            assert!(!contains(number), "{number}");
        }
    }

    #[test]
    fn a_hash_and_a_gateway_s_id_are_no_card_though_they_hold_its_digits() {
        for (before, digits, after) in [
            ("", "2611200915300373", "AbCdEfGhIjKlM"),
            ("d42fabc", "4111111111111111", "e7baffef6"),
            ("", "4111111111111111", "abcdefgh"),
        ] {
            assert!(
                contains(digits) && !contains(&format!("x={before}{digits}{after}&y=1")),
                "{before}{digits}{after}"
            );
        }
        for near in ["card4111111111111111", "x%3D4111111111111111&y=1", "4111111111111111bdt"] {
            assert!(contains(near), "{near}");
        }
    }

    #[test]
    fn a_uuid_is_no_card_though_it_holds_its_digits() {
        for text in [
            "a0b1c2d3-4111-1111-1111-1111aaaaaaaa",
            "customer-a0b1c2d3-4111-1111-1111-1111aaaaaaaa",
            "A0B1C2D3-4111-1111-1111-1111AAAAAAAA, paid",
        ] {
            assert!(!contains(text), "{text}");
        }
        for near in [
            "xa0b1c2d3-4111-1111-1111-1111aaaaaaaa",
            "a0b1c2d3-4111-1111-1111-1111aaaaaaaaa",
            "11111111-1111-1111-4111-111111111111",
            "a0b1c2d3-4111-1111-1111-1111 aaaaaaa",
        ] {
            assert!(contains(near), "{near}");
        }
    }

    #[test]
    fn redaction_keeps_everything_else() {
        assert_eq!(redact("a 4111111111111111 b 5555555555554444"), format!("a {REDACTED} b {REDACTED}"));
        assert_eq!(redact("card=4111%201111%2D11111111&x=1"), format!("card={REDACTED}&x=1"));
        assert_eq!(redact("৳ 100, nothing to hide"), "৳ 100, nothing to hide");
    }
}
