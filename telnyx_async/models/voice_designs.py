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
    """Response of `voice_designs.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[VoiceDesignSummary] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateVoiceDesignResponse(Model):
    """Response of `voice_designs.update`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VoiceDesignSummary = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesign(Model):
    """Attribute `VoiceDesignResponse.data`.

    Attributes:
        created_at: When it was created.
        id: Identifier that Telnyx gave it. UUID.
        name: What it is called.
        prompt: What the model is asked to do or to judge, in words.
        provider: Company whose service is used, such as one for voices or models. One of telnyx, minimax, Telnyx,
            Minimax.
        record_type: Which kind of record this is. One of voice_design.
        text: What is said or written.
        updated_at: When it last changed.
        version: Which of several versions it is.
        version_created_at: When this version was made.
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
    """Body of `voice_designs.create`.

    Attributes:
        language: Language that is spoken or written, as a code such as en-US. Telnyx's default: Auto.
        max_new_tokens: Most tokens of audio that are made; 2048 by default. 100 to 4096.
        name: What it is called. 1 to 255 characters.
        prompt: What the model is asked to do or to judge, in words.
        provider: Company whose service is used, such as one for voices or models. One of telnyx, minimax, Telnyx,
            Minimax. Telnyx's default: telnyx.
        repetition_penalty: How strongly repeated sounds are avoided; 1.05 by default. 1.0 to 2.0.
        temperature: How freely the output varies: low repeats itself, high is more random. 0.0 to 2.0.
        text: What is said or written.
        top_k: How many of the likeliest choices count. 1 to 1000.
        top_p: Only the likeliest choices, up to this sum of probabilities, count. 0.0 to 1.0.
        voice_design_id: Voice design concerned. UUID.
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
    """Response of `voice_designs.create`, `voice_designs.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: VoiceDesign = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class VoiceDesignSummary(Model):
    """Attribute `ListVoiceDesignsResponse.data`, `UpdateVoiceDesignResponse.data`.

    Attributes:
        created_at: When it was created.
        id: Identifier that Telnyx gave it. UUID.
        name: What it is called.
        provider: Company whose service is used, such as one for voices or models. One of telnyx, minimax, Telnyx,
            Minimax.
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
    """Body of `voice_designs.update`.

    Attributes:
        name: What it is called. 1 to 255 characters.
    """

    name: str
