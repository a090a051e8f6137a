# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voice Clones."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta

VoiceCloneRequest: TypeAlias = "Annotated[TelnyxDesignClone | MinimaxDesignClone, Discriminator('provider', {'Minimax': 'MinimaxDesignClone', 'Telnyx': 'TelnyxDesignClone', 'minimax': 'MinimaxDesignClone', 'telnyx': 'TelnyxDesignClone'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceClonesResponse(ListResponse["VoiceClone"]):
    """Response of `voice_clones.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[VoiceClone] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MinimaxClone(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        audio_file: Speech to clone, 5 to 10 seconds: WAV, MP3, FLAC, OGG or M4A up to 5 MB (Minimax 20 MB). File.
        gender: Whether the voice is male, female or neutral. One of male, female, neutral.
        label: Short name for people to recognize it by.
        language: Language that is spoken or written, as a code such as en-US. Matches
            ^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$
        model_id: Model that makes the speech. One of speech-2.8-turbo.
        name: What it is called. At most 255 characters.
        provider: Company whose service is used, such as one for voices or models. One of minimax, Minimax.
        ref_text: What is said in the audio file; it makes the clone better.
    """

    audio_file: bytes
    gender: Literal["male", "female", "neutral"] | str
    language: str
    name: str
    provider: Literal["minimax", "Minimax"] | str
    label: str | None = None
    model_id: Literal["speech-2.8-turbo"] | str | None = None
    ref_text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class MinimaxDesignClone(Model):
    """Argument `body` of `voice_clones.create`.

    Attributes:
        gender: Whether the voice is male, female or neutral. One of male, female, neutral.
        language: Language that is spoken or written, as a code such as en-US.
        name: What it is called. 1 to 255 characters.
        provider: Company whose service is used, such as one for voices or models. One of minimax, Minimax.
        voice_design_id: Voice design concerned. UUID.
    """

    gender: Literal["male", "female", "neutral"]
    language: str
    name: str
    provider: Literal["minimax", "Minimax"]
    voice_design_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxDesignClone(Model):
    """Argument `body` of `voice_clones.create`.

    Attributes:
        gender: Whether the voice is male, female or neutral. One of male, female, neutral.
        language: Language that is spoken or written, as a code such as en-US.
        name: What it is called. 1 to 255 characters.
        provider: Company whose service is used, such as one for voices or models. One of telnyx, Telnyx. Telnyx's
            default: telnyx.
        voice_design_id: Voice design concerned. UUID.
    """

    gender: Literal["male", "female", "neutral"]
    language: str
    name: str
    voice_design_id: str
    provider: Literal["telnyx", "Telnyx"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxQwen3TTSClone(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        audio_file: Speech to clone, 5 to 10 seconds: WAV, MP3, FLAC, OGG or M4A up to 5 MB (Minimax 20 MB). File.
        gender: Whether the voice is male, female or neutral. One of male, female, neutral.
        label: Short name for people to recognize it by.
        language: Language that is spoken or written, as a code such as en-US. Matches
            ^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$
        model_id: Model that makes the speech. One of Qwen3TTS.
        name: What it is called. At most 255 characters.
        provider: Company whose service is used, such as one for voices or models. One of telnyx, Telnyx.
        ref_text: What is said in the audio file; it makes the clone better.
    """

    audio_file: bytes
    gender: Literal["male", "female", "neutral"] | str
    language: str
    name: str
    provider: Literal["telnyx", "Telnyx"] | str
    label: str | None = None
    model_id: Literal["Qwen3TTS"] | str | None = None
    ref_text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxUltraClone(Model):
    """A part of Telnyx's document that no operation uses.

    Attributes:
        audio_file: Speech to clone, 5 to 10 seconds: WAV, MP3, FLAC, OGG or M4A up to 5 MB (Minimax 20 MB). File.
        gender: Whether the voice is male, female or neutral. One of male, female, neutral.
        label: Short name for people to recognize it by.
        language: Language that is spoken or written, as a code such as en-US. Matches
            ^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$
        model_id: Model that makes the speech. One of Ultra.
        name: What it is called. At most 255 characters.
        provider: Company whose service is used, such as one for voices or models. One of telnyx, Telnyx.
        ref_text: What is said in the audio file; it makes the clone better.
    """

    audio_file: bytes
    gender: Literal["male", "female", "neutral"] | str
    language: str
    model_id: Literal["Ultra"] | str
    name: str
    provider: Literal["telnyx", "Telnyx"] | str
    label: str | None = None
    ref_text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceClone(Model):
    """Attribute `ListVoiceClonesResponse.data`, `VoiceCloneResponse.data`.

    Attributes:
        created_at: When it was created.
        gender: Whether the voice is male, female or neutral. One of male, female, neutral.
        id: Identifier that Telnyx gave it. UUID.
        label: Short name for people to recognize it by.
        language: Language that is spoken or written, as a code such as en-US.
        model_id: Model that makes the speech. One of Qwen3TTS, Ultra, speech-2.8-turbo.
        name: What it is called.
        provider: Company whose service is used, such as one for voices or models. One of telnyx, minimax, Telnyx,
            Minimax.
        record_type: Which kind of record this is. One of voice_clone.
        source_voice_design_id: UUID.
        status: How far it has come, or whether it is in use. One of active, pending, failed, expired.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["voice_clone"] | str = UNSET
    status: Literal["active", "pending", "failed", "expired"] | str = UNSET
    updated_at: datetime = UNSET
    gender: Literal["male", "female", "neutral"] | str | None = None
    label: str | None = None
    language: str | None = None
    model_id: Literal["Qwen3TTS", "Ultra", "speech-2.8-turbo"] | str | None = None
    name: str | None = None
    provider: Literal["telnyx", "minimax", "Telnyx", "Minimax"] | str | None = None
    provider_supported_models: list[str] | None = None
    provider_voice_id: str | None = None
    source_voice_design_id: str | None = None
    source_voice_design_version: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceCloneResponse(Model):
    """Response of `voice_clones.create`, `voice_clones.create_from_upload`, `voice_clones.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VoiceClone = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceCloneUpdateRequest(Model):
    """Body of `voice_clones.update`.

    Attributes:
        gender: Whether the voice is male, female or neutral. One of male, female, neutral.
        language: Language that is spoken or written, as a code such as en-US.
        name: What it is called. 1 to 255 characters.
    """

    name: str
    gender: Literal["male", "female", "neutral"] | None = None
    language: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceCloneUploadRequest(Model):
    """Body of `voice_clones.create_from_upload`.

    Attributes:
        audio_file: Speech to clone, 5 to 10 seconds: WAV, MP3, FLAC, OGG or M4A up to 5 MB (Minimax 20 MB). File.
        gender: Whether the voice is male, female or neutral. One of male, female, neutral.
        label: Short name for people to recognize it by.
        language: Language that is spoken or written, as a code such as en-US.
        model_id: Model that makes the speech. One of Qwen3TTS, Ultra, speech-2.8-turbo.
        name: What it is called. At most 255 characters.
        provider: Company whose service is used, such as one for voices or models. One of telnyx, Telnyx, minimax,
            Minimax.
        ref_text: What is said in the audio file; it makes the clone better.
    """

    audio_file: bytes
    gender: Literal["male", "female", "neutral"]
    language: str
    name: str
    provider: Literal["telnyx", "Telnyx", "minimax", "Minimax"]
    label: str | None = None
    model_id: Literal["Qwen3TTS", "Ultra", "speech-2.8-turbo"] | None = None
    ref_text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesignsError(Model):
    """Attribute `VoiceDesignsErrorResponse.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        source: Where it comes from; of an error, the part of the request at fault.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    source: VoiceDesignsErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesignsErrorResponse(Model):
    """Error of `voice_clones.create`, `voice_clones.create_from_upload`, `voice_clones.delete` and 10 more.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[VoiceDesignsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesignsErrorSource(Model):
    """Attribute `VoiceDesignsError.source`.

    Attributes:
        pointer: Place in the request's body that is at fault, as a JSON Pointer (RFC 6901).
    """

    pointer: str | None = None
