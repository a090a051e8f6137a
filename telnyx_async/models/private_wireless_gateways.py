# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Private Wireless Gateways."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatePrivateWirelessGatewayResponse(Model):
    """Response of `private_wireless_gateways.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PrivateWirelessGateway = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletePrivateWirelessGatewayResponse(Model):
    """Response of `private_wireless_gateways.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PrivateWirelessGateway = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetPrivateWirelessGatewayResponse(Model):
    """Response of `private_wireless_gateways.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PrivateWirelessGateway = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListPrivateWirelessGatewaysResponse(ListResponse["PrivateWirelessGateway"]):
    """Response of `private_wireless_gateways.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[PrivateWirelessGateway] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PWGAssignedResourcesSummary(Model):
    """Attribute `PrivateWirelessGateway.assigned_resources`.

    Attributes:
        count: How many. Example: 1
        record_type: Which kind of record this is. Example: sim_card_group
    """

    count: int | None = None
    record_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PrivateWirelessGateway(Model):
    """Attribute `CreatePrivateWirelessGatewayResponse.data`, `DeletePrivateWirelessGatewayResponse.data`,
    `GetPrivateWirelessGatewayResponse.data` and 1 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        ip_range: Example: 100.64.1.0/24
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: private_wireless_gateway
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: dc2
        status: How far it has come, or whether it is in use.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: PrivateWirelessGatewayStatus = UNSET
    updated_at: datetime = UNSET
    assigned_resources: list[PWGAssignedResourcesSummary] | None = None
    ip_range: str | None = None
    name: str | None = None
    network_id: str | None = None
    region_code: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class PrivateWirelessGatewayStatus(Model):
    """Attribute `PrivateWirelessGateway.status`.

    Attributes:
        error_code: Code of the error, if there was one.
        value: What it is set to. One of provisioning, provisioned, failed, decommissioning. Telnyx's default:
            provisioning.
    """

    error_code: str | None = None
    error_description: str | None = None
    value: Literal["provisioning", "provisioned", "failed", "decommissioning"] | str | None = None
