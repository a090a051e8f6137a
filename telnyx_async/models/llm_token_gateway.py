# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of LLM Token Gateway."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal, TypeAlias

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, Discriminator, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.shared import PaginationMeta

LLMUsageRecord: TypeAlias = "Annotated[LLMInferenceRequestRecord | LLMGuardrailEvaluationRecord, Discriminator('type', {'guardrail.evaluation': 'LLMGuardrailEvaluationRecord', 'inference.request': 'LLMInferenceRequestRecord'})]"


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateLLMTokenGroupGuardrails(Model):
    """Argument `guardrails` of `llm_token_gateway.create_token_group`.

    Attributes:
        streaming: One of buffered, passthrough.
    """

    dlp: LLMDlpGuardrail | None = None
    secrets: LLMSecretsGuardrail | None = None
    streaming: Literal["buffered", "passthrough"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateLLMTokenGroupRetries(Model):
    """Argument `retries` of `llm_token_gateway.create_token_group`.

    Attributes:
        backoff: One of constant, linear, exponential.
        max_attempts: How often to try at most.
    """

    max_attempts: int
    backoff: Literal["constant", "linear", "exponential"] | None = None
    request_timeout_ms: int | Null | None = None
    retry_delay_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExportLLMTokenGatewayUsageMeta(Model):
    """Attribute `ExportLLMTokenGatewayUsageResponse.meta`.

    Attributes:
        has_more: Whether another page follows.
        next_cursor: Cursor of the page that follows; none on the last page.
    """

    has_more: bool
    horizon_lag_seconds: int
    next_cursor: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExportLLMTokenGatewayUsageResponse(ListResponse["LLMUsageRecord"]):
    """Response of `llm_token_gateway.export_usage`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[LLMUsageRecord]
    meta: ExportLLMTokenGatewayUsageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetLLMTokenGatewaySpendSummaryMeta(Model):
    """Attribute `GetLLMTokenGatewaySpendSummaryResponse.meta`.

    Attributes:
        end_date: Last day or moment of the period.
        group_by: Fields that the figures are grouped by. One of token_group, token_user, token_key, end_user.
        has_more: Whether another page follows.
        page_number: Which page, counted from 1.
        page_size: How many items a page holds.
        start_date: First day or moment of the period.
    """

    end_date: date
    group_by: Literal["token_group", "token_user", "token_key", "end_user"] | str
    has_more: bool
    page_number: int
    page_size: int
    snapshot: str
    start_date: date


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetLLMTokenGatewaySpendSummaryResponse(ListResponse["LLMSpendSummaryGroup"]):
    """Response of `llm_token_gateway.get_spend_summary`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[LLMSpendSummaryGroup]
    meta: GetLLMTokenGatewaySpendSummaryMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetLLMTokenGatewayUsageSummaryMeta(Model):
    """Attribute `GetLLMTokenGatewayUsageSummaryResponse.meta`.

    Attributes:
        end_date: Last day or moment of the period.
        metadata: Further facts kept with it, as names and values.
        start_date: First day or moment of the period.
        token_group_id: Token group that the key or the spending belongs to.
    """

    end_date: date
    metadata: dict[str, str]
    start_date: date
    token_group_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetLLMTokenGatewayUsageSummaryResponse(Model):
    """Response of `llm_token_gateway.get_usage_summary`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: LLMUsageSummary
    meta: GetLLMTokenGatewayUsageSummaryMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMDailyUsage(Model):
    """Attribute `LLMUsageSummary.by_day`.

    Attributes:
        input_tokens: How many tokens the model read.
        output_tokens: How many tokens the model wrote.
        requests: How many requests were made.
        reserved_spend: USD set aside for requests whose cost is not settled yet.
        spend: USD spent so far.
        unknown_requests: How many requests have a cost that is not known.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"date_": "date"}

    cache_hits: int
    date_: date
    failed_requests: int
    input_tokens: int
    output_tokens: int
    partial_requests: int
    requests: int
    reserved_spend: float
    spend: float
    succeeded_requests: int
    unknown_requests: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMDlpGuardrail(Model):
    """Attribute `CreateLLMTokenGroupGuardrails.dlp`, `LLMTokenGroupGuardrails.dlp`,
    `UpdateLLMTokenGroupGuardrails.dlp`.

    Attributes:
        profiles: Identifiers of the messaging profiles that count. One of financial, government_id, contact.
        prompt: What the model is asked to do or to judge, in words. One of ignore, flag, block.
        response: What came back. One of ignore, flag, block.
    """

    profiles: list[Literal["financial", "government_id", "contact"] | str] | None = None
    prompt: Literal["ignore", "flag", "block"] | str | None = None
    response: Literal["ignore", "flag", "block"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMGuardrailEvaluationRecord(Model):
    """Attribute `ExportLLMTokenGatewayUsageResponse.data`.

    Attributes:
        created_at: When it was created.
        end_user_id: End user that the spending is counted for, as your request named them.
        id: Identifier that Telnyx gave it.
        metadata: Further facts kept with it, as names and values.
        model: AI model that does the work.
        outcome: One of evaluated, flagged, blocked, unevaluated.
        request_id: Identifier of the request.
        schema_version: One of 1.
        stage: One of prompt, response.
        token_group_id: Token group that the key or the spending belongs to.
        token_key_id: Token key that was used.
        token_user_id: User that a token key is given to and whose spending is counted.
        type_: Which kind it is. One of guardrail.evaluation.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    created_at: datetime
    findings: list[LLMGuardrailFinding]
    id: str
    metadata: dict[str, str | int | bool]
    model: str
    outcome: Literal["evaluated", "flagged", "blocked", "unevaluated"] | str
    request_id: str
    schema_version: Literal[1] | int
    stage: Literal["prompt", "response"] | str
    token_group_id: str
    token_key_id: str
    type_: Literal["guardrail.evaluation"] | str
    end_user_id: str | None = None
    evaluation_input_tokens: int | None = None
    evaluation_output_tokens: int | None = None
    token_user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMGuardrailEvent(Model):
    """Attribute `LLMUsageSummaryGuardrails.recent_events`.

    Attributes:
        created_at: When it was created.
        end_user_id: End user that the spending is counted for, as your request named them.
        id: Identifier that Telnyx gave it.
        metadata: Further facts kept with it, as names and values.
        model: AI model that does the work.
        outcome: One of evaluated, flagged, blocked, unevaluated.
        record_type: Which kind of record this is. One of guardrail_event.
        request_id: Identifier of the request.
        stage: One of prompt, response.
        token_group_id: Token group that the key or the spending belongs to.
        token_key_id: Token key that was used.
        token_user_id: User that a token key is given to and whose spending is counted.
    """

    created_at: datetime
    findings: list[LLMGuardrailFinding]
    id: str
    metadata: dict[str, str | int | bool]
    model: str
    outcome: Literal["evaluated", "flagged", "blocked", "unevaluated"] | str
    record_type: Literal["guardrail_event"] | str
    request_id: str
    stage: Literal["prompt", "response"] | str
    token_group_id: str
    token_key_id: str
    end_user_id: str | None = None
    evaluation_input_tokens: int | None = None
    evaluation_output_tokens: int | None = None
    token_user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMGuardrailFinding(Model):
    """Attribute `LLMGuardrailEvaluationRecord.findings`, `LLMGuardrailEvent.findings`.

    Attributes:
        action: What is done or to be done. One of flag, block.
        code: A short code: in errors, the number that Telnyx lists the error under.
        count: How many.
        detector: One of secrets, dlp, safety.
    """

    action: Literal["flag", "block"] | str
    code: str
    count: int
    detector: Literal["secrets", "dlp", "safety"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMInferenceRequestRecord(Model):
    """Attribute `ExportLLMTokenGatewayUsageResponse.data`.

    Attributes:
        biller: One of telnyx, provider, none.
        cost: What Telnyx charges for it.
        end_user_id: End user that the spending is counted for, as your request named them.
        id: Identifier that Telnyx gave it.
        input_tokens: How many tokens the model read.
        metadata: Further facts kept with it, as names and values.
        model: AI model that does the work.
        output_tokens: How many tokens the model wrote.
        protocol: One of openai, anthropic.
        provider: Company whose service is used, such as one for voices or models.
        request_id: Identifier of the request.
        route_mode: One of managed, byok, cache.
        schema_version: One of 1.
        status: How far it has come, or whether it is in use. One of succeeded, failed, partial, unknown.
        stream: Whether the answer comes piece by piece as server-sent events.
        token_group_id: Token group that the key or the spending belongs to.
        token_key_id: Token key that was used.
        token_user_id: User that a token key is given to and whose spending is counted.
        type_: Which kind it is. One of inference.request.
        usage_source: One of provider, gateway_tokenizer, operator.
        usage_status: One of known, unknown, reconciled.
    """

    _wire_: ClassVar[Mapping[str, str]] = {"type_": "type"}

    attempts: int
    biller: Literal["telnyx", "provider", "none"] | str
    cache_hit: bool
    configuration_version: int
    id: str
    metadata: dict[str, str | int | bool]
    model: str
    protocol: Literal["openai", "anthropic"] | str
    provider: str
    provider_model: str
    rate_version: str
    request_id: str
    revision: int
    route_mode: Literal["managed", "byok", "cache"] | str
    schema_version: Literal[1] | int
    status: Literal["succeeded", "failed", "partial", "unknown"] | str
    stream: bool
    timings: LLMInferenceRequestTimings
    token_group_id: str
    token_key_id: str
    type_: Literal["inference.request"] | str
    usage_status: Literal["known", "unknown", "reconciled"] | str
    cost: str | None = None
    end_user_id: str | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    provider_key_id: str | None = None
    supersedes: str | None = None
    token_user_id: str | None = None
    usage_source: Literal["provider", "gateway_tokenizer", "operator"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMInferenceRequestTimings(Model):
    """Attribute `LLMInferenceRequestRecord.timings`.

    Attributes:
        completed_at: When it was finished.
    """

    admitted_at: datetime
    settled_at: datetime
    completed_at: datetime | None = None
    first_attempt_at: datetime | None = None
    gateway_duration_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMModelUsage(Model):
    """Attribute `LLMUsageSummary.by_model`.

    Attributes:
        input_tokens: How many tokens the model read.
        model: AI model that does the work.
        output_tokens: How many tokens the model wrote.
        requests: How many requests were made.
        reserved_spend: USD set aside for requests whose cost is not settled yet.
        spend: USD spent so far.
        unknown_requests: How many requests have a cost that is not known.
    """

    cache_hits: int
    failed_requests: int
    input_tokens: int
    model: str
    output_tokens: int
    partial_requests: int
    requests: int
    reserved_spend: float
    spend: float
    succeeded_requests: int
    unknown_requests: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMSecretsGuardrail(Model):
    """Attribute `CreateLLMTokenGroupGuardrails.secrets`, `LLMTokenGroupGuardrails.secrets`,
    `UpdateLLMTokenGroupGuardrails.secrets`.

    Attributes:
        prompt: What the model is asked to do or to judge, in words. One of ignore, flag, block.
        response: What came back. One of ignore, flag, block.
    """

    prompt: Literal["ignore", "flag", "block"] | str | None = None
    response: Literal["ignore", "flag", "block"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMSpendEvent(Model):
    """Attribute `ListLLMTokenGatewaySpendEventsResponse.data`.

    Attributes:
        biller: One of telnyx, provider, none.
        cost: What Telnyx charges for it.
        created_at: When it was created.
        end_user_id: End user that the spending is counted for, as your request named them.
        id: Identifier that Telnyx gave it.
        input_tokens: How many tokens the model read.
        metadata: Further facts kept with it, as names and values.
        model: AI model that does the work.
        output_tokens: How many tokens the model wrote.
        request_id: Identifier of the request.
        status: How far it has come, or whether it is in use. One of succeeded, failed, partial, unknown.
        token_group_id: Token group that the key or the spending belongs to.
        token_key_id: Token key that was used.
        token_user_id: User that a token key is given to and whose spending is counted.
        usage_status: One of known, unknown, reconciled.
    """

    attempts: int
    biller: Literal["telnyx", "provider", "none"] | str
    cache_hit: bool
    configuration_version: int
    created_at: datetime
    id: str
    metadata: dict[str, str | int | bool]
    model: str
    rate_version: str
    request_id: str
    requested_model: str
    reservation_micro_usd: int
    status: Literal["succeeded", "failed", "partial", "unknown"] | str
    token_group_id: str
    token_key_id: str
    usage_status: Literal["known", "unknown", "reconciled"] | str
    cost: float | None = None
    end_user_id: str | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    provider_key_id: str | None = None
    token_user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMSpendSummaryGroup(Model):
    """Attribute `GetLLMTokenGatewaySpendSummaryResponse.data`.

    Attributes:
        end_user_id: End user that the spending is counted for, as your request named them.
        input_tokens: How many tokens the model read.
        name: What it is called.
        output_tokens: How many tokens the model wrote.
        requests: How many requests were made.
        reserved_spend: USD set aside for requests whose cost is not settled yet.
        spend: USD spent so far.
        token_group_id: Token group that the key or the spending belongs to.
        token_key_id: Token key that was used.
        token_user_id: User that a token key is given to and whose spending is counted.
        unknown_requests: How many requests have a cost that is not known.
    """

    input_tokens: int
    output_tokens: int
    requests: int
    reserved_spend: float
    spend: float
    unknown_requests: int
    dimension_id: str | None = None
    end_user_id: str | None = None
    metadata_key: str | None = None
    name: str | None = None
    token_group_id: str | None = None
    token_key_id: str | None = None
    token_user_id: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMTokenGroup(Model):
    """Attribute `LLMTokenGroupResponse.data`, `ListLLMTokenGroupsResponse.data`.

    Attributes:
        allowed_models: Models that may be used with it.
        blocked: Whether it is barred: a token key or group from use, a product from spending more.
        budget_duration: How long a budget lasts before it starts anew. One of 1d, 7d, 30d.
        cache_ttl: How long answers are kept for use again.
        created_at: When it was created.
        fallbacks: For each model, 1 to 3 others to try in turn when it fails; null for none.
        guardrails: What happens to secrets and personal data in prompts and answers: ignore, flag or block; null
            turns it off.
        id: Identifier that Telnyx gave it.
        max_budget: Most USD that may be spent within budget_duration.
        max_parallel_requests: How many requests may run at the same time; null for no limit. Cached answers do not
            count.
        name: What it is called.
        provider_key_ids: Keys of the model providers that may be used.
        record_type: Which kind of record this is. One of token_group.
        reserved_spend: USD set aside for requests whose cost is not settled yet.
        retries: Whether and how a failed request is tried again; null for not at all.
        rpm_limit: How many requests a minute are allowed; the highest, 6000, when left out of a key.
        spend: USD spent so far.
        tpm_limit: How many tokens a minute are allowed; the highest, 10000000, when left out of a key.
        updated_at: When it last changed.
        version: Which of several versions it is.
    """

    allowed_models: list[str]
    blocked: bool
    created_at: datetime
    id: str
    name: str
    provider_key_ids: list[str]
    record_type: Literal["token_group"] | str
    reserved_spend: float
    spend: float
    updated_at: datetime
    version: int
    budget_duration: Literal["1d", "7d", "30d"] | str | None = None
    budget_started_at: datetime | None = None
    cache_ttl: int | None = None
    fallbacks: dict[str, list[str]] | None = None
    guardrails: LLMTokenGroupGuardrails | None = None
    max_budget: float | None = None
    max_parallel_requests: int | None = None
    resets_at: datetime | None = None
    retries: LLMTokenGroupRetries | None = None
    rpm_limit: int | None = None
    tpm_limit: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMTokenGroupGuardrails(Model):
    """Attribute `LLMTokenGroup.guardrails`.

    Attributes:
        streaming: One of buffered, passthrough.
    """

    dlp: LLMDlpGuardrail | None = None
    secrets: LLMSecretsGuardrail | None = None
    streaming: Literal["buffered", "passthrough"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMTokenGroupResponse(Model):
    """Response of `llm_token_gateway.create_token_group`, `llm_token_gateway.get_token_group`,
    `llm_token_gateway.update_token_group`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LLMTokenGroup


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMTokenGroupRetries(Model):
    """Attribute `LLMTokenGroup.retries`.

    Attributes:
        backoff: One of constant, linear, exponential.
        max_attempts: How often to try at most.
    """

    max_attempts: int
    backoff: Literal["constant", "linear", "exponential"] | str | None = None
    request_timeout_ms: int | None = None
    retry_delay_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMTokenKey(Model):
    """Attribute `LLMTokenKeyResponse.data`, `ListLLMTokenKeysResponse.data`.

    Attributes:
        allowed_models: Models that may be used with it.
        blocked: Whether it is barred: a token key or group from use, a product from spending more.
        budget_duration: How long a budget lasts before it starts anew. One of 1d, 7d, 30d.
        created_at: When it was created.
        expires_at: When it stops being valid.
        id: Identifier that Telnyx gave it.
        max_budget: Most USD that may be spent within budget_duration.
        max_parallel_requests: How many requests may run at the same time; null for no limit. Cached answers do not
            count.
        name: What it is called.
        provisioning: One of ready, pending, unavailable, inactive, unsupported, unknown.
        record_type: Which kind of record this is. One of token_key.
        required_end_user_id: Whether each request must name an end user; nobody checks that the name is true.
        reserved_spend: USD set aside for requests whose cost is not settled yet.
        rpm_limit: How many requests a minute are allowed; the highest, 6000, when left out of a key.
        spend: USD spent so far.
        token_group_id: Token group that the key or the spending belongs to.
        token_user_id: User that a token key is given to and whose spending is counted.
        tpm_limit: How many tokens a minute are allowed; the highest, 10000000, when left out of a key.
        updated_at: When it last changed.
        version: Which of several versions it is.
    """

    blocked: bool
    created_at: datetime
    id: str
    name: str
    record_type: Literal["token_key"] | str
    required_end_user_id: bool
    reserved_spend: float
    spend: float
    token_group_id: str
    updated_at: datetime
    version: int
    allowed_models: list[str] | None = None
    budget_duration: Literal["1d", "7d", "30d"] | str | None = None
    budget_started_at: datetime | None = None
    expires_at: datetime | None = None
    max_budget: float | None = None
    max_parallel_requests: int | None = None
    provisioning: Literal["ready", "pending", "unavailable", "inactive", "unsupported", "unknown"] | str | None = None
    resets_at: datetime | None = None
    rpm_limit: int | None = None
    token_user_id: str | None = None
    tpm_limit: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMTokenKeyResponse(Model):
    """Response of `llm_token_gateway.create_token_key`, `llm_token_gateway.get_token_key`,
    `llm_token_gateway.update_token_key`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: LLMTokenKey


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMUsageSummary(Model):
    """Attribute `GetLLMTokenGatewayUsageSummaryResponse.data`.

    Attributes:
        guardrails: What happens to secrets and personal data in prompts and answers: ignore, flag or block; null
            turns it off.
    """

    by_day: list[LLMDailyUsage]
    by_model: list[LLMModelUsage]
    guardrails: LLMUsageSummaryGuardrails
    totals: LLMUsageTotals


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMUsageSummaryGuardrails(Model):
    """Attribute `LLMUsageSummary.guardrails`."""

    blocked_events: int
    flagged_events: int
    recent_events: list[LLMGuardrailEvent]


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMUsageTotals(Model):
    """Attribute `LLMUsageSummary.totals`.

    Attributes:
        input_tokens: How many tokens the model read.
        output_tokens: How many tokens the model wrote.
        requests: How many requests were made.
        reserved_spend: USD set aside for requests whose cost is not settled yet.
        spend: USD spent so far.
        unknown_requests: How many requests have a cost that is not known.
    """

    cache_hits: int
    failed_requests: int
    input_tokens: int
    output_tokens: int
    partial_requests: int
    requests: int
    reserved_spend: float
    spend: float
    succeeded_requests: int
    unknown_requests: int


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLLMTokenGatewaySpendEventsMeta(Model):
    """Attribute `ListLLMTokenGatewaySpendEventsResponse.meta`.

    Attributes:
        has_more: Whether another page follows.
        page_number: Which page, counted from 1.
        page_size: How many items a page holds.
    """

    has_more: bool
    page_number: int
    page_size: int
    snapshot: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLLMTokenGatewaySpendEventsResponse(ListResponse["LLMSpendEvent"]):
    """Response of `llm_token_gateway.list_spend_events`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[LLMSpendEvent]
    meta: ListLLMTokenGatewaySpendEventsMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLLMTokenGroupsResponse(ListResponse["LLMTokenGroup"]):
    """Response of `llm_token_gateway.list_token_groups`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[LLMTokenGroup]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLLMTokenKeysResponse(ListResponse["LLMTokenKey"]):
    """Response of `llm_token_gateway.list_token_keys`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[LLMTokenKey]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateLLMTokenGroupGuardrails(Model):
    """Argument `guardrails` of `llm_token_gateway.update_token_group`.

    Attributes:
        streaming: One of buffered, passthrough.
    """

    dlp: LLMDlpGuardrail | None = None
    secrets: LLMSecretsGuardrail | None = None
    streaming: Literal["buffered", "passthrough"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateLLMTokenGroupRetries(Model):
    """Argument `retries` of `llm_token_gateway.update_token_group`.

    Attributes:
        backoff: One of constant, linear, exponential.
        max_attempts: How often to try at most.
    """

    max_attempts: int
    backoff: Literal["constant", "linear", "exponential"] | None = None
    request_timeout_ms: int | Null | None = None
    retry_delay_ms: int | None = None
