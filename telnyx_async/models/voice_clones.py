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
    """VoiceCloneListResponse in Telnyx's document."""

    data: list[VoiceClone] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MinimaxClone(Model):
    """MinimaxClone in Telnyx's document.

    Attributes:
        audio_file: File.
        gender: One of male, female, neutral.
        language: Matches ^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$
        model_id: One of speech-2.8-turbo.
        name: At most 255 characters.
        provider: One of minimax, Minimax.
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
    """MinimaxDesignClone in Telnyx's document.

    Attributes:
        gender: One of male, female, neutral.
        name: 1 to 255 characters.
        provider: One of minimax, Minimax.
        voice_design_id: UUID.
    """

    gender: Literal["male", "female", "neutral"]
    language: str
    name: str
    provider: Literal["minimax", "Minimax"]
    voice_design_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxDesignClone(Model):
    """TelnyxDesignClone in Telnyx's document.

    Attributes:
        gender: One of male, female, neutral.
        name: 1 to 255 characters.
        provider: One of telnyx, Telnyx. Telnyx's default: telnyx.
        voice_design_id: UUID.
    """

    gender: Literal["male", "female", "neutral"]
    language: str
    name: str
    voice_design_id: str
    provider: Literal["telnyx", "Telnyx"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class TelnyxQwen3TTSClone(Model):
    """TelnyxQwen3TTSClone in Telnyx's document.

    Attributes:
        audio_file: File.
        gender: One of male, female, neutral.
        language: Matches ^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$
        model_id: One of Qwen3TTS.
        name: At most 255 characters.
        provider: One of telnyx, Telnyx.
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
    """TelnyxUltraClone in Telnyx's document.

    Attributes:
        audio_file: File.
        gender: One of male, female, neutral.
        language: Matches ^([Aa]uto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$
        model_id: One of Ultra.
        name: At most 255 characters.
        provider: One of telnyx, Telnyx.
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
    """VoiceCloneData in Telnyx's document.

    Attributes:
        created_at: When it was created.
        gender: One of male, female, neutral.
        id: Identifier of the resource. UUID.
        model_id: One of Qwen3TTS, Ultra, speech-2.8-turbo.
        provider: One of telnyx, minimax, Telnyx, Minimax.
        record_type: Which kind of record this is. One of voice_clone.
        source_voice_design_id: UUID.
        status: One of active, pending, failed, expired.
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
    """VoiceCloneResponse in Telnyx's document."""

    data: VoiceClone = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceCloneUpdateRequest(Model):
    """VoiceCloneUpdateRequest in Telnyx's document.

    Attributes:
        gender: One of male, female, neutral.
        name: 1 to 255 characters.
    """

    name: str
    gender: Literal["male", "female", "neutral"] | None = None
    language: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceCloneUploadRequest(Model):
    """VoiceCloneUploadRequest in Telnyx's document.

    Attributes:
        audio_file: File.
        gender: One of male, female, neutral.
        model_id: One of Qwen3TTS, Ultra, speech-2.8-turbo.
        name: At most 255 characters.
        provider: One of telnyx, Telnyx, minimax, Minimax.
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
    """voice-designs_ErrorObject in Telnyx's document."""

    code: str | None = None
    detail: str | None = None
    source: VoiceDesignsErrorSource | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesignsErrorResponse(Model):
    """voice-designs_ErrorResponse in Telnyx's document."""

    errors: list[VoiceDesignsError] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesignsErrorSource(Model):
    """voice-designs_ErrorObject.source in Telnyx's document."""

    pointer: str | None = None
