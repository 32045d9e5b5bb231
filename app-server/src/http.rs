//! What Poisha says over HTTP.

pub mod pages;
