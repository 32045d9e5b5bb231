//! Who may: an operator who proved it, or whoever runs a command at the machine.

use super::{Proof, Right};
use crate::ids::AppId;

/// Why something may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority<R: Right> {
    /// An operator proved that he may.
    Operator(Proof<R>),
    /// A command at the machine: whoever runs one holds the database anyway. Nothing that comes over the network may
    /// name it; a test of the tree sees to that.
    Machine,
}

impl<R: Right> Authority<R> {
    /// Whether it holds for that application's records, or with the id of the house for what belongs to none.
    pub fn covers(&self, app: AppId) -> bool {
        match self {
            Authority::Operator(proof) => proof.covers(app),
            Authority::Machine => true,
        }
    }
}

impl<R: Right> From<Proof<R>> for Authority<R> {
    fn from(proof: Proof<R>) -> Self {
        Authority::Operator(proof)
    }
}
