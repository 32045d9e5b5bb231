//! Statements, their lines and their problems, as people look at them.

use super::row::{LineRow, StatementRow};
use crate::postgres::{
    convert::{database, to_time, to_uuid},
    schema::statements::{statement_lines, statement_problems, statements},
    store::Store,
};
use diesel::{pg::Pg, prelude::*};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    StatementId, StoreFailed,
    access::Reach,
    payments::{Page, PageOf},
    settlements::{
        DisputeLine, FindsStatements, LineOf, LineProblem, ProblemKind, Statement, StatementFilter, StatementLine,
        StatementStatus,
    },
};
use uuid::Uuid;

/// Lines of the file among which a page of lines is looked for first: as many as lie together on the disk.
const LOOK_LINES: u64 = 20_000;

type Boxed<'a> = statements::BoxedQuery<'a, Pg>;

impl FindsStatements for Store {
    async fn statement_within(&self, reach: &Reach, id: StatementId) -> Result<Option<Statement>, StoreFailed> {
        let mut connection = self.connection().await?;
        let query = within(reach).filter(statements::id.eq(to_uuid(id.as_u128()))).select(StatementRow::as_select());
        let found: Option<StatementRow> = query.first(&mut connection).await.optional().map_err(database)?;
        found.map(StatementRow::into_statement).transpose()
    }

    async fn statements(
        &self,
        reach: &Reach,
        filter: StatementFilter,
        page: Page,
    ) -> Result<PageOf<Statement>, StoreFailed> {
        let mut connection = self.connection().await?;
        let total: i64 = filtered(reach, filter).count().get_result(&mut connection).await.map_err(database)?;
        let query = filtered(reach, filter).limit(i64::from(page.size));
        let query = match page.after {
            Some((at, id)) => {
                let (at, id) = (to_time(at), to_uuid(id));
                let tie = statements::created_at.eq(at).and(statements::id.lt(id));
                query.filter(statements::created_at.lt(at).or(tie))
            }
            None => query.offset(i64::from(page.page) * i64::from(page.size)),
        };
        let query = query.order((statements::created_at.desc(), statements::id.desc()));
        let rows: Vec<StatementRow> =
            query.select(StatementRow::as_select()).load(&mut connection).await.map_err(database)?;
        let items = rows.into_iter().map(StatementRow::into_statement).collect::<Result<_, _>>()?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }

    async fn lines_of_statement(
        &self,
        statement: &Statement,
        behind: u64,
        limit: u32,
    ) -> Result<Vec<StatementLine>, StoreFailed> {
        let mut connection = self.connection().await?;
        let (mut reach, last) = (LOOK_LINES, statement.counts.read_through);
        loop {
            let end = behind.saturating_add(reach);
            let rows: Vec<LineRow> = statement_lines::table
                .filter(statement_lines::app_id.eq(to_uuid(statement.scope.app.as_u128())))
                .filter(statement_lines::mode.eq(statement.scope.mode.as_str()))
                .filter(statement_lines::statement_id.eq(to_uuid(statement.id.as_u128())))
                .filter(statement_lines::number.gt(number(behind)))
                .filter(statement_lines::number.le(number(end)))
                .order(statement_lines::number)
                .limit(i64::from(limit))
                .select(LineRow::as_select())
                .load(&mut connection)
                .await
                .map_err(database)?;
            // Where few lines of a file were kept, the next of them stand further on.
            if u32::try_from(rows.len()).is_ok_and(|found| found >= limit) || end >= last {
                return rows.into_iter().map(LineRow::into_line).collect();
            }
            reach = reach.saturating_mul(8);
        }
    }

    async fn problems_of_statement(
        &self,
        statement: &Statement,
        behind: u64,
        limit: u32,
    ) -> Result<Vec<LineProblem>, StoreFailed> {
        let mut connection = self.connection().await?;
        let found: Vec<(i64, String, String)> = statement_problems::table
            .filter(statement_problems::app_id.eq(to_uuid(statement.scope.app.as_u128())))
            .filter(statement_problems::mode.eq(statement.scope.mode.as_str()))
            .filter(statement_problems::statement_id.eq(to_uuid(statement.id.as_u128())))
            .filter(statement_problems::number.gt(number(behind)))
            .order(statement_problems::number)
            .limit(i64::from(limit))
            .select((statement_problems::number, statement_problems::kind, statement_problems::reason))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let problem = |(number, kind, reason): (i64, String, String)| LineProblem {
            number: u64::try_from(number).unwrap_or_default(),
            kind: if kind == ProblemKind::Refused.as_str() { ProblemKind::Refused } else { ProblemKind::SeenBefore },
            reason,
        };
        Ok(found.into_iter().map(problem).collect())
    }
}

/// A line of a statement that counts; the statement is not taken back until the transaction ends.
pub(in crate::postgres) async fn held_line(
    connection: &mut AsyncPgConnection,
    (scope, name): LineOf,
) -> Result<Option<DisputeLine>, StoreFailed> {
    let (app, mode) = (to_uuid(scope.app.as_u128()), scope.mode.as_str());
    let statement: Option<StatementRow> = statements::table
        .filter(statements::app_id.eq(app))
        .filter(statements::mode.eq(mode))
        .filter(statements::id.eq(to_uuid(name.statement.as_u128())))
        .filter(statements::state.eq(StatementStatus::Imported.as_str()))
        .select(StatementRow::as_select())
        .for_share()
        .first(connection)
        .await
        .optional()
        .map_err(database)?;
    let Some(statement) = statement.map(StatementRow::into_statement).transpose()? else { return Ok(None) };
    let line: Option<LineRow> = statement_lines::table
        .filter(statement_lines::app_id.eq(app))
        .filter(statement_lines::mode.eq(mode))
        .filter(statement_lines::statement_id.eq(to_uuid(name.statement.as_u128())))
        .filter(statement_lines::number.eq(number(name.number)))
        .select(LineRow::as_select())
        .first(connection)
        .await
        .optional()
        .map_err(database)?;
    let line = line.map(LineRow::into_line).transpose()?;
    Ok(line.map(|line| DisputeLine { scope: statement.scope, gateway: statement.gateway, line }))
}

fn number(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn within<'a>(reach: &Reach) -> Boxed<'a> {
    let query = statements::table.into_boxed();
    match reach {
        Reach::Everywhere => query,
        Reach::Apps(apps) => {
            let apps: Vec<Uuid> = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
            query.filter(statements::app_id.eq_any(apps))
        }
    }
}

fn filtered<'a>(reach: &Reach, filter: StatementFilter) -> Boxed<'a> {
    let mut query = within(reach).filter(statements::mode.eq(filter.mode.as_str()));
    if let Some(app) = filter.app {
        query = query.filter(statements::app_id.eq(to_uuid(app.as_u128())));
    }
    if let Some(gateway) = filter.gateway {
        query = query.filter(statements::gateway.eq(gateway.as_str()));
    }
    if let Some(status) = filter.status {
        query = query.filter(statements::state.eq(status.as_str()));
    }
    query
}
