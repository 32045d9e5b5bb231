"""The generated Python client at work: it creates a payment, reads it, is refused one, and reads an event's body, which
comes in on the standard input. The client's directory is the one argument; says what it saw in one line."""

import json
import os
import sys

sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True

from poisha_client.api.payments import create_payment, get_payment
from poisha_client.connect import connect
from poisha_client.models import CreatePayment, EnvelopePayment, ErrorEnvelope, PaymentEvent

client = connect(os.environ["POISHA_URL"], os.environ["POISHA_KEY"], os.environ["POISHA_SECRET"])
keys = set()
http = client.get_httpx_client()
http.event_hooks = {"response": [lambda response: keys.add(response.request.headers.get("Idempotency-Key"))]}

wanted = CreatePayment(amount_minor=115_000, customer_reference="customer-1", product_name="Rice cooker")
created = create_payment.sync(client=client, body=wanted)
assert isinstance(created, EnvelopePayment), created
found = get_payment.sync(created.data.id, client=client)
assert isinstance(found, EnvelopePayment), found
payment = found.data
wanted.amount_minor = 0
refused = create_payment.sync(client=client, body=wanted)
assert isinstance(refused, ErrorEnvelope), refused

event = PaymentEvent.from_dict(json.load(sys.stdin))
assert not event.additional_properties and not event.data.additional_properties, event
keys.discard(None)
print(
    f"read {payment.status.value} {payment.amount_minor} {payment.product_name}; "
    f"refused {refused.meta.error_code}; {len(keys)} keys; "
    f"{event.type_.value} {event.data.status.value} {event.data.captured_minor}"
)
