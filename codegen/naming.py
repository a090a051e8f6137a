"""Names: what `names.toml` says, and the rules for what it does not."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Mapping
from keyword import iskeyword
from typing import Any

from attrs import define, field

from codegen.parse.parser import python_identifier

# Names that generated modules use themselves.
TAKEN_BY_MODULES = frozenset(
    [
        "Any",
        "Literal",
        "Annotated",
        "ClassVar",
        "TypeAlias",
        "TYPE_CHECKING",
        "FileContent",
        "HOMES",
        "ValueError",
        "AttributeError",
        "ModuleType",
        "UNSET",
        "deprecated",
        "Model",
        "Meta",
        "Drift",
        "NULL",
        "Event",
        "UnknownEvent",
        "Discriminator",
        "UniqueFields",
        "Mapping",
        "Sequence",
        "Null",
        "Operation",
        "Parameter",
        "Response",
        "Paging",
        "RequestOptions",
        "TelnyxSession",
    ]
)
TAKEN_BY_CLASSES = TAKEN_BY_MODULES | {name for name in dir(builtins) if name[0].isupper()}
KINDS = ("modules", "functions", "classes", "parameters")
LOCATIONS = ("path", "query", "header", "cookie", "server", "body")
TAKEN_BY_FUNCTIONS = frozenset({"session", "options", "arguments", "result", "builtins", "date"})
TAKEN_BY_MODELS = frozenset({"date", "to_dict", "from_dict", "unknown_fields"})
TAKEN_BY_EVENTS = TAKEN_BY_MODELS | {"meta", "raw", "delivered"}
LONGEST = 45  # letters of a class name
# What a module of functions uses itself; `list` is spelled `builtins.list` there, since it is what many are called.
TAKEN_BY_API = frozenset(
    {"session", "builtins", "deprecated", "str", "int", "float", "bool", "bytes", "dict", "object", "date", "datetime"}
)
TAKEN_BY_PACKAGES = frozenset({"shared", "annotations", "import_module"})


@define
class Names:
    """The reviewed names, those of the edition before, and those given by rule because nobody has reviewed them yet.

    Classes go by their identity: the key of a component, or the place of what stands inline. `accepted` are class names
    that a rule gave and a person found good; `locked` those of the edition before.
    """

    modules: Mapping[str, str] = field(factory=dict)
    functions: Mapping[str, str] = field(factory=dict)
    classes: Mapping[str, str] = field(factory=dict)
    parameters: Mapping[str, str] = field(factory=dict)
    accepted: frozenset[str] = frozenset()
    locked: Mapping[str, str] = field(factory=dict)
    class_of: dict[str, str] = field(factory=dict)
    taken: set[str] = field(factory=lambda: set(TAKEN_BY_CLASSES))
    by_rule: dict[str, str] = field(factory=dict)
    used: set[str] = field(factory=set)

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Names:
        kinds = {kind: table.get(kind, {}) for kind in KINDS}
        return cls(**kinds, accepted=frozenset(table.get("accepted", {}).get("classes", ())))

    def unmatched(self) -> list[str]:
        """Entries of the overlay that named nothing in this document."""
        given = [(kind, key) for kind in KINDS for key in getattr(self, kind)]
        tables = [f"names.toml: {kind}.{key}" for kind, key in given if f"{kind}.{key}" not in self.used]
        by_rule = {name for identity, name in self.class_of.items() if identity not in self.classes}
        return tables + [f"names.toml: accepted.classes: {name}" for name in sorted(self.accepted - by_rule)]

    def open_classes(self) -> list[str]:
        """The classes that a rule named and nobody has reviewed."""
        return sorted(n for i, n in self.class_of.items() if i not in self.classes and n not in self.accepted)

    def _reviewed(self, kind: str, key: str) -> str | None:
        table: Mapping[str, str] = getattr(self, kind)
        if key in table:
            self.used.add(f"{kind}.{key}")
        return table.get(key)

    def name_modules(self, tags: Iterable[str]) -> dict[str, str]:
        """Tag -> module. Tags share one only where the overlay says so."""
        given = {tag: self._reviewed("modules", tag) for tag in sorted(set(tags))}
        taken = {name for name in given.values() if name} | TAKEN_BY_PACKAGES
        return {
            tag: name or self._by_rule(f"module of tag {tag!r}", python_identifier(tag), taken)
            for tag, name in given.items()
        }

    def name_functions(self, module: str, operation_ids: Iterable[str]) -> dict[str, str]:
        """operationId -> function, unique in the module; a reviewed name goes to the first that it is given to."""
        names: dict[str, str] = {}
        taken: set[str] = set()
        for id in sorted(operation_ids, key=lambda i: (i not in self.functions, i)):
            name = self._reviewed("functions", id)
            if name is None or name in taken:
                what = f"function of {id} in {module}"
                name = self._by_rule(what, _function_name(name or id), taken)
            names[id] = name
            taken.add(name)
        return names

    def reserve_classes(self, identities: Iterable[str]) -> None:
        """Give the names that are known: reviewed ones first, then those of the edition before."""
        waiting = sorted(set(identities) - self.class_of.keys())
        for known in ({i: self._reviewed("classes", i) for i in waiting}, self.locked):
            for identity in waiting:
                name = known.get(identity)
                if name and identity not in self.class_of and name not in self.taken:
                    self._give(identity, name)

    def name_class(self, identity: str, candidates: Iterable[str]) -> str:
        """The class of that identity: its known name, else the first candidate that is short and free.

        One candidate at least is short; when none is free it gets a number.
        """
        self.reserve_classes([identity])
        if identity not in self.class_of:
            short = [name for name in candidates if len(name) <= LONGEST]
            free = (name for name in short if name not in self.taken)
            self._give(identity, next(free, None) or _free(short[0][: LONGEST - 2], self.taken, "2"))
        return self.class_of[identity]

    def _give(self, identity: str, name: str) -> None:
        self.class_of[identity] = name
        self.taken.add(name)

    def name_parameters(self, operation_id: str, keys: list[tuple[str, str]]) -> dict[tuple[str, str], str]:
        """(location, wire name) -> argument, unique in the operation; the first of LOCATIONS keeps its name."""
        names: dict[tuple[str, str], str] = {}
        taken = set(TAKEN_BY_FUNCTIONS)
        for location, wire in sorted(keys, key=lambda k: (LOCATIONS.index(k[0]), _unlikeness(k[1]))):
            name = self._reviewed("parameters", f"{operation_id}.{location}.{wire}") or python_identifier(
                wire or "body"
            )
            names[location, wire] = _free(name, taken, f"_{location}")
            taken.add(names[location, wire])
        return names

    def _by_rule(self, what: str, name: str, taken: set[str]) -> str:
        name = _free(name, taken, "_2")
        taken.add(name)
        self.by_rule[what] = name
        return name


def _function_name(operation_id: str) -> str:
    name = python_identifier(operation_id).rstrip("_")
    return f"{name}_" if iskeyword(name) or name in TAKEN_BY_API else name


def name_fields(wire_names: Iterable[str], reserved: frozenset[str]) -> dict[str, str]:
    """Wire name -> attribute, unique in the class; a name that is right as it stands is served first."""
    names: dict[str, str] = {}
    taken = set(reserved)
    for wire in sorted(wire_names, key=_unlikeness):
        names[wire] = _free(python_identifier(wire), taken, "_")
        taken.add(names[wire])
    return names


def _unlikeness(wire_name: str) -> tuple[bool, bool, str]:
    """How far a wire name is from what it becomes: `from` is nearer to `from_` than `From`."""
    name = python_identifier(wire_name)
    return (name != wire_name, name.rstrip("_") != wire_name, wire_name)


def _free(name: str, taken: set[str] | frozenset[str], suffix: str) -> str:
    """The name, or the first free one made from it."""
    if name not in taken:
        return name
    name, n = name.rstrip("_") + suffix, 2
    candidate = name
    while candidate in taken:
        n += 1
        candidate = f"{re.sub(r'[0-9]+$', '', name)}{n}"
    return candidate
