# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Virtual Cross Connects."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.external_connections import Location
    from telnyx_async.models.shared import InterfaceStatus, PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVirtualCrossConnectResponse(Model):
    """Response of `virtual_cross_connects.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VirtualCrossConnectCombined = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteVirtualCrossConnectResponse(Model):
    """Response of `virtual_cross_connects.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VirtualCrossConnectCombined = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetVirtualCrossConnectResponse(Model):
    """Response of `virtual_cross_connects.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VirtualCrossConnectCombined = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVirtualCrossConnectCoverageResponse(ListResponse["VirtualCrossConnectCoverage"]):
    """Response of `virtual_cross_connects.list_coverage`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[VirtualCrossConnectCoverage] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVirtualCrossConnectsResponse(ListResponse["VirtualCrossConnectCombined"]):
    """Response of `virtual_cross_connects.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[VirtualCrossConnectCombined] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVirtualCrossConnectResponse(Model):
    """Response of `virtual_cross_connects.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VirtualCrossConnectCombined = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VirtualCrossConnectCombined(Model):
    """Attribute `CreateVirtualCrossConnectResponse.data`, `DeleteVirtualCrossConnectResponse.data`,
    `GetVirtualCrossConnectResponse.data` and 2 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: virtual_cross_connect
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        bandwidth_mbps: Bandwidth in Mbps; the region's list shows which can be had. Example: 50
        bgp_asn: Number of your network in BGP (ASN); null to be given one. Example: 1234
        cloud_provider: Whose cloud it is: aws, azure or gce. One of aws, azure, gce.
        cloud_provider_region: Region of the cloud, as its provider names it. Example: us-east-1
        primary_bgp_key: Secret of the first circuit's BGP session. Example: yFV4wEPtPVPfDUGLWiyQzwga
        primary_cloud_account_id: Your account or circuit at the cloud provider. Example: 123456789012
        primary_cloud_ip: IP address of your side of the first circuit; one is made when left out. Example:
            169.254.0.2
        primary_enabled: Whether the first circuit is on; false turns it off.
        primary_telnyx_ip: IP address of Telnyx's side of the first circuit; one is made when left out. Example:
            169.254.0.1
        secondary_bgp_key: Secret of the second circuit's BGP session. Example: ge1lONeK9RcA83uuWaw9DvZy
        secondary_cloud_account_id: Your account for the second circuit; Google only.
        secondary_cloud_ip: IP address of your side of the second circuit; one is made when left out. Example:
            169.254.0.4
        secondary_enabled: Whether the second circuit is on; false turns it off.
        secondary_telnyx_ip: IP address of Telnyx's side of the second circuit; one is made when left out. Example:
            169.254.0.3
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
        primary_routing_announcement: Whether the first circuit's route is announced over BGP.
        secondary_routing_announcement: Whether the second circuit's route is announced over BGP.
        region: Geographic region that it runs in or is kept in.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class VirtualCrossConnectCombinedRegion(Model):
    """Attribute `VirtualCrossConnectCombined.region`.

    Attributes:
        code: Code of the region, such as ashburn-va. Example: ashburn-va
        name: What it is called. Example: Ashburn
        record_type: Which kind of record this is. Example: region
    """

    code: str | None = None
    name: str | None = None
    record_type: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VirtualCrossConnectCoverage(Model):
    """Attribute `ListVirtualCrossConnectCoverageResponse.data`.

    Attributes:
        cloud_provider: Whose cloud it is: aws, azure or gce. One of aws, azure, gce.
        cloud_provider_region: Region of the cloud, as its provider names it. Example: us-east-1
        location: Place, region or address.
        record_type: Which kind of record this is. Example: virtual_cross_connects_coverage
    """

    record_type: str = UNSET
    available_bandwidth: list[float] | None = None
    cloud_provider: Literal["aws", "azure", "gce"] | str | None = None
    cloud_provider_region: str | None = None
    location: Location | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VirtualCrossConnectCreate(Model):
    """Body of `virtual_cross_connects.create`.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: virtual_cross_connect
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        name: What it is called.
        network_id: Identifier of the network. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        status: How far it has come, or whether it is in use. One of created, provisioning, provisioned, deleting.
        bandwidth_mbps: Bandwidth in Mbps; the region's list shows which can be had. Example: 50
        bgp_asn: Number of your network in BGP (ASN); null to be given one. Example: 1234
        cloud_provider: Whose cloud it is: aws, azure or gce. One of aws, azure, gce.
        cloud_provider_region: Region of the cloud, as its provider names it. Example: us-east-1
        primary_bgp_key: Secret of the first circuit's BGP session. Example: yFV4wEPtPVPfDUGLWiyQzwga
        primary_cloud_account_id: Your account or circuit at the cloud provider. Example: 123456789012
        primary_cloud_ip: IP address of your side of the first circuit; one is made when left out. Example:
            169.254.0.2
        primary_enabled: Whether the first circuit is on; false turns it off.
        primary_telnyx_ip: IP address of Telnyx's side of the first circuit; one is made when left out. Example:
            169.254.0.1
        secondary_bgp_key: Secret of the second circuit's BGP session. Example: ge1lONeK9RcA83uuWaw9DvZy
        secondary_cloud_account_id: Your account for the second circuit; Google only.
        secondary_cloud_ip: IP address of your side of the second circuit; one is made when left out. Example:
            169.254.0.4
        secondary_enabled: Whether the second circuit is on; false turns it off.
        secondary_telnyx_ip: IP address of Telnyx's side of the second circuit; one is made when left out. Example:
            169.254.0.3
        region_code: Code of the Telnyx region it is in, such as dc2 or ashburn-va. Example: ashburn-va
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class VirtualCrossConnectPatch(Model):
    """Body of `virtual_cross_connects.update`.

    Attributes:
        primary_cloud_ip: IP address of your side of the first circuit; one is made when left out. Example:
            169.254.0.2
        primary_enabled: Whether the first circuit is on; false turns it off.
        primary_routing_announcement: Whether the first circuit's route is announced over BGP.
        secondary_cloud_ip: IP address of your side of the second circuit; one is made when left out. Example:
            169.254.0.4
        secondary_enabled: Whether the second circuit is on; false turns it off.
        secondary_routing_announcement: Whether the second circuit's route is announced over BGP.
    """

    primary_cloud_ip: str | None = None
    primary_enabled: bool | None = None
    primary_routing_announcement: bool | None = None
    secondary_cloud_ip: str | None = None
    secondary_enabled: bool | None = None
    secondary_routing_announcement: bool | None = None
