//! What was bought is mailed: decide that it is being sent, send it, decide by what became of it.
//!
//! A crash between the second and the third sends the same mail again, under the same message id: a customer who paid gets
//! his codes rather twice than never.

use super::{MailRefused, NotMailed, OrderCase, fulfil::failed};
use crate::{
    apps::FindsApps,
    decision::{Asked, Decides, Declined, StoreFailed},
    ids::OrderId,
    scope::Scope,
    time::Clock,
    vouchers::{FindsVouchers, SoldCode},
};
use std::future::Future;

/// One mail with all that an order brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Where to.
    pub to: String,
    /// What customers call the application.
    pub shop: String,
    /// Where customers write to the application.
    pub reply_to: Option<String>,
    /// The order.
    pub case: OrderCase,
    /// Its codes, in the order of its lines.
    pub codes: Vec<SoldCode>,
}

/// Sends mails to customers.
pub trait MailsOrders: Send + Sync {
    /// Sends one, and says whether the mail server took it.
    fn mail(&self, letter: &Letter) -> impl Future<Output = Result<(), NotMailed>> + Send;
}

/// Sends the mail of one order, if it is due. Answers what became of it; none when somebody else sends it.
pub async fn mail_due<Store>(
    store: &Store,
    post: &impl MailsOrders,
    clock: &impl Clock,
    (scope, id): (Scope, OrderId),
) -> Result<Option<Result<(), NotMailed>>, StoreFailed>
where
    Store: Decides<OrderCase> + FindsVouchers + FindsApps,
{
    let at = clock.now(scope);
    let case = match store.decide(id, &Asked::at(scope, at), move |case: &OrderCase| case.begin_mailing(at)).await {
        Ok(case) => case,
        Err(Declined::Refused(_) | Declined::NotFound) => return Ok(None),
        Err(declined) => return Err(failed(declined)),
    };
    let outcome = match case.order.mailed_to().map(str::to_owned) {
        Some(to) => {
            let mut codes = store.codes_of_order(scope, id).await?;
            codes.sort_by_key(|code| (code.item, code.voucher));
            let app = store.app(scope.app).await?;
            let branding = app.as_ref().map(|app| app.settings.branding.clone()).unwrap_or_default();
            let shop = branding.display_name.or(app.map(|app| app.name)).unwrap_or_default();
            post.mail(&Letter { to, shop, reply_to: branding.support_email, case, codes }).await
        }
        None => Err(NotMailed::Failed(MailRefused::NoAddress.to_string())),
    };
    let (at, kept) = (clock.now(scope), outcome.clone());
    match store.decide(id, &Asked::at(scope, at), move |case: &OrderCase| case.mailed(&kept, at)).await {
        Ok(_) | Err(Declined::Refused(_) | Declined::NotFound) => Ok(Some(outcome)),
        Err(declined) => Err(failed(declined)),
    }
}
