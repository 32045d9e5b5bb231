//! Mappings: kept in versions, of which the highest holds.

use super::{keep::record, layout};
use crate::postgres::{
    convert::{RowName, database, from_time, to_time, to_uuid},
    schema::statements::statement_mappings,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    result::{DatabaseErrorKind, Error},
};
use diesel_async::{AsyncConnection, RunQueryDsl};
use domain::{
    AppId, Asked, Declined, OperatorId, StoreFailed,
    audit::AuditLine,
    payments::{Method, Page, PageOf},
    settlements::{KeepsMappings, Mapping, SaveRefused},
};
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = statement_mappings, check_for_backend(diesel::pg::Pg))]
struct MappingRow {
    app_id: Uuid,
    gateway: String,
    name: String,
    version: i32,
    layout: serde_json::Value,
    created_by: Option<Uuid>,
    created_at: DateTime<Utc>,
}

impl MappingRow {
    fn into_mapping(self) -> Result<Mapping, StoreFailed> {
        let name = RowName { table: "statement_mappings", id: self.app_id };
        Ok(Mapping {
            gateway: Method::parse(&self.gateway).ok_or_else(|| name.corrupt("gateway"))?,
            name: self.name,
            version: u32::try_from(self.version).map_err(|_| name.corrupt("version"))?,
            layout: layout::from_json(self.layout).ok_or_else(|| name.corrupt("layout"))?,
            by: self.created_by.map(|id| OperatorId::from_u128(id.as_u128())),
            at: Some(from_time(self.created_at)),
        })
    }
}

impl KeepsMappings for Store {
    async fn save_mapping(
        &self,
        asked: &Asked,
        mapping: Mapping,
        line: AuditLine,
    ) -> Result<Mapping, Declined<SaveRefused>> {
        let app = to_uuid(asked.scope.app.as_u128());
        let corrupt = |wrong: serde_json::Error| Declined::Failed(StoreFailed::Database(wrong.to_string()));
        let layout = layout::to_json(&mapping.layout).map_err(corrupt)?;
        let mut connection = self.connection().await?;
        let saved = connection.transaction::<_, Error, _>(async |connection| {
            let last: Option<i32> = statement_mappings::table
                .filter(statement_mappings::app_id.eq(app))
                .filter(statement_mappings::gateway.eq(mapping.gateway.as_str()))
                .filter(statement_mappings::name.eq(&mapping.name))
                .select(diesel::dsl::max(statement_mappings::version))
                .first(connection)
                .await?;
            let version = last.unwrap_or(0).saturating_add(1);
            diesel::insert_into(statement_mappings::table)
                .values((
                    statement_mappings::app_id.eq(app),
                    statement_mappings::gateway.eq(mapping.gateway.as_str()),
                    statement_mappings::name.eq(&mapping.name),
                    statement_mappings::version.eq(version),
                    statement_mappings::layout.eq(layout),
                    statement_mappings::created_by.eq(mapping.by.map(|by| to_uuid(by.as_u128()))),
                    statement_mappings::created_at.eq(to_time(asked.at)),
                ))
                .execute(connection)
                .await?;
            record(connection, &asked.origin, &line.saying("version", version), asked.at).await?;
            Ok(version)
        });
        match saved.await {
            Ok(version) => Ok(Mapping { version: u32::try_from(version).unwrap_or(u32::MAX), ..mapping }),
            // Somebody else saved the same at the same time.
            Err(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
                Err(Declined::Failed(StoreFailed::Busy))
            }
            Err(error) => Err(Declined::Failed(database(error))),
        }
    }

    async fn saved_mappings(&self, app: AppId) -> Result<Vec<Mapping>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows: Vec<MappingRow> = statement_mappings::table
            .filter(statement_mappings::app_id.eq(to_uuid(app.as_u128())))
            .distinct_on((statement_mappings::gateway, statement_mappings::name))
            .order((statement_mappings::gateway, statement_mappings::name, statement_mappings::version.desc()))
            .select(MappingRow::as_select())
            .load(&mut connection)
            .await
            .map_err(database)?;
        rows.into_iter().map(MappingRow::into_mapping).collect()
    }

    async fn mapping_versions(
        &self,
        app: AppId,
        (gateway, name): (Method, &str),
        page: Page,
    ) -> Result<PageOf<Mapping>, StoreFailed> {
        let mut connection = self.connection().await?;
        let versions = || {
            statement_mappings::table
                .filter(statement_mappings::app_id.eq(to_uuid(app.as_u128())))
                .filter(statement_mappings::gateway.eq(gateway.as_str()))
                .filter(statement_mappings::name.eq(name))
        };
        let rows: Vec<MappingRow> = versions()
            .order(statement_mappings::version.desc())
            .limit(page.size.into())
            .offset(i64::from(page.page) * i64::from(page.size))
            .select(MappingRow::as_select())
            .load(&mut connection)
            .await
            .map_err(database)?;
        let total: i64 = versions().count().get_result(&mut connection).await.map_err(database)?;
        let items = rows.into_iter().map(MappingRow::into_mapping).collect::<Result<_, _>>()?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or_default() })
    }
}
