//! The application for which a command speaks.

use super::super::Failed;
use crate::demo::Login;
use clap::Args;
use poisha_client::{
    Client,
    types::{self, OpenSession, StepUp},
};
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
    /// Its id.
    pub(super) id: String,
}

#[derive(Deserialize)]
struct Credentials {
    api_key: String,
    api_secret: String,
    /// Operators, as the demo has them.
    #[serde(default)]
    staff: Vec<Login>,
}

impl Account {
    /// The application, once the server knows it. What only TEST has is refused with credentials for LIVE.
    pub(super) async fn open_test(&self) -> Result<App, Failed> {
        let (api, me) = self.greet().await?;
        match me.mode {
            types::Mode::Test => Ok(App { api, name: me.name, id: me.id }),
            types::Mode::Live => Err(Failed::because("these are LIVE credentials, and this is for TEST alone")),
        }
    }

    /// The application, in the mode of its credentials.
    pub(super) async fn open(&self) -> Result<App, Failed> {
        let (api, me) = self.greet().await?;
        Ok(App { api, name: me.name, id: me.id })
    }

    /// An operator with a role, who has just shown the password; such a log-in stands in demo.json.
    pub(super) async fn operator(&self, role: &str) -> Result<Client, Failed> {
        let login = self.read()?.staff.into_iter().find(|login| login.role == role);
        let Some(Login { email, password, .. }) = login else {
            return Err(Failed::because(format_args!(
                "only an operator can do this ({role}): name a file with a log-in below `staff`, such as demo.json, by --credentials"
            )));
        };
        let known = OpenSession { email, password: password.clone(), ..OpenSession::default() };
        let opened = Client::anonymous(self.url.as_str())?.open_session(&known).await?;
        let operator = Client::with_token(self.url.as_str(), &opened.token)?.with_timeout(CALL_TIME);
        operator.step_up(&StepUp { password: Some(password), totp_code: None }).await?;
        Ok(operator)
    }

    async fn greet(&self) -> Result<(Client, types::App), Failed> {
        let Credentials { api_key, api_secret, .. } = self.read()?;
        let api = Client::new(self.url.as_str(), &api_key, &api_secret)?.with_timeout(CALL_TIME);
        let me = api.get_me().await?;
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
                (Ok(api_key), Ok(api_secret)) => Ok(Credentials { api_key, api_secret, staff: Vec::new() }),
                _ => Err(Failed::because("set POISHA_KEY and POISHA_SECRET, or name a file by --credentials")),
            },
        }
    }
}
