//! The other lists on the same data: evidence, events, statements; and reports, which are sums and have no aim.

use super::{
    Sample, largest,
    looks::{Looks, took},
    pairs,
};
use crate::{Result, verdicts::Verdicts};
use adapters::postgres::Store;
use domain::{
    Currency, Mode, Scope,
    access::Reach,
    ledger::{Account, DrawsStatements, ReadsLedger, StatementOf},
    payments::{
        Method,
        callback::CallbackOutcome,
        evidence::{EvidenceFilter, ReadsEvidence},
    },
    reports::{DrawsReports, ReportOf, VolumeBy},
    webhooks::{DeliveryStatus, EventSearch, EventType, SearchesEvents},
};
use std::time::{Duration, Instant};

/// These lists have few combinations: so each is asked often, with other values.
const LOOKS: usize = 10;
const DAY: Duration = Duration::from_secs(86_400);
const MONTH: Duration = Duration::from_secs(30 * 86_400);

type EvidenceNarrowing = (&'static str, fn(&mut EvidenceFilter, &Sample));
type EventNarrowing = (&'static str, fn(&mut EventSearch, &Sample));

const EVIDENCE: &[EvidenceNarrowing] = &[
    ("app", |filter, sample| filter.reach = Reach::Apps([sample.app].into())),
    ("largest app", |filter, _| filter.reach = Reach::Apps([largest()].into())),
    ("TEST", |filter, _| filter.mode = Some(Mode::Test)),
    ("FORGED", |filter, _| filter.outcome = Some(CallbackOutcome::Forged)),
    ("UNMATCHED, none", |filter, _| filter.outcome = Some(CallbackOutcome::Unmatched)),
    ("reference", |filter, sample| filter.reference = Some(sample.attempt.clone())),
    ("payment", |filter, sample| filter.payment = Some(sample.id)),
    ("paystation", |filter, _| filter.method = Some(Method::Paystation)),
    ("dcb, never used", |filter, _| filter.method = Some(Method::Dcb)),
    ("signature valid", |filter, _| filter.signature_valid = Some(true)),
    ("a day", |filter, sample| {
        (filter.from, filter.to) = (Some(sample.created_at), Some(sample.created_at.plus(DAY)));
    }),
];

const EVENTS: &[EventNarrowing] = &[
    ("app", |search, sample| search.reach = Reach::Apps([sample.app].into())),
    ("largest app", |search, _| search.reach = Reach::Apps([largest()].into())),
    ("TEST", |search, _| search.mode = Some(Mode::Test)),
    ("payment.succeeded", |search, _| search.kind = Some(EventType::PaymentSucceeded)),
    ("payment.review", |search, _| search.kind = Some(EventType::PaymentReview)),
    ("credential.rotated, none", |search, _| search.kind = Some(EventType::CredentialRotated)),
    ("DELIVERED", |search, _| search.delivery = Some(DeliveryStatus::Delivered)),
    ("PARKED", |search, _| search.delivery = Some(DeliveryStatus::Parked)),
    ("PENDING", |search, _| search.delivery = Some(DeliveryStatus::Pending)),
    ("object", |search, sample| search.object = Some(sample.id.as_u128())),
    ("a day", |search, sample| {
        (search.from, search.to) = (Some(sample.created_at), Some(sample.created_at.plus(DAY)));
    }),
];

pub(super) async fn run(store: &Store, samples: &[Sample], verdicts: &mut Verdicts) -> Result {
    let mut turns = samples.iter().cycle();
    let mut looks = Looks::new()?;
    for narrowings in pairs(EVIDENCE) {
        let mut own = Vec::new();
        for sample in turns.by_ref().take(LOOKS) {
            let mut filter = EvidenceFilter::within(Reach::Everywhere);
            narrowings.iter().for_each(|(_, narrow)| narrow(&mut filter, sample));
            let began = Instant::now();
            store.evidence(&filter, 0, 20, None).await?;
            own.push(began.elapsed());
        }
        looks.keep(narrowings.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" and "), own)?;
    }
    looks.show("callback evidence", verdicts);
    let mut looks = Looks::new()?;
    for narrowings in pairs(EVENTS) {
        let mut own = Vec::new();
        for sample in turns.by_ref().take(LOOKS) {
            let mut search = EventSearch::within(Reach::Everywhere);
            narrowings.iter().for_each(|(_, narrow)| narrow(&mut search, sample));
            let began = Instant::now();
            store.search_events(&search, 0, 20, None).await?;
            own.push(began.elapsed());
        }
        looks.keep(narrowings.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" and "), own)?;
    }
    looks.show("webhook log", verdicts);
    sums(store, samples).await
}

/// What adds up many rows: a statement and its ends, a balance of long ago, reports of a month.
async fn sums(store: &Store, samples: &[Sample]) -> Result {
    let sample = samples.first().ok_or("no samples")?;
    let scope = Scope { app: largest(), mode: Mode::Live };
    println!("\nSUMS  of the largest application, LIVE; ms");
    for (name, account) in [
        ("all that is owed to the merchant", Account::MerchantPayable),
        ("a gateway that is hardly used", Account::GatewayReceivable(Method::Paystation)),
    ] {
        let (from, to) = (sample.created_at, sample.created_at.plus(MONTH));
        let of = StatementOf { scope, account, currency: Currency::BDT, from, to };
        let began = Instant::now();
        let statement = store.statement(&of, 0, 20, None).await?;
        let lines = statement.total.number();
        println!("  {:>8}  a month's statement of {name}: {lines} lines", took(began.elapsed()));
    }
    let began = Instant::now();
    store.trial_balance(scope, Some(sample.created_at)).await?;
    println!("  {:>8}  the trial balance at an instant", took(began.elapsed()));
    let of = ReportOf {
        reach: Reach::Everywhere,
        mode: Mode::Live,
        from: sample.created_at,
        before: sample.created_at.plus(MONTH),
        zone: "Asia/Dhaka",
    };
    for (name, by) in [
        ("day", VolumeBy::Day),
        ("gateway", VolumeBy::Gateway),
        ("method", VolumeBy::Method),
        ("status", VolumeBy::Status),
    ] {
        let began = Instant::now();
        store.volume(&of, by).await?;
        println!("  {:>8}  a month's volume by {name}, of all applications", took(began.elapsed()));
    }
    let began = Instant::now();
    store.success_rates(&of).await?;
    println!("  {:>8}  a month's success rates", took(began.elapsed()));
    let began = Instant::now();
    store.confirm_times(&of).await?;
    println!("  {:>8}  a month's times to confirm", took(began.elapsed()));
    Ok(())
}
