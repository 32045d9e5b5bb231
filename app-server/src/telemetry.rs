//! Logs, traces and measures. None of them holds a secret or personal data: spans carry ids, statuses and times.

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use opentelemetry::trace::TracerProvider;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::WithHttpConfig;
use opentelemetry_sdk::trace::SdkTracerProvider;
use std::{future::Future, io::IsTerminal, pin::Pin, time::Duration};
use tokio::runtime::Handle;
use tracing_subscriber::{EnvFilter, Layer, layer::SubscriberExt, util::SubscriberInitExt};

/// The variable that switches trace export on, as OpenTelemetry names it.
const OTLP_ENDPOINT: &str = "OTEL_EXPORTER_OTLP_ENDPOINT";

/// A collector that takes longer is not waited for; traces are worth less than requests.
const EXPORT_WITHIN: Duration = Duration::from_secs(5);

/// How logs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormat {
    /// For people.
    Pretty,
    /// One JSON object a line, for machines.
    Json,
}

/// What keeps telemetry going; flushes traces when told to.
#[derive(Debug, Default)]
pub struct Telemetry {
    traces: Option<SdkTracerProvider>,
}

/// Why telemetry could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryFailed {
    /// The address for traces cannot be used.
    #[error("traces cannot be exported: {0}")]
    Traces(#[from] opentelemetry_otlp::ExporterBuildError),
    /// The client for traces could not be built.
    #[error("no HTTP client for traces: {0}")]
    Client(#[from] reqwest::Error),
    /// Somebody set logging up before.
    #[error("logging was set up before: {0}")]
    Twice(#[from] tracing_subscriber::util::TryInitError),
}

impl Telemetry {
    /// Sets logging up for this process, and traces when an address for them is set. Runs on the server's runtime.
    pub fn start(format: Option<LogFormat>) -> Result<Telemetry, TelemetryFailed> {
        let usual = if std::io::stderr().is_terminal() { LogFormat::Pretty } else { LogFormat::Json };
        let filter = || EnvFilter::try_from_env("POISHA_LOG").unwrap_or_else(|_| EnvFilter::new("info,poem=warn"));
        let logs = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
        let logs = match format.unwrap_or(usual) {
            LogFormat::Pretty => logs.compact().with_target(false).boxed(),
            LogFormat::Json => logs.json().flatten_event(true).with_current_span(true).boxed(),
        };
        let traces = if std::env::var_os(OTLP_ENDPOINT).is_some() { Some(exporter()?) } else { None };
        let spans = traces
            .as_ref()
            .map(|traces| tracing_opentelemetry::layer().with_tracer(traces.tracer("poisha")).with_filter(filter()));
        tracing_subscriber::registry().with(logs.with_filter(filter())).with(spans).try_init()?;
        Ok(Telemetry { traces })
    }

    /// Sends what is left.
    pub fn stop(self) {
        if let Some(Err(error)) = self.traces.map(|traces| traces.shutdown()) {
            tracing::warn!(error = %error, "the last traces were not sent");
        }
    }
}

fn exporter() -> Result<SdkTracerProvider, TelemetryFailed> {
    let client = reqwest::Client::builder().timeout(EXPORT_WITHIN).build()?;
    let client = OnRuntime { client, runtime: Handle::current() };
    let exporter = opentelemetry_otlp::SpanExporter::builder().with_http().with_http_client(client).build()?;
    let about = opentelemetry_sdk::Resource::builder().with_service_name("poisha").build();
    Ok(SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(about).build())
}

/// Sends traces on the server's runtime: the thread that collects them has none.
#[derive(Debug)]
struct OnRuntime {
    client: reqwest::Client,
    runtime: Handle,
}

impl HttpClient for OnRuntime {
    fn send_bytes<'client, 'answer>(
        &'client self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, HttpError>> + Send + 'answer>>
    where
        'client: 'answer,
    {
        let client = self.client.clone();
        let sent = self.runtime.spawn(async move { client.send_bytes(request).await });
        Box::pin(async move { sent.await? })
    }
}

/// Installs the recorder behind `/metrics`. A process has one; a second server in it measures into the same.
pub fn measures() -> Option<PrometheusHandle> {
    static HANDLE: std::sync::OnceLock<Option<PrometheusHandle>> = std::sync::OnceLock::new();
    HANDLE.get_or_init(|| PrometheusBuilder::new().install_recorder().ok()).clone()
}
