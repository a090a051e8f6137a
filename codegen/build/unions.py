"""Tables that select the class of a JSON object in a union, so that the variants need not be tried one by one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.document import Json
from codegen.ir import Table


def union_table(variants: list[str], components: Mapping[str, Json], discriminator: Json | None) -> Table:
    """The table of a union of classes: by its discriminator, by a property with different values, or by unique keys.

    Objects that match no entry of the table are kept as mappings.
    """
    properties = {name: components[name]["properties"] for name in variants}
    common = sorted(set.intersection(*(set(p) for p in properties.values()))) if properties else []
    if discriminator:
        tag = discriminator["propertyName"]
        mapped = {value: cls for value, cls in discriminator["mapping"].items() if cls in properties}
        if mapped and any(tag in p for p in properties.values()):
            return Table(tuple(sorted(mapped.items())), field=tag)
        if tag in common and (table := _by_values(tag, properties, implied=True)):
            return table
    for wire in common if len(variants) > 1 else ():
        if table := _by_values(wire, properties, implied=False):
            return table
    return _by_keys(properties)


def _by_values(wire: str, properties: Mapping[str, Json], *, implied: bool) -> Table | None:
    """A table of a property's constants. With `implied`, a default or an example counts as a constant too."""
    classes: dict[str, str] = {}
    for name, fields in properties.items():
        values = _constants(fields[wire], implied=implied)
        if not values or any(v in classes for v in values):
            return None
        classes |= dict.fromkeys(values, name)
    return Table(tuple(sorted(classes.items())), field=wire)


def _constants(schema: Json, *, implied: bool) -> list[str]:
    values: list[Any] = [schema["const"]] if "const" in schema else list(schema.get("enum", ()))
    if not values and implied:
        values = [schema["default"]] if "default" in schema else list(schema.get("examples", ()))
    return [v for v in values if isinstance(v, str)] if all(isinstance(v, str) for v in values) else []


def _by_keys(properties: Mapping[str, Json]) -> Table:
    owners: dict[str, list[str]] = {}
    for name, fields in properties.items():
        for wire in fields:
            owners.setdefault(wire, []).append(name)
    classes = {wire: names[0] for wire, names in owners.items() if len(names) == 1}
    return Table(tuple(sorted(classes.items())))
