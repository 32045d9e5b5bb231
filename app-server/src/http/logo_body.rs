//! A picture as a body, at most as large as a logo may be. What it is, its own first bytes say.

use super::{
    body::read,
    refusal::{ErrorCode, Refusal},
};
use adapters::pdf::Printer;
use domain::invoices::{LOGO_BYTES_MAX, Logo};
use poem::{Request, RequestBody};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    registry::{MetaMediaType, MetaRequest, MetaSchema, MetaSchemaRef, Registry},
};

/// What a picture may call itself.
const TYPES: [&str; 3] = ["image/png", "image/jpeg", "application/octet-stream"];

/// A logo that was sent.
pub struct LogoBody(pub Logo);

impl<'a> ApiExtractor<'a> for LogoBody {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];
    type ParamType = ();
    type ParamRawType = ();

    fn register(_: &mut Registry) {}

    fn request_meta() -> Option<MetaRequest> {
        let schema = MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format("string", "binary")));
        let content = vec![MetaMediaType { content_type: "application/octet-stream", schema }];
        let description = Some("The picture, PNG or JPEG; at most 256 KiB. Also taken as image/png or image/jpeg.");
        Some(MetaRequest { description, content, required: true })
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _: ExtractParamOptions<Self::ParamType>,
    ) -> poem::Result<Self> {
        let essence = request.content_type().unwrap_or_default().split(';').next().unwrap_or_default().trim();
        if !TYPES.iter().any(|known| essence.eq_ignore_ascii_case(known)) {
            let words = "the body must be image/png, image/jpeg or application/octet-stream";
            return Err(Refusal::new(ErrorCode::UnsupportedMediaType, words).into());
        }
        let bytes = read(request, body, LOGO_BYTES_MAX).await?;
        let logo = Logo::new(bytes).map_err(Refusal::from)?;
        if !Printer::takes(&logo) {
            return Err(Refusal::field("logo", "must be a picture of at most 4096 points on a side").into());
        }
        Ok(LogoBody(logo))
    }
}
