//! The export of every payment: what comes, how fast, and how much memory it takes at its beginning and at its end.

use crate::{Result, numbers::grouped, verdicts::Verdicts};
use adapters::postgres::Store;
use app_server::http::admin::{
    payments,
    table::{self, File, FormatView, Named},
};
use domain::{access::Reach, payments::PaymentSearch};
use futures_util::StreamExt;
use poem::IntoResponse;
use std::time::Instant;

/// How much more memory the whole file may take than its first hundredth, in KiB.
const GROWTH_MAX: u64 = 16_384;
/// Bytes after which the memory counts as that of the beginning.
const BEGINNING: u64 = 3_000_000;

pub(super) async fn run(store: &Store, verdicts: &mut Verdicts) -> Result {
    let (store, search) = (store.clone(), PaymentSearch::within(Reach::Everywhere));
    let turn = table::turn().map_err(|refusal| refusal.to_string())?;
    let write = move |pages| async move { payments::write(&store, &search, pages).await };
    let named = Named { name: "payments".to_owned(), format: FormatView::Csv, is_marked: false };
    let file = File::writing(named, &payments::COLUMNS, turn, write);
    let (began, mut body) = (Instant::now(), file.into_response().into_body().into_bytes_stream());
    let (mut bytes, mut rows, mut first, mut most) = (0_u64, 0_u64, 0, 0);
    while let Some(part) = body.next().await {
        let part = part?;
        bytes += u64::try_from(part.len())?;
        rows += u64::try_from(part.iter().filter(|byte| **byte == b'\n').count())?;
        let resident = resident_kib()?;
        if bytes <= BEGINNING {
            first = resident.max(first);
        }
        most = resident.max(most);
    }
    let (rows, growth) = (rows.saturating_sub(1), most.saturating_sub(first));
    println!("\nEXPORT  {} payments, {} KiB in {} s", grouped(rows), grouped(bytes / 1_024), began.elapsed().as_secs());
    println!("  resident: {} KiB at the beginning, {} KiB at most", grouped(first), grouped(most));
    let measured = format!("{} KiB", grouped(growth));
    verdicts.add("memory that a whole export takes beyond its beginning", "< 16 MiB", measured, growth < GROWTH_MAX);
    Ok(())
}

/// What this process holds in memory, in KiB.
fn resident_kib() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse()?)
}
