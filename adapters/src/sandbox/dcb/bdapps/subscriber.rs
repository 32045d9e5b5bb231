//! What is asked about a subscriber: his balance, how he can pay, whether he is registered.

use super::{Asked, verdict};
use crate::sandbox::answer::{Answer, Field};
use crate::sandbox::dcb::Operators;
use crate::sandbox::dcb::phone::Plan;
use crate::sandbox::decimal;

impl Operators {
    pub(super) fn balance(&self, asked: &Asked) -> Answer {
        let number = match self.number_of(&asked.subscriber_id) {
            Ok(number) => number,
            Err(code) => return verdict(code),
        };
        let mut book = self.book();
        let Some(phone) = book.phones.of(&number) else { return verdict("E1325") };
        let kind = match phone.plan {
            Plan::Prepaid => "Pre Paid",
            Plan::Postpaid => "Post Paid",
        };
        verdict("S1000")
            .text("chargeableBalance", decimal::show(phone.left))
            .text("accountType", kind)
            .text("accountStatus", "Active")
    }

    pub(super) fn instruments(&self, asked: &Asked) -> Answer {
        if let Err(code) = self.number_of(&asked.subscriber_id) {
            return verdict(code);
        }
        let is_known = matches!(asked.r#type.as_str(), "" | "all" | "sync" | "async");
        let list = match asked.r#type.as_str() {
            "async" => Vec::new(),
            _ => vec![Answer::new().text("name", "Mobile Account").text("type", "sync").text("accountId", "")],
        };
        if is_known { verdict("S1000").with("paymentInstrumentList", Field::List(list)) } else { verdict("E1312") }
    }

    pub(super) fn subscribe(&self, asked: &Asked) -> Answer {
        let number = match self.number_of(&asked.subscriber_id) {
            Ok(number) => number,
            Err(code) => return verdict(code),
        };
        let mut book = self.book();
        let Some(phone) = book.phones.of(&number) else { return verdict("E1325") };
        match (asked.action.as_str(), phone.is_registered) {
            ("1", true) => verdict("E1351"),
            ("0", false) => verdict("E1356"),
            (action @ ("0" | "1"), _) => {
                phone.is_registered = action == "1";
                let status = if phone.is_registered { "REGISTERED" } else { "UNREGISTERED" };
                verdict("S1000").text("subscriptionStatus", status)
            }
            _ => verdict("E1312"),
        }
    }

    pub(super) fn subscription_status(&self, asked: &Asked) -> Answer {
        match self.number_of(&asked.subscriber_id) {
            Ok(number) => {
                let is_registered = self.book().phones.of(&number).is_some_and(|phone| phone.is_registered);
                let status = if is_registered { "REGISTERED" } else { "UNREGISTERED" };
                verdict("S1000").text("subscriptionStatus", status)
            }
            Err(code) => verdict(code),
        }
    }
}
