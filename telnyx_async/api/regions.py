# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Regions: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Response

if TYPE_CHECKING:
    from telnyx_async.models.regions import ListRegionsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="ListRegions",
    method="GET",
    path="/regions",
    tag="Regions",
    module="regions",
    function="list",
    summary="List all Regions",
    responses=(
        Response("200", "application/json", "ListRegionsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListRegionsResponse:
    """List all Regions.

    `GET /regions` (ListRegions). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRegionsResponse (200)

    Raises:
        ApiError: Telnyx refused.
    """
    arguments: dict[str, object] = {}
    result: ListRegionsResponse = await session.execute(_list, arguments, options)
    return result
