//! Session init: reads the merchant's form, refuses what the real gateway would refuse, and opens a session.

use poem::web::Multipart;
use poem::{Body, FromRequest, Request, RequestBody};

use super::channel;
use super::fault::Fault;
use super::hash::Fields;
use super::session::Session;
use super::{Gateway, Subject};
use crate::sandbox::answer::{Answer, Field};
use crate::sandbox::decimal;

/// Largest form the gateway reads.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// What the real gateway answers to wrong credentials and to a body it could not read.
const CREDENTIALS: &str = "Store Credential Error Or Store is De-active";

/// Least and most that may be asked for, in hundredths of a taka after conversion.
const TAKA_RANGE: std::ops::RangeInclusive<i64> = 1_000..=50_000_000;

/// Fields that must be there and not empty, with their longest length.
const REQUIRED: [(&str, usize); 17] = [
    ("total_amount", 11),
    ("currency", 3),
    ("product_category", 100),
    ("success_url", 255),
    ("fail_url", 255),
    ("cancel_url", 255),
    ("cus_name", 50),
    ("cus_email", 50),
    ("cus_add1", 50),
    ("cus_city", 50),
    ("cus_postcode", 30),
    ("cus_country", 50),
    ("cus_phone", 20),
    ("shipping_method", 50),
    ("product_name", 256),
    ("product_profile", 100),
    ("tran_id", TRAN_ID_MAX),
];

const TRAN_ID_MAX: usize = 30;

/// Fields that may be missing, with their longest length.
const OPTIONAL: [(&str, usize); 13] = [
    ("ipn_url", 255),
    ("multi_card_name", 30),
    ("allowed_bin", 255),
    ("cus_add2", 50),
    ("cus_state", 50),
    ("cus_fax", 20),
    ("ship_name", 50),
    ("ship_add1", 50),
    ("ship_city", 50),
    ("value_a", 255),
    ("value_b", 255),
    ("value_c", 255),
    ("value_d", 255),
];

/// Needed when something is really shipped.
const SHIPMENT: [&str; 6] = ["num_of_item", "ship_name", "ship_add1", "ship_city", "ship_postcode", "ship_country"];

/// Reads the form of a request, in either of the two encodings; nothing when it cannot be read.
pub(super) async fn read_form(request: &Request, body: Body) -> Fields {
    let Ok(bytes) = body.into_bytes_limit(BODY_BYTES_MAX).await else { return Fields::new() };
    let is_multipart = request.content_type().is_some_and(|kind| kind.starts_with("multipart/form-data"));
    if !is_multipart {
        return url::form_urlencoded::parse(&bytes).into_owned().collect();
    }
    let mut fields = Fields::new();
    let Ok(mut parts) = Multipart::from_request(request, &mut RequestBody::new(Body::from_bytes(bytes))).await else {
        return fields;
    };
    while let Ok(Some(part)) = parts.next_field().await {
        let name = part.name().unwrap_or_default().to_owned();
        let Ok(text) = part.text().await else { return Fields::new() };
        fields.insert(name, text);
    }
    fields
}

impl Gateway {
    /// Opens a session or says why not; always with HTTP 200.
    pub(super) fn init(&self, subject: &Subject, form: &mut Fields) -> Answer {
        let refused = self.faults(subject, Fault::init_refusal);
        if self.is_on(subject, &Fault::InitCutsTranId)
            && let Some(tran_id) = form.get_mut("tran_id")
        {
            *tran_id = tran_id.chars().take(TRAN_ID_MAX).collect();
        }
        let opened = match refused.into_iter().next() {
            Some(reason) => Err(reason),
            None => self.open(form),
        };
        match opened {
            Err(reason) => failed(&reason),
            Ok(session) => self.success(&session, self.is_on(subject, &Fault::InitWithoutUrl)),
        }
    }

    fn open(&self, form: &Fields) -> Result<Session, String> {
        let store_id = form.get("store_id").cloned().unwrap_or_default();
        if self.options.stores.password_of(&store_id).as_ref() != form.get("store_passwd") || store_id.is_empty() {
            return Err(CREDENTIALS.to_owned());
        }
        check_texts(form)?;
        let (asked, currency, rate) = check_amount(form, |currency| self.rates.of(currency))?;
        let text = |name: &str| form.get(name).cloned().unwrap_or_default();
        let session = Session {
            key: self.serial.hex(32),
            store_id,
            tran_id: text("tran_id"),
            asked,
            currency,
            rate,
            success_url: text("success_url"),
            fail_url: text("fail_url"),
            cancel_url: text("cancel_url"),
            ipn_url: Some(text("ipn_url")).filter(|url| !url.is_empty()),
            values: ["value_a", "value_b", "value_c", "value_d"].map(text),
            product_name: text("product_name"),
            cus_name: text("cus_name"),
            cus_email: text("cus_email"),
            cus_phone: text("cus_phone"),
            channels: channel::offered(&text("multi_card_name")),
            opened_at: self.now(),
            late: false,
            tries: Vec::new(),
            ipns: Vec::new(),
        };
        let mut book = self.book();
        let is_paid = |other: &Session| other.store_id == session.store_id && other.paid().next().is_some();
        if book.of_tran(&session.tran_id).any(is_paid) {
            return Err(invalid("tran_id", "has been paid before"));
        }
        book.open(session.clone());
        Ok(session)
    }

    fn success(&self, session: &Session, without_url: bool) -> Answer {
        let origin = &self.options.public_origin;
        let page = self.page_url(&session.key);
        let direct = format!(
            "{origin}/gwprocess/v4/bankgw/indexhtml.php?mamount={}&Q=REDIRECT&SESSIONKEY={}&tran_type=success&cardname=",
            decimal::show(session.asked),
            session.key,
        );
        let channels = session.channels.iter().map(|channel| {
            Answer::new()
                .text("name", channel.title)
                .text("type", channel.kind)
                .text("logo", "")
                .text("gw", channel.gw)
                .text("r_flag", "1")
                .text("redirectGatewayURL", format!("{direct}{}", channel.gw))
        });
        Answer::new()
            .text("status", "SUCCESS")
            .text("failedreason", "")
            .text("sessionkey", &session.key)
            .with("gw", Field::Object(families(session)))
            .text("redirectGatewayURL", &direct)
            .text("directPaymentURLBank", "")
            .text("directPaymentURLCard", "")
            .text("directPaymentURL", "")
            .text("redirectGatewayURLFailed", "")
            .text("GatewayPageURL", if without_url { "" } else { &page })
            .text("storeBanner", "")
            .text("storeLogo", "")
            .text("store_name", &session.store_id)
            .with("desc", Field::List(channels.collect()))
            .text("is_direct_pay_enable", "0")
    }
}

fn families(session: &Session) -> Answer {
    ["visa", "master", "amex", "othercards", "internetbanking", "mobilebanking"].into_iter().fold(
        Answer::new(),
        |families, family| {
            let codes = session.channels.iter().filter(|channel| channel.family == family).map(|channel| channel.gw);
            families.text(family, codes.collect::<Vec<_>>().join(","))
        },
    )
}

fn failed(reason: &str) -> Answer {
    Answer::new()
        .text("status", "FAILED")
        .text("failedreason", reason)
        .text("sessionkey", "")
        .with("gw", Field::List(Vec::new()))
        .text("GatewayPageURL", "")
        .text("storeBanner", "")
        .text("storeLogo", "")
        .with("desc", Field::List(Vec::new()))
}

fn invalid(name: &str, why: &str) -> String {
    format!("Invalid Information: {name} {why}")
}

fn check_texts(form: &Fields) -> Result<(), String> {
    let text = |name: &str| form.get(name).map_or("", String::as_str);
    if let Some((name, _)) = REQUIRED.iter().find(|(name, _)| text(name).is_empty()) {
        return Err(invalid(name, "is missing"));
    }
    if let Some((name, most)) = REQUIRED.iter().chain(&OPTIONAL).find(|(name, most)| text(name).chars().count() > *most)
    {
        return Err(invalid(name, &format!("is longer than {most} characters")));
    }
    if !text("tran_id").bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(invalid("tran_id", "has characters other than letters, digits and signs"));
    }
    for name in ["success_url", "fail_url", "cancel_url", "ipn_url"] {
        let url = text(name);
        let is_absent = name == "ipn_url" && url.is_empty();
        if !is_absent && !is_web(url) {
            return Err(invalid(name, "is not an http or https address"));
        }
    }
    if ["YES", "SSLCOMMERZ_LOGISTIC"].contains(&text("shipping_method"))
        && let Some(name) = SHIPMENT.iter().find(|name| text(name).is_empty())
    {
        return Err(invalid(name, "is missing for this shipping_method"));
    }
    Ok(())
}

fn is_web(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| ["http", "https"].contains(&url.scheme()) && url.has_host())
}

/// The amount in hundredths, its currency and the rate to taka.
fn check_amount(form: &Fields, rate_of: impl Fn(&str) -> Option<i64>) -> Result<(i64, String, i64), String> {
    let text = |name: &str| form.get(name).map_or("", String::as_str);
    let asked = decimal::parse(text("total_amount"))
        .ok_or_else(|| invalid("total_amount", "is not a number with at most two decimals"))?;
    let currency = text("currency");
    let rate = rate_of(currency).ok_or_else(|| invalid("currency", "is not supported"))?;
    if !TAKA_RANGE.contains(&decimal::convert(asked, rate)) {
        return Err(invalid("total_amount", "must be worth 10.00 to 500000.00 BDT"));
    }
    Ok((asked, currency.to_owned(), rate))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::sslcommerz::rates::Rates;

    fn form() -> Fields {
        let fields = REQUIRED.iter().map(|(name, _)| ((*name).to_owned(), "x".to_owned()));
        let mut form: Fields = fields.collect();
        for (name, value) in [
            ("total_amount", "1150.00"),
            ("currency", "BDT"),
            ("success_url", "http://shop.example/s"),
            ("fail_url", "https://shop.example/f"),
            ("cancel_url", "http://127.0.0.1:1/c"),
            ("shipping_method", "NO"),
        ] {
            form.insert(name.to_owned(), value.to_owned());
        }
        form
    }

    fn refusal(name: &str, value: &str) -> Option<String> {
        let mut form = form();
        form.insert(name.to_owned(), value.to_owned());
        check_texts(&form).and_then(|()| check_amount(&form, |currency| Rates::default().of(currency))).err()
    }

    #[test]
    fn a_complete_form_is_taken() {
        assert_eq!(refusal("cus_name", "Rahima Begum"), None);
        assert_eq!(refusal("tran_id", &"T".repeat(30)), None);
    }

    #[test]
    fn every_wrong_field_is_named() {
        for (name, value) in [
            ("cus_name", ""),
            ("cus_email", &"e".repeat(51)),
            ("tran_id", &"T".repeat(31)),
            ("tran_id", "a b"),
            ("success_url", "javascript:alert(1)"),
            ("ipn_url", "shop.example"),
            ("success_url", &format!("http://shop.example/{}", "s".repeat(250))),
            ("currency", "bdt"),
            ("currency", "XXX"),
            ("total_amount", "9.99"),
            ("total_amount", "500000.01"),
            ("total_amount", "-10"),
            ("total_amount", "10.001"),
            ("total_amount", "1e3"),
        ] {
            let reason = refusal(name, value);
            assert!(reason.as_ref().is_some_and(|text| text.contains(name)), "{name}={value}: {reason:?}");
        }
        assert!(refusal("shipping_method", "YES").is_some_and(|text| text.contains("num_of_item")));
    }

    #[test]
    fn another_currency_counts_by_its_worth_in_taka() {
        assert_eq!(refusal("currency", "USD"), None);
        let mut form = form();
        form.insert("currency".to_owned(), "USD".to_owned());
        form.insert("total_amount".to_owned(), "4166.67".to_owned());
        assert!(check_amount(&form, |currency| Rates::default().of(currency)).is_err());
    }
}
