# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
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
