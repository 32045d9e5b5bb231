"""The part of the API document that the Go and the Java client are made from: `app_document.py openapi.json > part.json`.

What an application may call with its key and secret, and the bodies of the events it is told. Left out is what only
operators call. The envelope is taken off, for it is taken off in the clients: an answer is its `data`, or one page.
Marks tell the templates what a plain document cannot. On operations: `x-keyed` (takes an Idempotency-Key), and one of
`x-one`, `x-list-of`, `x-page-of` (the schema of what is answered) and `x-file`. On schemas: `x-sent` (goes to the API).
"""

import json
import re
import sys

REFERENCE = "#/components/schemas/"


def name_of(schema):
    """The name a schema refers to, also through an `allOf` that only adds a description."""
    if "allOf" in schema and len(schema["allOf"]) == 1:
        schema = schema["allOf"][0]
    return schema["$ref"].removeprefix(REFERENCE) if "$ref" in schema else None


def answer(schemas, responses):
    """The marks for what an operation answers, and the schema that is left of it."""
    content = next(response for status, response in responses.items() if status < "300")["content"]
    if "application/json" not in content:
        return {"x-file": True}
    envelope = schemas[name_of(content["application/json"]["schema"])]["properties"]
    data = envelope["data"]
    if "$ref" in envelope["pagination"] or "allOf" in envelope["pagination"]:
        return {"x-page-of": name_of(data["items"])}
    return {"x-list-of": name_of(data["items"])} if data.get("type") == "array" else {"x-one": name_of(data)}


def words(value):
    """An enum's value as Go writes it: `payment.succeeded` is `PaymentSucceeded`, `amountMinor` is `AmountMinor`."""
    value = value.lower() if value.isupper() else value
    return "".join(word[:1].upper() + word[1:] for word in value.replace(".", "_").replace("-", "_").split("_"))


def tidy(schemas, node, sent):
    """Widths that neither language has become whole numbers; what may be left out says how it is left out in Go."""
    if isinstance(node, list):
        for each in node:
            tidy(schemas, each, sent)
    if not isinstance(node, dict):
        return
    if node.get("type") == "integer":
        if node.get("format") == "uint64":
            node["format"] = "int64"
        elif node.get("format") != "int64":
            node.pop("format", None)
    # Examples belong to the reference; in a client they are a third of its weight.
    node.pop("example", None)
    if "enum" in node and node.get("type") == "string":
        node["x-enumNames"] = [words(value) for value in node["enum"]]
    for name, field in node.get("properties", {}).items() if isinstance(node.get("properties"), dict) else ():
        if name in node.get("required", []):
            continue
        # What is not there is left out by this API, never null.
        field.pop("nullable", None)
        refers_to = name_of(field)
        is_object = refers_to is not None and "enum" not in schemas[refers_to]
        # A pointer, where the zero value says something else than nothing: `false` is not "as usual", and in a change an
        # empty text takes something away.
        if is_object or (sent and field.get("type") == "boolean") or node.get("title", "").startswith("Change"):
            field["x-go-type-skip-optional-pointer"] = False
    for each in node.values():
        tidy(schemas, each, sent)


def reachable(schemas, node, found):
    """The names of all schemas that this refers to, at any depth."""
    if isinstance(node, list):
        for each in node:
            reachable(schemas, each, found)
    elif isinstance(node, dict):
        name = name_of(node) if "$ref" in node else None
        if name and name not in found:
            found.add(name)
            reachable(schemas, schemas[name], found)
        for each in node.values():
            reachable(schemas, each, found)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    schemas = document["components"]["schemas"]
    codes, paths = set(), {}
    for path, item in document["paths"].items():
        for operation in item.values():
            for status, response in operation["responses"].items():
                if status >= "400":
                    codes.update(response["content"]["application/json"]["examples"])
        if not path.startswith("/admin/"):
            paths[path] = item
    sent, wanted = set(), {"Pagination"}
    for item in paths.values():
        for operation in item.values():
            parameters = operation.get("parameters", [])
            if any(parameter["name"] == "Idempotency-Key" for parameter in parameters):
                operation["x-keyed"] = True
            operation["parameters"] = [parameter for parameter in parameters if parameter["in"] != "header"]
            operation |= answer(schemas, operation["responses"])
            # As Javadoc wants it, inside a comment that is already open.
            note = re.sub(r"`([^`]*)`", r"{@code \1}", operation.get("description", ""))
            operation["x-javadoc"] = [line for line in note.splitlines() if line]
            if "x-page-of" in operation and any(parameter["name"] == "page" for parameter in parameters):
                operation["x-all"] = "all" + operation["operationId"].removeprefix("list")
            operation["responses"] = {"200": {"description": "Done."}}
            wanted.update(operation[mark] for mark in ("x-one", "x-list-of", "x-page-of") if mark in operation)
            reachable(schemas, operation.get("requestBody", {}), sent)
            reachable(schemas, operation["parameters"], wanted)
    event = schemas["Event"] = schemas.pop("EventBody")
    mapping = {}
    for member in event["oneOf"]:
        kind = name_of(schemas[name_of(member)]["properties"]["type"])
        mapping |= {value: member["$ref"] for value in schemas[kind]["enum"]}
        # Every type is one of these, so that programs compare with one set of names.
        schemas[name_of(member)]["properties"]["type"]["allOf"] = [{"$ref": REFERENCE + "EventType"}]
        schemas[name_of(member)]["x-implements"] = ["Event"]
    event["discriminator"] = {"propertyName": "type", "mapping": mapping}
    event["description"] = "The body of a webhook: its type says which one it is, and types may be added"
    schemas.setdefault("ErrorCode", {"type": "string", "enum": sorted(codes)})
    schemas["ErrorCode"]["description"] = "Why a request was refused; codes may be added"
    roots = wanted | sent | {"Event", "ErrorCode"}
    for name in sorted(roots):
        reachable(schemas, schemas[name], roots)
    kept = {name: schemas[name] for name in sorted(roots)}
    for name, schema in kept.items():
        if name in sent and "properties" in schema:
            schema["x-sent"] = True
        tidy(kept, schema, name in sent)
    tidy(kept, paths, False)
    document["paths"], document["components"] = paths, {"schemas": kept}
    for item in paths.values():
        for operation in item.values():
            operation.pop("security", None)
    json.dump(document, sys.stdout, ensure_ascii=False, indent=1)


main()
