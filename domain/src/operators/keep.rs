//! The ports behind which the staff is kept.

use super::{
    lockout::Wait,
    operator::{Email, Operator, OperatorStatus},
    session::Session,
    staff::{Staff, StaffDecision},
};
use crate::{
    access::{Permission, Reach, Standing},
    audit::Origin,
    decision::StoreFailed,
    ids::{OperatorId, SessionId},
    time::Timestamp,
};
use std::{collections::BTreeSet, future::Future, time::Duration};

/// Why a decision about the staff was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StaffDeclined<R> {
    /// The rule said no.
    #[error(transparent)]
    Refused(R),
    /// The store could not; nothing was kept.
    #[error(transparent)]
    Failed(#[from] StoreFailed),
}

impl<R> StaffDeclined<R> {
    /// The same, with the refusal turned into another.
    pub fn map_refusal<Q>(self, turn: impl FnOnce(R) -> Q) -> StaffDeclined<Q> {
        match self {
            StaffDeclined::Refused(refusal) => StaffDeclined::Refused(turn(refusal)),
            StaffDeclined::Failed(failed) => StaffDeclined::Failed(failed),
        }
    }
}

/// Holds the whole staff still while a rule decides, then keeps staff, sessions and lines of the trail together, or
/// nothing. One decision at a time in the whole house.
pub trait DecidesAboutStaff: Send + Sync {
    /// Decides, and answers the staff as it is from then on.
    fn decide_about_staff<R, F>(
        &self,
        origin: &Origin,
        at: Timestamp,
        rule: F,
    ) -> impl Future<Output = Result<Staff, StaffDeclined<R>>> + Send
    where
        F: Fn(&Staff) -> Result<StaffDecision, R> + Send + 'static,
        R: Send + 'static;
}

/// Finds people and roles.
pub trait FindsStaff: Send + Sync {
    /// Everybody, in the order in which they were invited, and every role.
    fn staff(&self) -> impl Future<Output = Result<Staff, StoreFailed>> + Send;

    /// One operator by his address.
    fn operator_by_email(&self, email: &Email) -> impl Future<Output = Result<Option<Operator>, StoreFailed>> + Send;
}

/// Who speaks through a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedInOperator {
    /// The session.
    pub session: Session,
    /// Whether its operator may be signed in at all.
    pub status: OperatorStatus,
    /// What his roles allow, and where.
    pub allowed: Vec<(BTreeSet<Permission>, Reach)>,
}

impl SignedInOperator {
    /// What he may do now.
    pub fn standing(&self, at: Timestamp) -> Standing {
        Standing {
            operator: self.session.operator,
            session: self.session.id,
            grants: self.allowed.clone(),
            stepped_up: self.session.is_stepped_up(at),
        }
    }
}

/// Finds sessions. They are opened and ended by decisions about the staff.
pub trait KeepsSessions: Send + Sync {
    /// Who speaks through the session of that token, whether it still counts or not.
    fn signed_in(
        &self,
        token_digest: &[u8; 32],
    ) -> impl Future<Output = Result<Option<SignedInOperator>, StoreFailed>> + Send;

    /// An operator's sessions that were not ended and opened after an instant, newest first.
    fn sessions_of(
        &self,
        operator: OperatorId,
        opened_after: Timestamp,
    ) -> impl Future<Output = Result<Vec<Session>, StoreFailed>> + Send;

    /// Writes down that a session was used.
    fn touch_session(&self, id: SessionId, at: Timestamp) -> impl Future<Output = Result<(), StoreFailed>> + Send;
}

/// Counts wrong attempts. An attempt counts as wrong from its beginning, so that many at once gain nothing.
pub trait CountsAttempts: Send + Sync {
    /// Counts an attempt of an address at an account, and says for how long to hold its answer back; or does not count
    /// it, because that address must wait. Whether the address is known is looked up among the sessions of `whose`.
    fn count_attempt(
        &self,
        account: [u8; 32],
        address: &str,
        whose: Option<OperatorId>,
        at: Timestamp,
    ) -> impl Future<Output = Result<Result<Duration, Wait>, StoreFailed>> + Send;

    /// Takes back one attempt that turned out not to be wrong.
    fn take_back_attempt(
        &self,
        account: [u8; 32],
        address: &str,
    ) -> impl Future<Output = Result<(), StoreFailed>> + Send;

    /// Forgets the attempts at an account: of one address, which got in, or of all.
    fn forget_attempts(
        &self,
        account: [u8; 32],
        address: Option<&str>,
    ) -> impl Future<Output = Result<(), StoreFailed>> + Send;
}
