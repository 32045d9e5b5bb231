"""Drives PyPI's pybkash, unchanged, through payments against a sandbox.

    python bkash_python.py http://127.0.0.1:PORT

Prints one line for each thing that was proven; the first mismatch ends it with a non-zero exit. The library fails on any
key that is missing from an answer.
"""

import json
import sys
import urllib.request

from pybkash import APIError, Client, Token


def same(got, wanted):
    if got != wanted:
        raise SystemExit(f"got {got!r}, wanted {wanted!r}")


def proven(sentence):
    print(sentence, flush=True)


def code_of(call, *arguments):
    try:
        call(*arguments)
    except APIError as refused:
        return refused.status_code
    raise SystemExit(f"{call.__name__} was not refused")


def main(origin):
    def act(payment_id, body):
        url = f"{origin}/sandbox/bkash/payments/{payment_id}/act"
        request = urllib.request.Request(url, json.dumps(body).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    token = Token(
        username="py_shop", password="py_shop@bkash", app_key="py_key", app_secret="py_key@bkash", sandbox=True,
    )
    token.base_url = f"{origin}/v1.2.0-beta"
    client = Client(token)

    created = client.create_payment("http://shop.example/back", "customer-7", 1150.5, invoice_number="PY-1")
    same(created.status_code, "0000")
    same(created.success_callback.split("?")[0], "http://shop.example/back")
    proven("create answers every field that the library insists on")

    same(code_of(client.execute_payment, created.payment_id), "2056")
    act(created.payment_id, {"action": "approve", "wallet": "01929918378"})
    paid = client.execute_payment(created.payment_id)
    same((paid.transaction_status, paid.amount, paid.customer_msisdn), ("Completed", "1150.5", "01929918378"))
    same(paid.merchant_invoice_number, "PY-1")
    same(code_of(client.execute_payment, created.payment_id), "2062")
    proven("a payment is executed once, after the customer agreed")

    known = client.query_payment(created.payment_id)
    same((known.transaction_status, known.merchant_invoice, known.verification_status), ("Completed", "PY-1", "Complete"))
    found = client.search_trx(paid.trx_id)
    same((found.payer_account, found.amount, found.max_refundable_amount), ("01929918378", "1150.50", "1150.50"))
    same(code_of(client.search_trx, "UNKNOWN123"), "2033")
    proven("query and search know the payment")

    refund = client.execute_refund(created.payment_id, paid.trx_id, 150.5)
    same((refund.original_trx_id, refund.amount, refund.transaction_status), (paid.trx_id, "150.50", "Completed"))
    same(code_of(client.execute_refund, created.payment_id, paid.trx_id, 10.0), "2034")
    proven("a refund goes back once")

    making = client.create_agreement("http://shop.example/back", "customer-7")
    same(making.agreement_status, "Initiated")
    act(making.payment_id, {"action": "approve"})
    agreement = client.execute_agreement(making.payment_id)
    same(client.query_agreement(making.payment_id).agreement_status, "Completed")
    with_it = client.create_payment("http://shop.example/back", "customer-7", 20, agreement_id=agreement.agreement_id)
    act(with_it.payment_id, {"action": "approve"})
    same(client.execute_payment(with_it.payment_id).agreement_id, agreement.agreement_id)
    same(client.cancel_agreement(agreement.agreement_id).agreement_status, "Cancelled")
    proven("a wallet is saved, paid with, and forgotten")


main(sys.argv[1])
