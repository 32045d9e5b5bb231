//! Applications with what they are set up with, and alerts, in memory.

use super::{Kept, Noun};
use crate::{
    alerts::AlertRecord,
    apps::{App, AppEvent},
    decision::{Never, Subject, Unique},
    gateway_configs::GatewayConfig,
    ids::{AlertId, AppId, EndpointId, GatewayConfigId},
    scope::Scope,
    webhooks::{Endpoint, EventType},
};

impl Noun for App {
    fn look(kept: &Kept, scope: Scope, id: AppId) -> Option<App> {
        kept.apps.get(&(scope, id)).cloned()
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        kept.apps.insert((scope, self.id), self.clone());
    }

    fn bits(id: AppId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &AppEvent) -> (Scope, EventType) {
        let AppEvent::CredentialRotated { mode, .. } = event;
        (Scope { app: self.id, mode: *mode }, EventType::CredentialRotated)
    }
}

impl Noun for Endpoint {
    fn look(kept: &Kept, scope: Scope, id: EndpointId) -> Option<Endpoint> {
        kept.endpoints.get(&(scope, id)).cloned()
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        kept.endpoints.insert((scope, self.id), self.clone());
    }

    fn bits(id: EndpointId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &Never) -> (Scope, EventType) {
        match *event {}
    }
}

impl Noun for AlertRecord {
    fn look(kept: &Kept, scope: Scope, id: AlertId) -> Option<AlertRecord> {
        kept.alerts.get(&(scope, id)).cloned()
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        kept.alerts.insert((scope, self.id), self.clone());
    }

    fn bits(id: AlertId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &Never) -> (Scope, EventType) {
        match *event {}
    }

    fn is_taken(&self, kept: &Kept) -> Option<Unique> {
        let goes_on = |one: &AlertRecord| one.goes_on(self.scope(), self.kind, self.subject);
        let mut others = kept.alerts.values().filter(|other| other.id != self.id);
        (goes_on(self) && others.any(goes_on)).then_some(Unique::Alert)
    }
}

impl Noun for GatewayConfig {
    fn look(kept: &Kept, scope: Scope, id: GatewayConfigId) -> Option<GatewayConfig> {
        kept.gateway_configs.get(&(scope, id)).cloned()
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        kept.gateway_configs.insert((scope, self.id), self.clone());
    }

    fn bits(id: GatewayConfigId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &Never) -> (Scope, EventType) {
        match *event {}
    }

    fn is_taken(&self, kept: &Kept) -> Option<Unique> {
        let mut others = kept.gateway_configs.values().filter(|other| other.scope == self.scope && other.id != self.id);
        others.any(|other| self.crowds(other)).then_some(Unique::GatewayConfig)
    }
}
