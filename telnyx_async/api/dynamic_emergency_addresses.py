# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Dynamic Emergency Addresses: 4 operations.

Keeps checked addresses for endpoints that move from place to place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.dynamic_emergency_addresses import (
        CreateDynamicEmergencyAddressResponse,
        DeleteDynamicEmergencyAddressResponse,
        GetDynamicEmergencyAddressResponse,
        ListDynamicEmergencyAddressesResponse,
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
    id="CreateDynamicEmergencyAddress",
    method="POST",
    path="/dynamic_emergency_addresses",
    tag="Dynamic Emergency Addresses",
    module="dynamic_emergency_addresses",
    function="create",
    summary="Create a dynamic emergency address.",
    parameters=(
        Parameter("administrative_area", "administrative_area", "body", required=True),
        Parameter("country_code", "country_code", "body", required=True),
        Parameter("extended_address", "extended_address", "body"),
        Parameter("house_number", "house_number", "body", required=True),
        Parameter("house_suffix", "house_suffix", "body"),
        Parameter("locality", "locality", "body", required=True),
        Parameter("postal_code", "postal_code", "body", required=True),
        Parameter("street_name", "street_name", "body", required=True),
        Parameter("street_post_directional", "street_post_directional", "body"),
        Parameter("street_pre_directional", "street_pre_directional", "body"),
        Parameter("street_suffix", "street_suffix", "body"),
    ),
    responses=(
        Response("201", "application/json", "CreateDynamicEmergencyAddressResponse"),
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
    administrative_area: str,
    country_code: Literal["US", "CA", "PR"],
    house_number: str,
    locality: str,
    postal_code: str,
    street_name: str,
    extended_address: str | None = None,
    house_suffix: str | None = None,
    street_post_directional: str | None = None,
    street_pre_directional: str | None = None,
    street_suffix: str | None = None,
    options: RequestOptions | None = None,
) -> CreateDynamicEmergencyAddressResponse:
    """Save an address in the US, Canada or Puerto Rico for endpoints that move; its status tells whether it is
    activated or rejected.

    `POST /dynamic_emergency_addresses` (CreateDynamicEmergencyAddress). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        administrative_area: State, province or region. Example: TX
        country_code: Country, normally as its two-letter ISO code. One of US, CA, PR.
        house_number: Number of the house in its street. Example: 600
        locality: City or town. Example: Austin
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        street_name: Name of the street, without what street_suffix says. Example: Congress
        extended_address: Second address line, such as a flat or suite.
        house_suffix: What follows the house number, such as a letter or 1/2.
        street_post_directional: Point of the compass after the street's name, such as NW.
        street_pre_directional: Point of the compass before the street's name, such as N.
        street_suffix: Last word of the street's name, such as St. Example: St
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateDynamicEmergencyAddressResponse (201)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "administrative_area": administrative_area,
        "country_code": country_code,
        "extended_address": extended_address,
        "house_number": house_number,
        "house_suffix": house_suffix,
        "locality": locality,
        "postal_code": postal_code,
        "street_name": street_name,
        "street_post_directional": street_post_directional,
        "street_pre_directional": street_pre_directional,
        "street_suffix": street_suffix,
    }
    result: CreateDynamicEmergencyAddressResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteDynamicEmergencyAddress",
    method="DELETE",
    path="/dynamic_emergency_addresses/{id}",
    tag="Dynamic Emergency Addresses",
    module="dynamic_emergency_addresses",
    function="delete",
    summary="Delete a dynamic emergency address",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteDynamicEmergencyAddressResponse"),
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
) -> DeleteDynamicEmergencyAddressResponse:
    """Delete a dynamic emergency address.

    `DELETE /dynamic_emergency_addresses/{id}` (DeleteDynamicEmergencyAddress). Repeating it changes nothing, so it
    is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `dynamic_emergency_addresses.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteDynamicEmergencyAddressResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteDynamicEmergencyAddressResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetDynamicEmergencyAddress",
    method="GET",
    path="/dynamic_emergency_addresses/{id}",
    tag="Dynamic Emergency Addresses",
    module="dynamic_emergency_addresses",
    function="get",
    summary="Get a dynamic emergency address",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetDynamicEmergencyAddressResponse"),
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
) -> GetDynamicEmergencyAddressResponse:
    """Fetch one dynamic emergency address.

    `GET /dynamic_emergency_addresses/{id}` (GetDynamicEmergencyAddress). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `dynamic_emergency_addresses.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetDynamicEmergencyAddressResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetDynamicEmergencyAddressResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListDynamicEmergencyAddresses",
    method="GET",
    path="/dynamic_emergency_addresses",
    tag="Dynamic Emergency Addresses",
    module="dynamic_emergency_addresses",
    function="list",
    summary="List dynamic emergency addresses",
    parameters=(
        Parameter("filter_country_code", "filter[country_code]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListDynamicEmergencyAddressesResponse"),
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
) -> ListDynamicEmergencyAddressesResponse:
    """List the dynamic emergency addresses.

    `GET /dynamic_emergency_addresses` (ListDynamicEmergencyAddresses). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        filter_country_code: Only what concerns this country, given as its two-letter code.
        filter_status: Only items in this status. One of pending, activated, rejected.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListDynamicEmergencyAddressesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404, 422, 500.
    """
    arguments: dict[str, object] = {
        "filter_country_code": filter_country_code,
        "filter_status": filter_status,
        "page_number": page_number,
        "page_size": page_size,
    }
    result: ListDynamicEmergencyAddressesResponse = await _list.execute(session, arguments, options)
    return result
