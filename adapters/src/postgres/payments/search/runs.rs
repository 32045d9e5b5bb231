//! In how many stretches a sorted list is read, each from an index that holds it in order.

use domain::{
    payments::{PaymentSort, PaymentStatus},
    time::{Timestamp, hours},
};

/// Statuses that are in order by the same column and index.
pub(super) struct Run {
    pub(super) column: &'static str,
    pub(super) condition: &'static str,
    pub(super) statuses: Vec<PaymentStatus>,
    /// What follows for the column from the time of creation.
    pub(super) latest: Option<Timestamp>,
}

/// By age one index holds all; by change and by amount it holds what is no longer pending. What was created until some
/// time ago moved soon after it, so reading begins there; the few that moved late have an index of their own.
pub(super) fn runs(sort: PaymentSort, statuses: &[PaymentStatus], to: Option<Timestamp>) -> Vec<Run> {
    let run = |column, condition, statuses: &[PaymentStatus], latest| {
        let statuses = statuses.to_vec();
        Run { column, condition, statuses, latest }
    };
    let (pending, moved): (Vec<_>, Vec<_>) =
        statuses.iter().copied().partition(|status| *status == PaymentStatus::Pending);
    let runs = match (sort, to) {
        (PaymentSort::CreatedAt, _) => vec![run("p.created_at", "true", statuses, None)],
        (PaymentSort::Amount, _) => {
            vec![
                run("p.amount_minor", "p.status <> 'PENDING'", &moved, None),
                run("p.amount_minor", "true", &pending, None),
            ]
        }
        (PaymentSort::UpdatedAt, None) => {
            vec![run("p.moved_at", "p.moved_at is not null", &moved, None), run("p.updated_at", "true", &pending, None)]
        }
        (PaymentSort::UpdatedAt, Some(to)) => vec![
            run("p.moved_at", "p.moved_at - p.created_at <= interval '2 hours'", &moved, Some(to.plus(hours(2)))),
            run("p.moved_at", "p.moved_at - p.created_at > interval '2 hours'", &moved, None),
            run("p.updated_at", "true", &pending, None),
        ],
    };
    runs.into_iter().filter(|run| !run.statuses.is_empty()).collect()
}
