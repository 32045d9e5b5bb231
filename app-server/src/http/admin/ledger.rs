//! The book of one application, as operators read it.

use super::{
    operator::Operator,
    part::{Part, bad_cursor},
    table::{self, File, FormatView, Named, Row},
};
use crate::{
    house::House,
    http::{Tag, envelope::Shown, refusal::Refusal},
    wire::{
        day::Bound,
        ids::Id,
        instant::{self, Instant},
        ledger::TrialBalanceView,
        list,
        payment::ModeView,
        statement::{StatementLineView, StatementView},
    },
};
use domain::{
    AppId, Currency, Mode, PostingId, Scope, Timestamp,
    access::{ReadLedger, Right},
    apps::FindsApps,
    ledger::{Account, DrawsStatements, LineMark, ReadsLedger, StatementLine, StatementOf},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators may see of the book.
pub struct AdminLedgerApi;

#[OpenApi]
impl AdminLedgerApi {
    /// Balances of every account of an application, now or at an instant
    ///
    /// The trial balance: `balanced` says that debits equal credits in every currency.
    #[oai(path = "/admin/apps/:id/balances", method = "get", operation_id = "getAppBalances", tag = "Tag::Ledger")]
    async fn balances(
        &self,
        house: House,
        who: Operator<ReadLedger>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// As it was at this instant; now when left out.
        at: Query<Option<Instant>>,
    ) -> Result<Shown<TrialBalanceView>, Refusal> {
        let scope = scope(&house, &who, id.0.0, mode.0).await?;
        let at = at.0.map(|at| at.0);
        let balance = house.store.trial_balance(scope, at).await?;
        Ok(Shown::of(TrialBalanceView::of(&balance, at)))
    }

    /// The statement of one account of an application
    ///
    /// What stood there, each line that moved it, what stands there. Oldest line first.
    #[oai(
        path = "/admin/apps/:id/statement",
        method = "get",
        operation_id = "getAccountStatement",
        tag = "Tag::Ledger"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn statement(
        &self,
        house: House,
        who: Operator<ReadLedger>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// The account's code; merchant_payable when left out.
        #[oai(validator(min_length = 1, max_length = 100))]
        account: Query<Option<String>>,
        /// The account's currency; BDT when left out.
        currency: Query<Option<String>>,
        /// Booked on this day in Dhaka or later, or at or after this instant; from the first line when left out.
        from: Query<Option<Bound>>,
        /// Booked on this day in Dhaka or earlier, or at or before this instant; until now when left out.
        to: Query<Option<Bound>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Lines on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Shown<StatementView>, Refusal> {
        let part = Part::of("statement".into(), (page.0, size.0), cursor.0.as_deref())?;
        let after = part.after.as_deref().map(|bytes| read_mark(bytes).ok_or_else(bad_cursor)).transpose()?;
        let (account, currency) = account_of(account.0.as_deref(), currency.0.as_deref())?;
        let (from, to) = between(from.0, to.0)?;
        let scope = scope(&house, &who, id.0.0, mode.0).await?;
        let to = to.unwrap_or_else(|| domain::time::Clock::now(&house, scope));
        let of = StatementOf { scope, account, currency, from, to };
        let statement = house.store.statement(&of, part.skip(), part.page.size, after).await?;
        let last = statement.lines.last().map(|last| mark_bytes(last.mark()));
        let pagination = part.pagination(statement.lines.len(), statement.total, last);
        Ok(Shown::of(StatementView::of(&statement, account, currency.code(), pagination.next_cursor)))
    }

    /// Take the statement of one account away as a file
    ///
    /// The file is written while it is sent, however long it is.
    #[oai(
        path = "/admin/apps/:id/statement/export",
        method = "get",
        operation_id = "exportAccountStatement",
        tag = "Tag::Ledger"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn export(
        &self,
        house: House,
        who: Operator<ReadLedger>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// The account's code; merchant_payable when left out.
        #[oai(validator(min_length = 1, max_length = 100))]
        account: Query<Option<String>>,
        /// The account's currency; BDT when left out.
        currency: Query<Option<String>>,
        /// Booked on this day in Dhaka or later, or at or after this instant; from the first line when left out.
        from: Query<Option<Bound>>,
        /// Booked on this day in Dhaka or earlier, or at or before this instant; until now when left out.
        to: Query<Option<Bound>>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        bom: Query<Option<bool>>,
        /// What kind of file; CSV when left out.
        format: Query<Option<FormatView>>,
    ) -> Result<File, Refusal> {
        let (account, currency) = account_of(account.0.as_deref(), currency.0.as_deref())?;
        let (from, to) = between(from.0, to.0)?;
        let scope = scope(&house, &who, id.0.0, mode.0).await?;
        let to = to.unwrap_or_else(|| domain::time::Clock::now(&house, scope));
        let (of, turn) = (StatementOf { scope, account, currency, from, to }, table::turn()?);
        let named = Named::of(format!("statement-{}", account.code().replace('/', "-")), format.0, bom.0);
        Ok(File::writing(named, &COLUMNS, turn, move |mut pages| async move {
            let mut after = None;
            loop {
                let lines =
                    house.store.next_lines(&of, table::PAGE_ROWS, after).await.map_err(std::io::Error::other)?;
                let Some(last) = lines.last() else { return Ok(pages) };
                after = Some(last.mark());
                if !pages.send(lines.iter().map(|line| row(line, &of)).collect()).await? {
                    return Ok(pages);
                }
            }
        }))
    }
}

const COLUMNS: [&str; 8] =
    ["booked_at", "posting_id", "place", "cause", "subject", "counterpart", "change_minor", "currency"];

fn row(line: &StatementLine, of: &StatementOf) -> Row {
    let view = StatementLineView::of(line, of.account);
    vec![
        instant::text(line.at).into(),
        line.posting.to_string().into(),
        u32::from(view.place).into(),
        view.cause.into(),
        view.subject.into(),
        view.counterpart.into(),
        view.change_minor.into(),
        of.currency.code().into(),
    ]
}

/// The book that is asked about, if it is within reach and there is such an application.
pub(super) async fn scope<R: Right>(
    house: &House,
    who: &Operator<R>,
    app: AppId,
    mode: Option<ModeView>,
) -> Result<Scope, Refusal> {
    who.over(app).await?;
    house.store.app(app).await?.ok_or_else(|| Refusal::not_found("application"))?;
    Ok(Scope { app, mode: mode.map_or(Mode::Live, Into::into) })
}

fn account_of(account: Option<&str>, currency: Option<&str>) -> Result<(Account, Currency), Refusal> {
    let account = account.map_or(Ok(Account::MerchantPayable), Account::parse);
    let account = account.map_err(|_| Refusal::field("account", "must be the code of an account"))?;
    let currency = currency.map_or(Ok(Currency::BDT), Currency::parse);
    Ok((account, currency.map_err(|unknown| Refusal::field("currency", unknown.to_string()))?))
}

pub(super) fn between(from: Option<Bound>, to: Option<Bound>) -> Result<(Timestamp, Option<Timestamp>), Refusal> {
    let (from, to) = (from.map(Bound::first), to.map(Bound::last));
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        return Err(Refusal::field("to", "must not be before from"));
    }
    // Nothing is older.
    let oldest = to.map_or(Timestamp::EPOCH, |to| to.min(Timestamp::EPOCH));
    Ok((from.unwrap_or(oldest), to))
}

fn mark_bytes(mark: LineMark) -> Vec<u8> {
    let at = mark.at.micros().to_be_bytes();
    [at.as_slice(), mark.posting.as_u128().to_be_bytes().as_slice(), mark.place.to_be_bytes().as_slice()].concat()
}

fn read_mark(bytes: &[u8]) -> Option<LineMark> {
    let (at, rest) = bytes.split_at_checked(8)?;
    let (posting, place) = rest.split_at_checked(16)?;
    Some(LineMark {
        at: list::readable(Timestamp::from_micros(i64::from_be_bytes(at.try_into().ok()?)))?,
        posting: PostingId::from_u128(u128::from_be_bytes(posting.try_into().ok()?)),
        place: u16::from_be_bytes(place.try_into().ok()?),
    })
}
