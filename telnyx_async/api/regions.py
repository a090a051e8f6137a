# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Regions: 1 operation.

Lists the regions of the network and what each of them offers.
"""

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
        Response("422", "application/json", "NetworkingErrors"),
        Response("default", "application/json", "NetworkingErrors"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListRegionsResponse:
    """List the regions of the network and which kinds of interface each one supports.

    `GET /regions` (ListRegions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRegionsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {}
    result: ListRegionsResponse = await _list.execute(session, arguments, options)
    return result
