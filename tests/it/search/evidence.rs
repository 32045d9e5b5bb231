//! Callback evidence: each filter, who may see what matches no payment, pages.

use super::World;
use crate::support::Result;
use domain::{
    CallbackId, Mode,
    access::Reach,
    payments::{
        Method, Total,
        callback::CallbackOutcome,
        evidence::{Evidence, EvidenceFilter, ReadsEvidence},
    },
};
use uuid::Uuid;

type Filter = (&'static str, fn(&mut EvidenceFilter, &Evidence, &World));

const FILTERS: &[Filter] = &[
    ("its app", |filter, one, _| {
        filter.reach = Reach::Apps(one.judgement.about.iter().map(|(scope, ..)| scope.app).collect());
    }),
    ("TEST", |filter, _, _| filter.mode = Some(Mode::Test)),
    ("its outcome", |filter, one, _| filter.outcome = Some(one.judgement.outcome)),
    ("FORGED", |filter, _, _| filter.outcome = Some(CallbackOutcome::Forged)),
    ("its payment", |filter, one, _| filter.payment = one.judgement.about.map(|(_, payment, _)| payment)),
    ("its reference", |filter, one, world| filter.reference = reference_of(one, world)),
    ("nagad", |filter, _, _| filter.method = Some(Method::Nagad)),
    ("signature valid", |filter, _, _| filter.signature_valid = Some(true)),
    ("signature wrong", |filter, _, _| filter.signature_valid = Some(false)),
    ("since", |filter, one, _| filter.from = Some(one.callback.received_at)),
    ("until", |filter, one, _| filter.to = Some(one.callback.received_at)),
];

fn reference_of(one: &Evidence, world: &World) -> Option<domain::ids::AttemptReference> {
    let (_, payment, attempt) = one.judgement.about?;
    let payment = world.all.iter().find(|known| known.id == payment)?;
    payment.attempt(attempt).map(|attempt| attempt.reference.clone())
}

fn fits(filter: &EvidenceFilter, one: &Evidence, world: &World) -> bool {
    let (outcome, about) = (one.judgement.outcome, one.judgement.about);
    let reached = match (&filter.reach, about) {
        (Reach::Everywhere, _) => true,
        (Reach::Apps(apps), Some((scope, ..))) => apps.contains(&scope.app),
        (Reach::Apps(_), None) => false,
    };
    reached
        && filter.mode.is_none_or(|mode| about.is_some_and(|(scope, ..)| scope.mode == mode))
        && filter.outcome.is_none_or(|wanted| wanted == outcome)
        && filter.signature_valid.is_none_or(|valid| outcome.signature_valid() == Some(valid))
        && filter.payment.is_none_or(|payment| about.is_some_and(|(_, own, _)| own == payment))
        && filter.reference.as_ref().is_none_or(|reference| reference_of(one, world).as_ref() == Some(reference))
        && filter.method.is_none_or(|method| one.callback.raw.method == method)
        && filter.from.is_none_or(|from| one.callback.received_at >= from)
        && filter.to.is_none_or(|to| one.callback.received_at <= to)
}

/// A world with callbacks that match nothing, and all of its evidence, newest first.
async fn world(name: &str) -> Result<(World, Vec<Evidence>)> {
    let world = World::of(name, 200).await?;
    let unmatched = "insert into callbacks (id, method, http_method, path, query, headers, body, peer, received_at, outcome) \
        select gen_random_uuid(), 'nagad', 'GET', '/api/v1/payments/nagad/callback', 'signature=abc&order_id=' || n, '[]', \
        '{\"signature\": \"abc\"}', '127.0.0.1', timestamptz '2026-06-01T00:00:00Z' + interval '1 hour' * n, \
        (array['UNMATCHED', 'RECEIVED', 'FORGED'])[1 + n % 3] from generate_series(1, 12) as n";
    world.tell(unmatched).await?;
    let mut all = Vec::new();
    for row in world.client.query("select id from callbacks", &[]).await? {
        let id = CallbackId::from_u128(row.get::<_, Uuid>(0).as_u128());
        all.push(world.store.one_evidence(&Reach::Everywhere, id).await?.ok_or("it was there")?);
    }
    all.sort_by_key(|one| std::cmp::Reverse((one.mark().key, one.mark().id)));
    Ok((world, all))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_two_filters_find_the_evidence_that_they_say() -> Result {
    let (world, all) = world("evidence").await?;
    let mut turn = 0;
    for (place, (name, first)) in FILTERS.iter().enumerate() {
        for (other, second) in FILTERS.iter().skip(place) {
            for _ in 0..3 {
                turn += 1;
                let one = &all[turn * 17 % all.len()];
                let mut filter = EvidenceFilter::within(Reach::Everywhere);
                first(&mut filter, one, &world);
                second(&mut filter, one, &world);
                let expected: Vec<&Evidence> = all.iter().filter(|one| fits(&filter, one, &world)).collect();
                let found = world.store.evidence(&filter, 0, 500, None).await?;
                assert!(found.items.iter().eq(expected.iter().copied()), "{name} and {other}: {filter:?}");
                assert_eq!(found.total, Total::Exact(u64::try_from(expected.len())?), "{name} and {other}");
            }
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn evidence_is_paged_and_kept_from_those_out_of_reach() -> Result {
    let (world, all) = world("evidence_pages").await?;
    let filter = EvidenceFilter::within(Reach::Everywhere);
    let (mut paged, mut walked, mut after) = (Vec::new(), Vec::new(), None);
    for page in 0..20 {
        let found = world.store.evidence(&filter, page * 11, 11, None).await?;
        assert_eq!(found.total, Total::Exact(u64::try_from(all.len())?), "page {page}");
        paged.extend(found.items);
        let next = world.store.evidence(&filter, 0, 11, after).await?.items;
        after = next.last().map(Evidence::mark).or(after);
        walked.extend(next);
    }
    assert!(paged == all && walked == all);
    let unmatched = all.iter().find(|one| one.judgement.about.is_none()).ok_or("there are some")?;
    let matched = all.iter().find(|one| one.judgement.about.is_some()).ok_or("there are some")?;
    let everybody = Reach::Apps(world.apps().into_iter().collect());
    assert_eq!(world.store.one_evidence(&everybody, unmatched.callback.id).await?, None, "it may be anybody's");
    assert_eq!(world.store.one_evidence(&everybody, matched.callback.id).await?.as_ref(), Some(matched));
    assert_eq!(world.store.one_evidence(&Reach::nowhere(), matched.callback.id).await?, None);
    assert_eq!(unmatched.shown_body(), r#"{"signature":"[removed]"}"#);
    Ok(())
}
