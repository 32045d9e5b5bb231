//! A payment is created.

use crate::{
    apps::Settings,
    card_number,
    decision::Decision,
    payments::payment::{
        EXPIRES_IN_DEFAULT, EXPIRES_IN_MAX, EXPIRES_IN_MIN, GivenBack, METADATA_KEYS_MAX, NewPayment, Payment,
        PaymentState, ReturnUrls,
    },
    scope::Scope,
    time::Timestamp,
    web_address::is_web_address,
};

/// Why a payment was not created.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateRefused {
    /// Fields that cannot be, each with its reason.
    #[error("some fields cannot be accepted")]
    Fields(Vec<FieldRefused>),
    /// The application allows only other amounts.
    #[error("the amount is outside what the application allows")]
    AmountOutOfBounds,
}

/// One field and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRefused {
    /// The field, as the contract spells it.
    pub field: &'static str,
    /// What is wrong, as a sentence's end.
    pub reason: String,
}

impl Payment {
    /// Creates a payment that is owed from now on.
    pub fn create(
        new: &NewPayment,
        scope: Scope,
        settings: &Settings,
        at: Timestamp,
    ) -> Result<Decision<Payment>, CreateRefused> {
        let refused = check(new, settings);
        if !refused.is_empty() {
            return Err(CreateRefused::Fields(refused));
        }
        if !settings.allows(new.amount) {
            return Err(CreateRefused::AmountOutOfBounds);
        }
        let mut metadata = new.metadata.clone();
        metadata.sort();
        Ok(Decision::of(Payment {
            id: new.id,
            scope,
            reference: new.reference,
            amount: new.amount,
            customer: new.customer.clone(),
            product_name: new.product_name.clone(),
            method: new.method,
            returns: new.returns.clone(),
            order: new.order,
            invoice: new.invoice,
            metadata,
            state: PaymentState::Pending,
            attempts: Vec::new(),
            given_back: GivenBack::default(),
            expires_at: at.plus(new.expires_in.unwrap_or(EXPIRES_IN_DEFAULT)),
            created_at: at,
            updated_at: at,
        }))
    }
}

fn check(new: &NewPayment, settings: &Settings) -> Vec<FieldRefused> {
    let customer = &new.customer;
    let texts = [
        ("customerReference", Some(customer.reference.as_str()), 1, 255),
        ("customerName", customer.name.as_deref(), 1, 100),
        ("customerEmail", customer.email.as_deref(), 3, 254),
        ("customerPhone", customer.phone.as_deref(), 3, 20),
        ("productName", new.product_name.as_deref(), 1, 255),
    ];
    let lengths = texts.into_iter().filter_map(|(field, value, least, most)| {
        let reason = text_problem(value?, least, most)?;
        Some(FieldRefused { field, reason })
    });
    let shapes = [
        (
            "customerEmail",
            customer.email.as_deref().is_some_and(|email| !looks_like_email(email)),
            "must be an email address",
        ),
        (
            "customerPhone",
            customer.phone.as_deref().is_some_and(|phone| !is_phone_text(phone)),
            "must hold digits, spaces and + - ( ) only",
        ),
        (
            "expiresInSeconds",
            new.expires_in.is_some_and(|time| !(EXPIRES_IN_MIN..=EXPIRES_IN_MAX).contains(&time)),
            "must be from 60 to 604800",
        ),
        (
            "method",
            new.method.is_some_and(|method| !settings.methods.contains(&method)),
            "is not enabled for this application",
        ),
    ];
    let shapes = shapes.into_iter().filter(|(_, wrong, _)| *wrong);
    lengths
        .chain(new.returns.problems())
        .chain(shapes.map(|(field, _, reason)| FieldRefused { field, reason: reason.to_owned() }))
        .chain(metadata_problem(&new.metadata).map(|reason| FieldRefused { field: "metadata", reason }))
        .collect()
}

impl ReturnUrls {
    /// What is wrong with them.
    pub fn problems(&self) -> Vec<FieldRefused> {
        let problem = |(field, url): (&'static str, &Option<String>)| {
            let url = url.as_deref()?;
            let strange = || (!is_web_address(url)).then(|| "must be an http or https URL".to_owned());
            Some(FieldRefused { field, reason: text_problem(url, 1, 2_000).or_else(strange)? })
        };
        [("successUrl", &self.success), ("cancelUrl", &self.cancel)].into_iter().filter_map(problem).collect()
    }
}

/// Whether a text could be a telephone number.
pub(crate) fn is_phone_text(phone: &str) -> bool {
    phone.chars().all(|c| c.is_ascii_digit() || " +-()".contains(c))
}

/// What is wrong with a text, as a sentence's end.
pub(crate) fn text_problem(value: &str, least: usize, most: usize) -> Option<String> {
    let length = value.chars().count();
    if length < least || length > most {
        return Some(format!("must be {least} to {most} characters"));
    }
    if value.chars().any(|c| c.is_control()) {
        return Some("must not hold control characters".into());
    }
    card_number::contains(value).then(|| "must not hold a card number".into())
}

fn metadata_problem(metadata: &[(String, String)]) -> Option<String> {
    if metadata.len() > METADATA_KEYS_MAX {
        return Some(format!("must have at most {METADATA_KEYS_MAX} keys"));
    }
    metadata.iter().find_map(|(key, value)| {
        text_problem(key, 1, 100)
            .map(|reason| format!("each key {reason}"))
            .or_else(|| text_problem(value, 0, 500).map(|reason| format!("each value {reason}")))
    })
}

/// Whether a text could be an email address.
pub(crate) fn looks_like_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    !local.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !text.contains(|c: char| c.is_whitespace() || "<>()[],;:\"\\".contains(c))
}
