"""What schemathesis has to be told before it calls the API: how one request leads to another, what a request must keep to
that no schema can say, and who is calling.

With POISHA_OPERATOR set, an operator is signed in who has just entered the password again; POISHA_URL and POISHA_PASSWORD
say where and with what. Requests end sessions and guess at passwords. So he signs in anew when something is answered 401
and every four minutes, and as if from another machine: guesses are counted by address.

POISHA_WAYS names a file that gets a line for every operation that one request led to and that was done.
"""

import os
import uuid
from datetime import date, datetime, time, timezone

import requests
import schemathesis
from hypothesis import strategies as st

JSON = "application/json"
KEY = "Idempotency-Key"
SCHEMAS = "#/components/schemas/"
# A thing, what it is about, and what that is about.
DEPTH_MAX = 3
# Whoever counts pages comes so far; further on, a cursor leads.
ITEMS_MAX = 10_000
# These end what the rest of the run needs: the session, and what operators sign in with.
ENDINGS = {"closeSession", "closeOtherSessions", "disableOperator", "resetOperator", "removeTotp", "changeOperator"}


def days_or_instants():
    days = st.dates(date(1, 1, 1), date(9998, 12, 31)).map(date.isoformat)
    return days | st.datetimes(datetime(1, 1, 2), datetime(9998, 12, 30)).map(lambda at: at.isoformat() + "Z")


schemathesis.openapi.format("day-or-instant", days_or_instants())


# --- how one request leads to another -------------------------------------------------------------------------------


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Adds the links: what an answer tells leads to every operation whose path, parameters and body want it.

    Every id in the contract has a pattern of its own, and so have modes, gateways and hashes their words or form.
    """
    targets = [(path, operation) for path in raw_schema["paths"].values() for operation in path.values()]
    targets = [(path, operation) for path, operation in targets if "responses" in operation]
    for _, source in targets:
        asked = {of["name"]: mark(raw_schema, of["schema"]) for of in source.get("parameters", []) if of["in"] == "path"}
        for status, answer in source["responses"].items():
            told = told_by(raw_schema, answer) if status.startswith("2") else {}
            # What something is about is looked at; only the thing itself is worked on.
            own = {kind: at for kind, at in told.items() if not is_id(kind) or at.endswith("/id") or "{64}" in kind}
            for path, target in targets:
                link = link_to(raw_schema, target, told if target is path.get("get") else own, asked)
                if link and target is not source:
                    answer.setdefault("links", {})[target["operationId"]] = link


def link_to(document, target, told, asked):
    """The way to an operation: all of its path must be known, and something of what it wants must have been told."""
    parameters, body, is_led = {}, {}, False
    for parameter in target.get("parameters", []):
        name, place, kind = parameter["name"], parameter["in"], mark(document, parameter["schema"])
        if place == "path":
            if kind in told:
                parameters[f"path.{name}"] = told[kind]
                is_led = is_led or is_id(kind)
            elif kind and asked.get(name) == kind:
                parameters[f"path.{name}"] = f"$request.path.{name}"
            elif not (isinstance(kind, tuple) and len(kind) > 1):
                return None
        elif parameter.get("required") and is_id(kind) and kind in told:
            parameters[f"{place}.{name}"], is_led = told[kind], True
    schema = follow(document, target.get("requestBody", {}).get("content", {}).get(JSON, {}).get("schema", {}))
    for name in schema.get("required", []):
        kind = mark(document, schema["properties"][name])
        if kind in told and is_id(kind):
            body[name], is_led = told[kind], True
        each = mark(document, schema["properties"][name].get("items", {}))
        if each in told and is_id(each):
            body[name], is_led = [told[each]], True
    if not is_led or target["operationId"] in ENDINGS:
        return None
    return {"operationId": target["operationId"], "parameters": parameters, **({"requestBody": body} if body else {})}


def told_by(document, answer):
    """What an answer tells, by its kind, and where it stands: in its thing, or in the first of a list."""
    envelope = follow(document, answer.get("content", {}).get(JSON, {}).get("schema", {}))
    found = {}
    waiting = [(envelope.get("properties", {}).get("data", {}), "$response.body#/data", 0)]
    while waiting:
        schema, place, depth = waiting.pop(0)
        schema = follow(document, schema)
        if schema.get("type") == "array":
            waiting.append((schema["items"], f"{place}/0", depth))
        elif depth < DEPTH_MAX:
            properties = schema.get("properties", {})
            # A thing's own id before those of what it is about.
            for name in sorted(properties, key=lambda name: name != "id"):
                kind = mark(document, properties[name])
                if kind:
                    found.setdefault(kind, f"{place}/{name}")
                else:
                    waiting.append((properties[name], f"{place}/{name}", depth + 1))
    return found


def mark(document, schema):
    """What tells a kind of value from others: the pattern of an id or a hash, or the words."""
    schema = follow(document, schema)
    if "enum" in schema:
        return tuple(sorted(schema["enum"]))
    pattern = schema.get("pattern", "")
    return pattern if "_[0-7]" in pattern or "{64}" in pattern else None


def is_id(kind):
    return isinstance(kind, str)


def follow(document, schema):
    """What a reference leads to, through a wrapping `allOf`."""
    schema = (schema.get("allOf") or [schema])[0]
    return document["components"]["schemas"][schema["$ref"].removeprefix(SCHEMAS)] if "$ref" in schema else schema


# --- what no schema can say -----------------------------------------------------------------------------------------

# Where lists go on: by operation, what was asked, with the cursor that its answer gave.
pages = {}


@schemathesis.hook
def before_call(context, case, kwargs):
    """A cursor is one that an answer gave to the same question, and a range does not end before it begins. Where one request
    leads to another a key is new: with the one of an earlier way, what was made and removed there would be shown again."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if is_stateful(case) and case.headers and KEY in case.headers:
        case.headers[KEY] = uuid.uuid4().hex
    if isinstance(case.query, dict):
        case.query = asked_of_a_list(case, case.query)
        put_in_order(case.query)
    if isinstance(case.body, dict):
        put_in_order(case.body)


def asked_of_a_list(case, query):
    """What is asked of a list, or of a report, where that is one."""
    known = {parameter.name for parameter in case.operation.query}
    if is_stateful(case) and {"page", "size"} <= known:
        # Where one request leads to another, a list tells of what there is.
        query = {"mode": "TEST"} if "mode" in known else {}
    if "cursor" in query:
        seen = pages.get(case.operation.label)
        query = dict(seen) if seen else {name: of for name, of in query.items() if name != "cursor"}
    # A page number leads past so many items at most.
    if {"page", "size"} <= known and whole(query.get("page")) and whole(query.get("size", 20)):
        query["page"] = min(int(query["page"]), ITEMS_MAX // max(int(query.get("size", 20)), 1))
    # A report is of so many days at most, and ends today unless it says another day.
    if "fromDay" in query:
        query["toDay"] = query["fromDay"]
    return query


def whole(value):
    return isinstance(value, int) or isinstance(value, str) and value.isdigit()


def put_in_order(asked):
    """A range does not end before it begins, and a time in which something counts not where it begins either."""
    for first, last in [("from", "to"), ("amountFrom", "amountTo"), ("validFrom", "validUntil")]:
        if asked.get(first) is not None and asked.get(last) is not None:
            if place(asked[first]) > place(asked[last]):
                asked[first], asked[last] = asked[last], asked[first]
            elif last == "validUntil" and place(asked[first]) == place(asked[last]):
                del asked[last]


def is_stateful(case):
    return case.meta is not None and case.meta.phase.name.value == "stateful"


def place(value):
    """Where a day, an instant or a number stands among others."""
    if not isinstance(value, str) or value.isdigit():
        return int(value)
    if len(value) == len("YYYY-MM-DD"):
        return datetime.combine(date.fromisoformat(value), time(), timezone.utc).timestamp()
    return datetime.fromisoformat(value.upper()).timestamp()


@schemathesis.hook
def after_call(context, case, response):
    """Notes where a list goes on, which ways were taken, and whether the operator's password is another now."""
    if response.status_code >= 300:
        return
    if response.headers.get("content-type") == [JSON]:
        cursor = (response.json().get("pagination") or {}).get("nextCursor")
        if cursor and isinstance(case.query, dict):
            pages[case.operation.label] = {**case.query, "cursor": cursor}
    if "POISHA_WAYS" in os.environ and is_stateful(case):
        if case.operation.path_parameters:
            with open(os.environ["POISHA_WAYS"], "a") as ways:
                print(case.operation.definition.raw["operationId"], file=ways)
    if case.operation.path == "/admin/me/password":
        Operator.password = case.body["password"]


# --- who is calling -------------------------------------------------------------------------------------------------


class Operator:
    """A session of the operator."""

    password = os.environ.get("POISHA_PASSWORD")

    def get(self, case, context):
        token = self.post("", {"email": os.environ["POISHA_OPERATOR"]}, {})["data"]["token"]
        self.post("/step-up", {}, {"Authorization": f"Bearer {token}"})
        return token

    def set(self, case, token, context):
        case.headers = {**(case.headers or {}), "Authorization": f"Bearer {token}"}

    @staticmethod
    def post(path, body, headers):
        url = os.environ["POISHA_URL"] + "/admin/sessions" + path
        headers = {"X-Forwarded-For": "192.0.2.1", **headers}
        answer = requests.post(url, json={**body, "password": Operator.password}, headers=headers, timeout=30)
        answer.raise_for_status()
        return answer.json()


if "POISHA_OPERATOR" in os.environ:
    schemathesis.auth(refresh_interval=240)(Operator)
