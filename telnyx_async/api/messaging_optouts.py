# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Opt-Out Management: 6 operations.

Lists who has opted out of messages, and sets the automatic answers to START, STOP and INFO keywords.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.messaging_optouts import (
        AutoresponseConfigResponse,
        ListAutoresponseConfigsResponse,
        ListOptOutsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_autoresponse_config",
    "delete_autoresponse_config",
    "get_autoresponse_config",
    "list",
    "list_autoresponse_configs",
    "update_autoresponse_config",
]

_create_autoresponse_config = Operation(
    id="CreateAutorespConfig",
    method="POST",
    path="/messaging_profiles/{profile_id}/autoresp_configs",
    tag="Opt-Out Management",
    module="messaging_optouts",
    function="create_autoresponse_config",
    summary="Create auto-response setting",
    parameters=(
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("country_code", "country_code", "body", required=True),
        Parameter("keywords", "keywords", "body", required=True),
        Parameter("op", "op", "body", required=True),
        Parameter("resp_text", "resp_text", "body"),
    ),
    responses=(
        Response("200", "application/json", "AutoresponseConfigResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_autoresponse_config(
    session: TelnyxSession,
    profile_id: str,
    *,
    country_code: str,
    keywords: Sequence[str],
    op: Literal["start", "stop", "info"],
    resp_text: str | None = None,
    options: RequestOptions | None = None,
) -> AutoresponseConfigResponse:
    """Set up keywords of a country that a messaging profile treats as START, STOP or INFO, and the text it answers.

    `POST /messaging_profiles/{profile_id}/autoresp_configs` (CreateAutorespConfig). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        profile_id: Messaging profile concerned. Listed by `messaging_profiles.list`.
        country_code: Country, normally as its two-letter ISO code. Example: US
        keywords: Words that trigger the answer.
        op: What the keywords do: stop opts out, start opts in again, info asks for help. One of start, stop, info.
        resp_text: Message that answers the keyword.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AutoresponseConfigResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "profile_id": profile_id,
        "country_code": country_code,
        "keywords": keywords,
        "op": op,
        "resp_text": resp_text,
    }
    result: AutoresponseConfigResponse = await _create_autoresponse_config.execute(session, arguments, options)
    return result


_delete_autoresponse_config = Operation(
    id="DeleteAutorespConfig",
    method="DELETE",
    path="/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    tag="Opt-Out Management",
    module="messaging_optouts",
    function="delete_autoresponse_config",
    summary="Delete Auto-Response Setting",
    parameters=(
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("autoresp_cfg_id", "autoresp_cfg_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "str"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
)


async def delete_autoresponse_config(
    session: TelnyxSession,
    profile_id: str,
    autoresp_cfg_id: str,
    *,
    options: RequestOptions | None = None,
) -> str:
    """Delete one automatic answer of a messaging profile.

    `DELETE /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}` (DeleteAutorespConfig). Repeating
    it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        profile_id: Messaging profile concerned. Listed by `messaging_profiles.list`. UUID.
        autoresp_cfg_id: Autoresponse concerned. Listed by `messaging_optouts.list_autoresponse_configs`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "profile_id": profile_id,
        "autoresp_cfg_id": autoresp_cfg_id,
    }
    result: str = await _delete_autoresponse_config.execute(session, arguments, options)
    return result


_get_autoresponse_config = Operation(
    id="GetAutorespConfig",
    method="GET",
    path="/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    tag="Opt-Out Management",
    module="messaging_optouts",
    function="get_autoresponse_config",
    summary="Get Auto-Response Setting",
    parameters=(
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("autoresp_cfg_id", "autoresp_cfg_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "AutoresponseConfigResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_autoresponse_config(
    session: TelnyxSession,
    profile_id: str,
    autoresp_cfg_id: str,
    *,
    options: RequestOptions | None = None,
) -> AutoresponseConfigResponse:
    """Fetch one automatic answer of a messaging profile.

    `GET /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}` (GetAutorespConfig). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        profile_id: Messaging profile concerned. Listed by `messaging_profiles.list`. UUID.
        autoresp_cfg_id: Autoresponse concerned. Listed by `messaging_optouts.list_autoresponse_configs`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AutoresponseConfigResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "profile_id": profile_id,
        "autoresp_cfg_id": autoresp_cfg_id,
    }
    result: AutoresponseConfigResponse = await _get_autoresponse_config.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListOptOuts",
    method="GET",
    path="/messaging_optouts",
    tag="Opt-Out Management",
    module="messaging_optouts",
    function="list",
    summary="List opt-outs",
    parameters=(
        Parameter("created_at_gte", "created_at[gte]", "query"),
        Parameter("created_at_lte", "created_at[lte]", "query"),
        Parameter("filter_from", "filter[from]", "query"),
        Parameter("filter_messaging_profile_id", "filter[messaging_profile_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("redaction_enabled", "redaction_enabled", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListOptOutsResponse"),
        Response("400", "application/json", "MessagingError"),
        Response("401", "application/json", "MessagingError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    filter_from: str | None = None,
    filter_messaging_profile_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    redaction_enabled: str | None = None,
    options: RequestOptions | None = None,
) -> ListOptOutsResponse:
    """List who has opted out of messages, and from which sender.

    `GET /messaging_optouts` (ListOptOuts). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        created_at_gte: Only those from this time (ISO 8601) on.
        created_at_lte: Only those up to this time (ISO 8601).
        filter_from: Only opt-outs from this sender: number, short code or alphanumeric id.
        filter_messaging_profile_id: Only what belongs to this messaging profile.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        redaction_enabled: Whether the numbers of those who opted out are made unreadable.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListOptOutsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401.
    """
    arguments: dict[str, object] = {
        "created_at_gte": created_at_gte,
        "created_at_lte": created_at_lte,
        "filter_from": filter_from,
        "filter_messaging_profile_id": filter_messaging_profile_id,
        "page_number": page_number,
        "page_size": page_size,
        "redaction_enabled": redaction_enabled,
    }
    result: ListOptOutsResponse = await _list.execute(session, arguments, options)
    return result


_list_autoresponse_configs = Operation(
    id="GetAutorespConfigs",
    method="GET",
    path="/messaging_profiles/{profile_id}/autoresp_configs",
    tag="Opt-Out Management",
    module="messaging_optouts",
    function="list_autoresponse_configs",
    summary="List Auto-Response Settings",
    parameters=(
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("country_code", "country_code", "query"),
        Parameter("created_at_gte", "created_at[gte]", "query"),
        Parameter("created_at_lte", "created_at[lte]", "query"),
        Parameter("updated_at_gte", "updated_at[gte]", "query"),
        Parameter("updated_at_lte", "updated_at[lte]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAutoresponseConfigsResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_autoresponse_configs(
    session: TelnyxSession,
    profile_id: str,
    *,
    country_code: str | None = None,
    created_at_gte: str | None = None,
    created_at_lte: str | None = None,
    updated_at_gte: str | None = None,
    updated_at_lte: str | None = None,
    options: RequestOptions | None = None,
) -> ListAutoresponseConfigsResponse:
    """List the automatic answers of a messaging profile.

    `GET /messaging_profiles/{profile_id}/autoresp_configs` (GetAutorespConfigs). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        profile_id: Messaging profile concerned. Listed by `messaging_profiles.list`. UUID.
        country_code: Country, normally as its two-letter ISO code.
        created_at_gte: Only those from this time (ISO 8601) on.
        created_at_lte: Only those up to this time (ISO 8601).
        updated_at_gte: Only those changed at this time (ISO 8601) or after it.
        updated_at_lte: Only those changed at this time (ISO 8601) or before it.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAutoresponseConfigsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "profile_id": profile_id,
        "country_code": country_code,
        "created_at_gte": created_at_gte,
        "created_at_lte": created_at_lte,
        "updated_at_gte": updated_at_gte,
        "updated_at_lte": updated_at_lte,
    }
    result: ListAutoresponseConfigsResponse = await _list_autoresponse_configs.execute(session, arguments, options)
    return result


_update_autoresponse_config = Operation(
    id="UpdateAutoRespConfig",
    method="PUT",
    path="/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    tag="Opt-Out Management",
    module="messaging_optouts",
    function="update_autoresponse_config",
    summary="Update Auto-Response Setting",
    parameters=(
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("autoresp_cfg_id", "autoresp_cfg_id", "path", required=True),
        Parameter("country_code", "country_code", "body", required=True),
        Parameter("keywords", "keywords", "body", required=True),
        Parameter("op", "op", "body", required=True),
        Parameter("resp_text", "resp_text", "body"),
    ),
    responses=(
        Response("200", "application/json", "AutoresponseConfigResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update_autoresponse_config(
    session: TelnyxSession,
    profile_id: str,
    autoresp_cfg_id: str,
    *,
    country_code: str,
    keywords: Sequence[str],
    op: Literal["start", "stop", "info"],
    resp_text: str | None = None,
    options: RequestOptions | None = None,
) -> AutoresponseConfigResponse:
    """Replace an automatic answer: its keywords, country, kind and text.

    `PUT /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}` (UpdateAutoRespConfig). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        profile_id: Messaging profile concerned. Listed by `messaging_profiles.list`. UUID.
        autoresp_cfg_id: Autoresponse concerned. UUID.
        country_code: Country, normally as its two-letter ISO code. Example: US
        keywords: Words that trigger the answer.
        op: What the keywords do: stop opts out, start opts in again, info asks for help. One of start, stop, info.
        resp_text: Message that answers the keyword.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AutoresponseConfigResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "profile_id": profile_id,
        "autoresp_cfg_id": autoresp_cfg_id,
        "country_code": country_code,
        "keywords": keywords,
        "op": op,
        "resp_text": resp_text,
    }
    result: AutoresponseConfigResponse = await _update_autoresponse_config.execute(session, arguments, options)
    return result
