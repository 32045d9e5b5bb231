//! Lists: which page, in which order, and the opaque cursor that goes on after an item.

use super::instant;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    Timestamp,
    payments::{ListOrder, Mark, Page},
};
use poem_openapi::Enum;
use sha2::{Digest, Sha256};

/// Items on a page unless asked otherwise.
pub const SIZE_DEFAULT: u32 = 20;
/// How much of a list's name a cursor carries.
const TAG_BYTES: usize = 4;

/// Which way a list runs
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename_all = "lowercase")]
pub enum Order {
    /// Smallest or oldest first.
    Asc,
    /// Largest or newest first.
    #[default]
    Desc,
}

impl From<Order> for ListOrder {
    fn from(order: Order) -> Self {
        match order {
            Order::Asc => ListOrder::Ascending,
            Order::Desc => ListOrder::Descending,
        }
    }
}

/// The page that was asked for, or none when the cursor is none of ours.
pub fn page(page: Option<u32>, size: Option<u32>, cursor: Option<&str>) -> Option<Page> {
    let after = match cursor {
        Some(cursor) => Some(read_cursor(cursor)?),
        None => None,
    };
    Some(Page { after, ..counted(page, size) })
}

/// A page that is counted to.
pub fn counted(page: Option<u32>, size: Option<u32>) -> Page {
    Page { page: page.unwrap_or(0), size: size.unwrap_or(SIZE_DEFAULT), after: None }
}

/// The part of a list that is a page of it.
pub fn part<T>(all: &[T], page: Page) -> &[T] {
    let size = usize::try_from(page.size).unwrap_or(usize::MAX);
    let from = usize::try_from(page.page).unwrap_or(usize::MAX).saturating_mul(size).min(all.len());
    all.get(from..from.saturating_add(size).min(all.len())).unwrap_or_default()
}

/// How long a list is.
pub fn length<T>(all: &[T]) -> u64 {
    u64::try_from(all.len()).unwrap_or(u64::MAX)
}

/// Where a list goes on after a full page of it; `place` says when an item came to be, and which it is.
pub fn next<T>(items: &[T], page: Page, place: impl Fn(&T) -> (Timestamp, u128)) -> Option<String> {
    let is_full = u32::try_from(items.len()).is_ok_and(|count| count == page.size);
    let (at, id) = place(items.last().filter(|_| is_full)?);
    Some(cursor(at, id))
}

/// The cursor that goes on after an item.
pub fn cursor(at: Timestamp, id: u128) -> String {
    let mut bytes = at.micros().to_be_bytes().to_vec();
    bytes.extend(id.to_be_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The cursor that goes on after what these bytes name, in the list of that name.
pub fn cursor_in(list: &str, place: &[u8]) -> String {
    let mut bytes = tag(list).to_vec();
    bytes.extend(place);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What a cursor names, or none when it is none of that list's.
pub fn read_cursor_in(list: &str, text: &str) -> Option<Vec<u8>> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let (own, place) = bytes.split_at_checked(TAG_BYTES)?;
    (own == tag(list)).then(|| place.to_vec())
}

/// A cursor of another list, or of the same one in another order, leads nowhere.
fn tag(list: &str) -> [u8; TAG_BYTES] {
    let digest = Sha256::digest(list);
    [digest[0], digest[1], digest[2], digest[3]]
}

/// The bytes of a place in a sorted list.
pub fn mark_bytes(mark: Mark) -> Vec<u8> {
    [mark.key.to_be_bytes().as_slice(), mark.id.to_be_bytes().as_slice()].concat()
}

/// Reads them again. Where the key is an instant it must be one that can be written down.
pub fn read_mark(bytes: &[u8], is_instant: bool) -> Option<Mark> {
    let (key, id) = bytes.split_at_checked(8)?;
    let key = i64::from_be_bytes(key.try_into().ok()?);
    if is_instant {
        readable(Timestamp::from_micros(key))?;
    }
    Some(Mark { key, id: u128::from_be_bytes(id.try_into().ok()?) })
}

/// A forged instant beyond what can be written down is beyond what PostgreSQL can compare with, too.
pub fn readable(at: Timestamp) -> Option<Timestamp> {
    instant::read(&instant::text(at)).map(|_| at)
}

fn read_cursor(text: &str) -> Option<(Timestamp, u128)> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let (at, id) = bytes.split_at_checked(8)?;
    let at = Timestamp::from_micros(i64::from_be_bytes(at.try_into().ok()?));
    readable(at)?;
    Some((at, u128::from_be_bytes(id.try_into().ok()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_falls_into_pages_and_beyond_its_end_there_is_nothing() {
        let seen = [0, 1, 2, u32::MAX].map(|page| part(&[1, 2, 3], counted(Some(page), Some(2))).to_vec());
        assert_eq!(seen, [vec![1, 2], vec![3], vec![], vec![]]);
        assert_eq!(length(&[1, 2, 3]), 3);
    }

    #[test]
    fn a_cursor_reads_back_and_a_forged_one_does_not() {
        let (at, id) = (Timestamp::from_micros(1_795_249_845_123_456), u128::MAX / 3);
        assert_eq!(page(None, None, Some(&cursor(at, id))), Some(Page { page: 0, size: 20, after: Some((at, id)) }));
        let beyond = [i64::MIN, i64::MAX].map(|micros| cursor(Timestamp::from_micros(micros), id));
        for wrong in ["", "!", "AAAA", &format!("{}A", cursor(at, id)), &beyond[0], &beyond[1]] {
            assert_eq!(page(None, None, Some(wrong)), None, "{wrong:?}");
        }
    }
    #[test]
    fn a_cursor_goes_on_in_its_own_list_alone() {
        let mark = Mark { key: -5, id: u128::MAX / 3 };
        let cursor = cursor_in("payments by amount", &mark_bytes(mark));
        let place = read_cursor_in("payments by amount", &cursor).unwrap();
        assert_eq!(read_mark(&place, false), Some(mark));
        assert_eq!(read_cursor_in("payments by age", &cursor), None);
        for wrong in ["", "!", "AAAA"] {
            assert_eq!(read_cursor_in("payments by amount", wrong), None, "{wrong:?}");
        }
        let beyond = mark_bytes(Mark { key: i64::MAX, id: 1 });
        assert_eq!((read_mark(&beyond, true), read_mark(&beyond[1..], false)), (None, None));
    }
}
