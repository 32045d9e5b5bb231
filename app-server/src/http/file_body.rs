//! A file as a body, written to the disk as it comes: however long it is, one piece of it is held.

use super::refusal::{ErrorCode, Refusal, broken};
use adapters::statements::{FILE_BYTES_MAX, Spool, SpoolStopped};
use domain::settlements::StatementFile;
use futures_util::StreamExt;
use poem::{Body, Request, RequestBody};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    registry::{MetaMediaType, MetaRequest, MetaSchema, MetaSchemaRef, Registry},
};
use std::{fs::File, time::Duration};

/// A sender who says nothing for so long is gone.
const NEXT_WITHIN: Duration = Duration::from_secs(30);

/// What a file may call itself.
const TYPES: [&str; 3] =
    ["application/octet-stream", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

/// A file, not read yet.
pub struct FileBody(Body);

impl<'a> ApiExtractor<'a> for FileBody {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];
    type ParamType = ();
    type ParamRawType = ();

    fn register(_: &mut Registry) {}

    fn request_meta() -> Option<MetaRequest> {
        let schema = MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format("string", "binary")));
        let content = vec![MetaMediaType { content_type: "application/octet-stream", schema }];
        let description = Some("The file as it is, CSV or XLSX; at most 512 MiB.");
        Some(MetaRequest { description, content, required: true })
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _: ExtractParamOptions<Self::ParamType>,
    ) -> poem::Result<Self> {
        let essence = request.content_type().unwrap_or_default().split(';').next().unwrap_or_default().trim();
        if !TYPES.iter().any(|known| essence.eq_ignore_ascii_case(known)) {
            let words = "the body must be application/octet-stream";
            return Err(Refusal::new(ErrorCode::UnsupportedMediaType, words).into());
        }
        let announced = request.header("content-length").and_then(|length| length.parse::<u64>().ok());
        if announced.is_some_and(|length| length > FILE_BYTES_MAX) {
            return Err(too_large().into());
        }
        Ok(FileBody(body.take().map_err(|_| broken("the body was read twice"))?))
    }
}

impl FileBody {
    /// The whole file on this machine's disk, and what it is.
    pub async fn spool(self, name: &str) -> Result<(File, StatementFile), Refusal> {
        let lost = || Refusal::field("body", "did not arrive whole");
        let (mut spool, mut pieces) = (Spool::new().map_err(|error| full(&error))?, self.0.into_bytes_stream());
        loop {
            let next = tokio::time::timeout(NEXT_WITHIN, pieces.next()).await.map_err(|_| lost())?;
            let Some(piece) = next else { break };
            spool.take(&piece.map_err(|_| lost())?).map_err(stopped)?;
        }
        spool.finish(name).map_err(stopped)
    }
}

fn stopped(why: SpoolStopped) -> Refusal {
    match why {
        SpoolStopped::Empty => Refusal::field("body", "must hold something"),
        SpoolStopped::TooLarge => too_large(),
        SpoolStopped::Lost(error) => full(&error),
    }
}

fn too_large() -> Refusal {
    Refusal::new(ErrorCode::TooLarge, format!("the body must be at most {FILE_BYTES_MAX} bytes"))
}

fn full(error: &std::io::Error) -> Refusal {
    tracing::error!(error = %error, "a file could not be written to this machine's disk");
    Refusal::new(ErrorCode::Unavailable, "this machine cannot hold the file now").retry_after(60)
}
