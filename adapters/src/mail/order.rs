//! What was bought, mailed to its customer: one mail an order, with all its codes.
//!
//! The message id is the order's, so that a mail program knows a second copy for what it is. Codes stand in the body alone.

use super::{Mailer, words};
use domain::orders::{Letter, MailsOrders, NotMailed, OrderItem};
use lettre::{
    AsyncTransport, Message,
    message::header::{ContentType, HeaderName, HeaderValue},
};
use std::fmt::Write as _;

impl Mailer {
    fn letter(&self, letter: &Letter) -> Result<Message, NotMailed> {
        let number = letter.case.order.number;
        let to =
            letter.to.parse().map_err(|_| NotMailed::Failed("the address is not one that can be mailed".into()))?;
        let mut message = Message::builder().from(self.from.clone()).to(to);
        if let Some(reply_to) = letter.reply_to.as_ref().and_then(|address| address.parse().ok()) {
            message = message.reply_to(reply_to);
        }
        let id = format!("<{}@{}>", letter.case.order.id, self.from.email.domain());
        message
            .subject(format!("{}: order {number}", letter.shop))
            .message_id(Some(id))
            .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into()))
            .header(ContentType::TEXT_PLAIN)
            .body(text(letter))
            .map_err(|error| NotMailed::Failed(words(&error)))
    }
}

impl MailsOrders for Mailer {
    async fn mail(&self, letter: &Letter) -> Result<(), NotMailed> {
        let message = self.letter(letter)?;
        match tokio::time::timeout(self.within, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(NotMailed::Failed(words(&error))),
            Err(_) => Err(NotMailed::Failed(self.too_late().0)),
        }
    }
}

/// Sends mail where a mail server is configured.
#[derive(Clone, Debug)]
pub struct OrderPost(pub Option<Mailer>);

impl MailsOrders for OrderPost {
    async fn mail(&self, letter: &Letter) -> Result<(), NotMailed> {
        match &self.0 {
            Some(mailer) => mailer.mail(letter).await,
            None => Err(NotMailed::NotConfigured),
        }
    }
}

fn text(letter: &Letter) -> String {
    let order = &letter.case.order;
    let mut text = String::new();
    // Writing to a text cannot fail.
    let _ = writeln!(
        text,
        "{}\n\nThank you. Your order {number} is complete.\nধন্যবাদ। আপনার অর্ডার {number} সম্পন্ন হয়েছে।\n",
        letter.shop,
        number = order.number
    );
    for item in &order.items {
        let OrderItem { product_name, variant_name, quantity, .. } = item;
        let _ = writeln!(text, "{product_name}, {variant_name} x {quantity}");
        for sold in letter.codes.iter().filter(|sold| sold.item == item.item) {
            let _ = write!(text, "  {}", String::from_utf8_lossy(sold.code.reveal()));
            if let Some(serial) = &sold.serial {
                let _ = write!(text, "  (serial {serial})");
            }
            if let Some(end) = sold.expires_at {
                let _ = write!(text, "  (until {})", super::instant(end));
            }
            text.push('\n');
        }
        text.push('\n');
    }
    let _ = writeln!(text, "-- \nKeep this mail to yourself: whoever has a code can use it.");
    let _ = writeln!(text, "এই মেইলটি কাউকে দেখাবেন না: কোড যার হাতে, সে-ই তা ব্যবহার করতে পারে।");
    text
}
