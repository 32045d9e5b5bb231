"""A small shop that is paid through Poisha.

It believes neither the browser nor an unsigned word: an order is paid when Poisha's API says so.
"""

import json
import os
from dataclasses import asdict, dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

from poisha import Poisha, PoishaError, Webhook, WebhookVerificationError
from poisha.models import CreatePayment, CreateRefund, PaymentEvent, PaymentStatus, RefundEvent

# #region client
poisha = Poisha(os.environ["POISHA_URL"], os.environ["POISHA_KEY"], os.environ["POISHA_SECRET"])
# #endregion client


@dataclass
class Order:
    id: str  # of its payment
    reference: str
    status: str
    events: list[str] = field(default_factory=list)


orders: list[Order] = []


def order_of(name: str) -> Order | None:
    return next((order for order in orders if name in (order.id, order.reference)), None)


# #region create
def buy(reference: str, shop: str) -> str:
    """Creates a payment; the order's reference is its idempotency key: sent again, it is the same payment."""
    wanted = CreatePayment(
        amount_minor=115_000,  # BDT 1,150.00
        customer_reference="customer-42",
        product_name="Rice cooker",
        success_url=f"{shop}/thanks?order={reference}",
        cancel_url=f"{shop}/thanks?order={reference}",
    )
    payment = poisha.payments.create_payment(body=wanted, idempotency_key=reference)
    orders.append(Order(payment.id, reference, payment.status))
    return payment.checkout_url


# #endregion create


# #region confirm
def confirm(order: Order) -> str:
    """That the customer came back proves nothing: Poisha's API says whether the order is paid."""
    payment = poisha.payments.get_payment(order.id)
    order.status = payment.status
    if payment.status == PaymentStatus.SUCCEEDED:
        return "Thank you, your rice cooker is on its way."
    return f"Your payment is {payment.status}."


# #endregion confirm


# #region webhook
webhook = Webhook(os.environ["POISHA_WEBHOOK_SECRET"])
told: set[str] = set()


def receive(body: str, headers: dict[str, str]) -> None:
    """Records what happened, once, however often it is told. Raises when the body does not come from Poisha."""
    event = webhook.verify(body, headers)
    if event["id"] in told:
        return
    told.add(event["id"])
    match event["type"]:
        case "payment.succeeded":
            payment = PaymentEvent.from_dict(event).data
            record(payment.id, event["type"], payment.status)
        case "refund.succeeded":
            record(RefundEvent.from_dict(event).data.payment_id, event["type"])


def record(payment_id: str, event: str, status: str | None = None) -> None:
    if order := order_of(payment_id):
        order.events.append(event)
        order.status = status or order.status


# #endregion webhook


# #region refund
def refund(order: Order) -> str:
    """Gives everything back that can still be given back."""
    payment = poisha.payments.get_payment(order.id)
    wanted = CreateRefund(amount_minor=payment.refundable_minor, reason="Returned")
    refund = poisha.refunds.create_refund(order.id, body=wanted, idempotency_key=f"refund-{order.reference}")
    return refund.status


# #endregion refund


class Shop(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        url = urlsplit(self.path)
        order = order_of("".join(parse_qs(url.query).get("order", [])))
        if url.path == "/":
            self.show('<p>Rice cooker, ৳1,150</p><form method="post" action="/buy"><button>Buy</button></form>')
        elif url.path == "/orders":
            self.say(200, json.dumps([asdict(order) for order in orders]), "Content-Type: application/json")
        elif url.path == "/thanks" and order:
            self.show(f"<p>{confirm(order)}</p>")
        else:
            self.say(404, "There is no such page.")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        try:
            if self.path == "/buy":
                self.say(303, "", "Location: " + buy(f"order-{uuid4()}", f"http://{self.headers['Host']}"))
            elif self.path == "/webhooks":
                receive(body, {name.lower(): value for name, value in self.headers.items()})
                self.say(200, "")
            elif order := order_of(self.path.removeprefix("/refund/")):
                self.show(f"<p>Your refund is {refund(order)}.</p>")
            else:
                self.say(404, "There is no such page.")
        except WebhookVerificationError:
            self.say(400, "Poisha did not sign this.")
        except PoishaError as error:
            self.say(502, error.message)

    def show(self, body: str) -> None:
        page = f'<!doctype html><html lang="en"><title>Rice shop</title><h1>Rice shop</h1>{body}</html>'
        self.say(200, page, "Content-Type: text/html; charset=utf-8")

    def say(self, status: int, text: str, header: str = "Content-Type: text/plain; charset=utf-8") -> None:
        self.send_response(status)
        self.send_header(*header.split(": ", 1))
        self.end_headers()
        self.wfile.write(text.encode())


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "0"))), Shop)
    print(f"listening on http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()
