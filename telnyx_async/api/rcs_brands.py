# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""RCS Brands: 5 operations.

Registers the companies in whose name RCS agents send.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.rcs_brands import RCSBrand, RCSBrandAddress, RCSBrandContactsInput, RCSBrandIdentifiers
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "get",
    "list",
    "submit",
    "update",
]

_create = Operation(
    id="CreateRcsBrand",
    method="POST",
    path="/rcs/brands",
    tag="RCS Brands",
    module="rcs_brands",
    function="create",
    summary="",
    parameters=(
        Parameter("addresses", "addresses", "body", required=True),
        Parameter("contacts", "contacts", "body", required=True),
        Parameter("display_name", "display_name", "body", required=True),
        Parameter("identifiers", "identifiers", "body", required=True),
        Parameter("legal_entity_type", "legal_entity_type", "body", required=True),
        Parameter("legal_name", "legal_name", "body", required=True),
        Parameter("organization_type", "organization_type", "body", required=True),
        Parameter("profile_id", "profile_id", "body"),
        Parameter("website_url", "website_url", "body", required=True),
    ),
    responses=(Response("2XX", "application/json", "RCSBrand"),),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    addresses: Mapping[str, RCSBrandAddress | Mapping[str, Any]],
    contacts: RCSBrandContactsInput | Mapping[str, Any],
    display_name: str,
    identifiers: RCSBrandIdentifiers | Mapping[str, Any],
    legal_entity_type: Literal[
        "LIMITED_LIABILITY_COMPANY", "SOLE_PROPRIETORSHIP", "PARTNERSHIP", "CORPORATION", "S_CORPORATION"
    ],
    legal_name: str,
    organization_type: Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "UNKNOWN"],
    website_url: str,
    profile_id: str | Null | None = None,
    options: RequestOptions | None = None,
) -> RCSBrand:
    """Draft the company behind RCS agents; nothing is reviewed before rcs_brands.submit.

    `POST /rcs/brands` (CreateRcsBrand). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        addresses: Where the contact lives or works.
        contacts: Contact cards that the message brings.
        display_name: Name that people are shown.
        identifiers: Numbers under which the business is registered.
        legal_entity_type: Legal form of the business. One of LIMITED_LIABILITY_COMPANY, SOLE_PROPRIETORSHIP,
            PARTNERSHIP, CORPORATION, S_CORPORATION.
        legal_name: Name under which the business is registered.
        organization_type: Kind of organization: commercial, government or non_profit. One of PRIVATE_PROFIT,
            PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, UNKNOWN.
        website_url: Where the website is.
        profile_id: Profile concerned, of the kind that this product has.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSBrand (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "addresses": addresses,
        "contacts": contacts,
        "display_name": display_name,
        "identifiers": identifiers,
        "legal_entity_type": legal_entity_type,
        "legal_name": legal_name,
        "organization_type": organization_type,
        "profile_id": profile_id,
        "website_url": website_url,
    }
    result: RCSBrand = await _create.execute(session, arguments, options)
    return result


_get = Operation(
    id="GetRcsBrand",
    method="GET",
    path="/rcs/brands/{id}",
    tag="RCS Brands",
    module="rcs_brands",
    function="get",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "RCSBrand"),),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RCSBrand:
    """Fetch one RCS brand; its status tells how far the review is.

    `GET /rcs/brands/{id}` (GetRcsBrand). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `rcs_brands.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSBrand (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RCSBrand = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="ListRcsBrands",
    method="GET",
    path="/rcs/brands",
    tag="RCS Brands",
    module="rcs_brands",
    function="list",
    summary="",
    responses=(Response("2XX", "application/json", "list[RCSBrand]"),),
    idempotency="safe",
)


async def list(
    session: TelnyxSession,
    *,
    options: RequestOptions | None = None,
) -> builtins.list[RCSBrand]:
    """List the organization's RCS brands.

    `GET /rcs/brands` (ListRcsBrands). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        list[RCSBrand] (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {}
    result: builtins.list[RCSBrand] = await _list.execute(session, arguments, options)
    return result


_submit = Operation(
    id="SubmitRcsBrand",
    method="POST",
    path="/rcs/brands/{id}/submit",
    tag="RCS Brands",
    module="rcs_brands",
    function="submit",
    summary="",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "RCSBrand"),),
    idempotency="idempotent",
)


async def submit(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> RCSBrand:
    """Send an RCS brand to review; it cannot be edited afterwards.

    `POST /rcs/brands/{id}/submit` (SubmitRcsBrand). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `rcs_brands.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSBrand (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: RCSBrand = await _submit.execute(session, arguments, options)
    return result


_update = Operation(
    id="UpdateRcsBrand",
    method="PATCH",
    path="/rcs/brands/{id}",
    tag="RCS Brands",
    module="rcs_brands",
    function="update",
    summary="",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("addresses", "addresses", "body"),
        Parameter("contacts", "contacts", "body"),
        Parameter("display_name", "display_name", "body"),
        Parameter("identifiers", "identifiers", "body"),
        Parameter("legal_entity_type", "legal_entity_type", "body"),
        Parameter("legal_name", "legal_name", "body"),
        Parameter("organization_type", "organization_type", "body"),
        Parameter("profile_id", "profile_id", "body"),
        Parameter("website_url", "website_url", "body"),
    ),
    responses=(Response("2XX", "application/json", "RCSBrand"),),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    addresses: Mapping[str, RCSBrandAddress | Mapping[str, Any]] | None = None,
    contacts: RCSBrandContactsInput | Mapping[str, Any] | None = None,
    display_name: str | None = None,
    identifiers: RCSBrandIdentifiers | Mapping[str, Any] | None = None,
    legal_entity_type: Literal[
        "LIMITED_LIABILITY_COMPANY", "SOLE_PROPRIETORSHIP", "PARTNERSHIP", "CORPORATION", "S_CORPORATION"
    ]
    | None = None,
    legal_name: str | None = None,
    organization_type: Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "GOVERNMENT", "UNKNOWN"] | None = None,
    profile_id: str | None = None,
    website_url: str | None = None,
    options: RequestOptions | None = None,
) -> RCSBrand:
    """Change the draft of an RCS brand, as long as its status is CREATED.

    `PATCH /rcs/brands/{id}` (UpdateRcsBrand). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `rcs_brands.list`.
        addresses: Where the contact lives or works.
        contacts: Contact cards that the message brings.
        display_name: Name that people are shown.
        identifiers: Numbers under which the business is registered.
        legal_entity_type: Legal form of the business. One of LIMITED_LIABILITY_COMPANY, SOLE_PROPRIETORSHIP,
            PARTNERSHIP, CORPORATION, S_CORPORATION.
        legal_name: Name under which the business is registered.
        organization_type: Kind of organization: commercial, government or non_profit. One of PRIVATE_PROFIT,
            PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, UNKNOWN.
        profile_id: Profile concerned, of the kind that this product has.
        website_url: Where the website is.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RCSBrand (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "addresses": addresses,
        "contacts": contacts,
        "display_name": display_name,
        "identifiers": identifiers,
        "legal_entity_type": legal_entity_type,
        "legal_name": legal_name,
        "organization_type": organization_type,
        "profile_id": profile_id,
        "website_url": website_url,
    }
    result: RCSBrand = await _update.execute(session, arguments, options)
    return result
