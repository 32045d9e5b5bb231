//! `poisha import`: brings a gateway's statement in from a script, shows how a file would be read, or takes a statement back.

use super::{Failed, say, serve};
use crate::config::Config;
use adapters::{
    clock::SystemClock,
    ids::Ids,
    postgres::{ImportStopped, Store},
    statements::{FILE_BYTES_MAX, Next, format_of, read},
};
use clap::Args;
use domain::{
    AppId, Asked, Declined, Mode, Scope, StatementId,
    apps::FindsApps,
    ids::NewIds,
    payments::Method,
    settlements::{
        Counts, KeepsStatements, Mapping, Reader, Reading, ReceiveRefused, Statement, StatementFile, StatementState,
        StatementStatus, preset,
    },
    time::Clock,
};
use sha2::{Digest, Sha256};
use std::{
    fs::File,
    io::{Read, Seek},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

/// Lines that a preview shows.
const PREVIEW_LINES: usize = 20;
/// Problems that are shown one by one.
const PROBLEMS_SHOWN: u32 = 20;
/// How often one looks at what another process reads.
const LOOK_EVERY: Duration = Duration::from_millis(500);
/// What scripts are told when all was read but some lines were not understood.
const SOME_REFUSED: u8 = 2;

/// What to bring in, or to take back.
#[derive(Debug, Args)]
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
    if let (true, Some(path), Some(gateway)) = (what.preview, &what.file, what.gateway) {
        return show(path, scope, gateway);
    }
    let ground = serve::ground(config).await?;
    let done = match (&what.undo, &what.file, what.gateway) {
        (Some(id), ..) => undo(&ground.store, scope, *id, what.reason.as_deref().unwrap_or_default()).await,
        (None, Some(path), Some(gateway)) => bring(&ground.store, scope, gateway, path).await,
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

async fn bring(store: &Store, scope: Scope, gateway: Method, path: &Path) -> Result<ExitCode, Failed> {
    if scope.app != Scope::HOUSE.app && store.app(scope.app).await?.is_none() {
        return Err(Failed::because("there is no such application"));
    }
    let (mut file, found) = look(path)?;
    let clock = SystemClock::new();
    let (at, mapping) = (clock.now(scope), preset(gateway));
    let Mapping { name, version, layout, .. } = mapping;
    let statement = Statement {
        id: StatementId::from_u128(Ids::new().ordered()),
        scope,
        gateway,
        file: found,
        mapping: name,
        mapping_version: version,
        state: StatementState::Importing,
        counts: Counts::default(),
        posted: 0,
        created_at: at,
        updated_at: at,
    };
    let id = match store.receive_statement(&Asked::at(scope, at), statement, &layout, &mut file).await {
        Ok(kept) => kept.id,
        Err(Declined::Refused(ReceiveRefused::Known(known))) if known.status() == StatementStatus::Importing => {
            say(format_args!("the file came before, and goes on where it was left: {}", known.id));
            known.id
        }
        Err(declined) => return Err(declined.into()),
    };
    say(format_args!("statement {id}"));
    let read = read_through(store, (scope, id), &clock).await?;
    for problem in store.statement_problems(scope, id, PROBLEMS_SHOWN).await? {
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

/// The file, and what it is.
fn look(path: &Path) -> Result<(File, StatementFile), Failed> {
    let mut file = File::open(path)?;
    let bytes = file.metadata()?.len();
    if bytes == 0 || bytes > FILE_BYTES_MAX {
        return Err(Failed::because(format_args!("the file must hold 1 to {FILE_BYTES_MAX} bytes")));
    }
    let (mut hash, mut window, mut first) = (Sha256::new(), vec![0; 64 * 1024], None);
    loop {
        let length = file.read(&mut window)?;
        let seen = window.get(..length).unwrap_or_default();
        if length == 0 {
            break;
        }
        first.get_or_insert_with(|| format_of(seen));
        hash.update(seen);
    }
    file.rewind()?;
    let format = first.ok_or_else(|| Failed::because("the file is empty"))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = name.chars().filter(|letter| !letter.is_control()).take(200).collect();
    Ok((file, StatementFile { name, format, bytes, digest: hash.finalize().into() }))
}

/// Shows what each column says, and the first lines as they would be kept.
fn show(path: &Path, scope: Scope, gateway: Method) -> Result<ExitCode, Failed> {
    let (mut file, found) = look(path)?;
    let mut reader = Reader::new(preset(gateway).layout, scope, gateway, StatementId::from_u128(0));
    let (mut shown, mut refused) = (0, None);
    let take = |next: Next<'_>| {
        let (number, reading) = match next {
            Next::Row(number, row) => match reader.read(number, row) {
                Ok(reading) => (number, reading),
                Err(why) => {
                    refused = Some(why);
                    return false;
                }
            },
            Next::Unread(number, why) => (number, Reading::Refused(why)),
        };
        match reading {
            Reading::Skipped => return true,
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
        shown += 1;
        shown < PREVIEW_LINES
    };
    read(&mut file, found.format, take)?;
    if let Some(why) = refused {
        return Err(why.into());
    }
    reader.end()?;
    for (heading, field) in reader.columns() {
        say(format_args!("column {heading:?} says {}", field.map_or("nothing", |field| field.as_str())));
    }
    Ok(ExitCode::SUCCESS)
}
