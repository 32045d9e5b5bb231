//! Invoices issued a second, each with one line, its posting, its event and its number: of many applications, and of one,
//! where each takes the number that follows the last.

use crate::{
    Result,
    load::{Request, callers},
    machine::Cluster,
    numbers::Rounds,
    options::Options,
    world::{NOON, Waiting, number},
};
use adapters::{
    ids::Ids,
    postgres::{Store, StoreOptions},
};
use domain::{
    Asked, Currency, InvoiceId,
    decision::OpensWithin,
    ids::NewIds,
    invoices::{
        Billed, CreateInvoiceRefused, InvoiceCase, InvoiceReference, NewInvoice, NewLineItem, Register, WantedInvoice,
    },
};
use std::{sync::Arc, time::Duration};

/// How many callers there are.
const CALLERS: [usize; 3] = [1, 32, 256];
/// Before anything is counted.
const WARM_UP: Duration = Duration::from_millis(200);

pub(crate) async fn run(cluster: &Cluster, options: &Options) -> Result {
    println!(
        "\nINVOICES ISSUED A SECOND without HTTP, each numbered without a gap and answered when its commit is on disk\n"
    );
    let url = cluster.database("invoices").await?;
    let (many, one) = (Arc::new(Waiting::on_many()), Arc::new(Waiting::on_one()));
    many.register(&url).await?;
    one.register(&url).await?;
    let store = Store::connect(StoreOptions { pool_size: 4, ..StoreOptions::new(&url, "https://pay.example") }).await?;
    for (words, whose) in [("64 applications", &many), ("ONE application, one register", &one)] {
        let request = issuing(&store, whose);
        for count in CALLERS {
            let mut rates = Rounds::default();
            callers(count, WARM_UP, &request).await?;
            for _ in 0..options.rounds {
                rates.push(callers(count, options.slice, &request).await?.rate());
            }
            println!("  {words:<40} {count:>7}  {rates}");
        }
    }
    let proven = store.verify_ledger().await?;
    store.shutdown().await;
    if proven.faults.is_empty() { Ok(()) } else { Err(format!("the book does not hold: {:?}", proven.faults).into()) }
}

fn issuing(store: &Store, whose: &Arc<Waiting>) -> Request {
    let (store, whose, ids) = (store.clone(), Arc::clone(whose), Arc::new(Ids::new()));
    Arc::new(move |caller| {
        let (store, scope) = (store.clone(), whose.scope(number(caller)));
        let (id, reference) = (InvoiceId::from_u128(ids.ordered()), InvoiceReference::from_u128(ids.random()));
        Box::pin(async move {
            let new = NewInvoice { id, reference, wanted: wanted(), issue: true };
            let rule = move |register: &Register| InvoiceCase::create(&new, scope, register, NOON);
            let made: std::result::Result<InvoiceCase, domain::Declined<CreateInvoiceRefused>> =
                store.open_within(&Asked::at(scope, NOON), (), rule).await;
            made?;
            Ok(true)
        })
    })
}

fn wanted() -> WantedInvoice {
    let line = NewLineItem {
        description: "Rice cooker".into(),
        quantity: 2,
        unit_minor: 125_000,
        discount_minor: 5_000,
        tax_rate_bp: 1_500,
    };
    let customer = Billed { reference: "customer-42".into(), name: Some("Rahima Begum".into()), ..Billed::default() };
    WantedInvoice {
        customer,
        lines: vec![line],
        currency: Currency::BDT,
        due_on: None,
        installments: Vec::new(),
        notes: None,
    }
}
