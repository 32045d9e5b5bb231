//! Batches against a small server, with real pages.

use super::{PaperRefused, Papers, Progress};
use crate::{address::ServerAddress, files::Files, server::Server, small_server::SmallServer};
use adapters::pdf;
use serde_json::{Value, json};
use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex},
};

fn at(small: &SmallServer) -> Arc<Server> {
    rustls::crypto::ring::default_provider().install_default().ok();
    Arc::new(Server::at(ServerAddress::read(&small.url()).unwrap()).unwrap())
}

/// What stands on one line's paper.
fn facts(number: &str) -> Value {
    let column = |name: &str| json!({ "name": name, "wide": false, "left": false });
    json!({
        "name": number, "title": "Invoice", "subtitle": "", "lang": "en",
        "digits": (0..10).map(|digit| digit.to_string()).collect::<Vec<_>>(), "mark": null,
        "brand": { "company": "Rice Shop Ltd", "lines": [], "accent": "#0b6e4f", "logo": null, "footer": "" },
        "customer": { "name": "#panic() Rahima", "lines": [] }, "facts": [["Number", number]], "mushak": [],
        "table": { "columns": [column("#"), column("Amount")], "rows": [{ "cells": ["1", "10.00"], "carried": "10.00" }] },
        "taxes": [], "totals": [{ "name": "Total", "value": "BDT 10.00", "strong": true }],
        "installments": { "columns": ["No.", "Due on", "Amount", "Paid", "Due"], "rows": [] },
        "remarks": [], "signatures": [], "link": null, "qr": null,
        "words": {
            "page": "Page {n} of {of}", "for": "Billed to", "mushak": "", "taxes": "", "rate": ["Rate", "Of", "VAT"],
            "installments": "", "brought": "", "carried": "", "pay": "",
        },
    })
}

/// Has the server tell what stands on an invoice's paper.
fn tells(small: &SmallServer, invoice: &str, change: impl FnOnce(&mut Value)) {
    let mut paper = json!({
        "template": pdf::template(), "fileName": format!("{invoice}.pdf"), "lines": 1,
        "issuedAt": "2026-11-21T12:00:00.000000Z", "facts": facts(invoice).to_string(), "logo": null, "qr": null,
    });
    change(&mut paper);
    let meta = json!({ "success": true, "timestamp": "2026-11-21T09:00:00Z", "requestId": "req_paper" });
    let answer = json!({ "data": paper, "meta": meta, "pagination": null });
    small.says(&format!("/api/v1/admin/invoices/{invoice}/paper"), 200, &answer.to_string());
}

fn files(home: &Path) -> Files {
    Files::within(home.join("Downloads"))
}

fn named(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn papers_are_laid_out_here_and_what_fails_is_said_of_each() {
    let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
    for invoice in ["inv_1", "inv_2", "inv_3"] {
        tells(&small, invoice, |_| {});
    }
    tells(&small, "inv_newer", |paper| paper["template"] = json!("another"));
    tells(&small, "inv_odd", |paper| paper["facts"] = json!("{}"));
    tells(&small, "inv_logo", |paper| {
        let mut facts = facts("inv_logo");
        facts["brand"]["logo"] = json!("/logo.png");
        (paper["facts"], paper["logo"]) = (json!(facts.to_string()), json!("bm90IGEgcGljdHVyZQ=="));
    });
    let refused = r#"{"data": null, "meta": {"errorCode": "RESOURCE_NOT_FOUND", "requestId": "req_none"}}"#;
    small.says("/api/v1/admin/invoices/inv_none/paper", 404, refused);
    let (papers, seen) = (Papers::default(), Arc::new(Mutex::new(Vec::new())));
    let tell = {
        let seen = Arc::clone(&seen);
        move |progress: Progress| seen.lock().unwrap().push(progress)
    };
    let wanted = named(&["inv_1", "inv_none", "inv_newer", "inv_2", "inv_odd", "inv_logo", "inv_3"]);
    let outcome = papers.print(at(&small), &files(home.path()), wanted, tell).await.unwrap();
    let said = serde_json::to_value(&outcome).unwrap();
    let mut failed: Vec<_> = said["failed"].as_array().unwrap().iter().collect();
    failed.sort_by_key(|failed| failed["invoice"].to_string());
    let codes = failed.iter().map(|failed| format!("{} {}", failed["invoice"], failed["code"]).replace('"', ""));
    let expected = ["inv_newer OTHER_TEMPLATE", "inv_none RESOURCE_NOT_FOUND", "inv_odd NOT_PRINTED"];
    assert_eq!(codes.collect::<Vec<_>>(), expected, "{said}");
    assert_eq!(failed[1]["requestId"], "req_none");
    assert_eq!((outcome.kept, outcome.left), (4, 0));
    for name in ["inv_1.pdf", "inv_2.pdf", "inv_3.pdf", "inv_logo.pdf"] {
        assert!(fs::read(outcome.folder.join(name)).unwrap().starts_with(b"%PDF-"), "{name}");
    }
    assert_eq!(fs::read_dir(&outcome.folder).unwrap().count(), 4, "nothing half made stays");
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 7);
    assert!(seen.contains(&Progress { done: 7, failed: 3, of: 7 }), "{seen:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_stops_when_somebody_says_so_and_another_may_begin() {
    let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
    tells(&small, "inv_1", |_| {});
    let papers = Arc::new(Papers::default());
    let stops = {
        let papers = Arc::clone(&papers);
        move |_: Progress| papers.stop()
    };
    let (server, files) = (at(&small), files(home.path()));
    let wanted = vec!["inv_1".to_owned(); 200];
    let outcome = papers.print(Arc::clone(&server), &files, wanted, stops).await.unwrap();
    assert!(outcome.kept >= 1 && outcome.kept + outcome.left == 200 && outcome.left > 150, "{outcome:?}");
    let again = papers.print(server, &files, named(&["inv_1"]), |_| {}).await.unwrap();
    assert_eq!((again.kept, again.left), (1, 0));
    assert_ne!(outcome.folder, again.folder);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_is_over_ends_the_batch_and_two_do_not_run_at_once() {
    let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
    let papers = Papers::default();
    let outcome = papers.print(at(&small), &files(home.path()), vec!["inv_1".to_owned(); 50], |_| {}).await.unwrap();
    let said = serde_json::to_value(&outcome).unwrap();
    assert_eq!(said["failed"][0]["code"], "SESSION_EXPIRED", "{said}");
    assert!(outcome.kept == 0 && outcome.left >= 46, "{said}");

    small.says("/api/v1/admin/invoices/inv_1/paper", 0, "");
    let (server, files) = (at(&small), files(home.path()));
    let first = papers.print(Arc::clone(&server), &files, named(&["inv_1"]), |_| {});
    let second = async {
        tokio::task::yield_now().await;
        papers.print(server, &files, named(&["inv_1"]), |_| {}).await
    };
    let second = tokio::select! {
        biased;
        first = first => unreachable!("nobody answered, and yet: {first:?}"),
        second = second => second,
    };
    assert_eq!(serde_json::to_value(second.unwrap_err()).unwrap(), json!({ "code": PaperRefused::AlreadyPrinting }));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_takes_no_more_ends_the_batch() {
    let (home, small) = (tempfile::tempdir().unwrap(), SmallServer::start());
    tells(&small, "inv_1", |_| {});
    let (files, folder) = (files(home.path()), home.path().join("stick"));
    files.pick(folder.clone());
    let is_pulled_out = move |_: Progress| {
        fs::remove_dir_all(&folder).ok();
        fs::write(&folder, "").ok();
    };
    let outcome =
        Papers::default().print(at(&small), &files, vec!["inv_1".to_owned(); 100], is_pulled_out).await.unwrap();
    let said = serde_json::to_value(&outcome).unwrap();
    assert_eq!(said["failed"][0]["code"], "NOT_SAVED", "{said}");
    assert!(said["failed"][0]["reason"].is_string() && outcome.left > 0, "{said}");
}
