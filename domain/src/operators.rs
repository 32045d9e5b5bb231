//! The staff: who may sign in, with which roles, and where.
//!
//! Rules about people see all of them at once ([`Staff`]), because the rule that counts most, that a Super Admin must
//! remain, cannot be kept by looking at one. There are dozens of operators, so one lock holds them all. Sessions are read at
//! each request and have a place of their own; they are opened and ended by the same decisions, in the same commit.
//! Passwords arrive here only as hashes, tokens as digests: nothing here could tell a secret.

mod custom_role;
mod keep;
mod lockout;
mod operator;
mod own;
mod password;
mod people;
mod role;
mod session;
mod sign_in;
mod staff;
#[cfg(test)]
mod tests;
mod totp;

pub use keep::{CountsAttempts, DecidesAboutStaff, FindsStaff, KeepsSessions, SignedInOperator, StaffDeclined};
pub use lockout::{ATTEMPTS_FREE, FORGOTTEN_AFTER, KNOWN_FOR, TALLIED_FOR, Tally, WAIT_FIRST, WAIT_MAX, Wait};
pub use operator::{
    Email, EmailRefused, Grant, Operator, OperatorStatus, PersonNameRefused, RECOVERY_CODES, TICKET_LIFE, Ticket,
};
pub use own::{Himself, OwnRefused};
pub use password::{HashesPasswords, PASSWORD_MAX, PASSWORD_MIN, PasswordHash, PasswordRefused, ProvenPassword};
pub use people::{ByManager, Invitation, ManageRefused, TicketRefused};
pub use role::{ROLES_MAX, Role, SeededRole};
pub use session::{IDLE_MAX, LIFE_MAX, STEP_UP_LIFE, Session, SessionOver, TOUCH_EVERY};
pub use sign_in::{SecondFactor, SignIn, SignInRefused, StepUp, StepUpRefused, account_of, sign_in, sign_out, step_up};
pub use staff::{CreateRefused, NewOperator, STAFF_MAX, SessionChange, Staff, StaffDecision};
pub use totp::{ReadsCodes, Totp, TotpSecret};
