//! Callbacks that told of money which we have: the very same request again is a duplicate, and nobody needs to look.
//!
//! What is remembered is a fact that cannot change, money that we have, so it may be forgotten at any time and is never
//! wrong. The same means the same to the last header that is kept, so what is signed anew is looked at anew: a secret header
//! is removed before anybody judges, and so cannot tell two requests apart there either.

use domain::payments::{Repeated, gateway::RawCallback};
use quick_cache::sync::Cache;
use sha2::{Digest, Sha256};

/// How many are remembered; each takes some hundred bytes.
const REMEMBERED_MAX: usize = 10_000;

/// What tells nothing new any more.
pub struct Repeats(Cache<Fingerprint, Repeated>);

/// A request's fingerprint: everything it says, but not who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 32]);

impl Repeats {
    /// Nothing yet.
    pub fn new() -> Repeats {
        Repeats(Cache::new(REMEMBERED_MAX))
    }

    /// What the request repeats, if it was seen to.
    pub fn known(&self, fingerprint: &Fingerprint) -> Option<Repeated> {
        self.0.get(fingerprint)
    }

    /// From now on the request tells of money that we have.
    pub fn remember(&self, fingerprint: Fingerprint, repeated: Repeated) {
        self.0.insert(fingerprint, repeated);
    }
}

impl Default for Repeats {
    fn default() -> Repeats {
        Repeats::new()
    }
}

impl Fingerprint {
    /// Of a request.
    pub fn of(raw: &RawCallback) -> Fingerprint {
        let RawCallback { method, http_method, path, query, headers, body, peer: _ } = raw;
        let mut hash = Sha256::new();
        // Every part is preceded by its length, so that no two requests run together to the same bytes.
        let mut part = |bytes: &[u8]| {
            hash.update(bytes.len().to_be_bytes());
            hash.update(bytes);
        };
        for text in [method.as_str(), http_method, path, query] {
            part(text.as_bytes());
        }
        for (name, value) in headers {
            part(name.as_bytes());
            part(value.as_bytes());
        }
        part(body);
        Fingerprint(hash.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::payments::Method;

    #[test]
    fn whatever_a_request_says_makes_it_another_and_who_says_it_does_not() {
        let raw = RawCallback {
            method: Method::Bkash,
            http_method: "GET".into(),
            path: "/callback".into(),
            query: "a=b".into(),
            headers: vec![("host".into(), "here".into())],
            body: b"body".to_vec(),
            peer: "203.0.113.1".into(),
        };
        let change: [fn(&mut RawCallback); 8] = [
            |raw| raw.method = Method::Nagad,
            |raw| raw.http_method = "POST".into(),
            |raw| raw.path = "/callbacka".into(),
            |raw| raw.query = "=b".into(),
            |raw| raw.headers[0].1 = "there".into(),
            |raw| raw.headers.clear(),
            |raw| raw.headers.push(("signature".into(), "x".into())),
            |raw| raw.body.push(b'!'),
        ];
        for change in change {
            let mut other = raw.clone();
            change(&mut other);
            assert_ne!(Fingerprint::of(&other), Fingerprint::of(&raw), "{other:?}");
        }
        assert_eq!(Fingerprint::of(&RawCallback { peer: "203.0.113.2".into(), ..raw.clone() }), Fingerprint::of(&raw));
    }
}
