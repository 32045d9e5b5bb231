//! The operations of the committed contract, and how each kind of caller asks for one. What is added to the contract is
//! found here by itself; a new kind of caller is introduced in [`Operation::request`].

use crate::tools::repository;
use domain::operators::SeededRole;
use reqwest::{Method, RequestBuilder};
use serde_json::{Map, Value};
use tests::{Operator, Result, TestApp};

/// One operation, and all that the contract says of it.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) method: Method,
    pub(crate) path: String,
    said: Map<String, Value>,
}

/// Whoever may ask for everything: the application itself, and an operator who may do all of it and has stepped up.
pub(crate) struct Callers {
    pub(crate) app: TestApp,
    staff: Operator,
}

impl Callers {
    pub(crate) async fn start() -> Result<Callers> {
        let app = TestApp::start().await?;
        let staff = app.operator("walker", SeededRole::SuperAdmin).await?;
        staff.steps_up().await?;
        Ok(Callers { app, staff })
    }
}

/// The contract as it is committed.
pub(crate) fn committed() -> Result<Value> {
    Ok(serde_json::from_str(&std::fs::read_to_string(repository().join("openapi/openapi.json"))?)?)
}

/// Every operation of the contract.
pub(crate) fn operations(document: &Value) -> Result<Vec<Operation>> {
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
    pub(crate) fn target(&self) -> String {
        self.parameters("path").into_iter().fold(self.path.clone(), |target, parameter| {
            let name = parameter["name"].as_str().unwrap_or_default();
            let number = if parameter["schema"]["type"] == "integer" { "1" } else { "x" };
            let example = parameter["schema"]["example"].as_str().unwrap_or(number);
            target.replace(&format!("{{{name}}}"), example)
        })
    }

    /// Its name.
    pub(crate) fn id(&self) -> &str {
        self.said.get("operationId").and_then(Value::as_str).unwrap_or_default()
    }

    /// The permission that an operator needs for it; none when it is not for operators.
    pub(crate) fn permission(&self) -> Option<&str> {
        self.said.get("x-permission").and_then(Value::as_str)
    }

    /// Whether an operator must have entered password or code again.
    pub(crate) fn step_up(&self) -> bool {
        self.said.get("x-step-up") == Some(&Value::Bool(true))
    }

    /// Its parameters of one place: `path`, `query` or `header`.
    pub(crate) fn parameters(&self, place: &str) -> Vec<&Value> {
        let all = self.said.get("parameters").and_then(Value::as_array).into_iter().flatten();
        all.filter(|parameter| parameter["in"] == place).collect()
    }

    /// The types of body that it takes.
    pub(crate) fn body_types(&self) -> Vec<&str> {
        let content = self.said.get("requestBody").and_then(|body| body["content"].as_object());
        content.into_iter().flat_map(Map::keys).map(String::as_str).collect()
    }

    /// The schema of the JSON body that it takes.
    pub(crate) fn body_schema<'a>(&self, document: &'a Value) -> Option<&'a Value> {
        let body = self.said.get("requestBody")?;
        let reference = body.pointer("/content/application~1json/schema/$ref")?.as_str()?;
        document.pointer(reference.trim_start_matches('#'))
    }

    /// A request for it from somebody who may ask, with whatever it takes besides.
    pub(crate) fn request(&self, Callers { app, staff }: &Callers) -> Result<RequestBuilder> {
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
