"""Which module a class or alias lives in.

What one to three tags use lives with the first of them; what more use, or nobody, lives in `shared`. Of each of these
modules, what events hold lives in one of its own, as `events_calls`: a program that gets its first event loads few classes.
A refresh places newcomers only: a class that has a home keeps it, for as long as its module exists.
"""

from __future__ import annotations

from collections.abc import Mapping

from codegen import ir
from codegen.build.builder import reached

SHARED = "shared"
EVENTS = "events_"
MOST_OWNERS = 3


def place(package: ir.Package, locked: Mapping[str, str]) -> dict[str, str]:
    """Class or alias -> module."""
    owners: dict[str, set[str]] = {}
    for module in package.modules:
        own = [o for o in package.operations if o.module == module]
        types = [t for o in own for t in o.types()] + [ir.Ref(package.events[e]) for o in own for e in o.webhooks]
        for name in reached(package, types):
            owners.setdefault(name, set()).add(module)
    homes = {*package.modules, SHARED}
    received = reached(package, [ir.Ref(name) for name in package.events.values()])
    placed = {}
    for name in sorted({*package.classes, *package.aliases}):
        tags = sorted(owners.get(name) or _owners_of_parts(package, name, owners))
        by_rule = tags[0] if 1 <= len(tags) <= MOST_OWNERS else SHARED
        prefix = EVENTS if name in received else ""
        home = locked.get(name, "")
        placed[name] = home if home.removeprefix(prefix) in homes and home.startswith(prefix) else f"{prefix}{by_rule}"
    return placed


def _owners_of_parts(package: ir.Package, name: str, owners: Mapping[str, set[str]]) -> set[str]:
    """A class that no operation uses is placed with its parts: the envelope of an event with the event."""
    return set().union(*(owners.get(part, ()) for part in reached(package, [ir.Ref(name)])))
