//! Bringing every sealed secret under the key that seals now, while servers run.
//!
//! A batch is one short transaction that locks its rows, so a server that changes one of them waits, and a process that
//! dies in the middle leaves every row under one key or the other: both open. Repeating it finds what is left. It knows
//! every column that holds sealed secrets; what cannot be opened is counted and left as it is.

use super::{
    convert::{RowName, database},
    gateway_configs, gateway_tokens, operators, orders, pool,
    store::Store,
    vouchers,
};
use crate::gateways::consent_owner;
use crate::webhook::secret_box::{Lies, SecretBox, SecretUnreadable};
use diesel::{
    QueryableByName,
    result::Error,
    sql_query,
    sql_types::{BigInt, Binary, Bool, Integer, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use domain::{
    EndpointId, Scope, StoreFailed, Timestamp,
    audit::{Action, AuditLine, KeepsAudit, Origin},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Rows of one transaction: few enough to hold no lock for long.
const BATCH: i64 = 100;

/// A secret under the key that seals; none when it is there already.
type Rewrapped = Result<Option<Vec<u8>>, SecretUnreadable>;

/// A column with sealed secrets.
struct Column {
    table: &'static str,
    column: &'static str,
    /// What its rows are named by: application, mode and id, or constants where they belong to none.
    key: [&'static str; 3],
    rewrap: fn(&SecretBox, Scope, u128, &[u8]) -> Rewrapped,
}

fn endpoint(secrets: &SecretBox, scope: Scope, id: u128, kept: &[u8]) -> Rewrapped {
    secrets.rewrap(scope, EndpointId::from_u128(id), kept)
}

fn gateway(secrets: &SecretBox, scope: Scope, id: u128, kept: &[u8]) -> Rewrapped {
    secrets.rewrap_bytes(&gateway_configs::owner(scope, id), kept)
}

fn fulfilment_url(secrets: &SecretBox, scope: Scope, id: u128, kept: &[u8]) -> Rewrapped {
    secrets.rewrap_bytes(&orders::url_owner(scope, id), kept)
}

fn operator(secrets: &SecretBox, _: Scope, id: u128, kept: &[u8]) -> Rewrapped {
    secrets.rewrap_bytes(&operators::owner(id), kept)
}

fn voucher(secrets: &SecretBox, scope: Scope, id: u128, kept: &[u8]) -> Rewrapped {
    secrets.rewrap_bytes(&vouchers::owner(scope, id), kept)
}

fn voucher_key(secrets: &SecretBox, scope: Scope, _: u128, kept: &[u8]) -> Rewrapped {
    secrets.rewrap_bytes(&vouchers::key_owner(scope), kept)
}

fn gateway_token(secrets: &SecretBox, _: Scope, id: u128, kept: &[u8]) -> Rewrapped {
    secrets.rewrap_bytes(&gateway_tokens::sealed_for(id), kept)
}

fn consent(secrets: &SecretBox, scope: Scope, id: u128, kept: &[u8]) -> Rewrapped {
    secrets.rewrap_bytes(&consent_owner(scope, id), kept)
}

const TENANT: [&str; 3] = ["app_id", "mode", "id"];

/// What belongs to no application: its id alone tells its rows apart.
const HOUSE: [&str; 3] = ["'00000000-0000-0000-0000-000000000000'::uuid", "'LIVE'", "id"];

/// What an application has one of in each mode.
const SCOPE: [&str; 3] = ["app_id", "mode", "'00000000-0000-0000-0000-000000000000'::uuid"];

const COLUMNS: [Column; 9] = [
    Column { table: "fulfilment_urls", column: "secret", key: TENANT, rewrap: fulfilment_url },
    Column { table: "webhook_endpoints", column: "secret_current", key: TENANT, rewrap: endpoint },
    Column { table: "webhook_endpoints", column: "secret_previous", key: TENANT, rewrap: endpoint },
    Column { table: "gateway_configurations", column: "secrets", key: TENANT, rewrap: gateway },
    Column { table: "vouchers", column: "code", key: TENANT, rewrap: voucher },
    Column { table: "voucher_keys", column: "digest_key", key: SCOPE, rewrap: voucher_key },
    Column { table: "gateway_tokens", column: "secrets", key: HOUSE, rewrap: gateway_token },
    Column { table: "attempts", column: "consent_secret", key: TENANT, rewrap: consent },
    Column { table: "operators", column: "totp_secret", key: HOUSE, rewrap: operator },
];

#[derive(QueryableByName)]
#[diesel(check_for_backend(diesel::pg::Pg))]
struct Kept {
    #[diesel(sql_type = SqlUuid)]
    app_id: Uuid,
    #[diesel(sql_type = Text)]
    mode: String,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Binary)]
    secret: Vec<u8>,
}

#[derive(QueryableByName)]
#[diesel(check_for_backend(diesel::pg::Pg))]
struct Begins {
    #[diesel(sql_type = Binary)]
    prefix: Vec<u8>,
    #[diesel(sql_type = BigInt)]
    count: i64,
}

#[derive(QueryableByName)]
#[diesel(check_for_backend(diesel::pg::Pg))]
struct There {
    #[diesel(sql_type = Bool)]
    there: bool,
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rekeyed {
    /// Secrets that are now under the current key.
    pub moved: usize,
    /// Secrets that do not open with any key of this process: damaged, or under a key that it does not have.
    pub unreadable: usize,
}

/// Why secrets were not brought under the current key.
#[derive(Debug, thiserror::Error)]
pub enum RekeyFailed {
    /// There is no key to bring them under.
    #[error("there is no key to seal with; set POISHA_SECRETS_KEYS")]
    NoKey,
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreFailed),
}

impl Store {
    /// Brings every secret under the current key. `told` hears after each batch how many were moved so far.
    pub async fn rekey(&self, at: Timestamp, told: impl Fn(usize) + Send) -> Result<Rekeyed, RekeyFailed> {
        let prefix = self.secrets.current_prefix().ok_or(RekeyFailed::NoKey)?;
        let mut connection = self.connection().await?;
        let mut done = Rekeyed::default();
        for column in &COLUMNS {
            // Rows go by in the order of their keys, so that one that cannot be opened is passed once.
            let mut after = Some((Uuid::nil(), String::new(), Uuid::nil()));
            while let Some(key) = after.take() {
                let (batch, last) = self.rekey_batch(&mut connection, column, &prefix, key).await.map_err(database)?;
                done.moved += batch.moved;
                done.unreadable += batch.unreadable;
                if last.is_some() {
                    told(done.moved);
                }
                after = last;
            }
        }
        let line = AuditLine::done(Action::SecretsRekeyed).saying("key", self.secrets.current().unwrap_or_default());
        let line = line.saying("moved", done.moved).saying("unreadable", done.unreadable);
        self.keep_line(&Origin::system(), &line, at).await?;
        Ok(done)
    }

    async fn rekey_batch(
        &self,
        connection: &mut AsyncPgConnection,
        Column { table, column, key: [app_id, mode_is, id_is], rewrap }: &Column,
        prefix: &[u8],
        (app, mode, id): (Uuid, String, Uuid),
    ) -> Result<(Rekeyed, Option<(Uuid, String, Uuid)>), Error> {
        let length = i32::try_from(prefix.len()).unwrap_or(i32::MAX);
        let select = format!(
            "select {app_id} as app_id, {mode_is} as mode, {id_is} as id, {column} as secret from {table} \
             where {column} is not null and ({app_id}, {mode_is}, {id_is}) > ($1, $2, $3) and substring({column} from 1 for $4) <> $5 \
             order by 1, 2, 3 limit $6 for update"
        );
        let update =
            format!("update {table} set {column} = $4 where {app_id} = $1 and {mode_is} = $2 and {id_is} = $3");
        connection
            .transaction(async |connection| {
                let rows: Vec<Kept> = sql_query(&select)
                    .bind::<SqlUuid, _>(app)
                    .bind::<Text, _>(mode)
                    .bind::<SqlUuid, _>(id)
                    .bind::<Integer, _>(length)
                    .bind::<Binary, _>(prefix)
                    .bind::<BigInt, _>(BATCH)
                    .load(connection)
                    .await?;
                let mut done = Rekeyed::default();
                for row in &rows {
                    let name = RowName { table, id: row.id };
                    let scope = name.scope(row.app_id, &row.mode).map_err(|failed| Error::DeserializationError(failed.into()))?;
                    match rewrap(&self.secrets, scope, row.id.as_u128(), &row.secret) {
                        Ok(None) => {}
                        Ok(Some(secret)) => {
                            sql_query(&update)
                                .bind::<SqlUuid, _>(row.app_id)
                                .bind::<Text, _>(&row.mode)
                                .bind::<SqlUuid, _>(row.id)
                                .bind::<Binary, _>(secret)
                                .execute(connection)
                                .await?;
                            done.moved += 1;
                        }
                        Err(unreadable) => {
                            tracing::error!(row.table = table, row.id = %row.id, error = %unreadable, "a secret was left as it is");
                            done.unreadable += 1;
                        }
                    }
                }
                Ok((done, rows.last().map(|row| (row.app_id, row.mode.clone(), row.id))))
            })
            .await
    }
}

/// Every column that holds sealed secrets, by table and name.
pub fn sealed_columns() -> impl Iterator<Item = String> {
    COLUMNS.iter().map(|Column { table, column, .. }| format!("{table}.{column}"))
}

/// How the secrets of a database lie, with how many lie so; without the secrets and without any key.
pub async fn sealed_secrets(url: &str) -> Result<BTreeMap<Lies, i64>, StoreFailed> {
    let mut connection = pool::connect_plain(url).await?;
    let mut found = BTreeMap::new();
    for Column { table, column, .. } in &COLUMNS {
        let exists = sql_query("select to_regclass($1) is not null as there").bind::<Text, _>(*table);
        if !exists.get_result::<There>(&mut connection).await.map_err(database)?.there {
            continue;
        }
        // The first bytes name the key; the longest name fits.
        let select = format!(
            "select case when get_byte({column}, 0) = 2 then substring({column} from 1 for 2 + get_byte({column}, 1)) \
             else substring({column} from 1 for 1) end as prefix, count(*) as count from {table} \
             where octet_length({column}) > 1 group by 1"
        );
        let groups: Vec<Begins> = sql_query(select).load(&mut connection).await.map_err(database)?;
        for group in groups {
            *found.entry(Lies::of(&group.prefix)).or_insert(0) += group.count;
        }
    }
    Ok(found)
}
