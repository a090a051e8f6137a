# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Programmable Fax Commands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.events_faxes import (
        FaxDelivered,
        FaxDirection,
        FaxFailed,
        FaxMediaProcessed,
        FaxQueued,
        FaxSendingStarted,
    )
    from telnyx_async.models.shared import (
        FaxDeliveredMeta,
        FaxFailedMeta,
        FaxMediaProcessedMeta,
        FaxQueuedMeta,
        FaxSendingStartedMeta,
        PaginationMeta,
    )

EventRecordType: TypeAlias = Literal["custom_storage_credentials"]
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
        id: Identifier that Telnyx gave it. UUID. Example: 0ccc7b54-4df3-4bca-a65a-3da1ecc777f0
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
class FaxDeliveredWebhook(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: FaxDelivered | None = None
    meta: FaxDeliveredMeta | None = None


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
class FaxMediaProcessedWebhook(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: FaxMediaProcessed | None = None
    meta: FaxMediaProcessedMeta | None = None


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
