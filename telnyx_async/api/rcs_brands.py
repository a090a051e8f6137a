# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""RCS Brands: 5 operations."""

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
    """CreateRcsBrand.

    `POST /rcs/brands` (CreateRcsBrand). It is not retried if it may have been carried out: `OutcomeUnknown` is
    raised instead.

    Args:
        session: the session to send with.
        addresses: `Mapping[str, RCSBrandAddress | Mapping[str, Any]]`.
        contacts: `RCSBrandContactsInput | Mapping[str, Any]`.
        display_name: `str`.
        identifiers: `RCSBrandIdentifiers | Mapping[str, Any]`.
        legal_entity_type: One of LIMITED_LIABILITY_COMPANY, SOLE_PROPRIETORSHIP, PARTNERSHIP, CORPORATION,
            S_CORPORATION.
        legal_name: `str`.
        organization_type: One of PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, UNKNOWN.
        website_url: `str`.
        profile_id: `str | Null`.
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
    """GetRcsBrand.

    `GET /rcs/brands/{id}` (GetRcsBrand). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
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
    """ListRcsBrands.

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
    """SubmitRcsBrand.

    `POST /rcs/brands/{id}/submit` (SubmitRcsBrand). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
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
    """UpdateRcsBrand.

    `PATCH /rcs/brands/{id}` (UpdateRcsBrand). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        id: Identifier of the resource.
        addresses: `Mapping[str, RCSBrandAddress | Mapping[str, Any]]`.
        contacts: `RCSBrandContactsInput | Mapping[str, Any]`.
        display_name: `str`.
        identifiers: `RCSBrandIdentifiers | Mapping[str, Any]`.
        legal_entity_type: One of LIMITED_LIABILITY_COMPANY, SOLE_PROPRIETORSHIP, PARTNERSHIP, CORPORATION,
            S_CORPORATION.
        legal_name: `str`.
        organization_type: One of PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT, UNKNOWN.
        profile_id: `str`.
        website_url: `str`.
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
