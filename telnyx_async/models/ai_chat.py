# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Chat."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import Discriminator, Model

if TYPE_CHECKING:
    from telnyx_async.models.ai_assistants import BucketIds

ChatCompletionTool: TypeAlias = "Annotated[ChatCompletionToolParam | Retrieval, Discriminator('type', {'function': 'ChatCompletionToolParam', 'retrieval': 'Retrieval'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChatCompletionRequest(Model):
    """What ai_chat.create_completion sends.

    Attributes:
        api_key_ref: Name (identifier) of the integration secret with your key, for models of other providers.
        best_of: How many candidates beam search follows.
        early_stopping: Whether beam search ends once best_of candidates are complete; not by default. Telnyx's
            default: False.
        enable_thinking: Whether a model that can think before it answers does so, as by default; without it,
            answers come sooner. Telnyx's default: True.
        frequency_penalty: How strongly repeated tokens are avoided; 0 by default.
        guided_choice: Answers of which exactly one is given.
        guided_json: JSON Schema that the answer must follow.
        guided_regex: Regular expression that the answer must match.
        length_penalty: Whether beam search likes short or long answers; 1 by default.
        logprobs: Whether the probability of each token is returned; not by default. Telnyx's default: False.
        max_tokens: How many tokens the answer has at most.
        messages: The conversation so far.
        min_p: Least probability that a token needs, 0 to 1; instead of top_p.
        model: AI model that does the work. Telnyx's default: meta-llama/Meta-Llama-3.1-8B-Instruct.
        n: How many answers to give.
        presence_penalty: How strongly tokens are avoided that occurred before; 0 by default.
        response_format: json_object makes it answer in JSON; for a schema use guided_json.
        seed: Same seed, same request: mostly the same answer.
        stop: Up to 4 texts at which the model ends; they are not part of the answer.
        stream: Whether the answer comes piece by piece as server-sent events. Telnyx's default: False.
        temperature: How freely the model writes: low repeats itself, high is more random; 0.1 by default.
        tool_choice: Whether the model may, must or must not call a tool. One of none, auto, required.
        tools: Tools that the model may call: functions, or retrieval from your embedded buckets.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChatCompletionResponseFormatParam(Model):
    """Whether a model answers with text or with JSON.

    Attributes:
        type_: text, or json_object to have JSON. One of text, json_object.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["text", "json_object"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChatCompletionSystemMessageParam(Model):
    """One message of a chat with a model.

    Attributes:
        content: What is said: a text, or parts of text and pictures.
        role: Part that somebody plays, such as user or assistant. One of system, user, assistant, tool.
    """

    content: str | list[ChatCompletionSystemMessageParamContentItem]
    role: Literal["system", "user", "assistant", "tool"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChatCompletionSystemMessageParamContentItem(Model):
    """One part of a message: text or a picture.

    Attributes:
        image_url: URL of a picture.
        text: What is said or written.
        type_: Whether the part is text or a picture. One of text, image_url.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    type_: Literal["text", "image_url"]
    image_url: str | None = None
    text: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ChatCompletionToolParam(Model):
    """A function that the model may call.

    Attributes:
        function: The function that the model may call or has called.
        type_: Which kind it is. One of function.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    function: FunctionDefinition
    type_: Literal["function"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class FileSummary(Model):
    """The gist of a file.

    Attributes:
        summary: The gist of it, in short.
    """

    summary: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class FunctionDefinition(Model):
    """A function that the model may call.

    Attributes:
        description: When to call it, for the model to read.
        name: Name by which the model calls it.
        parameters: JSON Schema of its arguments.
    """

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListAIModelsResponse(Model):
    """The models that can be used.

    Attributes:
        data: The content itself: one item, or the items of a page.
        object_: Kind of thing, as OpenAI's API names it. Telnyx's default: list.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"object_": "object"}

    data: list[ModelMetadata]
    object_: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ModelMetadata(Model):
    """A model that can be used: its size, price, abilities.

    Attributes:
        base_model: Model that it was trained from, if it is a fine-tuned one.
        context_length: Most tokens that prompt and answer may have together. Example: 262144
        created: When Telnyx began to offer it.
        description: What it is good at, in words.
        id: Name to choose the model by; open ones as organization/model. Example: moonshotai/Kimi-K2.6
        is_fine_tunable: Whether it can be trained further. Telnyx's default: False.
        is_vision_supported: Whether it understands pictures. Telnyx's default: False.
        languages: Languages it knows, as codes.
        license_: Licence it is given out under.
        max_completion_tokens: Most tokens of an answer; null when only context_length counts.
        object_: Kind of thing, as OpenAI's API names it. Telnyx's default: model.
        organization: Who published it. Example: moonshotai
        owned_by: Telnyx, the provider it comes from, or your organization for one that you trained. Example: Telnyx
        parameters: How many parameters it has. Example: 1000000000000
        parameters_str: How many parameters it has, in short, such as 8B. Example: 1.0T
        pricing: Prices by kind of token, with currency and unit (a million tokens).
        recommended_for_assistants: Whether Telnyx recommends it for assistants. Telnyx's default: False.
        regions: Regions that it runs in.
        task: What it is made for, such as text-generation. Telnyx's default: text-generation. Example:
            text-generation
        tier: Price class of the model. One of small, medium, large, unlisted.
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


@define(eq=False, repr=False, kw_only=True, slots=False)
class Retrieval(Model):
    """Lets the assistant search documents that you stored.

    Attributes:
        retrieval: Which buckets are searched.
        type_: Which kind it is. One of retrieval.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    retrieval: BucketIds
    type_: Literal["retrieval"]


@define(eq=False, repr=False, kw_only=True, slots=False)
class SummarizeFileResponse(Model):
    """The gist of a file.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: FileSummary


@define(eq=False, repr=False, kw_only=True, slots=False)
class SummaryRequest(Model):
    """File to sum up.

    Attributes:
        bucket: Storage bucket that the file is in.
        filename: File to sum up; audio and video are transcribed first, which is billed.
        system_prompt: How the summary should be written, in words.
    """

    bucket: str
    filename: str
    system_prompt: str | None = None
