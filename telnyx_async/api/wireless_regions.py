# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Wireless Regions: 1 operation.

Lists the regions in which wireless products, such as private gateways, are offered.
"""

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
        Response("404", "application/json", "WirelessError"),
        Response("default", "application/json", "WirelessErrors"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    product: str,
    options: RequestOptions | None = None,
) -> ListWirelessRegionsResponse:
    """List the regions of one wireless product, such as public_ips or private_wireless_gateways.

    `GET /wireless/regions` (WirelessRegionsGetAll). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        product: Product whose regions to list, such as public_ips. Example: public_ips
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListWirelessRegionsResponse (200)

    Raises:
        ApiError: an error response; documented: 404.
    """
    arguments: dict[str, object] = {
        "product": product,
    }
    result: ListWirelessRegionsResponse = await _list.execute(session, arguments, options)
    return result
