//! A mail server on this machine that keeps what it is sent, and can be as unkind as real ones: it speaks the few verbs
//! of SMTP that a sender needs.

use crate::cluster::BoxError;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// Whoever's address begins so is never taken.
pub const GONE: &str = "gone";

/// How it treats whoever calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// It takes every mail.
    #[default]
    Kind,
    /// It takes no receiver, and repeats whom it does not take.
    Refusing,
    /// It takes no password.
    Locked,
    /// It accepts the connection and says nothing.
    Silent,
    /// It takes the mail and never says so.
    SilentAfterMail,
    /// It hangs up in the middle of the conversation.
    HangingUp,
}

#[derive(Default)]
struct Kept {
    mails: Vec<String>,
    receivers: Vec<Vec<String>>,
    logins: Vec<String>,
    callers: usize,
    manner: Manner,
}

/// A mail server for as long as this value lives.
pub struct MailServer {
    address: String,
    kept: Arc<Mutex<Kept>>,
    serving: JoinHandle<()>,
}

impl MailServer {
    /// Starts one that takes everything.
    pub async fn start() -> Result<MailServer, BoxError> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let (address, kept) = (listener.local_addr()?.to_string(), Arc::<Mutex<Kept>>::default());
        let shared = Arc::clone(&kept);
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let kept = Arc::clone(&shared);
                // A caller that goes away in the middle is none of our business.
                tokio::spawn(async move { converse(stream, &kept).await.unwrap_or_default() });
            }
        });
        Ok(MailServer { address, kept, serving })
    }

    /// How a sender finds it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// From now on it treats its callers like this.
    pub fn behaves(&self, manner: Manner) {
        lock(&self.kept).manner = manner;
    }

    /// What it was sent, head and body, oldest first.
    #[must_use]
    pub fn mails(&self) -> Vec<String> {
        lock(&self.kept).mails.clone()
    }

    /// To whom, in the same order.
    #[must_use]
    pub fn receivers(&self) -> Vec<Vec<String>> {
        lock(&self.kept).receivers.clone()
    }

    /// The names and passwords it was shown, as `AUTH PLAIN` encodes them.
    #[must_use]
    pub fn logins(&self) -> Vec<String> {
        lock(&self.kept).logins.clone()
    }

    /// How often it was called.
    #[must_use]
    pub fn callers(&self) -> usize {
        lock(&self.kept).callers
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

fn lock(kept: &Mutex<Kept>) -> std::sync::MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn converse(stream: TcpStream, kept: &Mutex<Kept>) -> std::io::Result<()> {
    let manner = {
        let mut kept = lock(kept);
        kept.callers += 1;
        kept.manner
    };
    let mut stream = BufReader::new(stream);
    if manner == Manner::Silent {
        std::future::pending::<()>().await;
    }
    stream.write_all(b"220 mail.example ESMTP\r\n").await?;
    let (mut line, mut receivers) = (String::new(), Vec::new());
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line.split([' ', ':', '\r']).next().unwrap_or_default().to_ascii_uppercase();
        let said: &[u8] = match (verb.as_str(), manner) {
            ("MAIL", Manner::HangingUp) => return Ok(()),
            ("EHLO", _) => b"250-mail.example\r\n250-AUTH PLAIN\r\n250 8BITMIME\r\n",
            ("AUTH", Manner::Locked) => b"535 5.7.8 not with that password\r\n",
            ("AUTH", _) => {
                lock(kept).logins.push(line.split_whitespace().last().unwrap_or_default().to_owned());
                b"235 2.7.0 welcome\r\n"
            }
            ("RCPT", _) => {
                let receiver = address(&line);
                if manner == Manner::Refusing || receiver.starts_with(GONE) {
                    stream
                        .write_all(format!("550 5.1.1 <{receiver}>: nobody here has that name\r\n").as_bytes())
                        .await?;
                    continue;
                }
                receivers.push(receiver.to_owned());
                b"250 fine\r\n"
            }
            ("HELO" | "MAIL" | "RSET" | "NOOP", _) => b"250 fine\r\n",
            ("QUIT", _) => {
                stream.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            ("DATA", _) => {
                stream.write_all(b"354 go on\r\n").await?;
                let mail = read_mail(&mut stream).await?;
                {
                    let mut kept = lock(kept);
                    kept.mails.push(mail);
                    kept.receivers.push(std::mem::take(&mut receivers));
                }
                if manner == Manner::SilentAfterMail {
                    std::future::pending::<()>().await;
                }
                b"250 kept\r\n"
            }
            _ => b"502 no\r\n",
        };
        stream.write_all(said).await?;
    }
}

/// The address in `RCPT TO:<address>`.
fn address(line: &str) -> &str {
    line.split(['<', '>']).nth(1).unwrap_or_default()
}

/// The lines up to the one with a single dot; a doubled dot at the beginning of a line is one.
async fn read_mail(stream: &mut BufReader<TcpStream>) -> std::io::Result<String> {
    let (mut mail, mut line) = (String::new(), String::new());
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 || line == ".\r\n" {
            return Ok(mail);
        }
        mail.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}
