# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""numbers features: 1 operation."""

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
    responses=(Response("200", "application/json", "ListNumberFeaturesResponse"),),
    idempotency="safe",
    body=("application/json",),
)


async def list(
    session: TelnyxSession,
    *,
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> ListNumberFeaturesResponse:
    """Retrieve the features for a list of numbers.

    `POST /numbers_features` (PostNumbersFeatures). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        phone_numbers: `Sequence[str]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListNumberFeaturesResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "phone_numbers": phone_numbers,
    }
    result: ListNumberFeaturesResponse = await session.execute(_list, arguments, options)
    return result
