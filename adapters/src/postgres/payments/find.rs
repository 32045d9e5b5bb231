//! Payments, found: by id, by reference, by filter, and those that are due.

use super::{load::wholes_of, row::PaymentRow};
use crate::postgres::{
    convert::{RowName, database, to_uuid},
    schema::{attempts, payments},
    store::Store,
    test_clock,
};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use domain::{
    AttemptId, PaymentId, Scope, StoreFailed,
    access::Reach,
    ids::{AttemptReference, CheckoutReference},
    payments::{
        DueAttempt, FindsPayments, Found, ListOrder, Mark, Page, Payment, PaymentFilter, PaymentSearch, PaymentSort,
        PaymentStatus, SearchesPayments, Stretch,
    },
};
use uuid::Uuid;

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
    ) -> Result<Found<Payment>, StoreFailed> {
        let search = PaymentSearch {
            mode: Some(scope.mode),
            statuses: filter.status.into_iter().collect(),
            customer_reference: filter.customer_reference.clone(),
            from: filter.from,
            to: filter.to,
            ..PaymentSearch::within(Reach::Apps([scope.app].into()))
        };
        let skip = if page.after.is_some() { 0 } else { u64::from(page.page) * u64::from(page.size) };
        let after = page.after.map(|(at, id)| Mark { key: at.micros(), id });
        self.search_payments(&search, Stretch { sort, order, skip, size: page.size, after }).await
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
