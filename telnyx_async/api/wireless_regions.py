# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Wireless Regions: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.wireless_regions import WirelessRegionsGetAllResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="WirelessRegionsGetAll",
    method="GET",
    path="/wireless/regions",
    tag="Wireless Regions",
    module="wireless_regions",
    function="list",
    summary="Get all wireless regions",
    parameters=(Parameter("product", "product", "query", required=True),),
    responses=(
        Response("200", "application/json", "WirelessRegionsGetAllResponse"),
        Response("404", "application/json", "Error"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    product: str,
    options: RequestOptions | None = None,
) -> WirelessRegionsGetAllResponse:
    """Get all wireless regions.

    `GET /wireless/regions` (WirelessRegionsGetAll). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        product: Example: public_ips
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        WirelessRegionsGetAllResponse (200)

    Raises:
        ApiError: Telnyx refused; declared: 404.
    """
    arguments: dict[str, object] = {
        "product": product,
    }
    result: WirelessRegionsGetAllResponse = await session.execute(_list, arguments, options)
    return result
