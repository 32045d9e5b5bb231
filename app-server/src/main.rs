//! The `poisha` binary: reads the command line and does what it says.

use std::process::ExitCode;

fn main() -> ExitCode {
    app_server::cli::run()
}
