# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Enum."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import Model, UniqueFields

GetEnumResponse: TypeAlias = "Annotated[list[str | dict[str, Any]] | dict[str, Any] | EnumPaginatedResponse, UniqueFields({'page': 'EnumPaginatedResponse', 'records': 'EnumPaginatedResponse', 'totalRecords': 'EnumPaginatedResponse'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class EnumPaginatedResponse(Model):
    """Response of `enums.get`.

    Attributes:
        page: Which page of the list.
        records: The records that this page holds.
        total_records: How many items there are on all pages together.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"total_records": "totalRecords"}

    page: int
    records: list[dict[str, Any]]
    total_records: int
