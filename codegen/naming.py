"""Names: what `names.toml` says, else what the lock keeps of the edition before, else the rules."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Mapping
from keyword import iskeyword
from typing import Any

from attrs import define, field

from codegen.lock import Lock, argument_key
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
    that a rule gave and a person found good; `aliases` leads from names of functions that are on their way out to their new ones; `lock` has the names of the edition before.
    """

    modules: Mapping[str, str] = field(factory=dict)
    functions: Mapping[str, str] = field(factory=dict)
    classes: Mapping[str, str] = field(factory=dict)
    parameters: Mapping[str, str] = field(factory=dict)
    accepted: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(factory=dict)
    lock: Lock = field(factory=Lock)
    module_of_tag: dict[str, str] = field(factory=dict)
    class_of: dict[str, str] = field(factory=dict)
    taken: set[str] = field(factory=lambda: set(TAKEN_BY_CLASSES))
    by_rule: dict[str, str] = field(factory=dict)
    used: set[str] = field(factory=set)

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Names:
        kinds = {kind: table.get(kind, {}) for kind in KINDS}
        return cls(
            **kinds, accepted=frozenset(table.get("accepted", {}).get("classes", ())), aliases=table.get("aliases", {})
        )

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

    def name_modules(self, tags: Mapping[str, str]) -> dict[str, str]:
        """The module of each operation: the one it had before, unless names.toml gives the tag another.

        Args:
            tags: identity -> tag.
        """
        known = {
            tag: self._reviewed("modules", tag) or self._locked_module(tag, tags) for tag in sorted({*tags.values()})
        }
        taken = {name for name in known.values() if name} | TAKEN_BY_PACKAGES
        for tag, name in known.items():
            what = f"module of tag {tag!r}"
            self.module_of_tag[tag] = name or self._by_rule(what, python_identifier(tag), taken)
            if name and tag not in self.modules:
                self.by_rule[what] = name
        return {identity: self._module(identity, tag) for identity, tag in tags.items()}

    def _module(self, identity: str, tag: str) -> str:
        """An operation stays where it was when its tag changes; it follows its tag when that gets another module."""
        before, _ = self.lock.operations.get(identity, (None, None))
        return before if before and before != self.lock.modules.get(tag) else self.module_of_tag[tag]

    def _locked_module(self, tag: str, tags: Mapping[str, str]) -> str | None:
        """The module that a tag had; that of a new tag is the one where all its old operations are."""
        homes = {self.lock.operations[i][0] for i, t in tags.items() if t == tag and i in self.lock.operations}
        return self.lock.modules.get(tag) or (homes.pop() if len(homes) == 1 else None)

    def name_functions(self, module: str, operations: Mapping[str, str]) -> dict[str, str]:
        """operationId -> function, unique in the module.

        A name that is reviewed for several goes to the one that had it, else to the first.

        Args:
            operations: operationId -> identity.
        """
        names: dict[str, str] = {}
        taken: set[str] = set()
        before = {id: self.lock.operations[i][1] for id, i in operations.items() if i in self.lock.operations}
        for id in sorted(operations, key=lambda i: (i not in self.functions, i not in before, i)):
            name = self._reviewed("functions", id)
            if name is None or name in taken:
                what = f"function of {id} in {module}"
                name = self._by_rule(what, before.get(id) or _function_name(name or id), taken)
            names[id] = name
            taken.add(name)
        return names

    def reserve_classes(self, identities: Iterable[str]) -> None:
        """Give the names that are known: reviewed ones first, then those of the edition before."""
        waiting = sorted(set(identities) - self.class_of.keys())
        before = {i: self.lock.classes[i][1] for i in waiting if i in self.lock.classes}
        for known in ({i: self._reviewed("classes", i) for i in waiting}, before):
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

    def name_parameters(
        self, operation_id: str, identity: str, keys: list[tuple[str, str]]
    ) -> dict[tuple[str, str], str]:
        """(location, wire name) -> argument, unique in the operation; the first of LOCATIONS keeps its name."""
        names: dict[tuple[str, str], str] = {}
        taken = set(TAKEN_BY_FUNCTIONS)
        for location, wire in sorted(keys, key=lambda k: (LOCATIONS.index(k[0]), _unlikeness(k[1]))):
            name = (
                self._reviewed("parameters", f"{operation_id}.{location}.{wire}")
                or self.lock.arguments.get(argument_key(identity, location, wire))
                or python_identifier(wire or "body")
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
