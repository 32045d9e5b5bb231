//! Matching held against worlds whose truth is known, over thousands of seeds.

mod disputes;

use super::*;
use crate::{
    ids::StatementId,
    settlements::{Fingerprint, MatchedBy, Reason, VerdictName},
    testing::settlement_world::{Dice, World, world, world_of_days},
};

const SEEDS: u64 = 2_000;

fn found(world: &World) -> BTreeMap<About, (VerdictName, Option<Reason>)> {
    let findings = reconcile(&world.terms, world.at, &world.expected, &world.lines);
    let count = findings.len();
    let told = |finding: Finding| {
        (finding.about, (finding.verdict.name(), finding.verdict.difference().map(Difference::reason)))
    };
    let found: BTreeMap<_, _> = findings.into_iter().map(told).collect();
    assert_eq!(found.len(), count, "something was found out about twice");
    found
}

#[test]
fn every_injected_error_is_found_and_no_other() {
    let mut reasons = std::collections::BTreeSet::new();
    for seed in 0..SEEDS {
        let world = world(seed);
        assert_eq!(found(&world), world.truth, "seed {seed}");
        reasons.extend(world.truth.values().copied());
    }
    assert_eq!(reasons.len(), Reason::ALL.len() + 2, "each reason, matched and deferred were all there: {reasons:?}");
}

#[test]
fn a_day_that_is_paid_out_at_once_is_explained_when_its_sum_is_right() {
    for seed in 0..SEEDS {
        let world = world_of_days(seed);
        assert_eq!(found(&world), world.truth, "seed {seed}");
    }
}

/// Findings by what their lines say instead of where they stand.
fn by_content(world: &World) -> Vec<String> {
    let prints: HashMap<LineName, Fingerprint> =
        world.lines.iter().map(|line| (name(line), line.fingerprint)).collect();
    let told = |finding: Finding| {
        let lines: Vec<_> = finding.lines.iter().map(|line| prints[line]).collect();
        let about = match &finding.about {
            About::Expected(id) => format!("{id:?}"),
            About::Line(line) => format!("{:?}", prints[line]),
        };
        format!("{about} {:?} {:?} {lines:?} {:?}", finding.verdict, finding.by, finding.settled)
    };
    let findings = reconcile(&world.terms, world.at, &world.expected, &world.lines);
    let mut told: Vec<_> = findings.into_iter().map(told).collect();
    told.sort_unstable();
    told
}

#[test]
fn shuffled_and_split_files_give_the_same_result() {
    for seed in 0..SEEDS / 4 {
        for mut world in [world(seed), world_of_days(seed)] {
            let before = by_content(&world);
            let mut dice = Dice::of(!seed);
            dice.shuffle(&mut world.lines);
            dice.shuffle(&mut world.expected);
            for (line, number) in world.lines.iter_mut().zip(1..) {
                line.statement = StatementId::from_u128(u128::from(dice.from(1, 3)));
                line.number = number;
            }
            assert_eq!(by_content(&world), before, "seed {seed}");
        }
    }
}

#[test]
fn late_lines_change_only_what_they_explain() {
    for seed in 0..SEEDS / 4 {
        let whole = world(seed);
        let mut dice = Dice::of(!seed);
        let (late, early): (Vec<_>, Vec<_>) =
            whole.lines.iter().cloned().partition(|line| line.is_named() && dice.from(0, 3) == 0);
        let before = found(&World { lines: early, ..whole.clone() });
        let after = found(&whole);
        let batches: Vec<_> = late.iter().filter_map(|line| line.batch.clone()).collect();
        let touched = |about: &About| match about {
            About::Expected(id) => {
                let members = whole.expected.iter().filter(|one| one.id.family() == id.family());
                let names: Vec<_> =
                    members.flat_map(|one| [one.transaction.clone(), one.reference.clone()]).flatten().collect();
                let named = |name: &Option<String>| name.as_ref().is_some_and(|name| names.contains(name));
                late.iter().any(|line| named(&line.gateway_transaction_id) || named(&line.attempt_reference))
            }
            About::Line(of) => {
                let line = whole.lines.iter().find(|line| name(line) == *of).unwrap();
                late.iter().any(|late| name(late) == *of)
                    || line.batch.as_ref().is_some_and(|batch| batches.contains(batch))
            }
        };
        for (about, verdict) in &after {
            assert!(before.get(about) == Some(verdict) || touched(about), "seed {seed}: {about:?}");
        }
        assert!(before.keys().all(|about| after.contains_key(about)), "seed {seed}: something is gone");
    }
}

#[test]
fn a_finding_says_which_lines_it_rests_on_and_what_they_come_to() {
    let world = world(3);
    for finding in reconcile(&world.terms, world.at, &world.expected, &world.lines) {
        let of = |line: &&StatementLine| finding.lines.contains(&name(line));
        let lines: Vec<_> = world.lines.iter().filter(of).collect();
        assert_eq!(finding.lines.len(), lines.len());
        assert_eq!(finding.settled.net, lines.iter().map(|line| line.net).sum::<i64>(), "{finding:?}");
        let is_matched = finding.verdict == Verdict::Matched;
        assert!(!is_matched || finding.by.is_some(), "{finding:?}");
        assert!(finding.by != Some(MatchedBy::Batch) || matches!(finding.about, About::Line(_)));
    }
}
