# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Voice Designs."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListVoiceDesignsResponse(ListResponse["VoiceDesignSummary"]):
    """VoiceDesignListResponse in Telnyx's document."""

    data: list[VoiceDesignSummary] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVoiceDesignResponse(Model):
    """VoiceDesignUpdatedResponse in Telnyx's document."""

    data: VoiceDesignSummary = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesign(Model):
    """VoiceDesignData in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource. UUID.
        provider: One of telnyx, minimax, Telnyx, Minimax.
        record_type: Which kind of record this is. One of voice_design.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["voice_design"] | str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None
    prompt: str | None = None
    provider: Literal["telnyx", "minimax", "Telnyx", "Minimax"] | str | None = None
    provider_supported_models: list[str] | None = None
    provider_voice_id: str | None = None
    text: str | None = None
    version: int | None = None
    version_created_at: datetime | None = None
    voice_sample_size: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesignRequest(Model):
    """VoiceDesignRequest in Telnyx's document.

    Attributes:
        language: Telnyx's default: Auto.
        max_new_tokens: 100 to 4096.
        name: 1 to 255 characters.
        provider: One of telnyx, minimax, Telnyx, Minimax. Telnyx's default: telnyx.
        repetition_penalty: 1.0 to 2.0.
        temperature: 0.0 to 2.0.
        top_k: 1 to 1000.
        top_p: 0.0 to 1.0.
        voice_design_id: UUID.
    """

    prompt: str
    text: str
    language: str | None = None
    max_new_tokens: int | None = None
    name: str | None = None
    provider: Literal["telnyx", "minimax", "Telnyx", "Minimax"] | None = None
    repetition_penalty: float | None = None
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    voice_design_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesignResponse(Model):
    """VoiceDesignResponse in Telnyx's document."""

    data: VoiceDesign = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesignSummary(Model):
    """VoiceDesignSummaryData in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource. UUID.
        provider: One of telnyx, minimax, Telnyx, Minimax.
        record_type: Which kind of record this is. One of voice_design.
        updated_at: When it last changed.
    """

    created_at: datetime = UNSET
    id: str = UNSET
    record_type: Literal["voice_design"] | str = UNSET
    updated_at: datetime = UNSET
    name: str | None = None
    provider: Literal["telnyx", "minimax", "Telnyx", "Minimax"] | str | None = None
    provider_supported_models: list[str] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesignUpdateRequest(Model):
    """VoiceDesignUpdateRequest in Telnyx's document.

    Attributes:
        name: 1 to 255 characters.
    """

    name: str
