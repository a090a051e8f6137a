# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of IPs."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateIpRequest(Model):
    """Body of `ips.create`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        ip_address: The IP address, such as 192.0.2.1. Example: 192.168.0.0
        port: Network port to connect to. Telnyx's default: 5060. Example: 5060
    """

    ip_address: str
    connection_id: str | None = None
    port: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateIpResponse(Model):
    """Response of `ips.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Ip = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteIpResponse(Model):
    """Response of `ips.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Ip = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetIpResponse(Model):
    """Response of `ips.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Ip = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Ip(Model):
    """Attribute `CreateIpResponse.data`, `DeleteIpResponse.data`, `GetIpResponse.data` and 2 more.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. Example: 1293384261075731499
        ip_address: The IP address, such as 192.0.2.1. Example: 192.168.0.0
        port: Network port to connect to. Telnyx's default: 5060. Example: 5060
        record_type: Which kind of record this is. Example: ip
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    connection_id: str | None = None
    ip_address: str | None = None
    port: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListIpsResponse(ListResponse["Ip"]):
    """Response of `ips.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Ip] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateIpRequest(Model):
    """Body of `ips.update`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
        ip_address: The IP address, such as 192.0.2.1. Example: 192.168.0.0
        port: Network port to connect to. Telnyx's default: 5060. Example: 5060
    """

    ip_address: str
    connection_id: str | None = None
    port: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateIpResponse(Model):
    """Response of `ips.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Ip = UNSET
