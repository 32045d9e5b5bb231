//! What was agreed with gateways, in its versions.

use super::house;
use crate::{
    ids::Ids,
    postgres::{
        audit,
        convert::{RowName, database, from_time, to_time, to_uuid},
        store::Store,
    },
};
use chrono::{DateTime, Utc};
use diesel::{
    QueryableByName,
    result::{DatabaseErrorKind, Error},
    sql_types::{BigInt, Integer, Jsonb, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use domain::{
    Mode, OperatorId, StoreFailed, Timestamp,
    audit::Origin,
    payments::{Method, Page, PageOf},
    settlements::{AgreedTerms, FeeRule, FeeRules, KeepsTerms, Terms, TermsUsed},
    time::{hours, minutes},
};
use serde_json::{Value, json};
use std::time::Duration;
use uuid::Uuid;

const TERMS: &str = "gateway, version, fee_rules, amount_tolerance_minor, fee_tolerance_minor, window_minutes, due_after_hours, \
     changed_by, created_at";

#[derive(QueryableByName)]
struct TermsRow {
    #[diesel(sql_type = Text)]
    gateway: String,
    #[diesel(sql_type = Integer)]
    version: i32,
    #[diesel(sql_type = Jsonb)]
    fee_rules: Value,
    #[diesel(sql_type = BigInt)]
    amount_tolerance_minor: i64,
    #[diesel(sql_type = BigInt)]
    fee_tolerance_minor: i64,
    #[diesel(sql_type = Integer)]
    window_minutes: i32,
    #[diesel(sql_type = Integer)]
    due_after_hours: i32,
    #[diesel(sql_type = SqlUuid)]
    changed_by: Uuid,
    #[diesel(sql_type = Timestamptz)]
    created_at: DateTime<Utc>,
}

#[derive(QueryableByName)]
struct Versions {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

impl TermsRow {
    fn into_agreed(self, mode: Mode) -> Result<AgreedTerms, StoreFailed> {
        let name = RowName { table: "settlement_terms", id: self.changed_by };
        let gateway = Method::parse(&self.gateway).ok_or_else(|| name.corrupt("gateway"))?;
        let rules = read_rules(&self.fee_rules, gateway).and_then(|rules| FeeRules::new(rules).ok());
        let whole = |number: i32, column| u64::try_from(number).map_err(|_| name.corrupt(column));
        Ok(AgreedTerms {
            mode,
            gateway,
            version: u32::try_from(self.version).map_err(|_| name.corrupt("version"))?,
            terms: Terms {
                fees: rules.ok_or_else(|| name.corrupt("fee_rules"))?,
                amount_tolerance_minor: self.amount_tolerance_minor,
                fee_tolerance_minor: self.fee_tolerance_minor,
                window: minutes(whole(self.window_minutes, "window_minutes")?),
                due_after: hours(whole(self.due_after_hours, "due_after_hours")?),
            },
            by: Some(OperatorId::from_u128(self.changed_by.as_u128())),
            at: Some(from_time(self.created_at)),
        })
    }
}

impl KeepsTerms for Store {
    async fn terms(&self, mode: Mode) -> Result<Vec<AgreedTerms>, StoreFailed> {
        all(&mut *self.connection().await?, mode).await
    }

    async fn terms_versions(
        &self,
        (mode, gateway): (Mode, Method),
        page: Page,
    ) -> Result<PageOf<AgreedTerms>, StoreFailed> {
        let mut connection = self.connection().await?;
        let of = "from settlement_terms where app_id = $1 and mode = $2 and gateway = $3";
        let rows: Vec<TermsRow> =
            diesel::sql_query(format!("select {TERMS} {of} order by version desc limit $4 offset $5"))
                .bind::<SqlUuid, _>(house())
                .bind::<Text, _>(mode.as_str())
                .bind::<Text, _>(gateway.as_str())
                .bind::<BigInt, _>(i64::from(page.size))
                .bind::<BigInt, _>(i64::from(page.page) * i64::from(page.size))
                .load(&mut connection)
                .await
                .map_err(database)?;
        let total: Versions = diesel::sql_query(format!("select count(*) as count {of}"))
            .bind::<SqlUuid, _>(house())
            .bind::<Text, _>(mode.as_str())
            .bind::<Text, _>(gateway.as_str())
            .get_result(&mut connection)
            .await
            .map_err(database)?;
        let items = rows.into_iter().map(|row| row.into_agreed(mode)).collect::<Result<_, _>>()?;
        Ok(PageOf { items, total: u64::try_from(total.count).unwrap_or_default() })
    }

    async fn keep_terms(
        &self,
        (mode, gateway): (Mode, Method),
        terms: Terms,
        by: OperatorId,
        (origin, at): (&Origin, Timestamp),
    ) -> Result<AgreedTerms, StoreFailed> {
        let mut connection = self.connection().await?;
        let kept = connection.transaction::<_, Error, _>(async |connection| {
            let sql = format!(
                "insert into settlement_terms (app_id, mode, gateway, version, fee_rules, amount_tolerance_minor, \
                 fee_tolerance_minor, window_minutes, due_after_hours, changed_by, created_at) \
                 select $1, $2, $3, coalesce(max(version), 0) + 1, $4, $5, $6, $7, $8, $9, $10 from settlement_terms \
                 where app_id = $1 and mode = $2 and gateway = $3 returning {TERMS}"
            );
            let row: TermsRow = diesel::sql_query(sql)
                .bind::<SqlUuid, _>(house())
                .bind::<Text, _>(mode.as_str())
                .bind::<Text, _>(gateway.as_str())
                .bind::<Jsonb, _>(rules_value(&terms.fees))
                .bind::<BigInt, _>(terms.amount_tolerance_minor)
                .bind::<BigInt, _>(terms.fee_tolerance_minor)
                .bind::<Integer, _>(in_units(terms.window, minutes(1)))
                .bind::<Integer, _>(in_units(terms.due_after, hours(1)))
                .bind::<SqlUuid, _>(to_uuid(by.as_u128()))
                .bind::<Timestamptz, _>(to_time(at))
                .get_result(connection)
                .await?;
            let agreed = row.into_agreed(mode).map_err(|corrupt| Error::DeserializationError(corrupt.into()))?;
            audit::append(connection, &[audit::record_of(&Ids::default(), origin, &agreed.told(), at)]).await?;
            Ok(agreed)
        });
        match kept.await {
            // Somebody else said something in this very moment: it is for whoever asks to look at it first.
            Err(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => Err(StoreFailed::Busy),
            kept => kept.map_err(database),
        }
    }
}

/// What holds for each gateway.
pub(super) async fn all(connection: &mut AsyncPgConnection, mode: Mode) -> Result<Vec<AgreedTerms>, StoreFailed> {
    let sql = format!(
        "select distinct on (gateway) {TERMS} from settlement_terms where app_id = $1 and mode = $2 \
         order by gateway, version desc"
    );
    let rows: Vec<TermsRow> = diesel::sql_query(sql)
        .bind::<SqlUuid, _>(house())
        .bind::<Text, _>(mode.as_str())
        .load(connection)
        .await
        .map_err(database)?;
    let said: Vec<AgreedTerms> = rows.into_iter().map(|row| row.into_agreed(mode)).collect::<Result<_, _>>()?;
    let of = |gateway: Method| said.iter().find(|agreed| agreed.gateway == gateway).cloned();
    Ok(Method::ALL.map(|gateway| of(gateway).unwrap_or_else(|| AgreedTerms::unsaid(mode, gateway))).into())
}

fn in_units(length: Duration, unit: Duration) -> i32 {
    i32::try_from(length.as_secs() / unit.as_secs()).unwrap_or(i32::MAX)
}

/// Rules, as they are kept.
fn rules_value(rules: &FeeRules) -> Value {
    let rule = |rule: &FeeRule| {
        json!({
            "way": rule.way,
            "currency": rule.currency.code(),
            "rateBp": rule.rate_bp,
            "fixedMinor": rule.fixed_minor,
            "leastMinor": rule.least_minor,
            "mostMinor": rule.most_minor,
            "returnsOnRefund": rule.returns_on_refund,
        })
    };
    Value::Array(rules.iter().map(rule).collect())
}

fn read_rules(kept: &Value, gateway: Method) -> Option<Vec<FeeRule>> {
    let rule = |rule: &Value| {
        let minor = |name: &str| rule.get(name)?.as_i64();
        Some(FeeRule {
            gateway,
            way: rule.get("way")?.as_str().map(str::to_owned),
            currency: domain::Currency::parse(rule.get("currency")?.as_str()?).ok()?,
            rate_bp: u32::try_from(minor("rateBp")?).ok()?,
            fixed_minor: minor("fixedMinor")?,
            least_minor: minor("leastMinor")?,
            most_minor: minor("mostMinor"),
            returns_on_refund: rule.get("returnsOnRefund")?.as_bool()?,
        })
    };
    kept.as_array()?.iter().map(rule).collect()
}

/// Which versions a run judged by, as they are kept.
pub(super) fn used_value(used: &TermsUsed) -> Value {
    Value::Object(used.iter().map(|(gateway, version)| (gateway.as_str().to_owned(), (*version).into())).collect())
}

/// Reads them again.
pub(super) fn read_used(kept: &Value) -> Option<TermsUsed> {
    let one =
        |(gateway, version): (&String, &Value)| Some((Method::parse(gateway)?, u32::try_from(version.as_u64()?).ok()?));
    kept.as_object()?.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Currency;

    #[test]
    fn rules_and_versions_read_back() {
        let rule = FeeRule {
            gateway: Method::Bkash,
            way: Some("VISA".into()),
            currency: Currency::BDT,
            rate_bp: 185,
            fixed_minor: 100,
            least_minor: 200,
            most_minor: None,
            returns_on_refund: true,
        };
        let rules = vec![rule.clone(), FeeRule { way: None, most_minor: Some(9), least_minor: 0, ..rule }];
        let kept = rules_value(&FeeRules::new(rules.clone()).unwrap());
        assert_eq!(read_rules(&kept, Method::Bkash), Some(rules));
        let used = TermsUsed::from([(Method::Bkash, 3), (Method::Nagad, 0)]);
        assert_eq!(read_used(&used_value(&used)), Some(used));
    }
}
