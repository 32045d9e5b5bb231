//! Nothing is charged twice, and nobody who is busy is pressed.

use crate::{
    Result,
    between::{Act, Between},
    client, customer, refused, told, wanted,
};
use futures_util::TryStreamExt;
use poisha_client::{Client, Error, ErrorCode, params::ListPayments};
use std::time::{Duration, SystemTime};

const BUSY: &str = r#"{"data":null,"meta":{"errorCode":"RATE_LIMITED","message":"a sentence"}}"#;
const RUNNING: &str = r#"{"data":null,"meta":{"errorCode":"IDEMPOTENCY_IN_PROGRESS","message":"a sentence"}}"#;
const OTHER: &str = r#"{"data":null,"meta":{"errorCode":"NEVER_SEEN","message":"a sentence"}}"#;

/// A client that does not wait long.
fn hasty(between: &Between) -> Result<Client> {
    let client = Client::new(&between.url, &told("POISHA_KEY"), &told("POISHA_SECRET"))?;
    Ok(client.with_first_wait(Duration::from_millis(1)))
}

async fn lost(silence: Duration) -> Result {
    let lossy = Between::new(vec![Act::Lose(silence), Act::Lose(silence), Act::Forward]).await?;
    let who = customer("lost");
    let (base, key, secret) = (lossy.url.as_str(), told("POISHA_KEY"), told("POISHA_SECRET"));
    let wanted = wanted(9_900, &who);
    // region retries
    let poisha = Client::new(base, &key, &secret)?.with_timeout(Duration::from_secs(2)).with_max_retries(4);
    let payment = poisha.create_payment(&wanted).await?;
    // endregion retries
    assert_eq!(payment.amount_minor, 9_900);
    let asked = lossy.asked();
    let keys: Vec<_> = asked.iter().map(|asked| asked.header("idempotency-key")).collect();
    assert_eq!(keys.len(), 3);
    assert!(keys[0].is_some() && keys.iter().all(|key| *key == keys[0]), "tried with the keys {keys:?}");
    let listed = ListPayments { customer_reference: Some(who), ..ListPayments::default() };
    let made: Vec<_> = client().all_payments(&listed).try_collect().await?;
    assert_eq!(made.len(), 1, "a lost answer was charged again");
    Ok(())
}

#[tokio::test]
async fn a_lost_connection_charges_once() -> Result {
    lost(Duration::ZERO).await
}

#[tokio::test]
async fn silence_beyond_the_time_out_charges_once() -> Result {
    lost(Duration::from_secs(3)).await
}

#[tokio::test]
async fn retries_are_bounded() -> Result {
    let lossy = Between::new(vec![Act::Lose(Duration::ZERO)]).await?;
    let answered = hasty(&lossy)?.with_max_retries(2).get_me().await;
    assert!(matches!(answered, Err(Error::NoAnswer(_))), "{answered:?}");
    assert_eq!(lossy.asked().len(), 3);
    Ok(())
}

#[tokio::test]
async fn retry_after_is_honoured_in_seconds_and_as_a_date() -> Result {
    let in_two_seconds = || httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(2));
    for told in [|| "1".to_owned(), in_two_seconds] {
        let told = told();
        let busy = Between::new(vec![Act::Say(429, BUSY, format!("Retry-After: {told}\r\n")), Act::Forward]).await?;
        hasty(&busy)?.get_me().await?;
        let asked = busy.asked();
        let waited = asked[1].at - asked[0].at;
        assert!(waited > Duration::from_millis(700), "waited {waited:?} for {told}");
    }
    let shut = Between::new(vec![Act::Say(503, BUSY, "Retry-After: 3600\r\n".to_owned())]).await?;
    let refusal = refused(hasty(&shut)?.get_me().await);
    assert_eq!(
        (refusal.retry_after, shut.asked().len()),
        (Some(Duration::from_hours(1)), 1),
        "an hour is not waited for"
    );
    Ok(())
}

#[tokio::test]
async fn what_may_pass_is_tried_again_and_what_may_do_harm_is_not() -> Result {
    let say = async |status, body| Between::new(vec![Act::Say(status, body, String::new())]).await;
    for (status, body, tries) in [
        (429, BUSY, 4),
        (502, "", 4),
        (503, BUSY, 4),
        (504, "", 4),
        (409, RUNNING, 4),
        (409, OTHER, 1),
        (500, "", 1),
        (404, "", 1),
    ] {
        let there = say(status, body).await?;
        let refusal = refused(hasty(&there)?.create_payment(&wanted(5_000, "customer-42")).await);
        assert_eq!((refusal.status.as_u16(), there.asked().len()), (status, tries), "{body}");
    }
    let there = say(503, BUSY).await?;
    refused(hasty(&there)?.send_test_event("whe_1").await);
    assert_eq!(there.asked().len(), 1, "a POST without a key was sent twice");
    refused(hasty(&there)?.get_me().await);
    assert_eq!(there.asked().len(), 5);
    Ok(())
}

#[tokio::test]
async fn an_answer_of_something_between_is_a_refusal_too_and_an_unknown_code_does_no_harm() -> Result {
    let proxy = Between::new(vec![Act::Say(403, "<html>not here</html>", String::new())]).await?;
    let refusal = refused(hasty(&proxy)?.get_me().await);
    assert_eq!((refusal.code, refusal.message.as_str()), (None, "Forbidden"));
    let newer = Between::new(vec![Act::Say(422, OTHER, String::new())]).await?;
    let refusal = refused(hasty(&newer)?.get_me().await);
    assert_eq!(refusal.code, Some(ErrorCode::Unknown("NEVER_SEEN".to_owned())));
    let away = Between::new(vec![Act::Say(307, "", "Location: http://elsewhere.invalid/\r\n".to_owned())]).await?;
    assert_eq!(refused(hasty(&away)?.get_me().await).status.as_u16(), 307, "a redirect was followed");
    let broken = Between::new(vec![Act::Say(200, "<html>", String::new())]).await?;
    let answered = hasty(&broken)?.get_me().await;
    assert!(matches!(answered, Err(Error::Unreadable(_))), "{answered:?}");
    Ok(())
}
