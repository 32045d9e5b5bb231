//! The columns of a document's lines.

use super::words::Phrase;

/// A column of the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Place,
    Description,
    Quantity,
    Unit,
    Discount,
    Net,
    Rate,
    Tax,
    Total,
}

impl Cell {
    pub(super) const fn name(self, is_mushak: bool) -> Phrase {
        match self {
            Cell::Place => Phrase("#", "ক্রম"),
            Cell::Description if is_mushak => Phrase("Goods or services", "পণ্য বা সেবার বর্ণনা"),
            Cell::Description => Phrase("Description", "বিবরণ"),
            Cell::Quantity => Phrase("Qty", "পরিমাণ"),
            Cell::Unit => Phrase("Unit price", "একক মূল্য"),
            Cell::Discount => Phrase("Discount", "ছাড়"),
            Cell::Net => Phrase("Before VAT", "মূসক ব্যতীত"),
            Cell::Rate => Phrase("VAT %", "মূসক হার"),
            Cell::Tax => Phrase("VAT", "মূসক"),
            Cell::Total if is_mushak => Phrase("With all taxes", "সকল করসহ মূল্য"),
            Cell::Total => Phrase("Amount", "মোট"),
        }
    }
}

/// Columns that say something; a tax invoice says everything about tax.
pub(super) fn columns(is_discounted: bool, is_taxed: bool) -> Vec<Cell> {
    let always = [Cell::Place, Cell::Description, Cell::Quantity, Cell::Unit];
    let discount = is_discounted.then_some(Cell::Discount);
    let taxes = if is_taxed { &[Cell::Net, Cell::Rate, Cell::Tax][..] } else { &[] };
    always.into_iter().chain(discount).chain(taxes.iter().copied()).chain([Cell::Total]).collect()
}
