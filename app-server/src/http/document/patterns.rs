//! What the rules of the domain let through of a text, as far as a pattern can say it. Callers and generators learn it from
//! here; the rules alone decide, in their own words, and `tests/it/openapi/schemathesis.rs` holds the two together.
//!
//! Patterns are written in what ECMA 262, RE2, Java and Python read the same way.

use domain::{access::Permission, audit::Action, ledger::Account, money::Currency};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// Characters that no text may hold.
macro_rules! hidden {
    () => {
        r"\x00-\x1f\x7f-\x9f"
    };
}

/// The same where a text has lines.
macro_rules! hidden_in_lines {
    () => {
        r"\x00-\x09\x0b-\x1f\x7f-\x9f"
    };
}

/// A day of the calendar, from 2000 to 2199, without its year.
macro_rules! day_of_year {
    () => {
        "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])"
    };
}

/// A leap day, from 2000 to 2199.
macro_rules! leap_day {
    () => {
        "(2[01](0[48]|[2468][048]|[13579][26])|2000)-02-29"
    };
}

/// An address of the web, up to where a query may begin.
macro_rules! web {
    () => {
        r"https?://[!$-.0-9;=A-\[\]-~][!$-.0-;=A-\[\]-~]*"
    };
}

/// An e-mail address.
macro_rules! mail {
    () => {
        concat!(letter!(), r"+@", label!(), r"+(\.", label!(), "+)+")
    };
}
macro_rules! letter {
    () => {
        r#"[^\s\x00-\x1f\x7f-\x9f<>()\[\],;:"\\@]"#
    };
}
macro_rules! label {
    () => {
        r#"[^\s\x00-\x1f\x7f-\x9f<>()\[\],;:"\\@.]"#
    };
}

const TEXT: &str = concat!("^[^", hidden!(), "]*$");
const LINES: &str = concat!("^[^", hidden_in_lines!(), "]*$");
const SIX_LINES: &str = concat!("^[^", hidden!(), r"]*(\n[^", hidden!(), "]*){0,5}$");
const FORTY_LINES: &str = concat!("^[^", hidden!(), r"]*(\n[^", hidden!(), "]*){0,39}$");
/// More than spaces.
const SOMETHING: &str = concat!("^[^", hidden!(), r"]*[^\s", hidden!(), "][^", hidden!(), "]*$");
/// Without spaces at its ends.
const TRIMMED: &str = concat!(r"^[^\s", hidden!(), "]([^", hidden!(), r"]*[^\s", hidden!(), "])?$");

const DAY: &str = concat!("^(2[01][0-9]{2}-(", day_of_year!(), ")|", leap_day!(), ")$");
/// A day, or none.
const DAY_OR_NOTHING: &str = concat!("^(|2[01][0-9]{2}-(", day_of_year!(), ")|", leap_day!(), ")$");
const DAY_OR_MONTH: &str =
    concat!("^(2[01][0-9]{2}-(", day_of_year!(), ")|", leap_day!(), "|2[01][0-9]{2}-(0[1-9]|1[0-2]))$");
const MONTH: &str = "^2[01][0-9]{2}-(0[1-9]|1[0-2])$";

const URL: &str = concat!("^", web!(), r"([/?#][!#-;=?-\[\]-~]*)?$");
const SECURE_URL: &str = r"^https://[!$-.0-9;=A-\[\]-~][!$-.0-;=A-\[\]-~]*([/?#][!#-;=?-\[\]-~]*)?$";
const URL_WITHOUT_QUERY: &str = concat!("^", web!(), r"(/[!$-;=@-\[\]-~]*)?$");
const MAIL: &str = concat!("^", mail!(), "$");
const MAIL_OR_NOTHING: &str = concat!("^(|", mail!(), ")$");
const MAIL_OF_STAFF: &str = r"^[!#-'*+./0-9=?A-Z^-~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$";
const BIN: &str = "^[0-9](-*[0-9]){8,12}$";
const BIN_OR_NOTHING: &str = "^(|[0-9](-*[0-9]){8,12})$";

/// What the rules say of a text by its name.
fn own_of(schema: &str, name: &str) -> Option<Cow<'static, str>> {
    of_member(schema, name).or_else(|| of_name(name))
}

/// Where one name means different things.
fn of_member(schema: &str, name: &str) -> Option<Cow<'static, str>> {
    let pattern = match (schema, name) {
        ("ChangeInvoice", "dueDate") => DAY_OR_NOTHING,
        ("ChangeInvoice", "customerEmail") => MAIL_OR_NOTHING,
        ("ChangeInvoice", "customerBin") => BIN_OR_NOTHING,
        ("InviteOperator", "email") => MAIL_OF_STAFF,
        ("InviteOperator" | "ChangeOperator" | "RoleToKeep", "name") => SOMETHING,
        ("EnteredOrderCode", "code") | ("UndoStatement", "reason") => SOMETHING,
        ("SaveStatementMapping", "name") | ("ChangeBranding", "displayName") => TRIMMED,
        ("SendInvoice", "to") => MAIL,
        ("PutDiscount", "code") => "^[A-Za-z0-9][A-Za-z0-9_-]*$",
        ("FulfilmentFieldBody", "name") => "^[a-z][a-z0-9_]*$",
        ("FulfilmentFieldBody", "label") => concat!("^[^|:", hidden!(), "]*$"),
        ("PutProduct", "categories" | "tags") => concat!("^[^|", hidden!(), "]{1,50}$"),
        ("PutProduct", "instructions") => concat!("^[^|", hidden!(), "]{1,500}$"),
        ("StatementColumnBody", "headings") => concat!("^[^", hidden!(), "]{1,100}$"),
        ("StatementLayoutBody", "statuses" | "totals") => concat!("^[^", hidden!(), "]{1,100}$"),
        ("ChangePassword" | "AcceptInvitation", "password") => concat!("^[^", hidden!(), "]{12,128}$"),
        ("CreatePayment", "metadata") => concat!("^[^", hidden!(), "]{0,500}$"),
        ("RoleToKeep", "permissions") => return Some(one_of(Permission::ALL.iter().map(|one| one.as_str()))),
        ("closeMonth" | "reopenMonth", "period") => MONTH,
        ("searchPayments" | "exportPayments", "reference") => "^[0-7][0-9a-hjkmnp-tv-z]{25}$",
        ("searchCallbacks", "reference") => "^[0-9A-HJKMNP-TV-Z]{20}$",
        ("listAuditLog", "action") => return Some(one_of(Action::ALL.iter().map(|one| one.as_str()))),
        _ => return None,
    };
    Some(pattern.into())
}

fn of_name(name: &str) -> Option<Cow<'static, str>> {
    let pattern = match name {
        "currency" => return Some(one_of(Currency::codes())),
        "account" => return Some(one_of(Account::all().map(|account| account.code()))),
        "dueDate" | "evidenceDueOn" | "until" => DAY,
        "period" => DAY_OR_MONTH,
        "customerBin" | "bin" => BIN,
        "customerAddress" | "companyAddress" => SIX_LINES,
        "notes" => FORTY_LINES,
        "url" | "successUrl" | "cancelUrl" | "success_url" | "cancel_url" | "website" | "testWebhookUrl" => URL,
        "liveWebhookUrl" => SECURE_URL,
        "baseUrl" => URL_WITHOUT_QUERY,
        "customerPhone" | "supportPhone" => "^[0-9 +()-]*$",
        "customerEmail" | "supportEmail" | "recipient_email" => MAIL,
        "accentColor" => "^#[0-9A-Fa-f]{6}$",
        "slug" => "^[a-z0-9]+(-[a-z0-9]+)*$",
        "sku" => "^[A-Za-z0-9][A-Za-z0-9._/-]*$",
        "numberPrefix" | "creditNotePrefix" => "^[A-Za-z0-9/.-]*$",
        "attemptReference" => "^[0-9A-HJKMNP-TV-Z]{20}$",
        "sample" => "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$",
        _ => return None,
    };
    Some(pattern.into())
}

/// One of these words.
fn one_of(words: impl IntoIterator<Item = impl AsRef<str>>) -> Cow<'static, str> {
    let words: Vec<String> = words.into_iter().map(|word| word.as_ref().replace('.', r"\.")).collect();
    format!("^({})$", words.join("|")).into()
}

/// How few items a list of a body has at least, where that is not none.
const LISTS_OF_SOMETHING: [(&str, &str); 3] =
    [("CreateOrder", "items"), ("ChangeApplication", "methods"), ("EnterOrderCodes", "items")];
/// Lists in which nothing stands twice.
const LISTS_WITHOUT_REPETITION: [(&str, &str); 1] = [("ChangeApplication", "methods")];

/// What a pattern says of members of answers; more would be a promise that nobody needs.
pub(super) fn of_answer(name: &str) -> Option<&'static str> {
    match name {
        "currency" => Some("^[A-Z]{3}$"),
        "dueDate" => Some("^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$"),
        "customerBin" | "bin" => Some("^[0-9-]*$"),
        "url" | "successUrl" | "cancelUrl" => Some(r"^https?://[!#-;=?-\[\]-~]+$"),
        "customerPhone" => Some("^[0-9 +()-]*$"),
        "customerEmail" => Some(r"^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$"),
        "cursor" | "nextCursor" => Some("^[A-Za-z0-9_-]{22,40}$"),
        "objectId" => Some("^(pay|rfd|ord|inv|pst|app|whe)_[0-7][0-9a-hjkmnp-tv-z]{25}$"),
        _ => None,
    }
}

/// Says of every text in a schema what it may be; of those that it holds in lists and maps, too.
pub(super) fn say(schema: &str, name: &str, property: &mut Value) {
    let Some(members) = property.as_object_mut() else { return };
    let kind = members.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    match kind.as_str() {
        "string" => say_of_text(schema, name, members),
        "array" => {
            if LISTS_OF_SOMETHING.contains(&(schema, name)) {
                members.insert("minItems".into(), json!(1));
            }
            if LISTS_WITHOUT_REPETITION.contains(&(schema, name)) {
                members.insert("uniqueItems".into(), json!(true));
            }
            members.get_mut("items").into_iter().for_each(|items| say(schema, name, items));
        }
        "object" => members.get_mut("additionalProperties").into_iter().for_each(|each| say(schema, name, each)),
        _ => {}
    }
}

fn say_of_text(schema: &str, name: &str, members: &mut Map<String, Value>) {
    let format = members.get("format").and_then(Value::as_str);
    let has_lines = format == Some(crate::http::schema::LINES);
    if members.contains_key("enum") || format.is_some() && !has_lines {
        return;
    }
    // What stands with its type is as exact as can be: ids, hashes.
    let is_exact = members.get("pattern").and_then(Value::as_str).is_some_and(|said| of_answer(name) != Some(said));
    let own = own_of(schema, name).filter(|_| !is_exact);
    if own.is_some() || !members.contains_key("pattern") {
        let pattern = own.unwrap_or(Cow::Borrowed(if has_lines { LINES } else { TEXT }));
        members.insert("pattern".into(), pattern.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(schema: &str, name: &str, mut property: Value) -> Value {
        say(schema, name, &mut property);
        property
    }

    #[test]
    fn every_text_says_at_least_that_it_holds_no_control_characters() {
        assert_eq!(said("RejectRefund", "reason", json!({ "type": "string" }))["pattern"], TEXT);
        assert_eq!(said("CommentCase", "text", json!({ "type": "string", "format": "lines" }))["pattern"], LINES);
        let list = said("MadeUp", "words", json!({ "type": "array", "items": { "type": "string" } }));
        assert_eq!(list["items"]["pattern"], TEXT);
        let map = said("MadeUp", "fields", json!({ "type": "object", "additionalProperties": { "type": "string" } }));
        assert_eq!(map["additionalProperties"]["pattern"], TEXT);
    }

    #[test]
    fn what_is_exact_already_stays() {
        for exact in [
            json!({ "type": "string", "enum": ["TEST"] }),
            json!({ "type": "string", "format": "date-time" }),
            json!({ "type": "string", "pattern": "^pay_x$" }),
            json!({ "type": "string", "pattern": of_answer("objectId") }),
            json!({ "type": "integer" }),
        ] {
            let name = if exact["pattern"] == json!(of_answer("objectId")) { "objectId" } else { "url" };
            assert_eq!(said("MadeUp", name, exact.clone()), exact);
        }
        let told_by_name = json!({ "type": "string", "pattern": of_answer("url") });
        assert_eq!(said("MadeUp", "url", told_by_name)["pattern"], URL);
    }

    #[test]
    fn words_are_told_by_the_domain() {
        let of_text = |schema, name| own_of(schema, name).unwrap();
        let currencies = of_text("CreatePayment", "currency");
        assert!(currencies.starts_with("^(AED|") && currencies.contains("|BDT|") && currencies.ends_with("|ZWG)$"));
        assert!(of_text("RoleToKeep", "permissions").contains("|refund:approve|"));
        assert!(of_text("listAuditLog", "action").contains(r"session\.refused"));
    }
}
