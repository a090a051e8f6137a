# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Coverage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.external_connections import Location
    from telnyx_async.models.shared import PaginationMeta

AvailableService: TypeAlias = Literal["cloud_vpn", "private_wireless_gateway", "virtual_cross_connect"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListNetworkCoverageResponse(ListResponse["NetworkCoverage"]):
    """Response of `network_coverage.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[NetworkCoverage] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class NetworkCoverage(Model):
    """Attribute `ListNetworkCoverageResponse.data`.

    Attributes:
        available_services: One of cloud_vpn, private_wireless_gateway, virtual_cross_connect.
        location: Place, region or address.
        record_type: Which kind of record this is. Example: network_coverage
    """

    record_type: str = UNSET
    available_services: list[AvailableService | str] | None = None
    location: Location | None = None
