# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Speech to text Usage Reports."""

from __future__ import annotations

from typing import Any

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class GenerateSTTUsageReportResponse(Model):
    """Response of `stt_usage_reports.generate_and_fetch`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: dict[str, Any] = UNSET
