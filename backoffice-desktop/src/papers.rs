//! Invoices as PDFs that are laid out on this machine, with the very template and fonts of the server: hundreds into one
//! folder, a few at a time, until all are there or somebody stops it.
//!
//! The server tells what stands on the paper; pages are made here. One batch runs at a time. What goes wrong with one invoice
//! is said of that one, and the others go on; what would go wrong with every one ends the batch.

use crate::{
    call::{NotDone, SignInFailed},
    desk::{Desk, Refused},
    dialogs,
    files::{FileRefused, Files},
    server::Server,
};
use adapters::pdf::{self, Paper};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::{
    collections::VecDeque,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tauri::{AppHandle, Runtime, State, async_runtime, ipc::Channel};

/// How many are under way at once: while some are laid out, others are on the line.
const AT_ONCE: usize = 4;
/// How often a server that asks for patience is asked again, and how long it is waited for at most.
const PATIENCE: u32 = 5;
const WAIT_MAX: Duration = Duration::from_secs(10);

/// The batch that is under way, if one is.
#[derive(Debug, Default)]
pub(crate) struct Papers {
    stop: Mutex<Option<Arc<AtomicBool>>>,
}

/// What can go wrong with paper on this side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum PaperRefused {
    /// Another batch is under way.
    AlreadyPrinting,
    /// The server writes for a template that is not the one here.
    OtherTemplate,
    /// It could not be laid out.
    NotPrinted,
}

/// How far a batch has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Progress {
    done: usize,
    failed: usize,
    of: usize,
}

/// What came of a batch.
#[derive(Debug, Serialize)]
pub(crate) struct Outcome {
    folder: PathBuf,
    kept: usize,
    /// Those that were never begun.
    left: usize,
    failed: Vec<Failed>,
}

/// One that is not there, and why.
#[derive(Debug, Serialize)]
pub(crate) struct Failed {
    invoice: String,
    #[serde(flatten)]
    why: Refused,
}

/// What the server tells of an invoice's paper.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Told {
    /// Which template it is written for.
    template: String,
    /// What the file is called there.
    file_name: String,
    lines: usize,
    issued_at: Option<DateTime<Utc>>,
    facts: String,
    logo: Option<String>,
    qr: Option<String>,
}

/// One batch, shared by those who work on it.
struct Batch<Tell> {
    server: Arc<Server>,
    files: Files,
    folder: PathBuf,
    stop: Arc<AtomicBool>,
    waiting: Mutex<VecDeque<String>>,
    so_far: Mutex<(Progress, Vec<Failed>)>,
    tell: Tell,
}

/// Frees the place of a batch, however it ends.
struct Place<'a>(&'a Papers);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        *locked(&self.0.stop) = None;
    }
}

impl Papers {
    /// Stops the batch that is under way: what is begun is finished, and nothing else is begun.
    pub(crate) fn stop(&self) {
        if let Some(stop) = &*locked(&self.stop) {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Prints invoices into the folder that was chosen, or else a new one among the downloads, and tells how far it is.
    pub(crate) async fn print<Tell>(
        &self,
        server: Arc<Server>,
        files: &Files,
        invoices: Vec<String>,
        tell: Tell,
    ) -> Result<Outcome, Refused>
    where
        Tell: Fn(Progress) + Send + Sync + 'static,
    {
        let stop = Arc::new(AtomicBool::new(false));
        let _place = {
            let mut place = locked(&self.stop);
            if place.is_some() {
                return Err(PaperRefused::AlreadyPrinting.into());
            }
            *place = Some(Arc::clone(&stop));
            Place(self)
        };
        let folder = files.folder_of_papers().map_err(|error| Refused::file(FileRefused::NotSaved, &error))?;
        let so_far = (Progress { of: invoices.len(), ..Progress::default() }, Vec::new());
        let batch = Arc::new(Batch {
            server,
            files: files.clone(),
            folder: folder.clone(),
            stop,
            waiting: Mutex::new(invoices.into()),
            so_far: Mutex::new(so_far),
            tell,
        });
        let at_work: Vec<_> = (0..AT_ONCE).map(|_| async_runtime::spawn(Arc::clone(&batch).work())).collect();
        for worker in at_work {
            // One that broke down has left its invoice neither kept nor said to have failed, and counts as left.
            worker.await.ok();
        }
        let (progress, failed) = std::mem::take(&mut *locked(&batch.so_far));
        let left = progress.of - progress.done;
        Ok(Outcome { folder, kept: progress.done - progress.failed, left, failed })
    }
}

impl<Tell: Fn(Progress) + Send + Sync + 'static> Batch<Tell> {
    async fn work(self: Arc<Self>) {
        while let Some(invoice) = self.next() {
            let printed = self.print(&invoice).await;
            let progress = {
                let (progress, failed) = &mut *locked(&self.so_far);
                progress.done += 1;
                if let Err(why) = printed {
                    progress.failed += 1;
                    failed.push(Failed { invoice, why });
                }
                *progress
            };
            (self.tell)(progress);
        }
    }

    fn next(&self) -> Option<String> {
        if self.stop.load(Ordering::Relaxed) { None } else { locked(&self.waiting).pop_front() }
    }

    async fn print(&self, invoice: &str) -> Result<(), Refused> {
        let told: Told = match self.ask(&format!("/api/v1/admin/invoices/{invoice}/paper")).await {
            Ok(told) => told,
            Err(why) => {
                if why.ends_everything() {
                    self.stop.store(true, Ordering::Relaxed);
                }
                return Err(why.into());
            }
        };
        let (files, folder, stop) = (self.files.clone(), self.folder.clone(), Arc::clone(&self.stop));
        let printing = async_runtime::spawn_blocking(move || {
            let name = told.file_name.clone();
            let pdf = told.lay_out()?;
            files.keep_paper(&folder, &name, &pdf).map_err(|error| {
                // A folder that takes one no longer takes none.
                stop.store(true, Ordering::Relaxed);
                Refused::file(FileRefused::NotSaved, &error)
            })
        });
        printing.await.unwrap_or_else(|_| Err(PaperRefused::NotPrinted.into()))
    }

    /// Asks the server, and again when it asks for patience.
    async fn ask(&self, path: &str) -> Result<Told, SignInFailed> {
        for _ in 0..PATIENCE {
            let wait = match self.server.data(path).await {
                Err(SignInFailed::NotDone(NotDone { retry_after_seconds: Some(seconds), .. })) => seconds,
                told => return told,
            };
            tokio::time::sleep(Duration::from_secs(wait).min(WAIT_MAX)).await;
        }
        self.server.data(path).await
    }
}

impl Told {
    fn lay_out(self) -> Result<Vec<u8>, Refused> {
        if self.template != pdf::template() {
            return Err(PaperRefused::OtherTemplate.into());
        }
        let not_printed = |why: String| Refused::paper(PaperRefused::NotPrinted, why);
        let logo = self.logo.map(|text| BASE64_STANDARD.decode(text)).transpose();
        let logo = logo.map_err(|why| not_printed(why.to_string()))?;
        let Told { lines, issued_at, facts, qr, .. } = self;
        let paper = Paper { lines, issued_at, facts, logo, qr };
        pdf::lay_out(paper).map_err(|why| not_printed(why.to_string()))
    }
}

/// Lets somebody pick the folder for many files in the machine's own dialog. Answers which, or nothing when he let it be.
#[tauri::command]
pub(crate) async fn pick_folder<R: Runtime>(
    app: AppHandle<R>,
    files: State<'_, Files>,
) -> Result<Option<PathBuf>, Refused> {
    let folder = dialogs::folder(&app).await?;
    if let Some(folder) = &folder {
        files.pick(folder.clone());
    }
    Ok(folder)
}

/// Prints invoices on this machine into a folder, and tells how far it is.
#[tauri::command]
pub(crate) async fn print_invoices(
    desk: State<'_, Desk>,
    files: State<'_, Files>,
    papers: State<'_, Papers>,
    invoices: Vec<String>,
    progress: Channel<Progress>,
) -> Result<Outcome, Refused> {
    // Whoever listened may have gone; the papers are wanted all the same.
    papers.print(desk.server()?, &files, invoices, move |so_far| drop(progress.send(so_far))).await
}

/// Stops printing.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "what a command asks for is handed to it by value")]
pub(crate) fn stop_printing(papers: State<'_, Papers>) {
    papers.stop();
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
