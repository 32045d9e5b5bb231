//! What the command line asks for.

use crate::Result;
use std::time::Duration;

const HELP: &str = "./dev bench [OPTION…]
  --quick        about a minute instead of less than ten
  --rounds N     so many rounds of each measurement
  --only PART,…  only these parts: decisions, profile, footprint, http";

/// A part of the benchmark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Decisions,
    Profile,
    Footprint,
    Http,
}

impl Part {
    const ALL: [(&'static str, Part); 4] = [
        ("decisions", Part::Decisions),
        ("profile", Part::Profile),
        ("footprint", Part::Footprint),
        ("http", Part::Http),
    ];
}

/// How much is measured.
#[derive(Clone, Debug)]
pub(crate) struct Options {
    /// Rounds of each measurement.
    pub(crate) rounds: usize,
    /// How long one measurement goes on.
    pub(crate) slice: Duration,
    parts: Vec<Part>,
}

impl Options {
    /// Reads the arguments; nothing when only help was wanted.
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Result<Option<Options>> {
        let all = Part::ALL.iter().map(|(_, part)| *part).collect();
        let mut options = Options { rounds: 5, slice: Duration::from_millis(2_000), parts: all };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--quick" => (options.rounds, options.slice) = (3, Duration::from_millis(500)),
                "--rounds" => options.rounds = words.next().ok_or("--rounds wants a number")?.parse::<usize>()?.max(1),
                "--only" => options.parts = parts(&words.next().ok_or("--only wants the name of a part")?)?,
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
