//! What is sold, over HTTP: the catalogue, the pool of codes, and discounts.

mod catalogue;
mod discounts;
mod files;
mod vouchers;

use domain::operators::SeededRole;
use reqwest::{Method, header};
use serde_json::{Value, json};
use tests::{Answer, Operator, Result, TestApp, caller::send};

/// What a spreadsheet would run, or a page, or a query.
const HOSTILE: [&str; 6] = [
    "=HYPERLINK(\"http://evil.example\")",
    "+1+1",
    "-2+3",
    "@SUM(A1:A9)",
    "' or 1=1; drop table products; --",
    "\"><script>alert(1)</script>",
];

/// An application, and somebody who keeps what it sells.
struct Shop {
    app: TestApp,
    staff: Operator,
}

impl Shop {
    async fn open() -> Result<Shop> {
        let app = TestApp::start().await?;
        let staff = app.operator("stock", SeededRole::Admin).await?;
        Ok(Shop { app, staff })
    }

    /// The address of something of the application in TEST.
    fn at(&self, path: &str) -> String {
        format!("/admin/apps/{}/{}", self.app.scope.app, path.replacen('/', "/TEST/", 1))
    }

    async fn sells(&self, product: &Value) -> Result<Answer> {
        self.staff.post(&self.at("catalogue/products"), product).await
    }

    /// A product with one variant of that SKU, and the variant's id.
    async fn sells_card(&self, sku: &str, more: &Value) -> Result<String> {
        let mut variant = json!({ "sku": sku, "name": "Card", "priceMinor": 10_000, "source": "PRELOADED" });
        variant.as_object_mut().into_iter().for_each(|it| it.extend(more.as_object().cloned().unwrap_or_default()));
        let slug = sku.to_lowercase();
        let product = json!({ "name": "Card", "slug": slug, "status": "ACTIVE", "variants": [variant] });
        let made = self.sells(&product).await?;
        if made.status == 201 { Ok(made.text_at("/data/variants/0/id").to_owned()) } else { Err(made.text.into()) }
    }

    /// Sends a file.
    async fn brings(&self, path: &str, text: impl Into<reqwest::Body>) -> Result<Answer> {
        let request = self.staff.request(Method::POST, &self.at(path));
        send(request.header(header::CONTENT_TYPE, "text/csv; charset=utf-8").body(text)).await
    }
}

/// What became of a file: how many lines were made, changed, left and refused, and what is told of which line.
fn became(answer: &Answer) -> String {
    let counts =
        ["created", "updated", "unchanged", "refused"].map(|name| answer.at(&format!("/data/{name}")).to_string());
    let problems = answer.at("/data/problems").as_array().cloned().unwrap_or_default();
    let told = problems.iter().map(|one| format!("\n{}: {}", one["line"], one["reason"].as_str().unwrap_or_default()));
    format!("{}{}", counts.join(" "), told.collect::<String>())
}
