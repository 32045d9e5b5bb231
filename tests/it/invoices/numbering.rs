//! Numbers have no gap: not under a crowd, not after a kill.

use super::chair;
use crate::world::{World, at_once};
use serde_json::json;
use std::collections::BTreeSet;
use tests::{Result, TestApp};

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_at_once_are_numbered_without_a_gap() -> Result {
    let app = TestApp::start().await?;
    let wrong = json!({ "customerReference": "customer-1", "lineItems": [
        { "description": "x", "qty": 1, "unitAmountMinor": 5, "discountMinor": 6 },
    ] });
    let each = (0..100).map(|place| {
        let (caller, body) = (app.test.clone(), if place % 5 == 0 { wrong.clone() } else { chair() });
        async move { caller.post("/invoices", &body).await.map(|answer| answer.at("/data/number").clone()) }
    });
    let made = at_once(each.collect::<Vec<_>>()).await;
    let mut numbers = BTreeSet::new();
    for number in made {
        numbers.extend(number?.as_str().map(str::to_owned));
    }
    let expected: BTreeSet<String> = (1..=80).map(|place| format!("INV-{place:06}")).collect();
    assert_eq!(numbers, expected);
    assert!(app.book().await?.ends_with("faults: []"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_in_the_middle_of_a_crowd_no_number_is_lost_or_given_twice() -> crate::support::Result {
    let world = World::new("invoices_killed").await?;
    let mut answered: BTreeSet<String> = BTreeSet::new();
    for round in 0..3 {
        let server = world.start().await?;
        let url = world.url();
        let each = (0..40).map(|place| {
            let (world, url, key) = (&world, url.clone(), format!("{round}-{place}"));
            async move { world.post(&url, "/invoices", Some(&key), &chair()).await }
        });
        let all = futures_util::future::join_all(each);
        let killed = async {
            tokio::time::sleep(std::time::Duration::from_millis(60 + 40 * round)).await;
            server.kill().await
        };
        let (all, killed) = tokio::join!(all, killed);
        killed?;
        let numbers = all.into_iter().flatten().map(|one| one.text("/data/number")).filter(|number| !number.is_empty());
        answered.extend(numbers);
    }
    let server = world.start().await?;
    let next = world.post(&world.url(), "/invoices", Some("last"), &chair()).await.ok_or("the server is gone")?;
    let count = world.count("invoices where sequence is not null").await?;
    assert_eq!(next.text("/data/number"), format!("INV-{count:06}"), "the last number is the count: there is no gap");
    assert_eq!(world.count("(select distinct sequence from invoices) as numbers").await?, count);
    assert_eq!(world.count("invoices where number is null").await?, 0);
    for number in answered {
        assert_eq!(world.count(&format!("invoices where number = '{number}'")).await?, 1, "{number} was answered");
    }
    let retried = world.post(&world.url(), "/invoices", Some("last"), &chair()).await.ok_or("the server is gone")?;
    assert_eq!(retried.text("/data/id"), next.text("/data/id"));
    world.the_book_holds().await?;
    server.kill().await?;
    Ok(())
}
