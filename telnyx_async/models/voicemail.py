# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voicemail."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVoicemailResponse(Model):
    """CreateVoicemailResponse in Telnyx's document."""

    data: VoicemailPrefResponse | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetVoicemailResponse(Model):
    """GetVoicemailResponse in Telnyx's document."""

    data: VoicemailPrefResponse | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateVoicemailResponse(Model):
    """UpdateVoicemailResponse in Telnyx's document."""

    data: VoicemailPrefResponse | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class VoicemailPrefResponse(Model):
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
