//! HTTP: the API under `/api/v1`, the gateways' callbacks, the pages, health and metrics.
//!
//! A handler parses, calls a use case, and shows. What goes wrong becomes an answer in one place (`edge`), what can go
//! wrong stands in one table (`refusal`), and input is checked against the document that callers read (`schema`).

pub mod admin;
pub mod apps;
pub mod body;
pub mod callbacks;
pub mod caller;
pub mod case_file;
pub mod catalogue;
pub mod checkout;
pub mod csv_body;
pub mod customer_tokens;
pub mod desk;
pub mod document;
pub mod edge;
pub mod envelope;
pub mod events;
pub mod file_body;
pub mod fulfillment_url;
pub mod health;
pub mod invoice_desk;
pub mod invoice_refusals;
pub mod invoices;
pub mod ledger;
pub mod limits;
pub mod logo_body;
pub mod lookups;
pub mod mobile_desk;
pub mod order_refusals;
mod order_returns;
pub mod orders;
pub mod pages;
pub mod paper;
pub mod papers;
pub mod party;
pub mod payable;
pub mod payments;
pub mod paystation;
pub mod portal;
pub mod refunds;
pub mod refusal;
pub mod request;
pub mod same_origin;
pub mod schema;
pub mod strict_json;
pub mod test_clock;
pub mod webhooks;

use self::{
    admin::{
        account::AccountApi,
        alerts::AlertsApi,
        apps::AdminAppsApi,
        audit::AuditApi,
        catalogue::AdminCatalogueApi,
        closing::ClosingApi,
        credentials::CredentialsApi,
        discounts::AdminDiscountsApi,
        disputes::{DisputesApi, case::DisputeCasesApi, work::DisputeWorkApi},
        endpoints::AdminEndpointsApi,
        events::AdminEventsApi,
        evidence::EvidenceApi,
        exceptions::{ExceptionsApi, case::ExceptionCasesApi, work::ExceptionWorkApi},
        fulfillment::AdminFulfillmentApi,
        gateways::AdminGatewaysApi,
        house_gateways::HouseGatewaysApi,
        invitations::InvitationsApi,
        invoices::{AdminInvoicesApi, template::AdminInvoiceTemplatesApi},
        ledger::AdminLedgerApi,
        mappings::MappingsApi,
        me::MeApi,
        operators::OperatorsApi,
        orders::OrderDeskApi,
        papers::AdminPapersApi,
        payments::AdminPaymentsApi,
        reconciliation::ReconciliationApi,
        refunds::RefundDeskApi,
        reports::ReportsApi,
        roles::RolesApi,
        sessions::SessionsApi,
        settlement_reports::SettlementReportsApi,
        settlement_terms::SettlementTermsApi,
        statements::StatementsApi,
        verification::VerificationApi,
        vouchers::AdminVouchersApi,
    },
    apps::AppsApi,
    catalogue::CatalogueApi,
    checkout::CheckoutApi,
    customer_tokens::CustomerTokensApi,
    desk::Desk,
    edge::Edge,
    events::EventsApi,
    fulfillment_url::FulfillmentUrlApi,
    invoices::InvoicesApi,
    ledger::LedgerApi,
    orders::OrdersApi,
    pages::Site,
    papers::PapersApi,
    payments::PaymentsApi,
    paystation::PaystationApi,
    refunds::RefundsApi,
    test_clock::TestClockApi,
    webhooks::EndpointsApi,
};
use crate::house::House;
use metrics_exporter_prometheus::PrometheusHandle;
use poem::{Endpoint, EndpointExt, Response, Route, RouteMethod, endpoint, http::header};
use poem_openapi::Tags;
use std::sync::Arc;

/// The chapters of the contract.
#[derive(Tags)]
pub enum Tag {
    /// The application itself.
    App,
    /// What customers owe, and the attempts to pay it.
    Payments,
    /// What customers want of a catalogue, paid and delivered.
    Orders,
    /// What customers owe, line by line, at once or in parts.
    Invoices,
    /// Money on its way back to customers.
    Refunds,
    /// What a customer sees; public.
    Checkout,
    /// The double-entry book.
    Ledger,
    /// Where events are received, and what became of them.
    Webhooks,
    /// How much there was, how well and how fast it went.
    Reports,
    /// What gateways pay out, held against what the book expects of them.
    Reconciliation,
    /// Operators: how they sign in, what they may do.
    Staff,
    /// What a person must look at, and what became of it.
    Alerts,
    /// Applications as operators set them up: settings, credentials, webhooks, gateways.
    Onboarding,
    /// What is sold: products, codes in stock and discounts.
    Selling,
    /// Help for tests; TEST mode only.
    Test,
}

/// What applications and customers ask.
type ForApps = (ForMoney, ForSelling);
/// What they ask about money, and about themselves.
type ForMoney =
    (AppsApi, PaymentsApi, PaystationApi, RefundsApi, CheckoutApi, LedgerApi, EndpointsApi, EventsApi, TestClockApi);
/// What they ask about what is sold, and to whom.
type ForSelling = (CatalogueApi, CustomerTokensApi, OrdersApi, FulfillmentUrlApi, InvoicesApi, PapersApi);
/// What operators ask.
type ForOperators = (ForStaff, ForFinance, ForSettlements, ForOnboarding, ForStock);
/// What concerns operators themselves.
type ForStaff = (SessionsApi, MeApi, AccountApi, InvitationsApi, OperatorsApi, RolesApi, AuditApi, AlertsApi);
/// What operators see and decide about money.
type ForFinance = (
    AdminPaymentsApi,
    RefundDeskApi,
    OrderDeskApi,
    EvidenceApi,
    AdminEventsApi,
    AdminLedgerApi,
    VerificationApi,
    ClosingApi,
    ReportsApi,
);
/// What operators do about what gateways pay out.
type ForSettlements = (
    ReconciliationApi,
    SettlementTermsApi,
    SettlementReportsApi,
    StatementsApi,
    MappingsApi,
    ExceptionsApi,
    ExceptionWorkApi,
    ExceptionCasesApi,
    DisputesApi,
    DisputeWorkApi,
    DisputeCasesApi,
);
/// What operators ask about applications.
type ForOnboarding =
    (AdminAppsApi, CredentialsApi, AdminEndpointsApi, AdminFulfillmentApi, AdminGatewaysApi, HouseGatewaysApi);
/// What operators ask about what is sold.
type ForStock = (
    AdminCatalogueApi,
    AdminVouchersApi,
    AdminDiscountsApi,
    AdminInvoicesApi,
    AdminInvoiceTemplatesApi,
    AdminPapersApi,
);
/// Every part of the API.
pub type Api = (ForApps, ForOperators);

/// The API, which keeps nothing itself.
pub const fn api() -> Api {
    (
        (
            (
                AppsApi,
                PaymentsApi,
                PaystationApi,
                RefundsApi,
                CheckoutApi,
                LedgerApi,
                EndpointsApi,
                EventsApi,
                TestClockApi,
            ),
            (CatalogueApi, CustomerTokensApi, OrdersApi, FulfillmentUrlApi, InvoicesApi, PapersApi),
        ),
        (
            (SessionsApi, MeApi, AccountApi, InvitationsApi, OperatorsApi, RolesApi, AuditApi, AlertsApi),
            (
                AdminPaymentsApi,
                RefundDeskApi,
                OrderDeskApi,
                EvidenceApi,
                AdminEventsApi,
                AdminLedgerApi,
                VerificationApi,
                ClosingApi,
                ReportsApi,
            ),
            (
                ReconciliationApi,
                SettlementTermsApi,
                SettlementReportsApi,
                StatementsApi,
                MappingsApi,
                ExceptionsApi,
                ExceptionWorkApi,
                ExceptionCasesApi,
                DisputesApi,
                DisputeWorkApi,
                DisputeCasesApi,
            ),
            (AdminAppsApi, CredentialsApi, AdminEndpointsApi, AdminFulfillmentApi, AdminGatewaysApi, HouseGatewaysApi),
            (
                AdminCatalogueApi,
                AdminVouchersApi,
                AdminDiscountsApi,
                AdminInvoicesApi,
                AdminInvoiceTemplatesApi,
                AdminPapersApi,
            ),
        ),
    )
}

/// Everything that answers on the server's port.
pub fn routes(house: &House, metrics: Option<PrometheusHandle>) -> impl Endpoint<Output = Response> + 'static {
    let route = contract(Route::new());
    let route = health::mount(route, house, metrics);
    let route = callbacks::mount(route, house);
    let route = route.nest(document::BASE_PATH, document::service());
    let site = Site { version: env!("CARGO_PKG_VERSION").to_owned(), demo_shop: house.demo_shop.clone() };
    let route = payable::mount(portal::mount(route, &house.portal), house);
    let desk = Arc::new(Desk(house.clone()));
    let route = pages::mobile::mount(pages::mount(route, &desk, site), &desk);
    let edge = Edge { house: house.clone(), within: edge::REQUEST_MAX };
    let public_url = house.public_url.clone();
    let guarded = route.before(move |request| {
        let refused = same_origin::refused(&request, &public_url);
        std::future::ready(refused.map_or(Ok(request), |refused| Err(refused.into())))
    });
    guarded.data(house.clone()).with(edge)
}

/// The contract: the document, its catalogue, and what is posted to webhook endpoints.
fn contract(route: Route) -> Route {
    let shown = |media_type: &'static str, text: fn() -> String| {
        let answer = move |_| Response::builder().header(header::CONTENT_TYPE, media_type).body(text());
        RouteMethod::new().get(endpoint::make_sync(answer))
    };
    route
        .at("/openapi.json", shown("application/json", document::text))
        .at("/catalogue.json", shown("application/json", document::catalogue::text))
        .at("/webhooks.schema.json", shown("application/schema+json", document::payloads::text))
}
