//! A variant as an order sees it, and what a customer must say to get it.

use super::product::{FieldKind, FulfilmentField, IdentifierKind, Product, ProductStatus, Variant};
use crate::{
    ids::ProductId,
    payments::{is_phone_text, looks_like_email, text_problem},
    scope::Scope,
};
use std::collections::BTreeMap;

/// Characters of one answer.
const ANSWER_MAX: usize = 200;

/// A variant with what its product says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Whose it is.
    pub scope: Scope,
    /// Its product.
    pub product: ProductId,
    /// What customers read of the product.
    pub product_name: String,
    /// Whether the product is shown.
    pub product_status: ProductStatus,
    /// What the customer's account is known by.
    pub identifier: Option<IdentifierKind>,
    /// What else is asked.
    pub fields: Vec<FulfilmentField>,
    /// The variant.
    pub variant: Variant,
}

/// Why a customer's answers are not enough, or too many.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field} {reason}")]
pub struct InputRefused {
    /// Which answer.
    pub field: String,
    /// What is wrong with it, as a sentence's end.
    pub reason: String,
}

impl Offer {
    /// A variant of a product.
    pub fn of(product: &Product, variant: &Variant) -> Offer {
        Offer {
            scope: product.scope,
            product: product.id,
            product_name: product.name.clone(),
            product_status: product.status,
            identifier: product.identifier,
            fields: product.fields.clone(),
            variant: variant.clone(),
        }
    }

    /// Whether it can be bought now.
    pub fn is_on_sale(&self) -> bool {
        self.product_status == ProductStatus::Active && !self.variant.is_archived
    }

    /// Everything that is asked, the identifier first.
    pub fn asked(&self) -> Vec<FulfilmentField> {
        let identifier = self.identifier.map(|kind| FulfilmentField {
            name: kind.as_str().to_owned(),
            label: label(kind).to_owned(),
            kind: if kind == IdentifierKind::Email { FieldKind::Email } else { FieldKind::Text },
            is_required: true,
        });
        identifier.into_iter().chain(self.fields.iter().cloned()).collect()
    }

    /// What a customer gave, as it is handed to whoever delivers: before anything is charged, so that nobody pays for
    /// what cannot be delivered. `recipient_email` is the address of a product that is known by one.
    pub fn read_input(
        &self,
        given: &BTreeMap<String, String>,
        recipient_email: Option<&str>,
    ) -> Result<BTreeMap<String, String>, InputRefused> {
        let mut answers: BTreeMap<String, String> = given.clone();
        if let (Some(IdentifierKind::Email), Some(email)) = (self.identifier, recipient_email) {
            answers.entry(IdentifierKind::Email.as_str().to_owned()).or_insert_with(|| email.to_owned());
        }
        let asked = self.asked();
        if let Some(strange) = answers.keys().find(|name| asked.iter().all(|field| field.name != **name)) {
            return Err(InputRefused { field: strange.clone(), reason: self.unasked(strange) });
        }
        for field in &asked {
            let problem = match answers.get(&field.name).map(String::as_str) {
                None | Some("") if field.is_required => Some("is required".to_owned()),
                None | Some("") => None,
                Some(answer) => field.problem(answer),
            };
            if let Some(reason) = problem {
                return Err(InputRefused { field: field.name.clone(), reason });
            }
        }
        answers.retain(|_, answer| !answer.is_empty());
        Ok(answers)
    }

    fn unasked(&self, name: &str) -> String {
        match self.identifier {
            Some(kind) if IdentifierKind::parse(name).is_some() => {
                format!("is not what this product is known by: that is {}", kind.as_str())
            }
            Some(_) | None => "is not asked for".to_owned(),
        }
    }
}

impl FulfilmentField {
    /// What is wrong with an answer.
    fn problem(&self, answer: &str) -> Option<String> {
        let wrong = |reason: &str| Some(reason.to_owned());
        if let Some(reason) = text_problem(answer, 1, ANSWER_MAX) {
            return Some(reason);
        }
        match self.kind {
            FieldKind::Email if !looks_like_email(answer) => wrong("must be an email address"),
            FieldKind::Phone if !is_phone_text(answer) => wrong("must hold digits, spaces and + - ( ) only"),
            FieldKind::Number if !answer.bytes().all(|byte| byte.is_ascii_digit()) => wrong("must hold digits only"),
            FieldKind::Text | FieldKind::Email | FieldKind::Phone | FieldKind::Number => None,
        }
    }
}

const fn label(kind: IdentifierKind) -> &'static str {
    match kind {
        IdentifierKind::Email => "Email address",
        IdentifierKind::PlayerId => "Player ID",
        IdentifierKind::AccountId => "Account ID",
        IdentifierKind::Uid => "User ID",
    }
}
