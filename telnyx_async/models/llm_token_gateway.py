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
    """POST /llm_token_gateway/token_groups body.guardrails in Telnyx's document.

    Attributes:
        streaming: One of buffered, passthrough.
    """

    dlp: LLMDlpGuardrail | None = None
    secrets: LLMSecretsGuardrail | None = None
    streaming: Literal["buffered", "passthrough"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateLLMTokenGroupRetries(Model):
    """POST /llm_token_gateway/token_groups body.retries in Telnyx's document.

    Attributes:
        backoff: One of constant, linear, exponential.
    """

    max_attempts: int
    backoff: Literal["constant", "linear", "exponential"] | None = None
    request_timeout_ms: int | Null | None = None
    retry_delay_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExportLLMTokenGatewayUsageMeta(Model):
    """GET /llm_token_gateway/usage/export response.meta in Telnyx's document."""

    has_more: bool
    horizon_lag_seconds: int
    next_cursor: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ExportLLMTokenGatewayUsageResponse(ListResponse["LLMUsageRecord"]):
    """GET /llm_token_gateway/usage/export response in Telnyx's document."""

    data: list[LLMUsageRecord]
    meta: ExportLLMTokenGatewayUsageMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetLLMTokenGatewaySpendSummaryMeta(Model):
    """GET /llm_token_gateway/spend/summary response.meta in Telnyx's document.

    Attributes:
        group_by: One of token_group, token_user, token_key, end_user.
        page_number: Number of this page.
        page_size: How many items a page holds.
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
    """GET /llm_token_gateway/spend/summary response in Telnyx's document."""

    data: list[LLMSpendSummaryGroup]
    meta: GetLLMTokenGatewaySpendSummaryMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetLLMTokenGatewayUsageSummaryMeta(Model):
    """GET /llm_token_gateway/usage/summary response.meta in Telnyx's document."""

    end_date: date
    metadata: dict[str, str]
    start_date: date
    token_group_id: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetLLMTokenGatewayUsageSummaryResponse(Model):
    """GET /llm_token_gateway/usage/summary response in Telnyx's document."""

    data: LLMUsageSummary
    meta: GetLLMTokenGatewayUsageSummaryMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMDailyUsage(Model):
    """GET /llm_token_gateway/usage/summary response.data.by_day[] in Telnyx's document."""

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
    """LlmDlpGuardrail in Telnyx's document.

    Attributes:
        profiles: One of financial, government_id, contact.
        prompt: One of ignore, flag, block.
        response: One of ignore, flag, block.
    """

    profiles: list[Literal["financial", "government_id", "contact"] | str] | None = None
    prompt: Literal["ignore", "flag", "block"] | str | None = None
    response: Literal["ignore", "flag", "block"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMGuardrailEvaluationRecord(Model):
    """GET /llm_token_gateway/usage/export response.data[]|guardrail.evaluation in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        outcome: One of evaluated, flagged, blocked, unevaluated.
        schema_version: One of 1.
        stage: One of prompt, response.
        type_: One of guardrail.evaluation.
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
    """GET /llm_token_gateway/usage/summary response.data.guardrails.recent_events[] in Telnyx's document.

    Attributes:
        created_at: When it was created.
        id: Identifier of the resource.
        outcome: One of evaluated, flagged, blocked, unevaluated.
        record_type: Which kind of record this is. One of guardrail_event.
        stage: One of prompt, response.
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
    """LlmGuardrailFinding in Telnyx's document.

    Attributes:
        action: One of flag, block.
        detector: One of secrets, dlp, safety.
    """

    action: Literal["flag", "block"] | str
    code: str
    count: int
    detector: Literal["secrets", "dlp", "safety"] | str


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMInferenceRequestRecord(Model):
    """GET /llm_token_gateway/usage/export response.data[]|inference.request in Telnyx's document.

    Attributes:
        biller: One of telnyx, provider, none.
        id: Identifier of the resource.
        protocol: One of openai, anthropic.
        route_mode: One of managed, byok, cache.
        schema_version: One of 1.
        status: One of succeeded, failed, partial, unknown.
        type_: One of inference.request.
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
    """GET /llm_token_gateway/usage/export response.data[]|inference.request.timings in Telnyx's document."""

    admitted_at: datetime
    settled_at: datetime
    completed_at: datetime | None = None
    first_attempt_at: datetime | None = None
    gateway_duration_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMModelUsage(Model):
    """GET /llm_token_gateway/usage/summary response.data.by_model[] in Telnyx's document."""

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
    """LlmSecretsGuardrail in Telnyx's document.

    Attributes:
        prompt: One of ignore, flag, block.
        response: One of ignore, flag, block.
    """

    prompt: Literal["ignore", "flag", "block"] | str | None = None
    response: Literal["ignore", "flag", "block"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMSpendEvent(Model):
    """GET /llm_token_gateway/spend/events response.data[] in Telnyx's document.

    Attributes:
        biller: One of telnyx, provider, none.
        created_at: When it was created.
        id: Identifier of the resource.
        status: One of succeeded, failed, partial, unknown.
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
    """GET /llm_token_gateway/spend/summary response.data[] in Telnyx's document."""

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
    """LlmTokenGroup in Telnyx's document.

    Attributes:
        budget_duration: One of 1d, 7d, 30d.
        created_at: When it was created.
        id: Identifier of the resource.
        record_type: Which kind of record this is. One of token_group.
        updated_at: When it last changed.
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
    """LlmTokenGroup.guardrails in Telnyx's document.

    Attributes:
        streaming: One of buffered, passthrough.
    """

    dlp: LLMDlpGuardrail | None = None
    secrets: LLMSecretsGuardrail | None = None
    streaming: Literal["buffered", "passthrough"] | str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMTokenGroupResponse(Model):
    """LlmTokenGroupResponse in Telnyx's document."""

    data: LLMTokenGroup


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMTokenGroupRetries(Model):
    """LlmTokenGroup.retries in Telnyx's document.

    Attributes:
        backoff: One of constant, linear, exponential.
    """

    max_attempts: int
    backoff: Literal["constant", "linear", "exponential"] | str | None = None
    request_timeout_ms: int | None = None
    retry_delay_ms: int | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMTokenKey(Model):
    """LlmTokenKey in Telnyx's document.

    Attributes:
        budget_duration: One of 1d, 7d, 30d.
        created_at: When it was created.
        id: Identifier of the resource.
        provisioning: One of ready, pending, unavailable, inactive, unsupported, unknown.
        record_type: Which kind of record this is. One of token_key.
        updated_at: When it last changed.
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
    """LlmTokenKeyResponse in Telnyx's document."""

    data: LLMTokenKey


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMUsageSummary(Model):
    """GET /llm_token_gateway/usage/summary response.data in Telnyx's document."""

    by_day: list[LLMDailyUsage]
    by_model: list[LLMModelUsage]
    guardrails: LLMUsageSummaryGuardrails
    totals: LLMUsageTotals


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMUsageSummaryGuardrails(Model):
    """GET /llm_token_gateway/usage/summary response.data.guardrails in Telnyx's document."""

    blocked_events: int
    flagged_events: int
    recent_events: list[LLMGuardrailEvent]


@define(eq=False, repr=False, kw_only=True, slots=False)
class LLMUsageTotals(Model):
    """GET /llm_token_gateway/usage/summary response.data.totals in Telnyx's document."""

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
    """GET /llm_token_gateway/spend/events response.meta in Telnyx's document.

    Attributes:
        page_number: Number of this page.
        page_size: How many items a page holds.
    """

    has_more: bool
    page_number: int
    page_size: int
    snapshot: str


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLLMTokenGatewaySpendEventsResponse(ListResponse["LLMSpendEvent"]):
    """GET /llm_token_gateway/spend/events response in Telnyx's document."""

    data: list[LLMSpendEvent]
    meta: ListLLMTokenGatewaySpendEventsMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLLMTokenGroupsResponse(ListResponse["LLMTokenGroup"]):
    """GET /llm_token_gateway/token_groups response in Telnyx's document."""

    data: list[LLMTokenGroup]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListLLMTokenKeysResponse(ListResponse["LLMTokenKey"]):
    """GET /llm_token_gateway/token_keys response in Telnyx's document."""

    data: list[LLMTokenKey]
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateLLMTokenGroupGuardrails(Model):
    """PATCH /llm_token_gateway/token_groups/{id} body.guardrails in Telnyx's document.

    Attributes:
        streaming: One of buffered, passthrough.
    """

    dlp: LLMDlpGuardrail | None = None
    secrets: LLMSecretsGuardrail | None = None
    streaming: Literal["buffered", "passthrough"] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UpdateLLMTokenGroupRetries(Model):
    """PATCH /llm_token_gateway/token_groups/{id} body.retries in Telnyx's document.

    Attributes:
        backoff: One of constant, linear, exponential.
    """

    max_attempts: int
    backoff: Literal["constant", "linear", "exponential"] | None = None
    request_timeout_ms: int | Null | None = None
    retry_delay_ms: int | None = None
