//! The product's own `poisha` on a leash: when the process that started it is gone, however that ended, so is this one.
//!
//! Tests kill it, so it must be the real thing; but a package cannot name another package's binary. Everything but the
//! leash is `app_server::cli::run`.

use std::{io, process::ExitCode, thread};

/// The exit code of a server whose test is gone.
const LET_GO: i32 = 86;

fn main() -> ExitCode {
    thread::spawn(|| {
        // The test holds the other end and never writes; the kernel closes it when the test ends.
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        std::process::exit(LET_GO)
    });
    app_server::cli::run()
}
