//! What may stand between the client and the server: something that loses answers, or gives answers of its own.

use crate::{Result, told};
use reqwest::{Method, StatusCode};
use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    time::sleep,
};

/// A request, as it came.
#[derive(Clone, Debug)]
pub struct Asked {
    /// When.
    pub at: Instant,
    /// The method and the path.
    pub line: String,
    /// Names in small letters.
    pub headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Asked {
    /// A header's value.
    pub fn header(&self, wanted: &str) -> Option<&str> {
        self.headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }

    async fn read(stream: &mut BufReader<TcpStream>) -> Result<Asked> {
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Err("nothing more is asked".into());
            }
            if line.trim().is_empty() {
                break;
            }
            lines.push(line.trim().to_owned());
        }
        let mut lines = lines.into_iter();
        let line = lines.next().ok_or("an empty request")?;
        let headers = lines.filter_map(|line| {
            line.split_once(':').map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        });
        let mut asked = Asked { at: Instant::now(), line, headers: headers.collect(), body: Vec::new() };
        let length = asked.header("content-length").and_then(|length| length.parse().ok()).unwrap_or_default();
        asked.body.resize(length, 0);
        stream.read_exact(&mut asked.body).await?;
        Ok(asked)
    }

    /// Lets the server under test do it.
    async fn forward(&self) -> Result<(StatusCode, String)> {
        let mut words = self.line.split(' ');
        let method: Method = words.next().ok_or("no method")?.parse()?;
        let url = reqwest::Url::parse(&told("POISHA_URL"))?.join(words.next().ok_or("no path")?)?;
        let mut request = reqwest::Client::builder().build()?.request(method, url).body(self.body.clone());
        for (name, value) in
            self.headers.iter().filter(|(name, _)| !["host", "content-length"].contains(&name.as_str()))
        {
            request = request.header(name, value);
        }
        let answer = request.send().await?;
        Ok((answer.status(), answer.text().await?))
    }
}

/// What stands between.
pub struct Between {
    /// Where.
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

/// What it does with the request of this number.
#[derive(Clone)]
pub enum Act {
    /// The server does what it is asked, but its answer is lost after so long.
    Lose(Duration),
    /// The server answers.
    Forward,
    /// An answer of its own, with more headers.
    Say(u16, &'static str, String),
}

impl Between {
    /// Stands between. The last act is played for ever.
    pub async fn new(acts: Vec<Act>) -> Result<Between> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/api/v1", listener.local_addr()?);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let known = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let mut stream = BufReader::new(stream);
                let Ok(request) = Asked::read(&mut stream).await else { continue };
                let number = {
                    let mut known = known.lock().unwrap();
                    known.push(request.clone());
                    known.len() - 1
                };
                let act = acts[number.min(acts.len() - 1)].clone();
                tokio::spawn(async move { play(act, request, stream.into_inner()).await.unwrap() });
            }
        });
        Ok(Between { url, asked })
    }

    /// All that was asked.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

async fn play(act: Act, asked: Asked, mut stream: TcpStream) -> std::result::Result<(), String> {
    let played = async {
        let (status, headers, body) = match act {
            Act::Lose(after) => {
                asked.forward().await?;
                sleep(after).await;
                return Ok(());
            }
            Act::Forward => {
                let (status, body) = asked.forward().await?;
                (status.as_u16(), String::new(), body)
            }
            Act::Say(status, body, headers) => (status, headers, body.to_owned()),
        };
        let length = body.len();
        let answer =
            format!("HTTP/1.1 {status} -\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}");
        // Nobody may be there any more.
        let _ = stream.write_all(answer.as_bytes()).await;
        Result::Ok(())
    };
    played.await.map_err(|error| error.to_string())
}
