# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 df399e659c3fdba0057ec6d5d0961d2ad264e5a7c0c857b50bc435e0470572ad
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

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
