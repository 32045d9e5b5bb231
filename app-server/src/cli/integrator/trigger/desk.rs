//! What operators do, so that events happen.

use super::{
    super::{Account, Failed},
    AMOUNT, MADE,
    stage::Stage,
};
use chrono::Utc;
use poisha_client::{
    Client,
    types::{Mode, Product, ProductStatus, PutProduct, PutVariant, StockSource},
};

/// Who manages applications and what they sell.
const ADMIN: &str = "Admin";

/// The staff of an application.
pub(super) struct Desk<'a> {
    pub(super) account: &'a Account,
    pub(super) app: &'a str,
}

/// A product of which there are no codes.
pub(super) struct Bare {
    admin: Client,
    product: Product,
}

impl Bare {
    /// What is ordered of it.
    pub(super) fn variant(&self) -> String {
        self.product.variants.first().map(|variant| variant.id.clone()).unwrap_or_default()
    }
}

impl Desk<'_> {
    /// Offers a product with an empty pool, whose order cannot be delivered.
    pub(super) async fn offers_what_is_not_there(&self, stage: &Stage) -> Result<Bare, Failed> {
        let admin = self.account.operator(ADMIN).await?;
        let name = format!("poisha-trigger-{}", Utc::now().timestamp_millis());
        let variant = PutVariant {
            sku: name.to_uppercase(),
            name: MADE.to_owned(),
            price_minor: AMOUNT,
            source: StockSource::Preloaded,
            currency: None,
            low_stock_threshold: None,
        };
        let wanted = PutProduct {
            name: MADE.to_owned(),
            slug: name,
            status: ProductStatus::Active,
            variants: vec![variant],
            brand: None,
            categories: None,
            description: None,
            fields: None,
            identifier: None,
            instructions: None,
            tags: None,
        };
        let product = admin.create_product(self.app, Mode::Test, &wanted).await?;
        stage.says(format!("{} is offered, of which there are no codes", product.id));
        Ok(Bare { admin, product })
    }

    /// Takes such a product away again.
    pub(super) async fn takes_away(&self, Bare { admin, product }: &Bare) -> Result<(), Failed> {
        admin.archive_product(self.app, Mode::Test, &product.id).await?;
        admin.close_current_session().await?;
        Ok(())
    }
}
