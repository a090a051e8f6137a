# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 92d60991070bef08e3abe69494d568e224ad4be7b463e6fe2853d41d97cd3161
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voicemail."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class CreateVoicemailResponse(Model):
    """POST /phone_numbers/{phone_number_id}/voicemail response in Telnyx's document."""

    data: VoicemailPrefResponse | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class GetVoicemailResponse(Model):
    """GET /phone_numbers/{phone_number_id}/voicemail response in Telnyx's document."""

    data: VoicemailPrefResponse | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class UpdateVoicemailResponse(Model):
    """PATCH /phone_numbers/{phone_number_id}/voicemail response in Telnyx's document."""

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
