# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Enum: 1 operation."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
]

_get = Operation(
    id="GetEnumEndpoint",
    method="GET",
    path="/enum/{endpoint}",
    tag="Enum",
    module="enums",
    function="get",
    summary="Get Enum",
    parameters=(Parameter("endpoint", "endpoint", "path", required=True),),
    responses=(
        Response("200", "application/json", "list[str | dict[str, Any]] | dict[str, Any]"),
        Response("404", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    endpoint: Literal[
        "mno",
        "optionalAttributes",
        "usecase",
        "vertical",
        "altBusinessIdType",
        "brandIdentityStatus",
        "brandRelationship",
        "campaignStatus",
        "entityType",
        "extVettingProvider",
        "vettingStatus",
        "brandStatus",
        "operationStatus",
        "approvedPublicCompany",
        "stockExchange",
        "vettingClass",
    ],
    *,
    options: RequestOptions | None = None,
) -> builtins.list[str | dict[str, Any]] | dict[str, Any]:
    """Get Enum.

    `GET /enum/{endpoint}` (GetEnumEndpoint). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        endpoint: One of mno, optionalAttributes, usecase, vertical, altBusinessIdType, brandIdentityStatus,
            brandRelationship, campaignStatus, entityType, extVettingProvider, vettingStatus, brandStatus,
            operationStatus, approvedPublicCompany, stockExchange, vettingClass.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        list[str | dict[str, Any]] | dict[str, Any] (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "endpoint": endpoint,
    }
    result: builtins.list[str | dict[str, Any]] | dict[str, Any] = await session.execute(_get, arguments, options)
    return result
