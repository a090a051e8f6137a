# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""RCS: 8 operations.

Sends RCS messages with buttons and cards, and checks which numbers can receive them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.rcs import (
        BulkCheckRCSCapabilitiesResponse,
        CheckRCSCapabilitiesResponse,
        MMSFallback,
        RCSAgentMessage,
        RCSAgentResponse,
        RCSAgentsResponse,
        RCSDeeplinkResponse,
        RCSResponse,
        RCSTestNumberInviteResponse,
        SMSFallback,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "bulk_check_capabilities",
    "check_capabilities",
    "generate_deeplink",
    "get_agent",
    "invite_test_number",
    "list_agents",
    "send_message",
    "update_agent",
]

_bulk_check_capabilities = Operation(
    id="ListRCSCapabilitiesOfAPhoneNumbersBatch",
    method="POST",
    path="/messaging/rcs/bulk_capabilities",
    tag="RCS",
    module="rcs",
    function="bulk_check_capabilities",
    summary="Check RCS capabilities (batch)",
    parameters=(
        Parameter("agent_id", "agent_id", "body", required=True),
        Parameter("phone_numbers", "phone_numbers", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "BulkCheckRCSCapabilitiesResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def bulk_check_capabilities(
    session: TelnyxSession,
    *,
    agent_id: str,
    phone_numbers: Sequence[str],
    options: RequestOptions | None = None,
) -> BulkCheckRCSCapabilitiesResponse:
    """Check which RCS features many numbers support for an agent.

    `POST /messaging/rcs/bulk_capabilities` (ListRCSCapabilitiesOfAPhoneNumbersBatch). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        agent_id: Identifier of the agent (RCS, or of a mission). Example: TestAgent
        phone_numbers: The phone numbers concerned, normally in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkCheckRCSCapabilitiesResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "agent_id": agent_id,
        "phone_numbers": phone_numbers,
    }
    result: BulkCheckRCSCapabilitiesResponse = await _bulk_check_capabilities.execute(session, arguments, options)
    return result


_check_capabilities = Operation(
    id="ListRCSCapabilitiesOfAPhoneNumber",
    method="GET",
    path="/messaging/rcs/capabilities/{agent_id}/{phone_number}",
    tag="RCS",
    module="rcs",
    function="check_capabilities",
    summary="Check RCS capabilities",
    parameters=(
        Parameter("agent_id", "agent_id", "path", required=True),
        Parameter("phone_number", "phone_number", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "CheckRCSCapabilitiesResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def check_capabilities(
    session: TelnyxSession,
    agent_id: str,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> CheckRCSCapabilitiesResponse:
    """Check which RCS features one number supports for an agent.

    `GET /messaging/rcs/capabilities/{agent_id}/{phone_number}` (ListRCSCapabilitiesOfAPhoneNumber). It only reads,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        agent_id: Identifier of the agent (RCS, or of a mission).
        phone_number: The phone number, normally in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CheckRCSCapabilitiesResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "agent_id": agent_id,
        "phone_number": phone_number,
    }
    result: CheckRCSCapabilitiesResponse = await _check_capabilities.execute(session, arguments, options)
    return result


_generate_deeplink = Operation(
    id="GenerateRCSDeeplink",
    method="GET",
    path="/messages/rcs/deeplinks/{agent_id}",
    tag="RCS",
    module="rcs",
    function="generate_deeplink",
    summary="Generate RCS deeplink",
    parameters=(
        Parameter("agent_id", "agent_id", "path", required=True),
        Parameter("body", "body", "query"),
        Parameter("phone_number", "phone_number", "query"),
    ),
    responses=(
        Response("200", "application/json", "RCSDeeplinkResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def generate_deeplink(
    session: TelnyxSession,
    agent_id: str,
    *,
    body: str | None = None,
    phone_number: str | None = None,
    options: RequestOptions | None = None,
) -> RCSDeeplinkResponse:
    """Make a link that opens an RCS conversation with an agent, with a text already filled in if you wish.

    `GET /messages/rcs/deeplinks/{agent_id}` (GenerateRCSDeeplink). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        agent_id: Identifier of the agent (RCS, or of a mission).
        body: The words of it: a comment, a message, what a SIP INFO carries.
        phone_number: The phone number, normally in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSDeeplinkResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "agent_id": agent_id,
        "body": body,
        "phone_number": phone_number,
    }
    result: RCSDeeplinkResponse = await _generate_deeplink.execute(session, arguments, options)
    return result


_get_agent = Operation(
    id="GetRCSAgentById",
    method="GET",
    path="/messaging/rcs/agents/{id}",
    tag="RCS",
    module="rcs",
    function="get_agent",
    summary="Retrieve an RCS agent",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RCSAgentResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
)


async def get_agent(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RCSAgentResponse:
    """Fetch one RCS agent with its webhooks and messaging profile.

    `GET /messaging/rcs/agents/{id}` (GetRCSAgentById). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `rcs.list_agents`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RCSAgentResponse = await _get_agent.execute(session, arguments, options)
    return result


_invite_test_number = Operation(
    id="InviteATestNumberToRCS",
    method="PUT",
    path="/messaging/rcs/test_number_invite/{id}/{phone_number}",
    tag="RCS",
    module="rcs",
    function="invite_test_number",
    summary="Add RCS test number",
    parameters=(
        Parameter("agent_id", "id", "path", required=True),
        Parameter("phone_number", "phone_number", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "RCSTestNumberInviteResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
)


async def invite_test_number(
    session: TelnyxSession,
    agent_id: str,
    phone_number: str,
    *,
    options: RequestOptions | None = None,
) -> RCSTestNumberInviteResponse:
    """Let a number try out an RCS agent before its launch.

    `PUT /messaging/rcs/test_number_invite/{id}/{phone_number}` (InviteATestNumberToRCS). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        agent_id: Identifier that Telnyx gave it.
        phone_number: The phone number, normally in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSTestNumberInviteResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "agent_id": agent_id,
        "phone_number": phone_number,
    }
    result: RCSTestNumberInviteResponse = await _invite_test_number.execute(session, arguments, options)
    return result


_list_agents = Operation(
    id="ListRCSAgents",
    method="GET",
    path="/messaging/rcs/agents",
    tag="RCS",
    module="rcs",
    function="list_agents",
    summary="List all RCS agents",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "RCSAgentsResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_agents(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> RCSAgentsResponse:
    """List the RCS agents that messages can be sent from.

    `GET /messaging/rcs/agents` (ListRCSAgents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentsResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: RCSAgentsResponse = await _list_agents.execute(session, arguments, options)
    return result


_send_message = Operation(
    id="SendRCSMessage",
    method="POST",
    path="/messages/rcs",
    tag="RCS",
    module="rcs",
    function="send_message",
    summary="Send an RCS message",
    parameters=(
        Parameter("agent_id", "agent_id", "body", required=True),
        Parameter("agent_message", "agent_message", "body", required=True),
        Parameter("messaging_profile_id", "messaging_profile_id", "body", required=True),
        Parameter("mms_fallback", "mms_fallback", "body"),
        Parameter("sms_fallback", "sms_fallback", "body"),
        Parameter("to", "to", "body", required=True),
        Parameter("type_", "type", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "RCSResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def send_message(
    session: TelnyxSession,
    *,
    agent_id: str,
    agent_message: RCSAgentMessage | Mapping[str, Any],
    messaging_profile_id: str,
    to: str,
    mms_fallback: MMSFallback | Mapping[str, Any] | None = None,
    sms_fallback: SMSFallback | Mapping[str, Any] | None = None,
    type_: Literal["RCS"] | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> RCSResponse:
    """Send a text, card, file or typing event as an RCS agent, with SMS or MMS as a fallback.

    `POST /messages/rcs` (SendRCSMessage). It is retried with the same idempotency key, so Telnyx carries it out
    only once.

    Args:
        session: the session to send with.
        agent_id: RCS agent that sends the message. Example: Agent007
        agent_message: The RCS message or event, and how long it may take to arrive.
        messaging_profile_id: Messaging profile that applies.
        to: Number of the recipient, in +E.164. Example: +13125551234
        mms_fallback: MMS to send where RCS does not arrive.
        sms_fallback: SMS to send where RCS does not arrive.
        type_: Always RCS. One of RCS.
        webhook_url: URL that the webhooks are sent to. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "agent_id": agent_id,
        "agent_message": agent_message,
        "messaging_profile_id": messaging_profile_id,
        "mms_fallback": mms_fallback,
        "sms_fallback": sms_fallback,
        "to": to,
        "type_": type_,
        "webhook_url": webhook_url,
    }
    result: RCSResponse = await _send_message.execute(session, arguments, options)
    return result


_update_agent = Operation(
    id="UpdateRCSAgentById",
    method="PATCH",
    path="/messaging/rcs/agents/{id}",
    tag="RCS",
    module="rcs",
    function="update_agent",
    summary="Modify an RCS agent",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("profile_id", "profile_id", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "RCSAgentResponse"),
        Response("4XX", "application/json", "MessagingErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_agent(
    session: TelnyxSession,
    id: str,
    *,
    profile_id: str | Null | None = None,
    webhook_failover_url: str | Null | None = None,
    webhook_url: str | Null | None = None,
    options: RequestOptions | None = None,
) -> RCSAgentResponse:
    """Change an RCS agent's messaging profile or the URLs of its webhooks.

    `PATCH /messaging/rcs/agents/{id}` (UpdateRCSAgentById). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `rcs.list_agents`.
        profile_id: Messaging profile that goes with the RCS agent. UUID. Example:
            4001932a-b8a3-42fc-9389-021be6388909
        webhook_failover_url: URL to try when the main webhook URL fails. URL. Example: http://example.com
        webhook_url: URL that the webhooks are sent to. URL. Example: http://example.com
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentResponse (200)

    Raises:
        ApiError: an error response; documented: 4XX.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "profile_id": profile_id,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: RCSAgentResponse = await _update_agent.execute(session, arguments, options)
    return result
