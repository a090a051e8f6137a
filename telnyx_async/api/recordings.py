# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Call Recordings: 11 operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.recordings import (
        CustomStorageCredentialResponse,
        DeleteRecordingTranscriptionResponse,
        GetRecordingTranscriptionResponse,
        ListRecordingsResponse,
        ListRecordingTranscriptionsResponse,
        RecordingResponse,
        StorageConfiguration,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "bulk_delete",
    "create_custom_storage_credential",
    "delete",
    "delete_custom_storage_credential",
    "delete_transcription",
    "get",
    "get_custom_storage_credential",
    "get_transcription",
    "list",
    "list_transcriptions",
    "update_custom_storage_credential",
]

_bulk_delete = Operation(
    id="DeleteRecordings",
    method="DELETE",
    path="/recordings/actions/delete",
    tag="Call Recordings",
    module="recordings",
    function="bulk_delete",
    summary="Delete a list of call recordings",
    parameters=(Parameter("body", "", "body", required=True),),
    responses=(
        Response("204"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def bulk_delete(
    session: TelnyxSession,
    *,
    body: Sequence[str],
    options: RequestOptions | None = None,
) -> None:
    """Delete a list of call recordings.

    `DELETE /recordings/actions/delete` (DeleteRecordings). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        body: `Sequence[str]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "body": body,
    }
    await session.execute(_bulk_delete, arguments, options)


_create_custom_storage_credential = Operation(
    id="CreateCustomStorageCredentials",
    method="POST",
    path="/custom_storage_credentials/{connection_id}",
    tag="Call Recordings",
    module="recordings",
    function="create_custom_storage_credential",
    summary="Create a custom storage credential",
    parameters=(
        Parameter("connection_id", "connection_id", "path", required=True),
        Parameter("backend", "backend", "body", required=True),
        Parameter("configuration", "configuration", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CustomStorageCredentialResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create_custom_storage_credential(
    session: TelnyxSession,
    connection_id: str,
    *,
    backend: Literal["gcs", "s3", "azure"],
    configuration: StorageConfiguration | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> CustomStorageCredentialResponse:
    """Create a custom storage credential.

    `POST /custom_storage_credentials/{connection_id}` (CreateCustomStorageCredentials). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1293384261075731461
        backend: One of gcs, s3, azure.
        configuration: `StorageConfiguration | Mapping[str, Any]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CustomStorageCredentialResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "backend": backend,
        "configuration": configuration,
    }
    result: CustomStorageCredentialResponse = await session.execute(
        _create_custom_storage_credential, arguments, options
    )
    return result


_delete = Operation(
    id="DeleteRecording",
    method="DELETE",
    path="/recordings/{recording_id}",
    tag="Call Recordings",
    module="recordings",
    function="delete",
    summary="Delete a call recording",
    parameters=(Parameter("recording_id", "recording_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RecordingResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    recording_id: str,
    *,
    options: RequestOptions | None = None,
) -> RecordingResponse:
    """Delete a call recording.

    `DELETE /recordings/{recording_id}` (DeleteRecording). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        recording_id: Identifier of the recording.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RecordingResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "recording_id": recording_id,
    }
    result: RecordingResponse = await session.execute(_delete, arguments, options)
    return result


_delete_custom_storage_credential = Operation(
    id="DeleteCustomStorageCredentials",
    method="DELETE",
    path="/custom_storage_credentials/{connection_id}",
    tag="Call Recordings",
    module="recordings",
    function="delete_custom_storage_credential",
    summary="Delete a stored credential",
    parameters=(Parameter("connection_id", "connection_id", "path", required=True),),
    responses=(
        Response("204"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete_custom_storage_credential(
    session: TelnyxSession,
    connection_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Delete a stored credential.

    `DELETE /custom_storage_credentials/{connection_id}` (DeleteCustomStorageCredentials). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1293384261075731461
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
    }
    await session.execute(_delete_custom_storage_credential, arguments, options)


_delete_transcription = Operation(
    id="deleteRecordingTranscription",
    method="DELETE",
    path="/recording_transcriptions/{recording_transcription_id}",
    tag="Call Recordings",
    module="recordings",
    function="delete_transcription",
    summary="Delete a recording transcription",
    parameters=(Parameter("recording_transcription_id", "recording_transcription_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteRecordingTranscriptionResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
)


async def delete_transcription(
    session: TelnyxSession,
    recording_transcription_id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteRecordingTranscriptionResponse:
    """Delete a recording transcription.

    `DELETE /recording_transcriptions/{recording_transcription_id}` (deleteRecordingTranscription). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        recording_transcription_id: Identifier of the recording's transcription. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteRecordingTranscriptionResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "recording_transcription_id": recording_transcription_id,
    }
    result: DeleteRecordingTranscriptionResponse = await session.execute(_delete_transcription, arguments, options)
    return result


_get = Operation(
    id="GetRecording",
    method="GET",
    path="/recordings/{recording_id}",
    tag="Call Recordings",
    module="recordings",
    function="get",
    summary="Retrieve a call recording",
    parameters=(Parameter("recording_id", "recording_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "RecordingResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    recording_id: str,
    *,
    options: RequestOptions | None = None,
) -> RecordingResponse:
    """Retrieve a call recording.

    `GET /recordings/{recording_id}` (GetRecording). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        recording_id: Identifier of the recording.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RecordingResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "recording_id": recording_id,
    }
    result: RecordingResponse = await session.execute(_get, arguments, options)
    return result


_get_custom_storage_credential = Operation(
    id="GetCustomStorageCredentials",
    method="GET",
    path="/custom_storage_credentials/{connection_id}",
    tag="Call Recordings",
    module="recordings",
    function="get_custom_storage_credential",
    summary="Retrieve a stored credential",
    parameters=(Parameter("connection_id", "connection_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "CustomStorageCredentialResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_custom_storage_credential(
    session: TelnyxSession,
    connection_id: str,
    *,
    options: RequestOptions | None = None,
) -> CustomStorageCredentialResponse:
    """Retrieve a stored credential.

    `GET /custom_storage_credentials/{connection_id}` (GetCustomStorageCredentials). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1293384261075731461
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CustomStorageCredentialResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
    }
    result: CustomStorageCredentialResponse = await session.execute(_get_custom_storage_credential, arguments, options)
    return result


_get_transcription = Operation(
    id="getRecordingTranscription",
    method="GET",
    path="/recording_transcriptions/{recording_transcription_id}",
    tag="Call Recordings",
    module="recordings",
    function="get_transcription",
    summary="Retrieve a recording transcription",
    parameters=(Parameter("recording_transcription_id", "recording_transcription_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetRecordingTranscriptionResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
)


async def get_transcription(
    session: TelnyxSession,
    recording_transcription_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetRecordingTranscriptionResponse:
    """Retrieve a recording transcription.

    `GET /recording_transcriptions/{recording_transcription_id}` (getRecordingTranscription). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        recording_transcription_id: Identifier of the recording's transcription. UUID. Example:
            6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRecordingTranscriptionResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "recording_transcription_id": recording_transcription_id,
    }
    result: GetRecordingTranscriptionResponse = await session.execute(_get_transcription, arguments, options)
    return result


_list = Operation(
    id="GetRecordings",
    method="GET",
    path="/recordings",
    tag="Call Recordings",
    module="recordings",
    function="list",
    summary="List all call recordings",
    parameters=(
        Parameter("filter_call_leg_id", "filter[call_leg_id]", "query"),
        Parameter("filter_call_session_id", "filter[call_session_id]", "query"),
        Parameter("filter_conference_id", "filter[conference_id]", "query"),
        Parameter("filter_connection_id", "filter[connection_id]", "query"),
        Parameter("filter_created_at_gte", "filter[created_at][gte]", "query"),
        Parameter("filter_created_at_lte", "filter[created_at][lte]", "query"),
        Parameter("filter_from", "filter[from]", "query"),
        Parameter("filter_to", "filter[to]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRecordingsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_call_leg_id: str | None = None,
    filter_call_session_id: str | None = None,
    filter_conference_id: str | None = None,
    filter_connection_id: str | None = None,
    filter_created_at_gte: str | None = None,
    filter_created_at_lte: str | None = None,
    filter_from: str | None = None,
    filter_to: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListRecordingsResponse:
    """List all call recordings.

    `GET /recordings` (GetRecordings). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_call_leg_id: UUID. Example: 428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        filter_call_session_id: UUID. Example: 428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        filter_conference_id: Example: 428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        filter_connection_id: Only what belongs to this connection. Example: 175237942907135762
        filter_created_at_gte: Only items created at this time or after it. Example: 2019-03-29T11:10:00Z
        filter_created_at_lte: Only items created at this time or before it. Example: 2019-03-29T11:10:00Z
        filter_from: Example: 1234567890
        filter_to: Example: 1234567890
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRecordingsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "filter_call_leg_id": filter_call_leg_id,
        "filter_call_session_id": filter_call_session_id,
        "filter_conference_id": filter_conference_id,
        "filter_connection_id": filter_connection_id,
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lte": filter_created_at_lte,
        "filter_from": filter_from,
        "filter_to": filter_to,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListRecordingsResponse = await session.execute(_list, arguments, options)
    return result


_list_transcriptions = Operation(
    id="getRecordingTranscriptions",
    method="GET",
    path="/recording_transcriptions",
    tag="Call Recordings",
    module="recordings",
    function="list_transcriptions",
    summary="List all recording transcriptions",
    responses=(
        Response("200", "application/json", "ListRecordingTranscriptionsResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="safe",
    paging=Paging("single", "data"),
)


async def list_transcriptions(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> ListRecordingTranscriptionsResponse:
    """List all recording transcriptions.

    `GET /recording_transcriptions` (getRecordingTranscriptions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRecordingTranscriptionsResponse (200)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: ListRecordingTranscriptionsResponse = await session.execute(_list_transcriptions, arguments, options)
    return result


_update_custom_storage_credential = Operation(
    id="UpdateCustomStorageCredentials",
    method="PUT",
    path="/custom_storage_credentials/{connection_id}",
    tag="Call Recordings",
    module="recordings",
    function="update_custom_storage_credential",
    summary="Update a stored credential",
    parameters=(
        Parameter("connection_id", "connection_id", "path", required=True),
        Parameter("backend", "backend", "body", required=True),
        Parameter("configuration", "configuration", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CustomStorageCredentialResponse"),
        Response("default", "application/json", "Errors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def update_custom_storage_credential(
    session: TelnyxSession,
    connection_id: str,
    *,
    backend: Literal["gcs", "s3", "azure"],
    configuration: StorageConfiguration | Mapping[str, Any],
    options: RequestOptions | None = None,
) -> CustomStorageCredentialResponse:
    """Update a stored credential.

    `PUT /custom_storage_credentials/{connection_id}` (UpdateCustomStorageCredentials). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 1293384261075731461
        backend: One of gcs, s3, azure.
        configuration: `StorageConfiguration | Mapping[str, Any]`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CustomStorageCredentialResponse (200)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "backend": backend,
        "configuration": configuration,
    }
    result: CustomStorageCredentialResponse = await session.execute(
        _update_custom_storage_credential, arguments, options
    )
    return result
