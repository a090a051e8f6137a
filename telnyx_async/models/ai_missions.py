# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Missions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PageMeta

MissionExecutionMode: TypeAlias = Literal["external", "managed"]
MissionPlanStepStatus: TypeAlias = Literal["pending", "in_progress", "completed", "skipped", "failed"]
MissionRunEventType: TypeAlias = Literal[
    "status_change",
    "step_started",
    "step_completed",
    "step_failed",
    "tool_call",
    "tool_result",
    "message",
    "error",
    "custom",
]
MissionRunStatus: TypeAlias = Literal["pending", "running", "paused", "succeeded", "failed", "cancelled"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class AddMissionPlanStepsRequest(Model):
    """AddPlanStepsRequest in Telnyx's document."""

    steps: list[NewMissionPlanStep]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMissionPlanRequest(Model):
    """CreatePlanRequest in Telnyx's document."""

    steps: list[NewMissionPlanStep]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMissionRequest(Model):
    """CreateMissionRequest in Telnyx's document.

    Attributes:
        execution_mode: One of external, managed. Telnyx's default: external.
    """

    name: str
    description: str | None = None
    execution_mode: MissionExecutionMode | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMissionRunEventRequest(Model):
    """CreateEventRequest in Telnyx's document.

    Attributes:
        type_: One of status_change, step_started, step_completed, step_failed, tool_call, tool_result, message,
            error, custom.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    summary: str
    type_: MissionRunEventType
    agent_id: str | None = None
    idempotency_key: str | None = None
    payload: dict[str, Any] | None = None
    step_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMissionRunRequest(Model):
    """CreateMissionRunRequest in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"input_": "input"}

    input_: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatedMissionPlanStepsResponse(Model):
    """PlanStepsCreatedResponse in Telnyx's document."""

    data: list[MissionPlanStep]


@define(eq=False, repr=False, kw_only=True, slots=False)
class LinkTelnyxAgentRequest(Model):
    """LinkTelnyxAgentRequest in Telnyx's document."""

    telnyx_agent_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class LinkTelnyxAgentResponse(Model):
    """TelnyxAgentResponse in Telnyx's document."""

    data: LinkedTelnyxAgent


@define(eq=False, repr=False, kw_only=True, slots=False)
class LinkedTelnyxAgent(Model):
    """TelnyxAgentData in Telnyx's document.

    Attributes:
        created_at: When it was created.
    """

    created_at: datetime
    run_id: str
    telnyx_agent_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLinkedTelnyxAgentsResponse(Model):
    """TelnyxAgentsListResponse in Telnyx's document."""

    data: list[LinkedTelnyxAgent]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMissionRunEventsResponse(ListResponse["MissionRunEvent"]):
    """EventsListResponse in Telnyx's document."""

    data: list[MissionRunEvent]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMissionRunsResponse(ListResponse["MissionRun"]):
    """MissionRunsListResponse in Telnyx's document."""

    data: list[MissionRun]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMissionsResponse(ListResponse["Mission"]):
    """MissionsListResponse in Telnyx's document."""

    data: list[Mission]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class Mission(Model):
    """MissionData in Telnyx's document.

    Attributes:
        created_at: When it was created.
        execution_mode: One of external, managed.
        mission_id: UUID.
        updated_at: When it last changed.
    """

    created_at: datetime
    execution_mode: MissionExecutionMode | str
    mission_id: str
    name: str
    updated_at: datetime
    description: str | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionPlanResponse(Model):
    """PlanResponse in Telnyx's document."""

    data: list[MissionPlanStep]


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionPlanStep(Model):
    """PlanStepData in Telnyx's document.

    Attributes:
        run_id: UUID.
        status: One of pending, in_progress, completed, skipped, failed.
    """

    description: str
    run_id: str
    sequence: int
    status: MissionPlanStepStatus | str
    step_id: str
    completed_at: datetime | None = None
    metadata: dict[str, Any] | None = None
    parent_step_id: str | None = None
    started_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionPlanStepResponse(Model):
    """PlanStepResponse in Telnyx's document."""

    data: MissionPlanStep


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionResponse(Model):
    """MissionResponse in Telnyx's document."""

    data: Mission


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionRun(Model):
    """MissionRunData in Telnyx's document.

    Attributes:
        mission_id: UUID.
        run_id: UUID.
        status: One of pending, running, paused, succeeded, failed, cancelled.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"input_": "input"}

    mission_id: str
    run_id: str
    started_at: datetime
    status: MissionRunStatus | str
    updated_at: datetime
    error: str | None = None
    finished_at: datetime | None = None
    input_: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    result_payload: dict[str, Any] | None = None
    result_summary: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionRunEvent(Model):
    """EventData in Telnyx's document.

    Attributes:
        type_: One of status_change, step_started, step_completed, step_failed, tool_call, tool_result, message,
            error, custom.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    event_id: str
    run_id: str
    summary: str
    timestamp: datetime
    type_: MissionRunEventType | str
    agent_id: str | None = None
    idempotency_key: str | None = None
    payload: dict[str, Any] | None = None
    step_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionRunEventResponse(Model):
    """EventResponse in Telnyx's document."""

    data: MissionRunEvent


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionRunResponse(Model):
    """MissionRunResponse in Telnyx's document."""

    data: MissionRun


@define(eq=False, repr=False, kw_only=True, slots=False)
class NewMissionPlanStep(Model):
    """CreatePlanStepRequest in Telnyx's document."""

    description: str
    sequence: int
    step_id: str
    metadata: dict[str, Any] | None = None
    parent_step_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMissionPlanStepRequest(Model):
    """UpdatePlanStepRequest in Telnyx's document.

    Attributes:
        status: One of pending, in_progress, completed, skipped, failed.
    """

    metadata: dict[str, Any] | None = None
    status: MissionPlanStepStatus | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMissionRequest(Model):
    """UpdateMissionRequest in Telnyx's document.

    Attributes:
        execution_mode: One of external, managed.
    """

    description: str | None = None
    execution_mode: MissionExecutionMode | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMissionRunRequest(Model):
    """UpdateMissionRunRequest in Telnyx's document.

    Attributes:
        status: One of pending, running, paused, succeeded, failed, cancelled.
    """

    error: str | None = None
    metadata: dict[str, Any] | None = None
    result_payload: dict[str, Any] | None = None
    result_summary: str | None = None
    status: MissionRunStatus | None = None
