//! Disputes, as a run looks at them: what a gateway takes is expected, and what it gives back; and which lines are about
//! them whatever else they name.

/// Families of which only a dispute falls into the time: what came is looked at already where it does, or a refund of it.
pub(super) fn families(key: &str, bounds: &str, (from, before): (&str, &str)) -> String {
    format!(
        "select distinct {key} from disputes where {bounds} and posting_id is not null and status <> 'WITHDRAWN' \
            and ((taken_at >= {from} and taken_at < {before}) or (status = 'WON' and ended_at >= {from} and ended_at < {before})) \
            and not exists (select from looked_at o where o.app_id = disputes.app_id and o.mode = disputes.mode \
                and o.payment_id = disputes.payment_id and o.attempt_id = disputes.attempt_id \
                and o.gateway_txn_id = disputes.gateway_txn_id)"
    )
}

/// What is expected of disputes of families: two legs of one that is won.
pub(super) fn legs(key: &str) -> String {
    let of = |leg: &str, gross: &str, fee: &str, at: &str, only: &str| {
        format!(
            "select f.app_id, f.payment_id, f.attempt_id, f.gateway_txn_id collate \"C\", null, d.id, \
                (select n.fingerprint from dispute_lines n where n.of_app_id = d.app_id and n.dispute_id = d.id \
                    and n.mode = d.mode and n.leg = '{leg}'), \
                d.case_number, null, {gross}, {fee}, d.currency, {at} \
             from families f join disputes d using ({key}) where {only}"
        )
    };
    let taken = of(
        "TAKEN",
        "-d.amount_minor",
        "-d.fee_minor",
        "d.taken_at",
        "d.posting_id is not null and d.status <> 'WITHDRAWN'",
    );
    let back = of("GIVEN_BACK", "d.amount_minor", "null", "d.ended_at", "d.status = 'WON'");
    format!("{taken} union all {back}")
}

/// Lines that disputes were recorded from or won by, with the families that they are about for that.
pub(super) fn claimed(mode: &str, method: &str) -> String {
    format!(
        "select n.app_id as line_app_id, n.fingerprint, d.app_id, d.payment_id, d.attempt_id, d.gateway_txn_id \
         from dispute_lines n join disputes d on d.app_id = n.of_app_id and d.mode = n.mode and d.id = n.dispute_id \
         where n.mode = '{mode}' and d.method = '{method}'"
    )
}
