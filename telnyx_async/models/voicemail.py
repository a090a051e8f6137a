# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voicemail."""

from __future__ import annotations

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateVoicemailResponse(Model):
    """Response of `voicemail.create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VoicemailPreferences = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetVoicemailResponse(Model):
    """Response of `voicemail.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VoicemailPreferences = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVoicemailResponse(Model):
    """Response of `voicemail.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VoicemailPreferences = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoicemailPreferences(Model):
    """Attribute `CreateVoicemailResponse.data`, `GetVoicemailResponse.data`, `UpdateVoicemailResponse.data`.

    Attributes:
        enabled: Whether it is switched on.
        pin: Secret number that gives access. Example: 1234
    """

    enabled: bool | None = None
    pin: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoicemailRequest(Model):
    """Body of `voicemail.create`, `voicemail.update`.

    Attributes:
        enabled: Whether it is switched on.
        pin: Secret number that gives access. Example: 1234
    """

    enabled: bool | None = None
    pin: str | None = None
