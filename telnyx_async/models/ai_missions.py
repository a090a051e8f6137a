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
    """What ai_missions.add_plan_steps sends.

    Attributes:
        steps: Steps to add to the plan.
    """

    steps: list[NewMissionPlanStep]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMissionPlanRequest(Model):
    """The first plan of a run.

    Attributes:
        steps: What is to be done, in order.
    """

    steps: list[NewMissionPlanStep]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMissionRequest(Model):
    """A mission to make: a task that agents carry out in runs.

    Attributes:
        description: What it is or is for, in words.
        execution_mode: Who carries out the mission: external or managed. One of external, managed. Telnyx's
            default: external.
        instructions: What the agents should do, in words.
        metadata: Further facts kept with it, as names and values.
        model: Model that carries the mission out.
        name: What it is called.
    """

    name: str
    description: str | None = None
    execution_mode: MissionExecutionMode | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMissionRunEventRequest(Model):
    """Something that happened in a run, to be logged.

    Attributes:
        agent_id: Agent that it is about.
        idempotency_key: Your own mark of the event: sent again, it is not logged twice.
        payload: Further facts about the event.
        step_id: Step of the plan that it belongs to.
        summary: What happened, in short.
        type_: What kind of thing happened. One of status_change, step_started, step_completed, step_failed,
            tool_call, tool_result, message, error, custom.
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
    """What a new run of a mission works on.

    Attributes:
        input_: What the run or model is given to work on.
        metadata: Further facts kept with it, as names and values.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"input_": "input"}

    input_: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreatedMissionPlanStepsResponse(Model):
    """The steps that were put into the plan.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[MissionPlanStep]


@define(eq=False, repr=False, kw_only=True, slots=False)
class LinkTelnyxAgentRequest(Model):
    """Telnyx agent that a run should work with.

    Attributes:
        telnyx_agent_id: AI agent at Telnyx that is linked to the run.
    """

    telnyx_agent_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class LinkTelnyxAgentResponse(Model):
    """The Telnyx agent, now linked to the run.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LinkedTelnyxAgent


@define(eq=False, repr=False, kw_only=True, slots=False)
class LinkedTelnyxAgent(Model):
    """A Telnyx agent that works for a run.

    Attributes:
        created_at: When it was created.
        run_id: The run concerned, of a mission or a test.
        telnyx_agent_id: AI agent at Telnyx that is linked to the run.
    """

    created_at: datetime
    run_id: str
    telnyx_agent_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLinkedTelnyxAgentsResponse(Model):
    """The Telnyx agents that work for a run.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[LinkedTelnyxAgent]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMissionRunEventsResponse(ListResponse["MissionRunEvent"]):
    """A page of what happened in runs.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MissionRunEvent]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMissionRunsResponse(ListResponse["MissionRun"]):
    """A page of the runs.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MissionRun]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMissionsResponse(ListResponse["Mission"]):
    """A page of the missions.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Mission]
    meta: PageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class Mission(Model):
    """A mission: a task that agents carry out in runs.

    Attributes:
        created_at: When it was created.
        description: What it is or is for, in words.
        execution_mode: Who carries out the mission: external or managed. One of external, managed.
        instructions: What the agents should do, in words.
        metadata: Further facts kept with it, as names and values.
        mission_id: Identifier of the mission. UUID.
        model: Model that carries the mission out.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionPlanResponse(Model):
    """All steps of a run's plan.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[MissionPlanStep]


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionPlanStep(Model):
    """A step in the plan of a run, and how it stands.

    Attributes:
        completed_at: When it was finished.
        description: What is to be done in the step.
        metadata: Further facts kept with it, as names and values.
        parent_step_id: Step that it is part of.
        run_id: The run concerned, of a mission or a test. UUID.
        sequence: Place of the step in the plan's order.
        started_at: When it began.
        status: How far the step is. One of pending, in_progress, completed, skipped, failed.
        step_id: Name of the step.
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
    """The step that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MissionPlanStep


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionResponse(Model):
    """The mission that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Mission


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionRun(Model):
    """One run of a mission: status, input, result.

    Attributes:
        error: Why the run failed, if it did.
        finished_at: When it was done.
        input_: What the run or model is given to work on.
        metadata: Further facts kept with it, as names and values.
        mission_id: AI mission concerned. UUID.
        result_payload: What the run brought, as data.
        result_summary: What the run brought, in words.
        run_id: Identifier of the run. UUID.
        started_at: When it began.
        status: How far the run is. One of pending, running, paused, succeeded, failed, cancelled.
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
    """Something that happened in a run of a mission.

    Attributes:
        agent_id: Agent that it is about.
        event_id: Identifier of the event.
        idempotency_key: Your own mark of the event: sent again, it is not logged twice.
        payload: Further facts about the event.
        run_id: The run concerned, of a mission or a test.
        step_id: Step of the plan that it belongs to.
        summary: What happened, in short.
        timestamp: When it happened.
        type_: What kind of thing happened. One of status_change, step_started, step_completed, step_failed,
            tool_call, tool_result, message, error, custom.
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
    """The event that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MissionRunEvent


@define(eq=False, repr=False, kw_only=True, slots=False)
class MissionRunResponse(Model):
    """The run that was asked for.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MissionRun


@define(eq=False, repr=False, kw_only=True, slots=False)
class NewMissionPlanStep(Model):
    """A step to put into the plan of a run.

    Attributes:
        description: What is to be done in the step.
        metadata: Further facts kept with it, as names and values.
        parent_step_id: Step that it is part of.
        sequence: Place of the step in the plan's order.
        step_id: Name of your own for the step.
    """

    description: str
    sequence: int
    step_id: str
    metadata: dict[str, Any] | None = None
    parent_step_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMissionPlanStepRequest(Model):
    """How a step of a plan stands.

    Attributes:
        metadata: Further facts kept with it, as names and values.
        status: How far the step is. One of pending, in_progress, completed, skipped, failed.
    """

    metadata: dict[str, Any] | None = None
    status: MissionPlanStepStatus | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMissionRequest(Model):
    """What changes in a mission.

    Attributes:
        description: What it is or is for, in words.
        execution_mode: Who carries out the mission: external or managed. One of external, managed.
        instructions: What the agents should do, in words.
        metadata: Further facts kept with it, as names and values.
        model: Model that carries the mission out.
        name: What it is called.
    """

    description: str | None = None
    execution_mode: MissionExecutionMode | None = None
    instructions: str | None = None
    metadata: dict[str, Any] | None = None
    model: str | None = None
    name: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateMissionRunRequest(Model):
    """How a run stands and what it brought.

    Attributes:
        error: Why the run failed.
        metadata: Further facts kept with it, as names and values.
        result_payload: What the run brought, as data.
        result_summary: What the run brought, in words.
        status: How far the run is. One of pending, running, paused, succeeded, failed, cancelled.
    """

    error: str | None = None
    metadata: dict[str, Any] | None = None
    result_payload: dict[str, Any] | None = None
    result_summary: str | None = None
    status: MissionRunStatus | None = None
