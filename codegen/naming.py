"""Names: what `names.toml` says, and the rules for what it does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from keyword import iskeyword
from typing import Any

from attrs import define, field

from codegen.parse.parser import class_name, python_identifier

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
LOCATIONS = ("path", "query", "header", "cookie", "server", "body")
TAKEN_BY_FUNCTIONS = frozenset({"session", "options", "arguments", "result", "builtins", "date"})
TAKEN_BY_MODELS = frozenset({"date", "to_dict", "from_dict", "unknown_fields"})
TAKEN_BY_EVENTS = TAKEN_BY_MODELS | {"meta", "raw", "delivered", "handles", "call", "conference"}
# What a module of functions uses itself; `list` is spelled `builtins.list` there, since it is what many are called.
TAKEN_BY_API = frozenset(
    {"session", "builtins", "deprecated", "str", "int", "float", "bool", "bytes", "dict", "object", "date", "datetime"}
)
TAKEN_BY_PACKAGES = frozenset({"shared", "annotations", "import_module"})


@define
class Names:
    """The reviewed names, and those given by rule because nobody has reviewed them yet."""

    modules: Mapping[str, str] = field(factory=dict)
    functions: Mapping[str, str] = field(factory=dict)
    classes: Mapping[str, str] = field(factory=dict)
    parameters: Mapping[str, str] = field(factory=dict)
    by_rule: dict[str, str] = field(factory=dict)
    used: set[str] = field(factory=set)

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Names:
        return cls(**{kind: table.get(kind, {}) for kind in ("modules", "functions", "classes", "parameters")})

    def unmatched(self) -> list[str]:
        """Entries of the overlay that named nothing in this document."""
        given = [
            (kind, key) for kind in ("modules", "functions", "classes", "parameters") for key in getattr(self, kind)
        ]
        return [f"names.toml: {kind}.{key}" for kind, key in given if f"{kind}.{key}" not in self.used]

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

    def name_class(self, key: str, taken: set[str]) -> str:
        """The class of a component, or of a schema that stands at a place; unique among all."""
        return _free(self._reviewed("classes", key) or class_name(key), taken, "2")

    def base_of(self, operation_id: str) -> str:
        """What the classes of an operation's inline schemas are named after."""
        return self._reviewed("classes", operation_id) or operation_id

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


def pascal(text: str) -> str:
    """The class name that a text gives by rule."""
    return class_name(text)


def pascal_part(text: str) -> str:
    """The same for what stands behind another name: it may begin with a digit."""
    return class_name(f"X {text}")[1:]


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
