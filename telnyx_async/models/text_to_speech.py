# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
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
