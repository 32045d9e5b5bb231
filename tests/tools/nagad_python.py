"""Drives PyPI's nagadpy, unchanged, through payments against a sandbox.

    python nagad_python.py http://127.0.0.1:PORT

Prints one line for each thing that was proven; the first mismatch ends it with a non-zero exit.
"""

import json
import sys
import urllib.request

from nagadpy import NagadPayment, NagadPaymentVerify
from nagadpy.exceptions import PaymentCompleteError

MERCHANT = "680000000000001"


def same(got, wanted):
    if got != wanted:
        raise SystemExit(f"got {got!r}, wanted {wanted!r}")


def proven(sentence):
    print(sentence, flush=True)


def read(url, body=None):
    with urllib.request.urlopen(urllib.request.Request(url, body and json.dumps(body).encode())) as answer:
        return json.load(answer)


def main(origin):
    keys = read(f"{origin}/sandbox/nagad/keys")
    base = f"{origin}/remote-payment-gateway-1.0/api/dfs"

    def shop(private_key):
        return NagadPayment(
            merchant_id=MERCHANT, callback_url="http://shop.example/back", base_url=base,
            public_key=keys["gateway_public_key"], private_key=private_key, client_ip_address="103.100.200.10",
        )

    client, verifier = shop(keys["merchant_private_key"]), NagadPaymentVerify(base_url=base)
    opened = client.checkout_process("100.00", "PYPI0001")
    same(opened["status"], "Success")
    page = opened["callBackUrl"]
    reference = page.split("/check-out/")[1]
    same(verifier.verify_payment(reference)["status"], "OrderInitiated")
    proven("an order is announced, sealed and placed, and has a page")

    for order in ["PYPI0001", "X"]:
        try:
            client.checkout_process("100.00", order)
        except PaymentCompleteError as error:
            same("16_0006_0" in str(error), True)
        else:
            raise SystemExit(f"{order} was not refused")
    proven("a repeated order and a short one are refused")

    for entry in [
        {"action": "open"}, {"action": "wallet", "entry": "01711223344"}, {"action": "otp", "entry": "123456"},
    ]:
        same(read(f"{origin}/sandbox/nagad/orders/{reference}/act", entry)["browser"], None)
    acted = read(f"{origin}/sandbox/nagad/orders/{reference}/act", {"action": "pin", "entry": "1234"})
    verified = verifier.verify_payment(reference)
    same((verified["status"], verified["orderId"], verified["amount"]), ("Success", "PYPI0001", "100.00"))
    same(verified["issuerPaymentRefNo"], acted["order"]["issuer_payment_ref_no"])
    told = verifier.parse_payment_response(acted["browser"]["url"].split("?")[1])
    same((told["order_id"], told["status"], told["merchant"]), ("PYPI0001", "Success", MERCHANT))
    proven("a payment is made step by step and verified without any header")

    same(verifier.verify_payment("MDEw")["reason"], "16_0006_055")
    proven("an unknown payment is refused with its reason")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(sys.argv[1])
