//! Answers, without the envelope they come in.

use crate::{Error, error::Refusal};
use bytes::Bytes;
use futures_util::TryStreamExt;
use progenitor_client::{ByteStream, ResponseValue};

type Wire<T> = Result<ResponseValue<T>, progenitor_client::Error<()>>;

/// What is in an envelope.
pub(crate) async fn one<E, T>(answered: Wire<E>, open: impl FnOnce(E) -> T) -> Result<T, Error> {
    match answered {
        Ok(envelope) => Ok(open(envelope.into_inner())),
        Err(error) => Err(why(error).await),
    }
}

/// A file, whole.
pub(crate) async fn file(answered: Wire<ByteStream>) -> Result<Bytes, Error> {
    match answered {
        Ok(file) => {
            let pieces: Vec<Bytes> = file.into_inner().into_inner().try_collect().await.map_err(Error::NoAnswer)?;
            Ok(pieces.concat().into())
        }
        Err(error) => Err(why(error).await),
    }
}

async fn why(error: progenitor_client::Error<()>) -> Error {
    use progenitor_client::Error as Wire;
    match error {
        Wire::UnexpectedResponse(answer) => {
            let (status, headers) = (answer.status(), answer.headers().clone());
            match answer.bytes().await {
                Ok(body) => Box::new(Refusal::read(status, &headers, &body)).into(),
                Err(error) => Error::NoAnswer(error),
            }
        }
        Wire::ErrorResponse(answer) => Box::new(Refusal::read(answer.status(), answer.headers(), &[])).into(),
        Wire::InvalidRequest(problem) | Wire::Custom(problem) => Error::Request(problem),
        Wire::CommunicationError(error) if error.is_builder() => Error::Request(error.to_string()),
        Wire::CommunicationError(error) | Wire::InvalidUpgrade(error) | Wire::ResponseBodyError(error) => {
            Error::NoAnswer(error)
        }
        Wire::InvalidResponsePayload(_, error) => Error::Unreadable(error),
    }
}
