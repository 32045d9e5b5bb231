//! How the machine API and in-process tests see a session.

use serde::Serialize;

use super::hash::Fields;
use super::session::{Session, Try};
use super::{Gateway, dhaka};
use crate::sandbox::decimal;

/// Most sessions in one list.
const LISTED_MAX: usize = 100;

/// A session, as a test or a demo wants to see it.
#[derive(Clone, Debug, Serialize)]
pub struct SessionView {
    /// The gateway's id of the session.
    pub sessionkey: String,
    /// The store that opened it.
    pub store_id: String,
    /// The merchant's id of the attempt.
    pub tran_id: String,
    /// Decimal text in the currency asked for.
    pub total_amount: String,
    /// The currency asked for.
    pub currency: String,
    /// `OPEN`, `LATE`, or the status of the try that decides.
    pub status: String,
    /// Dhaka local time.
    pub opened_on: String,
    /// The hosted page.
    pub page_url: String,
    /// Everything the customer did, oldest first.
    pub tries: Vec<TryView>,
    /// The notifications that were sent, with what came back.
    pub ipns: Vec<Ipn>,
}

/// A notification that was sent, or was meant to be.
#[derive(Clone, Debug, Serialize)]
pub struct Ipn {
    /// Where it went.
    pub url: String,
    /// The posted fields.
    pub fields: Fields,
    /// What came back: an HTTP status, or why there was none.
    pub reply: String,
}

/// One thing a customer did.
#[derive(Clone, Debug, Serialize)]
pub struct TryView {
    /// The gateway's word for it.
    pub status: &'static str,
    /// Dhaka local time.
    pub tran_date: String,
    /// Empty unless paid.
    pub val_id: String,
    /// Empty unless the customer got as far as a bank.
    pub bank_tran_id: String,
    /// The way to pay.
    pub channel: &'static str,
    /// Whether the gateway found it risky.
    pub is_risky: bool,
    /// What the bank or the gateway said.
    pub error: String,
    /// The refunds' references.
    pub refunds: Vec<String>,
    /// How often each refund was asked for, by the merchant's own id of it.
    pub refunds_asked: Vec<(String, u32)>,
}

impl SessionView {
    pub(super) fn of(session: &Session, gateway: &Gateway) -> Self {
        let status = match session.decisive() {
            Some(done) => done.status(),
            None if session.late => "LATE",
            None => "OPEN",
        };
        Self {
            sessionkey: session.key.clone(),
            store_id: session.store_id.clone(),
            tran_id: session.tran_id.clone(),
            total_amount: decimal::show(session.asked),
            currency: session.currency.clone(),
            status: status.to_owned(),
            opened_on: dhaka(session.opened_at),
            page_url: gateway.page_url(&session.key),
            tries: session.tries.iter().map(TryView::of).collect(),
            ipns: session.ipns.clone(),
        }
    }
}

impl TryView {
    fn of(done: &Try) -> Self {
        Self {
            status: done.status(),
            tran_date: dhaka(done.at),
            val_id: done.val_id.clone(),
            bank_tran_id: done.bank_tran_id.clone(),
            channel: done.channel.name,
            is_risky: done.risky,
            error: done.error.clone(),
            refunds: done.refunds.iter().map(|refund| refund.ref_id.clone()).collect(),
            refunds_asked: done.refunds.iter().map(|refund| (refund.trans_id.clone(), refund.asked)).collect(),
        }
    }
}

impl Gateway {
    /// The sessions, newest first and at most a hundred; of one `tran_id` when one is named.
    #[must_use]
    pub fn sessions(&self, tran_id: Option<&str>) -> Vec<SessionView> {
        let book = self.book();
        match tran_id {
            Some(tran_id) => {
                let mut found: Vec<_> = book.of_tran(tran_id).map(|session| SessionView::of(session, self)).collect();
                found.reverse();
                found.truncate(LISTED_MAX);
                found
            }
            None => book.newest().take(LISTED_MAX).map(|session| SessionView::of(session, self)).collect(),
        }
    }

    /// One session.
    #[must_use]
    pub fn view(&self, key: &str) -> Option<SessionView> {
        self.book().session(key).map(|session| SessionView::of(session, self))
    }
}
