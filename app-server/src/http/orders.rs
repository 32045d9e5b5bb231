//! Orders, as applications and their customers place, read, list and pay them.

use super::{
    Tag,
    body::Body,
    caller::IdempotencyKey,
    document::BASE_PATH,
    envelope::{self, Answer, Created, Envelope, ID, Listed, Pagination, Shown, below, kept_at},
    order_returns,
    pages::Language,
    party::Party,
    refusal::Refusal,
    request,
};
use crate::{
    house::House,
    wire::{
        ids::Id,
        list::{self, Order},
        order::{
            CreateOrderBody, InitiateBody, InitiateForBody, LanguageView, OrderLineBody, OrderView, PaymentSessionView,
        },
    },
};
use domain::{
    Amount, Currency, OrderId, PaymentId, Scope, VariantId,
    catalogue::FindsVariants,
    idempotency::Snapshot,
    ids::{CheckoutReference, NewIds},
    orders::{self, FindsOrders, NewLine, NewOrder, OrderCase, OrderFilter, OrderNumber, OrdersOf},
    payments::{Customer, Method, NewPayment, Payment, ReturnUrls},
    vouchers::FindsVouchers,
};
use poem::{FromRequest, Request, RequestBody};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Numbers that an order may choose from: that all of them are taken does not happen before tens of millions of orders.
const NUMBERS_OFFERED: usize = 4;

/// What an application and its customers may do with orders.
pub struct OrdersApi;

/// The language that a caller reads: asked for with `lang`, or preferred in `Accept-Language`.
#[derive(Clone, Copy, Debug)]
pub struct Spoken(pub LanguageView);

impl<'a> FromRequest<'a> for Spoken {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        Ok(Spoken(match Language::of(request) {
            Language::English => LanguageView::En,
            Language::Bangla => LanguageView::Bn,
        }))
    }
}

#[OpenApi]
impl OrdersApi {
    /// Place an order
    ///
    /// Priced by the catalogue; a discount is counted with it. Unless `init_payment` is false its payment is begun at once,
    /// and `payment.paymentGatewayUrl` is where the customer is sent. What is bought is delivered once the payment is
    /// verified.
    #[oai(path = "/orders", method = "post", operation_id = "createOrder", tag = "Tag::Orders")]
    async fn create(
        &self,
        house: House,
        who: Party,
        spoken: Spoken,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        body: Body<CreateOrderBody>,
    ) -> Result<Created<OrderView>, Refusal> {
        let method = body.value.payment_method.map(Method::from);
        let begins = body.value.init_payment.unwrap_or(true);
        let returns = order_returns::of_order(&who, &body.value)?;
        let asked = who.asks(&house, "createOrder", key, body.fingerprint);
        let settings = &who.app.app.settings;
        if method.is_some_and(|method| !settings.methods.contains(&method)) {
            return Err(Refusal::field("payment_method", "is not enabled for this application"));
        }
        let new = new_order(body.value, &who, &house)?;
        let variants: Vec<VariantId> = new.lines.iter().map(|line| line.variant).collect();
        let offers = house.store.offers(who.scope(), &variants).await?;
        let show = shown_created(&house, spoken);
        let is_over = move |case: &OrderCase| !begins || case.order.total.non_zero().is_none();
        let answer = show.clone();
        let first = move |case: &OrderCase| if is_over(case) { answer(case) } else { None };
        let placed = orders::place(&house.store, &asked, (new, &offers, settings), first).await;
        let case = match placed {
            Ok(case) if is_over(&case) => case,
            Ok(case) => {
                let total =
                    case.order.total.non_zero().ok_or_else(|| super::refusal::broken("an order for nothing"))?;
                let new = NewPayment { returns, ..payment_of(&case, total, (method, None), &house) };
                let makers = (&house.clock, &house.ids);
                let paid = (&case, &new, settings);
                match orders::pay_at_once(&house.store, &house.gateways, makers, &asked, paid, show).await {
                    Ok(case) => case,
                    Err(declined) => return kept_at(Err(declined), below("/orders", ID)),
                }
            }
            Err(declined) => return kept_at(Err(declined), below("/orders", ID)),
        };
        let location = format!("{BASE_PATH}/orders/{}", case.order.id);
        Ok(Answer::at(OrderView::of(&case, &[], spoken.0, &house.public_url), location))
    }

    /// List orders, newest first unless asked otherwise
    ///
    /// A customer sees his own. Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page
    /// ended.
    #[oai(path = "/orders", method = "get", operation_id = "listOrders", tag = "Tag::Orders")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: Party,
        spoken: Spoken,
        /// Of this customer.
        #[oai(validator(min_length = 1, max_length = 255))]
        customer_reference: Query<Option<String>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Which way, by when they were placed.
        order: Query<Option<Order>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
        /// The language of labels and messages; else `Accept-Language` decides.
        lang: Query<Option<LanguageView>>,
    ) -> Result<Listed<OrderView>, Refusal> {
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let customer = who.customer.clone().or(customer_reference.0.clone());
        if customer_reference.0.is_some_and(|asked| !who.sees(&asked)) {
            return Ok(Listed::page(Vec::new(), Pagination::new(page, 0, None)));
        }
        let filter = OrderFilter { customer, ..OrderFilter::default() };
        let of = OrdersOf::own(who.scope());
        let found = house.store.orders(&of, &filter, order.0.unwrap_or_default().into(), page).await?;
        let next = list::next(&found.items, page, |last| (last.order.created_at, last.order.id.as_u128()));
        let language = lang.0.unwrap_or(spoken.0);
        let mut views = Vec::with_capacity(found.items.len());
        for case in &found.items {
            views.push(shown(&house, case, language).await?);
        }
        Ok(Listed::page(views, Pagination::new(page, found.total, next)))
    }

    /// One order
    ///
    /// With its codes, once it was delivered. Only this, or an event, says that it was.
    #[oai(path = "/orders/:id", method = "get", operation_id = "getOrder", tag = "Tag::Orders")]
    async fn get(
        &self,
        house: House,
        who: Party,
        spoken: Spoken,
        /// The order's id, or its number of 8 digits.
        id: Path<String>,
        /// The language of labels and messages; else `Accept-Language` decides.
        lang: Query<Option<LanguageView>>,
    ) -> Result<Shown<OrderView>, Refusal> {
        let case = own_order(&house, &who, &id.0).await?;
        Ok(Shown::of(shown(&house, &case, lang.0.unwrap_or(spoken.0)).await?))
    }

    /// Begin a payment of an order
    ///
    /// While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
    /// answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
    #[oai(
        path = "/payments/initiate/:order_id",
        method = "post",
        operation_id = "initiateOrderPayment",
        tag = "Tag::Orders"
    )]
    async fn initiate(
        &self,
        house: House,
        who: Party,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The order's id, or its number of 8 digits.
        order_id: Path<String>,
        body: Body<InitiateBody>,
    ) -> Result<Created<PaymentSessionView>, Refusal> {
        let InitiateBody { amount, currency, method, description, success_url, cancel_url } = body.value;
        let order_id = order_id.0;
        let body = InitiateForBody { order_id, amount, currency, method, description, success_url, cancel_url };
        let print = super::caller::fingerprint_in(&body.order_id, body_print(&body));
        begin(&house, &who, ("initiateOrderPayment", key, print), body).await
    }

    /// Begin a payment of the order that the body names
    ///
    /// While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
    /// answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
    #[oai(path = "/payments/initiate", method = "post", operation_id = "initiatePayment", tag = "Tag::Orders")]
    async fn initiate_for(
        &self,
        house: House,
        who: Party,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        body: Body<InitiateForBody>,
    ) -> Result<Created<PaymentSessionView>, Refusal> {
        begin(&house, &who, ("initiatePayment", key, body.fingerprint), body.value).await
    }
}

/// What was asked for, for a body that was put together from a path and a body.
fn body_print(body: &InitiateForBody) -> [u8; 32] {
    let method = body.method.map(|method| Method::from(method).as_str());
    let returns = (&body.success_url, &body.cancel_url);
    adapters::crypto::digest(&format!("{:?}", (body.amount, &body.currency, method, &body.description, returns)))
}

async fn begin(
    house: &House,
    who: &Party,
    (operation, key, fingerprint): (&'static str, IdempotencyKey, [u8; 32]),
    body: InitiateForBody,
) -> Result<Created<PaymentSessionView>, Refusal> {
    let field = if operation == "initiatePayment" { "orderId" } else { "id" };
    let case = own_order(house, who, &body.order_id).await?;
    let currency = body.currency.as_deref().map_or(Ok(Currency::BDT), Currency::parse);
    let currency = currency.map_err(|unknown| Refusal::field("currency", unknown.to_string()))?;
    let amount = Amount::new(body.amount, currency);
    let amount = amount.map_err(|refused| Refusal::field("amount", refused.to_string()))?;
    let asked = who.asks(house, operation, key, fingerprint);
    let returns = order_returns::of_payment(who, &body)?;
    let method = body.method.map(Method::from);
    let new = NewPayment { returns, ..payment_of(&case, amount, (method, body.description), house) };
    let (settings, makers) = (&who.app.app.settings, (&house.clock, &house.ids));
    let (request, public_url) = (request::current(), house.public_url.clone());
    let show = move |payment: &Payment| {
        let view = PaymentSessionView::of(payment, &public_url)?;
        Some(Answer::<Envelope<_>, 201>::snapshot(view, request.clone()))
    };
    let paying = (case.order.id, &new, settings);
    let begun = orders::begin_payment(&house.store, &house.gateways, makers, &asked, paying, show).await;
    let answer = match begun {
        Ok(payment) => {
            let view = PaymentSessionView::of(&payment, &house.public_url);
            let view = view.ok_or_else(|| super::refusal::broken("a payment that was begun cannot be paid"))?;
            Ok(Answer::at(view, format!("{BASE_PATH}/payments/{}", payment.id)))
        }
        Err(declined) => Err(declined),
    };
    kept_at(answer, below("/payments", "/data/paymentId")).map_err(|refusal: Refusal| {
        refusal.naming(|name| match name {
            "orderId" => field.to_owned(),
            "amountMinor" => "amount".to_owned(),
            "productName" => "description".to_owned(),
            other => other.to_owned(),
        })
    })
}

/// The order with that id or number, if the caller may see it.
pub async fn own_order(house: &House, who: &Party, id: &str) -> Result<OrderCase, Refusal> {
    let found = find_order(house, who.scope(), id).await?;
    found.filter(|case| who.sees(&case.order.customer)).ok_or_else(|| Refusal::not_found("order"))
}

async fn find_order(house: &House, scope: Scope, id: &str) -> Result<Option<OrderCase>, Refusal> {
    if let Some(number) = OrderNumber::parse(id) {
        return Ok(house.store.order_by_number(scope, number).await?);
    }
    let Ok(id) = id.parse::<OrderId>() else { return Ok(None) };
    Ok(house.store.order(scope, id).await?)
}

/// The order with its codes; they are read when there are any to show.
async fn shown(house: &House, case: &OrderCase, language: LanguageView) -> Result<OrderView, Refusal> {
    let codes = match case.order.fulfilment {
        orders::Fulfilment::Fulfilled { .. } => {
            let mut codes = house.store.codes_of_order(case.order.scope, case.order.id).await?;
            codes.sort_by_key(|code| (code.item, code.voucher));
            codes
        }
        orders::Fulfilment::Unpaid
        | orders::Fulfilment::Started(_)
        | orders::Fulfilment::NeedsAttention { .. }
        | orders::Fulfilment::GivenUp { .. } => Vec::new(),
    };
    Ok(OrderView::of(case, &codes, language, &house.public_url))
}

fn shown_created(house: &House, spoken: Spoken) -> impl Fn(&OrderCase) -> Option<Snapshot> + Clone + Send + 'static {
    let (request, public_url) = (request::current(), house.public_url.clone());
    move |case| {
        let view = OrderView::of(case, &[], spoken.0, &public_url);
        Some(Answer::<Envelope<_>, 201>::snapshot(view, request.clone()))
    }
}

fn new_order(body: CreateOrderBody, who: &Party, house: &House) -> Result<NewOrder, Refusal> {
    let customer = match (&who.customer, body.customer_reference) {
        (Some(own), Some(named)) if named != *own => {
            return Err(Refusal::field("customer_reference", "must be the token's own customer"));
        }
        (Some(own), _) => own.clone(),
        (None, Some(named)) => named,
        (None, None) => return Err(Refusal::field("customer_reference", "is required")),
    };
    let mut lines = Vec::with_capacity(body.items.len());
    for (place, line) in body.items.into_iter().enumerate() {
        lines.push(new_line(place, line)?);
    }
    let numbers = std::iter::repeat_with(|| OrderNumber::from_bits(house.ids.random())).take(NUMBERS_OFFERED);
    Ok(NewOrder {
        id: OrderId::from_u128(house.ids.ordered()),
        numbers: numbers.collect(),
        customer,
        recipient_email: body.recipient_email,
        lines,
        discount_code: body.discount_code.map(|code| code.trim().to_uppercase()),
    })
}

/// One line; numbers are as good as texts.
fn new_line(place: usize, line: OrderLineBody) -> Result<NewLine, Refusal> {
    let mut input = BTreeMap::new();
    for (name, value) in line.fulfillment_input.unwrap_or_default() {
        let text = match value {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Null => continue,
            Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
                let field = format!("items[{place}].fulfillment_input.{name}");
                return Err(Refusal::field(field, "must be a text or a number"));
            }
        };
        input.insert(name, text);
    }
    let Id(variant) = line.variant_id;
    Ok(NewLine { variant, quantity: u32::try_from(line.quantity).unwrap_or(0), input })
}

/// What is paid for an order.
fn payment_of(
    case: &OrderCase,
    amount: Amount,
    (method, description): (Option<Method>, Option<String>),
    house: &House,
) -> NewPayment {
    let order = &case.order;
    NewPayment {
        id: PaymentId::from_u128(house.ids.ordered()),
        reference: CheckoutReference::from_u128(house.ids.random()),
        amount,
        customer: Customer {
            reference: order.customer.clone(),
            email: order.recipient_email.clone(),
            ..Customer::default()
        },
        product_name: Some(description.unwrap_or_else(|| format!("Order {}", order.number))),
        order: Some(order.id),
        invoice: None,
        method,
        returns: ReturnUrls::default(),
        expires_in: None,
        metadata: Vec::new(),
    }
}
