# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voice SDK Stats."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

VoiceSdkCallReportLogs: TypeAlias = "list[VoiceSdkCallReportLogEntry] | VoiceSdkCallReportLogEntries"
VoiceSdkCallReportStats: TypeAlias = "list[dict[str, Any]] | VoiceSdkCallReportGroupedStats"


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceSdkCallReportsResponse(ListResponse["VoiceSdkCallReport"]):
    """Response of `voice_sdk_call_reports.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[VoiceSdkCallReport]
    meta: PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReport(Model):
    """Response of `voice_sdk_call_reports.get`.

    Attributes:
        call_id: The call that the Voice SDK reported on. UUID.
        created_at: When it was created.
        organization_id: The organization it belongs to. UUID.
        summary: The gist of it, in short.
        user_id: The Telnyx user concerned. UUID.
        version: Which of several versions it is.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"flush_reason": "flushReason"}

    call_id: str | None = None
    call_report_id: str | None = None
    created_at: datetime | None = None
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
    """Attribute `VoiceSdkCallReportErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under. Example: 10015
        detail: What went wrong this time, in words.
        meta: Facts about the answer, not part of it, such as which page of how many.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str
    detail: str
    title: str
    meta: VoiceSdkCallReportErrorMeta | None = None
    source: VoiceSdkCallReportErrorSource | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportErrorMeta(Model):
    """Attribute `VoiceSdkCallReportError.meta`.

    Attributes:
        url: Web address that goes with it. URL.
    """

    url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportErrorResponse(Model):
    """Error of `voice_sdk_call_reports.get`, `voice_sdk_call_reports.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[VoiceSdkCallReportError]


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportErrorSource(Model):
    """Attribute `VoiceSdkCallReportError.source`.

    Attributes:
        parameter: Query parameter that is at fault. Example: call_id
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    parameter: str | None = None
    pointer: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportGroupedStats(Model):
    """Attribute `VoiceSdkCallReport.stats`.

    Attributes:
        audio: The sound, or figures about it.
        transport: Figures about the connection, such as its ICE and DTLS state.
    """

    audio: dict[str, Any] | None = None
    connection: dict[str, Any] | None = None
    ice: dict[str, Any] | None = None
    transport: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportLogEntries(Model):
    """Attribute `VoiceSdkCallReport.logs`.

    Attributes:
        entries: The single lines of the log.
    """

    entries: list[VoiceSdkCallReportLogEntry] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceSdkCallReportLogEntry(Model):
    """Attribute `VoiceSdkCallReport.logs`, `VoiceSdkCallReportLogEntries.entries`.

    Attributes:
        level: One of debug, info, warn, error.
        message: What it says, in words.
        timestamp: When it was measured or recorded.
    """

    context: dict[str, Any] | None = None
    level: Literal["debug", "info", "warn", "error"] | str | None = None
    message: str | None = None
    timestamp: datetime | None = None
