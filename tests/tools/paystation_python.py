"""Drives PyPI's paystation and paystation-python-sdk, unchanged, through payments against a sandbox.

    python paystation_python.py http://127.0.0.1:PORT

Prints one line for each thing that was proven; the first mismatch ends it with a non-zero exit. Both packages call
themselves `paystation` and share nothing but that folder, so each is imported by its own module.
"""

import json
import sys
import urllib.request

from paystation.client import PayStationClient
from paystation.exceptions import APIError
from paystation.paystation import PayStation

MERCHANT = "104-1653730183"
BACK = "http://shop.example/back"


def same(got, wanted):
    if got != wanted:
        raise SystemExit(f"got {got!r}, wanted {wanted!r}")


def proven(sentence):
    print(sentence, flush=True)


def act(origin, page, action, **more):
    number = page.split("/")[4]
    request = urllib.request.Request(
        f"{origin}/sandbox/paystation/invoices/{number}/act", json.dumps({"action": action, **more}).encode()
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def refused(call, code):
    try:
        call()
    except APIError as error:
        same(error.status_code, code)
    else:
        raise SystemExit(f"not refused with {code}")


def by_paystation(origin):
    def client(password):
        client = PayStation(MERCHANT, password, sandbox=True)
        client.base_url = origin
        return client

    shop = client(f"{MERCHANT}@ssl")
    order = ("Rahima Begum", "01700000000", "rahima@mail.example", BACK)
    same(client("guess").initiate_payment("LIB-0", 100.0, *order)["status_code"], "1001")
    opened = shop.initiate_payment("LIB-1", 100.0, *order, reference="order-1", opt_a="7")
    same((opened["status_code"], opened["status"], opened["invoice_number"]), ("200", "success", "LIB-1"))
    same(shop.initiate_payment("LIB-1", 100.0, *order)["status_code"], "1008")
    proven("paystation: a link is made once, and not with a wrong password")

    status = shop.get_transaction_status_by_invoice("LIB-1")
    same((status["status_code"], status["data"]["trx_status"]), ("200", "processing"))
    same(status["data"]["payment_amount"], "100.00")
    same(shop.get_transaction_status_by_invoice("LIB-9")["status_code"], "2001")
    proven("paystation: an open invoice is processing, and shows its amount already")

    acted = act(origin, opened["payment_url"], "pay", channel="bkash")
    data = shop.get_transaction_status_by_invoice("LIB-1")["data"]
    same((data["trx_status"], data["trx_id"]), ("success", acted["invoice"]["trx_id"]))
    same((data["reference"], data["opt_a"], data["payment_method"]), ("order-1", "7", "bKash"))
    stored = shop.get_store_amount(float(data["request_amount"]), float(data["payment_amount"]), data["payment_method"])
    same(stored, 98.2)
    same(acted["browser"]["url"].startswith(f"{BACK}?"), True)
    same(acted["browser"]["fields"], {"status": "Successful", "invoice_number": "LIB-1", "trx_id": data["trx_id"]})
    proven("paystation: a payment is known by its invoice, and the browser comes back with it")

    opened = shop.initiate_payment("LIB-2", 100.0, *order, pay_with_charge=True)
    act(origin, opened["payment_url"], "pay", channel="visa")
    data = shop.get_transaction_status_by_invoice("LIB-2")["data"]
    same((data["request_amount"], data["payment_amount"]), ("100.00", "101.80"))
    proven("paystation: a payer who bears the charge pays more than was asked")


def by_sdk(origin):
    shop = PayStationClient(MERCHANT, f"{MERCHANT}@ssl")
    shop.base_url = origin
    order = (BACK, "Rahima Begum", "01700000000", "rahima@mail.example")
    stranger = PayStationClient(MERCHANT, "guess")
    stranger.base_url = origin
    refused(lambda: stranger.initiate_payment("SDK-0", 500, *order), "1001")
    opened = shop.initiate_payment("SDK-1", 500, *order, pay_with_charge=0)
    refused(lambda: shop.initiate_payment("SDK-1", 500, *order), "1008")
    refused(lambda: shop.check_transaction_status_by_invoice("SDK-9"), "2001")
    proven("sdk: a link is made once, and every refusal carries its code")

    trx_id = act(origin, opened["payment_url"], "pay", channel="nagad")["invoice"]["trx_id"]
    paid = shop.check_transaction_status_by_invoice("SDK-1")
    same(paid["data"]["trx_status"], "success")
    same(shop.check_transaction_status_by_trx_id(trx_id)["data"], paid["data"])
    refused(lambda: shop.check_transaction_status_by_trx_id("UNKNOWN"), "2001")
    proven("sdk: a payment is known by its invoice and by the gateway's transaction id")

    for action, status, word in [("fail", "failed", "Failed"), ("cancel", "cancelled", "Canceled")]:
        opened = shop.initiate_payment(f"SDK-{action}", 500, *order)
        acted = act(origin, opened["payment_url"], action)
        same(acted["browser"]["fields"]["status"], word)
        same(shop.check_transaction_status_by_invoice(f"SDK-{action}")["data"]["trx_status"], status)
    proven("sdk: the other ends are told in both vocabularies")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    by_paystation(sys.argv[1])
    by_sdk(sys.argv[1])
