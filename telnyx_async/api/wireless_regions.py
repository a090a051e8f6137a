# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Wireless Regions: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.wireless_regions import ListWirelessRegionsResponse
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
        Response("200", "application/json", "ListWirelessRegionsResponse"),
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
) -> ListWirelessRegionsResponse:
    """Get all wireless regions.

    `GET /wireless/regions` (WirelessRegionsGetAll). Reads only: sent again after any fault.

    Args:
        session: the session to send with.
        product: Example: public_ips
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWirelessRegionsResponse (200)

    Raises:
        ApiError: Telnyx refused; declared: 404.
    """
    arguments: dict[str, object] = {
        "product": product,
    }
    result: ListWirelessRegionsResponse = await session.execute(_list, arguments, options)
    return result
