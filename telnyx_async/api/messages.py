# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Messages: 6 operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.messages import (
        GetMessageResponse,
        SendGroupMMSResponse,
        SendMessageFromLongCodeResponse,
        SendMessageFromNumberPoolResponse,
        SendMessageFromShortCodeResponse,
        SendMessageResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "send",
    "send_from_long_code",
    "send_from_number_pool",
    "send_from_short_code",
    "send_group_mms",
]

_get = Operation(
    id="GetMessage",
    method="GET",
    path="/messages/{id}",
    tag="Messages",
    module="messages",
    function="get",
    summary="Retrieve a message",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetMessageResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetMessageResponse:
    """Fetch a message of the last 10 days; older ones are only in the MDR reports.

    `GET /messages/{id}` (GetMessage). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the message. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMessageResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMessageResponse = await session.execute(_get, arguments, options)
    return result


_send = Operation(
    id="SendMessage",
    method="POST",
    path="/messages",
    tag="Messages",
    module="messages",
    function="send",
    summary="Send a message",
    parameters=(
        Parameter("auto_detect", "auto_detect", "body"),
        Parameter("from_", "from", "body"),
        Parameter("media_urls", "media_urls", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("text", "text", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("type_", "type", "body"),
        Parameter("use_profile_webhooks", "use_profile_webhooks", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "SendMessageResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
    webhooks=("message.finalized", "message.sent"),
)


async def send(
    session: TelnyxSession,
    *,
    to: str,
    auto_detect: bool | None = None,
    from_: str | None = None,
    media_urls: Sequence[str] | None = None,
    messaging_profile_id: str | None = None,
    subject: str | None = None,
    text: str | None = None,
    type_: Literal["SMS", "MMS"] | None = None,
    use_profile_webhooks: bool | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> SendMessageResponse:
    """Send an SMS or MMS from a number, a short code, an alphanumeric sender id or a number pool.

    `POST /messages` (SendMessage). It is retried with the same idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        to: Recipient: a number in +E.164 or a short code. Example: +E.164
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        from_: Sender: a number in +E.164, a short code or an alphanumeric id; not needed with a number pool.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        messaging_profile_id: Messaging profile to send under; needed for a number pool or an alphanumeric sender.
        subject: Subject line.
        text: What the message says; an SMS needs it.
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendMessageResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: message.finalized, message.sent.
    """
    arguments: dict[str, object] = {
        "auto_detect": auto_detect,
        "from_": from_,
        "media_urls": media_urls,
        "messaging_profile_id": messaging_profile_id,
        "subject": subject,
        "text": text,
        "to": to,
        "type_": type_,
        "use_profile_webhooks": use_profile_webhooks,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: SendMessageResponse = await session.execute(_send, arguments, options)
    return result


_send_from_long_code = Operation(
    id="CreateLongCodeMessage",
    method="POST",
    path="/messages/long_code",
    tag="Messages",
    module="messages",
    function="send_from_long_code",
    summary="Send a long code message",
    parameters=(
        Parameter("auto_detect", "auto_detect", "body"),
        Parameter("from_", "from", "body", required=True),
        Parameter("media_urls", "media_urls", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("text", "text", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("type_", "type", "body"),
        Parameter("use_profile_webhooks", "use_profile_webhooks", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "SendMessageFromLongCodeResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
    webhooks=("message.finalized", "message.sent"),
)


async def send_from_long_code(
    session: TelnyxSession,
    *,
    from_: str,
    to: str,
    auto_detect: bool | None = None,
    media_urls: Sequence[str] | None = None,
    subject: str | None = None,
    text: str | None = None,
    type_: Literal["SMS", "MMS"] | None = None,
    use_profile_webhooks: bool | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> SendMessageFromLongCodeResponse:
    """Send a message from a long code, that is an ordinary phone number.

    `POST /messages/long_code` (CreateLongCodeMessage). It is retried with the same idempotency key, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        from_: Sender: a number in +E.164.
        to: Recipient: a number in +E.164 or a short code. Example: +E.164
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        subject: Subject line.
        text: What the message says; an SMS needs it.
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendMessageFromLongCodeResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: message.finalized, message.sent.
    """
    arguments: dict[str, object] = {
        "auto_detect": auto_detect,
        "from_": from_,
        "media_urls": media_urls,
        "subject": subject,
        "text": text,
        "to": to,
        "type_": type_,
        "use_profile_webhooks": use_profile_webhooks,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: SendMessageFromLongCodeResponse = await session.execute(_send_from_long_code, arguments, options)
    return result


_send_from_number_pool = Operation(
    id="CreateNumberPoolMessage",
    method="POST",
    path="/messages/number_pool",
    tag="Messages",
    module="messages",
    function="send_from_number_pool",
    summary="Send a message using number pool",
    parameters=(
        Parameter("auto_detect", "auto_detect", "body"),
        Parameter("media_urls", "media_urls", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body", required=True),
        Parameter("subject", "subject", "body"),
        Parameter("text", "text", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("type_", "type", "body"),
        Parameter("use_profile_webhooks", "use_profile_webhooks", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "SendMessageFromNumberPoolResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
    webhooks=("message.finalized", "message.sent"),
)


async def send_from_number_pool(
    session: TelnyxSession,
    *,
    messaging_profile_id: str,
    to: str,
    auto_detect: bool | None = None,
    media_urls: Sequence[str] | None = None,
    subject: str | None = None,
    text: str | None = None,
    type_: Literal["SMS", "MMS"] | None = None,
    use_profile_webhooks: bool | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> SendMessageFromNumberPoolResponse:
    """Send a message from whichever number of a profile's number pool fits.

    `POST /messages/number_pool` (CreateNumberPoolMessage). It is retried with the same idempotency key, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        messaging_profile_id: Messaging profile whose number pool sends it.
        to: Recipient: a number in +E.164 or a short code. Example: +E.164
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        subject: Subject line.
        text: What the message says; an SMS needs it.
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendMessageFromNumberPoolResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: message.finalized, message.sent.
    """
    arguments: dict[str, object] = {
        "auto_detect": auto_detect,
        "media_urls": media_urls,
        "messaging_profile_id": messaging_profile_id,
        "subject": subject,
        "text": text,
        "to": to,
        "type_": type_,
        "use_profile_webhooks": use_profile_webhooks,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: SendMessageFromNumberPoolResponse = await session.execute(_send_from_number_pool, arguments, options)
    return result


_send_from_short_code = Operation(
    id="CreateShortCodeMessage",
    method="POST",
    path="/messages/short_code",
    tag="Messages",
    module="messages",
    function="send_from_short_code",
    summary="Send a short code message",
    parameters=(
        Parameter("auto_detect", "auto_detect", "body"),
        Parameter("from_", "from", "body", required=True),
        Parameter("media_urls", "media_urls", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("text", "text", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("type_", "type", "body"),
        Parameter("use_profile_webhooks", "use_profile_webhooks", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "SendMessageFromShortCodeResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
    webhooks=("message.finalized", "message.sent"),
)


async def send_from_short_code(
    session: TelnyxSession,
    *,
    from_: str,
    to: str,
    auto_detect: bool | None = None,
    media_urls: Sequence[str] | None = None,
    subject: str | None = None,
    text: str | None = None,
    type_: Literal["SMS", "MMS"] | None = None,
    use_profile_webhooks: bool | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> SendMessageFromShortCodeResponse:
    """Send a message from a short code.

    `POST /messages/short_code` (CreateShortCodeMessage). It is retried with the same idempotency key, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        from_: Sender: a short code or number.
        to: Recipient: a number in +E.164 or a short code. Example: +E.164
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        subject: Subject line.
        text: What the message says; an SMS needs it.
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendMessageFromShortCodeResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: message.finalized, message.sent.
    """
    arguments: dict[str, object] = {
        "auto_detect": auto_detect,
        "from_": from_,
        "media_urls": media_urls,
        "subject": subject,
        "text": text,
        "to": to,
        "type_": type_,
        "use_profile_webhooks": use_profile_webhooks,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: SendMessageFromShortCodeResponse = await session.execute(_send_from_short_code, arguments, options)
    return result


_send_group_mms = Operation(
    id="CreateGroupMmsMessage",
    method="POST",
    path="/messages/group_mms",
    tag="Messages",
    module="messages",
    function="send_group_mms",
    summary="Send a group MMS message",
    parameters=(
        Parameter("from_", "from", "body", required=True),
        Parameter("media_urls", "media_urls", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("text", "text", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("use_profile_webhooks", "use_profile_webhooks", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "SendGroupMMSResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
    webhooks=("message.finalized", "message.sent"),
)


async def send_group_mms(
    session: TelnyxSession,
    *,
    from_: str,
    to: Sequence[str],
    media_urls: Sequence[str] | None = None,
    subject: str | None = None,
    text: str | None = None,
    use_profile_webhooks: bool | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> SendGroupMMSResponse:
    """Send one MMS to a group of up to 8 people.

    `POST /messages/group_mms` (CreateGroupMmsMessage). It is retried with the same idempotency key, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        from_: Sender: a number in +E.164.
        to: Recipients, 8 at most.
        media_urls: URLs of the pictures or other media, less than 1 MB together.
        subject: Subject line.
        text: What the message says.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when the main webhook URL fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendGroupMMSResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: message.finalized, message.sent.
    """
    arguments: dict[str, object] = {
        "from_": from_,
        "media_urls": media_urls,
        "subject": subject,
        "text": text,
        "to": to,
        "use_profile_webhooks": use_profile_webhooks,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: SendGroupMMSResponse = await session.execute(_send_group_mms, arguments, options)
    return result
