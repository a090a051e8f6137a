# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""SETI Observability: 1 operation.

Reads results of the tests by which Telnyx watches its own platform.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.seti import ListSetiBlackBoxTestResultsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list_black_box_test_results",
]

_list_black_box_test_results = Operation(
    id="GetBlackBoxTestResults",
    method="GET",
    path="/seti/black_box_test_results",
    tag="SETI Observability",
    module="seti",
    function="list_black_box_test_results",
    summary="Retrieve Black Box Test Results",
    parameters=(Parameter("filter_product", "filter[product]", "query"),),
    responses=(
        Response("200", "application/json", "ListSetiBlackBoxTestResultsResponse"),
        Response("401"),
    ),
    idempotency="safe",
)


async def list_black_box_test_results(
    session: TelnyxSession,
    *,
    filter_product: str | None = None,
    options: RequestOptions | None = None,
) -> ListSetiBlackBoxTestResultsResponse:
    """List the results of the tests that Telnyx runs against its own products.

    `GET /seti/black_box_test_results` (GetBlackBoxTestResults). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_product: Only what belongs to this product.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListSetiBlackBoxTestResultsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_product": filter_product,
    }
    result: ListSetiBlackBoxTestResultsResponse = await _list_black_box_test_results.execute(
        session, arguments, options
    )
    return result
