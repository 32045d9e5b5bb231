//! Payments and invoices, as an application makes them.

use crate::{Result, client, customer, refused, told, wanted};
use futures_util::{StreamExt, TryStreamExt, stream};
use poisha_client::{
    Client, Error, ErrorCode,
    params::{ListPayments, PrintInvoice},
    types::{
        ChangeInvoice, CreateInvoice, CreatePayment, InvoiceStatus, Mode, NewLineItem, PaymentSort, PaymentStatus,
    },
};
use std::collections::HashSet;

#[tokio::test]
async fn a_payment_is_created_read_back_and_cancelled() -> Result {
    let (poisha, who) = (client(), customer("read-back"));
    let wanted = CreatePayment {
        product_name: Some("Rice cooker".to_owned()),
        metadata: Some([("basket".to_owned(), "7".to_owned())].into()),
        ..wanted(115_000, &who)
    };
    let created = poisha.create_payment(&wanted).await?;
    let read = poisha.get_payment(&created.id).await?;
    assert_eq!((read.status, read.amount_minor, read.mode), (PaymentStatus::Pending, 115_000, Mode::Test));
    assert_eq!((read.currency.as_str(), read.customer_reference), ("BDT", who));
    assert_eq!((read.product_name, read.metadata.get("basket").map(String::as_str)), (wanted.product_name, Some("7")));
    assert_eq!(poisha.cancel_payment(&created.id).await?.status, PaymentStatus::Cancelled);
    Ok(())
}

#[tokio::test]
async fn the_same_key_and_body_replay_the_first_answer() -> Result {
    let (poisha, who) = (client(), customer("replay"));
    let wanted = wanted(5_000, &who);
    let first = poisha.create_payment(&wanted).idempotency_key(&who).await?;
    let second = poisha.create_payment(&wanted).idempotency_key(&who).await?;
    assert_eq!(first.id, second.id);
    assert_ne!(poisha.create_payment(&wanted).await?.id, first.id, "a call of its own was a repetition");
    Ok(())
}

#[tokio::test]
async fn the_same_key_with_another_body_is_a_conflict() -> Result {
    let (poisha, who) = (client(), customer("conflict"));
    poisha.create_payment(&wanted(5_000, &who)).idempotency_key(&who).await?;
    let refusal = refused(poisha.create_payment(&wanted(6_000, &who)).idempotency_key(&who).await);
    assert_eq!((refusal.status.as_u16(), refusal.code), (409, Some(ErrorCode::IdempotencyKeyConflict)));
    Ok(())
}

#[tokio::test]
async fn refusals_are_typed() -> Result {
    let poisha = client();
    let wanted = wanted(0, "customer-42");
    // region errors
    let answered = poisha.create_payment(&wanted).await;
    if let Err(Error::Refused(refusal)) = &answered
        && refusal.code == Some(ErrorCode::ValidationError)
    {
        for (field, problem) in &refusal.fields {
            println!("{field} {problem} {:?}", refusal.request_id);
        }
    }
    // endregion errors
    let refusal = refused(answered);
    assert_eq!(refusal.status.as_u16(), 400);
    assert!(refusal.fields.contains_key("amountMinor") && refusal.request_id.is_some(), "{refusal:?}");
    assert!(refusal.to_string().starts_with("VALIDATION_ERROR: "), "{refusal}");

    let unknown = poisha.get_payment("pay_01kah2v8w4e9m7qk3s5r2n6t8z").await;
    assert_eq!(unknown.unwrap_err().code(), Some(&ErrorCode::ResourceNotFound));
    let beyond = refused(poisha.get_payment("../payments?x=y").await);
    assert!([400, 404].contains(&beyond.status.as_u16()), "an id went beyond its place: {beyond}");
    let stranger = Client::new(&told("POISHA_URL"), &told("POISHA_KEY"), "wrong")?;
    assert_eq!(stranger.get_me().await.unwrap_err().code(), Some(&ErrorCode::Unauthorized));
    Ok(())
}

#[tokio::test]
async fn a_draft_is_changed_issued_and_printed() -> Result {
    let poisha = client();
    let line = NewLineItem {
        description: "Rice cooker".to_owned(),
        qty: 2,
        unit_amount_minor: 115_000,
        ..NewLineItem::default()
    };
    let draft = CreateInvoice {
        customer_reference: customer("draft"),
        notes: Some("Thank you.".to_owned()),
        issue: Some(false),
        line_items: vec![line],
        ..CreateInvoice::default()
    };
    let draft = poisha.create_invoice(&draft).await?;
    assert_eq!((draft.status, draft.notes.as_deref()), (InvoiceStatus::Draft, Some("Thank you.")));
    let change = ChangeInvoice { notes: Some(String::new()), ..ChangeInvoice::default() };
    assert_eq!(poisha.change_invoice(&draft.id, &change).await?.notes.unwrap_or_default(), "");
    assert_eq!(poisha.issue_invoice(&draft.id).await?.status, InvoiceStatus::Issued);
    let paper = poisha.print_invoice(&draft.id, &PrintInvoice { archival: Some(true) }).await?;
    assert!(paper.starts_with(b"%PDF-"));
    Ok(())
}

#[tokio::test]
async fn a_thousand_payments_come_once_each_over_their_pages() -> Result {
    const MANY: i64 = 1_000;
    let (poisha, who) = (client().with_max_retries(10), customer("pages"));
    let wanted: Vec<_> = (0..MANY).map(|number| wanted(1_000 + number, &who)).collect();
    let made = stream::iter(&wanted).map(|wanted| poisha.create_payment(wanted).into_future()).buffer_unordered(8);
    let made: HashSet<String> = made.map_ok(|payment| payment.id).try_collect().await?;
    assert_eq!(made.len(), 1_000);
    for sort_by in [None, Some(PaymentSort::AmountMinor)] {
        let customer_reference = Some(who.clone());
        let mut seen = Vec::new();
        // region pages
        let params = ListPayments { customer_reference, size: Some(100), sort_by, ..ListPayments::default() };
        let mut payments = std::pin::pin!(poisha.all_payments(&params));
        while let Some(payment) = payments.try_next().await? {
            seen.push(payment.id);
        }
        // endregion pages
        assert_eq!(seen.len(), 1_000, "sorted by {sort_by:?}");
        assert_eq!(seen.into_iter().collect::<HashSet<_>>(), made, "sorted by {sort_by:?}");
    }
    let params = ListPayments { customer_reference: Some(who), size: Some(10), ..ListPayments::default() };
    let first: Vec<_> = poisha.all_payments(&params).take(25).try_collect().await?;
    assert_eq!(first.len(), 25);
    Ok(())
}

#[test]
fn a_client_that_could_not_call_is_not_made() {
    for url in ["pay.example/api/v1", "ftp://pay.example/api/v1", "https:///", "http://a b"] {
        assert!(matches!(Client::new(url, "key", "secret"), Err(Error::Request(_))), "{url} was taken");
    }
    assert!(Client::new("https://pay.example/api/v1", "", "secret").is_err());
    let made = Client::new("https://pay.example/api/v1", "key", "in-secret").unwrap();
    assert!(!format!("{made:?}").contains("in-secret"), "a log would show the secret");
}
