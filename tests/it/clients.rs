//! The clients: their generated parts are what the committed document makes, each compiles as strictly as its language
//! can, keeps its promises in a suite of its own, and runs a sample shop against a real server.

mod generated;
mod go;
mod java;
mod python;
mod rust;
mod stage;
mod typescript;

use crate::tools::repository;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

fn clients() -> PathBuf {
    repository().join("openapi/clients")
}

fn samples() -> PathBuf {
    repository().join("openapi/samples")
}

fn document() -> PathBuf {
    repository().join("openapi/openapi.json")
}

/// What building leaves in a package.
const MADE: [&str; 3] = ["node_modules", "dist", "target"];

/// Copies a package's own files.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if MADE.iter().any(|made| name == *made) {
            continue;
        }
        if path.is_dir() { copy(&path, &to.join(name))? } else { fs::copy(&path, to.join(name)).map(|_| ())? }
    }
    Ok(())
}
