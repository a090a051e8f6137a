# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""UserAddresses: 3 operations.

Keeps addresses for deliveries and the like, which no emergency service uses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.user_addresses import (
        CreateUserAddressResponse,
        GetUserAddressResponse,
        ListUserAddressesResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "list",
]

_create = Operation(
    id="CreateUserAddress",
    method="POST",
    path="/user_addresses",
    tag="UserAddresses",
    module="user_addresses",
    function="create",
    summary="Creates a user address",
    parameters=(
        Parameter("administrative_area", "administrative_area", "body"),
        Parameter("borough", "borough", "body"),
        Parameter("business_name", "business_name", "body", required=True),
        Parameter("country_code", "country_code", "body", required=True),
        Parameter("customer_reference", "customer_reference", "body"),
        Parameter("extended_address", "extended_address", "body"),
        Parameter("first_name", "first_name", "body", required=True),
        Parameter("last_name", "last_name", "body", required=True),
        Parameter("locality", "locality", "body", required=True),
        Parameter("neighborhood", "neighborhood", "body"),
        Parameter("phone_number", "phone_number", "body"),
        Parameter("postal_code", "postal_code", "body"),
        Parameter("skip_address_verification", "skip_address_verification", "body"),
        Parameter("street_address", "street_address", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "CreateUserAddressResponse"),
        Response("422"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    business_name: str,
    country_code: str,
    first_name: str,
    last_name: str,
    locality: str,
    street_address: str,
    administrative_area: str | None = None,
    borough: str | None = None,
    customer_reference: str | None = None,
    extended_address: str | None = None,
    neighborhood: str | None = None,
    phone_number: str | None = None,
    postal_code: str | None = None,
    skip_address_verification: bool | None = None,
    options: RequestOptions | None = None,
) -> CreateUserAddressResponse:
    """Store an address, mostly to ship to; it is verified unless that is skipped.

    `POST /user_addresses` (CreateUserAddress). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        business_name: Name of the business; an address has this or a first and last name. Example: Toy-O'Kon
        country_code: Country, normally as its two-letter ISO code. Example: US
        first_name: Given name of the person. Example: Alfred
        last_name: Family name of the person. Example: Foster
        locality: City or town. Example: Austin
        street_address: Street and house number.
        administrative_area: State, province or region. Example: TX
        borough: Borough, for addresses outside the US. Example: Guadalajara
        customer_reference: A reference of your own choosing, to find it again by.
        extended_address: Second address line, such as a flat or suite.
        neighborhood: Neighbourhood, for addresses outside the US.
        phone_number: The phone number, normally in +E.164. Example: +12125559000
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        skip_address_verification: true takes the address unchecked; parcels to a wrong one will likely not arrive.
            Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateUserAddressResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "administrative_area": administrative_area,
        "borough": borough,
        "business_name": business_name,
        "country_code": country_code,
        "customer_reference": customer_reference,
        "extended_address": extended_address,
        "first_name": first_name,
        "last_name": last_name,
        "locality": locality,
        "neighborhood": neighborhood,
        "phone_number": phone_number,
        "postal_code": postal_code,
        "skip_address_verification": skip_address_verification,
        "street_address": street_address,
    }
    result: CreateUserAddressResponse = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetUserAddress",
    method="GET",
    path="/user_addresses/{id}",
    tag="UserAddresses",
    module="user_addresses",
    function="get",
    summary="Retrieve a user address",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetUserAddressResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> GetUserAddressResponse:
    """Fetch one user address.

    `GET /user_addresses/{id}` (GetUserAddress). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `user_addresses.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetUserAddressResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetUserAddressResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="FindUserAddress",
    method="GET",
    path="/user_addresses",
    tag="UserAddresses",
    module="user_addresses",
    function="list",
    summary="List all user addresses",
    parameters=(
        Parameter("filter_customer_reference_contains", "filter[customer_reference][contains]", "query"),
        Parameter("filter_customer_reference_eq", "filter[customer_reference][eq]", "query"),
        Parameter("filter_street_address_contains", "filter[street_address][contains]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListUserAddressesResponse"),
        Response("400"),
        Response("401"),
        Response("404"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_customer_reference_contains: str | None = None,
    filter_customer_reference_eq: str | None = None,
    filter_street_address_contains: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "first_name", "last_name", "business_name", "street_address"] | None = None,
    options: RequestOptions | None = None,
) -> ListUserAddressesResponse:
    """List user addresses by street or by your own reference.

    `GET /user_addresses` (FindUserAddress). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_customer_reference_contains: Only items whose reference of yours contains this, upper and lower case
            alike.
        filter_customer_reference_eq: Only items with exactly this reference of yours.
        filter_street_address_contains: Only addresses with this in the street; at least 3 characters, upper and
            lower case alike.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, first_name, last_name, business_name, street_address.
            Telnyx's default: created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListUserAddressesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "filter_customer_reference_contains": filter_customer_reference_contains,
        "filter_customer_reference_eq": filter_customer_reference_eq,
        "filter_street_address_contains": filter_street_address_contains,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListUserAddressesResponse = await _list.execute(session, arguments, options)
    return result
