//! A file of a case: as a body when it comes, as an answer when it goes. What it is, its own bytes say and not its sender;
//! a browser is never asked to show it.

use super::{
    body::read,
    refusal::{ErrorCode, Refusal},
};
use domain::settlements::{CASE_FILE_BYTES_MAX, CaseFile, NewCaseFile, NotACaseFile};
use poem::{IntoResponse, Request, RequestBody, Response, http::header};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ApiResponse, ExtractParamOptions,
    registry::{MetaMediaType, MetaRequest, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry},
};
use std::fmt::Write;

/// How a file travels, whatever it is.
const BYTES: &str = "application/octet-stream";

/// The bytes of a file that was sent.
pub struct CaseFileBody(Vec<u8>);

impl CaseFileBody {
    /// The file with that name, if its bytes agree.
    pub fn named(self, name: &str) -> Result<NewCaseFile, Refusal> {
        NewCaseFile::of(name, self.0).map_err(Refusal::from)
    }
}

impl<'a> ApiExtractor<'a> for CaseFileBody {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];
    type ParamType = ();
    type ParamRawType = ();

    fn register(_: &mut Registry) {}

    fn request_meta() -> Option<MetaRequest> {
        let schema = MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format("string", "binary")));
        let content = vec![MetaMediaType { content_type: BYTES, schema }];
        let description =
            Some("The file as it is: PDF, PNG, JPEG, CSV, XLSX without macros, plain text or EML; at most 5 MiB.");
        Some(MetaRequest { description, content, required: true })
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _: ExtractParamOptions<Self::ParamType>,
    ) -> poem::Result<Self> {
        let essence = request.content_type().unwrap_or_default().split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case(BYTES) {
            let words = "the body must be application/octet-stream";
            return Err(Refusal::new(ErrorCode::UnsupportedMediaType, words).into());
        }
        Ok(CaseFileBody(read(request, body, CASE_FILE_BYTES_MAX).await?))
    }
}

impl From<NotACaseFile> for Refusal {
    fn from(refused: NotACaseFile) -> Self {
        match refused {
            NotACaseFile::Name | NotACaseFile::Ending => Refusal::field("name", refused.to_string()),
            NotACaseFile::Empty | NotACaseFile::Content(_) => Refusal::field("body", refused.to_string()),
            NotACaseFile::TooLarge => Refusal::new(ErrorCode::TooLarge, format!("the body {refused}")),
        }
    }
}

/// A file of a case that is answered, to be kept and not to be shown.
#[derive(Debug)]
pub struct CaseFileAnswer {
    file: CaseFile,
    content: Vec<u8>,
}

impl CaseFileAnswer {
    /// That file.
    pub const fn of(file: CaseFile, content: Vec<u8>) -> CaseFileAnswer {
        CaseFileAnswer { file, content }
    }
}

impl IntoResponse for CaseFileAnswer {
    fn into_response(self) -> Response {
        Response::builder()
            .header(header::CONTENT_TYPE, BYTES)
            .header(header::CONTENT_DISPOSITION, attachment(&self.file.name))
            .header(header::CACHE_CONTROL, "private, no-store")
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
            .body(self.content)
    }
}

impl ApiResponse for CaseFileAnswer {
    fn meta() -> MetaResponses {
        let schema = MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format("string", "binary")));
        MetaResponses {
            responses: vec![MetaResponse {
                description: "The file as it came, to be kept under its name.",
                status: Some(200),
                status_range: None,
                content: vec![MetaMediaType { content_type: BYTES, schema }],
                headers: Vec::new(),
            }],
        }
    }

    fn register(_: &mut Registry) {}
}

/// A name in a header: letters and digits for whoever reads no more, and all of it for whoever does.
fn attachment(name: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let plain: String = name.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
    let mut whole = String::new();
    for byte in name.bytes() {
        match char::from(byte) {
            c if is_plain(c) => whole.push(c),
            // Writing into a text cannot fail.
            _ => write!(whole, "%{byte:02X}").unwrap_or_default(),
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_to_old_and_new_readers_and_breaks_out_of_no_header() {
        assert_eq!(attachment("letter.pdf"), "attachment; filename=\"letter.pdf\"; filename*=UTF-8''letter.pdf");
        let told = attachment("রসিদ \"1\";.pdf");
        assert!(told.starts_with("attachment; filename=\"______1__.pdf\"; filename*=UTF-8''%E0%A6%B0"), "{told}");
        assert!(told.ends_with("%20%221%22%3B.pdf"), "{told}");
    }
}
