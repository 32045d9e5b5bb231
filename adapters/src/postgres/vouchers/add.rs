//! The pool is filled: many codes in one commit of their own, with a line of the trail.

use super::code::{DigestKey, seal};
use crate::{
    ids::Ids,
    postgres::{
        audit,
        convert::{database, to_time, to_uuid},
        schema::selling::vouchers,
        statement::statement,
        store::Store,
    },
};
use chrono::{DateTime, Utc};
use diesel::{
    prelude::*,
    result::Error,
    sql_types::{Array, Bytea, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncConnection, RunQueryDsl};
use domain::{
    Asked, Scope, StoreFailed, VariantId,
    audit::{Action, AuditLine},
    vouchers::{Added, KeepsVouchers, NewVoucher},
    webhooks::Secret,
};
use std::collections::HashSet;
use uuid::Uuid;

statement! {
    /// Codes that are not known yet; those that were kept are answered.
    AddVouchers {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        variant_id: Array<SqlUuid> = Vec<Uuid>, code: Array<Bytea> = Vec<Vec<u8>>, code_digest: Array<Bytea> = Vec<Vec<u8>>,
        serial: Array<Nullable<Text>> = Vec<Option<String>>,
        expires_at: Array<Nullable<Timestamptz>> = Vec<Option<DateTime<Utc>>>,
        at: Array<Timestamptz> = Vec<DateTime<Utc>>,
    }
    "insert into vouchers (app_id, mode, id, variant_id, origin, code, code_digest, serial, expires_at, state, created_at, updated_at) \
     select k.app_id, k.mode, k.id, k.variant_id, 'POOL', k.code, k.code_digest, k.serial, k.expires_at, 'AVAILABLE', k.at, k.at \
     from unnest(" .. ") as k (app_id, mode, id, variant_id, code, code_digest, serial, expires_at, at) \
     order by k.code_digest on conflict (app_id, mode, code_digest) do nothing returning id"
    -> SqlUuid
}

impl KeepsVouchers for Store {
    async fn add_vouchers(
        &self,
        asked: &Asked,
        variant: VariantId,
        new: Vec<NewVoucher>,
    ) -> Result<Vec<Added>, StoreFailed> {
        let mut connection = self.connection().await?;
        let added = connection.transaction::<_, Error, _>(async |connection| {
            let key = DigestKey::of(connection, &self.secrets, asked.scope).await?;
            let mut add = AddVouchers::default();
            for one in &new {
                add.app_id.push(to_uuid(asked.scope.app.as_u128()));
                add.mode.push(asked.scope.mode.as_str().to_owned());
                add.id.push(to_uuid(one.id.as_u128()));
                add.variant_id.push(to_uuid(variant.as_u128()));
                add.code.push(seal(&self.secrets, asked.scope, one.id.as_u128(), &one.code)?);
                add.code_digest.push(key.digest(&one.code));
                add.serial.push(one.serial.clone());
                add.expires_at.push(one.expires_at.map(to_time));
                add.at.push(to_time(asked.at));
            }
            let kept: HashSet<Uuid> = add.load::<Uuid>(connection).await?.into_iter().collect();
            if !kept.is_empty() {
                let line = AuditLine::done(Action::VouchersImported)
                    .of_app(asked.scope.app)
                    .in_mode(asked.scope.mode)
                    .to("variant", variant)
                    .saying("added", kept.len())
                    .saying("duplicates", new.len() - kept.len());
                let record = audit::record_of(&Ids::default(), &asked.origin, &line, asked.at);
                audit::append(connection, &[record]).await?;
            }
            Ok(kept)
        });
        let kept = added.await.map_err(database)?;
        let became = |one: &NewVoucher| match kept.contains(&to_uuid(one.id.as_u128())) {
            true => Added::Kept,
            false => Added::Duplicate,
        };
        Ok(new.iter().map(became).collect())
    }

    async fn known_codes(&self, scope: Scope, codes: &[Secret]) -> Result<Vec<bool>, StoreFailed> {
        let mut connection = self.connection().await?;
        let Some(key) = DigestKey::find(&connection, &self.secrets, scope).await.map_err(database)? else {
            return Ok(vec![false; codes.len()]);
        };
        let digests: Vec<Vec<u8>> = codes.iter().map(|code| key.digest(code)).collect();
        let known: Vec<Option<Vec<u8>>> = vouchers::table
            .filter(vouchers::app_id.eq(to_uuid(scope.app.as_u128())))
            .filter(vouchers::mode.eq(scope.mode.as_str()))
            .filter(vouchers::code_digest.eq_any(digests.clone()))
            .select(vouchers::code_digest)
            .load(&mut connection)
            .await
            .map_err(database)?;
        let known: HashSet<Vec<u8>> = known.into_iter().flatten().collect();
        Ok(digests.iter().map(|digest| known.contains(digest)).collect())
    }
}
