//! Applications and their credentials.

mod search;

use super::{
    commit::{Desk, Held, Noun, Render, Shelf, Wanted},
    convert::{RowName, database, from_time, to_time, to_uuid},
    schema::{apps, credentials},
    store::Store,
};
use crate::webhook::body;
use chrono::{DateTime, Utc};
use diesel::{prelude::*, result::Error};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    AppId, CredentialId, EventId, Mode, Scope, StoreFailed, Subject, Timestamp,
    apps::{
        APPS_MAX, App, AppEvent, AppStatus, Branding, Credential, CredentialState, FindsApps, RefundPolicy, Settings,
        VerificationPolicy,
    },
    payments::Method,
    webhooks::EventType,
};
use std::collections::BTreeSet;
use uuid::Uuid;

impl Noun for App {
    fn want(wanted: &mut Wanted, _: Scope, id: AppId) {
        wanted.apps.insert(id);
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<App> {
        &mut desk.apps
    }

    fn bits(id: AppId) -> u128 {
        id.as_u128()
    }

    fn words(
        _: &Render,
        event: &AppEvent,
        id: EventId,
        sequence: i64,
        now: &App,
        at: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        let (kind, _, body) = body::render_app_event(id, sequence, event, now, at);
        Ok((kind, body))
    }

    fn told_in(event: &AppEvent, scope: Scope) -> Scope {
        match event {
            AppEvent::CredentialRotated { mode, .. } => Scope { mode: *mode, ..scope },
        }
    }
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = apps, check_for_backend(diesel::pg::Pg))]
struct AppRow {
    app_id: Uuid,
    name: String,
    status: String,
    min_amount_minor: Option<i64>,
    max_amount_minor: Option<i64>,
    verification_policy: String,
    methods: Vec<String>,
    event_sequence: i64,
    created_at: DateTime<Utc>,
    refund_approval_threshold_minor: i64,
    refund_second_approval_threshold_minor: Option<i64>,
    app_refunds_need_approval: bool,
    receipts_enabled: bool,
    display_name: Option<String>,
    accent_color: Option<String>,
    support_email: Option<String>,
    support_phone: Option<String>,
    website: Option<String>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = credentials, check_for_backend(diesel::pg::Pg))]
struct CredentialRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    key_digest: Vec<u8>,
    secret_digest: Vec<u8>,
    state: String,
    ends_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
}

impl AppRow {
    fn into_app(self, credentials: Vec<CredentialRow>) -> Result<App, StoreFailed> {
        let name = RowName { table: "apps", id: self.app_id };
        let status = match self.status.as_str() {
            "ACTIVE" => AppStatus::Active,
            "DISABLED" => AppStatus::Disabled,
            _ => return Err(name.corrupt("status")),
        };
        let verification = match self.verification_policy.as_str() {
            "FAIL" => VerificationPolicy::Fail,
            "HOLD" => VerificationPolicy::Hold,
            _ => return Err(name.corrupt("verification_policy")),
        };
        let methods = self.methods.iter().map(|text| Method::parse(text)).collect::<Option<Vec<_>>>();
        Ok(App {
            id: AppId::from_u128(self.app_id.as_u128()),
            name: self.name,
            status,
            settings: Settings {
                min_amount_minor: self.min_amount_minor,
                max_amount_minor: self.max_amount_minor,
                verification,
                methods: methods.ok_or_else(|| name.corrupt("methods"))?,
                refunds: RefundPolicy {
                    approval_threshold_minor: self.refund_approval_threshold_minor,
                    second_approval_threshold_minor: self.refund_second_approval_threshold_minor,
                    app_refunds_need_approval: self.app_refunds_need_approval,
                },
                receipts_enabled: self.receipts_enabled,
                branding: Branding {
                    display_name: self.display_name,
                    accent_color: self.accent_color,
                    support_email: self.support_email,
                    support_phone: self.support_phone,
                    website: self.website,
                },
            },
            credentials: credentials.into_iter().map(CredentialRow::into_credential).collect::<Result<_, _>>()?,
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }
}

impl CredentialRow {
    fn of(app: &App, credential: &Credential) -> CredentialRow {
        let (state, ends_at) = match credential.state {
            CredentialState::Active => ("ACTIVE", None),
            CredentialState::Retiring { until } => ("RETIRING", Some(until)),
            CredentialState::Revoked { at } => ("REVOKED", Some(at)),
        };
        CredentialRow {
            app_id: to_uuid(app.id.as_u128()),
            mode: credential.mode.as_str().to_owned(),
            id: to_uuid(credential.id.as_u128()),
            key_digest: credential.key_digest.to_vec(),
            secret_digest: credential.secret_digest.to_vec(),
            state: state.to_owned(),
            ends_at: ends_at.map(to_time),
            created_at: to_time(credential.created_at),
        }
    }

    fn into_credential(self) -> Result<Credential, StoreFailed> {
        let name = RowName { table: "credentials", id: self.id };
        let state = match (self.state.as_str(), self.ends_at.map(from_time)) {
            ("ACTIVE", None) => CredentialState::Active,
            ("RETIRING", Some(until)) => CredentialState::Retiring { until },
            ("REVOKED", Some(at)) => CredentialState::Revoked { at },
            _ => return Err(name.corrupt("state")),
        };
        Ok(Credential {
            id: CredentialId::from_u128(self.id.as_u128()),
            mode: Mode::parse(&self.mode).ok_or_else(|| name.corrupt("mode"))?,
            key_digest: name.digest(&self.key_digest, "key_digest")?,
            secret_digest: name.digest(&self.secret_digest, "secret_digest")?,
            state,
            created_at: from_time(self.created_at),
        })
    }
}

/// Locks and loads those applications that exist. They change rarely, so plain statements will do.
pub(super) async fn load_locked(connection: &AsyncPgConnection, wanted: &BTreeSet<AppId>) -> Result<Shelf<App>, Error> {
    let ids: Vec<Uuid> = wanted.iter().map(|id| to_uuid(id.as_u128())).collect();
    let rows: Vec<AppRow> = apps::table
        .filter(apps::app_id.eq_any(&ids))
        .order(apps::app_id)
        .for_update()
        .load(&mut { connection })
        .await?;
    let credentials: Vec<CredentialRow> = credentials::table
        .filter(credentials::app_id.eq_any(&ids))
        .order((credentials::created_at, credentials::id))
        .load(&mut { connection })
        .await?;
    let corrupt = |failed: StoreFailed| Error::DeserializationError(failed.into());
    let held = rows.into_iter().map(|row| {
        let own = credentials.iter().filter(|credential| credential.app_id == row.app_id).cloned().collect();
        let events = row.event_sequence;
        let app = row.into_app(own).map_err(corrupt)?;
        Ok(((Subject::scope(&app), app.id), Held { stored: Some(app.clone()), now: app, events }))
    });
    held.collect()
}

/// Writes the applications of a batch, with those of their credentials that are new or changed.
pub(super) async fn write(connection: &AsyncPgConnection, shelf: &Shelf<App>) -> Result<(), Error> {
    for held in shelf.values().filter(|held| held.stored.as_ref() != Some(&held.now)) {
        write_app(connection, held).await?;
        let stored = held.stored.as_ref().map_or(&[][..], |app| &app.credentials);
        for credential in held.now.credentials.iter().filter(|credential| !stored.contains(credential)) {
            let row = CredentialRow::of(&held.now, credential);
            diesel::insert_into(credentials::table)
                .values(&row)
                .on_conflict((credentials::app_id, credentials::mode, credentials::id))
                .do_update()
                .set((credentials::state.eq(&row.state), credentials::ends_at.eq(row.ends_at)))
                .execute(&mut { connection })
                .await?;
        }
    }
    Ok(())
}

async fn write_app(connection: &AsyncPgConnection, held: &Held<App>) -> Result<(), Error> {
    let app = &held.now;
    let (settings, refunds, branding) = (&app.settings, &app.settings.refunds, &app.settings.branding);
    let methods: Vec<&str> = settings.methods.iter().map(|method| method.as_str()).collect();
    let columns = (
        apps::name.eq(&app.name),
        apps::status.eq(app.status.as_str()),
        apps::min_amount_minor.eq(settings.min_amount_minor),
        apps::max_amount_minor.eq(settings.max_amount_minor),
        apps::verification_policy.eq(settings.verification.as_str()),
        apps::methods.eq(methods),
        apps::event_sequence.eq(held.events),
        apps::refund_approval_threshold_minor.eq(refunds.approval_threshold_minor),
        apps::refund_second_approval_threshold_minor.eq(refunds.second_approval_threshold_minor),
        apps::app_refunds_need_approval.eq(refunds.app_refunds_need_approval),
        apps::receipts_enabled.eq(settings.receipts_enabled),
        apps::display_name.eq(&branding.display_name),
        apps::accent_color.eq(&branding.accent_color),
        apps::support_email.eq(&branding.support_email),
        apps::support_phone.eq(&branding.support_phone),
        apps::website.eq(&branding.website),
        apps::updated_at.eq(to_time(app.updated_at)),
    );
    let id = to_uuid(app.id.as_u128());
    if held.stored.is_some() {
        diesel::update(apps::table.find(id)).set(columns).execute(&mut { connection }).await?;
    } else {
        let row = (apps::app_id.eq(id), columns, apps::created_at.eq(to_time(app.created_at)));
        diesel::insert_into(apps::table).values(row).execute(&mut { connection }).await?;
    }
    Ok(())
}

impl FindsApps for Store {
    async fn app(&self, id: AppId) -> Result<Option<App>, StoreFailed> {
        let mut connection = self.connection().await?;
        let id = to_uuid(id.as_u128());
        let rows: Vec<(AppRow, Option<CredentialRow>)> = apps::table
            .left_join(credentials::table.on(credentials::app_id.eq(apps::app_id)))
            .filter(apps::app_id.eq(id))
            .order((credentials::created_at, credentials::id))
            .select((AppRow::as_select(), Option::<CredentialRow>::as_select()))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let (mut apps, credentials): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        let Some(app) = apps.pop() else { return Ok(None) };
        app.into_app(credentials.into_iter().flatten().collect()).map(Some)
    }

    async fn apps(&self) -> Result<Vec<App>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows: Vec<AppRow> = apps::table
            .order(apps::created_at)
            .limit(i64::from(APPS_MAX))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let credentials: Vec<CredentialRow> = credentials::table
            .order((credentials::created_at, credentials::id))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let whole = |row: AppRow| {
            let own = credentials.iter().filter(|credential| credential.app_id == row.app_id).cloned().collect();
            row.into_app(own)
        };
        rows.into_iter().map(whole).collect()
    }
}
