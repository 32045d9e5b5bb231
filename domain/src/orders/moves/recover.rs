//! People see to an order that is paid and was not delivered: it is tried again, delivered by hand, or its money goes back.

use super::line;
use crate::{
    audit::Action,
    decision::Decision,
    ids::{PaymentId, RefundId},
    orders::{
        case::{Handed, OrderCase},
        order::{Fulfilment, FulfilmentStatus, OrderItem, PaidBy},
    },
    refunds::RefundStatus,
    time::Timestamp,
    vouchers::EnteredCode,
};

/// Codes that somebody entered for one line; none where it was delivered without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnteredItem {
    /// The line.
    pub item: u16,
    /// Its codes.
    pub codes: Vec<EnteredCode>,
}

/// Why nothing was done about an order.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoverRefused {
    /// Nobody has to see to it.
    #[error("an order whose delivery is {} needs nobody", status.as_str())]
    NotInTrouble {
        /// How far its delivery has come.
        status: FulfilmentStatus,
    },
    /// Its money is on the way back, or is back.
    #[error("the order's money goes back")]
    MoneyGoesBack,
    /// Nothing was paid, so nothing can go back.
    #[error("nothing was paid for the order")]
    NothingWasPaid,
    /// Those are not the codes that are missing.
    #[error("{problem}")]
    Codes {
        /// What is wrong with them.
        problem: String,
    },
}

impl OrderCase {
    /// Tries the delivery again, from where it broke off.
    pub fn run_again(&self, at: Timestamp) -> Result<Decision<OrderCase>, RecoverRefused> {
        let by = self.in_need()?;
        Ok(self.start(by, at).recording(line(Action::OrderRunAgain, &self.order)))
    }

    /// Delivers what is missing by hand: exactly what was bought.
    pub fn enter_codes(&self, entered: &[EnteredItem], at: Timestamp) -> Result<Decision<OrderCase>, RecoverRefused> {
        let by = self.in_need()?;
        if let Some(problem) = self.entered_problem(entered) {
            return Err(RecoverRefused::Codes { problem });
        }
        let codes = entered.iter().flat_map(|of| of.codes.iter().map(|code| (of.item, code.clone())));
        let handed: Vec<Handed> = codes.map(|(item, code)| Handed::Entered { code, item }).collect();
        let said = line(Action::OrderCodesEntered, &self.order).saying("codes", handed.len());
        let mut next = OrderCase { handed, ..self.clone() };
        next.order.items.iter_mut().for_each(|item| item.is_answered = true);
        Ok(next.delivered(by, at).recording(said))
    }

    /// Lets its money go back instead, by that refund. Asked again it says the same refund, unless that one came to nothing.
    pub fn give_up(&self, refund: RefundId, at: Timestamp) -> Result<Decision<OrderCase>, RecoverRefused> {
        if let (Fulfilment::GivenUp { .. }, false) = (&self.order.fulfilment, self.refund_came_to_nothing()) {
            return Ok(self.changing(self.order.clone()));
        }
        let by = self.payment_in_need()?;
        let order = self.order.becoming(Fulfilment::GivenUp { by, at, refund }, at);
        let said = line(Action::OrderGivenUp, &self.order).saying("refund", refund);
        Ok(self.changing(order).recording(said))
    }

    fn payment_in_need(&self) -> Result<PaymentId, RecoverRefused> {
        let by = match &self.order.fulfilment {
            // Where only a part of the money is left, that part can go back.
            Fulfilment::NeedsAttention { by, .. } => *by,
            Fulfilment::Unpaid | Fulfilment::Started(_) | Fulfilment::Fulfilled { .. } | Fulfilment::GivenUp { .. } => {
                self.in_need()?
            }
        };
        by.payment().ok_or(RecoverRefused::NothingWasPaid)
    }

    /// What was paid for an order that somebody has to see to, and that is still covered.
    fn in_need(&self) -> Result<PaidBy, RecoverRefused> {
        let by = match &self.order.fulfilment {
            Fulfilment::NeedsAttention { by, .. } => *by,
            Fulfilment::GivenUp { by, .. } if self.refund_came_to_nothing() => PaidBy::Payment(*by),
            Fulfilment::GivenUp { .. } => return Err(RecoverRefused::MoneyGoesBack),
            Fulfilment::Unpaid | Fulfilment::Started(_) | Fulfilment::Fulfilled { .. } => {
                return Err(RecoverRefused::NotInTrouble { status: self.order.fulfilment.status() });
            }
        };
        if self.covers(by) { Ok(by) } else { Err(RecoverRefused::MoneyGoesBack) }
    }

    /// Whether the refund for which it was given up is over, and moved nothing. One that was never asked for may still be.
    fn refund_came_to_nothing(&self) -> bool {
        match self.refund {
            Some(RefundStatus::Rejected | RefundStatus::Withdrawn | RefundStatus::Failed) => true,
            Some(RefundStatus::AwaitingApproval | RefundStatus::Pending | RefundStatus::Succeeded) | None => false,
        }
    }

    fn entered_problem(&self, entered: &[EnteredItem]) -> Option<String> {
        let missing = |item: &&OrderItem| !item.is_answered;
        let unknown = entered.iter().find(|of| !self.order.items.iter().filter(missing).any(|it| it.item == of.item));
        if let Some(of) = unknown {
            return Some(format!("line {} is not missing", of.item));
        }
        self.order.items.iter().filter(missing).find_map(|item| {
            let mut of_it = entered.iter().filter(|of| of.item == item.item);
            let (first, again) = (of_it.next(), of_it.next());
            let wanted = usize::try_from(item.quantity).unwrap_or(usize::MAX);
            match first.map(|of| of.codes.len()) {
                _ if again.is_some() => Some(format!("line {} is there twice", item.item)),
                None => Some(format!("line {} is missing", item.item)),
                Some(0) if item.source == crate::catalogue::StockSource::FulfilmentUrl => None,
                Some(count) if count == wanted => None,
                Some(count) => Some(format!("line {} needs {wanted} codes, not {count}", item.item)),
            }
        })
    }
}
