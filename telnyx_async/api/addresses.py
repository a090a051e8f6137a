# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Addresses: 6 operations.

Keeps the street addresses that emergency services are sent to, checked when they are created.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.addresses import (
        AddressSuggestionResponse,
        CreateAddressResponse,
        DeleteAddressResponse,
        GetAddressResponse,
        ListAddressesResponse,
        ValidateAddressResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "accept_suggestions",
    "create",
    "delete",
    "get",
    "list",
    "validate",
]

_accept_suggestions = Operation(
    id="acceptAddressSuggestions",
    method="POST",
    path="/addresses/{id}/actions/accept_suggestions",
    tag="Addresses",
    module="addresses",
    function="accept_suggestions",
    summary="Accepts this address suggestion as a new emergency address for Operator Connect and finishes the uploads of the numbers associated with it to Microsoft.",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("id_body", "id", "body"),
    ),
    responses=(
        Response("200", "application/json", "AddressSuggestionResponse"),
        Response("202", "application/json", "AddressSuggestionResponse"),
        Response("404", "application/json", "ResourceNotFoundError"),
    ),
    idempotency="idempotent",
    body=("application/json",),
)


async def accept_suggestions(
    session: TelnyxSession,
    id: str,
    *,
    id_body: str | None = None,
    options: RequestOptions | None = None,
) -> AddressSuggestionResponse:
    """Take the suggested address as the emergency address for Operator Connect; its numbers then go on to Microsoft in
    the background.

    `POST /addresses/{id}/actions/accept_suggestions` (acceptAddressSuggestions). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `addresses.list`. UUID.
        id_body: Identifier that Telnyx gave it.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        AddressSuggestionResponse (200) or AddressSuggestionResponse (202)

    Raises:
        ApiError: an error response; documented: 404.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "id_body": id_body,
    }
    result: AddressSuggestionResponse = await _accept_suggestions.execute(session, arguments, options)
    return result


_create = Operation(
    id="CreateAddress",
    method="POST",
    path="/addresses",
    tag="Addresses",
    module="addresses",
    function="create",
    summary="Creates an address",
    parameters=(
        Parameter("address_book", "address_book", "body"),
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
        Parameter("street_address", "street_address", "body", required=True),
        Parameter("validate_address", "validate_address", "body"),
    ),
    responses=(
        Response("200", "application/json", "CreateAddressResponse"),
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
    address_book: bool | None = None,
    administrative_area: str | None = None,
    borough: str | None = None,
    customer_reference: str | None = None,
    extended_address: str | None = None,
    neighborhood: str | None = None,
    phone_number: str | None = None,
    postal_code: str | None = None,
    validate_address: bool | None = None,
    options: RequestOptions | None = None,
) -> CreateAddressResponse:
    """Save an address; it is checked for emergency use at the same time, unless validate_address is false.

    `POST /addresses` (CreateAddress). It is not retried if it may have been carried out: `OutcomeUnknown` is raised
    instead.

    Args:
        session: the session to send with.
        business_name: Name of the business; an address has this or a first and last name. Example: Toy-O'Kon
        country_code: Country, normally as its two-letter ISO code. Example: US
        first_name: Given name of the person. Example: Alfred
        last_name: Family name of the person. Example: Foster
        locality: City or town. Example: Austin
        street_address: Street and house number.
        address_book: Whether the address is kept for use again, as by default. Telnyx's default: True.
        administrative_area: State, province or region. Example: TX
        borough: Borough, for addresses outside the US. Example: Guadalajara
        customer_reference: A reference of your own choosing, to find it again by.
        extended_address: Second address line, such as a flat or suite.
        neighborhood: Neighbourhood, for addresses outside the US.
        phone_number: The phone number, normally in +E.164. Example: +12125559000
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        validate_address: Whether the address is checked for emergency use, as by default. Telnyx's default: True.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        CreateAddressResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "address_book": address_book,
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
        "street_address": street_address,
        "validate_address": validate_address,
    }
    result: CreateAddressResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="DeleteAddress",
    method="DELETE",
    path="/addresses/{id}",
    tag="Addresses",
    module="addresses",
    function="delete",
    summary="Deletes an address",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "DeleteAddressResponse"),
        Response("401"),
        Response("404"),
        Response("422"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> DeleteAddressResponse:
    """Delete an address from the account.

    `DELETE /addresses/{id}` (DeleteAddress). Repeating it changes nothing, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `addresses.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        DeleteAddressResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: DeleteAddressResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetAddress",
    method="GET",
    path="/addresses/{id}",
    tag="Addresses",
    module="addresses",
    function="get",
    summary="Retrieve an address",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "GetAddressResponse"),
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
) -> GetAddressResponse:
    """Fetch one address.

    `GET /addresses/{id}` (GetAddress). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `addresses.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetAddressResponse (200)

    Raises:
        ApiError: an error response; documented: 401, 404, 422.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: GetAddressResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="FindAddresses",
    method="GET",
    path="/addresses",
    tag="Addresses",
    module="addresses",
    function="list",
    summary="List all addresses",
    parameters=(
        Parameter("filter_address_book_eq", "filter[address_book][eq]", "query"),
        Parameter("filter_customer_reference", "filter[customer_reference]", "query"),
        Parameter("filter_customer_reference_contains", "filter[customer_reference][contains]", "query"),
        Parameter("filter_customer_reference_eq", "filter[customer_reference][eq]", "query"),
        Parameter("filter_street_address_contains", "filter[street_address][contains]", "query"),
        Parameter("filter_used_as_emergency", "filter[used_as_emergency]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListAddressesResponse"),
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
    filter_address_book_eq: str | None = None,
    filter_customer_reference: str | None = None,
    filter_customer_reference_contains: str | None = None,
    filter_customer_reference_eq: str | None = None,
    filter_street_address_contains: str | None = None,
    filter_used_as_emergency: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "first_name", "last_name", "business_name", "street_address"] | None = None,
    options: RequestOptions | None = None,
) -> ListAddressesResponse:
    """List the account's addresses.

    `GET /addresses` (FindAddresses). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_address_book_eq: Only addresses kept for use again (true), or only the others (false).
        filter_customer_reference: Only items with this reference of yours.
        filter_customer_reference_contains: Only items whose reference of yours contains this, upper and lower case
            alike.
        filter_customer_reference_eq: Only items with exactly this reference of yours.
        filter_street_address_contains: Only addresses with this in the street; at least 3 characters, upper and
            lower case alike.
        filter_used_as_emergency: true: only emergency addresses of active numbers; false: only the others.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 250. Telnyx's default: 20.
        sort: How to order the results. One of created_at, first_name, last_name, business_name, street_address.
            Telnyx's default: created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListAddressesResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 401, 404.
    """
    arguments: dict[str, object] = {
        "filter_address_book_eq": filter_address_book_eq,
        "filter_customer_reference": filter_customer_reference,
        "filter_customer_reference_contains": filter_customer_reference_contains,
        "filter_customer_reference_eq": filter_customer_reference_eq,
        "filter_street_address_contains": filter_street_address_contains,
        "filter_used_as_emergency": filter_used_as_emergency,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListAddressesResponse = await _list.execute(session, arguments, options)
    return result


_validate = Operation(
    id="ValidateAddress",
    method="POST",
    path="/addresses/actions/validate",
    tag="Addresses",
    module="addresses",
    function="validate",
    summary="Validate an address",
    parameters=(
        Parameter("administrative_area", "administrative_area", "body"),
        Parameter("country_code", "country_code", "body", required=True),
        Parameter("extended_address", "extended_address", "body"),
        Parameter("locality", "locality", "body"),
        Parameter("postal_code", "postal_code", "body", required=True),
        Parameter("street_address", "street_address", "body", required=True),
    ),
    responses=(
        Response("200", "application/json", "ValidateAddressResponse"),
        Response("422"),
    ),
    idempotency="safe",
    body=("application/json",),
)


async def validate(
    session: TelnyxSession,
    *,
    country_code: str,
    postal_code: str,
    street_address: str,
    administrative_area: str | None = None,
    extended_address: str | None = None,
    locality: str | None = None,
    options: RequestOptions | None = None,
) -> ValidateAddressResponse:
    """Check an address for emergency use without saving it; the answer says valid or invalid, with errors and a
    suggestion.

    `POST /addresses/actions/validate` (ValidateAddress). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        country_code: Country, normally as its two-letter ISO code. Example: US
        postal_code: Postal code, in the US the ZIP code. Example: 78701
        street_address: Street and house number.
        administrative_area: State, province or region. Example: TX
        extended_address: Second address line, such as a flat or suite.
        locality: City or town. Example: Austin
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ValidateAddressResponse (200)

    Raises:
        ApiError: an error response; documented: 422.
    """
    arguments: dict[str, object] = {
        "administrative_area": administrative_area,
        "country_code": country_code,
        "extended_address": extended_address,
        "locality": locality,
        "postal_code": postal_code,
        "street_address": street_address,
    }
    result: ValidateAddressResponse = await _validate.execute(session, arguments, options)
    return result
