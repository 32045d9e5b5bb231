//! The sheet's vectors, and every way in which a callback can lie, be broken or be lost.

use super::*;
use crate::gateways::testing::posted;
use domain::payments::gateway::Method;

const PASSWORD_A: &str = "test_testemi@ssl";
const PASSWORD_B: &str = "demo_pw@ssl";
const OURS: &str = "0123456789ABCDEFGHJK";
const OTHER: &str = "ZZZZZZZZZZZZZZZZZZZZ";

/// A real notification, from the vendor's public repository.
const VECTOR_A: &[(&str, &str)] = &[
    ("tran_id", "5E121A0D01F92"),
    ("val_id", "200105225826116qFnATY9sHIwo"),
    ("amount", "10.00"),
    ("store_amount", "9.75"),
    ("card_type", "VISA-Dutch Bangla"),
    ("card_no", "418117XXXXXX6675"),
    ("bank_tran_id", "200105225825DBgSoRGLvczhFjj"),
    ("status", "VALID"),
    ("tran_date", "2020-01-05 22:58:21"),
    ("currency", "BDT"),
    ("card_issuer", "TRUST BANK, LTD."),
    ("card_brand", "VISA"),
    ("card_issuer_country", "Bangladesh"),
    ("card_issuer_country_code", "BD"),
    ("store_id", "test_testemi"),
    ("verify_sign", "d42fab70ae0bcbda5280e7baffef60b0"),
    (
        "verify_key",
        "amount,bank_tran_id,base_fair,card_brand,card_issuer,card_issuer_country,card_issuer_country_code,card_no,\
         card_type,currency,currency_amount,currency_rate,currency_type,risk_level,risk_title,status,store_amount,\
         store_id,tran_date,tran_id,val_id,value_a,value_b,value_c,value_d",
    ),
    ("verify_sign_sha2", "02c0417ff467c109006382d56eedccecd68382e47245266e7b47abbb3d43976e"),
    ("currency_type", "BDT"),
    ("currency_amount", "10.00"),
    ("currency_rate", "1.0000"),
    ("base_fair", "0.00"),
    ("value_a", ""),
    ("value_b", ""),
    ("value_c", ""),
    ("value_d", ""),
    ("risk_level", "0"),
    ("risk_title", "Safe"),
];

/// Paid, with an ampersand, a space and a slash in a value.
const VECTOR_B: &[(&str, &str)] = &[
    ("amount", "1150.00"),
    ("bank_tran_id", "2611200915301AbCdEfGhIjKlM"),
    ("base_fair", "0.00"),
    ("card_brand", "MOBILEBANKING"),
    ("card_issuer", "BKash Mobile Banking"),
    ("card_issuer_country", "Bangladesh"),
    ("card_issuer_country_code", "BD"),
    ("card_no", ""),
    ("card_sub_brand", "Classic"),
    ("card_type", "BKASH-BKash"),
    ("currency", "BDT"),
    ("currency_amount", "1150.00"),
    ("currency_rate", "1.0000"),
    ("currency_type", "BDT"),
    ("error", ""),
    ("risk_level", "0"),
    ("risk_title", "Safe"),
    ("status", "VALID"),
    ("store_amount", "1121.25"),
    ("store_id", "demo_store"),
    ("tran_date", "2026-11-20 09:15:12"),
    ("tran_id", "ORD-2026-000042"),
    ("val_id", "261120091530xYzXyZxYzXyZxYz"),
    ("value_a", "inv 7/9 & co"),
    ("value_b", ""),
    ("value_c", ""),
    ("value_d", ""),
];

/// Cancelled: fewer fields.
const VECTOR_C: &[(&str, &str)] = &[
    ("amount", "1150.00"),
    ("bank_tran_id", ""),
    ("base_fair", "0.00"),
    ("currency", "BDT"),
    ("currency_amount", "1150.00"),
    ("currency_rate", "1.0000"),
    ("currency_type", "BDT"),
    ("error", "Cancelled by User"),
    ("status", "CANCELLED"),
    ("store_id", "demo_store"),
    ("tran_date", "2026-11-20 09:15:12"),
    ("tran_id", "ORD-2026-000042"),
    ("value_a", ""),
    ("value_b", ""),
    ("value_c", ""),
    ("value_d", ""),
];

fn owned(fields: &[(&str, &str)]) -> Fields {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The fields with every one of them named and these hashes.
fn sealed(fields: &[(&str, &str)], md5: &str, sha2: &str) -> Fields {
    let mut form = owned(fields);
    let names = form.keys().cloned().collect::<Vec<_>>().join(",");
    form.extend(owned(&[("verify_key", &names), ("verify_sign", md5), ("verify_sign_sha2", sha2)]));
    form
}

fn vector_b() -> Fields {
    let sha2 = "d21b5ee5fb4a2a9417ad0413843c5a1feaddd7ad8c7abf527e8fc154b76553d5";
    sealed(VECTOR_B, "800c8c4398433fcd922c8f1c6f23b48c", sha2)
}

/// The fields as the gateway would sign these names of them, computed beside the code under test.
fn signed(mut form: Fields, names: &[&str], password: &str) -> Fields {
    let text = |secret: String| {
        let mut lines: Vec<String> =
            names.iter().map(|name| format!("{name}={}", form.get(*name).cloned().unwrap_or_default())).collect();
        lines.push(format!("store_passwd={secret}"));
        lines.sort_by(|one, other| one.split('=').next().cmp(&other.split('=').next()));
        lines.join("&")
    };
    let md5 = hex::encode(Md5::digest(text(hex::encode(Md5::digest(password)))));
    let sha2 = hex::encode(Sha256::digest(text(hex::encode(Sha256::digest(password)))));
    form.extend(owned(&[("verify_key", &names.join(",")), ("verify_sign", &md5), ("verify_sign_sha2", &sha2)]));
    form
}

/// A signed success for one of our attempts.
fn success(tran_id: &str) -> Fields {
    let mut form = owned(VECTOR_B);
    form.insert("tran_id".into(), tran_id.into());
    let names: Vec<&str> = VECTOR_B.iter().map(|(name, _)| *name).collect();
    signed(form, &names, PASSWORD_B)
}

fn encoded(form: &Fields) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish()
}

fn judged(query: &str, body: impl Into<Vec<u8>>) -> Signature {
    check(Some(PASSWORD_B), &posted(query, body))
}

fn token(body: impl Into<Vec<u8>>) -> Option<String> {
    read(&posted("", body)).hint.token
}

#[test]
fn a_real_notification_holds_by_both_hashes() {
    let form = owned(VECTOR_A);
    assert!(holds(&form, PASSWORD_A));
    assert!(!holds(&form, "test_testemi@ssk"));
    let covered = covered(&form);
    assert!(is_signed::<Md5>(&form, &covered, PASSWORD_A, "d42fab70ae0bcbda5280e7baffef60b0"));
    let sha2 = "02c0417ff467c109006382d56eedccecd68382e47245266e7b47abbb3d43976e";
    assert!(is_signed::<Sha256>(&form, &covered, PASSWORD_A, sha2));
}

#[test]
fn the_invented_vectors_hold_too() {
    assert_eq!(judged("", encoded(&vector_b())), Signature::Valid);
    let sha2 = "7463cfdce10c9599c3e2efe4b70c86504f4abfdc146b94db0926512d354158b5";
    let cancelled = sealed(VECTOR_C, "1d386d95e8ce54b2a7774a3547a2d7a9", sha2);
    assert_eq!(judged("", encoded(&cancelled)), Signature::Valid);
    assert_eq!(token(encoded(&cancelled)), None);
    assert_eq!(token(encoded(&vector_b())).as_deref(), Some("261120091530xYzXyZxYzXyZxYz"));
}

#[test]
fn every_covered_value_is_bound_by_the_hash() {
    for (name, value) in VECTOR_B {
        let mut form = vector_b();
        form.insert((*name).to_owned(), format!("{value}1"));
        assert_eq!(judged("", encoded(&form)), Signature::Forged, "{name}");
    }
}

#[test]
fn either_hash_alone_is_not_enough_when_both_came() {
    for broken in ["verify_sign", "verify_sign_sha2"] {
        for other in ["", "0", &"0".repeat(32), &"0".repeat(64)] {
            let mut form = vector_b();
            form.insert(broken.into(), other.into());
            assert_eq!(judged("", encoded(&form)), Signature::Forged, "{broken}={other}");
        }
    }
    let mut upper = vector_b();
    upper.entry("verify_sign".into()).and_modify(|sign| *sign = sign.to_uppercase());
    assert_eq!(judged("", encoded(&upper)), Signature::Forged, "the hash is lower-case hex");
}

#[test]
fn the_older_hash_counts_alone_only_where_the_newer_was_not_sent() {
    let mut form = vector_b();
    form.remove("verify_sign_sha2");
    assert_eq!(judged("", encoded(&form)), Signature::Valid);
    let mut form = vector_b();
    form.remove("verify_sign");
    assert_eq!(judged("", encoded(&form)), Signature::Forged);
    let mut form = vector_b();
    form.remove("verify_key");
    assert_eq!(judged("", encoded(&form)), Signature::Forged);
    assert_eq!(token(encoded(&form)), None, "nothing is covered");
}

#[test]
fn a_signature_that_leaves_out_what_matters_is_worth_nothing() {
    let all: Vec<&str> = VECTOR_B.iter().map(|(name, _)| *name).collect();
    assert_eq!(judged("", encoded(&signed(owned(VECTOR_B), &all, PASSWORD_B))), Signature::Valid);
    for left_out in COVERED.iter().chain(&COVERED_WHEN_PAID) {
        let names: Vec<&str> = all.iter().copied().filter(|name| name != left_out).collect();
        let form = signed(owned(VECTOR_B), &names, PASSWORD_B);
        assert_eq!(judged("", encoded(&form)), Signature::Forged, "{left_out}");
    }
    let minimal = signed(owned(VECTOR_C), &COVERED, PASSWORD_B);
    assert_eq!(judged("", encoded(&minimal)), Signature::Valid, "a cancellation has no val_id to cover");
}

#[test]
fn a_val_id_that_the_signature_does_not_cover_is_no_hint() {
    let mut form = signed(owned(VECTOR_C), &COVERED, PASSWORD_B);
    form.insert("val_id".into(), "261120091530xYzXyZxYzXyZxYz".into());
    assert_eq!(judged("", encoded(&form)), Signature::Valid, "what is not covered is not looked at");
    assert_eq!(token(encoded(&form)), None);
}

#[test]
fn a_val_id_that_cannot_be_one_is_no_hint() {
    for odd in ["", "a b", "a\u{0}b", "আ", &"x".repeat(51)] {
        let mut form = success(OURS);
        form.insert("val_id".into(), odd.into());
        assert_eq!(token(encoded(&form)), None, "{odd:?}");
    }
}

#[test]
fn nobody_may_post_the_secret_s_own_field() {
    let mut form = owned(VECTOR_C);
    form.insert("store_passwd".into(), "x".into());
    assert_eq!(judged("", encoded(&signed(form.clone(), &COVERED, PASSWORD_B))), Signature::Forged);
    let names: Vec<&str> = COVERED.into_iter().chain(["store_passwd"]).collect();
    assert_eq!(judged("", encoded(&signed(owned(VECTOR_C), &names, PASSWORD_B))), Signature::Forged);
}

#[test]
fn a_named_field_that_was_not_posted_counts_as_empty() {
    let mut names = COVERED.to_vec();
    names.push("error");
    let mut form = owned(VECTOR_C);
    form.remove("error");
    assert_eq!(judged("", encoded(&signed(form, &names, PASSWORD_B))), Signature::Valid);
}

#[test]
fn a_field_that_comes_twice_is_forged_and_hints_at_nothing() {
    let twice = format!("{}&tran_id={OTHER}", encoded(&success(OURS)));
    let raw = posted(&format!("attempt={OURS}"), twice);
    assert_eq!(check(Some(PASSWORD_B), &raw), Signature::Forged);
    let reading = read(&raw);
    assert_eq!(reading.reference.unwrap().as_str(), OURS, "so that the evidence finds its payment");
    assert_eq!(reading.hint.token, None);
    assert_eq!(judged(&format!("attempt={OURS}&attempt={OTHER}"), ""), Signature::Forged);
}

#[test]
fn a_callback_names_its_attempt_in_the_form_or_else_in_the_address() {
    let reference = |query: &str, body: &str| read(&posted(query, body)).reference.map(|found| found.to_string());
    let (ours, other) = (format!("attempt={OURS}&return=success"), format!("tran_id={OTHER}"));
    assert_eq!(reference(&ours, "").as_deref(), Some(OURS));
    assert_eq!(reference("", &other).as_deref(), Some(OTHER));
    assert_eq!(reference(&ours, &other).as_deref(), Some(OTHER));
    assert_eq!(reference(&ours, "tran_id=not+one+of+ours").as_deref(), Some(OURS));
    assert_eq!(reference("attempt=x", "tran_id=y"), None);
    assert_eq!(reference("", ""), None);
}

#[test]
fn a_form_about_another_attempt_than_the_address_is_forged() {
    let body = encoded(&success(OTHER));
    assert_eq!(judged(&format!("attempt={OURS}&return=success"), body.clone()), Signature::Forged);
    assert_eq!(judged(&format!("attempt={OTHER}&return=success"), body.clone()), Signature::Valid);
    assert_eq!(judged("", body), Signature::Valid, "an address of the merchant panel names no attempt");
}

#[test]
fn a_browser_that_lost_its_form_is_no_forger() {
    let query = format!("attempt={OURS}&return=success");
    for body in ["", "\r\n"] {
        assert_eq!(judged(&query, body), Signature::None);
        assert_eq!(check(None, &posted(&query, body)), Signature::None);
        assert_eq!(token(body), None);
    }
    let ipn = RawCallback { path: "/api/v1/payments/sslcommerz/callback/ipn".into(), ..posted(&query, "") };
    assert_eq!(check(Some(PASSWORD_B), &ipn), Signature::Forged, "the gateway's server loses nothing");
}

#[test]
fn any_field_of_the_gateway_s_without_a_hash_is_forged() {
    for name in GATEWAYS_OWN {
        let query = format!("attempt={OURS}&return=success");
        assert_eq!(judged(&query, format!("{name}=x")), Signature::Forged, "{name} in the form");
        assert_eq!(judged(&format!("{query}&{name}=x"), ""), Signature::Forged, "{name} in the address");
    }
    assert_eq!(judged("", "something=else"), Signature::Forged);
}

#[test]
fn without_an_account_nothing_signed_can_hold() {
    assert_eq!(check(None, &posted("", encoded(&vector_b()))), Signature::Forged);
}

#[test]
fn broken_encodings_and_huge_fields_are_forged_and_break_nothing() {
    let mut huge = encoded(&success(OURS));
    huge.push_str("&error=");
    huge.push_str(&"x".repeat(1 << 20));
    let names = format!("verify_key={}&verify_sign=x&tran_id={OURS}", "tran_id,".repeat(20_000));
    let bodies: [&[u8]; 9] = [
        b"%",
        b"%zz=%zz",
        b"tran_id=%ff%fe",
        b"\xff\xfe\x00=\x80",
        b"&&&===",
        b"tran_id",
        b"=",
        names.as_bytes(),
        huge.as_bytes(),
    ];
    for body in bodies {
        let raw = posted("attempt=%ff&%", body);
        assert_eq!(check(Some(PASSWORD_B), &raw), Signature::Forged);
        assert!(read(&raw).hint.token.is_none_or(|token| token.len() <= VAL_ID_MAX));
    }
}

#[test]
fn the_way_it_arrived_changes_nothing() {
    let raw = RawCallback { http_method: "GET".into(), method: Method::Sslcommerz, ..posted("", encoded(&vector_b())) };
    assert_eq!(check(Some(PASSWORD_B), &raw), Signature::Valid);
}
