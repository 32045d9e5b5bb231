//! The catalogue of an application, as operators keep it: one product at a time, or by files.

mod file;
mod import;

use super::{
    onboarding::{Reached, told},
    operator::Operator,
    table::{self, File, FormatView, Named},
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        caller::IdempotencyKey,
        csv_body::CsvBody,
        document::BASE_PATH,
        envelope::{Answer, Created, Envelope, ID, Listed, Pagination, Shown, below, kept_at},
        refusal::{ErrorCode, Refusal},
        request,
    },
    wire::{
        catalogue::{ProductStatusView, ProductView, PutProductBody},
        ids::Id,
        import::ImportView,
        list,
        one_of::OneOf,
    },
};
use domain::{
    AppId, Mode, ProductId, Scope,
    access::{ManageOrders, ReadOrders},
    catalogue::{self, FindsVariants, Product, ProductFilter, ProductRefused},
    ids::NewIds,
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators do with the catalogue.
pub struct AdminCatalogueApi;

#[OpenApi]
impl AdminCatalogueApi {
    /// An application's products in one mode, by slug
    ///
    /// Those that are not shown too, with all that could be bought of each.
    #[oai(
        path = "/admin/apps/:id/catalogue/:mode/products",
        method = "get",
        operation_id = "listProducts",
        tag = "Tag::Selling"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// With this status.
        status: Query<Option<ProductStatusView>>,
        /// With this in name, slug, brand or a SKU.
        #[oai(validator(min_length = 1, max_length = 100))]
        text: Query<Option<String>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<ProductView>, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        let page = list::counted(page.0, size.0);
        let filter = ProductFilter { status: status.0.map(Into::into), text: text.0 };
        let found = house.store.products(Scope { app: id.0.0, mode: mode.0.0 }, &filter, page).await?;
        let views = found.items.iter().map(Into::into).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, None)))
    }

    /// Make a product, with its variants
    ///
    /// Slug and SKUs are unique in the application and mode; a SKU stays its variant's for ever.
    #[oai(
        path = "/admin/apps/:id/catalogue/:mode/products",
        method = "post",
        operation_id = "createProduct",
        tag = "Tag::Selling"
    )]
    async fn create(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        body: Body<PutProductBody>,
    ) -> Result<Created<ProductView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let scope = Scope { app: id.0.0, mode: mode.0.0 };
        let asked = who.asks(&house, scope, "createProduct", key, body.fingerprint);
        let wanted =
            body.value.wanted(&house.ids).map_err(|why| Refusal::field("variants.currency", why.to_string()))?;
        let new = (ProductId::from_u128(house.ids.ordered()), &wanted);
        let context = request::current();
        let show = |product: &Product| Answer::<Envelope<ProductView>, 201>::snapshot(product.into(), context);
        let made = catalogue::create(&house.store, &asked, &by, new, show).await;
        let path = format!("/admin/apps/{}/catalogue/{}/products", scope.app, scope.mode.as_str());
        let made = made.map(|product| Answer::at((&product).into(), format!("{BASE_PATH}{path}/{}", product.id)));
        kept_at(made, below(&path, ID))
    }

    /// One product
    ///
    /// With all its variants, those that are archived too.
    #[oai(
        path = "/admin/apps/:id/catalogue/:mode/products/:product_id",
        method = "get",
        operation_id = "getProduct",
        tag = "Tag::Selling"
    )]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The product's id.
        #[oai(name = "product_id")]
        product_id: Path<Id<ProductId>>,
    ) -> Result<Shown<ProductView>, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        let found = house.store.product(Scope { app: id.0.0, mode: mode.0.0 }, product_id.0.0).await?;
        Ok(Shown::of((&found.ok_or_else(|| Refusal::not_found("product"))?).into()))
    }

    /// Make a product what is sent, whole, in one write
    ///
    /// A variant is known by its SKU. One that is left out is archived, and comes back as itself when it is sent again.
    /// There is no `If-Match`: whoever writes last wins, so read it right before.
    #[oai(
        path = "/admin/apps/:id/catalogue/:mode/products/:product_id",
        method = "put",
        operation_id = "putProduct",
        tag = "Tag::Selling"
    )]
    async fn put(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The product's id.
        #[oai(name = "product_id")]
        product_id: Path<Id<ProductId>>,
        body: Body<PutProductBody>,
    ) -> Result<Shown<ProductView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let wanted =
            body.value.wanted(&house.ids).map_err(|why| Refusal::field("variants.currency", why.to_string()))?;
        let kept = catalogue::put(&house.store, &asked, &by, (product_id.0.0, wanted)).await?;
        Ok(Shown::of((&kept).into()))
    }

    /// Take a product off sale
    ///
    /// Orders that were placed are delivered all the same. Putting it with another status brings it back.
    #[oai(
        path = "/admin/apps/:id/catalogue/:mode/products/:product_id/archive",
        method = "post",
        operation_id = "archiveProduct",
        tag = "Tag::Selling"
    )]
    async fn archive(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The product's id.
        #[oai(name = "product_id")]
        product_id: Path<Id<ProductId>>,
    ) -> Result<Shown<ProductView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let archived = catalogue::archive(&house.store, &asked, &by, product_id.0.0).await?;
        Ok(Shown::of((&archived).into()))
    }

    /// Bring a catalogue in from a file
    ///
    /// One variant a line, known by its SKU: what is there is changed, what is not is made, and a cell that is empty
    /// changes nothing, so the same file may be sent again. Each line is taken or refused by itself, with the reason.
    /// The columns are those of the export; `product_slug` and `sku` are needed, and for what is new `product_name`,
    /// `variant_name` and `price_minor` too. Lists have a bar between two items, and a field is `name:label:type:required`.
    #[oai(
        path = "/admin/apps/:id/catalogue/:mode/import",
        method = "post",
        operation_id = "importCatalogue",
        tag = "Tag::Selling"
    )]
    async fn import(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// Whether it is only asked what would become of the lines.
        #[oai(name = "dryRun")]
        dry_run: Query<Option<bool>>,
        body: CsvBody,
    ) -> Result<Shown<ImportView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let view = import::run(&house, &asked, &by, body, dry_run.0.unwrap_or(false)).await?;
        Ok(Shown::of(view))
    }

    /// Take a catalogue away as a file
    ///
    /// One variant a line, by slug. It can be brought in again as it is. A cell that a spreadsheet would run begins with '.
    #[oai(
        path = "/admin/apps/:id/catalogue/:mode/export",
        method = "get",
        operation_id = "exportCatalogue",
        tag = "Tag::Selling"
    )]
    async fn export(
        &self,
        house: House,
        who: Operator<ReadOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// Whether the file begins with a mark that tells spreadsheets its encoding.
        bom: Query<Option<bool>>,
        /// What kind of file; CSV when left out.
        format: Query<Option<FormatView>>,
    ) -> Result<File, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        let turn = table::turn()?;
        let scope = Scope { app: id.0.0, mode: mode.0.0 };
        let named = Named::of(format!("catalogue-{}", scope.mode.as_str().to_ascii_lowercase()), format.0, bom.0);
        let store = house.store.clone();
        let write = move |pages| async move { file::write(&store, scope, pages).await };
        Ok(File::writing(named, &catalogue::LINE_COLUMNS, turn, write))
    }
}

impl From<ProductRefused> for Refusal {
    fn from(refused: ProductRefused) -> Self {
        let words = refused.to_string();
        match refused {
            ProductRefused::Fields(fields) => told(fields),
            ProductRefused::Archived => Refusal::new(ErrorCode::InvalidState, words),
        }
    }
}
