//! Paying from the mobile balance: our own page over HTTP, the operators of the sandbox behind it.

use adapters::sandbox::{
    dcb::{ChargeState, ConsentAct, ConsentActed, Endpoint, Fault},
    switches::Switch,
};
use domain::{apps::Settings, payments::Method};
use futures_util::future::join_all;
use insta::assert_snapshot;
use serde_json::json;
use std::time::Duration;
use tests::{Payment, Result, TestApp, answer::Answer};

const ROBI: &str = "01812345678";
const GP: &str = "01712345678";

async fn shop() -> Result<TestApp> {
    TestApp::start_with(Settings { methods: vec![Method::Dcb], ..Settings::default() }).await
}

/// A payment of Tk 25 whose customer stands before our own page.
async fn on_our_page(app: &TestApp) -> Result<(Payment, Answer)> {
    let payment = app.create_payment(2_500).await?;
    let to = app.customer().presses_pay(&payment).await?;
    assert_eq!((to.status.as_u16(), to.header("location").ends_with("/mobile")), (303, true), "{to}");
    let page = app.customer().opens(to.header("location")).await?;
    Ok((payment, page))
}

async fn names(app: &TestApp, page: &Answer, operator: &str, number: &str) -> Result<Answer> {
    app.customer().fills(page, "/mobile/number", &[("operator", operator), ("number", number)]).await
}

/// The same with a code on the phone; answers the page that wants it.
async fn with_a_code(app: &TestApp, number: &str) -> Result<(Payment, Answer, String)> {
    let (payment, page) = on_our_page(app).await?;
    let sent = names(app, &page, "robi", number).await?;
    assert_eq!(sent.status, 303, "{sent}");
    let page = app.customer().opens(sent.header("location")).await?;
    let code = operators(app).last_code(number).ok_or("no code came")?;
    Ok((payment, page, code))
}

async fn types(app: &TestApp, page: &Answer, code: &str) -> Result<Answer> {
    app.customer().fills(page, "/mobile/code", &[("code", code)]).await
}

fn operators(app: &TestApp) -> std::sync::Arc<adapters::sandbox::dcb::Operators> {
    app.gateway().sandbox.dcb().clone()
}

fn taken(app: &TestApp) -> usize {
    operators(app).charges().iter().filter(|charge| charge.state == ChargeState::Charged).count()
}

fn breaks(app: &TestApp, fault: Fault) {
    operators(app).switches().set(Switch::of(fault));
}

/// What a page says, without its frame: status, headings, and what is wrong.
fn says(page: &Answer) -> String {
    let alert = page.text.split("id=\"wrong\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default();
    format!("{} {alert}", page.status.as_u16()).trim_end().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_robi_customer_types_a_code_and_has_paid() -> Result {
    let app = shop().await?;
    let (payment, page, code) = with_a_code(&app, ROBI).await?;
    assert!(page.text.contains("018•••••678") && !page.text.contains(ROBI) && !page.text.contains(&code));
    assert!(page.text.contains("Agree and pay ৳25.00"));
    let done = types(&app, &page, &code).await?;
    assert_eq!((done.status.as_u16(), done.header("location").contains("/result")), (303, true));
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 2500
      dcb SUCCEEDED captured 2500
    ");
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.webhooks_received(), @"payment.succeeded #1, signed");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    gateway_receivable/dcb DEBIT BDT 2500
    merchant_payable CREDIT BDT 2500
    ");
    assert_eq!(taken(&app), 1);
    // The number is written down nowhere but under seal; evidence and logs of callbacks there are none.
    let kept = app.sql("select consent::text from attempts where consent is not null").await?;
    assert!(kept.len() == 1 && kept[0].contains("AGREED") && !kept[0].contains("12345678"), "{kept:?}");
    let sealed = app.sql("select encode(consent_secret, 'escape') from attempts").await?;
    assert!(!sealed[0].contains("12345678"), "it is sealed");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_presses_at_once_send_one_code_and_charge_once() -> Result {
    let app = shop().await?;
    let (payment, page) = on_our_page(&app).await?;
    let sent = join_all((0..10).map(|_| names(&app, &page, "robi", ROBI))).await;
    assert!(sent.iter().all(|answer| answer.as_ref().is_ok_and(|answer| matches!(answer.status.as_u16(), 303 | 429))));
    assert_eq!(operators(&app).messages(ROBI).len(), 1);
    let page = app.customer().opens(&format!("/checkout/{}/mobile", payment.reference)).await?;
    let code = operators(&app).last_code(ROBI).ok_or("no code")?;
    let typed = join_all((0..10).map(|_| types(&app, &page, &code))).await;
    assert!(typed.iter().all(|answer| answer.as_ref().is_ok_and(|answer| answer.status == 303)), "{typed:?}");
    assert_eq!((taken(&app), operators(&app).left(ROBI)), (1, Some(47_500)));
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 2500
      dcb SUCCEEDED captured 2500
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_wrong_is_said_and_nothing_is_charged() -> Result {
    let app = shop().await?;
    let (payment, page) = on_our_page(&app).await?;
    let mut seen = String::new();
    for (operator, number) in [
        ("robi", "0181234"),
        ("robi", "01912345678"),
        ("robi", "01512345678"),
        ("banglalink", ROBI),
        ("robi", "01800000006"),
        ("robi", "01800000003"),
    ] {
        let answer = names(&app, &page, operator, number).await?;
        seen += &format!("{operator} {number}: {}\n", says(&answer));
    }
    assert_snapshot!(seen, @r"
    robi 0181234: 422 This is no mobile number. Please type all eleven digits, such as 01812345678.
    robi 01912345678: 422 Banglalink and Teletalk numbers cannot be charged. Please use a Robi, Airtel or Grameenphone number, or choose another way to pay.
    robi 01512345678: 422 Banglalink and Teletalk numbers cannot be charged. Please use a Robi, Airtel or Grameenphone number, or choose another way to pay.
    banglalink 01812345678: 422 This is no mobile number. Please type all eleven digits, such as 01812345678.
    robi 01800000006: 422 The operator does not know this number. Please check the number and the operator.
    robi 01800000003: 422 The operator does not let this number pay this way. Please use another number or another way to pay.
    ");
    let page = app.customer().opens(names(&app, &page, "robi", ROBI).await?.header("location")).await?;
    let code = operators(&app).last_code(ROBI).ok_or("no code")?;
    let mut seen = String::new();
    for typed in ["", "12x4", "000000", "000001"] {
        seen += &format!("{typed:?}: {}\n", says(&types(&app, &page, typed).await?));
    }
    let again = app.customer().fills(&page, "/mobile/code", &[("code", "000002")]).await?;
    seen += &format!("third: {}\n", says(&again));
    let late = types(&app, &page, &code).await?;
    seen += &format!("the right one: {}\n", says(&late));
    assert_snapshot!(seen, @r#"
    "": 422 Please type the digits of the code.
    "12x4": 422 Please type the digits of the code.
    "000000": 422 The code is not right. Tries left: 2
    "000001": 422 The code is not right. Tries left: 1
    third: 422 This code is not good any more. Please ask for another one.
    the right one: 422 This code is not good any more. Please ask for another one.
    "#);
    assert_eq!((taken(&app), operators(&app).charges().len()), (0, 0));
    let enough = names(&app, &late, "robi", ROBI).await?;
    assert_eq!(
        says(&enough),
        "429 Too many codes were asked for. Please choose another way to pay, or try again later."
    );
    assert_eq!(app.state_of(&payment).await?, "PENDING\n  dcb REDIRECTED");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_code_is_sent_after_a_minute_and_three_at_most() -> Result {
    let app = shop().await?;
    let (_, page, _) = with_a_code(&app, ROBI).await?;
    let again = app.customer().fills(&page, "/mobile/again", &[]).await?;
    assert!(says(&again).starts_with("429 Please wait"), "{}", says(&again));
    assert!(again.header("retry-after").parse::<u64>().is_ok_and(|wait| (1..=61).contains(&wait)));
    for _ in 0..2 {
        app.advance(Duration::from_secs(61)).await?;
        assert_eq!(app.customer().fills(&page, "/mobile/again", &[]).await?.status, 303);
    }
    app.advance(Duration::from_secs(61)).await?;
    let last = app.customer().fills(&page, "/mobile/again", &[]).await?;
    assert!(says(&last).starts_with("429 Too many codes"), "{}", says(&last));
    assert_eq!(operators(&app).messages(ROBI).len(), 3);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_of_a_payment_that_is_over_leads_to_what_it_is_now() -> Result {
    let app = shop().await?;
    let (payment, page) = on_our_page(&app).await?;
    app.cancel(&payment).await?;
    for answer in [
        names(&app, &page, "robi", ROBI).await?,
        app.customer().opens(&format!("/checkout/{}/mobile", payment.reference)).await?,
    ] {
        assert_eq!((answer.status.as_u16(), answer.header("location").contains("/result")), (303, true), "{answer}");
    }
    assert!(operators(&app).messages(ROBI).is_empty(), "nobody was sent a code");
    let (payment, page, code) = with_a_code(&app, ROBI).await?;
    app.pass(Duration::from_secs(31 * 60)).await?;
    assert_eq!(types(&app, &page, &code).await?.status, 303);
    assert_eq!((taken(&app), app.state_of(&payment).await?.as_str()), (0, "EXPIRED\n  dcb ABANDONED"));
    let nobody = app.customer().opens("/checkout/00000000000000000000000000/mobile").await?;
    assert_eq!(nobody.status, 404);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_magic_number_does_what_it_says() -> Result {
    let app = shop().await?;
    let mut seen = String::new();
    for last in ["02", "04", "05", "07", "08", "09", "10", "11"] {
        let number = format!("018000000{last}");
        let (payment, page, code) = with_a_code(&app, &number).await?;
        types(&app, &page, &code).await?;
        seen += &format!("{last}: {}\n", app.state_of(&payment).await?.replace("\n ", ""));
        if last == "02" {
            let result = app.customer().opens(&format!("/checkout/{}/result", payment.reference)).await?;
            assert!(result.text.contains("There is not enough balance on this number."), "the customer can mend that");
        }
    }
    assert_snapshot!(seen, @r"
    02: PENDING dcb FAILED (there is not enough balance on the phone)
    04: PENDING dcb CANCELLED
    05: PENDING dcb FAILED (the payer did not confirm in time)
    07: SUCCEEDED, captured 2500 dcb SUCCEEDED captured 2500
    08: SUCCEEDED, captured 2500 dcb SUCCEEDED captured 2500
    09: SUCCEEDED, captured 2500 dcb SUCCEEDED captured 2500
    10: SUCCEEDED, captured 2500 dcb SUCCEEDED captured 2500
    11: SUCCEEDED, captured 2500 dcb SUCCEEDED captured 2500
    ");
    Ok(())
}

/// Where the operator's page sends the browser when the customer does that.
async fn at_the_operator(app: &TestApp, number: &str, act: ConsentAct) -> Result<(Payment, String)> {
    let (payment, page) = on_our_page(app).await?;
    let sent = names(app, &page, "gp", number).await?;
    let consent = sent.header("location").rsplit('/').next().unwrap_or_default().to_owned();
    match operators(app).consent_act(&consent, &act) {
        Some(ConsentActed::Leaves { to }) => Ok((payment, to)),
        other => Err(format!("{other:?} at {}", sent.header("location")).into()),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_grameenphone_customer_agrees_there_and_is_charged_once_in_a_storm_of_returns() -> Result {
    let app = shop().await?;
    let (payment, to) = at_the_operator(&app, GP, ConsentAct::Agree { number: None }).await?;
    let customer = app.customer();
    let returned = join_all((0..200).map(|_| customer.opens(&to))).await;
    assert!(returned.iter().all(|answer| answer.as_ref().is_ok_and(|answer| answer.status == 303)));
    app.run_workers_until_idle().await?;
    assert_eq!((taken(&app), operators(&app).left(GP)), (1, Some(50_000 - 2_174)), "21.74 and 15 percent of tax");
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 2500
      dcb SUCCEEDED captured 2500
    ");
    assert_snapshot!(app.webhooks_received(), @"payment.succeeded #1, signed");
    assert_snapshot!(app.alerts().await?, @"");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_at_the_operator_is_no_agreement_however_it_is_bent() -> Result {
    let app = shop().await?;
    let (payment, to) = at_the_operator(&app, GP, ConsentAct::Deny).await?;
    let bent = format!("{}&customerReference=abc&consentId=def", to.replace("said=deny", "said=ok"));
    app.customer().opens(&bent).await?;
    assert_eq!(app.sql("select outcome from callbacks order by received_at").await?, ["FORGED"]);
    assert_eq!(app.state_of(&payment).await?, "PENDING\n  dcb REDIRECTED");
    app.customer().opens(&to).await?;
    assert_eq!(app.state_of(&payment).await?, "PENDING\n  dcb CANCELLED");
    let (payment, to) = at_the_operator(&app, GP, ConsentAct::Break).await?;
    app.customer().opens(&to).await?;
    assert!(app.state_of(&payment).await?.starts_with("PENDING\n  dcb FAILED"));
    assert!(operators(&app).charges().is_empty());
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_answer_of_grameenphone_is_a_case_for_a_person_and_never_a_second_charge() -> Result {
    let app = shop().await?;
    let (payment, to) = at_the_operator(&app, "01700000009", ConsentAct::Agree { number: None }).await?;
    app.customer().opens(&to).await?;
    for _ in 0..6 {
        app.customer().opens(&to).await?;
        app.pass(Duration::from_secs(3_600)).await?;
    }
    assert_eq!(taken(&app), 1);
    assert_eq!(app.state_of(&payment).await?, "FAILED, VERIFICATION_UNAVAILABLE\n  dcb ABANDONED");
    assert!(app.alerts().await?.starts_with("VERIFICATION_UNAVAILABLE"), "{}", app.alerts().await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_outage_of_robi_at_the_charge_ends_in_one_charge_when_it_is_over() -> Result {
    let app = shop().await?;
    let (payment, page, code) = with_a_code(&app, ROBI).await?;
    breaks(&app, Fault::AnswerLost { on: Endpoint::Debit });
    types(&app, &page, &code).await?;
    assert_eq!(app.state_of(&payment).await?, "FAILED, VERIFICATION_UNAVAILABLE\n  dcb ABANDONED");
    operators(&app).switches().clear(|_| true);
    app.pass(Duration::from_secs(600)).await?;
    assert_eq!(taken(&app), 1);
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, late, captured 2500
      dcb SUCCEEDED captured 2500
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_amount_beyond_every_phone_bill_opens_no_session_and_says_why() -> Result {
    let app = shop().await?;
    let body = json!({ "amountMinor": 5_001, "customerReference": "c", "method": "dcb" });
    let refused = app.post("/payments", &body).await?;
    assert_eq!((refused.status.as_u16(), refused.text_at("/meta/errorCode")), (502, "GATEWAY_ERROR"), "{refused}");
    assert!(operators(&app).charges().is_empty());
    Ok(())
}
