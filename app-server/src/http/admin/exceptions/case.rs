//! What people say about exceptions, and which files they add.

use super::{
    super::{casework, operator::Operator},
    within_reach,
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
use domain::{
    ExceptionId,
    access::{ReadReports, WorkOnCases},
    settlements::CaseOf,
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// Where exceptions stand.
const PATH: &str = "/admin/reconciliation/exceptions";

/// What people say about exceptions, and which files they add.
pub struct ExceptionCasesApi;

#[OpenApi]
impl ExceptionCasesApi {
    /// Say something about an exception
    ///
    /// For whoever comes later; nothing of it is ever changed.
    #[oai(
        path = "/admin/reconciliation/exceptions/:id/comments",
        method = "post",
        operation_id = "commentException",
        tag = "Tag::Reconciliation"
    )]
    async fn comment(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// The exception's id.
        id: Path<Id<ExceptionId>>,
        body: Body<CommentBody>,
    ) -> Result<Created<CaseEntryView>, Refusal> {
        let exception = within_reach(&house, &who, id.0.0).await?;
        casework::comment(&house, &who, (exception.scope, CaseOf::Exception(exception.id)), &body.value.text).await
    }

    /// Add a file to an exception
    ///
    /// A letter, a picture, an extract of a statement. What it is, its own bytes say.
    #[oai(
        path = "/admin/reconciliation/exceptions/:id/files",
        method = "post",
        operation_id = "attachToException",
        tag = "Tag::Reconciliation"
    )]
    async fn attach(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// The exception's id.
        id: Path<Id<ExceptionId>>,
        /// What the file is called, with its ending.
        #[oai(validator(min_length = 1, max_length = 150))]
        name: Query<String>,
        body: CaseFileBody,
    ) -> Result<Created<CaseEntryView>, Refusal> {
        let exception = within_reach(&house, &who, id.0.0).await?;
        let case = (exception.scope, CaseOf::Exception(exception.id));
        casework::attach(&house, &who, case, (PATH, body.named(&name.0)?)).await
    }

    /// A file of an exception
    ///
    /// As it came.
    #[oai(
        path = "/admin/reconciliation/exceptions/:id/files/:number",
        method = "get",
        operation_id = "getExceptionFile",
        tag = "Tag::Reconciliation"
    )]
    async fn file(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// The exception's id.
        id: Path<Id<ExceptionId>>,
        /// The number of the entry that the file came with.
        number: Path<u32>,
    ) -> Result<CaseFileAnswer, Refusal> {
        let exception = within_reach(&house, &who, id.0.0).await?;
        casework::file(&house, exception.scope, CaseOf::Exception(exception.id), number.0).await
    }
}
