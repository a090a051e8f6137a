# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""User Tags: 1 operation.

Lists the labels on the account's numbers and outbound voice profiles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.user_tags import ListUserTagsResponse
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "list",
]

_list = Operation(
    id="GetUserTags",
    method="GET",
    path="/user_tags",
    tag="User Tags",
    module="user_tags",
    function="list",
    summary="List User Tags",
    parameters=(Parameter("filter_starts_with", "filter[starts_with]", "query"),),
    responses=(
        Response("200", "application/json", "ListUserTagsResponse"),
        Response("401", "application/json", "ErrorResponse"),
    ),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    filter_starts_with: str | None = None,
    options: RequestOptions | None = None,
) -> ListUserTagsResponse:
    """List the tags in use on numbers and on outbound voice profiles.

    `GET /user_tags` (GetUserTags). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_starts_with: Only tags that begin so. Example: my-tag
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListUserTagsResponse (200)

    Raises:
        ApiError: an error response; documented: 401.
    """
    arguments: dict[str, object] = {
        "filter_starts_with": filter_starts_with,
    }
    result: ListUserTagsResponse = await _list.execute(session, arguments, options)
    return result
