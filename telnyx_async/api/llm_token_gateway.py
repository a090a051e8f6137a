# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""LLM Token Gateway: 14 operations.

Gives out keys for language models, with budgets and limits, and reports what was spent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.llm_token_gateway import (
        CreateLLMTokenGroupGuardrails,
        CreateLLMTokenGroupRetries,
        ExportLLMTokenGatewayUsageResponse,
        GetLLMTokenGatewaySpendSummaryResponse,
        GetLLMTokenGatewayUsageSummaryResponse,
        ListLLMTokenGatewaySpendEventsResponse,
        ListLLMTokenGroupsResponse,
        ListLLMTokenKeysResponse,
        LLMTokenGroupResponse,
        LLMTokenKeyResponse,
        UpdateLLMTokenGroupGuardrails,
        UpdateLLMTokenGroupRetries,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create_token_group",
    "create_token_key",
    "export_usage",
    "get_spend_summary",
    "get_token_group",
    "get_token_key",
    "get_usage_summary",
    "list_spend_events",
    "list_token_groups",
    "list_token_keys",
    "revoke_token_group",
    "revoke_token_key",
    "update_token_group",
    "update_token_key",
]

_create_token_group = Operation(
    id="CreateLlmTokenGroup",
    method="POST",
    path="/llm_token_gateway/token_groups",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="create_token_group",
    summary="",
    parameters=(
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("allowed_models", "allowed_models", "body", required=True),
        Parameter("blocked", "blocked", "body"),
        Parameter("budget_duration", "budget_duration", "body"),
        Parameter("cache_ttl", "cache_ttl", "body"),
        Parameter("fallbacks", "fallbacks", "body"),
        Parameter("guardrails", "guardrails", "body"),
        Parameter("max_budget", "max_budget", "body"),
        Parameter("max_parallel_requests", "max_parallel_requests", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("provider_key_ids", "provider_key_ids", "body"),
        Parameter("retries", "retries", "body"),
        Parameter("rpm_limit", "rpm_limit", "body"),
        Parameter("tpm_limit", "tpm_limit", "body"),
    ),
    responses=(Response("2XX", "application/json", "LLMTokenGroupResponse"),),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create_token_group(
    session: TelnyxSession,
    *,
    allowed_models: Sequence[str],
    name: str,
    idempotency_key: str | None = None,
    blocked: bool | None = None,
    budget_duration: Literal["1d", "7d", "30d"] | Null | None = None,
    cache_ttl: int | Null | None = None,
    fallbacks: Mapping[str, Sequence[str]] | Null | None = None,
    guardrails: CreateLLMTokenGroupGuardrails | Mapping[str, Any] | Null | None = None,
    max_budget: float | Null | None = None,
    max_parallel_requests: int | Null | None = None,
    provider_key_ids: Sequence[str] | None = None,
    retries: CreateLLMTokenGroupRetries | Mapping[str, Any] | Null | None = None,
    rpm_limit: int | Null | None = None,
    tpm_limit: int | Null | None = None,
    options: RequestOptions | None = None,
) -> LLMTokenGroupResponse:
    """Create a group of keys that share allowed models, a budget, rate limits and guardrails.

    `POST /llm_token_gateway/token_groups` (CreateLlmTokenGroup). It is retried with the same idempotency key, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        allowed_models: Models that may be used with it.
        name: What it is called.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice.
        blocked: Whether it is barred: a token key or group from use, a product from spending more.
        budget_duration: How long a budget lasts before it starts anew. One of 1d, 7d, 30d.
        cache_ttl: How long answers are kept for use again.
        fallbacks: For each model, 1 to 3 others to try in turn when it fails; null for none.
        guardrails: What happens to secrets and personal data in prompts and answers: ignore, flag or block; null
            turns it off.
        max_budget: Most USD that may be spent within budget_duration.
        max_parallel_requests: How many requests may run at the same time; null for no limit. Cached answers do not
            count.
        provider_key_ids: Keys of the model providers that may be used.
        retries: Whether and how a failed request is tried again; null for not at all.
        rpm_limit: How many requests a minute are allowed; the highest, 6000, when left out of a key.
        tpm_limit: How many tokens a minute are allowed; the highest, 10000000, when left out of a key.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        LLMTokenGroupResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "idempotency_key": idempotency_key,
        "allowed_models": allowed_models,
        "blocked": blocked,
        "budget_duration": budget_duration,
        "cache_ttl": cache_ttl,
        "fallbacks": fallbacks,
        "guardrails": guardrails,
        "max_budget": max_budget,
        "max_parallel_requests": max_parallel_requests,
        "name": name,
        "provider_key_ids": provider_key_ids,
        "retries": retries,
        "rpm_limit": rpm_limit,
        "tpm_limit": tpm_limit,
    }
    result: LLMTokenGroupResponse = await _create_token_group.execute(session, arguments, options)
    return result


_create_token_key = Operation(
    id="CreateLlmTokenKey",
    method="POST",
    path="/llm_token_gateway/token_keys",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="create_token_key",
    summary="",
    parameters=(
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("allowed_models", "allowed_models", "body"),
        Parameter("blocked", "blocked", "body"),
        Parameter("budget_duration", "budget_duration", "body"),
        Parameter("expires_at", "expires_at", "body"),
        Parameter("max_budget", "max_budget", "body"),
        Parameter("max_parallel_requests", "max_parallel_requests", "body"),
        Parameter("name", "name", "body", required=True),
        Parameter("required_end_user_id", "required_end_user_id", "body"),
        Parameter("rpm_limit", "rpm_limit", "body"),
        Parameter("token_group_id", "token_group_id", "body", required=True),
        Parameter("token_user_id", "token_user_id", "body"),
        Parameter("tpm_limit", "tpm_limit", "body"),
    ),
    responses=(Response("2XX", "application/json", "LLMTokenKeyResponse"),),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def create_token_key(
    session: TelnyxSession,
    *,
    name: str,
    token_group_id: str,
    idempotency_key: str | None = None,
    allowed_models: Sequence[str] | Null | None = None,
    blocked: bool | None = None,
    budget_duration: Literal["1d", "7d", "30d"] | Null | None = None,
    expires_at: datetime | Null | None = None,
    max_budget: float | Null | None = None,
    max_parallel_requests: int | Null | None = None,
    required_end_user_id: bool | None = None,
    rpm_limit: int | Null | None = None,
    token_user_id: str | Null | None = None,
    tpm_limit: int | Null | None = None,
    options: RequestOptions | None = None,
) -> LLMTokenKeyResponse:
    """Make a key for language models; keep its secret, since only the answer to the first request shows it.

    `POST /llm_token_gateway/token_keys` (CreateLlmTokenKey). It is retried with the same idempotency key, so Telnyx
    carries it out only once.

    Args:
        session: the session to send with.
        name: What it is called.
        token_group_id: Token group that the key or the spending belongs to.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice.
        allowed_models: Models that may be used with it.
        blocked: Whether it is barred: a token key or group from use, a product from spending more.
        budget_duration: How long a budget lasts before it starts anew. One of 1d, 7d, 30d.
        expires_at: When it stops being valid.
        max_budget: Most USD that may be spent within budget_duration.
        max_parallel_requests: How many requests may run at the same time; null for no limit. Cached answers do not
            count.
        required_end_user_id: Whether each request must name an end user; nobody checks that the name is true.
        rpm_limit: How many requests a minute are allowed; the highest, 6000, when left out of a key.
        token_user_id: User that a token key is given to and whose spending is counted.
        tpm_limit: How many tokens a minute are allowed; the highest, 10000000, when left out of a key.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        LLMTokenKeyResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "idempotency_key": idempotency_key,
        "allowed_models": allowed_models,
        "blocked": blocked,
        "budget_duration": budget_duration,
        "expires_at": expires_at,
        "max_budget": max_budget,
        "max_parallel_requests": max_parallel_requests,
        "name": name,
        "required_end_user_id": required_end_user_id,
        "rpm_limit": rpm_limit,
        "token_group_id": token_group_id,
        "token_user_id": token_user_id,
        "tpm_limit": tpm_limit,
    }
    result: LLMTokenKeyResponse = await _create_token_key.execute(session, arguments, options)
    return result


_export_usage = Operation(
    id="ExportLlmUsage",
    method="GET",
    path="/llm_token_gateway/usage/export",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="export_usage",
    summary="",
    parameters=(
        Parameter("cursor", "cursor", "query"),
        Parameter("limit", "limit", "query"),
        Parameter("start_time", "start_time", "query"),
        Parameter("types", "types", "query"),
    ),
    responses=(Response("2XX", "application/json", "ExportLLMTokenGatewayUsageResponse"),),
    idempotency="safe",
    paging=Paging("cursor", "data", page="cursor", size="limit", cursor="meta.next_cursor", more="meta.has_more"),
)


async def export_usage(
    session: TelnyxSession,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    start_time: datetime | None = None,
    types: str | None = None,
    options: RequestOptions | None = None,
) -> ExportLLMTokenGatewayUsageResponse:
    """Read requests and guardrail findings for systems of your own; keep the cursor, and drop ids that come twice.

    `GET /llm_token_gateway/usage/export` (ExportLlmUsage). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        cursor: Mark from the answer before, to fetch the page that follows.
        limit: How many at most.
        start_time: When it starts or started.
        types: Only these events, joined by commas: inference.request, guardrail.evaluation; both when left out.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ExportLLMTokenGatewayUsageResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "cursor": cursor,
        "limit": limit,
        "start_time": start_time,
        "types": types,
    }
    result: ExportLLMTokenGatewayUsageResponse = await _export_usage.execute(session, arguments, options)
    return result


_get_spend_summary = Operation(
    id="GetLlmSpendSummary",
    method="GET",
    path="/llm_token_gateway/spend/summary",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="get_spend_summary",
    summary="",
    parameters=(
        Parameter("end_date", "end_date", "query", required=True),
        Parameter("end_user_id", "end_user_id", "query"),
        Parameter("group_by", "group_by", "query", required=True),
        Parameter("metadata", "metadata", "query", style="deepObject"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("page_snapshot", "page[snapshot]", "query"),
        Parameter("start_date", "start_date", "query", required=True),
        Parameter("token_group_id", "token_group_id", "query"),
        Parameter("token_key_id", "token_key_id", "query"),
        Parameter("token_user_id", "token_user_id", "query"),
    ),
    responses=(Response("2XX", "application/json", "GetLLMTokenGatewaySpendSummaryResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def get_spend_summary(
    session: TelnyxSession,
    *,
    end_date: date,
    group_by: Literal["token_group", "token_user", "token_key", "end_user"] | str,
    start_date: date,
    end_user_id: str | None = None,
    metadata: Mapping[str, str] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    page_snapshot: str | None = None,
    token_group_id: str | None = None,
    token_key_id: str | None = None,
    token_user_id: str | None = None,
    options: RequestOptions | None = None,
) -> GetLLMTokenGatewaySpendSummaryResponse:
    """Sum up requests, tokens and spend, grouped by group_by, over at most 31 days; costs are reference rates, not the
    invoice.

    `GET /llm_token_gateway/spend/summary` (GetLlmSpendSummary). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        end_date: Last day or moment of the period.
        group_by: Fields that the figures are grouped by. One of token_group, token_user, token_key, end_user.
        start_date: First day or moment of the period.
        end_user_id: End user that the spending is counted for, as your request named them.
        metadata: Further facts kept with it, as names and values.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        page_snapshot: Snapshot that page 1 named; further pages need it, within 15 minutes.
        token_group_id: Token group that the key or the spending belongs to.
        token_key_id: Token key that was used.
        token_user_id: User that a token key is given to and whose spending is counted.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetLLMTokenGatewaySpendSummaryResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "end_date": end_date,
        "end_user_id": end_user_id,
        "group_by": group_by,
        "metadata": metadata,
        "page_number": page_number,
        "page_size": page_size,
        "page_snapshot": page_snapshot,
        "start_date": start_date,
        "token_group_id": token_group_id,
        "token_key_id": token_key_id,
        "token_user_id": token_user_id,
    }
    result: GetLLMTokenGatewaySpendSummaryResponse = await _get_spend_summary.execute(session, arguments, options)
    return result


_get_token_group = Operation(
    id="GetLlmTokenGroup",
    method="GET",
    path="/llm_token_gateway/token_groups/{id}",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="get_token_group",
    summary="",
    parameters=(Parameter("token_group_id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "LLMTokenGroupResponse"),),
    idempotency="safe",
)


async def get_token_group(
    session: TelnyxSession,
    token_group_id: str,
    *,
    options: RequestOptions | None = None,
) -> LLMTokenGroupResponse:
    """Fetch one group of keys with its limits and what it has spent.

    `GET /llm_token_gateway/token_groups/{id}` (GetLlmTokenGroup). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        token_group_id: Identifier that Telnyx gave it. Listed by `llm_token_gateway.list_token_groups`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        LLMTokenGroupResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "token_group_id": token_group_id,
    }
    result: LLMTokenGroupResponse = await _get_token_group.execute(session, arguments, options)
    return result


_get_token_key = Operation(
    id="GetLlmTokenKey",
    method="GET",
    path="/llm_token_gateway/token_keys/{id}",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="get_token_key",
    summary="",
    parameters=(Parameter("token_key_id", "id", "path", required=True),),
    responses=(Response("2XX", "application/json", "LLMTokenKeyResponse"),),
    idempotency="safe",
)


async def get_token_key(
    session: TelnyxSession,
    token_key_id: str,
    *,
    options: RequestOptions | None = None,
) -> LLMTokenKeyResponse:
    """Fetch one key with its limits and what it has spent; its secret is not shown.

    `GET /llm_token_gateway/token_keys/{id}` (GetLlmTokenKey). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        token_key_id: Identifier that Telnyx gave it. Listed by `llm_token_gateway.list_token_keys`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        LLMTokenKeyResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "token_key_id": token_key_id,
    }
    result: LLMTokenKeyResponse = await _get_token_key.execute(session, arguments, options)
    return result


_get_usage_summary = Operation(
    id="GetLlmUsageSummary",
    method="GET",
    path="/llm_token_gateway/usage/summary",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="get_usage_summary",
    summary="",
    parameters=(
        Parameter("end_date", "end_date", "query", required=True),
        Parameter("metadata", "metadata", "query", style="deepObject"),
        Parameter("start_date", "start_date", "query", required=True),
        Parameter("token_group_id", "token_group_id", "query", required=True),
    ),
    responses=(Response("2XX", "application/json", "GetLLMTokenGatewayUsageSummaryResponse"),),
    idempotency="safe",
)


async def get_usage_summary(
    session: TelnyxSession,
    *,
    end_date: date,
    start_date: date,
    token_group_id: str,
    metadata: Mapping[str, str] | None = None,
    options: RequestOptions | None = None,
) -> GetLLMTokenGatewayUsageSummaryResponse:
    """Sum up a group's usage by day and model over at most 31 days, with its latest guardrail events.

    `GET /llm_token_gateway/usage/summary` (GetLlmUsageSummary). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        end_date: Last day or moment of the period.
        start_date: First day or moment of the period.
        token_group_id: Token group that the key or the spending belongs to.
        metadata: Further facts kept with it, as names and values.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        GetLLMTokenGatewayUsageSummaryResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "end_date": end_date,
        "metadata": metadata,
        "start_date": start_date,
        "token_group_id": token_group_id,
    }
    result: GetLLMTokenGatewayUsageSummaryResponse = await _get_usage_summary.execute(session, arguments, options)
    return result


_list_spend_events = Operation(
    id="ListLlmSpendEvents",
    method="GET",
    path="/llm_token_gateway/spend/events",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="list_spend_events",
    summary="",
    parameters=(
        Parameter("end_date", "end_date", "query"),
        Parameter("end_user_id", "end_user_id", "query"),
        Parameter("metadata", "metadata", "query", style="deepObject"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("page_snapshot", "page[snapshot]", "query"),
        Parameter("start_date", "start_date", "query"),
        Parameter("token_group_id", "token_group_id", "query"),
        Parameter("token_key_id", "token_key_id", "query"),
        Parameter("token_user_id", "token_user_id", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListLLMTokenGatewaySpendEventsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_spend_events(
    session: TelnyxSession,
    *,
    end_date: date | None = None,
    end_user_id: str | None = None,
    metadata: Mapping[str, str] | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    page_snapshot: str | None = None,
    start_date: date | None = None,
    token_group_id: str | None = None,
    token_key_id: str | None = None,
    token_user_id: str | None = None,
    options: RequestOptions | None = None,
) -> ListLLMTokenGatewaySpendEventsResponse:
    """List single requests with their tokens and costs, over at most 31 days; without dates, of yesterday (UTC).

    `GET /llm_token_gateway/spend/events` (ListLlmSpendEvents). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        end_date: Last day or moment of the period.
        end_user_id: End user that the spending is counted for, as your request named them.
        metadata: Further facts kept with it, as names and values.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        page_snapshot: Snapshot that page 1 named; further pages need it, within 15 minutes.
        start_date: First day or moment of the period.
        token_group_id: Token group that the key or the spending belongs to.
        token_key_id: Token key that was used.
        token_user_id: User that a token key is given to and whose spending is counted.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListLLMTokenGatewaySpendEventsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "end_date": end_date,
        "end_user_id": end_user_id,
        "metadata": metadata,
        "page_number": page_number,
        "page_size": page_size,
        "page_snapshot": page_snapshot,
        "start_date": start_date,
        "token_group_id": token_group_id,
        "token_key_id": token_key_id,
        "token_user_id": token_user_id,
    }
    result: ListLLMTokenGatewaySpendEventsResponse = await _list_spend_events.execute(session, arguments, options)
    return result


_list_token_groups = Operation(
    id="ListLlmTokenGroups",
    method="GET",
    path="/llm_token_gateway/token_groups",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="list_token_groups",
    summary="",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("page_snapshot", "page[snapshot]", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListLLMTokenGroupsResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_token_groups(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    page_snapshot: str | None = None,
    options: RequestOptions | None = None,
) -> ListLLMTokenGroupsResponse:
    """List the account's groups of keys.

    `GET /llm_token_gateway/token_groups` (ListLlmTokenGroups). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        page_snapshot: Snapshot that page 1 named; further pages need it, within 15 minutes.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListLLMTokenGroupsResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
        "page_snapshot": page_snapshot,
    }
    result: ListLLMTokenGroupsResponse = await _list_token_groups.execute(session, arguments, options)
    return result


_list_token_keys = Operation(
    id="ListLlmTokenKeys",
    method="GET",
    path="/llm_token_gateway/token_keys",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="list_token_keys",
    summary="",
    parameters=(
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("page_snapshot", "page[snapshot]", "query"),
        Parameter("token_group_id", "token_group_id", "query"),
        Parameter("token_user_id", "token_user_id", "query"),
    ),
    responses=(Response("2XX", "application/json", "ListLLMTokenKeysResponse"),),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list_token_keys(
    session: TelnyxSession,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    page_snapshot: str | None = None,
    token_group_id: str | None = None,
    token_user_id: str | None = None,
    options: RequestOptions | None = None,
) -> ListLLMTokenKeysResponse:
    """List keys for language models, all of them or those of one group.

    `GET /llm_token_gateway/token_keys` (ListLlmTokenKeys). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        page_number: Which page to fetch, counted from 1.
        page_size: How many items a page holds.
        page_snapshot: Snapshot that page 1 named; further pages need it, within 15 minutes.
        token_group_id: Token group that the key or the spending belongs to.
        token_user_id: User that a token key is given to and whose spending is counted.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListLLMTokenKeysResponse (2XX)

    Raises:
        ApiError: an error response.
    """
    arguments: dict[str, object] = {
        "page_number": page_number,
        "page_size": page_size,
        "page_snapshot": page_snapshot,
        "token_group_id": token_group_id,
        "token_user_id": token_user_id,
    }
    result: ListLLMTokenKeysResponse = await _list_token_keys.execute(session, arguments, options)
    return result


_revoke_token_group = Operation(
    id="RevokeLlmTokenGroup",
    method="DELETE",
    path="/llm_token_gateway/token_groups/{id}",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="revoke_token_group",
    summary="",
    parameters=(
        Parameter("token_group_id", "id", "path", required=True),
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("if_match", "If-Match", "header", required=True),
    ),
    responses=(Response("2XX"),),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
)


async def revoke_token_group(
    session: TelnyxSession,
    token_group_id: str,
    *,
    if_match: str,
    idempotency_key: str | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Revoke a group together with all its keys; its usage stays on record.

    `DELETE /llm_token_gateway/token_groups/{id}` (RevokeLlmTokenGroup). It is retried with the same idempotency
    key, so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        token_group_id: Identifier that Telnyx gave it. Listed by `llm_token_gateway.list_token_groups`.
        if_match: Version you last read: the change is refused (412) if somebody changed it since.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "token_group_id": token_group_id,
        "idempotency_key": idempotency_key,
        "if_match": if_match,
    }
    await _revoke_token_group.execute(session, arguments, options)


_revoke_token_key = Operation(
    id="RevokeLlmTokenKey",
    method="DELETE",
    path="/llm_token_gateway/token_keys/{id}",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="revoke_token_key",
    summary="",
    parameters=(
        Parameter("token_key_id", "id", "path", required=True),
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("if_match", "If-Match", "header", required=True),
    ),
    responses=(Response("2XX"),),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
)


async def revoke_token_key(
    session: TelnyxSession,
    token_key_id: str,
    *,
    if_match: str,
    idempotency_key: str | None = None,
    options: RequestOptions | None = None,
) -> None:
    """Revoke one key; requests under way may still finish, and its usage stays on record.

    `DELETE /llm_token_gateway/token_keys/{id}` (RevokeLlmTokenKey). It is retried with the same idempotency key, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        token_key_id: Identifier that Telnyx gave it. Listed by `llm_token_gateway.list_token_keys`.
        if_match: Version you last read: the change is refused (412) if somebody changed it since.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        None (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "token_key_id": token_key_id,
        "idempotency_key": idempotency_key,
        "if_match": if_match,
    }
    await _revoke_token_key.execute(session, arguments, options)


_update_token_group = Operation(
    id="UpdateLlmTokenGroup",
    method="PATCH",
    path="/llm_token_gateway/token_groups/{id}",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="update_token_group",
    summary="",
    parameters=(
        Parameter("token_group_id", "id", "path", required=True),
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("if_match", "If-Match", "header", required=True),
        Parameter("allowed_models", "allowed_models", "body"),
        Parameter("blocked", "blocked", "body"),
        Parameter("budget_duration", "budget_duration", "body"),
        Parameter("cache_ttl", "cache_ttl", "body"),
        Parameter("fallbacks", "fallbacks", "body"),
        Parameter("guardrails", "guardrails", "body"),
        Parameter("max_budget", "max_budget", "body"),
        Parameter("max_parallel_requests", "max_parallel_requests", "body"),
        Parameter("name", "name", "body"),
        Parameter("provider_key_ids", "provider_key_ids", "body"),
        Parameter("retries", "retries", "body"),
        Parameter("rpm_limit", "rpm_limit", "body"),
        Parameter("tpm_limit", "tpm_limit", "body"),
    ),
    responses=(Response("2XX", "application/json", "LLMTokenGroupResponse"),),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def update_token_group(
    session: TelnyxSession,
    token_group_id: str,
    *,
    if_match: str,
    idempotency_key: str | None = None,
    allowed_models: Sequence[str] | None = None,
    blocked: bool | None = None,
    budget_duration: Literal["1d", "7d", "30d"] | Null | None = None,
    cache_ttl: int | Null | None = None,
    fallbacks: Mapping[str, Sequence[str]] | Null | None = None,
    guardrails: UpdateLLMTokenGroupGuardrails | Mapping[str, Any] | Null | None = None,
    max_budget: float | Null | None = None,
    max_parallel_requests: int | Null | None = None,
    name: str | None = None,
    provider_key_ids: Sequence[str] | None = None,
    retries: UpdateLLMTokenGroupRetries | Mapping[str, Any] | Null | None = None,
    rpm_limit: int | Null | None = None,
    tpm_limit: int | Null | None = None,
    options: RequestOptions | None = None,
) -> LLMTokenGroupResponse:
    """Change a group of keys; what is left out stays. It fails when the group has changed since if_match was read.

    `PATCH /llm_token_gateway/token_groups/{id}` (UpdateLlmTokenGroup). It is retried with the same idempotency key,
    so Telnyx carries it out only once.

    Args:
        session: the session to send with.
        token_group_id: Identifier that Telnyx gave it. Listed by `llm_token_gateway.list_token_groups`.
        if_match: Version you last read: the change is refused (412) if somebody changed it since.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice.
        allowed_models: Models that may be used with it.
        blocked: Whether it is barred: a token key or group from use, a product from spending more.
        budget_duration: How long a budget lasts before it starts anew. One of 1d, 7d, 30d.
        cache_ttl: How long answers are kept for use again.
        fallbacks: For each model, 1 to 3 others to try in turn when it fails; null for none.
        guardrails: What happens to secrets and personal data in prompts and answers: ignore, flag or block; null
            turns it off.
        max_budget: Most USD that may be spent within budget_duration.
        max_parallel_requests: How many requests may run at the same time; null for no limit. Cached answers do not
            count.
        name: What it is called.
        provider_key_ids: Keys of the model providers that may be used.
        retries: Whether and how a failed request is tried again; null for not at all.
        rpm_limit: How many requests a minute are allowed; the highest, 6000, when left out of a key.
        tpm_limit: How many tokens a minute are allowed; the highest, 10000000, when left out of a key.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        LLMTokenGroupResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "token_group_id": token_group_id,
        "idempotency_key": idempotency_key,
        "if_match": if_match,
        "allowed_models": allowed_models,
        "blocked": blocked,
        "budget_duration": budget_duration,
        "cache_ttl": cache_ttl,
        "fallbacks": fallbacks,
        "guardrails": guardrails,
        "max_budget": max_budget,
        "max_parallel_requests": max_parallel_requests,
        "name": name,
        "provider_key_ids": provider_key_ids,
        "retries": retries,
        "rpm_limit": rpm_limit,
        "tpm_limit": tpm_limit,
    }
    result: LLMTokenGroupResponse = await _update_token_group.execute(session, arguments, options)
    return result


_update_token_key = Operation(
    id="UpdateLlmTokenKey",
    method="PATCH",
    path="/llm_token_gateway/token_keys/{id}",
    tag="LLM Token Gateway",
    module="llm_token_gateway",
    function="update_token_key",
    summary="",
    parameters=(
        Parameter("token_key_id", "id", "path", required=True),
        Parameter("idempotency_key", "Idempotency-Key", "header"),
        Parameter("if_match", "If-Match", "header", required=True),
        Parameter("allowed_models", "allowed_models", "body"),
        Parameter("blocked", "blocked", "body"),
        Parameter("budget_duration", "budget_duration", "body"),
        Parameter("expires_at", "expires_at", "body"),
        Parameter("max_budget", "max_budget", "body"),
        Parameter("max_parallel_requests", "max_parallel_requests", "body"),
        Parameter("name", "name", "body"),
        Parameter("required_end_user_id", "required_end_user_id", "body"),
        Parameter("rpm_limit", "rpm_limit", "body"),
        Parameter("tpm_limit", "tpm_limit", "body"),
    ),
    responses=(Response("2XX", "application/json", "LLMTokenKeyResponse"),),
    idempotency="idempotency_key",
    key_header="Idempotency-Key",
    body=("application/json",),
)


async def update_token_key(
    session: TelnyxSession,
    token_key_id: str,
    *,
    if_match: str,
    idempotency_key: str | None = None,
    allowed_models: Sequence[str] | Null | None = None,
    blocked: bool | None = None,
    budget_duration: Literal["1d", "7d", "30d"] | Null | None = None,
    expires_at: datetime | Null | None = None,
    max_budget: float | Null | None = None,
    max_parallel_requests: int | Null | None = None,
    name: str | None = None,
    required_end_user_id: bool | None = None,
    rpm_limit: int | Null | None = None,
    tpm_limit: int | Null | None = None,
    options: RequestOptions | None = None,
) -> LLMTokenKeyResponse:
    """Change a key's limits, name or expiry; what is left out stays. It fails when the key has changed since if_match
    was read.

    `PATCH /llm_token_gateway/token_keys/{id}` (UpdateLlmTokenKey). It is retried with the same idempotency key, so
    Telnyx carries it out only once.

    Args:
        session: the session to send with.
        token_key_id: Identifier that Telnyx gave it. Listed by `llm_token_gateway.list_token_keys`.
        if_match: Version you last read: the change is refused (412) if somebody changed it since.
        idempotency_key: 1 to 255 letters, digits, - or _: a repeat with the same key returns the first answer
            instead of acting twice.
        allowed_models: Models that may be used with it.
        blocked: Whether it is barred: a token key or group from use, a product from spending more.
        budget_duration: How long a budget lasts before it starts anew. One of 1d, 7d, 30d.
        expires_at: When it stops being valid.
        max_budget: Most USD that may be spent within budget_duration.
        max_parallel_requests: How many requests may run at the same time; null for no limit. Cached answers do not
            count.
        name: What it is called.
        required_end_user_id: Whether each request must name an end user; nobody checks that the name is true.
        rpm_limit: How many requests a minute are allowed; the highest, 6000, when left out of a key.
        tpm_limit: How many tokens a minute are allowed; the highest, 10000000, when left out of a key.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        LLMTokenKeyResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "token_key_id": token_key_id,
        "idempotency_key": idempotency_key,
        "if_match": if_match,
        "allowed_models": allowed_models,
        "blocked": blocked,
        "budget_duration": budget_duration,
        "expires_at": expires_at,
        "max_budget": max_budget,
        "max_parallel_requests": max_parallel_requests,
        "name": name,
        "required_end_user_id": required_end_user_id,
        "rpm_limit": rpm_limit,
        "tpm_limit": tpm_limit,
    }
    result: LLMTokenKeyResponse = await _update_token_key.execute(session, arguments, options)
    return result
