# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Compute: 9 operations.

Shows the functions and actors that run at Telnyx: their revisions, logs and metrics.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.compute import (
        ComputeLogExportResponse,
        GetComputeActorResponse,
        GetComputeShipInspectionResponse,
        ListComputeFunctionsResponse,
        ListComputeLogsResponse,
        ListComputeMetricsResponse,
        ListComputeRevisionsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "delete_log_export",
    "get_actor",
    "get_log_export",
    "get_ship_inspection",
    "list_functions",
    "list_logs",
    "list_metrics",
    "list_revisions",
    "set_log_export",
]

_delete_log_export = Operation(
    id="DeleteComputeLogExport",
    method="DELETE",
    path="/compute/funcs/{id}/logs/export",
    tag="Compute",
    module="compute",
    function="delete_log_export",
    summary="",
    parameters=(Parameter("function_id", "id", "path", required=True),),
    responses=(Response("2XX"),),
    idempotency="idempotent",
)


async def delete_log_export(
    session: TelnyxSession,
    function_id: str,
    *,
    options: RequestOptions | None = None,
) -> None:
    """Stop sending a function's logs elsewhere; there need not be such an export.

    `DELETE /compute/funcs/{id}/logs/export` (DeleteComputeLogExport). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        function_id: Identifier that Telnyx gave it. Listed by `compute.list_functions`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "function_id": function_id,
    }
    await _delete_log_export.execute(session, arguments, options)


_get_actor = Operation(
    id="GetComputeActor",
    method="GET",
    path="/compute/actors/{id}",
    tag="Compute",
    module="compute",
    function="get_actor",
    summary="",
    parameters=(Parameter("actor_id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "GetComputeActorResponse"),),
    idempotency="safe",
)


async def get_actor(
    session: TelnyxSession,
    actor_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetComputeActorResponse:
    """Fetch one kind of stateful actor, with the function that owns it.

    `GET /compute/actors/{id}` (GetComputeActor). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        actor_id: Identifier that Telnyx gave it.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetComputeActorResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "actor_id": actor_id,
    }
    result: GetComputeActorResponse = await _get_actor.execute(session, arguments, options)
    return result


_get_log_export = Operation(
    id="GetComputeLogExport",
    method="GET",
    path="/compute/funcs/{id}/logs/export",
    tag="Compute",
    module="compute",
    function="get_log_export",
    summary="",
    parameters=(Parameter("function_id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "ComputeLogExportResponse"),),
    idempotency="safe",
)


async def get_log_export(
    session: TelnyxSession,
    function_id: str,
    *,
    options: RequestOptions | None = None,
) -> ComputeLogExportResponse:
    """Fetch where a function's logs are sent; headers are left out, and NotFound is raised if they go nowhere.

    `GET /compute/funcs/{id}/logs/export` (GetComputeLogExport). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        function_id: Identifier that Telnyx gave it. Listed by `compute.list_functions`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ComputeLogExportResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "function_id": function_id,
    }
    result: ComputeLogExportResponse = await _get_log_export.execute(session, arguments, options)
    return result


_get_ship_inspection = Operation(
    id="GetComputeShipInspection",
    method="GET",
    path="/compute/funcs/{id}/ship_inspection",
    tag="Compute",
    module="compute",
    function="get_ship_inspection",
    summary="",
    parameters=(Parameter("function_id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "GetComputeShipInspectionResponse"),),
    idempotency="safe",
)


async def get_ship_inspection(
    session: TelnyxSession,
    function_id: str,
    *,
    options: RequestOptions | None = None,
) -> GetComputeShipInspectionResponse:
    """Fetch how a function's latest deployment went: none means well, pending that it is still built, else what
    failed.

    `GET /compute/funcs/{id}/ship_inspection` (GetComputeShipInspection). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        function_id: Identifier that Telnyx gave it. Listed by `compute.list_functions`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetComputeShipInspectionResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "function_id": function_id,
    }
    result: GetComputeShipInspectionResponse = await _get_ship_inspection.execute(session, arguments, options)
    return result


_list_functions = Operation(
    id="ListComputeFunctions",
    method="GET",
    path="/compute/funcs",
    tag="Compute",
    module="compute",
    function="list_functions",
    summary="",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListComputeFunctionsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_functions(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListComputeFunctionsResponse:
    """List the functions, with what each is bound to.

    `GET /compute/funcs` (ListComputeFunctions). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListComputeFunctionsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListComputeFunctionsResponse = await _list_functions.execute(session, arguments, options)
    return result


_list_logs = Operation(
    id="ListComputeFunctionLogs",
    method="GET",
    path="/compute/funcs/{id}/logs",
    tag="Compute",
    module="compute",
    function="list_logs",
    summary="",
    parameters=(
        Parameter("function_id", "id", "path", required=True),
        Parameter("end_time", "end_time", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("start_time", "start_time", "query"),
        Parameter("type_", "type", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListComputeLogsResponse"),),
    idempotency="safe",
    paging=Paging("limit", "data", size="limit"),
)


async def list_logs(
    session: TelnyxSession,
    function_id: str,
    *,
    end_time: datetime | None = None,
    limit: int | None = None,
    start_time: datetime | None = None,
    type_: Literal["runtime", "invocations"] | None = None,
    options: RequestOptions | None = None,
) -> ListComputeLogsResponse:
    """List a function's logs, oldest first: its output or, if asked for, the requests it served.

    `GET /compute/funcs/{id}/logs` (ListComputeFunctionLogs). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        function_id: Identifier that Telnyx gave it. Listed by `compute.list_functions`.
        end_time: When it ends or ended.
        limit: How many at most.
        start_time: When it starts or started.
        type_: Which kind it is. One of runtime, invocations.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListComputeLogsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "function_id": function_id,
        "end_time": end_time,
        "limit": limit,
        "start_time": start_time,
        "type_": type_,
    }
    result: ListComputeLogsResponse = await _list_logs.execute(session, arguments, options)
    return result


_list_metrics = Operation(
    id="ListComputeFunctionMetrics",
    method="GET",
    path="/compute/funcs/{id}/metric_aggregates",
    tag="Compute",
    module="compute",
    function="list_metrics",
    summary="",
    parameters=(
        Parameter("function_id", "id", "path", required=True),
        Parameter("end_time", "end_time", "query", required=True),
        Parameter("filter_edge_site", "filter[edge_site]", "query"),
        Parameter("filter_namespace", "filter[namespace]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("start_time", "start_time", "query", required=True),
    ),
    responses=(Response("2XX", "application/json", "ListComputeMetricsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_metrics(
    session: TelnyxSession,
    function_id: str,
    *,
    end_time: datetime,
    start_time: datetime,
    filter_edge_site: str | None = None,
    filter_namespace: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListComputeMetricsResponse:
    """Fetch a function's figures over a period: requests, delays, processor and memory.

    `GET /compute/funcs/{id}/metric_aggregates` (ListComputeFunctionMetrics). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        function_id: Identifier that Telnyx gave it. Listed by `compute.list_functions`.
        end_time: When it ends or ended.
        start_time: When it starts or started.
        filter_edge_site: Only figures of this edge site.
        filter_namespace: Only figures of this namespace.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListComputeMetricsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "function_id": function_id,
        "end_time": end_time,
        "filter_edge_site": filter_edge_site,
        "filter_namespace": filter_namespace,
        "page_number": page_number,
        "page_size": page_size,
        "start_time": start_time,
    }
    result: ListComputeMetricsResponse = await _list_metrics.execute(session, arguments, options)
    return result


_list_revisions = Operation(
    id="ListComputeFunctionRevisions",
    method="GET",
    path="/compute/funcs/{id}/revisions",
    tag="Compute",
    module="compute",
    function="list_revisions",
    summary="",
    parameters=(
        Parameter("function_id", "id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListComputeRevisionsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_revisions(
    session: TelnyxSession,
    function_id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListComputeRevisionsResponse:
    """List the deployments of a function, newest first, with the reason where one failed.

    `GET /compute/funcs/{id}/revisions` (ListComputeFunctionRevisions). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        function_id: Identifier that Telnyx gave it. Listed by `compute.list_functions`.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListComputeRevisionsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "function_id": function_id,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListComputeRevisionsResponse = await _list_revisions.execute(session, arguments, options)
    return result


_set_log_export = Operation(
    id="SetComputeLogExport",
    method="PUT",
    path="/compute/funcs/{id}/logs/export",
    tag="Compute",
    module="compute",
    function="set_log_export",
    summary="",
    parameters=(
        Parameter("function_id", "id", "path", required=True),
        Parameter("endpoint", "endpoint", "body", required=True),
        Parameter("headers", "headers", "body", required=True),
        Parameter("invocation_export_enabled", "invocation_export_enabled", "body", required=True),
        Parameter("runtime_export_enabled", "runtime_export_enabled", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "ComputeLogExportResponse"),),
    idempotency="idempotent",
    body=("application/json",),
)


async def set_log_export(
    session: TelnyxSession,
    function_id: str,
    *,
    endpoint: str,
    headers: Mapping[str, str],
    invocation_export_enabled: bool,
    runtime_export_enabled: bool,
    options: RequestOptions | None = None,
) -> ComputeLogExportResponse:
    """Send a function's logs to an OTLP endpoint from now on; every setting is replaced, and older logs are not sent.

    `PUT /compute/funcs/{id}/logs/export` (SetComputeLogExport). Repeating it changes nothing, so it is retried
    after any failure.

    Args:
        session: the session to send with.
        function_id: Identifier that Telnyx gave it. Listed by `compute.list_functions`.
        endpoint: Address at which it is reached.
        headers: HTTP or e-mail headers.
        invocation_export_enabled: Whether each HTTP request to the function is sent as a record.
        runtime_export_enabled: Whether what the function writes to stdout and stderr is sent.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ComputeLogExportResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "function_id": function_id,
        "endpoint": endpoint,
        "headers": headers,
        "invocation_export_enabled": invocation_export_enabled,
        "runtime_export_enabled": runtime_export_enabled,
    }
    result: ComputeLogExportResponse = await _set_log_export.execute(session, arguments, options)
    return result
