# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Meeting Sessions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model, UniqueFields

MeetingCameraImage: TypeAlias = "Annotated[MeetingCameraImageFromBase64 | MeetingCameraImageFromUrl, UniqueFields({'base64_data': 'MeetingCameraImageFromBase64', 'url': 'MeetingCameraImageFromUrl'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateMeetingSessionAssistant(Model):
    """Argument `assistant` of `meeting_sessions.create`.

    Attributes:
        audio_gate: One of half_duplex, full_duplex.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        id: Identifier that Telnyx gave it.
    """

    id: str
    audio_gate: Literal["half_duplex", "full_duplex"] | None = None
    avatar: bool | None = None
    dynamic_variables: dict[str, str] | None = None
    leave_on_end: bool | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteMeetingSessionRecordingMediaResponse(Model):
    """Response of `meeting_sessions.delete_recording_media`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MeetingRecordingMediaDeletion


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMeetingSessionTranscriptMeta(Model):
    """Attribute `GetMeetingSessionTranscriptResponse.meta`."""

    next_after: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetMeetingSessionTranscriptResponse(ListResponse["MeetingTranscriptSegment"]):
    """Response of `meeting_sessions.get_transcript`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MeetingTranscriptSegment]
    meta: GetMeetingSessionTranscriptMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMeetingSessionArtifactsResponse(Model):
    """Response of `meeting_sessions.list_artifacts`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[MeetingArtifact]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMeetingSessionEventsResponse(ListResponse["MeetingSessionEvent"]):
    """Response of `meeting_sessions.list_events`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[MeetingSessionEvent]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMeetingSessionsResponse(Model):
    """Response of `meeting_sessions.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[MeetingSession]


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingActionResponse(Model):
    """Response of `meeting_sessions.send_chat`, `meeting_sessions.speak`, `meeting_sessions.stop_speaking`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MeetingActionResult


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingActionResult(Model):
    """Attribute `MeetingActionResponse.data`.

    Attributes:
        accepted: true when the suggestions are taken over.
    """

    accepted: bool


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingArtifact(Model):
    """Attribute `ListMeetingSessionArtifactsResponse.data`, `MeetingArtifactResponse.data`.

    Attributes:
        content: What it contains: mostly the words of a message.
        created_at: When it was created.
        failure_reason: Why it failed.
        id: Identifier that Telnyx gave it.
        prompt: What the model is asked to do or to judge, in words.
        session_id: The session that it belongs to.
        status: How far it has come, or whether it is in use. One of pending, completed, failed.
        type_: Which kind it is. One of summary, action_items, decisions, topics, open_questions, custom.
        updated_at: When it last changed.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime
    id: str
    session_id: str
    status: Literal["pending", "completed", "failed"] | str
    type_: Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"] | str
    updated_at: datetime
    content: MeetingArtifactContent | None = None
    failure_reason: str | None = None
    model_provenance: MeetingArtifactModelProvenance | None = None
    prompt: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingArtifactContent(Model):
    """Attribute `MeetingArtifact.content`.

    Attributes:
        text: What is said or written.
    """

    text: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingArtifactModelProvenance(Model):
    """Attribute `MeetingArtifact.model_provenance`.

    Attributes:
        model: AI model that does the work.
        provider: Company whose service is used, such as one for voices or models.
    """

    model: str
    provider: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingArtifactResponse(Model):
    """Response of `meeting_sessions.create_artifact`, `meeting_sessions.get_artifact`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MeetingArtifact


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingCameraImageFromBase64(Model):
    """Argument `camera_image` of `meeting_sessions.create`.

    Attributes:
        format_: Format of the file or answer, such as mp3 or csv. One of jpeg.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    base64_data: str
    format_: Literal["jpeg"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingCameraImageFromUrl(Model):
    """Argument `camera_image` of `meeting_sessions.create`.

    Attributes:
        format_: Format of the file or answer, such as mp3 or csv. One of jpeg.
        url: Web address that goes with it.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"format_": "format"}

    format_: Literal["jpeg"]
    url: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingRecordingMediaDeletion(Model):
    """Attribute `DeleteMeetingSessionRecordingMediaResponse.data`.

    Attributes:
        deletion_status: One of requested, already_in_progress.
        provider: Company whose service is used, such as one for voices or models. One of telnyx.
        scope: How far it reaches, or what may be done with it (OAuth: several joined by spaces). One of
            provider_recording_media.
    """

    deletion_status: Literal["requested", "already_in_progress"] | str
    meeting_session_id: str
    provider: Literal["telnyx"] | str
    scope: Literal["provider_recording_media"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingSession(Model):
    """Attribute `ListMeetingSessionsResponse.data`, `MeetingSessionResponse.data`.

    Attributes:
        assistant: The AI assistant, with whatever is to differ from its stored setup.
        assistant_state: One of starting, connected, failed, ended.
        avatar_state: One of starting, connected, degraded, disconnected.
        bot_name: Name the bot has in the meeting.
        created_at: When it was created.
        ended_at: When it ended.
        failure_reason: Why it failed.
        id: Identifier that Telnyx gave it.
        join_at: When the bot joins the meeting.
        joined_at: When the participant joined.
        meeting_url: The meeting to join, as its invitation links to it.
        metadata: Further facts kept with it, as names and values.
        platform: One of zoom, google_meet, teams, webex, unknown.
        provider: Company whose service is used, such as one for voices or models.
        status: How far it has come, or whether it is in use. One of scheduled, joining, waiting_for_admission,
            active, leaving, ended, failed, admission_denied.
        status_detail: What went wrong, if something did.
        updated_at: When it last changed.
        webhook_url: URL that the webhooks are sent to.
    """

    account_id: str
    bot_name: str
    config: MeetingSessionConfig
    created_at: datetime
    id: str
    meeting_url: str
    metadata: dict[str, Any]
    platform: Literal["zoom", "google_meet", "teams", "webex", "unknown"] | str
    provider: str
    recording: bool
    status: (
        Literal[
            "scheduled", "joining", "waiting_for_admission", "active", "leaving", "ended", "failed", "admission_denied"
        ]
        | str
    )
    updated_at: datetime
    assistant: MeetingSessionAssistant | None = None
    assistant_state: Literal["starting", "connected", "failed", "ended"] | str | None = None
    assistant_state_changed_at: datetime | None = None
    avatar: MeetingSessionAvatar | None = None
    avatar_state: Literal["starting", "connected", "degraded", "disconnected"] | str | None = None
    avatar_state_changed_at: datetime | None = None
    ended_at: datetime | None = None
    failure_reason: str | None = None
    join_at: datetime | None = None
    joined_at: datetime | None = None
    status_detail: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingSessionAssistant(Model):
    """Attribute `MeetingSession.assistant`.

    Attributes:
        audio_gate: One of half_duplex, full_duplex.
        dynamic_variables: Values for the variables that texts name as {{variable}}.
        id: Identifier that Telnyx gave it.
    """

    audio_gate: Literal["half_duplex", "full_duplex"] | str
    id: str
    leave_on_end: bool
    dynamic_variables: dict[str, str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingSessionAvatar(Model):
    """Attribute `MeetingSession.avatar`.

    Attributes:
        avatar_id: AI avatar concerned.
        model: AI model that does the work.
        provider: Company whose service is used, such as one for voices or models. One of telnyx.
    """

    avatar_id: str
    background_id: str
    model: str
    provider: Literal["telnyx"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingSessionConfig(Model):
    """Attribute `MeetingSession.config`.

    Attributes:
        barge_in: Whether the bot falls silent when a person speaks; refused together with assistant.
        chat_on_enter: Text for the meeting's chat as soon as the bot is in, such as a notice of recording; 422
            without a chat.
        speak_on_enter: What the bot says on entering; never spoken with an assistant, and refused (400) with an
            avatar.
        summarize_on_end: Whether a summary is written when the session ends.
        voice: Voice that speaks, normally as provider, model and voice joined by dots.
    """

    barge_in: bool
    summarize_on_end: bool
    chat_on_enter: str | None = None
    speak_on_enter: str | None = None
    voice: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingSessionEvent(Model):
    """Attribute `ListMeetingSessionEventsResponse.data`.

    Attributes:
        occurred_at: When the event happened.
        payload: What the event reports.
        type_: Which kind it is.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    occurred_at: datetime
    payload: dict[str, Any]
    seq: int
    type_: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingSessionResponse(Model):
    """Response of `meeting_sessions.create`, `meeting_sessions.get`, `meeting_sessions.stop` and 1 more.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: MeetingSession


@define(eq=False, repr=False, kw_only=True, slots=False)
class MeetingTranscriptSegment(Model):
    """Attribute `GetMeetingSessionTranscriptResponse.data`.

    Attributes:
        confidence: How sure the recognition is.
        occurred_at: When the event happened.
        text: What is said or written.
    """

    occurred_at: datetime
    seq: int
    text: str
    confidence: float | None = None
    relative_ts: float | None = None
    speaker_label: str | None = None
