//! The paths of CAMARA's two APIs: who asks, what disturbs it, and whether the answer arrives.

use std::sync::Arc;

use poem::http::{HeaderValue, StatusCode};
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, get, handler, post};

use super::{Create, GiveBack, INVALID, NOT_FOUND, Validation, refused};
use crate::sandbox::answer::{Answer, Field};
use crate::sandbox::dcb::book::{Face, Token, keep};
use crate::sandbox::dcb::fault::Endpoint;
use crate::sandbox::dcb::{BODY_BYTES_MAX, Call, Operators, basic, empty, json, read};
use crate::sandbox::decimal;

const CORRELATOR: &str = "x-correlator";

/// An answer with the correlator of its request.
fn correlated(request: &Request, mut response: Response) -> Response {
    if let Some(value) = request.header(CORRELATOR).and_then(|text| HeaderValue::from_str(text).ok()) {
        response.headers_mut().insert(CORRELATOR, value);
    }
    response
}

#[handler]
async fn give_token(Data(operators): Data<&Arc<Operators>>, request: &Request, body: Body) -> Response {
    let bytes = body.into_bytes_limit(BODY_BYTES_MAX).await.unwrap_or_default();
    let is_client =
        url::form_urlencoded::parse(&bytes).any(|(name, text)| name == "grant_type" && text == "client_credentials");
    let client = basic(request).filter(|(id, secret)| operators.knows(id, secret)).map(|(id, _)| id);
    let call = Call { endpoint: Endpoint::CamaraToken, whose: client.as_deref(), about: None };
    if let Some(response) = operators.disturbed(&call).await {
        return response;
    }
    let (Some(client), true) = (client, is_client) else { return refused((401, "UNAUTHENTICATED")) };
    let text = operators.serial.letters(32);
    keep(&mut operators.book().tokens, Token { text: text.clone(), whose: client });
    let answer = Answer::new().text("access_token", text).text("token_type", "Bearer").number("expires_in", 3_600);
    json(StatusCode::OK, &answer)
}

async fn created(operators: &Arc<Operators>, request: &Request, body: Body, is_prepared: bool) -> Response {
    let Some(asked) = read::<Create>(body).await else { return refused(INVALID) };
    let correlator = asked.amount_transaction.client_correlator.as_str();
    let about = Some(correlator);
    let client = match operators.client(request, Endpoint::Payment, about).await {
        Ok(client) => client,
        Err(response) => return response,
    };
    let call = Call { endpoint: Endpoint::Payment, whose: Some(&client), about };
    let response = match operators.create(&client, &asked, is_prepared) {
        Ok(answer) => json(StatusCode::CREATED, &answer),
        Err(code) => refused(code),
    };
    let id = operators.book().charge_mut(Face::Camara, &client, correlator).map(|it| it.internal.clone());
    id.iter().for_each(|id| operators.tell_sink(id));
    operators.sent(&call, correlated(request, response)).await
}

#[handler]
async fn create(Data(operators): Data<&Arc<Operators>>, request: &Request, body: Body) -> Response {
    created(operators, request, body, false).await
}

#[handler]
async fn prepare(Data(operators): Data<&Arc<Operators>>, request: &Request, body: Body) -> Response {
    created(operators, request, body, true).await
}

/// Answers one question about a payment.
macro_rules! served {
    ($name:ident, $endpoint:expr, |$operators:ident, $client:ident, $id:ident, $body:ident| $answer:expr) => {
        #[handler]
        async fn $name(
            Data($operators): Data<&Arc<Operators>>,
            request: &Request,
            Path($id): Path<String>,
            $body: Body,
        ) -> Response {
            let $client = match $operators.client(request, $endpoint, None).await {
                Ok(client) => client,
                Err(response) => return response,
            };
            let call = Call { endpoint: $endpoint, whose: Some(&$client), about: None };
            let response = match $answer {
                Ok(response) => response,
                Err(code) => refused(code),
            };
            $operators.sent(&call, correlated(request, response)).await
        }
    };
}

served!(validate, Endpoint::Validate, |operators, _client, id, body| {
    match read::<Validation>(body).await {
        Some(asked) => operators.validate(&id, &asked).map(|()| empty(StatusCode::NO_CONTENT)),
        None => Err(INVALID),
    }
});
served!(confirm, Endpoint::Confirm, |operators, _client, id, _body| {
    let done = operators.confirm(&id).map(|()| empty(StatusCode::ACCEPTED));
    operators.tell_sink(&id);
    done
});
served!(cancel, Endpoint::Confirm, |operators, _client, id, _body| {
    let done = operators.cancel(&id).map(|()| empty(StatusCode::ACCEPTED));
    operators.tell_sink(&id);
    done
});
served!(retrieve, Endpoint::Retrieve, |operators, client, id, _body| {
    operators.retrieve(&client, &id).map(|answer| json(StatusCode::OK, &answer))
});
served!(give_back, Endpoint::Refund, |operators, client, id, body| {
    match read::<GiveBack>(body).await {
        Some(asked) => operators.give_back_payment(&client, &id, &asked).map(|it| json(StatusCode::CREATED, &it)),
        None => Err(INVALID),
    }
});
served!(list_refunds, Endpoint::Refund, |operators, client, id, _body| {
    operators.refunds(&client, &id, None).map(|all| {
        let all: Vec<String> = all.iter().map(Answer::to_json).collect();
        Response::builder().content_type("application/json").body(format!("[{}]", all.join(",")))
    })
});
served!(remaining, Endpoint::Refund, |operators, client, id, _body| {
    let charge = operators.book().internal_mut(Face::Camara, &id).filter(|it| it.whose == client).cloned();
    charge.ok_or(NOT_FOUND).map(|charge| {
        let left = decimal::show(charge.hundredths - charge.given_back());
        json(StatusCode::OK, &Answer::new().with("amount", Field::Number(left)).text("currency", "BDT"))
    })
});

#[handler]
async fn list(Data(operators): Data<&Arc<Operators>>, request: &Request) -> Response {
    match operators.client(request, Endpoint::Retrieve, None).await {
        Ok(client) => correlated(request, operators.list(&client, request)),
        Err(response) => response,
    }
}

#[handler]
async fn one_refund(
    Data(operators): Data<&Arc<Operators>>,
    request: &Request,
    Path((id, refund)): Path<(String, String)>,
) -> Response {
    let client = match operators.client(request, Endpoint::Refund, None).await {
        Ok(client) => client,
        Err(response) => return response,
    };
    match operators.refunds(&client, &id, Some(&refund)).map(|found| found.into_iter().next()) {
        Ok(Some(found)) => correlated(request, json(StatusCode::OK, &found)),
        Ok(None) => refused(NOT_FOUND),
        Err(code) => refused(code),
    }
}

pub(in crate::sandbox::dcb) fn routes(route: Route, operators: &Arc<Operators>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(operators));
    let (pay, back) = ("/carrier-billing/v0.5/payments", "/carrier-billing-refund/v0.3/payments");
    route
        .at("/camara/oauth2/token", with(post(give_token)))
        .at(pay, with(get(list).post(create)))
        .at(format!("{pay}/prepare"), with(post(prepare)))
        .at(format!("{pay}/:id"), with(get(retrieve)))
        .at(format!("{pay}/:id/validate"), with(post(validate)))
        .at(format!("{pay}/:id/confirm"), with(post(confirm)))
        .at(format!("{pay}/:id/cancel"), with(post(cancel)))
        .at(format!("{back}/:id/refunds"), with(get(list_refunds).post(give_back)))
        .at(format!("{back}/:id/refunds/remaining-amount"), with(get(remaining)))
        .at(format!("{back}/:id/refunds/:refund"), with(get(one_refund)))
}
