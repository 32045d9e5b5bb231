//! Statements of gateways, their lines and their problems, as they travel.

use super::{
    catalogue::mirrored,
    ids::Id,
    instant::Instant,
    payment::{MethodView, ModeView},
};
use domain::{
    AppId, StatementId,
    settlements::{
        FileFormat, LineKind, LineProblem, ProblemKind, Statement, StatementLine, StatementState, StatementStatus,
    },
};
use poem_openapi::{Enum, Object};

mirrored! { StatementStatus,
    /// Where a statement stands
    StatementStatusView, "GatewayStatementStatus", "UPPERCASE" {
        /// Its lines are being read.
        Importing,
        /// Its lines count.
        Imported,
        /// It could not be read, and none of it counts.
        Failed,
        /// It was taken back, and none of it counts.
        Undone,
    }
}

mirrored! { FileFormat,
    /// What a file is
    FileFormatView, "GatewayStatementFormat", "UPPERCASE" {
        /// Text with separators.
        Csv,
        /// A spreadsheet.
        Xlsx,
    }
}

mirrored! { LineKind,
    /// What a line is about
    LineKindView, "GatewayStatementLineKind", "UPPERCASE" {
        /// A customer paid.
        Payment,
        /// Money went back to a customer.
        Refund,
        /// What the gateway keeps, as a line of its own.
        Fee,
        /// Money went to the bank.
        Payout,
        /// A bank took money back.
        Chargeback,
        /// Anything else that moves the balance at the gateway.
        Other,
    }
}

mirrored! { ProblemKind,
    /// Why a line was not kept
    ProblemKindView, "GatewayStatementProblemKind", "SCREAMING_SNAKE_CASE" {
        /// It could not be understood.
        Refused,
        /// It was known already.
        SeenBefore,
    }
}

/// A file that a gateway made of its payments, and how far it was brought in
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "GatewayStatement", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct StatementView {
    /// Its id.
    pub id: Id<StatementId>,
    /// The application whose own account at the gateway it is about; absent for the house's account.
    pub app_id: Option<Id<AppId>>,
    /// LIVE or TEST.
    pub mode: ModeView,
    /// The gateway.
    pub gateway: MethodView,
    /// What the file was called.
    pub file_name: String,
    /// What it is.
    pub file_format: FileFormatView,
    /// How long it is, in bytes.
    pub file_bytes: u64,
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// The mapping it is read with.
    pub mapping: String,
    /// Which version of the mapping; zero for one that comes with Poisha.
    pub mapping_version: u32,
    /// Where it stands.
    pub status: StatementStatusView,
    /// Why it failed, or was taken back.
    pub reason: Option<String>,
    /// When it was read to its end, failed, or was taken back.
    pub ended_at: Option<Instant>,
    /// The last line of the file that was looked at; it grows while the file is read.
    pub read_through: u64,
    /// Lines that were kept.
    pub kept_lines: u64,
    /// Lines that were known already, from this file or another.
    pub seen_before_lines: u64,
    /// Lines that could not be understood.
    pub refused_lines: u64,
    /// Lines that are no entry: titles, totals, nothing.
    pub skipped_lines: u64,
    /// Lines that are in the book; with any, it is not taken back any more.
    pub posted_lines: u64,
    /// When it came.
    pub created_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
}

/// What one line of a statement says; amounts are minor units from the merchant's side, so what goes is negative
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "GatewayStatementLine", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct StatementLineView {
    /// The line of the file, from one.
    pub number: u64,
    /// What it is about.
    pub kind: LineKindView,
    /// The gateway's name for the payment or the refund.
    pub gateway_transaction_id: Option<String>,
    /// Our reference, as the gateway gives it back.
    pub attempt_reference: Option<String>,
    /// What it is about, before fees.
    pub gross_minor: i64,
    /// What the gateway keeps: negative; positive where it gives a fee back.
    pub fee_minor: i64,
    /// What it changes at the gateway: `grossMinor` and `feeMinor` together.
    pub net_minor: i64,
    /// ISO-4217.
    pub currency: String,
    /// When, as the gateway says.
    pub at: Option<Instant>,
    /// The gateway's own word for how the customer paid.
    pub method: Option<String>,
    /// The payout in which the money came.
    pub batch: Option<String>,
}

/// A line of a statement that was not kept
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "GatewayStatementProblem", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ProblemView {
    /// The line of the file, from one.
    pub number: u64,
    /// What is the matter.
    pub kind: ProblemKindView,
    /// Why.
    pub reason: String,
}

/// Why a statement is taken back
#[derive(Clone, Debug, Object)]
#[oai(rename = "UndoStatement", deny_unknown_fields, rename_all = "camelCase")]
pub struct UndoStatementBody {
    /// Why, for the trail.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: String,
}

impl From<&Statement> for StatementView {
    fn from(statement: &Statement) -> Self {
        let (ended_at, reason) = match &statement.state {
            StatementState::Importing => (None, None),
            StatementState::Imported { at } => (Some(*at), None),
            StatementState::Failed { at, reason } | StatementState::Undone { at, reason } => {
                (Some(*at), Some(reason.clone()))
            }
        };
        StatementView {
            id: Id(statement.id),
            app_id: statement.owner().map(Id),
            mode: statement.scope.mode.into(),
            gateway: statement.gateway.into(),
            file_name: statement.file.name.clone(),
            file_format: statement.file.format.into(),
            file_bytes: statement.file.bytes,
            sha256: statement.file.digest.iter().map(|byte| format!("{byte:02x}")).collect(),
            mapping: statement.mapping.clone(),
            mapping_version: statement.mapping_version,
            status: statement.status().into(),
            reason,
            ended_at: ended_at.map(Instant),
            read_through: statement.counts.read_through,
            kept_lines: statement.counts.kept,
            seen_before_lines: statement.counts.seen_before,
            refused_lines: statement.counts.refused,
            skipped_lines: statement.counts.skipped,
            posted_lines: statement.posted,
            created_at: Instant(statement.created_at),
            updated_at: Instant(statement.updated_at),
        }
    }
}

impl From<&StatementLine> for StatementLineView {
    fn from(line: &StatementLine) -> Self {
        StatementLineView {
            number: line.number,
            kind: line.kind.into(),
            gateway_transaction_id: line.gateway_transaction_id.clone(),
            attempt_reference: line.attempt_reference.clone(),
            gross_minor: line.gross,
            fee_minor: line.fee,
            net_minor: line.net,
            currency: line.currency.code().to_owned(),
            at: line.at.map(Instant),
            method: line.method.clone(),
            batch: line.batch.clone(),
        }
    }
}

impl From<&LineProblem> for ProblemView {
    fn from(problem: &LineProblem) -> Self {
        ProblemView { number: problem.number, kind: problem.kind.into(), reason: problem.reason.clone() }
    }
}
