"""Keeping what a new edition drops: its operations stay in the vendored document, with the components they need.

A kept operation is marked with the edition that dropped it, until `[moved]` or `[dropped]` of moves.toml say otherwise.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping

from codegen.document import Json, operations
from codegen.identity import by_identity, identity_of, moves
from codegen.transfer import Transfer, whole
from codegen.vendor.canonical import DROPPED, FORMER_IDS


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
    transfer = Transfer(before, now, "Before" + "".join(c for c in edition if c.isalnum()))
    for path, method, _ in [*operations(before)]:
        if identity_of(method, path) in dropped:
            operation = whole(before["paths"][path], method)
            for key in ("security", "servers"):
                if key not in operation and before.get(key) != now.get(key):
                    operation[key] = before.get(key, [])
            operation.setdefault(DROPPED, edition)
            transfer.add(path, method, operation)
    return now


def _note_former_ids(present: Json, operation: Json) -> None:
    ids = [operation["operationId"], *operation.get(FORMER_IDS, ())]
    if former := [id for id in ids if id != present["operationId"]]:
        present[FORMER_IDS] = former
