//! Styles, scripts and pictures: part of the binary, served under a name that carries their hash, kept for ever.

use poem::{
    Endpoint, Response, endpoint,
    http::{StatusCode, header},
};
use poem_openapi::OpenApiService;
use sha2::{Digest, Sha256};
use std::{borrow::Cow, sync::LazyLock};

struct Asset {
    /// `pages-0123456789abcdef.css`
    name: String,
    media_type: &'static str,
    body: Cow<'static, [u8]>,
}

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const PICTURE: &str = "image/svg+xml";

macro_rules! file {
    ($name:literal, $media_type:expr) => {
        ($name, $media_type, include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/", $name)))
    };
}

const FILES: &[(&str, &str, &str)] = &[
    file!("pages.css", CSS),
    file!("checkout.js", SCRIPT),
    file!("rosette.svg", PICTURE),
    file!("mark.svg", PICTURE),
    file!("reference.css", CSS),
    file!("reference.js", SCRIPT),
];

static ASSETS: LazyLock<Vec<Asset>> =
    LazyLock::new(|| FILES.iter().map(|&(name, media_type, text)| asset(name, media_type, text.into())).collect());

/// Swagger UI out of poem-openapi's bundle. Made when first asked for: most servers are never asked.
static SWAGGER: LazyLock<[Asset; 2]> = LazyLock::new(|| {
    let page = OpenApiService::new((), "", "").swagger_ui_html();
    let style = between(&page, "<style charset=\"UTF-8\">", "</style>").unwrap_or_default();
    let script = between(&page, "<script charset=\"UTF-8\">", "</script>").unwrap_or_default();
    [
        asset("swagger-ui.css", CSS, style.to_owned().into()),
        asset("swagger-ui-bundle.js", SCRIPT, script.to_owned().into()),
    ]
});

fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(open)?;
    rest.split_once(close).map(|(inside, _)| inside)
}

fn asset(name: &str, media_type: &'static str, text: Cow<'static, str>) -> Asset {
    let body = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    };
    let hash = hex::encode(Sha256::digest(&body));
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    Asset { name: format!("{stem}-{}.{ending}", hash.get(..16).unwrap_or(&hash)), media_type, body }
}

/// The address of one of our files.
pub(crate) fn url(name: &str) -> String {
    let place = FILES.iter().position(|(file, ..)| *file == name);
    place.and_then(|place| ASSETS.get(place)).map_or_else(String::new, |asset| format!("/assets/{}", asset.name))
}

/// The addresses of Swagger UI's style and script.
pub(super) fn swagger_urls() -> [String; 2] {
    SWAGGER.each_ref().map(|asset| format!("/assets/{}", asset.name))
}

/// Serves `/assets/:name`.
pub(crate) fn serve() -> impl Endpoint<Output = Response> {
    endpoint::make(|request| async move {
        let name = request.path_params::<String>().unwrap_or_default();
        let swagger = || if name.starts_with("swagger-ui") { SWAGGER.as_slice() } else { &[] };
        let found = ASSETS.iter().chain(swagger()).find(|asset| asset.name == name);
        let Some(asset) = found else {
            return Response::builder().status(StatusCode::NOT_FOUND).finish();
        };
        let body: &'static [u8] = match &asset.body {
            Cow::Borrowed(bytes) => bytes,
            Cow::Owned(bytes) => bytes.as_slice(),
        };
        Response::builder()
            .content_type(asset.media_type)
            .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
            .header("cross-origin-resource-policy", "same-origin")
            .body(body)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_an_address_with_its_hash() {
        for (name, ..) in FILES {
            let (stem, ending) = name.rsplit_once('.').unwrap();
            let url = url(name);
            assert!(url.starts_with(&format!("/assets/{stem}-")) && url.ends_with(&format!(".{ending}")), "{url}");
            assert_eq!(url.len(), "/assets/".len() + name.len() + 17, "{url}");
        }
    }

    #[test]
    fn no_file_of_ours_names_another_place_to_load_from() {
        for (name, _, text) in FILES {
            let text = text.replace("http://www.w3.org/2000/svg", "");
            assert!(!text.contains("http:") && !text.contains("https:") && !text.contains("@import"), "{name}");
        }
    }

    #[test]
    fn swagger_ui_is_whole() {
        let [style, script] = &*SWAGGER;
        assert!(style.body.len() > 100_000 && script.body.len() > 1_000_000);
        assert!(script.body.windows(15).any(|part| part == b"SwaggerUIBundle"));
    }
}
