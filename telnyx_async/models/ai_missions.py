# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Missions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PageMeta

EventType: TypeAlias = Literal[
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
ExecutionMode: TypeAlias = Literal["external", "managed"]
RunStatus: TypeAlias = Literal["pending", "running", "paused", "succeeded", "failed", "cancelled"]
StepStatus: TypeAlias = Literal["pending", "in_progress", "completed", "skipped", "failed"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AddPlanStepsRequest(Model):
    """AddPlanStepsRequest in Telnyx's document."""

    steps: list[CreatePlanStepRequest]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateEventRequest(Model):
    """CreateEventRequest in Telnyx's document.

    Attributes:
        type_: One of status_change, step_started, step_completed, step_failed, tool_call, tool_result, message,
            error, custom.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    summary: str
    type_: EventType
    agent_id: str | None = None
    idempotency_key: str | None = None
    payload: dict[str, Any] | None = None
    step_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMissionRequest(Model):
    """CreateMissionRequest in Telnyx's document.

    Attributes:
        execution_mode: One of external, managed. Telnyx's default: external.
    """

    name: str
    description: str | None = None
    execution_mode: ExecutionMode | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMissionRunRequest(Model):
    """CreateMissionRunRequest in Telnyx's document."""

    _wire_: ClassVar[Mapping[str, str]] = {"input_": "input"}

    input_: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePlanRequest(Model):
    """CreatePlanRequest in Telnyx's document."""

    steps: list[CreatePlanStepRequest]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatePlanStepRequest(Model):
    """CreatePlanStepRequest in Telnyx's document."""

    description: str
    sequence: int
    step_id: str
    metadata: dict[str, Any] | None = None
    parent_step_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EventData(Model):
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
    type_: EventType | str
    agent_id: str | None = None
    idempotency_key: str | None = None
    payload: dict[str, Any] | None = None
    step_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EventResponse(Model):
    """EventResponse in Telnyx's document."""

    data: EventData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class EventsListResponse(ListResponse["EventData"]):
    """EventsListResponse in Telnyx's document."""

    data: list[EventData]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LinkTelnyxAgentRequest(Model):
    """LinkTelnyxAgentRequest in Telnyx's document."""

    telnyx_agent_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionData(Model):
    """MissionData in Telnyx's document.

    Attributes:
        created_at: When it was created.
        execution_mode: One of external, managed.
        mission_id: UUID.
        updated_at: When it last changed.
    """

    created_at: datetime
    execution_mode: ExecutionMode | str
    mission_id: str
    name: str
    updated_at: datetime
    description: str | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionResponse(Model):
    """MissionResponse in Telnyx's document."""

    data: MissionData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionRunData(Model):
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
    status: RunStatus | str
    updated_at: datetime
    error: str | None = None
    finished_at: datetime | None = None
    input_: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    result_payload: dict[str, Any] | None = None
    result_summary: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionRunResponse(Model):
    """MissionRunResponse in Telnyx's document."""

    data: MissionRunData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionRunsListResponse(ListResponse["MissionRunData"]):
    """MissionRunsListResponse in Telnyx's document."""

    data: list[MissionRunData]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionsListResponse(ListResponse["MissionData"]):
    """MissionsListResponse in Telnyx's document."""

    data: list[MissionData]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PlanResponse(Model):
    """PlanResponse in Telnyx's document."""

    data: list[PlanStepData]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PlanStepData(Model):
    """PlanStepData in Telnyx's document.

    Attributes:
        run_id: UUID.
        status: One of pending, in_progress, completed, skipped, failed.
    """

    description: str
    run_id: str
    sequence: int
    status: StepStatus | str
    step_id: str
    completed_at: datetime | None = None
    metadata: dict[str, Any] | None = None
    parent_step_id: str | None = None
    started_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PlanStepResponse(Model):
    """PlanStepResponse in Telnyx's document."""

    data: PlanStepData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class PlanStepsCreatedResponse(Model):
    """PlanStepsCreatedResponse in Telnyx's document."""

    data: list[PlanStepData]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelnyxAgentData(Model):
    """TelnyxAgentData in Telnyx's document.

    Attributes:
        created_at: When it was created.
    """

    created_at: datetime
    run_id: str
    telnyx_agent_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelnyxAgentResponse(Model):
    """TelnyxAgentResponse in Telnyx's document."""

    data: TelnyxAgentData


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TelnyxAgentsListResponse(Model):
    """TelnyxAgentsListResponse in Telnyx's document."""

    data: list[TelnyxAgentData]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMissionRequest(Model):
    """UpdateMissionRequest in Telnyx's document.

    Attributes:
        execution_mode: One of external, managed.
    """

    description: str | None = None
    execution_mode: ExecutionMode | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMissionRunRequest(Model):
    """UpdateMissionRunRequest in Telnyx's document.

    Attributes:
        status: One of pending, running, paused, succeeded, failed, cancelled.
    """

    error: str | None = None
    metadata: dict[str, Any] | None = None
    result_payload: dict[str, Any] | None = None
    result_summary: str | None = None
    status: RunStatus | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdatePlanStepRequest(Model):
    """UpdatePlanStepRequest in Telnyx's document.

    Attributes:
        status: One of pending, in_progress, completed, skipped, failed.
    """

    metadata: dict[str, Any] | None = None
    status: StepStatus | None = None
