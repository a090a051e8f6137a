# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Requirement Types."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetRequirementTypeResponse(Model):
    """Response of `requirement_types.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RequirementType = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListRequirementTypesResponse(ListResponse["RequirementType"]):
    """Response of `requirement_types.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[RequirementType] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RequirementType(Model):
    """Attribute `GetRequirementTypeResponse.data`, `ListRequirementTypesResponse.data`,
    `Requirement.requirement_types`.

    Attributes:
        acceptance_criteria: What an answer must fulfil to be accepted.
        created_at: When it was created. Example: 2021-04-09T22:25:27.521Z
        description: What it is or is for, in words.
        example: What a good answer looks like, or sample values for a template's variables.
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        name: What it is called.
        record_type: Which kind of record this is. Example: requirement_type
        type_: Which kind it is. One of document, address, textual.
        updated_at: When it last changed. Example: 2021-04-12T20:20:20.020Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    acceptance_criteria: RequirementTypeAcceptanceCriteria | None = None
    description: str | None = None
    example: str | None = None
    name: str | None = None
    type_: Literal["document", "address", "textual"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class RequirementTypeAcceptanceCriteria(Model):
    """Attribute `RequirementType.acceptance_criteria`.

    Attributes:
        acceptable_characters: Example: abcdef0123456789
        locality_limit: From which area the document or address must be.
        max_length: How long it may be at most; of recordings in seconds. Example: 20
        min_length: Example: 16
    """

    acceptable_characters: str | None = None
    acceptable_values: list[str] | None = None
    locality_limit: str | None = None
    max_length: int | None = None
    min_length: int | None = None
    time_limit: str | None = None
