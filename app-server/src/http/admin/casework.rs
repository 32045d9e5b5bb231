//! Casework at the desk: what people say about a case and which files they add. Each kind of case offers it under its own
//! address, for whoever may see that case; here is what all of them do alike.

use super::{operator::Operator, sessions::staff};
use crate::{
    house::House,
    http::{
        case_file::CaseFileAnswer,
        document::BASE_PATH,
        envelope::{Answer, Created},
        refusal::{ErrorCode, Refusal},
    },
    wire::casework::CaseEntryView,
};
use domain::{
    Scope,
    access::Right,
    settlements::{CASE_ENTRIES_MAX, CaseOf, EntryRefused, KeepsCasework, NewCaseFile, NewEntry},
};

/// Entries of a case that are shown with it: all that people may write, and more moves than any case makes.
const SHOWN: u32 = CASE_ENTRIES_MAX + 100;

/// What was said and done about a case, in the order in which it was.
pub async fn entries(house: &House, scope: Scope, case: CaseOf) -> Result<Vec<CaseEntryView>, Refusal> {
    let entries = house.store.entries(scope, case, 0, SHOWN).await?;
    let staff = staff(house).await?;
    Ok(entries.iter().map(|entry| CaseEntryView::of(entry, &staff)).collect())
}

/// Says something about a case that the operator may see.
pub async fn comment<R: Right>(
    house: &House,
    who: &Operator<R>,
    (scope, case): (Scope, CaseOf),
    text: &str,
) -> Result<Created<CaseEntryView>, Refusal> {
    let entry = NewEntry::comment(who.granted.operator(), text)?;
    let kept = house.store.write_entry(&who.now(house, scope), case, entry).await?;
    Ok(Answer::of(CaseEntryView::of(&kept, &staff(house).await?)))
}

/// Adds a file to a case that the operator may see; `path` is the case's own.
pub async fn attach<R: Right>(
    house: &House,
    who: &Operator<R>,
    (scope, case): (Scope, CaseOf),
    (path, file): (&str, NewCaseFile),
) -> Result<Created<CaseEntryView>, Refusal> {
    let entry = NewEntry::file(who.granted.operator(), file);
    let kept = house.store.write_entry(&who.now(house, scope), case, entry).await?;
    let location = format!("{BASE_PATH}{path}/{case}/files/{}", kept.number);
    Ok(Answer::at(CaseEntryView::of(&kept, &staff(house).await?), location))
}

/// A file of a case that the operator may see.
pub async fn file(house: &House, scope: Scope, case: CaseOf, number: u32) -> Result<CaseFileAnswer, Refusal> {
    let found = house.store.case_file(scope, case, number).await?;
    let (file, content) = found.ok_or_else(|| Refusal::new(ErrorCode::NotFound, "the case has no such file"))?;
    Ok(CaseFileAnswer::of(file, content))
}

impl From<EntryRefused> for Refusal {
    fn from(refused: EntryRefused) -> Self {
        match refused {
            EntryRefused::Text(problem) => Refusal::field("text", problem),
            EntryRefused::File(refused) => refused.into(),
            EntryRefused::TooManyEntries | EntryRefused::TooManyFiles => {
                Refusal::new(ErrorCode::InvalidState, refused.to_string())
            }
        }
    }
}
