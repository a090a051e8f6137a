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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AddMissionPlanStepsRequest(Model):
    """AddPlanStepsRequest in Telnyx's document.

    Attributes:
        steps: What is to be done, in order.
    """

    steps: list[NewMissionPlanStep]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMissionPlanRequest(Model):
    """CreatePlanRequest in Telnyx's document.

    Attributes:
        steps: What is to be done, in order.
    """

    steps: list[NewMissionPlanStep]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMissionRequest(Model):
    """CreateMissionRequest in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        execution_mode: Who carries out the mission: external or managed. One of external, managed. Telnyx's
            default: external.
        instructions: What the model is told to do, in words.
        metadata: Further facts kept with it, as names and values.
        model: AI model that does the work.
        name: What it is called.
    """

    name: str
    description: str | None = None
    execution_mode: MissionExecutionMode | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMissionRunEventRequest(Model):
    """CreateEventRequest in Telnyx's document.

    Attributes:
        agent_id: Identifier of the agent (RCS, or of a mission).
        idempotency_key: Own to each request: a repeat with the same key does not act twice.
        payload: What the event reports.
        step_id: The plan's step that is meant.
        summary: The gist of it, in short.
        type_: Which kind it is. One of status_change, step_started, step_completed, step_failed, tool_call,
            tool_result, message, error, custom.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    summary: str
    type_: MissionRunEventType
    agent_id: str | None = None
    idempotency_key: str | None = None
    payload: dict[str, Any] | None = None
    step_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateMissionRunRequest(Model):
    """CreateMissionRunRequest in Telnyx's document.

    Attributes:
        input_: What the run or model is given to work on.
        metadata: Further facts kept with it, as names and values.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"input_": "input"}

    input_: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreatedMissionPlanStepsResponse(Model):
    """PlanStepsCreatedResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[MissionPlanStep]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LinkTelnyxAgentRequest(Model):
    """LinkTelnyxAgentRequest in Telnyx's document.

    Attributes:
        telnyx_agent_id: AI agent at Telnyx that is linked to the run.
    """

    telnyx_agent_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LinkTelnyxAgentResponse(Model):
    """TelnyxAgentResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LinkedTelnyxAgent


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LinkedTelnyxAgent(Model):
    """TelnyxAgentData in Telnyx's document.

    Attributes:
        created_at: When it was created.
        run_id: The run concerned, of a mission or a test.
        telnyx_agent_id: AI agent at Telnyx that is linked to the run.
    """

    created_at: datetime
    run_id: str
    telnyx_agent_id: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListLinkedTelnyxAgentsResponse(Model):
    """TelnyxAgentsListResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[LinkedTelnyxAgent]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMissionRunEventsResponse(ListResponse["MissionRunEvent"]):
    """EventsListResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MissionRunEvent]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMissionRunsResponse(ListResponse["MissionRun"]):
    """MissionRunsListResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MissionRun]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMissionsResponse(ListResponse["Mission"]):
    """MissionsListResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Mission]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Mission(Model):
    """MissionData in Telnyx's document.

    Attributes:
        created_at: When it was created.
        description: What it is or is for, in words.
        execution_mode: Who carries out the mission: external or managed. One of external, managed.
        instructions: What the model is told to do, in words.
        metadata: Further facts kept with it, as names and values.
        mission_id: AI mission concerned. UUID.
        model: AI model that does the work.
        name: What it is called.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionPlanResponse(Model):
    """PlanResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[MissionPlanStep]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionPlanStep(Model):
    """PlanStepData in Telnyx's document.

    Attributes:
        completed_at: When it was finished.
        description: What it is or is for, in words.
        metadata: Further facts kept with it, as names and values.
        run_id: The run concerned, of a mission or a test. UUID.
        started_at: When it began.
        status: How far it has come, or whether it is in use. One of pending, in_progress, completed, skipped,
            failed.
        step_id: The plan's step that is meant.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionPlanStepResponse(Model):
    """PlanStepResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MissionPlanStep


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionResponse(Model):
    """MissionResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Mission


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionRun(Model):
    """MissionRunData in Telnyx's document.

    Attributes:
        error: What went wrong.
        finished_at: When it was done.
        input_: What the run or model is given to work on.
        metadata: Further facts kept with it, as names and values.
        mission_id: AI mission concerned. UUID.
        result_payload: What the run brought, as data.
        result_summary: What the run brought, in words.
        run_id: The run concerned, of a mission or a test. UUID.
        started_at: When it began.
        status: How far it has come, or whether it is in use. One of pending, running, paused, succeeded, failed,
            cancelled.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionRunEvent(Model):
    """EventData in Telnyx's document.

    Attributes:
        agent_id: Identifier of the agent (RCS, or of a mission).
        event_id: The event that is meant.
        idempotency_key: Own to each request: a repeat with the same key does not act twice.
        payload: What the event reports.
        run_id: The run concerned, of a mission or a test.
        step_id: The plan's step that is meant.
        summary: The gist of it, in short.
        timestamp: When it was measured or recorded.
        type_: Which kind it is. One of status_change, step_started, step_completed, step_failed, tool_call,
            tool_result, message, error, custom.
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionRunEventResponse(Model):
    """EventResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MissionRunEvent


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MissionRunResponse(Model):
    """MissionRunResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MissionRun


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NewMissionPlanStep(Model):
    """CreatePlanStepRequest in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        metadata: Further facts kept with it, as names and values.
        step_id: The plan's step that is meant.
    """

    description: str
    sequence: int
    step_id: str
    metadata: dict[str, Any] | None = None
    parent_step_id: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMissionPlanStepRequest(Model):
    """UpdatePlanStepRequest in Telnyx's document.

    Attributes:
        metadata: Further facts kept with it, as names and values.
        status: How far it has come, or whether it is in use. One of pending, in_progress, completed, skipped,
            failed.
    """

    metadata: dict[str, Any] | None = None
    status: MissionPlanStepStatus | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMissionRequest(Model):
    """UpdateMissionRequest in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        execution_mode: Who carries out the mission: external or managed. One of external, managed.
        instructions: What the model is told to do, in words.
        metadata: Further facts kept with it, as names and values.
        model: AI model that does the work.
        name: What it is called.
    """

    description: str | None = None
    execution_mode: MissionExecutionMode | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateMissionRunRequest(Model):
    """UpdateMissionRunRequest in Telnyx's document.

    Attributes:
        error: What went wrong.
        metadata: Further facts kept with it, as names and values.
        result_payload: What the run brought, as data.
        result_summary: What the run brought, in words.
        status: How far it has come, or whether it is in use. One of pending, running, paused, succeeded, failed,
            cancelled.
    """

    error: str | None = None
    metadata: dict[str, Any] | None = None
    result_payload: dict[str, Any] | None = None
    result_summary: str | None = None
    status: MissionRunStatus | None = None
