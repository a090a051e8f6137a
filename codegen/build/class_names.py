"""The stage that gives names: every operation its function, every component and inline object its class.

Until here components go by their identity: the key that the document gives them, or the place where they stand
(`Place`). A class has the name that names.toml says, else the one it had in the edition before (the lock), else one by
rule. By rule a component is named after its key, an answer after its function, and what stands inline after what it
belongs to and what it is there. So a name depends on what surrounds the class, not on the order in which classes come.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, TypeAlias

from attrs import evolve

from codegen.build.wording import (
    STATUS,
    Spelling,
    joined,
    of_key,
    operation_words,
    shortened,
    singular,
    split,
    unsaid,
    without_ending,
)
from codegen.document import Json
from codegen.identity import identity_of
from codegen.naming import Names
from codegen.normalize.place import Place
from codegen.normalize.schemas import Normalized
from codegen.parse.parser import class_name

Parts: TypeAlias = list[list[str]]
FEWEST_TELLING = 2


def named(normalized: Normalized, names: Names) -> Normalized:
    """The same document with functions and classes named, and without components that need no name."""
    tags = {identity_of(o["method"], o["path"]): o["tag"] for o in normalized.operations}
    modules = names.name_modules(tags)
    for module in sorted(set(modules.values())):
        own = {i: o for i, o in zip(tags, normalized.operations, strict=True) if modules[i] == module}
        functions = names.name_functions(module, {o["operationId"]: i for i, o in own.items()})
        for operation in own.values():
            operation |= {"module": module, "function": functions[operation["operationId"]]}
    kept = [identity for identity in normalized.components if _needs_name(identity, normalized.components)]
    ClassNames(normalized, names).give(kept)
    classes = {identity: names.class_of[identity] for identity in kept}
    renamed = Renaming(normalized.components, classes)
    return evolve(
        normalized,
        components={classes[identity]: renamed(normalized.components[identity]) for identity in kept},
        keys={name: identity for identity, name in classes.items()},
        operations=[renamed(operation) for operation in normalized.operations],
        events={name: event | {"schemas": renamed(event["schemas"])} for name, event in normalized.events.items()},
        spread={classes[identity] for identity in normalized.spread},
    )


class ClassNames:
    """Finds names for the classes of one document."""

    def __init__(self, normalized: Normalized, names: Names) -> None:
        self.names = names
        self.places = normalized.places
        self.spelled = Spelling(key for key in normalized.components if key not in normalized.places)
        self.functions = {
            identity_of(o["method"], o["path"]): (o["module"], o["function"]) for o in normalized.operations
        }
        self.parts: dict[str, Parts] = {}  # identity -> the words of its name, outermost part first

    def give(self, identities: list[str]) -> None:
        """Name these: first those whose names are known, then components, whose names others are made from."""
        self.names.reserve_classes(identities)
        for key in sorted((i for i in identities if i not in self.places), key=lambda k: (class_name(k) != k, k)):
            self.names.name_class(key, of_key(key, "Model"))
        for identity in sorted(set(identities) & self.places.keys()):
            self._name(identity)

    def _name(self, identity: str) -> str:
        """The name of an inline object, given when its owner has one."""
        if identity not in self.names.class_of:
            options = {joined(chain(*parts)): parts for parts in self._of_place(self.places[identity])}
            whole = shortened([*chain(*next(iter(options.values())))])
            self.parts[identity] = options.get(self.names.name_class(identity, [*options, whole]), [])
        return self.names.class_of[identity]

    def _of_place(self, place: Place) -> Iterator[Parts]:
        """From the best name to the worst: that of the owner and what it is there, then without parts of the owner's."""
        owner, own = self._owner(place), self._own_words(place)
        outer = owner if place.owner in self.functions else without_ending(owner)
        words = unsaid(own, chain(*outer)) or (["Item"] if place.way[-1] == "[]" else own[-1:])
        yield [*outer, words]
        if len(outer) > FEWEST_TELLING or place.owner not in self.functions:
            yield [outer[0], *outer[2:], words]
        yield from ([*outer[i:], words] for i in range(1, len(outer)))
        if len(own) >= FEWEST_TELLING:
            yield [own]
        yield [*owner, own]
        yield [*outer, words, ["Model"]]

    def _owner(self, place: Place) -> Parts:
        """The words of the name that this one is made from, in parts."""
        if place.owner in self.functions:
            return [self.spelled(" ".join(part)) for part in operation_words(*self.functions[place.owner])]
        if place.owner in self.places:
            name = self._name(place.owner)
            return self.parts.get(place.owner) or [split(name)]
        if place.owner in self.names.class_of:
            return [split(self.names.class_of[place.owner])]
        return [self.spelled(place.owner)]

    def _own_words(self, place: Place) -> list[str]:
        words: list[str] = []
        for i, step in enumerate(place.way):
            if step == "[]":
                one = singular(words[-1]) if words else ""
                words = [*words[:-1], one] if words and one != words[-1] else [*words, "Item"]
            elif step == "{}":
                words.append("Value")
            elif step.startswith("|"):
                words += self.spelled(step) if self._is_one_of_several(place, i) else ()
            elif step.startswith((" response", " error", " body", " webhook")):
                words += self._of_message(*step.split())
            else:
                words += self.spelled(step.removeprefix(" query").removeprefix(" header").removeprefix(" path"))
        return words[1:] if words[:2] == ["Data", "Item"] else words

    def _is_one_of_several(self, place: Place, i: int) -> bool:
        """Whether there is another alternative to distinguish it from, or the union that it is part of has the name already."""
        way = place.way[:i]
        if str(Place(place.owner, way)) in self.places or not way:
            return True
        steps = {
            p.way[i] for p in self.places.values() if p.owner == place.owner and p.way[:i] == way and len(p.way) > i
        }
        return len(steps) > 1

    def _of_message(self, kind: str, *more: str) -> list[str]:
        end = {"response": "Response", "error": "Error", "body": "Request", "webhook": "Webhook"}[kind]
        words = []
        for word in more:
            of_status = STATUS.get(
                word, "Client" if word.startswith("4") else "Server" if word.startswith("5") else word
            )
            words += split(of_status) if "/" not in word else self.spelled(word.split("/")[-1])
        return [*words, end]


class Renaming:
    """Puts class names for identities into a part of the normalized document, and in the place of what has no name, itself."""

    def __init__(self, components: Mapping[str, Json], classes: Mapping[str, str]) -> None:
        self.components = components
        self.classes = classes

    def __call__(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self(part) for part in node]
        if not isinstance(node, dict):
            return node
        ref = node.get("$ref")
        if isinstance(ref, str) and ref not in self.classes and ref in self.components:
            return self(self.components[ref] | {k: v for k, v in node.items() if k != "$ref"})
        made = {key: self(part) for key, part in node.items()}
        if isinstance(ref, str):
            made["$ref"] = self.classes.get(ref, ref)
        if isinstance(node.get("discriminator"), dict) and "mapping" in node["discriminator"]:
            mapping = node["discriminator"]["mapping"]
            made["discriminator"]["mapping"] = {k: self.classes[v] for k, v in mapping.items() if v in self.classes}
        if isinstance(made.get("anyOf"), list):
            made["anyOf"] = _flat(made["anyOf"])
        return made


def _flat(variants: list[Json]) -> list[Json]:
    flat: list[Json] = []
    for variant in variants:
        parts = variant["anyOf"] if isinstance(variant.get("anyOf"), list) else [variant]
        flat += [part for part in parts if part not in flat]
    return flat


def _needs_name(identity: str, components: Mapping[str, Json]) -> bool:
    """Whether a component is an object, an enum or a union of some. A scalar, a list or a map is what it is."""
    schema = components[identity]
    return (
        "properties" in schema
        or _is_enum(schema)
        or any(_needs_name(v["$ref"], components) if "$ref" in v else _is_enum(v) for v in schema.get("anyOf", ()))
    )


def _is_enum(schema: Json) -> bool:
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    return bool(values) and (all(type(v) is str for v in values) or all(type(v) is int for v in values))
