//! What the gateways log, listened to by a test.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};
use tracing::{Level, subscriber::DefaultGuard};

/// All that is logged on this thread.
#[derive(Clone, Default)]
pub(in crate::gateways) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// Listens until the guard is dropped.
    pub(in crate::gateways) fn listen(level: Level) -> (Log, DefaultGuard) {
        let log = Log::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt().with_max_level(level).with_writer(move || writer.clone()).finish();
        (log, tracing::subscriber::set_default(subscriber))
    }

    /// Makes sure that every line is heard from here on. One that another test says for the first time, at the very moment
    /// at which the listening begins, would be taken for one that nobody listens to.
    pub(in crate::gateways) fn heeds(&self) {
        tracing::callsite::rebuild_interest_cache();
    }

    /// What was logged so far.
    pub(in crate::gateways) fn heard(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
