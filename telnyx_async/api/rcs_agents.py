# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""RCS Agents: 10 operations.

Registers senders of RCS messages, launches them, and adds phones to test them with.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.rcs_agents import (
        LaunchRCSAgentCampaign,
        RCSAgentConfiguration,
        RCSAgentDetail,
        RCSAgentTestingConfiguration,
        RCSCarrierApproval,
        RCSTestDevice,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_test_device",
    "create",
    "get",
    "launch",
    "list",
    "list_carrier_approvals",
    "list_test_devices",
    "remove_test_device",
    "submit",
    "update",
]

_add_test_device = Operation(
    id="AddRcsTestDevice",
    method="POST",
    path="/rcs/agents/{id}/test_devices",
    tag="RCS Agents",
    module="rcs_agents",
    function="add_test_device",
    summary="",
    parameters=(
        Parameter("agent_id", "id", "path", required=True),
        Parameter("phone_number", "phone_number", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "RCSTestDevice"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def add_test_device(
    session: TelnyxSession,
    agent_id: str,
    *,
    phone_number: str,
    options: RequestOptions | None = None,
) -> RCSTestDevice:
    """Add a phone to test an RCS agent with; a number that is already there is not added again.

    `POST /rcs/agents/{id}/test_devices` (AddRcsTestDevice). Repeating it changes nothing, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        agent_id: Identifier that Telnyx gave it. Listed by `rcs_agents.list`.
        phone_number: The phone number, normally in +E.164.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSTestDevice (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "agent_id": agent_id,
        "phone_number": phone_number,
    }
    result: RCSTestDevice = await _add_test_device.execute(session, arguments, options)
    return result


_create = Operation(
    id="CreateRcsAgentRegistration",
    method="POST",
    path="/rcs/agents",
    tag="RCS Agents",
    module="rcs_agents",
    function="create",
    summary="",
    parameters=(
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("brand_id", "brand_id", "body", required=True),
        Parameter("configuration", "configuration", "body", required=True),
        Parameter("display_name", "display_name", "body", required=True),
        Parameter("hosting_region", "hosting_region", "body"),
        Parameter("profile_id", "profile_id", "body"),
        Parameter("use_case", "use_case", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "RCSAgentDetail"),),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    brand_id: str,
    configuration: RCSAgentConfiguration | Mapping[str, Any],
    display_name: str,
    use_case: Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"],
    idempotency_key: str | None = None,
    hosting_region: str | Null | None = None,
    profile_id: str | Null | None = None,
    options: RequestOptions | None = None,
) -> RCSAgentDetail:
    """Draft an RCS agent under a brand; nothing is reviewed before rcs_agents.submit.

    `POST /rcs/agents` (CreateRcsAgentRegistration). It is retried with the same idempotency key, so Telnyx carries
    it out only once.

    Args:
        session: the session to send with.
        brand_id: RCS brand concerned.
        configuration: Where and how to reach the storage.
        display_name: Name that people are shown.
        use_case: What it is used for. One of MULTI_USE, PROMOTIONAL, TRANSACTIONAL, OTP.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice.
        hosting_region: Region that the RCS agent is hosted in.
        profile_id: Profile concerned, of the kind that this product has.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentDetail (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "idempotency_key": idempotency_key,
        "brand_id": brand_id,
        "configuration": configuration,
        "display_name": display_name,
        "hosting_region": hosting_region,
        "profile_id": profile_id,
        "use_case": use_case,
    }
    result: RCSAgentDetail = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetRcsAgentRegistration",
    method="GET",
    path="/rcs/agents/{id}",
    tag="RCS Agents",
    module="rcs_agents",
    function="get",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "RCSAgentDetail"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RCSAgentDetail:
    """Fetch an RCS agent's registration: status of each section, test devices and approvals by carriers.

    `GET /rcs/agents/{id}` (GetRcsAgentRegistration). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `rcs_agents.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentDetail (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RCSAgentDetail = await _get.execute(session, arguments, options)
    return result


_launch = Operation(
    id="LaunchRcsAgent",
    method="POST",
    path="/rcs/agents/{id}/launch",
    tag="RCS Agents",
    module="rcs_agents",
    function="launch",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("campaign", "campaign", "body", required=True),
        Parameter("testing", "testing", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "RCSAgentDetail"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def launch(
    session: TelnyxSession,
    id: str,
    *,
    campaign: LaunchRCSAgentCampaign | Mapping[str, Any],
    testing: RCSAgentTestingConfiguration | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> RCSAgentDetail:
    """Ask the carriers to launch an RCS agent that has been submitted; rcs_agents.list_carrier_approvals shows how far
    it is.

    `POST /rcs/agents/{id}/launch` (LaunchRcsAgent). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `rcs_agents.list`.
        campaign: What the agent is for: company, agent, consent, examples of messages.
        testing: How the agent can be tried: a URL, and more if needed.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentDetail (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "campaign": campaign,
        "testing": testing,
    }
    result: RCSAgentDetail = await _launch.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListRcsAgentRegistrations",
    method="GET",
    path="/rcs/agents",
    tag="RCS Agents",
    module="rcs_agents",
    function="list",
    summary="",
    parameters=(Parameter("brand_id", "brand_id", "query"),),
    responses=(Response("2XX", "application/json", "list[RCSAgentDetail]"),),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    brand_id: str | None = None,
    options: RequestOptions | None = None,
) -> builtins.list[RCSAgentDetail]:
    """List the organization's RCS agent registrations, of one brand or of all.

    `GET /rcs/agents` (ListRcsAgentRegistrations). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        brand_id: RCS brand concerned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        list[RCSAgentDetail] (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "brand_id": brand_id,
    }
    result: builtins.list[RCSAgentDetail] = await _list.execute(session, arguments, options)
    return result


_list_carrier_approvals = Operation(
    id="ListRcsAgentCarrierApprovals",
    method="GET",
    path="/rcs/agents/{id}/carrier_approvals",
    tag="RCS Agents",
    module="rcs_agents",
    function="list_carrier_approvals",
    summary="",
    parameters=(Parameter("agent_id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "list[RCSCarrierApproval]"),),
    idempotency="safe",
)


async def list_carrier_approvals(
    session: TelnyxSession,
    agent_id: str,
    *,
    options: RequestOptions | None = None,
) -> builtins.list[RCSCarrierApproval]:
    """List which carriers have approved or rejected an RCS agent, and why.

    `GET /rcs/agents/{id}/carrier_approvals` (ListRcsAgentCarrierApprovals). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        agent_id: Identifier that Telnyx gave it. Listed by `rcs_agents.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        list[RCSCarrierApproval] (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "agent_id": agent_id,
    }
    result: builtins.list[RCSCarrierApproval] = await _list_carrier_approvals.execute(session, arguments, options)
    return result


_list_test_devices = Operation(
    id="ListRcsTestDevices",
    method="GET",
    path="/rcs/agents/{id}/test_devices",
    tag="RCS Agents",
    module="rcs_agents",
    function="list_test_devices",
    summary="",
    parameters=(Parameter("agent_id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "list[RCSTestDevice]"),),
    idempotency="safe",
)


async def list_test_devices(
    session: TelnyxSession,
    agent_id: str,
    *,
    options: RequestOptions | None = None,
) -> builtins.list[RCSTestDevice]:
    """List the phones that test an RCS agent, and whether they accepted the invitation.

    `GET /rcs/agents/{id}/test_devices` (ListRcsTestDevices). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        agent_id: Identifier that Telnyx gave it. Listed by `rcs_agents.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        list[RCSTestDevice] (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "agent_id": agent_id,
    }
    result: builtins.list[RCSTestDevice] = await _list_test_devices.execute(session, arguments, options)
    return result


_remove_test_device = Operation(
    id="RemoveRcsTestDevice",
    method="DELETE",
    path="/rcs/agents/{id}/test_devices/{test_device_id}",
    tag="RCS Agents",
    module="rcs_agents",
    function="remove_test_device",
    summary="",
    parameters=(
        Parameter("agent_id", "id", "path", required=True),
        Parameter("test_device_id", "test_device_id", "path", required=True),
    ),
    responses=(Response("2XX"),),
    idempotency="idempotent",
)


async def remove_test_device(
    session: TelnyxSession,
    agent_id: str,
    test_device_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Take a phone off the test devices of an RCS agent.

    `DELETE /rcs/agents/{id}/test_devices/{test_device_id}` (RemoveRcsTestDevice). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        agent_id: Identifier that Telnyx gave it. Listed by `rcs_agents.list`.
        test_device_id: Identifier of the test device. Listed by `rcs_agents.list_test_devices`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "agent_id": agent_id,
        "test_device_id": test_device_id,
    }
    await _remove_test_device.execute(session, arguments, options)


_submit = Operation(
    id="SubmitRcsAgent",
    method="POST",
    path="/rcs/agents/{id}/submit",
    tag="RCS Agents",
    module="rcs_agents",
    function="submit",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "RCSAgentDetail"),),
    idempotency="idempotent",
)


async def submit(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RCSAgentDetail:
    """Send an RCS agent's basic data to review; its brand must be VERIFIED. It cannot be edited afterwards.

    `POST /rcs/agents/{id}/submit` (SubmitRcsAgent). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `rcs_agents.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentDetail (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RCSAgentDetail = await _submit.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateRcsAgentRegistration",
    method="PATCH",
    path="/rcs/agents/{id}",
    tag="RCS Agents",
    module="rcs_agents",
    function="update",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("configuration", "configuration", "body"),
        Parameter("display_name", "display_name", "body"),
        Parameter("hosting_region", "hosting_region", "body"),
        Parameter("profile_id", "profile_id", "body"),
        Parameter("use_case", "use_case", "body"),
    ),
    responses=(Response("2XX", "application/json", "RCSAgentDetail"),),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    configuration: RCSAgentConfiguration | Mapping[str, Any] | None = None,
    display_name: str | None = None,
    hosting_region: str | None = None,
    profile_id: str | None = None,
    use_case: Literal["MULTI_USE", "PROMOTIONAL", "TRANSACTIONAL", "OTP"] | None = None,
    options: RequestOptions | None = None,
) -> RCSAgentDetail:
    """Change the draft of an RCS agent, as long as its status is CREATED.

    `PATCH /rcs/agents/{id}` (UpdateRcsAgentRegistration). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `rcs_agents.list`.
        configuration: Where and how to reach the storage.
        display_name: Name that people are shown.
        hosting_region: Region that the RCS agent is hosted in.
        profile_id: Profile concerned, of the kind that this product has.
        use_case: What it is used for. One of MULTI_USE, PROMOTIONAL, TRANSACTIONAL, OTP.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSAgentDetail (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "configuration": configuration,
        "display_name": display_name,
        "hosting_region": hosting_region,
        "profile_id": profile_id,
        "use_case": use_case,
    }
    result: RCSAgentDetail = await _update.execute(session, arguments, options)
    return result
