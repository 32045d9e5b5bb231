//! Payments, found: by id, by reference, by filter, and those that are due.

use super::{load::wholes_of, row::PaymentRow};
use crate::postgres::{
    convert::{RowName, database, to_time, to_uuid},
    schema::{attempts, payments},
    store::Store,
    test_clock,
};
use chrono::{DateTime, Utc};
use diesel::{pg::Pg, prelude::*};
use diesel_async::RunQueryDsl;
use domain::{
    AttemptId, PaymentId, Scope, StoreFailed,
    ids::{AttemptReference, CheckoutReference},
    payments::{
        DueAttempt, FindsPayments, ListOrder, Page, PageOf, Payment, PaymentFilter, PaymentSort, PaymentStatus,
    },
};
use uuid::Uuid;

type Boxed<'a> = payments::BoxedQuery<'a, Pg>;

impl FindsPayments for Store {
    async fn payment(&self, scope: Scope, id: PaymentId) -> Result<Option<Payment>, StoreFailed> {
        let query = payments::table
            .filter(payments::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(payments::mode.eq(scope.mode.as_str()))
            .filter(payments::id.eq(to_uuid(id.as_u128())));
        let mut connection = self.connection().await?;
        let row = query.first::<PaymentRow>(&mut connection).await.optional().map_err(database)?;
        self.whole(&mut connection, row).await
    }

    async fn payment_by_reference(&self, reference: CheckoutReference) -> Result<Option<Payment>, StoreFailed> {
        let query = payments::table.filter(payments::reference.eq(to_uuid(reference.as_u128())));
        let mut connection = self.connection().await?;
        let row = query.first::<PaymentRow>(&mut connection).await.optional().map_err(database)?;
        self.whole(&mut connection, row).await
    }

    async fn payment_by_attempt(&self, reference: &AttemptReference) -> Result<Option<Payment>, StoreFailed> {
        let query = payments::table
            .inner_join(
                attempts::table.on(attempts::app_id
                    .eq(payments::app_id)
                    .and(attempts::mode.eq(payments::mode))
                    .and(attempts::payment_id.eq(payments::id))),
            )
            .filter(attempts::reference.eq(reference.as_str()))
            .select(PaymentRow::as_select());
        let mut connection = self.connection().await?;
        let row = query.first::<PaymentRow>(&mut connection).await.optional().map_err(database)?;
        self.whole(&mut connection, row).await
    }

    async fn payments(
        &self,
        scope: Scope,
        filter: &PaymentFilter,
        sort: PaymentSort,
        order: ListOrder,
        page: Page,
    ) -> Result<PageOf<Payment>, StoreFailed> {
        let mut connection = self.connection().await?;
        let total: i64 = filtered(scope, filter).count().get_result(&mut connection).await.map_err(database)?;
        let mut query = sorted(filtered(scope, filter), sort, order).limit(i64::from(page.size));
        query = match page.after {
            Some((at, id)) => after(query, order, to_time(at), to_uuid(id)),
            None => query.offset(i64::from(page.page) * i64::from(page.size)),
        };
        let rows = query.load::<PaymentRow>(&mut connection).await.map_err(database)?;
        let items = wholes_of(&mut connection, rows).await?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }

    async fn due_attempts(&self, limit: u32) -> Result<Vec<DueAttempt>, StoreFailed> {
        let mut connection = self.connection().await?;
        let mut due = Vec::new();
        for clock in test_clock::horizons(&mut connection).await? {
            let mut query = attempts::table
                .filter(attempts::check_at.le(clock.now))
                .order(attempts::check_at.asc())
                .limit(i64::from(limit))
                .select((attempts::app_id, attempts::mode, attempts::payment_id, attempts::id))
                .into_boxed();
            if let Some(app) = clock.only_test_of {
                query = query.filter(attempts::app_id.eq(app)).filter(attempts::mode.eq("TEST"));
            }
            let rows: Vec<(Uuid, String, Uuid, Uuid)> = query.load(&mut connection).await.map_err(database)?;
            for (app, mode, payment, attempt) in rows {
                let scope = RowName { table: "attempts", id: attempt }.scope(app, &mode)?;
                let payment = PaymentId::from_u128(payment.as_u128());
                due.push(DueAttempt { scope, payment, attempt: AttemptId::from_u128(attempt.as_u128()) });
            }
        }
        due.dedup();
        Ok(due)
    }

    async fn overdue_payments(&self, limit: u32) -> Result<Vec<(Scope, PaymentId)>, StoreFailed> {
        let mut connection = self.connection().await?;
        let mut due = Vec::new();
        for clock in test_clock::horizons(&mut connection).await? {
            let mut query = payments::table
                .filter(payments::status.eq(PaymentStatus::Pending.as_str()))
                .filter(payments::expires_at.le(clock.now))
                .order(payments::expires_at.asc())
                .limit(i64::from(limit))
                .select((payments::app_id, payments::mode, payments::id))
                .into_boxed();
            if let Some(app) = clock.only_test_of {
                query = query.filter(payments::app_id.eq(app)).filter(payments::mode.eq("TEST"));
            }
            let rows: Vec<(Uuid, String, Uuid)> = query.load(&mut connection).await.map_err(database)?;
            for (app, mode, payment) in rows {
                let scope = RowName { table: "payments", id: payment }.scope(app, &mode)?;
                due.push((scope, PaymentId::from_u128(payment.as_u128())));
            }
        }
        due.dedup();
        Ok(due)
    }
}

impl Store {
    async fn whole(
        &self,
        connection: &mut diesel_async::AsyncPgConnection,
        row: Option<PaymentRow>,
    ) -> Result<Option<Payment>, StoreFailed> {
        let Some(row) = row else { return Ok(None) };
        Ok(wholes_of(connection, vec![row]).await?.pop())
    }
}

fn filtered<'a>(scope: Scope, filter: &'a PaymentFilter) -> Boxed<'a> {
    let mut query = payments::table
        .filter(payments::app_id.eq(to_uuid(scope.app.as_u128())))
        .filter(payments::mode.eq(scope.mode.as_str()))
        .into_boxed();
    if let Some(customer) = &filter.customer_reference {
        query = query.filter(payments::customer_reference.eq(customer));
    }
    if let Some(status) = filter.status {
        query = query.filter(payments::status.eq(status.as_str()));
    }
    if let Some(from) = filter.from {
        query = query.filter(payments::created_at.ge(to_time(from)));
    }
    if let Some(to) = filter.to {
        query = query.filter(payments::created_at.le(to_time(to)));
    }
    query
}

fn sorted(query: Boxed<'_>, sort: PaymentSort, order: ListOrder) -> Boxed<'_> {
    match (sort, order) {
        (PaymentSort::CreatedAt, ListOrder::Ascending) => query.order((payments::created_at.asc(), payments::id.asc())),
        (PaymentSort::CreatedAt, ListOrder::Descending) => {
            query.order((payments::created_at.desc(), payments::id.desc()))
        }
        (PaymentSort::UpdatedAt, ListOrder::Ascending) => query.order((payments::updated_at.asc(), payments::id.asc())),
        (PaymentSort::UpdatedAt, ListOrder::Descending) => {
            query.order((payments::updated_at.desc(), payments::id.desc()))
        }
        (PaymentSort::Amount, ListOrder::Ascending) => query.order((payments::amount_minor.asc(), payments::id.asc())),
        (PaymentSort::Amount, ListOrder::Descending) => {
            query.order((payments::amount_minor.desc(), payments::id.desc()))
        }
    }
}

/// What comes after an item in a list by `created_at`; a cursor goes with that order alone.
fn after(query: Boxed<'_>, order: ListOrder, at: DateTime<Utc>, id: Uuid) -> Boxed<'_> {
    let tie = payments::created_at.eq(at);
    match order {
        ListOrder::Ascending => query.filter(payments::created_at.gt(at).or(tie.and(payments::id.gt(id)))),
        ListOrder::Descending => query.filter(payments::created_at.lt(at).or(tie.and(payments::id.lt(id)))),
    }
}
