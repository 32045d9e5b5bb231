//! The developer portal under `/docs/`, and the API reference below it.
//!
//! The portal is static files that `./dev portal` builds. They are read once, when the server starts: what is asked for is
//! looked up among the names that were found then, so that no path can lead anywhere else. Without a portal, a page says
//! how to get one.

use super::{
    pages::{self, policy},
    refusal::{ErrorCode, Refusal},
};
use poem::{
    Request, Response, Route, RouteMethod, endpoint,
    http::{HeaderValue, StatusCode, header},
};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Scripts and styles are files of the portal; colours of code stand at the words, and switching between light and dark adds
/// one style, which is known by its hash.
const POLICY: &str = "default-src 'none'; script-src 'self'; \
                      style-src 'self' 'sha256-skqujXORqzxt1aE0NNXxujEanPTX6raoqSscTV/Ww/Y='; \
                      style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none'; \
                      base-uri 'none'; frame-ancestors 'none'";
/// More than any portal has; a wrong directory is told before memory is full of it.
const BYTES_MAX: usize = 64 * 1024 * 1024;

/// The files of a portal, by their paths below `/docs/`. Cheap to clone.
#[derive(Clone, Default)]
pub struct Portal(Arc<BTreeMap<String, File>>);

struct File {
    media_type: &'static str,
    etag: String,
    body: Vec<u8>,
}

/// Why there is no portal where one was named.
#[derive(Debug, thiserror::Error)]
pub enum PortalRefused {
    /// It cannot be read.
    #[error("the developer portal in {} cannot be read: {error}", place.display())]
    Unreadable {
        /// The file or directory.
        place: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// What is there is something else.
    #[error("{} holds no developer portal; `./dev portal` builds one", place.display())]
    NoPortal {
        /// The directory.
        place: PathBuf,
    },
}

impl Portal {
    /// The portal of a directory; an empty one when none is named.
    pub fn of(directory: Option<&Path>) -> Result<Portal, PortalRefused> {
        let Some(directory) = directory else { return Ok(Portal::default()) };
        let (mut files, mut bytes) = (BTreeMap::new(), 0);
        let mut ahead = vec![(directory.to_owned(), String::new())];
        while let Some((place, prefix)) = ahead.pop() {
            let unreadable = |error| PortalRefused::Unreadable { place: place.clone(), error };
            for entry in fs::read_dir(&place).map_err(unreadable)? {
                let entry = entry.map_err(unreadable)?;
                let Ok(name) = entry.file_name().into_string() else { continue };
                // Links are not followed, and what is hidden is not served.
                let kind = entry.file_type().map_err(unreadable)?;
                let is_hidden = name.starts_with('.');
                if kind.is_dir() && !is_hidden {
                    ahead.push((entry.path(), format!("{prefix}{name}/")));
                } else if kind.is_file() && !is_hidden {
                    let body = fs::read(entry.path()).map_err(unreadable)?;
                    bytes = body.len().saturating_add(bytes);
                    files.insert(format!("{prefix}{name}"), File::of(&name, body));
                }
                if bytes > BYTES_MAX {
                    return Err(PortalRefused::NoPortal { place: directory.to_owned() });
                }
            }
        }
        match files.contains_key("index.html") {
            true => Ok(Portal(Arc::new(files))),
            false => Err(PortalRefused::NoPortal { place: directory.to_owned() }),
        }
    }

    /// What is answered to a path below `/docs/`.
    fn answer(&self, request: &Request, path: &str) -> Response {
        let index = |path: &str| format!("{path}index.html");
        let is_directory = path.is_empty() || path.ends_with('/');
        let name = if is_directory { index(path) } else { path.to_owned() };
        if let Some(file) = self.0.get(&name) {
            return file.shown(request, name.starts_with("assets/"));
        }
        if is_directory && self.0.is_empty() {
            return pages::portal_missing();
        }
        // What people type: a page without its ending, a directory without its slash.
        let meant =
            [(format!("{path}.html"), format!("{path}.html")), (index(&format!("{path}/")), format!("{path}/"))];
        let known = meant.into_iter().find(|(name, _)| !is_directory && self.0.contains_key(name));
        known.map_or_else(
            || Refusal::new(ErrorCode::NotFound, "there is no such page").response(),
            |(_, path)| moved(&format!("/docs/{path}")),
        )
    }
}

impl File {
    fn of(name: &str, body: Vec<u8>) -> File {
        let media_type = match name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("html") => "text/html; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("json") => "application/json",
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            Some("woff2") => "font/woff2",
            Some(_) | None => "application/octet-stream",
        };
        let hash = hex::encode(Sha256::digest(&body));
        File { media_type, etag: format!("\"{}\"", hash.get(..16).unwrap_or(&hash)), body }
    }

    /// The file; or that it has not changed, when the browser has it. A name with a hash in it is kept for ever.
    fn shown(&self, request: &Request, is_named_by_hash: bool) -> Response {
        let known = request.header(header::IF_NONE_MATCH);
        let is_known =
            known.is_some_and(|tags| tags.split(',').any(|tag| tag.trim().trim_start_matches("W/") == self.etag));
        let mut response = if is_known {
            Response::builder().status(StatusCode::NOT_MODIFIED).finish()
        } else if self.media_type.starts_with("text/html") {
            let html = String::from_utf8_lossy(&self.body).into_owned();
            policy::with_policy(StatusCode::OK, html, POLICY)
        } else {
            Response::builder().content_type(self.media_type).body(self.body.clone())
        };
        let kept = if is_named_by_hash { "public, max-age=31536000, immutable" } else { "no-cache" };
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        if let Ok(etag) = HeaderValue::from_str(&self.etag) {
            headers.insert(header::ETAG, etag);
        }
        response
    }
}

/// Puts the portal on a route.
pub(crate) fn mount(route: Route, portal: &Portal) -> Route {
    let (first, other) = (portal.clone(), portal.clone());
    let first = endpoint::make_sync(move |request: Request| first.answer(&request, ""));
    let other = endpoint::make_sync(move |request: Request| {
        let path = request.path_params::<String>().unwrap_or_default();
        other.answer(&request, &path)
    });
    route
        .at("/docs", RouteMethod::new().get(endpoint::make_sync(|_| moved("/docs/"))))
        .at("/docs/", RouteMethod::new().get(first))
        .at("/docs/*path", RouteMethod::new().get(other))
}

fn moved(to: &str) -> Response {
    Response::builder().status(StatusCode::PERMANENT_REDIRECT).header(header::LOCATION, to).finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use poem::test::TestClient;

    fn portal() -> (tempfile::TempDir, Portal) {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir_all(place.path().join("public/assets")).unwrap();
        fs::create_dir_all(place.path().join("public/api")).unwrap();
        for (name, text) in [
            ("secret.txt", "not served"),
            ("public/index.html", "<p>index"),
            ("public/errors.html", "<p>errors"),
            ("public/api/index.html", "<p>api"),
            ("public/assets/app.1234.js", "run()"),
            ("public/.complete", "hidden"),
        ] {
            fs::write(place.path().join(name), text).unwrap();
        }
        std::os::unix::fs::symlink(place.path().join("secret.txt"), place.path().join("public/linked.txt")).unwrap();
        let portal = Portal::of(Some(&place.path().join("public"))).unwrap();
        (place, portal)
    }

    #[tokio::test]
    async fn files_are_served_with_their_types_and_how_long_they_keep() {
        let (_place, portal) = portal();
        let client = TestClient::new(mount(Route::new(), &portal));
        for (path, media_type, kept) in [
            ("/docs/", "text/html; charset=utf-8", "no-cache"),
            ("/docs/errors.html", "text/html; charset=utf-8", "no-cache"),
            ("/docs/api/", "text/html; charset=utf-8", "no-cache"),
            ("/docs/assets/app.1234.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"),
        ] {
            let answer = client.get(path).send().await;
            answer.assert_status_is_ok();
            answer.assert_header("content-type", media_type);
            answer.assert_header("cache-control", kept);
            answer.assert_header("x-content-type-options", "nosniff");
            let etag = answer.0.header("etag").unwrap().to_owned();
            client.get(path).header("if-none-match", etag).send().await.assert_status(StatusCode::NOT_MODIFIED);
            client.get(path).header("if-none-match", "\"other\"").send().await.assert_status_is_ok();
        }
    }

    #[tokio::test]
    async fn nothing_but_the_files_of_the_portal_is_reached() {
        let (_place, portal) = portal();
        let client = TestClient::new(mount(Route::new(), &portal));
        for path in [
            "/docs/../secret.txt",
            "/docs/%2e%2e/secret.txt",
            "/docs/..%2fsecret.txt",
            "/docs/api/../../secret.txt",
            "/docs//etc/passwd",
            "/docs/%2fetc%2fpasswd",
            "/docs/linked.txt",
            "/docs/.complete",
            "/docs/assets/",
            "/docs/nothing",
        ] {
            client.get(path).send().await.assert_status(StatusCode::NOT_FOUND);
        }
    }

    #[tokio::test]
    async fn what_people_type_leads_to_the_page_that_they_mean() {
        let (_place, portal) = portal();
        let client = TestClient::new(mount(Route::new(), &portal));
        for (typed, meant) in [("/docs", "/docs/"), ("/docs/errors", "/docs/errors.html"), ("/docs/api", "/docs/api/")]
        {
            let answer = client.get(typed).send().await;
            answer.assert_status(StatusCode::PERMANENT_REDIRECT);
            answer.assert_header("location", meant);
        }
    }

    #[test]
    fn a_directory_without_a_portal_is_refused_by_name() {
        let place = tempfile::tempdir().unwrap();
        let refused = Portal::of(Some(place.path())).err().map(|refused| refused.to_string()).unwrap_or_default();
        assert!(refused.ends_with("holds no developer portal; `./dev portal` builds one"), "{refused}");
        assert!(matches!(Portal::of(Some(&place.path().join("gone"))), Err(PortalRefused::Unreadable { .. })));
    }
}
