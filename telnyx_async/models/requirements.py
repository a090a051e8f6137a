# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.requirement_types import DocReqsRequirementType
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DocReqsRequirement(Model):
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

    action: Literal["both", "ordering", "porting"] | str | None = None
    country_code: str | None = None
    created_at: str | None = None
    id: str | None = None
    locality: str | None = None
    phone_number_type: Literal["local", "national", "toll_free"] | str | None = None
    record_type: str | None = None
    requirements_types: list[DocReqsRequirementType] | None = None
    updated_at: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListRequirementsResponse(ListResponse["DocReqsRequirement"]):
    """ListRequirementsResponse in Telnyx's document."""

    data: list[DocReqsRequirement] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetrieveDocumentRequirementsResponse(Model):
    """RetrieveDocumentRequirementsResponse in Telnyx's document."""

    data: DocReqsRequirement | None = None
