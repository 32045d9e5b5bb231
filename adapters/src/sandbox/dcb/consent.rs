//! Grameenphone's consent page: the customer names a number, gets a PIN on the phone and types it here; then the browser
//! goes back to the merchant. Nothing is charged here.

use std::sync::Arc;

use askama::Template;
use chrono::{DateTime, TimeDelta, Utc};
use poem::http::StatusCode;
use poem::http::header::LOCATION;
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Response, Route, RouteMethod, get, handler};
use serde::{Deserialize, Serialize};

use super::book::{CustomerReference, keep};
use super::phone::{Carrier, Magic, NUMBERS};
use super::{BODY_BYTES_MAX, Operators, with_query};
use crate::sandbox::decimal;
use crate::sandbox::page::{self, FormTarget};

/// How long a PIN is good.
const PIN_LIFE: TimeDelta = TimeDelta::minutes(10);
/// Wrong PINs that are taken.
const PIN_TRIES: u8 = 3;

/// Where a consent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// Nobody has answered.
    Open,
    /// The customer agreed.
    Agreed,
    /// The customer said no.
    Denied,
    /// It ended in an error.
    Broken,
}

/// A consent that a partner prepared.
#[derive(Clone, Debug)]
pub(super) struct Consent {
    pub(super) id: String,
    pub(super) partner: String,
    /// Hundredths, without tax.
    pub(super) hundredths: i64,
    pub(super) description: String,
    pub(super) urls: [String; 3],
    pub(super) number: String,
    pub(super) pin: Option<(String, DateTime<Utc>)>,
    pub(super) wrong: u8,
    pub(super) state: ConsentState,
    pub(super) acr: String,
}

/// A consent as the machine API shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsentView {
    /// Its id, which stands in its page's address, too.
    pub id: String,
    /// Where it stands.
    pub state: ConsentState,
    /// The number, once it is known.
    pub number: String,
    /// How much, without tax, in hundredths of a taka.
    pub hundredths: i64,
    /// Where the browser goes when the customer agrees.
    pub ok: String,
}

/// What a customer does on the page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", tag = "action")]
pub enum ConsentAct {
    /// Names a number; a PIN is sent to it.
    Send {
        /// The number.
        number: String,
    },
    /// Types the PIN.
    Confirm {
        /// The PIN.
        pin: String,
    },
    /// Names a number and agrees at once, as somebody does who holds the phone.
    Agree {
        /// The number; without it, the one that the merchant named.
        #[serde(default)]
        number: Option<String>,
    },
    /// Says no.
    Deny,
    /// Meets an error.
    Break,
}

/// What came of it: where the browser goes, or what the page says now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentActed {
    /// The browser leaves for the merchant.
    Leaves {
        /// The address.
        to: String,
    },
    /// The page is shown again and says this.
    Stays {
        /// In a few words.
        says: String,
    },
}

impl Operators {
    /// The consents, newest first.
    #[must_use]
    pub fn consents(&self) -> Vec<ConsentView> {
        self.book().consents.iter().rev().map(ConsentView::from).collect()
    }

    /// Does what a customer does on the consent page; none when there is no such consent.
    pub fn consent_act(&self, id: &str, act: &ConsentAct) -> Option<ConsentActed> {
        let (now, pin, acr) = (self.now(), self.digits(4), self.serial.letters(32));
        let mut book = self.book();
        let consent = book.consents.iter().find(|consent| consent.id == id)?.clone();
        if consent.state != ConsentState::Open {
            return Some(stays("This page was answered already."));
        }
        let change = |book: &mut super::book::Book, change: &mut dyn FnMut(&mut Consent)| {
            book.consents.iter_mut().filter(|consent| consent.id == id).for_each(change);
        };
        Some(match act {
            ConsentAct::Send { number } => {
                let Some(phone) = book.phones.of(number).filter(|phone| phone.is_of(Carrier::Grameenphone)) else {
                    return Some(stays("This is no Grameenphone number."));
                };
                let text = format!("Your PIN for Tk {} is {pin}.", decimal::show(consent.hundredths));
                phone.tell(now, "GP", text, Some(&pin));
                let number = phone.number.clone();
                change(&mut book, &mut |consent| {
                    consent.number.clone_from(&number);
                    consent.pin = Some((pin.clone(), now));
                    consent.wrong = 0;
                });
                stays("A PIN was sent to the phone.")
            }
            ConsentAct::Confirm { pin } => match &consent.pin {
                Some((_, sent)) if now - *sent >= PIN_LIFE => stays("The PIN is too old."),
                Some(_) if consent.wrong >= PIN_TRIES => stays("Too many wrong PINs."),
                Some((right, _)) if right == pin => agreed(&mut book, &consent, &acr, now),
                Some(_) => {
                    change(&mut book, &mut |consent| consent.wrong += 1);
                    stays("The PIN is wrong.")
                }
                None => stays("No PIN was sent."),
            },
            ConsentAct::Agree { number } => {
                let wanted = number.clone().unwrap_or_else(|| consent.number.clone());
                match book.phones.of(&wanted).filter(|phone| phone.is_of(Carrier::Grameenphone)) {
                    Some(phone) => {
                        let number = phone.number.clone();
                        agreed(&mut book, &Consent { number, ..consent }, &acr, now)
                    }
                    None => stays("This is no Grameenphone number."),
                }
            }
            ConsentAct::Deny => {
                change(&mut book, &mut |consent| consent.state = ConsentState::Denied);
                ConsentActed::Leaves { to: consent.urls[1].clone() }
            }
            ConsentAct::Break => {
                change(&mut book, &mut |consent| consent.state = ConsentState::Broken);
                ConsentActed::Leaves { to: consent.urls[2].clone() }
            }
        })
    }

    fn consent_page(&self, id: &str, says: Option<&str>) -> Response {
        let nonce = self.serial.letters(22);
        let mut book = self.book();
        let Some(consent) = book.consents.iter().find(|consent| consent.id == id).cloned() else {
            let notice = NoticePage { title: "No such page".to_owned(), nonce: &nonce, text: "The link is wrong." };
            return page::answer(StatusCode::NOT_FOUND, &notice, &nonce, FormTarget::Here);
        };
        if consent.state != ConsentState::Open {
            let text = "Go back to the shop to start again.";
            let notice = NoticePage { title: "This page was answered".to_owned(), nonce: &nonce, text };
            return page::answer(StatusCode::OK, &notice, &nonce, FormTarget::Here);
        }
        let screen = consent.pin.as_ref().and_then(|_| book.phones.of(&consent.number)?.messages.back().cloned());
        let magic = book.phones.of(&consent.number).and_then(|phone| phone.magic);
        let shown = ConsentPage {
            title: format!("Pay Tk {}", decimal::show(consent.hundredths)),
            nonce: &nonce,
            amount: format!("Tk {}", decimal::show(consent.hundredths)),
            number: consent.number.strip_prefix("88").unwrap_or(&consent.number).to_owned(),
            screen: screen.map(|message| message.text),
            says: says.map(str::to_owned),
            magic: magic.and_then(sentence_of),
            consent: &consent,
        };
        page::answer(StatusCode::OK, &shown, &nonce, FormTarget::AnyShop)
    }
}

fn agreed(book: &mut super::book::Book, consent: &Consent, acr: &str, now: DateTime<Utc>) -> ConsentActed {
    let reference =
        CustomerReference { acr: acr.to_owned(), number: consent.number.clone(), made_at: now, is_gone: false };
    keep(&mut book.references, reference);
    for kept in book.consents.iter_mut().filter(|kept| kept.id == consent.id) {
        kept.state = ConsentState::Agreed;
        kept.number.clone_from(&consent.number);
        acr.clone_into(&mut kept.acr);
    }
    let pairs = [("customerReference", acr), ("consentId", consent.id.as_str())];
    ConsentActed::Leaves { to: with_query(&consent.urls[0], &pairs) }
}

fn stays(says: &str) -> ConsentActed {
    ConsentActed::Stays { says: says.to_owned() }
}

fn sentence_of(magic: Magic) -> Option<&'static str> {
    NUMBERS.iter().find(|(_, known, _)| *known == magic).map(|(.., sentence)| *sentence)
}

impl From<&Consent> for ConsentView {
    fn from(consent: &Consent) -> Self {
        Self {
            id: consent.id.clone(),
            state: consent.state,
            number: consent.number.clone(),
            hundredths: consent.hundredths,
            ok: consent.urls[0].clone(),
        }
    }
}

#[derive(Template)]
#[template(path = "sandbox/consent.html")]
struct ConsentPage<'a> {
    title: String,
    nonce: &'a str,
    consent: &'a Consent,
    amount: String,
    number: String,
    screen: Option<String>,
    says: Option<String>,
    magic: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "sandbox/notice.html")]
struct NoticePage<'a> {
    title: String,
    nonce: &'a str,
    text: &'a str,
}

#[handler]
fn show(Data(operators): Data<&Arc<Operators>>, Path(id): Path<String>) -> Response {
    operators.consent_page(&id, None)
}

#[handler]
async fn press(Data(operators): Data<&Arc<Operators>>, Path(id): Path<String>, body: Body) -> Response {
    let bytes = body.into_bytes_limit(BODY_BYTES_MAX).await.unwrap_or_default();
    let form: std::collections::BTreeMap<String, String> = url::form_urlencoded::parse(&bytes).into_owned().collect();
    let text = |name: &str| form.get(name).map(|text| text.trim().to_owned()).unwrap_or_default();
    let act = match text("action").as_str() {
        "send" => ConsentAct::Send { number: text("number") },
        "confirm" => ConsentAct::Confirm { pin: text("pin") },
        "deny" => ConsentAct::Deny,
        "break" => ConsentAct::Break,
        _other => return operators.consent_page(&id, Some("The form named nothing this page can do.")),
    };
    match operators.consent_act(&id, &act) {
        Some(ConsentActed::Leaves { to }) => {
            Response::builder().status(StatusCode::SEE_OTHER).header(LOCATION, to).finish()
        }
        Some(ConsentActed::Stays { says }) => operators.consent_page(&id, Some(&says)),
        None => operators.consent_page(&id, None),
    }
}

pub(super) fn routes(route: Route, operators: &Arc<Operators>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(operators));
    route.at("/consent/:id", with(get(show).post(press)))
}
