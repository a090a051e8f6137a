# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of SETI Observability."""

from __future__ import annotations

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class BlackBoxTestResult(Model):
    """Attribute `BlackBoxTestResultSet.black_box_tests`.

    Attributes:
        id: Identifier that Telnyx gave it. Example: msg_overview_outbound_sms
        record_type: Which kind of record this is. Example: black_box_test
        result: Figure that the test has measured. Example: 0.999
    """

    id: str | None = None
    record_type: str | None = None
    result: float | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BlackBoxTestResultSet(Model):
    """Attribute `ListSetiBlackBoxTestResultsResponse.data`.

    Attributes:
        product: Telnyx product concerned. Example: cloud_storage
        record_type: Which kind of record this is. Example: black_box_test_result
    """

    record_type: str = UNSET
    black_box_tests: list[BlackBoxTestResult] | None = None
    product: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListSetiBlackBoxTestResultsResponse(Model):
    """Response of `seti.list_black_box_test_results`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[BlackBoxTestResultSet] = UNSET
