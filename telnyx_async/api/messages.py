# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Messages: 10 operations.

Sends SMS and MMS, schedules them, and reads what became of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.messages import (
        CancelledOutboundMessage,
        GetMessageResponse,
        ListGroupMMSMessagesResponse,
        OutboundMessageResponse,
        ScheduleMessageResponse,
        SendGroupMMSResponse,
        SendMessageFromLongCodeResponse,
        SendMessageFromNumberPoolResponse,
        SendMessageFromShortCodeResponse,
        SendMessageResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "cancel_scheduled",
    "get",
    "list_group_mms",
    "schedule",
    "send",
    "send_from_alphanumeric_sender",
    "send_from_long_code",
    "send_from_number_pool",
    "send_from_short_code",
    "send_group_mms",
]

_cancel_scheduled = Operation(
    id="CancelMessage",
    method="DELETE",
    path="/messages/{id}",
    tag="Messages",
    module="messages",
    function="cancel_scheduled",
    summary="Cancel a scheduled message",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "CancelledOutboundMessage"),
        Response("403", "application/json", "MessagingError"),
        Response("404", "application/json", "MessagingError"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotent",
)


async def cancel_scheduled(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> CancelledOutboundMessage:
    """Call off a scheduled message, more than a minute before its send_at.

    `DELETE /messages/{id}` (CancelMessage). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the scheduled message. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CancelledOutboundMessage (200)

    Raises:
        ApiError: an error response; documented: 403, 404, 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: CancelledOutboundMessage = await _cancel_scheduled.execute(session, arguments, options)
    return result


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
        Response("4XX", "application/json", "MessagingErrors"),
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
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetMessageResponse = await _get.execute(session, arguments, options)
    return result


_list_group_mms = Operation(
    id="GetGroupMmsMessages",
    method="GET",
    path="/messages/group/{message_id}",
    tag="Messages",
    module="messages",
    function="list_group_mms",
    summary="Retrieve group MMS messages",
    parameters=(Parameter("message_id", "message_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListGroupMMSMessagesResponse"),
        Response("401", "application/json", "MessagingErrors"),
        Response("404", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def list_group_mms(
    session: TelnyxSession,
    message_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListGroupMMSMessagesResponse:
    """List the messages of one group MMS.

    `GET /messages/group/{message_id}` (GetGroupMmsMessages). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        message_id: Identifier of the group message, as messages.send_group_mms returned it. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListGroupMMSMessagesResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "message_id": message_id,
    }
    result: ListGroupMMSMessagesResponse = await _list_group_mms.execute(session, arguments, options)
    return result


_schedule = Operation(
    id="ScheduleMessage",
    method="POST",
    path="/messages/schedule",
    tag="Messages",
    module="messages",
    function="schedule",
    summary="Schedule a message",
    parameters=(
        Parameter("auto_detect", "auto_detect", "body"),
        Parameter("from_", "from", "body"),
        Parameter("media_urls", "media_urls", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("send_at", "send_at", "body"),
        Parameter("subject", "subject", "body"),
        Parameter("text", "text", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("type_", "type", "body"),
        Parameter("use_profile_webhooks", "use_profile_webhooks", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "ScheduleMessageResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def schedule(
    session: TelnyxSession,
    *,
    to: str,
    auto_detect: bool | None = None,
    from_: str | None = None,
    media_urls: Sequence[str] | None = None,
    messaging_profile_id: str | None = None,
    send_at: datetime | None = None,
    subject: str | None = None,
    text: str | None = None,
    type_: Literal["SMS", "MMS"] | None = None,
    use_profile_webhooks: bool | None = None,
    webhook_failover_url: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> ScheduleMessageResponse:
    """Have an SMS or MMS sent at send_at, from any kind of sender; cancel_scheduled calls it off.

    `POST /messages/schedule` (ScheduleMessage). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        to: Recipient: a number in +E.164 or a short code. Example: +E.164
        auto_detect: Whether to notice an SMS so long that it takes more parts than advised. Telnyx's default:
            False.
        from_: Sender: a number in +E.164, a short code or an alphanumeric id; not needed with a number pool.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        messaging_profile_id: Messaging profile to send under; needed for a number pool or an alphanumeric sender.
        send_at: When to send it, an ISO 8601 time to come, exact to the minute; cancel_scheduled calls it off.
        subject: Heading of the mail or MMS.
        text: What the message says; an SMS needs it.
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when webhook_url fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ScheduleMessageResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "auto_detect": auto_detect,
        "from_": from_,
        "media_urls": media_urls,
        "messaging_profile_id": messaging_profile_id,
        "send_at": send_at,
        "subject": subject,
        "text": text,
        "to": to,
        "type_": type_,
        "use_profile_webhooks": use_profile_webhooks,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: ScheduleMessageResponse = await _schedule.execute(session, arguments, options)
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
        Parameter("encoding", "encoding", "body"),
        Parameter("from_", "from", "body"),
        Parameter("media_urls", "media_urls", "body"),
        Parameter("messaging_profile_id", "messaging_profile_id", "body"),
        Parameter("send_at", "send_at", "body"),
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
        Response("4XX", "application/json", "MessagingErrors"),
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
    encoding: Literal["auto", "gsm7", "ucs2"] | None = None,
    from_: str | None = None,
    media_urls: Sequence[str] | None = None,
    messaging_profile_id: str | None = None,
    send_at: datetime | Null | None = None,
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
        encoding: How the text is encoded: auto takes the shorter; gsm7 fails (400) for letters it lacks, ucs2
            always works. One of auto, gsm7, ucs2. Telnyx's default: auto.
        from_: Sender: a number in +E.164, a short code or an alphanumeric id; not needed with a number pool.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        messaging_profile_id: Messaging profile to send under; needed for a number pool or an alphanumeric sender.
        send_at: When to send it, an ISO 8601 time to come, exact to the minute; cancel_scheduled calls it off.
        subject: Heading of the mail or MMS.
        text: What the message says; an SMS needs it.
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when webhook_url fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendMessageResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: message.finalized, message.sent.
    """
    arguments: dict[str, object] = {
        "auto_detect": auto_detect,
        "encoding": encoding,
        "from_": from_,
        "media_urls": media_urls,
        "messaging_profile_id": messaging_profile_id,
        "send_at": send_at,
        "subject": subject,
        "text": text,
        "to": to,
        "type_": type_,
        "use_profile_webhooks": use_profile_webhooks,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: SendMessageResponse = await _send.execute(session, arguments, options)
    return result


_send_from_alphanumeric_sender = Operation(
    id="SendAlphanumericSenderIdMessage",
    method="POST",
    path="/messages/alphanumeric_sender_id",
    tag="Messages",
    module="messages",
    function="send_from_alphanumeric_sender",
    summary="Send a message using an alphanumeric sender ID",
    parameters=(
        Parameter("from_", "from", "body", required=True),
        Parameter("messaging_profile_id", "messaging_profile_id", "body", required=True),
        Parameter("text", "text", "body", required=True),
        Parameter("to", "to", "body", required=True),
        Parameter("use_profile_webhooks", "use_profile_webhooks", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "OutboundMessageResponse"),
        Response("400", "application/json", "MessagingErrors"),
        Response("401", "application/json", "MessagingErrors"),
        Response("422", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def send_from_alphanumeric_sender(
    session: TelnyxSession,
    *,
    from_: str,
    messaging_profile_id: str,
    text: str,
    to: str,
    use_profile_webhooks: bool | None = None,
    webhook_failover_url: str | Null | None = None,
    webhook_url: str | Null | None = None,
    options: RequestOptions | None = None,
) -> OutboundMessageResponse:
    """Send an SMS from a name instead of a number; MMS is not possible.

    `POST /messages/alphanumeric_sender_id` (SendAlphanumericSenderIdMessage). It is retried with the same
    idempotency key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        from_: The alphanumeric sender id, one of your account. Example: MyCompany
        messaging_profile_id: Messaging profile to send under. UUID.
        text: What the message says.
        to: Recipient: a number in +E.164. Example: +E.164
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message.
        webhook_failover_url: URL to try when webhook_url fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        OutboundMessageResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "from_": from_,
        "messaging_profile_id": messaging_profile_id,
        "text": text,
        "to": to,
        "use_profile_webhooks": use_profile_webhooks,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: OutboundMessageResponse = await _send_from_alphanumeric_sender.execute(session, arguments, options)
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
        Parameter("encoding", "encoding", "body"),
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
        Response("4XX", "application/json", "MessagingErrors"),
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
    encoding: Literal["auto", "gsm7", "ucs2"] | None = None,
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
        encoding: How the text is encoded: auto takes the shorter; gsm7 fails (400) for letters it lacks, ucs2
            always works. One of auto, gsm7, ucs2. Telnyx's default: auto.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        subject: Heading of the mail or MMS.
        text: What the message says; an SMS needs it.
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when webhook_url fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendMessageFromLongCodeResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: message.finalized, message.sent.
    """
    arguments: dict[str, object] = {
        "auto_detect": auto_detect,
        "encoding": encoding,
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
    result: SendMessageFromLongCodeResponse = await _send_from_long_code.execute(session, arguments, options)
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
        Parameter("encoding", "encoding", "body"),
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
        Response("4XX", "application/json", "MessagingErrors"),
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
    encoding: Literal["auto", "gsm7", "ucs2"] | None = None,
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
        encoding: How the text is encoded: auto takes the shorter; gsm7 fails (400) for letters it lacks, ucs2
            always works. One of auto, gsm7, ucs2. Telnyx's default: auto.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        subject: Heading of the mail or MMS.
        text: What the message says; an SMS needs it.
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when webhook_url fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendMessageFromNumberPoolResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: message.finalized, message.sent.
    """
    arguments: dict[str, object] = {
        "auto_detect": auto_detect,
        "encoding": encoding,
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
    result: SendMessageFromNumberPoolResponse = await _send_from_number_pool.execute(session, arguments, options)
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
        Parameter("encoding", "encoding", "body"),
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
        Response("4XX", "application/json", "MessagingErrors"),
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
    encoding: Literal["auto", "gsm7", "ucs2"] | None = None,
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
        encoding: How the text is encoded: auto takes the shorter; gsm7 fails (400) for letters it lacks, ucs2
            always works. One of auto, gsm7, ucs2. Telnyx's default: auto.
        media_urls: URLs of media to attach, less than 1 MB together; an MMS needs them.
        subject: Heading of the mail or MMS.
        text: What the message says; an SMS needs it.
        type_: Whether it goes out as SMS or as MMS. One of SMS, MMS.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when webhook_url fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendMessageFromShortCodeResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.

    Webhooks that may follow: message.finalized, message.sent.
    """
    arguments: dict[str, object] = {
        "auto_detect": auto_detect,
        "encoding": encoding,
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
    result: SendMessageFromShortCodeResponse = await _send_from_short_code.execute(session, arguments, options)
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
        Response("4XX", "application/json", "MessagingErrors"),
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
        subject: Heading of the mail or MMS.
        text: What the message says.
        use_profile_webhooks: Whether the messaging profile's webhook URLs count too, after those given with the
            message. Telnyx's default: True.
        webhook_failover_url: URL to try when webhook_url fails. URL.
        webhook_url: Where webhooks about this message go. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SendGroupMMSResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
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
    result: SendGroupMMSResponse = await _send_group_mms.execute(session, arguments, options)
    return result
