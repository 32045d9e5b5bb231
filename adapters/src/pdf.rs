//! Documents as PDF: one Typst template, filled with what the domain describes.
//!
//! What always holds: the same document is printed to the same bytes; the printer reads nothing but the template, the
//! fonts, the logo and the QR code that are handed to it, so neither network nor files; a text of a customer's is data
//! and never markup. Pages are accessible (tagged) always, and an archive's (PDF/A-2a) when that is asked for.
//!
//! Printing keeps a core busy, so it happens beside the threads that answer requests, on as many as there are cores, and
//! who comes when too many wait is sent away.

mod columns;
mod facts;
mod logo;
mod paper;
mod press;
#[cfg(test)]
mod tests;
mod words;

use domain::invoices::{
    Logo,
    document::{Document, PrintFailed, PrintOptions, Prints},
};
pub use paper::Paper;
use std::{num::NonZeroUsize, sync::Arc};
use tokio::sync::Semaphore;

/// How many may wait for each core.
const WAITING_PER_CORE: usize = 32;

/// The printer.
#[derive(Clone, Debug)]
pub struct Printer {
    cores: Arc<Semaphore>,
    queue: Arc<Semaphore>,
}

impl Default for Printer {
    fn default() -> Printer {
        Printer::on(std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN))
    }
}

impl Printer {
    /// A printer that keeps so many cores busy at most.
    pub fn on(cores: NonZeroUsize) -> Printer {
        let queue = cores.get() * (1 + WAITING_PER_CORE);
        Printer { cores: Arc::new(Semaphore::new(cores.get())), queue: Arc::new(Semaphore::new(queue)) }
    }

    /// Whether a logo says that it can be printed: a picture of a size that can be unpacked.
    pub fn takes(logo: &Logo) -> bool {
        logo::is_printable(logo)
    }

    /// The document at once, on this thread.
    ///
    /// # Errors
    ///
    /// When the logo is no picture, or too large a one; anything else is a fault of the template.
    pub fn print_here(document: &Document, options: PrintOptions) -> Result<Vec<u8>, PrintFailed> {
        press::print(&Paper::of(document)?, options)
    }
}

/// The name of the template here: what is written for another one must not be laid out by it.
pub fn template() -> &'static str {
    &press::NAME
}

/// Lays out what was written, here or elsewhere, on this thread. A logo that cannot be read is left out, as it is when an
/// invoice is printed.
///
/// # Errors
///
/// When the template does not understand it.
pub fn lay_out(paper: Paper) -> Result<Vec<u8>, PrintFailed> {
    match press::print(&paper, PrintOptions::default()) {
        Err(PrintFailed::Logo) if paper.logo.is_some() => press::print(&paper.without_logo()?, PrintOptions::default()),
        printed => printed,
    }
}

impl Prints for Printer {
    async fn print(&self, document: &Document, options: PrintOptions) -> Result<Vec<u8>, PrintFailed> {
        let _place = self.queue.try_acquire().map_err(|_| PrintFailed::Busy)?;
        let core = Arc::clone(&self.cores).acquire_owned().await.map_err(|_| PrintFailed::Busy)?;
        let paper = Paper::of(document)?;
        let printing = tokio::task::spawn_blocking(move || {
            // Held until the pages are there, even when whoever asked has gone.
            let _core = core;
            press::print(&paper, options)
        });
        printing.await.map_err(|_| PrintFailed::Broken("the printer stopped".into()))?
    }
}
