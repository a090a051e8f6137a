# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Advanced OptIn/OptOut: 6 operations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

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
    tag="Advanced OptIn/OptOut",
    module="messaging_optouts",
    function="create_autoresponse_config",
    summary="Create Auto-Reponse Setting",
    parameters=(
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("country_code", "country_code", "body", required=True),
        Parameter("keywords", "keywords", "body", required=True),
        Parameter("op", "op", "body", required=True),
        Parameter("resp_text", "resp_text", "body"),
    ),
    responses=(
        Response("200", "application/json", "AutoresponseConfigResponse"),
        Response("default", "application/json", "Errors"),
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
    """Create Auto-Reponse Setting.

    `POST /messaging_profiles/{profile_id}/autoresp_configs` (CreateAutorespConfig). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        profile_id: `str`.
        country_code: Country, normally as its two-letter ISO code. Example: US
        keywords: `Sequence[str]`.
        op: One of start, stop, info.
        resp_text: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AutoresponseConfigResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "profile_id": profile_id,
        "country_code": country_code,
        "keywords": keywords,
        "op": op,
        "resp_text": resp_text,
    }
    result: AutoresponseConfigResponse = await session.execute(_create_autoresponse_config, arguments, options)
    return result


_delete_autoresponse_config = Operation(
    id="DeleteAutorespConfig",
    method="DELETE",
    path="/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    tag="Advanced OptIn/OptOut",
    module="messaging_optouts",
    function="delete_autoresponse_config",
    summary="Delete Auto-Response Setting",
    parameters=(
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("autoresp_cfg_id", "autoresp_cfg_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete_autoresponse_config(
    session: TelnyxSession,
    profile_id: str,
    autoresp_cfg_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Delete Auto-Response Setting.

    `DELETE /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}` (DeleteAutorespConfig). Repeating
    it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        profile_id: UUID.
        autoresp_cfg_id: UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "profile_id": profile_id,
        "autoresp_cfg_id": autoresp_cfg_id,
    }
    return await session.execute(_delete_autoresponse_config, arguments, options)


_get_autoresponse_config = Operation(
    id="GetAutorespConfig",
    method="GET",
    path="/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    tag="Advanced OptIn/OptOut",
    module="messaging_optouts",
    function="get_autoresponse_config",
    summary="Get Auto-Response Setting",
    parameters=(
        Parameter("profile_id", "profile_id", "path", required=True),
        Parameter("autoresp_cfg_id", "autoresp_cfg_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "AutoresponseConfigResponse"),
        Response("default", "application/json", "Errors"),
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
    """Get Auto-Response Setting.

    `GET /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}` (GetAutorespConfig). It only reads, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        profile_id: UUID.
        autoresp_cfg_id: UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AutoresponseConfigResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "profile_id": profile_id,
        "autoresp_cfg_id": autoresp_cfg_id,
    }
    result: AutoresponseConfigResponse = await session.execute(_get_autoresponse_config, arguments, options)
    return result


_list = Operation(
    id="ListOptOuts",
    method="GET",
    path="/messaging_optouts",
    tag="Advanced OptIn/OptOut",
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
        Response("400", "application/json", "Error"),
        Response("401", "application/json", "Error"),
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
    """List opt-outs.

    `GET /messaging_optouts` (ListOptOuts). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        created_at_gte: `datetime`.
        created_at_lte: `datetime`.
        filter_from: `str`.
        filter_messaging_profile_id: `str`.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        redaction_enabled: `str`.
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
    result: ListOptOutsResponse = await session.execute(_list, arguments, options)
    return result


_list_autoresponse_configs = Operation(
    id="GetAutorespConfigs",
    method="GET",
    path="/messaging_profiles/{profile_id}/autoresp_configs",
    tag="Advanced OptIn/OptOut",
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
        Response("default", "application/json", "Errors"),
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
    """List Auto-Response Settings.

    `GET /messaging_profiles/{profile_id}/autoresp_configs` (GetAutorespConfigs). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        profile_id: UUID.
        country_code: Country, normally as its two-letter ISO code.
        created_at_gte: `str`.
        created_at_lte: `str`.
        updated_at_gte: `str`.
        updated_at_lte: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAutoresponseConfigsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "profile_id": profile_id,
        "country_code": country_code,
        "created_at_gte": created_at_gte,
        "created_at_lte": created_at_lte,
        "updated_at_gte": updated_at_gte,
        "updated_at_lte": updated_at_lte,
    }
    result: ListAutoresponseConfigsResponse = await session.execute(_list_autoresponse_configs, arguments, options)
    return result


_update_autoresponse_config = Operation(
    id="UpdateAutoRespConfig",
    method="PUT",
    path="/messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}",
    tag="Advanced OptIn/OptOut",
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
        Response("default", "application/json", "Errors"),
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
    """Update Auto-Response Setting.

    `PUT /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}` (UpdateAutoRespConfig). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        profile_id: UUID.
        autoresp_cfg_id: UUID.
        country_code: Country, normally as its two-letter ISO code. Example: US
        keywords: `Sequence[str]`.
        op: One of start, stop, info.
        resp_text: `str`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AutoresponseConfigResponse (200)

    Raises:
        ApiError: an error response.
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
    result: AutoresponseConfigResponse = await session.execute(_update_autoresponse_config, arguments, options)
    return result
