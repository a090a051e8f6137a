# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Access Tokens: 1 operation.

Makes short-lived tokens with which a phone app or web page signs in as a telephony credential.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
]

_create = Operation(
    id="CreateTelephonyCredentialToken",
    method="POST",
    path="/telephony_credentials/{id}/token",
    tag="Access Tokens",
    module="access_tokens",
    function="create",
    summary="Create an Access Token.",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("201", "text/plain", "str"),
        Response("404"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
)


async def create(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> str:
    """Make a JWT with which a phone app or web page signs in as this credential; it comes as plain text.

    `POST /telephony_credentials/{id}/token` (CreateTelephonyCredentialToken). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `telephony_credentials.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (201)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: str = await _create.execute(session, arguments, options)
    return result
