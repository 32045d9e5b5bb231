//! What callers are told when something about an invoice was not done.

use super::refusal::{ErrorCode, Refusal};
use domain::invoices::{
    ChangeRefused, CreateInvoiceRefused, CreditRefused, InvoiceMailRefused, InvoicePayFailed, InvoicePayRefused,
    IssueRefused, LogoRefused, TemplateRefused, VoidRefused,
};

impl From<CreateInvoiceRefused> for Refusal {
    fn from(refused: CreateInvoiceRefused) -> Self {
        match refused {
            CreateInvoiceRefused::Fields(fields) => Refusal::invalid(fields),
            CreateInvoiceRefused::Issue(refused) => refused.into(),
        }
    }
}

impl From<IssueRefused> for Refusal {
    fn from(refused: IssueRefused) -> Self {
        Refusal::new(ErrorCode::InvalidState, refused.to_string())
    }
}

impl From<ChangeRefused> for Refusal {
    fn from(refused: ChangeRefused) -> Self {
        let words = refused.to_string();
        match refused {
            ChangeRefused::TooLate { .. } => Refusal::new(ErrorCode::InvalidState, words),
            ChangeRefused::Fields(fields) => Refusal::invalid(fields),
        }
    }
}

impl From<VoidRefused> for Refusal {
    fn from(refused: VoidRefused) -> Self {
        let words = refused.to_string();
        match refused {
            VoidRefused::NotOwed { .. } => Refusal::new(ErrorCode::InvalidState, words),
            VoidRefused::Reason { problem } => Refusal::field("reason", problem),
        }
    }
}

impl From<CreditRefused> for Refusal {
    fn from(refused: CreditRefused) -> Self {
        let words = refused.to_string();
        match refused {
            CreditRefused::NotIssued { .. } | CreditRefused::NothingLeft | CreditRefused::TooMany => {
                Refusal::new(ErrorCode::InvalidState, words)
            }
            CreditRefused::NotAnAmount(why) => Refusal::field("amountMinor", why.to_string()),
            CreditRefused::MoreThanLeft { .. } => Refusal::field("amountMinor", format!("is too much: {words}")),
            CreditRefused::Reason { problem } => Refusal::field("reason", problem),
        }
    }
}

impl From<InvoiceMailRefused> for Refusal {
    fn from(refused: InvoiceMailRefused) -> Self {
        let words = refused.to_string();
        match refused {
            InvoiceMailRefused::NotDue | InvoiceMailRefused::NotIssued { .. } => {
                Refusal::new(ErrorCode::InvalidState, words)
            }
            InvoiceMailRefused::NoAddress => Refusal::field("to", words),
            InvoiceMailRefused::Address { problem } => Refusal::field("to", problem),
        }
    }
}

impl From<InvoicePayRefused> for Refusal {
    fn from(refused: InvoicePayRefused) -> Self {
        let words = refused.to_string();
        match refused {
            InvoicePayRefused::NotPayable { .. } => Refusal::new(ErrorCode::InvalidState, words),
            InvoicePayRefused::MoreThanOutstanding { .. } => {
                Refusal::field("amountMinor", format!("is too much: {words}"))
            }
            InvoicePayRefused::OtherCustomer => Refusal::field("customerReference", "must be the invoice's customer"),
            InvoicePayRefused::Create(refused) => domain::payments::CreateFailed::Refused(refused).into(),
        }
    }
}

impl From<InvoicePayFailed> for Refusal {
    fn from(failed: InvoicePayFailed) -> Self {
        match failed {
            InvoicePayFailed::Refused(refused) => refused.into(),
            InvoicePayFailed::Begin(failed) => failed.into(),
        }
    }
}

impl From<TemplateRefused> for Refusal {
    fn from(refused: TemplateRefused) -> Self {
        let TemplateRefused::Fields(fields) = refused;
        Refusal::invalid(fields.into_iter().map(|one| (one.field.to_owned(), one.reason)).collect::<Vec<_>>())
    }
}

impl From<LogoRefused> for Refusal {
    fn from(refused: LogoRefused) -> Self {
        match refused {
            LogoRefused::TooLarge => Refusal::new(ErrorCode::TooLarge, format!("the body {refused}")),
            LogoRefused::OtherKind => Refusal::field("body", refused.to_string()),
        }
    }
}
