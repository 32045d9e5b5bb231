//! What an operation answers when it does not do what was asked: by what it takes, and by what its rules refuse.

use super::{has_parameter, has_path_parameter, text_header};
use crate::http::{
    party,
    refusal::{self, ErrorCode},
};
use domain::access::{Right, SignedIn};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The errors that an operation can answer, by what it takes.
pub(super) fn add(operation: &mut Value) {
    let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default().to_owned();
    let (mut codes, has_body) =
        (vec![ErrorCode::Internal, ErrorCode::Unavailable], operation.get("requestBody").is_some());
    let has_parameters = operation.get("parameters").and_then(Value::as_array).is_some_and(|all| !all.is_empty());
    if has_body || has_parameters {
        codes.push(ErrorCode::Validation);
    }
    if has_body {
        codes.extend([ErrorCode::TooLarge, ErrorCode::UnsupportedMediaType]);
    }
    if let Some(permission) = operation.get("x-permission").and_then(Value::as_str) {
        codes.extend([ErrorCode::Unauthorized, ErrorCode::SessionExpired]);
        if permission != SignedIn::NAME {
            codes.push(ErrorCode::Forbidden);
        }
        if operation.get("x-step-up") == Some(&json!(true)) {
            codes.push(ErrorCode::ReauthRequired);
        }
    } else if operation.get("security").is_some() {
        codes.extend([ErrorCode::Unauthorized, ErrorCode::Forbidden, ErrorCode::RateLimited]);
        let ways = operation.get("security").and_then(Value::as_array);
        if ways.into_iter().flatten().any(|way| way.get(party::SCHEME).is_some()) {
            codes.push(ErrorCode::TokenExpired);
        }
    }
    if has_path_parameter(operation) || id == "listAuditLog" {
        codes.push(ErrorCode::NotFound);
    }
    if has_parameter(operation, "Idempotency-Key") {
        codes.extend([ErrorCode::KeyConflict, ErrorCode::KeyInProgress]);
    }
    codes.extend_from_slice(match id.as_str() {
        "createPayment" => &[
            ErrorCode::InvalidState,
            ErrorCode::NotPayable,
            ErrorCode::AmountOutOfBounds,
            ErrorCode::Gateway,
            ErrorCode::GatewayUnavailable,
        ],
        "createOrder" => &[ErrorCode::AmountOutOfBounds, ErrorCode::Gateway, ErrorCode::GatewayUnavailable],
        "initiateOrderPayment" | "initiatePayment" => &[
            ErrorCode::NotPayable,
            ErrorCode::NotFound,
            ErrorCode::AmountOutOfBounds,
            ErrorCode::Gateway,
            ErrorCode::GatewayUnavailable,
        ],
        "runOrderAgain" | "enterOrderCodes" | "resendOrderEmail" => &[ErrorCode::InvalidState],
        "refundOrder" => &[ErrorCode::InvalidState, ErrorCode::RefundExceedsBalance],
        "getFulfillmentUrl" => &[ErrorCode::NotFound],
        "requestRefund" | "createRefund" => &[ErrorCode::InvalidState, ErrorCode::RefundExceedsBalance],
        "approveRefund" | "previewRefund" => {
            &[ErrorCode::InvalidState, ErrorCode::SelfApproval, ErrorCode::RefundExceedsBalance]
        }
        "confirmRefund" => &[ErrorCode::InvalidState, ErrorCode::SelfApproval],
        "rejectRefund" | "recordRefund" | "withdrawRequestedRefund" => &[ErrorCode::InvalidState],
        "cancelPayment" | "withdrawRefund" | "resendDelivery" | "resendEvent" | "replayEvents" | "sendTestEvent" => {
            &[ErrorCode::InvalidState]
        }
        "suspendApplication" | "resumeApplication" | "issueCredential" | "rotateCredentials" | "revokeCredential" => {
            &[ErrorCode::InvalidState]
        }
        "configureApplicationGateway" | "createHouseGateway" | "changeHouseGateway" => {
            &[ErrorCode::InvalidState, ErrorCode::AlreadyExists]
        }
        "overrideApplicationGateway" => &[ErrorCode::AlreadyExists],
        "openSession" => &[ErrorCode::InvalidCredentials, ErrorCode::TotpRequired, ErrorCode::RateLimited],
        "inviteOperator" => &[ErrorCode::AlreadyExists, ErrorCode::InvalidState],
        "changeOperator" | "disableOperator" | "resetOperator" | "removeRole" => &[ErrorCode::InvalidState],
        "createRole" | "changeRole" => &[ErrorCode::AlreadyExists, ErrorCode::InvalidState],
        "acceptInvitation" => &[ErrorCode::InvalidCredentials, ErrorCode::RateLimited],
        "stepUp" => &[ErrorCode::InvalidCredentials, ErrorCode::RateLimited],
        "beginTotp" | "confirmTotp" | "removeTotp" | "renewRecoveryCodes" => &[ErrorCode::InvalidState],
        "reviewPayment" | "resendWebhook" => &[ErrorCode::InvalidState],
        "exportPayments"
        | "exportAccountStatement"
        | "exportSettlementLag"
        | "exportSettlementFees"
        | "exportReceivables" => &[ErrorCode::RateLimited],
        "createProduct" | "createDiscount" => &[ErrorCode::AlreadyExists],
        "putProduct" => &[ErrorCode::AlreadyExists],
        "archiveProduct" | "removeDiscount" | "voidVoucher" | "importVouchers" => &[ErrorCode::InvalidState],
        "exportCatalogue" => &[ErrorCode::RateLimited],
        "changeInvoice" | "issueInvoice" | "voidInvoice" | "createPayableLink" | "sendInvoice" | "putInstallments"
        | "createCreditNote" | "printReceipt" | "printAnyReceipt" => &[ErrorCode::InvalidState],
        "changeInvoiceFor"
        | "issueInvoiceFor"
        | "voidInvoiceFor"
        | "createPayableLinkFor"
        | "sendInvoiceFor"
        | "putInstallmentsFor"
        | "createCreditNoteFor" => &[ErrorCode::InvalidState],
        "uploadStatement" => &[ErrorCode::AlreadyExists, ErrorCode::NotFound],
        "recordDispute" => {
            &[ErrorCode::NotFound, ErrorCode::InvalidState, ErrorCode::AlreadyExists, ErrorCode::AmountOutOfBounds]
        }
        "proposeDisputeOutcome" => &[ErrorCode::InvalidState, ErrorCode::AlreadyExists],
        "approveDispute" => &[ErrorCode::InvalidState, ErrorCode::SelfApproval],
        "sendDisputeEvidence" | "refuseDispute" | "commentDispute" | "addDisputeFile" => &[ErrorCode::InvalidState],
        "exportDisputes" => &[ErrorCode::RateLimited],
        "undoStatement" => &[ErrorCode::InvalidState],
        "saveStatementMapping" => &[ErrorCode::InvalidState, ErrorCode::NotFound],
        "listStatementMappings" | "listMappingVersions" | "previewStatementMapping" => &[ErrorCode::NotFound],
        "assignAlert" | "resolveAlert" | "reopenAlert" => &[ErrorCode::InvalidState],
        "cancelReconciliationRun" | "postReconciliationRun" => &[ErrorCode::InvalidState],
        "getLedgerMovements" | "listClosedMonths" => &[ErrorCode::NotFound],
        "exportLedgerMovements" => &[ErrorCode::NotFound, ErrorCode::RateLimited],
        "closeMonth" | "reopenMonth" => &[ErrorCode::InvalidState],
        "exportExceptions" => &[ErrorCode::RateLimited],
        "assignException" | "chaseException" | "resolveException" | "rejectException" | "reopenException"
        | "commentException" | "attachToException" => &[ErrorCode::InvalidState],
        "approveException" => &[ErrorCode::InvalidState, ErrorCode::SelfApproval],
        _ => &[],
    });
    let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
    codes.sort_by_key(|code| code.status());
    for status in codes.iter().map(|code| code.status()).collect::<BTreeSet<_>>() {
        let of_status: Vec<ErrorCode> = codes.iter().copied().filter(|code| code.status() == status).collect();
        responses.insert(status.to_string(), response(status, &of_status));
    }
}

fn response(status: u16, codes: &[ErrorCode]) -> Value {
    let names: Vec<&str> = codes.iter().map(|code| code.as_str()).collect();
    let examples: Map<String, Value> =
        codes.iter().map(|code| (code.as_str().to_owned(), json!({ "value": refusal::example(*code) }))).collect();
    let mut headers = json!({ "X-Request-Id": text_header("The request's id, also in `meta.requestId`.") });
    if let (429 | 503, Some(headers)) = (status, headers.as_object_mut()) {
        let words = "After how many seconds asking again makes sense.";
        headers.insert("Retry-After".into(), json!({ "description": words, "schema": { "type": "integer" } }));
    }
    json!({
        "description": names.join(", "),
        "headers": headers,
        "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/ErrorEnvelope" },
            "examples": examples,
        } },
    })
}

/// The one envelope of what was not done.
pub(super) fn envelope() -> Value {
    json!({
        "type": "object",
        "description": "Why a request was not done. `meta.errorCode` is for programs, `meta.message` for people.",
        "required": ["meta"],
        "properties": {
            "data": {
                "type": "object",
                "nullable": true,
                "description": "What is wrong, by field; null unless the code is VALIDATION_ERROR.",
                "additionalProperties": { "type": "string" },
                "example": { "amountMinor": "must be a whole number from 1 to 9007199254740991" },
            },
            "meta": { "$ref": "#/components/schemas/Meta" },
            "pagination": { "type": "object", "nullable": true, "description": "Always null." },
        },
    })
}

/// Every error code, as a type that clients generate. `Meta` does not refer to it: a client that was made before a code was
/// added still reads the answers that carry it.
pub(super) fn codes() -> Value {
    let mut names: Vec<&str> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(*name));
    json!({
        "type": "string",
        "title": "ErrorCode",
        "description": "What `meta.errorCode` can say. Names are stable for ever; names may be added.",
        "enum": names,
    })
}
