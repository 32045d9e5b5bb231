//! One line of the trail: an act and what it was about.

use crate::{
    ids::{AppId, CredentialId, OperatorId, SessionId},
    scope::Mode,
};
use std::fmt;

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A member of the staff.
    Operator {
        /// Who.
        operator: OperatorId,
        /// Through which session; none while signing in.
        session: Option<SessionId>,
    },
    /// An application, with one of its credentials.
    App {
        /// Which.
        app: AppId,
        /// With which credential.
        credential: CredentialId,
    },
    /// Somebody who proved nothing.
    Nobody,
    /// Poisha itself: a sweep, or a command at the machine.
    System,
}

impl Actor {
    /// The kind, on the wire and in the database.
    pub const fn kind(&self) -> &'static str {
        match self {
            Actor::Operator { .. } => "OPERATOR",
            Actor::App { .. } => "APP",
            Actor::Nobody => "NOBODY",
            Actor::System => "SYSTEM",
        }
    }

    /// Its id, where it has one.
    pub fn id(&self) -> Option<String> {
        match self {
            Actor::Operator { operator, .. } => Some(operator.to_string()),
            Actor::App { app, .. } => Some(app.to_string()),
            Actor::Nobody | Actor::System => None,
        }
    }

    /// What it acted through: a session or a credential.
    pub fn through(&self) -> Option<String> {
        match self {
            Actor::Operator { session, .. } => session.map(|session| session.to_string()),
            Actor::App { credential, .. } => Some(credential.to_string()),
            Actor::Nobody | Actor::System => None,
        }
    }
}

/// Who asks, by which request, from where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Who.
    pub actor: Actor,
    /// The bits of the request's id, when a request it was.
    pub request: Option<u128>,
    /// The address the request came from.
    pub address: Option<String>,
}

impl Origin {
    /// Poisha itself.
    pub const fn system() -> Origin {
        Origin { actor: Actor::System, request: None, address: None }
    }
}

macro_rules! actions {
    ($($name:ident = $text:literal),+ $(,)?) => {
        /// What was done, or tried.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "each says what its name on the wire says")]
        pub enum Action { $($name),+ }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Action] = &[$(Action::$name),+];

            /// The name on the wire and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $(Action::$name => $text),+ }
            }
        }
    };
}

actions! {
    AppRegistered = "app.registered",
    AppChanged = "app.changed",
    CredentialIssued = "credential.issued",
    CredentialRotated = "credential.rotated",
    CredentialRevoked = "credential.revoked",
    EndpointCreated = "endpoint.created",
    EndpointChanged = "endpoint.changed",
    EndpointRemoved = "endpoint.removed",
    EndpointSecretRotated = "endpoint.secret_rotated",
    EventResent = "event.resent",
    GatewayConfigured = "gateway.configured",
    GatewayOverridden = "gateway.overridden",
    GatewayOverrideCleared = "gateway.override_cleared",
    OperatorInvited = "operator.invited",
    OperatorChanged = "operator.changed",
    OperatorEnabled = "operator.enabled",
    OperatorDisabled = "operator.disabled",
    OperatorReset = "operator.reset",
    OperatorUnlocked = "operator.unlocked",
    PasswordChanged = "operator.password_changed",
    TotpEnrolled = "operator.totp_enrolled",
    TotpRemoved = "operator.totp_removed",
    RecoveryCodeUsed = "operator.recovery_code_used",
    RecoveryCodesRenewed = "operator.recovery_codes_renewed",
    RoleCreated = "role.created",
    RoleChanged = "role.changed",
    RoleRemoved = "role.removed",
    SessionOpened = "session.opened",
    SessionClosed = "session.closed",
    SessionSteppedUp = "session.stepped_up",
    SignInRefused = "session.refused",
    StepUpRefused = "session.step_up_refused",
    AccessRefused = "access.refused",
    PaymentReviewed = "payment.reviewed",
    PaymentsExported = "payments.exported",
    RefundRequested = "refund.requested",
    RefundApproved = "refund.approved",
    RefundRejected = "refund.rejected",
    RefundWithdrawn = "refund.withdrawn",
    RefundRecorded = "refund.recorded",
    RefundConfirmed = "refund.confirmed",
    OrderRunAgain = "order.run_again",
    OrderCodesEntered = "order.codes_entered",
    OrderGivenUp = "order.given_up",
    OrderMailedAgain = "order.mailed_again",
    InvoiceCreated = "invoice.created",
    InvoiceChanged = "invoice.changed",
    InvoiceIssued = "invoice.issued",
    InvoiceRescheduled = "invoice.rescheduled",
    InvoiceVoided = "invoice.voided",
    InvoiceCredited = "invoice.credited",
    InvoiceSent = "invoice.sent",
    InvoiceTemplateChanged = "invoice_template.changed",
    FulfilmentUrlSet = "fulfilment_url.set",
    AlertAssigned = "alert.assigned",
    AlertResolved = "alert.resolved",
    AlertReopened = "alert.reopened",
    ProductCreated = "product.created",
    ProductChanged = "product.changed",
    ProductArchived = "product.archived",
    VouchersImported = "vouchers.imported",
    VoucherVoided = "voucher.voided",
    DiscountCreated = "discount.created",
    DiscountChanged = "discount.changed",
    DiscountRemoved = "discount.removed",
    SecretsRekeyed = "secrets.rekeyed",
    ReconciliationAsked = "reconciliation.asked",
    ReconciliationDone = "reconciliation.done",
    ReconciliationFailed = "reconciliation.failed",
    ReconciliationCancelled = "reconciliation.cancelled",
    ReconciliationPosted = "reconciliation.posted",
    SettlementTermsChanged = "settlement.terms_changed",
    LedgerClosed = "ledger.closed",
    LedgerReopened = "ledger.reopened",
    ExceptionAssigned = "exception.assigned",
    ExceptionChased = "exception.chased",
    ExceptionResolved = "exception.resolved",
    ExceptionApproved = "exception.approved",
    ExceptionRejected = "exception.rejected",
    ExceptionReopened = "exception.reopened",
    StatementReceived = "statement.received",
    StatementImported = "statement.imported",
    StatementFailed = "statement.failed",
    StatementUndone = "statement.undone",
    StatementMappingSaved = "statement_mapping.saved",
    DisputeRecorded = "dispute.recorded",
    DisputeEvidenceSent = "dispute.evidence_sent",
    DisputeProposed = "dispute.proposed",
    DisputeApproved = "dispute.approved",
    DisputeRefused = "dispute.refused",
    DisputeProven = "dispute.proven",
    CaseCommented = "case.commented",
    CaseFileAdded = "case.file_added",
}

impl Action {
    /// Reads the name.
    pub fn parse(text: &str) -> Option<Action> {
        Action::ALL.iter().copied().find(|action| action.as_str() == text)
    }
}

/// What it was done to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The kind of thing, such as `refund`.
    pub kind: String,
    /// Its id, as people see it.
    pub id: String,
}

impl Target {
    /// That thing.
    pub fn new(kind: &str, id: impl fmt::Display) -> Target {
        Target { kind: kind.to_owned(), id: id.to_string() }
    }
}

/// One property, before and after; a secret is never told, only that it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The property.
    pub name: String,
    /// What it was; none when it is new.
    pub before: Option<String>,
    /// What it is now; none when it is gone.
    pub after: Option<String>,
}

/// Whether it was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was.
    Done,
    /// It was refused, for this reason.
    Refused {
        /// Why, in a sentence without secrets.
        reason: String,
    },
}

/// An act and what it was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditLine {
    /// What was done, or tried.
    pub action: Action,
    /// Whether it was done.
    pub outcome: Outcome,
    /// The application it concerns, if one.
    pub app: Option<AppId>,
    /// The mode it concerns, if one.
    pub mode: Option<Mode>,
    /// What it was done to, if one thing.
    pub target: Option<Target>,
    /// What changed.
    pub facts: Vec<Fact>,
}

impl AuditLine {
    /// Something that was done.
    pub const fn done(action: Action) -> AuditLine {
        AuditLine { action, outcome: Outcome::Done, app: None, mode: None, target: None, facts: Vec::new() }
    }

    /// Something that was refused.
    pub fn refused(action: Action, reason: impl fmt::Display) -> AuditLine {
        AuditLine { outcome: Outcome::Refused { reason: reason.to_string() }, ..AuditLine::done(action) }
    }

    /// Whether it was refused.
    pub const fn is_refused(&self) -> bool {
        matches!(self.outcome, Outcome::Refused { .. })
    }

    /// To that thing.
    #[must_use]
    pub fn to(self, kind: &str, id: impl fmt::Display) -> AuditLine {
        AuditLine { target: Some(Target::new(kind, id)), ..self }
    }

    /// Of that application.
    #[must_use]
    pub fn of_app(self, app: AppId) -> AuditLine {
        AuditLine { app: Some(app), ..self }
    }

    /// In that mode.
    #[must_use]
    pub fn in_mode(self, mode: Mode) -> AuditLine {
        AuditLine { mode: Some(mode), ..self }
    }

    /// With this fact, true from now on.
    #[must_use]
    pub fn saying(self, name: &str, now: impl fmt::Display) -> AuditLine {
        self.changing(name, None::<&str>, Some(now))
    }

    /// With this property changed; left out when it is the same.
    #[must_use]
    pub fn changing(
        mut self,
        name: &str,
        before: Option<impl fmt::Display>,
        after: Option<impl fmt::Display>,
    ) -> AuditLine {
        let (before, after) = (before.map(|one| one.to_string()), after.map(|one| one.to_string()));
        if before != after {
            self.facts.push(Fact { name: name.to_owned(), before, after });
        }
        self
    }
}
