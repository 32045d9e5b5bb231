//! The house stands as it was drawn: who may know whom, no `async` in rules, small files, shardable keys.

use crate::support::{Result, store};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tokio_postgres::NoTls;

/// A file past this asks to be looked at again; none may pass it.
const LINES_MAX: usize = 450;
/// Half of the files are shorter than this.
const MEDIAN_LINES_MAX: usize = 200;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every Rust source below a folder of the house.
fn sources(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|extension| extension == "rs") {
                found.push(entry);
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds no sources");
    found
}

/// The crates that a member of the workspace is built with, its own and theirs.
fn dependencies(member: &str) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "-p", member, "-e", "normal", "--prefix", "none", "-f", "{p}"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect()
}

#[test]
fn dependencies_point_inwards() {
    let infrastructure = ["tokio", "diesel", "poem", "reqwest", "serde", "chrono", "adapters", "app-server"];
    let domain = dependencies("domain");
    assert_eq!(
        infrastructure.iter().filter(|name| domain.contains(**name)).count(),
        0,
        "the domain knows nobody: {domain:?}"
    );
    let adapters = dependencies("adapters");
    assert!(adapters.contains("domain") && !adapters.contains("app-server") && !adapters.contains("poem-openapi"));
    let server = dependencies("app-server");
    assert!(server.contains("domain") && server.contains("adapters"));
    let sample = dependencies("shop");
    assert!(sample.contains("poisha-client"));
    for inside in ["domain", "adapters", "app-server"] {
        assert!(!sample.contains(inside), "the sample knows {inside}: what it can do, any application can");
    }
    assert!(!server.contains("pq-sys"), "PostgreSQL is spoken in pure Rust");
    assert!(!server.contains("openssl-sys"), "TLS is rustls");
}

#[test]
fn the_desktop_knows_the_public_api_and_of_the_house_what_lays_paper_out() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--locked", "--no-deps", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    let house: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let members = house["packages"].as_array().unwrap();
    let desktop = members.iter().find(|member| member["name"] == "backoffice-desktop").unwrap();
    for dependency in desktop["dependencies"].as_array().unwrap() {
        let is_paper = dependency["name"] == "adapters" && dependency["uses_default_features"] == false;
        assert!(dependency["path"].is_null() || is_paper, "{dependency}");
    }
    let desktop = dependencies("backoffice-desktop");
    for of_servers in ["app-server", "diesel", "tokio-postgres", "poem", "rsa", "lettre"] {
        assert!(!desktop.contains(of_servers), "the desktop is built with {of_servers}");
    }
    assert_eq!(members.len(), 7, "{members:?}");
    for other in ["domain", "adapters", "app-server", "tests"] {
        assert!(!dependencies(other).iter().any(|name| name.contains("desktop") || name == "tauri"), "{other}");
    }
}

#[test]
fn the_top_level_is_what_was_drawn() {
    let output = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output().unwrap();
    let tracked = String::from_utf8(output.stdout).unwrap();
    let top: BTreeSet<&str> = tracked.split_terminator('\0').filter_map(|path| path.split('/').next()).collect();
    let drawn = [
        ".ci",
        ".clippy.toml",
        ".config",
        ".gitignore",
        ".rustfmt.toml",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "adapters",
        "app-server",
        "backoffice-desktop",
        "dev",
        "domain",
        "migrations",
        "openapi",
        "rust-toolchain.toml",
        "tests",
    ];
    // An export without its history has nothing to ask.
    assert!(tracked.is_empty() || top == BTreeSet::from(drawn), "{top:?}");
}

#[test]
fn no_rule_is_async() {
    let rules = |path: &Path| {
        let text = path.to_string_lossy().into_owned();
        [
            "/payments/moves/",
            "/ledger/",
            "/money",
            "/webhooks/delivery",
            "/webhooks/endpoint",
            "/idempotency",
            "/payments/payment.rs",
            "/payments/attempt.rs",
            "/apps/app.rs",
            "/apps/credential.rs",
            "/operators/operator.rs",
            "/operators/role.rs",
            "/operators/session.rs",
            "/operators/staff.rs",
            "/operators/lockout.rs",
        ]
        .iter()
        .any(|part| text.contains(part))
    };
    let files: Vec<PathBuf> = sources("domain/src").into_iter().filter(|path| rules(path)).collect();
    assert!(files.len() > 15, "the rules moved: {files:?}");
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            assert!(!line.contains("async ") && !line.contains(".await"), "{}: {line}", path.display());
        }
    }
}

#[test]
fn nothing_that_comes_over_the_network_speaks_for_the_machine() {
    for path in sources("app-server/src/http") {
        assert!(!fs::read_to_string(&path).unwrap().contains("Authority::Machine"), "{}", path.display());
    }
}

#[test]
fn time_and_chance_come_from_outside() {
    for path in sources("domain/src") {
        let text = fs::read_to_string(&path).unwrap();
        for call in ["SystemTime::now", "Instant::now", "Utc::now", "rand::", "getrandom", "f64", "f32"] {
            assert!(!text.contains(call), "{} says {call}", path.display());
        }
    }
}

#[test]
fn no_float_comes_near_money() {
    for folder in ["adapters/src/gateways", "adapters/src/postgres", "adapters/src/sandbox"] {
        for path in sources(folder) {
            let text = fs::read_to_string(&path).unwrap();
            let floats =
                text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| *word == "f64" || *word == "f32");
            assert_eq!(floats.count(), 0, "{}", path.display());
        }
    }
}

#[test]
fn files_stay_small_enough_to_read() {
    let mut lengths = Vec::new();
    for folder in
        ["domain/src", "adapters/src", "app-server/src", "backoffice-desktop/src", "backoffice-desktop/tests", "tests"]
    {
        for path in sources(folder) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            assert!(lines <= LINES_MAX, "{} has {lines} lines", path.display());
            assert_ne!(path.file_name().unwrap(), "mod.rs", "{}: a module is foo.rs beside foo/", path.display());
            lengths.push(lines);
        }
    }
    lengths.sort_unstable();
    assert!(lengths[lengths.len() / 2] <= MEDIAN_LINES_MAX, "the median file has {} lines", lengths[lengths.len() / 2]);
}

/// Tables that belong to no tenant: an intake that comes before anybody is known, tokens of merchants that serve many, the
/// sealed blocks of all, the staff and the trail, and Diesel's own.
const NOT_A_TENANTS: [&str; 10] = [
    "audit_log",
    "callbacks",
    "gateway_tokens",
    "ledger_blocks",
    "operator_grants",
    "operator_sessions",
    "operators",
    "roles",
    "sign_in_attempts",
    "__diesel_schema_migrations",
];

#[tokio::test(flavor = "multi_thread")]
async fn every_tenant_key_begins_with_the_app_and_everything_is_explained() -> Result {
    let (database, _store) = store("architecture").await?;
    let (client, connection) = tokio_postgres::connect(database.url(), NoTls).await?;
    tokio::spawn(connection);
    let keys = client
        .query(
            "select t.relname::text, c.relname::text, a.attname::text from pg_index i \
             join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid \
             join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] \
             join pg_namespace n on n.oid = t.relnamespace where n.nspname = 'public' and i.indisunique",
            &[],
        )
        .await?;
    assert!(keys.len() > 10);
    for row in keys {
        let (table, key, first): (String, String, String) = (row.get(0), row.get(1), row.get(2));
        assert!(first == "app_id" || NOT_A_TENANTS.contains(&table.as_str()), "{table}.{key} begins with {first}");
    }
    let foreign = client
        .query(
            "select conrelid::regclass::text, conname::text, a.attname::text from pg_constraint \
             join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[1] where contype = 'f'",
            &[],
        )
        .await?;
    assert!(foreign.len() > 8);
    for row in foreign {
        let (table, key, first): (String, String, String) = (row.get(0), row.get(1), row.get(2));
        let tenantless = key == "ledger_transfers_lane_height_fkey" || NOT_A_TENANTS.contains(&table.as_str());
        assert!(first == "app_id" || tenantless, "{table}.{key} begins with {first}");
    }
    let silent = client
        .query(
            "select c.relname || coalesce('.' || a.attname, '') from pg_class c \
             left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped \
             join pg_namespace n on n.oid = c.relnamespace \
             where n.nspname = 'public' and c.relkind = 'r' and c.relname not like '\\_\\_diesel%' \
             and (obj_description(c.oid) is null or col_description(c.oid, a.attnum) is null)",
            &[],
        )
        .await?;
    let silent: Vec<String> = silent.iter().map(|row| row.get(0)).collect();
    assert_eq!(silent, Vec::<String>::new(), "tables and columns without a comment");
    Ok(())
}
