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
    """The models that turn text into vectors.

    Attributes:
        data: The content itself: one item, or the items of a page.
        object_: Kind of thing, as OpenAI's API names it. Telnyx's default: list.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    data: list[OpenAIEmbeddingModelMetadata]
    object_: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class OpenAIEmbedding(Model):
    """The vector of one text.

    Attributes:
        embedding: The vector.
        index: Place in the list, counted from 0.
        object_: Kind of thing, as OpenAI's API names it. Telnyx's default: embedding.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    embedding: list[float]
    index: int
    object_: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class OpenAIEmbeddingModelMetadata(Model):
    """A model that turns text into vectors.

    Attributes:
        created: When it was made, as Unix time in seconds.
        id: Name to choose the model by. Example: thenlper/gte-large
        object_: Kind of thing, as OpenAI's API names it. Telnyx's default: model.
        owned_by: Who made it. Example: telnyx
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    created: int
    id: str
    object_: str
    owned_by: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class OpenAIEmbeddingRequest(Model):
    """Texts to turn into vectors, in the form of OpenAI's API.

    Attributes:
        dimensions: How many numbers each vector should have; not every model can.
        encoding_format: Whether vectors come as numbers or as base64. One of float, base64. Telnyx's default:
            float.
        input_: Text to turn into a vector, or a list of texts.
        model: Model that makes the vectors. Example: thenlper/gte-large
        user: Your own mark of the user behind the request, against misuse.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"input_": "input"}

    input_: str | list[str]
    model: str
    dimensions: int | None = None
    encoding_format: Literal["float", "base64"] | None = None
    user: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class OpenAIEmbeddingResponse(Model):
    """The vectors of the texts, in the form of OpenAI's API.

    Attributes:
        data: The content itself: one item, or the items of a page.
        model: Model that made the vectors.
        object_: Kind of thing, as OpenAI's API names it. Telnyx's default: list.
        usage: How many tokens it took.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    data: list[OpenAIEmbedding]
    model: str
    object_: str
    usage: OpenAIEmbeddingUsage


@define(eq=False, repr=False, kw_only=True, slots=False)
class OpenAIEmbeddingUsage(Model):
    """How many tokens the texts took.

    Attributes:
        prompt_tokens: How many tokens the texts have.
        total_tokens: How many tokens were used in all.
    """

    prompt_tokens: int
    total_tokens: int
