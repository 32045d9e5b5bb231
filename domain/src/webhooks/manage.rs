//! Endpoints are made, changed and removed by operators who proved that they may; the trail says what became different.

use super::{Endpoint, EndpointRefused, NewEndpoint, Secret};
use crate::{
    access::{Authority, ManageWebhooks},
    audit::{Action, AuditLine},
    decision::{Asked, Decides, Decision, Declined, Opens},
    idempotency::Snapshot,
    ids::EndpointId,
};

/// An endpoint that is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedEndpoint {
    /// Its id.
    pub id: EndpointId,
    /// What it receives, and where.
    pub new: NewEndpoint,
    /// What its deliveries are signed with.
    pub secret: Secret,
}

/// Makes an endpoint in the scope that was asked in.
pub async fn create(
    store: &impl Opens<Endpoint>,
    asked: &Asked,
    by: &Authority<ManageWebhooks>,
    wanted: WantedEndpoint,
    show: impl Fn(&Endpoint) -> Option<Snapshot>,
) -> Result<Endpoint, Declined<EndpointRefused>> {
    may(by, asked)?;
    let first = Endpoint::create(wanted.id, asked.scope, &wanted.new, wanted.secret, asked.at);
    let first = first.map_err(Declined::Refused)?;
    let told = facts(&first.next)
        .into_iter()
        .fold(line(Action::EndpointCreated, &first.next), |line, (name, now)| line.changing(name, None::<&str>, now));
    let answer = show(&first.next);
    let opened = store.open(asked, first.recording(told).answering(answer)).await;
    opened.map_err(|declined| declined.map_refusal(|never| match never {}))
}

/// Changes what it receives and where, and switches it on or off.
pub async fn change(
    store: &impl Decides<Endpoint>,
    asked: &Asked,
    by: &Authority<ManageWebhooks>,
    id: EndpointId,
    (to, is_enabled): (NewEndpoint, bool),
) -> Result<Endpoint, Declined<EndpointRefused>> {
    may(by, asked)?;
    let at = asked.at;
    let rule = move |before: &Endpoint| Ok(told(before, before.change(&to, is_enabled, at)?, Action::EndpointChanged));
    store.decide(id, asked, rule).await
}

/// Removes it.
pub async fn remove(
    store: &impl Decides<Endpoint>,
    asked: &Asked,
    by: &Authority<ManageWebhooks>,
    id: EndpointId,
) -> Result<Endpoint, Declined<EndpointRefused>> {
    may(by, asked)?;
    let at = asked.at;
    let rule = move |before: &Endpoint| Ok(told(before, before.remove(at)?, Action::EndpointRemoved));
    store.decide(id, asked, rule).await
}

/// Replaces its secret; the trail says that it was, never what it is.
pub async fn rotate(
    store: &impl Decides<Endpoint>,
    asked: &Asked,
    by: &Authority<ManageWebhooks>,
    (id, secret): (EndpointId, Secret),
    show: impl Fn(&Endpoint) -> Option<Snapshot> + Send + 'static,
) -> Result<Endpoint, Declined<EndpointRefused>> {
    may(by, asked)?;
    let at = asked.at;
    let rule = move |before: &Endpoint| {
        let decision = before.rotate_secret(secret.clone(), at)?;
        let line = line(Action::EndpointSecretRotated, before).changing("secret", Some("set"), Some("replaced"));
        let answer = show(&decision.next);
        Ok(decision.recording(line).answering(answer))
    };
    store.decide(id, asked, rule).await
}

fn may(by: &Authority<ManageWebhooks>, asked: &Asked) -> Result<(), Declined<EndpointRefused>> {
    if by.covers(asked.scope.app) { Ok(()) } else { Err(Declined::NotFound) }
}

/// The decision with what it changes; what changes nothing is not spoken of.
fn told(before: &Endpoint, decision: Decision<Endpoint>, action: Action) -> Decision<Endpoint> {
    let pairs = facts(before).into_iter().zip(facts(&decision.next));
    let line = pairs.fold(line(action, before), |line, ((name, was), (_, is))| line.changing(name, was, is));
    if line.facts.is_empty() { decision } else { decision.recording(line) }
}

fn line(action: Action, endpoint: &Endpoint) -> AuditLine {
    let scope = endpoint.scope;
    AuditLine::done(action).of_app(scope.app).in_mode(scope.mode).to("webhook_endpoint", endpoint.id)
}

/// What may be said of it: everything but its secrets.
fn facts(endpoint: &Endpoint) -> Vec<(&'static str, Option<String>)> {
    let events: Vec<&str> = endpoint.events.iter().map(|kind| kind.as_str()).collect();
    vec![
        ("url", Some(endpoint.url.clone())),
        ("description", endpoint.description.clone()),
        ("events", Some(if events.is_empty() { "all".to_owned() } else { events.join(", ") })),
        ("ordered", Some(endpoint.ordered.to_string())),
        ("state", Some(endpoint.state.as_str().to_owned())),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        access::{Permission, Reach, Standing},
        ids::{AppId, OperatorId, SessionId},
        testing::{
            Memory,
            run::block_on,
            story::{NOON, SHOP, noon_and},
        },
    };

    fn new(url: &str) -> NewEndpoint {
        NewEndpoint { url: url.to_owned(), description: None, events: Vec::new(), ordered: false }
    }

    fn wanted() -> WantedEndpoint {
        let secret = Secret::new(b"hidden first".to_vec());
        WantedEndpoint { id: EndpointId::from_u128(1), new: new("https://shop.example/a"), secret }
    }

    #[test]
    fn a_grant_for_another_application_moves_no_endpoint() {
        block_on(async {
            let grants = vec![([Permission::WebhookManage].into(), Reach::Apps([AppId::from_u128(99)].into()))];
            let (operator, session) = (OperatorId::from_u128(1), SessionId::from_u128(1));
            let standing = Standing { operator, session, grants, stepped_up: false };
            let theirs = standing.may::<ManageWebhooks>().unwrap().over(AppId::from_u128(99)).unwrap().into();
            let (store, asked, id) = (Memory::default(), Asked::at(SHOP, NOON), EndpointId::from_u128(1));
            assert_eq!(create(&store, &asked, &theirs, wanted(), |_| None).await, Err(Declined::NotFound));
            create(&store, &asked, &Authority::Machine, wanted(), |_| None).await.unwrap();
            let to = (new("https://elsewhere.example"), true);
            assert_eq!(change(&store, &asked, &theirs, id, to).await, Err(Declined::NotFound));
            assert_eq!(remove(&store, &asked, &theirs, id).await, Err(Declined::NotFound));
            let secret = Secret::new(vec![1]);
            assert_eq!(rotate(&store, &asked, &theirs, (id, secret), |_| None).await, Err(Declined::NotFound));
        });
    }

    #[test]
    fn the_trail_says_what_became_different_and_no_secret() {
        let first = Endpoint::create(
            EndpointId::from_u128(1),
            SHOP,
            &new("https://shop.example/a"),
            Secret::new(b"hidden".to_vec()),
            NOON,
        );
        let first = first.unwrap().next;
        let to = NewEndpoint { ordered: true, ..new("https://shop.example/b") };
        let changed = told(&first, first.change(&to, false, noon_and(1)).unwrap(), Action::EndpointChanged);
        let [line] = &changed.audit[..] else { panic!("one line: {:?}", changed.audit) };
        let names: Vec<&str> = line.facts.iter().map(|fact| fact.name.as_str()).collect();
        assert_eq!(names, ["url", "ordered", "state"]);
        let same = told(
            &first,
            first.change(&new("https://shop.example/a"), true, noon_and(1)).unwrap(),
            Action::EndpointChanged,
        );
        assert_eq!(same.audit, []);
        assert!(!format!("{:?}", changed.audit).contains("hidden"));
    }
}
