# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voicemail."""

from __future__ import annotations

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVoicemailResponse(Model):
    """POST /phone_numbers/{phone_number_id}/voicemail response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VoicemailPreferences = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetVoicemailResponse(Model):
    """GET /phone_numbers/{phone_number_id}/voicemail response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VoicemailPreferences = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVoicemailResponse(Model):
    """PATCH /phone_numbers/{phone_number_id}/voicemail response in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VoicemailPreferences = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoicemailPreferences(Model):
    """VoicemailPrefResponse in Telnyx's document.

    Attributes:
        enabled: Whether it is switched on.
        pin: Secret number that gives access. Example: 1234
    """

    enabled: bool | None = None
    pin: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoicemailRequest(Model):
    """VoicemailRequest in Telnyx's document.

    Attributes:
        enabled: Whether it is switched on.
        pin: Secret number that gives access. Example: 1234
    """

    enabled: bool | None = None
    pin: str | None = None
