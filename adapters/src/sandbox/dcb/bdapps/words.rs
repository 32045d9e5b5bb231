//! What bdapps says: a code, and the sentence that goes with it.

use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};

use crate::sandbox::answer::Answer;

/// A verdict without anything beside it.
pub(super) fn verdict(code: &str) -> Answer {
    Answer::new().text("statusCode", code).text("statusDetail", detail(code)).text("version", "1.0")
}

/// The sentence.
pub(super) fn detail(code: &str) -> &'static str {
    match code {
        "S1000" => "Success",
        "E1303" => "IP address from which the request originated is not provisioned",
        "E1308" => "Permanent charging error",
        "E1312" => "Request is invalid",
        "E1313" => "Authentication failed",
        "E1317" => "The MSISDN is not allowed",
        "E1318" => "Transaction limit per second has been exceeded",
        "E1325" => "Format of the address is invalid",
        "E1329" => "Amount is above the configured band",
        "E1330" => "Amount is below the configured band",
        "E1336" => "No service code for that amount",
        "E1342" => "The MSISDN is blacklisted",
        "E1351" => "User already registered",
        "E1356" => "User not registered",
        "E1365" => "User is not subscribed",
        "E1376" => "Unknown charging error",
        "E1378" => "Insufficient balance",
        "E1379" => "Transaction already completed",
        "E1380" => "Currency is not supported",
        "E1404" => "Charging failed",
        "E1405" => "Payer did not confirm in time",
        "E1406" => "Payer rejected the charge",
        "E1605" => "Amount is invalid",
        "E1606" => "Payment instrument is invalid",
        "E1850" => "Invalid OTP",
        "E1851" => "OTP is expired",
        "E1852" => "Maximum OTP attempts reached",
        "E1853" => "No OTP request found",
        _ => "Refused by the sandbox",
    }
}

/// What an application gets in the place of a number.
pub(super) fn masked(number: &str) -> String {
    let hash = hex::encode(Sha256::digest(number));
    format!("hu{}", hash.get(..32).unwrap_or_default())
}

/// Dhaka's time with its zone.
pub(super) fn dhaka(at: DateTime<Utc>) -> String {
    format!("{}+0600", (at + TimeDelta::hours(6)).format("%Y-%m-%dT%H:%M:%S"))
}
