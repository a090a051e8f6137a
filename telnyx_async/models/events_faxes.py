# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Events, and what they hold, of Programmable Fax Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, Model

FaxDirection: TypeAlias = Literal["inbound", "outbound"]
FaxEventRecordType: TypeAlias = Literal["event"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxDelivered(Event):
    """Event fax.delivered: every page has arrived.

    Attributes:
        event_type: Name of the event, such as call.answered. One of fax.delivered.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2020-05-05T13:08:22.039204Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["fax.delivered"] | str
    id: str
    payload: FaxDeliveredPayload
    occurred_at: datetime = UNSET
    record_type: FaxEventRecordType | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxDeliveredPayload(Model):
    """The delivered fax.

    Attributes:
        call_duration_secs: How long the fax call lasted, in seconds. Example: 25
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection that the fax was sent over. Example: 234423
        direction: Whether it comes in to you or goes out from you. One of inbound, outbound.
        fax_id: Identifier of the fax. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        from_: Number that the fax comes from, in +E.164. Example: +13125790015
        media_name: Name of the faxed document in your Telnyx media storage. Example:
            my_media_uploaded_to_media_storage_api
        original_media_url: URL of the PDF as it was given; not there if it came by media_name.
        page_count: How many pages went over. Example: 2
        status: Always delivered: all pages have arrived. One of delivered.
        to: Number or SIP URI that the fax goes to. Example: +13127367276
        user_id: User whom the fax belongs to. UUID. Example: a7f7c54a-4df3-4bca-a65a-3da1ecc777f0
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    connection_id: str = UNSET
    fax_id: str = UNSET
    status: Literal["delivered"] | str = UNSET
    call_duration_secs: int | None = None
    client_state: str | None = None
    direction: FaxDirection | str | None = None
    from_: str | None = None
    media_name: str | None = None
    original_media_url: str | None = None
    page_count: int | None = None
    to: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxFailed(Event):
    """Event fax.failed: the fax could not be sent.

    Attributes:
        event_type: Name of the event, such as call.answered. One of fax.failed.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2020-05-05T13:08:22.039204Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["fax.failed"] | str
    id: str
    payload: FaxFailedPayload
    occurred_at: datetime = UNSET
    record_type: FaxEventRecordType | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxFailedPayload(Model):
    """The fax that failed, and why.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection that the fax was to be sent over. Example: 234423
        direction: Whether it comes in to you or goes out from you. One of inbound, outbound.
        failure_reason: Why it could not be sent, such as rejected. One of rejected.
        fax_id: Identifier of the fax. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        from_: Number that the fax comes from, in +E.164. Example: +13125790015
        media_name: Name of the document in your Telnyx media storage. Example:
            my_media_uploaded_to_media_storage_api
        original_media_url: URL of the PDF as it was given; not there if it came by media_name.
        status: Always failed. One of failed.
        to: Number or SIP URI that the fax goes to. Example: +13127367276
        user_id: User whom the fax belongs to. UUID. Example: a7f7c54a-4df3-4bca-a65a-3da1ecc777f0
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    connection_id: str = UNSET
    fax_id: str = UNSET
    status: Literal["failed"] | str = UNSET
    client_state: str | None = None
    direction: FaxDirection | str | None = None
    failure_reason: Literal["rejected"] | str | None = None
    from_: str | None = None
    media_name: str | None = None
    original_media_url: str | None = None
    to: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxMediaProcessed(Event):
    """Event fax.media.processed: the document is ready to be faxed; fax.sending.started is next.

    Attributes:
        event_type: Name of the event, such as call.answered. One of fax.media.processed.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2020-05-05T13:08:22.039204Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["fax.media.processed"] | str
    id: str
    payload: FaxMediaProcessedPayload
    occurred_at: datetime = UNSET
    record_type: FaxEventRecordType | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxMediaProcessedPayload(Model):
    """The fax whose document is ready.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection that the fax is sent over. Example: 234423
        direction: Whether it comes in to you or goes out from you. One of inbound, outbound.
        fax_id: Identifier of the fax. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        from_: Number that the fax comes from, in +E.164. Example: +13125790015
        media_name: Name of the document in your Telnyx media storage. Example:
            my_media_uploaded_to_media_storage_api
        original_media_url: URL of the PDF as it was given; not there if it came by media_name.
        status: Always media.processed: the document has been made ready. One of media.processed.
        to: Number or SIP URI that the fax goes to. Example: +13127367276
        user_id: User whom the fax belongs to. UUID. Example: a7f7c54a-4df3-4bca-a65a-3da1ecc777f0
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    connection_id: str = UNSET
    fax_id: str = UNSET
    status: Literal["media.processed"] | str = UNSET
    client_state: str | None = None
    direction: FaxDirection | str | None = None
    from_: str | None = None
    media_name: str | None = None
    original_media_url: str | None = None
    to: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxQueued(Event):
    """Event fax.queued: Telnyx has taken the fax on.

    Attributes:
        event_type: Name of the event, such as call.answered. One of fax.queued.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2020-05-05T13:08:22.039204Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["fax.queued"] | str
    id: str
    payload: FaxQueuedPayload
    occurred_at: datetime = UNSET
    record_type: FaxEventRecordType | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxQueuedPayload(Model):
    """The fax that waits to be sent.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection that the fax is sent over. Example: 234423
        direction: Whether it comes in to you or goes out from you. One of inbound, outbound.
        fax_id: Identifier of the fax. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        from_: Number that the fax comes from, in +E.164. Example: +13125790015
        media_name: Name of the document in your Telnyx media storage. Example:
            my_media_uploaded_to_media_storage_api
        original_media_url: URL of the PDF as it was given; not there if it came by media_name.
        status: Always queued. One of queued.
        to: Number or SIP URI that the fax goes to. Example: +13127367276
        user_id: User whom the fax belongs to. UUID. Example: a7f7c54a-4df3-4bca-a65a-3da1ecc777f0
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    connection_id: str = UNSET
    fax_id: str = UNSET
    status: Literal["queued"] | str = UNSET
    client_state: str | None = None
    direction: FaxDirection | str | None = None
    from_: str | None = None
    media_name: str | None = None
    original_media_url: str | None = None
    to: str | None = None
    user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxSendingStarted(Event):
    """Event fax.sending.started: pages are being transferred; fax.delivered or fax.failed ends it.

    Attributes:
        event_type: Name of the event, such as call.answered. One of fax.sending.started.
        id: Identifier of the event; the same again when it is delivered twice. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        occurred_at: When the event happened. Example: 2020-05-05T13:08:22.039204Z
        payload: What the event reports.
        record_type: Which kind of record this is. One of event.
    """

    event_type: Literal["fax.sending.started"] | str
    id: str
    payload: FaxSendingStartedPayload
    occurred_at: datetime = UNSET
    record_type: FaxEventRecordType | str = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxSendingStartedPayload(Model):
    """The fax that is being sent.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection that the fax is sent over. Example: 234423
        direction: Whether it comes in to you or goes out from you. One of inbound, outbound.
        fax_id: Identifier of the fax. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        from_: Number that the fax comes from, in +E.164. Example: +13125790015
        media_name: Name of the document in your Telnyx media storage. Example:
            my_media_uploaded_to_media_storage_api
        original_media_url: URL of the PDF as it was given; not there if it came by media_name.
        status: Always sending. One of sending.
        to: Number or SIP URI that the fax goes to. Example: +13127367276
        user_id: User whom the fax belongs to. UUID. Example: a7f7c54a-4df3-4bca-a65a-3da1ecc777f0
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    connection_id: str = UNSET
    fax_id: str = UNSET
    status: Literal["sending"] | str = UNSET
    client_state: str | None = None
    direction: FaxDirection | str | None = None
    from_: str | None = None
    media_name: str | None = None
    original_media_url: str | None = None
    to: str | None = None
    user_id: str | None = None
