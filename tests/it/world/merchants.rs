//! An account at each gateway of a world, as a server's environment names it. A gateway joins with its line.

use crate::support::Result;
use serde_json::Value;

/// The settings of a server whose gateways are all here.
pub(super) async fn accounts(origin: &str) -> Result<Vec<(String, String)>> {
    let client = reqwest::Client::builder().no_proxy().build()?;
    let keys: Value = client.get(format!("{origin}/sandbox/nagad/keys")).send().await?.json().await?;
    let key = |name: &str| keys[name].as_str().unwrap_or_default().to_owned();
    let shop = |text: &str| text.to_owned();
    let accounts = [
        ("SSLCOMMERZ", "", vec![("STORE_ID", shop("shop")), ("STORE_PASSWD", shop("shop@ssl"))]),
        (
            "BKASH",
            "/v1.2.0-beta",
            vec![
                ("USERNAME", shop("shop")),
                ("PASSWORD", shop("shop@bkash")),
                ("APP_KEY", shop("key")),
                ("APP_SECRET", shop("key@bkash")),
            ],
        ),
        ("PAYSTATION", "", vec![("MERCHANT_ID", shop("shop")), ("PASSWORD", shop("shop@ssl"))]),
        (
            "NAGAD",
            "/remote-payment-gateway-1.0/api/dfs",
            vec![
                ("MERCHANT_ID", shop("shop")),
                ("GATEWAY_PUBLIC_KEY", key("gateway_public_key_pem")),
                ("MERCHANT_PRIVATE_KEY", key("merchant_private_key_pem")),
            ],
        ),
        (
            "DCB",
            "",
            vec![
                ("ACCOUNT", shop("shop")),
                ("PARTNER_USER", shop("partner_shop")),
                ("PARTNER_PASSWORD", shop("partner_shop@ssl")),
                ("PARTNER_TAX", shop("15")),
            ],
        ),
    ];
    let of = |(gateway, path, known): (&str, &str, Vec<(&str, String)>)| {
        let named = |(name, value)| (format!("POISHA_{gateway}_TEST_{name}"), value);
        let url = named(("URL", format!("{origin}{path}")));
        known.into_iter().map(named).chain([url]).collect::<Vec<_>>()
    };
    Ok(accounts.into_iter().flat_map(of).collect())
}
