# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Email Domain DNS Records, Email Domains: 9 operations.

Lists the DNS entries that a mail domain needs, and has them checked.

Sets up the domains that mail is sent from and received at.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from telnyx_async.operation import Operation, Paging, Parameter, Response

if TYPE_CHECKING:
    from telnyx_async.model import Null
    from telnyx_async.models.email_domains import (
        EmailDomainHealthResponse,
        EmailDomainResponse,
        EmailDomainStatus,
        EmailDomainType,
        EmailTrackingSettings,
        ListEmailDomainDNSRecordsResponse,
        ListEmailDomainsResponse,
        RotateEmailDomainDKIMResponse,
    )
    from telnyx_async.options import RequestOptions
    from telnyx_async.session import TelnyxSession

__all__ = [
    "create",
    "delete",
    "get",
    "get_health",
    "list",
    "list_dns_records",
    "rotate_dkim",
    "update",
    "verify_dns_records",
]

_create = Operation(
    id="createEmailDomain",
    method="POST",
    path="/email_domains",
    tag="Email Domains",
    module="email_domains",
    function="create",
    summary="Create an email domain",
    parameters=(
        Parameter("dmarc_policy", "dmarc_policy", "body"),
        Parameter("domain", "domain", "body", required=True),
        Parameter("inbound_enabled", "inbound_enabled", "body"),
        Parameter("tracking", "tracking", "body"),
    ),
    responses=(
        Response("201", "application/json", "EmailDomainResponse"),
        Response("422", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def create(
    session: TelnyxSession,
    *,
    domain: str,
    dmarc_policy: str | Null | None = None,
    inbound_enabled: bool | None = None,
    tracking: EmailTrackingSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> EmailDomainResponse:
    """Add a domain to send mail from; the answer has the DNS records to set before email_domains.verify_dns_records.

    `POST /email_domains` (createEmailDomain). It is not retried if it may have been carried out: `OutcomeUnknown`
    is raised instead.

    Args:
        session: the session to send with.
        domain: The name, such as example.com. Example: example.com
        dmarc_policy: DMARC policy of the domain; null for Telnyx's suggestion, which asks for reports only
            (p=none).
        inbound_enabled: Whether the domain takes incoming mail. Telnyx's default: False.
        tracking: Whether opened mails and clicked links are tracked.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDomainResponse (201)

    Raises:
        ApiError: an error response; documented: 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "dmarc_policy": dmarc_policy,
        "domain": domain,
        "inbound_enabled": inbound_enabled,
        "tracking": tracking,
    }
    result: EmailDomainResponse = await _create.execute(session, arguments, options)
    return result


_delete = Operation(
    id="deleteEmailDomain",
    method="DELETE",
    path="/email_domains/{id}",
    tag="Email Domains",
    module="email_domains",
    function="delete",
    summary="Delete an email domain",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("force", "force", "query"),
    ),
    responses=(
        Response("200", "application/json", "EmailDomainResponse"),
        Response("403", "application/json", "EmailDomainsErrorResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("422", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="idempotent",
)


async def delete(
    session: TelnyxSession,
    id: str,
    *,
    force: bool | None = None,
    options: RequestOptions | None = None,
) -> EmailDomainResponse:
    """Delete a mail domain; a verified one only with force.

    `DELETE /email_domains/{id}` (deleteEmailDomain). Repeating it changes nothing, so it is retried after any
    failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_domains.list`. UUID.
        force: Whether to delete a domain that is verified; needed for one. Telnyx's default: False.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDomainResponse (200)

    Raises:
        ApiError: an error response; documented: 403, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "force": force,
    }
    result: EmailDomainResponse = await _delete.execute(session, arguments, options)
    return result


_get = Operation(
    id="getEmailDomain",
    method="GET",
    path="/email_domains/{id}",
    tag="Email Domains",
    module="email_domains",
    function="get",
    summary="Retrieve an email domain",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EmailDomainResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="safe",
)


async def get(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailDomainResponse:
    """Fetch one mail domain, your own or one that Telnyx shares with all.

    `GET /email_domains/{id}` (getEmailDomain). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_domains.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDomainResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: EmailDomainResponse = await _get.execute(session, arguments, options)
    return result


_get_health = Operation(
    id="getEmailDomainHealth",
    method="GET",
    path="/email_domains/{id}/health",
    tag="Email Domains",
    module="email_domains",
    function="get_health",
    summary="Get domain health summary",
    parameters=(Parameter("id", "id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EmailDomainHealthResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="safe",
)


async def get_health(
    session: TelnyxSession,
    id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailDomainHealthResponse:
    """Fetch whether a domain can send and receive now, and how its DNS records stand.

    `GET /email_domains/{id}/health` (getEmailDomainHealth). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_domains.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDomainHealthResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "id": id,
    }
    result: EmailDomainHealthResponse = await _get_health.execute(session, arguments, options)
    return result


_list = Operation(
    id="listEmailDomains",
    method="GET",
    path="/email_domains",
    tag="Email Domains",
    module="email_domains",
    function="list",
    summary="List email domains",
    parameters=(
        Parameter("filter_domain", "filter[domain]", "query"),
        Parameter("filter_profile_id", "filter[profile_id]", "query"),
        Parameter("filter_status", "filter[status]", "query"),
        Parameter("filter_type", "filter[type]", "query"),
        Parameter("filter_usable_for_inbound", "filter[usable_for_inbound]", "query"),
        Parameter("filter_usable_for_sending", "filter[usable_for_sending]", "query"),
        Parameter("page_after", "page[after]", "query"),
        Parameter("page_before", "page[before]", "query"),
        Parameter("page_number", "page[number]", "query"),
        Parameter("page_size", "page[size]", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses=(
        Response("200", "application/json", "ListEmailDomainsResponse"),
        Response("400", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="safe",
    paging=Paging("number", "data", page="page_number", size="page_size"),
)


async def list(
    session: TelnyxSession,
    *,
    filter_domain: str | None = None,
    filter_profile_id: str | None = None,
    filter_status: EmailDomainStatus | None = None,
    filter_type: EmailDomainType | None = None,
    filter_usable_for_inbound: bool | None = None,
    filter_usable_for_sending: bool | None = None,
    page_after: str | None = None,
    page_before: str | None = None,
    page_number: int | None = None,
    page_size: int | None = None,
    sort: Literal["created_at", "-created_at", "domain", "-domain"] | None = None,
    options: RequestOptions | None = None,
) -> ListEmailDomainsResponse:
    """List the mail domains, your own and those that Telnyx shares with all.

    `GET /email_domains` (listEmailDomains). It only reads, so it is retried after any failure.

    Args:
        session: the session to send with.
        filter_domain: Only domains with this in their name, upper and lower case alike.
        filter_profile_id: Only what belongs to this e-mail profile. UUID.
        filter_status: Only items in this status. One of pending, verifying, verified, failed, degraded, suspended.
        filter_type: Only items of this kind. One of custom, shared.
        filter_usable_for_inbound: Only domains that can receive, or only those that cannot.
        filter_usable_for_sending: Only domains that can send, or only those that cannot.
        page_after: Cursor from the answer before: the page that follows it is fetched.
        page_before: Cursor from the answer before: the page in front of it is fetched.
        page_number: Which page to fetch, counted from 1. At least 1. Telnyx's default: 1.
        page_size: How many items a page holds. 1 to 100. Telnyx's default: 25.
        sort: How to order the results. One of created_at, -created_at, domain, -domain.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailDomainsResponse (200)

    Raises:
        ApiError: an error response; documented: 400, 500.
    """
    arguments: dict[str, object] = {
        "filter_domain": filter_domain,
        "filter_profile_id": filter_profile_id,
        "filter_status": filter_status,
        "filter_type": filter_type,
        "filter_usable_for_inbound": filter_usable_for_inbound,
        "filter_usable_for_sending": filter_usable_for_sending,
        "page_after": page_after,
        "page_before": page_before,
        "page_number": page_number,
        "page_size": page_size,
        "sort": sort,
    }
    result: ListEmailDomainsResponse = await _list.execute(session, arguments, options)
    return result


_list_dns_records = Operation(
    id="listEmailDomainDnsRecords",
    method="GET",
    path="/email_domains/{domain_id}/dns_records",
    tag="Email Domain DNS Records",
    module="email_domains",
    function="list_dns_records",
    summary="List DNS records for an email domain",
    parameters=(Parameter("domain_id", "domain_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "ListEmailDomainDNSRecordsResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="safe",
)


async def list_dns_records(
    session: TelnyxSession,
    domain_id: str,
    *,
    options: RequestOptions | None = None,
) -> ListEmailDomainDNSRecordsResponse:
    """List the DNS records that a mail domain needs, with the state of each.

    `GET /email_domains/{domain_id}/dns_records` (listEmailDomainDnsRecords). It only reads, so it is retried after
    any failure.

    Args:
        session: the session to send with.
        domain_id: E-mail domain concerned. Listed by `email_domains.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        ListEmailDomainDNSRecordsResponse (200)

    Raises:
        ApiError: an error response; documented: 404, 500.
    """
    arguments: dict[str, object] = {
        "domain_id": domain_id,
    }
    result: ListEmailDomainDNSRecordsResponse = await _list_dns_records.execute(session, arguments, options)
    return result


_rotate_dkim = Operation(
    id="RotateEmailDomainDkim",
    method="POST",
    path="/email_domains/{domain_id}/rotate_dkim",
    tag="Email Domains",
    module="email_domains",
    function="rotate_dkim",
    summary="",
    parameters=(Parameter("domain_id", "domain_id", "path", required=True),),
    responses=(Response("2XX", "application/json", "RotateEmailDomainDKIMResponse"),),
    idempotency="none",
)


async def rotate_dkim(
    session: TelnyxSession,
    domain_id: str,
    *,
    options: RequestOptions | None = None,
) -> RotateEmailDomainDKIMResponse:
    """Give a domain a new DKIM key, used at once: set the DNS records of the answer without delay.

    `POST /email_domains/{domain_id}/rotate_dkim` (RotateEmailDomainDkim). It is not retried if it may have been
    carried out: `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        domain_id: E-mail domain concerned. Listed by `email_domains.list`.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        RotateEmailDomainDKIMResponse (2XX)

    Raises:
        ApiError: an error response.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "domain_id": domain_id,
    }
    result: RotateEmailDomainDKIMResponse = await _rotate_dkim.execute(session, arguments, options)
    return result


_update = Operation(
    id="updateEmailDomain",
    method="PATCH",
    path="/email_domains/{id}",
    tag="Email Domains",
    module="email_domains",
    function="update",
    summary="Update an email domain",
    parameters=(
        Parameter("id", "id", "path", required=True),
        Parameter("dmarc_policy", "dmarc_policy", "body"),
        Parameter("inbound_enabled", "inbound_enabled", "body"),
        Parameter("tracking", "tracking", "body"),
    ),
    responses=(
        Response("200", "application/json", "EmailDomainResponse"),
        Response("403", "application/json", "EmailDomainsErrorResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("422", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="none",
    body=("application/json",),
)


async def update(
    session: TelnyxSession,
    id: str,
    *,
    dmarc_policy: str | Null | None = None,
    inbound_enabled: bool | None = None,
    tracking: EmailTrackingSettings | Mapping[str, Any] | None = None,
    options: RequestOptions | None = None,
) -> EmailDomainResponse:
    """Change a mail domain; a new DMARC policy needs its DNS record set and checked anew.

    `PATCH /email_domains/{id}` (updateEmailDomain). It is not retried if it may have been carried out:
    `OutcomeUnknown` is raised instead.

    Args:
        session: the session to send with.
        id: Identifier that Telnyx gave it. Listed by `email_domains.list`. UUID.
        dmarc_policy: DMARC policy of the domain; null for Telnyx's suggestion, which asks for reports only
            (p=none).
        inbound_enabled: Whether the domain takes incoming mail.
        tracking: Whether opened mails and clicked links are tracked.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDomainResponse (200)

    Raises:
        ApiError: an error response; documented: 403, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "id": id,
        "dmarc_policy": dmarc_policy,
        "inbound_enabled": inbound_enabled,
        "tracking": tracking,
    }
    result: EmailDomainResponse = await _update.execute(session, arguments, options)
    return result


_verify_dns_records = Operation(
    id="verifyEmailDomainDnsRecords",
    method="POST",
    path="/email_domains/{domain_id}/verify",
    tag="Email Domain DNS Records",
    module="email_domains",
    function="verify_dns_records",
    summary="Verify DNS records for an email domain",
    parameters=(Parameter("domain_id", "domain_id", "path", required=True),),
    responses=(
        Response("200", "application/json", "EmailDomainResponse"),
        Response("403", "application/json", "EmailDomainsErrorResponse"),
        Response("404", "application/json", "EmailDomainsErrorResponse"),
        Response("422", "application/json", "EmailDomainsErrorResponse"),
        Response("500", "application/json", "EmailDomainsErrorResponse"),
    ),
    idempotency="idempotent",
)


async def verify_dns_records(
    session: TelnyxSession,
    domain_id: str,
    *,
    options: RequestOptions | None = None,
) -> EmailDomainResponse:
    """Check a domain's DNS records now; the answer is the domain with what was found.

    `POST /email_domains/{domain_id}/verify` (verifyEmailDomainDnsRecords). Repeating it changes nothing, so it is
    retried after any failure.

    Args:
        session: the session to send with.
        domain_id: E-mail domain concerned. Listed by `email_domains.list`. UUID.
        options: overrides for this call: retry, timeouts, headers.

    Returns:
        EmailDomainResponse (200)

    Raises:
        ApiError: an error response; documented: 403, 404, 422, 500.
        OutcomeUnknown: the request failed, but may have been carried out.
    """
    arguments: dict[str, object] = {
        "domain_id": domain_id,
    }
    result: EmailDomainResponse = await _verify_dns_records.execute(session, arguments, options)
    return result
