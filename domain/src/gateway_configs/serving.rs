//! Which configuration serves an application in one mode at one gateway.

use super::config::{ConfigState, Content, GatewayConfig};
use crate::{ids::AppId, payments::Method, scope::Scope, time::Timestamp};

/// What serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serving<'a> {
    /// This configuration's account.
    Config(&'a GatewayConfig),
    /// Nothing: what would serve is switched off or not valid at this time.
    Off,
    /// Nobody configured anything.
    Unset,
}

/// What serves: the application's own configuration, else its override, else the house's default. The first that is
/// there decides, also when it is switched off: money never goes to an account that nobody chose for it.
pub fn serving<'a>(all: &'a [GatewayConfig], scope: Scope, method: Method, at: Timestamp) -> Serving<'a> {
    let there = |app: AppId| {
        let of = move |one: &&GatewayConfig| (one.scope.app, one.scope.mode, one.method) == (app, scope.mode, method);
        all.iter().filter(of).filter(|one| one.state != ConfigState::Removed)
    };
    let house = |wanted: &dyn Fn(&GatewayConfig) -> bool| there(Scope::HOUSE.app).find(|one| wanted(one));
    if let Some(own) = there(scope.app).find(|one| one.account().is_some()) {
        return if own.serves(at) { Serving::Config(own) } else { Serving::Off };
    }
    let pointing = there(scope.app).find_map(|one| match one.content {
        Content::Override(target) => Some(target),
        Content::Account(_) => None,
    });
    let chosen = match pointing {
        // A configuration that was taken away leaves whoever was pointed at it without one, for all to see.
        Some(target) => match house(&|one| one.id == target) {
            None => return Serving::Off,
            found @ Some(_) => found,
        },
        None => house(&|one| one.is_default),
    };
    match chosen {
        None => Serving::Unset,
        Some(config) if config.serves(at) => Serving::Config(config),
        Some(_) => Serving::Off,
    }
}

/// The configuration of that merchant account, whatever became of it since: what was begun with an account is verified
/// with it. The application's own first.
pub fn of_merchant<'a>(
    all: &'a [GatewayConfig],
    scope: Scope,
    method: Method,
    merchant: &str,
) -> Option<&'a GatewayConfig> {
    let same =
        |one: &&GatewayConfig| (one.scope.mode, one.method) == (scope.mode, method) && one.merchant() == Some(merchant);
    // The newest knows the newest password.
    let newest =
        |app: AppId| all.iter().filter(same).filter(|one| one.scope.app == app).max_by_key(|one| one.updated_at);
    newest(scope.app).or_else(|| newest(Scope::HOUSE.app))
}
