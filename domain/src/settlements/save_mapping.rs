//! A mapping is saved: made once from a sample, by name, and each time it is saved again a version of its own.

use super::{
    mapping::{Layout, MAPPING_NAME_MAX, Mapping},
    presets::preset,
};
use crate::{
    audit::{Action, AuditLine},
    decision::{Asked, Declined, StoreFailed},
    ids::{AppId, OperatorId},
    payments::{FieldRefused, Method, Page, PageOf, text_problem},
    scope::Scope,
};
use std::future::Future;

/// Mappings of one application, or of the house, at most.
pub const MAPPINGS_MAX: usize = 100;

/// Why a mapping is not saved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveRefused {
    /// Some of it cannot be accepted.
    #[error("some fields cannot be accepted")]
    Fields(Vec<FieldRefused>),
    /// There are as many as there may be.
    #[error("there are {MAPPINGS_MAX} mappings already")]
    TooMany,
}

/// Keeps mappings, and finds them. Those of the house, which stand under the id that no application has, serve all.
pub trait KeepsMappings: Send + Sync {
    /// Keeps the next version of a mapping, with its line in the trail.
    fn save_mapping(
        &self,
        asked: &Asked,
        mapping: Mapping,
        line: AuditLine,
    ) -> impl Future<Output = Result<Mapping, Declined<SaveRefused>>> + Send;

    /// The last version of every mapping that was saved of an application, or of the house.
    fn saved_mappings(&self, app: AppId) -> impl Future<Output = Result<Vec<Mapping>, StoreFailed>> + Send;

    /// A page of every version of a mapping of an application, or of the house, by gateway and name; newest first.
    fn mapping_versions(
        &self,
        app: AppId,
        of: (Method, &str),
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Mapping>, StoreFailed>> + Send;
}

/// What is to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedMapping {
    /// The gateway whose files it reads.
    pub gateway: Method,
    /// What staff call it.
    pub name: String,
    /// What it says.
    pub layout: Layout,
}

/// Saves a mapping of the application that is asked for, or of the house.
pub async fn save_mapping(
    mappings: &impl KeepsMappings,
    asked: &Asked,
    by: Option<OperatorId>,
    wanted: WantedMapping,
) -> Result<Mapping, Declined<SaveRefused>> {
    let WantedMapping { gateway, name, layout } = wanted;
    let mapping = Mapping { gateway, name, version: 1, layout, by, at: Some(asked.at) };
    mapping.check().map_err(|wrong| Declined::Refused(SaveRefused::Fields(wrong)))?;
    let app = asked.scope.app;
    let saved = mappings.saved_mappings(app).await.map_err(Declined::Failed)?;
    let is_new = !saved.iter().any(|one| one.gateway == gateway && one.name == mapping.name);
    if is_new && saved.len() >= MAPPINGS_MAX {
        return Err(Declined::Refused(SaveRefused::TooMany));
    }
    let line = AuditLine::done(Action::StatementMappingSaved).to("statement_mapping", &mapping.name);
    let line = if app == Scope::HOUSE.app { line } else { line.of_app(app) };
    mappings.save_mapping(asked, mapping, line.saying("gateway", gateway.as_str())).await
}

/// The mapping of that name for a gateway's files about that account: the application's own, else the house's, else what comes
/// with Poisha. Without a name, what comes with Poisha.
pub async fn mapping_for(
    mappings: &impl KeepsMappings,
    (app, gateway): (AppId, Method),
    name: Option<&str>,
) -> Result<Option<Mapping>, StoreFailed> {
    let ready = preset(gateway);
    let Some(name) = name.filter(|name| *name != ready.name) else { return Ok(Some(ready)) };
    for owner in [app, Scope::HOUSE.app] {
        let saved = mappings.saved_mappings(owner).await?;
        if let Some(found) = saved.into_iter().find(|one| one.gateway == gateway && one.name == name) {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

impl Mapping {
    /// What is wrong with it, before it is saved.
    fn check(&self) -> Result<(), Vec<FieldRefused>> {
        let mut wrong = self.layout.check().err().unwrap_or_default();
        let reason = match text_problem(&self.name, 1, MAPPING_NAME_MAX) {
            None if self.name.trim() != self.name => Some("must not begin or end with a space".to_owned()),
            None if self.name == preset(self.gateway).name => Some("is what comes with Poisha".to_owned()),
            other => other,
        };
        wrong.extend(reason.map(|reason| FieldRefused { field: "name", reason }));
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_has_a_name_of_its_own() {
        let named = |name: &str| Mapping { name: name.to_owned(), ..preset(Method::Bkash) };
        let reason = |name: &str| named(name).check().err().map(|wrong| wrong[0].reason.clone()).unwrap_or_default();
        assert_eq!(named("panel of 2026").check(), Ok(()));
        assert_eq!(reason(&preset(Method::Bkash).name), "is what comes with Poisha");
        assert_eq!(reason(" panel"), "must not begin or end with a space");
        assert!(!reason("").is_empty() && !reason(&"x".repeat(101)).is_empty());
    }

    #[test]
    fn what_is_wrong_with_the_layout_and_the_name_is_told_at_once() {
        let both = Mapping { name: String::new(), layout: Layout::of(Vec::new()), ..preset(Method::Bkash) };
        let fields: Vec<_> = both.check().unwrap_err().iter().map(|one| one.field).collect();
        assert_eq!(fields, ["columns", "columns", "columns", "name"]);
    }
}
