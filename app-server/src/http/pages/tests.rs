//! The pages as a browser gets them, from a desk that says what the test wants.

use super::*;
use domain::{
    Amount, Currency, Mode, Timestamp,
    payments::{Method, health::Offer},
    time::minutes,
};
use poem::test::{TestClient, TestResponse};
use std::sync::Mutex;

/// Shows one view and remembers what was asked.
struct FakeDesk {
    view: Option<CheckoutView>,
    paying: Result<String, PayRefused>,
    cancelling: Result<(), GiveUpRefused>,
    asked: Mutex<Vec<String>>,
}

impl CheckoutDesk for FakeDesk {
    async fn show(&self, reference: &str) -> Result<Option<CheckoutView>, DeskFailed> {
        match reference {
            "broken" => Err(DeskFailed::Broken),
            "busy" => Err(DeskFailed::Busy { retry_after_s: 7 }),
            _ => Ok(self.view.clone().filter(|view| view.reference == reference)),
        }
    }

    async fn pay(&self, reference: &str, method: &str, attempt_key: &str) -> Result<String, PayRefused> {
        self.asked.lock().unwrap().push(format!("pay {reference} {method} {attempt_key}"));
        self.paying.clone()
    }

    async fn cancel(&self, reference: &str) -> Result<(), GiveUpRefused> {
        self.asked.lock().unwrap().push(format!("cancel {reference}"));
        self.cancelling
    }
}

const OPEN: Stage = Stage::Open { last: LastAttempt::None };
const NOON: Timestamp = Timestamp::from_micros(1_795_240_800_000_000);

fn every_stage() -> Vec<Stage> {
    vec![
        OPEN,
        Stage::Open { last: LastAttempt::Underway },
        Stage::Open { last: LastAttempt::Failed },
        Stage::Open { last: LastAttempt::Cancelled },
        Stage::Confirming,
        Stage::Succeeded { at: NOON },
        Stage::Failed { may_have_paid: false },
        Stage::Failed { may_have_paid: true },
        Stage::Cancelled,
        Stage::Expired,
        Stage::Review,
    ]
}

fn view(stage: Stage) -> CheckoutView {
    CheckoutView {
        reference: "REF1".to_owned(),
        merchant: "Rose & <Thorn>".to_owned(),
        product: Some("Tea".to_owned()),
        amount: Amount::new(115_000, Currency::parse("BDT").unwrap()).unwrap(),
        mode: Mode::Test,
        stage,
        lacks_balance: false,
        offers: [Method::Sslcommerz, Method::Bkash].map(|method| Offer { method, is_failing: false }).to_vec(),
        attempt_key: "attempt-1".to_owned(),
        expires_at: NOON.plus(minutes(30)),
        at: NOON,
        success_url: Some("https://shop.example/thanks".to_owned()),
        cancel_url: Some("https://shop.example/basket".to_owned()),
        gateway_origins: vec!["http://127.0.0.1:9001".to_owned()],
    }
}

fn desk(stage: Stage) -> FakeDesk {
    FakeDesk {
        view: Some(view(stage)),
        paying: Ok("https://gateway.example/session/1".to_owned()),
        cancelling: Ok(()),
        asked: Mutex::default(),
    }
}

struct Browser {
    desk: Arc<FakeDesk>,
    client: TestClient<Route>,
}

impl Browser {
    fn at(desk: FakeDesk) -> Browser {
        let desk = Arc::new(desk);
        let site = Site { version: "9.9".to_owned(), demo_shop: None };
        Browser { client: TestClient::new(mount(Route::new(), &desk, site)), desk }
    }

    async fn get(&self, path: &str) -> TestResponse {
        self.client.get(path).header("accept", "text/html").send().await
    }

    async fn post(&self, path: &str, form: &[(&str, &str)]) -> TestResponse {
        self.client.post(path).form(&form).send().await
    }

    fn asked(&self) -> Vec<String> {
        self.desk.asked.lock().unwrap().clone()
    }
}

async fn text(response: TestResponse) -> String {
    response.0.into_body().into_string().await.unwrap()
}

fn header_of<'a>(response: &'a TestResponse, name: &str) -> &'a str {
    response.0.header(name).unwrap_or_default()
}

#[tokio::test]
async fn success_is_shown_for_a_confirmed_payment_and_for_nothing_else() {
    for stage in every_stage() {
        let browser = Browser::at(desk(stage));
        for path in ["/checkout/REF1", "/checkout/REF1/result"] {
            let html = text(browser.get(path).await).await;
            let is_paid = matches!(stage, Stage::Succeeded { .. });
            assert_eq!(html.contains("Payment received"), is_paid, "{stage:?} at {path}");
            assert_eq!(html.contains("https://shop.example/thanks"), is_paid, "{stage:?} at {path}");
        }
    }
}

#[tokio::test]
async fn only_an_awaited_outcome_is_looked_at_again() {
    for stage in every_stage() {
        let html = text(Browser::at(desk(stage)).get("/checkout/REF1/result").await).await;
        let is_awaited = matches!(stage, Stage::Confirming | Stage::Open { last: LastAttempt::Underway });
        assert_eq!(html.contains("data-waits"), is_awaited, "{stage:?}");
        assert_eq!(html.contains("<noscript><meta http-equiv=\"refresh\" content=\"4;"), is_awaited, "{stage:?}");
    }
}

#[tokio::test]
async fn the_choice_is_offered_while_the_payment_is_open_and_never_after() {
    for stage in every_stage() {
        let html = text(Browser::at(desk(stage)).get("/checkout/REF1").await).await;
        let is_open = matches!(stage, Stage::Open { .. });
        assert_eq!(html.contains("action=\"/checkout/REF1/pay?lang=en\""), is_open, "{stage:?}");
        assert_eq!(html.contains("action=\"/checkout/REF1/cancel?lang=en\""), is_open, "{stage:?}");
    }
}

#[tokio::test]
async fn an_open_payment_names_amount_merchant_product_and_ways_to_pay() {
    let html = text(Browser::at(desk(OPEN)).get("/checkout/REF1").await).await;
    for part in ["৳1,150.00", "Rose &#38; &#60;Thorn&#62;", "Tea", "30 minutes", "Test mode", "bKash", "SSLCOMMERZ"] {
        assert!(html.contains(part), "{part}");
    }
    assert!(!html.contains("<Thorn>"));
    assert!(html.contains(r#"<input type="radio" name="method" value="sslcommerz" required checked>"#));
}

#[tokio::test]
async fn a_live_payment_has_no_test_badge() {
    let live = FakeDesk { view: Some(CheckoutView { mode: Mode::Live, ..view(OPEN) }), ..desk(OPEN) };
    assert!(!text(Browser::at(live).get("/checkout/REF1").await).await.contains("Test mode"));
}

#[tokio::test]
async fn bangla_is_served_when_asked_for_and_remembered() {
    let browser = Browser::at(desk(OPEN));
    let response = browser.get("/checkout/REF1?lang=bn").await;
    assert!(header_of(&response, "set-cookie").starts_with("poisha_lang=bn; Path=/checkout;"));
    let html = text(response).await;
    assert!(html.contains("<html lang=\"bn\">") && html.contains("৳১,১৫০.০০ পরিশোধ করুন"));
    assert!(html.contains("/checkout/REF1/pay?lang=bn") && html.contains("href=\"/checkout/REF1?lang=en\""));

    let later = browser.client.get("/checkout/REF1/result").header("cookie", "poisha_lang=bn").send().await;
    assert_eq!(header_of(&later, "location"), "/checkout/REF1?lang=bn");
}

#[tokio::test]
async fn paying_sends_the_customer_to_the_gateway_with_the_key_of_the_page() {
    let browser = Browser::at(desk(OPEN));
    let response = browser.post("/checkout/REF1/pay", &[("method", "bkash"), ("key", "attempt-1")]).await;
    response.assert_status(StatusCode::SEE_OTHER);
    assert_eq!(header_of(&response, "location"), "https://gateway.example/session/1");
    assert_eq!(browser.asked(), ["pay REF1 bkash attempt-1"]);
}

#[tokio::test]
async fn every_refusal_to_pay_is_told_with_its_status() {
    let cases = [
        (PayRefused::Unknown, 404, "This payment does not exist"),
        (PayRefused::NotOffered, 422, "Please choose one of the ways to pay."),
        (PayRefused::TooManyAttempts, 409, "tried too often"),
        (PayRefused::GatewayUnavailable, 503, "nothing was charged"),
        (PayRefused::Failed(DeskFailed::Busy { retry_after_s: 3 }), 503, "Many people are paying"),
        (PayRefused::Failed(DeskFailed::Broken), 500, "Something went wrong on our side"),
    ];
    for (refused, status, sentence) in cases {
        let browser = Browser::at(FakeDesk { paying: Err(refused), ..desk(OPEN) });
        let response = browser.post("/checkout/REF1/pay", &[("method", "bkash"), ("key", "k")]).await;
        assert_eq!(response.0.status().as_u16(), status, "{refused:?}");
        assert!(text(response).await.contains(sentence), "{refused:?}");
    }
    let browser = Browser::at(FakeDesk { paying: Err(PayRefused::NotPayable), ..desk(Stage::Confirming) });
    let response = browser.post("/checkout/REF1/pay", &[("method", "bkash"), ("key", "k")]).await;
    assert_eq!(header_of(&response, "location"), "/checkout/REF1?lang=en");
}

#[tokio::test]
async fn a_form_without_a_choice_asks_again_and_one_that_is_not_ours_is_refused() {
    let browser = Browser::at(desk(OPEN));
    browser.post("/checkout/REF1/pay", &[("key", "k")]).await.assert_status(StatusCode::UNPROCESSABLE_ENTITY);
    browser.post("/checkout/REF1/pay", &[("card", "4111")]).await.assert_status(StatusCode::BAD_REQUEST);
    let large = "x".repeat(FORM_BYTES_MAX);
    browser.post("/checkout/REF1/pay", &[("key", &large)]).await.assert_status(StatusCode::BAD_REQUEST);
    assert_eq!(browser.asked(), Vec::<String>::new());
}

#[tokio::test]
async fn giving_up_shows_the_result_and_a_late_one_what_the_payment_is_now() {
    let browser = Browser::at(desk(OPEN));
    let response = browser.post("/checkout/REF1/cancel", &[]).await;
    assert_eq!(header_of(&response, "location"), "/checkout/REF1/result?lang=en");
    let late =
        Browser::at(FakeDesk { cancelling: Err(GiveUpRefused::NotPending), ..desk(Stage::Succeeded { at: NOON }) });
    assert_eq!(header_of(&late.post("/checkout/REF1/cancel", &[]).await, "location"), "/checkout/REF1?lang=en");
}

#[tokio::test]
async fn problems_are_pages_too() {
    let browser = Browser::at(desk(OPEN));
    browser.get("/checkout/OTHER").await.assert_status(StatusCode::NOT_FOUND);
    browser.get("/checkout/a%2Fb%0d%0aX").await.assert_status(StatusCode::NOT_FOUND);
    browser.get("/checkout/broken").await.assert_status(StatusCode::INTERNAL_SERVER_ERROR);
    let busy = browser.get("/checkout/busy").await;
    busy.assert_status(StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(header_of(&busy, "retry-after"), "7");
    assert!(text(busy).await.contains("<meta http-equiv=\"refresh\" content=\"7\">"));
}

#[tokio::test]
async fn a_program_is_shown_to_the_json_of_the_same_payment() {
    let browser = Browser::at(desk(OPEN));
    let response = browser.client.get("/checkout/REF1").header("accept", "application/json").send().await;
    assert_eq!(header_of(&response, "location"), "/api/v1/checkout/REF1");
}

#[tokio::test]
async fn every_page_is_closed_against_what_it_does_not_need() {
    let browser = Browser::at(desk(OPEN));
    for path in ["/", "/checkout/REF1", "/checkout/REF1/result", "/checkout/OTHER", "/docs/reference"] {
        let response = browser.get(path).await;
        if response.0.status() == StatusCode::SEE_OTHER {
            continue;
        }
        let policy = header_of(&response, "content-security-policy");
        assert!(policy.starts_with("default-src 'none';") && policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(policy.contains("script-src 'self';"), "{path}");
        assert_eq!(header_of(&response, "cache-control"), "no-store", "{path}");
        assert_eq!(header_of(&response, "referrer-policy"), "no-referrer", "{path}");
        assert_eq!(header_of(&response, "x-content-type-options"), "nosniff", "{path}");
        let html = text(response).await;
        assert!(!html.contains("style=\"") && !html.contains("<style") && !html.contains(" onclick"), "{path}");
        assert_eq!(html.matches("<script").count(), html.matches("<script src=\"/assets/").count(), "{path}");
        assert!(!html.contains("type=\"text\"") && !html.contains("<iframe"), "{path}");
    }
}

#[tokio::test]
async fn everything_a_page_names_is_served_and_kept_for_ever() {
    let browser = Browser::at(desk(OPEN));
    for path in ["/", "/checkout/REF1", "/docs/reference"] {
        let html = text(browser.get(path).await).await;
        let names: Vec<&str> = html.split('"').filter(|part| part.starts_with("/assets/")).collect();
        assert!(names.len() > 2, "{path}");
        for name in names {
            let response = browser.get(name).await;
            response.assert_status_is_ok();
            assert_eq!(header_of(&response, "cache-control"), "public, max-age=31536000, immutable");
        }
    }
    browser.get("/assets/pages.css").await.assert_status(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_front_page_names_what_is_here() {
    let html = text(Browser::at(desk(OPEN)).get("/").await).await;
    for part in ["/docs/\"", "/docs/reference", "/openapi.json", "/health/ready", "9.9"] {
        assert!(html.contains(part), "{part}");
    }
    assert!(!html.contains("Demo shop"));
}

#[test]
fn a_shop_address_that_is_no_web_address_is_never_linked() {
    let evil = CheckoutView { cancel_url: Some("javascript:alert(1)".to_owned()), ..view(Stage::Cancelled) };
    let response = outcome::page(&evil, Language::English);
    let html = futures_util::future::FutureExt::now_or_never(response.into_body().into_string()).unwrap().unwrap();
    assert!(!html.contains("javascript:"));
}

#[tokio::test]
async fn what_does_not_work_well_says_so_and_is_not_chosen_beforehand() {
    let offer = |method, is_failing| Offer { method, is_failing };
    let offers = vec![offer(Method::Nagad, false), offer(Method::Bkash, true)];
    let open = CheckoutView { offers, ..view(OPEN) };
    let browser = Browser::at(FakeDesk { view: Some(open), ..desk(OPEN) });
    let page = text(browser.get("/checkout/REF1").await).await;
    let (nagad, bkash) = (page.find("value=\"nagad\" required checked"), page.find("value=\"bkash\" required>"));
    assert!(nagad.is_some_and(|first| bkash.is_some_and(|last| first < last)), "{page}");
    assert_eq!(page.matches("has trouble just now").count(), 1);
}
