# Generated from Telnyx's API document, edition 2025-06-16. Do not edit: `make generate` writes this file anew.
# document sha256 7dfb3dce01417d2cf4f4e3885aa5cb488764bd5ba773c299e5618eee54ede153
# overlay sha256 14f777c1e856e87fde8dc2675b1f7736edf99a47757f05a8b8935f03746672bd
# What is wrong here is mended in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messaging URL Domains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMessagingUrlDomainsResponse(Model):
    """GET /messaging_url_domains response in Telnyx's document."""

    data: list[MessagingUrlDomain] | None = None
    meta: PaginationMeta | None = None


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingUrlDomain(Model):
    """MessagingUrlDomain in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        record_type: Which kind of record this is.
    """

    id: str | None = None
    record_type: str | None = None
    url_domain: str | None = None
    use_case: str | None = None
