# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Opt-Out Management."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class AutoRespConfigCreateSchema(Model):
    """What messaging_optouts.create_autoresponse_config sends.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: US
        keywords: Words that trigger the answer.
        op: What the keywords do: stop opts out, start opts in again, info asks for help. One of start, stop, info.
        resp_text: Message that answers the keyword.
    """

    country_code: str
    keywords: list[str]
    op: Literal["start", "stop", "info"]
    resp_text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AutoresponseConfig(Model):
    """An automatic answer to keywords, for one messaging profile and country.

    Attributes:
        country_code: Country, normally as its two-letter ISO code. Example: *
        created_at: When it was created.
        id: Identifier that Telnyx gave it. Example: b8f9c1c0-5b5a-4b1e-8c1c-0b5a4b1e8c1c
        keywords: Words that trigger the answer.
        op: What the keywords do: stop opts out, start opts in again, info asks for help. One of start, stop, info.
        resp_text: Message that answers the keyword.
        updated_at: When it last changed.
    """

    country_code: str
    created_at: datetime
    id: str
    keywords: list[str]
    op: Literal["start", "stop", "info"] | str
    updated_at: datetime
    resp_text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class AutoresponseConfigResponse(Model):
    """One autoresponse, as answers hold it.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: AutoresponseConfig


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAutoresponseConfigsResponse(ListResponse["AutoresponseConfig"]):
    """A page of the automatic answers of a messaging profile.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[AutoresponseConfig]
    meta: MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListOptOutsResponse(ListResponse["OptOutItem"]):
    """A page of those who asked for no more messages.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[OptOutItem] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class OptOutItem(Model):
    """Somebody who asked for no more messages from a sender.

    Attributes:
        created_at: When they opted out.
        from_: Sender that may write no more: number, short code or alphanumeric sender.
        keyword: Word that was sent to opt out, such as STOP. Example: STOP
        messaging_profile_id: Messaging profile that applies.
        to: Who opted out: number or short code. Example: +E.164
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    created_at: datetime = UNSET
    from_: str | None = None
    keyword: str | None = None
    messaging_profile_id: str | None = None
    to: str | None = None
