//! Applications, searched: a page of those within reach.

use super::{AppRow, CredentialRow};
use crate::postgres::{
    convert::{database, to_uuid},
    schema::{apps, credentials},
    store::Store,
};
use diesel::{pg::Pg, prelude::*};
use diesel_async::RunQueryDsl;
use domain::{
    StoreFailed,
    access::Reach,
    apps::{App, AppFilter, SearchesApps},
    payments::{Page, PageOf},
};
use uuid::Uuid;

impl SearchesApps for Store {
    async fn search_apps(&self, reach: &Reach, filter: &AppFilter, page: Page) -> Result<PageOf<App>, StoreFailed> {
        let mut connection = self.connection().await?;
        let total: i64 = filtered(reach, filter).count().get_result(&mut connection).await.map_err(database)?;
        let rows: Vec<AppRow> = filtered(reach, filter)
            .order((apps::created_at.desc(), apps::app_id.desc()))
            .limit(i64::from(page.size))
            .offset(i64::from(page.page) * i64::from(page.size))
            .select(AppRow::as_select())
            .load(&mut connection)
            .await
            .map_err(database)?;
        let ids: Vec<Uuid> = rows.iter().map(|row| row.app_id).collect();
        let credentials: Vec<CredentialRow> = credentials::table
            .filter(credentials::app_id.eq_any(ids))
            .order((credentials::created_at, credentials::id))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let whole = |row: AppRow| {
            let own = credentials.iter().filter(|credential| credential.app_id == row.app_id).cloned().collect();
            row.into_app(own)
        };
        let items = rows.into_iter().map(whole).collect::<Result<_, _>>()?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }
}

fn filtered<'a>(reach: &Reach, filter: &AppFilter) -> apps::BoxedQuery<'a, Pg> {
    let mut query = apps::table.into_boxed();
    if let Reach::Apps(within) = reach {
        let within: Vec<Uuid> = within.iter().map(|app| to_uuid(app.as_u128())).collect();
        query = query.filter(apps::app_id.eq_any(within));
    }
    if let Some(text) = &filter.text {
        query = query.filter(apps::name.ilike(containing(text)));
    }
    if let Some(status) = filter.status {
        query = query.filter(apps::status.eq(status.as_str()));
    }
    query
}

/// The pattern that finds a text wherever it stands; its own signs mean nothing.
fn containing(text: &str) -> String {
    let plain = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{plain}%")
}
