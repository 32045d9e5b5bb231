//! Charges whose answer says nothing: they are asked about, and never repeated.

use super::*;
use crate::sandbox::switches::Transport;

/// Long enough for a busy machine to take a connection, short enough to wait for.
const IMPATIENT: Duration = Duration::from_secs(2);

fn transport(fault: Transport<Endpoint>) -> Fault {
    Fault::Transport(fault)
}

#[tokio::test]
async fn money_that_moved_behind_a_lost_answer_is_found_by_asking() {
    for how in [Loss::Dropped, Loss::TimedOut, Loss::Failed, Loss::Message] {
        let world = World::open("1150.00").await.agreed();
        world.break_once(lost(Endpoint::Execute, how));
        let charged = world.charge().await;
        assert!(charged.is_err(), "{how:?}: {charged:?}");
        let seen = paid(&world.ask().await);
        assert_eq!(Some(seen.gateway_txn_id), world.there().trx_id, "{how:?}");
        assert_eq!(world.there().executes, 1, "{how:?}");
    }
}

#[tokio::test]
async fn an_answer_that_comes_too_late_is_found_by_asking() {
    let world = World::open_within("1150.00", IMPATIENT).await.agreed();
    world.break_once(lost(Endpoint::Execute, Loss::Late));
    assert_eq!(world.charge().await, Err(Unavailable { detail: "no answer in time".into() }));
    paid(&world.ask().await);
    assert_eq!(world.there().executes, 1);
}

#[tokio::test]
async fn a_charge_that_got_nowhere_stays_undecided_and_is_not_repeated() {
    let on = Some(Endpoint::Execute);
    for fault in [
        transport(Transport::HttpError { on, status: 500 }),
        transport(Transport::HttpError { on, status: 503 }),
        transport(Transport::Html { on }),
        transport(Transport::Garbage { on }),
        Fault::FrontRefuses { on: Endpoint::Execute, status: 429, message: "Too Many Requests".into() },
        Fault::FrontRefuses { on: Endpoint::Execute, status: 403, message: "Missing Authentication Token".into() },
    ] {
        let world = World::open("1150.00").await.agreed();
        world.break_it(fault.clone());
        let charged = world.charge().await;
        assert!(charged.is_err(), "{fault:?}: {charged:?}");
        assert_eq!(world.ask().await, Ok(Verdict::Undecided), "{fault:?}");
        let cancelled = world.verify(&world.said(Said::Cancelled)).await;
        assert_eq!(cancelled, Ok(Verdict::Undecided), "what a browser says does not end a charge: {fault:?}");
        assert_eq!(world.there().executes, 0, "{fault:?}");
    }
}

#[tokio::test]
async fn a_code_that_says_nothing_is_asked_about_at_once() {
    for code in ["2003", "2020", "2024", "503", "4711", "2062", "2068", "2116", "2117", "2119", "2069"] {
        let world = World::open("1150.00").await.agreed();
        world.break_it(refuses(Endpoint::Execute, code));
        assert_eq!(world.charge().await, Ok(Verdict::Undecided), "{code}");
        assert_eq!(world.ask().await, Ok(Verdict::Undecided), "{code}");
    }
}

#[tokio::test]
async fn what_was_executed_before_is_told_by_the_query_alone() {
    for as_2117 in [false, true] {
        let world = World::open("1150.00").await.agreed();
        if as_2117 {
            world.break_it(Fault::RepeatedAs2117);
        }
        let first = world.charge().await;
        assert_eq!(world.charge().await, first, "a second one, had there been any, finds the first");
        assert_eq!(world.there().refunds.len(), 0);
    }
}

#[tokio::test]
async fn a_code_that_says_no_is_a_failure_once_the_query_does_not_deny_it() {
    for code in ["2056", "2060", "2002", "2065"] {
        let world = World::open("1150.00").await.agreed();
        world.break_it(refuses(Endpoint::Execute, code));
        assert!(matches!(world.charge().await, Ok(Verdict::Failed { .. })), "{code}");
        let world = World::open("1150.00").await.agreed();
        paid(&world.charge().await);
        world.break_it(refuses(Endpoint::Execute, code));
        paid(&world.charge().await);
        world.break_it(transport(Transport::HttpError { on: Some(Endpoint::Query), status: 500 }));
        assert!(world.charge().await.is_err(), "{code}: without the query nothing is certain");
    }
    for code in ["2023", "2029", "2037", "2038", "2057", "2001", "2067", "2010"] {
        let world = World::open("1150.00").await.agreed();
        world.break_it(refuses(Endpoint::Execute, code));
        assert!(matches!(world.charge().await, Ok(Verdict::Failed { .. })), "{code}");
    }
}

#[tokio::test]
async fn a_gateway_that_lags_is_undecided_until_it_is_not() {
    let world = World::open("1150.00").await.agreed();
    world.break_it(Fault::QueryLags { seconds: 600 });
    world.break_once(lost(Endpoint::Execute, Loss::TimedOut));
    assert!(world.charge().await.is_err());
    assert_eq!(world.ask().await, Ok(Verdict::Undecided));
    world.mend();
    paid(&world.ask().await);
    let magic = World::open("1150.10").await.agreed();
    assert!(magic.charge().await.is_err());
    assert_eq!(magic.ask().await, Ok(Verdict::Undecided), "for a minute");
    let down = World::open("1150.05").await.agreed();
    assert!(down.charge().await.is_err() && down.ask().await.is_err());
    let found = World::open("1150.07").await.agreed();
    assert!(found.charge().await.is_err());
    paid(&found.ask().await);
    let nothing = World::open("1150.08").await.agreed();
    assert_eq!(nothing.charge().await, Ok(Verdict::Undecided));
    assert_eq!(nothing.there().status, "Initiated");
}

#[tokio::test]
async fn a_query_in_trouble_decides_nothing() {
    let on = Some(Endpoint::Query);
    for fault in [
        transport(Transport::HttpError { on, status: 500 }),
        transport(Transport::Html { on }),
        transport(Transport::Garbage { on }),
        lost(Endpoint::Query, Loss::Dropped),
        lost(Endpoint::Query, Loss::Message),
        refuses(Endpoint::Query, "2002"),
        refuses(Endpoint::Query, "2023"),
        refuses(Endpoint::Query, "503"),
        Fault::FrontRefuses { on: Endpoint::Query, status: 400, message: "Invalid request body".into() },
    ] {
        let world = World::open("1150.00").await.agreed();
        paid(&world.charge().await);
        world.break_it(fault.clone());
        let asked = world.ask().await;
        assert!(asked.is_err(), "{fault:?}: {asked:?}");
    }
    let slow = World::open("1150.00").await.agreed();
    slow.break_it(transport(Transport::Slow { on, ms: 300 }));
    assert_eq!(slow.ask().await, Ok(Verdict::Undecided), "slow is not wrong");
    let hangs = World::open_within("1150.00", IMPATIENT).await;
    hangs.break_it(transport(Transport::Hang { on }));
    assert_eq!(hangs.ask().await, Err(Unavailable { detail: "no answer in time".into() }));
}
