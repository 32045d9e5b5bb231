//! Return addresses: ours, each for one attempt and one outcome.

use super::{grameenphone::returned, *};
use crate::gateways::{
    Protocol,
    accounts::Found,
    dcb::{
        Dcb,
        account::Contracts,
        callback::{self, Return},
    },
};
use domain::{
    AppId,
    payments::gateway::{CallbackReading, Signature},
};

fn contracts() -> Contracts {
    Dcb::account(Found::Sandbox("http://127.0.0.1:1"), scope(Mode::Test)).unwrap()
}

#[test]
fn an_address_is_good_for_what_it_was_made_for_and_nothing_else() {
    let attempt = testing::attempt().reference;
    let to = callback::address(testing::PUBLIC_BASE, &contracts(), &attempt, Return::Ok);
    let with = |query: &str| returned(&format!("{to}{query}"));
    let check = |raw| Dcb::check_signature(Some(&contracts()), &raw);
    assert_eq!(check(with("&customerReference=abc&consentId=def")), Signature::Valid);
    let deny = callback::address(testing::PUBLIC_BASE, &contracts(), &attempt, Return::Deny);
    assert_eq!(check(returned(&deny)), Signature::Valid);
    for forged in [
        deny.replace("said=deny", "said=ok"),
        to.replace("said=ok", "said=event"),
        to.replace(attempt.as_str(), "00000000000000000000"),
        to.replace("&sign=", "&sigh="),
        to.replace("said=ok&", ""),
    ] {
        assert_eq!(check(returned(&forged)), Signature::Forged, "{forged}");
    }
    assert_eq!(Dcb::check_signature(None, &with("")), Signature::Forged);
    let mut other = scope(Mode::Test);
    other.app = AppId::from_u128(5);
    let others = Dcb::account(Found::Sandbox("http://127.0.0.1:1"), other).unwrap();
    assert_eq!(Dcb::check_signature(Some(&others), &with("")), Signature::Forged, "another application's");
}

#[test]
fn only_a_whole_agreement_says_that_the_customer_agreed() {
    let attempt = testing::attempt().reference;
    let read = |what, query: &str| -> CallbackReading {
        let to = callback::address(testing::PUBLIC_BASE, &contracts(), &attempt, what);
        callback::read(&returned(&format!("{to}{query}")))
    };
    let agreed = read(Return::Ok, "&customerReference=AbC123&consentId=xyz-9");
    assert_eq!(
        (agreed.reference, agreed.hint),
        (Some(attempt.clone()), Hint { token: Some("AbC123.xyz-9".into()), said: Said::Approved })
    );
    for (query, why) in [
        ("", "nothing was added"),
        ("&customerReference=AbC123", "no consent"),
        ("&consentId=xyz", "no customer"),
        ("&customerReference=a%20b&consentId=x", "a name with a blank"),
        ("&customerReference=a%2Fb&consentId=x", "a name with a slash"),
    ] {
        assert_eq!(read(Return::Ok, query).hint, Hint::default(), "{why}");
    }
    assert_eq!(read(Return::Event, "&customerReference=a&consentId=b").hint, Hint::default());
    let mut posted = returned(&callback::address(testing::PUBLIC_BASE, &contracts(), &attempt, Return::Ok));
    posted.body = b"customerReference=AbC123&consentId=xyz-9".to_vec();
    assert_eq!(callback::read(&posted).hint.said, Said::Approved, "a browser that posts");
}
