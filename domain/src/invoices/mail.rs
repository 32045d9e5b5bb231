//! Invoices are mailed: decide that one is being sent, send it, decide by what became of it.
//!
//! A crash between the second and the third sends the same mail again, under the same message id.

use super::{
    Addressed, FindsInvoices, Invoice, InvoiceCase, KeepsLogos, Paper, Template, Wanted,
    document::{PrintOptions, Prints},
    print,
};
use crate::{
    apps::FindsApps,
    decision::{Asked, Decides, Declined, StoreFailed},
    ids::InvoiceId,
    orders::NotMailed,
    scope::Scope,
    time::{Clock, Timestamp},
};
use std::future::Future;

/// One mail about an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceLetter {
    /// What it says and where it goes.
    pub mail: Addressed,
    /// What customers call the application.
    pub shop: String,
    /// Where customers write to the application.
    pub reply_to: Option<String>,
    /// The invoice.
    pub invoice: Invoice,
    /// The template that it is printed by.
    pub template: Template,
    /// The invoice on paper; none when it could not be printed, and the link has to do.
    pub paper: Option<Paper>,
    /// When it is written.
    pub at: Timestamp,
}

/// Sends mails about invoices.
pub trait MailsInvoices: Send + Sync {
    /// Sends one, and says whether the mail server took it.
    fn mail_invoice(&self, letter: &InvoiceLetter) -> impl Future<Output = Result<(), NotMailed>> + Send;
}

/// Sends the mail of one invoice, if it is due, with the invoice on paper. Answers what became of it; none when somebody
/// else sends it. `public_url` is the house's own address.
pub async fn mail_due<Store>(
    store: &Store,
    (post, printer, public_url): (&impl MailsInvoices, &impl Prints, &str),
    clock: &impl Clock,
    (scope, id): (Scope, InvoiceId),
) -> Result<Option<Result<(), NotMailed>>, StoreFailed>
where
    Store: Decides<InvoiceCase> + FindsInvoices + FindsApps + KeepsLogos,
{
    let at = clock.now(scope);
    let begin = move |case: &InvoiceCase| case.begin_mailing(at);
    let case = match store.decide(id, &Asked::at(scope, at), begin).await {
        Ok(case) => case,
        Err(Declined::Refused(_) | Declined::NotFound) => return Ok(None),
        Err(declined) => return Err(failed(declined)),
    };
    let Some(mail) = case.invoice.mail.mail().cloned() else { return Ok(None) };
    let app = store.app(scope.app).await?;
    let template = store.template(scope, Some(case.invoice.template)).await?;
    let branding = app.as_ref().map(|app| app.settings.branding.clone()).unwrap_or_default();
    let shop = branding.display_name.or(app.map(|app| app.name)).unwrap_or_default();
    let (reply_to, invoice) = (branding.support_email, case.invoice);
    let wanted = (Wanted::Invoice, PrintOptions::default());
    let paper = print(store, printer, public_url, &invoice, wanted).await.ok();
    let letter = InvoiceLetter { mail: mail.clone(), shop, reply_to, invoice, template, paper, at };
    let outcome = post.mail_invoice(&letter).await;
    let (at, became) = (clock.now(scope), outcome.clone());
    let rule = move |case: &InvoiceCase| case.mailed(&mail, &became, at);
    match store.decide(id, &Asked::at(scope, at), rule).await {
        Ok(_) | Err(Declined::Refused(_) | Declined::NotFound) => Ok(Some(outcome)),
        Err(declined) => Err(failed(declined)),
    }
}

/// Nothing here is asked with an idempotency key, so but for a failure the store has no reason to decline.
pub(super) fn failed<R>(declined: Declined<R>) -> StoreFailed {
    match declined {
        Declined::Failed(failed) => failed,
        Declined::Refused(_)
        | Declined::NotFound
        | Declined::Replay(_)
        | Declined::Resume(_)
        | Declined::KeyConflict
        | Declined::KeyInProgress { .. }
        | Declined::Taken(_) => StoreFailed::Database("the store answered what was not asked".into()),
    }
}
