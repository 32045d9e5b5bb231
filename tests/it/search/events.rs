//! The webhook log across applications.

use super::World;
use crate::support::Result;
use domain::{
    EventId, Mode,
    access::Reach,
    payments::{Mark, Total},
    webhooks::{DeliveryState, DeliveryStatus, EventSearch, EventType, SearchesEvents, ToldEvent},
};
use uuid::Uuid;

type Filter = (&'static str, fn(&mut EventSearch, &ToldEvent));

const FILTERS: &[Filter] = &[
    ("its app", |search, one| search.reach = Reach::Apps([one.event.scope.app].into())),
    ("LIVE", |search, _| search.mode = Some(Mode::Live)),
    ("its type", |search, one| search.kind = Some(one.event.kind)),
    ("payment.review", |search, _| search.kind = Some(EventType::PaymentReview)),
    ("DELIVERED", |search, _| search.delivery = Some(DeliveryStatus::Delivered)),
    ("PARKED", |search, _| search.delivery = Some(DeliveryStatus::Parked)),
    ("PENDING", |search, _| search.delivery = Some(DeliveryStatus::Pending)),
    ("its object", |search, one| search.object = Some(one.event.object)),
    ("since", |search, one| search.from = Some(one.event.created_at)),
    ("until", |search, one| search.to = Some(one.event.created_at)),
];

fn stands(one: &ToldEvent, wanted: DeliveryStatus) -> bool {
    one.deliveries.iter().any(|kept| match kept.delivery.state {
        DeliveryState::Pending { .. } => wanted == DeliveryStatus::Pending,
        DeliveryState::Parked { .. } => wanted == DeliveryStatus::Parked,
        DeliveryState::Delivered { .. } => wanted == DeliveryStatus::Delivered,
    })
}

fn fits(search: &EventSearch, one: &ToldEvent) -> bool {
    let event = &one.event;
    search.reach.covers(event.scope.app)
        && search.mode.is_none_or(|mode| mode == event.scope.mode)
        && search.kind.is_none_or(|kind| kind == event.kind)
        && search.delivery.is_none_or(|wanted| stands(one, wanted))
        && search.object.is_none_or(|object| object == event.object)
        && search.from.is_none_or(|from| event.created_at >= from)
        && search.to.is_none_or(|to| event.created_at <= to)
}

fn mark(one: &ToldEvent) -> Mark {
    Mark { key: one.event.created_at.micros(), id: one.event.id.as_u128() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_two_filters_find_the_events_that_they_say_and_pages_lead_through() -> Result {
    let world = World::of("events", 200).await?;
    world.tell("update webhook_deliveries set state = 'PARKED' where id in (select id from webhook_deliveries where state = 'DELIVERED' limit 9)").await?;
    let mut all = Vec::new();
    for row in world.client.query("select id from webhook_events", &[]).await? {
        let id = EventId::from_u128(row.get::<_, Uuid>(0).as_u128());
        all.push(world.store.event_within(&Reach::Everywhere, id).await?.ok_or("it was there")?);
    }
    all.sort_by_key(|one| std::cmp::Reverse((mark(one).key, mark(one).id)));
    let told = all.iter().filter(|one| one.last_status == Some(200)).count();
    assert!(told > 20 && all.iter().any(|one| one.deliveries.is_empty()), "{told} were delivered");
    let mut turn = 0;
    for (place, (name, first)) in FILTERS.iter().enumerate() {
        for (other, second) in FILTERS.iter().skip(place) {
            for _ in 0..3 {
                turn += 1;
                let one = &all[turn * 17 % all.len()];
                let mut search = EventSearch::within(Reach::Everywhere);
                first(&mut search, one);
                second(&mut search, one);
                let expected: Vec<&ToldEvent> = all.iter().filter(|one| fits(&search, one)).collect();
                let found = world.store.search_events(&search, 0, 500, None).await?;
                assert!(found.items.iter().eq(expected.iter().copied()), "{name} and {other}: {search:?}");
                assert_eq!(found.total, Total::Exact(u64::try_from(expected.len())?), "{name} and {other}");
            }
        }
    }
    let everywhere = EventSearch::within(Reach::Everywhere);
    let (mut paged, mut walked, mut after) = (Vec::new(), Vec::new(), None);
    for page in 0..25 {
        paged.extend(world.store.search_events(&everywhere, page * 9, 9, None).await?.items);
        let next = world.store.search_events(&everywhere, 0, 9, after).await?.items;
        after = next.last().map(mark).or(after);
        walked.extend(next);
    }
    assert!(paged == all && walked == all);
    let own = all[0].event.scope.app;
    let others = Reach::Apps(world.apps().into_iter().filter(|app| *app != own).collect());
    assert_eq!(world.store.event_within(&others, all[0].event.id).await?, None);
    Ok(())
}
