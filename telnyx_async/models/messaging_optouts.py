# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Advanced OptIn/OptOut."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AutoRespConfigCreateSchema(Model):
    """AutoRespConfigCreateSchema in Telnyx's document.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: US
        op: One of start, stop, info.
    """

    country_code: str
    keywords: list[str]
    op: Literal["start", "stop", "info"]
    resp_text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AutoresponseConfig(Model):
    """AutorespConfigSchema in Telnyx's document.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: *
        created_at: When it was created.
        id: Identifier of the resource. Example: b8f9c1c0-5b5a-4b1e-8c1c-0b5a4b1e8c1c
        op: One of start, stop, info.
        updated_at: When it last changed.
    """

    country_code: str
    created_at: datetime
    id: str
    keywords: list[str]
    op: Literal["start", "stop", "info"] | str
    updated_at: datetime
    resp_text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class AutoresponseConfigResponse(Model):
    """AutorespConfigResponseSchema in Telnyx's document."""

    data: AutoresponseConfig


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAutoresponseConfigsResponse(ListResponse["AutoresponseConfig"]):
    """AutorespConfigsResponseSchema in Telnyx's document."""

    data: list[AutoresponseConfig]
    meta: PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListOptOutsResponse(ListResponse["OptOutItem"]):
    """OptOutListResponse in Telnyx's document."""

    data: list[OptOutItem] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class OptOutItem(Model):
    """OptOutItem in Telnyx's document.

    Attributes:
        created_at: When it was created.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
        keyword: Example: STOP
        messaging_profile_id: Messaging profile that applies.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example: +E.164
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    created_at: datetime = UNSET
    from_: str | None = None
    keyword: str | None = None
    messaging_profile_id: str | None = None
    to: str | None = None
