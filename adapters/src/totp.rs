//! Codes of the second factor (RFC 6238): SHA-1, six digits, thirty seconds, one step of tolerance either way; what every
//! authenticator application understands.

use domain::{
    Timestamp,
    operators::{ReadsCodes, TotpSecret},
};
use totp_rs::{Builder, Secret, Totp};
use url::form_urlencoded;

/// Reads codes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Codes;

fn totp(secret: &TotpSecret) -> Totp {
    Builder::new().with_secret(*secret.reveal()).with_digits(6).with_skew(1).with_step_duration(30).build_noncompliant()
}

/// A new secret from `random`, which answers 128 fresh random bits at each call.
pub fn new_secret(random: impl Fn() -> u128) -> TotpSecret {
    let mut bytes = [0; 20];
    let fresh = random().to_be_bytes().into_iter().chain(random().to_be_bytes());
    bytes.iter_mut().zip(fresh).for_each(|(byte, fresh)| *byte = fresh);
    TotpSecret::new(bytes)
}

/// The secret as people type it into an authenticator application.
pub fn base32(secret: &TotpSecret) -> String {
    Secret::from(*secret.reveal()).to_base32()
}

/// What a QR code tells an authenticator application.
pub fn uri(secret: &TotpSecret, email: &str) -> String {
    let account: String = form_urlencoded::byte_serialize(email.as_bytes()).collect();
    format!("otpauth://totp/Poisha:{account}?secret={}&issuer=Poisha&algorithm=SHA1&digits=6&period=30", base32(secret))
}

impl Codes {
    /// The code of an instant, as the operator's device shows it; for tests and for nobody else.
    pub fn code(secret: &TotpSecret, at: Timestamp) -> String {
        totp(secret).generate(u64::try_from(at.seconds()).unwrap_or_default()).to_string()
    }
}

impl ReadsCodes for Codes {
    fn step_of(&self, secret: &TotpSecret, code: &str, at: Timestamp) -> Option<u64> {
        if code.len() != 6 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        totp(secret).check(code, u64::try_from(at.seconds()).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::minutes;
    use std::time::Duration;

    /// The secret of RFC 6238, appendix B.
    fn secret() -> TotpSecret {
        TotpSecret::new(*b"12345678901234567890")
    }

    #[test]
    fn the_codes_are_those_of_the_standard() {
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924")] {
            let at = Timestamp::from_micros(second * 1_000_000);
            assert_eq!(Codes::code(&secret(), at), code);
            assert_eq!(Codes.step_of(&secret(), code, at), Some(u64::try_from(second / 30).unwrap()));
        }
    }

    #[test]
    fn a_secret_is_shown_as_authenticators_read_it() {
        assert_eq!(base32(&secret()), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let shown = uri(&secret(), "rahim+pay@example.com");
        assert!(shown.starts_with("otpauth://totp/Poisha:rahim%2Bpay%40example.com?secret=GEZD"), "{shown}");
        let bits = std::cell::Cell::new(1_u128 << 90);
        let fresh = || new_secret(|| bits.replace(bits.get() * 3));
        assert_ne!(fresh(), fresh());
    }

    #[test]
    fn a_code_is_right_a_step_early_and_a_step_late_and_no_longer() {
        let at = Timestamp::from_micros(1_795_262_400_000_000);
        let code = Codes::code(&secret(), at);
        let step = Duration::from_secs(30);
        let seen = |at| Codes.step_of(&secret(), &code, at);
        let own = seen(at);
        assert!(own.is_some() && seen(at.plus(step)) == own && seen(at.minus(step)) == own);
        assert_eq!((seen(at.plus(minutes(1))), seen(at.minus(minutes(1)))), (None, None));
        for wrong in ["", "12345", "1234567", "abcdef", "১২৩৪৫৬"] {
            assert_eq!(Codes.step_of(&secret(), wrong, at), None, "{wrong}");
        }
    }
}
