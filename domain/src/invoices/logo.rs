//! A logo: a picture that is known by its bytes.

use std::fmt;

/// Bytes of a logo at most.
pub const LOGO_BYTES_MAX: usize = 256 * 1_024;

/// SHA-256 of a logo's bytes: its name among the application's logos.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LogoDigest(pub [u8; 32]);

impl LogoDigest {
    /// Reads the 64 digits of an address.
    pub fn parse(text: &str) -> Option<LogoDigest> {
        let is_hex = text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let byte = |place: usize| text.get(place * 2..place * 2 + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
        let mut digest = [0; 32];
        for (place, slot) in digest.iter_mut().enumerate() {
            *slot = byte(place).filter(|_| is_hex)?;
        }
        Some(LogoDigest(digest))
    }
}

impl fmt::Display for LogoDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for LogoDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A picture that stands on invoices.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    /// What kind of picture it is.
    pub kind: LogoKind,
    /// The picture.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Logo({:?}, {} bytes)", self.kind, self.bytes.len())
    }
}

/// The kinds of picture that a logo may be. No SVG: it can hold scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoKind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

impl LogoKind {
    /// The media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            LogoKind::Png => "image/png",
            LogoKind::Jpeg => "image/jpeg",
        }
    }

    /// Reads a media type.
    pub fn parse(text: &str) -> Option<LogoKind> {
        [LogoKind::Png, LogoKind::Jpeg].into_iter().find(|kind| kind.media_type() == text)
    }
}

/// Why something is no logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoRefused {
    /// Too many bytes.
    #[error("must be at most {LOGO_BYTES_MAX} bytes")]
    TooLarge,
    /// Neither PNG nor JPEG, whatever it says it is.
    #[error("must be a PNG or JPEG picture")]
    OtherKind,
}

impl Logo {
    /// The picture, whose kind is read from its first bytes and not taken from anybody's word.
    pub fn new(bytes: Vec<u8>) -> Result<Logo, LogoRefused> {
        if bytes.len() > LOGO_BYTES_MAX {
            return Err(LogoRefused::TooLarge);
        }
        let kind = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            LogoKind::Png
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            LogoKind::Jpeg
        } else {
            return Err(LogoRefused::OtherKind);
        };
        Ok(Logo { kind, bytes })
    }

    /// Its name.
    pub fn digest(&self) -> LogoDigest {
        use sha2::{Digest, Sha256};
        LogoDigest(Sha256::digest(&self.bytes).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logo_is_what_its_first_bytes_say() {
        assert_eq!(Logo::new(b"\x89PNG\r\n\x1a\n....".to_vec()).map(|logo| logo.kind), Ok(LogoKind::Png));
        assert_eq!(Logo::new(b"\xff\xd8\xff\xe0....".to_vec()).map(|logo| logo.kind), Ok(LogoKind::Jpeg));
        for wrong in [&b"<svg onload=alert(1)>"[..], b"", b"GIF89a", b"%PDF-1.7"] {
            assert_eq!(Logo::new(wrong.to_vec()), Err(LogoRefused::OtherKind));
        }
        assert_eq!(Logo::new(vec![0; LOGO_BYTES_MAX + 1]), Err(LogoRefused::TooLarge));
    }
}
