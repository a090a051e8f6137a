# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Meeting Sessions: 14 operations.

Sends bots to video meetings, lets them speak, and reads what was said and summed up.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.meeting_sessions import (
        CreateMeetingSessionAssistant,
        DeleteMeetingSessionRecordingMediaResponse,
        GetMeetingSessionTranscriptResponse,
        ListMeetingSessionArtifactsResponse,
        ListMeetingSessionEventsResponse,
        ListMeetingSessionsResponse,
        MeetingActionResponse,
        MeetingArtifactResponse,
        MeetingCameraImage,
        MeetingSessionResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "create_artifact",
    "delete_recording_media",
    "get",
    "get_artifact",
    "get_transcript",
    "list",
    "list_artifacts",
    "list_events",
    "send_chat",
    "speak",
    "stop",
    "stop_speaking",
    "update",
]

_create = Operation(
    id="CreateMeetingSession",
    method="POST",
    path="/meeting_sessions",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="create",
    summary="",
    parameters=(
        Parameter("assistant", "assistant", "body"),
        Parameter("barge_in", "barge_in", "body"),
        Parameter("bot_name", "bot_name", "body"),
        Parameter("camera_image", "camera_image", "body"),
        Parameter("chat_on_enter", "chat_on_enter", "body"),
        Parameter("idempotency_key", "idempotency_key", "body"),
        Parameter("join_at", "join_at", "body"),
        Parameter("meeting_url", "meeting_url", "body", required=True),
        Parameter("metadata", "metadata", "body"),
        Parameter("speak_on_enter", "speak_on_enter", "body"),
        Parameter("summarize_on_end", "summarize_on_end", "body"),
        Parameter("voice", "voice", "body"),
        Parameter("webhook_url", "webhook_url", "body"),
    ),
    responses=(Response("2XX", "application/json", "MeetingSessionResponse"),),
    idempotency="idempotency_key",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    meeting_url: str,
    assistant: CreateMeetingSessionAssistant | Mapping[str, Any] | None = None,
    barge_in: bool | None = None,
    bot_name: str | None = None,
    camera_image: MeetingCameraImage | Mapping[str, Any] | None = None,
    chat_on_enter: str | None = None,
    idempotency_key: str | None = None,
    join_at: datetime | None = None,
    metadata: Mapping[str, Any] | None = None,
    speak_on_enter: str | None = None,
    summarize_on_end: bool | None = None,
    voice: str | None = None,
    webhook_url: str | None = None,
    options: RequestOptions | None = None,
) -> MeetingSessionResponse:
    """Send a bot to a video meeting, now or at join_at; a repeated idempotency_key returns the session it made.

    `POST /meeting_sessions` (CreateMeetingSession). It is retried with the same idempotency key, so Telnyx carries
    it out only once.

    Args:
        session: the session to send with.
        meeting_url: The meeting to join, as its invitation links to it.
        assistant: The AI assistant, with whatever is to differ from its stored setup.
        barge_in: Whether the bot falls silent when a person speaks; refused together with assistant.
        bot_name: Name the bot has in the meeting.
        camera_image: JPEG to show as the bot's picture; ignored when an avatar or assistant shows one.
        chat_on_enter: Text for the meeting's chat as soon as the bot is in, such as a notice of recording; 422
            without a chat.
        idempotency_key: Own to each request: a repeat with the same key does not act twice.
        join_at: When the bot joins the meeting.
        metadata: Further facts kept with it, as names and values.
        speak_on_enter: What the bot says on entering; never spoken with an assistant, and refused (400) with an
            avatar.
        summarize_on_end: Whether a summary is written when the session ends.
        voice: Voice that speaks, normally as provider, model and voice joined by dots.
        webhook_url: URL that the webhooks are sent to.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MeetingSessionResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "assistant": assistant,
        "barge_in": barge_in,
        "bot_name": bot_name,
        "camera_image": camera_image,
        "chat_on_enter": chat_on_enter,
        "idempotency_key": idempotency_key,
        "join_at": join_at,
        "meeting_url": meeting_url,
        "metadata": metadata,
        "speak_on_enter": speak_on_enter,
        "summarize_on_end": summarize_on_end,
        "voice": voice,
        "webhook_url": webhook_url,
    }
    result: MeetingSessionResponse = await _create.execute(session, arguments, options)
    return result


_create_artifact = Operation(
    id="CreateMeetingArtifact",
    method="POST",
    path="/meeting_sessions/{id}/artifacts",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="create_artifact",
    summary="",
    parameters=(
        Parameter("session_id", "id", "path", required=True),
        Parameter("prompt", "prompt", "body"),
        Parameter("type_", "type", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "MeetingArtifactResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def create_artifact(
    session: TelnyxSession,
    session_id: str,
    *,
    type_: Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"],
    prompt: str | None = None,
    options: RequestOptions | None = None,
) -> MeetingArtifactResponse:
    """Have a summary, a list of decisions or the like written from the transcript, in the background; every call is
    billed.

    `POST /meeting_sessions/{id}/artifacts` (CreateMeetingArtifact). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        session_id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        type_: Which kind it is. One of summary, action_items, decisions, topics, open_questions, custom.
        prompt: What the model is asked to do or to judge, in words.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MeetingArtifactResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "session_id": session_id,
        "prompt": prompt,
        "type_": type_,
    }
    result: MeetingArtifactResponse = await _create_artifact.execute(session, arguments, options)
    return result


_delete_recording_media = Operation(
    id="DeleteMeetingRecordingMedia",
    method="DELETE",
    path="/meeting_sessions/{id}/recording_media",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="delete_recording_media",
    summary="",
    parameters=(Parameter("session_id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "DeleteMeetingSessionRecordingMediaResponse"),),
    idempotency="idempotent",
)


async def delete_recording_media(
    session: TelnyxSession,
    session_id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteMeetingSessionRecordingMediaResponse:
    """Have a session's recordings deleted for good; its transcript, events and artifacts stay.

    `DELETE /meeting_sessions/{id}/recording_media` (DeleteMeetingRecordingMedia). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        session_id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteMeetingSessionRecordingMediaResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "session_id": session_id,
    }
    result: DeleteMeetingSessionRecordingMediaResponse = await _delete_recording_media.execute(
        session, arguments, options
    )
    return result


_get = Operation(
    id="GetMeetingSession",
    method="GET",
    path="/meeting_sessions/{id}",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="get",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "MeetingSessionResponse"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> MeetingSessionResponse:
    """Fetch one meeting session with its status.

    `GET /meeting_sessions/{id}` (GetMeetingSession). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MeetingSessionResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: MeetingSessionResponse = await _get.execute(session, arguments, options)
    return result


_get_artifact = Operation(
    id="GetMeetingArtifact",
    method="GET",
    path="/meeting_sessions/{id}/artifacts/{artifact_id}",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="get_artifact",
    summary="",
    parameters=(
        Parameter("session_id", "id", "path", required=True),
        Parameter("artifact_id", "artifact_id", "path", required=True),
    ),
    responses=(Response("2XX", "application/json", "MeetingArtifactResponse"),),
    idempotency="safe",
)


async def get_artifact(
    session: TelnyxSession,
    session_id: str,
    artifact_id: str,
    *,
    options: RequestOptions | None = None,
) -> MeetingArtifactResponse:
    """Fetch one text written from a session's transcript, with its status.

    `GET /meeting_sessions/{id}/artifacts/{artifact_id}` (GetMeetingArtifact). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        session_id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        artifact_id: Identifier of the artifact. Listed by `meeting_sessions.list_artifacts`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MeetingArtifactResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "session_id": session_id,
        "artifact_id": artifact_id,
    }
    result: MeetingArtifactResponse = await _get_artifact.execute(session, arguments, options)
    return result


_get_transcript = Operation(
    id="GetMeetingTranscript",
    method="GET",
    path="/meeting_sessions/{id}/transcript",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="get_transcript",
    summary="",
    parameters=(
        Parameter("session_id", "id", "path", required=True),
        Parameter("after", "after", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("wait_seconds", "wait_seconds", "query"),
    ),
    responses=(Response("2XX", "application/json", "GetMeetingSessionTranscriptResponse"),),
    idempotency="safe",
    paging=Paging("limit", "data", size="limit"),
)


async def get_transcript(
    session: TelnyxSession,
    session_id: str,
    *,
    after: int | None = None,
    limit: int | None = None,
    wait_seconds: int | None = None,
    options: RequestOptions | None = None,
) -> GetMeetingSessionTranscriptResponse:
    """Fetch what was said in a meeting, in order; with wait_seconds the request waits for more.

    `GET /meeting_sessions/{id}/transcript` (GetMeetingTranscript). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        session_id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        after: Cursor of the page that follows; none on the last page.
        limit: How many at most.
        wait_seconds: Seconds to wait first; of a message, the time in the queue because of rate limits.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetMeetingSessionTranscriptResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "session_id": session_id,
        "after": after,
        "limit": limit,
        "wait_seconds": wait_seconds,
    }
    result: GetMeetingSessionTranscriptResponse = await _get_transcript.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListMeetingSessions",
    method="GET",
    path="/meeting_sessions",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="list",
    summary="",
    parameters=(Parameter("status", "status", "query"),),
    responses=(Response("2XX", "application/json", "ListMeetingSessionsResponse"),),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    status: Literal[
        "scheduled", "joining", "waiting_for_admission", "active", "leaving", "ended", "failed", "admission_denied"
    ]
    | None = None,
    options: RequestOptions | None = None,
) -> ListMeetingSessionsResponse:
    """List meeting sessions, all or those in one status.

    `GET /meeting_sessions` (ListMeetingSessions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        status: How far it has come, or whether it is in use. One of scheduled, joining, waiting_for_admission,
            active, leaving, ended, failed, admission_denied.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMeetingSessionsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "status": status,
    }
    result: ListMeetingSessionsResponse = await _list.execute(session, arguments, options)
    return result


_list_artifacts = Operation(
    id="ListMeetingArtifacts",
    method="GET",
    path="/meeting_sessions/{id}/artifacts",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="list_artifacts",
    summary="",
    parameters=(Parameter("session_id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "ListMeetingSessionArtifactsResponse"),),
    idempotency="safe",
)


async def list_artifacts(
    session: TelnyxSession,
    session_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListMeetingSessionArtifactsResponse:
    """List the texts written from a session's transcript.

    `GET /meeting_sessions/{id}/artifacts` (ListMeetingArtifacts). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        session_id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMeetingSessionArtifactsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "session_id": session_id,
    }
    result: ListMeetingSessionArtifactsResponse = await _list_artifacts.execute(session, arguments, options)
    return result


_list_events = Operation(
    id="ListMeetingEvents",
    method="GET",
    path="/meeting_sessions/{id}/events",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="list_events",
    summary="",
    parameters=(
        Parameter("session_id", "id", "path", required=True),
        Parameter("after", "after", "query"),
        Parameter("limit", "limit", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListMeetingSessionEventsResponse"),),
    idempotency="safe",
    paging=Paging("limit", "data", size="limit", meta=""),
)


async def list_events(
    session: TelnyxSession,
    session_id: str,
    *,
    after: int | None = None,
    limit: int | None = None,
    options: RequestOptions | None = None,
) -> ListMeetingSessionEventsResponse:
    """List what happened in a session, in order; go on with the last seq as after.

    `GET /meeting_sessions/{id}/events` (ListMeetingEvents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        session_id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        after: Cursor of the page that follows; none on the last page.
        limit: How many at most.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListMeetingSessionEventsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "session_id": session_id,
        "after": after,
        "limit": limit,
    }
    result: ListMeetingSessionEventsResponse = await _list_events.execute(session, arguments, options)
    return result


_send_chat = Operation(
    id="SendMeetingChat",
    method="POST",
    path="/meeting_sessions/{id}/actions/send_chat",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="send_chat",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("text", "text", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "MeetingActionResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def send_chat(
    session: TelnyxSession,
    id: str,
    *,
    text: str,
    options: RequestOptions | None = None,
) -> MeetingActionResponse:
    """Write a message into the meeting's chat.

    `POST /meeting_sessions/{id}/actions/send_chat` (SendMeetingChat). It is not retried if it may have been carried
    out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        text: What is said or written.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MeetingActionResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "text": text,
    }
    result: MeetingActionResponse = await _send_chat.execute(session, arguments, options)
    return result


_speak = Operation(
    id="SpeakInMeeting",
    method="POST",
    path="/meeting_sessions/{id}/actions/speak",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="speak",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("interrupt", "interrupt", "body"),
        Parameter("text", "text", "body", required=True),
        Parameter("voice", "voice", "body"),
    ),
    responses=(Response("2XX", "application/json", "MeetingActionResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def speak(
    session: TelnyxSession,
    id: str,
    *,
    text: str,
    interrupt: bool | None = None,
    voice: str | None = None,
    options: RequestOptions | None = None,
) -> MeetingActionResponse:
    """Have the bot speak a text in the meeting; Conflict is raised for a bot with an avatar, which only its assistant
    voices.

    `POST /meeting_sessions/{id}/actions/speak` (SpeakInMeeting). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        text: What is said or written.
        interrupt: Whether what the bot is saying is cut off for this text.
        voice: Voice that speaks, normally as provider, model and voice joined by dots.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MeetingActionResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "interrupt": interrupt,
        "text": text,
        "voice": voice,
    }
    result: MeetingActionResponse = await _speak.execute(session, arguments, options)
    return result


_stop = Operation(
    id="StopMeetingSession",
    method="DELETE",
    path="/meeting_sessions/{id}",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="stop",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "MeetingSessionResponse"),),
    idempotency="idempotent",
)


async def stop(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> MeetingSessionResponse:
    """Make the bot leave, or cancel a scheduled one; the session and its transcript can still be read.

    `DELETE /meeting_sessions/{id}` (StopMeetingSession). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MeetingSessionResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: MeetingSessionResponse = await _stop.execute(session, arguments, options)
    return result


_stop_speaking = Operation(
    id="StopSpeakingInMeeting",
    method="POST",
    path="/meeting_sessions/{id}/actions/stop_speaking",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="stop_speaking",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "MeetingActionResponse"),),
    idempotency="none",
)


async def stop_speaking(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> MeetingActionResponse:
    """Cut off what the bot is speaking; Conflict is raised for a bot with an avatar.

    `POST /meeting_sessions/{id}/actions/stop_speaking` (StopSpeakingInMeeting). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MeetingActionResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: MeetingActionResponse = await _stop_speaking.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateMeetingSession",
    method="PATCH",
    path="/meeting_sessions/{id}",
    tag="Meeting Sessions",
    module="meeting_sessions",
    function="update",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("bot_name", "bot_name", "body"),
        Parameter("join_at", "join_at", "body"),
    ),
    responses=(Response("2XX", "application/json", "MeetingSessionResponse"),),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    bot_name: str | None = None,
    join_at: datetime | None = None,
    options: RequestOptions | None = None,
) -> MeetingSessionResponse:
    """Change the bot's name or when it joins; Conflict is raised once the session is no longer scheduled.

    `PATCH /meeting_sessions/{id}` (UpdateMeetingSession). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `meeting_sessions.list`.
        bot_name: Name the bot has in the meeting.
        join_at: When the bot joins the meeting.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        MeetingSessionResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "bot_name": bot_name,
        "join_at": join_at,
    }
    result: MeetingSessionResponse = await _update.execute(session, arguments, options)
    return result
