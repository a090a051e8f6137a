# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
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
