# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Enum: 1 operation.

Lists the values that the 10DLC registry allows in a field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.enums import GetEnumResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
]

_get = Operation(
    id="GetEnumEndpoint",
    method="GET",
    path="/10dlc/enum/{endpoint}",
    tag="Enum",
    module="enums",
    function="get",
    summary="Get Enum",
    parameters=(Parameter("endpoint", "endpoint", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetEnumResponse"),
        Response("404", "application/json", "TenDLCErrors"),
        Response("4XX", "application/json", "TenDLCErrors"),
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
) -> GetEnumResponse:
    """Fetch the values that the 10DLC registry knows for one field, such as use cases, verticals or mobile operators.

    `GET /10dlc/enum/{endpoint}` (GetEnumEndpoint). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        endpoint: Address at which it is reached. One of mno, optionalAttributes, usecase, vertical,
            altBusinessIdType, brandIdentityStatus, brandRelationship, campaignStatus, entityType,
            extVettingProvider, vettingStatus, brandStatus, operationStatus, approvedPublicCompany, stockExchange,
            vettingClass.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetEnumResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 4XX.
    """
    arguments: dict[str, object] = {
        "endpoint": endpoint,
    }
    result: GetEnumResponse = await _get.execute(session, arguments, options)
    return result
