# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Public Internet Gateways."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import InterfaceStatus, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePublicInternetGatewayResponse(Model):
    """POST /public_internet_gateways response in Telnyx's document."""

    data: PublicInternetGatewayRead = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeletePublicInternetGatewayResponse(Model):
    """DELETE /public_internet_gateways/{id} response in Telnyx's document."""

    data: PublicInternetGatewayRead = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetPublicInternetGatewayResponse(Model):
    """GET /public_internet_gateways/{id} response in Telnyx's document."""

    data: PublicInternetGatewayRead = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListPublicInternetGatewaysResponse(ListResponse["PublicInternetGatewayRead"]):
    """GET /public_internet_gateways response in Telnyx's document."""

    data: list[PublicInternetGatewayRead] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PublicInternetGatewayCreate(Model):
    """PublicInternetGatewayCreate in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: public_internet_gateway
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of created, provisioning, provisioned, deleting.
        public_ip: Example: 127.0.0.1
        region_code: Example: ashburn-va
    """

    network_id: str
    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None
    status: InterfaceStatus | None = None
    public_ip: str | None = None
    region_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PublicInternetGatewayRead(Model):
    """PublicInternetGatewayRead in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: public_internet_gateway
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of created, provisioning, provisioned, deleting.
        public_ip: Example: 127.0.0.1
        region_code: Example: ashburn-va
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    status: InterfaceStatus | str = UNSET
    name: str | None = None
    network_id: str | None = None
    public_ip: str | None = None
    region: PublicInternetGatewayReadRegion | None = None
    region_code: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PublicInternetGatewayReadRegion(Model):
    """PublicInternetGatewayRead.region in Telnyx's document.

    Attributes:
        code: Example: ashburn-va
        name: Example: Ashburn
        record_type: Which kind of record this is. Example: region
    """

    code: str | None = None
    name: str | None = None
    record_type: str | None = None
