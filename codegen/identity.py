"""The identity of an operation: its method and path, through the moves of Telnyx's editions.

Tags and operationIds change from edition to edition. A method and path seldom do, and where they do, `[moved]` in the
overlay's moves.toml records it. A path whose parameters only changed their names is a move that needs no record.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

from codegen.document import Json, operations
from codegen.vendor.canonical import PATH_PARAMETER

T = TypeVar("T")


def identity_of(method: str, path: str) -> str:
    """`POST /calls/{id}`."""
    return f"{method.upper()} {path}"


def by_identity(document: Json) -> dict[str, Json]:
    """The operations of a document."""
    return {identity_of(method, path): operation for path, method, operation in operations(document)}


def moves(before: Iterable[str], now: Collection[str], recorded: Mapping[str, str]) -> dict[str, str]:
    """Where the operations of an earlier edition are now.

    Args:
        before: the identities of the earlier edition.
        now: those of this edition.
        recorded: `[moved]` of moves.toml. One move may continue another.

    Returns:
        Old identity -> new identity, of those that moved.
    """
    earlier = {*before}
    unknown = defaultdict(list)
    for new in sorted({*now} - earlier):
        unknown[route(new)].append(new)
    found = {}
    for old in sorted({*earlier, *recorded} - {*now}):
        target = _target(old, recorded)
        if target in now:
            found[old] = target
        elif target == old and len(same_route := unknown[route(old)]) == 1:
            found[old] = same_route[0]
    return found


def rekeyed(table: Mapping[str, T], moved: Mapping[str, str]) -> dict[str, T]:
    """The table with the keys that its operations have now: an identity, or an identity and a place in the operation."""
    made = {}
    for key, value in table.items():
        method, path, *place = key.split(" ", 2) if key.count(" ") else (key, "")
        new = moved.get(f"{method} {path}")
        made[" ".join([new, *place]) if new else key] = value
    return made


def _target(old: str, recorded: Mapping[str, str]) -> str:
    seen = [old]
    while seen[-1] in recorded and recorded[seen[-1]] not in seen:
        seen.append(recorded[seen[-1]])
    return seen[-1]


def route(identity: str) -> str:
    """The identity without the names of its path parameters: `POST /calls/{}`."""
    return PATH_PARAMETER.sub("{}", identity)
