//! Many who want a token at once, and what becomes of the calls.

use super::*;
use domain::time::hours;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A gateway that gives tokens as it was told, and counts who asks.
#[derive(Clone)]
struct Till {
    grants: Arc<AtomicUsize>,
    renewals: Arc<AtomicUsize>,
    says: fn(usize, bool) -> Called,
    takes: Duration,
}

impl Till {
    fn saying(says: fn(usize, bool) -> Called) -> Till {
        Till { grants: Arc::default(), renewals: Arc::default(), says, takes: Duration::from_millis(50) }
    }

    fn calls(&self) -> (usize, usize) {
        (self.grants.load(Ordering::SeqCst), self.renewals.load(Ordering::SeqCst))
    }
}

impl CallsForTokens for Till {
    fn owner(&self) -> TokenOwner {
        TokenOwner {
            method: Method::Bkash,
            merchant: "shop".into(),
            base_url: "http://gateway.example".into(),
            key: "key".into(),
        }
    }

    fn credentials(&self) -> [u8; 32] {
        [1; 32]
    }

    async fn call(&self, renews: Option<Secret>) -> Called {
        let counted = if renews.is_some() { &self.renewals } else { &self.grants };
        let nth = counted.fetch_add(1, Ordering::SeqCst);
        tokio::time::sleep(self.takes).await;
        (self.says)(nth, renews.is_some())
    }
}

fn given(nth: usize) -> Called {
    let id_token = Secret::new(format!("token-{nth}"));
    Called::Given(Given { id_token, refresh_token: Some(Secret::new("again")), serves: hours(1) })
}

fn text(token: Result<Token, Unavailable>) -> String {
    token.map_or_else(|unavailable| unavailable.detail, |token| token.text.expose().to_owned())
}

#[tokio::test]
async fn many_who_want_a_token_at_once_cause_one_call() {
    let (shelf, till) = (TokenShelf::in_memory(), Till::saying(|nth, _| given(nth)));
    let asking = (0..20).map(|_| {
        let (shelf, till) = (shelf.clone(), till.clone());
        tokio::spawn(async move { text(shelf.token(&till, None).await) })
    });
    for asked in asking.collect::<Vec<_>>() {
        assert_eq!(asked.await.unwrap(), "token-0");
    }
    assert_eq!(till.calls(), (1, 0));
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_then_the_hour_s_calls_are_spent() {
    let (shelf, till) = (TokenShelf::in_memory(), Till::saying(|nth, _| given(nth)));
    let first = shelf.token(&till, None).await.unwrap();
    let second = shelf.token(&till, Some(first.generation)).await.unwrap();
    assert_eq!(second.text.expose(), "token-1");
    assert_eq!(text(shelf.token(&till, Some(first.generation)).await), "token-1", "somebody replaced it before");
    let spent = text(shelf.token(&till, Some(second.generation)).await);
    assert!(spent.starts_with("no token: the gateway must not be called for one for another 36"), "{spent}");
    assert_eq!(till.calls(), (2, 0));
}

#[tokio::test]
async fn a_refused_grant_is_not_repeated() {
    let till = Till::saying(|_, _| Called::Refused("wrong password".into()));
    let shelf = TokenShelf::in_memory();
    assert!(text(shelf.token(&till, None).await).starts_with("the gateway gives no token"));
    assert!(text(shelf.token(&till, None).await).starts_with("no token: the gateway must not be called"));
    assert_eq!(till.calls(), (1, 0));
}

#[tokio::test]
async fn a_call_without_an_answer_leaves_the_other_one_of_the_hour() {
    let till = Till::saying(|nth, _| match nth {
        0 => Called::Unanswered(Unavailable { detail: "no answer in time".into() }),
        _ => given(nth),
    });
    let shelf = TokenShelf::in_memory();
    assert_eq!(text(shelf.token(&till, None).await), "no answer in time");
    assert_eq!(text(shelf.token(&till, None).await), "token-1");
}

#[tokio::test]
async fn a_token_that_nobody_waits_for_any_more_is_kept() {
    let (shelf, till) = (TokenShelf::in_memory(), Till::saying(|nth, _| given(nth)));
    let patience = Duration::from_millis(5);
    assert!(tokio::time::timeout(patience, shelf.token(&till, None)).await.is_err());
    assert_eq!(text(shelf.token(&till, None).await), "token-0");
    assert_eq!(till.calls(), (1, 0));
}

#[tokio::test]
async fn a_due_token_is_renewed_or_else_granted() {
    let renewing = Till::saying(|nth, renews| match (nth, renews) {
        (0, false) => Called::Given(Given {
            id_token: Secret::new("short"),
            refresh_token: Some(Secret::new("again")),
            // Due at once, and already too near its end to be used.
            serves: Duration::from_secs(1),
        }),
        (_, true) => given(7),
        (_, false) => given(8),
    });
    let shelf = TokenShelf::in_memory();
    assert_eq!(text(shelf.token(&renewing, None).await), "short");
    assert_eq!(text(shelf.token(&renewing, None).await), "token-7");
    assert_eq!(renewing.calls(), (1, 1));
}

#[test]
fn whose_tokens_they_are_depends_on_every_part_of_the_name() {
    let owner = Till::saying(|nth, _| given(nth)).owner();
    let others = [
        TokenOwner { merchant: "shopk".into(), key: "ey".into(), ..owner.clone() },
        TokenOwner { base_url: "http://gateway.example/".into(), ..owner.clone() },
        TokenOwner { method: Method::Nagad, ..owner.clone() },
    ];
    assert!(others.iter().all(|other| other.id() != owner.id()));
    assert_eq!(owner.id(), Till::saying(|nth, _| given(nth)).owner().id());
}
