# Generated from Telnyx's API document. Do not edit: `make generate` overwrites this file.
# Make corrections in openapi/overlay/ (names, words, fixes) or in codegen/.

"""Models of User Bundles."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from telnyx_async._engine.definition import define
from telnyx_async.model import ListResponse, Model

if TYPE_CHECKING:
    from telnyx_async.models.bundles import BillingBundleSummary, PaginationResponse


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleBadRequestError(Model):
    """Error of `user_bundles.bulk_create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BulkCreateUserBundleBadRequestErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleBadRequestErrorItem(Model):
    """Attribute `BulkCreateUserBundleBadRequestError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleError(Model):
    """Error of `user_bundles.bulk_create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BulkCreateUserBundleErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleErrorItem(Model):
    """Attribute `BulkCreateUserBundleError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleNotFoundError(Model):
    """Error of `user_bundles.bulk_create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BulkCreateUserBundleNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleNotFoundErrorItem(Model):
    """Attribute `BulkCreateUserBundleNotFoundError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleUnauthorizedError(Model):
    """Error of `user_bundles.bulk_create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BulkCreateUserBundleUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleUnauthorizedErrorItem(Model):
    """Attribute `BulkCreateUserBundleUnauthorizedError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleUnprocessableError(Model):
    """Error of `user_bundles.bulk_create`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[BulkCreateUserBundleUnprocessableErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundleUnprocessableErrorItem(Model):
    """Attribute `BulkCreateUserBundleUnprocessableError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class BulkCreateUserBundlesResponse(Model):
    """Response of `user_bundles.bulk_create`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[UserBundle]


@define(eq=False, repr=False, kw_only=True, slots=False)
class CreateUserBundlesBulkRequest(Model):
    """Body of `user_bundles.bulk_create`.

    Attributes:
        idempotency_key: Own to each request: a repeat with the same key does not act twice. UUID. Example:
            12ade33a-21c0-473b-b055-b3c836e1c292
        items: The single entries.
    """

    idempotency_key: str | None = None
    items: list[UserBundlesToCreate] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleError(Model):
    """Error of `user_bundles.deactivate`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DeactivateUserBundleErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleErrorItem(Model):
    """Attribute `DeactivateUserBundleError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleNotFoundError(Model):
    """Error of `user_bundles.deactivate`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DeactivateUserBundleNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleNotFoundErrorItem(Model):
    """Attribute `DeactivateUserBundleNotFoundError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleResponse(Model):
    """Response of `user_bundles.deactivate`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UserBundle


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleUnauthorizedError(Model):
    """Error of `user_bundles.deactivate`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DeactivateUserBundleUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleUnauthorizedErrorItem(Model):
    """Attribute `DeactivateUserBundleUnauthorizedError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleUnprocessableError(Model):
    """Error of `user_bundles.deactivate`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[DeactivateUserBundleUnprocessableErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class DeactivateUserBundleUnprocessableErrorItem(Model):
    """Attribute `DeactivateUserBundleUnprocessableError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleError(Model):
    """Error of `user_bundles.get`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[GetUserBundleErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleErrorItem(Model):
    """Attribute `GetUserBundleError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleNotFoundError(Model):
    """Error of `user_bundles.get`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[GetUserBundleNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleNotFoundErrorItem(Model):
    """Attribute `GetUserBundleNotFoundError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleUnauthorizedError(Model):
    """Error of `user_bundles.get`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[GetUserBundleUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class GetUserBundleUnauthorizedErrorItem(Model):
    """Attribute `GetUserBundleUnauthorizedError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesBadRequestError(Model):
    """Error of `user_bundles.list_unused`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUnusedUserBundlesBadRequestErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesBadRequestErrorItem(Model):
    """Attribute `ListUnusedUserBundlesBadRequestError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesError(Model):
    """Error of `user_bundles.list_unused`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUnusedUserBundlesErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesErrorItem(Model):
    """Attribute `ListUnusedUserBundlesError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesResponse(Model):
    """Response of `user_bundles.list_unused`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[UnusedUserBundles]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesUnauthorizedError(Model):
    """Error of `user_bundles.list_unused`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUnusedUserBundlesUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUnusedUserBundlesUnauthorizedErrorItem(Model):
    """Attribute `ListUnusedUserBundlesUnauthorizedError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesError(Model):
    """Error of `user_bundles.list_resources`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundleResourcesErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesErrorItem(Model):
    """Attribute `ListUserBundleResourcesError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesNotFoundError(Model):
    """Error of `user_bundles.list_resources`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundleResourcesNotFoundErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesNotFoundErrorItem(Model):
    """Attribute `ListUserBundleResourcesNotFoundError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesResponse(Model):
    """Response of `user_bundles.list_resources`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: list[UserBundleResource]


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesUnauthorizedError(Model):
    """Error of `user_bundles.list_resources`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundleResourcesUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundleResourcesUnauthorizedErrorItem(Model):
    """Attribute `ListUserBundleResourcesUnauthorizedError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesBadRequestError(Model):
    """Error of `user_bundles.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundlesBadRequestErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesBadRequestErrorItem(Model):
    """Attribute `ListUserBundlesBadRequestError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesError(Model):
    """Error of `user_bundles.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundlesErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesErrorItem(Model):
    """Attribute `ListUserBundlesError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesResponse(ListResponse["UserBundle"]):
    """Response of `user_bundles.list`.

    Attributes:
        data: The content itself: one item, or the items of a page.
        meta: Facts about the answer, not part of it, such as which page of how many.
    """

    data: list[UserBundle]
    meta: PaginationResponse


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesUnauthorizedError(Model):
    """Error of `user_bundles.list`.

    Attributes:
        errors: What went wrong, one entry for each problem.
    """

    errors: list[ListUserBundlesUnauthorizedErrorItem] | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class ListUserBundlesUnauthorizedErrorItem(Model):
    """Attribute `ListUserBundlesUnauthorizedError.errors`.

    Attributes:
        code: A short code: in errors, the number that Telnyx lists the error under.
        detail: What went wrong this time, in words.
        title: A heading; in errors, the kind of error in a few words.
    """

    code: str | None = None
    detail: str | None = None
    title: str | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UnusedUserBundles(Model):
    """Attribute `ListUnusedUserBundlesResponse.data`."""

    billing_bundle: BillingBundleSummary
    user_bundle_ids: list[str]


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserBundle(Model):
    """Attribute `BulkCreateUserBundlesResponse.data`, `DeactivateUserBundleResponse.data`,
    `ListUserBundlesResponse.data` and 1 more.

    Attributes:
        active: Whether it can be used.
        created_at: When it was created. Example: 2025-01-20
        id: Identifier that Telnyx gave it. UUID. Example: ca1d2263-d1f1-43ac-ba53-248e7a4bb26a
        updated_at: When it last changed. Example: 2025-01-20
        user_id: The Telnyx user concerned. UUID. Example: 16856d8c-cd59-4b08-9ac2-1ebb01d419e1
    """

    active: bool
    billing_bundle: BillingBundleSummary
    created_at: date
    id: str
    resources: list[UserBundleResource]
    user_id: str
    updated_at: date | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserBundleResource(Model):
    """Attribute `ListUserBundleResourcesResponse.data`, `UserBundle.resources`.

    Attributes:
        created_at: When it was created. Example: 2025-01-20
        id: Identifier that Telnyx gave it. UUID. Example: ca1d2263-d1f1-43ac-ba53-248e7a4bb26a
        resource: Example: +15617819942
        resource_type: Example: number
        updated_at: When it last changed. Example: 2025-01-20
    """

    created_at: date
    id: str
    resource: str
    resource_type: str
    updated_at: date | None = None


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserBundleResponse(Model):
    """Response of `user_bundles.get`.

    Attributes:
        data: The content itself: one item, or the items of a page.
    """

    data: UserBundle


@define(eq=False, repr=False, kw_only=True, slots=False)
class UserBundlesToCreate(Model):
    """Argument `items` of `user_bundles.bulk_create`.

    Attributes:
        billing_bundle_id: UUID. Example: 12ade33a-21c0-473b-b055-b3c836e1c292
        quantity: How many.
    """

    billing_bundle_id: str
    quantity: int
