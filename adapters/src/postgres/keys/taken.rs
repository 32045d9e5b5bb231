//! Keys of operations that are many commits: taken before the first, left after the last, and taken over from whoever is gone.

use super::{admitted, load_locked, write};
use crate::postgres::{commit::key_name, convert::database, rollback::Rollback, store::Store};
use diesel_async::{AsyncConnection, AsyncPgConnection};
use domain::{
    Asked, Declined, StoreFailed,
    idempotency::{Admission, Claim, KeepsKeys, KeyEffect, KeyRecord, RETRY_AFTER},
};
use std::collections::{BTreeMap, BTreeSet};

impl KeepsKeys for Store {
    async fn take_key<R: Send>(&self, asked: &Asked) -> Result<(), Declined<R>> {
        let Some(claim) = &asked.key else { return Ok(()) };
        let mut connection = self.connection().await?;
        let taken = connection.transaction::<_, Rollback<R>, _>(async |connection| {
            let known = known(connection, asked, claim).await?;
            if let Some(known) = &known {
                admitted(known, claim, asked.at)?;
            }
            // What is made is the operation itself: its name is the request that began it.
            let first = || KeyRecord::first(claim, claim.holder, &KeyEffect::Hold, asked.at);
            let next = known.as_ref().map_or_else(first, |known| known.then(claim, &KeyEffect::Hold, asked.at));
            Ok(put(connection, asked, claim, (known, next)).await?)
        });
        // Another request took it a moment ago.
        taken.await.map_err(|why| why.or_taken(Declined::KeyInProgress { retry_after: RETRY_AFTER }))
    }

    async fn leave_key(&self, asked: &Asked, effect: &KeyEffect) -> Result<(), StoreFailed> {
        let Some(claim) = &asked.key else { return Ok(()) };
        let mut connection = self.connection().await?;
        let left = connection.transaction::<_, diesel::result::Error, _>(async |connection| {
            let known = known(connection, asked, claim).await?;
            let Some(known) = known.filter(|known| known.admit(claim, asked.at) == Admission::Holder) else {
                return Ok(());
            };
            let next = known.then(claim, effect, asked.at);
            put(connection, asked, claim, (Some(known), next)).await
        });
        left.await.map_err(database)
    }
}

async fn known(
    connection: &AsyncPgConnection,
    asked: &Asked,
    claim: &Claim,
) -> Result<Option<KeyRecord>, diesel::result::Error> {
    let name = key_name(asked.scope, claim);
    Ok(load_locked(connection, &BTreeSet::from([name.clone()])).await?.remove(&name))
}

async fn put(
    connection: &AsyncPgConnection,
    asked: &Asked,
    claim: &Claim,
    (known, next): (Option<KeyRecord>, KeyRecord),
) -> Result<(), diesel::result::Error> {
    let (one, none) = (BTreeMap::from([(key_name(asked.scope, claim), next)]), BTreeMap::new());
    if known.is_some() { write(connection, &none, &one).await } else { write(connection, &one, &none).await }
}
