# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Email Verification."""

from __future__ import annotations

from typing import Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ConfirmDIREmailVerificationRequest(Model):
    r"""Body of `dir_email_verification.confirm_code`.

    Attributes:
        code: The code from the e-mail. 6 to 6 characters. Matches ^\d{6}$ Example: 482915
    """

    code: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIREmailVerificationStatus(Model):
    """Attribute `DIREmailVerificationStatusResponse.data`.

    Attributes:
        record_type: Which kind of record this is. One of email_verification.
        status: How far it has come, or whether it is in use. One of sent, verified, unverified.
    """

    email_verified: bool
    record_type: Literal["email_verification"] | str
    status: Literal["sent", "verified", "unverified"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class DIREmailVerificationStatusResponse(Model):
    """Response of `dir_email_verification.confirm_code`, `dir_email_verification.get_status`,
    `dir_email_verification.send_code`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: DIREmailVerificationStatus
