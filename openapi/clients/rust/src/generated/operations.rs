// Made by ./dev openapi.
//! The operations of the API.
use super::wire::types;
use crate::{Client, Error, Keyed, Page, answers, pages};
use bytes::Bytes;
use futures_util::Stream;
impl Client {
    /// List alerts, newest first unless asked otherwise
    ///
    /// Filters combine. Those about your applications; the house's own too, with a grant for all applications.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_alerts<'a>(&'a self, params: &'a params::ListAlerts) -> Result<Page<types::Alert>, Error> {
        answers::one(
            self.wire
                .list_alerts(
                    params.app_id.as_deref(),
                    params.assigned_to.as_deref(),
                    params.cursor.as_deref(),
                    params.from.as_ref(),
                    params.kind,
                    params.mode,
                    params.order,
                    params.page,
                    params.size,
                    params.status,
                    params.to.as_ref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_alerts`], page after page as they are needed.
    pub fn all_alerts<'a>(
        &'a self,
        params: &'a params::ListAlerts,
    ) -> impl Stream<Item = Result<types::Alert, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_alerts(&params).await }
        })
    }
    /// One alert
    ///
    /// As it stands now.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_alert<'a>(&'a self, id: &'a str) -> Result<types::Alert, Error> {
        answers::one(self.wire.get_alert(id).await, |answer| answer.data).await
    }
    /// Assign an alert
    ///
    /// To yourself, or to a colleague who sees it too. It may go from one to another.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn assign_alert<'a>(&'a self, id: &'a str, body: &'a types::AssignAlert) -> Result<types::Alert, Error> {
        answers::one(self.wire.assign_alert(id, body).await, |answer| answer.data).await
    }
    /// Open an alert again
    ///
    /// It was not over after all. Nobody looks after it until it is assigned. Where the same was raised anew meanwhile,
    /// that alert goes on and this one stays resolved.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn reopen_alert<'a>(&'a self, id: &'a str) -> Result<types::Alert, Error> {
        answers::one(self.wire.reopen_alert(id).await, |answer| answer.data).await
    }
    /// Resolve an alert
    ///
    /// It is over, and the note says what came of it. The same trouble raises a new one.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn resolve_alert<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ResolveAlert,
    ) -> Result<types::Alert, Error> {
        answers::one(self.wire.resolve_alert(id, body).await, |answer| answer.data).await
    }
    /// Search the applications within your reach, newest first
    ///
    /// Those that your grants do not extend to are not counted either.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn search_applications<'a>(
        &'a self,
        params: &'a params::SearchApplications,
    ) -> Result<Page<types::Application>, Error> {
        answers::one(
            self.wire
                .search_applications(params.name_contains.as_deref(), params.page, params.size, params.status)
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::search_applications`], page after page as they are needed.
    pub fn all_search_applications<'a>(
        &'a self,
        params: &'a params::SearchApplications,
    ) -> impl Stream<Item = Result<types::Application, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.search_applications(&params).await }
        })
    }
    /// Register an application
    ///
    /// It gets a credential for TEST and one for LIVE, and where you name an address for webhooks, an endpoint with its
    /// signing secret. Keys and secrets are shown in this answer alone; a retry with the same idempotency key gets it
    /// without them. Needs a grant for all applications; naming an address needs `webhook:manage` besides.
    pub fn register_application<'a>(
        &'a self,
        body: &'a types::RegisterApplication,
    ) -> Keyed<'a, types::RegisteredApplication> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.register_application(Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// One application
    ///
    /// With everything that it allows.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_application<'a>(&'a self, id: &'a str) -> Result<types::Application, Error> {
        answers::one(self.wire.get_application(id).await, |answer| answer.data).await
    }
    /// Balances of every account of an application, now or at an instant
    ///
    /// The trial balance: `balanced` says that debits equal credits in every currency.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_app_balances<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::GetAppBalances,
    ) -> Result<types::TrialBalance, Error> {
        answers::one(self.wire.get_app_balances(id, params.at.as_ref(), params.mode).await, |answer| answer.data).await
    }
    /// Take a catalogue away as a file
    ///
    /// One variant a line, by slug. It can be brought in again as it is. A cell that a spreadsheet would run begins with '.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn export_catalogue<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ExportCatalogue,
    ) -> Result<Bytes, Error> {
        answers::file(self.wire.export_catalogue(id, mode, params.bom, params.format).await).await
    }
    /// Bring a catalogue in from a file
    ///
    /// One variant a line, known by its SKU: what is there is changed, what is not is made, and a cell that is empty
    /// changes nothing, so the same file may be sent again. Each line is taken or refused by itself, with the reason.
    /// The columns are those of the export; `product_slug` and `sku` are needed, and for what is new `product_name`,
    /// `variant_name` and `price_minor` too. Lists have a bar between two items, and a field is `name:label:type:required`.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn import_catalogue<'a, B: Into<reqwest::Body>>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: B,
        params: &'a params::ImportCatalogue,
    ) -> Result<types::Import, Error> {
        answers::one(self.wire.import_catalogue(id, mode, params.dry_run, body).await, |answer| answer.data).await
    }
    /// An application's products in one mode, by slug
    ///
    /// Those that are not shown too, with all that could be bought of each.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_products<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ListProducts,
    ) -> Result<Page<types::Product>, Error> {
        answers::one(
            self.wire.list_products(id, mode, params.page, params.size, params.status, params.text.as_deref()).await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_products`], page after page as they are needed.
    pub fn all_products<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ListProducts,
    ) -> impl Stream<Item = Result<types::Product, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_products(id, mode, &params).await }
        })
    }
    /// Make a product, with its variants
    ///
    /// Slug and SKUs are unique in the application and mode; a SKU stays its variant's for ever.
    pub fn create_product<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: &'a types::PutProduct,
    ) -> Keyed<'a, types::Product> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_product(id, mode, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// One product
    ///
    /// With all its variants, those that are archived too.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_product<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        product_id: &'a str,
    ) -> Result<types::Product, Error> {
        answers::one(self.wire.get_product(id, mode, product_id).await, |answer| answer.data).await
    }
    /// Make a product what is sent, whole, in one write
    ///
    /// A variant is known by its SKU. One that is left out is archived, and comes back as itself when it is sent again.
    /// There is no `If-Match`: whoever writes last wins, so read it right before.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn put_product<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        product_id: &'a str,
        body: &'a types::PutProduct,
    ) -> Result<types::Product, Error> {
        answers::one(self.wire.put_product(id, mode, product_id, body).await, |answer| answer.data).await
    }
    /// Take a product off sale
    ///
    /// Orders that were placed are delivered all the same. Putting it with another status brings it back.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn archive_product<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        product_id: &'a str,
    ) -> Result<types::Product, Error> {
        answers::one(self.wire.archive_product(id, mode, product_id).await, |answer| answer.data).await
    }
    /// An application's credentials, newest first
    ///
    /// Of both modes, also those that work no more; without what proves them.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_credentials<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ListCredentials,
    ) -> Result<Page<types::Credential>, Error> {
        answers::one(self.wire.list_credentials(id, params.page, params.size).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// All of [`Self::list_credentials`], page after page as they are needed.
    pub fn all_credentials<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ListCredentials,
    ) -> impl Stream<Item = Result<types::Credential, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_credentials(id, &params).await }
        })
    }
    /// Issue one more credential beside those that work
    ///
    /// At most ten of a mode work at a time. Key and secret are shown in this answer alone.
    pub fn issue_credential<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::IssueCredential,
    ) -> Keyed<'a, types::IssuedCredential> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.issue_credential(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Replace the credentials of one mode
    ///
    /// The new one works at once; the ones that worked until now go on for the grace. The application is told by a
    /// `credential.rotated` event. Key and secret are shown in this answer alone.
    pub fn rotate_credentials<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RotateCredentials,
    ) -> Keyed<'a, types::IssuedCredential> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.rotate_credentials(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// End a credential at once
    ///
    /// What it began goes on. An application whose last credential is revoked cannot call until it gets another.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn revoke_credential<'a>(
        &'a self,
        id: &'a str,
        credential_id: &'a str,
    ) -> Result<types::Credential, Error> {
        answers::one(self.wire.revoke_credential(id, credential_id).await, |answer| answer.data).await
    }
    /// An application's discounts in one mode, newest first
    ///
    /// Those that were taken away are listed only when they are asked for.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_discounts<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ListDiscounts,
    ) -> Result<Page<types::Discount>, Error> {
        answers::one(
            self.wire.list_discounts(id, mode, params.code.as_deref(), params.page, params.size, params.status).await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_discounts`], page after page as they are needed.
    pub fn all_discounts<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ListDiscounts,
    ) -> impl Stream<Item = Result<types::Discount, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_discounts(id, mode, &params).await }
        })
    }
    /// Make a discount
    ///
    /// Its code is kept in capitals and unique in the application and mode.
    pub fn create_discount<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: &'a types::PutDiscount,
    ) -> Keyed<'a, types::Discount> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_discount(id, mode, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// One discount
    ///
    /// With how often it was used.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_discount<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        discount_id: &'a str,
    ) -> Result<types::Discount, Error> {
        answers::one(self.wire.get_discount(id, mode, discount_id).await, |answer| answer.data).await
    }
    /// Change a discount, or switch it on or off
    ///
    /// The whole discount is replaced by what is sent; its code stays, and what was used of it stays used.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn put_discount<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        discount_id: &'a str,
        body: &'a types::PutDiscount,
    ) -> Result<types::Discount, Error> {
        answers::one(self.wire.put_discount(id, mode, discount_id, body).await, |answer| answer.data).await
    }
    /// Take a discount away that nobody used
    ///
    /// Its code is free again. One that was used is switched off instead.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn remove_discount<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        discount_id: &'a str,
    ) -> Result<types::Discount, Error> {
        answers::one(self.wire.remove_discount(id, mode, discount_id).await, |answer| answer.data).await
    }
    /// The address where an application is asked to deliver, in one mode
    ///
    /// Its secret is never shown here.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_application_fulfillment_url<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
    ) -> Result<types::FulfillmentUrl, Error> {
        answers::one(self.wire.get_application_fulfillment_url(id, mode).await, |answer| answer.data).await
    }
    /// Set the address where an application is asked to deliver
    ///
    /// As the application does itself (`setFulfillmentUrl`). A secret that is new is shown once, in this answer.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn set_application_fulfillment_url<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: &'a types::SetFulfillmentUrl,
    ) -> Result<types::FulfillmentUrl, Error> {
        answers::one(self.wire.set_application_fulfillment_url(id, mode, body).await, |answer| answer.data).await
    }
    /// Point an application at one of the house's configurations
    ///
    /// For the gateway of that configuration, in one mode, in the place of what it was pointed at before. An account of
    /// its own still serves first.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn override_application_gateway<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::OverrideGateway,
    ) -> Result<types::GatewayConfiguration, Error> {
        answers::one(self.wire.override_application_gateway(id, body).await, |answer| answer.data).await
    }
    /// Take an application's overrides in one mode away
    ///
    /// Of all gateways; the house's default serves in their place.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn clear_application_gateway_override<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
    ) -> Result<types::ClearedOverrides, Error> {
        answers::one(self.wire.clear_application_gateway_override(id, mode).await, |answer| answer.data).await
    }
    /// How gateways are set up for an application in one mode
    ///
    /// Its own account serves first, then its override, then the house's default; the first that is there decides, also
    /// when it is switched off. Where none is there, the server's own settings serve, and in TEST the sandbox. All of
    /// them on one page; secrets are never shown.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_application_gateways<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
    ) -> Result<Page<types::GatewayConfiguration>, Error> {
        answers::one(self.wire.list_application_gateways(id, mode).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// Set up an application's own account at a gateway, or change it
    ///
    /// It serves within seconds, without a restart. Secrets that are left out stay. The merchant account stays too: what
    /// was begun with it is verified with it, so another account is another configuration.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn configure_application_gateway<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        method: types::Method,
        body: &'a types::ConfigureGateway,
    ) -> Result<types::GatewayConfiguration, Error> {
        answers::one(self.wire.configure_application_gateway(id, mode, method, body).await, |answer| answer.data).await
    }
    /// Take an application's own account at a gateway away
    ///
    /// What comes next in line serves. What was begun with the account is still verified with it.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn remove_application_gateway<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        method: types::Method,
    ) -> Result<types::GatewayConfiguration, Error> {
        answers::one(self.wire.remove_application_gateway(id, mode, method).await, |answer| answer.data).await
    }
    /// How an application's invoices look
    ///
    /// The newest version; or what every application begins with.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn inspect_invoice_template<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
    ) -> Result<types::InvoiceTemplate, Error> {
        answers::one(self.wire.inspect_invoice_template(id, mode).await, |answer| answer.data).await
    }
    /// Say how an application's invoices look
    ///
    /// What is left out is what every application begins with; the logo stays.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn put_invoice_template_for<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: &'a types::PutInvoiceTemplate,
    ) -> Result<types::InvoiceTemplate, Error> {
        answers::one(self.wire.put_invoice_template_for(id, mode, body).await, |answer| answer.data).await
    }
    /// Put an application's logo on its invoices
    ///
    /// PNG or JPEG, at most 256 KiB.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn put_invoice_logo_for<'a, B: Into<reqwest::Body>>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: B,
    ) -> Result<types::InvoiceTemplate, Error> {
        answers::one(self.wire.put_invoice_logo_for(id, mode, body).await, |answer| answer.data).await
    }
    /// Take an application's logo off its invoices
    ///
    /// Invoices that were issued keep it.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn remove_invoice_logo_for<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
    ) -> Result<types::InvoiceTemplate, Error> {
        answers::one(self.wire.remove_invoice_logo_for(id, mode).await, |answer| answer.data).await
    }
    /// Make an invoice for an application
    ///
    /// Issued at once, with the next number, unless `issue` is false.
    pub fn create_invoice_for<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: &'a types::CreateInvoice,
    ) -> Keyed<'a, types::Invoice> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_invoice_for(id, mode, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Let a suspended application call again
    ///
    /// With the credentials that still work.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn resume_application<'a>(&'a self, id: &'a str) -> Result<types::Application, Error> {
        answers::one(self.wire.resume_application(id).await, |answer| answer.data).await
    }
    /// Change an application's name and settings
    ///
    /// What is left out stays as it is; null takes away what may be absent.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn change_application<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeApplication,
    ) -> Result<types::Application, Error> {
        answers::one(self.wire.change_application(id, body).await, |answer| answer.data).await
    }
    /// The statement of one account of an application
    ///
    /// What stood there, each line that moved it, what stands there. Oldest line first.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_account_statement<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::GetAccountStatement,
    ) -> Result<types::AccountStatement, Error> {
        answers::one(
            self.wire
                .get_account_statement(
                    id,
                    params.account.as_deref(),
                    params.currency.as_deref(),
                    params.cursor.as_deref(),
                    params.from.as_deref(),
                    params.mode,
                    params.page,
                    params.size,
                    params.to.as_deref(),
                )
                .await,
            |answer| answer.data,
        )
        .await
    }
    /// Take the statement of one account away as a file
    ///
    /// The file is written while it is sent, however long it is.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn export_account_statement<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ExportAccountStatement,
    ) -> Result<Bytes, Error> {
        answers::file(
            self.wire
                .export_account_statement(
                    id,
                    params.account.as_deref(),
                    params.bom,
                    params.currency.as_deref(),
                    params.format,
                    params.from.as_deref(),
                    params.mode,
                    params.to.as_deref(),
                )
                .await,
        )
        .await
    }
    /// Stop an application from calling
    ///
    /// With all its credentials, at once, until it is resumed. What is under way goes on: payments are verified, webhooks
    /// are delivered.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn suspend_application<'a>(&'a self, id: &'a str) -> Result<types::Application, Error> {
        answers::one(self.wire.suspend_application(id).await, |answer| answer.data).await
    }
    /// An application's codes in one mode, newest first
    ///
    /// Where each stands; the codes themselves are never shown.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_vouchers<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ListVouchers,
    ) -> Result<Page<types::Voucher>, Error> {
        answers::one(
            self.wire
                .list_vouchers(
                    id,
                    mode,
                    params.cursor.as_deref(),
                    params.page,
                    params.size,
                    params.status,
                    params.variant_id.as_deref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_vouchers`], page after page as they are needed.
    pub fn all_vouchers<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ListVouchers,
    ) -> impl Stream<Item = Result<types::Voucher, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_vouchers(id, mode, &params).await }
        })
    }
    /// Take a code out of the pool
    ///
    /// It is not sold any more, and does not come in again. What was sold stays sold.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn void_voucher<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        voucher_id: &'a str,
        body: &'a types::VoidVoucher,
    ) -> Result<types::Voucher, Error> {
        answers::one(self.wire.void_voucher(id, mode, voucher_id, body).await, |answer| answer.data).await
    }
    /// How full an application's pools are in one mode, by SKU
    ///
    /// At this moment: what waited too long is no stock. Pools of archived variants are listed while they hold anything.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_stock<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ListStock,
    ) -> Result<Page<types::Stock>, Error> {
        answers::one(self.wire.list_stock(id, mode, params.page, params.size).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// All of [`Self::list_stock`], page after page as they are needed.
    pub fn all_stock<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ListStock,
    ) -> impl Stream<Item = Result<types::Stock, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_stock(id, mode, &params).await }
        })
    }
    /// Bring codes into the pool of a variant
    ///
    /// The columns are `code`, and if you like `serial` and `expires_at` (RFC 3339). A code that is in a pool of the
    /// application and mode already, of whatever variant, is left alone, so the same file may be sent again. Codes are
    /// sealed before they are kept, and never shown again but to whom they were sold.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn import_vouchers<'a, B: Into<reqwest::Body>>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        variant_id: &'a str,
        body: B,
        params: &'a params::ImportVouchers,
    ) -> Result<types::Import, Error> {
        answers::one(self.wire.import_vouchers(id, mode, variant_id, params.dry_run, body).await, |answer| answer.data)
            .await
    }
    /// An application's webhook endpoints in one mode, newest first
    ///
    /// Removed ones are not listed. Secrets are never shown here.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_application_endpoints<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ListApplicationEndpoints,
    ) -> Result<Page<types::WebhookEndpoint>, Error> {
        answers::one(self.wire.list_application_endpoints(id, mode, params.page, params.size).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// All of [`Self::list_application_endpoints`], page after page as they are needed.
    pub fn all_application_endpoints<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        params: &'a params::ListApplicationEndpoints,
    ) -> impl Stream<Item = Result<types::WebhookEndpoint, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_application_endpoints(id, mode, &params).await }
        })
    }
    /// Create a webhook endpoint for an application
    ///
    /// The answer shows the signing secret, once. A retry with the same idempotency key gets the answer without it.
    pub fn create_application_endpoint<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        body: &'a types::CreateWebhookEndpoint,
    ) -> Keyed<'a, types::WebhookEndpoint> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_application_endpoint(id, mode, Some(&key), body).await, |answer| answer.data)
                .await
        })
    }
    /// One webhook endpoint of an application
    ///
    /// Without its secret, which was shown once.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_application_endpoint<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        endpoint_id: &'a str,
    ) -> Result<types::WebhookEndpoint, Error> {
        answers::one(self.wire.get_application_endpoint(id, mode, endpoint_id).await, |answer| answer.data).await
    }
    /// Change a webhook endpoint of an application, or switch it on or off
    ///
    /// The whole endpoint is replaced by what is sent; its id and its secret stay.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn change_application_endpoint<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        endpoint_id: &'a str,
        body: &'a types::ChangeWebhookEndpoint,
    ) -> Result<types::WebhookEndpoint, Error> {
        answers::one(self.wire.change_application_endpoint(id, mode, endpoint_id, body).await, |answer| answer.data)
            .await
    }
    /// Remove a webhook endpoint of an application; nothing is delivered to it any more
    ///
    /// What it received stays on record.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn remove_application_endpoint<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        endpoint_id: &'a str,
    ) -> Result<types::WebhookEndpoint, Error> {
        answers::one(self.wire.remove_application_endpoint(id, mode, endpoint_id).await, |answer| answer.data).await
    }
    /// Replace the signing secret of an application's endpoint
    ///
    /// Deliveries are signed with both for 24 hours. The answer shows the new secret, once; a retry with the same
    /// idempotency key gets the answer without it.
    pub fn rotate_application_endpoint_secret<'a>(
        &'a self,
        id: &'a str,
        mode: types::Mode,
        endpoint_id: &'a str,
    ) -> Keyed<'a, types::WebhookEndpoint> {
        Keyed::new(move |key| async move {
            answers::one(
                self.wire.rotate_application_endpoint_secret(id, mode, endpoint_id, Some(&key)).await,
                |answer| answer.data,
            )
            .await
        })
    }
    /// Read the trail, newest first
    ///
    /// What was done, and what was refused: failed sign-ins, missing permissions, wrong step-ups. Nothing in it is ever
    /// changed; `hash` covers a record and the `hash` of the one before it. Whoever may read it for some applications
    /// sees what concerns these.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_audit_log<'a>(
        &'a self,
        params: &'a params::ListAuditLog,
    ) -> Result<Page<types::AuditRecord>, Error> {
        answers::one(
            self.wire
                .list_audit_log(
                    params.action.as_deref(),
                    params.actor_id.as_deref(),
                    params.actor_kind,
                    params.app_id.as_deref(),
                    params.from.as_ref(),
                    params.mode,
                    params.outcome,
                    params.page,
                    params.size,
                    params.target_id.as_deref(),
                    params.target_kind.as_deref(),
                    params.to.as_ref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_audit_log`], page after page as they are needed.
    pub fn all_audit_log<'a>(
        &'a self,
        params: &'a params::ListAuditLog,
    ) -> impl Stream<Item = Result<types::AuditRecord, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_audit_log(&params).await }
        })
    }
    /// Search what arrived at the gateways' addresses, newest first
    ///
    /// What matches no payment belongs to no application: it is shown to whoever may see the evidence of all.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn search_callbacks<'a>(
        &'a self,
        params: &'a params::SearchCallbacks,
    ) -> Result<Page<types::CallbackEvidence>, Error> {
        answers::one(
            self.wire
                .search_callbacks(
                    params.application_id.as_deref(),
                    params.cursor.as_deref(),
                    params.from.as_deref(),
                    params.gateway,
                    params.matched_payment_id.as_deref(),
                    params.mode,
                    params.outcome,
                    params.page,
                    params.reference.as_deref(),
                    params.signature_valid,
                    params.size,
                    params.to.as_deref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::search_callbacks`], page after page as they are needed.
    pub fn all_search_callbacks<'a>(
        &'a self,
        params: &'a params::SearchCallbacks,
    ) -> impl Stream<Item = Result<types::CallbackEvidence, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.search_callbacks(&params).await }
        })
    }
    /// One callback with its headers and its body
    ///
    /// Without card numbers, and without what proves knowledge of a secret.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_callback<'a>(&'a self, id: &'a str) -> Result<types::CallbackEvidence, Error> {
        answers::one(self.wire.get_callback(id).await, |answer| answer.data).await
    }
    /// The house's accounts at gateways in one mode
    ///
    /// All of them on one page, oldest first; secrets are never shown.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_house_gateways<'a>(
        &'a self,
        mode: types::Mode,
    ) -> Result<Page<types::GatewayConfiguration>, Error> {
        answers::one(self.wire.list_house_gateways(mode).await, |answer| Page::new(answer.data, answer.pagination))
            .await
    }
    /// Set up an account of the house at a gateway
    ///
    /// The default serves every application that has none of its own; the others serve those that are pointed at them.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn create_house_gateway<'a>(
        &'a self,
        mode: types::Mode,
        body: &'a types::CreateHouseGateway,
    ) -> Result<types::GatewayConfiguration, Error> {
        answers::one(self.wire.create_house_gateway(mode, body).await, |answer| answer.data).await
    }
    /// Change an account of the house
    ///
    /// Secrets that are left out stay, and so does the merchant account.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn change_house_gateway<'a>(
        &'a self,
        mode: types::Mode,
        configuration_id: &'a str,
        body: &'a types::ChangeHouseGateway,
    ) -> Result<types::GatewayConfiguration, Error> {
        answers::one(self.wire.change_house_gateway(mode, configuration_id, body).await, |answer| answer.data).await
    }
    /// Take an account of the house away
    ///
    /// Whoever was pointed at it is without one, for all to see. What was begun with it is still verified with it.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn remove_house_gateway<'a>(
        &'a self,
        mode: types::Mode,
        configuration_id: &'a str,
    ) -> Result<types::GatewayConfiguration, Error> {
        answers::one(self.wire.remove_house_gateway(mode, configuration_id).await, |answer| answer.data).await
    }
    /// Set a password with an invitation
    ///
    /// The token works once, within 72 hours. Whoever was reset sets a new password in the same way. Then sign in.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn accept_invitation<'a>(&'a self, body: &'a types::AcceptInvitation) -> Result<types::Operator, Error> {
        answers::one(self.wire.accept_invitation(body).await, |answer| answer.data).await
    }
    /// List invoices, newest first unless asked otherwise
    ///
    /// Of the applications that you may see. `status=OVERDUE` is what customers are late with.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn search_invoices<'a>(
        &'a self,
        params: &'a params::SearchInvoices,
    ) -> Result<Page<types::Invoice>, Error> {
        answers::one(
            self.wire
                .search_invoices(
                    params.app_id.as_deref(),
                    params.cursor.as_deref(),
                    params.customer_reference.as_deref(),
                    params.from.as_ref(),
                    params.mode,
                    params.number.as_deref(),
                    params.order,
                    params.page,
                    params.size,
                    params.status,
                    params.to.as_ref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::search_invoices`], page after page as they are needed.
    pub fn all_search_invoices<'a>(
        &'a self,
        params: &'a params::SearchInvoices,
    ) -> impl Stream<Item = Result<types::Invoice, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.search_invoices(&params).await }
        })
    }
    /// One invoice, with its payments
    ///
    /// As it is now.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn inspect_invoice<'a>(&'a self, id: &'a str) -> Result<types::Invoice, Error> {
        answers::one(self.wire.inspect_invoice(id).await, |answer| answer.data).await
    }
    /// Change a draft
    ///
    /// What is left out stays; an empty text takes something away.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn change_invoice_for<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeInvoice,
    ) -> Result<types::Invoice, Error> {
        answers::one(self.wire.change_invoice_for(id, body).await, |answer| answer.data).await
    }
    /// The credit notes of an invoice
    ///
    /// Corrections, and those that refunds brought about; oldest first.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn inspect_credit_notes<'a>(&'a self, id: &'a str) -> Result<Page<types::CreditNote>, Error> {
        answers::one(self.wire.inspect_credit_notes(id).await, |answer| Page::new(answer.data, answer.pagination)).await
    }
    /// Take something off an invoice
    ///
    /// As a correction of one that was issued. What was paid beyond what is left is the customer's; a refund gives it back.
    pub fn create_credit_note_for<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CreateCreditNote,
    ) -> Keyed<'a, types::CreditNote> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_credit_note_for(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// A credit note as PDF
    ///
    /// What it takes off its invoice, and why.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn print_any_credit_note<'a>(
        &'a self,
        id: &'a str,
        note: &'a str,
        params: &'a params::PrintAnyCreditNote,
    ) -> Result<Bytes, Error> {
        answers::file(self.wire.print_any_credit_note(id, note, params.archival).await).await
    }
    /// The installments of an invoice, and where they stand
    ///
    /// What is paid pays the oldest first.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn inspect_installments<'a>(&'a self, id: &'a str) -> Result<Page<types::Installment>, Error> {
        answers::one(self.wire.inspect_installments(id).await, |answer| Page::new(answer.data, answer.pagination)).await
    }
    /// Give an invoice another schedule
    ///
    /// A draft, or one of which something is owed. The parts sum to its total.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn put_installments_for<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::PutInstallments,
    ) -> Result<types::Invoice, Error> {
        answers::one(self.wire.put_installments_for(id, body).await, |answer| answer.data).await
    }
    /// Issue a draft
    ///
    /// It takes the next number of the gap-free sequence, and is owed from now on.
    pub fn issue_invoice_for<'a>(&'a self, id: &'a str) -> Keyed<'a, types::Invoice> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.issue_invoice_for(id, Some(&key)).await, |answer| answer.data).await
        })
    }
    /// What stands on an invoice's paper
    ///
    /// Every text and number as it is printed now, written out for the template of this server: whoever has the same
    /// template makes the same PDF of it, byte for byte, without asking the server for each.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn write_out_any_invoice<'a>(&'a self, id: &'a str) -> Result<types::InvoicePaper, Error> {
        answers::one(self.wire.write_out_any_invoice(id).await, |answer| answer.data).await
    }
    /// The link by which its customer reads and pays an invoice
    ///
    /// It is always the same. Whoever has it can read the invoice.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn create_payable_link_for<'a>(&'a self, id: &'a str) -> Result<types::PayableLink, Error> {
        answers::one(self.wire.create_payable_link_for(id).await, |answer| answer.data).await
    }
    /// The receipt of one payment of an invoice as PDF
    ///
    /// What came, when, which way, and what is still due. There is none before the money has come.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn print_any_receipt<'a>(
        &'a self,
        id: &'a str,
        payment: &'a str,
        params: &'a params::PrintAnyReceipt,
    ) -> Result<Bytes, Error> {
        answers::file(self.wire.print_any_receipt(id, payment, params.archival).await).await
    }
    /// An invoice as PDF
    ///
    /// As it stands now: what is paid of it, and PAID, VOID or DRAFT across it. With the fields of Mushak-6.3 when the
    /// template has a business identification number.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn print_any_invoice<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::PrintAnyInvoice,
    ) -> Result<Bytes, Error> {
        answers::file(self.wire.print_any_invoice(id, params.archival).await).await
    }
    /// Mail an invoice to its customer
    ///
    /// With the link to it; to the customer's own address, or to another.
    pub fn send_invoice_for<'a>(&'a self, id: &'a str, body: &'a types::SendInvoice) -> Keyed<'a, types::Invoice> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.send_invoice_for(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Give an invoice up
    ///
    /// While nothing of it is paid.
    pub fn void_invoice_for<'a>(&'a self, id: &'a str, body: &'a types::VoidInvoice) -> Keyed<'a, types::Invoice> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.void_invoice_for(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// The trial balance of a time
    ///
    /// What stood on every account, what moved, and what stands there.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_ledger_movements<'a>(
        &'a self,
        application_id: &'a str,
        params: &'a params::GetLedgerMovements,
    ) -> Result<types::LedgerMovements, Error> {
        answers::one(
            self.wire
                .get_ledger_movements(application_id, params.from.as_deref(), params.mode, params.to.as_deref())
                .await,
            |answer| answer.data,
        )
        .await
    }
    /// Take the trial balance of a time away as a file
    ///
    /// One account a line.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn export_ledger_movements<'a>(
        &'a self,
        application_id: &'a str,
        params: &'a params::ExportLedgerMovements,
    ) -> Result<Bytes, Error> {
        answers::file(
            self.wire
                .export_ledger_movements(
                    application_id,
                    params.bom,
                    params.format,
                    params.from.as_deref(),
                    params.mode,
                    params.to.as_deref(),
                )
                .await,
        )
        .await
    }
    /// The months of a book that were closed, the latest first
    ///
    /// One that was opened again stays here, with who did it and why.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_closed_months<'a>(
        &'a self,
        application_id: &'a str,
        params: &'a params::ListClosedMonths,
    ) -> Result<::std::vec::Vec<types::ClosedMonth>, Error> {
        answers::one(self.wire.list_closed_months(application_id, params.mode).await, |answer| answer.data).await
    }
    /// Close a month of a book
    ///
    /// Nothing is booked any more through its last day, by anybody; corrections are booked later. It can be done an hour after
    /// the month is over.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn close_month<'a>(
        &'a self,
        period: &'a str,
        application_id: &'a str,
        params: &'a params::CloseMonth,
    ) -> Result<types::ClosedMonth, Error> {
        answers::one(self.wire.close_month(period, application_id, params.mode).await, |answer| answer.data).await
    }
    /// Open the last closed month of a book again
    ///
    /// What it closed before itself is closed by the month before from then on, if one was.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn reopen_month<'a>(
        &'a self,
        period: &'a str,
        application_id: &'a str,
        body: &'a types::ReopenMonth,
        params: &'a params::ReopenMonth,
    ) -> Result<types::ClosedMonth, Error> {
        answers::one(self.wire.reopen_month(period, application_id, params.mode, body).await, |answer| answer.data)
            .await
    }
    /// Prove the next part of the book
    ///
    /// Recomputes the hash of some thousand blocks and holds it against their transfers and the block before. Go on with
    /// `nextCursor` until there is none: the last part proves besides that no transfer is outside the chain, and that every
    /// balance is the sum of its transfers. `faults` names what does not hold; nothing is repaired.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn verify_ledger<'a>(
        &'a self,
        params: &'a params::VerifyLedger,
    ) -> Result<types::LedgerVerification, Error> {
        answers::one(self.wire.verify_ledger(params.cursor.as_deref()).await, |answer| answer.data).await
    }
    /// Who you are and what you may do
    ///
    /// `permissions` is everything that is granted to you anywhere; `operator.grants` says where.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_signed_in_operator<'a>(&'a self) -> Result<types::SignedInOperator, Error> {
        answers::one(self.wire.get_signed_in_operator().await, |answer| answer.data).await
    }
    /// Change your password
    ///
    /// 12 to 128 characters; what is in lists of known passwords, a pattern, or your own name is refused. Your other
    /// sessions end.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn change_own_password<'a>(&'a self, body: &'a types::ChangePassword) -> Result<types::Operator, Error> {
        answers::one(self.wire.change_own_password(body).await, |answer| answer.data).await
    }
    /// Make new recovery codes
    ///
    /// The answer shows them, once; the old ones are worth nothing any more.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn renew_recovery_codes<'a>(&'a self) -> Result<types::RecoveryCodes, Error> {
        answers::one(self.wire.renew_recovery_codes().await, |answer| answer.data).await
    }
    /// Begin to set up a second factor
    ///
    /// The answer shows the secret for your authenticator application, once. Nothing is asked of you until you have sent
    /// a code of it to `confirmTotp`; beginning again makes a new secret.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn begin_totp<'a>(&'a self) -> Result<types::TotpSecret, Error> {
        answers::one(self.wire.begin_totp().await, |answer| answer.data).await
    }
    /// Remove your second factor
    ///
    /// With its recovery codes. Your other sessions end.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn remove_totp<'a>(&'a self) -> Result<types::Operator, Error> {
        answers::one(self.wire.remove_totp().await, |answer| answer.data).await
    }
    /// Finish setting up a second factor
    ///
    /// From now on every sign-in asks for a code. The answer shows your recovery codes, once; each lets you in once
    /// without your device. Your other sessions end.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn confirm_totp<'a>(&'a self, body: &'a types::ConfirmTotp) -> Result<types::RecoveryCodes, Error> {
        answers::one(self.wire.confirm_totp(body).await, |answer| answer.data).await
    }
    /// List the operators, in the order in which they were invited
    ///
    /// Operators are never removed, so that the trail keeps naming them; they are disabled.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_operators<'a>(
        &'a self,
        params: &'a params::ListOperators,
    ) -> Result<Page<types::Operator>, Error> {
        answers::one(self.wire.list_operators(params.page, params.size, params.status).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// All of [`Self::list_operators`], page after page as they are needed.
    pub fn all_operators<'a>(
        &'a self,
        params: &'a params::ListOperators,
    ) -> impl Stream<Item = Result<types::Operator, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_operators(&params).await }
        })
    }
    /// Invite somebody into the staff
    ///
    /// The answer shows a token, once, for you to hand over: with it the new operator sets a password
    /// (`acceptInvitation`) within 72 hours. Nobody can grant more than is granted to them.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn invite_operator<'a>(
        &'a self,
        body: &'a types::InviteOperator,
    ) -> Result<types::InvitedOperator, Error> {
        answers::one(self.wire.invite_operator(body).await, |answer| answer.data).await
    }
    /// One operator
    ///
    /// With the roles, and where they hold.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_operator<'a>(&'a self, id: &'a str) -> Result<types::Operator, Error> {
        answers::one(self.wire.get_operator(id).await, |answer| answer.data).await
    }
    /// Change an operator's name and grants
    ///
    /// Both are replaced by what is sent, and hold from the operator's next request on. Nobody can give or take more than
    /// is granted to them, and the last Super Admin stays one.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn change_operator<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeOperator,
    ) -> Result<types::Operator, Error> {
        answers::one(self.wire.change_operator(id, body).await, |answer| answer.data).await
    }
    /// Shut an operator out
    ///
    /// All sessions of the operator end at once. The last Super Admin cannot be disabled.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn disable_operator<'a>(&'a self, id: &'a str) -> Result<types::Operator, Error> {
        answers::one(self.wire.disable_operator(id).await, |answer| answer.data).await
    }
    /// Let an operator in again
    ///
    /// With the password and the grants of before.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn enable_operator<'a>(&'a self, id: &'a str) -> Result<types::Operator, Error> {
        answers::one(self.wire.enable_operator(id).await, |answer| answer.data).await
    }
    /// Take an operator's password and second factor away
    ///
    /// For who forgot or lost them, and for who was robbed of them: all sessions end at once. The answer shows a token,
    /// once, with which the operator sets a new password within 72 hours.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn reset_operator<'a>(&'a self, id: &'a str) -> Result<types::InvitedOperator, Error> {
        answers::one(self.wire.reset_operator(id).await, |answer| answer.data).await
    }
    /// Forget wrong attempts at an operator's account
    ///
    /// Whoever mistyped the password too often need not wait any longer.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn unlock_operator<'a>(&'a self, id: &'a str) -> Result<types::Operator, Error> {
        answers::one(self.wire.unlock_operator(id).await, |answer| answer.data).await
    }
    /// List orders, newest first unless asked otherwise
    ///
    /// Of the applications that you may see. `fulfillment=NEEDS_ATTENTION` is what waits for people.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn search_orders<'a>(
        &'a self,
        params: &'a params::SearchOrders,
    ) -> Result<Page<types::OrderAtDesk>, Error> {
        answers::one(
            self.wire
                .search_orders(
                    params.app_id.as_deref(),
                    params.cursor.as_deref(),
                    params.customer_reference.as_deref(),
                    params.from.as_ref(),
                    params.fulfillment,
                    params.mode,
                    params.order,
                    params.page,
                    params.size,
                    params.to.as_ref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::search_orders`], page after page as they are needed.
    pub fn all_search_orders<'a>(
        &'a self,
        params: &'a params::SearchOrders,
    ) -> impl Stream<Item = Result<types::OrderAtDesk, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.search_orders(&params).await }
        })
    }
    /// One order, with how far its delivery has come
    ///
    /// And why it was not delivered, where it was not.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn inspect_order<'a>(&'a self, id: &'a str) -> Result<types::OrderAtDesk, Error> {
        answers::one(self.wire.inspect_order(id).await, |answer| answer.data).await
    }
    /// Deliver by hand what is missing of an order
    ///
    /// Exactly as many codes as were bought, for every line that is missing. The customer gets them like any others.
    pub fn enter_order_codes<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::EnterOrderCodes,
    ) -> Keyed<'a, types::OrderAtDesk> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.enter_order_codes(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Give an order's money back instead
    ///
    /// Nothing is delivered for it any more, and a refund of its whole payment is asked for in your name; it goes the way of
    /// any refund. Asked again it answers the same refund, unless that one came to nothing.
    pub fn refund_order<'a>(&'a self, id: &'a str, body: &'a types::RefundOrder) -> Keyed<'a, types::OrderRefund> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.refund_order(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Mail an order once more
    ///
    /// To the same address, or to a better one.
    pub fn resend_order_email<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ResendOrderMail,
    ) -> Keyed<'a, types::OrderAtDesk> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.resend_order_email(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Try the delivery of an order again
    ///
    /// From where it broke off: what was delivered is not delivered again.
    pub fn run_order_again<'a>(&'a self, id: &'a str) -> Keyed<'a, types::OrderAtDesk> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.run_order_again(id, Some(&key)).await, |answer| answer.data).await
        })
    }
    /// Search the payments of every application that is granted to you
    ///
    /// Filters combine. `pagination.totalIsEstimate` says when the total was not counted. A page number leads past at most
    /// 10,000 items; `cursor` goes on where the last page ended, however deep.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn search_payments<'a>(
        &'a self,
        params: &'a params::SearchPayments,
    ) -> Result<Page<types::FoundPayment>, Error> {
        answers::one(
            self.wire
                .search_payments(
                    params.amount_from,
                    params.amount_to,
                    params.application_id.as_deref(),
                    params.attempt_reference.as_deref(),
                    params.currency.as_deref(),
                    params.cursor.as_deref(),
                    params.customer_ref_id.as_deref(),
                    params.email.as_deref(),
                    params.from.as_deref(),
                    params.gateway,
                    params.gateway_txn_id.as_deref(),
                    params.mode,
                    params.order,
                    params.page,
                    params.phone.as_deref(),
                    params.reference.as_deref(),
                    params.size,
                    params.sort_by,
                    params.status,
                    params.text.as_deref(),
                    params.to.as_deref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::search_payments`], page after page as they are needed.
    pub fn all_search_payments<'a>(
        &'a self,
        params: &'a params::SearchPayments,
    ) -> impl Stream<Item = Result<types::FoundPayment, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.search_payments(&params).await }
        })
    }
    /// Take the payments of a search away as a file
    ///
    /// Newest first, as many as there are: the file is written while it is sent. Amounts are in minor units. A text that a
    /// spreadsheet would run as a formula begins with an apostrophe. Who took what is in the audit trail.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn export_payments<'a>(&'a self, params: &'a params::ExportPayments) -> Result<Bytes, Error> {
        answers::file(
            self.wire
                .export_payments(
                    params.amount_from,
                    params.amount_to,
                    params.application_id.as_deref(),
                    params.attempt_reference.as_deref(),
                    params.bom,
                    params.currency.as_deref(),
                    params.customer_ref_id.as_deref(),
                    params.email.as_deref(),
                    params.format,
                    params.from.as_deref(),
                    params.gateway,
                    params.gateway_txn_id.as_deref(),
                    params.mode,
                    params.phone.as_deref(),
                    params.reference.as_deref(),
                    params.status,
                    params.text.as_deref(),
                    params.to.as_deref(),
                )
                .await,
        )
        .await
    }
    /// A payment and everything that happened to it
    ///
    /// Attempts, callbacks, captures, refunds, ledger postings, events and their deliveries, alerts and what operators did
    /// stand in one timeline.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_payment_history<'a>(&'a self, id: &'a str) -> Result<types::PaymentHistory, Error> {
        answers::one(self.wire.get_payment_history(id).await, |answer| answer.data).await
    }
    /// Ask for a refund
    ///
    /// Its money is reserved at once. Above the application's threshold it is AWAITING_APPROVAL until others than you have
    /// approved it; else it is on its way.
    pub fn request_refund<'a>(&'a self, id: &'a str, body: &'a types::RequestRefund) -> Keyed<'a, types::RefundAtDesk> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.request_refund(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Decide about a payment that its gateway flagged
    ///
    /// Accepted, it succeeds and the money is the merchant's. Refunded, it fails, and the money is booked as the customer's,
    /// to be given back.
    pub fn review_payment<'a>(&'a self, id: &'a str, body: &'a types::ReviewPayment) -> Keyed<'a, types::Payment> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.review_payment(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Everything that a role may allow
    ///
    /// The names are stable.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_permissions<'a>(&'a self) -> Result<Page<types::Permission>, Error> {
        answers::one(self.wire.list_permissions().await, |answer| Page::new(answer.data, answer.pagination)).await
    }
    /// List disputes, newest first
    ///
    /// Of payments of your applications. Filters combine.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_disputes<'a>(&'a self, params: &'a params::ListDisputes) -> Result<Page<types::Dispute>, Error> {
        answers::one(
            self.wire
                .list_disputes(
                    params.application_id.as_deref(),
                    params.cursor.as_deref(),
                    params.gateway,
                    params.mode,
                    params.page,
                    params.payment_id.as_deref(),
                    params.size,
                    params.status,
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_disputes`], page after page as they are needed.
    pub fn all_disputes<'a>(
        &'a self,
        params: &'a params::ListDisputes,
    ) -> impl Stream<Item = Result<types::Dispute, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_disputes(&params).await }
        })
    }
    /// Record a dispute
    ///
    /// With the line of a gateway's statement that shows it, it is in the book at once: the gateway owes so much less. Without
    /// one it waits until somebody else agrees. In either case what is disputed cannot be refunded any more. A line is recorded
    /// from once, and a gateway's case is one dispute.
    pub fn record_dispute<'a>(&'a self, body: &'a types::RecordDispute) -> Keyed<'a, types::Dispute> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.record_dispute(Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Disputes as a file
    ///
    /// One dispute a line, newest first.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn export_disputes<'a>(&'a self, params: &'a params::ExportDisputes) -> Result<Bytes, Error> {
        answers::file(
            self.wire
                .export_disputes(
                    params.application_id.as_deref(),
                    params.bom,
                    params.format,
                    params.gateway,
                    params.mode,
                    params.payment_id.as_deref(),
                    params.status,
                )
                .await,
        )
        .await
    }
    /// One dispute
    ///
    /// With all that was said and done about it.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_dispute<'a>(&'a self, id: &'a str) -> Result<types::DisputeCase, Error> {
        answers::one(self.wire.get_dispute(id).await, |answer| answer.data).await
    }
    /// Agree to what waits about a dispute
    ///
    /// To that it goes into the book, or to how it ends; you name which, as you looked at it. Never to what you proposed
    /// yourself.
    pub fn approve_dispute<'a>(&'a self, id: &'a str, body: &'a types::ApproveDispute) -> Keyed<'a, types::Dispute> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.approve_dispute(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Say something about a dispute
    ///
    /// For whoever works on it next; nobody else reads it, and it stays.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn comment_dispute<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CommentCase,
    ) -> Result<types::CaseEntry, Error> {
        answers::one(self.wire.comment_dispute(id, body).await, |answer| answer.data).await
    }
    /// Say that the gateway has our evidence
    ///
    /// The evidence itself is added as files.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn send_dispute_evidence<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::SendDisputeEvidence,
    ) -> Result<types::Dispute, Error> {
        answers::one(self.wire.send_dispute_evidence(id, body).await, |answer| answer.data).await
    }
    /// Add a file to a dispute
    ///
    /// Evidence, letters, extracts: at most 5 MiB each, and 50 of them. What a file is, its own bytes say, and its name must
    /// agree with them.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn add_dispute_file<'a, B: Into<reqwest::Body>>(
        &'a self,
        id: &'a str,
        name: &'a str,
        body: B,
    ) -> Result<types::CaseEntry, Error> {
        answers::one(self.wire.add_dispute_file(id, name, body).await, |answer| answer.data).await
    }
    /// A file of a dispute
    ///
    /// As it came, to be kept under its name.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_dispute_file<'a>(&'a self, id: &'a str, number: u32) -> Result<Bytes, Error> {
        answers::file(self.wire.get_dispute_file(id, number).await).await
    }
    /// Propose how a dispute ends
    ///
    /// It ends so when somebody else agrees. Where a line of the gateway's statement gives the money back, name it: then the
    /// dispute is won at once.
    pub fn propose_dispute_outcome<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ProposeDisputeOutcome,
    ) -> Keyed<'a, types::Dispute> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.propose_dispute_outcome(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Do not agree to what waits about a dispute
    ///
    /// Or take back what you proposed. One that is not in the book is withdrawn; another one goes on as before.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn refuse_dispute<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::RefuseDispute,
    ) -> Result<types::Dispute, Error> {
        answers::one(self.wire.refuse_dispute(id, body).await, |answer| answer.data).await
    }
    /// List exceptions, newest first unless asked otherwise
    ///
    /// Filters combine. Those about payments of your applications; lines that are about nothing expected too, with a grant for
    /// all applications.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_exceptions<'a>(
        &'a self,
        params: &'a params::ListExceptions,
    ) -> Result<Page<types::ReconciliationException>, Error> {
        answers::one(
            self.wire
                .list_exceptions(
                    params.application_id.as_deref(),
                    params.cursor.as_deref(),
                    params.from.as_ref(),
                    params.gateway,
                    params.mode,
                    params.order,
                    params.owner_id.as_deref(),
                    params.page,
                    params.payment_id.as_deref(),
                    params.reason,
                    params.size,
                    params.status,
                    params.to.as_ref(),
                    params.unowned,
                    params.waiting,
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_exceptions`], page after page as they are needed.
    pub fn all_exceptions<'a>(
        &'a self,
        params: &'a params::ListExceptions,
    ) -> impl Stream<Item = Result<types::ReconciliationException, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_exceptions(&params).await }
        })
    }
    /// What waits, by how long
    ///
    /// By gateway, currency and reason; what is resolved or closed is not counted.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_exception_ageing<'a>(
        &'a self,
        params: &'a params::GetExceptionAgeing,
    ) -> Result<::std::vec::Vec<types::ExceptionAge>, Error> {
        answers::one(self.wire.get_exception_ageing(params.mode).await, |answer| answer.data).await
    }
    /// Approve what others proposed for many exceptions
    ///
    /// Each for itself, in the order of the list: the answer says of each what it is now, or why nothing was booked.
    pub fn approve_exceptions<'a>(
        &'a self,
        body: &'a types::ApproveExceptions,
    ) -> Keyed<'a, ::std::vec::Vec<types::WorkedException>> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.approve_exceptions(Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Take exceptions away as a file
    ///
    /// One exception a line, newest first unless asked otherwise. Filters combine.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn export_exceptions<'a>(&'a self, params: &'a params::ExportExceptions) -> Result<Bytes, Error> {
        answers::file(
            self.wire
                .export_exceptions(
                    params.application_id.as_deref(),
                    params.bom,
                    params.format,
                    params.from.as_ref(),
                    params.gateway,
                    params.mode,
                    params.order,
                    params.owner_id.as_deref(),
                    params.payment_id.as_deref(),
                    params.reason,
                    params.status,
                    params.to.as_ref(),
                    params.unowned,
                    params.waiting,
                )
                .await,
        )
        .await
    }
    /// Do one thing to many exceptions
    ///
    /// Each for itself, in the order of the list: the answer says of each what it is now, or why nothing was done.
    pub fn work_exceptions<'a>(
        &'a self,
        body: &'a types::WorkExceptions,
    ) -> Keyed<'a, ::std::vec::Vec<types::WorkedException>> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.work_exceptions(Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// One exception, with all that is known about it
    ///
    /// As it stands now, with what a remedy would book.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_exception<'a>(&'a self, id: &'a str) -> Result<types::ExceptionCase, Error> {
        answers::one(self.wire.get_exception(id).await, |answer| answer.data).await
    }
    /// Approve what another proposed
    ///
    /// You name what it books, as you looked at it; when that has changed, nothing is booked.
    pub fn approve_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ApproveException,
    ) -> Keyed<'a, types::ReconciliationException> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.approve_exception(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Give an exception to somebody
    ///
    /// To yourself, or to a colleague who may resolve it too. It may go from one to another.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn assign_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::AssignException,
    ) -> Result<types::ReconciliationException, Error> {
        answers::one(self.wire.assign_exception(id, body).await, |answer| answer.data).await
    }
    /// Ask the gateway, and look again later
    ///
    /// The exception waits until that day; later lines close it before.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn chase_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChaseException,
    ) -> Result<types::ReconciliationException, Error> {
        answers::one(self.wire.chase_exception(id, body).await, |answer| answer.data).await
    }
    /// Say something about an exception
    ///
    /// For whoever comes later; nothing of it is ever changed.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn comment_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CommentCase,
    ) -> Result<types::CaseEntry, Error> {
        answers::one(self.wire.comment_exception(id, body).await, |answer| answer.data).await
    }
    /// Add a file to an exception
    ///
    /// A letter, a picture, an extract of a statement. What it is, its own bytes say.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn attach_to_exception<'a, B: Into<reqwest::Body>>(
        &'a self,
        id: &'a str,
        name: &'a str,
        body: B,
    ) -> Result<types::CaseEntry, Error> {
        answers::one(self.wire.attach_to_exception(id, name, body).await, |answer| answer.data).await
    }
    /// A file of an exception
    ///
    /// As it came.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_exception_file<'a>(&'a self, id: &'a str, number: u32) -> Result<Bytes, Error> {
        answers::file(self.wire.get_exception_file(id, number).await).await
    }
    /// Refuse what another proposed, or take back what you proposed
    ///
    /// The exception is open again.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn reject_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ExceptionNote,
    ) -> Result<types::ReconciliationException, Error> {
        answers::one(self.wire.reject_exception(id, body).await, |answer| answer.data).await
    }
    /// Open an exception again
    ///
    /// It had not come to its end after all. What it booked stays booked, until UNDONE takes it back.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn reopen_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ExceptionNote,
    ) -> Result<types::ReconciliationException, Error> {
        answers::one(self.wire.reopen_exception(id, body).await, |answer| answer.data).await
    }
    /// Resolve an exception
    ///
    /// EXPLAINED and REFUNDED end it at once. WRITTEN_OFF, ADJUSTED and UNDONE move money: they are proposed, and booked when
    /// another person approves. They take its lines into the book, and book what is left over through `settlement_suspense`.
    pub fn resolve_exception<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ResolveException,
    ) -> Keyed<'a, types::ReconciliationException> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.resolve_exception(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// The mappings that there are
    ///
    /// What comes with Poisha, the house's, and those of an application if one is named: the last version of each, all on
    /// one page. Of two with the same name, the application's own is meant.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_statement_mappings<'a>(
        &'a self,
        params: &'a params::ListStatementMappings,
    ) -> Result<Page<types::StatementMapping>, Error> {
        answers::one(self.wire.list_statement_mappings(params.app_id.as_deref(), params.gateway).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// Save a mapping
    ///
    /// As a new one, or as the next version of the one with that name. Statements that came before keep the version that
    /// they were read with.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn save_statement_mapping<'a>(
        &'a self,
        body: &'a types::SaveStatementMapping,
    ) -> Result<types::StatementMapping, Error> {
        answers::one(self.wire.save_statement_mapping(body).await, |answer| answer.data).await
    }
    /// Try a mapping on a sample
    ///
    /// Shows the sample as it stands, what each column says, and what becomes of its first lines; keeps nothing.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn preview_statement_mapping<'a>(
        &'a self,
        body: &'a types::PreviewStatementMapping,
    ) -> Result<types::StatementPreview, Error> {
        answers::one(self.wire.preview_statement_mapping(body).await, |answer| answer.data).await
    }
    /// Every version of a mapping
    ///
    /// Newest first: the first reads what comes from now on, and by the others earlier statements were read. What comes with
    /// Poisha has none.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_mapping_versions<'a>(
        &'a self,
        gateway: types::Method,
        name: &'a str,
        params: &'a params::ListMappingVersions,
    ) -> Result<Page<types::StatementMapping>, Error> {
        answers::one(
            self.wire.list_mapping_versions(params.app_id.as_deref(), gateway, name, params.page, params.size).await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_mapping_versions`], page after page as they are needed.
    pub fn all_mapping_versions<'a>(
        &'a self,
        gateway: types::Method,
        name: &'a str,
        params: &'a params::ListMappingVersions,
    ) -> impl Stream<Item = Result<types::StatementMapping, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_mapping_versions(gateway, name, &params).await }
        })
    }
    /// List what a run found
    ///
    /// Of the run that is named, or of the newest one that looked at the period and is done; nothing when there is none. What
    /// is about payments of your applications; lines that are about nothing expected too, with a grant for all applications.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_reconciliation_results<'a>(
        &'a self,
        params: &'a params::ListReconciliationResults,
    ) -> Result<Page<types::ReconciliationResult>, Error> {
        answers::one(
            self.wire
                .list_reconciliation_results(
                    params.cursor.as_deref(),
                    params.gateway,
                    params.mode,
                    params.page,
                    params.payment_id.as_deref(),
                    params.period.as_deref(),
                    params.reason,
                    params.run_id.as_deref(),
                    params.size,
                    params.status,
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_reconciliation_results`], page after page as they are needed.
    pub fn all_reconciliation_results<'a>(
        &'a self,
        params: &'a params::ListReconciliationResults,
    ) -> impl Stream<Item = Result<types::ReconciliationResult, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_reconciliation_results(&params).await }
        })
    }
    /// List runs, newest first
    ///
    /// Those of the night and those that were asked for.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_reconciliation_runs<'a>(
        &'a self,
        params: &'a params::ListReconciliationRuns,
    ) -> Result<Page<types::ReconciliationRun>, Error> {
        answers::one(
            self.wire.list_reconciliation_runs(params.cursor.as_deref(), params.mode, params.page, params.size).await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_reconciliation_runs`], page after page as they are needed.
    pub fn all_reconciliation_runs<'a>(
        &'a self,
        params: &'a params::ListReconciliationRuns,
    ) -> impl Stream<Item = Result<types::ReconciliationRun, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_reconciliation_runs(&params).await }
        })
    }
    /// Hold a period's money against the statements
    ///
    /// Looks at everything that was confirmed in the period, and at every line of it, and adjusts nothing. A short run is over when
    /// this is answered; a long one goes on, and is looked at by its id. While a run that looks at the same goes on, that
    /// one is answered.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn run_reconciliation<'a>(
        &'a self,
        period: &'a str,
        params: &'a params::RunReconciliation,
    ) -> Result<types::ReconciliationRun, Error> {
        answers::one(self.wire.run_reconciliation(params.gateway, params.mode, period).await, |answer| answer.data)
            .await
    }
    /// One run
    ///
    /// As it stands now: `lookedAt` grows while it runs, and what it found is there when it is done.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_reconciliation_run<'a>(&'a self, id: &'a str) -> Result<types::ReconciliationRun, Error> {
        answers::one(self.wire.get_reconciliation_run(id).await, |answer| answer.data).await
    }
    /// Stop a run
    ///
    /// One that nobody works on yet is cancelled at once, another one as soon as whoever drives it looks up. Nothing that
    /// it found is kept.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn cancel_reconciliation_run<'a>(&'a self, id: &'a str) -> Result<types::ReconciliationRun, Error> {
        answers::one(self.wire.cancel_reconciliation_run(id).await, |answer| answer.data).await
    }
    /// Post what matched in a run
    ///
    /// What came to the bank and what the gateway kept go into the book of each application, and the gateway owes so much
    /// less; each application hears `settlement.reconciled`. A line is posted once, whatever runs find it again, and a
    /// statement with a posted line stays for ever. What differs is not posted. Runs of the night are posted by themselves.
    pub fn post_reconciliation_run<'a>(&'a self, id: &'a str) -> Keyed<'a, types::ReconciliationRun> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.post_reconciliation_run(id, Some(&key)).await, |answer| answer.data).await
        })
    }
    /// List statements, newest first
    ///
    /// Those about your applications' own accounts; about the house's too, with a grant for all applications.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_statements<'a>(
        &'a self,
        params: &'a params::ListStatements,
    ) -> Result<Page<types::GatewayStatement>, Error> {
        answers::one(
            self.wire
                .list_statements(
                    params.app_id.as_deref(),
                    params.cursor.as_deref(),
                    params.gateway,
                    params.mode,
                    params.page,
                    params.size,
                    params.status,
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_statements`], page after page as they are needed.
    pub fn all_statements<'a>(
        &'a self,
        params: &'a params::ListStatements,
    ) -> impl Stream<Item = Result<types::GatewayStatement, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_statements(&params).await }
        })
    }
    /// Bring a gateway's statement in
    ///
    /// The file is kept as it came, and read from then on: how far that is, the statement itself says. The same file comes
    /// in once, and the same line counts once, in whatever file it stands.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn upload_statement<'a, B: Into<reqwest::Body>>(
        &'a self,
        file_name: &'a str,
        gateway: types::Method,
        body: B,
        params: &'a params::UploadStatement,
    ) -> Result<types::GatewayStatement, Error> {
        answers::one(
            self.wire
                .upload_statement(
                    params.app_id.as_deref(),
                    file_name,
                    gateway,
                    params.mapping.as_deref(),
                    params.mode,
                    body,
                )
                .await,
            |answer| answer.data,
        )
        .await
    }
    /// One statement
    ///
    /// As it stands now: while it is `IMPORTING`, `readThrough` and the counts grow.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_statement<'a>(&'a self, id: &'a str) -> Result<types::GatewayStatement, Error> {
        answers::one(self.wire.get_statement(id).await, |answer| answer.data).await
    }
    /// The lines of a statement, by their numbers
    ///
    /// What was kept of it, in our words and in minor units. One that was taken back has none.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_statement_lines<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ListStatementLines,
    ) -> Result<Page<types::GatewayStatementLine>, Error> {
        answers::one(
            self.wire.list_statement_lines(id, params.cursor.as_deref(), params.from, params.page, params.size).await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_statement_lines`], page after page as they are needed.
    pub fn all_statement_lines<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ListStatementLines,
    ) -> impl Stream<Item = Result<types::GatewayStatementLine, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_statement_lines(id, &params).await }
        })
    }
    /// What was not kept of a statement, by its lines
    ///
    /// Each with its reason; of the first ten thousand. The statement itself says how many there are.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_statement_problems<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ListStatementProblems,
    ) -> Result<Page<types::GatewayStatementProblem>, Error> {
        answers::one(
            self.wire.list_statement_problems(id, params.cursor.as_deref(), params.page, params.size).await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_statement_problems`], page after page as they are needed.
    pub fn all_statement_problems<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ListStatementProblems,
    ) -> impl Stream<Item = Result<types::GatewayStatementProblem, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_statement_problems(id, &params).await }
        })
    }
    /// Take a statement back
    ///
    /// With all its lines; the file itself stays, and may come again. Only as long as none of its lines is in the book.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn undo_statement<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::UndoStatement,
    ) -> Result<types::GatewayStatement, Error> {
        answers::one(self.wire.undo_statement(id, body).await, |answer| answer.data).await
    }
    /// What was agreed with each gateway
    ///
    /// What holds now, of all gateways on one page. A run names the versions that it judged by.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_settlement_terms<'a>(
        &'a self,
        params: &'a params::ListSettlementTerms,
    ) -> Result<Page<types::SettlementTerms>, Error> {
        answers::one(self.wire.list_settlement_terms(params.mode).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// Say what was agreed with a gateway
    ///
    /// A new version, in the place of all that was said before. It holds for runs that begin from now on; what earlier
    /// ones found stays as it is until they are asked for again.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn put_settlement_terms<'a>(
        &'a self,
        mode: types::Mode,
        method: types::Method,
        body: &'a types::PutSettlementTerms,
    ) -> Result<types::SettlementTerms, Error> {
        answers::one(self.wire.put_settlement_terms(mode, method, body).await, |answer| answer.data).await
    }
    /// Every version of what was agreed with a gateway
    ///
    /// Newest first: the first holds now, and by the others earlier runs judged.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_settlement_terms_versions<'a>(
        &'a self,
        mode: types::Mode,
        method: types::Method,
        params: &'a params::ListSettlementTermsVersions,
    ) -> Result<Page<types::SettlementTerms>, Error> {
        answers::one(self.wire.list_settlement_terms_versions(mode, method, params.page, params.size).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// All of [`Self::list_settlement_terms_versions`], page after page as they are needed.
    pub fn all_settlement_terms_versions<'a>(
        &'a self,
        mode: types::Mode,
        method: types::Method,
        params: &'a params::ListSettlementTermsVersions,
    ) -> impl Stream<Item = Result<types::SettlementTerms, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_settlement_terms_versions(mode, method, &params).await }
        })
    }
    /// List refunds, newest first unless asked otherwise
    ///
    /// Of the applications that you may see. `status=AWAITING_APPROVAL` is what waits for people.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn search_refunds<'a>(
        &'a self,
        params: &'a params::SearchRefunds,
    ) -> Result<Page<types::RefundAtDesk>, Error> {
        answers::one(
            self.wire
                .search_refunds(
                    params.app_id.as_deref(),
                    params.cursor.as_deref(),
                    params.from.as_ref(),
                    params.mode,
                    params.order,
                    params.page,
                    params.payment_id.as_deref(),
                    params.size,
                    params.status,
                    params.to.as_ref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::search_refunds`], page after page as they are needed.
    pub fn all_search_refunds<'a>(
        &'a self,
        params: &'a params::SearchRefunds,
    ) -> impl Stream<Item = Result<types::RefundAtDesk, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.search_refunds(&params).await }
        })
    }
    /// One refund, with what people need to know to decide about it
    ///
    /// Its `requestHash` is what an approval names.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn inspect_refund<'a>(&'a self, id: &'a str) -> Result<types::RefundAtDesk, Error> {
        answers::one(self.wire.inspect_refund(id).await, |answer| answer.data).await
    }
    /// Approve a refund that somebody else asked for
    ///
    /// You name the hash of what you looked at, and approve exactly that. The last approval that was missing sends the
    /// refund on its way.
    pub fn approve_refund<'a>(&'a self, id: &'a str, body: &'a types::ApproveRefund) -> Keyed<'a, types::RefundAtDesk> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.approve_refund(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// See what your approval would do, before you give it
    ///
    /// Told by the very rule that would decide: where the refund would stand, what would move in the ledger, and what the
    /// gateway would be asked. Nothing is kept and nobody is called. It is refused where the approval would be.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn preview_refund<'a>(&'a self, id: &'a str) -> Result<types::RefundDryRun, Error> {
        answers::one(self.wire.preview_refund(id).await, |answer| answer.data).await
    }
    /// Record what became of a refund that no gateway tells about
    ///
    /// Where the gateway takes no refunds, and where it does not say. A mistake is put right by recording again, until
    /// another person has confirmed it.
    pub fn record_refund<'a>(&'a self, id: &'a str, body: &'a types::RefundFinding) -> Keyed<'a, types::RefundAtDesk> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.record_refund(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Confirm what somebody else recorded about a refund
    ///
    /// You say the same again, and it is so: the refund has arrived or failed.
    pub fn confirm_refund<'a>(&'a self, id: &'a str, body: &'a types::RefundFinding) -> Keyed<'a, types::RefundAtDesk> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.confirm_refund(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Reject a refund
    ///
    /// Its money can be refunded anew at once.
    pub fn reject_refund<'a>(&'a self, id: &'a str, body: &'a types::RejectRefund) -> Keyed<'a, types::RefundAtDesk> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.reject_refund(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Take back a refund that you asked for
    ///
    /// As long as it waits for approval. Another's is rejected instead.
    pub fn withdraw_requested_refund<'a>(&'a self, id: &'a str) -> Keyed<'a, types::RefundAtDesk> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.withdraw_requested_refund(id, Some(&key)).await, |answer| answer.data).await
        })
    }
    /// How long each gateway takes to confirm
    ///
    /// From the beginning of an attempt to the confirmation of its money, of attempts begun on those days.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn report_confirm_times<'a>(
        &'a self,
        params: &'a params::ReportConfirmTimes,
    ) -> Result<::std::vec::Vec<types::ConfirmTimes>, Error> {
        answers::one(
            self.wire
                .report_confirm_times(
                    params.application_id.as_deref(),
                    params.from_day.as_ref(),
                    params.mode,
                    params.to_day.as_ref(),
                    params.zone,
                )
                .await,
            |answer| answer.data,
        )
        .await
    }
    /// What gateways owe, by how long ago it was confirmed
    ///
    /// Captures that no statement has shown, less refunds that none has shown, held against the book: a difference was booked by hand.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn report_receivables<'a>(
        &'a self,
        params: &'a params::ReportReceivables,
    ) -> Result<::std::vec::Vec<types::ReceivableAge>, Error> {
        answers::one(self.wire.report_receivables(params.application_id.as_deref(), params.mode).await, |answer| {
            answer.data
        })
        .await
    }
    /// What gateways owe, as a file
    ///
    /// One gateway and currency a line.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn export_receivables<'a>(&'a self, params: &'a params::ExportReceivables) -> Result<Bytes, Error> {
        answers::file(
            self.wire
                .export_receivables(params.application_id.as_deref(), params.bom, params.format, params.mode)
                .await,
        )
        .await
    }
    /// How much goes back, by gateway and state
    ///
    /// Of refunds asked for on those days.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn report_refunds<'a>(
        &'a self,
        params: &'a params::ReportRefunds,
    ) -> Result<::std::vec::Vec<types::RefundSum>, Error> {
        answers::one(
            self.wire
                .report_refunds(
                    params.application_id.as_deref(),
                    params.from_day.as_ref(),
                    params.mode,
                    params.to_day.as_ref(),
                    params.zone,
                )
                .await,
            |answer| answer.data,
        )
        .await
    }
    /// What gateways kept, and what was agreed
    ///
    /// Of what was booked as settled on those days. Fees in minor units; nothing is rounded.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn report_settlement_fees<'a>(
        &'a self,
        params: &'a params::ReportSettlementFees,
    ) -> Result<::std::vec::Vec<types::FeesPaid>, Error> {
        answers::one(
            self.wire
                .report_settlement_fees(
                    params.application_id.as_deref(),
                    params.from_day.as_ref(),
                    params.mode,
                    params.to_day.as_ref(),
                    params.zone,
                )
                .await,
            |answer| answer.data,
        )
        .await
    }
    /// What gateways kept, and what was agreed, as a file
    ///
    /// One gateway and currency a line.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn export_settlement_fees<'a>(
        &'a self,
        params: &'a params::ExportSettlementFees,
    ) -> Result<Bytes, Error> {
        answers::file(
            self.wire
                .export_settlement_fees(
                    params.application_id.as_deref(),
                    params.bom,
                    params.format,
                    params.from_day.as_ref(),
                    params.mode,
                    params.to_day.as_ref(),
                    params.zone,
                )
                .await,
        )
        .await
    }
    /// How long settlement takes
    ///
    /// From the confirmation of money until it was found in a statement and booked, of what was booked on those days.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn report_settlement_lag<'a>(
        &'a self,
        params: &'a params::ReportSettlementLag,
    ) -> Result<::std::vec::Vec<types::SettlementLag>, Error> {
        answers::one(
            self.wire
                .report_settlement_lag(
                    params.application_id.as_deref(),
                    params.from_day.as_ref(),
                    params.mode,
                    params.to_day.as_ref(),
                    params.zone,
                )
                .await,
            |answer| answer.data,
        )
        .await
    }
    /// How long settlement takes, as a file
    ///
    /// One gateway and currency a line.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn export_settlement_lag<'a>(&'a self, params: &'a params::ExportSettlementLag) -> Result<Bytes, Error> {
        answers::file(
            self.wire
                .export_settlement_lag(
                    params.application_id.as_deref(),
                    params.bom,
                    params.format,
                    params.from_day.as_ref(),
                    params.mode,
                    params.to_day.as_ref(),
                    params.zone,
                )
                .await,
        )
        .await
    }
    /// How well each gateway does
    ///
    /// Of attempts begun on those days. A rate is in basis points: 9,950 is 99.50 %.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn report_success_rates<'a>(
        &'a self,
        params: &'a params::ReportSuccessRates,
    ) -> Result<::std::vec::Vec<types::SuccessRate>, Error> {
        answers::one(
            self.wire
                .report_success_rates(
                    params.application_id.as_deref(),
                    params.from_day.as_ref(),
                    params.mode,
                    params.to_day.as_ref(),
                    params.zone,
                )
                .await,
            |answer| answer.data,
        )
        .await
    }
    /// How many payments there were, and how much they came to
    ///
    /// Of payments created on those days, by day, gateway, method or status, and by currency.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn report_volume<'a>(
        &'a self,
        params: &'a params::ReportVolume,
    ) -> Result<::std::vec::Vec<types::Volume>, Error> {
        answers::one(
            self.wire
                .report_volume(
                    params.application_id.as_deref(),
                    params.by,
                    params.from_day.as_ref(),
                    params.mode,
                    params.to_day.as_ref(),
                    params.zone,
                )
                .await,
            |answer| answer.data,
        )
        .await
    }
    /// List the roles, the built-in ones first
    ///
    /// With how many operators have each.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_roles<'a>(&'a self, params: &'a params::ListRoles) -> Result<Page<types::Role>, Error> {
        answers::one(self.wire.list_roles(params.page, params.size).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// All of [`Self::list_roles`], page after page as they are needed.
    pub fn all_roles<'a>(
        &'a self,
        params: &'a params::ListRoles,
    ) -> impl Stream<Item = Result<types::Role, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_roles(&params).await }
        })
    }
    /// Make a role
    ///
    /// Nobody can put more into a role than is granted to them everywhere.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn create_role<'a>(&'a self, body: &'a types::RoleToKeep) -> Result<types::Role, Error> {
        answers::one(self.wire.create_role(body).await, |answer| answer.data).await
    }
    /// Change what a role is called and allows
    ///
    /// Whoever has it may so from the next request on. Built-in roles cannot be changed.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn change_role<'a>(&'a self, id: &'a str, body: &'a types::RoleToKeep) -> Result<types::Role, Error> {
        answers::one(self.wire.change_role(id, body).await, |answer| answer.data).await
    }
    /// Remove a role that nobody has
    ///
    /// Built-in roles cannot be removed.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn remove_role<'a>(&'a self, id: &'a str) -> Result<types::Role, Error> {
        answers::one(self.wire.remove_role(id).await, |answer| answer.data).await
    }
    /// Your sessions that still count, newest first
    ///
    /// At most 100.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_sessions<'a>(&'a self) -> Result<Page<types::Session>, Error> {
        answers::one(self.wire.list_sessions().await, |answer| Page::new(answer.data, answer.pagination)).await
    }
    /// Sign in
    ///
    /// The answer shows the session's token, once. With a second factor, `TOTP_REQUIRED` asks for it and nothing is opened
    /// yet. Wrong attempts from one address at one account have to wait ever longer, at most 15 minutes.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn open_session<'a>(&'a self, body: &'a types::OpenSession) -> Result<types::OpenedSession, Error> {
        answers::one(self.wire.open_session(body).await, |answer| answer.data).await
    }
    /// Sign out
    ///
    /// The session that this request came with ends at once.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn close_current_session<'a>(&'a self) -> Result<types::Session, Error> {
        answers::one(self.wire.close_current_session().await, |answer| answer.data).await
    }
    /// Prove yourself again
    ///
    /// Enter your password or a code; for five minutes this session may do what `REAUTH_REQUIRED` asked it for.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn step_up<'a>(&'a self, body: &'a types::StepUp) -> Result<types::Session, Error> {
        answers::one(self.wire.step_up(body).await, |answer| answer.data).await
    }
    /// End one of your sessions
    ///
    /// Another's session is not there.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn close_session<'a>(&'a self, id: &'a str) -> Result<types::Session, Error> {
        answers::one(self.wire.close_session(id).await, |answer| answer.data).await
    }
    /// Search what applications were told, newest first
    ///
    /// Each with its deliveries, and what the last attempt at any of them came to.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn search_webhooks<'a>(
        &'a self,
        params: &'a params::SearchWebhooks,
    ) -> Result<Page<types::ToldEvent>, Error> {
        answers::one(
            self.wire
                .search_webhooks(
                    params.application_id.as_deref(),
                    params.cursor.as_deref(),
                    params.delivery_status,
                    params.from.as_deref(),
                    params.mode,
                    params.object_id.as_deref(),
                    params.page,
                    params.size,
                    params.to.as_deref(),
                    params.type_,
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::search_webhooks`], page after page as they are needed.
    pub fn all_search_webhooks<'a>(
        &'a self,
        params: &'a params::SearchWebhooks,
    ) -> impl Stream<Item = Result<types::ToldEvent, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.search_webhooks(&params).await }
        })
    }
    /// One event and what became of it
    ///
    /// With the body as it is posted and signed.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_webhook<'a>(&'a self, id: &'a str) -> Result<types::ToldEvent, Error> {
        answers::one(self.wire.get_webhook(id).await, |answer| answer.data).await
    }
    /// Send an event again, to every endpoint that wants it now
    ///
    /// The event's id stays the same, so receivers can tell.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn resend_webhook<'a>(&'a self, id: &'a str) -> Result<types::Resent, Error> {
        answers::one(self.wire.resend_webhook(id).await, |answer| answer.data).await
    }
    /// The application that these credentials belong to
    ///
    /// With the mode of the credential and the ways to pay that customers are offered.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_me<'a>(&'a self) -> Result<types::App, Error> {
        answers::one(self.wire.get_me().await, |answer| answer.data).await
    }
    /// Products on sale
    ///
    /// With what can be bought of each, what it costs and what is asked of whoever buys it.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_catalog_products<'a>(
        &'a self,
        params: &'a params::ListCatalogProducts,
    ) -> Result<Page<types::CatalogProduct>, Error> {
        answers::one(self.wire.list_catalog_products(params.page, params.size).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// All of [`Self::list_catalog_products`], page after page as they are needed.
    pub fn all_catalog_products<'a>(
        &'a self,
        params: &'a params::ListCatalogProducts,
    ) -> impl Stream<Item = Result<types::CatalogProduct, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_catalog_products(&params).await }
        })
    }
    /// What a customer sees of a payment
    ///
    /// Public: the unguessable reference is all it takes, and it tells nothing of the customer.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_checkout<'a>(&'a self, reference: &'a str) -> Result<types::Checkout, Error> {
        answers::one(self.wire.get_checkout(reference).await, |answer| answer.data).await
    }
    /// Mint a token for one of your customers
    ///
    /// Their browser sends it as `Authorization: Bearer`. It reaches that customer's orders and payments of the credential's
    /// mode and nothing else, and works no longer than the credential that minted it.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn mint_customer_token<'a>(
        &'a self,
        body: &'a types::MintCustomerToken,
    ) -> Result<types::CustomerToken, Error> {
        answers::one(self.wire.mint_customer_token(body).await, |answer| answer.data).await
    }
    /// What a discount takes off
    ///
    /// It is not used by this: that is counted when an order is placed, and may be refused then.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn validate_discount<'a>(
        &'a self,
        code: &'a str,
        subtotal: i64,
        params: &'a params::ValidateDiscount,
    ) -> Result<types::ValidatedDiscount, Error> {
        answers::one(
            self.wire
                .validate_discount(code, params.currency.as_deref(), params.customer_reference.as_deref(), subtotal)
                .await,
            |answer| answer.data,
        )
        .await
    }
    /// The address where you are asked to deliver
    ///
    /// Of this mode.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_fulfillment_url<'a>(&'a self) -> Result<types::FulfillmentUrl, Error> {
        answers::one(self.wire.get_fulfillment_url().await, |answer| answer.data).await
    }
    /// Set the address where you are asked to deliver
    ///
    /// For variants whose source is FULFILMENT_URL. It is asked with a signed POST, as Standard Webhooks say, whose
    /// `webhook-id` is the order's id and stays the same however often it is asked: keep your answer by it, and deliver once.
    /// Answer 200 with `{"status": "FULFILLED", "items": [{"item": 1, "codes": ["…"]}]}` (as many codes as were bought, or
    /// none where there are none to give), `{"status": "ACCEPTED"}` to be asked again later, or
    /// `{"status": "REFUSED", "reason": "…"}`.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn set_fulfillment_url<'a>(
        &'a self,
        body: &'a types::SetFulfillmentUrl,
    ) -> Result<types::FulfillmentUrl, Error> {
        answers::one(self.wire.set_fulfillment_url(body).await, |answer| answer.data).await
    }
    /// List invoices, newest first unless asked otherwise
    ///
    /// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_invoices<'a>(&'a self, params: &'a params::ListInvoices) -> Result<Page<types::Invoice>, Error> {
        answers::one(
            self.wire
                .list_invoices(
                    params.cursor.as_deref(),
                    params.customer_reference.as_deref(),
                    params.from.as_ref(),
                    params.number.as_deref(),
                    params.order,
                    params.page,
                    params.size,
                    params.status,
                    params.to.as_ref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_invoices`], page after page as they are needed.
    pub fn all_invoices<'a>(
        &'a self,
        params: &'a params::ListInvoices,
    ) -> impl Stream<Item = Result<types::Invoice, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_invoices(&params).await }
        })
    }
    /// Make an invoice
    ///
    /// Issued at once, with the next number, unless `issue` is false. The tax of a line is its net amount times its rate,
    /// rounded half up to a minor unit; totals are sums of lines.
    pub fn create_invoice<'a>(&'a self, body: &'a types::CreateInvoice) -> Keyed<'a, types::Invoice> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_invoice(Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// How your invoices look
    ///
    /// The newest version; or, before you say anything, what every application begins with.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_invoice_template<'a>(&'a self) -> Result<types::InvoiceTemplate, Error> {
        answers::one(self.wire.get_invoice_template().await, |answer| answer.data).await
    }
    /// Say how your invoices look
    ///
    /// What is left out is what every application begins with; the logo stays. Invoices that were issued keep the version
    /// that they were issued under.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn put_invoice_template<'a>(
        &'a self,
        body: &'a types::PutInvoiceTemplate,
    ) -> Result<types::InvoiceTemplate, Error> {
        answers::one(self.wire.put_invoice_template(body).await, |answer| answer.data).await
    }
    /// Put your logo on invoices
    ///
    /// PNG or JPEG, at most 256 KiB; what it is, its first bytes say. It is public: it stands on pages that customers see.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn put_invoice_logo<'a, B: Into<reqwest::Body>>(
        &'a self,
        body: B,
    ) -> Result<types::InvoiceTemplate, Error> {
        answers::one(self.wire.put_invoice_logo(body).await, |answer| answer.data).await
    }
    /// Take your logo off invoices
    ///
    /// Invoices that were issued keep it.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn remove_invoice_logo<'a>(&'a self) -> Result<types::InvoiceTemplate, Error> {
        answers::one(self.wire.remove_invoice_logo().await, |answer| answer.data).await
    }
    /// One invoice, with its payments
    ///
    /// As it is now. Only this, or an event, says that it is paid; a browser that comes back proves nothing.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_invoice<'a>(&'a self, id: &'a str) -> Result<types::Invoice, Error> {
        answers::one(self.wire.get_invoice(id).await, |answer| answer.data).await
    }
    /// Change a draft
    ///
    /// What is left out stays; an empty text takes something away.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn change_invoice<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeInvoice,
    ) -> Result<types::Invoice, Error> {
        answers::one(self.wire.change_invoice(id, body).await, |answer| answer.data).await
    }
    /// The credit notes of an invoice
    ///
    /// Corrections, and those that refunds brought about; oldest first.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_credit_notes<'a>(&'a self, id: &'a str) -> Result<Page<types::CreditNote>, Error> {
        answers::one(self.wire.list_credit_notes(id).await, |answer| Page::new(answer.data, answer.pagination)).await
    }
    /// Take something off an invoice
    ///
    /// As a correction of one that was issued. What was paid beyond what is left is the customer's; a refund gives it back.
    pub fn create_credit_note<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::CreateCreditNote,
    ) -> Keyed<'a, types::CreditNote> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_credit_note(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// A credit note as PDF
    ///
    /// What it takes off its invoice, and why.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn print_credit_note<'a>(
        &'a self,
        id: &'a str,
        note: &'a str,
        params: &'a params::PrintCreditNote,
    ) -> Result<Bytes, Error> {
        answers::file(self.wire.print_credit_note(id, note, params.archival).await).await
    }
    /// The installments of an invoice, and where they stand
    ///
    /// What is paid pays the oldest first.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_installments<'a>(&'a self, id: &'a str) -> Result<Page<types::Installment>, Error> {
        answers::one(self.wire.list_installments(id).await, |answer| Page::new(answer.data, answer.pagination)).await
    }
    /// Give an invoice another schedule
    ///
    /// A draft, or one of which something is owed. The parts sum to its total; what was paid pays the oldest of them.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn put_installments<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::PutInstallments,
    ) -> Result<types::Invoice, Error> {
        answers::one(self.wire.put_installments(id, body).await, |answer| answer.data).await
    }
    /// Issue a draft
    ///
    /// It takes the next number of the gap-free sequence, and is owed from now on.
    pub fn issue_invoice<'a>(&'a self, id: &'a str) -> Keyed<'a, types::Invoice> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.issue_invoice(id, Some(&key)).await, |answer| answer.data).await
        })
    }
    /// The link by which its customer reads and pays an invoice
    ///
    /// It is always the same. Whoever has it can read the invoice.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn create_payable_link<'a>(&'a self, id: &'a str) -> Result<types::PayableLink, Error> {
        answers::one(self.wire.create_payable_link(id).await, |answer| answer.data).await
    }
    /// The receipt of one payment of an invoice as PDF
    ///
    /// What came, when, which way, and what is still due. There is none before the money has come.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn print_receipt<'a>(
        &'a self,
        id: &'a str,
        payment: &'a str,
        params: &'a params::PrintReceipt,
    ) -> Result<Bytes, Error> {
        answers::file(self.wire.print_receipt(id, payment, params.archival).await).await
    }
    /// An invoice as PDF
    ///
    /// As it stands now: what is paid of it, and PAID, VOID or DRAFT across it. With the fields of Mushak-6.3 when the
    /// template has a business identification number.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn print_invoice<'a>(&'a self, id: &'a str, params: &'a params::PrintInvoice) -> Result<Bytes, Error> {
        answers::file(self.wire.print_invoice(id, params.archival).await).await
    }
    /// Mail an invoice to its customer
    ///
    /// With the link to it; to the customer's own address, or to another. Mail goes out soon after.
    pub fn send_invoice<'a>(&'a self, id: &'a str, body: &'a types::SendInvoice) -> Keyed<'a, types::Invoice> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.send_invoice(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Give an invoice up
    ///
    /// While nothing of it is paid. What comes for it later is the customer's, and goes back.
    pub fn void_invoice<'a>(&'a self, id: &'a str, body: &'a types::VoidInvoice) -> Keyed<'a, types::Invoice> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.void_invoice(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Balances of every account, now or at an instant
    ///
    /// The trial balance of this application and mode: `balanced` says that debits equal credits in every currency.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_balances<'a>(&'a self, params: &'a params::GetBalances) -> Result<types::TrialBalance, Error> {
        answers::one(self.wire.get_balances(params.at.as_ref()).await, |answer| answer.data).await
    }
    /// What was booked, newest first
    ///
    /// Each entry moves one amount from a credit account to a debit account. Entries are never changed; a mistake is
    /// corrected by an entry back.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_ledger_entries<'a>(
        &'a self,
        params: &'a params::ListLedgerEntries,
    ) -> Result<Page<types::LedgerEntry>, Error> {
        answers::one(
            self.wire
                .list_ledger_entries(params.account.as_deref(), params.currency.as_deref(), params.page, params.size)
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_ledger_entries`], page after page as they are needed.
    pub fn all_ledger_entries<'a>(
        &'a self,
        params: &'a params::ListLedgerEntries,
    ) -> impl Stream<Item = Result<types::LedgerEntry, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_ledger_entries(&params).await }
        })
    }
    /// The proof that a posting stands in the tamper-evident chain
    ///
    /// One proof for each transfer: hash the transfer, then each step of its path, and the root of its block comes out.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_posting_proof<'a>(&'a self, id: &'a str) -> Result<::std::vec::Vec<types::InclusionProof>, Error> {
        answers::one(self.wire.get_posting_proof(id).await, |answer| answer.data).await
    }
    /// List orders, newest first unless asked otherwise
    ///
    /// A customer sees his own. Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page
    /// ended.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_orders<'a>(
        &'a self,
        params: &'a params::ListOrders,
    ) -> Result<Page<types::CustomerOrder>, Error> {
        answers::one(
            self.wire
                .list_orders(
                    params.cursor.as_deref(),
                    params.customer_reference.as_deref(),
                    params.lang,
                    params.order,
                    params.page,
                    params.size,
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_orders`], page after page as they are needed.
    pub fn all_orders<'a>(
        &'a self,
        params: &'a params::ListOrders,
    ) -> impl Stream<Item = Result<types::CustomerOrder, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_orders(&params).await }
        })
    }
    /// Place an order
    ///
    /// Priced by the catalogue; a discount is counted with it. Unless `init_payment` is false its payment is begun at once,
    /// and `payment.paymentGatewayUrl` is where the customer is sent. What is bought is delivered once the payment is
    /// verified.
    pub fn create_order<'a>(&'a self, body: &'a types::CreateOrder) -> Keyed<'a, types::CustomerOrder> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_order(Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// What is asked of a customer who buys a variant
    ///
    /// The names are those of `fulfillment_input`; ask before the order is placed.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_fulfillment_fields<'a>(&'a self, variant_id: &'a str) -> Result<types::FulfillmentFields, Error> {
        answers::one(self.wire.get_fulfillment_fields(variant_id).await, |answer| answer.data).await
    }
    /// One order
    ///
    /// With its codes, once it was delivered. Only this, or an event, says that it was.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_order<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::GetOrder,
    ) -> Result<types::CustomerOrder, Error> {
        answers::one(self.wire.get_order(id, params.lang).await, |answer| answer.data).await
    }
    /// An invoice, as its customer sees it
    ///
    /// Public: the reference is the key. The page for people is at `/pay/{reference}`.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_payable_invoice<'a>(&'a self, reference: &'a str) -> Result<types::PayableInvoice, Error> {
        answers::one(self.wire.get_payable_invoice(reference).await, |answer| answer.data).await
    }
    /// List payments, newest first unless asked otherwise
    ///
    /// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_payments<'a>(&'a self, params: &'a params::ListPayments) -> Result<Page<types::Payment>, Error> {
        answers::one(
            self.wire
                .list_payments(
                    params.cursor.as_deref(),
                    params.customer_reference.as_deref(),
                    params.from.as_ref(),
                    params.order,
                    params.page,
                    params.size,
                    params.sort_by,
                    params.status,
                    params.to.as_ref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_payments`], page after page as they are needed.
    pub fn all_payments<'a>(
        &'a self,
        params: &'a params::ListPayments,
    ) -> impl Stream<Item = Result<types::Payment, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_payments(&params).await }
        })
    }
    /// Create a payment
    ///
    /// Answers with `checkoutUrl`, where the customer is sent. With `method`, a session at that gateway is opened at once
    /// and is the payment's only attempt; without it, the customer chooses on the checkout page and may try again.
    pub fn create_payment<'a>(&'a self, body: &'a types::CreatePayment) -> Keyed<'a, types::Payment> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_payment(Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Begin a payment of the order that the body names
    ///
    /// While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
    /// answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
    pub fn initiate_payment<'a>(&'a self, body: &'a types::InitiatePayment) -> Keyed<'a, types::PaymentSession> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.initiate_payment(Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Begin a payment of an order
    ///
    /// While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
    /// answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
    pub fn initiate_order_payment<'a>(
        &'a self,
        order_id: &'a str,
        body: &'a types::InitiateOrderPayment,
    ) -> Keyed<'a, types::PaymentSession> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.initiate_order_payment(order_id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// Ask PayStation again what became of an invoice
    ///
    /// By the same rules as a callback: the gateway's own answer decides, an answer of `processing` is asked for once more
    /// after three seconds, and what is paid already is not asked about. Shows what is known afterwards; when the gateway
    /// takes too long, what was known before, and the asking goes on.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn confirm_paystation_invoice<'a>(
        &'a self,
        invoice_number: &'a str,
    ) -> Result<types::TransactionStatus, Error> {
        answers::one(self.wire.confirm_paystation_invoice(invoice_number).await, |answer| answer.data).await
    }
    /// Poll a transaction while its customer waits
    ///
    /// Ask every 2 to 3 seconds, for about 30 seconds at most, until the status leaves PENDING.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_transaction_status<'a>(
        &'a self,
        transaction_id: &'a str,
        params: &'a params::GetTransactionStatus,
    ) -> Result<types::TransactionStatus, Error> {
        answers::one(self.wire.get_transaction_status(transaction_id, params.lang).await, |answer| answer.data).await
    }
    /// One payment
    ///
    /// With its attempts, as it is now. Only this, or an event, says that it is paid; a browser that comes back proves nothing.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_payment<'a>(&'a self, id: &'a str) -> Result<types::Payment, Error> {
        answers::one(self.wire.get_payment(id).await, |answer| answer.data).await
    }
    /// Cancel a payment nobody has paid yet
    ///
    /// A customer who pays all the same, because the gateway's page was open, still makes it SUCCEEDED, with `late`.
    pub fn cancel_payment<'a>(&'a self, id: &'a str) -> Keyed<'a, types::Payment> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.cancel_payment(id, Some(&key)).await, |answer| answer.data).await
        })
    }
    /// The refunds of a payment, newest first
    ///
    /// Those that failed, were rejected or were withdrawn are there too: nothing is forgotten.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_refunds_of_payment<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ListRefundsOfPayment,
    ) -> Result<Page<types::Refund>, Error> {
        answers::one(self.wire.list_refunds_of_payment(id, params.page, params.size).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// All of [`Self::list_refunds_of_payment`], page after page as they are needed.
    pub fn all_refunds_of_payment<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ListRefundsOfPayment,
    ) -> impl Stream<Item = Result<types::Refund, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_refunds_of_payment(id, &params).await }
        })
    }
    /// Give a payment back, or a part of it
    ///
    /// The money is reserved at once: refunds of one payment never add up to more than it brought, however many are asked
    /// for at the same time. The refund is PENDING, or AWAITING_APPROVAL where the application's policy wants people to
    /// agree first. `refund.succeeded` or `refund.failed` tells how it ended; gateways take minutes to days.
    pub fn create_refund<'a>(&'a self, id: &'a str, body: &'a types::CreateRefund) -> Keyed<'a, types::Refund> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_refund(id, Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// List refunds, newest first unless asked otherwise
    ///
    /// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_refunds<'a>(&'a self, params: &'a params::ListRefunds) -> Result<Page<types::Refund>, Error> {
        answers::one(
            self.wire
                .list_refunds(
                    params.cursor.as_deref(),
                    params.from.as_ref(),
                    params.order,
                    params.page,
                    params.payment_id.as_deref(),
                    params.size,
                    params.status,
                    params.to.as_ref(),
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_refunds`], page after page as they are needed.
    pub fn all_refunds<'a>(
        &'a self,
        params: &'a params::ListRefunds,
    ) -> impl Stream<Item = Result<types::Refund, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.page();
            params.cursor = next.cursor;
            async move { self.list_refunds(&params).await }
        })
    }
    /// One refund
    ///
    /// PENDING says that it is on its way; only SUCCEEDED says that the money is back.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_refund<'a>(&'a self, id: &'a str) -> Result<types::Refund, Error> {
        answers::one(self.wire.get_refund(id).await, |answer| answer.data).await
    }
    /// Take a refund back that nobody has approved yet
    ///
    /// Its money can be refunded anew at once. What an operator asked for, only that operator takes back.
    pub fn withdraw_refund<'a>(&'a self, id: &'a str) -> Keyed<'a, types::Refund> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.withdraw_refund(id, Some(&key)).await, |answer| answer.data).await
        })
    }
    /// Move this application's test clock forward; TEST only
    ///
    /// Expiry, sweeps and retries that become due happen as they would in time. It never goes back.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn advance_test_clock<'a>(
        &'a self,
        body: &'a types::AdvanceTestClock,
    ) -> Result<types::TestClock, Error> {
        answers::one(self.wire.advance_test_clock(body).await, |answer| answer.data).await
    }
    /// One delivery
    ///
    /// One event on its way to one endpoint, as it stands now.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_delivery<'a>(&'a self, id: &'a str) -> Result<types::WebhookDelivery, Error> {
        answers::one(self.wire.get_delivery(id).await, |answer| answer.data).await
    }
    /// The attempts at a delivery, newest first
    ///
    /// What was answered each time, or why nothing was.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_delivery_attempts<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ListDeliveryAttempts,
    ) -> Result<Page<types::WebhookAttempt>, Error> {
        answers::one(self.wire.list_delivery_attempts(id, params.page, params.size).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// All of [`Self::list_delivery_attempts`], page after page as they are needed.
    pub fn all_delivery_attempts<'a>(
        &'a self,
        id: &'a str,
        params: &'a params::ListDeliveryAttempts,
    ) -> impl Stream<Item = Result<types::WebhookAttempt, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_delivery_attempts(id, &params).await }
        })
    }
    /// Send one delivery again, with a whole new round of attempts
    ///
    /// The body, the event's id and so the `webhook-id` stay the same; the endpoint must be enabled.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn resend_delivery<'a>(&'a self, id: &'a str) -> Result<types::WebhookDelivery, Error> {
        answers::one(self.wire.resend_delivery(id).await, |answer| answer.data).await
    }
    /// List the webhook endpoints, newest first
    ///
    /// Removed ones are not listed. Secrets are never shown here.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_webhook_endpoints<'a>(
        &'a self,
        params: &'a params::ListWebhookEndpoints,
    ) -> Result<Page<types::WebhookEndpoint>, Error> {
        answers::one(self.wire.list_webhook_endpoints(params.page, params.size).await, |answer| {
            Page::new(answer.data, answer.pagination)
        })
        .await
    }
    /// All of [`Self::list_webhook_endpoints`], page after page as they are needed.
    pub fn all_webhook_endpoints<'a>(
        &'a self,
        params: &'a params::ListWebhookEndpoints,
    ) -> impl Stream<Item = Result<types::WebhookEndpoint, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_webhook_endpoints(&params).await }
        })
    }
    /// Create a webhook endpoint
    ///
    /// The answer shows the signing secret, once. A retry with the same idempotency key gets the answer without it.
    pub fn create_webhook_endpoint<'a>(
        &'a self,
        body: &'a types::CreateWebhookEndpoint,
    ) -> Keyed<'a, types::WebhookEndpoint> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.create_webhook_endpoint(Some(&key), body).await, |answer| answer.data).await
        })
    }
    /// One webhook endpoint
    ///
    /// Without its secret, which was shown once.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_webhook_endpoint<'a>(&'a self, id: &'a str) -> Result<types::WebhookEndpoint, Error> {
        answers::one(self.wire.get_webhook_endpoint(id).await, |answer| answer.data).await
    }
    /// Change a webhook endpoint, or switch it on or off
    ///
    /// The whole endpoint is replaced by what is sent; its id and its secret stay.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn change_webhook_endpoint<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ChangeWebhookEndpoint,
    ) -> Result<types::WebhookEndpoint, Error> {
        answers::one(self.wire.change_webhook_endpoint(id, body).await, |answer| answer.data).await
    }
    /// Remove a webhook endpoint; nothing is delivered to it any more
    ///
    /// What it received stays on record.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn remove_webhook_endpoint<'a>(&'a self, id: &'a str) -> Result<types::WebhookEndpoint, Error> {
        answers::one(self.wire.remove_webhook_endpoint(id).await, |answer| answer.data).await
    }
    /// Send the events of a range of time again, in their order
    ///
    /// Only those that this endpoint wants. At most 10,000 at a time; ask for a shorter range when there are more.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn replay_events<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ReplayEvents,
    ) -> Result<types::Resent, Error> {
        answers::one(self.wire.replay_events(id, body).await, |answer| answer.data).await
    }
    /// Replace the signing secret
    ///
    /// Deliveries are signed with both for 24 hours. The answer shows the new secret, once; a retry with the same
    /// idempotency key gets the answer without it.
    pub fn rotate_webhook_secret<'a>(&'a self, id: &'a str) -> Keyed<'a, types::WebhookEndpoint> {
        Keyed::new(move |key| async move {
            answers::one(self.wire.rotate_webhook_secret(id, Some(&key)).await, |answer| answer.data).await
        })
    }
    /// Send a test event to one endpoint, whatever it wants
    ///
    /// An `endpoint.test` event, signed and retried like any other.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn send_test_event<'a>(&'a self, id: &'a str) -> Result<types::WebhookEvent, Error> {
        answers::one(self.wire.send_test_event(id).await, |answer| answer.data).await
    }
    /// List events, newest first
    ///
    /// Everything that was told, whether or not an endpoint wanted it.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_events<'a>(&'a self, params: &'a params::ListEvents) -> Result<Page<types::WebhookEvent>, Error> {
        answers::one(
            self.wire
                .list_events(
                    params.from.as_ref(),
                    params.object_id.as_deref(),
                    params.page,
                    params.size,
                    params.to.as_ref(),
                    params.type_,
                )
                .await,
            |answer| Page::new(answer.data, answer.pagination),
        )
        .await
    }
    /// All of [`Self::list_events`], page after page as they are needed.
    pub fn all_events<'a>(
        &'a self,
        params: &'a params::ListEvents,
    ) -> impl Stream<Item = Result<types::WebhookEvent, Error>> + Send + 'a {
        pages::all(move |next: pages::Next| {
            let mut params = params.clone();
            params.page = next.number;
            async move { self.list_events(&params).await }
        })
    }
    /// One event
    ///
    /// With the body as it is posted and signed.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn get_event<'a>(&'a self, id: &'a str) -> Result<types::WebhookEvent, Error> {
        answers::one(self.wire.get_event(id).await, |answer| answer.data).await
    }
    /// The deliveries of an event, one for each endpoint
    ///
    /// Empty when no endpoint wanted it.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn list_deliveries<'a>(&'a self, id: &'a str) -> Result<::std::vec::Vec<types::WebhookDelivery>, Error> {
        answers::one(self.wire.list_deliveries(id).await, |answer| answer.data).await
    }
    /// Send an event again, to every endpoint that wants it now
    ///
    /// Also to endpoints that were made after it. The event's id stays the same, so receivers can tell.
    ///
    /// # Errors
    /// When the service refuses, or does not answer.
    pub async fn resend_event<'a>(&'a self, id: &'a str) -> Result<types::Resent, Error> {
        answers::one(self.wire.resend_event(id).await, |answer| answer.data).await
    }
}
/// What may be asked for besides: every field may be left out.
pub mod params {
    use super::types;
    /// What [`crate::Client::list_alerts`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListAlerts {
        /// Of this application.
        pub app_id: Option<String>,
        /// That this operator looks after.
        pub assigned_to: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Raised first at or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Of this kind.
        pub kind: Option<types::AlertKind>,
        /// Of this mode. The house's own count as LIVE.
        pub mode: Option<types::Mode>,
        /// Which way, by when they were raised first.
        pub order: Option<types::Order>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// In this state.
        pub status: Option<types::AlertStatus>,
        /// Raised first at or before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What [`crate::Client::search_applications`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct SearchApplications {
        /// What their names contain.
        pub name_contains: Option<String>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// Whether they may call.
        pub status: Option<types::ApplicationStatus>,
    }
    /// What [`crate::Client::get_app_balances`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct GetAppBalances {
        /// As it was at this instant; now when left out.
        pub at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
    }
    /// What [`crate::Client::export_catalogue`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ExportCatalogue {
        /// Whether the file begins with a mark that tells spreadsheets its encoding.
        pub bom: Option<bool>,
        /// What kind of file; CSV when left out.
        pub format: Option<types::FileFormat>,
    }
    /// What [`crate::Client::import_catalogue`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ImportCatalogue {
        /// Whether it is only asked what would become of the lines.
        pub dry_run: Option<bool>,
    }
    /// What [`crate::Client::list_products`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListProducts {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// With this status.
        pub status: Option<types::ProductStatus>,
        /// With this in name, slug, brand or a SKU.
        pub text: Option<String>,
    }
    /// What [`crate::Client::list_credentials`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListCredentials {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::list_discounts`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListDiscounts {
        /// With this code, however it is written.
        pub code: Option<String>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// With this status.
        pub status: Option<types::DiscountStatus>,
    }
    /// What [`crate::Client::get_account_statement`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct GetAccountStatement {
        /// The account's code; merchant_payable when left out.
        pub account: Option<String>,
        /// The account's currency; BDT when left out.
        pub currency: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Booked on this day in Dhaka or later, or at or after this instant; from the first line when left out.
        pub from: Option<String>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Lines on a page; 20 when left out.
        pub size: Option<u32>,
        /// Booked on this day in Dhaka or earlier, or at or before this instant; until now when left out.
        pub to: Option<String>,
    }
    /// What [`crate::Client::export_account_statement`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ExportAccountStatement {
        /// The account's code; merchant_payable when left out.
        pub account: Option<String>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        pub bom: Option<bool>,
        /// The account's currency; BDT when left out.
        pub currency: Option<String>,
        /// What kind of file; CSV when left out.
        pub format: Option<types::FileFormat>,
        /// Booked on this day in Dhaka or later, or at or after this instant; from the first line when left out.
        pub from: Option<String>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// Booked on this day in Dhaka or earlier, or at or before this instant; until now when left out.
        pub to: Option<String>,
    }
    /// What [`crate::Client::list_vouchers`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListVouchers {
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// With this status at this moment.
        pub status: Option<types::VoucherStatus>,
        /// Of this variant.
        pub variant_id: Option<String>,
    }
    /// What [`crate::Client::list_stock`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListStock {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::import_vouchers`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ImportVouchers {
        /// Whether it is only asked what would become of the lines.
        pub dry_run: Option<bool>,
    }
    /// What [`crate::Client::list_application_endpoints`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListApplicationEndpoints {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::list_audit_log`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListAuditLog {
        /// Only this action, such as `session.refused`.
        pub action: Option<String>,
        /// Only what this operator or application did.
        pub actor_id: Option<String>,
        /// Only what this kind of actor did.
        pub actor_kind: Option<types::ActorKind>,
        /// Only what concerns this application.
        pub app_id: Option<String>,
        /// At or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Only what concerns this mode.
        pub mode: Option<types::Mode>,
        /// Only what was done, or only what was refused.
        pub outcome: Option<types::AuditOutcome>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// Only what was done to the thing with this id.
        pub target_id: Option<String>,
        /// Only what was done to this kind of thing, such as `operator`.
        pub target_kind: Option<String>,
        /// Before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What [`crate::Client::search_callbacks`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct SearchCallbacks {
        /// About payments of this application.
        pub application_id: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Arrived on this day in Dhaka or later, or at or after this instant.
        pub from: Option<String>,
        /// From this gateway.
        pub gateway: Option<types::Method>,
        /// About this payment.
        pub matched_payment_id: Option<String>,
        /// About payments of this mode.
        pub mode: Option<types::Mode>,
        /// With this outcome.
        pub outcome: Option<types::CallbackOutcome>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// About the attempt that its gateway knows by this.
        pub reference: Option<String>,
        /// Whether the signature holds, among those where that is known.
        pub signature_valid: Option<bool>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// Arrived on this day in Dhaka or earlier, or at or before this instant.
        pub to: Option<String>,
    }
    /// What [`crate::Client::search_invoices`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct SearchInvoices {
        /// Of this application.
        pub app_id: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Of this customer.
        pub customer_reference: Option<String>,
        /// Made at or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Of this mode.
        pub mode: Option<types::Mode>,
        /// With this number.
        pub number: Option<String>,
        /// Which way, by when they were made.
        pub order: Option<types::Order>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// That stand there. OVERDUE ones are found under ISSUED or PARTIALLY_PAID too.
        pub status: Option<types::InvoiceStatus>,
        /// Made at or before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What [`crate::Client::print_any_credit_note`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct PrintAnyCreditNote {
        /// As PDF/A-2a, for an archive.
        pub archival: Option<bool>,
    }
    /// What [`crate::Client::print_any_receipt`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct PrintAnyReceipt {
        /// As PDF/A-2a, for an archive.
        pub archival: Option<bool>,
    }
    /// What [`crate::Client::print_any_invoice`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct PrintAnyInvoice {
        /// As PDF/A-2a, for an archive.
        pub archival: Option<bool>,
    }
    /// What [`crate::Client::get_ledger_movements`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct GetLedgerMovements {
        /// From this day in Dhaka, or this instant; from the beginning when left out.
        pub from: Option<String>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// Through this day in Dhaka, or this instant; until now when left out.
        pub to: Option<String>,
    }
    /// What [`crate::Client::export_ledger_movements`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ExportLedgerMovements {
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        pub bom: Option<bool>,
        /// What kind of file; CSV when left out.
        pub format: Option<types::FileFormat>,
        /// From this day in Dhaka, or this instant; from the beginning when left out.
        pub from: Option<String>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// Through this day in Dhaka, or this instant; until now when left out.
        pub to: Option<String>,
    }
    /// What [`crate::Client::list_closed_months`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListClosedMonths {
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
    }
    /// What [`crate::Client::close_month`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct CloseMonth {
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
    }
    /// What [`crate::Client::reopen_month`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ReopenMonth {
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
    }
    /// What [`crate::Client::verify_ledger`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct VerifyLedger {
        /// Go on after the last part's `nextCursor`; the beginning of the book when left out.
        pub cursor: Option<String>,
    }
    /// What [`crate::Client::list_operators`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListOperators {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// Only those in this state.
        pub status: Option<types::OperatorStatus>,
    }
    /// What [`crate::Client::search_orders`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct SearchOrders {
        /// Of this application.
        pub app_id: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Of this customer.
        pub customer_reference: Option<String>,
        /// Placed at or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Whose delivery has come so far.
        pub fulfillment: Option<types::OrderFulfillment>,
        /// Of this mode.
        pub mode: Option<types::Mode>,
        /// Which way, by when they were placed.
        pub order: Option<types::Order>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// Placed at or before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What [`crate::Client::search_payments`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct SearchPayments {
        /// Of this amount or more, in minor units.
        pub amount_from: Option<i64>,
        /// Of this amount or less, in minor units.
        pub amount_to: Option<i64>,
        /// Of this application.
        pub application_id: Option<String>,
        /// With an attempt that its gateway knows by this.
        pub attempt_reference: Option<String>,
        /// In this currency.
        pub currency: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages; in the same order.
        pub cursor: Option<String>,
        /// Of this customer, in the application's words.
        pub customer_ref_id: Option<String>,
        /// Of the customer with this email address, in whatever case.
        pub email: Option<String>,
        /// Created on this day in Dhaka or later, or at or after this instant.
        pub from: Option<String>,
        /// With an attempt at this gateway.
        pub gateway: Option<types::Method>,
        /// With this transaction at its gateway.
        pub gateway_txn_id: Option<String>,
        /// Of this mode.
        pub mode: Option<types::Mode>,
        /// Which way.
        pub order: Option<types::Order>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Of the customer with this phone number, as the application gave it.
        pub phone: Option<String>,
        /// With this name on public pages.
        pub reference: Option<String>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// What to sort by.
        pub sort_by: Option<types::PaymentSort>,
        /// With this status.
        pub status: Option<types::PaymentStatus>,
        /// With exactly this as any of its names: id, reference, attempt reference, gateway transaction, customer reference, email or phone.
        pub text: Option<String>,
        /// Created on this day in Dhaka or earlier, or at or before this instant.
        pub to: Option<String>,
    }
    /// What [`crate::Client::export_payments`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ExportPayments {
        /// Of this amount or more, in minor units.
        pub amount_from: Option<i64>,
        /// Of this amount or less, in minor units.
        pub amount_to: Option<i64>,
        /// Of this application.
        pub application_id: Option<String>,
        /// With an attempt that its gateway knows by this.
        pub attempt_reference: Option<String>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        pub bom: Option<bool>,
        /// In this currency.
        pub currency: Option<String>,
        /// Of this customer, in the application's words.
        pub customer_ref_id: Option<String>,
        /// Of the customer with this email address, in whatever case.
        pub email: Option<String>,
        /// What kind of file; CSV when left out.
        pub format: Option<types::FileFormat>,
        /// Created on this day in Dhaka or later, or at or after this instant.
        pub from: Option<String>,
        /// With an attempt at this gateway.
        pub gateway: Option<types::Method>,
        /// With this transaction at its gateway.
        pub gateway_txn_id: Option<String>,
        /// Of this mode.
        pub mode: Option<types::Mode>,
        /// Of the customer with this phone number, as the application gave it.
        pub phone: Option<String>,
        /// With this name on public pages.
        pub reference: Option<String>,
        /// With this status.
        pub status: Option<types::PaymentStatus>,
        /// With exactly this as any of its names.
        pub text: Option<String>,
        /// Created on this day in Dhaka or earlier, or at or before this instant.
        pub to: Option<String>,
    }
    /// What [`crate::Client::list_disputes`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListDisputes {
        /// Of this application.
        pub application_id: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Of this gateway.
        pub gateway: Option<types::Method>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Of this payment.
        pub payment_id: Option<String>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// With this status.
        pub status: Option<types::DisputeStatus>,
    }
    /// What [`crate::Client::export_disputes`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ExportDisputes {
        /// Of this application.
        pub application_id: Option<String>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        pub bom: Option<bool>,
        /// What kind of file; CSV when left out.
        pub format: Option<types::FileFormat>,
        /// Of this gateway.
        pub gateway: Option<types::Method>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// Of this payment.
        pub payment_id: Option<String>,
        /// With this status.
        pub status: Option<types::DisputeStatus>,
    }
    /// What [`crate::Client::list_exceptions`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListExceptions {
        /// About money of this application.
        pub application_id: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Found first at or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Of this gateway.
        pub gateway: Option<types::Method>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// Which way, by when they were found first.
        pub order: Option<types::Order>,
        /// That this operator looks after.
        pub owner_id: Option<String>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// About this payment.
        pub payment_id: Option<String>,
        /// For this reason.
        pub reason: Option<types::ReconciliationReason>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// In this state.
        pub status: Option<types::ExceptionStatus>,
        /// Found first at or before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Only those that nobody looks after.
        pub unowned: Option<bool>,
        /// Only those about which somebody has still something to do.
        pub waiting: Option<bool>,
    }
    /// What [`crate::Client::get_exception_ageing`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct GetExceptionAgeing {
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
    }
    /// What [`crate::Client::export_exceptions`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ExportExceptions {
        /// About money of this application.
        pub application_id: Option<String>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        pub bom: Option<bool>,
        /// What kind of file; CSV when left out.
        pub format: Option<types::FileFormat>,
        /// Found first at or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Of this gateway.
        pub gateway: Option<types::Method>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// Which way, by when they were found first.
        pub order: Option<types::Order>,
        /// That this operator looks after.
        pub owner_id: Option<String>,
        /// About this payment.
        pub payment_id: Option<String>,
        /// For this reason.
        pub reason: Option<types::ReconciliationReason>,
        /// In this state.
        pub status: Option<types::ExceptionStatus>,
        /// Found first at or before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Only those that nobody looks after.
        pub unowned: Option<bool>,
        /// Only those about which somebody has still something to do.
        pub waiting: Option<bool>,
    }
    /// What [`crate::Client::list_statement_mappings`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListStatementMappings {
        /// Those of this application too.
        pub app_id: Option<String>,
        /// Of this gateway.
        pub gateway: Option<types::Method>,
    }
    /// What [`crate::Client::list_mapping_versions`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListMappingVersions {
        /// The application whose it is; the house's when left out.
        pub app_id: Option<String>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::list_reconciliation_results`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListReconciliationResults {
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Of this gateway.
        pub gateway: Option<types::Method>,
        /// LIVE when left out; of no matter with `runId`.
        pub mode: Option<types::Mode>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// About this payment.
        pub payment_id: Option<String>,
        /// Of the newest run of this day or month; one of it or `runId` is needed.
        pub period: Option<String>,
        /// For this reason.
        pub reason: Option<types::ReconciliationReason>,
        /// Of this run.
        pub run_id: Option<String>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// That came out so.
        pub status: Option<types::ReconciliationStatus>,
    }
    /// What [`crate::Client::list_reconciliation_runs`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListReconciliationRuns {
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::run_reconciliation`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct RunReconciliation {
        /// At this gateway; at all of them when left out.
        pub gateway: Option<types::Method>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
    }
    /// What [`crate::Client::list_statements`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListStatements {
        /// About the own account of this application.
        pub app_id: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Of this gateway.
        pub gateway: Option<types::Method>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// With this status.
        pub status: Option<types::GatewayStatementStatus>,
    }
    /// What [`crate::Client::upload_statement`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct UploadStatement {
        /// The application whose own account at the gateway it is about; the house's account when left out.
        pub app_id: Option<String>,
        /// The name of the mapping to read it with; when left out, what comes with Poisha for the gateway.
        pub mapping: Option<String>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
    }
    /// What [`crate::Client::list_statement_lines`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListStatementLines {
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// From this line of the file on, as a result of a run names it; from the first when left out.
        pub from: Option<u32>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::list_statement_problems`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListStatementProblems {
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::list_settlement_terms`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListSettlementTerms {
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
    }
    /// What [`crate::Client::list_settlement_terms_versions`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListSettlementTermsVersions {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::search_refunds`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct SearchRefunds {
        /// Of this application.
        pub app_id: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Asked for at or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Of this mode.
        pub mode: Option<types::Mode>,
        /// Which way, by when they were asked for.
        pub order: Option<types::Order>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Of this payment.
        pub payment_id: Option<String>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// With this status.
        pub status: Option<types::RefundStatus>,
        /// Asked for at or before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What [`crate::Client::report_confirm_times`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ReportConfirmTimes {
        /// Of this application.
        pub application_id: Option<String>,
        /// The first day; 30 days ago when left out.
        pub from_day: Option<::chrono::naive::NaiveDate>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The last day; today when left out. A report spans at most 366 days.
        pub to_day: Option<::chrono::naive::NaiveDate>,
        /// Whose days; those of Dhaka when left out.
        pub zone: Option<types::ReportZone>,
    }
    /// What [`crate::Client::report_receivables`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ReportReceivables {
        /// Of this application.
        pub application_id: Option<String>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
    }
    /// What [`crate::Client::export_receivables`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ExportReceivables {
        /// Of this application.
        pub application_id: Option<String>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        pub bom: Option<bool>,
        /// What kind of file; CSV when left out.
        pub format: Option<types::FileFormat>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
    }
    /// What [`crate::Client::report_refunds`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ReportRefunds {
        /// Of this application.
        pub application_id: Option<String>,
        /// The first day; 30 days ago when left out.
        pub from_day: Option<::chrono::naive::NaiveDate>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The last day; today when left out. A report spans at most 366 days.
        pub to_day: Option<::chrono::naive::NaiveDate>,
        /// Whose days; those of Dhaka when left out.
        pub zone: Option<types::ReportZone>,
    }
    /// What [`crate::Client::report_settlement_fees`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ReportSettlementFees {
        /// Of this application.
        pub application_id: Option<String>,
        /// The first day; 30 days ago when left out.
        pub from_day: Option<::chrono::naive::NaiveDate>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The last day; today when left out. A report spans at most 366 days.
        pub to_day: Option<::chrono::naive::NaiveDate>,
        /// Whose days; those of Dhaka when left out.
        pub zone: Option<types::ReportZone>,
    }
    /// What [`crate::Client::export_settlement_fees`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ExportSettlementFees {
        /// Of this application.
        pub application_id: Option<String>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        pub bom: Option<bool>,
        /// What kind of file; CSV when left out.
        pub format: Option<types::FileFormat>,
        /// The first day; 30 days ago when left out.
        pub from_day: Option<::chrono::naive::NaiveDate>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The last day; today when left out. A report spans at most 366 days.
        pub to_day: Option<::chrono::naive::NaiveDate>,
        /// Whose days; those of Dhaka when left out.
        pub zone: Option<types::ReportZone>,
    }
    /// What [`crate::Client::report_settlement_lag`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ReportSettlementLag {
        /// Of this application.
        pub application_id: Option<String>,
        /// The first day; 30 days ago when left out.
        pub from_day: Option<::chrono::naive::NaiveDate>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The last day; today when left out. A report spans at most 366 days.
        pub to_day: Option<::chrono::naive::NaiveDate>,
        /// Whose days; those of Dhaka when left out.
        pub zone: Option<types::ReportZone>,
    }
    /// What [`crate::Client::export_settlement_lag`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ExportSettlementLag {
        /// Of this application.
        pub application_id: Option<String>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        pub bom: Option<bool>,
        /// What kind of file; CSV when left out.
        pub format: Option<types::FileFormat>,
        /// The first day; 30 days ago when left out.
        pub from_day: Option<::chrono::naive::NaiveDate>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The last day; today when left out. A report spans at most 366 days.
        pub to_day: Option<::chrono::naive::NaiveDate>,
        /// Whose days; those of Dhaka when left out.
        pub zone: Option<types::ReportZone>,
    }
    /// What [`crate::Client::report_success_rates`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ReportSuccessRates {
        /// Of this application.
        pub application_id: Option<String>,
        /// The first day; 30 days ago when left out.
        pub from_day: Option<::chrono::naive::NaiveDate>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The last day; today when left out. A report spans at most 366 days.
        pub to_day: Option<::chrono::naive::NaiveDate>,
        /// Whose days; those of Dhaka when left out.
        pub zone: Option<types::ReportZone>,
    }
    /// What [`crate::Client::report_volume`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ReportVolume {
        /// Of this application.
        pub application_id: Option<String>,
        /// What to tell apart; days when left out.
        pub by: Option<types::VolumeBy>,
        /// The first day; 30 days ago when left out.
        pub from_day: Option<::chrono::naive::NaiveDate>,
        /// LIVE when left out.
        pub mode: Option<types::Mode>,
        /// The last day; today when left out. A report spans at most 366 days.
        pub to_day: Option<::chrono::naive::NaiveDate>,
        /// Whose days; those of Dhaka when left out.
        pub zone: Option<types::ReportZone>,
    }
    /// What [`crate::Client::list_roles`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListRoles {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::search_webhooks`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct SearchWebhooks {
        /// Of this application.
        pub application_id: Option<String>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// With a delivery that stands so.
        pub delivery_status: Option<types::DeliveryStatus>,
        /// Told on this day in Dhaka or later, or at or after this instant.
        pub from: Option<String>,
        /// Of this mode.
        pub mode: Option<types::Mode>,
        /// About this payment, application or endpoint.
        pub object_id: Option<String>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// Told on this day in Dhaka or earlier, or at or before this instant.
        pub to: Option<String>,
        /// Of this type.
        pub type_: Option<types::EventType>,
    }
    /// What [`crate::Client::list_catalog_products`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListCatalogProducts {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::validate_discount`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ValidateDiscount {
        /// The order's currency; BDT when left out.
        pub currency: Option<String>,
        /// Whose order it is, so that what one customer may use is looked at too. With a customer's token, the token's.
        pub customer_reference: Option<String>,
    }
    /// What [`crate::Client::list_invoices`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListInvoices {
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Of this customer.
        pub customer_reference: Option<String>,
        /// Made at or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// With this number.
        pub number: Option<String>,
        /// Which way, by when they were made.
        pub order: Option<types::Order>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// That stand there. OVERDUE ones are found under ISSUED or PARTIALLY_PAID too.
        pub status: Option<types::InvoiceStatus>,
        /// Made at or before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What [`crate::Client::print_credit_note`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct PrintCreditNote {
        /// As PDF/A-2a, for an archive.
        pub archival: Option<bool>,
    }
    /// What [`crate::Client::print_receipt`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct PrintReceipt {
        /// As PDF/A-2a, for an archive.
        pub archival: Option<bool>,
    }
    /// What [`crate::Client::print_invoice`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct PrintInvoice {
        /// As PDF/A-2a, for an archive.
        pub archival: Option<bool>,
    }
    /// What [`crate::Client::get_balances`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct GetBalances {
        /// As it was at this instant; now when left out.
        pub at: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What [`crate::Client::list_ledger_entries`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListLedgerEntries {
        /// On this account only, such as gateway_receivable/sslcommerz.
        pub account: Option<String>,
        /// The account's currency; BDT when left out.
        pub currency: Option<String>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::list_orders`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListOrders {
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Of this customer.
        pub customer_reference: Option<String>,
        /// The language of labels and messages; else `Accept-Language` decides.
        pub lang: Option<types::Language>,
        /// Which way, by when they were placed.
        pub order: Option<types::Order>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::get_order`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct GetOrder {
        /// The language of labels and messages; else `Accept-Language` decides.
        pub lang: Option<types::Language>,
    }
    /// What [`crate::Client::list_payments`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListPayments {
        /// Go on after the last page's `nextCursor` instead of counting pages; only when sorted by createdAt.
        pub cursor: Option<String>,
        /// Of this customer.
        pub customer_reference: Option<String>,
        /// Created at or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Which way.
        pub order: Option<types::Order>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// What to sort by.
        pub sort_by: Option<types::PaymentSort>,
        /// With this status.
        pub status: Option<types::PaymentStatus>,
        /// Created at or before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What [`crate::Client::get_transaction_status`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct GetTransactionStatus {
        /// The language of labels and messages; else `Accept-Language` decides.
        pub lang: Option<types::Language>,
    }
    /// What [`crate::Client::list_refunds_of_payment`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListRefundsOfPayment {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::list_refunds`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListRefunds {
        /// Go on after the last page's `nextCursor` instead of counting pages.
        pub cursor: Option<String>,
        /// Asked for at or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Which way, by when they were asked for.
        pub order: Option<types::Order>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Of this payment.
        pub payment_id: Option<String>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// With this status.
        pub status: Option<types::RefundStatus>,
        /// Asked for at or before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// What [`crate::Client::list_delivery_attempts`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListDeliveryAttempts {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::list_webhook_endpoints`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListWebhookEndpoints {
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
    }
    /// What [`crate::Client::list_events`] may be asked for.
    #[derive(Clone, Debug, Default)]
    pub struct ListEvents {
        /// At or after this instant.
        pub from: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// About this payment, refund, order, application or endpoint.
        pub object_id: Option<String>,
        /// The page, from zero.
        pub page: Option<u32>,
        /// Items on a page; 20 when left out.
        pub size: Option<u32>,
        /// At or before this instant.
        pub to: Option<::chrono::DateTime<::chrono::offset::Utc>>,
        /// Of this type.
        pub type_: Option<types::EventType>,
    }
}
