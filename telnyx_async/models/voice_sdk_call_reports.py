# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voice SDK Stats."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

VoiceSdkCallReportLogs: TypeAlias = "list[VoiceSdkCallReportLogEntry] | VoiceSdkCallReportLogEntries"
VoiceSdkCallReportStats: TypeAlias = "list[dict[str, Any]] | VoiceSdkCallReportGroupedStats"


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceSdkCallReportsResponse(ListResponse["VoiceSdkCallReport"]):
    """VoiceSdkCallReportListResponse in Telnyx's document."""

    data: list[VoiceSdkCallReport]
    meta: PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReport(Model):
    """VoiceSdkCallReport in Telnyx's document.

    Attributes:
        call_id: UUID.
        created_at: When it was created.
        organization_id: The organization it belongs to. UUID.
        user_id: The Telnyx user concerned. UUID.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"flush_reason": "flushReason"}

    created_at: datetime = UNSET
    call_id: str | None = None
    call_report_id: str | None = None
    flush_reason: dict[str, Any] | None = None
    logs: VoiceSdkCallReportLogs | None = None
    organization_id: str | None = None
    segment: int | None = None
    stats: VoiceSdkCallReportStats | None = None
    stored_at: datetime | None = None
    summary: dict[str, Any] | None = None
    telnyx_leg_id: str | None = None
    telnyx_session_id: str | None = None
    user_agent: str | None = None
    user_id: str | None = None
    version: str | None = None
    voice_sdk_id: str | None = None
    voice_sdk_id_decoded: dict[str, Any] | None = None
    voice_sdk_session_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportError(Model):
    """VoiceSdkCallReportV2Error in Telnyx's document.

    Attributes:
        code: Example: 10015
    """

    code: str
    detail: str
    title: str
    meta: VoiceSdkCallReportErrorMeta | None = None
    source: VoiceSdkCallReportErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportErrorMeta(Model):
    """VoiceSdkCallReportV2Error.meta in Telnyx's document.

    Attributes:
        url: URL.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportErrorResponse(Model):
    """VoiceSdkCallReportV2ErrorResponse in Telnyx's document."""

    errors: list[VoiceSdkCallReportError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportErrorSource(Model):
    """VoiceSdkCallReportV2Error.source in Telnyx's document.

    Attributes:
        parameter: Example: call_id
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportGroupedStats(Model):
    """VoiceSdkCallReportStats|object in Telnyx's document."""

    audio: dict[str, Any] | None = None
    connection: dict[str, Any] | None = None
    ice: dict[str, Any] | None = None
    transport: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportLogEntries(Model):
    """VoiceSdkCallReportLogs|object in Telnyx's document."""

    entries: list[VoiceSdkCallReportLogEntry] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportLogEntry(Model):
    """VoiceSdkCallReportLogEntry in Telnyx's document.

    Attributes:
        level: One of debug, info, warn, error.
    """

    context: dict[str, Any] | None = None
    level: Literal["debug", "info", "warn", "error"] | str | None = None
    message: str | None = None
    timestamp: datetime | None = None
