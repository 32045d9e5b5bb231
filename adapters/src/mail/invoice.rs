//! An invoice, or a reminder of one, mailed to its customer: what is owed, until when, where it is paid, and the paper.
//!
//! The message id is the invoice's, and a reminder's has its day too, so that a mail program knows a second copy of the same
//! mail for what it is. Whoever has the link can read the invoice, so it stands in the body alone.

use super::{Mailer, OrderPost, words};
use domain::{
    Day,
    invoices::{InvoiceLetter, InvoiceLetterKind, MailsInvoices, Paper},
    orders::NotMailed,
};
use lettre::{
    AsyncTransport, Message,
    message::{
        Attachment, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use std::fmt::Write as _;

impl Mailer {
    fn invoice_letter(&self, letter: &InvoiceLetter) -> Result<Message, NotMailed> {
        let to = letter
            .mail
            .to
            .parse()
            .map_err(|_| NotMailed::Failed("the address is not one that can be mailed".into()))?;
        let mut message = Message::builder().from(self.from.clone()).to(to);
        if let Some(reply_to) = letter.reply_to.as_ref().and_then(|address| address.parse().ok()) {
            message = message.reply_to(reply_to);
        }
        let invoice = &letter.invoice;
        let number = invoice.state.issued().map(|issued| issued.number.text.as_str()).unwrap_or_default();
        let name = match letter.mail.kind {
            InvoiceLetterKind::Invoice => invoice.id.to_string(),
            InvoiceLetterKind::Reminder => format!("{}.reminder.{}", invoice.id, Day::of(letter.at)),
        };
        let id = format!("<{name}@{}>", self.from.email.domain());
        let subject = match letter.mail.kind {
            InvoiceLetterKind::Invoice => format!("{}: invoice {number}", letter.shop),
            InvoiceLetterKind::Reminder => format!("{}: reminder, invoice {number}", letter.shop),
        };
        let message = message
            .subject(subject)
            .message_id(Some(id))
            .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into()));
        let text = SinglePart::plain(text(letter, &invoice.payable_url(&self.house)));
        let letter = match &letter.paper {
            Some(paper) => message.multipart(MultiPart::mixed().singlepart(text).singlepart(attached(paper)?)),
            None => message.singlepart(text),
        };
        letter.map_err(|error| NotMailed::Failed(words(&error)))
    }
}

impl MailsInvoices for Mailer {
    async fn mail_invoice(&self, letter: &InvoiceLetter) -> Result<(), NotMailed> {
        let message = self.invoice_letter(letter)?;
        match tokio::time::timeout(self.within, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(NotMailed::Failed(words(&error))),
            Err(_) => Err(NotMailed::Failed(self.too_late().0)),
        }
    }
}

impl MailsInvoices for OrderPost {
    async fn mail_invoice(&self, letter: &InvoiceLetter) -> Result<(), NotMailed> {
        match &self.0 {
            Some(mailer) => mailer.mail_invoice(letter).await,
            None => Err(NotMailed::NotConfigured),
        }
    }
}

fn attached(paper: &Paper) -> Result<SinglePart, NotMailed> {
    let kind = ContentType::parse("application/pdf").map_err(|error| NotMailed::Failed(words(&error)))?;
    Ok(Attachment::new(paper.file_name()).body(paper.pdf.clone(), kind))
}

fn text(letter: &InvoiceLetter, link: &str) -> String {
    let InvoiceLetter { invoice, template, shop, at, .. } = letter;
    let number = invoice.state.issued().map(|issued| issued.number.text.as_str()).unwrap_or_default();
    let company = template.wording.company_name.as_deref().unwrap_or(shop);
    let (total, outstanding) = (invoice.totals.total, invoice.outstanding());
    let next = invoice.next_part();
    let is_late = next.is_some_and(|part| part.is_overdue(*at));
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = writeln!(text, "{company}\n");
    let _ = match letter.mail.kind {
        InvoiceLetterKind::Invoice => writeln!(text, "Here is your invoice {number}.\nআপনার ইনভয়েস {number}।\n"),
        InvoiceLetterKind::Reminder if is_late => {
            writeln!(text, "Invoice {number} is overdue.\nইনভয়েস {number} পরিশোধের সময় পেরিয়ে গেছে।\n")
        }
        InvoiceLetterKind::Reminder => {
            writeln!(text, "Please remember invoice {number}.\nইনভয়েস {number} পরিশোধের কথা মনে করিয়ে দিচ্ছি।\n")
        }
    };
    let _ = writeln!(text, "Total / মোট: {total}");
    let _ = writeln!(text, "To pay / বাকি: {outstanding}");
    if let Some(due_on) = next.and_then(|part| part.due_on) {
        let _ = writeln!(text, "Due / পরিশোধের তারিখ: {due_on}");
    }
    let _ = writeln!(text, "\nRead and pay it here / এখানে দেখুন ও পরিশোধ করুন:\n{link}\n");
    let _ = writeln!(text, "-- \nWhoever has this link can read the invoice.");
    let _ = writeln!(text, "এই লিংক যার কাছে আছে, সে ইনভয়েসটি দেখতে পারে।");
    text
}
