//! Reading the trail, and proving it.

use super::{record_of, row::AuditRow};
use crate::{
    ids::Ids,
    postgres::{
        convert::{database, to_time, to_uuid},
        schema::audit_log,
        store::Store,
    },
};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::{
    StoreFailed, Timestamp,
    access::Reach,
    audit::{AuditBreak, AuditFilter, AuditHash, AuditLine, AuditPage, GENESIS, KeepsAudit, Origin, Sealed, verify},
};
use uuid::Uuid;

/// Records that are read at once while the trail is proved.
const VERIFY_BATCH: i64 = 5_000;

type Wanted<'a> = audit_log::BoxedQuery<'a, diesel::pg::Pg>;

fn wanted(filter: &AuditFilter) -> Wanted<'_> {
    let mut query = audit_log::table.into_boxed();
    if let Reach::Apps(apps) = &filter.reach {
        let apps: Vec<Uuid> = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
        query = query.filter(audit_log::app_id.eq_any(apps));
    }
    if let Some(kind) = &filter.actor_kind {
        query = query.filter(audit_log::actor_kind.eq(kind));
    }
    if let Some(id) = &filter.actor_id {
        query = query.filter(audit_log::actor_id.eq(id));
    }
    if let Some(action) = filter.action {
        query = query.filter(audit_log::action.eq(action.as_str()));
    }
    if let Some(kind) = &filter.target_kind {
        query = query.filter(audit_log::target_kind.eq(kind));
    }
    if let Some(id) = &filter.target_id {
        query = query.filter(audit_log::target_id.eq(id));
    }
    if let Some(mode) = filter.mode {
        query = query.filter(audit_log::mode.eq(mode.as_str()));
    }
    if let Some(refused) = filter.refused {
        query = query.filter(audit_log::outcome.eq(if refused { "REFUSED" } else { "DONE" }));
    }
    if let Some(from) = filter.from {
        query = query.filter(audit_log::created_at.ge(to_time(from)));
    }
    if let Some(to) = filter.to {
        query = query.filter(audit_log::created_at.lt(to_time(to)));
    }
    query
}

impl KeepsAudit for Store {
    async fn keep_line(&self, origin: &Origin, line: &AuditLine, at: Timestamp) -> Result<(), StoreFailed> {
        self.append_audit(record_of(&Ids::new(), origin, line, at)).await
    }

    async fn trail(&self, filter: &AuditFilter, page: u32, size: u32) -> Result<AuditPage, StoreFailed> {
        let mut connection = self.connection().await?;
        let total: i64 = wanted(filter).count().get_result(&mut connection).await.map_err(database)?;
        let rows: Vec<AuditRow> = wanted(filter)
            .order(audit_log::place.desc())
            .offset(i64::from(page) * i64::from(size))
            .limit(i64::from(size))
            .select(AuditRow::as_select())
            .load(&mut connection)
            .await
            .map_err(database)?;
        let records = rows.into_iter().map(AuditRow::into_sealed).collect::<Result<_, _>>()?;
        Ok(AuditPage { records, total: u64::try_from(total).unwrap_or_default() })
    }

    async fn verify_trail(&self) -> Result<Result<(i64, AuditHash), AuditBreak>, StoreFailed> {
        let mut connection = self.connection().await?;
        let mut head = (0, GENESIS);
        loop {
            let rows: Vec<AuditRow> = audit_log::table
                .filter(audit_log::place.gt(head.0))
                .order(audit_log::place)
                .limit(VERIFY_BATCH)
                .select(AuditRow::as_select())
                .load(&mut connection)
                .await
                .map_err(database)?;
            if rows.is_empty() {
                return Ok(Ok(head));
            }
            let records: Vec<Sealed> = rows.into_iter().map(AuditRow::into_sealed).collect::<Result<_, _>>()?;
            match verify(head, &records) {
                Ok(next) => head = next,
                Err(broken) => return Ok(Err(broken)),
            }
        }
    }
}
