"""Small documents cut out of real ones, and what can happen to a document: delete, retarget, duplicate, retype a node."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from codegen.document import lead

OTHERS: tuple[Any, ...] = (
    None,
    7,
    -1.5,
    True,
    "",
    "text",
    "object",
    10**30,
    [],
    {},
    [None],
    [7, "x"],
    {"type": "object"},
)
NOWHERE = ("#/components/schemas/Nobody", "other.yaml#/A", "#", "#/", "#/paths", "#/components/schemas", "")


def cut(whole: Any, chance: Random, paths: int = 3) -> Any:
    """Some paths of a document, with the components that they need."""
    picked = {path: whole["paths"][path] for path in chance.sample(sorted(whole["paths"]), paths)}
    part: Any = {k: v for k, v in whole.items() if k not in ("paths", "components", "webhooks", "tags", "x-tagGroups")}
    part |= {"paths": picked, "components": {"schemas": {}}}
    waiting = list(references(picked))
    while waiting:
        found = lead(whole, waiting.pop())
        if found and found[0][0] == "components":
            _, section, key = found[0][:3]
            if key not in part["components"].setdefault(section, {}):
                part["components"][section][key] = whole["components"][section][key]
                waiting += references(whole["components"][section][key])
    return copy.deepcopy(part)


def references(node: Any) -> Iterator[str]:
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key == "$ref" and isinstance(value, str):
            yield value
        else:
            yield from references(value)


def mutate(document: Any, chance: Random, times: int = 1) -> None:
    for _ in range(times):
        places = list(places_in(document))
        chance.choice((_delete, _retarget, _duplicate, _retype))(document, places, chance)


def places_in(node: Any) -> Iterator[tuple[Any, Any]]:
    for key in list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ():
        yield node, key
        yield from places_in(node[key])


def _delete(document: Any, places: list[tuple[Any, Any]], chance: Random) -> None:
    holder, key = chance.choice(places)
    del holder[key]


def _retarget(document: Any, places: list[tuple[Any, Any]], chance: Random) -> None:
    components = document.get("components")
    sections = components.items() if isinstance(components, dict) else ()
    targets = [
        f"#/components/{section}/{key}" for section, named in sections if isinstance(named, dict) for key in named
    ]
    refs = [(holder, key) for holder, key in places if key == "$ref"]
    objects = [holder[key] for holder, key in places if isinstance(holder[key], dict)]
    ref = chance.choice([*targets, *NOWHERE])
    if refs and chance.random() < 0.7:
        holder, key = chance.choice(refs)
        holder[key] = ref
    elif objects:
        chance.choice(objects)["$ref"] = ref


def _duplicate(document: Any, places: list[tuple[Any, Any]], chance: Random) -> None:
    holder, key = chance.choice(places)
    other, there = chance.choice(places)
    value = copy.deepcopy(holder[key])
    variants: list[Callable[[], None]] = [lambda: other.__setitem__(there, value)]
    if isinstance(holder, list):
        variants.append(lambda: holder.append(value))
    else:
        variants += [lambda: holder.__setitem__(f"{key}2", value), lambda: holder.__setitem__(str(key).upper(), value)]
    chance.choice(variants)()


def _retype(document: Any, places: list[tuple[Any, Any]], chance: Random) -> None:
    holder, key = chance.choice(places)
    value = chance.choice(OTHERS)
    holder[key] = chance.choice([copy.deepcopy(value), [holder[key]], {"a": holder[key]}])
