# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Virtual Cross Connects."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.external_connections import Location
    from telnyx_async.models.shared import InterfaceStatus, PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVirtualCrossConnectResponse(Model):
    """POST /virtual_cross_connects response in Telnyx's document."""

    data: VirtualCrossConnectCombined = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DeleteVirtualCrossConnectResponse(Model):
    """DELETE /virtual_cross_connects/{id} response in Telnyx's document."""

    data: VirtualCrossConnectCombined = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetVirtualCrossConnectResponse(Model):
    """GET /virtual_cross_connects/{id} response in Telnyx's document."""

    data: VirtualCrossConnectCombined = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListVirtualCrossConnectCoverageResponse(ListResponse["VirtualCrossConnectCoverage"]):
    """GET /virtual_cross_connects_coverage response in Telnyx's document."""

    data: list[VirtualCrossConnectCoverage] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListVirtualCrossConnectsResponse(ListResponse["VirtualCrossConnectCombined"]):
    """GET /virtual_cross_connects response in Telnyx's document."""

    data: list[VirtualCrossConnectCombined] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateVirtualCrossConnectResponse(Model):
    """PATCH /virtual_cross_connects/{id} response in Telnyx's document."""

    data: VirtualCrossConnectCombined = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VirtualCrossConnectCombined(Model):
    """VirtualCrossConnectCombined in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: virtual_cross_connect
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of created, provisioning, provisioned, deleting.
        bandwidth_mbps: Example: 50
        bgp_asn: Example: 1234
        cloud_provider: One of aws, azure, gce.
        cloud_provider_region: Example: us-east-1
        primary_bgp_key: Example: yFV4wEPtPVPfDUGLWiyQzwga
        primary_cloud_account_id: Example: 123456789012
        primary_cloud_ip: Example: 169.254.0.2
        primary_telnyx_ip: Example: 169.254.0.1
        secondary_bgp_key: Example: ge1lONeK9RcA83uuWaw9DvZy
        secondary_cloud_ip: Example: 169.254.0.4
        secondary_telnyx_ip: Example: 169.254.0.3
        region_code: Example: ashburn-va
    """

    network_id: str
    bgp_asn: float
    cloud_provider: Literal["aws", "azure", "gce"] | str
    cloud_provider_region: str
    primary_cloud_account_id: str
    region_code: str
    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    status: InterfaceStatus | str = UNSET
    name: str | None = None
    bandwidth_mbps: float | None = None
    primary_bgp_key: str | None = None
    primary_cloud_ip: str | None = None
    primary_enabled: bool | None = None
    primary_telnyx_ip: str | None = None
    secondary_bgp_key: str | None = None
    secondary_cloud_account_id: str | None = None
    secondary_cloud_ip: str | None = None
    secondary_enabled: bool | None = None
    secondary_telnyx_ip: str | None = None
    primary_routing_announcement: bool | None = None
    secondary_routing_announcement: bool | None = None
    region: VirtualCrossConnectCombinedRegion | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VirtualCrossConnectCombinedRegion(Model):
    """VirtualCrossConnectCombined.region in Telnyx's document.

    Attributes:
        code: Example: ashburn-va
        name: Example: Ashburn
        record_type: Which kind of record this is. Example: region
    """

    code: str | None = None
    name: str | None = None
    record_type: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VirtualCrossConnectCoverage(Model):
    """VirtualCrossConnectCoverage in Telnyx's document.

    Attributes:
        cloud_provider: One of aws, azure, gce.
        cloud_provider_region: Example: us-east-1
        record_type: Which kind of record this is. Example: virtual_cross_connects_coverage
    """

    record_type: str = UNSET
    available_bandwidth: list[float] | None = None
    cloud_provider: Literal["aws", "azure", "gce"] | str | None = None
    cloud_provider_region: str | None = None
    location: Location | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VirtualCrossConnectCreate(Model):
    """VirtualCrossConnectCreate in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: virtual_cross_connect
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: One of created, provisioning, provisioned, deleting.
        bandwidth_mbps: Example: 50
        bgp_asn: Example: 1234
        cloud_provider: One of aws, azure, gce.
        cloud_provider_region: Example: us-east-1
        primary_bgp_key: Example: yFV4wEPtPVPfDUGLWiyQzwga
        primary_cloud_account_id: Example: 123456789012
        primary_cloud_ip: Example: 169.254.0.2
        primary_telnyx_ip: Example: 169.254.0.1
        secondary_bgp_key: Example: ge1lONeK9RcA83uuWaw9DvZy
        secondary_cloud_ip: Example: 169.254.0.4
        secondary_telnyx_ip: Example: 169.254.0.3
        region_code: Example: ashburn-va
    """

    network_id: str
    bgp_asn: float
    cloud_provider: Literal["aws", "azure", "gce"]
    cloud_provider_region: str
    primary_cloud_account_id: str
    region_code: str
    created_at: str | None = None
    id: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None
    status: InterfaceStatus | None = None
    bandwidth_mbps: float | None = None
    primary_bgp_key: str | None = None
    primary_cloud_ip: str | None = None
    primary_enabled: bool | None = None
    primary_telnyx_ip: str | None = None
    secondary_bgp_key: str | None = None
    secondary_cloud_account_id: str | None = None
    secondary_cloud_ip: str | None = None
    secondary_enabled: bool | None = None
    secondary_telnyx_ip: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VirtualCrossConnectPatch(Model):
    """VirtualCrossConnectPatch in Telnyx's document.

    Attributes:
        primary_cloud_ip: Example: 169.254.0.2
        secondary_cloud_ip: Example: 169.254.0.4
    """

    primary_cloud_ip: str | None = None
    primary_enabled: bool | None = None
    primary_routing_announcement: bool | None = None
    secondary_cloud_ip: str | None = None
    secondary_enabled: bool | None = None
    secondary_routing_announcement: bool | None = None
