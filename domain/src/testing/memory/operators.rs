//! The staff in memory.

use super::Memory;
use crate::{
    audit::Origin,
    decision::StoreFailed,
    ids::{OperatorId, SessionId},
    operators::{
        CountsAttempts, DecidesAboutStaff, Email, FindsStaff, KNOWN_FOR, KeepsSessions, Operator, Session,
        SessionChange, SignedInOperator, Staff, StaffDecision, StaffDeclined, TALLIED_FOR, Tally, Wait,
    },
    testing::run::pause,
    time::Timestamp,
};
use std::{collections::BTreeMap, time::Duration};

/// The staff, their sessions, and the wrong attempts at their accounts and at those that nobody has.
#[derive(Debug, Default)]
pub(super) struct People {
    staff: Staff,
    sessions: Vec<Session>,
    attempts: BTreeMap<([u8; 32], String), (u32, Timestamp)>,
}

impl People {
    fn apply(&mut self, change: SessionChange) {
        match change {
            SessionChange::Open(session) => self.sessions.push(session),
            SessionChange::StepUp { session, at } => {
                self.each(|one| one.id == session, |one| one.stepped_up_at = Some(at));
            }
            SessionChange::End { operator, session, at } => {
                self.each(|one| one.id == session && one.operator == operator, |one| one.ended_at = Some(at));
            }
            SessionChange::EndAll { operator, except, at } => {
                self.each(|one| one.operator == operator && Some(one.id) != except, |one| one.ended_at = Some(at));
            }
        }
    }

    fn each(&mut self, wanted: impl Fn(&Session) -> bool, change: impl Fn(&mut Session)) {
        self.sessions.iter_mut().filter(|session| session.ended_at.is_none() && wanted(session)).for_each(change);
    }
}

impl DecidesAboutStaff for Memory {
    async fn decide_about_staff<R, F>(&self, origin: &Origin, at: Timestamp, rule: F) -> Result<Staff, StaffDeclined<R>>
    where
        F: Fn(&Staff) -> Result<StaffDecision, R> + Send + 'static,
        R: Send + 'static,
    {
        pause().await;
        let kept = {
            let mut kept = self.kept();
            let StaffDecision { next, sessions, audit } = rule(&kept.staff.staff).map_err(StaffDeclined::Refused)?;
            kept.staff.staff = next.clone();
            sessions.into_iter().for_each(|change| kept.staff.apply(change));
            audit.into_iter().for_each(|line| kept.record(origin, line, at));
            next
        };
        pause().await;
        Ok(kept)
    }
}

impl FindsStaff for Memory {
    async fn staff(&self) -> Result<Staff, StoreFailed> {
        Ok(self.kept().staff.staff.clone())
    }

    async fn operator_by_email(&self, email: &Email) -> Result<Option<Operator>, StoreFailed> {
        Ok(self.kept().staff.staff.by_email(email).cloned())
    }
}

impl KeepsSessions for Memory {
    async fn signed_in(&self, token_digest: &[u8; 32]) -> Result<Option<SignedInOperator>, StoreFailed> {
        let kept = self.kept();
        let People { staff, sessions, .. } = &kept.staff;
        let found = sessions.iter().find(|session| session.token_digest == *token_digest).and_then(|session| {
            let operator = staff.operator(session.operator)?;
            let allowed = operator.allowed(&staff.roles);
            Some(SignedInOperator { session: session.clone(), status: operator.status(), allowed })
        });
        Ok(found)
    }

    async fn sessions_of(&self, operator: OperatorId, opened_after: Timestamp) -> Result<Vec<Session>, StoreFailed> {
        let wanted =
            |one: &&Session| one.operator == operator && one.ended_at.is_none() && one.opened_at > opened_after;
        Ok(self.kept().staff.sessions.iter().rev().filter(wanted).cloned().collect())
    }

    async fn touch_session(&self, id: SessionId, at: Timestamp) -> Result<(), StoreFailed> {
        self.kept().staff.each(|one| one.id == id, |one| one.last_seen_at = one.last_seen_at.max(at));
        Ok(())
    }
}

impl CountsAttempts for Memory {
    async fn count_attempt(
        &self,
        account: [u8; 32],
        address: &str,
        whose: Option<OperatorId>,
        at: Timestamp,
    ) -> Result<Result<Duration, Wait>, StoreFailed> {
        pause().await;
        let mut kept = self.kept();
        let People { sessions, attempts, .. } = &mut kept.staff;
        let recent = |one: &&(u32, Timestamp)| at < one.1.plus(TALLIED_FOR);
        let of_account = attempts.iter().filter(|((whose, _), _)| *whose == account).map(|(_, counted)| counted);
        let from_here = |one: &Session| {
            Some(one.operator) == whose && one.address.as_deref() == Some(address) && at < one.opened_at.plus(KNOWN_FOR)
        };
        let tally = Tally {
            here: attempts.get(&(account, address.to_owned())).copied(),
            everywhere: of_account.filter(recent).map(|(count, _)| count).sum(),
            known: sessions.iter().any(from_here),
        };
        if let Err(wait) = tally.admit(at) {
            return Ok(Err(wait));
        }
        attempts.insert((account, address.to_owned()), (tally.counted(at), at));
        Ok(Ok(tally.slow_down()))
    }

    async fn take_back_attempt(&self, account: [u8; 32], address: &str) -> Result<(), StoreFailed> {
        if let Some((count, _)) = self.kept().staff.attempts.get_mut(&(account, address.to_owned())) {
            *count = count.saturating_sub(1);
        }
        Ok(())
    }

    async fn forget_attempts(&self, account: [u8; 32], address: Option<&str>) -> Result<(), StoreFailed> {
        let kept = |(whose, from): &([u8; 32], String)| *whose != account || address.is_some_and(|one| one != from);
        self.kept().staff.attempts.retain(|name, _| kept(name));
        Ok(())
    }
}
