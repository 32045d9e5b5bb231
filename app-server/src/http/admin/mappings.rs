//! Mappings: which column of a gateway's file says what, tried on a sample before they are saved.

use super::{
    operator::Operator,
    statements::{named, scope},
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        envelope::{Created, Listed, Pagination, Shown},
        refusal::{ErrorCode, Refusal},
    },
    wire::{
        ids::Id,
        list,
        mapping::{LayoutView, MappingView, PreviewMappingBody, PreviewView, SaveMappingBody},
        payment::MethodView,
    },
};
use adapters::statements::{Spool, SpoolStopped, preview};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    AppId, Scope, StoreFailed,
    access::RunReconciliation,
    payments::{FieldRefused, Method},
    settlements::{KeepsMappings, Layout, SaveRefused, WantedMapping, preset, save_mapping},
};
use poem_openapi::{OpenApi, param::Query};

/// What operators do with mappings.
pub struct MappingsApi;

#[OpenApi]
impl MappingsApi {
    /// The mappings that there are
    ///
    /// What comes with Poisha, the house's, and those of an application if one is named: the last version of each, all on
    /// one page. Of two with the same name, the application's own is meant.
    #[oai(
        path = "/admin/reconciliation/mappings",
        method = "get",
        operation_id = "listStatementMappings",
        tag = "Tag::Reconciliation"
    )]
    async fn list(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        /// Those of this application too.
        #[oai(name = "appId")]
        app: Query<Option<Id<AppId>>>,
        /// Of this gateway.
        gateway: Query<Option<MethodView>>,
    ) -> Result<Listed<MappingView>, Refusal> {
        let wanted = gateway.0.map(Method::from);
        let is_wanted = |gateway: Method| wanted.is_none_or(|wanted| wanted == gateway);
        let mut views: Vec<MappingView> = Vec::new();
        if let Some(Id(app)) = app.0 {
            scope(&house, &who, Some(Id(app)), None).await?;
            let own = house.store.saved_mappings(app).await?;
            views.extend(own.iter().filter(|one| is_wanted(one.gateway)).map(|one| MappingView::of(one, Some(app))));
        }
        let saved = house.store.saved_mappings(Scope::HOUSE.app).await?;
        let ready = Method::ALL.into_iter().map(preset);
        let others = saved.into_iter().chain(ready).filter(|one| is_wanted(one.gateway));
        views.extend(others.map(|one| MappingView::of(&one, None)));
        let total = list::length(&views);
        let size = u32::try_from(views.len()).unwrap_or(u32::MAX).max(1);
        Ok(Listed::page(views, Pagination::new(list::counted(None, Some(size)), total, None)))
    }

    /// Every version of a mapping
    ///
    /// Newest first: the first reads what comes from now on, and by the others earlier statements were read. What comes with
    /// Poisha has none.
    #[oai(
        path = "/admin/reconciliation/mappings/versions",
        method = "get",
        operation_id = "listMappingVersions",
        tag = "Tag::Reconciliation"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn versions(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        /// The application whose it is; the house's when left out.
        #[oai(name = "appId")]
        app: Query<Option<Id<AppId>>>,
        /// Of this gateway.
        gateway: Query<MethodView>,
        /// What staff call it.
        #[oai(validator(min_length = 1, max_length = 100))]
        name: Query<String>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<MappingView>, Refusal> {
        let app = app.0.map(|app| app.0);
        if app.is_some() {
            scope(&house, &who, app.map(Id), None).await?;
        }
        let page = list::counted(page.0, size.0);
        let of = (Method::from(gateway.0), name.0.as_str());
        let found = house.store.mapping_versions(app.unwrap_or(Scope::HOUSE.app), of, page).await?;
        let views = found.items.iter().map(|one| MappingView::of(one, app)).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, None)))
    }

    /// Try a mapping on a sample
    ///
    /// Shows the sample as it stands, what each column says, and what becomes of its first lines; keeps nothing.
    #[oai(
        path = "/admin/reconciliation/mappings/preview",
        method = "post",
        operation_id = "previewStatementMapping",
        tag = "Tag::Reconciliation"
    )]
    async fn preview(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        body: Body<PreviewMappingBody>,
    ) -> Result<Shown<PreviewView>, Refusal> {
        let PreviewMappingBody { app_id, gateway, mode, layout, mapping, sample } = body.value;
        let (scope, gateway) = (scope(&house, &who, app_id, mode).await?, gateway.into());
        let layout = match layout {
            Some(view) => layout_of(view)?,
            None => named(&house, (scope.app, gateway), mapping.as_deref()).await?.layout,
        };
        layout.check().map_err(told)?;
        let bytes = STANDARD.decode(&sample).map_err(|_| Refusal::field("sample", "must be Base64"))?;
        let spooled = Spool::of(bytes.as_slice()).and_then(|spool| spool.finish("sample"));
        let (mut file, found) = spooled.map_err(|why| match why {
            SpoolStopped::Empty | SpoolStopped::TooLarge => Refusal::field("sample", "must hold something"),
            SpoolStopped::Lost(error) => StoreFailed::Database(error.to_string()).into(),
        })?;
        match preview(&mut file, found.format, layout, (scope, gateway)) {
            Ok(seen) => Ok(Shown::of(seen.into())),
            Err(unreadable) => Err(Refusal::field("sample", unreadable.to_string())),
        }
    }

    /// Save a mapping
    ///
    /// As a new one, or as the next version of the one with that name. Statements that came before keep the version that
    /// they were read with.
    #[oai(
        path = "/admin/reconciliation/mappings",
        method = "post",
        operation_id = "saveStatementMapping",
        tag = "Tag::Reconciliation"
    )]
    async fn save(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        body: Body<SaveMappingBody>,
    ) -> Result<Created<MappingView>, Refusal> {
        let SaveMappingBody { app_id, gateway, name, layout } = body.value;
        let scope = scope(&house, &who, app_id, None).await?;
        let wanted = WantedMapping { gateway: gateway.into(), name, layout: layout_of(layout)? };
        let asked = who.now(&house, scope);
        let saved = save_mapping(&house.store, &asked, Some(who.granted.operator()), wanted).await?;
        Ok(Created::of(MappingView::of(&saved, app_id.map(|app| app.0))))
    }
}

fn layout_of(view: LayoutView) -> Result<Layout, Refusal> {
    Layout::try_from(view).map_err(|wrong| told(vec![wrong]))
}

/// Fields of a layout by the names that the caller knows them by.
fn told(fields: Vec<FieldRefused>) -> Refusal {
    super::onboarding::told(fields).naming(|field| match field {
        "name" => field.to_owned(),
        _ => format!("layout.{field}"),
    })
}

impl From<SaveRefused> for Refusal {
    fn from(refused: SaveRefused) -> Self {
        let words = refused.to_string();
        match refused {
            SaveRefused::Fields(fields) => told(fields),
            SaveRefused::TooMany => Refusal::new(ErrorCode::InvalidState, words),
        }
    }
}
