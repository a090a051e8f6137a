# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Chat."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
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
        api_key_ref: Name (identifier) of the integration secret that holds the API key for the other service.
        best_of: How many candidates beam search follows.
        early_stopping: Whether beam search ends once best_of candidates are complete; not by default. Telnyx's
            default: False.
        enable_thinking: Whether a model that can think before it answers does so, as by default; without it,
            answers come sooner. Telnyx's default: True.
        frequency_penalty: How strongly repeated tokens are avoided; 0 by default. Telnyx's default: 0.
        guided_choice: Answers of which exactly one is given.
        guided_json: JSON Schema that the answer must follow.
        guided_regex: Regular expression that the answer must match.
        length_penalty: Whether beam search likes short or long answers; 1 by default. Telnyx's default: 1.
        logprobs: Whether the probability of each token is returned; not by default. Telnyx's default: False.
        max_tokens: How many tokens the answer has at most.
        messages: The messages, in their order.
        min_p: Least probability that a token needs, 0 to 1; instead of top_p.
        model: AI model that does the work. Telnyx's default: meta-llama/Meta-Llama-3.1-8B-Instruct.
        n: How many answers to give.
        presence_penalty: How strongly tokens are avoided that occurred before; 0 by default. Telnyx's default: 0.
        response_format: Format of the answer: of audio a file format, of text plain or JSON.
        seed: Same seed, same request: mostly the same answer.
        stop: Up to 4 texts at which the model ends; they are not part of the answer.
        stream: Whether the answer comes piece by piece as server-sent events. Telnyx's default: False.
        temperature: How freely the output varies: low repeats itself, high is more random. Telnyx's default: 0.1.
        tool_choice: Whether the model may, must or must not call a tool. One of none, auto, required.
        tools: What the model may call on to act or to look things up.
        top_logprobs: For how many of the likeliest tokens the probability is returned, 0 to 20; goes with logprobs.
        top_p: Only the likeliest choices, up to this sum of probabilities, count.
        use_beam_search: Whether several answers are followed and the best is kept; not by default. Telnyx's
            default: False.
    """

    messages: list[ChatCompletionSystemMessageParam]
    api_key_ref: str | None = None
    best_of: int | None = None
    early_stopping: bool | None = None
    enable_thinking: bool | None = None
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
    seed: int | None = None
    stop: str | list[str] | None = None
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
        type_: Which kind it is. One of text, json_object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["text", "json_object"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ChatCompletionSystemMessageParam(Model):
    """ChatCompletionSystemMessageParam in Telnyx's document.

    Attributes:
        content: What it contains: mostly the words of a message.
        role: Part that somebody plays, such as user or assistant. One of system, user, assistant, tool.
    """

    content: str | list[ChatCompletionSystemMessageParamContentItem]
    role: Literal["system", "user", "assistant", "tool"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ChatCompletionSystemMessageParamContentItem(Model):
    """ChatCompletionSystemMessageParam.content[] in Telnyx's document.

    Attributes:
        text: What is said or written.
        type_: Which kind it is. One of text, image_url.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["text", "image_url"]
    image_url: str | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ChatCompletionToolParam(Model):
    """ChatCompletionToolParam in Telnyx's document.

    Attributes:
        function: The function that the model may call or has called.
        type_: Which kind it is. One of function.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    function: FunctionDefinition
    type_: Literal["function"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FileSummary(Model):
    """SummaryResponse in Telnyx's document.

    Attributes:
        summary: The gist of it, in short.
    """

    summary: str


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class FunctionDefinition(Model):
    """FunctionDefinition in Telnyx's document.

    Attributes:
        description: What it is or is for, in words.
        name: What it is called.
        parameters: Values it takes; of tools, described as a JSON Schema.
    """

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListAIModelsResponse(Model):
    """ModelsResponse in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
        object_: Kind of thing, as OpenAI's API names it. Telnyx's default: list.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    data: list[ModelMetadata]
    object_: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ModelMetadata(Model):
    """ModelMetadata in Telnyx's document.

    Attributes:
        context_length: Example: 262144
        description: What it is or is for, in words.
        id: Identifier that Telnyx gave it; in paths, which one is meant. Example: moonshotai/Kimi-K2.6
        is_fine_tunable: Telnyx's default: False.
        is_vision_supported: Telnyx's default: False.
        languages: The languages, with voice and speech recognition for each where these can be set.
        object_: Kind of thing, as OpenAI's API names it. Telnyx's default: model.
        organization: The organization that somebody or something belongs to. Example: moonshotai
        owned_by: Example: Telnyx
        parameters: Values it takes; of tools, described as a JSON Schema. Example: 1000000000000
        parameters_str: Example: 1.0T
        recommended_for_assistants: Telnyx's default: False.
        task: Telnyx's default: text-generation. Example: text-generation
        tier: One of small, medium, large, unlisted.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"license_": "license", "object_": "object"}

    context_length: int
    created: datetime
    id: str
    languages: list[str]
    license_: str
    organization: str
    owned_by: str
    parameters: int
    tier: Literal["small", "medium", "large", "unlisted"] | str
    base_model: str | None = None
    description: str | None = None
    is_fine_tunable: bool | None = None
    is_vision_supported: bool | None = None
    max_completion_tokens: int | None = None
    object_: str | None = None
    parameters_str: str | None = None
    pricing: dict[str, str] | None = None
    recommended_for_assistants: bool | None = None
    regions: list[str] | None = None
    task: str | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class Retrieval(Model):
    """Retrieval in Telnyx's document.

    Attributes:
        retrieval: Which of your stored documents are searched, and how.
        type_: Which kind it is. One of retrieval.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    retrieval: BucketIds
    type_: Literal["retrieval"]


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SummarizeFileResponse(Model):
    """SummaryResponseData in Telnyx's document.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FileSummary


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class SummaryRequest(Model):
    """SummaryRequest in Telnyx's document.

    Attributes:
        bucket: Name of the storage bucket.
        filename: What the file is called.
    """

    bucket: str
    filename: str
    system_prompt: str | None = None
