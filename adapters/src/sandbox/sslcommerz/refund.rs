//! Refunds: asked for by `bank_tran_id`, followed by `refund_ref_id`, finished by the clock or by a button.

use chrono::{DateTime, TimeDelta, Utc};

use super::fault::Fault;
use super::hash::Fields;
use super::query::api_connect;
use super::session::{Outcome, Refund, RefundEnd, Try, own_name};
use super::{Gateway, Subject, dhaka};
use crate::sandbox::answer::Answer;
use crate::sandbox::decimal;

/// How long a refund is on its way, by the sandbox's clock.
const REFUND_TAKES: TimeDelta = TimeDelta::minutes(1);

/// Most refunds of one payment.
const REFUNDS_MAX: usize = 100;

/// Longest merchant's id of a refund.
const TRANS_ID_MAX: usize = 30;

impl Refund {
    fn end_by(&self, now: DateTime<Utc>) -> Option<RefundEnd> {
        let done = self.initiated_at + REFUND_TAKES;
        self.end.or_else(|| (now >= done).then_some(RefundEnd::Refunded(done)))
    }
}

impl Gateway {
    /// Starts a refund; the same one again is answered `processing`, with the reference it has.
    pub(super) fn refund(&self, subject: &Subject, asked: &Fields) -> Answer {
        let text = |name: &str| asked.get(name).map_or("", String::as_str);
        let Some(store_id) = self.caller(asked) else { return api_connect("FAILED") };
        let needs_id = self.is_on(subject, &Fault::RefundTransIdRequired);
        let trans_id = text("refund_trans_id");
        let amount = decimal::parse(text("refund_amount")).filter(|amount| *amount > 0);
        let (Some(amount), false) = (amount, text("refund_remarks").is_empty()) else {
            return api_connect("INVALID_REQUEST");
        };
        if (needs_id && trans_id.is_empty()) || trans_id.len() > TRANS_ID_MAX {
            return api_connect("INVALID_REQUEST");
        }
        let cancelled = self.is_on(subject, &Fault::RefundCancelled);
        let bank_tran_id = text("bank_tran_id");
        let now = self.now();
        let mut book = self.book();
        let Some(session) = book.of_reference_mut(bank_tran_id).filter(|session| session.store_id == store_id) else {
            return refused(bank_tran_id, "", "Transaction not found");
        };
        let (key, tran_id, most) = (session.key.clone(), session.tran_id.clone(), session.asked);
        let paid = |done: &&mut Try| done.bank_tran_id == bank_tran_id && done.outcome == Outcome::Valid;
        let Some(done) = session.tries.iter_mut().find(paid) else {
            return refused(bank_tran_id, &tran_id, "Transaction is not paid");
        };
        if let Some(same) = done.refunds.iter_mut().find(|refund| is_same(refund, trans_id, amount, now)) {
            same.asked += 1;
            return accepted(bank_tran_id, &tran_id, &same.ref_id, "processing");
        }
        let taken = done.refunds.iter().filter(|refund| refund.end != Some(RefundEnd::Cancelled));
        let left = most - taken.map(|refund| refund.amount).sum::<i64>();
        if amount > left || done.refunds.len() >= REFUNDS_MAX {
            return refused(bank_tran_id, &tran_id, "Refund amount is greater than the available amount");
        }
        let ref_id = self.serial.hex(21).to_ascii_lowercase();
        let end = cancelled.then_some(RefundEnd::Cancelled);
        let trans_id = trans_id.to_owned();
        let own = Some(own_name(&store_id, &trans_id)).filter(|_| !trans_id.is_empty());
        done.refunds.push(Refund { ref_id: ref_id.clone(), trans_id, amount, initiated_at: now, asked: 1, end });
        book.refer(&key, &ref_id);
        book.refer(&key, &own.unwrap_or_default());
        accepted(bank_tran_id, &tran_id, &ref_id, "success")
    }

    /// How a refund stands: asked by the gateway's name for it or, where the switch allows, by the merchant's.
    pub(super) fn refund_status(&self, subject: &Subject, asked: &Fields) -> Answer {
        let Some(store_id) = self.caller(asked) else { return api_connect("FAILED") };
        let text = |name: &str| asked.get(name).map_or("", String::as_str);
        let (ref_id, trans_id) = (text("refund_ref_id"), text("refund_trans_id"));
        let is_by_own = ref_id.is_empty();
        if is_by_own && !self.is_on(subject, &Fault::RefundLookup) {
            return api_connect("INVALID_REQUEST");
        }
        let name = if is_by_own { own_name(&store_id, trans_id) } else { ref_id.to_owned() };
        let book = self.book();
        let session = book.of_reference(&name).filter(|session| session.store_id == store_id);
        let found = session.and_then(|session| {
            let is_it =
                |refund: &&Refund| if is_by_own { refund.trans_id == trans_id } else { refund.ref_id == ref_id };
            let with = |done: &Try| done.refunds.iter().find(is_it).cloned();
            session.tries.iter().find_map(|done| Some((session, done, with(done)?)))
        });
        let Some((session, done, refund)) = found else {
            let nobody_s = api_connect("DONE").text("refund_ref_id", "").text("status", "not_found");
            return if is_by_own { nobody_s } else { api_connect("INVALID_REQUEST") };
        };
        let (status, refunded_on) = match refund.end_by(self.now()) {
            None => ("processing", String::new()),
            Some(RefundEnd::Refunded(at)) => ("refunded", dhaka(at)),
            Some(RefundEnd::Cancelled) => ("cancelled", String::new()),
        };
        api_connect("DONE")
            .text("bank_tran_id", &done.bank_tran_id)
            .text("tran_id", &session.tran_id)
            .text("refund_ref_id", &refund.ref_id)
            .text("initiated_on", dhaka(refund.initiated_at))
            .text("refunded_on", refunded_on)
            .text("status", status)
            .text("errorReason", "")
    }

    /// The button: ends a refund now, whatever the clock says. Answers whether there is such a refund.
    pub fn end_refund(&self, ref_id: &str, is_paid_back: bool) -> bool {
        let end = if is_paid_back { RefundEnd::Refunded(self.now()) } else { RefundEnd::Cancelled };
        let mut book = self.book();
        let Some(session) = book.of_reference_mut(ref_id) else { return false };
        let found = session.tries.iter_mut().flat_map(|done| &mut done.refunds).find(|refund| refund.ref_id == ref_id);
        found.map(|refund| refund.end = Some(end)).is_some()
    }
}

/// With a merchant's id that decides; without one, an equal amount that is still on its way does.
fn is_same(refund: &Refund, trans_id: &str, amount: i64, now: DateTime<Utc>) -> bool {
    if trans_id.is_empty() {
        refund.trans_id.is_empty() && refund.amount == amount && refund.end_by(now).is_none()
    } else {
        refund.trans_id == trans_id
    }
}

fn accepted(bank_tran_id: &str, tran_id: &str, ref_id: &str, status: &str) -> Answer {
    api_connect("DONE")
        .text("bank_tran_id", bank_tran_id)
        .text("trans_id", tran_id)
        .text("refund_ref_id", ref_id)
        .text("status", status)
        .text("errorReason", "")
}

fn refused(bank_tran_id: &str, tran_id: &str, reason: &str) -> Answer {
    api_connect("DONE")
        .text("bank_tran_id", bank_tran_id)
        .text("trans_id", tran_id)
        .text("refund_ref_id", "")
        .text("status", "failed")
        .text("errorReason", reason)
}
