# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Dynamic Emergency Endpoints: 4 operations.

Ties a caller's number and name to a dynamic emergency address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.dynamic_emergency_endpoints import (
        CreateDynamicEmergencyEndpointResponse,
        DeleteDynamicEmergencyEndpointResponse,
        GetDynamicEmergencyEndpointResponse,
        ListDynamicEmergencyEndpointsResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
]

_create = Operation(
    id="CreateDynamicEmergencyEndpoint",
    method="POST",
    path="/dynamic_emergency_endpoints",
    tag="Dynamic Emergency Endpoints",
    module="dynamic_emergency_endpoints",
    function="create",
    summary="Create a dynamic emergency endpoint.",
    parameters=(
        Parameter("callback_number", "callback_number", "body", required=True),
        Parameter("caller_name", "caller_name", "body", required=True),
        Parameter("dynamic_emergency_address_id", "dynamic_emergency_address_id", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "CreateDynamicEmergencyEndpointResponse"),
        Response("400", "application/json", "EmergencyErrors"),
        Response("401", "application/json", "EmergencyErrors"),
        Response("404", "application/json", "EmergencyErrors"),
        Response("422", "application/json", "EmergencyErrors"),
        Response("500", "application/json", "EmergencyErrors"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    callback_number: str,
    caller_name: str,
    dynamic_emergency_address_id: str,
    options: RequestOptions | None = None,
) -> CreateDynamicEmergencyEndpointResponse:
    """Tie a caller's name and callback number to an activated dynamic emergency address.

    `POST /dynamic_emergency_endpoints` (CreateDynamicEmergencyEndpoint). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        callback_number: Number that emergency services call back, in +E.164. Example: +13125550000
        caller_name: Name that belongs to the calling number.
        dynamic_emergency_address_id: Dynamic emergency address that the endpoint is at; it must be active. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateDynamicEmergencyEndpointResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "callback_number": callback_number,
        "caller_name": caller_name,
        "dynamic_emergency_address_id": dynamic_emergency_address_id,
    }
    result: CreateDynamicEmergencyEndpointResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteDynamicEmergencyEndpoint",
    method="DELETE",
    path="/dynamic_emergency_endpoints/{id}",
    tag="Dynamic Emergency Endpoints",
    module="dynamic_emergency_endpoints",
    function="delete",
    summary="Delete a dynamic emergency endpoint",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteDynamicEmergencyEndpointResponse"),
        Response("400", "application/json", "EmergencyErrors"),
        Response("401", "application/json", "EmergencyErrors"),
        Response("404", "application/json", "EmergencyErrors"),
        Response("422", "application/json", "EmergencyErrors"),
        Response("500", "application/json", "EmergencyErrors"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteDynamicEmergencyEndpointResponse:
    """Delete a dynamic emergency endpoint.

    `DELETE /dynamic_emergency_endpoints/{id}` (DeleteDynamicEmergencyEndpoint). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `dynamic_emergency_endpoints.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteDynamicEmergencyEndpointResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteDynamicEmergencyEndpointResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetDynamicEmergencyEndpoint",
    method="GET",
    path="/dynamic_emergency_endpoints/{id}",
    tag="Dynamic Emergency Endpoints",
    module="dynamic_emergency_endpoints",
    function="get",
    summary="Get a dynamic emergency endpoint",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetDynamicEmergencyEndpointResponse"),
        Response("400", "application/json", "EmergencyErrors"),
        Response("401", "application/json", "EmergencyErrors"),
        Response("404", "application/json", "EmergencyErrors"),
        Response("422", "application/json", "EmergencyErrors"),
        Response("500", "application/json", "EmergencyErrors"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetDynamicEmergencyEndpointResponse:
    """Fetch one dynamic emergency endpoint.

    `GET /dynamic_emergency_endpoints/{id}` (GetDynamicEmergencyEndpoint). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `dynamic_emergency_endpoints.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetDynamicEmergencyEndpointResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetDynamicEmergencyEndpointResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListDynamicEmergencyEndpoints",
    method="GET",
    path="/dynamic_emergency_endpoints",
    tag="Dynamic Emergency Endpoints",
    module="dynamic_emergency_endpoints",
    function="list",
    summary="List dynamic emergency endpoints",
    parameters=(
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDynamicEmergencyEndpointsResponse"),
        Response("400", "application/json", "EmergencyErrors"),
        Response("401", "application/json", "EmergencyErrors"),
        Response("404", "application/json", "EmergencyErrors"),
        Response("422", "application/json", "EmergencyErrors"),
        Response("500", "application/json", "EmergencyErrors"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_country_code: str | None = None,
    filter_status: Literal["pending", "activated", "rejected"] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    options: RequestOptions | None = None,
) -> ListDynamicEmergencyEndpointsResponse:
    """List the dynamic emergency endpoints.

    `GET /dynamic_emergency_endpoints` (ListDynamicEmergencyEndpoints). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_country_code: Only what concerns this country, given as its two-letter code.
        filter_status: Only items in this status. One of pending, activated, rejected.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDynamicEmergencyEndpointsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_country_code": filter_country_code,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListDynamicEmergencyEndpointsResponse = await _list.execute(session, arguments, options)
    return result
