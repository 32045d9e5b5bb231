//! Where applications deliver from themselves; what questions are signed with is sealed.

use crate::postgres::{
    convert::{RowName, database, from_time, to_time, to_uuid},
    schema::orders::fulfilment_urls,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::{
    FulfilmentUrlId, Scope, StoreFailed,
    orders::{FulfilmentUrl, KeepsFulfilmentUrls},
    webhooks::Secret,
};
use uuid::Uuid;

#[derive(Insertable, Queryable, AsChangeset)]
#[diesel(table_name = fulfilment_urls, check_for_backend(diesel::pg::Pg))]
struct UrlRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    url: String,
    secret: Vec<u8>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

/// Whose secret it is, so that another kind's does not open there.
pub(in crate::postgres) fn owner(scope: Scope, id: u128) -> Vec<u8> {
    let (app, id) = (scope.app.as_u128().to_be_bytes(), id.to_be_bytes());
    [b"fulfilment_urls".as_slice(), &app, scope.mode.as_str().as_bytes(), &id].concat()
}

impl KeepsFulfilmentUrls for Store {
    async fn fulfilment_url(&self, scope: Scope) -> Result<Option<FulfilmentUrl>, StoreFailed> {
        let mut connection = self.connection().await?;
        let row: Option<UrlRow> = fulfilment_urls::table
            .filter(fulfilment_urls::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(fulfilment_urls::mode.eq(scope.mode.as_str()))
            .first(&mut connection)
            .await
            .optional()
            .map_err(database)?;
        let Some(row) = row else { return Ok(None) };
        let name = RowName { table: "fulfilment_urls", id: row.id };
        let secret = self.secrets.open_bytes(&owner(scope, row.id.as_u128()), &row.secret);
        Ok(Some(FulfilmentUrl {
            id: FulfilmentUrlId::from_u128(row.id.as_u128()),
            scope,
            url: row.url,
            secret: secret.map(Secret::new).map_err(|_| name.corrupt("secret"))?,
            created_at: from_time(row.created_at),
            updated_at: from_time(row.updated_at),
        }))
    }

    async fn keep_fulfilment_url(&self, url: &FulfilmentUrl) -> Result<(), StoreFailed> {
        let (scope, id) = (url.scope, to_uuid(url.id.as_u128()));
        let sealed = self.secrets.seal_bytes(&owner(scope, url.id.as_u128()), url.secret.reveal());
        let row = UrlRow {
            app_id: to_uuid(scope.app.as_u128()),
            mode: scope.mode.as_str().to_owned(),
            id,
            url: url.url.clone(),
            secret: sealed.map_err(|unreadable| StoreFailed::Database(unreadable.to_string()))?,
            created_at: to_time(url.created_at),
            updated_at: to_time(url.updated_at),
        };
        let mut connection = self.connection().await?;
        diesel::insert_into(fulfilment_urls::table)
            .values(&row)
            .on_conflict((fulfilment_urls::app_id, fulfilment_urls::mode, fulfilment_urls::id))
            .do_update()
            .set(&row)
            .execute(&mut connection)
            .await
            .map(|_| ())
            .map_err(database)
    }
}
