//! How invoices look: operators say it for the applications that they are granted, logo included.

use super::{super::operator::Operator, of_app, plain};
use crate::{
    house::House,
    http::{Tag, body::Body, envelope::Shown, invoice_desk as desk, logo_body::LogoBody, refusal::Refusal},
    wire::{
        ids::Id,
        invoice::{PutTemplateBody, TemplateView},
        one_of::OneOf,
    },
};
use domain::{
    AppId, Mode,
    access::{ManageInvoices, ReadInvoices},
};
use poem_openapi::{OpenApi, param::Path};

/// How invoices look.
pub struct AdminInvoiceTemplatesApi;

#[OpenApi]
impl AdminInvoiceTemplatesApi {
    /// How an application's invoices look
    ///
    /// The newest version; or what every application begins with.
    #[oai(
        path = "/admin/apps/:id/invoice-template/:mode",
        method = "get",
        operation_id = "inspectInvoiceTemplate",
        tag = "Tag::Invoices"
    )]
    async fn template(
        &self,
        house: House,
        who: Operator<ReadInvoices>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
    ) -> Result<Shown<TemplateView>, Refusal> {
        let scope = of_app(&house, &who, id.0.0, mode.0.0).await?;
        desk::template(&house, scope).await
    }

    /// Say how an application's invoices look
    ///
    /// What is left out is what every application begins with; the logo stays.
    #[oai(
        path = "/admin/apps/:id/invoice-template/:mode",
        method = "put",
        operation_id = "putInvoiceTemplateFor",
        tag = "Tag::Invoices"
    )]
    async fn put_template(
        &self,
        house: House,
        who: Operator<ManageInvoices>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        body: Body<PutTemplateBody>,
    ) -> Result<Shown<TemplateView>, Refusal> {
        let scope = of_app(&house, &who, id.0.0, mode.0.0).await?;
        desk::put_template(&house, &plain(&house, &who, scope), body.value).await
    }

    /// Put an application's logo on its invoices
    ///
    /// PNG or JPEG, at most 256 KiB.
    #[oai(
        path = "/admin/apps/:id/invoice-template/:mode/logo",
        method = "put",
        operation_id = "putInvoiceLogoFor",
        tag = "Tag::Invoices"
    )]
    async fn put_logo(
        &self,
        house: House,
        who: Operator<ManageInvoices>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        logo: LogoBody,
    ) -> Result<Shown<TemplateView>, Refusal> {
        let scope = of_app(&house, &who, id.0.0, mode.0.0).await?;
        desk::put_logo(&house, &plain(&house, &who, scope), Some(logo.0)).await
    }

    /// Take an application's logo off its invoices
    ///
    /// Invoices that were issued keep it.
    #[oai(
        path = "/admin/apps/:id/invoice-template/:mode/logo",
        method = "delete",
        operation_id = "removeInvoiceLogoFor",
        tag = "Tag::Invoices"
    )]
    async fn remove_logo(
        &self,
        house: House,
        who: Operator<ManageInvoices>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
    ) -> Result<Shown<TemplateView>, Refusal> {
        let scope = of_app(&house, &who, id.0.0, mode.0.0).await?;
        desk::put_logo(&house, &plain(&house, &who, scope), None).await
    }
}
