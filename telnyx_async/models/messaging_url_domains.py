# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of Messaging URL Domains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import UNSET, ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.shared import MessagingPaginationMeta


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListMessagingUrlDomainsResponse(ListResponse["MessagingUrlDomain"]):
    """A page of the domains that shortened links may have.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[MessagingUrlDomain] = UNSET
    meta: MessagingPaginationMeta = UNSET


@define(eq=False, repr=False, kw_only=True, slots=False)
class MessagingUrlDomain(Model):
    """A domain that shortened links may have.

    Attributes:
        id: Identifier of the domain.
        record_type: Which kind of record this is.
        url_domain: The domain itself.
        use_case: What it is used for.
    """

    id: str = UNSET
    record_type: str = UNSET
    url_domain: str | None = None
    use_case: str | None = None
