//! Customers' tokens in memory.

use super::{Memory, read::bound};
use crate::{
    customers::{CustomerToken, KeepsCustomerTokens},
    decision::StoreFailed,
    scope::Scope,
    time::Timestamp,
};

impl KeepsCustomerTokens for Memory {
    async fn keep_customer_token(&self, token: &CustomerToken) -> Result<(), StoreFailed> {
        self.kept().customer_tokens.push(token.clone());
        Ok(())
    }

    async fn customer_token(&self, scope: Scope, digest: &[u8; 32]) -> Result<Option<CustomerToken>, StoreFailed> {
        let kept = self.kept();
        Ok(kept.customer_tokens.iter().find(|token| token.scope == scope && token.digest == *digest).cloned())
    }

    async fn forget_customer_tokens(&self, over_at: Timestamp, limit: u32) -> Result<usize, StoreFailed> {
        let mut kept = self.kept();
        let before = kept.customer_tokens.len();
        let mut left = bound(limit);
        kept.customer_tokens.retain(|token| {
            let forgets = left > 0 && token.expires_at <= over_at;
            left -= usize::from(forgets);
            !forgets
        });
        Ok(before - kept.customer_tokens.len())
    }
}
