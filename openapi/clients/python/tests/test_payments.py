"""Payments as an application makes and reads them."""

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import httpx
import pytest
from support import URL, application, wanted

from poisha import ErrorCode, Poisha, PoishaError
from poisha.models import CreatePayment, CreateRefund, PaymentStatus

poisha = application()


def test_a_payment_is_created_and_read_back() -> None:
    created = poisha.payments.create_payment(body=wanted())
    payment = poisha.payments.get_payment(created.id)
    assert (payment.status, payment.amount_minor) == (PaymentStatus.PENDING, 115_000)
    assert payment.product_name == "Rice cooker"


def test_a_call_that_is_made_again_with_its_key_answers_the_first_payment() -> None:
    key, body = str(uuid4()), wanted()
    first = poisha.payments.create_payment(body=body, idempotency_key=key)
    assert poisha.payments.create_payment(body=body, idempotency_key=key).id == first.id


def test_a_key_that_was_used_for_something_else_is_a_conflict() -> None:
    key = str(uuid4())
    poisha.payments.create_payment(body=wanted(), idempotency_key=key)
    with pytest.raises(PoishaError) as refused:
        poisha.payments.create_payment(body=wanted(), idempotency_key=key)
    assert (refused.value.status, refused.value.error_code) == (409, ErrorCode.IDEMPOTENCY_KEY_CONFLICT)


def test_a_refusal_says_its_code_the_fields_and_the_request() -> None:
    # #region errors
    try:
        poisha.payments.create_payment(body=CreatePayment(amount_minor=0, customer_reference="customer-42"))
        pytest.fail("a payment of nothing was created")
    except PoishaError as error:
        if error.error_code != ErrorCode.VALIDATION_ERROR:
            raise
        print(f"{error.message}: amountMinor {error.fields['amountMinor']} ({error.request_id})")
    # #endregion errors


def test_every_kind_of_refusal_is_told_by_its_code() -> None:
    with pytest.raises(PoishaError) as unknown:
        poisha.payments.get_payment("pay_01kah2v8w4e9m7qk3s5r2n6t8z")
    assert (unknown.value.status, unknown.value.error_code) == (404, ErrorCode.RESOURCE_NOT_FOUND)
    stranger = Poisha(URL, "poisha_test_unknown", "poisha_secret_wrong")
    with pytest.raises(PoishaError) as strange:
        stranger.app.get_me()
    assert (strange.value.status, strange.value.error_code) == (401, ErrorCode.UNAUTHORIZED)
    unpaid = poisha.payments.create_payment(body=wanted())
    with pytest.raises(PoishaError) as early:
        poisha.refunds.create_refund(unpaid.id, body=CreateRefund(amount_minor=1))
    assert (early.value.status, early.value.error_code) == (409, ErrorCode.INVALID_OPERATION_STATE)


def test_who_answers_in_poishas_place_is_told_by_the_status() -> None:
    html = httpx.MockTransport(lambda _: httpx.Response(502, html="<h1>Bad gateway</h1>"))
    with pytest.raises(PoishaError) as refused:
        application(retries=0, transport=html).app.get_me()
    assert (refused.value.status, refused.value.error_code) == (502, None)


def test_a_list_of_a_thousand_payments_is_walked_to_its_end() -> None:
    reference = wanted().customer_reference
    bodies = [CreatePayment(1_000 + index, customer_reference=reference) for index in range(1_000)]
    with ThreadPoolExecutor(16) as several:
        list(several.map(lambda body: poisha.payments.create_payment(body=body), bodies))
    amounts = set()
    # #region pages
    for payment in poisha.payments.list_payments(customer_reference=reference):
        amounts.add(payment.amount_minor)
    # #endregion pages
    assert len(amounts) == 1_000


def test_a_list_without_cursors_is_walked_by_its_pages() -> None:
    pages = []

    class Watched(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            pages.append(request.url.params.get("page"))
            return super().handle_request(request)

    endpoints = list(application(transport=Watched()).webhooks.list_webhook_endpoints(size=1))
    assert len({endpoint.id for endpoint in endpoints}) == len(endpoints) > 0
    assert pages == [None, *(str(page) for page in range(1, len(endpoints)))]
