# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Enum: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.enums import GetEnumEndpointResponse
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
        Response("200", "application/json", "GetEnumEndpointResponse"),
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
) -> GetEnumEndpointResponse:
    """Get Enum.

    `GET /enum/{endpoint}` (GetEnumEndpoint). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        endpoint: One of mno, optionalAttributes, usecase, vertical, altBusinessIdType, brandIdentityStatus,
            brandRelationship, campaignStatus, entityType, extVettingProvider, vettingStatus, brandStatus,
            operationStatus, approvedPublicCompany, stockExchange, vettingClass.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetEnumEndpointResponse (200)

    Raises:
        ApiError: Telnyx refused; declared: 404.
    """
    arguments: dict[str, object] = {
        "endpoint": endpoint,
    }
    result: GetEnumEndpointResponse = await session.execute(_get, arguments, options)
    return result
