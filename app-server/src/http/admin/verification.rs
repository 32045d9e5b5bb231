//! The book proves itself: part by part, so that whoever asks sees how far it is.

use super::{operator::Operator, part::bad_cursor};
use crate::{
    house::House,
    http::{Tag, envelope::Shown, refusal::Refusal},
    wire::{ledger::VerificationView, list},
};
use adapters::postgres::ledger::verify::Reached;
use domain::access::ReadLedger;
use poem_openapi::{OpenApi, param::Query};

/// What a cursor of this list is made of.
const LIST: &str = "ledger verification";

/// What operators may ask the book itself.
pub struct VerificationApi;

#[OpenApi]
impl VerificationApi {
    /// Prove the next part of the book
    ///
    /// Recomputes the hash of some thousand blocks and holds it against their transfers and the block before. Go on with
    /// `nextCursor` until there is none: the last part proves besides that no transfer is outside the chain, and that every
    /// balance is the sum of its transfers. `faults` names what does not hold; nothing is repaired.
    #[oai(path = "/admin/ledger/verification", method = "get", operation_id = "verifyLedger", tag = "Tag::Ledger")]
    async fn verify(
        &self,
        house: House,
        who: Operator<ReadLedger>,
        /// Go on after the last part's `nextCursor`; the beginning of the book when left out.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Shown<VerificationView>, Refusal> {
        who.everywhere().await?;
        let behind = cursor.0.as_deref().map(|text| read(text).ok_or_else(bad_cursor)).transpose()?;
        let part = house.store.verify_ledger_part(behind).await?;
        let next = part.next.map(|next| {
            list::cursor_in(LIST, &[next.lane.to_be_bytes().as_slice(), next.height.to_be_bytes().as_slice()].concat())
        });
        Ok(Shown::of(VerificationView {
            blocks: part.found.blocks,
            transfers: part.found.transfers,
            blocks_in_all: part.blocks,
            faults: part.found.faults.iter().map(ToString::to_string).collect(),
            next_cursor: next,
        }))
    }
}

fn read(cursor: &str) -> Option<Reached> {
    let bytes = list::read_cursor_in(LIST, cursor)?;
    let (lane, height) = bytes.split_at_checked(size_of::<i32>())?;
    let height = i64::from_be_bytes(height.try_into().ok()?);
    (height >= 0).then_some(Reached { lane: i32::from_be_bytes(lane.try_into().ok()?), height })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_of_another_list_or_of_no_place_leads_nowhere() {
        let place = |lane: i32, height: i64| [lane.to_be_bytes().as_slice(), height.to_be_bytes().as_slice()].concat();
        assert_eq!(read(&list::cursor_in(LIST, &place(2, 77))), Some(Reached { lane: 2, height: 77 }));
        assert_eq!(read(&list::cursor_in("another", &place(2, 77))), None);
        assert_eq!(read(&list::cursor_in(LIST, &place(2, -1))), None);
        assert_eq!(read(&list::cursor_in(LIST, b"short")), None);
    }
}
