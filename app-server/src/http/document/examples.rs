//! What each member and parameter of the contract looks like, by its name.

use super::patterns;
use crate::http::schema::LINES;
use serde_json::{Map, Value, json};

/// Every member shows what it looks like.
pub(super) fn exemplify_members(schema: &mut Value) {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (name, property) in properties.into_iter().flatten() {
        exemplify(name, property);
    }
}

fn exemplify(name: &str, property: &mut Value) {
    let Some(members) = property.as_object_mut() else { return };
    let is_list = members.get("type").and_then(Value::as_str) == Some("array");
    let plain =
        !is_list && !members.contains_key("$ref") && !members.contains_key("allOf") && !members.contains_key("example");
    if let (true, Some(example)) = (plain, example_of(name, members)) {
        members.insert("example".into(), example);
    }
    if let (Some("string"), Some(pattern)) = (members.get("type").and_then(Value::as_str), patterns::of_answer(name)) {
        members.entry("pattern").or_insert(json!(pattern));
    }
    if matches!(name, "customerAddress" | "companyAddress" | "notes" | "text") && !is_list {
        members.insert("format".into(), json!(LINES));
    }
}

pub(super) fn exemplify_parameters(operation: &mut Value) {
    let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
    let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
    for parameter in parameters.into_iter().flatten() {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let is_in_path = parameter.get("in").and_then(Value::as_str) == Some("path");
        if let Some(schema) = parameter.get_mut("schema") {
            exemplify(&name, schema);
            if let Some(members) = schema.as_object_mut() {
                // What is looked for stands in one line.
                if members.get("format") == Some(&json!(LINES)) {
                    members.remove("format");
                }
                if id == "searchCallbacks" && name == "reference" {
                    members.insert("example".into(), json!("7K3M9Q5W1E8R4T6V2B0H"));
                }
            }
            // A path that leads nowhere is answered so, whatever it says.
            if !is_in_path || name == "period" {
                patterns::say(&id, &name, schema);
            }
        }
    }
}

/// What a member or parameter of that name looks like.
fn example_of(name: &str, schema: &Map<String, Value>) -> Option<Value> {
    let example = match name {
        "amountMinor" | "capturedMinor" | "debitsMinor" | "balanceMinor" | "maxAmountMinor" => json!(115_000),
        "refundedMinor" | "creditsMinor" | "page" | "place" | "index" => json!(0),
        "refundableMinor" => json!(115_000),
        "minAmountMinor" => json!(1_000),
        "feeMinor" => json!(2_875),
        "expiresInSeconds" => json!(1_800),
        "ttlSeconds" => json!(900),
        "seconds" => json!(3_600),
        "size" => json!(20),
        "totalElements" => json!(41),
        "totalPages" => json!(3),
        "quantity" | "item" => json!(1),
        "amount" => json!(115_000),
        "fulfillment_input" => json!({ "player_id": "5123456789" }),
        "order_number" | "order_id" => json!("48210573"),
        "discount_code" => json!("EID10"),
        "recipient_email" => json!("rahima@mail.example"),
        "paymentGatewayUrl" => json!("https://gateway.example/pay/1"),
        "currency" => json!("BDT"),
        "customerReference" | "customer_reference" => json!("customer-42"),
        "customerName" => json!("Rahima Begum"),
        "customerEmail" => json!("rahima@mail.example"),
        "customerPhone" => json!("01700000000"),
        "productName" => json!("Rice cooker"),
        "merchantName" | "name" => json!("Demo Shop"),
        "reference" => json!("5xj2m8k0q4w7n9e3r6t1v5b8h2"),
        "transactionId" | "attemptReference" => json!("7K3M9Q5W1E8R4T6V2B0H"),
        "checkoutUrl" => json!("https://pay.example/checkout/5xj2m8k0q4w7n9e3r6t1v5b8h2"),
        "redirectUrl" => json!("https://gateway.example/pay/1"),
        "successUrl" | "returnUrl" => json!("https://shop.example/thanks"),
        "cancelUrl" => json!("https://shop.example/basket"),
        "accentColor" => json!("#0b6e4f"),
        "supportEmail" => json!("help@shop.example"),
        "supportPhone" => json!("+880 2 5566 7788"),
        "website" => json!("https://shop.example"),
        "baseUrl" => json!("https://securepay.sslcommerz.com"),
        "testWebhookUrl" | "liveWebhookUrl" => json!("https://shop.example/webhooks/poisha"),
        "graceHours" => json!(24),
        "refundApprovalThresholdMinor" => json!(500_000),
        "refundSecondApprovalThresholdMinor" => json!(5_000_000),
        "fields" => json!({ "store_id": "shop0live" }),
        "secrets" => json!({ "store_passwd": "shop0live@ssl" }),
        "url" => json!("https://shop.example/webhooks/poisha"),
        "gatewayTxnId" => json!("2611200915301AbCdEfGhIjKlM"),
        "failureCode" => json!("GATEWAY_DECLINED"),
        "failureReason" => json!("Insufficient funds"),
        "reason" => json!("Broken lid"),
        "gatewayRefundId" => json!("74b2f1c8e0a19d3b5c6e7"),
        "returnedAs" => json!("TRX-77"),
        "createdBy" => json!("crd_01kah2v8w4e9m7qk3s5r2n6t8z"),
        "approvalsMissing" => json!(0),
        // Nothing has these ids yet, so an example would be refused.
        "invoiceId" | "orderId" => return None,
        "subject" => json!("att_01kah2v8w4e9m7qk3s5r2n6t8z"),
        "cause" => json!("PAYMENT_CAPTURED"),
        "account" | "debit" => json!("gateway_receivable/sslcommerz"),
        "credit" => json!("merchant_payable"),
        "hash" | "root" | "previous" => json!("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        "side" => json!("LEFT"),
        "detail" => json!("attempt att_01kah2v8w4e9m7qk3s5r2n6t8z: paid twice"),
        "note" => json!("the second payment was sent back"),
        "times" | "lane" | "height" | "count" | "attempts" | "sequence" | "schemaVersion" => json!(1),
        "cursor" | "nextCursor" => json!("AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y"),
        "objectId" => json!("pay_01kah2v8w4e9m7qk3s5r2n6t8z"),
        "httpStatus" => json!(200),
        "tookMs" => json!(42),
        "number" if schema.get("type") == Some(&json!("string")) => json!("INV-000042"),
        "number" => json!(1),
        "invoiceNumber" => json!("INV-000042"),
        "dueDate" | "evidenceDueOn" | "until" => json!("2030-12-31"),
        "customerAddress" | "companyAddress" => json!("12 Mirpur Road, Dhaka 1205"),
        "customerBin" | "bin" => json!("000123456-0101"),
        "companyName" => json!("Rice Shop Ltd"),
        "notes" => json!("Thank you for your order."),
        "contactDetails" => json!("02 5566 7788"),
        "numberPrefix" => json!("INV-"),
        "creditNotePrefix" => json!("CN-"),
        "amountDueDisplay" => json!("BDT 1150.00"),
        "payableUrl" => json!("https://pay.example/pay/5xj2m8k0q4w7n9e3r6t1v5b8h2"),
        "logoUrl" => {
            json!("https://pay.example/brand/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        }
        "to" if !schema.contains_key("format") => json!("rahima@mail.example"),
        "error" => json!("no answer within 10 s"),
        "response" => json!("ok"),
        "body" => json!("{\"id\":\"evt_01kah2v8w4e9m7qk3s5r2n6t8z\"}"),
        "message" => json!("a sentence for people"),
        "errorCode" => json!("VALIDATION_ERROR"),
        "requestId" => json!("req_01kah2v8w4e9m7qk3s5r2n6t8z"),
        "email" => json!("rahim@staff.example"),
        "password" => json!("wet otter plays cricket"),
        "totpCode" | "code" => json!("287082"),
        "recoveryCode" => json!("5xj2-m8k0-q4w7-n9e3"),
        "token" => json!("poisha_session_5xj2m8k0q4w7n9e3r6t1v5b8h25xj2m8k0q4w7n9e3r6t1v5b8h2"),
        "roleName" => json!("Finance"),
        "permission" => json!("refund:approve"),
        "address" => json!("203.0.113.9"),
        "action" => json!("session.refused"),
        "actorId" => json!("opr_01kah2v8w4e9m7qk3s5r2n6t8z"),
        "targetKind" => json!("operator"),
        "targetId" => json!("opr_01kah2v8w4e9m7qk3s5r2n6t8z"),
        "Idempotency-Key" => json!("order-42-payment-1"),
        "description" => json!("Orders"),
        "secret" => json!("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"),
        _ => return fallback_example(schema),
    };
    Some(example)
}

fn fallback_example(schema: &Map<String, Value>) -> Option<Value> {
    let first = schema.get("enum").and_then(|values| values.get(0)).cloned();
    first.or_else(|| match schema.get("type").and_then(Value::as_str) {
        Some("boolean") => Some(json!(true)),
        Some("integer") => Some(json!(200)),
        Some("string") if schema.get("format").is_none() => Some(json!("text")),
        Some("object") if schema.contains_key("additionalProperties") => Some(json!({ "key": "value" })),
        Some(_) | None => None,
    })
}
