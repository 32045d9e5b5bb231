//! What the command line asks for.

use crate::Result;
use std::time::Duration;

const HELP: &str = "./dev bench [OPTION…]
  --quick        about two minutes instead of a dozen
  --rounds N     so many rounds of each measurement
  --only PART,…  only these parts: decisions, profile, footprint, orders, invoices, http, gateways, paper, import, matching,
                 lists
  --lists        the lists alone, on a database with a million payments; they are no part of a run without it, and nor are
                 import and matching
  --payments N   so many payments, or lines of a statement at most, instead of a million
  --seeded URL   on this database, which an earlier run has seeded
  --seed URL     measure nothing: fill this database with payments, for whoever measures on it";

/// A part of the benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Decisions,
    Profile,
    Footprint,
    Orders,
    Invoices,
    Http,
    Gateways,
    Paper,
    Matching,
    Import,
    Lists,
}

impl Part {
    const ALL: [(&'static str, Part); 11] = [
        ("decisions", Part::Decisions),
        ("profile", Part::Profile),
        ("footprint", Part::Footprint),
        ("orders", Part::Orders),
        ("invoices", Part::Invoices),
        ("http", Part::Http),
        ("gateways", Part::Gateways),
        ("paper", Part::Paper),
        ("matching", Part::Matching),
        ("import", Part::Import),
        ("lists", Part::Lists),
    ];
}

/// How much is measured.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// Rounds of each measurement.
    pub(crate) rounds: usize,
    /// How long one measurement goes on.
    pub(crate) slice: Duration,
    /// Payments to seed lists with, and lines of a statement at most.
    pub(crate) payments: u64,
    /// A database with such payments.
    pub(crate) seeded: Option<String>,
    /// A database that is to be filled, and nothing else.
    pub(crate) seed: Option<String>,
    parts: Vec<Part>,
}

impl Options {
    /// Reads the arguments; nothing when only help was wanted.
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Result<Option<Options>> {
        let all = Part::ALL
            .iter()
            .map(|(_, part)| *part)
            .filter(|part| !matches!(part, Part::Lists | Part::Import | Part::Matching))
            .collect();
        let slice = Duration::from_millis(2_000);
        let mut options = Options { rounds: 5, slice, payments: 1_000_000, seeded: None, seed: None, parts: all };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--quick" => (options.rounds, options.slice) = (3, Duration::from_millis(500)),
                "--rounds" => options.rounds = words.next().ok_or("--rounds wants a number")?.parse::<usize>()?.max(1),
                "--only" => options.parts = parts(&words.next().ok_or("--only wants the name of a part")?)?,
                "--lists" => options.parts = vec![Part::Lists],
                "--payments" => options.payments = words.next().ok_or("--payments wants a number")?.parse()?,
                "--seeded" => options.seeded = Some(words.next().ok_or("--seeded wants the address of a database")?),
                "--seed" => options.seed = Some(words.next().ok_or("--seed wants the address of a database")?),
                "--help" | "-h" => {
                    println!("{HELP}");
                    return Ok(None);
                }
                unknown => return Err(format!("there is no option {unknown}\n{HELP}").into()),
            }
        }
        Ok(Some(options))
    }

    /// Whether that part is to be measured.
    pub(crate) fn wants(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}

fn parts(list: &str) -> Result<Vec<Part>> {
    let named = |name: &str| Part::ALL.iter().find(|(known, _)| *known == name).map(|(_, part)| *part);
    list.split(',').map(|name| named(name).ok_or_else(|| format!("there is no part {name}\n{HELP}").into())).collect()
}
