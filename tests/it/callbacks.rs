//! Callbacks are hints: each leaves evidence, none proves anything, whoever sent it.

use adapters::sandbox::{Act, Action, Fault, Return};
use domain::alerts::{AlertRecord, AlertState, Solver};
use futures_util::{StreamExt, stream};
use insta::assert_snapshot;
use std::time::Duration;
use tests::{
    Result, TestApp,
    gateway::{Fields, signed, signed_with},
};

const DAY: Duration = Duration::from_secs(86_400);

/// A callback of somebody who knows the store's password, about an attempt that nobody has paid.
fn claiming(session: &adapters::sandbox::SessionView, amount: &str, currency: &str, val_id: &str) -> Fields {
    let fields = [
        ("tran_id", session.tran_id.as_str()),
        ("val_id", val_id),
        ("status", "VALID"),
        ("amount", amount),
        ("store_amount", amount),
        ("currency", currency),
        ("store_id", session.store_id.as_str()),
        ("bank_tran_id", "B1"),
    ];
    signed(&fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_callback_is_answered_like_the_first_and_moves_nothing() -> Result {
    let app = TestApp::start().await?;
    let (customer, gateway) = (app.customer(), app.gateway());
    let payment = app.create_payment(10_000).await?;
    let session = customer.goes_to_the_gateway(&payment).await?;
    let paid = gateway.act(&session, Act::of(Action::Pay)).await?;
    let fields = paid.ipn.ok_or("no notification")?.fields;
    let again = gateway.calls_back(&fields).await?;
    assert_snapshot!(format!("{} {}", again.status.as_u16(), again.text), @"200 received");
    assert_snapshot!(gateway.sends_the_browser(&fields).await.map(|seen| tests::gateway::location(&seen))?, @"http://local/checkout/…/result");

    app.pass(DAY).await?;
    gateway.calls_back(&fields).await?;
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.evidence().await?, @r"
    POST sslcommerz/callback/ipn ACCEPTED
    POST sslcommerz/callback/ipn DUPLICATE
    POST sslcommerz/callback DUPLICATE
    POST sslcommerz/callback/ipn DUPLICATE
    ");
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    ");
    assert_snapshot!(app.webhooks_received(), @"payment.succeeded #1, signed");
    assert_snapshot!(app.book().await?, @"2 transfers proven, faults: []");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_callbacks_at_once_are_one_capture() -> Result {
    let app = TestApp::start().await?;
    let gateway = app.gateway();
    let payment = app.create_payment(10_000).await?;
    let session = app.customer().goes_to_the_gateway(&payment).await?;
    let silent = Act { back: Return::Nothing, ..Act::of(Action::Pay).without_ipn() };
    let fields = gateway.act(&session, silent).await?.ipn.ok_or("no notification")?.fields;
    let all = stream::iter(0..1_000).map(|_| gateway.calls_back(&fields)).buffer_unordered(100);
    let answers: Vec<u16> = all.map(|answer| answer.map_or(0, |answer| answer.status.as_u16())).collect().await;
    assert_eq!((answers.len(), answers.iter().filter(|status| **status == 200).count()), (1_000, 1_000));
    // Whoever found the store too busy is kept, and judged when it has waited for a minute.
    while app.sql("select count(*)::text from callbacks where outcome = 'RECEIVED'").await? != ["0"] {
        tokio::time::sleep(Duration::from_secs(1)).await;
        app.run_workers_until_idle().await?;
    }
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    ");
    let kinds = app.sql("select outcome || ' ' || count(*) from callbacks group by outcome order by outcome").await?;
    assert_snapshot!(kinds.join("\n"), @r"
    ACCEPTED 1
    DUPLICATE 999
    ");
    assert_snapshot!(app.webhooks_received(), @"payment.succeeded #1, signed");
    assert_snapshot!(app.book().await?, @"2 transfers proven, faults: []");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_callback_that_says_nothing_is_kept_and_changes_nothing() -> Result {
    let app = TestApp::start().await?;
    let gateway = app.gateway();
    let payment = app.create_payment(10_000).await?;
    app.customer().goes_to_the_gateway(&payment).await?;
    let before = (app.footprint().await?, app.state_of(&payment).await?);
    let mut seen = Vec::new();
    seen.push(gateway.calls_back(&Fields::new()).await?);
    seen.push(gateway.sends_the_browser(&Fields::new()).await?);
    for path in ["sslcommerz/callback", "sslcommerz/callback/ipn", "bkash/callback", "nagad/callback?x=1"] {
        seen.push(app.read(&format!("/payments/{path}")).await?);
    }
    seen.push(gateway.posts_bytes(vec![0xff, 0xfe, 0x00, b'=', 0x80]).await?);
    seen.push(gateway.posts_bytes(b"tran_id=%00%ff&tran_id=2&[]=\n".to_vec()).await?);
    let shown: Vec<String> = seen.iter().map(|answer| answer.to_string()).collect();
    assert_snapshot!(shown.join("\n"), @r"
    200
    404 RESOURCE_NOT_FOUND: there is no payment with this id
    404 RESOURCE_NOT_FOUND: there is no payment with this id
    200
    404 RESOURCE_NOT_FOUND: there is no payment with this id
    404 RESOURCE_NOT_FOUND: there is no payment with this id
    200
    200
    ");
    assert_snapshot!(app.evidence().await?, @r"
    POST sslcommerz/callback/ipn UNMATCHED
    POST sslcommerz/callback UNMATCHED
    GET sslcommerz/callback UNMATCHED
    GET sslcommerz/callback/ipn UNMATCHED
    GET bkash/callback UNMATCHED
    GET nagad/callback UNMATCHED
    POST sslcommerz/callback/ipn UNMATCHED
    POST sslcommerz/callback/ipn UNMATCHED
    ");
    app.run_workers_until_idle().await?;
    assert_eq!((app.footprint().await?, app.state_of(&payment).await?), before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_huge_callback_is_refused_before_it_is_kept() -> Result {
    let app = TestApp::start().await?;
    let huge = app.gateway().posts_bytes(vec![b'x'; 300 * 1024]).await?;
    assert!(huge.is_enveloped());
    assert_snapshot!(huge, @"413 PAYLOAD_TOO_LARGE: the body must be at most 262144 bytes");
    assert_snapshot!(app.evidence().await?, @"");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_forged_callback_changes_nothing_and_the_real_one_still_counts() -> Result {
    let app = TestApp::start().await?;
    let (customer, gateway) = (app.customer(), app.gateway());
    let payment = app.create_payment(10_000).await?;
    let session = customer.goes_to_the_gateway(&payment).await?;
    let forged = signed_with(&claiming(&session, "100.00", "BDT", "invented"), "a guess");
    gateway.calls_back(&forged).await?;
    gateway.sends_the_browser(&forged).await?;
    let mut unsigned = forged.clone();
    unsigned.retain(|name, _| !name.starts_with("verify"));
    gateway.calls_back(&unsigned).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    PENDING
      sslcommerz REDIRECTED
    ");
    assert_snapshot!(app.evidence().await?, @r"
    POST sslcommerz/callback/ipn FORGED
    POST sslcommerz/callback FORGED
    POST sslcommerz/callback/ipn FORGED
    ");
    gateway.breaks_for(1, Fault::IpnBadSign);
    customer.does(&session, Act::of(Action::Pay)).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn even_the_right_hash_proves_no_payment() -> Result {
    let app = TestApp::start().await?;
    let (customer, gateway) = (app.customer(), app.gateway());
    let payment = app.create_payment(10_000).await?;
    let session = customer.goes_to_the_gateway(&payment).await?;
    for fields in [
        claiming(&session, "100.00", "BDT", "invented"),
        claiming(&session, "1.00", "BDT", "invented"),
        claiming(&session, "100.00", "USD", "invented"),
    ] {
        assert_eq!(gateway.calls_back(&fields).await?.status, 200);
    }
    assert_snapshot!(app.state_of(&payment).await?, @r"
    PENDING
      sslcommerz REDIRECTED
    ");
    assert_snapshot!(app.evidence().await?, @r"
    POST sslcommerz/callback/ipn ACCEPTED
    POST sslcommerz/callback/ipn ACCEPTED
    POST sslcommerz/callback/ipn ACCEPTED
    ");
    customer.does(&session, Act::of(Action::Pay)).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_callback_says_of_the_amount_is_not_believed() -> Result {
    let app = TestApp::start().await?;
    let gateway = app.gateway();
    let payment = app.create_payment(10_000).await?;
    let session = app.customer().goes_to_the_gateway(&payment).await?;
    let silent = Act { back: Return::Nothing, ..Act::of(Action::Pay).without_ipn() };
    let mut fields = gateway.act(&session, silent).await?.ipn.ok_or("no notification")?.fields;
    fields.insert("amount".to_owned(), "999999.00".to_owned());
    fields.insert("currency".to_owned(), "USD".to_owned());
    gateway.calls_back(&signed(&fields)).await?;
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_payments_val_id_pays_for_nothing() -> Result {
    let app = TestApp::start().await?;
    let (customer, gateway) = (app.customer(), app.gateway());
    let cheap = app.create_payment(10_000).await?;
    let session = customer.goes_to_the_gateway(&cheap).await?;
    let paid = gateway.act(&session, Act::of(Action::Pay)).await?;
    let val_id = paid.ipn.ok_or("no notification")?.fields.get("val_id").cloned().unwrap_or_default();

    let dear = app.create_payment(10_000).await?;
    let target = customer.goes_to_the_gateway(&dear).await?;
    gateway.calls_back(&claiming(&target, "100.00", "BDT", &val_id)).await?;
    assert_snapshot!(app.state_of(&dear).await?, @r"
    PENDING
      sslcommerz REDIRECTED
    ");
    assert_snapshot!(app.evidence().await?, @r"
    POST sslcommerz/callback/ipn ACCEPTED
    POST sslcommerz/callback/ipn MISMATCH
    ");
    assert_snapshot!(app.book().await?, @"2 transfers proven, faults: []");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_callback_before_its_payment_is_known_is_parked_and_matched_later() -> Result {
    let app = TestApp::start().await?;
    let gateway = app.gateway();
    let payment = app.create_payment(10_000).await?;
    let session = app.customer().goes_to_the_gateway(&payment).await?;
    app.tell_sql("update attempts set reference = reverse(reference)").await?;
    let silent = Act { back: Return::Nothing, ..Act::of(Action::Pay) };
    gateway.act(&session, silent).await?;
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.evidence().await?, @"POST sslcommerz/callback/ipn UNMATCHED");
    assert_snapshot!(app.state_of(&payment).await?, @r"
    PENDING
      sslcommerz REDIRECTED
    ");
    app.tell_sql("update attempts set reference = reverse(reference)").await?;
    app.tell_sql("update callbacks set judged_at = judged_at - interval '10 minutes'").await?;
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.evidence().await?, @"POST sslcommerz/callback/ipn ACCEPTED");
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_callback_that_matches_nothing_grows_old_with_one_alert_until_its_payment_is_known() -> Result {
    let app = TestApp::start().await?;
    let gateway = app.gateway();
    let payment = app.create_payment(10_000).await?;
    let session = app.customer().goes_to_the_gateway(&payment).await?;
    app.tell_sql("update attempts set reference = reverse(reference)").await?;
    let silent = Act { back: Return::Nothing, ..Act::of(Action::Pay) };
    gateway.act(&session, silent).await?;
    // Evidence goes by the real clock and is kept as it came: time passes for it past its trigger.
    let age = |minutes: u32| {
        format!(
            "set session_replication_role = replica; update callbacks set received_at = received_at - interval \
             '{minutes} minutes', judged_at = judged_at - interval '{minutes} minutes'"
        )
    };
    app.tell_sql(&age(14)).await?;
    app.run_workers_until_idle().await?;
    assert_eq!(app.house_alerts().await?, [], "a quarter of an hour is no cause for concern");

    for _ in 0..3 {
        app.tell_sql(&age(30)).await?;
        app.run_workers_until_idle().await?;
    }
    let kept = app.sql("select id::text from callbacks").await?.join("").replace('-', "");
    let alerts = app.house_alerts().await?;
    let [alert] = alerts.as_slice() else { return Err(format!("one alert, not {alerts:?}").into()) };
    assert_eq!((format!("{:032x}", alert.subject), alert.times), (kept, 1));
    assert_snapshot!(alert.detail, @"a callback to sslcommerz matches no payment since more than 15 minutes");
    assert_snapshot!(app.alerts().await?, @"");

    app.tell_sql("update attempts set reference = reverse(reference)").await?;
    app.tell_sql(&age(60)).await?;
    app.run_workers_until_idle().await?;
    assert_snapshot!(app.evidence().await?, @"POST sslcommerz/callback/ipn ACCEPTED");
    let over = app.house_alerts().await?;
    let [AlertRecord { id, state: AlertState::Resolved { by: Solver::System, note, .. }, .. }] = over.as_slice() else {
        return Err(format!("the system resolved it: {over:?}").into());
    };
    assert_eq!(*id, alert.id);
    assert_snapshot!(note, @"the callback was matched with its payment");
    assert_snapshot!(app.state_of(&payment).await?, @r"
    SUCCEEDED, captured 10000
      sslcommerz SUCCEEDED captured 10000
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_number_in_a_callback_is_taken_out_of_the_evidence() -> Result {
    let app = TestApp::start().await?;
    let gateway = app.gateway();
    gateway
        .posts_bytes(b"note=4111111111111111&spaced=5555+5555+5555+4444&coded=4111%201111%201111%201111".to_vec())
        .await?;
    gateway.posts_bytes([b"\xff".as_slice(), b"x=4111111111111111"].concat()).await?;
    let query = "/api/v1/payments/sslcommerz/callback?card=4111111111111111";
    gateway.posts(query, &Fields::new()).await?;
    let kept = app.sql("select encode(body, 'escape') || '?' || query from callbacks order by received_at, id").await?;
    assert_snapshot!(kept.join("\n"), @r"
    note=[card number removed]&spaced=[card number removed]&coded=[card number removed]?
    \377x=[card number removed]?
    ?card=[card number removed]
    ");
    let headers = app.sql("select headers::text || path from callbacks").await?;
    assert!(!headers.join("").contains("4111"), "{headers:?}");
    Ok(())
}
