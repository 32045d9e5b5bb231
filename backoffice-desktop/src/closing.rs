//! Closing the window. Whoever would lose something by it is asked first, by the page: it alone knows what is typed there.

use std::sync::{Mutex, MutexGuard, PoisonError};
use tauri::{
    Manager, Runtime, State, Webview, Window, WindowEvent,
    ipc::{Channel, JavaScriptChannelId},
};

/// How the page is told that the window is to close, while it holds something that would be lost.
#[derive(Default)]
pub(crate) struct Closing(Mutex<Option<Channel<()>>>);

impl Closing {
    /// Forgets what a page held: it is gone, or holds nothing any more.
    pub(crate) fn let_go(&self) {
        *self.page() = None;
    }

    /// Has the page ask. False when there is nothing to ask about, or nobody there.
    fn asks(&self) -> bool {
        self.page().as_ref().is_some_and(|page| page.send(()).is_ok())
    }

    fn page(&self) -> MutexGuard<'_, Option<Channel<()>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keeps the window open where the page has a question first.
pub(crate) fn hear<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && window.state::<Closing>().asks()
    {
        api.prevent_close();
    }
}

/// From now on the page holds something, and hears when the window is to close; or it holds nothing any more.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "what a command asks for is handed to it by value")]
pub(crate) fn hold_open<R: Runtime>(
    webview: Webview<R>,
    closing: State<'_, Closing>,
    asked: Option<JavaScriptChannelId>,
) {
    *closing.page() = asked.map(|id| id.channel_on(webview));
}

/// Closes the window without another question.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "what a command asks for is handed to it by value")]
pub(crate) fn close_window<R: Runtime>(window: Window<R>, closing: State<'_, Closing>) {
    closing.let_go();
    // A window that is gone already needs no closing.
    window.destroy().ok();
}
