//! Real Chromium, driven by the journeys of `tests/tools`.

use crate::support::Result;
use std::path::{Path, PathBuf};
use tokio::process::Command;

/// Where a tool keeps its pictures.
pub(crate) fn pictures(of: &str) -> String {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(of).display().to_string()
}

/// Lets the customers of a tool go on their journeys, and sees that exactly these were made, and went well.
pub(crate) async fn journeys(tool: &str, arguments: Vec<String>, expected: &[&str]) -> Result {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools");
    let modules = tools.join("node_modules/playwright-core");
    assert!(modules.is_dir(), "{} is not installed: run ./dev test", modules.display());
    let mut node = Command::new("node");
    node.arg(tool).args(arguments).env("NO_PROXY", "127.0.0.1").current_dir(tools).kill_on_drop(true);
    let seen = node.output().await?;
    let (said, wrong) = (String::from_utf8_lossy(&seen.stdout), String::from_utf8_lossy(&seen.stderr));
    assert!(seen.status.success(), "{said}\n{wrong}\nPictures are in {}", env!("CARGO_TARGET_TMPDIR"));
    let mut made: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("ok     a customer ")).collect();
    made.sort_unstable();
    assert_eq!(made, expected);
    Ok(())
}
