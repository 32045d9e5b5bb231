//! Which addresses are dialled. An application chooses where its webhooks go, so it must not be able to point this
//! server at itself, at its neighbours, or at a cloud's metadata.
//!
//! The addresses a name resolves to are judged by the resolver that the connection itself uses, so nothing can change
//! between looking and dialling. An address written into the URL is never resolved, and judged before.

use domain::Mode;
use ipnet::{Ipv4Net, Ipv6Net};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use url::{Host, Url};

/// Where deliveries may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Only to public addresses.
    Public,
    /// Anywhere: for a sandbox, where applications run on the same machine.
    Anywhere,
}

/// Why an endpoint is not dialled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotDialled {
    /// The URL cannot be dialled at all.
    #[error("the URL is not one that can be dialled")]
    Url,
    /// LIVE goes over TLS.
    #[error("only https is dialled in LIVE")]
    Scheme,
    /// A port below 1024 that is not the web's.
    #[error("port {0} is not dialled")]
    Port(u16),
    /// The address is written in the URL, and not public.
    #[error("the address is not public")]
    Address,
    /// The name leads to no public address.
    #[error("the name leads to no public address")]
    Name,
}

const fn v4(a: u8, b: u8, c: u8, d: u8, prefix: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), prefix)
}

const fn v6(a: u16, b: u16, c: u16, prefix: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0), prefix)
}

/// The IANA special-purpose registry, and what is not unicast.
const NOT_PUBLIC_V4: [Ipv4Net; 15] = [
    v4(0, 0, 0, 0, 8),       // this network
    v4(10, 0, 0, 0, 8),      // private
    v4(100, 64, 0, 0, 10),   // carrier-grade NAT, and some clouds' metadata
    v4(127, 0, 0, 0, 8),     // loopback
    v4(169, 254, 0, 0, 16),  // link-local, and most clouds' metadata
    v4(172, 16, 0, 0, 12),   // private
    v4(192, 0, 0, 0, 24),    // protocol assignments
    v4(192, 0, 2, 0, 24),    // documentation
    v4(192, 88, 99, 0, 24),  // 6to4 relays
    v4(192, 168, 0, 0, 16),  // private
    v4(198, 18, 0, 0, 15),   // benchmarks
    v4(198, 51, 100, 0, 24), // documentation
    v4(203, 0, 113, 0, 24),  // documentation
    v4(224, 0, 0, 0, 4),     // multicast
    v4(240, 0, 0, 0, 4),     // reserved, broadcast
];

/// Of IPv6 only this is global unicast…
const GLOBAL_V6: Ipv6Net = v6(0x2000, 0, 0, 3);
/// …and of that, these are not public.
const NOT_PUBLIC_V6: [Ipv6Net; 4] = [
    v6(0x2001, 0, 0, 23),     // protocol assignments, Teredo, benchmarks, ORCHID
    v6(0x2001, 0xdb8, 0, 32), // documentation
    v6(0x2002, 0, 0, 16),     // 6to4, which holds any IPv4 address
    v6(0x3fff, 0, 0, 20),     // documentation
];
/// A network's translator to IPv4: as public as the IPv4 address in its last bits.
const NAT64: Ipv6Net = v6(0x64, 0xff9b, 0, 96);

/// Whether an address is on the public internet.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => match embedded_v4(address) {
            Some(inner) => is_public_v4(inner),
            None => GLOBAL_V6.contains(&address) && !NOT_PUBLIC_V6.iter().any(|network| network.contains(&address)),
        },
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    !NOT_PUBLIC_V4.iter().any(|network| network.contains(&address))
}

fn embedded_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let [.., a, b, c, d] = address.octets();
    address.to_ipv4_mapped().or_else(|| NAT64.contains(&address).then_some(Ipv4Addr::new(a, b, c, d)))
}

/// Judges a URL before anything is resolved.
pub fn check(url: &Url, mode: Mode, reach: Reach) -> Result<(), NotDialled> {
    match (url.scheme(), mode) {
        ("https", Mode::Live | Mode::Test) | ("http", Mode::Test) => {}
        ("http", Mode::Live) => return Err(NotDialled::Scheme),
        (_, Mode::Live | Mode::Test) => return Err(NotDialled::Url),
    }
    if reach == Reach::Anywhere {
        return Ok(());
    }
    match url.port_or_known_default().ok_or(NotDialled::Url)? {
        80 | 443 | 1024.. => {}
        port => return Err(NotDialled::Port(port)),
    }
    let address = match url.host().ok_or(NotDialled::Url)? {
        Host::Ipv4(address) => IpAddr::V4(address),
        Host::Ipv6(address) => IpAddr::V6(address),
        Host::Domain(_) => return Ok(()),
    };
    if is_public(address) { Ok(()) } else { Err(NotDialled::Address) }
}

/// Resolves names with the system's resolver and hands on only public addresses.
#[derive(Clone, Copy, Debug)]
pub(super) struct PublicResolver;

impl Resolve for PublicResolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            // Port 0 means "the URL's".
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<_> = found.filter(|address| is_public(address.ip())).collect();
            if public.is_empty() {
                return Err(NotDialled::Name.into());
            }
            let addresses: Addrs = Box::new(public.into_iter());
            Ok(addresses)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn public(address: &str) -> bool {
        is_public(address.parse().unwrap_or_else(|_| panic!("{address}")))
    }

    #[test]
    fn only_addresses_of_the_public_internet_are_public() {
        for address in [
            "1.1.1.1",
            "8.8.8.8",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "103.4.145.1",
            "172.15.255.255",
            "172.32.0.0",
            "192.167.255.255",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2606:4700:4700::1111",
            "2a00:1450:4001::1",
            "64:ff9b::8.8.8.8",
            "::ffff:8.8.8.8",
        ] {
            assert!(public(address), "{address}");
        }
        for address in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.100.100.200",
            "100.127.255.255",
            "127.0.0.1",
            "127.1.2.3",
            "169.254.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.192",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.0.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::10.0.0.1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:169.254.169.254",
            "64:ff9b::10.0.0.1",
            "64:ff9b::169.254.169.254",
            "64:ff9b:1::8.8.8.8",
            "100::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "2001::1",
            "2001:2::1",
            "2001:10::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
            "4000::1",
            "5f00::1",
        ] {
            assert!(!public(address), "{address}");
        }
    }

    #[test]
    fn an_address_written_into_the_url_is_judged_however_it_is_spelled() {
        let judged = |url: &str, mode, reach| check(&url.parse().unwrap(), mode, reach);
        for spelled in [
            "https://127.0.0.1/",
            "https://127.1/",
            "https://2130706433/",
            "https://0x7f.0.0.1/",
            "https://0177.0.0.1/",
            "https://[::1]/",
            "https://[::ffff:7f00:1]/",
            "https://169.254.169.254/latest",
            "https://user@10.0.0.1:8443/",
            "https://１２７.0.0.1/",
        ] {
            assert_eq!(judged(spelled, Mode::Live, Reach::Public), Err(NotDialled::Address), "{spelled}");
            assert_eq!(judged(spelled, Mode::Test, Reach::Public), Err(NotDialled::Address), "{spelled}");
            assert_eq!(judged(spelled, Mode::Test, Reach::Anywhere), Ok(()), "{spelled}");
        }
        assert_eq!(judged("https://8.8.8.8/hook", Mode::Live, Reach::Public), Ok(()));
    }

    #[test]
    fn live_goes_over_tls_and_only_to_ports_of_the_web_or_above() {
        let judged = |url: &str, mode| check(&url.parse().unwrap(), mode, Reach::Public);
        assert_eq!(judged("http://shop.example/", Mode::Live), Err(NotDialled::Scheme));
        assert_eq!(judged("http://shop.example/", Mode::Test), Ok(()));
        assert_eq!(judged("https://shop.example:8443/", Mode::Live), Ok(()));
        assert_eq!(judged("https://shop.example:25/", Mode::Live), Err(NotDialled::Port(25)));
        for scheme in ["ftp://shop.example/", "file:///etc/passwd", "gopher://shop.example/"] {
            assert_eq!(judged(scheme, Mode::Test), Err(NotDialled::Url), "{scheme}");
        }
    }

    #[tokio::test]
    async fn a_name_that_leads_home_is_not_handed_on() {
        let refused = PublicResolver.resolve("localhost".parse().unwrap()).await.err().unwrap();
        assert_eq!(refused.downcast_ref::<NotDialled>(), Some(&NotDialled::Name));
    }
}
