//! What a merchant sends, in any of the encodings that gateways take.

use std::collections::BTreeMap;

use poem::web::Multipart;
use poem::{Body, FromRequest, Request, RequestBody};

/// Largest body a gateway reads.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// Named texts.
pub(crate) type Fields = BTreeMap<String, String>;

/// The parameters of the query.
pub(super) fn query(request: &Request) -> Fields {
    let query = request.uri().query().unwrap_or_default();
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// The fields of a body: urlencoded, in parts, or a flat JSON object. Nothing when it cannot be read.
pub(super) async fn read(request: &Request, body: Body) -> Fields {
    let Ok(bytes) = body.into_bytes_limit(BODY_BYTES_MAX).await else { return Fields::new() };
    let kind = request.content_type().unwrap_or_default().to_ascii_lowercase();
    if kind.starts_with("application/json") {
        texts(&bytes)
    } else if kind.starts_with("multipart/form-data") {
        parts(request, Body::from_bytes(bytes)).await
    } else {
        url::form_urlencoded::parse(&bytes).into_owned().collect()
    }
}

/// The texts and numbers of a JSON object; nothing when it is none.
pub(super) fn texts(bytes: &[u8]) -> Fields {
    let Ok(serde_json::Value::Object(object)) = serde_json::from_slice(bytes) else { return Fields::new() };
    let text = |value: serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    object.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name, text(value))).collect()
}

async fn parts(request: &Request, body: Body) -> Fields {
    let mut fields = Fields::new();
    let Ok(mut parts) = Multipart::from_request(request, &mut RequestBody::new(body)).await else { return fields };
    while let Ok(Some(part)) = parts.next_field().await {
        let name = part.name().unwrap_or_default().to_owned();
        let Ok(text) = part.text().await else { return Fields::new() };
        fields.insert(name, text);
    }
    fields
}
