//! Documents on paper: how their pages look, and that they say what they were told to, read by PDFium, which made none of
//! them. After a change of the template look at the pages, and then keep them as the measure:
//! `POISHA_KEEP_PAGES=1 ./dev test documents::`.

mod told;

use crate::tools::{python, repository, run};
use adapters::pdf::Printer;
use domain::invoices::document::{Document, PrintOptions};
use std::path::{Path, PathBuf};
use tests::Result;
use tokio::process::Command;

/// A directory of its own for what is printed.
fn directory(name: &str) -> Result<PathBuf> {
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documents").join(name);
    if made.exists() {
        std::fs::remove_dir_all(&made)?;
    }
    std::fs::create_dir_all(&made)?;
    Ok(made)
}

fn print_into(directory: &Path, name: &str, document: &Document) -> Result<PathBuf> {
    let path = directory.join(format!("{name}.pdf"));
    std::fs::write(&path, Printer::print_here(document, PrintOptions::default())?)?;
    Ok(path)
}

fn reader() -> Result<Command> {
    let mut reader = python()?;
    reader.arg(repository().join("tests/tools/pages_of_pdf.py"));
    Ok(reader)
}

/// What PDFium reads on the pages of a PDF.
pub(crate) async fn words_of(pdf: &[u8]) -> Result<String> {
    let file = tempfile::NamedTempFile::new()?;
    std::fs::write(file.path(), pdf)?;
    read(file.path()).await
}

async fn read(path: &Path) -> Result<String> {
    let mut reading = reader()?;
    reading.arg("read").arg(path);
    run(reading, "").await
}

#[tokio::test]
async fn every_page_looks_as_it_was_looked_at() -> Result {
    let printed = directory("golden")?;
    for (name, document) in told::all() {
        print_into(&printed, name, &document)?;
    }
    let golden = repository().join("tests/golden");
    let mut looking = reader()?;
    if std::env::var_os("POISHA_KEEP_PAGES").is_some() {
        looking.arg("keep").arg(&printed).arg(&golden);
    } else {
        looking.arg("look").arg(&printed).arg(&golden).arg(directory("pictures")?);
    }
    run(looking, "").await?;
    Ok(())
}

#[tokio::test]
async fn the_words_on_paper_are_the_numbers_of_the_document() -> Result {
    let printed = directory("words")?;
    for (name, document) in told::all() {
        let words = read(&print_into(&printed, name, &document)?).await?;
        let latin: String = words.chars().map(told::latin).collect();
        for number in told::numbers(&document) {
            assert!(latin.contains(&number), "{name} does not say {number}:\n{words}");
        }
        for text in told::texts(&document) {
            let squeezed = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            assert!(squeezed(&words).contains(&squeezed(text)), "{name} does not say {text}:\n{words}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_long_table_carries_its_sum_from_page_to_page() -> Result {
    let printed = directory("carried")?;
    let words = read(&print_into(&printed, "long", &told::long())?).await?;
    let pages: Vec<&str> = words.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
    let after = |page: &str, words: &str| {
        let rest = page.split(words).nth(1)?;
        Some(rest.split_whitespace().next()?.to_owned())
    };
    let carried: Vec<_> = pages.iter().filter_map(|page| after(page, "Carried forward")).collect();
    let brought: Vec<_> = pages.iter().filter_map(|page| after(page, "Brought forward")).collect();
    assert!(carried.len() >= 3, "{carried:?}");
    assert_eq!(carried, brought, "each page begins with what the one before it ended with");
    assert!(pages.iter().filter(|page| page.contains("Description")).count() > 3, "and with the names of the columns");
    Ok(())
}

#[tokio::test]
async fn what_a_customer_is_called_stands_there_and_does_nothing() -> Result {
    let printed = directory("hostile")?;
    let hostile = "#panic() $x$ *b* <a> @r \\ // \" ]); } { [ = h";
    let mut document = told::one_line();
    document.customer.name = hostile.into();
    let words = read(&print_into(&printed, "hostile", &document)?).await?;
    assert!(words.contains(hostile), "{words}");
    Ok(())
}
