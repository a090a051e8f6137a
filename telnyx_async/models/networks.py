# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Networks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import InterfaceStatus, PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNetworkDefaultGatewayResponse(Model):
    """Response of `networks.create_default_gateway`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DefaultGateway] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateNetworkResponse(Model):
    """Response of `networks.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Network = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DefaultGateway(Model):
    """Body of `networks.create_default_gateway`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: default_gateway
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        network_id: Identifier of the network. UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        wireguard_peer_id: Identifier of the WireGuard peer. UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    status: InterfaceStatus | str = UNSET
    network_id: str | None = None
    wireguard_peer_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteNetworkDefaultGatewayResponse(Model):
    """Response of `networks.delete_default_gateway`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DefaultGateway] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteNetworkResponse(Model):
    """Response of `networks.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Network = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNetworkDefaultGatewayResponse(ListResponse["DefaultGateway"]):
    """Response of `networks.get_default_gateway`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DefaultGateway] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetNetworkResponse(Model):
    """Response of `networks.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Network = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNetworkInterfacesResponse(ListResponse["NetworkInterface"]):
    """Response of `networks.list_interfaces`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NetworkInterface] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNetworksResponse(ListResponse["Network"]):
    """Response of `networks.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Network] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class Network(Model):
    """Attribute `CreateNetworkResponse.data`, `DeleteNetworkResponse.data`, `GetNetworkResponse.data` and 2 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: network
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NetworkCreate(Model):
    """Body of `networks.create`, `networks.update`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: network
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
    """

    name: str
    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NetworkInterface(Model):
    """Attribute `ListNetworkInterfacesResponse.data`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: network_interface
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        region: Geographic region that it runs in or is kept in.
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
        type_: Which kind it is. Example: wireguard_interface
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    status: InterfaceStatus | str = UNSET
    name: str | None = None
    network_id: str | None = None
    region: NetworkInterfaceRegion | None = None
    region_code: str | None = None
    type_: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NetworkInterfaceRegion(Model):
    """Attribute `NetworkInterface.region`.

    Attributes:
        code: Code of the region, such as ashburn-va. Example: ashburn-va
        name: What it is called. Example: Ashburn
        record_type: Which kind of record this is. Example: region
    """

    code: str | None = None
    name: str | None = None
    record_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateNetworkResponse(Model):
    """Response of `networks.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Network = UNSET
