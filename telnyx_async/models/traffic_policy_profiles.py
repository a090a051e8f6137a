# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Traffic Policy Profiles."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateTrafficPolicyProfileResponse(Model):
    """Response of `traffic_policy_profiles.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TrafficPolicyProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteTrafficPolicyProfileResponse(Model):
    """Response of `traffic_policy_profiles.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DeletedTrafficPolicyProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeletedTrafficPolicyProfile(Model):
    """Attribute `DeleteTrafficPolicyProfileResponse.data`.

    Attributes:
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
    """

    id: str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetTrafficPolicyProfileResponse(Model):
    """Response of `traffic_policy_profiles.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TrafficPolicyProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTrafficPolicyProfileServicesResponse(ListResponse["WirelessPcrfService"]):
    """Response of `traffic_policy_profiles.list_services`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WirelessPcrfService] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListTrafficPolicyProfilesResponse(ListResponse["TrafficPolicyProfile"]):
    """Response of `traffic_policy_profiles.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[TrafficPolicyProfile] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class TrafficPolicyProfile(Model):
    """Attribute `CreateTrafficPolicyProfileResponse.data`, `GetTrafficPolicyProfileResponse.data`,
    `ListTrafficPolicyProfilesResponse.data` and 1 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        domains: Domain names that it covers.
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        ip_ranges: Ranges of IP addresses that it covers, in CIDR notation.
        limit_bw_kbps: Bandwidth limit in kbps: 512 or 1024. Example: 512
        record_type: Which kind of record this is. Example: traffic_policy_profile
        services: Services that it covers.
        type_: Which kind it is. One of whitelist, blacklist, throttling.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    domains: list[str] | None = None
    ip_ranges: list[str] | None = None
    limit_bw_kbps: int | None = None
    services: list[str] | None = None
    type_: Literal["whitelist", "blacklist", "throttling"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateTrafficPolicyProfileResponse(Model):
    """Response of `traffic_policy_profiles.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: TrafficPolicyProfile = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WirelessPcrfService(Model):
    """Attribute `ListTrafficPolicyProfileServicesResponse.data`.

    Attributes:
        group: Example: Streaming
        id: Identifier that Telnyx gave it. Example: service_123
        name: What it is called. Example: Netflix
        resource_type: Example: wireless_pcrf_service
    """

    id: str = UNSET
    group: str | None = None
    name: str | None = None
    resource_type: str | None = None
