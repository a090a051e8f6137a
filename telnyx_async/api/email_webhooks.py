# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Webhooks: 5 operations.

Says which URLs get the events of an e-mail domain.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.models.email_webhooks import (
        EmailWebhookEventType,
        EmailWebhookResponse,
        ListEmailWebhooksResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "list",
    "update",
]

_create = Operation(
    id="createEmailDomainWebhook",
    method="POST",
    path="/email_domains/{domain_id}/webhooks",
    tag="Email Webhooks",
    module="email_webhooks",
    function="create",
    summary="Create a webhook for an email domain",
    parameters=(
        Parameter("domain_id", "domain_id", "path", required=True),
        Parameter("events", "events", "body", required=True),
        Parameter("url", "url", "body", required=True),
    ),
    responses=(
        Response("201", "application/json", "EmailWebhookResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("422", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    domain_id: str,
    *,
    events: Sequence[EmailWebhookEventType],
    url: str,
    options: RequestOptions | None = None,
) -> EmailWebhookResponse:
    """Have chosen events of a domain and of its e-mails (email_domain.* and email.*) reported to a URL.

    `POST /email_domains/{domain_id}/webhooks` (createEmailDomainWebhook). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        domain_id: E-mail domain concerned. Listed by `email_domains.list`. UUID.
        events: Event types that the webhook gets, or what has happened so far. One of email.scheduled,
            email.sandbox, email.queued, email.sending, email.sent, email.delivered, email.deferred, email.bounced,
            email.failed, email.complained, email.opened, email.clicked, email.unsubscribed, email.received,
            email_domain.created, email_domain.verified, email_domain.degraded, email_domain.suspended,
            email_domain.deleted. At least 1 items.
        url: https URL that the events are sent to. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailWebhookResponse (201)

    Raises:
        ApiError: an error response; documented: 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "domain_id": domain_id,
        "events": events,
        "url": url,
    }
    result: EmailWebhookResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteEmailDomainWebhook",
    method="DELETE",
    path="/email_domains/{domain_id}/webhooks/{id}",
    tag="Email Webhooks",
    module="email_webhooks",
    function="delete",
    summary="Delete a webhook",
    parameters=(
        Parameter("domain_id", "domain_id", "path", required=True),
        Parameter("id", "id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "EmailWebhookResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    domain_id: str,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailWebhookResponse:
    """Stop reporting an e-mail domain's events to a URL.

    `DELETE /email_domains/{domain_id}/webhooks/{id}` (deleteEmailDomainWebhook). Repeating it changes nothing, so
    it is retried after any failure.

    Args:
        session: the session to send with.
        domain_id: E-mail domain concerned. Listed by `email_domains.list`. UUID.
        id: Identifier that Telnyx gave it. Listed by `email_webhooks.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailWebhookResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "domain_id": domain_id,
        "id": id,
    }
    result: EmailWebhookResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="getEmailDomainWebhook",
    method="GET",
    path="/email_domains/{domain_id}/webhooks/{id}",
    tag="Email Webhooks",
    module="email_webhooks",
    function="get",
    summary="Retrieve a webhook",
    parameters=(
        Parameter("domain_id", "domain_id", "path", required=True),
        Parameter("id", "id", "path", required=True),
    ),
    responses=(
        Response("200", "application/json", "EmailWebhookResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    domain_id: str,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailWebhookResponse:
    """Fetch one webhook of an e-mail domain: its URL and the events it gets.

    `GET /email_domains/{domain_id}/webhooks/{id}` (getEmailDomainWebhook). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        domain_id: E-mail domain concerned. Listed by `email_domains.list`. UUID.
        id: Identifier that Telnyx gave it. Listed by `email_webhooks.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailWebhookResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "domain_id": domain_id,
        "id": id,
    }
    result: EmailWebhookResponse = await _get.execute(session, arguments, options)
    return result


_list = Operation(
    id="listEmailDomainWebhooks",
    method="GET",
    path="/email_domains/{domain_id}/webhooks",
    tag="Email Webhooks",
    module="email_webhooks",
    function="list",
    summary="List webhooks for an email domain",
    parameters=(
        Parameter("domain_id", "domain_id", "path", required=True),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListEmailWebhooksResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    domain_id: str,
    *,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at"] | None = None,
    options: RequestOptions | None = None,
) -> ListEmailWebhooksResponse:
    """List the webhooks of an e-mail domain.

    `GET /email_domains/{domain_id}/webhooks` (listEmailDomainWebhooks). It only reads, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        domain_id: E-mail domain concerned. Listed by `email_domains.list`. UUID.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 25.
        sort: How to order the results. One of created_at, -created_at.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailWebhooksResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "domain_id": domain_id,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListEmailWebhooksResponse = await _list.execute(session, arguments, options)
    return result


_update = Operation(
    id="updateEmailDomainWebhook",
    method="PATCH",
    path="/email_domains/{domain_id}/webhooks/{id}",
    tag="Email Webhooks",
    module="email_webhooks",
    function="update",
    summary="Update a webhook",
    parameters=(
        Parameter("domain_id", "domain_id", "path", required=True),
        Parameter("id", "id", "path", required=True),
        Parameter("events", "events", "body"),
        Parameter("url", "url", "body"),
    ),
    responses=(
        Response("200", "application/json", "EmailWebhookResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("422", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    domain_id: str,
    id: str,
    *,
    events: Sequence[EmailWebhookEventType] | None = None,
    url: str | None = None,
    options: RequestOptions | None = None,
) -> EmailWebhookResponse:
    """Change a webhook's URL or its list of events; it cannot move to another domain.

    `PATCH /email_domains/{domain_id}/webhooks/{id}` (updateEmailDomainWebhook). It is not retried if it may have
    been carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        domain_id: E-mail domain concerned. Listed by `email_domains.list`. UUID.
        id: Identifier that Telnyx gave it. Listed by `email_webhooks.list`. UUID.
        events: Event types that the webhook gets, or what has happened so far. One of email.scheduled,
            email.sandbox, email.queued, email.sending, email.sent, email.delivered, email.deferred, email.bounced,
            email.failed, email.complained, email.opened, email.clicked, email.unsubscribed, email.received,
            email_domain.created, email_domain.verified, email_domain.degraded, email_domain.suspended,
            email_domain.deleted. At least 1 items.
        url: https URL that the events are sent to. URL.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailWebhookResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "domain_id": domain_id,
        "id": id,
        "events": events,
        "url": url,
    }
    result: EmailWebhookResponse = await _update.execute(session, arguments, options)
    return result
