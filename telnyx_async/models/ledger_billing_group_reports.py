# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Reports."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateLedgerBillingGroupReportResponse(Model):
    """Response of `ledger_billing_group_reports.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LedgerBillingGroupReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetLedgerBillingGroupReportResponse(Model):
    """Response of `ledger_billing_group_reports.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LedgerBillingGroupReport = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class LedgerBillingGroupReport(Model):
    """Attribute `CreateLedgerBillingGroupReportResponse.data`, `GetLedgerBillingGroupReportResponse.data`.

    Attributes:
        created_at: When it was created.
        id: Identifier that Telnyx gave it. UUID.
        organization_id: The organization it belongs to. UUID.
        record_type: Which kind of record this is. One of ledger_billing_group_report.
        report_url: Where to download the report, once it is done. URL.
        status: How far it has come, or whether it is in use. One of pending, complete, failed, deleted.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["ledger_billing_group_report"] | str = UNSET
    updated_at: datetime = UNSET
    organization_id: str | None = None
    report_url: str | None = None
    status: Literal["pending", "complete", "failed", "deleted"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class NewLedgerBillingGroupReport(Model):
    """Body of `ledger_billing_group_reports.create`.

    Attributes:
        month: Month that is reported on, 1 to 12. Example: 10
        year: Year that is reported on, four digits. Example: 2019
    """

    month: int | None = None
    year: int | None = None
