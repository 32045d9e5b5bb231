//! The logo of an application, for the sketch of its paper. It is public, as customers see it; the page names it and nothing else
//! of the server by it, and gets it only when it is a picture.

use crate::{
    call::NotCalled,
    desk::{Desk, Refused},
    server::Away,
};
use base64::{Engine, prelude::BASE64_STANDARD};
use tauri::State;

/// A logo is named by the digest of what it is, in this many digits.
const NAME_DIGITS: usize = 64;

/// A logo as an address that holds all of it.
#[tauri::command]
pub(crate) async fn logo(desk: State<'_, Desk>, name: String) -> Result<String, Refused> {
    let is_name = name.len() == NAME_DIGITS && name.bytes().all(|digit| digit.is_ascii_hexdigit());
    if !is_name {
        return Err(NotCalled::NotForThePage.into());
    }
    let server = desk.server()?;
    let (status, picture) = server.get(&format!("/brand/{name}")).await?;
    shown(status.is_success(), &picture).ok_or_else(|| Away::NotPoisha.into())
}

/// PNG and JPEG are pictures; whatever else answers there is none.
fn shown(is_found: bool, picture: &[u8]) -> Option<String> {
    let kind = match picture {
        [0x89, b'P', b'N', b'G', ..] => "png",
        [0xFF, 0xD8, 0xFF, ..] => "jpeg",
        _ => return None,
    };
    is_found.then(|| format!("data:image/{kind};base64,{}", BASE64_STANDARD.encode(picture)))
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn a_picture_is_shown_and_a_page_is_not() {
        assert_eq!(shown(true, b"\x89PNG").as_deref(), Some("data:image/png;base64,iVBORw=="));
        assert_eq!(shown(true, b"\xFF\xD8\xFF\xE0").as_deref(), Some("data:image/jpeg;base64,/9j/4A=="));
        assert_eq!(shown(true, b"<svg onload=alert(1)>"), None);
        assert_eq!(shown(false, b"\x89PNG"), None);
    }
}
