//! The published tools that `./dev tools` installs, run from tests.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
};
use tests::Result;
use tokio::{io::AsyncWriteExt, process::Command};

/// The top of the checkout.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// A program of `tests/tools/node_modules`.
pub(crate) fn node_tool(name: &str) -> Result<PathBuf> {
    installed(repository().join("tests/tools/node_modules/.bin").join(name))
}

/// The interpreter of the Python tools.
pub(crate) fn python() -> Result<Command> {
    let mut python = Command::new(interpreter()?);
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    Ok(python)
}

/// A program beside that interpreter.
pub(crate) fn python_tool(name: &str) -> Result<PathBuf> {
    installed(interpreter()?.with_file_name(name))
}

fn interpreter() -> Result<PathBuf> {
    let set = std::env::var_os("POISHA_TOOLS_PYTHON").ok_or("POISHA_TOOLS_PYTHON is not set: run ./dev test")?;
    installed(set.into())
}

fn installed(program: PathBuf) -> Result<PathBuf> {
    if program.exists() { Ok(program) } else { Err(format!("{} is missing: run ./dev test", program.display()).into()) }
}

/// Runs a tool to its end and answers what it said; fails with everything that it said when it does.
pub(crate) async fn run(mut tool: Command, input: &str) -> Result<String> {
    // openapi-python-client calls ruff, which lies beside it.
    let beside = interpreter()?.parent().map(Path::to_owned).unwrap_or_default();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths([beside].into_iter().chain(std::env::split_paths(&path)))?;
    tool.env("PATH", path).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut running = tool.spawn()?;
    let mut stdin = running.stdin.take().ok_or("no way to tell it")?;
    stdin.write_all(input.as_bytes()).await?;
    drop(stdin);
    let ended = running.wait_with_output().await?;
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    if ended.status.success() {
        return Ok(said);
    }
    Err(format!("{tool:?} failed:\n{said}\n{}", String::from_utf8_lossy(&ended.stderr)).into())
}
