//! Gateway configurations: how the committer loads and writes them, and how they are found.

mod row;

use super::{
    commit::{Desk, Held, Noun, Render, Shelf, Wanted},
    convert::{database, to_uuid},
    schema::gateways::gateway_configurations,
    store::Store,
};
use crate::webhook::secret_box::SecretBox;
use diesel::{dsl::sql, prelude::*, result::Error, sql_types::BigInt};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    AppId, EventId, GatewayConfigId, Scope, StoreFailed, Timestamp,
    decision::Never,
    gateway_configs::{CONFIGS_MAX, FindsGatewayConfigs, GatewayConfig},
    webhooks::EventType,
};
pub(super) use row::owner;
use row::{ConfigRow, WriteRow};
use std::collections::BTreeSet;
use uuid::Uuid;

impl Noun for GatewayConfig {
    fn want(wanted: &mut Wanted, scope: Scope, id: GatewayConfigId) {
        wanted.gateway_configs.insert((scope, id));
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<GatewayConfig> {
        &mut desk.gateway_configs
    }

    fn bits(id: GatewayConfigId) -> u128 {
        id.as_u128()
    }

    fn words(
        _: &Render,
        event: &Never,
        _: EventId,
        _: i64,
        _: &GatewayConfig,
        _: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        match *event {}
    }

    fn told_in(event: &Never, _: Scope) -> Scope {
        match *event {}
    }
}

/// Locks and loads those configurations that exist. They change rarely, so plain statements will do.
pub(super) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, GatewayConfigId)>,
    secrets: &SecretBox,
) -> Result<Shelf<GatewayConfig>, Error> {
    let apps: Vec<Uuid> = wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect();
    let ids: Vec<Uuid> = wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect();
    let rows: Vec<ConfigRow> = gateway_configurations::table
        .filter(gateway_configurations::app_id.eq_any(apps))
        .filter(gateway_configurations::id.eq_any(ids))
        .order((gateway_configurations::app_id, gateway_configurations::mode, gateway_configurations::id))
        .select(ConfigRow::as_select())
        .for_update()
        .load(&mut { connection })
        .await?;
    let held = rows.into_iter().map(|row| {
        let config = row.into_config(secrets).map_err(|failed| Error::DeserializationError(failed.into()))?;
        Ok(((config.scope, config.id), Held { stored: Some(config.clone()), now: config, events: 0 }))
    });
    held.collect()
}

/// Writes the configurations of a batch.
pub(super) async fn write(
    connection: &AsyncPgConnection,
    shelf: &Shelf<GatewayConfig>,
    secrets: &SecretBox,
) -> Result<(), Error> {
    for held in shelf.values().filter(|held| held.stored.as_ref() != Some(&held.now)) {
        let row = WriteRow::of(&held.now, secrets).map_err(|failed| Error::SerializationError(failed.into()))?;
        if held.stored.is_none() {
            diesel::insert_into(gateway_configurations::table).values(&row).execute(&mut { connection }).await?;
            continue;
        }
        let counted = gateway_configurations::version.eq(gateway_configurations::version + 1);
        diesel::update(gateway_configurations::table.find(row.key()))
            .set((&row, counted))
            .execute(&mut { connection })
            .await?;
    }
    Ok(())
}

impl Store {
    /// Whether secrets are sealed; without a key, gateways' secrets are not taken.
    pub fn seals_secrets(&self) -> bool {
        self.secrets.is_locked()
    }

    /// One that cannot be opened must not keep the others from serving.
    fn opened(&self, rows: Vec<ConfigRow>) -> Result<Vec<GatewayConfig>, StoreFailed> {
        rows.into_iter().map(|row| row.into_config_or_bare(&self.secrets)).collect()
    }
}

impl FindsGatewayConfigs for Store {
    async fn gateway_configs_of(&self, app: AppId) -> Result<Vec<GatewayConfig>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows = gateway_configurations::table
            .filter(gateway_configurations::app_id.eq(to_uuid(app.as_u128())))
            .filter(gateway_configurations::state.ne("REMOVED"))
            .order((gateway_configurations::created_at, gateway_configurations::id))
            .limit(i64::from(CONFIGS_MAX))
            .select(ConfigRow::as_select())
            .load(&mut connection)
            .await;
        self.opened(rows.map_err(database)?)
    }

    async fn gateway_config(&self, scope: Scope, id: GatewayConfigId) -> Result<Option<GatewayConfig>, StoreFailed> {
        let mut connection = self.connection().await?;
        let key = (to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(id.as_u128()));
        let row = gateway_configurations::table.find(key).select(ConfigRow::as_select()).first(&mut connection).await;
        row.optional().map_err(database)?.map(|row: ConfigRow| row.into_config(&self.secrets)).transpose()
    }

    async fn every_gateway_config(&self) -> Result<Vec<GatewayConfig>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows = gateway_configurations::table
            .order((gateway_configurations::created_at, gateway_configurations::id))
            .limit(i64::from(CONFIGS_MAX))
            .select(ConfigRow::as_select())
            .load(&mut connection)
            .await;
        self.opened(rows.map_err(database)?)
    }

    async fn gateway_configs_version(&self) -> Result<i64, StoreFailed> {
        let mut connection = self.connection().await?;
        gateway_configurations::table
            .select(sql::<BigInt>("coalesce(sum(version), 0)::bigint"))
            .get_result(&mut connection)
            .await
            .map_err(database)
    }
}
