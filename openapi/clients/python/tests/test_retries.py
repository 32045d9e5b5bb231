"""A line that breaks, and a payment that is made once all the same."""

import os
import time
from email.utils import formatdate

import httpx
import pytest
from support import Fate, Refused, application, dropping_proxy, wanted

from poisha import Poisha, PoishaError
from poisha.models import AdvanceTestClock, CreatePayment, PaymentStatus


def created(*fates: Fate, **options: float) -> tuple[int, int, int]:
    """Creates a payment through a proxy with these fates: payments that there are now, requests sent, keys sent."""
    body = wanted()
    with dropping_proxy(*fates) as proxy:
        application(proxy.base_url, **options).payments.create_payment(body=body)
    payments = application().payments.list_payments(customer_reference=body.customer_reference)
    return len(list(payments)), len(proxy.keys), len(set(proxy.keys))


def test_answers_that_are_lost_cut_and_late_do_not_charge_twice() -> None:
    assert created("answer lost", "answer cut", "never answered", timeout=2.0) == (1, 4, 1)


def test_retry_after_is_honoured_in_seconds_and_as_a_date() -> None:
    date = int(time.time()) + 3
    assert created(Refused(503, formatdate(date, usegmt=True)), Refused(429, "1")) == (1, 3, 1)
    assert time.time() >= date + 1, "it came back too early"


def test_a_wait_of_an_hour_is_no_wait() -> None:
    with dropping_proxy(Refused(503, "3600")) as proxy, pytest.raises(PoishaError) as refused:
        application(proxy.base_url).app.get_me()
    assert (refused.value.status, refused.value.retry_after, len(proxy.keys)) == (503, 3_600.0, 1)


def test_retries_end() -> None:
    with dropping_proxy(*[Refused(503, "0")] * 4) as proxy, pytest.raises(PoishaError) as refused:
        application(proxy.base_url, retries=2).app.get_me()
    assert (refused.value.status, len(proxy.keys)) == (503, 3)


def test_a_post_that_takes_no_key_is_never_sent_twice() -> None:
    with dropping_proxy("answer lost") as proxy, pytest.raises(httpx.TransportError):
        application(proxy.base_url).test.advance_test_clock(body=AdvanceTestClock(seconds=1))
    assert proxy.keys == [None]


def test_patience_is_an_option() -> None:
    # #region retries
    poisha = Poisha(
        os.environ["POISHA_URL"],
        os.environ["POISHA_KEY"],
        os.environ["POISHA_SECRET"],
        retries=5,
        timeout=10.0,
    )
    order = f"order-{time.time_ns()}"
    payment = poisha.payments.create_payment(
        body=CreatePayment(amount_minor=115_000, customer_reference="customer-42"),
        idempotency_key=order,
    )
    # #endregion retries
    assert payment.status == PaymentStatus.PENDING
    poisha.close()
