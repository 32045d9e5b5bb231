//! Light or dark.

use serde::{Deserialize, Serialize};

/// How the window looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Appearance {
    /// As the desktop around it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}
