# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Tailscale Subnet Routers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTailscaleSubnetRoutersResponse(ListResponse["TailscaleSubnetRouter"]):
    """Response of `tailscale_subnet_routers.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[TailscaleSubnetRouter]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class TailscaleSubnetRouter(Model):
    """Attribute `ListTailscaleSubnetRoutersResponse.data`, `TailscaleSubnetRouterResponse.data`.

    Attributes:
        advertised_routes: Networks that the router makes reachable, in CIDR notation.
        created_at: When it was created.
        id: Identifier that Telnyx gave it.
        name: What it is called.
        network_id: Identifier of the network.
        record_type: Which kind of record this is.
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va.
        status: How far it has come, or whether it is in use. One of provisioning, provisioned, failed, deleting.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["provisioning", "provisioned", "failed", "deleting"] | str = UNSET
    updated_at: datetime = UNSET
    advertised_routes: list[str] | None = None
    customer_address: str | None = None
    device_id: str | None = None
    name: str | None = None
    network_id: str | None = None
    region_code: str | None = None
    tailnet_name: str | None = None
    tailscale_ips: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TailscaleSubnetRouterResponse(Model):
    """Response of `tailscale_subnet_routers.create`, `tailscale_subnet_routers.delete`, `tailscale_subnet_routers.get`
    and 1 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TailscaleSubnetRouter = UNSET
