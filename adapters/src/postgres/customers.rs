//! Customers' tokens: minted, found, forgotten. Each is one row that never changes, so no committer is needed.

use super::{
    convert::{RowName, database, from_time, to_time, to_uuid},
    schema::customers::customer_tokens,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    sql_types::{BigInt, Timestamptz},
};
use diesel_async::RunQueryDsl;
use domain::{
    CredentialId, Scope, StoreFailed, Timestamp,
    customers::{CustomerToken, KeepsCustomerTokens},
};
use uuid::Uuid;

#[derive(Insertable, Queryable)]
#[diesel(table_name = customer_tokens, check_for_backend(diesel::pg::Pg))]
struct TokenRow {
    app_id: Uuid,
    mode: String,
    token_digest: Vec<u8>,
    customer_reference: String,
    credential_id: Uuid,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
}

impl TokenRow {
    fn of(token: &CustomerToken) -> TokenRow {
        TokenRow {
            app_id: to_uuid(token.scope.app.as_u128()),
            mode: token.scope.mode.as_str().to_owned(),
            token_digest: token.digest.to_vec(),
            customer_reference: token.customer.clone(),
            credential_id: to_uuid(token.credential.as_u128()),
            created_at: to_time(token.created_at),
            expires_at: to_time(token.expires_at),
        }
    }

    fn into_token(self) -> Result<CustomerToken, StoreFailed> {
        let name = RowName { table: "customer_tokens", id: self.credential_id };
        Ok(CustomerToken {
            scope: name.scope(self.app_id, &self.mode)?,
            digest: name.digest(&self.token_digest, "token_digest")?,
            customer: self.customer_reference,
            credential: CredentialId::from_u128(self.credential_id.as_u128()),
            created_at: from_time(self.created_at),
            expires_at: from_time(self.expires_at),
        })
    }
}

impl KeepsCustomerTokens for Store {
    async fn keep_customer_token(&self, token: &CustomerToken) -> Result<(), StoreFailed> {
        let mut connection = self.connection().await?;
        let insert = diesel::insert_into(customer_tokens::table).values(TokenRow::of(token));
        insert.execute(&mut connection).await.map(|_| ()).map_err(database)
    }

    async fn customer_token(&self, scope: Scope, digest: &[u8; 32]) -> Result<Option<CustomerToken>, StoreFailed> {
        let mut connection = self.connection().await?;
        let key = (to_uuid(scope.app.as_u128()), scope.mode.as_str(), digest.as_slice());
        let row: Option<TokenRow> =
            customer_tokens::table.find(key).first(&mut connection).await.optional().map_err(database)?;
        row.map(TokenRow::into_token).transpose()
    }

    async fn forget_customer_tokens(&self, over_at: Timestamp, limit: u32) -> Result<usize, StoreFailed> {
        let mut connection = self.connection().await?;
        diesel::sql_query(
            "delete from customer_tokens where (app_id, mode, token_digest) in \
             (select app_id, mode, token_digest from customer_tokens where expires_at <= $1 limit $2)",
        )
        .bind::<Timestamptz, _>(to_time(over_at))
        .bind::<BigInt, _>(i64::from(limit))
        .execute(&mut connection)
        .await
        .map_err(database)
    }
}
