# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Messaging Profiles: 9 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.messaging_profiles import (
        CreateMessagingProfileResponse,
        DeleteMessagingProfileResponse,
        GetMessagingProfileMetricsResponse,
        GetMessagingProfileResponse,
        ListMessagingProfileMetricsResponse,
        ListMessagingProfilePhoneNumbersResponse,
        ListMessagingProfileShortCodesResponse,
        ListMessagingProfilesResponse,
        NumberPoolSettings,
        UpdateMessagingProfileResponse,
        UrlShortenerSettings,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "get_metrics",
    "list",
    "list_metrics",
    "list_phone_numbers",
    "list_short_codes",
    "update",
]

_create = Operation(
    id="CreateMessagingProfile",
    method="POST",
    path="/messaging_profiles",
    tag="Messaging Profiles",
    module="messaging_profiles",
    function="create",
    summary="Create a messaging profile",
    parameters=(
        Parameter("alpha_sender", "alpha_sender", "body"),
        Parameter("daily_spend_limit", "daily_spend_limit", "body"),
        Parameter("daily_spend_limit_enabled", "daily_spend_limit_enabled", "body"),
        Parameter("enabled", "enabled", "body"),
        Parameter("mms_fall_back_to_sms", "mms_fall_back_to_sms", "body"),
        Parameter("mms_transcoding", "mms_transcoding", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("number_pool_settings", "number_pool_settings", "body"),
        Parameter("url_shortener_settings", "url_shortener_settings", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("whitelisted_destinations", "whitelisted_destinations", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateMessagingProfileResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
    webhooks=("link_clicked", "message.finalized", "message.received", "message.sent"),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    whitelisted_destinations: Sequence[str],
    alpha_sender: str | Null | None = None,
    daily_spend_limit: str | None = None,
    daily_spend_limit_enabled: bool | None = None,
    enabled: bool | None = None,
    mms_fall_back_to_sms: bool | None = None,
    mms_transcoding: bool | None = None,
    number_pool_settings: NumberPoolSettings | Mapping[str, Any] | Null | None = None,
    url_shortener_settings: UrlShortenerSettings | Mapping[str, Any] | Null | None = None,
    webhook_api_version: Literal["1", "2", "2010-04-01"] | None = None,
    webhook_failover_url: str | Null | None = None,
    webhook_url: str | Null | None = None,
    options: RequestOptions | None = None,
) -> CreateMessagingProfileResponse:
    r"""Create a messaging profile.

    `POST /messaging_profiles` (CreateMessagingProfile). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: `str`.
        whitelisted_destinations: `Sequence[str]`.
        alpha_sender: Matches ^[A-Za-z0-9 ]{1,11}$
        daily_spend_limit: Matches ^[0-9]+(?:\.[0-9]+)?$
        daily_spend_limit_enabled: `bool`.
        enabled: Telnyx's default: True.
        mms_fall_back_to_sms: Telnyx's default: False.
        mms_transcoding: Telnyx's default: False.
        number_pool_settings: `NumberPoolSettings | Mapping[str, Any] | Null`.
        url_shortener_settings: `UrlShortenerSettings | Mapping[str, Any] | Null`.
        webhook_api_version: Format the webhooks have. One of 1, 2, 2010-04-01. Telnyx's default: 2.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateMessagingProfileResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: link_clicked, message.finalized, message.received, message.sent.
    """
    arguments: dict[str, object] = {
        "alpha_sender": alpha_sender,
        "daily_spend_limit": daily_spend_limit,
        "daily_spend_limit_enabled": daily_spend_limit_enabled,
        "enabled": enabled,
        "mms_fall_back_to_sms": mms_fall_back_to_sms,
        "mms_transcoding": mms_transcoding,
        "name": name,
        "number_pool_settings": number_pool_settings,
        "url_shortener_settings": url_shortener_settings,
        "webhook_api_version": webhook_api_version,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
        "whitelisted_destinations": whitelisted_destinations,
    }
    result: CreateMessagingProfileResponse = await session.execute(_create, arguments, options)
    return result


_delete = Operation(
    id="DeleteMessagingProfile",
    method="DELETE",
    path="/messaging_profiles/{id}",
    tag="Messaging Profiles",
    module="messaging_profiles",
    function="delete",
    summary="Delete a messaging profile",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteMessagingProfileResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteMessagingProfileResponse:
    """Delete a messaging profile.

    `DELETE /messaging_profiles/{id}` (DeleteMessagingProfile). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteMessagingProfileResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteMessagingProfileResponse = await session.execute(_delete, arguments, options)
    return result


_get = Operation(
    id="RetrieveMessagingProfile",
    method="GET",
    path="/messaging_profiles/{id}",
    tag="Messaging Profiles",
    module="messaging_profiles",
    function="get",
    summary="Retrieve a messaging profile",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMessagingProfileResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMessagingProfileResponse:
    """Retrieve a messaging profile.

    `GET /messaging_profiles/{id}` (RetrieveMessagingProfile). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessagingProfileResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMessagingProfileResponse = await session.execute(_get, arguments, options)
    return result


_get_metrics = Operation(
    id="GetMessagingProfileMetrics",
    method="GET",
    path="/messaging_profiles/{id}/metrics",
    tag="Messaging Profiles",
    module="messaging_profiles",
    function="get_metrics",
    summary="Retrieve messaging profile metrics",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("time_frame", "time_frame", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetMessagingProfileMetricsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_metrics(
    session: TelnyxSession,
    id: str,
    *,
    time_frame: Literal["1h", "3h", "24h", "3d", "7d", "30d"] | None = None,
    options: RequestOptions | None = None,
) -> GetMessagingProfileMetricsResponse:
    """Retrieve messaging profile metrics.

    `GET /messaging_profiles/{id}/metrics` (GetMessagingProfileMetrics). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        time_frame: One of 1h, 3h, 24h, 3d, 7d, 30d. Telnyx's default: 24h.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessagingProfileMetricsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
        "time_frame": time_frame,
    }
    result: GetMessagingProfileMetricsResponse = await session.execute(_get_metrics, arguments, options)
    return result


_list = Operation(
    id="ListMessagingProfiles",
    method="GET",
    path="/messaging_profiles",
    tag="Messaging Profiles",
    module="messaging_profiles",
    function="list",
    summary="List messaging profiles",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingProfilesResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListMessagingProfilesResponse:
    """List messaging profiles.

    `GET /messaging_profiles` (ListMessagingProfiles). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingProfilesResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingProfilesResponse = await session.execute(_list, arguments, options)
    return result


_list_metrics = Operation(
    id="ListProfileMetrics",
    method="GET",
    path="/messaging_profile_metrics",
    tag="Messaging Profiles",
    module="messaging_profiles",
    function="list_metrics",
    summary="List messaging profile metrics",
    parameters=(
        Parameter("id", "id", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("time_frame", "time_frame", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingProfileMetricsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_metrics(
    session: TelnyxSession,
    *,
    id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    time_frame: Literal["1h", "3h", "24h", "3d", "7d", "30d"] | None = None,
    options: RequestOptions | None = None,
) -> ListMessagingProfileMetricsResponse:
    """List messaging profile metrics.

    `GET /messaging_profile_metrics` (ListProfileMetrics). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        time_frame: One of 1h, 3h, 24h, 3d, 7d, 30d. Telnyx's default: 24h.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingProfileMetricsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
        "time_frame": time_frame,
    }
    result: ListMessagingProfileMetricsResponse = await session.execute(_list_metrics, arguments, options)
    return result


_list_phone_numbers = Operation(
    id="ListProfilePhoneNumbers",
    method="GET",
    path="/messaging_profiles/{id}/phone_numbers",
    tag="Messaging Profiles",
    module="messaging_profiles",
    function="list_phone_numbers",
    summary="List phone numbers associated with a messaging profile",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingProfilePhoneNumbersResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_phone_numbers(
    session: TelnyxSession,
    id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListMessagingProfilePhoneNumbersResponse:
    """List phone numbers associated with a messaging profile.

    `GET /messaging_profiles/{id}/phone_numbers` (ListProfilePhoneNumbers). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingProfilePhoneNumbersResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingProfilePhoneNumbersResponse = await session.execute(_list_phone_numbers, arguments, options)
    return result


_list_short_codes = Operation(
    id="ListProfileShortCodes",
    method="GET",
    path="/messaging_profiles/{id}/short_codes",
    tag="Messaging Profiles",
    module="messaging_profiles",
    function="list_short_codes",
    summary="List short codes associated with a messaging profile",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingProfileShortCodesResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_short_codes(
    session: TelnyxSession,
    id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListMessagingProfileShortCodesResponse:
    """List short codes associated with a messaging profile.

    `GET /messaging_profiles/{id}/short_codes` (ListProfileShortCodes). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingProfileShortCodesResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingProfileShortCodesResponse = await session.execute(_list_short_codes, arguments, options)
    return result


_update = Operation(
    id="UpdateMessagingProfile",
    method="PATCH",
    path="/messaging_profiles/{id}",
    tag="Messaging Profiles",
    module="messaging_profiles",
    function="update",
    summary="Update a messaging profile",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("alpha_sender", "alpha_sender", "body"),
        Parameter("daily_spend_limit", "daily_spend_limit", "body"),
        Parameter("daily_spend_limit_enabled", "daily_spend_limit_enabled", "body"),
        Parameter("enabled", "enabled", "body"),
        Parameter("mms_fall_back_to_sms", "mms_fall_back_to_sms", "body"),
        Parameter("mms_transcoding", "mms_transcoding", "body"),
        Parameter("name", "name", "body"),
        Parameter("number_pool_settings", "number_pool_settings", "body"),
        Parameter("url_shortener_settings", "url_shortener_settings", "body"),
        Parameter("v1_secret", "v1_secret", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("whitelisted_destinations", "whitelisted_destinations", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateMessagingProfileResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    alpha_sender: str | Null | None = None,
    daily_spend_limit: str | None = None,
    daily_spend_limit_enabled: bool | None = None,
    enabled: bool | None = None,
    mms_fall_back_to_sms: bool | None = None,
    mms_transcoding: bool | None = None,
    name: str | None = None,
    number_pool_settings: NumberPoolSettings | Mapping[str, Any] | Null | None = None,
    url_shortener_settings: UrlShortenerSettings | Mapping[str, Any] | Null | None = None,
    v1_secret: str | None = None,
    webhook_api_version: Literal["1", "2", "2010-04-01"] | None = None,
    webhook_failover_url: str | Null | None = None,
    webhook_url: str | Null | None = None,
    whitelisted_destinations: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateMessagingProfileResponse:
    r"""Update a messaging profile.

    `PATCH /messaging_profiles/{id}` (UpdateMessagingProfile). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource. UUID.
        alpha_sender: Matches ^[A-Za-z0-9 ]{1,11}$
        daily_spend_limit: Matches ^[0-9]+(?:\.[0-9]+)?$
        daily_spend_limit_enabled: `bool`.
        enabled: `bool`.
        mms_fall_back_to_sms: Telnyx's default: False.
        mms_transcoding: Telnyx's default: False.
        name: `str`.
        number_pool_settings: `NumberPoolSettings | Mapping[str, Any] | Null`.
        url_shortener_settings: `UrlShortenerSettings | Mapping[str, Any] | Null`.
        v1_secret: `str`.
        webhook_api_version: Format the webhooks have. One of 1, 2, 2010-04-01.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: URL that the webhooks are sent to. URL.
        whitelisted_destinations: `Sequence[str]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateMessagingProfileResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "alpha_sender": alpha_sender,
        "daily_spend_limit": daily_spend_limit,
        "daily_spend_limit_enabled": daily_spend_limit_enabled,
        "enabled": enabled,
        "mms_fall_back_to_sms": mms_fall_back_to_sms,
        "mms_transcoding": mms_transcoding,
        "name": name,
        "number_pool_settings": number_pool_settings,
        "url_shortener_settings": url_shortener_settings,
        "v1_secret": v1_secret,
        "webhook_api_version": webhook_api_version,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
        "whitelisted_destinations": whitelisted_destinations,
    }
    result: UpdateMessagingProfileResponse = await session.execute(_update, arguments, options)
    return result
