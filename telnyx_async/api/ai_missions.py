# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Missions: 41 operations.

Has AI agents carry out a task by a plan: its runs, steps, events, tools and knowledge.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.ai_missions import (
        CreatedMissionPlanStepsResponse,
        LinkTelnyxAgentResponse,
        ListLinkedTelnyxAgentsResponse,
        ListMissionRunEventsResponse,
        ListMissionRunsResponse,
        ListMissionsResponse,
        MissionExecutionMode,
        MissionPlanResponse,
        MissionPlanStepResponse,
        MissionPlanStepStatus,
        MissionResponse,
        MissionRunEventResponse,
        MissionRunEventType,
        MissionRunResponse,
        MissionRunStatus,
        NewMissionPlanStep,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "add_plan_steps",
    "cancel_run",
    "clone",
    "create",
    "create_knowledge_base",
    "create_mcp_server",
    "create_plan",
    "create_tool",
    "delete",
    "delete_knowledge_base",
    "delete_mcp_server",
    "delete_tool",
    "get",
    "get_knowledge_base",
    "get_mcp_server",
    "get_plan",
    "get_plan_step",
    "get_run",
    "get_run_event",
    "get_tool",
    "link_agent",
    "list",
    "list_knowledge_bases",
    "list_linked_agents",
    "list_mcp_servers",
    "list_recent_events",
    "list_recent_runs",
    "list_run_events",
    "list_runs",
    "list_tools",
    "log_run_event",
    "pause_run",
    "resume_run",
    "start_run",
    "unlink_agent",
    "update",
    "update_knowledge_base",
    "update_mcp_server",
    "update_plan_step",
    "update_run",
    "update_tool",
]

_add_plan_steps = Operation(
    id="post_public_missions_missions_mission_id_runs_run_id_plan_steps",
    method="POST",
    path="/ai/missions/{mission_id}/runs/{run_id}/plan/steps",
    tag="Missions",
    module="ai_missions",
    function="add_plan_steps",
    summary="Add step(s) to plan",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
        Parameter("steps", "steps", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreatedMissionPlanStepsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def add_plan_steps(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    steps: Sequence[NewMissionPlanStep | Mapping[str, Any]],
    options: RequestOptions | None = None,
) -> CreatedMissionPlanStepsResponse:
    """Add steps to the plan of a run.

    `POST /ai/missions/{mission_id}/runs/{run_id}/plan/steps`
    (post_public_missions_missions_mission_id_runs_run_id_plan_steps). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        steps: Steps to add to the plan.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatedMissionPlanStepsResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
        "steps": steps,
    }
    result: CreatedMissionPlanStepsResponse = await _add_plan_steps.execute(session, arguments, options)
    return result


_cancel_run = Operation(
    id="post_public_missions_missions_mission_id_runs_run_id_cancel",
    method="POST",
    path="/ai/missions/{mission_id}/runs/{run_id}/cancel",
    tag="Missions",
    module="ai_missions",
    function="cancel_run",
    summary="Cancel run",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "MissionRunResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def cancel_run(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    options: RequestOptions | None = None,
) -> MissionRunResponse:
    """Cancel a run that is running or paused.

    `POST /ai/missions/{mission_id}/runs/{run_id}/cancel`
    (post_public_missions_missions_mission_id_runs_run_id_cancel). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionRunResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
    }
    result: MissionRunResponse = await _cancel_run.execute(session, arguments, options)
    return result


_clone = Operation(
    id="post_public_missions_missions_mission_id_clone",
    method="POST",
    path="/ai/missions/{mission_id}/clone",
    tag="Missions",
    module="ai_missions",
    function="clone",
    summary="Clone mission",
    parameters=(Parameter("mission_id", "mission_id", "path", required=True),),
    responses=(
        Response("201", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def clone(
    session: TelnyxSession,
    mission_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Copy a mission.

    `POST /ai/missions/{mission_id}/clone` (post_public_missions_missions_mission_id_clone). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
    }
    return await _clone.execute(session, arguments, options)


_create = Operation(
    id="post_public_missions_missions",
    method="POST",
    path="/ai/missions",
    tag="Missions",
    module="ai_missions",
    function="create",
    summary="Create mission",
    parameters=(
        Parameter("description", "description", "body"),
        Parameter("execution_mode", "execution_mode", "body"),
        Parameter("instructions", "instructions", "body"),
        Parameter("metadata", "metadata", "body"),
        Parameter("model", "model", "body"),
        Parameter("name", "name", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "MissionResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    name: str,
    description: str | None = None,
    execution_mode: MissionExecutionMode | None = None,
    instructions: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    model: str | None = None,
    options: RequestOptions | None = None,
) -> MissionResponse:
    """Define a mission; nothing happens before ai_missions.start_run.

    `POST /ai/missions` (post_public_missions_missions). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        name: What it is called.
        description: What it is or is for, in words.
        execution_mode: Who carries out the mission: external or managed. One of external, managed. Telnyx's
            default: external.
        instructions: What the mission is to achieve and how, in words.
        metadata: Facts of your own to keep with the mission.
        model: AI model that does the work.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "description": description,
        "execution_mode": execution_mode,
        "instructions": instructions,
        "metadata": metadata,
        "model": model,
        "name": name,
    }
    result: MissionResponse = await _create.execute(session, arguments, options)
    return result


_create_knowledge_base = Operation(
    id="post_public_missions_missions_mission_id_knowledge_bases",
    method="POST",
    path="/ai/missions/{mission_id}/knowledge-bases",
    tag="Missions",
    module="ai_missions",
    function="create_knowledge_base",
    summary="Create knowledge base",
    parameters=(Parameter("mission_id", "mission_id", "path", required=True),),
    responses=(
        Response("201", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def create_knowledge_base(
    session: TelnyxSession,
    mission_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Add a knowledge base to a mission.

    `POST /ai/missions/{mission_id}/knowledge-bases` (post_public_missions_missions_mission_id_knowledge_bases). It
    is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
    }
    return await _create_knowledge_base.execute(session, arguments, options)


_create_mcp_server = Operation(
    id="post_public_missions_missions_mission_id_mcp_servers",
    method="POST",
    path="/ai/missions/{mission_id}/mcp-servers",
    tag="Missions",
    module="ai_missions",
    function="create_mcp_server",
    summary="Create MCP server",
    parameters=(Parameter("mission_id", "mission_id", "path", required=True),),
    responses=(
        Response("201", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def create_mcp_server(
    session: TelnyxSession,
    mission_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Add an MCP server to a mission.

    `POST /ai/missions/{mission_id}/mcp-servers` (post_public_missions_missions_mission_id_mcp_servers). It is not
    retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
    }
    return await _create_mcp_server.execute(session, arguments, options)


_create_plan = Operation(
    id="post_public_missions_missions_mission_id_runs_run_id_plan",
    method="POST",
    path="/ai/missions/{mission_id}/runs/{run_id}/plan",
    tag="Missions",
    module="ai_missions",
    function="create_plan",
    summary="Create initial plan",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
        Parameter("steps", "steps", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreatedMissionPlanStepsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_plan(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    steps: Sequence[NewMissionPlanStep | Mapping[str, Any]],
    options: RequestOptions | None = None,
) -> CreatedMissionPlanStepsResponse:
    """Give a run its first plan; later steps come with ai_missions.add_plan_steps.

    `POST /ai/missions/{mission_id}/runs/{run_id}/plan` (post_public_missions_missions_mission_id_runs_run_id_plan).
    It is not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        steps: Steps of the plan, in order.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreatedMissionPlanStepsResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
        "steps": steps,
    }
    result: CreatedMissionPlanStepsResponse = await _create_plan.execute(session, arguments, options)
    return result


_create_tool = Operation(
    id="post_public_missions_missions_mission_id_tools",
    method="POST",
    path="/ai/missions/{mission_id}/tools",
    tag="Missions",
    module="ai_missions",
    function="create_tool",
    summary="Create tool",
    parameters=(Parameter("mission_id", "mission_id", "path", required=True),),
    responses=(
        Response("201", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def create_tool(
    session: TelnyxSession,
    mission_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Add a tool to a mission.

    `POST /ai/missions/{mission_id}/tools` (post_public_missions_missions_mission_id_tools). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
    }
    return await _create_tool.execute(session, arguments, options)


_delete = Operation(
    id="delete_public_missions_missions_mission_id",
    method="DELETE",
    path="/ai/missions/{mission_id}",
    tag="Missions",
    module="ai_missions",
    function="delete",
    summary="Delete mission",
    parameters=(Parameter("mission_id", "mission_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    mission_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a mission.

    `DELETE /ai/missions/{mission_id}` (delete_public_missions_missions_mission_id). Repeating it changes nothing,
    so it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
    }
    await _delete.execute(session, arguments, options)


_delete_knowledge_base = Operation(
    id="delete_public_missions_missions_mission_id_knowledge_bases_knowledge_base_id",
    method="DELETE",
    path="/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}",
    tag="Missions",
    module="ai_missions",
    function="delete_knowledge_base",
    summary="Delete knowledge base",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("knowledge_base_id", "knowledge_base_id", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete_knowledge_base(
    session: TelnyxSession,
    mission_id: str,
    knowledge_base_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a knowledge base of a mission.

    `DELETE /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
    (delete_public_missions_missions_mission_id_knowledge_bases_knowledge_base_id). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        knowledge_base_id: Knowledge base concerned. Listed by `ai_missions.list_knowledge_bases`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "knowledge_base_id": knowledge_base_id,
    }
    await _delete_knowledge_base.execute(session, arguments, options)


_delete_mcp_server = Operation(
    id="delete_public_missions_missions_mission_id_mcp_servers_mcp_server_id",
    method="DELETE",
    path="/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}",
    tag="Missions",
    module="ai_missions",
    function="delete_mcp_server",
    summary="Delete MCP server",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("mcp_server_id", "mcp_server_id", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete_mcp_server(
    session: TelnyxSession,
    mission_id: str,
    mcp_server_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete an MCP server of a mission.

    `DELETE /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
    (delete_public_missions_missions_mission_id_mcp_servers_mcp_server_id). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        mcp_server_id: MCP server concerned. Listed by `ai_missions.list_mcp_servers`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "mcp_server_id": mcp_server_id,
    }
    await _delete_mcp_server.execute(session, arguments, options)


_delete_tool = Operation(
    id="delete_public_missions_missions_mission_id_tools_tool_id",
    method="DELETE",
    path="/ai/missions/{mission_id}/tools/{tool_id}",
    tag="Missions",
    module="ai_missions",
    function="delete_tool",
    summary="Delete tool",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("tool_id", "tool_id", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def delete_tool(
    session: TelnyxSession,
    mission_id: str,
    tool_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a tool of a mission.

    `DELETE /ai/missions/{mission_id}/tools/{tool_id}` (delete_public_missions_missions_mission_id_tools_tool_id).
    Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        tool_id: Tool of the mission. Listed by `ai_missions.list_tools`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "tool_id": tool_id,
    }
    await _delete_tool.execute(session, arguments, options)


_get = Operation(
    id="get_public_missions_missions_mission_id",
    method="GET",
    path="/ai/missions/{mission_id}",
    tag="Missions",
    module="ai_missions",
    function="get",
    summary="Get mission",
    parameters=(Parameter("mission_id", "mission_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "MissionResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    mission_id: str,
    *,
    options: RequestOptions | None = None,
) -> MissionResponse:
    """Fetch a mission with its tools, knowledge bases and MCP servers.

    `GET /ai/missions/{mission_id}` (get_public_missions_missions_mission_id). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
    }
    result: MissionResponse = await _get.execute(session, arguments, options)
    return result


_get_knowledge_base = Operation(
    id="get_public_missions_missions_mission_id_knowledge_bases_knowledge_base_id",
    method="GET",
    path="/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}",
    tag="Missions",
    module="ai_missions",
    function="get_knowledge_base",
    summary="Get knowledge base",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("knowledge_base_id", "knowledge_base_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_knowledge_base(
    session: TelnyxSession,
    mission_id: str,
    knowledge_base_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Fetch one knowledge base of a mission.

    `GET /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
    (get_public_missions_missions_mission_id_knowledge_bases_knowledge_base_id). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        knowledge_base_id: Knowledge base concerned. Listed by `ai_missions.list_knowledge_bases`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "knowledge_base_id": knowledge_base_id,
    }
    return await _get_knowledge_base.execute(session, arguments, options)


_get_mcp_server = Operation(
    id="get_public_missions_missions_mission_id_mcp_servers_mcp_server_id",
    method="GET",
    path="/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}",
    tag="Missions",
    module="ai_missions",
    function="get_mcp_server",
    summary="Get MCP server",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("mcp_server_id", "mcp_server_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_mcp_server(
    session: TelnyxSession,
    mission_id: str,
    mcp_server_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Fetch one MCP server of a mission.

    `GET /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
    (get_public_missions_missions_mission_id_mcp_servers_mcp_server_id). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        mcp_server_id: MCP server concerned. Listed by `ai_missions.list_mcp_servers`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "mcp_server_id": mcp_server_id,
    }
    return await _get_mcp_server.execute(session, arguments, options)


_get_plan = Operation(
    id="get_public_missions_missions_mission_id_runs_run_id_plan",
    method="GET",
    path="/ai/missions/{mission_id}/runs/{run_id}/plan",
    tag="Missions",
    module="ai_missions",
    function="get_plan",
    summary="Get plan",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "MissionPlanResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_plan(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    options: RequestOptions | None = None,
) -> MissionPlanResponse:
    """Fetch the whole plan of a run, step by step.

    `GET /ai/missions/{mission_id}/runs/{run_id}/plan` (get_public_missions_missions_mission_id_runs_run_id_plan).
    It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionPlanResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
    }
    result: MissionPlanResponse = await _get_plan.execute(session, arguments, options)
    return result


_get_plan_step = Operation(
    id="get_public_missions_missions_mission_id_runs_run_id_plan_steps_step_id",
    method="GET",
    path="/ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}",
    tag="Missions",
    module="ai_missions",
    function="get_plan_step",
    summary="Get step details",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
        Parameter("step_id", "step_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "MissionPlanStepResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_plan_step(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    step_id: str,
    *,
    options: RequestOptions | None = None,
) -> MissionPlanStepResponse:
    """Fetch one step of a run's plan.

    `GET /ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}`
    (get_public_missions_missions_mission_id_runs_run_id_plan_steps_step_id). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        step_id: Identifier of the plan's step.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionPlanStepResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
        "step_id": step_id,
    }
    result: MissionPlanStepResponse = await _get_plan_step.execute(session, arguments, options)
    return result


_get_run = Operation(
    id="get_public_missions_missions_mission_id_runs_run_id",
    method="GET",
    path="/ai/missions/{mission_id}/runs/{run_id}",
    tag="Missions",
    module="ai_missions",
    function="get_run",
    summary="Get run details",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "MissionRunResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_run(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    options: RequestOptions | None = None,
) -> MissionRunResponse:
    """Fetch a run: its status and, once it is over, its result or error.

    `GET /ai/missions/{mission_id}/runs/{run_id}` (get_public_missions_missions_mission_id_runs_run_id). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionRunResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
    }
    result: MissionRunResponse = await _get_run.execute(session, arguments, options)
    return result


_get_run_event = Operation(
    id="get_public_missions_missions_mission_id_runs_run_id_events_event_id",
    method="GET",
    path="/ai/missions/{mission_id}/runs/{run_id}/events/{event_id}",
    tag="Missions",
    module="ai_missions",
    function="get_run_event",
    summary="Get event details",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
        Parameter("event_id", "event_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "MissionRunEventResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_run_event(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    event_id: str,
    *,
    options: RequestOptions | None = None,
) -> MissionRunEventResponse:
    """Fetch one event of a run.

    `GET /ai/missions/{mission_id}/runs/{run_id}/events/{event_id}`
    (get_public_missions_missions_mission_id_runs_run_id_events_event_id). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        event_id: Identifier of the event. Listed by `ai_missions.list_run_events`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionRunEventResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
        "event_id": event_id,
    }
    result: MissionRunEventResponse = await _get_run_event.execute(session, arguments, options)
    return result


_get_tool = Operation(
    id="get_public_missions_missions_mission_id_tools_tool_id",
    method="GET",
    path="/ai/missions/{mission_id}/tools/{tool_id}",
    tag="Missions",
    module="ai_missions",
    function="get_tool",
    summary="Get tool",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("tool_id", "tool_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def get_tool(
    session: TelnyxSession,
    mission_id: str,
    tool_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Fetch one tool of a mission.

    `GET /ai/missions/{mission_id}/tools/{tool_id}` (get_public_missions_missions_mission_id_tools_tool_id). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        tool_id: Tool of the mission. Listed by `ai_missions.list_tools`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "tool_id": tool_id,
    }
    return await _get_tool.execute(session, arguments, options)


_link_agent = Operation(
    id="post_public_missions_missions_mission_id_runs_run_id_telnyx_agents",
    method="POST",
    path="/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents",
    tag="Missions",
    module="ai_missions",
    function="link_agent",
    summary="Link Telnyx agent to run",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
        Parameter("telnyx_agent_id", "telnyx_agent_id", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "LinkTelnyxAgentResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def link_agent(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    telnyx_agent_id: str,
    options: RequestOptions | None = None,
) -> LinkTelnyxAgentResponse:
    """Let an AI assistant work on a run, by phone or text.

    `POST /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents`
    (post_public_missions_missions_mission_id_runs_run_id_telnyx_agents). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        telnyx_agent_id: AI agent at Telnyx that is linked to the run.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        LinkTelnyxAgentResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
        "telnyx_agent_id": telnyx_agent_id,
    }
    result: LinkTelnyxAgentResponse = await _link_agent.execute(session, arguments, options)
    return result


_list = Operation(
    id="get_public_missions_missions",
    method="GET",
    path="/ai/missions",
    tag="Missions",
    module="ai_missions",
    function="list",
    summary="List missions",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMissionsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListMissionsResponse:
    """List the organization's missions.

    `GET /ai/missions` (get_public_missions_missions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. At most 1000. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMissionsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListMissionsResponse = await _list.execute(session, arguments, options)
    return result


_list_knowledge_bases = Operation(
    id="get_public_missions_missions_mission_id_knowledge_bases",
    method="GET",
    path="/ai/missions/{mission_id}/knowledge-bases",
    tag="Missions",
    module="ai_missions",
    function="list_knowledge_bases",
    summary="List knowledge bases",
    parameters=(Parameter("mission_id", "mission_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_knowledge_bases(
    session: TelnyxSession,
    mission_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """List the knowledge bases of a mission.

    `GET /ai/missions/{mission_id}/knowledge-bases` (get_public_missions_missions_mission_id_knowledge_bases). It
    only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
    }
    return await _list_knowledge_bases.execute(session, arguments, options)


_list_linked_agents = Operation(
    id="get_public_missions_missions_mission_id_runs_run_id_telnyx_agents",
    method="GET",
    path="/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents",
    tag="Missions",
    module="ai_missions",
    function="list_linked_agents",
    summary="List linked Telnyx agents",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "ListLinkedTelnyxAgentsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_linked_agents(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListLinkedTelnyxAgentsResponse:
    """List the AI assistants that work on a run.

    `GET /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents`
    (get_public_missions_missions_mission_id_runs_run_id_telnyx_agents). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListLinkedTelnyxAgentsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
    }
    result: ListLinkedTelnyxAgentsResponse = await _list_linked_agents.execute(session, arguments, options)
    return result


_list_mcp_servers = Operation(
    id="get_public_missions_missions_mission_id_mcp_servers",
    method="GET",
    path="/ai/missions/{mission_id}/mcp-servers",
    tag="Missions",
    module="ai_missions",
    function="list_mcp_servers",
    summary="List MCP servers",
    parameters=(Parameter("mission_id", "mission_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_mcp_servers(
    session: TelnyxSession,
    mission_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """List the MCP servers of a mission.

    `GET /ai/missions/{mission_id}/mcp-servers` (get_public_missions_missions_mission_id_mcp_servers). It only
    reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
    }
    return await _list_mcp_servers.execute(session, arguments, options)


_list_recent_events = Operation(
    id="get_public_missions_missions_events",
    method="GET",
    path="/ai/missions/events",
    tag="Missions",
    module="ai_missions",
    function="list_recent_events",
    summary="List recent events",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("type_", "type", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMissionRunEventsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_recent_events(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    type_: str | None = None,
    options: RequestOptions | None = None,
) -> ListMissionRunEventsResponse:
    """List recent events of every mission.

    `GET /ai/missions/events` (get_public_missions_missions_events). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. At most 1000. Telnyx's default: 50.
        type_: Only events of this kind.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMissionRunEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
        "type_": type_,
    }
    result: ListMissionRunEventsResponse = await _list_recent_events.execute(session, arguments, options)
    return result


_list_recent_runs = Operation(
    id="get_public_missions_missions_runs",
    method="GET",
    path="/ai/missions/runs",
    tag="Missions",
    module="ai_missions",
    function="list_recent_runs",
    summary="List recent runs",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("status", "status", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMissionRunsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_recent_runs(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    status: str | None = None,
    options: RequestOptions | None = None,
) -> ListMissionRunsResponse:
    """List recent runs of every mission.

    `GET /ai/missions/runs` (get_public_missions_missions_runs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. At most 1000. Telnyx's default: 20.
        status: Only runs in this state.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMissionRunsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
        "status": status,
    }
    result: ListMissionRunsResponse = await _list_recent_runs.execute(session, arguments, options)
    return result


_list_run_events = Operation(
    id="get_public_missions_missions_mission_id_runs_run_id_events",
    method="GET",
    path="/ai/missions/{mission_id}/runs/{run_id}/events",
    tag="Missions",
    module="ai_missions",
    function="list_run_events",
    summary="List events",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
        Parameter("agent_id", "agent_id", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("step_id", "step_id", "query"),
        Parameter("type_", "type", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMissionRunEventsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_run_events(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    agent_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    step_id: str | None = None,
    type_: str | None = None,
    options: RequestOptions | None = None,
) -> ListMissionRunEventsResponse:
    """List what happened in a run.

    `GET /ai/missions/{mission_id}/runs/{run_id}/events`
    (get_public_missions_missions_mission_id_runs_run_id_events). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        agent_id: Only events of this agent.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. At most 1000. Telnyx's default: 50.
        step_id: Only events of this step of the plan.
        type_: Only events of this kind.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMissionRunEventsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
        "agent_id": agent_id,
        "page_number": page_number,
        "page_size": page_size,
        "step_id": step_id,
        "type_": type_,
    }
    result: ListMissionRunEventsResponse = await _list_run_events.execute(session, arguments, options)
    return result


_list_runs = Operation(
    id="get_public_missions_missions_mission_id_runs",
    method="GET",
    path="/ai/missions/{mission_id}/runs",
    tag="Missions",
    module="ai_missions",
    function="list_runs",
    summary="List runs for mission",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("status", "status", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListMissionRunsResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_runs(
    session: TelnyxSession,
    mission_id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    status: str | None = None,
    options: RequestOptions | None = None,
) -> ListMissionRunsResponse:
    """List the runs of a mission.

    `GET /ai/missions/{mission_id}/runs` (get_public_missions_missions_mission_id_runs). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. At most 1000. Telnyx's default: 20.
        status: Only runs in this state.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMissionRunsResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "page_number": page_number,
        "page_size": page_size,
        "status": status,
    }
    result: ListMissionRunsResponse = await _list_runs.execute(session, arguments, options)
    return result


_list_tools = Operation(
    id="get_public_missions_missions_mission_id_tools",
    method="GET",
    path="/ai/missions/{mission_id}/tools",
    tag="Missions",
    module="ai_missions",
    function="list_tools",
    summary="List tools",
    parameters=(Parameter("mission_id", "mission_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="safe",
)


async def list_tools(
    session: TelnyxSession,
    mission_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """List the tools of a mission.

    `GET /ai/missions/{mission_id}/tools` (get_public_missions_missions_mission_id_tools). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
    }
    return await _list_tools.execute(session, arguments, options)


_log_run_event = Operation(
    id="post_public_missions_missions_mission_id_runs_run_id_events",
    method="POST",
    path="/ai/missions/{mission_id}/runs/{run_id}/events",
    tag="Missions",
    module="ai_missions",
    function="log_run_event",
    summary="Log event",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
        Parameter("agent_id", "agent_id", "body"),
        Parameter("idempotency_key", "idempotency_key", "body"),
        Parameter("payload", "payload", "body"),
        Parameter("step_id", "step_id", "body"),
        Parameter("summary", "summary", "body", required=True),
        Parameter("type_", "type", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "MissionRunEventResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotency_key",
    body=("application/json",),
)


async def log_run_event(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    summary: str,
    type_: MissionRunEventType,
    agent_id: str | None = None,
    idempotency_key: str | None = None,
    payload: Mapping[str, Any] | None = None,
    step_id: str | None = None,
    options: RequestOptions | None = None,
) -> MissionRunEventResponse:
    """Write down something that happened in a run; idempotency_key keeps a repeat from being noted twice.

    `POST /ai/missions/{mission_id}/runs/{run_id}/events`
    (post_public_missions_missions_mission_id_runs_run_id_events). It is retried with the same idempotency key, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        summary: What happened, in short.
        type_: What happened, such as step_started or tool_call. One of status_change, step_started, step_completed,
            step_failed, tool_call, tool_result, message, error, custom.
        agent_id: Agent that the event is about.
        idempotency_key: Own to each request: a repeat with the same key does not act twice.
        payload: Data of the event.
        step_id: Step of the plan that the event is about.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionRunEventResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
        "agent_id": agent_id,
        "idempotency_key": idempotency_key,
        "payload": payload,
        "step_id": step_id,
        "summary": summary,
        "type_": type_,
    }
    result: MissionRunEventResponse = await _log_run_event.execute(session, arguments, options)
    return result


_pause_run = Operation(
    id="post_public_missions_missions_mission_id_runs_run_id_pause",
    method="POST",
    path="/ai/missions/{mission_id}/runs/{run_id}/pause",
    tag="Missions",
    module="ai_missions",
    function="pause_run",
    summary="Pause run",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "MissionRunResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def pause_run(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    options: RequestOptions | None = None,
) -> MissionRunResponse:
    """Pause a run; ai_missions.resume_run goes on with it.

    `POST /ai/missions/{mission_id}/runs/{run_id}/pause`
    (post_public_missions_missions_mission_id_runs_run_id_pause). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionRunResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
    }
    result: MissionRunResponse = await _pause_run.execute(session, arguments, options)
    return result


_resume_run = Operation(
    id="post_public_missions_missions_mission_id_runs_run_id_resume",
    method="POST",
    path="/ai/missions/{mission_id}/runs/{run_id}/resume",
    tag="Missions",
    module="ai_missions",
    function="resume_run",
    summary="Resume run",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "MissionRunResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
)


async def resume_run(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    options: RequestOptions | None = None,
) -> MissionRunResponse:
    """Go on with a paused run.

    `POST /ai/missions/{mission_id}/runs/{run_id}/resume`
    (post_public_missions_missions_mission_id_runs_run_id_resume). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionRunResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
    }
    result: MissionRunResponse = await _resume_run.execute(session, arguments, options)
    return result


_start_run = Operation(
    id="post_public_missions_missions_mission_id_runs",
    method="POST",
    path="/ai/missions/{mission_id}/runs",
    tag="Missions",
    module="ai_missions",
    function="start_run",
    summary="Start a run",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("input_", "input", "body"),
        Parameter("metadata", "metadata", "body"),
    ),
    responses=(
        Response("201", "application/json", "MissionRunResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def start_run(
    session: TelnyxSession,
    mission_id: str,
    *,
    input_: Mapping[str, Any] | None = None,
    metadata: Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> MissionRunResponse:
    """Start a run of a mission; ai_missions.get_run tells how it stands.

    `POST /ai/missions/{mission_id}/runs` (post_public_missions_missions_mission_id_runs). It is not retried if it
    may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        input_: What the run is given to work on, as data.
        metadata: Further facts kept with it, as names and values.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionRunResponse (201)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "input_": input_,
        "metadata": metadata,
    }
    result: MissionRunResponse = await _start_run.execute(session, arguments, options)
    return result


_unlink_agent = Operation(
    id="delete_public_missions_missions_mission_id_runs_run_id_telnyx_agents_telnyx_agent_id",
    method="DELETE",
    path="/ai/missions/{mission_id}/runs/{run_id}/telnyx-agents/{telnyx_agent_id}",
    tag="Missions",
    module="ai_missions",
    function="unlink_agent",
    summary="Unlink Telnyx agent",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
        Parameter("telnyx_agent_id", "telnyx_agent_id", "path", required=True),
    ),
    responses=(
        Response("204"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def unlink_agent(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    telnyx_agent_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Take an AI assistant off a run.

    `DELETE /ai/missions/{mission_id}/runs/{run_id}/telnyx-agents/{telnyx_agent_id}`
    (delete_public_missions_missions_mission_id_runs_run_id_telnyx_agents_telnyx_agent_id). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        telnyx_agent_id: AI agent at Telnyx that is linked to the run. Listed by `ai_missions.list_linked_agents`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
        "telnyx_agent_id": telnyx_agent_id,
    }
    await _unlink_agent.execute(session, arguments, options)


_update = Operation(
    id="put_public_missions_missions_mission_id",
    method="PUT",
    path="/ai/missions/{mission_id}",
    tag="Missions",
    module="ai_missions",
    function="update",
    summary="Update mission",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("description", "description", "body"),
        Parameter("execution_mode", "execution_mode", "body"),
        Parameter("instructions", "instructions", "body"),
        Parameter("metadata", "metadata", "body"),
        Parameter("model", "model", "body"),
        Parameter("name", "name", "body"),
    ),
    responses=(
        Response("200", "application/json", "MissionResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    mission_id: str,
    *,
    description: str | None = None,
    execution_mode: MissionExecutionMode | None = None,
    instructions: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    model: str | None = None,
    name: str | None = None,
    options: RequestOptions | None = None,
) -> MissionResponse:
    """Change a mission.

    `PUT /ai/missions/{mission_id}` (put_public_missions_missions_mission_id). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. UUID.
        description: What it is or is for, in words.
        execution_mode: Who carries out the mission: external or managed. One of external, managed.
        instructions: What the mission is to achieve and how, in words.
        metadata: Facts of your own to keep with the mission.
        model: AI model that does the work.
        name: What it is called.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "description": description,
        "execution_mode": execution_mode,
        "instructions": instructions,
        "metadata": metadata,
        "model": model,
        "name": name,
    }
    result: MissionResponse = await _update.execute(session, arguments, options)
    return result


_update_knowledge_base = Operation(
    id="put_public_missions_missions_mission_id_knowledge_bases_knowledge_base_id",
    method="PUT",
    path="/ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}",
    tag="Missions",
    module="ai_missions",
    function="update_knowledge_base",
    summary="Update knowledge base",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("knowledge_base_id", "knowledge_base_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def update_knowledge_base(
    session: TelnyxSession,
    mission_id: str,
    knowledge_base_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Change a knowledge base of a mission.

    `PUT /ai/missions/{mission_id}/knowledge-bases/{knowledge_base_id}`
    (put_public_missions_missions_mission_id_knowledge_bases_knowledge_base_id). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        knowledge_base_id: Knowledge base concerned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "knowledge_base_id": knowledge_base_id,
    }
    return await _update_knowledge_base.execute(session, arguments, options)


_update_mcp_server = Operation(
    id="put_public_missions_missions_mission_id_mcp_servers_mcp_server_id",
    method="PUT",
    path="/ai/missions/{mission_id}/mcp-servers/{mcp_server_id}",
    tag="Missions",
    module="ai_missions",
    function="update_mcp_server",
    summary="Update MCP server",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("mcp_server_id", "mcp_server_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def update_mcp_server(
    session: TelnyxSession,
    mission_id: str,
    mcp_server_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Change an MCP server of a mission.

    `PUT /ai/missions/{mission_id}/mcp-servers/{mcp_server_id}`
    (put_public_missions_missions_mission_id_mcp_servers_mcp_server_id). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        mcp_server_id: MCP server concerned.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "mcp_server_id": mcp_server_id,
    }
    return await _update_mcp_server.execute(session, arguments, options)


_update_plan_step = Operation(
    id="patch_public_missions_missions_mission_id_runs_run_id_plan_steps_step_id",
    method="PATCH",
    path="/ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}",
    tag="Missions",
    module="ai_missions",
    function="update_plan_step",
    summary="Update step status",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
        Parameter("step_id", "step_id", "path", required=True),
        Parameter("metadata", "metadata", "body"),
        Parameter("status", "status", "body"),
    ),
    responses=(
        Response("200", "application/json", "MissionPlanStepResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_plan_step(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    step_id: str,
    *,
    metadata: Mapping[str, Any] | None = None,
    status: MissionPlanStepStatus | None = None,
    options: RequestOptions | None = None,
) -> MissionPlanStepResponse:
    """Record how a step of a run's plan stands.

    `PATCH /ai/missions/{mission_id}/runs/{run_id}/plan/steps/{step_id}`
    (patch_public_missions_missions_mission_id_runs_run_id_plan_steps_step_id). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        step_id: Identifier of the plan's step.
        metadata: Further facts kept with it, as names and values.
        status: State that the step is now in. One of pending, in_progress, completed, skipped, failed.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionPlanStepResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
        "step_id": step_id,
        "metadata": metadata,
        "status": status,
    }
    result: MissionPlanStepResponse = await _update_plan_step.execute(session, arguments, options)
    return result


_update_run = Operation(
    id="patch_public_missions_missions_mission_id_runs_run_id",
    method="PATCH",
    path="/ai/missions/{mission_id}/runs/{run_id}",
    tag="Missions",
    module="ai_missions",
    function="update_run",
    summary="Update run",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("run_id", "run_id", "path", required=True),
        Parameter("error", "error", "body"),
        Parameter("metadata", "metadata", "body"),
        Parameter("result_payload", "result_payload", "body"),
        Parameter("result_summary", "result_summary", "body"),
        Parameter("status", "status", "body"),
    ),
    responses=(
        Response("200", "application/json", "MissionRunResponse"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update_run(
    session: TelnyxSession,
    mission_id: str,
    run_id: str,
    *,
    error: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    result_payload: Mapping[str, Any] | None = None,
    result_summary: str | None = None,
    status: MissionRunStatus | None = None,
    options: RequestOptions | None = None,
) -> MissionRunResponse:
    """Record a run's status, result or error.

    `PATCH /ai/missions/{mission_id}/runs/{run_id}` (patch_public_missions_missions_mission_id_runs_run_id). It is
    not retried if it may have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`. UUID.
        run_id: The run concerned, of a mission or a test. Listed by `ai_missions.list_runs`. UUID.
        error: What went wrong with the run.
        metadata: Further facts kept with it, as names and values.
        result_payload: What the run brought, as data.
        result_summary: What the run brought, in words.
        status: State that the run is now in. One of pending, running, paused, succeeded, failed, cancelled.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MissionRunResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "run_id": run_id,
        "error": error,
        "metadata": metadata,
        "result_payload": result_payload,
        "result_summary": result_summary,
        "status": status,
    }
    result: MissionRunResponse = await _update_run.execute(session, arguments, options)
    return result


_update_tool = Operation(
    id="put_public_missions_missions_mission_id_tools_tool_id",
    method="PUT",
    path="/ai/missions/{mission_id}/tools/{tool_id}",
    tag="Missions",
    module="ai_missions",
    function="update_tool",
    summary="Update tool",
    parameters=(
        Parameter("mission_id", "mission_id", "path", required=True),
        Parameter("tool_id", "tool_id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "Any"),
        Response("422", "application/json", "HTTPValidationError"),
    ),
    idempotency="idempotent",
)


async def update_tool(
    session: TelnyxSession,
    mission_id: str,
    tool_id: str,
    *,
    options: RequestOptions | None = None,
) -> Any:
    """Change a tool of a mission.

    `PUT /ai/missions/{mission_id}/tools/{tool_id}` (put_public_missions_missions_mission_id_tools_tool_id).
    Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        mission_id: AI mission concerned. Listed by `ai_missions.list`.
        tool_id: Tool of the mission.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        Any (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "mission_id": mission_id,
        "tool_id": tool_id,
    }
    return await _update_tool.execute(session, arguments, options)
