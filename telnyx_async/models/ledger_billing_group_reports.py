# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Reports."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateBillingGroupReportResponse(Model):
    """CreateBillingGroupReportResponse in Telnyx's document."""

    data: LedgerBillingGroupReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetBillingGroupReportResponse(Model):
    """GetBillingGroupReportResponse in Telnyx's document."""

    data: LedgerBillingGroupReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class LedgerBillingGroupReport(Model):
    """LedgerBillingGroupReport in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource. UUID.
        organization_id: The organization it belongs to. UUID.
        record_type: Which kind of record this is. One of ledger_billing_group_report.
        report_url: URL.
        status: One of pending, complete, failed, deleted.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["ledger_billing_group_report"] | str = UNSET
    updated_at: datetime = UNSET
    organization_id: str | None = None
    report_url: str | None = None
    status: Literal["pending", "complete", "failed", "deleted"] | str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class NewLedgerBillingGroupReport(Model):
    """NewLedgerBillingGroupReport in Telnyx's document.

    Attributes:
        month: Example: 10
        year: Example: 2019
    """

    month: int | None = None
    year: int | None = None
