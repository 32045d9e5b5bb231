//! What operators do to their own accounts: a new password, a second factor, new recovery codes.
//!
//! All of it needs a step-up, so that whoever finds a session open cannot take the account over, and all of it ends the
//! operator's other sessions: what was signed in with the old means does not outlive them. A second factor counts from its
//! first right code on, so nobody shuts himself out with a device that shows something else.

use super::{
    operator::Operator,
    password::PasswordHash,
    staff::{SessionChange, Staff, StaffDecision},
    totp::{ReadsCodes, Totp, TotpSecret},
};
use crate::{
    access::{ChangeOwnAccount, Granted},
    audit::{Action, AuditLine},
    time::Timestamp,
};

/// Why an operator's own account stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OwnRefused {
    /// He is not of the staff any more.
    #[error("there is no such operator")]
    Gone,
    /// He has a second factor; it is removed before another is set up.
    #[error("a second factor is set up already; remove it first")]
    TotpOn,
    /// There is nothing to confirm or to renew.
    #[error("no second factor is set up")]
    TotpOff,
    /// The code is not the one that the device should show.
    #[error("the code is wrong; check the clock of your device")]
    WrongCode,
}

/// An operator who may change his own account now.
pub type Himself = Granted<ChangeOwnAccount>;

impl Staff {
    /// Gives an operator the password that he chose.
    pub fn change_own_password(
        &self,
        who: &Himself,
        password: PasswordHash,
        at: Timestamp,
    ) -> Result<StaffDecision, OwnRefused> {
        let changed = Operator { password: Some(password), ticket: None, updated_at: at, ..self.himself(who)? };
        Ok(self.changed(who, changed, Action::PasswordChanged, at))
    }

    /// Notes the secret of a second factor; it protects nothing until a code of it was seen.
    pub fn begin_totp(&self, who: &Himself, secret: TotpSecret, at: Timestamp) -> Result<StaffDecision, OwnRefused> {
        let operator = self.himself(who)?;
        if operator.totp.is_on() {
            return Err(OwnRefused::TotpOn);
        }
        Ok(StaffDecision::of(self.with(Operator { totp: Totp::Enrolling { secret }, updated_at: at, ..operator })))
    }

    /// Makes the second factor count, with the first code that the device shows.
    pub fn confirm_totp(
        &self,
        who: &Himself,
        code: &str,
        recovery_codes: Vec<[u8; 32]>,
        codes: &impl ReadsCodes,
        at: Timestamp,
    ) -> Result<StaffDecision, OwnRefused> {
        let operator = self.himself(who)?;
        let secret = match &operator.totp {
            Totp::Off => return Err(OwnRefused::TotpOff),
            Totp::On { .. } => return Err(OwnRefused::TotpOn),
            Totp::Enrolling { secret } => secret.clone(),
        };
        let last_step = codes.step_of(&secret, code, at).ok_or(OwnRefused::WrongCode)?;
        let changed = Operator { totp: Totp::On { secret, last_step }, recovery_codes, updated_at: at, ..operator };
        Ok(self.changed(who, changed, Action::TotpEnrolled, at))
    }

    /// Takes the second factor away, with its recovery codes.
    pub fn remove_own_totp(&self, who: &Himself, at: Timestamp) -> Result<StaffDecision, OwnRefused> {
        let operator = self.himself(who)?;
        if operator.totp == Totp::Off {
            return Err(OwnRefused::TotpOff);
        }
        let changed = Operator { totp: Totp::Off, recovery_codes: Vec::new(), updated_at: at, ..operator };
        Ok(self.changed(who, changed, Action::TotpRemoved, at))
    }

    /// Replaces the recovery codes; the old ones are worth nothing from then on.
    pub fn renew_recovery_codes(
        &self,
        who: &Himself,
        recovery_codes: Vec<[u8; 32]>,
        at: Timestamp,
    ) -> Result<StaffDecision, OwnRefused> {
        let operator = self.himself(who)?;
        if !operator.totp.is_on() {
            return Err(OwnRefused::TotpOff);
        }
        let changed = Operator { recovery_codes, updated_at: at, ..operator };
        Ok(self.changed(who, changed, Action::RecoveryCodesRenewed, at))
    }

    fn himself(&self, who: &Himself) -> Result<Operator, OwnRefused> {
        self.operator(who.operator()).cloned().ok_or(OwnRefused::Gone)
    }

    fn changed(&self, who: &Himself, operator: Operator, action: Action, at: Timestamp) -> StaffDecision {
        let others = SessionChange::EndAll { operator: operator.id, except: Some(who.session()), at };
        let line = AuditLine::done(action).to("operator", operator.id);
        StaffDecision::of(self.with(operator)).with(others).recording(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        access::Standing,
        ids::{OperatorId, SessionId},
        operators::NewOperator,
    };

    const NOON: Timestamp = Timestamp::from_micros(43_200_000_000);

    /// Reads a code as its step: `"7"` is the seventh.
    struct Plain;

    impl ReadsCodes for Plain {
        fn step_of(&self, _: &TotpSecret, code: &str, _: Timestamp) -> Option<u64> {
            code.parse().ok()
        }
    }

    fn himself() -> Himself {
        let (operator, session) = (OperatorId::from_u128(1), SessionId::from_u128(2));
        Standing { operator, session, grants: Vec::new(), stepped_up: true }.may().unwrap()
    }

    fn staff() -> Staff {
        let (id, email, name) = (OperatorId::from_u128(1), "rahim@example.com".into(), "Rahim".into());
        let password = PasswordHash::new("old".into());
        Staff::default().create(NewOperator { id, email, name, password, grants: Vec::new() }, NOON).unwrap().next
    }

    fn secret() -> TotpSecret {
        TotpSecret::new([7; 20])
    }

    fn enrolled() -> Staff {
        let begun = staff().begin_totp(&himself(), secret(), NOON).unwrap().next;
        begun.confirm_totp(&himself(), "7", vec![[1; 32]], &Plain, NOON).unwrap().next
    }

    fn totp_of(staff: &Staff) -> Totp {
        staff.operator(OperatorId::from_u128(1)).unwrap().totp.clone()
    }

    #[test]
    fn a_second_factor_counts_from_its_first_right_code_on_and_that_code_is_used_up() {
        let begun = staff().begin_totp(&himself(), secret(), NOON).unwrap();
        assert_eq!(totp_of(&begun.next), Totp::Enrolling { secret: secret() });
        assert!(begun.sessions.is_empty() && begun.audit.is_empty(), "nothing has changed for anybody");
        let confirm = |code| begun.next.confirm_totp(&himself(), code, vec![[1; 32]], &Plain, NOON);
        assert_eq!(confirm("x"), Err(OwnRefused::WrongCode));
        assert_eq!(totp_of(&confirm("7").unwrap().next), Totp::On { secret: secret(), last_step: 7 });
    }

    #[test]
    fn what_changes_an_account_ends_the_other_sessions_and_is_on_record() {
        let (himself, on) = (himself(), enrolled());
        let begun = staff().begin_totp(&himself, secret(), NOON).unwrap().next;
        let decisions = [
            (on.change_own_password(&himself, PasswordHash::new("new".into()), NOON), Action::PasswordChanged),
            (begun.confirm_totp(&himself, "7", Vec::new(), &Plain, NOON), Action::TotpEnrolled),
            (on.renew_recovery_codes(&himself, vec![[9; 32]], NOON), Action::RecoveryCodesRenewed),
            (on.remove_own_totp(&himself, NOON), Action::TotpRemoved),
        ];
        for (decision, action) in decisions {
            let decision = decision.unwrap();
            let except = Some(himself.session());
            assert_eq!(
                decision.sessions,
                [SessionChange::EndAll { operator: himself.operator(), except, at: NOON }],
                "{action:?}"
            );
            assert_eq!(decision.audit.iter().map(|line| line.action).collect::<Vec<_>>(), [action]);
        }
    }

    #[test]
    fn a_second_factor_is_not_replaced_behind_its_owners_back() {
        assert_eq!(enrolled().begin_totp(&himself(), secret(), NOON), Err(OwnRefused::TotpOn));
        assert_eq!(enrolled().confirm_totp(&himself(), "8", Vec::new(), &Plain, NOON), Err(OwnRefused::TotpOn));
        assert_eq!(staff().confirm_totp(&himself(), "8", Vec::new(), &Plain, NOON), Err(OwnRefused::TotpOff));
        assert_eq!(staff().renew_recovery_codes(&himself(), Vec::new(), NOON), Err(OwnRefused::TotpOff));
        assert_eq!(staff().remove_own_totp(&himself(), NOON), Err(OwnRefused::TotpOff));
    }

    #[test]
    fn whoever_left_changes_nothing() {
        assert_eq!(Staff::default().remove_own_totp(&himself(), NOON), Err(OwnRefused::Gone));
    }
}
