# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Requirements."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.requirement_types import RequirementType
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelPendingRequirementVersionResponse(Model):
    """Response of `requirements.cancel_pending_version`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: PendingRequirementVersionCancellation = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateRequirementVersionRequest(Model):
    """Body of `requirements.create_version`.

    Attributes:
        effective_start_at: From when on this version counts. Example: 2026-08-01T00:00:00.000Z
        requirement_type_ids: Requirement types of the new version, by id; they take the place of the old ones.
    """

    effective_start_at: datetime
    requirement_type_ids: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateRequirementVersionResponse(Model):
    """Response of `requirements.create_version`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Requirement = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetRequirementResponse(Model):
    """Response of `requirements.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Requirement = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRequirementsResponse(ListResponse["Requirement"]):
    """Response of `requirements.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Requirement] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class PendingRequirementVersionCancellation(Model):
    """Attribute `CancelPendingRequirementVersionResponse.data`."""

    cancelled: Requirement | None = None
    restored: Requirement | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Requirement(Model):
    """Attribute `CreateRequirementVersionResponse.data`, `GetRequirementResponse.data`,
    `ListRequirementsResponse.data` and 2 more.

    Attributes:
        action: What is done or to be done. One of both, branded_calling, ordering, porting.
        country_code: Country, normally as its two-letter ISO code. Example: FR
        created_at: When it was created. Example: 2021-04-09T22:25:27.521Z
        effective_start_at: From when on this version counts.
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        locality: City or town. Example: Nice
        phone_number_type: Kind of phone number. One of local, national, toll_free.
        record_type: Which kind of record this is. Example: requirement
        updated_at: When it last changed. Example: 2021-04-12T20:20:20.020Z
        version: Which of several versions it is.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    action: Literal["both", "branded_calling", "ordering", "porting"] | str | None = None
    country_code: str | None = None
    effective_end_at: datetime | None = None
    effective_start_at: datetime | None = None
    locality: str | None = None
    phone_number_type: Literal["local", "national", "toll_free"] | str | None = None
    requirement_types: list[RequirementType] | None = None
    version: int | None = None
