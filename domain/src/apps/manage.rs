//! Applications are registered and changed, by operators who proved that they may and by commands at the machine.

use super::{App, AppChange, AppRefused, Credential, CredentialRefused, Settings};
use crate::{
    access::{Authority, ManageApps, ManageCredentials, Right},
    decision::{Asked, Decides, Declined, Opens},
    idempotency::Snapshot,
    ids::{AppId, CredentialId},
    scope::{Mode, Scope},
    time::Timestamp,
};
use std::time::Duration;

/// A new application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewApp {
    /// Its id.
    pub id: AppId,
    /// What customers and staff call it.
    pub name: String,
    /// What it allows.
    pub settings: Settings,
    /// Its first credentials.
    pub credentials: Vec<Credential>,
}

/// Registers an application. Who may do so for some applications alone may not make another. `show` is the answer that a
/// retry with the same key gets.
pub async fn register(
    store: &impl Opens<App>,
    asked: &Asked,
    by: &Authority<ManageApps>,
    new: NewApp,
    show: impl Fn(&App) -> Option<Snapshot>,
) -> Result<App, Declined<AppRefused>> {
    if !by.covers(Scope::HOUSE.app) {
        return Err(Declined::NotFound);
    }
    let first = App::register(new.id, &new.name, new.settings, new.credentials, asked.at).map_err(Declined::Refused)?;
    let answer = show(&first.next);
    store.open(asked, first.answering(answer)).await.map_err(|declined| declined.map_refusal(|never| match never {}))
}

/// Changes name and settings; what is not named stays.
pub async fn change(
    store: &impl Decides<App>,
    asked: &Asked,
    by: &Authority<ManageApps>,
    (app, change): (AppId, AppChange),
) -> Result<App, Declined<AppRefused>> {
    let at = may(by, asked, app)?;
    store.decide(app, asked, move |app: &App| app.adjust(&change, at)).await
}

/// Stops an application from calling, or lets it call again.
pub async fn switch(
    store: &impl Decides<App>,
    asked: &Asked,
    by: &Authority<ManageApps>,
    (app, on): (AppId, bool),
) -> Result<App, Declined<AppRefused>> {
    let at = may(by, asked, app)?;
    store.decide(app, asked, move |app: &App| if on { app.enable(at) } else { app.disable(at) }).await
}

/// Adds a credential beside those that work.
pub async fn issue(
    store: &impl Decides<App>,
    asked: &Asked,
    by: &Authority<ManageCredentials>,
    (app, new): (AppId, Credential),
    show: impl Fn(&App) -> Option<Snapshot> + Send + 'static,
) -> Result<App, Declined<CredentialRefused>> {
    let at = may(by, asked, app)?;
    let rule = move |app: &App| {
        let decision = app.issue(&new, at)?;
        let answer = show(&decision.next);
        Ok(decision.answering(answer))
    };
    store.decide(app, asked, rule).await
}

/// Replaces the credentials of one mode; the ones that work now go on working for the grace.
pub async fn rotate(
    store: &impl Decides<App>,
    asked: &Asked,
    by: &Authority<ManageCredentials>,
    (app, new, grace): (AppId, Credential, Duration),
    show: impl Fn(&App) -> Option<Snapshot> + Send + 'static,
) -> Result<App, Declined<CredentialRefused>> {
    let at = may(by, asked, app)?;
    let rule = move |app: &App| {
        let decision = app.rotate(&new, grace, at)?;
        let answer = show(&decision.next);
        Ok(decision.answering(answer))
    };
    store.decide(app, asked, rule).await
}

/// Ends a credential at once.
pub async fn revoke(
    store: &impl Decides<App>,
    asked: &Asked,
    by: &Authority<ManageCredentials>,
    (app, credential): (AppId, CredentialId),
) -> Result<App, Declined<CredentialRefused>> {
    let at = may(by, asked, app)?;
    store.decide(app, asked, move |app: &App| app.revoke(credential, at)).await
}

/// An application that the authority does not reach is not there, and neither is one in a scope that is not its own.
fn may<R: Right, Q>(by: &Authority<R>, asked: &Asked, app: AppId) -> Result<Timestamp, Declined<Q>> {
    let own = Scope { app, mode: Mode::Live };
    if by.covers(app) && asked.scope == own { Ok(asked.at) } else { Err(Declined::NotFound) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        access::{Permission, Reach, Standing},
        apps::{AppStatus, FindsApps},
        ids::{OperatorId, SessionId},
        testing::{Memory, run::block_on, story::NOON},
    };

    const SHOP: AppId = AppId::from_u128(1);
    const OTHER: AppId = AppId::from_u128(2);

    fn asked(app: AppId) -> Asked {
        Asked::at(Scope { app, mode: Mode::Live }, NOON)
    }

    fn new(id: AppId) -> NewApp {
        NewApp { id, name: "Shop".into(), settings: Settings::default(), credentials: Vec::new() }
    }

    fn standing(reach: Reach) -> Standing {
        let grants = vec![([Permission::AppManage].into(), reach)];
        Standing { operator: OperatorId::from_u128(1), session: SessionId::from_u128(1), grants, stepped_up: true }
    }

    #[test]
    fn a_grant_for_one_application_changes_no_other_and_registers_none() {
        block_on(async {
            let store = Memory::default();
            let everywhere = standing(Reach::Everywhere).may::<ManageApps>().unwrap().everywhere().unwrap();
            for id in [SHOP, OTHER] {
                register(&store, &asked(id), &everywhere.into(), new(id), |_| None).await.unwrap();
            }
            let own: Authority<ManageApps> =
                standing(Reach::Apps([SHOP].into())).may::<ManageApps>().unwrap().over(SHOP).unwrap().into();
            let third = register(&store, &asked(AppId::from_u128(3)), &own, new(AppId::from_u128(3)), |_| None).await;
            assert_eq!(third, Err(Declined::NotFound));
            let off = switch(&store, &asked(SHOP), &own, (SHOP, false)).await.unwrap();
            assert_eq!(off.status, AppStatus::Disabled);
            assert_eq!(switch(&store, &asked(OTHER), &own, (OTHER, false)).await, Err(Declined::NotFound));
            let renamed = AppChange { name: Some("Mine".into()), ..AppChange::default() };
            assert_eq!(change(&store, &asked(OTHER), &own, (OTHER, renamed)).await, Err(Declined::NotFound));
            assert_eq!(store.app(OTHER).await.unwrap().unwrap().status, AppStatus::Active);
        });
    }
}
