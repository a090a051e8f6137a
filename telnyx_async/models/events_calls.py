# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Call Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherEnded(Event):
    """Webhook call.ai_gather.ended: the assistant has gathered the values, or given up.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.ai_gather.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.ai_gather.ended"] | str
    id: str
    payload: CallAIGatherEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherEndedMessage(Model):
    """One message between assistant and caller.

    Attributes:
        content: What it contains: mostly the words of a message.
        role: Part that somebody plays, such as user or assistant. One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherEndedPayload(Model):
    """What call.ai_gather.ended reports: the values and the conversation.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        message_history: What was said between assistant and caller so far, message by message.
        result: What was gathered, in the shape that parameters asked for.
        status: Whether the gathered values fit parameters: valid or invalid. One of valid, invalid.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    status: Literal["valid", "invalid"] | str = UNSET
    client_state: str | None = None
    from_: str | None = None
    message_history: list[CallAIGatherEndedMessage] | None = None
    result: dict[str, Any] | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherMessageHistoryUpdated(Event):
    """Webhook call.ai_gather.message_history_updated: something new was said to or by the assistant.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.ai_gather.message_history_updated.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.ai_gather.message_history_updated"] | str
    id: str
    payload: CallAIGatherMessageHistoryUpdatedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherMessageHistoryUpdatedMessage(Model):
    """One message between assistant and caller.

    Attributes:
        content: What it contains: mostly the words of a message.
        role: Part that somebody plays, such as user or assistant. One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherMessageHistoryUpdatedPayload(Model):
    """What call.ai_gather.message_history_updated reports: all that was said.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        message_history: What was said between assistant and caller so far, message by message.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    message_history: list[CallAIGatherMessageHistoryUpdatedMessage] | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherPartialResults(Event):
    """Webhook call.ai_gather.partial_results: one more value was gathered; needs send_partial_results.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.ai_gather.partial_results.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.ai_gather.partial_results"] | str
    id: str
    payload: CallAIGatherPartialResultsPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherPartialResultsMessage(Model):
    """One message between assistant and caller.

    Attributes:
        content: What it contains: mostly the words of a message.
        role: Part that somebody plays, such as user or assistant. One of assistant, user.
    """

    content: str | None = None
    role: Literal["assistant", "user"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAIGatherPartialResultsPayload(Model):
    """What call.ai_gather.partial_results reports: the values so far.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        message_history: What was said between assistant and caller so far, message by message.
        partial_results: What has been gathered so far; its shape follows parameters.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    message_history: list[CallAIGatherPartialResultsMessage] | None = None
    partial_results: dict[str, Any] | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAnswered(Event):
    """Webhook call.answered: somebody has picked up, or an incoming call was answered.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.answered.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.answered"] | str
    id: str
    payload: CallAnsweredPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallAnsweredPayload(Model):
    """What call.answered reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        custom_headers: Extra headers that the answer command set.
        from_: Who calls: a number or SIP URI. Example: +35319605860
        sip_headers: User-to-User and Diversion headers of the SIP INVITE.
        start_time: When the call started. Example: 2018-02-02T22:20:27.521992Z
        state: Always answered. One of answered.
        tags: Tags of the phone number.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    from_: str = UNSET
    state: Literal["answered"] | str = UNSET
    to: str = UNSET
    client_state: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    sip_headers: list[SipHeader] | None = None
    start_time: datetime | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallBridged(Event):
    """Webhook call.bridged: the leg hears another one; each of the two legs gets its own.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.bridged.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.bridged"] | str
    id: str
    payload: CallBridgedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallBridgedPayload(Model):
    """What call.bridged reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallConversationEnded(Event):
    """Webhook call.conversation.ended: an AI assistant or a Conversation Relay session has ended.

    Attributes:
        created_at: When it was created. Example: 2025-05-29T13:35:38.927621Z
        event_type: Name of the event, such as call.answered. One of call.conversation.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.conversation.ended"] | str
    id: str
    payload: CallConversationEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET
    created_at: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallConversationEndedPayload(Model):
    """What call.conversation.ended reports: how long, by which models, and why it ended.

    Attributes:
        assistant_id: AI assistant concerned.
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            cc29cce6-3c91-11f0-a8e5-02420aef3d20
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: cc29c8d6-3c91-11f0-aa7c-02420aef3d20
        calling_party_type: Whether the caller comes in over the public network or over SIP. One of pstn, sip.
        client_state: Base64 text of your own that later webhooks carry back to you.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        conversation_id: Identifier of the AI conversation. Example: 0424805b-adc1-4ff8-9f95-e1de6883ecbe
        duration_sec: How many seconds the conversation lasted. Example: 3
        from_: Who calls: a number or SIP URI. Example: +13124287921
        llm_model: Language model that led the conversation. Example: openai/gpt-4o
        reason: Why the conversation ended; customer_disconnect when your WebSocket closed. Example:
            customer_disconnect
        stt_model: Model that turned speech to text. Example: distil-whisper/distil-large-v2
        to: Who is called: a number or SIP URI.
        tts_model_id: Model of the speech synthesis. Example: Natural
        tts_provider: Provider of the speech synthesis. Example: telnyx
        tts_voice_id: Voice of the speech synthesis. Example: Marissa
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    assistant_id: str | None = None
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    conversation_id: str | None = None
    duration_sec: int | None = None
    from_: str | None = None
    llm_model: str | None = None
    reason: str | None = None
    stt_model: str | None = None
    to: str | None = None
    tts_model_id: str | None = None
    tts_provider: str | None = None
    tts_voice_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallConversationInsightsGenerated(Event):
    """Webhook call.conversation_insights.generated: the insights of an ended AI conversation are ready.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.conversation_insights.generated.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.conversation_insights.generated"] | str
    id: str
    payload: CallConversationInsightsGeneratedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallConversationInsightsGeneratedPayload(Model):
    """What call.conversation_insights.generated reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        calling_party_type: Whether the caller comes in over the public network or over SIP. One of pstn, sip.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        insight_group_id: Group whose insights were drawn from the call. Example:
            428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        results: What each insight of the group found.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    insight_group_id: str | None = None
    results: list[CallConversationInsightsGeneratedResult] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallConversationInsightsGeneratedResult(Model):
    """What one insight found.

    Attributes:
        insight_id: Identifier of the insight. Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        result: What was found: text, or values if the insight has a JSON Schema.
    """

    insight_id: str | None = None
    result: dict[str, Any] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDeepfakeDetectionError(Event):
    """Webhook call.deepfake_detection.error: the voice could not be judged.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.deepfake_detection.error.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.deepfake_detection.error"] | str
    id: str
    payload: CallDeepfakeDetectionErrorPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDeepfakeDetectionErrorPayload(Model):
    """What call.deepfake_detection.error reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. UUID. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer. UUID.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        error_message: What went wrong: no verdict in time, no sound in time, or trouble with the service. One of
            detection_timeout, rtp_timeout, dfd_connection_error, dfd_stream_error.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    error_message: (
        Literal["detection_timeout", "rtp_timeout", "dfd_connection_error", "dfd_stream_error"] | str | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDeepfakeDetectionResult(Event):
    """Webhook call.deepfake_detection.result: whether the voice is a person's or made by AI.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.deepfake_detection.result.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.deepfake_detection.result"] | str
    id: str
    payload: CallDeepfakeDetectionResultPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDeepfakeDetectionResultPayload(Model):
    """What call.deepfake_detection.result reports: the verdict and how sure it is.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. UUID. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer. UUID.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        consistency: How steady the verdict was, 0 to 100; over 90 is steady throughout; null when nobody spoke.
        result: real for a human voice, fake for one made by AI, silence_timeout when nobody spoke. One of real,
            fake, silence_timeout.
        score: How likely the voice is made by AI, 0.0 to 1.0; null when nobody spoke.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    consistency: float | None = None
    result: Literal["real", "fake", "silence_timeout"] | str | None = None
    score: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDequeued(Event):
    """Webhook call.dequeued: a call has left its queue.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.dequeued.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.dequeued"] | str
    id: str
    payload: CallDequeuedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDequeuedPayload(Model):
    """What call.dequeued reports: which queue, how long, and why it left.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        queue: Name of the queue. Example: support
        queue_position: Last place in the queue. Example: 7
        reason: Why the call left: bridged or about to be, hung up, taken out, or waited too long (timeout). One of
            bridged, bridging-in-process, hangup, leave, timeout.
        wait_time_secs: Seconds the call has spent in the queue. Example: 60
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    queue: str | None = None
    queue_position: int | None = None
    reason: Literal["bridged", "bridging-in-process", "hangup", "leave", "timeout"] | str | None = None
    wait_time_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDtmfReceived(Event):
    """Webhook call.dtmf.received: a key was pressed on the call.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.dtmf.received.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.dtmf.received"] | str
    id: str
    payload: CallDtmfReceivedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallDtmfReceivedPayload(Model):
    """What call.dtmf.received reports: the key.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        digit: The key that was pressed. Example: #
        from_: Who calls: a number or SIP URI. Example: +35319605860
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    digit: str | None = None
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallEnqueued(Event):
    """Webhook call.enqueued: a call has entered a queue.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.enqueued.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.enqueued"] | str
    id: str
    payload: CallEnqueuedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallEnqueuedPayload(Model):
    """What call.enqueued reports: the queue and the place in it.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        current_position: Place in the queue. Example: 7
        queue: Name of the queue. Example: support
        queue_avg_wait_time_secs: Seconds that calls spend in this queue on average. Example: 60
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    current_position: int | None = None
    queue: str | None = None
    queue_avg_wait_time_secs: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallForkStarted(Event):
    """Webhook call.fork.started: the call's media is being copied.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.fork.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.fork.started"] | str
    id: str
    payload: CallForkStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallForkStartedPayload(Model):
    """What call.fork.started reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        stream_type: Kind of media that is copied: raw or decrypted. One of decrypted.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    stream_type: Literal["decrypted"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallForkStopped(Event):
    """Webhook call.fork.stopped: the call's media is no longer copied.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.fork.stopped.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.fork.stopped"] | str
    id: str
    payload: CallForkStoppedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallForkStoppedPayload(Model):
    """What call.fork.stopped reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        stream_type: Kind of media that is copied: raw or decrypted. One of decrypted.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    stream_type: Literal["decrypted"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallGatherEnded(Event):
    """Webhook call.gather.ended: keys were collected, or time ran out.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.gather.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.gather.ended"] | str
    id: str
    payload: CallGatherEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallGatherEndedPayload(Model):
    """What call.gather.ended reports: the keys, and how it ended.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        digits: The keys that were pressed, in their order. Example: 5503
        from_: Who calls: a number or SIP URI. Example: +35319605860
        status: How it ended: valid or invalid keys, timeout, hang-up, cancelled, or cancelled_amd for machine
            detection. One of valid, invalid, call_hangup, cancelled, cancelled_amd, timeout.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    status: Literal["valid", "invalid", "call_hangup", "cancelled", "cancelled_amd", "timeout"] | str = UNSET
    client_state: str | None = None
    digits: str | None = None
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHangup(Event):
    """Webhook call.hangup: the leg is over; no command works on it any more.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.hangup.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.hangup"] | str
    id: str
    payload: CallHangupPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHangupInboundQualityStats(Model):
    """How good the audio was that came in.

    Attributes:
        jitter_max_variance: Largest variance of the incoming audio's jitter. Example: 2.74
        jitter_packet_count: How many incoming packets the jitter was measured on. Example: 0
        mos: Mean opinion score: how good the incoming audio was. Example: 4.50
        packet_count: How many audio packets passed in this direction. Example: 591
        skip_packet_count: How many audio packets were lost in this direction. Example: 9
    """

    jitter_max_variance: str | None = None
    jitter_packet_count: str | None = None
    mos: str | None = None
    packet_count: str | None = None
    skip_packet_count: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHangupOutboundQualityStats(Model):
    """How much audio went out and was lost.

    Attributes:
        packet_count: How many audio packets passed in this direction. Example: 0
        skip_packet_count: How many audio packets were lost in this direction. Example: 0
    """

    packet_count: str | None = None
    skip_packet_count: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHangupPayload(Model):
    """What call.hangup reports: who hung up, why, and how good the audio was.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_quality_stats: How good the audio was, in figures; null where nothing was measured.
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        custom_headers: Extra SIP headers of your own naming.
        from_: Who calls: a number or SIP URI. Example: +35319605860
        hangup_cause: Why it ended; normal_clearing is an ordinary hang-up. One of call_rejected, normal_clearing,
            originator_cancel, timeout, time_limit, user_busy, not_found, no_answer, unspecified.
        hangup_source: Which party hung up, if known. One of caller, callee, unknown.
        sip_hangup_cause: SIP response code that the call ended with; unspecified where there is none. Example: 603
        sip_headers: Standard SIP headers: User-to-User and, in some places, Diversion.
        start_time: When the call started. Example: 2018-02-02T22:20:27.521992Z
        state: Always hangup. One of hangup.
        tags: Tags of the phone number.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    from_: str = UNSET
    state: Literal["hangup"] | str = UNSET
    to: str = UNSET
    call_quality_stats: CallHangupQualityStats | None = None
    client_state: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    hangup_cause: (
        Literal[
            "call_rejected",
            "normal_clearing",
            "originator_cancel",
            "timeout",
            "time_limit",
            "user_busy",
            "not_found",
            "no_answer",
            "unspecified",
        ]
        | str
        | None
    ) = None
    hangup_source: Literal["caller", "callee", "unknown"] | str | None = None
    sip_hangup_cause: str | None = None
    sip_headers: list[SipHeader] | None = None
    start_time: datetime | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHangupQualityStats(Model):
    """How good the audio of the ended call was.

    Attributes:
        inbound: Figures for the audio that came in.
        outbound: Figures for the audio that went out.
    """

    inbound: CallHangupInboundQualityStats | None = None
    outbound: CallHangupOutboundQualityStats | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHold(Event):
    """Webhook call.hold: the leg was put on hold.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.hold.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.hold"] | str
    id: str
    payload: CallHoldPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallHoldPayload(Model):
    """What call.hold reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallInitiated(Event):
    """Webhook call.initiated: a call comes in, or one of yours goes out.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.initiated.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.initiated"] | str
    id: str
    payload: CallInitiatedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallInitiatedPayload(Model):
    """What call.initiated reports: who calls whom, and what the caller's side told.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_screening_result: What call screening found. Example: spam_likely
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        caller_id_name: Name of the caller, where known. Example: +35319605860
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_codecs: Codecs that the connection allows, separated by commas. Example: G722,PCMU,PCMA
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        custom_headers: Extra headers of the SIP INVITE.
        direction: Whether the call comes in to you (incoming) or goes out from you (outgoing). One of incoming,
            outgoing.
        from_: Who calls: a number or SIP URI. Example: +35319605860
        offered_codecs: Codecs that the caller offered, separated by commas. Example: G722,PCMU,PCMA
        shaken_stir_attestation: How firmly the caller's carrier vouches for the number (SHAKEN/STIR). Example: A
        shaken_stir_validated: Whether that attestation proved genuine.
        sip_headers: User-to-User and Diversion headers of the SIP INVITE.
        start_time: When the call started. Example: 2018-02-02T22:25:27.521992Z
        state: parked waits for commands, bridging is being put through. One of parked, bridging.
        tags: Tags of the phone number.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    direction: Literal["incoming", "outgoing"] | str = UNSET
    from_: str = UNSET
    state: Literal["parked", "bridging"] | str = UNSET
    to: str = UNSET
    call_screening_result: str | None = None
    caller_id_name: str | None = None
    client_state: str | None = None
    connection_codecs: str | None = None
    custom_headers: list[CustomSipHeader] | None = None
    offered_codecs: str | None = None
    shaken_stir_attestation: str | None = None
    shaken_stir_validated: bool | None = None
    sip_headers: list[SipHeader] | None = None
    start_time: datetime | None = None
    tags: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachineDetectionEnded(Event):
    """Webhook call.machine.detection.ended: whether a person or a machine picked up.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.machine.detection.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.machine.detection.ended"] | str
    id: str
    payload: CallMachineDetectionEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachineDetectionEndedPayload(Model):
    """What call.machine.detection.ended reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        result: Who picked up: human, machine or not_sure. One of human, machine, not_sure.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    call_control_id: str | None = None
    client_state: str | None = None
    from_: str | None = None
    result: Literal["human", "machine", "not_sure"] | str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachineGreetingEnded(Event):
    """Webhook call.machine.greeting.ended: the machine's greeting is over, the moment to leave a message.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.machine.greeting.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.machine.greeting.ended"] | str
    id: str
    payload: CallMachineGreetingEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachineGreetingEndedPayload(Model):
    """What call.machine.greeting.ended reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        result: How the machine's greeting ended: with a beep, without one, or not_sure. One of beep_detected,
            ended, not_sure.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    call_control_id: str | None = None
    client_state: str | None = None
    from_: str | None = None
    result: Literal["beep_detected", "ended", "not_sure"] | str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachinePremiumDetectionEnded(Event):
    """Webhook call.machine.premium.detection.ended: who or what picked up; needs premium detection.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.machine.premium.detection.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.machine.premium.detection.ended"] | str
    id: str
    payload: CallMachinePremiumDetectionEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachinePremiumDetectionEndedPayload(Model):
    """What call.machine.premium.detection.ended reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        result: Who picked up: a human at home or in business, a machine, a fax, silence, or not_sure. One of
            human_residence, human_business, machine, silence, fax_detected, not_sure.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    call_control_id: str | None = None
    client_state: str | None = None
    from_: str | None = None
    result: (
        Literal["human_residence", "human_business", "machine", "silence", "fax_detected", "not_sure"] | str | None
    ) = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachinePremiumGreetingEnded(Event):
    """Webhook call.machine.premium.greeting.ended: whether there was a beep; needs premium detection.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.machine.premium.greeting.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.machine.premium.greeting.ended"] | str
    id: str
    payload: CallMachinePremiumGreetingEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallMachinePremiumGreetingEndedPayload(Model):
    """What call.machine.premium.greeting.ended reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        result: Whether a beep followed the greeting. One of beep_detected, no_beep_detected.
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    call_control_id: str | None = None
    client_state: str | None = None
    from_: str | None = None
    result: Literal["beep_detected", "no_beep_detected"] | str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallPlaybackEnded(Event):
    """Webhook call.playback.ended: the audio is over, or was stopped.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.playback.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.playback.ended"] | str
    id: str
    payload: CallPlaybackEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallPlaybackEndedPayload(Model):
    """What call.playback.ended reports: which audio, and how it ended.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        media_name: The media_name that is played, if it was started by name. Example:
            my_media_uploaded_to_media_storage_api
        media_url: The audio_url that is played, if it was started by URL. Example: http://example.com/audio.wav
        overlay: Whether it was mixed over other audio.
        status: How it ended: completed, or what stopped it, such as cancelled, call_hangup or file_not_found. One
            of file_not_found, call_hangup, unknown, cancelled, cancelled_amd, completed, failed.
        status_detail: What went wrong, if something did.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    status: (
        Literal["file_not_found", "call_hangup", "unknown", "cancelled", "cancelled_amd", "completed", "failed"] | str
    ) = UNSET
    client_state: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    overlay: bool | None = None
    status_detail: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallPlaybackStarted(Event):
    """Webhook call.playback.started: audio begins to play on the call.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.playback.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.playback.started"] | str
    id: str
    payload: CallPlaybackStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallPlaybackStartedPayload(Model):
    """What call.playback.started reports: which audio.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        media_name: The media_name that is played, if it was started by name. Example:
            my_media_uploaded_to_media_storage_api
        media_url: The audio_url that is played, if it was started by URL. Example: http://example.com/audio.wav
        overlay: Whether it is mixed over other audio.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    overlay: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingError(Event):
    """Webhook call.recording.error: a recording could not be made or stored.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.recording.error.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.recording.error"] | str
    id: str
    payload: CallRecordingErrorPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingErrorPayload(Model):
    """What call.recording.error reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        reason: Why the recording could not be made or stored. One of Failed to authorize with storage using custom
            credentials, Invalid credentials json, Unsupported backend, Internal server error.
    """

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    call_control_id: str | None = None
    client_state: str | None = None
    reason: (
        Literal[
            "Failed to authorize with storage using custom credentials",
            "Invalid credentials json",
            "Unsupported backend",
            "Internal server error",
        ]
        | str
        | None
    ) = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingSaved(Event):
    """Webhook call.recording.saved: a recording is done and can be downloaded.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.recording.saved.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.recording.saved"] | str
    id: str
    payload: CallRecordingSavedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingSavedPayload(Model):
    """What call.recording.saved reports: when it ran and where to download it.

    Attributes:
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        channels: Whether the file has one channel (single) or one per side (dual). One of single, dual.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        public_recording_urls: Where to download the recording while its file is kept; Telnyx turns these URLs on
            when asked.
        recording_ended_at: When recording ended. Example: 2018-02-02T22:25:27.521992Z
        recording_started_at: When recording began. Example: 2018-02-02T22:20:27.521992Z
        recording_urls: Where to download the recording; good for 10 minutes.
    """

    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    channels: Literal["single", "dual"] | str | None = None
    client_state: str | None = None
    public_recording_urls: CallRecordingSavedPublicUrls | None = None
    recording_ended_at: datetime | None = None
    recording_started_at: datetime | None = None
    recording_urls: CallRecordingSavedUrls | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingSavedPublicUrls(Model):
    """Download URLs that stay good while the file is kept; Telnyx's support must turn them on.

    Attributes:
        mp3: URL of the recording as MP3. Example: http://example.com/recording.mp3
        wav: URL of the recording as WAV. Example: http://example.com/recording.wav
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingSavedUrls(Model):
    """Download URLs of a recording, good for 10 minutes; one per format.

    Attributes:
        mp3: URL of the recording as MP3. Example: http://example.com/recording.mp3
        wav: URL of the recording as WAV. Example: http://example.com/recording.wav
    """

    mp3: str | None = None
    wav: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingTranscriptionSaved(Event):
    """Webhook call.recording.transcription.saved: a recording was turned into text.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.recording.transcription.saved.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.recording.transcription.saved"] | str
    id: str
    payload: CallRecordingTranscriptionSavedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallRecordingTranscriptionSavedPayload(Model):
    """What call.recording.transcription.saved reports: the text.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        calling_party_type: Whether the caller comes in over the public network or over SIP. One of pstn, sip.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        recording_id: Identifier of the recording. Example: 428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        recording_transcription_id: Identifier of the recording's transcription. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        status: Always completed. One of completed.
        transcription_text: The words that were recognized. Example: Hi!
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    recording_id: str = UNSET
    status: Literal["completed"] | str = UNSET
    calling_party_type: Literal["pstn", "sip"] | str | None = None
    client_state: str | None = None
    recording_transcription_id: str | None = None
    transcription_text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferCompleted(Event):
    """Webhook call.refer.completed: the caller was sent on.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.refer.completed.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.refer.completed"] | str
    id: str
    payload: CallReferCompletedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferCompletedPayload(Model):
    """What call.refer.completed reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        sip_notify_response: SIP status that the REFER has reached, as its NOTIFY reports. Example: 200
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    sip_notify_response: int | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferFailed(Event):
    """Webhook call.refer.failed: the caller could not be sent on.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.refer.failed.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.refer.failed"] | str
    id: str
    payload: CallReferFailedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferFailedPayload(Model):
    """What call.refer.failed reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        sip_notify_response: SIP status that the REFER has reached, as its NOTIFY reports. Example: 603
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    sip_notify_response: int | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferStarted(Event):
    """Webhook call.refer.started: the REFER was sent.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.refer.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.refer.started"] | str
    id: str
    payload: CallReferStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallReferStartedPayload(Model):
    """What call.refer.started reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        sip_notify_response: SIP status that the REFER has reached, as its NOTIFY reports. Example: 100
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    sip_notify_response: int | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecFailed(Event):
    """Webhook siprec.failed: the SIPREC session did not work.

    Attributes:
        event_type: Name of the event, such as call.answered. One of siprec.failed.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            25dc3731-e51e-4927-a50d-a61cc25984b1
        occurred_at: When the event happened. Example: 2021-12-15T14:11:24.613295Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["siprec.failed"] | str
    id: str
    payload: CallSiprecFailedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecFailedPayload(Model):
    """What siprec.failed reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        failure_cause: Why the session failed (Q.850). Example: no_answer
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    failure_cause: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecStarted(Event):
    """Webhook siprec.started: media goes to the recording server.

    Attributes:
        event_type: Name of the event, such as call.answered. One of siprec.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2021-12-15T14:06:32.059436Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["siprec.started"] | str
    id: str
    payload: CallSiprecStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecStartedPayload(Model):
    """What siprec.started reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecStopped(Event):
    """Webhook siprec.stopped: the SIPREC session has ended.

    Attributes:
        event_type: Name of the event, such as call.answered. One of siprec.stopped.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            25dc3731-e51e-4927-a50d-a61cc25984b1
        occurred_at: When the event happened. Example: 2021-12-15T14:11:24.613295Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["siprec.stopped"] | str
    id: str
    payload: CallSiprecStoppedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSiprecStoppedPayload(Model):
    """What siprec.stopped reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        hangup_cause: Why the session was stopped (Q.850). Example: normal_clearing
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    hangup_cause: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSpeakEnded(Event):
    """Webhook call.speak.ended: the text was spoken, or broken off.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.speak.ended.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.speak.ended"] | str
    id: str
    payload: CallSpeakEndedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSpeakEndedPayload(Model):
    """What call.speak.ended reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        status: How it ended: completed, call_hangup, or cancelled_amd for machine detection. One of completed,
            call_hangup, cancelled_amd.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    status: Literal["completed", "call_hangup", "cancelled_amd"] | str = UNSET
    client_state: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSpeakStarted(Event):
    """Webhook call.speak.started: a text begins to be spoken on the call.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.speak.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.speak.started"] | str
    id: str
    payload: CallSpeakStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallSpeakStartedPayload(Model):
    """What call.speak.started reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingFailed(Event):
    """Webhook streaming.failed: the audio could not be streamed.

    Attributes:
        event_type: Name of the event, such as call.answered. One of streaming.failed.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            25dc3731-e51e-4927-a50d-a61cc25984b1
        occurred_at: When the event happened. Example: 2021-12-15T14:11:24.613295Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["streaming.failed"] | str
    id: str
    payload: CallStreamingFailedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingFailedPayload(Model):
    """What streaming.failed reports: the stream and why it failed.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        failure_reason: Why streaming failed, in a few words. Example: connection_failed
        stream_id: Identifier of the media stream. UUID. Example: 1edb94f9-7ef0-4150-b502-e0ebadfd9491
        stream_params: The stream's settings, just as they were requested.
        stream_type: What kind of media or connection is streamed. One of websocket, dialogflow.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    failure_reason: str | None = None
    stream_id: str | None = None
    stream_params: CallStreamingFailedStreamParams | None = None
    stream_type: Literal["websocket", "dialogflow"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingFailedStreamParams(Model):
    """How the failed stream was requested.

    Attributes:
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
        track: Side of the audio that was to be streamed. One of inbound_track, outbound_track, both_tracks.
            Telnyx's default: inbound_track.
    """

    stream_url: str | None = None
    track: Literal["inbound_track", "outbound_track", "both_tracks"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingStarted(Event):
    """Webhook streaming.started: the call's audio is being streamed.

    Attributes:
        event_type: Name of the event, such as call.answered. One of streaming.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2021-12-15T14:06:32.059436Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["streaming.started"] | str
    id: str
    payload: CallStreamingStartedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingStartedPayload(Model):
    """What streaming.started reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    stream_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingStopped(Event):
    """Webhook streaming.stopped: the audio is no longer streamed.

    Attributes:
        event_type: Name of the event, such as call.answered. One of streaming.stopped.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            25dc3731-e51e-4927-a50d-a61cc25984b1
        occurred_at: When the event happened. Example: 2021-12-15T14:11:24.613295Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["streaming.stopped"] | str
    id: str
    payload: CallStreamingStoppedPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStreamingStoppedPayload(Model):
    """What streaming.stopped reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            31f19208-5db0-11ec-9ea7-02420a0d3a69
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 31f19208-5db0-11ec-9ea7-02420a0d3a69
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        stream_url: WebSocket address that the audio is streamed to. Example: wss://www.example.com/websocket
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    stream_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallTranscription(Event):
    """Webhook call.transcription: a piece of speech on the call as text.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.transcription.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.transcription"] | str
    id: str
    payload: CallTranscriptionPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallTranscriptionData(Model):
    """A piece of speech as text, and how sure it is.

    Attributes:
        confidence: How sure the recognition is. Example: 0.977219
        is_final: Whether the words are settled; false while they may still change.
        transcript: The words that were recognized.
        transcription_track: Leg whose speech it is; only told with engine B (Telnyx). One of inbound, outbound.
    """

    confidence: float | None = None
    is_final: bool | None = None
    transcript: str | None = None
    transcription_track: Literal["inbound", "outbound"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallTranscriptionPayload(Model):
    """What call.transcription reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        transcription_data: One piece of the transcript.
    """

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    transcription_data: CallTranscriptionData | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallUnhold(Event):
    """Webhook call.unhold: the leg was taken off hold.

    Attributes:
        event_type: Name of the event, such as call.answered. One of call.unhold.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2018-02-02T22:25:27.521992Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["call.unhold"] | str
    id: str
    payload: CallUnholdPayload
    occurred_at: datetime = UNSET
    record_type: Literal["event"] | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallUnholdPayload(Model):
    """What call.unhold reports.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-abf3-3bc1-b7f4-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 7267xxxxxxxxxxxxxx
        from_: Who calls: a number or SIP URI. Example: +35319605860
        to: Who is called: a number or SIP URI. Example: +13129457420
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    call_control_id: str = UNSET
    call_leg_id: str = UNSET
    call_session_id: str = UNSET
    connection_id: str = UNSET
    client_state: str | None = None
    from_: str | None = None
    to: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CustomSipHeader(Model):
    """A SIP header of your own: name and value.

    Attributes:
        name: Name of the header. Example: head_1
        value: Value of the header. Example: val_1
    """

    name: str
    value: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class SipHeader(Model):
    """A standard SIP header: name and value.

    Attributes:
        name: Name of the header; User-to-User is the one supported. One of User-to-User.
        value: Value of the header. Example: value
    """

    name: Literal["User-to-User"] | str
    value: str
