//! Statements: files of gateways, as operators bring them in, watch them, and take them back. Workers read them.

use super::{
    onboarding::Reached,
    operator::Operator,
    part::{Part, bad_cursor},
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        envelope::{self, Created, Listed, Pagination, Shown},
        file_body::FileBody,
        refusal::{ErrorCode, Refusal},
    },
    wire::{
        gateway_statement::{ProblemView, StatementLineView, StatementStatusView, StatementView, UndoStatementBody},
        ids::Id,
        list,
        payment::{MethodView, ModeView},
    },
};
use domain::{
    AppId, Mode, Scope, StatementId,
    access::{ResolveReconciliation, Right, RunReconciliation},
    ids::NewIds,
    payments::{Method, Total},
    settlements::{
        FindsStatements, KeepsStatements, Mapping, PROBLEMS_MAX, ReceiveRefused, Statement, StatementFilter,
        StatementStatus, UndoRefused, mapping_for,
    },
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators do with statements.
pub struct StatementsApi;

#[OpenApi]
impl StatementsApi {
    /// Bring a gateway's statement in
    ///
    /// The file is kept as it came, and read from then on: how far that is, the statement itself says. The same file comes
    /// in once, and the same line counts once, in whatever file it stands.
    #[oai(
        path = "/admin/reconciliation/statements",
        method = "post",
        operation_id = "uploadStatement",
        tag = "Tag::Reconciliation"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the contract")]
    async fn upload(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        /// The gateway that made it.
        gateway: Query<MethodView>,
        /// What the file is called.
        #[oai(name = "fileName", validator(min_length = 1, max_length = 200))]
        file_name: Query<String>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// The application whose own account at the gateway it is about; the house's account when left out.
        #[oai(name = "appId")]
        app: Query<Option<Id<AppId>>>,
        /// The name of the mapping to read it with; when left out, what comes with Poisha for the gateway.
        #[oai(validator(min_length = 1, max_length = 100))]
        mapping: Query<Option<String>>,
        body: FileBody,
    ) -> Result<Created<StatementView>, Refusal> {
        let scope = scope(&house, &who, app.0, mode.0).await?;
        let gateway = gateway.0.into();
        let mapping = named(&house, (scope.app, gateway), mapping.0.as_deref()).await?;
        let (content, file) = body.spool(&file_name.0).await?;
        let asked = who.now(&house, scope);
        let id = StatementId::from_u128(house.ordered());
        let statement = Statement::received((id, scope), gateway, file, &mapping, asked.at);
        let kept = house.store.receive_statement(&asked, statement, &mapping.layout, content).await?;
        let location = format!("/api/v1/admin/reconciliation/statements/{}", kept.id);
        Ok(Created::at((&kept).into(), location))
    }

    /// List statements, newest first
    ///
    /// Those about your applications' own accounts; about the house's too, with a grant for all applications.
    #[oai(
        path = "/admin/reconciliation/statements",
        method = "get",
        operation_id = "listStatements",
        tag = "Tag::Reconciliation"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// About the own account of this application.
        #[oai(name = "appId")]
        app: Query<Option<Id<AppId>>>,
        /// Of this gateway.
        gateway: Query<Option<MethodView>>,
        /// With this status.
        status: Query<Option<StatementStatusView>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<StatementView>, Refusal> {
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let filter = StatementFilter {
            mode: mode.0.map_or(Mode::Live, Into::into),
            app: app.0.map(|app| app.0),
            gateway: gateway.0.map(Into::into),
            status: status.0.map(Into::into),
        };
        let found = house.store.statements(who.granted.reach(), filter, page).await?;
        let next = list::next(&found.items, page, |last| (last.created_at, last.id.as_u128()));
        let views = found.items.iter().map(Into::into).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, next)))
    }

    /// One statement
    ///
    /// As it stands now: while it is `IMPORTING`, `readThrough` and the counts grow.
    #[oai(
        path = "/admin/reconciliation/statements/:id",
        method = "get",
        operation_id = "getStatement",
        tag = "Tag::Reconciliation"
    )]
    async fn get(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        /// The statement's id.
        id: Path<Id<StatementId>>,
    ) -> Result<Shown<StatementView>, Refusal> {
        Ok(Shown::of((&within_reach(&house, &who, id.0.0).await?).into()))
    }

    /// The lines of a statement, by their numbers
    ///
    /// What was kept of it, in our words and in minor units. One that was taken back has none.
    #[oai(
        path = "/admin/reconciliation/statements/:id/lines",
        method = "get",
        operation_id = "listStatementLines",
        tag = "Tag::Reconciliation"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the contract")]
    async fn lines(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        /// The statement's id.
        id: Path<Id<StatementId>>,
        /// From this line of the file on, as a result of a run names it; from the first when left out.
        #[oai(validator(minimum(value = "1")))]
        from: Query<Option<u32>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<StatementLineView>, Refusal> {
        let part = Part::of("lines of a statement".into(), (page.0, size.0), cursor.0.as_deref())?;
        let (behind, skip, limit) = asked_for(&part)?;
        let behind = behind.max(from.0.map_or(0, |first| u64::from(first) - 1));
        let statement = within_reach(&house, &who, id.0.0).await?;
        let found = house.store.lines_of_statement(&statement, behind, limit).await?;
        let found = found.get(skip..).unwrap_or_default();
        let counts = matches!(statement.status(), StatementStatus::Importing | StatementStatus::Imported);
        let kept = if counts { statement.counts.kept } else { 0 };
        let total = if from.0.is_some() { Total::About(kept) } else { Total::Exact(kept) };
        let last = found.last().map(|line| line.number.to_be_bytes().to_vec());
        Ok(Listed::page(found.iter().map(Into::into).collect(), part.pagination(found.len(), total, last)))
    }

    /// What was not kept of a statement, by its lines
    ///
    /// Each with its reason; of the first ten thousand. The statement itself says how many there are.
    #[oai(
        path = "/admin/reconciliation/statements/:id/problems",
        method = "get",
        operation_id = "listStatementProblems",
        tag = "Tag::Reconciliation"
    )]
    async fn problems(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        /// The statement's id.
        id: Path<Id<StatementId>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<ProblemView>, Refusal> {
        let part = Part::of("problems of a statement".into(), (page.0, size.0), cursor.0.as_deref())?;
        let (behind, skip, limit) = asked_for(&part)?;
        let statement = within_reach(&house, &who, id.0.0).await?;
        let found = house.store.problems_of_statement(&statement, behind, limit).await?;
        let found = found.get(skip..).unwrap_or_default();
        let all = statement.counts.refused.saturating_add(statement.counts.seen_before);
        let last = found.last().map(|problem| problem.number.to_be_bytes().to_vec());
        let pagination = part.pagination(found.len(), Total::Exact(all.min(PROBLEMS_MAX)), last);
        Ok(Listed::page(found.iter().map(Into::into).collect(), pagination))
    }

    /// Take a statement back
    ///
    /// With all its lines; the file itself stays, and may come again. Only as long as none of its lines is in the book.
    #[oai(
        path = "/admin/reconciliation/statements/:id/undo",
        method = "post",
        operation_id = "undoStatement",
        tag = "Tag::Reconciliation"
    )]
    async fn undo(
        &self,
        house: House,
        who: Operator<ResolveReconciliation>,
        /// The statement's id.
        id: Path<Id<StatementId>>,
        body: Body<UndoStatementBody>,
    ) -> Result<Shown<StatementView>, Refusal> {
        let reason = body.value.reason.trim();
        if reason.is_empty() {
            return Err(Refusal::field("reason", "must say something"));
        }
        let statement = within_reach(&house, &who, id.0.0).await?;
        let asked = who.now(&house, statement.scope);
        let undone = house.store.undo_statement(&asked, statement.id, reason).await?;
        Ok(Shown::of((&undone).into()))
    }
}

/// The account that is meant: an application's own, or the house's, each only for whoever may.
pub(super) async fn scope<R: Right>(
    house: &House,
    who: &Operator<R>,
    app: Option<Id<AppId>>,
    mode: Option<ModeView>,
) -> Result<Scope, Refusal> {
    let mode = mode.map_or(Mode::Live, Into::into);
    match app {
        Some(app) => {
            Reached::by(house, who, app.0).await?;
            Ok(Scope { app: app.0, mode })
        }
        None => {
            who.everywhere().await?;
            Ok(Scope { mode, ..Scope::HOUSE })
        }
    }
}

/// The mapping of that name.
pub(super) async fn named(
    house: &House,
    (app, gateway): (AppId, Method),
    name: Option<&str>,
) -> Result<Mapping, Refusal> {
    let found = mapping_for(&house.store, (app, gateway), name).await?;
    found.ok_or_else(|| Refusal::field("mapping", "names no mapping of this gateway"))
}

async fn within_reach<R: Right>(house: &House, who: &Operator<R>, id: StatementId) -> Result<Statement, Refusal> {
    let found = house.store.statement_within(who.granted.reach(), id).await?;
    found.ok_or_else(|| Refusal::not_found("statement"))
}

/// Behind which line a part begins, how many items of it are left out, and how many are looked for.
fn asked_for(part: &Part) -> Result<(u64, usize, u32), Refusal> {
    let read = |bytes: &Vec<u8>| bytes.as_slice().try_into().map(u64::from_be_bytes).map_err(|_| bad_cursor());
    let behind = part.after.as_ref().map(read).transpose()?.unwrap_or(0);
    if i64::try_from(behind).is_err() {
        return Err(bad_cursor());
    }
    let skip = part.skip();
    let limit = u32::try_from(skip).unwrap_or(u32::MAX).saturating_add(part.page.size);
    Ok((behind, usize::try_from(skip).unwrap_or(usize::MAX), limit))
}

impl From<ReceiveRefused> for Refusal {
    fn from(refused: ReceiveRefused) -> Self {
        Refusal::new(ErrorCode::AlreadyExists, refused.to_string())
    }
}

impl From<UndoRefused> for Refusal {
    fn from(refused: UndoRefused) -> Self {
        Refusal::new(ErrorCode::InvalidState, refused.to_string())
    }
}
