# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Reports."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateLedgerBillingGroupReportResponse(Model):
    """POST /ledger_billing_group_reports response in Telnyx's document."""

    data: LedgerBillingGroupReport = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetLedgerBillingGroupReportResponse(Model):
    """GET /ledger_billing_group_reports/{id} response in Telnyx's document."""

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
