"""The overlay: our hand-written files in `openapi/overlay/`, and which of their entries match nothing."""

from __future__ import annotations

import copy
import hashlib
import tomllib
from collections.abc import Callable, Iterator, Mapping
from keyword import iskeyword
from pathlib import Path
from typing import Any

import jsonpath
import yaml
from attrs import define, field

from codegen.document import Json, references, resolve
from codegen.naming import LONGEST, Names

FILES = (
    *("fixes.yaml", "names.toml", "operations.toml", "reviewed.toml"),
    *("events.toml", "words.toml", "handles.toml", "types.toml"),
)
IDEMPOTENCY = ("safe", "idempotent", "command_id", "idempotency_key", "none")
ROLES = ("success", "list", "resource", "event", "payload", "part")
OPERATION_KEYS = ("idempotency", "header", "server", "why")


class OverlayError(Exception):
    """An overlay file cannot be read. The message names the file and the problem."""


@define
class Overlay:
    """The tables of the overlay. `unmatched` collects the entries that match nothing in the document."""

    fixes: list[Json]
    names: Names
    operations: Mapping[str, Json]
    reviewed: Mapping[str, list[str]]
    events: Mapping[str, str]
    words: Mapping[str, Mapping[str, str]]
    handles: Mapping[str, Json]
    types: Mapping[str, list[Json]]
    digest: str
    unmatched: list[str] = field(factory=list)
    used: set[str] = field(factory=set)

    @classmethod
    def read(cls, folder: Path) -> Overlay:
        """Read the overlay files; a missing file counts as empty. Raises OverlayError."""
        digest = hashlib.sha256()
        tables: dict[str, Any] = {}
        for name in FILES:
            path = folder / name
            content = path.read_bytes() if path.exists() else b""
            digest.update(name.encode() + b"\0" + content + b"\0")
            try:
                tables[path.stem] = (
                    yaml.safe_load(content) if name.endswith(".yaml") else tomllib.loads(content.decode())
                )
            except (yaml.YAMLError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
                raise OverlayError(f"{name}: {error}") from error
        for place, problem in _problems(tables):
            raise OverlayError(f"{place}: {problem}")
        return cls(
            fixes=(tables["fixes"] or {}).get("actions", []),
            names=Names.of(tables["names"]),
            operations=tables["operations"],
            reviewed=tables["reviewed"],
            events=tables["events"],
            words=tables["words"],
            handles=tables["handles"],
            types=tables["types"],
            digest=digest.hexdigest(),
        )

    def repaired(self, document: Json) -> Json:
        """A copy of the document with the fixes applied, as in OpenAPI Overlay 1.0."""
        document = copy.deepcopy(document)
        for action in self.fixes:
            try:
                matches = list(jsonpath.finditer(action["target"], document))
            except jsonpath.JSONPathError as error:
                raise OverlayError(f"fixes.yaml: {action['target']}: {error}") from error
            if not action.get("remove"):
                matches = [m for m in matches if isinstance(m.obj, dict | list)]
            astray = [ref for ref in references(action.get("update")) if resolve(document, ref) is None]
            if astray or not matches:
                self.unmatched.append(f"fixes.yaml: {action['target']}{''.join(f' -> {ref}' for ref in astray)}")
                continue
            for match in reversed(matches):
                _apply(action, document, match)
        return document

    def operation(self, id: str) -> Json:
        """The entry of an operation in operations.toml."""
        self.used.add(f"operations.{id}")
        return self.operations.get(id, {})

    def words_of_operation(self, id: str) -> str | None:
        self.used.add(f"words.operations.{id}")
        return self.words.get("operations", {}).get(id)

    def words_of(self, place: str, wire_name: str) -> str | None:
        """Our description of one property (`place`), else of all properties with its name."""
        self.used |= {f"words.properties.{place}", f"words.names.{wire_name}"}
        return self.words.get("properties", {}).get(place) or self.words.get("names", {}).get(wire_name)

    def all_unmatched(self) -> list[str]:
        """All entries that match nothing. To be called after the package has been built."""
        entries: list[tuple[str, str, Mapping[str, Any]]] = [("operations.toml", "operations", self.operations)]
        entries += [(f"reviewed.toml: {kind}", "operations", dict.fromkeys(ids)) for kind, ids in self.reviewed.items()]
        entries += [("words.toml", f"words.{kind}", table) for kind, table in self.words.items()]
        unused = [
            f"{file}: {key}" for file, kind, table in entries for key in table if f"{kind}.{key}" not in self.used
        ]
        return sorted([*self.unmatched, *self.names.unmatched(), *unused])


def _apply(action: Json, document: Json, match: jsonpath.JSONPathMatch) -> None:
    if action.get("remove"):
        parent = match.parent.obj if match.parent else document
        if isinstance(parent, list):
            parent[:] = [item for item in parent if item is not match.obj]
        elif isinstance(parent, dict):
            parent.pop(match.parts[-1], None)
    elif isinstance(match.obj, dict):
        _merge(match.obj, action["update"])
    elif isinstance(match.obj, list):
        match.obj.append(copy.deepcopy(action["update"]))


def _merge(into: Json, update: Json) -> None:
    for key, value in update.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        else:
            into[key] = copy.deepcopy(value)


def _problems(tables: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The mistakes in the overlay files, as (place, problem)."""
    fixes = tables["fixes"] or {}
    actions = fixes.get("actions", []) if isinstance(fixes, dict) else None
    if not isinstance(actions, list):
        yield "fixes.yaml", "expected an overlay with a list of actions"
        return
    for i, action in enumerate(actions):
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            yield f"fixes.yaml: actions[{i}]", "expected an action with a target"
        elif action.get("remove") is not True and not isinstance(action.get("update"), dict):
            yield f"fixes.yaml: {action['target']}", "expected `remove: true`, or an update that is an object"
    for kind, names in tables["names"].items():
        yield from _problems_of_names(kind, names)
    yield from _invalid("events.toml", tables["events"], _is_text, "expected the key of a schema")
    for kind, words in tables["words"].items():
        yield from _invalid(f"words.toml: {kind}", words, _is_text, "expected a text")
    for id, entry in tables["operations"].items():
        yield from _invalid(f"operations.toml: {id}", entry, _is_text, "expected a text")
        yield from ((f"operations.toml: {id}", f"unknown key {key!r}") for key in entry if key not in OPERATION_KEYS)
        if entry.get("idempotency", "none") not in IDEMPOTENCY:
            yield f"operations.toml: {id}", f"idempotency must be one of {', '.join(IDEMPOTENCY)}"
    yield from _invalid("reviewed.toml", tables["reviewed"], _is_list_of_texts, "expected a list of operationIds")
    for kind in tables["reviewed"].keys() - {*IDEMPOTENCY}:
        yield f"reviewed.toml: {kind}", f"expected one of {', '.join(IDEMPOTENCY)}"
    for name, entry in tables["handles"].items():
        if not isinstance(entry, dict) or not entry.keys() >= {"parameter", "modules", "summary"}:
            yield f"handles.toml: {name}", "expected parameter, modules and summary"
    for kind, rules in tables["types"].items():
        yield from ((f"types.toml: {kind}", problem) for problem in _problems_of_rules(kind, rules))


def _problems_of_names(kind: str, names: Any) -> Iterator[tuple[str, str]]:
    if kind == "accepted":
        yield from _invalid("names.toml: accepted", names, _is_list_of_texts, "expected a list of class names")
        return
    yield from _invalid(f"names.toml: {kind}", names, _is_name, "not a Python name")
    if kind == "classes":
        yield from _invalid("names.toml: classes", names, _is_short, f"a class name has at most {LONGEST} letters")


def _problems_of_rules(kind: str, rules: Any) -> Iterator[str]:
    if kind not in ("always", "times") or not isinstance(rules, list):
        yield "expected rules in [[always]] and [[times]]"
        return
    for rule in rules:
        lists = [rule.get(key, []) for key in ("fields", "except")]
        if not all(isinstance(found, list) and all(map(_is_text, found)) for found in lists) or not lists[0]:
            yield "expected `fields`, and perhaps `except`, as lists of patterns"
        if not _is_text(rule.get("why")):
            yield "expected `why` as a text"
        if (rule.get("of") not in ROLES) if kind == "always" else ("of" in rule):
            yield f"expected `of` as one of {', '.join(ROLES)}" if kind == "always" else "`of` is for [[always]]"
        yield from (f"unknown key {key!r}" for key in sorted(rule.keys() - {"of", "fields", "except", "why"}))


def _invalid(place: str, table: Any, fits: Callable[[Any], bool], problem: str) -> Iterator[tuple[str, str]]:
    if not isinstance(table, dict):
        yield place, "expected a table"
        return
    yield from ((f"{place}.{key}", f"{problem}: {value!r}") for key, value in table.items() if not fits(value))


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_short(name: str) -> bool:
    return len(name) <= LONGEST


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and value.isidentifier() and not iskeyword(value)
