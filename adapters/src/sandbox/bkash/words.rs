//! The gateway's refusals: its codes with its words, in the three envelopes that it puts them in.

use poem::Response;
use poem::http::StatusCode;

use crate::sandbox::answer::Answer;

/// Why a call was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// A code of the versioned API.
    Code(String),
    /// The same with words of its own.
    Said(String, String),
    /// The envelope of the second version of refunds: its inner name and its code.
    Refund(&'static str, &'static str),
    /// What stands before the API says, without any code.
    Front(StatusCode, String),
    /// What token calls say of a wrong password.
    Credentials(&'static str),
}

impl Wrong {
    pub(super) fn code(code: &str) -> Wrong {
        Wrong::Code(code.to_owned())
    }

    pub(super) fn front(status: StatusCode, message: &str) -> Wrong {
        Wrong::Front(status, message.to_owned())
    }

    pub(super) fn unauthorized() -> Wrong {
        Wrong::front(StatusCode::UNAUTHORIZED, "Unauthorized")
    }

    /// The answer; `errors` wants the second envelope instead of the first.
    pub(super) fn response(&self, errors: bool) -> Response {
        let named = |code: &str, message: &str| {
            let (code_name, message_name) =
                if errors { ("errorCode", "errorMessage") } else { ("statusCode", "statusMessage") };
            json(StatusCode::OK, &Answer::new().text(code_name, code).text(message_name, message))
        };
        match self {
            Wrong::Code(code) => named(code, message(code)),
            Wrong::Said(code, message) => named(code, message),
            Wrong::Refund(inner, outer) => json(
                StatusCode::BAD_REQUEST,
                &Answer::new()
                    .text("internalCode", *inner)
                    .text("externalCode", *outer)
                    .text("errorMessageEn", message(outer))
                    .text("errorMessageBn", "রিফান্ড করা যায়নি"),
            ),
            Wrong::Front(status, text) => json(*status, &Answer::new().text("message", text)),
            Wrong::Credentials(text) => json(StatusCode::OK, &Answer::new().text("status", "fail").text("msg", *text)),
        }
    }
}

/// An answer as the gateway writes it.
pub(super) fn json(status: StatusCode, answer: &Answer) -> Response {
    Response::builder().status(status).content_type("application/json").body(answer.to_json())
}

/// What the gateway says of a code.
fn message(code: &str) -> &'static str {
    match code {
        "2001" => "Invalid App Key",
        "2002" => "Invalid Payment ID",
        "2003" => "Process failed",
        "2006" => "Invalid amount",
        "2007" => "Invalid currency",
        "2008" => "Invalid intent",
        "2020" => "Internal exception",
        "2023" => "Insufficient Balance",
        "2029" => "Duplicate for all transactions",
        "2031" => "Invalid merchant invoice number",
        "2033" => "Transaction not found",
        "2034" => "Transaction already reversed",
        "2037" => "Payer account state does not allow this",
        "2048" => "Invalid payer reference",
        "2049" => "Invalid merchant callback URL",
        "2051" => "Invalid Agreement ID",
        "2053" => "Agreement is already cancelled",
        "2056" => "Invalid Payment State",
        "2062" => "The payment has already been completed",
        "2063" => "Mode is not valid as per request data",
        "2065" => "Mandatory field missing",
        "2071" => "Refund period is over",
        "2072" => "Refund amount is not valid",
        "2073" => "SKU is not valid",
        "2075" => "SKU is too long",
        "2076" => "Reason is too long",
        "2077" => "Transaction ID is not valid",
        "2078" => "Reason is not valid",
        "2117" => "Payment execution already been completed",
        "2119" => "Authorization is already processed",
        "2127" => "Original transaction is not completed yet",
        "503" => "System is undergoing maintenance. Please try again later",
        _ => "Something went wrong",
    }
}
