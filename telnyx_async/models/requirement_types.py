# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Requirement Types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import ListResponse, Model

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

    acceptance_criteria: DocReqsRequirementTypeAcceptanceCriteria | None = None
    created_at: str | None = None
    description: str | None = None
    example: str | None = None
    id: str | None = None
    name: str | None = None
    record_type: str | None = None
    type_: Literal["document", "address", "textual"] | str | None = None
    updated_at: str | None = None


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
class ListRequirementTypesResponse(ListResponse["DocReqsRequirementType"]):
    """ListRequirementTypesResponse in Telnyx's document."""

    data: list[DocReqsRequirementType] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RetrieveRequirementTypeResponse(Model):
    """RetrieveRequirementTypeResponse in Telnyx's document."""

    data: DocReqsRequirementType | None = None
