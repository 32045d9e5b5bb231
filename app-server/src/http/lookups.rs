//! Looking applications up for many requests at once.
//!
//! Every request proves itself anew, and a revoked credential must not work a moment longer, so nothing is remembered.
//! But requests that wait at the same time may share a look-up: each gets the answer of one that began after it came.

use domain::{
    AppId, StoreFailed,
    apps::{App, FindsApps},
};
use std::{
    collections::HashMap,
    mem,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::oneshot;

type Found = Result<Option<Arc<App>>, StoreFailed>;
type Waiting = HashMap<AppId, Vec<oneshot::Sender<Found>>>;

/// Shared look-ups. An application stands in the table while a task looks it up, with those who wait for the next one.
#[derive(Clone)]
pub struct Lookups<F> {
    apps: F,
    waiting: Arc<Mutex<Waiting>>,
}

impl<F: FindsApps + Clone + 'static> Lookups<F> {
    /// Look-ups in these applications.
    pub fn new(apps: F) -> Lookups<F> {
        Lookups { apps, waiting: Arc::default() }
    }

    /// The application, as it was at some instant after this was asked.
    pub async fn app(&self, id: AppId) -> Found {
        let (tell, told) = oneshot::channel();
        let is_first = {
            let mut waiting = lock(&self.waiting);
            let is_first = !waiting.contains_key(&id);
            waiting.entry(id).or_default().push(tell);
            is_first
        };
        if is_first {
            // In a task of its own: whoever came first may be gone before the answer.
            let (apps, waiting) = (self.apps.clone(), Arc::clone(&self.waiting));
            tokio::spawn(Lookup { apps, waiting, id, is_over: false }.run());
        }
        told.await.unwrap_or_else(|_| Err(StoreFailed::Database("a look-up was cut off".into())))
    }
}

/// The task that looks one application up until nobody waits for it.
struct Lookup<F> {
    apps: F,
    waiting: Arc<Mutex<Waiting>>,
    id: AppId,
    is_over: bool,
}

impl<F: FindsApps> Lookup<F> {
    async fn run(mut self) {
        while let Some(all) = self.those_who_wait() {
            let found = self.apps.app(self.id).await.map(|app| app.map(Arc::new));
            for one in all {
                // Whoever is gone does not need it.
                let _ = one.send(found.clone());
            }
        }
    }

    fn those_who_wait(&mut self) -> Option<Vec<oneshot::Sender<Found>>> {
        let mut waiting = lock(&self.waiting);
        let all = waiting.get_mut(&self.id).map(mem::take).unwrap_or_default();
        if all.is_empty() {
            // From here on the place in the table may be another task's.
            waiting.remove(&self.id);
            self.is_over = true;
            return None;
        }
        Some(all)
    }
}

impl<F> Drop for Lookup<F> {
    /// A look-up that ended badly must not leave others waiting for ever.
    fn drop(&mut self) {
        if !self.is_over {
            lock(&self.waiting).remove(&self.id);
        }
    }
}

fn lock(waiting: &Mutex<Waiting>) -> MutexGuard<'_, Waiting> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Timestamp, apps::Settings};
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::sync::Semaphore;

    const ID: AppId = AppId::from_u128(1);

    #[derive(Clone)]
    struct Slow {
        asked: Arc<AtomicUsize>,
        gate: Arc<Semaphore>,
    }

    impl FindsApps for Slow {
        async fn app(&self, id: AppId) -> Result<Option<App>, StoreFailed> {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            self.gate.acquire().await.unwrap().forget();
            let name = format!("look-up {number}");
            let made = App::register(id, &name, Settings::default(), Vec::new(), Timestamp::EPOCH).unwrap();
            Ok(Some(made.next))
        }

        async fn apps(&self) -> Result<Vec<App>, StoreFailed> {
            Ok(Vec::new())
        }
    }

    fn slow() -> (Slow, Lookups<Slow>) {
        let slow = Slow { asked: Arc::default(), gate: Arc::new(Semaphore::new(0)) };
        (slow.clone(), Lookups::new(slow))
    }

    async fn name(lookups: Lookups<Slow>) -> String {
        lookups.app(ID).await.unwrap().unwrap().name.clone()
    }

    async fn until(happened: impl Fn() -> bool) {
        while !happened() {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn those_who_come_during_a_look_up_share_the_next_one() {
        let (slow, lookups) = slow();
        let first = tokio::spawn(name(lookups.clone()));
        until(|| slow.asked.load(Ordering::SeqCst) == 1).await;
        let others: Vec<_> = (0..5).map(|_| tokio::spawn(name(lookups.clone()))).collect();
        until(|| lock(&lookups.waiting).get(&ID).is_some_and(|waiting| waiting.len() == 5)).await;
        slow.gate.add_permits(10);
        assert_eq!(first.await.unwrap(), "look-up 1");
        for other in others {
            assert_eq!(other.await.unwrap(), "look-up 2", "none may see what was true before it came");
        }
        until(|| lock(&lookups.waiting).is_empty()).await;
        assert_eq!(name(lookups).await, "look-up 3");
    }

    #[tokio::test]
    async fn one_who_goes_away_does_not_hold_up_the_others() {
        let (slow, lookups) = slow();
        let gone = tokio::spawn(name(lookups.clone()));
        until(|| slow.asked.load(Ordering::SeqCst) == 1).await;
        gone.abort();
        let other = tokio::spawn(name(lookups.clone()));
        slow.gate.add_permits(10);
        assert_eq!(other.await.unwrap(), "look-up 2");
    }
}
