# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voicemail."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVoicemailResponse(Model):
    """POST /phone_numbers/{phone_number_id}/voicemail response in Telnyx's document."""

    data: VoicemailPreferences = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetVoicemailResponse(Model):
    """GET /phone_numbers/{phone_number_id}/voicemail response in Telnyx's document."""

    data: VoicemailPreferences = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateVoicemailResponse(Model):
    """PATCH /phone_numbers/{phone_number_id}/voicemail response in Telnyx's document."""

    data: VoicemailPreferences = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VoicemailPreferences(Model):
    """VoicemailPrefResponse in Telnyx's document.

    Attributes:
        pin: Example: 1234
    """

    enabled: bool | None = None
    pin: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VoicemailRequest(Model):
    """VoicemailRequest in Telnyx's document.

    Attributes:
        pin: Example: 1234
    """

    enabled: bool | None = None
    pin: str | None = None
