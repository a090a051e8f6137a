# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of kv namespaces."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateKvNamespaceRequest(Model):
    """Body of `storage_kv_namespaces.create`.

    Attributes:
        name: What it is called. 1 to 255 characters. Matches ^[a-z0-9-]+$ Example: my-cache
    """

    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class KvNamespace(Model):
    """Attribute `KvNamespaceResponse.data`, `ListKvNamespacesResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2026-06-18T14:48:17Z
        id: Identifier that Telnyx gave it. UUID. Example: 550e8400-e29b-41d4-a716-446655440000
        name: What it is called. Example: my-cache
        record_type: Which kind of record this is. Example: storage_kv
        status: How far it has come, or whether it is in use. One of pending, provision_ok, provision_failed,
            deleting, delete_failed.
        updated_at: When it last changed. Example: 2026-06-18T14:48:17Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "provision_ok", "provision_failed", "deleting", "delete_failed"] | str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class KvNamespaceResponse(Model):
    """Response of `storage_kv_namespaces.create`, `storage_kv_namespaces.delete`, `storage_kv_namespaces.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: KvNamespace = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListKvNamespacesResponse(ListResponse["KvNamespace"]):
    """Response of `storage_kv_namespaces.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[KvNamespace] = UNSET
    meta: PaginationMeta = UNSET
