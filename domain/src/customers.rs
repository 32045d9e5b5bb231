//! Customers of applications, as far as Poisha lets them in: with a token that their application minted for them.
//!
//! A token says whose customer it is and for how long; it never reaches beyond that customer, application and mode. It
//! works as long as the credential that minted it, so revoking a leaked credential ends what was minted with it too.

use crate::{
    decision::StoreFailed,
    ids::CredentialId,
    payments::text_problem,
    scope::Scope,
    time::{Timestamp, hours, minutes},
};
use std::{future::Future, time::Duration};

/// How long a token works unless asked otherwise.
pub const TTL_DEFAULT: Duration = minutes(15);
/// The longest that a token may work.
pub const TTL_MAX: Duration = hours(1);

/// What lets one customer in for a while. The token itself is nowhere kept, only its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerToken {
    /// Whose customer it is, and of which mode.
    pub scope: Scope,
    /// SHA-256 of the token.
    pub digest: [u8; 32],
    /// The application's own name for the customer.
    pub customer: String,
    /// The credential that minted it.
    pub credential: CredentialId,
    /// When it was minted.
    pub created_at: Timestamp,
    /// Until when it works.
    pub expires_at: Timestamp,
}

/// Why no token was minted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MintRefused {
    /// That is no name for a customer.
    #[error("the customer reference {problem}")]
    Customer {
        /// What is wrong with it.
        problem: String,
    },
    /// It would work too long, or not at all.
    #[error("a token works for 1 to 3600 seconds")]
    Ttl,
}

impl CustomerToken {
    /// A token that works from now on.
    pub fn mint(
        (scope, credential): (Scope, CredentialId),
        digest: [u8; 32],
        customer: &str,
        ttl: Option<Duration>,
        at: Timestamp,
    ) -> Result<CustomerToken, MintRefused> {
        if let Some(problem) = text_problem(customer, 1, 255) {
            return Err(MintRefused::Customer { problem });
        }
        let ttl = ttl.unwrap_or(TTL_DEFAULT);
        if ttl.is_zero() || ttl > TTL_MAX {
            return Err(MintRefused::Ttl);
        }
        let (customer, expires_at) = (customer.to_owned(), at.plus(ttl));
        Ok(CustomerToken { scope, digest, customer, credential, created_at: at, expires_at })
    }

    /// Whether its time is not over.
    pub fn is_fresh(&self, at: Timestamp) -> bool {
        at < self.expires_at
    }
}

/// Keeps customers' tokens.
pub trait KeepsCustomerTokens: Send + Sync {
    /// Keeps a new one.
    fn keep_customer_token(&self, token: &CustomerToken) -> impl Future<Output = Result<(), StoreFailed>> + Send;

    /// The token with that digest, fresh or not.
    fn customer_token(
        &self,
        scope: Scope,
        digest: &[u8; 32],
    ) -> impl Future<Output = Result<Option<CustomerToken>, StoreFailed>> + Send;

    /// Forgets those whose time was over at that instant, at most `limit`, and says how many.
    fn forget_customer_tokens(
        &self,
        over_at: Timestamp,
        limit: u32,
    ) -> impl Future<Output = Result<usize, StoreFailed>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::story::{NOON, SHOP};

    fn mint(customer: &str, ttl: Option<Duration>) -> Result<CustomerToken, MintRefused> {
        CustomerToken::mint((SHOP, CredentialId::from_u128(1)), [7; 32], customer, ttl, NOON)
    }

    #[test]
    fn a_token_works_until_its_time_is_over() {
        let token = mint("customer-1", Some(Duration::from_secs(60))).unwrap();
        assert!(token.is_fresh(NOON) && token.is_fresh(NOON.plus(Duration::from_secs(59))));
        assert!(!token.is_fresh(NOON.plus(Duration::from_secs(60))));
        assert_eq!(mint("customer-1", None).unwrap().expires_at, NOON.plus(TTL_DEFAULT));
    }

    #[test]
    fn a_token_names_a_customer_and_works_an_hour_at_most() {
        for wrong in ["", "4111 1111 1111 1111", "a\nb", &"c".repeat(256)] {
            assert!(matches!(mint(wrong, None), Err(MintRefused::Customer { .. })), "{wrong:?}");
        }
        for wrong in [Duration::ZERO, TTL_MAX + Duration::from_secs(1)] {
            assert_eq!(mint("customer-1", Some(wrong)), Err(MintRefused::Ttl));
        }
        assert!(mint("customer-1", Some(TTL_MAX)).is_ok());
    }
}
