//! The cases of a batch, and the refunds of rows that were read through the pool. They are few, so plain statements do.

use super::row::{ApprovalRow, RefundRow, assemble};
use crate::postgres::{
    commit::{Held, Shelf},
    convert::{database, to_uuid},
    schema::{apps, refund_approvals, refunds},
};
use diesel::{prelude::*, result::Error};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    AppId, PaymentId, Scope, StoreFailed,
    apps::RefundPolicy,
    payments::Payment,
    refunds::{Refund, RefundCase},
};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Loads the cases of payments that are locked already.
pub(in crate::postgres) async fn load_cases(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, PaymentId)>,
    payments: &Shelf<Payment>,
) -> Result<Shelf<RefundCase>, Error> {
    if wanted.is_empty() {
        return Ok(Shelf::<RefundCase>::new());
    }
    let apps: BTreeSet<AppId> = wanted.iter().map(|(scope, _)| scope.app).collect();
    let policies = policies(connection, &apps).await?;
    let app_ids: Vec<Uuid> = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
    let ids: Vec<Uuid> = wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect();
    let rows: Vec<RefundRow> = refunds::table
        .filter(refunds::app_id.eq_any(app_ids))
        .filter(refunds::payment_id.eq_any(ids))
        .order((refunds::created_at, refunds::id))
        .select(RefundRow::as_select())
        .load(&mut { connection })
        .await?;
    let approvals = approvals_of(connection, &rows).await?;
    let corrupt = |failed: StoreFailed| Error::DeserializationError(failed.into());
    let mut of = HashMap::<(Scope, PaymentId), Vec<Refund>>::new();
    for refund in assemble(rows, approvals).map_err(corrupt)? {
        of.entry((refund.scope, refund.payment)).or_default().push(refund);
    }
    let held = wanted.iter().filter_map(|name| {
        let payment = payments.get(name)?.now.clone();
        let policy = policies.get(&name.0.app).copied().unwrap_or_default();
        let case = RefundCase { payment, refunds: of.remove(name).unwrap_or_default(), policy };
        Some((*name, Held { stored: Some(case.clone()), now: case, events: 0 }))
    });
    Ok(held.collect())
}

/// What each application wants approved.
pub(super) async fn policies(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<AppId>,
) -> Result<HashMap<AppId, RefundPolicy>, Error> {
    let ids: Vec<Uuid> = wanted.iter().map(|app| to_uuid(app.as_u128())).collect();
    let rows: Vec<(Uuid, i64, Option<i64>, bool)> = apps::table
        .filter(apps::app_id.eq_any(ids))
        .select((
            apps::app_id,
            apps::refund_approval_threshold_minor,
            apps::refund_second_approval_threshold_minor,
            apps::app_refunds_need_approval,
        ))
        .load(&mut { connection })
        .await?;
    let policy = |(app, first, second, app_refunds_need_approval): (Uuid, i64, Option<i64>, bool)| {
        let policy = RefundPolicy {
            approval_threshold_minor: first,
            second_approval_threshold_minor: second,
            app_refunds_need_approval,
        };
        (AppId::from_u128(app.as_u128()), policy)
    };
    Ok(rows.into_iter().map(policy).collect())
}

/// Refunds of rows that were read through the pool.
pub(super) async fn wholes_of(
    connection: &AsyncPgConnection,
    rows: Vec<RefundRow>,
) -> Result<Vec<Refund>, StoreFailed> {
    let approvals = approvals_of(connection, &rows).await.map_err(database)?;
    assemble(rows, approvals)
}

async fn approvals_of(connection: &AsyncPgConnection, rows: &[RefundRow]) -> Result<Vec<ApprovalRow>, Error> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let apps: Vec<Uuid> = rows.iter().map(|row| row.app_id).collect();
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    refund_approvals::table
        .filter(refund_approvals::app_id.eq_any(apps))
        .filter(refund_approvals::refund_id.eq_any(ids))
        .select(ApprovalRow::as_select())
        .load(&mut { connection })
        .await
}
