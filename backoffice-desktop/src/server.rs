//! Asking a server: whether it is a Poisha, which version, and whether it can serve.
//!
//! Every answer is bounded in time and size, and no redirect is followed: what is asked goes to the chosen server or
//! nowhere.

use crate::{address::ServerAddress, call::Token};
use reqwest::{Client, RequestBuilder, Response, StatusCode, header::HeaderMap, redirect};
use serde::{Deserialize, Serialize};
use std::{
    error::Error,
    io::{self, ErrorKind},
    net::{Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// A server that cannot be reached within this is away.
const CONNECT_WITHIN: Duration = Duration::from_secs(3);
/// Shorter in tests, which would otherwise only wait.
const ANSWER_WITHIN: Duration = if cfg!(test) { Duration::from_millis(500) } else { Duration::from_secs(8) };
/// Ten times the document that a server sends today.
const ANSWER_BYTES_MAX: usize = 4 << 20;
/// What the document of a Poisha calls itself.
const TITLE: &str = "Poisha";

/// A server at an address.
#[derive(Debug)]
pub(crate) struct Server {
    address: ServerAddress,
    client: Client,
    /// While somebody is signed in: bound to this server, and to this process.
    pub(crate) session: Mutex<Option<Token>>,
    /// Known while it answers. After an absence it is asked anew: a newer one, or another one, may have come back.
    version: Mutex<Option<String>>,
}

/// What one look at a server showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "camelCase")]
pub(crate) enum Sight {
    /// It serves.
    Ready {
        /// Which one it is.
        version: String,
    },
    /// It answers and cannot serve.
    NotReady {
        /// Which one it is.
        version: String,
        /// What it says of itself, for people.
        problems: Vec<String>,
    },
    /// It does not answer as a Poisha.
    Away {
        /// As far as can be seen from here.
        why: Away,
    },
}

/// Why a server is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Away {
    /// Nobody is there, or the name leads nowhere.
    #[error("no connection could be made")]
    Unreachable,
    /// Somebody is there, and does not answer in time.
    #[error("there was no answer in time")]
    TooSlow,
    /// TLS could not be agreed on, or the certificate is not to be trusted.
    #[error("no connection that can be trusted could be made")]
    Untrusted,
    /// Whatever stands in front of the server answers for it.
    #[error("only an error page answered")]
    Failing,
    /// Somebody else is there.
    #[error("what answers is no Poisha")]
    NotPoisha,
}

/// The part of the API's document that says what it is.
#[derive(Deserialize)]
struct Document {
    info: Info,
}

#[derive(Deserialize)]
struct Info {
    title: String,
    version: String,
}

/// What the server says of its health.
#[derive(Deserialize)]
struct Health {
    problems: Vec<String>,
}

impl Server {
    /// The server at an address; nothing is asked yet.
    pub(crate) fn at(address: ServerAddress) -> Result<Server, Away> {
        let client = client(&address).map_err(|error| reason(&error))?;
        Ok(Server { address, client, session: Mutex::default(), version: Mutex::default() })
    }

    /// Looks at it.
    pub(crate) async fn look(&self) -> Sight {
        let seen = self.see().await;
        let version = match &seen {
            Ok(Sight::Ready { version } | Sight::NotReady { version, .. }) => Some(version.clone()),
            Ok(Sight::Away { .. }) | Err(_) => None,
        };
        *self.version.lock().unwrap_or_else(PoisonError::into_inner) = version;
        seen.unwrap_or_else(|why| Sight::Away { why })
    }

    async fn see(&self) -> Result<Sight, Away> {
        let known = self.version.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let version = match known {
            Some(version) => version,
            None => self.introduction().await?,
        };
        let (status, body) = self.get("/health/ready").await?;
        match (status, serde_json::from_slice(&body)) {
            (StatusCode::OK, Ok(Health { .. })) => Ok(Sight::Ready { version }),
            (StatusCode::SERVICE_UNAVAILABLE, Ok(Health { problems })) => Ok(Sight::NotReady { version, problems }),
            (status, _) => Err(stranger(status)),
        }
    }

    /// The version of the server, when it is a Poisha at all.
    async fn introduction(&self) -> Result<String, Away> {
        let (status, body) = self.get("/openapi.json").await?;
        match serde_json::from_slice(&body) {
            Ok(Document { info }) if status == StatusCode::OK && info.title == TITLE => Ok(info.version),
            Ok(Document { .. }) | Err(_) => Err(stranger(status)),
        }
    }

    /// What is public there, as it is.
    pub(crate) async fn get(&self, path: &str) -> Result<(StatusCode, Vec<u8>), Away> {
        let (status, _, body) = self.fetch(self.client.get(self.address.at(path))).await?;
        Ok((status, body))
    }

    /// Sends a request, and reads the answer to its end.
    pub(crate) async fn fetch(&self, request: RequestBuilder) -> Result<(StatusCode, HeaderMap, Vec<u8>), Away> {
        let mut response = request.send().await.map_err(|error| reason(&error))?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        Ok((status, headers, read(&mut response).await?))
    }

    pub(crate) const fn address(&self) -> &ServerAddress {
        &self.address
    }

    pub(crate) const fn client(&self) -> &Client {
        &self.client
    }
}

/// The whole body, as long as it is not too long for what was asked.
async fn read(response: &mut Response) -> Result<Vec<u8>, Away> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| reason(&error))? {
        if body.len() + chunk.len() > ANSWER_BYTES_MAX {
            return Err(Away::NotPoisha);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn client(address: &ServerAddress) -> Result<Client, reqwest::Error> {
    let here: [SocketAddr; 2] = [(Ipv4Addr::LOCALHOST, 0).into(), (Ipv6Addr::LOCALHOST, 0).into()];
    let client = Client::builder()
        .connect_timeout(CONNECT_WITHIN)
        .timeout(ANSWER_WITHIN)
        .redirect(redirect::Policy::none())
        .referer(false)
        .resolve_to_addrs("localhost", &here)
        .user_agent(concat!("poisha-back-office/", env!("CARGO_PKG_VERSION")));
    // A proxy is for the world outside, and plain http must not take a way that leads there and back.
    if address.is_here() { client.no_proxy().build() } else { client.build() }
}

/// Who answers with this instead of what was asked.
pub(crate) fn stranger(status: StatusCode) -> Away {
    if status.is_server_error() { Away::Failing } else { Away::NotPoisha }
}

/// Why there was no answer.
pub(crate) fn reason(error: &reqwest::Error) -> Away {
    if error.is_timeout() {
        Away::TooSlow
    } else if is_about_tls(error) {
        Away::Untrusted
    } else {
        Away::Unreachable
    }
}

fn is_about_tls(error: &reqwest::Error) -> bool {
    let is_https = error.url().is_some_and(|url| url.scheme() == "https");
    is_https && error.is_connect() && is_handshake(error)
}

/// Whether a connection over TLS failed after somebody was there: in its handshake, or because that was cut short.
fn is_handshake(error: &(dyn Error + 'static)) -> bool {
    // An I/O error that wraps another error names as its source only what is below that one.
    let (is_cut, below) = match error.downcast_ref::<io::Error>() {
        Some(error) => (
            matches!(error.kind(), ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset),
            error.get_ref().map(|inner| -> &(dyn Error + 'static) { inner }),
        ),
        None => (false, error.source()),
    };
    is_cut || error.is::<rustls::Error>() || below.is_some_and(is_handshake)
}

#[cfg(test)]
mod tests {
    use super::{ANSWER_BYTES_MAX, Away, Server, Sight};
    use crate::{address::ServerAddress, small_server::SmallServer};
    use std::{net::TcpListener, thread};

    fn at(url: &str) -> Server {
        rustls::crypto::ring::default_provider().install_default().ok();
        Server::at(ServerAddress::read(url).unwrap()).unwrap()
    }

    fn ready(version: &str) -> Sight {
        Sight::Ready { version: version.to_owned() }
    }

    #[tokio::test]
    async fn a_poisha_introduces_itself_once_and_again_after_an_absence() {
        let mut small = SmallServer::start();
        let server = at(&small.url());
        assert_eq!((server.look().await, server.look().await), (ready("0.1.0"), ready("0.1.0")));
        assert_eq!(small.asked(), ["/openapi.json", "/health/ready", "/health/ready"]);
        small.goes_away();
        assert_eq!(server.look().await, Sight::Away { why: Away::Unreachable });
        small.is_version("0.2.0");
        small.comes_back();
        assert_eq!(server.look().await, ready("0.2.0"));
    }

    #[tokio::test]
    async fn a_poisha_that_cannot_serve_says_why() {
        let small = SmallServer::start();
        small.is_not_ready("the database does not answer");
        let problems = vec!["the database does not answer".to_owned()];
        let version = "0.1.0".to_owned();
        assert_eq!(at(&small.url()).look().await, Sight::NotReady { version, problems });
    }

    #[tokio::test]
    async fn what_is_no_poisha_is_told_apart() {
        let small = SmallServer::start();
        let server = at(&small.url());
        let huge = " ".repeat(ANSWER_BYTES_MAX + 1);
        for (status, body, why) in [
            (200, r#"{"info": {"title": "Petstore", "version": "1"}}"#, Away::NotPoisha),
            (200, "<!doctype html>", Away::NotPoisha),
            (200, "{}", Away::NotPoisha),
            (200, &huge, Away::NotPoisha),
            (404, "", Away::NotPoisha),
            (302, "", Away::NotPoisha),
            (401, r#"{"info": {"title": "Poisha", "version": "1"}}"#, Away::NotPoisha),
            (502, "<h1>Bad Gateway</h1>", Away::Failing),
        ] {
            small.says("/openapi.json", status, body);
            let shown: String = body.chars().take(60).collect();
            assert_eq!(server.look().await, Sight::Away { why }, "{status} {shown}");
        }
        small.is_version("0.1.0");
        for (status, body, why) in
            [(503, "<h1>Unavailable</h1>", Away::Failing), (200, "ready", Away::NotPoisha), (404, "", Away::NotPoisha)]
        {
            small.says("/health/ready", status, body);
            assert_eq!(server.look().await, Sight::Away { why }, "{status} {body}");
        }
    }

    #[tokio::test]
    async fn a_redirect_is_not_followed() {
        let (small, elsewhere) = (SmallServer::start(), SmallServer::start());
        small.says("/openapi.json", 307, &format!("{}/openapi.json", elsewhere.url()));
        assert_eq!(at(&small.url()).look().await, Sight::Away { why: Away::NotPoisha });
        assert_eq!(elsewhere.asked(), Vec::<String>::new());
    }

    #[tokio::test]
    async fn silence_and_a_connection_without_trust_have_their_own_words() {
        let small = SmallServer::start();
        let spoken = at(&small.url().replace("http://", "https://"));
        assert_eq!(spoken.look().await, Sight::Away { why: Away::Untrusted });
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let deaf = at(&format!("https://{}", listener.local_addr().unwrap()));
        let hangs_up = thread::spawn(move || drop(listener.accept()));
        assert_eq!(deaf.look().await, Sight::Away { why: Away::Untrusted });
        hangs_up.join().unwrap();
        small.says("/openapi.json", 0, "");
        assert_eq!(at(&small.url()).look().await, Sight::Away { why: Away::TooSlow });
    }
}
