//! What merchants may ask about payments: validation by `val_id`, and queries by `sessionkey` and by `tran_id`.

use chrono::{DateTime, Utc};

use super::hash::Fields;
use super::session::{Outcome, Session, Try};
use super::{Gateway, dhaka, net_of_fee};
use crate::sandbox::answer::{Answer, Field};
use crate::sandbox::decimal;

impl Gateway {
    /// Validation: `VALID` the first time, `VALIDATED` ever after. Whoever has the wrong password learns nothing.
    pub(super) fn validate(&self, asked: &Fields) -> Answer {
        let now = self.now();
        let val_id = asked.get("val_id").map_or("", String::as_str);
        let unknown = Answer::new().text("status", "INVALID_TRANSACTION").text("APIConnect", "DONE");
        let Some(store_id) = self.caller(asked) else { return unknown };
        let mut book = self.book();
        let Some(session) = book.of_reference_mut(val_id).filter(|session| session.store_id == store_id) else {
            return unknown;
        };
        let Some(at) = session.tries.iter().position(|done| done.val_id == val_id) else { return unknown };
        let shown = session.clone();
        let (Some(done), Some(kept)) = (shown.tries.get(at), session.tries.get_mut(at)) else { return unknown };
        let validated_on = *kept.validated_at.get_or_insert(now);
        Answer::new()
            .text("status", done.status())
            .and(facts(&shown, Some(done)))
            .and(extras(done))
            .text("APIConnect", "DONE")
            .text("validated_on", dhaka(validated_on))
            .text("gw_version", "")
            .and(customer(&shown))
    }

    /// The query by `sessionkey`: one flat object.
    pub(super) fn query_session(&self, asked: &Fields) -> Answer {
        let Some(store_id) = self.caller(asked) else { return api_connect("FAILED") };
        let key = asked.get("sessionkey").map_or("", String::as_str);
        let book = self.book();
        let Some(session) = book.session(key).filter(|session| session.store_id == store_id) else {
            return api_connect("DONE").text("status", "FAILED").text("sessionkey", key);
        };
        let done = session.decisive();
        let status = match done {
            Some(done) => done.status(),
            None if session.has_lapsed(self.now()) => Outcome::Expired.status(),
            None => "PENDING",
        };
        api_connect("DONE")
            .text("status", status)
            .text("sessionkey", &session.key)
            .and(facts(session, done))
            .and(done.map(extras).unwrap_or_default())
            .text("validated_on", done.and_then(|done| done.validated_at).map_or_else(String::new, dhaka))
            .text("gw_version", "")
    }

    /// The query by `tran_id`: every try is an element; a session without one is an element of its own.
    pub(super) fn query_tran(&self, asked: &Fields) -> Answer {
        let Some(store_id) = self.caller(asked) else { return api_connect("FAILED") };
        let tran_id = asked.get("tran_id").map_or("", String::as_str);
        let now = self.now();
        let book = self.book();
        let elements: Vec<_> = book
            .of_tran(tran_id)
            .filter(|session| session.store_id == store_id)
            .flat_map(|session| elements(session, now))
            .collect();
        let found = elements.len();
        let element = if elements.is_empty() {
            vec![Answer::new().text("tran_id", tran_id).text("status", "INVALID")]
        } else {
            elements
        };
        api_connect("DONE").number("no_of_trans_found", found).with("element", Field::List(element))
    }
}

/// An answer about the call itself.
pub(super) fn api_connect(value: &str) -> Answer {
    Answer::new().text("APIConnect", value)
}

fn elements(session: &Session, now: DateTime<Utc>) -> Vec<Answer> {
    let element = |status: &str, done: Option<&Try>| {
        Answer::new()
            .text("status", status)
            .and(facts(session, done))
            .and(done.map(extras).unwrap_or_default())
            .text("validated_on", done.and_then(|done| done.validated_at).map_or_else(String::new, dhaka))
            .text("gw_version", "")
            .text("bank_gw", done.map_or("", |done| done.channel.bank_gw))
            .text("error", done.map_or("", |done| done.error.as_str()))
    };
    if session.has_lapsed(now) {
        return vec![element(Outcome::Expired.status(), None)];
    }
    if session.tries.is_empty() {
        return vec![element("PROCESSING", None)];
    }
    session.tries.iter().map(|done| element(done.status(), Some(done))).collect()
}

/// The fields that validation and both queries share.
fn facts(session: &Session, done: Option<&Try>) -> Answer {
    let paid = done.filter(|done| done.outcome == Outcome::Valid);
    let carded = done.filter(|done| matches!(done.outcome, Outcome::Valid | Outcome::Failed));
    let card = |field: fn(&Try) -> &'static str| carded.map_or("", field);
    let [value_a, value_b, value_c, value_d] = session.values.clone();
    let risk = |yes: &'static str, no: &'static str| carded.map_or("", |done| if done.risky { yes } else { no });
    Answer::new()
        .text("tran_date", dhaka(done.map_or(session.opened_at, |done| done.at)))
        .text("tran_id", &session.tran_id)
        .text("val_id", paid.map_or("", |done| done.val_id.as_str()))
        .text("amount", decimal::show(session.taka()))
        .text("store_amount", paid.map_or_else(String::new, |_| decimal::show(net_of_fee(session.taka()))))
        .text("currency", "BDT")
        .text("bank_tran_id", done.map_or("", |done| done.bank_tran_id.as_str()))
        .text("card_type", card(|done| done.channel.card_type))
        .text("card_no", card(|done| done.channel.card_no))
        .text("card_issuer", card(|done| done.channel.card_issuer))
        .text("card_brand", card(|done| done.channel.card_brand))
        .text("card_sub_brand", card(|_| "Classic"))
        .text("card_issuer_country", card(|_| "Bangladesh"))
        .text("card_issuer_country_code", card(|_| "BD"))
        .text("currency_type", &session.currency)
        .text("currency_amount", decimal::show(session.asked))
        .text("currency_rate", decimal::show_rate(session.rate))
        .text("base_fair", "0.00")
        .text("value_a", value_a)
        .text("value_b", value_b)
        .text("value_c", value_c)
        .text("value_d", value_d)
        .text("risk_title", risk("High Risk", "Safe"))
        .text("risk_level", risk("1", "0"))
}

fn extras(done: &Try) -> Answer {
    Answer::new()
        .text("emi_instalment", "0")
        .text("emi_amount", "0.00")
        .text("emi_description", "")
        .text("emi_issuer", done.channel.card_issuer)
        .text("account_details", "")
        .text("discount_percentage", "0")
        .text("discount_amount", "0")
        .text("discount_remarks", "")
}

fn customer(session: &Session) -> Answer {
    Answer::new()
        .text("token_key", "")
        .text("cus_name", &session.cus_name)
        .text("cus_email", &session.cus_email)
        .text("cus_phone", &session.cus_phone)
        .number("offer_avail", 1)
        .text("card_ref_id", "")
        .number("isTokeizeSuccess", 0)
        .text("campaign_code", "")
}
