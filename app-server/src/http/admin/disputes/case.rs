//! What people say about disputes, and which files they add.

use super::{
    super::{casework, operator::Operator},
    PATH, reached,
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        case_file::{CaseFileAnswer, CaseFileBody},
        envelope::Created,
        refusal::Refusal,
    },
    wire::{
        casework::{CaseEntryView, CommentBody},
        ids::Id,
    },
};
use domain::{DisputeId, access::WorkOnCases};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What people say about disputes, and which files they add.
pub struct DisputeCasesApi;

#[OpenApi]
impl DisputeCasesApi {
    /// Say something about a dispute
    ///
    /// For whoever works on it next; nobody else reads it, and it stays.
    #[oai(
        path = "/admin/reconciliation/disputes/:id/comments",
        method = "post",
        operation_id = "commentDispute",
        tag = "Tag::Reconciliation"
    )]
    async fn comment(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// The dispute's id.
        id: Path<Id<DisputeId>>,
        body: Body<CommentBody>,
    ) -> Result<Created<CaseEntryView>, Refusal> {
        let (dispute, _) = reached(&house, &who, id.0.0).await?;
        casework::comment(&house, &who, (dispute.scope, dispute.case()), &body.value.text).await
    }

    /// Add a file to a dispute
    ///
    /// Evidence, letters, extracts: at most 5 MiB each, and 50 of them. What a file is, its own bytes say, and its name must
    /// agree with them.
    #[oai(
        path = "/admin/reconciliation/disputes/:id/files",
        method = "post",
        operation_id = "addDisputeFile",
        tag = "Tag::Reconciliation"
    )]
    async fn add_file(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// The dispute's id.
        id: Path<Id<DisputeId>>,
        /// What the file is called, with its ending.
        #[oai(validator(min_length = 1, max_length = 150))]
        name: Query<String>,
        body: CaseFileBody,
    ) -> Result<Created<CaseEntryView>, Refusal> {
        let (dispute, _) = reached(&house, &who, id.0.0).await?;
        let file = body.named(&name.0)?;
        casework::attach(&house, &who, (dispute.scope, dispute.case()), (PATH, file)).await
    }

    /// A file of a dispute
    ///
    /// As it came, to be kept under its name.
    #[oai(
        path = "/admin/reconciliation/disputes/:id/files/:number",
        method = "get",
        operation_id = "getDisputeFile",
        tag = "Tag::Reconciliation"
    )]
    async fn get_file(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// The dispute's id.
        id: Path<Id<DisputeId>>,
        /// The number of the entry that it came with.
        #[oai(validator(minimum(value = "1"), maximum(value = "2147483647")))]
        number: Path<u32>,
    ) -> Result<CaseFileAnswer, Refusal> {
        let (dispute, _) = reached(&house, &who, id.0.0).await?;
        casework::file(&house, dispute.scope, dispute.case(), number.0).await
    }
}
