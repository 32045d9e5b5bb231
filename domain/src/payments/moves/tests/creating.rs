//! What may be created, and every input that may not.

use crate::{
    apps::{Settings, VerificationPolicy},
    payments::{CreateRefused, Customer, FieldRefused, Method, NewPayment, Payment, PaymentState, ReturnUrls},
    testing::story::{NOON, SHOP, new_payment, noon_and, settings},
    time::{hours, minutes},
};
use std::time::Duration;

const CARD: &str = "4111 1111 1111 1111";

fn create(new: &NewPayment) -> Result<Payment, CreateRefused> {
    Payment::create(new, SHOP, &settings(), NOON).map(|created| created.next)
}

/// The fields that are refused, with the reasons.
fn refused(change: impl FnOnce(&mut NewPayment)) -> Vec<(&'static str, String)> {
    let mut new = new_payment(1, 10_000);
    change(&mut new);
    match create(&new) {
        Ok(_) => Vec::new(),
        Err(CreateRefused::AmountOutOfBounds) => vec![("amount", "out of bounds".into())],
        Err(CreateRefused::Fields(fields)) => {
            fields.into_iter().map(|FieldRefused { field, reason }| (field, reason)).collect()
        }
    }
}

fn only(field: &'static str, reason: &str) -> Vec<(&'static str, String)> {
    vec![(field, reason.to_owned())]
}

#[test]
fn a_payment_waits_for_half_an_hour_unless_asked_otherwise() {
    let created = create(&new_payment(1, 10_000)).unwrap();
    assert_eq!((created.state, created.expires_at), (PaymentState::Pending, noon_and(30)));
    for fine in [minutes(1), hours(7 * 24)] {
        let created = create(&NewPayment { expires_in: Some(fine), ..new_payment(1, 10_000) }).unwrap();
        assert_eq!(created.expires_at, NOON.plus(fine));
    }
    for wrong in [Duration::ZERO, minutes(1) - Duration::from_secs(1), hours(7 * 24) + Duration::from_secs(1)] {
        let fields = refused(|new| new.expires_in = Some(wrong));
        assert_eq!(fields, only("expiresInSeconds", "must be from 60 to 604800"));
    }
}

#[test]
fn an_amount_is_within_the_applications_bounds() {
    let bounds = Settings { min_amount_minor: Some(100), max_amount_minor: Some(200), ..settings() };
    for (minor, allowed) in [(99, false), (100, true), (200, true), (201, false)] {
        let created = Payment::create(&new_payment(1, minor), SHOP, &bounds, NOON);
        assert_eq!(created.is_ok(), allowed, "{minor}");
        assert!(allowed || created == Err(CreateRefused::AmountOutOfBounds));
    }
}

#[test]
fn a_method_is_one_that_the_application_offers() {
    let only_ssl = Settings { verification: VerificationPolicy::Hold, ..Settings::default() };
    let by = |method| {
        let new = NewPayment { method: Some(method), ..new_payment(1, 10_000) };
        Payment::create(&new, SHOP, &only_ssl, NOON).map(|created| created.next.method)
    };
    assert_eq!(by(Method::Sslcommerz), Ok(Some(Method::Sslcommerz)));
    let reason = "is not enabled for this application".to_owned();
    assert_eq!(by(Method::Nagad), Err(CreateRefused::Fields(vec![FieldRefused { field: "method", reason }])));
}

#[test]
fn texts_have_their_lengths() {
    let long = |length: usize| Some("x".repeat(length));
    let range = |least: usize, most: usize| format!("must be {least} to {most} characters");
    type Set = fn(&mut NewPayment, String);
    let fields: [(&str, usize, usize, Set); 4] = [
        ("customerReference", 1, 255, |new, text| new.customer.reference = text),
        ("customerName", 1, 100, |new, text| new.customer.name = Some(text)),
        ("productName", 1, 255, |new, text| new.product_name = Some(text)),
        ("customerPhone", 3, 20, |new, text| new.customer.phone = Some(text.replace('x', "1"))),
    ];
    for (field, least, most, set) in fields {
        for (length, fine) in [(least - 1, false), (least, true), (most, true), (most + 1, false)] {
            let found = refused(|new| set(new, "x".repeat(length)));
            let expected = if fine { Vec::new() } else { only(field, &range(least, most)) };
            assert_eq!(found, expected, "{field} of {length}");
        }
    }
    let url = |length: usize| Some(format!("https://shop.example/{}", "x".repeat(length - 21)));
    assert_eq!(refused(|new| new.returns.success = url(2_000)), []);
    assert_eq!(refused(|new| new.returns.success = url(2_001)), only("successUrl", &range(1, 2_000)));
    assert_eq!(refused(|new| new.returns.cancel = url(2_001)), only("cancelUrl", &range(1, 2_000)));
    let bangla = "গ".repeat(100);
    assert_eq!(refused(|new| new.customer.name = Some(bangla)), [], "characters are counted, not bytes");
    assert_eq!(refused(|new| new.customer.email = long(255)).len(), 2, "too long, and no address");
}

#[test]
fn addresses_lead_to_the_web() {
    for wrong in ["javascript:alert(1)", "/paid", "ftp://shop.example", "https://a@b.example", "https://", "x"] {
        let reason = "must be an http or https URL";
        assert_eq!(refused(|new| new.returns.success = Some(wrong.into())), only("successUrl", reason), "{wrong}");
        assert_eq!(refused(|new| new.returns.cancel = Some(wrong.into())), only("cancelUrl", reason), "{wrong}");
    }
    let both = ReturnUrls {
        success: Some("https://shop.example/paid".into()),
        cancel: Some("http://localhost:3000/no".into()),
    };
    assert_eq!(refused(|new| new.returns = both), []);
}

#[test]
fn email_and_phone_look_like_what_they_are() {
    for wrong in ["a@b", "@b.example", "a b@c.example", "a@.example", "a@example.", "nobody"] {
        let found = refused(|new| new.customer.email = Some(wrong.into()));
        assert_eq!(found, only("customerEmail", "must be an email address"), "{wrong}");
    }
    for wrong in ["017OO000000", "01700;drop", "০১৭০০০"] {
        let found = refused(|new| new.customer.phone = Some(wrong.into()));
        assert_eq!(found, only("customerPhone", "must hold digits, spaces and + - ( ) only"), "{wrong}");
    }
    let fine = Customer {
        email: Some("a.b+c@shop.example".into()),
        phone: Some("+880 (17) 00-000000".into()),
        ..new_payment(1, 1).customer
    };
    assert_eq!(refused(|new| new.customer = fine), []);
}

#[test]
fn no_text_holds_a_card_number_or_a_control_character() {
    type Set = fn(&mut NewPayment, &str);
    let fields: [(&str, Set); 6] = [
        ("customerReference", |new, text| new.customer.reference = text.into()),
        ("customerName", |new, text| new.customer.name = Some(text.into())),
        ("customerPhone", |new, text| new.customer.phone = Some(text.into())),
        ("productName", |new, text| new.product_name = Some(text.into())),
        ("successUrl", |new, text| {
            new.returns.success = Some(format!("https://shop.example/{}", text.replace(' ', "-")));
        }),
        ("cancelUrl", |new, text| {
            new.returns.cancel = Some(format!("https://shop.example/{}", text.replace(' ', "-")));
        }),
    ];
    for (field, set) in fields {
        assert_eq!(refused(|new| set(new, CARD)), only(field, "must not hold a card number"));
        let found = refused(|new| set(new, "123\u{0}"));
        let control = (field, "must not hold control characters".to_owned());
        assert!(found.contains(&control), "{field}: {found:?}");
    }
    let email = refused(|new| new.customer.email = Some("4111111111111111@shop.example".into()));
    assert_eq!(email, only("customerEmail", "must not hold a card number"));
}

#[test]
fn metadata_is_bounded_and_sorted() {
    let keys = |count: usize| (0..count).map(|number| (format!("key{:02}", count - number), String::new())).collect();
    let created = create(&NewPayment { metadata: keys(50), ..new_payment(1, 10_000) }).unwrap();
    assert!(created.metadata.is_sorted());
    let many = refused(|new| new.metadata = keys(51));
    assert_eq!(many, only("metadata", "must have at most 50 keys"));
    for (key, value, reason) in [
        ("", "v", "each key must be 1 to 100 characters"),
        (CARD, "v", "each key must not hold a card number"),
        ("k", CARD, "each value must not hold a card number"),
        ("k", "a\nb", "each value must not hold control characters"),
    ] {
        let found = refused(|new| new.metadata = vec![(key.into(), value.into())]);
        assert_eq!(found, only("metadata", reason));
    }
    let value = |length: usize| vec![("k".to_owned(), "v".repeat(length))];
    assert_eq!(refused(|new| new.metadata = value(500)), []);
    let found = refused(|new| new.metadata = value(501));
    assert_eq!(found, only("metadata", "each value must be 0 to 500 characters"));
}

#[test]
fn everything_that_is_wrong_is_said_at_once() {
    let found = refused(|new| {
        new.customer.reference.clear();
        new.returns.success = Some("javascript:1".into());
        new.expires_in = Some(Duration::ZERO);
        new.metadata = vec![(String::new(), String::new())];
    });
    let fields: Vec<&str> = found.iter().map(|(field, _)| *field).collect();
    assert_eq!(fields, ["customerReference", "successUrl", "expiresInSeconds", "metadata"]);
}
