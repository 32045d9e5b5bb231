//! Logs, traces and measures. None of them holds a secret or personal data: spans carry ids, statuses and times.

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use opentelemetry::trace::TracerProvider;
use opentelemetry_sdk::trace::SdkTracerProvider;
use std::io::IsTerminal;
use tracing_subscriber::{EnvFilter, Layer, layer::SubscriberExt, util::SubscriberInitExt};

/// The variable that switches trace export on, as OpenTelemetry names it.
const OTLP_ENDPOINT: &str = "OTEL_EXPORTER_OTLP_ENDPOINT";

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
    /// Somebody set logging up before.
    #[error("logging was set up before: {0}")]
    Twice(#[from] tracing_subscriber::util::TryInitError),
}

impl Telemetry {
    /// Sets logging up for this process, and traces when an address for them is set.
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
    let exporter = opentelemetry_otlp::SpanExporter::builder().with_http().build()?;
    let about = opentelemetry_sdk::Resource::builder().with_service_name("poisha").build();
    Ok(SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(about).build())
}

/// Installs the recorder behind `/metrics`. A process has one; a second server in it measures into the same.
pub fn measures() -> Option<PrometheusHandle> {
    static HANDLE: std::sync::OnceLock<Option<PrometheusHandle>> = std::sync::OnceLock::new();
    HANDLE.get_or_init(|| PrometheusBuilder::new().install_recorder().ok()).clone()
}
