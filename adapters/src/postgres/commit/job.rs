//! The jobs in the committer's queue. They are type-erased, so that one batch may hold decisions about many things.

use super::{
    Committer,
    desk::{Desk, Glance, Noun},
    rows::JudgementRow,
    transaction::Failure,
    wanted::{Wanted, key_name},
};
use crate::postgres::store::Store;
use domain::{
    Asked, Decides, Decision, Declined, Opens, StoreFailed,
    decision::{Never, OpensWithin, Unique},
    idempotency::{Admission, KeyEffect},
    payments::callback::{AgeAlert, Callback},
};
use tokio::sync::oneshot;

/// Something that waits to be made durable.
pub(super) trait Job: Send {
    /// What it needs loaded and locked.
    fn want(&self, wanted: &mut Wanted);
    /// Does its part of the batch in memory. It may be asked again, on another desk.
    fn run(&mut self, desk: &mut Desk);
    /// Tells the caller: what it decided is durable, or the commit failed.
    fn answer(self: Box<Self>, committed: Result<(), &Failure>);
}

/// A decision about a subject that exists, or the first one about a new one.
struct Decide<S: Noun, R, F> {
    asked: Asked,
    id: S::Id,
    opens: bool,
    rule: F,
    outcome: Option<Result<S, Declined<R>>>,
    reply: oneshot::Sender<Result<S, Declined<R>>>,
}

impl<S, R, F> Job for Decide<S, R, F>
where
    S: Noun,
    R: Send + 'static,
    F: Fn(Option<&S>) -> Option<Result<Decision<S>, R>> + Send + 'static,
{
    fn want(&self, wanted: &mut Wanted) {
        if !self.opens {
            S::want(wanted, self.asked.scope, self.id);
        }
        if let Some(claim) = &self.asked.key {
            wanted.keys.insert(key_name(self.asked.scope, claim));
        }
    }

    fn run(&mut self, desk: &mut Desk) {
        self.outcome = Some(self.decide(desk));
    }

    fn answer(self: Box<Self>, committed: Result<(), &Failure>) {
        let answer = match (committed, self.outcome) {
            (Ok(()), Some(outcome)) => outcome,
            (Ok(()), None) => Err(Declined::Failed(StoreFailed::Busy)),
            (Err(failure), _) => Err(failure.decline()),
        };
        // The caller may have gone; what was decided stands all the same.
        self.reply.send(answer).ok();
    }
}

impl<S, R, F> Decide<S, R, F>
where
    S: Noun,
    F: Fn(Option<&S>) -> Option<Result<Decision<S>, R>>,
{
    fn decide(&self, desk: &mut Desk) -> Result<S, Declined<R>> {
        let opened = if self.opens { None } else { Some(S::bits(self.id)) };
        admit(desk, &self.asked, opened)?;
        let seen = S::look(desk, self.asked.scope, self.id);
        if self.opens && seen.is_some() {
            return Err(Declined::Taken(Unique::Id));
        }
        let decision = (self.rule)(seen.as_deref()).ok_or(Declined::NotFound)?.map_err(Declined::Refused)?;
        desk.keep(&self.asked, decision).map_err(Declined::Failed)
    }
}

/// Whether the key of a request lets it go on: with the decision about that subject, or with making a new one.
fn admit<R>(desk: &mut Desk, asked: &Asked, subject: Option<u128>) -> Result<(), Declined<R>> {
    let Some(claim) = &asked.key else { return Ok(()) };
    let Some(record) = desk.key(asked, claim) else { return Ok(()) };
    let made = record.subject;
    if subject.is_some_and(|subject| subject != made) {
        return Err(Declined::KeyConflict);
    }
    match record.admit(claim, asked.at) {
        // A decision drives the operation on; opening would begin it once more.
        Admission::Holder | Admission::TakeOver if subject.is_some() => Ok(()),
        Admission::Holder => Err(Declined::Resume(made)),
        Admission::Replay(snapshot) => Err(Declined::Replay(snapshot)),
        Admission::Conflict => Err(Declined::KeyConflict),
        Admission::InProgress => Err(Declined::KeyInProgress { retry_after: domain::idempotency::RETRY_AFTER }),
        Admission::TakeOver => {
            desk.keep_key(asked, claim, made, &KeyEffect::Hold);
            Err(Declined::Resume(made))
        }
    }
}

/// The first decision about a new subject, by a rule that looks at something else.
struct OpenWithin<C: Glance, S: Noun, R, F> {
    asked: Asked,
    within: C::Name,
    rule: F,
    outcome: Option<Result<S, Declined<R>>>,
    reply: oneshot::Sender<Result<S, Declined<R>>>,
}

impl<C, S, R, F> Job for OpenWithin<C, S, R, F>
where
    C: Glance,
    S: Noun,
    R: Send + 'static,
    F: Fn(&C) -> Result<Decision<S>, R> + Send + 'static,
{
    fn want(&self, wanted: &mut Wanted) {
        C::want(wanted, self.asked.scope, &self.within);
        if let Some(claim) = &self.asked.key {
            wanted.keys.insert(key_name(self.asked.scope, claim));
        }
    }

    fn run(&mut self, desk: &mut Desk) {
        self.outcome = Some(self.open(desk));
    }

    fn answer(self: Box<Self>, committed: Result<(), &Failure>) {
        let answer = match (committed, self.outcome) {
            (Ok(()), Some(outcome)) => outcome,
            (Ok(()), None) => Err(Declined::Failed(StoreFailed::Busy)),
            (Err(failure), _) => Err(failure.decline()),
        };
        // The caller may have gone; what was decided stands all the same.
        self.reply.send(answer).ok();
    }
}

impl<C, S, R, F> OpenWithin<C, S, R, F>
where
    C: Glance,
    S: Noun,
    F: Fn(&C) -> Result<Decision<S>, R>,
{
    fn open(&self, desk: &mut Desk) -> Result<S, Declined<R>> {
        admit(desk, &self.asked, None)?;
        let seen = C::look(desk, self.asked.scope, &self.within).ok_or(Declined::NotFound)?;
        let decision = (self.rule)(&seen).map_err(Declined::Refused)?;
        if S::look(desk, self.asked.scope, decision.next.id()).is_some() {
            return Err(Declined::Taken(Unique::Id));
        }
        desk.keep(&self.asked, decision).map_err(Declined::Failed)
    }
}

/// Evidence of a callback, or its judgement, or both at once.
pub(in crate::postgres) enum KeepCallback {
    Evidence(Box<Callback>),
    Judged(Box<Callback>, JudgementRow, AgeAlert),
    Judgement(JudgementRow, AgeAlert),
}

struct CallbackJob {
    keep: KeepCallback,
    reply: oneshot::Sender<Result<(), StoreFailed>>,
}

impl Job for CallbackJob {
    fn want(&self, _: &mut Wanted) {}

    fn run(&mut self, desk: &mut Desk) {
        match &self.keep {
            KeepCallback::Evidence(callback) => desk.callbacks.push(((**callback).clone(), None)),
            KeepCallback::Judged(callback, row, effect) => {
                desk.callbacks.push(((**callback).clone(), Some(*row)));
                desk.age(*row, effect.clone());
            }
            KeepCallback::Judgement(row, effect) => desk.judge(*row, effect.clone()),
        }
    }

    fn answer(self: Box<Self>, committed: Result<(), &Failure>) {
        self.reply.send(committed.map_err(Failure::store_failed)).ok();
    }
}

impl Committer {
    /// Keeps a callback or its judgement.
    pub(in crate::postgres) async fn keep_callback(&self, keep: KeepCallback) -> Result<(), StoreFailed> {
        let (reply, answer) = oneshot::channel();
        self.put(Box::new(CallbackJob { keep, reply }))?;
        answer.await.map_err(|_| gone())?
    }

    async fn ask<S, R, F>(&self, asked: &Asked, id: S::Id, opens: bool, rule: F) -> Result<S, Declined<R>>
    where
        S: Noun,
        R: Send + 'static,
        F: Fn(Option<&S>) -> Option<Result<Decision<S>, R>> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        self.put(Box::new(Decide { asked: asked.clone(), id, opens, rule, outcome: None, reply }))?;
        answer.await.map_err(|_| Declined::Failed(gone()))?
    }
}

impl<C: Glance, S: Noun> OpensWithin<C, S> for Store {
    async fn open_within<R, F>(&self, asked: &Asked, within: C::Name, rule: F) -> Result<S, Declined<R>>
    where
        F: Fn(&C) -> Result<Decision<S>, R> + Send + 'static,
        R: Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        self.committer.put(Box::new(OpenWithin { asked: asked.clone(), within, rule, outcome: None, reply }))?;
        answer.await.map_err(|_| Declined::Failed(gone()))?
    }
}

fn gone() -> StoreFailed {
    StoreFailed::Database("the committer stopped".into())
}

impl<S: Noun> Decides<S> for Store {
    async fn decide<R, F>(&self, id: S::Id, asked: &Asked, rule: F) -> Result<S, Declined<R>>
    where
        F: Fn(&S) -> Result<Decision<S>, R> + Send + 'static,
        R: Send + 'static,
    {
        self.committer.ask(asked, id, false, move |seen: Option<&S>| seen.map(&rule)).await
    }
}

impl<S: Noun> Opens<S> for Store {
    async fn open(&self, asked: &Asked, first: Decision<S>) -> Result<S, Declined<Never>> {
        let id = first.next.id();
        self.committer.ask(asked, id, true, move |_: Option<&S>| Some(Ok(first.clone()))).await
    }
}
