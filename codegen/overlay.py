"""The overlay: our hand-written files in `openapi/overlay/`, and which of their entries match nothing."""

from __future__ import annotations

import copy
import hashlib
import re
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from keyword import iskeyword
from pathlib import Path
from typing import Any, TypeVar

import jsonpath
import yaml
from attrs import define, field

from codegen import ir
from codegen.document import DocumentError, Json, references, resolve
from codegen.identity import by_identity, rekeyed
from codegen.later import add_later
from codegen.naming import LONGEST, Names
from codegen.vendor import reading
from codegen.vendor.canonical import DROPPED, FORMER_IDS, check_ids

T = TypeVar("T")

FILES = (
    *("fixes.yaml", "names.toml", "moves.toml", "operations.toml", "reviewed.toml"),
    *("events.toml", "webhooks.toml", "endings.toml", "words.toml", "handles.toml", "types.toml", "later.json"),
)
IDEMPOTENCY = ("safe", "idempotent", "command_id", "idempotency_key", "none")
ROLES = ("success", "list", "resource", "event", "payload", "part")
LATE = 3.0  # seconds for which an ending may come after call.hangup
OPERATION_KEYS = ("idempotency", "header", "server", "bucket", "why")


def _document(content: bytes) -> Json:
    """An OpenAPI document; nothing where the file is missing. Raises DocumentError."""
    document = reading.parse(content) if content else {}
    check_ids(document)
    return document


PARSERS: Mapping[str, Callable[[bytes], Any]] = {
    ".yaml": yaml.safe_load,
    ".toml": lambda content: tomllib.loads(content.decode()),
    ".json": _document,
}


class OverlayError(Exception):
    """An overlay file cannot be read. The message names the file and the problem."""


@define
class Overlay:
    """The tables of the overlay. `unmatched` collects the entries that match nothing in the document."""

    fixes: list[Json]
    later: Json  # an OpenAPI document: see `codegen.later`
    names: Names
    operations: Mapping[str, Json]
    reviewed: Mapping[str, list[str]]
    events: Mapping[str, str]
    webhooks: Mapping[str, list[str]]  # identity -> the event types that the operation leads to
    endings: Mapping[str, Json]  # identity -> what ends the command
    words: Mapping[str, Mapping[str, str]]
    handles: Mapping[str, Json]
    types: Mapping[str, list[Json]]
    moved: Mapping[str, str]  # identity -> identity: see `codegen.identity`
    dropped: Mapping[str, Json]  # identity -> how an operation is kept that Telnyx dropped
    digest: str
    unmatched: list[str] = field(factory=list)
    added: list[str] = field(factory=list)  # the identities of operations that later.json added
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
                tables[path.stem] = PARSERS[path.suffix](content)
            except (yaml.YAMLError, tomllib.TOMLDecodeError, UnicodeDecodeError, DocumentError) as error:
                raise OverlayError(f"{name}: {error}") from error
        for place, problem in _problems(tables):
            raise OverlayError(f"{place}: {problem}")
        return cls(
            fixes=(tables["fixes"] or {}).get("actions", []),
            later=tables["later"],
            names=Names.of(tables["names"]),
            operations=tables["operations"],
            reviewed=tables["reviewed"],
            events=tables["events"],
            webhooks=tables["webhooks"],
            endings=tables["endings"],
            words=tables["words"],
            handles=tables["handles"],
            types=tables["types"],
            moved=tables["moves"].get("moved", {}),
            dropped=tables["moves"].get("dropped", {}),
            digest=digest.hexdigest(),
        )

    def repaired(self, document: Json) -> Json:
        """A copy of the document with later.json added, and the fixes applied as in OpenAPI Overlay 1.0."""
        document = copy.deepcopy(document)
        self.added, left_out = add_later(document, self.later)
        self.unmatched += [f"later.json: {entry}" for entry in left_out]
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

    @property
    def gone(self) -> set[str]:
        """The identities of operations that are let go."""
        return {identity for identity, entry in self.dropped.items() if entry.get("gone")}

    def follow(self, moves: Mapping[str, str], document: Json) -> None:
        """Find the entries of operations that moved, or whose operationId was spelled otherwise in an earlier edition."""
        found = by_identity(document)
        self.unmatched += [f"moves.toml: moved.{old}" for old in self.moved if old not in moves]
        self.unmatched += [
            f"moves.toml: dropped.{identity}"
            for identity, entry in self.dropped.items()
            if (identity in found if entry.get("gone") else DROPPED not in found.get(identity, {}))
        ]
        ids = {o["operationId"]: o.get(FORMER_IDS, []) for o in found.values()}
        self.names.classes = rekeyed(self.names.classes, moves)
        self.webhooks = rekeyed(self.webhooks, moves)
        self.endings = rekeyed(self.endings, moves)
        self.names.functions = _by_present_ids(self.names.functions, ids)
        self.names.parameters = _by_present_ids(self.names.parameters, ids)
        self.operations = _by_present_ids(self.operations, ids)
        self.words = {
            kind: _by_present_ids(table, ids) if kind in ("operations", "properties", "arguments") else table
            for kind, table in self.words.items()
        }

    def operation(self, id: str) -> Json:
        """The entry of an operation in operations.toml."""
        self.used.add(f"operations.{id}")
        return self.operations.get(id, {})

    def events_of(self, identity: str, known: Collection[str]) -> set[str]:
        """The event types of webhooks.toml for an operation, as far as the document has them."""
        self.used.add(f"webhooks.{identity}")
        named = self.webhooks.get(identity, [])
        self.unmatched += [f"webhooks.toml: {identity}: {kind}" for kind in named if kind not in known]
        return {kind for kind in named if kind in known}

    def ending_of(self, identity: str, known: Collection[str]) -> ir.Ending | None:
        """The entry of an operation in endings.toml, with the event types that the operation may lead to."""
        self.used.add(f"endings.{identity}")
        entry = self.endings.get(identity)
        if entry is None:
            return None
        self.unmatched += [f"endings.toml: {identity}: {kind}" for kind in entry["ends"] if kind not in known]
        events = tuple(kind for kind in entry["ends"] if kind in known)
        return ir.Ending(events, entry.get("late", LATE), entry.get("makes"), entry.get("method"))

    def words_of_operation(self, id: str) -> str | None:
        return self._words("operations", id)

    def words_of(self, owner: str, wire_name: str, argument: str | None = None) -> str | None:
        """Our description of one argument or property of an operation or schema, else of all with its wire name."""
        places = [("properties", f"{owner}.{wire_name}"), ("names", wire_name)]
        if argument is not None:
            places.insert(0, ("arguments", f"{owner}.{argument}"))
        return next(filter(None, [self._words(kind, key) for kind, key in places]), None)

    def words_of_model(self, key: str) -> str | None:
        return self._words("models", key)

    def words_of_tag(self, tag: str) -> str | None:
        return self._words("tags", tag)

    def _words(self, kind: str, key: str) -> str | None:
        self.used.add(f"words.{kind}.{key}")
        return self.words.get(kind, {}).get(key)

    def all_unmatched(self) -> list[str]:
        """All entries that match nothing. To be called after the package has been built."""
        entries: list[tuple[str, str, Mapping[str, Any]]] = [("operations.toml", "operations", self.operations)]
        entries += [(f"reviewed.toml: {kind}", "operations", dict.fromkeys(ids)) for kind, ids in self.reviewed.items()]
        entries.append(("webhooks.toml", "webhooks", self.webhooks))
        entries.append(("endings.toml", "endings", self.endings))
        entries += [("words.toml", f"words.{kind}", table) for kind, table in self.words.items()]
        unused = [
            f"{file}: {key}" for file, kind, table in entries for key in table if f"{kind}.{key}" not in self.used
        ]
        return sorted([*self.unmatched, *self.names.unmatched(), *unused])


def _by_present_ids(table: Mapping[str, T], ids: Mapping[str, list[str]]) -> dict[str, T]:
    """The table, whose keys are operationIds or begin with one, with entries of earlier ids under the present ones."""
    present: dict[str, list[str]] = {}
    for id, former in ids.items():
        for earlier in former:
            present.setdefault(earlier, []).append(id)
    made = dict(table)
    for key, value in table.items():
        id, dot, rest = key.partition(".")
        for new in present.get(id, ()):
            made.setdefault(f"{new}{dot}{rest}", value)
        if id in present and id not in ids:
            del made[key]
    return made


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
    for kind, moves in tables["moves"].items():
        yield from _problems_of_moves(kind, moves)
    yield from _invalid("events.toml", tables["events"], _is_text, "expected the key of a schema")
    yield from _invalid("webhooks.toml", tables["webhooks"], _is_list_of_texts, "expected a list of event types")
    yield from _invalid(
        "endings.toml", tables["endings"], _is_ending, "expected ends, and perhaps late, makes and method"
    )
    for kind, words in tables["words"].items():
        yield from _invalid(f"words.toml: {kind}", words, _is_text, "expected a text")
    yield from _problems_of_operations(tables["operations"], tables["reviewed"])
    for name, entry in tables["handles"].items():
        if not isinstance(entry, dict) or not entry.keys() >= {"parameter", "modules", "summary"}:
            yield f"handles.toml: {name}", "expected parameter, modules and summary"
    for kind, rules in tables["types"].items():
        yield from ((f"types.toml: {kind}", problem) for problem in _problems_of_rules(kind, rules))


def _problems_of_operations(operations: Any, reviewed: Any) -> Iterator[tuple[str, str]]:
    for id, entry in operations.items():
        yield from _invalid(f"operations.toml: {id}", entry, _is_text, "expected a text")
        yield from ((f"operations.toml: {id}", f"unknown key {key!r}") for key in entry if key not in OPERATION_KEYS)
        if entry.get("idempotency", "none") not in IDEMPOTENCY:
            yield f"operations.toml: {id}", f"idempotency must be one of {', '.join(IDEMPOTENCY)}"
    yield from _invalid("reviewed.toml", reviewed, _is_list_of_texts, "expected a list of operationIds")
    for kind in reviewed.keys() - {*IDEMPOTENCY}:
        yield f"reviewed.toml: {kind}", f"expected one of {', '.join(IDEMPOTENCY)}"


def _problems_of_names(kind: str, names: Any) -> Iterator[tuple[str, str]]:
    if kind == "accepted":
        yield from _invalid("names.toml: accepted", names, _is_list_of_texts, "expected a list of class names")
        return
    if kind == "aliases":
        given = [*names, *names.values()] if isinstance(names, dict) else [names]
        yield from (
            ("names.toml: aliases", f"expected module.function: {name!r}") for name in given if not _is_function(name)
        )
        return
    yield from _invalid(f"names.toml: {kind}", names, _is_name, "not a Python name")
    if kind == "classes":
        yield from _invalid("names.toml: classes", names, _is_short, f"a class name has at most {LONGEST} letters")


def _problems_of_moves(kind: str, moves: Any) -> Iterator[tuple[str, str]]:
    expected = "expected a method and path, such as 'GET /calls'"
    if kind == "moved":
        yield from _invalid("moves.toml: moved", moves, _is_identity, expected)
    elif kind == "dropped":
        expected = "expected {successor = 'module.function'}, {keep = true} or {gone = true}"
        yield from _invalid("moves.toml: dropped", moves, _is_decision, expected)
    else:
        yield f"moves.toml: {kind}", "unknown table; expected [moved] or [dropped]"


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


def _is_identity(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[A-Z]+ /\S*", value) is not None


def _is_decision(value: Any) -> bool:
    return value in ({"keep": True}, {"gone": True}) or (
        isinstance(value, dict) and value.keys() == {"successor"} and _is_function(value["successor"])
    )


def _is_function(value: Any) -> bool:
    parts = value.split(".") if isinstance(value, str) else []
    return len(parts) == 2 and all(map(_is_name, parts))


def _is_ending(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and {"ends"} <= value.keys() <= {"ends", "late", "makes", "method"}
        and _is_list_of_texts(value["ends"])
        and isinstance(value.get("late", 0), int | float)
        and all(_is_name(value[key]) for key in ("makes", "method") if key in value)
    )


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_short(name: str) -> bool:
    return len(name) <= LONGEST


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and value.isidentifier() and not iskeyword(value)
