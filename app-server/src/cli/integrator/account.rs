//! The application for which a command speaks.

use super::super::Failed;
use clap::Args;
use poisha_client::{Client, Error, types};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Deserialize;
use std::{env, fs, path::PathBuf, time::Duration};
use url::Url;

/// How long one call may take.
const CALL_TIME: Duration = Duration::from_secs(20);

/// The application for which a command speaks, and how it says what it has to say.
#[derive(Debug, Args)]
pub(in super::super) struct Account {
    /// Where the API is.
    #[arg(long, env = "POISHA_URL", value_name = "URL", default_value = "http://127.0.0.1:8080/api/v1")]
    url: Url,
    /// A file with `api_key` and `api_secret`, such as demo.json, instead of POISHA_KEY and POISHA_SECRET of the environment.
    #[arg(long, env = "POISHA_CREDENTIALS", value_name = "FILE")]
    credentials: Option<PathBuf>,
    /// Say it for programs: one JSON object a line.
    #[arg(long)]
    pub(super) json: bool,
}

/// The application at the other end.
pub(super) struct App {
    /// The API, with its credentials.
    pub(super) api: Client,
    /// What it is called.
    pub(super) name: String,
}

#[derive(Deserialize)]
struct Credentials {
    api_key: String,
    api_secret: String,
}

impl Account {
    /// The application, once the server knows it. What only TEST has is refused with credentials for LIVE.
    pub(super) async fn open_test(&self) -> Result<App, Failed> {
        let (api, me) = self.greet().await?;
        match me.mode {
            types::Mode::Test => Ok(App { api, name: me.name }),
            types::Mode::Live => Err(Failed::because("these are LIVE credentials, and this is for TEST alone")),
        }
    }

    /// The application, in the mode of its credentials.
    pub(super) async fn open(&self) -> Result<App, Failed> {
        let (api, me) = self.greet().await?;
        Ok(App { api, name: me.name })
    }

    async fn greet(&self) -> Result<(Client, types::App), Failed> {
        let Credentials { api_key, api_secret } = self.read()?;
        let mut headers = HeaderMap::new();
        for (name, value) in [("x-api-key", api_key), ("x-api-secret", api_secret)] {
            let mut value = HeaderValue::from_str(&value).map_err(|_| Failed::because("a credential is none"))?;
            value.set_sensitive(true);
            headers.insert(HeaderName::from_static(name), value);
        }
        let http = reqwest::Client::builder().timeout(CALL_TIME).default_headers(headers).build()?;
        let api = Client::new_with_client(self.url.as_str().trim_end_matches('/'), http);
        let me = api.get_me().await.map_err(refused)?.into_inner().data;
        Ok((api, me))
    }

    fn read(&self) -> Result<Credentials, Failed> {
        match &self.credentials {
            Some(file) => {
                let read =
                    fs::read(file).map_err(|error| Failed::because(format_args!("{}: {error}", file.display())))?;
                serde_json::from_slice(&read).map_err(|_| {
                    Failed::because(format_args!("{} is no JSON with api_key and api_secret", file.display()))
                })
            }
            None => match (env::var("POISHA_KEY"), env::var("POISHA_SECRET")) {
                (Ok(api_key), Ok(api_secret)) => Ok(Credentials { api_key, api_secret }),
                _ => Err(Failed::because("set POISHA_KEY and POISHA_SECRET, or name a file by --credentials")),
            },
        }
    }
}

/// Why the server did not do it, in its own words.
pub(super) fn refused(error: Error<types::ErrorEnvelope>) -> Failed {
    match error {
        Error::ErrorResponse(answer) => {
            let meta = answer.into_inner().meta;
            let (code, message) = (meta.error_code.as_deref(), meta.message.as_deref());
            let (code, message) = (code.unwrap_or("ERROR"), message.unwrap_or("the server refused it"));
            Failed::because(format_args!("{code}: {message} (request {})", meta.request_id.as_str()))
        }
        Error::CommunicationError(_) => Failed::because("no server answers there"),
        Error::InvalidRequest(_)
        | Error::InvalidUpgrade(_)
        | Error::ResponseBodyError(_)
        | Error::InvalidResponsePayload(..)
        | Error::UnexpectedResponse(_)
        | Error::Custom(_) => Failed::because(format_args!("the server's answer is not understood: {error}")),
    }
}
