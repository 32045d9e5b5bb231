//! Every state a payment can be in, and what each request makes of it.
//!
//! A line names requests and what they lead to: payment, attempts, what is booked, told and alerted; or why they are
//! refused. Requests about an attempt are about the first one.

use crate::{
    apps::VerificationPolicy,
    decision::Decision,
    payments::{
        Method, Payment, PaymentEvent, Trigger,
        gateway::{Hint, Verified},
    },
    testing::story::{
        FIRST, NOON, Story, THIRD, noon_and, pending, poisha, reference, session, settings, token, verified,
    },
};
use std::fmt::{Display, Write};

mod again;
mod ended;
mod pending;

const SSL: Method = Method::Sslcommerz;

/// What every request makes of a payment, a line for each answer. Requests come an hour after noon, when its time is over for long,
/// but for beginning an attempt, which comes in time.
fn answers(payment: &Payment) -> String {
    let at = noon_and(60);
    let policy = [VerificationPolicy::Fail, VerificationPolicy::Hold];
    let seen = payment.attempt(FIRST).map(|_| verified(payment, FIRST));
    let confirm = |change: fn(&mut Verified)| {
        let mut seen = seen.clone().unwrap_or_else(|| verified(&pending(1).begun(FIRST, SSL), FIRST));
        change(&mut seen);
        line(payment.confirm(FIRST, &seen, at))
    };
    let unavailable = |policy, trigger| line(payment.verification_unavailable(FIRST, policy, trigger, at));
    let lines = [
        ("begin", line(payment.begin_attempt(THIRD, &reference(THIRD), SSL, &settings(), NOON))),
        ("redirect", line(payment.redirect(FIRST, &session(FIRST), at))),
        ("fail to start", line(payment.fail_to_start(FIRST, "no", at))),
        ("verify", line(payment.start_verifying(FIRST, (&Hint::default(), Trigger::Sweep), at))),
        ("ask once more", line(payment.ask_once_more(FIRST, &hint(), at))),
        ("confirm", confirm(|_| {})),
        ("confirm risky", confirm(|seen| seen.risk = crate::payments::gateway::Risk::High)),
        ("confirm other", confirm(|seen| seen.amount = poisha(1).money())),
        ("decline", line(payment.decline(FIRST, "no", at))),
        ("give up", line(payment.cancel_attempt(FIRST, at))),
        ("undecided", line(payment.keep_waiting(FIRST, at))),
        ("silent, FAIL", unavailable(policy[0], Trigger::Callback)),
        ("silent, HOLD", unavailable(policy[1], Trigger::Callback)),
        ("swept, FAIL", unavailable(policy[0], Trigger::Sweep)),
        ("swept, HOLD", unavailable(policy[1], Trigger::Sweep)),
        ("cancel", line(payment.cancel(at))),
        ("expire", line(payment.expire(at))),
        ("accept", line(payment.accept_review(at))),
        ("reject", line(payment.reject_review(at))),
    ];
    grouped(lines)
}

/// What callbacks about the first attempt hint at.
fn hint() -> Hint {
    Hint::at(token(&reference(FIRST)))
}

/// One line for each answer, with the requests that get it.
fn grouped<const N: usize>(lines: [(&str, String); N]) -> String {
    let mut answers: Vec<(String, Vec<&str>)> = Vec::new();
    for (request, answer) in lines {
        match answers.iter_mut().find(|(known, _)| *known == answer) {
            Some((_, requests)) => requests.push(request),
            None => answers.push((answer, vec![request])),
        }
    }
    answers.iter().map(|(answer, requests)| format!("{}: {answer}\n", requests.join(" | "))).collect()
}

/// Compares the table of a payment with what is expected, whatever the indentation.
fn says(payment: &Payment, expected: &str) {
    assert_eq!(answers(payment), unindented(expected));
}

fn unindented(expected: &str) -> String {
    expected.trim().lines().map(|line| format!("{}\n", line.trim())).collect()
}

fn line<R: Display>(decided: Result<Decision<Payment>, R>) -> String {
    let Decision { next, postings, events, alerts, settled: _, audit: _, key: _ } = match decided {
        Ok(decision) => decision,
        Err(refused) => return format!("no, {refused}"),
    };
    // An attempt that was paid more than once shows how often more.
    let attempts: Vec<String> = next
        .attempts
        .iter()
        .map(|attempt| match attempt.captures().count() {
            0 | 1 => attempt.state.as_str().to_owned(),
            often => format!("{}+{}", attempt.state.as_str(), often - 1),
        })
        .collect();
    let mut line = format!("{} [{}]", next.state.status().as_str(), attempts.join(" "));
    for posting in &postings {
        let moved = posting.transfers().next().unwrap();
        write!(line, " + {} to {}", moved.amount.minor(), moved.credit.code()).unwrap();
    }
    for event in &events {
        let told = match event {
            PaymentEvent::Succeeded { late: false } => "succeeded",
            PaymentEvent::Succeeded { late: true } => "succeeded late",
            PaymentEvent::Failed => "failed",
            PaymentEvent::Cancelled => "cancelled",
            PaymentEvent::Expired => "expired",
            PaymentEvent::Review => "review",
        };
        write!(line, " + tells {told}").unwrap();
    }
    for alert in &alerts {
        write!(line, " + alert {}", alert.kind.as_str()).unwrap();
    }
    line
}
