//! Which part of a list an operator asked for: a page near its beginning, or what follows a cursor.

use crate::{
    http::{envelope::Pagination, refusal::Refusal},
    wire::list,
};
use domain::payments::{Mark, Page, Total};

/// Items that a page number leads past at most: counting them off costs time, going on by a cursor does not.
pub const SKIP_MAX: u64 = 10_000;

/// A part of a list.
pub struct Part {
    /// The page's number and size.
    pub page: Page,
    /// What the cursor names.
    pub after: Option<Vec<u8>>,
    list: String,
}

impl Part {
    /// Reads what was asked for; `list` names the list and its order.
    pub fn of(list: String, (page, size): (Option<u32>, Option<u32>), cursor: Option<&str>) -> Result<Part, Refusal> {
        let page = list::counted(page, size);
        if cursor.is_none() && skip(page) > SKIP_MAX {
            return Err(Refusal::field("page", format!("leads past {SKIP_MAX} items; go on by cursor")));
        }
        let after = match cursor {
            None => None,
            Some(text) => Some(list::read_cursor_in(&list, text).ok_or_else(bad_cursor)?),
        };
        Ok(Part { page, after, list })
    }

    /// The place in a sorted list after which to go on.
    pub fn mark(&self, is_instant: bool) -> Result<Option<Mark>, Refusal> {
        let read = |bytes: &Vec<u8>| list::read_mark(bytes, is_instant).ok_or_else(bad_cursor);
        self.after.as_ref().map(read).transpose()
    }

    /// Items to leave out.
    pub fn skip(&self) -> u64 {
        if self.after.is_some() { 0 } else { skip(self.page) }
    }

    /// How the part is described, when so many items were found in it; `last` names the last of them.
    pub fn pagination(&self, count: usize, total: Total, last: Option<Vec<u8>>) -> Pagination {
        let is_full = u32::try_from(count).is_ok_and(|count| count == self.page.size);
        let next = last.filter(|_| is_full).map(|place| list::cursor_in(&self.list, &place));
        Pagination::found(self.page, total, next)
    }
}

/// What is said of a cursor that is none of ours.
pub fn bad_cursor() -> Refusal {
    Refusal::field("cursor", "must be a nextCursor of an earlier page of this list, in this order")
}

fn skip(page: Page) -> u64 {
    u64::from(page.page) * u64::from(page.size)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(page: u32, size: u32, cursor: Option<&str>) -> Result<Part, Refusal> {
        Part::of("a list".into(), (Some(page), Some(size)), cursor)
    }

    #[test]
    fn a_page_leads_so_far_and_a_cursor_further() {
        assert_eq!(of(100, 100, None).map(|part| part.skip()).ok(), Some(10_000));
        assert!(of(101, 100, None).is_err());
        let first = of(0, 1, None).ok();
        let next = first.and_then(|part| part.pagination(1, Total::Exact(9), Some(vec![7])).next_cursor);
        let second = of(0, 1, next.as_deref()).ok();
        assert_eq!(second.and_then(|part| part.after), Some(vec![7]));
        assert!(Part::of("another".into(), (None, None), next.as_deref()).is_err());
    }
}
