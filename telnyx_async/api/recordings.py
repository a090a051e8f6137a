# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Call Recordings: 11 operations.

Lists, fetches and deletes recordings and their transcripts, and has recordings stored in your own bucket.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.recordings import (
        BulkDeleteRecordingResponse,
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
    method="POST",
    path="/recordings/actions/delete",
    tag="Call Recordings",
    module="recordings",
    function="bulk_delete",
    summary="Delete a list of call recordings",
    parameters=(Parameter("ids", "ids", "body", required=True),),
    responses=(
        Response("200", "application/json", "BulkDeleteRecordingResponse"),
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def bulk_delete(
    session: TelnyxSession,
    *,
    ids: Sequence[str],
    options: RequestOptions | None = None,
) -> BulkDeleteRecordingResponse:
    """Delete several call recordings for good.

    `POST /recordings/actions/delete` (DeleteRecordings). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        ids: The recordings to delete, by id.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        BulkDeleteRecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "ids": ids,
    }
    result: BulkDeleteRecordingResponse = await _bulk_delete.execute(session, arguments, options)
    return result


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
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
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
    """Have a connection's recordings stored in your own bucket on Google Cloud, S3 or Azure.

    `POST /custom_storage_credentials/{connection_id}` (CreateCustomStorageCredentials). It is not retried if it may
    have been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        connection_id: Connection whose recordings go to your own storage.
        backend: Whose storage it is: s3, gcs or azure. One of gcs, s3, azure.
        configuration: Where and how to reach the storage.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CustomStorageCredentialResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "backend": backend,
        "configuration": configuration,
    }
    result: CustomStorageCredentialResponse = await _create_custom_storage_credential.execute(
        session, arguments, options
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
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    recording_id: str,
    *,
    options: RequestOptions | None = None,
) -> RecordingResponse:
    """Delete a call recording for good.

    `DELETE /recordings/{recording_id}` (DeleteRecording). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        recording_id: Identifier of the recording. Listed by `recordings.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "recording_id": recording_id,
    }
    result: RecordingResponse = await _delete.execute(session, arguments, options)
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
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
    ),
    idempotency="idempotent",
)


async def delete_custom_storage_credential(
    session: TelnyxSession,
    connection_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Remove the login to your own storage from a connection.

    `DELETE /custom_storage_credentials/{connection_id}` (DeleteCustomStorageCredentials). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        connection_id: Connection whose recordings go to your own storage.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (204)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
    }
    await _delete_custom_storage_credential.execute(session, arguments, options)


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
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
    ),
    idempotency="idempotent",
)


async def delete_transcription(
    session: TelnyxSession,
    recording_transcription_id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteRecordingTranscriptionResponse:
    """Delete the transcript of a recording for good.

    `DELETE /recording_transcriptions/{recording_transcription_id}` (deleteRecordingTranscription). Repeating it
    changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        recording_transcription_id: Identifier of the recording's transcription. Listed by
            `recordings.list_transcriptions`. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteRecordingTranscriptionResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "recording_transcription_id": recording_transcription_id,
    }
    result: DeleteRecordingTranscriptionResponse = await _delete_transcription.execute(session, arguments, options)
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
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    recording_id: str,
    *,
    options: RequestOptions | None = None,
) -> RecordingResponse:
    """Fetch one call recording with the links to download it.

    `GET /recordings/{recording_id}` (GetRecording). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        recording_id: Identifier of the recording. Listed by `recordings.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RecordingResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "recording_id": recording_id,
    }
    result: RecordingResponse = await _get.execute(session, arguments, options)
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
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
    ),
    idempotency="safe",
)


async def get_custom_storage_credential(
    session: TelnyxSession,
    connection_id: str,
    *,
    options: RequestOptions | None = None,
) -> CustomStorageCredentialResponse:
    """Fetch a connection's login to your own recording storage.

    `GET /custom_storage_credentials/{connection_id}` (GetCustomStorageCredentials). It only reads, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        connection_id: Connection whose recordings go to your own storage.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CustomStorageCredentialResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
    }
    result: CustomStorageCredentialResponse = await _get_custom_storage_credential.execute(session, arguments, options)
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
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
    ),
    idempotency="safe",
)


async def get_transcription(
    session: TelnyxSession,
    recording_transcription_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetRecordingTranscriptionResponse:
    """Fetch one transcript of a recording, with its text.

    `GET /recording_transcriptions/{recording_transcription_id}` (getRecordingTranscription). It only reads, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        recording_transcription_id: Identifier of the recording's transcription. Listed by
            `recordings.list_transcriptions`. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetRecordingTranscriptionResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "recording_transcription_id": recording_transcription_id,
    }
    result: GetRecordingTranscriptionResponse = await _get_transcription.execute(session, arguments, options)
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
        Parameter("filter_call_control_id", "filter[call_control_id]", "query"),
        Parameter("filter_call_leg_id", "filter[call_leg_id]", "query"),
        Parameter("filter_call_session_id", "filter[call_session_id]", "query"),
        Parameter("filter_conference_id", "filter[conference_id]", "query"),
        Parameter("filter_conference_region", "filter[conference_region]", "query"),
        Parameter("filter_connection_id", "filter[connection_id]", "query"),
        Parameter("filter_created_at_gte", "filter[created_at][gte]", "query"),
        Parameter("filter_created_at_lte", "filter[created_at][lte]", "query"),
        Parameter("filter_end_time_gte", "filter[end_time][gte]", "query"),
        Parameter("filter_end_time_lte", "filter[end_time][lte]", "query"),
        Parameter("filter_from", "filter[from]", "query"),
        Parameter("filter_sip_call_id", "filter[sip_call_id]", "query"),
        Parameter("filter_start_time_gte", "filter[start_time][gte]", "query"),
        Parameter("filter_start_time_lte", "filter[start_time][lte]", "query"),
        Parameter("filter_to", "filter[to]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRecordingsResponse"),
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("403", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("500", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_call_control_id: str | None = None,
    filter_call_leg_id: str | None = None,
    filter_call_session_id: str | None = None,
    filter_conference_id: str | None = None,
    filter_conference_region: str | None = None,
    filter_connection_id: str | None = None,
    filter_created_at_gte: str | None = None,
    filter_created_at_lte: str | None = None,
    filter_end_time_gte: str | None = None,
    filter_end_time_lte: str | None = None,
    filter_from: str | None = None,
    filter_sip_call_id: str | None = None,
    filter_start_time_gte: str | None = None,
    filter_start_time_lte: str | None = None,
    filter_to: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListRecordingsResponse:
    """List call recordings, filtered by call, conference, connection, number or time.

    `GET /recordings` (GetRecordings). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_call_control_id: Only recordings of the leg with this call_control_id.
        filter_call_leg_id: Only recordings of this call leg. UUID. Example: 428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        filter_call_session_id: Only recordings of this call session. UUID. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        filter_conference_id: Only recordings of this conference. Example: 428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        filter_conference_region: Only recordings of conferences in this region. Example: us
        filter_connection_id: Only what belongs to this connection. Example: 175237942907135762
        filter_created_at_gte: Only items created at this time or after it. Example: 2019-03-29T11:10:00Z
        filter_created_at_lte: Only items created at this time or before it. Example: 2019-03-29T11:10:00Z
        filter_end_time_gte: Only recordings that ended at this time or after it. Example: 2019-03-29T11:10:00Z
        filter_end_time_lte: Only recordings that ended at this time or before it. Example: 2019-03-29T11:10:00Z
        filter_from: Only what comes from this number. Example: 1234567890
        filter_sip_call_id: Only recordings of the call with this SIP Call-ID, upper and lower case told apart.
            Example: 428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        filter_start_time_gte: Only recordings that began at this time or after it. Example: 2019-03-29T11:10:00Z
        filter_start_time_lte: Only recordings that began at this time or before it. Example: 2019-03-29T11:10:00Z
        filter_to: Only what goes to this number. Example: 1234567890
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRecordingsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 403, 404, 500.
    """
    arguments: dict[str, object] = {
        "filter_call_control_id": filter_call_control_id,
        "filter_call_leg_id": filter_call_leg_id,
        "filter_call_session_id": filter_call_session_id,
        "filter_conference_id": filter_conference_id,
        "filter_conference_region": filter_conference_region,
        "filter_connection_id": filter_connection_id,
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lte": filter_created_at_lte,
        "filter_end_time_gte": filter_end_time_gte,
        "filter_end_time_lte": filter_end_time_lte,
        "filter_from": filter_from,
        "filter_sip_call_id": filter_sip_call_id,
        "filter_start_time_gte": filter_start_time_gte,
        "filter_start_time_lte": filter_start_time_lte,
        "filter_to": filter_to,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListRecordingsResponse = await _list.execute(session, arguments, options)
    return result


_list_transcriptions = Operation(
    id="getRecordingTranscriptions",
    method="GET",
    path="/recording_transcriptions",
    tag="Call Recordings",
    module="recordings",
    function="list_transcriptions",
    summary="List all recording transcriptions",
    parameters=(
        Parameter("filter_created_at_gte", "filter[created_at][gte]", "query"),
        Parameter("filter_created_at_lte", "filter[created_at][lte]", "query"),
        Parameter("filter_recording_id", "filter[recording_id]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("page_after", "page[after]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListRecordingTranscriptionsResponse"),
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
    ),
    idempotency="safe",
    paging=Paging("cursor", "data", page="page_after", size="page_size", cursor="meta.cursors.after", more="meta.next"),
)


async def list_transcriptions(
    session: TelnyxSession,
    *,
    filter_created_at_gte: str | None = None,
    filter_created_at_lte: str | None = None,
    filter_recording_id: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    page_after: str | None = None,
    options: RequestOptions | None = None,
) -> ListRecordingTranscriptionsResponse:
    """List transcripts of recordings, by recording or time of creation.

    `GET /recording_transcriptions` (getRecordingTranscriptions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_created_at_gte: Only items created at this time or after it. Example: 2019-03-29T11:10:00Z
        filter_created_at_lte: Only items created at this time or before it. Example: 2019-03-29T11:10:00Z
        filter_recording_id: Only transcriptions of this recording. UUID. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListRecordingTranscriptionsResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
    """
    arguments: dict[str, object] = {
        "filter_created_at_gte": filter_created_at_gte,
        "filter_created_at_lte": filter_created_at_lte,
        "filter_recording_id": filter_recording_id,
        "page_number": page_number,
        "page_size": page_size,
        "page_after": page_after,
    }
    result: ListRecordingTranscriptionsResponse = await _list_transcriptions.execute(session, arguments, options)
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
        Response("401", "application/json", "CallRecordingsErrors"),
        Response("404", "application/json", "CallRecordingsErrors"),
        Response("default", "application/json", "CallRecordingsErrors"),
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
    """Replace a connection's login to your own recording storage.

    `PUT /custom_storage_credentials/{connection_id}` (UpdateCustomStorageCredentials). Repeating it changes
    nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        connection_id: Connection whose recordings go to your own storage.
        backend: Whose storage it is: s3, gcs or azure. One of gcs, s3, azure.
        configuration: Where and how to reach the storage.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CustomStorageCredentialResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "connection_id": connection_id,
        "backend": backend,
        "configuration": configuration,
    }
    result: CustomStorageCredentialResponse = await _update_custom_storage_credential.execute(
        session, arguments, options
    )
    return result
