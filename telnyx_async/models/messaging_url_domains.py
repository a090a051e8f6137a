# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messaging URL Domains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import PaginationMeta


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class ListMessagingUrlDomainsResponse(ListResponse["MessagingUrlDomain"]):
    """GET /messaging_url_domains response in Telnyx's document."""

    data: list[MessagingUrlDomain] = UNSET
    meta: PaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, getstate_setstate=False, weakref_slot=False)
class MessagingUrlDomain(Model):
    """MessagingUrlDomain in Telnyx's document.

    Attributes:
        id: Identifier of the resource.
        record_type: Which kind of record this is.
    """

    id: str = UNSET
    record_type: str = UNSET
    url_domain: str | None = None
    use_case: str | None = None
