//! How large a picture says it is, read from its head: what is packed into few bytes can unpack to more than a machine has.

use domain::invoices::{Logo, LogoKind};

/// The most pixels of a logo on a side.
const SIDE_MAX: u32 = 4_096;

/// Whether a logo says that it can be unpacked.
pub(super) fn is_printable(logo: &Logo) -> bool {
    size(logo).is_some_and(|(width, height)| width.min(height) > 0 && width.max(height) <= SIDE_MAX)
}

/// Width and height in pixels, when the picture says them.
fn size(logo: &Logo) -> Option<(u32, u32)> {
    match logo.kind {
        LogoKind::Png => {
            let head = logo.bytes.get(12..24)?;
            let (name, size) = head.split_at_checked(4)?;
            let (width, height) = size.split_at_checked(4)?;
            let number = |bytes: &[u8]| Some(u32::from_be_bytes(bytes.try_into().ok()?));
            if name == b"IHDR" { number(width).zip(number(height)) } else { None }
        }
        LogoKind::Jpeg => jpeg(logo.bytes.get(2..)?),
    }
}

/// The segments of a JPEG, until the one that begins a frame.
fn jpeg(mut rest: &[u8]) -> Option<(u32, u32)> {
    loop {
        let (mark, after) = rest.split_at_checked(2)?;
        let [0xff, mark] = *mark else { return None };
        let length = usize::from(u16::from_be_bytes(after.get(..2)?.try_into().ok()?));
        if matches!(mark, 0xc0..=0xcf) && !matches!(mark, 0xc4 | 0xc8 | 0xcc) {
            let number = |at: usize| Some(u32::from(u16::from_be_bytes(after.get(at..at + 2)?.try_into().ok()?)));
            return number(5).zip(number(3));
        }
        rest = after.get(length..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Logo {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        Logo { kind: LogoKind::Png, bytes }
    }

    #[test]
    fn a_picture_is_printed_when_its_head_says_that_it_is_small() {
        assert!(is_printable(&png(300, 80)) && is_printable(&png(4_096, 1)));
        for (width, height) in [(4_097, 1), (1, 60_000), (0, 5), (u32::MAX, u32::MAX)] {
            assert!(!is_printable(&png(width, height)), "{width}x{height}");
        }
        let jpeg = |bytes: &[u8]| is_printable(&Logo { kind: LogoKind::Jpeg, bytes: bytes.to_vec() });
        assert!(jpeg(b"\xff\xd8\xff\xe0\x00\x04JF\xff\xc2\x00\x11\x08\x00\x50\x01\x2c"));
        assert!(!jpeg(b"\xff\xd8\xff\xe0\x00\x04JF\xff\xc2\x00\x11\x08\xff\xff\x01\x2c"));
        for cut in [&b"\xff\xd8\xff"[..], b"\xff\xd8\xff\xe0\xff\xff", b"\xff\xd8\xff\xe0\x00\x00", b"\xff\xd8"] {
            assert!(!jpeg(cut));
        }
    }
}
