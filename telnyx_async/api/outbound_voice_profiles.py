# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Outbound Voice Profiles: 5 operations.

Sets where outgoing calls may go and what they may cost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.outbound_voice_profiles import (
        CreateOutboundVoiceProfileCallingWindow,
        CreateOutboundVoiceProfileResponse,
        DeleteOutboundVoiceProfileResponse,
        GetOutboundVoiceProfileResponse,
        ListOutboundVoiceProfilesResponse,
        OutboundCallRecording,
        ServicePlan,
        TrafficType,
        UpdateOutboundVoiceProfileCallingWindow,
        UpdateOutboundVoiceProfileResponse,
        UsagePaymentMethod,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="CreateVoiceProfile",
    method="POST",
    path="/outbound_voice_profiles",
    tag="Outbound Voice Profiles",
    module="outbound_voice_profiles",
    function="create",
    summary="Create an outbound voice profile",
    parameters=(
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("call_recording", "call_recording", "body"),
        Parameter("calling_window", "calling_window", "body"),
        Parameter("concurrent_call_limit", "concurrent_call_limit", "body"),
        Parameter("daily_spend_limit", "daily_spend_limit", "body"),
        Parameter("daily_spend_limit_enabled", "daily_spend_limit_enabled", "body"),
        Parameter("enabled", "enabled", "body"),
        Parameter("max_destination_rate", "max_destination_rate", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("service_plan", "service_plan", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("traffic_type", "traffic_type", "body"),
        Parameter("usage_payment_method", "usage_payment_method", "body"),
        Parameter("whitelisted_destinations", "whitelisted_destinations", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateOutboundVoiceProfileResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    billing_group_id: str | Null | None = None,
    call_recording: OutboundCallRecording | Mapping[str, Any] | None = None,
    calling_window: CreateOutboundVoiceProfileCallingWindow | Mapping[str, Any] | None = None,
    concurrent_call_limit: int | Null | None = None,
    daily_spend_limit: str | None = None,
    daily_spend_limit_enabled: bool | None = None,
    enabled: bool | None = None,
    max_destination_rate: float | None = None,
    service_plan: ServicePlan | None = None,
    tags: Sequence[str] | None = None,
    traffic_type: TrafficType | None = None,
    usage_payment_method: UsagePaymentMethod | None = None,
    whitelisted_destinations: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> CreateOutboundVoiceProfileResponse:
    """Create a profile for outgoing calls: the countries, prices, spend and number of calls that it allows.

    `POST /outbound_voice_profiles` (CreateVoiceProfile). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called. At least 3 characters. Example: office
        billing_group_id: Billing group that the costs are counted under. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        call_recording: Which calls are recorded by themselves, and how.
        calling_window: Hours of the day (UTC) in which calls are allowed, and how many to one number (beta).
        concurrent_call_limit: How many calls may run at the same time; null for no limit of its own. Example: 10
        daily_spend_limit: Most USD of usage in a day before calls are refused; needs daily_spend_limit_enabled.
            Example: 100.00
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced. Telnyx's default: False.
        enabled: Whether calls can be made with it, as by default; otherwise they are blocked. Telnyx's default:
            True.
        max_destination_rate: Dearest price per minute that a call may have; dearer ones are refused.
        service_plan: Where calls may go: global. One of global. Telnyx's default: global.
        tags: Labels of your own, to sort and find things by.
        traffic_type: What the traffic is used for, such as conversational or P2P. One of conversational. Telnyx's
            default: conversational.
        usage_payment_method: How calls are paid for: by the minute, by channel, or after the rate deck. One of
            rate-deck. Telnyx's default: rate-deck.
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes. Telnyx's default:
            ['US', 'CA'].
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateOutboundVoiceProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "billing_group_id": billing_group_id,
        "call_recording": call_recording,
        "calling_window": calling_window,
        "concurrent_call_limit": concurrent_call_limit,
        "daily_spend_limit": daily_spend_limit,
        "daily_spend_limit_enabled": daily_spend_limit_enabled,
        "enabled": enabled,
        "max_destination_rate": max_destination_rate,
        "name": name,
        "service_plan": service_plan,
        "tags": tags,
        "traffic_type": traffic_type,
        "usage_payment_method": usage_payment_method,
        "whitelisted_destinations": whitelisted_destinations,
    }
    result: CreateOutboundVoiceProfileResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteOutboundVoiceProfile",
    method="DELETE",
    path="/outbound_voice_profiles/{id}",
    tag="Outbound Voice Profiles",
    module="outbound_voice_profiles",
    function="delete",
    summary="Delete an outbound voice profile",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteOutboundVoiceProfileResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteOutboundVoiceProfileResponse:
    """Delete one outbound voice profile.

    `DELETE /outbound_voice_profiles/{id}` (DeleteOutboundVoiceProfile). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `outbound_voice_profiles.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteOutboundVoiceProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteOutboundVoiceProfileResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetOutboundVoiceProfile",
    method="GET",
    path="/outbound_voice_profiles/{id}",
    tag="Outbound Voice Profiles",
    module="outbound_voice_profiles",
    function="get",
    summary="Retrieve an outbound voice profile",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetOutboundVoiceProfileResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetOutboundVoiceProfileResponse:
    """Fetch one outbound voice profile with its limits.

    `GET /outbound_voice_profiles/{id}` (GetOutboundVoiceProfile). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `outbound_voice_profiles.list`. Example: 1293384261075731499
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetOutboundVoiceProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetOutboundVoiceProfileResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListOutboundVoiceProfiles",
    method="GET",
    path="/outbound_voice_profiles",
    tag="Outbound Voice Profiles",
    module="outbound_voice_profiles",
    function="list",
    summary="Get all outbound voice profiles",
    parameters=(
        Parameter("filter_name_contains", "filter[name][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListOutboundVoiceProfilesResponse"),
        Response("401"),
        Response("422"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name_contains: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal[
        "enabled",
        "-enabled",
        "created_at",
        "-created_at",
        "name",
        "-name",
        "service_plan",
        "-service_plan",
        "traffic_type",
        "-traffic_type",
        "usage_payment_method",
        "-usage_payment_method",
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> ListOutboundVoiceProfilesResponse:
    """List the account's outbound voice profiles.

    `GET /outbound_voice_profiles` (ListOutboundVoiceProfiles). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name_contains: Only items with this in their name. Example: office-profile
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of enabled, -enabled, created_at, -created_at, name, -name,
            service_plan, -service_plan, traffic_type, -traffic_type, usage_payment_method, -usage_payment_method.
            Telnyx's default: -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListOutboundVoiceProfilesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 422.
    """
    arguments: dict[str, object] = {
        "filter_name_contains": filter_name_contains,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListOutboundVoiceProfilesResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateOutboundVoiceProfile",
    method="PATCH",
    path="/outbound_voice_profiles/{id}",
    tag="Outbound Voice Profiles",
    module="outbound_voice_profiles",
    function="update",
    summary="Updates an existing outbound voice profile.",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("billing_group_id", "billing_group_id", "body"),
        Parameter("call_recording", "call_recording", "body"),
        Parameter("calling_window", "calling_window", "body"),
        Parameter("concurrent_call_limit", "concurrent_call_limit", "body"),
        Parameter("daily_spend_limit", "daily_spend_limit", "body"),
        Parameter("daily_spend_limit_enabled", "daily_spend_limit_enabled", "body"),
        Parameter("enabled", "enabled", "body"),
        Parameter("max_destination_rate", "max_destination_rate", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("service_plan", "service_plan", "body"),
        Parameter("tags", "tags", "body"),
        Parameter("traffic_type", "traffic_type", "body"),
        Parameter("usage_payment_method", "usage_payment_method", "body"),
        Parameter("whitelisted_destinations", "whitelisted_destinations", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateOutboundVoiceProfileResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    name: str,
    billing_group_id: str | Null | None = None,
    call_recording: OutboundCallRecording | Mapping[str, Any] | None = None,
    calling_window: UpdateOutboundVoiceProfileCallingWindow | Mapping[str, Any] | None = None,
    concurrent_call_limit: int | Null | None = None,
    daily_spend_limit: str | None = None,
    daily_spend_limit_enabled: bool | None = None,
    enabled: bool | None = None,
    max_destination_rate: float | None = None,
    service_plan: ServicePlan | None = None,
    tags: Sequence[str] | None = None,
    traffic_type: TrafficType | None = None,
    usage_payment_method: UsagePaymentMethod | None = None,
    whitelisted_destinations: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateOutboundVoiceProfileResponse:
    """Change what an outbound voice profile allows.

    `PATCH /outbound_voice_profiles/{id}` (UpdateOutboundVoiceProfile). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `outbound_voice_profiles.list`. Example: 1293384261075731499
        name: What it is called. At least 3 characters. Example: office
        billing_group_id: Billing group that the costs are counted under. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        call_recording: Which calls are recorded by themselves, and how.
        calling_window: Hours of the day (UTC) in which calls are allowed, and how many to one number (beta).
        concurrent_call_limit: How many calls may run at the same time; null for no limit of its own. Example: 10
        daily_spend_limit: Most USD of usage in a day before calls are refused; needs daily_spend_limit_enabled.
            Example: 100.00
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced. Telnyx's default: False.
        enabled: Whether calls can be made with it; otherwise they are blocked. Telnyx's default: True.
        max_destination_rate: Dearest price per minute that a call may have; dearer ones are refused.
        service_plan: Where calls may go: global. One of global. Telnyx's default: global.
        tags: Labels of your own, to sort and find things by.
        traffic_type: What the traffic is used for, such as conversational or P2P. One of conversational. Telnyx's
            default: conversational.
        usage_payment_method: How calls are paid for: by the minute, by channel, or after the rate deck. One of
            rate-deck. Telnyx's default: rate-deck.
        whitelisted_destinations: Countries that may be called or written to, as two-letter codes. Telnyx's default:
            ['US', 'CA'].
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateOutboundVoiceProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "billing_group_id": billing_group_id,
        "call_recording": call_recording,
        "calling_window": calling_window,
        "concurrent_call_limit": concurrent_call_limit,
        "daily_spend_limit": daily_spend_limit,
        "daily_spend_limit_enabled": daily_spend_limit_enabled,
        "enabled": enabled,
        "max_destination_rate": max_destination_rate,
        "name": name,
        "service_plan": service_plan,
        "tags": tags,
        "traffic_type": traffic_type,
        "usage_payment_method": usage_payment_method,
        "whitelisted_destinations": whitelisted_destinations,
    }
    result: UpdateOutboundVoiceProfileResponse = await _update.execute(session, arguments, options)
    return result
