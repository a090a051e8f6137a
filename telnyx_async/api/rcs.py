# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""RCS messaging: 4 operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.rcs import (
        MMSFallback,
        RCSAgentMessage,
        RCSAgentResponse,
        RCSAgentsResponse,
        RCSResponse,
        SMSFallback,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get_agent",
    "list_agents",
    "send_message",
    "update_agent",
]

_get_agent = Operation(
    id="GetRcsAgentsById",
    method="GET",
    path="/rcs_agents/{id}",
    tag="RCS messaging",
    module="rcs",
    function="get_agent",
    summary="Retrieve an RCS agent",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RCSAgentResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_agent(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RCSAgentResponse:
    """Retrieve an RCS agent.

    `GET /rcs_agents/{id}` (GetRcsAgentsById). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RCSAgentResponse = await session.execute(_get_agent, arguments, options)
    return result


_list_agents = Operation(
    id="GetRcsAgents",
    method="GET",
    path="/rcs_agents",
    tag="RCS messaging",
    module="rcs",
    function="list_agents",
    summary="List all RCS agents",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "RCSAgentsResponse"),
        Response("default", "application/json", "Errors"),
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
    """List all RCS agents.

    `GET /rcs_agents` (GetRcsAgents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: RCSAgentsResponse = await session.execute(_list_agents, arguments, options)
    return result


_send_message = Operation(
    id="PostMesssagesRcs",
    method="POST",
    path="/messsages/rcs",
    tag="RCS messaging",
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
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
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
    """Send an RCS message.

    `POST /messsages/rcs` (PostMesssagesRcs). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        agent_id: Example: Agent007
        agent_message: `RCSAgentMessage | Mapping[str, Any]`.
        messaging_profile_id: Messaging profile that applies.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13125551234
        mms_fallback: `MMSFallback | Mapping[str, Any]`.
        sms_fallback: `SMSFallback | Mapping[str, Any]`.
        type_: One of RCS.
        webhook_url: URL that the webhooks are sent to. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSResponse (200)

    Raises:
        ApiError: an error response.
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
    result: RCSResponse = await session.execute(_send_message, arguments, options)
    return result


_update_agent = Operation(
    id="PatchRcsAgentsById",
    method="PATCH",
    path="/rcs_agents/{id}",
    tag="RCS messaging",
    module="rcs",
    function="update_agent",
    summary="Modify an RCS agent",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("agent_name", "agent_name", "body"),
        Parameter("profile_id", "profile_id", "body"),
        Parameter("webhook_failover_url", "webhook_failover_url", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(
        Response("200", "application/json", "RCSAgentResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_agent(
    session: TelnyxSession,
    id: str,
    *,
    agent_name: str | None = None,
    profile_id: str | Null | None = None,
    webhook_failover_url: str | Null | None = None,
    webhook_url: str | Null | None = None,
    options: RequestOptions | None = None,
) -> RCSAgentResponse:
    """Modify an RCS agent.

    `PATCH /rcs_agents/{id}` (PatchRcsAgentsById). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        agent_name: `str`.
        profile_id: UUID. Example: 4001932a-b8a3-42fc-9389-021be6388909
        webhook_failover_url: URL to try when the main webhook URL fails. URL. Example: http://example.com
        webhook_url: URL that the webhooks are sent to. URL. Example: http://example.com
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "agent_name": agent_name,
        "profile_id": profile_id,
        "webhook_failover_url": webhook_failover_url,
        "webhook_url": webhook_url,
    }
    result: RCSAgentResponse = await session.execute(_update_agent, arguments, options)
    return result
