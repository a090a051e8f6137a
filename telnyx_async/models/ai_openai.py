# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of OpenAI Chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from telnyx_async._engine.definition import define
from telnyx_async.model import Model


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListOpenAIEmbeddingModelsResponse(Model):
    """OpenAIEmbeddingModelsResponse in Telnyx's document.

    Attributes:
        object_: Telnyx's default: list.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    data: list[OpenAIEmbeddingModelMetadata]
    object_: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class OpenAIEmbedding(Model):
    """OpenAIEmbeddingData in Telnyx's document.

    Attributes:
        object_: Telnyx's default: embedding.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    embedding: list[float]
    index: int
    object_: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class OpenAIEmbeddingModelMetadata(Model):
    """OpenAIEmbeddingModelMetadata in Telnyx's document.

    Attributes:
        id: Identifier of the resource. Example: thenlper/gte-large
        object_: Telnyx's default: model.
        owned_by: Example: telnyx
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    created: int
    id: str
    object_: str
    owned_by: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class OpenAIEmbeddingRequest(Model):
    """OpenAIEmbeddingRequest in Telnyx's document.

    Attributes:
        encoding_format: One of float, base64. Telnyx's default: float.
        model: Example: thenlper/gte-large
    """

    _wire_: ClassVar[Mapping[str, str]] = {"input_": "input"}

    input_: str | list[str]
    model: str
    dimensions: int | None = None
    encoding_format: Literal["float", "base64"] | None = None
    user: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OpenAIEmbeddingResponse(Model):
    """OpenAIEmbeddingResponse in Telnyx's document.

    Attributes:
        object_: Telnyx's default: list.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    data: list[OpenAIEmbedding]
    model: str
    object_: str
    usage: OpenAIEmbeddingUsage


@define(eq=False, repr=False, kw_only=True, slots=False)
class OpenAIEmbeddingUsage(Model):
    """OpenAIEmbeddingUsage in Telnyx's document."""

    prompt_tokens: int
    total_tokens: int
