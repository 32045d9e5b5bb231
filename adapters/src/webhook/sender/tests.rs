use super::*;
use crate::webhook::signing::verify;
use domain::{
    AppId, DeliveryId, EndpointId, EventId, Scope,
    webhooks::{Delivery, Secret, SigningSecrets},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

const NOON: Timestamp = Timestamp::from_micros(43_200_000_000);
const WALL: Timestamp = Timestamp::from_micros(1_795_262_400_000_000);
const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

fn sender(time_out: Duration) -> Sender {
    Sender::new(SenderOptions { test_reach: Reach::Anywhere, time_out }).unwrap()
}

fn leased(mode: Mode, url: &str) -> Leased {
    let scope = Scope { app: AppId::from_u128(1), mode };
    let (delivery, event, endpoint) = (DeliveryId::from_u128(2), EventId::from_u128(3), EndpointId::from_u128(4));
    Leased {
        delivery: Delivery::new(delivery, scope, event, endpoint, NOON),
        until: NOON,
        url: url.to_owned(),
        secrets: SigningSecrets { current: Secret::new(vec![9; 32]), previous: None },
        body: r#"{"id":"evt"}"#.to_owned(),
    }
}

/// Answers one request with `respond`, and gives back what was asked.
async fn receiver<F, Fut>(respond: F) -> (String, JoinHandle<String>)
where
    F: FnOnce(TcpStream) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?token=sesame", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let (mut asked, mut buffer) = (String::new(), [0; 4_096]);
        while !asked.ends_with('}') {
            let read = stream.read(&mut buffer).await.unwrap();
            assert!(read > 0, "the request ended early: {asked}");
            asked.push_str(std::str::from_utf8(&buffer[..read]).unwrap());
        }
        respond(stream).await;
        asked
    });
    (url, served)
}

async fn answering(text: &'static str) -> (String, JoinHandle<String>) {
    receiver(move |mut stream| async move {
        stream.write_all(text.as_bytes()).await.unwrap();
    })
    .await
}

fn header<'a>(asked: &'a str, name: &str) -> &'a str {
    let line = asked.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    line.unwrap_or_else(|| panic!("no {name} in {asked}"))
}

#[tokio::test]
async fn a_delivery_is_one_signed_post_of_the_frozen_body() {
    let (url, served) = answering(OK).await;
    let leased = leased(Mode::Test, &url);
    let attempted = sender(TIME_OUT).post(&leased, NOON, WALL).await;
    assert_eq!((attempted.outcome, attempted.response.as_str()), (Outcome::Answered { status: 200 }, "ok"));
    assert_eq!((attempted.at, attempted.delivery), (NOON, leased.delivery.id));

    let asked = served.await.unwrap();
    assert!(asked.starts_with("POST /hook?token=sesame HTTP/1.1\r\n"), "{asked}");
    assert_eq!(header(&asked, "content-type"), "application/json");
    assert!(header(&asked, "user-agent").starts_with("Poisha-Webhooks/"));
    assert_eq!(header(&asked, ID_HEADER), leased.delivery.event.to_string());
    let body = asked.split_once("\r\n\r\n").unwrap().1;
    assert_eq!(body, leased.body);
    let signed = (header(&asked, ID_HEADER), header(&asked, TIMESTAMP_HEADER), header(&asked, SIGNATURE_HEADER));
    assert_eq!(verify(&leased.secrets.current, signed, body.as_bytes(), WALL), Ok(()));
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_is_not_followed() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let to = elsewhere.local_addr().unwrap();
    let (url, _served) = receiver(move |mut stream| async move {
        let answer = format!("HTTP/1.1 307 Temporary Redirect\r\nlocation: http://{to}/\r\ncontent-length: 0\r\n\r\n");
        stream.write_all(answer.as_bytes()).await.unwrap();
    })
    .await;
    let attempted = sender(TIME_OUT).post(&leased(Mode::Test, &url), NOON, WALL).await;
    assert_eq!(attempted.outcome, Outcome::Answered { status: 307 });
    let followed = tokio::time::timeout(Duration::from_millis(100), elsewhere.accept()).await;
    assert!(followed.is_err(), "the redirect was followed");
}

#[tokio::test]
async fn an_endless_answer_is_cut() {
    let (url, _served) = receiver(|mut stream| async move {
        stream.write_all(b"HTTP/1.1 500 Oh\r\ntransfer-encoding: chunked\r\n\r\n").await.unwrap();
        let chunk = format!("1000\r\n{}\r\n", "é\0".repeat(0x1000 / 3) + "x");
        while stream.write_all(chunk.as_bytes()).await.is_ok() {}
    })
    .await;
    let attempted = sender(TIME_OUT).post(&leased(Mode::Test, &url), NOON, WALL).await;
    assert_eq!(attempted.outcome, Outcome::Answered { status: 500 });
    assert!((1_000..=EXCERPT_BYTES_MAX).contains(&attempted.response.len()), "{}", attempted.response.len());
    assert!(!attempted.response.contains('\0'));
    assert!(attempted.took < TIME_OUT);
}

#[tokio::test]
async fn an_endpoint_that_never_answers_is_given_up_in_time() {
    let (url, _served) = receiver(|stream| async move {
        let _open = stream;
        std::future::pending::<()>().await;
    })
    .await;
    let attempted = sender(Duration::from_millis(200)).post(&leased(Mode::Test, &url), NOON, WALL).await;
    assert_eq!(attempted.outcome, Outcome::Failed { error: "no answer within 200ms".into() });
}

#[tokio::test]
async fn an_answer_that_drips_keeps_its_status() {
    let (url, _served) = receiver(|mut stream| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nslo").await.unwrap();
        std::future::pending::<()>().await;
    })
    .await;
    let attempted = sender(Duration::from_millis(200)).post(&leased(Mode::Test, &url), NOON, WALL).await;
    assert_eq!((attempted.outcome, attempted.response.as_str()), (Outcome::Answered { status: 200 }, "slo"));
}

#[tokio::test]
async fn a_card_number_in_an_answer_is_not_kept() {
    let (url, _served) = answering("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\ngot 4111111111111111").await;
    let attempted = sender(TIME_OUT).post(&leased(Mode::Test, &url), NOON, WALL).await;
    assert_eq!(attempted.response, format!("got {}", card_number::REDACTED));
}

#[tokio::test]
async fn what_went_wrong_is_said_without_the_url() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let url = format!("http://{closed}/hook?token=sesame");
    let (garbled, _served) = answering("220 mail.example ESMTP\r\n").await;
    for url in [url, garbled, "http://no-such-host.invalid/hook?token=sesame".to_owned()] {
        let attempted = sender(TIME_OUT).post(&leased(Mode::Test, &url), NOON, WALL).await;
        let Outcome::Failed { error } = attempted.outcome else { panic!("{url} answered") };
        assert!(!error.contains("sesame") && !error.is_empty(), "{error}");
    }
}

#[tokio::test]
async fn live_never_dials_this_machine_whatever_the_settings() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let sender = sender(TIME_OUT);
    for (url, error) in [
        (format!("http://127.0.0.1:{port}/"), "only https is dialled in LIVE"),
        (format!("https://127.0.0.1:{port}/"), "the address is not public"),
        (format!("https://[::ffff:127.0.0.1]:{port}/"), "the address is not public"),
        (format!("https://localhost:{port}/"), "could not connect: the name leads to no public address"),
        ("not a url".to_owned(), "the URL is not one that can be dialled"),
    ] {
        let attempted = sender.post(&leased(Mode::Live, &url), NOON, WALL).await;
        assert_eq!(attempted.outcome, Outcome::Failed { error: error.into() }, "{url}");
    }
    let dialled = tokio::time::timeout(Duration::from_millis(100), listener.accept()).await;
    assert!(dialled.is_err(), "LIVE reached this machine");
}

#[tokio::test]
async fn a_server_without_a_sandbox_keeps_test_to_public_addresses_too() {
    let sender = Sender::new(SenderOptions::default()).unwrap();
    for url in ["http://127.0.0.1:8080/", "http://localhost:8080/"] {
        let attempted = sender.post(&leased(Mode::Test, url), NOON, WALL).await;
        let Outcome::Failed { error } = attempted.outcome else { panic!("{url} answered") };
        assert!(error.contains("public"), "{error}");
    }
}
