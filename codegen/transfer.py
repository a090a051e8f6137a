"""Taking operations over from one document into another, with the components they need."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import eq
from typing import Any

from codegen.document import METHODS, Json, operations, pointer, resolve
from codegen.vendor.canonical import FORMER_IDS, id_by_rule
from codegen.vendor.facts import free

COMPONENT = "#/components/"


class Transfer:
    """Takes operations over from one document into another.

    Args:
        source: the document that has the operations.
        target: the one that gets them. It is changed in place.
        suffix: what is added to the name of a component that is another one in the target.
        same: whether two components of one name are the same.
    """

    def __init__(self, source: Json, target: Json, suffix: str, same: Callable[[Any, Any], bool] = eq) -> None:
        self.source = source
        self.target = target
        self.ids = {operation["operationId"] for _, _, operation in operations(target)}
        self.refs = self._renamed_components(suffix, same)

    def _renamed_components(self, suffix: str, same: Callable[[Any, Any], bool]) -> dict[str, str]:
        """Reference -> reference, of those that both documents have and that differ, in themselves or in what they hold."""
        old, new = self.source.get("components", {}), self.target.get("components", {})
        sections = {section: new.get(section, {}) for section in old}
        everywhere = {
            pointer("components", section, name): (section, name, component)
            for section, found in old.items()
            for name, component in found.items()
        }
        shared = {ref: (s, name, part) for ref, (s, name, part) in everywhere.items() if name in sections[s]}
        renamed = {ref for ref, (section, name, part) in shared.items() if not same(sections[section][name], part)}
        holders = {ref: {*_components_in(part)} for ref, (_, _, part) in everywhere.items()}
        affected = set(renamed)
        while grown := {ref for ref, held in holders.items() if held & affected} - affected:
            affected |= grown
        return {
            ref: pointer("components", section, free(f"{name}{suffix}", sections[section]))
            for ref, (section, name, _) in shared.items()
            if ref in affected
        }

    def add(self, path: str, method: str, operation: Json) -> None:
        """Take one operation over, with all that it needs."""
        for scheme in {name for requirement in operation.get("security", ()) for name in requirement}:
            self._add_component(pointer("components", "securitySchemes", scheme))
        made: Json = self._taken_over(operation)
        if "security" in operation:
            made["security"] = [{self._scheme(n): s for n, s in r.items()} for r in operation["security"]]
        if made["operationId"] in self.ids:
            made[FORMER_IDS] = [made["operationId"], *made.get(FORMER_IDS, ())]
            made["operationId"] = free(id_by_rule(method, path), self.ids)
        self.ids.add(made["operationId"])
        item = self.target["paths"].get(path, {})
        self.target["paths"][path] = {m: whole(item, m) for m in METHODS if m in item} | {method: made}

    def _scheme(self, name: str) -> str:
        ref = pointer("components", "securitySchemes", name)
        return self.refs[ref].removeprefix(f"{COMPONENT}securitySchemes/") if ref in self.refs else name

    def _taken_over(self, node: Any) -> Any:
        """A part of the source, with its references to components, which are taken over too."""
        if isinstance(node, dict):
            return {key: self._taken_over(part) for key, part in node.items()}
        if isinstance(node, list):
            return [self._taken_over(part) for part in node]
        if isinstance(node, str) and node.startswith(COMPONENT):
            self._add_component(node)
            return self.refs.get(node, node)
        return node

    def _add_component(self, ref: str) -> None:
        component, new = resolve(self.source, ref), self.refs.get(ref, ref)
        if component is None or resolve(self.target, new) is not None:
            return
        section, name = (part.replace("~1", "/").replace("~0", "~") for part in new.removeprefix(COMPONENT).split("/"))
        components = self.target.setdefault("components", {}).setdefault(section, {})
        components[name] = {}  # a component may hold itself
        components[name] = self._taken_over(component)


def _components_in(node: Any) -> Iterator[str]:
    if isinstance(node, str) and node.startswith(COMPONENT):
        yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _components_in(part)


def whole(item: Json, method: str) -> Json:
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
