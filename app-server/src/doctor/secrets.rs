//! Whether the secrets in a database can be opened with the keys that the configuration names.

use super::Finding;
use crate::{config::Config, sealing};
use adapters::{
    postgres::sealed_secrets,
    webhook::secret_box::{Lies, SecretBox},
};
use std::collections::BTreeMap;

const SUBJECT: &str = "sealed secrets";

/// Looks at what the secrets of that database are sealed with. Nothing is said when it does not answer: that is another
/// finding.
pub async fn secrets(url: &str, config: &Config) -> Option<Finding> {
    let lie = sealed_secrets(url).await.ok()?;
    let keys = SecretBox::with_keys(&sealing::given(config).ok()?);
    Some(judge(&lie, &keys))
}

fn judge(lie: &BTreeMap<Lies, i64>, keys: &SecretBox) -> Finding {
    let mut absent = Vec::new();
    let mut old = 0;
    for (lies, count) in lie {
        match lies {
            Lies::Under(name) if !keys.has(name) => absent.push(format!("{count} need the key {name}")),
            Lies::Sealed if !keys.is_locked() => absent.push(format!("{count} need a key")),
            Lies::Unknown => absent.push(format!("{count} are sealed in a way that this program does not know")),
            Lies::Under(name) if keys.current() == Some(name.as_str()) => {}
            Lies::Under(_) | Lies::Sealed => old += count,
            Lies::Open => old += if keys.is_locked() { *count } else { 0 },
        }
    }
    if !absent.is_empty() {
        return Finding::ill(
            SUBJECT,
            format!("{}, which this server does not have", absent.join(", ")),
            "put the missing key back at the end of POISHA_SECRETS_KEYS, then run `poisha admin rekey`",
        );
    }
    let all: i64 = lie.values().sum();
    match old {
        0 => Finding::well(SUBJECT, format!("{all}, all as the newest key seals them")),
        _ => {
            Finding::well(SUBJECT, format!("{all}, {old} of them under an older key; `poisha admin rekey` moves them"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_rows_need_and_the_server_lacks_is_named() {
        let keys = SecretBox::with_keys(&[("k2".into(), [2; 32]), ("k1".into(), [1; 32])]);
        let lie = |all: &[(Lies, i64)]| all.iter().cloned().collect::<BTreeMap<_, _>>();
        let under = |name: &str| Lies::Under(name.into());
        let current = judge(&lie(&[(under("k2"), 3)]), &keys);
        assert!(current.is_well() && current.to_string().contains("3, all"), "{current}");
        let older = judge(&lie(&[(under("k2"), 3), (under("k1"), 2), (Lies::Sealed, 1), (Lies::Open, 1)]), &keys);
        assert!(older.is_well() && older.to_string().contains("7, 4 of them"), "{older}");
        let lost = judge(&lie(&[(under("k0"), 12), (under("k2"), 1)]), &keys);
        assert!(!lost.is_well() && lost.to_string().contains("12 need the key k0"), "{lost}");
        let open = judge(&lie(&[(Lies::Open, 2)]), &SecretBox::open_box());
        assert!(open.is_well(), "{open}");
        assert!(!judge(&lie(&[(Lies::Sealed, 2)]), &SecretBox::open_box()).is_well());
    }
}
