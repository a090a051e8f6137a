# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 3fd6ff87867fb36c414c8fffa8ca8d1faa09292e0e114f04d8cece069c0b6d10
# overlay sha256 c5a081ca2c3f10740fde94727b303d909e73a8013c442b6960bda60d79ee728a
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Access Tokens: 1 operation."""

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
    """Create an Access Token.

    `POST /telephony_credentials/{id}/token` (CreateTelephonyCredentialToken). Sent again with the same idempotency
    key, which Telnyx carries out once.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        str (201)

    Raises:
        ApiError: Telnyx refused; declared: 404.
        OutcomeUnknown: no answer came, and it may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: str = await session.execute(_create, arguments, options)
    return result
