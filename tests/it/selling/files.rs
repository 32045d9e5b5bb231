//! Catalogues as files: brought in line by line, taken away, and brought in again as they are.

use super::{HOSTILE, Shop, became};
use reqwest::{Method, header};
use tests::{Result, caller::send};

const COLUMNS: &str = "product_slug,product_name,product_status,sku,variant_name,price_minor,brand";

/// How many products, variants and lines of the trail there are.
async fn kept(shop: &Shop) -> Result<Vec<String>> {
    let counts = "select (select count(*) from products) || ' ' || (select count(*) from variants) || ' ' || \
        (select count(*) from audit_log where action like 'product.%')";
    shop.app.sql(counts).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_brought_in_and_the_same_file_again_changes_nothing() -> Result {
    let shop = Shop::open().await?;
    let file = format!(
        "{COLUMNS}\r\n\
         coins,Game coins,ACTIVE,C-100,100 coins,10000,Studio\r\n\
         coins,Game coins,ACTIVE,C-500,500 coins,45000,Studio\r\n\
         gift,\"Gift, card\",DRAFT,G-1,Gift,50000,\r\n"
    );
    let asked = shop.brings("catalogue/import?dryRun=true", file.clone()).await?;
    assert_eq!((became(&asked).as_str(), asked.at("/data/dryRun")), ("3 0 0 0", &true.into()), "{}", asked.text);
    assert_eq!(kept(&shop).await?, ["0 0 0"], "it was only asked");
    assert_eq!(became(&shop.brings("catalogue/import", file.clone()).await?), "3 0 0 0");
    assert_eq!(kept(&shop).await?, ["2 3 2"]);
    assert_eq!(became(&shop.brings("catalogue/import", file.clone()).await?), "0 0 3 0");
    assert_eq!(became(&shop.brings("catalogue/import?dryRun=true", file).await?), "0 0 3 0");
    assert_eq!(kept(&shop).await?, ["2 3 2"], "the trail tells of what changed alone");
    let dearer = "sku,product_slug,price_minor\nC-500,coins,47000\nC-900,coins,80000\n";
    assert_eq!(became(&shop.brings("catalogue/import", dearer).await?), "0 1 0 1\n3: variant_name is missing");
    let prices = shop.app.sql("select sku || ' ' || price_minor || ' ' || name from variants order by sku").await?;
    assert_eq!(prices, ["C-100 10000 100 coins", "C-500 47000 500 coins", "G-1 50000 Gift"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_line_is_taken_or_refused_by_itself() -> Result {
    let shop = Shop::open().await?;
    let file = format!(
        "{COLUMNS}\n\
         coins,Game coins,ACTIVE,C-100,100 coins,10000,\n\
         coins,Game coins,ACTIVE,C-200,200 coins,19999.50,\n\
         coins,Game coins,LIVE,C-300,300 coins,30000,\n\
         coins,Game coins\n\
         \n\
         coins,,,=1+1,Formula,1,\n\
         gift,Gift,ACTIVE,C-100,Stolen,1,\n\
         Not A Slug,Gift,ACTIVE,G-1,Gift,1,\n\
         gift,,ACTIVE,G-2,Gift,1,\n\
         gift,Gift 4111 1111 1111 1111,ACTIVE,G-3,Gift,1,\n\
         coins,,,C-400,400 coins,38000,\n"
    );
    let expected = "2 0 0 8\n\
        3: price_minor must be a whole number\n\
        4: product_status must be DRAFT, ACTIVE or ARCHIVED\n\
        5: has 2 cells where there are 7 columns\n\
        7: sku must be 1 to 64 letters, digits and . _ / -, a letter or digit first\n\
        8: sku belongs to the product coins already\n\
        9: product_slug must be 1 to 100 small letters, digits and single hyphens between them\n\
        10: product_name must be 1 to 200 characters\n\
        11: product_name must not hold a card number";
    for (query, dry) in [("?dryRun=true", true), ("", false)] {
        let answer = shop.brings(&format!("catalogue/import{query}"), file.clone()).await?;
        assert_eq!(became(&answer), expected, "dry: {dry}");
        assert_eq!(answer.at("/data/lines"), 10);
    }
    assert_eq!(shop.app.sql("select sku from variants order by sku").await?, ["C-100", "C-400"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_was_taken_away_is_brought_in_again_as_it_is() -> Result {
    let shop = Shop::open().await?;
    for (number, text) in HOSTILE.iter().enumerate() {
        let product = serde_json::json!({
            "name": text, "slug": format!("hostile-{number}"), "status": "ACTIVE", "description": text, "brand": text,
            "categories": [text, "plain"], "instructions": [text], "identifier": "uid",
            "fields": [{ "name": "zone_id", "label": "Zone", "type": "number", "required": false }],
            "variants": [
                { "sku": format!("A{number}"), "name": text, "priceMinor": 100, "source": "PRELOADED", "lowStockThreshold": 3 },
                { "sku": format!("B{number}"), "name": "B", "priceMinor": 200, "currency": "USD", "source": "FULFILMENT_URL" },
            ],
        });
        assert_eq!(shop.sells(&product).await?.status, 201);
    }
    let file = shop.staff.get(&shop.at("catalogue/export")).await?;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(file.text.lines().count(), 2 * HOSTILE.len() + 1, "{}", file.text);
    for line in file.text.lines().skip(1) {
        let runs = line.split(',').find(|cell| cell.trim_start_matches('"').starts_with(['=', '+', '-', '@']));
        assert_eq!(runs, None, "{line}");
    }
    assert_eq!(became(&shop.brings("catalogue/import", file.text.clone()).await?), "0 0 12 0", "{}", file.text);
    let marked = shop.staff.get(&shop.at("catalogue/export?bom=true")).await?.text;
    assert_eq!(became(&shop.brings("catalogue/import?dryRun=true", marked).await?), "0 0 12 0");
    let elsewhere = format!("/admin/apps/{}/catalogue/LIVE/import", shop.app.scope.app);
    let request = shop.staff.request(Method::POST, &elsewhere).header(header::CONTENT_TYPE, "text/csv");
    assert_eq!(became(&send(request.body(file.text)).await?), "12 0 0 0", "another mode is another catalogue");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_file_is_refused_whole() -> Result {
    let shop = Shop::open().await?;
    let variant = shop.sells_card("CARD", &serde_json::json!({})).await?;
    let before = shop.app.footprint().await?;
    let pool = format!("vouchers/variants/{variant}/import");
    for path in ["catalogue/import", pool.as_str()] {
        for (text, why) in [
            ("", "must begin with the names of the columns"),
            ("colour\nred\n", "has no column"),
            ("code,sku,product_slug,colour\n", "may have no columns but"),
            ("sku,sku,product_slug,code\n", ""),
            ("{\"sku\": 1}", "has no column"),
        ] {
            let refused = shop.brings(path, text).await?;
            assert_eq!(
                (refused.status.as_u16(), refused.code()),
                (400, "VALIDATION_ERROR"),
                "{path} {text}: {}",
                refused.text
            );
            assert!(refused.text_at("/data/body").starts_with(why), "{path} {text}: {}", refused.text);
        }
        for kind in ["application/json", "text/plain", "multipart/form-data; boundary=x", ""] {
            let request = shop.staff.request(Method::POST, &shop.at(path)).header(header::CONTENT_TYPE, kind);
            assert_eq!(send(request.body("code\nA\n")).await?.code(), "UNSUPPORTED_MEDIA_TYPE", "{path} {kind}");
        }
        let huge = shop.brings(path, vec![b'x'; 8 * 1024 * 1024 + 1]).await;
        // The server hangs up without reading it all, which a client may see before the answer.
        assert!(huge.is_err() || huge.is_ok_and(|answer| answer.code() == "PAYLOAD_TOO_LARGE"), "{path}");
    }
    assert_eq!(shop.app.footprint().await?, before, "nothing was kept");
    Ok(())
}
