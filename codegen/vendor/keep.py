"""Keeping what a new edition drops: its operations stay in the vendored document, with the components they need.

A kept operation is marked with the edition that dropped it, until `[moved]` or `[dropped]` of moves.toml say otherwise.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from codegen.document import METHODS, Json, operations, pointer, resolve
from codegen.identity import by_identity, identity_of, moves
from codegen.vendor.canonical import DROPPED, FORMER_IDS, id_by_rule
from codegen.vendor.facts import free

COMPONENT = "#/components/"


def keep(before: Json, now: Json, edition: str, recorded: Mapping[str, str], gone: Collection[str]) -> Json:
    """The new document together with what it dropped of the one before.

    Args:
        before: the vendored document, in canonical form.
        now: the new one, in canonical form.
        edition: that of the new one.
        recorded: `[moved]` of moves.toml, old identity -> new identity.
        gone: identities of operations that are let go.
    """
    now = copy.deepcopy(now)
    old, new = by_identity(before), by_identity(now)
    moved = moves(old, new, recorded)
    for identity, operation in old.items():
        if present := new.get(moved.get(identity, identity)):
            _note_former_ids(present, operation)
    dropped = old.keys() - new.keys() - moved.keys() - {*gone}
    keeper = _Keeper(before, now, edition)
    for path, method, _ in [*operations(before)]:
        if identity_of(method, path) in dropped:
            keeper.add(path, method)
    return now


class _Keeper:
    """Takes operations over from one document into another; components that differ there get another name."""

    def __init__(self, before: Json, now: Json, edition: str) -> None:
        self.before = before
        self.now = now
        self.edition = edition
        self.ids = {operation["operationId"] for _, _, operation in operations(now)}
        self.refs = self._renamed_components()

    def _renamed_components(self) -> dict[str, str]:
        """Reference -> reference, of those that both documents have and that differ, in themselves or in what they hold."""
        old, new = self.before.get("components", {}), self.now.get("components", {})
        sections = {section: new.get(section, {}) for section in old}
        everywhere = {
            pointer("components", section, name): (section, name, component)
            for section, found in old.items()
            for name, component in found.items()
        }
        shared = {ref: (s, name, part) for ref, (s, name, part) in everywhere.items() if name in sections[s]}
        renamed = {ref for ref, (section, name, part) in shared.items() if sections[section][name] != part}
        holders = {ref: {*_components_in(part)} for ref, (_, _, part) in everywhere.items()}
        affected = set(renamed)
        while grown := {ref for ref, held in holders.items() if held & affected} - affected:
            affected |= grown
        suffix = "Before" + "".join(c for c in self.edition if c.isalnum())
        return {
            ref: pointer("components", section, free(f"{name}{suffix}", sections[section]))
            for ref, (section, name, _) in shared.items()
            if ref in affected
        }

    def add(self, path: str, method: str) -> None:
        """Take one operation over, with all that it needs."""
        operation = _whole(self.before["paths"][path], method)
        for key in ("security", "servers"):
            if key not in operation and self.before.get(key) != self.now.get(key):
                operation[key] = self.before.get(key, [])
        for scheme in {name for requirement in operation.get("security", ()) for name in requirement}:
            self._add_component(pointer("components", "securitySchemes", scheme))
        made: Json = self._taken_over(operation)
        made["security"] = [{self._scheme(n): s for n, s in r.items()} for r in operation.get("security", ())]
        if "security" not in operation:
            del made["security"]
        if made["operationId"] in self.ids:
            made[FORMER_IDS] = [made["operationId"], *made.get(FORMER_IDS, ())]
            made["operationId"] = free(id_by_rule(method, path), self.ids)
        self.ids.add(made["operationId"])
        made.setdefault(DROPPED, self.edition)
        item = self.now["paths"].get(path, {})
        self.now["paths"][path] = {m: _whole(item, m) for m in METHODS if m in item} | {method: made}

    def _scheme(self, name: str) -> str:
        ref = pointer("components", "securitySchemes", name)
        return self.refs[ref].removeprefix(f"{COMPONENT}securitySchemes/") if ref in self.refs else name

    def _taken_over(self, node: Any) -> Any:
        """A part of the document before, with its references to components, which are taken over too."""
        if isinstance(node, dict):
            return {key: self._taken_over(part) for key, part in node.items()}
        if isinstance(node, list):
            return [self._taken_over(part) for part in node]
        if isinstance(node, str) and node.startswith(COMPONENT):
            self._add_component(node)
            return self.refs.get(node, node)
        return node

    def _add_component(self, ref: str) -> None:
        component, new = resolve(self.before, ref), self.refs.get(ref, ref)
        if component is None or resolve(self.now, new) is not None:
            return
        section, name = (part.replace("~1", "/").replace("~0", "~") for part in new.removeprefix(COMPONENT).split("/"))
        components = self.now.setdefault("components", {}).setdefault(section, {})
        components[name] = {}  # a component may hold itself
        components[name] = self._taken_over(component)


def _components_in(node: Any) -> Iterator[str]:
    if isinstance(node, str) and node.startswith(COMPONENT):
        yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _components_in(part)


def _note_former_ids(present: Json, operation: Json) -> None:
    ids = [operation["operationId"], *operation.get(FORMER_IDS, ())]
    if former := [id for id in ids if id != present["operationId"]]:
        present[FORMER_IDS] = former


def _whole(item: Json, method: str) -> Json:
    """An operation, with the parameters and servers of its path item."""
    operation: Json = dict(item[method])
    own = operation.get("parameters", [])
    given = {(p.get("in"), p.get("name"), p.get("$ref")) for p in own}
    shared = [p for p in item.get("parameters", ()) if (p.get("in"), p.get("name"), p.get("$ref")) not in given]
    if own or shared:
        operation["parameters"] = [*own, *shared]
    if "servers" in item:
        operation.setdefault("servers", item["servers"])
    return operation
