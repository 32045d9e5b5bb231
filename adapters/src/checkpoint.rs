//! A signed checkpoint: the heads of all lanes of the book, for an auditor to keep.
//!
//! Whoever holds one can tell later whether the book was rewritten before it: each head must still stand at its height
//! with the same hash. The signature is ed25519 over the canonical text of everything but itself.

use crate::webhook::body::instant;
use base64::{Engine, prelude::BASE64_STANDARD};
use domain::{
    Timestamp,
    ledger::{Block, Lane},
};
use ed25519_dalek::{
    Signature, Signer, SigningKey, VerifyingKey,
    pkcs8::{DecodePrivateKey, EncodePrivateKey, spki::der::pem::LineEnding},
};
use serde::{Deserialize, Serialize};
use std::{
    fs::{File, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

/// The heads of all lanes at one instant, signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Checkpoint {
    /// When it was made, RFC 3339 in UTC.
    pub at: String,
    /// The head of each lane, by lane.
    pub heads: Vec<Head>,
    /// The ed25519 public key, base64.
    pub public_key: String,
    /// The signature over everything above, base64.
    pub signature: String,
}

/// The head of one lane.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The lane.
    pub lane: Lane,
    /// The height of its last block.
    pub height: i64,
    /// The hash of its last block, in hexadecimal.
    pub hash: String,
}

/// Why a checkpoint could not be made or does not hold.
#[derive(Debug, thiserror::Error)]
pub enum CheckpointFailed {
    /// The key file could not be read or made.
    #[error("the checkpoint key {path}: {error}")]
    KeyFile {
        /// The file.
        path: String,
        /// What happened.
        error: io::Error,
    },
    /// The key file holds no ed25519 key.
    #[error("the checkpoint key {path} is no ed25519 private key in PKCS#8 PEM")]
    NotAKey {
        /// The file.
        path: String,
    },
    /// Something was changed after it was signed, or it was signed with another key.
    #[error("the signature does not cover what the checkpoint says")]
    Forged,
}

/// The key that signs checkpoints; made on first use, readable by its owner alone.
pub fn signing_key(path: &Path) -> Result<SigningKey, CheckpointFailed> {
    let failed = |error| CheckpointFailed::KeyFile { path: path.display().to_string(), error };
    let not_a_key = || CheckpointFailed::NotAKey { path: path.display().to_string() };
    match File::open(path) {
        Ok(mut file) => {
            let mut pem = String::new();
            file.read_to_string(&mut pem).map_err(failed)?;
            SigningKey::from_pkcs8_pem(&pem).map_err(|_| not_a_key())
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let mut seed = [0; 32];
            getrandom::fill(&mut seed).map_err(|error| failed(io::Error::other(error.to_string())))?;
            let key = SigningKey::from_bytes(&seed);
            let pem = key.to_pkcs8_pem(LineEnding::LF).map_err(|_| not_a_key())?;
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(failed)?;
            file.write_all(pem.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
            Ok(key)
        }
        Err(error) => Err(failed(error)),
    }
}

impl Checkpoint {
    /// Signs the heads of all lanes.
    pub fn sign(heads: &[Block], at: Timestamp, key: &SigningKey) -> Checkpoint {
        let head = |block: &Block| Head { lane: block.lane, height: block.height, hash: hex::encode(block.hash) };
        let public_key = BASE64_STANDARD.encode(key.verifying_key().as_bytes());
        let unsigned = Checkpoint {
            at: instant(at),
            heads: heads.iter().map(head).collect(),
            public_key,
            signature: String::new(),
        };
        let signature = BASE64_STANDARD.encode(key.sign(unsigned.text().as_bytes()).to_bytes());
        Checkpoint { signature, ..unsigned }
    }

    /// Whether the signature covers what the checkpoint says. Whose key it is, is for the reader to know.
    pub fn verify(&self) -> Result<(), CheckpointFailed> {
        let key = BASE64_STANDARD.decode(&self.public_key).ok().and_then(|bytes| bytes.try_into().ok());
        let key = key.and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok()).ok_or(CheckpointFailed::Forged)?;
        let signature = BASE64_STANDARD.decode(&self.signature).ok().and_then(|bytes| bytes.try_into().ok());
        let signature = Signature::from_bytes(&signature.ok_or(CheckpointFailed::Forged)?);
        key.verify_strict(self.text().as_bytes(), &signature).map_err(|_| CheckpointFailed::Forged)
    }

    /// What is signed: one line a fact, so that anybody can write it down again.
    fn text(&self) -> String {
        let heads = self.heads.iter().map(|head| format!("{} {} {}\n", head.lane, head.height, head.hash));
        format!("poisha ledger checkpoint\n{}\n{}\n{}", self.at, self.public_key, heads.collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heads() -> Vec<Block> {
        let block = |lane| Block {
            lane,
            height: 3,
            previous: [0; 32],
            root: [1; 32],
            count: 2,
            at: Timestamp::EPOCH,
            hash: [9; 32],
        };
        vec![block(1), block(2)]
    }

    #[test]
    fn a_checkpoint_holds_until_anything_in_it_changes() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("checkpoint.pem");
        let made = signing_key(&path).unwrap();
        let read = signing_key(&path).unwrap();
        assert_eq!(made.to_bytes(), read.to_bytes());
        let checkpoint = Checkpoint::sign(&heads(), Timestamp::EPOCH, &read);
        checkpoint.verify().unwrap();
        let mut changed = [checkpoint.clone(), checkpoint.clone(), checkpoint.clone(), checkpoint];
        changed[0].heads[1].height = 4;
        changed[1].heads.pop();
        changed[2].at = instant(Timestamp::from_micros(1));
        changed[3].signature = BASE64_STANDARD.encode([0; 64]);
        for forged in changed {
            assert!(matches!(forged.verify(), Err(CheckpointFailed::Forged)), "{forged:?}");
        }
    }

    #[test]
    fn a_file_that_is_no_key_is_said_to_be_none() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("checkpoint.pem");
        std::fs::write(&path, "not a key").unwrap();
        assert!(matches!(signing_key(&path), Err(CheckpointFailed::NotAKey { .. })));
    }
}
