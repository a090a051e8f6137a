# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of CSV Downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateCSVDownloadResponse(Model):
    """Response of `csv_downloads.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[CsvDownload] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class CsvDownload(Model):
    """Attribute `CreateCSVDownloadResponse.data`, `GetCSVDownloadResponse.data`, `ListCSVDownloadsResponse.data`.

    Attributes:
        id: Identifier that Telnyx gave it. Example: 42587e44-3a3e-46de-9255-0c9a7a1d1ec7
        record_type: Which kind of record this is. Example: csv_download
        status: How far it has come, or whether it is in use. One of pending, complete, failed, expired. Telnyx's
            default: pending.
        url: Where to download the CSV file.
    """

    id: str = UNSET
    record_type: str = UNSET
    status: Literal["pending", "complete", "failed", "expired"] | str = UNSET
    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetCSVDownloadResponse(Model):
    """Response of `csv_downloads.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[CsvDownload] = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListCSVDownloadsResponse(ListResponse["CsvDownload"]):
    """Response of `csv_downloads.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[CsvDownload] = UNSET
    meta: PaginationMeta = UNSET
