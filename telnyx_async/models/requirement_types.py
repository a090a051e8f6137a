# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Requirement Types."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Model

if TYPE_CHECKING:
    from telnyx_async.models.requirements import DocReqsRequirement
    from telnyx_async.models.shared import PaginationMeta

DocReqsRequirementList: TypeAlias = "list[DocReqsRequirement]"
DocReqsRequirementTypeList: TypeAlias = "list[DocReqsRequirementType]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DocReqsRequirementType(Model):
    """DocReqsRequirementType in Telnyx's document.

    Attributes:
        created_at: When it was created. Example: 2021-04-09T22:25:27.521Z
        id: Identifier of the resource. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        record_type: Which kind of record this is. Example: requirement_type
        type_: One of document, address, textual.
        updated_at: When it last changed. Example: 2021-04-12T20:20:20.020Z
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    acceptance_criteria: DocReqsRequirementTypeAcceptanceCriteria | None = None
    description: str | None = None
    example: str | None = None
    name: str | None = None
    type_: Literal["document", "address", "textual"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class DocReqsRequirementTypeAcceptanceCriteria(Model):
    """DocReqsRequirementTypeAcceptanceCriteria in Telnyx's document.

    Attributes:
        acceptable_characters: Example: abcdef0123456789
        max_length: Example: 20
        min_length: Example: 16
        regex: Example: ^[A-Z0-9]+$
    """

    acceptable_characters: str | None = None
    acceptable_values: list[str] | None = None
    case_sensitive: bool | None = None
    locality_limit: str | None = None
    max_length: int | None = None
    min_length: int | None = None
    regex: str | None = None
    time_limit: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListRequirementTypesResponse(Model):
    """ListRequirementTypesResponse in Telnyx's document."""

    data: list[DocReqsRequirementType] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetrieveRequirementTypeResponse(Model):
    """RetrieveRequirementTypeResponse in Telnyx's document."""

    data: DocReqsRequirementType = UNSET
