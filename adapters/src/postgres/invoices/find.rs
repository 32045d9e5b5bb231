//! Invoices, found: by id, by reference, by filter, and those that are due.

use super::{load::wholes_of, row::InvoiceRow};
use crate::postgres::{
    convert::{RowName, database, to_time, to_uuid},
    payments::wholes_of as payments_of_rows,
    schema::{
        apps,
        invoices::{invoice_mails, invoices},
        payments,
    },
    store::Store,
    test_clock,
};
use chrono::{DateTime, Utc};
use diesel::{pg::Pg, prelude::*};
use diesel_async::RunQueryDsl;
use domain::{
    InvoiceId, Mode, Scope, StoreFailed,
    access::Reach,
    invoices::{FindsInvoices, Invoice, InvoiceFilter, InvoiceReference, InvoiceStatus, InvoicesOf, Template},
    payments::{ListOrder, Page, PageOf, Payment},
};
use uuid::Uuid;

type Boxed<'a> = invoices::BoxedQuery<'a, Pg>;

const MODES: [&str; 2] = [Mode::Test.as_str(), Mode::Live.as_str()];

impl FindsInvoices for Store {
    async fn invoice(&self, scope: Scope, id: InvoiceId) -> Result<Option<Invoice>, StoreFailed> {
        self.one_invoice(within(scope).filter(invoices::id.eq(to_uuid(id.as_u128())))).await
    }

    async fn invoice_by_reference(&self, reference: InvoiceReference) -> Result<Option<Invoice>, StoreFailed> {
        let query = invoices::table.filter(invoices::reference.eq(to_uuid(reference.as_u128())));
        self.one_invoice(query.into_boxed()).await
    }

    async fn invoices(
        &self,
        of: &InvoicesOf,
        filter: &InvoiceFilter,
        order: ListOrder,
        page: Page,
    ) -> Result<PageOf<Invoice>, StoreFailed> {
        let mut connection = self.connection().await?;
        let wanted = || filtered(visible(of), filter);
        let total: i64 = wanted().count().get_result(&mut connection).await.map_err(database)?;
        let mut query = wanted().limit(i64::from(page.size));
        query = match order {
            ListOrder::Ascending => query.order((invoices::created_at.asc(), invoices::id.asc())),
            ListOrder::Descending => query.order((invoices::created_at.desc(), invoices::id.desc())),
        };
        query = match page.after {
            Some((at, id)) => after(query, order, to_time(at), to_uuid(id)),
            None => query.offset(i64::from(page.page) * i64::from(page.size)),
        };
        let rows = query.select(InvoiceRow::as_select()).load(&mut connection).await.map_err(database)?;
        let items = wholes_of(&connection, rows).await?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }

    async fn payments_of_invoice(&self, scope: Scope, id: InvoiceId) -> Result<Vec<Payment>, StoreFailed> {
        let query = payments::table
            .filter(payments::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(payments::mode.eq(scope.mode.as_str()))
            .filter(payments::invoice_id.eq(to_uuid(id.as_u128())))
            .order((payments::created_at, payments::id));
        let mut connection = self.connection().await?;
        let rows = query.load(&mut connection).await.map_err(database)?;
        payments_of_rows(&mut connection, rows).await
    }

    async fn scope_of_invoice(&self, id: InvoiceId) -> Result<Option<Scope>, StoreFailed> {
        // All of the key is named, so that a look-up for each application does, and nothing is read through.
        let query = invoices::table
            .filter(invoices::app_id.eq_any(apps::table.select(apps::app_id)))
            .filter(invoices::mode.eq_any(MODES))
            .filter(invoices::id.eq(to_uuid(id.as_u128())))
            .select((invoices::app_id, invoices::mode));
        let mut connection = self.connection().await?;
        let found: Option<(Uuid, String)> = query.first(&mut connection).await.optional().map_err(database)?;
        let name = RowName { table: "invoices", id: to_uuid(id.as_u128()) };
        found.map(|(app, mode)| name.scope(app, &mode)).transpose()
    }

    async fn due_invoices(&self, limit: u32) -> Result<Vec<(Scope, InvoiceId)>, StoreFailed> {
        let mut connection = self.connection().await?;
        let mut found = Vec::new();
        for clock in test_clock::horizons(&mut connection).await? {
            let mut query = invoices::table
                .filter(invoices::look_at.le(clock.now))
                .order(invoices::look_at.asc())
                .limit(i64::from(limit))
                .into_boxed();
            if let Some(app) = clock.only_test_of {
                query = query.filter(invoices::app_id.eq(app)).filter(invoices::mode.eq("TEST"));
            }
            let query = query.select((invoices::app_id, invoices::mode, invoices::id));
            found.extend(named(query.load(&mut connection).await.map_err(database)?)?);
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    async fn due_invoice_mails(&self, limit: u32) -> Result<Vec<(Scope, InvoiceId)>, StoreFailed> {
        let mut connection = self.connection().await?;
        let mut found = Vec::new();
        for clock in test_clock::horizons(&mut connection).await? {
            let mut query = invoice_mails::table
                .filter(invoice_mails::due_at.le(clock.now))
                .order(invoice_mails::due_at.asc())
                .limit(i64::from(limit))
                .into_boxed();
            if let Some(app) = clock.only_test_of {
                query = query.filter(invoice_mails::app_id.eq(app)).filter(invoice_mails::mode.eq("TEST"));
            }
            let query = query.select((invoice_mails::app_id, invoice_mails::mode, invoice_mails::invoice_id));
            found.extend(named(query.load(&mut connection).await.map_err(database)?)?);
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    async fn template(&self, scope: Scope, version: Option<u32>) -> Result<Template, StoreFailed> {
        self.template_of(scope, version).await
    }
}

impl Store {
    async fn one_invoice(&self, query: Boxed<'_>) -> Result<Option<Invoice>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows = query.select(InvoiceRow::as_select()).load(&mut connection).await.map_err(database)?;
        Ok(wholes_of(&connection, rows).await?.pop())
    }
}

fn named(rows: Vec<(Uuid, String, Uuid)>) -> Result<Vec<(Scope, InvoiceId)>, StoreFailed> {
    let name = |(app, mode, id): (Uuid, String, Uuid)| {
        let scope = RowName { table: "invoices", id }.scope(app, &mode)?;
        Ok((scope, InvoiceId::from_u128(id.as_u128())))
    };
    rows.into_iter().map(name).collect()
}

fn within<'a>(scope: Scope) -> Boxed<'a> {
    invoices::table
        .filter(invoices::app_id.eq(to_uuid(scope.app.as_u128())))
        .filter(invoices::mode.eq(scope.mode.as_str()))
        .into_boxed()
}

fn visible<'a>(of: &InvoicesOf) -> Boxed<'a> {
    let mut query = invoices::table.into_boxed();
    if let Reach::Apps(apps) = &of.reach {
        let apps: Vec<Uuid> = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
        query = query.filter(invoices::app_id.eq_any(apps));
    }
    if let Some(app) = of.app {
        query = query.filter(invoices::app_id.eq(to_uuid(app.as_u128())));
    }
    if let Some(mode) = of.mode {
        query = query.filter(invoices::mode.eq(mode.as_str()));
    }
    query
}

fn filtered<'a>(mut query: Boxed<'a>, filter: &InvoiceFilter) -> Boxed<'a> {
    if let Some(customer) = &filter.customer {
        query = query.filter(invoices::customer_reference.eq(customer.clone()));
    }
    match filter.status {
        Some((InvoiceStatus::Overdue, at)) => query = query.filter(invoices::overdue_from.le(to_time(at))),
        Some((status, _)) => query = query.filter(invoices::status.eq(status.as_str())),
        None => {}
    }
    if let Some(number) = &filter.number {
        query = query.filter(invoices::number.eq(number.clone()));
    }
    if let Some(from) = filter.from {
        query = query.filter(invoices::created_at.ge(to_time(from)));
    }
    if let Some(to) = filter.to {
        query = query.filter(invoices::created_at.le(to_time(to)));
    }
    query
}

/// What comes after an item in a list.
fn after(query: Boxed<'_>, order: ListOrder, at: DateTime<Utc>, id: Uuid) -> Boxed<'_> {
    let tie = invoices::created_at.eq(at);
    match order {
        ListOrder::Ascending => query.filter(invoices::created_at.gt(at).or(tie.and(invoices::id.gt(id)))),
        ListOrder::Descending => query.filter(invoices::created_at.lt(at).or(tie.and(invoices::id.lt(id)))),
    }
}
