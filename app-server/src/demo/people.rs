//! The demo's staff: a Super Admin for whoever looks around, whose password is shown once and remembered nowhere; and two
//! who see the demo's application alone and play its refund, remembered as its credentials are.

use super::DemoFailed;
use crate::staff;
use adapters::postgres::Store;
use domain::{
    AppId, StoreFailed,
    access::Reach,
    operators::{FindsStaff, SeededRole},
};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What the Super Admin signs in with.
const OPERATOR: &str = "admin@demo.example";
/// Who approves, and who asks.
const PLAYERS: [(&str, &str, SeededRole); 2] =
    [("rahim", "Rahim of Finance", SeededRole::Finance), ("asha", "Asha, who runs the shop", SeededRole::Admin)];

/// Letters of the application's id in their addresses.
const SUFFIX: usize = 6;

/// The demo's Super Admin.
#[derive(Clone)]
pub struct DemoOperator {
    /// What to sign in with; none when he was made in an earlier run.
    password: Option<String>,
}

/// What one of the staff signs in with.
#[derive(Clone, Deserialize, Serialize)]
pub struct Login {
    /// The e-mail address.
    pub email: String,
    /// The password.
    pub password: String,
    /// What the operator may do with the demo's application.
    pub role: String,
}

impl DemoOperator {
    /// Makes the demo's Super Admin, unless somebody can do everything already.
    pub async fn prepare(store: &Store) -> Result<Option<DemoOperator>, DemoFailed> {
        let known = store.staff().await?;
        if known.operators.iter().any(|operator| operator.email.as_str() == OPERATOR) {
            return Ok(Some(DemoOperator { password: None }));
        }
        if known.has_super_admin() {
            return Ok(None);
        }
        let everything = (SeededRole::SuperAdmin, Reach::Everywhere);
        let (_, password) = staff::create(store, (OPERATOR, "Demo Admin"), everything).await?;
        Ok(Some(DemoOperator { password: Some(password) }))
    }
}

/// Whether all who play are remembered and in this database.
pub(super) async fn are_there(store: &Store, logins: &[Login]) -> Result<bool, StoreFailed> {
    let known = store.staff().await?;
    let is_there = |login: &Login| known.operators.iter().any(|operator| operator.email.as_str() == login.email);
    Ok(logins.len() == PLAYERS.len() && logins.iter().all(is_there))
}

/// Takes those who play into the staff. Each application has its own, so that what is forgotten stands in nobody's way.
pub(super) async fn hire(store: &Store, app: AppId) -> Result<Vec<Login>, DemoFailed> {
    let id = app.to_string();
    let of = id.get(id.len().saturating_sub(SUFFIX)..).unwrap_or_default();
    let mut logins = Vec::new();
    for (who, name, role) in PLAYERS {
        let email = format!("{who}-{of}@demo.example");
        let (_, password) = staff::create(store, (&email, name), (role, Reach::Apps([app].into()))).await?;
        logins.push(Login { email, password, role: role.name().to_owned() });
    }
    Ok(logins)
}

impl fmt::Display for DemoOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operator     {OPERATOR}")?;
        match &self.password {
            Some(password) => write!(f, "\nPassword     {password}  (not shown again)"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for DemoOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DemoOperator(…)")
    }
}
