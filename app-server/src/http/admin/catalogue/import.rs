//! A catalogue is brought in from a file: lines that follow one another and are about one product go in one commit.
//!
//! What always holds: a line that cannot be taken takes no other with it; the same file twice is the same as once, so a
//! connection that broke is mended by sending it again; asking what would be keeps nothing.

use crate::{
    house::House,
    http::{
        admin::table,
        csv_body::{CsvBody, Next, Row},
        refusal::Refusal,
    },
    wire::import::ImportView,
};
use domain::{
    Asked, Declined, ProductId, VariantId,
    access::{Authority, ManageOrders},
    catalogue::{self, FindsVariants, LINE_COLUMNS, Line, LineRefused, Lines, Product},
    ids::NewIds,
};
use std::collections::BTreeMap;

/// Lines of one file at most.
const LINES_MAX: u64 = 10_000;
/// Lines that go in one commit at most.
const TOGETHER_MAX: usize = 200;
/// The columns that every file has.
const NEEDED: [&str; 2] = ["product_slug", "sku"];

/// One file on its way in.
struct Import<'a> {
    house: &'a House,
    asked: &'a Asked,
    by: &'a Authority<ManageOrders>,
    /// What products would be after the lines so far, by slug, when it is only asked.
    imagined: Option<BTreeMap<String, Product>>,
    view: ImportView,
}

/// Takes a file over, or says what would become of it.
pub(super) async fn run(
    house: &House,
    asked: &Asked,
    by: &Authority<ManageOrders>,
    body: CsvBody,
    is_dry: bool,
) -> Result<ImportView, Refusal> {
    let view = ImportView { dry_run: is_dry, ..ImportView::default() };
    let mut import = Import { house, asked, by, imagined: is_dry.then(BTreeMap::new), view };
    let (mut rows, mut waiting) = (body.rows(&LINE_COLUMNS, &NEEDED).await?, Vec::<Line>::new());
    loop {
        let line = match rows.next().await? {
            Next::End => break,
            Next::TooMuch(line, why) => {
                import.view.refuse(line, why);
                break;
            }
            Next::Unread(line, why) => {
                import.view.lines += 1;
                import.view.refuse(line, why);
                continue;
            }
            Next::Row(row) if import.view.lines == LINES_MAX => {
                let words = format!("a file has {LINES_MAX} lines at most; nothing was read from here on");
                import.view.refuse(row.line, words);
                break;
            }
            Next::Row(row) => import.read(&row),
        };
        let Some(line) = line else { continue };
        let is_another = waiting.last().is_some_and(|last| last.slug != line.slug);
        if is_another || waiting.len() == TOGETHER_MAX {
            import.take(Lines::new(std::mem::take(&mut waiting))).await?;
        }
        waiting.push(line);
    }
    import.take(Lines::new(waiting)).await?;
    Ok(import.view)
}

impl Import<'_> {
    fn read(&mut self, row: &Row<'_>) -> Option<Line> {
        self.view.lines += 1;
        let new = VariantId::from_u128(self.house.ids.ordered());
        match Line::read(row.line, new, |column| row.cell(column).map(table::plain)) {
            Ok(line) => Some(line),
            Err(refused) => {
                self.refuse(refused);
                None
            }
        }
    }

    fn refuse(&mut self, LineRefused { number, reason }: LineRefused) {
        self.view.refuse(number, reason);
    }

    /// Takes lines about one product over. One that cannot be is left out, and the others are tried again.
    async fn take(&mut self, mut lines: Lines) -> Result<(), Refusal> {
        while let Some(first) = lines.all().first() {
            let skus: Vec<String> = lines.all().iter().map(|line| line.sku.clone()).collect();
            let found = self.find(&first.slug, &skus).await?;
            let (mine, others): (Vec<Product>, Vec<Product>) =
                found.into_iter().partition(|product| product.slug == first.slug);
            if let Some(refused) = lines.all().iter().find_map(|line| foreign(line, &others)) {
                lines = lines.without(refused.number);
                self.refuse(refused);
                continue;
            }
            match self.keep(&lines, mine.into_iter().next()).await? {
                Ok(()) => return Ok(()),
                Err(refused) => {
                    lines = lines.without(refused.number);
                    self.refuse(refused);
                }
            }
        }
        Ok(())
    }

    /// The product of that slug, and those that the SKUs belong to.
    async fn find(&self, slug: &str, skus: &[String]) -> Result<Vec<Product>, Refusal> {
        let mut found = self.house.store.products_named(self.asked.scope, slug, skus).await?;
        if let Some(imagined) = &self.imagined {
            found.retain(|product| !imagined.contains_key(&product.slug));
            let named = |one: &&Product| one.slug == slug || skus.iter().any(|sku| one.variant(sku).is_some());
            found.extend(imagined.values().filter(named).cloned());
        }
        Ok(found)
    }

    async fn keep(&mut self, lines: &Lines, there: Option<Product>) -> Result<Result<(), LineRefused>, Refusal> {
        let new = ProductId::from_u128(self.house.ids.ordered());
        let next = if let Some(imagined) = &mut self.imagined {
            let decided = match &there {
                Some(product) => lines.put(product, self.asked.at),
                None => lines.create(new, self.asked.scope, self.asked.at),
            };
            let next = match decided {
                Ok(decision) => decision.next,
                Err(refused) => return Ok(Err(refused)),
            };
            imagined.insert(next.slug.clone(), next.clone());
            next
        } else {
            let what = (there.as_ref().map(|product| product.id), new, lines.clone());
            match catalogue::take(&self.house.store, self.asked, self.by, what).await {
                Ok(next) => next,
                Err(Declined::Refused(refused)) => return Ok(Err(refused)),
                // Somebody else made it in between; it is found when the file is sent again.
                Err(Declined::Taken(unique)) => {
                    let number = lines.all().first().map_or(0, |line| line.number);
                    return Ok(Err(LineRefused { number, reason: format!("{unique} is taken") }));
                }
                Err(declined) => {
                    return Err(declined.map_refusal(|refused| Refusal::field("body", refused.to_string())).into());
                }
            }
        };
        self.count(lines, there.as_ref(), &next);
        Ok(Ok(()))
    }

    fn count(&mut self, lines: &Lines, there: Option<&Product>, next: &Product) {
        let bare = |product: &Product| Product { variants: Vec::new(), updated_at: next.updated_at, ..product.clone() };
        let is_other = there.is_none_or(|product| bare(product) != bare(next));
        for line in lines.all() {
            let before = there.and_then(|product| product.variant(&line.sku));
            let count = match before {
                None if next.variant(&line.sku).is_some() => &mut self.view.created,
                Some(before) if !is_other && next.variant(&line.sku) == Some(before) => &mut self.view.unchanged,
                None | Some(_) => &mut self.view.updated,
            };
            *count += 1;
        }
    }
}

/// A line whose SKU belongs to another product.
fn foreign(line: &Line, others: &[Product]) -> Option<LineRefused> {
    let owner = others.iter().find(|product| product.variant(&line.sku).is_some())?;
    let reason = format!("sku belongs to the product {} already", owner.slug);
    Some(LineRefused { number: line.number, reason })
}
