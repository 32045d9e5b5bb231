//! Where a server may be: a web address without anything after the host, and never unprotected beyond this machine.

use serde::{Deserialize, Serialize};
use std::fmt;
use url::{Host, Url};

/// Longer is no address that somebody meant.
const LENGTH_MAX: usize = 300;

/// The origin of a server, such as `https://pay.example.com`. What is inside has passed every rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct ServerAddress(Url);

/// Why a text is not the address of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum AddressRefused {
    /// Not one that a browser could open.
    #[error("the text is no web address")]
    NotAWebAddress,
    /// Whoever sits between could read every password and change every amount.
    #[error("plain http does not leave this machine")]
    PlainHttp,
    /// Somebody signs in in the window, not in the address.
    #[error("the address holds a name or a password")]
    WithCredentials,
    /// A path, a query or a fragment.
    #[error("something follows the host")]
    MoreThanTheServer,
}

impl ServerAddress {
    /// Reads what somebody typed.
    pub(crate) fn read(typed: &str) -> Result<ServerAddress, AddressRefused> {
        let typed = typed.trim();
        if typed.len() > LENGTH_MAX {
            return Err(AddressRefused::NotAWebAddress);
        }
        let url = Url::parse(typed).map_err(|_| AddressRefused::NotAWebAddress)?;
        let is_dialled = url.host().is_some() && url.port() != Some(0);
        if !matches!(url.scheme(), "http" | "https") || !is_dialled {
            return Err(AddressRefused::NotAWebAddress);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressRefused::WithCredentials);
        }
        if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
            return Err(AddressRefused::MoreThanTheServer);
        }
        if url.scheme() == "http" && !is_here(&url) {
            return Err(AddressRefused::PlainHttp);
        }
        Ok(ServerAddress(url))
    }

    /// Whether the server is on this machine.
    pub(crate) fn is_here(&self) -> bool {
        is_here(&self.0)
    }

    /// The address of something on the server, with its query if it has one. It can be nowhere else.
    pub(crate) fn at(&self, path: &str) -> Url {
        let (path, query) = path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
        let mut url = self.0.clone();
        url.set_path(path);
        url.set_query(query);
        url
    }
}

/// `localhost` is dialled on the loopback addresses alone (`server::client`), so the name can be believed.
fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl fmt::Display for ServerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

impl From<ServerAddress> for String {
    fn from(address: ServerAddress) -> String {
        address.to_string()
    }
}

impl TryFrom<String> for ServerAddress {
    type Error = AddressRefused;

    fn try_from(text: String) -> Result<ServerAddress, AddressRefused> {
        ServerAddress::read(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::{AddressRefused, ServerAddress};

    #[test]
    fn a_server_is_named_by_its_origin() {
        for (typed, kept) in [
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("  HTTP://LocalHost:8080/ ", "http://localhost:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
            ("http://127.8.9.10", "http://127.8.9.10"),
            ("http://2130706433:8080", "http://127.0.0.1:8080"),
            ("https://pay.example.com/", "https://pay.example.com"),
            ("https://pay.example.com:443", "https://pay.example.com"),
            ("https://10.0.0.7:8443", "https://10.0.0.7:8443"),
            ("https://পয়সা.example", "https://xn--b6bk1apl.example"),
        ] {
            let address = ServerAddress::read(typed).map(|address| address.to_string());
            assert_eq!(address.as_deref(), Ok(kept), "{typed}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused_for_its_own_reason() {
        use AddressRefused::{MoreThanTheServer, NotAWebAddress, PlainHttp, WithCredentials};
        let long = format!("https://{}.example", "a".repeat(300));
        for (typed, refused) in [
            ("", NotAWebAddress),
            ("poisha", NotAWebAddress),
            ("127.0.0.1:8080", NotAWebAddress),
            ("localhost:8080", NotAWebAddress),
            ("pay.example.com", NotAWebAddress),
            ("https://", NotAWebAddress),
            ("https://pay example", NotAWebAddress),
            ("https://pay.example.com:0", NotAWebAddress),
            ("https://pay.example.com:65536", NotAWebAddress),
            ("ftp://127.0.0.1", NotAWebAddress),
            ("file:///etc/passwd", NotAWebAddress),
            ("javascript:alert(1)", NotAWebAddress),
            (&long, NotAWebAddress),
            ("http://pay.example.com", PlainHttp),
            ("http://10.0.0.7:8080", PlainHttp),
            ("http://0.0.0.0:8080", PlainHttp),
            ("http://[::ffff:127.0.0.1]:8080", PlainHttp),
            ("http://localhost.example.com", PlainHttp),
            ("http://127.0.0.1.example.com", PlainHttp),
            ("https://anna@pay.example.com", WithCredentials),
            ("https://anna:secret@pay.example.com", WithCredentials),
            ("http://127.0.0.1@pay.example.com", WithCredentials),
            ("https://pay.example.com/api/v1", MoreThanTheServer),
            ("https://pay.example.com/?next=1", MoreThanTheServer),
            ("https://pay.example.com/#top", MoreThanTheServer),
        ] {
            assert_eq!(ServerAddress::read(typed), Err(refused), "{typed}");
        }
    }
}
