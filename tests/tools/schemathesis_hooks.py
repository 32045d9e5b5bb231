"""What schemathesis has to be told before it calls the API: how one request leads to another, and who is calling.

Every id in the contract has a pattern of its own, so what answers with an id leads to whatever wants one of that kind in
its path. With POISHA_OPERATOR set, an operator is signed in who has just entered the password again; POISHA_URL and
POISHA_PASSWORD say where and with what. Requests end sessions and guess at passwords. So he signs in anew when
something is answered 401 and every four minutes, and as if from another machine: guesses are counted by address.
"""

import os

import requests
import schemathesis

JSON = "application/json"


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Adds the links: answers with an id lead to operations that want one of its kind."""
    operations = [
        operation for path in raw_schema["paths"].values() for operation in path.values() if "responses" in operation
    ]
    wanted = {}
    for operation in operations:
        for parameter in operation.get("parameters", []):
            pattern = parameter["schema"].get("pattern", "")
            if parameter["in"] == "path" and "_" in pattern:
                wanted.setdefault(pattern, []).append((operation["operationId"], parameter["name"]))
    for operation in operations:
        for status, answer in operation["responses"].items():
            pattern, place = id_of(raw_schema, answer) if status.startswith("2") else (None, None)
            for target, name in wanted.get(pattern, []):
                link = {"operationId": target, "parameters": {f"path.{name}": f"$response.body#{place}"}}
                answer.setdefault("links", {})[f"{target}-{name}"] = link


def id_of(document, answer):
    """The pattern of the id that an answer brings, and where it stands: of its thing, or of the first of a list."""
    data = follow(document, answer.get("content", {}).get(JSON, {}).get("schema", {})).get("properties", {}).get("data", {})
    thing, place = follow(document, data), "/data"
    if thing.get("type") == "array":
        thing, place = follow(document, thing["items"]), "/data/0"
    return thing.get("properties", {}).get("id", {}).get("pattern"), f"{place}/id"


def follow(document, schema):
    """What a reference leads to, through a wrapping `allOf`."""
    schema = (schema.get("allOf") or [schema])[0]
    return document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema


if "POISHA_OPERATOR" in os.environ:
    SESSIONS = os.environ["POISHA_URL"] + "/admin/sessions"
    password = os.environ["POISHA_PASSWORD"]

    @schemathesis.auth(refresh_interval=240)
    class Operator:
        """A session of the operator."""

        def get(self, case, context):
            token = self.post("", {"email": os.environ["POISHA_OPERATOR"]}, {})["data"]["token"]
            self.post("/step-up", {}, {"Authorization": f"Bearer {token}"})
            return token

        def set(self, case, token, context):
            case.headers = {**(case.headers or {}), "Authorization": f"Bearer {token}"}

        @staticmethod
        def post(path, body, headers):
            headers = {"X-Forwarded-For": "192.0.2.1", **headers}
            answer = requests.post(SESSIONS + path, json={**body, "password": password}, headers=headers, timeout=30)
            answer.raise_for_status()
            return answer.json()

    @schemathesis.hook
    def after_call(context, case, response):
        """A request may change his password, too."""
        global password
        if case.operation.path == "/admin/me/password" and response.status_code == 200:
            password = case.body["password"]
