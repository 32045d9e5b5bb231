//! Files on their way to the server. The page reads what somebody gave it, and hands it over piece by piece; this side sends
//! it on with the session. A few pieces are held, however long the file is, and no path of this machine is ever named.

use crate::{
    call::{Answer, Call, NotCalled},
    desk::Refused,
    server::{Away, Server},
};
use reqwest::{Body, Method};
use std::{
    convert::Infallible,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tauri::async_runtime::{JoinHandle, Receiver, Sender, channel, spawn};

/// Pieces that wait to be sent; the page waits while there are so many.
const PIECES_MAX: usize = 4;
/// What a page hands over at once is a fraction of this.
const PIECE_BYTES_MAX: usize = 4 << 20;

/// The one file that is on its way, if any: a new one takes its place.
#[derive(Debug, Default)]
pub(crate) struct Uploads(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    last: u32,
    running: Option<Upload>,
}

#[derive(Debug)]
struct Upload {
    id: u32,
    pieces: Sender<Vec<u8>>,
    answer: JoinHandle<Result<Answer, Away>>,
}

impl Uploads {
    /// Begins to send a file of so many bytes; answers under which number its pieces are handed over.
    pub(crate) fn begin(&self, server: Arc<Server>, call: Call, size: u64) -> Result<u32, NotCalled> {
        let method = call.check()?;
        if !matches!(method, Method::POST | Method::PUT) {
            return Err(NotCalled::NotForThePage);
        }
        let (pieces, waiting) = channel(PIECES_MAX);
        let answer = spawn(async move { server.upload(method, &call.path, size, streamed(waiting)).await });
        let mut known = self.known();
        known.last = known.last.wrapping_add(1);
        let id = known.last;
        if let Some(before) = known.running.replace(Upload { id, pieces, answer }) {
            before.answer.abort();
        }
        Ok(id)
    }

    /// Hands a piece over, and waits as long as too many wait already. False when the server takes no more: it has answered.
    pub(crate) async fn send(&self, id: u32, piece: Vec<u8>) -> Result<bool, NotCalled> {
        if piece.len() > PIECE_BYTES_MAX {
            return Err(NotCalled::NotForThePage);
        }
        let pieces = self.known().running.as_ref().filter(|one| one.id == id).map(|one| one.pieces.clone());
        let pieces = pieces.ok_or(NotCalled::NotForThePage)?;
        Ok(pieces.send(piece).await.is_ok())
    }

    /// After the last piece: what the server says to the whole.
    pub(crate) async fn finish(&self, id: u32) -> Result<Answer, Refused> {
        let Upload { pieces, answer, .. } = self.take(id).ok_or(NotCalled::NotForThePage)?;
        drop(pieces);
        Ok(answer.await.map_err(|_| Away::Unreachable)??)
    }

    /// Gives a file up.
    pub(crate) fn stop(&self, id: u32) {
        if let Some(upload) = self.take(id) {
            upload.answer.abort();
        }
    }

    fn take(&self, id: u32) -> Option<Upload> {
        self.known().running.take_if(|one| one.id == id)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Pieces as a body, in the order in which they come.
fn streamed(waiting: Receiver<Vec<u8>>) -> Body {
    Body::wrap_stream(futures_util::stream::unfold(waiting, |mut waiting| async move {
        let piece = waiting.recv().await?;
        Some((Ok::<_, Infallible>(piece), waiting))
    }))
}
