//! The locale that the web view inherits. Under `C` its language is called "C", which `Intl` refuses with an exception.

/// Asked in this order; the first that is set and not empty decides.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];
/// Instead of a bare one. It need not be installed.
#[cfg(target_os = "linux")]
const INSTEAD: &str = "en_US.UTF-8";

/// Starts this program again under a usable locale when it has none: the environment of a running process cannot be
/// changed safely. The process keeps its id. When it cannot be started again, it goes on as it is.
#[cfg(target_os = "linux")]
pub(crate) fn replace_bare() {
    use std::{env, os::unix::process::CommandExt, process::Command};
    let is_set = |name: &str| env::var(name).ok();
    if let (true, Ok(program)) = (is_bare(is_set), env::current_exe()) {
        let _cannot_be_started = Command::new(program).args(env::args_os().skip(1)).env("LC_ALL", INSTEAD).exec();
    }
}

/// Elsewhere the system's own language settings decide.
#[cfg(not(target_os = "linux"))]
pub(crate) fn replace_bare() {}

/// Whether no locale is set, or one without a language.
#[cfg(any(target_os = "linux", test))]
fn is_bare(variable: impl Fn(&str) -> Option<String>) -> bool {
    let locale = VARIABLES.iter().filter_map(|name| variable(name)).find(|value| !value.is_empty());
    locale.is_none_or(|locale| locale == "C" || locale == "POSIX" || locale.starts_with("C."))
}

#[cfg(test)]
mod tests {
    use super::is_bare;

    #[test]
    fn a_locale_without_a_language_is_bare_and_the_strongest_variable_decides() {
        let bare = |set: &[(&str, &str)]| {
            is_bare(|name| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned()))
        };
        assert!(bare(&[]) && bare(&[("LANG", "")]) && bare(&[("LANG", "C")]) && bare(&[("LC_ALL", "POSIX")]));
        assert!(bare(&[("LC_ALL", "C.UTF-8"), ("LANG", "en_GB.UTF-8")]));
        assert!(!bare(&[("LANG", "bn_BD.UTF-8")]) && !bare(&[("LC_ALL", ""), ("LANG", "en_GB.UTF-8")]));
        assert!(!bare(&[("LC_ALL", "en_US.UTF-8"), ("LANG", "C")]) && !bare(&[("LANG", "Cy_GB")]));
    }
}
