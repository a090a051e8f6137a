# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Programmable Fax Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Event, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import (
        FaxDeliveredMeta,
        FaxFailedMeta,
        FaxMediaProcessedMeta,
        FaxQueuedMeta,
        FaxSendingStartedMeta,
        PaginationMeta,
    )

EventRecordType: TypeAlias = Literal["custom_storage_credentials"]
FaxDirection: TypeAlias = Literal["inbound", "outbound"]
FaxEventRecordType: TypeAlias = Literal["event"]
FaxQuality: TypeAlias = Literal["normal", "high", "very_high", "ultra_light", "ultra_dark"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelFaxResponse(Model):
    """Response of `faxes.cancel`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: CancelFaxResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CancelFaxResult(Model):
    """Attribute `CancelFaxResponse.data`.

    Attributes:
        result: What came of it. Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class Fax(Model):
    """Attribute `GetFaxResponse.data`, `ListFaxesResponse.data`, `SendFaxResponse.data`.

    Attributes:
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        created_at: When it was created.
        direction: Whether it comes in to you or goes out from you. One of inbound, outbound.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +13125790015
        from_display_name: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the
            number when left out.
        id: Identifier that Telnyx gave it; in paths, which one is meant. UUID. Example:
            0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: Where the audio, fax or other file is found.
        quality: Quality of the fax; the two ultra ones are best and slowest, ultra_light for pictures, ultra_dark
            for text. One of normal, high, very_high, ultra_light, ultra_dark. Telnyx's default: high.
        record_type: Which kind of record this is. One of fax.
        status: How far it has come, or whether it is in use. One of queued, media.processed, originated, sending,
            delivered, failed, initiated, receiving, media.processing, received.
        store_media: Whether the fax is kept at a temporary URL; not together with media_name.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +13127367276
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
class FaxDeliveredWebhook(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: FaxDelivered | None = None
    meta: FaxDeliveredMeta | None = None


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
class FaxFailedWebhook(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: FaxFailed | None = None
    meta: FaxFailedMeta | None = None


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
class FaxMediaProcessedWebhook(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: FaxMediaProcessed | None = None
    meta: FaxMediaProcessedMeta | None = None


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
class FaxQueuedWebhook(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: FaxQueued | None = None
    meta: FaxQueuedMeta | None = None


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


@define(eq=False, repr=False, kw_only=True, slots=False)
class FaxSendingStartedWebhook(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: FaxSendingStarted | None = None
    meta: FaxSendingStartedMeta | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetFaxResponse(Model):
    """Response of `faxes.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Fax = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListFaxesResponse(ListResponse["Fax"]):
    """Response of `faxes.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[Fax] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshFaxResponse(Model):
    """Response of `faxes.refresh`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: RefreshFaxResult = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class RefreshFaxResult(Model):
    """Attribute `RefreshFaxResponse.data`.

    Attributes:
        result: What came of it. Example: ok
    """

    result: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendFaxMultipartRequest(Model):
    """Body of `faxes.send`.

    Attributes:
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        contents: The file to fax, up to 20 MB: PDF, TIFF, JPEG, PNG, DOC, DOCX, RTF or TXT; not with media_url or
            media_name. File.
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +13125790015
        monochrome: Whether the fax is pure black and white; not by default. Telnyx's default: False.
        quality: Quality of the fax; the two ultra ones are best and slowest, ultra_light for pictures, ultra_dark
            for text. One of normal, high, very_high, ultra_light, ultra_dark. Telnyx's default: high.
        store_media: Whether the fax is kept at a temporary URL; not together with media_name. Telnyx's default:
            False.
        store_preview: Whether a preview of the fax is kept at a temporary URL; not by default. Telnyx's default:
            False.
        t38_enabled: Whether T.38 may be used, as by default. Telnyx's default: True.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +13127367276
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendFaxRequest(Model):
    """Body of `faxes.send`.

    Attributes:
        black_threshold: Percentage from which a dot counts as black; only with monochrome. 1 to 100. Telnyx's
            default: 95.
        client_state: Base64 text of your own that later webhooks carry back to you. Example:
            aGF2ZSBhIG5pY2UgZGF5ID1d
        connection_id: Connection or Call Control application that the call, number or other resource belongs to.
            Example: 234423
        from_: The calling or sending side: number, SIP URI, sender id or e-mail address; in a change record, the
            old value. Example: +13125790015
        from_display_name: Caller name the other side sees, at most 128 letters, digits, spaces or -_~!.+; the
            number when left out.
        media_name: Name of a file in your Telnyx media storage. Example: my_media_uploaded_to_media_storage_api
        media_url: Where the audio, fax or other file is found.
        monochrome: Whether the fax is pure black and white; not by default. Telnyx's default: False.
        preview_format: File type of the preview; only with store_preview. One of pdf, tiff. Telnyx's default: tiff.
        quality: Quality of the fax; the two ultra ones are best and slowest, ultra_light for pictures, ultra_dark
            for text. One of normal, high, very_high, ultra_light, ultra_dark. Telnyx's default: high.
        store_media: Whether the fax is kept at a temporary URL; not together with media_name. Telnyx's default:
            False.
        store_preview: Whether a preview of the fax is kept at a temporary URL; not by default. Telnyx's default:
            False.
        t38_enabled: Whether T.38 may be used, as by default. Telnyx's default: True.
        to: The called or receiving side: number, SIP URI or e-mail address; in a change record, the new value.
            Example: +13127367276
        webhook_url: URL that the webhooks are sent to. Example: https://www.example.com/server-b/
    """

    _wire_: ClassVar[Mapping[str, str]] = {"from_": "from"}

    connection_id: str
    from_: str
    to: str
    black_threshold: int | None = None
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class SendFaxResponse(Model):
    """Response of `faxes.send`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: Fax = UNSET
