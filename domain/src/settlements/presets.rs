//! Mappings that come with Poisha, one for each gateway.
//!
//! No gateway documents the files of its panel, so each preset knows its columns by all the names that are in use for them,
//! and a file is told by those that it must have. A file with other names is read with a mapping made from a sample.

use super::{
    line::LineKind,
    mapping::{Column, Field, Layout, Mapping},
};
use crate::payments::Method;

/// Names that any gateway uses for a column.
const COMMON: &[(Field, &[&str])] = &[
    (Field::Kind, &["Transaction Type", "Trx Type", "Txn Type", "Type", "Entry Type", "Kind", "ধরন"]),
    (Field::Status, &["Status", "Transaction Status", "Trx Status", "Payment Status", "অবস্থা"]),
    (
        Field::Net,
        &[
            "Net Amount",
            "Net",
            "Settled Amount",
            "Settlement Amount",
            "Store Amount",
            "Payable Amount",
            "Receivable",
            "নিট",
        ],
    ),
    (Field::Currency, &["Currency", "Currency Code", "Settlement Currency", "মুদ্রা"]),
    (
        Field::Batch,
        &[
            "Settlement ID",
            "Settlement No",
            "Batch",
            "Batch ID",
            "Batch No",
            "Payout ID",
            "Disbursement ID",
            "Settlement Reference",
        ],
    ),
    (Field::Credit, &["Credit", "Credit Amount", "Money In"]),
    (Field::Debit, &["Debit", "Debit Amount", "Money Out"]),
];

/// Words that any gateway uses for what a line is about.
const KINDS: &[(&str, LineKind)] = &[
    ("payment", LineKind::Payment),
    ("sale", LineKind::Payment),
    ("sales", LineKind::Payment),
    ("purchase", LineKind::Payment),
    ("merchant payment", LineKind::Payment),
    ("online payment", LineKind::Payment),
    ("checkout", LineKind::Payment),
    ("charge", LineKind::Payment),
    ("direct debit", LineKind::Payment),
    ("caas debit", LineKind::Payment),
    ("success", LineKind::Payment),
    ("পেমেন্ট", LineKind::Payment),
    ("refund", LineKind::Refund),
    ("partial refund", LineKind::Refund),
    ("full refund", LineKind::Refund),
    ("payment refund", LineKind::Refund),
    ("reversal", LineKind::Refund),
    ("void", LineKind::Refund),
    ("রিফান্ড", LineKind::Refund),
    ("fee", LineKind::Fee),
    ("service charge", LineKind::Fee),
    ("commission", LineKind::Fee),
    ("mdr", LineKind::Fee),
    ("vat", LineKind::Fee),
    ("tax", LineKind::Fee),
    ("চার্জ", LineKind::Fee),
    ("payout", LineKind::Payout),
    ("settlement", LineKind::Payout),
    ("disbursement", LineKind::Payout),
    ("withdrawal", LineKind::Payout),
    ("bank transfer", LineKind::Payout),
    ("fund transfer", LineKind::Payout),
    ("chargeback", LineKind::Chargeback),
    ("dispute", LineKind::Chargeback),
    ("adjustment", LineKind::Other),
    ("correction", LineKind::Other),
    ("other", LineKind::Other),
];

/// What rows begin with that are sums of others, or balances.
const TOTALS: &[&str] = &[
    "total",
    "grand total",
    "sub total",
    "subtotal",
    "sum",
    "page total",
    "opening balance",
    "closing balance",
    "balance brought forward",
    "মোট",
    "সর্বমোট",
    "উপমোট",
];

/// Words for what happened.
const STATUSES: &[&str] = &[
    "success",
    "successful",
    "succeeded",
    "completed",
    "complete",
    "valid",
    "validated",
    "paid",
    "settled",
    "done",
    "charged",
    "refunded",
    "সফল",
];

type Names = &'static [(Field, bool, &'static [&'static str])];

/// The mapping that comes with Poisha for a gateway.
pub fn preset(gateway: Method) -> Mapping {
    let own: Names = match gateway {
        Method::Sslcommerz => SSLCOMMERZ,
        Method::Bkash => BKASH,
        Method::Paystation => PAYSTATION,
        Method::Nagad => NAGAD,
        Method::Dcb => DCB,
    };
    let of = |field, names: &[&str], is_needed| Column {
        field,
        headings: names.iter().map(|name| (*name).to_owned()).collect(),
        is_needed,
    };
    let mut columns: Vec<Column> = own.iter().map(|(field, is_needed, names)| of(*field, names, *is_needed)).collect();
    for (field, names) in COMMON {
        // What came and what went in columns of their own is another way to say the amount.
        let is_amount =
            matches!(field, Field::Credit | Field::Debit) && columns.iter().any(|one| one.field == Field::Gross);
        if !is_amount && !columns.iter().any(|column| column.field == *field) {
            columns.push(of(*field, names, false));
        }
    }
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let layout = Layout {
        kinds: KINDS.iter().map(|(word, kind)| ((*word).to_owned(), *kind)).collect(),
        statuses: words(STATUSES),
        totals: words(TOTALS),
        ..Layout::of(columns)
    };
    Mapping { gateway, name: gateway.as_str().to_owned(), version: 0, layout, by: None, at: None }
}

const SSLCOMMERZ: Names = &[
    (
        Field::TransactionId,
        true,
        &["Bank Transaction ID", "Bank Tran ID", "bank_tran_id", "Bank Trx ID", "SSLCZ Transaction ID"],
    ),
    (Field::Reference, true, &["Transaction ID", "Tran ID", "tran_id", "Merchant Transaction ID"]),
    (Field::Date, true, &["Transaction Date", "Tran Date", "tran_date", "Date", "Date Time"]),
    (Field::Time, false, &["Transaction Time", "Time"]),
    (Field::Gross, true, &["Amount", "Transaction Amount", "Total Amount", "Amount (BDT)"]),
    (Field::Fee, false, &["Charge", "Service Charge", "SSLCZ Charge", "Fee", "Commission", "MDR"]),
    (Field::Fee, false, &["VAT", "VAT Amount"]),
    (Field::Method, false, &["Card Type", "Card Brand", "Payment Method", "Method", "Bank"]),
];

const BKASH: Names = &[
    (Field::TransactionId, true, &["Transaction ID", "Trx ID", "TrxID", "trxID", "লেনদেন আইডি"]),
    (
        Field::Reference,
        false,
        &[
            "Merchant Invoice Number",
            "Merchant Invoice",
            "Invoice Number",
            "Invoice No",
            "Reference",
            "Payment Reference",
            "ইনভয়েস",
        ],
    ),
    (
        Field::Date,
        true,
        &[
            "Date Time",
            "Transaction Date",
            "Transaction Date Time",
            "Completed Time",
            "Completion Time",
            "Date",
            "তারিখ",
        ],
    ),
    (Field::Time, false, &["Time", "Transaction Time", "সময়"]),
    (Field::Gross, true, &["Transaction Amount", "Amount", "Amount (BDT)", "Payment Amount", "পরিমাণ"]),
    (Field::Fee, false, &["Charge", "Fee", "Service Fee", "Transaction Fee", "Merchant Charge", "চার্জ"]),
    (Field::Fee, false, &["VAT", "VAT Amount"]),
    (Field::Method, false, &["Payment Method", "Channel", "Method", "Service"]),
];

const PAYSTATION: Names = &[
    (Field::TransactionId, true, &["Trx ID", "trx_id", "Transaction ID", "Txn ID"]),
    (Field::Reference, true, &["Invoice Number", "invoice_number", "Invoice No", "Invoice"]),
    (
        Field::Date,
        true,
        &["Order Date Time", "order_date_time", "Payment Date", "Date", "Date Time", "Transaction Date"],
    ),
    (Field::Time, false, &["Time", "Payment Time"]),
    (Field::Gross, true, &["Payment Amount", "payment_amount", "Amount", "Trx Amount"]),
    (Field::Fee, false, &["Charge", "Fee", "Commission", "Service Charge"]),
    (Field::Method, false, &["Payment Method", "payment_method", "Method", "Wallet"]),
];

const NAGAD: Names = &[
    (
        Field::TransactionId,
        true,
        &["Issuer Payment Ref No", "Issuer Payment Reference", "Transaction ID", "Txn ID", "Trx ID", "লেনদেন নম্বর"],
    ),
    (Field::Reference, false, &["Order ID", "Order No", "Merchant Order ID", "orderId", "Reference", "অর্ডার"]),
    (
        Field::Date,
        true,
        &[
            "Issuer Payment Date Time",
            "Payment Date Time",
            "Order Date Time",
            "Transaction Date",
            "Date Time",
            "Date",
            "তারিখ",
        ],
    ),
    (Field::Time, false, &["Time", "Transaction Time", "সময়"]),
    (Field::Gross, true, &["Amount", "Transaction Amount", "Amount (BDT)", "Payment Amount", "টাকা", "পরিমাণ"]),
    (Field::Fee, false, &["Service Charge", "Merchant Charge", "Charge", "Fee", "Commission", "চার্জ"]),
    (Field::Method, false, &["Channel", "Payment Method", "Method"]),
];

const DCB: Names = &[
    (
        Field::TransactionId,
        true,
        &[
            "Internal Trx ID",
            "internalTrxId",
            "Internal Transaction ID",
            "Server Reference Code",
            "serverReferenceCode",
        ],
    ),
    (
        Field::Reference,
        true,
        &["External Trx ID", "externalTrxId", "External Transaction ID", "Reference Code", "referenceCode"],
    ),
    (Field::Date, true, &["Transaction Date", "Time Stamp", "timeStamp", "Charged At", "Date Time", "Date"]),
    (Field::Time, false, &["Time"]),
    (Field::Gross, true, &["Charged Amount", "Total Amount Charged", "Amount", "Gross Revenue"]),
    (Field::Fee, false, &["Operator Share", "Operator Fee", "Revenue Share Deduction", "Fee"]),
    (Field::Fee, false, &["Platform Fee", "Platform Share"]),
    (Field::Method, false, &["Operator", "Payment Instrument", "Instrument"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_preset_is_a_mapping_that_could_be_saved() {
        for gateway in Method::ALL {
            assert_eq!(preset(gateway).layout.check(), Ok(()), "{gateway:?}");
        }
    }
}
