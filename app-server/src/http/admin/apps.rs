//! Applications, as operators register them, set them up, stop them and let them go on.

use super::{onboarding::Reached, operator::Operator};
use crate::{
    accounts::{self, Made},
    house::House,
    http::{
        Tag,
        body::Body,
        caller::IdempotencyKey,
        document::BASE_PATH,
        envelope::{Answer, Created, Envelope, Listed, Pagination, Shown, below, kept_at},
        refusal::{ErrorCode, Refusal},
        request, schema,
    },
    wire::{
        app::{AppStatusView, ApplicationView, RegisterAppBody, RegisteredAppView, SettingsBody},
        credential::IssuedCredentialView,
        ids::Id,
        list,
        webhook::EndpointView,
    },
};
use adapters::webhook::signing;
use domain::{
    AppId, Asked, Declined, EndpointId, Mode, Scope,
    access::{Authority, ManageApps, ManageWebhooks, ReadApps},
    apps::{self, App, AppChange, AppFilter, AppStatus, NewApp, SearchesApps, Settings},
    ids::NewIds,
    webhooks::{
        Endpoint, NewEndpoint,
        manage::{self, WantedEndpoint},
    },
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};
use sha2::{Digest, Sha256};

/// What operators do with applications.
pub struct AdminAppsApi;

#[OpenApi]
impl AdminAppsApi {
    /// Search the applications within your reach, newest first
    ///
    /// Those that your grants do not extend to are not counted either.
    #[oai(path = "/admin/apps", method = "get", operation_id = "searchApplications", tag = "Tag::Onboarding")]
    async fn search(
        &self,
        house: House,
        who: Operator<ReadApps>,
        /// What their names contain.
        #[oai(name = "nameContains", validator(min_length = 1, max_length = 100))]
        name_contains: Query<Option<String>>,
        /// Whether they may call.
        status: Query<Option<AppStatusView>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<ApplicationView>, Refusal> {
        if let Some(problem) = name_contains.0.as_deref().and_then(schema::text_problem) {
            return Err(Refusal::field("nameContains", problem));
        }
        let filter = AppFilter { text: name_contains.0, status: status.0.map(AppStatus::from) };
        let page = list::counted(page.0, size.0);
        let found = house.store.search_apps(who.granted.reach(), &filter, page).await?;
        let pagination = Pagination::new(page, found.total, None);
        Ok(Listed::page(found.items.iter().map(ApplicationView::of).collect(), pagination))
    }

    /// Register an application
    ///
    /// It gets a credential for TEST and one for LIVE, and where you name an address for webhooks, an endpoint with its
    /// signing secret. Keys and secrets are shown in this answer alone; a retry with the same idempotency key gets it
    /// without them. Needs a grant for all applications; naming an address needs `webhook:manage` besides.
    #[oai(path = "/admin/apps", method = "post", operation_id = "registerApplication", tag = "Tag::Onboarding")]
    async fn register(
        &self,
        house: House,
        who: Operator<ManageApps>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        body: Body<RegisterAppBody>,
    ) -> Result<Created<RegisteredAppView>, Refusal> {
        let by: Authority<ManageApps> = who.everywhere().await?.into();
        let id = id_of(&house, &who, &key);
        let asked = who.asks(&house, accounts::scope(id), "registerApplication", key, body.fingerprint);
        let body = body.value;
        let hooks = Hooks::of(&house, id, &who, &body)?;
        let change = AppChange::from(body.settings.unwrap_or_default());
        if change.name.is_some() {
            return Err(Refusal::field("settings.name", "must be left out: the name stands beside the settings"));
        }
        let made = [Mode::Test, Mode::Live].map(|mode| accounts::new_credential(&house.ids, id, mode, asked.at));
        let (credentials, made): (Vec<_>, Vec<_>) = made.into_iter().unzip();
        let new = NewApp { id, name: body.name, settings: change.over(&Settings::default()), credentials };
        let request = request::current();
        let show = |app: &App| {
            let view = registered(app, &made, hooks.planned(&asked));
            Some(Answer::<Envelope<_>, 201>::snapshot(view, request.clone()))
        };
        let kept = apps::register(&house.store, &asked, &by, new, show).await;
        match kept {
            Ok(app) => {
                let endpoints = hooks.open(&house, &who, &asked).await;
                let mut view = registered(&app, &made, endpoints);
                view.credentials =
                    view.credentials.into_iter().zip(made).map(|(one, made)| one.showing(made)).collect();
                Ok(Answer::at(view, format!("{BASE_PATH}/admin/apps/{id}")))
            }
            Err(Declined::Refused(refused)) => Err(Refusal::from(refused).naming(within_settings)),
            Err(declined) => kept_at(Err(declined), below("/admin/apps", "/data/application/id")),
        }
    }

    /// One application
    ///
    /// With everything that it allows.
    #[oai(path = "/admin/apps/:id", method = "get", operation_id = "getApplication", tag = "Tag::Onboarding")]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadApps>,
        /// The application's id.
        id: Path<Id<AppId>>,
    ) -> Result<Shown<ApplicationView>, Refusal> {
        let reached = Reached::by(&house, &who, id.0.0).await?;
        Ok(Shown::of(ApplicationView::of(&reached.app)))
    }

    /// Change an application's name and settings
    ///
    /// What is left out stays as it is; null takes away what may be absent.
    #[oai(
        path = "/admin/apps/:id/settings",
        method = "patch",
        operation_id = "changeApplication",
        tag = "Tag::Onboarding"
    )]
    async fn change(
        &self,
        house: House,
        who: Operator<ManageApps>,
        /// The application's id.
        id: Path<Id<AppId>>,
        body: Body<SettingsBody>,
    ) -> Result<Shown<ApplicationView>, Refusal> {
        let reached = Reached::by(&house, &who, id.0.0).await?;
        let asked = who.now(&house, accounts::scope(id.0.0));
        let change = (id.0.0, AppChange::from(body.value));
        let changed = apps::change(&house.store, &asked, &reached.authority, change).await?;
        Ok(Shown::of(ApplicationView::of(&changed)))
    }

    /// Stop an application from calling
    ///
    /// With all its credentials, at once, until it is resumed. What is under way goes on: payments are verified, webhooks
    /// are delivered.
    #[oai(
        path = "/admin/apps/:id/suspend",
        method = "post",
        operation_id = "suspendApplication",
        tag = "Tag::Onboarding"
    )]
    async fn suspend(
        &self,
        house: House,
        who: Operator<ManageApps>,
        /// The application's id.
        id: Path<Id<AppId>>,
    ) -> Result<Shown<ApplicationView>, Refusal> {
        switch(&house, &who, id.0.0, false).await
    }

    /// Let a suspended application call again
    ///
    /// With the credentials that still work.
    #[oai(
        path = "/admin/apps/:id/resume",
        method = "post",
        operation_id = "resumeApplication",
        tag = "Tag::Onboarding"
    )]
    async fn resume(
        &self,
        house: House,
        who: Operator<ManageApps>,
        /// The application's id.
        id: Path<Id<AppId>>,
    ) -> Result<Shown<ApplicationView>, Refusal> {
        switch(&house, &who, id.0.0, true).await
    }
}

async fn switch(
    house: &House,
    who: &Operator<ManageApps>,
    id: AppId,
    on: bool,
) -> Result<Shown<ApplicationView>, Refusal> {
    let reached = Reached::by(house, who, id).await?;
    let asked = who.now(house, accounts::scope(id));
    let switched = apps::switch(&house.store, &asked, &reached.authority, (id, on)).await?;
    Ok(Shown::of(ApplicationView::of(&switched)))
}

/// A new application's id: made of the operator and his key when he sent one, so that a retry finds what the first
/// request made; else a new one.
fn id_of(house: &House, who: &Operator<ManageApps>, key: &IdempotencyKey) -> AppId {
    let Some(key) = &key.0 else { return AppId::from_u128(house.ids.ordered()) };
    let operator = who.granted.operator().as_u128().to_be_bytes();
    let digest = Sha256::new().chain_update("registerApplication").chain_update(operator).chain_update(key.as_str());
    let digest = digest.finalize();
    AppId::from_u128(digest.iter().take(16).fold(0, |bits, byte| bits << 8 | u128::from(*byte)))
}

/// Where a setting stands in the body that registers; the name stands beside the settings.
fn within_settings(field: &str) -> String {
    if field == "name" { field.to_owned() } else { format!("settings.{field}") }
}

fn registered(app: &App, made: &[Made], webhook_endpoints: Vec<EndpointView>) -> RegisteredAppView {
    RegisteredAppView {
        application: ApplicationView::of(app),
        credentials: made.iter().map(IssuedCredentialView::of).collect(),
        webhook_endpoints,
    }
}

/// The endpoints that an application is registered with.
struct Hooks {
    authority: Option<Authority<ManageWebhooks>>,
    wanted: Vec<(Scope, WantedEndpoint)>,
}

impl Hooks {
    /// Those that are asked for; refused before anything is kept when one of them cannot be.
    fn of(house: &House, app: AppId, who: &Operator<ManageApps>, body: &RegisterAppBody) -> Result<Hooks, Refusal> {
        let asked = [
            ("testWebhookUrl", Mode::Test, &body.test_webhook_url),
            ("liveWebhookUrl", Mode::Live, &body.live_webhook_url),
        ];
        let mut hooks = Hooks { authority: None, wanted: Vec::new() };
        for (field, mode, url) in asked {
            let Some(url) = url else { continue };
            let proof = who.standing.may::<ManageWebhooks>().ok().and_then(|granted| granted.everywhere().ok());
            let missing = "naming an address for webhooks needs the permission webhook:manage for all applications";
            hooks.authority = Some(proof.ok_or_else(|| Refusal::new(ErrorCode::Forbidden, missing))?.into());
            let new = NewEndpoint { url: url.clone(), description: None, events: Vec::new(), ordered: false };
            let (id, secret) = (EndpointId::from_u128(house.ids.ordered()), signing::new_secret(&house.ids));
            let scope = Scope { app, mode };
            let fits = Endpoint::create(id, scope, &new, secret.clone(), who.at);
            fits.map_err(|refused| Refusal::from(refused).naming(|_| field.to_owned()))?;
            hooks.wanted.push((scope, WantedEndpoint { id, new, secret }));
        }
        Ok(hooks)
    }

    /// What they will be, without their secrets.
    fn planned(&self, asked: &Asked) -> Vec<EndpointView> {
        let made = self
            .wanted
            .iter()
            .filter_map(|(scope, one)| Endpoint::create(one.id, *scope, &one.new, one.secret.clone(), asked.at).ok());
        made.map(|first| EndpointView::of(&first.next)).collect()
    }

    /// Opens them, now that their application exists. One that could not be opened is left out of the answer: the keys
    /// that stand in it beside are shown this once, and an endpoint can be made at any time.
    async fn open(self, house: &House, who: &Operator<ManageApps>, asked: &Asked) -> Vec<EndpointView> {
        let Some(by) = self.authority else { return Vec::new() };
        let mut opened = Vec::new();
        for (scope, wanted) in self.wanted {
            let shown = signing::show_secret(&wanted.secret);
            let asked = Asked::at(scope, asked.at).by(who.origin.clone());
            match manage::create(&house.store, &asked, &by, wanted, |_| None).await {
                Ok(endpoint) => opened.push(EndpointView::of(&endpoint).showing(shown)),
                Err(declined) => {
                    tracing::error!(app.id = %scope.app, error = %declined, "a new application's endpoint was not made");
                }
            }
        }
        opened
    }
}
