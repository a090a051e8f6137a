# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Call Information."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ActiveCall(Model):
    """Attribute `ListActiveCallsResponse.data`.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_duration: How many seconds the call lasted. Example: 50
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-7af4-4bcb-b68e-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        record_type: Which kind of record this is. One of call.
    """

    call_control_id: str
    call_duration: int
    call_leg_id: str
    call_session_id: str
    client_state: str
    record_type: Literal["call"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class CallStatus(Model):
    """Attribute `GetCallStatusResponse.data`.

    Attributes:
        call_control_id: The call leg that commands go to, as webhooks name it.
        call_duration: How many seconds the call lasted. Example: 50
        call_leg_id: Identifier of the call leg; links webhooks of one leg. Example:
            428c31b6-7af4-4bcb-b7f5-5013ef9657c1
        call_session_id: Identifier shared by legs that belong together, such as the two sides of a transfer.
            Example: 428c31b6-7af4-4bcb-b68e-5013ef9657c1
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        end_time: When it ends or ended. Example: 2019-01-23T18:11:52.574Z
        is_alive: Whether the call is up; always false right after dialling, which goes on in the background.
        record_type: Which kind of record this is. One of call.
        start_time: When it starts or started. Example: 2019-01-23T18:10:02.574Z
    """

    call_control_id: str
    call_leg_id: str
    call_session_id: str
    is_alive: bool
    record_type: Literal["call"] | str
    call_duration: int | None = None
    client_state: str | None = None
    end_time: datetime | None = None
    start_time: datetime | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Cursor(Model):
    """Attribute `CallRecordingsCursorPaginationMeta.cursors`, `CursorPaginationMeta.cursors`.

    Attributes:
        after: Cursor of the page that follows; none on the last page.
    """

    after: str | None = None
    before: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CursorPaginationMeta(Model):
    """Attribute `ListActiveCallsResponse.meta`.

    Attributes:
        cursors: Marks by which the pages before and after are fetched.
        next_: Path of the page that follows; none on the last page.
        previous: Path of the page before; none on the first page.
        total_items: Example: 50
    """

    _wire_: ClassVar[Mapping[str, str]] = {"next_": "next"}

    cursors: Cursor | None = None
    next_: str | None = None
    previous: str | None = None
    total_items: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetCallStatusResponse(Model):
    """Response of `call_information.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CallStatus = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListActiveCallsResponse(ListResponse["ActiveCall"]):
    """Response of `call_information.list_active_calls`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[ActiveCall] = UNSET
    meta: CursorPaginationMeta = UNSET
