//! Lists, page after page.

use crate::{Error, types::Pagination};
use futures_util::{Stream, TryStreamExt, stream};

/// One page of a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<T> {
    /// What is on it.
    pub data: Vec<T>,
    /// Which page it is, and of how many.
    pub pagination: Pagination,
}

impl<T> Page<T> {
    pub(crate) fn new(data: Vec<T>, pagination: Pagination) -> Self {
        Self { data, pagination }
    }
}

/// Where a list goes on.
#[derive(Default)]
pub(crate) struct Next {
    pub(crate) number: Option<u32>,
    pub(crate) cursor: Option<String>,
}

impl Next {
    /// The page's number, unless a cursor says it better.
    pub(crate) fn page(&self) -> Option<u32> {
        self.number.filter(|_| self.cursor.is_none())
    }
}

/// Goes over page after page. `fetch` is told where to go on: nowhere at first, then after the cursor of the page before, or
/// at the number of the page after it where a list knows no cursors.
pub(crate) fn all<T, F>(fetch: impl FnMut(Next) -> F + Send) -> impl Stream<Item = Result<T, Error>> + Send
where
    T: Send,
    F: Future<Output = Result<Page<T>, Error>> + Send,
{
    let pages = stream::try_unfold((fetch, Some(Next::default())), async |(mut fetch, next)| {
        let Some(next) = next else { return Ok::<_, Error>(None) };
        let Page { data, pagination } = fetch(next).await?;
        // A page that is not full is the last: totals may be estimates.
        let is_full = u32::try_from(data.len()).is_ok_and(|count| count > 0 && count >= pagination.size);
        let next = Next { number: Some(pagination.page.saturating_add(1)), cursor: pagination.next_cursor };
        Ok(Some((stream::iter(data.into_iter().map(Ok)), (fetch, is_full.then_some(next)))))
    });
    pages.try_flatten()
}
