"""A flow as hooks and `WebhookRouter.flows` see it."""

from __future__ import annotations

from attrs import define, field

from telnyx_async.model import Event

__all__ = ["FlowRun", "FlowStepRun"]


@define(kw_only=True, eq=False)
class FlowRun:
    """What one worker does of a flow: from its start, or the takeover, to its end or the next takeover.

    Attributes:
        event: that the flow began with.
        flow: name of the flow, as `module.function`.
        version: of the flow's code.
        lane: call_control_id or conference_id that the flow began with, or the two numbers of a conversation.
        takeovers: how many workers had the flow before.
        started_at: when the flow began, on its first worker, in Unix seconds.
        step: the step that began last; "" before the first.
        error: that the flow ended with; None for success.
        carrier: texts that are kept with the flow, such as the context of a trace; write them in `flow_started`.
        state: free for use by hooks, with keys of their choice; not kept.
    """

    event: Event
    flow: str
    version: int
    lane: str
    takeovers: int = 0
    started_at: float = 0.0
    step: str = ""
    error: BaseException | None = None
    carrier: dict[str, str] = field(factory=dict)
    state: dict[object, object] = field(factory=dict, repr=False)


@define(kw_only=True, eq=False)
class FlowStepRun:
    """What one worker does of a step of a flow.

    Attributes:
        step: unique in the flow, as `SpeakCall v3:abc 1`: what it does, to what, and for which time.
        event: that ended it; set when it ends, None where no event did.
        error: that it ended with; None for success.
    """

    step: str
    event: Event | None = None
    error: BaseException | None = None
