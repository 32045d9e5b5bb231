//! The machine's own dialogs, in which somebody says where files go. The page can have one shown, and never name a place itself.

use crate::{
    desk::Refused,
    files::{FileRefused, Files, Place},
};
use rfd::{AsyncFileDialog, FileHandle};
use std::{io, path::PathBuf};
use tauri::{AppHandle, Runtime, async_runtime};

/// Lets somebody pick a folder. Nothing when he let it be.
pub(crate) async fn folder<R: Runtime>(app: &AppHandle<R>) -> Result<Option<PathBuf>, Refused> {
    shown(app, || AsyncFileDialog::new().pick_folder()).await
}

/// Where a file goes: where somebody says, when he is to be asked, else among the downloads. Nothing when he let it be.
pub(crate) async fn place<R: Runtime>(
    app: &AppHandle<R>,
    files: &Files,
    name: String,
    is_asked: bool,
) -> Result<Option<Place>, Refused> {
    if !is_asked {
        return Ok(Some(Place::Downloads(name)));
    }
    let dialog = AsyncFileDialog::new().set_directory(files.folder()).set_file_name(name);
    Ok(shown(app, move || dialog.save_file()).await?.map(Place::Said))
}

/// Shows a dialog, and waits for what somebody says in it.
async fn shown<R, F>(app: &AppHandle<R>, show: impl FnOnce() -> F + Send + 'static) -> Result<Option<PathBuf>, Refused>
where
    R: Runtime,
    F: Future<Output = Option<FileHandle>> + Send + 'static,
{
    let (send, said) = tokio::sync::oneshot::channel();
    // Dialogs belong to the thread that draws; waiting for them does not.
    let asked = app.run_on_main_thread(move || {
        let dialog = show();
        async_runtime::spawn(async move { send.send(dialog.await).ok() });
    });
    asked.map_err(|error| Refused::file(FileRefused::NotOpened, &io::Error::other(error)))?;
    Ok(said.await.ok().flatten().map(|handle| handle.path().to_owned()))
}
