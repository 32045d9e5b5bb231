//! An operator: signed in, and calling the API with the session's token.

use crate::{Result, answer::Answer, test_app::TestApp};
use adapters::{
    clock::SystemClock,
    ids::Ids,
    passwords::{Cost, Passwords},
};
use domain::{
    OperatorId, RoleId,
    access::Reach,
    audit::Origin,
    ids::NewIds,
    operators::{DecidesAboutStaff, Grant, HashesPasswords, NewOperator, SeededRole, Staff},
    time::Clock,
};
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

/// The password of every operator of a test; long enough, and known to nobody.
pub const PASSWORD: &str = "brisk lantern over seven hills";

/// An operator with an open session.
#[derive(Clone, Debug)]
pub struct Operator {
    /// Who.
    pub id: OperatorId,
    /// What he signs in with.
    pub email: String,
    /// The session's token.
    pub token: String,
    base: String,
    client: Client,
}

impl Operator {
    /// The same operator with another session, or with anything else for a token.
    #[must_use]
    pub fn with_token(&self, token: &str) -> Operator {
        Operator { token: token.to_owned(), ..self.clone() }
    }

    /// Somebody who signs in with another address.
    #[must_use]
    pub fn with_email(&self, email: &str) -> Operator {
        Operator { email: email.to_owned(), ..self.clone() }
    }

    /// A request in his session.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.anonymous(method, path).bearer_auth(&self.token)
    }

    /// A request of nobody.
    pub fn anonymous(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}/api/v1{path}", self.base))
    }

    /// Reads something.
    pub async fn get(&self, path: &str) -> Result<Answer> {
        send(self.request(Method::GET, path)).await
    }

    /// Posts JSON.
    pub async fn post(&self, path: &str, body: &Value) -> Result<Answer> {
        send(self.request(Method::POST, path).json(body)).await
    }

    /// Posts JSON under an idempotency key.
    pub async fn post_as(&self, key: &str, path: &str, body: &Value) -> Result<Answer> {
        send(self.request(Method::POST, path).header("Idempotency-Key", key).json(body)).await
    }

    /// Posts without a body.
    pub async fn press(&self, path: &str) -> Result<Answer> {
        send(self.request(Method::POST, path)).await
    }

    /// Puts JSON.
    pub async fn put(&self, path: &str, body: &Value) -> Result<Answer> {
        send(self.request(Method::PUT, path).json(body)).await
    }

    /// Patches with JSON.
    pub async fn patch(&self, path: &str, body: &Value) -> Result<Answer> {
        send(self.request(Method::PATCH, path).json(body)).await
    }

    /// Deletes something.
    pub async fn delete(&self, path: &str) -> Result<Answer> {
        send(self.request(Method::DELETE, path)).await
    }

    /// Posts JSON as nobody.
    pub async fn publicly(&self, path: &str, body: Value) -> Result<Answer> {
        send(self.anonymous(Method::POST, path).json(&body)).await
    }

    /// Enters his password again: for five minutes he may do what needs it.
    pub async fn steps_up(&self) -> Result<Answer> {
        let answer = self.post("/admin/sessions/step-up", &json!({ "password": PASSWORD })).await?;
        if answer.status == 200 { Ok(answer) } else { Err(format!("no step-up: {answer}").into()) }
    }

    /// Signs in with his password, and whatever is given besides.
    pub async fn signs_in_with(&self, besides: &Value) -> Result<Answer> {
        let mut body = json!({ "email": self.email, "password": PASSWORD });
        if let (Some(body), Some(besides)) = (body.as_object_mut(), besides.as_object()) {
            body.extend(besides.clone());
        }
        send(self.anonymous(Method::POST, "/admin/sessions").json(&body)).await
    }

    /// Signs in once more: the same operator in another session.
    pub async fn signs_in(&self) -> Result<Operator> {
        let answer = self.signs_in_with(&json!({})).await?;
        if answer.status == 201 {
            Ok(self.with_token(answer.text_at("/data/token")))
        } else {
            Err(format!("not signed in: {answer}").into())
        }
    }
}

async fn send(request: RequestBuilder) -> Result<Answer> {
    Ok(Answer::read(request.send().await?).await?)
}

impl TestApp {
    /// A new operator of that name with a built-in role everywhere, signed in.
    pub async fn operator(&self, name: &str, role: SeededRole) -> Result<Operator> {
        self.operator_with(name, vec![Grant { role: role.id(), reach: Reach::Everywhere }]).await
    }

    /// A new operator of that name with that role for those applications, signed in.
    pub async fn operator_for(&self, name: &str, role: RoleId, reach: Reach) -> Result<Operator> {
        self.operator_with(name, vec![Grant { role, reach }]).await
    }

    /// A new operator of that name with those grants, signed in.
    pub async fn operator_with(&self, name: &str, grants: Vec<Grant>) -> Result<Operator> {
        let (ids, at) = (Ids::new(), SystemClock::new().wall());
        let id = OperatorId::from_u128(ids.ordered());
        // Hashed at no cost: a hash says its own, so signing in is quick as well.
        let cheap = Passwords::with_cost(Cost { memory_kib: 8, passes: 1 });
        let password = cheap.hash(PASSWORD.to_owned(), Vec::new()).await?;
        let email = format!("{name}@staff.example");
        let (name, typed) = (name.to_owned(), email.clone());
        let rule = move |staff: &Staff| {
            let (email, name, password) = (typed.clone(), name.clone(), password.clone());
            staff.create(NewOperator { id, email, name, password, grants: grants.clone() }, at)
        };
        let store = &self.server.house.store;
        store.decide_about_staff(&Origin::system(), at, rule).await?;
        let base = self.server.url.clone();
        Operator { id, email, token: String::new(), base, client: self.client.clone() }.signs_in().await
    }
}
