# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Wireless Blocklists."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model, UniqueFields

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

WirelessBlocklistValue: TypeAlias = "Annotated[Country | MCC | PLMN, UniqueFields({})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class Country(Model):
    """Attribute `ListWirelessBlocklistValuesResponse.data`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: US
        name: What it is called.
    """

    code: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateWirelessBlocklistResponse(Model):
    """Response of `wireless_blocklists.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WirelessBlocklist = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeleteWirelessBlocklistResponse(Model):
    """Response of `wireless_blocklists.delete`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WirelessBlocklist = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetWirelessBlocklistResponse(Model):
    """Response of `wireless_blocklists.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WirelessBlocklist = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWirelessBlocklistValuesResponse(ListResponse["WirelessBlocklistValue"]):
    """Response of `wireless_blocklists.list_values`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WirelessBlocklistValue] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListWirelessBlocklistsResponse(ListResponse["WirelessBlocklist"]):
    """Response of `wireless_blocklists.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[WirelessBlocklist] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MCC(Model):
    """Attribute `ListWirelessBlocklistValuesResponse.data`.

    Attributes:
        code: Mobile country code, 3 digits. Example: 311
        name: What it is called.
    """

    code: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class PLMN(Model):
    """Attribute `ListWirelessBlocklistValuesResponse.data`.

    Attributes:
        code: Mobile country and network code together. Example: 311210
        name: What it is called.
    """

    code: str
    name: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateWirelessBlocklistResponse(Model):
    """Response of `wireless_blocklists.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: WirelessBlocklist = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class WirelessBlocklist(Model):
    """Attribute `CreateWirelessBlocklistResponse.data`, `DeleteWirelessBlocklistResponse.data`,
    `GetWirelessBlocklistResponse.data` and 2 more.

    Attributes:
        created_at: When it was created. Example: 2018-02-02T22:25:27.521Z
        id: Identifier that Telnyx gave it. UUID. Example: 6a09cdc3-8948-47f0-aa62-74ac943d6c58
        name: What it is called.
        record_type: Which kind of record this is. Example: wireless_blocklist
        type_: Which kind it is. One of country, mcc, plmn. Telnyx's default: country.
        updated_at: When it last changed. Example: 2018-02-02T22:25:27.521Z
        values: The values that count.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None
    type_: Literal["country", "mcc", "plmn"] | str | None = None
    values: list[str] | None = None
