# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of CSV Downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateCSVDownloadResponse(Model):
    """POST /phone_numbers/csv_downloads response in Telnyx's document."""

    data: list[CsvDownload] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CsvDownload(Model):
    """CsvDownload in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: 42587e44-3a3e-46de-9255-0c9a7a1d1ec7
        record_type: Which kind of record this is. Example: csv_download
        status: One of pending, complete, failed, expired. Telnyx's default: pending.
    """

    id: str | None = None
    record_type: str | None = None
    status: Literal["pending", "complete", "failed", "expired"] | str | None = None
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetCSVDownloadResponse(Model):
    """GET /phone_numbers/csv_downloads/{id} response in Telnyx's document."""

    data: list[CsvDownload] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListCSVDownloadsResponse(Model):
    """GET /phone_numbers/csv_downloads response in Telnyx's document."""

    data: list[CsvDownload] | None = None
    meta: PaginationMeta | None = None
