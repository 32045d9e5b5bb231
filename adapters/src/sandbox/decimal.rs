//! Decimal text as the gateways write it, held as whole hundredths; rates as whole ten-thousandths. No floats.

/// Most digits before the point: `decimal(10,2)`.
const WHOLE_DIGITS_MAX: usize = 8;

/// Ten-thousandths in one.
const RATE_ONE: i64 = 10_000;

/// Reads `1150`, `1150.5` or `1150.50` as hundredths; a sign, a third decimal or anything else is not an amount.
#[must_use]
pub fn parse(text: &str) -> Option<i64> {
    read(text, 2)
}

/// Reads a rate with at most four decimals as ten-thousandths.
#[must_use]
pub fn parse_rate(text: &str) -> Option<i64> {
    read(text, 4)
}

fn read(text: &str, decimals: usize) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) || whole.len() > WHOLE_DIGITS_MAX || part.len() > decimals {
        return None;
    }
    format!("{whole}{part:0<decimals$}").parse().ok()
}

/// Writes hundredths with two decimals.
#[must_use]
pub fn show(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Writes a rate with four decimals.
#[must_use]
pub fn show_rate(rate: i64) -> String {
    format!("{}.{:04}", rate / RATE_ONE, rate % RATE_ONE)
}

/// Converts at a rate of ten-thousandths, half up.
#[must_use]
pub fn convert(hundredths: i64, rate: i64) -> i64 {
    hundredths.saturating_mul(rate).saturating_add(RATE_ONE / 2) / RATE_ONE
}

/// A share in thousandths of an amount, half up.
#[must_use]
pub fn per_mille(hundredths: i64, share: i64) -> i64 {
    hundredths.saturating_mul(share).saturating_add(500) / 1000
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_decimals_and_never_guessed() {
        for (text, hundredths) in [("1150", 115_000), ("1150.5", 115_050), ("10.07", 1_007), ("0.01", 1)] {
            assert_eq!(parse(text), Some(hundredths), "{text}");
        }
        for text in ["", ".", "5.", ".5", "-5", "+5", "1.234", "1e3", "1,150", " 5", "999999999", "৫"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn amounts_rates_and_fees_are_exact() {
        assert_eq!(show(115_007), "1150.07");
        assert_eq!(show(5), "0.05");
        assert_eq!(show_rate(1_205_000), "120.5000");
        assert_eq!((parse_rate("120.5"), parse_rate("120.50001")), (Some(1_205_000), None));
        assert_eq!(convert(1_001, 1_205_000), 120_621);
        assert_eq!(per_mille(1_000, 25), 25);
        assert_eq!(per_mille(115_000, 25), 2_875);
    }
}
