//! Session init: what is posted, and what every answer comes to.

use crate::gateways::{
    GatewayAccounts, Gateways, TimeLimits, TokenShelf,
    testing::{self, Asked, PASSWORD, PUBLIC_BASE, Reply, STORE, Scripted, amount, attempt, nobody, payment, scope},
};
use domain::{
    Mode,
    payments::{
        Customer, Method, Session,
        gateway::{Gateways as _, OpenFailed, Unavailable},
    },
};
use std::{collections::BTreeMap, time::Duration};

const PAGE: &str = "https://sandbox.sslcommerz.com/EasyCheckOut/testcde9f1c0a77";

fn success(page: &str) -> Reply {
    Reply::Text(format!(
        r#"{{"status":"SUCCESS","failedreason":"","sessionkey":"9F1C0A77","gw":{{"visa":"city_visa"}},
            "GatewayPageURL":"{page}","desc":[{{"name":"BKash"}}],"is_direct_pay_enable":"0"}}"#
    ))
}

async fn opened(reply: Reply) -> Result<Session, OpenFailed> {
    let gateway = Scripted::telling([reply]).await;
    gateway.gateways().open_session(&payment(scope(Mode::Test), "1150.00"), &attempt()).await
}

fn refused(reason: &str) -> Result<Session, OpenFailed> {
    Err(OpenFailed::Refused { reason: reason.into() })
}

fn unavailable(detail: &str) -> Result<Session, OpenFailed> {
    Err(OpenFailed::Unavailable(Unavailable { detail: detail.into() }))
}

#[tokio::test]
async fn a_session_is_asked_for_with_everything_the_gateway_insists_on() {
    let gateway = Scripted::telling([success(PAGE)]).await;
    let (payment, attempt) = (payment(scope(Mode::Test), "1150.00"), attempt());
    let session = gateway.gateways().open_session(&payment, &attempt).await.unwrap();
    let expected =
        Session { merchant_account: STORE.into(), gateway_session: "9F1C0A77".into(), redirect_url: PAGE.into() };
    assert_eq!(session, expected);

    let [Asked { http_method, path, fields, .. }] = gateway.asked().try_into().unwrap();
    assert_eq!((http_method.as_str(), path.as_str()), ("POST", "/gwprocess/v4/api.php"));
    let reference = attempt.reference.to_string();
    let callback = format!("{PUBLIC_BASE}/api/v1/payments/sslcommerz/callback");
    let id = payment.id.to_string();
    let form = [
        ("store_id", STORE),
        ("store_passwd", PASSWORD),
        ("total_amount", "1150.00"),
        ("currency", "BDT"),
        ("tran_id", &reference),
        ("success_url", &format!("{callback}?attempt={reference}&return=success")),
        ("fail_url", &format!("{callback}?attempt={reference}&return=fail")),
        ("cancel_url", &format!("{callback}?attempt={reference}&return=cancel")),
        ("ipn_url", &format!("{callback}/ipn?attempt={reference}")),
        ("emi_option", "0"),
        ("cus_name", "Not given"),
        ("cus_email", "not-given@example.com"),
        ("cus_add1", "Not given"),
        ("cus_city", "Not given"),
        ("cus_postcode", "0000"),
        ("cus_country", "Bangladesh"),
        ("cus_phone", "00000000000"),
        ("shipping_method", "NO"),
        ("num_of_item", "1"),
        ("product_name", "Payment"),
        ("product_category", "Payment"),
        ("product_profile", "general"),
        ("value_a", &id),
    ];
    assert_eq!(fields, form.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
}

#[tokio::test]
async fn what_the_customer_gave_is_sent_on_one_line_and_cut_to_length() {
    let gateway = Scripted::telling([success(PAGE)]).await;
    let mut payment = payment(scope(Mode::Test), "1150.00");
    payment.customer = Customer {
        reference: "customer-1".into(),
        name: Some("রহিমা".repeat(11)),
        email: Some(format!("{}@mail.example", "a".repeat(60))),
        phone: Some("+880 1700\n000000 ext. 1234".into()),
    };
    payment.product_name = Some(format!("  Rice & cooker\u{7}{}", "x".repeat(300)));
    gateway.gateways().open_session(&payment, &attempt()).await.unwrap();
    let fields: BTreeMap<String, String> = gateway.asked().remove(0).fields;
    assert_eq!(fields["cus_name"], "রহিমা".repeat(10));
    assert_eq!(fields["cus_email"], "a".repeat(50));
    assert_eq!(fields["cus_phone"], "+880 1700 000000 ext");
    assert_eq!(fields["product_name"], format!("Rice & cooker {}", "x".repeat(241)));

    let gateway = Scripted::telling([success(PAGE)]).await;
    payment.customer = Customer { name: Some(" \n".into()), phone: Some(String::new()), ..Customer::default() };
    gateway.gateways().open_session(&payment, &attempt()).await.unwrap();
    let fields = gateway.asked().remove(0).fields;
    assert!(fields.values().all(|value| !value.trim().is_empty()), "{fields:?}");
}

#[tokio::test]
async fn the_longest_public_address_leaves_room_for_every_callback() {
    let gateway = Scripted::telling([success(PAGE)]).await;
    let base = format!("https://{}.example", "a".repeat(134));
    let accounts =
        GatewayAccounts::default().with(Method::Sslcommerz, Mode::Test, testing::with_secrets().at(&gateway.base));
    let gateways =
        Gateways::new(&format!("{base}/"), accounts, TokenShelf::in_memory(), TimeLimits::default()).unwrap();
    gateways.open_session(&payment(scope(Mode::Test), "10.00"), &attempt()).await.unwrap();
    let fields = gateway.asked().remove(0).fields;
    for name in ["success_url", "fail_url", "cancel_url", "ipn_url"] {
        assert!(fields[name].len() <= 255 && fields[name].starts_with(&format!("{base}/api/")), "{}", fields[name]);
    }
}

#[tokio::test]
async fn an_amount_is_sent_in_its_own_currency_or_not_at_all() {
    for (decimal, code) in [("500", "JPY"), ("9.99", "USD")] {
        let gateway = Scripted::telling([success(PAGE)]).await;
        let mut payment = payment(scope(Mode::Test), "10.00");
        payment.amount = amount(decimal, code);
        gateway.gateways().open_session(&payment, &attempt()).await.unwrap();
        let fields = gateway.asked().remove(0).fields;
        assert_eq!((fields["total_amount"].as_str(), fields["currency"].as_str()), (decimal, code));
    }
    let gateway = Scripted::telling([]).await;
    let mut payment = payment(scope(Mode::Test), "10.00");
    payment.amount = amount("1.234", "KWD");
    let opened = gateway.gateways().open_session(&payment, &attempt()).await;
    assert_eq!(opened, refused("SSLCOMMERZ takes no amounts with as many digits as KWD has"));
    assert!(gateway.asked().is_empty());
}

#[tokio::test]
async fn the_gateway_s_refusal_is_kept_in_its_words_and_without_our_password() {
    let failed = |reason: &str| {
        Reply::Text(format!(r#"{{"status":"FAILED","failedreason":"{reason}","sessionkey":"","gw":[],"desc":[]}}"#))
    };
    let credentials = "Store Credential Error Or Store is De-active";
    assert_eq!(opened(failed(credentials)).await, refused(credentials));
    assert_eq!(opened(failed("")).await, refused("no reason given"));
    assert_eq!(opened(failed(&format!("bad\\npassword {PASSWORD}!"))).await, refused("bad password [removed]!"));
    assert_eq!(opened(failed(&"x".repeat(900))).await, refused(&"x".repeat(255)));
}

#[tokio::test]
async fn a_success_without_a_page_is_a_refusal() {
    assert_eq!(opened(success("")).await, refused("it named no page to send the customer to"));
    let none = Reply::Text(r#"{"status":"SUCCESS","GatewayPageURL":null}"#.into());
    assert_eq!(opened(none).await, refused("it named no page to send the customer to"));
}

#[tokio::test]
async fn a_page_is_one_that_a_browser_may_be_sent_to() {
    assert_eq!(opened(success("javascript:alert(1)")).await, unavailable("a page that is not https"));
    assert_eq!(opened(success("ftp://gateway.example/")).await, unavailable("a page that is not https"));
    assert_eq!(opened(success("/EasyCheckOut/x")).await, unavailable("a page whose address is none"));
    let other_host = "https://epay-gw.sslcommerz.com/x";
    assert_eq!(opened(success(other_host)).await.map(|session| session.redirect_url), Ok(other_host.into()));
    let sandbox = "http://127.0.0.1:9/EasyCheckOut/x";
    assert_eq!(opened(success(sandbox)).await.map(|session| session.redirect_url), Ok(sandbox.into()));
}

#[tokio::test]
async fn no_usable_answer_is_never_a_refusal() {
    let text = |text: &str| Reply::Text(text.into());
    let table = [
        (text("<html>Service Unavailable</html>"), "no JSON object"),
        (text(""), "no JSON object"),
        (text("null"), "no JSON object"),
        (text(r#"["SUCCESS","","K","https://x.example"]"#), "no JSON object"),
        (text(r#"{"status":"SUCCESS""#), "not the JSON that was expected, at line 1 column 19"),
        (text(r#"{"status":"SUCCESS","status":"FAILED"}"#), "not the JSON that was expected, at line 1 column 28"),
        (text("{}"), "an answer that is neither SUCCESS nor FAILED"),
        (text(r#"{"status":"success"}"#), "an answer that is neither SUCCESS nor FAILED"),
        (Reply::Status(500, r#"{"status":"FAILED"}"#.into()), "HTTP 500"),
        (Reply::Status(302, r#"{"status":"FAILED"}"#.into()), "HTTP 302"),
        (Reply::Status(204, String::new()), "HTTP 204"),
        (Reply::Endless, "an answer of more than 524288 bytes"),
    ];
    for (reply, detail) in table {
        assert_eq!(opened(reply.clone()).await, unavailable(detail), "{reply:?}");
    }
}

#[tokio::test]
async fn a_gateway_that_does_not_answer_is_given_up_in_time() {
    let gateway = Scripted::telling([Reply::Never]).await;
    let gateways = gateway.gateways_within(Duration::from_millis(200));
    let opened = gateways.open_session(&payment(scope(Mode::Test), "10.00"), &attempt()).await;
    assert_eq!(opened, unavailable("no answer in time"));
}

#[tokio::test]
async fn a_gateway_that_is_not_there_is_unavailable() {
    let account = testing::with_secrets().at(nobody().await);
    let gateways = testing::gateways(GatewayAccounts::default().with(Method::Sslcommerz, Mode::Test, account));
    let opened = gateways.open_session(&payment(scope(Mode::Test), "10.00"), &attempt()).await;
    let Err(OpenFailed::Unavailable(Unavailable { detail })) = opened else { panic!("{opened:?}") };
    assert!(detail.starts_with("no connection: "), "{detail}");
}
