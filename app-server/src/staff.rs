//! The staff, as whoever sits at the machine manages it before anybody can sign in, or when nobody can any more.

use adapters::{clock::SystemClock, ids::Ids, passwords::Passwords, postgres::Store};
use domain::{
    OperatorId, StoreFailed,
    access::Reach,
    audit::Origin,
    ids::{NewIds, crockford},
    operators::{
        CountsAttempts, CreateRefused, DecidesAboutStaff, Email, FindsStaff, Grant, HashesPasswords, ManageRefused,
        NewOperator, PasswordRefused, SeededRole, Staff, StaffDeclined, account_of,
    },
    time::Clock,
};

/// Letters of a password that we make up: 100 random bits.
const LETTERS: usize = 20;
/// Letters in a row, for whoever types them.
const GROUP: usize = 5;

/// Why nobody was taken into the staff.
#[derive(Debug, thiserror::Error)]
pub enum StaffFailed {
    /// The rules of the staff say no, or the store does not answer.
    #[error(transparent)]
    Declined(#[from] StaffDeclined<CreateRefused>),
    /// The password that was made up was not hashed.
    #[error("the password {0}")]
    Password(#[from] PasswordRefused),
}

/// Why nobody was given a new password.
#[derive(Debug, thiserror::Error)]
pub enum RenewFailed {
    /// Nobody has that address.
    #[error("there is no operator with this e-mail address")]
    Unknown,
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] StoreFailed),
    /// The rules of the staff say no, or the store does not answer.
    #[error(transparent)]
    Declined(#[from] StaffDeclined<ManageRefused>),
    /// The password that was made up was not hashed.
    #[error("the password {0}")]
    Password(#[from] PasswordRefused),
}

/// Takes somebody into the staff with a role, and answers the password that was made up for him: the only moment at which
/// it exists.
pub async fn create(
    store: &Store,
    (email, name): (&str, &str),
    (role, reach): (SeededRole, Reach),
) -> Result<(OperatorId, String), StaffFailed> {
    let (ids, at) = (Ids::new(), SystemClock::new().wall());
    let (id, shown) = (OperatorId::from_u128(ids.ordered()), new_password(&ids));
    let password = Passwords::default().hash(shown.clone(), Vec::new()).await?;
    let (email, name) = (email.to_owned(), name.to_owned());
    let rule = move |staff: &Staff| {
        let grants = vec![Grant { role: role.id(), reach: reach.clone() }];
        let (email, name, password) = (email.clone(), name.clone(), password.clone());
        staff.create(NewOperator { id, email, name, password, grants }, at)
    };
    store.decide_about_staff(&Origin::system(), at, rule).await?;
    Ok((id, shown))
}

/// Gives an operator a new password in place of all that he signed in with: for the last Super Admin who lost his.
pub async fn renew(store: &Store, email: &str) -> Result<String, RenewFailed> {
    let (ids, at) = (Ids::new(), SystemClock::new().wall());
    let email = Email::parse(email).map_err(|_| RenewFailed::Unknown)?;
    let id = store.operator_by_email(&email).await?.ok_or(RenewFailed::Unknown)?.id;
    let shown = new_password(&ids);
    let password = Passwords::default().hash(shown.clone(), Vec::new()).await?;
    let rule = move |staff: &Staff| staff.renew(id, password.clone(), at);
    store.decide_about_staff(&Origin::system(), at, rule).await?;
    store.forget_attempts(account_of(email.as_str()), None).await?;
    Ok(shown)
}

fn new_password(ids: &impl NewIds) -> String {
    // The first of the 26 letters holds three bits only; the last twenty are all random.
    let letters: Vec<char> = crockford(ids.random()).chars().rev().take(LETTERS).collect();
    letters.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_that_was_made_up_can_be_read_aloud_and_is_never_the_same() {
        let ids = Ids::new();
        let (one, other) = (new_password(&ids), new_password(&ids));
        assert_eq!((one.len(), one.matches('-').count()), (23, 3), "{one}");
        assert_ne!(one, other);
    }
}
