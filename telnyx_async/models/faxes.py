# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Programmable Fax Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import UNSET, Event, ListResponse, Model

EventRecordType: TypeAlias = Literal["event"]
FaxDirection: TypeAlias = Literal["inbound", "outbound"]
FaxQuality: TypeAlias = Literal["normal", "high", "very_high", "ultra_light", "ultra_dark"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CancelFaxResponse(Model):
    """POST /faxes/{id}/actions/cancel response in Telnyx's document.

    Attributes:
        result: Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Fax(Model):
    """Fax in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        created_at: When it was created.
        direction: One of inbound, outbound.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13125790015
        from_display_name: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the
            number when left out.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: URL of the media file.
        quality: One of normal, high, very_high, ultra_light, ultra_dark. Telnyx's default: high.
        record_type: Which kind of record this is. One of fax.
        status: One of queued, media.processed, originated, sending, delivered, failed, initiated, receiving,
            media.processing, received.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13127367276
        updated_at: When it last changed.
        webhook_failover_url: URL to try when the main webhook URL fails.
        webhook_url: URL that the webhooks are sent to.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["fax"] | str = UNSET
    status: (
        Literal[
            "queued",
            "media.processed",
            "originated",
            "sending",
            "delivered",
            "failed",
            "initiated",
            "receiving",
            "media.processing",
            "received",
        ]
        | str
    ) = UNSET
    updated_at: datetime = UNSET
    client_state: str | None = None
    connection_id: str | None = None
    direction: FaxDirection | str | None = None
    from_: str | None = None
    from_display_name: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    preview_url: str | None = None
    quality: FaxQuality | str | None = None
    store_media: bool | None = None
    stored_media_url: str | None = None
    to: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxDelivered(Event):
    """FaxDelivered in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of fax.delivered.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["fax.delivered"] | str
    id: str
    payload: FaxDeliveredPayload
    record_type: EventRecordType | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxDeliveredPayload(Model):
    """FaxDelivered.payload in Telnyx's document.

    Attributes:
        call_duration_secs: Example: 25
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        direction: One of inbound, outbound.
        fax_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13125790015
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        page_count: Example: 2
        status: One of delivered.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13127367276
        user_id: The Telnyx user concerned. UUID. Example: yfff7c54-4df3-4bca-a65a-3da1ecc777f0
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxFailed(Event):
    """FaxFailed in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of fax.failed.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["fax.failed"] | str
    id: str
    payload: FaxFailedPayload
    record_type: EventRecordType | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxFailedPayload(Model):
    """FaxFailed.payload in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        direction: One of inbound, outbound.
        failure_reason: One of rejected.
        fax_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13125790015
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        status: One of failed.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13127367276
        user_id: The Telnyx user concerned. UUID. Example: yfff7c54-4df3-4bca-a65a-3da1ecc777f0
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxMediaProcessed(Event):
    """FaxMediaProcessed in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of fax.media.processed.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["fax.media.processed"] | str
    id: str
    payload: FaxMediaProcessedPayload
    record_type: EventRecordType | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxMediaProcessedPayload(Model):
    """FaxMediaProcessed.payload in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        direction: One of inbound, outbound.
        fax_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13125790015
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        status: One of media.processed.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13127367276
        user_id: The Telnyx user concerned. UUID. Example: yfff7c54-4df3-4bca-a65a-3da1ecc777f0
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxQueued(Event):
    """FaxQueued in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of fax.queued.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["fax.queued"] | str
    id: str
    payload: FaxQueuedPayload
    record_type: EventRecordType | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxQueuedPayload(Model):
    """FaxQueued.payload in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        direction: One of inbound, outbound.
        fax_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13125790015
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        status: One of queued.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13127367276
        user_id: The Telnyx user concerned. UUID. Example: yfff7c54-4df3-4bca-a65a-3da1ecc777f0
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxSendingStarted(Event):
    """FaxSendingStarted in Telnyx's document.

    Attributes:
        event_type: Name of the event, such as call.answered. One of fax.sending.started.
        id: Identifier of the resource. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        record_type: Which kind of record this is. One of event.
        occurred_at: When the event happened.
    """

    event_type: Literal["fax.sending.started"] | str
    id: str
    payload: FaxSendingStartedPayload
    record_type: EventRecordType | str = UNSET
    occurred_at: datetime = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FaxSendingStartedPayload(Model):
    """FaxSendingStarted.payload in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        direction: One of inbound, outbound.
        fax_id: UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13125790015
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        status: One of sending.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13127367276
        user_id: The Telnyx user concerned. UUID. Example: yfff7c54-4df3-4bca-a65a-3da1ecc777f0
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


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetFaxResponse(Model):
    """GET /faxes/{id} response in Telnyx's document."""

    data: Fax = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListFaxesResponse(ListResponse["Fax"]):
    """GET /faxes response in Telnyx's document."""

    data: list[Fax] = UNSET
    meta: dict[str, Any] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class RefreshFaxResponse(Model):
    """POST /faxes/{id}/actions/refresh response in Telnyx's document.

    Attributes:
        result: Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendFaxMultipartRequest(Model):
    """SendFaxMultipartRequest in Telnyx's document.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        contents: File.
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13125790015
        monochrome: Telnyx's default: False.
        quality: One of normal, high, very_high, ultra_light, ultra_dark. Telnyx's default: high.
        store_media: Telnyx's default: False.
        store_preview: Telnyx's default: False.
        t38_enabled: Telnyx's default: True.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13127367276
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    connection_id: str
    contents: bytes
    from_: str
    to: str
    monochrome: bool | None = None
    quality: FaxQuality | None = None
    store_media: bool | None = None
    store_preview: bool | None = None
    t38_enabled: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendFaxRequest(Model):
    """SendFaxRequest in Telnyx's document.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        from_: The calling or sending side: number, SIP URI or sender id; in a change record, the old value.
            Example: +13125790015
        from_display_name: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the
            number when left out.
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: URL of the media file.
        monochrome: Telnyx's default: False.
        preview_format: One of pdf, tiff. Telnyx's default: tiff.
        quality: One of normal, high, very_high, ultra_light, ultra_dark. Telnyx's default: high.
        store_media: Telnyx's default: False.
        store_preview: Telnyx's default: False.
        t38_enabled: Telnyx's default: True.
        to: The called or receiving side: number or SIP URI; in a change record, the new value. Example:
            +13127367276
        webhook_url: URL that the webhooks are sent to. Example: https://www.example.com/server-b/
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    connection_id: str
    from_: str
    to: str
    client_state: str | None = None
    from_display_name: str | None = None
    media_name: str | None = None
    media_url: str | None = None
    monochrome: bool | None = None
    preview_format: Literal["pdf", "tiff"] | None = None
    quality: FaxQuality | None = None
    store_media: bool | None = None
    store_preview: bool | None = None
    t38_enabled: bool | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SendFaxResponse(Model):
    """POST /faxes response in Telnyx's document."""

    data: Fax = UNSET
