# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Chat."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from attrs import define

from telnyx_async.model import Discriminator, Model

if TYPE_CHECKING:
    from telnyx_async.models.ai_assistants import BucketIds

ChatCompletionTool: TypeAlias = "Annotated[ChatCompletionToolParam | Retrieval, Discriminator('type', {'function': 'ChatCompletionToolParam', 'retrieval': 'Retrieval'})]"


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ChatCompletionRequest(Model):
    """ChatCompletionRequest in Telnyx's document.

    Attributes:
        early_stopping: Telnyx's default: False.
        frequency_penalty: Telnyx's default: 0.
        length_penalty: Telnyx's default: 1.
        logprobs: Telnyx's default: False.
        model: Telnyx's default: meta-llama/Meta-Llama-3.1-8B-Instruct.
        presence_penalty: Telnyx's default: 0.
        stream: Telnyx's default: False.
        temperature: Telnyx's default: 0.1.
        tool_choice: One of none, auto, required.
        use_beam_search: Telnyx's default: False.
    """

    messages: list[ChatCompletionSystemMessageParam]
    api_key_ref: str | None = None
    best_of: int | None = None
    early_stopping: bool | None = None
    frequency_penalty: float | None = None
    guided_choice: list[str] | None = None
    guided_json: dict[str, Any] | None = None
    guided_regex: str | None = None
    length_penalty: float | None = None
    logprobs: bool | None = None
    max_tokens: int | None = None
    min_p: float | None = None
    model: str | None = None
    n: float | None = None
    presence_penalty: float | None = None
    response_format: ChatCompletionResponseFormatParam | None = None
    stream: bool | None = None
    temperature: float | None = None
    tool_choice: Literal["none", "auto", "required"] | None = None
    tools: list[ChatCompletionTool] | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    use_beam_search: bool | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ChatCompletionResponseFormatParam(Model):
    """ChatCompletionResponseFormatParam in Telnyx's document.

    Attributes:
        type_: One of text, json_object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["text", "json_object"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ChatCompletionSystemMessageParam(Model):
    """ChatCompletionSystemMessageParam in Telnyx's document.

    Attributes:
        role: One of system, user, assistant, tool.
    """

    content: str | list[ChatCompletionSystemMessageParamContentItem]
    role: Literal["system", "user", "assistant", "tool"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ChatCompletionSystemMessageParamContentItem(Model):
    """ChatCompletionSystemMessageParam.content[] in Telnyx's document.

    Attributes:
        type_: One of text, image_url.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["text", "image_url"]
    image_url: str | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ChatCompletionToolParam(Model):
    """ChatCompletionToolParam in Telnyx's document.

    Attributes:
        type_: One of function.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    function: FunctionDefinition
    type_: Literal["function"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FileSummary(Model):
    """SummaryResponse in Telnyx's document."""

    summary: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FunctionDefinition(Model):
    """FunctionDefinition in Telnyx's document."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIModelsResponse(Model):
    """ModelsResponse in Telnyx's document.

    Attributes:
        object_: Telnyx's default: list.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    data: list[ModelMetadata]
    object_: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ModelMetadata(Model):
    """ModelMetadata in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        object_: Telnyx's default: model.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    created: int
    id: str
    owned_by: str
    object_: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Retrieval(Model):
    """Retrieval in Telnyx's document.

    Attributes:
        type_: One of retrieval.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    retrieval: BucketIds
    type_: Literal["retrieval"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SummarizeFileResponse(Model):
    """SummaryResponseData in Telnyx's document."""

    data: FileSummary


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SummaryRequest(Model):
    """SummaryRequest in Telnyx's document."""

    bucket: str
    filename: str
    system_prompt: str | None = None
