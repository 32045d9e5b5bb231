//! Events on their way: fanned out in the order in which they were told, leased to one worker at a time.

use super::Memory;
use crate::{
    alerts::{Alert, AlertKind},
    decision::StoreFailed,
    ids::{DeliveryId, EndpointId, EventId},
    testing::contract::Told,
    time::{Clock, Timestamp},
    webhooks::{Delivery, DeliveryState, EndpointState, KeepsDeliveries, LeaseBounds, Leased, Tried},
};

/// A delivery, the event it carries, and the lease it is held under.
#[derive(Debug)]
pub(super) struct Kept {
    delivery: Delivery,
    event: Told,
    lease: Option<Timestamp>,
}

impl Kept {
    fn is_leased(&self, now: Timestamp) -> bool {
        self.lease.is_some_and(|until| now < until)
    }

    fn is_due(&self, now: Timestamp) -> bool {
        matches!(self.delivery.state, DeliveryState::Pending { at } if at <= now) && !self.is_leased(now)
    }

    fn is_pending(&self) -> bool {
        matches!(self.delivery.state, DeliveryState::Pending { .. })
    }
}

impl super::Kept {
    /// Whether the endpoint wants one object's events in order and an earlier one is not through.
    fn waits(&self, one: &Kept) -> bool {
        let endpoint = self.endpoints.get(&(one.delivery.scope, one.delivery.endpoint));
        let earlier = |event: &Told| event.object == one.event.object && event.sequence < one.event.sequence;
        let to_same = |other: &&Kept| other.delivery.endpoint == one.delivery.endpoint;
        endpoint.is_some_and(|endpoint| endpoint.ordered)
            && (self.deliveries.values().filter(to_same).any(|other| other.is_pending() && earlier(&other.event))
                || self.events.iter().skip(self.fanned_out).any(|(event, _)| earlier(event)))
    }

    fn leases(&self, endpoint: EndpointId, now: Timestamp) -> usize {
        let held = |one: &&Kept| one.delivery.endpoint == endpoint && one.is_leased(now);
        self.deliveries.values().filter(held).count()
    }
}

impl KeepsDeliveries for Memory {
    async fn fan_out(&self, limit: u32) -> Result<u32, StoreFailed> {
        let mut kept = self.kept();
        let new: Vec<(Told, Timestamp)> =
            kept.events.iter().skip(kept.fanned_out).take(super::read::bound(limit)).copied().collect();
        for (event, at) in &new {
            let place = kept.fanned_out;
            let wants: Vec<EndpointId> = kept
                .endpoints
                .values()
                .filter(|endpoint| endpoint.scope == event.scope && endpoint.wants(event.kind))
                .map(|endpoint| endpoint.id)
                .collect();
            for endpoint in wants {
                let id = DeliveryId::from_u128(u128::try_from(kept.deliveries.len()).unwrap_or(u128::MAX));
                let event_id = EventId::from_u128(u128::try_from(place).unwrap_or(u128::MAX));
                let delivery = Delivery::new(id, event.scope, event_id, endpoint, *at);
                kept.deliveries.insert(id, Kept { delivery, event: *event, lease: None });
            }
            kept.fanned_out += 1;
        }
        Ok(u32::try_from(new.len()).unwrap_or(u32::MAX))
    }

    async fn lease_due(&self, bounds: LeaseBounds) -> Result<Vec<Leased>, StoreFailed> {
        let (now, mut kept, mut leased) = (self.clock.wall(), self.kept(), Vec::new());
        let until = now.plus(bounds.lease);
        let mut due: Vec<(DeliveryState, DeliveryId)> = kept
            .deliveries
            .values()
            .filter(|one| one.is_due(now) && !kept.waits(one))
            .map(|one| (one.delivery.state, one.delivery.id))
            .collect();
        due.sort_by_key(|(state, id)| match state {
            DeliveryState::Pending { at } | DeliveryState::Delivered { at } | DeliveryState::Parked { at } => {
                (*at, *id)
            }
        });
        let mut taken = std::collections::BTreeMap::<EndpointId, usize>::new();
        for (_, id) in due {
            let Some(delivery) = kept.deliveries.get(&id).map(|one| one.delivery.clone()) else { continue };
            let endpoint = kept.endpoints.get(&(delivery.scope, delivery.endpoint)).cloned();
            let Some(endpoint) = endpoint.filter(|endpoint| endpoint.state == EndpointState::Enabled) else { continue };
            let held = *taken.entry(endpoint.id).or_insert_with(|| kept.leases(endpoint.id, now));
            if leased.len() >= super::read::bound(bounds.limit) || held >= super::read::bound(bounds.per_endpoint) {
                continue;
            }
            taken.insert(endpoint.id, held + 1);
            if let Some(one) = kept.deliveries.get_mut(&id) {
                one.lease = Some(until);
                let body = format!("{{\"sequence\":{}}}", one.event.sequence);
                leased.push(Leased { delivery, until, url: endpoint.url, secrets: endpoint.secrets, body });
            }
        }
        Ok(leased)
    }

    async fn record(&self, tried: &[Tried]) -> Result<(), StoreFailed> {
        let mut kept = self.kept();
        for Tried { lease, next, attempted: _ } in tried {
            let Some(one) = kept.deliveries.get_mut(&next.id) else { continue };
            let arrived = matches!(next.state, DeliveryState::Delivered { .. });
            if !one.is_pending() || (one.lease != Some(*lease) && !arrived) {
                continue;
            }
            (one.delivery, one.lease) = (next.clone(), None);
            if let DeliveryState::Parked { .. } = next.state {
                let detail = format!("delivery {} was given up", next.id);
                let (alert, at) = (Alert { kind: AlertKind::WebhookParked, detail }, self.clock.wall());
                kept.raise(next.scope, next.id.as_u128(), alert, at);
            }
        }
        Ok(())
    }

    async fn release(&self, unused: &[Leased]) -> Result<(), StoreFailed> {
        let mut kept = self.kept();
        for Leased { delivery, until, .. } in unused {
            let held = kept.deliveries.get_mut(&delivery.id).filter(|one| one.lease == Some(*until));
            held.map(|one| one.lease.take());
        }
        Ok(())
    }

    async fn park_removed(&self) -> Result<u64, StoreFailed> {
        let (at, mut kept, mut parked) = (self.clock.wall(), self.kept(), 0);
        let super::Kept { endpoints, deliveries, .. } = &mut *kept;
        for one in deliveries.values_mut().filter(|one| one.is_pending()) {
            let endpoint = endpoints.get(&(one.delivery.scope, one.delivery.endpoint));
            if endpoint.is_some_and(|endpoint| endpoint.state == EndpointState::Removed) {
                (one.delivery.state, one.lease) = (DeliveryState::Parked { at }, None);
                parked += 1;
            }
        }
        Ok(parked)
    }
}
