"""Every `$ref` leads to what is expected of it, or to the schema in what it leads to, or goes."""

from __future__ import annotations

from typing import Any

from codegen.document import Json, Place, lead, pointer
from codegen.vendor.repairs import Repairs
from codegen.vendor.shape import REFERABLE, SCHEMA_KEYS, kind_below, schema_in
from codegen.vendor.structure import Structure


class References:
    """Follows the references of one document; what they find outside of the known places is put right on the way."""

    def __init__(self, document: Json, structure: Structure, repairs: Repairs) -> None:
        self.document = document
        self.structure = structure
        self.repairs = repairs

    def settle(self) -> None:
        """Follow all of them."""
        seen: set[Place] = set()
        while waiting := [place for place in self.structure.nodes if place not in seen]:
            seen.update(waiting)
            for place in waiting:
                kind, node = self.structure.nodes[place]
                if isinstance(node, dict) and kind in REFERABLE and "$ref" in node:
                    self._beside(place, kind, node)
                    self._reference(place, kind, node)
                if kind == "schema" and isinstance(node, dict) and "discriminator" in node:
                    self._mapping(place, node["discriminator"].get("mapping", {}))
        for place, (kind, node) in list(self.structure.nodes.items()):
            if kind in REFERABLE:
                self._end(place, node)

    def _beside(self, place: Place, kind: str, node: Json) -> None:
        """In OpenAPI 3.0 a schema is its reference, whatever stands beside it."""
        if kind == "schema" and self.document["openapi"].startswith("3.0"):
            for key in [key for key in node if key in SCHEMA_KEYS and key != "type"]:
                self.repairs.add((*place, key), "stands beside a $ref, where OpenAPI 3.0 does not read it; left out")
                del node[key]

    def _reference(self, place: Place, kind: str, node: Json) -> None:
        ref = node["$ref"]
        found = self._found(ref, kind)
        if found is None:
            self._drop(place, node, f"$ref leads nowhere: {ref!r}")
            return
        target, there = found
        actual = self.structure.nodes[target][0]
        if actual == kind:
            return
        problem = f"expected a {kind}, $ref leads to a {actual}: {ref!r}"
        schema = self._schema_of(target, actual, there)
        if schema is None or kind not in ("schema", "media type", "header", "response", "request body"):
            self._drop(place, node, problem)
            return
        self.repairs.add((*place, "$ref"), f"{problem}; its schema counts")
        del node["$ref"]
        around = {"schema": {"$ref": pointer(*schema)}}
        if kind == "schema":
            node["$ref"] = pointer(*schema)
        elif kind in ("media type", "header"):
            node |= around
        else:
            node["content"] = {"application/json": around}

    def _found(self, ref: Any, kind: str) -> tuple[Place, Any] | None:
        """Where a reference leads, and what is there. What nobody has visited yet is of the kind that it is taken for."""
        found = lead(self.document, ref) if isinstance(ref, str) and ref.startswith("#/") else None
        if found is None:
            return None
        if found[0] not in self.structure.nodes:
            if not isinstance(found[1], dict) or self._is_inside(found[0]):
                return None
            self.structure.visit(found[0], kind, found[1])
        return found

    def _is_inside(self, place: Place) -> bool:
        """Whether a place is a part of a known one that has no kind of its own, as the list of its parameters is."""
        around = next(place[:n] for n in range(len(place) - 1, -1, -1) if place[:n] in self.structure.nodes)
        return kind_below(self.structure.nodes[around][0], place[len(around)]) != ""

    def _schema_of(self, place: Place, kind: str, node: Any) -> Place | None:
        """The place of the schema in a response, a parameter ..., over any references."""
        seen = {place}
        while isinstance(node, dict) and "$ref" in node and kind != "schema":
            found = self._found(node["$ref"], kind)
            if found is None or found[0] in seen:
                return None
            place, node = found
            kind = self.structure.nodes[place][0]
            seen.add(place)
        if kind == "schema":
            return place
        keys = schema_in(node) if isinstance(node, dict) else None
        return (*place, *keys) if keys else None

    def _mapping(self, place: Place, mapping: Json) -> None:
        for value, ref in list(mapping.items()):
            if ref.startswith("#/") and (found := self._found(ref, "schema")):
                if self.structure.nodes[found[0]][0] == "schema":
                    continue
                self.repairs.add((*place, "discriminator", "mapping", value), f"leads to no schema: {ref!r}; left out")
                del mapping[value]

    def _drop(self, place: Place, node: Json, problem: str) -> None:
        self.repairs.add((*place, "$ref"), f"{problem}; left out")
        del node["$ref"]
        self.structure.visit(place, self.structure.nodes[place][0], node)  # what stood beside it counts now

    def _end(self, place: Place, node: Any) -> None:
        """A reference that leads back to itself leads nowhere."""
        seen: set[str] = set()
        here = node
        while isinstance(here, dict) and "$ref" in here:
            if here["$ref"] in seen:
                self._drop(place, node, f"$ref leads back to itself: {node['$ref']!r}")
                return
            seen.add(here["$ref"])
            found = lead(self.document, here["$ref"])
            here = found[1] if found else None
