//! Signing in, proving oneself again, and leaving.
//!
//! Passwords are checked before the staff is held still, because that takes a tenth of a second; the rule then makes sure
//! that the password that was proven is the one that counts. An address that nobody has is treated like any other: counted,
//! slowed down, its password checked against nothing at the same cost, and answered alike.

use super::{
    keep::{CountsAttempts, DecidesAboutStaff, FindsStaff, StaffDeclined},
    lockout::Wait,
    operator::{Email, Operator, OperatorStatus},
    password::{HashesPasswords, PasswordRefused, ProvenPassword},
    session::Session,
    staff::{SessionChange, Staff, StaffDecision},
    totp::{ReadsCodes, Totp},
};
use crate::{
    audit::{Action, Actor, AuditLine, KeepsAudit, Origin},
    decision::StoreFailed,
    ids::{OperatorId, SessionId},
    time::Timestamp,
};
use sha2::{Digest, Sha256};

/// Where wrong second factors are counted, from whatever address they come: only who knows the password gets there.
const SECOND_FACTOR: &str = "second factor";

/// Who wants to sign in.
#[derive(Clone)]
pub struct SignIn {
    /// The address that was typed.
    pub email: String,
    /// The password that was typed.
    pub password: String,
    /// What else he has.
    pub second: SecondFactor,
    /// The id of the session that will be opened.
    pub session: SessionId,
    /// SHA-256 of the token that will open it again.
    pub token_digest: [u8; 32],
    /// The request and where it came from; its actor is nobody so far.
    pub origin: Origin,
    /// When.
    pub at: Timestamp,
}

/// What an operator has besides his password.
#[derive(Clone, Default)]
pub struct SecondFactor {
    /// The code that his device shows.
    pub totp_code: Option<String>,
    /// SHA-256 of one of his recovery codes.
    pub recovery_code: Option<[u8; 32]>,
}

/// Who wants to prove himself again, with one of the two.
#[derive(Clone)]
pub struct StepUp {
    /// Who.
    pub operator: OperatorId,
    /// In which session.
    pub session: SessionId,
    /// The password that was typed.
    pub password: Option<String>,
    /// The code that his device shows.
    pub totp_code: Option<String>,
    /// The request.
    pub origin: Origin,
    /// When.
    pub at: Timestamp,
}

/// Why nobody was signed in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignInRefused {
    /// Address, password or code are wrong; which of them is not said.
    #[error("the e-mail address, the password or the code is wrong")]
    Credentials,
    /// The password is right, and a code is wanted too.
    #[error("enter the code that your device shows, or a recovery code")]
    CodeNeeded,
    /// Too many wrong attempts.
    #[error(transparent)]
    Wait(#[from] Wait),
    /// Too many people sign in at this moment.
    #[error("too many people sign in at this moment")]
    Busy,
}

/// Why a step-up did not count.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepUpRefused {
    /// Neither a password nor a code, or both.
    #[error("enter either the password or a code")]
    OneOfTwo,
    /// It is wrong.
    #[error("the password or the code is wrong")]
    Credentials,
    /// Too many wrong attempts.
    #[error(transparent)]
    Wait(#[from] Wait),
    /// Too many passwords are checked at this moment.
    #[error("too many people sign in at this moment")]
    Busy,
}

/// What attempts at an account are counted under: not the address itself, because strangers' addresses come in too.
pub fn account_of(email: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(b"poisha account\0");
    hash.update(email.trim().to_lowercase());
    hash.finalize().into()
}

/// Signs an operator in: the session and who he is.
pub async fn sign_in(
    store: &(impl FindsStaff + DecidesAboutStaff + CountsAttempts + KeepsAudit),
    passwords: &impl HashesPasswords,
    codes: impl ReadsCodes + Copy + 'static,
    asked: SignIn,
) -> Result<(Session, Staff), StaffDeclined<SignInRefused>> {
    let (account, at, address) = (account_of(&asked.email), asked.at, address_of(&asked.origin).to_owned());
    let operator = match Email::parse(&asked.email) {
        Ok(email) => store.operator_by_email(&email).await?,
        Err(_) => None,
    };
    let whose = operator.as_ref().map(|operator| operator.id);
    let pause = store.count_attempt(account, &address, whose, at).await?.map_err(wait)?;
    let hash = operator.as_ref().and_then(Operator::usable_password).cloned();
    let proven = passwords.prove(asked.password, hash, pause).await.map_err(|_| busy())?;
    let (Some(operator), Some(proven)) = (&operator, proven) else {
        let line = refused(operator.as_ref(), &account);
        store.keep_line(&asked.origin, &line, at).await?;
        return Err(StaffDeclined::Refused(SignInRefused::Credentials));
    };
    let guesses_code = operator.totp.is_on() && asked.second.is_given();
    if guesses_code {
        store.count_attempt(account, SECOND_FACTOR, None, at).await?.map_err(wait)?;
    }
    let session = Session::open(asked.session, operator.id, asked.token_digest, asked.origin.address.clone(), at);
    let actor = Actor::Operator { operator: operator.id, session: Some(session.id) };
    let (opened, second) = (session.clone(), asked.second);
    let rule = move |staff: &Staff| staff.open_session(&opened, &proven, &second, &codes);
    match store.decide_about_staff(&Origin { actor, ..asked.origin.clone() }, at, rule).await {
        Ok(staff) => {
            store.forget_attempts(account, Some(&address)).await?;
            if guesses_code {
                store.forget_attempts(account, Some(SECOND_FACTOR)).await?;
            }
            Ok((session, staff))
        }
        Err(StaffDeclined::Refused(why @ SignInRefused::CodeNeeded)) => {
            store.take_back_attempt(account, &address).await?;
            Err(StaffDeclined::Refused(why))
        }
        Err(StaffDeclined::Refused(why)) => {
            let line = AuditLine::refused(Action::SignInRefused, "wrong code").to("operator", operator.id);
            store.keep_line(&asked.origin, &line, at).await?;
            Err(StaffDeclined::Refused(why))
        }
        Err(failed) => Err(failed),
    }
}

/// Ends a session of an operator.
pub async fn sign_out(
    store: &impl DecidesAboutStaff,
    origin: &Origin,
    (operator, session): (OperatorId, SessionId),
    at: Timestamp,
) -> Result<(), StoreFailed> {
    let rule = move |staff: &Staff| {
        let line = AuditLine::done(Action::SessionClosed).to("session", session);
        let ended = SessionChange::End { operator, session, at };
        Ok::<_, crate::decision::Never>(StaffDecision::of(staff.clone()).with(ended).recording(line))
    };
    match store.decide_about_staff(origin, at, rule).await {
        Ok(_) => Ok(()),
        Err(StaffDeclined::Refused(never)) => match never {},
        Err(StaffDeclined::Failed(failed)) => Err(failed),
    }
}

/// Lets an operator prove himself again.
pub async fn step_up(
    store: &(impl FindsStaff + DecidesAboutStaff + CountsAttempts + KeepsAudit),
    passwords: &impl HashesPasswords,
    codes: impl ReadsCodes + Copy + 'static,
    asked: StepUp,
) -> Result<(), StaffDeclined<StepUpRefused>> {
    let (at, id, session) = (asked.at, asked.operator, asked.session);
    if asked.password.is_some() == asked.totp_code.is_some() {
        return Err(StaffDeclined::Refused(StepUpRefused::OneOfTwo));
    }
    let staff = store.staff().await?;
    let wrong = || StaffDeclined::Refused(StepUpRefused::Credentials);
    let operator = staff.operator(id).ok_or_else(wrong)?;
    let (account, address) = (account_of(operator.email.as_str()), address_of(&asked.origin));
    // A code is six digits: whoever holds a session must not try them from ever new addresses.
    let counted_at = if asked.totp_code.is_some() { SECOND_FACTOR } else { address };
    let counted = store.count_attempt(account, counted_at, Some(id), at).await?;
    let pause = counted.map_err(|wait| StaffDeclined::Refused(wait.into()))?;
    let proven = match asked.password {
        Some(password) => {
            let hash = operator.usable_password().cloned();
            let proven = passwords.prove(password, hash, pause).await;
            proven.map_err(|_: PasswordRefused| StaffDeclined::Refused(StepUpRefused::Busy))?
        }
        None => None,
    };
    let code = asked.totp_code;
    let rule = move |staff: &Staff| {
        let operator = staff.operator(id).filter(|operator| operator.status() == OperatorStatus::Active);
        let mut operator = operator.cloned().ok_or(StepUpRefused::Credentials)?;
        let known = proven.as_ref().is_some_and(|proven| proven.proves(operator.password.as_ref()));
        if !known && !code.as_deref().is_some_and(|code| operator.use_code(code, &codes, at)) {
            return Err(StepUpRefused::Credentials);
        }
        let line = AuditLine::done(Action::SessionSteppedUp).to("session", session);
        let line = line.saying("with", if known { "password" } else { "code" });
        Ok(StaffDecision::of(staff.with(operator)).with(SessionChange::StepUp { session, at }).recording(line))
    };
    match store.decide_about_staff(&asked.origin, at, rule).await {
        Ok(_) => Ok(store.forget_attempts(account, Some(counted_at)).await?),
        Err(StaffDeclined::Refused(why)) => {
            let line = AuditLine::refused(Action::StepUpRefused, &why).to("session", session);
            store.keep_line(&asked.origin, &line, at).await?;
            Err(StaffDeclined::Refused(why))
        }
        Err(failed) => Err(failed),
    }
}

impl SecondFactor {
    fn is_given(&self) -> bool {
        self.totp_code.is_some() || self.recovery_code.is_some()
    }
}

impl Staff {
    /// Opens a session for whoever proved his password, and what else he must prove.
    pub fn open_session(
        &self,
        session: &Session,
        proven: &ProvenPassword,
        second: &SecondFactor,
        codes: &impl ReadsCodes,
    ) -> Result<StaffDecision, SignInRefused> {
        let at = session.opened_at;
        let operator = self.operator(session.operator).filter(|operator| proven.proves(operator.usable_password()));
        let mut operator = operator.cloned().ok_or(SignInRefused::Credentials)?;
        let mut with = "password";
        let mut lines = Vec::new();
        if operator.totp.is_on() {
            with = match second {
                SecondFactor { totp_code: Some(code), .. } if operator.use_code(code, codes, at) => "password and code",
                SecondFactor { recovery_code: Some(code), .. } if operator.use_recovery_code(code) => {
                    let left = operator.recovery_codes.len();
                    let line = AuditLine::done(Action::RecoveryCodeUsed).to("operator", operator.id);
                    lines.push(line.saying("left", left));
                    "password and recovery code"
                }
                given if given.is_given() => return Err(SignInRefused::Credentials),
                _ => return Err(SignInRefused::CodeNeeded),
            };
        }
        lines.push(AuditLine::done(Action::SessionOpened).to("session", session.id).saying("with", with));
        let next = self.with(operator);
        let decision = StaffDecision::of(next).with(SessionChange::Open(session.clone()));
        Ok(lines.into_iter().fold(decision, StaffDecision::recording))
    }
}

impl Operator {
    /// Uses a code up, if it is one that was not used yet.
    pub(super) fn use_code(&mut self, code: &str, codes: &impl ReadsCodes, at: Timestamp) -> bool {
        let Totp::On { secret, last_step } = &mut self.totp else { return false };
        match codes.step_of(secret, code, at) {
            Some(step) if step > *last_step => {
                *last_step = step;
                true
            }
            Some(_) | None => false,
        }
    }

    /// Uses a recovery code up, if he has it.
    fn use_recovery_code(&mut self, digest: &[u8; 32]) -> bool {
        let before = self.recovery_codes.len();
        self.recovery_codes.retain(|kept| kept != digest);
        self.recovery_codes.len() < before
    }
}

fn wait(wait: Wait) -> StaffDeclined<SignInRefused> {
    StaffDeclined::Refused(SignInRefused::Wait(wait))
}

fn busy() -> StaffDeclined<SignInRefused> {
    StaffDeclined::Refused(SignInRefused::Busy)
}

fn address_of(origin: &Origin) -> &str {
    origin.address.as_deref().unwrap_or("unknown")
}

/// What the trail says of a wrong password: whose account it was, when it is one of ours; of a stranger only enough to
/// see that it is the same one again.
fn refused(operator: Option<&Operator>, account: &[u8; 32]) -> AuditLine {
    let Some(operator) = operator else {
        let mark: String = account.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        return AuditLine::refused(Action::SignInRefused, "unknown e-mail address").saying("account", mark);
    };
    let reason = match operator.status() {
        OperatorStatus::Active => "wrong password",
        OperatorStatus::Invited => "the operator has no password yet",
        OperatorStatus::Disabled => "the operator is disabled",
    };
    AuditLine::refused(Action::SignInRefused, reason).to("operator", operator.id)
}
