//! `poisha import`: brings a gateway's statement in from a script, shows how a file would be read, or takes a statement back.

use super::{Failed, say, serve};
use crate::config::Config;
use adapters::{
    clock::SystemClock,
    ids::Ids,
    postgres::{ImportStopped, Store},
    statements::{FILE_BYTES_MAX, Spool, SpoolStopped, preview},
};
use clap::Args;
use domain::{
    AppId, Asked, Declined, Mode, Scope, StatementId,
    apps::FindsApps,
    ids::NewIds,
    payments::Method,
    settlements::{
        Counts, FindsStatements, KeepsStatements, Layout, Mapping, Reading, ReceiveRefused, Statement, StatementFile,
        StatementState, StatementStatus, mapping_for, preset,
    },
    time::Clock,
};
use std::{
    fs::File,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

/// Problems that are shown one by one.
const PROBLEMS_SHOWN: u32 = 20;
/// How often one looks at what another process reads.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// What scripts are told when all was read but some lines were not understood. (2 means a wrong command line.)
const SOME_REFUSED: u8 = 3;
const EXIT_CODES: &str =
    "Exit codes: 0 done, 1 failed, 2 wrong command line, 3 read to its end, but some lines were not understood";

/// What to bring in, or to take back.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(super) struct What {
    /// The gateway's file: CSV or XLSX.
    #[arg(required_unless_present = "undo")]
    file: Option<PathBuf>,
    /// The gateway: sslcommerz, bkash, paystation, nagad or dcb.
    #[arg(long, required_unless_present = "undo", value_parser = gateway)]
    gateway: Option<Method>,
    /// The application whose own account at the gateway it is about; the house's when left out.
    #[arg(long)]
    app: Option<AppId>,
    /// TEST or LIVE.
    #[arg(long, default_value = "LIVE", value_parser = mode)]
    mode: Mode,
    /// The name of the mapping to read it with; when left out, what comes with Poisha for the gateway.
    #[arg(long)]
    mapping: Option<String>,
    /// Only show how the first lines would be read, and keep nothing.
    #[arg(long)]
    preview: bool,
    /// Take this statement back instead.
    #[arg(long, conflicts_with_all = ["file", "preview"], requires = "reason")]
    undo: Option<StatementId>,
    /// Why it is taken back.
    #[arg(long, requires = "undo")]
    reason: Option<String>,
}

fn gateway(text: &str) -> Result<Method, String> {
    Method::parse(text).ok_or_else(|| "one of sslcommerz, bkash, paystation, nagad, dcb".to_owned())
}

fn mode(text: &str) -> Result<Mode, String> {
    Mode::parse(text).ok_or_else(|| "TEST or LIVE".to_owned())
}

/// Does it.
pub(super) async fn act(config: &Config, what: What) -> Result<ExitCode, Failed> {
    let scope = Scope { app: what.app.unwrap_or(Scope::HOUSE.app), mode: what.mode };
    if let (true, Some(path), Some(gateway), None) = (what.preview, &what.file, what.gateway, &what.mapping) {
        // What comes with Poisha needs no database.
        return show(path, scope, gateway, preset(gateway).layout);
    }
    let ground = serve::ground(config).await?;
    let done = match (&what.undo, &what.file, what.gateway) {
        (Some(id), ..) => undo(&ground.store, scope, *id, what.reason.as_deref().unwrap_or_default()).await,
        (None, Some(path), Some(gateway)) => match mapping(&ground.store, scope, gateway, what.mapping).await {
            Ok(mapping) if what.preview => show(path, scope, gateway, mapping.layout),
            Ok(mapping) => bring(&ground.store, scope, mapping, path).await,
            Err(failed) => Err(failed),
        },
        (None, ..) => Err(Failed::because("name a file and its gateway")),
    };
    ground.close().await;
    done
}

async fn undo(store: &Store, scope: Scope, id: StatementId, reason: &str) -> Result<ExitCode, Failed> {
    if reason.trim().is_empty() {
        return Err(Failed::because("say why it is taken back"));
    }
    let asked = Asked::at(scope, SystemClock::new().now(scope));
    let undone = store.undo_statement(&asked, id, reason.trim()).await?;
    say(format_args!("{} of {} is taken back with its {} lines", undone.id, undone.file.name, undone.counts.kept));
    Ok(ExitCode::SUCCESS)
}

async fn mapping(store: &Store, scope: Scope, gateway: Method, name: Option<String>) -> Result<Mapping, Failed> {
    let found = mapping_for(store, (scope.app, gateway), name.as_deref()).await?;
    found.ok_or_else(|| Failed::because("there is no mapping of that name for the gateway"))
}

async fn bring(store: &Store, scope: Scope, mapping: Mapping, path: &Path) -> Result<ExitCode, Failed> {
    if scope.app != Scope::HOUSE.app && store.app(scope.app).await?.is_none() {
        return Err(Failed::because("there is no such application"));
    }
    let (mut file, found) = look(path)?;
    let clock = SystemClock::new();
    let at = clock.now(scope);
    let id = StatementId::from_u128(Ids::new().ordered());
    let statement = Statement::received((id, scope), mapping.gateway, found, &mapping, at);
    let id = match store.receive_statement(&Asked::at(scope, at), statement, &mapping.layout, &mut file).await {
        Ok(kept) => kept.id,
        Err(Declined::Refused(ReceiveRefused::Known(known))) if known.status() == StatementStatus::Importing => {
            say(format_args!("the file came before, and goes on where it was left: {}", known.id));
            known.id
        }
        Err(declined) => return Err(declined.into()),
    };
    say(format_args!("statement {id}"));
    let read = read_through(store, (scope, id), &clock).await?;
    for problem in store.problems_of_statement(&read, 0, PROBLEMS_SHOWN).await? {
        say(format_args!("line {}: {}", problem.number, problem.reason));
    }
    match &read.state {
        StatementState::Failed { reason, .. } => Err(Failed::because(format_args!("nothing was kept: {reason}"))),
        StatementState::Undone { .. } => Err(Failed::because("the statement was taken back meanwhile")),
        StatementState::Importing | StatementState::Imported { .. } => {
            say(format_args!("{}  {}", read.status().as_str(), told(&read.counts)));
            Ok(if read.counts.refused > 0 { ExitCode::from(SOME_REFUSED) } else { ExitCode::SUCCESS })
        }
    }
}

/// Reads the file to its end. As long as somebody else holds it, looks on: a worker that was faster reads it to its end, and
/// of whoever died the hold ends.
async fn read_through(
    store: &Store,
    (scope, id): (Scope, StatementId),
    clock: &SystemClock,
) -> Result<Statement, Failed> {
    let (holder, mut before) = (Ids::new().random(), None);
    loop {
        let progress = |counts: &Counts| say(told(counts));
        match store.import_statement((scope, id), holder, || clock.now(scope), progress).await {
            Ok(read) => return Ok(read),
            Err(ImportStopped::Held) => {}
            Err(stopped) => return Err(stopped.into()),
        }
        let now = store.statement(scope, id).await?.ok_or_else(|| Failed::because("there is no such statement"))?;
        if now.status() != StatementStatus::Importing {
            return Ok(now);
        }
        if before != Some(now.counts) {
            say(told(&now.counts));
            before = Some(now.counts);
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

fn told(counts: &Counts) -> String {
    let Counts { read_through, kept, seen_before, refused, skipped } = counts;
    format!("line {read_through}: {kept} kept, {seen_before} known before, {refused} refused, {skipped} skipped")
}

/// The file on this machine's disk, and what it is.
fn look(path: &Path) -> Result<(File, StatementFile), Failed> {
    let file = File::open(path)?;
    if file.metadata()?.len() > FILE_BYTES_MAX {
        return Err(SpoolStopped::TooLarge.into());
    }
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Spool::of(file)?.finish(&name)?)
}

/// Shows what each column says, and the first lines as they would be kept.
fn show(path: &Path, scope: Scope, gateway: Method, layout: Layout) -> Result<ExitCode, Failed> {
    let (mut file, found) = look(path)?;
    let seen = preview(&mut file, found.format, layout, (scope, gateway))?;
    for (number, reading) in seen.lines {
        match reading {
            Reading::Skipped => {}
            Reading::Refused(why) => say(format_args!("line {number}: {why}")),
            Reading::Line(line) => {
                let name = line.gateway_transaction_id.or(line.attempt_reference).unwrap_or_default();
                let (kind, currency) = (line.kind.as_str(), line.currency);
                say(format_args!(
                    "line {number}: {kind} {name} {currency} gross {} fee {} net {}",
                    line.gross, line.fee, line.net
                ));
            }
        }
    }
    if let Some(why) = seen.refused {
        return Err(Failed::because(why));
    }
    for (heading, field) in seen.columns {
        say(format_args!("column {heading:?} says {}", field.map_or("nothing", |field| field.as_str())));
    }
    Ok(ExitCode::SUCCESS)
}
