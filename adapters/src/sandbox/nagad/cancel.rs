//! `purchase/cancel`: a purchase is given back, whole or in part.
//!
//! Whether the real gateway knows a merchant's number of a refund again is not documented. This one does not: who sends
//! twice gives back twice.

use std::sync::Arc;

use poem::{Request, Response};
use serde_json::{Value, json};

use super::fault::{Endpoint, Fault};
use super::order::{CANCELS_MAX, Cancel, Order, Step};
use super::{DATA_INVALID, Gateway, REFERENCE_UNKNOWN, Refused, STATE, Subject, headers, told};
use crate::sandbox::decimal;
use crate::sandbox::form::{self, Fields};

const FORBIDDEN: Refused = Refused("16_0006_040", "The merchant may not cancel");
const TOO_MUCH: Refused = Refused("16_0006_060", "The amount is more than what is left");

impl Gateway {
    pub(super) async fn cancel(self: &Arc<Self>, request: &Request, query: &Fields, body: &[u8]) -> Response {
        let text = |name: &str| query.get(name).filter(|text| !text.is_empty());
        let by_order = |order: &&Order| Some(&order.order_id) == text("orderId");
        let found = match text("paymentRefId") {
            Some(reference) => self.book().at(reference).cloned(),
            None => self.book().newest().find(by_order).cloned(),
        };
        let subject = match &found {
            Some(order) => self.about_order(Endpoint::Cancel, order),
            None => self.about(Endpoint::Cancel, None, None, None),
        };
        if let Some(response) = self.disturbed(&subject).await {
            return response;
        }
        let answer = self.given_back(&subject, request, query, &form::texts(body));
        if answer.is_ok() && self.is_on(&subject, &Fault::CancelAnswerGarbled) {
            return Response::builder().content_type("text/html").body("<html>Please wait</html>");
        }
        told(answer)
    }

    fn given_back(
        &self,
        subject: &Subject,
        request: &Request,
        query: &Fields,
        body: &Fields,
    ) -> Result<Value, Refused> {
        headers(request)?;
        let order = subject.order.as_ref().ok_or(REFERENCE_UNKNOWN)?;
        if query.get("orderId").is_some_and(|id| !id.is_empty() && *id != order.order_id) {
            return Err(REFERENCE_UNKNOWN);
        }
        if self.is_on(subject, &Fault::CancelForbidden) {
            return Err(FORBIDDEN);
        }
        let text = |name: &str| body.get(name).map_or("", String::as_str);
        let inner = self.keys.open(&order.merchant_id, text("sensitiveDataCancelRequest"), text("signature"))?;
        let said = |name: &str| inner.get(name).and_then(Value::as_str).unwrap_or_default();
        let amounts = decimal::parse(said("originalAmount")).zip(decimal::parse(said("cancelAmount")));
        let (original, amount) = amounts.ok_or(DATA_INVALID)?;
        let date = said("originalRequestDate");
        let is_date = date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit());
        if said("merchantId") != order.merchant_id || original != order.amount || amount <= 0 || !is_date {
            return Err(DATA_INVALID);
        }
        let (now, trx_id) = (self.now(), self.serial.hex(8));
        let mut book = self.book();
        let kept = book.at_mut(&order.reference).filter(|order| order.step == Step::Success).ok_or(STATE)?;
        if kept.given_back() + amount > kept.amount || kept.cancels.len() >= CANCELS_MAX {
            return Err(TOO_MUCH);
        }
        kept.cancels.push(Cancel {
            trx_id: trx_id.clone(),
            reference_no: said("referenceNo").to_owned(),
            amount,
            original_request_date: date.to_owned(),
            at: now,
        });
        let status = kept.status();
        drop(book);
        let answer = json!({
            "status": status,
            "code": "000",
            "originalRequestDate": date,
            "originalAmount": said("originalAmount"),
            "cancelAmount": said("cancelAmount"),
            "referenceNo": said("referenceNo"),
            "cancelTrxId": trx_id,
        });
        self.sealed(subject, &order.merchant_id, &answer)
    }
}
