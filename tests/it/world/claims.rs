//! What must be true of a world once everybody has done what he had to do, whoever was killed in between.

use super::{LOOK_EVERY, PAST_EVERY_LEASE, World, acts::is_paid};
use crate::support::Result;
use domain::ledger::ReadsLedger;
use std::time::{Duration, Instant};
use tokio::time::sleep;
use tokio_postgres::{Client, NoTls};

/// How long workers may take for what is left. A sweep looks every two seconds.
///
/// Longer than a delivery's lease of 30 s: one whose outcome could not be kept is taken up again only after it.
const SETTLED_WITHIN: Duration = Duration::from_secs(45);

/// Each query finds what must not be there.
const NEVER: [(&str, &str); 16] = [
    (
        "a payment with two captures of the merchant's",
        "select payment_id::text from captures where kind = 'KEPT' group by payment_id having count(*) > 1",
    ),
    (
        "a capture that is not posted exactly once",
        "select a.id::text from attempts a where \
         (select count(*) from captures c where c.attempt_id = a.id and c.kind in ('KEPT', 'SURPLUS')) <> \
         (select count(*) from ledger_transfers t where t.subject_id = a.id and t.place = 0 and t.cause <> 'CORRECTION')",
    ),
    (
        "a posting without its capture",
        "select posting_id::text from ledger_transfers t where not exists \
         (select from captures c where c.attempt_id = t.subject_id)",
    ),
    (
        "a success without its money",
        "select id::text from payments p where status = 'SUCCEEDED' and not exists (select from captures c \
         join attempts a on a.id = c.attempt_id and a.status = 'SUCCEEDED' \
         where a.id = p.succeeded_by and c.kind = 'KEPT' and c.captured_minor = p.amount_minor)",
    ),
    (
        "an attempt that succeeded without a capture, or the other way round",
        "select id::text from attempts a \
         where (status = 'SUCCEEDED') <> exists (select from captures c where c.attempt_id = a.id and c.place = 1)",
    ),
    (
        "a success that is not told exactly once",
        "select p.id::text from payments p left join webhook_events e on e.object_id = p.id and e.type = 'payment.succeeded' \
         group by p.id, p.status having count(e.id) <> (p.status = 'SUCCEEDED')::int",
    ),
    (
        "an end that is not told exactly once",
        "select p.id::text from payments p left join webhook_events e \
         on e.object_id = p.id and e.type = 'payment.' || lower(p.status) \
         where p.status <> 'PENDING' group by p.id having count(e.id) <> 1",
    ),
    ("an event that waits", "select id::text from webhook_events where fanned_out_at is null"),
    (
        "an event without its one delivery",
        "select e.id::text from webhook_events e left join webhook_deliveries d on d.event_id = e.id \
         group by e.id having count(d.id) <> 1",
    ),
    (
        "a delivery that is not through",
        "select concat_ws(' ', d.id, d.state, 'due', d.due_at, 'leased', d.lease_until, 'last answer', a.status, a.error) \
         from webhook_deliveries d left join webhook_attempts a on a.delivery_id = d.id and a.number = d.attempts_made \
         where d.state <> 'DELIVERED'",
    ),
    (
        "a delivery with two recorded successes",
        "select delivery_id::text from webhook_attempts where status between 200 and 299 \
         group by delivery_id having count(*) > 1",
    ),
    (
        "a key without what it made",
        "select key from idempotency_keys k where not exists (select from payments p where p.id = k.subject_id)",
    ),
    (
        "a payment without its one key",
        "select p.id::text from payments p left join idempotency_keys k on k.subject_id = p.id and k.operation = 'createPayment' \
         group by p.id having count(k.key) <> 1",
    ),
    ("evidence that nobody judged", "select id::text from callbacks where outcome = 'RECEIVED'"),
    ("an attempt that nobody drives on", "select id::text from attempts where status in ('INITIATED', 'VERIFYING')"),
    (
        "an open attempt that nobody will ask about",
        "select id::text from attempts where status in ('REDIRECTED', 'ABANDONED') and check_at is null",
    ),
];

impl World {
    /// Lets time pass and the workers work until every claim holds; what still does not is the error.
    pub(crate) async fn settle(&self) -> Result {
        self.pass(PAST_EVERY_LEASE).await?;
        let (client, connection) = tokio_postgres::connect(self.database_url(), NoTls).await?;
        tokio::spawn(connection);
        let began = Instant::now();
        loop {
            let mut broken = found(&client).await?;
            broken.extend(self.unlike_the_gateway(&client).await?);
            broken.extend(self.unlike_the_receiver(&client).await?);
            if broken.is_empty() {
                break;
            }
            if began.elapsed() > SETTLED_WITHIN {
                return Err(format!("there is still {}", broken.join("; ")).into());
            }
            sleep(LOOK_EVERY * 2).await;
        }
        self.nothing_told_is_lost(&client).await?;
        self.the_book_holds().await
    }

    /// Captured at the gateway means succeeded here, and the other way round.
    async fn unlike_the_gateway(&self, client: &Client) -> Result<Vec<String>> {
        let rows = client
            .query(
                "select p.id::text, p.status, a.reference from payments p \
                 join attempts a on a.app_id = p.app_id and a.mode = p.mode and a.payment_id = p.id",
                &[],
            )
            .await?;
        let differs = rows.iter().filter_map(|row| {
            let (id, status, reference): (String, String, String) = (row.get(0), row.get(1), row.get(2));
            let paid = self.sandbox.sessions(Some(&reference)).iter().any(is_paid);
            let ours = status == "SUCCEEDED";
            (paid != ours).then(|| format!("a payment {id} that is {status} here, and paid there: {paid}"))
        });
        Ok(differs.collect())
    }

    /// The receiver has every event, each under one id with one body, and nothing else.
    async fn unlike_the_receiver(&self, client: &Client) -> Result<Vec<String>> {
        let rows = client.query("select body from webhook_events order by id", &[]).await?;
        let mut taken = self.hook.taken();
        let mut broken = Vec::new();
        for row in rows {
            let body: String = row.get(0);
            let told: serde_json::Value = serde_json::from_str(&body)?;
            let id = told["id"].as_str().unwrap_or_default();
            match taken.remove(id) {
                None => broken.push(format!("an event {id} that the receiver never got")),
                Some(bodies) if bodies.iter().any(|taken| *taken != body) => {
                    broken.push(format!("an event {id} that came in other words"));
                }
                Some(_) => {}
            }
        }
        broken.extend(taken.into_keys().map(|id| format!("a webhook {id} about nothing")));
        Ok(broken)
    }

    /// Whatever the application was told exists, under the key it was told for.
    async fn nothing_told_is_lost(&self, client: &Client) -> Result {
        let kept = client
            .query(
                "select key, (body::jsonb #>> '{data,id}') from idempotency_keys where operation = 'createPayment'",
                &[],
            )
            .await?;
        let kept: Vec<(String, Option<String>)> = kept.iter().map(|row| (row.get(0), row.get(1))).collect();
        for (key, id) in self.told().iter() {
            let there = kept.iter().any(|(kept, made)| kept == key && made.as_ref() == Some(id));
            assert!(there, "{key} was answered {id}, and is lost; there is {kept:?}");
        }
        Ok(())
    }

    /// The book is balanced, and every block, balance and link of the chain proves itself.
    pub(crate) async fn the_book_holds(&self) -> Result {
        assert!(self.store.trial_balance(self.scope, None).await?.is_balanced());
        assert_eq!(self.store.verify_ledger().await?.faults, []);
        Ok(())
    }
}

async fn found(client: &Client) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for (what, query) in NEVER {
        let rows = client.query(query, &[]).await?;
        let names: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
        if !names.is_empty() {
            found.push(format!("{what}: {}", names.join(", ")));
        }
    }
    Ok(found)
}
