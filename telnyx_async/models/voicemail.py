# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 68ae31813c021eb3d2208eb651d393f0d19e167762ad69925dd8487d2ef14065
# overlay sha256 260320334dfe611ee6fb7820830c8c255491a8a8530a94f0df17ea76cbf7f976
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voicemail."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVoicemailResponse(Model):
    """CreateVoicemailResponse in Telnyx's document."""

    data: VoicemailPrefResponse = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetVoicemailResponse(Model):
    """GetVoicemailResponse in Telnyx's document."""

    data: VoicemailPrefResponse = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateVoicemailResponse(Model):
    """UpdateVoicemailResponse in Telnyx's document."""

    data: VoicemailPrefResponse = UNSET


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
