# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Whatsapp messaging: 1 operation.

Sends WhatsApp messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.whatsapp_messages import SendWhatsappMessageResponse, WhatsappMessageContent
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "send",
]

_send = Operation(
    id="SendWhatsappMessage",
    method="POST",
    path="/messages/whatsapp",
    tag="Whatsapp messaging",
    module="whatsapp_messages",
    function="send",
    summary="Send a Whatsapp message",
    parameters=(
        Parameter("from_", "from", "body", required=True),
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("type_", "type", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
        Parameter("whatsapp_message", "whatsapp_message", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "SendWhatsappMessageResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def send(
    session: TelnyxSession,
    *,
    from_: str,
    to: str,
    whatsapp_message: WhatsappMessageContent | Mapping[str, Any],
    messaging_profile_id: str | None = None,
    type_: Literal["WHATSAPP"] | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> SendWhatsappMessageResponse:
    """Send a WhatsApp message; outside the 24 hours after the other side's last one, only templates may be sent.

    `POST /messages/whatsapp` (SendWhatsappMessage). It is retried with the same idempotency key, so Telnyx carries
    it out only once.

    Args:
        session: the session to send with.
        from_: Your WhatsApp number, in +E.164. Example: +13125551234
        to: Number of the recipient, in +E.164. Example: +13125551234
        whatsapp_message: The message; text goes only within 24 hours after the customer's last message, a template
            at any time.
        messaging_profile_id: Messaging profile that applies. UUID.
        type_: Always WHATSAPP. One of WHATSAPP.
        webhook_url: URL that the webhooks are sent to. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendWhatsappMessageResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "from_": from_,
        "messaging_profile_id": messaging_profile_id,
        "to": to,
        "type_": type_,
        "webhook_url": webhook_url,
        "whatsapp_message": whatsapp_message,
    }
    result: SendWhatsappMessageResponse = await _send.execute(session, arguments, options)
    return result
