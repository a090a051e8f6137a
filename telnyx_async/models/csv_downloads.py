# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of CSV Downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from telnyx_async.model import UNSET, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateCsvDownloadResponse(Model):
    """CreateCsvDownloadResponse in Telnyx's document."""

    data: list[CsvDownload] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CsvDownload(Model):
    """CsvDownload in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: 42587e44-3a3e-46de-9255-0c9a7a1d1ec7
        record_type: Which kind of record this is. Example: csv_download
        status: One of pending, complete, failed, expired. Telnyx's default: pending.
    """

    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "complete", "failed", "expired"] | str = UNSET
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetCsvDownloadResponse(Model):
    """GetCsvDownloadResponse in Telnyx's document."""

    data: list[CsvDownload] = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListCsvDownloadsResponse(Model):
    """ListCsvDownloadsResponse in Telnyx's document."""

    data: list[CsvDownload] = UNSET
    meta: PaginationMeta = UNSET
