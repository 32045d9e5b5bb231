//! The operations of the committed contract, and how each kind of caller asks for one. What is added to the contract is
//! found here by itself; a new kind of caller is introduced in [`Operation::request`].

use crate::tools::repository;
use domain::operators::SeededRole;
use reqwest::{Method, RequestBuilder};
use serde_json::{Map, Value};
use tests::{Operator, Result, TestApp};

/// One operation, and all that the contract says of it.
#[derive(Clone, Debug)]
pub(super) struct Operation {
    pub(super) method: Method,
    pub(super) path: String,
    said: Map<String, Value>,
}

/// Whoever may ask for everything: the application itself, and an operator who may do all of it and has stepped up.
pub(super) struct Callers {
    pub(super) app: TestApp,
    staff: Operator,
}

impl Callers {
    pub(super) async fn start() -> Result<Callers> {
        let app = TestApp::start().await?;
        let staff = app.operator("walker", SeededRole::SuperAdmin).await?;
        staff.steps_up().await?;
        Ok(Callers { app, staff })
    }
}

/// The contract as it is committed.
pub(super) fn committed() -> Result<Value> {
    Ok(serde_json::from_str(&std::fs::read_to_string(repository().join("openapi/openapi.json"))?)?)
}

/// Every operation of the contract.
pub(super) fn operations(document: &Value) -> Result<Vec<Operation>> {
    let mut found = Vec::new();
    for (path, methods) in document["paths"].as_object().into_iter().flatten() {
        for (method, said) in methods.as_object().into_iter().flatten() {
            let said = said.as_object().cloned().unwrap_or_default();
            found.push(Operation { method: method.to_uppercase().parse()?, path: path.clone(), said });
        }
    }
    if found.is_empty() { Err("the contract holds no operation".into()) } else { Ok(found) }
}

impl Operation {
    /// Its address, with an id of the right form that names nothing.
    pub(super) fn target(&self) -> String {
        self.parameters("path").into_iter().fold(self.path.clone(), |target, parameter| {
            let name = parameter["name"].as_str().unwrap_or_default();
            let example = parameter["schema"]["example"].as_str().unwrap_or("x");
            target.replace(&format!("{{{name}}}"), example)
        })
    }

    /// Its parameters of one place: `path`, `query` or `header`.
    pub(super) fn parameters(&self, place: &str) -> Vec<&Value> {
        let all = self.said.get("parameters").and_then(Value::as_array).into_iter().flatten();
        all.filter(|parameter| parameter["in"] == place).collect()
    }

    /// The types of body that it takes.
    pub(super) fn body_types(&self) -> Vec<&str> {
        let content = self.said.get("requestBody").and_then(|body| body["content"].as_object());
        content.into_iter().flat_map(Map::keys).map(String::as_str).collect()
    }

    /// The schema of the JSON body that it takes.
    pub(super) fn body_schema<'a>(&self, document: &'a Value) -> Option<&'a Value> {
        let body = self.said.get("requestBody")?;
        let reference = body.pointer("/content/application~1json/schema/$ref")?.as_str()?;
        document.pointer(reference.trim_start_matches('#'))
    }

    /// A request for it from somebody who may ask, with whatever it takes besides.
    pub(super) fn request(&self, Callers { app, staff }: &Callers) -> Result<RequestBuilder> {
        let schemes: Vec<&str> = match self.said.get("security").and_then(Value::as_array) {
            None => Vec::new(),
            Some(ways) => {
                ways.first().and_then(Value::as_object).into_iter().flatten().map(|(n, _)| n.as_str()).collect()
            }
        };
        let (method, target) = (self.method.clone(), self.target());
        match schemes.as_slice() {
            [] => Ok(app.anonymous(method, &target)),
            ["ApiKey", "ApiSecret"] => Ok(app.request(method, &target)),
            ["OperatorSession"] => Ok(staff.request(method, &target)),
            others => Err(format!("{self}: say here how a caller with {others:?} proves itself").into()),
        }
    }
}

impl std::fmt::Display for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
