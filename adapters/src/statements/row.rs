//! A row in one buffer that is used again and again.

use domain::settlements::Cells;

/// The cells of a row.
#[derive(Clone, Debug, Default)]
pub struct RowCells {
    text: String,
    ends: Vec<usize>,
}

impl RowCells {
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    pub(super) fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }
}

impl Cells for RowCells {
    fn count(&self) -> usize {
        self.ends.len()
    }

    fn cell(&self, place: usize) -> &str {
        let start = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        match (start, self.ends.get(place)) {
            (Some(start), Some(end)) => self.text.get(start..*end).unwrap_or_default(),
            _ => "",
        }
    }
}
