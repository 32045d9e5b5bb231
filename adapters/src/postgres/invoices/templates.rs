//! Templates in their versions, and the logos that they name.

use crate::postgres::{
    commit::{Desk, Held, Noun, Render, Shelf, Wanted},
    convert::{RowName, database, from_time, to_time, to_uuid},
    schema::invoices::{invoice_logos, invoice_templates},
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{prelude::*, result::Error};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    AppId, EventId, Scope, StoreFailed, Timestamp,
    decision::Never,
    invoices::{Grouping, KeepsLogos, Logo, LogoDigest, Template, Tongue, Wording},
    webhooks::EventType,
};
use std::collections::BTreeSet;
use uuid::Uuid;

#[derive(Clone, Debug, Insertable, Queryable, Selectable)]
#[diesel(table_name = invoice_templates, check_for_backend(diesel::pg::Pg))]
struct TemplateRow {
    app_id: Uuid,
    mode: String,
    version: i32,
    logo: Option<Vec<u8>>,
    company_name: Option<String>,
    company_address: Option<String>,
    contact_details: Option<String>,
    footer_note: Option<String>,
    accent_color: Option<String>,
    bin: Option<String>,
    language: String,
    grouping: String,
    number_prefix: String,
    credit_note_prefix: String,
    reminder_days: Vec<i16>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

impl TryFrom<TemplateRow> for Template {
    type Error = StoreFailed;

    fn try_from(row: TemplateRow) -> Result<Template, StoreFailed> {
        let name = RowName { table: "invoice_templates", id: row.app_id };
        let logo = match row.logo {
            Some(bytes) => Some(LogoDigest(name.digest(&bytes, "logo")?)),
            None => None,
        };
        Ok(Template {
            scope: name.scope(row.app_id, &row.mode)?,
            version: u32::try_from(row.version).map_err(|_| name.corrupt("version"))?,
            wording: Wording {
                logo,
                company_name: row.company_name,
                company_address: row.company_address,
                contact_details: row.contact_details,
                footer_note: row.footer_note,
                accent_color: row.accent_color,
                bin: row.bin,
                language: Tongue::parse(&row.language).ok_or_else(|| name.corrupt("language"))?,
                grouping: Grouping::parse(&row.grouping).ok_or_else(|| name.corrupt("grouping"))?,
                number_prefix: row.number_prefix,
                credit_note_prefix: row.credit_note_prefix,
                reminder_days: row.reminder_days,
            },
            created_at: from_time(row.created_at),
            updated_at: from_time(row.updated_at),
        })
    }
}

impl From<&Template> for TemplateRow {
    fn from(template: &Template) -> TemplateRow {
        let wording = template.wording.clone();
        TemplateRow {
            app_id: to_uuid(template.scope.app.as_u128()),
            mode: template.scope.mode.as_str().to_owned(),
            version: i32::try_from(template.version).unwrap_or(i32::MAX),
            logo: wording.logo.map(|logo| logo.0.to_vec()),
            company_name: wording.company_name,
            company_address: wording.company_address,
            contact_details: wording.contact_details,
            footer_note: wording.footer_note,
            accent_color: wording.accent_color,
            bin: wording.bin,
            language: wording.language.as_str().to_owned(),
            grouping: wording.grouping.as_str().to_owned(),
            number_prefix: wording.number_prefix,
            credit_note_prefix: wording.credit_note_prefix,
            reminder_days: wording.reminder_days,
            created_at: to_time(template.created_at),
            updated_at: to_time(template.updated_at),
        }
    }
}

impl Noun for Template {
    fn want(wanted: &mut Wanted, scope: Scope, _: AppId) {
        wanted.templates.insert(scope);
        wanted.registers.insert(scope);
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<Template> {
        &mut desk.templates
    }

    fn bits(id: AppId) -> u128 {
        id.as_u128()
    }

    fn words(
        _: &Render,
        event: &Never,
        _: EventId,
        _: i64,
        _: &Template,
        _: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        match *event {}
    }

    fn told_in(event: &Never, _: Scope) -> Scope {
        match *event {}
    }
}

/// The newest template of each scope; what everybody begins with, where there is none. The register is locked already, so
/// that one version follows another.
pub(in crate::postgres) async fn load_templates(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<Scope>,
) -> Result<Shelf<Template>, Error> {
    let mut shelf = Shelf::<Template>::new();
    for scope in wanted {
        let row = newest(*scope, None).first::<TemplateRow>(&mut { connection }).await.optional()?;
        let corrupt = |failed: StoreFailed| Error::DeserializationError(failed.into());
        let found = row.map(Template::try_from).transpose().map_err(corrupt)?;
        let now = found.clone().unwrap_or(Template::first(*scope));
        shelf.insert((*scope, scope.app), Held { stored: Some(now.clone()), now, events: 0 });
    }
    Ok(shelf)
}

/// Writes templates that are new versions.
pub(in crate::postgres) async fn write(connection: &AsyncPgConnection, shelf: &Shelf<Template>) -> Result<(), Error> {
    for held in shelf.values().filter(|held| held.stored.as_ref() != Some(&held.now)) {
        let row = TemplateRow::from(&held.now);
        diesel::insert_into(invoice_templates::table).values(&row).execute(&mut { connection }).await?;
    }
    Ok(())
}

fn newest(scope: Scope, version: Option<u32>) -> invoice_templates::BoxedQuery<'static, diesel::pg::Pg> {
    let query = invoice_templates::table
        .filter(invoice_templates::app_id.eq(to_uuid(scope.app.as_u128())))
        .filter(invoice_templates::mode.eq(scope.mode.as_str()))
        .order(invoice_templates::version.desc())
        .into_boxed();
    match version {
        Some(version) => query.filter(invoice_templates::version.eq(i32::try_from(version).unwrap_or(i32::MAX))),
        None => query,
    }
}

impl Store {
    /// A version of a scope's template, or the newest.
    pub(super) async fn template_of(&self, scope: Scope, version: Option<u32>) -> Result<Template, StoreFailed> {
        let mut connection = self.connection().await?;
        let row = newest(scope, version).first::<TemplateRow>(&mut connection).await.optional().map_err(database)?;
        row.map_or(Ok(Template::first(scope)), Template::try_from)
    }
}

impl KeepsLogos for Store {
    async fn keep_logo(&self, scope: Scope, logo: &Logo, at: Timestamp) -> Result<LogoDigest, StoreFailed> {
        let name = logo.digest();
        let mut connection = self.connection().await?;
        diesel::insert_into(invoice_logos::table)
            .values((
                invoice_logos::app_id.eq(to_uuid(scope.app.as_u128())),
                invoice_logos::mode.eq(scope.mode.as_str()),
                invoice_logos::digest.eq(name.0.to_vec()),
                invoice_logos::kind.eq(logo.kind.media_type()),
                invoice_logos::bytes.eq(&logo.bytes),
                invoice_logos::created_at.eq(to_time(at)),
            ))
            .on_conflict_do_nothing()
            .execute(&mut connection)
            .await
            .map_err(database)?;
        Ok(name)
    }

    async fn logo(&self, scope: Scope, name: LogoDigest) -> Result<Option<Logo>, StoreFailed> {
        let mut connection = self.connection().await?;
        let bytes: Option<Vec<u8>> = invoice_logos::table
            .filter(invoice_logos::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(invoice_logos::mode.eq(scope.mode.as_str()))
            .filter(invoice_logos::digest.eq(name.0.to_vec()))
            .select(invoice_logos::bytes)
            .first(&mut connection)
            .await
            .optional()
            .map_err(database)?;
        let row = RowName { table: "invoice_logos", id: to_uuid(scope.app.as_u128()) };
        bytes.map(|bytes| Logo::new(bytes).map_err(|_| row.corrupt("bytes"))).transpose()
    }

    async fn public_logo(&self, name: LogoDigest) -> Result<Option<Logo>, StoreFailed> {
        let mut connection = self.connection().await?;
        let found: Option<(Uuid, Vec<u8>)> = invoice_logos::table
            .filter(invoice_logos::digest.eq(name.0.to_vec()))
            .select((invoice_logos::app_id, invoice_logos::bytes))
            .first(&mut connection)
            .await
            .optional()
            .map_err(database)?;
        let Some((app, bytes)) = found else { return Ok(None) };
        let row = RowName { table: "invoice_logos", id: app };
        Logo::new(bytes).map(Some).map_err(|_| row.corrupt("bytes"))
    }
}
