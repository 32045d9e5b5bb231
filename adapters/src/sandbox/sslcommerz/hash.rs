//! `verify_sign` and `verify_sign_sha2`, from the side of the one who signs.
//!
//! The named fields and `store_passwd` (a digest of the password) are sorted by name and joined as `name=value` with
//! `&`, nothing escaped. MD5 takes the MD5 of the password, SHA-256 its SHA-256.

use std::collections::BTreeMap;

use md5::Md5;
use sha2::{Digest, Sha256};

/// The posted fields of a notification, by name.
pub type Fields = BTreeMap<String, String>;

/// Adds `verify_key`, `verify_sign` and `verify_sign_sha2` over the named fields, or over all of them.
pub(super) fn sign(fields: &mut Fields, only: Option<&[&str]>, password: &str) {
    let keys: Vec<String> = match only {
        Some(only) => only.iter().map(|key| (*key).to_owned()).collect(),
        None => fields.keys().cloned().collect(),
    };
    let md5 = hex::encode(Md5::digest(text(fields, &keys, &hex::encode(Md5::digest(password)))));
    let sha2 = hex::encode(Sha256::digest(text(fields, &keys, &hex::encode(Sha256::digest(password)))));
    fields.insert("verify_key".to_owned(), keys.join(","));
    fields.insert("verify_sign".to_owned(), md5);
    fields.insert("verify_sign_sha2".to_owned(), sha2);
}

fn text(fields: &Fields, keys: &[String], password_digest: &str) -> String {
    let mut entries: BTreeMap<&str, &str> =
        keys.iter().map(|key| (key.as_str(), fields.get(key).map_or("", String::as_str))).collect();
    entries.insert("store_passwd", password_digest);
    entries.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(text: &str, password: &str) -> (String, String) {
        let mut fields: Fields =
            text.lines().map(|line| line.trim().split_once('=').unwrap()).map(|(k, v)| (k.into(), v.into())).collect();
        sign(&mut fields, None, password);
        (fields["verify_sign"].clone(), fields["verify_sign_sha2"].clone())
    }

    #[test]
    fn a_notification_that_was_really_sent_has_the_same_signs() {
        let real = "amount=10.00\nbank_tran_id=200105225825DBgSoRGLvczhFjj\nbase_fair=0.00\ncard_brand=VISA
            card_issuer=TRUST BANK, LTD.\ncard_issuer_country=Bangladesh\ncard_issuer_country_code=BD
            card_no=418117XXXXXX6675\ncard_type=VISA-Dutch Bangla\ncurrency=BDT\ncurrency_amount=10.00
            currency_rate=1.0000\ncurrency_type=BDT\nrisk_level=0\nrisk_title=Safe\nstatus=VALID\nstore_amount=9.75
            store_id=test_testemi\ntran_date=2020-01-05 22:58:21\ntran_id=5E121A0D01F92
            val_id=200105225826116qFnATY9sHIwo\nvalue_a=\nvalue_b=\nvalue_c=\nvalue_d=";
        let (md5, sha2) = signed(real, "test_testemi@ssl");
        assert_eq!(md5, "d42fab70ae0bcbda5280e7baffef60b0");
        assert_eq!(sha2, "02c0417ff467c109006382d56eedccecd68382e47245266e7b47abbb3d43976e");
    }

    #[test]
    fn nothing_in_a_value_is_escaped() {
        let paid = "amount=1150.00\nbank_tran_id=2611200915301AbCdEfGhIjKlM\nbase_fair=0.00\ncard_brand=MOBILEBANKING
            card_issuer=BKash Mobile Banking\ncard_issuer_country=Bangladesh\ncard_issuer_country_code=BD\ncard_no=
            card_sub_brand=Classic\ncard_type=BKASH-BKash\ncurrency=BDT\ncurrency_amount=1150.00
            currency_rate=1.0000\ncurrency_type=BDT\nerror=\nrisk_level=0\nrisk_title=Safe\nstatus=VALID
            store_amount=1121.25\nstore_id=demo_store\ntran_date=2026-11-20 09:15:12\ntran_id=ORD-2026-000042
            val_id=261120091530xYzXyZxYzXyZxYz\nvalue_a=inv 7/9 & co\nvalue_b=\nvalue_c=\nvalue_d=";
        let (md5, sha2) = signed(paid, "demo_pw@ssl");
        assert_eq!(md5, "800c8c4398433fcd922c8f1c6f23b48c");
        assert_eq!(sha2, "d21b5ee5fb4a2a9417ad0413843c5a1feaddd7ad8c7abf527e8fc154b76553d5");
    }

    #[test]
    fn a_cancelled_notification_is_signed_over_fewer_fields() {
        let cancelled = "amount=1150.00\nbank_tran_id=\nbase_fair=0.00\ncurrency=BDT\ncurrency_amount=1150.00
            currency_rate=1.0000\ncurrency_type=BDT\nerror=Cancelled by User\nstatus=CANCELLED\nstore_id=demo_store
            tran_date=2026-11-20 09:15:12\ntran_id=ORD-2026-000042\nvalue_a=\nvalue_b=\nvalue_c=\nvalue_d=";
        let (md5, sha2) = signed(cancelled, "demo_pw@ssl");
        assert_eq!(md5, "1d386d95e8ce54b2a7774a3547a2d7a9");
        assert_eq!(sha2, "7463cfdce10c9599c3e2efe4b70c86504f4abfdc146b94db0926512d354158b5");
    }
}
