# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Requirements."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.requirement_types import RequirementType
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetRequirementResponse(Model):
    """GET /requirements/{id} response in Telnyx's document."""

    data: Requirement = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListRequirementsResponse(ListResponse["Requirement"]):
    """GET /requirements response in Telnyx's document."""

    data: list[Requirement] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Requirement(Model):
    """DocReqsRequirement in Telnyx's document.

    Attributes:
        action: One of both, ordering, porting.
        country_code: Country, normally as its two-letter ISO code. Example: FR
        created_at: When it was created. Example: 2021-04-09T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        locality: City or town. Example: Nice
        phone_number_type: Kind of phone number. One of local, national, toll_free.
        record_type: Which kind of record this is. Example: requirement
        updated_at: When it last changed. Example: 2021-04-12T20:20:20.020Z
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    action: Literal["both", "ordering", "porting"] | str | None = None
    country_code: str | None = None
    locality: str | None = None
    phone_number_type: Literal["local", "national", "toll_free"] | str | None = None
    requirements_types: list[RequirementType] | None = None
