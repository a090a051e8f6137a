# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Networks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import InterfaceStatus, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNetworkDefaultGatewayResponse(Model):
    """POST /networks/{id}/default_gateway response in Telnyx's document."""

    data: list[DefaultGateway] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateNetworkResponse(Model):
    """POST /networks response in Telnyx's document."""

    data: Network = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DefaultGateway(Model):
    """DefaultGateway in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: default_gateway
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        network_id: Identifier of the network. UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
        status: One of created, provisioning, provisioned, deleting.
        wireguard_peer_id: UUID. Example: e66c496d-4a85-423b-8b2a-8e63fac20320
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    status: InterfaceStatus | str = UNSET
    network_id: str | None = None
    wireguard_peer_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteNetworkDefaultGatewayResponse(Model):
    """DELETE /networks/{id}/default_gateway response in Telnyx's document."""

    data: list[DefaultGateway] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteNetworkResponse(Model):
    """DELETE /networks/{id} response in Telnyx's document."""

    data: Network = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNetworkDefaultGatewayResponse(ListResponse["DefaultGateway"]):
    """GET /networks/{id}/default_gateway response in Telnyx's document."""

    data: list[DefaultGateway] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetNetworkResponse(Model):
    """GET /networks/{id} response in Telnyx's document."""

    data: Network = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNetworkInterfacesResponse(ListResponse["NetworkInterface"]):
    """GET /networks/{id}/network_interfaces response in Telnyx's document."""

    data: list[NetworkInterface] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListNetworksResponse(ListResponse["Network"]):
    """GET /networks response in Telnyx's document."""

    data: list[Network] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Network(Model):
    """Network in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: network
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NetworkCreate(Model):
    """NetworkCreate in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: network
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    name: str
    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NetworkInterface(Model):
    """NetworkInterface in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: network_interface
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of created, provisioning, provisioned, deleting.
        region_code: Example: ashburn-va
        type_: Example: wireguard_interface
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NetworkInterfaceRegion(Model):
    """NetworkInterface.region in Telnyx's document.

    Attributes:
        code: Example: ashburn-va
        name: Example: Ashburn
        record_type: Which kind of record this is. Example: region
    """

    code: str | None = None
    name: str | None = None
    record_type: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateNetworkResponse(Model):
    """PATCH /networks/{id} response in Telnyx's document."""

    data: Network = UNSET
