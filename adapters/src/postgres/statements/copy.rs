//! A batch of lines in the database's own binary form, as `COPY` takes it.

use domain::{Scope, settlements::StatementLine};

/// What `COPY` begins with: its signature, no flags, no extension.
const HEAD: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";
/// What it ends with.
const TAIL: [u8; 2] = [0xff, 0xff];
/// The columns, in their order.
pub(super) const COLUMNS: &str = "app_id, mode, fingerprint, statement_id, number, kind, gateway_txn_id, attempt_reference, \
    gross_minor, fee_minor, net_minor, currency, at, method, batch";
const COLUMN_COUNT: i16 = 15;
/// Microseconds from 1970 to 2000, where PostgreSQL begins to count.
const EPOCH_MICROS: i64 = 946_684_800_000_000;

/// The lines, which stand in the order of their fingerprints: the index then grows where it grew a moment ago.
pub(super) fn of(scope: Scope, lines: &[StatementLine]) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEAD.len() + lines.len() * 240);
    out.extend_from_slice(HEAD);
    for line in lines {
        out.extend_from_slice(&COLUMN_COUNT.to_be_bytes());
        bytes(&mut out, &scope.app.as_u128().to_be_bytes());
        bytes(&mut out, scope.mode.as_str().as_bytes());
        bytes(&mut out, &line.fingerprint.0.to_be_bytes());
        bytes(&mut out, &line.statement.as_u128().to_be_bytes());
        bytes(&mut out, &line.number.to_be_bytes());
        bytes(&mut out, line.kind.as_str().as_bytes());
        text(&mut out, line.gateway_transaction_id.as_deref());
        text(&mut out, line.attempt_reference.as_deref());
        bytes(&mut out, &line.gross.to_be_bytes());
        bytes(&mut out, &line.fee.to_be_bytes());
        bytes(&mut out, &line.net.to_be_bytes());
        bytes(&mut out, line.currency.code().as_bytes());
        match line.at {
            Some(at) => bytes(&mut out, &at.micros().saturating_sub(EPOCH_MICROS).to_be_bytes()),
            None => text(&mut out, None),
        }
        text(&mut out, line.method.as_deref());
        text(&mut out, line.batch.as_deref());
    }
    out.extend_from_slice(&TAIL);
    out
}

fn text(out: &mut Vec<u8>, value: Option<&str>) {
    match value {
        Some(value) => bytes(out, value.as_bytes()),
        None => out.extend_from_slice(&(-1_i32).to_be_bytes()),
    }
}

fn bytes(out: &mut Vec<u8>, value: &[u8]) {
    // What a line holds is bounded far below this.
    out.extend_from_slice(&i32::try_from(value.len()).unwrap_or(i32::MAX).to_be_bytes());
    out.extend_from_slice(value);
}
