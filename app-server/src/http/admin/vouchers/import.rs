//! Codes are brought into a pool from a file, some hundred in one commit.
//!
//! What always holds: a code stands in no answer, log or line of the trail; a line that cannot be taken takes no other with
//! it; the same file twice is the same as once.

use crate::{
    house::House,
    http::{
        csv_body::{CsvBody, Next, Row},
        refusal::Refusal,
    },
    wire::{import::ImportView, instant},
};
use domain::{
    Asked, VoucherId,
    catalogue::Offer,
    ids::NewIds,
    vouchers::{self, Added, NewVoucher},
};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// Lines of one file at most.
const LINES_MAX: u64 = 50_000;
/// Codes that go in one commit.
const TOGETHER: usize = 500;
/// The columns that a file may have.
const COLUMNS: [&str; 3] = ["code", "serial", "expires_at"];

/// One file on its way in.
struct Import<'a> {
    house: &'a House,
    asked: &'a Asked,
    of: &'a Offer,
    waiting: Vec<(u64, NewVoucher)>,
    /// Digests of the codes that this file brought so far.
    seen: HashSet<[u8; 32]>,
    view: ImportView,
}

/// Takes a file over, or says what would become of it. Then the pool is looked at: it may not be low any more.
pub(super) async fn run(
    house: &House,
    asked: &Asked,
    of: &Offer,
    body: CsvBody,
    is_dry: bool,
) -> Result<ImportView, Refusal> {
    let view = ImportView { dry_run: is_dry, ..ImportView::default() };
    let mut import = Import { house, asked, of, waiting: Vec::new(), seen: HashSet::new(), view };
    let mut rows = body.rows(&COLUMNS, &COLUMNS[..1]).await?;
    loop {
        match rows.next().await? {
            Next::End => break,
            Next::TooMuch(line, why) => {
                import.view.refuse(line, why);
                break;
            }
            Next::Unread(line, why) => {
                import.view.lines += 1;
                import.view.refuse(line, why);
            }
            Next::Row(row) if import.view.lines == LINES_MAX => {
                let words = format!("a file has {LINES_MAX} lines at most; nothing was read from here on");
                import.view.refuse(row.line, words);
                break;
            }
            Next::Row(row) => import.read(&row),
        }
        if import.waiting.len() == TOGETHER {
            import.take().await?;
        }
    }
    import.take().await?;
    if !is_dry {
        vouchers::watch(&house.store, asked, of.variant.id).await?;
    }
    Ok(import.view)
}

impl Import<'_> {
    fn read(&mut self, row: &Row<'_>) {
        self.view.lines += 1;
        let end = row.cell("expires_at").map(str::trim).filter(|text| !text.is_empty());
        let expires_at = end.map(instant::read);
        if expires_at == Some(None) {
            return self
                .view
                .refuse(row.line, "expires_at must be an instant in RFC 3339, such as 2026-11-21T08:00:00Z");
        }
        let id = VoucherId::from_u128(self.house.ids.ordered());
        let said = (row.cell("code").unwrap_or_default(), row.cell("serial"));
        match NewVoucher::read(id, said, expires_at.flatten(), self.asked.at) {
            Err(refused) => self.view.refuse(row.line, refused.to_string()),
            Ok(new) if self.seen.insert(Sha256::digest(new.code.reveal()).into()) => self.waiting.push((row.line, new)),
            Ok(_) => self.view.leave(row.line, "the file has this code already"),
        }
    }

    async fn take(&mut self) -> Result<(), Refusal> {
        let (lines, new): (Vec<u64>, Vec<NewVoucher>) = std::mem::take(&mut self.waiting).into_iter().unzip();
        if new.is_empty() {
            return Ok(());
        }
        let became = vouchers::add(&self.house.store, self.asked, self.of, new, self.view.dry_run).await?;
        for (line, became) in lines.into_iter().zip(became) {
            match became {
                Added::Kept => self.view.created += 1,
                Added::Duplicate => self.view.leave(line, "the code is in a pool already"),
            }
        }
        Ok(())
    }
}
