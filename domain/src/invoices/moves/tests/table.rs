//! Every state of an invoice against every request: the refusals matter as much as the moves.

use crate::{
    decision::Decision,
    invoices::{Installment, InvoiceCase, InvoiceChange, InvoiceStatus, WantedInvoice},
    testing::{
        invoice_story::{day_and, draft, issued, new_note, payment_of, received, returned, wanted},
        story::{NOON, settings},
    },
};

type Change = fn(&mut WantedInvoice);
type Request = fn(&InvoiceCase) -> Option<InvoiceStatus>;

fn kept<R>(decision: Result<Decision<InvoiceCase>, R>) -> Option<InvoiceStatus> {
    decision.ok().map(|decision| decision.next.invoice.state.status())
}

const REQUESTS: [(&str, Request); 10] = [
    ("change", |case| kept(case.change(&InvoiceChange::default(), NOON))),
    ("reschedule", |case| kept(case.reschedule(&[], None, NOON))),
    ("issue", |case| kept(case.issue(NOON))),
    ("void", |case| kept(case.void(None, NOON))),
    ("credit a part", |case| kept(case.credit(&new_note(9, 350), NOON))),
    ("credit all", |case| kept(case.credit(&new_note(9, 10_350), NOON))),
    ("send", |case| kept(case.send(None, NOON))),
    ("pay a part", |case| {
        case.pay(&payment_of(case, 9, 350), &settings(), NOON).ok().map(|_| case.invoice.state.status())
    }),
    ("money for a part comes", |case| Some(received(case, 9, 350).invoice.state.status())),
    ("money for all comes", |case| Some(received(case, 9, 10_350).invoice.state.status())),
];

#[test]
fn every_state_answers_every_request() {
    use InvoiceStatus::{Draft, Issued, Paid, PartiallyPaid, Void};
    let (owed, paid) = (issued(wanted()), received(&issued(wanted()), 1, 10_350));
    let partly = received(&owed, 1, 4_000);
    let void = owed.void(None, NOON).unwrap().next;
    let given_back = returned(&paid, 1, (5, 10_350));
    let states: [(&InvoiceCase, [Option<InvoiceStatus>; 10]); 6] = [
        // change, reschedule, issue, void, credit a part, credit all, send, pay a part, money for a part, money for all
        (
            &draft(wanted()),
            [Some(Draft), Some(Draft), Some(Issued), Some(Void), None, None, None, None, Some(Draft), Some(Draft)],
        ),
        (
            &owed,
            [
                None,
                Some(Issued),
                None,
                Some(Void),
                Some(Issued),
                None,
                Some(Issued),
                Some(Issued),
                Some(PartiallyPaid),
                Some(Paid),
            ],
        ),
        (
            &partly,
            [
                None,
                Some(PartiallyPaid),
                None,
                None,
                Some(PartiallyPaid),
                Some(Paid),
                Some(PartiallyPaid),
                Some(PartiallyPaid),
                Some(PartiallyPaid),
                Some(Paid),
            ],
        ),
        (&paid, [None, None, None, None, Some(Paid), Some(Paid), Some(Paid), None, Some(Paid), Some(Paid)]),
        (&given_back, [None, None, None, None, None, None, Some(Paid), None, Some(Paid), Some(Paid)]),
        (&void, [None, None, None, None, None, None, None, None, Some(Void), Some(Void)]),
    ];
    for (case, expected) in states {
        for ((name, request), expected) in REQUESTS.iter().zip(expected) {
            assert_eq!(request(case), expected, "{name} when {:?}", case.invoice.state);
        }
    }
}

#[test]
fn an_invoice_over_nothing_is_paid_when_it_is_issued() {
    let mut free = wanted();
    free.lines.iter_mut().for_each(|line| line.discount_minor = 10_000);
    let decision = draft(free).issue(NOON).unwrap();
    assert_eq!(decision.next.invoice.state.status(), InvoiceStatus::Paid);
    assert_eq!(decision.events.len(), 2);
    let moved: Vec<i64> =
        decision.postings.iter().flat_map(|posting| posting.transfers()).map(|one| one.amount.minor()).collect();
    assert_eq!(moved, [10_000, 10_000], "what was sold, and the discount on it");
}

fn part(days: i32, amount_minor: i64) -> Installment {
    Installment { due_on: day_and(days), amount_minor }
}

#[test]
fn what_a_wrong_request_says_names_its_fields() {
    let fields = |change: Change| {
        let mut wanted = wanted();
        change(&mut wanted);
        wanted.check().err().map(|problems| problems.into_iter().map(|(field, _)| field).collect::<Vec<_>>())
    };
    assert_eq!(fields(|_| ()), None);
    let changes: [(&str, Change); 12] = [
        ("customerReference", |it| it.customer.reference.clear()),
        ("customerEmail", |it| it.customer.email = Some("nobody".into())),
        ("customerAddress", |it| it.customer.address = Some("a\nb\nc\nd\ne\nf\ng".into())),
        ("customerBin", |it| it.customer.bin = Some("12".into())),
        ("notes", |it| it.notes = Some("x".repeat(2_001))),
        ("lineItems", |it| it.lines.clear()),
        ("lineItems[0].description", |it| it.lines[0].description = "4111 1111 1111 1111".into()),
        ("lineItems[0].qty", |it| it.lines[0].quantity = 0),
        ("installments", |it| {
            it.due_on = None;
            it.installments = vec![part(1, 10_349)];
        }),
        ("installments[1].dueDate", |it| it.installments = vec![part(1, 350), part(1, 10_000)]),
        ("installments[0].amountMinor", |it| it.installments = vec![part(1, 0), part(2, 10_350)]),
        ("dueDate", |it| it.installments = vec![part(1, 350), part(2, 10_000)]),
    ];
    for (field, change) in changes {
        assert_eq!(fields(change), Some(vec![field.to_owned()]));
    }
}
