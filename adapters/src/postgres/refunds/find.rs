//! Refunds, found: by id, by filter, whole cases, those that are due, and surplus that waits for its refund.

use super::{
    load::{policies, wholes_of},
    row::RefundRow,
};
use crate::postgres::{
    convert::{RowName, database, to_time, to_uuid},
    schema::{apps, captures, payments, refunds},
    store::Store,
    test_clock,
};
use chrono::{DateTime, Utc};
use diesel::{dsl::exists, pg::Pg, prelude::*};
use diesel_async::RunQueryDsl;
use domain::{
    Mode, PaymentId, RefundId, Scope, StoreFailed,
    access::Reach,
    payments::{CaptureKind, FindsPayments, ListOrder, Method, Page, PageOf},
    refunds::{DueRefund, FindsRefunds, Refund, RefundCase, RefundFilter, RefundsOf},
};
use uuid::Uuid;

type Boxed<'a> = refunds::BoxedQuery<'a, Pg>;

const MODES: [&str; 2] = [Mode::Test.as_str(), Mode::Live.as_str()];

impl FindsRefunds for Store {
    async fn refund(&self, scope: Scope, id: RefundId) -> Result<Option<Refund>, StoreFailed> {
        let query = within(scope).filter(refunds::id.eq(to_uuid(id.as_u128()))).select(RefundRow::as_select());
        let mut connection = self.connection().await?;
        let rows = query.load::<RefundRow>(&mut connection).await.map_err(database)?;
        Ok(wholes_of(&connection, rows).await?.pop())
    }

    async fn refund_case(&self, scope: Scope, payment: PaymentId) -> Result<Option<RefundCase>, StoreFailed> {
        let Some(payment) = self.payment(scope, payment).await? else { return Ok(None) };
        let query = within(scope)
            .filter(refunds::payment_id.eq(to_uuid(payment.id.as_u128())))
            .order((refunds::created_at, refunds::id))
            .select(RefundRow::as_select());
        let mut connection = self.connection().await?;
        let rows = query.load::<RefundRow>(&mut connection).await.map_err(database)?;
        let refunds = wholes_of(&connection, rows).await?;
        let policies = policies(&connection, &[scope.app].into()).await.map_err(database)?;
        let policy = policies.get(&scope.app).copied().unwrap_or_default();
        Ok(Some(RefundCase { payment, refunds, policy }))
    }

    async fn refunds(
        &self,
        scope: Scope,
        filter: &RefundFilter,
        order: ListOrder,
        page: Page,
    ) -> Result<PageOf<Refund>, StoreFailed> {
        self.paged(|| filtered(within(scope), filter), order, page).await
    }

    async fn refunds_of(
        &self,
        of: &RefundsOf,
        filter: &RefundFilter,
        order: ListOrder,
        page: Page,
    ) -> Result<PageOf<Refund>, StoreFailed> {
        self.paged(|| filtered(visible(of), filter), order, page).await
    }

    async fn scope_of_refund(&self, id: RefundId) -> Result<Option<Scope>, StoreFailed> {
        // All of the key is named, so that a look-up for each application does, and nothing is read through.
        let query = refunds::table
            .filter(refunds::app_id.eq_any(apps::table.select(apps::app_id)))
            .filter(refunds::mode.eq_any(MODES))
            .filter(refunds::id.eq(to_uuid(id.as_u128())))
            .select((refunds::app_id, refunds::mode));
        let mut connection = self.connection().await?;
        let found: Option<(Uuid, String)> = query.first(&mut connection).await.optional().map_err(database)?;
        let name = RowName { table: "refunds", id: to_uuid(id.as_u128()) };
        found.map(|(app, mode)| name.scope(app, &mode)).transpose()
    }

    async fn scope_of_payment(&self, id: PaymentId) -> Result<Option<Scope>, StoreFailed> {
        let query = payments::table
            .filter(payments::app_id.eq_any(apps::table.select(apps::app_id)))
            .filter(payments::mode.eq_any(MODES))
            .filter(payments::id.eq(to_uuid(id.as_u128())))
            .select((payments::app_id, payments::mode));
        let mut connection = self.connection().await?;
        let found: Option<(Uuid, String)> = query.first(&mut connection).await.optional().map_err(database)?;
        let name = RowName { table: "payments", id: to_uuid(id.as_u128()) };
        found.map(|(app, mode)| name.scope(app, &mode)).transpose()
    }

    async fn due_refunds(&self, limit: u32) -> Result<Vec<DueRefund>, StoreFailed> {
        let mut connection = self.connection().await?;
        let mut due = Vec::new();
        for clock in test_clock::horizons(&mut connection).await? {
            let mut query = refunds::table
                .filter(refunds::check_at.le(clock.now))
                .order(refunds::check_at.asc())
                .limit(i64::from(limit))
                .select((refunds::app_id, refunds::mode, refunds::payment_id, refunds::id, refunds::method))
                .into_boxed();
            if let Some(app) = clock.only_test_of {
                query = query.filter(refunds::app_id.eq(app)).filter(refunds::mode.eq("TEST"));
            }
            let rows: Vec<(Uuid, String, Uuid, Uuid, String)> = query.load(&mut connection).await.map_err(database)?;
            for (app, mode, payment, refund, method) in rows {
                let name = RowName { table: "refunds", id: refund };
                due.push(DueRefund {
                    scope: name.scope(app, &mode)?,
                    payment: PaymentId::from_u128(payment.as_u128()),
                    refund: RefundId::from_u128(refund.as_u128()),
                    method: Method::parse(&method).ok_or_else(|| name.corrupt("method"))?,
                });
            }
        }
        due.dedup();
        Ok(due)
    }

    async fn unproposed_surplus(&self, limit: u32) -> Result<Vec<(Scope, PaymentId)>, StoreFailed> {
        let of_it = refunds::table
            .filter(refunds::app_id.eq(captures::app_id))
            .filter(refunds::mode.eq(captures::mode))
            .filter(refunds::attempt_id.eq(captures::attempt_id))
            .filter(refunds::gateway_txn_id.eq(captures::gateway_txn_id));
        let mut connection = self.connection().await?;
        let rows: Vec<(Uuid, String, Uuid)> = captures::table
            .filter(captures::kind.eq(CaptureKind::Surplus.as_str()))
            .filter(diesel::dsl::not(exists(of_it)))
            .order(captures::captured_at)
            .limit(i64::from(limit))
            .select((captures::app_id, captures::mode, captures::payment_id))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let named = rows.into_iter().map(|(app, mode, payment)| {
            let scope = RowName { table: "captures", id: payment }.scope(app, &mode)?;
            Ok((scope, PaymentId::from_u128(payment.as_u128())))
        });
        let mut named = named.collect::<Result<Vec<_>, StoreFailed>>()?;
        named.dedup();
        Ok(named)
    }
}

impl Store {
    async fn paged<'a>(
        &self,
        query: impl Fn() -> Boxed<'a> + Send,
        order: ListOrder,
        page: Page,
    ) -> Result<PageOf<Refund>, StoreFailed> {
        let mut connection = self.connection().await?;
        let total: i64 = query().count().get_result(&mut connection).await.map_err(database)?;
        let mut query = query().limit(i64::from(page.size));
        query = match order {
            ListOrder::Ascending => query.order((refunds::created_at.asc(), refunds::id.asc())),
            ListOrder::Descending => query.order((refunds::created_at.desc(), refunds::id.desc())),
        };
        query = match page.after {
            Some((at, id)) => after(query, order, to_time(at), to_uuid(id)),
            None => query.offset(i64::from(page.page) * i64::from(page.size)),
        };
        let rows = query.select(RefundRow::as_select()).load(&mut connection).await.map_err(database)?;
        let items = wholes_of(&connection, rows).await?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }
}

/// What an operator may see.
fn visible<'a>(of: &RefundsOf) -> Boxed<'a> {
    let mut query = refunds::table.into_boxed();
    if let Reach::Apps(apps) = &of.reach {
        let apps: Vec<Uuid> = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
        query = query.filter(refunds::app_id.eq_any(apps));
    }
    if let Some(app) = of.app {
        query = query.filter(refunds::app_id.eq(to_uuid(app.as_u128())));
    }
    if let Some(mode) = of.mode {
        query = query.filter(refunds::mode.eq(mode.as_str()));
    }
    query
}

fn within<'a>(scope: Scope) -> Boxed<'a> {
    refunds::table
        .filter(refunds::app_id.eq(to_uuid(scope.app.as_u128())))
        .filter(refunds::mode.eq(scope.mode.as_str()))
        .into_boxed()
}

fn filtered<'a>(mut query: Boxed<'a>, filter: &RefundFilter) -> Boxed<'a> {
    if let Some(payment) = filter.payment {
        query = query.filter(refunds::payment_id.eq(to_uuid(payment.as_u128())));
    }
    if let Some(status) = filter.status {
        query = query.filter(refunds::status.eq(status.as_str()));
    }
    if let Some(from) = filter.from {
        query = query.filter(refunds::created_at.ge(to_time(from)));
    }
    if let Some(to) = filter.to {
        query = query.filter(refunds::created_at.le(to_time(to)));
    }
    query
}

/// What comes after an item in a list.
fn after(query: Boxed<'_>, order: ListOrder, at: DateTime<Utc>, id: Uuid) -> Boxed<'_> {
    let tie = refunds::created_at.eq(at);
    match order {
        ListOrder::Ascending => query.filter(refunds::created_at.gt(at).or(tie.and(refunds::id.gt(id)))),
        ListOrder::Descending => query.filter(refunds::created_at.lt(at).or(tie.and(refunds::id.lt(id)))),
    }
}
