//! Which addresses a customer's browser or a webhook may be sent to: the web, and nothing that hides where it leads.

/// Whether the text is an absolute `http` or `https` address with a host and without credentials.
///
/// So `javascript:` and the like are refused, and `https://shop.example@elsewhere.example`, which only looks like a shop.
pub(crate) fn is_web_address(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let Some(rest) = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")) else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let strange = |c: char| c.is_whitespace() || c.is_control() || "\\\"<>".contains(c);
    !authority.is_empty() && !authority.starts_with(':') && !authority.contains('@') && !text.contains(strange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_addresses_of_the_web_are_taken() {
        for fine in ["https://shop.example/paid?order=1#top", "http://localhost:9000/hook", "HTTPS://[::1]:8443/"] {
            assert!(is_web_address(fine), "{fine}");
        }
        for wrong in [
            "",
            "shop.example",
            "/paid",
            "//shop.example",
            "ftp://shop.example",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html,hello",
            "https:shop.example",
            "https://",
            "https:///paid",
            "https://?paid",
            "https://#paid",
            "https://:443/",
            "https://shop.example@elsewhere.example/",
            "https://shop.example/a b",
            "https://shop.example/\npaid",
            "https://shop.example\\@elsewhere.example",
            "https://shop.example/\"><script>",
        ] {
            assert!(!is_web_address(wrong), "{wrong}");
        }
    }
}
