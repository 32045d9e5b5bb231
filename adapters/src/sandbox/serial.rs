//! Ids that nobody can guess and that never repeat, from one random seed and a counter.
//!
//! After the seed is drawn there is nothing left that can fail, so no request has to explain a missing id.

use std::sync::atomic::{AtomicU64, Ordering};

use sha2::{Digest, Sha256};

use super::SandboxFailed;

const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A source of ids.
pub(crate) struct Serial {
    seed: [u8; 32],
    next: AtomicU64,
}

impl Serial {
    pub(crate) fn new() -> Result<Self, SandboxFailed> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(SandboxFailed::Random)?;
        Ok(Self { seed, next: AtomicU64::new(0) })
    }

    /// Upper-case hexadecimal digits, at most 64.
    pub(crate) fn hex(&self, length: usize) -> String {
        let mut digits = hex::encode_upper(self.draw());
        digits.truncate(length);
        digits
    }

    /// Letters and digits, at most 32.
    pub(crate) fn letters(&self, length: usize) -> String {
        let pick = |byte: &u8| LETTERS.get(usize::from(*byte) % LETTERS.len()).copied().map_or('0', char::from);
        self.draw().iter().take(length).map(pick).collect()
    }

    fn draw(&self) -> [u8; 32] {
        let count = self.next.fetch_add(1, Ordering::Relaxed);
        Sha256::new().chain_update(self.seed).chain_update(count.to_be_bytes()).finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_the_length_asked_for_and_do_not_repeat() {
        let serial = Serial::new().unwrap();
        let ids: std::collections::BTreeSet<_> = (0..500).map(|_| serial.letters(15)).collect();
        assert_eq!(ids.len(), 500);
        assert!(ids.iter().all(|id| id.len() == 15 && id.bytes().all(|byte| byte.is_ascii_alphanumeric())));
        assert_eq!(serial.hex(32).len(), 32);
    }
}
