"""From the normalized document and the parser's types to the package as data (`ir.Package`)."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from codegen import ir
from codegen.build import idempotency
from codegen.build.listing import with_lists
from codegen.build.paging import paging
from codegen.build.unions import union_table
from codegen.build.wording import of_key
from codegen.document import Json
from codegen.identity import identity_of
from codegen.naming import TAKEN_BY_EVENTS, TAKEN_BY_MODELS, Names, name_fields
from codegen.normalize.operations import is_xml
from codegen.normalize.schemas import Normalized
from codegen.overlay import Overlay
from codegen.parse.parser import Parser
from codegen.vendor.canonical import DROPPED

SAFE = ("GET", "HEAD", "OPTIONS")
API_SERVER = "https://api.telnyx.com/v2"


class Builder:
    """Builds the package. `notes` collects what the document does not say."""

    def __init__(self, normalized: Normalized, names: Names, overlay: Overlay, servers: list[Json]) -> None:
        self.normalized = normalized
        self.components = normalized.components
        self.names = names
        self.overlay = overlay
        self.own_server = servers[0]["url"] if servers else API_SERVER
        self.notes = normalized.notes
        self.events: dict[str, str] = {}
        self.event_types: dict[str, list[str]] = {}  # callback name -> event types

    def build(self) -> ir.Package:
        self._find_events()
        self.parser = Parser(self.components, self.normalized.operations)
        classes = {
            n: self._class(n)
            for n, c in self.components.items()
            if "properties" in c and n not in self.normalized.spread
        }
        aliases = {n: self._alias(n) for n, c in self.components.items() if "properties" not in c}
        operations = with_lists(self._operation(i, o) for i, o in enumerate(self.normalized.operations))
        package = ir.Package(
            operations=operations,
            classes=classes,
            aliases=aliases,
            events=self.events,
            tags=self.names.module_of_tag,
            renamed=self._renamed(operations),
            about={o.tag: words for o in operations if (words := self.overlay.words_of_tag(o.tag))},
        )
        return evolve(package, inputs=inputs_only(package))

    # Events

    def _find_events(self) -> None:
        for name, event in self.normalized.events.items():
            self.event_types[name] = []
            for holder, kinds in (pair for schema in event["schemas"] for pair in self._event_classes(schema)):
                named = [kind for kind, key in self.overlay.events.items() if key == self.normalized.keys[holder]]
                self.event_types[name] += kinds or named
                for kind in kinds:
                    own = len(kinds) > 1 and kind in self.overlay.events
                    self.events.setdefault(kind, self._copy_for(kind, holder) if own else holder)
            if not self.event_types[name]:
                self.notes.append(f"webhook {name}: no event type is documented")
        for kind, key in self.overlay.events.items():
            cls = next((n for n, k in self.normalized.keys.items() if k == key), None)
            if cls is None:
                self.overlay.unmatched.append(f"events.toml: {kind} -> {key}")
            elif kind not in self.events:
                self.events[kind] = (
                    cls if "event_type" in self.components[cls].get("properties", {}) else self._add_envelope(kind, cls)
                )
        for cls in set(self.events.values()):
            self._complete(self.components[cls])

    def _complete(self, schema: Json) -> None:
        """Add the fields of the envelope that the document leaves out, and require those that every event has."""
        text: Json = {"type": "string"}
        envelope = {"id": text, "event_type": text, "payload": {}, "occurred_at": text | {"format": "date-time"}}
        for wire, part in envelope.items():
            schema["properties"].setdefault(wire, part)
        if schema["properties"]["id"].get("type", "string") != "string":
            schema["properties"]["id"] = text  # `webhooks.events.parse` sees to it
        schema["required"] = sorted({*schema.get("required", ()), "id", "event_type", "payload"})

    def _event_classes(self, body: Json) -> list[tuple[str, list[str]]]:
        """The classes of a webhook's `data`, or of its whole body when it has none, each with its event types."""
        data = self.components.get(body.get("$ref", ""), {}).get("properties", {}).get("data", {})
        return self._classes_and_types(data) or self._classes_and_types(body)

    def _classes_and_types(self, schema: Json) -> list[tuple[str, list[str]]]:
        target = self.components.get(schema.get("$ref", ""), schema)
        if "properties" in target:
            return [(schema["$ref"], self._event_type_values(schema["$ref"]))]
        discriminator = target.get("discriminator", {})
        mapping = discriminator["mapping"] if discriminator.get("propertyName") == "event_type" else {}
        pairs = [pair for variant in target.get("anyOf", ()) for pair in self._classes_and_types(variant)]
        mapped = [(cls, [kind for kind, c in mapping.items() if c == cls]) for cls, _ in pairs]
        return [*(pair for pair in mapped if pair[1]), *pairs]  # the first class with an event type gets it

    def _event_type_values(self, cls: str) -> list[str]:
        declared = self.components[cls]["properties"].get("event_type", {})
        while "$ref" in declared or "anyOf" in declared:
            declared = self.components[declared["$ref"]] if "$ref" in declared else declared["anyOf"][0]
        values = [declared["const"]] if "const" in declared else declared.get("enum", declared.get("examples", []))
        return [v for v in values if isinstance(v, str)]

    def _copy_for(self, kind: str, holder: str) -> str:
        """A class of its own for one of the event types that share one in the document."""
        identity = f"event {kind}"
        name = self.names.name_class(identity, of_key(kind, "Event"))
        properties = {**self.components[holder]["properties"]}
        self.components[name] = {**self.components[holder], "properties": properties}
        self.normalized.keys[name] = identity
        return name

    def _add_envelope(self, kind: str, payload: str) -> str:
        """An event class for a payload whose envelope the document does not describe."""
        identity = f"event {kind}"
        name = self.names.name_class(identity, of_key(kind, "Event"))
        self.components[name] = {
            "type": "object",
            "properties": {"record_type": {"type": "string"}, "payload": {"$ref": payload}},
            "required": [],
        }
        self.normalized.keys[name] = identity
        return name

    # Classes

    def _class(self, name: str) -> ir.Class:
        schema = self.components[name]
        reserved = TAKEN_BY_EVENTS if name in self.events.values() else TAKEN_BY_MODELS
        attributes = name_fields(schema["properties"], reserved)
        types = self.parser.fields(name)
        key = self.normalized.keys[name]
        fields = tuple(
            self._field(attributes[wire], wire, sub, tp, wire in schema.get("required", ()), key)
            for (wire, sub), tp in zip(schema["properties"].items(), types, strict=True)
        )
        words = schema.get("description") or self.overlay.words_of_model(key)
        return ir.Class(name, key, fields, words, self._xml_names(schema))

    def _xml_names(self, schema: Json) -> dict[str, str]:
        """Field -> the path of its XML elements ("Buckets/Bucket": items inside an element of their own), "" -> the root.

        Only what the document says about XML, and only where it differs from the field's name.
        """
        own = schema.get("xml", {})
        root = f"{{{own['namespace']}}}{own['name']}" if "namespace" in own else own.get("name", "")
        names = {"": root} if root else {}
        for wire, sub in schema["properties"].items():
            xml = sub.get("xml", {})
            path = xml.get("name", wire)
            if sub.get("type") == "array":
                item = self.components.get(sub["items"].get("$ref", ""), sub["items"]).get("xml", {}).get("name")
                path = f"{path}/{item or wire}" if xml.get("wrapped") else item or path
            if path != wire:
                names[wire] = path
        return names

    def _field(
        self, name: str, wire: str, schema: Json, tp: ir.Type, required: bool, owner: str, argument: str | None = None
    ) -> ir.Field:
        words = schema.get("description") or self.overlay.words_of(owner, wire, argument)
        facts = {k: v for k, v in self._facts(schema).items() if k != "description"}
        return ir.Field(name, wire, tp, required, facts=facts, description=words)

    def _facts(self, schema: Json) -> Json:
        """The constraints of a value. References and nullable schemas are followed."""
        inherited: Json = {}
        inner = [v for v in schema.get("anyOf", ()) if v != {"type": "null"}]
        target = self.components.get(schema.get("$ref", ""))
        if target is not None and "properties" not in target:
            inherited = self._facts(target)
        elif len(inner) == 1:
            inherited = self._facts(inner[0])
        return inherited | {
            k: v for k, v in schema.items() if k not in ("$ref", "anyOf", "type", "items", "additionalProperties")
        }

    def _alias(self, name: str) -> ir.Alias:
        schema = self.components[name]
        tp = self.parser.alias(name)
        tp = evolve(tp, alias=None) if isinstance(tp, ir.Union | ir.Enum) else tp
        classes = sorted(self._classes_of(tp, (name,)))
        table = None
        if isinstance(tp, ir.Union) and len(classes) + any(isinstance(v, ir.MapOf) for v in tp.variants) > 1:
            table = union_table(classes, self.components, schema.get("discriminator"))
            for cls in sorted(set(classes) - {cls for _, cls in table.classes}):
                self.notes.append(
                    f"union {name}: {cls} cannot be distinguished from the others; its objects are kept as mappings"
                )
        return ir.Alias(name, self.normalized.keys[name], tp, table)

    def _classes_of(self, tp: ir.Type, seen: tuple[str, ...]) -> set[str]:
        """The classes among the variants of a union, including nested unions."""
        if isinstance(tp, ir.Ref):
            return {tp.name}
        if isinstance(tp, ir.Union):
            inner = self.parser.alias(tp.alias) if tp.alias and tp.alias not in seen else tp
            variants = inner.variants if isinstance(inner, ir.Union) else (inner,)
            return set().union(*(self._classes_of(v, (*seen, tp.alias or "")) for v in variants))
        return set()

    # Operations

    def _operation(self, number: int, raw: Json) -> ir.Operation:
        entry = self.overlay.operation(raw["operationId"])
        arguments = idempotency.with_own_key(self._arguments(number, raw))
        responses = tuple(
            ir.Response(r["status"], r["media_type"], None if r["schema"] is None else tp)
            for r, tp in zip(raw["responses"], self.parser.responses(number), strict=True)
        )
        success = next((r["schema"] for r in raw["responses"] if r["status"].startswith("2")), None)
        listed = paging(arguments, success, self.components) if raw["method"] == "get" else None
        if listed is not None:
            arguments = tuple(_on_first_page(argument, listed) for argument in arguments)
        events = {kind for name in raw["webhooks"] for kind in self.event_types[name]}
        events |= self.overlay.events_of(identity_of(raw["method"], raw["path"]), self.events)
        declared = raw["servers"][0]["url"] if raw.get("servers") else None
        server = entry.get("server") or (declared if declared != self.own_server else None)
        return ir.Operation(
            id=raw["operationId"],
            method=raw["method"].upper(),
            path=raw["path"],
            tag=raw["tag"],
            module=raw["module"],
            function=raw["function"],
            summary=str(raw.get("summary", "")).strip(),
            arguments=arguments,
            responses=responses,
            body=tuple(raw.get("body", {}).get("content", {})),
            xml=self._xml_body(raw),
            spread=tuple(n for names in self._body_classes(raw) for n in names if n not in self.normalized.spread),
            idempotency=entry.get("idempotency") or idempotency.by_rule(raw["method"], arguments),
            dropped=raw.get(DROPPED),
            key_header=entry.get("header") or idempotency.key_header(arguments),
            bucket=entry.get("bucket"),
            paging=listed,
            webhooks=tuple(sorted(events)),
            ending=self.overlay.ending_of(identity_of(raw["method"], raw["path"]), events),
            authenticated=raw["security"] != [],
            deprecated=self._deprecation(raw),
            server=server,
            signed=raw["signed"],
            description=raw.get("description") or self.overlay.words_of_operation(raw["operationId"]),
        )

    def _deprecation(self, raw: Json) -> str | None:
        dropped = self.overlay.dropped.get(identity_of(raw["method"], raw["path"]), {})
        if DROPPED in raw and not dropped.get("keep"):
            successor = f" Use {dropped['successor']}." if "successor" in dropped else ""
            return f"Edition {raw[DROPPED]} of Telnyx's document no longer has it.{successor}"
        return "Telnyx's document calls it deprecated." if raw.get("deprecated") is True else None

    def _renamed(self, operations: Iterable[ir.Operation]) -> tuple[ir.Operation, ...]:
        """The operations that names.toml renamed, under their old names."""
        functions = {f"{o.module}.{o.function}": o for o in operations}
        self.overlay.unmatched += [
            f"moves.toml: dropped.{identity}: {successor}"
            for identity, entry in self.overlay.dropped.items()
            if (successor := entry.get("successor")) and successor not in functions
        ]
        made = []
        for old, new in self.names.aliases.items():
            if new not in functions or old in functions:
                self.overlay.unmatched.append(f"names.toml: aliases.{old}")
                continue
            module, _, function = old.partition(".")
            made.append(evolve(functions[new], module=module, function=function, deprecated=f"Renamed to {new}."))
        return tuple(made)

    def _arguments(self, number: int, raw: Json) -> tuple[ir.Argument, ...]:
        id = raw["operationId"]
        parameters: list[tuple[str, str, Json, ir.Type, bool, str, bool]] = [
            (p["in"], p["name"], p["schema"] | _doc(p), tp, p["required"], _style(p), False)
            for p, tp in zip(raw["parameters"], self.parser.parameters(number), strict=True)
            if p["in"] != "cookie"
        ]
        variables: Json = raw["servers"][0].get("variables", {}) if raw.get("servers") else {}
        for wire, schema in variables.items():
            named: ir.Type = ir.Enum(tuple(schema["enum"])) if "enum" in schema else ir.Scalar("str")
            parameters.append(("server", wire, schema, named, False, "form", False))
        parameters += self._body_arguments(number, raw)
        keys = [(place, wire) for place, wire, *_ in parameters]
        names = self.names.name_parameters(id, identity_of(raw["method"], raw["path"]), keys)
        arguments = []
        for place, wire, schema, tp, required, style, file in parameters:
            field = self._field(names[place, wire], wire, schema, tp, required, id, names[place, wire])
            constant = required and place in ("query", "header") and len(schema.get("enum", ())) == 1
            default = schema["enum"][0] if constant else schema.get("default") if place == "server" else None
            arguments.append(ir.Argument(field, place, style, file, default, constant))  # type: ignore[arg-type]
        return tuple(arguments)

    def _body_arguments(self, number: int, raw: Json) -> list[tuple[str, str, Json, ir.Type, bool, str, bool]]:
        content: Json = raw.get("body", {}).get("content", {})
        if not content:
            return []
        merged: dict[str, tuple[Json, ir.Type, bool]] = {}
        everywhere = [name for names in self._body_classes(raw) for name in names]
        for name in everywhere:
            properties = self.components[name]["properties"]
            for (wire, sub), tp in zip(properties.items(), self.parser.fields(name), strict=True):
                file = sub.get("format") == "binary" or tp in (ir.Scalar("bytes"), ir.ListOf(ir.Scalar("bytes")))
                if not self._is_read_only(sub) and (wire not in merged or file):
                    merged[wire] = (sub, tp, file)
        if not merged:
            (schema, *_), (tp, *_) = content.values(), self.parser.bodies(number, len(content))
            return [("body", "", schema, tp, raw["body"]["required"], "form", tp == ir.Scalar("bytes"))]
        required = set.intersection(*(set(self.components[n].get("required", ())) for n in everywhere))
        return [("body", wire, sub, tp, wire in required, "form", file) for wire, (sub, tp, file) in merged.items()]

    def _is_read_only(self, schema: Json) -> bool:
        """Whether only answers carry a property; a schema that it refers to may say so."""
        while schema.get("readOnly") is not True and schema.get("$ref") in self.components:
            schema = self.components[schema["$ref"]]
        return schema.get("readOnly") is True

    def _body_classes(self, raw: Json) -> list[list[str]]:
        content: Json = raw.get("body", {}).get("content", {})
        return [self._argument_classes(schema, several=len(content) > 1) for schema in content.values()]

    def _xml_body(self, raw: Json) -> str | None:
        content: Json = raw.get("body", {}).get("content", {})
        classes = [names for kind, names in zip(content, self._body_classes(raw), strict=True) if is_xml(kind)]
        return classes[0][0] if classes and classes[0] else None

    def _argument_classes(self, schema: Json, *, several: bool) -> list[str]:
        """The object components whose fields become arguments; empty when the whole body is one argument."""
        target = self.components.get(schema.get("$ref", ""))
        if target is None:
            return []
        if "properties" in target:
            return [schema["$ref"]] if "" not in target["properties"] else []
        inner = [v for v in target.get("anyOf", ()) if v != {"type": "null"}]
        if several or len(inner) == 1:
            return [name for v in inner for name in self._argument_classes(v, several=several)]
        return []


def _on_first_page(argument: ir.Argument, listed: ir.Paging) -> ir.Argument:
    """Make a required page parameter optional: a list begins at its first page."""
    if argument.field.name != listed.page or not argument.field.required:
        return argument
    return evolve(argument, field=evolve(argument.field, required=False), default=listed.first)


def inputs_only(package: ir.Package) -> frozenset[str]:
    """The classes that occur in requests only. Their enums are strict."""
    received = reached(package, [r.type for o in package.operations for r in o.responses if r.type])
    received |= reached(package, [ir.Ref(c) for c in package.events.values()])
    sent = reached(package, [t for o in package.operations for t in o.sent()])
    return frozenset(sent - received)


def reached(package: ir.Package, types: Iterable[ir.Type]) -> set[str]:
    """All classes and aliases that the types refer to, directly or through others."""
    seen: set[str] = set()
    waiting = [name for tp in types for name in ir.names_in(tp)]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        inner: list[ir.Type] = [f.type for f in package.classes[name].fields] if name in package.classes else []
        if name in package.aliases:
            inner = [package.aliases[name].type]
        waiting += [n for tp in inner for n in ir.names_in(tp)]
    return seen


def _doc(parameter: Json) -> Json:
    return {k: parameter[k] for k in ("description", "deprecated") if k in parameter}


def _style(parameter: Json) -> str:
    """How a list or object is serialized; "path" for a path parameter that may contain slashes."""
    if parameter["in"] == "path" and parameter.get("allowReserved"):
        return "path"
    style = parameter.get("style", "form")
    if style == "form" and parameter.get("explode", True) is False:
        return "comma"
    return style if style in ("form", "deepObject", "spaceDelimited", "pipeDelimited") else "form"
