//! What is asked for about invoices.

use domain::{
    Currency, Day,
    invoices::{Billed, Installment, InvoiceChange, NewLineItem, WantedInvoice},
};
use poem_openapi::Object;

/// A field that cannot be read, and why.
pub(super) type Unreadable = (String, String);

/// What an invoice is made with
#[derive(Clone, Debug, Object)]
#[oai(rename = "CreateInvoice", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CreateInvoiceBody {
    /// Your own name for the customer.
    #[oai(validator(min_length = 1, max_length = 255))]
    pub customer_reference: String,
    /// The customer's name.
    #[oai(validator(min_length = 1, max_length = 200))]
    pub customer_name: Option<String>,
    /// Where mails go.
    #[oai(validator(min_length = 3, max_length = 254))]
    pub customer_email: Option<String>,
    /// The customer's address, in up to six lines.
    #[oai(validator(min_length = 1, max_length = 300))]
    pub customer_address: Option<String>,
    /// The customer's business identification number.
    #[oai(validator(min_length = 9, max_length = 20))]
    pub customer_bin: Option<String>,
    /// What it is for.
    #[oai(validator(min_items = 1, max_items = 500))]
    pub line_items: Vec<NewLineItemBody>,
    /// Whether it is issued at once, with a number; false makes a draft. True when left out.
    pub issue: Option<bool>,
    /// The day on which it is due, as YYYY-MM-DD; a day in Dhaka.
    #[oai(validator(min_length = 10, max_length = 10))]
    pub due_date: Option<String>,
    /// An active ISO-4217 code in capitals; BDT when left out.
    pub currency: Option<String>,
    /// The parts it is paid in, by their days. They sum to the total.
    #[oai(validator(max_items = 60))]
    pub installments: Option<Vec<NewInstallmentBody>>,
    /// What the customer reads besides.
    #[oai(validator(min_length = 1, max_length = 2000))]
    pub notes: Option<String>,
}

/// One line of what an invoice is for
#[derive(Clone, Debug, Object)]
#[oai(rename = "NewLineItem", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct NewLineItemBody {
    /// What it is for.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub description: String,
    /// How many.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    pub qty: i64,
    /// What one costs, in minor units.
    #[oai(validator(minimum(value = "0"), maximum(value = "9007199254740991")))]
    pub unit_amount_minor: i64,
    /// What is taken off the line, in minor units.
    #[oai(validator(minimum(value = "0"), maximum(value = "9007199254740991")))]
    pub discount_minor: Option<i64>,
    /// The tax on what is left, in basis points: 1500 is 15 %.
    #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
    pub tax_rate_bp: Option<i64>,
}

/// One part that an invoice is paid in
#[derive(Clone, Debug, Object)]
#[oai(rename = "NewInstallment", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct NewInstallmentBody {
    /// The day on which it is due, as YYYY-MM-DD; a day in Dhaka.
    #[oai(validator(min_length = 10, max_length = 10))]
    pub due_date: String,
    /// How much, in minor units.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub amount_minor: i64,
}

/// What is to be different about a draft; what is left out stays, and an empty text takes something away
#[derive(Clone, Debug, Object)]
#[oai(rename = "ChangeInvoice", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ChangeInvoiceBody {
    /// Your own name for the customer.
    #[oai(validator(min_length = 1, max_length = 255))]
    pub customer_reference: Option<String>,
    /// The customer's name.
    #[oai(validator(max_length = 200))]
    pub customer_name: Option<String>,
    /// Where mails go.
    #[oai(validator(max_length = 254))]
    pub customer_email: Option<String>,
    /// The customer's address.
    #[oai(validator(max_length = 300))]
    pub customer_address: Option<String>,
    /// The customer's business identification number.
    #[oai(validator(max_length = 20))]
    pub customer_bin: Option<String>,
    /// All the lines.
    #[oai(validator(min_items = 1, max_items = 500))]
    pub line_items: Option<Vec<NewLineItemBody>>,
    /// The day on which it is due, as YYYY-MM-DD.
    #[oai(validator(max_length = 10))]
    pub due_date: Option<String>,
    /// All the installments; an empty list makes it one payment again.
    #[oai(validator(max_items = 60))]
    pub installments: Option<Vec<NewInstallmentBody>>,
    /// What the customer reads besides.
    #[oai(validator(max_length = 2000))]
    pub notes: Option<String>,
}

/// The parts that an invoice is paid in from now on
#[derive(Clone, Debug, Object)]
#[oai(rename = "PutInstallments", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PutInstallmentsBody {
    /// All of them; an empty list makes it one payment again.
    #[oai(validator(max_items = 60))]
    pub installments: Vec<NewInstallmentBody>,
    /// The day on which it is due, when it has no installments.
    #[oai(validator(min_length = 10, max_length = 10))]
    pub due_date: Option<String>,
}

/// Why an invoice is given up
#[derive(Clone, Debug, Object)]
#[oai(rename = "VoidInvoice", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct VoidInvoiceBody {
    /// Why, in your own words.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: Option<String>,
}

/// Where an invoice is mailed
#[derive(Clone, Debug, Object)]
#[oai(rename = "SendInvoice", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct SendInvoiceBody {
    /// The address; the customer's own when left out.
    #[oai(validator(min_length = 3, max_length = 254))]
    pub to: Option<String>,
}

/// What takes something off an invoice
#[derive(Clone, Debug, Object)]
#[oai(rename = "CreateCreditNote", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CreateCreditNoteBody {
    /// How much it takes off, tax included, in minor units.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub amount_minor: i64,
    /// Why, in your own words.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub reason: Option<String>,
}

impl CreateInvoiceBody {
    /// What is wanted.
    pub fn wanted(self) -> Result<WantedInvoice, Unreadable> {
        let currency = self.currency.as_deref().map_or(Ok(Currency::BDT), Currency::parse);
        Ok(WantedInvoice {
            customer: Billed {
                reference: self.customer_reference,
                name: self.customer_name,
                email: self.customer_email,
                address: self.customer_address,
                bin: self.customer_bin,
            },
            lines: self.line_items.into_iter().map(NewLineItemBody::line).collect(),
            currency: currency.map_err(|unknown| ("currency".to_owned(), unknown.to_string()))?,
            due_on: self.due_date.as_deref().map(|text| day("dueDate", text)).transpose()?,
            installments: installments(self.installments.unwrap_or_default())?,
            notes: self.notes,
        })
    }
}

impl ChangeInvoiceBody {
    /// What is to be different.
    pub fn change(self) -> Result<InvoiceChange, Unreadable> {
        let text = |text: Option<String>| text.map(|text| Some(text).filter(|text| !text.is_empty()));
        Ok(InvoiceChange {
            customer_reference: self.customer_reference,
            customer_name: text(self.customer_name),
            customer_email: text(self.customer_email),
            customer_address: text(self.customer_address),
            customer_bin: text(self.customer_bin),
            lines: self.line_items.map(|lines| lines.into_iter().map(NewLineItemBody::line).collect()),
            due_on: match self.due_date.as_deref() {
                None => None,
                Some("") => Some(None),
                Some(text) => Some(Some(day("dueDate", text)?)),
            },
            installments: self.installments.map(installments).transpose()?,
            notes: text(self.notes),
        })
    }
}

impl PutInstallmentsBody {
    /// The parts, and the day when there are none.
    pub fn schedule(self) -> Result<(Vec<Installment>, Option<Day>), Unreadable> {
        let due_on = self.due_date.as_deref().map(|text| day("dueDate", text)).transpose()?;
        Ok((installments(self.installments)?, due_on))
    }
}

impl NewLineItemBody {
    fn line(self) -> NewLineItem {
        NewLineItem {
            description: self.description,
            quantity: u32::try_from(self.qty).unwrap_or(0),
            unit_minor: self.unit_amount_minor,
            discount_minor: self.discount_minor.unwrap_or(0),
            tax_rate_bp: u16::try_from(self.tax_rate_bp.unwrap_or(0)).unwrap_or(u16::MAX),
        }
    }
}

fn installments(parts: Vec<NewInstallmentBody>) -> Result<Vec<Installment>, Unreadable> {
    let part = |(place, part): (usize, NewInstallmentBody)| {
        let due_on = day(&format!("installments[{place}].dueDate"), &part.due_date)?;
        Ok(Installment { due_on, amount_minor: part.amount_minor })
    };
    parts.into_iter().enumerate().map(part).collect()
}

fn day(field: &str, text: &str) -> Result<Day, Unreadable> {
    Day::parse(text).map_err(|not| (field.to_owned(), not.to_string()))
}
