# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Validations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import Model

EmailValidationBatchStatus: TypeAlias = Literal["pending", "processing", "completed", "failed"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailValidationBatchRequest(Model):
    """Body of `email_validations.create_batch`.

    Attributes:
        emails: E-mail addresses concerned. 1 to 1000 items.
        webhook_url: URL that the webhooks are sent to. At most 2048 characters. URL. Matches ^https?://
    """

    emails: list[str]
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateEmailValidationRequest(Model):
    """Body of `email_validations.validate`.

    Attributes:
        email: E-mail address of the person or business.
    """

    email: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailValidation(Model):
    """Attribute `EmailValidationResponse.data`.

    Attributes:
        email: E-mail address of the person or business.
        record_type: Which kind of record this is. One of email_validation.
        risk_score: At least 0.
        valid: true when it passes the check.
    """

    checks: EmailValidationChecks
    email: str
    record_type: Literal["email_validation"] | str
    risk_score: float
    valid: bool
    did_you_mean: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailValidationBatch(Model):
    """Attribute `EmailValidationBatchResponse.data`.

    Attributes:
        duplicates_removed: At least 0.
        id: Identifier that Telnyx gave it. UUID.
        record_type: Which kind of record this is. One of email_validation_batch.
        status: How far it has come, or whether it is in use. One of pending, processing, completed, failed.
        total: How many or how much in all. At least 0.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    duplicates_removed: int
    id: str
    record_type: Literal["email_validation_batch"] | str
    status: EmailValidationBatchStatus | str
    total: int
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailValidationBatchDetail(Model):
    """Attribute `EmailValidationBatchDetailResponse.data`.

    Attributes:
        completed_at: When it was finished.
        id: Identifier that Telnyx gave it. UUID.
        record_type: Which kind of record this is. One of email_validation_batch.
        results: The outcomes, one by one.
        status: How far it has come, or whether it is in use. One of pending, processing, completed, failed.
        total: How many or how much in all. At least 0.
        webhook_url: URL that the webhooks are sent to. URL.
    """

    id: str
    record_type: Literal["email_validation_batch"] | str
    status: EmailValidationBatchStatus | str
    total: int
    completed_at: datetime | None = None
    results: dict[str, EmailValidationResult] | None = None
    webhook_url: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailValidationBatchDetailResponse(Model):
    """Response of `email_validations.get_batch`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailValidationBatchDetail


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailValidationBatchResponse(Model):
    """Response of `email_validations.create_batch`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailValidationBatch


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailValidationCheck(Model):
    """Attribute `EmailValidationChecks.disposable`, `EmailValidationChecks.mx`, `EmailValidationChecks.role_based` and
    1 more.

    Attributes:
        details: More about it.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"pass_": "pass"}

    pass_: bool
    details: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailValidationChecks(Model):
    """Attribute `EmailValidation.checks`, `EmailValidationResult.checks`."""

    disposable: EmailValidationCheck
    mx: EmailValidationCheck
    role_based: EmailValidationCheck
    syntax: EmailValidationCheck
    typo: EmailValidationTypoCheck


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailValidationResponse(Model):
    """Response of `email_validations.validate`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: EmailValidation


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailValidationResult(Model):
    """Attribute `EmailValidationBatchDetail.results`.

    Attributes:
        email: E-mail address of the person or business.
        risk_score: At least 0.
        valid: true when it passes the check.
    """

    checks: EmailValidationChecks
    email: str
    risk_score: float
    valid: bool
    did_you_mean: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class EmailValidationTypoCheck(Model):
    """Attribute `EmailValidationChecks.typo`.

    Attributes:
        details: More about it.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"pass_": "pass"}

    pass_: bool
    details: str | None = None
    suggestion: str | None = None
