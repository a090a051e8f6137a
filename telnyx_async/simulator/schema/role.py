"""The role of an operation for the resources of a collection."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

from telnyx_async.simulator.schema.types import Schema

RoleKind: TypeAlias = Literal["list", "create", "get", "update", "replace", "delete", "settings", "action", "other"]


@frozen
class Role:
    """The role of an operation for the resources of a collection.

    Attributes:
        kind: what it does. "settings" reads or changes the one resource of a path; "action" and "other" do something
            that REST has no word for, "action" to one resource.
        collection: path template of the collection.
        many: whether the response has a list of them.
        data_key: key of the resource, or of the list of them, in the response; "" where the response itself is it.
        schema: of one resource, as this response shows it.
        identifier: property of the resource that stands in its path.
        admitted: pointers to the schemas of the path parameter that it stands in.
        creatable: whether an operation creates resources of the collection; others are there from the start.
        addressable: whether one resource of the collection has a path of its own.
        home: of another collection that a created resource is in too; None where there is none.
        owner: of an action whose response shows the resource that it is taken on: path template of that resource.
    """

    kind: RoleKind
    collection: str
    data_key: str
    schema: Schema
    identifier: str
    many: bool = False
    admitted: tuple[str, ...] = ()
    creatable: bool = False
    addressable: bool = False
    home: Role | None = None
    owner: str = ""
