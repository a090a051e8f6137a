# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Session Analysis: 3 operations.

Shows all that one event led to across products, with its cost.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.session_analysis import (
        RecordTypeMetadataResponse,
        SessionAnalysisMetadataResponse,
        SessionAnalysisResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "get",
    "get_metadata",
    "get_record_type",
]

_get = Operation(
    id="GetSessionAnalysis",
    method="GET",
    path="/session_analysis/{record_type}/{event_id}",
    tag="Session Analysis",
    module="session_analysis",
    function="get",
    summary="Get session analysis",
    parameters=(
        Parameter("record_type", "record_type", "path", required=True),
        Parameter("event_id", "event_id", "path", required=True),
        Parameter("date_time", "date_time", "query"),
        Parameter("expand", "expand", "query"),
        Parameter("include_children", "include_children", "query"),
        Parameter("max_depth", "max_depth", "query"),
    ),
    responses=(
        Response("200", "application/json", "SessionAnalysisResponse"),
        Response("400", "application/json", "SessionAnalysisErrorResponse"),
        Response("403", "application/json", "SessionAnalysisErrorResponse"),
        Response("404", "application/json", "SessionAnalysisErrorResponse"),
        Response("500", "application/json", "SessionAnalysisErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    record_type: str,
    event_id: str,
    *,
    date_time: datetime | None = None,
    expand: Literal["record", "none"] | None = None,
    include_children: bool | None = None,
    max_depth: int | None = None,
    options: RequestOptions | None = None,
) -> SessionAnalysisResponse:
    """Fetch an event with all that it led to in other products, and what each part cost.

    `GET /session_analysis/{record_type}/{event_id}` (GetSessionAnalysis). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        record_type: Which kind of record this is.
        event_id: Identifier of the event. UUID.
        date_time: When the event was, as a time or a day; makes the search faster.
        expand: Whether each event comes with its full record. One of record, none. Telnyx's default: record.
        include_children: Whether the events below this one come along. Telnyx's default: True.
        max_depth: How many levels of events are followed. 1 to 5. Telnyx's default: 2.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SessionAnalysisResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 403, 404, 500.
    """
    arguments: dict[str, object] = {
        "record_type": record_type,
        "event_id": event_id,
        "date_time": date_time,
        "expand": expand,
        "include_children": include_children,
        "max_depth": max_depth,
    }
    result: SessionAnalysisResponse = await _get.execute(session, arguments, options)
    return result


_get_metadata = Operation(
    id="GetSessionAnalysisMetadata",
    method="GET",
    path="/session_analysis/metadata",
    tag="Session Analysis",
    module="session_analysis",
    function="get_metadata",
    summary="Get metadata overview",
    responses=(
        Response("200", "application/json", "SessionAnalysisMetadataResponse"),
        Response("401", "application/json", "SessionAnalysisErrorResponse"),
        Response("500", "application/json", "SessionAnalysisErrorResponse"),
    ),
    idempotency="safe",
)


async def get_metadata(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> SessionAnalysisMetadataResponse:
    """List the record types that can be analysed, and how they hang together.

    `GET /session_analysis/metadata` (GetSessionAnalysisMetadata). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        SessionAnalysisMetadataResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 500.
    """
    arguments: dict[str, object] = {}
    result: SessionAnalysisMetadataResponse = await _get_metadata.execute(session, arguments, options)
    return result


_get_record_type = Operation(
    id="GetSessionAnalysisRecordTypeMetadata",
    method="GET",
    path="/session_analysis/metadata/{record_type}",
    tag="Session Analysis",
    module="session_analysis",
    function="get_record_type",
    summary="Get record type metadata",
    parameters=(Parameter("record_type", "record_type", "path", required=True),),
    responses=(
        Response("200", "application/json", "RecordTypeMetadataResponse"),
        Response("404", "application/json", "SessionAnalysisErrorResponse"),
        Response("500", "application/json", "SessionAnalysisErrorResponse"),
    ),
    idempotency="safe",
)


async def get_record_type(
    session: TelnyxSession,
    record_type: str,
    *,
    options: RequestOptions | None = None,
) -> RecordTypeMetadataResponse:
    """Describe one record type for session analysis: its relations to others, with examples.

    `GET /session_analysis/metadata/{record_type}` (GetSessionAnalysisRecordTypeMetadata). It only reads, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        record_type: Which kind of record this is.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RecordTypeMetadataResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "record_type": record_type,
    }
    result: RecordTypeMetadataResponse = await _get_record_type.execute(session, arguments, options)
    return result
