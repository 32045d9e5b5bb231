//! What operators are told when something about them was not done.

use crate::http::refusal::{ErrorCode, Refusal};
use domain::operators::{
    CreateRefused, ManageRefused, OwnRefused, PasswordRefused, SignInRefused, StaffDeclined, StepUpRefused,
    TicketRefused, Wait,
};
use domain::refunds::{ApproveRefused, FindingRefused, RejectRefused};

impl<R: Into<Refusal>> From<StaffDeclined<R>> for Refusal {
    fn from(declined: StaffDeclined<R>) -> Self {
        match declined {
            StaffDeclined::Refused(refusal) => refusal.into(),
            StaffDeclined::Failed(failed) => failed.into(),
        }
    }
}

impl From<SignInRefused> for Refusal {
    fn from(refused: SignInRefused) -> Self {
        let words = refused.to_string();
        match refused {
            SignInRefused::Credentials => Refusal::new(ErrorCode::InvalidCredentials, words),
            SignInRefused::CodeNeeded => Refusal::new(ErrorCode::TotpRequired, words),
            SignInRefused::Wait(wait) => wait.into(),
            SignInRefused::Busy => busy(),
        }
    }
}

impl From<StepUpRefused> for Refusal {
    fn from(refused: StepUpRefused) -> Self {
        let words = refused.to_string();
        match refused {
            StepUpRefused::OneOfTwo => Refusal::field("password", "give either this or totpCode"),
            StepUpRefused::Credentials => Refusal::new(ErrorCode::InvalidCredentials, words),
            StepUpRefused::Wait(wait) => wait.into(),
            StepUpRefused::Busy => busy(),
        }
    }
}

impl From<OwnRefused> for Refusal {
    fn from(refused: OwnRefused) -> Self {
        let words = refused.to_string();
        match refused {
            OwnRefused::Gone => Refusal::new(ErrorCode::SessionExpired, words),
            OwnRefused::TotpOn | OwnRefused::TotpOff => Refusal::new(ErrorCode::InvalidState, words),
            OwnRefused::WrongCode => Refusal::field("code", words),
        }
    }
}

impl From<ManageRefused> for Refusal {
    fn from(refused: ManageRefused) -> Self {
        let words = refused.to_string();
        match refused {
            ManageRefused::UnknownOperator => Refusal::not_found("operator"),
            ManageRefused::UnknownRole => Refusal::not_found("role"),
            ManageRefused::Create(refused) => refused.into(),
            ManageRefused::Name(why) => Refusal::field("name", why.to_string()),
            ManageRefused::BeyondOwn => Refusal::new(ErrorCode::Forbidden, words),
            ManageRefused::NameTaken => Refusal::new(ErrorCode::AlreadyExists, words),
            ManageRefused::LastSuperAdmin
            | ManageRefused::BuiltIn
            | ManageRefused::RoleInUse
            | ManageRefused::TooManyRoles => Refusal::new(ErrorCode::InvalidState, words),
        }
    }
}

impl From<CreateRefused> for Refusal {
    fn from(refused: CreateRefused) -> Self {
        match refused {
            CreateRefused::Email(why) => Refusal::field("email", why.to_string()),
            CreateRefused::Name(why) => Refusal::field("name", why.to_string()),
            CreateRefused::EmailTaken => Refusal::new(ErrorCode::AlreadyExists, refused.to_string()),
            CreateRefused::UnknownRole(_) | CreateRefused::RoleTwice(_) | CreateRefused::Nowhere(_) => {
                Refusal::field("grants", refused.to_string())
            }
            CreateRefused::TooMany => Refusal::new(ErrorCode::InvalidState, refused.to_string()),
        }
    }
}

impl From<TicketRefused> for Refusal {
    fn from(refused: TicketRefused) -> Self {
        Refusal::new(ErrorCode::InvalidCredentials, refused.to_string())
    }
}

impl From<Wait> for Refusal {
    fn from(wait: Wait) -> Self {
        Refusal::new(ErrorCode::RateLimited, wait.to_string()).retry_after(wait.0.as_secs().saturating_add(1))
    }
}

/// Why a new password was not taken.
pub fn password(refused: PasswordRefused) -> Refusal {
    match refused {
        PasswordRefused::Length | PasswordRefused::OwnWords | PasswordRefused::Guessable => {
            Refusal::field("password", refused.to_string())
        }
        PasswordRefused::Busy => busy(),
    }
}

fn busy() -> Refusal {
    Refusal::new(ErrorCode::Unavailable, "too many passwords are being checked at this moment").retry_after(2)
}

impl From<ApproveRefused> for Refusal {
    fn from(refused: ApproveRefused) -> Self {
        let words = refused.to_string();
        match refused {
            ApproveRefused::Unknown => Refusal::not_found("refund"),
            ApproveRefused::Disputed { .. } => Refusal::new(ErrorCode::RefundExceedsBalance, words),
            ApproveRefused::SelfApproval => Refusal::new(ErrorCode::SelfApproval, words),
            ApproveRefused::NotAwaiting { .. } | ApproveRefused::ApprovedBefore | ApproveRefused::OtherRequest => {
                Refusal::new(ErrorCode::InvalidState, words)
            }
        }
    }
}

impl From<RejectRefused> for Refusal {
    fn from(refused: RejectRefused) -> Self {
        match refused {
            RejectRefused::Unknown => Refusal::not_found("refund"),
            RejectRefused::NotAwaiting { .. } => Refusal::new(ErrorCode::InvalidState, refused.to_string()),
            RejectRefused::Reason { problem } => Refusal::field("reason", problem),
        }
    }
}

impl From<FindingRefused> for Refusal {
    fn from(refused: FindingRefused) -> Self {
        let words = refused.to_string();
        match refused {
            FindingRefused::Unknown => Refusal::not_found("refund"),
            FindingRefused::SelfApproval => Refusal::new(ErrorCode::SelfApproval, words),
            FindingRefused::NotAsked | FindingRefused::NothingRecorded | FindingRefused::OtherFinding => {
                Refusal::new(ErrorCode::InvalidState, words)
            }
            FindingRefused::Text { problem } => Refusal::field("detail", problem),
        }
    }
}
