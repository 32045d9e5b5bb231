//! What a server is told: flags first, then the environment, then what suits most.
//!
//! | Flag | Environment | Default | What |
//! |---|---|---|---|
//! | `--listen` | `POISHA_LISTEN` | `127.0.0.1:8080` | address and port of the API and the pages |
//! | `--public-url` | `POISHA_PUBLIC_URL` | `http://<listen>` | where customers and gateways reach the server |
//! | `--database-url` | `DATABASE_URL` | a private cluster | PostgreSQL 15 or newer |
//! | `--data-dir` | `POISHA_DATA_DIR` | see `default_data_dir` | the private cluster and what the demo keeps |
//! | `--pg-bin` | `POISHA_PG_BIN` | searched | the directory with `initdb` and `postgres` |
//! | `--sandbox-listen` | `POISHA_SANDBOX_LISTEN` | `127.0.0.1:8081` | the sandbox gateways; a free port when taken |
//! | `--demo` | `POISHA_DEMO` | off | registers a demo application once and opens the demo shop |
//! | `--shop-listen` | `POISHA_SHOP_LISTEN` | `127.0.0.1:8082` | the demo shop; a free port when taken |
//! | `--portal-dir` | `POISHA_PORTAL_DIR` | none | the developer portal that `./dev portal` has built, served under `/docs/` |
//! | `--no-sandbox` | `POISHA_NO_SANDBOX` | off | no sandbox gateways |
//! | `--no-workers` | `POISHA_NO_WORKERS` | off | HTTP only; `poisha work` runs elsewhere |
//! | `--rate-limit` | `POISHA_RATE_LIMIT` | 100 | requests a second and credential; twice as many at once |
//! | `--pool-size` | `POISHA_POOL_SIZE` | 16 | connections for reading |
//! | `--queue-max` | `POISHA_QUEUE_MAX` | 4096 | decisions that may wait; more are answered 503 |
//! | `--batch-max` | `POISHA_BATCH_MAX` | 512 | decisions in one commit |
//! | | `POISHA_SECRETS_KEYS` | a file in the data directory | names and keys that secrets are sealed with, `k2:…,k1:…`; the first seals |
//! | | `POISHA_SECRETS_KEY` | | one key as 64 hexadecimal digits; the oldest when there are several |
//! | | `POISHA_SSLCOMMERZ_{TEST,LIVE}_STORE_ID`, `…_STORE_PASSWD` | sandbox in TEST | the merchant account |
//! | | `POISHA_PAYSTATION_{TEST,LIVE}_MERCHANT_ID`, `…_PASSWORD` | sandbox in TEST | the same of PayStation |
//! | | `POISHA_NAGAD_{TEST,LIVE}_MERCHANT_ID`, `…_GATEWAY_PUBLIC_KEY`, `…_MERCHANT_PRIVATE_KEY` | sandbox in TEST | the same of Nagad; `…_ACCOUNT_NUMBER` too where Nagad wants it |
//! | | `POISHA_<GATEWAY>_{TEST,LIVE}_<NAME>` | sandbox in TEST | every other gateway's credentials, by the names it gives them |
//! | | `POISHA_<GATEWAY>_{TEST,LIVE}_URL` | the gateway's own | another address, for simulators |
//! | `--alerts-from` | `POISHA_ALERTS_FROM` | none | who sends alerts by mail |
//! | `--alerts-to` | `POISHA_ALERTS_TO` | none | who is told of alerts by mail: addresses, separated by commas |
//! | | `POISHA_SMTP_URL` | no mail | the mail server: `smtps://user:password@host`, or `smtp://…?tls=required` |
//! | | `POISHA_ALERTS_WEBHOOK_URL` | no requests | who is told of alerts by signed requests |
//! | | `POISHA_ALERTS_WEBHOOK_SECRET` | | what they are signed with: `whsec_` and base64 |
//! | `--alerts-webhook-private` | `POISHA_ALERTS_WEBHOOK_PRIVATE` | `false` | that address may lie in your own network |
//! | `--log-format` | `POISHA_LOG_FORMAT` | `pretty` on a terminal, else `json` | how logs are written |
//! | | `POISHA_LOG` | `info` | what is logged, as `tracing` filters are written |
//! | | `OTEL_EXPORTER_OTLP_ENDPOINT` | off | where traces are sent |

use adapters::postgres::embedded::default_data_dir;
use clap::Args;
use std::{
    net::{IpAddr, SocketAddr},
    num::{NonZeroU32, NonZeroUsize},
    path::PathBuf,
};

/// Where the API and the pages listen unless told otherwise.
const LISTEN: &str = "127.0.0.1:8080";
/// Where the sandbox listens unless told otherwise.
const SANDBOX_LISTEN: &str = "127.0.0.1:8081";

/// Where the demo shop listens unless told otherwise.
const SHOP_LISTEN: &str = "127.0.0.1:8082";

/// What a server is told.
#[derive(Clone, Debug, Args)]
pub struct Config {
    /// Address and port of the API and the pages; port 0 takes a free one.
    #[arg(long, env = "POISHA_LISTEN", default_value = LISTEN)]
    pub listen: SocketAddr,
    /// Where customers and gateways reach this server.
    #[arg(long, env = "POISHA_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// A PostgreSQL to use instead of the private one.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Where the private PostgreSQL and the demo's credentials are kept.
    #[arg(long, env = "POISHA_DATA_DIR", default_value_os_t = default_data_dir())]
    pub data_dir: PathBuf,
    /// The directory with PostgreSQL's programs, when the search should not choose.
    #[arg(long, env = "POISHA_PG_BIN")]
    pub pg_bin: Option<PathBuf>,
    /// Where the sandbox gateways listen.
    #[arg(long, env = "POISHA_SANDBOX_LISTEN", default_value = SANDBOX_LISTEN)]
    pub sandbox_listen: SocketAddr,
    /// Register a demo application once, open the demo shop, and say what to look at.
    #[arg(long, env = "POISHA_DEMO")]
    pub demo: bool,
    /// Where the demo shop listens.
    #[arg(long, env = "POISHA_SHOP_LISTEN", default_value = SHOP_LISTEN)]
    pub shop_listen: SocketAddr,
    /// The developer portal that `./dev portal` has built, to be served under /docs/.
    #[arg(long, env = "POISHA_PORTAL_DIR")]
    pub portal_dir: Option<PathBuf>,
    /// Run without the sandbox gateways.
    #[arg(long, env = "POISHA_NO_SANDBOX")]
    pub no_sandbox: bool,
    /// Run without workers; `poisha work` does their part elsewhere.
    #[arg(long, env = "POISHA_NO_WORKERS")]
    pub no_workers: bool,
    /// Requests a second that one credential may make; twice as many at once.
    #[arg(long, env = "POISHA_RATE_LIMIT", default_value_t = NonZeroU32::MIN.saturating_add(99))]
    pub rate_limit: NonZeroU32,
    /// Reverse proxies in front, each of which adds whom it heard from to X-Forwarded-For; wrong sign-ins are counted by
    /// the address behind them.
    #[arg(long, env = "POISHA_PROXIES", default_value_t = 0)]
    pub proxies: u8,
    /// Connections for reading.
    #[arg(long, env = "POISHA_POOL_SIZE", default_value_t = NonZeroUsize::MIN.saturating_add(15))]
    pub pool_size: NonZeroUsize,
    /// Decisions that may wait to be kept; more are answered 503.
    #[arg(long, env = "POISHA_QUEUE_MAX", default_value_t = NonZeroUsize::MIN.saturating_add(4_095))]
    pub queue_max: NonZeroUsize,
    /// Decisions that are kept in one commit.
    #[arg(long, env = "POISHA_BATCH_MAX", default_value_t = NonZeroUsize::MIN.saturating_add(511))]
    pub batch_max: NonZeroUsize,
    /// Names and keys that secrets are sealed with in the database, the one that seals first.
    #[arg(skip = std::env::var("POISHA_SECRETS_KEYS").ok().map(SecretsKey))]
    pub secrets_keys: Option<SecretsKey>,
    /// 64 hexadecimal digits that secrets are sealed with in the database; the oldest key when there are several.
    #[arg(skip = std::env::var("POISHA_SECRETS_KEY").ok().map(SecretsKey))]
    pub secrets_key: Option<SecretsKey>,
    /// Who sends alerts by mail.
    #[arg(long, env = "POISHA_ALERTS_FROM")]
    pub alerts_from: Option<String>,
    /// Who is told of alerts by mail: addresses, separated by commas.
    #[arg(long, env = "POISHA_ALERTS_TO")]
    pub alerts_to: Option<String>,
    /// The mail server; its URL holds a password.
    #[arg(skip = Hidden::of_env("POISHA_SMTP_URL"))]
    pub smtp_url: Option<Hidden>,
    /// Who is told of alerts by signed requests; many a URL holds a token.
    #[arg(skip = Hidden::of_env("POISHA_ALERTS_WEBHOOK_URL"))]
    pub alerts_webhook_url: Option<Hidden>,
    /// What those requests are signed with.
    #[arg(skip = Hidden::of_env("POISHA_ALERTS_WEBHOOK_SECRET"))]
    pub alerts_webhook_secret: Option<Hidden>,
    /// The address that is told of alerts may lie in the house's own network.
    #[arg(long, env = "POISHA_ALERTS_WEBHOOK_PRIVATE")]
    pub alerts_webhook_private: bool,
    /// Whether commits are sealed into the hash chain. Only the benchmark switches it off.
    #[arg(skip = true)]
    pub chain: bool,
    /// Whether a commit of the private PostgreSQL survives a power cut. Only tests switch it off.
    #[arg(skip = true)]
    pub durable: bool,
}

impl Config {
    /// The defaults with free ports, for tests and tools: no environment is read.
    pub fn on_free_ports(data_dir: PathBuf) -> Config {
        let local = SocketAddr::new(IpAddr::from([127, 0, 0, 1]), 0);
        Config {
            listen: local,
            public_url: None,
            database_url: None,
            data_dir,
            pg_bin: None,
            sandbox_listen: local,
            demo: false,
            shop_listen: local,
            portal_dir: None,
            no_sandbox: false,
            no_workers: false,
            rate_limit: NonZeroU32::MAX,
            proxies: 0,
            pool_size: NonZeroUsize::MIN.saturating_add(7),
            queue_max: NonZeroUsize::MIN.saturating_add(4_095),
            batch_max: NonZeroUsize::MIN.saturating_add(511),
            secrets_keys: None,
            secrets_key: None,
            alerts_from: None,
            alerts_to: None,
            smtp_url: None,
            alerts_webhook_url: None,
            alerts_webhook_secret: None,
            alerts_webhook_private: false,
            chain: true,
            durable: true,
        }
    }
}

/// The key of the sealing of secrets, as it was written down. It comes from the environment alone, because a command line
/// is read by everybody on the machine, and never shows itself.
#[derive(Clone)]
pub struct SecretsKey(pub String);

impl std::fmt::Debug for SecretsKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretsKey(…)")
    }
}

/// A setting with a secret in it. It comes from the environment alone, and never shows itself.
#[derive(Clone)]
pub struct Hidden(pub String);

impl Hidden {
    fn of_env(name: &str) -> Option<Hidden> {
        std::env::var(name).ok().filter(|text| !text.is_empty()).map(Hidden)
    }
}

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hidden(…)")
    }
}
