//! Where a gateway may be reached instead of at its own address.

use crate::{scope::Mode, web_address::is_web_address};

/// The longest address.
const LENGTH_MAX: usize = 200;

/// What is wrong with an address for that mode. TEST may go anywhere on the web, so that simulators and sandboxes can be
/// reached; real money goes over TLS, to a host with a name, and never to one that calls itself a sandbox.
pub(super) fn problem(mode: Mode, address: &str) -> Option<&'static str> {
    if address.len() > LENGTH_MAX || !is_web_address(address) || address.contains(['?', '#']) {
        return Some("must be an http or https URL without query, at most 200 characters");
    }
    match mode {
        Mode::Test => None,
        Mode::Live if !address.to_ascii_lowercase().starts_with("https://") => Some("must begin with https:// in LIVE"),
        Mode::Live if !is_public(address) => {
            Some("must name a public host in LIVE, not this machine, an address or a sandbox")
        }
        Mode::Live => None,
    }
}

fn is_public(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    let authority = lower.trim_start_matches("https://").split('/').next().unwrap_or_default();
    if authority.starts_with('[') {
        return false;
    }
    let host = authority.split(':').next().unwrap_or_default().trim_end_matches('.');
    let Some((_, top)) = host.rsplit_once('.') else { return false };
    // The last label of a name has a letter in it; of an address, however it is written, it has none or is 0x….
    let is_named = top.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let is_near = ["localhost", "local", "internal", "test", "invalid", "lan"].contains(&top);
    let is_sandbox = ["sandbox", "simulator", "uat"].iter().any(|word| host.contains(word));
    is_named && !is_near && !is_sandbox
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_money_goes_over_tls_to_a_public_host_that_is_no_sandbox() {
        for fine in
            ["https://securepay.sslcommerz.com", "https://api.mynagad.com/api/dfs", "https://pay.example:8443/v4"]
        {
            assert_eq!(problem(Mode::Live, fine), None, "{fine}");
        }
        for wrong in [
            "http://securepay.sslcommerz.com",
            "HTTP://securepay.sslcommerz.com",
            "https://sandbox.sslcommerz.com",
            "https://SANDBOX.sslcommerz.com",
            "https://sandbox-ssl.mynagad.com:10061",
            "https://tokenized.sandbox.bka.sh/v1.2.0-beta",
            "https://localhost:8081",
            "https://gateway.localhost",
            "https://gateway.internal.",
            "https://127.0.0.1:8081",
            "https://10.0.0.7",
            "https://127.1",
            "https://0x7f.1",
            "https://127.0.0.0x1",
            "https://[::1]/",
            "https://gateway",
            "https://user@securepay.sslcommerz.com",
            "https://securepay.sslcommerz.com/?to=elsewhere",
            "javascript:alert(1)",
            "",
        ] {
            assert!(problem(Mode::Live, wrong).is_some(), "{wrong}");
        }
    }

    #[test]
    fn test_may_go_to_a_sandbox_or_a_simulator() {
        for fine in ["http://127.0.0.1:8081", "https://sandbox.sslcommerz.com", "http://sandbox.mynagad.com:10080/api"]
        {
            assert_eq!(problem(Mode::Test, fine), None, "{fine}");
        }
        for wrong in
            ["ftp://x.example", "http://x.example?y", "http://x.example#y", &format!("http://{}", "x".repeat(200))]
        {
            assert!(problem(Mode::Test, wrong).is_some(), "{wrong}");
        }
    }
}
