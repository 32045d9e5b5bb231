//! What is told of an invoice's calendar, when, and how often.

use crate::{
    invoices::{
        InvoiceCase, InvoiceEvent, InvoiceLetterKind, InvoiceMail, InvoiceStatus, Register, SweepRefused, Wording,
    },
    testing::{
        invoice_story::{day_and, draft, in_parts, issued, received, wanted},
        story::NOON,
    },
    time::{Timestamp, hours},
};

fn swept(case: &mut InvoiceCase, at: Timestamp) -> Vec<InvoiceEvent> {
    match case.sweep(at) {
        Ok(decision) => {
            *case = decision.next;
            decision.events
        }
        Err(SweepRefused::NothingDue) => Vec::new(),
    }
}

#[test]
fn installments_fall_due_and_overdue_once_each() {
    use InvoiceEvent::{InstallmentDue, InstallmentOverdue, Overdue};
    let mut case = issued(in_parts(&[4_000, 3_000, 3_000]));
    assert_eq!(case.invoice.look_at(), Some(day_and(10).starts_at()));
    assert_eq!(swept(&mut case, NOON), []);
    assert_eq!(swept(&mut case, day_and(10).starts_at()), [InstallmentDue { place: 1 }]);
    assert_eq!(swept(&mut case, day_and(10).starts_at()), []);
    assert_eq!(swept(&mut case, day_and(10).ends_at()), [InstallmentOverdue { place: 1 }, Overdue]);
    assert_eq!(case.invoice.status(day_and(11).starts_at()), InvoiceStatus::Overdue);
    let mut case = received(&case, 1, 7_000);
    assert_eq!(case.invoice.status(day_and(11).starts_at()), InvoiceStatus::PartiallyPaid);
    assert_eq!(case.invoice.look_at(), Some(day_and(30).starts_at()), "the second part is paid already");
    let late = day_and(40).starts_at();
    assert_eq!(swept(&mut case, late), [InstallmentDue { place: 3 }, InstallmentOverdue { place: 3 }]);
    assert_eq!(swept(&mut received(&case, 2, 3_000), late.plus(hours(1))), []);
}

#[test]
fn without_installments_only_the_invoice_is_overdue() {
    let mut case = issued(wanted());
    assert_eq!(swept(&mut case, day_and(10).ends_at()), [InvoiceEvent::Overdue]);
    let mut paid = received(&issued(wanted()), 1, 10_350);
    assert_eq!(swept(&mut paid, day_and(90).ends_at()), []);
    let mut undated = wanted();
    undated.due_on = None;
    assert_eq!(issued(undated).invoice.look_at(), None);
}

#[test]
fn reminders_go_on_their_days_and_one_mail_makes_up_for_a_pause() {
    let wording = Wording { reminder_days: vec![-30, -3, 0, 7], ..Wording::default() };
    let draft = draft(wanted());
    let register = Register::new(1, 1, (1, &wording));
    let mut case = InvoiceCase { register, ..draft }.issue(NOON).unwrap().next;
    let nine = |days| day_and(days).starts_at().plus(hours(9));
    assert_eq!(case.invoice.look_at(), Some(nine(7)), "what lies before the issue reminds of nothing");
    swept(&mut case, nine(7));
    let InvoiceMail::Due { mail, .. } = case.invoice.mail.clone() else { panic!("no mail is due") };
    assert_eq!((mail.kind, mail.to.as_str()), (InvoiceLetterKind::Reminder, "rahima@mail.example"));
    let sending = case.begin_mailing(nine(7)).unwrap().next;
    let mut sent = sending.mailed(&mail, &Ok(()), nine(7)).unwrap().next;
    assert!(matches!(sent.invoice.mail, InvoiceMail::Sent { .. }));
    assert_eq!(swept(&mut sent, day_and(40).starts_at()), [InvoiceEvent::Overdue]);
    assert!(matches!(sent.invoice.mail, InvoiceMail::Due { .. }));
    assert_eq!(sent.invoice.look_at(), None);
}

#[test]
fn a_mail_that_took_anothers_place_is_not_taken_for_it() {
    let case = issued(wanted()).send(None, NOON).unwrap().next;
    let sending = case.begin_mailing(NOON).unwrap().next;
    let first = sending.invoice.mail.mail().unwrap().clone();
    let other = sending.send(Some("other@mail.example"), NOON).unwrap().next;
    assert!(other.mailed(&first, &Ok(()), NOON).is_err());
    assert!(matches!(other.invoice.mail, InvoiceMail::Due { tries: 0, .. }));
    assert!(issued(wanted()).send(Some("nobody"), NOON).is_err());
}
