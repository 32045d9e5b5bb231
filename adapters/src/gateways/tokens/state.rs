//! What is known of one merchant's tokens, and who may do what about them: rules alone, the same wherever it is kept.
//!
//! What must always hold: a call for a token is counted before it is made, so that no crash makes one call too many; no
//! two renewals run at a time; and as long as a token serves, nobody waits for the next one.

use crate::gateways::accounts::Secret;
use domain::{
    Timestamp,
    time::{hours, minutes},
};
use std::time::Duration;

/// Calls for tokens that a gateway takes of one merchant in an hour; more may block the merchant.
pub(crate) const CALLS_MAX: usize = 2;
/// How far back calls count. A little more than the gateway's hour, because nobody's clocks agree.
const CALLS_COUNT_FOR: Duration = Duration::from_secs(3_605);
/// How long nobody calls after the gateway said no to a grant.
const BLOCKED_FOR: Duration = hours(1);
/// How long a token that renews another one serves.
const RENEWS_FOR: Duration = hours(28 * 24);
/// So long before its end a token is not used any more: a question takes its time.
const MARGIN: Duration = Duration::from_secs(30);
/// The longest while for which a token is believed to serve.
const SERVES_MAX: Duration = hours(24);
/// A renewal that takes longer than this was lost with its process.
pub(crate) const LEASE: Duration = minutes(1);

/// Everything that is known of one merchant's tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TokenState {
    /// A digest of the credentials that all this was got with; other credentials begin anew, but for what was called.
    pub(crate) credentials: [u8; 32],
    /// The tokens, once there are some.
    pub(crate) held: Option<Held>,
    /// How many tokens there were; it names the one that is held.
    pub(crate) generation: i64,
    /// When tokens were called for within the hour.
    pub(crate) calls: Vec<Timestamp>,
    /// Whether renewing works; where it does not, tokens are granted anew.
    pub(crate) is_renewable: bool,
    /// Until when nobody calls.
    pub(crate) blocked_until: Option<Timestamp>,
    /// Who is renewing, and until when that is believed.
    pub(crate) lease: Option<(u128, Timestamp)>,
}

/// Tokens that are held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) id_token: Secret,
    pub(crate) refresh_token: Option<Secret>,
    /// From when on it should be renewed.
    pub(crate) renew_at: Timestamp,
    /// Until when it is used. The beginning of time, when the gateway refused it.
    pub(crate) use_until: Timestamp,
    /// Until when it can be renewed.
    pub(crate) renewable_until: Timestamp,
}

/// Somebody who needs a token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wants {
    pub(crate) credentials: [u8; 32],
    /// Whoever it is, should the renewal be his.
    pub(crate) holder: u128,
    /// The token that the gateway refused, when it did.
    pub(crate) refused: Option<i64>,
}

/// A token to ask with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) text: Secret,
    pub(crate) generation: i64,
}

/// What whoever needs a token does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Asks with this one.
    Use(Token),
    /// Calls for a token: with the one that renews, or for a grant.
    Renew(Option<Secret>),
    /// Waits for whoever is renewing.
    Wait,
    /// Does without: nobody may call before then.
    Spent(Timestamp),
}

/// Tokens that the gateway gave.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) id_token: Secret,
    pub(crate) refresh_token: Option<Secret>,
    pub(crate) serves: Duration,
}

impl TokenState {
    /// Decides what somebody who needs a token does, and counts the call when it is one.
    pub(crate) fn claim(&mut self, wants: &Wants, now: Timestamp) -> Next {
        if self.credentials != wants.credentials {
            let (calls, lease) = (std::mem::take(&mut self.calls), self.lease.take());
            let generation = self.generation;
            let credentials = wants.credentials;
            *self = TokenState { credentials, generation, calls, lease, is_renewable: true, ..TokenState::default() };
        }
        self.calls.retain(|call| now < call.plus(CALLS_COUNT_FOR));
        if wants.refused == Some(self.generation)
            && let Some(held) = &mut self.held
        {
            held.use_until = Timestamp::EPOCH;
        }
        let usable = self.usable(now);
        let is_due = usable.is_none() || self.held.as_ref().is_none_or(|held| now >= held.renew_at);
        if let (Some(token), false) = (&usable, is_due) {
            return Next::Use(token.clone());
        }
        let is_leased = self.lease.is_some_and(|(_, until)| now < until);
        let is_blocked = self.blocked_until.is_some_and(|until| now < until);
        if !is_leased && !is_blocked && self.calls.len() < CALLS_MAX {
            self.calls.push(now);
            self.lease = Some((wants.holder, now.plus(LEASE)));
            // One that the gateway refused is not renewed: only a grant is sure to mend that, and calls are dear.
            let renews = self.held.as_ref().filter(|held| self.is_renewable && held.use_until != Timestamp::EPOCH);
            let renews = renews.filter(|held| now < held.renewable_until);
            return Next::Renew(renews.and_then(|held| held.refresh_token.clone()));
        }
        match usable {
            Some(token) => Next::Use(token),
            None if is_leased => Next::Wait,
            None => Next::Spent(self.may_call_at(now)),
        }
    }

    /// The token that serves, if one does.
    pub(crate) fn usable(&self, now: Timestamp) -> Option<Token> {
        let held = self.held.as_ref().filter(|held| now < held.use_until)?;
        Some(Token { text: held.id_token.clone(), generation: self.generation })
    }

    /// Whether somebody with these credentials may use the token without any claim.
    pub(crate) fn fresh(&self, wants: &Wants, now: Timestamp) -> Option<Token> {
        let is_fresh = self.held.as_ref().is_some_and(|held| now < held.renew_at);
        let is_right = self.credentials == wants.credentials && wants.refused != Some(self.generation);
        self.usable(now).filter(|_| is_fresh && is_right)
    }

    /// Keeps what the gateway gave. A token that came too late to be waited for serves all the same.
    pub(crate) fn keep(&mut self, wants: &Wants, given: Given, asked_at: Timestamp) -> Token {
        let serves = given.serves.min(SERVES_MAX);
        self.release(wants.holder);
        self.generation += 1;
        self.blocked_until = None;
        let kept = self.held.take().and_then(|held| held.refresh_token);
        self.held = Some(Held {
            id_token: given.id_token.clone(),
            refresh_token: given.refresh_token.or(kept),
            // An eighth before its end: at minute 52 of an hour.
            renew_at: asked_at.plus(serves - serves / 8),
            use_until: asked_at.plus(serves.saturating_sub(MARGIN)),
            renewable_until: asked_at.plus(RENEWS_FOR),
        });
        Token { text: given.id_token, generation: self.generation }
    }

    /// The gateway does not renew: from now on tokens are granted.
    pub(crate) fn not_renewed(&mut self, wants: &Wants) {
        self.release(wants.holder);
        self.is_renewable = false;
    }

    /// The gateway grants nothing: asking again soon could only make it worse.
    pub(crate) fn not_granted(&mut self, wants: &Wants, now: Timestamp) {
        self.release(wants.holder);
        self.blocked_until = Some(now.plus(BLOCKED_FOR));
    }

    /// Nobody knows what became of the call.
    pub(crate) fn unanswered(&mut self, wants: &Wants) {
        self.release(wants.holder);
    }

    fn release(&mut self, holder: u128) {
        self.lease = self.lease.filter(|(other, _)| *other != holder);
    }

    /// The first instant at which a call is allowed again.
    fn may_call_at(&self, now: Timestamp) -> Timestamp {
        let spent = self.calls.first().filter(|_| self.calls.len() >= CALLS_MAX);
        let spent = spent.map(|first| first.plus(CALLS_COUNT_FOR));
        spent.into_iter().chain(self.blocked_until).fold(now, Timestamp::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CREDENTIALS: [u8; 32] = [7; 32];
    const NOON: Timestamp = Timestamp::from_micros(1_800_000_000_000_000);

    fn at(minutes_past: u64) -> Timestamp {
        NOON.plus(minutes(minutes_past))
    }

    fn wants(holder: u128) -> Wants {
        Wants { credentials: CREDENTIALS, holder, refused: None }
    }

    fn given(name: &str) -> Given {
        Given { id_token: Secret::new(name), refresh_token: Some(Secret::new("again")), serves: hours(1) }
    }

    fn used(next: &Next) -> &str {
        match next {
            Next::Use(token) => token.text.expose(),
            Next::Renew(Some(_)) => "renew",
            Next::Renew(None) => "grant",
            Next::Wait => "wait",
            Next::Spent(_) => "spent",
        }
    }

    /// A merchant whose first token was granted at noon.
    fn granted() -> TokenState {
        let mut state = TokenState::default();
        assert_eq!(used(&state.claim(&wants(1), at(0))), "grant");
        state.keep(&wants(1), given("first"), at(0));
        state
    }

    #[test]
    fn one_renews_and_the_others_wait_for_the_first_token_and_not_for_the_next() {
        let mut state = TokenState::default();
        assert_eq!(used(&state.claim(&wants(1), at(0))), "grant");
        assert_eq!(used(&state.claim(&wants(2), at(0))), "wait");
        state.keep(&wants(1), given("first"), at(0));
        assert_eq!(used(&state.claim(&wants(2), at(51))), "first");
        assert_eq!(used(&state.claim(&wants(1), at(53))), "renew");
        assert_eq!(used(&state.claim(&wants(2), at(53))), "first", "it still serves");
        state.keep(&wants(1), given("second"), at(53));
        assert_eq!(used(&state.claim(&wants(2), at(54))), "second");
    }

    #[test]
    fn however_often_a_token_is_wanted_no_hour_sees_more_than_two_calls() {
        let (mut state, mut calls) = (TokenState::default(), Vec::new());
        for second in 0..(6 * 3_600) {
            let now = NOON.plus(Duration::from_secs(second));
            // The gateway refuses every token as soon as it is used.
            let wants = Wants { refused: Some(state.generation), ..wants(1) };
            if let Next::Renew(_) = state.claim(&wants, now) {
                calls.push(second);
                state.keep(&wants, given("token"), now);
            }
        }
        assert!(calls.len() >= 10, "{calls:?}");
        for (first, third) in calls.iter().zip(calls.iter().skip(2)) {
            assert!(third - first > 3_600, "{calls:?}");
        }
    }

    #[test]
    fn a_lost_renewal_is_taken_over_and_its_call_counts() {
        let mut state = TokenState::default();
        assert_eq!(used(&state.claim(&wants(1), at(0))), "grant");
        assert_eq!(used(&state.claim(&wants(2), at(1))), "grant", "the first one's process died");
        state.unanswered(&wants(2));
        let Next::Spent(until) = state.claim(&wants(3), at(2)) else { panic!("two calls were made") };
        assert_eq!(until, at(60).plus(Duration::from_secs(5)));
        assert_eq!(used(&state.claim(&wants(3), until)), "grant");
    }

    #[test]
    fn a_token_that_came_too_late_serves_all_the_same() {
        let mut state = TokenState::default();
        state.claim(&wants(1), at(0));
        assert_eq!(used(&state.claim(&wants(2), at(2))), "grant");
        state.keep(&wants(1), given("late"), at(0));
        assert_eq!(used(&state.claim(&wants(3), at(2))), "late");
    }

    #[test]
    fn a_refused_token_is_renewed_once_by_a_grant_whoever_hears_of_it() {
        let mut state = granted();
        let refused = |holder| Wants { refused: Some(1), ..wants(holder) };
        assert_eq!(used(&state.claim(&refused(1), at(5))), "grant");
        assert_eq!(used(&state.claim(&refused(2), at(5))), "wait");
        assert_eq!(used(&state.claim(&wants(3), at(5))), "wait", "nobody uses it any more");
        state.keep(&refused(1), given("second"), at(5));
        assert_eq!(used(&state.claim(&refused(2), at(5))), "second");
    }

    #[test]
    fn where_renewing_does_not_work_tokens_are_granted_and_the_old_one_serves_meanwhile() {
        let mut state = granted();
        assert_eq!(used(&state.claim(&wants(1), at(53))), "renew");
        state.not_renewed(&wants(1));
        assert_eq!(used(&state.claim(&wants(1), at(54))), "first", "both calls of the hour are spent");
        assert_eq!(used(&state.claim(&wants(1), at(61))), "grant");
        state.keep(&wants(1), given("second"), at(61));
        assert_eq!(used(&state.claim(&wants(1), at(115))), "grant", "nobody tries to renew again");
    }

    #[test]
    fn after_a_refused_grant_nobody_calls_for_an_hour_unless_the_credentials_are_others() {
        let mut state = TokenState::default();
        state.claim(&wants(1), at(0));
        state.not_granted(&wants(1), at(0));
        assert_eq!(used(&state.claim(&wants(2), at(59))), "spent");
        let mended = Wants { credentials: [8; 32], ..wants(2) };
        assert_eq!(used(&state.clone().claim(&mended, at(1))), "grant");
        assert_eq!(used(&state.claim(&wants(2), at(61))), "grant");
    }

    #[test]
    fn other_credentials_do_not_forget_what_was_called() {
        let mut state = granted();
        let other = |byte| Wants { credentials: [byte; 32], ..wants(1) };
        assert_eq!(used(&state.claim(&other(8), at(1))), "grant", "a token is theirs who got it");
        state.not_granted(&other(8), at(1));
        assert_eq!(used(&state.claim(&other(9), at(2))), "spent");
    }

    #[test]
    fn a_token_says_how_long_it_serves_and_is_not_believed_beyond_reason() {
        for (serves, last, first_not) in [(minutes(10), 8, 10), (hours(1), 52, 60), (hours(9_999), 1_259, 1_441)] {
            let mut state = TokenState::default();
            state.claim(&wants(1), at(0));
            state.keep(&wants(1), Given { serves, ..given("token") }, at(0));
            assert!(state.fresh(&wants(1), at(last)).is_some(), "{serves:?}");
            assert!(state.usable(at(first_not)).is_none(), "{serves:?}");
        }
    }
}
