# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Dynamic Emergency Endpoints."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import Metadata


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateDynamicEmergencyEndpointResponse(Model):
    """Response of `dynamic_emergency_endpoints.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DynamicEmergencyEndpoint = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteDynamicEmergencyEndpointResponse(Model):
    """Response of `dynamic_emergency_endpoints.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DynamicEmergencyEndpoint = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DynamicEmergencyEndpoint(Model):
    """Body of `dynamic_emergency_endpoints.create`.

    Attributes:
        callback_number: Number that emergency services call back, in +E.164. Example: +13125550000
        caller_name: Name that belongs to the calling number.
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        dynamic_emergency_address_id: Dynamic emergency address that the endpoint is at; it must be active. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        id: Identifier that Telnyx gave it. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. Example: dynamic_emergency_endpoint
        sip_from_id: Example: FXDFWEDF
        status: How far it has come, or whether it is in use. One of pending, activated, rejected.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    callback_number: str
    caller_name: str
    dynamic_emergency_address_id: str
    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "activated", "rejected"] | str = UNSET
    updated_at: datetime = UNSET
    sip_from_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetDynamicEmergencyEndpointResponse(Model):
    """Response of `dynamic_emergency_endpoints.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DynamicEmergencyEndpoint = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListDynamicEmergencyEndpointsResponse(ListResponse["DynamicEmergencyEndpoint"]):
    """Response of `dynamic_emergency_endpoints.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[DynamicEmergencyEndpoint] = UNSET
    meta: Metadata = UNSET
