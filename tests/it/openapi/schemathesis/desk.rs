//! A back office in which there is something of everything to look after.

use crate::{orders::Shop, reconciliation::statement_shows_the_first};
use domain::operators::SeededRole;
use serde_json::{Value, json};
use tests::{Answer, Operator, Result};

/// Such a back office, and an operator who may do everything. Colleagues left him what needs a second pair of eyes.
pub(super) async fn with_work_on_it() -> Result<(Shop, Operator)> {
    // Guesses at his password come from this machine, and he himself from behind a proxy.
    let shop = Shop::with_config(3, |config| config.proxies = 1).await?;
    let app = &shop.app;
    let operator = app.operator("rahim", SeededRole::SuperAdmin).await?;
    let colleague = app.operator("karima", SeededRole::SuperAdmin).await?;
    colleague.steps_up().await?;

    for amount_minor in [115_000, 25_000] {
        let payment = app.paid_payment(amount_minor).await?;
        let refund = format!("/admin/payments/{}/refunds", payment.id);
        done(colleague.post(&refund, &json!({ "amountMinor": 1_000 })).await?)?;
        let id = payment.id.to_string();
        let dispute = json!({ "paymentId": id, "caseNumber": id, "reason": "no goods", "amountMinor": 1_000 });
        done(colleague.post("/admin/reconciliation/disputes", &dispute).await?)?;
    }
    // One order is delivered; for the other there are too few codes.
    shop.paid(&shop.cards(2)).await?;
    shop.paid(&shop.cards(2)).await?;
    let chair = json!({ "description": "Chair", "qty": 2, "unitAmountMinor": 5_000 });
    for issue in [true, false] {
        done(
            app.post("/invoices", &json!({ "customerReference": "c-1", "lineItems": [chair], "issue": issue })).await?,
        )?;
    }
    app.run_workers_until_idle().await?;

    statement_shows_the_first(app).await?;
    let day = "select to_char(min(captured_at) at time zone 'Asia/Dhaka', 'YYYY-MM-DD') from captures";
    let day = app.sql(day).await?.pop().ok_or("nothing was captured")?;
    done(colleague.press(&format!("/admin/reconciliation/runs?period={day}&mode=TEST")).await?)?;

    let role = json!({ "name": "Night shift", "permissions": ["payment:read"] });
    let role = done(colleague.post("/admin/roles", &role).await?)?;
    let grant = json!({ "roleId": role.text_at("/data/id"), "everywhere": true });
    let invited = json!({ "email": "salma@staff.example", "name": "Salma", "grants": [grant] });
    done(colleague.post("/admin/operators", &invited).await?)?;
    let discount = json!({ "code": "EID10", "type": "percentage", "value": 1_000 });
    done(colleague.post(&format!("/admin/apps/{}/discounts/TEST", app.test.scope.app), &discount).await?)?;
    Ok((shop, operator))
}

/// What was done, or why it was not.
fn done(answer: Answer) -> Result<Answer> {
    let is_done = answer.status.is_success() && answer.at("/data") != &Value::Null;
    if is_done { Ok(answer) } else { Err(format!("the desk could not be laid: {answer}").into()) }
}
