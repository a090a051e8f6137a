# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Profiles: 11 operations.

Groups numbers that send messages alike: webhooks, number pools, limits.
"""

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
        ListMessagingProfileSenderIdsResponse,
        ListMessagingProfileShortCodesResponse,
        ListMessagingProfilesResponse,
        MessagingMetricsTimeFrame,
        NumberPoolSettings,
        RegenerateMessagingProfileSecretResponse,
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
    "list_sender_ids",
    "list_short_codes",
    "regenerate_secret",
    "update",
]

_create = Operation(
    id="CreateMessagingProfile",
    method="POST",
    path="/messaging_profiles",
    tag="Profiles",
    module="messaging_profiles",
    function="create",
    summary="Create a messaging profile",
    parameters=(
        Parameter("ai_assistant_id", "ai_assistant_id", "body"),
        Parameter("alpha_sender", "alpha_sender", "body"),
        Parameter("daily_spend_limit", "daily_spend_limit", "body"),
        Parameter("daily_spend_limit_enabled", "daily_spend_limit_enabled", "body"),
        Parameter("enabled", "enabled", "body"),
        Parameter("health_webhook_url", "health_webhook_url", "body"),
        Parameter("mms_fall_back_to_sms", "mms_fall_back_to_sms", "body"),
        Parameter("mms_transcoding", "mms_transcoding", "body"),
        Parameter("mobile_only", "mobile_only", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("number_pool_settings", "number_pool_settings", "body"),
        Parameter("resource_group_id", "resource_group_id", "body"),
        Parameter("smart_encoding", "smart_encoding", "body"),
        Parameter("url_shortener_settings", "url_shortener_settings", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("whitelisted_destinations", "whitelisted_destinations", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateMessagingProfileResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
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
    ai_assistant_id: str | Null | None = None,
    alpha_sender: str | Null | None = None,
    daily_spend_limit: str | None = None,
    daily_spend_limit_enabled: bool | None = None,
    enabled: bool | None = None,
    health_webhook_url: str | Null | None = None,
    mms_fall_back_to_sms: bool | None = None,
    mms_transcoding: bool | None = None,
    mobile_only: bool | None = None,
    number_pool_settings: NumberPoolSettings | Mapping[str, Any] | Null | None = None,
    resource_group_id: str | Null | None = None,
    smart_encoding: bool | None = None,
    url_shortener_settings: UrlShortenerSettings | Mapping[str, Any] | Null | None = None,
    webhook_api_version: Literal["1", "2", "2010-04-01"] | None = None,
    webhook_failover_url: str | Null | None = None,
    webhook_url: str | Null | None = None,
    options: RequestOptions | None = None,
) -> CreateMessagingProfileResponse:
    r"""Create a messaging profile: the webhooks, countries, limits and number pool that its numbers share.

    `POST /messaging_profiles` (CreateMessagingProfile). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: Name of the profile, for you.
        whitelisted_destinations: Countries that may be written to, as two-letter codes; * alone for all.
        ai_assistant_id: AI assistant that answers for this messaging profile. At most 64 characters.
        alpha_sender: Name shown as sender in countries that demand one: up to 11 letters, digits or spaces. Matches
            ^[A-Za-z0-9 ]{1,11}$
        daily_spend_limit: Most USD the profile may spend until midnight UTC; needs daily_spend_limit_enabled.
            Matches ^[0-9]+(?:\.[0-9]+)?$
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced.
        enabled: Whether the profile can be used, as by default. Telnyx's default: True.
        health_webhook_url: URL that is told about the health of the profile's numbers. URL.
        mms_fall_back_to_sms: Whether an MMS that cannot be delivered goes as SMS. Telnyx's default: False.
        mms_transcoding: Whether pictures are made smaller by themselves where MMS needs it; not by default.
            Telnyx's default: False.
        mobile_only: Whether messages go to mobile numbers only; not by default. Telnyx's default: False.
        number_pool_settings: How the numbers of the profile are shared out among messages; null turns the pool off.
        resource_group_id: Resource group that the messaging profile belongs to. At most 64 characters.
        smart_encoding: Whether the encoding is chosen by itself so that an SMS takes fewer parts; not by default.
            Telnyx's default: False.
        url_shortener_settings: How links of public shorteners are replaced by shorter ones; null turns it off.
        webhook_api_version: Format of the webhooks: that of API version 1 or 2, or 2010-04-01; this library reads
            2. One of 1, 2, 2010-04-01. Telnyx's default: 2.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about messages of this profile go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateMessagingProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: link_clicked, message.finalized, message.received, message.sent.
    """
    arguments: dict[str, object] = {
        "ai_assistant_id": ai_assistant_id,
        "alpha_sender": alpha_sender,
        "daily_spend_limit": daily_spend_limit,
        "daily_spend_limit_enabled": daily_spend_limit_enabled,
        "enabled": enabled,
        "health_webhook_url": health_webhook_url,
        "mms_fall_back_to_sms": mms_fall_back_to_sms,
        "mms_transcoding": mms_transcoding,
        "mobile_only": mobile_only,
        "name": name,
        "number_pool_settings": number_pool_settings,
        "resource_group_id": resource_group_id,
        "smart_encoding": smart_encoding,
        "url_shortener_settings": url_shortener_settings,
        "webhook_api_version": webhook_api_version,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
        "whitelisted_destinations": whitelisted_destinations,
    }
    result: CreateMessagingProfileResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteMessagingProfile",
    method="DELETE",
    path="/messaging_profiles/{id}",
    tag="Profiles",
    module="messaging_profiles",
    function="delete",
    summary="Delete a messaging profile",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteMessagingProfileResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteMessagingProfileResponse:
    """Delete one messaging profile.

    `DELETE /messaging_profiles/{id}` (DeleteMessagingProfile). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the messaging profile. Listed by `messaging_profiles.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteMessagingProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteMessagingProfileResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="RetrieveMessagingProfile",
    method="GET",
    path="/messaging_profiles/{id}",
    tag="Profiles",
    module="messaging_profiles",
    function="get",
    summary="Retrieve a messaging profile",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMessagingProfileResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMessagingProfileResponse:
    """Fetch one messaging profile with its settings.

    `GET /messaging_profiles/{id}` (RetrieveMessagingProfile). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the messaging profile. Listed by `messaging_profiles.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessagingProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMessagingProfileResponse = await _get.execute(session, arguments, options)
    return result


_get_metrics = Operation(
    id="GetDetailedProfileMetrics",
    method="GET",
    path="/messaging_profiles/{id}/metrics",
    tag="Profiles",
    module="messaging_profiles",
    function="get_metrics",
    summary="Get detailed messaging profile metrics",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("time_frame", "time_frame", "query"),
    ),
    responses=(
        Response("200", "application/json", "GetMessagingProfileMetricsResponse"),
        Response("400", "application/json", "MessagingErrors"),
        Response("401", "application/json", "MessagingErrors"),
        Response("404", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_metrics(
    session: TelnyxSession,
    id: str,
    *,
    time_frame: MessagingMetricsTimeFrame | None = None,
    options: RequestOptions | None = None,
) -> GetMessagingProfileMetricsResponse:
    """Fetch figures of one messaging profile, interval by interval, for the time up to now that time_frame names.

    `GET /messaging_profiles/{id}/metrics` (GetDetailedProfileMetrics). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the messaging profile. Listed by `messaging_profiles.list`. UUID.
        time_frame: How far back the figures reach, from 1h to 30d. One of 1h, 3h, 24h, 3d, 7d, 30d. Telnyx's
            default: 24h.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessagingProfileMetricsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "time_frame": time_frame,
    }
    result: GetMessagingProfileMetricsResponse = await _get_metrics.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListMessagingProfiles",
    method="GET",
    path="/messaging_profiles",
    tag="Profiles",
    module="messaging_profiles",
    function="list",
    summary="List messaging profiles",
    parameters=(
        Parameter("filter_name", "filter[name]", "query"),
        Parameter("filter_name_contains", "filter[name][contains]", "query"),
        Parameter("filter_name_eq", "filter[name][eq]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingProfilesResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_name: str | None = None,
    filter_name_contains: str | None = None,
    filter_name_eq: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListMessagingProfilesResponse:
    """List the account's messaging profiles.

    `GET /messaging_profiles` (ListMessagingProfiles). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_name: Only items of this name.
        filter_name_contains: Only items with this in their name.
        filter_name_eq: Only the profile of exactly this name.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingProfilesResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "filter_name": filter_name,
        "filter_name_contains": filter_name_contains,
        "filter_name_eq": filter_name_eq,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingProfilesResponse = await _list.execute(session, arguments, options)
    return result


_list_metrics = Operation(
    id="GetProfileMetrics",
    method="GET",
    path="/messaging_profile_metrics",
    tag="Profiles",
    module="messaging_profiles",
    function="list_metrics",
    summary="List high-level messaging profile metrics",
    parameters=(Parameter("time_frame", "time_frame", "query"),),
    responses=(
        Response("200", "application/json", "ListMessagingProfileMetricsResponse"),
        Response("400", "application/json", "MessagingErrors"),
        Response("401", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_metrics(
    session: TelnyxSession,
    *,
    time_frame: MessagingMetricsTimeFrame | None = None,
    options: RequestOptions | None = None,
) -> ListMessagingProfileMetricsResponse:
    """List the main figures of every messaging profile, for the time up to now that time_frame names.

    `GET /messaging_profile_metrics` (GetProfileMetrics). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        time_frame: How far back the figures reach, from 1h to 30d. One of 1h, 3h, 24h, 3d, 7d, 30d. Telnyx's
            default: 24h.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingProfileMetricsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "time_frame": time_frame,
    }
    result: ListMessagingProfileMetricsResponse = await _list_metrics.execute(session, arguments, options)
    return result


_list_phone_numbers = Operation(
    id="ListProfilePhoneNumbers",
    method="GET",
    path="/messaging_profiles/{id}/phone_numbers",
    tag="Profiles",
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
        Response("4XX", "application/json", "MessagingErrors"),
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
    """List the phone numbers of one messaging profile.

    `GET /messaging_profiles/{id}/phone_numbers` (ListProfilePhoneNumbers). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        id: Identifier of the messaging profile. Listed by `messaging_profiles.list`. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingProfilePhoneNumbersResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingProfilePhoneNumbersResponse = await _list_phone_numbers.execute(session, arguments, options)
    return result


_list_sender_ids = Operation(
    id="ListProfileAlphanumericSenderIds",
    method="GET",
    path="/messaging_profiles/{id}/alphanumeric_sender_ids",
    tag="Profiles",
    module="messaging_profiles",
    function="list_sender_ids",
    summary="List alphanumeric sender IDs for a messaging profile",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMessagingProfileSenderIdsResponse"),
        Response("401", "application/json", "MessagingErrors"),
        Response("404", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_sender_ids(
    session: TelnyxSession,
    id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListMessagingProfileSenderIdsResponse:
    """List the alphanumeric sender ids of one messaging profile.

    `GET /messaging_profiles/{id}/alphanumeric_sender_ids` (ListProfileAlphanumericSenderIds). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the messaging profile. Listed by `messaging_profiles.list`. UUID.
        page_number: Which page to fetch, counted from 1. Telnyx's default: 1.
        page_size: How many items a page holds. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingProfileSenderIdsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingProfileSenderIdsResponse = await _list_sender_ids.execute(session, arguments, options)
    return result


_list_short_codes = Operation(
    id="ListProfileShortCodes",
    method="GET",
    path="/messaging_profiles/{id}/short_codes",
    tag="Profiles",
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
        Response("4XX", "application/json", "MessagingErrors"),
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
    """List the short codes of one messaging profile.

    `GET /messaging_profiles/{id}/short_codes` (ListProfileShortCodes). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the messaging profile. Listed by `messaging_profiles.list`. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMessagingProfileShortCodesResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMessagingProfileShortCodesResponse = await _list_short_codes.execute(session, arguments, options)
    return result


_regenerate_secret = Operation(
    id="RegenerateMessagingProfileSecret",
    method="POST",
    path="/messaging_profiles/{id}/actions/regenerate_secret",
    tag="Profiles",
    module="messaging_profiles",
    function="regenerate_secret",
    summary="Regenerate messaging profile secret",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RegenerateMessagingProfileSecretResponse"),
        Response("401", "application/json", "MessagingErrors"),
        Response("404", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
)


async def regenerate_secret(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RegenerateMessagingProfileSecretResponse:
    """Replace the v1 secret of a messaging profile by a new one.

    `POST /messaging_profiles/{id}/actions/regenerate_secret` (RegenerateMessagingProfileSecret). It is not retried
    if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the messaging profile. Listed by `messaging_profiles.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RegenerateMessagingProfileSecretResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RegenerateMessagingProfileSecretResponse = await _regenerate_secret.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateMessagingProfile",
    method="PATCH",
    path="/messaging_profiles/{id}",
    tag="Profiles",
    module="messaging_profiles",
    function="update",
    summary="Update a messaging profile",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("ai_assistant_id", "ai_assistant_id", "body"),
        Parameter("alpha_sender", "alpha_sender", "body"),
        Parameter("daily_spend_limit", "daily_spend_limit", "body"),
        Parameter("daily_spend_limit_enabled", "daily_spend_limit_enabled", "body"),
        Parameter("enabled", "enabled", "body"),
        Parameter("mms_fall_back_to_sms", "mms_fall_back_to_sms", "body"),
        Parameter("mms_transcoding", "mms_transcoding", "body"),
        Parameter("mobile_only", "mobile_only", "body"),
        Parameter("name", "name", "body"),
        Parameter("number_pool_settings", "number_pool_settings", "body"),
        Parameter("smart_encoding", "smart_encoding", "body"),
        Parameter("url_shortener_settings", "url_shortener_settings", "body"),
        Parameter("v1_secret", "v1_secret", "body"),
        Parameter("webhook_api_version", "webhook_api_version", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("whitelisted_destinations", "whitelisted_destinations", "body"),
    ),
    responses=(
        Response("200", "application/json", "UpdateMessagingProfileResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    ai_assistant_id: str | Null | None = None,
    alpha_sender: str | Null | None = None,
    daily_spend_limit: str | None = None,
    daily_spend_limit_enabled: bool | None = None,
    enabled: bool | None = None,
    mms_fall_back_to_sms: bool | None = None,
    mms_transcoding: bool | None = None,
    mobile_only: bool | None = None,
    name: str | None = None,
    number_pool_settings: NumberPoolSettings | Mapping[str, Any] | Null | None = None,
    smart_encoding: bool | None = None,
    url_shortener_settings: UrlShortenerSettings | Mapping[str, Any] | Null | None = None,
    v1_secret: str | None = None,
    webhook_api_version: Literal["1", "2", "2010-04-01"] | None = None,
    webhook_failover_url: str | Null | None = None,
    webhook_url: str | Null | None = None,
    whitelisted_destinations: Sequence[str] | None = None,
    options: RequestOptions | None = None,
) -> UpdateMessagingProfileResponse:
    r"""Change a messaging profile's settings; they hold for all its numbers.

    `PATCH /messaging_profiles/{id}` (UpdateMessagingProfile). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the messaging profile. Listed by `messaging_profiles.list`. UUID.
        ai_assistant_id: AI assistant that answers for this messaging profile.
        alpha_sender: Name shown as sender in countries that demand one: up to 11 letters, digits or spaces. Matches
            ^[A-Za-z0-9 ]{1,11}$
        daily_spend_limit: Most USD the profile may spend until midnight UTC; needs daily_spend_limit_enabled.
            Matches ^[0-9]+(?:\.[0-9]+)?$
        daily_spend_limit_enabled: Whether daily_spend_limit is enforced.
        enabled: Whether the profile can be used.
        mms_fall_back_to_sms: Whether an MMS that cannot be delivered goes as SMS. Telnyx's default: False.
        mms_transcoding: Whether pictures are made smaller by themselves where MMS needs it; not by default.
            Telnyx's default: False.
        mobile_only: Whether messages go to mobile numbers only; not by default. Telnyx's default: False.
        name: Name of the profile, for you.
        number_pool_settings: How the numbers of the profile are shared out among messages; null turns the pool off.
        smart_encoding: Whether the encoding is chosen by itself so that an SMS takes fewer parts; not by default.
            Telnyx's default: False.
        url_shortener_settings: How links of public shorteners are replaced by shorter ones; null turns it off.
        v1_secret: Secret for the endpoints of API v1.
        webhook_api_version: Format of the webhooks: that of API version 1 or 2, or 2010-04-01; this library reads
            2. One of 1, 2, 2010-04-01.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about messages of this profile go. URL.
        whitelisted_destinations: Countries that may be written to, as two-letter codes; * alone for all.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        UpdateMessagingProfileResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "ai_assistant_id": ai_assistant_id,
        "alpha_sender": alpha_sender,
        "daily_spend_limit": daily_spend_limit,
        "daily_spend_limit_enabled": daily_spend_limit_enabled,
        "enabled": enabled,
        "mms_fall_back_to_sms": mms_fall_back_to_sms,
        "mms_transcoding": mms_transcoding,
        "mobile_only": mobile_only,
        "name": name,
        "number_pool_settings": number_pool_settings,
        "smart_encoding": smart_encoding,
        "url_shortener_settings": url_shortener_settings,
        "v1_secret": v1_secret,
        "webhook_api_version": webhook_api_version,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
        "whitelisted_destinations": whitelisted_destinations,
    }
    result: UpdateMessagingProfileResponse = await _update.execute(session, arguments, options)
    return result
