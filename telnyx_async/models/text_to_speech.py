# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Text to Speech Commands."""

from __future__ import annotations

from attrs import define

from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListTextToSpeechVoicesResponse(Model):
    """GET /text-to-speech/voices response in Telnyx's document."""

    voices: list[TextToSpeechVoice] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class TextToSpeechVoice(Model):
    """GET /text-to-speech/voices response.voices[] in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
    """

    accent: str | None = None
    age: str | None = None
    gender: str | None = None
    id: str | None = None
    label: str | None = None
    language: str | None = None
    name: str | None = None
    provider: str | None = None
