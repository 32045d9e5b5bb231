//! Files that go to the server, piece by piece.

use crate::{
    call::{Answer, Call, NotCalled},
    desk::{Desk, Refused},
    uploads::Uploads,
};
use tauri::{
    State,
    ipc::{InvokeBody, Request},
};

/// Under which number a piece of a file is handed over; its body is the piece alone.
const UPLOAD: &str = "upload";

/// Begins to send a file; answers under which number its pieces are handed over.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "what a command asks for is handed to it by value")]
pub(crate) fn begin_upload(
    desk: State<'_, Desk>,
    uploads: State<'_, Uploads>,
    method: String,
    path: String,
    size: u64,
) -> Result<u32, Refused> {
    let call = Call { method, path, body: None, idempotency_key: None };
    Ok(uploads.begin(desk.server()?, call, size)?)
}

/// Takes a piece of a file as it is. False when the server takes no more, and its answer is there.
#[tauri::command]
pub(crate) async fn send_piece(uploads: State<'_, Uploads>, request: Request<'_>) -> Result<bool, Refused> {
    let named = request.headers().get(UPLOAD).and_then(|value| value.to_str().ok()?.parse().ok());
    let (Some(id), InvokeBody::Raw(piece)) = (named, request.body()) else {
        return Err(NotCalled::NotForThePage.into());
    };
    Ok(uploads.send(id, piece.clone()).await?)
}

/// What the server says to the whole file.
#[tauri::command]
pub(crate) async fn finish_upload(uploads: State<'_, Uploads>, upload: u32) -> Result<Answer, Refused> {
    uploads.finish(upload).await
}

/// Gives a file up.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "what a command asks for is handed to it by value")]
pub(crate) fn stop_upload(uploads: State<'_, Uploads>, upload: u32) {
    uploads.stop(upload);
}

#[cfg(test)]
mod tests {
    use crate::{
        commands::window::Window,
        small_server::{EMAIL, PASSWORD, SmallServer},
    };
    use serde_json::{Value, json};

    #[test]
    fn a_file_goes_piece_by_piece_with_the_session_and_one_at_a_time() {
        let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
        let window = Window::open(home.path());
        window.choose(&small.url()).unwrap();
        let path = "/api/v1/admin/reconciliation/statements?gateway=bkash&fileName=a.csv";
        let begin_by = |method: &str, path: &str, size: usize| {
            window.ask("begin_upload", json!({ "method": method, "path": path, "size": size }))
        };
        let begin = |path: &str, size: usize| begin_by("POST", path, size);
        let finish = |upload: &Value| window.ask("finish_upload", json!({ "upload": upload }));
        let refused = Err(json!({ "code": "NOT_FOR_THE_PAGE" }));
        assert_eq!(begin("/metrics", 1), refused);
        assert_eq!(begin_by("DELETE", path, 1), refused);
        assert!(begin_by("PUT", path, 1).is_ok());
        let alone = begin(path, 0).unwrap();
        assert_eq!(finish(&alone).unwrap()["status"], 401, "nobody is signed in");

        let credentials = json!({ "credentials": { "email": EMAIL, "password": PASSWORD } });
        window.ask("sign_in", credentials).unwrap();
        let given_up = begin(path, 6).unwrap();
        let upload = begin(path, 6).unwrap();
        assert_eq!(window.hand(&given_up, b"abc"), refused, "another file has taken its place");
        assert_eq!(window.ask("send_piece", json!({ "upload": upload })), refused, "a piece is bytes");
        assert_eq!(window.hand(&upload, b"abc"), Ok(json!(true)));
        assert_eq!(window.hand(&upload, b"def"), Ok(json!(true)));
        let kept = finish(&upload).unwrap();
        assert_eq!(kept["status"], 201);
        let kept: Value = serde_json::from_str(kept["body"].as_str().unwrap()).unwrap();
        assert_eq!(kept["data"], json!({ "file": "abcdef" }));
        assert_eq!(finish(&upload), refused, "it was answered");
        let stopped = begin(path, 6).unwrap();
        assert_eq!(window.ask("stop_upload", json!({ "upload": stopped })), Ok(Value::Null));
        assert_eq!(window.hand(&stopped, b"abc"), refused);
    }
}
