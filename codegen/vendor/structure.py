"""Everything in its place: what stands in a document where something else should is put right, or left out.

A fault costs the place it is at, and no other; each is put on record. References are followed in `references.py` once
everything else is in place.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Callable
from typing import Any

from codegen.document import METHODS, Json, Place, beyond_server
from codegen.vendor import keywords
from codegen.vendor.repairs import Repairs
from codegen.vendor.shape import FACTS, LOCATIONS, MAY_BE_EMPTY, MOST_LEVELS, SCHEMA_KEYS, kind_below, named

STATUS = re.compile("[1-5](?:[0-9]{2}|XX)|default", re.IGNORECASE)
IN_BODY = {"body": "application/json", "formdata": "application/x-www-form-urlencoded"}  # locations of Swagger 2


class Structure:
    """Puts the parts of one document in their places.

    `nodes` has everything of a kind by its place: kind, node.
    """

    def __init__(self, repairs: Repairs) -> None:
        self.repairs = repairs
        self.nodes: dict[Place, tuple[str, Any]] = {}
        self._rules: dict[str, Callable[[Place, Json], None]] = {
            "document": self._document,
            "paths": self._paths,
            "path item": self._path_item,
            "responses": self._responses,
            "parameter": self._parameter,
            "header": self._schema_around,
            "response": self._content_around,
            "request body": self._content_around,
            "media type": self._schema_around,
            "server": self._server,
            "schema": self._schema,
        }

    def visit(self, place: Place, kind: str, node: Any) -> None:
        """Put right a node that stands at a place, and everything below it."""
        self.nodes[place] = (kind, node)
        if not isinstance(node, dict):
            return  # a schema may be true or false
        for key, _ in getattr(node, "twice", ()) if kind != "paths" else ():
            self.repairs.add((*place, key), "stands twice; the last one counts")
        for key, expected in FACTS.get(kind, {}).items():
            if not isinstance(node.get(key, expected()), expected) and node.pop(key) is not None:
                self.repairs.add((*place, key), f"expected {named(expected())}; left out")
        if kind in self._rules:
            self._rules[kind](place, node)
        for key in list(node):
            if said := kind_below(kind, key):
                self._part(place, node, key, said)

    def _part(self, place: Place, node: Json, key: str, said: str) -> None:
        value, here, inner = node[key], (*place, key), said.strip("{}[]")
        if value is None and said != "operation" and inner not in MAY_BE_EMPTY:
            del node[key]
        elif said.startswith("{"):
            if self._is_a(dict, here, node, key, inner):
                if inner == "media type":
                    self._media_types(here, value)
                for name in list(value):
                    self._one((*here, name), value, name, inner)
        elif said.startswith("["):
            if inner == "schema" and isinstance(value, dict):
                self.repairs.add(here, "expected a list, found an object; read as a list of one")
                node[key] = value = [value]
            if self._is_a(list, here, node, key, inner):
                for i in range(len(value)):
                    self._one((*here, str(i)), value, i, inner)
        else:
            if inner == "schema" and key == "items" and isinstance(value, list):
                self.repairs.add(here, "expected a schema, found a list; the first one counts")
                node[key] = value[0] if value else {}
            self._one(here, node, key, inner)

    def _is_a(self, expected: type, place: Place, holder: Json, key: str, inner: str) -> bool:
        if isinstance(holder[key], expected):
            return True
        found = holder.pop(key)
        if found is not None:
            self.repairs.add(place, f"expected {named(expected())} ({inner}), found {named(found)}; left out")
        return False

    def _one(self, place: Place, holder: Any, key: Any, kind: str) -> None:
        """One part of a kind; in its place an empty one, or nothing, where it is none."""
        value = holder[key]
        fits = isinstance(value, dict) or (kind == "schema" and isinstance(value, bool))
        if not fits or len(place) > MOST_LEVELS:
            keeps = kind in MAY_BE_EMPTY
            if value is not None or kind == "operation" or not keeps:
                problem = f"nested deeper than {MOST_LEVELS} levels" if fits else f"found {named(value)}"
                self.repairs.add(
                    place, f"expected an object ({kind}), {problem}; {'read as empty' if keeps else 'left out'}"
                )
            if keeps or isinstance(holder, list):
                holder[key] = {}
            else:
                del holder[key]
                return
        self.visit(place, kind, holder[key])

    # What is asked of a kind besides

    def _document(self, _: Place, document: Json) -> None:
        for path, shorter in beyond_server(document).items():
            self.repairs.add(("paths", path), f"begins with what the server's URL ends with; read as {shorter}")
            document["paths"][shorter] = document["paths"].pop(path)

    def _paths(self, place: Place, paths: Json) -> None:
        for path, item in getattr(paths, "twice", ()):
            self.repairs.add((*place, path), "the path stands twice; the last one counts where both say something")
            if isinstance(item, dict) and isinstance(paths[path], dict):
                paths[path] = item | paths[path]
        for path in [p for p in paths if not p.startswith(("/", "x-"))]:
            item = paths.pop(path)
            if f"/{path}" in paths:
                self.repairs.add((*place, path), f"a path begins with a slash, and /{path} is there; left out")
            else:
                self.repairs.add((*place, path), "a path begins with a slash; it was put there")
                paths[f"/{path}"] = item

    def _path_item(self, place: Place, item: Json) -> None:
        for key in [k for k in item if k not in METHODS and k.lower() in METHODS]:
            operation = item.pop(key)
            if key.lower() in item:
                self.repairs.add((*place, key), f"a method is written small, and {key.lower()} is there; left out")
            else:
                self.repairs.add((*place, key), "a method is written small; read so")
                item[key.lower()] = operation

    def _media_types(self, place: Place, content: Json) -> None:
        """Capitals make no difference in a media type."""
        for key in [k for k in content if k.lower() != k and k.lower() in content]:
            self.repairs.add((*place, key), f"the same as {key.lower()}, which is there; left out")
            del content[key]

    def _responses(self, place: Place, responses: Json) -> None:
        for status in [s for s in responses if not s.startswith("x-") and not STATUS.fullmatch(s)]:
            self.repairs.add((*place, status), "no status, as 200, 4XX or default is; left out")
            del responses[status]

    def _parameter(self, place: Place, parameter: Json) -> None:
        if "$ref" in parameter or not parameter:
            return
        if not isinstance(parameter.get("name"), str):
            self.repairs.add(place, "a parameter without a name; left out")
            parameter.clear()
            return
        location = parameter.get("in")
        if location not in LOCATIONS:
            known = (*LOCATIONS, *IN_BODY)
            near = difflib.get_close_matches(location.lower(), known, 1) if isinstance(location, str) else []
            expected = f"expected one of {', '.join(LOCATIONS)}, found {location!r}"
            if not near:
                self.repairs.add((*place, "in"), f"{expected}; left out")
                parameter.clear()
                return
            parameter["in"] = near[0]
            meant = "a field of the body" if near[0] in IN_BODY else near[0]
            self.repairs.add((*place, "in"), f"{expected}; read as {meant}")
        self._schema_around(place, parameter)

    def _server(self, place: Place, server: Json) -> None:
        if server and not isinstance(server.get("url"), str):
            self.repairs.add(place, "a server without a URL; left out")
            server.clear()

    def _schema_around(self, place: Place, node: Json) -> None:
        """A parameter, a header or a media type that is a schema itself, as in Swagger 2."""
        if "schema" not in node and "content" not in node and "$ref" not in node and node.keys() & SCHEMA_KEYS:
            self.repairs.add(place, "a schema stands here directly; read as its schema")
            schema = {k: v for k, v in node.items() if k not in ("name", "in", *FACTS["parameter"])}
            for key in schema.keys() - {"description", "example"}:
                del node[key]
            node["schema"] = schema

    def _content_around(self, place: Place, node: Json) -> None:
        """A response or a request body that is, or has, a schema without a media type."""
        if "content" in node or "$ref" in node or not node.keys() & {"schema", *SCHEMA_KEYS}:
            return
        self.repairs.add(place, "a schema stands here without a media type; read as one of JSON")
        schema = node.pop("schema") if "schema" in node else {k: node.pop(k) for k in list(node) if k != "headers"}
        node["content"] = {"application/json": {"schema": schema}}

    def _schema(self, place: Place, schema: Json) -> None:
        keywords.repair_keywords(schema, lambda keyword, problem: self.repairs.add((*place, keyword), problem))


def repair_values(document: Json, repairs: Repairs) -> None:
    """Replace what JSON has no place for: NaN, infinity, half of a surrogate pair, YAML's own types."""
    waiting: list[tuple[Place, Any]] = [((), document)]
    while waiting:
        place, node = waiting.pop()
        for key, value in list(node.items()) if isinstance(node, dict) else list(enumerate(node)):
            if isinstance(key, str) and not _is_unicode(key):
                repairs.add((*place, _unicode(key)), "half of a surrogate pair; replaced")
                del node[key]
                key = _unicode(key)  # noqa: PLW2901
                node[key] = value
            here = (*place, str(key))
            if isinstance(value, dict | list):
                waiting.append((here, value))
            elif isinstance(value, float) and not math.isfinite(value):
                repairs.add(here, "a number that JSON can't hold; read as null")
                node[key] = None
            elif not isinstance(value, str | int | float | None):
                repairs.add(here, f"a value that JSON can't hold: {named(value)}; read as null")
                node[key] = None
            elif isinstance(value, str) and not _is_unicode(value):
                repairs.add(here, "half of a surrogate pair; replaced")
                node[key] = _unicode(value)


def _is_unicode(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= c <= "\udfff" for c in text)


def _unicode(text: str) -> str:
    return text.encode(errors="replace").decode()
