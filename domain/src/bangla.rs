//! Bangla as it is written: its digits.

/// A text with its Latin digits as Bangla writes them.
pub fn digits(text: &str) -> String {
    text.chars().map(|letter| letter.to_digit(10).and_then(digit).unwrap_or(letter)).collect()
}

/// Bangla's digits stand in order from `০` on.
fn digit(value: u32) -> Option<char> {
    char::from_u32(u32::from('০') + value)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_digit_becomes_banglas_and_nothing_else_changes() {
        assert_eq!(super::digits("01,23.456789 taka ০"), "০১,২৩.৪৫৬৭৮৯ taka ০");
    }
}
