"""Drives PyPI's sslcommerz-lib and sslcommerz-sdk, unchanged, through payments against a sandbox.

    python sslcommerz_python.py http://127.0.0.1:PORT

Prints one line for each thing that was proven; the first mismatch ends it with a non-zero exit. Both libraries check
the hash of the notification by themselves, each with code of its own.
"""

import json
import sys
import threading
import urllib.parse
import urllib.request
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from sslcommerz_lib import SSLCOMMERZ
from sslcommerz_sdk.exceptions import InvalidPaymentException, SslcommerzAPIException
from sslcommerz_sdk.services import PayloadSchema
from sslcommerz_sdk.store import SslcommerzStore

received = []


class Shop(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        received.append(dict(urllib.parse.parse_qsl(body, keep_blank_values=True)))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args):
        pass


def same(got, wanted):
    if got != wanted:
        raise SystemExit(f"got {got!r}, wanted {wanted!r}")


def proven(sentence):
    print(sentence, flush=True)


def order(shop, tran_id, amount="1150.00"):
    return {
        "total_amount": amount, "currency": "BDT", "tran_id": tran_id, "success_url": f"{shop}/success",
        "fail_url": f"{shop}/fail", "cancel_url": f"{shop}/cancel", "ipn_url": f"{shop}/ipn", "emi_option": 0,
        "cus_name": "Rahima Begum", "cus_email": "rahima@mail.example", "cus_phone": "01700000000",
        "cus_add1": "12 Lake Road", "cus_city": "Dhaka", "cus_postcode": "1205", "cus_country": "Bangladesh",
        "shipping_method": "NO", "num_of_item": 1, "product_name": "Rice cooker", "product_category": "Kitchen",
        "product_profile": "general", "value_a": "inv 7/9 & co",
    }


def main(origin):
    shop_server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    threading.Thread(target=shop_server.serve_forever, daemon=True).start()
    shop = f"http://127.0.0.1:{shop_server.server_port}"
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def act(key, **body):
        url = f"{origin}/sandbox/sslcommerz/sessions/{key}/act"
        with direct.open(urllib.request.Request(url, json.dumps(body).encode(), method="POST")) as answer:
            return json.load(answer)

    with_lib(origin, shop, act)
    with_sdk(origin, shop, act)
    shop_server.shutdown()


def with_lib(origin, shop, act):
    lib = SSLCOMMERZ({"store_id": "lib_store", "store_pass": "lib_store@ssl", "issandbox": True})
    for name in ("createSessionUrl", "validation_url", "transaction_url"):
        setattr(lib, name, getattr(lib, name).replace("https://sandbox.sslcommerz.com", origin))

    session = lib.createSession(order(shop, "LIB-1"))
    same((session["status"], session["failedreason"]), ("SUCCESS", ""))
    same(lib.transaction_query_session(session["sessionkey"])["status"], "PENDING")
    proven("lib: init opens a session")

    acted = act(session["sessionkey"], action="pay", channel="visa")
    ipn = received.pop()
    same(ipn, acted["browser"]["fields"])
    same(lib.hash_validate_ipn(dict(ipn)), True)
    same(lib.hash_validate_ipn({**ipn, "amount": "1.00"}), False)
    proven("lib: its own hash check believes the notification, and not an altered one")

    answers = [lib.validationTransactionOrder(ipn["val_id"]) for _ in range(2)]
    same([answer["status"] for answer in answers], ["VALID", "VALIDATED"])
    same((answers[0]["amount"], answers[0]["tran_id"]), ("1150.00", "LIB-1"))
    found = lib.transaction_query_tranid("LIB-1")
    same((found["no_of_trans_found"], found["element"][0]["val_id"]), (1, ipn["val_id"]))
    same(lib.transaction_query_session(session["sessionkey"])["val_id"], ipn["val_id"])
    proven("lib: validation and both queries know the payment")

    refund = lib.init_refund(ipn["bank_tran_id"], "150.00", "broken lid")
    same((refund["status"], refund["trans_id"]), ("success", "LIB-1"))
    same(lib.query_refund_status(refund["refund_ref_id"])["status"], "processing")
    same(lib.init_refund(ipn["bank_tran_id"], "1150.00", "all of it")["status"], "failed")
    proven("lib: a refund is accepted and can be followed, too large a one is not")

    for action, status in (("fail", "FAILED"), ("cancel", "CANCELLED"), ("leave", "UNATTEMPTED"), ("expire", "EXPIRED")):
        session = lib.createSession(order(shop, f"LIB-{action}"))
        act(session["sessionkey"], action=action)
        ipn = received.pop()
        same((ipn["status"], lib.hash_validate_ipn(dict(ipn))), (status, True))
    proven("lib: its own hash check believes every other outcome")


def with_sdk(origin, shop, act):
    store = SslcommerzStore("sdk_store", "sdk_store@ssl", base_url=origin)
    try:
        SslcommerzStore("sdk_store", "guess", base_url=origin).create_session(**order(shop, "SDK-0"))
        raise SystemExit("a wrong password opened a session")
    except SslcommerzAPIException as refused:
        same("Store Credential Error" in str(refused), True)
    session = store.create_session(**order(shop, "SDK-1"))
    proven("sdk: init opens a session, and not with a wrong password")

    act(session["sessionkey"], action="pay_risky", channel="nagad")
    ipn = received.pop()
    told = store.validate_ipn_payload(PayloadSchema().load(ipn))
    same((told["status"], told["amount"], told["risk_level"]), ("VALID", Decimal("1150.00"), 1))
    proven("sdk: its own sign check and schema take the notification and the validation")

    try:
        store.validate_ipn_payload(PayloadSchema().load({**ipn, "amount": "1.00"}))
        raise SystemExit("an altered notification was believed")
    except InvalidPaymentException as refused:
        same("verify_sign mismatch" in str(refused), True)
    session = store.create_session(**order(shop, "SDK-2"))
    forged = act(session["sessionkey"], action="forge")["browser"]["fields"]
    try:
        store.validate_ipn_payload(PayloadSchema().load(forged))
        raise SystemExit("a forged redirect was believed")
    except InvalidPaymentException as refused:
        same("verify_sign mismatch" in str(refused), True)
    proven("sdk: its own sign check refuses an altered notification and a forged redirect")

    same(store.query_transaction_by_sessionkey(session["sessionkey"])["status"], "PENDING")
    same(store.query_transaction_by_tran_id("SDK-1")["element"][0]["status"], "VALIDATED")
    refund = store.init_refund(ipn["bank_tran_id"], "1150.00", "all of it")
    same((refund["status"], store.query_refund_status(refund["refund_ref_id"])["status"]), ("success", "processing"))
    proven("sdk: both queries and the refund calls are understood")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(sys.argv[1])
