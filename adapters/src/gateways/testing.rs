//! What the tests of the gateways share: a payment, an attempt, and a server that answers as it was told.

mod log;

pub(super) use log::Log;

use super::{GatewayAccount, GatewayAccounts, Gateways, TimeLimits, TokenShelf};
use domain::{
    Amount, AppId, AttemptId, Currency, Mode, Money, PaymentId, Scope, Timestamp,
    ids::{AttemptReference, CheckoutReference},
    payments::{
        Attempt, AttemptState, Customer, GivenBack, Method, Payment, PaymentState, ReturnUrls, Session,
        gateway::{RawCallback, Risk, Verified},
    },
};
use poem::{Body, Endpoint, IntoEndpoint, Request, Response, endpoint::make, http::StatusCode, listener::TcpAcceptor};
use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::net::TcpListener;

pub(super) const PUBLIC_BASE: &str = "https://pay.example";
pub(super) const STORE: &str = "demo_store";
/// A password that percent-encoding changes and that no other text contains.
pub(super) const PASSWORD: &str = "hid&den+pw@ssl%";
/// Short enough for a test, long enough for a busy machine to answer.
pub(super) const IN_TIME: Duration = Duration::from_secs(20);

/// Long enough to be seen, short enough not to be felt.
pub(super) const PAUSE: Duration = Duration::from_millis(20);

pub(super) fn with_secrets() -> GatewayAccount {
    GatewayAccount::new().with("store_id", STORE).with("store_passwd", PASSWORD)
}

pub(super) fn gateways(accounts: GatewayAccounts) -> Gateways {
    within(IN_TIME, accounts)
}

pub(super) fn within(total: Duration, accounts: GatewayAccounts) -> Gateways {
    within_and_pausing(total, PAUSE)(accounts)
}

/// The same with another pause between two questions.
pub(super) fn within_and_pausing(total: Duration, pause: Duration) -> impl FnOnce(GatewayAccounts) -> Gateways {
    let limits = TimeLimits { connect: total, total, pause };
    move |accounts| Gateways::new(PUBLIC_BASE, accounts, TokenShelf::in_memory(), limits).unwrap()
}

pub(super) fn scope(mode: Mode) -> Scope {
    Scope { app: AppId::from_u128(0x0192_f4a1_7c00_7000_8000_0000_0000_0001), mode }
}

pub(super) fn amount(decimal: &str, code: &str) -> Amount {
    let currency = Currency::parse(code).unwrap();
    Amount::new(Money::from_decimal(decimal, currency).unwrap().minor(), currency).unwrap()
}

/// A payment in taka.
pub(super) fn payment(scope: Scope, taka: &str) -> Payment {
    Payment {
        id: PaymentId::from_u128(7),
        scope,
        reference: CheckoutReference::from_u128(8),
        amount: amount(taka, "BDT"),
        customer: Customer { reference: "customer-1".into(), ..Customer::default() },
        product_name: None,
        method: Some(Method::Sslcommerz),
        returns: ReturnUrls::default(),
        order: None,
        invoice: None,
        metadata: Vec::new(),
        state: PaymentState::Pending,
        attempts: Vec::new(),
        given_back: GivenBack::default(),
        expires_at: Timestamp::from_micros(1_800_000_000),
        created_at: Timestamp::EPOCH,
        updated_at: Timestamp::EPOCH,
    }
}

/// An attempt whose session is `SESSION-1`.
pub(super) fn attempt() -> Attempt {
    Attempt {
        id: AttemptId::from_u128(9),
        method: Method::Sslcommerz,
        reference: AttemptReference::from_u128(0x1234_5678_9abc_def0_1234_5678),
        session: Some(Session {
            merchant_account: STORE.into(),
            gateway_session: "SESSION-1".into(),
            redirect_url: "https://gateway.example/page".into(),
        }),
        state: AttemptState::Redirected,
        charge_sent_at: None,
        consent: None,
        check_at: None,
        checks: 0,
        created_at: Timestamp::EPOCH,
        updated_at: Timestamp::EPOCH,
    }
}

/// What the gateway confirms when the first attempt of a payment was paid as it was asked.
pub(super) fn verified(payment: &Payment) -> Verified {
    Verified {
        method: Method::Sslcommerz,
        amount: payment.amount.money(),
        reference: payment.attempts[0].reference.to_string(),
        gateway_txn_id: "TXN-1".into(),
        token: None,
        merchant_account: STORE.into(),
        mode: payment.scope.mode,
        fee: None,
        risk: Risk::Safe,
    }
}

/// A callback that a browser or a gateway posted.
pub(super) fn posted(query: &str, body: impl Into<Vec<u8>>) -> RawCallback {
    RawCallback {
        method: Method::Sslcommerz,
        http_method: "POST".into(),
        path: "/api/v1/payments/sslcommerz/callback".into(),
        query: query.into(),
        headers: Vec::new(),
        body: body.into(),
        peer: "127.0.0.1".into(),
    }
}

/// One answer of a scripted gateway.
#[derive(Clone, Debug)]
pub(super) enum Reply {
    /// HTTP 200 with this text.
    Text(String),
    /// Another status with this text.
    Status(u16, String),
    /// None at all.
    Never,
    /// One that never ends.
    Endless,
}

/// What a scripted gateway was asked.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) http_method: String,
    pub(super) path: String,
    pub(super) raw: String,
    /// The query's parameters, or else the form's fields.
    pub(super) fields: BTreeMap<String, String>,
}

/// A gateway that answers one question after the other as it was told, and remembers what it was asked.
#[derive(Clone)]
pub(super) struct Scripted {
    pub(super) base: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Scripted {
    /// A gateway with these answers; to any further question it answers HTTP 418.
    pub(super) async fn telling(replies: impl IntoIterator<Item = Reply>) -> Scripted {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let script = script(replies.into_iter().collect(), Arc::clone(&asked));
        let server = poem::Server::new_with_acceptor(TcpAcceptor::from_tokio(listener).unwrap());
        tokio::spawn(server.run(script.into_endpoint()));
        Scripted { base, asked }
    }

    /// The gateways of a server whose TEST account is here.
    pub(super) fn gateways(&self) -> Gateways {
        self.gateways_within(IN_TIME)
    }

    pub(super) fn gateways_within(&self, total: Duration) -> Gateways {
        let account = with_secrets().at(&self.base);
        within(total, GatewayAccounts::default().with(Method::Sslcommerz, Mode::Test, account))
    }

    /// What was asked so far.
    pub(super) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

fn script(replies: VecDeque<Reply>, asked: Arc<Mutex<Vec<Asked>>>) -> impl Endpoint {
    let replies = Arc::new(Mutex::new(replies));
    make(move |mut request: Request| {
        let (replies, asked) = (Arc::clone(&replies), Arc::clone(&asked));
        async move {
            let body = request.take_body().into_string().await?;
            let raw = request.uri().query().map_or(body, str::to_owned);
            let fields = url::form_urlencoded::parse(raw.as_bytes()).into_owned().collect();
            let (http_method, path) = (request.method().to_string(), request.uri().path().to_owned());
            asked.lock().unwrap().push(Asked { http_method, path, raw, fields });
            let reply = replies.lock().unwrap().pop_front();
            Ok::<_, poem::Error>(match reply.unwrap_or(Reply::Status(418, "unasked for".into())) {
                Reply::Text(text) => Response::builder().content_type("text/html").body(text),
                Reply::Status(status, text) => {
                    let status = StatusCode::from_u16(status).unwrap();
                    Response::builder().status(status).header("location", "/elsewhere").body(text)
                }
                Reply::Never => std::future::pending().await,
                Reply::Endless => {
                    let chunk = std::iter::repeat_with(|| Ok::<_, std::io::Error>(vec![b' '; 16 * 1024]));
                    Response::builder().body(Body::from_bytes_stream(futures_util::stream::iter(chunk)))
                }
            })
        }
    })
}

/// An address at which nobody listens.
pub(super) async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}
