# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""numbers features: 1 operation.

Tells which features given numbers support.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.number_features import ListNumberFeaturesResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="PostNumbersFeatures",
    method="POST",
    path="/numbers_features",
    tag="numbers features",
    module="number_features",
    function="list",
    summary="Retrieve the features for a list of numbers",
    parameters=(Parameter("phone_numbers", "phone_numbers", "body", required=True),),
    responses=(
        Response("200", "application/json", "ListNumberFeaturesResponse"),
        Response("400", "application/json", "NumbersErrors"),
        Response("401", "application/json", "NumbersErrors"),
        Response("422", "application/json", "NumbersErrors"),
        Response("500", "application/json", "NumbersErrors"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def list(
    session: TelnyxSession,
    *,
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> ListNumberFeaturesResponse:
    """Fetch which features each of the given numbers supports.

    `POST /numbers_features` (PostNumbersFeatures). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        phone_numbers: The numbers to look at, in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNumberFeaturesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 422, 500.
    """
    arguments: dict[str, object] = {
        "phone_numbers": phone_numbers,
    }
    result: ListNumberFeaturesResponse = await _list.execute(session, arguments, options)
    return result
