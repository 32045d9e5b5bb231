//! Files that are not what they say, through the whole store: each is refused with a reason, and nothing of it counts.

use super::{Desk, payments};
use crate::support::Result;
use std::{fs::File, io::Write, path::Path};
use zip::{ZipWriter, write::SimpleFileOptions};

/// A spreadsheet whose parts say more than anything can hold.
fn bomb() -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default())?;
    let rows = b"<row><c><v>1</v></c></row>".repeat(40_000);
    // Beyond a gigabyte.
    for _ in 0..1_100 {
        zip.write_all(&rows)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hostile_file_is_refused_with_a_reason_and_nothing_of_it_counts() -> Result {
    let desk = Desk::new("import_hostile").await?;
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/statements");
    let sheet = std::fs::read(golden.join("bkash.xlsx"))?;
    let bomb = bomb()?;
    assert!(bomb.len() < 8 * 1024 * 1024, "{} bytes unpack to more than a gigabyte", bomb.len());
    for (name, bytes, reason) in [
        ("bomb.xlsx", bomb, "the spreadsheet is too large: unpacked, it is more than a statement can be"),
        ("cut.xlsx", sheet[..sheet.len() / 2].to_vec(), "the spreadsheet is broken"),
        ("other.csv", std::fs::read(golden.join("dcb.csv"))?, "none of the first 60 rows names the columns"),
        ("picture.csv", (0..=255).cycle().take(9_000).collect(), "the file is neither text nor a spreadsheet"),
        ("blank.csv", b"\n \n,,\n".to_vec(), "the file holds no rows"),
    ] {
        let said = desk.bring(&desk.file(name, &bytes)?).await?;
        assert!(said.code == Some(1) && said.wrong.contains(reason), "{name}: {said:?}");
    }
    assert_eq!(desk.sql("select distinct state from statements").await?, ["FAILED"]);
    assert_eq!(desk.sql("select count(*)::text from statement_lines").await?, ["0"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_without_end_formulas_and_a_cut_tail_cost_themselves_alone() -> Result {
    let desk = Desk::new("import_odd").await?;
    // A line of 64 MiB, a formula for an amount, one for a name, and a line that ends in the middle.
    let path = desk.file("odd.csv", &payments(0..2))?;
    let mut file = File::options().append(true).open(&path)?;
    for _ in 0..64 {
        file.write_all(&vec![b'x'; 1024 * 1024])?;
    }
    file.write_all(b"\n01/05/2026 10:00,TX7,Payment,=1+1,18.00,982.00,Completed\n")?;
    file.write_all(b"01/05/2026 10:00,\"=HYPERLINK(\"\"x\"\")\",Payment,10.00,,,Completed\n")?;
    file.write_all(b"01/05/2026 10:00,TX8,Pay")?;
    drop(file);
    let said = desk.bring(&path).await?;
    assert_eq!(said.code, Some(3), "{said:?}");
    for line in ["line 4: is longer than 65536 bytes", "line 5: GROSS \"=1+1\" is no amount in BDT"] {
        assert!(said.told.lines().any(|one| one == line), "{line:?} is not said: {}", said.told);
    }
    assert_eq!(desk.statements().await?, ["IMPORTED: 3 kept, 0 seen, 3 refused"]);
    let kept = "select coalesce(gateway_txn_id, '') from statement_lines order by number";
    assert_eq!(desk.sql(kept).await?, ["TX0", "TX1", "=HYPERLINK(\"x\")"], "what a cell says is text, and stays text");

    // What was never written takes no room on the disk.
    let huge = desk.file("huge.csv", b"")?;
    File::options().write(true).open(&huge)?.set_len(1024 * 1024 * 1024)?;
    let said = desk.bring(&huge).await?;
    assert!(said.code == Some(1) && said.wrong.contains("the file must hold 1 to 536870912 bytes"), "{said:?}");
    Ok(())
}
