//! What generators make of the committed document is what is committed.

use super::{clients, document};
use crate::tools::{node_tool, python_tool, repository, run};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};
use tests::Result;
use tokio::process::Command;

const WHAT_TO_DO: &str = "the committed client is not what the document makes: run ./dev openapi";
/// What nobody generates.
const BY_HAND: [&str; 2] = ["operations.py", "py.typed"];

/// Every file below a directory, but caches, with its content.
fn files(root: &Path) -> io::Result<BTreeMap<PathBuf, String>> {
    let (mut found, mut waiting) = (BTreeMap::new(), vec![root.to_owned()]);
    while let Some(directory) = waiting.pop() {
        for entry in fs::read_dir(directory)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !name.ends_with("cache") && name != "__pycache__" {
                waiting.push(path);
            } else if path.is_file() {
                found.insert(path.strip_prefix(root).unwrap_or(&path).to_owned(), fs::read_to_string(&path)?);
            }
        }
    }
    Ok(found)
}

#[tokio::test]
async fn the_typescript_client_is_what_the_document_makes() -> Result {
    let made = tempfile::tempdir()?;
    let committed = clients().join("typescript/src/generated");
    let schema = made.path().join("schema.ts");
    let mut generate = Command::new(node_tool("openapi-typescript")?);
    generate.arg(document()).arg("--output").arg(&schema);
    run(generate, "").await?;
    assert!(
        fs::read_to_string(schema)? == fs::read_to_string(committed.join("schema.ts"))?,
        "TypeScript: {WHAT_TO_DO}"
    );
    let mut generate = Command::new("node");
    generate.arg(repository().join("tests/tools/keys.mjs"));
    let keys = run(generate, &fs::read_to_string(document())?).await?;
    assert!(keys == fs::read_to_string(committed.join("keys.ts"))?, "TypeScript: {WHAT_TO_DO}");
    Ok(())
}

#[tokio::test]
async fn the_python_client_is_what_the_document_makes() -> Result {
    let (place, tools) = (tempfile::tempdir()?, repository().join("tests/tools"));
    // How long a line may be.
    fs::copy(clients().join("python/pyproject.toml"), place.path().join("pyproject.toml"))?;
    let made = place.path().join("poisha_client");
    let mut generate = Command::new(python_tool("openapi-python-client")?);
    generate.arg("generate").arg("--path").arg(document());
    generate.arg("--config").arg(tools.join("openapi_python_client.yaml"));
    generate.arg("--custom-template-path").arg(tools.join("python_templates"));
    generate.args(["--meta", "none", "--fail-on-warning", "--output-path"]).arg(&made);
    run(generate, "").await?;
    let (made, mut committed) = (files(&made)?, files(&clients().join("python/poisha_client"))?);
    committed.retain(|path, _| !BY_HAND.iter().any(|by_hand| path == Path::new(by_hand)));
    assert_eq!(made.keys().collect::<Vec<_>>(), committed.keys().collect::<Vec<_>>(), "Python: {WHAT_TO_DO}");
    for (path, text) in made {
        assert!(Some(&text) == committed.get(&path), "Python, {}: {WHAT_TO_DO}", path.display());
    }
    Ok(())
}
